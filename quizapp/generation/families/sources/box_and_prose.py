"""Questions that set the infobox beside the prose (i): where a figure is credited, what the prose has instead, what it omits.

What two figures with sources are to each other is ``relations``'s.
"""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.domain.facts import Bound, Claim
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.claims.attribution import mark
from quizapp.generation.claims.bodies import same_body
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.claims.places import Places, credit_in_box, credit_in_prose, only_other
from quizapp.generation.sketch import Arrange, Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import ON_THE_SIDE, bounded, capital, figure, with_the

_FAMILY = "sources (i): infobox and prose"
#: A smaller number stands in any text by chance.
_TELLING = 5
#: So many questions of one wording are enough; so many wrong options make a choice.
_MOST, _WRONG = 2, 2


def read_places(subject: Subject) -> Places:
    """Read infobox and prose of a subject, once for all rules."""
    return Places(subject.ledger)


_CREDITED = {
    (True, True): "In both places",
    (True, False): "In the infobox only",
    (False, True): "In the running text only",
    (False, False): "In neither place",
}


def told_again(subject: Subject) -> Proposals:
    """(e) A figure stands in infobox and prose: where does the article say whose it is?"""
    places = subject.once(read_places)
    sketches = (_again(places, boxed) for boxed in places.boxed if boxed.low >= _TELLING)
    return Proposals(tuple(one for one in sketches if one is not None)[:_MOST])


def _again(places: Places, boxed: Claim) -> Sketch | None:
    ledger = places.ledger
    told = places.same_in_prose(boxed)
    if not told or len({one.context for one in told}) != places.times_written(boxed):
        return None
    in_prose = {credit_in_prose(ledger, one) for one in told}
    credited = credit_in_box(ledger, boxed), in_prose.pop()
    if in_prose or None in credited or places.has_rival(boxed):
        return None
    proof = (ledger.statement_of(boxed), ledger.statement_of(told[0]))
    reasons = [_reason(ledger, one) for one in (boxed, told[0])]
    why = f"{capital(reasons[0])}, and {reasons[1]}."
    doubt = "" if any(credited) else " Told twice, a number is not confirmed by that."
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.box.credit",
        f"The infobox and the running text both have {figure(boxed, ledger.text)}. "
        "Where does the article name a source for this number?",
        (Choice(_CREDITED[credited[0] is True, credited[1] is True], f"{why}{doubt}", proof),),
        tuple(Choice(text, _wrong(reasons, given, credited), proof) for given, text in _CREDITED.items() if given != credited),
        f"{why}{doubt}",
        proof,
        (boxed.id, told[0].id),
        0.5,
        excludes=frozenset({mark(boxed), mark(told[0])}),
        place=told[0].evidence[0].start,
        rank=1,
    )


def _wrong(reasons: list[str], given: tuple[bool, bool], credited: tuple[bool | None, bool | None]) -> str:
    """Say what refutes that the two places credit a number so: the line, the sentence, or both."""
    return f"{capital(' and '.join(one for one, a, b in zip(reasons, given, credited, strict=True) if a is not b))}."


def _reason(ledger: Ledger, claim: Claim) -> str:
    place = "the line of the infobox" if is_in_infobox(claim) else "the sentence of the running text"
    return f"{place} names {with_the(ledger.source(claim), ledger.text) if claim.source else 'nobody'}"


def other_number(subject: Subject) -> Proposals:
    """(i) The infobox has one number: what does the prose have for the same people?"""
    places = subject.once(read_places)
    sketches = (_other(places, boxed) for boxed in places.boxed)
    return Proposals(tuple(one for one in sketches if one is not None)[:_MOST])


def _other(places: Places, boxed: Claim) -> Sketch | None:
    told = only_other(places, boxed)
    if told is None or credit_in_box(places.ledger, boxed) is None or credit_in_prose(places.ledger, told) is None:
        return None
    return _by_number_and_name(places.ledger, boxed, told) or _by_number(places, boxed, told)


def _by_number_and_name(ledger: Ledger, boxed: Claim, told: Claim) -> Sketch | None:
    """Cross the two numbers with who is named: the prose's with its source and without, and the infobox's."""
    name = ledger.source(told) if told.source else _some_other_body(ledger, boxed)
    if name is None:
        return None
    who = with_the(name, ledger.text)
    proof = (ledger.statement_of(told), ledger.statement_of(boxed))
    about_source = f"The sentence names {who} for its number." if told.source else "The sentence names nobody for its number."
    about_number = f"{capital(bounded(boxed))} is the number of the infobox."
    ways = {True: f", according to {who}", False: ", with nobody named"}
    key = f"{capital(bounded(told))}{ways[told.source is not None]}"
    choices = [
        Choice(f"{capital(bounded(one))}{ways[is_named]}", about_number if one is boxed else about_source, proof, group="")
        for one in (told, boxed)
        for is_named in (True, False)
    ]
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.box.other",
        f"The infobox gives {figure(boxed, ledger.text)}. What does the running text give for the same people?",
        tuple(one for one in choices if one.text == key),
        tuple(one for one in choices if one.text != key),
        f"The running text has “{told.quote}”{f', according to {who}' if told.source else ' and names nobody'}. "
        "Which of the two numbers is right, the article does not decide.",
        proof,
        (told.id, boxed.id),
        0.5,
        excludes=frozenset({mark(told), mark(boxed)}),
        place=told.evidence[0].start,
        rank=0,
    )


