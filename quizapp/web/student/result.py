"""What a handed-in attempt and a learner's history show: marks as squares, by skill, attempt by attempt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from quizapp.domain.item import Skill
from quizapp.domain.scoring import HUNDRED, Score
from quizapp.services.attempt_views import AttemptResult, Feedback
from quizapp.services.history import AttemptLine, History
from quizapp.web.chart_scale import percent
from quizapp.web.markup import plain_stem
from quizapp.web.wording import STEM_LENGTH, count_word, day_words, marks_words, number_words, plural, shorten

#: Up to so many marks are drawn as squares to count.
_COUNTABLE = 10
_SKILLS = {
    Skill.DATES: ("Dates", "When, in which order"),
    Skill.ACTORS: ("Actors", "Who fought, who commanded"),
    Skill.RESULTS: ("Results", "What was taken, what was lost"),
    Skill.SOURCES: ("Sources", "Who said it, over which days"),
}
SKILL_NAMES = {skill: name for skill, (name, _) in _SKILLS.items()}
_FIRM, _GROWING = 0.8, 0.5
#: So many attempts fit into the picture.
_PLOTTED = 12


@dataclass(frozen=True, slots=True)
class Units:
    """Marks as a picture: squares filled from 0 to 1 each, or a share as a bar where there are too many to count."""

    squares: tuple[float, ...]
    share: str


@dataclass(frozen=True, slots=True)
class SkillLine:
    """Marks in one subject, with those of the attempt before where there was one."""

    name: str
    about: str
    units: Units
    marks: str
    before: str
    state: str
    points: str
    last_point: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question in the list of all."""

    position: int
    stem: str
    icon: str
    tone: str
    words: str


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A question that cost marks, with the words to read again."""

    position: int
    title: str
    quote: str


@dataclass(frozen=True, slots=True)
class ResultView:
    """A handed-in attempt."""

    attempt_id: str
    quiz_id: str
    quiz_title: str
    article_slug: str
    article_title: str
    number: int
    learner: str
    submitted_at: datetime | None
    marks: str
    max_marks: str
    advice: str
    before: str
    skills: tuple[SkillLine, ...]
    review: tuple[ReviewLine, ...]
    questions: tuple[QuestionLine, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One attempt in the picture."""

    x: str
    y: str
    label: str
    day: str
    is_joined: bool


@dataclass(frozen=True, slots=True)
class Joint:
    """A line between two attempts at one quiz."""

    x1: str
    y1: str
    x2: str
    y2: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One attempt in the table."""

    attempt_id: str
    day: str
    quiz_title: str
    article_title: str
    number: int
    marks: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class HistoryView:
    """A learner's attempts as a picture and as tables."""

    summary: str
    points: tuple[Point, ...]
    joints: tuple[Joint, ...]
    joined_title: str
    lines: tuple[HistoryLine, ...]
    skills: tuple[SkillLine, ...]


def units(score: Score) -> Units:
    """Draw marks: a square each up to ten, a bar above."""
    whole = score.max_marks // HUNDRED
    share = percent(score.share)
    if not 0 < whole <= _COUNTABLE or score.max_marks % HUNDRED:
        return Units((), share)
    filled = score.marks / HUNDRED
    return Units(tuple(min(1.0, max(0.0, round(filled - index, 2))) for index in range(whole)), share)


def _state(score: Score) -> str:
    if score.max_marks < 4 * HUNDRED:
        return "too few to tell"
    return "firm" if score.share >= _FIRM else "growing" if score.share >= _GROWING else "start here"


def _skill_line(skill: Skill, score: Score, *, before: str = "", state: str = "", trend: Sequence[float] = ()) -> SkillLine:
    name, about = _SKILLS[skill]
    spots = [(f"{6 + 108 * index / max(1, len(trend) - 1):.1f}", f"{26 - 20 * value:.1f}") for index, value in enumerate(trend)]
    points = " ".join(",".join(spot) for spot in spots)
    marks = f"{number_words(score.marks)} of {number_words(score.max_marks)}"
    return SkillLine(name, about, units(score), marks, before, state, points, spots[-1] if spots else None)


def standing(feedback: Feedback) -> tuple[str, str, str]:
    """Return icon, tone and words for how a question was answered."""
    if feedback.response is None:
        return "other", "", "Not answered"
    if feedback.fraction == 1:
        return "check", "ok", "Right"
    return ("half", "half", "Partly right") if feedback.fraction > 0 else ("cross", "no", "Not right")


def _question_line(feedback: Feedback) -> QuestionLine:
    return QuestionLine(feedback.position, shorten(plain_stem(feedback.item.stem), STEM_LENGTH), *standing(feedback))


def _review_line(feedback: Feedback) -> ReviewLine:
    item = feedback.item
    quote = shorten(item.evidence[0].quote, 110) if item.evidence else ""
    return ReviewLine(feedback.position, shorten(plain_stem(item.stem), STEM_LENGTH), quote)


