"""Why a number in a construction of ``claim_rules`` may still count no victims: refusals, each with what it refuses.

Those of one kind are in the modules imported below by that name; finding the constructions is ``finding``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Bound, Measure
from quizapp.extraction.claims.figures.candidates import OF_A_KIND, SUBJECTS, Candidate, Refusal, is_part_of
from quizapp.extraction.claims.figures.construction_refusals import CONSTRUCTION_DUE_IN, CONSTRUCTION_REFUSALS
from quizapp.extraction.claims.figures.described_refusals import DESCRIBED_DUE_IN, DESCRIBED_DUE_WITH, DESCRIBED_REFUSALS
from quizapp.extraction.claims.figures.driven_refusals import DRIVEN_DUE_IN, DRIVEN_REFUSALS
from quizapp.extraction.claims.figures.figure import PART_LIST_RULE
from quizapp.extraction.claims.figures.figure_heads import GROUPS
from quizapp.extraction.claims.figures.number_refusals import NUMBER_DUE_IN, NUMBER_DUE_WITH, NUMBER_REFUSALS
from quizapp.extraction.claims.figures.slain import are_slain
from quizapp.extraction.claims.figures.toll_refusals import TOLL_DUE_IN, TOLL_REFUSALS
from quizapp.extraction.claims.figures.verb_refusals import VERB_DUE_IN, VERB_DUE_WITH, VERB_REFUSALS

_PEOPLE = frozenset({"H", "U", "X", "X?"})
#: Measures that befall things too: without a word for people the number may count tanks.
_NEEDS_PEOPLE = frozenset({Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED})
#: What stands before the number of "crowded with 1,600 survivors"; after a comma "with" opens a clause.
_CROWDED_WITH = frozenset(first + "w" for first in "NFKXHT")
#: Prepositions that open a clause of its own: the number after them can be its subject.
_CONJUNCTIONS = frozenset("whereby wherein while whilst when as because until since after before by than with".split())


def counts_things(candidate: Candidate) -> bool:
    """Refuse tanks and villages; "over 300 such deaths" counts the deaths."""
    counts_the_dead = (
        candidate.rule.name == "so many dead" and candidate.tags[candidate.head_end : candidate.head_end + 1] == "M"
    )
    if _is_of_victims(candidate):
        return True
    if candidate.rule.name == "so many prisoners were taken" and candidate.head == "N?":
        return False  # "1,000 ill, starving prisoners"
    if candidate.rule.name == "so many executions" and candidate.head == "N?":  # "250 summary executions"
        return False
    if candidate.rule.name == "a toll with its parts by place":  # "180 White armies and Poles"
        return candidate.head == "T" and candidate.sentence.words[candidate.head_end - 1] != "armies"
    return candidate.head in {"T", "N?"} and not counts_the_dead and not are_slain(candidate)


def _is_of_victims(candidate: Candidate) -> bool:
    """Tell whether the number counts what is the victims': "two studies of deaths", "two widows of those killed"."""
    words = candidate.sentence.words[candidate.index + 1 : candidate.verb]
    if candidate.head not in {"N", "N?"} or "of" not in words[1:]:
        return False
    return candidate.tags[candidate.verb] == "M" or words[-2:] == ("of", "those")


def lacks_people(candidate: Candidate) -> bool:
    """Refuse a number without people where the construction asks for them."""
    return candidate.rule.needs_people and candidate.head not in _PEOPLE


