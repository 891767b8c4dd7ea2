"""Numbers of things in a text: digits, words and ranges, with the words that bound them.

Only what is said about the number; whether it counts victims is decided by ``claim_rules``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quizapp.domain.fact_kinds import Bound
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.records import record
from quizapp.domain.text import WORD_LETTERS, Span, any_of, small_letters

MULTIPLIERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12, "score": 20}


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Words before a number that bound it, with an example."""

    bound: Bound
    words: tuple[str, ...]
    example: str


#: What stands before a number; a longer phrase wins.
BOUNDS_BEFORE = (
    BoundWords(
        Bound.AT_LEAST,
        (
            "at least",
            "no less than",
            "no fewer than",
            "not less than",
            "not fewer than",
            "a minimum of",
            "minimum",
            "at the least",
            "≥",
            "+",
        ),
        "At least 12 rebels were killed.",
    ),
    BoundWords(
        Bound.MORE_THAN,
        (
            "more than",
            "over",
            "well over",
            "above",
            "upwards of",
            "upward of",
            "in excess of",
            "exceeding",
            "greater than",
            ">",
            "far more than",
            "well more than",
        ),
        "It left over 300 dead.",
    ),
    BoundWords(
        Bound.ABOUT,
        (
            "about",
            "around",
            "approximately",
            "approx.",
            "approx",
            "roughly",
            "some",
            "nearly",
            "almost",
            "c.",
            "circa",
            "ca.",
            "ca",
            "~",
            "≈",
            "an estimated",
            "estimated",
            "close to",
            "close on",
            "near",
            "nearly about",
            "perhaps",
            "probably",
            "in the region of",
            "on the order of",
            "possibly",
        ),
        "Around 40 people were killed.",
    ),
    BoundWords(
        Bound.AT_MOST,
        (
            "up to",
            "as many as",
            "as high as",
            "at most",
            "no more than",
            "not more than",
            "a maximum of",
            "maximum",
            "≤",
            "at the most",
            "did not exceed",
            "not exceeding",
        ),
        "Up to 70 were wounded.",
    ),
    BoundWords(
        Bound.LESS_THAN, ("less than", "fewer than", "under", "below", "<", "just under"), "Fewer than 20 were captured."
    ),
)
#: Words between a bound and its number that change nothing.
FILLERS = (
    "a total of",
    "an alleged total of",
    "an estimated total of",
    "a combined total of",
    "a further",
    "an additional",
    "another",
    "an estimated",
    "the",
    "a combined",
    "a reported",
    "a confirmed",
    "exactly",
    "only",
    "just",
    "further",
)
#: Words after a number that bound it.
BOUNDS_AFTER = (
    (Bound.AT_LEAST, r"\+|\s+or\s+more\b"),
    (Bound.ABOUT, r"\s+or\s+so\b"),
    (Bound.AT_MOST, r"\s+or\s+(?:fewer|less)\b"),
)


@record
class Quantity:
    """A number with its bound: ``[start, end)`` covers the bounding words, ``number_start`` the number alone."""

    start: int
    end: int
    number_start: int
    low: int
    high: int | None
    bound: Bound


_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[  ]\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_TENS = "|".join(word for word, value in WORD_VALUES.items() if value >= 20)
_UNITS = "|".join(word for word, value in WORD_VALUES.items() if 0 < value < 10)
_SIMPLE = "|".join(sorted((word for word, value in WORD_VALUES.items() if value), key=len, reverse=True))
_WORDS = rf"(?:(?:{_TENS})(?:-| )(?:{_UNITS})|{_SIMPLE})"
_MULTIPLIER = r"hundred|thousand|million|dozen|score"
#: "more than hundred": without an article only after a word that bounds it.
_BARE = (
    r"(?:(?<=than\s)|(?<=some\s)|(?<=over\s)|(?<=about\s)|(?<=around\s)|"
    r"(?<=nearly\s)|(?<=almost\s)|(?<=least\s))(?:hundred|thousand)\b"
)
_NUMBER = (
    rf"(?:{_DIGITS}(?:\s+(?:{_MULTIPLIER})\b)*|(?:(?<=nother\s)|(?<=further\s)|(?<=additional\s))dozen|{_BARE}|(?:{_WORDS}|(?:an?\s+)?half(?:\s+an?)?|(?:an?\s+)?quarter\s+of\s+an?|an?)(?:(?:\s+|"
    rf"-)(?:{_MULTIPLIER})\b)+(?:\s+and\s+{_WORDS}|\s+{_WORDS})?|{_WORDS})"
)
_EXACT = Bound.EXACT
_BOUND_OF = {word: entry.bound for entry in BOUNDS_BEFORE for word in entry.words}


def _phrases(phrases: Iterable[str]) -> str:
    """Return a pattern of any of ``phrases``, a longer one before a shorter."""
    return any_of([re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True)])


