"""What the pages on results show: the attempts of a quiz, how marks are spread, one attempt answer by answer.

Only words and values; what a teacher reviews is ``pages``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from quizapp.domain.article import Article
from quizapp.domain.scoring import Score
from quizapp.services.attempt_views import AttemptResult, Feedback
from quizapp.services.history import AttemptLine
from quizapp.web.chart_scale import percent
from quizapp.web.markup import plain_stem
from quizapp.web.passages import Cite, cite
from quizapp.web.student.result import SKILL_NAMES, Units, standing, units
from quizapp.web.teacher.answer_words import answer_words, response_words
from quizapp.web.wording import clock, day_words, marks_words, number_words, plural

#: The range of shares is cut into so many columns in the picture of a class.
_COLUMNS = 10


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
