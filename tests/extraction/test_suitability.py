"""Which articles are refused, in which words, and which are not."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.extraction.pipeline import extract
from quizapp.extraction.reading import read_text
from quizapp.extraction.suitability import CONFLICT_NOUNS, OTHER_NOUNS, refusal

FIGHTING = "On 3 May 1915 the rebels attacked the camp. At least 40 soldiers were killed, according to the ministry. "


def sheet_of(text: str) -> FactSheet:
    return extract(read_text(text))


REFUSED = [
    (
        "a town",
        "= Altdorf =\n\nAltdorf (Latin: Vetus Vicus) is a small town on the river Ems. " + FIGHTING,
        "about a town, not about an armed conflict",
    ),
    ("a weapon", "= Model 12 =\n\nThe Model 12 was a bolt-action rifle used in the war. " + FIGHTING, "about a rifle"),
    ("an army", "= Force X =\n\nThe X Armed Forces are the military of X. " + FIGHTING, "about armed forces"),
    (
        "a poem on a battle",
        "= The Field of X =\n\nThe Field of X is a poem by A. Scott about the battle. " + FIGHTING,
        "a poem",
    ),
    (
        "a flood",
        "= 1915 flood =\n\nThe 1915 flood was a catastrophic flood in May 1915. It killed 300 people in the town.",
        "a flood",
    ),
    ("a list by its title", "= List of battles of X =\n\nThe war had many battles. " + FIGHTING, "This is a list"),
    ("a list by its lead", "= Battles =\n\nThe following is a list of battles of the war. " + FIGHTING, "This is a list"),
    (
        "several meanings",
        "= Battle of X =\n\nBattle of X may refer to:\n- Battle of X (1915)\n- Battle of X (1916)",
        "may mean",
    ),
    (
        "German",
        "= Schlacht von X =\n\nDie Schlacht von X war ein Gefecht, das am 3. Mai 1915 von der Armee gewonnen wurde. "
        "Die Stadt wurde nicht zerstört und der König ist mit den Truppen auch nach Y gezogen, wo er im Winter blieb.",
        "not in English: it looks German",
    ),
    ("Chinese", "= 某战役 =\n\n某战役是一九一五年五月三日在某地发生的战斗。" * 5, "not in English"),
    ("nearly empty", "= Battle of X =\n\nThis article is too short.", "neither an infobox nor a single fact"),
    (
        "names only",
        "= People =\n\n" + "\n".join(f"- Anna Berger {letter}" for letter in "ABCDEFGHIJKLMNOPQ"),
        "nor a single fact",
    ),
    (
        "another subject",
        "= Tea =\n\nTea arrived in 1610. It was sold in shops by 1657 and then all over the land.",
        "armed conflict",
    ),
]

ACCEPTED = [
    ("by its first sentence", "= X =\n\nX was the last significant battle of the war, in the town of Y. " + FIGHTING),
    ("behind a series", "= Y =\n\nThe events of Y were a series of armed skirmishes near a village. " + FIGHTING),
    ("by its title", "= Battle of X =\n\nThe village was lost on 3 May 1915. " + FIGHTING),
    ("by its infobox", "= Z =\n\n- Date: 3 May 1915\n- Combatant1: A\n- Combatant2: B\n\nZ is a city in C."),
    ("by its words", "= Night of X =\n\nTroops besieged the city in May 1915. " + FIGHTING),
    ("by the subject of its first sentence", "= End of Y =\n\nThe last battle of the ship Y took place on 3 May 1915."),
    ("where a passive comes first", "= May events =\n\nTwo bombs were detonated in the station. Rebels attacked. " + FIGHTING),
    ("a timeline", "= Timeline of the war in X =\n\nThis is a timeline of the war in X. " + FIGHTING),
    ("several of a kind", "= Western Crusades =\n\nThe crusades of X were religious wars of three orders. " + FIGHTING),
    ("a convoy", "= Convoy A 1 =\n\nA 1 was the first of the numbered series of convoys. " + FIGHTING),
]


@pytest.mark.parametrize(("text", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_no_conflict_article_is_refused_in_one_sentence(text: str, message: str) -> None:
    error = refusal(sheet_of(text))
    assert error is not None
    assert message in str(error)
    assert error.where
    assert error.to_do


@pytest.mark.parametrize("text", [case[1] for case in ACCEPTED], ids=[case[0] for case in ACCEPTED])
def test_a_conflict_article_is_accepted(text: str) -> None:
    assert refusal(sheet_of(text)) is None


def test_no_noun_says_both() -> None:
    assert CONFLICT_NOUNS.isdisjoint(OTHER_NOUNS)
