"""Questions on what came of it: the result, places taken or lost, and how much of what. People lost are ``sources``'."""

from quizapp.generation.families.results import became, gains, lines, numbered, place_gaps, place_lists, stated

#: In the order in which they propose.
RULES = (*numbered.RULES, *stated.RULES, *lines.RULES, *became.RULES, *gains.RULES, *place_gaps.RULES, *place_lists.RULES)
