"""Where one statement of a sentence ends and the next begins."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.clauses import clause_around, clause_of_date, clauses

CASES = [
    (
        "They banned the Mole – Tarn Friendship Society – it was loud.",
        ["They banned the Mole – Tarn Friendship Society", "it was loud"],
    ),
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


DATED = [
    ("The Germans invaded it after Tampere had fallen on 6 April.", "on 6 April", "Tampere had fallen on 6 April"),
    ("After the town fell on 6 April, the Germans left.", "on 6 April", "the town fell on 6 April"),
    ("After the battle the army left on 7 April.", "on 7 April", "After the battle the army left on 7 April"),
    ("The Germans left after the battle on 6 April.", "on 6 April", None),
    ("They have held it since the offensive of 5 May.", "of 5 May", None),
    ("The Convention of 1907 was rejected.", "of 1907", None),
    ("Fighters of the 8 October Brigade took it.", "8 October", None),
    ("A 2004 inquiry found nothing.", "2004", None),
    ("On 8 October they took it.", "On 8 October", "On 8 October they took it"),
    ("He led the campaign that commenced in March 1896 with a march.", "in March 1896", None),
    ("They said that the army attacked on 5 May.", "on 5 May", "They said that the army attacked on 5 May"),
    ("On 5 May they came and on 7 May they left.", "On 5 May", "On 5 May they came"),
    ("On 5 May they came and on 7 May they left.", "on 7 May", "on 7 May they left"),
    (
        "On 5 May they took it and on 7 May reportedly entered it.",
        "on 7 May",
        "On 5 May they took it and on 7 May reportedly entered it",
    ),
    ("They left after having held it since 5 May.", "since 5 May", None),
    ("The men he knew to march since it was seen on 4 May were near.", "on 4 May", None),
    ("They held out until 17 April, when the last fled.", "until 17 April", "the last fled"),
    ("It lasted till June 1593 when he died, and peace came.", "till June 1593", "he died, and peace came"),
    ("They held out until 17 April.", "until 17 April", "They held out until 17 April"),
    ("They fought on 5 May and on 7 May.", "on 7 May", "They fought on 5 May and on 7 May"),
]


@pytest.mark.parametrize(("text", "date", "expected"), DATED)
def test_a_date_belongs_to_its_own_words_or_to_a_thing(text: str, date: str, expected: str | None) -> None:
    spans = {words: Span(text.index(words), text.index(words) + len(words)) for _, words, _ in DATED if words in text}
    found = clause_of_date(
        text, Span(0, len(text)), spans.pop(date), [span for span in spans.values() if not _inside(span, text, date)]
    )
    assert (found and found.of(text)) == expected


def _inside(span: Span, text: str, date: str) -> bool:
    start = text.index(date)
    return span.start < start + len(date) and start < span.end
