"""Questions on the infobox's lists: no option may be told by its name, and each reason names the column."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.families.actors.commanders import posts, role
from quizapp.generation.families.actors.commanding import commanders_of, is_head_of_state
from quizapp.generation.families.actors.sides import side
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: {one}
- Combatant2: {two}
{lines}

The Battle of Mill Bridge was fought from 3 to 9 May 2015.

==Battle==
On 3 May, the fighting began at the old mill. On 4 May, a reserve came to the bridge.
"""
LEAGUE, UNION = "Northern League, Hill Guard", "Southern Union, River Legion"


def asked(rule: str, *lines: str, one: str = LEAGUE, two: str = UNION) -> list[Item]:
    """The questions of one rule on an article with these lines in its infobox."""
    text = ARTICLE.format(one=one, two=two, lines="\n".join(f"- {line}" for line in lines))
    return [item for item in draft(facts_of(text.encode()), Random(2)).items if item.rule.startswith(rule)]


NUMBERED = ("Units1: 1st Rifle Brigade, 2nd Rifle Brigade", "Units2: 7th Rifle Brigade, 8th Rifle Brigade, 9th Rifle Brigade")


def test_units_of_one_form_are_asked_for_by_their_side() -> None:
    found = asked("actors.side", *NUMBERED)
    assert found
    for item in found:
        for option in item.options:
            assert "in the column of" in option.rationale


@pytest.mark.parametrize(
    "lines",
    [
        ("Units1: 1st Rifle Brigade, 2nd Rifle Brigade", "Units2: Stone Wolves, Night Owls, Marsh Foxes"),  # forms differ
        ("Units1: 1st Rifle Brigade", "Units2: 7th Rifle Brigade"),  # too few
        ("Units1: Northern Rifles, Northern Lancers", "Units2: Southern Rifles, Southern Lancers, Southern Guns"),  # names tell
    ],
    ids=["form", "too few", "the name tells"],
)
def test_a_side_that_the_options_tell_is_not_asked_for(lines: tuple[str, ...]) -> None:
    assert not asked("actors.side", *lines)


@pytest.mark.parametrize(
    ("others", "is_asked"),
    [
        ("7th Rifle Brigade, 8th Rifle Brigade, 9th Rifle Brigade", True),
        ("7th Rifle Brigade, 8th Rifle Brigade, 3rd Rifle Corps", True),  # most are of the keys' rank
        ("7th Rifle Brigade, 8th Corps, 3rd Corps", False),
        ("7th Brigade, 8th Brigade, 9th Brigade", False),  # the arm tells
        ("7th Army, 8th Corps, 3rd Corps", False),  # the rank tells
    ],
)
def test_ranks_of_one_side_alone_do_not_tell_all_its_units(others: str, is_asked: bool) -> None:
    found = asked("actors.side.all-units", "Units1: 1st Rifle Brigade, 2nd Rifle Brigade", f"Units2: {others}")
    keys = [option.text for item in found for option in item.options if option.is_key]
    assert ("1st Rifle Brigade" in keys) is is_asked


def test_states_and_leading_parties_are_never_the_key() -> None:
    found = asked(
        "actors.side", one="Northern League, Hill Guard, Freedonia", two="Southern Union, Sylvania, Ruritania, Osterlich"
    )
    assert not [
        item for item in found for option in item.options if option.text in ("Freedonia", "Northern League", "Sylvania")
    ]


def test_the_formation_of_a_unit_is_asked_for_among_formations_of_its_kind() -> None:
    nested = "Units1: 1st Division, * 4th Brigade, * 5th Brigade, 2nd Division, * 6th Brigade, 3rd Division, 9th Division"
    found = asked("actors.parent.of", nested)
    assert found
    assert all("Division" in option.text for item in found for option in item.options)


def test_the_army_above_a_division_is_not_asked_for() -> None:
    nested = "Units1: Rhenish Army, * 1st Division, * 2nd Division, ** 6th Brigade, Home Guards, Night Owls, Coast Watch"
    assert not [item for item in asked("actors.parent.of", nested) if item.keys()[0].text == "Rhenish Army"]


