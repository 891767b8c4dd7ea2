"""Sentence boundaries by span: where a full stop ends a sentence and where it only shortens a word.

Abbreviations are data; anything about what a sentence says belongs elsewhere.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span

#: Shortened words that are followed by more of the same sentence: ranks, titles, months, references.
ABBREVIATIONS = frozenset(
    """
    adm amb approx art bde bn brig bros bt c ca capt cdr cf ch cmdr cmdre co col comdr corp cpl cpt dep dept div dr ed eds
    eg esp est etc fig fl flt fr ft gen gens gov hon ie inc jan feb mar apr jun jul aug sep sept oct nov dec jr km lat lieut
    long lt ltd maj messrs mil mr mrs ms mt no nos nr op p para pl pp pres prof pt pvt rd ref regt rep rev rtd sec sen sgt sq
    sr ss st supt vol vols viz vs
    """.split()
)
#: Abbreviations that often do end a sentence: they do so where the next word usually opens one.
OPEN_ABBREVIATIONS = frozenset({"etc", "jr", "sr", "ltd", "co", "inc", "corp", "km", "div", "regt", "bn", "bde"})
#: Words that open a sentence far more often than they follow an abbreviation.
OPENERS = frozenset(
    """
    a about according after all also although an and another around as at before both but by despite during each early
    eventually finally following for four from he her his however if in instead it its later many meanwhile most
    nevertheless of on one other others over she since six some soon subsequently such that the their then there these
    they this those three to two under upon when while with
    """.split()
)
#: A "sentence" longer than this is a table or a list without full stops; it is cut at a blank, so that none costs too much.
LONGEST = 4000
#: Begins with one class of characters, so that the search skips all others quickly.
_CANDIDATE = re.compile(
    r"[.!?…|](?:(?<!\|)[.!?…]*[\"”’'″′)\]»]*(?:\[\d+\])*(?=\s+(?:\|\s|[\"“‘'″′(\[«]*(?:[^\W\d_a-z]|\d|[ae]l-[A-Z])))"
    r"|(?<=[a-z]{3}\.)(?=[A-Z][a-z]*\s)"  # a blank left out: "in the town.The next day"
    r"|(?<=\|)(?=[ \t]*\n[ \t]*\|))"  # the end of a row of a table
)
_LAST_WORD = re.compile(r"[^\W_]+(?:[.’'][^\W_]+)*\Z")
#: Capitals within a word make it an acronym: "JaN" is not "Jan".
_MIXED = re.compile(r"[a-z][A-Z]")
_NEXT_WORD = re.compile(r"\s*[\"“‘'″′(\[«]*([^\W_]+)")


def _ends_sentence(text: str, start: int, stop: int, end: int) -> bool:
    """Tell whether the mark at ``stop`` ends the sentence that began at ``start``; ``end`` is after its quotes."""
    if text[stop] != "." or (end - stop > 1 and text[stop + 1] == "."):
        return True
    word = _LAST_WORD.search(text, max(start, stop - 24, text.rfind(" ", start, stop) + 1), stop)
    following = _NEXT_WORD.match(text, end)
    if word is None or following is None:
        return True
    last, opener = word.group(), following.group(1).lower() in OPENERS
    if len(last) == 1 and last.isalpha():  # an initial ("J. R. Smith") or "c. 1415", "(d. 1420)"
        return opener and last.isupper()
    if "." in last:  # "U.S.", "a.m."
        return opener
    if last.lower() in ABBREVIATIONS and not _MIXED.search(last):
        return opener and last.lower() in OPEN_ABBREVIATIONS
    return True


def split_sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the sentences of ``text[start:end]`` as spans without the blanks around them."""
    spans: list[Span] = []
    begin = start
    for match in _CANDIDATE.finditer(text, start, end):
        if _ends_sentence(text, begin, match.start(), match.end()):
            _append(spans, text, begin, match.end())
            begin = match.end()
    _append(spans, text, begin, end)
    return tuple(spans)


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
        spans.append(Span(start, max(cut - 1, start + 1)))
        start = max(cut, start + 1)
    if start < end:
        spans.append(Span(start, end))
