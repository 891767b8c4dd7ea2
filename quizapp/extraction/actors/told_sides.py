"""On which side people are whose name no list of parties holds: what the infobox and the prose say of it, weighed.

Lists lose the names that stood in flags or that one template held; the text still tells who led whom, and who fought whom.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from quizapp.domain.article import Article
from quizapp.domain.naming import fold
from quizapp.domain.text import find_words
from quizapp.extraction.actors.box_columns import Columns, read_columns
from quizapp.extraction.actors.names import FIRST_OF_TWO, STATELESS, STATES, demonyms_of, peoples
from quizapp.extraction.actors.side_peoples import FACTIONS
from quizapp.extraction.actors.side_poles import AGAINST_STATE
from quizapp.extraction.actors.told_rules import IN_ARMS, TOLD_RULES

#: Letters before and behind a name in which what tells its side stands.
_NEAR = 130
#: The least sum that tells a side; twice that where both columns list a state, so that no party seems lost.
ENOUGH = 4
#: How many times as much must speak for it as for another.
TIMES = 4

#: What is enough for the one column that lists no party: that its people are told once to have fought the other one's.
_ONCE = 2
#: People who are so often told of as an army are a party.
_OFTEN = 4

_RUN = re.compile(
    r"(?:\d+(?:st|nd|rd|th)?\s+)?[A-ZÀ-Þ][\w.’'-]*(?:\s+(?:of\s+(?:the\s+)?|the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?[A-ZÀ-Þ][\w.’'-]*)*"
)
_QUARTER = re.compile(r"(?:North|South|East|West)\s+\Z")
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,-])\d{2,6}(?![\d,])")
#: Where what is told of somebody ends.
_TELLING_ENDS = re.compile(
    r"[.;:](?!\d)|\b(?:while|whereas|but|compared|against|with|inflict\w+|claim\w*)\b|"
    r"\b(?:kill(?:ed|ing)|captur(?:ed|ing)|took|taking)\s+(?:(?:some|about|over|nearly|around|more\s+than|at\s+least|up\s+to)\s+)?\d"
)
_COUNTED = re.compile(r"(?<![\w.,-])(?P<number>\d{1,3}(?:,\d{3})+|\d{2,6})\s+(?:[a-z]+\s+){0,2}\Z")
#: Smaller numbers, and round ones, are the same by chance.
_LEAST, _MANY, _GREAT, _ROUND = 20, 100, 1000, 10

#: Kinds of people who may be a side's as a rule, by the words for them.
KINDS = {
    "rebels": tuple(
        """
        rebel rebels insurgent insurgents separatist separatists militant militants guerrilla guerrillas guerilla guerillas
        jihadist jihadists revolutionaries mutineers secessionists
        """.split()
    ),
    "loyalists": ("loyalist", "loyalists"),
    "fighters": ("fighter", "fighters"),
    "government": ("government", "regime"),
}
_FORMS_IN_TEXT = {"government": ("government forces", "government troops", "government soldiers", "regime forces")}

Known = Callable[[str], "int | None"]


@dataclass(slots=True)
class ToldSides:
    """The sides of names that no list of parties holds, each read from the article when it is first asked for."""

    article: Article
    has_third: bool
    _columns: Columns | None = None
    #: What is told of each name, by those listed alone or also by those told so.
    _votes: dict[tuple[str, bool], Counter[int]] = field(default_factory=dict)

    def of(self, words: str, known: Known) -> int | None:
        """Return the side of the names in ``words``, None where it is open; ``known`` tells whose the listed are."""
        if self.article.infobox is None:
            return None
        found = {self._of_name(name, known) for run in _RUN.findall(words) for name in _names_in(run)} - {None}
        return found.pop() if len(found) == 1 else None

    def of_kind(self, words: list[str], known: Known) -> int | None:
        """Return the side of people of a kind that bears no name: of "rebels" where the article tells whom they fight."""
        kind = next((kind for kind, forms in KINDS.items() if any(word in forms for word in words)), None)
        if kind is None or self.article.infobox is None:
            return None
        votes = self._votes_for(kind, _FORMS_IN_TEXT.get(kind, KINDS[kind]), known, is_first=False)
        if kind == "fighters":  # they are of whoever alone has people called so
            return next(iter(votes)) if len(votes) == 1 else None
        return self._decided(votes, ENOUGH)

    def of_leader(self, name: str) -> int | None:
        """Return the column in whose list of commanders alone a name stands, however its names are parted."""
        return self.columns.of_leader(name)

    @property
    def columns(self) -> Columns:
        """What stands in the columns of the infobox."""
        if self._columns is None:
            self._columns = read_columns(self.article)
        return self._columns

    def _of_name(self, name: str, known: Known, *, is_first: bool = False) -> int | None:
        listed = self._listed(name)
        if listed is not None:
            return listed
        if parts := _nations_joined(name):
            found = {self._of_name(part, known, is_first=is_first) for part in parts}
            return found.pop() if len(found) == 1 else None
        is_other = name.lower() in AGAINST_STATE or self.columns.of_leader(name) is not None
        forms = () if is_other else _forms(name)
        if not forms:
            return None
        is_whole = self.columns.states >= {1, 2} and (_is_nation(fold(name)) or name.isupper())
        enough = ENOUGH * 2 if is_whole else ENOUGH
        return self._decided(self._votes_for(name, forms, known, is_first=is_first), enough)

    def _decided(self, votes: Counter[int], enough: int) -> int | None:
        """Return the side for which enough is told and hardly anything for another."""
        best = max(votes, key=lambda side: votes[side], default=0)
        others = sum(votes.values()) - votes[best]
        enough = _ONCE if best in self._lost() else enough
        return best if best and votes[best] >= max(enough, TIMES * others) else None

    def _listed(self, name: str) -> int | None:
        """Return the one column whose lists hold a name of several words, or names that begin with its letters."""
        if " " in name:
            return self.columns.of_phrase(name)
        return self.columns.of_letters(name) if name.isupper() and len(name) > 1 else None

    def _votes_for(self, name: str, forms: tuple[str, ...], known: Known, *, is_first: bool) -> Counter[int]:
        key = (name, is_first)
        if key not in self._votes:
            told = known if is_first else self._also_told(name, known)
            votes: Counter[int] = Counter()
            for side, weight in (*self._told_by_box(forms), *self._told_by_prose(forms, told)):
                votes[side] += weight
            self._votes[key] = votes
        return self._votes[key]

    def _also_told(self, name: str, known: Known) -> Known:
        """Return who is known, and those who are told without others that are told."""

        def also(foe: str) -> int | None:
            side = known(foe)
            if side is not None or foe.islower():
                return side
            found = {self._of_name(one, known, is_first=True) for one in _peoples_in(foe) if one != name} - {None}
            return found.pop() if len(found) == 1 else None

        return also

    def _lost(self) -> set[int]:
        """Return the one column that lists no party where the other one does and no third side fights."""
        lost = {1, 2} - self.columns.listed
        return lost if len(lost) == 1 and not self.has_third else set()

    def _told_by_box(self, forms: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Yield the columns in which the name stands as an adjective, and that of the victor whom no list names."""
        columns = self.columns
        held: set[int] = set()
        are_rivals = len(columns.lists) > 1 and all(" government " in words for words in columns.lists.values())
        if _is_nation(fold(forms[0])) and not are_rivals:
            held = {column for column, words in columns.lists.items() if any(_is_listed(fold(form), words) for form in forms)}
            yield from ((column, 2 * ENOUGH) for column in held)
        marked = {column for column, lines in columns.counts.items() if any(_is_marked(form, lines) for form in forms)}
        yield from ((column, 4 * ENOUGH) for column in marked)
        counted = {column for column, lines in columns.counts.items() if any(_counts(form, lines) for form in forms)} - marked
        yield from ((column, ENOUGH) for column in counted)
        held |= counted | marked
        if not held and any(f"{form} victory" in columns.result for form in forms):
            yield from ((column, ENOUGH) for column in self._lost())

    def _told_by_prose(self, forms: tuple[str, ...], known: Known) -> Iterator[tuple[int, int]]:
        text, start = self.article.text, self.article.infobox.span.end if self.article.infobox else 0
        in_arms = 0
        for form in forms:
            for at in find_words(form, text):
                if at >= start and not _is_part(text, at, at + len(form)):
                    in_arms += IN_ARMS.match(text, at + len(form)) is not None
                    yield from self._told_at(text, at, at + len(form), known)
        if in_arms >= _OFTEN:
            yield from ((column, _ONCE) for column in self._lost())

    def _told_at(self, text: str, start: int, end: int, known: Known) -> Iterator[tuple[int, int]]:
        opening = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
        closing = text.find("\n", end, end + _NEAR)
        closing = end + _NEAR if closing < 0 else closing
        is_land = text[start:end].lower() in STATES and text[end : end + 1] not in {"'", "’"}
        is_kind, is_anybody = text[start].islower(), text.startswith("fighter", start)
        for rule in TOLD_RULES:
            if (rule.of_people and is_land) or (rule.of_kind and not is_kind) or (is_anybody and not rule.of_kind):
                continue
            before = rule.before.search(text, opening, start) if rule.before else None
            behind = rule.behind.match(text, end, closing) if rule.behind else None
            if (rule.before and not before) or (rule.behind and not behind):
                continue
            side = self._side_told([one for one in (before, behind) if one], known)
            if side is not None:
                yield side, rule.weight
        if is_land or _is_people(text[start:end]):
            yield from self._numbers_at(text, start, end, opening, closing)

    def _side_told(self, matches: list[re.Match[str]], known: Known) -> int | None:
        for match in matches:
            groups = match.groupdict()
            if "who" in groups:
                return self.columns.of_leader(match["who"])
            if "own" in groups:
                is_people = any(_is_people(word) and not _is_stateless(fold(word)) for word in match["own"].split())
                if is_people:
                    return None  # "Syrian rebels" are not Syria's
                side = known(match["own"])
                return self._listed(match["own"]) if side is None else side
            if "foe" in groups:
                side = known(match["foe"])
                side = self.columns.of_leader(match["foe"]) if side is None else side
                return None if self.has_third else {1: 2, 2: 1}.get(side or 0)
        return None

    def _numbers_at(self, text: str, start: int, end: int, opening: int, closing: int) -> Iterator[tuple[int, int]]:
        """Yield the columns that count as many casualties as the text does of the people named."""
        counted = _COUNTED.search(text, opening, start)
        found = (
            [counted["number"]]
            if counted
            else [one.group() for one in _NUMBER.finditer(text, end, _end_of_telling(text, end, closing))]
        )
        for number in found:
            value = int(number.replace(",", ""))
            column = self.columns.numbers.get(str(value))
            if column is not None and value >= _LEAST:
                yield column, 4 if value >= (_MANY if value % _ROUND else _GREAT) else 2 if value % _ROUND else 1