@pytest.mark.parametrize(
    ("one", "two", "is_asked"),
    [
        ("Ada Stone, Karl Hill, Max Wood", "Bo Marsh, Tom Reed, Jim Brook, Al Ford", True),
        ("Ada Stone, Karl Hill, Max Wood", "Viktor Matov, Igor Petrov, Oleg Sidorov, Ivan Belov", False),  # forms differ
        ("Ada Stone, Karl Hill", "Bo Marsh, Tom Reed", False),  # too few
        ("Ada Stone, Karl Hill, Max Wood", "Bo Marsh, Tom Union, Jim Legion, Al Ford", False),  # names of their parties
    ],
    ids=["one form", "two forms", "too few", "told by name"],
)
def test_the_side_of_a_commander_is_asked_for_where_no_form_of_name_tells(one: str, two: str, is_asked: bool) -> None:
    found = asked("actors.commander.side", f"Commander1: {one}", f"Commander2: {two}")
    assert bool(found) is is_asked
    assert all(len(item.options) == 4 for item in found)


def test_a_name_cut_to_a_letter_is_no_second_commander() -> None:
    found = asked(
        "actors", "Commander1: Ada Stone, Karl Hill, Max Wood", "Commander2: Bo Marsh, Tom Reed, T. Reed, Jim Ash, Al Ford"
    )
    assert found
    assert "T. Reed" not in {option.text for item in found for option in item.options}


@pytest.mark.parametrize(
    ("one", "two", "keys"),
    [
        ("Ada Stone, Karl Berg, Max Wood", "Bo Marsh, Tom Reed, Jim Brook", {"Karl Berg", "Max Wood"}),
        ("Ada Stone, Karl Wood, Max Wood", "Bo Marsh, Tom Reed, Jim Brook", {"Tom Reed", "Jim Brook"}),  # one family
        ("Ada Stone, Karl Berg, Max Wood", "Bo Marsh, Tom Reed", set()),  # too few beside the first
        ("Ada Stone, Karl Berg, Max Wood", "Bo Marsh, Abu Hajar, Abu Amin", set()),  # the form of the name tells
    ],
)
def test_the_commanders_of_a_side_are_asked_for_without_the_first_of_each_column(one: str, two: str, keys: set[str]) -> None:
    found = asked("actors.commander.all-side", f"Commander1: {one}", f"Commander2: {two}")
    assert [{option.text for option in item.options if option.is_key} for item in found] == ([keys] if keys else [])


@pytest.mark.parametrize(("two", "is_asked"), [("Germany", False), ("Free Rangers", True)], ids=["states", "at home"])
def test_between_states_the_commanders_of_a_side_are_not_asked_for(two: str, is_asked: bool) -> None:
    lines = ("Place: Sweden", "Commander1: Ada Stone, Karl Berg, Max Wood", "Commander2: Bo Marsh, Tom Reed, Jim Brook")
    more = "\nSwedish guns fired at German ships. The Swedish guard met the German guard. A Swedish and a German ship sank."
    text = ARTICLE.format(one="Sweden", two=two, lines="\n".join(f"- {line}" for line in lines)) + more
    found = [item for item in draft(facts_of(text.encode()), Random(2)).items if item.rule == "actors.commander.all-side"]
    assert bool(found) is is_asked


def test_a_column_of_many_parties_is_a_party_and_its_allies_in_stem_and_reasons() -> None:
    lines = ("Commander1: Ada Stone, Karl Berg, Max Wood", "Commander2: Bo Marsh, Tom Reed, Jim Brook")
    (item,) = asked("actors.commander.all-side", *lines, one=f"{LEAGUE}, Free Rangers")
    assert "on the side of the Northern League and its allies?" in item.stem
    assert {one.rationale.removeprefix("The infobox lists this commander ") for one in item.options} == {
        "in the column of the Northern League and its allies.",
        "in the column of the Southern Union and the River Legion.",
    }


