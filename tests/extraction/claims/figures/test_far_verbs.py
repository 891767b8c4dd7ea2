"""Numbers that share the verb or noun of others: a second people, another place, another source."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.tokens import tokenize

KILLED, WOUNDED, CAPTURED, CASUALTIES = Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.CASUALTIES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 69th Brigade suffered 600 casualties and the Ostians 400 for no gain.", [(600, CASUALTIES), (400, CASUALTIES)]),
        ("The Orlanders lost 20 men killed and the Ostians 30.", [(20, KILLED), (30, KILLED)]),
        (
            "The Orlanders lost 20 men in the attack, the Ostians 30 and the Tarns about 40.",
            [(20, KILLED), (30, KILLED), (40, KILLED)],
        ),
        ("The north had the Guard with 201 casualties and Tarn with 193.", [(201, CASUALTIES), (193, CASUALTIES)]),
        ("In the north 40 people were killed and in the south 60.", [(40, KILLED), (60, KILLED)]),
        ("There were 40 deaths in the Navy (20 in battle) and 46 in the Guard.", [(40, KILLED), (20, KILLED), (46, KILLED)]),
        ("There were 40 deaths in the Navy and 46 by sea routes.", [(40, KILLED)]),
        ("There were 40 deaths in the Navy and 46 tanks in the Guard.", [(40, KILLED)]),
        ("Air raids killed 16 people in Karsa and 12 towns in the hills burned.", [(16, KILLED)]),
        ("Air raids killed 16 people in Karsa and one in Homs was hit.", [(16, KILLED)]),
        ("Orland held 2,500 prisoners; Tarnia held 70 forts.", [(2500, CAPTURED)]),
        (
            "Some 214 men were wounded or killed, ten of whom were officers (Holt gives 208 men, 13 officers).",
            [(214, CASUALTIES), (10, CASUALTIES), (208, CASUALTIES), (13, CASUALTIES)],
        ),
        ("Some 214 men were killed (Holt sent 208 men).", [(214, KILLED)]),
        ("It led to the death of one member of the front and injury to three others.", [(1, KILLED), (3, WOUNDED)]),
        ("It ended in a massacre, as 100,000 rebels and 3,000 civilians were in the area.", []),
        ("One soldier died in the hills, with 6,000 guards and 40,000 rebels in the region.", [(1, KILLED)]),
        ("They killed 40 men in the raid, with 10 women and children leaving the town.", [(40, KILLED)]),
        ("Some 8,500 people had been evacuated, including some 3,000 fighters and 360 wounded.", [(360, WOUNDED)]),
        ("Some 350 Tarnlanders were taken prisoner.", [(350, CAPTURED)]),
        ("Some 350 Humvees were captured.", []),
        ("Police arrested eight Tarnlanders suspected of theft.", [(8, CAPTURED)]),
        ("Of the 40 men, 17 did not survive.", [(17, KILLED)]),
        ("A service was held for the 9,682 soldiers killed in action.", [(9682, KILLED)]),
        ("A service was held for the two soldiers killed in action.", []),
        ("The 600 soldiers killed or captured over 240 rebels.", [(240, CASUALTIES)]),
        ("The list has 600 soldiers killed or captured.", [(600, CASUALTIES)]),
    ],
)
def test_a_number_shares_a_far_verb(text: str, expected: list[tuple[int, Measure]]) -> None:
    found = find_figures(tokenize(text, Span(0, len(text)), ()))
    assert [(figure.quantity.low, figure.measure) for figure in found] == expected
