"""Refusals that are due in one construction or a few: what its words must be, where the letters of a sentence do not tell.

Refusals that are due in all constructions are ``verb_refusals``', ``number_refusals``' and ``refusals``'.
"""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.candidates import Candidate, Refusal, is_all_of, is_part_of
from quizapp.extraction.words import FIGHTERS


def does_not_surrender(candidate: Candidate) -> bool:
    """Refuse the people with whom somebody died or fled: only who surrenders gives up those with him."""
    return candidate.measures != (Measure.CAPTURED,)


def is_not_among(candidate: Candidate) -> bool:
    """Refuse those who were so many in a place where others were killed: only "among the dead" tells who the dead were."""
    return not candidate.verb_word.startswith("among")


def is_no_account(candidate: Candidate) -> bool:
    """Refuse a bare number that no account gives: "25 men killed there, next to some 100"."""
    return "according" not in candidate.sentence.words[candidate.verb : candidate.index]


def puts_no_number(candidate: Candidate) -> bool:
    """Refuse a bare number that is no count of the people before it: "12 men died at the gate of 60"."""
    words = candidate.sentence.words[max(0, candidate.index - 4) : candidate.index]
    return not (words[-2:-1] and words[-2] in _SPEAKING and words[-1] == "of") and not (
        words[-2:] in (("number", "at"), ("figure", "at"), ("total", "at")) and words[0] in _PUTTING
    )


_SPEAKING = frozenset("spoke speak speaks spoken talked".split())
_PUTTING = frozenset("put puts putting placed places estimated estimates estimating gave gives counted calculated".split())


def counts_no_people(candidate: Candidate) -> bool:
    """Refuse deeds that befall many at once, and those told before: "two mass executions", "the first three executions"."""
    words = candidate.sentence.words
    told = words[candidate.index].startswith("the ") or words[max(0, candidate.index - 1)] in {
        "first",
        "last",
        "these",
        "those",
    }
    quantity = candidate.sentence.tokens[candidate.index].quantity
    if candidate.tags[candidate.verb + 1 : candidate.verb + 2] == "O" and quantity and quantity.low < _MANY:
        return True  # "two murders of policemen" may be of more
    return told or candidate.verb_word not in _ONE_BY_ONE or "mass" in words[candidate.index : candidate.verb]


#: From so many deeds on each is of one person.
_MANY = 50
_ONE_BY_ONE = frozenset("executions murders killings beheadings slayings arrests abductions kidnappings disappearances".split())


def tells_no_number(candidate: Candidate) -> bool:
    """Refuse prisoners behind another word than one for how many they were: "sent the officer to 30 prisoners"."""
    words = candidate.sentence.words[max(0, candidate.index - 5) : candidate.index]
    return _NUMBER_WORDS.isdisjoint(words)


_NUMBER_WORDS = frozenset({"number", "figure", "total", "count"})


def is_no_parallel(candidate: Candidate) -> bool:
    """Refuse a second number behind another preposition than the first: "the toll among the rebels was 40, in the town 12"."""
    words, tags = candidate.sentence.words, candidate.tags
    if candidate.rule.name == "so many on this side and so many on that":
        first, second = tags.find("P", tags.find("Q", candidate.verb)), candidate.index + 1
    elif candidate.rule.name == "so many deaths here and so many there":
        first, second = candidate.verb + 1, candidate.index + 1
    else:
        start = max(0, tags.rfind(".", 0, candidate.verb))
        first = tags.find("P", candidate.verb if tags[candidate.verb] in "MR" and tags[candidate.verb + 1] == "P" else start)
        second = tags.rfind("P", 0, candidate.index)
    return words[first] != words[second]


def owns_nothing(candidate: Candidate) -> bool:
    """Refuse a bare number behind a noun that is no possessive: "losses were 12, the guns 5"."""
    owner = candidate.index - 1 - (candidate.tags[candidate.index - 1] == "P")
    return not candidate.sentence.words[owner].endswith(("'s", "’s", "s'", "s’"))


