"""Click the sentence: questions on numbers of people in a passage, and on whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from quizapp.domain.facts import Claim, Measure, Place
from quizapp.domain.item import Skill
from quizapp.domain.text import Span, find_words
from quizapp.generation.claims.ledger import is_body
from quizapp.generation.families.passages.clicking import Task, click, only
from quizapp.generation.families.passages.cues.reports import CARRIED_ON, HEDGED, LOSSES, SAID
from quizapp.generation.passage import Passage
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import counted, is_countable, with_the

#: So many questions of one rule are enough for one article.
_MOST = 4


def _claims_in(claims: tuple[Claim, ...], passage: Passage) -> list[Claim]:
    start, end = passage.span.start, passage.span.end
    prose = [claim for claim in claims if claim.place is Place.PROSE]
    return [claim for claim in prose if start <= claim.evidence[0].start and claim.evidence[0].end <= end]


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


def _unsourced(subject: Subject, passage: Passage) -> Sketch | None:
    claims = _claims_in(subject.sheet.claims, passage)
    sourced = {claim.context for claim in claims if claim.source}
    bare = {claim.context for claim in claims if not claim.source} - sourced
    key = only(bare)
    if key is None or not sourced or key not in passage.sentences:
        return None
    # A sentence that speaks of losses in a way that gave no claim could be defended too.
    open_ = [span for span in passage.sentences if span not in sourced and span != key and LOSSES.holds(passage.of(span))]
    if open_ or _goes_on(passage, key) or SAID.holds(HEDGED.without(passage.of(key))):
        return None
    task = Task(
        "passages.no source",
        Skill.SOURCES,
        "Click the sentence that gives a number of people killed, wounded or missing and names nobody for it.",
        "The sentence has a number and names nobody who reported it.",
        partial(_credit, frozenset(sourced)),
        tuple(claim.id for claim in claims),
    )
    return click(subject, passage, key, task)


def _credit(sourced: frozenset[Span], span: Span) -> str:
    if span in sourced:
        return "This sentence tells who reported its number."
    return "The sentence gives no number of people killed, wounded or missing."


def source_of(subject: Subject) -> Proposals:
    """Click the one sentence that credits a figure to a source, where its name alone does not tell.

    Another sentence has to name the source for something else, or give somebody else's figure for the same people.
    """
    found = (sketch for passage in subject.clickable for sketch in _credited(subject, passage))
    return Proposals(tuple(found)[:_MOST])


def _credited(subject: Subject, passage: Passage) -> Iterator[Sketch]:
    ledger = subject.ledger
    claims = [claim for claim in _claims_in(ledger.claims, passage) if claim.source]
    for name in dict.fromkeys(ledger.source(claim) for claim in claims):
        mine = [claim for claim in claims if ledger.source(claim) == name]
        key = only(claim.context for claim in mine)
        if key is None or key not in passage.sentences or not is_body(name) or not is_countable(counted(mine[0].victims)):
            continue
        named = _sentences_naming(passage, name) - {key}
        others = {one.context for one in claims} - {key}
        if _ONLY_MAYBE.search(passage.of(key)) or not _is_named_in(passage.of(key), name, mine[0]):
            continue
        if _is_settled(passage, key, named, others, _rivals(claims, mine[0], key)):
            yield click(subject, passage, key, _task_of_source(subject, mine[0], name, named, others))


def _is_named_in(words: str, name: str, claim: Claim) -> bool:
    """Tell whether a sentence itself names the source of its figure, and not only "it"."""
    return name.split()[-1] in words or (claim.source or name).split()[-1] in words


#: What may have been is no figure that somebody gave.
_ONLY_MAYBE = re.compile(r"(?i)\b(?:could|(?-i:may)|might|would|possibl[ey]|probabl[ey]|perhaps|likely)\b")


def _sentences_naming(passage: Passage, name: str) -> frozenset[Span]:
    """Return the sentences of a passage that have a name."""
    sentences = zip(passage.sentences, passage.words, strict=True)
    return frozenset(span for span, words in sentences if next(find_words(name, words), None) is not None)


def _rivals(claims: Sequence[Claim], mine: Claim, key: Span) -> set[Span]:
    """Return the other sentences with a figure for the same people."""
    return {one.context for one in claims if one.context != key and _same_people(one, mine)}


def _is_settled(passage: Passage, key: Span, named: frozenset[Span], others: set[Span], rivals: set[Span]) -> bool:
    """Tell whether only the key credits such a figure to the name, and something else has to be told from it."""
    is_open = any(span not in others and span != key and LOSSES.holds(passage.of(span)) for span in passage.sentences)
    return not is_open and not named & others and bool(named or rivals)


def _task_of_source(subject: Subject, claim: Claim, name: str, named: frozenset[Span], others: set[Span]) -> Task:
    who = with_the(name, subject.text)
    return Task(
        "passages.source",
        Skill.SOURCES,
        f"Click the sentence that tells how many {counted(claim.victims)} were {claim.done} according to {who}.",
        f"The sentence gives the number and names {who} for it.",
        partial(_not_its_figure, named, frozenset(others), claim.measure),
        (claim.id,),
    )


def _same_people(one: Claim, other: Claim) -> bool:
    return one.measure is other.measure and (one.victims == other.victims or (one.side is not None and one.side == other.side))


def _not_its_figure(named: frozenset[Span], others: frozenset[Span], measure: Measure, span: Span) -> str:
    if span in named:
        return f"The sentence names this source, but not for a number of people {measure.value}."
    if span in others:
        return "The number in this sentence is somebody else's."
    return f"The sentence gives no number of people {measure.value}."


RULES = (
    Rule(
        "passages.no source",
        "(d) the number without a source",
        "Click the sentence that gives a number of people killed, wounded or missing and names nobody for it.",
        unsourced_figure,
    ),
    Rule(
        "passages.source",
        "(a) where the source is named",
        "Click the sentence that tells how many rebels were killed according to SOHR.",
        source_of,
    ),
)
