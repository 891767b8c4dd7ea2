"""Several places that one sentence tells to have been taken, beside places of other paragraphs."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.generation.drafting import draft
from quizapp.generation.families.results.place_lists import which_places
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Sketch
from quizapp.services.reading import facts_of

HEAD = (
    "= Karsa offensive =\n\nShells fell on the mill and there was fighting in Verna. There were clashes near Ashford. "
    "The riders attacked Brinton. The guns bombed the fort at Cobham. "
    "The army took Verna, Ashford, Brinton and Cobham. The Karsa offensive was a battle of 2015.\n\n"
)


def lists(sentence: str, head: str = HEAD) -> list[Sketch]:
    return list(which_places(make_subject(facts_of((head + sentence).encode()))).sketches)


@pytest.mark.parametrize(
    ("sentence", "keys"),
    [
        ("On 4 March 2015, the rebels captured Tarn, Mill and Estley from the army.", ["Tarn", "Mill", "Estley"]),
        ("On 4 March 2015, the rebels took control of the villages of Tarn and Estley at noon.", ["Tarn", "Estley"]),
        ("On 4 March 2015, the rebels advanced, capturing Tarn and Estley from the army.", ["Tarn", "Estley"]),
        ("On 4 March 2015, the rebels tried to capture Tarn and Estley from the army.", []),
        ("On 4 March 2015, the rebels captured Tarn from the army and Estley burned.", []),
        ("On 4 March 2015, the rebels captured Tarn and Estley was burned by the army.", []),
        ("They captured Tarn and Estley from the army on the day of the fire.", []),
        ("On 4 March 2015, the rebels captured Tarn and Mill Bridge from the army.", []),  # a town and a bridge
    ],
)
def test_a_list_is_asked_for_where_all_of_it_was_taken(sentence: str, keys: list[str]) -> None:
    assert [choice.text for one in lists(sentence) for choice in one.keys] == keys


def test_a_spelling_of_a_key_is_never_wrong() -> None:
    (found,) = lists("On 4 March 2015, the rebels captured Tarn and Estley from the army.", HEAD + "They fought in Tarna.\n\n")
    assert "Tarna" not in {choice.text for choice in found.pool}


def test_a_drafted_list_is_proved_for_its_own_places_only() -> None:
    sheet = facts_of((HEAD + "On 4 March 2015, the rebels captured Tarn and Estley from the army.").encode())
    item = next(one for one in draft(sheet, Random(1)).items if one.rule == "results.places")
    assert is_proved(sheet, item)
    for other in item.options:
        options = tuple(replace(one, is_key=one.is_key is not (one is other)) for one in item.options)
        assert not is_proved(sheet, replace(item, options=options))
    assert not is_proved(sheet, replace(item, stem=item.stem.replace("rebels", "riders")))
