"""Which boxes are about a conflict, and which of their lines say something."""

from __future__ import annotations

import pytest

from quizapp.extraction.readers.infobox_keys import is_conflict_box, is_shown_key, name_and_column

BOXES = [
    ("infobox military conflict", [], True),
    ("#invoke:infobox military conflict", [], True),
    ("warbox", [], True),
    ("infobox civilian attack", [], True),
    ("infobox war faction", ["commander1", "commander2", "casualties"], False),
    ("infobox military unit", ["commander1", "commander2"], False),
    ("infobox settlement", ["name", "population"], False),
    ("my box", ["combatant1", "combatant2"], True),
    ("my box", ["combatant1"], False),
]


@pytest.mark.parametrize(("name", "keys", "expected"), BOXES)
def test_a_box_is_told_by_its_name_or_its_keys(name: str, keys: list[str], expected: bool) -> None:
    assert is_conflict_box(name, keys) is expected


@pytest.mark.parametrize("key", ["date", "combatant1", "commander2a", "casualties3", "result", "fatalities", "perps", "notes"])
def test_what_says_something_is_shown(key: str) -> None:
    assert is_shown_key(key)


@pytest.mark.parametrize(
    "key", ["image", "Caption", "map_size", "combatants_header", "coordinates", "width", "1", "", "image_alt"]
)
def test_how_it_looks_is_not_shown(key: str) -> None:
    assert not is_shown_key(key)


KEYS = [
    ("Combatant1", ("combatant", 1)),
    ("combatant 2", ("combatant", 2)),
    ("commander2a", ("commander", 2)),
    ("casualties_3", ("casualties", 3)),
    ("Also known as", ("also known as", None)),
    ("1", ("1", None)),
    ("", ("", None)),
]


@pytest.mark.parametrize(("key", "expected"), KEYS)
def test_a_key_is_parted_from_its_column(key: str, expected: tuple[str, int | None]) -> None:
    assert name_and_column(key) == expected
