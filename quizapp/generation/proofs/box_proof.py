"""An independent check of questions on what the infobox gives and leaves out; nothing is shared with the rules that draft.

Figures of losses are looked for by their words in the line of the side, and once more among the claims.
"""

from __future__ import annotations

import re
from collections.abc import Set

from quizapp.domain.article import Infobox
from quizapp.domain.facts import ActorKind, Claim, FactSheet, Place
from quizapp.domain.item import Item, MatchAnswer, NumberAnswer, Option
from quizapp.generation.proofs.claim_terms import numbers_in
from quizapp.generation.proofs.proof_terms import Prover, only

_ASKED = re.compile(r"(?P<what>Killed|Wounded|Captured|Missing) on the side of (?:the )?(?P<who>.+)")
_BEGINNINGS = {
    "killed": ("kill", "dead", "death", "die", "fatal", "slain", "kia", "execut"),
    "wounded": ("wound", "injur", "wia", "hurt"),
    "captured": ("captur", "prison", "pow", "surrender", "taken"),
    "missing": ("missing", "mia", "disappear"),
}
#: With one of these words a line may count more than it names.
_UNCLEAR = frozenset("casualties losses loss unknown heavy several many all".split())


def _has_figure(sheet: FactSheet, option: Option) -> bool | None:
    """Tell whether the infobox gives the figure that an option names; None where its line leaves that open."""
    asked = _ASKED.fullmatch(option.text)
    if asked is None or sheet.article.infobox is None:
        return None
    names = {asked["who"], f"the {asked['who']}"}
    sides = {one.side for one in sheet.actors if one.kind is ActorKind.PARTY and one.name in names}
    words = _words_of_losses(sheet, sheet.article.infobox, sides)
    if words is None:
        return None
    what = asked["what"].lower()
    named = any(word.startswith(_BEGINNINGS[what]) for word in words)
    in_box = (one for one in sheet.claims if one.place is Place.INFOBOX and one.side in sides)
    counted = any(one.measure.value == what for one in in_box)
    is_open = named is not counted or (not counted and not _UNCLEAR.isdisjoint(words))
    return None if is_open else counted


def _words_of_losses(sheet: FactSheet, infobox: Infobox, sides: Set[int | None]) -> list[str] | None:
    """Return the words of the one line for the losses of the one side of ``sides``; None where there is not one of each."""
    lines = [one.value for one in infobox.fields if one.column in sides and one.name.startswith(("casualt", "loss"))]
    if len(sides) != 1 or len(lines) != 1 or lines[0] is None:
        return None
    return re.findall(r"[a-z]+", lines[0].of(sheet.article.text).lower())


def _silent(sheet: FactSheet, item: Item) -> bool:
    wanted = not item.rule.endswith(".one")
    return all(
        (given := _has_figure(sheet, option)) is not None and (given is wanted) is option.is_key for option in item.options
    )


_WHOSE = re.compile(r".*: (?P<figure>\d[\d,–+-]*)\b.* on the side of (?P<who>.+)\?")
_WHICH = re.compile(r"Which strength on the side of (?P<who>.+) does the infobox give, according to (?:the )?(?P<source>.+)\?")


def _notes(sheet: FactSheet, side: str, figure: str) -> list[str]:
    """Return the brackets behind a figure in the strength lines of a side."""
    box = sheet.article.infobox
    names = {side, side.removeprefix("the ")}
    columns = {one.side for one in sheet.actors if one.kind is ActorKind.PARTY and one.name in names}
    lines = [one.value for one in (box.fields if box else ()) if one.name == "strength" and one.column in columns and one.value]
    behind = re.compile(rf"(?<![\d,–-]){re.escape(figure)}(?![\d,–-]*\d)[^(),]*,? ?\(([^()]*)\)")
    return [note for line in lines for note in behind.findall(line.of(sheet.article.text))]


def _names(sheet: FactSheet, note: str, source: str) -> bool:
    """Tell whether a bracket has a source, or the people of the state that is the source."""
    adjectives = {word for one in sheet.actors if one.name == source for word in one.adjectives}
    return source in note or any(word in note for word in adjectives)


def _strength(sheet: FactSheet, item: Item) -> bool:
    """Among the brackets behind a figure of a side the key alone is named, or among the figures one alone has the source."""
    if found := _WHICH.fullmatch(item.stem):
        return all(
            any(_names(sheet, note, found["source"]) for note in _notes(sheet, found["who"], option.text)) is option.is_key
            for option in item.options
        )
    found = _WHOSE.fullmatch(item.stem)
    notes = _notes(sheet, found["who"], found["figure"]) if found else []
    return len(notes) == 1 and all(_names(sheet, notes[0], option.text) is option.is_key for option in item.options)


_FATES = {
    "killed": ("killed", "dead"),
    "wounded": ("wounded",),
    "captured": ("captured",),
    "missing": ("missing",),
    "displaced": ("displaced",),
}


def _is_named(sheet: FactSheet, claim: Claim, words: str) -> bool:
    """Tell whether words name the fate and the people of a claim: those of a column by a party of it, others by themselves."""
    told = words.lower()
    if not any(fate in told for fate in _FATES[claim.measure.value]):
        return False
    column = told.partition(" on the side of ")[2].removeprefix("the ").strip(" ?")
    if not column:
        return claim.victims.lower() in told
    heads = [one.name.lower() for one in sheet.actors if one.kind is ActorKind.PARTY and one.side == claim.side]
    return any(column.startswith(head.removeprefix("the ")) for head in heads) or column in claim.victims.lower()


def _boxed(sheet: FactSheet, item: Item) -> bool:
    """One figure of the infobox without a source fits stem and key, and no other has this number."""
    boxed = [one for one in sheet.claims if one.place is Place.INFOBOX]
    fits = {one.low: one for one in boxed}
    if len([one for one in boxed if one.id in item.facts and one.source is None]) < len(item.facts):
        return False
    if isinstance(item.answer, MatchAnswer):
        texts = {option.id: option.text for option in item.options}
        pairs = [(texts[one], texts[two]) for one, two in item.answer.pairs]
        return all(
            [one for one in boxed if set(numbers_in(number)) == {one.low, one.high or one.low} and _is_named(sheet, one, words)]
            for words, number in pairs
        )
    claim = next(one for one in boxed if one.id == item.facts[0])
    if len([one for one in boxed if one.low == claim.low]) != 1:
        return False
    if isinstance(item.answer, NumberAnswer):
        return item.answer.value == claim.low and _is_named(sheet, claim, item.stem)
    if item.rule.endswith(".counts"):
        is_asked = numbers_in(item.stem) == [claim.low]
        return is_asked and only(item, lambda option: _is_named(sheet, claim, option.text))
    is_known = all(numbers_in(option.text)[0] in fits for option in item.options)
    return is_known and _is_named(sheet, claim, item.stem) and only(item, lambda one: numbers_in(one.text) == [claim.low])


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {"actors.silent": _silent, "sources.strength": _strength, "sources.boxed": _boxed}
