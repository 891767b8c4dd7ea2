"""What a sentence tells of a person, by the words around the name."""

import pytest

from quizapp.domain.text import Span
from quizapp.generation.told.persons import ToldPerson
from quizapp.generation.told.roles import ROLES, Role, told_of

FOUND = [(role, text) for role in ROLES for text in role.found]
MISSED = [(role, text) for role in ROLES for text in role.missed]
X = ToldPerson("Aldric Holm", "", ("Aldric Holm", "Holm"), (Span(0, 9),))


@pytest.mark.parametrize(("role", "text"), FOUND, ids=[text for _, text in FOUND])
def test_a_role_fits_its_examples(role: Role, text: str) -> None:
    before, _, after = text.partition("X")
    assert role.before.search(before)
    assert role.behind.search(after)


@pytest.mark.parametrize(("role", "text"), MISSED, ids=[text for _, text in MISSED])
def test_a_role_fits_no_other(role: Role, text: str) -> None:
    before, _, after = text.partition("X")
    assert not (role.before.search(before) and role.behind.search(after))


@pytest.mark.parametrize(
    ("words", "role", "before"),
    [
        ("The riders, led by General Holm, fled.", "leader", "The riders, led by "),
        ("In the end King Holm was crowned.", "", ""),  # whose clause it is, is not plain
        ("In the end, King Holm was crowned.", "fate", "In the end, "),
        ("Holm fled when Holm was hit.", "", ""),
        ("The house of Holm stood there.", "", ""),
    ],
)
def test_a_sentence_tells_of_a_person_whom_it_names_once(words: str, role: str, before: str) -> None:
    told = told_of(X, Span(0, 9), words)
    assert (told.role.name if told else "") == role
    if told:
        assert told.before == before
