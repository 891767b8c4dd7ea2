"""Claims in the words of a question: the figure, whom it counts, when they were killed, and where the article says so.

Whose claims they are, and which may be asked about, is ``ledger``'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Claim, Window
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.claims.named_claims import NameableClaims, is_in_infobox, scope_of
from quizapp.generation.claims.own_days import has_day_of_statement
from quizapp.generation.periods import IN_INFOBOX, IN_PROSE, when_claimed
from quizapp.generation.wording import among, bounded, capital, counted, done_among, figure, is_countable, victims_of

#: Before the day of a statement, in brackets behind a figure.
_REPORTED = " (reported "


@dataclass(frozen=True)
class Phrasing(NameableClaims):
    """How each claim of a sheet is told."""

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

    def option(self, claim: Claim) -> str:
        """Return figure and period as an option."""
        return capital(f"{self.figure(claim)}{self.when(claim)}")

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

    @cached_property
    def _whens(self) -> dict[str, str]:
        return {claim.id: self._when(claim) for claim in self.claims}

    def when(self, claim: Claim) -> str:
        """Return when (or where in the article) the claim stands, with a space before it; empty where nothing tells."""
        return self._whens[claim.id]

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

    def is_dated_by_statement(self, claim: Claim) -> bool:
        """Tell whether the day stands before "X reported that …": the day of the statement, and perhaps not of the deaths."""
        known = self._by_statement.get(claim.id)
        if known is None:
            known = self._by_statement[claim.id] = has_day_of_statement(self.sheet, claim)
        return known

    @cached_property
    def _by_statement(self) -> dict[str, bool]:
        return {}

    def is_told_when(self, claim: Claim) -> bool:
        """Tell whether a figure of the prose has a period, or a number of days, of its own."""
        return claim.window.is_known or claim.days is not None or bool(self.scope(claim))

    def period(self, claim: Claim) -> str:
        """Return when people were killed; a place in the article, or the day of a report, is no such time."""
        words = self.when(claim)
        return "" if words.startswith((",", _REPORTED)) else words

    def said_on(self, claim: Claim) -> str:
        """Return the day of a statement with a space before it, where the article dates that and not the deaths."""
        words = self.when(claim)
        return f" {words.removeprefix(_REPORTED).removesuffix(')')}" if words.startswith(_REPORTED) else ""

    def where(self, claim: Claim) -> str:
        """Return ``the infobox``, ``the running text`` or, where a period tells the figure from others, ``the article``."""
        words = self.when(claim)
        if is_in_infobox(claim):
            return "the infobox"
        return words.removeprefix(", in ") if words.startswith(",") else "the article"

    def is_told_in_full(self, claim: Claim) -> bool:
        """Tell whether the passive sentence alone names one figure: a period, or no other figure like it."""
        return not self.when(claim).startswith(",")
