"""Whether a label begins with a name."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.first_words import FirstWords


@pytest.mark.parametrize(
    ("label", "is_lowered"),
    [
        ("Rovenna base fell to the League", False),
        ("Rovenna fell to the League", False),
        ("Heavy shelling began", True),
        ("Guards of the League left", True),
    ],
)
def test_a_place_keeps_its_capital_before_what_it_is(label: str, is_lowered: bool) -> None:
    assert FirstWords(f"On 3 May, the guards slept. {label}.").is_lowered(label) is is_lowered