_SIGNS = "~≈<>≥≤+"
_BOUND = f"(?:[{_SIGNS}]|{_phrases(word for word in _BOUND_OF if word not in _SIGNS)})"
_FILLER = _phrases(FILLERS)
#: Makes the number the size of a body of people: "a six-man patrol".
BODY = r"-(?:man|member|person|strong)\b"
#: A number in a text in small letters, with what bounds it.
_PATTERN = re.compile(
    rf"(?<![\w$£€.,#/-])(?:(?!\d)(?:(?P<between>(?:from|between)\s+)|(?P<bound>{_BOUND}\s*)?(?P<filler>(?:{_FILLER}\s+)*))"
    rf"(?P<bound2>{_BOUND}\s*)?)?(?P<low>{_NUMBER})(?P<plus>\s?\+(?!\s?\d))?"
    rf"(?:(?P<dash>\s*[–—−-]\s*|\s+(?:to|or|and)\s+|,\s+(?:and|but)\s+(?=(?:less|fewer|at\s+most|no\s+more|not\s+more|under|below|a\s+maximum)\b))(?:(?P<bound3>{_BOUND})\s*)?(?P<high>{_NUMBER})(?P<plus2>\+)?)?"
    rf"(?P<after>\s+or\s+(?:more|so|fewer|less)\b|{BODY})?(?![\w%$€£]|[.,:/]\d|-[a-z]|\s*(?:%|per\s?cent\b|percent\b|px\b)"
    r"|\s*(?:[–—−-]|to\b|or\b)\s*\d[\d.]*\s*(?:%|per\s?cent\b|percent\b))"
)
_SEED_WORDS = any_of(
    (*_SIMPLE.split("|"), rf"an?\s+(?:{_MULTIPLIER}|half|quarter)", "half", r"quarter\s+of", "dozen", "hundred", "thousand")
)
#: What a number can begin with, in small letters, and the character before it: as a class of few characters that is soon found.
_SEED = re.compile(rf"[^{WORD_LETTERS}$£€.,#/-](?:(?=[\d~≈<>≥≤+])|{_SEED_WORDS}\b)")
_BEFORE = re.compile(rf"(?<![\w-])(?:(?:from|between)\s+(?:{_BOUND}\s*)?|(?:{_BOUND}\s*)?(?:{_FILLER}\s+)*(?:{_BOUND}\s*)?)\Z")
_LOOK_BACK = 36
#: What stands right before a number that a word or sign bounds: a quick test.
_LAST_BEFORE = tuple({words.split()[-1] for words in (*_BOUND_OF, *FILLERS, "from", "between")})


#: Digits: a number of more is no count of anything.
_LONGEST_NUMBER = 15


_BETWEEN_WORDS = re.compile(r"[\s-]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[,  ](?=\d{3})")


def value_of(text: str) -> int | None:
    """Return the whole number that digits or words give ("1.6 million", "two hundred"), or None for a fraction."""
    if text.isdecimal() and len(text) <= _LONGEST_NUMBER:
        return int(text)
    words = text.lower()
    if words in WORD_VALUES:
        return WORD_VALUES[words]
    total, current = 0.0, 0.0
    for part in _BETWEEN_WORDS.split(_BETWEEN_DIGITS.sub("", words).strip()):
        if part in {"a", "an"}:
            current = current or 1
        elif part in _PORTIONS:
            current = _PORTIONS[part]
        elif part in MULTIPLIERS:
            current = (current or 1) * MULTIPLIERS[part]
            if MULTIPLIERS[part] >= 1000:
                total, current = total + current, 0
        elif (addend := _addend(part)) is not None:
            current += addend
        else:
            return None
    number = round(total + current, 3)  # 8.2 times a million is a hair less than 8,200,000
    return int(number) if number.is_integer() else None


_PORTIONS = {"half": 0.5, "quarter": 0.25}


def _addend(part: str) -> float | None:
    """Return what one word or group of digits adds to a number, None for what is none."""
    if part in {"and", "of"}:
        return 0
    if part in WORD_VALUES:
        return WORD_VALUES[part]
    try:
        return float(part)
    except ValueError:
        return None


def find_quantities(text: str, start: int, end: int, dates: Sequence[Span] = ()) -> list[Quantity]:
    """Return the quantities in ``text[start:end]`` in order; none overlaps another, goes on before, or begins in ``dates``."""
    if start and not text[start - 1].isspace():
        return [_moved(one, start) for one in find_quantities(text[start:end], 0, end - start)]
    found: list[Quantity] = []
    lowered, first, last = small_letters(text), start + 1, end + 1
    position = first
    for seed in _SEED.finditer(lowered, start, last):
        at = seed.start() + 1
        if at < position or _is_in(dates, seed.start()):
            continue
        low = max(position, at - _LOOK_BACK)
        led = lowered[low:at].rstrip().endswith(_LAST_BEFORE)
        before = _BEFORE.search(lowered, low, at) if led else None
        match = (before and _PATTERN.match(lowered, before.start(), last)) or _PATTERN.match(lowered, at, last)
        quantity = (_risen(match, first) or _quantity(match)) if match else None
        if quantity:
            found.append(quantity)
            position = quantity.end + 1
    return found


