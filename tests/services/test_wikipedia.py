"""Fetching from Wikipedia, against a small local server that answers as the MediaWiki API does, and as it should not."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy.orm import Session

from quizapp.domain.article import ArticleForm
from quizapp.domain.errors import SourceError
from quizapp.domain.provenance import OWN_TEXT
from quizapp.services.importing import import_article
from quizapp.services.library import get_article
from quizapp.services.wiki_api import API, MAX_ANSWER, Connection
from quizapp.services.wikipedia import fetch_article, title_of
from tests.conftest import NOW

WIKITEXT = "{{Infobox military conflict|conflict=Battle of X}}\n'''The Battle of X''' was fought – in 1915."
RIGHTS = {
    "url": "https://creativecommons.org/licenses/by-sa/4.0/deed.en",
    "text": "Creative Commons Attribution-Share Alike 4.0",
}


def page(**changes: Any) -> dict[str, Any]:
    """One page as the API gives it."""
    slots = {"main": {"contentmodel": "wikitext", "contentformat": "text/x-wiki", "content": WIKITEXT}}
    revision = {"revid": 1234567, "parentid": 1, "timestamp": "2026-01-02T03:04:05Z", "slots": slots}
    return {"pageid": 7, "ns": 0, "title": "Battle of X", "revisions": [revision]} | changes


def answer(*pages: dict[str, Any], rights: dict[str, str] | None = None, **query: Any) -> bytes:
    """The API's whole answer."""
    return json.dumps(
        {"batchcomplete": True, "query": {"pages": list(pages), "rightsinfo": RIGHTS if rights is None else rights} | query}
    ).encode()


