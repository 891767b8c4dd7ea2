"""The days of the conflict, where no infobox gives them."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

LEADS = [
    # the days of the lead, years of other times left out
    ("Battle of X", "It was fought from 3 to 9 May 1823, as on 2 May 1703.", "On 5 May, it rained.", "1823-05-05"),
    # no day on which somebody spoke of it
    (
        "Battle of X",
        "It began on 3 May 1823.\n\nIt ended on 9 May 1823.\n\nHolt stated on 6 May 1825 that he had lost it.",
        "On 8 May, it rained.",
        "1823-05-08",
    ),
    # the month of the lead, then the year of the lead, of the title, and of three digits
    ("Battle of X", "It was fought in May 1823.", "On 5 May, it rained.", "1823-05-05"),
    ("Battle of X", "It was fought in 1823.", "On 5 May, it rained.", "1823-05-05"),
    ("Battle of X (1823)", "It was fought at X.", "On 5 May, it rained.", "1823-05-05"),
    ("Battle of X", "It was fought in 645.", "On 5 May, it rained.", "0645-05-05"),
    # the year of the whole text, if it names one alone
    ("Battle of X", "It was fought at X.", "The hill was lost in June 1823. On 5 May, it rained.", "1823-05-05"),
]


@pytest.mark.parametrize(("title", "lead", "prose", "day"), LEADS)
def test_the_lead_or_the_title_tells_when_the_conflict_was(title: str, lead: str, prose: str, day: str) -> None:
    window = extract(read_plain(f"= {title} =\n\n{lead}\n\n==Battle==\n{prose}")).dates[-1].window
    assert window.start is not None
    assert window.start.iso() == day


def test_two_years_of_the_text_tell_no_year() -> None:
    prose = "On 5 May, it rained.\n\nThe hill was lost in June 1823, and the ford in June 1829."
    sheet = extract(read_plain(f"= Battle of X =\n\nIt was fought at X.\n\n==Battle==\n{prose}"))
    assert "1823-05-05" not in [fact.window.start and fact.window.start.iso() for fact in sheet.dates]


def test_the_days_of_the_lead_come_before_its_months() -> None:
    lead = "The battle was fought on 7 August 1897, in the campaign that began in March 1896.\n\nOn 4 August, they marched."
    sheet = extract(read_plain("= Battle of X =\n\n" + lead))
    assert [fact.window.start and fact.window.start.iso() for fact in sheet.dates] == ["1897-08-07", "1896-03", "1897-08-04"]


#: What the lead tells, and dates of sections on other times, or under headings without a year.
ELSEWHERE = [
    (
        "The campaign resumed on 1 May 2018 and ended on 9 February 2019.",
        "Campaign in X (2017–2019)",
        "==First phase==\n\nOn 17 September 2017, they came.\n\n==Second phase==\n\nOn 20 September, they went on.",
        ["2017-09-17", "2017-09-20"],
    ),
    (
        "The kingdom was founded in 1099.",
        "Kingdom of X",
        "==Second war==\n\nHe came in 1144. They left in 1146. More came in 1148.\n\nAfter they met in June, they failed.",
        ["1144", "1146", "1148", "1148-06"],
    ),
    (
        "The company attacked on 22 July 1946.",
        "Company of X",
        "==Early days==\n\nIn March 1936, they met. In April 1936, they fought.\n\nOn 17 August, they shot at a train.",
        ["1936-03", "1936-04", "1936-08-17"],
    ),
    (
        "The first attack was on 27 February 2022.",
        "Attacks on X",
        "==Liberation (29 August – 11 November)==\n\nOn 29 August, they advanced.",
        ["2022-08-29"],
    ),
    (
        "The treaty was signed in August 2017.",
        "Refugees of X",
        "==By country==\n\nIn 2013, more than 4,600 arrived by sea, most of whom arrived in August.",
        ["2013", "2013-08"],
    ),
    (
        "The campaign was large.",
        "Campaign in X",
        "==Siege==\n\nOn 5 September 2017, they moved on to a siege that was laid in September 2016. On 8 September, it ended.",
        ["2017-09-05", "2016-09", "2017-09-08"],
    ),
    (
        "He was born on 1 May 1453.",
        "A of X",
        "==Taking of Tarn, 1511==\n\nAs in 1509, he came late. At dawn on 25 July, they landed.",
        ["1509", "1511-07-25"],
    ),
    (
        "Fights began on 15 August 2022.",
        "Battles of X",
        "On 11 November 2022, they met. By the end of 2022, they had taken Vell.\n\nIn mid-January, a larger fight took place.",
        ["2022-11-11", "None..2022", "2023-01"],
    ),
]


@pytest.mark.parametrize(("lead", "title", "body", "days"), ELSEWHERE)
def test_a_section_on_another_time_than_the_lead_s_gives_its_own_years(
    lead: str, title: str, body: str, days: list[str]
) -> None:
    windows = [fact.window for fact in extract(read_plain(f"= {title} =\n\n{lead}\n\n{body}")).dates]
    ends = [tuple(end.iso() if end else None for end in (one.start, one.end)) for one in windows]
    told = [str(start) if start == end else f"{start}..{end}" for start, end in ends]
    assert told[-len(days) :] == days
