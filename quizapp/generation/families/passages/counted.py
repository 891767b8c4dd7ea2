"""The numbers of people in a passage, sentence by sentence: which are read as claims, and what else may be one.

What is asked about them is ``counts``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from quizapp.domain.facts import Bound, Claim, Measure, Place
from quizapp.domain.number_words import written
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of, at_word, holds_any
from quizapp.generation.passage import Passage
from quizapp.generation.sketch import Subject

#: Beginnings of words by which a sentence speaks of people who came to harm, whatever became of them.
_HARM = tuple(
    "kill|dead|death|died|die |dies|dying|fatal|slain|slew|slay|execut|massacr|murder|behead|hang|shot|lives|lost|lose|losing|"
    "loss|casualt|toll|victim|fell |fallen|bod|corpse|martyr|assassin|suicid|drown|perish|annihilat|wiped out|buri|slaughter|"
    "wound|injur|hurt|maim|missing|unaccounted|disappear|captur|captiv|prison|hostage|surviv|eliminat|neutrali|starv|claimed|"
    "guillotin|gassed|lynch|stab|trampl|crush|froz|freez|scaffold|gallows|put to|strangl|choke|gunned|mow|cut down|"
    "decimat|destroy|destruct|suffer|sacrific|gave their|burned|burnt|electrocut|poison|hit |hits|struck|blown|blew".split("|")
)
#: The same for one fate: a number beside such a word may be one of people who met it.
FATES = {
    Measure.KILLED: re.compile(
        at_word(
            "kill|dead|death|die[ds]?|dying|fatal|sla[iy]|slew|execut|massacr|murder|behead|hang|shot|lives|lost|los|casualt|"
            "toll|victim|fell|fall|bod|corpse|martyr|assassin|suicid|drown|perish|annihilat|wiped|buri|slaughter|eliminat|"
            "neutrali|surviv|starv|claim|guillotin|gas|lynch|stab|trampl|crush|fro[sz]|freez|scaffold|gallows|strangl|chok|"
            "gunned|mow|decimat|destr|suffer|sacrific|burn|electrocut|poison|blown|blew|cost"
        )
    ),
    Measure.WOUNDED: re.compile(at_word("wound|injur|hurt|maim|casualt|los|toll|victim|treat|hospital|burn|suffer|crippl")),
    Measure.CAPTURED: re.compile(
        at_word("captur|captiv|prison|hostage|surrender|taken|took|seiz|detain|arrest|abduct|kidnap|pow|intern|held|round")
    ),
    Measure.MISSING: re.compile(at_word("missing|unaccounted|disappear|vanish|los|fate|unknown")),
}
_MONTH = any_of(MONTHS)
#: Days, years, hours, ordinals: numbers that count nobody.
_NO_COUNT = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:[–-]\d{{1,2}})?(?:(?: |, | and |–)?\d{{0,2}})? (?:of )?{_MONTH}(?:,? \d{{4}})?|"
    rf"\b{_MONTH}\b(?: \d{{1,2}}(?:st|nd|rd|th)?(?:[–-]\d{{1,2}})?)?(?:,? \d{{4}})?|\b(?:1\d|20)\d\d(?:s\b|[–-]\d+)?|"
    r"\b\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?|\b\d{1,4} hours\b|\b\d+(?:st|nd|rd|th)\b|"
    r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many) (?:more )?"
    r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|km|kilomet\w+|miles?|met(?:er|re)s?|"
    r"per ?cent|mm|cm|feet|yards|tons?|tonnes?)\b|\d+ ?%|(?<=[A-Za-z]-)\d+|\b\d+-?mm\b"
)
_NUMBER = re.compile(
    r"(?i)(?<![\w-])(?:\d[\d,]*(?:\.\d+)?(?: million)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|(?:an? |half an? )?(?:dozen|hundred|thousand)))(?![\w-]*\d)\b"
)
#: Words that count without a number.
VAGUE = re.compile(
    r"(?i)\b(?:dozens|scores|hundreds|thousands|tens|several|many|most|some|few|all|both|half|numerous|number|heavy|heavily|entire|"
    r"every|countless|million|majority|large|great|high|bulk|third|quarter|rest|remaining|remainder|others|another|more)\b"
)
#: Those who fight, and those who do not.
_FIGHTERS = re.compile(
    r"(?i)\b(?:soldiers?|fighters?|militants?|rebels?|troops|insurgents?|guards?|servicemen|marines?|officers?|policemen|"
    r"guerr?illas?|sailors?|airmen|separatists|terrorists|gunmen|jihadists|combatants|cavalry|infantry|warriors|knights)\b"
)
_NO_FIGHTERS = re.compile(r"(?i)\b(?:civilians?|women|children|residents|villagers|inhabitants|journalists|bystanders)\b")


@dataclass(frozen=True)
class Line:
    """One sentence of a passage with the claims in it."""

    words: str
    lowered: str
    claims: tuple[Claim, ...]

    @cached_property
    def counts(self) -> str:
        """The sentence without its days, years and distances."""
        return _NO_COUNT.sub(" ", self.words)

    @cached_property
    def tells_of_harm(self) -> bool:
        """Whether it speaks of anybody who came to harm."""
        return holds_any(f"{self.lowered} ", _HARM)

    @cached_property
    def is_vague(self) -> bool:
        """Whether it counts without a number."""
        return VAGUE.search(self.words) is not None

    def speaks_of(self, measure: Measure) -> bool:
        """Tell whether it has a word for a fate."""
        words = FATES.get(measure)
        return self.tells_of_harm if words is None else words.search(self.lowered) is not None

    def numbers_unread(self, measure: Measure) -> list[str]:
        """Return its numbers that are those of no claim for another fate than ``measure``."""
        read = {way for one in self.claims if one.measure is not measure for way in _ways(one)}
        return [one.group().lower() for one in _NUMBER.finditer(self.counts) if one.group().lower().strip() not in read]


def _ways(claim: Claim) -> frozenset[str]:
    return written(claim.low) | (written(claim.high) if claim.high is not None else frozenset())


def lines_of(subject: Subject, passage: Passage) -> tuple[Line, ...]:
    """Return the sentences of a passage with their claims, as they can be named where they can."""
    inside = subject.once(_claims_by_sentence)
    return tuple(
        Line(words, lowered, inside.get(span.start, ()))
        for span, words, lowered in zip(passage.sentences, passage.words, passage.lowered_words, strict=True)
    )


def _claims_by_sentence(subject: Subject) -> dict[int, tuple[Claim, ...]]:
    named = {claim.id: claim for claim in subject.ledger.claims}
    found: dict[int, tuple[Claim, ...]] = {}
    for claim in subject.sheet.claims:
        if claim.place is Place.PROSE:
            found[claim.context.start] = (*found.get(claim.context.start, ()), named.get(claim.id, claim))
    return found


def are_surely_others(one: Claim, other: Claim) -> bool:
    """Tell whether two claims cannot count the same people: of two sides, or those who fight and those who do not."""
    if one.side is not None and other.side is not None and one.side != other.side:
        return True
    return any(
        fight.search(a.victims) and home.search(b.victims) and not home.search(a.victims) and not fight.search(b.victims)
        for fight, home in ((_FIGHTERS, _NO_FIGHTERS),)
        for a, b in ((one, other), (other, one))
    )


def value(word: str) -> int:
    """Return what a number of a sentence counts, as a large one where it is written in a way that is not read."""
    digits = word.replace(",", "")
    if digits.isdigit():
        return int(digits)
    return next((n for n in range(101) if word in written(n)), _LARGE)


_LARGE = 10**9
#: Limits that leave open how many more there were.
OPEN_ABOVE = (Bound.AT_LEAST, Bound.MORE_THAN)
