"""Ways of showing: dates, numbers, quantities, calls of modules."""

from __future__ import annotations

import pytest

from quizapp.extraction.readers.templates import (
    Call,
    Show,
    Value,
    convert,
    country,
    date,
    date_in_words,
    days_between,
    grouped,
    invoked,
)


def call(name: str, *positional: str, **named: str) -> Call:
    """A template call with plain parameters."""
    given = {str(number): text for number, text in enumerate(positional, 1)} | named
    return Call(name, {key: Value(key, text, index) for index, (key, text) in enumerate(given.items())})


DATES = [
    (("2017", "9", "19"), True, "19 September 2017"),
    (("2017", "09", "19"), False, "September 19, 2017"),
    (("2017", "Sept", "19"), True, "19 September 2017"),
    (("2017", "9"), True, "September 2017"),
    (("2017",), True, "2017"),
    (("0300",), True, "300"),
    (("2017-09-19",), True, "19 September 2017"),
    (("19 September 2017",), True, "19 September 2017"),
    (("2017", "13", "1"), True, "2017"),
    ((), True, ""),
]


@pytest.mark.parametrize(("texts", "day_first", "shown"), DATES)
def test_dates_are_shown_in_words(texts: tuple[str, ...], day_first: bool, shown: str) -> None:
    assert date_in_words(texts, day_first=day_first) == shown


NUMBERS = [("85000", "85,000"), ("999", "999"), ("1,234", "1,234"), ("-12345.5", "-12,345.5"), ("a lot", "a lot"), ("", "")]


@pytest.mark.parametrize(("text", "shown"), NUMBERS)
def test_numbers_are_grouped(text: str, shown: str) -> None:
    assert grouped(text) == shown


SHOWN = [
    (convert, call("convert", "10", "km", "mi"), "10 km"),
    (convert, call("convert", "5", "-", "10", "mi"), "5–10 mi"),
    (convert, call("convert", "3500", "km2", adj="on"), "3,500-km²"),
    (convert, call("convert"), ""),
    (date, call("start date", "2017", "9", "19"), "September 19, 2017"),
    (date, call("start and end dates", "2014", "4", "12", "2014", "7", "5", df="y"), "12 April 2014 – 5 July 2014"),
    (days_between, call("age in days", "2017", "9", "19", "2017", "9", "29"), "10"),
    (days_between, call("age in days", "2017", "2", "30", "2017", "9", "29"), ""),
    (days_between, call("age in days", "2017"), ""),
]


@pytest.mark.parametrize(("show", "given", "shown"), SHOWN)
def test_values_are_shown(show: Show, given: Call, shown: str) -> None:
    assert "".join(str(piece) for piece in show(given)) == shown


MODULES = [("flag", "", "flag"), ("flag", "icon", "flagicon"), ("lang", "transl", "transl"), ("other", "main", "#invoke:other")]


@pytest.mark.parametrize(("module", "function", "name"), MODULES)
def test_a_module_stands_for_its_template(module: str, function: str, name: str) -> None:
    found, shown = invoked(f"#invoke:{module}", dict(call("", function, "A").values))
    assert (found, shown.plain("1")) == (name, "A")


def test_codes_stand_for_countries() -> None:
    assert (country("USA"), country("Usa"), country("Utopia")) == ("United States", "Usa", "Utopia")
