"""Wrong dates: near enough to tempt, and of the time of the conflict."""

from __future__ import annotations

import pytest

from quizapp.domain.partial_date import PartialDate
from quizapp.generation.chronology.date_options import may_be_other_style, other_dates, wrong_dates
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\n"


def options(prose: str) -> list[str]:
    """The wrong dates of the first event."""
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    event = subject.chronology.events[0]
    assert event.point is not None
    return [choice.text for choice in wrong_dates(subject, event, event.point)]


def test_a_day_without_two_others_near_it_is_not_asked() -> None:
    far = (
        "On 4 May 2017, the guards captured Tarn. On 8 October 2017, the guards captured Mole. "
        "On 9 October 2017, the guards captured Brenn. On 12 October 2017, the guards captured Pell."
    )
    assert options(far) == []


def test_days_near_the_key_are_the_articles_own() -> None:
    near = (
        "On 4 May 2017, the guards captured Tarn. On 8 May 2017, the guards captured Mole. "
        "On 9 May 2017, the guards captured Brenn. On 12 May 2017, the guards captured Pell."
    )
    assert options(near) == ["8 May 2017", "9 May 2017", "12 May 2017"]


def test_a_day_of_another_year_is_no_third_option() -> None:
    mixed = (
        "On 4 May 2017, the guards captured Tarn. On 8 May 2017, the guards captured Mole. "
        "On 9 May 2017, the guards captured Brenn. On 12 May 2018, the guards captured Pell."
    )
    assert options(mixed) == ["8 May 2017", "9 May 2017"]


COURSE = (
    "On 8 May 2017, the guards shelled Mole. On 9 May 2017, the guards shelled Brenn. On 12 May 2017, the guards shelled Pell."
)
BEFORE = "On 2 May 2017, the guards burned the mill of Holm."
AFTER = "On 22 May 2017, the guards burned the mill of Holm."
BEGUN, LEFT = "On 5 May 2017, the guards began to shell Tarn. ", "On 14 May 2017, the guards withdrew from Tarn. "


@pytest.mark.parametrize(
    ("prose", "shown"),
    [
        (BEGUN + COURSE, []),
        (BEGUN + COURSE + BEFORE, ["2 May 2017", "8 May 2017", "9 May 2017"]),
        (LEFT + COURSE, []),
        (LEFT + COURSE + AFTER, ["12 May 2017", "9 May 2017", "22 May 2017"]),
    ],
    ids=["first of all", "one before it", "last of all", "one behind it"],
)
def test_a_beginning_is_not_the_earliest_of_the_options_and_an_end_not_the_latest(prose: str, shown: list[str]) -> None:
    assert options(prose) == shown


def test_a_year_that_is_only_counted_is_no_option() -> None:
    counted = (
        "In 1705, the guards captured Tarn. The guards had taken the hill of Mole the previous year. "
        "In 1706, the guards captured Brenn. In 1709, the guards captured Pell."
    )
    assert "1704" not in options(counted)


def test_a_year_of_somebodys_life_is_no_option() -> None:
    lives = (
        "In 1705, the guards captured Tarn under Ada Stone (died 1711). In 1706, the guards captured Brenn. "
        "Bo Marsh (born 1702, Tarn) held the hill of Verna. In 1709, the guards captured Pell."
    )
    assert {"1702", "1711"}.isdisjoint(options(lives))


def test_words_with_a_hole_refute_nothing() -> None:
    torn = (
        "On 4 May 2017, the guards captured Tarn. The guards of , launched at Mole on 6 May 2017, came in. "
        "On 8 May 2017, the guards captured Mole. On 9 May 2017, the guards captured Brenn."
    )
    assert "6 May 2017" not in options(torn)


def test_words_that_are_no_english_refute_nothing() -> None:
    prose = (
        "On 4 May 2017, the guards captured Tarn. On 8 May 2017, los guards they captured the town of Mole. "
        "On 9 May 2017, the guards captured Brenn. On 12 May 2017, the guards captured Pell."
    )
    assert "8 May 2017" not in options(prose)


def test_a_month_far_from_all_others_is_not_asked() -> None:
    apart = (
        "In May 2014, the guards captured Tarn. In June 2016, the guards captured Mole. "
        "In July 2016, the guards captured Brenn. In August 2016, the guards captured Pell."
    )
    assert options(apart) == []
    assert options(apart.replace("2014", "2016")) == ["June 2016", "July 2016", "August 2016"]


