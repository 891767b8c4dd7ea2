"""Questions on whose figure it is (a), and on the figure of nobody (d), where the article's own words stand for the figure.

Figures that a label tells from all others are ``one_claim``'s; which words can be quoted is ``quotable``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from quizapp.domain.facts import Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.naming import same_source
from quizapp.generation.claims.attribution import mark, may_speak_for, tells_number
from quizapp.generation.claims.bodies import is_body, same_body
from quizapp.generation.claims.described import Voice, may_be_one, shown, voice_of
from quizapp.generation.claims.ledger import NOBODY, Ledger
from quizapp.generation.claims.quotable import credited_quotes, quote_of, uncredited_quotes
from quizapp.generation.families.sources.said import Tellers
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import with_the

#: So many wrong options make a choice, and so many questions of one wording are enough.
_WRONG, _MOST, _FEW = 2, 4, 2
#: A smaller number is no figure for which one would look for a source.
_TELLING = 5
_WHOSE, _NOBODYS = "sources (a): whose figure", "sources (d): no source"


@dataclass(frozen=True)
class _Quotes:
    """The figures of the prose that can be quoted, one of a sentence: those with a source, and those of nobody."""

    subject: Subject

    @property
    def ledger(self) -> Ledger:
        """The claims of the article."""
        return self.subject.ledger

    @cached_property
    def credited(self) -> tuple[Claim, ...]:
        """Figures whose own sentence names their source."""
        return _one_of_each_sentence(credited_quotes(self.ledger))

    @cached_property
    def uncredited(self) -> tuple[Claim, ...]:
        """Figures for which nobody is named, there or in the sentences beside."""
        return _one_of_each_sentence(uncredited_quotes(self.ledger)) if self.credited else ()


def _one_of_each_sentence(claims: Iterator[Claim]) -> tuple[Claim, ...]:
    """Of two figures of one sentence, whoever has found the one has found the other."""
    found: dict[object, Claim] = {}
    for claim in claims:
        found.setdefault(claim.context, claim)
    return tuple(found.values())


def read_quotes(subject: Subject) -> _Quotes:
    """Read the figures that can be quoted, once for all rules."""
    return _Quotes(subject)


def told_source(ledger: Ledger, claim: Claim) -> str:
    """Return the source of a figure as it stands in a sentence."""
    source = ledger.source(claim)
    name = shown(source, claim, ledger.text)
    if source.islower():
        return with_the(source, ledger.text)
    if is_body(source) and not name.startswith(_OPENERS):
        return with_the(name, ledger.text)
    # "Russian officials" keep their capital, which their nation has in the middle of a sentence too.
    if re.search(rf"[a-z,] {re.escape(name.split()[0])}\b", ledger.text):
        return name
    return f"{name[:1].lower()}{name[1:]}"


#: Words that have their capital only as they open a sentence.
_OPENERS = ("Recent ", "Official ", "Local ", "Modern ")


def whose_words(subject: Subject) -> Proposals:
    """(a) Whose figure is this, in the article's words: “…”?"""
    # Those whose label says all are asked for with it.
    named = {claim.id for claim in subject.ledger.named if not subject.ledger.loses_time(claim)}
    asked = [claim for claim in subject.once(read_quotes).credited if claim.id not in named]
    sketches = (_whose(subject, claim, turn) for turn, claim in enumerate(asked))
    return Proposals(tuple(islice((one for one in sketches if one is not None), _MOST)))


def _whose(subject: Subject, claim: Claim, turn: int) -> Sketch | None:
    ledger = subject.ledger
    others = list(_others(subject, claim))
    # Somebody who is only quoted is no rival for a figure: with one rival alone it has to be one who counts.
    if len(others) < _WRONG and not (others and _COUNTS in others[0].rationale):
        return None
    quote = quote_of(ledger, claim)
    proof = (ledger.statement_of(claim),)
    reason = f"The sentence names {told_source(ledger, claim)} for this figure."
    asked = (
        f"Whose figure is this, in the article's words: “{quote}”?",
        f"Whom does the article name as the source of this figure: “{quote}”?",
    )
    return Sketch(
        _WHOSE,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.words.{'ab'[turn % 2]}",
        asked[turn % 2],
        (Choice(shown(ledger.source(claim), claim, ledger.text), reason, claim.source_evidence),),
        (*others, Choice(NOBODY, reason, proof)),
        reason,
        proof,
        (claim.id,),
        0.45,
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=1,
    )


_COUNTS = "another figure"


