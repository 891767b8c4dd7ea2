"""Which number belongs in a gap: how strong a force was and how long something lasted, as the prose tells it."""

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import NumberAnswer
from quizapp.generation.drafting import draft
from quizapp.generation.families.results.counted_kinds import KINDS, Kind
from quizapp.generation.families.results.numbered import which_number
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Sketch
from quizapp.services.reading import facts_of

HEAD = "= Revolt of Tarn =\n\nThe revolt of Tarn was a revolt in Norland in the year 1215.\n\n==Revolt==\n\n"


def asked(sentence: str) -> list[Sketch]:
    return list(which_number(make_subject(facts_of((HEAD + sentence).encode()))).sketches)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind in KINDS for text in kind.found])
def test_a_kind_of_number_is_found_in_its_examples(kind: Kind, text: str) -> None:
    assert kind.pattern.search(text)
    assert not kind.barred.search(text)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind in KINDS for text in kind.missed])
def test_a_kind_of_number_leaves_others_alone(kind: Kind, text: str) -> None:
    assert not kind.pattern.search(text) or kind.barred.search(text)


@pytest.mark.parametrize(
    ("behind", "count"),
    [
        ("The council had about 130,000 men and the duke a total of 140,000 men of the hills.", 0),
        ("The council had about 160,000 men and the duke a total of 140,000 men of the hills.", 1),
        ("The council burned the old mill of Verna in the hills.", 1),
    ],
)
def test_a_number_of_both_sides_is_asked_where_their_own_numbers_agree(behind: str, count: int) -> None:
    told = f"There were about 300,000 soldiers on both sides at the old mill of Verna. {behind}"
    assert sum("300,000" in sketch.rationale for sketch in asked(told)) == count


@pytest.mark.parametrize(
    ("sentence", "value", "rule"),
    [
        ("The council of Verna raised an army of about 2,000 men against the riders.", 2000, "deeds.strength.a"),
        ("The Duke of Verna came to the mill with forty armed riders.", 40, "deeds.strength.a"),
        ("The men of Tarn held the old mill of Verna for twelve days.", 12, "dates.lasted.a"),
        ("On 4 May, around 150 policemen arrived from Verna and Tarn on buses.", 150, "deeds.strength.a"),
        ("The council of Verna sent 40 armoured vehicles to the old mill.", 40, "deeds.arms.a"),
        ("The council of Verna advanced to within 12 kilometres of the old mill of Tarn.", 12, "results.way.a"),
        ("The riders of Verna burned 30 houses near the old mill of Tarn.", 30, "results.built.a"),
        ("The riders of Verna recaptured 30 villages near the old mill of Tarn.", None, ""),  # one side's word
        ("The council of Verna had a Boeing 707 aircraft near the old mill.", None, ""),  # a type
        ("The council of Verna shot down 12 planes near the old mill of Tarn.", None, ""),  # the enemy's loss
        ("The men of Tarn fought in 2014 between the riders of Verna and the mill.", None, ""),  # a year
        ("The council of Verna raised between 2,000 and 3,000 men against the riders.", None, ""),
        ("The council of Verna raised 2,000–3,000 men against the riders.", None, ""),
        ("The council of Verna lost 2,000 men in the fight against the riders.", None, ""),
        ("The Duke of Verna had 5,000 men, 3,000 of them on foot and 2,000 of them on horses.", None, ""),
        ("The men of Tarn held the old mill of Verna for twelve days, from 3 May to 15 May.", None, ""),
        ("The Duke of Verna came with 127 ships, 105 vessels of his own and 22 galleys of Tarn.", None, ""),
        ("The men of Tarn had old 35 mm twin cannons in the mill of Verna.", None, ""),
        ("The other 2,000 men of the Duke of Verna stood at the old mill.", None, ""),
        ("The council of Verna sent 300 other soldiers to the village of Tarn.", None, ""),  # besides whom?
        ("On 23 May Hungarian troops came to the mill of Verna.", None, ""),  # a day
        ("The council of Verna had ~20,000 spearmen at the village of Tarn.", None, ""),
        ("The council of Verna burned over 3,000 horse carcasses at the mill.", None, ""),
        ("The council of Verna took 12 ships at the ford; two old galleys, four vessels and six boats.", None, ""),  # the sum
        ("Over 150 soldiers of the council of Verna came on that day to the mill.", None, ""),  # which day?
        ("Of the 80 soldiers of the council of Verna at the ford, only three survived.", None, ""),  # counted with its source
        ("One was the withdrawal of the 20,000 soldiers of the council of Verna from the hills.", None, ""),  # of what?
        ("More than 700 men were taken over the open ford in spite of the heavy cold.", None, ""),  # where?
        ("Numbering at 1,600 soldiers, they came to the mill of Verna in the hills.", None, ""),  # who?
        ("They raised an army of about 2,000 men against the riders of Verna.", None, ""),
    ],
)
def test_a_number_is_asked_for_where_one_sentence_gives_it(sentence: str, value: int | None, rule: str) -> None:
    found = [(one.answer.value, one.pattern) for one in asked(sentence) if isinstance(one.answer, NumberAnswer)]
    assert found == ([(value, rule)] if rule else [])


def test_a_drafted_number_is_proved_for_itself_only() -> None:
    sheet = facts_of((HEAD + "The council of Verna raised an army of about 2,000 men against the riders.").encode())
    item = next(one for one in draft(sheet, Random(1)).items if one.rule.startswith("deeds.strength"))
    assert is_proved(sheet, item)
    assert not is_proved(sheet, replace(item, answer=NumberAnswer(2001)))
    assert not is_proved(sheet, replace(item, answer=NumberAnswer(2000, tolerance=5)))
    assert not is_proved(sheet, replace(item, stem=item.stem.replace("Verna", "Tarn")))


@pytest.mark.parametrize(("tail", "count"), [("pass from the school of Tarn", 0), ("at the school of Tarn", 1)])
def test_a_sentence_that_is_no_english_has_no_gap(tail: str, count: int) -> None:
    assert len(asked(f"On 4 May 1215, the council claimed to have about 2,000 riders and soldiers {tail}.")) == count