def is_no_subject(candidate: Candidate) -> bool:
    """Refuse a number after a preposition where a subject is looked for: "of 500 men, 300 were killed"."""
    if _is_before_doing(candidate):
        return True
    if candidate.rule.name == "so many died" and candidate.tags[max(0, candidate.index - 2) : candidate.index] in _CROWDED_WITH:
        return candidate.measures != (Measure.CAPTURED,) or candidate.tags[candidate.index - 2] != "H"
    if "being" in candidate.sentence.words[candidate.head_end : candidate.verb] or candidate.verb_word == "dying":
        return False  # "resulted in 19 rebels being killed"
    if _WHO_WERE.match(candidate.tags, candidate.head_end):  # "the names of the 30 soldiers who were killed"
        return False
    opening = candidate.sentence.words[max(0, candidate.index - 3) : candidate.index]
    if len(opening) > 1 and opening[-1] == "of" and opening[-2] in GROUPS and _is_opened(candidate):
        return False  # "another group of 50 men were killed"
    if opening == ("of", "those") and candidate.following == "B":  # "Of those 85 had been killed"
        return False
    if opening[-2:] == ("all", "of"):  # "All of the 80 defenders were killed"
        return False
    before = candidate.tags[max(0, candidate.index - 2) : candidate.index]
    near = set(candidate.sentence.words[max(0, candidate.index - 2) : candidate.index])
    return before.endswith(("O", "OY")) or (before.endswith(("P", "PY")) and not _CONJUNCTIONS & near)


def _is_before_doing(candidate: Candidate) -> bool:
    """Tell whether the verb is that of another phrase behind them: "700 followers, after being expelled"."""
    words = candidate.sentence.words[candidate.head_end : candidate.verb]
    at = words.index("being") if "being" in words else 0
    return at > 0 and words[at - 1] in {"after", "before", "despite", "without", "upon"}


_WHO_WERE = re.compile(",?W[BV]")
#: A group that a clause begins with, so that it is its subject.
_OPENING = re.compile(r"(?:^|[,;CD])[AY]*[NXT]{1,4}O\Z")


def _is_opened(candidate: Candidate) -> bool:
    """Tell whether the number's group begins its clause and nobody else's verb follows before its own."""
    between = candidate.tags[candidate.head_end : candidate.verb]
    return bool(_OPENING.search(candidate.tags[: candidate.index])) and not set(between) & set("FKG")


def is_in_brackets(candidate: Candidate) -> bool:
    """Refuse the last number in brackets without people as a subject: "at noon (UTC+2), a captain surrendered"."""
    return candidate.head == "" and candidate.following == ")"


def names_nothing(candidate: Candidate) -> bool:
    """Refuse a number in the middle of a list that names nothing."""
    if candidate.head in _PEOPLE or candidate.is_last:
        return False
    of_so_many = bool(_OF_SO_MANY.match(candidate.tags, candidate.index + 1))
    some = is_part_of(candidate.sentence, candidate.index) or _is_unknown_people(candidate)
    bare = candidate.head == "" and (candidate.following in {",", "C", "("} or of_so_many)
    bare = bare or some
    bare = bare and candidate.tags[candidate.index + 1 : candidate.index + 3] != ",w"  # "reached 40, with 12 being hurt"
    bare = bare or candidate.rule.name in _LISTING
    return not (bare or candidate.rule.name in OF_A_KIND)


_OF_SO_MANY = re.compile("P?OY?Q")


def _is_unknown_people(candidate: Candidate) -> bool:
    """Tell whether an unknown noun stands beside people who were killed or hurt: "two conductors and 15 drivers"."""
    if candidate.head != "N" or candidate.measures not in {(Measure.KILLED,), (Measure.WOUNDED,)}:
        return False
    return candidate.tags[candidate.verb] in "KVM" and bool(_BESIDE_PEOPLE.match(candidate.tags, candidate.head_end))


_BESIDE_PEOPLE = re.compile("(?:,?C|,)A*Q[NXA]{0,3}H")
#: Constructions in which each number of a list stands alone.
_LISTING = frozenset(
    {
        "so many killed compared with so many",
        "so many here and so many there",
        "a toll with its parts by place",
        "another's dead are so many",
        "so many died: so many then and so many then",
        "others held so many",
    }
)


