"""Fetch one article's wikitext from Wikipedia: title, revision, licence and link, over the MediaWiki API.

Only the standard library, one host, https, no redirect to anywhere else. Reading and storing are ``importing``'s.
"""

from __future__ import annotations

import json
import re
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http.client import HTTPException, HTTPResponse
from importlib.metadata import version
from typing import Any, NoReturn
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urlencode, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from quizapp.domain.errors import SourceError
from quizapp.services.importing import Source

API = "https://en.wikipedia.org/w/api.php"
LICENCE = ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")
#: Wikimedia asks every program to say what it is.
USER_AGENT = f"quizapp/{version('quizapp')} (quizzes for schools; one article at a time) python-urllib"
#: The largest answer that is taken, unpacked: an article may have 2 MB, JSON makes it longer.
MAX_ANSWER = 8_000_000
#: Seconds: for one read, for the whole answer, and the longest wait that is done on request of the server.
READ_TIMEOUT, WHOLE_TIMEOUT, LONGEST_WAIT = 5.0, 10.0, 5.0
_TRIES = 3
_CHUNK = 65_536
_NO_TITLE = re.compile(r"[\x00-\x1f\x7f#<>\[\]|{}\ufffd]")
# An infobox that is kept on a page of its own ("{{War of X infobox}}"), and one that stands in the article.
_BOX_PAGE = re.compile(rb"\{\{\s*([^{}|<>\[\]#\n]{1,200}\binfobox)\s*\}\}", re.IGNORECASE)
_BOX = re.compile(rb"\{\{\s*(?:#invoke:\s*)?(?:infobox[ _]|warbox)", re.IGNORECASE)
_NOT_INCLUDED = re.compile(
    rb"<noinclude>.*?</noinclude>|<noinclude>.*\Z|</?(?:includeonly|onlyinclude)>", re.IGNORECASE | re.DOTALL
)
#: Where in an article an infobox is looked for, in bytes.
_HEAD = 30_000
_CREATIVE_COMMONS = re.compile(r"https?:(//creativecommons\.org/licenses/(by(?:-sa)?)/(\d\.\d)/?)")


@dataclass(frozen=True, slots=True)
class WikipediaPage:
    """One revision of an article as Wikipedia gives it."""

    title: str
    revision: int
    edited: str
    wikitext: bytes
    licence: str
    licence_url: str

    @property
    def url(self) -> str:
        """The address of exactly this revision."""
        name = quote(self.title.replace(" ", "_"), safe="()_,:'")
        return f"https://en.wikipedia.org/w/index.php?title={name}&oldid={self.revision}"

    @property
    def source(self) -> Source:
        """Where the article comes from, as it is stored and shown."""
        attribution = f"“{self.title}”, Wikipedia, revision {self.revision} of {self.edited[:10]}, by its contributors."
        return Source(self.title, self.url, self.licence, self.licence_url, attribution, str(self.revision))


@dataclass(frozen=True, slots=True)
class Connection:
    """How Wikipedia is reached; other values than these are for tests."""

    api: str = API
    read_timeout: float = READ_TIMEOUT
    whole_timeout: float = WHOLE_TIMEOUT
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic


def fetch_article(title: str, connection: Connection | None = None) -> WikipediaPage:
    """Return the newest revision of the article called ``title`` (or at that Wikipedia address); follow its redirects.

    An infobox that is kept on a page of its own is put in its place, since without it the sides would be unknown.
    Raise SourceError with what is wrong and what to do: no such page, no connection, no usable answer in time.
    """
    connection = connection or Connection()
    page = _page(_ask(_query(title_of(title)), connection), title)
    box = _BOX_PAGE.search(page.wikitext[:_HEAD])
    if box is None or _BOX.search(page.wikitext[:_HEAD]):
        return page
    return _with_box(page, box, connection)


def _with_box(page: WikipediaPage, box: re.Match[bytes], connection: Connection) -> WikipediaPage:
    """Return the page with its infobox in place where that is kept in a template of its own; else the page as it is."""
    try:
        found = _page(_ask(_query(f"Template:{title_of(box[1].decode())}"), connection), page.title, namespace=10)
    except SourceError:
        return page
    shown = _NOT_INCLUDED.sub(b"", found.wikitext)
    return replace(page, wikitext=page.wikitext[: box.start()] + shown + page.wikitext[box.end() :])


