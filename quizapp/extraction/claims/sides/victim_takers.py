"""Victims told by who killed or took them, by those who were hit, or by the figure before them.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.actors.names import is_people
from quizapp.extraction.actors.side_poles import AGAINST_STATE
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.figures.candidates import OF_A_KIND
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.sides.counted import OPEN, Counted
from quizapp.extraction.claims.sides.victim_foes import are_captives_killed, bears_arms, is_of_no_army
from quizapp.extraction.claims.victims import doers_before
from quizapp.extraction.claims.windows.closed_counts import is_new_count
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import FIGHTERS


def side_told_before(told: Counted) -> int | None:
    """Return the side of the figure of this measure before: where these are among those, or a new count of them."""
    is_among = not told.is_untold and _is_among(told.text, told.sentence, told.figure, told.last)
    if is_among or (
        told.is_untold
        and len(set(told.paragraph.before)) < _SEVERAL  # else the new toll may be that of both
        and is_new_count(told.text, told.sentence, told.figure)
    ):
        return told.paragraph.last.get(told.figure.measure)
    return None


_SEVERAL = 2


def only_side_told(told: Counted) -> int | None:
    """Return the one side that the paragraph tells of, for bare troops."""
    if told.victims.lower() not in _UNDER_ARMS or len(told.paragraph.all) != 1:
        return None
    side = next(iter(told.paragraph.all))
    if told.victims != "troops" and told.last[0].lower().split()[-1:] == ["fighters"]:
        return None  # soldiers are seldom called fighters
    are_foes = told.victims != "troops" and not AGAINST_STATE.isdisjoint(told.last[0].lower().split())
    return told.sides.against(side) if are_foes else side  # soldiers told beside militants fought them


def side_against_takers(told: Counted) -> int | None:
    """Return the other side of those who killed or took them."""
    if not bears_arms(told.victims) or is_of_no_army(told) or are_captives_killed(told):
        return None
    if told.figure.rule == "losses were so many":
        return None  # who has casualties takes nobody
    takers = _side_of_who_had(told)
    if takers is None:
        return None
    return told.sides.against(takers or _side_of_takers(told.text, told.sentence, told.figure, told.sides))


#: What stands right before "had killed": people, or what they do it with, whose they are before it.
_HAD = re.compile(r"(?P<whose>Y?)(?P<who>[NXHT]+)BA*\Z")
_POSSESSIVES = frozenset({"its", "their", "his"})


def _side_of_who_had(told: Counted) -> int | None:
    """Return the side of who "had killed 40 soldiers", OPEN where the verb is another, None where it is nobody's."""
    sentence = told.sentence
    match = _HAD.search(sentence.tags, 0, max(0, _verb_of(sentence, told.figure)))
    if match is None or sentence.words[match.end("who")] not in _HAVING:
        return OPEN
    first, last = sentence.tokens[match.start("who")], sentence.tokens[match.end("who") - 1]
    if match["whose"] and sentence.words[match.start("whose")] in _POSSESSIVES:  # "said that its forces had killed"
        source = told.attribution.source.of(told.text) if told.attribution else ""
        return told.sides.of_doer(source) if source else None
    return told.sides.of_doer(told.text[first.start : last.end])


def _verb_of(sentence: Sentence, figure: Figure) -> int:
    """Return the token of the verb whose object the figure is, -1 where there is none."""
    return figure.verb if figure.verb < figure.index else sentence.tags.rfind("k", max(0, figure.index - 3), figure.index)


def _side_of_takers(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of who killed or took the victims, where the sentence has told of the deeds of one side alone by then."""
    at = _verb_of(sentence, figure)
    before = sentence.tags[:at].rstrip("A") if at > 0 else ""
    if not before or sentence.tags[at] not in "GKk" or sentence.tokens[at].word.startswith("among"):
        return None
    if sentence.words[at + 1] == "of" and not _ENDING_IN.isdisjoint(sentence.words[max(0, at - _NEAR_DEED) : at]):
        return None  # "they took the hill in clashes which resulted in the killing of 3 soldiers"
    if before.endswith("B"):
        if sentence.words[len(before) - 1] != "having" and sentence.words[len(before) - 2 : len(before)] != ("to", "have"):
            return None
        before = before[:-1].rstrip("A")  # "they left, having killed"
    if any(token.word == "own" for token in sentence.tokens[at : figure.index + 4]):
        return None
    nearest = _RIGHT_BEFORE.search(before)
    if nearest and nearest.end() == len(before) and "X" in nearest.group():  # "with the Legion alone taking"
        return sides.of_doer(text[sentence.tokens[nearest.start()].start : sentence.tokens[nearest.end() - 1].end])
    doers = doers_before(text, sentence, at + 1)
    if not doers and "able" in sentence.words[:at] and (able := _ABLE.match(sentence.tags)):
        doers = [text[sentence.tokens[able.start("who")].start : sentence.tokens[able.end("who") - 1].end]]
    told = {sides.of_doer(doer) for doer in doers} - {None}
    return told.pop() if len(told) == 1 else None


#: Before a deed that nobody is told to have done.
_ENDING_IN = frozenset("resulted resulting led leading ended ending".split())
_NEAR_DEED = 4
#: Forms of "have" before what somebody did.
_HAVING = frozenset({"had", "has", "have"})
_RIGHT_BEFORE = re.compile(r"[XHN]*[XH]\Z")
#: "Seventeen Legionaries were able to".
_ABLE = re.compile(r"[AY]*Q?(?P<who>[NX]{0,3}[XH])B[AN]P")


#: Those under arms of whichever side a paragraph tells of, where it has told of one alone.
_UNDER_ARMS = frozenset({"troops", "soldiers", "servicemen"})


_INCLUDING = re.compile(r"[^.;,()]{0,50}(?:,|\s\()\s*(?:including|among\s+them|of\s+whom)\s+(?:[a-z]+\s+){0,2}")


def _is_among(text: str, sentence: Sentence, figure: Figure, last: tuple[str, Measure | None, int]) -> bool:
    """Tell whether the figure is a part of the one before: "1000 soldiers, including 300 cavalrymen", or "… 20 Danes"."""
    head, measure, end = last
    if measure is not figure.measure or end < sentence.span.start or figure.head_end == figure.index + 1:
        return False
    people = sentence.words[figure.head_end - 1]
    if figure.rule in OF_A_KIND and "X" in sentence.tags[figure.index : figure.head_end + 3]:
        return False  # "of whom 20 were Syrian soldiers" tells their side itself
    is_nation = is_people(people) and not FIGHTERS.isdisjoint(head.lower().split())
    return (people in FIGHTERS or is_nation) and bool(_INCLUDING.fullmatch(text, end, figure.quantity.start))
