"""The side of victims whose own words name none, told by what stands around them: declared rules, the surest first.

Whom a figure counts is ``victims``' to tell, and what the words for them say by themselves is ``Sides.of``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Measure
from quizapp.extraction.actors.names import STATELESS, peoples
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.candidates import OF_A_KIND
from quizapp.extraction.claims.closed_counts import is_new_count
from quizapp.extraction.claims.counted import Counted
from quizapp.extraction.claims.figures import Figure
from quizapp.extraction.claims.victim_again import (
    side_by_anothers_account,
    side_of_more,
    side_of_more_beside_one,
    side_of_them_who_lost,
    side_of_those_so_many,
)
from quizapp.extraction.claims.victim_attacks import side_of_attackers, side_of_those_attacked
from quizapp.extraction.claims.victim_bearers import side_of_bearers
from quizapp.extraction.claims.victim_before import side_against_those_before, side_of_a_craft, side_of_them
from quizapp.extraction.claims.victim_clashes import (
    side_of_prisoners_of,
    side_of_raiders_killed,
    side_of_those_beaten_off,
    side_of_those_it_struck,
    side_of_those_who_suffered,
)
from quizapp.extraction.claims.victim_foes import (
    are_captives_killed,
    bears_arms,
    is_of_no_army,
    side_against_killers,
    side_against_who_gained,
    side_of_enemies,
    side_of_those_aimed_at,
    side_of_those_claimed,
    side_of_those_it_inflicted_on,
    side_of_those_struck,
)
from quizapp.extraction.claims.victim_kinds import side_of_their_kind
from quizapp.extraction.claims.victim_lists import (
    side_beside_officer,
    side_beside_soldiers,
    side_listed_with,
    side_of_those_with,
)
from quizapp.extraction.claims.victim_losses import (
    side_of_losers,
    side_of_losses_put,
    side_of_their_dead,
    side_of_those_repulsed,
    side_of_who_paid,
    side_of_who_surrendered,
    side_that_admits,
)
from quizapp.extraction.claims.victim_topics import side_of_losses_grown, side_of_losses_of, side_of_those_named, side_of_topic
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
    if not bears_arms(told.victims) or is_of_no_army(told) or are_captives_killed(told):
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
    doers = doers_before(text, sentence, at + 1)
    if not doers and "able" in sentence.words[:at] and (able := _ABLE.match(sentence.tags)):
        doers = [text[sentence.tokens[able.start("who")].start : sentence.tokens[able.end("who") - 1].end]]
    told = {sides.of(doer) for doer in doers} - {None}
    return told.pop() if len(told) == 1 else None


_RIGHT_BEFORE = re.compile(r"[XHN]*[XH]\Z")
#: "Seventeen Legionaries were able to".
_ABLE = re.compile(r"[AY]*Q?(?P<who>[NX]{0,3}[XH])B[AN]P")


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
    """Tell whether the figure is a part of the one before: "1000 soldiers, including 300 cavalrymen", or "… 20 Danes"."""
    head, measure, end = last
    if measure is not figure.measure or end < sentence.span.start or figure.head_end == figure.index + 1:
        return False
    people = sentence.words[figure.head_end - 1]
    if figure.rule in OF_A_KIND and "X" in sentence.tags[figure.index : figure.head_end + 3]:
        return False  # "of whom 20 were Syrian soldiers" tells their side itself
    is_nation = people in peoples() | STATELESS and not FIGHTERS.isdisjoint(head.lower().split())
    return (people in FIGHTERS or is_nation) and bool(_INCLUDING.fullmatch(text, end, figure.quantity.start))


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
        side_of_attackers,
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
        side_that_admits,
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
        "more of them",
        "more people are of the only side counted in the sentence before",
        side_of_more,
        "In all, 17 Orland Army men died at Nasir. Another 26 were wounded.",
        2,
    ),
    SideRule(
        "more beside one",
        "more people told behind one of a side are of it",
        side_of_more_beside_one,
        "They killed an Orland Army soldier and wounded 2 more.",
        2,
    ),
    SideRule(
        "so many of those",
        "who are some of those counted before are of their side",
        side_of_those_so_many,
        "In all, 23 Orland Army men were killed. The centre alone accounted for sixteen of the 23 killed.",
        2,
    ),
    SideRule(
        "by another's account",
        "another's number corrects the one before it",
        side_by_anothers_account,
        "The Orland Army losses were given by Ali Omar as 600, and by Omar Ali as 700.",
        2,
    ),
    SideRule(
        "they lost",
        "who lost them is who the sentence before told of first",
        side_of_them_who_lost,
        "The Orland Army took Nasir from the Velland Army. It had lost 42 dead and 400 wounded.",
        2,
    ),
    SideRule(
        "losers",
        "a list of losses has one loser",
        side_of_losers,
        "The Velland Army suffered 672 casualties and 91 prisoners.",
        1,
    ),
    SideRule(
        "who surrendered",
        "those given up are of who gave them up",
        side_of_who_surrendered,
        "Ali Salama surrendered his army of 20,000 infantry and 3,000 cavalry.",
        2,
    ),
    SideRule(
        "who paid",
        "what a deed cost are people of who did it",
        side_of_who_paid,
        "For the loss of some 2,000 dead, Salama took the town.",
        2,
    ),
    SideRule(
        "next in a list",
        "prisoners, or a bare number, told right behind the killed and wounded are of the same side",
        side_listed_with,
        "Another 50 Orland Army men were killed, 100 wounded and four prisoners.",
        2,
    ),
    SideRule(
        "with so many dead",
        "the dead told behind the losses of one side are some of them",
        side_of_those_with,
        "The Orland Army had had 400 of its soldiers killed and 900 wounded, with 100 dead in May.",
        2,
    ),
    SideRule(
        "fighters beside soldiers",
        "fighters counted with the soldiers of a state are those who fight it",
        side_beside_soldiers,
        "The rebels met government forces. Nineteen soldiers and ten fighters were killed.",
        1,
    ),
    SideRule(
        "beside an officer",
        "soldiers hurt together with an officer are of his side",
        side_beside_officer,
        "An Orland Army colonel was killed and two soldiers were injured by a mine.",
        2,
    ),
    SideRule(
        "of them",
        "they are of the only people of whom the sentence before tells",
        side_of_them,
        "About 1,000 Orland Army soldiers tried to break out. Five hundred of them were found shot dead.",
        2,
    ),
    SideRule(
        "losses put",
        "who puts its casualties at a number speaks of its own",
        side_of_losses_put,
        "The Orland Army put its casualties at 11 dead and 61 injured.",
        2,
    ),
    SideRule(
        "prisoners of somebody",
        "whose prisoners they became is of the other side",
        side_of_prisoners_of,
        "In all, 113 officers and 4,091 men surrendered and became prisoners of the Orland Army.",
        1,
    ),
    SideRule(
        "those beaten off",
        "who repels an attack kills those who attacked",
        side_of_those_beaten_off,
        "The raiders came at night, but the Orland Army repelled the attack, causing 34 dead.",
        1,
    ),
    SideRule(
        "who suffered",
        "the losses told behind those that somebody suffered are these",
        side_of_those_who_suffered,
        "The Orland Army suffered its worst losses near Nasir, when at least 30 soldiers were killed.",
        2,
    ),
    SideRule(
        "those it struck",
        "soldiers killed by the blow that one side dealt are of the other",
        side_of_those_it_struck,
        "The Velland Army claimed that it had carried out a strike. During this strike 40 soldiers were killed.",
        2,
    ),
    SideRule(
        "raiders killed",
        "those whom the attacked side's weapons kill are of those who had attacked",
        side_of_raiders_killed,
        "Orland Army bombers targeted a Velland Army post. Four were killed in Velland Army airstrikes.",
        2,
    ),
    SideRule(
        "those repulsed",
        "losses of an attack that was repulsed are of those who attacked",
        side_of_those_repulsed,
        "Orland Army troops tried to advance, but were repulsed with 100 soldiers killed.",
        2,
    ),
    SideRule(
        "those attacked",
        "losses told after an attack are of those attacked",
        side_of_those_attacked,
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
        "a kind of one side",
        "all of that kind of whom the article tells whose they are are of one side",
        side_of_their_kind,
        "Orland Army agents came to Nasir. Later 16 agents were wounded.",
        2,
    ),
    SideRule(
        "crew of a craft",
        "who mans a craft is of the side whose it is",
        side_of_a_craft,
        "An Orland Army helicopter fell near Nasir. Three crew members were killed.",
        2,
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
        side_of_their_dead,
        "In all, Velland combat deaths totalled around 5,000.",
        1,
    ),
    SideRule(
        "losses of somebody",
        "the name behind the noun of loss tells whose dead they are",
        side_of_losses_of,
        "The losses among the Orland Army forces were 300 killed.",
        2,
    ),
    SideRule(
        "losses that grew",
        "the losses that rose are those told before in the sentence",
        side_of_losses_grown,
        "Of the Orland Army's men 60 were killed; by May the losses rose to 900.",
        2,
    ),
    SideRule(
        "of those named",
        "they are some of the people named at the head of the sentence",
        side_of_those_named,
        "Of the Orland Army men and the Russians, six were killed.",
        2,
    ),
    SideRule(
        "bearers of the losses",
        "the subject of a verb of loss, or whom its pronoun means, bears the losses that it lists",
        side_of_bearers,
        "The Orland Army left the town; later it lost two guns and 10 fighters, and had 30 wounded.",
        2,
    ),
    SideRule(
        "whose losses are told of",
        "bare numbers count the losses that the paragraph is about, by whoever's estimate",
        side_of_topic,
        "Orland Army losses were never counted. The historian Ali Omar wrote that 2,500 were killed.",
        2,
    ),
    SideRule(
        "taken by those before",
        "whom the attackers told of before took were of the other side",
        side_against_those_before,
        "The Orland Army attacked at dawn. They took the hill and 240 prisoners.",
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
        "gained by the foe",
        "whose surrender one side gains, or who is taken by it beside others, is of the other",
        side_against_who_gained,
        "The Orland Army accepted the surrender of some 3,000 soldiers.",
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
    for rule in SIDE_RULES:
        side = rule.tell(told)
        if side is not None:
            return side
    return None
