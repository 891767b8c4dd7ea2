"""What an option says, read from its words alone: folded, its content words, its kind, its quantity; which two are one.

Only single options; what a question makes of them is ``lint``'s.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quizapp.domain.partial_date import MONTHS

_SMALL_WORDS = frozenset(
    "the a an of in on to by and or was were is are did do does which who whom what when how many that this for with "
    "from as at it "
    "its these those not be been had has have into over than".split()
)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DATE = re.compile(rf"(?:(?:\d{{1,2}} )?(?:{_MONTH})\.? ?)?(?:\d{{3,4}}(?: BC)?)?|\d{{1,2}} (?:{_MONTH})")
_UNITS = "%|days?|weeks?|months?|years?|hours?|km|kilomet(?:re|er)s?|miles?|times|per cent|percent"
_NUMBER = re.compile(rf"(?i)(?:about |exactly |just )?[\d,.]*\d(?: ?({_UNITS}))?")
_OPEN_RANGE = re.compile(r"(?i)(more than|over|at least|fewer than|less than|at most|up to|under) ([\d,]+)")
_CLOSED_RANGE = re.compile(r"(?i)(?:between |from )?([\d,]+)(?: and | to |–|-)([\d,]+)")
#: Accents, as they stand behind their letter after decomposition.
_MARKS = re.compile("[\u0300-\u036f]")


@lru_cache(maxsize=8192)
def fold_option(text: str) -> str:
    """Return the words of an option in small letters, without accents and marks."""
    return " ".join(re.findall(r"[^\W_]+", _MARKS.sub("", unicodedata.normalize("NFKD", text)).lower()))


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """Return the folded words of a text, small words left out."""
    return frozenset(fold_option(text).split()) - _SMALL_WORDS


@lru_cache(maxsize=8192)
def interval_of(text: str) -> tuple[float, float] | None:
    """Read a bare quantity as the numbers that it allows; None for anything else."""
    opened = _OPEN_RANGE.fullmatch(text.strip())
    if opened:
        value = float(opened.group(2).replace(",", ""))
        return (value, float("inf")) if opened.group(1).lower() in ("more than", "over", "at least") else (0.0, value)
    closed = _CLOSED_RANGE.fullmatch(text.strip())
    if closed:
        low, high = (float(part.replace(",", "")) for part in closed.groups())
        return (low, high)
    number = re.fullmatch(r"[\d,]*\d", text.strip())
    return (float(text.replace(",", "")),) * 2 if number else None


@lru_cache(maxsize=8192)
def kind_of(text: str) -> str:
    """Return the kind of an option: a date to a day, month or year, a number (of some unit), or text."""
    text = text.strip()
    if text and _DATE.fullmatch(text):
        return "date to the " + ("day" if re.match(r"\d{1,2} [A-Z]", text) else "month" if text[:1].isalpha() else "year")
    if interval_of(text):
        return "number"
    found = _NUMBER.fullmatch(text)
    if found:
        return f"number of {(found.group(1) or '').rstrip('s')}" if found.group(1) else "number"
    return "text"


#: Shorter options are one only where they are equal, letter by letter.
SHORTEST_ALIKE = 12


def are_one_option(a: str, b: str) -> bool:
    """Tell whether folded texts are equal but for the order of words, or but for one letter of one word."""
    if a == b:
        return True
    if len(a) < SHORTEST_ALIKE or abs(len(a) - len(b)) > 1 or a.count(" ") != b.count(" "):
        return False
    left, right = a.split(), b.split()
    different = [(x, y) for x, y in zip(left, right, strict=True) if x != y]
    if len(different) > 1:
        # In a sentence the order of the words can be the whole difference.
        return len(left) <= 4 and sorted(left) == sorted(right)
    if not "".join(different[0]).isalpha():
        return False
    short, long = sorted(different[0], key=len)
    return len(long) > 5 and any(long[:n] + long[n + 1 :] in (short, short[:n] + short[n + 1 :]) for n in range(len(long)))
