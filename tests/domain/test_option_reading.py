"""What an option says, read from its words alone."""

from __future__ import annotations

import pytest

from quizapp.domain.option_reading import are_one_option, content_words, fold_option, interval_of, kind_of

READ = [
    ("3 May 1943", None, "date to the day"),
    ("May 1943", None, "date to the month"),
    ("1943", (1943.0, 1943.0), "date to the year"),
    ("1,200", (1200.0, 1200.0), "number"),
    ("more than 40", (40.0, float("inf")), "number"),
    ("up to 40", (0.0, 40.0), "number"),
    ("between 40 and 60", (40.0, 60.0), "number"),
    ("40–60", (40.0, 60.0), "number"),
    ("about 12 km", None, "number of km"),
    ("31 days", None, "number of day"),
    ("the harbour", None, "text"),
]


@pytest.mark.parametrize(("text", "interval", "kind"), READ)
def test_an_option_is_a_date_a_number_or_text(text: str, interval: tuple[float, float] | None, kind: str) -> None:
    assert interval_of(text) == interval
    assert kind_of(f" {text} ") == kind


PAIRS = [
    ("The Élan", "the elan", True),
    ("Hassan al-Turki", "al-Turki Hassan", True),
    ("Mahmoud Hassan", "Mahmood Hassan", True),
    ("Third Brigade", "First Brigade", False),
    ("12 killed and 15 hurt", "12 killed and 16 hurt", False),
    ("the army drove the rebels out", "the rebels drove the army out", False),
    ("Hama", "Homs", False),
]


def is_one(one: str, other: str) -> bool:
    return are_one_option(fold_option(one), fold_option(other))


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_options_are_one_but_for_spelling_and_never_for_a_number(one: str, other: str, expected: bool) -> None:
    assert is_one(one, other) is is_one(other, one) is expected


def test_small_words_and_accents_tell_nothing() -> None:
    assert fold_option("The “Élan”, of 1914") == "the elan of 1914"
    assert content_words("Which of the Élans was it?") == {"elans"}
