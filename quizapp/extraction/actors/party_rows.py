"""Names of several parties in a row with nothing between them, parted where each piece is a state or a name of the prose."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from quizapp.domain.naming import fold
from quizapp.domain.text import Span
from quizapp.extraction.actors.names import STATES, is_people_of_state, main_name_of
from quizapp.extraction.actors.told_names import CAPITAL, ToldNames

#: What troops of a state are called, whose name such words only close: "United States Marine Corps".
_OF_ANY_STATE = frozenset(
    """
    army navy air force forces marine marines corps armed guard guards national government police royal imperial militia fleet
    coast border state states republic kingdom empire union rebels troops volunteers party front movement
    """.split()
)
#: A name goes on behind such a word, or before it.
_INNER = frozenset("of the and in for de al wal ibn".split())
_OPENS = re.compile(rf"(?:[Aa][ln]|[Aa]sh)-{CAPITAL}|{CAPITAL}")
#: More words than these are a sentence.
_LONGEST_ROW = 14
#: A row of so many names is parted.
_MOST_NAMES = 4


def part_parties(text: str, span: Span, prose: ToldNames) -> list[Span]:
    """Return the pieces of ``text`` at ``span``, each of them a party by itself; one piece where not all of them are proven."""
    words = list(re.finditer(r"\S+", span.of(text)))
    if not 2 <= len(words) <= _LONGEST_ROW or _is_party(span.of(text), prose):
        return [span]
    gaps = [at for at in range(1, len(words)) if _OPENS.match(words[at][0]) and words[at - 1][0].lower() not in _INNER]
    for count in range(1, _MOST_NAMES):
        for cuts in combinations(gaps, count):
            bounds = [0, *cuts, len(words)]
            pieces = [
                Span(span.start + words[first].start(), span.start + words[last - 1].end()) for first, last in pairwise(bounds)
            ]
            if all(_is_party(piece.of(text), prose) for piece in pieces):
                return pieces
    return [span]


def _is_party(name: str, prose: ToldNames) -> bool:
    """Tell whether ``name`` is a state's or one that the prose has, and not only words for anybody's troops."""
    folded = fold(name)
    if folded in STATES or fold(main_name_of(name)) in STATES:
        return True
    words = folded.split()
    if all(word in _OF_ANY_STATE for word in words) or (len(words) == 1 and is_people_of_state(folded)):
        return False
    return prose.tells_party(name) if len(words) > 1 else prose.tells_of_one(name)
