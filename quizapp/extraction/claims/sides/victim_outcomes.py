"""Victims told by how a clash went for whom the text names before them: whose attack failed, who fled, who left their dead.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.victim_attacks import side_that_attacked
from quizapp.extraction.claims.sides.victim_foes import bears_arms

#: Who it is, with a word for the kind of people or not.
_WHO = (
    r"(?P<who>(?:(?!(?:The|In|On|At|By|After|When|While)\b)[A-Z][\w’'-]*\s+){1,4}(?:forces\s+|troops\s+|army\s+|rebels\s+|garrison\s+|fighters\s+)?|"
    r"[Rr]ebels?\s+(?:forces\s+)?|[Ii]nsurgents?\s+|[Mm]ilitants?\s+|[Gg]overnment\s+(?:forces\s+|troops\s+)?)"
)
#: What may stand between a verb and its number.
_SOME = (
    r"(?:at\s+least\s+|some\s+|about\s+|around\s+|over\s+|nearly\s+|almost\s+|more\s+than\s+|only\s+|an\s+estimated\s+|"
    r"up\s+to\s+)?"
)
#: Earlier numbers of the same list.
_LIST = r"(?:[\d,]+\s+[a-z]+,?\s+(?:and\s+)?)*"
_WITH_LOSS = (
    r",?\s+(?:with|leaving(?:\s+behind)?|after\s+losing|losing|"
    r"at\s+the\s+(?:cost|loss)\s+of|(?:with|for)\s+(?:the\s+)?loss\s+of)\s+"
)
_FLED = (
    r"(?:retreated|withdrew|fled|fell\s+back|broke(?:\s+and\s+ran)?|gave\s+way|pulled\s+back|turned\s+back|"
    r"(?:was|were)\s+(?:(?:[a-z]+ly|soon|then)\s+)?(?:repulsed|repelled|routed|defeated|beaten|driven\s+(?:back|off|out)|thrown\s+back|crushed|destroyed))"
)
_LEFT_DEAD = re.compile(rf"\b{_WHO}(?:had\s+|also\s+)?(?:[a-z]+ed\s+and\s+)?left\s+(?:behind\s+)?{_SOME}{_LIST}\Z")
_ON_THE_FIELD = re.compile(
    r"(?:\s+[a-z]+){0,4}?\s+(?:behind\b|on\s+the\s+(?:field|battlefield|ground)\b|in\s+the\s+(?:field|streets|hands)\b)"
)
_FLED_WITH = re.compile(
    rf"\b{_WHO}(?:soon\s+|then\s+|finally\s+|eventually\s+)?{_FLED}[^.;\d]{{0,60}}?{_WITH_LOSS}{_SOME}{_LIST}\Z"
)
_THEY_FLED_WITH = re.compile(rf"\b[Tt]hey\s+(?:soon\s+|then\s+|finally\s+)?{_FLED}[^.;\d]{{0,80}}?{_WITH_LOSS}{_SOME}{_LIST}\Z")
_BODY_OF = re.compile(
    r"\b(?:[Tt]he\s+|[Aa]n?\s+|[Tt]heir\s+)?(?:[a-z]+\s+)?" + _WHO + r"(?:[a-z]+\s+)?"
    rf"(?:garrison|force|army|column|detachment|contingent|corps|fleet|crew|patrol|party|unit)\s+of\s+{_SOME}\Z"
)
_OWNED = re.compile(
    rf"\b{_WHO}(?:[a-z]+\s+){{0,2}}?(?:(?:admitted|acknowledged|conceded|owned)\s+(?:to\s+)?(?:having\s+lost\s+|losing\s+|the\s+loss\s+of\s+|a\s+loss\s+of\s+)?|"
    rf"(?:reported|announced|recorded|confirmed)\s+(?:having\s+lost\s+|losing\s+|the\s+loss\s+of\s+|a\s+loss\s+of\s+)){_SOME}{_LIST}\Z"
)


def _is_of_who(told: Counted) -> bool:
    """Tell whether the victims may be people of who is named before them: bare numbers, men and fighters of no name."""
    return told.is_untold or (bears_arms(told.victims) and told.sides.named(told.victims) is None)


def _who(told: Counted, pieces: tuple[str, ...], pattern: re.Pattern[str]) -> int | None:
    before = told.text[told.sentence.span.start : told.figure.quantity.number_start]
    match = pattern.search(before) if holds_any(before, pieces) and _is_of_who(told) else None
    return told.sides.of_doer(match["who"].strip()) if match else None


def side_of_who_left_dead(told: Counted) -> int | None:
    """Return the side of "the Orlandians left 40 dead on the field": theirs."""
    if not told.is_untold or not _ON_THE_FIELD.match(told.text, told.figure.quantity.end):
        return None
    return _who(told, (" left ",), _LEFT_DEAD)


_LOSS = (" with ", "leaving ", "losing ", " loss of ", " cost of ")


def side_of_who_fled(told: Counted) -> int | None:
    """Return the side of "the Orlandians withdrew, leaving behind 40 dead": theirs; "they" are those who attacked last."""
    side = _who(told, _LOSS, _FLED_WITH)
    if side is not None or not told.is_untold or "they" not in (told.sentence.words[: told.figure.index]):
        return side
    before = told.text[told.sentence.span.start : told.figure.quantity.number_start]
    return side_that_attacked(told) if holds_any(before, _LOSS) and _THEY_FLED_WITH.search(before) else None


def side_of_a_body_of(told: Counted) -> int | None:
    """Return the side of "an Orlandian garrison of 400 men": the garrison's."""
    return _who(told, (" of ",), _BODY_OF)


def side_that_owns_up(told: Counted) -> int | None:
    """Return the side of "the Orlandians admitted 14 killed", or "Omar reported the loss of 14 men": who tells it."""
    return _who(told, ("dmitted ", "cknowledged ", "onceded ", "loss of ", "losing ", "having lost "), _OWNED)
