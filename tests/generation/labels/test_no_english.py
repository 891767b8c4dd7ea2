"""Slips of careless translations: each rule finds its own example, and English sentences have none."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.labels.no_english import ENGLISH_RULES, EnglishRule, is_no_english


@pytest.mark.parametrize("rule", ENGLISH_RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_own_example(rule: EnglishRule) -> None:
    assert re.search(rule.pattern, rule.example)
    assert is_no_english(rule.example)


@pytest.mark.parametrize(
    "text",
    [
        "In the mills they held the guards of Tarn.",
        "By the time they took the mill, the days they lost the most men were over.",
        "The guards they captured were shot.",
        "Stone, who was the general of Tarn, and Marsh met at Los Robles.",
        "Stone, who was the brother of Ada Reed, Bo Marsh and Karl Hill came.",
        "Duke Alfonso I sending a fleet, Tarn was left.",
        "After the capture the League left, and announced the formation of a Hill Guard.",
        "Karl van der Berg and Les Hill took the mill.",
        "A European fleet, a one-eyed guard and a university came to an end.",
        "The guards and the army took Tarn; the government left, and that government was the last.",
        "The Battle of Tarn and the Siege of Mole were lost before the Treaty of Brenn.",
        "The League lost control of Tarn and had to deploy one of two guards.",
        "The next day, Stone said that Tarn had been taken on 9 June.",
        "The next day, the guards left for a meeting that was held on 9 June.",
        "An attack on Tarn was followed by a raid.",
        "The guards went to the north of Tarn, from the western part of it to Mole, in the one village that was left.",
        "They were lost in a fierce battle, and one in heavy fighting.",
        "They fought in northern parts of Tarn and in eastern Mole.",
        "Two mortars fired from Mole hit the mills of Tarn.",
        "A band formed in the hills of Tarn attacked Mole.",
        "The unit that he belonged to had been sent to roads that lead to Tarn, which led to its loss.",
        "The mill was overtaken, and the guards were fallen upon.",
        "The next day, the guards of the League marched to Tarn, where the truce signed on 9 June held.",
        "Stone said that the mills, Tarn and Mole were lost, and that the head of the guards, Bo Marsh, was killed.",
    ],
)
def test_an_english_sentence_has_no_slip(text: str) -> None:
    assert not is_no_english(text)
