"""Whether what befell people is only wished, feared, planned, denied or called false; finding the figures is ``finding``'s."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quizapp.extraction.tokens import Sentence


def is_hypothetical(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the verb is only wished, feared, planned or denied."""
    verb = match.start("verb")
    words = sentence.words[:verb]
    if "no" in words[-4:]:
        return True
    is_sum = sentence.tags[verb] == "R" and not _SUMS_UP.isdisjoint(words[-4:])  # "which would raise the number of deaths to"
    near = sentence.tags[max(0, verb - 4) : verb]
    near = near if _is_bare(sentence.words[verb]) else near[near.rfind(",") + 1 :]  # "as it would be known, killed 300"
    if not is_sum and not _UNREAL.isdisjoint(near) and not may_have(words):
        return True
    if _follows_if(sentence, words) or _is_denied(words) or _is_hoped(words):
        return True
    if not _NEARLY.isdisjoint(words[-1:]):
        return True
    if not _EXAGGERATED.isdisjoint(sentence.words[match.end() : match.end() + 5]) or _is_false_claim(sentence, match):
        return True
    is_noun = sentence.tags[verb] in _NOUNS or sentence.tags[verb : verb + 2] == "SO"
    return not is_noun and _is_wished(words)


def _is_bare(verb: str) -> bool:
    """Tell whether a verb can go with "would" before a comma: "would, he said, kill 300"."""
    return not verb.endswith("ed")


#: Tags of "would" and "not".
_UNREAL = frozenset("JZ")
#: Tags of nouns, before which "to" opens no wish: "led to deaths of 40 people".
_NOUNS = frozenset("MR")
_SUMS_UP = frozenset({"raise", "bring", "increase", "take", "put"})
_NEARLY = frozenset({"almost", "nearly"})


def may_have(words: Sequence[str]) -> bool:
    """Tell whether ``words``, which stand before a verb, end in what may have happened: an uncertain count, but a count."""
    near = words[-4:]
    return "have" in near and "not" not in near and any(pair in _POSSIBLY for pair in pairwise(near))


_POSSIBLY = frozenset((("may", "have"), ("might", "have")))


def _is_wished(words: Sequence[str]) -> bool:
    """Tell whether ``words``, which stand before a verb, end in a "to" that leaves open whether it was done."""
    if words[-1:] == ("to",):
        before = words[-2:-1]
    elif words[-2:] == ("to", "be"):
        before = words[-3:-2]
    else:
        return False
    return _TRUE_TO.isdisjoint(before)


def _follows_if(sentence: Sentence, words: Sequence[str]) -> bool:
    """Tell whether ``words``, with which the sentence begins, end in a clause that "if" opens."""
    if _CONDITIONS.isdisjoint(words):
        return False
    start = max(sentence.tags.rfind(mark, 0, len(words)) for mark in ",;()")
    return not _CONDITIONS.isdisjoint(words[start + 1 :])


def _is_denied(words: Sequence[str]) -> bool:
    """Tell whether ``words`` end in what somebody denies, not in what is said after it."""
    if _DENIALS.isdisjoint(words):
        return False
    denied = max(index for index, word in enumerate(words) if word in _DENIALS)
    return _SAYINGS.isdisjoint(words[denied + 1 :])


def _is_hoped(words: Sequence[str]) -> bool:
    """Tell whether ``words`` end in what somebody only hopes: "he hoped that the toll was below 300"."""
    if _HOPES.isdisjoint(words):
        return False
    at = max(index for index, word in enumerate(words) if word in _HOPES)
    return words[at + 1 : at + 2] == ("that",) and _SAYINGS.isdisjoint(words[at + 1 :])


_HOPES = frozenset({"hoped", "hopes", "hoping", "hope"})
_DENIALS = frozenset("denied denies deny denying refuted refutes rejected".split())
_SAYINGS = frozenset("saying claiming stating said stated claimed reporting reported insisting and but".split())
_CONDITIONS = frozenset({"if", "unless", "lest", "whether"})
#: Verbs whose "to" tells what did happen.
_TRUE_TO = frozenset(
    "stated alleged understood presumed managed managing able enough known reported proceeded began "
    "continue continues continued "
    "claimed claim claims said believed confirmed went estimated thought documented recorded registered certified verified "
    "found happened".split()
)
_EXAGGERATED = frozenset(
    "false untrue baseless exaggerated exaggeration inflated overstated fabricated underestimated understated".split()
)
_CALLED_FALSE = _EXAGGERATED | {"wrong", "incorrect"}


def _is_false_claim(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the figure is one that a claim gives which is called false: "the claim that it killed 5 men is wrong"."""
    rest = sentence.words[match.end() :]
    if _CALLED_FALSE.isdisjoint(rest) or _CLAIMED.isdisjoint(sentence.words[: match.start()]):
        return False
    at = next(at for at in range(match.end(), len(sentence.words)) if sentence.words[at] in _CALLED_FALSE)
    return not _IS.isdisjoint(sentence.words[at - 3 : at])


_CLAIMED = frozenset("claim claims allegation allegations".split())
_IS = frozenset("is are was were".split())
