"""Whose claim it is, as options: the named source, the other bodies that the article quotes, nobody.

What is asked about a claim belongs to the families of sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Claim, ComparisonKind, Measure
from quizapp.domain.number_words import written
from quizapp.domain.text import stands_alone
from quizapp.generation.claims.bodies import is_official, is_person, same_body
from quizapp.generation.claims.count_words import is_superseded
from quizapp.generation.claims.ledger import NOBODY, Ledger, is_in_infobox
from quizapp.generation.claims.other_counts import briefly, count_in_words, where_it_stands
from quizapp.generation.claims.told_as_one import are_of_one_column, are_told_as_one
from quizapp.generation.claims.voices import full_name
from quizapp.generation.sketch import Choice
from quizapp.generation.wording import (
    ASKED_BOUNDS,
    ON_THE_SIDE,
    among,
    counted,
    done_among,
    is_countable,
    is_plural,
    shorten,
    with_the,
)


def mark(claim: Claim) -> str:
    """Return the mark of questions that give away whose figure it is."""
    return f"source of {claim.id}"


def named_claims(ledger: Ledger) -> list[Claim]:
    """Return the claims of a source that can be an option, each told from all others, and none that was taken back."""
    return [claim for claim in ledger.named if not is_taken_back(ledger, claim)]


#: So much of the next sentence may say that a figure was changed.
_NEXT = 60


def is_taken_back(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether the article itself puts a later count in the place of a figure; read once for all rules."""
    known = ledger.taken_back.get(claim.id)
    if known is None:
        known = ledger.taken_back[claim.id] = not is_in_infobox(claim) and _has_later_count(ledger, claim)
    return known


def _has_later_count(ledger: Ledger, claim: Claim) -> bool:
    grown = [one.claims for one in ledger.sheet.comparisons if one.kind is ComparisonKind.GROWTH and claim.id in one.claims]
    here, sentence = claim.evidence[0], claim.context
    before, behind = ledger.text[sentence.start : here.start], ledger.text[here.end : sentence.end + _NEXT]
    if is_superseded(before, behind):
        return True
    later = (other for claims in grown for other in ledger.claims if other.id in claims and other.low > claim.low)
    return any(other.context == claim.context or not ledger.is_told_when(claim) for other in later)


def other_bodies(ledger: Ledger, claim: Claim) -> list[Choice]:
    """Return the other bodies that the article quotes, each with what it does say."""
    choices: list[Choice] = []
    for name, evidence in ledger.bodies.items():
        if not is_among(ledger, name, choices) and not _may_have_said(ledger, name, claim):
            choices.append(_choice_of(ledger, name, claim, evidence))
    return choices


def is_among(ledger: Ledger, name: str, choices: Sequence[Choice]) -> bool:
    """Tell whether a body is an option already, perhaps under a longer or shorter name, or one that the article gives it."""
    return any(
        name in choice.text
        or choice.text in name
        or same_body(name, choice.text)
        or are_told_as_one(ledger.text, ledger.sheet.actors, name, choice.text)
        for choice in choices
    )


def _may_have_said(ledger: Ledger, name: str, claim: Claim) -> bool:
    """Tell whether a body is, or may speak for, the source of a claim, or gives the same figure."""
    mine = ledger.source(claim) if claim.source else ""
    if mine and (same_body(name, mine) or may_speak_for(ledger, name, mine)):
        return True
    given = (claim.measure, claim.low, claim.high)
    if any((other.measure, other.low, other.high) == given for other in ledger.figures_of(name)):
        return True
    return tells_number(ledger, claim, ledger.all_of(name))


def tells_number(ledger: Ledger, claim: Claim, theirs: Sequence[Claim]) -> bool:
    """Tell whether the sentences of somebody's figures have the number of another figure, whatever it counts there.

    What they give as the figure of a third is not theirs.
    """
    ways = written(claim.low)
    told = {one.context for one in theirs if one.context != claim.context}
    lowered = [(span, span.of(ledger.text).lower()) for span in told]
    found = {span for span, words in lowered if any(stands_alone(way, words) for way in ways)}
    if not found:
        return False
    own = {one.id for one in theirs}
    others = (one for one in ledger.sheet.claims if one.low == claim.low and one.source and one.id not in own)
    return bool(found - {one.context for one in others})


