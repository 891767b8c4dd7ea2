"""Date expressions as they stand in a text: which words, and what they say without any context.

The forms of a date are ``date_forms``, the words that lead it in ``date_leads``; a year that the text leaves out, and what
"the next day" counts from, are found by ``timeline``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.text import Span
from quizapp.extraction.dates.date_forms import FORM, MONTH_NUMBERS, is_sane, read_ends, seeds
from quizapp.extraction.dates.date_joins import join
from quizapp.extraction.dates.date_leads import Lead, Led, edge_of, part_of_year, read_lead
from quizapp.extraction.dates.mentions import Edge, Mention, Parts
from quizapp.extraction.dates.year_numbers import is_other_number
from quizapp.extraction.dates.year_places import is_year

_MONTH_CUES = frozenset(
    """
    in by since until till from during of early mid late end beginning start through throughout to and before after around
    between
    """.split()
)
_CUE = re.compile(r"([A-Za-z]+)[\s-]+(?:the\s+)?\Z")
#: The rest of the name of an image or a recording, and its longest.
_FILE_NAME = re.compile(r"\S*\.(?:jpe?g|png|svg|gif|tiff?|webp|ogg|ogv|webm)\b", re.IGNORECASE)
_LONGEST_NAME = 48
#: Months that are first names, and cues that stand before people as before months: "and Jan Dal", "by May Brun".
_FIRST_NAMES = frozenset({"Jan", "April", "May", "June", "August"})
_LOOSE_CUES = frozenset({"and", "by", "to", "from", "of", "before", "after"})
_PARTS = frozenset({"early", "mid", "late"})
#: A month that heads a line of a list: "- November – The rebels".
_LIST_HEAD = re.compile(r"(?:\A|\n)[ \t]*(?:[-*•–][ \t]*)?\Z")
_MARKS_BEFORE = 8
_AFTER_HEAD = re.compile(r"[ \t]*[–—:][ \t]|[ \t]+-[ \t]")
_SURNAME = re.compile(r"\s+[A-Z][a-z]")
#: Before a month that tells when something was: "in an August offensive".
_ARTICLES = frozenset({"a", "an"})
_MONTH_OF_EVENT = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:offensive|counter-?offensive|attack|assault|raid|operation|battle|campaign|bombing|air-?strike|strike|ambush|"
    r"clash|massacre|ceasefire|truce|uprising|coup)\b"
)
#: A month that opens its sentence as what had so much in it: "July saw heavy fighting".
_SAW = re.compile(r"\s+(?:also\s+)?(?:saw|witnessed|brought)\s+(?!him\b|her\b|them\b|me\b|his\b)")
_OPENS_SENTENCE = re.compile(r"(?:\A|[\n.!?\]])\s*\Z")
#: Letters of a month that is cut short, which no name follows.
_SHORT_NAME = 3
_OF_A_NAME = re.compile(r"[ \xa0-](?!I\b)[A-Z]")


def _has_cue(text: str, floor: int, match: re.Match[str]) -> bool:
    """Tell whether a word leads in a month that stands alone."""
    found = _CUE.search(text, max(floor, match.start() - 20), match.start())
    cue, name = found.group(1).lower() if found else "", match["ml"] or match["mm"] or match["mx"]
    if len(name) <= _SHORT_NAME and name != "May" and _OF_A_NAME.match(text, match.end()):
        return False  # "the village of Mar Sarkis"
    if text.startswith(("’s", "'s"), match.end()):  # "February's raid", but "May's government"
        return cue in _PARTS if name in _FIRST_NAMES else not cue[:1].isupper()
    if cue in _LOOSE_CUES and name in _FIRST_NAMES and _SURNAME.match(text, match.end()):
        return False
    if not cue and _SAW.match(text, match.end()) and _OPENS_SENTENCE.search(text, max(0, match.start() - 4), match.start()):
        return True
    if cue in _ARTICLES:
        return _MONTH_OF_EVENT.match(text, match.end()) is not None
    return cue in _MONTH_CUES or (not cue and _heads_line(text, match))


def _heads_line(text: str, match: re.Match[str]) -> bool:
    """Tell whether a month stands alone at the head of a line, before a dash or colon."""
    before = max(0, match.start() - _MARKS_BEFORE)
    return bool(_AFTER_HEAD.match(text, match.end()) and _LIST_HEAD.search(text, before, match.start()))


def find_dates(text: str, start: int, end: int, *, is_value: bool = False) -> list[Mention]:
    """Return the absolute dates in ``text[start:end]`` in order; none overlaps another.

    A whole value of an infobox may be a mere year; a sentence is none.
    """
    found: list[Mention] = []
    position = start
    for seed in seeds(text, start, end):
        if seed < position:
            continue
        match = _form_at(text, seed, end)
        both = read_ends(match) if match else None
        if match is None or both is None or not is_sane(*both):
            continue
        if (match["ml"] or match["mm"] or (match["mx"] and not match["yx"])) and not _has_cue(text, start, match):
            continue
        if not text[match.end() : match.end() + 1].isspace() and _FILE_NAME.match(
            text, match.end(), min(end, match.end() + _LONGEST_NAME)
        ):
            continue
        is_alone = is_value and match.end() - match.start() == len(text[start:end].strip())
        mention = _mention(text, position, match, both, is_alone=is_alone)
        if mention:
            found.extend(_parted(text, match, mention) if match["da"] or match["do2"] or match["ye"] else (mention,))
            position = match.end()
    return join(text, found) if found else found


def _form_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the form of a date that begins at ``start``."""
    match = FORM.match(text, start, end)
    if match is None:
        return None
    if match["dm"]:  # "the 1st to the 3rd of August" is more than "the 1st"
        return FORM.match(text, match.start("dm"), end) or match
    if match["mm"] and not _lasts(text, match):
        return FORM.match(text, start, match.end("mm"))
    if (match["yc"] or match["yd"]) and _is_counted(text, match):
        return FORM.match(text, start, match.start("yc") if match["yc"] else match.start("yd"))
    return _without_stray_day(text, match, end) if match["d0"] else match


