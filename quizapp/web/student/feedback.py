"""What a question shows once its answer is released: verdict, passage, and a reason for every option."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.facts import FactSheet
from quizapp.domain.item import DateAnswer, Item, ItemFormat, MatchAnswer, NumberAnswer, Option, OrderAnswer, Skill
from quizapp.domain.response import Chosen, Matched, Ordered, Typed
from quizapp.services.attempt_views import Feedback
from quizapp.web.claim_chart import Chart, build_chart
from quizapp.web.claim_groups import repeated_claims, victims_group
from quizapp.web.passages import Cite, Passage, cite, show_passage
from quizapp.web.student.question import LETTERS
from quizapp.web.wording import capital, marks_words, plural

#: An answer that fits into the verdict.
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Verdict:
    """Right, partly right, not right or not answered, in words; ``icon`` and ``tone`` only repeat it."""

    icon: str
    tone: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Reason:
    """An option with what it was and why; ``tag`` says what the learner did with it."""

    icon: str
    kind: str
    label: str
    tag: str
    tag_tone: str
    why: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """A released question."""

    position: int
    stem: str
    verdict: Verdict
    passage: Passage | None
    further: tuple[Cite, ...]
    heading: str
    reasons: tuple[Reason, ...]
    marks: str
    chart: Chart | None
    #: Whether the chart leaves out figures that an open question asks about.
    chart_waits: bool


def _given_words(feedback: Feedback) -> str:
    """The answer in words where it is short enough for the verdict."""
    match feedback.response:
        case Typed(text):
            return text
        case Chosen(ids) if len(ids) == 1:
            option = feedback.item.option(next(iter(ids)))
            return option.text if option else ""
    return ""


def _right_words(item: Item) -> str:
    match item.answer:
        case NumberAnswer(value, tolerance, unit):
            number = f"{value:,} {unit}".strip()
            return f"{number} (up to {tolerance} off counts too)" if tolerance else number
        case OrderAnswer() | MatchAnswer():
            return ""
        case DateAnswer(day):
            return day.in_words()
    return " · ".join(option.text for option in item.options if option.is_key)


def _misreading(feedback: Feedback) -> str:
    """The reason that the question has for just this wrong answer."""
    item, response = feedback.item, feedback.response
    if isinstance(response, Typed):
        return next((why for wrong, why in item.misreadings if wrong.casefold() == response.text.casefold()), "")
    if isinstance(response, Chosen) and item.format is not ItemFormat.MULTIPLE:
        return " ".join(option.rationale for option in item.options if option.id in response.ids)
    return ""


def _title_of_wrong(feedback: Feedback) -> str:
    """Name what was answered, where it is short enough and a name."""
    given = _given_words(feedback)
    if not 0 < len(given) <= _SHORT or feedback.item.format is ItemFormat.TRUE_FALSE:
        return "Not right"
    return f"Not {given}" if given[:1].isdigit() else f"Not “{given}”"


def _joined(*parts: str) -> str:
    return " ".join(dict.fromkeys(part for part in parts if part))


def _by_letter(feedback: Feedback) -> str:
    """Say whose reason is whose where the options are too long to be named."""
    if not isinstance(feedback.response, Chosen) or feedback.item.format is ItemFormat.MULTIPLE:
        return _joined(_misreading(feedback), feedback.item.rationale)
    letters = {option.id: LETTERS[index % 26] for index, option in enumerate(feedback.options)}
    mine = " ".join(letters[one] for one in sorted(feedback.response.ids) if one in letters)
    key = next((letters[option.id] for option in feedback.options if option.is_key), "")
    parts = ((f"Your answer, {mine}", _misreading(feedback)), (f"The right one, {key}", feedback.item.rationale))
    return _joined(*(f"{head}: {why}" for head, why in parts if why))


def _the_answer(words: str) -> str:
    return f"The answer is: {words}{'' if words.endswith(('.', '!', '?')) else '.'}"


def verdict(feedback: Feedback) -> Verdict:
    """Say how the answer was, and why."""
    item, right = feedback.item, _right_words(feedback.item)
    is_short = 0 < len(right) <= _SHORT and item.format is not ItemFormat.PASSAGE
    if feedback.fraction == 1:
        return Verdict("check", "ok", f"Right: {right}" if is_short else "Right", item.rationale)
    if feedback.fraction > 0:
        return Verdict("half", "ok", "Partly right", item.rationale)
    if feedback.response is None:
        return Verdict("other", "", "Not answered", _joined(right and _the_answer(right), item.rationale))
    text = _joined(_the_answer(right), _misreading(feedback), item.rationale) if is_short else _by_letter(feedback)
    return Verdict("cross", "no", _title_of_wrong(feedback), text)


def _cites(article: Article, option: Option) -> tuple[Cite, ...]:
    return tuple(cite(article, one) for one in option.evidence)


def _choice_reason(article: Article, option: Option, letter: str, *, chosen: bool, several: bool) -> Reason:
    label = f"{letter}. {option.text}"
    tags = {
        (True, True): ("check", "key", "Your answer, right", "ok"),
        (True, False): ("check", "key", "Right answer, not chosen" if several else "Right answer", "ok"),
        (False, True): ("cross", "own", "Your answer", "no"),
        (False, False): ("other", "", "", ""),
    }
    icon, kind, tag, tone = tags[option.is_key, chosen]
    return Reason(icon, kind, label, tag, tone, option.rationale, _cites(article, option))


def _chosen_reasons(article: Article, feedback: Feedback) -> tuple[Reason, ...]:
    chosen = feedback.response.ids if isinstance(feedback.response, Chosen) else frozenset()
    several = feedback.item.format is ItemFormat.MULTIPLE and bool(chosen)
    return tuple(
        _choice_reason(article, option, LETTERS[index % 26], chosen=option.id in chosen, several=several)
        for index, option in enumerate(feedback.options)
    )


def _part(item: Item, option_id: str) -> Option:
    option = item.option(option_id)
    assert option is not None
    return option


def _judged(label: str, tag: str, why: str, cites: tuple[Cite, ...], *, hit: bool) -> Reason:
    icon, kind, tone = ("check", "key", "ok") if hit else ("cross", "own", "no")
    return Reason(icon, kind, label, tag, tone, why, cites)


def _order_reasons(article: Article, feedback: Feedback, answer: OrderAnswer) -> tuple[Reason, ...]:
    given = feedback.response.sequence if isinstance(feedback.response, Ordered) else ()
    places = {option_id: place for place, option_id in enumerate(given, 1)}
    reasons = []
    for place, option_id in enumerate(answer.sequence, 1):
        option, yours = _part(feedback.item, option_id), places.get(option_id)
        missed = f"You put it at {yours}" if yours else "No place given"
        tag = "Right place" if yours == place else missed
        label = f"{place}. {option.text}"
        reasons.append(_judged(label, tag, option.rationale, _cites(article, option), hit=yours == place))
    return tuple(reasons)


def _match_reasons(article: Article, feedback: Feedback, answer: MatchAnswer) -> tuple[Reason, ...]:
    item = feedback.item
    given = dict(feedback.response.pairs) if isinstance(feedback.response, Matched) else {}
    reasons = []
    for prompt_id, target_id in answer.pairs:
        prompt, target, mine = _part(item, prompt_id), _part(item, target_id), given.get(prompt_id)
        missed = f"You chose: {_part(item, mine).text}" if mine else "Nothing chosen"
        tag = "Right" if mine == target_id else missed
        cites = _cites(article, prompt) or _cites(article, target)
        why = _joined(prompt.rationale, target.rationale)
        reasons.append(_judged(f"{prompt.text}: {target.text}", tag, why, cites, hit=mine == target_id))
    return tuple(reasons)


def reasons(article: Article, feedback: Feedback) -> tuple[str, tuple[Reason, ...]]:
    """Return the heading over the reasons, and a reason for each option, place or pair."""
    match feedback.item.answer:
        case OrderAnswer() as answer:
            return "The order, and why", _order_reasons(article, feedback, answer)
        case MatchAnswer() as answer:
            return "The pairs, and why", _match_reasons(article, feedback, answer)
    word = "sentence" if feedback.item.format is ItemFormat.PASSAGE else "option"
    return f"Every {word}, and why", _chosen_reasons(article, feedback)


def _chart(sheet: FactSheet, feedback: Feedback) -> tuple[Chart | None, bool]:
    """The claims that a question on sources is about, beside those that they could be compared with, and whether some wait.

    What an open question of the attempt asks about waits for that one, unless this question has asked it too.
    """
    item = feedback.item
    asked = [claim for claim in sheet.claims if claim.id in item.facts]
    if item.skill is not Skill.SOURCES or not asked:
        return None, False
    groups = {(claim.measure, victims_group(claim)) for claim in asked}
    beside = [claim for claim in sheet.claims if (claim.measure, victims_group(claim)) in groups]
    repeated = repeated_claims(sheet)
    waiting = {repeated.get(claim.id, claim.id) for claim in beside if feedback.held_back.holds(claim)}
    waiting -= {repeated.get(claim.id, claim.id) for claim in asked}
    shown = [claim for claim in beside if repeated.get(claim.id, claim.id) not in waiting]
    return build_chart(sheet, shown), bool(waiting)


def feedback_view(sheet: FactSheet, feedback: Feedback) -> FeedbackView:
    """Build what one released question shows."""
    article, item = sheet.article, feedback.item
    heading, every = reasons(article, feedback)
    chart, chart_waits = _chart(sheet, feedback)
    return FeedbackView(
        position=feedback.position,
        stem=item.stem,
        verdict=verdict(feedback),
        passage=show_passage(article, item.evidence[0]) if item.evidence else None,
        further=tuple(cite(article, one) for one in item.evidence[1:]),
        heading=heading,
        reasons=every,
        marks=marks_words(feedback.score),
        chart=chart,
        chart_waits=chart_waits,
    )


def chart_line(view: FeedbackView) -> str:
    """Say in words what the chart beside a question holds, and that figures wait where some do."""
    if view.chart is None:
        return ""
    names = ", ".join(group.title[:1].lower() + group.title[1:] for group in view.chart.groups)
    more = " Others follow once the open questions are answered." if view.chart_waits else ""
    return capital(f"{plural(view.chart.count, 'figure')} for {names}.{more}")
