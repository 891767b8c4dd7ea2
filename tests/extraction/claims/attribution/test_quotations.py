"""Quotations over several sentences: whose they are, and how far they reach."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.claims.attribution.quotations import Voices, quoted_in
from quizapp.extraction.claims.attribution.source_scope import Attribution

SAYER = Span(0, 4)
#: A sentence that Holt speaks in, the one after it, and the part of that which is still his.
FOLLOWED = [
    ('Holt said: "They came.', "They fled.", "They fled."),
    ('Holt said: "They came."', "They fled.", None),
    ('Holt said: "They came."', '"They fled" at dawn.', '"They fled'),
    ("Holt told of it, Holt said.", "“They fled.”", "“They fled."),
    ("Holt told of it.", "“They fled.”", None),
    ('Holt said: "They came.', 'They fled," and 40 men were taken.', "They fled,"),
    ('Holt said: "They came."', 'After the war, "40 men fled" from it.', '"40 men fled'),
    ('Holt said: "They came."', 'The mayor held that "40 men fled".', None),
    ('Holt told of an "ethnic "cleansing."', "They fled.", None),
]


@pytest.mark.parametrize(("first", "second", "his"), FOLLOWED)
def test_a_quotation_goes_on_in_the_next_sentence(first: str, second: str, his: str | None) -> None:
    text, voices = f"{first} {second}", Voices()
    whole, rest = Span(0, len(first)), Span(len(first) + 1, len(first) + 1 + len(second))
    voices.follow(text, whole, [Attribution(SAYER, whole)])
    told = voices.quotation(text, rest)
    assert (told.scope.of(text) if told else None) == his
    assert voices.source == SAYER


def test_a_quotation_is_that_of_the_one_named_before_it() -> None:
    text = 'Holt said "40 men fell" and 12 fled.'
    sources = [Attribution(SAYER, Span(0, len(text)))]
    assert quoted_in(text, Span(0, len(text)), text.index("40"), sources) == SAYER
    assert quoted_in(text, Span(0, len(text)), text.index("12"), sources) is None
