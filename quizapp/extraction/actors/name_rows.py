"""Names of several persons in a row with nothing between them, parted where the names or the prose show where each one ends.

A rule looks at one gap between two words. What cannot be parted stays a row, and names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from quizapp.domain.text import Span
from quizapp.extraction.actors.titles import RANKS, TITLES
from quizapp.extraction.actors.told_names import CAPITAL, ToldNames

_ARABIC_ARTICLE = r"(?:[AaEe][ln]|[Aa](?:sh|[dhrstz])|[Aa]th)-"
#: Small words within a name, each with the blank behind it; "waMarsh" has its own glued on.
_PARTICLE = (
    r"(?:(?:de|del|della|di|da|dos|du|la|le|los|von|van|der|den|zu|und|of|the|bin|ben|ibn|[Aa]g|ould|el|al|ter)\s+"
    rf"|d['’]|[a-z]{{1,3}}(?={CAPITAL}))"
)
_WORD = re.compile(rf"(?P<particles>{_PARTICLE}*)(?P<word>(?:{_ARABIC_ARTICLE})?{CAPITAL}[\w.'’-]*)")
_INITIALS = re.compile(rf"{CAPITAL}\.?|(?:{CAPITAL}\.)+{CAPITAL}?")
#: A first part of a surname of two.
_OPENS_SURNAME = re.compile(r"Van|Von|De|Del|La|Le|St\.?|Mac|Ter")
#: What closes a name.
_CLOSING = re.compile(r"(?:Jr|Sr)\.?|[IVX]{2,4}|Pasha|Bey|Beg|Effendi")
#: Endings that only surnames have: of Georgia, Armenia, Serbia, Russia, Poland, Greece, Turkey, Iran, Sweden, Ukraine.
_OF_SURNAMES = re.compile(
    r".{2,}(?:shvili|[ai]dze|ić|[oe]v(?<!\bYakov)|enko|sk[iy]|ck[iy]|poulos|akis|idis|o[ğg]lu|zadeh|sson|chuk|(?<=\w{3})yan(?<!\bBryan))"
)
#: The tribe or town behind an article, which closes a name; not the second half of a word such as "Nur al-Din".
_TRIBE = re.compile(rf"{_ARABIC_ARTICLE}(?!Din\b|Deen\b|Islam\b|Rahman\b|Aziz\b|Karim\b|Malik\b|Qadir\b|Haq\b)")
_SERVANT = re.compile(r"Abd(?:ul)?|Abu|Umm")
#: Before the last part of a name.
_BEFORE_LAST = frozenset({"von", "zu", "van", "bin", "ibn", "of"})
#: Names that stand first, in the middle or last: alone they tell nothing about where a name ends.
_ANYWHERE = frozenset(
    """
    Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad Ali Hassan Hasan Hussein Husayn Hussain Omar Umar Abdullah Abdallah Ibrahim
    Khalid Khaled Mahmoud Mahmud Yusuf Youssef Ismail Salah Saleh Salih Said Saeed Sayed Hamid Hamad Abdul Abdel Adan Musa
    Nasser John George James William Thomas Henry Charles Paul Peter Robert Richard Alexander Michael Martin Simon Francis José
    """.split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """One capitalised word of a row with the particles before it, ``[start, end)`` in the text."""

    start: int
    end: int
    particles: str
    word: str


@dataclass(frozen=True)
class Row:
    """The words of a row, and the prose of its article."""

    text: str
    words: tuple[Word, ...]
    prose: ToldNames

    def name(self, first: int, last: int) -> str:
        """Return the words from ``first`` up to ``last`` as they stand."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    @cached_property
    def told(self) -> frozenset[tuple[int, int]]:
        """The stretches of two to five words that the prose has for a name, the longest only."""
        count = len(self.words)
        found = [
            (first, last)
            for first in range(count)
            for last in range(first + 2, min(count, first + 5) + 1)
            if (first, last) != (0, count) and not self.is_title(last - 1) and self.prose.tells(self.name(first, last))
        ]
        return frozenset(
            one for one in found if not any(other != one and other[0] <= one[0] and one[1] <= other[1] for other in found)
        )

    def is_initial(self, at: int) -> bool:
        return _INITIALS.fullmatch(self.words[at].word) is not None

    def is_title(self, at: int) -> bool:
        word = self.words[at].word
        return word in TITLES or word.rstrip(".").lower() in RANKS

    def closes(self, at: int) -> bool:
        return _CLOSING.fullmatch(self.words[at].word) is not None


