"""Questions on where a claim stands: its source's vantage (g), infobox or prose (i), a total or a day (j)."""

from __future__ import annotations

import re

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor, ActorKind, Claim, Measure
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import whole_words
from quizapp.generation.bodies import is_abbreviation, is_body, is_official, is_person, root
from quizapp.generation.ledger import Ledger, is_in_infobox
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.surroundings import is_raised
from quizapp.generation.wording import ON_THE_SIDE, bounded, capital, during, number, with_the

#: Words in the names of bodies that count or report and do not fight.
_ONLOOKERS = frozenset(
    """observatory monitor monitors watch amnesty airwars crescent cross reuters guardian times post telegraph
    institute university""".split()
)
_ONLOOKING_ABBREVIATIONS = frozenset(
    "SOHR UN BBC AFP AP CNN NBC ABC CBS NPR HRW ICRC MSF WHO OHCHR UNICEF UNHCR OCHA OSCE UNAMI UNAMA SNHR ISW".split()
)
#: A coalition in the infobox may hold any nation.
_COALITION = whole_words(("coalition", "alliance", "allied", "allies", "nato", "united nations", "task force"))


def vantage(subject: Subject) -> Proposals:
    """(g) Which of the quoted sources is itself a party, or has units, in the infobox?"""
    own: list[Choice] = []
    outside: list[Choice] = []
    for name, evidence in subject.ledger.bodies.items():
        listed = _listed_as(subject, name)
        if listed is not None:
            reason = f"The infobox lists {with_the(listed.name)}, so this source took part in what it reports on."
            own.append(Choice(name, reason, (*listed.evidence, evidence)))
        elif _is_outside(subject, name) and not any(name in one.text or one.text in name for one in outside):
            outside.append(Choice(name, "The article quotes it; the infobox lists no party or unit of that name.", (evidence,)))
    if not own or len(outside) < 2:
        return Proposals()
    stem = "The article quotes each of these. Which of them does the infobox also list among those who took part?"
    return Proposals(
        tuple(
            Sketch(
                "sources (g): vantage",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.vantage",
                stem,
                (key,),
                tuple(outside),
                key.rationale,
                key.evidence,
                (key.text,),
                0.45,
                excludes=frozenset({"vantage"}),
                place=key.evidence[0].start,
                rank=1,
            )
            for key in own[:2]
        )
    )


def _listed_as(subject: Subject, source: str) -> Actor | None:
    """Return the party or unit that a source is, by name or initials, or whose nation it is (Russia, Russian Army)."""
    for actor in subject.sheet.actors:
        if actor.kind is ActorKind.COMMANDER or not actor.name:
            continue
        for name in (actor.name, *actor.aliases):
            is_its_nation = len(source.split()) == 1 and not source.isupper() and root(name.split()[0]) == root(source)
            if source == name or is_abbreviation(source, name) or is_its_nation:
                return actor
    return None


def _is_outside(subject: Subject, source: str) -> bool:
    """Tell whether a source surely belongs to no party: a body that only looks on, or an office of a nation not listed."""
    words = {word.lower() for word in source.split()}
    if words & _ONLOOKERS or "human rights" in source.lower() or source in _ONLOOKING_ABBREVIATIONS:
        return True
    box = subject.sheet.article.infobox
    if is_person(source) or not is_official(source) or len(words) == 1 or box is None:
        return False
    listed = box.span.of(subject.text)
    nation = source.split()[0]
    letters = rf"\b{nation[0]}\w+ {nation[-1]}\w+\b" if nation.isupper() else rf"(?i)\b{re.escape(root(nation))}"
    return not (_COALITION.search(listed) or re.search(letters, listed) or nation in listed)


