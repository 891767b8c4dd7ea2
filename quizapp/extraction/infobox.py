"""What the fields of an infobox mean: parties, commanders, units, results and the date, by their keys.

Where an entry begins and ends is the reader's; figures are ``infobox_claims``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.article import Article, Entry, Field
from quizapp.domain.evidence import Evidence, select
from quizapp.domain.fact_kinds import COMMANDER, PARTY, UNIT
from quizapp.domain.facts import ActorKind, Fate
from quizapp.domain.records import record
from quizapp.domain.text import Span
from quizapp.extraction.actors.run_together import at_marks, may_leave_row, parted
from quizapp.extraction.actors.titles import FULL_RANKS, strip_title
from quizapp.extraction.actors.told_names import ToldNames

PARTY_KEYS = frozenset(
    "combatant combatants belligerent belligerents side participants perpetrators perpetrator perps perp".split()
)
COMMANDER_KEYS = frozenset("commander commanders leader leaders".split()) | {"commanders and leaders", "commander and leader"}
UNIT_KEYS = frozenset("unit units".split()) | {"units involved", "units and formations"}
RESULT_KEYS = frozenset("result status outcome territory".split()) | {"territorial changes"}
DATE_KEYS = frozenset({"date", "dates", "date and time", "when"})
#: Values of fields that say that nothing is known; they name nobody.
PLACEHOLDERS = frozenset(
    """
    unknown none n/a na tbd various several hundreds dozens thousands many few unspecified undisclosed disputed
    unclear others unnamed see below light heavy minor unconfirmed alleged
    """.split()
) | {"see below", "see text", "no information", "not known", "several thousand", "several hundred", "and others", "et al"}
#: Words before a colon that group the entries after them and name nobody.
LABELS = re.compile(
    r"(?:allied|elements|units|supported by|support|militias?|front|airstrikes?|air ?support|killed|captured|political|"
    r"non-state|foreign|others?|"
    r"co-belligerents?|volunteers|later|formerly|phase|from|until|after|before|since|\d{4}|alongside|against|overall|in|by|"
    r"with|land|sea|naval|air|ground)\b",
    re.IGNORECASE,
)
_FATES = (
    (Fate.DIED_OF_WOUNDS, r"DOW|died of wounds"),
    (Fate.KILLED, r"KIA|†|‡|✝|🕇|killed(?: in action)?|K\.I\.A\."),
    (Fate.WOUNDED, r"WIA|wounded(?: in action)?|W\.I\.A\."),
    (Fate.CAPTURED, r"POW|P\.O\.W\.|captured|prisoner of war"),
    (Fate.MISSING, r"MIA|missing(?: in action)?|M\.I\.A\."),
    (Fate.EXECUTED, r"executed|☠"),
    (Fate.SURRENDERED, r"surrendered|\bSurr"),
)
_MARKS = "|".join(pattern for _, pattern in _FATES)
#: What each mark has; a quick test.
_MAY_BE_MARKED = re.compile(r"[IO†‡✝(](?:(?<=[†‡✝(])|(?<=I)A|(?<=O)W)")
#: Looks at the first character first, which most places of a name fail.
_MARK = re.compile(
    r"(?=[KWMPD†‡✝(])(?:(?P<glued>(?<=\w)(?:KIA|WIA|MIA|POW|DOW)(?![a-z]))"
    r"|(?P<apart>(?<![A-Za-z])(?:KIA|WIA|MIA|POW|DOW)(?![A-Za-z])|[†‡✝])"
    rf"|\((?P<bracketed>(?:{_MARKS})(?:[ ,;]+(?:{_MARKS}))*)\))"
)
_BRACKET = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_DATE_NOTE = re.compile(
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|"
    r"until|from|since|till|after|before|by|to|in|\d|c\.|early|late|mid|[A-Z][a-z]{2,8}\.? \d|[–-]|\s|,|;|present)+",
    re.IGNORECASE,
)
_STATUS_NOTE = re.compile(
    r"(?:alleged|allegedly|claimed|denied|disputed|reportedly|limited|partial|minor|support|supporting)\b.*", re.IGNORECASE
)


@record
class Named:
    """One entry that names somebody: the name's place, and what stands beside it."""

    kind: ActorKind
    side: int | None
    depth: int
    name: str
    span: Span
    evidence: tuple[Evidence, ...]
    role: str | None = None
    fate: Fate | None = None
    title: str | None = None
    parent: str | None = None
    note: str | None = None


