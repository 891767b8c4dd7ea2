"""How the templates of Wikipedia show: the ways of showing, from a call to the pieces that are shown of it.

Which template shows which way is the table in ``template_rules``; a value's own markup is read by ``wikitext``.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Day

from quizapp.extraction.readers.countries import ADJECTIVES, COUNTRIES, LANGUAGES

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"),
    "December",
)
_RANGES = {
    **{"-": "–", "–": "–", "to": " to ", "to(-)": " to ", "and": " and ", "or": " or ", "by": " by ", "x": " × "},
    **{"+/-": " ± ", "×": " × ", "&": " and "},
}
#: Modules whose functions are called as the templates are.
_MODULES = frozenset({"lang", "convert", "list", "transliteration", "start date", "date table sorting", "abbr", "nowrap"})
_YES = frozenset({"y", "yes", "1", "on", "true", "mid"})


@dataclass(frozen=True, slots=True)
class Value:
    """One parameter of a template: its key, its text without markup, and which of the parameters it is (-1: none).

    ``is_blank`` tells that it is empty with its markup too; a value that is a template has no plain text either.
    """

    key: str
    plain: str
    index: int
    is_blank: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A template as it is used: its name in lower case and its parameters."""

    name: str
    values: Mapping[str, Value]

    def plain(self, key: str) -> str:
        """Return the parameter's text without markup, empty where it is not given."""
        value = self.values.get(key)
        return value.plain if value else ""

    def has(self, key: str) -> bool:
        """Tell whether the parameter is given and not blank."""
        return key in self.values and not self.values[key].is_blank

    def positional(self) -> list[Value]:
        """Return the numbered parameters in their order, from 1."""
        return sorted((value for key, value in self.values.items() if key.isdecimal()), key=lambda value: int(value.key))

    def texts(self) -> list[str]:
        """Return the texts of the numbered parameters that are not empty."""
        return [value.plain for value in self.positional() if value.plain]


@dataclass(frozen=True, slots=True)
class NextEntry:
    """One entry of a list ends here."""


#: What a template shows: words of its own, the markup of a parameter, or the border between two entries.
Piece = str | Value | NextEntry
Show = Callable[[Call], Iterator[Piece]]


def invoked(name: str, values: Mapping[str, Value]) -> tuple[str, Call]:
    """Return the template that a call of its module stands for: ``{{#invoke:flag||Russia}}`` is ``{{flag|Russia}}``."""
    module = name.removeprefix("#invoke:").strip()
    function = values["1"].plain.lower() if "1" in values else ""
    rest = {str(int(key) - 1) if key.isdecimal() else key: value for key, value in values.items() if key != "1"}
    rest = {key: replace(value, key=key) for key, value in rest.items()}
    if module == "flag":
        name = "flagicon" if re.search("icon|deco", function) else "flag"
    elif module in _MODULES:
        name = function
    return name, Call(name, rest)


def nothing(call: Call) -> Iterator[Piece]:
    """Show nothing."""
    yield from ()


def parameter(*keys: str) -> Show:
    """Return a way of showing the first of these parameters that is not empty."""

    def show(call: Call) -> Iterator[Piece]:
        yield from [call.values[key] for key in keys if call.has(key)][:1]

    return show


def last(call: Call) -> Iterator[Piece]:
    """Show the last numbered parameter."""
    yield from call.positional()[-1:]


def words(shown: str) -> Show:
    """Return a way of showing the same words always."""

    def show(call: Call) -> Iterator[Piece]:
        yield shown

    return show


def mark(fate: str) -> Show:
    """Return a way of showing a fate behind a name."""
    return words(f" {fate}")


def entries(call: Call) -> Iterator[Piece]:
    """Show each numbered parameter as an entry, under its title where there is one."""
    yield NextEntry()
    for value in (*(call.values[key] for key in ("title", "header") if call.has(key)), *call.positional()):
        yield value
        yield NextEntry()


def content(call: Call) -> Iterator[Piece]:
    """Show the first parameter, which holds a list or a quotation, apart from what stands around it."""
    yield NextEntry()
    yield from parameter("1", "text", "quote", "content")(call)
    yield NextEntry()


def country(name: str) -> str:
    """Return the country that a code stands for; other names unchanged."""
    return COUNTRIES.get(name, name)


def flag(call: Call) -> Iterator[Piece]:
    """Show the name beside a flag."""
    for value in parameter("name", "text", "1")(call):
        assert isinstance(value, Value)
        shown = country(value.plain)
        yield value if shown == value.plain or not shown else shown


def country_code(call: Call) -> Iterator[Piece]:
    """Show the country of a template that is called by its code."""
    yield call.plain("name") or COUNTRIES[call.name.upper()]


def service(noun: str) -> Show:
    """Return a way of showing one of a country's armed services."""

    def show(call: Call) -> Iterator[Piece]:
        name = country(call.plain("1"))
        yield call.plain("name") or f"{ADJECTIVES.get(name, name)} {noun}".strip()

    return show


def language(call: Call) -> Iterator[Piece]:
    """Show the name of a language before words in it: ``{{lang-ar|x}}``, ``{{langx|ar|x}}``."""
    code, key = (call.plain("1"), "2") if call.name == "langx" else (call.name.split("-", 1)[-1], "1")
    name = LANGUAGES.get(code.split("-")[0].lower())
    if call.has(key):
        if name and call.plain("label") != "none":
            yield f"{name}: "
        yield call.values[key]


