"""The name of a source behind the words that attribute: "according to the Russian Ministry of Defence".

Names before a verb are ``source_names``'.
"""

from __future__ import annotations

from itertools import pairwise

from quizapp.domain.text import Span
from quizapp.extraction.claims.attribution.source_phrases import ABBREVIATION, BODY_KINDS, HIS, WORDS_AFTER, index_at, with_some
from quizapp.extraction.claims.attribution.source_words import EMPTY_WORDS, IMPERSONAL, SPEAKERS, WRITINGS, is_body, is_source
from quizapp.extraction.tokens import Sentence, Token

#: Bodies that the grammar of victims takes for things and that may speak all the same.
_BODIES = frozenset("sources army division states regiment brigade corps groups group sides".split())
#: Words after a name that hold no part of it.
_AFTER_NAME = frozenset(
    """
    to have reaching show shows range ranges vary varies put puts suggest suggests indicate indicates give gives list lists
    say says details found finds
    """.split()
)


def name_after(text: str, sentence: Sentence, start: int, last: Span | None) -> Span | None:
    """Return the name that begins at ``start``: "the Russian Ministry of Defence"; "its own figures" is ``last``'s."""
    tokens = sentence.tokens
    first = index_at(sentence, start)
    if _is_pronoun(sentence, first):
        is_person = last is not None and not is_body(last.of(text))
        return last if is_person or tokens[first].word in {"it", "them"} else None
    while first < len(tokens) and (tokens[first].tag == "Y" or _tells_edition(sentence, first)):
        following = tokens[first + 1].word if first + 1 < len(tokens) else ""
        if tokens[first].word in HIS and (following in IMPERSONAL or following in WRITINGS or following in EMPTY_WORDS):
            return last
        first += 1
    end = first
    while end < min(len(tokens), first + WORDS_AFTER) and _goes_on(sentence, first, end):
        end += 1
    while end > first and _is_loose(tokens[end - 1]):
        end -= 1
    if end == first:
        return None
    if last is not None and is_body(last.of(text)) and _means_last(sentence, first, end):
        return last
    if last is not None and _is_written_by(text, sentence, first, end, last):
        return last
    first = with_some(sentence, first, end - 1)
    span = Span(tokens[first].start, _end_of_name(tokens[first : end + 1], end - first))
    return span if is_source(span.of(text), needs_speaker=False) else None


_PRONOUNS = frozenset({"him", "her", "it", "them"})


def _is_pronoun(sentence: Sentence, index: int) -> bool:
    """Tell whether a pronoun stands alone there: "according to her", but not "according to her brother"."""
    if index >= len(sentence.words) or sentence.words[index] not in _PRONOUNS:
        return False
    return sentence.words[index] != "her" or sentence.tags[index + 1 : index + 2] not in {"N", "H", "X"}


#: Words before the name of something written that tell which edition it is.
_EDITIONS = frozenset("updated revised corrected enlarged expanded".split())


def _tells_edition(sentence: Sentence, index: int) -> bool:
    """Tell whether the token opens "updated 2015 Memory Book", of which the name begins behind it."""
    if sentence.words[index] in _EDITIONS:
        return True
    is_year = sentence.tags[index] in "DQ" and sentence.words[index].isdigit()
    return is_year and index > 0 and sentence.words[index - 1] in {"the", "a", "an", *_EDITIONS}


def _means_last(sentence: Sentence, first: int, end: int) -> bool:
    """Tell whether the words are only "the war monitor", which means the body named last."""
    words = sentence.words[first:end]
    is_known = first > 0 and sentence.words[first - 1] == "the"
    return is_known and words[-1] in _MONITORS and BODY_KINDS.issuperset(words[:-1])


#: What is written, in one word.
_WRITINGS = frozenset("report statement study survey investigation inquiry communiqué communique announcement".split())


def _is_written_by(text: str, sentence: Sentence, first: int, end: int, last: Span) -> bool:
    """Tell whether the words are only "the report", of which the source named last was told: "Hill Watch issued a report"."""
    if end != first + 1 or first < 1 or sentence.words[first - 1] not in {"the", "this", "that"}:
        return False
    word = sentence.words[first]
    return word in _WRITINGS and f" {word}" in text[last.start : sentence.span.start].lower()


_MONITORS = frozenset("monitor watchdog agency newspaper paper outlet".split())


def _is_loose(token: Token) -> bool:
    """Tell whether a name cannot end with this word."""
    return token.tag in "POCAY" and not SPEAKERS.fullmatch(token.word)


def _end_of_name(tokens: tuple[Token, ...], end: int) -> int:
    """Return where the name of ``tokens`` ends; those from index ``end`` on only follow it."""
    for token, following in pairwise(tokens):
        if token.text.endswith(("'s", "’s")) and following.word in WRITINGS:
            return token.end - 2
    return tokens[end - 1].end


def _goes_on(sentence: Sentence, first: int, index: int) -> bool:
    """Tell whether the name that began at ``first`` reaches over ``index``."""
    token, tags = sentence.tokens[index], sentence.tags
    before, following = tags[index - 1 : index], tags[index + 1 : index + 2]
    match token.tag:
        case "X" | "H" | "O":
            return True
        case "Q":  # "according to two officials"
            return index == first and token.text.isalpha() and following in {"N", "H", "X"}
        case "A":  # "the Orland daily Hour"
            return token.word in {"daily", "weekly", "monthly"} and following == "X"
        case ".":  # "Maj. M. R. Smith"
            return index > first and following == "X" and len(sentence.tokens[index - 1].text) <= ABBREVIATION
        case "T":
            if token.word in _BODIES or following == "H" or SPEAKERS.fullmatch(token.word):
                return True
            return index == first and bool(
                SPEAKERS.fullmatch("".join(sentence.words[index + 1 : index + 2]))
            )  # "town hospital"
        case "R":  # "Iraq Body Count"
            return token.text[:1].isupper() and index > first
        case "N":
            return (index == first or not token.word.endswith("ed")) and token.word not in _AFTER_NAME
        case "P":
            is_named = following == "X" or (following == "H" and sentence.tokens[index + 1].text[0].isupper())
            if token.word == "to":  # "the Committee to Protect Journalists"
                return before == "X" and following == "X"
            return token.word in {"for", "on", "at"} and is_named and before != "N"
        case "C":
            spoken = sentence.words[index + 2] if index + 2 < len(tags) and following == "Y" else ""
            return following == "X" or tags[index + 1 : index + 3] == "YX" or bool(SPEAKERS.fullmatch(spoken))
        case "Y":
            return before in {"O", "C", "P"}
        case "M" | "U":
            return index > first and following in {"", ".", ",", ")"} and token.word not in {"dead", "deaths"}
        case _:
            return False
