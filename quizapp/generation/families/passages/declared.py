"""A cue: words that tell what kind of sentence stands before the reader, with its reason and examples; what is asked by it.

The cues themselves stand in ``cues``, the questions in ``wordings``; a test reads the examples of all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.item import Skill
from quizapp.domain.text import at_word, holds_any, in_small_letters

#: The rest of a name: genitives and further words with a capital, joined by small words of names.
_NAME_GOES_ON = re.compile(r"(?:[’']s?\b)?(?:(?:[ -](?:of|the|al|de|von|van|ibn))*[ -][A-Z][\w-]*(?:[’']s?\b)?)*")
#: A piece that every sentence has: no quick test.
_NO_ROOTS = ("",)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words to look for: ``found`` in the examples of the first kind, and in none of the second."""

    name: str
    pattern: re.Pattern[str]
    why: str
    found: tuple[str, ...]
    missed: tuple[str, ...] = ()
    #: Pieces in small letters of which any hit has one: a quick test where many sentences are asked.
    roots: tuple[str, ...] = _NO_ROOTS
    #: Whether the pattern is one for a sentence in small letters: without regard to case a search takes four times as long.
    in_small: bool = False

    def holds(self, sentence: str) -> bool:
        """Tell whether the words stand in ``sentence``."""
        if self.roots == _NO_ROOTS and not self.in_small:
            return self.pattern.search(sentence) is not None
        return self.is_in(sentence, in_small_letters(sentence))

    def is_in(self, sentence: str, lowered: str) -> bool:
        """Tell whether the words stand in ``sentence``, which is ``lowered`` in small letters."""
        return holds_any(lowered, self.roots) and self.pattern.search(lowered if self.in_small else sentence) is not None

    def roots_in(self, lowered: str) -> tuple[str, ...]:
        """Return those of the roots that stand in a text in small letters: a sentence of it that has the words has one."""
        return tuple([root for root in self.roots if root in lowered])

    def words(self, sentence: str) -> str:
        """Return the words as they stand in ``sentence``, whole (of a group ``shown`` only that), empty where they do not.

        They end where a name that they have begun ends.
        """
        hit = self.pattern.search(in_small_letters(sentence) if self.in_small else sentence)
        if hit is None:
            return ""
        group = "shown" if "shown" in self.pattern.groupindex and hit["shown"] else 0
        start, end = hit.span(group)
        while start and sentence[start - 1 : start + 1].isalpha():
            start -= 1
        while end < len(sentence) and sentence[end - 1 : end + 1].isalpha():
            end += 1
        if sentence[start:end].split()[-1][:1].isupper():
            end = _NAME_GOES_ON.match(sentence, end).end()  # type: ignore[union-attr]  # it matches nothing as well
        return sentence[start:end].strip()

    def before(self, sentence: str) -> str:
        """Return what stands before the words in ``sentence``, all of it where they do not stand there."""
        hit = self.pattern.search(in_small_letters(sentence) if self.in_small else sentence)
        return sentence[: hit.start()] if hit else sentence

    def without(self, sentence: str) -> str:
        """Return ``sentence`` without the words."""
        hits = [hit.span() for hit in self.pattern.finditer(in_small_letters(sentence) if self.in_small else sentence)]
        starts, ends = [0, *(end for _, end in hits)], [*(start for start, _ in hits), len(sentence)]
        return " ".join([sentence[start:end] for start, end in zip(starts, ends, strict=True)])


def thesaurus(name: str, words: str, *barred: str) -> Cue:
    """Return a cue of many words of one matter, and the sentences in which one of them is found.

    ``words`` are beginnings of words in small letters (with ``/`` behind them whole ones); ``_`` stands for a blank.
    """
    patterns = [word.replace("_", " ").replace("/", r"\b") for word in words.split()]
    # Of many words nearly every letter begins one: to ask first whether a word begins there takes a third of the time.
    numbers = [one for one in patterns if one.startswith((r"\d", r"(?:\d"))]
    words_alone = sorted((one for one in patterns if one not in numbers), key=lambda one: not one[0].isalpha())
    found = "|".join([at_word("|".join(words_alone)), *(rf"\b{one}" for one in numbers)])
    why = "a sentence with a word of the same matter may be defended beside the key"
    return Cue(f"thesaurus of {name}", re.compile(found), why, barred, in_small=True)


@dataclass(frozen=True, slots=True)
class Wording:
    """A question on the wording of one sentence.

    ``key``: what the sentence has. ``bars``: what it may not have beside that. ``rivals``: what no other sentence may have.
    ``beside``: what another sentence must have, so that the key is not the only one of its kind. ``others``: the reason of
    a wrong sentence by what it has, the last one for all. In ``why``, ``{}`` stands for the words found.
    """

    rule: str
    asks: str
    key: Cue
    stem: str
    why: str
    others: tuple[tuple[Cue | None, str], ...]
    rivals: tuple[Cue, ...]
    bars: tuple[Cue, ...] = ()
    beside: Cue | None = None
    skill: Skill = Skill.SOURCES
    #: Words that tell of it without saying that it was done: beside the key such a sentence is no rival, but the best trap.
    nearly: Cue | None = None
    #: Whether a deed is asked for, which a sentence does not tell where the words stand in a clause that only gives a time.
    deed: bool = False
    #: Whether a no, a doubt or a plan before the words undoes what they tell; a reason or a doubt stands behind one as well.
    can_be_undone: bool = True
    #: A cue and another stem: a general statement that is true of a sentence with the cue beside the key, and that the key
    #: refutes.
    refuted: tuple[Cue, str] | None = None
    #: Whether it is a deed of many: one man's is none.
    by_many: bool = False
    #: The stem on those who did it, by name: ``{who}``.
    of_doer: str = ""
    #: What no other sentence may tell of those of whom the key tells it: whoever won back one place may have won the next back.
    of_same: Cue | None = None