def circa(call: Call) -> Iterator[Piece]:
    """Show an approximate value or span."""
    yield f"c. {'–'.join(call.texts())}"


def grouped(text: str) -> str:
    """Return a number of four or more digits with commas, as number templates show it; other text unchanged."""
    found = re.fullmatch(r"([+-]?)([0-9]{4,30})(\.[0-9]+)?", text.replace(",", "").strip())
    return f"{found[1]}{int(found[2]):,}{found[3] or ''}" if found else text


def number(call: Call) -> Iterator[Piece]:
    """Show a number with its thousands apart."""
    yield grouped(call.plain("1"))


def convert(call: Call) -> Iterator[Piece]:
    """Show the given quantity and its unit; the converted one is not what the article's author wrote."""
    texts = call.texts()
    shown, rest = grouped(texts[0]) if texts else "", texts[1:]
    while len(rest) >= 2 and rest[0] in _RANGES:
        shown, rest = shown + _RANGES[rest[0]] + grouped(rest[1]), rest[2:]
    unit = rest[0].replace("2", "²").replace("3", "³") if rest else ""
    yield f"{shown}{'-' if call.plain('adj') in _YES and unit else ' '}{unit}".strip(" -")


def _month(text: str) -> str:
    """Return the month that a number or the first letters of a name stand for, else an empty string."""
    if text.isdecimal():
        return MONTHS[int(text) - 1] if len(text) < 3 and 1 <= int(text) <= 12 else ""
    name = text.rstrip(".").capitalize()
    return next((month for month in MONTHS if len(name) >= 3 and month.startswith(name)), "")


def date_in_words(texts: Sequence[str], *, day_first: bool) -> str:
    """Return year, month and day as words; whatever does not begin with a year as it is."""
    if len(texts) == 1 and re.fullmatch(r"[0-9]{3,4}-[0-9]{1,2}(?:-[0-9]{1,2})?", texts[0]):
        texts = texts[0].split("-")
    if not texts or not texts[0].isdecimal() or len(texts) > 3:
        return " ".join(texts)
    month = _month(texts[1]) if len(texts) > 1 else ""
    year, day = texts[0].lstrip("0"), texts[2].lstrip("0") if len(texts) > 2 else ""
    if not month or not day.isdecimal():
        return f"{month} {year}".strip()
    return f"{day} {month} {year}" if day_first else f"{month} {day}, {year}"


def date(call: Call) -> Iterator[Piece]:
    """Show a date; like the templates themselves, day first where they are told so."""
    texts = [text for text in call.texts() if text.lower() not in {"dmy", "mdy", "br"}]
    told = {text.lower() for text in call.texts()} | {call.plain("format").lower()}
    day_first = call.plain("df").lower() in _YES or "dmy" in told
    dates = [texts[:3], texts[3:6]] if call.name == "start and end dates" else [texts[:3]]
    yield " – ".join(date_in_words(one, day_first=day_first) for one in dates if one)


def days_between(call: Call) -> Iterator[Piece]:
    """Show the days from one date to another, both given as year, month and day; nothing for anything else."""
    texts = call.texts()
    if len(texts) == 6 and all(re.fullmatch(r"[0-9]{1,4}", text) for text in texts):
        with contextlib.suppress(ValueError):
            first, second = (Day(*map(int, texts[at : at + 3])) for at in (0, 3))
            yield f"{(second - first).days:,}"


def event(call: Call) -> Iterator[Piece]:
    """Show a line of a timeline: its date, then what happened."""
    yield NextEntry()
    yield from parameter("date", "1")(call)
    yield ": "
    yield from parameter("event", "2")(call)
    yield NextEntry()


def old_style(call: Call) -> Iterator[Piece]:
    """Show a date in two calendars."""
    texts = call.texts()
    yield f"{texts[0]} [O.S. {texts[2]}] {texts[1]}" if len(texts) >= 3 else " ".join(texts)


def as_of(call: Call) -> Iterator[Piece]:
    """Show the date at which a statement held."""
    word = "as of" if call.plain("lc") else "As of"
    yield call.plain("alt") or f"{word} {date_in_words(call.texts()[:3], day_first=True)}"


def fraction(call: Call) -> Iterator[Piece]:
    """Show a fraction with a slash."""
    texts = call.texts()
    yield {1: "1/{0}", 2: "{0}/{1}", 3: "{0} {1}/{2}"}.get(len(texts), "").format(*texts)


def ship(call: Call) -> Iterator[Piece]:
    """Show a ship by its prefix and name; its number is left out."""
    prefix, key = (call.plain("1"), "2") if call.name == "ship" else (call.name.upper(), "1")
    yield f"{prefix} {call.plain(key)}".strip()


def ship_class(call: Call) -> Iterator[Piece]:
    """Show a class of ships."""
    yield f"{call.plain('1')}-class {call.plain('2')}".strip()


def money(sign: str) -> Show:
    """Return a way of showing a sum of money."""

    def show(call: Call) -> Iterator[Piece]:
        yield f"{sign}{grouped(call.plain('1'))}"

    return show
