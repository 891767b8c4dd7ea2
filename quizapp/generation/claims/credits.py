"""Whose the claims of an article are: their sources in the usual form, and everybody whom the article quotes.

What a claim is called is ``phrasing``'s; which may be asked about is ``ledger``'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import Claim
from quizapp.generation.claims.asked_once import asked_once
from quizapp.generation.claims.bodies import is_body, is_slip, same_body, source_name, speakers
from quizapp.generation.claims.count_words import adds_to_others, is_just_short
from quizapp.generation.claims.crediting_words import is_second_hand
from quizapp.generation.claims.named_claims import NameableClaims, is_in_infobox, is_scene
from quizapp.generation.claims.usual_names import party_names, usual_names

#: Another name stands before the source, and both say so: "Holt (whom the League backed) and | Norland accused".
_IS_SECOND = re.compile(r"(?:\b[A-Z][\w’'-]*|\)),? and (?:the )?\Z")
#: So many characters before a figure may say that it is added to another.
_ADDING = 24


@dataclass(frozen=True)
class Credits(NameableClaims):
    """The claims of a sheet by their sources, and the bodies that the article quotes."""

    @cached_property
    def sourced(self) -> tuple[Claim, ...]:
        """Claims for which the article names somebody."""
        return tuple(claim for claim in self.claims if claim.source)

    @cached_property
    def unsourced(self) -> tuple[Claim, ...]:
        """Claims for which the article names nobody."""
        return tuple(claim for claim in self.claims if not claim.source)

    @asked_once
    def source(self, claim: Claim) -> str:
        """Return the source of a claim as it is shown, in its usual form."""
        name = source_name(claim.source or "")
        return self._usual.get(name) or self._party_of.get(name, name)

    @cached_property
    def _party_of(self) -> dict[str, str]:
        return party_names(self.sheet)

    @cached_property
    def _usual(self) -> dict[str, str]:
        return usual_names(self.sheet)

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

    def all_of(self, name: str) -> tuple[Claim, ...]:
        """Return every claim of whoever may be the source that is shown as ``name``, nameable or not."""
        known = self._all_of.get(name)
        if known is None:
            same = [one for one in self._told_by if one == name or same_body(one, name)]
            known = self._all_of[name] = tuple(claim for one in same for claim in self._told_by[one])
        return known

    @cached_property
    def _all_of(self) -> dict[str, tuple[Claim, ...]]:
        return {}

    @cached_property
    def _told_by(self) -> dict[str, list[Claim]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.sheet.claims:
            if claim.source:
                found.setdefault(self.source(claim), []).append(claim)
        return found

    @asked_once
    def is_passed_on(self, claim: Claim) -> bool:
        """Tell whether a figure of the prose is passed on at second hand, added to another, or told in words of its own."""
        if is_in_infobox(claim):
            return False
        here, sentence = claim.evidence[0], claim.context
        before, behind = self.text[sentence.start : here.start], self.text[here.end : sentence.end]
        near = f"{before[-_ADDING:]}{claim.quote}"
        if is_second_hand(before, behind) or adds_to_others(near) or is_just_short(near):
            return True
        if any(
            sentence.contains(one.span) and _IS_SECOND.search(self.text, sentence.start, one.start)
            for one in claim.source_evidence
        ):
            return True
        return any(not sentence.contains(one.span) and self._is_cited_near(one) for one in claim.source_evidence)

    def _is_cited_near(self, source: Evidence) -> bool:
        """Tell whether a source that is carried to the next sentence cites another there: "The report" is then the other's."""
        paragraph = self.sheet.article.paragraph_at(source.start)
        told = next((one for one in paragraph.sentences if one.contains(source.span)), None) if paragraph else None
        return told is not None and is_second_hand(told.of(self.text), "")

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
    def speakers(self) -> dict[tuple[str, str], bool]:
        """For two names, once asked for, whether one may speak for the other."""
        return {}