def _lasts(text: str, match: re.Match[str]) -> bool:
    """Tell whether two months without a year are one time: without "between", "and" joins only a month and the next one."""
    first, last = (MONTH_NUMBERS[match[key][:3].lower()] for key in ("mm", "mm2"))
    if first == last:
        return False
    return (
        (last - first) % 12 == 1
        or " and " not in text[match.start() : match.end()]
        or text[max(0, match.start() - len("between ")) : match.start()].lower() == "between "
    )


#: Days of two months with "and" between them that lie further apart than this are two dates, not a time that lasted.
_ONE_TIME = 3


def _parted(text: str, match: re.Match[str], mention: Mention) -> tuple[Mention, ...]:
    """Return the two dates of "on 19 August and 2 September", "in May 2014 and June 2015"; all else is one."""
    first, last = mention.first, mention.last
    end = max(match.end(key) for key in ("da", "do", "ma", "ya", "eraa", "ye", "erae"))
    second = max(match.start(key) for key in ("da2", "do2", "me2"))
    is_between = text[mention.span.start : mention.span.start + 7].lower() == "between"
    if first is None or last is None or is_between or match["d0"] or text[end:second].strip() != "and":
        return (mention,)
    if match["ye"] and first.year == last.year:
        return (mention,)
    days = ((last.month or 0) - (first.month or 0)) % 12 * 30 + (last.day or 0) - (first.day or 0)
    if days <= _ONE_TIME:
        return (mention,)
    one = replace(mention, span=Span(mention.span.start, end), last=first)
    return one, replace(mention, span=Span(second, mention.span.end), first=last)


