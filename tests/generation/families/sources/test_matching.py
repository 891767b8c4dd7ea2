"""The match of figures and sources."""

from __future__ import annotations

import pytest

from tests.support.bridge import asked, page

WATCH = "Relief Watch said that 31 rebels had been killed by 6 May."
CROSS = "The Red Cross reported that 14 civilians had been killed on 7 May."
BARE = "On 8 May, 25 rebels were killed at the mill."


def test_each_figure_goes_to_its_own_source_and_one_to_nobody() -> None:
    (sketch,) = asked("sources.match", page(f"{WATCH}\n\n{CROSS}\n\nIt rained.\n\n{BARE}"))
    by_source = {source.text: figure.text.split()[0] for figure, source in sketch.pairs}
    assert by_source["Relief Watch"] == "31"
    assert by_source["Red Cross"] == "14"
    assert "One figure has none." in sketch.stem


@pytest.mark.parametrize("second", ["", CROSS.replace("14", "31"), WATCH.replace("31", "45").replace("6 May", "7 May")])
def test_nothing_is_matched_where_source_or_number_tells_nothing_apart(second: str) -> None:
    assert not asked("sources.match", page(f"{WATCH}\n\n{second}"))
