"""Events that a reader could take for one another."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.generation.chronology.telling_apart import may_be_one
from quizapp.services.reading import facts_of


@pytest.mark.parametrize(
    ("later", "is_one"),
    [
        ("On 9 May 2017, the riders of Mole captured the mill of Tarn.", True),
        ("On 9 May 2017, the mill of Brenn was sold to the League.", False),
        ("On 9 June 2017, the riders of Mole captured the tower of Brenn.", False),
    ],
    ids=["the same words", "other words", "another month"],
)
def test_events_of_one_time_and_the_same_chief_words_may_be_one(later: str, is_one: bool) -> None:
    prose = f"In May 2017, the riders captured the town of Tarn. It rained in the hills.\n\n{later}\n"
    one, other = build_chronology(facts_of(f"= Battle of Karsa =\n\n{prose}".encode())).events
    assert may_be_one(one, other) is is_one
