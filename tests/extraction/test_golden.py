"""The bundled article against the facts that a reader wrote down by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from quizapp.domain.facts import ActorKind, FactSheet, Window
from quizapp.domain.partial_date import PartialDate
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "content" / "articles" / "hama-offensive-september-2017" / "source.txt"
GOLDEN: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "golden" / "hama-offensive-september-2017.toml").read_text("utf-8")
)


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return extract(read_plain(ARTICLE.read_text("utf-8")))


def iso(date: PartialDate | None) -> str:
    return date.iso() if date else ""


def days(window: Window) -> list[str]:
    return [iso(window.start), iso(window.end)]


def test_every_claim_and_no_other_is_found_with_all_that_is_said_of_it(sheet: FactSheet) -> None:
    found = [
        [c.low, c.bound.value, c.measure.value, c.victims, c.side or 0, c.source or "", *days(c.window)] for c in sheet.claims
    ]
    assert found == GOLDEN["claims"]


def test_every_date_and_no_other_is_found_with_the_days_it_stands_for(sheet: FactSheet) -> None:
    assert [[fact.evidence[0].quote, *days(fact.window)] for fact in sheet.dates] == GOLDEN["dates"]


def test_actors_are_those_of_the_infobox(sheet: FactSheet) -> None:
    parties = [[a.name, a.side] for a in sheet.actors if a.kind is ActorKind.PARTY]
    commanders = [[a.name, a.side, a.fate.value if a.fate else ""] for a in sheet.actors if a.kind is ActorKind.COMMANDER]
    units = [[a.name, a.parent or ""] for a in sheet.actors if a.kind is ActorKind.UNIT]
    assert (parties, commanders, units) == (GOLDEN["parties"], GOLDEN["commanders"], GOLDEN["units"])


@pytest.mark.parametrize(("name", "alias"), GOLDEN["aliases"])
def test_names_of_the_prose_are_tied_to_the_infobox(sheet: FactSheet, name: str, alias: str) -> None:
    assert any(actor.name == name and alias in actor.aliases for actor in sheet.actors)


def test_look_alikes_stay_apart(sheet: FactSheet) -> None:
    names = {actor.name: actor.aliases for actor in sheet.actors}
    assert "Tahrir al-Sham" not in names["Ahrar al-Sham"]
    assert names["8th Armored Division"] == names["11th Armored Division"] == ()


def test_suspected_names_are_proposed_and_not_merged(sheet: FactSheet) -> None:
    assert sorted([p.name, p.other] for p in sheet.alias_proposals) == sorted(GOLDEN["proposed"])


def test_results_keep_their_inner_commas(sheet: FactSheet) -> None:
    assert [result.text for result in sheet.results] == GOLDEN["results"]


@pytest.mark.parametrize(("kind", "one", "other", "factor"), GOLDEN["comparisons"])
def test_the_ledger_knows_what_figures_are_to_each_other(
    sheet: FactSheet, kind: str, one: list[Any], other: list[Any], factor: float
) -> None:
    claims = {c.id: [c.low, c.source or ""] for c in sheet.claims}
    found = [
        comparison.factor or 0
        for comparison in sheet.comparisons
        if comparison.kind.value == kind
        and sorted(map(str, (claims[i] for i in comparison.claims))) == sorted(map(str, (one, other)))
    ]
    assert factor in found


def test_the_list_that_broke_off_is_known_to_be_open(sheet: FactSheet) -> None:
    assert sheet.open_lists == frozenset({("combatant", 2)})
    assert [warning.line for warning in sheet.warnings] == [6, 10]


def test_every_quotation_stands_at_its_place(sheet: FactSheet) -> None:
    for fact in (*sheet.dates, *sheet.actors, *sheet.results, *sheet.claims):
        assert fact.evidence
        assert all(one.stands_in(sheet.article.text) for one in fact.evidence)
