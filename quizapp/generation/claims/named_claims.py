"""The claims of a sheet as questions name them: whom a figure counts, its own days, what befell the people.

Which of them are asked about is the ledger's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from quizapp.domain.comparisons.limits import told_deed
from quizapp.domain.fact_kinds import INFOBOX
from quizapp.domain.facts import ActorKind, Certainty, Claim, DateFact, FactSheet, Measure, Place, Window
from quizapp.domain.text import Span
from quizapp.generation.chronology.worth import main_window
from quizapp.generation.claims.bodies import scene_of, source_name
from quizapp.generation.claims.circumstances import limit_of
from quizapp.generation.claims.count_words import counts_otherwise, is_of_a_part, takes_other_words
from quizapp.generation.claims.own_days import (
    ToldDays,
    has_day_of_statement,
    has_own_date,
    is_dated_otherwise,
    is_surely_dated,
    last_day_of,
    told_days,
)
from quizapp.generation.claims.readings import (
    counts_others_too,
    died_otherwise,
    has_narrow_note,
    has_scope_untold,
    is_deed,
    is_end_of_span,
    is_lent_its_people,
    is_named_otherwise,
    is_nameless_part,
    is_no_plain_count,
    is_of_another_member,
    is_put_right,
    is_quoted,
    may_share_limit,
    reaches_over_quotation,
    told_victims,
    untold_groups,
)
from quizapp.generation.claims.time_words import scope_behind, scope_of_whole
from quizapp.generation.claims.victims import BARE_FIGHTERS, TROOPS, clean_victims, group_words, is_nameable, side_words
from quizapp.generation.labels.gate import print_fault
from quizapp.generation.wording import ON_THE_SIDE, counted, figure, is_countable, is_noun, takes_the


def nameable_claims(sheet: FactSheet) -> Iterator[Claim]:
    """Yield the claims that can be named in a question, each with its victims, its own days and deed, in their order."""
    naming = _Naming(sheet)
    named = [naming.named(claim) for claim in sheet.claims]
    untold = untold_groups(named)
    for claim in named:
        is_told = claim.id not in untold and not is_named_otherwise(claim, named)
        if is_told and is_nameable(claim) and naming.names_people(claim) and not naming.is_misread(claim):
            yield claim


def boxed_casualties(sheet: FactSheet) -> Iterator[Claim]:
    """Yield the figures of the infobox for all losses of a side, killed or not, by the name of that side."""
    naming = _Naming(sheet)
    for claim in sheet.claims:
        if claim.place is Place.INFOBOX and claim.measure is Measure.CASUALTIES and claim.side is not None and not claim.group:
            named = naming.named(claim)
            if named.victims.startswith(ON_THE_SIDE) and not has_narrow_note(sheet.article.text, claim):
                yield replace(named, told="")


def scope_of(sheet: FactSheet, claim: Claim) -> str:
    """Return the words of the prose that say for which time a figure stands (``during the offensive``), or nothing."""
    if claim.place is Place.INFOBOX:
        return ""
    text = sheet.article.text
    return scope_behind(text, claim.evidence[0].end, claim.context.end) or (
        ""
        if claim.window.is_known
        else scope_of_whole(text, _own_part(text, claim), sheet.article.title, claim.evidence[0].span)
    )


def _own_part(text: str, claim: Claim) -> Span:
    """Return the part of the sentence around a figure, between semicolons: the time in another one is not its own."""
    here, sentence = claim.evidence[0], claim.context
    start, end = text.rfind(";", sentence.start, here.start), text.find(";", here.end, sentence.end)
    return Span(sentence.start if start < 0 else start + 1, sentence.end if end < 0 else end)


def is_scene(scene: str, name: str, sheet: FactSheet) -> bool:
    """Tell whether a name is only the place that an article is about: that counts nobody, its mayor or its police does."""
    return bool(name) and name in scene and not any(name in (actor.name, *actor.aliases) for actor in sheet.actors)


#: What the text says of a figure that counts otherwise than was read.
_MISREAD = (
    is_quoted,
    reaches_over_quotation,
    has_scope_untold,
    is_of_another_member,
    is_nameless_part,
    has_narrow_note,
    died_otherwise,
    may_share_limit,
    counts_others_too,
    is_no_plain_count,
    is_end_of_span,
    is_put_right,
    is_lent_its_people,
)


@dataclass(frozen=True)
class _Naming:
    """What the naming of one claim needs of all of a sheet."""

    sheet: FactSheet

    @cached_property
    def text(self) -> str:
        return self.sheet.article.text

    def names_people(self, claim: Claim) -> bool:
        """Tell whether a figure can stand before the victims, or "among" can; "3 killed among female" says nothing."""
        if is_countable(counted(claim.victims)) or takes_the(claim.victims):
            return True
        return any(claim.victims in (actor.name, *actor.aliases) for actor in self.sheet.actors)

    def is_misread(self, claim: Claim) -> bool:
        """Tell whether the words around a figure say that it counts otherwise."""
        here, sentence = claim.evidence[0], claim.context
        if claim.place is Place.INFOBOX and is_of_a_part(self.text[here.end : self.text.find("\n", here.end)]):
            return True
        if any(holds(self.text, claim) for holds in _MISREAD):
            return True
        before, behind = self.text[sentence.start : here.start], self.text[here.end : sentence.end]
        return counts_otherwise(claim, before, behind) or takes_other_words(claim, behind) or is_deed(claim, before)

    def named(self, claim: Claim) -> Claim:
        """Name the victims of an infobox column by the word that the prose has for that side, else by its first party."""
        victims = self._victims(claim)
        if claim.low == 1 and claim.high is None and is_noun(victims):
            victims = f"{victims}s"
        window, told = claim.window if self._has_own_days(claim) else Window(), told_deed(claim, self.text)
        if (victims, window, told) != (claim.victims, claim.window, claim.told):
            claim = replace(claim, victims=victims, window=window, told=told)
        told = "" if told else self._told_with_limit(claim)
        return replace(claim, told=told) if told else claim

    def _victims(self, claim: Claim) -> str:
        victims = told_victims(claim, clean_victims(claim.victims))
        is_guess = claim.place is Place.INFOBOX and victims.rstrip("s").lower() not in claim.quote.lower()
        if claim.group and (is_guess or victims.lower() in BARE_FIGHTERS):
            return group_words(claim.group, self.sheet)
        if claim.side is not None and (not victims or is_guess or self._is_bare_in_column(claim, victims)):
            return self._side_words.get(claim.side, "")
        return f"{ON_THE_SIDE}{victims}" if self._is_party(victims) else victims

    def _has_own_days(self, claim: Claim) -> bool:
        """Tell whether the days of a figure are surely its own."""
        return (
            has_own_date(self.text, claim, self._told_days)
            and is_surely_dated(self.text, claim, self._dates_in.get(claim.context, ()))
            and not is_dated_otherwise(self.sheet, claim, self._last_day)
            and not self._is_of_doubtful_year(claim)
        )

    def _is_of_doubtful_year(self, claim: Claim) -> bool:
        """Tell whether the year of a figure is not written and not one of the infobox's days: what follows may be of either.

        Without an infobox it is none that the article writes out.
        """
        end, box = claim.window.end, main_window(self.sheet)
        if end is None:
            return False
        if box is None or box.start is None or box.end is None:
            if end.year in self._written_years:
                return False
        elif box.start.year <= end.year <= box.end.year:
            return False
        facts = self._dates_in.get(claim.context, ())
        return any(one.certainty is Certainty.YEAR_INFERRED and one.window.end == end for one in facts)

    def _is_bare_in_column(self, claim: Claim, victims: str) -> bool:
        """Tell whether a column says whose people "soldiers" are that a question could not tell from those of another."""
        return claim.place is Place.INFOBOX and victims.lower() in TROOPS and claim.side in self._side_words

    def _is_party(self, victims: str) -> bool:
        """Tell whether victims are a party by a name that stands for no people: nobody is killed "among Norland"."""
        if is_countable(counted(victims)) or takes_the(victims):
            return False
        parties = (actor for actor in self.sheet.actors if actor.kind is ActorKind.PARTY)
        return any(victims in (actor.name, *actor.aliases) for actor in parties)

    def _told_with_limit(self, claim: Claim) -> str:
        """Return what befell people with the place or incident behind a figure that no days of its own tell from others."""
        is_timed = claim.window.is_closed and not has_day_of_statement(self.sheet, claim)
        limit = "" if is_timed or claim.place is Place.INFOBOX else limit_of(self.text, claim)
        return f"{claim.measure.value} {limit}" if limit and not scope_of(self.sheet, claim) else ""

    @cached_property
    def _told_days(self) -> ToldDays:
        return told_days(self.sheet)

    @cached_property
    def _dates_in(self) -> dict[Span, list[DateFact]]:
        found: dict[Span, list[DateFact]] = {}
        for fact in self.sheet.dates:
            found.setdefault(fact.event_span, []).append(fact)
        return found

    @cached_property
    def _written_years(self) -> frozenset[int]:
        stated = (fact.window for fact in self.sheet.dates if fact.certainty is Certainty.STATED)
        return frozenset(end.year for window in stated for end in window.ends)

    @cached_property
    def _last_day(self) -> int | None:
        return last_day_of(self.sheet)

    @cached_property
    def _side_words(self) -> dict[int, str]:
        return side_words(self.sheet)


def is_in_infobox(claim: Claim) -> bool:
    """Tell whether the claim stands in the infobox."""
    return claim.place is INFOBOX


@dataclass(frozen=True)
class NameableClaims:
    """The claims of a sheet that can be named in a question."""

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
            and not print_fault(figure(claim, self.text))
        )
        return tuple(sorted(found, key=lambda claim: claim.evidence[0].start))

    @cached_property
    def _scene(self) -> str:
        return scene_of(self.sheet.article)
