"""Figures of victims in a sentence: the declared constructions applied to its tokens.

How a construction looks is declared in ``claim_rules``, which numbers are refused in ``refusals``; who says so, when and
where is ``claims``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quizapp.domain.facts import Bound, Measure
from quizapp.extraction.claims.figures.bare_losses import ADDED
from quizapp.extraction.claims.figures.candidates import OF_A_KIND, Candidate, Refusal, is_all_of, is_part_of
from quizapp.extraction.claims.figures.claim_rule import ClaimRule, least_numbers
from quizapp.extraction.claims.figures.claim_rules import CLAIM_RULES
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.figure_heads import head_of
from quizapp.extraction.claims.figures.hypothetical import is_hypothetical, may_have
from quizapp.extraction.claims.figures.pairs import with_pairs
from quizapp.extraction.claims.figures.part_lists import parts_behind
from quizapp.extraction.claims.figures.refusals import REFUSING_WORDS, is_due_without_words, refusals_in
from quizapp.extraction.claims.figures.rivals import rivals_of
from quizapp.extraction.claims.figures.verb_refusals import accuses
from quizapp.extraction.tokens import Sentence, Token
from quizapp.extraction.words import FIGHTERS

#: What the verb of a rule can be; without one of these letters in its tags no sentence can match.
_VERB = re.compile(r"\(\?P<verb>\[?(\w+)")


@dataclass(frozen=True, slots=True)
class _Construction:
    """A rule made ready: its pattern, the letters that its verb can have, and what may speak against its numbers."""

    rule: ClaimRule
    pattern: re.Pattern[str]
    verbs: frozenset[str]
    refusals: tuple[Refusal, ...]
    #: Those that are due in every sentence.
    always: tuple[Refusal, ...]

    def refuses(self, candidate: Candidate) -> bool:
        """Tell whether anything speaks against a number in this construction."""
        has_word = not REFUSING_WORDS.isdisjoint(candidate.sentence.words)
        for refusal in self.refusals if has_word else self.always:  # noqa: SIM110 - a generator takes longer, and this is asked of every number
            if refusal(candidate):
                return True
        return False


def _made_ready(rule: ClaimRule) -> _Construction:
    verbs, refusals = frozenset(_VERB.findall(rule.pattern)[0]), refusals_in(rule.name)
    return _Construction(rule, re.compile(rule.pattern), verbs, refusals, tuple(filter(is_due_without_words, refusals)))


_CONSTRUCTIONS = [_made_ready(rule) for rule in CLAIM_RULES]


_VERBS = frozenset().union(*(construction.verbs for construction in _CONSTRUCTIONS))


@lru_cache(maxsize=1024)  # most sentences have the same few kinds of verbs
def _constructions(
    verbs: frozenset[str], has_several: bool
) -> tuple[tuple[str, frozenset[str], Callable[..., re.Match[str] | None], _Construction], ...]:
    """Return the constructions that a sentence with these letters of verbs, and one number or several, can have, in order.

    Before each what it holds, its words and its search, which are asked of every sentence.
    """
    return tuple(
        (one.rule.holds, one.rule.words, one.pattern.search, one)
        for one in _CONSTRUCTIONS
        if not one.verbs.isdisjoint(verbs) and (has_several or least_numbers(one.rule.pattern) < 2)
    )


def find_figures(sentence: Sentence) -> list[Figure]:
    """Return the figures of victims in ``sentence`` in the order of the text."""
    tags, words = sentence.tags, sentence.words
    numbers = tags.count("Q")
    if not numbers:
        return []
    taken: dict[int, list[Figure]] = {}
    for holds, needed, search, construction in _constructions(_VERBS.intersection(tags), numbers > 1):
        if holds not in tags or (needed and needed.isdisjoint(words)) or not (match := search(tags)):
            continue
        rule = construction.rule
        while match:
            position = match.start() + 1
            free = [index for index in range(*match.span("figures")) if tags[index] == "Q" and index not in taken]
            crosses = rule.name not in _OVER_STATEMENTS and _crosses_statements(sentence, match)
            if free and not crosses and not is_hypothetical(sentence, match):
                taken.update(_figures_in(sentence, construction, match, free))
            match = search(tags, position)
        if len(taken) == numbers:
            break
    if not taken and "QCQ" not in tags:
        return parts_behind(sentence, [])
    figures = with_pairs(sentence, [figure for index in sorted(taken) for figure in taken[index]])
    parts = parts_behind(sentence, figures)
    found = sorted([*figures, *parts], key=lambda figure: figure.index) if parts else figures
    found += rivals_of(sentence, found) if sentence.tags.count("Q") > len(found) else ()
    return found and [*found, *_all_of_them(sentence, figures), *_killed_later(sentence, figures)]


#: Rules whose numbers stand one by one: "Villani gives 3,000 dead; Compagni, 4,000".
_OVER_STATEMENTS = frozenset(
    {"another's dead are so many", "so many died: so many then and so many then", "others held so many"}
)


def _crosses_statements(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether a semicolon or colon, not a pair of dashes, stands between the numbers and their verb."""
    if ";" not in match["figures"]:
        return False
    depth = 0
    for token in sentence.tokens[match.start("figures") : match.end("figures")]:
        depth += (token.tag == "(") - (token.tag == ")")
        if depth == 0 and token.text in _STATEMENTS:
            return True
    return False