def is_for_no_other(candidate: Candidate) -> bool:
    """Refuse a bare number behind another count that is not said to be another people's: "40 deaths and 20 in the town"."""
    return candidate.sentence.words[candidate.index + 1] not in {"for", "among"}


def means_others(candidate: Candidate) -> bool:
    """Refuse a passive whose pronoun or conjunction does not go back to the number: "12 men came when they were killed"."""
    at = candidate.verb - 1
    while candidate.tags[at] in "AB":
        at -= 1
    before = candidate.sentence.words[at - 1 : at + 1]
    return before[-1] != "but" and before not in (("but", "they"), ("and", "they"))


def is_not_all(candidate: Candidate) -> bool:
    """Refuse those of whom only some were meant, and others: "12 men came and killed some of them"."""
    words = {token.word for token in candidate.sentence.tokens[candidate.verb + 1 : candidate.verb + 5] if token.tag in "YOH"}
    quantity = candidate.sentence.tokens[candidate.index].quantity
    return quantity is None or not is_all_of(words, quantity.low)


def only_hits(candidate: Candidate) -> bool:
    """Refuse those whom shots may only have hurt: "shot 12 protesters, killing two", "shot two men in the leg"."""
    words = candidate.sentence.words
    if words[candidate.index - 1] == "shooting":
        return _DEFENCELESS.isdisjoint(words[candidate.index + 1 : candidate.head_end])
    if words[candidate.index - 1] != "shot":
        return False
    if _is_at_a_crowd(candidate):
        return True
    if (
        candidate.rule.name == "and so many prisoners"
        or candidate.head not in {"H", "U", "X"}
        or candidate.tags[candidate.verb - 1 : candidate.verb] in tuple("YQ")
    ):
        return True
    rest = candidate.sentence.tokens[candidate.head_end :]
    return any(token.tag == "G" for token in rest) or not _LIMBS.isdisjoint(token.word for token in rest[:5])


#: Those who are shot to be killed.
_DEFENCELESS = frozenset("civilians hostages prisoners captives villagers peasants inhabitants residents detainees".split())


def are_hit_alone(candidate: Candidate) -> bool:
    """Refuse those who "were shot" where some of them are told to have died: "28 people were shot; 13 died"."""
    if not candidate.verb_word.endswith(" shot"):
        return False
    return _is_at_a_crowd(candidate) or "QV" in candidate.tags[candidate.verb :]


def _is_at_a_crowd(candidate: Candidate) -> bool:
    """Tell whether the shots were fired at a crowd, some of whom they may only have hurt."""
    return not _CROWD.isdisjoint(candidate.sentence.words)


_CROWD = frozenset(
    """
    march marchers demonstration demonstrations demonstrators rally rallies protest protests protesters protestors riot riots
    rioters crowd crowds unarmed
    """.split()
)
_LIMBS = frozenset("leg legs arm arms foot feet hand hands stomach shoulder back knee knees head wounded injured".split())


def is_no_refugee(candidate: Candidate) -> bool:
    """Refuse what people are or what was made where it is no flight: "40 were officers", "the flight of 30 planes"."""
    if candidate.rule.name == "so many dead":  # "700,000 refugees and 300 dead"
        return (
            not candidate.is_last
            and candidate.verb_word == "dead"
            and candidate.sentence.words[candidate.head_end - 1] in _DRIVEN
        )
    if candidate.tags[candidate.verb] == "H":
        return candidate.verb_word not in _DRIVEN or candidate.head not in {"", "H"}
    if candidate.verb_word in _MAKING:
        return _DRIVEN.isdisjoint(candidate.sentence.words[candidate.index : candidate.head_end])
    if candidate.verb_word not in {"flight", "exodus"}:
        return False
    return candidate.head not in {"H", "X"} or not FIGHTERS.isdisjoint(
        candidate.sentence.words[candidate.index : candidate.head_end]
    )


_DRIVEN = frozenset({"refugees"})
_MAKING = frozenset({"generated", "created", "produced"})


