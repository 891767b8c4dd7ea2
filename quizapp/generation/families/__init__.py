"""The families of questions, one small module each, and the list of all their rules."""

from quizapp.generation.families import actors, comparing, dates, deeds, passages, sequence, sources

RULES = (*dates.RULES, *sequence.RULES, *actors.RULES, *sources.RULES, *comparing.RULES, *deeds.RULES, *passages.RULES)