#: Rules of what befell people before they were killed.
_DONE_FIRST = frozenset({"so many were killed", "so many killed", "so many displaced people"})
#: Behind people and a passive, what befell them in the end: "12 wounded men were left in a cave and later killed".
_LATER = re.compile(r"[NXA]{0,3}H[^QKGVM;,]{0,9}B[^QGV.]{1,24}?C[AB]*(?P<verb>K)(?![AY]*[QXH])")
#: Behind a passive and its place, what befell the same people afterwards.
_AFTERWARDS = re.compile(r"(?:P[AY]*[NXHT]{1,4}){1,3},?CA*(?P<verb>[KV])(?![AY]*[QXH])")


def _killed_later(sentence: Sentence, figures: list[Figure]) -> Iterator[Figure]:
    """Yield those captured or wounded again who then were killed: "10 men were captured in the raid and later executed"."""
    for figure in figures:
        if figure.measure not in {Measure.CAPTURED, Measure.WOUNDED} or figure.rule not in _DONE_FIRST:
            continue
        is_told_first = figure.rule == "so many were killed"
        match = (_AFTERWARDS if is_told_first else _LATER).match(sentence.tags, figure.verb + 1)
        if match and sentence.tokens[match.start("verb")].measure is Measure.KILLED:
            yield replace(figure, verb=match.start("verb"), measure=Measure.KILLED, rule="killed later")


_STATEMENTS = frozenset(";:")
#: A deed done to all of those counted before: "captured seven men and killed all of them".
_ALL_OF_THEM = re.compile(r"(?P<verb>[KG])A*(?P<all>YOH|HY|YQ|OHY)")


def _all_of_them(sentence: Sentence, figures: list[Figure]) -> Iterator[Figure]:
    """Yield the number told last before a verb again for what befell all of them then."""
    for match in _ALL_OF_THEM.finditer(sentence.tags) if figures else ():
        verb, told = match.start("verb"), sentence.tokens[match.start("all") : match.end("all")]
        number = next((token.quantity for token in told if token.quantity), None)
        words = {token.word for token in told if token.quantity is None}
        counted = [one for one in figures if one.index < verb]
        before = counted[-1] if len({one.index for one in counted}) == 1 else None
        measure = sentence.tokens[verb].measure
        if before is None or measure is None or measure is before.measure or not is_all_of(words, before.quantity.low):
            continue
        if (
            is_hypothetical(sentence, match)
            or accuses(sentence, verb)
            or any(one.index == before.index and one.measure is measure for one in figures)
        ):
            continue
        if number is None or (number.low, number.high) == (before.quantity.low, before.quantity.high):
            yield replace(before, verb=verb, measure=measure, rule="all of them")


_EXACT = Bound.EXACT
_EXCEEDED = frozenset("exceeded exceeds exceed surpassed surpasses topped".split())


