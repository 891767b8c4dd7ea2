"""Days that a text counts from another day: which words count how far, and what is not asked."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import DateAnswer, Item
from quizapp.generation.drafting import draft
from quizapp.generation.families.dates.counted import STEPS, counted, step_of
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"


def stems(prose: str, head: str = HEAD) -> list[str]:
    sheet = facts_of((head + prose + "\n").encode())
    return [sketch.stem for sketch in counted(make_subject(sheet)).sketches]


@pytest.mark.parametrize(("example", "step"), [(example, step) for example, _, step in STEPS])
def test_every_way_of_counting_holds_for_its_example(example: str, step: int) -> None:
    assert step_of(example) == step


@pytest.mark.parametrize(
    ("phrase", "step"),
    [
        ("Two days later", 2),
        ("10 days after", 10),
        ("three days earlier", -3),
        ("Some 10 days later", None),
        ("in the evening", None),
        ("a week later", None),
    ],
)
def test_only_an_exact_count_of_days_is_a_step(phrase: str, step: int | None) -> None:
    assert step_of(phrase) == step


def test_a_sentence_that_leans_on_the_one_before_is_asked_for_its_day() -> None:
    (stem,) = stems("On 5 March 2015, the army attacked the hill. The next morning they found the enemy positions abandoned.")
    assert stem == "“The next morning they found the enemy positions abandoned.” Which day is meant by “The next morning”?"


def test_the_one_day_of_the_article_is_not_asked_for() -> None:
    prose = "On 5 March 2015, the army set out. The next morning they found the enemy positions abandoned."
    assert stems(prose)
    assert not stems(prose, HEAD.replace("3–20 March 2015", "6 March 2015"))


@pytest.mark.parametrize(
    "prose",
    [
        "The army attacked on 5 March 2015, and the next day it took the hill.",
        "On 5 March 2015, the army attacked Mole. The next day, just hours after the attack of the army on the old mill of Mole"
        " had started, the League, which held the hills of Verna and all of the roads, sent its guards to the ford of Tarn.",
        "On 5 March 2015, the army burned the mill. The next day, the same was done in Tarn.",
        "By 5 March 2015, the army held the hill. The next day it fell to the rebels.",
        "On 5 March 2015, the army attacked.\n\nThe next day the hill fell to the rebels.",
        "On 5 March 2015, the army attacked. The next day 40 rebels were killed. Others say 60 were killed that day.",
        "On 5 March 2015, the army attacked. Some ten days later the hill fell to the rebels.",
        'On 5 March 2015, the army attacked. The next day, he said "we hold the hill".',
        "On 5 March 2015, the ship came in. It was planned to stay and to leave the next evening.",
        "On 5 March 2015, the raid began. It went on to the hills on the same and next day.",
        "On 5 March 2015, the army attacked. The raid of the guards on Verna came a day after two mills burned.",
        "On 5 March 2015, the army attacked. Stone claimed it two days later.",
        "On 5 March 2015, the army attacked. The next day the guards launched a new attack began to take the hill of Mole.",
        "On 5 March 2015, an office was opened. In Verna the guards took the mayor with them, but they freed him the next day.",
        "On 5 March 2015, the army attacked. A day later, at another small town — Verna, just south of the river where the "
        "mills of the League were — the guards of Mole stormed a bridge and chased two large columns of the men of Tarn.",
        "On 5 March 2015, the army attacked. The day before, the mayor of Verna had told envoys of the League in the course"
        " of the long visit of the first guard of Tarn that two of the old mills of the town of Mole had been burnt down.",
    ],
    ids=[
        "day in the same sentence",
        "only a clause that leads on",
        "the same deed",
        "open day",
        "other paragraph",
        "figure told otherwise",
        "vague count",
        "quotation",
        "plan",
        "two days",
        "counted from what it tells",
        "few words",
        "run on",
        "counted from a deed of its own sentence",
        "nothing told before the cut",
        "no verb before the cut",
    ],
)
def test_what_the_text_does_not_settle_is_not_asked(prose: str) -> None:
    assert stems(prose) == []


def test_that_day_is_asked_only_beside_a_second_day() -> None:
    alone = "On 5 March 2015, the army attacked the hill. Later that same day the rebels left their posts."
    assert stems(alone) == []
    assert len(stems(f"{alone} On 9 March 2015, the army went on to Verna.")) == 1


def test_the_day_that_is_counted_from_and_days_of_the_article_are_the_wrong_options() -> None:
    prose = "On 5 March 2015, the army attacked the hill. The next day the rebels left it. On 9 March 2015, Verna fell to it."
    sheet = facts_of((HEAD + prose + "\n").encode())
    (sketch,) = counted(make_subject(sheet)).sketches
    assert {one.text for one in sketch.pool} > {"5 March 2015", "9 March 2015"}
    assert len(sketch.pool) == 3


@pytest.mark.parametrize("day", [5, 6])
@pytest.mark.parametrize("amount", ["The next day", "Two days later", "Three days later", "Four days later"])
def test_the_options_alone_do_not_tell_which_day_stands_so_far_from_another(day: int, amount: str) -> None:
    prose = f"On {day} March 2015, the army attacked the hill. {amount} the army took Ostia."
    sheet = facts_of((HEAD + prose + "\n").encode())
    (sketch,) = counted(make_subject(sheet)).sketches
    days = [choice.rank for choice in (*sketch.keys, *sketch.pool[:2])]
    step = step_of(amount)
    assert step is not None
    assert sum(one - step in days for one in days) == 2


def test_a_long_sentence_is_shown_by_its_beginning() -> None:
    long = "The next day the rebels left the town " + "and went on along the road to the north " * 4 + "without a halt."
    (stem,) = stems(f"On 5 March 2015, the army attacked the hill. {long}")
    assert " …” Which day" in stem


def keyed(items: tuple[Item, ...]) -> set[str]:
    found = set()
    for item in items:
        if item.rule.startswith("dates.counted"):
            answer = item.answer
            keys = [one.text for one in item.options if one.is_key]
            found.add(answer.value.in_words() if isinstance(answer, DateAnswer) else keys[0])
    return found


def test_the_drafted_questions_are_proved_by_counting_anew() -> None:
    prose = (
        "On 5 March 2015, the army attacked the hill. The next morning they found it abandoned. "
        "On 9 March, it rained. Two days later they went home. Later that day it snowed."
    )
    items = draft(facts_of((HEAD + prose).encode()), Random(1)).items
    assert {"6 March 2015", "11 March 2015"} >= keyed(items)
    assert keyed(items)


def test_a_sentence_without_a_name_gives_way_to_others() -> None:
    bare = "On 5 March 2015, the army attacked the hill of Tarn. The next day was wet and the sea was rough."
    named = (
        "\n\nOn 7 April 2015, the army took the mill of Mole. The next day, the guards of Mole left for Brenn."
        "\n\nOn 7 May 2015, the army took the mill of Pell. The next day, the guards of Pell left for Brenn."
    )
    assert any("was wet" in stem for stem in stems(bare))
    assert not any("was wet" in stem for stem in stems(bare + named))
    assert any("guards of Mole" in stem for stem in stems(bare + named))