def _is_listed(form: str, words: str) -> bool:
    """Tell whether a list holds the adjective of a people, or their land where it is no more than where a body stands."""
    at = words.find(f" {form} ")
    if at < 0 or _QUARTER_BEFORE.search(words, max(0, at - _QUARTER_LETTERS), at):
        return False  # "North Orland" is not Orland
    return not (form in STATES and _STANDS_THERE.match(words, at + len(form) + 1))


_QUARTER_BEFORE = re.compile(r"\b(?:north|south|east|west)\Z")
_QUARTER_LETTERS = 6


#: Behind a land's name these are bodies of others who fight there: "Central China Area Army".
_STANDS_THERE = re.compile(
    r"\s(?:area|army|theat(?:er|re)|command|front|expeditionary|station|squadron|fleet|corps|garrison)\b"
)


def _is_part(text: str, start: int, end: int) -> bool:
    """Tell whether a name is a part of another: "North Orlandian", "Anglo-Orlandian"."""
    return "-" in (text[start - 1 : start], text[end : end + 1]) or _QUARTER.search(text, max(0, start - 7), start) is not None


def _end_of_telling(text: str, start: int, end: int) -> int:
    """Return where a clause ends, or another people is named."""
    stop = _TELLING_ENDS.search(text, start, end)
    end = stop.start() if stop else end
    return next((one.start() for one in _CAPITAL.finditer(text, start, end) if _is_people(one.group())), end)


