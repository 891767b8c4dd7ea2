"""Whose people the victims are where words beside them say so, whatever kind of people they are: declared rules.

Victims whose own words hold the name of a party need none of these; what the rest of the paragraph tells is
``victim_sides``'.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.claims.sides.owner_words import (
    in_own_records,
    on_both_sides,
    on_the_side_of,
    only_foe,
    part_in_bracket,
    part_of_those_before,
    people_of_a_unit,
    people_of_its_own,
    reported_own,
    side_of_the_others,
    side_of_themselves,
    sum_of_those,
    up_from,
    with_more_of_them,
)
from quizapp.extraction.claims.sides.victim_again import side_set_against
from quizapp.extraction.claims.sides.victim_lists import (
    are_killed_or_driven_out,
    are_others_of_two_sides,
    side_of_somebodys_dead,
)
from quizapp.extraction.claims.sides.victim_losses import side_of_loser_of_soldiers
from quizapp.extraction.claims.sides.victims_of_no_side import (
    are_displaced,
    are_mostly_civilians,
    are_nation_in_revolt,
    are_part_of_a_people,
    are_part_of_civilians,
    are_people_of_a_count,
    are_with_women,
    have_gone_over,
)


@dataclass(frozen=True, slots=True)
class OwnerRule:
    """Words beside victims that say whose they are; ``gives`` is the side of the last figure of the example."""

    name: str
    why: str
    tell: Callable[[Counted], int | None]
    example: str
    gives: int | None
    #: Whether it holds even where the victims' own words hold the name of a party.
    over_names: bool = False


#: In the examples the Velland Army is side 1, the Orland Army is side 2.
OWNER_RULES = (
    OwnerRule(
        "the displaced",
        "those who lose their homes are of no side",
        are_displaced,
        "In all, 2,000 Orlandians and other people fled Velland.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "killed or driven out",
        "of whom some lost their homes, a people is told and no army",
        are_killed_or_driven_out,
        "Some 30,000 Orlandians were killed or deported.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "somebody's dead",
        "those whom somebody's dead include are of that side",
        side_of_somebodys_dead,
        "The Orland Army's dead included 400 former prisoners and 300 regulars.",
        2,
    ),
    OwnerRule(
        "others beside two sides",
        "others told behind people of two sides may be of either",
        are_others_of_two_sides,
        "Thirty Velland Army men and four Orland Army men were killed, and 12 others wounded.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "set against",
        "a bare count against another is of the other side than that one",
        side_set_against,
        "The Velland Army lost 25 men killed, against 15 killed for the Orland Army.",
        2,
        over_names=True,
    ),
    OwnerRule(
        "on both sides",
        "those counted on both sides are of neither alone",
        on_both_sides,
        "The Velland Army held Karsa, which left over 60 soldiers on both sides dead.",
        None,
    ),
    OwnerRule(
        "men and women",
        "those told together with women or children are no troops",
        are_with_women,
        "Velland Army soldiers massacred 2,000 men, women and children.",
        None,
    ),
    OwnerRule(
        "mostly civilians",
        "a people of which most were civilians is no army",
        are_mostly_civilians,
        "In all, 300 Orland Army men, mostly civilians, died.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "a people among another",
        "they are told by where they live, not for whom they fight",
        are_part_of_a_people,
        "The raid killed two Norrish Nepalis.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "gone over",
        "who leaves one side for another is of neither for certain",
        have_gone_over,
        "They executed two defecting Orland Army soldiers.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "a nation in revolt",
        "the people of a country in a rising are no army of its state",
        are_nation_in_revolt,
        "In all, 450 Norrs were killed.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "the only foe",
        "militants are of the one foe that the sentence names, where a state has two",
        only_foe,
        "The Velland Army left Karsa, where 18 militants were killed.",
        None,
    ),
    OwnerRule(
        "soldiers lost by a party",
        "who loses soldiers loses its own, whoever's are called soldiers elsewhere",
        side_of_loser_of_soldiers,
        "The Orland Army lost five soldiers.",
        2,
    ),
    OwnerRule(
        "part of civilians",
        "a people named among civilians is no army",
        are_part_of_civilians,
        "300 civilians were killed, of whom 200 were Vellandians and 100 were Orlandians.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "themselves",
        "who tells what it lost itself speaks of its own people",
        side_of_themselves,
        "The Velland Army claimed 80 killed, while they themselves lost 22 soldiers.",
        1,
        over_names=True,
    ),
    OwnerRule(
        "the others",
        "others are of the side of those whom they join",
        side_of_the_others,
        "A Velland Army commander was arrested along with 10 other militants.",
        1,
    ),
    OwnerRule(
        "so many of which",
        "a part of those told right before is of their side",
        part_of_those_before,
        "They said that three Orland Army soldiers had been killed, two of which were killed in a mortar attack.",
        2,
    ),
    OwnerRule(
        "people of a count",
        "a nation named among all the dead of a war counts more than its soldiers",
        are_people_of_a_count,
        "In all, 900 people were killed. Of these, 700 were Danes and 200 were Yemenis.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "people of its own",
        "who tells of them or lost them is the one whose they are",
        people_of_its_own,
        "The Orland Army said that four of its soldiers were killed in Vellandian fire.",
        2,
    ),
    OwnerRule(
        "people of a unit",
        "the men of a unit are of the side that it fights on",
        people_of_a_unit,
        "The Orland Army 79th Brigade came. Only 17 men of the 79th Brigade were killed.",
        2,
    ),
    OwnerRule(
        "more of them",
        "who is told with another number of the same are of their side",
        with_more_of_them,
        "The Orland Army said that it had lost 10 of its own fighters with an additional 30 wounded.",
        2,
    ),
    OwnerRule(
        "on somebody's side",
        "the words behind them name the side",
        on_the_side_of,
        "The Velland Army said it fired, resulting in seven deaths on the Orland Army's side.",
        2,
    ),
    OwnerRule(
        "in one's own records",
        "an army's records list its own dead",
        in_own_records,
        "Orlandian army records list 400 killed.",
        2,
    ),
    OwnerRule(
        "casualties that a party reports",
        "bare casualties are those of the party that reports them",
        reported_own,
        "The losses were heavy, with the Orland Army alone reporting over 1,000 casualties.",
        2,
    ),
    OwnerRule(
        "a sum",
        "it is of the side of all those summed",
        sum_of_those,
        "Velland Army deaths were 300, and Orland Army deaths were 500, for a total of 800 deaths.",
        None,
        over_names=True,
    ),
    OwnerRule(
        "up from so many",
        "the count before it rose is of the same people",
        up_from,
        "It announced the deaths of 1,000 Orland Army soldiers, a rise from the 400 deaths of May.",
        2,
    ),
    OwnerRule(
        "parts in a bracket",
        "what befell some of those counted before it",
        part_in_bracket,
        "The Velland Army suffered 300 casualties (100 killed, 200 wounded).",
        1,
    ),
)


def side_of_owner(told: Counted, *, named: bool) -> int | None:
    """Return the side that the words beside the victims name, OPEN where they say that none is told, None without such words.

    ``named`` is whether the victims' own words hold the name of a party.
    """
    for rule in _OVER_NAMES if named else OWNER_RULES:
        side = rule.tell(told)
        if side is not None:
            return side
    return None


_OVER_NAMES = tuple(rule for rule in OWNER_RULES if rule.over_names)
