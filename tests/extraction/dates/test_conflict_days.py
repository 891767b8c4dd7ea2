"""The days of the conflict, where no infobox gives them."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

LEADS = [
    # the days of the lead, years of other times left out
    ("Battle of X", "It was fought from 3 to 9 May 1823, as on 2 May 1703.", "On 5 May, it rained.", "1823-05-05"),
    # the month of the lead, then the year of the lead, of the title, and of three digits
    ("Battle of X", "It was fought in May 1823.", "On 5 May, it rained.", "1823-05-05"),
    ("Battle of X", "It was fought in 1823.", "On 5 May, it rained.", "1823-05-05"),
    ("Battle of X (1823)", "It was fought at X.", "On 5 May, it rained.", "1823-05-05"),
    ("Battle of X", "It was fought in 645.", "On 5 May, it rained.", "0645-05-05"),
]


@pytest.mark.parametrize(("title", "lead", "prose", "day"), LEADS)
def test_the_lead_or_the_title_tells_when_the_conflict_was(title: str, lead: str, prose: str, day: str) -> None:
    window = extract(read_plain(f"= {title} =\n\n{lead}\n\n==Battle==\n{prose}")).dates[-1].window
    assert window.start is not None
    assert window.start.iso() == day


def test_the_days_of_the_lead_come_before_its_months() -> None:
    lead = "The battle was fought on 7 August 1897, in the campaign that began in March 1896.\n\nOn 4 August, they marched."
    sheet = extract(read_plain("= Battle of X =\n\n" + lead))
    assert [fact.window.start and fact.window.start.iso() for fact in sheet.dates] == ["1897-08-07", "1896-03", "1897-08-04"]