_CAPITAL = re.compile(r"\b[A-Z][\w]+")


def _counts(form: str, lines: str) -> bool:
    """Tell whether lines of a column count people called ``form``, and not by their account alone: "30 Orlandian soldiers"."""
    return any(
        _IS_COUNTED.search(lines, max(0, at - _NEAR_NUMBER), at) and not _ACCOUNT.match(lines, at + len(form))
        for at in find_words(form, lines)
    )


def _is_marked(form: str, lines: str) -> bool:
    """Tell whether a bracket behind a count of a column says whose it is: "37 killed (Orland)"."""
    return any(
        _BEFORE_MARK.search(lines, max(0, at - _NEAR_NUMBER), at) and lines.startswith(")", at + len(form))
        for at in find_words(form, lines)
    )


_BEFORE_MARK = re.compile(r"\d\+?\s+(?:killed|wounded|captured|injured|missing|dead|casualties)\s*\(\Z")
_IS_COUNTED = re.compile(r"\d\+?\s+(?:[a-z]+\s+)?\Z")
_ACCOUNT = re.compile(r"\s+(?:claims?|estimates?|sources?|records?|reports?|officials?|aircraft|tanks?|guns|ships)\b")
_NEAR_NUMBER = 20


def _names_in(run: str) -> Iterator[str]:
    """Yield the names in a run of capitalised words: the whole, and each people in it."""
    run = re.sub(r"['’]s\b", "", run)
    yield run.replace(".", "") if "." in run else run
    words = run.split()
    for before, word in pairwise(["", *words]):
        if len(words) > 1 and before not in _QUARTERS and (_is_people(word) or _nations_joined(word)):
            yield word


