"""Reasons that a number belongs to another count, in as many words as the article surely bears out. No questions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Claim
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import holds_any
from quizapp.generation.claims.bodies import is_body, same_body
from quizapp.generation.claims.ledger import Ledger, is_in_infobox
from quizapp.generation.periods import IN_INFOBOX
from quizapp.generation.told.placing import place_in
from quizapp.generation.wording import counted, with_the

#: So many words of the article are shown before a figure and behind it.
_BEFORE, _BEHIND = 8, 4
#: No quotation of a figure goes beyond these.
_BORDER = re.compile(r"[;:()\[\]“”\"]|, (?=(?:while|whereas|but) )")
_BORDER_BEHIND = re.compile(r"[;:,()\[\]“”\"]|(?<![\s.(][A-Z])\.(?!\d)")
#: Within a date, or between two: a quotation does not begin there.
_IN_DATE = re.compile(rf"(?:{'|'.join(MONTHS)}|\d+|and|to|–),?")
#: Verbs behind which the deed is still to come.
_OPEN_VERBS = frozenset("were was had been have has being".split())
#: What cannot end a quotation: small words, a number without its noun, and a second verb that leads to one.
_LOOSE_END = re.compile(
    r"(?: and [a-z]+ed)?(?: (?:the|an?|out|total|of|in|on|at|by|to|for|with|from|and|or|but|as|that|which|who|while|according|"
    r"were|was|had|been|least|more|than|about|around|over|up|nearly|almost|some|additional|another|further|due|because|"
    r"owing|thanks|\d+)){0,9}$"
)
#: A name that goes on behind the quotation.
_NAME_END = re.compile(r"(?: [A-Z][\w.’'-]*)+$")


def another_count(ledger: Ledger, claim: Claim, asked: Claim) -> str:
    """Return the reason against a number: whose it is, where it may count the people of the figure that is ``asked`` for."""
    if _may_count_the_same(ledger, claim, asked):
        opening = f"The article names {with_the(ledger.source(claim), ledger.text)} for this number"
        return briefly(count_in_words(ledger, claim), lambda words, _: f"{opening}: {words}.")
    known = ledger.counts_apart.get(claim.id)
    if known is None:
        known = briefly(
            count_in_words(ledger, claim),
            lambda words, where: _of_another(ledger, claim, words, where),
            where_it_stands(ledger, claim),
        )
        ledger.counts_apart[claim.id] = known
    return known


def _of_another(ledger: Ledger, claim: Claim, words: str, where: str) -> str:
    return f"This number belongs to another count{where}: {words}{by_whom(ledger, claim, words)}."


def where_it_stands(ledger: Ledger, claim: Claim) -> str:
    """Return where a figure stands, for a reason that may have to do without its words."""
    return _IN_INFOBOX if is_in_infobox(claim) else place_in(ledger.sheet.article, claim.evidence[0].start)


_IN_INFOBOX = f", {IN_INFOBOX}"


#: So many words of a reason are read at a glance.
_LONGEST = 25


def briefly(count: Callable[[int], str], told: Callable[[str, str], str], where: str = "") -> str:
    """Return the reason that is ``told`` of a count, with as many of the words before its figure as keep it short.

    ``where`` it stands is told too, as far as it leaves room for some of those words.
    """
    for place, fewest in ((where, _ENOUGH), ("", 1)):
        for most in range(_BEFORE, fewest - 1, -1):
            reason = told(count(most).removesuffix(place), place)
            if len(reason.split()) <= _LONGEST:
                return reason
    return told(count(0), "")


#: So many words before a figure are shown before its place is.
_ENOUGH = 4


#: Words that leave a count open.
_ESTIMATED = re.compile(r"\bestimat|\bbelieved\b|\bthought\b")
_REPORTED = re.compile(r"\b(?:alleged|reported|rumou?r|supposed|according to\b|claimed that\b|said to\b)")

_REPORTS = ("alleged", "reported", "rumo", "supposed", "according to", "claimed that", "said to")


def by_whom(ledger: Ledger, claim: Claim, words: str) -> str:
    """Return who gives a figure of the prose, or that it is an estimate or a report, where ``words`` do not say so."""
    if is_in_infobox(claim):
        return ""
    name = ledger.source(claim) if claim.source else ""
    if name:
        return "" if name in words else f", according to {with_the(name, ledger.text)}"
    if _is_estimated(words) or _is_reported(words):
        return ""
    around = claim.context.of(ledger.text).lower()
    if _is_estimated(around):
        return ", told as an estimate"
    return ", told as a report" if _is_reported(around) else ""


def _is_estimated(words: str) -> bool:
    return holds_any(words, ("estimat", "believed", "thought")) and _ESTIMATED.search(words) is not None


def _is_reported(words: str) -> bool:
    return holds_any(words, _REPORTS) and _REPORTED.search(words) is not None


def _may_count_the_same(ledger: Ledger, claim: Claim, asked: Claim) -> bool:
    """Tell whether a number of another source is for people of the same name and fate as the one asked for."""
    if claim.measure is not asked.measure or counted(claim.victims) != counted(asked.victims) or not claim.source:
        return False
    name = ledger.source(claim)
    if asked.source and same_body(name, ledger.source(asked)):
        return False
    return is_body(name) and not ledger.is_passed_on(claim)


def count_in_words(ledger: Ledger, claim: Claim) -> Callable[[int], str]:
    """Return what tells a figure in the article's own words, with at most so many of those before it.

    Of one in the infobox that is whose column and when it has beside them.
    """
    known = ledger.counts_told.get(claim.id)
    if known is None:
        known = ledger.counts_told[claim.id] = _told_in_words(ledger, claim)
    return known


def _told_in_words(ledger: Ledger, claim: Claim) -> Callable[[int], str]:
    if is_in_infobox(claim):
        told = f"{ledger.figure(claim)}{ledger.when(claim)}"
        return lambda _: told
    around = _around(ledger.text, claim)
    return lambda most: f"“{_shown(around, most)}”"


#: What stands between a whole and one of its parts.
_PART_NEXT = re.compile(r"\b(?:includ|of whom|of which|of them|among (?:whom|them|the)|comprising|consisting of)")


def is_told_within(ledger: Ledger, part: Claim, whole: Claim) -> bool:
    """Tell whether the sentence of ``whole`` tells ``part`` behind it as some of those people: "six, including five girls"."""
    if part.context != whole.context or part.low > whole.low:
        return False
    return _PART_NEXT.search(ledger.text, whole.evidence[0].end, part.evidence[0].end) is not None


def other_counts(ledger: Ledger, claim: Claim) -> list[Claim]:
    """Return figures with other numbers, one for each: those of the same line first, then of the same place and fate."""
    found: dict[int, Claim] = {}
    here = claim.evidence[0].start
    rest = [one for one in ledger.claims if one.low != claim.low and one.high is None]
    for other in sorted(
        rest,
        key=lambda one: (
            one.context != claim.context,
            one.place != claim.place,
            one.measure != claim.measure,
            abs(one.evidence[0].start - here),
        ),
    ):
        found.setdefault(other.low, other)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Around:
    """A figure's words, those of its clause before it, and those to be shown behind it."""

    before: tuple[str, ...]
    figure: tuple[str, ...]
    behind: str
    opens_sentence: bool


