"""The pages for everyone, as they are served."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from quizapp.services.library import get_article
from quizapp.storage.base import db
from tests.web.conftest import SLUG


def test_the_home_page_starts_a_quiz_with_one_button(guest: FlaskClient) -> None:
    page = guest.get("/").text
    assert page.count("Start practising") == 1
    assert re.search(r'action="/quizzes/\w+/start"', page)
    assert "Hama offensive (September 2017)" in page


def test_the_article_page_shows_chart_text_licence_and_source(guest: FlaskClient) -> None:
    page = guest.get(f"/articles/{SLUG}").text
    assert page.count('<table class="claims"') == 2
    assert "Who says how many were killed" in page
    assert "CC BY-SA 4.0" in page
    assert "Open the source" in page
    assert "No source named" in page


def test_every_number_in_the_text_leads_to_a_row_and_back(guest: FlaskClient) -> None:
    page = guest.get(f"/articles/{SLUG}").text
    ids = set(re.findall(r' id="([cp]\d+)"', page))
    leads = set(re.findall(r'href="#([cp]\d+)"', page))
    assert {one for one in leads if one.startswith("c")} <= ids
    assert {one for one in leads if one.startswith("p")} <= ids


@pytest.mark.parametrize("words", ["66 rebels", "168 killed (per SOHR)", "= Hama", "contradictory"])
def test_a_passage_is_one_mark_in_the_page(guest: FlaskClient, words: str) -> None:
    with guest.application.app_context():
        text = get_article(db.session(), SLUG).sheet.article.text
    start = text.index(words)
    page = guest.get(f"/articles/{SLUG}/passage?start={start}&end={start + len(words)}").text
    assert re.findall(r'<mark id="passage" tabindex="-1">([^<]*)</mark>', page) == [words]


def test_an_article_s_own_markup_is_text(guest: FlaskClient, tutor: FlaskClient) -> None:
    nasty = "<script>alert(1)</script> {{7*7}} <img onerror=x>"
    source = f"""= Battle of Testing =

Infobox
- Conflict: Battle of Testing {nasty}
- Date: 1–3 May 2015
- Combatant1: Reds
- Combatant2: Blues
- Casualties1: 12 killed

On 2 May 2015, Blue forces attacked the town and killed 12 soldiers. {nasty} The army withdrew on 3 May 2015.
"""
    reply = tutor.post("/teach/import", data={"text": source})
    assert reply.status_code == 303, reply.text
    page = guest.get("/articles/battle-of-testing").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
    assert "{{7*7}}" in page
    assert "<img onerror" not in page
