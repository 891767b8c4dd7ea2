"""Claims of the infobox: which fields count casualties, and the parts of them that share a time, a source or their people.

What one line says is read in ``infobox_lines``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from quizapp.domain.article import Article, Field
from quizapp.domain.facts import Claim, Skipped, Window
from quizapp.domain.text import Span
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution.spellings import source_name
from quizapp.extraction.claims.infobox_groups import share_notes, share_with_things
from quizapp.extraction.claims.infobox_lines import NOTE_KEYS, SINGLE_MEASURE, Cell, line_claims
from quizapp.extraction.dates.date_facts import Chronicle
from quizapp.extraction.infobox import RESULT_KEYS
from quizapp.extraction.infobox_notes import closing_source, cut_time_label, lines, speaker_of
from quizapp.extraction.words import CIVILIANS, FIGHTERS

CASUALTY_KEYS = frozenset({"casualties", "casualties and losses", "losses"})
_KEYS = CASUALTY_KEYS | NOTE_KEYS | SINGLE_MEASURE.keys() | RESULT_KEYS


def find_infobox_claims(
    article: Article, chronicle: Chronicle, sides: Sides, speakers: Container[str]
) -> tuple[list[Claim], list[Skipped]]:
    """Return the claims of the infobox in the order of the text, and the figures there that count no victims."""
    claims: list[Claim] = []
    event = chronicle.infobox_window
    era = event if event.is_known else chronicle.main  # tells the years of days that stand without one
    skipped: list[Skipped] = []
    for field in article.infobox.fields if article.infobox else ():
        if field.name in _KEYS:
            for pieces, window in _by_time(article.text, field, event, era):
                before = len(skipped)
                told = list(line_claims(Cell(article, field, window, era, sides, speakers), pieces, skipped))
                told = share_with_things(article.text, told, window, _notes(article.text, skipped[before:]))
                claims.extend(share_notes(article.text, told, window))
    return claims, skipped


def _by_time(text: str, field: Field, event: Window, era: Window) -> list[tuple[list[Span], Window]]:
    """Return the lines of a casualty field under each label that tells a time, with the days of their figures."""
    parts: list[tuple[list[Span], Window]] = [([], event)]
    for piece in lines(text, field):
        span, window = cut_time_label(text, piece, era)
        if window is not None:
            parts.append(([], window))
        if span is not None:
            parts[-1][0].append(span)
    return parts


_PEOPLE = FIGHTERS | CIVILIANS


def _notes(text: str, skipped: list[Skipped]) -> Iterator[tuple[Span, Span, str]]:
    """Yield the lines that count no victims and end in a source, where it stands, and what it is called.

    A line with people of its own, of whom something else is told, is none: its source need not tell of those before.
    """
    for one in skipped:
        source = closing_source(text, one.span)
        if source is not None and _PEOPLE.isdisjoint(text[one.span.start : source.start].lower().split()):
            yield one.span, source, speaker_of(source_name(text, source))


def labelled_words(article: Article) -> list[tuple[str, int]]:
    """Return the words that count a column's own casualties, small or letters: "60+ separatists killed", "9 PKOs killed"."""
    pairs = []
    for field in article.infobox.fields if article.infobox else ():
        if field.name in CASUALTY_KEYS and field.column in (1, 2):
            for word in re.findall(
                r"\d\+?\s+([a-z-]{4,}|(?!POW|IDP)[A-Z]{2,4}s)\s+(?:killed|wounded|captured|dead)",
                field.value.of(article.text) if field.value else "",
            ):
                pairs.append((word.lower(), field.column))
    return pairs


def fielded_words(article: Article) -> dict[str, int]:
    """Return the words that one column alone lists among its own: "9,000 gendarmes" makes gendarmes its side's."""
    columns: dict[str, set[int]] = {}
    for field in article.infobox.fields if article.infobox else ():
        if field.name in _OWN_FORCES and field.value:
            for word in _FORCES_OF_A_KIND.intersection(_SMALL_WORD.findall(field.value.of(article.text))):
                columns.setdefault(word, set()).add(field.column or 0)
    return {word: next(iter(found)) for word, found in sorted(columns.items()) if found in ({1}, {2})}


#: The lists of who fights on a side, and with what: "Mutinous sepoys", "9,000 gendarmes".
_OWN_FORCES = frozenset({"combatant", "units", "strength"})
_SMALL_WORD = re.compile(r"[a-z][a-z-]+")
#: Forces that seldom fight on both sides, unlike soldiers, cavalry or crews.
_FORCES_OF_A_KIND = frozenset(
    """
    peacekeepers gendarmes mercenaries militants militiamen militia rebels insurgents guerrillas separatists secessionists
    mutineers partisans jihadists gunmen terrorists tribesmen warriors janissaries cossacks sepoys legionnaires hoplites samurai
    crusaders commandos paratroopers rioters loyalists royalists raiders pirates
    """.split()
)
