"""What stands beside a figure in a casualty line: labels before it, notes in brackets after it, lines run together.

Only where these words are and what they say; the figures themselves are ``infobox_claims``'.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from quizapp.domain.article import Field
from quizapp.domain.facts import Window
from quizapp.domain.naming import fold
from quizapp.domain.partial_date import PartialDate
from quizapp.domain.text import Span
from quizapp.extraction.actors.names import STATES, country_of
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution.source_words import SPEAKERS
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.dates.timeline import resolve_alone

#: Opens a note on who the victims were: "(including officials)".
_MEMBERS = (
    r"(?:includ\w+|incl\.?|mostly|mainly|all|both|among|and|plus|of\s+whom|some|several|many|other|"
    r"one|two|three|four|five|six|killed|wounded)\b"
)
#: What "by" names no source before: "by August 2012".
_TIMES = (
    r"(?:(?:the\s+)?(?:early|mid|late|end\s+of|beginning\s+of|start\s+of|spring|summer|autumn|winter)\b|"
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|"
    r"Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b\.?(?!\s+[A-Z]))"
)
_TOLD_BY = (
    rf"(?:as\s+)?(?:(?:[a-z]+\s+){{0,2}}(?:count|tally|estimates?|figures|data)\s+(?:by|from)(?!\s+(?:\d|{_TIMES}))|"
    r"per|according\s+to|acc\.?(?:\s+to)?|claimed\s+by|claim\s+by|reported\s+by|source:|via|"
    rf"by(?!\s+{_TIMES}))\s+(?:the\s+)?"
)
_TELLING = r"(?:claims?|claimed|estimates?|figures?|counts?|sources?|reports?|records?|data)"
#: A body with one of these in its name counts and tells; it has no casualties of its own.
_TELLING_BODY = r"(?:University|Institute|Observatory|News|Times|Agency|Encyclop\w+|Commission|Archives?|Museum|Database)"
#: Who counts and tells, or what they wrote: no casualties are theirs.
_STUDY = r"(?:stud(?:y|ies)|surveys?|investigations?|inquiry|database|media|authorities)"
#: Those who tell, or what they wrote, at the end of a note.
_TELLERS = rf"(?:officials?|{_STUDY}|spokes\w+|activists|monitors)"
_NUMBER = r"(?:[~≈]|c\.|\d|(?:at least|up to|over|more than|about|around|some|nearly)\s+\d)"
_SOURCE_NOTE = re.compile(
    rf"(?:{_TOLD_BY}(?P<after>[^;,()\d]+?)(?:\s+[a-z]{{3,}}ing\b[^;,()\d]*)?|(?!{_MEMBERS}|claim(?:s|ed)?\s*(?:[;,)]|\Z)|own\s)(?:(?P<before>[^;:,()\d]+?)\s+)??"
    rf"(?P<telling>{_TELLING}|{_TELLERS}|says?)(?:\s+only)?)\s*(?=[:;,)\d]|\Z|by\s+(?:\d|{_TIMES})|(?:as\s+of|in|until|up\s+to)\s)",
    re.IGNORECASE,
)
_SOURCE_LABEL = re.compile(
    rf"\s*(?:(?:{_TOLD_BY}(?P<after>[^:;(),\d]{{2,60}}?)|(?P<before>[^:;(),\d]{{2,50}}?)\s+(?P<telling>{_TELLING}|{_STUDY}))\s*:\s*"
    rf"|(?=[^:;(),\d]{{0,60}}\b{_TELLING_BODY}\b)(?P<body>[^:;(),\d]{{2,60}}?)\s*:\s*"
    rf"|(?P<speaker>(?!the\b|each\b)[^:;(),\d]{{2,50}}?)\s+(?:claim(?:s|ed)?|sa(?:ys|id)|states?|reports?|estimates?)\s+(?:that\s+)?(?={_NUMBER}))",
    re.IGNORECASE,
)
#: Who tells, behind the figure without a bracket: "2,000 killed according to Orland".
_TOLD_BEHIND = re.compile(
    r"[\s,]+(?:(?:as\s+)?per|according\s+to|acc\.\s+to|(?:as\s+)?(?:claimed|reported|estimated)\s+by)\s+(?:the\s+)?(?P<who>[^:;(),\d]{2,60}?)\s*\Z",
    re.IGNORECASE,
)
_VICTIM_LABEL = re.compile(r"\s*(?P<label>[A-Z][^:;()\d]{1,50}?)\s*:\s*")
_BRACKET = re.compile(r"\(([^()]*)\)")
_MEASURE = r"(?:killed|dead|wounded|injured|captured|missing|casualties|prisoners|KIA|WIA|MIA|POWs?)"
#: Where the line break between two figures was lost: "649 killed 1,657 wounded".
_RUN_TOGETHER = re.compile(
    rf"(?<=[\w)+\]])\s+(?={_NUMBER}|(?:according\s+to|acc\.|per)\s[^:;,()\d]{{2,40}}:|(?-i:[A-Z])[\w.’'-]*(?:\s\w+){{0,3}}?\s{_TELLING}\s*:)",
    re.IGNORECASE,
)
_AFTER_MEASURE = re.compile(rf"(?:{_MEASURE}|total|\))(?:\[\d+\])?\Z", re.IGNORECASE)
#: A piece without a number that goes on with the measure before the comma: "wounded or captured".
_GOES_ON = re.compile(
    rf"(?:(?:in|ex)cluding\s[^\d()]*|{_MEASURE}\s+(?:or|and|&)\s+{_MEASURE})(?:\s*\([^()]*\))?\Z", re.IGNORECASE
)
_DIGIT_FIRST = re.compile(r"\s*(?:\d[\d,]*\+?\s+(?![A-Z][a-z]+)|~|c\.)")


def lines(text: str, field: Field) -> Iterator[Span]:
    """Yield the figures' lines of a casualty field: joined where a comma only lists measures, parted where one was lost."""
    joined: list[Span] = []
    for entry in field.entries:
        span = entry.span
        if joined and _GOES_ON.fullmatch(span.of(text)) and _AFTER_MEASURE.search(joined[-1].of(text)):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    for span in joined:
        yield from _parted(text, span)


