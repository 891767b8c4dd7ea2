"""An entry of an infobox list in which the breaks between several names were lost, parted where something shows them.

What two names in a row look like: for persons ``name_rows`` tells, for parties ``party_rows``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.fact_kinds import COMMANDER, PARTY, UNIT
from quizapp.domain.facts import ActorKind
from quizapp.domain.records import record
from quizapp.domain.text import Span, opening_words
from quizapp.extraction.actors.name_rows import SHORTEST_ROW, part_row
from quizapp.extraction.actors.party_rows import part_parties
from quizapp.extraction.actors.titles import FULL_RANKS, RANKS
from quizapp.extraction.actors.told_names import CAPITAL, ToldNames

_ENDS_NAME = opening_words(
    """
    Legion Brigades? Army Front Republic Forces? Divisions? Militia Party Movement Kingdom Empire Union Federation Government
    Iran Iraq Russia Syria Turkey
    """.split()
)
_STARTS_NAME = (
    r"(?:Jund|Jaysh|Jaish|Liwa|Harakat|Kata'ib|Katibat|Ansar|Ahrar|Faylaq|Hizb|Hezbollah|Russia|Iran|Iraq|"
    r"Turkey|France|Germany|Italy|Ukraine|United (?:States|Kingdom)|"
    r"[Aa]l-[A-Z]|(?:Kingdom|Republic|Duchy|Electorate|County|Principality|Landgraviate|Emirate|Sultanate) of [A-Z])"
)
_RUN_TOGETHER = re.compile(rf"{_ENDS_NAME}( ){_STARTS_NAME}")
_MARK = r"(?:KIA|WIA|MIA|POW|DOW)(?![A-Za-z])"
#: A name behind a bracket or a mark is another one; where a flag or a mark was lost between two names, two blanks are left.
#: What befell the one before, "KIA", begins none.
_RUN_ON = re.compile(rf" (?:(?<=\) ) *|(?<=[KWMI]IA ) *|(?<=[\w.] ) +)(?={CAPITAL}|[Aa]l-)(?!{_MARK})")
#: A rank behind a name begins the name of another person.
_NEXT_RANK = re.compile(rf" +(?=(?:{'|'.join(sorted(word.capitalize() for word in FULL_RANKS))})\.? [A-Z])")
_WORD_BEFORE = re.compile(r"\w[\w'’-]*\Z")
_LONGEST_WORD = 40
#: What stands beside a name begins here.
_NAME_END = re.compile(rf"[(†‡✝]|{_MARK}")
#: Where a capitalised word may begin.
_CAPITALS = re.compile(rf"{CAPITAL}(?<!{CAPITAL}.)")
_CAPITALISED = re.compile(r"(?<![\w'’-])(?:[ae]l-)?[A-Z][\w'’-]*")
#: Nobody's name has so many capitalised words; "Abd al-Rahman ibn Muhammad ibn al-Ash'ath" has fewer.
_WORDS_OF_TWO = 7


@record
class NamePiece:
    """A part of an entry: one name and what stands beside it, or still a row of names that nothing parts."""

    span: Span
    is_row: bool = False


def parted(text: str, span: Span, kind: ActorKind, prose: ToldNames, breaks: list[tuple[int, int]]) -> Iterator[NamePiece]:
    """Yield the pieces of an entry whose line break was lost: "Sham Legion Jund al-Aqsa", "Holt (until May) Rask".

    ``breaks`` are those ``at_marks`` of its whole list.
    """
    for piece in _between(span, breaks):
        if kind is UNIT or len(_CAPITALS.findall(text, piece.start, piece.end)) < _FEWEST_CAPITALS[kind]:
            yield NamePiece(piece)
        elif kind is PARTY:
            yield from map(NamePiece, _with_rest(part_parties(text, _head(text, piece), prose), piece))
        else:
            yield from _persons(text, piece, prose)


#: With fewer capitals that open something a piece is no row; cheap.
_FEWEST_CAPITALS = {COMMANDER: SHORTEST_ROW, PARTY: 2}


#: A name of the prose and three words more are the shortest row of which something is left.
_FEWEST_OF_ROW = 5


def may_leave_row(text: str, span: Span) -> bool:
    """Tell whether an entry has capitals enough that parting it may leave a row; cheap."""
    return len(_CAPITALS.findall(text, span.start, span.end)) >= _FEWEST_OF_ROW


def _persons(text: str, piece: Span, prose: ToldNames) -> Iterator[NamePiece]:
    head = _head(text, piece)
    found = part_row(text, head, prose)
    spans = _with_rest([one for one, _ in found], piece)
    for span, (name, is_row) in zip(spans, found, strict=True):
        yield NamePiece(span, is_row or len(_CAPITALISED.findall(name.of(text))) >= _WORDS_OF_TWO)


def _head(text: str, piece: Span) -> Span:
    """Return the piece without what stands beside the name."""
    end = _NAME_END.search(text, piece.start, piece.end)
    words = text[piece.start : end.start() if end else piece.end]
    return Span(piece.start, piece.start + len(words.rstrip()))


def _with_rest(found: list[Span], piece: Span) -> list[Span]:
    """Return the spans, the last one with what stands beside it."""
    return [*found[:-1], Span(found[-1].start, piece.end)]


def _between(span: Span, breaks: list[tuple[int, int]]) -> Iterator[Span]:
    start = span.start
    for end, beginning in breaks:
        if start < end and beginning < span.end:
            yield Span(start, end)
            start = beginning
    yield Span(start, span.end)


def at_marks(text: str, span: Span, kind: ActorKind) -> list[tuple[int, int]]:
    """Return the blanks behind brackets and marks, before ranks, and between words that close and open names of parties."""
    breaks = [match.span(1) for match in _RUN_TOGETHER.finditer(text, span.start, span.end)]
    if kind is not UNIT:
        breaks += [match.span() for match in _RUN_ON.finditer(text, span.start, span.end)]
    if kind is COMMANDER:
        for rank in _NEXT_RANK.finditer(text, span.start, span.end):
            before = _WORD_BEFORE.search(text, max(span.start, rank.start() - _LONGEST_WORD), rank.start())
            if before is not None and before.group().lower() not in RANKS:
                breaks.append(rank.span())
    return sorted(set(breaks)) if breaks else breaks
