"""A whole and the run of counted parts behind it, in one sentence."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Measure
from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.finding import find_figures
from quizapp.extraction.claims.figures.part_lists import PART_LISTS, PartList
from quizapp.extraction.tokens import tokenize

KILLED, WOUNDED, CAPTURED, CASUALTIES = Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.CASUALTIES


def figures_of(text: str) -> list[tuple[int, Measure]]:
    found = find_figures(tokenize(text, Span(0, len(text)), ()))
    return [(figure.quantity.low, figure.measure) for figure in found]


@pytest.mark.parametrize("opening", PART_LISTS, ids=lambda opening: opening.name)
def test_each_opening_finds_the_parts_of_its_example(opening: PartList) -> None:
    assert figures_of(opening.example) == list(opening.expects)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army lost 900 men, including 50 Jägers, the most in that war.", [(900, KILLED), (50, KILLED)]),
        ("The Guard lost 531 men (about 350 were prisoners) and six tanks.", [(531, KILLED), (350, CAPTURED)]),
        ("In total, 12,500 Tarns perished (3,000–4,000 due to the Ostian flu).", [(12500, KILLED), (3000, KILLED)]),
        (
            "They kidnapped 49 clerks, including the consul, three children, and several members of the guard.",
            [(49, CAPTURED), (3, CAPTURED)],
        ),
        (
            "The strike killed 80 people, including 64 civilians, mostly women and children, and 18 Tarn militants.",
            [(80, KILLED), (64, KILLED), (18, KILLED)],
        ),
        (
            "Bombs killed 878 (525 by government shelling and 353 by rebel shelling).",
            [(878, KILLED), (525, KILLED), (353, KILLED)],
        ),
        (
            "Of those killed, 230 were soldiers from the Hills, of whom 90 were from the 25th Brigade, while the other 50 were "
            "tribal fighters.",
            [(230, KILLED), (90, KILLED), (50, KILLED)],
        ),
        ("Of the wounded, 16 were Tarns, 12 Ostians and 3 Vells.", [(16, WOUNDED), (12, WOUNDED), (3, WOUNDED)]),
        ("Another 23 civilians were executed in the town, nine of them children.", [(23, KILLED), (9, KILLED)]),
        ("He was tried for the murders of 24 civilians, 10 of them women and children.", [(24, KILLED), (10, KILLED)]),
        (
            "They arrested 2,000 men and detained 900 women, 300 of them in the first week.",
            [(2000, CAPTURED), (900, CAPTURED), (300, CAPTURED)],
        ),
        (
            "It led to the massacre of 60 Tarns, of whom 18 were women and 10 were children.",
            [(60, KILLED), (18, KILLED), (10, KILLED)],
        ),
        ("Two hundred people were killed, while 30 were hill guards.", [(200, KILLED), (30, KILLED)]),
        ("Among the prisoners were 12 generals and 300 officers.", [(12, CAPTURED), (300, CAPTURED)]),
        (
            "The army lost 1,200 men: 300 killed, 700 wounded and 200 missing.",
            [(1200, CASUALTIES), (300, KILLED), (700, WOUNDED), (200, Measure.MISSING)],
        ),
        ("Five thousand men were killed, among them eight generals.", [(5000, KILLED), (8, KILLED)]),
        ("They took 40 prisoners, including 12 officers and 20 guards.", [(40, CAPTURED), (12, CAPTURED), (20, CAPTURED)]),
        (
            "The Tarns lost 18 killed (16 flyers, one hill pilot, and one sapper).",
            [(18, KILLED), (16, KILLED), (1, KILLED), (1, KILLED)],
        ),
        ("They took 150 prisoners, including 30 fighters of the Hill Guard who had led it.", [(150, CAPTURED), (30, CAPTURED)]),
        (
            "Some 900 men fell, of whom 800 were Tarns, 50 Serbs and 26 Roma.",
            [(900, KILLED), (800, KILLED), (50, KILLED), (26, KILLED)],
        ),
        (
            "Forty soldiers died – 17 officers, 8 sergeants and 15 privates.",
            [(40, KILLED), (17, KILLED), (8, KILLED), (15, KILLED)],
        ),
    ],
)
def test_parts_have_what_befell_their_whole(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They killed 40 men and took booty, including 12 tanks, 30 guns and two ships.", [(40, KILLED)]),
        ("The raid killed 12 soldiers, including 40 from Ostia.", [(12, KILLED)]),
        ("Forty soldiers died: five from Ostia, eight from Tarn, and 270 from Vell.", [(40, KILLED)]),
        ("Some 200 men were captured, of whom 90 were later released.", [(200, CAPTURED)]),
        ("Some 200 men were killed in the fort, of whom 90 were survivors of the siege.", [(200, KILLED)]),
        ("They killed 40 men (12 km north of the town).", [(40, KILLED)]),
        ("They killed 40 men, and 300 rebels of the Guard held the town.", [(40, KILLED)]),
        ("The raid killed 40 men in the war, with 300 soldiers holding the town.", [(40, KILLED)]),
    ],
)
def test_what_is_no_part_is_left_out(text: str, expected: list[tuple[int, Measure]]) -> None:
    assert figures_of(text) == expected