@pytest.mark.parametrize(
    ("gap", "reason"),
    [
        (" ", "The article uses this date for another event: “the guards captured Mole”."),
        ("\n\n", "The article uses this date for another event, in the second paragraph: “the guards captured Mole”."),
        (
            "\n\n==The siege==\n",
            "The article uses this date for another event, in the section “The siege”: “the guards captured Mole”.",
        ),
        ("\n\n==8 May==\n", "The article uses this date for another event: “the guards captured Mole”."),
    ],
    ids=["one paragraph", "paragraph", "section", "heading with a date"],
)
def test_a_reason_says_where_its_date_stands(gap: str, reason: str) -> None:
    prose = f"On 4 May 2017, the guards captured Tarn.{gap}On 8 May 2017, the guards captured Mole. On 9 May 2017, they left."
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    event = subject.chronology.events[0]
    assert event.point is not None
    assert next(one for one in other_dates(subject, event) if one.text == "8 May 2017").rationale == reason


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            "The guns of the old outskirts of the town fired into 8 May, with conditions in the town called hard.",
            "“The guns of the old outskirts of the town fired into 8 May …”.",
        ),
        ('On 8 May, the council ordered the "rest" of the men and the women.', "the council ordered the ‘rest’"),
    ],
    ids=["the date is not cut in two", "quoted words stay quoted"],
)
def test_a_reason_quotes_its_date_whole_and_keeps_the_distance_of_the_article(told: str, words: str) -> None:
    prose = f"On 4 May 2017, the guards captured Tarn.\n\n==The siege of Tarn and Mole==\n{told} On 9 May 2017, they left."
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    event = subject.chronology.events[0]
    reasons = [one.rationale for one in other_dates(subject, event) if one.text == "8 May 2017"]
    assert reasons
    assert words in reasons[0]


def test_a_long_reason_keeps_its_place_and_loses_words() -> None:
    long = "the guards of the League captured the old mill of Mole on the hills north of Brenn"
    prose = (
        f"On 4 May 2017, the guards captured Tarn.\n\n==The siege of Tarn==\nOn 8 May 2017, {long}. On 9 May 2017, they left."
    )
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    (reason,) = (one.rationale for one in other_dates(subject, subject.chronology.events[0]) if one.text == "8 May 2017")
    assert "in the section “The siege of Tarn”: “the guards of the League" in reason
    assert len(reason.split()) <= 25


def test_words_behind_a_number_that_ends_no_sentence_are_not_quoted() -> None:
    prose = "On 4 May 2017, the guards captured Tarn. The 21. Mole Division and on 8 May launched a raid on Brenn and Pell."
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    event = subject.chronology.events[0]
    assert all("Mole Division and on" not in one.rationale for one in other_dates(subject, event))


def test_a_date_of_the_other_calendar_is_no_wrong_answer() -> None:
    told = (
        "On {} 1712, the guards captured Tarn. On 3 December 1712, the guards captured Mole. "
        "On 8 December 1712, the guards captured Brenn. The siege of Verna (20 December 1712) was the last of the war."
    )
    assert options(told.format("9 December")) == ["8 December 1712", "3 December 1712"]
    assert "20 December 1712" in options(told.format("10 December"))


@pytest.mark.parametrize(
    ("year", "shift", "is_same"), [(1712, 11, True), (1812, 12, True), (1914, 13, True), (1914, 11, False), (2014, 13, False)]
)
def test_the_styles_of_a_date_differ_by_so_many_days_of_its_century(year: int, shift: int, is_same: bool) -> None:
    date = PartialDate(year, 3, 9)
    assert may_be_other_style(date, date.first_day + shift) is is_same


def test_a_date_in_brackets_is_quoted_with_them() -> None:
    prose = "On 4 May 2017, the guards captured Tarn. The siege of Verna (8 May 2017) was the last one. It ended on 9 May."
    subject = make_subject(facts_of((HEAD + prose + "\n").encode()))
    (reason,) = (one.rationale for one in other_dates(subject, subject.chronology.events[0]) if one.text == "8 May 2017")
    assert "“The siege of Verna (8 May 2017) was the last one”" in reason
