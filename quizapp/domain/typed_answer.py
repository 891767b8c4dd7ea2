"""Numbers and dates as learners type them; one small grammar each, everything else is refused.

Dates inside articles are read by ``extraction``; here only a bare answer is.
"""

from __future__ import annotations

import re

from quizapp.domain.partial_date import MONTHS, PartialDate

#: Digits 0–9 with an optional sign; thousands set off by a comma, a space or a thin space, in groups of three.
_NUMBER = re.compile(r"[+\-−]?(?:\d{1,12}|\d{1,3}(?:[,  \u202f\u2009]\d{3}){1,3})", re.ASCII)
_MONTH_NUMBER = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<month>[A-Za-z]{3,9})\.?,?(?:\s+(?P<year>\d{1,4}))?", re.ASCII
)
_MONTH_FIRST = re.compile(
    r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(?P<year>\d{1,4}))?", re.ASCII
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)


def parse_number(text: str) -> int | None:
    """Return the whole number that ``text`` is, or None. ``1,200`` and ``1 200`` are 1200; ``1e3`` and ``²`` are none."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    digits = re.sub(r"[^\d]", "", match[0])
    return -int(digits) if match[0][0] in "-−" else int(digits)


def parse_day(text: str, *, year: int) -> PartialDate | None:
    """Return the day that ``text`` is, or None; ``year`` stands in where none is typed."""
    text = text.strip()
    match = _DAY_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text) or _ISO.fullmatch(text)
    if match is None:
        return None
    month = _month(match["month"])
    try:
        return PartialDate(int(match["year"]) if match["year"] else year, month, int(match["day"]))
    except ValueError:
        return None


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    number = _MONTH_NUMBER.get(text[:3].lower(), 0)
    spelled = number and (MONTHS[number - 1].lower().startswith(text.lower()) or text.lower() == "sept")
    return number if spelled else 0