def _choice_of(ledger: Ledger, name: str, claim: Claim, evidence: Evidence) -> Choice:
    """Return a body as an option, with its own figure: for the same people, else its first."""
    figures = ledger.figures_of(name)
    about = next((other for other in figures if other.victims == claim.victims), figures[0] if figures else None)
    # Whoever gives a figure that no label can name gives one all the same.
    about = about or next((one for one in ledger.sheet.claims if _gives_another(ledger, one, name, claim)), None)
    if about is None:
        return Choice(name, f"The article quotes {with_the(name, ledger.text)}, but not for this figure.", (evidence,))
    known = ledger.figures_told.get((name, about.id))
    if known is None:
        who = with_the(name, ledger.text)
        known = ledger.figures_told[name, about.id] = briefly(
            count_in_words(ledger, about),
            lambda words, where: f"The article names {who} for another figure{where}: {words}.",
            where_it_stands(ledger, about),
        )
    return Choice(name, known, (ledger.statement_of(about),))


def _gives_another(ledger: Ledger, one: Claim, name: str, claim: Claim) -> bool:
    """Tell whether a figure of the prose, with another number, is that of the source that is shown as ``name``."""
    if not one.source or is_in_infobox(one) or one.low == claim.low or ledger.is_passed_on(one):
        return False
    return ledger.source(one) == name


#: Who wrote on it later speaks for none of those who fought.
_STUDIED = (
    r"(?:[Hh]istorian|[Aa]uthor|[Bb]iographer|[Ss]cholar|[Pp]rofessor) (?:[A-Z][\w’'-]+ ){{0,2}}{0}\b|"
    r"\b{0},? (?:in|wrote) (?:his|her) (?:\d{{4}} )?(?:book|study|biography|history|account|work)\b"
)
_STANCES = ("Anti-", "Pro-", "anti-", "pro-")
#: Within so many characters of a person's name the article says for whom the person speaks.
_BESIDE = 90


def may_speak_for(ledger: Ledger, one: str, other: str) -> bool:
    """Tell whether two names stand for one body, or one may be a person who speaks for the other: either may have counted."""
    known = ledger.speakers.get((one, other))
    if known is None:
        known = ledger.speakers[one, other] = _stand_together(ledger, one, other)
    return known


def _stand_together(ledger: Ledger, one: str, other: str) -> bool:
    actors = ledger.sheet.actors
    if are_told_as_one(ledger.text, actors, one, other) or are_of_one_column(actors, one, other):
        return True
    if one.startswith(_STANCES) or other.startswith(_STANCES):
        return True  # "Anti-League troops" may be those of any other party
    one, other = (full_name(name, ledger.text) for name in (one, other))
    for person, body in ((one, other), (other, one)):
        if not is_person(person) or is_person(body):
            continue
        if is_official(body):
            return not re.search(_STUDIED.format(re.escape(person)), ledger.text)
        for found in re.finditer(re.escape(person), ledger.text):
            if body in ledger.text[max(0, found.start() - _BESIDE) : found.end() + _BESIDE]:
                return True
    return False


def nobody(ledger: Ledger, claim: Claim) -> Choice:
    if claim.source:
        reason = f"The article names {with_the(ledger.source(claim), ledger.text)} for this figure."
        return Choice(NOBODY, reason, claim.source_evidence or claim.evidence)
    return Choice(
        NOBODY, "The words around the figure say what was counted, but not who counted.", (ledger.statement_of(claim),)
    )


def victims(claim: Claim) -> str:
    """Return the victims as a plural that can follow "the number of"."""
    people = counted(claim.victims)
    return people if is_countable(people) else f"people of {with_the(people)}"


