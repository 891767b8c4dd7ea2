"""Questions on two or more claims: spread, like for like, repetition, vantage, infobox and prose, total and day.

A pair is used only where the facts decide what it is; a pair that could be several things is not asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import ActorKind, Bound, Claim, Comparison, ComparisonKind
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.families.sources import mark
from quizapp.generation.ledger import Ledger, is_body, is_in_infobox, root, same_body
from quizapp.generation.sketch import Arrange, Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import bounded, capital, counted, during, number, with_the

#: Quotients shown beside each other differ at least by this factor.
APART = 1.4


def _pairs(subject: Subject, *kinds: ComparisonKind) -> Iterator[tuple[Comparison, Claim, Claim]]:
    """Yield the comparisons of exactly two claims of some kinds."""
    claims = {claim.id: claim for claim in subject.ledger.claims}
    for comparison in subject.sheet.comparisons:
        members = [claims[one] for one in comparison.claims if one in claims]
        if comparison.kind in kinds and len(members) == 2 == len(comparison.claims):
            yield comparison, members[0], members[1]


def _whose(ledger: Ledger, claim: Claim) -> str:
    """Return ``SOHR's figure of 168 killed`` or ``the figure of 42 killed, for which nobody is named``."""
    plain = f"{bounded(claim)} {claim.measure.value}"
    if claim.source:
        return f"the figure of {plain} from {with_the(ledger.source(claim), ledger.text)}"
    return f"the figure of {plain} without a source"


def spread(subject: Subject) -> Proposals:
    """(b) By how much, and how many times, do two conflicting figures differ?"""
    ledger = subject.ledger
    sketches = []
    for _, one, other in _pairs(subject, ComparisonKind.CONFLICT):
        small, large = sorted((one, other), key=lambda claim: claim.low)
        if one.high is not None or other.high is not None or not small.source or not large.source or small.low < 2 or small.low == large.low:
            continue
        sketches += list(_spread_sketches(ledger, small, large))
    for claim in ledger.sourced:
        if claim.high is not None and claim.high > claim.low and ledger.is_identified(claim):
            sketches.append(_range_sketch(ledger, claim))
    return Proposals(tuple(sketches[:10]))


def _spread_sketches(ledger: Ledger, small: Claim, large: Claim) -> Iterator[Sketch]:
    low, high = with_the(ledger.source(small), ledger.text), with_the(ledger.source(large), ledger.text)
    proof = (ledger.statement_of(small), ledger.statement_of(large))
    what = f"{counted(small.victims)} {small.measure.value}"
    opening = f"{capital(high)} gave a number of {what}{ledger.when(large)}; {low} gave another{ledger.when(small)}."
    excludes = frozenset({f"spread of {small.id} {large.id}", mark(small), mark(large)})
    quotient = large.low / small.low
    if quotient >= APART:
        key = Choice(_times(quotient), f"{number(large.low)} divided by {number(small.low)} is {quotient:.1f}.", proof, quotient)
        yield Sketch(
            "sources (b): spread",
            Skill.SOURCES,
            ItemFormat.SINGLE,
            "sources.spread.factor",
            f"{opening} How many times as large as the number from {low} is the one from {high}?",
            (key,),
            tuple(_false_quotients(ledger, small, large, quotient)),
            f"{number(large.low)} divided by {number(small.low)} is {quotient:.1f}; which of the two is nearer to the truth, the article does not decide.",
            proof,
            (small.id, large.id),
            0.6,
            Arrange.RANKED,
            excludes=excludes,
            place=small.evidence[0].start,
            rank=1,
        )
    yield Sketch(
        "sources (b): spread",
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.spread.difference",
        f"{opening} By how many do the two numbers differ?",
        rationale=f"{number(large.low)} minus {number(small.low)} is {number(large.low - small.low)}.",
        evidence=proof,
        facts=(small.id, large.id),
        difficulty=0.55,
        answer=NumberAnswer(large.low - small.low, 0, ""),
        misreadings=(
            (str(large.low), f"This is the number from {high}."),
            (str(small.low), f"This is the number from {low}."),
            (str(large.low + small.low), "This adds two counts that may be of the same people."),
        ),
        excludes=excludes,
        place=small.evidence[0].start,
        rank=1,
    )


def _times(quotient: float) -> str:
    return f"About {quotient:.0f} times" if quotient >= 2.5 else f"About {quotient:.1f} times"