def kind_of(field_name: str) -> ActorKind | None:
    """Return which actors the infobox key lists, or None where it lists none."""
    if field_name in PARTY_KEYS:
        return PARTY
    if field_name in COMMANDER_KEYS:
        return COMMANDER
    return UNIT if field_name in UNIT_KEYS else None


def named_entries(article: Article) -> Iterator[Named]:
    """Yield everybody whom the infobox names, in the order of the text."""
    if article.infobox is None:
        return
    prose = ToldNames(article.text, article.infobox.span.end)
    for field in article.infobox.fields:
        kind = kind_of(field.name)
        if kind is not None:
            yield from _named_in(article.text, field, kind, prose)


def rows_of_names(article: Article) -> Iterator[tuple[Field, Span]]:
    """Yield what stands in a list of commanders as several names in a row and names nobody for that reason."""
    if article.infobox is None:
        return
    prose = ToldNames(article.text, article.infobox.span.end)
    for field in article.infobox.fields:
        if field.value and kind_of(field.name) is COMMANDER:
            breaks = at_marks(article.text, field.value, COMMANDER)
            for entry in field.entries:
                if not may_leave_row(article.text, entry.span):
                    continue
                pieces = parted(article.text, entry.span, COMMANDER, prose, breaks)
                yield from ((field, piece.span) for piece in pieces if piece.is_row)


def _named_in(text: str, field: Field, kind: ActorKind, prose: ToldNames) -> Iterator[Named]:
    above: list[tuple[int, str]] = []
    label: str | None = None
    label_fate: tuple[Fate, Span] | None = None
    breaks = at_marks(text, field.value, kind) if field.value else []
    for entry in _with_titles(text, field, kind):
        for piece in parted(text, entry.span, kind, prose, breaks):
            if piece.is_row:
                continue
            span, heading = _cut_label(text, piece.span)
            if heading is not None:
                label_fate = _label_fate(text, heading)
                label = None if LABELS.search(heading.of(text)) else heading.of(text).rstrip(": ")
                above = [(entry.depth - 1 if entry.depth else -1, label)] if label else []
            if span is None:
                continue
            above = [(depth, name) for depth, name in above if depth < entry.depth]
            named = _read_entry(text, span, kind, field.column, entry.depth, above[-1][1] if above else label)
            if named is None:
                continue
            if named.fate is None and label_fate and kind is COMMANDER:
                named = _with_fate(text, named, label_fate)
            above.append((entry.depth, named.name))
            yield named


_TITLE = (
    r"(?:Duke|Earl|Marquess|Marquis|Viscount|Baron|Count|Lord|Baronet|Prince|King|Emperor|Archduke|Elector|Margrave|Landgrave|"
    r"Bishop)"
)
#: What follows a name after a comma and belongs to it whoever bears it.
_PEERAGE = re.compile(rf"\d+(?:st|nd|rd|th) {_TITLE}\b|(?:Jr|Sr)\b\.?")
#: A title that only explains a name already whole.
_LOWER_TITLE = re.compile(
    r"(?:captal|seigneur|sieur|comte|vicomte|duc|graf|freiherr|lord|duke|count|earl|king|prince) (?:de|d'|du|of|von|zu)\b"
)
#: The same after a first name alone: "Edward, the Black Prince", "Peter I, Duke of Vell".
_BYNAME = re.compile(rf"the [A-Z][\w-]+(?: [A-Z][\w-]+)?(?=\s*(?:\(|[†‡✝]|\Z))|{_TITLE} of\b")
_FIRST_NAME = re.compile(r"(?:\d+px )?[A-Z][\w'’-]+(?: [IVX]+)?\Z")