def puts_nothing(candidate: Candidate) -> bool:
    """Refuse a number far behind losses that nobody puts at it: "the losses of the army in the fort with its 60"."""
    words = candidate.sentence.words
    if not set("MKU").isdisjoint(candidate.tags[candidate.verb + 1 : candidate.index]):
        return True  # "puts the dead at 300 and the prisoners at 60"
    if words[candidate.index - 1] not in {"as", "at"}:
        return True
    return _PUTTING.isdisjoint(words[max(0, candidate.verb - 4) : candidate.verb])


def numbers_nothing(candidate: Candidate) -> bool:
    """Refuse a number behind a participle that does not count them: "the wounded of 12 May", "the captured fell 30"."""
    return candidate.sentence.words[candidate.index - 1] not in _NUMBERING


_NUMBERING = frozenset("numbered numbering number totalled totaled were at as to reached exceeded".split())


def go_nowhere(candidate: Candidate) -> bool:
    """Refuse refugees of whom something else is told than where they went: "40 refugees formed a band"."""
    going = candidate.verb + 1
    while candidate.tags[going] in "AB":
        going += 1
    return candidate.verb_word not in _DRIVEN or candidate.sentence.words[going] not in _CAME


_CAME = frozenset("arrived crossed entered poured streamed migrated reached flooded settled moved left".split())


def is_not_badly(candidate: Candidate) -> bool:
    """Refuse a number and an adverb that tells of no wounds: "two were hurt, five reportedly"."""
    adverb = candidate.index + (3 if is_part_of(candidate.sentence, candidate.index) else 1)  # "two of them critically"
    return candidate.measures != (Measure.WOUNDED,) or candidate.sentence.words[adverb] not in _BADLY


_BADLY = frozenset("seriously critically severely badly gravely lightly slightly".split())


def is_not_listed(candidate: Candidate) -> bool:
    """Refuse people before another preposition than that of a list: "it listed 9 men at killed"."""
    return candidate.sentence.words[candidate.verb - 1] != "as"


def does_the_deed(candidate: Candidate) -> bool:
    """Refuse those who themselves did it to others: "the army lost 13 men and had killed 271"."""
    if candidate.tags[candidate.verb] != "K" or not _TO_OTHERS.match(candidate.tags, candidate.verb + 1):
        return False
    at = candidate.verb - 1
    while at > candidate.index and candidate.tags[at] == "A":
        at -= 1
    return candidate.sentence.words[at] in {"have", "has", "had", "having"}


_TO_OTHERS = re.compile("[AY]*[QXH]")


def does_not_rise(candidate: Candidate) -> bool:
    """Refuse a second number behind a toll that does not rise to it: "the toll of 84, and the 12 towns"."""
    words = candidate.sentence.words
    near = words[max(0, candidate.index - 3) : candidate.index]
    if words[candidate.index].startswith("from "):  # "had fallen to 550, from 900 in April"
        return _RISING.isdisjoint(words[candidate.verb : candidate.index])
    return near[-1:] != ("to",) or _RISING.isdisjoint(near)


_RISING = frozenset(
    """
    rose risen rising climbed climbing increased increasing grown grew jumped reached doubled fell fallen dropped declined
    """.split()
)


def is_no_range(candidate: Candidate) -> bool:
    """Refuse a number behind deeds that is not said to be how many they were: "executions followed 40"."""
    return candidate.sentence.words[candidate.verb + 1] not in {"range", "ranged", "ranges", "vary", "number", "numbered"}


def sums_nothing_up(candidate: Candidate) -> bool:
    """Refuse a bare number behind "and" that is no sum: "killed in the three towns and 40 in May"."""
    return not candidate.sentence.words[candidate.index].startswith(("a total of", "the total of"))


def are_not_fleeing(candidate: Candidate) -> bool:
    """Refuse people of whom another word tells something, and fighters, who leave a battle: "300 soldiers fleeing"."""
    if candidate.verb_word != "fleeing" or candidate.head == "X?":
        return True
    return not FIGHTERS.isdisjoint(candidate.sentence.words[candidate.index : candidate.head_end])


