"""Questions that are answered by a click on a sentence of a passage; the words that tell sentences apart stand in tables."""

from quizapp.generation.families.passages import by_words

#: In the order in which they propose.
RULES = (*by_words.RULES,)
