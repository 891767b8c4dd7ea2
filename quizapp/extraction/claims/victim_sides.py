"""The side of victims whose own words name none, told by what stands around them: declared rules, the surest first.

Whom a figure counts is ``victims``' to tell, and what the words for them say by themselves is ``Sides.of``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Measure
from quizapp.extraction.actors.names import peoples
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution import Attribution
from quizapp.extraction.claims.candidates import OF_A_KIND
from quizapp.extraction.claims.claim_windows import is_new_count
from quizapp.extraction.claims.counted import Counted
from quizapp.extraction.claims.figures import Figure
from quizapp.extraction.claims.victim_foes import (
    bears_arms,
    doer_right_before,
    is_of_no_army,
    side_against_killers,
    side_of_enemies,
    side_of_those_aimed_at,
    side_of_those_claimed,
    side_of_those_it_inflicted_on,
    side_of_those_struck,
)
from quizapp.extraction.claims.victims import doers_before
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import CIVILIANS, FIGHTERS


def _side_of_his_men(told: Counted) -> int | None:
    """Return the side of "20 of his men": that of the commander named before."""
    if not _OF_HIS_MEN.match(told.text, told.figure.quantity.end):
        return None
    return told.sides.of_commander(told.text[told.sentence.span.start : told.figure.quantity.start])


def _side_of_their_members(told: Counted) -> int | None:
    """Return the side of "four of their members": that of the body that was hit."""
    if not (_OF_THEIRS.match(told.text, told.figure.quantity.end) and told.sentence.tags[told.figure.verb] in "KG"):
        return None
    return _of_those_hit(told.text, told.sentence, told.figure, told.sides)


def _side_that_admits(told: Counted) -> int | None:
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


def _side_told_before(told: Counted) -> int | None:
    """Return the side of the figure of this measure before: where these are among those, or a new count of them."""
    is_among = not told.is_untold and _is_among(told.text, told.sentence, told.figure, told.last)
    if is_among or (told.is_untold and is_new_count(told.text, told.sentence, told.figure)):
        return told.paragraph.last.get(told.figure.measure)
    return None


def _only_side_told(told: Counted) -> int | None:
    """Return the one side that the paragraph tells of, for bare troops."""
    is_bare = told.victims.lower() in _UNDER_ARMS and len(told.paragraph.all) == 1
    return next(iter(told.paragraph.all)) if is_bare else None


def _side_against_takers(told: Counted) -> int | None:
    """Return the other side of those who killed or took them."""
    if not bears_arms(told.victims) or is_of_no_army(told):
        return None
    return told.sides.against(_side_of_takers(told.text, told.sentence, told.figure, told.sides))


def _side_of_takers(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of who killed or took the victims, where the sentence has told of the deeds of one side alone by then."""
    at = figure.verb if figure.verb < figure.index else sentence.tags.rfind("k", max(0, figure.index - 3), figure.index)
    before = sentence.tags[:at].rstrip("A") if at > 0 else ""
    if not before or sentence.tags[at] not in "GKk" or before.endswith("B") or sentence.tokens[at].word.startswith("among"):
        return None
    if any(token.word == "own" for token in sentence.tokens[at : figure.index + 4]):
        return None
    nearest = _RIGHT_BEFORE.search(before)
    if nearest and nearest.end() == len(before) and "X" in nearest.group():  # "with the Legion alone taking"
        return sides.of(text[sentence.tokens[nearest.start()].start : sentence.tokens[nearest.end() - 1].end])
    told = {sides.of(doer) for doer in doers_before(text, sentence, at + 1)} - {None}
    return told.pop() if len(told) == 1 else None


_RIGHT_BEFORE = re.compile(r"[XHN]*[XH]\Z")


#: Those under arms of whichever side a paragraph tells of, where it has told of one alone.
_UNDER_ARMS = frozenset({"troops", "soldiers", "servicemen"})


