"""Names compared: folding, first letters, and which names stand for one source."""

from __future__ import annotations

import pytest

from quizapp.domain.naming import fold, initials, is_anybody, same_source


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Hay'at  Tahrir", "hayat tahrir"),
        ("Hay’at", "hayat"),
        ("Êzîdxan", "ezidxan"),
        ("SOHR", "sohr"),
        ("Sant Martí", "sant marti"),
    ],
)
def test_spelling_is_folded(name: str, folded: str) -> None:
    assert fold(name) == folded


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Syrian Observatory for Human Rights", "SOHR"), ("Hayat Tahrir al-Sham", "HTS"), ("Free Syrian Army", "FSA"), ("", "")],
)
def test_first_letters_leave_out_small_words(name: str, letters: str) -> None:
    assert initials(name) == letters


ONE = [
    ("Russia", "Russian Defense Ministry's spokesman Major General Igor Konashenkov"),
    ("Russia", "Russian ministry"),
    ("SOHR", "Syrian Observatory for Human Rights"),
    ("Herodotus", "herodotus"),
    ("Captain Hale", "Hale"),
    ("NATO", "NATO investigation"),
    ("Amnesty", "the Amnesty report"),
    ("United States", "White House national security spokesperson Ada Stone"),
    ("US military", "Pentagon"),
    ("American officials", "U.S. Department of Defense"),
    ("Kremlin spokesman", "Russian Federation"),
]
TWO = [
    ("Syria Civil Defence", "Syrian Observatory for Human Rights"),
    ("Russia", "SOHR"),
    ("French records", "German records"),
    ("Philistos", "Thrasymedes"),
    ("Human Rights Watch", "Syrian Observatory for Human Rights"),
    ("Syria Civil Defence", "Syrian army"),
    ("NATO investigation", "UN investigation"),
    ("NATO", "NATO airmen"),
    ("United States", "American Red Cross"),
    ("Pentagon", "Kremlin"),
    ("United Nations", "United States"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_names_of_one_source_are_known_for_one(one: str, other: str) -> None:
    assert same_source(one, other)
    assert same_source(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_different_sources_are_kept_apart(one: str, other: str) -> None:
    assert not same_source(one, other)
    assert not same_source(other, one)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("other sources", True),
        ("One report", True),
        ("some other estimates", True),
        ("Sources", False),
        ("local sources", False),
        ("unconfirmed reports", False),
        ("one Ostian report", False),
        ("some", False),
        ("", False),
    ],
)
def test_others_and_some_are_nobody_to_ask_for(source: str, expected: bool) -> None:
    assert is_anybody(source) is expected
