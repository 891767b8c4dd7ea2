"""What a name alone tells."""

from __future__ import annotations

import pytest

from quizapp.generation.names.forms import Form, echelon, form_of, is_description, is_service, is_state


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("47th Brigade", Form.NUMBERED),
        ("30th Ranger Battalion", Form.NUMBERED_ARM),
        ("1st Battalion of Tarn", Form.NUMBERED),
        ("SSNP", Form.INITIALS),
        ("Abu Hajar al-Libi", Form.BYNAME),
        ("Ahmed al-Sharaa", Form.ARABIC),
        ("Jaysh al-Izza", Form.ARABIC),
        ("Viktor Matovnikov", Form.SLAVIC),
        ("Oleksandr Vdoven", Form.UKRAINIAN),
        ("Roman Horbenko", Form.UKRAINIAN),
        ("Edme Desroseaux", Form.ROMANCE),
        ("Sir Ada Stone", Form.TITLED),
        ("Hasan Pasha", Form.TITLED),
        ("Jean de Mont", Form.ROMANCE),
        ("Jean-Luc Berg", Form.ROMANCE),
        ("Ada Le Mont", Form.ROMANCE),
        ("Le Mont", Form.PLAIN),
        ("Daniel Horvić", Form.SLAVIC),
        ("Ada Stone", Form.PLAIN),
        ("Tiger Forces", Form.PLAIN),
    ],
)
def test_a_name_has_a_form(name: str, form: Form) -> None:
    assert form_of(name) is form


@pytest.mark.parametrize(
    ("smaller", "larger"), [("2nd Brigade", "3rd Division"), ("1st Division", "5th Corps"), ("4th Regiment", "2nd Brigade")]
)
def test_formations_have_an_order(smaller: str, larger: str) -> None:
    one, other = echelon(smaller), echelon(larger)
    assert one is not None
    assert other is not None
    assert one < other


@pytest.mark.parametrize("name", ["Hill Guard", "Tiger Forces"])
def test_a_name_without_such_a_noun_has_no_place_in_it(name: str) -> None:
    assert echelon(name) is None


@pytest.mark.parametrize(
    ("name", "expected"), [("Union Air Force", True), ("Northern Army", True), ("8th Army", False), ("Hill Guard", False)]
)
def test_a_whole_service_is_told_from_a_unit(name: str, expected: bool) -> None:
    assert is_service(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"), [("Russia", True), ("United Kingdom", True), ("Hill Guard", False), ("SSNP", False)]
)
def test_a_state_is_told_from_a_group(name: str, expected: bool) -> None:
    assert is_state(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Special forces", True), ("Loyalists", True), ("Special Forces", True), ("Hill Guard", False), ("Jaysh al-Izza", False)],
)
def test_a_description_is_no_name(name: str, expected: bool) -> None:
    assert is_description(name) is expected
