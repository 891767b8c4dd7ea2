"""The claims of an article as questions need them: whose they are, what a claim is called, which may be asked about.

How claims compare is the facts'; what is asked about them is the families' of sources.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from quizapp.domain.comparisons.contrasts import is_total
from quizapp.domain.comparisons.minimums import minimums
from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import Claim, FactSheet, Place, Window
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.chronology.worth import middle_year
from quizapp.generation.claims.bodies import is_body, is_slip, same_body, scene_of, source_name, speakers
from quizapp.generation.claims.circumstances import has_lost_limit, names_killer
from quizapp.generation.claims.named_claims import is_scene, nameable_claims, scope_of
from quizapp.generation.claims.own_days import has_day_of_statement, is_dated_otherwise, is_of_one_fight, last_day_of
from quizapp.generation.claims.readings import ANYONE, may_share_note
from quizapp.generation.claims.surroundings import (
    adds_to_others,
    credits_somebody,
    hangs_on_fight,
    is_just_short,
    is_second_hand,
    is_told_by_somebody,
    leaves_source_open,
    sums_up,
    tells_of_losses,
)
from quizapp.generation.claims.twins import is_credited_elsewhere, is_credited_otherwise
from quizapp.generation.claims.usual_names import party_names, usual_names
from quizapp.generation.claims.victims import ANYBODY, BARE_FIGHTERS, may_be_same_people
from quizapp.generation.wording import (
    IN_INFOBOX,
    IN_PROSE,
    ON_THE_SIDE,
    among,
    bounded,
    capital,
    counted,
    done_among,
    figure,
    is_countable,
    victims_of,
    when_claimed,
)

__all__ = ["NOBODY", "Ledger", "is_body", "is_in_infobox"]

NOBODY = "Nobody is named"
#: Before the day of a statement, in brackets behind a figure.
_REPORTED = " (reported "
#: So many characters before a figure may say that it is added to another.
_ADDING = 24
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
#: In fewer days a figure is that of the whole.
_SHORT = 4


@dataclass(frozen=True)
class Ledger:
    """All claims of a sheet, and the bodies that the article quotes."""

    sheet: FactSheet

    @cached_property
    def text(self) -> str:
        """The article's text."""
        return self.sheet.article.text

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Claims that can be named in a question: a figure with victims, in the order of the text."""
        found = (
            claim
            for claim in nameable_claims(self.sheet)
            if not is_scene(self._scene, source_name(claim.source or ""), self.sheet)
        )
        return tuple(sorted(found, key=lambda claim: claim.evidence[0].start))

    @cached_property
    def _scene(self) -> str:
        return scene_of(self.sheet.article)

    @cached_property
    def _last_day(self) -> int | None:
        return last_day_of(self.sheet)

    def loses_limit(self, claim: Claim) -> bool:
        """Tell whether people, source and period leave out by whom, or in which fight, place or unit, these people fell."""
        if is_in_infobox(claim):
            return False
        if not claim.window.is_one_day and names_killer(self.text, claim):
            return True
        if self.period(claim):
            return False
        if self._is_long and not claim.told and not self._is_timed_or_total(claim):
            return True
        return self.is_of_named_fight(claim) or (not claim.told and has_lost_limit(self.text, claim))

    def _is_timed_or_total(self, claim: Claim) -> bool:
        """Tell whether a figure has a time of its own, or is a sum; the day of a statement is neither."""
        if self.is_dated_by_statement(claim):
            return sums_up(claim.context.of(self.text))
        return self.is_told_when(claim) or is_total(claim, self.text)

    @cached_property
    def sourced(self) -> tuple[Claim, ...]:
        """Claims for which the article names somebody."""
        return tuple(claim for claim in self.claims if claim.source)

    @cached_property
    def unsourced(self) -> tuple[Claim, ...]:
        """Claims for which the article names nobody."""
        return tuple(claim for claim in self.claims if not claim.source)

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
        if is_told_by_somebody(claim.context.of(self.text)):
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

    def is_passed_on(self, claim: Claim) -> bool:
        """Tell whether a figure of the prose is passed on at second hand, added to another, or told in words of its own."""
        if is_in_infobox(claim):
            return False
        here, sentence = claim.evidence[0], claim.context
        before, behind = self.text[sentence.start : here.start], self.text[here.end : sentence.end]
        near = f"{before[-_ADDING:]}{claim.quote}"
        if is_second_hand(before, behind) or adds_to_others(near) or is_just_short(near):
            return True
        return any(not sentence.contains(one.span) and self._is_cited_near(one) for one in claim.source_evidence)

    def _is_cited_near(self, source: Evidence) -> bool:
        """Tell whether a source that is carried to the next sentence cites another there: "The report" is then the other's."""
        paragraph = self.sheet.article.paragraph_at(source.start)
        told = next((one for one in paragraph.sentences if one.contains(source.span)), None) if paragraph else None
        return told is not None and is_second_hand(told.of(self.text), "")

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

    def is_told_when(self, claim: Claim) -> bool:
        """Tell whether a figure of the prose has a period, or a number of days, of its own."""
        return claim.window.is_known or claim.days is not None or bool(self.scope(claim))

    def is_of_whole_time(self, claim: Claim) -> bool:
        """Tell whether a figure of the prose surely counts all of its time: one day, days that are counted, or up to a day.

        "In March 2013" may be the month of one fight of many.
        """
        if not self.is_told_when(claim):
            return False
        window = claim.window
        lasts = window.is_closed and not (window.start == window.end and not window.is_one_day)
        return lasts or not window.is_closed

    def source(self, claim: Claim) -> str:
        """Return the source of a claim as it is shown, in its usual form."""
        name = source_name(claim.source or "")
        return self._usual.get(name) or self._party_of.get(name, name)

    def figures_of(self, name: str) -> tuple[Claim, ...]:
        """Return the claims of the source that is shown as ``name``."""
        return self._by_source.get(name, ())

    @cached_property
    def _by_source(self) -> dict[str, tuple[Claim, ...]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.sourced:
            if not self.is_passed_on(claim):
                found.setdefault(self.source(claim), []).append(claim)
        return {name: tuple(claims) for name, claims in found.items()}

    @cached_property
    def _party_of(self) -> dict[str, str]:
        return party_names(self.sheet)

    @cached_property
    def _usual(self) -> dict[str, str]:
        return usual_names(self.sheet)

    @cached_property
    def bodies(self) -> dict[str, Evidence]:
        """Everybody whom the article quotes, by name, with the words that quote them; the sources of claims first."""
        found: dict[str, Evidence] = {}
        for claim in self.sourced:
            evidence = claim.source_evidence[0] if claim.source_evidence else claim.evidence[0]
            if is_body(self.source(claim)):
                found.setdefault(self.source(claim), evidence)
        for span, name in speakers(self.sheet):
            quoted_for_a_figure = any(
                name in (claim.source or "") or any(name in one.quote for one in claim.source_evidence)
                for claim in self.sourced
            )
            if (
                not quoted_for_a_figure
                and not is_scene(self._scene, name, self.sheet)
                and not any(same_body(name, one) or is_slip(name, one) for one in found)
            ):
                found[name] = select(self.text, span)
        return found

    @cached_property
    def _statements(self) -> dict[str, Evidence]:
        return {claim.id: evidence_of(self.sheet, claim.context) for claim in self.sheet.claims}

    def statement_of(self, claim: Claim) -> Evidence:
        """Return the sentence or line in which a claim stands."""
        return self._statements[claim.id]

    @cached_property
    def _figures(self) -> dict[str, str]:
        return {claim.id: figure(claim, self.text) for claim in self.claims}

    def figure(self, claim: Claim) -> str:
        """Return the claim as a noun phrase: ``more than 152 civilians killed``."""
        return self._figures[claim.id]

    @cached_property
    def _whens(self) -> dict[str, str]:
        return {claim.id: self._when(claim) for claim in self.claims}

    def when(self, claim: Claim) -> str:
        """Return when (or where in the article) the claim stands, with a space before it; empty where nothing tells."""
        return self._whens[claim.id]

    def is_dated_by_statement(self, claim: Claim) -> bool:
        """Tell whether the day stands before "X reported that …": the day of the statement, and perhaps not of the deaths."""
        known = self._by_statement.get(claim.id)
        if known is None:
            known = self._by_statement[claim.id] = has_day_of_statement(self.sheet, claim)
        return known

    @cached_property
    def _by_statement(self) -> dict[str, bool]:
        return {}

    @cached_property
    def minimums(self) -> frozenset[str]:
        """The claims, by id, that their source gives as no more than a minimum."""
        return minimums(self.sheet.claims, self.text)

    @cached_property
    def speakers(self) -> dict[tuple[str, str], bool]:
        """For two names, once asked for, whether one may speak for the other."""
        return {}

    @cached_property
    def taken_back(self) -> dict[str, bool]:
        """For each claim, by its id and once asked for, whether a later count takes its place."""
        return {}

    def _when(self, claim: Claim) -> str:
        if claim.window.end is not None and self.is_dated_by_statement(claim):
            on_day = replace(claim, window=Window(claim.window.end, claim.window.end))
            return f"{_REPORTED}{when_claimed(on_day, self.text)})"
        words = when_claimed(claim, self.text) or self.scope(claim)
        if not words and any(other.id != claim.id and self._looks_like(claim, other) for other in self.claims):
            words = IN_PROSE
        if words in (IN_INFOBOX, IN_PROSE):
            return f", {words}"
        return f" {words}" if words else ""

    def scope(self, claim: Claim) -> str:
        """Return the words behind a figure of the prose that say for which time it stands: ``during the offensive``."""
        return scope_of(self.sheet, claim)

    def _looks_like(self, claim: Claim, other: Claim) -> bool:
        return (other.source, other.victims, other.measure) == (claim.source, claim.victims, claim.measure)

    def option(self, claim: Claim) -> str:
        """Return figure and period as an option."""
        return capital(f"{self.figure(claim)}{self.when(claim)}")

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

    def passive(self, claim: Claim) -> str:
        """Return the claim as a clause: ``more than 152 civilians were killed by 28 September 2017``."""
        one = claim.low == 1 and claim.high is None
        what = claim.done
        verb = "was" if one else self.were(claim)
        if not is_countable(counted(claim.victims)):
            return f"{bounded(claim)} {verb} {done_among(claim, among(claim.victims, self.text))}{self.period(claim)}"
        return f"{bounded(claim)} {victims_of(claim, self.text)} {verb} {what}{self.period(claim)}"

    def were(self, claim: Claim) -> str:
        """Return the verb before what befell people: "had been" where they are counted since a day or event."""
        return "had been" if self.period(claim).startswith(" since ") else "were"

    def period(self, claim: Claim) -> str:
        """Return when people were killed; a place in the article, or the day of a report, is no such time."""
        words = self.when(claim)
        return "" if words.startswith((",", _REPORTED)) else words

    def said_on(self, claim: Claim) -> str:
        """Return the day of a statement with a space before it, where the article dates that and not the deaths."""
        words = self.when(claim)
        return f" {words.removeprefix(_REPORTED).removesuffix(')')}" if words.startswith(_REPORTED) else ""

    def where(self, claim: Claim) -> str:
        """Return ``the infobox``, ``the prose`` or, where a period tells the figure from others, ``the article``."""
        words = self.when(claim)
        if is_in_infobox(claim):
            return "the infobox"
        return f"the {words.rsplit(' ', 1)[1]}" if words.startswith(",") else "the article"

    def is_of_named_fight(self, claim: Claim) -> bool:
        """Tell whether the clause of a figure lays it to a fight: "the raid was repelled, with 60 killed"."""
        here, sentence = claim.evidence[0], claim.context
        verb = _BEFORE_NUMBER.match(here.quote)
        return not is_in_infobox(claim) and hangs_on_fight(
            f"{self.text[sentence.start : here.start]}{verb.group() if verb else ''}"
        )

    def is_told_in_full(self, claim: Claim) -> bool:
        """Tell whether the passive sentence alone names one figure: a period, or no other figure like it."""
        return not self.when(claim).startswith(",")


def _bodies_agree(one: str | None, other: str | None) -> bool:
    return one is other if one is None or other is None else same_body(one, other)


def _victims_overlap(one: Claim, other: Claim) -> bool:
    return one.victims == other.victims or (one.side is not None and one.side == other.side)


def is_in_infobox(claim: Claim) -> bool:
    """Tell whether the claim stands in the infobox."""
    return claim.place is Place.INFOBOX
