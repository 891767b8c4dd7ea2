"""Whom a word means that stands for somebody told of before: "he", "they", an author's surname alone.

Subjects with a name of their own are ``source_names``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span
from quizapp.extraction.actors.names import is_people_of_state
from quizapp.extraction.actors.titles import RANKS
from quizapp.extraction.claims.attribution.source_words import SPEAKERS, is_body
from quizapp.extraction.tokens import Sentence

#: A person's name that opens a sentence, before its verb: names of bodies have an article or people behind them.
_PERSON = re.compile(
    r"(?:[DP]D?,|P[^,;()QFGKBVM]{1,16},)?(?:YX{0,2}[NH]|Y[NXH]{1,4},)?(?P<who>H{0,2}X{2,6}|HX)(?:,[^,;]{1,14},|,)?(?=A*[FKGBVN])"
)


#: The same by the last name alone.
_SURNAME = re.compile(r"(?P<who>X)(?=A*[FKGBVN])")


_SINGLE = frozenset(
    """
    activist commander doctor general governor historian journalist judge lawyer mayor medic minister monk nurse officer
    official pilot priest prisoner prosecutor reporter resident soldier spokesman survivor villager witness
    """.split()
)
#: Somebody without a name, who is the subject behind a phrase of time.
_SOMEBODY = re.compile(r"(?:[^,;QKGVM]{1,8},)?Y(?P<who>[NX]{0,2}H)(?=A*[FGBN])")


def person_before(text: str, sentence: Sentence) -> Span | None:
    """Return the person who is the subject of a sentence, whom "he" means in the next one; None where none opens it.

    A name of one word is a person's where the text has it behind a first name before.
    """
    match = _PERSON.match(sentence.tags) or _SURNAME.match(sentence.tags)
    if match is None:
        match = _SOMEBODY.match(sentence.tags)
        if match is None or sentence.words[match.end("who") - 1] not in _SINGLE:
            return None
        return Span(sentence.tokens[match.start("who")].start, sentence.tokens[match.end("who") - 1].end)
    if sentence.tags[slice(*match.span("who"))] == "HX" and sentence.words[match.start("who")] not in RANKS:
        return None  # "Rebels Holt"
    surname = sentence.tokens[match.start("who")]
    is_alone = match.end("who") - match.start("who") == 1
    if is_alone and not re.search(rf"(?<!\. )\b[A-Z][a-z]+ {re.escape(surname.text)}\b", text[: surname.start]):
        return None
    return Span(sentence.tokens[match.start("who")].start, sentence.tokens[match.end("who") - 1].end)


def is_author(text: str, start: int, end: int) -> bool:
    """Tell whether the surname at ``start`` is one that the text has behind a first name before: "Ivar Holt", then "Holt"."""
    name = _ONE_NAME.match(text, start, end)
    if name is None or is_people_of_state(name.group().lower()) or SPEAKERS.fullmatch(name.group()):
        return False
    return re.search(rf"\b(?!The |Both |All |Soviet )[A-Z][a-z]+ {re.escape(name.group())}\b", text[:start]) is not None


_ONE_NAME = re.compile(r"[A-Z][\w’'-]+(?=:)")
#: A name that is the subject of a sentence, and whether it does something.
_ACTOR = re.compile(r"(?:[DP]D?,)?Y?(?P<who>X{1,5}|X{0,3}H)(?=[A,]{0,3}(?:(?P<acts>[FGkLN])|[KBV]))")


def body_before(text: str, sentence: Sentence, *, several: bool) -> Span | None:
    """Return the body that is the subject of a sentence, whom "it" means as the speaker in the next one.

    ``several`` tells that "they" is said of it, which no place is that does something.
    """
    match = _ACTOR.match(sentence.tags)
    if match is None:
        return None
    span = Span(sentence.tokens[match.start("who")].start, sentence.tokens[match.end("who") - 1].end)
    return span if is_body(span.of(text)) or (several and match["acts"]) else None
