"""What other figures say of the side of one: the same count, its whole, its list, and the losses told of right before it."""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.domain.facts import Claim
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.claims.sides.counted import SidesTold
from quizapp.extraction.claims.sides.side_evidence.ledger import MEASURES_OF_DEATH, Asked, stem
from quizapp.extraction.claims.sides.victim_before import sentence_before
from quizapp.extraction.claims.sides.victim_sides import side_around
from quizapp.extraction.words import CIVILIANS

#: Smaller counts, and round ones, are the same by chance.
_LEAST = 100
_ROUND = 50


def _is_same(one: Claim, other: Claim) -> bool:
    measures = {one.measure, other.measure}
    return (len(measures) == 1 or measures == MEASURES_OF_DEATH) and (one.low, one.high) == (other.low, other.high)


def _others(asked: Asked) -> list[Claim]:
    ledger, claim = asked.ledger, asked.claim
    return [one for one in (*ledger.boxed, *ledger.claims) if one is not claim and _is_same(one, claim)]


def same_count(asked: Asked) -> int | None:
    """Return the one side of which the article gives the same number elsewhere, where it is no chance."""
    claim = asked.claim
    if claim.low < _LEAST or (claim.low % _ROUND == 0 and claim.high is None) or not asked.is_bare:
        return None
    found = {one.side for one in _others(asked)}
    return found.pop() if len(found) == 1 else None


def count_of_the_box(asked: Asked) -> int | None:
    """Return the one side for whose losses the infobox gives the same number, be it round."""
    claim = asked.claim
    if claim.low < _MANY or not asked.is_bare:
        return None
    boxed = {one.side for one in asked.ledger.boxed if _is_same(one, claim)}
    if len(boxed) != 1 or any(one.side not in boxed for one in _others(asked) if one.side is not None):
        return None
    return boxed.pop()


#: A round number of so many is hardly given of two things in one box.
_MANY = 300


#: So few people of one kind fall on many days.
_FEW = 10


def same_count_of_the_same(asked: Asked) -> int | None:
    """Return the one side of which the article counts as many people who are called alike."""
    if asked.is_bare or asked.claim.low < _FEW:
        return None
    words = {stem(word) for word in asked.claim.victims.split()}
    found = {one.side for one in _others(asked) if words & {stem(word) for word in one.victims.split()}}
    return found.pop() if len(found) == 1 else None


_OPENS_PART = re.compile(r"\b(?:including|of\s+(?:whom|which)|among\s+(?:them|whom))\b|\(")
_NEW_LOSS = re.compile(r";|\b(?:cost|loss|losing|while)\b")
_JOINS = re.compile(r"[^.;]*?(?:,|\band\b|\bor\b|/|\bwhile\b|\bwith\b|\bplus\b|\bfor\s+a\s+total\b)[^.;A-Z]*")
_REACH = 110


def _last_here(asked: Asked) -> Claim | None:
    return next(iter(reversed(asked.here())), None)


def part_of_those_before(asked: Asked) -> int | None:
    """Return the side of those counted before in the sentence of whom these are some."""
    last = _last_here(asked)
    if last is None or last.side is None or last.low <= asked.claim.low:
        return None
    number = asked.told.figure.quantity.number_start
    between = asked.told.text[min(last.evidence[0].end, number) : number]
    if asked.is_bare and between.strip() == "(":
        return last.side
    is_part = last.measure is asked.claim.measure and len(between) < _REACH
    return last.side if is_part and _OPENS_PART.search(between) and not _NEW_LOSS.search(between) else None


def summed(asked: Asked) -> int | None:
    """Return the side of a number before it in the sentence that is the sum of those behind it, this one among them."""
    claim, here = asked.claim, asked.here()
    if not here:
        return None
    same = [one for one in (*here, claim, *asked.behind()) if one.measure is claim.measure]
    at = next(number for number, one in enumerate(same) if one is claim)
    for first in range(at):
        for last in range(max(at, first + 2), len(same)):
            if same[first].side is not None and sum(one.low for one in same[first + 1 : last + 1]) == same[first].low:
                return same[first].side
    return None


def next_in_list(asked: Asked) -> int | None:
    """Return the side of the number right before a bare one in the same list."""
    last = _last_here(asked)
    if last is None or last.side is None or not _may_go_on(asked) or last.measure is asked.claim.measure:
        return None
    if asked.claim.victims == "prisoners":
        return None
    between = _IN_BRACKETS.sub("", asked.told.text[last.evidence[0].end : asked.told.figure.quantity.start])
    return last.side if len(between) < _NEAR_LIST and _JOINS.fullmatch(between) else None


_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")


_NEAR_LIST = 40
_NAME = r"[A-Z][\w’'-]*"
_NOUNS_OF_LOSS = ("casualties", "losses", "deaths", "dead", "fatalities", "toll")
_DEAD = rf"(?:death\s+)?(?:{'|'.join(_NOUNS_OF_LOSS)})"
_KIND_OF = r"(?:(?:military|combat|battle|total|own|overall|reported|army|troop|armed|forces)\s+){0,2}"
_LOSSES_OF = re.compile(
    rf"(?<!\bno )\b(?P<who>(?:{_NAME}\s+){{1,3}}|[Rr]ebel\s+|[Gg]overnment\s+){_KIND_OF}{_DEAD}\b|"
    rf"\b{_DEAD}\s+(?:of|among|amongst|on|for|suffered\s+by)\s+(?:the\s+)?(?P<whose>(?:{_NAME}\s*){{1,3}})"
)


