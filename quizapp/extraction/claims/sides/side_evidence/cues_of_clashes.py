"""What a clash told before victims says of their side: who was beaten, driven off or shot down, whose attack failed.

Deeds that name their doer beside the number are ``cues_of_roles``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.extraction.claims.sides.side_evidence.acting import side_acting_before
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked
from quizapp.extraction.words import FIGHTERS

_WHO = r"(?P<who>(?:[\w.’'-]+\s+){1,6}?)"
_BEATEN = (
    r"(?:defeated|routed|destroyed|annihilated|ambushed|crushed|beaten|overrun|overwhelmed|encircled|surrounded|surprised|decimated|"
    r"massacred|shattered|wiped\s+out|cut\s+off|cut\s+to\s+pieces|driven\s+(?:back|off|out)|repulsed|repelled|thrown\s+back|ravaged)"
)
#: Somebody was beaten, and then so many fell or were taken.
_WAS_BEATEN = re.compile(
    rf"(?:\A|[,;]\s+|\b(?:and|but|when|where|as|that)\s+){_WHO}(?:was|were|had\s+been|been)\s+(?:[a-z]+ly\s+)?{_BEATEN}\b(?P<rest>[^.;]*)\Z"
)
_THEN = re.compile(r"[^.;]{0,90}?,?\s+(?:and|with|leaving|losing|after\s+losing|suffering)\s+[^,.;]{0,40}\Z")
_LOSING = re.compile(r"killed|died|captured|taken|lost|fell|dead|wounded|casualties")
_FORCED = re.compile(
    r"\b(?:forced|compelled|obliged|drove|threw|pushed|hurled|beat)\s+(?:back\s+|off\s+)?(?:the\s+)?(?P<who>(?:[A-Z][\w’'-]*\s+){1,3}(?:forces\s+|troops\s+|army\s+)?)"
    r"(?:to\s+|back\s+|out\s+|off\s+|from\s+|into\s+|with\s+)[^.;]{0,80}?(?<=\s)(?:with\s+(?:the\s+loss\s+of\s+)?|at\s+the\s+cost\s+of\s+|losing\s+|leaving\s+)"
    r"(?:[a-z]+\s+){0,3}\Z"
)
_LOST_ATTACK = re.compile(
    r"\b(?P<who>(?:[A-Z][\w’'-]*\s+){1,3})(?:counter-?)?(?:offensive|attack|assault|landing|advance|expedition|invasion|campaign)\b[^.;\d]{0,60}?\s"
    r"(?:failure|failed|disaster|defeat|collapsed|faltered|repulsed|repelled|beaten\s+(?:off|back)|fiasco)\b,?\s+(?:and\s+)?(?:with|costing)\s+"
    r"(?:[a-z]+\s+){0,4}\Z"
)
_THEIR_ATTACK = re.compile(
    r"(?:The|This|These|Their|All|Both|His|Its)\s+(?:[a-z]+\s+){0,2}?(?:counter-?)?(?:attack|assault|attempt|charge|advance|sortie|raid|offensive|thrust)s?\s+"
    r"(?:(?:was|were|had\s+been)\s+)?(?:[a-z]+ly\s+)?(?:failed|collapsed|repelled|repulsed|beaten\s+(?:off|back)|driven\s+(?:off|back)|defeated|thrown\s+back)\b"
    r"[^.;\d]{0,60}?\b(?:with|leaving|losing|at\s+the\s+cost\s+of)\s+(?:the\s+loss\s+of\s+)?(?:[a-z]+\s+){0,2}\Z"
)


def _may_be_theirs(asked: Asked) -> bool:
    """Tell whether the victims may be people of whom the text names before them: nobody else's by their own words."""
    return asked.is_bare or (asked.claim.victims.islower() and asked.claim.victims.split()[-1] in FIGHTERS)


#: Pieces of which each of those patterns has one.
_CUES = (
    "ed ",
    "ed,",
    "beaten",
    "cut ",
    "drove ",
    "driven ",
    "threw ",
    "beat ",
    "failure",
    "disaster",
    "defeat",
    "fiasco",
    "wiped ",
)


def who_was_beaten(asked: Asked) -> int | None:
    """Return the side of those told right before to have been beaten: "the Orlandians were routed, and 700 were captured"."""
    before = asked.words_before()
    if not _may_be_theirs(asked) or not holds_any(before, _CUES):
        return None
    plain = _FORCED.search(before) or _LOST_ATTACK.search(before)
    if plain:
        return asked.ledger.side_of(plain["who"].strip())
    match = _WAS_BEATEN.search(before)
    if match is None or not _THEN.fullmatch(match["rest"]) or not _tells_loss(asked):
        return None
    side = asked.ledger.side_of(match["who"].strip())
    return side if _names_no_other(asked, match["rest"], side) else None


def _tells_loss(asked: Asked) -> bool:
    end = asked.told.figure.quantity.end
    tail = asked.told.text[end : min(end + 60, asked.told.sentence.span.end)]
    return asked.told.figure.verb >= asked.told.figure.index or bool(_LOSING.search(tail))


_NAMES = re.compile(r"(?<!\bby )(?<!\bby the )\b[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)*")


def _names_no_other(asked: Asked, words: str, side: int | None) -> bool:
    """Tell whether ``words`` name nobody of another side than ``side``, but for who is told to have done it."""
    return {asked.told.sides.of_doer(one.group()) for one in _NAMES.finditer(words)} <= {None, side}


def attack_failed_before(asked: Asked) -> int | None:
    """Return the side that acted in the sentence before where "their attack was repulsed with the loss of so many"."""
    before = asked.words_before()
    if (
        not _may_be_theirs(asked)
        or not before.startswith(("Th", "All", "Both", "His", "Its"))
        or not _THEIR_ATTACK.match(before)
    ):
        return None
    return side_acting_before(asked)


_CRAFT_NOUNS = (
    r"(?:helicopters?|aircraft|planes?|jets?|airplanes?|bombers?|fighters?|gunships?|warplanes?|submarines?|frigates?|destroyers?|ships?|vessels?|"
    r"boats?|cruisers?|corvettes?|tanks?|junks?|galleys?|transports?|vehicles)"
)
_WITH_CREW = re.compile(
    rf"\b(?P<whose>[A-Z][\w’'.-]*(?:\s+[A-Z][\w-]*){{0,3}})\s+(?:[a-z-]+\s+){{0,2}}?{_CRAFT_NOUNS}\b(?:\s+(?:was|were|had\s+been)\s+[a-z]+(?:\s+(?:down|off))?)?"
    r"(?:,|\s+and|\s+with|\s+along\s+with)\s+(?:and\s+)?(?:[a-z]+\s+){0,3}\Z"
)
_COUNTED_CREW = frozenset("crew crewmen crewmembers pilot pilots airmen sailors seamen aviators aircrew crews".split())


def crew_beside_craft(asked: Asked) -> int | None:
    """Return the side of whose craft the crew is counted with: "ten Orlandian aircraft and 12 airmen"."""
    if asked.claim.victims.lower().split()[-1] not in _COUNTED_CREW or not asked.claim.victims.islower():
        return None
    match = _WITH_CREW.search(asked.words_before())
    return asked.ledger.side_of(match["whose"]) if match else None
