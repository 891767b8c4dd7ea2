"""Ranks and titles before a person's name, as data, and cutting them off by span."""

from __future__ import annotations

import re

#: Military and police ranks, long and short; several may stand in a row.
RANKS = frozenset(
    """
    adm admiral air brig brigadier capt captain cdr chief cmdr col colonel commander commodore corporal cpl ensign field first
    flight fleet gen general grand group lance lieutenant lt lieut maj major marshal master midshipman petty officer private
    rear second sergeant sgt squadron staff sub vice warrant wing ssgt msgt sfc ltc ltg cpt oberst oberstleutnant hauptmann
    generalleutnant generalmajor generaloberst generalfeldmarschall feldmarschall
    général maréchal amiral commandant capitaine generale maresciallo coronel capitán almirante teniente podpolkovnik polkovnik
    """.split()
)
#: Words that begin a name of their own when they stand without a rank after them ("Field", "First", "Group").
_NEEDS_ANOTHER = frozenset(
    "air chief field first flight fleet grand group lance master petty officer rear second staff sub vice warrant wing".split()
)
#: Ranks that stand for themselves and are no names.
FULL_RANKS = frozenset(
    "admiral brigadier captain colonel commodore corporal general lieutenant major sergeant gen col maj capt brig lt".split()
)
_WORD = re.compile(r"\s*([^\W\d_]+)(\.|-(?=[A-Z]))?")


def strip_rank(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Return where the name itself begins in ``text[start:end]``, and the rank before it."""
    position, last_rank, pending = start, start, False
    while match := _WORD.match(text, position, end):
        word = match.group(1).lower()
        if word not in RANKS or match.end() >= end:
            break
        position = match.end()
        pending = word in _NEEDS_ANOTHER
        if not pending:
            last_rank = position
    while last_rank < end and text[last_rank].isspace():
        last_rank += 1
    if last_rank >= end or last_rank == start:
        return start, None
    return last_rank, text[start:last_rank].strip()