def _figures_in(
    sentence: Sentence, construction: _Construction, match: re.Match[str], free: Sequence[int]
) -> Iterator[tuple[int, list[Figure]]]:
    """Yield the figures of a match among the numbers at ``free``, which no stronger construction has taken."""
    rule = construction.rule
    start, end = match.span("figures")
    numbers = [index for index in range(start, end) if sentence.tags[index] == "Q"]
    verb, measures = (
        _verb_of_object(sentence, rule, match)
        or _verb_of_fighters(sentence, rule, match)
        or (match.start("verb"), _measures(sentence, match))
    )
    parts = [index for index in numbers[1:] if is_part_of(sentence, index)]
    for index in free:
        if _is_whole(sentence, index, verb):
            continue
        if parts and index < parts[0] < verb and rule.name == "so many killed":
            continue  # "lost 86 officers and 1,924 men, 312 of them killed"
        head, head_end = head_of(sentence, index)
        candidate = Candidate(sentence, rule, index, head, head_end, verb, measures, index == numbers[-1])
        quantity = sentence.tokens[index].quantity
        if quantity is None or construction.refuses(candidate):
            continue
        if quantity.bound is _EXACT and may_have(sentence.words[max(0, verb - 4) : verb]):
            quantity = replace(quantity, bound=Bound.ABOUT)
        if quantity.bound is _EXACT and sentence.words[index - 1] in _EXCEEDED:
            quantity = replace(quantity, bound=Bound.MORE_THAN)
        is_whole = rule.name == "a people lost so many" or _is_whole_loss(candidate)
        told = (Measure.CASUALTIES,) if is_whole else measures
        head_end = verb + 1 if head == "N?" and rule.name == "so many prisoners were taken" else head_end
        yield index, [Figure(quantity, index, head_end, verb, measure, rule.name) for measure in told]


def _is_whole(sentence: Sentence, index: int, verb: int) -> bool:
    """Tell whether the verb is that of a part of the number alone: "100 prisoners, of whom 12 died"."""
    parted = next((at for at in range(index + 2, verb) if sentence.words[at] in _OF_WHOM), verb)
    if parted < verb and sentence.tags[parted - 1] == "Q" and parted - 1 != index:
        return True  # "572 men, one of whom was killed"
    number = sentence.tags.find("Q", parted, verb)
    # else the part is told by the way: ", among them 11 children, died", "(among them 11 children) died"
    return number >= 0 and _ENDS_ASIDE.isdisjoint(sentence.tags[number:verb])


#: Closes what is told by the way.
_ENDS_ASIDE = frozenset(",)")
#: Before a part of those whom a number counts.
_OF_WHOM = frozenset({"of whom", "of which", "among them", "amongst them"})


def _verb_of_object(sentence: Sentence, rule: ClaimRule, match: re.Match[str]) -> tuple[int, tuple[Measure, ...]] | None:
    """Return the last of joined verbs where the first is passive and takes no object: "were injured, and killing 20"."""
    first = match.start("verb")
    if rule.name != "killing so many" or match.start("more") == match.end("more") or sentence.tags[first] != "K":
        return None
    before = next((token for token in reversed(sentence.tokens[:first]) if token.tag != "A"), None)
    last = max(index for index in range(*match.span("more")) if sentence.tokens[index].measure is not None)
    measure = sentence.tokens[last].measure
    return (last, (measure,)) if before and before.word in _PASSIVE and measure else None


def _verb_of_fighters(sentence: Sentence, rule: ClaimRule, match: re.Match[str]) -> tuple[int, tuple[Measure, ...]] | None:
    """Return the verb of killing before one of fleeing where fighters are told: "killed and 50 displaced, of whom"."""
    verb = match.start("verb")
    if rule.name not in OF_A_KIND or sentence.tokens[verb].measure is not Measure.DISPLACED:
        return None
    if FIGHTERS.isdisjoint(sentence.words[match.start("figures") : match.end("figures")]):
        return None
    before = (at for at in range(verb - 1, -1, -1) if sentence.tokens[at].measure is Measure.KILLED)
    return next(((at, (Measure.KILLED,)) for at in before), None)


_PASSIVE = frozenset({"was", "were", "been", "being"})


