"""Sections that tell something, and those that only point elsewhere."""

from __future__ import annotations

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = "= Battle of X =\n\nInfobox\n- Date: {date}\n- Place: X\n\n"
INSIDE = "19–29 September 2017"


def test_sections_that_point_elsewhere_give_no_dates() -> None:
    sheet = extract(
        read_plain(
            HEAD.format(date=INSIDE) + "It began.\n\n==See also==\n- Siege of Y (May 2016)\n\n==References==\nSmith 1999."
        )
    )
    assert len(sheet.dates) == 1


def test_sources_in_the_middle_of_an_article_are_told() -> None:
    sheet = extract(read_plain(HEAD.format(date="413 BC") + "==Sources==\nHe wrote in 400 BC.\n\n==Battle==\nThey fought."))
    assert [fact.evidence[0].quote for fact in sheet.dates] == ["413 BC", "in 400 BC"]


def test_whatever_follows_the_references_is_no_part_of_the_body() -> None:
    prose = "On 20 September, they came over the hills and took the town and the bridge.\n\n"
    notes = "==References==\n\n==Smith, p. 4==\n\nJones, History (London, 1988), p. 8"
    sheet = extract(read_plain(HEAD.format(date=INSIDE) + prose + notes))
    assert len(sheet.dates) == 2
