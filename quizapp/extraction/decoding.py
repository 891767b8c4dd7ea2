"""From bytes to a clean string: decode, make line ends LF, refuse what cannot be an article's text.

Nothing is repaired or replaced; which form the text has is ``reading``'s question.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator

from quizapp.domain.article import Warning
from quizapp.domain.errors import ArticleError

#: The largest article that is read, in bytes.
MAX_BYTES = 2_000_000

#: What a file begins with that is no text, and what it is called.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"{\\rtf", "an RTF file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (DOC, XLS or PPT)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3", "a SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"<mediawiki", "a MediaWiki export (XML)"),
)

#: What the names inside a ZIP archive tell about it.
ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a DOCX file"),
    (b"xl/", "an XLSX file"),
    (b"ppt/", "a PPTX file"),
    (b"application/vnd.oasis.opendocument.text", "an ODT file"),
    (b"application/epub+zip", "an EPUB file"),
    (b"[Content_Types].xml", "an Office file"),
)

#: A byte-order mark and the codec that removes it; the longer marks come first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Tab, LF, VT, FF and NEL may stand in a text; every other control character is a sign of damage.
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL_OR_SURROGATE = re.compile(f"{_CONTROL.pattern}|{_SURROGATE.pattern}")
#: Bytes of UTF-8 that are of none of those: all but the control characters and what begins "\x80" and the half surrogates.
_HARMLESS = bytes(sorted({*range(256)} - {*range(1, 9), *range(0x0E, 0x20), 0x7F, 0xC2, 0xED}))
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OVERRIDE = re.compile("[\u202d\u202e]")
_OTHER_ALPHABET = re.compile("[\u0370-\u04ff]")
#: The bytes that its characters begin with in UTF-8: most texts have none of them, which is soon told.
_OTHER_LEADS = tuple(sorted({chr(code).encode("utf-8")[:1] for code in range(0x370, 0x500)}))
_MIXED = re.compile(r"\b(?=[^\W\d_]*[A-Za-z])(?=[^\W\d_]*[\u0370-\u04ff])[^\W\d_]{2,}")
_INVISIBLE = frozenset({"Cc", "Cf", "Cn", "Co", "Mn", "Me", "Zs", "Zl", "Zp"})
#: Letters that show nothing although Unicode calls them letters.
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"
#: How many warnings of one kind are given one by one.
_MOST_WARNINGS = 20


def decode(data: bytes) -> str:
    """Return the text in ``data``, byte-order mark removed and line ends made LF; raise ArticleError for anything else."""
    if not data:
        raise ArticleError("The file is empty", to_do="Choose the file with the article's text.")
    check_size(len(data))
    _refuse_signature(data)
    mark, codec = next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    if not mark:
        _refuse_unmarked_utf16(data)
    try:
        text = data[len(mark) :].decode(codec)
    except UnicodeDecodeError as error:
        offset = len(mark) + error.start
        line = data.count(b"\n", 0, offset) + 1
        raise ArticleError(
            f"Byte {offset + 1} is not valid {codec[:6].upper()}", where=f"line {line}", to_do="Save the file as UTF-8."
        ) from None
    return normalise(text)


def normalise(text: str) -> str:
    """Return ``text`` with CRLF and lone CR made LF, once; raise ArticleError for characters that no article holds."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _refuse_characters(text)
    if not any(_is_visible(character) for character in text):
        raise ArticleError("The article has no visible text", to_do="Choose the file with the article's text.")
    return text


def check_size(size: int) -> None:
    """Raise ArticleError where ``size`` bytes are more than an article may have."""
    if size > MAX_BYTES:
        raise ArticleError("The article is too large", where="limit is 2 MB of text", to_do="Import a part of it.")


def place(text: str, offset: int) -> str:
    """Return where ``offset`` is for a person: line and column, both from 1."""
    line_start = text.rfind("\n", 0, offset) + 1
    return f"line {line_of(text, offset)}, column {offset - line_start + 1}"