def _false_quotients(ledger: Ledger, small: Claim, large: Claim, quotient: float) -> Iterator[Choice]:
    """Quotients that a reader gets by taking one wrong figure, then half and double; each well apart from the others."""
    taken = [quotient]
    found: list[Choice] = []
    for other in ledger.claims:
        if other.low < 2 or other.high is not None or other.measure is not small.measure:
            continue
        for top, bottom in ((large, other), (other, small)):
            wrong = top.low / bottom.low
            if quotient * 6 > wrong > max(1.3, quotient / 6) and all(max(wrong, one) / min(wrong, one) >= APART for one in taken):
                taken.append(wrong)
                reason = f"This divides {number(top.low)} by {number(bottom.low)}; {number(other.low)} counts {ledger.figure(other).split(' ', 1)[1]}."
                found.append(Choice(_times(wrong), reason if len(reason.split()) <= 25 else f"This divides {number(top.low)} by {number(bottom.low)}.",
                                    (ledger.statement_of(other),), wrong))  # fmt: skip
    for factor, word in ((2.0, "twice"), (0.5, "half"), (4.0, "four times")):
        wrong = quotient * factor
        if wrong > 1.3 and all(max(wrong, one) / min(wrong, one) >= APART for one in taken):
            taken.append(wrong)
            found.append(Choice(_times(wrong), f"This is {word} the quotient of {number(large.low)} and {number(small.low)}.", (), wrong))
    yield from found


def _range_sketch(ledger: Ledger, claim: Claim) -> Sketch:
    assert claim.high is not None
    who = with_the(ledger.source(claim), ledger.text)
    return Sketch(
        "sources (b): spread",
        Skill.SOURCES,
        ItemFormat.NUMBER,
        "sources.spread.range",
        f"{capital(who)} gave a lowest and a highest number of {counted(claim.victims)} {claim.measure.value}{ledger.when(claim)}. How far apart are the two?",
        rationale=f"{number(claim.high)} minus {number(claim.low)} is {number(claim.high - claim.low)}.",
        evidence=(ledger.statement_of(claim),),
        facts=(claim.id,),
        difficulty=0.5,
        answer=NumberAnswer(claim.high - claim.low, 0, ""),
        misreadings=((str(claim.low), "This is the lowest number."), (str(claim.high), "This is the highest number.")),
        excludes=frozenset({mark(claim)}),
        place=claim.evidence[0].start,
        rank=1,
    )


_WHY = ("They count different victims.", "They come from one source.", "They do not both count the killed.", "They cover different periods.")


def _differences(ledger: Ledger, one: Claim, other: Claim) -> tuple[bool | None, ...]:
    """Tell for each of ``_WHY`` whether it holds; None where the article leaves it open."""
    victims: bool | None = None
    if one.victims == other.victims or (one.side is not None and one.side == other.side and is_in_infobox(one) != is_in_infobox(other)):
        victims = False
    elif one.side is not None and other.side is not None and one.side != other.side:
        victims = True
    elif {one.victims, other.victims} & {"civilians", "civilian"} and (one.side or other.side):
        victims = True
    source = None if not one.source or not other.source else same_body(ledger.source(one), ledger.source(other))
    periods: bool | None = None
    if one.window == other.window and one.window.is_known:
        periods = False
    elif one.window.is_closed and other.window.is_closed:
        periods = True
    return victims, source, one.measure is not other.measure, periods


def like_for_like(subject: Subject) -> Proposals:
    """(c) Why may two figures not be set beside each other?"""
    ledger = subject.ledger
    sketches = []
    reasons = (
        lambda a, b: f"One counts {a.victims}, the other {b.victims}.",
        lambda a, b: "Both figures are given by the same source.",
        lambda a, b: f"One counts the {a.measure.value}, the other the {b.measure.value}.",
        lambda a, b: f"One stands for {_period(a)}, the other for {_period(b)}.",
    )
    denials = (
        lambda a, b: f"Both are figures for {a.victims}." if a.victims == b.victims else "Both are figures for the same side.",
        lambda a, b: f"One is from {with_the(ledger.source(a))}, the other from {with_the(ledger.source(b))}.",
        lambda a, b: f"Both are given as {a.measure.value}.",
        lambda a, b: "Both stand for the same period.",
    )
    for one, other in combinations(ledger.sourced[:40], 2):
        truths = _differences(ledger, one, other)
        if None in truths or sum(map(bool, truths)) != 1 or (one.low, one.high) == (other.low, other.high):
            continue
        if not (is_body(ledger.source(one)) and is_body(ledger.source(other))):
            continue
        proof = (ledger.statement_of(one), ledger.statement_of(other))
        choices = [
            Choice(text, (reasons if holds else denials)[n](one, other), proof) for n, (text, holds) in enumerate(zip(_WHY, truths, strict=True))
        ]
        which = truths.index(True)
        sketches.append(
            Sketch(
                "sources (c): like for like",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.like.why",
                f"The article has {_whose(ledger, one)} and {_whose(ledger, other)}. Why is this no like-for-like comparison?",
                (choices[which],),
                tuple(choice for n, choice in enumerate(choices) if n != which),
                choices[which].rationale,
                proof,
                (one.id, other.id),
                0.6,
                excludes=frozenset({f"pair {one.id} {other.id}"}),
                place=one.evidence[0].start,
                rank=1 if truths[3] else 3,
            )
        )
    return Proposals(tuple(sorted(sketches, key=lambda sketch: sketch.rank)[:6]))


