"""Holes that a lost template has left in a sentence: declared rules, each with an example.

Such a sentence is quoted nowhere: neither as a label nor around a gap nor as a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class HoleRule:
    """One kind of place where words are missing."""

    name: str
    example: str
    pattern: str


#: Prepositions that can follow "and" behind another one: "in and around Tarn", "to and from Mole".
_PAIR = (
    r"(?:from|to|around|off|out|near|for|by|with|through|in|on|at|against|of|without|about|over|under|large|into|within|"
    r"along)\b"
)

HOLE_RULES = (
    HoleRule("blank before a mark", "the frigate , which sailed on", r"\w [,;](?=\s)|[a-z]{2} \.(?=\s|\Z)(?! \.)"),
    HoleRule(
        "mark behind a preposition",
        "they advanced the line by .",
        r"\b(?:(?<!stood )(?<!stand )by|at|of|within|from|between|the|an) *[.,;](?!\d)",
    ),
    HoleRule(
        "and behind a preposition",
        "it left with and cruised off Tarn",
        rf"\b(?:with|of|at|from|between|the|an|as did) (?:and|or)\b(?! {_PAIR})",
    ),
    HoleRule(
        "two prepositions",
        "it was captured by outside the harbour of Tarn",
        r"\bby (?:outside|inside|off|after|before|during|of)\b(?!-)|\bof on \d|"
        r"\b(?:at|within) (?:after|before|of|and|from|to|in|on)\b(?! (?:large|sea)\b)",
    ),
    HoleRule(
        "article without its noun",
        "the fleet sailed the into the bay",
        r"\b(?:the|an) (?:into|in|on|at|of|and|was|were|to|from|by|is|are|with|for|which|who)\b(?![-'’])",
    ),
    HoleRule(
        "article behind another's adjective", "the League-held the mill", r"\b\w+-(?:held|controlled|occupied|ruled) the\b"
    ),
    HoleRule(
        "length without its number",
        "the mill stood some south of the ruins",
        r"\b(?:some|about|nearly) (?:north|south|east|west|from(?! (?:the|as)\b)|on)\b|\bto within of\b|"
        r"\b(?:over|nearly|almost|approximately|than|least|up to) (?:soldiers|men|troops|people|civilians|prisoners|"
        r"kilomet(?:re|er)s|km|miles|tons|tonnes|rounds)\b",
    ),
    HoleRule(
        "distance without its number",
        "the riders took Tarn, a town in the hills, about from the capital",
        r"(?:,|\b(?:located|situated|lies|lay|lying|at|only|just|stands|stood)) (?:about|around|over|nearly|almost|"
        r"roughly|more than|less than) (?:from|away|off|outside|(?:north|south|east|west)\w* of)\b|\b(?:about|roughly) away\b|"
        r"\b(?:stationed|posted|encamped|camped|positioned|situated|located|anchored) from (?:the|its|their) "
        r"(?!start|begin|outset|first|end|early|late|mid|time|day|night|morning|evening|spring|summer|autumn|winter|\d)[a-z]|"
        r"\b(?:was|were) from (?:the )?(?:[A-Z][\w'’-]+ ){1,4}(?:Airport|Airfield|Airbase|Air Base|Bridge|River|Highway)\b",
    ),
    HoleRule("empty brackets", "the fort ( ) was burned", r"\(\s*[,;]?\s*\)|\(\s*[,;]\s|\b(?:of|by|at|in|from|as) \)"),
    HoleRule("comma before the end", "they sailed with the League, .", r",\s*\.(?!\.|\d)|\A\W*,"),
    HoleRule(
        "amount without its number",
        "the riders received of supplies in May",
        r"\b(?:received|delivered|carried|consumed|contained|required|dropped|unloaded|compared with) (?:of|in) "
        r"(?:supplies|fuel|food|ammunition|water|bombs|explosives|oil|goods|equipment|cargo|aid|May|June|July|March|April|"
        r"(?:Jan|Febr)uary|August|(?:Sept|Nov|Dec)ember|October)\b",
    ),
    HoleRule(
        "names lost before of",
        "the riders and others sank of the old fleet",
        r"\b(?:sank|sunk|struck|destroyed) of (?:the|an?)\b",
    ),
    HoleRule("mark-up of a picture", "the guards took Tarn.upright=1.75", r"\b(?:upright|alt|width|height|link|thumb)\s?="),
    HoleRule("price without its number", "they paid £ for the mill", r"[£$€](?!\s?\d)"),
    HoleRule(
        "what was sent has no receiver",
        "she sent a message to warning them of the riders",
        r"\b(?:message|telegram|letter|signal|cable|dispatch|note|report|warning|wire|order)s? to "
        r"(?!(?:bring|king|ring|sing|spring|sting|wing|cling|swing|being)\b)[a-z]+ing\b",
    ),
    HoleRule(
        "whose nobody says",
        "he put Reed's for the old ferry",
        r"(?<![Ii]t)(?<!hat)(?<!here)['’]s (?:for|to|by|with)\b|(?<=[a-z] )['’]s\b",
    ),
    HoleRule(
        "preposition without its name", "the road from to Tarn", r"\b(?:of|between|among|into|towards?|from) (?:to|for|into)\b"
    ),
    HoleRule(
        "full stop inside",
        "they left the mill. and rode on to Tarn",
        r"[a-z]{3}\. (?:and|but|or|with|including|which|who|where|while)\b(?<! etc\. and)",
    ),
    HoleRule("hyphen without its number", "along the -wide gap they set 30 guns", r"\b[a-z]+ -[a-z]{2,}"),
    HoleRule(
        "about without its number",
        "the riders were approximately from Tarn",
        r"\b(?:approximately|roughly) (?:from|to|and|of|on|in|at|north|south|east|west|away)\b(?! equal)",
    ),
    HoleRule("two commas", "On 4 May,, a rider of Tarn, left", r",\s*,"),
    HoleRule(
        "full stop that is lost",
        "the riders lost 30 Meanwhile, the League took the mill",
        r"[a-z\d] (?:Meanwhile|However|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally|Afterwards|Subsequently),",
    ),
    HoleRule(
        "caption before its sentence",
        "the old mill of Tarn On 4 May the guards left it",
        r"(?<=[a-z)]\s)(?:From|In|On|By|At|After|During|With|When|As|Following|Since|Between|For|Before)\s[a-z\d_]",
    ),
    HoleRule("caption on a line of its own", "Old mill of Tarn 1902\nThe guards left it", r"[\w’')]\n(?=[A-Z])"),
    HoleRule(
        "stamp of a picture",
        "the old mill 08-04-1911 the hill 20 june 1910 the war of Tarn began",
        r"\b\d{1,2}-\d{1,2}-\d{4}\b|\(0\d\)|\b\d{1,2} (?:january|february|march|april|june|july|august|september|october|"
        r"november|december)\b",
    ),
    HoleRule("two years without their dash", "the 17381751 Wars of Tarn", r"\b(?:1\d|20)\d\d(?:1\d|20)\d\d\b"),
    HoleRule("file name", "Tarn 107.webm Mole and Tarn signed a truce", r"\.(?:webm|og[gv]|gif|tiff?|jpe?g|png|svg)\b"),
    HoleRule("two blanks", "the riders of  took the mill", r"  (?<=[a-z]  )[a-z]"),
)
#: One after the other: in one pattern of all, every place would be tried for each of them.
_PATTERNS = tuple([re.compile(rule.pattern) for rule in HOLE_RULES])


@lru_cache(maxsize=256)  # one sentence holds several dates
def has_hole(text: str) -> bool:
    """Tell whether words are missing in a text of the article."""
    return any(pattern.search(text) for pattern in _PATTERNS)
