"""Windows that can be one and the same time: one lies in the other."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Window
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.chronology.same_time import agree, agree_closed

DAY, MONTH, NEXT = PartialDate(2017, 9, 22), PartialDate(2017, 9), PartialDate(2017, 10, 1)
CASES = [
    (Window(DAY, DAY), Window(MONTH, MONTH), True, True),
    (Window(DAY, DAY), Window(NEXT, NEXT), False, False),
    (Window(None, NEXT), Window(DAY, DAY), True, False),
    (Window(None, DAY), Window(None, DAY), True, True),
]


@pytest.mark.parametrize(("one", "other", "either", "closed"), CASES)
def test_windows_agree_where_one_lies_in_the_other(one: Window, other: Window, either: bool, closed: bool) -> None:
    assert agree(one, other) == agree(other, one) == either
    assert agree_closed(one, other) == agree_closed(other, one) == closed