def test_a_description_is_asked_for_among_commanders_of_one_side() -> None:
    found = asked(
        "actors.commander.role",
        "Commander1: Ada Stone (field commander), Karl Hill, Max Wood, Rolf Berg",
        "Commander2: Bo Marsh",
    )
    assert [item.stem for item in found] == ["Whom does the infobox describe as “field commander”?"]
    assert "Bo Marsh" not in [option.text for option in found[0].options]


@pytest.mark.parametrize(
    ("listed", "is_asked"),
    [
        ("Ada Stone (Commander of the Tarnian riders), Karl Hill, Max Wood, Rolf Berg", False),
        ("Ada Stone (Commander of the Tarnian riders), Karl Hill (Tarnian envoy), Max Wood, Rolf Berg", True),
        ("Ada Stone (field commander), Karl Hill, Max Wood, Rolf Berg", True),
    ],
    ids=["the only one of a people", "one of two", "no people"],
)
def test_a_description_that_names_a_people_needs_another_of_it(listed: str, is_asked: bool) -> None:
    found = asked("actors.commander.role", f"Commander1: {listed}", "Commander2: Bo Marsh")
    assert ("Ada Stone" in {option.text for item in found for option in item.options if option.is_key}) is is_asked


def test_a_post_that_the_prose_names_is_asked_for_where_no_infobox_is() -> None:
    prose = (
        "He placed Arn Holt in command of the right wing, Bo Rask in command of the left wing, Cai Dorn in charge of the "
        "cavalry and Dag Lund in command of the reserves."
    )
    sheet = facts_of(f"= Battle of X =\n\nThe Battle of X was fought in 1565.\n\n==Battle==\n\n{prose}\n".encode())
    found = [item for item in draft(sheet, Random(2)).items if item.rule == "actors.commander.post"]
    held = {"Arn Holt": "right wing", "Bo Rask": "left wing", "Cai Dorn": "cavalry", "Dag Lund": "reserves"}
    assert found
    for item in found:
        (key,) = (option.text for option in item.options if option.is_key)
        assert item.stem == f"Whom does the article name as the commander of the {held[key]}?"
        assert {option.text for option in item.options} == set(held)


def test_a_mark_of_fate_is_asked_for_beside_names_of_one_form() -> None:
    found = asked(
        "actors.fate", "Commander1: Ada Stone KIA, Karl Hill, Max Wood", "Commander2: Bo Marsh, Tom Reed KIA, Jim Brook"
    )
    assert {item.rule for item in found} >= {"actors.fate.marked.a", "actors.fate.all-marked"}
    assert all("him" not in option.rationale.split() for item in found for option in item.options)


@pytest.mark.parametrize(
    ("one", "two", "is_asked"),
    [
        ("Northern League (NL), Hill Guard (HG)", "Southern Union (SU), River Legion (RL)", False),
        ("Northern League (BFT), Hill Guard (WK)", "Southern Union (SU), River Legion (RL)", False),  # two are told
        ("Northern League (BFT), Hill Guard (WK)", "Southern Union (JDP), River Legion (RL)", True),
    ],
)
def test_an_abbreviation_by_initials_is_not_asked_for(one: str, two: str, *, is_asked: bool) -> None:
    found = asked("actors.abbreviation", one=one, two=two)
    assert bool(found) is is_asked
    assert all("River Legion" not in option.text for item in found for option in item.options)


PROSE = """= Battle of Mill Bridge =

The Battle of Mill Bridge was fought from 3 to 9 May 1863 between the Northern League and the Southern Union.

==Battle==
On 3 May, the fighting began at the old mill. Ada Stone, commander of the I Corps, waited. Karl Hill, commander of the II Corps,
crossed the ford. Max Wood, commander of the III Corps, followed. Rolf Berg, commander of the cavalry, rode to the bridge.
"""


