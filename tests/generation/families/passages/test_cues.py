"""Every cue stands in its own examples, and in none of those that it has to leave alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.generation.families.passages.cues import (
    account,
    aftermath,
    course,
    days,
    doubts,
    force,
    mood,
    outcome,
    people,
    plight,
    reports,
    rival_accounts,
    rivals,
    spoils,
    voice,
)
from quizapp.generation.families.passages.cues.reports import HEDGED
from quizapp.generation.families.passages.declared import Cue

CUES = (
    *reports.CUES,
    *doubts.CUES,
    *days.CUES,
    *course.CUES,
    *force.CUES,
    *mood.CUES,
    *outcome.CUES,
    *spoils.CUES,
    *people.CUES,
    *plight.CUES,
    *account.CUES,
    *aftermath.CUES,
    *voice.CUES,
    *rivals.CUES,
    *rival_accounts.CUES,
)


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_a_cue_is_found_in_its_examples_only(cue: Cue) -> None:
    assert cue.why
    assert cue.found
    assert [sentence for sentence in cue.found if not cue.holds(sentence)] == []
    assert [sentence for sentence in cue.missed if cue.holds(sentence)] == []


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_no_cue_is_found_in_nothing(cue: Cue) -> None:
    assert not cue.holds("")
    assert cue.words("") == ""


@pytest.mark.parametrize("cue", [cue for cue in CUES if cue.in_small], ids=lambda cue: cue.name)
def test_a_pattern_for_small_letters_has_no_capitals_and_looks_at_case(cue: Cue) -> None:
    assert not re.search("[A-Z]", re.sub(r"\\.|\?P<", "", cue.pattern.pattern))
    assert not cue.pattern.flags & re.IGNORECASE


def test_what_a_cue_leaves_of_a_sentence_keeps_its_capitals() -> None:
    assert HEDGED.without("On 3 May Ada Stone was reportedly seen near Karsa.") == "On 3 May Ada Stone was   seen near Karsa."


def test_names_of_cues_are_their_own() -> None:
    assert len({cue.name for cue in CUES}) == len(CUES)


@pytest.mark.parametrize("cue", [cue for cue in CUES if cue.roots != ("",)], ids=lambda cue: cue.name)
@given(st.data())
@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
def test_whatever_a_cue_finds_has_one_of_its_roots(cue: Cue, data: st.DataObject) -> None:
    sentence = data.draw(st.from_regex(cue.pattern, alphabet=st.characters(codec="ascii")))
    assert cue.holds(sentence) or not cue.pattern.search(sentence)
