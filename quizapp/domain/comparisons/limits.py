"""What limits a count beside its days: the article's own word for what befell the people, and where or how, in an infobox line.

Only the words of the figure and those directly around it; what follows for two claims is ``comparison``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Claim
from quizapp.domain.text import holds_any

#: Words that are narrower than the measure, with their beginnings as a quick test: "82 civilians executed" are no 82 killed.
_OWN_WORD = re.compile(
    r"(?i)\b(?P<word>executed|surrendered|massacred|murdered|assassinated|drowned|beheaded|hanged|lynched|poisoned|starved|"
    r"internally displaced)\b"
)
_ROOTS = (
    "execut",
    "surrender",
    "massacr",
    "murder",
    "assassinat",
    "drown",
    "behead",
    "hang",
    "lynch",
    "poison",
    "starv",
    "internally",
)
#: So many characters of the words behind a figure of the prose are looked at for its verb: "82 civilians | were executed".
_VERB_BEHIND = re.compile(r"\s*(?:(?:were|was|had been|have been|being|then|also|later|summarily|publicly)\s+){0,4}(?=[a-z])")
#: Where and how, behind a figure of an infobox line: "149 civilians killed in government-held areas (per Hill Watch)".
_BEHIND = re.compile(
    r"\s*\(?(?P<limit>(?:in|at|near|inside|outside|by|during|to|into)\s(?!(?:the\s)?(?:\d|"
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\b|early|mid|late|end|beginning|total|action|combat|battle\b|all\b))[^(),;\n]{2,70}?)\s*(?=[(),;\n]|$)"
)
#: The rest of a list of places, which lines of an infobox are parted in: "in Aldam | , Tarn, and Mole".
_LIST_REST = re.compile(
    r"(?:, [A-Z](?:[^\W\d]|[ '’-]){1,40}?){1,6},? and [A-Z](?:[^\W\d]|[ '’-]){1,40}?(?=\s*(?:[(),;.\n]|\Z))"
)
#: Who says so, which limits nothing.
_NAMES_SOURCE = re.compile(r"(?i)\b(?:estimat|count|claim|report|accord|sources?|figures?|per)")


def own_word(claim: Claim, text: str) -> str:
    """Return the article's word for what befell the people where it is narrower than the measure, else an empty text."""
    here = claim.evidence[0]
    if found := _OWN_WORD.search(claim.quote) if holds_any(claim.quote.lower(), _ROOTS) else None:
        return found["word"].lower()
    behind = text[here.end : min(claim.context.end, here.end + 40)] if claim.place is PROSE else ""
    if not holds_any(behind, _ROOTS):
        return ""
    lead = _VERB_BEHIND.match(behind)
    found = _OWN_WORD.match(behind, lead.end()) if lead else None
    return found["word"] if found else ""


def limit_behind(claim: Claim, text: str) -> str:
    """Return where or how people were killed, as the rest of an infobox line has it ("in the mill"), or nothing."""
    if claim.place is PROSE:
        return ""
    found = _BEHIND.match(text, claim.evidence[0].end, claim.context.end)
    if found is None or _NAMES_SOURCE.search(found["limit"]):
        return ""
    rest = _LIST_REST.match(text, found.end("limit"))
    return found["limit"] + (rest.group() if rest else "")


def told_deed(claim: Claim, text: str) -> str:
    """Return own word and limit together where a figure has one of them: "killed in government-held areas", "executed"."""
    word, limit = own_word(claim, text), limit_behind(claim, text)
    return " ".join(part for part in (word or claim.measure.value, limit) if part) if word or limit else ""


def have_other_limits(one: Claim, other: Claim, text: str) -> bool:
    """Tell whether two figures need not be of the same people: their own words, or where and how, are not the same."""
    return told_deed(one, text).lower() != told_deed(other, text).lower()
