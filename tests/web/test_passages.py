"""A passage stands in its context, and its parts are exactly the article's words."""

from __future__ import annotations

import pytest

from quizapp.domain.evidence import select
from quizapp.domain.facts import FactSheet
from quizapp.domain.text import Span
from quizapp.web.passages import show_passage


@pytest.mark.parametrize("words", ["66 rebels", "168 killed (per SOHR)", "19 September", "code-named Oh Servants of God"])
def test_the_parts_of_a_passage_follow_each_other_in_the_article(hama: FactSheet, words: str) -> None:
    text = hama.article.text
    start = text.index(words)
    shown = show_passage(hama.article, select(text, Span(start, start + len(words))))
    assert shown.words == words
    assert shown.before + shown.lead + shown.words + shown.tail + shown.after in text
    assert (shown.cite.start, shown.cite.end) == (start, start + len(words))


def test_the_context_ends_at_sentences(hama: FactSheet) -> None:
    text = hama.article.text
    start = text.index("66 rebels")
    shown = show_passage(hama.article, select(text, Span(start, start + 9)))
    assert shown.lead.startswith("In contrast")
    assert shown.tail.rstrip().endswith("offensive.")
    assert shown.before.lstrip()[0].isupper()
    assert len(shown.before) < 1_000


def test_words_outside_prose_and_infobox_stand_alone(hama: FactSheet) -> None:
    shown = show_passage(hama.article, select(hama.article.text, Span(0, 4)))
    assert (shown.before, shown.lead, shown.tail, shown.after) == ("", "", "", "")


def test_words_over_two_sentences_are_shown_with_both(hama: FactSheet) -> None:
    text = hama.article.text
    start, end = text.index("by 21 September. In"), text.index("66 rebels") + 9
    shown = show_passage(hama.article, select(text, Span(start, end)))
    assert shown.lead.startswith("Russia stated")
    assert shown.words == text[start:end]