def _parted(text: str, span: Span) -> Iterator[Span]:
    start, depth, position = span.start, 0, span.start
    for match in _RUN_TOGETHER.finditer(text, span.start, span.end):
        between = text[position : match.start()]
        depth += between.count("(") - between.count(")")
        position = match.start()
        if depth == 0 and _AFTER_MEASURE.search(text[max(start, match.start() - 16) : match.start()]):
            yield Span(start, match.start())
            start = match.end()
    yield Span(start, span.end)


def cut_source_label(text: str, line: Span) -> tuple[Span | None, Span | None]:
    """Split "Per SOHR: 200 killed" into what follows, if anything, and the source; of two labels in a row the nearer one's."""
    match = _SOURCE_LABEL.match(text, line.start, line.end)
    if match is None:
        return line, None
    rest = Span(match.end(), line.end) if match.end() < line.end else None
    inner, nearer = cut_source_label(text, rest) if rest else (None, None)
    if nearer is not None:
        return inner, nearer
    source = _source_of(match)
    return rest, None if source.of(text).lower() in _ITSELF else source


def _source_of(match: re.Match[str]) -> Span:
    """Return the name in a label or note, without "claim"; what is written stays: "local sources", "Danish report"."""
    for one in ("after", "body", "speaker"):
        if match.groupdict().get(one):
            return Span(*match.span(one))
    name = match.group("before") or ""
    if not name:
        return Span(*match.span("telling"))
    start = match.start("before") + len(name) - len(name.lstrip())
    speaks = not name.islower() or " " in name.strip() or (name.strip() != "official" and SPEAKERS.fullmatch(name.strip()))
    acronym = name.isupper() and len(name) > 2 and not _PEOPLE_TELL.match(match.group("telling"))
    if speaks and (acronym or _CLAIM.match(match.group("telling"))) and not _ends_name(name, match.group("telling")):
        return Span(start, match.end("before"))
    return Span(start, match.end("telling"))