def _is_in(dates: Sequence[Span], place: int) -> bool:
    for date in dates:  # noqa: SIM110 - a generator takes longer, and this is asked of every number
        if date.start <= place < date.end:
            return True
    return False


def _moved(one: Quantity, by: int) -> Quantity:
    return replace(one, start=one.start + by, end=one.end + by, number_start=one.number_start + by)


def _quantity(match: re.Match[str]) -> Quantity | None:
    """Return the quantity of a match in ``small_letters``."""
    low = value_of(match["low"])
    if match["high"] and (low is None or low < _SMALL):
        low = _scaled(match["low"], match["high"]) or low
    if low is None:
        return None
    if match.lastgroup == "low" and match.start("low") == match.start():  # a number alone
        return Quantity(match.start() - 1, match.end() - 1, match.start() - 1, low, None, _EXACT)
    bound, nearer = (_BOUND_OF.get(_joined(match[group]), _EXACT) for group in ("bound", "bound2"))
    if bound in {_EXACT, Bound.ABOUT} and nearer is not _EXACT:  # "probably more than 70"
        bound = nearer
    if "estimated" in (match["filler"] or "") and bound is _EXACT:
        bound = Bound.ABOUT
    high, stop = _range(match, low)
    if high is not None:
        bound = Bound.RANGE
    elif stop == match.end() and match["after"] and not match["after"].startswith("-"):
        bound = next(kind for kind, pattern in BOUNDS_AFTER if re.fullmatch(pattern, match["after"]))
    elif match["plus"] and bound is _EXACT:
        bound = Bound.AT_LEAST
    return Quantity(match.start() - 1, stop - 1, match.start("low") - 1, low, high, bound)


def _joined(words: str | None) -> str:
    return " ".join((words or "").split())


#: Before "from 12 to 19" these tell a count that has changed, not a range.
_CHANGED = re.compile(
    r"\b(?:rose|risen|rises|raised|increased|climbed|grew|grown|jumped|updated|revised|lowered|reduced|dropped|fell|fallen|declined|decreased|went\s+up)\b"
    r"[^.;,\d]{0,40}\Z"
)


def _risen(match: re.Match[str], first: int) -> Quantity | None:
    """Return the later number of "rose from 12 to 19" in a sentence that begins at ``first`` of ``small_letters``."""
    if not match["between"] or not match["between"].startswith("from"):
        return None
    if not match["high"] or "to" not in match["dash"]:
        return None
    if not _CHANGED.search(match.string, max(first, match.start() - 60), match.start()):
        return None
    high = value_of(match["high"])
    return (
        Quantity(match.start("high") - 1, match.end("high") - 1, match.start("high") - 1, high, None, _EXACT)
        if high is not None
        else None
    )


#: A lower end below this shares the word that multiplies the upper one: "two or three thousand".
_SMALL = 20


def _scaled(low: str, high: str) -> int | None:
    """Return the lower end of "1.8–2 million", which the word after the upper end multiplies too; None where it does not."""
    scale = re.search(rf"\b(?:{_MULTIPLIER})\b", high, re.IGNORECASE)
    scaled, upper = (value_of(f"{low} {scale.group()}"), value_of(high)) if scale else (None, None)
    return scaled if scaled is not None and upper is not None and scaled < upper else None


def _is_bounded_twice(match: re.Match[str]) -> bool:
    """Tell whether the words say how many at least and at most: "at least 1,500 and at most 4,000"."""
    ends = _BOUND_OF.get(_joined(match["bound"])), _BOUND_OF.get(_joined(match["bound3"]))
    return ends[0] in {Bound.AT_LEAST, Bound.MORE_THAN} and ends[1] in {Bound.AT_MOST, Bound.LESS_THAN}


def _range(match: re.Match[str], low: int) -> tuple[int | None, int]:
    """Return the upper end of a range and where the quantity ends; "12 and 30" is no range without "between"."""
    if not match["high"]:
        return None, match.end()
    single = match.end("plus") if match["plus"] else match.end("low")
    high = value_of(match["high"])
    joiner = match["dash"].strip(" ,")
    if joiner in {"and", "but"} and not (match["between"] or "").startswith("between") and not _is_bounded_twice(match):
        return None, single
    if high is None:
        return None, single
    return (high, match.end()) if high > low else (None, single)
