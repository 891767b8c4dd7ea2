"""The words before or in a cue by which a sentence tells that something was not so, or was only meant.

Each is looked for in what stands before the words of another cue, or in these themselves; never in a whole sentence.
"""

from __future__ import annotations

import re

from quizapp.generation.families.passages.declared import Cue

#: The rest of a clause: up to the words that a no stands before.
_CLAUSE = r"(?:(?!\b(?:but|while|although|though|whereas|when|after|before|because)\b)[^,;:–()])*\Z"

NEGATED = Cue(
    "a no before the words",
    re.compile(
        r"\b(?:no|not|never|without|neither|nor|none|nobody|nothing|hardly|scarcely|barely|cannot|unable|instead of|"
        r"rather than|escap\w+|spar(?:ed|ing)|avoid\w*|prevent\w*|avert\w*|den(?:y|ied|ies|ying)|refus\w*|declin(?:ed|ing)|"
        rf"fail(?:ed|ing|ure)? to|if|unless|as if|as though|threat(?:en\w*)?|fear(?:s|ed|ing)? (?:of|that))\b{_CLAUSE}"
    ),
    "what a clause says was not so, or only feared, it does not tell",
    (
        "The town suffered no ",
        "The riders escaped ",
        "They left the ford without being ",
        "The garrison refused to talk and was never ",
        "Ash averted a ",
    ),
    ("The riders ", "Although there was no food, the town was ", "The ford was not held but ", "He knew that the riders "),
    in_small=True,
)
PLANNED = Cue(
    "a plan before what was to be done",
    re.compile(
        r"\b(?:decid\w+|decision|plan\w*|order\w*|instruct\w*|intend\w*|intention\w*|tr(?:y|ied|ies|ying)|attempt\w*|"
        r"hop(?:e|ed|es|ing)|want\w*|aim\w*|meant|wish\w*|propos\w+|agree[ds]?|threat\w*|vow\w*|promis\w*|prepar\w+|"
        r"urg\w+|ask\w*|demand\w*|told|call(?:ed|ing)? (?:on|for)|was to|were to|seek\w*|sought|designed|expect\w*|"
        r"tasked|hesitat\w+|would|could|should|might|will|may|in order|effort\w*|bid)\b[^;:–]*\Z"
    ),
    "an infinitive or an “-ing” behind a plan tells of the plan, not of a deed",
    (
        "The riders then decided to set up a camp by the ford, ",
        "They tried to reach the mill by ",
        "Reed planned a raid, ",
        "The guards were to march at dawn, ",
    ),
    ("The riders set up a camp by the ford, ", "They planned a raid; the guards came first, "),
    in_small=True,
)
NOT_QUITE = Cue(
    "a no in the words themselves",
    re.compile(
        r"\b(?:was|were|been|being|had|has|have|is|are|did) (?:not|never|no longer|nearly|almost|reportedly|allegedly|"
        r"supposedly|possibly|probably|apparently)\b|\bn['’]t\b"
    ),
    "what was not so, nearly so or only said to be so, is not told",
    ("The mill was never ", "It was almost encircled.", "Reed was not appointed."),
    ("The mill was then taken.",),
    in_small=True,
)
DOUBTED = Cue(
    "a doubt right before the deed",
    re.compile(r"\b(?:apparently|reportedly|allegedly|supposedly|purportedly|seemingly|possibly|probably)\s*\Z"),
    "what only seems to have been done proves nothing",
    ("the riders attacked again, apparently ", "they reportedly "),
    ("apparently the riders ", "they then "),
    in_small=True,
)
#: What is done at the time of another deed, or is still to be done.
OPEN_FORM = Cue(
    "a form that tells no deed of its own",
    re.compile(r"\A\W*(?:to )?(?:(?:re-?)?[a-z]+ing)\b"),
    "an “-ing” has the time, and the plan, of the verb before it",
    ("capturing two guns", "recapturing it"),
    ("captured two guns", "the king"),
    in_small=True,
)

CUES = (NEGATED, PLANNED, NOT_QUITE, DOUBTED, OPEN_FORM)


def is_undone(cue: Cue, sentence: str) -> bool:
    """Tell whether a sentence with the words of ``cue`` says that it was not so, or was only meant."""
    before, words = cue.before(sentence).lower(), cue.words(sentence).lower()
    if NOT_QUITE.holds(words) or NEGATED.holds(before) or DOUBTED.holds(before):
        return True
    return OPEN_FORM.holds(words) and PLANNED.holds(before)
