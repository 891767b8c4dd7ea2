"""Claims of the infobox: figures in the casualty lines of each column, with the source and window that their notes give."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace

from quizapp.domain.article import Article, Field
from quizapp.domain.evidence import select
from quizapp.domain.facts import Claim, Measure, Place, Skipped, Window
from quizapp.domain.text import Span
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution.spellings import source_name
from quizapp.extraction.claims.bare_counts import bare_figures, parts_of, shared_verb, total_before
from quizapp.extraction.claims.figure_evidence import figure_span
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.claims.infobox_groups import share_notes, share_with_things
from quizapp.extraction.claims.measure_labels import measure_of_label, people_of_label
from quizapp.extraction.claims.victims import victims_of
from quizapp.extraction.dates.date_facts import Chronicle
from quizapp.extraction.dates.timeline import resolve_alone
from quizapp.extraction.infobox import RESULT_KEYS
from quizapp.extraction.infobox_notes import (
    body_in_bracket,
    closing_source,
    cut_source_label,
    cut_time_label,
    cut_victim_label,
    is_place,
    lines,
    named_in_bracket,
    note_source,
    note_window,
    speaker_of,
)
from quizapp.extraction.tokens import Sentence, tokenize
from quizapp.extraction.words import CIVILIANS, FIGHTERS

CASUALTY_KEYS = frozenset({"casualties", "casualties and losses", "losses"})
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
_KEYS = CASUALTY_KEYS | NOTE_KEYS | SINGLE_MEASURE.keys() | RESULT_KEYS


def find_infobox_claims(
    article: Article, chronicle: Chronicle, sides: Sides, speakers: Container[str]
) -> tuple[list[Claim], list[Skipped]]:
    """Return the claims of the infobox in the order of the text, and the figures there that count no victims."""
    claims: list[Claim] = []
    event = chronicle.infobox_window
    era = event if event.is_known else chronicle.main  # tells the years of days that stand without one
    skipped: list[Skipped] = []
    for field in article.infobox.fields if article.infobox else ():
        if field.name in _KEYS:
            for pieces, window in _by_time(article.text, field, event, era):
                before = len(skipped)
                told = list(_told(article, field, pieces, window, era, sides, skipped, speakers))
                told = share_with_things(article.text, told, window, _notes(article.text, skipped[before:]))
                claims.extend(share_notes(article.text, told, window))
    return claims, skipped


def _by_time(text: str, field: Field, event: Window, era: Window) -> list[tuple[list[Span], Window]]:
    """Return the lines of a casualty field under each label that tells a time, with the days of their figures."""
    parts: list[tuple[list[Span], Window]] = [([], event)]
    for piece in lines(text, field):
        span, window = cut_time_label(text, piece, era)
        if window is not None:
            parts.append(([], window))
        if span is not None:
            parts[-1][0].append(span)
    return parts


_PEOPLE = FIGHTERS | CIVILIANS


def _notes(text: str, skipped: list[Skipped]) -> Iterator[tuple[Span, Span, str]]:
    """Yield the lines that count no victims and end in a source, where it stands, and what it is called.

    A line with people of its own, of whom something else is told, is none: its source need not tell of those before.
    """
    for one in skipped:
        source = closing_source(text, one.span)
        if source is not None and _PEOPLE.isdisjoint(text[one.span.start : source.start].lower().split()):
            yield one.span, source, speaker_of(source_name(text, source))


def labelled_words(article: Article) -> list[tuple[str, int]]:
    """Return the words that count a column's own casualties, small or letters: "60+ separatists killed", "9 PKOs killed"."""
    pairs = []
    for field in article.infobox.fields if article.infobox else ():
        if field.name in CASUALTY_KEYS and field.column in (1, 2):
            for word in re.findall(
                r"\d\+?\s+([a-z-]{4,}|(?!POW|IDP)[A-Z]{2,4}s)\s+(?:killed|wounded|captured|dead)",
                field.value.of(article.text) if field.value else "",
            ):
                pairs.append((word.lower(), field.column))
    return pairs


def fielded_words(article: Article) -> dict[str, int]:
    """Return the words that one column alone lists among its own: "9,000 gendarmes" makes gendarmes its side's."""
    columns: dict[str, set[int]] = {}
    for field in article.infobox.fields if article.infobox else ():
        if field.name in _OWN_FORCES and field.value:
            for word in _FORCES_OF_A_KIND.intersection(_SMALL_WORD.findall(field.value.of(article.text))):
                columns.setdefault(word, set()).add(field.column or 0)
    return {word: next(iter(found)) for word, found in sorted(columns.items()) if found in ({1}, {2})}