def _ends_name(name: str, telling: str) -> bool:
    """Tell whether "Count" with a capital is the last word of a name of several: "Karsa Body Count"."""
    words = name.split()
    return telling == "Count" and len(words) > 1 and all(word[0].isupper() for word in words)


#: Parts of a note: "(18 March; per Het Laatste Nieuws)".
_PART = re.compile(r"\s*(?P<part>[^;,]*[^;,\s])")
#: Not named: the side of the column, or nobody.
_ITSELF = frozenset({"own", "their own", "its own", "total", "other", "some", "various", "different"})
#: Words that only say that a number is somebody's.
_CLAIM = re.compile(r"claim|estimate|figure|count|says?\b", re.IGNORECASE)
_PEOPLE_TELL = re.compile(r"official|media|authorit|spokes|activist|monitor", re.IGNORECASE)
#: One of many, who cannot stand for all of them: "rebel claim".
_ONE_OF_MANY = re.compile(r"(?:rebel|militant|insurgent|separatist|activist|loyalist|partisan|opponent)")
_ADJECTIVE = re.compile(r"[A-Z]\w+(?:ian|ish|ese|ch|i)")


def speaker_of(name: str) -> str:
    """Return who speaks in a label of one word: of "Russian" Russia, of "rebel" rebel sources; other names stay."""
    if _ONE_OF_MANY.fullmatch(name):
        return f"{name} sources"
    if " " in name or name.isupper() or name.lower() in STATES:
        return name
    country = country_of(name)
    return country or (f"{name} sources" if _ADJECTIVE.fullmatch(name) else name)


def is_place(text: str, label: str) -> bool:
    """Tell whether a heading says where and counts no people of its own: "In the ambush: 165"; "Ostia: 253" of "at Ostia"."""
    return _WHERE.match(label) is not None or re.search(rf"\b{_AT}\s+{re.escape(label)}\b(?!\s+[A-Z])", text) is not None


_WHERE = re.compile(r"(?:in|at|on|near|during|around|outside)\s", re.IGNORECASE)


def cut_victim_label(text: str, line: Span | None) -> tuple[Span | None, str | None]:
    """Split "France: 500 killed" into what follows, if anything, and whom it counts."""
    match = _VICTIM_LABEL.match(text, line.start, line.end) if line else None
    if line is None or match is None:
        return line, None
    return (Span(match.end(), line.end) if match.end() < line.end else None), match.group("label")


#: A heading of figures by when they fell: "27–29 September: 400 killed", "By June 2012:".
_TIME_LABEL = re.compile(
    r"\s*(?P<label>(?:(?:by|as of|until|since|in|on|from)\s+)?(?P<time>[^:;()]{3,40}?))\s*:(?=[\s,]|\Z)\s*", re.IGNORECASE
)


#: A number that heads its parts, and is no year: "200: 41 killed, 144 wounded".
_SUM = re.compile(r"\d{1,3}")


def cut_time_label(text: str, line: Span, main: Window) -> tuple[Span | None, Window | None]:
    """Split "By June: 500 killed" into what follows, if anything, and the days of the figures under the label."""
    match = _TIME_LABEL.match(text, line.start, line.end)
    if match is None or not any(char.isdigit() for char in match["label"]) or _SUM.fullmatch(match["label"]):
        return line, None
    label = Span(*match.span("label"))
    dates = list(resolve_alone(text, label, main))
    if len(dates) != 1 or dates[0].span.end != label.end or dates[0].span.start > match.start("time"):
        return line, None
    rest = Span(match.end(), line.end) if match.end() < line.end else None
    return rest, _limited(label.of(text), dates[0].window)