def _period(claim: Claim) -> str:
    words = during(claim.window)
    for opening, instead in (("on ", ""), ("in ", ""), ("by ", "the time up to "), ("from ", "the days from ")):
        if words.startswith(opening):
            return instead + words.removeprefix(opening)
    return words


_RELATIONS = {
    ComparisonKind.REPETITION: "One source's claim, given twice",
    ComparisonKind.CONFLICT: "Two claims that rule each other out",
    ComparisonKind.CORROBORATION: "Two sources that agree",
    ComparisonKind.DIFFERENT_WINDOW: "Two claims for different periods",
    ComparisonKind.DIFFERENT_VICTIMS: "Two claims for different victims",
}


def relation(subject: Subject) -> Proposals:
    """(e) What are two statements to each other: repetition, conflict, agreement, or something else?"""
    ledger = subject.ledger
    sketches = []
    seen: set[str] = set()
    for comparison, one, other in _pairs(subject, *_RELATIONS):
        if comparison.kind is ComparisonKind.DIFFERENT_WINDOW and one.victims != other.victims:
            continue
        if not one.source or not other.source or _introduced(ledger, one, other) in seen:
            continue
        seen.add(_introduced(ledger, one, other))
        key = _RELATIONS[comparison.kind]
        proof = (ledger.statement_of(one), ledger.statement_of(other))
        why = _because(ledger, comparison, one, other)
        wrong = [Choice(text, _not_so(ledger, kind, comparison.kind, one, other), proof) for kind, text in _RELATIONS.items()
                 if text != key and _is_excluded(ledger, kind, one, other)]  # fmt: skip
        sketches.append(
            Sketch(
                "sources (e): repetition or corroboration",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.relation.{'ab'[comparison.kind is ComparisonKind.REPETITION]}",
                f"{_introduced(ledger, one, other)} What are the two statements to each other?",
                (Choice(key, why, proof),),
                tuple(wrong),
                why,
                proof,
                (one.id, other.id),
                0.55,
                excludes=frozenset({f"pair {one.id} {other.id}"}),
                place=one.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:8]))


def _introduced(ledger: Ledger, one: Claim, other: Claim) -> str:
    """Name both figures by their place; source and period are what has to be looked up."""
    parts = [f"{ledger.figure(claim)} {'in the infobox' if is_in_infobox(claim) else 'in the prose'}" for claim in (one, other)]
    return f"The article has {parts[0]} and {parts[1]}."


def _because(ledger: Ledger, comparison: Comparison, one: Claim, other: Claim) -> str:
    a, b = ledger.source(one), ledger.source(other)
    return {
        ComparisonKind.REPETITION: f"Both go back to {with_the(a, ledger.text)}; a second mention is not a second source.",
        ComparisonKind.CONFLICT: f"{a} and {b} give {number(one.low)} and {number(other.low)} for the same {counted(one.victims)}; not both can be right.",
        ComparisonKind.CORROBORATION: f"{a} and {b} give figures that agree.",
        ComparisonKind.DIFFERENT_WINDOW: f"One stands for {_period(one)}, the other for {_period(other)}.",
        ComparisonKind.DIFFERENT_VICTIMS: f"One counts {one.victims}, the other {other.victims}.",
    }[comparison.kind]


