"""Questions on what the infobox does not say: for whose killed, wounded or captured it gives no figure.

Only lists of losses that leave no doubt what they count; what the figures are belongs to the questions on sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor, ActorKind, Claim, Measure, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.names.forms import is_description
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import listing, with_the

#: So many figures beside the missing one make a choice, and so many of either kind a choice of several.
_GIVEN, _SEVERAL = 2, 2
#: The infobox lines that list losses, and the words by which each loss is counted there.
_LINES = ("casualties", "losses", "casualties and losses")
_WORDS = {
    Measure.KILLED: re.compile(r"(?i)\b(?:kill|dead|death|die[sd]?\b|fatal|slain|kia\b|execut|behead|lives|lost)|†"),
    Measure.WOUNDED: re.compile(r"(?i)\b(?:wound|injur|wia\b|hurt)"),
    Measure.CAPTURED: re.compile(r"(?i)\b(?:captur|prison|pow|surrender|taken|arrest|detain|hostage)"),
    Measure.MISSING: re.compile(r"(?i)\b(?:missing|mia\b|desert|disappear)"),
}
_ASKED = {Measure.KILLED: "Killed", Measure.WOUNDED: "Wounded", Measure.CAPTURED: "Captured", Measure.MISSING: "Missing"}
#: Losses that are expected of the side that was beaten: asked for last.
_OF_THE_BEATEN = (Measure.CAPTURED, Measure.MISSING)
#: Words that leave open what a list of losses counts or leaves out.
_OPEN = re.compile(
    r"\b(?:casualt\w*|loss(?:es)?|lost|(?:killed|dead) (?:or|and|&) (?!\d)\w+|killed, wounded|\w+ (?:or|and|"
    r"&) (?:dead|killed|"
    r"wounded|captured|missing)|unknown|heavy|light|several|many|most|all|none|see|minimal|entire|no|"
    r"(?:suicide )?bombers?|attackers?|assailants?|perpetrators?|gunm[ae]n|shooters?|hijackers?)\b|killed\s*/|\?"
)


#: A figure alone, or of nobody in particular: all that can be said of a column of several parties.
_OF_ANYBODY = re.compile(
    r"[\W\d]*(?:(?:at least|over|more than|about|around|up to|nearly|some|soldiers?|troops|men|people|personnel|fighters?|"
    r"militants?|were|are|taken|in action)\b\W*|(?:kill|dead|death|died|wound|injur|captur|missing|prison|execut)\w*\W*|"
    r"(?:kia|wia|pow|mia|†)\W*)*"
)


@dataclass(frozen=True, slots=True)
class Loss:
    """A kind of loss of one side: as an option, and the words that give its figure, empty where the infobox gives none."""

    side: Actor
    measure: Measure
    figure: str
    proof: tuple[Evidence, ...]


def _lines(subject: Subject) -> Iterator[tuple[list[Actor], Span]]:
    """Yield the parties of each side, the leading one first, with the one line of its losses."""
    box = subject.sheet.article.infobox
    parties: dict[int, list[Actor]] = {}
    for actor in subject.sheet.actors:
        if actor.kind is ActorKind.PARTY and actor.side is not None:
            parties.setdefault(actor.side, []).append(actor)
    for column, side in sorted(parties.items()):
        found = [one for one in (box.fields if box else ()) if one.name in _LINES and one.column == column and one.value]
        value = found[0].value if len(found) == 1 and not found[0].is_open else None
        if value is not None and not is_description(side[0].name):
            yield side, value


def _is_of_whole_side(words: str, side: list[Actor], claims: list[Claim]) -> bool:
    """Tell whether the line counts the losses of all of the side: "1,300 killed (2nd Division)" is of a part."""
    if "(" in words and any(one.source is None for one in claims):
        return False
    return len(side) == 1 or all(_OF_ANYBODY.fullmatch(one.quote.lower()) for one in claims)


#: What stands in brackets right behind a figure.
_BRACKET = re.compile(r"\s*\([^()]*\)")
#: The lower end of a span, or the other number of an alternative, before a figure: "2,000 or 2,250 to".
_SPAN_BEFORE = re.compile(r"(?:(?:(?:about|around|over|some) |[~≈])?\d[\d,]*(?: ?[–-] ?|,? (?:or|to) ))+$")


def _in_full(text: str, claim: Claim) -> str:
    """Return the figure with the rest of its span before it, and with the bracket behind it, which tells whose it is."""
    here = claim.evidence[0]
    before = _SPAN_BEFORE.search(text, text.rfind("\n", 0, here.start) + 1, here.start)
    bracket = _BRACKET.match(text, here.end)
    return (before.group() if before else "") + claim.quote + (bracket.group() if bracket else "")


def _losses(subject: Subject) -> list[Loss]:
    """Return what the lines of losses give and what they do not, without what they leave open."""
    found: list[Loss] = []
    others = _of_no_side(subject)
    for side, line in _lines(subject):
        party = side[0]
        words, whole = line.of(subject.text), evidence_of(subject.sheet, line)
        claims = [one for one in subject.sheet.claims if one.place is Place.INFOBOX and line.contains(one.evidence[0].span)]
        if not claims or any(one.side != party.side or one.group or one.measure not in _WORDS for one in claims):
            continue
        if len({one.measure for one in claims}) < len(claims) or not _is_of_whole_side(words, side, claims):
            continue
        for measure, cue in _WORDS.items():
            given = [one for one in claims if one.measure is measure]
            if given and cue.search(words):
                found.append(Loss(party, measure, _in_full(subject.text, given[0]), given[0].evidence))
            elif not given and not (cue.search(words) or cue.search(others)) and not _OPEN.search(words.lower()):
                found.append(Loss(party, measure, "", (whole,)))
    return found


def _of_no_side(subject: Subject) -> str:
    """Return the lines of losses that stand in no party's column: people of a side may be counted there too."""
    box = subject.sheet.article.infobox
    columns = {actor.side for actor in subject.sheet.actors if actor.kind is ActorKind.PARTY}
    lines = [one.value for one in (box.fields if box else ()) if one.name in _LINES and one.column not in columns and one.value]
    return " ".join(line.of(subject.text) for line in lines)


