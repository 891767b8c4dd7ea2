"""Headings in a casualty cell that tell what befell those counted."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.measure_labels import measure_of_label, people_of_label

LABELS = [
    ("KIA", Measure.KILLED),
    ("Killed in total", Measure.KILLED),
    ("Died of wounds", Measure.KILLED),
    ("Killed or Wounded", Measure.CASUALTIES),
    ("Prisoners of war", Measure.CAPTURED),
    ("Total", Measure.CASUALTIES),
    ("Displaced", Measure.DISPLACED),
    ("Overall", None),
    ("France", None),
    ("Killed tanks", None),
    (None, None),
]


@pytest.mark.parametrize(("label", "measure"), LABELS)
def test_a_heading_of_harm_alone_tells_the_measure(label: str | None, measure: Measure | None) -> None:
    assert measure_of_label(label) is measure


PEOPLE = [
    ("Civilian casualties", ("civilians", Measure.CASUALTIES)),
    ("Civilian deaths", ("civilians", Measure.KILLED)),
    ("Rask losses", ("Rask", Measure.CASUALTIES)),
    ("Killed", ("Killed", None)),
    ("France", ("France", None)),
]


@pytest.mark.parametrize(("label", "expected"), PEOPLE)
def test_a_heading_of_people_is_parted_from_what_befell_them(label: str, expected: tuple[str, Measure | None]) -> None:
    assert people_of_label(label) == expected