def _is_excluded(ledger: Ledger, kind: ComparisonKind, one: Claim, other: Claim) -> bool:
    """Tell whether the slots of two claims show that they are not of this kind."""
    victims, source, measure, periods = _differences(ledger, one, other)
    equal = (one.low, one.high) == (other.low, other.high)
    return {
        ComparisonKind.REPETITION: source is False or not equal,
        ComparisonKind.CORROBORATION: source is True or not equal,
        ComparisonKind.CONFLICT: equal or periods is True or victims is True,
        ComparisonKind.DIFFERENT_WINDOW: periods is False or (equal and one.window.end == other.window.end),
        ComparisonKind.DIFFERENT_VICTIMS: victims is False,
    }.get(kind, False)


def _not_so(ledger: Ledger, kind: ComparisonKind, actual: ComparisonKind, one: Claim, other: Claim) -> str:
    equal = (one.low, one.high) == (other.low, other.high)
    a, b = ledger.source(one), ledger.source(other)
    if kind is ComparisonKind.REPETITION:
        return f"The figures are not the same: {bounded(one)} and {bounded(other)}." if not equal else f"One is from {a}, the other from {b}."
    if kind is ComparisonKind.CORROBORATION:
        return f"Both mentions go back to one source, {with_the(a, ledger.text)}." if equal else f"The figures are {bounded(one)} and {bounded(other)}."
    if kind is ComparisonKind.CONFLICT:
        return "The figure is the same in both." if equal else "They do not count the same people for the same time."
    if kind is ComparisonKind.DIFFERENT_WINDOW:
        return "Nothing in the two statements sets different periods for them."
    return f"Both are figures for {counted(one.victims)}." if one.victims == other.victims else "Both are figures for the same side."


