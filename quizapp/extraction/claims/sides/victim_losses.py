"""Victims told as somebody's losses: admitted by who lost them, listed behind a verb of loss, or "their dead".

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.victim_foes import doer_right_before
from quizapp.extraction.words import CIVILIANS, FIGHTERS


def side_that_admits(told: Counted) -> int | None:
    """Return the side of a source that admits losses of its own."""
    is_own = told.victims.lower() in _OWN or (told.attribution is not None and _joins_own(told, told.attribution))
    if told.attribution is None or not is_own or not _admits(told.text, told.attribution, told.figure):
        return None
    return told.sides.of(told.attribution.source.of(told.text))


def _joins_own(told: Counted, attribution: Attribution) -> bool:
    """Tell whether they are others beside a soldier whom the source has admitted: "confirmed a soldier's death"."""
    sentence, index = told.sentence, told.figure.index
    if "others" not in sentence.words[index + 1 : index + 3]:
        return False
    return bool(_A_SOLDIER.search(told.text, attribution.source.end, told.figure.quantity.start))


_A_SOLDIER = re.compile(r"\b(?:soldier|serviceman|officer|sailor|marine|pilot|guard)\b")


#: Those whom a side counts when it admits its own losses.
_OWN = frozenset({"troops", "soldiers", "servicemen", "personnel", "sailors", "marines", "pilots"})
_ADMITS = re.compile(r"[^.;]{0,40}?\b(?:acknowledged|admitted|conceded|acknowledges|admits|confirmed)\b")


def _admits(text: str, attribution: Attribution, figure: Figure) -> bool:
    """Tell whether the source admits the figure, which is one of its own people then: "Russia acknowledged 63 dead"."""
    return bool(_ADMITS.match(text, attribution.source.end, figure.quantity.start))


#: At most so many words are looked back at.
_FAR = 24
#: Words between a verb of loss and the last number of its list; "lost 700 men and captured" goes on with a deed.
_LISTED_LOSSES = re.compile(r"(?!.*K[AY]*\Z)[QMKAHUNXOYC,(i]*")
_LOSING = frozenset("suffered sustained incurred lost suffering sustaining losing".split())
#: Verbs by which one suffers only where casualties are the object.
_LOSING_OR_TAKING = _LOSING | frozenset("taking took taken receiving received numbering numbered".split())
_CASUALTIES = frozenset({"casualties", "losses", "fatalities"})
#: Words for those who suffer that leave open whose they are.
_OPEN = frozenset({"people", "prisoners", "captives", "others", "men", "officers", "casualties"})
_UNARMED, _MAY_SUFFER = CIVILIANS - _OPEN, FIGHTERS | _OPEN


def side_of_losers(told: Counted) -> int | None:
    """Return the side of who "suffered 672 casualties and 91 prisoners", or "lost 40 killed, 12 wounded"."""
    people = set(told.victims.lower().split())
    if "'s" in told.victims or "’s" in told.victims:  # "lost 80 knights, and 300 of Omar's men fell"
        return None
    if not _UNARMED.isdisjoint(people) or not (
        told.is_untold or not _MAY_SUFFER.isdisjoint(people) or told.figure.head_end > told.figure.index + 1
    ):
        return None
    words, tags = told.sentence.words, told.sentence.tags
    end = told.figure.index
    had = _HAD_KILLED.match(tags, end - 1) if end else None
    if had and words[end - 1] == "had" and (doer := doer_right_before(told, end - 1)):
        return told.sides.of_doer(doer)  # "the Orlandians had 169 knights killed"
    verbs = _LOSING if _CASUALTIES.isdisjoint(words[end + 1 : end + 3]) else _LOSING_OR_TAKING
    at = next((at for at in range(end - 1, max(-1, end - _FAR), -1) if words[at] in verbs), None)
    if at is None or not _LISTED_LOSSES.fullmatch(tags, at + 1, end):
        return None
    which = _WHICH.search(tags, 0, at)
    if which:  # "the Orland Army, which suffered"
        tokens = told.sentence.tokens
        return told.sides.of(told.text[tokens[which.start("who")].start : tokens[which.end("who") - 1].end])
    doer = who_is_beaten(told, at) or doer_right_before(told, at)
    return told.sides.of_doer(doer) if doer else None


def side_of_loser_of_soldiers(told: Counted) -> int | None:
    """Return the side of a party that "lost 40 soldiers", whoever's soldiers are called so elsewhere."""
    if not told.figure.rule.startswith("lost so many"):
        return None
    doer = doer_right_before(told, told.figure.verb)
    return told.sides.named(doer) if doer else None


