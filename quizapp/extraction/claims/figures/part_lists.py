"""A whole and the run of counted parts behind it: what opens such a run, what a part looks like, why a run may be none.

A part has the measure of its whole. Parts of a whole in an earlier sentence are ``parts``', those in lists below it
``listed_parts``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizapp.domain.facts import Bound, Measure
from quizapp.extraction.claims.figures.candidates import Candidate, is_part_of
from quizapp.extraction.claims.figures.claim_rule import ClaimRule
from quizapp.extraction.claims.figures.figure import PART_LIST_RULE, Figure
from quizapp.extraction.claims.figures.figure_heads import head_of
from quizapp.extraction.claims.figures.refusals import PART_REFUSALS
from quizapp.extraction.quantities import Quantity
from quizapp.extraction.tokens import Sentence


@dataclass(frozen=True, slots=True)
class PartList:
    """What stands between a whole and its parts: ``opens`` over the tags behind the whole, up to one of ``words`` if any.

    ``fewest`` is how many parts there must be. ``expects`` are the figures that the example gives, the whole first.
    """

    name: str
    why: str
    opens: re.Pattern[str]
    example: str
    expects: tuple[tuple[int, Measure], ...]
    words: frozenset[str] = frozenset()
    #: Letters without which no sentence is tried.
    holds: str = ""
    fewest: int = 1
    #: Whether some may be named twice: "including 12 officers, 3 generals".
    may_overlap: bool = False


#: What they were, where and when it befell them; no other number and no other verb.
_AROUND = r"(?:B[NXAT]{0,4}[HX])?(?:[NXAYPODTHCMW]|\([^()Q]{1,30}\)){0,14}?"
PART_LISTS = (
    PartList(
        "including",
        "some of them, told by the way",
        re.compile(rf"{_AROUND},?[(;]?i"),
        "The army suffered 900 casualties in the hills, including 400 in the 2nd Division and 300 in the Hill Guard.",
        ((900, Measure.CASUALTIES), (400, Measure.CASUALTIES), (300, Measure.CASUALTIES)),
        holds="i",
        may_overlap=True,
    ),
    PartList(
        "consisting of",
        "all of them, part by part",
        re.compile(rf"{_AROUND},?[NF]P?O?"),
        "The raid killed 13 civilians consisting of seven Tarns and six Ostian nurses.",
        ((13, Measure.KILLED), (7, Measure.KILLED), (6, Measure.KILLED)),
        words=frozenset({"consisting", "comprising", "composed"}),
    ),
    PartList(
        "of whom so many",
        "some of them, told by what they were or whence they came",
        re.compile(rf"{_AROUND}(?:[,;(]P?|P),"),
        "Some 300 men were killed, of whom 90 came from Orland and 40 from Ostia.",
        ((300, Measure.KILLED), (90, Measure.KILLED), (40, Measure.KILLED)),
        words=frozenset({"of whom", "of which", "among them", "amongst them"}),
    ),
    PartList(
        "so many of whom",
        "the same with their number before the pronoun",
        re.compile(rf"{_AROUND},C?A*(?=Q,B)"),
        "They detained 26 militants, 19 of whom were Tarnian.",
        ((26, Measure.CAPTURED), (19, Measure.CAPTURED)),
        holds="Q,B",
    ),
    PartList(
        "with so many being",
        "some of them, told by what they were",
        re.compile(rf"{_AROUND},?w(?=QB[NXA]{{0,4}}[HX])"),
        "They killed 900 people, with 600 being civilians and 300 soldiers.",
        ((900, Measure.KILLED), (600, Measure.KILLED), (300, Measure.KILLED)),
        holds="wQB",
    ),
    PartList(
        "while so many were",
        "the same in a clause that goes on, or in what somebody says of them",
        re.compile(rf"{_AROUND},(?:P|w[NX]{{1,5}}H?W)A*(?=QB[NXAT]{{0,4}}[HX](?:[.,;)OPC]|\Z))"),
        "Some 300 rebels were killed, with Holt telling reporters that 30 were leaders.",
        ((300, Measure.KILLED), (30, Measure.KILLED)),
        holds="QB",
    ),
    PartList(
        "so many among them",
        "some of them, named before the words that say of whom they were",
        re.compile(rf"{_AROUND},?w?(?=A*Q[NXA]{{0,3}}[HX](?:,?CA*Q[NXA]{{0,3}}[HX])?[ABP]{{0,5}},(?:[,.;)]|\Z))"),
        "Some 40 rebels were killed, with 12 women confirmed to have been among them.",
        ((40, Measure.KILLED), (12, Measure.KILLED)),
        holds="Q",
    ),
    PartList(
        "in brackets",
        "some of them, told right behind the whole",
        re.compile(r"(?:P[AY]*[NXT]{1,4})?\("),
        "There were 4,523 deaths in the Navy (2,112 in battle).",
        ((4523, Measure.KILLED), (2112, Measure.KILLED)),
        holds="(",
    ),
    PartList(
        "one after the other",
        "all of them, behind a colon or dash",
        re.compile(rf"{_AROUND};"),
        "Forty soldiers died: five from Ostia, eight from Tarn, and 27 from Vell.",
        ((40, Measure.KILLED), (5, Measure.KILLED), (8, Measure.KILLED), (27, Measure.KILLED)),
        holds=";",
        fewest=2,
    ),
    PartList(
        "so many of them",
        "some of them, by what they were or where it befell them",
        re.compile(rf"{_AROUND},A*(?=QOH)"),
        "The raid killed 18 guards, 12 of them at the gate and 6 in the tower.",
        ((18, Measure.KILLED), (12, Measure.KILLED), (6, Measure.KILLED)),
        holds="QOH",
    ),
)
#: Those whom nobody counts, of whom some are: "of those killed, 230 were soldiers".
_UNCOUNTED = re.compile(
    r"(?:(?:\A|[,;.(]C?)(?:O|P)YH?(?P<verb>[KM])[^QKGVMF;()]{0,8},(?=[AY]{0,2}QB)|OY(?P<of>[KM])B[^QKGVMF;()]{1,8},i)"
)

#: Items without a number in a list of counted ones: "including the consul, three clerks and several guards".
_ITEM = r"(?:[AYNX]{0,4}[NXH](?:CH)?(?:,C?|C)A*)"
_LEAD = re.compile(rf"{_ITEM}{{0,2}}[AY]{{0,2}}(?=Q)")
_BETWEEN = re.compile(r",?[Cc]A*|,P(?=[AY]{0,2}QB)|,A*|;C?A*")
#: What they were, whence they came, of which body they were: behind a number that has no noun.
_WHAT_THEY_WERE = re.compile(r"(?:OH|,)?(?:B(?:NP)?|F(?=P))A*(?:P[AY]*[NXAT]{1,5}|[NXAT]{0,4}[HXU])(?:ON)?")
_WHERE = re.compile(r"(?:OH)?P{1,2}[AY]*[NXAHT]{1,6}(?:C[AY]*[NXHT]{1,3})?")
_OF_A_KIND = re.compile(r"OH[NXA]{0,3}[HX]")
_BODY = re.compile(r"O[AYN]*X{1,4}T?")
_WITHOUT_NOUN = (_WHAT_THEY_WERE, _OF_A_KIND, _WHERE, _BODY)
#: Whose they are, where and when it befell them, and a word on them in brackets.
_MORE = re.compile(
    r"(?:CH)?(?:O[YNXA]{1,4}[HT]?(?:CY?[NX]{1,3}[HT]?)?)?(?:P[AY]*[NXHT]{1,5})?(?:O[YNX]{1,4})?D?(?:\([^()Q]{1,40}\))?"
)
#: A verb behind a part: it is the subject of another clause.
_OWN_VERB = re.compile(r"[AB]*[KVFGMLkBE]")
#: What is told of those whom it did not befall.
_SPARED = frozenset("survived survivors survivor escaped unharmed unhurt remained witnesses relatives families".split())
#: Tokens behind a part in which it is told.
_REACH = 3


@dataclass(frozen=True, slots=True)
class Whole:
    """Those of whom parts are told: what befell them, where the word for it stands, how many they are at most."""

    measure: Measure
    verb: int
    most: float = float("inf")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of parts as it was read: those that no other construction has, how many there are in all, and their sum.

    ``end`` is the token behind the last of them.
    """

    figures: tuple[Figure, ...]
    size: int
    total: int
    end: int


