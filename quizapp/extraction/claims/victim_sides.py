"""The side of victims whose own words name none, told by what stands around them: declared rules, the surest first.

Whom a figure counts is ``victims``' to tell, and what the words for them say by themselves is ``Sides.of``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Measure
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution import Attribution
from quizapp.extraction.claims.candidates import OF_A_KIND
from quizapp.extraction.claims.claim_windows import is_new_count
from quizapp.extraction.claims.counted import Counted
from quizapp.extraction.claims.figures import Figure
from quizapp.extraction.claims.victims import doers_before
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import FIGHTERS


def _side_of_his_men(told: Counted) -> int | None:
    """Return the side of "20 of his men": that of the commander named before."""
    if not _OF_HIS_MEN.match(told.text, told.figure.quantity.end):
        return None
    return told.sides.of_commander(told.text[told.sentence.span.start : told.figure.quantity.start])


def _side_of_their_members(told: Counted) -> int | None:
    """Return the side of "four of their members": that of the body that was hit."""
    if not (_OF_THEIRS.match(told.text, told.figure.quantity.end) and told.sentence.tags[told.figure.verb] in "KG"):
        return None
    return _of_those_hit(told.text, told.sentence, told.figure, told.sides)


def _side_that_admits(told: Counted) -> int | None:
    """Return the side of a source that admits losses of its own."""
    if told.attribution is None or told.victims.lower() not in _OWN or not _admits(told.text, told.attribution, told.figure):
        return None
    return told.sides.of(told.attribution.source.of(told.text))


def _side_told_before(told: Counted) -> int | None:
    """Return the side of the figure of this measure before: where these are among those, or a new count of them."""
    is_among = not told.is_untold and _is_among(told.text, told.sentence, told.figure, told.last)
    if is_among or (told.is_untold and is_new_count(told.text, told.sentence, told.figure)):
        return told.paragraph.last.get(told.figure.measure)
    return None


def _only_side_told(told: Counted) -> int | None:
    """Return the one side that the paragraph tells of, for bare troops."""
    is_bare = told.victims.lower() in _UNDER_ARMS and len(told.paragraph.all) == 1
    return next(iter(told.paragraph.all)) if is_bare else None


def _side_against_takers(told: Counted) -> int | None:
    """Return the other side of those who killed or took them."""
    if not _bears_arms(told.victims):
        return None
    return told.sides.against(_side_of_takers(told.text, told.sentence, told.figure, told.sides))


def _bears_arms(victims: str) -> bool:
    """Tell whether the victims are fighters, or captives, whom a battle leaves to the other side."""
    last = victims.lower().split()[-1]
    return last in FIGHTERS or last in {"prisoners", "captives"}


def _side_of_takers(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of who killed or took the victims, where the sentence has told of the deeds of one side alone by then."""
    at = figure.verb if figure.verb < figure.index else sentence.tags.rfind("k", max(0, figure.index - 3), figure.index)
    before = sentence.tags[:at].rstrip("A") if at > 0 else ""
    if not before or sentence.tags[at] not in "GKk" or before.endswith("B") or sentence.tokens[at].word.startswith("among"):
        return None
    if any(token.word == "own" for token in sentence.tokens[at : figure.index + 4]):
        return None
    told = {sides.of(doer) for doer in doers_before(text, sentence, at + 1)} - {None}
    return told.pop() if len(told) == 1 else None


#: Those under arms of whichever side a paragraph tells of, where it has told of one alone.
_UNDER_ARMS = frozenset({"troops", "soldiers", "servicemen"})


#: The men of the commander named before: "along with 20 of his men".
_OF_HIS_MEN = re.compile(
    r"\s+(?:of\s+)?his\s+(?:own\s+)?(?:men|soldiers|troops|fighters|officers|followers|bodyguards|guards|aides|companions)\b"
)
#: People of the body named before: "hit the convoy of the Legion, killing four of their members".
_OF_THEIRS = re.compile(
    r"\s+of\s+(?:their|its)\s+(?:own\s+)?(?:members|fighters|soldiers|men|troops|militants|commanders|officers|personnel|leaders)\b"
)


