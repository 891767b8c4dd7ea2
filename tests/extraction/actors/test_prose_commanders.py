"""Commanders whom the prose names with their post, in articles without an infobox."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import ActorKind
from quizapp.extraction.actors.prose_commanders import POST_RULES, PostRule
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

LEAD = "The battle of X was fought between Ruritania and Denmark.\n\n==Battle==\n\n"
FOUND = [
    (
        "The 4th Hill Brigade, commanded by Colonel John B. (Jack) Marsh, landed.",
        [("John B. (Jack) Marsh", "commander of the 4th Hill Brigade", None)],
    ),
    ("The Danish Second Corps was led by General Niels Holm.", [("Niels Holm", "commander of the Danish Second Corps", 2)]),
    ("He sent the left wing, led by Umar ibn Sad.", [("Umar ibn Sad", "commander of the left wing", None)]),
    ("Anton Vell, commander of the 2nd River Division, agreed.", [("Anton Vell", "commander of the 2nd River Division", None)]),
    (
        "He placed Arn Holt in command of the right wing, Bo al-Rask in command of the left wing, his half-brother Cai Dorn in "
        "charge of the cavalry and al-Tor ibn Lask in command of the foot soldiers.",
        [
            ("Arn Holt", "commander of the right wing", None),
            ("Bo al-Rask", "commander of the left wing", None),
            ("Cai Dorn", "commander of the cavalry", None),
            ("al-Tor ibn Lask", "commander of the foot soldiers", None),
        ],
    ),
    ("K Company, led by Captain Arn Holt, landed.", [("Arn Holt", "commander of K Company", None)]),
    # nobody, or nobody for certain
    ("The battalion was led by its men.", []),
    ("The fleet, under the command of Umar ibn Sad, came.", []),
    ("The 4th Brigade, led by Tiger Forces, came.", []),
    ("The 4th Brigade, led by Minister of War Arn Holt, came.", []),
    ("The 4th Brigade, led by the 2nd Guards Brigade, came.", []),
    ("The road led by Holm Castle to the sea.", []),
    ("The delegation, led by Arn Holt, came to talk.", []),
    ("The 4th Brigade was commanded by him.", []),
]


@pytest.mark.parametrize(("prose", "expected"), FOUND)
def test_a_post_names_its_commander(prose: str, expected: list[tuple[str, str, int | None]]) -> None:
    actors = extract(read_plain(f"= Battle of X =\n\n{LEAD}{prose}")).actors
    assert [(one.name, one.role, one.side) for one in actors if one.kind is ActorKind.COMMANDER] == expected


@pytest.mark.parametrize("rule", POST_RULES, ids=lambda rule: rule.label)
def test_each_rule_finds_its_example(rule: PostRule) -> None:
    assert rule.pattern.search(rule.example)
    assert rule.why


def test_a_commander_of_another_time_or_beside_an_infobox_is_left_out() -> None:
    prose = "The 4th Hill Brigade, commanded by Colonel John Marsh, landed."
    before = f"= Battle of X =\n\nIt was fought.\n\n==Background==\n\n{prose}"
    boxed = f"= Battle of X =\n\nInfobox\n- Combatant1: A\n\n{prose}"
    assert extract(read_plain(before)).actors == ()
    assert [one.name for one in extract(read_plain(boxed)).actors] == ["A"]
