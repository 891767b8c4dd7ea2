"""Figures told by the way: of those whom a monument remembers, or who died before what the sentence dates.

Which days other figures have is ``window_rules``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span, holds_any

#: Those whom something remembers: "a plaque for the five soldiers who had been killed there".
_WHO_WERE = re.compile(
    r"\s+(?:[\w'’-]+\s+){0,4}?(?:who|that)\s+"
    r"(?:(?:had\s+been|were|was)\s+(?:killed|executed|murdered)|had\s+died|died|fell|perished)\b"
)
#: The same without "who": "a memorial for the five soldiers killed there".
_KILLED = re.compile(
    r"\s+(?:(?!(?:were|was|had|have|has|are|is)\b)[\w'’-]+\s+){0,4}?(?:killed|executed|murdered|massacred)\s+(?:in|during|at|by|there|on|near)\b"
)
_TO_THEM = re.compile(
    r"\b(?:for|to|of|honou?ring|commemorating|remembering)\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:(?:over|about|some|nearly|at\s+least|more\s+than)\s+)?\Z"
)
_MONUMENT = re.compile(r"\b(?:monuments?|memorials?|plaques?|statues?|cenotaph|commemorat\w+|anniversary|remembrance)\b")
#: What lasted for years: "a 24-year campaign which killed over".
_OF_YEARS = re.compile(
    r"-(?:year|decade|month)(?:-long)?\s+(?:[\w'’-]+\s+){1,4}(?:which|that)\s+(?:had\s+)?"
    r"(?:killed|claimed|left|cost|displaced|injured|wounded)\s+(?:[a-z]+\s+){0,3}\Z"
)
#: Those who died at some time before what is told: "a raid that killed 30 civilians the week before".
_WEEK_BEFORE = re.compile(r"[^.;,]{0,40}?\bthe\s+(?:week|month)\s+(?:before|earlier)\b(?!\s+(?:the|his|her|its)\b)")
#: What was done in return for those who fell before: "in retaliation for a raid that killed 30 soldiers".
_IN_RETURN = re.compile(
    r"i(?<!\w.)n\s+(?:retaliation|revenge|reprisal|response|return)\s+(?:to|for|against)\s+[^.;]{0,80}?\b(?:that|which)\s+(?:had\s+)?"
    r"(?:killed|left|wounded|injured|claimed)\s+(?:[a-z]+\s+){0,3}\Z"
)
#: What came after a deed, whose day is not told: "following the raid that killed 70".
_FOLLOWING = re.compile(
    r"\b(?:following|after|because\s+of|due\s+to|in\s+the\s+wake\s+of|anniversary\s+of)\s+the\s+(?:[\w'’-]+\s+){0,4}?"
    r"(?:attacks?|bombings?|(?:air-?)?strikes?|raids?|massacre|shelling|explosions?|shootings?)\s+(?:(?:by|in|on|of|at)\s+(?:[\w'’-]+\s+){1,4}?)?(?:that|which)\s+(?:reportedly\s+|allegedly\s+)?(?:had\s+)?"
    r"(?:killed|left|wounded|injured|claimed)\s+(?:[a-z]+\s+){0,3}\Z"
)
#: Without one of these a sentence tells nobody by the way.
_MONUMENTS = ("monument", "memorial", "plaque", "statue", "cenotaph", "commemorat", "anniversary", "remembrance")
_WHICH = ("that", "which")
_WEEKS = ("week before", "month before", "week earlier", "month earlier")
_WORDS = ("who", *_WHICH, *_WEEKS, *_MONUMENTS)
#: Characters from a length of years to its number.
_REACH = 80


def is_told_beside(text: str, sentence: Span, number: int, end: int) -> bool:
    """Tell whether the figure from ``number`` to ``end`` is of other days than those that its sentence tells of."""
    words = sentence.of(text)
    if not holds_any(words, _WORDS):
        return False
    if (
        holds_any(words, _MONUMENTS)
        and _MONUMENT.search(text, sentence.start, number)
        and _are_remembered(text, sentence, number, end)
    ):
        return True
    if holds_any(words, _WEEKS) and _WEEK_BEFORE.match(text, end, sentence.end):
        return True
    if not holds_any(text[sentence.start : number], _WHICH):
        return False
    if _IN_RETURN.search(text, sentence.start, number) or _is_after_deed(text, sentence, number):
        return True
    return _OF_YEARS.search(text, max(sentence.start, number - _REACH), number) is not None


def _are_remembered(text: str, sentence: Span, number: int, end: int) -> bool:
    """Tell whether a monument told before is to those whom the figure counts."""
    if _WHO_WERE.match(text, end, sentence.end):
        return True
    return bool(_KILLED.match(text, end, sentence.end) and _TO_THEM.search(text, sentence.start, number))


#: Letters before a figure in which the deed that it followed is told.
_REACH_OF_DEED = 120


def _is_after_deed(text: str, sentence: Span, number: int) -> bool:
    """Tell whether the figure is of a deed after which something was done, in a clause that no date opens."""
    return bool(_FOLLOWING.search(text, max(sentence.start, number - _REACH_OF_DEED), number))
