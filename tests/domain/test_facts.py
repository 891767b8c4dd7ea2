"""What a window of days knows of itself."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate

MAY, JUNE = PartialDate(2015, 5, 3), PartialDate(2015, 6)


@pytest.mark.parametrize(
    ("window", "ends", "iso"),
    [
        (Window(), (), "/"),
        (Window(MAY, None), (MAY,), "2015-05-03/"),
        (Window(None, JUNE), (JUNE,), "/2015-06"),
        (Window(MAY, JUNE), (MAY, JUNE), "2015-05-03/2015-06"),
    ],
)
def test_only_known_ends_are_given(window: Window, ends: tuple[PartialDate, ...], iso: str) -> None:
    assert window.ends == ends
    assert window.iso() == iso
    assert window.is_known is bool(ends)
    assert window.is_closed is (len(ends) == 2)


def test_a_month_is_no_one_day() -> None:
    assert Window(MAY, MAY).is_one_day
    assert not Window(JUNE, JUNE).is_one_day
