"""Questions answered by clicking a sentence of a paragraph: the one that proves, refutes, or leaves a thing open.

Every sentence of the paragraph is an option; exactly one of them may fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from quizapp.domain.article import Paragraph
from quizapp.domain.facts import Certainty, Claim, DateFact, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.events import evidence_of
from quizapp.generation.families.deeds import paragraphs_with
from quizapp.generation.ledger import is_body
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.statements import HEDGE
from quizapp.generation.wording import capital, counted, with_the

LIMIT = 4
#: A paragraph is a passage from so many sentences to so many.
FEW, MANY = 3, 10

Reason = Callable[[Span], str]


def _sketch(
    subject: Subject,
    paragraph: Paragraph,
    key: Span,
    pattern: str,
    skill: Skill,
    stem: str,
    why: str,
    why_not: Reason,
    facts: tuple[str, ...],
) -> Sketch:
    sentences = sorted(paragraph.sentences)
    choices = {
        span: Choice(
            span.of(subject.text).strip(), why if span == key else why_not(span), (evidence_of(subject.sheet, span),), n
        )
        for n, span in enumerate(sentences)
    }
    return Sketch(
        pattern.split(".")[0] + ": " + pattern.split(".")[1],
        skill,
        ItemFormat.PASSAGE,
        pattern,
        stem,
        (choices[key],),
        tuple(choice for span, choice in choices.items() if span != key),
        why,
        (evidence_of(subject.sheet, key),),
        facts,
        0.4 + 0.03 * len(sentences),
        excludes=frozenset({f"sentence {key.start}"}),
        place=key.start,
        rank=1,
    )


def _always(reason: str, span: Span) -> str:
    return reason


def _credit(sourced: set[Span], span: Span) -> str:
    if span in sourced:
        return "The number in this sentence is credited to somebody."
    return "The sentence gives no number of people killed or wounded."


def _softness(softened: list[Span], quoted: list[Span], span: Span) -> str:
    if span in quoted:
        return "The sentence belongs to what somebody is quoted as saying."
    if span in softened:
        return "Where this sentence passes something on, it names who says so."
    return "The sentence tells what it tells as a fact."


def _inside_quotation(subject: Subject, paragraph: Paragraph) -> list[Span]:
    """Return the sentences that begin while a quotation is open."""
    found = []
    for span in sorted(paragraph.sentences):
        before = subject.text[paragraph.span.start : span.start]
        if before.count("“") > before.count("”") or before.count('"') % 2:
            found.append(span)
    return found


def _only(spans: list[Span]) -> Span | None:
    return spans[0] if len(spans) == 1 else None


def _prose_claims(subject: Subject) -> list[Claim]:
    return [claim for claim in subject.sheet.claims if claim.place is Place.PROSE]


_FIGURE = re.compile(r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|scores|several|tens)\b")
_LOSS = re.compile(
    r"(?i)\b(?:kill|dead|death|died|casualt|wound|injur|captur\w+ .*(?:soldiers|prisoners)|fatal|lost their lives|losses)"
)


def unsourced_figure(subject: Subject) -> Proposals:
    """Click the one sentence with a number of people killed (or wounded, captured) for which nobody is named."""
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        claims = [claim for claim in _prose_claims(subject) if paragraph.span.contains(claim.evidence[0].span)]
        bare = {claim.context for claim in claims if not claim.source}
        sourced = {claim.context for claim in claims if claim.source}
        # A sentence that speaks of losses in a way that gave no claim could be defended too.
        doubtful = [span for span in paragraph.sentences if span not in bare | sourced and _tells_of_losses(subject, span)]
        key = _only(sorted(bare - sourced))
        if key is None or not sourced or doubtful or key not in paragraph.sentences:
            continue
        sketches.append(
            _sketch(
                subject,
                paragraph,
                key,
                "passages.no source",
                Skill.SOURCES,
                "Click the sentence that gives a number of people killed or wounded without naming who counted them.",
                "The sentence has a number and names nobody who reported it.",
                partial(_credit, sourced),
                tuple(claim.id for claim in claims),
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


def source_of(subject: Subject) -> Proposals:
    """Click the one sentence that credits a figure to a source, where its name or a figure alone does not tell.

    Another sentence has to name the source without a figure, or give a figure of somebody else.
    """
    ledger = subject.ledger
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        claims = [
            claim
            for claim in ledger.claims
            if claim.place is Place.PROSE and claim.source and paragraph.span.contains(claim.evidence[0].span)
        ]
        for name in dict.fromkeys(ledger.source(claim) for claim in claims if is_body(ledger.source(claim))):
            mine = {claim.context for claim in claims if ledger.source(claim) == name}
            key = _only(sorted(mine))
            named = [
                span
                for span in paragraph.sentences
                if span != key and re.search(rf"\b{re.escape(name)}\b", span.of(subject.text))
            ]
            elsewhere = {claim.context for claim in claims} - mine
            doubtful = [span for span in named if span in elsewhere or _tells_of_losses(subject, span)]
            if key is None or key not in paragraph.sentences or doubtful or not (named or elsewhere):
                continue
            first = next(claim for claim in claims if claim.context == key)
            sketches.append(
                _sketch(
                    subject,
                    paragraph,
                    key,
                    "passages.source",
                    Skill.SOURCES,
                    f"Click the sentence that proves this statement: “{capital(with_the(name, subject.text))} gave a "
                    f"number of {counted(first.victims)} {first.measure.value}.”",
                    f"The sentence names {with_the(name, subject.text)} beside the number.",
                    partial(_not_its_figure, set(named), elsewhere),
                    (first.id,),
                )
            )
    return Proposals(tuple(sketches[:3]))


def _tells_of_losses(subject: Subject, span: Span) -> bool:
    words = span.of(subject.text)
    return bool(_LOSS.search(words) and _FIGURE.search(words))


def _not_its_figure(named: set[Span], elsewhere: set[Span], span: Span) -> str:
    if span in named:
        return "The sentence names this source, but not for a number of people."
    if span in elsewhere:
        return "The number in this sentence is credited to somebody else."
    return "The sentence gives no number of this source."


def by_day(subject: Subject) -> Proposals:
    """Click the one sentence that tells of a day which the text does not write out in that sentence."""
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        inside = [
            fact for fact in subject.sheet.dates if fact.place is Place.PROSE and paragraph.span.contains(fact.event_span)
        ]
        for fact in inside:
            day = fact.window.start
            if (
                not fact.window.is_one_day
                or day is None
                or fact.certainty is not Certainty.RELATIVE
                or fact.id in subject.chronology.loose
                or fact.event_span not in paragraph.sentences
            ):
                continue
            if sum(other.event_span == fact.event_span for other in inside) > 1 or re.match(r"(?:On|In|By) \d", fact.event):
                continue
            covering = {other.event_span for other in inside if _covers(other, day.first_day)}
            undated = [span for span in paragraph.sentences if not any(other.event_span == span for other in inside)]
            after = [span for span in undated if span.start > fact.event_span.start]
            if (
                covering != {fact.event_span}
                or _is_written(fact, day.day or 0)
                or (after and min(after).start == _next(paragraph, fact.event_span))
            ):
                continue
            sketches.append(
                _sketch(
                    subject,
                    paragraph,
                    fact.event_span,
                    "passages.day",
                    Skill.DATES,
                    f"Click the sentence that tells of {day.in_words()}.",
                    f"The words “{fact.evidence[0].quote.strip()}” lead to this day, counted from the date before.",
                    partial(_other_day, tuple(inside)),
                    (fact.id,),
                )
            )
    return Proposals(tuple(sketches[:LIMIT]))


def _next(paragraph: Paragraph, span: Span) -> int:
    later = [one.start for one in paragraph.sentences if one.start > span.start]
    return min(later, default=-1)


def _covers(fact: DateFact, day: int) -> bool:
    start = fact.window.start.first_day if fact.window.start else None
    end = fact.window.end.last_day if fact.window.end else None
    return (start is None or start <= day) and (end is None or day <= end)


def _is_written(fact: DateFact, day: int) -> bool:
    return bool(re.search(rf"\b{day}\b", fact.event))


def _other_day(inside: tuple[DateFact, ...], span: Span) -> str:
    fact = next((fact for fact in inside if fact.event_span == span), None)
    if fact is None:
        return "The sentence gives no day of its own."
    if fact.window.is_one_day and fact.window.start:
        return f"The sentence tells of {fact.window.start.in_words()}."
    return "The sentence gives another time."


#: Words that leave a thing open without naming anybody; a paragraph with one elsewhere has two right sentences.
_SOFT = re.compile(
    r"(?i)\b(?:may have|might|possibl[ey]|probabl[ey]|likely|perhaps|rumou?r\w*|speculat\w+|suspect\w*|alleg\w+|suppos\w+|"
    r"apparent\w*|seem\w*|unconfirmed|estimated|believ\w+|came to light|assum\w+|presum\w+|reports? of|reports that)\b"
)
_ATTRIBUTED = re.compile(
    r"(?i)\b(?:said|stated|claimed|claims|reported|according|announced|told|accused|in the press|media)\b|[“”\"]"
)


def hedged(subject: Subject) -> Proposals:
    """Click the one sentence that tells something as reported or believed, without saying by whom."""
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        marked = [span for span in paragraph.sentences if HEDGE.search(span.of(subject.text))]
        softened = [
            span
            for span in paragraph.sentences
            if span not in marked
            and re.search(
                r"(?i)\b(?:claim|may have|might|possibly|probably|likely|perhaps|"
                r"rumou?r|according|suspect|believ|alleg|suppos|apparent|seem|unconfirmed|accus|said|stated|reported|reports|"
                r"estimat|announc|denied|added|noted|argued|described|insisted|warned|explained|told|judged|assessed)",
                span.of(subject.text),
            )
        ]
        key = _only(marked)
        if key is None or any(_SOFT.search(span.of(subject.text)) for span in paragraph.sentences if span != key):
            continue
        if _ATTRIBUTED.search(HEDGE.sub("", key.of(subject.text))):
            continue
        words = HEDGE.search(key.of(subject.text))
        assert words is not None
        if re.search(
            r"(?i)\baccording to\b|\b(?:said|stated|claimed|reported) (?:that|by)\b|\breports? (?:by|from)\b",
            key.of(subject.text),
        ):
            continue
        sketches.append(
            _sketch(
                subject,
                paragraph,
                key,
                "passages.hedge",
                Skill.SOURCES,
                "Click the sentence that tells something as reported, alleged or believed, and does not say by whom.",
                f"The words “{words.group().strip()}” leave open who says so.",
                partial(_softness, softened, _inside_quotation(subject, paragraph)),
                (f"sentence {key.start}",),
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


_STANCE = re.compile(
    r"(?<![\w-])(?:pro-[a-z]+|state-run|state-owned|opposition-run|government-run|anti-[a-z]+|government-affiliated|"
    r"state)[\w -]{0,30}? (?:monitor(?:ing group)?|media|news agency|agency|sources?|activists?|observatory|outlet|"
    r"newspaper|television|channels?|group [A-Z])"
)


def stance(subject: Subject) -> Proposals:
    """Click the one sentence that tells where a source stands."""
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        marked = [span for span in paragraph.sentences if _STANCE.search(span.of(subject.text))]
        near = [
            span
            for span in paragraph.sentences
            if span not in marked
            and re.search(
                r"(?i)\b(?:government|official|opposition|rebel|military|army) (?:sources?|media|officials?)|"
                r"\bministry\b|\bspokes",
                span.of(subject.text),
            )
        ]
        key = _only(marked)
        if key is None or near:
            continue
        words = _STANCE.search(key.of(subject.text))
        assert words is not None
        sketches.append(
            _sketch(
                subject,
                paragraph,
                key,
                "passages.stance",
                Skill.SOURCES,
                "Click the sentence that tells the reader where one of its sources stands in the conflict.",
                f"The words “{words.group().strip()}” describe the source; a reader can weigh its report with that in mind.",
                partial(_always, "The sentence does not describe the standing of a source."),
                (f"sentence {key.start}",),
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


#: A state that lasted, or did not come about, by a day is not limited by it.
_UNLIMITED = re.compile(
    r"(?i)\b(?:continu\w+|remain\w+|still|not|no|only|ongoing|lasted|at the latest|"
    # Somebody was to do it; whether it was done is not told.
    r"(?:ask|order|agree|plan|demand|hope|promise|expect|told|urge|call|intend|instruct)\w* [^.]*\bto)\b"
)


def latest_day(subject: Subject) -> Proposals:
    """Click the one sentence that gives only the latest day for what it tells."""
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        inside = [
            fact for fact in subject.sheet.dates if fact.place is Place.PROSE and paragraph.span.contains(fact.event_span)
        ]
        open_ended = {
            fact.event_span
            for fact in inside
            if fact.window.start is None
            and fact.window.end is not None
            and fact.window.end.is_day
            and not re.search(r"(?i)\bthis (?:time|point)\b", fact.evidence[0].quote)
        }
        key = _only(sorted(open_ended))
        if key is not None and (
            _UNLIMITED.search(key.of(subject.text)) or any(fact.event_span == key and fact.window.start for fact in inside)
        ):
            continue
        loose = [
            span
            for span in paragraph.sentences
            if span != key
            and re.search(
                r"(?i)\b(?:(?:by|until|before) (?:the|early|late|\d|[A-Z][a-z]+ \d|then|that)|prior to|already|had been)\b",
                span.of(subject.text),
            )
        ]
        exact = {fact.event_span for fact in inside if fact.window.is_one_day} - {key}
        if key is None or key not in paragraph.sentences or loose or len(exact) < 2 or len(paragraph.sentences) <= FEW:
            continue
        sketches.append(
            _sketch(
                subject,
                paragraph,
                key,
                "passages.latest",
                Skill.DATES,
                "Click the sentence that says by when something had happened, but not on which day.",
                "“By” a day sets a limit: it was so on that day or earlier.",
                partial(_other_day, tuple(inside)),
                tuple(fact.id for fact in inside),
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


_DIFFER = re.compile(
    r"(?i)\b(?:contradict\w+ (?:\w+ )?(?:reports|accounts|claims|figures|statements|sources|estimates|information)|"
    r"(?:reports|accounts|claims|figures|statements|estimates)\b[^.;]{0,60}\bcontradict\w+|"
    r"conflicting (?:reports|accounts|claims|figures|statements)|(?:is|are|was|were|remains?) disputed|"
    r"(?:accounts|figures|reports|estimates|sources) (?:differ|vary|disagree)\w*|not independently verified|"
    r"(?:did|could|does) not (?:be )?(?:confirm|verif)\w*|no evidence|unconfirmed|claims? (?:was|were) denied|"
    r"denied (?:this|these|the|that) (?:claim|report|allegation)s?|rejected (?:this|these|the) (?:claim|report|allegation)s?)\b"
)
_DOUBT = re.compile(
    r"(?i)\b(?:denied|denies|disagree\w*|in contrast|disput\w+|controvers\w+|uncertain|unclear|differing|varied|vary|"
    r"others? (?:believe|claim|argue|say|estimate|put)\w*)\b"
)


def differ(subject: Subject) -> Proposals:
    """Click the one sentence that says that accounts differ."""
    sketches = []
    for paragraph in paragraphs_with(subject, FEW, MANY):
        key = _only([span for span in paragraph.sentences if _DIFFER.search(span.of(subject.text))])
        if key is None:
            continue
        words = _DIFFER.search(key.of(subject.text))
        assert words is not None
        if any(_DOUBT.search(span.of(subject.text)) for span in paragraph.sentences if span != key):
            continue
        sketches.append(
            _sketch(
                subject,
                paragraph,
                key,
                "passages.differ",
                Skill.SOURCES,
                "Click the sentence that warns the reader that accounts differ or that something is disputed.",
                f"The sentence says so with “{words.group()}”.",
                partial(_always, "The sentence does not say that accounts differ."),
                (f"sentence {key.start}",),
            )
        )
    return Proposals(tuple(sketches[:4]))


def _rules() -> Iterator[Rule]:
    yield Rule(
        "passages.no source",
        "(d) the number without a source",
        "Click the sentence that gives a number of people killed …",
        unsourced_figure,
    )
    yield Rule(
        "passages.source",
        "(a) where the source is named",
        "Click the sentence that proves this statement: “… gave a number of …”",
        source_of,
    )
    yield Rule("passages.day", "a day that has to be counted", "Click the sentence that tells of 27 September 2017.", by_day)
    yield Rule("passages.hedge", "reported, alleged, believed", "Click the sentence that tells something as reported …", hedged)
    yield Rule(
        "passages.stance", "(g) where a source stands", "Click the sentence that tells where one of its sources stands.", stance
    )
    yield Rule("passages.latest", "a latest day", "Click the sentence that gives only the latest day …", latest_day)
    yield Rule("passages.differ", "accounts differ", "Click the sentence that warns the reader that accounts differ.", differ)


RULES = tuple(_rules())