def _is_whole_loss(candidate: Candidate) -> bool:
    """Tell whether "lost 60,548 men, including 12,782 killed" counts more than the dead."""
    if candidate.tags[candidate.verb] != "L":
        return False
    rest = candidate.sentence.tokens[candidate.head_end :]
    if ADDED.match(candidate.tags, candidate.head_end):
        return False  # "lost 2,100 soldiers in the town and 9,000 wounded"
    is_joined = [one.tag for one in rest[1:3]] in (["C", "K"], [",", "K"])
    if rest and rest[0].tag == "K" and rest[0].measure is Measure.KILLED and not is_joined:
        return False  # "lost 63 men killed over four days"
    end = next((at for at, token in enumerate(rest) if _opens_statement(rest, at) or token.word in _OTHER_STATEMENT), len(rest))
    tags = "".join(token.tag for token in rest[:end])
    return bool(_WITHOUT_OBJECT.search(tags))


def _opens_statement(rest: Sequence[Token], at: int) -> bool:
    """Tell whether the token at ``at`` begins what is told of somebody else: "including the commander, who was missing"."""
    if rest[at].tag == "W":
        return at > 0 and rest[at - 1].tag != "Q"
    return rest[at].tag == ";" and not _TOLD_IN_PARTS.match("".join([token.tag for token in rest[at + 1 : at + _SOME]]))


#: What befell each part of a loss: "lost 1,200 men: 300 killed, 700 wounded and 200 missing".
_TOLD_IN_PARTS = re.compile("A*Q[NXH]{0,2}[KM]")
#: Tokens behind a colon that tell it.
_SOME = 8


#: A participle, not a verb that goes on to take an object: "lost 12 men and killed 70 insurgents".
_WITHOUT_OBJECT = re.compile("K(?![AY]*[QXH])")
#: Words that open another statement.
_OTHER_STATEMENT = frozenset({"while", "whilst", "whereas", "but", "although", "against", "versus"})


#: Words for a count told before, whose measure is its: "4,000 were displaced; that number rose to 9,000".
_COUNT_BEFORE = re.compile(
    r"(?:(?:that|the|this)\s+(?:number|figure|total|count)|this|which|rising|increasing|growing|climbing)"
)


def goes_back(sentence: Sentence, verb: int) -> bool:
    """Tell whether the words at ``verb`` are for a count told before: "that number had risen to"."""
    return sentence.tags[verb] == "R" and _COUNT_BEFORE.fullmatch(sentence.words[verb]) is not None


def _measure_before(sentence: Sentence, verb: int) -> Measure | None:
    """Return what befell those of the count that the words at ``verb`` go back to, or None where they go back to none."""
    if not goes_back(sentence, verb):
        return None
    told = (token.measure for token in reversed(sentence.tokens[:verb]) if token.measure is not None and token.tag in "KVMGSR")
    return next(told, None)


#: Before what is only thought to have befallen those who are missing.
_PRESUMED = frozenset("presumed believed feared thought assumed".split())


def _measures(sentence: Sentence, match: re.Match[str]) -> tuple[Measure, ...]:
    """Return what the verbs of a match tell: "killed and wounded" is casualties, "captured and executed" both."""
    at = [match.start("verb")]
    if (carried := _measure_before(sentence, at[0])) is not None:
        return (carried,)
    if "more" in match.re.groupindex and match.start("more") >= 0:
        joined = (index for index in range(*match.span("more")) if sentence.tokens[index].measure is not None)
        at += [index for index in joined if sentence.words[index - 1] not in _PRESUMED]
    found = list(dict.fromkeys(measure for index in at if (measure := sentence.tokens[index].measure) is not None))
    if len(found) == 1:
        return (found[0],)
    if "or" not in sentence.words[at[0] : at[-1]]:
        if found == [Measure.CAPTURED, Measure.KILLED]:
            return Measure.KILLED, Measure.CAPTURED
        if found == [Measure.WOUNDED, Measure.CAPTURED] and sentence.words[at[0] - 1] in _PASSIVE:
            return Measure.WOUNDED, Measure.CAPTURED  # "were wounded and taken prisoner"
    return (Measure.CASUALTIES,)
