"""What a sentence with a number of victims leaves open (d): whose count it is, the day, or the exact number.

Each thing asked about is a row: when a sentence tells it for certain, when it surely does not; in between it is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.domain.facts import Bound, Claim, Measure, Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of
from quizapp.generation.claims.attribution import mark
from quizapp.generation.claims.crediting_words import credits_somebody, is_given_by_somebody, is_told_by_somebody
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.names.columns import thin_out
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.told.quoting import quoted_whole
from quizapp.generation.wording import with_the

#: So many questions on one kind of gap are enough, and so many things that the sentence tells make a choice.
_MOST, _TOLD = 2, 2
_MONTH = any_of(MONTHS)
_DAY = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?!\d))(?: \d{{4}}|, \d{{4}})?\b")
#: Any word from which a time may be gathered.
_ANY_TIME = re.compile(
    rf"(?i)\b(?:{_MONTH}|\w+day|days?|nights?|overnight|mornings?|evenings?|afternoons?|weeks?|months?|years?|hours?|minutes|"
    r"noon|midnight|dawn|dusk|later|then|before|after\w*|during|when|while|same|following|next|previous\w*|earlier|winter|"
    r"spring|summer|autumn|since|until|today|yesterday|first|last|final\w*|eventual\w*|soon|meanwhile|once|by the time|\d{4})\b"
)
#: More people than this are rarely lost on one day; what lasts has no day.
_OF_ONE_DAY, _LONG = (
    300,
    re.compile(r"(?i)\b(?:wars?|campaigns?|sieges?|occupation|records?|accus\w+|buried|epidemic|famine)\b"),
)
#: A smaller number needs nobody who counted.
_COUNTED = 5
#: Words that count without a number, or whose number may be read in two ways.
_VAGUE = re.compile(
    r"(?i)\b(?:dozens?|scores|several|hundreds|thousands|many|most|some|few|estimat\w+|total\w*|includ\w+|others?|both|half|"
    r"remain\w*|or|almost|nearly|as many as|additional|another|(?<!no )(?<!\w )more(?! than)|further|million|out of|along with|"
    r"as well as|numbers? of|various|of the (?:fatalities|dead|victims|casualties|wounded|injured)|^of the|"
    r"of (?:whom|these|those)|people was|buried|\w+s was)\b|– \d|, and \d"
)
#: A number of anything: days, years and times of day are none.
_COUNT = re.compile(
    r"(?i)(?<![\d:.,-])(?:\d{1,3}(?:,\d{3})+|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|an?(?: \w+)? and)\b(?!:\d| ?[ap]\.?m|st\b|nd\b|rd\b|th\b)"
)
_SAID = re.compile(
    r"(?i)\b(?:report\w*|alleg\w*|claim\w*|belie\w+|thought|rumou?r\w*|suppos\w*|sources?|accord\w*|know\w*|record\w*)\b"
)
_LIMITS = {
    Bound.AT_LEAST: "there may have been more",
    Bound.MORE_THAN: "nobody says how many more",
    Bound.ABOUT: "there may have been somewhat more or fewer",
    Bound.AT_MOST: "there may have been fewer",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with one number of victims, and what is said of it."""

    ledger: Ledger
    claim: Claim
    sentence: str


Reason = Callable[[Told], str]


@dataclass(frozen=True, slots=True)
class Facet:
    """A thing that a sentence may tell: as an option, with the reason where it surely does, and where it surely does not."""

    name: str
    text: str
    told: Reason
    left_open: Reason


def _day_told(one: Told) -> str:
    if one.claim.source:
        return ""  # it may be the day of the statement
    if _SHOWN.search(one.sentence):
        return ""  # it is the day on which it was shown
    days = _DAY.findall(one.sentence)
    window = one.claim.window
    return f"The sentence gives the day: “{days[0]}”." if len(days) == 1 and window.is_one_day else ""


#: A picture or paper that shows what may have been done on another day.
_SHOWN = re.compile(
    r"(?i)\b(?:video|footage|film|photo\w*|pictures?|images?|posted|published|released|issued|aired|broadcast|depict\w*|show(?:s|ed|n|ing)|"
    r"announc\w*|buried|funerals?|bodies|graves?|exhum\w*|discover\w*|found)\b"
)


def _day_open(one: Told) -> str:
    is_of_longer = one.claim.low > _OF_ONE_DAY or _LONG.search(one.sentence)
    return "" if is_of_longer or _ANY_TIME.search(one.sentence) else "The sentence has no date and no other word for the time."


def _who_told(one: Told) -> str:
    claim = one.claim
    if not claim.source or not any(claim.context.contains(here.span) for here in claim.source_evidence):
        return ""
    start = claim.source_evidence[0].start
    if _LINKED_TO.search(one.ledger.text, max(claim.context.start, start - _NEAR), start):
        return "The sentence tells who gave the number."
    return f"The sentence names {with_the(one.ledger.source(claim), one.ledger.text)} for the number."