def _with_titles(text: str, field: Field, kind: ActorKind) -> Iterator[Entry]:
    """Yield the entries, a title of nobility joined to its bearer: "John de Vere, 13th Earl of Oxford"."""
    held: Entry | None = None
    for entry in field.entries:
        is_person = held is not None and kind is COMMANDER
        if is_person and _LOWER_TITLE.match(text, entry.span.start, entry.span.end):
            continue
        if held is not None and is_person and _goes_on(text, held.span, entry.span):
            held = Entry(Span(held.span.start, entry.span.end), held.depth)
            continue
        if held is not None:
            yield held
        held = entry
    if held is not None:
        yield held


def _goes_on(text: str, held: Span, span: Span) -> bool:
    """Tell whether the entry at ``span`` is only a title or by-name of the one before it."""
    if _PEERAGE.match(text, span.start, span.end):
        return True
    return bool(_BYNAME.match(text, span.start, span.end) and _FIRST_NAME.match(text, held.start, held.end))


def _with_fate(text: str, named: Named, fate: tuple[Fate, Span]) -> Named:
    return Named(
        named.kind,
        named.side,
        named.depth,
        named.name,
        named.span,
        (*named.evidence, select(text, fate[1])),
        named.role,
        fate[0],
        named.title,
        named.parent,
        named.note,
    )


_LABEL = re.compile(r"([^:()]{2,60}):(?:\s+|\Z)")


def _cut_label(text: str, span: Span) -> tuple[Span | None, Span | None]:
    """Split "Killed: Abu Ahed" or "Allied militias:" into the entry, if any, and the label."""
    match = _LABEL.match(text, span.start, span.end) if text.find(":", span.start, span.end) > 0 else None
    if match is None:
        return span, None
    label = Span(match.start(), match.end(1))
    return (Span(match.end(), span.end) if match.end() < span.end else None), label


def _label_fate(text: str, label: Span) -> tuple[Fate, Span] | None:
    for fate, pattern in _FATES:
        if re.fullmatch(pattern, label.of(text).strip(), re.IGNORECASE):
            return fate, label
    return None


def _read_entry(text: str, span: Span, kind: ActorKind, side: int | None, depth: int, parent: str | None) -> Named | None:
    fate, mark = _find_mark(text, span)
    brackets = list(_BRACKET.finditer(text, span.start, span.end)) if text.find("(", span.start, span.end) >= 0 else []
    ends = [match.start() for match in brackets] + ([mark.start] if mark else [])
    start, end = _strip(text, span.start, min(ends, default=span.end))
    if start >= end:
        return None
    title = None
    if kind is COMMANDER:
        start, title = strip_title(text, start, end)
    name = " ".join(text[start:end].split())
    if _names_nobody(name):
        return None
    where = Span(start, end)
    evidence = [select(text, where)] + ([select(text, mark)] if mark else [])
    role = note = None
    if brackets:
        notes = [(match.group(1).strip(), match) for match in brackets]
        role, note = _role([words for words, match in notes if words and not _MARK.fullmatch(match.group())], kind)
        evidence += [select(text, Span(*match.span(1))) for words, match in notes if role is not None and words == role]
    side = side if side in (1, 2, 3) else None
    return Named(kind, side, depth, name, where, tuple(evidence), role, fate, title, parent, note)


def _role(notes: list[str], kind: ActorKind) -> tuple[str | None, str | None]:
    """Return the role of a commander, and whatever else stands in brackets."""
    for note in notes:
        if _DATE_NOTE.fullmatch(note) or _STATUS_NOTE.fullmatch(note):
            continue
        return (note, None) if kind is COMMANDER else (None, note)
    return None, None


#: "3 battalions", "~20 tanks": a count of what has no name.
_COUNT = re.compile(r"[~≈]?\s*\d[\d,.]*\+?\s+[a-z]")
#: What is longer than this is a sentence that slipped into a list.
_LONGEST_NAME = 90


_NOBODY = ("unnamed ", "unknown ", "several ", "hundreds of", "dozens of", "unidentified ", "see ", "no ", "and ", "full list")
_MARKUP = frozenset("[]{}|*=")
_PIXELS = re.compile(r"\d*px")


