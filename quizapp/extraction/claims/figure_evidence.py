"""Which words of its sentence prove a figure: from the number to its verb and its people. Whom it counts is ``victims``'s."""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.counted_parts import NEAR_VERB, OF_MANY
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.kinds import kind_of
from quizapp.extraction.claims.figures.numbered_people import numbered_people
from quizapp.extraction.claims.other_sides import other_side
from quizapp.extraction.claims.victims import DESCRIBED
from quizapp.extraction.tokens import Sentence


def figure_span(sentence: Sentence, figure: Figure) -> Span:
    """Return the words from the number to its verb, or the number and its people alone where the verb is far off."""
    tokens = sentence.tokens
    start, end = figure.quantity.start, max(figure.quantity.end, tokens[figure.head_end - 1].end)
    if tokens[figure.verb].word in _FATES:  # "the fate of 200 others remained unknown"
        end = max([end, *(token.end for token in tokens[figure.index : figure.index + NEAR_VERB] if token.word in _UNKNOWN)])
    kind = kind_of(sentence, figure)
    if kind is not None:
        return Span(start, kind.end)
    others = other_side(sentence, figure)
    if others is not None:
        return Span(min(start, others.start), max(end, others.end))
    described = DESCRIBED.match(sentence.tags, figure.index + 2)
    if described and sentence.tags[figure.index + 1] in "KV" and figure.verb <= figure.index + 1:
        end = max(end, tokens[described.end() - 1].end)
    low, high = sorted((figure.verb, figure.index))
    between = sentence.tags[low + 1 : high]
    many = OF_MANY.match(sentence.tags, figure.index + 1)
    if many:  # "26 of the around 50 militants in the area were killed"
        between = sentence.tags[many.end() : high]
        end = max(end, tokens[many.end("who") - 1].end)
    if _is_listed(sentence, figure):
        end = max(end, _end_of_place(sentence, figure))
    elif "Q" not in between and (figure.verb >= figure.index or high - low <= (4 if "D" in between else NEAR_VERB)):
        start = min(start, tokens[figure.verb].start)
        end = max(end, tokens[figure.verb].end, tokens[_last_of_measure(sentence, figure)].end)
    if figure.rule == "so many of them badly":
        end = tokens[figure.index + 1].end
    if figure.rule in _OF_ALL and (told := _ALL.match(sentence.tags, figure.verb + 1)):
        end = max(end, tokens[told.end() - 1].end)
    if high > low and "(" in between and ")" not in between and sentence.tags[figure.index + 1 : figure.index + 2] == ")":
        end = max(end, tokens[figure.index + 1].end)
    people = numbered_people(sentence, figure) if figure.head_end == figure.index + 1 else None
    return Span(min(start, people.start) if people else start, end)


#: Constructions that end in "all of them".
_OF_ALL = frozenset({"all of them", "so many did this and somebody killed them all"})
_ALL = re.compile("A*(?:YOH|HY|YQ|OHY)")
_FATES = frozenset({"fate of", "whereabouts of"})
_UNKNOWN = frozenset({"unknown", "unclear", "uncertain", "known"})
#: From a verb to its object: verbs joined to it, and words that open the object.
_TO_OBJECT = re.compile(r"(?:,?A*,?C?B?A*[KG])*[AYNBOXHwD]*")
#: The bracket that the number stands in is closed before its verb.
_LEAVES_BRACKET = re.compile(r"[^(]*\)")


def _is_listed(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the figure only joins a list behind its verb: "killed 12 men, as well as 40 civilians"."""
    tags = sentence.tags
    if figure.verb > figure.index:
        return bool(_LEAVES_BRACKET.match(tags, figure.index, figure.verb))
    if tags[figure.verb] in "KGV":
        return not _TO_OBJECT.fullmatch(tags, figure.verb + 1, figure.index)
    return tags[figure.verb] == "M" and figure.rule == "as well as so many"


_PLACE_AFTER = re.compile(r"P[YA]*[NXHT]{1,5}")


def _end_of_place(sentence: Sentence, figure: Figure) -> int:
    """Return where "in the Khazanat base" ends behind a number that names nobody, else 0."""
    match = _PLACE_AFTER.match(sentence.tags, figure.index + 1) if figure.head_end == figure.index + 1 else None
    return sentence.tokens[match.end() - 1].end if match else 0


#: Words between joined verbs: "killed, wounded or later captured".
_BETWEEN_VERBS = ",CABKM"


def _last_of_measure(sentence: Sentence, figure: Figure) -> int:
    """Return the last verb that the measure rests on: "wounded" of "killed or wounded" for casualties."""
    tokens, last = sentence.tokens, figure.verb
    if tokens[last].measure is figure.measure or sentence.tags[last] not in "KGMV":
        return last
    for index in range(figure.verb + 1, len(tokens)):
        if sentence.tags[index] not in _BETWEEN_VERBS:
            break
        if sentence.tags[index] in "KM" and (figure.measure is Measure.CASUALTIES or tokens[index].measure is figure.measure):
            last = index
    return last