#: "A channel linked to the Guard": what is near a body is not that body.
_LINKED_TO = re.compile(r"\b(?:linked|close|loyal|allied|affiliated|aligned|associated) (?:to|with) (?:the )?\Z")
_NEAR = 40


def _who_open(one: Told) -> str:
    words = one.sentence
    if (
        one.claim.low < _COUNTED
        or one.claim.source
        or credits_somebody(words)
        or is_told_by_somebody(words)
        or is_given_by_somebody(words)
    ):
        return ""
    return "" if _SAID.search(words) else "The sentence gives the number and names nobody who counted."


def _number_told(one: Told) -> str:
    if one.claim.bound is not Bound.EXACT or one.claim.high is not None:
        return ""
    return f"The sentence has “{_number_of(one)}” without “about” or “at least”."


def _number_open(one: Told) -> str:
    limit = _LIMITS.get(one.claim.bound)
    return f"“{_number_of(one)}” leaves the exact number open: {limit}." if limit and one.claim.high is None else ""


def _number_of(one: Told) -> str:
    """Return the number of the claim with its bound as the sentence writes them."""
    words = f"{one.claim.quote} "
    found = next((hit for hit in _WRITTEN.finditer(words)), None)
    return found.group().strip() if found else ""


_WRITTEN = re.compile(
    r"(?i)(?:(?:at least|more than|over|about|around|up to|approximately|roughly|no fewer than) )?"
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)\b"
)


def _place_told(one: Told) -> str:
    place = one.claim.location
    if not place or place not in one.sentence:
        return ""
    return f"The sentence says where: “{place}”."


FACETS = (
    Facet("number", "The exact number", _number_told, _number_open),
    Facet("day", "The day", _day_told, _day_open),
    Facet("who", "Whose count it is", _who_told, _who_open),
    Facet("place", "The place", _place_told, lambda one: ""),
)
_STEM = "The article has: “{}” What does this sentence leave open?"
#: Deeds of which the words tell what befell the people.
_FATES = (Measure.KILLED, Measure.WOUNDED)


def _cases(subject: Subject) -> Iterator[tuple[Facet, Told, list[Choice], Choice]]:
    ledger = subject.ledger
    for claim, words in _alone(subject):
        shown = quoted_whole(words)
        if not shown or claim.low < _TOLD or claim.measure not in _FATES:
            continue
        one = Told(ledger, claim, shown)
        number = _number_of(one)
        if not number or number not in shown or _is_vague(number, shown):
            continue
        proof = (subject.evidence(claim.context),)
        told = [Choice(facet.text, why, proof) for facet in FACETS if (why := facet.told(one))]
        for facet in FACETS:
            why = facet.left_open(one)
            if why and len(told) >= _TOLD:
                yield facet, one, told, Choice(facet.text, why, proof)


def _is_vague(number: str, shown: str) -> bool:
    """Tell whether a sentence counts more than the one number, or counts in words that may be read in two ways."""
    rest = _DAY.sub(" ", shown).replace(number, " ", 1)
    return _VAGUE.search(rest) is not None or any(not _YEAR.fullmatch(one) for one in _COUNT.findall(rest))


_YEAR = re.compile(r"1\d{3}|20\d\d")


def _alone(subject: Subject) -> list[tuple[Claim, str]]:
    """Return the claims of the prose that stand alone in their sentences, with these."""
    found: dict[str, list[Claim]] = {}
    for claim in subject.sheet.claims:
        if claim.place is Place.PROSE:
            found.setdefault(claim.context.of(subject.text), []).append(claim)
    return [(claims[0], words) for words, claims in found.items() if len(claims) == 1]


def left_open(subject: Subject) -> Proposals:
    """(d) Ask which of several things a sentence with a number of victims does not tell."""
    by_kind: dict[str, list[Sketch]] = {facet.name: [] for facet in FACETS}
    used: set[str] = set()
    for facet, one, told, key in _cases(subject):
        if one.claim.id not in used and len(by_kind[facet.name]) < 2 * _MOST:
            used.add(one.claim.id)
            by_kind[facet.name].append(_sketch(facet, one, told, key))
    return Proposals(tuple(sketch for sketches in by_kind.values() for sketch in thin_out(sketches, _MOST)))


def _sketch(facet: Facet, one: Told, told: list[Choice], key: Choice) -> Sketch:
    claim = one.claim
    return Sketch(
        "sources (d): what is left open",
        Skill.SOURCES,
        ItemFormat.SINGLE,
        f"sources.open.{facet.name}",
        _STEM.format(one.sentence),
        (key,),
        tuple(choice for choice in told if choice.text != key.text),
        key.rationale,
        key.evidence,
        (claim.id,),
        0.45,
        excludes=frozenset({mark(claim), f"sentence {claim.context.start}"}),
        place=claim.evidence[0].start,
        rank=2,
    )


RULES = (Rule("sources.open", "(d) what a sentence leaves open", "What does this sentence leave open: “…”?", left_open),)
