"""Claims of the lines of one casualty field: figures with the people, the source and the days that a line or heading tells."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from quizapp.domain.article import Article, Field
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import INFOBOX
from quizapp.domain.facts import Claim, Measure, Skipped, Window
from quizapp.domain.text import Span
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution.spellings import source_name
from quizapp.extraction.claims.bare_counts import bare_figures, parts_of, shared_verb, total_before
from quizapp.extraction.claims.figure_evidence import figure_span
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.claims.measure_labels import measure_of_label, people_of_label
from quizapp.extraction.claims.victims import victims_of
from quizapp.extraction.dates.timeline import resolve_alone
from quizapp.extraction.infobox import RESULT_KEYS
from quizapp.extraction.infobox_notes import (
    body_in_bracket,
    cut_source_label,
    cut_victim_label,
    is_place,
    lines,
    named_in_bracket,
    note_source,
    note_window,
    speaker_of,
)
from quizapp.extraction.tokens import Sentence, tokenize
from quizapp.extraction.words import FIGHTERS

#: Keys of what is told of all sides, or of anything: a figure there says itself what befell the people.
NOTE_KEYS = frozenset({"notes", "note"})
#: Keys of other fact boxes whose figure needs no word for what befell the people.
SINGLE_MEASURE = {
    "deaths": Measure.KILLED,
    "fatalities": Measure.KILLED,
    "killed": Measure.KILLED,
    "total deaths": Measure.KILLED,
    "injuries": Measure.WOUNDED,
    "injured": Measure.WOUNDED,
    "wounded": Measure.WOUNDED,
    "missing": Measure.MISSING,
    "captured": Measure.CAPTURED,
    "prisoners": Measure.CAPTURED,
    "hostages": Measure.CAPTURED,
    "displaced": Measure.DISPLACED,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A casualty field, the days that its figures cover unless they say otherwise, and what tells their sides and sources."""

    article: Article
    field: Field
    days: Window
    era: Window  # tells the years of days that stand without one
    sides: Sides
    speakers: Container[str]


@dataclass(slots=True)
class _HandedOn:
    """What the lines read so far hand on to the next."""

    source: Span | None = None  # of the heading, as are the next three
    label: str | None = None
    measure: Measure | None = None
    counted: str | None = None
    noun: str | None = None  # the people counted last, and the line that names them
    noun_in: Span | None = None
    last: Claim | None = None
    follows: bool = False  # whether the line before has claims


def line_claims(cell: Cell, pieces: list[Span], skipped: list[Skipped]) -> Iterator[Claim]:
    """Yield the claims of some lines of a field; a line with a number that counts no victims is put on ``skipped``."""
    handed_on = _HandedOn()
    apart = _counts_apart(cell.article.text, cell.field)
    for piece, following in zip(pieces, [*pieces[1:], None], strict=False):
        span = _below_heading(cell, piece, handed_on)
        if span is None:
            continue
        for claim in _claims_of(cell, piece, span, following, handed_on, skipped):
            grouped = apart and claim.side and _is_group(handed_on.label)
            yield replace(claim, group=handed_on.label or "") if grouped else claim


def _below_heading(cell: Cell, piece: Span, handed_on: _HandedOn) -> Span | None:
    """Return a line without its heading, which is handed on, or None if nothing else stands there."""
    text = cell.article.text
    span, label = cut_source_label(text, piece)
    if label is not None:
        handed_on.source = label
        return span
    span, victims = cut_victim_label(text, span)
    if victims:
        handed_on.label, handed_on.measure = people_of_label(victims)
        is_place_name = cell.sides.of(handed_on.label) is None and is_place(text, handed_on.label)
        handed_on.counted = None if is_place_name else handed_on.label
    return span


def _claims_of(
    cell: Cell, piece: Span, span: Span, following: Span | None, handed_on: _HandedOn, skipped: list[Skipped]
) -> Iterator[Claim]:
    """Yield the claims of one line."""
    text = cell.article.text
    dates = [dated for dated in resolve_alone(text, span, cell.era) if not _is_count(text, span, dated.span)]
    sentence = tokenize(text, span, tuple(dated.span for dated in dates))
    figures, whole = _figures(cell, sentence, span, following, handed_on)
    if not figures and "Q" in sentence.tags:
        skipped.append(Skipped(span, span.of(text), "counts no victims, or does not say what befell them"))
    handed_on.follows = bool(figures)
    for figure in figures:
        source = _source(cell, span, figure) or handed_on.source
        # without a source or a line of its own, a bare number may be the sum of all: "14,200 killed overall"
        goes_on = (
            (source is not None and not _SUM.search(span.of(text)))
            or handed_on.noun_in is piece
            or _goes_on(handed_on.last, figure)
        )
        people = handed_on.counted or (handed_on.noun if goes_on else None)
        window = note_window(text, span, figure, dates, cell.days)
        claim = _claim(cell, piece, sentence, figure, source, window, people)
        if whole:
            claim = _part_of(whole, claim)
        if claim.victims != "people" and (_counts_others(cell.field, cell.sides) or claim.victims in _NO_SIDE):
            handed_on.noun, handed_on.noun_in = claim.victims, piece
        handed_on.last = claim
        yield claim


