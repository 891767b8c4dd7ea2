"""What the words around figures say of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.comparisons.contrasts import are_contrasted, are_neighbours, is_confirmed, is_total, tells_incident
from quizapp.domain.facts import Place
from tests.support.claims import DAY, EARLY, UNKNOWN, read

SENTENCES = [
    ("40 men were killed in an ambush.", DAY, True, False),
    ("40 men were killed in a market.", DAY, True, False),
    ("In a statement, the army counted 40 men.", DAY, False, False),
    ("The army counted 40 men during the offensive.", DAY, False, True),
    ("The death toll was 40 men.", UNKNOWN, False, True),
    ("40 men were killed.", DAY, False, False),
    ("40 men were killed.", EARLY, False, True),
    ("40 men had been killed.", ("", "2017-09-21"), False, True),
    ("40 men were killed by a mine.", EARLY, True, False),
]


@pytest.mark.parametrize(("text", "window", "incident", "total"), SENTENCES)
def test_a_figure_of_an_incident_is_no_total(text: str, window: tuple[str, str], incident: bool, total: bool) -> None:
    (one,) = read(text, "Army", windows=(window,))
    assert tells_incident(text, one) is incident
    assert is_total(one, text) is total


def test_a_line_of_the_infobox_is_always_a_total() -> None:
    text = "40 men were killed in an ambush."
    (one,) = read(text, "Army", windows=(DAY,))
    boxed = replace(one, place=Place.INFOBOX)
    assert is_total(boxed, text)
    assert not tells_incident(text, boxed)


TWO_FIGURES = [
    ("In one sentence, by contrast.", "The army claimed 400 men; in contrast, Russia counted 63 men.", True),
    ("In the next sentence.", "The army claimed 400 men. By contrast, Russia counted 63 men.", True),
    ("A weak word where the side is known.", "The army claimed 400 men. However, Russia counted 63 men.", True),
    ("Nothing between them.", "The army claimed 400 men. Russia counted 63 men.", False),
    (
        "Too late in the next sentence.",
        "The army claimed 400 men. Russia counted 63 men of the first brigade in contrast.",
        False,
    ),
    ("Another incident.", "The army claimed 400 men. In contrast, Russia counted 63 men in an ambush.", False),
]


@pytest.mark.parametrize(("name", "text", "expected"), TWO_FIGURES, ids=[row[0] for row in TWO_FIGURES])
def test_the_text_sets_figures_of_one_event_against_each_other(name: str, text: str, expected: bool) -> None:
    one, other = read(text, "Army", "Russia")
    assert are_contrasted(text, one, other) is are_contrasted(text, other, one) is expected


def test_a_weak_word_between_unknown_people_only_joins() -> None:
    text = "The army claimed 400 men. However, Russia counted 63 men."
    one, other = (replace(claim_, side=None) for claim_ in read(text, "Army", "Russia"))
    assert not are_contrasted(text, one, other)


def test_figures_of_other_places_are_of_two_events() -> None:
    text = "The army claimed 400 men. In contrast, Russia counted 63 men."
    one, other = read(text, "Army", "Russia")
    assert not are_contrasted(text, replace(one, location="Hama"), replace(other, location="Homs"))
    assert are_contrasted(text, replace(one, location="Hama"), replace(other, location="North Hama"))


def test_only_one_figure_told_twice_is_confirmed() -> None:
    text = "The army claimed 400 men. Russia confirmed 400 men."
    one, other = read(text, "Army", "Russia")
    assert is_confirmed(text, one, other)
    assert not is_confirmed(text, one, replace(other, low=63))


def test_sentences_of_two_paragraphs_are_no_neighbours() -> None:
    text = "The army claimed 400 men. Russia counted 63 men."
    one, other = read(text, "Army", "Russia")
    assert are_neighbours(text, one, other)
    assert not are_neighbours(text.replace(". ", ".\n"), one, other)
