"""Hostile words in every stored field: wherever a page shows them they are text, never an element or a template."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from flask.testing import FlaskClient

from tests.conftest import PASSWORD
from tests.web.teacher.test_views import ARTICLE

CANARY = "<img src=x onerror=alert(1)>\"'<script>alert(2)</script>{{7*7}}"


class _Elements(HTMLParser):
    """Collects what would run: scripts of the page's own and attributes that are handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.running: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if tag == "img" or (tag == "script" and "src" not in names) or any(name.startswith("on") for name in names):
            self.running.append(self.get_starttag_text() or tag)


@pytest.fixture
def hostile(tutor: FlaskClient) -> FlaskClient:
    """A site whose second article, question and learner are made of canaries."""
    text = ARTICLE.replace("Red Army", f"Red {CANARY} Army").replace("12 soldiers", f"12 soldiers {CANARY}")
    source = {"title": f"Battle {CANARY}", "licence": CANARY, "attribution": CANARY, "url": f'https://a.example/"{CANARY}'}
    slug = tutor.post("/teach/import", data={"text": text, **source}).location.split("/")[3]
    options = {f"options-{n}-{part}": f"{n}{CANARY}" for n in (0, 1) for part in ("text", "why")}
    question = {"do": "save", "stem": CANARY, "skill": "dates", "why": CANARY, "quote": "withdrew on 3 May 2015."}
    item = tutor.post(f"/teach/articles/{slug}/questions/new", data=question | options | {"options-0-is_key": "y"}).location
    tutor.post(f"{item}/keep")
    quiz = {"title": CANARY, "items": item.rsplit("/", 1)[-1], "feedback": "at once", "do": "publish"}
    tutor.post(f"/teach/articles/{slug}/quizzes/new", data=quiz)
    tutor.post("/sign-up", data={"name": CANARY[:80], "email": "x@school.example", "password": PASSWORD})
    tutor.post("/sign-in", data={"email": "tara@school.example", "password": PASSWORD})
    return tutor


def test_no_stored_word_becomes_markup_anywhere(hostile: FlaskClient) -> None:
    home = hostile.get("/articles").text
    slug = next(one.split('"')[0] for one in home.split('href="/articles/')[1:] if one.startswith("battle-"))
    questions = hostile.get(f"/teach/articles/{slug}/questions").text
    ids = {one.split('"')[0] for one in questions.split('href="/teach/questions/')[1:]}
    paths = ["/", "/articles", f"/articles/{slug}", "/teach/", f"/teach/articles/{slug}/questions/new", "/history"]
    paths += [f"/teach/questions/{one.split('/')[0]}{edit}" for one in ids for edit in ("", "/edit")]
    assert ids
    for path in paths:
        page = hostile.get(path)
        elements = _Elements()
        elements.feed(page.text)
        assert (page.status_code, elements.running) == (200, []), path
    assert "{{7*7}}" in hostile.get(f"/articles/{slug}").text
