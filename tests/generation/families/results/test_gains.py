"""How much was taken or lost: one count in a sentence that can be found, told outright, and no number of people."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import NumberAnswer
from quizapp.generation.drafting import draft
from quizapp.generation.families.results.gains import in_prose, in_result
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Sketch
from quizapp.services.reading import facts_of
from tests.support.bridge import asked, page

HEAD = (
    "= Karsa offensive =\n\nInfobox\n- Conflict: Karsa offensive\n- Date: 3–20 March 2015\n- Combatant1: League\n"
    "- Combatant2: Union\n- Result: {result}\n\n"
)


def gaps(prose: str, result: str = "League victory") -> list[Sketch]:
    subject = make_subject(facts_of((HEAD.format(result=result) + prose).encode()))
    return [*in_prose(subject).sketches, *in_result(subject).sketches]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("On 4 March, the League captured 17 villages near Tarn.", 17),
        ("On 4 March, the League captured more than twenty villages.", 20),
        ("On 4 March, the League crossed the ford, seizing six hills.", 6),
        ("The Union lost 22 aircraft over Tarn and Verna in a week.", 22),
        ("The League captured 17 villages.", 0),  # which day, and where, is not told
        ("On the next day, the League captured another five villages.", 0),
        ("On 4 March, they captured 17 villages near Tarn.", 0),
        ("On 4 March, the League captured 17 soldiers near Tarn.", 0),  # people
        ("On 4 March, the League captured three villages and two tanks.", 0),  # two counts
        ("On 4 March, the League captured between six and ten villages.", 0),
        ("On 4 March, the League reportedly captured 17 villages.", 0),
        ("On 4 March, the League failed to take control of 17 villages.", 0),
        ("On 4 March, 17 villages near Tarn were captured by the League.", 17),
        ("On 4 March, 17 villages near Tarn rebelled and a mill was captured.", 0),  # the number is another's
        ("On 4 March 30, twenty ships were sunk near Tarn.", 20),
        ("On 4 March, the League attacked 17 villages near Tarn.", 0),
        ("On 4 March, the League captured two villages (Tarn and Verna).", 0),  # whoever counts the names knows
        ("On 4 March, the League took two districts, Tarn Old Mill and Brenn.", 0),
        ("On 4 March, the League captured three villages near Tarn.", 0),  # the first that anybody tries
        ("On 4 March, the League took three villages: Tarn, Verna and Brenn.", 0),
        ("On 4 March, the League took five villages near Tarn, the Union fled.", 5),
        ("On 4 March, the League meant to capture 17 villages near Tarn.", 0),
        ("The old mill of Tarn On 4 March, the League captured 17 villages.", 0),  # a caption runs into it
    ],
)
def test_a_count_is_asked_where_its_sentence_stands_alone(sentence: str, value: int) -> None:
    found = gaps(sentence)
    assert [one.answer for one in found] == ([NumberAnswer(value)] if value else [])
    for one in found:
        assert "____" in one.stem
        assert str(value) not in one.stem


def test_a_count_in_the_result_is_asked_of_the_infobox() -> None:
    (found,) = gaps("It rained on the hills.", "The League captured 12 villages, before they were recaptured by the Union")
    assert found.answer == NumberAnswer(12)
    assert "infobox" in found.stem


def test_other_counts_of_such_things_are_told_to_be_of_other_sentences() -> None:
    found = gaps("On 4 March, the League captured 17 villages. On 9 March, the Union recaptured five villages near Tarn.")
    assert [value for value, _ in found[0].misreadings] == ["5"]


def test_a_drafted_gap_is_proved_by_its_number_alone() -> None:
    sheet = facts_of(
        (HEAD.format(result="League victory") + "On 4 March, the League captured seven villages near Tarn.").encode()
    )
    item = next(one for one in draft(sheet, Random(2)).items if one.rule.startswith("results.gains"))
    assert is_proved(sheet, item)
    assert not is_proved(sheet, replace(item, answer=NumberAnswer(8)))
    assert not is_proved(sheet, replace(item, stem=item.stem.replace("League", "Union")))


def test_a_long_sentence_is_cut_before_the_clause_that_would_break_off() -> None:
    told = (
        "By 8 May the guards of the Union succeeded in capturing 35 villages in the hills of Tarn by the river, causing a wave "
        "of some 3,000 weary millers and farmers, who fled over the border into the old valleys of the northern hill land."
    )
    stems = [one.stem for one in asked("results.gains", page(told))]
    assert stems
    assert all("by the river …”" in stem for stem in stems)


def test_no_phrase_is_cut_in_two_behind_a_gap() -> None:
    told = (
        "Throughout the night of 8 May and into the cold morning of 9 May, the Union made its first slow advances, seizing 41 "
        "villages within a total of two square kilometers of land while beating back the guards of the League at the ford."
    )
    stems = [one.stem for one in asked("results.gains", page(told))]
    assert stems
    assert all("____ villages …”" in stem for stem in stems)
