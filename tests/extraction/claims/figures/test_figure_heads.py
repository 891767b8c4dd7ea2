"""What stands right behind a number and tells what it counts: every declared shape fits its example."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure_heads import SHAPES, HeadShape, head_of
from quizapp.extraction.tokens import tokenize


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_each_shape_fits_its_example(shape: HeadShape) -> None:
    sentence = tokenize(shape.example, Span(0, len(shape.example)), ())
    index = sentence.tags.index("Q")
    match = shape.pattern.match(sentence.tags, index + 1)
    assert match
    assert shape.fits(sentence.words[match.end("who") - 1])
    assert head_of(sentence, index) == (shape.tag, match.end("who"))
