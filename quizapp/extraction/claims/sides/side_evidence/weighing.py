"""The side of victims by evidence: a declared table of cues, each with a weight, and the sum that decides.

It is asked only where no rule tells the side; what each cue looks at is in the modules named after its kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.facts import Claim
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.sides.counted import Unplaced
from quizapp.extraction.claims.sides.side_evidence import cues_of_clashes as clashes
from quizapp.extraction.claims.sides.side_evidence import cues_of_counts as counts
from quizapp.extraction.claims.sides.side_evidence import cues_of_origin as origin
from quizapp.extraction.claims.sides.side_evidence import cues_of_roles as roles
from quizapp.extraction.claims.sides.side_evidence import cues_of_words as words
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked, Ledger


@dataclass(frozen=True, slots=True)
class Cue:
    """One kind of evidence for the side of victims; ``gives`` is what it says of the last figure of the example.

    ``weight`` is how far it goes towards ``ENOUGH``. 3 tells a side alone: in annotated articles with the rules hidden such
    cues were right for more than 9 of 10 figures taken together, those counted wrong that have no side among them; 2 and 1
    tell one only together with others, since in articles read without annotations they misled more often.
    """

    name: str
    why: str
    tell: Callable[[Asked], int | None]
    weight: int
    example: str
    gives: int


#: In the examples the Velland Army of Omar Tarn is side 1, the Orland Army and Russia under Ali Salama are side 2, whose
#: strength the infobox gives as "300 Hallish troops, 200 hussars" and whose losses as "455 Skirrans killed, 612 wounded,
#: 36 archers taken prisoner".
CUES = (
    Cue(
        "words of sure claims",
        "people called as those of one side alone are called where it is sure are of it",
        words.words_of_sure_claims,
        3,
        "In all, 40 Orland Army Norrs were killed. Later 30 Norrs died near Nasir.",
        2,
    ),
    Cue(
        "words of a column",
        "people called as one column of the infobox alone calls its own are of it",
        words.words_of_a_column,
        3,
        "At Nasir 30 hussars died.",
        2,
    ),
    Cue(
        "words with an owner",
        "people called as the text calls those of one side alone are of it",
        words.words_with_an_owner,
        3,
        "Russian contractors came to Nasir. Later 16 contractors were killed.",
        2,
    ),
    Cue(
        "their own",
        "people of one's own are of the side of who speaks or acts",
        words.their_own,
        3,
        "Salama left, and 47 officers under his command were captured.",
        2,
    ),
    Cue(
        "dead by name",
        "those among whom a commander fell are his side's",
        words.dead_by_name,
        3,
        "At Nasir over 200 were killed, including the commander Ali Salama.",
        2,
    ),
    Cue(
        "out of those",
        "so many out of a side's people are of that side",
        words.out_of_those,
        3,
        "Out of the 1,800-strong force of the Russians and their allies, over 1,200 were killed.",
        2,
    ),
    Cue(
        "of whom",
        "so many of those whom one side sent are of it",
        words.of_whom,
        3,
        "The Russians sent 7,000 men, of whom 140 died.",
        2,
    ),
    Cue(
        "beside the foe",
        "who is counted beside the armed people of one side, and bears arms, fought them",
        words.beside_the_foe,
        2,
        "At Nasir four Orland Army soldiers and 16 partisans were killed.",
        1,
    ),
    Cue(
        "who lost them",
        "the subject of a verb of loss is whose they are, be it a unit, a pronoun or told behind it",
        roles.who_lost_them,
        3,
        "After losing some 40 men, the Russians took the hill.",
        2,
    ),
    Cue(
        "whom it cost",
        "whom a deed cost people, or who did it at that cost, lost them",
        roles.whom_it_cost,
        3,
        "The advance cost the Hallish Rifles 12 killed.",
        2,
    ),
    Cue(
        "foe of the doer",
        "armed people whom one side kills or takes are the other's",
        roles.foe_of_doer,
        3,
        "The Russians overran Nasir and took 700 prisoners.",
        1,
    ),
    Cue(
        "who was beaten",
        "those who fall or are taken when one side is beaten or driven off are its own",
        clashes.who_was_beaten,
        3,
        "A Russian band was routed at Nasir, and more than 70 soldiers were captured.",
        2,
    ),
    Cue(
        "attack that failed before",
        "an attack that was repulsed cost those who are told before it to have gone forward",
        clashes.attack_failed_before,
        3,
        "A Russian force tried to seize the mill. These attacks were repulsed with the loss of twenty soldiers.",
        2,
    ),
    Cue(
        "crew beside craft",
        "a crew counted with the craft of one side manned them",
        clashes.crew_beside_craft,
        3,
        "At Nasir ten Russian aircraft and 12 airmen were lost.",
        2,
    ),
    Cue(
        "whence they were",
        "who falls or is taken out of one side's ranks is of it",
        origin.whence_they_were,
        3,
        "At Nasir 736 prisoners were taken, mostly from the Russian army.",
        2,
    ),
    Cue(
        "whole of parts",
        "those of whom some are told to be one side's, and none another's, are of it",
        origin.whole_of_parts,
        3,
        "Around 91 prisoners were taken, including 30 Russians.",
        2,
    ),
    Cue(
        "captives spoken of",
        "who dies where the captives of one side alone are spoken of is one of them",
        origin.captives_spoken_of,
        3,
        "The Russian prisoners were treated well, though about 200 died of their wounds.",
        2,
    ),
    Cue(
        "in own lists",
        "who keeps lists of the dead, or says that they were only so many, counts its own",
        origin.in_own_lists,
        3,
        "Russia said that only 12 had been killed.",
        2,
    ),
    Cue(
        "same count",
        "a number that is no chance counts the same people wherever it stands",
        counts.same_count,
        2,
        "At Nasir 612 were wounded.",
        2,
    ),
    Cue(
        "count of the box",
        "a great number that the infobox has in one column alone counts its people",
        counts.count_of_the_box,
        2,
        "At Nasir 612 were wounded.",
        2,
    ),
    Cue(
        "same count of the same",
        "as many people of the same name are the same people",
        counts.same_count_of_the_same,
        3,
        "In June 36 archers were captured.",
        2,
    ),
    Cue(
        "part of those before",
        "some of those counted before are of their side",
        counts.part_of_those_before,
        3,
        "At Nasir 37 Orland Army men were killed, of whom eight were Danes.",
        2,
    ),
    Cue(
        "summed",
        "numbers that add up to the one before them are its parts",
        counts.summed,
        3,
        "At Nasir 19 Russian fighters, 12 Danes and seven Yemenis, had been killed.",
        2,
    ),
    Cue(
        "next in a list",
        "a bare number right behind another of one list is of its side",
        counts.next_in_list,
        3,
        "Out of the 1,800-strong force of the Russians, over 1,200 were killed and 300 wounded.",
        2,
    ),
    Cue(
        "losses told of",
        "a bare number counts the losses of which alone the text speaks right before it",
        counts.losses_told_of,
        3,
        "The Russian losses are not known for certain, though 1,000 were killed.",
        2,
    ),
    Cue(
        "the rules again",
        "with the figures before it placed, a rule may tell the side",
        counts.rules_again,
        3,
        "After losing some 40 men, the Russians took the hill. Later two soldiers died.",
        2,
    ),
    Cue(
        "another count",
        "who counts anew, or counts more, speaks of those counted in the sentence before",
        counts.another_count,
        1,
        "At Nasir 40 Russians died. The record lists 45 killed in all.",
        2,
    ),
    Cue(
        "some of these",
        "who are some of those counted in the sentence before are of their side",
        counts.some_of_these,
        3,
        "At Nasir 40 Russians died. Of these, nine were killed in battle.",
        2,
    ),
    Cue(
        "told all along",
        "a paragraph that has counted people of one side alone goes on with them",
        counts.told_all_along,
        2,
        "At Nasir 40 Russians died. It rained. The next day 12 were killed.",
        2,
    ),
)
#: The least sum of weights that tells a side, and by how much it must exceed the other side's.
ENOUGH = 3
MARGIN = 2


def settle_sides(
    article: Article, sides: Sides, told: list[Claim], boxed: Iterable[Claim], silent: Iterable[Unplaced | None]
) -> list[Claim]:
    """Return the claims of the text with a side for those of which enough evidence tells one.

    ``silent`` tells how each of ``told`` can be read again, None where a rule has told its side or that there is none.
    """
    ledger = Ledger(article, sides, list(told), tuple(boxed))
    for number, figure in enumerate(silent):
        if figure is None or ledger.claims[number].side is not None:
            continue
        side = weigh(Asked(number, figure.counted(article.text, sides), ledger))
        if side is not None:
            ledger.settle(number, side)
    return ledger.claims


def weigh(asked: Asked) -> int | None:
    """Return the side that the cues tell together, None where they are too few or speak for two."""
    sums = {1: 0, 2: 0}
    for cue in CUES:
        side = cue.tell(asked)
        if side in sums:
            sums[side] += cue.weight
    best, other = (1, 2) if sums[1] >= sums[2] else (2, 1)
    return best if sums[best] >= ENOUGH and sums[best] - sums[other] >= MARGIN else None
