"""Whose name belongs in a gap, where the prose alone tells who led, fell or was sent."""

from dataclasses import replace
from random import Random

import pytest

from quizapp.generation.drafting import draft
from quizapp.generation.families.actors.named import whose_name
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.sketch import Sketch, make_subject
from quizapp.services.reading import facts_of

HEAD = (
    "= Revolt of Tarn =\n\nThe revolt of Tarn was a revolt in Norland in 1215.\n\n==Before==\n\nA tax was planned by his uncle "
    "Oswin Grove. In May, Oswin Grove led his men to the ford. Bran Marsh brought his riders from the hills. Piers Hale "
    "moved his guns to the river. His brother Ivo Stead was old. Then came King Osric.\n\n==Revolt==\n\n"
)


def asked(sentence: str) -> list[Sketch]:
    return list(whose_name(make_subject(facts_of((HEAD + sentence).encode()))).sketches)


@pytest.mark.parametrize(
    ("sentence", "key", "rule"),
    [
        ("The riders of the hills, led by Aldric Holm, took the old mill near Verna.", "Aldric Holm", "leader.a"),
        ("Aldric Holm was beheaded at Verna after the loss of the old mill.", "Aldric Holm", "fate.a"),
        ("The council of Verna sent Aldric Holm with forty riders to the old mill.", "Aldric Holm", "object.a"),
        ("After King Osric marched to Verna, the riders of the hills fled to the mill.", "", ""),  # who rules, is known
        ("The riders of the hills, led by Aldric van Holm, took the old mill near Verna.", "", ""),  # the one such name
        ("They were led by Aldric Holm and took the old mill near Verna.", "", ""),
    ],
)
def test_a_name_is_asked_for_by_what_is_told_of_the_person(sentence: str, key: str, rule: str) -> None:
    found = asked(sentence)
    assert [(one.keys[0].text, one.pattern) for one in found] == ([(key, f"deeds.named.{rule}")] if key else [])
    for one in found:
        assert key.split()[-1] not in one.stem
        assert {choice.text for choice in one.pool} == {"Oswin Grove", "Bran Marsh", "Piers Hale"}  # they acted
        assert key not in {choice.text for choice in one.pool}


def test_whom_the_sentence_names_and_who_wrote_of_it_are_no_wrong_names() -> None:
    more = "The historian Emma Reed, who was born later, wrote of it. Clem Ford took his sons to Verna. "
    (found,) = asked(more + "The riders of Bran Marsh, led by Aldric Holm, took the old mill near Verna.")
    assert {one.text for one in found.pool} == {"Oswin Grove", "Piers Hale", "Clem Ford"}


def test_whom_the_infobox_lists_on_the_other_side_is_no_wrong_name() -> None:
    box = "Infobox\n- Commander1: Aldric Holm\n- Commander2: Bran Marsh\n\nThe revolt of Tarn"
    told = "Clem Ford took his sons to Verna. The riders of the hills, led by Aldric Holm, took the old mill near Verna."
    (found,) = whose_name(make_subject(facts_of((HEAD.replace("The revolt of Tarn", box, 1) + told).encode()))).sketches
    assert {one.text for one in found.pool} == {"Oswin Grove", "Piers Hale", "Clem Ford"}


def test_a_sentence_is_asked_about_once() -> None:
    officers = "General Ada Stone stood there. Colonel Ben Marsh left. Captain Carl Reed was late. Major Dan Finch was old. "
    found = asked(officers + "Later, General Ada Stone was killed by a shot at the mill of Verna.")
    assert not [one for one in found if one.keys[0].text == "Ada Stone"]  # by what a person did, it is asked already


def test_a_drafted_name_is_proved_for_itself_only() -> None:
    text = HEAD + "The riders of the hills, led by Aldric Holm, took the old mill near Verna."
    sheet = facts_of(text.encode())
    item = next(one for one in draft(sheet, Random(1)).items if one.rule.startswith("deeds.named"))
    assert is_proved(sheet, item)
    other = next(option for option in item.options if not option.is_key)
    swapped = tuple(replace(option, is_key=option.id == other.id) for option in item.options)
    assert not is_proved(sheet, replace(item, options=swapped))
    assert not is_proved(sheet, replace(item, stem=item.stem.replace("mill", "ford")))
    named = tuple(replace(option, text="Sam Verna") if option.id == other.id else option for option in item.options)
    assert not is_proved(sheet, replace(item, options=named))
