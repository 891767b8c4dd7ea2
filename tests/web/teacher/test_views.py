"""The teacher's pages on results and import, as they are served."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import SLUG, answer_fields

Start = Callable[[FlaskClient, str], str]


@pytest.fixture
def attempt(learner: FlaskClient, quiz_id: str, start: Start) -> str:
    """The id of a learner's attempt with one answer, handed in."""
    address = start(learner, quiz_id)
    page = learner.get(f"{address}/questions/1")
    learner.post(f"{address}/questions/1", data=answer_fields(page) | {"do": "save"})
    learner.post(f"{address}/submit")
    return address.rsplit("/", 1)[-1]


def test_the_desk_shows_articles_with_what_waits_and_their_quizzes(tutor: FlaskClient) -> None:
    page = tutor.get("/teach/").text
    assert "Hama offensive (September 2017)" in page
    assert "questions wait for a decision" in page
    assert "A bit of everything" in page


def test_results_are_listed_filtered_and_taken_away(tutor: FlaskClient, attempt: str, quiz_id: str) -> None:
    page = tutor.get("/teach/results").text
    assert "1 attempt by 1 learner." in page
    assert attempt in page
    assert "1 attempt" in tutor.get(f"/teach/results?quiz={quiz_id}&skill=&since=2020-01-01&until=2999-01-01").text
    assert "No attempt fits" in tutor.get("/teach/results?until=2020-01-01").text
    assert "1 attempt" in tutor.get("/teach/results?skill=dates").text
    assert "1 attempt" in tutor.get("/teach/results?since=nonsense&skill=nonsense").text
    assert "1 attempt" in tutor.get("/teach/results?since=0001-01-01&until=9999-12-31").text
    assert "1 attempt" in tutor.get("/teach/results?endpoint=x&_external=1&page=nonsense").text
    csv = tutor.get("/teach/results.csv")
    assert csv.headers["Content-Disposition"].startswith("attachment")
    assert "sami@school.example" in csv.text
    assert "sami@school.example" not in tutor.get("/teach/results.csv?until=2020-01-01").text


def test_any_attempt_opens_with_its_answers_and_passages(tutor: FlaskClient, attempt: str) -> None:
    page = tutor.get(f"/teach/attempts/{attempt}").text
    assert "Sami: A bit of everything" in page
    assert page.count("Right answer") == 10
    assert page.count("Answer given") == 10
    assert "#passage" in page


def test_a_learner_s_history_is_the_one_that_the_learner_sees(tutor: FlaskClient, attempt: str) -> None:
    results = tutor.get("/teach/results").text
    address = results.split('href="/teach/learners/')[1].split('"')[0]
    page = tutor.get(f"/teach/learners/{address}").text
    assert "Sami" in page
    assert f"/teach/attempts/{attempt}" in page
    assert tutor.get("/teach/learners/nobody").status_code == 404


ARTICLE = """= Battle of Testing =

Infobox
- Conflict: Battle of Testing
- Date: 1–3 May 2015
- Combatant1: Red Army
- Combatant2: Blue Army
- Casualties1: 12 killed

On 2 May 2015, the Blue Army attacked the town and killed 12 soldiers. The army withdrew on 3 May 2015.
"""


@pytest.mark.parametrize("as_file", [True, False])
def test_an_article_is_imported_from_a_file_or_as_text(tutor: FlaskClient, as_file: bool) -> None:
    data = {"file": (io.BytesIO(ARTICLE.encode()), "../../x.txt")} if as_file else {"text": ARTICLE.replace("\n", "\r\n")}
    fields = data | {"url": "javascript:alert(1)", "licence": "CC0", "attribution": "Somebody."}
    reply = tutor.post("/teach/import", data=fields, content_type="multipart/form-data")
    assert reply.location == "/teach/articles/battle-of-testing/questions", reply.text
    page = tutor.get("/articles/battle-of-testing").text
    assert "Somebody. " in page
    assert "javascript:" not in page
    again = tutor.post("/teach/import", data={"text": ARTICLE}, follow_redirects=True)
    assert "already imported" in again.text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Nothing was handed in"),
        ({"text": "   "}, "no visible text"),
        ({"file": (b"%PDF-1.7 x", "a.txt")}, "PDF"),
        ({"file": (b"Al\xe8s", "a.txt")}, "UTF-8"),
        ({"text": "A poem about nothing at all."}, ""),
    ],
)
def test_what_is_no_article_is_refused_in_words_and_kept(tutor: FlaskClient, data: dict[str, object], words: str) -> None:
    sent = {name: (io.BytesIO(value[0]), value[1]) if isinstance(value, tuple) else value for name, value in data.items()}
    reply = tutor.post("/teach/import", data=sent | {"title": "My title"}, content_type="multipart/form-data")
    assert reply.status_code == 422
    assert words in reply.text
    assert "My title" in reply.text
    assert f"/articles/{SLUG}" in tutor.get("/articles").text
    assert tutor.get("/articles").text.count('class="t"') == 1


def test_an_address_that_is_none_becomes_no_link_and_breaks_no_page(tutor: FlaskClient) -> None:
    reply = tutor.post("/teach/import", data={"text": ARTICLE, "url": "http://[::1"})
    assert reply.status_code == 303
    for path in ("/", "/articles", "/articles/battle-of-testing"):
        assert tutor.get(path).status_code == 200