def _query(title: str) -> str:
    return urlencode(
        {
            "action": "query",
            "format": "json",
            "formatversion": "2",
            "prop": "revisions|pageprops",
            "rvprop": "ids|timestamp|content",
            "rvslots": "main",
            "ppprop": "disambiguation",
            "meta": "siteinfo",
            "siprop": "rightsinfo",
            "redirects": "1",
            "maxlag": "5",
            "titles": title,
        }
    )


def title_of(given: str) -> str:
    """Return the page title in what a person typed: a title, or the address of an article of the English Wikipedia."""
    given = given.strip()
    if given.startswith(("https://", "http://")):
        parts = urlsplit(given)
        if parts.hostname not in {"en.wikipedia.org", "en.m.wikipedia.org"} or not parts.path.startswith("/wiki/"):
            raise SourceError(
                "This is no address of an article of the English Wikipedia",
                where=given[:80],
                to_do="Give the title, or an address that begins with https://en.wikipedia.org/wiki/.",
            )
        given = unquote(parts.path.removeprefix("/wiki/"))
    title = " ".join(given.replace("_", " ").split())
    found = _NO_TITLE.search(title)
    if not title or found or len(title.encode("utf-8", "replace")) > 255:
        where = f"character “{found[0]}”" if found and found[0].isprintable() else f"{len(title)} characters"
        raise SourceError("This cannot be the title of an article", where=where, to_do="Copy the title from Wikipedia.")
    return title


# Asking


class _Busy(Exception):
    """The server asks to come back in ``wait`` seconds."""

    def __init__(self, wait: float, status: str) -> None:
        super().__init__(status)
        self.wait, self.status = wait, status


def _ask(query: str, connection: Connection) -> Mapping[str, Any]:
    """Return the answer to ``query``; wait and ask again where the server asks for a short wait."""
    deadline = connection.clock() + connection.whole_timeout
    for attempt in range(1, _TRIES + 1):
        try:
            return _answer(_get(query, connection, deadline))
        except _Busy as busy:
            if attempt == _TRIES or busy.wait > min(LONGEST_WAIT, deadline - connection.clock()):
                raise SourceError(
                    "Wikipedia is busy and asks to wait",
                    where=busy.status,
                    to_do=f"Try again in {max(busy.wait, 60):.0f} seconds.",
                ) from None
            connection.sleep(busy.wait)
    raise AssertionError("unreachable")