def _without_stray_day(text: str, match: re.Match[str], end: int) -> re.Match[str] | None:
    """Return a list of days without the number before it, unless that is the day before its first: "8, 9 or 10 May"."""
    follows = int(match["d0"]) + 1 == int(match["da"].rstrip("dhnrst")) and not match["ma"]
    return match if follows else FORM.match(text, match.start("da"), end)


#: What a number that opens a clause does or suffers: "On 4 May, 1100 fell".
_FARED = re.compile(r"\s+(?:were|had|fell|fled|died|left|drowned|deserted|surrendered|perished|escaped)\b")
_OPENS = re.compile(r"(?:\A|[.!?;\n])\s*(?:On|By|Until|Before|After|Since)?\s*(?:the\s+)?\Z")


def _is_counted(text: str, match: re.Match[str]) -> bool:
    """Tell whether the digits behind a day that opens a sentence count people, since nothing else is left for their verb."""
    return bool(_FARED.match(text, match.end()) and _OPENS.search(text, max(0, match.start() - 16), match.start()))


def _mention(text: str, floor: int, match: re.Match[str], both: tuple[Parts, Parts], *, is_alone: bool) -> Mention | None:
    lead = read_lead(text, floor, match.start())
    if (match["ml"] or match["mf"]) and text.startswith(("of ", "day of "), lead.begin):
        lead, both = _with_day_in_words(text, floor, lead, both)
    if not _is_date(text, match, lead, is_alone=is_alone):
        return None
    if lead.preposition == "and":
        lead = replace(lead, begin=lead.begin + len("and "))
    if _is_body(text, match, lead) or _is_event(text, match) or _is_yearly(text, match, lead):
        return None
    led = Led(text, floor, lead, match.start(), match.end())
    edge = edge_of(led)
    part = part_of_year(led) if match["yk"] else None
    if part is not None:
        both = replace(both[0], month=part[0]), replace(both[1], month=part[1])
    begin = match.start() if match["yk"] and led.words.strip() == "the" else lead.begin
    first, last = both
    lasting = _TO_PRESENT.match(text, match.end()) if first == last else None
    if lasting:  # "2001–present"
        return Mention(Span(begin, lasting.end()), first, last, Edge.AFTER, is_approximate=lead.is_about)
    is_open = first == last or part or match["yn"] or (lead.is_of_day and lead.preposition in _UP_TO)
    is_open = is_open or ((match["sg"] or match["ss"]) and lead.preposition not in {"after", "before"})
    return Mention(Span(begin, match.end()), first, last, edge if is_open else Edge.NONE, is_approximate=lead.is_about)


#: A body called by its day, and the words before such a name; "on 8 May Alliance troops" is a day.
_BODY = re.compile(
    r"[ \xa0](?:(?!The\b)[A-Z][\w’'-]*[ \xa0]){0,2}"
    r"(?:Alliance|Movement|Brigades?|Group|Front|Coalition|Forces|Martyrs|Battalion|Party|Organi[sz]ation"
    r"|alliance|movement|coalition|bloc|camp)\b"
)
#: Before a night that it limits: "by the night of 4–5 May".
_UP_TO = frozenset({"by", "until", "till"})
_NAMES_BODY = frozenset({"", "of", "and", "from", "to"})


def _is_body(text: str, match: re.Match[str], lead: Lead) -> bool:
    """Tell whether a day without a year is the name of a body: "the March 14 Alliance", "the 17 November Group"."""
    if not (match["dc"] or match["md"]) or match["yc"] or match["yd"] or not _BODY.match(text, match.end()):
        return False
    return lead.preposition in _NAMES_BODY or text.endswith("the ", 0, match.start())


#: What follows a month in the name of an event: "the February Revolution".
_EVENT = re.compile(r"[ \xa0][A-Z]\w")


def _is_event(text: str, match: re.Match[str]) -> bool:
    """Tell whether a month with "the" is the name of an event: "the July Days"; in July the Days are nobody's."""
    return bool(match["ml"]) and text.endswith("the ", 0, match.start()) and bool(_EVENT.match(text, match.end()))