def _figures(
    cell: Cell, sentence: Sentence, span: Span, following: Span | None, handed_on: _HandedOn
) -> tuple[list[Figure], Claim | None]:
    """Return the figures of a line and, if they are some of those counted right before, that claim."""
    found = find_figures(sentence)
    figures = [*total_before(sentence, found), *found]
    whole = handed_on.last
    if whole and not figures and (handed_on.follows or sentence.tags[:1] != "i") and (parts := parts_of(sentence, whole)):
        return parts, whole
    if figures or cell.field.name in NOTE_KEYS:
        return figures, None
    told = measure_of_label(handed_on.label) or handed_on.measure or SINGLE_MEASURE.get(cell.field.name)
    return bare_figures(sentence, told) or shared_verb(cell.article.text, sentence, following), None


def _part_of(whole: Claim, claim: Claim) -> Claim:
    """Return a claim that counts some of a whole, with what the whole tells of all of them."""
    claim = replace(claim, side=whole.side, window=whole.window)
    if claim.source is None:
        claim = replace(claim, source=whole.source, source_evidence=whole.source_evidence)
    return claim


def _source(cell: Cell, line: Span, figure: Figure) -> Span | None:
    """Return whom the line itself names: in its note, or alone in a bracket (a known source, a body of state)."""
    text, sides = cell.article.text, cell.sides
    return (
        note_source(text, line, figure, sides)
        or named_in_bracket(text, line, figure, cell.speakers, sides)
        or body_in_bracket(text, line, figure, cell.field.column, sides)
    )


_SUM = re.compile(r"\b(?:overall|in total|altogether)\b")


def _counts_apart(text: str, field: Field) -> bool:
    """Tell whether a cell has figures under several headings, or under one and before it, that part the people of a side."""
    groups, heading = set[str](), ""
    for piece in lines(text, field):
        span, label = cut_source_label(text, piece)
        span, victims = cut_victim_label(text, span) if label is None else (span, None)
        heading = people_of_label(victims)[0] if victims else heading
        if span is not None and heading not in _NO_SIDE and re.search(r"\d", span.of(text)):
            groups.add(heading if _is_group(heading) else "")
    return len(groups) > 1


def _is_group(heading: str | None) -> bool:
    """Tell whether a heading names those counted, not what befell them nor those of no side."""
    return bool(heading) and heading not in _NO_SIDE and measure_of_label(heading) is None


#: Those of no side, in whose cell a bare number goes on counting them.
_NO_SIDE = frozenset({"civilians", "civilian"})


def _goes_on(last: Claim | None, figure: Figure) -> bool:
    """Tell whether a bare number goes on with the people of no side right before: "44 civilians killed, 20 injured"."""
    return last is not None and last.victims in _NO_SIDE and last.measure is not figure.measure


def _counts_others(field: Field, sides: Sides) -> bool:
    """Tell whether a cell counts those of no side: one noun there holds for the bare numbers after it."""
    return field.column == 3 and field.column not in sides.names.values()


def _is_count(text: str, line: Span, date: Span) -> bool:
    """Tell whether digits alone, outside brackets, were taken for a year: in a casualty line they count."""
    return date.of(text).isdigit() and text.count("(", line.start, date.start) == text.count(")", line.start, date.start)


def _claim(
    cell: Cell, line: Span, sentence: Sentence, figure: Figure, source: Span | None, window: Window, label: str | None
) -> Claim:
    text, field, sides = cell.article.text, cell.field, cell.sides
    tokens = sentence.tokens
    named, _ = victims_of(text, sentence, figure, ("", ""))
    words = "" if named == "people" and "people" not in {token.word for token in tokens} else named
    in_result = field.name in RESULT_KEYS
    of_no_side = not words and label in _NO_SIDE
    side = sides.of(words) if in_result or field.column is None else _column_side(words, field.column, sides)
    side = None if of_no_side else side
    return Claim(
        id="",
        victims=words or (label if label and not measure_of_label(label) else sides.label(side)),
        side=side,
        measure=figure.measure,
        low=figure.quantity.low,
        high=figure.quantity.high,
        bound=figure.quantity.bound,
        source=speaker_of(source_name(text, source)) if source else None,
        window=window,
        place=INFOBOX,
        evidence=(select(text, figure_span(sentence, figure)),),
        context=line,
        source_evidence=(select(text, source),) if source else (),
    )


def _column_side(words: str, column: int, sides: Sides) -> int | None:
    """Return the column as a side; a third column without parties counts everybody else."""
    if column > 3 or (column == 3 and column not in sides.names.values()):
        return None
    people = words.lower()
    return None if "civilian" in people and FIGHTERS.isdisjoint(people.split()) else column
