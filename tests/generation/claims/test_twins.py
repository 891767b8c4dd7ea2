"""One count told twice is asked for once in one way."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.text import Span
from quizapp.generation.claims.twins import first_mentions, is_credited_otherwise
from quizapp.generation.drafting import draft
from quizapp.services.reading import facts_of

TEXT = """= Battle of Karsa =

Infobox
- Conflict: Battle of Karsa
- Date: 3–20 March 2015
- Place: Karsa
- Combatant1: Syrian Army
- Combatant2: Islamic State
- Casualties1: About 2,000 killed (per SOHR)

On 5 March 2015, the Syrian Army attacked the hill. About 2,000 Syrian soldiers were killed, according to the SOHR. The
town of Karsa had 400 dead, according to the mayor.
"""


def test_the_prose_and_the_infobox_are_one_count_where_number_limit_and_source_agree() -> None:
    sheet = facts_of(TEXT.encode())
    first = first_mentions(sheet)
    told = [first[claim.id] for claim in sheet.claims if claim.low == 2000]
    assert len(told) == 2
    assert len(set(told)) == 1
    assert all(first[claim.id] not in told for claim in sheet.claims if claim.low == 400)


def test_no_list_asks_for_one_count_twice_in_one_way() -> None:
    sheet = facts_of(TEXT.encode())
    first = first_mentions(sheet)
    seen = set()
    for item in draft(sheet, Random(2)).items:
        counts = frozenset(first[fact] for fact in item.facts if fact in first)
        kind = (".".join(item.rule.split(".")[:2]), counts)
        assert not counts or kind not in seen
        seen.add(kind)


@pytest.mark.parametrize(("low", "is_doubtful"), [(139, True), (140, False)], ids=["another source", "another number"])
def test_a_source_that_a_pronoun_carries_over_yields_to_one_that_is_named(low: int, is_doubtful: bool) -> None:
    carried, other = facts_of(TEXT.encode()).claims[:2]
    carried = replace(carried, source="Norland", context=Span(0, 1), low=139, source_evidence=carried.evidence)
    other = replace(other, measure=carried.measure, source="Relief Watch", low=low, high=carried.high)
    assert is_credited_otherwise(carried, (carried, other)) is is_doubtful