def test_commanders_of_the_prose_are_matched_to_their_posts_and_no_infobox_is_spoken_of() -> None:
    found = [item for item in draft(facts_of(PROSE.encode()), Random(2)).items if item.rule.startswith("actors.commander")]
    assert "actors.commander.posts" in {item.rule for item in found}
    for item in found:
        assert "infobox" not in " ".join([item.stem, *(option.rationale for option in item.options)])


def test_who_governs_a_state_is_not_matched_to_that_post() -> None:
    box = "- Commander1: Ada Stone ({}), Karl Hill (commander of the guards), Bo Marsh (commander of the fleet)"
    for post, is_asked in (("President of Norland", False), ("commander of the rearguard", True)):
        article = ARTICLE.format(one=LEAGUE, two=UNION, lines=box.format(post))
        assert bool(posts(make_subject(facts_of(article.encode()))).sketches) is is_asked


def test_a_president_is_known_by_the_last_part_of_a_name_with_a_particle() -> None:
    lines = "- Commander1: Rolf al-Berg, Karl Hill\n\nPresident Rolf al-Berg rode out."
    subject = make_subject(facts_of(ARTICLE.format(one=LEAGUE, two=UNION, lines=lines).encode()))
    found = {one.name: is_head_of_state(subject.text, one) for one in commanders_of(subject)}
    assert found == {"Rolf al-Berg": True, "Karl Hill": False}


def test_posts_with_one_number_are_not_told_apart() -> None:
    twice = PROSE.replace("commander of the cavalry", "commander of the Second Corps")
    found = [item for item in draft(facts_of(twice.encode()), Random(2)).items if item.rule.startswith("actors.commander")]
    for item in found:
        shown = {option.text for option in item.options if option.is_key}
        assert not {"Karl Hill", "Rolf Berg"} & shown


MIXED = ("Units1: 1st Corps, 2nd Brigade", "Units2: 7th Brigade, 8th Brigade, 9th Brigade")


def test_a_unit_is_asked_for_among_units_of_its_rank() -> None:
    text = ARTICLE.format(one=LEAGUE, two=UNION, lines="\n".join(f"- {line}" for line in MIXED))
    keys = {sketch.keys[0].text for sketch in side(make_subject(facts_of(text.encode()))).sketches}
    assert keys == {"2nd Brigade"}


@pytest.mark.parametrize(
    ("one", "two", "place", "is_asked"),
    [
        ("Northern League", "Southern Union", "Tarn", True),
        ("Portugal", "Southern Union", "Lisbon, Portugal", True),
        ("Portugal", "Southern Union", "Tarn", False),  # it came from elsewhere
        ("Portugal", "Denmark", "Lisbon, Portugal", False),
    ],
    ids=["no state", "a state at home", "a state abroad", "two states"],
)
def test_between_states_the_side_of_one_commander_is_told_by_his_name(
    one: str, two: str, place: str, *, is_asked: bool
) -> None:
    people = ("Commander1: Ada Stone, Karl Hill, Max Wood", "Commander2: Bo Marsh, Tom Reed, Jim Brook, Al Ford")
    prose = "Portuguese and Danish men fought."
    sheet = ARTICLE.format(one=one, two=two, lines="\n".join(f"- {line}" for line in (f"Place: {place}", *people))) + prose
    found = [item for item in draft(facts_of(sheet.encode()), Random(2)).items if item.rule.startswith("actors.commander.side")]
    assert bool(found) is is_asked


def test_in_a_long_war_the_first_of_a_column_is_no_option() -> None:
    people = ("Commander1: Ada Stone, Karl Hill KIA, Max Wood, Rolf Berg", "Commander2: Bo Marsh, Tom Reed")
    text = ARTICLE.format(one=LEAGUE, two=UNION, lines="\n".join(f"- {line}" for line in people))
    long = text.replace("- Date: 3–9 May 2015", "- Date: 3 May 2012 – 9 May 2015")
    for whole, is_shown in ((text, True), (long, False)):
        items = [one for one in draft(facts_of(whole.encode()), Random(2)).items if one.rule.startswith("actors.fate.marked")]
        shown = {option.text for item in items for option in item.options}
        assert ("Ada Stone" in shown) is is_shown
        assert "Bo Marsh" not in shown  # the key's own side is enough


