"""What others count for the figure told before, a number alone: "2,500 died; Ostian sources say 4,000".

Where a verb or noun of harm goes with the number it is ``rival_counts``'.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.number_refusals import COUNTING
from quizapp.extraction.tokens import Sentence

#: The rule of such figures.
RIVAL_RULE = "others count so many"
#: Between a verb of counting and the number.
_NUMBER_WORDS = frozenset("a the this that it figure number toll total of at as is was to be".split())
#: Those who have another number, right before it.
_ESTIMATES = frozenset("estimates estimate figures sources reports accounts claims".split())
_AS_HIGH = ("as high as ", "as low as ", "up to ", "as many as ")
#: Behind a number that somebody holds for the better one.
_LIKELIER = frozenset(("more", word) for word in ("likely", "probable", "realistic", "plausible", "accurate"))
#: Letters of what befalls people, and of statements on others.
_OTHER_HARM = frozenset("KGVMRSL")
#: Words from the number back to the verb of counting, and from the figure to its rival.
_NEAR, _FAR = 6, 24
#: A rival number is neither so many times larger nor smaller.
_TIMES = 30


def rivals_of(sentence: Sentence, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the numbers alone that others give for the figure before them, where all of these tell one measure."""
    told = {figure.index for figure in figures}
    for index, tag in enumerate(sentence.tags):
        if tag != "Q" or index in told:
            continue
        before = [figure for figure in figures if figure.index < index]
        if not before or len({figure.measure for figure in before}) > 1 or not _is_rival(sentence, before[-1], index):
            continue
        quantity = sentence.tokens[index].quantity
        if quantity and before[-1].quantity.low <= quantity.low * _TIMES <= before[-1].quantity.low * _TIMES**2:
            yield replace(before[-1], quantity=quantity, index=index, head_end=index + 1, rule=RIVAL_RULE)


def _is_rival(sentence: Sentence, whole: Figure, index: int) -> bool:
    end = max(whole.verb + 1, whole.head_end, whole.index + 1)
    if not end < index < end + _FAR or not _OTHER_HARM.isdisjoint(sentence.tags[end:index]):
        return False
    words, following = sentence.words, sentence.tags[index + 1 : index + 2]
    if sentence.tags[index - 1] == "(":
        return words[index + 1 : index + 3] == ("according", "to")
    if following == "B":
        return words[index + 2 : index + 4] in _LIKELIER and words[index - 1] in {"though", "although", "but"}
    if following not in {"", ".", ",", ";", ")"}:
        return False
    if sentence.tokens[index].text.lower().startswith(_AS_HIGH) and words[index - 1] in _ESTIMATES:
        return True
    at = index - 1
    while at > end and words[at] in _NUMBER_WORDS:
        at -= 1
    return index - at <= _NEAR and words[at] in COUNTING and sentence.tags[at - 1] in "XHTNA"
