"""What the reading pages show: frozen values built from an article and its facts, ready to print.

No database, no request. The chart has a module of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.article import Article, Field, Infobox
from quizapp.domain.facts import Actor, ActorKind, Certainty, Comparison, ComparisonKind, DateFact, FactSheet, Measure, Place
from quizapp.domain.text import Span
from quizapp.web.chart_scale import event_window
from quizapp.web.claim_chart import Chart, build_chart
from quizapp.web.claim_groups import repeated_claims
from quizapp.web.text_runs import Highlight, Run, claim_highlights, cut_runs, has_mark
from quizapp.web.wording import capital, count_word, figure_words, shorten, window_words

_SIDES = ("first", "second", "third", "fourth", "fifth", "sixth")
#: Infobox lines that are shown, in this order, each with its label; "{side}" is the column.
_LINES = {
    "partof": "Part of",
    "date": "Date",
    "place": "Place",
    "result": "Result",
    "territory": "Territory",
    "combatant": "{side} side",
    "commander": "Commanders, {side} side",
    "units": "Units, {side} side",
    "strength": "Strength, {side} side",
    "casualties": "Losses, {side} side",
}
_KIND_WORDS = {
    ComparisonKind.CONFLICT: "Disagreement, not settled",
    ComparisonKind.DIFFERENT_WINDOW: "Different days",
    ComparisonKind.GROWTH: "A later or wider count",
    ComparisonKind.CORROBORATION: "Two sources agree",
    ComparisonKind.UNCOMPARABLE: "Cannot be compared",
    ComparisonKind.DIFFERENT_VICTIMS: "Different victims",
    ComparisonKind.DIFFERENT_MEASURE: "Not the same thing counted",
    ComparisonKind.REPETITION: "One claim, given twice",
}
_ACTOR_FIELDS = {"combatant": ActorKind.PARTY, "commander": ActorKind.COMMANDER, "units": ActorKind.UNIT}
#: Characters of an event in the timeline.
_EXCERPT = 150
#: So many pairs of one kind, and so many in all.
_MAX_OF_KIND, _MAX_PAIRS = 3, 8
_DEBRIS = re.compile(r"[\s,;]*(?:\(\s*\)[\s,;]*)*$")
#: Sections that hold lists of links, not the article's own words.
_APPARATUS = frozenset({"see also", "references", "external links", "further reading", "notes", "sources", "bibliography"})


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading or a paragraph; ``level`` is 0 for a paragraph."""

    level: int
    anchor: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class FactEntry:
    """One entry of a fact line: its words, how deep it stands in the list, what is said of it beside its name."""

    runs: tuple[Run, ...]
    depth: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line of the facts: a label and its entries; ``is_open`` where the list breaks off in the source."""

    label: str
    entries: tuple[FactEntry, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dated event; ``shape`` is ``by`` for a day that something had happened by. Offsets are those of its words."""

    when: str
    note: str
    text: str
    shape: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures that invite comparison, with what they are to each other in words."""

    figures: str
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """The article with its figures by source, facts, timeline and text."""

    title: str
    lede: str
    killed: Chart
    others: Chart
    pairs: tuple[Pair, ...]
    more_pairs: tuple[Pair, ...]
    facts: tuple[FactLine, ...]
    timeline: tuple[TimelineEntry, ...]
    timeline_note: str
    blocks: tuple[TextBlock, ...]


@dataclass(frozen=True, slots=True)
class PassagePage:
    """The article's text with one passage marked; ``loose`` holds it where no paragraph or fact line contains it."""

    title: str
    quote: str
    blocks: tuple[TextBlock, ...]
    facts: tuple[FactLine, ...]
    loose: tuple[Run, ...]
    in_facts: bool


def _anchor(heading: str, number: int) -> str:
    words = "-".join("".join(char if char.isalnum() else " " for char in heading.casefold()).split())
    return f"s{number}-{words}"[:60].rstrip("-")


def text_blocks(article: Article, highlights: tuple[Highlight, ...], mark: Span | None = None) -> Iterator[TextBlock]:
    """Yield headings and paragraphs in the order of the text."""
    for number, section in enumerate(article.sections):
        if section.heading.casefold() in _APPARATUS:
            continue
        if section.heading:
            span = section.heading_span
            heading = cut_runs(article.text, span, (), mark) if span else (Run("text", section.heading),)
            yield TextBlock(max(2, section.level), _anchor(section.heading, number), heading)
        for paragraph in section.paragraphs:
            yield TextBlock(0, "", cut_runs(article.text, paragraph.span, highlights, mark))


