"""Whose a body is by its name: every service of the table serves a state, other bodies none."""

from __future__ import annotations

import pytest

from quizapp.domain.naming import fold
from quizapp.extraction.actors.services import FORCES_OF, forces_of, state_served_by


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ("Royal Air Force", "united kingdom"),
        ("British Army", "united kingdom"),
        ("US Army", "united states"),
        ("United States Marine Corps", "united states"),
        ("Royal Danish Navy", "denmark"),
        ("Imperial Japanese Army", "japan"),
        ("Sri Lanka Navy", "sri lanka"),
        ("Colombian National Police", "colombia"),
        ("Armed Forces of the Philippines", "philippines"),
        ("Luftwaffe", "germany"),
        ("Irish Republican Army", None),
        ("Syrian Free Army", None),
        ("Norwegian Liberation Army", None),
        ("Hill Army", None),
        ("Norway", None),
        ("Danish Hill Front", None),
    ],
)
def test_a_body_serves_the_state_that_its_name_tells(body: str, state: str | None) -> None:
    assert state_served_by(body) == state


@pytest.mark.parametrize("row", FORCES_OF, ids=lambda row: row[0][0])
def test_forces_with_a_name_of_their_own_serve_the_first_state_of_their_row(
    row: tuple[tuple[str, ...], tuple[str, ...]],
) -> None:
    states, forces = row
    assert all(forces_of(state) == tuple(map(fold, forces)) for state in states)
    assert {state_served_by(one) for one in forces} == {states[0]}