def vantage(subject: Subject) -> Proposals:
    """(g) Which of the quoted sources has forces or a side of its own in the infobox?"""
    ledger = subject.ledger
    own: list[Choice] = []
    outside: list[Choice] = []
    for name, evidence in ledger.bodies.items():
        forces = [actor for actor in subject.sheet.actors if actor.kind is not ActorKind.COMMANDER and _is_of(name, actor.name)]
        if forces:
            reason = f"The infobox lists {with_the(forces[0].name)}: a source judging its own actions, which proves nothing by itself."
            own.append(Choice(name, reason, (*forces[0].evidence, evidence)))
        elif not any(root(word) in {root(part) for part in actor.name.split()} for actor in subject.sheet.actors for word in name.split()[:1]):
            outside.append(Choice(name, "The article quotes it and lists no party or unit of that name in the infobox.", (evidence,)))
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
                "A source with forces of its own judges its own actions: a reason to look for a second one, not proof of an error.",
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
        pool = [_figure_choice(ledger, other, "The prose gives this figure") for other in prose if other.low >= 3 and other.measure is claim.measure]
        key = _figure_choice(ledger, claim, "The infobox gives this figure, and no sentence of the prose repeats it")
        sketches.append(_where(ledger, "infobox", claim, key, pool))
    for claim in prose:
        if claim.low in in_box or claim.low < 3 or not box:
            continue
        pool = [_figure_choice(ledger, other, "The infobox gives this figure") for other in box if other.low >= 3]
        key = _figure_choice(ledger, claim, "This figure stands in a sentence of the prose and not in the infobox")
        sketches.append(_where(ledger, "prose", claim, key, pool))
    return Proposals(tuple([one for one in sketches if one.pattern.endswith("infobox")][:4] + [one for one in sketches if one.pattern.endswith("prose")][:3]))


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
    totals = [claim for claim in ledger.sourced if claim.window.start is None and claim.window.end is not None and claim.window.end.is_day]
    sketches = []
    for total in totals:
        assert total.window.end is not None
        for day in reversed(ledger.claims):
            if not day.window.is_one_day or day.measure is not total.measure or day.window.end is None or is_in_infobox(day):
                continue
            if not 0 <= total.window.end.first_day - day.window.end.first_day <= 14 or day.low == total.low or day.side != total.side:
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
        confirm = f"The {n} are given by {with_the(ledger.source(day), ledger.text)}{', in another sentence' if same else ', another source'}."
    else:
        confirm = f"The article names no source for the {n}, so nobody is known to agree."
    key = Choice(f"It is a total up to a day, while the {n} stand for one day", "“By” a day is a running total; the other figure is tied to a single day.", proof)
    wrong = (
        Choice(f"It takes back the {n}, which had been reported for an earlier day", f"The article does not withdraw or change the {n}.", proof),
        Choice(f"It rules out the {n}, since one of the two has to be wrong", "A total over several days and the figure of one day can both be right.", proof),
        Choice(f"It repeats the {n}, as given before by the very same source", confirm, proof),
    )
    return Sketch(
        "sources (j): total and day",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.total",
        f"{capital(who)} reported {ledger.figure(total)}{ledger.when(total)}; for {day.window.end.in_words()} the article gives {ledger.figure(day)}. "
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


def period(subject: Subject) -> Proposals:
    """(j) Which period does the article tie to a figure?"""
    ledger = subject.ledger
    periods: dict[str, Claim] = {}
    for claim in ledger.claims:
        if claim.window.is_known and not is_in_infobox(claim):
            periods.setdefault(capital(during(claim.window)), claim)
    sketches = []
    for claim in ledger.claims:
        if is_in_infobox(claim) or not claim.window.is_known:
            continue
        words = capital(during(claim.window))
        same = [other for other in ledger.claims if other is not claim and other.measure is claim.measure and ledger.figure(other) == ledger.figure(claim)]
        if same:
            continue
        who = f"from {with_the(ledger.source(claim), subject.text)}" if claim.source else "(no source is named)"
        pool = [
            Choice(text, f"This goes with another figure: {ledger.figure(other)}.", (ledger.statement_of(other),), _start(other))
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
    return Proposals(tuple(sketches[:6]))


def _start(claim: Claim) -> float:
    date = claim.window.end or claim.window.start
    return float(date.first_day) if date else 0.0


def careful_pair(subject: Subject) -> Proposals:
    """(h) Which sentence repeats two conflicting claims with care?"""
    ledger = subject.ledger
    sketches, refusals = [], []
    for _, one, other in _pairs(subject, ComparisonKind.CONFLICT):
        if not one.source or not other.source or Bound.RANGE in (one.bound, other.bound):
            continue
        a, b = (with_the(ledger.source(claim), subject.text) for claim in (one, other))
        x, y = bounded(one), bounded(other)
        people, what = counted(one.victims), one.measure.value
        wx, wy = ledger.when(one), ledger.when(other)
        middle = number((one.low + other.low) // 2)
        proof = (ledger.statement_of(one), ledger.statement_of(other))
        key = Choice(f"{capital(a)} said that {x} {people} were {what}{wx}; {b} reported {y}{wy}.", "Each figure keeps its source and the period that the article gives it.", proof)
        wrong = (
            Choice(f"It is known that {x} {people} were {what}{wx}, although {b} reported {y}{wy}.", "It turns one claim into a fact and leaves out whose figure it is.", proof),
            Choice(f"Between them, {a} and {b} put the number of {people} {what} at {middle}{wx}.", f"Nobody in the article gives {middle}; the middle of two claims is no finding.", proof),
            Choice(f"{capital(a)} said that {x} {people} were {what}{wx}, a number that {b} confirmed.", f"The figure from {b} is {y}.", proof),
        )
        sketches.append(
            Sketch(
                "sources (h): careful sentence",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.careful.pair",
                "Which of these sentences could a careful writer publish on the strength of this article alone?",
                (key,),
                wrong,
                "Where sources differ, a careful sentence gives each figure with its source and period.",
                proof,
                (one.id, other.id),
                0.6,
                excludes=frozenset({mark(one), mark(other), f"spread of {one.id} {other.id}"}),
                place=one.evidence[0].start,
                rank=1,
            )
        )
        refusals.append(
            Refusal(
                f"How many {people} were {what}?",
                f"Not asked, because {a} and {b} differ ({x} and {y}) and the article does not decide between them.",
                (one.id, other.id),
            )
        )
    return Proposals(tuple(sketches[:4]), tuple(refusals))


RULES = (
    Rule("sources.spread", "(b) how far two figures are apart", "How many times as large as the number from … is the one from …?", spread),
    Rule("sources.like", "(c) like for like", "Why is this no like-for-like comparison?", like_for_like),
    Rule("sources.relation", "(e) repetition or corroboration", "What are the two statements to each other?", relation),
    Rule("sources.vantage", "(g) vantage", "Which of them also has a party or forces of its own in the infobox?", vantage),
    Rule("sources.place", "(i) infobox and prose", "Which of these figures does the article give only in its infobox?", infobox_and_prose),
    Rule("sources.total", "(j) total and day", "How does the first figure relate to the second?", total_and_day),
    Rule("sources.period", "(j) the period of a figure", "To which time does the article tie this figure: …?", period),
    Rule("sources.careful.pair", "(h) a careful sentence on two claims", "Which of these sentences could a careful writer publish?", careful_pair),
)
