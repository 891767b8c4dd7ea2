"""A cue: words that tell what kind of sentence stands before the reader, declared with its reason and examples.

The cues themselves stand with the families that ask by them; a test reads the examples of all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words to look for: ``found`` in the examples of the first kind, and in none of the second."""

    name: str
    pattern: re.Pattern[str]
    why: str
    found: tuple[str, ...]
    missed: tuple[str, ...] = ()

    def holds(self, sentence: str) -> bool:
        """Tell whether the words stand in ``sentence``."""
        return self.pattern.search(sentence) is not None

    def words(self, sentence: str) -> str:
        """Return the words as they stand in ``sentence`` (of a group ``shown`` only that), empty where they do not."""
        hit = self.pattern.search(sentence)
        shown = "shown" if "shown" in self.pattern.groupindex else 0
        return hit[shown].strip() if hit and hit[shown] else ""

    def without(self, sentence: str) -> str:
        """Return ``sentence`` without the words."""
        return self.pattern.sub(" ", sentence)
