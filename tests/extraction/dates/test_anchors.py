"""What "the next day" counts from behind a heading or a vaguer date."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

LONG = "5 March – 20 June 1823"
SHORT = "5–7 March 1823"
CASES = [
    # a heading parts the narrative
    (LONG, "==Plan==\n\nOn 9 April, they met.\n\nThey waited.\n\n==Battle==\n\nThey came. That night, it rained.", ["04-09"]),
    (LONG, "==Plan==\n\nOn 9 April, they met.\n\n==Battle==\n\nThey camped. That night, it rained.", ["04-09"]),
    (LONG, "==Plan==\n\nOn 9 May 1820, they met.\n\n==Battle==\n\nThey camped. The next day, they fled.", ["1820-05-09"]),
    # a section that begins with the distance counts from the last day of the one before
    (LONG, "==Plan==\n\nOn 9 April, they met.\n\nThey ate.\n\n==Battle==\n\nThe next day, they fought.", ["04-09", "04-10"]),
    # what surely leads on holds from the last paragraph of the section before
    (LONG, "==Hill==\n\nOn 9 April, they met.\n\n==Town==\n\nThey came. Later on the same day, they fled.", ["04-09", "04-09"]),
    (LONG, "==Hill==\n\nOn 9 April, they met.\n\nThey ate.\n\n==Town==\n\nThey came. The next day, it fell.", ["04-09"]),
    # a subsection belongs to its section, and a conflict of a few days is one narrative
    (LONG, "==Hill==\n\nOn 9 April, they met.\n\n===Mill===\n\nThey came. That night, it fell.", ["04-09", "04-09"]),
    (
        SHORT,
        "==Hill==\n\nOn 6 March, they met.\n\nThey ate.\n\n==Town==\n\nThey came. By nightfall, it fell.",
        ["03-06", "..03-06"],
    ),
    # one beside another subsection begins anew, but for words that surely lead on
    (LONG, "==Hill==\n\n===Mill===\n\nOn 9 April, they met.\n\n===Ford===\n\nThey came. That night, it fell.", ["04-09"]),
    (LONG, "==Hill==\n\n===Mill===\n\nOn 9 April, they met.\n\n===Ford===\n\nIt fell the next day.", ["04-09", "04-10"]),
    # a heading that is a day is the anchor
    (LONG, "==Hill==\n\nOn 9 April, they met.\n\n==11 April==\n\nThey came. That night, it fell.", ["04-09", "04-11"]),
    # a vaguer date in between takes the anchor away
    (LONG, "On 9 April, they met. In early May, he came. That night, it fell.", ["04-09", "05"]),
    (LONG, "On 9 April, they met. By mid-May, he had come. The next morning, it fell.", ["04-09", "..05"]),
    (LONG, "On 9 April, they met. He was born in 1790. The next morning, it fell.", ["04-09", "1790", "04-10"]),
    # words that count from something else need no anchor
    (
        LONG,
        "==Plan==\n\nIn 1820, they met.\n\n==Battle==\n\nThey came. The day before the battle it rained.",
        ["1820", "03-04"],
    ),
]


@pytest.mark.parametrize(("date", "prose", "expected"), CASES)
def test_a_distance_counts_from_a_near_day_only(date: str, prose: str, expected: list[str]) -> None:
    sheet = extract(read_plain(f"= Battle of X =\n\nInfobox\n- Date: {date}\n- Place: X\n\n{prose}"))
    found = []
    for fact in sheet.dates[1:]:
        start, end = (side.iso().removeprefix("1823-") if side else "" for side in (fact.window.start, fact.window.end))
        found.append(start if start == end else f"{start}..{end}")
    assert found == expected
