"""Where one statement of a sentence ends and the next begins."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.clauses import clause_around, clauses

CASES = [
    ("They attacked, but the army held.", ["They attacked", "the army held"]),
    ("It began on 5 March; three days later it ended.", ["It began on 5 March", "three days later it ended"]),
    ("On 6 May, HTS attacked, capturing the town.", ["On 6 May, HTS attacked, capturing the town"]),
    ("It was taken, while the airport fell.", ["It was taken", "the airport fell"]),
    ("They took it, and the rebels withdrew from it.", ["They took it", "the rebels withdrew from it"]),
    ("The town, which had been lost, was retaken.", ["The town", "had been lost, was retaken"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_sentence_is_parted_into_clauses(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in clauses(text, Span(0, len(text)))] == expected


def test_the_clause_around_a_date_is_its_own() -> None:
    text = "They came in 1914, but left in 1918."
    found = clause_around(text, Span(0, len(text)), Span(text.index("1918"), text.index("1918") + 4))
    assert found is not None
    assert found.of(text) == "left in 1918"