@dataclass
class Reply:
    """What the server sends: status, body, headers; ``length`` if it lies about its length."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    hold: threading.Event | None = None


class Server(ThreadingHTTPServer):
    """Sends its replies one after the other, the last one again and again, and remembers what it was asked."""

    daemon_threads = True
    replies: ClassVar[list[Reply]]
    asked: ClassVar[list[tuple[dict[str, list[str]], dict[str, str]]]]


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((parse_qs(urlsplit(self.path).query), {k.lower(): v for k, v in self.headers.items()}))
        reply = self.server.replies[min(len(self.server.asked), len(self.server.replies)) - 1]
        if reply.hold:
            reply.hold.wait(5)
        self.send_response(reply.status)
        for name, value in {"Content-Type": "application/json; charset=utf-8", **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body) if reply.length is None else reply.length))
        self.end_headers()
        self.wfile.write(reply.body)

    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Callable[..., tuple[Connection, Server]]]:
    """Start a server with these replies; waits are not waited for but remembered."""
    servers: list[Server] = []

    def start(*replies: Reply, **settings: Any) -> tuple[Connection, Server]:
        server = Server(("127.0.0.1", 0), Handler)
        server.replies, server.asked = list(replies), []  # type: ignore[misc]
        servers.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        settings = {"sleep": lambda seconds: None, **settings}
        return Connection(f"http://127.0.0.1:{server.server_address[1]}/w/api.php", **settings), server

    yield start
    for server in servers:
        for reply in server.replies:
            if reply.hold:
                reply.hold.set()
        server.shutdown()
        server.server_close()


Serve = Callable[..., tuple[Connection, Server]]


def test_an_article_comes_with_revision_licence_and_link(serve: Serve) -> None:
    connection, server = serve(Reply(answer(page())))
    found = fetch_article(" battle_of  X ", connection)
    assert found.wikitext.decode() == WIKITEXT
    assert (found.title, found.revision, found.licence) == ("Battle of X", 1234567, "CC BY-SA 4.0")
    assert found.provenance.url == "https://en.wikipedia.org/w/index.php?title=Battle_of_X&oldid=1234567"
    assert found.provenance.licence_url == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert found.provenance.attribution == "“Battle of X”, Wikipedia, revision 1234567 of 2026-01-02, by its contributors."
    assert found.provenance.revision == "1234567"
    query, headers = server.asked[0]
    assert query["titles"] == ["battle of X"]
    assert (query["redirects"], query["maxlag"], query["formatversion"]) == (["1"], ["5"], ["2"])
    assert headers["user-agent"].startswith("quizapp/")
    assert headers["accept-encoding"] == "gzip"


def test_a_packed_answer_is_unpacked(serve: Serve) -> None:
    connection, _ = serve(Reply(gzip.compress(answer(page())), headers={"Content-Encoding": "gzip"}))
    assert fetch_article("Battle of X", connection).wikitext.decode() == WIKITEXT


def test_a_redirect_gives_the_title_of_its_target(serve: Serve) -> None:
    redirects = [{"from": "X battle", "to": "Battle of X"}]
    connection, _ = serve(Reply(answer(page(), redirects=redirects)))
    assert fetch_article("X battle", connection).title == "Battle of X"


def with_text(content: str, **changes: Any) -> dict[str, Any]:
    """One page with this wikitext."""
    slots = {"main": {"contentmodel": "wikitext", "content": content}}
    return page(revisions=[{"revid": 5, "timestamp": "2026-01-02T03:04:05Z", "slots": slots}], **changes)


BOX = "<noinclude>{{doc}}</noinclude>{{Infobox military conflict|conflict=X}}<noinclude>More"
KEPT_APART = [
    ("in its place", answer(with_text(BOX, ns=10, title="Template:X infobox")), "a{{Infobox military conflict|conflict=X}}b"),
    ("missing", answer({"ns": 10, "title": "Template:X infobox", "missing": True}), "a{{X infobox}}b"),
]


@pytest.mark.parametrize(("second", "wikitext"), [case[1:] for case in KEPT_APART], ids=[case[0] for case in KEPT_APART])
def test_an_infobox_on_a_page_of_its_own_is_fetched_too(serve: Serve, second: bytes, wikitext: str) -> None:
    connection, server = serve(Reply(answer(with_text("a{{X infobox}}b"))), Reply(second))
    assert fetch_article("Battle of X", connection).wikitext.decode() == wikitext
    assert [query["titles"] for query, _ in server.asked] == [["Battle of X"], ["Template:X infobox"]]


def test_without_a_stated_licence_it_is_that_of_wikipedia(serve: Serve) -> None:
    connection, _ = serve(Reply(answer(page(), rights={"url": "javascript:alert(1)", "text": "x"})))
    assert fetch_article("Battle of X", connection).licence_url == "https://creativecommons.org/licenses/by-sa/4.0/"


LAGGED = Reply(json.dumps({"error": {"code": "maxlag", "info": "Waiting for a server: 6 seconds lagged."}}).encode())


@pytest.mark.parametrize(
    ("first", "waits"),
    [
        (Reply(status=429, headers={"Retry-After": "3"}), [3.0]),
        (Reply(status=503), [1.0]),
        (Reply(status=502, headers={"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}), [1.0]),
        (LAGGED, [5.0]),
    ],
    ids=["429 with Retry-After", "503", "a date as Retry-After", "lag"],
)
def test_a_short_wait_is_waited_for_once(serve: Serve, first: Reply, waits: list[float]) -> None:
    waited: list[float] = []
    connection, server = serve(first, Reply(answer(page())), sleep=waited.append)
    assert fetch_article("Battle of X", connection).revision == 1234567
    assert waited == waits
    assert len(server.asked) == 2


NO_ARTICLE = [
    ("missing", Reply(answer({"ns": 0, "title": "Battle of X", "missing": True})), "has no article “Battle of X”"),
    ("invalid", Reply(answer({"title": "Battle of X", "invalid": True, "invalidreason": "x"})), "has no article"),
    ("a talk page", Reply(answer(page(ns=1, title="Talk:X"))), "“Talk:X” is no article"),
    ("several meanings", Reply(answer(page(pageprops={"disambiguation": ""}))), "only lists articles"),
    ("a long wait", Reply(status=429, headers={"Retry-After": "600"}), "Try again in 600 seconds"),
    ("always busy", Reply(status=503), "busy and asks to wait (HTTP 503)"),
    ("always lagged", LAGGED, "busy and asks to wait (maxlag)"),
    ("forbidden", Reply(status=403), "refused the request (HTTP 403)"),
    ("sent elsewhere", Reply(status=302, headers={"Location": "http://127.0.0.1:1/"}), "refused the request (HTTP 302)"),
    ("an error of the API", Reply(b'{"error": {"code": "badvalue"}}'), "refused the request (badvalue)"),
    ("an error in a word", Reply(b'{"error": "x"}'), "refused the request"),
    ("cut", Reply(answer(page())[:200], length=5_000), "broke off (after 200 bytes)"),
    ("cut when packed", Reply(gzip.compress(answer(page()))[:100], headers={"Content-Encoding": "gzip"}), "broke off"),
    ("badly packed", Reply(b"no gzip at all", headers={"Content-Encoding": "gzip"}), "cannot be reached"),
    ("no JSON", Reply(b"<html>It works</html>"), "no JSON object"),
    ("a list", Reply(b"[]"), "no JSON object"),
    ("deep JSON", Reply(b"[" * 200_000), "no JSON object"),
    ("nothing", Reply(b""), "no JSON object"),
    ("no pages", Reply(b'{"query": {}}'), "an expected part is missing"),
    ("empty pages", Reply(answer()), "an expected part is missing"),
    ("no revision", Reply(answer(page(revisions=[]))), "an expected part is missing"),
    ("huge", Reply(b" " * (MAX_ANSWER + 1)), "too large (limit is 8 MB)"),
    ("huge when unpacked", Reply(gzip.compress(b" " * 50_000_000), headers={"Content-Encoding": "gzip"}), "too large"),
]


@pytest.mark.parametrize(("reply", "message"), [case[1:] for case in NO_ARTICLE], ids=[case[0] for case in NO_ARTICLE])
def test_what_gives_no_article_is_said_in_one_sentence(serve: Serve, reply: Reply, message: str) -> None:
    connection, _ = serve(reply)
    with pytest.raises(SourceError) as caught:
        fetch_article("Battle of X", connection)
    assert message in str(caught.value)
    assert caught.value.to_do


def test_a_server_that_does_not_answer_is_left(serve: Serve) -> None:
    connection, _ = serve(Reply(hold=threading.Event()), read_timeout=0.1)
    with pytest.raises(SourceError, match="did not answer in time"):
        fetch_article("Battle of X", connection)


def test_a_slow_answer_is_left_at_the_deadline(serve: Serve) -> None:
    times = iter(range(0, 1000, 4))
    connection, _ = serve(Reply(b" " * 2_000_000), clock=lambda: float(next(times)))
    with pytest.raises(SourceError, match="waited 10 seconds"):
        fetch_article("Battle of X", connection)


def test_no_connection_is_said_so() -> None:
    with pytest.raises(SourceError, match="cannot be reached"):
        fetch_article("Battle of X", Connection("http://127.0.0.1:1/w/api.php"))


TITLES = [
    ("Battle of X", "Battle of X"),
    ("  Battle_of__X\n", "Battle of X"),
    ("https://en.wikipedia.org/wiki/Battle_of_X_(1915)", "Battle of X (1915)"),
    ("https://en.m.wikipedia.org/wiki/Si%C3%A8ge_de_X?action=raw#Prelude", "Siège de X"),
]
NO_TITLES = [
    *("", "  ", "a|b", "a[b]", "a\x00b", "é" * 128, "https://en.wikipedia.org/w/index.php?title=X", "http://127.0.0.1/wiki/X"),
    *("https://en.wikipedia.org.evil.example/wiki/X", "https://user@evil.example/wiki/X", "https://fr.wikipedia.org/wiki/X"),
]


@pytest.mark.parametrize(("given", "title"), TITLES)
def test_a_title_is_read_from_what_was_typed(given: str, title: str) -> None:
    assert title_of(given) == title


@pytest.mark.parametrize("given", NO_TITLES)
def test_what_is_no_title_is_refused_without_asking(given: str) -> None:
    with pytest.raises(SourceError):
        fetch_article(given, Connection("http://127.0.0.1:1/"))


def test_wikipedia_is_asked_over_https_by_default() -> None:
    assert Connection().api == API
    assert API.startswith("https://en.wikipedia.org/")


UNTITLED = "The village of X was attacked on 3 May 1915 by rebels. At least 40 soldiers were killed, [[A|the army]] said."


def test_an_imported_page_keeps_title_and_offsets(serve: Serve, session: Session) -> None:
    connection, _ = serve(Reply(answer(with_text("{{pp}}\n" + UNTITLED))))
    found = fetch_article("Battle of X", connection)
    done = import_article(session, found.wikitext, found.provenance, NOW)
    stored = get_article(session, done.slug)
    assert stored.title == stored.sheet.article.title == "Battle of X"
    assert stored.sheet.article.form is ArticleForm.WIKITEXT
    assert stored.provenance == found.provenance
    assert [claim.quote for claim in stored.sheet.claims]


def test_a_file_in_utf16_is_stored(session: Session) -> None:
    text = "= Battle of X =\n\n" + UNTITLED.replace("[[A|the army]]", "the army")
    done = import_article(session, text.encode("utf-16"), OWN_TEXT, NOW)
    assert get_article(session, done.slug).sheet.article.text == text
