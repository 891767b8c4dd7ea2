"""The one gate that every label passes before anything prints it: a declared table of faults that no phrase may have.

It reads the words alone, of a clause, a figure or a name in a stem alike. What only a clause must have is ``label_shape``'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.text import any_of, at_word, holds_any


@dataclass(frozen=True, slots=True)
class PrintFault:
    """One thing that no printed label may have: why, a label that has it, and the pattern that finds it.

    Any hit has one of ``roots``: a quick test, empty where nothing so cheap tells.
    """

    name: str
    why: str
    example: str
    pattern: re.Pattern[str]
    roots: tuple[str, ...] = ("",)


_FATES = "displaced wounded injured captured killed missing arrested executed detained".split()
_ROLES = (
    "aide official spokesman spokeswoman spokesperson officer adviser advisor diplomat commander doctor resident witness "
    "activist lawmaker envoy analyst historian reporter journalist soldier"
).split()

#: Behind such a word what befell them is a second deed.
_DEED = "and|or|but|were|was|had|that|who"
_MANY = "guards|soldiers|people|civilians|fighters|rebels|men|women|children|officers|militants"

PRINT_FAULTS = (
    PrintFault(
        "doubled word",
        "a word stands in it twice in a row",
        "the guards took took Tarn",
        re.compile(r"(?<![\w'’-])(?!(?:had|that)\b)([a-z]{2,}) \1(?![\w'’-])"),
    ),
    PrintFault(
        "told twice",
        "what befell people is told twice",
        "about 900 displaced people displaced",
        re.compile(
            rf"\b(?P<fate>{any_of(_FATES)})(?: (?!(?:{_DEED})\b)[\w'’-]+){{1,4}} (?P=fate)\b|\bdead (?:\w+ ){{0,3}}killed\b"
        ),
        (*_FATES, "dead "),
    ),
    PrintFault(
        "two articles",
        "an article stands where its noun should",
        "the guards took the a mill of Tarn",
        re.compile(r"\b(?i:the|an?) (?:the|an?|of|by|to|was|were|is|are|and|or|with|from|for)\b(?!['’-])"),
    ),
    PrintFault(
        "loose mark",
        "a mark is left where words were",
        "the guards , took Tarn",
        re.compile(r"\s[,;:.](?=\s|\Z)|,,|[,;:]\.|\(\s*\)|\(\s|\s\)|(?<!\.)\.\.(?!\.)"),
        (" ,", " ;", " :", " .", ",,", ",.", ";.", ":.", "..", "(", " )"),
    ),
    PrintFault(
        "open end",
        "it ends in a word that wants another",
        "30 guards killed in",
        re.compile(
            r"\b(?:and|or|but|nor|the|an|of|in|to|by|with|at|from|for|that|which|who|whose|than|as|into|during|between|against|per)\Z"
        ),
    ),
    PrintFault(
        "loose adverb",
        "it begins with a word that goes on from another sentence",
        "subsequently the guards took Tarn",
        re.compile(
            r"\A(?:[Ss]ubsequently|[Mm]eanwhile|[Hh]owever|[Rr]eportedly|[Aa]llegedly|[Ee]ventually|[Aa]dditionally|[Mm]oreover|"
            r"[Ff]urthermore|[Cc]onsequently|[Tt]herefore|[Aa]lso|[Tt]hen|[Ll]ater|[Ff]inally|[Ii]nstead|[Aa]fterwards?|[Tt]hus|"
            r"[Ll]ikewise|[Ss]imilarly|[Nn]evertheless)\b(?! [A-Z][a-z]+ (?:Front|Party|Army)\b)"
        ),
    ),
    PrintFault(
        "described source without an article",
        "somebody told by a role stands without an article",
        "900 guards killed, according to Reed aide",
        re.compile(rf"\b(?:according to|by|of|named) (?:[A-Z][\w'’-]+ ){{1,3}}(?:{any_of(_ROLES)})(?! [A-Z]|['’-]\w| of\b)\b"),
        tuple(_ROLES),
    ),
    PrintFault(
        "one of many",
        "a number of one stands before many",
        "1 guards killed in Tarn",
        re.compile(rf"(?<![\d,.])\b(?:1|[Oo]ne|[Ee]ach|[Ee]very) (?:[a-z]+ )?(?:{_MANY})\b"),
        ("1 ", "ne ", "ach ", "very "),
    ),
    PrintFault(
        "word of one side",
        "a word of one side stands in it, and nobody says it",
        "191 Tarn terrorists killed",
        re.compile(r"\b(?:terrorists|martyrs|infidels|thugs)\b"),
        ("terrorists", "martyrs", "infidels", "thugs"),
    ),
    PrintFault(
        "two prepositions behind a name",
        "a slip of the article stands in it",
        "Stone came to Tarn on in Mole",
        re.compile(r"\b[A-Z][\w'’-]+ (?:on in|in at|in on|at in|of in|at on|on at|to in|to at|by in)\b(?!-)"),
        (" on in ", " in at ", " in on ", " at in ", " of in ", " at on ", " on at ", " to in ", " to at ", " by in "),
    ),
    PrintFault(
        "preposition without its noun",
        "two prepositions stand side by side",
        "the guards killed of by Tarn",
        re.compile(
            r"\b(?:of (?:by|to|at|with|from|into|for|of)|(?:to|by|with|at|into|against|for|from) of|by by|in in)\b(?!-)"
        ),
        (" of", "by by", "in in"),
    ),
)
#: Praise or blame in the writer's own voice, which nobody is to fill in or copy without a word about it.
PRAISE = re.compile(
    at_word(
        r"(?:valiant|heroic|gallant|fearless|glorious|coward|treacherous|savage|barbar|ruthless|merciless|infamous|despicabl|"
        r"brilliant|masterl|masterful|superb|magnificent|splendid)\w*|brave(?:ly|ry)?\b|brutal(?:ly|ity)?\b|"
        r"against (?:overwhelming|all|impossible) odds\b"
    )
)
#: The marks that stand in pairs.
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))


#: The article's own words within a sentence of ours: other rules judge them.
_QUOTED = re.compile(r"“[^“”]*”")


@lru_cache(maxsize=4096)  # one option or reason stands in several questions
def is_misprinted(text: str) -> bool:
    """Tell whether a sentence of ours has a fault outside of what it quotes."""
    return bool(print_fault(_without_quotations(text) if "“" in text else text))


def _without_quotations(text: str) -> str:
    """Return ``text`` with nothing between its quotation marks; most have one pair, which is cut out without a search."""
    if text.count("“") != 1 or text.count("”") != 1:
        return _QUOTED.sub("“…”", text)
    before, _, rest = text.partition("“")
    _, closed, behind = rest.partition("”")
    return f"{before}“…”{behind}" if closed else text


@lru_cache(maxsize=1024)  # one label stands in several questions
def print_fault(label: str) -> str:
    """Return why a label must not be printed, or an empty text."""
    if any(label.count(opened) != label.count(closed) for opened, closed in _PAIRS) or label.count('"') % 2:
        return "a mark of it has no partner"
    return next((fault.why for fault in PRINT_FAULTS if holds_any(label, fault.roots) and fault.pattern.search(label)), "")
