"""An independent check of questions on what the infobox gives and leaves out; nothing is shared with the rules that draft.

Figures of losses are looked for by their words in the line of the side, and once more among the claims.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import ActorKind, FactSheet, Place
from quizapp.domain.item import Item, Option
from quizapp.generation.proofs.proof_terms import Prover

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
    lines = [
        one.value for one in sheet.article.infobox.fields if one.column in sides and one.name.startswith(("casualt", "loss"))
    ]
    if len(sides) != 1 or len(lines) != 1 or lines[0] is None:
        return None
    words = re.findall(r"[a-z]+", lines[0].of(sheet.article.text).lower())
    named = any(word.startswith(_BEGINNINGS[asked["what"].lower()]) for word in words)
    counted = any(
        one.place is Place.INFOBOX and one.side in sides and one.measure.value == asked["what"].lower() for one in sheet.claims
    )
    if named is not counted or (not counted and _UNCLEAR & set(words)):
        return None
    return counted


def _silent(sheet: FactSheet, item: Item) -> bool:
    wanted = not item.rule.endswith(".one")
    return all(
        (given := _has_figure(sheet, option)) is not None and (given is wanted) is option.is_key for option in item.options
    )


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {"actors.silent": _silent}