def are_not_made_to(candidate: Candidate) -> bool:
    """Refuse those whom nothing made do it, or only seemed to: "they urged 300 men to flee", "40 people refused to die"."""
    words = candidate.sentence.words
    if candidate.verb_word not in _MADE_TO_DO:
        return True
    near = words[max(0, candidate.index - 2) : candidate.index]
    if _MAKING_DO.isdisjoint(near) or not FIGHTERS.isdisjoint(words[candidate.index : candidate.head_end]):
        return candidate.measures != (Measure.KILLED,) or _MAKING_DO.isdisjoint(near)
    return False


_MADE_TO_DO = frozenset({"to flee", "to die", "to leave their homes", "perish"})
_MAKING_DO = frozenset(
    """
    caused causing causes cause forced forcing forces force led leading leads prompted prompting made making drove driving
    compelled compelling obliged pushed pushing saw seen seeing left leaving
    """.split()
)


def leave_no_homes(candidate: Candidate) -> bool:
    """Refuse those whom somebody only fetched: "took 40 men from their homes"; "forced 40 families from their homes"."""
    if not candidate.verb_word.startswith(("from ", "out of ")):
        return False
    return _DRIVING.isdisjoint(candidate.sentence.words[max(0, candidate.index - 3) : candidate.index])


_DRIVING = frozenset(
    "forced forcing drove driving driven evicted evicting expelled expelling chased chasing uprooted sent displaced".split()
)


def are_held_otherwise(candidate: Candidate) -> bool:
    """Refuse what is held and is no person: "of the villages, 12 were held by the army"."""
    is_held = candidate.verb_word.endswith(" held") or candidate.verb_word in {"in custody", "in captivity"}
    return is_held and candidate.head not in {"H", "U"} and candidate.sentence.words[candidate.index - 1] != "of whom"


def are_not_taken(candidate: Candidate) -> bool:
    """Refuse prisoners of whom a participle tells something else: "40 prisoners held in the camp"."""
    words = candidate.sentence.words
    if not _LET_GO.isdisjoint(words[: candidate.index]):
        return True
    return _TAKING.isdisjoint(words[candidate.verb + 1 : candidate.verb + 6])


_LET_GO = frozenset("exchange exchanged release released releasing freed freeing return returned swap".split())
_TAKING = frozenset({"took", "taken", "taking", "captured"})


def was_lost_before(candidate: Candidate) -> bool:
    """Refuse people who have a verb of their own before the passive: "lost 32 fighters, and a further 326 were wounded"."""
    return candidate.tags[: candidate.index].rstrip("AY").endswith("L") and not candidate.is_last


def is_of_the_next_clause(candidate: Candidate) -> bool:
    """Refuse the subject of the clause that follows as an object: "they were held, while in Karsa, some 50 died"."""
    return not _NEXT_CLAUSE.isdisjoint(candidate.sentence.words[candidate.verb : candidate.index])


def are_only_there(candidate: Candidate) -> bool:
    """Refuse others told of beside the victims: "it ended in a massacre, as 100 rebels and 30 guards were in the town"."""
    words, tags = candidate.sentence.words[candidate.verb : candidate.index], candidate.tags[candidate.verb : candidate.index]
    return bool(_WITH_OTHERS.search(tags)) or (",", "as") in pairwise(words)


#: Others who only were there: "one soldier died, with 6,000 guards and 40,000 rebels in the region".
_WITH_OTHERS = re.compile(r",w[AY]*Q[^KGVM]*\Z")
_NEXT_CLAUSE = frozenset({"while", "whilst", "whereas", "although", "though", "but"})


def takes_things(candidate: Candidate) -> bool:
    """Refuse a bare number taken of the things named last: "they met tanks, capturing two"."""
    if candidate.measures != (Measure.CAPTURED,) or candidate.head_end > candidate.index + 1:
        return False
    told, words = candidate.tags[: candidate.verb], candidate.sentence.words
    people = max(told.rfind("H"), told.rfind("U"), told.rfind("X"))
    return not _TAKEABLE.isdisjoint(words[people + 1 : candidate.verb])