#: Around a day on which something is done every year: "their annual 12 July march", "on 12 July each year".
_YEARLY_BEFORE = re.compile(
    r"\b(?:[Aa]nnual|[Yy]early|[Tt]raditional|[Cc]ustomary|[Ee](?:very|ach)(?:\s+year(?:,?\s+on)?)?)\s+\Z"
)
_YEARLY_BEHIND = re.compile(r",?\s+(?:of\s+)?(?:every|each)\s+year\b|,?\s+annually\b")


def _is_yearly(text: str, match: re.Match[str], lead: Lead) -> bool:
    """Tell whether a day without a year comes back every year."""
    if not (match["dc"] or match["md"]) or match["yc"] or match["yd"]:
        return False
    return bool(_YEARLY_BEFORE.search(text, max(0, lead.begin - 16), lead.begin) or _YEARLY_BEHIND.match(text, match.end()))


_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
#: Days of the month in words.
_DAYS_IN_WORDS = (
    {word: number for number, word in enumerate(_ORDINALS, 1)}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINALS[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31}
)
_DAY_IN_WORDS = re.compile(
    r"(?:\b(?P<prep>on|by|until|till|since|from|before|after)\s+)?\bthe\s+"
    rf"(?P<nth>{'|'.join(sorted(_DAYS_IN_WORDS, key=len, reverse=True))})\s+(?:day\s+)?\Z",
    re.IGNORECASE,
)


def _with_day_in_words(text: str, floor: int, lead: Lead, both: tuple[Parts, Parts]) -> tuple[Lead, tuple[Parts, Parts]]:
    """Return the month's day where words name it: "on the first of November"."""
    found = _DAY_IN_WORDS.search(text, max(floor, lead.begin - 36), lead.begin)
    if found is None:
        return lead, both
    day = replace(both[0], day=_DAYS_IN_WORDS[found["nth"].lower()])
    return Lead(found.start(), (found["prep"] or "").lower()), (day, day)


def _is_date(text: str, match: re.Match[str], lead: Lead, *, is_alone: bool) -> bool:
    """Tell whether a season, a day's number or a year stands where it is one; other forms always are."""
    if match["ss"]:
        return lead.preposition in _SEASON_PREPOSITIONS and not _USUAL.search(text, max(0, lead.begin - 60), lead.begin)
    if match["dm"]:
        is_led = bool(lead.preposition or lead.is_of_day or _LATE_ON.match(text, lead.begin))
        return is_led and not _is_numbered(text, match, lead.preposition)
    if match["yk"]:
        return is_alone or _is_year(text, match, lead.preposition)
    return not (match["yj"] and is_other_number(text, match.start(), match.end(), lead.preposition))


#: Goes on to the present.
_TO_PRESENT = re.compile(r"\s*(?:–|—|-|−|\bto\b|\buntil\b)\s*(?:the\s+)?(?:[Pp]resent|[Nn]ow|[Tt]oday|date)\b(?!\s+day\s+\w)")
#: Before a season in which something is done every year.
_USUAL = re.compile(r"\b(?:usually|generally|normally|typically|always|often|every\s+year|each\s+year|annually)\b[^.;]*\Z")
_SEASON_PREPOSITIONS = frozenset({"in", "during", "by", "until", "since", "throughout"})
#: "Late on the 9th", where no other preposition leads in the day.
_LATE_ON = re.compile(r"(?:[Ee]arly|[Ll]ate|[Ll]ater)\s+on\b")
_CAPITAL = re.compile(r"\s+[A-Z]")


def _is_numbered(text: str, match: re.Match[str], preposition: str) -> bool:
    """Tell whether an ordinal counts what it stands before: "a charge by the 20th Maine"."""
    return preposition in {"by", "of", "from", "to", "and"} and bool(_CAPITAL.match(text, match.end()))


def _is_year(text: str, match: re.Match[str], preposition: str) -> bool:
    return bool(_TO_PRESENT.match(text, match.end())) or is_year(text, match.start(), match.end(), preposition)
