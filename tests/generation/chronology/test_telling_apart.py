"""What tells events of one name or kind from each other."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.telling_apart import loses_namesake


@pytest.mark.parametrize(
    ("other", "is_lost"),
    [("the Tarn raid (March 2017)", True), ("the Tarn raid (June 2017)", False), ("the Mole raid (March 2017)", False)],
)
def test_a_name_that_another_bears_keeps_the_bracket_that_tells_them_apart(other: str, is_lost: bool) -> None:
    clause = "the guards took part in the Tarn raid (June 2017)"
    text = f"In March, the riders lost {other}. The same month, {clause}."
    assert loses_namesake("the guards took part in the Tarn raid", clause, text) is is_lost