#: What troops take that is no person.
_TAKEABLE = frozenset(
    "tanks vehicles trucks cars guns cannons howitzers ships boats planes aircraft helicopters villages towns hills positions "
    "bases posts checkpoints bridges forts castles flags colours standards".split()
)


def is_part_of_things(candidate: Candidate) -> bool:
    """Refuse some of so many things counted right before: "capturing two bases, one of them in the hills"."""
    if not is_part_of(candidate.sentence, candidate.index):
        return False
    before = candidate.tags.rfind("Q", 0, candidate.index)
    return before >= 0 and _THINGS.match(candidate.tags, before) is not None


_THINGS = re.compile(r"Q[AYN]*T")


def is_no_estimate(candidate: Candidate) -> bool:
    """Refuse a number behind another noun than one for estimates: "the guns fired 40 for the dead"."""
    words = candidate.sentence.words
    if candidate.rule.name == "they were killed (estimates range from so many)":
        return _ESTIMATES.isdisjoint(words[candidate.verb + 1 : candidate.index])
    return _ESTIMATES.isdisjoint(words[max(0, candidate.index - 4) : candidate.index])


_ESTIMATES = frozenset("estimate estimates claims figures counts reports sources numbers accounts".split())


def does_not_add_up(candidate: Candidate) -> bool:
    """Refuse people behind a comma who are no parts of those before: "six guests were killed, two children and one cook"."""
    tokens = candidate.sentence.tokens
    start = candidate.verb + 2
    end = next((at for at in range(start, len(tokens)) if tokens[at].tag in ".;KVB)"), len(tokens))
    parts, before = [], [token.quantity.low for token in tokens[: candidate.verb] if token.quantity]
    for token in tokens[start:end]:
        parts.extend([token.quantity.low] if token.quantity else [])
        if before and sum(parts) == before[-1]:
            return False
    return True


def have_the_verb_of_all(candidate: Candidate) -> bool:
    """Refuse some told by the way for the verb of the whole: "seven men, including five wounded, were executed"."""
    at = candidate.index - 1
    while at > 0 and candidate.tags[at] in "AY":
        at -= 1
    return candidate.tags[at] == "i" and candidate.tags[candidate.verb + 1 : candidate.verb + 3] == ",B"


def is_only_one(candidate: Candidate) -> bool:
    """Refuse a single one told by the way: "two men were killed, including one by a shell"."""
    quantity = candidate.sentence.tokens[candidate.index].quantity
    return quantity is None or (quantity.high is None and quantity.low == 1)


def are_not_dead(candidate: Candidate) -> bool:
    """Refuse another noun than "dead" for what people somewhere were: "40 men in a report on casualties"."""
    return candidate.tags[candidate.verb] == "M" and candidate.verb_word != "dead"


def is_not_so_high(candidate: Candidate) -> bool:
    """Refuse a number right behind a noun that is not said to be as high as that."""
    return not candidate.sentence.words[candidate.index].startswith(("as ", "above ", "exceeding ", "did not exceed"))


def are_not_all(candidate: Candidate) -> bool:
    """Refuse those of whom it befell only some, or others: "40 men, some wounded", "40 men, their captain killed"."""
    behind = candidate.tags.find(",Y", candidate.head_end - 1) + 1
    return candidate.sentence.words[behind] not in {"all", "both"}


def is_no_match(candidate: Candidate) -> bool:
    """Refuse a number behind another preposition than one that sets two losses beside each other: "lost 30 men in Tarn 12"."""
    at = candidate.index - 1
    while at > candidate.verb and candidate.tags[at] in "XHYA":
        at -= 1
    return candidate.tags[at] == "P" and candidate.sentence.words[at] not in {"to", "against"}


