"""The article's page: blocks, facts, timeline, pairs, and one mark wherever the passage stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import Comparison, ComparisonKind, FactSheet, Measure
from quizapp.domain.text import Span
from quizapp.web.reading.infobox import fact_lines
from quizapp.web.reading.pages import PassagePage, article_page, lede, pairs, passage_page, timeline
from quizapp.web.text_runs import Run


def every_run(page: PassagePage) -> Iterator[Run]:
    yield from page.loose
    for block in page.blocks:
        yield from block.runs
    for line in page.facts:
        for entry in line.entries:
            yield from entry.runs


@given(start=st.integers(0, 8_900), length=st.integers(1, 400))
def test_any_passage_is_exactly_one_mark(start: int, length: int, hama: FactSheet) -> None:
    text = hama.article.text
    span = Span(start % len(text), min(len(text), start % len(text) + length))
    marks = [run.text for run in every_run(passage_page(hama, span)) if run.kind == "mark"]
    assert marks == [span.of(text)]


def test_every_passage_of_every_fact_is_one_mark(hama: FactSheet) -> None:
    facts = (*hama.dates, *hama.actors, *hama.results, *hama.claims)
    for evidence in (one for fact in facts for one in fact.evidence):
        page = passage_page(hama, evidence.span)
        assert [run.text for run in every_run(page) if run.kind == "mark"] == [evidence.quote]
        assert not page.loose


def test_the_text_is_complete_and_without_lists_of_links(hama: FactSheet) -> None:
    page = article_page(hama)
    prose = " ".join("".join(run.text for run in block.runs) for block in page.blocks if block.level == 0)
    assert "Reports of the ensuing fighting were contradictory." in prose
    assert "During the morning of 8 November, a second village was recaptured." in prose
    assert "2016 Hama offensive" not in prose


def test_headings_can_be_linked_to(hama: FactSheet) -> None:
    anchors = [block.anchor for block in article_page(hama).blocks if block.level]
    assert len(anchors) == len(set(anchors)) == 6
    assert all(anchor.startswith("s") for anchor in anchors)


def test_actors_stand_under_their_names_with_role_and_fate(hama: FactSheet) -> None:
    lines = {line.label: line for line in fact_lines(hama, ())}
    commanders = {"".join(run.text for run in entry.runs): entry.note for entry in lines["Commanders, first side"].entries}
    assert commanders["Abu Hasan"] == "killed in action"
    assert all("KIA" not in name for name in commanders)
    assert lines["Second side"].is_open


def test_debris_of_templates_is_not_shown(hama: FactSheet) -> None:
    date = next(line for line in fact_lines(hama, ()) if line.label == "Date")
    assert "".join(run.text for run in date.entries[0].runs) == "19–29 September 2017"


def test_the_timeline_runs_forward_and_says_by(hama: FactSheet) -> None:
    entries = timeline(hama)
    assert len(entries) > 15
    by = [entry for entry in entries if entry.shape == "by"]
    assert by
    assert all(entry.note == "by this day" and not entry.when.startswith("by ") for entry in by)
    assert all(0 <= entry.start < entry.end <= len(hama.article.text) for entry in entries)


def test_the_lede_counts_figures_with_and_without_a_source(hama: FactSheet) -> None:
    assert lede(hama).startswith("19–29 September 2017, Northern Hama Governorate")
    assert "16 figures of people killed, nine with a named source and seven without" in lede(hama)


@pytest.mark.parametrize(
    ("keep", "expected"),
    [(0, "The article gives no figure of people killed."), (1, "The article gives one figure of people killed")],
)
def test_the_lede_of_an_article_with_few_figures(hama: FactSheet, keep: int, expected: str) -> None:
    killed = [claim for claim in hama.claims if claim.measure is Measure.KILLED][:keep]
    assert expected in lede(replace(hama, claims=tuple(killed), comparisons=()))


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ("s", "one figure of people killed, with a named source."),
        ("-", "one figure of people killed, without a named source."),
        ("ss", "two figures of people killed, each with a named source."),
        ("--", "two figures of people killed, none with a named source."),
        ("s-", "two figures of people killed, one with a named source and one without."),
    ],
)
def test_the_lede_tells_how_many_sources_are_named_in_words_that_fit_any_number(
    hama: FactSheet, sources: str, expected: str
) -> None:
    named = [claim for claim in hama.claims if claim.measure is Measure.KILLED and claim.source]
    told = [replace(claim, source=claim.source if one == "s" else None) for claim, one in zip(named, sources, strict=False)]
    assert lede(replace(hama, claims=tuple(told), comparisons=())).endswith(expected)


def test_disagreements_come_first_and_a_common_kind_does_not_crowd_out_the_others(hama: FactSheet) -> None:
    ids = [claim.id for claim in hama.claims]
    many = tuple(
        Comparison("rebels", Measure.KILLED, ComparisonKind.DIFFERENT_WINDOW, (ids[0], other), 2.0, "other days")
        for other in ids[1:9]
    )
    conflict = Comparison("rebels", Measure.KILLED, ComparisonKind.CONFLICT, (ids[0], ids[9]), 2.0, "they disagree")
    repeated = Comparison("rebels", Measure.KILLED, ComparisonKind.REPETITION, (ids[0], ids[10]), None, "told twice")
    sheet = replace(hama, comparisons=(*many, conflict, repeated))
    shown = article_page(sheet).pairs
    assert shown[0].kind == "Disagreement, not settled"
    assert [pair.kind for pair in shown].count("Different days") == 3
    assert {*shown, *article_page(sheet).more_pairs} == set(pairs(sheet))


def test_an_article_without_an_infobox_has_no_facts_and_no_band(hama: FactSheet) -> None:
    bare = replace(hama, article=replace(hama.article, infobox=None), dates=(), claims=(), comparisons=(), actors=())
    page = article_page(bare)
    assert (page.facts, page.timeline, page.killed.groups) == ((), (), ())
