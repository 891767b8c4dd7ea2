"""Where a figure stands: in the infobox only, or in the prose only."""

from __future__ import annotations

import pytest

from tests.support.bridge import asked, page

PROSE = (
    "On 4 May, 12 rebels were killed at the ford.\n\nOn 6 May, 31 rebels were killed at the mill.\n\n"
    "On 8 May, {} rebels were killed at the gate."
)


@pytest.mark.parametrize(("told", "expected"), [(25, True), (42, False)])
def test_a_figure_that_the_prose_repeats_does_not_stand_in_the_infobox_only(told: int, expected: bool) -> None:
    subject = page(PROSE.format(told), losses2="42 soldiers killed", losses1="17 rebels killed")
    keys = [sketch.keys[0].text for sketch in asked("sources.place", subject) if sketch.pattern.endswith("infobox")]
    assert any(key.startswith("42") for key in keys) is expected


def test_a_figure_of_the_prose_that_the_infobox_repeats_is_no_key() -> None:
    subject = page(PROSE.format(25), losses2="42 soldiers killed", losses1="12 rebels killed")
    keys = [sketch.keys[0].text for sketch in asked("sources.place", subject) if sketch.pattern.endswith("prose")]
    assert keys
    assert not any(key.startswith("12 ") for key in keys)
