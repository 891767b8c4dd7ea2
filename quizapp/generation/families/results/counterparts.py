"""Lines of a result with their contraries: the other side in the place of the one named, and the deed undone.

Declared verbs and nouns only; a line that none of them fits has no contraries. What is asked belongs to ``lines``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of
from quizapp.generation.families.results.rivals import FORCES, is_many, rival_of
from quizapp.generation.sketch import Subject
from quizapp.generation.wording import capital

#: Numbers in words, as lines count what was taken.
NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty"
).split()
#: The forms of a verb or of a whole predicate: for many, for one, and of the past.
Forms = tuple[str, str, str]
_MANY, _ONE, _PAST = range(3)


def _all_forms(base: str, past: str) -> Forms:
    head, _, tail = base.partition(" ")
    one = f"{head[:-1]}ies" if head.endswith("py") else f"{head}{'es' if head.endswith(('s', 'ch')) else 's'}"
    return base, f"{one} {tail}".strip(), past


#: Verbs of gain: whoever did not gain, failed to.
_GAINS = tuple(
    _all_forms(base, past)
    for base, past in (
        ("capture", "captured"),
        ("recapture", "recaptured"),
        ("seize", "seized"),
        ("retake", "retook"),
        ("besiege", "besieged"),
        ("break", "broke"),
        ("restore", "restored"),
        ("repel", "repelled"),
        ("reach", "reached"),
        ("enter", "entered"),
        ("secure", "secured"),
        ("regain", "regained"),
        ("split", "split"),
        ("halt", "halted"),
        ("encircle", "encircled"),
        ("take control of", "took control of"),
        ("surround", "surrounded"),
        ("clear", "cleared"),
        ("repulse", "repulsed"),
        ("occupy", "occupied"),
        ("cross", "crossed"),
        ("conquer", "conquered"),
    )
)
#: Verbs with one that says the contrary of the same object.
_CONTRARIES = tuple(
    (_all_forms(*one), _all_forms(*other))
    for one, other in (
        (("retain", "retained"), ("lose", "lost")),
        (("lose", "lost"), ("retain", "retained")),
        (("gain", "gained"), ("lose", "lost")),
        (("take over", "took over"), ("give up", "gave up")),
        (("maintain", "maintained"), ("give up", "gave up")),
        (("withdraw from", "withdrew from"), ("stay in", "stayed in")),
        (("retreat from", "retreated from"), ("stay in", "stayed in")),
    )
)
_UNDONE: dict[Forms, Forms] = {
    **{one: (f"fail to {one[0]}", f"fails to {one[0]}", f"failed to {one[0]}") for one in _GAINS},
    **dict(_CONTRARIES),
}
_KNOWN = {form: (forms, place) for forms in _UNDONE for place, form in enumerate(forms)}
#: Pieces of which a told deed has one: a quick test before its grammar is read.
TOLD_SEEDS = (*dict.fromkeys(forms[_PAST].split()[0] for forms in _UNDONE), "failed to ", "unable to ", " by ")
_VERB = any_of(sorted(_KNOWN, key=len, reverse=True))
_WHO = (
    r"(?:[A-Z][\w’'./–-]*|al-[A-Z][\w’'-]*|the|and|of|government|forces|troops|fighters|rebels?|militants|army|allies|allied|"
    r"its|security|military|insurgents|separatists|soldiers|militia|rebel|opposition|coalition|joint|pro-[a-z]+)"
)
#: Who did what: who, the verb, and the rest of the line.
_LINE = re.compile(
    rf"^(?P<who>{_WHO}(?: {_WHO}){{0,5}}?) (?P<adverb>(?:initially |finally |fully |successfully |briefly )?)(?P<verb>{_VERB}) "
    r"(?P<rest>(?!and |again |by )\S.*)$"
)
#: A second half that takes the first back or bounds it.
_LOST_AGAIN = re.compile(r"^(?P<what>[^,]+?),? (?P<end>before being [^,]+)$")
_BUT_FAILED = re.compile(rf"^(?P<what>[^,]+?) but (?:fail|fails|failed) to (?P<verb>{_VERB}) (?P<rest>[^,]+)$")
_AND_DID = re.compile(rf"^(?P<what>[^,]+?) and (?P<verb>{_VERB}) (?P<rest>[^,]+)$")
#: What only follows from what was done goes with none of the contraries, nor does a second verb that has no contrary.
_TAIL = re.compile(
    r", (?:\w+ing\b|which\b|where\b|who\b|after\b|while\b|but\b).*$|"
    rf",? and (?:(?:also|then|later) )?(?!the\b|{_VERB}\b)(?:[a-z]+ed|began|took|came|fought|met|made|lost|killed|gained)\b.*$|"
    r",? and (?:the|an?) [\w' -]{3,30} (?:\w+ed|was|were)\b.*$"
)
#: What is reached or broken and is no place; nobody breaks a siege of his own.
_NO_PLACE = re.compile(
    r"^the sieges?\b|\b(?:agreements?|deals?|truce|ceasefire|compromise|consensus|an? (?:stalemate|impasse)|"
    r"ties|relations|contacts?|talks|negotiations|promises?|alliances?|treat(?:y|ies)|silence|ranks|camp|"
    r"an? distance of|(?:miles|kilomet(?:er|re)s|km) (?:of|on|along|from)|tanks?|vehicles?|technicals?|lorries|trucks?|rifles?|"
    r"guns|howitzers?|weapons|ammunition|prisoners|hostages|documents)\b"
)
_FAILED = re.compile(
    rf"^(?P<who>{_WHO}(?: {_WHO}){{0,5}}?) (?:failed to|(?:was|were) unable to) (?P<verb>{_VERB}) (?P<rest>\S.*)$"
)
_JOINED = re.compile(
    r"\b(?:but|before|after|while|until|then|cutting|forcing)\b|, (?:[a-z]+ly )?[a-z]+ing\b|"
    r", (?:The|[A-Z]\w+ (?:Army|forces))\b"
)
#: Verbs whose contrary does not go with a preposition behind them.
_BOUND = (
    ("withdraw", " by "),
    ("retreat", " by "),
    ("withdraw", " to "),
    ("retreat", " to "),
    ("lose", " to "),
    ("gain", " from "),
)
_BACK = re.compile(r"\b(?:its|their|them|it|itself)\b")
#: Lines with a participle: whose attack and how it ended; what was taken by whom.
_ATTACK = re.compile(
    r"^(?P<who>[A-Z][\w’'–-]*(?: [A-Z][\w’'–-]*){0,2}) (?P<what>(?:assaults?|attacks?|offensive|counter-?attacks?|"
    r"advance|siege)(?: (?:on|into|of|against) [\w’'– -]+?)?) (?P<how>repelled|repulsed|halted|broken|defeated)$"
)
_TAKEN = re.compile(
    r"^(?P<what>[A-Z][\w’'– -]+?(?: was| were)?) (?P<how>captured|recaptured|seized|occupied) by "
    r"(?P<who>(?:the )?[A-Z][\w’'– -]+)$"
)
#: Nouns that open a line, each with its contrary.
_NOUNS = {
    "Dissolution of": "Enlargement of",
    "Defeat of": "Victory of",
    "Fall of": "Rise of",
    "Annexation of": "Independence of",
}
_NOUN = re.compile(rf"^(?P<noun>{'|'.join(_NOUNS)}) (?P<the>(?:the )?)(?P<who>[A-Z].+)$")


@dataclass(frozen=True, slots=True)
class Contraries:
    """A line's side and its opponent, and three lines of its shape: of the other side, with the deed undone, with both."""

    who: str
    other: str
    others_did: str
    undone: str
    others_undone: str


