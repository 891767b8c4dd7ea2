"""The sides of one article read from its infobox: names, words, poles, and who is besieged or has the only army.

Which side people are on by what they are called is ``sides``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from quizapp.domain.article import Article
from quizapp.domain.facts import Actor
from quizapp.extraction.actors.lost_parties import lost_party
from quizapp.extraction.actors.risen import risen_trades
from quizapp.extraction.actors.side_labels import labels_of_sides
from quizapp.extraction.actors.side_names import commanders_of_sides, owners_of_names
from quizapp.extraction.actors.side_poles import OPPOSITION, are_states_only, poles_of, side_of_opposition, words_of_neither
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.actors.told_sides import ToldSides


def read_sides(
    article: Article,
    actors: Iterable[Actor],
    labelled: Iterable[tuple[str, int]] = (),
    fielded: Mapping[str, int] = MappingProxyType({}),
) -> Sides:
    """Learn the sides from the actors and from words that stand in a side's own column.

    ``labelled`` are those of its losses, ``fielded`` those of its strength, which only tell whose the people are.
    """
    actors = tuple(actors)
    owners = owners_of_names(article, actors)
    lost = lost_party(article, actors, owners)
    if lost is not None:
        actors = (*actors, lost)
        owners = owners_of_names(article, actors)
    names = {name: next(iter(sides)) for name, sides in owners.items() if len(sides) == 1 and len(name) > 1}
    longest = max((name.count(" ") + 1 for name in names), default=0)
    words: dict[str, int] = {}
    for word, column in labelled:
        words.setdefault(word, column)
    poles = poles_of(article, actors, owners, words)
    opposition = side_of_opposition(actors, poles.rebels)
    if opposition is not None:  # the rebels fight a third party, which is no rebels
        words = dict.fromkeys(OPPOSITION, opposition) | words
    risen = risen_trades(article, actors, poles.rebels)
    words = risen | words
    sides = Sides(
        names,
        min(longest, 12),
        {**fielded, **words},
        poles,
        labels_of_sides(article.text, actors, poles, words),
        commanders_of_sides(actors, -1),
        commanders_of_sides(actors, 0),
        frozenset(word for name in owners for word in name.split()),
        are_states_only(actors),
        words_of_neither(actors),
        frozenset(risen),
        article.text,
        ToldSides(article, any(3 in columns for columns in owners.values())),
    )
    own = _besieged(article, sides)
    army = None if "army" in words or poles.state is not None else _only_army(article.text, sides)
    if army is not None:
        own["army"] = army
    return replace(sides, words={**own, **sides.words}) if own else sides


_SIEGE = re.compile(r"\b(?:Siege|Defen[cs]e|Fall|Capture|Storming)\b")
#: Whose defenders or besiegers a text speaks of: "the Vellian defenders".
_ROLE_OF = re.compile(
    r"\b(?P<whose>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)(?:['’]s)?\s"
    r"(?P<role>defenders|garrison|besiegers|besieging (?:army|troops|forces))\b"
)
_DEFENDERS = ("defender", "defenders", "garrison")
_BESIEGERS = ("besieger", "besiegers")


def _besieged(article: Article, sides: Sides) -> dict[str, int]:
    """Return the words for defenders and besiegers with their sides, where a siege's text always tells the same ones."""
    if not _SIEGE.search(article.title or "") or sides.has_third:
        return {}
    found: set[int] = set()
    for match in _ROLE_OF.finditer(article.text):
        whose = sides.of(match["whose"]) or sides.of_leader(match["whose"])
        if whose is not None:
            found.add(3 - whose if match["role"].startswith("besieg") else whose)
    if len(found) != 1:
        return {}
    defenders = found.pop()
    return dict.fromkeys(_DEFENDERS, defenders) | dict.fromkeys(_BESIEGERS, 3 - defenders)


#: Whose army a text speaks of: "a Bolivian army patrol", "Henry's army".
_ARMY_OF = re.compile(r"\b(?P<whose>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})(?P<own>['’]s)?\s[Aa]rmy\b")


def _only_army(text: str, sides: Sides) -> int | None:
    """Return the side of "the army" where every army that the text ascribes to somebody is that side's."""
    found: set[int | None] = set()
    for match in _ARMY_OF.finditer(text):
        whose = sides.of(match["whose"]) or sides.of_leader(match["whose"])
        if whose is not None or match["own"]:
            found.add(whose)
    return found.pop() if len(found) == 1 else None
