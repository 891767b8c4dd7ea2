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
    lcdr ltcol majgen briggen ltgen
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
#: Titles that a name begins with, beside the ranks.
TITLES = frozenset(
    """
    King Queen Emperor Crown Prince Princess Archduke Duke Grand Earl Count Baron Viscount Marquis Graf Freiherr Lord Sir
    Sheikh Shaykh Sheik Mullah Mawlawi Maulvi Haji Sayyid Imam Ayatollah Sardar Bishop Archbishop Abbot Chief Dr. Rev.
    """.split()
)
#: Those that are no part of a name which has a first and a last name of its own.
_HONOUR = re.compile(r"(?:Sir|Dr\.?|Rev\.?|Crown Prince|Baron|Freiherr)\s+(?=[^\W\d_a-z][\w'’-]+\s+(?!of\b)\w)")
_WORD = re.compile(r"\s*([^\W\d_]+)(\.|-(?=[A-Z]))?")


def strip_title(text: str, start: int, end: int) -> tuple[int, str | None]:
    """Return where the name itself begins in ``text[start:end]``, and the rank or title before it: "Sir Arn Holt"."""
    begin, rank = strip_rank(text, start, end)
    honour = _HONOUR.match(text, begin, end)
    return (honour.end(), text[start : honour.end()].strip()) if honour else (begin, rank)


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