def _some_other_body(ledger: Ledger, boxed: Claim) -> str | None:
    mine = ledger.source(boxed) if boxed.source else ""
    return next((name for name in ledger.bodies if not (mine and same_body(name, mine))), None)


def _by_number(places: Places, boxed: Claim, told: Claim) -> Sketch | None:
    """Choose the number of the prose among other numbers of its own."""
    ledger = places.ledger
    others: dict[int, Claim] = {}
    for one in places.told:
        if one.high is None and one.low not in (told.low, boxed.low) and one.low >= _TELLING:
            others.setdefault(one.low, one)
    if len(others) < _WRONG or told.bound not in (Bound.EXACT, Bound.ABOUT):
        return None
    proof = (ledger.statement_of(told), ledger.statement_of(boxed))
    pool = [
        Choice(f"{low:,}", f"This number stands in “{one.quote}”.", (ledger.statement_of(one),), low)
        for low, one in others.items()
    ]
    pool.append(Choice(f"{boxed.low:,}", "This is the number of the infobox.", proof, boxed.low))
    pool.sort(key=lambda one: abs(one.rank - told.low))
    asked = "Which" if told.bound is Bound.EXACT else "About which"
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        "sources.box.number",
        f"The infobox gives {figure(boxed, ledger.text)}. {asked} number does the running text give for the same people?",
        (Choice(f"{told.low:,}", f"The running text has “{told.quote}”.", proof, told.low),),
        tuple(pool),
        f"The running text has “{told.quote}”. Which of the two numbers is right, the article does not decide.",
        proof,
        (told.id, boxed.id),
        0.45,
        Arrange.RANKED,
        excludes=frozenset({mark(told), mark(boxed)}),
        place=told.evidence[0].start,
        rank=1,
    )


def which_again(subject: Subject) -> Proposals:
    """(i) Which figures of the infobox does the prose have too, and which does it leave out?"""
    places = subject.once(read_places)
    named = [one for one in places.boxed if one.low >= _TELLING and is_named_there(places, one)]
    again = [one for one in named if places.same_in_prose(one)]
    absent = [one for one in named if not places.is_written(one)]
    return Proposals(tuple(_which_sketches(places, again, absent)))


def is_named_there(places: Places, claim: Claim) -> bool:
    """Tell whether a figure is named by its column or in words of its line: the prose's would give it away."""
    lowered = claim.victims.lower()
    return claim.victims.startswith(ON_THE_SIDE) or lowered == "people" or lowered in places.box


def _which_sketches(places: Places, again: list[Claim], absent: list[Claim]) -> Iterator[Sketch]:
    ledger = places.ledger
    yes = [_as_option(places, one, is_told=True) for one in again]
    no = [_as_option(places, one, is_told=False) for one in absent]
    if len(no) >= _WRONG and yes:
        stem = "Which of these figures of the infobox does the running text give as well?"
        yield _which(ledger, "again", stem, (yes[0], again[0]), no)
    if len(yes) >= _WRONG and no:
        stem = "Which of these figures stands in the infobox and **nowhere** in the running text?"
        yield _which(ledger, "absent", stem, (no[0], absent[0]), yes)


def _as_option(places: Places, claim: Claim, *, is_told: bool) -> Choice:
    ledger = places.ledger
    if is_told:
        told = places.same_in_prose(claim)[0]
        return Choice(
            capital(figure(claim, ledger.text)),
            f"The running text has it too: “{told.quote}”.",
            (ledger.statement_of(told),),
            claim.low,
        )
    return Choice(
        capital(figure(claim, ledger.text)), "This number stands in the infobox only.", (ledger.statement_of(claim),), claim.low
    )


def _which(ledger: Ledger, kind: str, stem: str, key: tuple[Choice, Claim], wrong: list[Choice]) -> Sketch:
    choice, claim = key
    return Sketch(
        _FAMILY,
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.box.{kind}",
        stem,
        (choice,),
        tuple(wrong),
        choice.rationale,
        choice.evidence,
        (claim.id,),
        0.45,
        Arrange.RANKED,
        excludes=frozenset({"box and prose"}),
        place=choice.evidence[0].start,
        rank=2,
    )


RULES = (
    Rule("sources.box.credit", "(e) a figure told twice", "Where does the article name a source for this number?", told_again),
    Rule("sources.box.other", "(i) infobox and prose", "What does the running text give for the same people?", other_number),
    Rule(
        "sources.box.again",
        "(i) what is told twice",
        "Which figures of the infobox does the running text give as well?",
        which_again,
    ),
)