def test_in_a_long_war_a_post_needs_another_beside_it() -> None:
    for others, is_asked in (("Max Wood, Rolf Berg", False), ("Max Wood (envoy), Rolf Berg", True)):
        people = f"Commander1: Karl Hill, Ada Stone (master of the guns), {others}, Al Ford"
        text = ARTICLE.format(one=LEAGUE, two=UNION, lines=f"- {people}\n- Commander2: Bo Marsh")
        sheet = facts_of(text.replace("3–9 May 2015", "3 May 2012 – 9 May 2015", 1).encode())
        assert ("Ada Stone" in {one.keys[0].text for one in role(make_subject(sheet)).sketches}) is is_asked


def test_whose_name_says_that_he_rules_is_no_option() -> None:
    found = asked(
        "actors.fate.marked", "Commander1: Karl Hill KIA, Ada Stone, Max Wood, Emperor Rolf of Tarn", "Commander2: Bo Marsh"
    )
    assert found
    assert "Emperor Rolf of Tarn" not in {option.text for item in found for option in item.options}


def test_who_is_called_president_is_known_to_everybody() -> None:
    people = "Commander1: Ada Stone, Karl Hill KIA, Max Wood, Rolf Berg"
    text = ARTICLE.format(one=LEAGUE, two=UNION, lines=f"- {people}") + "There President Max Wood waited."
    shown = {option.text for one in draft(facts_of(text.encode()), Random(2)).items for option in one.options}
    assert "Rolf Berg" not in shown  # too few are left beside the key


@pytest.mark.parametrize(
    ("people", "keys"),
    [
        ("Ada Stone †, Karl Hill, Max Wood, Rolf Berg", {"Ada Stone"}),
        ("Ada Stone †, Karl Hill KIA, Max Wood, Rolf Berg, Al Ford", {"Karl Hill"}),  # of the other, it may say that she died
    ],
)
def test_a_cross_beside_letters_does_not_say_that_somebody_fell(people: str, keys: set[str]) -> None:
    found = asked("actors.fate.marked", f"Commander1: {people}", "Commander2: Bo Marsh")
    assert {item.keys()[0].text for item in found} == keys


@pytest.mark.parametrize("role", ["Prime Minister until 2016", "SACTARN", "Secretary General"])
def test_a_description_of_government_or_of_initials_is_not_asked_for(role: str) -> None:
    assert not asked(
        "actors.commander.role", f"Commander1: Karl Hill, Ada Stone ({role}), Max Wood, Rolf Berg", "Commander2: Bo Marsh"
    )


def test_whoever_led_a_part_of_a_unit_is_not_asked_for_as_commander_of_the_unit() -> None:
    part = PROSE.replace(
        "Max Wood, commander of the III Corps, followed.", "The 2nd Brigade, III Corps, led by Max Wood, followed."
    )
    for item in draft(facts_of(part.encode()), Random(2)).items:
        if item.rule.startswith("actors.commander.post"):
            assert "III Corps" not in item.stem
            assert "Commander of the III Corps" not in {option.text for option in item.options}


def test_who_led_a_raid_from_a_line_need_not_have_led_the_line() -> None:
    prose = (
        "He placed Arn Holt in command of the right wing, Bo Rask in command of the left wing and Cai Dorn in charge of the "
        "cavalry. A raid from the Tarnian second line, led by the Prince of Orland, failed."
    )
    sheet = facts_of(f"= Battle of X =\n\nThe Battle of X was fought in 1565.\n\n==Battle==\n\n{prose}\n".encode())
    assert not any("second line" in item.stem for item in draft(sheet, Random(2)).items)
