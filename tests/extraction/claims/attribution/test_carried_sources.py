"""Sources that go on answering in the next sentence: every opening carries one, and what only looks like one does not."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.attribution.carried_sources import CONTINUATIONS, Continuation
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Karsa War =\n\nInfobox\n- Conflict: Karsa War\n- Date: 10 May 2017 – 30 June 2018\n- Combatant1: Velland\n"
    "- Combatant2: Orland\n\n"
)
SURVEY = "According to the Karsa Survey, 900 people were killed. "


def sources(text: str) -> list[str | None]:
    return [claim.source for claim in extract(read_plain(HEAD + text)).claims]


@pytest.mark.parametrize("one", CONTINUATIONS, ids=lambda one: one.name)
def test_each_opening_carries_the_source(one: Continuation) -> None:
    assert one.why
    assert set(sources(SURVEY + one.example)) == {"Karsa Survey"}
    watch = sources("According to Karsa Watch, 900 people were killed. " + one.example)
    assert watch == ["Karsa Watch", None if one.of_writing else "Karsa Watch"]


CASES = [
    ("He read a report by Hill Watch. This report counted 50 civilian deaths.", ["Karsa Survey", "Hill Watch"]),
    ("He read a report. This report counted 50 civilian deaths.", ["Karsa Survey", None]),
    ("Of these, a third came from Mell. 150 civilians were killed.", ["Karsa Survey"] * 2),
    ("150 civilians were killed. The remaining 300 dead were soldiers.", ["Karsa Survey"] * 3),
    ("150 civilians were killed at Mell on 20 May 2017.", ["Karsa Survey", None]),
    ("A mine killed 12 soldiers.", ["Karsa Survey", None]),
    ("The town was rebuilt. 150 civilians were killed.", ["Karsa Survey", None]),
    ("Of these, 200 were killed by mines, said Orland.", ["Karsa Survey", "Orland"]),
    ("Of those who fled, 200 men were killed.", ["Karsa Survey", None]),
]


THEY = [
    ("Hill Watch told of a raid. The League took the town. They claimed that 40 men were killed.", ["League"]),
    ("Hill Watch told of a raid. The town was taken. They claimed that 40 men were killed.", ["Hill Watch"]),
    ("Hill Watch told of a raid. The League took the town. It claimed that 40 men were killed.", ["Hill Watch"]),
    ("A Ministry of Defence communiqué on 20 May 2017, stated that 40 men were killed.", ["Ministry of Defence communiqué"]),
    ("The Orland Army went on. Later they issued a statement claiming that 40 men were killed.", ["Orland Army"]),
    ("The village of Tarn was taken. It claimed that 40 men were killed.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), THEY)
def test_they_who_tell_are_the_body_that_did_something_before(text: str, expected: list[str | None]) -> None:
    assert sources(text) == expected


BEFORE = [
    ("According to Holt's report, 40 men died. The Ostian losses were 5 killed.", ["Holt", "Holt"]),
    ("According to Holt, 40 men died. The Ostian losses were 5 killed.", ["Holt", None]),
    ("According to Holt's report, 40 men died. In May, Ostian losses were 5 killed.", ["Holt", None]),
    ("During his stay, General Holt read much. He concluded that it was bad. According to his estimations, 40 men died.",
     ["General Holt"]),
    ("The rebels read much. He concluded that it was bad. According to his estimations, 40 men died.", [None]),
    ("The Ostian president Ivar Holt came. In May, he went on and put the death toll at 40.", ["Ivar Holt"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_who_is_told_of_before_is_meant_by_his_words(text: str, expected: list[str | None]) -> None:
    assert sources(text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_source_goes_on_with_its_count_alone(text: str, expected: list[str | None]) -> None:
    assert sources(SURVEY + text) == expected
