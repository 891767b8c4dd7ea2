"""A passage in its context, as feedback and review show it: the words around, the sentence, the marked words."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.evidence import Evidence
from quizapp.domain.text import Span
from quizapp.web.wording import place_words

#: Characters of context on each side of the sentence, cut at sentences.
_CONTEXT = 320


@dataclass(frozen=True, slots=True)
class Cite:
    """A quotation with the way to its place."""

    quote: str
    where: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Five stretches of text that follow each other: context, sentence, marked words, sentence, context."""

    before: str
    lead: str
    words: str
    tail: str
    after: str
    cite: Cite


def cite(article: Article, evidence: Evidence) -> Cite:
    """Return the quotation with where it stands, in words."""
    return Cite(evidence.quote, place_words(article, evidence.start), evidence.start, evidence.end)


def _frame(article: Article, span: Span) -> tuple[Span, Span]:
    """The sentences (or the infobox line) that hold ``span``, and the stretch of context around them."""
    paragraph = article.paragraph_at(span.start)
    first, last = article.sentence_at(span.start), article.sentence_at(span.end - 1)
    if paragraph is not None and first is not None and last is not None and paragraph.span.contains(last):
        near = [one for one in paragraph.sentences if first.start - one.start < _CONTEXT and one.end - last.end < _CONTEXT]
        return Span(first.start, last.end), Span(min(near[0].start, first.start), max(near[-1].end, last.end))
    box = article.infobox
    fields = box.fields if box else ()
    line = next((one.value for one in fields if one.value is not None and one.value.contains(span)), span)
    return line, line


def show_passage(article: Article, evidence: Evidence) -> Passage:
    """Return the passage of ``evidence`` in its paragraph, or in its line of the infobox."""
    text, span = article.text, evidence.span
    sentence, around = _frame(article, span)
    return Passage(
        before=text[around.start : sentence.start],
        lead=text[sentence.start : span.start],
        words=span.of(text),
        tail=text[span.end : sentence.end],
        after=text[sentence.end : around.end],
        cite=cite(article, evidence),
    )
