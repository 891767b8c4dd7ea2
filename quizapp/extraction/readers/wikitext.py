"""Read an article in raw wikitext: walk the parsed mask and write what is shown, each piece with its place in the source.

Templates are shown by the table in ``templates``; how the shown text is laid out is ``layout``'s matter.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import mwparserfromhell
from mwparserfromhell.nodes import Argument, ExternalLink, HTMLEntity, Node, Template, Wikilink
from mwparserfromhell.wikicode import Wikicode

from quizapp.domain.article import Article, ArticleForm, Warning
from quizapp.domain.errors import ArticleError
from quizapp.extraction.readers.infobox_keys import LIST_KEYS, is_conflict_box, is_shown_key, name_and_column
from quizapp.extraction.readers.layout import Layout
from quizapp.extraction.readers.markup import BLOCK, BREAK, HEAD, LIST, LITERAL, NOTHING, RULE, Masked, cut, mask
from quizapp.extraction.readers.offsets import OffsetMap
from quizapp.extraction.readers.template_rules import find_show
from quizapp.extraction.readers.templates import Call, NextEntry, Value, invoked

#: Parts of about this many characters are parsed one by one, so that memory does not grow with the article.
_PART = 30_000
_REDIRECT = re.compile(r"\s*#\s*redirect\s*:?\s*\[\[([^\[\]|#\n]{1,250})", re.IGNORECASE)
_EVENT = re.compile(
    f"{NOTHING}+|{BREAK}+|{BLOCK}+|{LIST}+|{RULE}+|{HEAD}+|\\n[ \\t{NOTHING}]*\\n\\s*|\\n|\\{{\\{{+|\\}}\\}}+|\\[\\[+|\\]\\]+"
)
_MASK = re.compile(f"[{NOTHING}{BREAK}{BLOCK}{LIST}{RULE}{HEAD}]+")
#: Namespaces whose links show nothing, and links to a page in another language.
_SILENT_LINK = re.compile(
    r"\s*(?:file|image|media|category|datei|bild|kategorie|fichier|catégorie|archivo|categoría|immagine|bestand|plik|файл)\s*:"
    r"|\s*[a-z]{2,3}(?:-[a-z]{2,10})?:(?=\S)",
    re.IGNORECASE,
)
# What parts the entries of a value: a break, a list mark, a rule, a line end, a list template.
_BREAKS = re.compile(f"[{BREAK}{LIST}{RULE}\n]|\\{{\\{{\\s*(?:ubl|[a-z ]*list|hidden|collaps)", re.IGNORECASE)
_SOFT = str.maketrans({"\u200b": None, "\u00ad": None, "\ufeff": None})
_NAME_SPACE = re.compile(r"[\s_]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """An article made from wikitext, and the map from its text back to the wikitext."""

    article: Article
    offsets: OffsetMap


def read_wikitext(text: str, title: str | None = None) -> Article:
    """Read wikitext as an article; raise ArticleError where it only sends the reader to another page."""
    return read_with_offsets(text, title).article


def read_with_offsets(text: str, title: str | None = None) -> Reading:
    """Read wikitext as an article, with the map between the shown text and ``text``."""
    if found := _REDIRECT.match(text):
        raise ArticleError(
            f"This page only redirects to “{found[1].strip()}”", where="line 1", to_do="Import that article instead."
        )
    masked = mask(text)
    walk = _Walk(text, masked)
    for start, end in cut(masked, _PART):
        walk.part(start, end)
    walk.layout.end_field()
    name = title or walk.layout.shown_title() or _bold(text, masked)
    warnings = sorted((*masked.warnings, *walk.warnings()), key=lambda warning: warning.line)
    article, offsets = walk.layout.article(name, ArticleForm.WIKITEXT, tuple(warnings))
    return Reading(article, offsets)


def _bold(text: str, masked: Masked) -> str:
    """Return the first words in bold, which name the article's subject."""
    if masked.bold is None:
        return ""
    start, end = masked.bold
    shown = _MASK.sub(
        "", "".join(t if m == LITERAL else m for t, m in zip(text[start:end], masked.text[start:end], strict=True))
    )
    return re.sub(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]|\{\{[^{}]*\}\}", r"\1", html.unescape(shown))[:200].strip()


