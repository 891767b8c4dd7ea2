"""Sources by their description: what kind of voice, how an option has it, and which two may be one."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.described import Voice, may_be_one, shown, voice_of
from tests.support.bridge import page

VOICES = [
    ("the army", Voice.STATE),
    ("residents", Voice.PEOPLE),
    ("a witness", Voice.PEOPLE),
    ("Norlandish military source", Voice.STATE),
    ("opposition sources", Voice.FOES),
    ("the commander of the riders", Voice.ARMED),
    ("hospitals", Voice.HEALERS),
    ("Ada Stone", Voice.PERSON),
    ("Harbour Ministry", Voice.STATE),
    ("Relief Watch", Voice.ONLOOKER),
    ("Norland", Voice.PARTY),
    ("pro-Union militia", Voice.ARMED),
    ("Recent research", Voice.SCHOLARS),
    ("local Norlandish media", Voice.PRESS),
    ("a spokesman", None),
    ("numbers", None),
    ("statements of its officers", None),
    ("the photo", None),
    ("reports", None),
]


@pytest.mark.parametrize(("name", "kind"), VOICES, ids=[name for name, _ in VOICES])
def test_a_source_is_a_voice_of_some_kind_or_none(name: str, kind: Voice | None) -> None:
    assert voice_of(name) is kind


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("residents", "the army", False),
        ("insurgents", "the Harbour Ministry", True),
        ("the army", "Norland", True),
        ("the army", "Harbour Ministry", True),
        ("insurgents", "Harbour Ministry", False),
        ("hospitals", "Relief Watch", True),
        ("residents", "Ada Stone", True),
    ],
)
def test_two_sources_of_which_one_has_no_name_may_be_one(one: str, other: str, expected: bool) -> None:
    assert may_be_one(one, other) is expected


@pytest.mark.parametrize(
    ("name", "option"),
    [
        ("state media", "State media"),
        ("military police", "Military police"),
        ("local official", "A local official"),
        ("opposition source", "An opposition source"),
    ],
)
def test_no_article_stands_before_what_cannot_be_counted(name: str, option: str) -> None:
    claim = page("Relief Watch said that 31 rebels were killed.").ledger.claims[0]
    assert shown(name, claim, "") == option
