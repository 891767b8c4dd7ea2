"""The side of victims whose own words name none, told by what stands around them: declared rules, the surest first.

Whom a figure counts is ``victims``' to tell, and what the words for them say by themselves is ``Sides.of``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.victim_again import (
    side_by_anothers_account,
    side_of_more_beside_one,
    side_of_those_so_many,
)
from quizapp.extraction.claims.sides.victim_attacks import side_of_attackers, side_of_those_attacked
from quizapp.extraction.claims.sides.victim_bearers import side_of_bearers
from quizapp.extraction.claims.sides.victim_before import side_against_those_before, side_of_a_craft, side_of_them
from quizapp.extraction.claims.sides.victim_clashes import side_of_prisoners_of, side_of_those_beaten_off
from quizapp.extraction.claims.sides.victim_foes import (
    side_against_killers,
    side_against_who_gained,
    side_of_enemies,
    side_of_those_aimed_at,
    side_of_those_at_a_post,
    side_of_those_claimed,
    side_of_those_it_inflicted_on,
    side_of_those_struck,
)
from quizapp.extraction.claims.sides.victim_lists import side_beside_officer, side_beside_soldiers, side_listed_with
from quizapp.extraction.claims.sides.victim_losses import (
    side_of_losers,
    side_of_losses_put,
    side_of_their_dead,
    side_of_those_repulsed,
    side_of_who_paid,
    side_of_who_surrendered,
    side_that_admits,
)
from quizapp.extraction.claims.sides.victim_named import side_before_bracket, side_before_colon, side_of_named_troops
from quizapp.extraction.claims.sides.victim_outcomes import (
    side_of_a_body_of,
    side_of_who_fled,
    side_of_who_left_dead,
    side_that_owns_up,
)
from quizapp.extraction.claims.sides.victim_takers import only_side_told, side_against_takers, side_told_before
from quizapp.extraction.claims.sides.victim_topics import side_of_losses_of, side_of_those_named, side_of_topic


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
        "who left dead",
        "who leaves dead on the field leaves its own",
        side_of_who_left_dead,
        "The Orland Army left 40 dead on the field.",
        2,
    ),
    SideRule(
        "who fled",
        "the dead of those who were driven off are theirs",
        side_of_who_fled,
        "The Russians retreated, leaving behind 40 dead.",
        2,
    ),
    SideRule(
        "a body of so many",
        "the men of a garrison are of whose it is",
        side_of_a_body_of,
        "The Russian garrison of 400 men surrendered.",
        2,
    ),
    SideRule(
        "who owns up",
        "who admits or reports a loss speaks of its own",
        side_that_owns_up,
        "The Russian commander reported the loss of 14 men.",
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
        side_before_bracket,
        "The Velland Army (14 killed) withdrew.",
        1,
    ),
    SideRule(
        "before a colon",
        "a number behind the name that heads its line belongs to it",
        side_before_colon,
        "They met.\n\n- Casualties Velland Army: 3,486 Dead",
        1,
    ),
    SideRule(
        "troops by name",
        "troops are of the side whose the article says that they are",
        side_of_named_troops,
        "Velland Army Hussars came. Later 14 Hussars were killed.",
        1,
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
        "those at a post",
        "soldiers blown up with what one side holds or rides are its own",
        side_of_those_at_a_post,
        "A bomb exploded near an Orland Army convoy, killing four soldiers.",
        2,
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
        side_told_before,
        "The Velland Army lost 100 soldiers, including 30 cavalrymen.",
        1,
    ),
    SideRule(
        "the only side told",
        "bare troops are of the one side that the paragraph tells of",
        only_side_told,
        "Nine Orland Army soldiers were killed. Later two soldiers died.",
        2,
    ),
    SideRule(
        "against the takers",
        "who is killed or taken by one side is of the other",
        side_against_takers,
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
