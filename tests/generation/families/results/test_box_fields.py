"""In which field of the infobox a line on the outcome stands."""

from __future__ import annotations

from quizapp.generation.families.results.box_fields import is_of_result, title_of, value_of
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE


def test_a_line_is_of_the_field_that_it_stands_in() -> None:
    text = PAGE.format(prose="", losses1="1 killed", losses2="2 killed", first="Northern League")
    subject = make_subject(facts_of(text.replace("League victory", "League victory, Truce\n- Territory: Tarn falls").encode()))
    found = {one.text: (is_of_result(subject, one), title_of(subject, one)) for one in subject.sheet.results}
    assert found == {"League victory, Truce": (True, "Result"), "Tarn falls": (False, "Territory")}
    assert value_of(subject, subject.sheet.results[0]) == "League victory, Truce"
