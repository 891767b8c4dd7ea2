"""The claims of an article as questions need them: which may be asked about, by name or as one that nobody is named for.

How claims compare is the facts'; what is asked about them is the families' of sources.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from quizapp.domain.comparisons.contrasts import is_total
from quizapp.domain.comparisons.minimums import minimums
from quizapp.domain.facts import Claim, Place
from quizapp.domain.partial_date import MONTHS
from quizapp.generation.chronology.worth import middle_year
from quizapp.generation.claims.asked_once import asked_once
from quizapp.generation.claims.bodies import is_body, same_body
from quizapp.generation.claims.circumstances import has_lost_limit, is_of_a_phase, names_killer
from quizapp.generation.claims.count_words import hangs_on_fight, sums_up, tells_of_losses
from quizapp.generation.claims.crediting_words import (
    credits_somebody,
    is_given_by_somebody,
    is_told_by_somebody,
    leaves_source_open,
)
from quizapp.generation.claims.credits import Credits
from quizapp.generation.claims.named_claims import is_in_infobox
from quizapp.generation.claims.own_days import is_dated_otherwise, is_of_one_fight, last_day_of
from quizapp.generation.claims.phrasing import Phrasing
from quizapp.generation.claims.readings import ANYONE, may_share_note
from quizapp.generation.claims.time_words import looks_back, year_of_writing
from quizapp.generation.claims.twins import is_credited_elsewhere, is_credited_otherwise
from quizapp.generation.claims.victims import ANYBODY, BARE_FIGHTERS, may_be_same_people
from quizapp.generation.periods import loses_days
from quizapp.generation.wording import ON_THE_SIDE, bounded

__all__ = ["NOBODY", "Ledger", "is_body", "is_in_infobox"]

NOBODY = "Nobody is named"
#: The words of a figure before its number: "killed up to".
_BEFORE_NUMBER = re.compile(r"(?i)[a-z]+ (?:(?:at least|more than|about|around|some|over|up to|nearly|as many as) )?")
#: A figure so many times larger may count those of another and more.
_PART = 1.5
#: Since about that year battles have lasted for weeks.
_MODERN = 1900
#: Titles of what lasts longer than a battle.
_LASTING = re.compile(
    r"(?i)\b(?:clashes|campaign|offensive|war|siege|insurgency|rebellion|revolt|uprising|occupation|conflict|crisis|unrest|"
    r"operations?|invasion|attacks|bombings|killings|protests|intervention)\b|\d{4}[–-]\d{2}"
)
#: A sentence that opens with a date: its figure has this time, whether or not its label tells it.
_OPENING_DATE = re.compile(
    r"\W*(?:In|By|As of|On|Since|Until|Late in|Early in|At the end of|Between|From)\b[^,;.]{0,24}?"
    rf"(?:\b(?:{'|'.join(MONTHS)})\b|\b1\d{{3}}\b|\b20\d\d\b)"
)
_DIGIT = re.compile(r"\d")
#: In fewer days a figure is that of the whole.
_SHORT = 4


@dataclass(frozen=True)
class Ledger(Phrasing, Credits):
    """All claims of a sheet, and which of them can stand in a question."""

    @cached_property
    def _last_day(self) -> int | None:
        return last_day_of(self.sheet)

    @asked_once
    def loses_limit(self, claim: Claim) -> bool:
        """Tell whether people, source and period leave out by whom, or in which fight, place or unit, these people fell."""
        if is_in_infobox(claim):
            return False
        if not claim.window.is_one_day and names_killer(self.text, claim):
            return True
        if self._writes_in_other_years(claim) or loses_days(claim, self.text) or self._drops_its_time(claim):
            return True
        if self.period(claim):
            return self._counts_of_its_day(claim) and has_lost_limit(self.text, claim)
        if looks_back(claim.context.of(self.text)):  # "over the past month"
            return True
        if self._is_long and not claim.told and not self._is_timed_or_total(claim):
            return True
        return self.is_of_named_fight(claim) or (not claim.told and has_lost_limit(self.text, claim))

    @asked_once
    def loses_time(self, claim: Claim) -> bool:
        """Tell whether the label of a figure leaves out when: a count of days, a phase, or whose deeds it counts since when."""
        if is_in_infobox(claim):
            return False
        if loses_days(claim, self.text) or self._drops_its_time(claim):
            return True
        if self.said_on(claim) or claim.window.is_closed:
            return False
        return names_killer(self.text, claim) or (not claim.window.is_known and looks_back(claim.context.of(self.text)))

    def _drops_its_time(self, claim: Claim) -> bool:
        """Tell whether the words for a figure leave out the date that opens its sentence, or the phase that it counts."""
        if _OPENING_DATE.match(claim.context.of(self.text)) and not _DIGIT.search(self.when(claim)):
            return True
        if claim.days == 1 and not claim.window.is_known and self._is_long:
            return True  # "in a single day": of which there were many
        return not claim.window.is_closed and is_of_a_phase(self.text, claim)

    def _writes_in_other_years(self, claim: Claim) -> bool:
        """Tell whether the source of a figure has written of such losses in two years: "in 1988, Stone wrote"."""
        own = year_of_writing(claim.context.of(self.text)) if claim.source else None
        return own is not None and any(
            other.measure is claim.measure
            and (year := year_of_writing(other.context.of(self.text))) is not None
            and year != own
            and _bodies_agree(other.source, claim.source)
            for other in self.sheet.claims
        )

    def _counts_of_its_day(self, claim: Claim) -> bool:
        """Tell whether the article has another number of people with the same fate for the days of a figure."""
        return any(
            (other.window, other.measure) == (claim.window, claim.measure)
            and other.low != claim.low
            and not is_in_infobox(other)
            for other in self.sheet.claims
        )

    def _is_timed_or_total(self, claim: Claim) -> bool:
        """Tell whether a figure has a time of its own, or is a sum; the day of a statement is neither."""
        if self.is_dated_by_statement(claim):
            return sums_up(claim.context.of(self.text))
        return self.is_told_when(claim) or is_total(claim, self.text)

    @cached_property
    def surely_unsourced(self) -> tuple[Claim, ...]:
        """Claims without a source whose period is told, where no source of a sentence nearby may carry over."""
        return tuple(
            claim
            for claim in self.unsourced
            if self.is_identified(claim)
            and claim.low > 1
            and self._tells_whom(claim)
            and not self.is_passed_on(claim)
            and not is_credited_elsewhere(claim, self.sheet)
            and (
                self.names_nobody(claim) if is_in_infobox(claim) else self._is_apart(claim) and not self.may_be_credited(claim)
            )
        )

    def names_nobody(self, claim: Claim) -> bool:
        """Tell whether no bracket of an infobox line may name a source, and its column has no second count of the same fate."""
        if leaves_source_open(self.text[claim.evidence[0].start : claim.context.end]) or may_share_note(self.text, claim):
            return False
        # A mark that is lost may have told the two apart.
        return not claim.victims.startswith(ON_THE_SIDE) or not any(
            other.id != claim.id
            and is_in_infobox(other)
            and (other.measure, other.victims, other.group) == (claim.measure, claim.victims, claim.group)
            for other in self.claims
        )

    def _is_apart(self, claim: Claim) -> bool:
        """Tell whether a figure has a period of its own, or is the only one for victims of that name."""
        if self.is_told_when(claim):
            return True
        named = claim.victims.lower() not in ANYBODY
        return named and not any(
            other.id != claim.id and (other.victims, other.measure) == (claim.victims, claim.measure) for other in self.claims
        )

    def may_be_credited(self, claim: Claim) -> bool:
        """Tell whether its sentence, or the one before, credits anything to somebody, or one of the next two a loss."""
        paragraph = self.sheet.article.paragraph_at(claim.evidence[0].start)
        if paragraph is None:
            return True
        here = claim.evidence[0].start
        near = [span for span in paragraph.sentences if span.start <= here][-2:]
        told = claim.context.of(self.text)
        if is_told_by_somebody(told) or is_given_by_somebody(told):
            return True
        behind = [span.of(self.text) for span in paragraph.sentences if span.start > here][:2]
        return any(credits_somebody(span.of(self.text)) for span in near) or any(
            tells_of_losses(words) and credits_somebody(words) for words in behind
        )

    @cached_property
    def named(self) -> tuple[Claim, ...]:
        """Claims of a source that can stand as an option, each told from all others by its words."""
        return tuple(
            claim
            for claim in self.sourced
            if is_body(self.source(claim)) and claim.low > 1 and self.is_identified(claim) and self._tells_whom(claim)
            if not is_credited_otherwise(claim, self.claims) and not self.is_passed_on(claim)
        )

    def _tells_whom(self, claim: Claim) -> bool:
        """Tell whether the words say whom a figure counts: "people" alone do so only on a day of their own."""
        victims = claim.victims.lower()
        if is_in_infobox(claim):
            return victims != ANYONE or not self._counts_apart(claim)
        is_untimed = self._is_long and not self.is_told_when(claim)
        if is_untimed and (claim.id in self._of_one_fight or self._is_one_of_many(claim)):
            return False
        return victims not in ANYBODY or (victims not in BARE_FIGHTERS and self.is_told_when(claim))

    def _counts_apart(self, claim: Claim) -> bool:
        """Tell whether the infobox has figures of the same fate for people who are named, so that "people" are nobody."""
        return any(
            is_in_infobox(other) and other.measure is claim.measure and other.victims.lower() != ANYONE for other in self.claims
        )

    @cached_property
    def _of_one_fight(self) -> frozenset[str]:
        """The figures that the narrative lays to one day, whether or not their words give it."""
        return frozenset(
            one.id
            for one in self.sheet.claims
            if is_of_one_fight(self.text, one) and not is_dated_otherwise(self.sheet, one, self._last_day)
        )

    @cached_property
    def lasts(self) -> int | None:
        """So many days the infobox gives to the conflict, None where it does not say."""
        frames = (fact.window for fact in self.sheet.dates if fact.place is Place.INFOBOX)
        frame = next((one for one in frames if one.start and one.end), None)
        return frame.end.last_day - frame.start.first_day if frame and frame.start and frame.end else None

    @cached_property
    def _is_long(self) -> bool:
        """Whether the conflict lasted so long, by infobox, title or age, that a figure may be of a part of it."""
        if self.lasts is None:
            return bool(_LASTING.search(self.sheet.article.title)) or middle_year(self.sheet) >= _MODERN
        return self.lasts >= _SHORT

    def _is_one_of_many(self, claim: Claim) -> bool:
        """Tell whether the article has a larger figure for people like these, of which one without a time may be a part."""
        return any(
            other.id != claim.id
            and other.measure is claim.measure
            and max(other.low, other.high or 0) > _PART * (claim.high or claim.low)
            and may_be_same_people(other, claim)
            for other in self.sheet.claims
        )

    def is_of_whole_time(self, claim: Claim) -> bool:
        """Tell whether a figure of the prose surely counts all of its time: one day, days that are counted, or up to a day.

        "In March 2013" may be the month of one fight of many.
        """
        if not self.is_told_when(claim):
            return False
        window = claim.window
        lasts = window.is_closed and not (window.start == window.end and not window.is_one_day)
        return lasts or not window.is_closed

    @cached_property
    def minimums(self) -> frozenset[str]:
        """The claims, by id, that their source gives as no more than a minimum."""
        return minimums(self.sheet.claims, self.text)

    @cached_property
    def taken_back(self) -> dict[str, bool]:
        """For each claim, by its id and once asked for, whether a later count takes its place."""
        return {}

    @cached_property
    def counts_apart(self) -> dict[str, str]:
        """For each claim, by its id and once asked for, why its number is not the one of another claim."""
        return {}

    @cached_property
    def counts_told(self) -> dict[str, Callable[[int], str]]:
        """For each claim, by its id and once asked for, what tells its figure with so many of the words before it."""
        return {}

    def is_identified(self, claim: Claim) -> bool:
        """Tell whether source, victims, measure and period name one figure and no other."""
        return not any(
            other.id != claim.id
            and other.measure is claim.measure
            and _bodies_agree(other.source, claim.source)
            and _victims_overlap(other, claim)
            and (self.when(other) == self.when(claim) or self._may_be_meant(claim, other))
            and bounded(other) != bounded(claim)
            and not (claim.told and claim.told != other.told)
            for other in self.claims
        )

    def _may_be_meant(self, claim: Claim, other: Claim) -> bool:
        """Tell whether a figure of the prose without a time of its own leaves open that another one is asked for."""
        return not (is_in_infobox(claim) or is_in_infobox(other) or self.is_told_when(claim))

    def is_of_named_fight(self, claim: Claim) -> bool:
        """Tell whether the clause of a figure lays it to a fight: "the raid was repelled, with 60 killed"."""
        here, sentence = claim.evidence[0], claim.context
        verb = _BEFORE_NUMBER.match(here.quote)
        return not is_in_infobox(claim) and hangs_on_fight(
            f"{self.text[sentence.start : here.start]}{verb.group() if verb else ''}"
        )


def _bodies_agree(one: str | None, other: str | None) -> bool:
    return one is other if one is None or other is None else same_body(one, other)


def _victims_overlap(one: Claim, other: Claim) -> bool:
    return one.victims == other.victims or (one.side is not None and one.side == other.side)
