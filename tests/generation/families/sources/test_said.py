"""Who says what, without numbers."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import ChoiceAnswer, Item
from quizapp.generation.claims.bodies import same_body
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.said_proof import PROVERS
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Karsa =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union

The Battle of Karsa was fought from 3 to 9 May 2015.

==Battle==
On 4 May, Ada Stone claimed that League riders had left Karsa at dawn. {more}

Radio Norland stated that the bridge of Westham had fallen. Ben Reed, an officer, denied that the harbour of Eastham burnt.
Hill Watch announced that three wells had been poisoned near Northam.
"""


RAIN = (
    "It rained for most of the week on the hills and in the valleys around, and the rivers rose by the hour "
    "until the fords were lost."
)


def asked(more: str, rule: str = "sources.said.who") -> list[Item]:
    """The questions of one rule."""
    items = draft(facts_of(ARTICLE.format(more=more).encode()), Random(2)).items
    return [item for item in items if item.rule == rule]


def test_the_source_of_a_statement_is_asked_among_those_who_speak() -> None:
    (item,) = (one for one in asked(RAIN) if "riders" in one.stem)
    assert item.keys()[0].text == "Ada Stone"
    assert {one.text for one in item.options} == {"Ada Stone", "Radio Norland", "Ben Reed", "Hill Watch"}


@pytest.mark.parametrize("more", ["Hill Watch said that riders of the League had left Karsa at noon."])
def test_a_statement_that_two_make_is_not_asked_about(more: str) -> None:
    assert not [one for one in asked(more) if "riders" in one.stem]


@pytest.mark.parametrize("whose", ["theirs", "ours"])
def test_a_statement_with_a_word_that_points_to_its_speaker_is_not_asked_about(whose: str) -> None:
    more = f"On 6 May, Coast Watch stated that Reed Marsh, a member of {whose}, had died at Westham. {RAIN}"
    assert not [one for one in asked(more) if "Reed Marsh" in one.stem]


def test_a_statement_of_the_one_person_who_speaks_is_not_asked_about() -> None:
    alone = ARTICLE.replace("Ben Reed, an officer, denied", "Coast Watch denied")
    items = draft(facts_of(alone.format(more=RAIN).encode()), Random(2)).items
    assert not [item for item in items if item.rule == "sources.said.who" and "riders" in item.stem]


def test_a_statement_is_asked_among_those_of_others() -> None:
    (item,) = (one for one in asked(RAIN, "sources.said.what") if "Ada Stone" in one.stem)
    assert "riders" in item.keys()[0].text


def test_another_key_is_not_proved() -> None:
    sheet = facts_of(ARTICLE.format(more=RAIN).encode())
    item = next(one for one in asked(RAIN) if "riders" in one.stem)
    wrong = next(one for one in item.options if not one.is_key)
    other = replace(
        item, options=tuple(replace(one, is_key=one is wrong) for one in item.options), answer=ChoiceAnswer(frozenset(wrong.id))
    )
    assert PROVERS[item.rule](sheet, item)
    assert not PROVERS[item.rule](sheet, other)


def test_who_denied_a_claim_is_asked_and_proved() -> None:
    more = f"{RAIN} The Union army claimed that it had taken Karsa, but this was denied by Mill Monitor. {RAIN}"
    (item,) = asked(more, "sources.said.reply")
    assert item.keys()[0].text == "Mill Monitor"
    assert PROVERS[item.rule](facts_of(ARTICLE.format(more=more).encode()), item)


def test_the_one_foe_of_whoever_makes_a_claim_is_not_the_only_one_who_can_deny_it() -> None:
    claimed = "The Union army claimed that it had taken Karsa, but this was denied by Northern League."
    assert not asked(f"{RAIN} {claimed} {RAIN}", "sources.said.reply")


def test_nobody_accuses_themselves() -> None:
    more = "Carl Moor accused the Free Rangers of shelling the mills of Northam. The FR stated that it had rained at Ostia."
    (item,) = asked(f"{RAIN} {more} {RAIN}", "sources.said.accused")
    assert "FR" not in {one.text for one in item.options}


@pytest.mark.parametrize(
    ("sentence", "rule", "stem"),
    [
        (
            "Carl Moor accused the League of shelling the mills of Northam.",
            "sources.said.accused",
            "Who, according to the article, accused the League of shelling the mills of Northam?",
        ),
        (
            "According to Carl Moor, the mills of Northam had stood for a century.",
            "sources.said.credited",
            "Whose account does the article follow here: “The mills of Northam had stood for a century”?",
        ),
    ],
)
def test_who_accuses_and_who_is_credited_are_asked_for_and_proved(sentence: str, rule: str, stem: str) -> None:
    more = f"{RAIN} {sentence} {RAIN}"
    (item,) = asked(more, rule)
    assert item.stem == stem
    assert item.keys()[0].text == "Carl Moor"
    assert "accused this" not in item.keys()[0].rationale
    sheet = facts_of(ARTICLE.format(more=more).encode())
    assert PROVERS[rule](sheet, item)
    assert not PROVERS[rule](sheet, replace(item, stem=item.stem.replace("Northam", "Westham")))


def test_of_the_wrong_voices_one_at_least_is_of_the_kind_of_the_key() -> None:
    more = f"{RAIN} Coast Watch said that it snowed. Mill Press said that it froze. Relief Aid said that it hailed. {RAIN}"
    for item in asked(more):
        persons = {one.text for one in item.options} & {"Ada Stone", "Ben Reed"}
        key = next(one.text for one in item.options if one.is_key)
        assert len(persons) != 1 or key not in persons


@pytest.mark.parametrize(("one", "other"), [("Pentagon", "United States Central Command"), ("Kremlin", "Russia")])
def test_a_seat_of_government_is_the_voice_of_its_state(one: str, other: str) -> None:
    assert same_body(one, other)
    assert not same_body(one, "Norland")


ACCUSES = "The Southern Union accused the Guard of shelling {} of Northam."


@pytest.mark.parametrize(
    ("more", "is_asked"),
    [
        (f"{ACCUSES.format('the mills')} Northern League stated that the rain had ended near Eastham.", True),
        (ACCUSES.format("the mills"), False),
        (f"{ACCUSES.format('the SU-held mills')} Northern League stated that the rain had ended near Eastham.", False),
    ],
    ids=["another party", "onlookers only", "its letters"],
)
def test_a_party_that_accuses_stands_beside_another_and_not_in_the_question(more: str, is_asked: bool) -> None:
    assert bool(asked(f"{more} {RAIN}", "sources.said.accused")) is is_asked
