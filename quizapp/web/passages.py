"""A passage in its context, as feedback and review show it: the words around, the sentence, the marked words."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.article import Article, Paragraph
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


def _near(paragraph: Paragraph, first: Span, last: Span) -> Span:
    """The sentences of a paragraph around those from ``first`` to ``last``, as far as the context reaches."""
    near = [one for one in paragraph.sentences if first.start - one.start < _CONTEXT and one.end - last.end < _CONTEXT]
    return Span(min(near[0].start, first.start), max(near[-1].end, last.end))


def _line(article: Article, span: Span) -> Span:
    """The line of the infobox that holds ``span``, else the span itself."""
    fields = article.infobox.fields if article.infobox else ()
    return next((one.value for one in fields if one.value is not None and one.value.contains(span)), span)


def _frame(article: Article, span: Span) -> tuple[Span, Span]:
    """The sentences (or the infobox line) that hold ``span``, and the stretch of context around them."""
    paragraph = article.paragraph_at(span.start)
    if paragraph is None or not paragraph.span.contains(span):
        return (_line(article, span),) * 2
    first, last = article.sentence_at(span.start), article.sentence_at(span.end - 1)
    if first is None or last is None:
        return (span,) * 2
    return Span(first.start, last.end), _near(paragraph, first, last)


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
