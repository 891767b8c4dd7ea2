"""The home page's cards and the specimen beside its button."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Skill
from quizapp.domain.provenance import OWN_TEXT
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.services.quiz_cards import QuizCard
from quizapp.services.stored_facts import StoredArticle
from quizapp.web.reading.home import article_card, find_specimen, main_quiz, quiz_buttons
from tests.conftest import NOW


def stored(sheet: FactSheet) -> StoredArticle:
    return StoredArticle(1, "hama", sheet.article.title, sheet, OWN_TEXT, NOW)


def quiz(title: str, skill: Skill | None) -> QuizCard:
    return QuizCard(title, title, skill, 10, "hama", "Hama", FeedbackPolicy.AT_ONCE, None, True)


def test_the_specimen_is_a_disagreement_in_neighbouring_sentences(hama: FactSheet) -> None:
    specimen = find_specimen(stored(hama))
    assert specimen is not None
    words = "".join(run.text for run in specimen.runs)
    assert words in hama.article.text
    assert sum(run.kind == "claim" for run in specimen.runs) == 2
    assert "850" in words
    assert "66" in words
    assert specimen.chart.count in (2, 3, 4)


def test_an_article_whose_sources_agree_gives_no_specimen(hama: FactSheet) -> None:
    assert find_specimen(stored(replace(hama, comparisons=()))) is None


def test_a_card_draws_each_figure_once_filled_where_a_source_is_named(hama: FactSheet) -> None:
    card = article_card(stored(hama), (quiz("All", None),))
    assert card.line == "16 figures of people killed · 4 named sources · 7 without a source"
    assert sum(dot.hollow for dot in card.dots) == 7
    assert card.largest == "850"
    assert all(0 <= float(dot.at.rstrip("%")) <= 96 for dot in card.dots)


def test_a_card_without_figures_says_so(hama: FactSheet) -> None:
    card = article_card(stored(replace(hama, claims=(), comparisons=())), ())
    assert (card.line, card.dots, card.quiz) == ("No figure of people killed", (), None)


@pytest.mark.parametrize(("skills", "expected"), [((Skill.DATES, None), None), ((Skill.DATES, Skill.ACTORS), Skill.DATES)])
def test_the_quiz_over_all_subjects_is_the_one_to_start_with(skills: tuple[Skill | None, ...], expected: Skill | None) -> None:
    chosen = main_quiz(tuple(quiz(str(skill), skill) for skill in skills))
    assert chosen is not None
    assert chosen.skill is expected


def test_without_a_quiz_there_is_nothing_to_start() -> None:
    assert main_quiz(()) is None
    assert quiz_buttons(()) == ()