def contested(ledger: Ledger) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Yield every quantity that has more than one figure or a figure without a source, with its claims."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in ledger.claims:
        groups.setdefault((claim.victims, claim.done), []).append(claim)
    for (victims, done), claims in groups.items():
        if len({(claim.low, claim.high) for claim in claims}) > 1 or any(claim.source is None for claim in claims):
            yield f"How many {victims} were {done}?", tuple(claims)


#: Words for what befell people that no number stands before by themselves: "how many captured".
_NOUNS = {
    Measure.KILLED: "dead",
    Measure.CAPTURED: "people captured",
    Measure.MISSING: "people missing",
    Measure.DISPLACED: "people displaced",
}


def losses(claim: Claim) -> str:
    """Return whom a figure counts and how: ``rebels killed``, ``dead on the side of …``."""
    people = victims(claim)
    noun = claim.told or _NOUNS.get(claim.measure, claim.measure.value)
    if people.startswith(ON_THE_SIDE):
        where = people.removeprefix("people ")
        return done_among(claim, where) if claim.told else f"{noun} {where}"
    if not is_countable(counted(claim.victims)):
        return done_among(claim, among(claim.victims)) if claim.told else f"{noun} {among(claim.victims)}"
    return f"{people} {claim.done}"


def are_its_own(ledger: Ledger, claim: Claim) -> bool:
    """Tell whether a source counts its own side: "372 killed on the side of the LTTE", by the LTTE."""
    side = claim.victims.removeprefix(ON_THE_SIDE)
    return side != claim.victims and side.removeprefix("the ") == ledger.source(claim).removeprefix("the ")


def _its(name: str) -> str:
    return "their" if is_plural(name) else "its"


def losses_told_by(ledger: Ledger, claim: Claim) -> str:
    """Return whom a source counts, as it follows the source's name: ``the rebels killed``, ``its own dead``."""
    if not are_its_own(ledger, claim):
        return f"the {losses(claim)}"
    return f"{_its(ledger.source(claim))} own {claim.told or _NOUNS.get(claim.measure, claim.measure.value)}"


def asked_figure(ledger: Ledger, claim: Claim) -> str:
    """Return the question for a figure: ``more than how many civilians were killed by 28 September 2017, according to …``."""
    people, who, measure = victims(claim), with_the(ledger.source(claim), ledger.text), claim.done
    how_many = f"{ASKED_BOUNDS[claim.bound]} {people}"
    as_told = f", according to {ledger.where(claim)}" if is_in_infobox(claim) else ""
    if people.startswith(ON_THE_SIDE):
        whom = f"{ASKED_BOUNDS[claim.bound]} of {_its(who)} own people" if are_its_own(ledger, claim) else how_many
        return f"{whom} did {who} report{ledger.said_on(claim)} as {measure}{ledger.period(claim)}{as_told}?"
    if not is_countable(counted(claim.victims)):
        how_many = f"{ASKED_BOUNDS[claim.bound]} {losses(claim)}"
        return f"{how_many}{ledger.period(claim)} did {who} report{as_told}?"
    if ledger.said_on(claim):
        return f"{how_many} were {measure}, as {who} reported{ledger.said_on(claim)}?"
    if as_told or not ledger.is_told_in_full(claim):
        return f"{how_many} did {who} report as {measure}{ledger.period(claim)}{as_told}?"
    return f"{how_many} {ledger.were(claim)} {measure}{ledger.period(claim)}, according to {who}?"


def whose_figure(ledger: Ledger, claim: Claim) -> str:
    """Return the other question for it, in the words of either case too."""
    said_on = ledger.said_on(claim)
    told = f"reported{said_on}" if said_on else f"as {ledger.where(claim)} tells it"
    return f"Whose figure is this, {told}: {ledger.figure(claim)}{ledger.period(claim)}?"


def named_as_source(ledger: Ledger, claim: Claim) -> str:
    """Return the question for the source of a figure, named or not: the stem must not tell which."""
    place = "infobox" if is_in_infobox(claim) else "running text"
    return f"Whom does the {place} name as the source of this figure: {ledger.figure(claim)}{ledger.period(claim)}?"


def own_words(claim: Claim) -> str:
    return shorten(claim.quote.replace("“", "").replace("”", ""), 10)