#: A day in a line: nobody writes that somebody failed to take a town on 14 October, or by then.
_MONTH = rf"(?:{any_of(MONTHS)})"
_DATED = re.compile(
    rf"\b\d{{1,2}} {_MONTH}\b|\b{_MONTH} \d{{1,2}}\b|\bby (?:early |mid-?|late |the )?(?:{_MONTH}|end|\d{{3,4}})\b"
)
#: What a failure would not have had: a bracket behind it, a share of the place, gains that were lost later.
_MORE = re.compile(r"\(|\d ?%|\bper ?cent\b|, (?:\w+ )?gains\b|\blater\b")
_FAILURE = re.compile(r"\bfail(?:s|ed)? to\b")
#: A number or a part of what was taken: nobody writes that somebody failed to take seven villages, or held them against all.
_COUNTED = re.compile(rf"(?<!of )\b(?i:\d[\d,]*|{any_of(NUMBERS)}|half|most|parts?|several|dozens?|many|both) (?=[a-z])")
_WITHOUT = re.compile(r"\bfail(?:s|ed)? to\b|\bheld against\b")
#: Words for the people of a state: between two states everybody knows who came and who was at home.
_PEOPLE = re.compile(r"\b[A-Z][a-z]+(?:[eikmcg]ans?|ish|ese|ine|ench|utch|reeks?|qis?|elis?|stanis?)\b")


