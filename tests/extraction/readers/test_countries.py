"""The tables of countries and languages are well-formed."""

from __future__ import annotations

from quizapp.extraction.readers.countries import ADJECTIVES, COUNTRIES, LANGUAGES


def test_codes_are_short_and_names_are_names() -> None:
    assert all(code.isupper() and 2 <= len(code) <= 5 and name[0].isupper() for code, name in COUNTRIES.items())
    assert all(code.islower() and len(code) == 2 and name.istitle() for code, name in LANGUAGES.items())


def test_adjectives_belong_to_countries() -> None:
    assert all(name[0].isupper() and adjective[0].isupper() for name, adjective in ADJECTIVES.items())
    assert {"United Kingdom", "Syria", "Russia", "Ukraine"} <= ADJECTIVES.keys() & set(COUNTRIES.values())
