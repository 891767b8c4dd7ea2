"""Paragraphs as passages to click in: which may be shown, and the sketch of such a question.

What is asked, and which sentence answers it, belongs to the families.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quizapp.domain.article import Paragraph
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.events import evidence_of
from quizapp.generation.sketch import Choice, Sketch, Subject

#: A paragraph is a passage from so many sentences to so many: of fewer, a third is guessed.
FEW, MANY = 4, 10

#: What a reader left of an image, a table or a template; begins with one class of characters, so that a search skips others.
_MARKUP = re.compile(r"[\[\]{}|\d.](?:(?<=[\[\]{}|])|(?<=\d)(?i:px)|(?<=\.)(?i:jpe?g|png|svg|gif|webp|tiff?)\b)")
#: How a sentence begins; anything else is the rest of one that was parted at a full stop.
_OPENING = re.compile(r"[“\"'‘(]?(?:[A-Z0-9]|(?:al|an|as|ash|ad|ar|at|el|ez|de|von|van)[- ][A-Z])")
_LETTERS = 20

Reason = Callable[[Span], str]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph whose sentences stand side by side, each with its words."""

    span: Span
    sentences: tuple[Span, ...]
    words: tuple[str, ...]

    def of(self, span: Span) -> str:
        """Return the words of one of its sentences."""
        return self.words[self.sentences.index(span)]

    def others(self, key: Span) -> tuple[str, ...]:
        """Return the words of all sentences but one."""
        return tuple(words for span, words in zip(self.sentences, self.words, strict=True) if span != key)

    def before(self, key: Span) -> Span | None:
        """Return the sentence directly before another, None for the first."""
        place = self.sentences.index(key)
        return self.sentences[place - 1] if place else None

    def after(self, key: Span) -> Span | None:
        """Return the sentence directly after another, None for the last."""
        place = self.sentences.index(key) + 1
        return self.sentences[place] if place < len(self.sentences) else None


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of a passage: rule, skill and stem of the question, and the reasons of key and other sentences."""

    rule: str
    skill: Skill
    stem: str
    why: str
    why_not: Reason
    facts: tuple[str, ...]


def passages(subject: Subject) -> list[Passage]:
    """Return the paragraphs whose sentences can be clicked: enough of them, whole, free of markup and of long quotations."""
    found = []
    for paragraph in subject.sheet.article.paragraphs():
        if FEW <= len(paragraph.sentences) <= MANY and not _MARKUP.search(
            subject.text, paragraph.span.start, paragraph.span.end
        ):
            passage = _passage(subject.text, paragraph)
            if not _is_broken(passage):
                found.append(passage)
    return found


def _passage(text: str, paragraph: Paragraph) -> Passage:
    sentences = tuple(sorted(paragraph.sentences))
    return Passage(paragraph.span, sentences, tuple(span.of(text).strip() for span in sentences))


def _is_broken(passage: Passage) -> bool:
    """Tell whether a sentence was parted in its middle, or goes on with the quotation of another."""
    return any(
        words.count("“") != words.count("”") or words.count('"') % 2 == 1 or len(words) < _LETTERS or not _OPENING.match(words)
        for words in passage.words
    )


def only(spans: Iterable[Span]) -> Span | None:
    """Return the one span, None where there are none or several."""
    found = list(dict.fromkeys(spans))
    return found[0] if len(found) == 1 else None


def click(subject: Subject, passage: Passage, key: Span, task: Task) -> Sketch:
    """Return the question in which ``key`` has to be clicked among all sentences of the passage."""
    choices = {
        span: Choice(words, task.why if span == key else task.why_not(span), (evidence_of(subject.sheet, span),), number)
        for number, (span, words) in enumerate(zip(passage.sentences, passage.words, strict=True))
    }
    return Sketch(
        task.rule.replace(".", ": ", 1),
        task.skill,
        ItemFormat.PASSAGE,
        task.rule,
        task.stem,
        (choices[key],),
        tuple(choice for span, choice in choices.items() if span != key),
        task.why,
        (evidence_of(subject.sheet, key),),
        task.facts,
        0.4 + 0.03 * len(passage.sentences),
        excludes=frozenset({f"sentence {key.start}"}),
        place=key.start,
        rank=1,
    )
