"""A number in a construction of ``claim_rules`` before it is taken for one of victims.

Why it may count none is ``refusals``' and ``verb_refusals``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import field

from quizapp.domain.facts import Measure
from quizapp.domain.records import record
from quizapp.extraction.claims.figures.claim_rule import ClaimRule
from quizapp.extraction.tokens import Sentence


@record
class Candidate:
    """A number in a construction, before it is taken for one of victims; ``head`` is the tag of what it counts."""

    sentence: Sentence
    rule: ClaimRule
    index: int
    head: str
    head_end: int
    verb: int
    measures: tuple[Measure, ...]
    is_last: bool
    #: The letters of the sentence, and the word that tells what befell them: asked for by nearly every refusal.
    tags: str = field(init=False, repr=False, compare=False)
    verb_word: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", self.sentence.tags)
        object.__setattr__(self, "verb_word", self.sentence.words[self.verb])

    @property
    def following(self) -> str:
        """The letter after the number, "" at the end."""
        return self.tags[self.index + 1 : self.index + 2]


def is_part_of(sentence: Sentence, index: int) -> bool:
    """Tell whether the number counts some of those named before: "312 of them"."""
    return sentence.words[index + 1 : index + 3] in _OF_THEM


_OF_THEM = frozenset(("of", word) for word in ("them", "these", "those", "whom"))


def is_all_of(words: Set[str], number: int) -> bool:
    """Tell whether ``words`` mean all of so many told before: "all of them", or "both" of two."""
    return ((number == 2 and "both" in words) or "all" in words) and words <= _ALL


_ALL = frozenset({"all", "both", "them", "of"})


#: Tells whether a number in a construction counts no victims.
Refusal = Callable[[Candidate], bool]
#: Rules whose numbers are told by what they were, behind a verb of being: "of whom 20 were soldiers".
OF_A_KIND = frozenset(
    {
        "of which so many were of a kind",
        "of whom so many were of a kind",
        "so many, of whom so many were of a kind, died",
        "so many of the dead were of a kind and so many of another",
        "of so many who died so many were of a kind",
        "of so many dead so many were of a kind",
    }
)
#: Rules whose number is a subject: after a preposition it is not.
SUBJECTS = frozenset({"so many were killed", "so many died", "so many lay dead", "so many were lost"})
#: People behind a participle: "wounded fighters".
DESCRIBED = re.compile("[NX]{0,3}[HU]")
#: Words for coming back or coming free.
BACK_AGAIN = frozenset("arrived reached reach returned escaped freed rescued rejoined released recovered".split())
