"""The forms in which a text writes dates, and both ends of what each form says.

Which words lead a date in, and whether a form in its place is a date at all, is ``dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.text import holds_any
from quizapp.extraction.dates.mentions import Parts
from quizapp.extraction.dates.year_numbers import COUNTED, PEOPLE

#: Months by their first three letters.
MONTH_NUMBERS = {
    name: number
    for number, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)
}
#: First and last month of the meteorological seasons of the northern half; winter ends in the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
#: The words that count days and years: up to fifteen, and the tens up to sixty.
NUMBER_WORDS = {word: value for word, value in WORD_VALUES.items() if value <= 15 or (value % 10 == 0 and value <= 60)} | {
    "a": 1,
    "an": 1,
}


_MONTH = (
    r"(?:Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May|June?|July?|Aug(?:ust|\b\.?)"
    r"|Sep(?:tember|t?\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?)"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,:]\d)"
_YEAR = r"(?:1\d{3}|20\d{2}|[1-9]\d{1,2})(?!\d|[.,]\d|%|-?(?:mm|km|m|lb|kg|px|st|nd|rd|th)\b)"
_LONG_YEAR = r"(?:1\d{3}|20\d{2})(?!\d|[.,]\d|%|-?(?:mm|km|m|lb|kg|px|hours?|st|nd|rd|th)\b|:\d)"
_DASH = r"\s*(?:–|—|-|−|/|\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*"
_JOIN = r"\s*(?:–|—|-|−|/|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|&)\s*"
_TO_PART = r"(?:the\s+)?(?:early\s+|mid-?\s?|late\s+)?"
#: The part of the day on which a time ends: "to the morning of 3 June".
_HOUR = (
    r"(?:(?:the\s+)?(?:early\s+|late\s+)?"
    r"(?:hours|morning|afternoon|evening|night|dawn|daybreak|dusk|nightfall|noon|midday)\s+(?:of|on)\s+)?"
)
_OF = r"\s+(?:of\s+)?"
_NOT_A_COUNT = rf"(?!\s+{PEOPLE})"
#: After a comma a figure that counts people is no year; in "May 5, 1942 Japanese troops" only a round one is none.
_COUNT = rf"(?:\d{{2}}00|(?<!\d,\s)\d{{4}})(?={COUNTED}{PEOPLE})"
#: Three digits alone are a year only where the phrase ends: "on 10 October 732 near Tours", not "on 12 February 300 rebels".
_SHORT_YEAR = (
    r"[1-9]\d\d(?=\s*(?:[,.;:()–—-](?!\d)|\Z|\s(?:in|at|near|by|when|while|the|and|between|during|after|before|to|with|as|he|it|"
    r"they|his|its|their|under|against|from)\b))"
)


def _era(key: str) -> str:
    return rf"(?:\s?(?P<era{key}>BCE|BC|B\.C\.|CE|AD|A\.D\.))"


def _y(key: str) -> str:
    """The pattern of a year, its comma and its era after a day or a month, all of which may be missing."""
    years = rf"(?P<y{key}>(?<=,\s)(?!{_COUNT}){_LONG_YEAR}|(?<!,\s)(?:{_LONG_YEAR}|{_SHORT_YEAR})|{_YEAR}(?=\s?(?:BC|AD|CE)\b))"
    return rf"(?:,?\s+(?:of\s+)?{years}(?:(?<=[12]\d\d[1-9])|{_NOT_A_COUNT}){_era(key)}?)?"


#: A formation after its number, and "the 8th and 11th Divisions"; "on the 24th General Jones" is a day.
_UNIT_AFTER = (
    r"\s+(?:[A-Z]\w+['’]s\b|(?:\([A-Z][^()]{2,30}\)\s+)?(?:[A-Z][\w.'’-]*\s+){0,3}?(?:(?:and|or|to)\s+(?:the\s+)?\d+(?:st|nd|rd|th)\s+(?:[A-Z][\w-]*\s+){0,3}?)?"
    r"(?:Division|Brigade|Corps|Regiment|Battalion|Arm(?:y|ies)|Legion|Infantry|Hussar|Cavalry|Lancer|Dragoon|Grenadier|"
    r"Squadron|Company|Fleet|Guard|Rifle|Marine|Batter(?:y|ies)|Artillery|Panzer|Armou?red|Mechani[sz]ed|Motori[sz]ed|"
    r"Airborne|Parachute|Fusilier|Foot|Wing|Group|Flotilla|Tank|Mountain|Engineer|Congress|Century|Parallel|District|"
    r"Expeditionary|Separate|Front|Regiments?|Platoon|Bombardment|Fighter|Volunteer|Militia|Special|Mounted|Bengal|Light|"
    r"Heavy|Reserve|Assault|Shock|Tactical|[A-Z][\w]*(?:ese|ian)|[Oo]ffensive|[Cc]ampaign|[Aa]nniversary|"
    r"regiment|battalion|brigade|division|corps|army|infantry|cavalry|squadron|fleet|volunteers|armies)s?\b)"
    r"|\s+(?:to|and|or|until|through)\s+(?:the\s+)?(?:early\s+|mid-?|late\s+)?\d{1,2}(?:st|nd|rd|th)\s+centur"
    r"|(?:,\s+\d{1,3}(?:st|nd|rd|th)){1,4},?\s+(?:and|or)\s+\d{1,3}(?:st|nd|rd|th)\s+[A-Z]"
)
_FORMS = "|".join(
    (
        # 19–29 September 2017 · 25 April – 7 June 2012 · 19 Sep. – 21 Sep. · 9 or 10 May · 8, 9 or 10 May
        rf"(?:(?P<d0>[12]\d|3[01]|[1-9]),\s?)?(?P<da>{_DAY})(?:(?:{_OF}(?P<ma>{_MONTH}){_y('a')})?{_JOIN}{_HOUR}|\s+or\s+(?:on\s+)?)(?:the\s+)?(?P<da2>{_DAY}){_OF}(?P<ma2>{_MONTH})"
        + _y("a2"),
        # September 19–21, 2017 · January 4 to January 19, 1942
        rf"(?P<mb>{_MONTH})\s+(?P<db>{_DAY}){_y('b')}{_DASH}(?:(?P<mb2>{_MONTH})\s+)?(?P<db2>{_DAY}){_y('b2')}",
        # September 2 and 3, 2017
        rf"(?P<mo>{_MONTH})\s+(?P<do>{_DAY})\s+(?:and|&)\s+(?P<do2>{_DAY})"
        rf"(?=\s*[,.;)]|\s+(?:the|an?|in|at|near|by|when|while|it|they|he|it|to|with|as)\b|\Z){_y('o')}",
        # 19 September 2017
        rf"(?P<dc>{_DAY})(?:{_OF})?(?P<mc>{_MONTH})(?![A-Za-z]){_y('c')}",
        # September 19, 2017
        rf"(?P<md>{_MONTH})\s+(?:the\s+)?(?P<dd>{_DAY})\b{_y('d')}",
        # June, July, and August 1917
        rf"(?P<mx>{_MONTH})(?:,\s+{_MONTH}){{1,8}},?\s+(?:and|or)\s+(?P<mx2>{_MONTH})"
        rf"(?:,?\s+(?:of\s+)?(?P<yx>{_LONG_YEAR}))?(?![\w-]|\s+\d|[’'](?!s\s))",
        # March–April 2017 · May and July 2014 · late December to early January 2023
        rf"(?P<me>{_MONTH}){_y('e')}{_JOIN}{_TO_PART}(?P<me2>{_MONTH}),?\s+(?:of\s+)?(?P<ye2>{_LONG_YEAR})",
        # October – 7 November 2016
        rf"(?P<mp>{_MONTH})\s*[–—]\s*(?P<dp>{_DAY})\s+(?P<mp2>{_MONTH}),?\s+(?P<yp>{_LONG_YEAR})",
        # September 2017
        rf"(?P<mf>{_MONTH}),?\s+(?:of\s+)?(?P<yf>{_LONG_YEAR}|{_SHORT_YEAR}|{_YEAR}(?=\s?(?:BC|AD|CE)))" + _era("f") + "?",
        # spring 2015 · winter of 1941–42
        r"(?:(?P<s0>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:and|or|to)\s+(?:the\s+)?)?"
        rf"(?P<sg>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?(?P<yg>{_LONG_YEAR}|{_SHORT_YEAR}|"
        rf"{_YEAR}(?=\s?(?:BC|AD|CE))){_era('g')}?"
        r"(?:[–-]\d{2,4}\b)?",
        # in the spring · in the autumn of that year (only after a preposition)
        r"(?P<ss>spring|summer|autumn|winter)(?:\s+of\s+(?:that|the\s+same)\s+year\b)?"
        r"(?=\s*(?:[,.;)]|\Z)|\s+(?:and|when|while|as|but|he|they|it|the|a|an|his|their|its|with)\b|\s+[A-Z])",
        # 490 BC · 499–449 BC · AD 378
        r"(?:AD|A\.D\.)\s+(?P<yh>\d{1,4})(?:[–-](?P<yh2>\d{1,4}))?(?!\d)",
        rf"(?P<yi>{_YEAR})(?:\s*(?:[–/-]|\bto\b|\buntil\b|\bthrough\b)\s*(?P<yi2>{_YEAR}))?" + _era("i"),
        # the 1990s · the 1990's
        r"(?P<yn>1\d\d0|20\d0)['’]?s\b",
        # 2014–2020 · 1914–18 · from 1941 to 1945
        rf"(?P<yj>{_LONG_YEAR})\s*(?:–|—|-|\bto\b|\buntil\b|\bthrough\b)\s*(?P<yj2>{_LONG_YEAR}|\d\d(?!\d|[.,]\d|\s+{_MONTH}))",
        # 1942
        rf"(?P<yk>{_LONG_YEAR})(?!\s*(?:px|people|men|soldiers|troops|civilians|fighters|rebels))",
        # September–October · June and July (only after a preposition, and the second the next month where "and" joins them)
        rf"(?P<mm>{_MONTH}){_JOIN}{_TO_PART}(?P<mm2>{_MONTH})(?![\w-]|\s+\d|[’'](?!s\s))",
        # April (only after a preposition, see _has_cue) · mid-April's
        rf"(?P<ml>{_MONTH})(?![\w-]|[’'](?!s\s))",
        # on the 25th
        rf"the\s+(?P<dm>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th))(?:\s+and\s+(?:the\s+)?(?P<dm2>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)))?(?![\w-])(?!{_UNIT_AFTER})(?!\s+(?:day\s+)?of\s+the\s+(?:next|following)\s)"
        r"(?!\s+(?!(?:and|the|when|while|but|a|an|in|at|with|of|they|he|it|by|as|after|to|was|were|had|failed|ended|began|fell|cost|"
        r"took|saw|came|went|brought|broke|left|killed)\b)[a-z\d])",
    )
)
FORM = re.compile(rf"(?:{_FORMS})")
#: A number that a date can begin with: no part of another number, and nothing that a word for something else follows.
_NUMERAL = (
    r"(?:(?<![.,£$€:/#-].)|(?<=\d[–-].)(?=\d{3})|(?<=[Mm]id-.)(?=\d{3}))"
    r"(?!\d{0,2}\s(?!(?:of|or|to|and|until|till|through)\b)[a-z])"
)
#: What follows the first character of whatever a date can begin with; "the 25th" is found by its number.
_SEEDS = {
    **dict.fromkeys("0123456789", _NUMERAL),
    "A": r"(?:D\b|\.D\.|pr|ug|PR|UG|utumn[\s,.;)])",
    "D": "(?:ec|EC)",
    "F": r"(?:eb|EB|all[\s,.;)])",
    "J": "(?:an|u[nl]|AN|U[NL])",
    "M": "(?:a[ry]|A[RY])",
    "N": "(?:ov|OV)",
    "O": "(?:ct|CT)",
    "S": r"(?:ep|EP|(?:pring|ummer)[\s,.;)])",
    "W": r"inter[\s,.;)]",
}
#: The same for the seasons in small letters, whose first ones are those of many words.
_SMALL_SEEDS = {"a": r"utumn[\s,.;)]", "f": r"all[\s,.;)]", "s": r"(?:pring|ummer)[\s,.;)]", "w": r"inter[\s,.;)]"}
_SMALL_SEASONS = ("autumn", "fall", "spring", "summer", "winter")


def _seed(seeds: dict[str, str]) -> re.Pattern[str]:
    """Return a pattern of ``seeds``, parted by the first character, so that the search skips all others quickly."""
    return re.compile("|".join(rf"{first}(?<!\w.){rest}" for first, rest in seeds.items()))


_SEED, _SEED_OR_SEASON = _seed(_SEEDS), _seed(_SEEDS | _SMALL_SEEDS)
#: Before the number of "the 25th", which is no part of another number.
_THE = re.compile(r"the\s(?<![\w.,£$€:/#-]....)")
_LENGTH_OF_THE = len("the ")


def seeds(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a date may begin in ``text[start:end]``."""
    pattern = _SEED_OR_SEASON if holds_any(text[start:end], _SMALL_SEASONS) else _SEED
    for seed in pattern.finditer(text, start, end):
        at = seed.start()
        if (
            at - start >= _LENGTH_OF_THE
            and text.startswith("the", at - _LENGTH_OF_THE)
            and _THE.match(text, at - _LENGTH_OF_THE, at)
        ):
            yield at - _LENGTH_OF_THE
        yield at