def line_of(text: str, offset: int) -> int:
    """Return the line of ``offset``, from 1."""
    return text.count("\n", 0, offset) + 1


def refuse_direction_marks(title: str) -> None:
    """Raise ArticleError where a title holds a character that reverses the order in which it is shown."""
    if found := _DIRECTION.search(title):
        raise ArticleError(
            f"The title holds {_name(found[0])}, which changes the order of its letters",
            where=f"character {found.start() + 1} of the title",
            to_do="Remove that character.",
        )


def suspicions(text: str) -> Iterator[Warning]:
    """Yield a warning for every place whose characters may deceive a reader, at most a few of each kind."""
    for found in _some(_OVERRIDE, text) if "\u202d" in text or "\u202e" in text else ():
        yield Warning(line_of(text, found.start()), f"{_name(found[0])} changes the order in which letters are shown")
    for found in _some(_MIXED, text) if _has_other_alphabet(text) else ():
        yield Warning(line_of(text, found.start()), f"mixed alphabets in the word “{found[0][:40]}”")
    if (lost := text.find("\ufffd")) >= 0:
        yield Warning(line_of(text, lost), "the text holds U+FFFD: a character was lost before it came here")


def _has_other_alphabet(text: str) -> bool:
    encoded = text.encode("utf-8", "surrogatepass")
    return any(lead in encoded for lead in _OTHER_LEADS) and _OTHER_ALPHABET.search(text) is not None


def _some(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for found, _ in zip(pattern.finditer(text), range(_MOST_WARNINGS), strict=False):
        yield found


def _refuse_signature(data: bytes) -> None:
    head = data[:512].lstrip()
    kind = next((name for start, name in SIGNATURES if head.startswith(start)), None)
    if kind is None and data.startswith(b"PK\x03\x04"):
        kind = next((name for part, name in ZIP_KINDS if part in data[:65536]), "a ZIP archive")
    if kind is None and _has_document_type(head):
        raise ArticleError(
            "XML with a document type definition is not accepted", where="line 1", to_do="Paste its text instead."
        )
    if kind is not None:
        raise ArticleError(f"This is {kind}", to_do="Paste its text instead.")


def _has_document_type(head: bytes) -> bool:
    lower = head.lower()
    return lower.startswith((b"<?xml", b"<!doctype")) and b"<!doctype" in lower and b"<!doctype html" not in lower


def _refuse_unmarked_utf16(data: bytes) -> None:
    """UTF-16 without a mark decodes as UTF-8 full of NUL; say what it is instead of naming a NUL."""
    head = data[:200]
    odd, even = head[1::2].count(0), head[::2].count(0)
    if max(odd, even) * 4 > len(head) and min(odd, even) * 8 < max(odd, even):
        raise ArticleError(
            "Not UTF-8: it looks like UTF-16 without a byte-order mark", where="byte 1", to_do="Save it as UTF-8."
        )


def _refuse_characters(text: str) -> None:
    if (offset := text.find("\0")) >= 0:
        raise ArticleError(f"Character U+0000 at offset {offset} is not allowed", where=place(text, offset), to_do="Remove it.")
    if not text.encode("utf-8", "surrogatepass").translate(None, _HARMLESS) or _CONTROL_OR_SURROGATE.search(text) is None:
        return
    if found := _SURROGATE.search(text):
        raise ArticleError(
            f"Character {found.start() + 1} is not a valid Unicode character",
            where=place(text, found.start()),
            to_do="Remove it or paste the text again.",
        )
    if found := _CONTROL.search(text):
        raise ArticleError(
            f"Control character U+{ord(found[0]):04X} is not allowed", where=place(text, found.start()), to_do="Remove it."
        )


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in _INVISIBLE and character not in _FILLERS


def _name(character: str) -> str:
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'unnamed')})"
