"""Victims told by those who fight them: struck by one side's weapons, claimed by one side, called its enemies.

Each function returns a side for ``victim_sides``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.domain.text import holds_any
from quizapp.extraction.actors.names import peoples
from quizapp.extraction.actors.side_poles import AGAINST_STATE
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.victims import doers_before
from quizapp.extraction.words import CIVILIANS, FIGHTERS

#: What one side strikes with.
WEAPONS = frozenset(
    """
    strike strikes airstrike airstrikes jets jet warplanes warplane aircraft planes helicopters helicopter drone drones
    artillery shelling bombing bombardment missile missiles gunfire snipers raid raids ambush ambushes counterattack
    """.split()
)
_CAPTIVES = frozenset({"prisoners", "captives", "pows", "prisoner"})
#: Those whom their own side kills or takes as well.
_LEFT_A_SIDE = frozenset({"deserters", "deserter", "defectors", "defector", "mutineers", "mutineer"})
_IN_ARMS, _UNARMED = (FIGHTERS | _CAPTIVES) - _LEFT_A_SIDE, CIVILIANS - _CAPTIVES
#: Names in a row.
_NAMES = re.compile(r"X(?:O?X)*")


def bears_arms(victims: str) -> bool:
    """Tell whether the victims are fighters, or captives, whom a battle leaves to the other side."""
    words = victims.lower().split()
    return words[-1] in _IN_ARMS and _UNARMED.isdisjoint(words)


def are_captives_killed(told: Counted) -> bool:
    """Tell whether prisoners were put to death: those in a gaol need not be of the other side."""
    of_war = told.text.startswith(" of war", told.figure.quantity.end + len(" prisoners"))
    return told.figure.measure is Measure.KILLED and told.victims.lower().split()[-1] in _CAPTIVES and not of_war


def _named_at(told: Counted, start: int, end: int) -> int | None:
    tokens = told.sentence.tokens
    return told.sides.named(told.text[tokens[start].start : tokens[end - 1].end]) if start < end else None


def side_of_those_struck(told: Counted) -> int | None:
    """Return the side of fighters whom "Orland strikes on Nasir" killed: the other one of two."""
    sentence, index = told.sentence, told.figure.index
    verb = told.figure.verb
    if verb > index and sentence.tags[index - 1] == "E":  # "the ambush left 40 soldiers dead"
        verb = index - 1
    if sentence.tags[verb] not in "GKE" or verb > index or not bears_arms(told.victims):
        return None
    strikers: set[int | None] = set()
    for at in range(verb):
        if sentence.words[at] not in WEAPONS:
            continue
        start = at
        while start and sentence.tags[start - 1] in "XNTC":
            start -= 1
        behind = at + 1 < verb and sentence.words[at + 1] == "by"
        names = _NAMES.search(sentence.tags, at + 2, min(verb, at + 6)) if behind else None
        own = {_named_at(told, one.start(), one.end()) for one in _NAMES.finditer(sentence.tags, start, at)}
        strikers |= ({_named_at(told, names.start(), names.end())} if names else set()) | own
    strikers.discard(None)
    return told.sides.against(strikers.pop()) if len(strikers) == 1 else None


#: What people under arms hold: those killed there were some of them.
_HELD = frozenset(
    "camp camps base bases position positions headquarters convoy outpost outposts stronghold strongholds".split()
)
_AIMED_AT = frozenset({"on", "against"})
#: What strikes where it is: "an explosion at a Legion base".
_AT = frozenset({"at", "in", "inside", "near"})
_BLASTS = frozenset({"explosion", "explosions", "blast", "blasts"})
#: Whom a weapon is aimed at, with the place that is theirs.
_WHOM = re.compile(r"Y?[AN]{0,2}(?P<who>X(?:O?X){0,3})(?P<held>[NXHT]{0,3})")


def side_of_those_aimed_at(told: Counted) -> int | None:
    """Return the side of fighters killed by "strikes on the Legion", or of anybody by strikes "on a Legion camp"."""
    sentence, index, verb = told.sentence, told.figure.index, told.figure.verb
    is_armed = bears_arms(told.victims)
    if not (is_armed or told.is_untold) or sentence.tags[verb] not in "GKE":
        return None
    if WEAPONS.isdisjoint(sentence.words) and _BLASTS.isdisjoint(sentence.words):
        return None
    start, stop = (0, verb) if verb < index else (verb + 1, len(sentence.tags))
    found: set[int | None] = set()
    for at in range(start, stop):
        is_blast = sentence.words[at] in _BLASTS
        if not (is_blast or sentence.words[at] in WEAPONS):
            continue
        ties = _AT if is_blast else _AIMED_AT
        aims = (one for one in range(at + 1, min(at + _NEAR_AIM, stop)) if sentence.words[one] in ties)
        whom = next((match for one in aims if (match := _WHOM.match(sentence.tags, one + 1, stop))), None)
        if whom and (
            (is_armed and not is_blast) or not _HELD.isdisjoint(sentence.words[whom.start("held") : whom.end("held")])
        ):
            has_article = sentence.words[whom.start("who") - 1] == "al"
            found.add(_named_at(told, whom.start("who") - has_article, whom.end("who")))
    return found.pop() if len(found) == 1 else None


#: Tokens from a weapon to whom it is aimed at: "strikes had been launched on".
_NEAR_AIM = 6
#: What blows up, and what soldiers hold or ride, with whose it is.
_BLOWN = ("bomb", "mine", "xplosi", "blast", "IED", "device", "detonat", "rocket", "mortar", "grenade", "ambush", "shell")
_POST = re.compile(
    r"(?:\b(?:near|at|in|inside|outside|into|on|onto|against|beside|hit|hits|hitting|struck|targeted|targeting|attacked|bombed|destroyed|"
    r"destroying)|\A|,)\s*(?:(?:[Aa]n?|[Tt]he|its|their|one|two)\s+)?(?P<who>(?:(?!The\b|An?\b)[A-Z][\w’'-]*\s+){1,3})(?:(?!the\b|an?\b|[a-z]+ed\b)[a-z-]+\s+)?"
    r"(?:vehicles?|convoys?|patrols?|bases?|camps?|checkpoints?|posts?|outposts?|barracks|positions?|headquarters|tanks?|trucks?|columns?|"
    r"jeeps?|buses|bus)\b"
)


def side_of_those_at_a_post(told: Counted) -> int | None:
    """Return the side of soldiers whom "a bomb near an Orlandian convoy" killed: whose convoy or base alone is told of."""
    sentence = told.sentence.span.of(told.text)
    if not bears_arms(told.victims) or not holds_any(sentence, _BLOWN) or told.victims.lower().split()[-1] in AGAINST_STATE:
        return None
    found = {told.sides.named(match["who"].strip()) for match in _POST.finditer(sentence)}
    return found.pop() if len(found) == 1 else None


_CLAIMS = re.compile(r"\s+(?:[a-z]+\s+){0,2}?claim(?:s|ed|ing)?\b")
_GRANTS = re.compile(r"\s+(?:[a-z]+\s+){0,2}?(?:confirm|admit|acknowledg|conced)")


#: What a party says that it did itself, up to a bare number: "claimed to have killed 200 and captured", "said that it killed".
_OWN_DEED = re.compile(
    r"\s+(?:later\s+|also\s+)?(?:claim(?:s|ed|ing)|said|says|stated|reported|announced|asserted|boasted|declared)\s+"
    r"(?:(?:to\s+have|having)|(?:that\s+)?(?:it|they)(?:\s+(?:had|have))?)\s+(?:killed|captured|wounded|eliminated)\s+"
    r"(?:[a-z]+\s+){0,2}(?:[\d,]+\s+and\s+(?:killed|captured|wounded|injured)\s+(?:[a-z]+\s+){0,2})?"
)


def side_of_those_claimed(told: Counted) -> int | None:
    """Return the side of the captives that a party tells of, or of the fighters whom it claims: the other one of two."""
    if told.attribution is None:
        return None
    source = told.attribution.source
    if told.is_untold and told.figure.head_end == told.figure.index + 1:
        is_own_deed = _OWN_DEED.fullmatch(told.text, source.end, told.figure.quantity.number_start)
        return told.sides.against(told.sides.named(source.of(told.text))) if is_own_deed else None
    if not bears_arms(told.victims):
        return None
    is_captive = told.figure.measure is Measure.CAPTURED and not _GRANTS.match(told.text, source.end)
    if not is_captive and not _CLAIMS.match(told.text, source.end):
        return None
    before = told.sentence.words[max(0, told.figure.index - 8) : told.figure.head_end + 4]
    if {"own", "its", "their", "lost", "losing"} & set(before):
        return None
    words = source.of(told.text)
    return None if _OF_SCHOLARS.search(words) else told.sides.against(told.sides.named(words))


#: Who writes of all the captives of a war, and took none of them.
_OF_SCHOLARS = re.compile(
    r"\b(?:histor(?:y|ies|ians?)|scholars?|authors?|writers?|studies|study|researchers?|research)\b", re.IGNORECASE
)


def side_of_enemies(told: Counted) -> int | None:
    """Return the side of "800 enemy soldiers": the other one than the only one that the sentence names before them."""
    sentence, index = told.sentence, told.figure.index
    if not {"enemy", "enemies"} & set(told.victims.lower().split()):
        return None
    speaker = told.attribution.source if told.attribution else None
    if speaker and speaker.end < told.figure.quantity.start and any(char.isdigit() for char in speaker.of(told.text)):
        return told.sides.against(told.sides.of(speaker.of(told.text)))  # a unit tells of its own foe
    found = {_named_at(told, one.start(), one.end()) for one in _NAMES.finditer(sentence.tags, 0, index)} - {None}
    leader = told.sides.of_commander(told.text[sentence.span.start : told.figure.quantity.start]) if not found else None
    return told.sides.against(found.pop() if len(found) == 1 else leader)


def side_of_those_it_inflicted_on(told: Counted) -> int | None:
    """Return the side of those on whom somebody "inflicted 2,000 casualties": the other one of two."""
    index, words = told.figure.index, told.sentence.words
    at = next((at for at in range(index - 1, max(-1, index - 4), -1) if words[at] in {"inflicted", "inflicting"}), None)
    if at is None or not told.is_untold:
        return None
    doer = doer_right_before(told, at)
    return told.sides.against(told.sides.of_doer(doer)) if doer else None


_RIGHT_BEFORE = re.compile(r"(?P<who>[XHNT]*[XHT])[AB]*\Z")


def doer_right_before(told: Counted, at: int) -> str | None:
    """Return the subject of the verb at token ``at``: right before it, or that of the clauses before."""
    match = _RIGHT_BEFORE.search(told.sentence.tags, 0, at)
    if match:
        tokens = told.sentence.tokens
        return told.text[tokens[match.start("who")].start : tokens[match.end("who") - 1].end]
    return next(iter(doers_before(told.text, told.sentence, at + 1)), None)


_GAINED = re.compile(
    r"(?:\A|[,;]\s+|\b(?:when|where|and|after|as)\s+)(?:the\s+|The\s+)?(?P<who>(?:[A-Z][\w'’.-]*\s+){1,4}(?:forces\s+|troops\s+|army\s+)?)(?:had\s+)?"
    r"(?:accepted|received|forced|secured|compelled|obtained|achieved|completed)\s+the\s+(?:surrender|capture|capitulation)\s+of\s+"
    r"(?:[a-z]+\s+){0,3}\Z"
)
_TAKEN_BY = re.compile(
    r"\b(?:captured|taken(?:\s+prisoner)?|killed|slain)\s+by\s+(?:the\s+)?(?P<who>[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,2})\b[^.;]{0,90}?"
    r"\b(?:as\s+well\s+as|along\s+with|together\s+with)\s+(?:[^.;]{0,40}\band\s+)?(?:[a-z]+\s+){0,2}\Z"
)


def side_against_who_gained(told: Counted) -> int | None:
    """Return the side against who "accepted the surrender of 900 men", or by whom some "were taken, as well as 40 knights"."""
    start, end = told.sentence.span.start, told.figure.quantity.number_start
    before = told.text[start:end] if bears_arms(told.victims) and not is_of_no_army(told) else ""
    if "the surrender of" in before or "the capture of" in before or "the capitulation of" in before:
        match = _GAINED.search(before)
    else:
        match = _TAKEN_BY.search(before) if (" by " in before and " with " in before) or "well as " in before else None
    return told.sides.against(told.sides.of_doer(match["who"].strip())) if match else None


def is_of_no_army(told: Counted) -> bool:
    """Tell whether the victims are of neither army: militants in a war of states alone, or soldiers of a nation of no side."""
    if any(word in peoples() for word in told.victims.lower().split()[:-1]):
        return told.sides.named(told.victims) is None
    return told.sides.states_only and told.victims.lower().split()[-1] in AGAINST_STATE


def side_against_killers(told: Counted) -> int | None:
    """Return the other side of those by whom "three soldiers had been killed"."""
    end = told.figure.quantity.end
    behind = told.text[end : end + _BY_REACH]
    is_done = any(word in behind for word in (" by ", " in ", " to ", " during ", " when "))
    if not is_done or not bears_arms(told.victims) or is_of_no_army(told):
        return None
    by = (
        _DONE_BY.match(told.text, end, told.sentence.span.end)
        or _WHEN_STRUCK.match(told.text, end)
        or _IN_STRIKE.match(told.text, end, told.sentence.span.end)
    )
    if by is None:
        return None
    is_kind = by["who"].partition("-")[2][:1].islower() or by["who"][0].islower()  # "by rebels"
    return told.sides.against(told.sides.of(by["who"]) if is_kind else told.sides.named(by["who"]))


#: Letters in which "by" and the killers stand behind a figure.
_BY_REACH = 80
_WHEN_STRUCK = re.compile(
    r"\s+(?:[a-z]+\s+){1,6}?(?:killed|wounded|injured|died)\s+when\s+(?:the\s+|an?\s+)?(?P<who>(?:[A-Z][\w'’-]*\s+){0,2}[A-Z][\w'’-]*)\s+"
    r"(?:(?:[a-z]+\s+)?(?:jets?|aircraft|planes?|warplanes|helicopters?|drones?|artillery|gunners|forces|troops|missiles?|rockets?|shells?)\s+)?"
    r"(?:bombed|struck|hit|shelled|attacked|ambushed|stormed|bombarded|targeted)\b"
)
#: "were killed overnight due to a Norrish airstrike"; in an attack those who attack may be killed as well.
_IN_STRIKE = re.compile(
    r"\s+(?:[a-z]+\s+){1,6}?(?:killed|wounded|injured)\s+(?:[a-z]+\s+){0,3}?(?:(?P<by>by|due\s+to|as\s+a\s+result\s+of)|in|during)\s+(?:an?|the)\s+"
    r"(?P<who>(?:[A-Z][\w'’-]*\s+){0,2}[A-Z][\w'’-]*)\s+(?:(?:air|drone|missile|rocket|artillery|mortar|sniper)\s*)?"
    r"(?:(?:strikes?|shelling|bombing|bombardment|fire|barrage)\b|(?(by)|(?!))(?:attacks?|ambush|raid|assault)\b)"
)
_DONE_BY = re.compile(
    r"\s+(?:[a-z]+\s+){1,8}?(?:killed|wounded|injured|shot|captured|executed|slain|ambushed)\s+by\s+(?:(?:the|its|their|an?)\s+)?"
    r"(?P<who>(?:(?:pro|anti)-)?(?:rebel|insurgent|militant|government|separatist)(?:s|\s+(?:fighters|forces|troops|soldiers|gunmen|militants))\b|"
    r"(?:(?:pro|anti)-)?(?:\d+(?:st|nd|rd|th)\s+)?(?:[A-Z][\w'’-]*\s+){0,3}[A-Z][\w'’-]*)(?!\s+friendly)"
)
