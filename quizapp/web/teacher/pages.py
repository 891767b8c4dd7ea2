"""What the teacher's lists show: the desk, drafted questions and one under review. Results are ``results``'s."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.item import ItemFormat
from quizapp.domain.lint import CHECKS, Finding, Severity
from quizapp.domain.quiz import ItemStatus
from quizapp.services.authoring import ItemCard, StoredItem
from quizapp.services.quiz_cards import QuizCard
from quizapp.web.markup import plain_stem
from quizapp.web.passages import Cite, Passage, cite, show_passage
from quizapp.web.student.result import SKILL_NAMES
from quizapp.web.teacher.answer_words import answer_words
from quizapp.web.wording import STEM_LENGTH, shorten

#: So many questions stand beside the one under review, before and after it.
_BEFORE, _AFTER = 4, 9
_STATUS_ICONS = {ItemStatus.DRAFT: "half", ItemStatus.KEPT: "check", ItemStatus.REJECTED: "cross"}
_STATUS_WORDS = {ItemStatus.DRAFT: "waiting", ItemStatus.KEPT: "kept", ItemStatus.REJECTED: "rejected"}


@dataclass(frozen=True, slots=True)
class DeskArticle:
    """An article on the desk, with what waits there."""

    slug: str
    title: str
    waiting: int
    kept: int
    rejected: int
    quizzes: tuple[QuizCard, ...]


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A question in the list beside the one that is looked at."""

    id: str
    stem: str
    icon: str
    words: str
    is_waiting: bool
    flagged: bool


@dataclass(frozen=True, slots=True)
class OptionLine:
    """An option of a question under review."""

    text: str
    is_key: bool
    why: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A drafted or written question with its proof, options and checks."""

    id: str
    stem: str
    kind: str
    skill: str
    status: ItemStatus
    status_words: str
    status_reason: str
    version: int
    author: str
    rationale: str
    answer: str
    passage: Passage | None
    further: tuple[Cite, ...]
    options: tuple[OptionLine, ...]
    findings: tuple[Finding, ...]
    passed: int
    blocked: bool


def queue(cards: Iterable[ItemCard]) -> tuple[QueueLine, ...]:
    """Build the list of an article's questions, those that wait first."""
    ordered = sorted(cards, key=lambda card: card.status is not ItemStatus.DRAFT)
    return tuple(
        QueueLine(
            card.id,
            shorten(plain_stem(card.stem), STEM_LENGTH),
            _STATUS_ICONS[card.status],
            f"{_STATUS_WORDS[card.status]} · {card.skill.value}, {card.format.value}",
            card.status is ItemStatus.DRAFT,
            any(finding.severity is Severity.ERROR for finding in card.findings),
        )
        for card in ordered
    )


def near(lines: Sequence[QueueLine], item_id: str) -> tuple[QueueLine, ...]:
    """Return the part of the list around one question, so that it stays in view beside it."""
    at = next((index for index, line in enumerate(lines) if line.id == item_id), 0)
    return tuple(lines[max(0, at - _BEFORE) : at + _AFTER])


def review_view(article: Article, stored: StoredItem) -> ReviewView:
    """Build the page on which a teacher decides on a question."""
    item = stored.item
    is_choice = item.format not in (ItemFormat.ORDER, ItemFormat.MATCH)
    return ReviewView(
        id=stored.id,
        stem=item.stem,
        kind=item.format.value,
        skill=SKILL_NAMES[item.skill],
        status=stored.status,
        status_words=_STATUS_WORDS[stored.status],
        status_reason=stored.status_reason,
        version=stored.version,
        author=stored.author or "drafted by rule",
        rationale=item.rationale,
        answer=answer_words(item),
        passage=show_passage(article, item.evidence[0]) if item.evidence else None,
        further=tuple(cite(article, one) for one in item.evidence[1:]),
        options=tuple(
            OptionLine(one.text, one.is_key and is_choice, one.rationale, tuple(cite(article, each) for each in one.evidence))
            for one in item.options
        ),
        findings=stored.findings,
        passed=len(CHECKS) - len({finding.code for finding in stored.findings}),
        blocked=any(finding.severity is Severity.ERROR for finding in stored.findings),
    )