def _of_those_hit(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of the body named last before the verb that took the figure."""
    tokens, end = sentence.tokens, figure.verb
    while end > 0:
        if sentence.tags[end - 1] != "X":
            end -= 1
            continue
        start = end - 1
        while start > 0 and sentence.tags[start - 1] in "XO":
            start -= 1
        side = sides.of(text[tokens[start].start : tokens[end - 1].end])
        if side is not None:
            return side
        end = start
    return None


_INCLUDING = re.compile(r"[^.;,()]{0,50}(?:,|\s\()\s*(?:including|among\s+them|of\s+whom)\s+(?:[a-z]+\s+){0,2}")


def _is_among(text: str, sentence: Sentence, figure: Figure, last: tuple[str, Measure | None, int]) -> bool:
    """Tell whether the figure is a part, under arms, of the one before: "lost 1000 soldiers, including 300 cavalrymen"."""
    _, measure, end = last
    if measure is not figure.measure or end < sentence.span.start or figure.head_end == figure.index + 1:
        return False
    people = sentence.tokens[figure.head_end - 1].word
    if figure.rule in OF_A_KIND and "X" in sentence.tags[figure.index : figure.head_end + 3]:
        return False  # "of whom 20 were Syrian soldiers" tells their side itself
    return people in FIGHTERS and bool(_INCLUDING.fullmatch(text, end, figure.quantity.start))


#: Those whom a side counts when it admits its own losses.
_OWN = frozenset({"troops", "soldiers", "servicemen", "personnel", "sailors", "marines", "pilots"})
_ADMITS = re.compile(r"[^.;]{0,40}?\b(?:acknowledged|admitted|conceded|acknowledges|admits|confirmed)\b")


def _admits(text: str, attribution: Attribution, figure: Figure) -> bool:
    """Tell whether the source admits the figure, which is one of its own people then: "Russia acknowledged 63 dead"."""
    return bool(_ADMITS.match(text, attribution.source.end, figure.quantity.start))


@dataclass(frozen=True, slots=True)
class SideRule:
    """A way in which the words around victims tell their side; ``gives`` is that of the last figure of the example."""

    name: str
    why: str
    tell: Callable[[Counted], int | None]
    example: str
    gives: int | None


#: The surest first. In the examples the Velland Army, led by Omar Tarn, is side 1, the Orland Army is side 2.
SIDE_RULES = (
    SideRule(
        "his men",
        "they are the commander's who was named before",
        _side_of_his_men,
        "A shell killed Omar Tarn and 20 of his men.",
        1,
    ),
    SideRule(
        "members of theirs",
        "they are of the body that was hit",
        _side_of_their_members,
        "They hit a convoy of the Velland Army, killing four of its members.",
        1,
    ),
    SideRule(
        "own losses admitted",
        "who admits losses speaks of its own people",
        _side_that_admits,
        "The Orland Army acknowledged that 63 soldiers had died.",
        2,
    ),
    SideRule(
        "as told before",
        "a part of those before, or a new count of them",
        _side_told_before,
        "The Velland Army lost 100 soldiers, including 30 cavalrymen.",
        1,
    ),
    SideRule(
        "the only side told",
        "bare troops are of the one side that the paragraph tells of",
        _only_side_told,
        "Nine Orland Army soldiers were killed. Later two soldiers died.",
        2,
    ),
    SideRule(
        "against the takers",
        "who is killed or taken by one side is of the other",
        _side_against_takers,
        "The Velland Army took 150 prisoners.",
        2,
    ),
)


def side_around(told: Counted) -> int | None:
    """Return the side that the words around the victims tell, None where they leave it open."""
    found = (rule.tell(told) for rule in SIDE_RULES)
    return next((side for side in found if side is not None), None)