_QUARTERS = frozenset({"North", "South", "East", "West"})


def _is_stateless(folded: str) -> bool:
    return folded in STATELESS or f"{folded}s" in STATELESS


def _is_nation(folded: str) -> bool:
    return folded in peoples() or folded in STATES or _is_stateless(folded)


def _nations_joined(name: str) -> list[str]:
    """Return the peoples of which "Franco-Orlandian" is made, none for other names."""
    parts = [FIRST_OF_TWO.get(part.lower(), part).title() for part in name.split("-")]
    return parts if len(parts) > 1 and all(map(_is_people, parts)) else []


def _peoples_in(run: str) -> Iterator[str]:
    return (word for word in run.split() if _is_people(word))


def _is_people(word: str) -> bool:
    folded = fold(word)
    if folded in _PEOPLES_BESIDE or folded.removesuffix("s") in FACTIONS:
        return True
    return len(folded) > _SHORT and (folded in peoples() or _is_stateless(folded))


_SHORT = 3
#: Words for those who fight that are no state's and no faction's of a table.
_PEOPLES_BESIDE = frozenset("allied allies union confederate confederates patriot patriots us".split())


#: The names of one body that a text uses side by side.
_CALIPHATE = frozenset({"isil", "isis", "is", "daesh", "islamic state"})


def _forms(name: str) -> tuple[str, ...]:
    """Return the words by which the people called ``name`` are told of: of "Turkish" "Turks" and "Ottomans" too."""
    folded = fold(name)
    if folded in _CALIPHATE:
        return ("ISIL", "ISIS", "IS", "Islamic State", "Daesh")
    if folded in ("us", "american", "americans"):
        return ("American", "Americans", "US", "U.S.", "United States")
    if folded in peoples() or folded in STATES:
        found = {folded}
        for state in STATES:
            words = demonyms_of(state)
            if folded in words or folded == state:
                found |= {state, *words}
        return (*sorted(one.title() for one in found if len(one) > _SHORT), *((name, f"{name}s") if not name.isascii() else ()))
    one = name.removesuffix("s")
    return (one, f"{one}s") if len(name) > _SHORT or name.isupper() else ()
