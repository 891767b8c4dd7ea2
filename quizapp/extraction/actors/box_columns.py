"""What stands in each column of an infobox, for a name to be looked up in: parties and units, leaders, numbers.

Names that a copy has run together are parted. What the prose says of a name is ``told_sides``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from quizapp.domain.article import Article
from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import STATES, peoples

#: What begins right behind another name though nothing parts them: "Arkady TarnSamvel Bell"; or what parts two.
_RUN_TOGETHER = re.compile(r"[A-Z\d-](?:(?<=[^\W\d_A-Z]{3}[A-Z])|(?<=[\d)\]][A-Z])|(?<=[a-z]{4}\d)|(?<=-)-+)")
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*")
_WORD = re.compile(r"[^\W_]+")
_ROW_ENDS = re.compile(r"[,*()\n:]")
#: Lists that name who fights on a side, and lines that count its people.
_LISTS = frozenset({"combatant", "units"})
_COUNTS = frozenset({"strength", "casualties", "casualties and losses", "losses"})
_LOSSES = frozenset({"casualties", "casualties and losses", "losses"})
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,-])\d{2,6}(?![\d,])")
#: Words beside a leader's name that are no name.
_NO_NAME = frozenset(
    """
    general marshal admiral colonel major captain brigadier lieutenant commander commandant president king prince leader count
    duke earl governor sultan chief minister pasha khan commodore emir sheikh sheik lord baron field rear vice maharaja
    archduke emperor viceroy queen princess margrave elector sergeant comrade colonels generals from with killed
    """.split()
)
_SHORTEST = 4
#: A column that counts civilians where no party is listed in it.
_NEUTRAL = 3
#: So few letters begin many rows of names by chance.
_FEW_LETTERS = 2


class _Line(NamedTuple):
    """A field of a column, with its value where names that were run together are parted."""

    name: str
    column: int
    value: str


@dataclass(frozen=True)
class Columns:
    """The columns of an infobox, each thing read from them when it is first asked for.

    Words, groups of letters and numbers count only where one column alone has them.
    """

    lines: tuple[_Line, ...]
    #: How the infobox says that it ended.
    result: str

    @cached_property
    def _numbers_of_columns(self) -> list[int]:
        return sorted({one.column for one in self.lines if one.column != _NEUTRAL or one.name in _LISTS})

    def _of(self, column: int, names: Set[str]) -> list[str]:
        return [one.value for one in self.lines if one.column == column and one.name in names]

    @cached_property
    def lists(self) -> dict[int, str]:
        """The lists of each column, folded, framed by blanks."""
        return {at: f" {' '.join(map(_words, self._of(at, _LISTS)))} " for at in self._numbers_of_columns}

    @cached_property
    def counts(self) -> dict[int, str]:
        """The lines of each column that count its people."""
        return {at: " ".join(self._of(at, _COUNTS)) for at in self._numbers_of_columns}

    @cached_property
    def letters(self) -> dict[int, tuple[str, ...]]:
        """The first letters of the names in each row of a column's lists."""
        return {
            at: tuple([row for value in self._of(at, _LISTS) for row in _letters(value)]) for at in self._numbers_of_columns
        }

    @cached_property
    def leaders(self) -> dict[str, int]:
        """Names of commanders with their columns."""
        lists = [one for one in self.lines if one.name == "commander"]
        return _owned((name, one.column) for one in lists for name in _leaders(one.value))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Numbers of casualties with their columns."""
        losses = [(at, value) for at in self._numbers_of_columns for value in self._of(at, _LOSSES)]
        return _owned((match.group().replace(",", ""), at) for at, value in losses for match in _NUMBER.finditer(value))

    @cached_property
    def listed(self) -> frozenset[int]:
        """Columns in which a party is listed."""
        return frozenset([one.column for one in self.lines if one.name == "combatant"])

    @cached_property
    def states(self) -> frozenset[int]:
        """Columns in which a state is."""
        parties = [one for one in self.lines if one.name == "combatant"]
        return frozenset([one.column for one in parties if _names_state(_words(one.value).split())])

    def of_phrase(self, name: str) -> int | None:
        """Return the one column in whose lists ``name`` stands."""
        return _only(column for column, words in self.lists.items() if f" {_words(name)} " in words)

    def of_letters(self, letters: str) -> int | None:
        """Return the one column in which names in a row begin with ``letters``: "OFA" of the Orland Free Army."""
        wanted = letters.lower()
        if len(wanted) > _FEW_LETTERS:
            return _only(column for column, rows in self.letters.items() if any(wanted in row for row in rows))
        return _only(column for column, rows in self.letters.items() if any(row.endswith(wanted) for row in rows))

    def of_leader(self, name: str) -> int | None:
        """Return the column of the commander whose last name ends ``name``."""
        words = _words(name).split()
        return self.leaders.get(words[-1]) if words else None


def read_columns(article: Article) -> Columns:
    """Read the columns of an article's infobox, empty ones where it has none."""
    text, fields = article.text, article.infobox.fields if article.infobox else ()
    return Columns(
        tuple(
            [
                _Line(one.name, one.column, _parted(one.value.of(text)))
                for one in fields
                if one.column in (1, 2, 3) and one.value
            ]
        ),
        " ".join([one.value.of(text) for one in fields if one.name == "result" and one.value]),
    )


def _parted(value: str) -> str:
    return _RUN_TOGETHER.sub(lambda found: f" {found.group().strip('-')}", value)


def _letters(value: str) -> Iterator[str]:
    """Yield the first letters of the names in each row of a list."""
    for row in _ROW_ENDS.split(value):
        yield "".join([word[0] for word in _NAME.findall(row)]).lower()


def _names_state(words: list[str]) -> bool:
    return not (STATES.isdisjoint(words) and peoples().isdisjoint(words)) or any(
        f"{one} {other}" in STATES for one, other in pairwise(words)
    )


def _words(name: str) -> str:
    return " ".join(_WORD.findall(fold(name)))


def _leaders(value: str) -> Iterable[str]:
    """Yield the names of a list of commanders, without their titles and the places that they are of."""
    for match in _NAME.finditer(value):
        name = _words(match.group()).split()
        before = value[: match.start()]
        is_place = before.endswith(" of ") and not before.endswith(("Count of ", "Duke of ", "Earl of ", "Marquis of "))
        if name and len(name[-1]) >= _SHORTEST and name[-1] not in _NO_NAME and not is_place and not _names_land(name[-1]):
            yield name[-1]


def _names_land(word: str) -> bool:
    return word in STATES or word in peoples()


def _owned(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, set[int]] = {}
    for key, column in pairs:
        found.setdefault(key, set()).add(column)
    return {key: next(iter(columns)) for key, columns in found.items() if len(columns) == 1}


def _only(columns: Iterable[int]) -> int | None:
    found = set(columns)
    return found.pop() if len(found) == 1 else None
