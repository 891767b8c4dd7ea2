"""Questions on when: days, years, spans and the order of events. The events themselves are ``chronology``'s."""

from quizapp.generation.families.dates import counted, gaps, open_ended, sequence, spans, when

#: In the order in which they propose.
RULES = (*when.RULES, *counted.RULES, *gaps.RULES, *open_ended.RULES, *spans.RULES, *sequence.RULES)