def words_around(text: str, claim: Claim) -> str:
    """Return the article's words around a figure, within its clause, with "…" where they begin inside it."""
    return _shown(_around(text, claim), _BEFORE)


def _around(text: str, claim: Claim) -> _Around:
    here, sentence = claim.evidence[0], claim.context
    parts = _BORDER.split(text[sentence.start : here.start])
    behind = _BORDER_BEHIND.split(text[here.end : sentence.end])[0].split()
    end = _BEHIND
    while behind[end:] and behind[end - 1] in _OPEN_VERBS:
        end += 1
    more = _LOOSE_END.sub("", f" {' '.join(behind[:end])}") if behind else ""
    if behind[end:] and behind[end][0].isupper():
        more = _LOOSE_END.sub("", _NAME_END.sub("", more))
    return _Around(tuple(parts[-1].split()), tuple(here.quote.split()), more, len(parts) == 1)


def _shown(around: _Around, most: int) -> str:
    before = around.before
    first = max(0, len(before) - most)
    while 0 < first < len(before) and _IN_DATE.fullmatch(before[first]):
        first -= 1
    is_whole = not first and around.opens_sentence
    shown = " ".join([*before[first:], *around.figure]).lstrip(",– ")
    return f"{'' if is_whole else '… '}{shown}{around.behind}"