def _advice(result: AttemptResult) -> str:
    missed = result.score.max_marks - result.score.marks
    if not missed:
        return "Every mark is yours. The passages below are still worth reading."
    weakest = max(result.by_skill, key=lambda one: one.score.max_marks - one.score.marks)
    lost = weakest.score.max_marks - weakest.score.marks
    name, about = _SKILLS[weakest.skill]
    if len(result.by_skill) == 1:
        return f"{number_words(missed)} of the marks are still to be won. Read the passages of the questions below once more."
    of = f"{number_words(lost)} of the {number_words(missed)} marks that you missed"
    return f"{of} are about {name.lower()}: {about[:1].lower() + about[1:]}."


def _before(result: AttemptResult, earlier: Iterable[AttemptLine]) -> AttemptLine | None:
    mine = [line for line in earlier if line.quiz_id == result.head.quiz_id and line.number < result.number and line.score]
    return max(mine, key=lambda line: line.number, default=None)


def result_view(result: AttemptResult, earlier: Iterable[AttemptLine]) -> ResultView:
    """Build the page of a handed-in attempt; ``earlier`` are the learner's attempts, of which the last counts."""
    last = _before(result, earlier)
    scores = dict(last.by_skill) if last else {}
    missed = [slot for slot in result.slots if slot.fraction < 1]
    return ResultView(
        attempt_id=result.head.attempt_id,
        quiz_id=result.head.quiz_id,
        quiz_title=result.head.quiz_title,
        article_slug=result.head.article_slug,
        article_title=result.head.article_title,
        number=result.number,
        learner=result.learner,
        submitted_at=result.head.submitted_at,
        marks=number_words(result.score.marks),
        max_marks=number_words(result.score.max_marks),
        advice=_advice(result),
        before=f"Last time {marks_words(last.score)}." if last and last.score else "",
        skills=tuple(_skill_line(one.skill, one.score, before=_short(scores.get(one.skill))) for one in result.by_skill),
        review=tuple(_review_line(slot) for slot in missed),
        questions=tuple(_question_line(slot) for slot in result.slots),
    )


def _short(score: Score | None) -> str:
    return f"{number_words(score.marks)} of {number_words(score.max_marks)}" if score else ""


def _height(share: float) -> float:
    return 176 - 160 * share


def _plot(done: Sequence[AttemptLine]) -> tuple[tuple[Point, ...], tuple[Joint, ...], str]:
    """Attempts from left to right; those at the quiz that was taken most often are joined by a line."""
    shown = list(reversed(done))[-_PLOTTED:]
    if not shown:
        return (), (), ""
    quizzes = [line.quiz_id for line in shown]
    often = max(quizzes, key=quizzes.count)
    points = []
    for index, line in enumerate(shown):
        assert line.score is not None
        x = 0.1 + 0.85 * (index / max(1, len(shown) - 1) if len(shown) > 1 else 0.5)
        spot = Point(
            percent(x),
            f"{_height(line.score.share):.1f}",
            number_words(line.score.marks),
            day_words(line.started_at).rsplit(" ", 1)[0],
            line.quiz_id == often,
        )
        points.append(spot)
    joined = [point for point in points if point.is_joined]
    joints = tuple(Joint(one.x, one.y, two.x, two.y) for one, two in pairwise(joined))
    title = next(line.quiz_title for line in shown if line.quiz_id == often)
    return tuple(points), joints, title


def _trend(done: Sequence[AttemptLine], skill: Skill) -> list[float]:
    return [dict(line.by_skill)[skill].share for line in reversed(done) if skill in dict(line.by_skill)][-_PLOTTED:]


def history_view(history: History) -> HistoryView:
    """Build the page of a learner's history, newest attempt first."""
    done = [line for line in history.attempts if line.score is not None]
    points, joints, joined_title = _plot(done)
    articles = {line.article_slug for line in history.attempts}
    first = day_words(history.attempts[-1].started_at) if history.attempts else ""
    count = plural(len(history.attempts), "attempt")
    return HistoryView(
        summary=f"{count} on {count_word(len(articles))} article{'' if len(articles) == 1 else 's'} since {first}.",
        points=points,
        joints=joints,
        joined_title=joined_title,
        lines=tuple(history_line(line) for line in history.attempts),
        skills=tuple(
            _skill_line(skill, score, state=_state(score), trend=_trend(done, skill)) for skill, score in history.by_skill
        ),
    )


def history_line(line: AttemptLine) -> HistoryLine:
    """Build one attempt's line in a table."""
    marks = _short(line.score) or "open"
    return HistoryLine(
        line.attempt_id, day_words(line.started_at), line.quiz_title, line.article_title, line.number, marks, line.score is None
    )
