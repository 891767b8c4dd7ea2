"""The declared forms of a note that several figures share."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.infobox_groups import SHARE_RULES, ShareRule


@pytest.mark.parametrize("rule", SHARE_RULES, ids=lambda rule: rule.name)
def test_the_last_line_of_a_rules_example_has_its_form(rule: ShareRule) -> None:
    assert rule.line.fullmatch(rule.example.split(", ", 1)[1])
    assert rule.why


@pytest.mark.parametrize(
    "line", ["60 cooks wounded (SOHR)", "Vell: 60 wounded (SOHR)", "60 wounded", "60 wounded (two by fire) at Tarn"]
)
def test_another_form_stands_for_itself(line: str) -> None:
    assert not any(rule.line.fullmatch(line) for rule in SHARE_RULES)
