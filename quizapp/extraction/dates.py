"""Date expressions as they stand in a text: which words, and what they say without any context.

A year that the text leaves out, and what "the next day" counts from, are found by ``timeline``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.text import Span
from quizapp.extraction.mentions import Edge, Mention, Parts
from quizapp.extraction.year_numbers import COUNTED, PEOPLE, is_other_number
from quizapp.extraction.year_places import is_year

#: Months by their first three letters.
MONTH_NUMBERS = {
    name: number
    for number, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)
}
#: First and last month of the meteorological seasons of the northern half; winter ends in the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
NUMBER_WORDS = (
    {
        word: number
        for number, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
        )
    }
    | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
    | {"a": 1, "an": 1}
)


_MONTH = (
    r"(?:Jan(?:uary|\b\.?)|Feb(?:ruary|\b\.?)|Mar(?:ch|\b\.?)|Apr(?:il|\b\.?)|May|June?|July?|Aug(?:ust|\b\.?)"
    r"|Sep(?:tember|t?\b\.?)|Oct(?:ober|\b\.?)|Nov(?:ember|\b\.?)|Dec(?:ember|\b\.?)"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,:]\d)"
_YEAR = r"(?:1\d{3}|20\d{2}|[1-9]\d{1,2})(?!\d|[.,]\d|%|-?(?:mm|km|m|lb|kg|px|st|nd|rd|th)\b)"
_LONG_YEAR = r"(?:1\d{3}|20\d{2})(?!\d|[.,]\d|%|-?(?:mm|km|m|lb|kg|px|hours?|st|nd|rd|th)\b|:\d)"
_DASH = r"\s*(?:–|—|-|−|/|\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*"
_JOIN = r"\s*(?:–|—|-|−|/|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b)\s*"
_TO_PART = r"(?:the\s+)?(?:early\s+|mid-?\s?|late\s+)?"
_OF = r"\s+(?:of\s+)?"
_NOT_A_COUNT = rf"(?!\s+{PEOPLE})"
#: After a comma a figure that counts people is no year; in "May 5, 1942 Japanese troops" only a round one is none.
_COUNT = rf"(?:\d{{2}}00|(?<!\d,\s)\d{{4}})(?={COUNTED}{PEOPLE})"
#: Three digits alone are a year only where the phrase ends: "on 10 October 732 near Tours", not "on 12 February 300 rebels".
_SHORT_YEAR = (
    r"[1-9]\d\d(?=\s*(?:[,.;:()–—-](?!\d)|\Z|\s(?:in|at|near|by|when|while|the|and|between|during|after|before|to|with|as)\b))"
)


def _era(key: str) -> str:
    return rf"(?:\s?(?P<era{key}>BCE|BC|B\.C\.|CE|AD|A\.D\.))"


def _y(key: str) -> str:
    """The pattern of a year, its comma and its era after a day or a month, all of which may be missing."""
    years = rf"(?P<y{key}>(?<=,\s)(?!{_COUNT}){_LONG_YEAR}|(?<!,\s)(?:{_LONG_YEAR}|{_SHORT_YEAR})|{_YEAR}(?=\s?(?:BC|AD|CE)\b))"
    return rf"(?:,?\s+(?:of\s+)?{years}{_NOT_A_COUNT}{_era(key)}?)?"


#: A formation after its number, and "the 8th and 11th Divisions"; "on the 24th General Jones" is a day.
_UNIT_AFTER = (
    r"\s+(?:[A-Z][\w.'’-]*\s+){0,3}?(?:(?:and|or|to)\s+(?:the\s+)?\d+(?:st|nd|rd|th)\s+(?:[A-Z][\w-]*\s+){0,3}?)?"
    r"(?:Division|Brigade|Corps|Regiment|Battalion|Arm(?:y|ies)|Legion|Infantry|Hussar|Cavalry|Lancer|Dragoon|Grenadier|"
    r"Squadron|Company|Fleet|Guard|Rifle|Marine|Batter(?:y|ies)|Artillery|Panzer|Armou?red|Mechani[sz]ed|Motori[sz]ed|"
    r"Airborne|Parachute|Fusilier|Foot|Wing|Group|Flotilla|Tank|Mountain|Engineer|Congress|Century|Parallel|District|"
    r"Expeditionary|Separate|Front|Regiments?|Platoon|Bombardment|Fighter|Volunteer|Militia|Special|Mounted|Bengal|Light|"
    r"Heavy|Reserve|Assault|Shock|Tactical|[A-Z][\w]*(?:ese|ian)|"
    r"regiment|battalion|brigade|division|corps|army|infantry|cavalry|squadron|fleet|volunteers)s?\b"
)
_FORMS = "|".join(
    (
        # 19–29 September 2017 · 25 April – 7 June 2012 · 19 Sep. – 21 Sep.
        rf"(?P<da>{_DAY})(?:{_OF}(?P<ma>{_MONTH}){_y('a')})?{_JOIN}(?:the\s+)?(?P<da2>{_DAY}){_OF}(?P<ma2>{_MONTH})" + _y("a2"),
        # September 19–21, 2017 · January 4 to January 19, 1942
        rf"(?P<mb>{_MONTH})\s+(?P<db>{_DAY}){_y('b')}{_DASH}(?:(?P<mb2>{_MONTH})\s+)?(?P<db2>{_DAY}){_y('b2')}",
        # September 2 and 3, 2017
        rf"(?P<mo>{_MONTH})\s+(?P<do>{_DAY})\s+(?:and|&)\s+(?P<do2>{_DAY})"
        rf"(?=\s*[,.;)]|\s+(?:the|an?|in|at|near|by|when|while|it|they|he|it|to|with|as)\b|\Z){_y('o')}",
        # 19 September 2017
        rf"(?P<dc>{_DAY})(?:{_OF})?(?P<mc>{_MONTH})\b{_y('c')}",
        # September 19, 2017
        rf"(?P<md>{_MONTH})\s+(?:the\s+)?(?P<dd>{_DAY})\b{_y('d')}",
        # March–April 2017 · May and July 2014 · late December to early January 2023
        rf"(?P<me>{_MONTH}){_y('e')}{_JOIN}{_TO_PART}(?P<me2>{_MONTH}),?\s+(?:of\s+)?(?P<ye2>{_LONG_YEAR})",
        # September 2017
        rf"(?P<mf>{_MONTH}),?\s+(?:of\s+)?(?P<yf>{_LONG_YEAR}|{_SHORT_YEAR}|{_YEAR}(?=\s?(?:BC|AD|CE)))" + _era("f") + "?",
        # spring 2015 · winter of 1941–42
        r"(?:(?P<s0>[Ss]pring|[Ss]ummer|[Aa]utumn)\s+(?:and|or|to)\s+(?:the\s+)?)?"
        rf"(?P<sg>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?(?P<yg>{_LONG_YEAR}|{_SHORT_YEAR}|"
        rf"{_YEAR}(?=\s?(?:BC|AD|CE))){_era('g')}?"
        r"(?:[–-]\d{2,4}\b)?",
        # in the spring · in the autumn of that year (only after a preposition)
        r"(?P<ss>spring|summer|autumn|winter)(?:\s+of\s+(?:that|the\s+same)\s+year\b)?"
        r"(?=\s*(?:[,.;)]|\Z)|\s+(?:and|when|while|as|but|he|they|it|the|a|an|his|their|its|with)\b|\s+[A-Z])",
        # 490 BC · 499–449 BC · AD 378
        r"(?:AD|A\.D\.)\s+(?P<yh>\d{1,4})(?:[–-](?P<yh2>\d{1,4}))?(?!\d)",
        rf"(?P<yi>{_YEAR})(?:\s*[–-]\s*(?P<yi2>{_YEAR}))?" + _era("i"),
        # the 1990s · the 1990's
        r"(?P<yn>1\d\d0|20\d0)['’]?s\b",
        # 2014–2020 · 1914–18 · from 1941 to 1945
        rf"(?P<yj>{_LONG_YEAR})\s*(?:–|—|-|\bto\b|\buntil\b)\s*(?P<yj2>{_LONG_YEAR}|\d\d(?!\d|[.,]\d))",
        # 1942
        rf"(?P<yk>{_LONG_YEAR})(?!\s*(?:px|people|men|soldiers|troops|civilians|fighters|rebels))",
        # April (only after a preposition, see _needs_cue)
        rf"(?P<ml>{_MONTH})(?![\w’'-])",
        # on the 25th
        rf"the\s+(?P<dm>(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th))(?![\w-])(?!{_UNIT_AFTER})(?!\s+(?:day\s+)?of\s+the\s+(?:next|following)\s)"
        r"(?!\s+(?!(?:and|the|when|while|but|a|an|in|at|with|of|they|he|it|by|as|after|to)\b)[a-z\d])",
    )
)
_FORM = re.compile(rf"(?:{_FORMS})")
#: A number that a date can begin with: no part of another number.
_NUMERAL = r"(?:(?<![.,£$€:/#-].)|(?<=\d[–-].)(?=\d{3})|(?<=[Mm]id-.)(?=\d{3}))"
#: What follows the first character of whatever a date can begin with.
_SEEDS = {
    **dict.fromkeys("0123456789", _NUMERAL),
    "t": r"he\s+(?=\d)(?<![.,£$€:/#-]the\s)",
    "A": r"(?:D\b|\.D\.|pr|ug|PR|UG|utumn[\s,.;)])",
    "D": "(?:ec|EC)",
    "F": r"(?:eb|EB|all[\s,.;)])",
    "J": "(?:an|u[nl]|AN|U[NL])",
    "M": "(?:a[ry]|A[RY])",
    "N": "(?:ov|OV)",
    "O": "(?:ct|CT)",
    "S": r"(?:ep|EP|(?:pring|ummer)[\s,.;)])",
    "W": r"inter[\s,.;)]",
    "a": r"utumn[\s,.;)]",
    "f": r"all[\s,.;)]",
    "s": r"(?:pring|ummer)[\s,.;)]",
    "w": r"inter[\s,.;)]",
}
#: Parted by the first character, so that the search skips all others quickly.
_SEED = re.compile("|".join(rf"{first}(?<!\w.){rest}" for first, rest in _SEEDS.items()))
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?"
_PART_OF_DAY = (
    r"(?:early\s+|late\s+)?(?:hours|morning|night|evening|afternoon|day|dawn|midnight|noon|sunrise|dusk|nightfall|eve)"
)
_PART = re.compile(
    r"(?:(?P<prep>[Nn]o\s+later\s+than|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Aa]fter|[Bb]efore|[Oo]n|[Ii]n|[Dd]uring|[Oo]f|"
    r"[Aa]round|[Aa]bout|[Bb]etween"
    r"|[Tt]hrough|[Tt]hroughout|[Tt]o|[Aa]s\s+of|[Uu]p\s+to|[Aa]s\s+late\s+as|[Aa]t|[Oo]ver|[Pp]rior\s+to|"
    r"[Bb]ack\s+on|[Bb]ack\s+in|[Ff]ollowing|[Aa]nd)\s+)?"
    rf"(?:(?P<day>(?:the\s+)?(?:[Ee]arly\s+in\s+the\s+|[Ll]ate\s+in\s+the\s+)?{_PART_OF_DAY}\s+(?:of|on)\s+(?:the\s+)?)"
    r"|(?P<part>(?:the\s+)?(?:[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle|[Bb]eginning|[Ss]tart|[Ee]nd|"
    r"[Ff]irst\s+(?:week|half|days)|[Ss]econd\s+half"
    r"|[Ll]ast\s+(?:week|days)|[Oo]utset|[Cc]lose|[Ll]atter\s+half|[Ee]arlier|[Ll]ater)[\s-]+(?:of\s+|on\s+|"
    r"in\s+)?(?:the\s+)?))?"
    rf"(?:the\s+)?{_WEEKDAY}\Z"
)
_MORNING = re.compile(
    rf"(?:(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]t|[Bb]y|[Ff]rom|[Oo]vernight)\s+)?(?:the\s+)?(?:[Ee]arly\s+(?:in|"
    rf"on)\s+)?(?:the\s+)?{_PART_OF_DAY}\s+(?:of|on)\s+\Z"
    r"|[Ee]arly\s+(?:on\s+)?(?:in\s+the\s+morning\s+of\s+)?\Z"
)
_MONTH_CUES = frozenset(
    "in by since until till from during of early mid late end beginning start through throughout to and before after".split()
)
_CUE = re.compile(r"([A-Za-z]+)[\s-]+(?:the\s+)?\Z")
_BEFORE = frozenset({"by", "no later than", "until", "till", "before", "up to", "prior to", "as late as", "through", "to"})
_AFTER = frozenset({"since", "from", "after", "following"})


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


def _before(first: Parts, last: Parts) -> Parts:
    """Return the start of a range with the year of its end, or the year before: "late December to early January 2023"."""
    if first.year is not None or last.year is None:
        return first
    turned = first.month is not None and last.month is not None and first.month > last.month
    return Parts((last.year - 1 or -1) if turned else last.year, first.month, first.day)


def _read(g: re.Match[str]) -> tuple[Parts, Parts] | None:
    """Return both ends of the date in ``g``, a match of ``_FORM``."""
    if g["da"]:
        last = Parts(_year(g["ya2"], g["eraa2"]), _month(g["ma2"]), _day(g["da2"]))
        month = _month(g["ma"]) if g["ma"] else last.month
        return _before(Parts(_year(g["ya"], g["eraa"]), month, _day(g["da"])), last), last
    if g["mb"]:
        month = _month(g["mb"])
        last = Parts(_year(g["yb2"], g["erab2"]), _month(g["mb2"]) if g["mb2"] else month, _day(g["db2"]))
        return _before(Parts(_year(g["yb"], g["erab"]), month, _day(g["db"])), last), last
    if g["mo"]:
        last = Parts(_year(g["yo"], g["erao"]), _month(g["mo"]), _day(g["do2"]))
        return Parts(last.year, last.month, _day(g["do"])), last
    if g["dc"] or g["md"]:
        key = "c" if g["dc"] else "d"
        one = Parts(_year(g[f"y{key}"], g[f"era{key}"]), _month(g[f"m{key}"]), _day(g[f"d{key}"]))
        return one, one
    if g["me"]:
        last = Parts(int(g["ye2"]), _month(g["me2"]))
        return _before(Parts(_year(g["ye"], g["erae"]), _month(g["me"])), last), last
    if g["mf"]:
        one = Parts(_year(g["yf"], g["eraf"]), _month(g["mf"]))
        return one, one
    return _read_coarse(g)


def _read_coarse(g: re.Match[str]) -> tuple[Parts, Parts] | None:
    """Return both ends of a season, a year, a range of years, a month or a day alone."""
    if g["sg"] and g["yg"]:
        first, last = SEASONS[(g["s0"] or g["sg"]).lower()][0], SEASONS[g["sg"].lower()][1]
        year = _year(g["yg"], g["erag"]) or 1
        return Parts(year, first), Parts(year + (last < first), last)
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
    if g["ml"]:
        one = Parts(None, _month(g["ml"]))
        return one, one
    if g["dm"]:
        one = Parts(None, None, _day(g["dm"]))
        return one, one
    return None


def _is_sane(first: Parts, last: Parts) -> bool:
    """Refuse ranges that run backwards within a year ("2014-12 soldiers", "1943-1916")."""
    if first.year is None or last.year is None:
        return True
    return first.year <= last.year and last.year - first.year < 1000


_PREFIXES = 48
#: The rest of the name of an image or a recording.
_FILE_NAME = re.compile(r"\S*\.(?:jpe?g|png|svg|gif|tiff?|webp|ogg|ogv|webm)\b", re.IGNORECASE)


_WORD = re.compile(r"\w+")
#: What stands before a date that a part of its day, or "early", leads to.
_BEFORE_PART = tuple(f"{word}{space}" for word in ("of", "on", "arly", "the") for space in " \n\u00a0")


def _with_prefix(text: str, floor: int, start: int) -> tuple[int, str, bool, bool]:
    """Return where the words that belong to the date begin, its preposition, and whether part of a day or of a month."""
    low = max(floor, start - _PREFIXES)
    words = (word.start() for word in _WORD.finditer(text, low, start))
    tried = (_PART.match(text, at, start) for at in words if at == floor or not text[at - 1].isalnum())
    match = next(filter(None, tried), None) or _PART.match(text, start, start)
    if match is None:
        return start, "", False, False
    begin = match.start()
    preposition = " ".join((match.group("prep") or "").lower().split())
    part = (match.group("part") or "").lower()
    is_part_of_day = bool(match.group("day"))
    leads = preposition in {"of", "on", ""} and text.endswith(_BEFORE_PART, low, begin)
    earlier = _MORNING.search(text, max(floor, begin - _PREFIXES), begin) if leads else None
    if earlier and (earlier.start() == floor or not text[earlier.start() - 1].isalnum()):
        begin, is_part_of_day = earlier.start(), True
        head = earlier.group().split()[0].lower()
        preposition = head if head in {"by"} else preposition
    return begin, preposition, is_part_of_day, bool(part)


_NEGATED = re.compile(r"(?:\b(?:not|never|no|nor|neither|none|nothing|nobody)\b|n['’]t\b)[^.;:,]*\Z")
#: What comes from a date without lasting since: "a report from March 1943".
_DATED_THING = re.compile(
    r"\b(?:reports?|letters?|tables?|documents?|articles?|interviews?|statements?|messages?|photographs?|photos?|maps?|entry|entries|records?|"
    r"surveys?|study|accounts?|figures|data|map|footage|order|orders|dispatch|coins?|battles?|declarations?|decrees?|"
    r"attacks?|agreements?|treaty|resolutions?|law|constitution|news|manifesto|proclamation|speech|photograph|version|edition)"
    r"(?:\s+of\s+(?:the\s+)?\w+)?\s+\Z",
    re.IGNORECASE,
)


#: Parts of a day which lie at its very start, or are a moment of it that "since" and "from" do not open.
_EARLY_HOURS = re.compile(r"\bhours\b")


def _edge(preposition: str, part_of_day: bool, words: str) -> Edge:
    if part_of_day and (preposition not in _BEFORE or _EARLY_HOURS.search(words)):
        return Edge.NONE
    if preposition in _BEFORE:
        return Edge.BEFORE
    return Edge.AFTER if preposition in _AFTER else Edge.NONE


def _has_cue(text: str, floor: int, start: int) -> bool:
    match = _CUE.search(text, max(floor, start - 20), start)
    return bool(match and match.group(1).lower() in _MONTH_CUES)


def find_dates(text: str, start: int, end: int, *, is_value: bool = False) -> list[Mention]:
    """Return the absolute dates in ``text[start:end]`` in order; none overlaps another.

    A whole value of an infobox may be a mere year; a sentence is none.
    """
    found: list[Mention] = []
    position = start
    for seed in _SEED.finditer(text, start, end):
        if seed.start() < position:
            continue
        match = _FORM.match(text, seed.start(), end)
        if match and match["dm"]:  # "the 1st to the 3rd of August" is more than "the 1st"
            match = _FORM.match(text, match.start("dm"), end) or match
        both = _read(match) if match else None
        if match is None or both is None or not _is_sane(*both):
            continue
        if match["ml"] and not _has_cue(text, start, match.start()):
            continue
        if _FILE_NAME.match(text, match.end(), min(end, match.end() + _PREFIXES)):
            continue
        is_alone = is_value and match.end() - match.start() == len(text[start:end].strip())
        mention = _mention(text, position, match, both, is_alone=is_alone)
        if mention:
            found.append(mention)
            position = match.end()
    return _join_from_to(text, found)


def _mention(text: str, floor: int, match: re.Match[str], both: tuple[Parts, Parts], *, is_alone: bool) -> Mention | None:
    begin, preposition, of_day, of_month = _with_prefix(text, floor, match.start())
    if match["ss"] and preposition not in _SEASON_PREPOSITIONS:
        return None
    if match["dm"] and (not (preposition or of_day or _LATE_ON.match(text, begin)) or _is_numbered(text, match, preposition)):
        return None
    if (match["yk"] and not is_alone and not _is_year(text, match, preposition)) or (
        match["yj"] and is_other_number(text, match.start(), match.end(), preposition)
    ):
        return None
    if preposition == "and":
        begin += 4
    edge = _edge(preposition, of_day, text[begin : match.start()])
    if preposition in {"until", "till"} and _NEGATED.search(text, max(floor, begin - 60), begin):
        edge = Edge.NONE  # "not opened until 1970" tells when it was
    if preposition == "from" and _DATED_THING.search(text, max(floor, begin - 40), begin):
        edge = Edge.NONE
    if of_month and preposition == "by" and "end" not in text[begin : match.start()].lower():
        edge = Edge.BEFORE
    first, last = both
    if match["yk"] and text[begin : match.start()].lower().strip() == "the":
        begin = match.start()
    named = match["yk"] and re.match(r"\s+[A-Za-z]", text[match.end() : match.end() + 3])
    named = named or (match["mf"] and _EVENT_NEXT.match(text, match.end()))
    if named and re.search(r"\bthe\s+\Z", text[begin : match.start()]):
        edge = edge if preposition == "since" else Edge.NONE  # "after the 2014 offensive" dates the offensive
    about = _ABOUT.search(text, max(floor, begin - 24), match.start())
    begin = min(begin, about.start()) if about else begin
    end = match.end()
    lasting = _TO_PRESENT.match(text, end) if first == last else None
    if lasting:  # "2001–present"
        edge, end = Edge.AFTER, lasting.end()
    is_open = first == last or match["yn"] or ((match["sg"] or match["ss"]) and preposition not in {"after", "before"})
    return Mention(Span(begin, end), first, last, edge if is_open else Edge.NONE, is_approximate=bool(about))


_TO_PRESENT = re.compile(r"\s*(?:–|—|-|−|\bto\b|\buntil\b)\s*(?:the\s+)?(?:present|now|today|date)\b(?!\s+day\s+\w)")


#: A month before it only names an event: "following the February 2016 clash".
_EVENT_NEXT = re.compile(
    r"\s+(?:[A-Z][\w'’-]*\s+){0,2}(?:offensive|clash(?:es)?|attacks?|battle|war|raid|bombings?|siege|massacre|coup|elections?|uprising|"
    r"ceasefire|truce|agreement|protests?|revolution|invasion|airstrikes?|incident|crisis)\b"
)
_SEASON_PREPOSITIONS = frozenset({"in", "during", "by", "until", "since", "throughout"})
#: "Late on the 9th", where no other preposition leads in the day.
_LATE_ON = re.compile(r"(?:[Ee]arly|[Ll]ate|[Ll]ater)\s+on\b")
_CAPITAL = re.compile(r"\s+[A-Z]")


def _is_numbered(text: str, match: re.Match[str], preposition: str) -> bool:
    """Tell whether an ordinal counts what it stands before: "a charge by the 20th Maine"."""
    return preposition in {"by", "of", "from", "to", "and"} and bool(_CAPITAL.match(text, match.end()))


#: What makes a date approximate: "around 10 August", "on or about the 5th", "c. 1415".
_ABOUT = re.compile(
    r"(?<![\w'’.-])(?:(?:some\s?time\s+)?(?:on\s+or\s+|at\s+)?(?:around|about)|roughly|approximately|circa|ca?\.)"
    r"\s*(?:(?:on|in|by)\s+)?(?:the\s+)?(?:early\s+|late\s+|mid-?\s?)?\Z",
    re.IGNORECASE,
)


def _is_year(text: str, match: re.Match[str], preposition: str) -> bool:
    return bool(_TO_PRESENT.match(text, match.end())) or is_year(text, match.start(), match.end(), preposition)


_FROM_TO = re.compile(r"\s*,?\s*\Z")


def _join_from_to(text: str, found: list[Mention]) -> list[Mention]:
    """Join "from May 2015" and "until March 2016", "between 7 May" and "9 June" into one range."""
    joined: list[Mention] = []
    for mention in found:
        previous = joined[-1] if joined else None
        if previous and previous.edge is Edge.AFTER and mention.edge is Edge.BEFORE and previous.first and mention.last:
            gap = text[previous.span.end : mention.span.start]
            starts_from = text[previous.span.start : previous.span.start + 4].lower() == "from"
            if _FROM_TO.fullmatch(gap) and starts_from:  # "from May 2015 until March 2016"
                first = _before(previous.first, mention.last)
                about = previous.is_approximate or mention.is_approximate
                joined[-1] = Mention(Span(previous.span.start, mention.span.end), first, mention.last, is_approximate=about)
                continue
        if previous and _between(text, previous, mention):
            assert previous.first is not None
            assert mention.last is not None
            first = _before(previous.first, mention.last)
            about = previous.is_approximate or mention.is_approximate
            joined[-1] = Mention(Span(previous.span.start, mention.span.end), first, mention.last, is_approximate=about)
            continue
        joined.append(mention)
    return [_close_to(text, mention) for mention in joined]


def _between(text: str, previous: Mention, mention: Mention) -> bool:
    """Tell whether two dates are the ends of "between the end of December and early January"."""
    opens = text[previous.span.start : previous.span.start + 8].lower().startswith("between")
    gap = text[previous.span.end : mention.span.start].strip()
    return opens and gap == "and" and previous.first == previous.last and mention.first == mention.last


#: "until 17 April, when the last were killed": the day of what follows.
_WHEN = re.compile(r",?\s+when\s+")


def _close_to(text: str, mention: Mention) -> Mention:
    """Read "moved forward to 2 April" and "until 2 April, when it fell" as that day: it is no limit there."""
    if mention.edge is not Edge.BEFORE:
        return mention
    first = text[mention.span.start : mention.span.start + 5].lower()
    if first.startswith(("to ", "thr")) or (
        first in {"until", "till "} and mention.first == mention.last and _WHEN.match(text, mention.span.end)
    ):
        return replace(mention, edge=Edge.NONE)
    return mention
