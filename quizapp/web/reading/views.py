"""Routes for everyone: home, the list of articles, an article, a marked passage. Nothing is written here."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from quizapp.domain.errors import NotFoundError
from quizapp.domain.text import Span
from quizapp.services import library
from quizapp.services.quiz_cards import list_quizzes
from quizapp.storage.base import db
from quizapp.web.reading.home import ArticleCard, HomePage, article_card, find_specimen, main_quiz, quiz_buttons
from quizapp.web.reading.pages import article_page, passage_page
from quizapp.web.student.waiting import open_attempts

blueprint = Blueprint("reading", __name__)
#: A passage is a few sentences; a longer mark would mark nothing.
_LONGEST_PASSAGE = 5_000


def _cards() -> tuple[ArticleCard, ...]:
    session = db.session()
    cards = library.list_articles(session)
    return tuple(article_card(library.get_article(session, card.slug), card.quizzes) for card in cards)


@blueprint.get("/")
def home() -> ResponseReturnValue:
    """Show what this is, one button to start, what was left open, and the articles."""
    session = db.session()
    quizzes = list_quizzes(session)
    cards = _cards()
    specimens = (find_specimen(library.get_article(session, card.slug)) for card in cards)
    page = HomePage(
        start=main_quiz(quizzes),
        specimen=next((one for one in specimens if one is not None), None),
        waiting=open_attempts(),
        articles=cards,
    )
    return render_template("reading/home.html", page=page)


@blueprint.get("/articles")
def articles() -> ResponseReturnValue:
    """List all articles with their figures and quizzes."""
    return render_template("reading/articles.html", articles=_cards())


@blueprint.get("/articles/<slug>")
def article(slug: str) -> ResponseReturnValue:
    """Show an article: figures by source, facts, timeline, text."""
    stored = library.get_article(db.session(), slug)
    quizzes = quiz_buttons(list_quizzes(db.session(), slug))
    page = article_page(stored.sheet)
    return render_template("reading/article.html", page=page, slug=slug, provenance=stored.provenance, quizzes=quizzes)


@blueprint.get("/articles/<slug>/passage")
def passage(slug: str) -> ResponseReturnValue:
    """Show an article's text with the characters ``start`` to ``end`` marked."""
    stored = library.get_article(db.session(), slug)
    start, end = request.args.get("start", type=int), request.args.get("end", type=int)
    length = len(stored.sheet.article.text)
    if start is None or end is None or not 0 <= start < end <= length or end - start > _LONGEST_PASSAGE:
        raise NotFoundError("There is no such passage")
    page = passage_page(stored.sheet, Span(start, end))
    return render_template("reading/passage.html", page=page, slug=slug, provenance=stored.provenance)
