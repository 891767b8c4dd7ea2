"""One name in two spellings: an article may do so in two places, a question may not in one breath."""

from __future__ import annotations

import re

_NAME = re.compile(r"[A-Z][\w'’-]{2,}")
_DOUBLED, _MARKS = re.compile(r"(.)\1+"), re.compile(r"['’-]")
#: An ending that belongs to the sentence, behind so many letters of a name.
_OWNER, _LETTERS = re.compile(r"['’]s\Z"), 3


#: A vowel more inside a long name is a spelling too: "Tarkanah" and "Tarakanah"; at its end it makes another word.
_VOWELS, _LONG = re.compile(r"(?<!^)[aeiouy](?!\Z)"), 7


def is_spelt_twice(*texts: str) -> bool:
    """Tell whether texts have a name that differs by a doubled letter or a mark: "Sadd" and "Sad", "Ra's" and "Ras"."""
    spellings: dict[str, str] = {}
    for name in _NAME.findall(" ".join(texts)):
        bare = _OWNER.sub("", name)
        bare = (bare if len(bare) >= _LETTERS else name).rstrip("'’-").lower()
        plain = _DOUBLED.sub(r"\1", _MARKS.sub("", bare))
        for form in (plain, f"{_VOWELS.sub('', plain)}…") if len(plain) >= _LONG else (plain,):
            if spellings.setdefault(form, bare) != bare:
                return True
    return False
