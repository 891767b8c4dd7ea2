"""The shape of a clause: its main verb, commas, lists and sentences that break off."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.clause_shape import (
    is_half_a_list,
    is_specific,
    lacks_main_verb,
    main_verb,
    parts_subject_from_verb,
    runs_on,
    splices_clauses,
)

VERBS = [
    ("the army captured the town", "captured"),
    ("forces stationed in Verna captured the town", "captured"),
    ("the men who guarded the bridge withdrew", "withdrew"),
    ("the engagement that escalated into a battle", None),
    ("the envoy of Verna, who had sent many letters to Karst", None),
    ("the men who had guarded the bridge withdrew", "withdrew"),
    ("the US-led coalition reported that the army had left", "reported"),
    ("the army re-captured the town", "captured"),
    ("riders of the Tarn linked Mole Guard and the League captured the town", "captured"),
    ("the newly established guard room assaulted the mill from three sides", "assaulted"),
]


@pytest.mark.parametrize(("text", "verb"), VERBS)
def test_the_main_verb_stands_in_no_relative_clause_and_behind_no_noun(text: str, verb: str | None) -> None:
    found = main_verb(text)
    assert (found.group() if found else None) == verb
    assert lacks_main_verb(text) is (verb is None)


COMMAS = [
    ("the battle, was fought at Verna", True),
    ("the battle, the longest of the war, was fought at Verna", False),
    ("In the north, the army captured Verna", False),
    ("tanks, guns and lorries were captured", False),
]


@pytest.mark.parametrize(("text", "expected"), COMMAS)
def test_a_single_comma_parts_no_subject_from_its_verb(text: str, expected: bool) -> None:
    assert parts_subject_from_verb(text) is expected


SPLICES = [
    ("Lee learned of it, he ordered a retreat", True),
    ("Lee learned of it, and he ordered a retreat", False),
    ("the army captured Tarn, shelled Verna and withdrew", False),
]


@pytest.mark.parametrize(("text", "expected"), SPLICES)
def test_a_comma_alone_joins_no_two_sentences(text: str, expected: bool) -> None:
    assert splices_clauses(text) is expected


RUNS = [
    ("the bridge was reopened after the hostilities had ceased", False),
    ("the bridge was reopened the hostilities had ceased", True),
    ("the army said the bridge was open", False),
]


@pytest.mark.parametrize(("text", "expected"), RUNS)
def test_a_second_verb_needs_something_that_joins_it(text: str, expected: bool) -> None:
    assert runs_on(text) is expected


def test_a_list_is_not_cut_before_its_last_item() -> None:
    assert is_half_a_list("the army captured Tarn, Elmton, Verna", ", Ashford and Oakley")
    assert not is_half_a_list("the army captured Tarn", ", which had been shelled")


def test_one_of_a_kind_says_too_little() -> None:
    assert not is_specific("the army launched a major operation")
    assert is_specific("the army launched a major operation at Verna")


@pytest.mark.parametrize(
    ("kept", "rest", "is_half"),
    [
        ("the guards took the mill of Tarn", " and the hill of Mole in its vicinity and in doing so held the road", True),
        ("the guards took Tarn", " and the village of Mole, which burned", True),
        ("the guards took Tarn", " and the Duke of Mole left the road", False),
        ("the guards took Tarn", " and fled to Mole", False),
        ("the guards took the mill", " and the hill of Mole", False),
        ("a strike killed the guard leaders Ada Reed", " and Bo Marsh who were riding in Tarn", True),
        ("a strike killed the guard leader Ada Reed", " and Bo Marsh fled to Tarn", False),
        ("the guards took the northern mills, the Tarn district", ", the Mole ford, and a bakery", True),
        ("the guards took Tarn, the League held Mole", ", the rebels fled, and the mill burned", False),
    ],
)
def test_a_second_place_is_not_cut_from_the_first(kept: str, rest: str, is_half: bool) -> None:
    assert is_half_a_list(kept, rest) is is_half
