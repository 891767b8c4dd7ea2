"""Dates that fit their clause only in part: each rule refuses its own example, and sound clauses keep their dates."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.generation.labels.date_limits import TIE_RULES, TieRule, limit_of


def _limit(marked: str) -> str:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return limit_of(text, Span(0, len(text)), Span(start, end))


@pytest.mark.parametrize("rule", TIE_RULES, ids=lambda rule: rule.name)
def test_each_rule_refuses_its_own_example(rule: TieRule) -> None:
    assert _limit(rule.example) == rule.why


@pytest.mark.parametrize(
    "marked",
    [
        "the guards attacked Tarn [in 1944] and burned Mole",
        "the guards attacked Tarn in 1944 and [1945]",
        "the guards met at Tarn [on 16 or 17 July 1990]",
        "elections were held on 9 and [26 December 1990]",
        "the Tarn council passed the law [of 1907]",
        "the Tarn council agreed to meet [on 5 May]",
    ],
)
def test_a_date_that_fits_in_part_is_refused(marked: str) -> None:
    assert bool(_limit(marked)) == (marked != "the guards attacked Tarn [in 1944] and burned Mole")


@pytest.mark.parametrize(
    "marked",
    [
        "[On 5 May] the guards took Tarn and on 7 May they burned Mole",
        "the guards took Tarn [on 5 May], and on 7 May they burned Mole",
        "in the spring [of 208 BC] the guards took Tarn",
        "the guards took Tarn at the end [of 1919]",
        "the Duke died in Mole [four months later]",
        "the Duke fled Tarn and [four months later] died in Mole",
        "while the fleet sailed, in [May 1940] Brenn Guards landed at Tarn",
        "[In 1940] Brenn Guards of Mole took Tarn",
        "the guards were ordered to Tarn [on 5 May]",
    ],
)
def test_a_date_that_fits_its_clause_stays(marked: str) -> None:
    assert _limit(marked) == ""
