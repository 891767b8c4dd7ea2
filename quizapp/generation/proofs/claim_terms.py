"""What checks of questions on claims share: the claims of an item or an option, their numbers, who is a claim's source.

Nothing of how questions are drafted is used here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.domain.facts import Claim, FactSheet
from quizapp.domain.item import Item, Option

NOBODY = "Nobody is named"
_BRACKETS = re.compile(r"\([^)]*\)")
_NUMBER = re.compile(r"\d[\d,]*")


def claims_of(sheet: FactSheet, item: Item) -> list[Claim]:
    """Return the claims that an item rests on, in its order."""
    by_id = {claim.id: claim for claim in sheet.claims}
    return [by_id[one] for one in item.facts]


@lru_cache(maxsize=1024)  # a source is compared with the options of many questions
def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())


def is_source(claim: Claim, name: str) -> bool:
    """Tell whether a name is (or spells with one slip) the source of a claim."""
    if claim.source is None:
        return name == NOBODY
    mine, shown = _letters(_BRACKETS.sub("", claim.source)), _letters(name)
    return shown in mine or mine in shown or _differ_by_one(mine, shown) or are_initials(claim.source, name)


#: A letter of an abbreviation.
INITIAL = re.compile(r"\b[A-Z](?=[a-z])")


def are_initials(one: str, other: str) -> bool:
    """Tell whether one of two names is the initials of the other."""
    short, long = sorted((one, other), key=len)
    return short.isupper() and len(short) > 1 and "".join(INITIAL.findall(long)) == short


def _differ_by_one(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[start + 1 :] in (other[start:], other[start + 1 :]) or one[start:] == other[start + 1 :]


def numbers_in(text: str) -> list[int]:
    """Return the numbers that stand in digits in ``text``."""
    return [int(found.replace(",", "")) for found in _NUMBER.findall(text)]


def claims_of_option(sheet: FactSheet, option: Option) -> list[Claim]:
    """Find the claims of an option by its first figure and its evidence."""
    figures = numbers_in(option.text)
    places = {(one.start, one.end) for one in option.evidence}
    return [
        claim
        for claim in sheet.claims
        if figures and claim.low == figures[0] and any(start <= claim.evidence[0].start < end for start, end in places)
    ]
