"""How figures, days and counts read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import FactSheet, Window
from quizapp.domain.partial_date import PartialDate, from_iso
from quizapp.domain.scoring import Score
from quizapp.web import wording


def window(start: str | None, end: str | None) -> Window:
    return Window(from_iso(start) if start else None, from_iso(end) if end else None)


@pytest.mark.parametrize(
    ("start", "end", "year", "expected"),
    [
        ("2017-09-19", "2017-09-29", 2017, "19–29 Sep"),
        ("2017-09-19", "2017-09-29", None, "19–29 Sep 2017"),
        ("2017-09-19", "2017-10-02", 2017, "19 Sep–2 Oct"),
        ("2016-12-30", "2017-01-02", 2017, "30 Dec 2016–2 Jan 2017"),
        ("2017-09-23", "2017-09-23", 2017, "23 Sep"),
        ("2017-09", "2017-09", 2017, "Sep"),
        ("2017", "2017", None, "2017"),
        ("2017", "2017", 2017, "2017"),
        (None, "2017-09-28", 2017, "by 28 Sep"),
        ("2014", None, 2017, "since 2014"),
        ("-0490-09", "-0490-09", None, "Sep 490 BC"),
        (None, None, 2017, "not dated"),
    ],
)
def test_days_are_said_as_shortly_as_they_can_be_understood(
    start: str | None, end: str | None, year: int | None, expected: str
) -> None:
    assert wording.window_words(window(start, end), year=year) == expected


def test_months_are_spelled_out_where_there_is_room() -> None:
    assert wording.window_words(window("2017-09-19", "2017-09-29"), full=True) == "19–29 September 2017"


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28))
def test_the_words_of_a_day_name_its_day_and_year(year: int, month: int, day: int) -> None:
    date = PartialDate(year, month, day)
    assert wording.window_words(Window(date, date)).split()[::2] == [str(day), str(year)]


@pytest.mark.parametrize(
    ("marks", "max_marks", "expected"),
    [(100, 100, "1 of 1 mark"), (50, 100, "0.5 of 1 mark"), (67, 300, "0.67 of 3 marks"), (0, 1000, "0 of 10 marks")],
)
def test_marks_are_said_with_their_maximum(marks: int, max_marks: int, expected: str) -> None:
    assert wording.marks_words(Score(marks, max_marks)) == expected


@given(st.text(max_size=200), st.integers(1, 60))
def test_a_shortened_text_is_one_line_and_short(text: str, limit: int) -> None:
    short = wording.shorten(text, limit)
    assert "\n" not in short
    assert len(short) <= limit + 2


@pytest.mark.parametrize(("number", "expected"), [(0, "no"), (1, "one"), (10, "ten"), (11, "11"), (1234, "1,234")])
def test_small_counts_are_words(number: int, expected: str) -> None:
    assert wording.count_word(number) == expected


@pytest.mark.parametrize(("number", "expected"), [(1, "1 person"), (2, "2 people"), (0, "0 people")])
def test_one_and_many(number: int, expected: str) -> None:
    assert wording.plural(number, "person", "people") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("168 killed (per SOHR)", "Infobox, casualties"),
        ("The bombing campaign was halted", "The offensive › Syrian Army counter-attack and air-strikes, sentence 16"),
        ("code-named Oh Servants", "Lead, sentence 1"),
    ],
)
def test_a_place_is_said_by_section_and_sentence(hama: FactSheet, words: str, expected: str) -> None:
    assert wording.place_words(hama.article, hama.article.text.index(words)) == expected


def test_a_place_outside_prose_and_infobox_is_the_article(hama: FactSheet) -> None:
    assert wording.place_words(hama.article, 0) == "Article"
