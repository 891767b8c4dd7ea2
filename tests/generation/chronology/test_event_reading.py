"""Which dates of an article become events, which are refused, and which are worth most."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.generation.chronology.events import Chronology, worthiest
from quizapp.services.reading import facts_of

PAGE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Place: Mill Bridge, Karst
- Result: League victory
- Combatant1: Northern League
- Combatant2: Southern Union
- Commander1: Ada Stone
- Commander2: Bo Marsh

The Battle of Mill Bridge was fought between the Northern League and the Southern Union. {lead}

==Battle==
{prose}
"""


def read(prose: str = "", lead: str = "") -> Chronology:
    """The events of a small article."""
    return build_chronology(facts_of(PAGE.format(prose=prose, lead=lead).encode()))


def labels(prose: str = "", lead: str = "") -> list[str]:
    """What they tell."""
    return [event.text for event in read(prose, lead).events]


@pytest.mark.parametrize(
    ("lead", "prose", "label"),
    [
        ("It destroyed the town of Eastham on 3 May 2015.", "", "The Battle of Mill Bridge destroyed the town of Eastham"),
        (
            "",
            "General Stone reached the mill at dawn. On 4 May, he sent a column across the River Tarn.",
            "General Stone sent a column across the River Tarn",
        ),
        ("", "Stone reached Marsh at dawn. On 4 May, he sent a column across the River Tarn.", None),
        ("", "The mill burned at dawn. On 4 May, he sent a column across the River Tarn.", None),
    ],
)
def test_a_pronoun_is_resolved_only_where_no_doubt_is_left(lead: str, prose: str, label: str | None) -> None:
    assert labels(prose, lead) == ([label] if label else [])


def test_what_befell_somebody_known_by_a_last_name_alone_years_later_is_no_event() -> None:
    assert labels("In 2017, Reden was killed in the mill of Tarn.") == []
    assert labels("On 6 May 2015, Reden was killed in the mill of Tarn.") == ["Reden was killed in the mill of Tarn"]


def test_no_label_begins_inside_a_clause_of_time() -> None:
    assert labels("On 4 May, when the fighting stopped, Secretary Ada Reed told the council that Eastham was lost.") == []


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("In 2010, the League had expelled the Union from Eastham.", []),
        ("The League had expelled the Union from Eastham in 2010.", ["The League expelled the Union from Eastham"]),
        ("On 4 May, the League had expelled the Union from Eastham.", []),
        ("By 4 May, the League had expelled the Union from Eastham.", ["The League had expelled the Union from Eastham"]),
        ("Stone held the castle of Eastham until 4 May 2015.", []),
        ("Around 4 May, the League expelled the Union from Eastham.", []),
        ("According to the Union, the mills burned when the League took Eastham on 4 May with its guards.", []),
        (
            "On 4 May, the League took the town of Eastham, according to the Karst Herald.",
            ["The League took the town of Eastham, according to the Karst Herald"],
        ),
        ("On 4 May, the League (according to local sources) took the town of Eastham.", []),
        ("On 4 May, the League (with its guards) took the town of Eastham.", ["The League took the town of Eastham"]),
        ("On 4 May, the Union made Marsh head of the Army – Karst (AK), the largest of all, in Eastham.", []),
        ("On 4 May, the nearby Queen of Tarn joined the League against the Union.", []),
        ("From 4 May, the League raided the mills of Eastham with its guards.", []),
        ("Beginning on 4 May, the League raided the mills of Eastham with its guards.", []),
        ("On 4 May, the League took the mills of Eastham, the red line on the map at right.", []),
        (
            "On 4 May, the League took the mills of Eastham with a map of Westham.",
            ["The League took the mills of Eastham with a map of Westham"],
        ),
        (
            "On 4 May, the League took the town of Eastham. From that day, Stone raided the mills of Tarn with guards.",
            ["The League took the town of Eastham"],
        ),
        ("In the 2010s, the League expelled the Union from Eastham.", []),
        ("By 4–5 May, the League expelled the Union from Eastham.", []),
        ("On 4 and 8 May, the League raided the mills of Eastham.", []),
        ("The League raided the mills of Eastham on 4 and 5 May.", ["The League raided the mills of Eastham"]),
        ("The League raided the mills of Eastham between 4 and 8 May.", ["The League raided the mills of Eastham"]),
        ("The Union kept its fleet, which the League attacked on 4 May off Eastham.", []),
        (
            "On 4 May, riders came to Westham. Later that night, the Union burned the mills of Eastham.",
            ["Riders came to Westham"],
        ),
        ("The cause was unclear, with reports stating that the Union burned the mills of Eastham on 4 May.", []),
        ("On 4 May, the Union may have burned the mills of Eastham.", []),
        ("In early May the League rested. That night, the Union burned the mills of Eastham.", []),
    ],
)
def test_a_date_counts_where_it_is_that_of_the_main_verb(prose: str, found: list[str]) -> None:
    assert labels(prose) == found


