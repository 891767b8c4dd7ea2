"""Names in statements: two that may be one person's, and a statement that has the name of who makes it.

Who may have said something is the families'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizapp.domain.text import find_words
from quizapp.generation.claims.bodies import is_abbreviation, root
from quizapp.generation.claims.tellings import Telling


def are_alike(one: str, other: str) -> bool:
    """Tell whether two names have words that begin alike: one person in two spellings."""
    beginnings = ({word[:_BEGINNING].lower() for word in own_words(name)} for name in (one, other))
    return not set.isdisjoint(*beginnings)


#: So many letters at the beginning are common to two spellings of a name.
_BEGINNING = 5


@lru_cache(maxsize=1024)  # every speaker is compared with every other
def own_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that begin with a capital and are not its small change."""
    return tuple(word for word in re.findall(r"[^\W\d_][\w’'-]{2,}", name) if word[0].isupper())


def echoes(telling: Telling) -> bool:
    """Tell whether a word of the name comes back in the statement: "Norland claimed that Norlandish troops …"."""
    said = [root(word) for word in re.findall(r"[^\W\d_][\w’'-]{2,}", telling.what)]
    heads = [root(word) for word in own_words(telling.who)]
    return any(one.startswith(head) or head.startswith(one) for head in heads for one in said if min(len(one), len(head)) > 3)


#: Names spelt out: "the Harbour Guard of Tarn".
_SPELT = re.compile(r"[A-Z]\w+(?:[ -](?:(?:of|for|the|and) )?[A-Z]\w+)+")


def names_itself(telling: Telling, called: Iterable[frozenset[str]]) -> bool:
    """Tell whether a statement has a name of who makes it, in letters or spelt out; ``called`` are the names of parties."""
    who, what = telling.who, telling.what
    if who.isupper() and any(is_abbreviation(who, name) for name in _SPELT.findall(what)):
        return True
    letters = [word for word in re.findall(r"\b[A-Z]{2,}\b", what) if is_abbreviation(word, who)]
    names = {who, *letters}.union(*(names for names in called if who in names))
    return any(next(find_words(name, what), None) is not None for name in names)