def is_known_already(candidate: Candidate) -> bool:
    """Refuse a number that goes back to one before: "sixteen of the twenty-three killed", "one of the two officers killed"."""
    if _is_told_of_some(candidate):
        return True
    if candidate.tags[candidate.index - 1 : candidate.index] not in _LEADS_BACK:
        return candidate.tags[max(0, candidate.index - 3) : candidate.index] == "QOY"  # "with 437 of its 725 men killed"
    if _is_shared(candidate):
        return True
    before = candidate.tags[max(0, candidate.index - 3) : candidate.index]
    if before == "QOX" and candidate.sentence.words[candidate.index - 1].endswith(("'s", "’s", "s'")):
        return True  # "437 of Alda's 725 villagers had died"
    if candidate.rule.name == "so many dead" and not candidate.head and _is_exact(candidate):
        return candidate.sentence.words[candidate.index - 1] in _AFTER  # "With the three deaths, it became"
    return before.endswith(("QO", "QPO")) and not _is_one_of_new(candidate)


_AFTER = frozenset({"with", "after", "following"})


def _is_exact(candidate: Candidate) -> bool:
    quantity = candidate.sentence.tokens[candidate.index].quantity
    is_exact = quantity is not None and quantity.bound is Bound.EXACT
    return is_exact and candidate.sentence.words[candidate.index].startswith("the ")


def _is_one_of_new(candidate: Candidate) -> bool:
    """Tell whether one of those whom the sentence counts is told of: "he was one of three gunmen killed there"."""
    words = candidate.sentence.words
    is_new = not words[candidate.index].startswith("the ") and candidate.head in {"H", "U"}
    return is_new and words[candidate.index - 2] == "one" and candidate.rule.name in {"so many killed", "so many taken there"}


#: Letters of what stands before such a number: "of", a preposition, "with", a name.
_LEADS_BACK = frozenset("OPwX")


def _is_shared(candidate: Candidate) -> bool:
    """Tell whether the number is the whole of which a share is told: "20% of the 50,000 prisoners"."""
    words = candidate.sentence.words[max(0, candidate.index - 3) : candidate.index]
    return words[-1:] == ("of",) and words[-2:-1] != () and words[-2] in _SHARES


_SHARES = frozenset("% percent cent half third quarter most some many part majority".split())


def _is_told_of_some(candidate: Candidate) -> bool:
    """Tell whether something else is told of some of the victims: "the day that 12 of those killed were buried"."""
    words, tags = candidate.sentence.words, candidate.tags
    if candidate.rule.name not in {"so many killed", "so many dead"} or not _OF_THE_VICTIMS.match(tags, candidate.index):
        if words[candidate.index - 1] in {"those", "these"} and candidate.following == "K":  # "those nine arrested leaders"
            return candidate.index > 0
        return False
    if candidate.index and tags[candidate.index - 1] == "O":  # "on the clothes of eleven of the dead"
        return True
    own = _DONE_LATER.match(tags, candidate.verb + 1)
    return own is not None and words[own.end() - 1] not in {"identified", "confirmed", "known"}


#: Some of the dead, by the words for them, and what was done to them afterwards.
_OF_THE_VICTIMS = re.compile("QOY[KM]")
_DONE_LATER = re.compile("B[AB]*[NF](?![NX]{0,2}[HX])")


def is_part_of_things(candidate: Candidate) -> bool:
    """Refuse a bare number in brackets behind machines: "12 Humvees (two captured)"."""
    tags = candidate.tags
    opening = tags.rfind("(", 0, candidate.index)
    if candidate.head or opening < 0 or ")" in tags[opening : candidate.index] or _NEEDS_PEOPLE.isdisjoint(candidate.measures):
        return False
    whole = tags.rfind("Q", 0, opening)
    return bool(whole >= 0 and _THINGS_ALONE.fullmatch(tags, whole + 1, opening)) and not candidate.sentence.tokens[
        opening - 1
    ].word.endswith(_PEOPLES)


#: Machines, or names that may be those of machines.
_THINGS_ALONE = re.compile("[NX]{0,3}[TX]")
#: Endings of the names of peoples.
_PEOPLES = ("ans", "ians", "ese", "ish", "men", "is", "troops", "forces")


def is_of_things(candidate: Candidate) -> bool:
    """Refuse some of the things told before: "66 towns, of which 40 surrendered"."""
    words = candidate.sentence.words
    if words[candidate.index - 1] not in _OF_WHICH or candidate.head:
        return False
    whole = candidate.tags.rfind("Q", 0, candidate.index)
    return bool(whole >= 0 and _THINGS_BEFORE.fullmatch(candidate.tags, whole + 1, candidate.index - 1))


