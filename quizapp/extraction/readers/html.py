"""Read a rendered Wikipedia page that was saved as HTML: its infobox table, headings and paragraphs.

What surrounds an article on the page (navigation, references, pictures, tables) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from quizapp.domain.article import Article, ArticleForm, Warning
from quizapp.domain.errors import ArticleError
from quizapp.extraction.readers.infobox_keys import (
    COLUMN_HEADINGS,
    LIST_KEYS,
    ROW_LABELS,
    is_conflict_box,
    is_shown_key,
    name_and_column,
)
from quizapp.extraction.readers.layout import Layout

_SILENT_TAGS = frozenset(
    """
    audio button canvas cite-note embed figure footer form head iframe img input link map math meta nav noscript object
    option picture script select style svg template textarea title video
    """.split()
)
_BLOCK_TAGS = frozenset(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset header li main ol p pre section
    summary table tbody td th thead tr ul
    """.split()
)
#: Classes and identifiers of what is on the page but not in the article's prose.
_SILENT_NAMES = frozenset(
    """
    ambox authority-control catlinks coordinates contentsub geo geo-default geo-dms geo-nondefault hatnote infobox jump-link
    jump-to-nav metadata mw-authority-control mw-cite-backlink mw-editsection mw-empty-elt mw-indicators mw-jump-link
    mw-navigation mw-page-base mw-references-wrap navbox navbox-styles navigation-not-searchable noprint portal portalbox
    printfooter refbegin reference references reflist shortdescription sidebar sistersitebox sitenotice sitesub
    sortkey thumb toc tocright unicode-note vertical-navbox z3988 flagicon gallery mw-gallery-traditional stub plainlinks-nav
    footer mw-head mw-panel mw-data-after-content vector-header-container vector-column-start vector-page-toolbar
    vector-body-before-content side-box sistersitebox noexcerpt mbox-small ext-phonos nomobile tmulti
    """.split()
)
#: Deeper than any page; the parser's cost grows with the square of the depth.
MAX_DEPTH = 500
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b")
#: Tags that need no end: they are empty, or the next one of their kind ends them.
_ENDLESS_TAGS = frozenset(
    """
    area base br col dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr track wbr
    """.split()
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
#: Where the article's content stands on the page; the first that is found counts.
_CONTENT = (".mw-parser-output", "#mw-content-text", "#bodyContent", "#content", "main", "article", "body")
_SITE = re.compile(r"\s+[-–—|]\s+(?:Wikipedia|Wikimedia|Wikiwand)\b.*", re.IGNORECASE | re.DOTALL)
_PART_OF = re.compile(r"part of\b", re.IGNORECASE)


def read_html(text: str, title: str | None = None) -> Article:
    """Read a saved page as an article; raise ArticleError where its tags are nested beyond reason."""
    _refuse_depth(text)
    walk, name, is_other = _walked(text)
    warnings = [Warning(_line_of_box(text), "the page's infobox is not about a conflict and was left out")]
    return walk.layout.article(title or name, ArticleForm.HTML, tuple(warnings if is_other else ()))[0]


def _walked(text: str) -> tuple[_Walk, str, bool]:
    """Return what the page shows, its title, and whether its infobox is about something else.

    The tree of the page, which takes most of the memory, is gone before the article is put together.
    """
    page = LexborHTMLParser(text)
    root = next((found for selector in _CONTENT if (found := page.css_first(selector)) is not None), page.root)
    walk = _Walk()
    if root is not None:
        box = next((one for one in page.css("table.infobox, table.ib-military-conflict") if _is_conflict(one)), None)
        if box is not None:
            walk.infobox(box)
        walk.prose(root)
    is_other = page.css_first("table.infobox") is not None and not walk.has_infobox
    return walk, _title(page, walk.layout), is_other


def _refuse_depth(text: str) -> None:
    depths: dict[str, int] = {}
    for found in _TAG.finditer(text):
        tag = found[2].lower()
        if tag in _ENDLESS_TAGS:
            continue
        depths[tag] = max(0, depths.get(tag, 0) + (-1 if found[1] else 1))
        if depths[tag] > MAX_DEPTH:
            raise ArticleError(
                f"Tags <{tag}> are nested deeper than {MAX_DEPTH}",
                where=f"line {text.count(chr(10), 0, found.start()) + 1}",
                to_do="Save the page again, or paste its text instead.",
            )


def _title(page: LexborHTMLParser, layout: Layout) -> str:
    heading = page.css_first("#firstHeading") or page.css_first("h1")
    if heading is not None and heading.text(strip=True):
        return " ".join(heading.text().split())
    if layout.shown_title():
        return layout.shown_title()
    head = page.css_first("title")
    return _SITE.sub("", " ".join(head.text().split())) if head is not None else ""


def _line_of_box(text: str) -> int:
    return text.count("\n", 0, max(0, text.find("infobox"))) + 1


def _is_silent(node: LexborNode) -> bool:
    attributes = node.attributes
    if node.tag in _SILENT_TAGS or "hidden" in attributes or _HIDDEN.search(attributes.get("style") or ""):
        return True
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower().split()
    return not _SILENT_NAMES.isdisjoint(names) or attributes.get("role") in {"navigation", "note", "presentation-note"}


def _walk(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Yield every node that is shown twice, when it begins (True) and when it ends; without recursion."""
    stack: list[tuple[LexborNode, bool]] = [
        (child, True) for child in reversed(list(root.iter(include_text=True))) if not _skips(child)
    ]
    while stack:
        node, begins = stack.pop()
        yield node, begins
        if not begins or node.tag == "-text":
            continue
        stack.append((node, False))
        stack.extend((child, True) for child in reversed(list(node.iter(include_text=True))) if not _skips(child))


def _skips(node: LexborNode) -> bool:
    tag = node.tag or "-"
    return tag != "-text" and (tag[0] in "-!" or _is_silent(node))


def _text(node: LexborNode) -> str:
    """Return what is shown of a node as one line."""
    parts = (one.text_content or "" if one.tag == "-text" else " " for one, begins in _walk(node) if begins)
    return " ".join("".join(parts).split())


def _rows(box: LexborNode) -> Iterator[list[LexborNode]]:
    """Yield the cells of each row, of tables within the box too, of navigation boxes not."""
    for row in box.css("tr"):
        if row.css_first("table") is None and not _in_navigation(row, box):
            yield [cell for cell in row.iter() if cell.tag in {"th", "td"}]


def _in_navigation(row: LexborNode, box: LexborNode) -> bool:
    node = row.parent
    while node is not None and node.mem_id != box.mem_id:
        if node.tag != "tbody" and _is_silent(node):
            return True
        node = node.parent
    return False


def _is_conflict(box: LexborNode) -> bool:
    labels = [_text(cells[0]).lower() for cells in _rows(box) if cells and cells[0].tag == "th"]
    if any(label in COLUMN_HEADINGS for label in labels):
        return True
    return is_conflict_box("", [ROW_LABELS.get(label, label) for label in labels])


@dataclass(slots=True)
class _Walk:
    """Writes one page into a layout."""

    layout: Layout = field(default_factory=Layout)
    has_infobox: bool = False
    in_field: bool = False
    #: The infobox value is a list of names without any line break: commas between links part them.
    is_one_line: bool = False
    links: int = 0
    lists: int = 0
    written: int = 0

    # Infobox

    def infobox(self, box: LexborNode) -> None:
        """Write the rows of an infobox table."""
        self.has_infobox = True
        section, columns = "", 0
        for number, cells in enumerate(_rows(box)):
            if len(cells) == 1 and (cells[0].tag == "th" or number == 0):
                section, columns = COLUMN_HEADINGS.get(_text(cells[0]).lower(), ""), 0
                if number == 0:
                    self.field("Conflict", cells[0])
            elif len(cells) == 2 and cells[0].tag == "th":
                self.labelled(*cells)
            elif section:
                columns = self.columns(section, cells, columns)
            elif len(cells) == 1 and _PART_OF.match(_text(cells[0])):
                self.part_of(cells[0])

    def labelled(self, label: LexborNode, value: LexborNode) -> None:
        """Write a row that has its label on the left."""
        key = _text(label).strip(" :")
        key = ROW_LABELS.get(key.lower(), key)
        if is_shown_key(key):
            self.field(key[0].upper() + key[1:], value)

    def columns(self, section: str, cells: list[LexborNode], columns: int) -> int:
        """Write a row with a cell for each side; one cell under all sides counts as a further column."""
        is_common = len(cells) == 1 and columns > 1
        for index, cell in enumerate(cells):
            self.field(f"{section}{columns + 1 if is_common else index + 1}", cell)
        return max(columns, len(cells))

    def part_of(self, cell: LexborNode) -> None:
        """Write what the conflict is a part of, without these words."""
        self.layout.begin_field("Partof")
        self.insert(_PART_OF.sub("", _text(cell), count=1))
        self.layout.end_field()

    def field(self, key: str, cell: LexborNode) -> None:
        """Write one infobox value."""
        self.layout.begin_field(key, _text(cell))
        self.in_field, self.lists, self.links = True, 0, 0
        self.is_one_line = name_and_column(key)[0] in LIST_KEYS and cell.css_first("br, li, p, hr") is None
        for node, begins in _walk(cell):
            self.node(node, begins)
        self.in_field = self.is_one_line = False
        self.layout.end_field()

    # Content

    def prose(self, root: LexborNode) -> None:
        """Write headings, paragraphs and lists."""
        self.lists = self.links = 0
        heading = table = 0
        for node, begins in _walk(root):
            tag = node.tag
            if tag == "table":
                table += 1 if begins else -1
            elif table:
                continue
            elif tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
                heading += self.heading(int(tag[1]), begins)
            else:
                self.node(node, begins)
        self.layout.end_paragraph()

    def heading(self, level: int, begins: bool) -> int:
        """Begin or end a heading; the page's title is written elsewhere."""
        if begins:
            self.layout.begin_heading(level)
        else:
            self.layout.end_heading()
        return 1 if begins else -1

    def node(self, node: LexborNode, begins: bool) -> None:
        """Write a node of the prose or of an infobox value."""
        tag = node.tag
        if tag == "-text":
            self.insert(node.text_content or "")
        elif tag == "br":
            self.line_break(begins)
        elif tag == "hr" and begins:
            self.layout.end_entry(divided=True)
            self.layout.end_paragraph()
        elif tag == "a":
            if begins and self.is_one_line:
                self.layout.part_names()
            self.links += 1 if begins else -1
        elif tag in _BLOCK_TAGS:
            self.block(tag, begins)

    def line_break(self, begins: bool) -> None:
        """Act on ``<br>``: in an infobox it ends an entry, unless it only breaks the words of a link."""
        if not begins:
            return
        if self.in_field and not self.links:
            self.layout.break_line()
        else:
            self.insert(" ")

    def block(self, tag: str, begins: bool) -> None:
        """Begin or end a block: an entry of a list, a paragraph, a division."""
        if tag in {"ul", "ol"}:
            self.lists += 1 if begins else -1
        if self.in_field:
            self.layout.end_entry(depth=self.lists if tag == "li" and begins else 0)
        elif tag == "li" and begins:
            self.layout.begin_item()
        else:
            self.layout.end_paragraph()

    def insert(self, words: str) -> None:
        """Write words; a page has no offsets that a reader could use, so they are only counted."""
        self.layout.copy(words, self.written)
        self.written += len(words)