#: Those to whom something was done right before they lost: "the Orlandian divisions were mauled, losing 400 men".
_BEATEN = re.compile(r"(?:\A|[^NXHT])(?P<who>[NX]{0,3}[HXT])BA*[KFN][^QHFKGV;]*,\Z")


def who_is_beaten(told: Counted, at: int) -> str | None:
    """Return those to whom something was done right before the verb of loss at token ``at``."""
    match = _BEATEN.search(told.sentence.tags, max(0, at - _FAR), at)
    tokens = told.sentence.tokens
    return told.text[tokens[match.start("who")].start : tokens[match.end("who") - 1].end] if match else None


_HAD_KILLED = re.compile(r"BQ[YANX]*H[AK]")
_WHICH = re.compile(r"(?P<who>X(?:O?X)*H?),?W[AB]*\Z")
_OWN_ADJECTIVE = re.compile(
    r"(?<!\band )\b(?P<whose>[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,2}|rebel|"
    r"insurgent|opposition|government|regime|militant|loyalist|separatist)\s+"
    r"(?:forces['’]?\s+|army\s+|troops['’]?\s+)?(?:combat\s+|military\s+|battle\s+|total\s+)?(?:deaths|casualties|losses|dead|fatalities|death\s+toll)\s+"
    r"(?:(?:[A-Za-z-]+\s+){0,8}[\"“]?|(?:[a-z-]+\s+){9,14})\Z"
)
#: "Velland's losses were 60 dead, those of Orland 90 dead".
_THOSE_OF = re.compile(r"\bthose\s+of\s+(?:the\s+)?(?P<whose>[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,2})\s+(?:[a-z]+\s+){0,4}\Z")
#: Letters before a figure in which the adjective of its people stands.
_NEAR_NAME = 110


def side_of_their_dead(told: Counted) -> int | None:
    """Return the side of "Orlandian combat deaths totalled around 5,000"."""
    if not told.is_untold:
        return None
    start = max(told.sentence.span.start, told.figure.quantity.start - _NEAR_NAME)
    end = told.figure.quantity.start
    match = _OWN_ADJECTIVE.search(told.text, start, end) or _THOSE_OF.search(told.text, start, end)
    return told.sides.of(match["whose"]) if match else None


_SURRENDERED = re.compile(
    r"\b(?P<who>(?:[A-Z][\w’'.-]*\s+){1,4}(?:forces\s+|garrison\s+)?)(?:had\s+|then\s+)?(?:surrendered|capitulated)\s+(?:with\s+|(?:with\s+)?(?:his|her|their|its)\s+)"
    r"(?:[a-z-]+\s+){0,4}(?:of\s+)?(?:[a-z]+\s+){0,2}(?:[\d,]+\s+[a-z]+\s+and\s+)?\Z"
)


def side_of_who_surrendered(told: Counted) -> int | None:
    """Return the side of "Mack surrendered his army of 20,000 infantry and 3,000 cavalry": that of who gave them up."""
    start, end = told.sentence.span.start, told.figure.quantity.number_start
    before = told.text[start:end]
    if told.figure.measure is not Measure.CAPTURED or not ("surrendered " in before or "capitulated " in before):
        return None
    match = _SURRENDERED.search(before)
    return told.sides.of_doer(match["who"].strip()) if match else None


