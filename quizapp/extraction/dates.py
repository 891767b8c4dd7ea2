"""Date expressions as they stand in a text: which words, and what they say without any context.

The forms of a date are ``date_forms``, the words that lead it in ``date_leads``; a year that the text leaves out, and what
"the next day" counts from, are found by ``timeline``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.text import Span
from quizapp.extraction.date_forms import FORM, SEED, is_sane, read_ends, with_year_of
from quizapp.extraction.date_leads import Lead, Led, edge_of, read_lead
from quizapp.extraction.mentions import Edge, Mention, Parts
from quizapp.extraction.year_numbers import is_other_number
from quizapp.extraction.year_places import is_year

_MONTH_CUES = frozenset(
    "in by since until till from during of early mid late end beginning start through throughout to and before after".split()
)
_CUE = re.compile(r"([A-Za-z]+)[\s-]+(?:the\s+)?\Z")
#: The rest of the name of an image or a recording, and its longest.
_FILE_NAME = re.compile(r"\S*\.(?:jpe?g|png|svg|gif|tiff?|webp|ogg|ogv|webm)\b", re.IGNORECASE)
_LONGEST_NAME = 48


def _has_cue(text: str, floor: int, start: int) -> bool:
    match = _CUE.search(text, max(floor, start - 20), start)
    return bool(match and match.group(1).lower() in _MONTH_CUES)


def find_dates(text: str, start: int, end: int, *, is_value: bool = False) -> list[Mention]:
    """Return the absolute dates in ``text[start:end]`` in order; none overlaps another.

    A whole value of an infobox may be a mere year; a sentence is none.
    """
    found: list[Mention] = []
    position = start
    for seed in SEED.finditer(text, start, end):
        if seed.start() < position:
            continue
        match = FORM.match(text, seed.start(), end)
        if match and match["dm"]:  # "the 1st to the 3rd of August" is more than "the 1st"
            match = FORM.match(text, match.start("dm"), end) or match
        both = read_ends(match) if match else None
        if match is None or both is None or not is_sane(*both):
            continue
        if match["ml"] and not _has_cue(text, start, match.start()):
            continue
        if _FILE_NAME.match(text, match.end(), min(end, match.end() + _LONGEST_NAME)):
            continue
        is_alone = is_value and match.end() - match.start() == len(text[start:end].strip())
        mention = _mention(text, position, match, both, is_alone=is_alone)
        if mention:
            found.append(mention)
            position = match.end()
    return _join_from_to(text, found) if found else found


def _mention(text: str, floor: int, match: re.Match[str], both: tuple[Parts, Parts], *, is_alone: bool) -> Mention | None:
    lead = read_lead(text, floor, match.start())
    if not _is_date(text, match, lead, is_alone=is_alone):
        return None
    if lead.preposition == "and":
        lead = replace(lead, begin=lead.begin + len("and "))
    led = Led(text, floor, lead, match.start(), match.end())
    edge = edge_of(led)
    begin = match.start() if match["yk"] and led.words.strip() == "the" else lead.begin
    about = _ABOUT.search(text, max(floor, begin - 24), match.start())
    begin = min(begin, about.start()) if about else begin
    first, last = both
    lasting = _TO_PRESENT.match(text, match.end()) if first == last else None
    if lasting:  # "2001–present"
        return Mention(Span(begin, lasting.end()), first, last, Edge.AFTER, is_approximate=bool(about))
    is_open = first == last or match["yn"] or ((match["sg"] or match["ss"]) and lead.preposition not in {"after", "before"})
    return Mention(Span(begin, match.end()), first, last, edge if is_open else Edge.NONE, is_approximate=bool(about))


def _is_date(text: str, match: re.Match[str], lead: Lead, *, is_alone: bool) -> bool:
    """Tell whether a season, a day's number or a year stands where it is one; other forms always are."""
    if match["ss"]:
        return lead.preposition in _SEASON_PREPOSITIONS
    if match["dm"]:
        is_led = bool(lead.preposition or lead.is_of_day or _LATE_ON.match(text, lead.begin))
        return is_led and not _is_numbered(text, match, lead.preposition)
    if match["yk"]:
        return is_alone or _is_year(text, match, lead.preposition)
    return not (match["yj"] and is_other_number(text, match.start(), match.end(), lead.preposition))


#: Goes on to the present.
_TO_PRESENT = re.compile(r"\s*(?:–|—|-|−|\bto\b|\buntil\b)\s*(?:the\s+)?(?:present|now|today|date)\b(?!\s+day\s+\w)")


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
                first = with_year_of(previous.first, mention.last)
                about = previous.is_approximate or mention.is_approximate
                joined[-1] = Mention(Span(previous.span.start, mention.span.end), first, mention.last, is_approximate=about)
                continue
        if previous and _between(text, previous, mention):
            assert previous.first is not None
            assert mention.last is not None
            first = with_year_of(previous.first, mention.last)
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
