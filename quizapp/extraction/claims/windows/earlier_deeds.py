"""Those whose lot came before the day that their sentence tells: who was set free, or for whom somebody was tried or accused.

The order of all ways for a figure to have days is ``window_rules``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure, Window
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.windows.dated_figures import DatedFigure
from quizapp.extraction.tokens import Sentence


def when_captured(counted: DatedFigure) -> Window | None:
    """Return the days on which those were captured who are set free."""
    if not _is_set_free(counted.text, counted.sentence, counted.figure):
        return None
    return counted.own_date(dated for dated in counted.dates if dated.span.start > counted.figure.quantity.end) or Window()


#: Those who are set free were captured before: "freed 150 rebels captured during the campaign".
_SET_FREE = re.compile(
    r"\b(?:releas(?:ed?|es|ing)|free(?:d|s|ing)?|exchang(?:ed?|es|ing)|swapp(?:ed|ing)|handed\s+over|repatriated)\s[^.;,]*\Z"
)
_CAPTURED = re.compile(
    r"\s+(?:who\s+were\s+|(?!were|was|are|is|have|had|and)[\w'’-]+\s+){0,6}?(?:captured|taken|seized|detained|arrested)\b"
)


def _is_set_free(text: str, sentence: Sentence, figure: Figure) -> bool:
    if figure.measure is not Measure.CAPTURED or not _CAPTURED.match(text, figure.quantity.end, sentence.span.end):
        return False
    if _SET_FREE.search(text, sentence.span.start, figure.quantity.start):
        return True
    return _WERE_FREED.match(text, figure.quantity.end, sentence.span.end) is not None


_WERE_FREED = re.compile(
    r"[^.;,]{0,80}?\b(?:were|was)\s+(?:(?:later|then|also|finally)\s+)?(?:released|freed|exchanged|swapped|handed\s+over|repatriated|"
    r"returned\s+(?:to|by|from))\b"
)


def who_had(counted: DatedFigure) -> Window | None:
    """Return the days that a relative clause in the pluperfect gives those of whom it tells by the way."""
    if ", who had " not in counted.words and ", which had " not in counted.words:
        return None
    start, end = counted.place
    if not _WHO_HAD.search(counted.text, max(counted.sentence.span.start, start - _CLAUSE_REACH), start):
        return None
    close = counted.text.find(",", end, counted.sentence.span.end)
    if close < 0:
        return None
    return counted.own_date(one for one in counted.dates if end < one.span.start and one.span.end <= close) or Window()


_CLAUSE_REACH = 70
_WHO_HAD = re.compile(
    r",\s+(?:who|which)\s+had\s+(?:previously\s+|earlier\s+|already\s+|once\s+|also\s+)?"
    r"(?:lost|killed|captured|suffered|taken|wounded|executed|shot)\s+[^.;,\d]{0,30}\Z"
)


def accused_of(counted: DatedFigure) -> Window | None:
    """Return no days for those whom somebody was accused of having killed in a month or year."""
    if "accus" not in counted.words and "blam" not in counted.words:
        return None
    start, end = counted.place
    if not _ACCUSED.search(counted.text, max(counted.sentence.span.start, start - _TRIAL_REACH), start):
        return None
    own = counted.own_date(dated for dated in counted.dates if dated not in counted.told)
    is_day = own is None or (own.end is not None and own.end.is_day)
    return None if is_day else counted.own_date(dated for dated in counted.dates if dated.span.start > end) or Window()


_ACCUSED = re.compile(
    r"\b(?:accus|blam)(?:ed|es|ing)\s+[^.;]{1,60}?\s+(?:of|for)\s+(?:having\s+)?(?:killing|murdering|executing|massacring|abducting|kidnapping|the)\b[^.;]{0,40}\Z"
)


def tried_for(counted: DatedFigure) -> Window | None:
    """Return the days of a deed for which somebody was tried."""
    if not any(word in counted.words for word in _TRIED):
        return None
    start, end = counted.place
    if not _TRIED_FOR.search(counted.text, max(counted.sentence.span.start, start - _TRIAL_REACH), start):
        return None
    return counted.own_date(dated for dated in counted.dates if dated.span.start > end) or Window()


_TRIED = ("convicted", "tried", "sentenced", "charged", "prosecuted", "indicted")
_TRIED_FOR = re.compile(
    r"\b(?:convicted|tried|sentenced|charged|prosecuted|indicted)\b[^.;]{0,60}?\b(?:for|of|with|over)\s+(?:the\s+|his\s+|her\s+|their\s+)?"
    r"(?:[a-z]+\s+){0,3}?(?:killings?|executions?|murders?|deaths?|massacre)\s+(?:of\s+)?\Z"
)
_TRIAL_REACH = 140