#: What a deed cost, told before the one who did it: "For the loss of some 2,000 dead, Omar had taken the town".
_PRICE_FIRST = re.compile(r"(?:For|At|With)\s+(?:the\s+|a\s+)?(?:loss|cost|price)\s+of\b[^;.]{0,60}\Z")
_WHO_PAID = re.compile(r"[^,;.]{0,60},\s+(?:the\s+)?(?P<who>(?:[A-Z][\w’'.-]*\s+){1,3}(?:forces\s+|troops\s+|army\s+)?)")
#: The same behind the deed of a commander: "Omar captured 81 guns, at the loss of six dead".
_PRICE_LAST = re.compile(
    r"(?:\A|,\s+)(?P<who>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,2})\s+(?:and\s+his\s+[^,.;]{1,20}\s+)?[a-z]+ed\s[^.;]{0,120}?,?\s+"
    r"(?:at|for|with)\s+(?:the\s+|a\s+)?(?:loss|cost)\s+of\s[^.;]{0,40}\Z"
)


_PRICE_BY = re.compile(
    r"\bby\s+(?:the\s+)?(?P<who>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,2})\b[^.;,]{0,50}?\s+"
    r"(?:at|for|with)\s+(?:the\s+|a\s+)?(?:loss|cost)\s+of\s[^.;]{0,40}\Z"
)


def side_of_who_paid(told: Counted) -> int | None:
    """Return the side of the dead of "For the loss of some 2,000 dead, Omar had taken the town": that of who did the deed."""
    start, end = told.sentence.span.start, told.figure.quantity.number_start
    before = told.text[start:end]
    if not told.is_untold or not ("loss of" in before or "cost of" in before or "price of" in before):
        return None
    if _PRICE_FIRST.match(before):
        match = _WHO_PAID.match(told.text, told.figure.quantity.end, told.sentence.span.end)
    else:
        match = _PRICE_LAST.search(before) or _PRICE_BY.search(before)
    return told.sides.of_doer(match["who"].strip()) if match else None


_PUT_OWN = re.compile(
    r"(?:\b[Tt]hey\s+(?:had\s+|later\s+|also\s+)?(?:put|set|gave)\s+their|\b(?:put|set|gave|estimated)\s+(?:its|his|their\s+own))\s+"
    r"(?:own\s+|total\s+)?(?:casualties|losses|dead|casualty\s+figures?)\s+(?:at|as)\s+[^.;]{0,40}\Z"
)
#: "bringing its losses to 158".
_BRINGS_OWN = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|rais(?:es|ed|ing))\s+its\s+(?:own\s+|total\s+|confirmed\s+)*"
    r"(?:casualties|losses|dead|death\s+toll|casualty\s+figures?)\s+to\s+(?:\w+\s+){0,2}\Z"
)


def side_of_losses_put(told: Counted) -> int | None:
    """Return the side of a source that "put its casualties at 11 dead and 61 injured"."""
    start = told.sentence.span.start
    before = told.text[start : told.figure.quantity.number_start]
    if told.attribution is None or not told.is_untold or not (" at " in before or " its " in before):
        return None
    if not _PUT_OWN.search(before) and not _BRINGS_OWN.search(before):
        return None
    return told.sides.of_doer(told.attribution.source.of(told.text))


_REPULSED = re.compile(
    r"\b(?:was|were|been)\s+(?:[a-z]+ly\s+)?(?P<how>repulsed|repelled|routed|destroyed|annihilated|overrun|wiped\s+out|shattered|crushed|beaten\s+(?:back|off)|driven\s+(?:back|off)|"
    r"thrown\s+back)(?:\s+by\s+[^.;,]{1,40})?,?\s+with\s+(?:[a-z]+\s+){0,3}\Z"
)


def side_of_those_repulsed(told: Counted) -> int | None:
    """Return the side of those who "tried to advance, but were repulsed with 100 soldiers killed"."""
    start, stop = told.sentence.span.start, told.figure.quantity.start
    if " with " not in told.text[max(start, stop - _NEAR_WITH) : stop] or not told.is_untold:
        return None
    match = _REPULSED.search(told.text, start, stop)
    if match is None:
        return None
    at = next(index for index, token in enumerate(told.sentence.tokens) if token.end > match.start())
    doer = doer_right_before(told, at)
    return told.sides.of(doer) if doer else None


#: Letters before a number in which its "with" stands.
_NEAR_WITH = 40