def _label(field: Field) -> str | None:
    template = _LINES.get(field.name)
    if template is None:
        return None
    if field.column is None or "{side}" not in template:
        return capital(template.format(side="").replace("  ", " ").strip(" ,"))
    if field.name == "casualties" and field.column > 2:
        return "Losses, further"
    return capital(template.format(side=_SIDES[min(field.column, len(_SIDES)) - 1]))


def _without_debris(text: str, span: Span) -> Span:
    """Cut off what is left of a removed template: an empty bracket, a comma before nothing."""
    kept = _DEBRIS.sub("", span.of(text))
    return Span(span.start, span.start + len(kept)) if kept else span


def _entries(article: Article, field: Field, highlights: tuple[Highlight, ...], mark: Span | None) -> Iterator[FactEntry]:
    for entry in field.entries:
        span = _without_debris(article.text, entry.span)
        yield FactEntry(cut_runs(article.text, span, highlights, mark), entry.depth)


def _is_split(field: Field, span: Span) -> bool:
    """Whether ``span`` lies in the line, but in no single entry of it."""
    inside = field.value is not None and field.value.contains(span)
    return inside and not any(entry.span.contains(span) for entry in field.entries)


def _fact_line(article: Article, field: Field, label: str, highlights: tuple[Highlight, ...], mark: Span | None) -> FactLine:
    entries = tuple(_entries(article, field, highlights, mark))
    wanted = [one.span for one in highlights] + ([mark] if mark else [])
    # Also lost: a mark that reaches into the debris that was cut off an entry.
    lost = _holds(field, mark) and not any(has_mark(one.runs) for one in entries)
    if field.value is not None and (not entries or lost or any(_is_split(field, span) for span in wanted)):
        entries = (FactEntry(cut_runs(article.text, field.value, highlights, mark)),)
    return FactLine(label, entries, field.is_open)


def _holds(field: Field, mark: Span | None) -> bool:
    return mark is not None and field.value is not None and field.value.contains(mark)


def _actor_entry(actor: Actor) -> FactEntry:
    note = ", ".join(part for part in (actor.role, actor.fate.value if actor.fate else None) if part)
    return FactEntry((Run("text", actor.name),), actor.depth, note)


def _actor_entries(sheet: FactSheet, field: Field) -> tuple[FactEntry, ...]:
    """The actors of an infobox list, each with role and fate in words."""
    kind = _ACTOR_FIELDS.get(field.name)
    return tuple(_actor_entry(one) for one in sheet.actors if one.kind is kind and one.side == field.column)


def fact_lines(sheet: FactSheet, highlights: tuple[Highlight, ...], mark: Span | None = None) -> Iterator[FactLine]:
    """Yield the infobox line by line, in the order of the article; nothing where there is no infobox.

    Actors stand under their names, unless the marked passage is in their line: then the line stands as it is.
    """
    box: Infobox | None = sheet.article.infobox
    for field in box.fields if box else ():
        label = _label(field)
        if label is None or field.value is None:
            continue
        actors = () if _holds(field, mark) else _actor_entries(sheet, field)
        line = _fact_line(sheet.article, field, label, highlights, mark)
        yield FactLine(label, actors, field.is_open) if actors else line


def _excerpt(text: str, span: Span, until: int) -> str:
    """Return a short part of ``span`` that reaches the words ending at ``until``, with "…" where it is cut."""
    start = span.start
    if until - start > _EXCERPT:
        gap = text.find(" ", until - _EXCERPT, until)
        start = gap + 1 if gap >= 0 else until - _EXCERPT
    words = shorten(text[start : span.end], _EXCERPT)
    return words if start == span.start and not words[:1].islower() else f"… {words}"


def _entry(article: Article, fact: DateFact, year: int | None) -> TimelineEntry:
    open_start = fact.window.start is None
    span = fact.clause or fact.event_span
    notes = {Certainty.RELATIVE: f"“{fact.evidence[0].quote}”"}
    return TimelineEntry(
        when=window_words(fact.window, year=year).removeprefix("by "),
        note="by this day" if open_start else notes.get(fact.certainty, ""),
        text=_excerpt(article.text, span, fact.evidence[0].end),
        shape="by" if open_start else "",
        start=fact.event_span.start,
        end=fact.event_span.end,
    )


def _day_of(fact: DateFact) -> int:
    known = fact.window.start or fact.window.end
    return known.first_day if known else 0


def timeline(sheet: FactSheet) -> tuple[TimelineEntry, ...]:
    """Return the dated events of the prose in the order of their days; one entry for each date and sentence."""
    event = event_window(sheet.dates)
    year = event.start.year if event and event.start else None
    prose = [fact for fact in sheet.dates if fact.place is Place.PROSE and fact.window.is_known]
    entries = [_entry(sheet.article, fact, year) for fact in sorted(prose, key=_day_of)]
    return tuple(dict.fromkeys(entries))