def no_figure(subject: Subject) -> Proposals:
    """Ask for which loss the infobox gives no figure, and for which of several it gives one."""
    losses = _losses(subject)
    given = [one for one in losses if one.figure]
    counted = {one.measure for one in given}
    # What no side has a figure for is guessed to be missing, and so is anything of a side that stands alone against the other.
    missing = sorted(
        (one for one in losses if not one.figure and one.measure in counted and any(one.side is other.side for other in given)),
        key=lambda one: one.measure in _OF_THE_BEATEN,
    )
    sketches = []
    if missing and len(given) > _GIVEN:
        sketches.append(_sketch(subject, ItemFormat.SINGLE, missing[:1], given))
    if len(missing) >= _SEVERAL and len(given) >= _SEVERAL:
        sketches.append(_sketch(subject, ItemFormat.MULTIPLE, given, missing))
    return Proposals(tuple(sketches))


def _sketch(subject: Subject, form: ItemFormat, keys: list[Loss], pool: list[Loss]) -> Sketch:
    one = form is ItemFormat.SINGLE
    return Sketch(
        "actors: not said",
        Skill.ACTORS,
        form,
        f"actors.silent.{'one' if one else 'given'}",
        "For which of these does the infobox give no figure?"
        if one
        else "For which of these does the infobox give a figure? Choose all that apply.",
        tuple(_option(subject, loss) for loss in keys),
        tuple(_option(subject, loss) for loss in pool),
        _why(keys, one),
        tuple(dict.fromkeys(proof for loss in (*keys, *pool) for proof in loss.proof)),
        tuple(loss.side.id for loss in keys[:1]),
        0.45,
        excludes=frozenset({"losses without a figure"}),
        place=keys[0].proof[0].start,
        rank=1,
    )


def _why(keys: list[Loss], one: bool) -> str:
    if one:
        return (
            f"The line on losses of this side gives no number of {_ASKED[keys[0].measure].lower()}; that does not mean that "
            "there were none."
        )
    return f"Only these stand in the lines on losses: {listing([f'“{loss.figure}”' for loss in keys])}."


def _option(subject: Subject, loss: Loss) -> Choice:
    side = with_the(loss.side.name, subject.text)
    words = f"The infobox has “{loss.figure}” here." if loss.figure else "The line on losses of this side does not count them."
    return Choice(f"{_ASKED[loss.measure]} on the side of {side}", words, loss.proof)


RULES = (
    Rule("actors.silent", "what the infobox does not say", "For which of these does the infobox give no figure?", no_figure),
)
