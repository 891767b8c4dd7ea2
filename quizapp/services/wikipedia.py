"""Fetch one article's wikitext from Wikipedia: title, revision, licence and link.

How the API is reached is ``wiki_api``'s; reading and storing are ``importing``'s.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from quizapp.domain.errors import SourceError
from quizapp.domain.provenance import Provenance
from quizapp.services.wiki_api import Connection, ask

LICENCE = ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")
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
    def provenance(self) -> Provenance:
        """Where the article comes from, as it is stored and shown."""
        attribution = f"“{self.title}”, Wikipedia, revision {self.revision} of {self.edited[:10]}, by its contributors."
        return Provenance(self.title, self.url, self.licence, self.licence_url, attribution, str(self.revision))


def fetch_article(title: str, connection: Connection | None = None) -> WikipediaPage:
    """Return the newest revision of the article called ``title`` (or at that Wikipedia address); follow its redirects.

    An infobox that is kept on a page of its own is put in its place, since without it the sides would be unknown.
    Raise SourceError with what is wrong and what to do: no such page, no connection, no usable answer in time.
    """
    connection = connection or Connection()
    page = _page(ask(_query(title_of(title)), connection), title)
    box = _BOX_PAGE.search(page.wikitext[:_HEAD])
    if box is None or _BOX.search(page.wikitext[:_HEAD]):
        return page
    return _with_box(page, box, connection)


def _with_box(page: WikipediaPage, box: re.Match[bytes], connection: Connection) -> WikipediaPage:
    """Return the page with its infobox in place where that is kept in a template of its own; else the page as it is."""
    try:
        found = _page(ask(_query(f"Template:{title_of(box[1].decode())}"), connection), page.title, namespace=10)
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