def infobox_and_prose(subject: Subject) -> Proposals:
    """(i) Which figure stands in the infobox only, which in the prose only?"""
    ledger = subject.ledger
    # A figure that is named by its column shows where it stands.
    named = [claim for claim in ledger.claims if not claim.victims.startswith(ON_THE_SIDE)]
    box = [claim for claim in named if is_in_infobox(claim)]
    prose = [claim for claim in named if not is_in_infobox(claim) and claim.victims.lower() != "people"]
    in_prose = {number for claim in ledger.claims if not is_in_infobox(claim) for number in (claim.low, claim.high)}
    in_box = {number for claim in ledger.claims if is_in_infobox(claim) for number in (claim.low, claim.high)}
    sketches = []
    for claim in box:
        if claim.low in in_prose or claim.low < 3 or not _is_unspoken(subject, claim):
            continue
        pool = [
            _figure_choice(ledger, other, "The prose gives this figure")
            for other in prose
            if other.low >= 3 and other.measure is claim.measure and _is_of_one_form(other, claim)
        ]
        key = _figure_choice(ledger, claim, "The infobox gives this figure, and no sentence of the prose repeats it")
        sketches.append(_where(ledger, "infobox", claim, key, pool))
    for claim in prose:
        if claim.low in in_box or claim.low < 3 or not box:
            continue
        pool = [
            _figure_choice(ledger, other, "The infobox gives this figure")
            for other in box
            if other.low >= 3 and _is_of_one_form(other, claim)
        ]
        key = _figure_choice(ledger, claim, "This figure stands in a sentence of the prose and not in the infobox")
        sketches.append(_where(ledger, "prose", claim, key, pool))
    return Proposals(
        tuple(
            [one for one in sketches if one.pattern.endswith("infobox")][:3]
            + [one for one in sketches if one.pattern.endswith("prose")][:2]
        )
    )


def _is_of_one_form(one: Claim, other: Claim) -> bool:
    """A range among single figures would tell the key, and so would a single figure among ranges."""
    return (one.high is None) == (other.high is None)


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


def total_and_day(subject: Subject) -> Proposals:
    """(j) How does a running total relate to the figure of one day?"""
    ledger = subject.ledger
    totals = [
        claim
        for claim in ledger.sourced
        if claim.window.start is None
        and claim.window.end is not None
        and claim.window.end.is_day
        and not is_raised(claim.context.of(ledger.text))
    ]
    sketches = []
    for total in totals:
        assert total.window.end is not None
        for day in reversed(ledger.claims):
            if not day.window.is_one_day or day.measure is not total.measure or day.window.end is None or is_in_infobox(day):
                continue
            if (
                not 0 <= total.window.end.first_day - day.window.end.first_day <= 14
                or day.low == total.low
                or day.side != total.side
            ):
                continue
            if total.source and day.source and not is_body(ledger.source(day)):
                continue
            sketches.append(_total(ledger, total, day))
            break
    return Proposals(tuple(sketches[:3]))


def _total(ledger: Ledger, total: Claim, day: Claim) -> Sketch:
    who, n = with_the(ledger.source(total), ledger.text), number(day.low)
    assert day.window.end is not None
    proof: tuple[Evidence, ...] = (ledger.statement_of(total), ledger.statement_of(day))
    repeats = f"The figure up to a day is {bounded(total)}, not {n}, so it repeats no earlier one."
    key = Choice(
        f"It is a total up to a day, while the {n} stand for one day",
        "“By” a day is a running total; the other figure is tied to a single day.",
        proof,
    )
    wrong = (
        Choice(
            f"It takes back the {n}, which had been reported for an earlier day",
            f"The article does not withdraw or change the {n}.",
            proof,
        ),
        Choice(
            f"It rules out the {n}, since one of the two has to be wrong",
            "A total over several days and the figure of one day can both be right.",
            proof,
        ),
        Choice(f"It repeats the {n}, which had been reported by another source", repeats, proof),
    )
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.total",
        f"{capital(who)} reported {ledger.figure(total)}{ledger.when(total)}; for {day.window.end.in_words()} the "
        f"article gives {ledger.figure(day)}. "
        f"How does the first figure relate to the second?",
        (key,),
        wrong,
        "A figure up to a day adds up several days; it neither corrects nor contradicts the figure of one of them.",
        proof,
        (total.id, day.id),
        0.6,
        excludes=frozenset({f"pair {total.id} {day.id}"}),
        place=total.evidence[0].start,
        rank=1,
    )


def _has_one_date(subject: Subject, claim: Claim) -> bool:
    """A sentence without a date, or with several, leaves open to which a figure belongs."""
    return sum(fact.event_span == claim.context for fact in subject.sheet.dates) == 1


