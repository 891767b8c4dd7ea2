"""Signs by which prose shows a person: each finds its own examples and leaves the others alone."""

import pytest

from quizapp.domain.text import holds_any
from quizapp.generation.told.name_signs import SIGNS, Sign

FOUND = [(sign, text, name) for sign in SIGNS for text, name in sign.found]
MISSED = [(sign, text) for sign in SIGNS for text in sign.missed]


def names(sign: Sign, text: str) -> list[str]:
    return [next(name for name in (hit["name"], hit.groupdict().get("of")) if name) for hit in sign.pattern.finditer(text)]


@pytest.mark.parametrize(("sign", "text", "name"), FOUND, ids=[text for _, text, _ in FOUND])
def test_a_sign_finds_the_whole_name(sign: Sign, text: str, name: str) -> None:
    assert name in names(sign, text)
    assert holds_any(text, sign.seeds)


@pytest.mark.parametrize(("sign", "text"), MISSED, ids=[text for _, text in MISSED])
def test_a_sign_leaves_other_words_alone(sign: Sign, text: str) -> None:
    assert not names(sign, text)
