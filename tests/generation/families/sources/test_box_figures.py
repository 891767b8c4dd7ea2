"""Figures of the infobox that name nobody: which number it gives, what a number counts, all of them matched."""

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import Item, NumberAnswer
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.proof import is_proved
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE, asked, page, with_key, wrong_keys


@pytest.mark.parametrize(
    ("losses1", "losses2", "rules"),
    [
        ("17 killed, 30 wounded", "42 killed", ["boxed.match", "boxed.number", "boxed.counts", "boxed.typed"]),
        ("At least 17 killed, 30 wounded", "42 killed", ["boxed.match", "boxed.number", "boxed.counts", "boxed.typed"]),
        ("17 killed", "42 killed", ["boxed.typed", "boxed.typed"]),
        ("17 killed (per Relief Watch), 30 wounded", "42 killed", ["boxed.typed", "boxed.typed"]),
        ("17 killed, 19 killed, 30 wounded", "42 killed", ["boxed.typed", "boxed.typed"]),  # which of the two?
        ("17 killed", "17 killed", []),  # of whom?
        ("17 killed", "Another 42 killed in July", ["boxed.typed"]),  # beside how many?
        ("2 killed", "1 wounded", []),  # guessed
        ("Unknown", "Heavy", []),
    ],
)
def test_figures_that_stand_alone_for_their_people_are_asked(losses1: str, losses2: str, rules: list[str]) -> None:
    made = asked("sources.boxed", page("It rained.", losses1=losses1, losses2=losses2))
    assert sorted(one.pattern.removeprefix("sources.") for one in made) == sorted(rules)
    assert all(
        "infobox" in one.stem and "without a source" in one.rationale + one.keys[0].rationale if one.keys else True
        for one in made
    )


def test_a_lower_bound_is_asked_as_one() -> None:
    made = asked("sources.boxed", page("It rained.", losses1="17+ killed", losses2="42 killed"))
    assert "At least how many people does the infobox count as killed on the side of the Northern League?" in [
        one.stem for one in made
    ]


def _drafted() -> tuple[Item, ...]:
    text = PAGE.format(prose="It rained.", losses1="17 killed, 30 wounded", losses2="42 killed", first="Northern League")
    return tuple(one for one in draft(facts_of(text.encode()), Random(1)).items if one.rule.startswith("sources.boxed"))


def test_each_is_proved_for_its_own_key_only() -> None:
    text = PAGE.format(prose="It rained.", losses1="17 killed, 30 wounded", losses2="42 killed", first="Northern League")
    sheet, items = facts_of(text.encode()), _drafted()
    assert items
    for item in items:
        assert is_proved(sheet, item)
        if isinstance(item.answer, NumberAnswer):
            assert not is_proved(sheet, replace(item, answer=NumberAnswer(item.answer.value + 1)))
        if item.format.value == "single":
            assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))


def test_a_range_that_holds_the_number_is_no_wrong_answer() -> None:
    subject = page("It rained.", losses1="17 killed, 10–30 wounded, 55 captured", losses2="42 killed, 70 wounded")
    made = [one for one in asked("sources.boxed", subject) if one.pattern == "sources.boxed.counts"]
    assert made
    for one in made:
        number = int(one.stem.rstrip("?").split()[-1])
        assert not (10 <= number <= 30 and any("Wounded on the side of the Northern League" in c.text for c in one.pool))
