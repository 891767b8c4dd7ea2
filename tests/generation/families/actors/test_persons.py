"""Whose name belongs in a gap: the first subject of a sentence, beside other titled persons whom it does not name."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.generation.drafting import draft
from quizapp.generation.families.actors.persons import who_did
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Sketch
from quizapp.services.reading import facts_of

OTHERS = (
    "General Ada Stone held the mill. Colonel Ben Marsh stood at the ford. Captain Carl Reed was late. "
    "Major Dora Finch was at the inn."
)
LEAD = "= Battle of Tarn =\n\nThe Battle of Tarn was a battle of 3 May 1815.\n"
HEAD = f"{LEAD}\n==Battle==\n{OTHERS}\n\n"


def gaps(sentence: str) -> list[Sketch]:
    return list(who_did(make_subject(facts_of((HEAD + sentence).encode()))).sketches)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Stone ordered the riders to cross the ford near Verna.", "Ada Stone"),
        ("At noon, General Stone sent the riders of the guard to Verna.", "Ada Stone"),
        ("Marsh was killed by a shot near the old mill of Verna.", "Ben Marsh"),
        ("She ordered the riders to cross the ford near Verna.", ""),
        ("The riders ordered a meal at the inn of the old mill near Verna.", ""),
        ("Stone agreed to it and gave the ford near Verna away.", ""),  # to what, is not told
        ("Stone ordered them to cross the ford near Verna.", ""),
        ("Stone ordered the riders of Stone Hill to cross the ford near Verna.", ""),  # the name stands there again
        ("Stone ordered “the riders” to cross the ford near Verna.", "Ada Stone"),
        ("Stone left there a small guard of twenty riders from Verna.", ""),  # where?
        ("After the battle, Stone was replaced by the mayor of Verna.", ""),  # after which?
        ("Stone ordered a long rest for all of the men.", ""),  # nothing by which it is found
    ],
)
def test_a_name_is_asked_for_where_its_person_acts(sentence: str, key: str) -> None:
    found = gaps(sentence)
    assert [one.keys[0].text for one in found] == ([key] if key else [])
    for one in found:
        assert key.split()[-1] not in one.stem


def test_a_person_whom_the_sentence_names_is_never_wrong() -> None:
    (found,) = gaps("Stone ordered Marsh to cross the ford near Verna.") or [None]
    assert found is None  # only two others are left


def test_a_statesman_is_no_wrong_name_beside_officers() -> None:
    more = "President Emil Grove lived at Verna. Lieutenant Finn Hale was there. Stone ordered the riders to cross the Verna."
    (found,) = gaps(more)
    assert "Emil Grove" not in {one.text for one in found.pool}
    assert "Finn Hale" in {one.text for one in found.pool}


def test_a_ruler_is_neither_asked_for_nor_wrong() -> None:
    more = "King Emil Grove lived at Verna. Then King Emil Grove sent the riders to the ford of Verna. "
    (found,) = gaps(more + "Stone ordered the riders to cross the Verna.")
    assert "Emil Grove" not in {one.text for one in (*found.keys, *found.pool)}


def test_a_drafted_gap_is_proved_for_its_own_name_only() -> None:
    sheet = facts_of((HEAD + "Stone ordered the riders to cross the ford near Verna.").encode())
    item = next(one for one in draft(sheet, Random(1)).items if one.rule.startswith("deeds.person"))
    assert is_proved(sheet, item)
    other = next(option for option in item.options if not option.is_key)
    swapped = tuple(replace(option, is_key=option.id == other.id) for option in item.options)
    assert not is_proved(sheet, replace(item, options=swapped))
    assert not is_proved(sheet, replace(item, stem=item.stem.replace("riders", "gunners")))


BOX = (
    "Infobox\n- Date: 3 May 1815\n- Combatant1: League\n- Combatant2: Union\n- Commander1: Ada Stone, Ben Marsh, Carl Reed\n"
    "- Commander2: Dora Finch, Emil Grove, Finn Hale\n\n"
)


PROSE = "The Battle of Tarn was a battle of 3 May 1815. Stone ordered the riders to cross the ford near Verna."


def test_names_that_only_the_infobox_has_are_not_enough() -> None:
    assert not who_did(make_subject(facts_of(f"= Battle of Tarn =\n\n{BOX}{PROSE}".encode()))).sketches


def test_a_reason_claims_a_sentence_only_where_there_is_one() -> None:
    sheet = facts_of(f"= Battle of Tarn =\n\n{BOX}{PROSE} Marsh was at the inn with his men.".encode())
    (found,) = who_did(make_subject(sheet)).sketches
    reasons = {one.text: one.rationale for one in found.pool}
    assert reasons["Carl Reed"] == "The infobox lists Carl Reed, whom this sentence does not name."
    assert reasons["Ben Marsh"] == "The article tells of Ben Marsh in another sentence: “Marsh was at the inn with his men”."


@pytest.mark.parametrize(("commanders", "asked"), [(BOX, True), (BOX.replace(", Ben Marsh, Carl Reed", ""), False)])
def test_names_of_the_own_side_stand_beside_a_commander(commanders: str, asked: bool) -> None:
    prose = f"{PROSE} Marsh was at the inn with his men."
    sheet = facts_of(f"= Battle of Tarn =\n\n{commanders}{prose}".encode())
    found = who_did(make_subject(sheet)).sketches
    assert bool(found) is asked
    for one in found:
        assert {"Ben Marsh", "Carl Reed"} <= {choice.text for choice in one.pool}


@pytest.mark.parametrize(("heading", "is_asked"), [("", True), ("==Background==\n", False)])
def test_without_an_infobox_the_others_stand_in_the_section_of_the_deed(heading: str, is_asked: bool) -> None:
    text = f"{LEAD}\n{heading or '==Battle==' + chr(10)}{OTHERS}\n\n{'==Battle==' + chr(10) if heading else ''}"
    sentence = "General Ada Stone ordered the riders to cross the ford near Verna."
    found = who_did(make_subject(facts_of((text + sentence).encode()))).sketches
    assert bool(found) is is_asked


def test_the_reason_of_a_wrong_name_says_what_the_article_tells_of_it() -> None:
    (found,) = gaps("Stone ordered the riders to cross the ford near Verna.")
    reasons = {one.text: one.rationale for one in found.pool}
    assert reasons["Ben Marsh"] == "The article tells of Ben Marsh in another sentence: “Colonel Ben Marsh stood at the ford”."
