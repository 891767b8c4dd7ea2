"""Clauses of a sentence by span: where a statement of its own begins and ends, as well as grammar without a parser can tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.text import Span, by_first_letter, holds_any

_FINITE = (
    r"(?:was|were|had|has|have|did|is|are|would|could|began|launched|captured|recaptured|took|lost|withdrew|"
    r"attacked|seized|entered|reached|"
    r"retreated|advanced|claimed|reported|said|stated|announced|killed|fell|continued|managed|forced|made|[a-z]{3,}ed)"
)
_SUBJECT = r"(?:(?:the|a|an|its|their|his|all|some|several|many|most|both|another|it|they|he|she|there|\d+)\b|[A-Z])"
_TURN = r"(?:but|while|whereas|although|though|after which|whereupon)"
#: Pieces of which one stands wherever a statement ends without a mark.
_TURNS = ("but", "whil", "wherea", "though", "which", "whereupon", "–", "—")
_AT_MARK = (
    rf"(?<=;)\s+|(?<=,)\s+(?:{_TURN}\s+|(?:which|who|whom|whose|where|when|thus|thereby)\s+|"
    rf"(?:and|so|with)\s+(?={_SUBJECT}[^,;]{{0,60}}\b{_FINITE}\b))"
)
#: Places where one statement ends and the next begins; begins with one class of characters, so that a search skips all others.
_BOUNDARY = re.compile(rf"[;,\s](?:(?<=\s)\s*(?:[–—]|{_TURN})\s+|{_AT_MARK})")
#: The same where none of ``_TURNS`` stands.
_BOUNDARY_AT_MARK = re.compile(rf"[;,](?:{_AT_MARK})")


#: A dash within a name parts nothing: "the Mole – Tarn Friendship Society".
_IN_NAME = re.compile(
    r"\s[–—]\s(?:[A-Z][\w'’-]+\s){1,5}(?:Society|Treaty|Pact|Agreement|Accord|War|Railway|Line|Front|Border|Offensive|Operation|"
    r"Highway|Road|Union|League|Committee|Association|Protocol|Convention|Sea|Canal)\b"
)


def clauses(text: str, sentence: Span, whole: Span | None = None) -> list[Span]:
    """Return the clauses of ``sentence`` in order, without the words and marks that join them; ``whole`` is never cut."""
    spans: list[Span] = []
    start = sentence.start
    boundary = _BOUNDARY if holds_any(sentence.of(text), _TURNS) else _BOUNDARY_AT_MARK
    for match in boundary.finditer(text, sentence.start, sentence.end):
        if whole is not None and match.start() < whole.end and whole.start < match.end():
            continue
        if text[match.start() - 1].isalpha() and _IN_NAME.match(text, match.start()):
            continue
        if text.count("(", start, match.start()) > text.count(")", start, match.start()):
            continue
        if match.start() - start > 2:
            spans.append(Span(start, match.start()))
        start = match.end()
    end = sentence.end
    while end > start and text[end - 1] in '.!?”"':
        end -= 1
    if end - start > 2:
        spans.append(Span(start, end))
    return spans or [sentence]


def clause_around(text: str, sentence: Span, at: Span) -> Span | None:
    """Return the clause of ``sentence`` that ``at`` stands in."""
    found = clauses(text, sentence, at)
    for index, span in enumerate(found):
        if span.start <= at.start < span.end:
            alone = span.end - span.start <= at.end - at.start + 2 and index + 1 < len(found)
            return found[index + 1] if alone else span  # "7 April – Activists stormed the offices."
    return None


_VERB = (
    rf"(?:{_FINITE}|came|left|held|won|went|ran|broke|brought|sent|shot|struck|drove|gave|got|met|put|set|hit|stood|rose|flew|"
    r"found|fought|built|became|led|kept|saw|sank|could|may|might|will)"
)
_HAS_VERB = re.compile(rf"\b{_VERB}\b")
#: What follows has the subject of what stands before it: "and later in the day entered the town", "after having lost it".
_NO_SUBJECT = re.compile(rf",?\s*(?:[a-z]+ly\s+)?(?:{_VERB}|having|being)\b")
_VERB_NEXT = re.compile(rf"\s+{_VERB}\b")
#: Opens a clause, or a phrase, that tells of something else than the main clause.
_LETTERS, _OPENING = by_first_letter(
    "after before since until till once when while because although though following despite prior\\sto ahead\\sof".split()
)
_SUBORDINATE = re.compile(rf"[{_LETTERS}](?<!\w.){_OPENING}\s+")
#: A relative clause without a comma has no subject of its own: "the campaign that commenced in March".
_RELATIVES = ("that", "which", "who", "where")
_RELATIVE = re.compile(rf"\b(?:that|which|who|whose|where)\s+(?:[a-z]+ly\s+)?{_VERB}\b[^,;]*\Z")
#: A thing that a date stands in the name of: "the Convention of 1907", "the battle of 5 May".
_THING_OF = re.compile(
    r"(?:[A-Z][\w'’-]+|\b(?:battle|siege|offensive|campaign|war|attack|assault|raid|invasion|uprising|revolt|massacre|treaty|"
    r"act|agreement|accords?|ceasefire|truce|declaration|resolution|revolution|coup|elections?|constitution|events|law))\s+\Z"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
#: "the 8 October Brigade", "a 2004 inquiry": the date tells which one.
_DETERMINED = re.compile(
    r"\b(?:the|an?|its|their|his|her|this|that)\s+(?:early\s+|late\s+|mid-)?"
    rf"(?:\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?|{_MONTH}(?:\s+\d{{1,2}},?)?(?:\s+\d{{4}})?|\d{{4}}(?:[–-]\d{{2,4}})?)\Z",
    re.IGNORECASE,
)
_NOUN_NEXT = re.compile(
    r"(?:\s+|-)(?!(?:the|an?|they|he|she|it|we|and|or|but|in|at|on|by|to|with|of|from|for|as|when|while|until|after|before|"
    r"during|that|which|who|there|its|their|his|her|this|these|near|between|against|into|over|under|was|were|is|are|had|has|"
    r"would|when|where|also|both|all|some|several|two|three|four|five)\b)[\w'’-]"
)


def names_a_thing(text: str, date: Span) -> bool:
    """Tell whether a date only says which thing is meant ("the Convention of 1907", "the 8 October Brigade")."""
    start = max(0, date.start - 30)
    if text.startswith("of ", date.start) and _THING_OF.search(text, start, date.start):
        return True
    return bool(_NOUN_NEXT.match(text, date.end) and _DETERMINED.search(text, start, date.end))


_UNTIL = re.compile(r"(?:until|till)\b", re.IGNORECASE)
_ENDED_WHEN = re.compile(r",?\s+when\s+")


def clause_of_date(text: str, sentence: Span, date: Span, others: Sequence[Span] = ()) -> Span | None:
    """Return the words of ``sentence`` that ``date`` dates; ``others`` are its other dates.

    None where the date belongs to a name or to a phrase beside the statement ("after the battle of 6 April").
    """
    if names_a_thing(text, date):
        return None
    ended = _ENDED_WHEN.match(text, date.end) if text[date.start] in "uUtT" and _UNTIL.match(text, date.start) else None
    if ended:  # "persisted until 17 April, when the last were killed": the day of what ended it
        at = Span(ended.end(), ended.end() + 1)
        clause = clause_around(text, sentence, at) if at.end < sentence.end else None
        return Span(at.start, clause.end) if clause and clause.end > at.end else None
    clause = clause_around(text, sentence, date)
    if clause is None:
        return None
    clause = _between_dates(text, clause, date, others)
    if holds_any(text[clause.start : date.start], _RELATIVES) and _RELATIVE.search(text, clause.start, date.start):
        return None
    return _without_main(text, clause, date)


#: Before a date that a statement of its own begins with.
_JOINED = re.compile(r",?\s+(?:and|but)\s+\Z")


def _between_dates(text: str, clause: Span, date: Span, others: Sequence[Span]) -> Span:
    """Cut a clause where "and on 6 May they …" begins a statement with a date of its own."""
    start, end = clause.start, clause.end
    for other in sorted((*others, date)):
        joined = text[clause.start : other.start].rstrip().endswith(("and", "but"))
        gap = _JOINED.search(text, clause.start, other.start) if joined else None
        if gap is None or other.start >= clause.end:
            continue
        before = gap.start()
        if not (_HAS_VERB.search(text, start, before) and _HAS_VERB.search(text, other.end, clause.end)):
            continue
        if other.start <= date.start:
            start = start if _NO_SUBJECT.match(text, other.end) else other.start
        elif before < end:
            end = before
    return Span(start, end) if end - start > date.end - date.start else clause


_MARK = re.compile("[,;()]")


def _without_main(text: str, clause: Span, date: Span) -> Span | None:
    """Return the subordinate clause that ``date`` stands in, None for a phrase without a verb, else the clause itself."""
    last = None
    for found in _SUBORDINATE.finditer(text, clause.start, date.start):
        if not _MARK.search(text, found.end(), date.start):
            last = found
    if last is None:
        return clause
    comma = text.find(",", date.end, clause.end)
    if last.start() == clause.start and comma < 0:
        return clause  # "After the battle the army marched on 7 April"
    end = comma if comma >= 0 else clause.end
    is_clause = _HAS_VERB.search(text, last.end(), date.start) and not _NO_SUBJECT.match(text, last.end())
    return Span(last.end(), end) if is_clause and not _VERB_NEXT.match(text, date.end) else None
