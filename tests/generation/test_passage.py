"""Passages to click in: the run of sentences around a key that is left when others are barred."""

from __future__ import annotations

import pytest

from quizapp.generation.passage import passages_of, run_around
from quizapp.services.reading import facts_of

SENTENCES = (
    "The League attacked the old mill.",
    "Its riders crossed the ford at noon.",
    "The Union sent a reserve to the bridge.",
    "They fired at the mill for an hour.",
    "The town fell on the next day.",
    "Rain fell on the hills for a week.",
    "The guns were moved to the mill.",
)
HEAD = "= Battle of the Mill =\n\nInfobox\n- Date: 3 May 2015\n- Combatant1: League\n- Combatant2: Union\n\n==Battle==\n"
(PASSAGE,) = passages_of(facts_of(f"{HEAD}{' '.join(SENTENCES)}\n".encode()).article)


@pytest.mark.parametrize(
    ("key", "barred", "run"),
    [
        (4, (), (0, 7)),
        (4, (0,), (2, 7)),  # what only the sentence before explains opens no run
        (4, (6,), (0, 6)),
        (4, (2,), None),  # "They fired …" cannot open one, and the rest is short
        (4, (3,), None),
        (1, (5,), (0, 5)),
    ],
)
def test_a_run_goes_as_far_as_nothing_is_barred(key: int, barred: tuple[int, ...], run: tuple[int, int] | None) -> None:
    found = run_around(PASSAGE, key, barred.__contains__)
    assert (found.words if found else None) == (SENTENCES[slice(*run)] if run else None)


@pytest.mark.parametrize(
    ("paragraphs", "lengths"),
    [
        ((3,), []),
        ((3, 2), [5]),
        ((2, 5, 2), [9]),
        ((5, 6), [5, 6]),
        ((3, 8), [8]),
        ((8, 3), [5, 6]),
        ((12,), [6, 6]),
        ((21,), [7, 7, 7]),
    ],
)
def test_short_paragraphs_stand_together_and_long_ones_in_parts(paragraphs: tuple[int, ...], lengths: list[int]) -> None:
    prose = "\n\n".join(" ".join(["The League attacked the old mill."] * count) for count in paragraphs)
    found = passages_of(facts_of(f"{HEAD}{prose}\n\n==After==\n\nThe Union sent riders.\n".encode()).article)
    assert [len(one.sentences) for one in found] == lengths


def test_a_part_opens_with_a_sentence_that_stands_alone() -> None:
    told = ["The League attacked the old mill."] * 12
    told[6] = told[5] = "They fired at the mill for an hour."
    found = passages_of(facts_of(f"{HEAD}{' '.join(told)}\n".encode()).article)
    assert [len(one.sentences) for one in found] == [4, 8]


@pytest.mark.parametrize(
    "broken",
    ["Reed said “the mill burns.", "This was (a new.", "It was [thumb] left.", 'Stone cried "to the ford.'],
    ids=["quotation", "bracket", "markup", "straight marks"],
)
def test_a_broken_sentence_parts_a_passage(broken: str) -> None:
    told = ["The League attacked the old mill."] * 10
    told[4] = broken
    told[5] = "He came later.”" if "“" in broken else 'He came later."' if '"' in broken else "They fired at the mill."
    found = passages_of(facts_of(f"{HEAD}{' '.join(told)}\n".encode()).article)
    assert [len(one.sentences) for one in found] == [4, 4]


LONG = "The riders who came down from the northern hills in the rain of that week took the old"


@pytest.mark.parametrize(
    ("line", "lengths"),
    [
        ("Riders at the mill\nThe League attacked the mill.", [4, 5]),
        (f"{LONG}\nMill of Tarn.", [10]),
        ("The Battle of the Mill* was fought in May.", [4, 5]),
        ("After the death of Reed (1840–44)", [4, 4]),
        ("The League attacked (and lost again.)", [10]),
    ],
    ids=["caption", "even lines", "star", "heading", "whole in brackets"],
)
def test_what_is_left_of_a_picture_or_a_heading_is_not_shown(line: str, lengths: list[int]) -> None:
    told = ["The League attacked the old mill."] * 4
    prose = f"{' '.join(told)}\n{line}\n{' '.join([*told, told[0]])}"
    found = passages_of(facts_of(f"{HEAD}{prose}\n".encode()).article)
    assert [len(one.sentences) for one in found] == lengths


def test_lines_of_a_list_are_no_passage() -> None:
    prose = "The League attacked the mill.\n\nTarn Regiment (40 riders)\n\nVerna Regiment (90 riders)\n\nThe Union fled.\n"
    assert passages_of(facts_of(f"{HEAD}{prose}".encode()).article) == ()


def test_a_sentence_whose_quotation_is_lost_makes_no_passage() -> None:
    prose = (
        "The League attacked the mill. A captain wrote of it as follows: The Union fled. The guns fell silent. It rained on."
    )
    article = facts_of(f"{HEAD}{prose.replace('follows: ', 'follows:' + chr(10) * 2)}\n".encode()).article
    assert passages_of(article) == ()