@pytest.mark.parametrize(
    ("prose", "count"),
    [
        ("On 4 May, the League launched an offensive to take Eastham. On 8 May, Marsh began an offensive on Eastham.", 0),
        ("On 4 May, the League launched an attack north of Eastham. On 8 May, the League began an attack south of Eastham.", 2),
        ("On 4 May, the League launched an assault to retake Eastham. On 8 May, another assault on Eastham began.", 0),
        ("On 4 May, the League launched an assault to retake Eastham. On 8 May, an assault on Eastham was begun.", 0),
        ("On 4 May, the League launched an assault to retake Eastham. On 8 May, the Union made an assault on Eastham.", 2),
        ("On 4 May, the League launched an assault to retake Eastham. The assault on Eastham failed on 8 May.", 1),
        ("On 4 May, the League captured Eastham. On 8 May, the League captured Westham.", 2),
        ("On 4 May, the League captured Eastham. On 8 May, the Union recaptured Eastham.", 0),
        ("On 4 May, the League took the old town of Eastham. On 8 May, the Union retook Eastham.", 0),
        ("On 4 May, the League captured two villages near Eastham. It also took three villages in the south.", 0),
        ("On 4 May, the League captured two villages near Eastham. It lost three men.", 1),
        ("On 4 May, the League crossed the River Tarn and burned Eastham. On 8 May, the League crossed the River Tarn.", 0),
        ("Clashes broke out in Eastham on 4 May. Sporadic clashes resumed on 8 May at the mill.", 0),
        ("Fighting was renewed in Eastham on 4 May. On 8 May, even heavier fighting began there.", 0),
        ("Clashes broke out in Eastham on 4 May. On 8 May, clashes broke out in Westham.", 2),
        ("Clashes broke out in Eastham on 4 May. On 8 May, talks began in Eastham.", 2),
        ("On 4 May, the League crossed the River Tarn. On 8 May, the Union crossed the River Tarn.", 2),
    ],
)
def test_events_that_fit_each_others_date_are_left_out(prose: str, count: int) -> None:
    assert len(labels(prose)) == count


def test_a_thing_of_another_name_is_not_that_of_the_opening() -> None:
    lead = "It was a fight for the bridge of Mill."
    assert labels("On 4 May, the League stormed the bridge at dawn.", lead)
    assert not labels("The League reached the Eastham bridge. On 4 May, the League stormed the bridge at dawn.", lead)


def test_the_course_of_the_conflict_outweighs_what_was_said_about_it() -> None:
    prose = (
        "On 4 May, the newspaper of Eastham criticised the generals of the Union. On 5 May, the League captured Eastham. "
        "In 2019, a museum of the mill was opened in Westham."
    )
    best, *others = worthiest(read(prose).events, 3)
    assert best.text == "The League captured Eastham"
    assert all(one.worth < best.worth for one in others)


def test_a_text_that_breaks_off_gives_no_event_there() -> None:
    assert labels("On 3 May 2015, the League shelled Verna. On 5 May 2015, the Union captured the fort of Tar") == [
        "The League shelled Verna"
    ]


def test_an_event_is_told_once() -> None:
    told = "On 5 May 2015, the League captured the town of Eastham."
    assert len(labels(f"{told} It rained.", "On 5 May 2015, the Northern League captured the town of Eastham.")) == 1


@pytest.mark.parametrize("box", ["", "Infobox\n- Conflict: Battle of Karsa\n- Date: 3–20 March 1892\n- Place: Karsa\n\n"])
def test_a_later_time_gives_no_event(box: str) -> None:
    prose = (
        "On 3 March 1892, the army attacked the town of Karsa. On 8 March 1892, the rebels left Homs. "
        "In 2008, the president founded a university in Karsa."
    )
    sheet = facts_of(f"= Battle of Karsa =\n\n{box}{prose}\n".encode())
    found = build_chronology(sheet)
    assert not any("university" in event.text for event in found.events)
    assert any("later time" in reason for _, reason in found.refused)


@pytest.mark.parametrize(
    ("prose", "is_told"),
    [
        ("The army caught 9 men in the last 10 days of December 2015 near the town of Karsa.", False),
        ("The army captured the town of Karsa in December 2015.", True),
    ],
)
def test_a_month_that_only_ends_a_longer_phrase_dates_nothing(prose: str, is_told: bool) -> None:
    sheet = facts_of(f"= Battle of Karsa =\n\nOn 3 May 2014, the army left the town of Homs. {prose}\n".encode())
    assert any("Karsa" in event.text for event in build_chronology(sheet).events) is is_told


