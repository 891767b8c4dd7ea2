"""What a printed sentence gives away of a question that stands beside it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import Item, ItemFormat, NumberAnswer
from quizapp.generation.sets.choice import choose
from tests.generation.sets.test_choice import question

TYPED = replace(
    question(1, "How many rebels does the infobox give as killed, according to Hill Watch?"),
    format=ItemFormat.NUMBER,
    options=(),
    answer=NumberAnswer(300, 0, "rebels"),
    rule="sources.typed",
)
MARKED = replace(
    question(1, "Which of these commanders does the infobox mark as killed in action?", "Abu Rihana", "Omar Said", "Ali Reed"),
    rule="actors.fate.marked",
)
DATED = replace(
    question(1, "When did the army retake the mill at Karsa?", "8 October 2017", "9 October 2017", "1 May 2017"),
    rule="dates.when.day.a",
)
ON_YEAR = replace(
    question(1, "Which of these does the article report for 1956?", "The revolt was crushed", "The mill burnt", "A truce"),
    rule="dates.on-year.b",
)
CASES = [
    (ON_YEAR, "It took a year until the revolt was crushed in 1956.", True),
    (ON_YEAR, "It took a year until the revolt was crushed.", False),
    (ON_YEAR, "In 1956, it rained.", False),
    (MARKED, "Rihana was slain at the ford.", True),
    (TYPED, "According to Hill Watch, the fight cost around 300 lives.", True),
    (TYPED, "The army counted 300 horses in the valley.", False),
    (TYPED, "According to Hill Watch, the mill burnt for three days.", False),
    (MARKED, "The hill was lost after Abu Rihana was killed by riders.", True),
    (MARKED, "Abu Rihana led his riders over the ford.", False),
    (MARKED, "Their commander was also killed at the ford.", True),
    (DATED, "On 8 October, the army began to retake Karsa and its mill.", True),
    (DATED, "On 8 October, it rained.", False),
    (DATED, "On October 8, the army began to retake Karsa and its mill.", True),
]


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("dates.by.latest", "This is the latest day that the article gives for another event."),
        ("dates.counted.day.a", "The article counts to this day elsewhere."),
    ],
)
def test_a_reason_that_tells_the_kind_of_the_day_asked_for_keeps_the_question_out(rule: str, reason: str) -> None:
    asked = replace(DATED, rule=rule)
    options = ("1 March 2016", "8 October 2017", "3 March 2016")
    telling = question(2, "When was the north attacked?", *options, reasons=("So.", reason, "So."))
    silent = question(2, "When was the north attacked?", *options, reasons=("So.", "It stands elsewhere.", "So."))
    assert len(choose([asked, telling], 2, Random(1))) == 1
    assert len(choose([asked, silent], 2, Random(1))) == 2


def test_a_reason_that_tells_the_kind_of_a_pupils_day_keeps_the_question_out() -> None:
    stem = "A pupil dates this to 8 October 2017: “the north was attacked”. Is the pupil right?"
    pupil = replace(question(1, stem, "In part", "Yes", "No"), rule="dates.by.pupil")
    days = ("1 March 2016", "8 October 2017", "3 March 2016")
    for reason, together in (("This is the latest day for another event.", 1), ("The article has this date elsewhere.", 2)):
        other = question(2, "When was the mill burned?", *days, reasons=("So.", reason, "So."))
        assert len(choose([pupil, other], 2, Random(1))) == together


BOX = replace(
    question(1, "Which of these does the infobox give as part of the result?", "Norland takes Karsa", "Verna takes Karsa", "x"),
    rule="results.box.a",
)


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("In the end, Norlandic forces retook all of the hill.", True),
        ("The Norland guard rode along the river.", False),
        ("The mill was lost.", False),
    ],
)
@pytest.mark.parametrize("as_passage", [True, False])
def test_whatever_tells_who_won_keeps_the_question_on_the_result_out(sentence: str, is_told: bool, as_passage: bool) -> None:
    other = question(2, "Click it.", "The bridge fell.", sentence, "x") if as_passage else question(2, sentence, "A", "B", "C")
    other = replace(other, format=ItemFormat.PASSAGE) if as_passage else other
    assert (len(choose([BOX, other], 2, Random(1))) == 1) is is_told


@pytest.mark.parametrize(
    "stem", ["What happened on 8 October 2017?", "Which town was lost on 8 October?", "Who fled on October 8?"]
)
def test_a_stem_that_prints_the_day_asked_for_keeps_its_question_out(stem: str) -> None:
    assert len(choose([DATED, question(2, stem, "A raid", "A flood", "A truce")], 2, Random(1))) == 1


@pytest.mark.parametrize(("item", "sentence", "is_told"), CASES)
def test_a_sentence_of_a_passage_that_tells_a_key_keeps_its_question_out(item: Item, sentence: str, is_told: bool) -> None:
    passage = replace(
        question(2, "Click it.", "The bridge fell at dawn.", sentence, "The river rose."), format=ItemFormat.PASSAGE
    )
    assert (len(choose([item, passage], 2, Random(1))) == 1) is is_told


PLACE = replace(
    question(
        1, "Which place belongs in the gap: “On 4 August, Norland and Tarn forces captured ____.”?", "Karsa", "Verna", "Oakley"
    ),
    rule="results.place.a",
)
YEAR = replace(
    question(
        1,
        "Which year does the article have here: “The ____ Red Guard Revolt led to a new charter of the realm”?",
        "1808",
        "1812",
    ),
    rule="dates.gap.year.b",
)


@pytest.mark.parametrize(
    ("item", "stem", "is_told"),
    [
        (PLACE, "“The Norland ministry claimed to have captured Karsa by 2 August”: who denied this?", True),
        (PLACE, "On what date did Norland guns shell the mill?", False),
        (YEAR, "What happened after the Red Guard revolt of May 1808?", True),
        (YEAR, "What did the fleet do in 1808?", False),
    ],
)
def test_a_stem_that_prints_a_key_beside_its_deed_keeps_the_gap_out(item: Item, stem: str, is_told: bool) -> None:
    other = question(2, stem, "The mill", "The ford", "The hill")
    assert (len(choose([item, other], 2, Random(1))) == 1) is is_told


UNIT = replace(
    question(
        1, "Which of these units does the infobox list on the side of Norland?", "72nd Mill Brigade", "9th Ford Army", "x"
    ),
    rule="actors.side.units.a",
)
LEADER = replace(
    question(1, "Which of these commanders does the infobox list on the side of Norland?", "Ada R. Stone Jr.", "Bo Reed", "Cy"),
    rule="actors.commander.all-side",
)
LEGION = replace(
    question(1, "Which of these groups does the infobox list on the side of Norland?", "Harbour Legion", "Hill Front", "Cy"),
    rule="actors.side.groups",
)


@pytest.mark.parametrize(
    ("item", "sentence", "is_named"),
    [
        (UNIT, "The ford was held by a company of the 72nd Brigade.", True),
        (UNIT, "The ford was held by a company of the 71st Brigade.", False),
        (LEADER, "The fleet made Stone its leader.", True),
        (LEADER, "The fleet made Reed its leader.", False),
        (LEGION, "The mill was lost to the Harbour Legion.", True),
        (PLACE, "Riders burnt the barns around Karsa.", True),
        (LEGION, "The mill was lost to the Foreign Legion.", False),
    ],
)
@pytest.mark.parametrize("as_passage", [True, False])
def test_a_sentence_or_stem_that_names_a_key_keeps_the_question_on_columns_out(
    item: Item, sentence: str, is_named: bool, as_passage: bool
) -> None:
    other = (
        question(2, "Click it.", "The bridge fell.", sentence, "It rained.") if as_passage else question(2, sentence, "A", "B")
    )
    other = replace(other, format=ItemFormat.PASSAGE) if as_passage else other
    spare = question(3, "What happened to the harvest?", "It failed", "It was burnt", "It was sold")
    kept = {one.id for one in choose([item, other, spare], 3, Random(1))}
    assert (len(kept & {"i1", "i2"}) == 1) is is_named


def test_a_bare_list_of_names_tells_no_side() -> None:
    marked = replace(
        question(2, "Which of these commanders does the infobox mark as wounded?", "Bo Reed", "Ada R. Stone Jr.", "Di"),
        rule="actors.fate.marked.a",
    )
    assert len(choose([LEADER, marked], 2, Random(1))) == 2
