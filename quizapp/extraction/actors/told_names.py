"""What the prose of an article tells about names: which words it has for a whole name, and which go on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.text import small_letters

_LETTERS = [letter for letter in map(chr, range(0x250)) if letter.isalpha()]
#: A capital letter of any alphabet with Latin letters.
CAPITAL = f"[{''.join(filter(str.isupper, _LETTERS))}]"
_GOES_ON = re.compile(rf"\s{CAPITAL}")
_ALONE = re.compile(r"[,.;)]|['’]s\b|\s(?:and|had|was|were|claimed|said|to|in)\b")
#: A capital word right before, but not one that only opens its sentence.
_NAME_BEFORE = re.compile(
    rf"(?<![\w'’-])(?!(?:The|In|On|At|By|But|And|While|When|As|After|Before|Both|Then|From|With|Meanwhile|Although)\s){CAPITAL}[\w'’-]*\s\Z"
)


class ToldNames:
    """The prose of an article, from ``start`` of its text; asked only where an infobox has names in a row."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._start = start

    def tells(self, name: str) -> bool:
        """Tell whether ``name`` stands in the prose and does not go on there."""
        return any(not _GOES_ON.match(self._text, end) for _, end in self._places(self._text, name))

    def goes_on(self, word: str) -> bool:
        """Tell whether a name in the prose goes on behind ``word``."""
        return any(_GOES_ON.match(self._text, end) for _, end in self._places(self._text, word))

    def tells_party(self, name: str) -> bool:
        """Tell whether the prose has ``name``, with capitals or not, and for no part of another name."""
        return any(
            not _GOES_ON.match(self._text, end) and not _NAME_BEFORE.search(self._text, max(self._start, start - 30), start)
            for start, end in self._places_in_small_letters(name.lower())
        )

    def tells_of_one(self, word: str) -> bool:
        """Tell whether the prose has ``word`` for a name of its own, which a comma, a stop or a verb follows."""
        return any(
            _ALONE.match(self._text, end) and not _NAME_BEFORE.search(self._text, max(self._start, start - 30), start)
            for start, end in self._places(self._text, word)
        )

    def _places_in_small_letters(self, words: str) -> Iterator[tuple[int, int]]:
        return ((at - 1, end - 1) for at, end in self._places(small_letters(self._text), words))

    def _places(self, text: str, words: str) -> Iterator[tuple[int, int]]:
        """Yield where ``words`` stand in ``text`` as whole words."""
        at = text.find(words, self._start)
        while at >= 0:
            end = at + len(words)
            if not _is_of_word(text[at - 1 : at]) and not _is_of_word(text[end : end + 1]):
                yield at, end
            at = text.find(words, end)


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter in {"_", "-"}
