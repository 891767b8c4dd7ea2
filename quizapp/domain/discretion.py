"""What a reason leaves unsaid while another question on its passage is open; not which questions stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from quizapp.domain.item import Item, Option

#: The article's words at the end of a reason: "The article uses this date for another event: “…”."
_QUOTED_AT_END = re.compile(r":\s“[^”]*”\.$")


def discreet(item: Item, others: Iterable[Item]) -> Item:
    """Return the item with shorter reasons where they quote a passage that one of ``others`` rests on.

    The passage stays with the option, for whoever opens it.
    """
    asked = [one.span for other in others for one in other.evidence]

    def is_telling(option: Option) -> bool:
        return not option.is_key and any(one.span.overlaps(span) for one in option.evidence for span in asked)

    options = tuple(
        replace(option, rationale=_QUOTED_AT_END.sub(".", option.rationale)) if is_telling(option) else option
        for option in item.options
    )
    return item if options == item.options else replace(item, options=options)
