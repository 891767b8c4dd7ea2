"""Refusals that are due in one construction or a few: what its words must be, where the letters of a sentence do not tell.

Refusals that are due in all constructions are ``verb_refusals``', ``number_refusals``' and ``refusals``'.
"""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.candidates import Candidate, Refusal, is_all_of, is_part_of
from quizapp.extraction.claims.figures.figure_heads import BODIES


def is_not_among(candidate: Candidate) -> bool:
    """Refuse those who were so many in a place where others were killed: only "among the dead" tells who the dead were."""
    return not candidate.verb_word.startswith("among")


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


def are_some_of_them(candidate: Candidate) -> bool:
    """Refuse the whole of whom some are killed: "killed some of the 40 men"; "killed all of the 40 men" counts them."""
    at = candidate.tags.rfind("O", candidate.verb, candidate.index)
    return at > 0 and candidate.sentence.words[at - 1] not in {"all", "both"}


def is_no_body(candidate: Candidate) -> bool:
    """Refuse how many there are in what is no body of troops: "the village (300 people) was captured"."""
    at = candidate.index - 2
    return candidate.tags[at] == "T" and candidate.sentence.words[at] not in BODIES


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
#: People, and a number without a noun: they are not what befell it.
_AND_BARE = re.compile("Q[NX]{0,3}H,?C[AYN]*Q")


def was_lost_before(candidate: Candidate) -> bool:
    """Refuse people lost before others: "lost 32 fighters, and a further 326 were wounded", "lost 32 men and 40 wounded"."""
    if candidate.is_last or not candidate.tags[: candidate.index].rstrip("AY").endswith("L"):
        return False
    return candidate.rule.name != "so many killed" or bool(_AND_BARE.fullmatch(candidate.tags, candidate.index, candidate.verb))


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


def are_not_all(candidate: Candidate) -> bool:
    """Refuse those of whom it befell only some, or others: "40 men, some wounded", "40 men, their captain killed"."""
    behind = candidate.tags.find(",Y", candidate.head_end - 1) + 1
    return candidate.sentence.words[behind] not in {"all", "both"}


#: Why a number in a construction may not be what the construction is for; any one is enough.
CONSTRUCTION_REFUSALS: tuple[Refusal, ...] = (
    is_not_among,
    means_others,
    is_not_all,
    only_hits,
    is_not_listed,
    does_the_deed,
    is_not_badly,
    is_no_body,
    are_some_of_them,
    are_hit_alone,
    was_lost_before,
    takes_things,
    is_of_the_next_clause,
    are_only_there,
    is_part_of_things,
    does_not_add_up,
    are_not_dead,
    is_only_one,
    have_the_verb_of_all,
    are_not_all,
)
#: The constructions, by name, in which alone such a refusal is due.
CONSTRUCTION_DUE_IN: dict[Refusal, frozenset[str]] = {
    does_not_add_up: frozenset({"so many were killed, so many of each kind"}),
    are_not_dead: frozenset({"so many of them killed"}),
    is_only_one: frozenset({"and so many elsewhere", "killing so many here and so many there"}),
    have_the_verb_of_all: frozenset({"so many killed"}),
    are_not_all: frozenset({"so many, all of them killed"}),
    is_not_among: frozenset({"among the dead were so many"}),
    means_others: frozenset({"so many did this but they were killed"}),
    is_not_all: frozenset({"so many did this and somebody killed them all"}),
    only_hits: frozenset({"killing so many", "and so many prisoners"}),
    are_some_of_them: frozenset({"killing so many"}),
    is_no_body: frozenset({"people (so many) died"}),
    is_not_badly: frozenset({"so many of them badly"}),
    are_hit_alone: frozenset({"so many died"}),
    is_not_listed: frozenset({"so many as killed"}),
    does_the_deed: frozenset({"so many were killed"}),
    was_lost_before: frozenset({"so many were killed", "so many killed"}),
    takes_things: frozenset({"killing so many"}),
    is_of_the_next_clause: frozenset({"killing so many"}),
    are_only_there: frozenset({"as well as so many"}),
    is_part_of_things: frozenset({"killing so many and so many"}),
}
