"""Click the sentence: questions on numbers of people in a passage for which nobody is named."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice

from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Claim, Measure
from quizapp.domain.item import Skill
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span
from quizapp.generation.claims.crediting_words import is_given_by_somebody
from quizapp.generation.families.passages.clicking import Task, click, only
from quizapp.generation.families.passages.cues.reports import CARRIED_ON, HEDGED, LOSSES, SAID
from quizapp.generation.passage import Passage
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: What the statement speaks of.
_HARM = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CASUALTIES))
#: A statement that one sentence refutes.
STEM = (
    "Click the sentence that refutes this statement: “For every number of people killed, wounded or missing, this passage "
    "tells who reported it.”"
)
#: So many questions of one rule are enough for one article.
_MOST = 4


def _claims_in(claims: tuple[Claim, ...], passage: Passage) -> list[Claim]:
    start, end = passage.span.start, passage.span.end
    prose = [claim for claim in claims if claim.place is PROSE]
    return [
        claim for claim in prose if claim.measure in _HARM and start <= claim.evidence[0].start and claim.evidence[0].end <= end
    ]


def _goes_on(passage: Passage, key: Span) -> bool:
    """Tell whether the key may still be what the source of an earlier sentence says."""
    place = passage.sentences.index(key)
    if not any(SAID.holds(words) for words in passage.words[:place]):
        return False
    return SAID.holds(passage.words[place - 1]) or CARRIED_ON.holds(passage.words[place])


def unsourced_figure(subject: Subject) -> Proposals:
    """Click the one sentence with a number of people killed (or wounded, missing) for which nobody is named."""
    found = (_unsourced(subject, passage) for passage in subject.clickable)
    return Proposals(tuple(sketch for sketch in found if sketch is not None)[:_MOST])


#: Where a clause with a subject of its own may begin: whoever is named before it need not have said what it tells.
_CLAUSE = re.compile(r"(?i); |,? (?:while|whereas|although|though|but) |, and |(?<=[a-z]), (?=\w+ of them )")
#: A clause that opens the sentence, up to its comma.
_FIRST_CLAUSE = re.compile(r"^(?:While|Although|Though|Whereas) [^,]+, ")


def is_half_sourced(words: str) -> bool:
    """Tell whether a sentence that names a source has a number of people lost in a clause without it, or "reportedly"."""
    opening = _FIRST_CLAUSE.match(words)
    rest = words[opening.end() :] if opening else words
    clauses = [*([opening.group()] if opening else []), *_CLAUSE.split(rest)]
    return any(LOSSES.holds(one) and (HEDGED.holds(one) or not SAID.holds(one)) for one in clauses)


def _unsourced(subject: Subject, passage: Passage) -> Sketch | None:
    claims = _claims_in(subject.sheet.claims, passage)
    sourced = {claim.context for claim in claims if claim.source}
    key = only(claim.context for claim in claims if not claim.source)
    if key is None or not sourced or key in sourced or key not in passage.sentences:
        return None
    if any(is_half_sourced(passage.of(span)) for span in passage.sentences if span in sourced):
        return None
    # One man's death is no number to most readers.
    if all(claim.low == 1 for claim in claims if claim.context == key):
        return None
    # A sentence that speaks of losses in a way that gave no claim could be defended too.
    open_ = [span for span in passage.sentences if span not in sourced and span != key and LOSSES.holds(passage.of(span))]
    if open_ or _goes_on(passage, key) or SAID.holds(HEDGED.without(passage.of(key))):
        return None
    if is_given_by_somebody(passage.of(key)):
        return None
    task = Task(
        "passages.no source",
        Skill.SOURCES,
        STEM,
        _unnamed(claims, key, "who reported it"),
        partial(_credit, subject, passage, {claim.context: claim for claim in claims if claim.source}),
        tuple(claim.id for claim in claims),
    )
    return click(subject, passage, key, task)


#: Another number of the passage, of things or people: with one number alone nobody has to read what it counts.
_NUMBER = re.compile(
    r"(?<![\w-])(?:(?!(?:1\d|20)\d\d\b)\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds? of|"
    r"thousands? of) (?!(?:days?|weeks?|months?|years?|hours?|and|were|was)\b)[A-Za-z][a-z-]{2,}"
)
_MONTH = re.compile(rf"\d (?:{'|'.join(MONTHS)})")
#: Words by which a sentence without such a number speaks of people who came to harm, or of how many there were.
_HARMED = re.compile(
    r"(?i)kill|dead|death|died|casualt|wound|injur|fatal|gallows|hang|leg\b|arms?\b|estimat|toll|figure|mutilat|massacr|execut|"
    r"bodies|corpse|lives|lost|loss|suicid|murder|behead|perish|drown|victim|slain|assassinat|missing|captur|prisoner|unaccounted|disappear|vanish|hostage|hurt\b|fallen\b|slaughter|martyr"
)
#: So many questions of the plainer rules are enough.
_FEW = 2


#: Few men's deaths are no number to most readers.
_TELLING = 4


def counted_figure(subject: Subject) -> Proposals:
    """Click the one sentence that tells who reported its number, beside others that do not."""
    found = (_counted(subject, passage) for passage in subject.clickable)
    return Proposals(tuple(islice((sketch for sketch in found if sketch is not None), _FEW)))


COUNTED = "Click the sentence that gives a number of people killed, wounded or missing and tells who reported it."


def _counted(subject: Subject, passage: Passage) -> Sketch | None:
    claims = _claims_in(subject.sheet.claims, passage)
    key = only(claim.context for claim in claims if claim.source)
    others = {claim.context for claim in claims if not claim.source}
    if key is None or not others or key in others or key not in passage.sentences or is_half_sourced(passage.of(key)):
        return None
    if not any(key.contains(one.span) for claim in claims if claim.context == key for one in claim.source_evidence):
        return None
    told = [words for words in passage.others(key) if LOSSES.holds(words)]
    if any(HEDGED.holds(words) or CARRIED_ON.holds(words) or is_given_by_somebody(words) for words in told):
        return None
    # Whoever is quoted beside it may be telling of the same losses.
    if any(SAID.holds(words) for words in passage.others(key)) or max(one.low for one in claims if one.source) < _TELLING:
        return None
    named = next(claim for claim in claims if claim.source)
    task = Task(
        "passages.counted",
        Skill.SOURCES,
        COUNTED,
        _names(subject, named),
        lambda span: _unnamed(claims, span, "who reported it") if span in others else _no_number(passage, span),
        tuple(claim.id for claim in claims),
    )
    return click(subject, passage, key, task)


#: "A captured soldier from the 4th Regiment": one of a body, who is not that body.
_ONE_OF = re.compile(
    r"\b(?:soldier|fighter|member|prisoner|officer|man|men|deserter|veteran|militant|rebel|captive|defector)s? (?:from|of|in) "
    r"(?:the )?(?:[\w.]+,? ){0,4}\Z"
)
_NEAR = 60


def _names(subject: Subject, claim: Claim) -> str:
    """Return whom the sentence names for its number, or only that it names somebody, where that is one of a body."""
    start = claim.source_evidence[0].start if claim.source_evidence else claim.context.start
    if _ONE_OF.search(subject.text, max(claim.context.start, start - _NEAR), start):
        return "The sentence tells who reported its number."
    return f"The sentence names {with_the(subject.ledger.source(claim), subject.text)} for its number."


def _credit(subject: Subject, passage: Passage, sourced: Mapping[Span, Claim], span: Span) -> str:
    if span in sourced:
        return _names(subject, sourced[span])
    return _no_number(passage, span)


def _no_number(passage: Passage, span: Span) -> str:
    return why_no_number(passage.of(span))


def why_no_number(words: str) -> str:
    """Return why a sentence gives no number of people lost: the number that it has counts something else."""
    other = _NUMBER.search(words)
    if other is None or LOSSES.holds(words) or _MONTH.search(words, other.start()) or not _ends_there(words, other.end()):
        return "The sentence gives no number of people killed, wounded or missing."
    return f"The sentence has another number, “{other.group()}”, and none of people killed, wounded or missing."


def _ends_there(words: str, end: int) -> bool:
    """Tell whether a noun ends a phrase: "20 pieces" of what would be cut."""
    return bool(_PHRASE_END.match(words, end))


#: What may stand behind a noun that is whole.
_PHRASE_END = re.compile(
    r"[,.;:]|\s(?:and|or|were|was|had|have|to|from|in|at|on|by|near|for|into|with|that|which|who|against)\b"
)


def _unnamed(claims: Sequence[Claim], span: Span, whom: str) -> str:
    """Return that the number of a sentence has nobody's name, in its own words where they can stand in quotation marks."""
    told_in = [one.quote for one in claims if one.context == span and _QUOTABLE.fullmatch(one.quote)]
    quote = next((one for one in told_in if _HARMED.search(one)), "")
    if quote:
        return f"The words “{quote}” give such a number, and the sentence does not tell {whom}."
    return f"The sentence has such a number and does not tell {whom}."


#: The words of a figure that can stand in quotation marks: some, without a mark of their own.
_QUOTABLE = re.compile(r"[^“”\"()\n]+ [^“”\"()\n]+")

RULES = (
    Rule("passages.no source", "(d) the number without a source", STEM, unsourced_figure),
    Rule("passages.counted", "(a) the number with a source", COUNTED, counted_figure),
)
