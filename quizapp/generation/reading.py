"""An article's facts read for its questions: events, claims, names and passages, once for all families."""

from __future__ import annotations

from quizapp.domain.facts import FactSheet
from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.names.actors import Names
from quizapp.generation.passage import passages_of
from quizapp.generation.sketch import Subject


def make_subject(sheet: FactSheet, others: tuple[FactSheet, ...] = ()) -> Subject:
    """Return the subject of a sheet, its events and names read once."""
    return Subject(sheet, build_chronology(sheet), Ledger(sheet), Names(sheet), others, passages_of(sheet.article))
