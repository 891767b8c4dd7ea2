"""What a date expression says without any context."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.dates.mentions import Mention, Parts, Shift


@pytest.mark.parametrize(
    ("mention", "is_bare"),
    [
        (Mention(Span(0, 4), Parts(2016), Parts(2016)), True),
        (Mention(Span(0, 8), Parts(2016, 5), Parts(2016, 5)), False),
        (Mention(Span(0, 8), shift=Shift(1, "day")), False),
    ],
)
def test_only_a_year_without_a_month_is_bare(mention: Mention, is_bare: bool) -> None:
    assert mention.is_bare_year is is_bare