def _others(subject: Subject, claim: Claim) -> Iterator[Choice]:
    """Yield everybody else who surely did not give a figure: those with figures of their own first."""
    ledger = subject.ledger
    taken = [ledger.source(claim)] if claim.source else []
    for other in ledger.sheet.claims:
        if other.source and _is_apart(ledger, name := ledger.source(other), claim, taken):
            taken.append(name)
            reason = f"The article names {told_source(ledger, other)} for {_COUNTS}: “{other.quote}”."
            yield Choice(shown(name, other, ledger.text), reason, (ledger.statement_of(other),))
    for name, evidence in subject.once(Tellers).speakers.items():
        if name not in claim.context.of(ledger.text) and _is_apart(ledger, name, claim, taken):
            taken.append(name)
            yield Choice(name, f"The article quotes {with_the(name, ledger.text)}, but not for this figure.", (evidence,))


def _is_apart(ledger: Ledger, name: str, claim: Claim, taken: Sequence[str]) -> bool:
    """Tell whether a source is none of ``taken``, and gives the number of a figure nowhere."""
    if voice_of(name) is None or any(_may_be(ledger, name, one) for one in taken):
        return False
    theirs = [one for one in ledger.sheet.claims if one.source and _may_be(ledger, ledger.source(one), name)]
    given = (claim.measure, claim.low, claim.high)
    if any(one.id != claim.id and (one.measure, one.low, one.high) == given for one in theirs):
        return False
    return not tells_number(ledger, claim, theirs)


def _may_be(ledger: Ledger, one: str, other: str) -> bool:
    """Tell whether two sources may be one voice, or one of them may speak for the other."""
    if one == other:
        return True
    if is_body(one) and is_body(other):
        is_states_man = {voice_of(one), voice_of(other)} == {Voice.STATE, Voice.PERSON}
        is_one = is_states_man or same_body(one, other) or may_speak_for(ledger, one, other)
        return is_one or _is_of_nation(one, other) or _is_of_nation(other, one)
    return may_be_one(one, other)


def _is_of_nation(one: str, other: str) -> bool:
    """Tell whether a word of a name is the other's nation: an American general, and the United States."""
    return " " in one and any(word[:1].isupper() and same_source(word, other) for word in one.split())


def figures_of_one(subject: Subject) -> Proposals:
    """(a) Which of these figures, in the article's words, is that of …?"""
    quotes = subject.once(read_quotes)
    sketches = (_of_one(quotes, claim) for claim in quotes.credited)
    return Proposals(tuple(islice((one for one in sketches if one is not None), _FEW)))


def _of_one(quotes: _Quotes, claim: Claim) -> Sketch | None:
    ledger = quotes.ledger
    mine = ledger.source(claim)
    others = [one for one in quotes.credited if not _may_be(ledger, mine, ledger.source(one))]
    wrong = [_as_option(ledger, one) for one in (*others, *quotes.uncredited) if one.low != claim.low]
    if len(wrong) < _WRONG:
        return None
    stem = f"Which of these figures does the article give as reported by {told_source(ledger, claim)}?"
    return _which(ledger, claim, "of", stem, _WHOSE, wrong)


def figures_of_nobody(subject: Subject) -> Proposals:
    """(d) For which of these figures, in the article's words, is nobody named?"""
    quotes = subject.once(read_quotes)
    ledger = quotes.ledger
    wrong = [_as_option(ledger, one) for one in quotes.credited]
    if len(wrong) < _WRONG:
        return Proposals()
    stem = "For which of these figures does the article name **nobody** as the source?"
    sketches = (
        _which(ledger, claim, "none", stem, _NOBODYS, [one for one in wrong if one.group != f"{claim.low}"])
        for claim in quotes.uncredited
        if claim.low >= _TELLING
    )
    return Proposals(tuple(one for one in sketches if len(one.pool) >= _WRONG)[:_FEW])


_UNNAMED = "The sentence gives this figure and names nobody as its source."


def _as_option(ledger: Ledger, claim: Claim) -> Choice:
    reason = f"The sentence names {told_source(ledger, claim)} for this figure." if claim.source else _UNNAMED
    return Choice(f"“{quote_of(ledger, claim)}”", reason, (ledger.statement_of(claim),), group=f"{claim.low}")


def _which(ledger: Ledger, claim: Claim, kind: str, stem: str, family: str, wrong: Sequence[Choice]) -> Sketch:
    key = _as_option(ledger, claim)
    return Sketch(
        family,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.words.{kind}",
        stem,
        (key,),
        tuple(sorted(wrong, key=lambda one: abs(one.evidence[0].start - claim.evidence[0].start))),
        key.rationale,
        key.evidence,
        (claim.id,),
        0.5,
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=2,
    )


RULES = (
    Rule(
        "sources.words",
        "(a) whose figure, quoted",
        "Whose figure is this, in the article's words: “…”?",
        whose_words,
        fills=True,
    ),
    Rule(
        "sources.words.of", "(a) which figure, quoted", "Which of these figures is reported by …?", figures_of_one, fills=True
    ),
    Rule(
        "sources.words.none",
        "(d) quoted, of nobody",
        "For which of these figures is nobody named?",
        figures_of_nobody,
        fills=True,
    ),
)