_OF_WHICH = frozenset({"of which", "among them"})
_THINGS_BEFORE = re.compile("[NXAHY]{0,4}T,?")


def counts_all(candidate: Candidate) -> bool:
    """Refuse how many there were beside the dead: "13,000 men dead of 20,000"."""
    before = candidate.sentence.words[candidate.index - 2 : candidate.index]
    if candidate.rule.name == "losses were so many" and before[-1:] == ("of",) and before[0] in _WHOLE_BODIES:
        return True
    counted = "Q" in candidate.tags[max(0, candidate.verb - 4) : candidate.verb]
    return counted and candidate.verb_word == "dead" and candidate.tags[candidate.verb + 1 : candidate.verb + 2] == "O"


#: Bodies of people whose number says how many there were at first: "1,000 casualties from a garrison of 6,000".
_WHOLE_BODIES = frozenset("garrison army force crew population strength".split())


def is_contested(candidate: Candidate) -> bool:
    """Refuse some of those before whom it may not have befallen at all: "80 of those deaths are contested"."""
    if not is_part_of(candidate.sentence, candidate.index):
        return False
    words = candidate.sentence.words[candidate.verb + 1 : candidate.verb + 4]
    return not _CONTESTED.isdisjoint(words)


_CONTESTED = frozenset("contested disputed disproved disproven discounted doubtful unproven".split())


def is_of_nobody(candidate: Candidate) -> bool:
    """Refuse what is no person's: "sunk along with one of its boats"."""
    return candidate.sentence.words[candidate.index + 2] not in {"his", "her"} or candidate.measures != (Measure.KILLED,)


def only_takes(candidate: Candidate) -> bool:
    """Refuse people whom a verb takes along or holds back, which is no capture."""
    return candidate.verb_word not in {"seized", "seizing"}


def sustains_no_wounds(candidate: Candidate) -> bool:
    """Refuse a body that had losses: "12 companies suffered heavy casualties"."""
    return candidate.verb_word not in _WOUNDS


_WOUNDS = frozenset({"injuries", "wounds"})
_AIRCRAFT = frozenset("fighter fighters bomber bombers".split())
_FLYING = _AIRCRAFT | frozenset("aircraft planes aeroplanes airplanes trainers transports gliders sorties".split())


def _are_aircraft(candidate: Candidate) -> bool:
    """Tell whether fighters or bombers that were lost are told beside other aircraft."""
    words = candidate.sentence.words
    if _AIRCRAFT.isdisjoint(words):
        return False
    counted = _AIRCRAFT.intersection(words[candidate.index + 1 : candidate.head_end])
    is_lost = candidate.tags[candidate.verb] == "L" or candidate.verb_word in {"losses", "casualties"}
    return bool(counted) and is_lost and not (_FLYING - counted).isdisjoint(words)


def may_be_machines(candidate: Candidate) -> bool:
    """Refuse unknown nouns and names that were captured or lost: "3 Humvees captured"."""
    if _are_aircraft(candidate):
        return True
    if candidate.head == "" and candidate.measures == (Measure.CAPTURED,) and _goes_on_from_things(candidate):
        return True
    if candidate.head not in {"N", "X?"}:
        return False
    if candidate.rule.name == "losses were so many" and candidate.verb_word == "losses":
        return True
    if _LISTED_THINGS.search(candidate.tags, 0, candidate.index):  # "destroying 20 targets, including 9 tanks, 30 Ratels"
        return True
    if candidate.head == "X?" and candidate.tags[candidate.verb] in "KS" and candidate.measures == (Measure.DISPLACED,):
        return False  # only people are driven from their homes
    if candidate.rule.name == "so many prisoners, of them so many of a kind":
        return candidate.head == "N"
    if candidate.verb_word.split()[0] in _ONLY_OF_PEOPLE or _AS_CAPTIVES.search(candidate.verb_word):
        return False
    return any(measure in _NEEDS_PEOPLE for measure in candidate.measures)


