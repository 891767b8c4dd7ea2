"""Questions on one claim: whose it is, who is not named, how it is bounded, which sentence repeats it with care.

Every stem names the source (or says that there is none) and the period. Two claims beside each other are ``comparing``'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.domain.facts import Bound, Claim
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.generation.ledger import NOBODY, Ledger, contested, is_body, is_in_infobox, is_open_below, same_body
from quizapp.generation.sketch import Arrange, Choice, Proposals, Refusal, Rule, Sketch, Subject
from quizapp.generation.wording import BOUND_WORDS, bounded, capital, counted, number, shorten, when_claimed, with_the

LIMIT = 12


def mark(claim: Claim) -> str:
    """Return the mark of questions that give away whose figure it is."""
    return f"source of {claim.id}"


def _named(ledger: Ledger) -> list[Claim]:
    return [claim for claim in ledger.sourced if is_body(ledger.source(claim)) and ledger.is_identified(claim)]


def _other_bodies(ledger: Ledger, claim: Claim) -> list[Choice]:
    """Return the other bodies that the article quotes, each with what it does say."""
    mine = ledger.source(claim) if claim.source else ""
    choices = []
    for name, evidence in ledger.bodies.items():
        if mine and same_body(name, mine):
            continue
        figures = [other for other in ledger.sourced if ledger.source(other) == name]
        if any(bounded(other) == bounded(claim) and other.measure is claim.measure for other in figures):
            continue
        about = next((other for other in figures if other.victims == claim.victims), figures[0] if figures else None)
        if about is None:
            reason = f"The article quotes {with_the(name, ledger.text)} on something else, without this figure."
            choices.append(Choice(name, reason, (evidence,)))
        else:
            reason = f"Its figure in the article is another one: {ledger.figure(about)}{ledger.when(about)}."
            choices.append(Choice(name, reason, (ledger.statement_of(about),)))
    return choices


def _nobody(ledger: Ledger, claim: Claim) -> Choice:
    if claim.source:
        reason = f"The article names {with_the(ledger.source(claim), ledger.text)} for this figure."
        return Choice(NOBODY, reason, claim.source_evidence or claim.evidence)
    return Choice(NOBODY, "The words around the figure say what was counted, but not who counted.", (ledger.statement_of(claim),))


def attribute(subject: Subject) -> Proposals:
    """(a) Ask whose figure it is."""
    ledger = subject.ledger
    sketches = []
    for turn, claim in enumerate(_named(ledger)):
        name = ledger.source(claim)
        pool = [*_other_bodies(ledger, claim), _nobody(ledger, claim)]
        asks = (
            f"Whose figure is this, as the article tells it: {ledger.figure(claim)}{ledger.when(claim)}?",
            f"Who reported, according to the article, that {ledger.passive(claim)}?",
        )
        key = Choice(name, f"The article names {with_the(name, subject.text)} for this figure.", claim.source_evidence or claim.evidence)
        variant = turn % 2 if ledger.is_told_in_full(claim) else 0
        sketches.append(
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.attribute.{'ab'[variant]}",
                asks[variant],
                (key,),
                tuple(pool),
                f"The article gives {ledger.figure(claim)} as the figure of {with_the(name, subject.text)}.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.3 if is_in_infobox(claim) else 0.4,
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=1,
            )
        )
    refusals = tuple(_contested(ledger))
    return Proposals(tuple(sketches[:LIMIT]), refusals)


def _contested(ledger: Ledger) -> list[Refusal]:
    refusals = []
    for question, claims in contested(ledger):
        figures = ", ".join(f"{bounded(claim)} {ledger.source(claim) if claim.source else 'without a source'}" for claim in claims)
        refusals.append(Refusal(question, f"Not asked with one key, because it is contested: {figures}.", tuple(claim.id for claim in claims)))
    return refusals


def nobody_named(subject: Subject) -> Proposals:
    """(d) Ask who is named for a figure that has no source."""
    ledger = subject.ledger
    sketches = []
    for claim in ledger.unsourced:
        if any(other is not claim and other.source and (other.low, other.victims) == (claim.low, claim.victims) for other in ledger.claims):
            continue
        pool = _other_bodies(ledger, claim)
        place = ", in the infobox" if is_in_infobox(claim) else f" {when_claimed(claim)}, in the prose".replace(" ,", ",")
        sketches.append(
            Sketch(
                "sources (d): no source",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.nobody",
                f"Whom does the article name as the source of this figure: {ledger.figure(claim)}{place}?",
                (_nobody(ledger, claim),),
                tuple(pool),
                "The article gives the figure without saying whose it is.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.5,
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=2,
            )
        )
    return Proposals(tuple(sketches[:6]))


def _as_option(ledger: Ledger, claim: Claim) -> Choice:
    if claim.source:
        reason = f"The article names {with_the(ledger.source(claim), ledger.text)} for this figure."
    else:
        reason = "The article gives this figure and names nobody for it."
    return Choice(ledger.option(claim), reason, (ledger.statement_of(claim),), group=f"{claim.low}-{claim.victims}")


def without_source(subject: Subject) -> Proposals:
    """(d) Ask for all figures without a source, and for all of one source."""
    ledger = subject.ledger
    yes, no = list(ledger.unsourced), list(ledger.sourced)
    sketches = []
    for part, (some, others) in enumerate(((yes[0::2], no[0::2]), (yes[1::2], no[1::2]))):
        if len(some) < 2 or len(others) < 2:
            continue
        sketches.append(_which("no-source", "For which of these figures does the article name **nobody** as the source?", ledger, some, others, part))
    for name in dict.fromkeys(ledger.source(claim) for claim in no if is_body(ledger.source(claim))):
        mine = [claim for claim in no if ledger.source(claim) == name]
        rest = [claim for claim in ledger.claims if not claim.source or not same_body(ledger.source(claim), name)]
        if len(mine) >= 2 and len(rest) >= 2:
            sketches.append(
                _which("of-source", f"Which of these figures does the article give as {_possessive(ledger, name)}?", ledger, mine, rest, 0)
            )
    return Proposals(tuple(sketches[:6]))


def _possessive(ledger: Ledger, name: str) -> str:
    return f"reported by {with_the(name, ledger.text)}"


def _which(kind: str, stem: str, ledger: Ledger, keys: Sequence[Claim], others: Sequence[Claim], part: int) -> Sketch:
    figures = {(claim.low, claim.victims) for claim in keys}
    wrong = [claim for claim in others if (claim.low, claim.victims) not in figures]
    distinct = list({(claim.low, claim.victims): claim for claim in keys}.values())
    return Sketch(
        "sources (d): no source" if kind == "no-source" else "sources (a): whose figure",
        Skill.SOURCES,
        ItemFormat.MULTIPLE,
        f"sources.which.{kind}",
        f"{stem} Choose all that apply.",
        tuple(_as_option(ledger, claim) for claim in distinct),
        tuple(_as_option(ledger, claim) for claim in wrong),
        "Only the words beside a figure tell whose it is; “were reported” and “reportedly” name nobody.",
        tuple(ledger.statement_of(claim) for claim in distinct),
        tuple(claim.id for claim in (*distinct, *wrong)),
        0.6,
        excludes=frozenset(mark(claim) for claim in (*distinct, *wrong)),
        place=distinct[0].evidence[0].start + part,
        rank=1,
    )


def match_sources(subject: Subject) -> Proposals:
    """(a) Match figures to the sources that the article gives; one figure has none."""
    ledger = subject.ledger
    chosen: dict[str, Claim] = {}
    for claim in _named(ledger):
        name = ledger.source(claim)
        if not any(same_body(name, one) for one in chosen):
            chosen[name] = claim
    if len(chosen) < 2:
        return Proposals()
    pairs = [
        (
            Choice(ledger.option(claim), f"The article names {with_the(name, subject.text)} for it.", (ledger.statement_of(claim),)),
            Choice(name, f"Its figure is {ledger.figure(claim)}.", (ledger.bodies.get(name) or claim.evidence[0],)),
        )
        for name, claim in list(chosen.items())[:4]
    ]
    figures = {claim.low for claim in chosen.values()}
    loose = next((claim for claim in ledger.unsourced if claim.low not in figures), None)
    if loose is not None:
        proof = (ledger.statement_of(loose),)
        pairs.append((Choice(ledger.option(loose), "The article names nobody for it.", proof), Choice(NOBODY, "One figure has no source.", proof, 1)))
    spare = [Choice(name, "The article quotes it, but for none of these figures.", (evidence,)) for name, evidence in ledger.bodies.items()
             if not any(same_body(name, one) for one in chosen)]  # fmt: skip
    claims = [*list(chosen.values())[:4], *([loose] if loose else [])]
    stem = f"Match each figure to the source that the article gives.{' One figure has none.' if loose else ''}"
    return Proposals(
        (
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.MATCH,
                "sources.match",
                stem,
                rationale="A figure belongs to the source that its own sentence or line names.",
                evidence=tuple(ledger.statement_of(claim) for claim in claims),
                facts=tuple(claim.id for claim in claims),
                difficulty=0.5,
                pairs=tuple(pairs),
                pool=tuple(spare[:1]),
                excludes=frozenset(mark(claim) for claim in claims),
                place=claims[0].evidence[0].start,
                rank=1,
            ),
        )
    )


_PLAIN = "{n}, with no such word"
_WORDINGS = ("about {n}", "at least {n}", "more than {n}", "fewer than {n}", "at most {n}", _PLAIN)
_OF_BOUND = {bound: words for bound, words in BOUND_WORDS.items() if bound is not Bound.RANGE} | {Bound.EXACT: _PLAIN}
#: Wordings that mean nearly the same, so that only one of them may be shown.
_NEAR = {"at least {n}": "lower", "more than {n}": "lower", "fewer than {n}": "upper", "at most {n}": "upper"}


def bound_wording(subject: Subject) -> Proposals:
    """(f) One number, four wordings: how does the article give it?"""
    ledger = subject.ledger
    sketches = []
    ordered = sorted(ledger.claims, key=lambda claim: claim.bound is Bound.EXACT)
    for claim in ordered:
        if claim.bound is Bound.RANGE or claim.low < 3 or not ledger.is_identified(claim):
            continue
        words = _OF_BOUND[claim.bound]
        who = with_the(ledger.source(claim), subject.text) if claim.source else ""
        if who:
            stem = f"With which words does the article give the number of {_victims(claim)} that {who} reported {claim.measure.value}{ledger.when(claim)}?"
        else:
            stem = f"The article names no source for {number(claim.low)} {_victims(claim)} {claim.measure.value}{ledger.when(claim)}. With which words does it give the number?"
        n = number(claim.low)
        wrong = [
            Choice(capital(form.format(n=n)), "The article does not put it in this way; look at the words before the number.", (ledger.statement_of(claim),), group=_NEAR.get(form, form))
            for form in _WORDINGS
            if form != words
        ]
        key = Choice(capital(words.format(n=n)), _bound_reason(claim), claim.evidence, group=_NEAR.get(words, words))
        sketches.append(
            Sketch(
                "sources (f): bound",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.bound.{'named' if who else 'unnamed'}",
                stem,
                (key,),
                tuple(wrong),
                _bound_reason(claim),
                (ledger.statement_of(claim),),
                (claim.id,),
                0.4,
                excludes=frozenset({f"bound of {claim.id}"}),
                place=claim.evidence[0].start,
                rank=3 if claim.bound is Bound.EXACT else 2,
            )
        )
    return Proposals(tuple(sketches[:8]))


def _victims(claim: Claim) -> str:
    """Return the victims as a plural that can follow "the number of"."""
    return counted(claim.victims)


def _bound_reason(claim: Claim) -> str:
    if claim.bound is Bound.EXACT:
        return "The number stands there without a word that limits it."
    return f"The article's words for it are “{_words(claim)}”."


def _words(claim: Claim) -> str:
    return shorten(claim.quote.replace("“", "").replace("”", ""), 10)


def _step(claim: Claim, figures: frozenset[int]) -> tuple[int, int] | None:
    """Return two supposed counts, one above and one below, by a round step of a quarter to two thirds."""
    low = claim.low
    base = 10 if low >= 40 else 5 if low >= 16 else 2
    above = next((n for n in range(low + base, low * 2) if n % base == 0 and 1.25 * low <= n <= 1.67 * low and n not in figures), None)
    below = next((n for n in range(low - 1, 0, -1) if n % base == 0 and 0.33 * low <= n <= 0.75 * low and n not in figures), None)
    return (above, below) if above and below else None


def contradicts(subject: Subject) -> Proposals:
    """(f) Would another count contradict a figure that is only a limit?"""
    ledger = subject.ledger
    figures = frozenset(claim.low for claim in ledger.claims)
    sketches = []
    limits = [claim for claim in _named(ledger) if claim.bound in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN)]
    for turn, claim in enumerate(limits):
        steps = _step(claim, figures)
        if steps is None or not ledger.is_told_in_full(claim):
            continue
        above, below = steps
        supposed = above if turn % 2 == 0 else below
        is_true = (supposed < claim.low) == is_open_below(claim)
        limit = "lower" if is_open_below(claim) else "upper"
        reason = f"“{capital(bounded(claim))}” sets only {'a lower' if limit == 'lower' else 'an upper'} limit, and {number(supposed)} lies {'above' if supposed > claim.low else 'below'} it."
        choices = (Choice("True", reason, claim.evidence, 0), Choice("False", reason, claim.evidence, 1))
        who = with_the(ledger.source(claim), subject.text)
        sketches.append(
            Sketch(
                "sources (f): bound",
                Skill.SOURCES,
                ItemFormat.TRUE_FALSE,
                "sources.bound.contradicts",
                f"{capital(who)} reported that {ledger.passive(claim)}. True or false: a count of {number(supposed)} of the same people for the same time would contradict that figure.",
                (choices[0 if is_true else 1],),
                (choices[1 if is_true else 0],),
                reason,
                (ledger.statement_of(claim),),
                (claim.id,),
                0.5,
                excludes=frozenset({f"bound of {claim.id}"}),
                place=claim.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:6]))


def careful_sentence(subject: Subject) -> Proposals:
    """(h) Which sentence keeps source, bound and measure of a claim?"""
    ledger = subject.ledger
    sketches = []
    for claim in _named(ledger):
        if claim.bound is Bound.RANGE or not ledger.is_told_in_full(claim):
            continue
        who = with_the(ledger.source(claim), subject.text)
        said = ledger.passive(claim)
        key = Choice(f"{capital(who)} reported that {said}.", "It keeps the source, the figure and what the article says of its period.", (ledger.statement_of(claim),))
        wrong = [
            Choice(f"It is established that {said}.", "It turns a reported figure into a fact and leaves out whose figure it is.", (ledger.statement_of(claim),)),
            *_false_bounds(ledger, claim, who),
            *(
                Choice(
                    f"{capital(with_the(name, subject.text))} reported that {said}.",
                    f"The article gives this figure as one of {who}.",
                    claim.source_evidence or claim.evidence,
                    group="source",
                )
                for name in ledger.bodies
                if not same_body(name, ledger.source(claim)) and not _has_same_figure(ledger, name, claim)
            ),
        ]
        sketches.append(
            Sketch(
                "sources (h): careful sentence",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.careful.one",
                f"Which of these sentences on the {_victims(claim)} {claim.measure.value} could a careful writer publish on the strength of this article alone?",
                (key,),
                tuple(wrong),
                f"The article names {who} for this figure, and the figure keeps its bound.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.5,
                excludes=frozenset({mark(claim), f"bound of {claim.id}"}),
                place=claim.evidence[0].start,
                rank=2,
            )
        )
    return Proposals(tuple(sketches[:8]))


def _has_same_figure(ledger: Ledger, name: str, claim: Claim) -> bool:
    return any(ledger.source(other) == name and other.low == claim.low for other in ledger.sourced)


def _false_bounds(ledger: Ledger, claim: Claim, who: str) -> list[Choice]:
    """The same sentence with another bound or another measure."""
    said = ledger.passive(claim)
    other = {
        Bound.EXACT: f"more than {number(claim.low)}", Bound.AT_LEAST: f"at most {number(claim.low)}", Bound.MORE_THAN: f"fewer than {number(claim.low)}",
        Bound.ABOUT: f"more than {number(claim.low)}", Bound.AT_MOST: f"at least {number(claim.low)}", Bound.LESS_THAN: f"more than {number(claim.low)}",
    }[claim.bound]  # fmt: skip
    swapped = said.replace(bounded(claim), other, 1)
    measure = "wounded" if claim.measure.value != "wounded" else "killed"
    return [
        Choice(f"{capital(who)} reported that {swapped}.", f"The article has “{_words(claim)}”, so this changes the limit.", claim.evidence, group="bound"),
        Choice(
            f"{capital(who)} reported that {said.replace(f' {claim.measure.value}', f' {measure}', 1)}.",
            f"The figure counts the {claim.measure.value}, not the {measure}.",
            claim.evidence,
            group="measure",
        ),
    ]


def typed_figure(subject: Subject) -> Proposals:
    """(a) Type the figure that a named source gave for a period."""
    ledger = subject.ledger
    sketches = []
    for claim in _named(ledger):
        if claim.bound is Bound.RANGE or claim.low < 5 or not ledger.when(claim):
            continue
        who = with_the(ledger.source(claim), subject.text)
        hint = "" if claim.bound is Bound.EXACT else f" (The number stands there as a limit or an estimate: “{BOUND_WORDS[claim.bound].format(n='…')}”.)"
        near = [other for other in ledger.claims if other.low != claim.low and other.high is None]
        misread = {str(other.low): f"This is another figure: {ledger.figure(other)}{ledger.when(other)}." for other in reversed(near)}
        sketches.append(
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.NUMBER,
                "sources.typed",
                f"Which number of {_victims(claim)} {claim.measure.value}{ledger.when(claim)} does the article give as the figure of {who}?{hint}",
                rationale=f"The article gives {ledger.figure(claim)} as the figure of {who}.",
                evidence=(ledger.statement_of(claim),),
                facts=(claim.id,),
                difficulty=0.5,
                answer=NumberAnswer(claim.low, 0, _victims(claim)),
                misreadings=tuple(list(misread.items())[:6]),
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=4,
            )
        )
    return Proposals(tuple(sketches[:8]))


def chosen_figure(subject: Subject) -> Proposals:
    """(a) Choose the figure that a named source gave, among the other counts of people in the article."""
    ledger = subject.ledger
    sketches = []
    for claim in _named(ledger):
        others = {other.low: other for other in ledger.claims if other.low != claim.low and other.high is None and claim.high is None}
        pool = [
            Choice(number(low), f"This number belongs to another count: {ledger.figure(other)}{ledger.when(other)}.", (ledger.statement_of(other),), low)
            for low, other in sorted(others.items(), key=lambda pair: abs(pair[0] - claim.low))
        ]
        who = with_the(ledger.source(claim), subject.text)
        key = Choice(number(claim.low), f"The article names {who} for this number.", (ledger.statement_of(claim),), claim.low)
        words = "" if claim.bound is Bound.EXACT else f" (given as “{BOUND_WORDS[claim.bound].format(n='…')}”)" if claim.bound is not Bound.RANGE else ""
        sketches.append(
            Sketch(
                "sources (a): whose figure",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                "sources.figure",
                f"Which number{words} does the article have from {who} for the {_victims(claim)} {claim.measure.value}{ledger.when(claim)}?",
                (key,),
                tuple(pool),
                f"The article gives {ledger.figure(claim)} as the figure of {who}.",
                (ledger.statement_of(claim),),
                (claim.id,),
                0.4,
                Arrange.RANKED,
                excludes=frozenset({mark(claim)}),
                place=claim.evidence[0].start,
                rank=3,
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


RULES = (
    Rule("sources.attribute", "(a) whose figure", "Whose figure is this, as the article tells it: …?", attribute),
    Rule("sources.match", "(a) figures to sources", "Match each figure to the source that the article gives.", match_sources),
    Rule("sources.figure", "(a) the figure of a source", "Which number does the article have from … for the …?", chosen_figure),
    Rule("sources.typed", "(a) the figure, typed", "Which number of … does the article give as the figure of …?", typed_figure),
    Rule("sources.nobody", "(d) who is named", "Whom does the article name as the source of this figure: …?", nobody_named),
    Rule("sources.which", "(d) figures without a source", "For which of these figures does the article name nobody as the source?", without_source),
    Rule("sources.bound", "(f) the wording of a figure", "With which words does the article give the number of …?", bound_wording),
    Rule("sources.bound.contradicts", "(f) what a limit allows", "True or false: a count of … would contradict that figure.", contradicts),
    Rule("sources.careful", "(h) a careful sentence", "Which of these sentences could a careful writer publish?", careful_sentence),
)
