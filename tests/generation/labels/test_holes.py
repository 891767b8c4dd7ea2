"""Holes of lost templates: each rule finds its own example, and whole sentences have none."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.labels.holes import HOLE_RULES, HoleRule, has_hole


@pytest.mark.parametrize("rule", HOLE_RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_own_example(rule: HoleRule) -> None:
    assert re.search(rule.pattern, rule.example)
    assert has_hole(rule.example)


@pytest.mark.parametrize(
    "text",
    [
        "The guards fought in and around Tarn, and fled to and from Mole.",
        "The fort of Tarn was taken by at least 1,500 men at sea and at large.",
        "They held the in-house guard at the on-site mill.",
        "The fleet of Tarn, with or without the guards, came in at 5.30 a.m. on 3 May.",
        "They were 5 km south of Tarn, some 200 north of Mole . . . and left.",
        "The guards (of Tarn) were taken in by the Duke.",
        "They stood by, some from the mill and some from as far as Tarn, by which all were known.",
        "The mill was looked after by and for the guild.",
        "The League sent a message to the king, and an order to bring the riders' guns.",
        "It's for the guild that Hill's and Reed's riders fought; that's to be known.",
        "It cost £2,000, and $ 5 million more, for use from within Tarn and into the hills.",
        "The guards fought in the hills, around northern Tarn and in the mill.",
        "The guards were about to leave; a town, about 40 km away from Tarn, came about from the war.",
        "The riders came, saw the mill . . . and left.",
        "They came (by 20 June, not on 9) to Tarn. On 4 May they left, After Dark in hand; at Mole In-House guards met them.",
        "The mill of Reed's cost 1,738 and 17381 more; it's 'so'.",
        "The guards were stationed from the start of May to June; others camped 30 m from the mill.",
    ],
)
def test_a_whole_sentence_has_no_hole(text: str) -> None:
    assert not has_hole(text)


@pytest.mark.parametrize("text", ["two guards were stationed from the camp", "the fleet anchored from its harbour"])
def test_a_place_without_its_distance_is_a_hole(text: str) -> None:
    assert has_hole(text)
