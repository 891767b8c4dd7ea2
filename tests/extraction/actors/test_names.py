"""Names of countries: other names, adjectives, and which country an adjective means."""

from __future__ import annotations

import pytest

from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import adjectives_of, country_of, demonyms_of, other_names_of
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain


@pytest.mark.parametrize(
    ("adjective", "country"),
    [
        ("Russian", "Russia"),
        ("Danish", "Denmark"),
        ("American", "United States"),
        ("Soviet", "Soviet Union"),
        ("British", None),  # of the United Kingdom, of Great Britain, of the British Empire
        ("Nigerian", "Nigeria"),  # those of Niger are Nigeriens
        ("Burkinabé", "Burkina Faso"),
        ("Vellian", None),
        ("SOHR", None),
    ],
)
def test_an_adjective_means_one_country_or_none(adjective: str, country: str | None) -> None:
    assert country_of(adjective) == country


@pytest.mark.parametrize(
    ("country", "people"),
    [
        ("Burkina Faso", "Burkinabé"),
        ("Niger", "Nigeriens"),
        ("Ivory Coast", "Ivorian"),
        ("Sierra Leone", "Sierra Leonean"),
        ("El Salvador", "Salvadoran"),
        ("Paraguay", "Paraguayan"),
        ("Madagascar", "Malagasy"),
        ("Kosovo", "Kosovar"),
        ("Norland", "Norlandian"),
    ],
)
def test_a_country_tells_what_its_people_are_called(country: str, people: str) -> None:
    assert fold(people) in demonyms_of(country)


@pytest.mark.parametrize(
    ("party", "short", "adjective"),
    [
        ("United States", "U.S.", "American"),
        ("USA", "United States", "American"),
        ("United Kingdom", "UK", "British"),
        ("Soviet Union", "USSR", "Soviet"),
        ("USSR", "Soviet Union", "Soviet"),
    ],
)
def test_a_country_has_other_names_and_adjectives(party: str, short: str, adjective: str) -> None:
    assert short in other_names_of(party)
    assert party not in other_names_of(party)
    assert adjective in adjectives_of(party)


@pytest.mark.parametrize("party", ["Free Army", "Islamic State", "Union", "Syrian Democratic Forces"])
def test_what_is_no_country_has_neither(party: str) -> None:
    assert (other_names_of(party), adjectives_of(party)) == ((), ())


@pytest.mark.parametrize(
    ("party", "prose", "aliases", "adjectives"),
    [
        ("United States", "U.S. aircraft came. American soldiers left.", ("U.S.",), ("American",)),
        ("United States", "The US left; it was told by USA Today.", ("US", "USA"), ()),
        ("Soviet Union", "The USSR sent men, the Soviets said.", ("USSR",), ("Soviet", "Soviets")),
        ("United Kingdom", "The MUK left. Britain stayed.", ("Britain",), ()),
        ("Iran", "A rival of Iran left. Iranian soldiers stayed.", (), ("Iranian",)),
    ],
)
def test_a_party_is_known_by_the_names_that_the_text_uses(
    party: str, prose: str, aliases: tuple[str, ...], adjectives: tuple[str, ...]
) -> None:
    text = f"= Battle of X =\n\nInfobox\n- Combatant1: {party}\n- Combatant2: Rebels\n\n{prose}"
    actor = next(one for one in extract(read_plain(text)).actors if one.name == party)
    assert (actor.aliases, actor.adjectives) == (aliases, adjectives)
