"""Parts of a count told in the sentence after it."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= X offensive =\n\nInfobox\n- Conflict: X offensive\n- Date: 10–30 May 2017\n"
    "- Combatant1: Danish Army\n- Combatant2: Sweden, Swedish Guard\n\n"
)
WHOLE = "According to the centre, 135 people were killed or missing from 12 May until 15 May. "
PARTS = [
    ("Of these, 108 were Danes, 21 Swedes and 6 Finns, Poles and others.", [(108, "Danes"), (21, "Swedes"), (6, "Finns")]),
    ("These included 41 ranking officers and several generals.", [(41, "ranking officers")]),
    ("Among them were 12 policemen.", [(12, "policemen")]),
    ("Of these, 12 men returned home.", []),
    ("Of these, 12 were survivors of the flood.", []),
    ("They included 4,000 soldiers.", []),
    ("Of the 108 houses, 12 were left.", []),
    ("Of those 135: 39 were Danes, 12 were soldiers and the rest were Finns.", [(39, "Danes"), (12, "soldiers")]),
    ("Of the 108, 12 were Danes.", []),
    ("Twelve of them were soldiers and eight were policemen.", [(12, "soldiers"), (8, "policemen")]),
    ("Twelve of them were tanks.", []),
    ("The other 90 included 40 soldiers and Holt.", [(40, "soldiers")]),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_parts_of_the_count_before_are_counted(text: str, parts: list[tuple[int, str]]) -> None:
    found = extract(read_plain(HEAD + WHOLE + text)).claims[1:]
    assert [(claim.low, claim.victims) for claim in found] == parts


def test_parts_have_what_befell_their_whole_with_its_source_and_days() -> None:
    whole, part = extract(read_plain(HEAD + WHOLE + "Of these, 108 were Danes.")).claims
    assert (part.measure, part.source, part.window) == (whole.measure, "centre", whole.window)


def test_parts_of_several_measures_are_casualties() -> None:
    text = "Sweden lost 2,100 soldiers in the town and 9,000 wounded. These included 41 officers."
    assert [claim.measure.value for claim in extract(read_plain(HEAD + text)).claims] == ["killed", "wounded", "casualties"]


def test_some_of_the_fatalities_are_of_the_count_before() -> None:
    text = "General Holt said on 12 May that three Danish soldiers were killed. Two of the fatalities occurred in Karsa."
    whole, part = extract(read_plain(HEAD + text)).claims
    assert (part.low, part.side, part.source, part.window) == (2, whole.side, "General Holt", whole.window)
    others = text.replace("Two of the fatalities", "Four of the fatalities")
    assert [claim.source for claim in extract(read_plain(HEAD + others)).claims] == ["General Holt", None]


def test_a_sentence_between_parts_them_from_their_whole() -> None:
    text = WHOLE + "They fled over the hills. Of these, 108 were Danes."
    assert len(extract(read_plain(HEAD + text)).claims) == 1


def test_parts_of_a_number_named_again_have_what_befell_those() -> None:
    text = "53 people were killed and 181 were injured. Of those 53: 39 were Danes."
    assert [claim.measure.value for claim in extract(read_plain(HEAD + text)).claims] == ["killed", "wounded", "killed"]