@dataclass(frozen=True, slots=True)
class RowBreak:
    """One reason to part a row before a word."""

    name: str
    why: str
    #: Whether the gap is certain even where what is left beside it is no name of two words.
    is_sure: bool
    holds: Callable[[Row, int], bool]
    example: str
    prose: str
    names: tuple[str, ...]


def _is_told(row: Row, at: int) -> bool:
    return any(at in one for one in row.told)


def _follows_tribe(row: Row, at: int) -> bool:
    before, word = row.words[at - 1], row.words[at]
    if not _TRIBE.match(before.word) or _TRIBE.match(word.word):
        return False
    return at < 2 or not _SERVANT.fullmatch(row.words[at - 2].word) or row.words[at - 2].word == "Abu"


def _follows_last_part(row: Row, at: int) -> bool:
    particles = row.words[at - 1].particles.split()
    return bool(particles) and particles[0] in _BEFORE_LAST and not row.words[at].word.startswith(("Al", "al-", "Al-"))


def _is_first_of_initial(row: Row, at: int) -> bool:
    if row.is_initial(at) or at + 1 >= len(row.words) or row.closes(at + 1):
        return False
    return row.is_initial(at + 1) and not _begins_with_initials(row, at + 1)


def _ends_behind_initial(row: Row, at: int) -> bool:
    if at < 3 or not row.is_initial(at - 2) or row.is_initial(at - 3) or row.is_initial(at - 1):
        return False
    return not _OPENS_SURNAME.fullmatch(row.words[at - 1].word)


def _begins_with_initials(row: Row, at: int) -> bool:
    if not row.is_initial(at) or at + 1 == len(row.words):
        return False
    return "." in row.words[at].word[:-1] or row.is_initial(at + 1)


def _is_one_of_several_fathers(row: Row, at: int) -> bool:
    fathers = [index for index, word in enumerate(row.words) if word.word in {"Abu", "Abo"}]
    return len(fathers) > 1 and at in fathers and row.words[at - 1].word not in {"Abu", "Abo"}


def _ends_in_surname_of_prose(row: Row, at: int) -> bool:
    word = row.words[at - 1].word
    return len(word) > 2 and word not in _ANYWHERE and row.prose.tells(word) and not row.prose.goes_on(word)