def contraries_of(subject: Subject, line: str) -> Contraries | None:
    """Return the contraries of a line of the result, None where grammar or the sides leave a doubt, or a contrary is silly."""
    for shape in (_by_failure, _by_verb, _by_attack, _by_taker, _by_noun):
        found = shape(subject, line)
        if found is not None:
            others = {found.others_did, found.undone, found.others_undone} - {line}
            return None if _gives_itself_away(found, line) or len(others) < len(("other", "undone", "both")) else found
    return None


def _gives_itself_away(found: Contraries, line: str) -> bool:
    """Tell whether a contrary is no sentence that one would write, or the two sides tell who did it."""
    if _FAILURE.search(f"{found.undone} {found.others_did}") and (_DATED.search(line) or _MORE.search(line)):
        return True
    if all(_PEOPLE.search(side) for side in (found.who, found.other)):
        return True
    return bool(_WITHOUT.search(found.undone) and _COUNTED.search(line))


def _by_verb(subject: Subject, line: str) -> Contraries | None:
    hit = _LINE.match(line) if "-held " not in line else None
    predicates = _predicates(hit["adverb"], hit["verb"], hit["rest"]) if hit else None
    if hit is None or predicates is None:
        return None
    who, place = hit["who"], _KNOWN[hit["verb"]][1]
    other = rival_of(subject, who, hit["rest"], _KNOWN[hit["verb"]][0][0])
    if other is None or (_BACK.search(hit["rest"]) and is_many(who) is not is_many(other)):
        return None
    did, undone = predicates
    # "Taliban capture Tarn": a name that the article takes for many gives its number to the other side too.
    is_loose = place != _PAST and is_many(who) is not (place == _MANY)
    mine, theirs = (place if place == _PAST or is_loose else _MANY if is_many(one) else _ONE for one in (who, other))
    return Contraries(
        who, other, capital(f"{other} {did[theirs]}"), f"{who} {undone[mine]}", capital(f"{other} {undone[theirs]}")
    )


def _by_failure(subject: Subject, line: str) -> Contraries | None:
    hit = _FAILED.match(line)
    other = rival_of(subject, hit["who"], hit["rest"], _KNOWN[hit["verb"]][0][0]) if hit else None
    if hit is None or other is None or _JOINED.search(hit["rest"]) or _BACK.search(hit["rest"]):
        return None
    failed, did = line[len(hit["who"]) :], f" {_KNOWN[hit['verb']][0][_PAST]} {hit['rest']}"
    if is_many(hit["who"]) is not is_many(other):
        failed = failed.replace(" were unable", " was unable") if " were " in failed else failed.replace(" was ", " were ", 1)
    return Contraries(hit["who"], other, capital(f"{other}{failed}"), f"{hit['who']}{did}", capital(f"{other}{did}"))


def without_tail(told: str) -> str:
    """Return a told deed without what only follows from it, or goes on with another deed."""
    return _TAIL.sub("", told)


