"""The families of questions, one small module each, and the list of all their rules."""

from quizapp.generation.families import (
    actors,
    bounds,
    by_dates,
    careful,
    commanders,
    comparing,
    counted,
    dates,
    deeds,
    gaps,
    likeness,
    passages,
    results,
    scope,
    sequence,
    sources,
    spans,
    unattributed,
)

#: All rules, in the order in which they propose.
RULES = (
    *dates.RULES,
    *counted.RULES,
    *gaps.RULES,
    *by_dates.RULES,
    *spans.RULES,
    *sequence.RULES,
    *actors.RULES,
    *commanders.RULES,
    *deeds.RULES,
    *results.RULES,
    *sources.RULES,
    *unattributed.RULES,
    *bounds.RULES,
    *comparing.RULES,
    *likeness.RULES,
    *scope.RULES,
    *careful.RULES,
    *passages.RULES,
)