def _get(query: str, connection: Connection, deadline: float) -> bytes:
    """Return the body of the answer; raise _Busy where the server asks to wait."""
    headers = {"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "gzip"}
    request = Request(f"{connection.api}?{query}", headers=headers)  # noqa: S310 - the scheme is fixed by Connection
    try:
        with _opener(connection).open(request, timeout=connection.read_timeout) as response:
            return _body(response, connection, deadline)
    except HTTPError as error:
        with error:
            raise _Busy(_wait(error), f"HTTP {error.code}") from None
    except (OSError, HTTPException, zlib.error) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            _too_slow(connection)
        raise SourceError(
            "Wikipedia cannot be reached",
            where=" ".join(str(reason).split())[:120] or type(error).__name__,
            to_do="Check the connection, try again.",
        ) from None


def _answer(body: bytes) -> Mapping[str, Any]:
    """Return the parsed answer; raise _Busy or SourceError where the API says that it has none."""
    answer = _parsed(body)
    error = answer.get("error")
    if error is None:
        return answer
    code = str(error.get("code", "")) if isinstance(error, dict) else ""
    if code in {"maxlag", "ratelimited", "readonly"}:
        raise _Busy(LONGEST_WAIT, code)
    raise _refused(code or "an error without a name")


def _wait(error: HTTPError) -> float:
    """Return the seconds that the server asks to wait; raise SourceError for an answer that no waiting mends."""
    if error.code != 429 and error.code < 500:
        raise _refused(f"HTTP {error.code}") from None
    asked = error.headers.get("Retry-After", "") if error.headers else ""
    return float(asked) if asked.isdecimal() and len(asked) < 6 else 1.0


def _body(response: HTTPResponse, connection: Connection, deadline: float) -> bytes:
    """Read the answer whole, unpacked, within the limits of size and time."""
    packed, expected = 0, response.headers.get("Content-Length", "")
    is_gzip = response.headers.get("Content-Encoding", "").lower() == "gzip"
    unpack = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        packed += len(chunk)
        parts.append(unpack.decompress(chunk, MAX_ANSWER + 1 - size) if is_gzip else chunk)
        size += len(parts[-1])
        if size > MAX_ANSWER:
            raise SourceError(
                "Wikipedia's answer is too large",
                where=f"limit is {MAX_ANSWER // 1_000_000} MB",
                to_do="Choose a shorter article.",
            )
        if connection.clock() > deadline:
            _too_slow(connection)
    if (expected.isdecimal() and packed < int(expected)) or (is_gzip and not unpack.eof):
        raise SourceError("Wikipedia's answer broke off", where=f"after {packed:,} bytes", to_do="Try again.")
    return b"".join(parts)


def _parsed(body: bytes) -> Mapping[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise SourceError(
            "Wikipedia's answer cannot be read", where=f"{len(body):,} bytes that are no JSON object", to_do="Try again later."
        )
    return answer


def _too_slow(connection: Connection) -> NoReturn:
    raise SourceError(
        "Wikipedia did not answer in time", where=f"waited {connection.whole_timeout:.0f} seconds", to_do="Try again later."
    ) from None


def _refused(why: str) -> SourceError:
    return SourceError("Wikipedia refused the request", where=why, to_do="Check the title; try again later.")


def _opener(connection: Connection) -> OpenerDirector:
    """Return an opener that speaks https to the API, nothing else (plain http only to an API that a test names).

    It follows no redirect: the API never sends a program elsewhere.
    """
    opener = OpenerDirector()
    is_test = connection.api != API
    for handler in (ProxyHandler({} if is_test else None), HTTPSHandler(), HTTPErrorProcessor(), HTTPDefaultErrorHandler()):
        opener.add_handler(handler)
    if is_test:
        opener.add_handler(HTTPHandler())
    return opener


# The answer


def _page(answer: Mapping[str, Any], title: str, *, namespace: int = 0) -> WikipediaPage:
    """Return the page in the API's answer; raise SourceError where there is none of that namespace (0: articles)."""
    try:
        return _read_page(answer, title, namespace)
    except (KeyError, IndexError, TypeError, AttributeError):
        raise SourceError(
            "Wikipedia's answer cannot be read", where="an expected part is missing", to_do="Try again later."
        ) from None


def _read_page(answer: Mapping[str, Any], title: str, namespace: int) -> WikipediaPage:
    query = answer["query"]
    page = query["pages"][0]
    if page.get("missing") or page.get("invalid"):
        raise SourceError(f"Wikipedia has no article “{title}”", to_do="Check how the title is spelt there.")
    if page["ns"] != namespace:
        raise SourceError(f"“{page['title']}” is no article of Wikipedia", to_do="Choose an article.")
    if "disambiguation" in page.get("pageprops", {}):
        raise SourceError(
            f"“{page['title']}” only lists articles of that name", to_do="Choose one of them and give its full title."
        )
    revision = page["revisions"][0]
    slot = revision["slots"]["main"]
    if slot.get("contentmodel", "wikitext") != "wikitext":
        raise SourceError(f"“{page['title']}” is not written as an article", to_do="Choose another article.")
    licence, licence_url = _licence(query.get("rightsinfo") or {})
    edited = str(revision["timestamp"])
    wikitext = slot["content"].encode("utf-8", "surrogatepass")
    return WikipediaPage(str(page["title"]), int(revision["revid"]), edited, wikitext, licence, licence_url)


def _licence(rights: Mapping[str, Any]) -> tuple[str, str]:
    """Return the name and address of the licence that the wiki states; Wikipedia's where it states none."""
    found = _CREATIVE_COMMONS.match(str(rights.get("url", "")))
    return (f"CC {found[2].upper()} {found[3]}", f"https:{found[1]}") if found else LICENCE
