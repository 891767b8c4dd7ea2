"""Questions on who says what of figures and events, and on what two figures are to each other."""

from quizapp.generation.families.sources import (
    bounds,
    box_and_prose,
    box_figures,
    careful,
    comparing,
    in_words,
    left_open,
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
    *left_open.RULES,
    *box_and_prose.RULES,
    *box_figures.RULES,
    *bounds.RULES,
    *comparing.RULES,
    *likeness.RULES,
    *parts.RULES,
    *relations.RULES,
    *vantage.RULES,
    *totals.RULES,
    *careful.RULES,
)
