"""Days that are typed by mistake: what they are is said, and not what happened on them."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.slips import slips
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

HEAD = (
    "= Battle of Tarn =\n\nInfobox\n- Date: 3 May – 20 July 2015\n\nThe Battle of Tarn was fought in 2015.\n\n== Course ==\n\n"
)


@pytest.mark.parametrize(
    ("prose", "day", "reason"),
    [
        (
            "On 4 May 2015, the League captured Mole. Three days later, the Union attacked the town of Verna.",
            "2015-05-04",
            "This is the day that is counted from.",
        ),
        (
            "On 12 June 2015, the League reached Ash with all of its guns, and the Union left Mole. "
            "On 7 May 2015, the Union attacked the town of Verna.",
            "2015-06-12",
            "The article has this date in the same paragraph, for something else.",
        ),
    ],
    ids=["counted from", "same paragraph"],
)
def test_the_likeliest_slips_have_a_reason(prose: str, day: str, reason: str) -> None:
    subject = make_subject(facts_of((HEAD + prose).encode()))
    event = next(one for one in subject.chronology.events if "Verna" in one.text)
    assert dict(slips(subject, event))[day] == reason
