"""What the provers share: the type of a prover, dates read from a question, and that the key alone is right.

Nothing here is shared with the rules that draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from quizapp.domain.facts import Actor, DateFact, FactSheet
from quizapp.domain.item import Item, Option
from quizapp.domain.partial_date import MONTHS, PartialDate

Prover = Callable[[FactSheet, Item], bool]
_DATE = re.compile(rf"(?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{'|'.join(MONTHS)}) )?(?P<year>\d{{1,4}})(?P<bc> BC)?")


@lru_cache(maxsize=1024)
def read_date(text: str) -> PartialDate | None:
    """Read a date as questions write it: ``19 September 2017``, ``September 2017``, ``490 BC``."""
    found = _DATE.search(text)
    if found is None or (found["day"] and not found["month"]):
        return None
    year = -int(found["year"]) if found["bc"] else int(found["year"])
    month = MONTHS.index(found["month"]) + 1 if found["month"] else None
    return PartialDate(year, month, int(found["day"]) if found["day"] else None)


#: Small words of other languages, and a plural that its own pronoun repeats, between words of English.
_SLIP = re.compile(r"[a-z\d,_] (?:los|las|les|und|nicht|della|pero|avec|por) [a-z]|\blos [a-z]+ they\b|, I [a-z]+ing\b")


def is_english(text: str) -> bool:
    """Tell whether a text that a stem quotes shows none of the slips of a careless translation."""
    return _SLIP.search(text) is None


def dates_of(sheet: FactSheet) -> dict[str, DateFact]:
    """Return the date facts by their ids."""
    return {fact.id: fact for fact in sheet.dates}


def only(item: Item, holds: Callable[[Option], bool | None]) -> bool:
    """Tell whether ``holds`` is true of every key and false of every other option; None (open) fails."""
    return all(holds(option) is option.is_key for option in item.options)


def actors_of(sheet: FactSheet, name: str) -> list[Actor]:
    """Return the actors of exactly this name."""
    return [actor for actor in sheet.actors if actor.name == name]
