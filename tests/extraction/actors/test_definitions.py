"""Short forms in brackets, with the names that they stand for."""

from __future__ import annotations

import pytest

from quizapp.extraction.actors.definitions import definitions


def test_a_definition_gives_the_full_name_and_the_short_one() -> None:
    text = "It was the Syrian Observatory for Human Rights (SOHR) that said so."
    ((full, short),) = definitions(text, 0, len(text))
    assert (full.of(text), short.of(text)) == ("Syrian Observatory for Human Rights", "SOHR")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met the Hill Guard (HG) there.", [("Hill Guard", "HG")]),
        ("They met the Front of the Free Hills (FFH).", [("Front of the Free Hills", "FFH")]),
        ("Members of Tarn and the Hill Guard (also HG) met.", [("Hill Guard", "HG")]),
        ("They left on foot (HG).", []),
        ("In Tarn, however (HG), they met.", []),
    ],
)
def test_the_name_is_read_back_from_the_bracket(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(full.of(text), short.of(text)) for full, short in definitions(text, 0, len(text))] == expected