#: The lists of who fights on a side, and with what: "Mutinous sepoys", "9,000 gendarmes".
_OWN_FORCES = frozenset({"combatant", "units", "strength"})
_SMALL_WORD = re.compile(r"[a-z][a-z-]+")
#: Forces that seldom fight on both sides, unlike soldiers, cavalry or crews.
_FORCES_OF_A_KIND = frozenset(
    """
    peacekeepers gendarmes mercenaries militants militiamen militia rebels insurgents guerrillas separatists secessionists
    mutineers partisans jihadists gunmen terrorists tribesmen warriors janissaries cossacks sepoys legionnaires hoplites samurai
    crusaders commandos paratroopers rioters loyalists royalists raiders pirates
    """.split()
)


def _told(
    article: Article,
    field: Field,
    pieces: list[Span],
    days: Window,
    era: Window,
    sides: Sides,
    skipped: list[Skipped],
    speakers: Container[str],
) -> Iterator[Claim]:
    """Yield the claims of some lines of a field whose figures cover ``days`` unless they say otherwise."""
    text = article.text
    label_source: Span | None = None
    label_victims: str | None = None
    label_measure: Measure | None = None
    counted: str | None = None  # the people of the label, if it names any
    noun: str | None = None
    noun_in: Span | None = None
    last: Claim | None = None
    follows = False  # whether the line before has claims
    apart = _counts_apart(text, field)
    for piece, following in zip(pieces, [*pieces[1:], None], strict=False):
        span, label = cut_source_label(text, piece)
        label_source = label or label_source
        if label is None:
            span, victims = cut_victim_label(text, span)
            if victims:
                label_victims, label_measure = people_of_label(victims)
                counted = None if sides.of(label_victims) is None and is_place(text, label_victims) else label_victims
        if span is None:
            continue
        dates = [dated for dated in resolve_alone(text, span, era) if not _is_count(text, span, dated.span)]
        sentence = tokenize(text, span, tuple(dated.span for dated in dates))
        figures = find_figures(sentence)
        figures = [*total_before(sentence, figures), *figures]
        parts = parts_of(sentence, last) if last and not figures and (follows or sentence.tags[:1] != "i") else []
        figures = parts or figures
        if not figures and field.name not in NOTE_KEYS:
            told = measure_of_label(label_victims) or label_measure or SINGLE_MEASURE.get(field.name)
            figures = bare_figures(sentence, told) or shared_verb(text, sentence, following)
        if not figures and "Q" in sentence.tags:
            skipped.append(Skipped(span, span.of(text), "counts no victims, or does not say what befell them"))
        follows = False
        for figure in figures:
            source = (
                note_source(text, span, figure, sides)
                or _named(text, span, figure, field.column, speakers, sides)
                or label_source
            )
            window = note_window(text, span, figure, dates, days)
            # without a source or a line of its own, a bare number may be the sum of all: "14,200 killed overall"
            goes_on = (source is not None and not _SUM.search(span.of(text))) or noun_in is piece or _goes_on(last, figure)
            same = noun if goes_on else None
            claim = _claim(text, field, piece, sentence, figure, source, window, counted or same, sides)
            if parts and last:  # they are some of those counted before
                claim = replace(claim, side=last.side, window=last.window)
                if source is None:
                    claim = replace(claim, source=last.source, source_evidence=last.source_evidence)
            if claim.victims != "people" and (_counts_others(field, sides) or claim.victims in _NO_SIDE):
                noun, noun_in = claim.victims, piece
            last = claim
            follows = True
            yield replace(claim, group=label_victims or "") if apart and claim.side and _is_group(label_victims) else claim


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


def _named(text: str, line: Span, figure: Figure, column: int | None, speakers: Container[str], sides: Sides) -> Span | None:
    """Return who is named alone in a bracket: a known source, or a body of state that speaks."""
    return named_in_bracket(text, line, figure, speakers, sides) or body_in_bracket(text, line, figure, column, sides)


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
    text: str,
    field: Field,
    line: Span,
    sentence: Sentence,
    figure: Figure,
    source: Span | None,
    window: Window,
    label: str | None,
    sides: Sides,
) -> Claim:
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
        place=Place.INFOBOX,
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
