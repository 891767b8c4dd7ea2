"""Sentences with a gap: which can be quoted, and how much of them is shown."""

import pytest

from quizapp.domain.text import Span
from quizapp.generation.told.quoting import around, quoted, told_of


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("The riders, led by ", ", took the old mill near Verna.", "The riders, led by ____, took the old mill near Verna."),
        ("The riders (of Tarn), led by ", ", took the mill near Verna.", "The riders, led by ____, took the mill near Verna."),
        ("However, ", " took the old mill near the town of Verna.", "… ____ took the old mill near the town of Verna."),
        ("The guards, led by ", ", valiantly held the old mill of Tarn near Verna.", ""),
        ("They resulted in a victory of Norland over ", " near the mill.", ""),
        ("After her crown was lost, ", " took the old mill near Verna.", ""),
        ("", " considered this refusal of the riders an act of war.", ""),
        ("", " then took the old mill near the town of Verna.", ""),
        ("", " told them to take the old mill near Verna.", ""),
        ("", " took the mill.", ""),
        ("", " took the mill and all of the bread.", ""),  # nothing by which it is found
        ("The Norland fleet of Verna with ", " and 40 men of the Holy Band", ""),  # a line of a list
        ("The frigate , led by ", ", sailed to the harbour of Verna.", ""),  # a lost template
        ("The “Holy Band”, led by ", ", took the mill near Verna.", "The ‘Holy Band’, led by ____, took the mill near Verna."),
        ("The riders said: “We have ", " with us, and the town of Verna too”.", ""),
        ("After the loss of the ford ", " los riders took the mill near Verna.", ""),  # no English
        ("The riders of Verna, led by ", " who was the general Bo Marsh, Karl Hill and Max Wood.", ""),
        ("The riders of the “Holy Band, led by ", ", took the mill near Verna.", ""),
    ],
)
def test_a_sentence_is_quoted_where_it_can_be_read_alone(before: str, after: str, shown: str) -> None:
    assert quoted(before, after) == shown


def test_a_sentence_that_would_be_cut_right_behind_the_gap_is_not_shown() -> None:
    before = (
        "In return the council of Verna gave the town of Tarn to one, the mill to another, and" + " the long road" * 4 + " to "
    )
    assert not quoted(before, "'s son, with all the men and all the riders of the hills.")


def test_a_long_sentence_is_cut_behind_the_gap() -> None:
    after = " took the old mill near Verna, and then the ford, and" + " the long road to the hills" * 6 + "."
    assert quoted("At noon, ", after) == "At noon, ____ took the old mill near Verna, and then the ford …"


@pytest.mark.parametrize(
    "more", [" but until the long war, his role was", ", while the men", " after the long march, his guns near the"]
)
def test_a_long_sentence_is_cut_before_a_clause_that_would_stay_open(more: str) -> None:
    shown = quoted(
        "In May, ", f" came to the mill of Verna with forty riders{more}" + " of the old kings of the hills" * 4 + " left."
    )
    assert shown == "In May, ____ came to the mill of Verna with forty riders …"


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("General Ada Stone held the mill.", "“General Ada Stone held the mill”"),
        ("The mill (of Verna) was Stone’s.", "“The mill was Stone’s”"),
        (
            "Ada Stone held the mill of the old town for nine days and then went away to the hills of Norland.",
            "“Ada Stone held the mill of the old town for nine days and then …”",
        ),
        (
            "At noon the riders of the guard went to the ford, and Captain Ada Stone held the mill.",
            "“… to the ford, and Captain Ada Stone held the mill”",
        ),
        ("The riders went to Verna.", ""),
        (
            "It rained for long, and on 20 September, the tired old General Ada Stone left.",
            "“… 20 September, the tired old General Ada Stone left”",
        ),
        ("Ada Stone ordered the “rest” of the men.", "“Ada Stone ordered the ‘rest’ of the men”"),
    ],
)
def test_what_is_told_of_somebody_is_quoted_around_the_name(sentence: str, shown: str) -> None:
    assert around("Ada Stone", sentence) == shown


@pytest.mark.parametrize(
    ("sentence", "is_told"), [("Ada Stone held the mill.", True), ("Ada Stone", False), ("General Ada Stone, Ben Marsh", False)]
)
def test_another_sentence_is_claimed_only_where_it_has_a_verb(sentence: str, is_told: bool) -> None:
    assert told_of("Ada Stone", sentence, Span(0, len(sentence))).startswith("The article tells of") is is_told
