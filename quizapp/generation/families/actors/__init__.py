"""Questions on who: sides, units, commanders and persons, and who did what. Whose figure it is, is ``sources``'."""

from quizapp.generation.families.actors import commanders, deeds, persons, sides, silence

#: In the order in which they propose.
RULES = (*sides.RULES, *commanders.RULES, *silence.RULES, *deeds.RULES, *persons.RULES)
