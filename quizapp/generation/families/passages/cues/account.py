"""The words of doubt by which a sentence proves nothing.

Only cues, each with its reason and examples; they bar keys of ``wordings``.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

DOUBTED = Cue(
    "what may be uncertain",
    re.compile(
        r"\b(?:may|might|could have|would have|possib\w+|unclear|unknown|uncertain\w*|(?:un)?likely|probab\w+|doubt\w*|"
        r"presum\w+|perhaps|seem\w*|"
        r"appear\w*|appar\w+|suggest\w*|estimat\w+|believ\w+|thought|evidence|legend\w*|tradition\w*|debat\w+|disput\w+|"
        r"claim\w*|"
        r"alleg\w+|suppos\w+|rumou?r\w*|said to|reportedly|circa|not known|controvers\w+|vary|varies|"
        r"differ\w*|if|whether|must have|should have|theor\w+|speculat\w+|assum\w+|considered|almost certainly|"
        r"obscure|potential\w*)\b"
    ),
    "a reader can defend the sentence as one that leaves something open",
    ("It is said to have been large.", "Scholars doubt it.", "They were potentially lost.", "It was most likely so."),
    ("The League took the hill.",),
    in_small=True,
)
CUES = (DOUBTED,)
