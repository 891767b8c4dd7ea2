"""Two names that the article itself tells as one body: by a bracket, by "known as", or as a party and its short name.

What names have in common by their own words is ``bodies``'; who may speak for whom is ``attribution``'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.text import find_words

#: Of so many letters all but the last tell the name.
_LETTERS = 3
#: So many characters behind one name may hold the other: "the Guards of the Ford (also known as the Fordmen)".
_REACH = 60
#: What stands between two names of one body.
_BETWEEN = re.compile(
    r"[\"“”']?,? ?(?:\((?:or|also|commonly|formerly|later|locally)?,? ?(?:known as|called|named|abbreviated(?: as| to)?)? ?|"
    r"(?:also |commonly |better |otherwise |sometimes )?(?:known as|called) )(?:the )?[\"“”']?"
)


def are_of_one_column(actors: Sequence[Actor], one: str, other: str) -> bool:
    """Tell whether the infobox lists two names as parties or units of one side: one may be a part of the other."""
    sides = [_side_of(actors, name) for name in (one, other)]
    return sides[0] is not None and sides[0] == sides[1]


def _side_of(actors: Sequence[Actor], name: str) -> int | None:
    """Return the one side on which the infobox lists a party or unit of that name."""
    found = {
        actor.side
        for actor in actors
        if actor.kind is not ActorKind.COMMANDER and name in (actor.name, *actor.aliases, *actor.adjectives)
    }
    return found.pop() if len(found) == 1 else None


def are_told_as_one(text: str, actors: Sequence[Actor], one: str, other: str) -> bool:
    """Tell whether the article has two names for one body: "the Fordmen (GF)", or a party and a word of its full name."""
    # Forces and Units of one name: PMF, PMU.
    if one == other or (one[:-1] == other[:-1] and one.isupper() and other.isupper() and len(one) >= _LETTERS):
        return True
    if any(_names_both(actor, one, other) for actor in actors):
        return True
    return _is_defined(text, one, other) or _is_defined(text, other, one)


def _is_defined(text: str, one: str, other: str) -> bool:
    """Tell whether the second name follows the first in a bracket that opens with it, or behind "known as"."""
    for start in find_words(one, text):
        behind = text[start + len(one) : start + len(one) + _REACH + len(other)]
        between = _BETWEEN.match(behind)
        if between and re.match(rf"{re.escape(other)}(?!\w)", behind[between.end() :]):
            return True
    return False


def _names_both(actor: Actor, one: str, other: str) -> bool:
    """Tell whether one name is an actor's own and the other is, too, or is a word for its people that its name has."""
    names = {actor.name, *actor.aliases, *actor.adjectives}
    if one in names and other in names:
        return True
    return any(a in names and _is_word_of(actor.name, b) for a, b in ((one, other), (other, one)))


def _is_word_of(name: str, word: str) -> bool:
    """Tell whether a name in the plural is one word of a longer name: "Fordmen" or "Tigers", and no common noun alone."""
    return word.isalpha() and word[:1].isupper() and word.endswith(("s", "men")) and word in name.split() and " " in name
