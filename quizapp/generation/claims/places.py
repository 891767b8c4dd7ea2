"""Figures of the infobox beside those of the prose for the same people: told twice, told otherwise, or left out.

What is asked about them is the family's of infobox and prose.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from quizapp.domain.comparisons.contrasts import is_total, tells_part
from quizapp.domain.comparisons.parts import without_parts
from quizapp.domain.comparisons.windows import are_disjoint, is_of_whole
from quizapp.domain.facts import Claim, Measure, Place
from quizapp.domain.number_words import written
from quizapp.domain.text import stands_alone
from quizapp.generation.claims.bodies import is_body
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.named_claims import boxed_casualties
from quizapp.generation.claims.twins import is_credited_elsewhere
from quizapp.generation.claims.victims import may_be_same_people
from quizapp.generation.periods import is_own_window

#: A figure of the prose that differs by more is that of another count; so is one that no word calls a total.
_NEAR, _NEARER = 1.6, 1.25
#: One that differs by no more may be another number for the same count.
_RIVAL = 2.0


@dataclass(frozen=True)
class Places:
    """The figures of the infobox that can be named, and those of the prose for the same people."""

    ledger: Ledger

    @cached_property
    def boxed(self) -> tuple[Claim, ...]:
        """The plain figures of the infobox, each the only one of its number."""
        found = [one for one in self.ledger.claims if is_in_infobox(one) and one.high is None and one.measure in _LOSSES]
        lows = [one.low for one in self.ledger.sheet.claims if is_in_infobox(one)]
        found = [one for one in found if not any(letter.isdigit() for letter in one.told)]
        found += [one for one in boxed_casualties(self.ledger.sheet) if one.high is None]
        return tuple(one for one in found if lows.count(one.low) == 1 and not is_own_window(one, self.ledger.text))

    @cached_property
    def told(self) -> tuple[Claim, ...]:
        """The figures of the prose that are no part of another one beside them."""
        prose = [one for one in self.ledger.sheet.claims if one.place is Place.PROSE]
        return tuple(without_parts(prose, self.ledger.text))

    @cached_property
    def prose(self) -> str:
        """All paragraphs, in small letters."""
        article = self.ledger.sheet.article
        return "\n".join(one.span.of(article.text) for one in article.paragraphs()).lower()

    @cached_property
    def box(self) -> str:
        """All lines of losses of the infobox, in small letters."""
        lines = dict.fromkeys(one.context for one in self.ledger.sheet.claims if is_in_infobox(one))
        return "\n".join(line.of(self.ledger.text) for line in lines).lower()

    def is_written(self, claim: Claim) -> bool:
        """Tell whether the prose has the number of a figure anywhere, in digits or words, whatever it counts there."""
        return any(way in self.prose and stands_alone(way, self.prose) for way in written(claim.low))

    def times_written(self, claim: Claim) -> int:
        """Return in how many sentences of the prose the number of a figure stands."""
        text, ways = self.ledger.text, written(claim.low)
        sentences = (span.of(text).lower() for span in self.ledger.sheet.article.sentences())
        return sum(any(way in words and stands_alone(way, words) for way in ways) for words in sentences)

    def same_in_prose(self, boxed: Claim) -> list[Claim]:
        """Return the figures of the prose with the number, bound and fate of one of the infobox, for the same people."""
        return [
            one
            for one in self.ledger.sheet.claims
            if one.place is Place.PROSE
            and (one.low, one.high, one.bound, one.measure) == (boxed.low, boxed.high, boxed.bound, boxed.measure)
            and _are_same_people(one, boxed)
        ]

    def has_rival(self, boxed: Claim) -> bool:
        """Tell whether a place of the article gives nearly as many, or a total, of the same fate and people as a boxed figure.

        Then infobox and prose do not agree, though one sentence has the number of the infobox.
        """
        return any(
            one.low != boxed.low
            and one.measure is boxed.measure
            and (_are_same_people(one, boxed) or (one.side is None and one.victims == "people"))
            and (_ratio(one, boxed) <= _RIVAL or is_total(one, self.ledger.text))
            for one in self.ledger.sheet.claims
            if one.id != boxed.id
        )


def _ratio(one: Claim, other: Claim) -> float:
    return max(one.low, other.low) / max(1, min(one.low, other.low))


#: What the lines of losses count.
_LOSSES = frozenset((Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.MISSING, Measure.CASUALTIES))


def _are_same_people(told: Claim, boxed: Claim) -> bool:
    """Tell whether a figure of the prose is of the people of a figure of the infobox: of its side, or civilians as these."""
    if boxed.side is not None:
        return told.side == boxed.side
    return told.side is None and may_be_same_people(told, boxed) and told.victims == boxed.victims


def credit_in_box(ledger: Ledger, claim: Claim) -> bool | None:
    """Tell whether a line of the infobox names a source for a figure; None where that is open."""
    if claim.source:
        return True if claim in ledger.named else None
    return False if claim in ledger.surely_unsourced or ledger.names_nobody(claim) else None


def credit_in_prose(ledger: Ledger, claim: Claim) -> bool | None:
    """Tell whether the sentence of a figure names its source; None where another sentence may."""
    if claim.source:
        is_here = any(claim.context.contains(one.span) for one in claim.source_evidence)
        return True if is_here and is_body(ledger.source(claim)) and not ledger.is_passed_on(claim) else None
    return None if ledger.may_be_credited(claim) or is_credited_elsewhere(claim, ledger.sheet) else False


def only_other(places: Places, boxed: Claim) -> Claim | None:
    """Return the one figure of the prose for the people of a line of the infobox, of the whole and with another number."""
    ledger, text = places.ledger, places.ledger.text
    if any(one.id != boxed.id and _are_alike(one, boxed) for one in ledger.sheet.claims if is_in_infobox(one)):
        return None
    same = [
        one
        for one in places.told
        if one.measure is boxed.measure and (_are_same_people(one, boxed) or (one.side is None and one.victims == "people"))
    ]
    if len(same) != 1 or same[0].low == boxed.low or same[0].high is not None:
        return None
    told = same[0]
    is_close = _ratio(told, boxed) <= (_NEAR if is_total(told, text) else _NEARER)
    days = next(one.window for one in ledger.sheet.claims if one.id == boxed.id)
    is_whole = is_of_whole(told.window, days) and not are_disjoint(told.window, days)
    is_part = tells_part(text, told) or told.location or ledger.is_passed_on(told)
    return told if is_close and is_whole and not is_part else None


def _are_alike(one: Claim, other: Claim) -> bool:
    return (one.side, one.measure) == (other.side, other.measure) and (one.side is not None or one.victims == other.victims)
