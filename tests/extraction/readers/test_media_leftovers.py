"""Leftovers of pictures in plain text: where they stand, and what prose is left between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.extraction.readers.media_leftovers import is_media, leftovers, prose
from quizapp.extraction.readers.plain import read_plain


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("12map3.png On 4 May, the rebels attacked.", ["On 4 May, the rebels attacked."]),
        ("They fled. Fort_of_X_(1890).JPG The town fell.", ["They fled.", "The town fell."]),
        ("They fled. One_Man.jpg Other_Man.svg", ["They fled."]),
        ("File:A general in 1900.jpg|thumb|left|The general, c. 1900]] He led them.", ["He led them."]),
        ("Image:Fort.png|250px\nThe fort fell.", ["The fort fell."]),
        ("thumb|right|200px|Soldiers in the town\nThe town fell.", ["The town fell."]),
        ("Siege_1592.jpg about the siege]] In June, he raised an army.", ["In June, he raised an army."]),
        ("'s victory, 1410 illustration by B.]] The militia came.", ["The militia came."]),
        ("By 9:30, they had lost 60 boats. on Orange Beach]]", ["By 9:30, they had lost 60 boats."]),
        ("The fire spread. Smoke rises over ships.]] Nobody knows why.", ["The fire spread.", "Nobody knows why."]),
        ("a third. Smoke rises from the ships.]] Nobody knows why.", ["Nobody knows why."]),
        ("| File:George G. Meade.jpg|   |", []),
        # prose that only speaks of a file or of brackets
        ("A recording called attack.ogv was shown in court.", ["A recording called attack.ogv was shown in court."]),
        ("He said [it was lost].", ["He said [it was lost]."]),
        ("The [[town]] fell.", ["The [[town]] fell."]),
        ("The right | left wing fell.", ["The right | left wing fell."]),
    ],
)
def test_only_prose_is_kept(text: str, kept: list[str]) -> None:
    assert [span.of(text) for span in prose(text, 0, len(text), leftovers(text, 0, len(text)))] == kept


@pytest.mark.parametrize(
    ("heading", "is_debris"),
    [
        ("River_2010.JPG (pictured in 2010)]]", True),
        ("Maj._Gen._X.png", True),
        (".]]", True),
        ("Battle of X.", False),
        ("Aftermath", False),
    ],
)
def test_a_heading_may_be_what_is_left_of_a_picture(heading: str, is_debris: bool) -> None:
    assert is_media(heading) is is_debris


def test_the_reader_keeps_leftovers_out_of_its_sentences_and_says_where_they_are() -> None:
    text = "= X =\n\nIt began. Map_1.png On 4 May, they came.\n\n==Fort.jpg==\nThey left."
    article = read_plain(text)
    assert article.text == text
    assert [sentence.of(text) for sentence in article.sentences()] == ["It began.", "On 4 May, they came.", "They left."]
    assert [section.heading for section in article.sections] == [""]
    assert [(warning.line, warning.message) for warning in article.warnings] == [
        (3, "left-over of an image: Map_1.png"),
        (5, "left-over of an image: Fort.jpg"),
    ]


@given(st.text(alphabet="ab.[]|jpg \n'A\"thumb", max_size=120))
def test_leftovers_stand_in_order_and_inside_the_text(text: str) -> None:
    position = 0
    for span in leftovers(text, 0, len(text)):
        assert position <= span.start < span.end <= len(text)
        position = span.end
    for span in prose(text, 0, len(text), leftovers(text, 0, len(text))):
        assert span.of(text) == span.of(text).strip()
        assert span.start < span.end
