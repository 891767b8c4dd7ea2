"""Who is one source, and who is a body at all."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.bodies import (
    is_abbreviation,
    is_body,
    is_official,
    is_person,
    is_slip,
    same_body,
    source_name,
    speakers,
)
from quizapp.services.reading import facts_of


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Russia", "Russian Defense Ministry", True),
        ("Turkey", "Turkish Government", True),
        ("SOHR", "Syrian Observatory for Human Rights", True),
        ("SOHR", "Syrian Observatory For Human Rights", True),
        ("SOHR", "Syria Civil Defence", False),
        ("SOHR", "Russia", False),
        ("HOTW", "Hill Observatory", True),
        ("HOTW", "Hill Relief", False),
        ("Airwars", "Amnesty International and Airwars", True),
        ("US State Department", "Syria Civil Defence", False),
    ],
)
def test_a_country_and_its_ministry_are_one_source(one: str, other: str, same: bool) -> None:
    assert same_body(one, other) is same


@pytest.mark.parametrize("opening", ["No", "None", "Most", "Several", "Few", "Neither", "Seven", "After"])
def test_no_determiner_at_the_head_of_a_sentence_speaks(opening: str) -> None:
    line = f"{opening} confirmed numbers of dead were reported, but the guild reported a raid."
    text = (
        f"= Battle of Tarn =\n\nBox\n- Date: 3 May 2014\n\nThe battle began on 3 May 2014.\n\n== A ==\n\n{line} {line} {line}\n"
    )
    assert [name for _, name in speakers(facts_of(text.encode()))] == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Russian Defense Ministry (Igor Konashenkov)", "Russian Defense Ministry"),
        ("pro-opposition monitoring group Syrian Observatory", "Syrian Observatory"),
        ("Alliance investigation", "Alliance"),
        ("Alliance military investigation", "Alliance military"),
        ("News reports", "News reports"),
        ("Early estimates", "Early estimates"),
        ("head of the council of the Mill Oblast", "head of the council of the Mill Oblast"),
        ("Norland's Ada Stone", "Ada Stone"),
        ("Historian Ada Stone", "Ada Stone"),
        ("Analyst Group", "Analyst Group"),
        ("Norland's General Staff", "Norland's General Staff"),
        ("Northern media source Ada Stone", "Ada Stone"),
        ("Lt. Gen. Bo Marsh", "Bo Marsh"),
        ("U.N.", "UN"),
        ("Norlandish official Ada Stone", "Ada Stone"),
        ("Northern Council official Ada Stone", "Ada Stone"),
        ("Northern government claim", "Northern government"),
        ("mayor of Eastham", "mayor of Eastham"),
    ],
)
def test_a_source_is_shown_by_its_name_alone(name: str, shown: str) -> None:
    assert source_name(name) == shown


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("English claims", False),
        ("One soldier", False),
        ("Harbour Office", True),
        ("SOHR", True),
        ("TV", False),
        ("Provincial officials", False),
        ("Bo F", False),
        ("Malay newspaper", False),
        ("Mill Oblast", False),
        ("Mill Oblast Council", True),
        ("Norlandish", False),
        ("Norlandish survivor", False),
        ("Unofficial Norlandish", False),
        ("Norlandish position", False),
        ("Hotel Norland", False),
        ("Soviet", False),
        ("Reed aide", False),
        ("Hill Guard leader", False),
        ("Apparently Ada Stone", False),  # an adverb that opens its sentence
        ("Kelly Stone", True),
    ],
)
def test_words_for_claims_are_nobody(name: str, body: bool) -> None:
    assert is_body(name) is body


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ada Stone", True),
        ("President Bo Marsh", True),
        ("Human Rights Watch", False),
        ("Harbour Office", False),
        ("SOHR", False),
        ("Norland", False),
    ],
)
def test_a_person_is_told_from_a_body(name: str, person: bool) -> None:
    assert is_person(name) is person


@pytest.mark.parametrize(("name", "official"), [("Norland", True), ("Northern Army", True), ("UN", False)])
def test_many_persons_speak_for_a_nation_and_its_army(name: str, official: bool) -> None:
    assert is_official(name) is official


@pytest.mark.parametrize(
    ("short", "long", "stands"),
    [("UK", "United Kingdom", True), ("SDF", "Syrian Democratic Forces", True), ("UN", "Red Cross", False)],
)
def test_capitals_stand_for_a_name(short: str, long: str, stands: bool) -> None:
    assert is_abbreviation(short, long) is stands


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("The Harbour Office said so.", ["Harbour Office"]),
        ("The US Harbour Office said so.", ["US Harbour Office"]),
        ("Secretary of State of the Harbour Office of Eastham Ada Stone said so.", []),
        ("The crew of the Karst Guard Ship said so.", []),
        ("The officials in Karst Province said so.", []),
        ("The Harbour Office declared martial law.", []),
        ("The Harbour Office declared that it was war.", ["Harbour Office"]),
    ],
)
def test_a_speaker_is_no_end_of_a_longer_name(words: str, names: list[str]) -> None:
    page = f"= Battle of Mill Bridge =\n\nThe Battle of Mill Bridge was fought on 3 May 2015. {words}\n"
    assert [name for _, name in speakers(facts_of(page.encode()))] == names


@pytest.mark.parametrize(
    ("one", "other", "is_one"), [("Civial Guard", "Civil Guard", True), ("SNHR", "SOHR", False), ("Mill", "Mills", True)]
)
def test_letters_alone_are_no_slip_of_others(one: str, other: str, is_one: bool) -> None:
    assert is_slip(one, other) is is_one
