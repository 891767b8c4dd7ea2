"""Lines of a result with their contraries: the other side in the place of the one named, and the deed undone.

Declared verbs and nouns only; a line that none of them fits has no contraries. What is asked belongs to ``result_lines``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.text import any_of
from quizapp.generation.naming import rare_words
from quizapp.generation.sketch import Subject
from quizapp.generation.wording import capital, with_the

#: The forms of a verb or of a whole predicate: for many, for one, and of the past.
Forms = tuple[str, str, str]
_MANY, _ONE, _PAST = range(3)


def _forms(base: str, past: str) -> Forms:
    head, _, tail = base.partition(" ")
    return base, f"{head}{'es' if head.endswith(('s', 'ch')) else 's'} {tail}".strip(), past


#: Verbs of gain: whoever did not gain, failed to.
_GAINS = tuple(
    _forms(base, past)
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
        ("liberate", "liberated"),
    )
)
#: Verbs with one that says the contrary of the same object.
_CONTRARIES = tuple(
    (_forms(*one), _forms(*other))
    for one, other in (
        (("retain", "retained"), ("lose", "lost")),
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
_VERB = any_of(sorted(_KNOWN, key=len, reverse=True))
_WHO = (
    r"(?:[A-Z][\w’'./–-]*|al-[A-Z][\w’'-]*|the|and|of|government|forces|troops|fighters|rebels?|militants|army|allies|allied|"
    r"its)"
)
#: Who did what: who, the verb, and the rest of the line.
_LINE = re.compile(
    rf"^(?P<who>{_WHO}(?: {_WHO}){{0,5}}?) (?P<adverb>(?:initially |finally |fully )?)(?P<verb>{_VERB}) "
    r"(?P<rest>(?!and |again |by )\S.*)$"
)
#: A second half that takes the first back or bounds it.
_LOST_AGAIN = re.compile(r"^(?P<what>[^,]+?),? (?P<end>before being [^,]+)$")
_BUT_FAILED = re.compile(rf"^(?P<what>[^,]+?) but (?:fail|fails|failed) to (?P<verb>{_VERB}) (?P<rest>[^,]+)$")
_AND_DID = re.compile(rf"^(?P<what>[^,]+?) and (?P<verb>{_VERB}) (?P<rest>[^,]+)$")
_JOINED = re.compile(r"\b(?:but|before|after|while|until|then|cutting|forcing)\b|, (?:The|[A-Z]\w+ (?:Army|forces))\b")
_BACK = re.compile(r"\b(?:its|their|them|it|itself)\b")
#: Lines with a participle: whose attack and how it ended; what was taken by whom.
_ATTACK = re.compile(
    r"^(?P<who>[A-Z][\w’'–-]*(?: [A-Z][\w’'–-]*){0,2}) (?P<what>(?:assaults?|attacks?|offensive|counter-?attacks?|"
    r"advance|siege)(?: (?:on|into|of|against) [\w’'– -]+?)?) (?P<how>repelled|repulsed|halted|broken|defeated)$"
)
_TAKEN = re.compile(
    r"^(?P<what>[A-Z][\w’'– -]+?) (?P<how>captured|recaptured|seized|occupied|broken) by (?P<who>(?:the )?[A-Z][\w’'– -]+)$"
)
#: Nouns that open a line, each with its contrary.
_NOUNS = {
    "Dissolution of": "Enlargement of",
    "Defeat of": "Victory of",
    "Fall of": "Rise of",
    "Annexation of": "Independence of",
}
_NOUN = re.compile(rf"^(?P<noun>{'|'.join(_NOUNS)}) (?P<the>(?:the )?)(?P<who>[A-Z].+)$")
_PLURAL = re.compile(r"(?:forces|troops|fighters|rebels|militants|allies|units|militias|[a-z]s)$| and ")
#: Sides that the infobox need not list by name, with those who are against them for certain.
_GENERIC = (
    (re.compile(r"(?i)\brebels?\b"), ("government forces", "the army", "the government")),
    (
        re.compile(r"(?i)^(?:the )?(?:[\w-]+ )?(?:government(?: forces| troops)?|army)$"),
        ("rebels", "insurgents", "separatists"),
    ),
)
_FORCES = re.compile(r" (?:forces|troops|army|fighters|militants)$")


@dataclass(frozen=True, slots=True)
class Contraries:
    """A line's side and its opponent, and three lines of its shape: of the other side, with the deed undone, with both."""

    who: str
    other: str
    others_did: str
    undone: str
    others_undone: str


def contraries_of(subject: Subject, line: str) -> Contraries | None:
    """Return the contraries of a line of the result, None where grammar or the sides leave a doubt."""
    for shape in (_by_verb, _by_attack, _by_taker, _by_noun):
        found = shape(subject, line)
        if found is not None:
            others = {found.others_did, found.undone, found.others_undone} - {line}
            return found if len(others) == len(("other", "undone", "both")) else None
    return None


