"""The noun phrase that names a source, read backwards from its end; shared words of all who read such names.

Where the subject of a verb ends is ``source_subjects``', names behind the words that attribute are ``names_after``'s.
"""

from __future__ import annotations

from bisect import bisect_left

from quizapp.extraction.claims.attribution.source_words import IMPERSONAL, NOBODY, SPEAKERS
from quizapp.extraction.tokens import Sentence

PRONOUNS = frozenset({"it", "he", "she", "they"})
HIS = frozenset({"his", "its", "their", "her"})
_NOT_SUBJECT = frozenset("DQFKGVWMRLkEBJZ;().,ciw")
WORDS_AFTER = 20
ABBREVIATION = 5
#: Words for a body that reports, by which it is meant again.
BODY_WORDS = frozenset(
    "group agency organisation organization outlet newspaper paper monitor watchdog ngo network channel".split()
)
#: What kind of body it is.
BODY_KINDS = frozenset("war monitoring rights aid news opposition activist".split())


def index_at(sentence: Sentence, offset: int) -> int:
    """Return the index of the first token that begins at ``offset`` or after it."""
    return bisect_left(sentence.tokens, offset, key=lambda token: token.start)


def first_of_name(sentence: Sentence, end: int) -> int:
    """Return the first token of the name that ends at ``end``; one past it where no name stands there."""
    index = end
    while index >= 0 and _in_name(sentence, index):
        index -= 1
    first = index + 1
    while first <= end and (sentence.tags[first] in "YPCAOci" or sentence.words[first] in _BEFORE_NAME):
        first += 1
    if first < end and sentence.words[first - 2 : first] == ("on", "the") and sentence.words[first].endswith(_DAYS):
        first += 1  # "On the 4th Karitas said"
    return first


#: Before a word for what is told: "other sources" are somebody, "sources" may be anybody.
_SOME = frozenset("other some several various one most many".split())


def with_some(sentence: Sentence, first: int, end: int) -> int:
    """Return where "other sources" begins, of which only the last word, from ``first`` to ``end``, was taken for the name."""
    is_said_of_some = 0 < first == end and sentence.words[first - 1] in _SOME and sentence.words[first] in IMPERSONAL
    return first - 1 if is_said_of_some else first


_DAYS = ("1st", "2nd", "3rd", *(f"{unit}th" for unit in range(10)))
#: Words before a name at the head of a sentence.
_BEFORE_NAME = frozenset(
    "but yet though although whereas similarly likewise additionally moreover furthermore accordingly consequently".split()
)


def _is_one_of_both(sentence: Sentence, index: int) -> bool:
    """Tell whether the article opens the second name of "both the SOHR and the army"."""
    earlier = sentence.words[max(0, index - 6) : index]
    return bool(earlier) and earlier[-1] == "and" and "both" in earlier


def _in_name(sentence: Sentence, index: int) -> bool:
    """Tell whether the token can stand in a name read from its end backwards."""
    token, tags = sentence.tokens[index], sentence.tags
    before, following = tags[index - 1 : index] if index else "", tags[index + 1 : index + 2]
    if token.text == "," and index + 1 < len(tags):  # "the 2nd Battalion, 271st Regiment"
        return before == "X" and following in {"N", "Q"} and sentence.words[index + 1].endswith(_DAYS)
    if token.text == ".":  # "Lt. Gen. Smith"
        word = sentence.tokens[index - 1].text if index else ""
        return len(word) <= ABBREVIATION and word[:1].isupper()
    if token.text in "–-":  # "the FARC–EP"
        joins = index > 0 and before == "X" and following == "X" and sentence.tokens[index - 1].end == token.start
        return joins and token.end == sentence.tokens[index + 1].start
    if len(token.text) == 1 and token.text.isupper() and index + 1 < len(tags) and sentence.tokens[index + 1].text == ".":
        return True  # an initial: "Louis A. DiMarco"
    if token.tag == "R" and token.text[:1].isupper() and before == "X":  # "Iraq Body Count"
        return True
    if token.tag == "K" and before == "Y" and following in {"N", "H", "X"}:
        return True  # "relatives of the missing soldiers"
    if token.tag in _NOT_SUBJECT or token.word in PRONOUNS or token.word in NOBODY:
        return False
    match token.tag:
        case "Y":  # an article opens the name unless it stands inside: "head of the council"
            return token.word == "own" or before in {"O", "P"} or _is_one_of_both(sentence, index)
        case "P":
            return token.word in {"for", "in", "at", "to", "on", "from"} and (
                before in {"X", "H", "N"} or bool(index and SPEAKERS.fullmatch(sentence.words[index - 1]))
            )
        case "C":
            return before == "X" and following in {"X", "Y"}
        case "N":
            return (
                not token.word.endswith(("ing", "ed"))
                or token.word == "monitoring"
                or before in {"X", "H", "N", "Y"}
                or index == 0
            )
        case _:
            return True