#: The men of the commander named before: "along with 20 of his men".
_OF_HIS_MEN = re.compile(
    r"\s+(?:of\s+)?his\s+(?:own\s+)?(?:men|soldiers|troops|fighters|officers|followers|bodyguards|guards|aides|companions|escorts?)\b"
)
#: People of the body named before: "hit the convoy of the Legion, killing four of their members".
_OF_THEIRS = re.compile(
    r"\s+of\s+(?:their|its)\s+(?:own\s+)?(?:members|fighters|soldiers|men|troops|militants|commanders|officers|personnel|leaders)\b"
)


def _of_those_hit(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of the body named last before the verb that took the figure."""
    tokens, end = sentence.tokens, figure.verb
    while end > 0:
        if sentence.tags[end - 1] != "X":
            end -= 1
            continue
        start = end - 1
        while start > 0 and sentence.tags[start - 1] in "XO":
            start -= 1
        side = sides.of(text[tokens[start].start : tokens[end - 1].end])
        if side is not None:
            return side
        end = start
    return None


_INCLUDING = re.compile(r"[^.;,()]{0,50}(?:,|\s\()\s*(?:including|among\s+them|of\s+whom)\s+(?:[a-z]+\s+){0,2}")


def _is_among(text: str, sentence: Sentence, figure: Figure, last: tuple[str, Measure | None, int]) -> bool:
    """Tell whether the figure is a part, under arms, of the one before: "lost 1000 soldiers, including 300 cavalrymen"."""
    _, measure, end = last
    if measure is not figure.measure or end < sentence.span.start or figure.head_end == figure.index + 1:
        return False
    people = sentence.tokens[figure.head_end - 1].word
    if figure.rule in OF_A_KIND and "X" in sentence.tags[figure.index : figure.head_end + 3]:
        return False  # "of whom 20 were Syrian soldiers" tells their side itself
    return people in FIGHTERS and bool(_INCLUDING.fullmatch(text, end, figure.quantity.start))


#: Those whom a side counts when it admits its own losses.
_OWN = frozenset({"troops", "soldiers", "servicemen", "personnel", "sailors", "marines", "pilots"})
_ADMITS = re.compile(r"[^.;]{0,40}?\b(?:acknowledged|admitted|conceded|acknowledges|admits|confirmed)\b")


def _admits(text: str, attribution: Attribution, figure: Figure) -> bool:
    """Tell whether the source admits the figure, which is one of its own people then: "Russia acknowledged 63 dead"."""
    return bool(_ADMITS.match(text, attribution.source.end, figure.quantity.start))


#: Words between a verb of loss and the last number of its list.
_LISTED_LOSSES = re.compile(r"[QMKAHUNXOYC,(i]*")
_LOSING = frozenset("suffered sustained incurred lost suffering sustaining losing".split())
#: Words for those who suffer that leave open whose they are.
_OPEN = frozenset({"people", "prisoners", "captives", "others", "men", "officers", "casualties"})


def _side_of_losers(told: Counted) -> int | None:
    """Return the side of who "suffered 672 casualties and 91 prisoners", or "lost 40 killed, 12 wounded"."""
    people = set(told.victims.lower().split())
    if people & (CIVILIANS - _OPEN) or not (
        told.is_untold or people & (_OPEN | FIGHTERS) or told.figure.head_end > told.figure.index + 1
    ):
        return None
    words, tags = told.sentence.words, told.sentence.tags
    end = told.figure.index
    at = next((at for at in range(end - 1, max(-1, end - _FAR), -1) if words[at] in _LOSING), None)
    if at is None or not _LISTED_LOSSES.fullmatch(tags, at + 1, end):
        return None
    which = _WHICH.search(tags, 0, at)
    if which:  # "the Orland Army, which suffered"
        tokens = told.sentence.tokens
        return told.sides.of(told.text[tokens[which.start("who")].start : tokens[which.end("who") - 1].end])
    doer = doer_right_before(told, at)
    return told.sides.of(doer) if doer else None


_WHICH = re.compile(r"(?P<who>X(?:O?X)*H?),?W[AB]*\Z")
_OWN_ADJECTIVE = re.compile(
    r"\b(?P<whose>[A-Z][\w-]+)\s+(?:combat\s+|military\s+|battle\s+|total\s+)?(?:deaths|casualties|losses|dead|fatalities)\s+"
    r"(?:[A-Za-z-]+\s+){0,8}\Z"
)


def _side_of_their_dead(told: Counted) -> int | None:
    """Return the side of "Orlandian combat deaths totalled around 5,000"."""
    if not told.is_untold:
        return None
    start = max(told.sentence.span.start, told.figure.quantity.start - _NEAR_NAME * 2)
    match = _OWN_ADJECTIVE.search(told.text, start, told.figure.quantity.start)
    return told.sides.named(match["whose"]) if match else None


#: At most so many words are looked back at.
_FAR = 24
#: What is done to those who are attacked.
_ATTACKING = frozenset(
    """
    attacked ambushed raided targeted targeting hit struck shelled bombed bombarded engaged assaulted stormed intercepted
    """.split()
)
#: Bodies and places of people under arms.
_MILITARY = frozenset(
    """
    patrol patrols convoy checkpoint checkpoints position positions post posts outpost outposts base bases headquarters
    barracks column columns unit units forces army vehicle vehicles garrison brigade regiment battalion division squad
    """.split()
)
_TO_NUMBER = re.compile(r"[AY]*(?:Q[KMAY]*C[AY]*[KG]?)?")
#: Another deed of those who attacked: "attacked a patrol and wounded one fighter".
_AND_DID = re.compile(r"CA*(?P<verb>K)[AY]*\Z")
_PHRASE = re.compile(r"[AYNXHTOQ]+")
_ATTACKED = re.compile(r"(?P<who>[AYNXHTOQ]+)B+A*\Z")
#: Between those attacked and the verb that tells their losses no other deed is told.
_NO_DEED = re.compile(r"[^FBKVk;]*")


_RESULTS = (("resulting", "in"), ("resulted", "in"))
_FIRING = frozenset("fired fire attack assault raid ambush strike strikes airstrike airstrikes shelling bombing".split())


def _attacks(sentence: Sentence, at: int) -> bool:
    """Tell whether the people named after the token are those attacked: "attacked", or the "at" of "fired a shell at"."""
    if sentence.words[at] in {"at", "on", "against"}:
        return not _FIRING.isdisjoint(sentence.words[max(0, at - 4) : at])
    return sentence.words[at] in _ATTACKING


def _side_of_those_attacked(told: Counted) -> int | None:
    """Return the side of those "attacked …, wounding three" or who "were ambushed, leaving five dead"."""
    sentence, index = told.sentence, told.figure.index
    if not told.is_untold and (" " in told.victims or told.victims.lower() not in FIGHTERS):
        return None
    also = _AND_DID.search(sentence.tags, 0, index)
    verb = also.start("verb") if also else max(sentence.tags.rfind("G", 0, index), sentence.tags.rfind("E", 0, index))
    if sentence.words[max(0, index - 2) : index] in _RESULTS:
        verb = index - 2
    elif verb < 0 or not _TO_NUMBER.fullmatch(sentence.tags, verb + 1, index):
        return None
    at = next((at for at in range(verb - 1, max(-1, verb - _FAR), -1) if _attacks(sentence, at)), None)
    if at is None:
        return None
    hit = _ATTACKED.search(sentence.tags, 0, at) or _PHRASE.match(sentence.tags, at + 1)
    end = at + 1 if hit and hit.end() <= at else hit.end() if hit else 0
    if hit is None or not _NO_DEED.fullmatch(sentence.tags, end, verb):
        return None
    stop = hit.end("who") if hit.re is _ATTACKED else hit.end()
    words = sentence.words[hit.start() : stop]
    if not any(word in FIGHTERS or word in _MILITARY for word in words):
        return None
    return told.sides.of(told.text[sentence.tokens[hit.start()].start : sentence.tokens[stop - 1].end])


_BEFORE_BRACKET = re.compile(r"(?<!P)(?<!PY)(?<!X)(?P<who>X{1,5})\(A*\Z")


def _side_before_bracket(told: Counted) -> int | None:
    """Return the side of who is named right before "(14 killed)"."""
    sentence, index = told.sentence, told.figure.index
    is_near = told.is_untold and "(" in sentence.tags[max(0, index - 2) : index]
    match = _BEFORE_BRACKET.search(sentence.tags, 0, index) if is_near else None
    if match is None:
        return None
    return told.sides.named(told.text[sentence.tokens[match.start("who")].start : sentence.tokens[match.end("who") - 1].end])


_LABEL = re.compile(r"(?:\A|\n)[-*•\s]*(?:[A-Z][a-z]+\s+)?(?P<who>[^\n:;]+)\s*:\s*\Z")
_LABEL_REACH = 60


def _side_before_colon(told: Counted) -> int | None:
    """Return the side of who is named at the head of a line: "- Casualties, Legion: 40 dead"."""
    index, start = told.figure.index, told.figure.quantity.start
    if not (told.is_untold and index and told.sentence.words[index - 1] == ":"):
        return None
    label = _LABEL.search(told.text, max(0, start - _LABEL_REACH), start)
    found = {told.sides.named(one) for one in re.split(r"/|,|\band\b", label["who"])} - {None} if label else set()
    return found.pop() if len(found) == 1 else None


_ATTACKERS = frozenset("attackers attacker assailants assailant raiders raider infiltrators".split())
_ATTACK = re.compile(r"\b(?:attack(?:ed|s)?|raid(?:ed|s)?|storm(?:ed|s)?|assault(?:ed|s)?|ambush(?:ed|es)?)\b")
_WHO_ATTACKS = re.compile(r"(?:[\w.'’-]+\s+){0,4}[\w.'’-]+\s*\Z")
_BY_WHOM = re.compile(r"\s+(?:launched\s+|carried\s+out\s+|made\s+)?by\s+(?:the\s+)?(?P<who>(?:[\w.'’-]+\s+){0,3}[\w.'’-]+)")


def _side_of_attackers(told: Counted) -> int | None:
    """Return the side of who attacked last, for "ten attackers were killed"."""
    if told.victims.lower().split()[-1] not in _ATTACKERS:
        return None
    text, end = told.text, told.figure.quantity.start
    start = text.rfind("\n", 0, end) + 1
    for attack in reversed(list(_ATTACK.finditer(text, start, end))):
        by = _BY_WHOM.match(text, attack.end(), end)
        before = _WHO_ATTACKS.search(text, max(start, attack.start() - _NEAR_ATTACK), attack.start())
        for words in (by["who"] if by else "", before.group() if before else ""):
            side = told.sides.named(words)
            if side is not None:
                return side
    return None


#: Letters before an attack in which the attacker is named.
_NEAR_ATTACK = 60
_LAST_NAME = re.compile(r"[A-Z]{3,}|[A-Z][\w'’-]{3,}")
#: Words in capitals that everybody's troops are called by.
_ANY_TROOPS = frozenset({"volunteers", "army", "police", "soldiers", "fighters", "officers", "troops", "guards", "militia"})
#: Letters before the name of troops in which a text says whose they are.
_NEAR_NAME = 40


def _side_of_named_troops(told: Counted) -> int | None:
    """Return the side of "14 Hussars": the one whose the text says that Hussars are, or whose party has the name."""
    names = [name for name in _LAST_NAME.findall(told.victims) if name.lower() not in _ANY_TROOPS | peoples()]
    words = {word.lower() for word in told.victims.split()}
    if not names or not words & FIGHTERS or words & CIVILIANS:
        return None
    part = told.sides.of_part(names[-1])
    if part is not None:
        return part
    text = told.text
    owners = (_OWNER.search(text, max(0, one.start() - _NEAR_NAME), one.start()) for one in re.finditer(_kin(names[-1]), text))
    found = {told.sides.named(owner.group()) for owner in owners if owner} - {None}
    return found.pop() if len(found) == 1 else None


def _kin(name: str) -> str:
    """Return the pattern of a name and its singular, in capitals or not."""
    return rf"[{name[0].lower()}{name[0]}]{re.escape(name[1:].removesuffix('s'))}"


_OWNER = re.compile(r"(?:\b[A-Z][\w.'’]*\s+){1,3}\Z")


@dataclass(frozen=True, slots=True)
class SideRule:
    """A way in which the words around victims tell their side; ``gives`` is that of the last figure of the example."""

    name: str
    why: str
    tell: Callable[[Counted], int | None]
    example: str
    gives: int | None


#: The surest first. In the examples the Velland Army, led by Omar Tarn, is side 1, the Orland Army is side 2.
SIDE_RULES = (
    SideRule(
        "attackers",
        "they are of the side that attacked last",
        _side_of_attackers,
        "The Orland Army stormed Karsa. Ten attackers were killed.",
        2,
    ),
    SideRule(
        "his men",
        "they are the commander's who was named before",
        _side_of_his_men,
        "A shell killed Omar Tarn and 20 of his men.",
        1,
    ),
    SideRule(
        "members of theirs",
        "they are of the body that was hit",
        _side_of_their_members,
        "They hit a convoy of the Velland Army, killing four of its members.",
        1,
    ),
    SideRule(
        "own losses admitted",
        "who admits losses speaks of its own people",
        _side_that_admits,
        "The Orland Army acknowledged that 63 soldiers had died.",
        2,
    ),
    SideRule(
        "enemies",
        "who is called the enemy is of the other side than the one that the sentence names",
        side_of_enemies,
        "The Velland Army came, and teams captured 800 enemy soldiers.",
        2,
    ),
    SideRule(
        "those inflicted on",
        "losses inflicted are the other side's",
        side_of_those_it_inflicted_on,
        "Velland Army troops had inflicted 2,000 more casualties.",
        2,
    ),
    SideRule(
        "losers",
        "a list of losses has one loser",
        _side_of_losers,
        "The Velland Army suffered 672 casualties and 91 prisoners.",
        1,
    ),
    SideRule(
        "those attacked",
        "losses told after an attack are of those attacked",
        _side_of_those_attacked,
        "Raiders attacked Velland Army soldiers near Nasir, wounding three.",
        1,
    ),
    SideRule(
        "before a bracket",
        "a number in brackets belongs to the name before them",
        _side_before_bracket,
        "The Velland Army (14 killed) withdrew.",
        1,
    ),
    SideRule(
        "before a colon",
        "a number behind the name that heads its line belongs to it",
        _side_before_colon,
        "They met.\n\n- Casualties Velland Army: 3,486 Dead",
        1,
    ),
    SideRule(
        "troops by name",
        "troops are of the side whose the article says that they are",
        _side_of_named_troops,
        "Velland Army Hussars came. Later 14 Hussars were killed.",
        1,
    ),
    SideRule(
        "those aimed at",
        "who is killed by strikes on somebody's people, or on what they hold, is one of them",
        side_of_those_aimed_at,
        "By March, some 110 airstrikes had been launched on the Velland Army, killing over 27 fighters.",
        1,
    ),
    SideRule(
        "those struck",
        "fighters whom one side's weapons hit are of the other",
        side_of_those_struck,
        "Velland Army strikes on Nasir killed seven fighters.",
        2,
    ),
    SideRule(
        "those claimed",
        "captives that a party tells of, and fighters whom it claims, are its foe's",
        side_of_those_claimed,
        "The Orland Army stated that 1,026 marines had surrendered.",
        1,
    ),
    SideRule(
        "their dead",
        "the adjective before a noun of loss tells whose dead they are",
        _side_of_their_dead,
        "In all, Velland combat deaths totalled around 5,000.",
        1,
    ),
    SideRule(
        "by the foe",
        "troops killed by one side are of the other",
        side_against_killers,
        "They announced that three more soldiers had been killed by the Orland Army.",
        1,
    ),
    SideRule(
        "as told before",
        "a part of those before, or a new count of them",
        _side_told_before,
        "The Velland Army lost 100 soldiers, including 30 cavalrymen.",
        1,
    ),
    SideRule(
        "the only side told",
        "bare troops are of the one side that the paragraph tells of",
        _only_side_told,
        "Nine Orland Army soldiers were killed. Later two soldiers died.",
        2,
    ),
    SideRule(
        "against the takers",
        "who is killed or taken by one side is of the other",
        _side_against_takers,
        "The Velland Army took 150 prisoners.",
        2,
    ),
)


def side_around(told: Counted) -> int | None:
    """Return the side that the words around the victims tell, None where they leave it open."""
    found = (rule.tell(told) for rule in SIDE_RULES)
    return next((side for side in found if side is not None), None)
