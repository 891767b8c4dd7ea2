"""What a claim is called, whose it is, which figures may be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from quizapp.domain.article import Article, ArticleForm, Paragraph, Section
from quizapp.domain.evidence import select
from quizapp.domain.facts import Actor, ActorKind, Bound, Claim, FactSheet, Measure, Place, Window
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Snapshot, Span
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.claims.victims import may_be_same_people
from tests.support.bridge import page

TEXT = (
    "Relief Watch reported that 66 rebels were killed. Norland stated it had killed 850 rebels by 21 May 1901. "
    "The Harbour Office accused Norland of shelling the port. In May 1902 a study put the dead at 900 people."
)


def claim(number: str, quote: str, **slots: object) -> Claim:
    """A claim on a quotation of ``TEXT``."""
    start = TEXT.index(quote)
    ends = [0] + [n + 2 for n in range(len(TEXT) - 1) if TEXT[n : n + 2] == ". "] + [len(TEXT)]
    context = next(Span(a, b) for a, b in pairwise(ends) if a <= start < b)
    given = {
        "id": number, "victims": "rebels", "side": 1, "measure": Measure.KILLED, "low": 66, "high": None, "bound": Bound.EXACT,
        "source": "Relief Watch", "window": Window(), "place": Place.PROSE,
        "evidence": (select(TEXT, Span(start, start + len(quote))),), "context": context,
    }  # fmt: skip
    return Claim(**(given | slots))  # type: ignore[arg-type]


def sheet(claims: Sequence[Claim]) -> FactSheet:
    """A sheet of one paragraph."""
    ends = [0] + [n + 2 for n in range(len(TEXT) - 1) if TEXT[n : n + 2] == ". "] + [len(TEXT)]
    sentences = tuple(Span(a, b) for a, b in pairwise(ends))
    article = Article(
        "A", Snapshot(TEXT), ArticleForm.PLAIN, None, (Section("", 1, None, (Paragraph(Span(0, len(TEXT)), sentences),)),)
    )
    party = Actor("a1", "Norland", ActorKind.PARTY, 2, ())
    return FactSheet(article, actors=(party,), claims=tuple(claims))


NORLAND = claim("c2", "850 rebels", low=850, source="Norland", window=Window(None, from_iso("1901-05-21")))


def test_a_body_that_gives_no_figure_is_quoted_too() -> None:
    assert list(Ledger(sheet([claim("c1", "66 rebels"), NORLAND])).bodies) == ["Relief Watch", "Norland", "Harbour Office"]


def test_the_person_who_speaks_for_a_body_is_no_body_of_its_own() -> None:
    words = "The Harbour Office"
    start = TEXT.index(words)
    spoken_for = claim(
        "c1", "66 rebels", source="Port Ministry", source_evidence=(select(TEXT, Span(start, start + len(words))),)
    )
    assert list(Ledger(sheet([spoken_for, NORLAND])).bodies) == ["Port Ministry", "Norland", "Relief Watch"]


def test_two_figures_of_one_source_without_dates_are_told_apart_by_their_place() -> None:
    one = claim("c1", "66 rebels")
    other = replace(one, id="c3", low=168, place=Place.INFOBOX)
    ledger = Ledger(sheet([one, other]))
    assert ledger.when(ledger.claims[0]) in (", in the running text", ", in the infobox")
    assert {ledger.when(each) for each in ledger.claims} == {", in the running text", ", in the infobox"}
    assert all(ledger.is_identified(each) for each in ledger.claims)


def test_the_date_of_a_report_is_no_date_of_deaths() -> None:
    window = Window(from_iso("1902-05"), from_iso("1902-05"))
    ledger = Ledger(sheet([claim("c4", "900 people", victims="people", low=900, source=None, side=None, window=window)]))
    assert ledger.claims[0].window == Window()


def test_so_many_a_day_is_no_number_of_people() -> None:
    assert Ledger(sheet([claim("c1", "66 rebels")])).claims
    daily = replace(sheet([claim("c1", "66 rebels")]))
    text = TEXT.replace("66 rebels were killed", "66 rebels died daily in")
    assert "daily" in text
    assert not Ledger(replace(daily, article=replace(daily.article, snapshot=Snapshot(text)))).claims


def test_an_infobox_figure_without_a_word_for_its_victims_is_named_by_its_side() -> None:
    box = claim("c5", "66 rebels", victims="", side=2, place=Place.INFOBOX)
    assert Ledger(sheet([box])).claims[0].victims == "people on the side of Norland"


def test_who_was_kidnapped_is_not_asked_about_as_captured() -> None:
    taken = claim("c2", "850 rebels", low=850, source="Norland", measure=Measure.CAPTURED, window=NORLAND.window)
    told = replace(taken, evidence=(replace(taken.evidence[0], quote="850 rebels kidnapped"),))
    assert [one.id for one in Ledger(sheet([taken])).named] == ["c2"]
    assert not Ledger(sheet([told])).named


def test_two_peoples_by_their_names_are_not_the_same() -> None:
    norlanders, westlanders = claim("c1", "66 rebels", victims="Norlanders", side=None), NORLAND
    assert not may_be_same_people(norlanders, replace(westlanders, victims="Westlanders", side=None))
    assert may_be_same_people(norlanders, replace(westlanders, victims="Norlanders", side=None))
    assert may_be_same_people(claim("c1", "66 rebels"), NORLAND) is (NORLAND.side == 1)


@pytest.mark.parametrize(("low", "scope"), [(31, "during the battle"), (42, "")])
def test_a_figure_has_its_time_from_its_own_side_of_the_semicolon(low: int, scope: str) -> None:
    told = "The army put the losses during the battle at 31 rebels killed; during the retreat 42 rebels were killed."
    ledger = page(f"It rained on the mill.\n\n{told}").ledger
    assert {ledger.scope(claim) for claim in ledger.claims if claim.low == low} == {scope}


def test_a_second_count_of_a_column_is_not_asked_for_as_nobodys() -> None:
    told = "On 5 May, the Red Cross reported that 14 civilians had been killed."
    alone = page(told, losses1="97 killed, 20 wounded").ledger.surely_unsourced
    beside = page(told, losses1="650+ killed (per Red Cross), 97 killed, 20 wounded").ledger.surely_unsourced
    assert {97, 20} <= {one.low for one in alone}
    assert 97 not in {one.low for one in beside}


@pytest.mark.parametrize(("time", "shown"), [("month", "15,000 civilians displaced"), ("four days", "over four days")])
def test_a_month_is_not_told_in_days(time: str, shown: str) -> None:
    ledger = page(f"Some 15,000 civilians had fled the mill within the last {time}, Relief Watch said.").ledger
    (claim,) = [one for one in ledger.claims if one.low == 15_000]
    assert "30 days" not in ledger.option(claim)
    assert shown in ledger.option(claim)
