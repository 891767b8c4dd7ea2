"""An independent check of questions that set infobox and prose, or parts and wholes, side by side.

Nothing is shared with the rules that draft.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import FactSheet, Place
from quizapp.domain.item import Item, NumberAnswer, Option
from quizapp.domain.number_words import written
from quizapp.generation.proofs.claim_terms import claims_of
from quizapp.generation.proofs.proof_terms import Prover, only

_NUMBER = re.compile(r"\d[\d,]*")


def _number(text: str) -> int | None:
    found = _NUMBER.search(text)
    return int(found.group().replace(",", "")) if found else None


def _credit(sheet: FactSheet, item: Item) -> bool:
    """Of two mentions of one count, in the two places, the key tells which has a source."""
    one, other = claims_of(sheet, item)
    boxed, told = (one, other) if one.place is Place.INFOBOX else (other, one)
    if (boxed.place, told.place) != (Place.INFOBOX, Place.PROSE) or _number(item.stem) != boxed.low:
        return False
    if (boxed.low, boxed.high, boxed.measure) != (told.low, told.high, told.measure) or boxed.side != told.side:
        return False
    places = {
        (True, True): "both places",
        (True, False): "the infobox only",
        (False, True): "the running text only",
        (False, False): "neither place",
    }
    truth = places[boxed.source is not None, told.source is not None]
    return only(item, lambda option: option.text.endswith(truth))


def _other(sheet: FactSheet, item: Item) -> bool:
    """The key alone has the number of the prose, with its source or with nobody; the stem has that of the infobox."""
    told, boxed = claims_of(sheet, item)
    if (told.place, boxed.place) != (Place.PROSE, Place.INFOBOX) or told.low == boxed.low or _number(item.stem) != boxed.low:
        return False
    if (told.measure, told.side) != (boxed.measure, boxed.side):
        return False

    def holds(option: Option) -> bool:
        by = option.text.partition("according to ")[2].removeprefix("the ")
        is_named = bool(by) if told.source else False
        if " nobody " in option.text or by:
            return _number(option.text) == told.low and bool(by) is (told.source is not None)
        return _number(option.text) == told.low and not is_named

    return only(item, holds)


def _prose(sheet: FactSheet) -> str:
    return " ".join(one.span.of(sheet.article.text).lower() for one in sheet.article.paragraphs())


def _is_in_prose(sheet: FactSheet, low: int) -> bool:
    words = _prose(sheet)
    return any(re.search(rf"(?<![\w,-]){re.escape(way)}(?![\w-]|,\d)", words) for way in written(low))


def _again(sheet: FactSheet, item: Item) -> bool:
    """The number of the key alone stands in the prose too, or there alone it does not."""
    wanted = item.rule.endswith(".again")
    boxed = {claim.low for claim in sheet.claims if claim.place is Place.INFOBOX}

    def holds(option: Option) -> bool | None:
        low = _number(option.text)
        return None if low is None or low not in boxed else _is_in_prose(sheet, low) is wanted

    return only(item, holds)


_PART_OF = re.compile(r"\b(?:includ\w+|of whom|of which|among whom|among them)\b")


def _together(sheet: FactSheet, item: Item) -> bool:
    """The second of two figures of one sentence is a part of the first, so that both are as many as the first."""
    whole, part = claims_of(sheet, item)
    between = sheet.article.text[whole.evidence[0].end : part.evidence[0].start]
    return (
        isinstance(item.answer, NumberAnswer)
        and whole.context == part.context
        and part.low < whole.low == item.answer.value
        and _PART_OF.search(between) is not None
        and not _NUMBER.search(between)
    )


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {
    "sources.box.credit": _credit,
    "sources.box.other": _other,
    "sources.box.number": _other,
    "sources.box.again": _again,
    "sources.box.absent": _again,
    "sources.parts.together": _together,
}