#: A bracket that tells by whom: "40 killed (by France)".
_BY = re.compile(r"by\s", re.IGNORECASE)
_DONE = re.compile(r"\b(?:killed|wounded|injured|captured|executed|detained|massacred|shot)\s*\(\Z", re.IGNORECASE)


def _tells_doer(text: str, match: re.Match[str], sides: Sides) -> bool:
    """Tell whether "by" and a party behind a participle names who did it, not who tells it."""
    after = match.group("after")
    if not after or not _BY.match(match.group()) or sides.named(after) is None:
        return False
    return bool(_DONE.search(text[max(0, match.start() - 20) : match.start()]))


def note_source(text: str, line: Span, figure: Figure, sides: Sides) -> Span | None:
    """Return the source named in the bracket around the figure, or in the first one after it."""
    for bracket in _BRACKET.finditer(text, line.start, line.end):
        if bracket.end() < figure.quantity.start:
            continue
        inside = bracket.start() <= figure.quantity.start
        for part in _PART.finditer(text, bracket.start(1), bracket.end(1)):
            match = _SOURCE_NOTE.match(text, part.start("part"), bracket.end(1))
            if match and (not inside or match.end() <= figure.quantity.start) and not _tells_doer(text, match, sides):
                return _source_of(match)
    behind = _TOLD_BEHIND.search(text, figure.quantity.end, line.end)
    return Span(*behind.span("who")) if behind else None


def closing_source(text: str, line: Span) -> Span | None:
    """Return the source in the bracket that closes a line: "12 tanks destroyed (per the ministry)"."""
    for bracket in _BRACKET.finditer(text, line.start, line.end):
        if bracket.end() != line.end:
            continue
        for part in _PART.finditer(text, bracket.start(1), bracket.end(1)):
            match = _SOURCE_NOTE.match(text, part.start("part"), bracket.end(1))
            if match and not _BY.match(match.group()):
                return _source_of(match)
    return None


def named_in_bracket(text: str, line: Span, figure: Figure, speakers: Container[str], sides: Sides) -> Span | None:
    """Return a bare name in the bracket after the figure that is a source: "2,000 killed (Philistos)", "10 killed (SOHR)".

    It is one where the prose knows it for one, where it is an acronym of nobody in the infobox, or the name of a person or
    a body that is no party, no armed force and no place.
    """
    for bracket in _BRACKET.finditer(text, figure.quantity.end, line.end):
        for part in _PART.finditer(text, bracket.start(1), bracket.end(1)):
            name = part["part"]
            if fold(name) in speakers or (fold(name) not in sides.names and (_is_acronym(name) or _is_teller(text, name))):
                return Span(*part.span("part"))
    return None


#: A body of state that speaks, with or without the name that tells whose: "Vellian government".
_SPEAKING_BODY = re.compile(
    r"(?:the\s+)?(?:(?:[A-Z][\w’'-]*\s+){0,3}[Gg]overnment|"
    r"(?:[A-Z][\w’'-]*\s+){1,3}(?P<armed>[Aa]rmy|[Aa]rmed\s+[Ff]orces|[Nn]avy|[Mm]ilitary|[Pp]olice))"
)


def body_in_bracket(text: str, line: Span, figure: Figure, column: int | None, sides: Sides) -> Span | None:
    """Return the body of state, or the foe, that a bracket after the figure consists of: "3,000 killed (Vellian government)".

    A government tells; an army, navy or police may be those who were counted, unless the column is the other side's.
    """
    bracket = _BRACKET.search(text, figure.quantity.end, line.end)
    part = _PART.match(text, bracket.start(1), bracket.end(1)) if bracket else None
    if part is None:
        return None
    body = _SPEAKING_BODY.fullmatch(part["part"])
    whose = sides.of(part["part"]) if body else sides.names.get(fold(part["part"]))
    is_foe = column in (1, 2) and whose == 3 - (column or 0)
    return Span(*part.span("part")) if is_foe or (body and not body["armed"]) else None


def _is_acronym(name: str) -> bool:
    return name == "UN" or (name.isupper() and name.isalpha() and 3 <= len(name) <= 6 and fold(name) not in _MARKS)


