"""The claims of an article as questions need them: who is one source, what a claim is called, what it is not.

How claims compare is the facts'; what is asked about them is the families' of sources.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from quizapp.domain.evidence import Evidence, select
from quizapp.domain.facts import ActorKind, Bound, Claim, FactSheet, Measure, Place, Window
from quizapp.domain.text import Span
from quizapp.generation.events import evidence_of
from quizapp.generation.wording import (
    IN_INFOBOX,
    bounded,
    capital,
    counted,
    figure,
    is_countable,
    victims_of,
    when_claimed,
    with_the,
)

NOBODY = "Nobody is named"

_SPEAKER = re.compile(
    r"(?<![\w’'-])(?:[Tt]he )?(?P<name>(?:[A-Z][\w'’-]+)(?:(?: (?:of|for|and|the|al-\w+|[A-Z][\w'’-]+)){0,5} (?!and\b|"
    r"the\b|of\b|for\b)(?:[A-Z][\w'’-]+))?) "
    r"(?:(?:also|later|then|has|had) )?(?:said|stated|claimed|reported|announced|accused|confirmed|denied|declared|"
    r"estimated|alleged|"
    r"asserted|acknowledged|admitted|told)\b"
)
_OFFICIAL = frozenset(
    "ministry army military government forces defence defense state spokesman spokesperson president command staff "
    "officials official "
    "armed navy force department media news agency foreign reconciliation center centre air general minister".split()
)
_NOT_A_BODY = frozenset(
    "we i you as when while although since but and his her their our what who how why if once it he she they this that "
    "there however meanwhile later many some others reports report sources rebels militants "
    "officials locals residents "
    "witnesses activists both one another january february march april may june july august september october november "
    "december "
    "monday tuesday wednesday thursday friday saturday sunday day week".split()
)


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """Return the part of a name that a country and its people share: Russia and Russian give "russ"."""
    word = re.sub(r"(?:['’]s?)$", "", word.lower())
    for ending in ("ians", "ian", "ese", "ish", "ans", "an", "ia", "is", "i", "s", "a", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def _heads(name: str) -> frozenset[str]:
    words = [
        word for word in re.findall(r"[A-Za-z][\w'’-]+", name) if word[0].isupper() and word.lower() not in ("the", "of", "for")
    ]
    return frozenset(root(word) for word in words if word.lower() not in _OFFICIAL)


@lru_cache(maxsize=4096)
def same_body(one: str, other: str) -> bool:
    """Tell whether two names may stand for one source: Russia, its ministry and its spokesman are one."""
    if one.lower() == other.lower():
        return True
    short, long = sorted((one, other), key=len)
    if short.isupper() and short in "".join(word[0] for word in re.findall(r"[A-Za-z]\w+", long) if word[0].isupper()):
        return True
    a, b = _heads(one), _heads(other)
    if not a or not b:
        return True
    return bool(a & b)


@lru_cache(maxsize=1024)
def source_name(name: str) -> str:
    """Return a source without what describes it before the name, and without the person in brackets behind it."""
    name = re.sub(r"\s*\([^)]*\)", "", name).strip()
    # "the mayor of Eastham" is no Eastham.
    return re.sub(r"^(?:[a-z][\w-]* )*(?!of |for |in |from )[a-z][\w-]* (?=[A-Z])", "", name)


@dataclass(frozen=True)
class Ledger:
    """All claims of a sheet, and the bodies that the article quotes."""

    sheet: FactSheet

    @property
    def text(self) -> str:
        """The article's text."""
        return self.sheet.article.text

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Claims that can be named in a question: a figure with victims, in the order of the text."""
        named = (self._with_victims(claim) for claim in self.sheet.claims)
        return tuple(
            sorted(
                (
                    claim
                    for claim in named
                    if _is_nameable(claim) and not (self._is_a_rate(claim) or self._is_scene(source_name(claim.source or "")))
                ),
                key=lambda claim: claim.evidence[0].start,
            )
        )

    def _is_a_rate(self, claim: Claim) -> bool:
        """So many a day is no number of people."""
        after = self.text[claim.evidence[0].start : min(claim.context.end, claim.evidence[0].end + 60)]
        return bool(re.search(r"\b(?:per|a|each|every) (?:day|week|month|hour)\b|\bdaily\b|per cent|%", after))

    def _is_scene(self, name: str) -> bool:
        """The place that an article is about counts nobody: its mayor or its police does."""
        is_actor = any(name in (actor.name, *actor.aliases) for actor in self.sheet.actors)
        return bool(name) and not is_actor and name in self._scene

    @cached_property
    def _scene(self) -> str:
        first = next(self.sheet.article.paragraphs(), None)
        opening = f"{self.sheet.article.title}\n{first.span.of(self.text) if first else ''}"
        found = re.search(
            r"(?i)\b(?:battles?|siege|capture|fall|relief|sack|defen[cs]e) of (?P<place>(?-i:[A-Z][\w'’ -]+))", opening
        )
        return found["place"] if found else ""

    def _with_victims(self, claim: Claim) -> Claim:
        """Name the victims of an infobox column by the word that the prose has for that side, else by its first party."""
        victims = _clean_victims(claim.victims)
        is_guess = claim.place is Place.INFOBOX and victims.rstrip("s").lower() not in claim.quote.lower()
        if claim.side is not None and (not victims or is_guess):
            victims = self._side_words.get(claim.side, "")
        return replace(claim, victims=victims, window=Window() if self._is_dated_by_report(claim) else claim.window)

    def _is_dated_by_report(self, claim: Claim) -> bool:
        """Tell whether the date is when somebody counted or reported, not when people were killed.

        So it is where a report is dated to a month or a year, or to a day after the conflict.
        """
        start, _end = claim.window.start, claim.window.end
        if claim.place is Place.INFOBOX or start is None or not _REPORTING.search(claim.context.of(self.text)):
            return False
        return not start.is_day or (self._last_day is not None and start.first_day > self._last_day + 2)

    @cached_property
    def _last_day(self) -> int | None:
        frame = next((fact.window.end for fact in self.sheet.dates if fact.place is Place.INFOBOX and fact.window.end), None)
        return frame.last_day if frame else None

    @cached_property
    def _side_words(self) -> dict[int, str]:
        words: dict[int, str] = {}
        for actor in self.sheet.actors:
            if actor.kind is ActorKind.PARTY and actor.side is not None and len(actor.name) < 45:
                words.setdefault(actor.side, f"people on the side of {with_the(actor.name, self.text)}")
        prose = [claim for claim in self.sheet.claims if claim.place is Place.PROSE and claim.victims.lower() in _SIDES]
        for side in {claim.side for claim in prose if claim.side is not None}:
            told = Counter(claim.victims.lower() for claim in prose if claim.side == side).most_common(1)
            if told[0][1] >= 2:
                words[side] = told[0][0]
        return words

    @cached_property
    def sourced(self) -> tuple[Claim, ...]:
        """Claims for which the article names somebody."""
        return tuple(claim for claim in self.claims if claim.source)

    @cached_property
    def unsourced(self) -> tuple[Claim, ...]:
        """Claims for which the article names nobody."""
        return tuple(claim for claim in self.claims if not claim.source)

    @cached_property
    def named(self) -> tuple[Claim, ...]:
        """Claims of a source that can stand as an option, each told from all others by its words."""
        return tuple(claim for claim in self.sourced if is_body(self.source(claim)) and self.is_identified(claim))

    def source(self, claim: Claim) -> str:
        """Return the source of a claim as it is shown, in its usual form."""
        return self._usual.get(source_name(claim.source or ""), source_name(claim.source or ""))

    @cached_property
    def _usual(self) -> dict[str, str]:
        """Slips of spelling to the form that the article has more often ("Civial" to "Civil")."""
        names = {source_name(claim.source) for claim in self.sheet.claims if claim.source}
        usual = {}
        for name in names:
            for other in names:
                if name != other and _is_slip(name, other) and self._is_more_usual(other, name):
                    usual[name] = other
        return usual

    def _is_more_usual(self, one: str, other: str) -> bool:
        """The form that stands more often is the usual one; of two that stand once, the first."""
        a, b = self.text.count(one), self.text.count(other)
        return a > b or (a == b and self.text.find(one) < self.text.find(other))

    @cached_property
    def bodies(self) -> dict[str, Evidence]:
        """Everybody whom the article quotes, by name, with the words that quote them; the sources of claims first."""
        found: dict[str, Evidence] = {}
        for claim in self.sourced:
            evidence = claim.source_evidence[0] if claim.source_evidence else claim.evidence[0]
            if is_body(self.source(claim)):
                found.setdefault(self.source(claim), evidence)
        for span, name in _speakers(self.sheet):
            quoted_for_a_figure = any(
                name in (claim.source or "") or any(name in one.quote for one in claim.source_evidence)
                for claim in self.sourced
            )
            if (
                not quoted_for_a_figure
                and not self._is_scene(name)
                and not any(same_body(name, one) or _is_slip(name, one) for one in found)
            ):
                found[name] = select(self.text, span)
        return found

    @cached_property
    def _contexts(self) -> dict[Span, Evidence]:
        return {claim.context: evidence_of(self.sheet, claim.context) for claim in self.sheet.claims}

    def statement_of(self, claim: Claim) -> Evidence:
        """Return the sentence or line in which a claim stands."""
        return self._contexts[claim.context]

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
        if not (claim.source_evidence and claim.window.is_one_day) or claim.place is Place.INFOBOX:
            return False
        said = claim.source_evidence[0].start
        if _LEANING.match(self.text, claim.context.start, claim.context.end):
            return True
        return said < claim.evidence[0].start and any(
            fact.event_span == claim.context and fact.window == claim.window and fact.evidence[0].start < said
            for fact in self.sheet.dates
        )

    def _when(self, claim: Claim) -> str:
        words = when_claimed(claim)
        if words and self.is_dated_by_statement(claim):
            return f" (reported {words})"
        if not words and any(other.id != claim.id and self._looks_like(claim, other) for other in self.claims):
            words = "in the prose"
        if words in (IN_INFOBOX, "in the prose"):
            return f", {words}"
        return f" {words}" if words else ""

    def _looks_like(self, claim: Claim, other: Claim) -> bool:
        return (other.source, other.victims, other.measure) == (claim.source, claim.victims, claim.measure)

    def option(self, claim: Claim) -> str:
        """Return figure and period as an option."""
        # "Reported" would tell that somebody is named, which may be what is asked; and its day is not that of the deaths.
        words = re.sub(r" \(reported .*\)$", "", self.when(claim))
        return capital(f"{self.figure(claim)}{words}")

    def is_identified(self, claim: Claim) -> bool:
        """Tell whether source, victims, measure and period name one figure and no other."""
        return not any(
            other.id != claim.id
            and other.measure is claim.measure
            and _bodies_agree(other.source, claim.source)
            and _victims_overlap(other, claim)
            and self.when(other) == self.when(claim)
            and bounded(other) != bounded(claim)
            for other in self.claims
        )

    def passive(self, claim: Claim) -> str:
        """Return the claim as a clause: ``more than 152 civilians were killed by 28 September 2017``."""
        one = claim.low == 1 and claim.high is None
        what = claim.measure.value
        verb = "was" if one else "were"
        if not is_countable(counted(claim.victims)):
            people = "person" if one else "people"
            return f"{bounded(claim)} {people} of {with_the(claim.victims, self.text)} {verb} {what}{self.period(claim)}"
        return f"{bounded(claim)} {victims_of(claim, self.text)} {verb} {what}{self.period(claim)}"

    def period(self, claim: Claim) -> str:
        """Return when people were killed; a place in the article is no time."""
        words = self.when(claim)
        return "" if words.startswith(",") else words

    def where(self, claim: Claim) -> str:
        """Return ``the infobox``, ``the prose`` or, where a period tells the figure from others, ``the article``."""
        words = self.when(claim)
        return f"the {words.rsplit(' ', 1)[1]}" if words.startswith(",") else "the article"

    def is_told_in_full(self, claim: Claim) -> bool:
        """Tell whether the passive sentence alone names one figure: a period, or no other figure like it."""
        return not self.when(claim).startswith(",")


#: Nouns that say nothing without what they belong to ("323 members").
_RELATIONAL = frozenset(
    "members others victims survivors casualties deaths losses bodies remainder total half rest dead".split()
)
_REPORTING = re.compile(
    r"(?i)\b(?:said|stated|claim|report|found|estimat|announc|publish|conclud|according|recovered|discovered|exhumed|"
    r"total|investigat|study|put the|acknowledg|admitted|documented|counted|verified|listed)"
)
#: A sentence that goes on with what the one before it reports.
_LEANING = re.compile(
    r"(?:It|He|She|They|The (?:statement|report|ministry|spokes\w+|military)) (?:also |further |later |then |had )?"
    r"(?:said|stated|added|claimed|reported|noted|announced|confirmed|put)\b"
)
#: Words that stand for everybody who fights on one side.
_SIDES = frozenset(
    "rebels separatists insurgents militants loyalists republicans nationalists confederates unionists partisans".split()
)


def _clean_victims(victims: str) -> str:
    """Return the victims without small words before the noun ("the", "other")."""
    return re.sub(r"^(?:(?:the|their|its|his|other|another|some|of|more|further|additional) )+", "", victims.strip())


def _is_nameable(claim: Claim) -> bool:
    victims = claim.victims.strip()
    return (
        bool(victims)
        and victims.split()[-1].lower() not in _RELATIONAL
        and not victims.endswith(("'s", "’s", "s'"))
        and len(victims.split()) <= 11
        and claim.measure is not Measure.CASUALTIES
        and not re.search(r"[\[\]{}|()]|\d", victims)
    )


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two names differ by one letter in one word ("Civial", "Civil")."""
    a, b = one.split(), other.split()
    if len(a) != len(b) or one == other:
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(different) == 1 and _one_letter(*sorted(different[0], key=len)) and len(different[0][0]) > 3


