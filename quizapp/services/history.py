"""Score history: a learner's own attempts, and for teachers everybody's, by quiz, skill and time. Read-only."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from quizapp.domain.item import Skill
from quizapp.domain.scoring import HUNDRED, Score, total
from quizapp.storage.articles import ArticleRow
from quizapp.storage.attempts import AttemptRow, GradingRow, SlotMarkRow
from quizapp.storage.people import PersonRow
from quizapp.storage.quizzes import QuizRow


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One attempt in a list. ``score`` and ``by_skill`` are None and empty while it is open."""

    attempt_id: str
    quiz_id: str
    quiz_title: str
    article_slug: str
    article_title: str
    learner_id: str
    learner: str
    email: str | None
    number: int
    started_at: datetime
    submitted_at: datetime | None
    score: Score | None
    by_skill: tuple[tuple[Skill, Score], ...]


@dataclass(frozen=True, slots=True)
class History:
    """A learner's attempts, newest first, and the sum by skill."""

    attempts: tuple[AttemptLine, ...]
    by_skill: tuple[tuple[Skill, Score], ...]


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which attempts a teacher looks at; None for all. ``since`` is included, ``until`` is not."""

    quiz_id: str | None = None
    skill: Skill | None = None
    learner_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def learner_history(session: Session, person_id: str) -> History:
    """Return what this learner did."""
    lines = _lines(session, HistoryFilter(learner_id=person_id))
    return History(lines, sum_by_skill(lines))


def class_history(session: Session, wanted: HistoryFilter) -> tuple[AttemptLine, ...]:
    """Return every learner's attempts that the filter lets through, newest first.

    With a skill, only the marks of that subject count, and attempts without a question of it are left out.
    """
    lines = _lines(session, wanted)
    if wanted.skill is None:
        return lines
    return tuple(line for line in lines if line.score is None or line.by_skill)


def sum_by_skill(lines: Iterable[AttemptLine]) -> tuple[tuple[Skill, Score], ...]:
    """Return the marks by skill over several attempts, in the order of the skills."""
    sums: dict[Skill, list[Score]] = defaultdict(list)
    for line in lines:
        for skill, score in line.by_skill:
            sums[skill].append(score)
    return tuple((skill, total(sums[skill])) for skill in Skill if skill in sums)


def _query(wanted: HistoryFilter) -> Select[AttemptRow, QuizRow, ArticleRow, PersonRow]:
    query = (
        select(AttemptRow, QuizRow, ArticleRow, PersonRow)
        .join(QuizRow, QuizRow.id == AttemptRow.quiz_id)
        .join(ArticleRow, ArticleRow.id == QuizRow.article_id)
        .join(PersonRow, PersonRow.id == AttemptRow.person_id)
        .order_by(AttemptRow.started_at.desc(), AttemptRow.id.desc())
    )
    if wanted.quiz_id is not None:
        query = query.where(QuizRow.public_id == wanted.quiz_id)
    if wanted.learner_id is not None:
        query = query.where(PersonRow.public_id == wanted.learner_id)
    if wanted.since is not None:
        query = query.where(AttemptRow.started_at >= wanted.since)
    if wanted.until is not None:
        query = query.where(AttemptRow.started_at < wanted.until)
    return query


def _lines(session: Session, wanted: HistoryFilter) -> tuple[AttemptLine, ...]:
    rows = session.execute(_query(wanted)).all()
    marks = _marks(session, wanted)
    return tuple(_line(attempt, quiz, article, person, marks.get(attempt.id, ())) for attempt, quiz, article, person in rows)


def _line(
    attempt: AttemptRow, quiz: QuizRow, article: ArticleRow, person: PersonRow, by_skill: tuple[tuple[Skill, Score], ...]
) -> AttemptLine:
    return AttemptLine(
        attempt_id=attempt.public_id,
        quiz_id=quiz.public_id,
        quiz_title=quiz.title,
        article_slug=article.slug,
        article_title=article.title,
        learner_id=person.public_id,
        learner=person.name,
        email=person.email,
        number=attempt.number,
        started_at=attempt.started_at,
        submitted_at=attempt.submitted_at,
        score=total(score for _, score in by_skill) if attempt.submitted_at else None,
        by_skill=by_skill,
    )


def _marks(session: Session, wanted: HistoryFilter) -> dict[int, tuple[tuple[Skill, Score], ...]]:
    """Return the released marks by skill of each wanted attempt: those of its newest grading."""
    ids = _query(wanted).with_only_columns(AttemptRow.id).order_by(None)  # not a list: databases bound its length
    newest = (
        select(GradingRow.attempt_id, func.max(GradingRow.number).label("number")).group_by(GradingRow.attempt_id).subquery()
    )
    query = (
        select(GradingRow.attempt_id, SlotMarkRow.skill, func.sum(SlotMarkRow.marks), func.sum(SlotMarkRow.max_marks))
        .join(newest, (newest.c.attempt_id == GradingRow.attempt_id) & (newest.c.number == GradingRow.number))
        .join(SlotMarkRow, SlotMarkRow.grading_id == GradingRow.id)
        .where(GradingRow.attempt_id.in_(ids))
        .group_by(GradingRow.attempt_id, SlotMarkRow.skill)
    )
    if wanted.skill is not None:
        query = query.where(SlotMarkRow.skill == wanted.skill.value)
    found: dict[int, dict[Skill, Score]] = defaultdict(dict)
    for attempt_id, name, marks, max_marks in session.execute(query):
        found[attempt_id][Skill(name)] = Score(int(marks), int(max_marks))
    return {key: tuple((one, scores[one]) for one in Skill if one in scores) for key, scores in found.items()}


#: Cells that begin with one of these, or their full-width forms, would be formulas in a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


def _cell(text: str) -> str:
    return f"'{text}" if unicodedata.normalize("NFKC", text[:1]).startswith(_FORMULA) else text


def to_csv(lines: Iterable[AttemptLine]) -> str:
    """Return attempts as CSV (RFC 4180), one row each, marks by skill; text cells cannot act as formulas."""
    out = io.StringIO()
    writer = csv.writer(out)
    head = ["attempt", "learner", "email", "quiz", "article", "number", "started", "submitted", "marks", "max marks"]
    writer.writerow(head + [f"{skill} {part}" for skill in Skill for part in ("marks", "max marks")])
    for line in lines:
        scores = dict(line.by_skill)
        cells: list[str] = [line.attempt_id, _cell(line.learner), _cell(line.email or ""), _cell(line.quiz_title)]
        cells += [_cell(line.article_title), str(line.number), line.started_at.isoformat()]
        cells += [line.submitted_at.isoformat() if line.submitted_at else "", *_score_cells(line.score)]
        writer.writerow(cells + [cell for skill in Skill for cell in _score_cells(scores.get(skill))])
    return out.getvalue()


def _score_cells(score: Score | None) -> list[str]:
    return ["", ""] if score is None else [f"{score.marks / HUNDRED:g}", f"{score.max_marks / HUNDRED:g}"]
