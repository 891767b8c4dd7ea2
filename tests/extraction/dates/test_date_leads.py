"""The words that lead a date in: each rule finds the date in brackets of its example, with its edge."""

from __future__ import annotations

import re

import pytest

from quizapp.extraction.dates.date_leads import EDGE_RULES, EdgeRule, Lead, read_lead
from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.mentions import Edge

LEADS = [
    ("No later than 5 May", Lead(0, "no later than")),
    ("early in the morning of Friday 16 May", Lead(0, "", is_of_day=True)),
    ("By late May", Lead(0, "by", is_of_part=True)),
    ("They came 5 May", Lead(10)),
]
EDGES = [
    ("By the end of May, they left.", Edge.BEFORE),
    ("By daybreak on 5 May, they left.", Edge.BEFORE),
    ("Since 5 May, they left.", Edge.AFTER),
    ("Since the 2014 offensive, they left.", Edge.AFTER),
    ("By the early hours of 19 May, they left.", Edge.NONE),
    ("By the morning of 19 May, they left.", Edge.BEFORE),
    ("On 19 May, they left.", Edge.NONE),
    ("After the May 5, 2016 attack, they left.", Edge.NONE),
]


@pytest.mark.parametrize(("text", "lead"), LEADS)
def test_the_words_that_lead_a_date_in_are_read(text: str, lead: Lead) -> None:
    date = re.search(r"\d+ May|May", text)
    assert date is not None
    assert read_lead(text, 0, date.start()) == lead


@pytest.mark.parametrize("rule", EDGE_RULES, ids=lambda rule: rule.name)
def test_each_rule_holds_for_its_example(rule: EdgeRule) -> None:
    assert rule.why
    text = re.sub(r"[\[\]]", "", rule.example)
    (mention,) = find_dates(text, 0, len(text))
    assert f"[{mention.span.of(text)}]" in rule.example
    assert mention.edge is rule.edge


@pytest.mark.parametrize(("text", "edge"), EDGES)
def test_a_preposition_leaves_a_side_open(text: str, edge: Edge) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert mention.edge is edge
