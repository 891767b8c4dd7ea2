"""How questions speak of the columns of an infobox."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import ActorKind
from quizapp.generation.names.columns import column_of, is_parted, shares_words, stand_together, thin_out
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Subject
from quizapp.services.reading import facts_of
from tests.support.bridge import ARTICLE, page


@pytest.mark.parametrize(("number", "most"), [(0, 3), (3, 3), (4, 3), (10, 3), (100, 7)])
def test_cases_are_thinned_evenly_and_the_first_is_kept(number: int, most: int) -> None:
    kept = thin_out(range(number), most)
    assert len(kept) <= most
    assert list(kept[:1]) == list(range(number))[:1]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("Jasper Tudor", "House of Tudor", True), ("Hill Guard", "Coast Militia", False), ("Union", "Southern Union", True)],
)
def test_names_share_a_rare_word_or_contain_each_other(one: str, other: str, expected: bool) -> None:
    assert shares_words(one, other) is shares_words(other, one) is expected


def test_a_column_is_named_by_its_parties() -> None:
    subject = page("")
    assert column_of(subject, 2) == "in the column of the Southern Union and the River Legion"
    assert column_of(page("", first="Northern League, Hill Guard, Free Rangers"), 1).endswith("Northern League and its allies")
    assert column_of(subject, 3) == "in another column"
    assert column_of(page("", first="Northern League, Minister for Defence"), 1) == "in the column of the Northern League"
    beyond = page("", first="Northern League, Hill Guard, ----, Free Rangers")
    assert column_of(beyond, 1) == "in the same column as the Northern League"


def parted(parties: str, commanders: str) -> Subject:
    """The battle at the bridge with other lists in its first column."""
    text = ARTICLE.replace("Northern League, Hill Guard, Free Rangers", parties)
    start, end = text.index("Ada Stone"), text.index("\n- Commander2")
    return make_subject(facts_of((text[:start] + commanders + text[end:]).encode()))


@pytest.mark.parametrize(
    ("parties", "commanders", "leader", "together"),
    [
        ("Northern League, Hill Guard", "Ada Stone, Max Wood", "Max Wood", True),
        ("Northern League, ----, Hill Guard", "Ada Stone, ----, Max Wood", "Max Wood", False),
        ("Northern League, ----, Hill Guard", "Ada Stone, ----, Max Wood", "Ada Stone", True),
        ("Northern League, Air support:, Hill Guard", "Ada Stone, Max Wood", "Ada Stone", False),
    ],
)
def test_who_stands_beyond_a_rule_is_not_taken_for_an_ally(parties: str, commanders: str, leader: str, together: bool) -> None:
    subject = parted(parties, commanders)
    by_name = {actor.name: actor for actor in subject.sheet.actors}
    assert stand_together(subject, by_name["Northern League"], by_name[leader]) is together
    assert is_parted(subject) is (len(parties.split(", ")) > 2)
    assert all(actor.side == 1 for actor in subject.names.groups if actor.kind is ActorKind.PARTY and actor.name in parties)
