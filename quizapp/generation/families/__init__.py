"""The families of questions, a room for each thing that is asked, and the list of all their rules."""

from quizapp.generation.families import actors, dates, passages, results, sources

#: All rules, in the order in which they propose.
RULES = (*dates.RULES, *actors.RULES, *results.RULES, *sources.RULES, *passages.RULES)