def _one_letter(short: str, long: str) -> bool:
    if len(long) - len(short) > 1 or re.search(r"\d", long):
        return False
    if len(long) == len(short):
        return sum(x != y for x, y in zip(short, long, strict=True)) == 1
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


def is_body(name: str) -> bool:
    """Tell whether a source is a name that can stand as an option; "English claims" names nobody."""
    if re.search(
        r"\b(?:soldier|officer|official|commander|resident|witness|spokesman|spokesperson|doctor|activist|man|woman)$", name
    ):
        return False
    if name.split()[-1].lower() in ("claims", "figures", "estimates", "reports", "accounts", "records", "statistics", "data"):
        return False
    return 2 <= len(name) <= 60 and bool(re.match(r"[A-Z]", name)) and not re.search(r"[\[\]{}|()\d“”\"]", name)


def _speakers(sheet: FactSheet) -> Iterator[tuple[Span, str]]:
    seen: set[str] = set()
    for found in _SPEAKER.finditer(sheet.article.text):
        name = found.group("name")
        words = name.split()
        if name.endswith(("'", "’")):
            continue
        if words[0].lower() in _NOT_A_BODY or name in seen or sheet.article.sentence_at(found.start()) is None:
            continue
        if len(words) == 1 and not (name.isupper() or sheet.article.text.count(name) > 2):
            continue
        seen.add(name)
        yield Span(found.start("name"), found.end()), name


def _bodies_agree(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return one is other
    return same_body(one, other)


def _victims_overlap(one: Claim, other: Claim) -> bool:
    return one.victims == other.victims or (one.side is not None and one.side == other.side)


def contested(ledger: Ledger) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Yield every quantity that has more than one figure or a figure without a source, with its claims."""
    groups: dict[tuple[str, Measure], list[Claim]] = {}
    for claim in ledger.claims:
        groups.setdefault((claim.victims, claim.measure), []).append(claim)
    for (victims, measure), claims in groups.items():
        if len({(claim.low, claim.high) for claim in claims}) > 1 or any(claim.source is None for claim in claims):
            yield f"How many {victims} were {measure.value}?", tuple(claims)


def is_open_below(claim: Claim) -> bool:
    """Tell whether the figure sets only a lower limit."""
    return claim.bound in (Bound.AT_LEAST, Bound.MORE_THAN)


def is_in_infobox(claim: Claim) -> bool:
    """Tell whether the claim stands in the infobox."""
    return claim.place is Place.INFOBOX
