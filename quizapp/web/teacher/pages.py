"""What the teacher's lists show: the desk, results, one attempt, drafted questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from quizapp.domain.article import Article
from quizapp.domain.item import ChoiceAnswer, DateAnswer, Item, ItemFormat, MatchAnswer, NumberAnswer, OrderAnswer
from quizapp.domain.lint import CHECKS, Finding, Severity
from quizapp.domain.quiz import ItemStatus
from quizapp.domain.response import Chosen, Matched, Ordered, Response, Typed
from quizapp.domain.scoring import Score
from quizapp.services.authoring import ItemCard, StoredItem
from quizapp.services.delivery import AttemptResult, Feedback
from quizapp.services.history import AttemptLine
from quizapp.services.library import QuizCard
from quizapp.web.claim_chart import percent
from quizapp.web.markup import plain_stem
from quizapp.web.passages import Cite, Passage, cite, show_passage
from quizapp.web.student.result import SKILL_NAMES, Units, standing, units
from quizapp.web.wording import clock, day_words, marks_words, number_words, plural, shorten

#: The range of shares is cut into so many columns in the picture of a class.
_COLUMNS = 10
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
class ResultLine:
    """One attempt of one learner."""

    attempt_id: str
    learner_id: str
    learner: str
    quiz_title: str
    article_title: str
    number: int
    day: str
    time: str
    marks: str
    units: Units | None
    skills: str


@dataclass(frozen=True, slots=True)
class Column:
    """How many attempts reached this share of the marks."""

    x: str
    width: str
    y: int
    height: int
    label_x: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class ResultsView:
    """Attempts that a teacher asked for."""

    summary: str
    columns: tuple[Column, ...]
    columns_text: str
    lines: tuple[ResultLine, ...]
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question of an attempt as the teacher reads it: what was given, what is right, the marks."""

    position: int
    stem: str
    icon: str
    tone: str
    words: str
    given: str
    right: str
    marks: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class AttemptView:
    """One learner's attempt with all its answers."""

    learner: str
    quiz_title: str
    article_title: str
    article_slug: str
    number: int
    started_at: datetime
    submitted_at: datetime | None
    marks: str
    answers: tuple[AnswerLine, ...]


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


def result_line(line: AttemptLine) -> ResultLine:
    """Build one attempt's line."""
    skills = ", ".join(f"{SKILL_NAMES[skill].lower()} {_short(score)}" for skill, score in line.by_skill)
    return ResultLine(
        attempt_id=line.attempt_id,
        learner_id=line.learner_id,
        learner=line.learner if line.email else f"{line.learner} {line.learner_id[:4]}",
        quiz_title=line.quiz_title,
        article_title=line.article_title,
        number=line.number,
        day=day_words(line.started_at),
        time=clock(line.started_at)[:5],
        marks=_short(line.score) if line.score else "open",
        units=units(line.score) if line.score else None,
        skills=skills,
    )


def _short(score: Score) -> str:
    return f"{number_words(score.marks)} of {number_words(score.max_marks)}"


def _columns(shares: Sequence[float]) -> tuple[Column, ...]:
    counts = [0] * _COLUMNS
    for share in shares:
        counts[min(_COLUMNS - 1, int(share * _COLUMNS))] += 1
    most = max(counts, default=0) or 1
    width = 1 / _COLUMNS
    return tuple(
        Column(
            percent(index * width + 0.01),
            percent(width - 0.02),
            128 - round(108 * count / most),
            round(108 * count / most),
            percent((index + 0.5) * width),
            f"{index * 10}–{index * 10 + 10}",
            count,
        )
        for index, count in enumerate(counts)
    )


#: So many attempts stand on one page of results.
PAGE_LENGTH = 100


def results_view(lines: Sequence[AttemptLine], page: int = 1) -> ResultsView:
    """Build a page of results from the attempts that the filter let through; a page that is not there is the nearest."""
    pages = max(1, -(-len(lines) // PAGE_LENGTH))
    page = min(max(1, page), pages)
    done = [line.score for line in lines if line.score is not None]
    learners = {line.learner_id for line in lines}
    columns = _columns([score.share for score in done])
    words = "; ".join(f"{column.label} per cent: {column.count}" for column in columns if column.count)
    open_ones = len(lines) - len(done)
    summary = f"{plural(len(lines), 'attempt')} by {plural(len(learners), 'learner')}"
    return ResultsView(
        summary=summary + (f", {open_ones} still open." if open_ones else "."),
        columns=columns if done else (),
        columns_text=words,
        lines=tuple(result_line(line) for line in lines[(page - 1) * PAGE_LENGTH : page * PAGE_LENGTH]),
        page=page,
        pages=pages,
    )


def response_words(item: Item, response: Response | None) -> str:
    """Return a response as a teacher reads it."""
    texts = {option.id: option.text for option in item.options}
    match response:
        case Chosen(ids):
            return " · ".join(option.text for option in item.options if option.id in ids)
        case Typed(text):
            return text
        case Ordered(sequence):
            return " → ".join(texts.get(one, "?") for one in sequence)
        case Matched(pairs):
            return "; ".join(f"{texts.get(one, '?')}: {texts.get(other, '?')}" for one, other in pairs)
    return ""


def answer_words(item: Item) -> str:
    """Return what is right, in the same words as a response."""
    match item.answer:
        case ChoiceAnswer(keys):
            return response_words(item, Chosen(keys))
        case NumberAnswer(value, tolerance, unit):
            words = f"{value:,} {unit}".strip()
            return f"{words}, give or take {tolerance}" if tolerance else words
        case DateAnswer(value):
            return value.in_words()
        case OrderAnswer(sequence):
            return response_words(item, Ordered(sequence))
        case MatchAnswer(pairs):
            return response_words(item, Matched(pairs))


def _answer_line(article: Article, slot: Feedback) -> AnswerLine:
    icon, tone, words = standing(slot)
    return AnswerLine(
        position=slot.position,
        stem=plain_stem(slot.item.stem),
        icon=icon,
        tone=tone,
        words=words,
        given=response_words(slot.item, slot.response) or "–",
        right=answer_words(slot.item),
        marks=marks_words(slot.score),
        cites=tuple(cite(article, one) for one in slot.item.evidence),
    )


def attempt_view(article: Article, result: AttemptResult) -> AttemptView:
    """Build one learner's attempt with all its answers."""
    return AttemptView(
        learner=result.learner,
        quiz_title=result.head.quiz_title,
        article_title=result.head.article_title,
        article_slug=result.head.article_slug,
        number=result.number,
        started_at=result.head.started_at,
        submitted_at=result.head.submitted_at,
        marks=marks_words(result.score),
        answers=tuple(_answer_line(article, slot) for slot in result.slots),
    )


def queue(cards: Iterable[ItemCard]) -> tuple[QueueLine, ...]:
    """Build the list of an article's questions, those that wait first."""
    ordered = sorted(cards, key=lambda card: card.status is not ItemStatus.DRAFT)
    return tuple(
        QueueLine(
            card.id,
            shorten(plain_stem(card.stem), 80),
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