def _month(name: str) -> int:
    return MONTH_NUMBERS[name[:3].lower()]


def _day(text: str) -> int:
    return int(text.rstrip("dhnrst"))


def _year(text: str | None, era: str | None) -> int | None:
    if text is None:
        return None
    return -int(text) if era and era.startswith("B") else int(text)


def _second_year(first: str, second: str) -> int:
    """Read the second year of "1914–18" in full."""
    return int(first[: len(first) - len(second)] + second) if len(second) < len(first) else int(second)


def with_year_of(first: Parts, last: Parts) -> Parts:
    """Return the start of a range with the year of its end, or the year before: "late December to early January 2023"."""
    if first.year is not None or last.year is None:
        return first
    turned = first.month is not None and last.month is not None and first.month > last.month
    return Parts((last.year - 1 or -1) if turned else last.year, first.month, first.day)


def read_ends(g: re.Match[str]) -> tuple[Parts, Parts] | None:
    """Return both ends of the date in ``g``, a match of ``FORM``."""
    if g["da"]:
        last = Parts(_year(g["ya2"], g["eraa2"]), _month(g["ma2"]), _day(g["da2"]))
        month = _month(g["ma"]) if g["ma"] else last.month
        return with_year_of(Parts(_year(g["ya"], g["eraa"]), month, _day(g["d0"] or g["da"])), last), last
    if g["mb"]:
        month = _month(g["mb"])
        last = Parts(_year(g["yb2"], g["erab2"]), _month(g["mb2"]) if g["mb2"] else month, _day(g["db2"]))
        return with_year_of(Parts(_year(g["yb"], g["erab"]), month, _day(g["db"])), last), last
    if g["mo"]:
        last = Parts(_year(g["yo"], g["erao"]), _month(g["mo"]), _day(g["do2"]))
        return Parts(last.year, last.month, _day(g["do"])), last
    if g["dc"] or g["md"]:
        key = "c" if g["dc"] else "d"
        one = Parts(_year(g[f"y{key}"], g[f"era{key}"]), _month(g[f"m{key}"]), _day(g[f"d{key}"]))
        return one, one
    if g["me"]:
        last = Parts(int(g["ye2"]), _month(g["me2"]))
        return with_year_of(Parts(_year(g["ye"], g["erae"]), _month(g["me"])), last), last
    if g["mx"]:
        last = Parts(_year(g["yx"], None), _month(g["mx2"]))
        return with_year_of(Parts(None, _month(g["mx"])), last), last
    if g["mf"]:
        one = Parts(_year(g["yf"], g["eraf"]), _month(g["mf"]))
        return one, one
    return _read_coarse(g)


