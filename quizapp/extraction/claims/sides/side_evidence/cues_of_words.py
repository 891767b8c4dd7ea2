"""What the words for the victims, and those that tie them to somebody, say of their side: one function for each cue."""

from __future__ import annotations

import re
from collections.abc import Callable

from quizapp.extraction.actors.names import peoples
from quizapp.extraction.actors.side_poles import FOR_STATE
from quizapp.extraction.claims.sides.side_evidence.acting import side_acting
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked, stem, telling_words
from quizapp.extraction.words import CIVILIANS, FIGHTERS


def words_of_sure_claims(asked: Asked) -> int | None:
    """Return the side of whose people alone the victims' own words are counted elsewhere."""
    return _common(asked, lambda: asked.ledger.counted)


def words_of_a_column(asked: Asked) -> int | None:
    """Return the side in whose column alone of the infobox the victims' own words stand."""
    return _common(asked, lambda: asked.ledger.columns)


#: The letters of a kind of people: "PMCs".
_LETTERS = re.compile(r"[A-Z]{2,}s")


def _common(asked: Asked, read: Callable[[], dict[str, int]]) -> int | None:
    """Return the one owner of the victims' own words; a name of several words must be known as a whole.

    The owners are ``read`` only where there are such words.
    """
    words = telling_words(_words(asked))
    if not words:
        return None
    owners = read()
    names = [word for word in words if word[0].isupper() and not _LETTERS.fullmatch(word)]
    found = {owners.get(stem(word)) for word in names or words}
    if not names:
        found.discard(None)
    return found.pop() if len(found) == 1 else None


def words_with_an_owner(asked: Asked) -> int | None:
    """Return the side whose people alone the text calls by the victims' own words."""
    words = [word for word in telling_words(_words(asked)) if word.lower() not in peoples()]
    return _common(asked, lambda: {stem(word): side for word in words if (side := asked.ledger.leaning(word)) is not None})


def _words(asked: Asked) -> str:
    return asked.told.head or asked.claim.victims


_THEIR_OWN = re.compile(
    r"(?:\s+[a-z]+)?\s+(?:of|among)\s+(?:their|its|his)(?:\s+own)?\s+(?:men|fighters|soldiers|troops|members|militants|cadres|comrades|"
    r"number|movement|group|commanders|officers|personnel|forces|army|ranks|bodyguards|entourage|aides|followers|guards|own)\b"
)
_HIS_LOSSES = re.compile(
    r"\b(?:[Hh]is|[Tt]heir|[Ii]ts)\s+(?:own\s+)?(?:total\s+)?(?:losses|casualties|dead|fatalities)\s+"
    r"(?:were|was|numbered|amounted\s+to|totalled|stood\s+at)\b[^.;]{0,40}\Z|"
    r"\b(?:its|their|his)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:tally|count|estimate|toll|figure)\s+of\s+(?:[a-z]+\s+)?(?:losses|casualties|dead)\s+"
    r"(?:to|at|as)\s+(?:[a-z]+\s+){0,2}\Z"
)
_UNDER_HIM = re.compile(r"(?:\s+[a-z]+){1,2}\s+under\s+(?:his|their|her)\s+command\b")


def their_own(asked: Asked) -> int | None:
    """Return the side of who speaks, acts or is hit, where the victims are "of their own" or "his losses"."""
    told = asked.told
    end = told.figure.quantity.end
    own = _THEIR_OWN.match(told.text, end) or _UNDER_HIM.match(told.text, end)
    if not own and not _HIS_LOSSES.search(asked.words_before()):
        return None
    side = _side_meant(asked, is_his=bool(own and _HIS.search(own.group())))
    return _only_named_before(asked) if side is None else side


def _side_meant(asked: Asked, *, is_his: bool) -> int | None:
    """Return the side of the commander before "his", of who is hit before "its", or of who speaks or acts."""
    told = asked.told
    side = told.sides.of_commander(asked.words_before()) if is_his else None
    if side is None and told.figure.verb < told.figure.index and told.sentence.tags[told.figure.verb] in "GKk":
        return None if is_his else told.sides.against(side_acting(asked, told.figure.verb + 1))
    if side is None and told.attribution:
        side = asked.ledger.side_of(told.attribution.source.of(told.text))
    return side_acting(asked, told.figure.index) if side is None and not is_his else side


_HIS = re.compile(r"\bhis\b")
_NAMES = re.compile(r"[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)*")


def _only_named_before(asked: Asked) -> int | None:
    found = {asked.told.sides.of_doer(one.group()) for one in _NAMES.finditer(asked.words_before())} - {None}
    return found.pop() if len(found) == 1 else None


_INCLUDED = re.compile(r"[^.;]{0,40}?\b(?:including|among\s+them|such\s+as)\s+(?P<who>[^.;]{3,90})")


