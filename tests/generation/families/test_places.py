"""Places among other places: options of one kind, and reasons that hold for places told on several days."""

from __future__ import annotations

from quizapp.generation.families.places import what_was_taken
from quizapp.generation.sketch import Sketch, make_subject
from quizapp.services.reading import facts_of

HEAD = "= Karsa offensive =\n\nInfobox\n- Conflict: Karsa offensive\n- Date: 3–20 March 2015\n- Place: Karsa\n\n"


def asked(prose: str) -> list[Sketch]:
    return list(what_was_taken(make_subject(facts_of((HEAD + prose).encode()))).sketches)


def test_a_region_is_no_option_beside_towns() -> None:
    prose = (
        "On 3 March 2015, the Army captured Atshan. On 5 March 2015, the Army captured Sarmin. "
        "On 7 March 2015, the Army captured Harasta. On 9 March 2015, the rebels entered Idlib Governorate."
    )
    sketches = asked(prose)
    assert sketches
    assert not any("Governorate" in choice.text for one in sketches for choice in (*one.keys, *one.pool))


def test_a_place_of_several_days_is_said_to_belong_to_other_days() -> None:
    prose = (
        "On 3 March 2015, the Army captured Atshan. On 5 March 2015, the Army captured Sarmin. "
        "On 7 March 2015, the Army captured Harasta. On 9 March 2015, the rebels attacked Sarmin."
    )
    reasons = {choice.text: choice.rationale for one in asked(prose) for choice in one.pool}
    assert reasons["Sarmin"] == "What the article tells of this place belongs to other days."
    assert reasons["Harasta"] == "What the article tells of this place belongs to another day, 7 March 2015."