def _read_coarse(g: re.Match[str]) -> tuple[Parts, Parts] | None:
    """Return both ends of a season, a year, a range of years, a month or a day alone."""
    if g["sg"] and g["yg"]:
        first, last = SEASONS[(g["s0"] or g["sg"]).lower()][0], SEASONS[g["sg"].lower()][1]
        year = _year(g["yg"], g["erag"]) or 1
        if g["s0"] and g["s0"].lower() == "winter":
            return Parts(year), Parts(year)
        return Parts(year, first), Parts(year + (last < first), last)
    if g["mp"]:
        closing = Parts(int(g["yp"]), _month(g["mp2"]), _day(g["dp"]))
        return with_year_of(Parts(None, _month(g["mp"])), closing), closing
    if g["ss"]:
        first, last = SEASONS[g["ss"].lower()]
        return Parts(None, first), Parts(None, last)
    if g["yn"]:
        return Parts(int(g["yn"])), Parts(int(g["yn"]) + 9)
    if g["yh"]:
        return Parts(int(g["yh"])), Parts(int(g["yh2"] or g["yh"]))
    if g["yi"]:
        return Parts(_year(g["yi"], g["erai"])), Parts(_year(g["yi2"] or g["yi"], g["erai"]))
    if g["yj"] and g["yj2"]:
        return Parts(int(g["yj"])), Parts(_second_year(g["yj"], g["yj2"]))
    if g["yk"]:
        return Parts(int(g["yk"])), Parts(int(g["yk"]))
    if g["mm"]:
        return Parts(None, _month(g["mm"])), Parts(None, _month(g["mm2"]))
    if g["ml"]:
        one = Parts(None, _month(g["ml"]))
        return one, one
    if g["dm"]:
        return Parts(None, None, _day(g["dm"])), Parts(None, None, _day(g["dm2"] or g["dm"]))
    return None


def is_sane(first: Parts, last: Parts) -> bool:
    """Refuse ranges that run backwards within a year ("2014-12 soldiers", "1943-1916")."""
    if first.year is None or last.year is None:
        return True
    return first.year <= last.year and last.year - first.year < 1000
