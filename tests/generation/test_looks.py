"""By which looks an option stands alone beside others."""

from __future__ import annotations

import pytest

from quizapp.generation.looks import LOOKS, Look, alone_in, looks_of, shared


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_each_look_is_in_its_example_and_not_in_a_plain_deed(look: Look) -> None:
    assert look.is_in(look.example)
    assert not look.is_in("guards took Tarn")
    assert looks_of(look.example)[LOOKS.index(look)]


@pytest.mark.parametrize(
    ("key", "others", "names"),
    [
        ("Stone", ["Ada Reed", "Bo Marsh"], ["one word"]),
        ("Ada Reed", ["Stone", "Bo Marsh"], []),
        ("the TLF", ["Hill Guard", "Mole Legion"], ["an article first", "letters for a name"]),
        ("guards took Tarn, and left", ["riders took Mole", "riders took Brenn"], ["a comma"]),
        (
            "guards took Tarn",
            ["Stone said the mill of Tarn was taken", "Reed said the fort of Mole was taken"],
            ["somebody's word", "a passive", "short"],
        ),
    ],
)
def test_a_key_stands_alone_by_what_all_others_have_or_lack(key: str, others: list[str], names: list[str]) -> None:
    known = [*(look.name for look in LOOKS), "short"]
    assert [known[number] for number in alone_in(key, others)] == names


def test_an_option_is_like_the_key_in_the_looks_that_both_have_or_lack() -> None:
    alone = alone_in("guards took Tarn", ["the mill of Mole was taken"])
    assert shared("guards took Tarn", "riders took Mole", alone) == len(alone)
    assert not shared("guards took Tarn", "the fort of Brenn was taken", alone)
