"""Figures quoted in the article's own words: whose they are, which is whose, and which is nobody's."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.quotable import credited_quotes
from tests.support.bridge import asked, page, texts

RESIDENTS = "Meanwhile, residents said that five civilians were killed in cross-fire."
WATCH = "Relief Watch said that another 31 rebels were killed at the mill."
ARMY = "According to the army, at least 12 raiders were killed."


def whose(prose: str) -> dict[str, str]:
    """The keys of the questions whose figure it is, by the quoted words."""
    made = asked("sources.words", page(prose))
    return {one.stem.split("“")[1].split("”")[0]: one.keys[0].text for one in made if one.pattern[-1] in "ab"}


def test_a_source_without_a_name_is_told_as_the_article_has_it() -> None:
    found = whose(f"{RESIDENTS} It rained.\n\n{WATCH}\n\n{ARMY}")
    assert found["five civilians were killed"] == "Residents"
    assert found["at least 12 raiders were killed"] == "The army"


def test_a_group_without_a_name_has_the_article_that_the_text_gives_it() -> None:
    told = "The rebels said that five civilians were killed in cross-fire. Riders met the rebels."
    made = asked("sources.words", page(f"{told} It rained.\n\n{WATCH}\n\n{ARMY}"))
    assert "The sentence names the rebels for this figure." in {key.rationale for one in made for key in one.keys}


def test_a_nation_keeps_its_capital() -> None:
    told = "Norlandish officials said that five civilians were killed in cross-fire. The Union met Norlandish riders."
    made = asked("sources.words", page(f"{told} It rained.\n\n{WATCH}\n\n{ARMY}"))
    reasons = " ".join(choice.rationale for one in made for choice in (*one.keys, *one.pool))
    assert "Norlandish" in reasons
    assert "norlandish" not in reasons


@pytest.mark.parametrize(
    "sentence",
    [
        "The Coast Post reported that, in the hills, Relief Watch had found 31 rebels killed.",
        "Relief Watch stated that per a relief office 31 rebels were killed at the mill.",
        "Relief Watch had 31.",
        "Among the ruins, Relief Watch found the bodies of 31 rebels.",
        "Relief Watch said that they were guards, but local people reported 31 rebels killed.",
        "Relief Watch reported that 31 rebels were killed, according to the mayor.",
        "Relief Watch said that 31 rebels who were shot by the guards died.",
        "Relief Watch said that the raid left one rider dead and 31 others injured.",
        "Relief Watch said that the raiders had taken 31 Norlandish riders prisoner.",
    ],
    ids=[
        "said by another",
        "passed on",
        "no deed",
        "only found",
        "of two voices",
        "after another",
        "cut before its verb",
        "beside others",
        "cut behind its verb",
    ],
)
def test_a_figure_at_second_hand_is_not_asked_for(sentence: str) -> None:
    assert not any("31" in words for words in whose(f"{RESIDENTS}\n\n{ARMY}\n\n{sentence}"))


def test_a_spokesman_of_an_army_stands_not_beside_it() -> None:
    made = asked("sources.words", page(f"{ARMY}\n\n{RESIDENTS}\n\nBo Marsh said that 40 guards were killed by shells."))
    for one in made:
        if one.keys[0].text == "The army":
            assert "Bo Marsh" not in {choice.text for choice in one.pool}


def test_the_figure_of_one_source_stands_among_those_of_others() -> None:
    made = asked("sources.words.of", page(f"{RESIDENTS}\n\n{WATCH}\n\n{ARMY}"))
    assert made
    for one in made:
        assert len({choice.group for choice in (*one.keys, *one.pool)}) == 1 + len(one.pool)


NOBODY = "It rained for a day.\n\nOn the road 54 riders were killed.\n\n"


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        (NOBODY, True),
        ("Relief Watch said that the ford had been shelled. On the road 54 riders were killed.\n\n", False),
        ("On the road three riders were killed.\n\n", False),
        ("It rained for a day.\n\nOn the road 54 more riders were killed.\n\n", False),
    ],
    ids=["nobody near", "somebody in the sentence before", "a few", "added to others"],
)
def test_nobody_s_figure_is_one_that_no_sentence_near_credits(sentence: str, is_asked: bool) -> None:
    made = asked("sources.words.none", page(f"{sentence}{RESIDENTS}\n\n{WATCH}\n\n{ARMY}"))
    assert bool(made) is is_asked
    assert "54" in texts(made) or not is_asked


BARE = [
    ("Relief Watch said that rebel casualties numbered 54.", False),
    ("Relief Watch put the rebel casualties to be 54.", False),
    ("Relief Watch said that the guards managed to kill 54 rebels.", False),
    ("Relief Watch said that of a band of riders about 54 were killed.", False),
    ("Relief Watch said that a shell left one guard dead and 54 others injured.", False),
    ("Relief Watch said that the fire left 54 rebels dead.", True),
    ("Relief Watch said that the guards killed 54 rebels.", True),
]


@pytest.mark.parametrize(("sentence", "is_asked"), BARE)
def test_words_that_do_not_tell_by_themselves_whom_they_count_are_not_quoted(sentence: str, is_asked: bool) -> None:
    found = credited_quotes(page(f"{RESIDENTS}\n\n{ARMY}\n\nIt rained.\n\n{sentence}").ledger)
    assert any(claim.low == 54 for claim in found) is is_asked


def test_words_that_stand_twice_are_no_figure_of_their_own() -> None:
    again = "Later, as Relief Watch told, five civilians were killed at the well."
    assert "five civilians were killed" not in whose(f"{RESIDENTS}\n\n{ARMY}\n\n{again}")


@pytest.mark.parametrize(("figure", "is_asked"), [("at least 40", True), ("over 40", True), ("about 40", False), ("40", False)])
def test_a_limit_in_the_articles_words_is_asked_about_too(figure: str, is_asked: bool) -> None:
    prose = (
        f"{ARMY.replace('at least 12', '12')}\n\nMeanwhile, residents said that {figure} civilians were killed in cross-fire."
    )
    made = [one for one in asked("sources.words.limit", page(prose)) if "from residents: “" in one.stem]
    assert bool(made) is is_asked
    assert all(f"“{figure} civilians were killed”" in one.rationale for one in made)


@pytest.mark.parametrize(
    ("other", "stands"),
    [
        ("The Coast Post said that 40 guards and thirty-one riders were hurt at the gate.", False),
        ("The Coast Post said that 40 guards were hurt at the gate.", True),
    ],
    ids=["the number too", "another number"],
)
def test_one_whose_sentence_has_the_number_is_no_wrong_source(other: str, stands: bool) -> None:
    prose = f"{WATCH}\n\n{ARMY}\n\n{RESIDENTS}\n\n{other}"
    made = [one for one in asked("sources.words", page(prose)) if "31 rebels" in one.stem]
    assert made
    assert ("The Coast Post" in texts(made) or "Coast Post" in texts(made)) is stands


def test_half_a_quotation_is_no_figure() -> None:
    halves = "The mill guild put the number of dead at 46: 25 riders and 21 guards."
    assert not any("46" in words for words in whose(f"{RESIDENTS}\n\n{ARMY}\n\n{WATCH}\n\n{halves}"))
