"""Victims of an attack: people of those attacked, or the attackers themselves.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.extraction.actors.names import STATES, other_names_of, peoples
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import FIGHTERS

#: At most so many words are looked back at.
_FAR = 24
#: What is done to those who are attacked.
_ATTACKING = frozenset(
    """
    attacked ambushed raided targeted targeting hit struck shelled bombed bombarded engaged assaulted stormed intercepted
    destroyed sank overran overrun routed chased dispersed defeated crushed surprised annihilated
    """.split()
)
#: Bodies and places of people under arms.
_MILITARY = frozenset(
    """
    patrol patrols convoy checkpoint checkpoints position positions post posts outpost outposts base bases headquarters
    barracks column columns unit units forces army vehicle vehicles garrison brigade regiment battalion division squad
    """.split()
)
#: Of whom there are so many together: "a heavy concentration of rebels".
_GATHERED = frozenset("concentration gathering group groups number formation crowd mass detachment".split())
_TO_NUMBER = re.compile(r"[AY]*(?:Q[KMAY]*C[AY]*[KG]?)?")
#: Another deed of those who attacked: "attacked a patrol and wounded one fighter".
_AND_DID = re.compile(r"CA*(?P<verb>K)[AY]*\Z")
_PHRASE = re.compile(r"[AYNXHTOQ]+")
_ATTACKED = re.compile(r"(?P<who>[AYNXHTOQ]+)B+A*\Z")
#: Between those attacked and the verb that tells their losses no other deed is told.
_NO_DEED = re.compile(r"[^FBKVk;]*")


_RESULTS = (("resulting", "in"), ("resulted", "in"))
_FIRING = frozenset(
    """
    fired fire attack assault raid ambush strike strikes airstrike airstrikes shelling bombing offensive counteroffensive
    counter-offensive counterattack counter-attack attacks assaults raids ambushes bombings
    """.split()
)


def _attacks(sentence: Sentence, at: int) -> bool:
    """Tell whether the people named after the token are those attacked: "attacked", or the "at" of "fired a shell at"."""
    if sentence.words[at] in {"at", "on", "against"}:
        return not _FIRING.isdisjoint(sentence.words[max(0, at - 4) : at])
    return sentence.words[at] in _ATTACKING


def side_of_those_attacked(told: Counted) -> int | None:
    """Return the side of those "attacked …, wounding three" or who "were ambushed, leaving five dead"."""
    sentence, index = told.sentence, told.figure.index
    if not told.is_untold and (" " in told.victims or told.victims.lower() not in FIGHTERS):
        return None
    if "people" in sentence.words[index + 1 : told.figure.head_end]:
        return None  # passers-by may be among them
    also = _AND_DID.search(sentence.tags, 0, index)
    verb = also.start("verb") if also else max(sentence.tags.rfind("G", 0, index), sentence.tags.rfind("E", 0, index))
    if sentence.words[max(0, index - 2) : index] in _RESULTS:
        verb = index - 2
    elif verb < 0 or not _TO_NUMBER.fullmatch(sentence.tags, verb + 1, index):
        return None
    at = next((at for at in range(verb - 1, max(-1, verb - _FAR), -1) if _attacks(sentence, at)), None)
    if at is None:
        return None
    first = at + 1 + (sentence.words[at + 1 : at + 2] == ("out",))  # "chased out the Orlandians"
    hit = _ATTACKED.search(sentence.tags, 0, at) or _PHRASE.match(sentence.tags, first)
    end = at + 1 if hit and hit.end() <= at else hit.end() if hit else 0
    if hit is None or not _NO_DEED.fullmatch(sentence.tags, end, verb):
        return None
    stop = hit.end("who") if hit.re is _ATTACKED else hit.end()
    words = sentence.words[hit.start() : stop]
    named = told.text[sentence.tokens[hit.start()].start : sentence.tokens[stop - 1].end]
    head = words[: words.index("of")] if "of" in words and _GATHERED.isdisjoint(words[: words.index("of")]) else words
    is_body = told.figure.head_end == index + 1 and _is_body(named)
    is_people = words[-1] in peoples() and words[-1] not in STATES  # "chased out the Orlandians, killing two hussars"
    if not (is_body or is_people or any(word in FIGHTERS or word in _MILITARY for word in head)):
        return None
    return told.sides.of(named)


#: The letters of a body: "against the NLF".
_LETTERS = re.compile(r"(?:[Tt]he\s+)?(?P<letters>[A-Z]{3,6})")


def _is_body(named: str) -> bool:
    """Tell whether a party is a body under arms, told by its letters, and no state."""
    match = _LETTERS.fullmatch(named)
    return match is not None and not other_names_of(match["letters"])


_ATTACKERS = frozenset("attackers attacker assailants assailant raiders raider infiltrators".split())
_DEFENDERS = frozenset({"defenders", "defender"})
_ATTACK = re.compile(r"\b(?:(?:counter)?attack(?:ed|s)?|raid(?:ed|s)?|storm(?:ed|s)?|assault(?:ed|s)?|ambush(?:ed|es)?)\b")
_WHO_ATTACKS = re.compile(r"(?:[\w.'’()-]+\s+){0,4}[\w.'’()-]+\s*\Z")
_BEATS_OFF = re.compile(
    r"(?P<who>(?:[\w.'’-]+\s+){1,5}?)(?:repelled|repulsed|resisted|withstood|halted|foiled|defeated|stopped|thwarted|(?:beat|fought|drove)\s+"
    r"(?:off|back))\s+(?:(?:the|an?|this|their|another|several|all)\s+)?(?:[\w-]+\s+){0,2}(?:counter-)?\Z"
)
_BY_WHOM = re.compile(r"\s+(?:launched\s+|carried\s+out\s+|made\s+)?by\s+(?:the\s+)?(?P<who>(?:[\w.'’-]+\s+){0,3}[\w.'’-]+)")


def side_of_attackers(told: Counted) -> int | None:
    """Return the side of who attacked last, for "ten attackers were killed", the other one of two for defenders."""
    people = told.victims.lower().split()[-1]
    if people in _DEFENDERS:
        return told.sides.against(side_that_attacked(told))
    if people not in _ATTACKERS:
        return None
    side = side_that_attacked(told)
    if side is not None:
        return side
    poles = told.sides.poles  # "four attackers and two security personnel were killed"
    return poles.rebels if not told.sides.has_third and not _GUARDED.isdisjoint(told.sentence.words) else None


def side_that_attacked(told: Counted) -> int | None:
    """Return the side of who is told to have attacked last in the paragraph."""
    text, end = told.text, told.figure.quantity.start
    start = text.rfind("\n", 0, end) + 1
    for attack in reversed(list(_ATTACK.finditer(text, start, end))):
        beaten = _BEATS_OFF.search(text, max(start, attack.start() - _NEAR_ATTACK), attack.start())
        if beaten:  # "the Legion repelled the attack"
            return told.sides.against(told.sides.named(beaten["who"]))
        by = _BY_WHOM.match(text, attack.end(), end)
        before = _WHO_ATTACKS.search(text, max(start, attack.start() - _NEAR_ATTACK), attack.start())
        for words in (by["who"] if by else "", before.group() if before else ""):
            side = told.sides.named(words) or told.sides.of(words.split()[-1] if words else "")
            if side is not None:
                return side
    return None


#: Those whom rebels attack.
_GUARDED = frozenset({"security", "police", "policemen", "soldiers", "troops"})
#: Letters before an attack in which the attacker is named.
_NEAR_ATTACK = 60
