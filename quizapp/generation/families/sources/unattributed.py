"""Questions on figures without a source (d), and on all figures of one source.

Single figures with a source are ``one_claim``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.domain.facts import Claim, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import mark, may_speak_for, named_as_source, nobody, other_bodies, whose_figure
from quizapp.generation.claims.bodies import is_body, same_body
from quizapp.generation.claims.circumstances import names_killer
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.victims import UNSIDED
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import ON_THE_SIDE, listing, with_the


def nobody_named(subject: Subject) -> Proposals:
    """(d) Ask who is named for a figure that has no source."""
    ledger = subject.ledger
    sketches: list[Sketch] = []
    for claim in ledger.surely_unsourced:
        pool = other_bodies(ledger, claim)
        # Somebody has to be named for figures at all, or nobody would be asked for.
        if claim.low <= _SMALL or not ledger.named or (claim.victims.lower() in UNSIDED and not ledger.is_told_when(claim)):
            continue
        sketches.append(
            Sketch(
                "sources (d): no source",
                Skill.SOURCES,
                ItemFormat.SINGLE,
                f"sources.nobody.{'ab'[len(sketches) % 2]}",
                (named_as_source, whose_figure)[len(sketches) % 2](ledger, claim),
                (nobody(ledger, claim),),
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
    return Proposals(tuple(sketches[:_MOST]))


#: More of them would tell that where nobody is offered nobody is named.
_MOST = 3
#: So small a number, or one so many times smaller than every key, is no rival.
_SMALL, _FAR = 4, 50
#: So many figures on either side make a choice of several.
_SEVERAL = 2


def _as_option(ledger: Ledger, claim: Claim) -> Choice:
    if claim.source:
        reason = f"The article names {with_the(ledger.source(claim), ledger.text)} for this figure."
    else:
        reason = "The article gives this figure and names nobody for it."
    return Choice(ledger.option(claim), reason, (ledger.statement_of(claim),), group=f"{claim.low}")


def without_source(subject: Subject) -> Proposals:
    """(d) Ask for all figures without a source, and for all of one source."""
    ledger = subject.ledger
    yes, no = ([claim for claim in some if claim.low > _SMALL] for some in (ledger.surely_unsourced, ledger.named))
    # "Reported on" in an option would tell that somebody is named; who killed may be why a figure is disputed.
    told = [claim for claim in no if not ledger.is_dated_by_statement(claim) and not names_killer(ledger.text, claim)]
    yes = [claim for claim in yes if not names_killer(ledger.text, claim)]
    sketches = [
        _which("no-source", "For which of these figures does the article name **nobody** as the source?", ledger, some, others)
        for some, others in _of_one_place(ledger, yes, told)
    ]
    for name in dict.fromkeys(ledger.source(claim) for claim in no if is_body(ledger.source(claim))):
        mine = [claim for claim in no if ledger.source(claim) == name]
        others = [*yes, *(claim for claim in no if not _may_be_of(ledger, claim, name))]
        asked = f"Which of these figures does the article give as {_possessive(ledger, name)}?"
        for some, rest in _of_one_place(ledger, mine, others):
            rivals = _beside_its_own(name, some, rest)
            if rivals:
                sketches.append(_which("of-source", asked, ledger, some, rivals))
    return Proposals(tuple(sketches[:4]))


def _of_one_place(ledger: Ledger, keys: list[Claim], others: list[Claim]) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """Yield right and wrong figures that all stand in the prose, or all in the infobox with days, or without: none shows."""

    def form(claim: Claim) -> tuple[Place, bool]:
        return claim.place, is_in_infobox(claim) and bool(ledger.period(claim))

    # Of two figures of one sentence, whoever has found the one has found the other.
    apart = {claim.id if is_in_infobox(claim) else claim.context: claim for claim in reversed(keys)}
    keys = [claim for claim in keys if claim in apart.values()]
    for shown in dict.fromkeys(form(claim) for claim in keys):
        some = [claim for claim in keys if form(claim) == shown]
        least = min(claim.low for claim in some)
        rest = [claim for claim in others if form(claim) == shown and claim.low * _FAR >= least]
        if all(len({claim.low for claim in claims}) >= _SEVERAL for claims in (some, rest)):
            yield some, rest


#: So many wrong options are shown, however many right ones are.
_SHOWN = 3


def _beside_its_own(name: str, keys: Sequence[Claim], others: list[Claim]) -> list[Claim]:
    """Return the wrong figures; where a side gives all the right ones for its own people, first another's for them.

    Without such a one nobody has to open the article: what Norland reports is what befell Norland.
    """

    def is_its_own(claim: Claim) -> bool:
        return same_body(name, claim.victims.removeprefix(ON_THE_SIDE))

    if not all(is_its_own(claim) for claim in keys):
        return others
    own = [claim for claim in others if is_its_own(claim)]
    return [*own[: _SHOWN - 1], *(claim for claim in others if not is_its_own(claim))][:_SHOWN] if own else []


def _may_be_of(ledger: Ledger, claim: Claim, name: str) -> bool:
    other = ledger.source(claim)
    return same_body(other, name) or may_speak_for(ledger, other, name)


def _possessive(ledger: Ledger, name: str) -> str:
    return f"reported by {with_the(name, ledger.text)}"


#: Words that pass a figure on for nobody.
_FOR_NOBODY = re.compile(r"\b(?:(?:was|were) reported(?! by\b)|reportedly)\b")


def _only_beside(ledger: Ledger, claims: Sequence[Claim]) -> str:
    """Return what tells whose a figure is, with the words for nobody that stand beside one of ``claims``."""
    found = [hit.group() for claim in claims for hit in _FOR_NOBODY.finditer(claim.context.of(ledger.text))]
    words = listing([f"“{one}”" for one in dict.fromkeys(found)])
    names = "names" if len(set(found)) == 1 else "name"
    return f"Only the words beside a figure tell whose it is{f'; {words} {names} nobody' if words else ''}."


def _which(kind: str, stem: str, ledger: Ledger, keys: Sequence[Claim], others: Sequence[Claim]) -> Sketch:
    distinct = list({claim.low: claim for claim in keys}.values())
    figures = {claim.low for claim in distinct}
    wrong = list({claim.low: claim for claim in others if claim.low not in figures}.values())
    return Sketch(
        "sources (d): no source" if kind == "no-source" else "sources (a): whose figure",
        Skill.SOURCES,
        ItemFormat.MULTIPLE,
        f"sources.which.{kind}",
        f"{stem} Choose all that apply.",
        tuple(_as_option(ledger, claim) for claim in distinct),
        tuple(_as_option(ledger, claim) for claim in wrong),
        _only_beside(ledger, (*distinct, *wrong)),
        tuple(ledger.statement_of(claim) for claim in distinct),
        tuple(claim.id for claim in (*distinct, *wrong)),
        0.6,
        excludes=frozenset(mark(claim) for claim in (*distinct, *wrong)),
        place=distinct[0].evidence[0].start,
        rank=1,
    )


RULES = (
    Rule("sources.nobody", "(d) who is named", "Whom does the article name as the source of this figure: …?", nobody_named),
    Rule(
        "sources.which",
        "(d) figures without a source",
        "For which of these figures does the article name nobody as the source?",
        without_source,
    ),
)