def losses_told_of(asked: Asked) -> int | None:
    """Return the side whose losses alone the sentence, or the one before it, speaks of."""
    if not asked.is_bare:
        return None
    before = sentence_before(asked.told)
    start = before.start if before else asked.told.sentence.span.start
    text = asked.told.text[start : asked.told.figure.quantity.number_start]
    topics = list(_LOSSES_OF.finditer(text)) if holds_any(text, _NOUNS_OF_LOSS) else []
    if not topics or "ivilian" in text or "|" in text or any(text.endswith(_JOINED, 0, one.start()) for one in topics):
        return None
    found = {asked.told.sides.of_doer((one["who"] or one["whose"]).strip()) for one in topics}
    side = found.pop() if len(found) == 1 else None
    others = {asked.told.sides.named(one.group()) for one in _NAMES.finditer(text, topics[-1].end())} - {None, side}
    return None if others else side


_JOINED = (" and ", " or ", "/")
_NAMES = re.compile(rf"{_NAME}(?:\s+{_NAME})*")
#: Words by which another count is given.
_COUNTS = re.compile(
    r"\b(?:estimat\w+|records?|recorded|reports?|reported|according|claim\w*|believ\w+|confirmed|put|puts|figures?|total|toll|sources?|"
    r"others?|later|official\w*|list\w*|in\s+all|altogether|overall|further|another|more|number|stated|said)\b",
    re.IGNORECASE,
)


#: Constructions that tell who did or suffered it themselves.
_HAS_DOER = re.compile(r"killing so many|lost so many")
_UNARMED = CIVILIANS - {"others", "other", "prisoners", "captives", "official"}


def _may_go_on(asked: Asked) -> bool:
    """Tell whether a figure may be of those before: bare, without a doer or people of no side beside it."""
    told = asked.told
    near = told.sentence.words[: told.figure.head_end + 4]
    return (
        asked.is_bare
        and not _HAS_DOER.match(told.figure.rule)
        and _UNARMED.isdisjoint(near)
        and "ivilian" not in asked.words_before()
    )


def another_count(asked: Asked) -> int | None:
    """Return the one side counted in the sentence before, where a bare number gives that count anew, or more of them."""
    before = sentence_before(asked.told)
    if before is None or not _may_go_on(asked) or not _COUNTS.search(asked.told.sentence.span.of(asked.told.text)):
        return None
    return _only_side(asked, asked.since(before.start))


_OF_THESE = re.compile(r"(?:Of|Among|Amongst|Out\s+of)\s+(?:these|those|them|that\s+number)\b")


_ALONE = re.compile(r"\balone\s+(?:had\s+)?(?:lost|suffered|sustained|counted|accounted|took)\s+(?:[a-z]+\s+){0,2}\Z")


def of_whom_one_alone(asked: Asked) -> int | None:
    """Return the one side counted in the sentence before where one unit "alone lost" so many of them."""
    before = sentence_before(asked.told) if _ALONE.search(asked.words_before()) else None
    return _only_side(asked, asked.since(before.start)) if before and asked.is_bare else None


def some_of_these(asked: Asked) -> int | None:
    """Return the one side counted in the sentence before one that opens with "Of these"."""
    before = sentence_before(asked.told) if _OF_THESE.match(asked.told.text, asked.told.sentence.span.start) else None
    return _only_side(asked, asked.since(before.start)) if before and _may_go_on(asked) else None


def told_all_along(asked: Asked) -> int | None:
    """Return the one side of which the paragraph has counted people before, where it counted nobody else."""
    if not _may_go_on(asked):
        return None
    start = asked.told.text.rfind("\n", 0, asked.told.sentence.span.start) + 1
    return _only_side(asked, asked.since(start))


_RANKS = frozenset({"officers", "other ranks", "junior officers", "noncommissioned officers", "enlisted men"})


def ranks_told_along(asked: Asked) -> int | None:
    """Return the one side of which the paragraph has counted people, for officers and other ranks."""
    return told_all_along(asked) if asked.claim.victims.lower() in _RANKS else None


_OF_A_SIDE = re.compile(r"\b(?:their|government|regime|rebels?|insurgents?|militants?|separatists?)\b")


def _only_side(asked: Asked, earlier: list[Claim]) -> int | None:
    """Return the one side of the figures before, unless the sentence names another besides its source."""
    found = {one.side for one in (*earlier, *asked.here())}
    side = found.pop() if len(found) == 1 else None
    told = asked.told
    if side is None or _OF_A_SIDE.search(asked.words_before()):
        return None
    start, end = told.sentence.span.start, max(asked.claim.evidence[0].end, told.figure.quantity.end)
    source = told.attribution.source if told.attribution else None
    names = (one for one in _NAMES.finditer(told.text, start, end) if source is None or not source.overlaps(Span(*one.span())))
    named = {told.sides.of_doer(one.group()) for one in names} - {None}
    return side if named <= {side} else None


def rules_again(asked: Asked) -> int | None:
    """Return what the rules tell once evidence has placed figures before it in its paragraph."""
    start = asked.told.text.rfind("\n", 0, asked.told.sentence.span.start) + 1
    earlier, here = asked.since(start), asked.here()
    if not any(asked.ledger.is_settled(one) for one in (*earlier, *here)):
        return None
    paragraph = SidesTold()
    for one in earlier:
        paragraph.add(one.measure, one.side)
    last = earlier[-1].context if earlier else None
    before = sentence_before(asked.told)
    paragraph.open_sentence(tuple(one.side for one in earlier if one.context == last and before and last.start >= before.start))
    for one in here:
        paragraph.add(one.measure, one.side)
    return side_around(replace(asked.told, paragraph=paragraph))
