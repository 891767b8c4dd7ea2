"""Questions on who: sides, units, commanders and persons, and who did what. Whose figure it is, is ``sources``'."""

from quizapp.generation.families.actors import commander_sides, commanders, deeds, fates, persons, sides, silence

#: In the order in which they propose.
RULES = (*sides.RULES, *commander_sides.RULES, *commanders.RULES, *fates.RULES, *silence.RULES, *deeds.RULES, *persons.RULES)
