"""Who says what, in sentences of the plain shape."""

from __future__ import annotations

import pytest

from quizapp.generation.claims.tellings import is_name, replies_of, stands_alone, tellings_of
from quizapp.generation.claims.voices import full_name, voice
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\nThe Battle of Karsa was fought from 3 to 9 May 2015.\n\n==Battle==\n"
#: A sentence, who speaks, the verb, the statement.
SHAPES = [
    (
        "On 5 May, Hill Watch claimed that League riders had left Karsa.",
        ("Hill Watch", "claimed", "League riders had left Karsa"),
    ),
    (
        "Hill Watch claimed that League riders had left Karsa around 06:00 that day.",
        ("Hill Watch", "claimed", "League riders had left Karsa around 06:00 that day"),
    ),
    (
        "Hill Watch claimed that League riders had left Karsa: they fled.",
        ("Hill Watch", "claimed", "League riders had left Karsa"),
    ),
    (
        "Ada Stone, the mayor of Karsa, denied that riders were near the town, calling it a rumour.",
        ("Ada Stone", "denied", "riders were near the town"),
    ),
    (
        "The Union government later conceded on 6 May that Karsa was lost, but blamed the rain.",
        ("Union government", "conceded", "Karsa was lost"),
    ),
    (
        "Relief Watch reported that the mill had burnt, while the League denied that.",
        ("Relief Watch", "reported", "the mill had burnt"),
    ),
]


@pytest.mark.parametrize(("sentence", "told"), SHAPES)
def test_a_statement_of_the_plain_shape_is_read(sentence: str, told: tuple[str, str, str]) -> None:
    (one,) = tellings_of(facts_of(f"{HEAD}{sentence}\n".encode()))
    assert (one.who, one.verb, one.what) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland and Westland officials claimed that riders had left Karsa.",
        "It was claimed that riders had left Karsa.",
        "Hill Watch stated that riders used a burning (tarred) arrow in Karsa.",
        "After the fall of Karsa, which Hill Watch saw, riders claimed that it was over.",
    ],
)
def test_other_shapes_are_not_read(sentence: str) -> None:
    assert not tellings_of(facts_of(f"{HEAD}{sentence}\n".encode()))


@pytest.mark.parametrize(
    ("sentence", "is_fit"),
    [
        ("Hill Watch claimed that League riders had left Karsa.", True),
        ("Hill Watch claimed that League riders were in control of Karsa.", True),
        ("Hill Watch claimed that it had seen riders near Karsa.", False),
        ("Hill Watch claimed that the shooting was over by dawn.", False),
        ("Hill Watch claimed that Stone said the town was lost.", False),
        ("Hill Watch claimed that League riders had left their camp.", False),
        ("Witnesses claimed that League riders had left Karsa.", False),
        ("Union officials claimed that League riders had left Karsa.", False),
    ],
)
def test_a_statement_is_asked_about_where_it_stands_alone(sentence: str, is_fit: bool) -> None:
    (one,) = tellings_of(facts_of(f"{HEAD}{sentence}\n".encode()))
    assert stands_alone(one) is is_fit


@pytest.mark.parametrize(
    ("scene", "what", "is_fit"),
    [
        ("Karsa", "League riders were driven out of the city by noon", True),
        ("", "League riders were driven out of the city by noon", False),
        ("Karsa", "League riders left the town of Verna for the city by noon", False),
        ("Karsa", "League riders were driven out of the mill by noon", False),
    ],
)
def test_the_city_is_the_place_that_the_article_is_about(scene: str, what: str, is_fit: bool) -> None:
    (one,) = tellings_of(facts_of(f"{HEAD}Hill Watch claimed that {what}.\n".encode()))
    assert stands_alone(one, scene) is is_fit


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Hill Times", True),
        ("Ada Stone", True),
        ("Union army", True),
        ("Union officials", False),
        ("He", False),
        ("Radio message", False),
    ],
)
def test_an_option_names_one_person_or_body(name: str, is_one: bool) -> None:
    assert is_name(name) is is_one


@pytest.mark.parametrize(
    ("name", "text", "full"),
    [
        ("Stone", "Ada Stone led them. Stone said so.", "Ada Stone"),
        ("Stone", "General Stone led them.", "Stone"),
        ("SOHR", "The SOHR counted.", "SOHR"),
        ("Norland", "Eastern Norland fell.", "Norland"),
        ("Times", "Ada Stone of the West Eastham Times wrote.", "Times"),
        ("Norland", "They fought in Norland. Eastern Norland fell.", "Norland"),
    ],
)
def test_a_surname_gets_its_first_name(name: str, text: str, full: str) -> None:
    assert full_name(name, text) == full


