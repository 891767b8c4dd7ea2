"""Questions on who says what of figures and events, and on what two figures are to each other."""

from quizapp.generation.families.sources import (
    bounds,
    box_and_prose,
    careful,
    comparing,
    in_words,
    likeness,
    one_claim,
    parts,
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
    *in_words.RULES,
    *said.RULES,
    *strengths.RULES,
    *unattributed.RULES,
    *box_and_prose.RULES,
    *bounds.RULES,
    *comparing.RULES,
    *likeness.RULES,
    *parts.RULES,
    *relations.RULES,
    *vantage.RULES,
    *totals.RULES,
    *careful.RULES,
)
