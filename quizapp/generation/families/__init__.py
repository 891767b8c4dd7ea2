"""The families of questions, one small module each, and the list of all their rules."""

from quizapp.generation.families import actors, dates, sequence

RULES = (*dates.RULES, *sequence.RULES, *actors.RULES)
