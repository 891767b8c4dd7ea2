"""Clauses that stand by themselves, and clauses that cannot."""

from __future__ import annotations

import pytest

from quizapp.domain.text import Span
from quizapp.generation.statements import GOOD_WORDS, MAX_WORDS, Statement, Unusable, state


def make(text: str, date: str, *, lead: str = "", figure: str = "") -> Statement | Unusable:
    """The statement of a one-sentence text with its date (and perhaps a figure) at their first places."""
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (date, figure) if part]
    return state(text, Span(0, len(text)), tuple(spans[:1]), lead=lead, avoid=tuple(spans[1:]))


@pytest.mark.parametrize(
    ("text", "date", "statement"),
    [
        ("On 8 October, the rebels captured Abu Dali.", "8 October", "the rebels captured Abu Dali"),
        ("The fleet reached Verna on 4 May 1901.", "4 May 1901", "The fleet reached Verna"),
        ("The garrison entered Verna on 6 May from the west.", "6 May", "The garrison entered Verna from the west"),
        ("However, on the night of 3 May, the garrison left Verna.", "3 May", "the garrison left Verna"),
        ("Meanwhile, on 3 May the fleet (12 ships) shelled Verna.", "3 May", "the fleet shelled Verna"),
        ("Fighting reportedly began in Verna on 3 May.", "3 May", "Fighting reportedly began in Verna"),
        ("There were reports of shelling in Verna on 3 May.", "3 May", "There were reports of shelling in Verna"),
        ("The fleet then shelled Verna on 3 May.", "3 May", "The fleet shelled Verna"),
    ],
)
def test_the_date_and_the_connective_are_cut(text: str, date: str, statement: str) -> None:
    made = make(text, date)
    assert isinstance(made, Statement)
    assert made.text == statement


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They captured the fort on 3 May.", "3 May"),
        ("On 3 May, the fleet shelled the village.", "3 May"),
        ("On 3 May, the fleet made another attempt near Verna.", "3 May"),
        ("On 3 May, it was captured by the fleet of Verna.", "3 May"),
        ("The same day, on 3 May, Verna fell to them all.", "3 May"),
        ("On 3 May, Verna was a small port of little worth.", "3 May"),
        ("On 3 May, the historian believed that Verna had fallen.", "3 May"),
        ("Verna fell on 3 May and was retaken on 9 May.", "3 May"),
        ("On 3 May, capturing the fort of Verna in the dark.", "3 May"),
        ("Verna fell on 3 May.", "3 May"),
        ("The fleet took the port of Verna, followed by the capture of Tarn on 3 May.", "3 May"),
        ("Charges were brought against the governor of Verna for murders of sailors in May 1901.", "May 1901"),
        ("The press of Verna wrote of the fleet, and on 3 May the paper showed it.", "3 May"),
        ("The fleet of Verna fought in the 1901 invasion of Tarn.", "1901"),
        ("The garrison of Verna planned to leave on 3 May.", "3 May"),
    ],
)
def test_what_leans_on_its_surroundings_is_refused(text: str, date: str) -> None:
    made = make(text, date)
    assert isinstance(made, Unusable)
    assert made.reason


def test_a_definite_noun_is_known_from_the_lead() -> None:
    text = "Soldiers entered the city from the west on 6 May."
    assert isinstance(make(text, "6 May"), Unusable)
    assert isinstance(make(text, "6 May", lead="The siege of the city of Verna lasted a month."), Statement)


def test_a_figure_of_victims_is_never_shown_without_its_source() -> None:
    cut = make(
        "On 3 May, the fleet shelled Verna and its harbour, killing more than 50 people.",
        "3 May",
        figure="killing more than 50 people",
    )
    assert isinstance(cut, Statement)
    assert "50" not in cut.text
    assert isinstance(make("On 3 May, 50 people were killed in Verna.", "3 May", figure="50 people were killed"), Unusable)


def test_a_hedge_is_kept() -> None:
    made = make("The garrison was reportedly encircled in Verna on 3 May.", "3 May")
    assert isinstance(made, Statement)
    assert made.hedged
    assert "reportedly" in made.text


def test_a_long_sentence_ends_where_it_may() -> None:
    text = "On 3 May, the garrison left Verna for the hills of Karst, which had been fortified by engineers over many years."
    made = make(text, "3 May")
    assert isinstance(made, Statement)
    assert made.words <= GOOD_WORDS < MAX_WORDS
