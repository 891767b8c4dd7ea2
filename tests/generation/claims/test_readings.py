"""Figures whose words say less, or more, than the noun that was read for them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.facts import Measure
from quizapp.generation.claims.count_words import takes_other_words
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of
from tests.support.bridge import asked, page, texts

CROSS = "On 5 May, the Red Cross reported that 14 civilians had been killed near the bridge."
LENT = [
    ("On 8 May, a shell hit the mill, killing six civilians and injuring at least 15.", "15", "people"),
    ("On 8 May, the raiders killed eight rebels and injured twenty-eight others.", "28", "people"),
    ("On 8 May, eight rebels were killed and 15 wounded at the ford.", "15", "rebels"),
    ("On 8 May, eight rebels were killed and 15 more were wounded at the ford.", "15", "rebels"),
    ("On 8 May, the guns wounded 15 rebels at the ford.", "15", "rebels"),
]


@pytest.mark.parametrize(("prose", "low", "people"), LENT)
def test_a_number_without_a_noun_counts_people(prose: str, low: str, people: str) -> None:
    (claim,) = [one for one in page(f"{CROSS} It rained.\n\n{prose}").ledger.claims if str(one.low) == low]
    assert claim.victims == people


KEPT = [
    ('Bo Marsh spoke at the grave.\n\n"It was a dark day. They saw 31 rebels dead at the ford."', "31", False),
    ('On 8 May, Relief Watch said that "more than 31" rebels had been killed.', "31", True),
    ("On 8 May, 60 rebels were killed, of whom eighteen were women and 31 were under the age of sixteen.", "31", False),
    ("On 8 May, 31 rebels were killed.", "31", True),
]


@pytest.mark.parametrize(("prose", "low", "is_kept"), KEPT, ids=["a speech", "a quoted number", "a part", "plain"])
def test_no_figure_is_taken_from_a_speech_or_for_a_nameless_part(prose: str, low: str, is_kept: bool) -> None:
    ledger = page(f"{CROSS} It rained.\n\n{prose}").ledger
    assert (low in {str(one.low) for one in ledger.claims}) is is_kept


LISTS = [
    ("By 8 May, at least 123 guards, 61 rebels and five millers had been killed.", False),
    ("By 8 May, 123 guards, 61 rebels and five millers had been killed.", True),
    ("By 8 May, at least 123 guards had been killed and 61 rebels wounded.", True),
]


@pytest.mark.parametrize(("told", "is_kept"), LISTS)
def test_a_limit_before_a_list_may_stand_for_all_of_it(told: str, is_kept: bool) -> None:
    assert (61 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


SPANS = [
    ("At the ford, 250 or 310 rebels were killed.", False),
    ("At the ford, 310 rebels or more were killed.", True),
    ("In the mill or at the ford, 310 rebels were killed.", True),
]


@pytest.mark.parametrize(("told", "is_kept"), SPANS)
def test_the_second_of_an_alternative_is_no_figure_of_its_own(told: str, is_kept: bool) -> None:
    assert (310 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


CAUSES = [
    ("During the battle, about 560 captives died in prisons.", False),
    ("By 8 May, 560 guards had died of disease.", False),
    ("By 8 May, 560 guards had died on the way to the camp.", False),
    ("By 8 May, 560 guards were dead.", True),
    ("By 8 May, there were 560 excess deaths.", False),
    ("By 8 May, there were 560 deaths.", True),
    ("By 8 May, 560 guards had been killed in the camps.", True),
]


@pytest.mark.parametrize(("told", "is_kept"), CAUSES)
def test_who_died_of_something_else_was_not_killed(told: str, is_kept: bool) -> None:
    assert (560 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


NOTES = [
    ("61 killed (in an accident at sea)", True),
    ("61 killed (non-combat)", False),
    ("61 killed (disease)", False),
    ("61 dead (from battle and disease)", False),
    ("61 killed (by 5 May)", True),
    ("61 killed (confirmed by name)", True),
    ("61 killed (Union claim)", True),
    ("61 killed (including five officers)", True),
    ("61 killed (by 5 May; includes Coast Militia)", False),
]


@pytest.mark.parametrize(("losses", "is_kept"), NOTES)
def test_a_note_on_how_people_died_is_no_part_of_the_losses(losses: str, is_kept: bool) -> None:
    assert (61 in {one.low for one in page(CROSS, losses1=losses).ledger.claims}) is is_kept


def test_a_bracket_at_the_end_of_a_line_leaves_open_for_which_of_its_figures_it_stands() -> None:
    prose = f"{CROSS} It rained."
    for losses, is_asked in (
        ("61 civilians killed, 9,000+ evacuated (per the Union)", False),
        ("9,000+ evacuated (per the Union), 61 civilians killed", True),
        ("61 civilians killed ---- 9,000+ evacuated (per the Union)", True),
    ):
        shown = texts([one for one in asked("sources.nobody", page(prose, losses1=losses)) if "61" in one.stem])
        assert bool(shown) is is_asked, losses


def test_two_numbers_of_one_source_for_one_column_count_nobody_knows_whom() -> None:
    subject = page(CROSS, losses1="239 killed (per Relief Watch), 61 killed (per Relief Watch), 80 killed (per Red Cross)")
    assert {one.low for one in subject.ledger.claims} & {239, 61, 80} == {80}
    days = "239 killed (per Relief Watch), 61 killed (per Relief Watch; 3–5 May)"
    assert {one.low for one in page(CROSS, losses1=days).ledger.claims} >= {239, 61}


def test_a_deed_is_no_part_of_the_people() -> None:
    told = "On 8 May, the guards were able to repel Norland raiders from the ford, where ten of them were later captured."
    assert "repel" not in " ".join(one.victims for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims)


@pytest.mark.parametrize(
    ("told", "is_kept"), [("500 Coast guards and Riders", False), ("500 Southern soldiers", True), ("500 guards", True)]
)
def test_a_figure_of_a_column_is_that_of_the_people_whom_the_prose_names(told: str, is_kept: bool) -> None:
    prose = f"{CROSS} The Hill Guard stated that by 8 May, about {told} had been killed."
    ledger = page(prose, losses2="500 killed (per Hill Guard; by 8 May)", first="Northern League, Hill Guard").ledger
    assert any(one.low == 500 and one.victims.startswith("people on the side") for one in ledger.claims) is is_kept


def test_the_wounded_of_a_corps_are_no_corps_wounded() -> None:
    told = "According to Relief Watch, the Hill Guard Corps had 900 wounded by 8 May."
    assert "900 Hill Guard Corps wounded" not in texts(asked("sources", page(f"{CROSS} {told}")))


def test_a_heading_that_names_a_party_is_told_by_its_side_and_a_common_noun_in_small_letters() -> None:
    losses = "Hill Guard: 61 killed; Insurgents: 80 killed"
    shown = [one.victims for one in page(CROSS, losses1=losses, first="Northern League, Hill Guard").ledger.claims]
    assert "people on the side of the Hill Guard" in shown
    assert "insurgents" in shown


def test_people_beside_those_who_are_named_are_nobody_in_particular() -> None:
    losses = "61 killed (per Red Cross)\n- Casualties3: 19 killed (per Relief Watch)"
    shown = texts(asked("sources", page(CROSS, losses2=losses)))
    assert "19 people" not in shown


MEMBERS = "The army of Tarn lost 20 killed, 150 wounded and 340 prisoners."


def test_the_prisoners_of_a_list_are_no_noun_for_the_wounded() -> None:
    claims = page(f"{CROSS} It rained.\n\n{MEMBERS}").ledger.claims
    assert all("prisoner" not in one.victims for one in claims if one.low in (20, 150))


TAKEN = [
    ("On 8 May, the raiders captured 68 rebels at the ford.", True),
    ("On 8 May, the raiders captured 68 rebels at the ford and three guards as hostages.", False),
    ("On 8 May, the raiders captured 68 rebels from the ford who were abducted at night.", False),
]


@pytest.mark.parametrize(("told", "is_kept"), TAKEN)
def test_hostages_are_no_captives(told: str, is_kept: bool) -> None:
    assert (68 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


BESIDE = [
    ("On 8 May, guns hit the mill, killing 55 guards and other loyal fighters.", False),
    ("On 8 May, the raiders captured 55 guards and their families.", False),
    ("Among the dead of 8 May were 55 Tarnians, Moravians and Karsans.", False),
    ("On 8 May, guns killed 55 guards, millers and farmers.", False),
    ("By 8 May, Relief Watch said, over 55 rebels and Union government troops had been killed.", False),
    ("By 8 May, Relief Watch said, over 55 rebels and 12 Union troops had been killed.", True),
    ("On 8 May, guns killed 55 guards, 12 millers and six farmers.", True),
    ("On 8 May, 55 guards were killed and other guards fled.", True),
    ("On 8 May, guns hit the mill, killing 55 guards and wounding others.", True),
]


@pytest.mark.parametrize(("told", "is_kept"), BESIDE)
def test_a_number_that_counts_others_too_is_not_that_of_its_first_noun(told: str, is_kept: bool) -> None:
    assert (55 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


def test_no_figure_is_taken_from_the_row_of_a_table() -> None:
    for told, is_kept in (
        ("Losses of the League: 1 May 2015 – 8 May 2015 | 70 killed", False),
        ("70 rebels were killed.", True),
    ):
        assert (70 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


@pytest.mark.parametrize(("losses", "is_kept"), [("5,400 violent deaths (per Red Cross)", False), ("5,400 killed", True)])
def test_deaths_of_one_kind_are_no_killed(losses: str, is_kept: bool) -> None:
    assert (5400 in {one.low for one in page(CROSS, losses1=losses).ledger.claims}) is is_kept


def test_deaths_of_other_causes_too_are_no_killed() -> None:
    told = "The Red Cross put the losses at 5,400 deaths, principally through malnutrition."
    assert 5400 not in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}


@pytest.mark.parametrize(
    ("losses", "is_kept"), [("55 civilians and Hill fighters killed (Red Cross)", False), ("55 civilians killed", True)]
)
def test_a_number_of_two_groups_in_the_infobox_is_of_neither(losses: str, is_kept: bool) -> None:
    assert (55 in {one.low for one in page(CROSS, losses1=losses).ledger.claims}) is is_kept


SCOPES = [
    ("Raids such as this one had seen 900 houses burned and 55 guards killed by the League.", False),
    ("The League, at great expense, has killed 55 guards this campaign.", False),
    ("The League killed 55 guards at the mill.", True),
    ("The Hill Watch reported 55 guards killed since the beginning of the campaign until May 2015.", False),
    ("The Hill Watch reported 55 guards killed since the beginning of the escalation.", False),
    ("The Hill Watch reported 55 guards killed since the start of the battle.", True),
]


@pytest.mark.parametrize(("told", "is_kept"), SCOPES)
def test_a_count_of_a_time_or_of_deeds_that_nobody_can_name_is_left_alone(told: str, is_kept: bool) -> None:
    assert (55 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


def test_the_year_of_a_figure_that_may_be_the_next_is_not_told() -> None:
    told = "On 8 December 2015, the ford was cleared. On 17 May, shells killed 55 guards at the ford."
    assert {one.window.is_known for one in page(f"{CROSS}\n\n{told}").ledger.claims if one.low == 55} <= {False}


def test_without_an_infobox_the_year_of_a_figure_is_one_that_the_article_writes() -> None:
    told = (
        "= Siege of Tarn =\n\nIt began on 24 February 2015. On 17 December 2015, the riders left.\n\n== Losses ==\n"
        "On 3 January, 55 guards were killed. On 6 May 2015, 66 guards were killed.\n"
    )
    claims = make_subject(facts_of(told.encode())).ledger.claims
    assert {one.low: one.window.is_known for one in claims} == {55: False, 66: True}


QUOTED = [
    ('Union official Ada Stone said: "They burned the mill." "In all, 55 guards were killed", the Hill Watch found.', False),
    ("Union official Ada Stone said: “They burned the mill.” “In all, 55 guards were killed.”", False),
    ("Union official Ada Stone said that “they burned the mill” and that 55 guards had been killed.", True),
    ('Union official Ada Stone said: "In all, 55 guards were killed".', True),
]


@pytest.mark.parametrize(("told", "is_kept"), QUOTED)
def test_a_source_does_not_reach_over_a_closing_quotation_mark(told: str, is_kept: bool) -> None:
    assert (55 in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept


@pytest.mark.parametrize(("victims", "is_told_twice"), [("displaced people", True), ("Tarn refugees", True), ("people", False)])
def test_nobody_is_displaced_twice(victims: str, is_told_twice: bool) -> None:
    claim = page(CROSS).sheet.claims[0]
    assert takes_other_words(replace(claim, victims=victims, measure=Measure.DISPLACED), "") is is_told_twice


RAISED = [
    ("The Tarn Office gave 60 rebels killed; Moor and Reed call that too few and raise the losses to 81 killed.", 81, False),
    ("The Tarn Office gave 60 rebels killed; the two scholars revised the number to 81 rebels killed.", 81, False),
    ("The Tarn Office raised an army, and 81 rebels were killed.", 81, True),
]


@pytest.mark.parametrize(("told", "low", "is_kept"), RAISED)
def test_a_number_that_is_put_in_the_place_of_another_is_nobodys_for_certain(told: str, low: int, is_kept: bool) -> None:
    assert (low in {one.low for one in page(f"{CROSS} It rained.\n\n{told}").ledger.claims}) is is_kept
