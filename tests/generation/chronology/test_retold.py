"""Events that the article tells twice, or too barely to be one."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.generation.chronology.events import Event
from quizapp.generation.chronology.retold import deed_kind
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"


def events(prose: str) -> tuple[Event, ...]:
    return build_chronology(facts_of((HEAD + prose + "\n").encode())).events


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("On 4 March 2015, the guards entered the town of Tarn. On 9 March 2015, the guards had entered Tarn by night.", 0),
        ("On 4 March 2015, the guards entered Tarn. On 9 March 2015, the Mole corps shelled Tarn.", 2),
        ("On 4 March 2015, the guards entered Tarn. It is said that the guards had entered Tarn before.", 1),
    ],
    ids=["two days", "two deeds", "no day"],
)
def test_a_deed_told_under_two_days_has_no_day(prose: str, found: int) -> None:
    assert len(events(prose)) == found


def test_a_fight_of_many_in_the_place_of_the_title_is_no_event() -> None:
    assert events("On 4 March 2015, the guards shelled Karsa. The guards had shelled Karsa for weeks.") == ()


@pytest.mark.parametrize(
    ("prose", "bare"),
    [
        ("On 4 March 2015, the guards advanced in the southern countryside of Tarn.", True),
        ("On 4 March 2015, the guards made a large advance into the Tarn district.", True),
        ("On 4 March 2015, the guards shelled Karsa.", False),
        ("On 4 March 2015, the guards launched an attack north of Karsa. They attacked south of Karsa too.", False),
        ("On 4 March 2015, the guards captured the mill of Tarn.", False),
    ],
    ids=["movement", "an advance", "the one fight", "another direction", "a named place"],
)
def test_movement_and_fights_without_a_place_of_their_own_are_bare(prose: str, bare: bool) -> None:
    assert [event.is_bare for event in events(prose)] == [bare]


@pytest.mark.parametrize(
    ("other", "retold"),
    [
        ("On 3 March 2015, the guards launched an offensive towards Tarn.", True),
        ("At the same time, the guards launched an offensive towards Tarn.", True),
        ("The guards shelled Mole.", False),
    ],
)
def test_a_latest_day_is_no_question_where_the_day_itself_is_told(other: str, retold: bool) -> None:
    told = events(
        f"On 2 March 2015, snow fell on Mole. {other} By 7 March 2015, the guards had launched an offensive towards Tarn."
    )
    assert any(event.is_latest_only and not event.is_retold for event in told) is not retold


def test_bare_events_go_where_there_are_enough_others() -> None:
    places = ("Tarn", "Mole", "Brenn", "Olla", "Pell", "Quorn", "Rask", "Stell")
    named = " ".join(f"On {day} March 2015, the guards captured the village of {place}." for day, place in enumerate(places, 4))
    assert any(event.is_bare for event in events("On 3 March 2015, the corps advanced eastward. On 4 March 2015, it snowed."))
    assert not any(event.is_bare for event in events(f"{named} On 18 March 2015, the corps advanced eastward."))


@pytest.mark.parametrize(
    ("label", "kind"),
    [("the guards captured Tarn", "take"), ("the guards re-entered Tarn", "move"), ("Stone signed a treaty with Tarn", None)],
)
def test_verbs_of_one_kind_tell_one_kind_of_deed(label: str, kind: str | None) -> None:
    assert deed_kind(label) == kind
