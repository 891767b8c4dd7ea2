"""The only places where text becomes markup: a stressed word in a stem, and links that may be followed.

Everything else is printed escaped by the templates.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

_STRESSED = re.compile(r"\*\*([^*]+)\*\*")
#: Longer words are not put into an address.
_FRAGMENT = 150


def stem_markup(stem: str) -> Markup:
    """Return a stem escaped, with ``**not**`` as a stressed word."""
    parts = _STRESSED.split(stem)
    return Markup("").join(
        Markup("<strong>{}</strong>").format(part) if odd % 2 else escape(part) for odd, part in enumerate(parts)
    )


def plain_stem(stem: str) -> str:
    """Return a stem without its marks of stress, for titles and lists."""
    return _STRESSED.sub(r"\1", stem)


def safe_link(address: str) -> str:
    """Return ``address`` if it is one of the web, else nothing: no other scheme becomes a link."""
    try:
        return address if urlsplit(address).scheme in ("http", "https") else ""
    except ValueError:  # such as "http://[": no address at all
        return ""


def link_to_words(address: str, words: str) -> str:
    """Return the address of a source, with the words to show there where they are few enough (text fragment)."""
    safe = safe_link(address)
    return f"{safe}#:~:text={quote(words, safe='')}" if safe and len(words) <= _FRAGMENT and "#" not in safe else safe