REPLIES = [
    (
        "On 5 May, the Union army announced that it had taken Karsa, which was denied by the League.",
        ("League", "denied", "the Union army announced that it had taken Karsa"),
    ),
    (
        "Hill Watch reported that the mill had burnt, but Ada Stone later denied this.",
        ("Ada Stone", "denied", "Hill Watch reported that the mill had burnt"),
    ),
    ("They claimed that the mill had burnt, but Ada Stone denied this.", None),
    ("Hill Watch reported that the mill had burnt, and Ada Stone left.", None),
]


@pytest.mark.parametrize(("sentence", "told"), REPLIES)
def test_a_stand_on_a_claim_is_read_from_one_sentence(sentence: str, told: tuple[str, str, str] | None) -> None:
    found = [(one.who, one.verb, one.what) for one in replies_of(facts_of(f"{HEAD}{sentence}\n".encode()))]
    assert found == ([told] if told else [])


WIDER = [
    (
        "Norlandish senator Ada Stone claimed that the riders had left Karsa.",
        ("Ada Stone", "claimed", "the riders had left Karsa"),
    ),
    ("Norland Defence Minister Ada Stone said that Karsa was lost.", ("Ada Stone", "said", "Karsa was lost")),
    ("Ada Stone of the Hill Council said that Karsa was lost, fearing a trap.", ("Ada Stone", "said", "Karsa was lost")),
    (
        "Ada Stone claimed the raids on Karsa were part of a plan.",
        ("Ada Stone", "claimed", "the raids on Karsa were part of a plan"),
    ),
    (
        "According to the author Ada Stone, a cousin of the mayor, the riders had left Karsa.",
        ("Ada Stone", "according", "the riders had left Karsa"),
    ),
    ("According to Hill Watch, the riders had left Karsa.", ("Hill Watch", "according", "the riders had left Karsa")),
    ("Hill Watch accused the League of shelling Karsa.", ("Hill Watch", "accused", "the League of shelling Karsa")),
    ("Ada Stone, Director of the Hill Prison said that Karsa was lost.", ("Ada Stone", "said", "Karsa was lost")),
    ("In Karsa, riders of the Hill Guard said that Karsa was lost.", None),
    (
        "According to the author Ada Stone, it was said that the mayor, in league with the riders, sold Karsa.",
        ("Ada Stone", "according", "it was said that the mayor, in league with the riders, sold Karsa"),
    ),
    ("Ada Stone claimed responsibility for the raids on Karsa.", None),
    ("Ada Stone said the same in Karsa.", None),
]


@pytest.mark.parametrize(("sentence", "told"), WIDER)
def test_a_role_an_accusation_and_a_clause_without_that_are_read_too(sentence: str, told: tuple[str, str, str] | None) -> None:
    found = [(one.who, one.verb, one.what) for one in tellings_of(facts_of(f"{HEAD}{sentence}\n".encode()))]
    assert found == ([told] if told else [])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Foreign Minister Ada Stone", "Ada Stone"),
        ("Norland police captain Ada Stone", "Ada Stone"),
        ("Ada Stone of the Hill Council", "Ada Stone"),
        ("Norland States Secretary of Mills Ada Stone", "Ada Stone"),
        ("General Staff of Norland", "General Staff of Norland"),
        ("Ministry of Defence", "Ministry of Defence"),
        ("Bank of Norland", "Bank of Norland"),
    ],
)
def test_a_person_who_speaks_is_shown_without_title_and_office(name: str, shown: str) -> None:
    assert voice(name, "It rained.") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("On 10 December Stone spoke.", "Stone"), ("However Stone spoke.", "Stone"), ("Ada Stone spoke.", "Ada Stone")],
)
def test_a_surname_is_shown_with_the_first_name_that_the_text_has_once(text: str, shown: str) -> None:
    assert voice("Stone", text) == shown


@pytest.mark.parametrize(
    "name",
    [
        "Maj",
        "Deputy Stone",
        "President of Norland",
        "Governor Stone",
        "Times",
        "North States Secretary",
        "Observatory",
        "Meanwhile",
    ],
)
def test_half_a_name_is_no_voice(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize(
    ("what", "title", "is_fit"),
    [
        ("the coup had been planned in Karsa by officers", "1999 Karsa coup", True),
        ("the coup had been planned in Karsa by officers", "Battle of Karsa", False),
        ("and a mill near Karsa had burnt down at noon", "Battle of Karsa", False),
    ],
)
def test_what_the_title_names_needs_no_other_words(what: str, title: str, is_fit: bool) -> None:
    (one,) = tellings_of(facts_of(f"{HEAD}Hill Watch claimed that {what}.\n".encode()))
    assert stands_alone(one, "", title) is is_fit
