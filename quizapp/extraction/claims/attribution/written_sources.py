"""Who wrote what a sentence calls "this report": looked up in the sentences right before it.

A name in the sentence itself is ``source_names``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span

#: Characters before the sentence in which the writing must have been named.
_REACH = 400
_WORD = r"[A-Z](?:[\w’-]|\.(?=\w))+"
_AUTHOR = rf"(?P<who>{_WORD}(?:\s+(?:(?:of|for|on)\s+(?:the\s+)?|and\s+)?{_WORD}){{0,5}})"


def author_of(text: str, start: int, writing: str) -> Span | None:
    """Return who wrote "this report", told before ``start`` as "a report by Hill Watch"; None where nobody is named.

    ``writing`` is the word for what was written, in small letters.
    """
    opening = max(0, text.rfind("\n", 0, start), start - _REACH)
    by = rf"\b{writing}\s+(?:(?:made|published|released|issued)\s+)?(?:by|from)\s+(?:the\s+)?{_AUTHOR}"
    named = list(re.finditer(by, text[opening:start]))
    return Span(opening + named[-1].start("who"), opening + named[-1].end("who")) if named else None