def _is_teller(text: str, name: str) -> bool:
    """Tell whether a name in a bracket can only be that of who tells: a person or a body that does not fight."""
    if not _NAME.fullmatch(name) or fold(name) in STATES or country_of(name) or _ADJECTIVE.fullmatch(name):
        return False
    words = set(fold(name).replace(".", " ").split())
    return not (words & _NO_TELLERS) and not re.search(rf"\b{_TOWARDS}\s+(?:the\s+)?{re.escape(name)}\b", text)


_MARKS = frozenset({"kia", "wia", "mia", "pow", "pows", "dow", "est", "total"})
_NAME = re.compile(
    r"(?:al-|el-)?[A-Z][\w’'.-]*(?:\s+(?:(?:of|the|and|for|de|von|van|bin|ibn|al)\s+){0,2}(?:al-|el-)?[A-Z][\w’'.-]*){0,4}"
)
#: Words of a bracket that says who was counted, how sure the count is, or when; whoever has one of them need not tell it.
_NO_TELLERS = _MARKS | frozenset(
    "army armies navy brigade brigades division divisions regiment regiments battalion corps force forces police guard guards "
    "militia militias legion fleet squadron troops soldiers fighters civilians officers men crew unit units front movement "
    "group party army's air side allies coalition allied confirmed estimated estimate approximate approximately unknown "
    "disputed claimed claim killed wounded captured missing dead sunk destroyed damaged all mostly including battle siege war "
    "january february march april may june july august september october november december spring summer autumn winter "
    "phase day first second third official officially unofficial minimum maximum overall both combined none heavy light".split()
)
#: Before the name of a place, and of hardly anything else.
_AT = r"(?:at|near|towards|around|outside|(?:city|town|village) of)"
#: Before the name of a place.
_TOWARDS = r"(?:in|at|near|from|to|towards?|around|outside|into|(?:north|south|east|west) of|(?:city|town|village) of)"


def note_window(text: str, line: Span, figure: Figure, dates: list[Dated], main: Window) -> Window:
    """Return the window that stands beside the figure; a date in a bracket with a figure of its own is that figure's."""
    brackets = [Span(match.start(), match.end()) for match in _BRACKET.finditer(text, line.start, line.end)]
    own = next((bracket for bracket in brackets if bracket.start <= figure.quantity.start < bracket.end), None)
    only = _YEAR_ONLY.match(text, figure.quantity.end, line.end)
    year = PartialDate(int(only["year"])) if only else None
    if year and main.start and main.end and main.start.year <= year.year <= main.end.year:
        return Window(year, year)
    for dated in dates:
        bracket = next((one for one in brackets if one.contains(dated.span)), None)
        if bracket == own or (bracket is not None and own is None and not _DIGIT_FIRST.match(text, bracket.start + 1)):
            return _limited(text[line.start : dated.span.end], dated.window)
    return main


def _limited(words: str, window: Window) -> Window:
    """Return a window without its beginning where the words up to its date make that a limit: "as of 3 May"."""
    is_limit = _AS_OF.search(words) if window.is_one_day else _AS_OF_WHEN.search(words)
    return Window(None, window.end) if is_limit else window


#: A bracket that limits a count to one of the conflict's years: "43 killed (2017 only)".
_YEAR_ONLY = re.compile(r"[^()]*\((?:[^()]*[;,]\s*)?(?P<year>[12]\d{3})\s+(?:only|alone)\s*[;,)]")
#: Before a day on which a count closes.
_AS_OF = re.compile(r"\b(?:as\s+of|until|till|up\s+to|by)\s+[^;,()]{3,30}\Z", re.IGNORECASE)
#: The same before a month or year, whose first day is none of a count's.
_AS_OF_WHEN = re.compile(r"\bas\s+of\s+(?:early\s+|mid-?\s?|late\s+)?(?:[A-Z][a-z]+\.?\s+)?(?:\d{4})?\Z", re.IGNORECASE)
