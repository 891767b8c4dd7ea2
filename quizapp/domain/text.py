"""Places in a text, and the text itself as an immutable snapshot.

Offsets are half-open and count code points of the stored text. Quotations belong to ``evidence``.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from quizapp.domain.records import record

#: Characters that override or isolate the writing direction (Unicode Standard Annex 9, table of directional formatting).
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@record(order=True)
class Span:
    """The half-open range ``[start, end)`` of code points; never empty."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:  # spans are made by the thousand: one call each
        if not 0 <= start < end:
            raise ValueError(f"not a span: [{start}, {end})")
        self.start = start  # type: ignore[misc]  # a record is frozen for type checkers alone
        self.end = end  # type: ignore[misc]

    def __eq__(self, other: object) -> bool:  # places are compared by the thousand: no tuples are made for it
        return type(other) is Span and self.start == other.start and self.end == other.end

    def of(self, text: str) -> str:
        """Return the characters of ``text`` in this span."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly in this span."""
        return self.start <= other.start and other.end <= self.end


def deceptive_character(text: str) -> str | None:
    """Return the name (``U+202E``) of the first character that is not what it looks like, or None.

    Those are controls, half surrogates and overrides of the writing direction; joiners are part of many scripts.
    """
    found = next((one for one in text if one in _DIRECTIONS or unicodedata.category(one) in ("Cc", "Cs")), None)
    return f"U+{ord(found):04X}" if found else None


def is_visible(text: str) -> bool:
    """Tell whether ``text`` has anything to see: not only blanks and characters without width."""
    return any(not one.isspace() and unicodedata.category(one) not in ("Cc", "Cf", "Cs") for one in text)


def by_first_letter(words: Sequence[str], *, either_case: bool = True) -> tuple[str, str]:
    """Return the first letters of ``words``, and a pattern of the words for the place after such a letter.

    Each word is a pattern that begins with a small letter. A search for a class of characters with this behind it skips all
    other characters, which is several times faster than ``\\b(?:a|b)``.
    """
    by_letter = _parted(words)
    letters = sorted(by_letter)
    rest = "|".join(f"(?<={letter})(?:{'|'.join(by_letter[letter])})" for letter in letters)
    if either_case:
        return "".join(letters) + "".join(letters).upper(), rf"(?i:{rest})\b"
    return "".join(letters), rf"(?:{rest})\b"


def opening_words(words: Sequence[str], *, either_case: bool = False) -> str:
    """Return a pattern of any of ``words`` where a word begins; nothing is asked of what stands behind them.

    Each word is a pattern that begins with a letter, a small one for ``either_case``; as fast as ``by_first_letter``.
    """
    by_letter = {letter: "|".join(rest) for letter, rest in _parted(words).items()}
    if not either_case:
        groups = (rf"{letter}(?<!\w.)(?:{rest})" for letter, rest in by_letter.items())
        return f"(?:{'|'.join(groups)})"
    letters = "".join(by_letter)
    rest = "|".join(f"(?<={letter})(?:{by_letter[letter]})" for letter in letters)
    return rf"[{letters}{letters.upper()}](?<!\w.)(?i:{rest})"


def at_word(alternatives: str) -> str:
    """Return ``\\b(?:alternatives)`` as a pattern that is sooner tried; each begins with a letter, a class or a group."""
    return rf"\b{any_of(_alternatives(alternatives))}"


def _alternatives(pattern: str) -> list[str]:
    """Return the alternatives of ``pattern``, those of a group or class that one of them begins with each by itself."""
    found: list[str] = []
    for one in _split(pattern):
        end = next(end for end in range(1, len(one) + 1) if _is_whole(one[:end]))
        opening, rest = one[:end], one[end:]
        if rest[:1] in _QUANTIFIERS:
            raise ValueError(f"it may begin with something else: {one}")
        if opening.startswith("(?:"):
            found += [first + rest for first in _alternatives(opening[3:-1])]
        else:
            found += [letter + rest for letter in opening.strip("[]")]
    if not all(one[0].isalpha() for one in found):
        raise ValueError(f"an alternative begins with no letter: {pattern}")
    return found


_QUANTIFIERS = frozenset("?*+{")


def _split(pattern: str) -> list[str]:
    """Return what stands between the bars of ``pattern`` that are in no group."""
    parts, found = pattern.split("|"), list[str]()
    while parts:
        found.append(parts.pop(0))
        while not _is_whole(found[-1]):
            found[-1] += f"|{parts.pop(0)}"
    return found


