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


BOXED = "42 rebels killed, 17 rebels killed (by 6 May), 31 civilians killed, 24 civilians killed (by 5 May)"
KEYS = [
    ("On 8 May, 25 rebels were killed at the gate.", True),
    ("On 8 May, 2,500 rebels were killed at the gate.", False),
    ("On 8 May, 25 Hill rebels were killed at the gate.", False),
    ("On 8 May, 25 rebels were captured at the gate.", False),
    ("On 8 May 2011, 25 rebels were killed at the gate.", False),
]


@pytest.mark.parametrize(
    ("prose", "is_asked"), KEYS, ids=["one kind", "another size", "a nation of its own", "another fate", "another event"]
)
def test_no_figure_stands_out_by_its_size_people_fate_or_event(prose: str, is_asked: bool) -> None:
    made = [one for one in asked("sources.place", page(prose, losses1=BOXED)) if one.pattern.endswith("prose")]
    assert bool(made) is is_asked
    for sketch in made:
        assert not [choice for choice in sketch.pool if "civilians" in choice.text]