#: Why a number in a construction may not be what the construction is for; any one is enough.
CONSTRUCTION_REFUSALS: tuple[Refusal, ...] = (
    does_not_surrender,
    is_not_among,
    is_no_account,
    puts_no_number,
    is_for_no_other,
    counts_no_people,
    tells_no_number,
    is_no_parallel,
    owns_nothing,
    means_others,
    is_not_all,
    only_hits,
    is_no_refugee,
    puts_nothing,
    is_no_range,
    is_not_listed,
    does_the_deed,
    does_not_rise,
    is_not_badly,
    numbers_nothing,
    go_nowhere,
    are_hit_alone,
    sums_nothing_up,
    are_not_taken,
    leave_no_homes,
    are_not_made_to,
    are_not_fleeing,
    are_held_otherwise,
    was_lost_before,
    takes_things,
    is_of_the_next_clause,
    are_only_there,
    is_part_of_things,
    is_no_estimate,
    does_not_add_up,
    are_not_dead,
    is_only_one,
    have_the_verb_of_all,
    is_not_so_high,
    is_no_match,
    are_not_all,
)
#: The constructions, by name, in which alone such a refusal is due.
CONSTRUCTION_DUE_IN: dict[Refusal, frozenset[str]] = {
    does_not_surrender: frozenset({"surrendered with so many"}),
    does_not_add_up: frozenset({"so many were killed, so many of each kind"}),
    are_not_dead: frozenset({"so many of them killed"}),
    is_only_one: frozenset({"and so many elsewhere", "killing so many here and so many there"}),
    have_the_verb_of_all: frozenset({"so many killed"}),
    are_not_all: frozenset({"so many, all of them killed"}),
    is_no_match: frozenset({"and the others so many"}),
    is_not_so_high: frozenset({"losses as high as so many"}),
    counts_no_people: frozenset({"so many executions"}),
    tells_no_number: frozenset({"the number to be so many prisoners"}),
    is_no_parallel: frozenset(
        {
            "and so many on the other side",
            "so many deaths here and so many there",
            "so many on this side and so many on that",
            "on the other side so many",
        }
    ),
    owns_nothing: frozenset({"the others' so many"}),
    is_for_no_other: frozenset({"so many casualties and so many for the others"}),
    puts_no_number: frozenset({"another puts the number at so many"}),
    is_no_account: frozenset({"by another's account so many"}),
    is_not_among: frozenset({"among the dead were so many"}),
    means_others: frozenset({"so many did this but they were killed"}),
    is_not_all: frozenset({"so many did this and somebody killed them all"}),
    only_hits: frozenset({"killing so many", "and so many prisoners"}),
    is_no_refugee: frozenset(
        {"so many were refugees", "so many dead", "killing so many", "killing so many and so many", "deaths of so many"}
    ),
    puts_nothing: frozenset({"put the losses at so many"}),
    numbers_nothing: frozenset({"the wounded numbered so many"}),
    go_nowhere: frozenset({"so many refugees came"}),
    is_not_badly: frozenset({"so many of them badly"}),
    are_hit_alone: frozenset({"so many died"}),
    is_not_listed: frozenset({"so many as killed"}),
    does_the_deed: frozenset({"so many were killed"}),
    does_not_rise: frozenset({"a toll that rose to so many"}),
    is_no_range: frozenset({"executions range from so many"}),
    sums_nothing_up: frozenset({"and a total of so many"}),
    leave_no_homes: frozenset({"so many killed"}),
    are_not_fleeing: frozenset({"so many people fleeing"}),
    are_not_made_to: frozenset({"made so many people flee or die"}),
    are_held_otherwise: frozenset({"so many killed", "so many were killed"}),
    was_lost_before: frozenset({"so many were killed"}),
    takes_things: frozenset({"killing so many"}),
    is_of_the_next_clause: frozenset({"killing so many"}),
    are_only_there: frozenset({"as well as so many"}),
    is_part_of_things: frozenset({"killing so many and so many"}),
    are_not_taken: frozenset({"so many taken there", "prisoners were taken with their parts"}),
    is_no_estimate: frozenset({"estimates range from so many for the dead", "they were killed (estimates range from so many)"}),
}
