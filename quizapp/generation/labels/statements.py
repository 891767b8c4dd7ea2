"""From the words around a date to a clean statement that stands by itself, or the reason why it cannot.

Quoting the article's own clause keeps what it says and how surely it says it. Nothing is asked here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.domain.text import Span, holds_any
from quizapp.generation.labels.clause_shape import is_half_a_list, is_specific, main_verb
from quizapp.generation.labels.date_ties import has_limb_of_other_date, is_left_out, misdated
from quizapp.generation.labels.deeds_in_row import Told, told_at
from quizapp.generation.labels.historical_present import in_past
from quizapp.generation.labels.joints import bind, unbind, until_later_deed
from quizapp.generation.labels.label_shape import fault_in_shape
from quizapp.generation.labels.standing import Lead, fault_of, holds_second_date, unshouted
from quizapp.generation.labels.statement import Statement, Unusable
from quizapp.generation.labels.trimming import (
    CUT,
    INSERTION,
    endings,
    plain,
    strip_openers,
    tidy,
    without_date,
    without_joint,
    without_lost_distance,
    without_provinces,
)
from quizapp.generation.labels.verbs import FINITE, GOOD_WORDS

#: Impersonal hedges: somebody is said to have said so, nobody is named.
_HEDGE = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|apparently|(?:was|were|is|are) (?:also )?(?:believed|thought|said|"
    r"reported|rumou?red|"
    r"alleged|presumed|assumed|suspected|claimed|estimated)(?= )|it was (?:also )?(?:reported|claimed|said|believed)|"
    r"there were "
    r"(?:also )?(?:unconfirmed )?reports)\b"
)


_SUBJECT_PRONOUN = re.compile(r"^(?:it|he|she)\b", re.IGNORECASE)


def state(
    text: str,
    clause: Span,
    dates: tuple[Span, ...],
    *,
    lead: Lead = str,
    avoid: tuple[Span, ...] = (),
    antecedent: str = "",
    names: tuple[str, ...] = (),
) -> Statement | Unusable:
    """Turn ``clause`` of ``text`` into a statement without the phrases ``dates``.

    Where the clause holds one of ``avoid`` (figures that must not be shown without their source), it is ended before it.
    ``lead`` returns the opening of the article; ``antecedent`` is the noun that a pronoun at the beginning stands for;
    ``names`` are those that hold an "and".
    """
    raw = clause.of(text)
    if "(" in raw and _SOURCE_IN_BRACKETS.search(raw):
        return Unusable("it would lose its source")
    if "\n" in raw and _CAPTION.search(raw):
        return Unusable("the words of a picture have run into it")
    inside = [date for date in dates if clause.contains(date)]
    reason = misdated(text, clause, inside)
    if reason:
        return Unusable(reason)
    told = told_at(raw, tuple(Span(date.start - clause.start, date.end - clause.start) for date in inside))
    if told.is_unclear:
        return Unusable("its date fits the last of its deeds only")
    end = _end_of(raw, [span.start - clause.start for span in avoid if span.overlaps(clause)], told)
    if isinstance(end, Unusable):
        return end
    kept = _without_dates(raw[:end], [Span(one.start - clause.start, one.end - clause.start) for one in inside])
    if told.dropped is not None and told.dropped.end <= end:
        kept = kept[: told.dropped.start] + kept[told.dropped.end :]
    kept = until_later_deed(strip_openers(without_provinces(plain(unshouted(kept)))))
    kept = without_joint(without_lost_distance(kept))
    if "  " in raw and any(f"{one[1]} {one[2]}" in kept for one in _BLANKS.finditer(raw)):
        return Unusable("words are missing in it")
    if antecedent:
        kept = _SUBJECT_PRONOUN.sub(antecedent, kept)
    behind = f"{raw[told.stop :] if told.stop is not None else ''} {_rest_behind(text, clause)}"
    in_present = False
    if not FINITE.search(kept.lower()):
        whole = raw
        kept, raw = _in_past(kept, raw, max((date.end - clause.start for date in inside), default=0))
        in_present = raw is not whole
    if len(kept.split()) > GOOD_WORDS:
        kept = INSERTION.sub(" ", kept, count=1)
    starts = [date.start - clause.start for date in inside]
    made = _first_sound(bind(kept, names), raw, starts, clause, lead, behind)
    return replace(made, in_present=True) if in_present and isinstance(made, Statement) else made


#: A line without a stop, before the line of a sentence.
_CAPTION = re.compile(r"[\w’')]\n(?=[A-Z])")
#: Two blanks inside a clause: what stood between them was lost.
_BLANKS = re.compile(r"([a-z]+)  ([a-z]+)")
#: Marks between a date and what it heads.
_MARKS = re.compile(r"[\s,:–—-]*")


def _in_past(kept: str, raw: str, opening: int) -> tuple[str, str]:
    """Return a clause without its date, and with it, in the past, where both are surely in the historical present.

    ``opening`` is where the last of its dates ends, behind which it is told.
    """
    told = in_past(kept)
    marks = _MARKS.match(raw, opening)
    start = marks.end() if marks else opening
    whole = in_past(raw[start:])
    return (kept, raw) if kept == told or whole == raw[start:] else (told, raw[:start] + whole)


def _end_of(raw: str, figures: Sequence[int], told: Told) -> int | Unusable:
    """Return where the words of a clause end that may be told: before the first of ``figures``, and with the dated deed."""
    end = len(raw) if told.stop is None else told.stop
    stops = [stop for stop in figures if stop < end]
    if not stops:
        return end
    cuts = [cut.start() for cut in CUT.finditer(raw) if cut.start() < min(stops)]
    if not cuts:
        return Unusable("it gives a figure whose source has to be named")
    return Unusable("a clause of it has lost its verb") if _loses_verb(raw, cuts[-1]) else cuts[-1]


def _without_dates(kept: str, dates: Sequence[Span]) -> str:
    """Return words without the dates in them, the last one first, so that the places of the others hold."""
    for date in sorted(dates, reverse=True):
        if date.start < len(kept):
            kept = without_date(kept, date.start, min(date.end, len(kept)))
    return kept


#: So many characters behind a clause its sentence is looked through.
_BEHIND = 160


def _rest_behind(text: str, clause: Span) -> str:
    """Return what its sentence goes on with behind a clause; empty where it ends there."""
    rest = text[clause.end : clause.end + _BEHIND]
    return "" if text[clause.start : clause.end].rstrip().endswith((".", "!", "?")) else rest.split(". ")[0]


def _loses_verb(raw: str, end: int) -> bool:
    """Tell whether the main verb of a clause stands behind its new end ("a wave of raids centred on Tarn | … killed 40")."""
    whole, head = main_verb(raw), main_verb(raw[:end])
    return whole is not None and (head is None or whole.start() >= end or whole.start() != head.start())


def _first_sound(kept: str, raw: str, dates: Sequence[int], clause: Span, lead: Lead, behind: str) -> Statement | Unusable:
    """Return the first way to end the clause in which it stands by itself and keeps its date, else why there is none.

    An ending that ends in more than one of a kind is preferred.
    """
    first, plain_one = "", ""
    for ending in endings(kept):
        text = unbind(tidy(ending))
        reason = (
            _fault(text, unbind(kept.removeprefix(ending)), raw, dates, behind) or fault_of(text, lead) or fault_in_shape(text)
        )
        if not reason and is_specific(text):
            plain_one = text
            break
        plain_one = plain_one or ("" if reason else text)
        first = first or reason
    return Statement(plain_one, clause, bool(_HEDGE.search(raw.lower()))) if plain_one else Unusable(first)


#: Who is said to have told it, behind what is told.
_SOURCE_BEHIND = re.compile(r",?\s*\b(?:according to|as reported by|per)\s")


#: Who says so, in brackets, which a label never keeps: "the League (according to local sources) took the ford".
_SOURCE_IN_BRACKETS = re.compile(
    r"(?i)\([^()]*\b(?:according to|claim\w*|alleg\w+|report(?:ed|edly|s)\b|per (?!cent)|sources?\b|said to|believed|disputed|"
    r"unconfirmed|supposedly|probably|possibly|citing)[^()]*\)"
)


def _loses_source(rest: str) -> bool:
    """Tell whether the words left out name the source of what is kept."""
    found = _SOURCE_BEHIND.search(rest) if "according" in rest or "reported by" in rest else None
    return found is not None and not FINITE.search(rest[: found.start()].lower())


#: What makes a claim doubtful, behind it: "claimed the mill of Tarn, but this could not be verified".
_CONTESTED = re.compile(
    r"\b(?:unverif\w+|(?:not|never) (?:yet )?(?:be(?:en)? )?(?:independently )?(?:verified|confirmed|proven|proved)|"
    r"unconfirmed|denied|denies|disput\w+|rejected|refut\w+|contradict\w*|false(?:ly)?|untrue|contested|no evidence|doubt\w*)\b"
)
_CONTESTS = (
    "verif",
    "confirm",
    "prove",
    "den",
    "disput",
    "reject",
    "refut",
    "contradict",
    "false",
    "untru",
    "contest",
    "eviden",
    "doubt",
)


def _loses_doubt(rest: str, behind: str) -> bool:
    """Tell whether the words left out, or the rest of the sentence, say that what is kept is contested."""
    left_out = f"{rest} {behind}".lower()
    return holds_any(left_out, _CONTESTS) and _CONTESTED.search(left_out) is not None


#: "The raid began with guards | , among them men of Tarn, being taken away".
_WITH_AT_END, _BEING = re.compile(r"\bwith [^,]*\Z"), re.compile(r"\b(?:being|having been) [a-z]+")


def _fault(text: str, rest: str, raw: str, dates: Sequence[int], behind: str) -> str:
    if _loses_source(rest):
        return "it would lose its source"
    if _loses_doubt(rest, behind):
        return "it would lose what makes it doubtful"
    if "with " in text and _WITH_AT_END.search(text) and _BEING.search(rest):
        return "it breaks off before what was done"
    if any(is_left_out(raw, text, date) for date in dates):
        return "its date stands in a part that would have to be left out"
    if holds_second_date(text) or has_limb_of_other_date(raw, text, dates):
        return "it holds a second date"
    return "it would break off in a list" if is_half_a_list(text, rest) else ""
