"""Questions on where a figure stands: in the infobox only, or in the prose only (i)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from quizapp.domain.comparisons.windows import are_disjoint
from quizapp.domain.facts import Claim, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import ON_THE_SIDE, capital, counted, is_countable, number, singular

#: So many questions of each place are enough, so many wrong options make a choice, a smaller number is no figure to look for.
_MOST_OF_BOX, _MOST_OF_PROSE, _WRONG, _TELLING = 3, 2, 2, 3
#: A figure so many times larger or smaller is told apart by its size.
_FAR = 8


def infobox_and_prose(subject: Subject) -> Proposals:
    """(i) Which figure stands in the infobox only, which in the prose only?"""
    # A figure that is named by its column shows where it stands.
    named = [claim for claim in subject.ledger.claims if is_countable(counted(claim.victims)) and not _is_of_column(claim)]
    box = [claim for claim in named if is_in_infobox(claim)]
    prose = [claim for claim in named if not is_in_infobox(claim) and claim.victims.lower() != "people"]
    in_box, in_prose = _only_in_infobox(subject, box, prose), _only_in_prose(subject, box, prose)
    return Proposals((*islice(in_box, _MOST_OF_BOX), *islice(in_prose, _MOST_OF_PROSE)))


def _is_of_column(claim: Claim) -> bool:
    return claim.victims.startswith(ON_THE_SIDE)


def _only_in_infobox(subject: Subject, box: Sequence[Claim], prose: Sequence[Claim]) -> Iterator[Sketch]:
    ledger = subject.ledger
    told = {number for claim in ledger.claims if not is_in_infobox(claim) for number in (claim.low, claim.high)}
    for claim in box:
        if claim.low in told or claim.low < _TELLING or not _is_unspoken(subject, claim):
            continue
        pool = [_figure_choice(ledger, other, "The prose gives this figure") for other in _rivals(subject, claim, prose)]
        key = _figure_choice(ledger, claim, "The infobox gives this figure, and no sentence of the prose repeats it")
        if len({choice.group for choice in pool}) >= _WRONG:
            yield _where(ledger, "infobox", claim, key, pool)


def _only_in_prose(subject: Subject, box: Sequence[Claim], prose: Sequence[Claim]) -> Iterator[Sketch]:
    ledger = subject.ledger
    boxed = {number for claim in ledger.claims if is_in_infobox(claim) for number in (claim.low, claim.high)}
    for claim in prose if box else ():
        if claim.low in boxed or claim.low < _TELLING or _is_of_other_days(subject, claim):
            continue
        pool = [_figure_choice(ledger, other, "The infobox gives this figure") for other in _rivals(subject, claim, box)]
        key = _figure_choice(ledger, claim, "This figure stands in a sentence of the prose and not in the infobox")
        if len({choice.group for choice in pool}) >= _WRONG:
            yield _where(ledger, "prose", claim, key, pool)


def _rivals(subject: Subject, key: Claim, others: Sequence[Claim]) -> list[Claim]:
    """Return the figures that are of one kind with the key: nobody may tell it from them by size, people, fate or form."""
    found = [
        other
        for other in others
        if other.low >= _TELLING
        and other.measure is key.measure
        and other.told == key.told
        and (other.high is None) == (key.high is None)
        and _kind_of(other) == _kind_of(key)
        and 1 / _FAR <= other.low / key.low <= _FAR
        and not _is_of_other_days(subject, other)
    ]
    # A nation, an age or a post told of the key alone would give it away.
    return found if len(key.victims.split()) == 1 or any(len(one.victims.split()) > 1 for one in found) else []


#: Nouns for those who fight: a reader takes one for the other.
_FIGHTERS = frozenset("soldier troop fighter militant rebel insurgent serviceman militiaman guerrilla combatant man".split())


def _kind_of(claim: Claim) -> str:
    """Return what kind of people a figure counts: civilians, those who fight, else their own noun."""
    victims = claim.victims.lower()
    noun = singular(victims.split()[-1])
    return "civilian" if "civilian" in victims else "fighter" if noun in _FIGHTERS else noun


def _is_of_other_days(subject: Subject, claim: Claim) -> bool:
    """Tell whether a figure is that of another event: of days before or after those of the infobox."""
    frames = (fact.window for fact in subject.sheet.dates if fact.place is Place.INFOBOX)
    frame = next((one for one in frames if one.is_closed), None)
    told = next((one.window for one in subject.sheet.claims if one.id == claim.id), claim.window)
    return frame is not None and are_disjoint(told, frame)


def _is_unspoken(subject: Subject, claim: Claim) -> bool:
    """No sentence has the number of an infobox figure, in figures or otherwise."""
    box = subject.sheet.article.infobox
    rest = subject.text[box.span.end :] if box else subject.text
    return number(claim.low) not in rest and str(claim.low) not in rest


def _figure_choice(ledger: Ledger, claim: Claim, reason: str) -> Choice:
    return Choice(capital(ledger.figure(claim)), f"{reason}.", (ledger.statement_of(claim),), group=f"{claim.low}")


def _where(ledger: Ledger, place: str, claim: Claim, key: Choice, pool: list[Choice]) -> Sketch:
    other = "prose" if place == "infobox" else "infobox"
    return Sketch(
        "sources (i): infobox and prose",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.place.{place}",
        f"Which of these figures stands only in the {place} of the article, and not in its {other}?",
        (key,),
        tuple(pool),
        key.rationale,
        (ledger.statement_of(claim),),
        (claim.id,),
        0.5,
        excludes=frozenset({f"figures of the {place}"}),
        place=claim.evidence[0].start,
        rank=2,
    )


RULES = (
    Rule(
        "sources.place",
        "(i) infobox and prose",
        "Which of these figures stands only in the infobox of the article?",
        infobox_and_prose,
    ),
)