def period(subject: Subject) -> Proposals:
    """(j) On which day does the article say that so many were killed?"""
    ledger = subject.ledger
    dated = [
        claim
        for claim in ledger.claims
        if claim.window.is_one_day and not is_in_infobox(claim) and not ledger.is_dated_by_statement(claim)
    ]
    days = {_start(claim): claim for claim in reversed(dated)}
    sketches = [
        _day_sketch(ledger, claim, days)
        for claim in dated
        if _has_one_date(subject, claim)
        and claim.low >= _TELLING
        and not (claim.victims == "people" and claim.measure is Measure.CAPTURED)
        and not any(other is not claim and ledger.figure(other) == ledger.figure(claim) for other in ledger.claims)
    ]
    return Proposals(tuple(sketches[:2]))


#: A smaller number is no event to look for.
_TELLING = 3


def _day_sketch(ledger: Ledger, claim: Claim, days: dict[float, Claim]) -> Sketch:
    pool = [
        Choice(_day(other), f"On this day: {ledger.figure(other)}.", (ledger.statement_of(other),), start)
        for start, other in sorted(days.items(), key=lambda pair: abs(pair[0] - _start(claim)))
        if start != _start(claim)
    ]
    key = Choice(_day(claim), "The sentence dates the figure to this day.", (ledger.statement_of(claim),), _start(claim))
    credited = f"according to {with_the(ledger.source(claim), ledger.text)}" if claim.source else "as the article tells it"
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.period",
        f"On which day, {credited}, were {ledger.figure(claim)}?",
        (key,),
        tuple(pool),
        f"The article gives {ledger.figure(claim)} {during(claim.window)}.",
        (ledger.statement_of(claim),),
        (claim.id,),
        0.45,
        Arrange.RANKED,
        excludes=frozenset({f"period of {claim.id}"}),
        place=claim.evidence[0].start,
        rank=4,
    )


def days_of_figures(subject: Subject) -> Proposals:
    """(j) Match figures to the days to which the article dates them."""
    ledger = subject.ledger
    days: dict[float, Claim] = {}
    figures: set[int] = set()
    for claim in ledger.claims:
        if (
            claim.window.is_one_day
            and not is_in_infobox(claim)
            and not ledger.is_dated_by_statement(claim)
            and _has_one_date(subject, claim)
            and claim.low >= _TELLING
            and claim.low not in figures
            and _start(claim) not in days
        ):
            days[_start(claim)] = claim
            figures.add(claim.low)
    chosen = list(days.values())[:5]
    if len(chosen) < _PAIRS:
        return Proposals()
    return Proposals((_days_sketch(ledger, chosen),))


#: So few pairs are too easy to match.
_PAIRS = 3


def _days_sketch(ledger: Ledger, chosen: list[Claim]) -> Sketch:
    pairs = []
    for claim in chosen:
        day, proof = _day(claim), (ledger.statement_of(claim),)
        figure = Choice(capital(ledger.figure(claim)), f"The sentence dates this to {day.removeprefix('On ')}.", proof)
        pairs.append((figure, Choice(day, f"On this day: {ledger.figure(claim)}.", proof, _start(claim))))
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.MATCH,
        "sources.days",
        "Match each figure to the day to which the article dates it.",
        rationale="Each of these figures stands for one day, which its own sentence gives.",
        evidence=tuple(ledger.statement_of(claim) for claim in chosen),
        facts=tuple(claim.id for claim in chosen),
        difficulty=0.5,
        pairs=tuple(pairs),
        excludes=frozenset(f"period of {claim.id}" for claim in chosen),
        place=chosen[0].evidence[0].start,
        rank=2,
    )


def _day(claim: Claim) -> str:
    return capital(during(claim.window))


def _start(claim: Claim) -> float:
    date = claim.window.end or claim.window.start
    return float(date.first_day) if date else 0.0


RULES = (
    Rule("sources.vantage", "(g) vantage", "Which of them does the infobox also list among those who took part?", vantage),
    Rule(
        "sources.place",
        "(i) infobox and prose",
        "Which of these figures stands only in the infobox of the article?",
        infobox_and_prose,
    ),
    Rule("sources.total", "(j) total and day", "How does the first figure relate to the second?", total_and_day),
    Rule(
        "sources.days", "(j) figures and days", "Match each figure to the day to which the article dates it.", days_of_figures
    ),
    Rule("sources.period", "(j) the day of a figure", "On which day, as the article tells it, were … killed?", period),
)