def _goes_on_from_things(candidate: Candidate) -> bool:
    """Tell whether the number before, of this sentence, is one of things: "three tanks were destroyed and two captured"."""
    tokens = candidate.sentence.tokens
    at = candidate.tags.rfind("Q", 0, candidate.index)
    while at > 0 and (tokens[at + 1].tag in "BF" or tokens[at + 1].measure is Measure.CAPTURED):
        at = candidate.tags.rfind("Q", 0, at)  # "of five boats two were sunk and three captured"
    return at >= 0 and bool(_COUNTED_THINGS.match(candidate.tags, at, candidate.index))


_COUNTED_THINGS = re.compile("Q[NXAY]{0,4}T(?![HU])")
#: What befalls people alone, by whatever noun or name they go: "eight strikers were arrested".
_ONLY_OF_PEOPLE = frozenset(
    """
    arrest arrests kidnapping abduction detention arrested detained imprisoned interned kidnapped abducted deported lynched
    marched led
    """.split()
)
_AS_CAPTIVES = re.compile(r"\b(?:prisoner|captiv|hostage)")


#: Things told one after the other, or with their parts, right before a number.
_LISTED_THINGS = re.compile(r"T,?i(?:[AY]*Q[NX]{0,2}T,?C?)*\Z")
#: Why a number in a construction may still count no victims; any one is enough.
REFUSALS: tuple[Refusal, ...] = (
    counts_things,
    lacks_people,
    is_no_subject,
    is_in_brackets,
    names_nothing,
    is_known_already,
    may_be_machines,
    is_part_of_things,
    is_of_things,
    counts_all,
    is_contested,
    is_of_nobody,
    only_takes,
    sustains_no_wounds,
    *DESCRIBED_REFUSALS,
    *NUMBER_REFUSALS,
    *VERB_REFUSALS,
    *DRIVEN_REFUSALS,
    *TOLL_REFUSALS,
    *CONSTRUCTION_REFUSALS,
)
#: The constructions, by name, in which alone a refusal is due; all others are due in each.
_DUE_IN: dict[Refusal, frozenset[str]] = {
    is_no_subject: SUBJECTS,
    is_in_brackets: SUBJECTS,
    counts_all: frozenset({"deaths of so many", "losses were so many"}),
    only_takes: frozenset({"seized so many people"}),
    is_of_nobody: frozenset({"along with so many of his"}),
    sustains_no_wounds: frozenset({"so many sustained injuries", "leaving so many with wounds"}),
    **NUMBER_DUE_IN,
    **VERB_DUE_IN,
    **DESCRIBED_DUE_IN,
    **DRIVEN_DUE_IN,
    **TOLL_DUE_IN,
    **CONSTRUCTION_DUE_IN,
}
#: The words without one of which a refusal is not due: few sentences have any of them.
_DUE_WITH: dict[Refusal, frozenset[str]] = {
    **DESCRIBED_DUE_WITH,
    is_of_things: _OF_WHICH,
    is_contested: _CONTESTED,
    **NUMBER_DUE_WITH,
    **VERB_DUE_WITH,
}
REFUSING_WORDS = frozenset().union(*_DUE_WITH.values())


def refusals_in(construction: str) -> tuple[Refusal, ...]:
    """Return the refusals that are due for a number in the construction of that name."""
    return tuple(refusal for refusal in REFUSALS if construction in _DUE_IN.get(refusal, {construction}))


def is_due_without_words(refusal: Refusal) -> bool:
    """Tell whether a refusal is due in a sentence without any of the ``REFUSING_WORDS``."""
    return refusal not in _DUE_WITH


#: Why the number of a part of so many may be none of people; what befell it is told by the whole.
PART_REFUSALS = tuple(
    refusal
    for refusal in refusals_in(PART_LIST_RULE)
    if refusal not in {*VERB_REFUSALS, *DRIVEN_REFUSALS, *TOLL_REFUSALS, *CONSTRUCTION_REFUSALS}
)
