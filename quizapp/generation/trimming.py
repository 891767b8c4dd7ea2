"""Taking words away from a clause: its dates, what joins it to the sentence before, insertions, and what makes it long.

Whether what is left can stand by itself is ``standing``'s.
"""

from __future__ import annotations

import re

from quizapp.generation.verbs import FINITE, MIN_WORDS, TAIL_LENGTH

_CONNECTIVE = re.compile(
    r"(?i)^(?:however|further|meanwhile|coincidentally|unfortunately|surprisingly|notably|concurrently|in addition|"
    r"additionally|also|then|later|subsequently|soon "
    r"after(?:wards)?|"
    r"as a result|in response|in contrast|instead|moreover|furthermore|nevertheless|nonetheless|despite this|finally|"
    r"eventually|at the same time|simultaneously|in turn|consequently|thus|therefore|overall|afterwards|shortly "
    r"after(?:wards)?|"
    r"by contrast|in return|similarly|and|but|while|so|yet|thereafter|at this point|at first|initially|still|likewise|"
    r"ultimately|"
    r"in all|in fact|that said|notably|earlier|previously|soon|around|about|only)(?:,\s+|\s+(?=(?-i:[A-Z]))|,?\s+(?=the "
    r"|a |an ))"
)
DATE_LEAD = re.compile(
    r"(?i)(?:,\s*|\s*\(|\s+)?(?:\b(?:later|early|late|earlier|only|again|starting|beginning|as early as|just|until|"
    r"overnight|dated)\s+)?"
    r"(?:\b(?:on|in|by|at|from|since|until|during|before|throughout|of|around|about|for|to)\s+)?"
    r"(?:the\s+(?:early\s+|late\s+)?(?:night|morning|evening|afternoon|early hours|hours|dawn|day|end|beginning|start|"
    r"middle)s?\s+of\s+)?$"
)
#: Where a long sentence may end and still be one: before a relative clause, a list of examples, a participle, a second clause.
#: Begins with one class of characters, so that a search skips all others.
CUT = re.compile(
    r"[\s,;:](?:(?<=\s)\s*(?=(?:with|in|by|for|of|from|at|on|to|under|during|after) (?:which|whom)\b|(?:which|who|where|while|"
    r"whilst|although|because|after which|so that|in order to|despite|due to|prior to|in response|in retaliation|"
    r"in coordination|in an attempt|in an effort|in preparation)\b|(?:after|following|[a-z]{4,}ing (?:the|a|an)) )|"
    r"(?<=,)\s+(?=[a-z]+ed (?:by|with|in|at|to|on|from)\b|(?:and|but)\s+(?:the|a|an|that|[A-Z]\w+)\s[^,]{0,40}?"
    r"\b(?:was|were|had|[a-z]+ed)\b)|"
    r"(?:(?<=\s)[–—]|(?<=[,;:]))\s+(?=(?:which|who|whom|whose|where|when|including|as well as|after|following|while|whilst|"
    r"thus|thereby|leaving|such as|although|though|despite|because|since|in order|but|so|with|the|as|for|according|however|"
    r"\w+ing|among|forming|both|allowing)\b))"
)
#: An insertion between commas that a sentence can do without; a verb has to follow, else a list would be cut open.
INSERTION = re.compile(
    r",\s(?:alongside|along with|together with|including|such as|as well as|supported by|backed by|aided by|led by|"
    r"commanded by|"
    r"assisted by|accompanied by|which|who|after|despite|in addition to)\s[^,]{3,90},\s"
    rf"(?=(?:[a-z]+ly )?{FINITE.pattern})"
)
#: What a cut may leave at the end: "with" or "as" without a verb behind it.
TAIL = re.compile(
    r", (?:with|as|while|including|along with|together with) (?:(?!\b(?:was|were|had|\w+ed|\w+ing)\b)[^,]){0,40}$"
)
#: "On 24 February, the first day of the invasion, the navy attacked": what the date is called is no subject.
_APPOSITION = re.compile(
    r"^(?:the|an?) (?:\w+[ -])?(?:day|night|eve|anniversary|morning|date|birthday|feast)\b[^,]{0,70}, (?=(?:the|an?|"
    r"[A-Z][\w'’-]+)\s)"
)


def without_date(text: str, start: int, end: int) -> str:
    """Cut ``[start, end)`` and the preposition that led to it; heal the seam."""
    before, after = text[:start], text[end:]
    lead = DATE_LEAD.search(before, max(0, start - TAIL_LENGTH))
    before = before[: lead.start()] if lead else before
    after = re.sub(r"^(?:\s+(?:at )?(?:night|morning|evening|afternoon|dawn))\b", "", after)
    after = after.lstrip(")")
    if not before.strip():
        return re.sub(r"^[\s,]+", "", after)
    if re.match(r"\s*,", after) and before.rstrip().endswith(","):
        after = re.sub(r"^\s*,", "", after)
    return f"{before.rstrip()}{'' if re.match(r'[,.;:]', after.lstrip()) else ' '}{after.lstrip()}"


def plain(text: str) -> str:
    """Drop brackets, note marks and doubled spaces; straight quotation marks become typographic."""
    if "(" in text or "[" in text:
        text = re.sub(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]", "", text)
    text = " ".join(text.split())
    for mark in ",.;:":
        text = text.replace(f" {mark}", mark)
    return text


#: An introduction that the main clause can do without: "With the aid of …, the Athenians …".
_INTRODUCTION = re.compile(
    r"^(?:[Ww]ith|[Aa]fter|[Ff]ollowing|[Dd]espite|[Uu]nder|[Aa]mid|[Dd]uring|[Aa]s|[Dd]ue to|[Ii]n (?:an? |the |order|"
    r"response|"
    r"retaliation|reaction|spite))[^,]{3,70}, (?:(?:King|Queen|President|General) of \w+, )?(?=(?:the|an?|[A-Z][\w'’-]+)\s)"
)


def strip_openers(text: str) -> str:
    text = re.sub(r"^(?:But|And|So|Yet|Or) ", "", text)
    for _ in range(3):
        shorter = _APPOSITION.sub("", _INTRODUCTION.sub("", _CONNECTIVE.sub("", text)))
        if shorter == text:
            break
        text = shorter
    text = re.sub(
        r"^([A-Z][\w' -]{2,40}?|The [\w' -]{3,40}?) (?:then|also|subsequently|later|thus|consequently) (?=[a-z]+(?:ed|t|"
        r"k|w|n|e)\b)",
        r"\1 ",
        text,
    )
    return text.strip(" ,;:.–—-")


def cut_long(text: str, limit: int) -> str:
    """End the sentence at the last place where it may end within ``limit`` words."""
    if len(text.split()) <= limit:
        return text
    best = ""
    for cut in CUT.finditer(text):
        head = text[: cut.start()].rstrip(" ,;:–—")
        if len(head.split()) > limit:
            break
        if len(head.split()) >= MIN_WORDS and FINITE.search(head.lower()):
            best = head
    return best or text
