"""The month or year that a paragraph has come to, and which of its sentences without a date go on with what it tells.

The days that a paragraph has come to are ``paragraph_days``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quizapp.domain.facts import Window
from quizapp.domain.records import record
from quizapp.domain.text import Span

_EVENT = (
    r"(?:fighting|battles?|clash(?:es)?|attacks?|assaults?|raids?|ambush(?:es)?|bombings?|blasts?|explosions?|shellings?|air-?strikes?|strikes?|"
    r"fights?|engagement|massacre|skirmish(?:es)?|bombardment|firefight|shootings?|shootout|crash|riots?|incident|siege|operation|violence|conflict|"
    r"exchange|standoff|uprising|revolt|coup|disorder)"
)


@record
class GoesOn:
    """One way for a sentence without a date to go on; ``example`` follows "In May 2017, rebels attacked the town."."""

    name: str
    why: str
    example: str
    pattern: re.Pattern[str]
    #: How many sentences may stand between.
    reach: int
    #: Whether a mere year goes on so too.
    of_years: bool = True


#: Tried in this order.
WAYS = (
    GoesOn(
        "the same event",
        "an event that is told with an article is the one told before",
        "Twelve soldiers were killed in the fighting.",
        re.compile(
            rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Tt]heir|[Ii]ts)\s+(?:ensuing\s+|[a-z]+-[a-z-]+\s+|[a-z]+\s+)?{_EVENT}\b"
        ),
        3,
    ),
    GoesOn(
        "what came of it",
        "it is what the sentence before tells",
        "This led to the deaths of 12 soldiers.",
        re.compile(
            r"(?:This|It|That|These|As\s+a\s+result)\b(?:\s+[a-z]+)?[^.;]{0,30}?\s*(?:\b(?:resulted|led|left|caused|killed|displaced|cost|claimed)\b|,)"
        ),
        1,
    ),
    GoesOn(
        "the same and others",
        "what is also told is of the same time",
        "Two soldiers were also killed.",
        re.compile(r"\b(?:[Aa]lso|[Ss]imilar|[Oo]ther|[Aa]nother|[Ii]n\s+addition|[Aa]dditionally|[Mm]eanwhile)\b"),
        3,
    ),
    GoesOn(
        "the next sentence",
        "what is told next in the simple past is of the same time",
        "Twelve soldiers were killed.",
        re.compile(r""),
        0,
        of_years=False,
    ),
)
#: What is told at a time of its own, or of a longer one, or today.
_BREAKS = re.compile(
    r"\b(?:later|subsequent(?:ly)?|eventually|finally|since|prior|before|previous(?:ly)?|earlier|recent(?:ly)?|by\s+then|total(?:ly|led)?|"
    r"[Ii]n\s+all|[Oo]verall|[Aa]ltogether|estimat\w+|believed|considered|weeks|months?|years|centur\w+|had|has|have|would|could|may|might|"
    r"is|are|remain\w*|ultimately|next|following|after\s+that|until|[Aa]mong\s+(?:these|those)|every|each|per|usually|often|generally|sometimes|"
    r"[Ee]lsewhere|for\s+(?:example|instance)|throughout|[Aa]fterwards?|half|most|all\s+(?:the|of)|history|famous|number\s+of\s+(?:killed|dead|deaths|casualties|victims)|"
    r"revenge|retaliation|(?:Christmas|Easter|Halloween|[A-Z][a-z]+day)(?:\s+(?:[Dd]ay|[Ee]ve))?(?:\s+(?:morning|evening|night))?|"
    r"(?:during|in|by|of)\s+the\s+(?:[a-z]+\s+)?(?:war|campaign|conflict|siege|occupation|offensive|period|reign|revolution))\b"
)
#: A sentence in which somebody tells of something, which need not be of the time of telling.
_TELLS = re.compile(
    r"\b(?:said|says|stated|reported|report|reports|claimed|estimates?|estimated\s+(?:that|the)|announced|told|wrote|suggest(?:s|ed)?|found|concluded|revealed|disclosed|"
    r"acknowledged|confirmed|published|released|study|survey|investigat\w+|inquiry|accused|described|admitted|warned|documented|counted|recorded|"
    r"intercepted|interview\w*|journalist|commemorat\w+|memorial|anniversary|trial|tried|convicted|sentenced|court|book|film|law|treaty|elect\w+|"
    r"resolution|agree\w+|by\s+the\s+end|supposed|planned|scheduled|expected|for\s+(?:a|one|two|three|several)\s+(?:months?|years?))\b"
)


@dataclass(slots=True)
class RunningMonth:
    """The last month or year that a sentence told of, where that sentence stands, and how far the paragraph goes on with it."""

    window: Window = field(default_factory=Window)
    sentence: Span | None = None
    #: The end of the last sentence that goes on with it.
    end: int = -9
    #: The sentences behind its own.
    steps: int = 0

    def go_on(self, text: str, span: Span) -> None:
        """Let a sentence without a date be one of those that go on with it."""
        if self.end > 0 and 0 <= span.start - self.end <= 1:
            if _BREAKS.search(text, span.start, span.end):
                self.end = -9
            else:
                self.end, self.steps = span.end, self.steps + 1

    def of(self, text: str, span: Span) -> Window:
        """Return it for a figure in the sentence at ``span`` where that goes on with what was told of it."""
        last = self.window.end
        if last is None or self.sentence is None or not self.window.is_closed or not 0 <= span.start - self.end <= 1:
            return Window()
        if last.month is not None and self.window.start != last:
            return Window()
        if _BREAKS.search(text, span.start, span.end) or _TELLS.search(text, self.sentence.start, self.sentence.end):
            return Window()
        ways = (way for way in WAYS if self.steps <= way.reach and (way.of_years or last.month is not None))
        if self.window.start != last:
            ways = (way for way in ways if way is WAYS[0])
        return self.window if any(way.pattern.search(text, span.start, span.end) for way in ways) else Window()
