"""Questions on where a claim stands: its source's vantage (g), infobox or prose (i), a total or a day (j)."""

from __future__ import annotations

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import ActorKind, Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.ledger import Ledger, is_body, is_in_infobox, root, same_body
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, during, number, with_the


def vantage(subject: Subject) -> Proposals:
    """(g) Which of the quoted sources has forces or a side of its own in the infobox?"""
    ledger = subject.ledger
    own: list[Choice] = []
    outside: list[Choice] = []
    for name, evidence in ledger.bodies.items():
        forces = [actor for actor in subject.sheet.actors if actor.kind is not ActorKind.COMMANDER and _is_of(name, actor.name)]
        if forces:
            reason = (
                f"The infobox lists {with_the(forces[0].name)}: a source judging its own actions, which proves "
                f"nothing by itself."
            )
            own.append(Choice(name, reason, (*forces[0].evidence, evidence)))
        elif not any(
            root(word) in {root(part) for part in actor.name.split()}
            for actor in subject.sheet.actors
            for word in name.split()[:1]
        ):
            outside.append(
                Choice(name, "The article quotes it and lists no party or unit of that name in the infobox.", (evidence,))
            )
    if not own or len(outside) < 2:
        return Proposals()
    stem = "The article quotes each of these. Which of them also has a party or forces of its own in the infobox?"
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
                "A source with forces of its own judges its own actions: a reason to look for a second one, not proof "
                "of an error.",
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


def _is_of(source: str, actor: str) -> bool:
    """Tell whether an actor carries the country or name of a source (Russia, Russian Armed Forces)."""
    heads = source.split()
    return source == actor or (len(heads) == 1 and not source.isupper() and root(actor.split()[0]) == root(source))


def infobox_and_prose(subject: Subject) -> Proposals:
    """(i) Which figure stands in the infobox only, which in the prose only?"""
    ledger = subject.ledger
    box = [claim for claim in ledger.claims if is_in_infobox(claim)]
    prose = [claim for claim in ledger.claims if not is_in_infobox(claim)]
    in_prose = {claim.low for claim in prose} | {claim.high for claim in prose}
    in_box = {claim.low for claim in box} | {claim.high for claim in box}
    sketches = []
    for claim in box:
        if claim.low in in_prose or claim.low < 3 or not _is_unspoken(subject, claim):
            continue
        pool = [
            _figure_choice(ledger, other, "The prose gives this figure")
            for other in prose
            if other.low >= 3 and other.measure is claim.measure
        ]
        key = _figure_choice(ledger, claim, "The infobox gives this figure, and no sentence of the prose repeats it")
        sketches.append(_where(ledger, "infobox", claim, key, pool))
    for claim in prose:
        if claim.low in in_box or claim.low < 3 or not box:
            continue
        pool = [_figure_choice(ledger, other, "The infobox gives this figure") for other in box if other.low >= 3]
        key = _figure_choice(ledger, claim, "This figure stands in a sentence of the prose and not in the infobox")
        sketches.append(_where(ledger, "prose", claim, key, pool))
    return Proposals(
        tuple(
            [one for one in sketches if one.pattern.endswith("infobox")][:4]
            + [one for one in sketches if one.pattern.endswith("prose")][:3]
        )
    )


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
        f"Which of these figures does the article give only in its {place}, without a word of it in the {other}?",
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
        if claim.window.start is None and claim.window.end is not None and claim.window.end.is_day
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
    if day.source:
        same = same_body(ledger.source(day), ledger.source(total))
        confirm = (
            f"The {n} are given by "
            f"{with_the(ledger.source(day), ledger.text)}{', in another sentence' if same else ', another source'}."
        )
    else:
        confirm = f"The article names no source for the {n}, so nobody is known to agree."
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
        Choice(f"It repeats the {n}, as given before by the very same source", confirm, proof),
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


_NO_PERIOD = "No day or period of its own"


def _has_one_date(subject: Subject, claim: Claim) -> bool:
    """A sentence without a date, or with several, leaves open to which a figure belongs."""
    return sum(fact.event_span == claim.context for fact in subject.sheet.dates) == 1


def period(subject: Subject) -> Proposals:
    """(j) Which period does the article tie to a figure?"""
    ledger = subject.ledger
    periods: dict[str, Claim] = {}
    for claim in ledger.claims:
        if claim.window.is_known and not is_in_infobox(claim) and not ledger.is_dated_by_statement(claim):
            periods.setdefault(capital(during(claim.window)), claim)
    sketches = []
    for claim in ledger.claims:
        if is_in_infobox(claim) or not claim.window.is_known or not _has_one_date(subject, claim):
            continue
        if ledger.is_dated_by_statement(claim):
            continue
        words = capital(during(claim.window))
        same = [
            other
            for other in ledger.claims
            if other is not claim and other.measure is claim.measure and ledger.figure(other) == ledger.figure(claim)
        ]
        if same:
            continue
        who = f"from {with_the(ledger.source(claim), subject.text)}" if claim.source else "(no source is named)"
        pool = [
            Choice(
                text, f"This goes with another figure: {ledger.figure(other)}.", (ledger.statement_of(other),), _start(other)
            )
            for text, other in periods.items()
            if text != words and _start(other) != _start(claim)
        ]
        key = Choice(words, "The sentence ties the figure to this time.", (ledger.statement_of(claim),), _start(claim))
        sketches.append(
            Sketch(
                "sources (j): total and day",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.period",
                f"To which time does the article tie this figure {who}: {ledger.figure(claim)}?",
                (key,),
                tuple(sorted(pool, key=lambda choice: abs(choice.rank - _start(claim)))),
                f"The sentence gives the figure {during(claim.window)}.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.45,
                Arrange.RANKED,
                excludes=frozenset({f"period of {claim.id}"}),
                place=claim.evidence[0].start,
                rank=3 if claim.window.start == claim.window.end else 2,
            )
        )
    return Proposals(tuple(sketches[:4]))


def _start(claim: Claim) -> float:
    date = claim.window.end or claim.window.start
    return float(date.first_day) if date else 0.0


RULES = (
    Rule("sources.vantage", "(g) vantage", "Which of them also has a party or forces of its own in the infobox?", vantage),
    Rule(
        "sources.place",
        "(i) infobox and prose",
        "Which of these figures does the article give only in its infobox?",
        infobox_and_prose,
    ),
    Rule("sources.total", "(j) total and day", "How does the first figure relate to the second?", total_and_day),
    Rule("sources.period", "(j) the period of a figure", "To which time does the article tie this figure: …?", period),
)