def _predicates(adverb: str, verb: str, rest: str) -> tuple[Forms, Forms] | None:
    """Return what was done and its contrary, in all forms."""
    forms = _KNOWN[verb][0]
    lost, failed, second = _LOST_AGAIN.match(rest), _BUT_FAILED.match(rest), _AND_DID.match(rest)
    if lost:
        return (
            _each(f"{adverb}{{}} {lost['what']} {lost['end']}", forms),
            _each(f"{adverb}{{}} {lost['what']} and {{}} it to the end", forms, _all_forms("hold", "held")),
        )
    if failed:
        then = _KNOWN[failed["verb"]][0]
        return (
            _each(f"{adverb}{{}} {failed['what']} but {{}} {failed['rest']}", forms, _UNDONE[then]),
            _each(f"{adverb}{{}} {failed['what']} and later {{}} {failed['rest']}", forms, then),
        )
    if second:
        then = _KNOWN[second["verb"]][0]
        return (
            _each(f"{adverb}{{}} {second['what']} and {{}} {second['rest']}", forms, then),
            _each(f"{adverb}{{}} {second['what']} but {{}} {second['rest']}", forms, _UNDONE[then]),
        )
    if _JOINED.search(rest) or _NO_PLACE.search(rest) or any(forms[0].startswith(one) and two in rest for one, two in _BOUND):
        return None
    undone = _UNDONE[forms]
    if adverb in _OF_SUCCESS and undone[0].startswith("fail to "):
        # "Fully failed" would be said of the failure, and nobody "failed to successfully capture" a town.
        undone, adverb_of_failure = undone if adverb == _SUCCESS else _with_adverb(undone, adverb), ""
    else:
        adverb_of_failure = adverb
    return _each(f"{adverb}{{}} {rest}", forms), _each(f"{adverb_of_failure}{{}} {rest}", undone)


_SUCCESS = "successfully "
_OF_SUCCESS = frozenset(("fully ", _SUCCESS))


def _with_adverb(failed: Forms, adverb: str) -> Forms:
    many, one, past = (form.replace(" to ", f" to {adverb}", 1) for form in failed)
    return many, one, past


def _each(template: str, *verbs: Forms) -> Forms:
    many, one, past = (template.format(*(forms[place] for forms in verbs)) for place in range(3))
    return many, one, past


def _by_attack(subject: Subject, line: str) -> Contraries | None:
    hit = _ATTACK.match(line)
    other = rival_of(subject, hit["who"], hit["what"]) if hit else None
    if hit is None or other is None:
        return None
    bare = FORCES.sub("", other.removeprefix("the "))
    theirs = capital(bare.removesuffix("s") if bare in ("rebels", "separatists", "insurgents") else bare)
    return Contraries(
        hit["who"],
        theirs,
        f"{theirs} {hit['what']} {hit['how']}",
        f"{hit['who']} {hit['what']} successful",
        f"{theirs} {hit['what']} successful",
    )


def _by_taker(subject: Subject, line: str) -> Contraries | None:
    hit = _TAKEN.match(line)
    other = rival_of(subject, hit["who"], hit["what"], _KNOWN[hit["how"]][0][0]) if hit else None
    if hit is None or other is None:
        return None
    return Contraries(
        hit["who"],
        other,
        f"{hit['what']} {hit['how']} by {other}",
        f"{hit['what']} held against {hit['who']}",
        f"{hit['what']} held against {other}",
    )


def _by_noun(subject: Subject, line: str) -> Contraries | None:
    hit = _NOUN.match(line)
    other = rival_of(subject, hit["who"], "") if hit else None
    if hit is None or other is None:
        return None
    contrary, the = _NOUNS[hit["noun"]], hit["the"]
    theirs = f"{the}{other.removeprefix('the ')}" if the else other
    return Contraries(hit["who"], other, f"{hit['noun']} {theirs}", f"{contrary} {the}{hit['who']}", f"{contrary} {theirs}")