def test_a_counterattack_told_in_two_spellings_is_told_twice() -> None:
    prose = (
        "On 3 March 2016, the rebels launched a failed counter-attack. On 5 March 2016, the army took the town of Homs. "
        "A counterattack of the rebels was repelled near Karsa."
    )
    sheet = facts_of(f"= Battle of Karsa =\n\n{prose}\n".encode())
    assert not any("counter-attack" in event.text for event in build_chronology(sheet).events)


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Military Times reported on 4 May that the guards had left Eastham. The military of Eastham was small.", "Military"),
        ("Guards of Eastham burned the mills of Westham on 4 May. The guards came back.", "guards"),
        ("Initial shelling of Eastham began on 4 May. The guards came to Eastham.", "initial"),
        ("Marsh burned the mills of Westham on 4 May. The guards came back.", "Marsh"),
        ("The Union guards burned the mills of Westham on 4 May. They came back to the mills.", "the"),
    ],
    ids=["name", "noun", "adjective", "person", "article"],
)
def test_a_name_of_two_words_keeps_its_capitals(prose: str, found: str) -> None:
    assert [event.inline.split()[0] for event in read(prose).events] == [found]


def test_a_clause_that_is_the_end_of_a_phrase_is_no_event() -> None:
    assert not labels("Images of the mill of Eastham before and after the fire were shown by Marsh on 4 May.")
    assert not labels("On 4 May, a wave of raids centred on Eastham and Westham killed 52 men of the guards.")


def test_a_length_behind_the_date_goes_with_it() -> None:
    assert not labels(
        "Only small fights took place on the road to Eastham during the next month and a half. In May, it rained."
    )
    assert not labels("The next month and a half only small fights took place at Eastham.")


@pytest.mark.parametrize(
    ("place", "is_told"), [("Tarn", False), ("Verna", True)], ids=["another in its place", "another elsewhere"]
)
def test_a_bomb_is_told_apart_by_its_place(place: str, is_told: bool) -> None:
    prose = f"On 5 May 2015, a car bomb exploded in the old town of Tarn. Guards told of a car bomb that hit a mill in {place}."
    assert any("car bomb" in label for label in labels(prose)) is is_told


def test_a_chronicle_in_note_form_is_told_in_the_past() -> None:
    notes = (
        "* 3 May: Berg and Holm order an attack on Vell.\n* 4 May – Orland troops capture the bridge of Karn.\n"
        "* 6 May -- The Karn garrison warns that the town will fall.\n* 8 May: Orland attacks Nasir and captures the fort."
    )
    assert labels(notes) == [
        "Berg and Holm ordered an attack on Vell",
        "Orland troops captured the bridge of Karn",
        "Orland attacked Nasir and captured the fort",
    ]


def test_an_event_in_the_historical_present_casts_no_doubt_on_another() -> None:
    told = "On 3 May, the Union ordered its forces to enter the northern valleys of Karst."
    assert labels(told) == ["The Union ordered its forces to enter the northern valleys of Karst"]
    both = labels(f"{told}\n\n* 5 May: fighting escalates in the northern valleys of Karst.")
    assert "The Union ordered its forces to enter the northern valleys of Karst" in both


@pytest.mark.parametrize(
    ("time", "is_told"),
    [
        ("By May 2015", True),
        ("By the middle of May 2015", False),
        ("By late May 2015", False),
        ("By the spring of 2015", False),
    ],
)
def test_by_a_part_of_a_month_is_not_by_the_month(time: str, is_told: bool) -> None:
    assert labels(f"{time}, the League had captured the village of Eastham.") == (
        ["The League had captured the village of Eastham"] if is_told else []
    )


@pytest.mark.parametrize(("line", "told"), [("League captures Tarn on 7 May", False), ("League captures Mole on 7 May", True)])
def test_an_event_that_the_infobox_dates_to_another_day_is_not_asked(line: str, told: bool) -> None:
    text = (
        f"= Battle of Tarn =\n\nInfobox\n- Date: 3–9 May 2015\n- Result: League victory, * {line}\n"
        "- Combatant1: League\n- Combatant2: Union\n\nIt was long.\n\nOn 8 May, the League drove the guards out of Tarn.\n"
    )
    events = build_chronology(facts_of(text.encode())).events
    assert any("drove the guards out of Tarn" in one.text for one in events) is told
