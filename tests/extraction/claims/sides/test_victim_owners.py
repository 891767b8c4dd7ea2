"""Sides told by words beside the victims: every rule tells that of its example, and what only looks like one does not."""

from __future__ import annotations

import pytest

from quizapp.extraction.claims.sides.victim_owners import OWNER_RULES, OwnerRule
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Karsa War =\n\nInfobox\n- Conflict: Karsa War\n- Date: 10 May 2017 – 30 June 2018\n"
    "- Combatant1: Velland, Velland Army, Yemen\n- Combatant2: Orland, Orland Army, Nepal\n\n"
)


def sides(text: str) -> list[int | None]:
    return [claim.side for claim in extract(read_plain(HEAD + text)).claims]


@pytest.mark.parametrize("rule", OWNER_RULES, ids=lambda rule: rule.name)
def test_each_rule_tells_the_side_of_its_example(rule: OwnerRule) -> None:
    assert rule.why
    assert sides(rule.example)[-1] == rule.gives


CASES = [
    ("Some 20,000 Nepalese soldiers were killed or deported.", [2]),
    ("Some 20,000 Cossacks were killed or deported.", [None]),
    ("Yemeni casualties included 12 officers and 40 men.", [1, 1]),
    ("Yemeni casualties included 12 civilians and 40 men, who killed 15 officers.", [None, 1, None]),
    ("It killed 54 Yemeni soldiers, whilst 5 people were killed and 22 others were wounded by rockets.", [1, None, None]),
    ("The Orland Army killed 6 Hill Wolves militants and captured five soldiers.", [None, 1]),
    ("Yemeni records list 200 people arrested in the town.", [None]),
    ("It resulted in the deaths of two Nepalese soldiers and the wounding of nine.", [2, 2]),
    ("This leaves out the 300 deaths of Yemeni troops in prisons.", [1]),
    ("The Nepalese government announced the deaths of over a hundred of its military troops.", [2]),
    ("The report said that the Velland Army killed 20 Nepalese soldiers, while suffering 10 casualties of its own.", [2, 1]),
    ("According to the Hill Club, their position was overrun and 4 of their fighters were killed.", [None]),
    ("The Observatory said that the Orland Army attacked and that five of their soldiers were killed.", [2]),
    ("Nepal said that it fired back, resulting in seven deaths on Yemen's side.", [1]),
    ("There were 300 army deaths for the Nepalese and 200 for the Yemenis.", [2, 1]),
    ("Yemeni records list 74 killed and 59 wounded.", [1, 1]),
    ("The Observatory reported 40 casualties.", [None]),
    ("Yemen reported 40 civilian casualties.", [None]),
    ("Nepal put the number of Yemeni deaths at 166, for a total of 260 deaths.", [1, 1]),
    ("About 300 civilians were killed, including 20 Yemenis.", [None, None]),
    ("About 300 people were killed, including 20 Yemeni soldiers.", [None, 1]),
    ("Some 2,000 Yemenis, Norrs and others fled.", [None]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_words_beside_the_victims_tell_their_side(text: str, expected: list[int | None]) -> None:
    assert sides(text) == expected
