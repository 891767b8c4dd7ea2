"""Questions on who says what of figures and events, and on what two figures are to each other."""

from quizapp.generation.families.sources import (
    bounds,
    careful,
    comparing,
    likeness,
    one_claim,
    relations,
    said,
    strengths,
    totals,
    unattributed,
    vantage,
)

#: In the order in which they propose.
RULES = (
    *one_claim.RULES,
    *said.RULES,
    *strengths.RULES,
    *unattributed.RULES,
    *bounds.RULES,
    *comparing.RULES,
    *likeness.RULES,
    *relations.RULES,
    *vantage.RULES,
    *totals.RULES,
    *careful.RULES,
)
