"""The letter that says what a word by itself can be to a claim: listed words first, then names and endings.

The lists are ``words``'s; what words mean together is ``phrases``'s and ``tokens``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.fact_kinds import Measure
from quizapp.extraction import words as w

#: What each letter stands for.
TAGS = {
    "Q": "a number with its bound",
    "D": "a date",
    "H": "people",
    "U": "prisoners, hostages: people, and a count of captives after the right verb",
    "T": "things, places, times: never victims",
    "N": "any other word in small letters",
    "X": "a name",
    "K": "killed, wounded, captured …: past form or participle",
    "G": "killing, wounds …: always with an object",
    "V": "died, fled: its subject is the victim",
    "M": "dead, deaths, casualties: a count of victims",
    "R": "death toll, number of killed",
    "S": 'execution, massacre: with "of" and a number',
    "L": "lost, losing",
    "k": "took, taking",
    "E": "left, leaving",
    "B": "a form of be or have",
    "A": "an adverb",
    "Y": "an article, possessive or the like",
    "C": "and, or",
    "c": "as well as, along with",
    "i": "including",
    "w": "with",
    "O": "of",
    "P": "another preposition",
    "W": "who, which, that",
    "J": "would, could",
    "Z": "not, no",
    "F": "another verb",
    ",": "a comma",
    "(": "an opening bracket",
    ")": "a closing bracket",
    ";": "a semicolon, colon or dash",
    ".": "any other mark",
}

_TAG_OF: dict[str, tuple[str, Measure | None]] = {}
for _tag, _list in (
    ("F", w.OTHER_VERBS),
    ("P", w.PREPOSITIONS),
    ("T", w.THINGS),
    ("H", w.CIVILIANS),
    ("H", w.FIGHTERS),
    ("A", w.ADVERBS),
    ("Y", w.DETERMINERS),
    ("B", w.BE),
    ("C", w.AND),
    ("J", w.MODALS),
):
    _TAG_OF.update(dict.fromkeys(_list, (_tag, None)))
for _tag, _table in (("K", w.DONE), ("G", w.DOING), ("V", w.SUFFERED), ("M", w.TOLLS), ("S", w.DEEDS)):
    _TAG_OF.update({word: (_tag, measure) for word, measure in _table.items()})
_TAG_OF |= dict.fromkeys(("prisoners", "prisoner", "hostages", "hostage", "captives", "pows"), ("U", Measure.CAPTURED))
_TAG_OF |= dict.fromkeys(("lost", "losing", "lose", "loses", "loss", "cost", "costing"), ("L", Measure.KILLED))
_TAG_OF |= dict.fromkeys(
    (
        "took",
        "taking",
        "take",
        "takes",
        "taken",
        "capturing",
        "holding",
        "held",
        "hold",
        "holds",
        "yielded",
        "yielding",
        "netted",
    ),
    ("k", None),
)
_TAG_OF |= dict.fromkeys(("seized", "seizing"), ("k", Measure.CAPTURED))
_TAG_OF |= dict.fromkeys(("left", "leaving", "leave", "leaves"), ("E", None))
_TAG_OF |= dict.fromkeys(("who", "which", "that", "whom", "whose"), ("W", None))
_TAG_OF |= dict.fromkeys(("not", "never", "nobody", "none", "neither"), ("Z", None))
_TAG_OF |= dict.fromkeys(("refugees",), ("H", Measure.DISPLACED))
_TAG_OF |= {"including": ("i", None), "with": ("w", None), "of": ("O", None), "capturing": ("G", Measure.CAPTURED)}


def tag_word(word: str, lowered: str, opens: bool) -> tuple[str, Measure | None]:
    """Return the letter of a word and the measure that it tells.

    ``opens`` where it opens a sentence and may have its capital for that.
    """
    known = _TAG_OF.get(lowered)
    capital = word[0].isupper()
    if word == "IS":  # the Islamic State, not the verb
        return "X", None
    if known is None:
        if _ARABIC_NAME.match(word):
            return "X", None
        if lowered.endswith(("men", "women", "fighters", "soldiers")) and len(lowered) > 5:
            return "H", None
        if word.endswith("ists") and word[0].islower() and len(word) > _SHORTEST and word not in w.NO_FOLLOWERS:
            return "H", None  # "communists"
        if "-" in lowered and lowered.rsplit("-", 1)[1] in w.FIGHTERS:
            return "H", None
        return ("X" if capital else "A" if lowered.endswith("ly") else "N"), None
    if (
        capital
        and not opens
        and known[0] in "HTFPNJ"
        and not (
            (known[0] == "H" and (lowered.endswith(("s", "men")) or lowered in w.PLURAL_WITHOUT_S or lowered == "people"))
            or (known[0] == "T" and word[:-1].isupper() and word[-1] == "s")
        )
    ):
        return "X", None
    return known


#: Words in "ists" that are no longer are verbs and things: "lists", "exists".
_SHORTEST = 6
#: A name with its article in small letters, or what is none: "al-Ba'aj", "non-Karsan".
_ARABIC_NAME = re.compile(r"(?:non|al|el|as|ash|ad|an|ar|at|az)-[A-Z]")