def _by_verb(subject: Subject, line: str) -> Contraries | None:
    hit = _LINE.match(line) if "-held " not in line else None
    predicates = _predicates(hit["adverb"], hit["verb"], hit["rest"]) if hit else None
    if hit is None or predicates is None:
        return None
    who, place = hit["who"], _KNOWN[hit["verb"]][1]
    other = rival_of(subject, who, hit["rest"])
    if other is None or (_BACK.search(hit["rest"]) and is_many(who) is not is_many(other)):
        return None
    did, undone = predicates
    mine, theirs = (_PAST if place == _PAST else _MANY if is_many(one) else _ONE for one in (who, other))
    return Contraries(
        who, other, capital(f"{other} {did[theirs]}"), f"{who} {undone[mine]}", capital(f"{other} {undone[theirs]}")
    )


def _predicates(adverb: str, verb: str, rest: str) -> tuple[Forms, Forms] | None:
    """Return what was done and its contrary, in all forms."""
    forms = _KNOWN[verb][0]
    lost, failed, second = _LOST_AGAIN.match(rest), _BUT_FAILED.match(rest), _AND_DID.match(rest)
    if lost:
        return (
            _each(f"{adverb}{{}} {lost['what']} {lost['end']}", forms),
            _each(f"{adverb}{{}} {lost['what']} and {{}} it to the end", forms, _forms("hold", "held")),
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
    if _JOINED.search(rest) or (_UNDONE[forms][0] == "stay in" and " by " in rest):
        return None
    return _each(f"{adverb}{{}} {rest}", forms), _each(f"{adverb}{{}} {rest}", _UNDONE[forms])


def _each(template: str, *verbs: Forms) -> Forms:
    many, one, past = (template.format(*(forms[place] for forms in verbs)) for place in range(3))
    return many, one, past


def _by_attack(subject: Subject, line: str) -> Contraries | None:
    hit = _ATTACK.match(line)
    other = rival_of(subject, hit["who"], hit["what"]) if hit else None
    if hit is None or other is None:
        return None
    bare = _FORCES.sub("", other.removeprefix("the "))
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
    other = rival_of(subject, hit["who"], hit["what"]) if hit else None
    if hit is None or other is None:
        return None
    kept = "held" if hit["how"] != "broken" else "kept up"
    return Contraries(
        hit["who"],
        other,
        f"{hit['what']} {hit['how']} by {other}",
        f"{hit['what']} {kept} against {hit['who']}",
        f"{hit['what']} {kept} against {other}",
    )


def _by_noun(subject: Subject, line: str) -> Contraries | None:
    hit = _NOUN.match(line)
    party = next((one for one in subject.names.groups if hit and one.name == hit["who"]), None)
    other = _opposite(subject, party, party.name) if party else None
    if hit is None or other is None:
        return None
    contrary, the = _NOUNS[hit["noun"]], hit["the"]
    return Contraries(
        hit["who"], other, f"{hit['noun']} {the}{other}", f"{contrary} {the}{hit['who']}", f"{contrary} {the}{other}"
    )


def is_many(who: str) -> bool:
    """Tell whether a side takes a plural verb."""
    return bool(_PLURAL.search(who.split(" of ")[0]))


def rival_of(subject: Subject, who: str, rest: str) -> str | None:
    """Return who can stand in the place of ``who`` and fought against it for certain, None where nobody is found.

    By the sides of the infobox where they name it, else by words for sides that exclude each other.
    """
    named = {party.side: (party, name) for party, name in _named_in(subject, who)}
    if len(named) == 1:
        ((party, name),) = named.values()
        return _in_place_of(subject, party, name, who, rest)
    if named:
        return None
    for pattern, others in _GENERIC:
        found = next((one for one in others if pattern.search(who) and _stands(one, subject.text) and one not in rest), None)
        if found:
            return found
    akin = [one for one in _parties(subject) if rare_words(one.name) & rare_words(who)]
    other = _opposite(subject, akin[0], akin[0].name) if len({one.side for one in akin}) == 1 else None
    return other if other and other not in rest else None


def _parties(subject: Subject) -> list[Actor]:
    return [one for one in subject.names.groups if one.kind is ActorKind.PARTY]


def _named_in(subject: Subject, who: str) -> list[tuple[Actor, str]]:
    return [
        (party, name)
        for party in _parties(subject)
        for name in (party.name, *party.aliases, *party.adjectives)
        if f" {name} " in f" {who} "
    ]


def _in_place_of(subject: Subject, party: Actor, name: str, who: str, rest: str) -> str | None:
    """Return the other side in the form of ``who``: "Sylvan forces" for "Freedonian forces", "the Union" for "the League"."""
    other = _opposite(subject, party, name)
    if other is None or other in rest:
        return None
    forces = _FORCES.search(who)
    if forces:
        return f"{other}{forces.group()}"
    return with_the(other, subject.text) if who.lower().startswith("the ") else other


def _stands(words: str, text: str) -> bool:
    return words.removeprefix("the ") in text.lower()


def _opposite(subject: Subject, party: Actor, name: str) -> str | None:
    """Return the name of the first party of another column: its adjective for an adjective, else its short or full name."""
    other = next((one for one in _parties(subject) if one.side != party.side), None)
    if other is None or other.name in party.name or party.name in other.name:
        return None
    short = next((alias for alias in other.aliases if alias.isupper()), "")
    if name in party.adjectives:
        return next(iter(other.adjectives), short) or (other.name if " " not in other.name else None)
    return short if name.isupper() and short else other.name
