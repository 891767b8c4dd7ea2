"""Men of whom a sentence says no more than that they were lost: the dead, or the dead, wounded and taken together.

Which of the two an article means is ``losses_meant``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import CIVILIANS

#: Who is lost when a ship or an aircraft is, or bears no arms: those are dead.
_SURELY_DEAD = (CIVILIANS - frozenset({"members", "member"})) | frozenset(
    """
    hands lives life crew crews crewman crewmen crewmember crewmembers sailor sailors seaman seamen mariner mariners
    pilot pilots airman airmen aircrew aircrews aviator aviators submariner submariners
    """.split()
)
#: Opens some of those lost, so that what befell these did not befall all.
_OPENS_PARTS = frozenset({"of whom", "of which", "among them", "amongst them", "including", "whom"})
#: Another count beside the one before, not one of its parts: "lost 2,100 soldiers in the town and 9,000 wounded".
ADDED = re.compile(r"[NXPYDT]{0,12},?CB?[AYN]{0,2}Q[NXH]{0,2}[AB]*K(?![AY]*[QXH])")


def is_bare_loss(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether nothing in the sentence says that those lost had died."""
    if sentence.tags[figure.verb] != "L" or figure.measure is not Measure.KILLED:
        return False
    if not _SURELY_DEAD.isdisjoint(sentence.words[figure.index : figure.head_end + 1]):
        return False
    if ADDED.match(sentence.tags, figure.head_end):
        return False
    after = max(figure.head_end, figure.verb)
    parts = next((at for at in range(after, len(sentence.words)) if sentence.words[at] in _OPENS_PARTS), len(sentence.words))
    dead = (token for token in sentence.tokens[:parts] if token.measure is Measure.KILLED and token.tag != "L")
    return next(dead, None) is None