#: The first that holds tells how certain a gap is.
ROW_BREAKS = (
    RowBreak(
        "a name of the prose",
        "the prose has the words on one side of the gap for a whole name",
        True,
        _is_told,
        "Arn Holt Bela Rask",
        "There Bela Rask fell.",
        ("Arn Holt", "Bela Rask"),
    ),
    RowBreak(
        "behind what closes a name",
        "a numeral, Jr. or Pasha ends one",
        True,
        lambda row, at: row.closes(at - 1),
        "Omar Pasha Frederick IV Jobst von Rask",
        "",
        ("Omar Pasha", "Frederick IV", "Jobst von Rask"),
    ),
    RowBreak(
        "before a title",
        "a title or rank begins one",
        True,
        lambda row, at: row.is_title(at),
        "Arn Holt Mullah Rask COL Bel Marsh",
        "",
        ("Arn Holt", "Mullah Rask", "COL Bel Marsh"),
    ),
    RowBreak(
        "behind an ending of surnames",
        "no first name ends so",
        True,
        lambda row, at: _OF_SURNAMES.fullmatch(row.words[at - 1].word) is not None,
        "Arn Holtashvili Bel Raskov Cel Marsh",
        "",
        ("Arn Holtashvili", "Bel Raskov", "Cel Marsh"),
    ),
    RowBreak(
        "behind a tribe or town",
        "the word with an article ends an Arabic name, but before another such word",
        True,
        _follows_tribe,
        "Nasir al-Holti al-Lorni Said Ali al-Raski Jalal Marsh",
        "",
        ("Nasir al-Holti al-Lorni", "Said Ali al-Raski", "Jalal Marsh"),
    ),
    RowBreak(
        "behind the last part",
        "von, bin and of stand before the last word of a name",
        True,
        _follows_last_part,
        "Arn von Holt Bel of Lorn Cel bin Rask",
        "",
        ("Arn von Holt", "Bel of Lorn", "Cel bin Rask"),
    ),
    RowBreak(
        "before a first name with an initial",
        "the initial of a middle name stands behind the first name",
        True,
        _is_first_of_initial,
        "Arn Holt Bel F. Rask",
        "",
        ("Arn Holt", "Bel F. Rask"),
    ),
    RowBreak(
        "behind the surname after an initial",
        "one word follows the initial of a middle name",
        True,
        _ends_behind_initial,
        "Arn F. Holt Bel al-Rask",
        "",
        ("Arn F. Holt", "Bel al-Rask"),
    ),
    RowBreak(
        "before several initials",
        "two initials in a row begin a name",
        True,
        lambda row, at: _begins_with_initials(row, at) and not row.is_initial(at - 1),
        "Arn Holt A. F. Rask T.R. Marsh",
        "",
        ("Arn Holt", "A. F. Rask", "T.R. Marsh"),
    ),
    RowBreak(
        "before each of several fathers",
        "of names in a row that have Abu each begins with it",
        True,
        _is_one_of_several_fathers,
        "Abu Holt Abu Rask Abu Ali Holt",
        "",
        ("Abu Holt", "Abu Rask", "Abu Ali Holt"),
    ),
    RowBreak(
        "behind a surname of the prose",
        "the prose has the word alone, and no name there goes on behind it",
        False,
        _ends_in_surname_of_prose,
        "Arn Holt Bel Rask",
        "Holt fell there.",
        ("Arn Holt", "Bel Rask"),
    ),
)
#: A row has at least so many words.
SHORTEST_ROW = 4
#: No more than so many names of two words are told from their number alone, where no other name of the row is known for one.
_TWO_NAMES = 4


def part_row(text: str, span: Span, prose: ToldNames) -> list[tuple[Span, bool]]:
    """Return the pieces of ``text`` at ``span``, each with whether it is still a row; one piece where nothing parts them."""
    row = _read(text, span, prose)
    gaps = _gaps(row) if row else {}
    if row is None or not gaps:
        return [(span, False)]
    bounds = [0, *sorted(gaps), len(row.words)]
    stretches = list(pairwise(bounds))
    pairs = sum(last - first == 2 for first, last in stretches)
    pieces = [piece for stretch in stretches for piece in _pieces(row, stretch, pairs)]
    return [(Span(row.words[first].start, row.words[last - 1].end), is_row) for first, last, is_row in pieces]


def _read(text: str, span: Span, prose: ToldNames) -> Row | None:
    """Return the row at ``span``; None where it is too short for one, or has more than names and blanks."""
    words: list[Word] = []
    position = span.start
    for match in _WORD.finditer(text, span.start, span.end):
        if text[position : match.start()].strip():
            return None
        words.append(Word(match.start(), match.end(), match["particles"], match["word"]))
        position = match.end()
    if len(words) < SHORTEST_ROW or text[position : span.end].strip():
        return None
    return Row(text, tuple(words), prose)


