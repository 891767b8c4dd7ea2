"""Where a text tells a date by its distance from another; the ways of telling it are ``relative_rules``'."""

from __future__ import annotations

import re

from quizapp.domain.text import Span, any_of, small_letters, whole_small_words, words_alone
from quizapp.extraction.dates.mentions import Mention
from quizapp.extraction.dates.relative_rules import RELATIVE_RULES, RelativeRule
from quizapp.extraction.dates.relative_shifts import ORDINALS
from quizapp.extraction.dates.relative_words import COMBAT, EVENT

_NAME_OF_GROUP = re.compile(r"\(\?P<\w+>")
#: The rules that can begin with a word, in their order.
_RULES: dict[str, list[tuple[RelativeRule, re.Pattern[str]]]] = {}
for _rule in RELATIVE_RULES:
    _compiled = re.compile(_rule.pattern, re.IGNORECASE)
    for _word in _rule.opening.split():
        _RULES.setdefault(_word, []).append((_rule, _compiled))
#: Whether any of those rules can match, asked in one go: most words of a text lead to none.
_ANY = {
    word: re.compile("|".join(f"(?:{_NAME_OF_GROUP.sub('(?:', rule.pattern)})" for rule, _ in rules), re.IGNORECASE)
    for word, rules in _RULES.items()
}
#: What an expression can begin with and the character before it, in small letters.
_SEED = re.compile(rf"[^\w-](?:{any_of([word for word in _RULES if word != '#'])}|\d{{1,2}})\b")
_PART_OF_DAY = "(?:day|morning|night|evening|afternoon)"
_MOMENTS = "dark dawn daybreak daylight dusk midday midnight nightfall noon sundown sunrise sunset sunup".split()
_CORES = (
    "next",
    "following",
    "ensuing",
    "subsequent",
    "coming",
    "previous",
    "preceding",
    "later",
    "afterward",
    "afterwards",
    "thereafter",
    "after",
    "earlier",
    "before",
    "beforehand",
    "in advance",
    "prior",
    "same",
    "overnight",
    "since then",
    "since the (?:start|beginning|launch)",
    "into the",
    "on (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    *_MOMENTS,
    "first light",
    "mid (?:day|morning|afternoon)",
    "of the day",
    "day s end",
    "late at night",
    "of (?:the|that) (?:month|year)",
    "throughout the (?:month|year)",
    "during the (?:month|year)",
    "24 hours",
    "48 hours",
    "72 hours",
    "past [a-z0-9]+ days",
    "past week",
    f"days of (?:[a-z]+ )?{COMBAT}",
    "by then",
    f"this (?:time|point|date|{_PART_OF_DAY})",
    f"that (?:time|point|date|month|year|{_PART_OF_DAY})",
    f"the {_PART_OF_DAY}",
    "the eve of",
    f"early {_PART_OF_DAY}",
    f"late {_PART_OF_DAY}",
    "by (?:evening|afternoon|morning)",
    "till (?:evening|afternoon|morning)",
    "until (?:evening|afternoon|morning)",
    f"day of the {EVENT}",
    f"days of the {EVENT}",
    f"week of the {EVENT}",
    f"weeks of the {EVENT}",
    *(f"{word} (?:quarter|half)" for word in ("first", "second", "third", "fourth", "last", "latter")),
    *(f"{word} day" for word in (*ORDINALS, "1st", "2nd", "3rd", *(f"{number}th" for number in range(4, 11)))),
)


_CORE = whole_small_words(_CORES)


#: No expression reaches further back than this from its core word ("on the very same day").
_LEAD = 44


def find_relative_dates(text: str, start: int, end: int) -> list[Mention]:
    """Return the relative dates in ``text[start:end]`` in order; none overlaps another."""
    found: list[Mention] = []
    lowered, position = small_letters(text), start
    for core in _CORE.finditer(words_alone(text), start, end + 1):
        for seed in _SEED.finditer(lowered, max(position, core.start() - _LEAD), core.end()):
            mention = _mention_at(text, seed.start(), seed.group()[1:], end) if seed.start() >= position else None
            if mention:
                found.append(mention)
                position = mention.span.end
                break
    return found


#: A distance that is only bounded names no day: "less than six months later".
_INEXACT = re.compile(
    r"\b(?:less than|fewer than|more than|within|under|over|nearly|almost|barely|at least)\s+\Z", re.IGNORECASE
)


def _mention_at(text: str, start: int, word: str, end: int) -> Mention | None:
    """Return the relative date that begins at ``start`` with ``word``, None where none does."""
    opening = "#" if word.isdecimal() else word
    if opening not in _ANY or not _ANY[opening].match(text, start, end):
        return None
    for rule, pattern in _RULES[opening]:
        match = pattern.match(text, start, end)
        shift = rule.shift(match) if match else None
        if match and shift and not (shift.amount and _INEXACT.search(text, max(0, start - 14), start)):
            about = _ABOUT.match(match.group()) or _ABOUT_BEFORE.search(text, max(0, start - 16), start)
            return Mention(Span(match.start(), match.end()), shift=shift, is_approximate=bool(about))
    return None


#: A distance that is only about right: "about two days later", "around this time".
_ABOUT = re.compile(r"(?:about|around|some|roughly|approximately)\s", re.IGNORECASE)
_ABOUT_BEFORE = re.compile(r"\b(?:about|around|some|roughly|approximately)\s+\Z", re.IGNORECASE)
