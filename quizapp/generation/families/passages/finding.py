"""Whether a sentence can be found without being understood: by a word of the stem, the heading, or its marks alone.

What is asked, and which sentences may stand beside the key, is ``by_words``'.
"""

from __future__ import annotations

import re

from quizapp.domain.option_reading import content_words
from quizapp.generation.families.passages.declared import Wording
from quizapp.generation.passage import Passage
from quizapp.generation.sketch import Subject

#: Words that stand in many stems and say nothing of what is asked.
_ASKING = frozenset(
    "click sentence tells says some those they where there many much one something somebody whose without could would had has "
    "have".split()
)
#: Words are the same to somebody who only compares them where they begin with so many equal letters.
_ALIKE = 5
#: Marks that catch the eye.
_MARKS = ("(", "%", "percent", "per cent", "“", '"')


def is_easily_found(subject: Subject, wording: Wording, run: Passage, key: str) -> bool:
    """Tell whether the key stands out among the sentences of a run to somebody who understands none of them."""
    others = [one for one in run.words if one != key]
    if wording.beside is not None and not any(wording.beside.holds(one) for one in others):
        return True
    if any(mark in key and not any(mark in one for one in others) for mark in _MARKS):
        return True
    if shares_alone(wording.stem, run, key):
        return True
    return not _beginnings(wording.key.words(key)).isdisjoint(_heading(subject, run))


def shares_alone(stem: str, run: Passage, key: str) -> bool:
    """Tell whether the key has a word of the question that no other sentence of a run has."""
    shared = _beginnings(stem) & _beginnings(key)
    return bool(shared) and not shared <= _beginnings(" ".join([one for one in run.words if one != key]))


def _beginnings(text: str) -> frozenset[str]:
    return frozenset(word[:_ALIKE] for word in content_words(text) - _ASKING)


def _heading(subject: Subject, run: Passage) -> frozenset[str]:
    """Return how the words of the heading above a run begin, without years and small words."""
    section = subject.sheet.article.section_at(run.span.start)
    words = re.findall(r"[^\W\d_]{4,}", section.heading if section else "")
    return _beginnings(" ".join(words))
