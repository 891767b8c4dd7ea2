"""The independent check of questions on parties, commanders and units: from the infobox's actors, derive the key again."""

from __future__ import annotations

import re

from quizapp.domain.facts import ActorKind, FactSheet
from quizapp.domain.item import Item, MatchAnswer, Option
from quizapp.generation.proofs.proof_terms import Prover, actors_of, only


def _side(sheet: FactSheet, name: str) -> int | None:
    sides = {actor.side for actor in actors_of(sheet, name)}
    return next(iter(sides)) if len(sides) == 1 else None


def _same_side(sheet: FactSheet, item: Item) -> bool:
    reference = next(actor for actor in sheet.actors if actor.id == item.facts[1])
    wanted = _side(sheet, reference.name)
    other = item.rule == "actors.side.against"

    def holds(option: Option) -> bool | None:
        side = _side(sheet, option.text)
        return None if side is None or wanted is None else (side == wanted) is not other

    return only(item, holds)


def _named_here(sheet: FactSheet, item: Item) -> bool:
    """The key stands in the party's column; the others stand nowhere in the article."""
    party = next(actor for actor in sheet.actors if actor.id == item.facts[1])

    def holds(option: Option) -> bool | None:
        if actors_of(sheet, option.text):
            return True if _side(sheet, option.text) == party.side else None
        return None if option.text in sheet.article.text else False

    return only(item, holds)


#: What a name can have in common with others of its country, other than words.
_TELLING_FORM = re.compile(
    r"(?i)\b(?:al|an|as|ash|ad|ar|at|az|el|abu|abd\w*|ibn|bin|de|du|des|di|da|del|von|van|zu)[- ]|[^\x00-\x7f]|"
    r"(?:ov|ev|sky|skyi|skyy|skiy|enko|chuk|yuk|vich|iak|yak|chik|pasha|bey|khan|hrai|eaux?|ault)$"
)


def _gives_nation_away(sheet: FactSheet, item: Item, role: str) -> bool:
    """Tell whether a description has a people's name, and all names of the options are plain ones without such a word."""
    nations = set(re.findall(r"\b[A-Z][a-z]+(?:ian|ish|ese)\b", role))
    others = [actor.role or "" for option in item.options if not option.is_key for actor in actors_of(sheet, option.text)]
    is_plain = not any(_TELLING_FORM.search(option.text) for option in item.options if not option.is_key)
    return bool(nations) and is_plain and not any(nation in other for nation in nations for other in others)


def _role(sheet: FactSheet, item: Item) -> bool:
    """Only the key has the description in the stem, quoted from the infobox or named as a post."""
    words = re.search(r"(?:“|name as )(?P<role>.*?)”?\?$", item.stem)
    role = words["role"] if words else ""
    if _gives_nation_away(sheet, item, role):
        return False
    return bool(role) and only(item, lambda option: any(actor.role == role for actor in actors_of(sheet, option.text)))


def _posts(sheet: FactSheet, item: Item) -> bool:
    """Each description is that of the one commander whom it is paired with."""
    if not isinstance(item.answer, MatchAnswer):
        return False
    texts = {option.id: option.text.lower() for option in item.options}
    people = [actor for actor in sheet.actors if actor.kind is ActorKind.COMMANDER and actor.role]
    return all(
        {actor.name.lower() for actor in people if actor.role and actor.role.lower() == texts[two]} == {texts[one]}
        for one, two in item.answer.pairs
    )


def _post(sheet: FactSheet, item: Item) -> bool:
    asked = item.stem.removeprefix("Whom does the article name as the ").removesuffix("?")
    return only(item, lambda option: any(actor.role == asked for actor in actors_of(sheet, option.text)))


def _fate(sheet: FactSheet, item: Item) -> bool:
    stem = item.stem.replace("dead of wounds", "died of wounds")
    marked = next(actor.fate for actor in sheet.actors if actor.fate and actor.fate.value in stem)
    wants_mark = "**no**" not in item.stem

    def holds(option: Option) -> bool | None:
        people = [actor for actor in actors_of(sheet, option.text) if actor.kind is ActorKind.COMMANDER]
        return (people[0].fate is marked) is wants_mark if people else None

    return only(item, holds)


def _parent(sheet: FactSheet, item: Item) -> bool:
    by_id = {actor.id: actor for actor in sheet.actors}
    first = by_id[item.facts[0]]
    if item.rule == "actors.parent.of":
        return only(item, lambda option: option.text == first.parent)
    return only(item, lambda option: any(actor.parent == first.name for actor in actors_of(sheet, option.text)))


def _abbreviation(sheet: FactSheet, item: Item) -> bool:
    """Each short form is an alias of the one actor it is paired with."""
    if not isinstance(item.answer, MatchAnswer):
        return False
    texts = {option.id: option.text for option in item.options}
    return all(
        {actor.name for actor in sheet.actors if texts[one] in actor.aliases} == {texts[two]} for one, two in item.answer.pairs
    )


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {
    "actors.side": _same_side,
    "actors.commander.side": _same_side,
    "actors.commander.all-side": _same_side,
    "actors.commander.named": _named_here,
    "actors.commander.role": _role,
    "actors.commander.post": _post,
    "actors.commander.posts": _posts,
    "actors.fate": _fate,
    "actors.parent": _parent,
    "actors.abbreviation": _abbreviation,
}
