"""Which place belongs in a gap: one place that a sentence tells to have been taken, beside places of other paragraphs."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.generation.drafting import draft
from quizapp.generation.families.results.place_gaps import which_place
from quizapp.generation.names.sites import are_alike, is_facility, sites_of
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Sketch
from quizapp.services.reading import facts_of

ELSEWHERE = (
    "Shells fell on the mill and there was fighting in Verna. Clashes went on near Ashford. The riders attacked Brinton. "
    "The guns bombed the fort at Cobham. The army took Verna, Ashford, Brinton and Cobham. "
    "The Karsa offensive was a battle of 2015.\n\n"
)
HEAD = "= Karsa offensive =\n\n"


def gaps(sentence: str, elsewhere: str = ELSEWHERE) -> list[Sketch]:
    return list(which_place(make_subject(facts_of((HEAD + elsewhere + sentence).encode()))).sketches)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("On 4 March 2015, the rebels captured the village of Tarn from the army.", "Tarn"),
        ("On 4 March 2015, the rebels advanced on the river, capturing the town of Tarn.", "Tarn"),
        ("The village of Tarn was captured by the rebels on 4 March 2015.", "Tarn"),
        ("On 4 March 2015, Tarn village fell to the rebels from the hills.", "Tarn"),
        ("On 4 March 2015, the rebels captured the village of Tarn and Mirfield.", "Tarn"),
        ("On 4 March 2015, the rebels captured the village of Tarn, north of TARN.", ""),
        ("On 4 March 2015, the rebels tried to capture the village of Tarn.", ""),
        ("On 4 March 2015, the rebels reportedly captured the village of Tarn.", ""),
        ("On 4 March 2015, the Red Cross said that the rebels had captured the village of Tarn.", "Tarn"),  # it is said by whom
        ("On 4 March 2015, the rebels (of the hills) captured the village of Tarn.", ""),  # what is shown is the article's
        ("On 4 March 2015, the rebels retook the captured districts of Tarn from the army.", ""),  # not the town itself
        ("On 4 March 2015, the three towns that were captured were Tarn and Mill.", ""),
        ("Meanwhile, the Red Cross of Norland said that the brave rebels had captured the village of Tarn.", ""),  # when?
        ("On 4 March 2015, the rebels entered Tarn from the west.", "Tarn"),  # nobody enters a man
        ("The rebels also captured the village of Tarn.", ""),  # which of their captures is meant, is not told
        ("The rebels entered the village of Tarn during the day and burned it.", ""),
        ("By 4 March 2015, the rebels had captured the village of Tarn from the army.", ""),  # and others before
        ("On the old road, Another village was captured by the rebels on 4 March 2015.", ""),
        ("On the next day, the rebels captured the village of Tarn.", ""),  # which day is not told
        ("They captured the village of Tarn from the army on 4 March 2015.", ""),
        ("On 4 March 2015, the rebels captured General Tarn of the army.", ""),
        ("On 4 March 2015, the guns shot at the army-captured Tarn again.", ""),  # taken before, by others
        ("On 4 March 2015, the rebels captured an Ashford post near the river.", ""),  # the name of a side
        ("On 4 March 2015, the rebels captured Stone near the old mill.", ""),  # may be a person
        ("On 4 March 2015, the rebels captured the village of Tarn near Tarn Hill.", ""),  # the name stands there again
    ],
)
def test_a_place_is_asked_for_where_one_was_taken(sentence: str, key: str) -> None:
    assert [one.keys[0].text for one in gaps(sentence)] == ([key] if key else [])


@pytest.mark.parametrize(
    ("elsewhere", "shown", "wrong"),
    [
        ("", "the rebels captured the village of ____ from the army", {"Verna", "Ashford", "Brinton", "Cobham"}),
        (
            "The guns bombed the village of Verna and the town of Ashford.\n\n",
            "the rebels captured the village of ____ from the army",
            {"Verna", "Brinton", "Cobham"},
        ),
    ],
    ids=["no nouns elsewhere", "another noun elsewhere"],
)
def test_a_noun_beside_the_gap_stays_and_leaves_only_what_may_be_called_so(elsewhere: str, shown: str, wrong: set[str]) -> None:
    told = "On 4 March 2015, the rebels captured the village of Tarn from the army."
    sheet = facts_of((HEAD + elsewhere + ELSEWHERE + told).encode())
    (found,) = which_place(make_subject(sheet)).sketches
    assert shown in found.stem
    assert {one.text for one in found.pool} <= wrong
    items = [item for item in draft(sheet, Random(1)).items if item.rule.startswith("results.place")]
    assert items
    assert all(is_proved(sheet, item) for item in items)


def test_a_day_counted_from_another_is_named_in_the_stem() -> None:
    before = "On 4 March 2015, the guns bombed the mill."
    told = f"{before} On the following day, the rebels captured the village of Tarn from the army at last."
    sheet = facts_of((HEAD + ELSEWHERE + told).encode())
    (found,) = which_place(make_subject(sheet)).sketches
    assert found.pattern == "results.place.day"
    assert found.stem.startswith("The article tells of 5 March 2015: “… the rebels captured the village of ____ from the army")
    item = next(one for one in draft(sheet, Random(1)).items if one.rule == "results.place.day")
    assert is_proved(sheet, item)
    assert not is_proved(sheet, replace(item, stem=item.stem.replace("5 March", "6 March")))


def test_a_name_that_the_cut_may_break_is_left_out() -> None:
    told = (
        "On 4 March 2015, the rebels captured the village of Tarn after a long march over the hills, north of the old mill of"
    )
    (found,) = gaps(
        f"{told} Mirfield Um Baj and of the ford by which the army of the north had come to the hills in the winter."
    )
    assert "Mirfield" not in found.stem


def test_no_wrong_place_begins_with_a_preposition_and_each_is_told_by_the_sentence_in_which_it_was_taken() -> None:
    elsewhere = f"General Stone was captured at Mirfield.\n\n{ELSEWHERE}"
    (found,) = gaps("On 4 March 2015, the rebels captured the village of Tarn from the army.", elsewhere)
    assert {one.text for one in found.pool} <= {"Verna", "Ashford", "Brinton", "Cobham"}
    assert all("The army took Verna" in one.rationale for one in found.pool)


@pytest.mark.parametrize("village", ["Tarn", "Old Tarn", "al-Tarn"])
@pytest.mark.parametrize("around", ["captured the village of {} from the army", "seized {} village", "overran {} and Mill"])
def test_with_its_key_a_stem_is_the_sentence_of_the_article_letter_for_letter(village: str, around: str) -> None:
    sentence = f"On 4 March 2015, the rebels {around.format(village)}."
    sheet = facts_of((HEAD + ELSEWHERE + sentence).encode())
    for item in (one for one in draft(sheet, Random(1)).items if one.rule.startswith("results.place")):
        shown = item.stem.partition("“")[2].rpartition("”")[0]
        names = sorted((option.text for option in item.options if option.is_key), key=sentence.find)
        assert shown.replace("____", " and ".join(names)).rstrip(".") == sentence.rstrip(".")


def test_only_what_was_taken_itself_is_wrong() -> None:
    elsewhere = f"Shots fell near Mirfield and clashes went on in Estley.\n\n{ELSEWHERE}"
    (found,) = gaps("On 4 March 2015, the rebels captured the village of Tarn from the army.", elsewhere)
    assert {one.text for one in found.pool} <= {"Verna", "Ashford", "Brinton", "Cobham"}


def test_a_place_of_the_same_paragraph_is_never_wrong() -> None:
    (found,) = gaps("On 4 March 2015, the rebels captured the village of Tarn. There was fighting near Ashford.") or [None]
    assert found is not None
    assert {one.text for one in found.pool} == {"Verna", "Brinton", "Cobham"}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("al-Tarna", "Tarna", True),
        ("Sharakrak", "Shakrak", True),
        ("Khan Tarn", "Khan Vern", True),
        ("Verna", "Brinton", False),
    ],
)
def test_spellings_of_one_place_are_told(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is alike


def test_a_bridge_is_no_town_and_a_country_no_site() -> None:
    assert is_facility("Mill Bridge")
    assert not is_facility("Millbridge")
    sheet = facts_of((HEAD + ELSEWHERE + "There was fighting in Freedonia. The Freedonian army fled.").encode())
    assert "Freedonia" not in sites_of(sheet)
    assert "Verna" in sites_of(sheet)


def test_a_drafted_gap_is_proved_for_its_own_place_only() -> None:
    sentence = "On 4 March 2015, the rebels captured the village of Tarn from the army."
    sheet = facts_of((HEAD + ELSEWHERE + sentence).encode())
    item = next(one for one in draft(sheet, Random(1)).items if one.rule.startswith("results.place"))
    assert is_proved(sheet, item)
    other = next(option for option in item.options if not option.is_key)
    swapped = tuple(replace(option, is_key=option.id == other.id) for option in item.options)
    assert not is_proved(sheet, replace(item, options=swapped))


HEADED = """= Karsa offensive =

Infobox
- Combatant1: Northern League
- Combatant2: Southern Union

There was fighting in Verna. Clashes went on near Ashford. The riders attacked Brinton. The guns bombed the fort at Cobham.
The {taker} took Verna, Ashford, Brinton and Cobham{when}. The Karsa offensive was a battle of 2015.

"""


@pytest.mark.parametrize(
    ("taker", "when", "dated", "is_asked"),
    [
        ("Southern Union", "", "", True),
        ("Northern League", "", "", False),
        ("army", "", "", False),
        ("Northern League", "", "On 4 March 2015, ", True),
        ("Northern League", " on 4 March 2015", "On 4 March 2015, ", False),
    ],
    ids=["the other side", "the same side", "nobody knows", "with a day in the gap's sentence", "on the same day"],
)
def test_no_place_is_wrong_that_the_same_side_took(taker: str, when: str, dated: str, *, is_asked: bool) -> None:
    sentence = f"{dated}{'t' if dated else 'T'}he Northern League captured the village of Tarn in the western hills."
    text = HEADED.format(taker=taker, when=when) + sentence
    assert bool(which_place(make_subject(facts_of(text.encode()))).sketches) is is_asked
