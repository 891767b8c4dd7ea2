"""What the reading pages show: frozen values built from an article and its facts, ready to print.

No database, no request. The chart has a module of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.facts import Certainty, Comparison, ComparisonKind, DateFact, FactSheet, Measure, Place
from quizapp.domain.text import Span
from quizapp.web.chart_scale import event_window
from quizapp.web.claim_chart import Chart, build_chart
from quizapp.web.claim_groups import repeated_claims
from quizapp.web.reading.infobox import FactLine, fact_lines
from quizapp.web.text_runs import Highlight, Run, claim_highlights, cut_runs, has_mark
from quizapp.web.wording import capital, count_word, figure_words, shorten, window_words

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
#: Characters of an event in the timeline.
_EXCERPT = 150
#: So many pairs of one kind, and so many in all.
_MAX_OF_KIND, _MAX_PAIRS = 3, 8
#: Sections that hold lists of links, not the article's own words.
_APPARATUS = frozenset({"see also", "references", "external links", "further reading", "notes", "sources", "bibliography"})


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading or a paragraph; ``level`` is 0 for a paragraph."""

    level: int
    anchor: str
    runs: tuple[Run, ...]


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
    sources = f", {_sourced(named, len(rows))}" if rows else ""
    head = _when_and_where(sheet)
    return (f"{head}. " if head else "") + f"The article gives {words}{sources}."


def _sourced(named: int, figures: int) -> str:
    """Say how many of so many figures name their source."""
    if figures == 1:
        return "with a named source" if named else "without a named source"
    if named in (0, figures):
        return "each with a named source" if named else "none with a named source"
    return f"{count_word(named)} with a named source and {count_word(figures - named)} without"


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