def pairs(sheet: FactSheet) -> tuple[Pair, ...]:
    """Return what invites comparison, disagreements first; repetitions are shown in the chart, not here.

    Two claims are told once, as what says most about them, even where one of them stands twice in the article.
    """
    claims, repeated = {claim.id: claim for claim in sheet.claims}, repeated_claims(sheet)
    order = list(_KIND_WORDS)
    told: dict[frozenset[str], Pair] = {}
    for one in sorted(sheet.comparisons, key=lambda each: order.index(each.kind)):
        known = [claims[claim_id] for claim_id in one.claims if claim_id in claims]
        if one.kind is not ComparisonKind.REPETITION and len(known) > 1:
            same = frozenset(repeated.get(claim.id, claim.id) for claim in known)
            figures = " and ".join(dict.fromkeys(figure_words(claim) for claim in known))
            told.setdefault(same, Pair(capital(figures), _KIND_WORDS[one.kind], _reason(one)))
    return tuple(told.values())


def few_of_each(every: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """Return some pairs of each kind, so that a common kind does not crowd the others out."""
    seen: Counter[str] = Counter()
    chosen = []
    for pair in every:
        seen[pair.kind] += 1
        if seen[pair.kind] <= _MAX_OF_KIND:
            chosen.append(pair)
    return tuple(chosen[:_MAX_PAIRS])


def _reason(one: Comparison) -> str:
    return capital(one.why.rstrip(".")) + "."


def _when_and_where(sheet: FactSheet) -> str:
    box, event = sheet.article.infobox, event_window(sheet.dates)
    place = box.find("place") if box else None
    when = [window_words(event, full=True)] if event else []
    where = [place.value.of(sheet.article.text).strip()] if place and place.value else []
    return ", ".join(when + where)


def lede(sheet: FactSheet) -> str:
    """Say in a sentence or two when and where it was, and how many of its figures name a source."""
    killed = build_chart(sheet, [claim for claim in sheet.claims if claim.measure is Measure.KILLED])
    rows = [row for group in killed.groups for row in group.rows]
    named = sum(row.source is not None for row in rows)
    figures = {0: "no figure of people killed", 1: "one figure of people killed"}
    words = figures.get(len(rows), f"{count_word(len(rows))} figures of people killed")
    sources = f": {count_word(named)} with a named source, {count_word(len(rows) - named)} with none" if rows else ""
    head = _when_and_where(sheet)
    return (f"{head}. " if head else "") + f"The article gives {words}{sources}."


def _timeline_note(sheet: FactSheet) -> str:
    event = event_window(sheet.dates)
    inferred = any(fact.certainty is Certainty.YEAR_INFERRED for fact in sheet.dates)
    if event is None or event.start is None:
        return ""
    return f"Where no year stands, it is {event.start.year}" + (
        "; the year comes from the article’s date." if inferred else "."
    )


def article_page(sheet: FactSheet) -> ArticlePage:
    """Build the page of one article from its facts."""
    article, highlights, every = sheet.article, claim_highlights(sheet), pairs(sheet)
    shown = few_of_each(every)
    return ArticlePage(
        title=article.title,
        lede=lede(sheet),
        killed=build_chart(sheet, [claim for claim in sheet.claims if claim.measure is Measure.KILLED]),
        others=build_chart(sheet, [claim for claim in sheet.claims if claim.measure is not Measure.KILLED]),
        pairs=shown,
        more_pairs=tuple(pair for pair in every if pair not in shown),
        facts=tuple(fact_lines(sheet, highlights)),
        timeline=timeline(sheet),
        timeline_note=_timeline_note(sheet),
        blocks=tuple(text_blocks(article, highlights)),
    )


def _loose(text: str, mark: Span) -> tuple[Run, ...]:
    around = Span(max(0, mark.start - 300), min(len(text), mark.end + 300))
    return cut_runs(text, around, (), mark)


def passage_page(sheet: FactSheet, mark: Span) -> PassagePage:
    """Build the article with ``mark`` as its one marked passage; the span must lie in the text."""
    article = sheet.article
    blocks, facts = tuple(text_blocks(article, (), mark)), tuple(fact_lines(sheet, (), mark))
    in_facts = any(has_mark(entry.runs) for line in facts for entry in line.entries)
    in_text = any(has_mark(block.runs) for block in blocks)
    loose = () if in_facts or in_text else _loose(article.text, mark)
    return PassagePage(article.title, mark.of(article.text), blocks, facts, loose, in_facts)
