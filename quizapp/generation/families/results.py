"""Questions on results: what followed, what became of a place, the infobox's own terms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.events import evidence_of
from quizapp.generation.families.dates import proof_of
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.statements import Unusable, state
from quizapp.generation.wording import capital, lower_first, quoted


def _content(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:6] for word in re.findall(r"[\w'’-]{5,}", text))


#: So many questions of one form are enough for one article.
_FEW = 3
_TURN = re.compile(
    r"(?:However|Nevertheless|Nonetheless|Despite this|In response|As a result|Consequently|But|Still)\b,?\s+", re.I
)


def what_followed(subject: Subject) -> Proposals:
    """Ask what the article tells next, where it marks a turn ("However, …")."""
    claims = tuple(claim.evidence[0].span for claim in subject.sheet.claims)
    dates = tuple(one.span for fact in subject.sheet.dates for one in fact.evidence[:1])
    sketches = []
    for paragraph in subject.sheet.article.paragraphs():
        for one, other in zip(paragraph.sentences, paragraph.sentences[1:], strict=False):
            if not _TURN.match(subject.text, other.start, other.end):
                continue
            before = _told(subject, one, dates, claims, "")
            # After the quoted sentence, a definite noun may point back at it.
            after = _told(subject, other, dates, claims, subject.text) if before else None
            if before is None or after is None:
                continue
            told = _content(after)
            pool = [
                Choice(
                    event.text,
                    "The article tells this elsewhere, not as the turn after the quoted sentence.",
                    proof_of(subject, event),
                )
                for event in subject.chronology.events
                if not paragraph.span.contains(event.fact.event_span) and len(_content(event.text) & told) < 3
            ]
            if len(pool) < 3:
                continue
            proof = (evidence_of(subject.sheet, one), evidence_of(subject.sheet, other))
            sketches.append(
                Sketch(
                    "results: what followed",
                    Skill.RESULTS,
                    ItemFormat.SINGLE,
                    "deeds.turn",
                    f"“{capital(before)}.” What does the article tell next, as a turn of events?",
                    (Choice(capital(after), "The next sentence tells this, and its first word marks the turn.", proof),),
                    tuple(_nearest(pool, one.start)),
                    f"Directly after the quoted sentence the article tells: {quoted(after, 11)}.",
                    proof,
                    (f"sentence {other.start}",),
                    0.5,
                    excludes=frozenset({f"sentence {other.start}", f"sentence {one.start}"}),
                    place=one.start,
                    rank=1,
                )
            )
            if len(sketches) == _FEW:
                return Proposals(tuple(sketches))
    return Proposals(tuple(sketches))


def _told(subject: Subject, sentence: Span, dates: tuple[Span, ...], claims: tuple[Span, ...], lead: str) -> str | None:
    made = state(subject.text, sentence, tuple(span for span in dates if sentence.contains(span)), avoid=claims, lead=lead)
    return None if isinstance(made, Unusable) else made.text


def _nearest(pool: Sequence[Choice], place: int) -> list[Choice]:
    return sorted(pool, key=lambda choice: abs(choice.evidence[0].start - place))[:9]


_RESULT = re.compile(r"^(?P<first>.+?), (?:before|until) (?P<second>.+)$")
_PASSIVE = re.compile(r"^(?P<what>they|it|the \w+) (?P<verb>was|were) (?P<deed>\w+ed) by (?P<who>(?:the )?[\w' -]+)$")
_ACTIVE = re.compile(
    r"^(?P<who>(?:The|An?)? ?[\w' -]+?) (?:initially |first )?(?P<deed>(?:re)?(?:captured|seized|took|occupied)) "
    r"(?P<what>[\w' -]+)$"
)


def result_turned(subject: Subject) -> Proposals:
    """What became of what a side had taken, as the infobox gives the result ("A captured X, before X was recaptured by B")."""
    sketches = []
    for result in subject.sheet.results:
        split = _RESULT.match(result.text)
        passive = _PASSIVE.match(split.group("second")) if split else None
        active = _ACTIVE.match(split.group("first")) if split else None
        if passive is None or active is None:
            continue
        who, taker, what = passive.group("who"), lower_first(active.group("who")), active.group("what")
        they, verb, deed = ("They", passive.group("verb"), passive.group("deed"))
        attack = re.match(r"an? (?P<who>[A-Z][\w' -]*?) (?:counter-?)?(?:attack|offensive|assault|advance)$", taker)
        rival = f"the {attack.group('who')}" if attack else taker
        if not rival.startswith("the ") and rival[:1].islower():
            continue
        key = Choice(f"{they} {verb} {deed} by {who}.", "The second half of the line in the infobox says so.", result.evidence)
        pool = (
            Choice(
                f"{they} {verb} {deed} by {rival}.",
                f"The line names {rival} for taking them, and {who} for taking them back.",
                result.evidence,
            ),
            Choice(f"{they} stayed in the hands of {rival}.", f"The line says that {who} took them back.", result.evidence),
            Choice(
                f"{they} {verb} not taken by {rival} at all.", f"The line begins with {rival} taking them.", result.evidence
            ),
        )
        sketches.append(
            Sketch(
                "results: what became of it",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "results.turned",
                f"By the line “{active.group(0)} …” in the infobox, what became of the "
                f"{re.sub(r'^(?:an? |the )?(?:additional )?', '', what)} in the end?",
                (key,),
                pool,
                key.rationale,
                result.evidence,
                (result.id,),
                0.4,
                excludes=frozenset({f"result {result.id}"}),
                place=result.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches))


_NUMBER_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def result_line(subject: Subject) -> Proposals:
    """Which line does the infobox give as a result? The others exchange who took and who took back, or the number."""
    sketches = []
    for result in subject.sheet.results:
        split = _RESULT.match(result.text)
        passive = _PASSIVE.match(split.group("second")) if split else None
        active = _ACTIVE.match(split.group("first")) if split else None
        number = next((word for word in _NUMBER_WORDS if re.search(rf"\b{word}\b", result.text)), None)
        if passive is None or active is None or number is None or " by " not in result.text:
            continue
        one, other = active.group("who"), passive.group("who")
        swapped = f"{capital(other)}{result.text[len(one) : -len(other)]}{lower_first(one)}"
        wrong_number = _NUMBER_WORDS[(_NUMBER_WORDS.index(number) + 1) % len(_NUMBER_WORDS)]
        said = f"The line in the infobox has {lower_first(one)} first, {other} second, and the number {number}."
        pool = (
            Choice(swapped, "This exchanges the side that took and the side that took back.", result.evidence),
            Choice(
                result.text.replace(number, wrong_number, 1),
                f"The line in the infobox has “{number}”, not “{wrong_number}”.",
                result.evidence,
            ),
            Choice(
                swapped.replace(number, wrong_number, 1),
                "This exchanges the two sides and changes the number.",
                result.evidence,
            ),
        )
        sketches.append(
            Sketch(
                "results: the article's terms",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "results.line",
                "Which of these sentences does the infobox give as a result?",
                (Choice(result.text, said, result.evidence),),
                pool,
                said,
                result.evidence,
                (result.id,),
                0.5,
                excludes=frozenset({f"result {result.id}"}),
                place=result.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:3]))


_TERM = re.compile(
    r"(?i)^(?P<adj>(?:decisive|major|strategic|tactical|pyrrhic|partial|minor)\s+)?(?P<who>.+?)\s+(?P<word>victory|defeat|withdrawal|retreat|success)$"
)


#: How a result can be qualified; each has the same shape as the others.
_GRADES = ("Decisive", "Major", "Strategic", "Tactical", "Pyrrhic", "Partial", "Minor")


def result_term(subject: Subject) -> Proposals:
    """Which words does the infobox use for the result? The others qualify the same result in another way.

    A result without such a word is not asked for: every other term would hold it or stand out.
    """
    sketches = []
    for result in subject.sheet.results[:1]:
        found = _TERM.match(result.text)
        if found is None or not found.group("adj"):
            continue
        rest = f"{found.group('who')} {found.group('word')}"
        grade = found.group("adj").strip()
        pool = [
            Choice(f"{other} {rest}", f"The infobox does not use this term; it has “{result.text}”.", result.evidence)
            for other in _GRADES
            if other.lower() != grade.lower()
        ]
        sketches.append(
            Sketch(
                "results: the article's terms",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "results.term",
                "How does the infobox judge the result, in its own words?",
                (Choice(capital(result.text), f"The line “Result” has the word “{grade.lower()}”.", result.evidence),),
                tuple(pool),
                f"The line “Result” has “{result.text}”.",
                result.evidence,
                (result.id,),
                0.35,
                excludes=frozenset({f"result {result.id}"}),
                place=result.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches))


RULES = (
    Rule("results.line", "the line in the infobox", "Which of these sentences does the infobox give as a result?", result_line),
    Rule("deeds.turn", "what followed", "“…” What does the article tell next, as a turn of events?", what_followed),
    Rule(
        "results.turned",
        "what became of it",
        "By the line “…” in the infobox, what became of the villages in the end?",
        result_turned,
    ),
    Rule("results.term", "the article's terms", "How does the infobox judge the result, in its own words?", result_term),
)
