"""Parts of a count, and of a side, are not set against the whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.evidence import select
from quizapp.domain.facts import ComparisonKind
from quizapp.domain.text import Span
from tests.support.claims import DAY, SECOND, TEXT, UNKNOWN, claim, days


def test_figures_of_parts_that_only_a_flag_named_are_not_set_against_others() -> None:
    claims = [
        claim(196, "SOHR", identity="c1"),
        claim(9, "SOHR", identity="c2"),
        claim(74, "Army", identity="c3", context=SECOND),
    ]
    assert compare(claims, TEXT) == ()
    assert [found.kind for found in compare([claims[0], claims[2]], TEXT)] == [ComparisonKind.CONFLICT]


@pytest.mark.parametrize("part", ["40 of them children", "including 40 children", "of whom 40 were children", "(40 children)"])
def test_a_part_of_a_figure_is_not_the_figure_before_it_grew(part: str) -> None:
    text = f"The group counted 186 civilians killed, {part}."
    claims = [
        replace(
            claim(low, "A", UNKNOWN, victims=victims, side=None, identity=f"c{low}"),
            context=Span(0, len(text)),
            evidence=(select(text, Span(text.index(str(low)), text.index(str(low)) + len(str(low)))),),
        )
        for low, victims in ((186, "civilians"), (40, "children"))
    ]
    claims[1] = replace(claims[1], window=days(*DAY))
    assert compare(claims, text) == ()
