"""A sentence as a stem quotes it with a gap: whole or cut, and whether it can be read without its neighbours. No questions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, at_word, whole_words
from quizapp.generation.labels.gate import PRAISE
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.labels.verbs import FINITE
from quizapp.generation.wording import shorten

GAP = "____"
#: A sentence with more words than the second is shown by its first words; with fewer than the last it says too little.
_SHOWN, _WHOLE, _FEWEST = 26, 34, 7
#: So many words behind a gap, with "…", are too few to tell of a person.
_BEHIND = 4
_BRACKETS = re.compile(r" ?\([^()]*\)")
#: What cannot stand inside quotation marks, or is left of a template.
_MARKS = re.compile(r"[«»\[\]{}|()*]|\.\.\.|…")
#: Quoted words inside the sentence, between two marks of one pair.
_INNER, _DOUBLE = re.compile(r"[“\"]([^“”\"_]*)[”\"]"), re.compile(r"[“”\"]")
#: Holes that a lost template leaves: "about killed", "the frigate , which", "the number was from the".
_HOLE = re.compile(
    r" [,.;:](?!\d)|"
    + at_word(
        r"(?:by|at|of|within|from|with|and|about|around|the|a|an|in|to) *[,.;]|"
        r"(?:some|about|nearly|around|approximately|over) (?:north|south|east|west|from|on|were|was|killed|wounded|in|at|of)\b|"
        r"(?:to|of|at|by|in|with|from) (?:On|In|By|At|After|The|When)\b|"
        r"(?:at|by|within) (?:after|before|of|and|from|to|in|on)\b(?! large)|in,? and (?:was|were)\b"
    )
    + r"|[^\W_]____|____[^\W_]"
)
#: Words that only the sentence before explains, anywhere; pronouns before the gap or among the first words.
_LEANS = re.compile(
    at_word(
        r"this|these|those|such|the (?:latter|former|same|aforementioned|above|following)|likewise|otherwise|instead|"
        r"(?:in|by) (?:comparison|contrast)|one(?<!\w one) (?:was|is|of)|"
        r"the end of the (?:month|day|year)|there(?:fore|upon)|thus|hence|another|accordingly|similarly|"
        r"that (?:day|night|morning|evening|afternoon|week|month|year)"
    )
    + r"\b"
)
#: Words that go on from the sentence before and can be left out; right behind the gap they cannot.
_OPENER = re.compile(
    r"^(?:However|Meanwhile|Simultaneously|So|Thus|Therefore|Consequently|Moreover|Furthermore|In addition|As a result|"
    r"Additionally|Afterwards|After (?:that|this)|Eventually|Finally|Nevertheless|Nonetheless|Soon|Also|Then|Later|"
    r"In return|In response|At the "
    r"same time), "
)
_GOES_ON = re.compile(r"^ (?:then|also|again|later|in turn|too)\b")
_PRONOUN = whole_words("he she they it his her hers their its him them himself herself we i".split())
#: In the rest of a sentence a pronoun right behind the gap may mean anybody.
_OBJECT = re.compile(r"(?i)^(?:['’]s)?(?: [\w'’-]+){1,2} (?:it|them|him|her|so|to do so)\b")
#: "____ hours later, they": where nobody is named before, the sentence before tells who.
_SUBJECT = re.compile(r"^[^,;]{0,80}, (?:they|he|she|it)\b")
_NAMED = re.compile(r"(?<=[\w,;’'-] )[A-ZÀ-Ž]\w")
_OPENING, _FIRST = re.compile(r"[A-Z0-9À-Ž]"), 5
#: So many words, or a second name or a number, by which the sentence can be found.
_PLENTY = 18
_ANCHOR = re.compile(r"(?<=[\w,;’'-] )[A-ZÀ-Ž]\w{2,}|\d")
_NAME_AT_END = re.compile(r"(?: (?:and|of|the|by|with|to|[A-Z][\w.’'-]*))+(?= ?…?$)")


def quoted(before: str, after: str) -> str:
    """Return a sentence with a gap between its two parts, cut where it is long; empty where it cannot be quoted or found.

    Quoted words stand between ‘’; brackets are left out, and an opening word that goes on from another sentence ("…").
    """
    before, after = _BRACKETS.sub("", before), _BRACKETS.sub("", after)
    opener = _OPENER.match(before)
    before = f"… {before[opener.end() :]}" if opener else before
    whole = _INNER.sub(r"‘\1’", f"{before}{GAP}{after}")
    before, _, after = whole.partition(GAP)
    is_begun = opener or not before or _OPENING.match(before)
    if not is_begun or not _is_whole(whole) or _MARKS.search(f"{before.removeprefix('… ')}{after}"):
        return ""
    if is_no_english(whole) or _leans(before, after, whole):
        return ""
    words = whole.split()
    shown = " ".join(words) if len(words) <= _WHOLE else _cut(words)
    return shown if _can_be_found(shown, len(words)) else ""


def _is_whole(sentence: str) -> bool:
    """Tell whether a sentence goes on to its full stop, without a hole, and without a quotation that is not closed."""
    is_ended = sentence.rstrip(" ’)").endswith((".", "!", "?"))
    return is_ended and not _DOUBLE.search(sentence) and not _HOLE.search(sentence)


def _leans(before: str, after: str, whole: str) -> bool:
    """Tell whether a sentence praises, or needs another one to be understood."""
    first = " ".join(whole.split()[:_FIRST])
    tests = (PRAISE, whole), (_LEANS, whole.lower()), (_PRONOUN, before), (_PRONOUN, first), (_OBJECT, after), (_GOES_ON, after)
    if any(pattern.search(words) for pattern, words in tests):
        return True
    return _SUBJECT.match(after) is not None and not _NAMED.search(before)


def _can_be_found(shown: str, words: int) -> bool:
    """Tell whether what is shown of a sentence of so many ``words`` has its gap and enough beside it to be found by."""
    is_cut_short = shown.endswith("…") and len(shown.partition(GAP)[2].split()) <= _BEHIND
    if words < _FEWEST or GAP not in shown or is_cut_short or has_hole(shown):
        return False
    return words >= _PLENTY or _ANCHOR.search(shown.replace(GAP, "gap")) is not None


#: Where a clause begins, before which a sentence can be cut.
_CLAUSE = re.compile(
    r",? (?:but|though|although|while|whereas|until|which|who|whom|where|when|after|before|because|since)\b|[,;] (?![A-Z\d])"
)
#: A clause that has only begun, and small words at the end.
_BEGUN = re.compile(
    r",? (?:but|though|although|while|until|when|after|before|because|since|as)\b"
    r"(?: (?!\w+ed\b|was\b|were\b|had\b)[\w’'-]+){0,8}$|"
    r"(?: (?:around|of|on|in|at|the|an?|to|with|for|from|by|only|that|and|near|towards?|its|his|their|\w+['’]s))+$"
)


def _cut(words: Sequence[str]) -> str:
    """Return the first words of a long sentence, up to the last clause where one begins, with "…"; no name is cut in two."""
    kept = " ".join(words[:_SHOWN])
    before, gap, behind = kept.partition(GAP)
    if shown := whole_clauses(behind, _BEHIND):
        return f"{before}{gap}{shown} …"
    whole = _NAME_AT_END.sub("", shorten(f"{kept} …", _SHOWN)).removesuffix(" …")
    return f"{without_begun(whole)} …"


def whole_clauses(words: str, least: int) -> str:
    """Return words up to the last clause that begins in them and leaves more than ``least``; empty where none does."""
    for clause in reversed(list(_CLAUSE.finditer(words))):
        shown = without_begun(words[: clause.start()])
        if len(shown.split()) > least:
            return shown
    return ""


def without_begun(words: str) -> str:
    """Return words that are cut at their end without a clause that has only begun, and without small words there."""
    return _BEGUN.sub("", words)


#: So many words of a sentence are quoted around a name, so many of them before it at most.
_AROUND, _LEAD = 14, 4
_POSSESSIVE = re.compile(r"['’]s?$")


def around(name: str, sentence: str) -> str:
    """Return the words of a sentence around a name in quotation marks, with "…" where it goes on; empty without the name."""
    words = _DOUBLE.sub("", _INNER.sub(r"‘\1’", _BRACKETS.sub("", sentence))).split()
    last = name.split()[-1]
    place = next((n for n, word in enumerate(words) if _POSSESSIVE.sub("", word.strip(".,;:‘")) == last), None)
    if place is None:
        return ""
    first = max(0, place - _LEAD - len(name.split())) if place > _AROUND // 2 else 0
    while first and (words[first - 1][:1].isupper() or (words[first - 1].isdigit() and words[first].strip(",") in MONTHS)):
        first -= 1
    shown = " ".join(words[first : first + _AROUND])
    if first + _AROUND < len(words):
        shown = f"{without_begun(_NAME_AT_END.sub('', f'{shown} …').removesuffix(' …')).rstrip('.,;:')} …"
        shown = f"{shown}’" if shown.rfind("‘") > shown.rfind("’") else shown
    return f"“{'… ' if first else ''}{shown.rstrip('.,;:')}”"


def told_of(name: str, text: str, sentence: Span) -> str:
    """Return the reason for a name that a sentence does not have: what another sentence tells of it, where it has a verb."""
    words = " ".join(sentence.of(text).split())
    told = around(name, words)
    if not FINITE.search(words.lower()) or told.strip("“”… ") in ("", name) or has_hole(told):
        return f"This sentence does not name {name}."
    return f"The article tells of {name} in another sentence: {told}."


def quoted_whole(sentence: str) -> str:
    """Return a sentence as a stem quotes it whole, brackets left out; empty where it is long, or leans on its neighbours."""
    words = _INNER.sub(r"‘\1’", _BRACKETS.sub("", " ".join(sentence.split())))
    count = len(words.split())
    tests = (_MARKS, words), (_OPENER, words), (PRAISE, words), (_PRONOUN, words), (_LEANS, words.lower())
    if not _FEWEST <= count <= _WHOLE or not _OPENING.match(words) or not _is_whole(words):
        return ""
    return "" if any(test.search(told) for test, told in tests) or has_hole(words) or is_no_english(words) else words
