"""What a form reads from a field."""

from __future__ import annotations

import pytest

from quizapp.web.page_form import small_number

READ = [
    ("7", 7),
    ("0", 0),
    ("12345678", 12345678),
    ("123456789", None),
    ("-1", None),
    ("²", None),
    ("٣", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("raw", "number"), READ)
def test_only_a_few_plain_digits_are_a_number(raw: str | None, number: int | None) -> None:
    assert small_number(raw) == number
