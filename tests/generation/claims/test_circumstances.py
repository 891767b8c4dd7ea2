"""Where and how people were killed: kept in the questions on a figure, or the figure is not asked for."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE, asked, page, texts

WATCH = "Relief Watch said that 66 rebels had been killed by 6 May."
KEPT = [
    ("On 5 May, the Red Cross reported that 14 civilians were killed near the old bridge.", "killed near the old bridge"),
    ("On 5 May, the Red Cross said that 14 civilians were killed when guns hit a market.", "killed when guns hit a market"),
    ("The Red Cross said that 14 civilians had been killed in the hills by 5 May.", "killed in the hills by 5 May 2015"),
    ("On 5 May, the Red Cross said that 14 civilians were killed when guns fired on a mill.", "when guns fired on a mill"),
    (
        "On 5 May, the Red Cross said that 14 civilians were killed in the hills using guns, tanks and horses.",
        "killed in the hills,",
    ),
]


@pytest.mark.parametrize(("sentence", "words"), KEPT)
def test_the_words_for_place_or_incident_are_kept(sentence: str, words: str) -> None:
    shown = texts(asked("sources", page(f"{sentence} {WATCH}")))
    assert words in shown


@pytest.mark.parametrize(
    "sentence",
    [
        "On 5 May, the Red Cross reported that 14 civilians were killed in total.",
        "On 5 May, the Red Cross reported that 14 civilians were killed in retaliation.",
        "The Red Cross reported that 14 civilians were killed on 5 May at the mill.",
        "On 5 May, the Red Cross reported that 14 civilians were killed in the fighting during the day.",
        "On 5 May, the Red Cross reported that 14 civilians were killed at Mill Bridge.",
    ],
    ids=["a sum", "no place", "a day of their own", "fighting", "the place of the article"],
)
def test_what_is_no_place_or_stands_beside_a_day_is_not_added(sentence: str) -> None:
    shown = texts(asked("sources", page(f"{sentence} {WATCH}")))
    assert "14 civilians killed" in shown or "civilians were killed" in shown
    assert not re.search("killed (?:in total|in retaliation|at the mill|in the fighting|at Mill)", shown)


@pytest.mark.parametrize(
    ("told", "is_typed"),
    [
        ("By 8 May, Relief Watch said, air strikes killed around 140 guards.", False),
        ("Relief Watch said that 140 guards had been displaced over the past month.", False),
        ("Relief Watch said that 140 guards had been killed by 8 May.", True),
    ],
    ids=["what killed", "counted back", "plain"],
)
def test_a_count_of_less_than_all_of_its_time_is_not_asked_as_that_of_all(told: str, is_typed: bool) -> None:
    made = asked("sources.typed", page(f"It rained.\n\n{told}", losses1="", losses2=""))
    assert any(getattr(one.answer, "value", 0) == 140 for one in made) is is_typed


def test_no_sentence_lays_the_dead_of_one_fight_to_all_of_a_time() -> None:
    told = "By 8 May, according to the Red Cross, the raid had been repelled, with 140 guards being killed."
    other = "Relief Watch said that 31 rebels had been captured by 7 May."
    stems = " ".join(one.stem for one in asked("sources.attribute", page(f"{told} {WATCH} {other}", losses1="", losses2="")))
    assert "140 guards killed" in stems
    assert "140 guards were killed" not in stems


LOST = [
    "The Red Cross said that 140 guards were killed in attack in the northern hills.",
    "The Red Cross said that 140 guards were killed on the hill.",
    "The Red Cross said that 140 guards were killed in Tarn, Mole, and Brenn.",
    "The Red Cross said that the strike killed 140 guards of the 9th Division in the hills.",
    "The Red Cross said that 140 guards were captured at the place where they had slept and which was shelled.",
    "The Red Cross said that the air strike killed 140 guards.",
    "The Red Cross said that 140 guards were captured in the raid.",
    "The Red Cross claimed the raid killed up to 140 guards.",
    "According to the Red Cross, about 440 people were killed in the five-day raid, including: 140 guards and 30 farmers.",
    "On 5 May, the Red Cross said that 140 guards were killed in a raid made by the Union Riders in the hills at dawn.",
]


@pytest.mark.parametrize(
    "sentence",
    LOST,
    ids=[
        "words missing",
        "a hill",
        "a list of towns",
        "a unit",
        "a long place",
        "a strike",
        "a raid told before",
        "a raid before its verb",
        "a part of those of a raid",
        "a raid and who made it",
    ],
)
@pytest.mark.parametrize("family", ["sources.typed", "sources.figure", "sources.careful", "sources.bound"])
def test_a_figure_whose_limit_cannot_be_printed_is_not_asked_for(sentence: str, family: str) -> None:
    assert "guards" not in " ".join(one.stem for one in asked(family, page(f"{sentence} {WATCH}")))


def test_what_somebody_says_on_a_day_is_not_counted_up_to_that_day() -> None:
    sentence = "On 5 May, the Red Cross reported that 14 civilians had been killed near the old bridge."
    shown = texts(asked("sources", page(f"{sentence} {WATCH}")))
    assert "civilians were killed near the old bridge, as the Red Cross reported on 5 May 2015" in shown
    assert "by 5 May" not in shown
    assert "rebels were killed by 6 May 2015" in shown


@pytest.mark.parametrize(
    "sentence",
    [
        "The Red Cross said that 140 guards were captured, a claim that the Union denied.",
        "The Red Cross said that 140 guards were captured. However, Relief Watch counted none.",
    ],
)
def test_no_careful_writer_leaves_out_that_a_figure_is_denied(sentence: str) -> None:
    assert "140" not in texts(asked("sources.careful", page(f"{WATCH} {sentence}")))


LONG = "The Red Cross said that 14 guards were captured. It rained for days."


@pytest.mark.parametrize(("days", "is_asked"), [("3–9 May 2015", False), ("3–5 May 2015", True)], ids=["a week", "two days"])
def test_a_figure_without_a_time_is_not_that_of_a_long_conflict(days: str, is_asked: bool) -> None:
    article = PAGE.replace("3–9 May 2015", days).format(prose=LONG, losses1="", losses2="", first="Northern League")
    subject = make_subject(facts_of(article.encode()))
    assert bool(asked("sources.typed", subject)) is is_asked


@pytest.mark.parametrize(
    "sentence",
    [
        "Relief Watch said that 66 rebels had been killed in the second phase.",
        "In the first assault, the League claimed to have killed 66 rebels.",
        "The Union left Tarn, where 66 rebels were killed in a raid in the past two weeks according to Relief Watch.",
        "The Red Cross said that since May the shelling of Tarn had killed 66 rebels.",
        "According to the Red Cross, the League is responsible for killing 66 rebels since 4 May.",
        "Relief Watch said that 66 rebels had been killed in the past two weeks.",
        "Relief Watch said that 66 rebels and 90 guards were killed through plague and famine.",
        "Ada Stone (whom the Guild backed) and Norland accused the League of killing 66 rebels by 6 May.",
    ],
)
def test_a_figure_whose_label_would_leave_out_its_time_is_not_asked_about(sentence: str) -> None:
    made = [one for name in ("attribute", "typed", "figure", "match") for one in asked(f"sources.{name}", page(sentence))]
    assert "66" not in texts([one for one in made if "66" in one.stem])


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Relief Watch said that 66 rebels had been killed by 6 May.", "66 rebels"),
        ("On 5 May, Relief Watch said that 66 rebels had been killed.", "66 rebels"),
        ("Relief Watch said that 66 rebels had been killed in the second raid on Tarn on 5 May.", "66 rebels"),
    ],
)
def test_a_figure_that_tells_its_time_is_asked_about(sentence: str, words: str) -> None:
    assert words in texts(asked("sources.attribute", page(sentence)))
