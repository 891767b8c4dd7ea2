"""Which questions are kept: shares of wording and key text, cues, balance."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.article import Article, ArticleForm
from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import FactSheet
from quizapp.domain.item import ChoiceAnswer, Item, ItemFormat, Option, Skill
from quizapp.domain.option_reading import fold_option
from quizapp.domain.text import Snapshot
from quizapp.generation.composing import Tally, compose
from quizapp.generation.guesses import GUESSES, guesses_right
from quizapp.generation.sets.choice import choose
from quizapp.generation.sets.shares import PATTERN_SHARE, item_keys, within_shares
from quizapp.generation.sketch import Arrange, Choice, Sketch
from tests.support.makers import TEXT


def item(number: int, *, rule: str = "r", key: str = "", skill: Skill = Skill.DATES, mark: str = "") -> Item:
    """A question with a key text, a rule and a mark."""
    options = (Option("a", key or f"Key {number}", True, "So."), Option("b", f"Other {number}", False, "So."))
    return Item(
        f"i{number}",
        f"family {number % 3}",
        skill,
        ItemFormat.SINGLE,
        f"What {number}?",
        options,
        ChoiceAnswer(frozenset("a")),
        "So.",
        (Evidence(number, number + 1, "x"),),
        rule=rule,
        excludes=frozenset({mark} if mark else ()),
    )


def shared(items: list[Item]) -> list[Item]:
    """Those of the questions that keep the shares."""
    return within_shares([(one, one.rule, item_keys(one), one.skill) for one in items])


def test_no_wording_serves_more_than_one_question_in_seven() -> None:
    kept = shared([item(n, rule=f"r{n % 4}") for n in range(60)] + [item(100 + n, rule=f"s{n}") for n in range(20)])
    rules = [one.rule for one in kept]
    assert max(map(rules.count, rules)) <= len(kept) // PATTERN_SHARE


def test_a_key_text_is_not_repeated_again_and_again() -> None:
    kept = shared(
        [item(n, rule=f"r{n}", key="Nobody is named") for n in range(12)] + [item(50 + n, rule=f"r{50 + n}") for n in range(12)]
    )
    assert sum(one.options[0].text == "Nobody is named" for one in kept) <= 2


@given(st.integers(1, 12), st.integers(0, 2**16))
def test_a_chosen_set_keeps_its_limit_and_its_marks_apart(limit: int, seed: int) -> None:
    skills = list(Skill)
    pool = [item(n, skill=skills[n % 4], mark=f"m{n // 2}") for n in range(24)]
    kept = choose(pool, limit, Random(seed))
    marks = [mark for one in kept for mark in one.excludes]
    assert len(kept) <= limit
    assert len(marks) == len(set(marks))
    assert kept == choose(pool, limit, Random(seed))


@pytest.mark.parametrize(
    ("stem", "options", "key", "found"),
    [
        ("Who?", ["A very long option", "short", "middle one"], 0, "longest option"),
        ("Who?", ["A very long option", "short", "middle one"], 1, "shortest option"),
        ("Who burned the granary?", ["a granary guard", "the fleet", "the bishop"], 0, "most words of the stem"),
        ("When?", ["1 May", "9 May", "4 May"], 2, "middle value"),
        ("Who?", ["x", "y", "z"], 1, "always the second"),
    ],
)
def test_each_way_of_guessing_finds_what_it_looks_for(stem: str, options: list[str], key: int, found: str) -> None:
    assert guesses_right(stem, options, key)[GUESSES.index(found)]


def test_texts_are_compared_without_case_and_marks() -> None:
    assert fold_option("Hay'at Tahrir al-Shām!") == fold_option("HAY AT tahrir al sham")


def sketch(pool: int, **slots: object) -> Sketch:
    """A single choice with a pool of that many wrong options."""
    wrong = tuple(Choice(f"Wrong answer {'abcdefgh'[n]}", "So.", rank=n) for n in range(pool))
    given = {"keys": (Choice("Right answer k", "So.", rank=2.5),), "pool": wrong, "rationale": "So."}
    return Sketch("f", Skill.DATES, ItemFormat.SINGLE, "r", "What?", **(given | slots))  # type: ignore[arg-type]


def sheet() -> FactSheet:
    """A sheet with a text and nothing else."""
    return FactSheet(Article("A", Snapshot(TEXT), ArticleForm.PLAIN, None, ()))


def test_ranked_options_stand_in_order_and_stay_there() -> None:
    made = compose(sketch(3, arrange=Arrange.RANKED), Random(1), Tally(), sheet())
    assert made is not None
    assert made.fixed_order
    assert [option.text[-1] for option in made.options] == ["a", "b", "c", "k"]


def test_too_few_wrong_options_give_no_question() -> None:
    assert compose(sketch(1), Random(1), Tally(), sheet()) is None


def test_the_key_comes_to_every_place() -> None:
    tally, rng = Tally(), Random(1)
    places = []
    for _ in range(12):
        made = compose(sketch(6), rng, tally, sheet())
        assert made is not None
        places.append(next(n for n, option in enumerate(made.options) if option.is_key))
    assert {places.count(n) for n in range(4)} == {3}