@dataclass(slots=True)
class _Walk:
    """Writes the nodes of one article into a layout; ``in_field`` while an infobox value is being written."""

    source: str
    masked: Masked
    layout: Layout = field(default_factory=Layout)
    in_field: bool = False
    in_item: bool = False
    in_link: bool = False
    #: The infobox value is a list of names without any line break: commas between links part them.
    is_one_line: bool = False
    in_heading: bool = False
    has_infobox: bool = False
    #: Unknown templates and left-out boxes: message to the offset of its first place and its count.
    _notes: dict[str, list[int]] = field(default_factory=dict)

    def part(self, start: int, end: int) -> None:
        """Parse and write the part ``[start, end)`` of the mask."""
        code = mwparserfromhell.parse(self.masked.text[start:end], skip_style_tags=True)
        self.code(code, start)

    def code(self, code: Wikicode, offset: int) -> None:
        """Write the nodes of ``code``, which stands at ``offset``."""
        for node in code.nodes:
            length = len(str(node))
            if self.is_one_line and not self.in_link and isinstance(node, Template | Wikilink):
                self.layout.part_names()
            self.node(node, offset, length)
            offset += length

    def node(self, node: Node, offset: int, length: int) -> None:
        """Write one node."""
        match node:
            case Template():
                self.template(node, offset, length)
            case Wikilink():
                self.link(node, offset, length)
            case ExternalLink():
                self.external_link(node, offset)
            case HTMLEntity():
                self.entity(str(node), offset)
            case Argument():
                if node.default is not None:
                    self.code(node.default, offset + 3 + len(str(node.name)) + 1)
            case _:
                self.text(offset, offset + length)

    # Text

    def text(self, start: int, end: int) -> None:
        """Write the characters of the source at ``[start, end)``, as the mask says."""
        position = start
        for event in _EVENT.finditer(self.masked.text, start, end):
            self.copy(position, event.start())
            self.event(event[0], event.start())
            position = event.end()
        self.copy(position, end)

    def copy(self, start: int, end: int) -> None:
        """Write characters of the source unchanged but for white space."""
        if start < end:
            characters = self.source[start:end]
            if characters.translate(_SOFT) == characters:
                self.layout.copy(characters, start)
            else:
                for found in re.finditer("[^\u200b\u00ad\ufeff]+", characters):
                    self.layout.copy(found[0], start + found.start())

    def event(self, token: str, offset: int) -> None:
        """Act on a mark of the mask or a line end."""
        match token[0]:
            case "\ue001":
                self.line_break(offset)
            case "\ue006":
                self.block()
            case "\ue003":
                self.list_mark(offset, len(token))
            case "\ue004":
                self.divide()
            case "\ue005":
                self.heading(len(token))
            case "\n":
                self.line_end(token, offset)
            case _:
                pass

    def line_break(self, offset: int) -> None:
        """Act on ``<br>``: in an infobox it ends an entry, unless it only breaks the words of a link."""
        if self.in_field and not self.in_link:
            self.layout.break_line()
        else:
            self.layout.insert(" ", offset, 1)

    def block(self) -> None:
        """Act on the border of a block (``<p>``, ``<div>``): in prose it ends a paragraph, in an infobox it is a line break."""
        if not self.in_field:
            self.layout.end_paragraph()
        elif not self.in_link:
            self.layout.break_line()

    def list_mark(self, offset: int, length: int) -> None:
        """Begin an entry; ``:`` alone only sets a line in."""
        marks = self.source[offset : offset + length]
        if self.in_field:
            self.layout.end_entry(depth=length if marks.strip(":;") else 0)
        elif marks.strip(":;"):
            self.layout.begin_item()
        else:
            self.layout.begin_indented()
        self.in_item = True

    def divide(self) -> None:
        """Write a rule: in an infobox the list begins anew."""
        if self.in_field:
            self.layout.end_entry(divided=True)
        else:
            self.layout.end_paragraph()

    def heading(self, level: int) -> None:
        """Begin or end a heading."""
        if self.in_heading:
            self.layout.end_heading()
        else:
            self.layout.begin_heading(level)
        self.in_heading = not self.in_heading
        self.in_item = False

    def line_end(self, token: str, offset: int) -> None:
        """End what ends with its line, or write a space."""
        label = self.in_field and self.source.startswith("'''", offset + len(token))
        if self.in_item or label or token.count("\n") > 1:
            self.layout.end_paragraph()
        else:
            self.layout.insert(" ", offset, 1)
        self.in_item = False

    def entity(self, token: str, offset: int) -> None:
        """Write the character that an entity stands for."""
        shown = html.unescape(token).translate(_SOFT)
        if (shown != token and shown.isprintable()) or shown.isspace():
            self.layout.insert(shown if not shown.isspace() else " ", offset, len(token))

    # Links

    def link(self, node: Wikilink, offset: int, length: int) -> None:
        """Write what a link shows; pictures, categories and other languages show nothing."""
        title = str(node.title)
        if _SILENT_LINK.match(title):
            return
        if node.text is not None and str(node.text).strip():
            outside, self.in_link = self.in_link, True
            self.code(node.text, offset + 2 + len(title) + 1)
            self.in_link = outside
        elif node.text is not None:
            self.layout.insert(re.sub(r"\s*\([^()]*\)$|^[^:]*:", "", title).strip(), offset, length)
        else:
            lead = len(title) - len(title.lstrip(": "))
            self.text(offset + 2 + lead, offset + 2 + len(title))

    def external_link(self, node: ExternalLink, offset: int) -> None:
        """Write the words of an external link, not its address."""
        if node.brackets and node.title is not None:
            between = 0 if node.suppress_space else 1
            self.code(node.title, offset + 1 + len(str(node.url)) + between)

    # Templates

    def template(self, node: Template, offset: int, length: int) -> None:
        """Write what a template shows."""
        name, call = self.call(node, offset)
        if self.box(name, node, offset):
            return
        show = find_show(name)
        if show is None:
            self.layout.lose_entry()
            if self.in_field or self.layout.is_in_line:
                self.note(f"the template “{name[:60]}” is not known and was left out", offset)
            return
        places = list(_params(node, offset))
        for piece in show(call):
            match piece:
                case NextEntry():
                    self.next_entry(offset)
                case Value() if piece.index >= 0:
                    self.code(*places[piece.index])
                case Value():
                    self.layout.insert(piece.plain, offset, length)
                case _:
                    self.layout.insert(piece, offset, length)

    def call(self, node: Template, offset: int) -> tuple[str, Call]:
        """Return the template's name and call; a parser function's first parameter follows a colon."""
        name = _NAME_SPACE.sub(" ", _MASK.sub("", str(node.name))).strip().lower().removeprefix("template:")
        values: dict[str, Value] = {}
        for index, param in enumerate(node.params):
            key, shown = str(param.name).strip(), str(param.value)
            values[key] = Value(key, self.plain(shown), index, not _MASK.sub("", shown).strip())
        if name.startswith("#invoke:"):
            return invoked(name, values)
        if ":" in name:
            name, first = name.split(":", 1)
            values = {"1": Value("1", first.strip(), -1)} | {key: value for key, value in values.items() if not key.isdigit()}
        return name, Call(name, values)

    @staticmethod
    def plain(value: str) -> str:
        """Return a parameter's text without markup, for values that are numbers, dates or names."""
        value = _MASK.sub("", value)
        value = re.sub(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]", r"\1", value)
        return html.unescape(re.sub(r"\{\{[^{}]*\}\}", "", value)).strip()

    def next_entry(self, offset: int) -> None:
        """End an entry: in prose the list is one line."""
        if self.in_field:
            self.layout.end_entry()
            self.in_item = False
        else:
            self.layout.end_paragraph()

    def box(self, name: str, node: Template, offset: int) -> bool:
        """Write ``node`` as the article's infobox if it is one; tell whether it was a box of any kind."""
        keys = [str(param.name).strip().lower() for param in node.params]
        is_box = "infobox" in name and "collaps" not in name
        if is_conflict_box(name, keys):
            self.conflict_box(node, keys, offset)
            return True
        if is_box:
            why = "is not about a conflict and was left out" if keys else "is a page of its own and was not given"
            self.note(f"the box “{name.removeprefix('#invoke:')[:60]}” {why}", offset)
        return is_box

    def conflict_box(self, node: Template, keys: list[str], offset: int) -> None:
        """Write the first box about a conflict; of equal keys the last one counts, as in Wikipedia."""
        if self.has_infobox or self.in_field:
            self.note("a second infobox was left out", offset)
            return
        self.has_infobox = True
        last = {key: index for index, key in enumerate(keys)}
        for index, (param, (code, start)) in enumerate(zip(node.params, _params(node, offset), strict=True)):
            key = _NAME_SPACE.sub(" ", _MASK.sub("", str(param.name))).strip()
            if not is_shown_key(key):
                continue
            if last[keys[index]] == index:
                self.field(key, code, start)
            elif str(code).strip():
                self.note(f"the infobox gives “{key[:40]}” twice; the last one counts", start)

    def field(self, key: str, code: Wikicode, start: int) -> None:
        """Write one infobox value."""
        self.layout.begin_field(key[0].upper() + key[1:], _MASK.sub("", str(code)))
        self.in_field, self.in_item = True, False
        self.is_one_line = name_and_column(key)[0] in LIST_KEYS and _BREAKS.search(str(code).strip()) is None
        self.code(code, start)
        self.in_field = self.in_item = self.is_one_line = False
        self.layout.end_field()

    def note(self, message: str, offset: int) -> None:
        """Remember something that was left out."""
        self._notes.setdefault(message, []).append(offset)

    def warnings(self) -> Iterator[Warning]:
        """Yield what was left out, each kind once with the line of its first place."""
        for message, offsets in self._notes.items():
            times = f" ({len(offsets)} times)" if len(offsets) > 1 else ""
            yield Warning(self.source.count("\n", 0, offsets[0]) + 1, message + times)


def _params(node: Template, offset: int) -> Iterator[tuple[Wikicode, int]]:
    """Yield each parameter's value and where it stands."""
    offset += 2 + len(str(node.name))
    for param in node.params:
        offset += 1 + (len(str(param.name)) + 1 if param.showkey else 0)
        yield param.value, offset
        offset += len(str(param.value))
