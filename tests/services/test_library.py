"""What there is to read, also where today's rules cannot read what was stored."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from quizapp.domain.errors import ArticleError
from quizapp.domain.facts import FactSheet
from quizapp.services import library, stored_facts


@pytest.fixture(autouse=True)
def _read_anew() -> None:
    stored_facts._facts.cache_clear()


@pytest.mark.parametrize("error", [ArticleError("Refused"), IndexError("a fault")])
def test_an_article_that_cannot_be_read_any_more_is_shown_without_facts(
    session: Session, article: str, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.get_article(session, article).sheet.article.text

    def fail(*_: object, **__: object) -> FactSheet:
        raise error

    stored_facts._facts.cache_clear()
    monkeypatch.setattr(stored_facts, "extract", fail)
    found = library.get_article(session, article)
    assert found.sheet.is_empty
    assert found.sheet.article.text == before
    assert [card.slug for card in library.list_articles(session)] == [article]
    stored_facts._facts.cache_clear()


def test_an_article_that_is_shown_otherwise_by_now_is_read_in_its_stored_text(
    session: Session, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.get_article(session, article).sheet
    stored_facts._facts.cache_clear()
    other = stored_facts.read_plain("= Other =\n\nOn 3 May 2015 the army took the town.\n")
    monkeypatch.setattr(stored_facts, "read_article", lambda *_, **__: other)
    after = library.get_article(session, article).sheet
    assert after.article.text == before.article.text
    assert len(after.claims) == len(before.claims)
    stored_facts._facts.cache_clear()
