"""Questions on who did what and what was taken: only where the sentence names the actor, beside names that could have acted."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–19 May 2015
- Combatant1: Northern League, Hill Guard, Free Rangers
- Combatant2: Southern Union, River Legion, Coast Militia
- Result: {result}

The Battle of Mill Bridge was fought from 3 to 19 May 2015.

==Battle==
{prose}
"""
#: Ten dated sentences that name nobody, so that shares of wording leave room.
QUIET = " ".join(f"On {day} May, heavy guns fired at the ford of Well {day} for an hour." for day in range(8, 16))


#: A paragraph by which a reader has met every group.
MET = (
    "Men of the Northern League, the Free Rangers, the Southern Union, the Coast Militia and the River Legion were seen at "
    "the mill."
)


def asked(rule: str, prose: str, result: str = "League victory", met: str = MET) -> list[Item]:
    """The questions of one rule on a small article."""
    sheet = facts_of(ARTICLE.format(prose=f"{prose}\n\n{QUIET}\n\n{met}", result=result).encode())
    return [item for item in draft(sheet, Random(2)).items if item.rule.startswith(rule)]


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("On 4 May, the Hill Guard launched an attack on Eastham.", "Hill Guard"),
        ("On 4 May, Hill Guard fighters launched an attack on Eastham.", "Hill Guard"),
        ("On 4 May, the Hill Guard and hired riders launched an attack on Eastham.", ""),  # somebody beside it
        ("On 4 May, an attack on the Hill Guard failed at Eastham.", ""),  # who acted is not told
        ("On 4 May, the Hill Guard launched an attack on the rebels at the mill.", ""),  # the side of the enemy is told
        ("On 4 May, the Hill Guard was attacked at Eastham.", ""),
        ("On 4 May, the Hill Guard clashed with the men of Eastham.", ""),  # others may have, too
        ("On 4 May, the Hill Guard captured a hill after a long fight.", ""),  # which hill is not told
    ],
)
def test_who_did_it_is_asked_for_where_one_actor_stands_alone(sentence: str, key: str) -> None:
    found = asked("deeds.who", sentence)
    assert [item.keys()[0].text for item in found] == ([key] if key else [])


def test_an_actor_of_the_title_is_not_asked_for() -> None:
    prose = f"On 4 May, the Hill Guard launched an attack on Eastham.\n\n{QUIET}"
    titled = ARTICLE.replace("Battle of Mill Bridge", "Hill Guard operation at Mill Bridge")
    sheet = facts_of(titled.format(prose=prose, result="League victory").encode())
    assert not [item for item in draft(sheet, Random(2)).items if item.rule.startswith("deeds.who")]


def test_who_did_it_has_names_of_both_sides() -> None:
    (item,) = asked("deeds.who", "On 4 May, the Hill Guard launched an attack on Eastham.")
    names = {option.text for option in item.options}
    assert names & {"Northern League", "Free Rangers"}
    assert len(names & {"Southern Union", "River Legion", "Coast Militia"}) == 2


@pytest.mark.parametrize(("met", "is_asked"), [("the River Legion", True), ("the river", False)], ids=["three", "two"])
def test_only_groups_that_the_prose_names_are_wrong(met: str, *, is_asked: bool) -> None:
    told = f"Later, the Free Rangers and the Coast Militia met at the ford. Men of {met} were seen at the mill."
    found = asked("deeds.who", "On 4 May, the Hill Guard launched an attack on Eastham.", met=told)
    assert bool(found) is is_asked
    for item in found:
        assert {option.text for option in item.options} == {"Hill Guard", "Free Rangers", "River Legion", "Coast Militia"}


def test_a_party_that_fought_there_may_have_taken_the_place() -> None:
    prose = "On 4 May, the Hill Guard captured Eastham. The Free Rangers followed and the River Legion fled."
    (item,) = asked("deeds.who", prose)
    names = {option.text for option in item.options}
    assert names & {"River Legion", "Coast Militia", "Southern Union"}
    assert "Free Rangers" not in names


def test_a_side_that_the_sentence_names_as_the_enemy_is_not_shown() -> None:
    assert not asked("deeds.who", "On 4 May, the Hill Guard captured Eastham from the River Legion. Nobody followed.")


def test_a_name_of_the_paragraph_is_never_wrong() -> None:
    prose = "On 4 May, the Hill Guard launched an attack on Eastham. The Free Rangers followed and the River Legion fled."
    for item in asked("deeds.who", prose):
        assert not {"Free Rangers", "River Legion"} & {option.text for option in item.options}


@pytest.mark.parametrize("rule", ["deeds.turn", "deeds.named", "deeds.true", "deeds.place", "deeds.together"])
def test_kinds_that_no_teacher_took_are_gone(rule: str) -> None:
    assert not asked(rule, "On 4 May, the Hill Guard captured Eastham. However, the River Legion retook it.")


TURNED = "The League first captured three villages, before they were recaptured by the Union"


def test_what_became_of_a_place_is_told_by_the_second_half_of_the_line() -> None:
    (item,) = asked("results.turned", "On 4 May, it rained.", TURNED)
    assert item.keys()[0].text == "The Union recaptured them."
    assert len({option.rationale for option in item.options}) == 4
    assert "three villages" in item.stem


def test_the_line_of_the_result_is_asked_for_among_exchanges_of_sides_and_number() -> None:
    (item,) = asked("results.line", "On 4 May, it rained.", TURNED)
    assert item.keys()[0].text == TURNED
    assert {"three" in option.text for option in item.options} == {True, False}
