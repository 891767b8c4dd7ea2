"""What a good question does not do: each check with a question that fails it and one that passes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from quizapp.domain.article import Article, ArticleForm
from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor, ActorKind, AliasProposal, FactSheet
from quizapp.domain.item import ChoiceAnswer, Item, ItemFormat, Option, Skill
from quizapp.domain.lint import CHECKS, Severity, is_publishable, lint
from quizapp.domain.text import Snapshot


def ask(
    stem: str,
    options: Sequence[str],
    *,
    keys: Sequence[int] = (0,),
    item_format: ItemFormat = ItemFormat.SINGLE,
    why: str = "The article says so.",
) -> Item:
    """A question whose keys are given by their places."""
    made = tuple(Option("abcdef"[n], text, n in keys, why) for n, text in enumerate(options))
    answer = ChoiceAnswer(frozenset(option.id for option in made if option.is_key))
    return Item("i1", "made up", Skill.DATES, item_format, stem, made, answer, why, ())


PLACES = ("The harbour", "The old bridge", "The market")
LONG = ("The harbour of the old town, which the fleet had left on the day before", "The bridge", "The market")

CASES = {
    "L01": (ask("What fell first?", LONG), ask("What fell first?", PLACES)),
    "L02": (ask("What fell?", (*PLACES, "All of the above")), ask("What fell?", PLACES)),
    "L03": (ask("What is said?", ("It always fell", "It once fell", "It fell")), ask("What is said?", PLACES)),
    "L04": (
        ask("How many?", ("Several ships", "Ten ships", "Six ships")),
        ask("How many?", ("Two ships", "Ten ships", "Six ships")),
    ),
    "L05": (ask("Which did not fall?", PLACES), ask("Which did **not** fall?", PLACES)),
    "L06": (ask("The fleet attacked a", ("harbour", "island", "bridge")), ask("The fleet attacked:", PLACES)),
    "L07": (
        ask("Who burned the granary?", ("The granary guard", "The bishop", "The fleet")),
        ask("Who burned the granary?", PLACES),
    ),
    "L08": (ask("How many?", ("more than 40", "40 to 60", "900")), ask("How many?", ("12", "40", "60"))),
    "L09": (ask("What?", ("12", "3 May 1801", "The bridge")), ask("What?", ("3 May 1801", "4 May 1801", "9 May 1801"))),
    "L10": (ask("Who?", ("Harbour Civil Guard", "Harbour Civial Guard", "The fleet")), ask("Who?", PLACES)),
    "L11": (ask("How many?", ("60", "12", "40")), ask("How many?", ("12", "40", "60"))),
    "L13": (ask("Why is your answer to the previous question right?", PLACES), ask("What fell?", PLACES)),
    "L14": (ask("What fell?", PLACES, keys=()), ask("What fell?", PLACES)),
    "L15": (
        ask("What?", ("old stone harbour bridge tower", "old stone mill", "harbour bridge inn", "church tower")),
        ask("What?", ("old mill", "old inn", "old bridge", "old tower")),
    ),
}


def codes(item: Item, sheet: FactSheet | None = None) -> set[str]:
    """The codes that a question draws."""
    return {finding.code for finding in lint(item, sheet)}


@pytest.mark.parametrize("code", sorted(CASES))
def test_a_fault_is_found_and_its_absence_is_not(code: str) -> None:
    faulty, sound = CASES[code]
    assert code in codes(faulty)
    assert code not in codes(sound)


def sheet_of(text: str, **facts: object) -> FactSheet:
    """A sheet with nothing but its text and some facts."""
    return FactSheet(Article("A", Snapshot(text), ArticleForm.PLAIN, None, ()), **facts)  # type: ignore[arg-type]


def test_a_name_from_outside_the_article_needs_a_word_about_it() -> None:
    sheet = sheet_of("Anna Berg and Carl Dahl led the fleet.")
    options = ("Anna Berg", "Carl Dahl", "Emil Falk")
    assert "L12" in codes(ask("Who led?", options), sheet)
    assert "L12" not in codes(ask("Who led?", options, why="The article does not name this person."), sheet)
    assert "L12" not in codes(ask("Who led?", ("Anna Berg", "Carl Dahl", "The fleet")), sheet)


@pytest.mark.parametrize("known", ["alias", "proposal"])
def test_another_name_of_the_key_is_no_wrong_option(known: str) -> None:
    actor = Actor("a1", "Harbour Guard", ActorKind.UNIT, 1, (), aliases=("HG",) if known == "alias" else ())
    proposals = (AliasProposal("Harbour Guard", "HG", "initials"),) if known == "proposal" else ()
    sheet = sheet_of("The Harbour Guard (HG) held.", actors=(actor,), alias_proposals=proposals)
    assert "L14" in codes(ask("Who held?", ("Harbour Guard", "HG", "The fleet")), sheet)


def test_one_figure_in_several_wordings_is_no_overlap() -> None:
    item = ask("With which words?", ("About 40", "Fewer than 40", "More than 40", "40 on its own"))
    assert codes(item) & {"L08", "L09", "L11"} == set()


def test_words_of_the_article_may_be_vague_or_absolute() -> None:
    quoted = Option("a", "Several ships always stayed", True, "So it says.", (Evidence(0, 27, "Several ships always stayed"),))
    item = Item("i1", "made up", Skill.DATES, ItemFormat.SINGLE, "What?", (quoted,), ChoiceAnswer(frozenset("a")), "So.", ())
    assert codes(item) & {"L03", "L04"} == set()


def test_two_keys_in_a_single_choice_are_an_error() -> None:
    assert not is_publishable(ask("What fell?", PLACES, keys=(0, 1)))
    assert is_publishable(ask("What fell?", PLACES, keys=(0, 1), item_format=ItemFormat.MULTIPLE))


def test_thin_evidence_warns_and_does_not_block() -> None:
    faulty = CASES["L03"][0]
    assert {finding.severity for finding in lint(faulty) if finding.code == "L03"} == {Severity.WARNING}
    assert is_publishable(faulty)


def test_the_codes_are_l01_to_l15() -> None:
    assert list(CHECKS) == [f"L{n:02d}" for n in range(1, 16)]
