"""The declared forms of a note that several figures share."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.infobox_groups import SHARE_RULES, ShareRule
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain


@pytest.mark.parametrize("rule", SHARE_RULES, ids=lambda rule: rule.name)
def test_the_last_line_of_a_rules_example_has_its_form(rule: ShareRule) -> None:
    assert rule.line.fullmatch(rule.example.split(", ", 1)[1])
    assert rule.why


@pytest.mark.parametrize(
    "line", ["60 cooks wounded (SOHR)", "Vell: 60 wounded (SOHR)", "60 wounded", "60 wounded (two by fire) at Tarn"]
)
def test_another_form_stands_for_itself(line: str) -> None:
    assert not any(rule.line.fullmatch(line) for rule in SHARE_RULES)


@pytest.mark.parametrize(
    ("cell", "sources"),
    [
        ("900 Danes killed, 700 Danes wounded, 600 Danes captured (per Holt)", ["Holt", "Holt", "Holt"]),
        ("315 dead, including 11 sailors (Holt claimed)", ["Holt", "Holt"]),
        ("90 killed, 315 dead, including 11 sailors (per Holt)", [None, "Holt", "Holt"]),
        ("900 Swedes killed, 700 Danes wounded, 600 Danes captured (per Holt)", [None, "Holt", "Holt"]),
    ],
)
def test_a_bracket_closes_all_figures_with_its_noun(cell: str, sources: list[str | None]) -> None:
    head = "= X offensive =\n\nInfobox\n- Conflict: X offensive\n- Date: 10–30 May 2017\n- Combatant1: Danes\n"
    text = f"{head}- Casualties1: {cell}\n\nThe army fought in the hills near the town for some of the days.\n"
    assert [claim.source for claim in extract(read_plain(text)).claims] == sources