def _is_whole(pattern: str) -> bool:
    """Tell whether every group and class of ``pattern`` is closed."""
    bare = re.sub(r"\\.|\[[^\]]*\]", "", pattern)
    return "[" not in bare and bare.count("(") == bare.count(")")


def _parted(words: Sequence[str]) -> dict[str, list[str]]:
    """Return what follows the first letter of ``words``, by that letter."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return by_letter


def any_of(words: Sequence[str]) -> str:
    """Return a pattern of any of ``words``, each a pattern that begins with a letter, parted by that letter.

    A place where none stands is left after a look at the few first letters instead of at every word.
    """
    groups = (f"{letter}(?:{'|'.join(rest)})" for letter, rest in _parted(words).items())
    return f"(?:{'|'.join(groups)})"


def whole_words(words: Sequence[str], not_behind: Sequence[str] = ()) -> re.Pattern[str]:
    """Return a pattern of whole words in either case; each of ``words`` is a pattern that begins with a small letter.

    ``not_behind``: words directly behind which none of them counts.
    """
    letters, rest = by_first_letter(words)
    barred = "".join(rf"(?<!\b{word} .)" for word in not_behind)
    return re.compile(rf"[{letters}](?<!\w.){barred}{rest}")


#: Letters and digits of the Latin blocks of Unicode, and the underscore, for a class of characters.
WORD_LETTERS = "_" + "".join(filter(str.isalnum, map(chr, range(0x250))))


def whole_small_words(words: Sequence[str]) -> re.Pattern[str]:
    """Return a pattern of whole words with the blank before them, for ``words_alone``; sooner found than by ``whole_words``."""
    return re.compile(rf" {any_of(words)}\b")


def word_beginnings(stems: Sequence[str]) -> re.Pattern[str]:
    """Return a pattern of any of ``stems`` where a word begins, with the blank before it, for ``words_alone``.

    Sooner found than by looking for each of many stems, which may have a full stop.
    """
    return re.compile(f" {any_of([re.escape(stem.replace('.', ' ')) for stem in stems])}")


#: Python takes twelve bytes a character while it makes small letters, so that is done for so many at once.
_PIECE = 50_000


def in_small_letters(text: str) -> str:
    """Return ``text`` in small letters at the same offsets; the few letters that would become two stay."""
    if len(text) > _PIECE:
        return "".join(in_small_letters(text[start : start + _PIECE]) for start in range(0, len(text), _PIECE))
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


@lru_cache(maxsize=2)  # every sentence asks for its article's
def small_letters(text: str) -> str:
    """Return a blank and ``text`` ``in_small_letters``: what is at i is at i + 1 there, with a character before every word."""
    return f" {in_small_letters(text)}"


#: Small letters for the bytes of Latin-1, and a blank for each that is no letter or digit.
_WORDS_ALONE = bytes(ord(char.lower()) if char.isalnum() or char == "_" else ord(" ") for char in map(chr, range(256)))


@lru_cache(maxsize=2)
def words_alone(text: str) -> str:
    """Return ``text`` with places as in ``small_letters``, but with a blank for whatever is no letter or digit of Latin-1.

    For a first look at where words begin: a search for a blank with words behind it takes half the time of any other.
    """
    return f" {text.encode('latin-1', 'replace').translate(_WORDS_ALONE).decode('latin-1')}"


def holds_any(text: str, pieces: Sequence[str]) -> bool:
    """Tell whether any of ``pieces`` stands in ``text``, even inside a word; a cheap test before a costly search."""
    for piece in pieces:  # noqa: SIM110 - a generator takes twice the time, and this is asked of every sentence
        if piece in text:
            return True
    return False


def find_words(words: str, text: str) -> Iterator[int]:
    """Yield where ``words`` begin in ``text`` with no letter, digit or underscore beside them.

    For names, of which each would need a pattern of its own.
    """
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (_is_of_word(text[start - 1 : start]) or _is_of_word(text[end : end + 1])):
            yield start
        start = text.find(words, start + 1)


def stands_alone(words: str, text: str) -> bool:
    """Tell whether ``words`` stand in ``text`` with no letter, digit, underscore or hyphen beside them."""
    for start in find_words(words, text):
        end = start + len(words)
        if text[start - 1 : start] != "-" and text[end : end + 1] != "-":
            return True
    return False


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def digest(text: str) -> str:
    """Return the SHA-256 of ``text`` in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One revision's text as all offsets count it, with its digest."""

    text: str
    sha256: str = field(default="")

    def __post_init__(self) -> None:
        actual = digest(self.text)
        if not self.sha256:
            object.__setattr__(self, "sha256", actual)
        elif self.sha256 != actual:
            raise ValueError("the text is not the one that was digested")