def _names_nobody(name: str) -> bool:
    lowered = name.lower().strip(" .:")
    if lowered in PLACEHOLDERS or lowered.startswith(_NOBODY) or lowered in FULL_RANKS or len(name) > _LONGEST_NAME:
        return True
    if not _MARKUP.isdisjoint(name):
        return True
    if name[0].isalpha():
        return lowered == "px"
    return not any(map(str.isalpha, name)) or bool(_COUNT.match(name) or _PIXELS.fullmatch(lowered))


def _find_mark(text: str, span: Span) -> tuple[Fate | None, Span | None]:
    match = _MARK.search(text, span.start, span.end) if _MAY_BE_MARKED.search(text, span.start, span.end) else None
    if match is None:
        return None, None
    group = next(name for name in ("glued", "apart", "bracketed") if match.group(name))
    for fate, pattern in _FATES:
        if re.match(pattern, match.group(group)):
            return fate, Span(match.start(group), match.end(group))
    return None, None


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in "*,;:-–—'’\"`“”|"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*,;:-–—'\"`“|[("):
        end -= 1
    return start, end


_CLAUSE = re.compile(r"[;,]\s+|\s*(?:-{3,}|\*+)\s*")
_CLAUSE_NOUN = re.compile(
    r"\w+(?:ing|tion|sion|ment|als?|ures?|eats?|falls?|raids?|defeat|victory|siege|start|end|birth|death|"
    r"truce|collapse|stalemate)\b",
    re.IGNORECASE,
)
#: A statement of its own has a verb, as headlines have it; a part without one goes on with the part before.
_CLAUSE_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|[a-z]{3,}ed|took|lost|won|fled|fell|held|began|left|broke|withdrew|cut|"
    r"(?:captur|recaptur|tak|retak|leav|los|mak|seiz|secur|advanc|becom|ceas|com|continu|dissolv|escap|evacuat|remov|retir|surviv)es?|"
    r"(?:attack|abandon|announc|annex|begin|besieg|break|claim|collaps|conquer|control|defeat|destroy|drop|end|enter|expand|expel|fail|"
    r"fall|flee|gain|halt|hold|launch|lift|maintain|occup|open|overrun|reach|regain|reject|reliev|remain|repel|resist|retain|retreat|return|"
    r"sign|split|stall|start|stop|surrender|thwart|turn|unit|win|withdraw)(?:e?s|y|ies)?)\b"
)
_OUTCOME = re.compile(
    r"\b(?:victory|defeat|stalemate|ceasefire|truce|changes?|gains?|losses|casualties|independence)\b", re.IGNORECASE
)


def results(article: Article) -> Iterator[Span]:
    """Yield each clause of the fields that say how the conflict ended."""
    if article.infobox is None:
        return
    for field in article.infobox.fields:
        if field.name in RESULT_KEYS and field.value is not None:
            for entry in field.entries:
                yield from _clauses(article.text, entry.span)


def _clauses(text: str, span: Span) -> Iterator[Span]:
    """Split a value at the commas before a new statement; commas inside a statement stay."""
    start = span.start
    for match in _CLAUSE.finditer(text, span.start, span.end):
        following = _CLAUSE.search(text, match.end(), span.end)
        stop = following.start() if following else span.end
        if match.group().startswith(",") and not _is_statement(text[match.end() : stop]):
            continue
        if text.count("(", start, match.start()) > text.count(")", start, match.start()):
            continue
        yield from _clause(text, start, match.start())
        start = match.end()
    yield from _clause(text, start, span.end)


def _clause(text: str, start: int, end: int) -> Iterator[Span]:
    start, end = _strip(text, start, end)
    if end > start and any(char.isalpha() for char in text[start:end]):
        yield Span(start, end)


def _is_statement(piece: str) -> bool:
    """Tell whether words after a comma open a statement of their own rather than go on with a list of names."""
    words = piece.split()
    if len(words) < 2 or not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    return bool(
        _CLAUSE_VERB.search(piece[:1].lower() + piece[1:]) or _CLAUSE_NOUN.fullmatch(words[0]) or _OUTCOME.search(piece)
    )