def dead_by_name(asked: Asked) -> int | None:
    """Return the side of the commanders who are named among the victims."""
    told = asked.told
    match = _INCLUDED.match(told.text, told.figure.quantity.end, told.sentence.span.end)
    if match is None:
        return None
    found = {told.sides.of_leader(one.group()) for one in _NAMES.finditer(match["who"])} - {None}
    return found.pop() if len(found) == 1 else None


_BESIDE_LEADER = re.compile(
    r"(?P<who>(?:[A-Z][\w’'.-]*\s+){1,5})(?:and|with|along\s+with|together\s+with)\s+(?:an?\s+|some\s+|about\s+|all\s+|his\s+)?\Z"
)


def beside_a_commander(asked: Asked) -> int | None:
    """Return the side of the commander with whom they are told to have fallen: "Colonel Salama and a 230-man detachment"."""
    match = _BESIDE_LEADER.search(asked.words_before()) if asked.claim.victims.islower() else None
    if match is None or not CIVILIANS.isdisjoint(asked.claim.victims.split()):
        return None
    return asked.told.sides.of_leader(match["who"].strip())


_OUT_OF = re.compile(
    r"(?:\A|[,;]\s+(?:and\s+)?)[Oo](?:f|ut\s+of)\s+(?:the\s+|these\s+|his\s+|her\s+)?(?:[\d,+]+[\w+-]*\s+)?(?P<who>[^,.;]{3,70}?)"
    r"(?:,[^,.;\d]{3,60})?,?\s*(?:and\s+)?(?:\w+\s+){0,6}\Z"
)


def out_of_those(asked: Asked) -> int | None:
    """Return the side of those of whom so many fell: "Of the 1,800-strong force of the Orlandians, over 1,300 were killed"."""
    before = asked.words_before()
    match = _OUT_OF.search(before) if "f " in before and asked.is_bare else None
    if match is None or not CIVILIANS.isdisjoint(match["who"].lower().split()):
        return None
    found = {asked.told.sides.of_doer(one.group()) for one in _NAMES.finditer(match["who"])} - {None}
    return found.pop() if len(found) == 1 else None


_OF_WHOM = re.compile(
    r"(?:\b(?P<who>(?:[A-Z][\w’'-]*\s+){1,3})(?:had\s+|then\s+|also\s+)?(?:mobili[sz]ed|sent|deployed|committed|fielded|contributed|dispatched|lost|provided|"
    r"raised|landed)\s+(?:[a-z]+\s+){0,3}[\d,.]+\s+[^.;\d]{0,60}?|[\d,]{2,}\s+(?:[a-z]+\s+)?(?P<people>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)\b[^.;\d]{0,70}?)"
    r",?\s+of\s+(?:whom|which)\s+(?:[a-z]+\s+){0,3}\Z"
)


def of_whom(asked: Asked) -> int | None:
    """Return the side of those who were sent, of whom so many fell: "Orland mobilised 7,000 men, of whom 1,400 died"."""
    before = asked.words_before()
    match = _OF_WHOM.search(before) if " of wh" in before and asked.is_bare else None
    if match is None or not CIVILIANS.isdisjoint(match.group().lower().split()):
        return None
    return asked.ledger.side_of((match["who"] or match["people"]).strip())


_BETWEEN = re.compile(r"\b(?:and|while|versus|against|compared\s+(?:to|with))\b")
_PARTED = re.compile(r"\b(?:including|of\s+wh(?:om|ich)|among)\b|[(;]")


#: Constructions in which people of two sides are told together.
_PASSIVE = frozenset({"so many were killed", "so many died", "deaths of so many", "so many killed"})


def beside_the_foe(asked: Asked) -> int | None:
    """Return the other side than that of the armed people counted right beside the victims, who bear arms too."""
    claim, told = asked.claim, asked.told
    words = claim.victims.lower().split()
    if told.figure.rule not in _PASSIVE or asked.is_bare or told.sides.has_third:
        return None
    if words[-1] not in FIGHTERS or words[-1] in FOR_STATE:
        return None
    for other in (*asked.here(), *asked.behind()):
        if other.side is None or other.measure is not claim.measure:
            continue
        first, second = sorted((other.evidence[0], claim.evidence[0]), key=lambda one: one.start)
        between = told.text[min(first.end, second.start) : second.start] or told.text[first.start : second.start]
        if len(between) < 60 and _BETWEEN.search(between) and not _PARTED.search(between) and _is_another(other.victims, words):
            return told.sides.against(other.side)
    return None


def _is_another(other: str, words: list[str]) -> bool:
    """Tell whether two groups of victims are called by no common word."""
    return other != "people" and {stem(one) for one in other.split()}.isdisjoint(map(stem, words))
