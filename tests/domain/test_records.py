"""Records behave as the dataclasses they are."""

from __future__ import annotations

from dataclasses import field, fields, replace

from quizapp.domain.records import record


@record
class Hill:
    """A hill."""

    name: str
    height: int = 0
    paths: tuple[str, ...] = field(default_factory=tuple)


@record(order=True)
class Place:
    """A place on a road."""

    mile: int


def test_records_with_the_same_values_are_equal_and_one_key() -> None:
    assert Hill("Karsa", 40) == Hill("Karsa", 40) != Hill("Karsa", 41)
    assert {Hill("Karsa"): 1}[Hill("Karsa")] == 1


def test_records_are_dataclasses_with_slots() -> None:
    assert [one.name for one in fields(Hill)] == ["name", "height", "paths"]
    assert replace(Hill("Karsa"), height=7) == Hill("Karsa", 7)
    assert not hasattr(Hill("Karsa"), "__dict__")


def test_records_are_ordered_where_they_are_told_to_be() -> None:
    assert sorted([Place(4), Place(2)]) == [Place(2), Place(4)]