def parts_behind(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """Return the parts of each of ``figures`` that stand in a run behind it and are not among them."""
    told = {figure.index: figure for figure in reversed(figures)}
    if sentence.tags.count("Q") == len(told):
        return []
    found: list[Figure] = []
    if "QB" in sentence.tags or ",iQ" in sentence.tags:
        for match in _UNCOUNTED.finditer(sentence.tags):
            verb = max(match.start("verb"), match.start("of"))
            measure = sentence.tokens[verb].measure
            if measure is not None:
                found += _added(run_of_parts(sentence, match.end(), Whole(measure, verb), told).figures, told)
    wholes = [*told.values()]
    while wholes:
        whole = wholes.pop(0)
        for run in _runs_behind(sentence, whole, told):
            wholes += (added := _added(run.figures, told))
            found += added
    return found


def _added(figures: Sequence[Figure], told: dict[int, Figure]) -> list[Figure]:
    new = [figure for figure in figures if figure.index not in told]
    told.update({figure.index: figure for figure in new})
    return new


def _runs_behind(sentence: Sentence, whole: Figure, told: Mapping[int, Figure]) -> Iterator[Run]:
    end = max(whole.head_end, whole.verb + 1)
    joined = _JOINED.match(sentence.tags, end)
    end = joined.end() if joined else end
    those = Whole(whole.measure, whole.verb, _most(whole, told))
    if sentence.tags.find("Q", end) < 0:
        return
    for opening in PART_LISTS:
        start = _opened(sentence, opening, end)
        if start is None or any(index in told for index in range(end, start)):
            continue
        run = run_of_parts(sentence, start, those, told)
        if run.size >= opening.fewest and (opening.may_overlap or run.total <= those.most):
            yield run


def _opened(sentence: Sentence, opening: PartList, end: int) -> int | None:
    """Return where the run begins that ``opening`` opens behind the token ``end``, or None."""
    if opening.holds not in sentence.tags:
        return None
    if not opening.words:
        match = opening.opens.match(sentence.tags, end)
        return match.end() if match else None
    at = next((at for at in range(end, min(end + _FAR, len(sentence.words))) if sentence.words[at] in opening.words), None)
    if at is None:
        return None
    at += 1 + (sentence.tags[at + 1 : at + 2] == "O")
    return at if opening.opens.fullmatch(sentence.tags, end, at) else None


#: What else befell the whole: "killed or wounded".
_JOINED = re.compile(r"(?:,?A*C?A*B?A*[KM](?![AY]*[QXH]))*")
#: Tokens from a whole to the words that open its parts.
_FAR = 16


def run_of_parts(sentence: Sentence, at: int, whole: Whole, told: Mapping[int, Figure]) -> Run:
    """Return the run of parts of ``whole`` that begins at the token ``at``; an empty one where one of them is too large."""
    measure, verb, size, total = whole.measure, whole.verb, 0, 0
    found: list[Figure] = []
    end = at
    while lead := _LEAD.match(sentence.tags, at):
        index = lead.end()
        if (other := told.get(index)) is not None:
            if other.verb < index and other.verb != whole.verb:
                break
            measure, verb = other.measure, other.verb
            quantity, end = other.quantity, max(other.head_end, other.verb + 1)
        elif (part := _part_at(sentence, index, Whole(measure, verb), is_first=size == 0)) is not None:
            figure, end = part
            quantity = figure.quantity
            found.append(figure)
        else:
            break
        if quantity.low > whole.most:
            return Run((), 0, 0, at)
        size, total = size + 1, total + quantity.low
        more = _MORE.match(sentence.tags, end)
        end = more.end() if more else end
        if (between := _BETWEEN.match(sentence.tags, end)) is None:
            break
        at = between.end()
    return Run(tuple(found), size, total, end)


def _part_at(sentence: Sentence, index: int, whole: Whole, *, is_first: bool) -> tuple[Figure, int] | None:
    """Return the part whose number is at ``index`` and where its words end, or None where it is none of people."""
    tags, quantity = sentence.tags, sentence.tokens[index].quantity
    told = next((match for form in _WITHOUT_NOUN if (match := form.match(tags, index + 1))), None)
    head, head_end = ("", index + 1) if told or is_part_of(sentence, index) else head_of(sentence, index)
    end = told.end() if told else head_end
    if head == "T" and not is_first and tags[end - 1] == "X" and not sentence.tokens[end - 1].text.isupper():
        head = "X?"  # "2,197 Serbs and 526 Roma"
    if quantity is None or end == index + 1 or head in {"T", "N?"} or _is_spared(sentence, index, end):
        return None
    if quantity.low == 1 and told and told.re is _WHERE:  # "including one by a shell"
        return None
    candidate = Candidate(sentence, _RULE, index, head, head_end, whole.verb, (whole.measure,), is_last=True)
    more = _MORE.match(tags, end)
    if any(refusal(candidate) for refusal in PART_REFUSALS) or _OWN_VERB.match(tags, more.end() if more else end):
        return None
    measure = Measure.CAPTURED if told and "U" in told[0] else whole.measure  # "350 were prisoners"
    return Figure(quantity, index, head_end, whole.verb, measure, PART_LIST_RULE), end


def _is_spared(sentence: Sentence, index: int, end: int) -> bool:
    return not _SPARED.isdisjoint(sentence.words[index : end + _REACH])


def _most(whole: Figure, told: Mapping[int, Figure]) -> float:
    """Return how many all those of the verb of ``whole`` are at most."""
    return most_of(one.quantity for one in told.values() if one.verb == whole.verb and one.measure is whole.measure)


def most_of(quantities: Iterator[Quantity]) -> float:
    """Return how many ``quantities`` are together at most; an open bound leaves room for as many again."""
    most = 0.0
    for quantity in quantities:
        most += (quantity.high or quantity.low) * (1 if quantity.bound in _CLOSED else 2)
    return most


_CLOSED = frozenset({Bound.EXACT, Bound.RANGE, Bound.AT_MOST, Bound.LESS_THAN})
#: The rule that refusals see.
_RULE = ClaimRule(PART_LIST_RULE, "", "", "", ())
