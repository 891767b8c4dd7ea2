"""Which sentences of the passages are not put before a class at all, whatever is asked."""

from __future__ import annotations

from quizapp.generation.families.passages.cues.voice import COARSE, GRAVE, VERDICT
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.sketch import Subject


def unfit(subject: Subject) -> frozenset[str]:
    """Return the sentences of all passages that are not shown; to be read ``once``."""
    return frozenset(
        [
            words
            for passage in subject.clickable
            for words, lowered in zip(passage.words, passage.lowered_words, strict=True)
            if _is_unfit(words, lowered)
        ]
    )


def _is_unfit(sentence: str, lowered: str) -> bool:
    """Tell whether a sentence is not shown at all: words are missing, it stands in brackets, has an insult, verdict, crime."""
    if sentence.startswith("("):
        return True
    return (
        COARSE.is_in(sentence, lowered)
        or VERDICT.is_in(sentence, lowered)
        or GRAVE.is_in(sentence, lowered)
        or has_hole(sentence)
        or is_no_english(sentence)
    )