def _gaps(row: Row) -> dict[int, bool]:
    """Return before which words the row is parted, and whether each gap is sure."""
    gaps: dict[int, bool] = {}
    for at in range(1, len(row.words)):
        if _may_part(row, at):
            rule = next((rule for rule in ROW_BREAKS if rule.holds(row, at)), None)
            if rule is not None:
                gaps[at] = rule.is_sure
    return _without_odd(row, _without_short(row, gaps))


def _may_part(row: Row, at: int) -> bool:
    """Tell whether a name may end before the word: not before what goes on with it, nor within a name that the prose has."""
    before, word = row.words[at - 1], row.words[at]
    if row.is_title(at - 1) or row.closes(at) or (word.particles and word.particles[-1].isspace()):
        return False
    if row.is_initial(at - 1) and not _is_told(row, at):
        return False
    return not any(first < at < last for first, last in row.told) and before.word not in {"Abu", "Abo"}


def _without_short(row: Row, gaps: dict[int, bool]) -> dict[int, bool]:
    """Drop the gaps beside a single word that is no whole name: the less sure first."""
    kept = dict(gaps)
    for sure in (False, True):
        for at in sorted(gaps):
            if at in kept and kept[at] is sure and any(last - first < 2 for first, last in _beside(row, kept, at)):
                del kept[at]
    return kept


def _beside(row: Row, gaps: dict[int, bool], at: int) -> Iterator[tuple[int, int]]:
    bounds = [0, *sorted(gaps), len(row.words)]
    place = bounds.index(at)
    yield bounds[place - 1], at
    yield at, bounds[place + 1]


def _without_odd(row: Row, gaps: dict[int, bool]) -> dict[int, bool]:
    """Drop the gaps that are not sure and leave other than names of two words beside them."""
    kept = dict(gaps)
    for at in sorted(gaps):
        if not kept[at] and any(not _is_plain(row, one) for one in _beside(row, kept, at)):
            del kept[at]
    return kept


def _is_plain(row: Row, stretch: tuple[int, int]) -> bool:
    """Tell whether words are one name by their number, or known for one."""
    first, last = stretch
    if stretch in row.told or last - first == 2:
        return True
    return last - first == _TWO_NAMES - 1 and any(
        row.is_initial(at) or row.is_title(at) or row.words[at].particles for at in range(*stretch)
    )


def _pieces(row: Row, stretch: tuple[int, int], pairs: int) -> Iterator[tuple[int, int, bool]]:
    """Yield a stretch between two gaps: a name, several of two words, or still a row."""
    first, last = stretch
    count = sum(not (row.is_initial(at) or row.is_title(at) or row.closes(at)) for at in range(*stretch))
    if stretch in row.told or count < _TWO_NAMES - _may_go_on(row, stretch):
        yield first, last, False
    elif _is_of_pairs(row, stretch, pairs):
        yield from ((at, at + 2, False) for at in range(first, last, 2))
    else:
        yield first, last, True


def _may_go_on(row: Row, stretch: tuple[int, int]) -> bool:
    """Tell whether the first word of three may belong to the name before, which the prose may have shortened."""
    first, last = stretch
    words = row.words[first:last]
    before = any(end == first and end - start == 2 for start, end in row.told)
    return before and len(words) == _TWO_NAMES - 1 and not any(word.particles or _TRIBE.match(word.word) for word in words)


def _is_of_pairs(row: Row, stretch: tuple[int, int], pairs: int) -> bool:
    """Tell whether a stretch consists of names of two words each, as ``pairs`` other names of the row do."""
    words = row.words[slice(*stretch)]
    are_usual = pairs * 2 >= len(words)
    if len(words) % 2 or not pairs or not (are_usual or len(words) == _TWO_NAMES):
        return False
    if any(row.is_title(at) or row.is_initial(at) or row.closes(at) for at in range(*stretch)):
        return False
    closing = words[1::2] if are_usual else words
    return not (
        any(word.particles for word in words)
        or any(word.word in _ANYWHERE for word in closing)
        or any(_TRIBE.match(word.word) for word in words[::2])
    )
