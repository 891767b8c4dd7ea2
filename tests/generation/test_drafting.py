"""The questions from the bundled article and from small made-up ones: shares, proofs, refusals, determinism."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest

from quizapp.domain.article import Article, ArticleForm
from quizapp.domain.contract import item_from_json, item_to_json
from quizapp.domain.evidence import verify
from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, ItemFormat, Skill
from quizapp.domain.lint import is_publishable
from quizapp.domain.text import Snapshot
from quizapp.generation.drafting import Drafts, draft
from quizapp.generation.families import RULES
from quizapp.generation.guesses import GUESSES, guesses_right
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.generation.sets.shares import KEY_SHARE, PATTERN_SHARE, item_keys
from quizapp.generation.sketch import Rule, Subject
from quizapp.services.reading import read_facts

BUNDLED = next((Path(__file__).parents[2] / "content").rglob("*.txt"))


@lru_cache(maxsize=1)
def sheet() -> FactSheet:
    """The facts of the bundled article."""
    return read_facts(BUNDLED)


@lru_cache(maxsize=1)
def drafts() -> Drafts:
    """Its questions for one seed."""
    return draft(sheet(), Random(7))


def each(*patterns: str) -> list[Item]:
    """The questions whose rule begins with one of ``patterns``."""
    return [item for item in drafts().items if item.rule.startswith(patterns)]


def test_there_are_enough_questions_of_every_kind() -> None:
    items = drafts().items
    assert len(items) >= 80
    assert {item.skill for item in items} == set(Skill)
    assert {item.format for item in items} == set(ItemFormat)
    sources = [item for item in items if item.skill is Skill.SOURCES]
    assert len(sources) >= 20
    assert len({found.group(1) for item in sources if (found := re.search(r"\(([a-j])\)", item.family))}) >= 8


def test_the_figure_of_a_wrong_quotient_is_credited_too() -> None:
    reasons = [option.rationale for item in each("sources.spread.factor") for option in item.options if not option.is_key]
    assert reasons
    assert all("according to" in reason or "without a source" in reason or ";" not in reason for reason in reasons)


def test_the_same_seed_gives_the_same_list() -> None:
    assert draft(sheet(), Random(3)) == draft(sheet(), Random(3))


def test_a_source_that_is_anybody_is_asked_for_as_none_is() -> None:
    first = next(claim for claim in sheet().claims if claim.source)
    others = tuple(claim for claim in sheet().claims if claim is not first)
    anybody = replace(sheet(), claims=(replace(first, source="other sources"), *others))
    nobody = replace(sheet(), claims=(replace(first, source=None, source_evidence=()), *others))
    assert draft(anybody, Random(3)) == draft(nobody, Random(3))


def test_every_question_can_be_published_and_is_proved() -> None:
    for item in drafts().items:
        assert is_publishable(item, sheet()), item
        assert is_proved(sheet(), item), item
        verify(item.all_evidence(), sheet().article.text)
        assert item.evidence
        assert item.facts


def test_a_question_survives_its_json() -> None:
    for item in drafts().items:
        assert item_from_json(item_to_json(item)) == item


def test_every_reason_is_a_short_sentence_that_does_not_judge() -> None:
    for item in drafts().items:
        for reason in (item.rationale, *(option.rationale for option in item.options), *(why for _, why in item.misreadings)):
            assert reason[0].isupper() or reason[0] in "“0123456789", reason
            assert reason.endswith((".", ".”", "?”.")), reason
            assert len(reason.split()) <= 25, reason
            assert not re.search(r"(?i)\b(?:correct|incorrect|wrong)\b", reason), reason


def test_no_wording_and_no_key_text_serves_too_often() -> None:
    items = drafts().items
    assert max(Counter(item.rule for item in items).values()) <= len(items) // PATTERN_SHARE
    assert max(Counter(text for item in items for text in item_keys(item)).values()) <= len(items) // KEY_SHARE


def test_guessing_without_the_article_earns_no_more_than_chance() -> None:
    singles = [item for item in drafts().items if item.format is ItemFormat.SINGLE]
    hits = [0] * len(GUESSES)
    for item in singles:
        place = next(n for n, option in enumerate(item.options) if option.is_key)
        right = guesses_right(item.stem, [option.text for option in item.options], place)
        hits = [hit + now for hit, now in zip(hits, right, strict=True)]
    chance = sum(1 / len(item.options) for item in singles)
    assert max(hits) <= chance + 0.05 * len(singles), dict(zip(GUESSES, hits, strict=True))


def test_a_number_of_victims_is_asked_with_its_source_only() -> None:
    names = {name for claim in sheet().claims if claim.source for name in claim.source.split()} | {
        "source",
        "infobox",
        "article",
        "running text",
    }
    for item in drafts().items:
        if (
            re.search(r"\b(?:killed|wounded|dead|deaths)\b", item.stem)
            and item.skill is Skill.SOURCES
            and item.format is not ItemFormat.PASSAGE
        ):
            assert any(name in item.stem for name in names) or "Who" in item.stem[:5] or "careful writer" in item.stem, (
                item.stem
            )


def test_a_contested_number_is_refused_with_its_figures() -> None:
    reasons = [refusal.reason for refusal in drafts().refusals if "rebels" in refusal.question]
    assert any("850" in reason and "66" in reason for reason in reasons)


def test_a_side_whose_list_broke_off_is_never_a_wrong_answer() -> None:
    assert all(option.text != "Russia" or option.is_key for item in each("actors") for option in item.options)


def test_aliases_of_the_key_are_never_beside_it() -> None:
    groups = [{actor.name, *actor.aliases} for actor in sheet().actors]
    for item in drafts().items:
        if item.format is ItemFormat.SINGLE:
            texts = {option.text for option in item.options}
            assert all(len(texts & group) <= 1 for group in groups), item


def test_a_slip_of_spelling_is_shown_in_the_usual_form() -> None:
    shown = [option.text for item in each("sources.attribute", "sources.match", "sources.nobody") for option in item.options]
    assert "Syria Civil Defence" in shown
    assert "Syria Civial Defence" not in shown


def test_numbers_and_dates_stand_in_order() -> None:
    for item in each("dates.when", "sources.figure"):
        places = [option.evidence[0].start for option in item.options if option.evidence]
        assert item.fixed_order
        assert places


def test_a_limit_takes_a_balanced_set_without_answers_to_each_other() -> None:
    chosen = draft(sheet(), Random(7), limit=10).items
    assert len(chosen) == 10
    assert {item.skill for item in chosen} == set(Skill)
    assert max(Counter(item.family for item in chosen).values()) <= 2
    marks = [mark for item in chosen for mark in item.excludes]
    assert len(marks) == len(set(marks))


def test_an_article_without_facts_gives_nothing_and_says_why() -> None:
    empty = FactSheet(Article("Tea", Snapshot("Tea is a drink."), ArticleForm.PLAIN, None, ()))
    made = draft(empty, Random(1))
    assert made.items == ()
    assert made.refusals[0].reason


@pytest.mark.parametrize(
    "item", [item for item in drafts().items if item.format is ItemFormat.SINGLE], ids=lambda item: item.id
)
def test_another_key_is_not_proved(item: Item) -> None:
    keys = [option.is_key for option in item.options]
    turned = keys[1:] + keys[:1]
    moved = tuple(replace(option, is_key=is_key) for option, is_key in zip(item.options, turned, strict=True))
    other = replace(item, options=moved)
    assert not is_proved(sheet(), other) or item.rule == "deeds.turn"


def test_rules_are_declared_with_an_example() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.asks and rule.example for rule in RULES)


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.grows], ids=lambda rule: rule.name)
def test_a_rule_that_does_not_grow_proposes_the_same_whatever_is_asked_for(rule: Rule) -> None:
    few, many = (replace(subject(), most=most) for most in (1, 8))
    assert rule.propose(few) == rule.propose(many)


@lru_cache(maxsize=1)
def subject() -> Subject:
    """What the families draw from for the bundled article."""
    return make_subject(sheet())
