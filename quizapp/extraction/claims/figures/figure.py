"""A number of victims as the constructions of the claim grammar give it; how it is found is ``finding``'s."""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.domain.records import record
from quizapp.extraction.quantities import Quantity

#: The rule of figures that ``parts`` finds.
PARTS_RULE = "parts of those before"
#: The rule of figures that ``part_lists`` finds.
PART_LIST_RULE = "parts behind their whole"


@record
class Figure:
    """A number of victims: where its words begin and end among the tokens, and what befell them."""

    quantity: Quantity
    index: int
    #: One past the last token of the phrase that says who they are.
    head_end: int
    verb: int
    measure: Measure
    rule: str
