"""What the home page and the list of articles show: cards, strips of figures, and the specimen beside the start."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.facts import Claim, ComparisonKind, FactSheet, Measure, Place
from quizapp.domain.text import Span
from quizapp.services.quiz_cards import QuizCard
from quizapp.services.stored_facts import StoredArticle
from quizapp.web.chart_scale import percent
from quizapp.web.claim_chart import Chart, build_chart
from quizapp.web.claim_groups import repeated_claims, victims_group
from quizapp.web.student.waiting import Waiting
from quizapp.web.text_runs import Highlight, Run, cut_runs
from quizapp.web.wording import plural

#: Heights of the dots in a strip, so that equal figures stand over each other: tried in this order.
_LANES = (15, 6, 24)
_TOO_NEAR = 0.012
_SPECIMEN_LENGTH = 360
_SPECIMEN_CLAIMS = 4


@dataclass(frozen=True, slots=True)
class Dot:
    """One figure in a strip; ``hollow`` where no source is named."""

    at: str
    lane: int
    hollow: bool


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in the list, with the figures of people killed that it gives."""

    slug: str
    title: str
    line: str
    dots: tuple[Dot, ...]
    largest: str
    quiz: QuizCard | None


@dataclass(frozen=True, slots=True)
class Specimen:
    """What a question rests on, shown before the first one: words that disagree, and their chart."""

    slug: str
    title: str
    runs: tuple[Run, ...]
    chart: Chart


@dataclass(frozen=True, slots=True)
class QuizButton:
    """A quiz to start, under its short name."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """The start page; ``start`` is the quiz behind its one button."""

    start: QuizCard | None
    specimen: Specimen | None
    waiting: tuple[Waiting, ...]
    articles: tuple[ArticleCard, ...]


def _killed(sheet: FactSheet) -> list[Claim]:
    repeated = repeated_claims(sheet)
    return [claim for claim in sheet.claims if claim.measure is Measure.KILLED and claim.id not in repeated]


def _dots(claims: list[Claim], largest: int) -> tuple[Dot, ...]:
    last: dict[int, float] = {}
    dots = []
    for claim in sorted(claims, key=lambda one: one.low):
        at = 0.96 * claim.low / largest
        lane = next((one for one in _LANES if at - last.get(one, -1.0) >= _TOO_NEAR), _LANES[0])
        last[lane] = at
        dots.append(Dot(percent(at), lane, claim.source is None))
    return tuple(dots)


def main_quiz(quizzes: tuple[QuizCard, ...]) -> QuizCard | None:
    """Return the quiz over all subjects, else the first one, None where there is none."""
    return next((quiz for quiz in quizzes if quiz.skill is None), quizzes[0] if quizzes else None)


def quiz_buttons(quizzes: tuple[QuizCard, ...]) -> tuple[QuizButton, ...]:
    """Return the published quizzes of one article, the one over all subjects first."""
    ordered = sorted(quizzes, key=lambda quiz: quiz.skill is not None)
    return tuple(QuizButton(quiz.id, "Practise all subjects" if quiz.skill is None else quiz.title) for quiz in ordered)


def article_card(article: StoredArticle, quizzes: tuple[QuizCard, ...]) -> ArticleCard:
    """Build the card of one article."""
    claims = _killed(article.sheet)
    largest = max((claim.low for claim in claims), default=0)
    named = {claim.source for claim in claims if claim.source}
    line = f"{plural(len(claims), 'figure')} of people killed"
    if claims:
        without = sum(claim.source is None for claim in claims)
        line += f" · {plural(len(named), 'named source')}" if named else ""
        line += f" · {without} without a source" if without else ""
    else:
        line = "No figure of people killed"
    return ArticleCard(
        article.slug, article.title, line, _dots(claims, largest) if largest else (), f"{largest:,}", main_quiz(quizzes)
    )


def _around(sheet: FactSheet, claims: list[Claim]) -> Span | None:
    """The sentences from the first claim to the last, where they stand in one paragraph and are short enough."""
    offsets = sorted(claim.evidence[0].start for claim in claims)
    paragraph = sheet.article.paragraph_at(offsets[0])
    first, last = sheet.article.sentence_at(offsets[0]), sheet.article.sentence_at(offsets[-1])
    if paragraph is None or first is None or last is None or not paragraph.span.contains(last):
        return None
    end = max(claim.evidence[0].end for claim in claims)
    return Span(first.start, min(last.end, max(end, first.start + _SPECIMEN_LENGTH)))


def _shown(sheet: FactSheet, disagreeing: list[Claim]) -> list[Claim]:
    """The claims that disagree, and what the same sources say of the same victims elsewhere in the article."""
    sources, first = {claim.source for claim in disagreeing}, disagreeing[0]
    alike = [
        claim
        for claim in sheet.claims
        if claim.source in sources and claim.measure is first.measure and victims_group(claim) == victims_group(first)
    ]
    return sorted(alike, key=lambda claim: (claim not in disagreeing, -claim.low))[:_SPECIMEN_CLAIMS]


def find_specimen(article: StoredArticle) -> Specimen | None:
    """Return the article's plainest disagreement: two claims of the prose that stand beside each other."""
    sheet = article.sheet
    prose = {claim.id: claim for claim in sheet.claims if claim.place is Place.PROSE and claim.source}
    for one in sheet.comparisons:
        claims = [prose[claim_id] for claim_id in one.claims if claim_id in prose]
        span = _around(sheet, claims) if one.kind is ComparisonKind.CONFLICT and len(claims) > 1 else None
        if span is not None:
            marks = [Highlight(claim.evidence[0].span, "", ()) for claim in claims]
            chart = build_chart(sheet, _shown(sheet, claims))
            return Specimen(article.slug, article.title, cut_runs(sheet.article.text, span, marks), chart)
    return None
