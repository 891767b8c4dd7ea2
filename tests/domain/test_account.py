"""Names, addresses and passwords that can be taken."""

from __future__ import annotations

import pytest

from quizapp.domain.account import canonical_email, canonical_name, canonical_password
from quizapp.domain.errors import AccountError


@pytest.mark.parametrize("typed", ["anna@school.example", " Anna@School.Example ", "ＡＮＮＡ@school.example"])
def test_one_address_in_many_spellings_is_one_account(typed: str) -> None:
    assert canonical_email(typed) == "anna@school.example"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "anna",
        "a@b",
        "@school.example",
        "a b@school.example",
        "аnna@school.example",
        "x" * 320 + "@a.example",
        "a\0b@school.example",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(AccountError, match="address"):
        canonical_email(typed)


@pytest.mark.parametrize("typed", ["", "   ", "x" * 81, "a\u202eb", "a\0b", "\u200b"])
def test_a_name_that_cannot_be_shown_is_refused(typed: str) -> None:
    with pytest.raises(AccountError, match="name"):
        canonical_name(typed)


def test_a_name_loses_only_its_spare_spaces() -> None:
    assert canonical_name("  Anna   María ") == "Anna María"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("seven77", "too short"),
        ("password123", "commonest"),
        ("x" * 1025, "too long"),
        ("nul\0nul\0", "NUL"),
        ("half a pair \ud800", "invalid"),
    ],
)
def test_a_weak_or_broken_password_is_refused_with_the_rule(typed: str, says: str) -> None:
    with pytest.raises(AccountError, match=says):
        canonical_password(typed)


@pytest.mark.parametrize(
    "typed", [" leading space", "longer than sixty-four characters is quite all right, " * 3, "🔑🔑🔑🔑🔑🔑🔑🔑"]
)
def test_long_odd_and_spaced_passwords_are_fine(typed: str) -> None:
    assert canonical_password(typed) == typed
