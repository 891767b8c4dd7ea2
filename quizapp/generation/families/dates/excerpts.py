"""A sentence of the article as a stem quotes it: whole, or its beginning with "…". What is asked of it is the families'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from quizapp.domain.facts import Claim, DateFact, FactSheet, Place
from quizapp.domain.text import Span
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.gate import PRAISE
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.labels.verbs import FINITE

#: What cannot stand inside quotation marks, or is left of a template.
_QUOTED = re.compile(r"[\"“”«»\[\]{}|]")
#: A longer sentence than the second is shown up to the end of a phrase among so many of its first words.
_SHOWN, _WHOLE = 26, 32
#: Where a phrase ends: a mark, or what opens a clause of its own.
_PHRASE_END = re.compile(
    r"[,;:](?=\s(?!\d+(?:st|nd|rd|th)\b))|\s(?=(?:which|who|whose|where|while|whereas|but|although|though|because|despite|after|before|following|"
    rf"in order to|so that|until)\s|and (?:[a-z]+ly )?{FINITE.pattern})"
)


#: Behind a preposition ("a statement in | which") the phrase is not at its end.
_LEADS_ON = re.compile(
    r"\b(?:in|of|to|for|from|with|at|by|on|under|over|upon|through|during|after|before|into|against|near|about|until|"
    r"among|within|without|behind|beside|than|as|the|an?|and|or|all|some|most|many|both|those|these|one|ones|especially)\Z"
)


#: "The guards launched a new attack began to take Tarn": two verbs without a joint.
_RUN_ON = re.compile(
    r"\b(?:launched|started|opened|mounted|began|captured|seized|attacked|entered|took|conducted) (?:an?|the|its|their) "
    r"(?:(?!(?:that|which|who|whom|and|or|where|when)\b)[\w'’-]+ ){1,4}(?:began|started|continued|tried|managed) to\b"
)


def excerpt(sheet: FactSheet, sentence: Span, told: Span) -> Span | None:
    """Return the part of ``sentence`` that may be quoted around the date ``told``.

    None where it would leave the date out, hold quotation marks, another date, or a figure that needs its source: a whole
    sentence may tell one that no other figure is set beside.
    """
    text = sheet.article.text
    part: Span | None = sentence
    if len(sentence.of(text).split()) > _WHOLE:
        part = _first_phrases(text, sentence, told)
    if part is None or not part.contains(told) or _QUOTED.search(text, part.start, part.end) or has_hole(part.of(text)):
        return None
    if is_no_english(sentence.of(text)) or PRAISE.search(part.of(text)) or _RUN_ON.search(sentence.of(text)):
        return None
    facts: Iterator[DateFact | Claim] = chain(sheet.dates, sheet.claims)
    for one in facts:
        here = one.evidence[0]
        if here.start >= part.end or part.start >= here.end or one.place is not Place.PROSE or here.span == told:
            continue
        if part != sentence or isinstance(one, DateFact) or _is_disputed(sheet, one):
            return None
    return part


def _is_disputed(sheet: FactSheet, claim: Claim) -> bool:
    """Tell whether another figure is set beside this one, or counts the same loss at the same time with another number."""
    if any(claim.id in one.claims for one in sheet.comparisons):
        return True
    return any(
        (one.measure, one.window) == (claim.measure, claim.window) and (one.low, one.high) != (claim.low, claim.high)
        for one in sheet.claims
    )


#: A sentence that is cut shows so many words, and more than a clause that only leads to what it tells.
_WORDS_CUT = 10
_LEADING_CLAUSE = re.compile(
    r"(?:(?:Shortly|Soon|Immediately|Just|Even|Ever) )?(?:[Aa]fter|[Ww]hen|[Aa]s|[Ww]hile|[Bb]efore|[Ss]ince|[Aa]lthough|"
    r"[Tt]hough|[Oo]nce|[Bb]ecause|[Ii]f|[Uu]ntil|[Ff]ollowing|[Dd]espite|[Ww]ith)\b[^,]*(?P<then>, .*)?\Z"
)
#: "The next day, just hours after the raid had begun": the time before a clause that only leads on.
_TIME_FIRST = re.compile(
    r"^(?:(?:The|That|On|In|By|Two|Three|Four|Five|Six|Seven|A|Later|Early|Late)\b[^,]{0,40}, )?"
    r"(?:(?:just|only|some|a few|several|barely|almost) )*(?:(?:hours?|days?|minutes?|weeks?|months?) )?"
    r"(?=after|before|as|when|while)"
)
#: "Stone, who had left Tarn on ____ …": the relative clause is never closed.
_OPEN_RELATIVE = re.compile(r"[^,]+, (?:who|which|whose|where|whom)\b[^,]*\Z")


#: "The League suffered a loss when its head of the Tarn line and former guard of Mole …": what befell him is cut off.
_OPENS_CLAUSE = r"(?:when|while|because|although|whose|where|(?<!of )(?<!in )which|who)"
_LAST_CLAUSE = re.compile(rf"\b{_OPENS_CLAUSE},? (?P<told>(?:(?!\b{_OPENS_CLAUSE}\b).)*)\Z")
#: "The riders, a band of Mole guards hired by Stone …": what it says they were is never closed.
_OPEN_APPOSITION = re.compile(
    r"[^,]*(?:, [^,]*)?, (?:an?|the) [^,]*\b(?:[a-z]+ed|led|known|made|held|born|built|sent|set up) (?:by|in|as|at|from|for)\b"
    r"[^,]*\Z"
)


#: "A force centered around the 1st Battalion …": what it is made of, and not yet what it did.
_WHAT_IT_IS = re.compile(
    r"(?:cent(?:e?red|ring)|based|composed|comprised|made up|led|headed|commanded|backed|supported|organi[sz]ed|formed|"
    r"equipped|armed|tasked|attached|assigned|known|called|codenamed|named) (?:around|on|of|by|from|with|to|in|as|for|at)\b"
)


def tells_too_little(shown: str, sentence: str) -> bool:
    """Tell whether the beginning of a sentence is short, only leads on, or stops before the main verb."""
    shown = shown.rstrip(" ,;:")
    leading = _LEADING_CLAUSE.match(_TIME_FIRST.sub("", shown))
    if len(shown.split()) <= _WORDS_CUT or (leading and not FINITE.search((leading["then"] or "").lower())):
        return True
    if _OPEN_RELATIVE.match(shown):
        return True
    if (opened := _LAST_CLAUSE.search(shown)) and not FINITE.search(opened["told"].lower()):
        return True
    told = list(FINITE.finditer(shown.lower()))
    if len(told) == 1 and _OPEN_APPOSITION.match(shown):
        return True
    if len(told) == 1 and _WHAT_IT_IS.match(shown, told[0].start()):
        return True
    if len(told) == 1 and shown[: told[0].start()].endswith(", "):  # "two mills, fired at from the hill …"
        return True
    verb, whole = main_verb(shown), main_verb(sentence)
    return verb is None or whole is None or verb.group() != whole.group()


def _first_phrases(text: str, sentence: Span, told: Span) -> Span | None:
    """Return the beginning of a long sentence up to the last end of a phrase behind ``told``, None where there is none."""
    words = list(re.finditer(r"\S+", sentence.of(text)))
    most = sentence.start + words[_SHOWN - 1].end()
    ends = [
        found.start()
        for found in _PHRASE_END.finditer(text, told.end, most)
        if not _LEADS_ON.search(text, told.end, found.start())
    ]
    return Span(sentence.start, ends[-1]) if ends else None


def as_quoted(text: str, part: Span, sentence: Span) -> str:
    """Return the words of ``part`` (or of ``text`` made of them), with "…" where the sentence goes on."""
    shown = " ".join(text.split())
    return shown if part.end == sentence.end else shown.rstrip(" ,;:–—.") + " …"
