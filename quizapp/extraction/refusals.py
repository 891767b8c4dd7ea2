"""Why a number in a construction of ``claim_rules`` may still count no victims: refusals, each with what it refuses.

Finding the constructions is ``figures``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from quizapp.domain.facts import Measure
from quizapp.extraction.claim_rules import ClaimRule
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import FIGHTERS, OTHER_FATES


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number in a construction, before it is taken for one of victims; ``head`` is the tag of what it counts."""

    sentence: Sentence
    rule: ClaimRule
    index: int
    head: str
    head_end: int
    verb: int
    measures: tuple[Measure, ...]
    is_last: bool

    @property
    def tags(self) -> str:
        """The letters of the sentence."""
        return self.sentence.tags

    @property
    def following(self) -> str:
        """The letter after the number, "" at the end."""
        return self.tags[self.index + 1 : self.index + 2]

    @property
    def verb_word(self) -> str:
        """The word that tells what befell them."""
        return self.sentence.tokens[self.verb].word


def is_part_of(sentence: Sentence, index: int) -> bool:
    """Tell whether the number counts some of those named before: "312 of them"."""
    words = [token.word for token in sentence.tokens[index + 1 : index + 3]]
    return words[:1] == ["of"] and words[1:] in (["them"], ["these"], ["those"], ["whom"])


_PEOPLE = frozenset({"H", "U", "X", "X?"})
#: Measures that befall things too: without a word for people the number may count tanks.
_NEEDS_PEOPLE = frozenset({Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED})
#: Rules whose number is a subject: after a preposition it is not.
_SUBJECTS = frozenset({"so many were killed", "so many died", "so many lay dead", "so many were lost"})
#: What stands before the number of "crowded with 1,600 survivors"; after a comma "with" opens a clause.
_CROWDED_WITH = frozenset(first + "w" for first in "NFKXHT")
#: Prepositions that open a clause of its own: the number after them can be its subject.
_CONJUNCTIONS = frozenset("while when as because until since after before by than with".split())
_FINDING = frozenset(
    """
    returned handed exchanged brought
    left leaving found recovered counted buried discovered exhumed retrieved pulled extracted dug collected identified saw seen
    """.split()
)


def counts_things(candidate: Candidate) -> bool:
    """Refuse tanks and villages; "over 300 such deaths" counts the deaths."""
    counts_the_dead = (
        candidate.rule.name == "so many dead" and candidate.tags[candidate.head_end : candidate.head_end + 1] == "M"
    )
    if candidate.rule.name == "so many prisoners were taken" and candidate.head == "N?":
        return False  # "1,000 ill, starving prisoners"
    return candidate.head in {"T", "N?"} and not counts_the_dead


def lacks_people(candidate: Candidate) -> bool:
    """Refuse a number without people where the construction asks for them."""
    return candidate.rule.needs_people and candidate.head not in _PEOPLE


def is_no_subject(candidate: Candidate) -> bool:
    """Refuse a number after a preposition where a subject is looked for: "of 500 men, 300 were killed"."""
    if candidate.rule.name not in _SUBJECTS:
        return False
    if candidate.rule.name == "so many died" and candidate.tags[max(0, candidate.index - 2) : candidate.index] in _CROWDED_WITH:
        return True
    if any(token.word == "being" for token in candidate.sentence.tokens[candidate.head_end : candidate.verb]):
        return False  # "resulted in 19 rebels being killed"
    if _WHO_WERE.match(candidate.tags, candidate.head_end):  # "the names of the 30 soldiers who were killed"
        return False
    opening = [token.word for token in candidate.sentence.tokens[max(0, candidate.index - 3) : candidate.index]]
    if opening[-1:] == ["of"] and opening[-2:-1] and opening[-2] in GROUPS and _is_opened(candidate):
        return False  # "another group of 50 men were killed"
    before = candidate.tags[max(0, candidate.index - 2) : candidate.index]
    near = {token.word for token in candidate.sentence.tokens[max(0, candidate.index - 2) : candidate.index]}
    return before.endswith(("O", "OY")) or (before.endswith(("P", "PY")) and not _CONJUNCTIONS & near)


_WHO_WERE = re.compile(",?W[BV]")
#: So many people together: what befell the group befell them.
GROUPS = frozenset(
    """
    group groups team column party band detachment crowd batch convoy contingent
    squad patrol unit total garrison crew family
    """.split()
)
#: A group that a clause begins with, so that it is its subject.
_OPENING = re.compile(r"(?:^|[,;CD])[AY]*[NXT]{1,4}O\Z")


def _is_opened(candidate: Candidate) -> bool:
    """Tell whether the number's group begins its clause and nobody else's verb follows before its own."""
    between = candidate.tags[candidate.head_end : candidate.verb]
    return bool(_OPENING.search(candidate.tags[: candidate.index])) and not set(between) & set("FKG")


def is_in_brackets(candidate: Candidate) -> bool:
    """Refuse the last number in brackets without people as a subject: "at noon (UTC+2), a captain surrendered"."""
    return candidate.rule.name in _SUBJECTS and candidate.head == "" and candidate.following == ")"


def is_nobody(candidate: Candidate) -> bool:
    """Refuse nought and "one of the commanders", "one of those killed": a single person without a number is no claim."""
    token = candidate.sentence.tokens[candidate.index]
    if candidate.verb_word == "death" and token.word in {"one", "the one"}:
        return True
    single = token.word in {"one", "the one"} and candidate.following in {"O", ""}
    is_example = [one.word for one in candidate.sentence.tokens[candidate.index + 1 : candidate.index + 3]] == ["of", "those"]
    single = single and (is_example or not is_part_of(candidate.sentence, candidate.index))
    before = candidate.sentence.tokens[candidate.index - 1].word if candidate.index else ""
    single = single or (token.word == "one" and before in _ORDINALS)
    return single or token.quantity is None or token.quantity.low == 0


#: Before "one", which stands for a noun then: "after the first one died".
_ORDINALS = frozenset("first second third fourth last latter former".split())


def names_nothing(candidate: Candidate) -> bool:
    """Refuse a number in the middle of a list that names nothing."""
    of_so_many = candidate.tags[candidate.index + 1 : candidate.index + 3] == "OQ"
    bare = candidate.head == "" and (candidate.following in {",", "C", "("} or of_so_many)
    of_a_kind = candidate.rule.name == "of which so many were of a kind"
    return not (candidate.head in _PEOPLE or candidate.is_last or bare or of_a_kind)


def loses_things(candidate: Candidate) -> bool:
    """Refuse losing anything but people, and losing to so many: "lost the town to 300 rebels"."""
    if candidate.tags[candidate.verb] != "L":
        return False
    told = candidate.tags[: candidate.verb] if candidate.rule.name == "lost so many" else candidate.tags
    if candidate.rule.name.startswith("and the others so many"):
        return False
    if candidate.rule.name == "lost so many of their own":
        return candidate.sentence.tokens[candidate.index + 3].word != "own"
    if candidate.rule.name == "deaths of so many" and _OF_THEIR_OWN.match(candidate.tags, candidate.index + 1):
        return candidate.sentence.tokens[candidate.index + 3].word != "own"
    with_people = candidate.rule.name in {"so many were lost", "lost so many"} and candidate.head == "" and "H" in told
    to_them = candidate.verb < candidate.index and candidate.tags[candidate.index - 1] in "OP"
    return (candidate.head != "H" and not with_people) or (to_them and candidate.tags[candidate.verb + 1] != "O")


_OF_THEIR_OWN = re.compile("OYY")


def is_known_already(candidate: Candidate) -> bool:
    """Refuse a number that goes back to one before: "sixteen of the twenty-three killed", "one of the two officers killed"."""
    whole = candidate.tags[max(0, candidate.index - 2) : candidate.index] == "QO"
    of_the = candidate.tags[: candidate.index].endswith(("O", "P"))
    back = candidate.sentence.tokens[candidate.index].word.startswith("the ") and candidate.rule.name == "so many killed"
    return whole or (back and of_the)


def is_only_described(candidate: Candidate) -> bool:
    """Refuse "12 wounded soldiers were flown out" and "two captured cannons"; "500,000 displaced people" counts them."""
    if candidate.rule.name == "so many displaced people":
        return candidate.measures not in {(Measure.DISPLACED,), (Measure.KILLED,)}
    if candidate.rule.name != "so many killed" or candidate.tags[candidate.verb + 1 : candidate.verb + 2] not in set("NHUTX"):
        return False
    if not candidate.is_last and candidate.tags[candidate.verb - 1] == "Q":  # "162 officers and 400 wounded fighters"
        return True
    if _DESCRIBED_THINGS.match(candidate.tags, candidate.verb + 1):
        return True
    if candidate.measures == (Measure.KILLED,) or not _DESCRIBED.match(candidate.tags, candidate.verb + 1):
        return False
    back = any(token.word in _BACK_AGAIN for token in candidate.sentence.tokens[candidate.verb :])
    return back or bool(_DESCRIBED_PEOPLE.match(candidate.tags, candidate.verb + 1))


def is_known_fate(candidate: Candidate) -> bool:
    """Refuse a fate that is told: "the fate of the 30 men was decided", "contact with 30 men was made"."""
    words = {token.word for token in candidate.sentence.tokens[candidate.index :]}
    if candidate.verb_word in {"contact with", "connection with"}:
        return "lost" not in words
    if candidate.verb_word not in {"fate of", "whereabouts of"}:
        return False
    return not (words & {"unknown", "unclear", "uncertain"} or words >= {"not", "known"})


_DESCRIBED_THINGS = re.compile("[NX]{0,3}T(?![HU])")
#: People whose participle only says which ones they are: they do something else.
_DESCRIBED_PEOPLE = re.compile("[NX]{0,3}[HU]A*[BFJ]")


def is_of_another_verb(candidate: Candidate) -> bool:
    """Refuse the 30 of "12 killed 30 wounded" for the dead, and prisoners for the wounded of "wounded men and 80 prisoners"."""
    tags, verb, index = candidate.tags, candidate.verb, candidate.index
    if candidate.rule.name == "killing so many":
        return tags[index + 1 : index + 2] == "K" and bool(_COUNTED_ALREADY.search(tags, max(0, verb - 5), verb))
    if (
        candidate.rule.name == "so many killed"
        and not candidate.is_last
        and tags[max(0, index - 6) : index].rstrip("AY").endswith("L")
    ):
        return (
            tags[candidate.head_end : candidate.head_end + 2].lstrip(",").startswith("i")
        )  # "lost 60 men, including 12 killed"
    if candidate.rule.name == "so many dead" and not candidate.is_last and candidate.head == "H":
        return tags[verb - 1] == "Q" and candidate.verb_word not in {"dead", "lives"}  # "two workers and 21 injuries"
    joined = candidate.rule.name in {"as well as so many", "killing so many and so many"}
    if joined and "U(" in tags[verb:index]:
        return True  # "25,000 wounded and 30,000 prisoners (20,000 Italians)"
    return joined and candidate.head == "U" and tags[verb] == "K" and bool(_DESCRIBED.match(tags, verb + 1))


_COUNTED_ALREADY = re.compile("Q[NXHA]{0,3}\\Z")
_DESCRIBED = re.compile("[NX]{0,3}[HU]")


def is_of_a_person(candidate: Candidate) -> bool:
    """Refuse the sum for what befell one of them: "losses of 121, including Stewart, who was wounded"."""
    if candidate.rule.name != "so many were killed":
        return False
    tokens = candidate.sentence.tokens[candidate.index : candidate.verb]
    who = next((at for at, token in enumerate(tokens) if token.word == "who"), -1)
    return (
        who > 1
        and tokens[who - 1].tag == ","
        and tokens[who - 2].tag == "X"
        and any(token.word == "was" for token in tokens[who:])
    )


#: What follows a rate: "60 casualties a day", "10 injured civilians for every soldier".
_RATES = (
    ("a", "day"),
    ("per", "day"),
    ("each", "day"),
    ("every", "day"),
    ("a", "week"),
    ("per", "week"),
    ("a", "month"),
    ("for", "every"),
)


def is_a_rate(candidate: Candidate) -> bool:
    """Refuse how many at a time: "up to 60 casualties a day", "ten injured civilians for every soldier"."""
    end = max(candidate.head_end, candidate.verb + 1 if candidate.verb - candidate.head_end < 3 else 0)
    words = [token.word for token in candidate.sentence.tokens[end : end + 3]]
    return any(pair in _RATES for pair in pairwise(words)) or "daily" in words[:2]


def is_an_age(candidate: Candidate) -> bool:
    """Refuse ages: "two children, aged 4 and 6, were killed"."""
    return any(
        token.word in {"aged", "age", "ages"}
        for token in candidate.sentence.tokens[max(0, candidate.index - 3) : candidate.index]
    )


def did_otherwise(candidate: Candidate) -> bool:
    """Refuse those with a verb of their own before a bare number: "12 soldiers defected to the rebels and 60 were killed"."""
    if candidate.rule.name not in _SUBJECTS or candidate.is_last or candidate.head != "H":
        return False
    following = candidate.tags.find("Q", candidate.head_end)
    if following < 0 or candidate.tags[following + 1 : following + 2] not in {"B", "K", "V"}:
        return False
    between = candidate.sentence.tokens[candidate.head_end : following]
    return any(token.tag in "NF" and token.word.endswith("ed") for token in between)


_ELSEWHERE = frozenset({"while", "whereas", "but", "although"})


def is_of_another_clause(candidate: Candidate) -> bool:
    """Refuse the subject of the clause before: "50,000 fought here, while 200,000 were lost there"."""
    if candidate.rule.name not in _SUBJECTS or candidate.is_last:
        return False
    return any(token.word in _ELSEWHERE for token in candidate.sentence.tokens[candidate.index : candidate.verb])


def is_astray(candidate: Candidate) -> bool:
    """Refuse those who got lost on their way."""
    before = candidate.sentence.tokens[candidate.verb - 1].word if candidate.verb else ""
    return candidate.tags[candidate.verb] == "L" and before in {"got", "get", "gets", "becoming", "became"}


def is_accused(candidate: Candidate) -> bool:
    """Refuse what somebody is only accused of: "suspected of killing 7 people"."""
    return accuses(candidate.sentence, candidate.verb)


def accuses(sentence: Sentence, verb: int) -> bool:
    """Tell whether the verb at ``verb`` is an accusation alone."""
    before = [token.word for token in sentence.tokens[max(0, verb - 2) : verb]]
    return len(before) == 2 and before[0] in {"accused", "suspected", "charged", "guilty"} and before[1] in {"of", "with"}


def is_lost_otherwise(candidate: Candidate) -> bool:
    """Refuse men lost through desertion, and a cost that is none of people."""
    words = {token.word for token in candidate.sentence.tokens[candidate.head_end : candidate.head_end + 4]}
    if candidate.tags[candidate.verb] == "L" and words & {"desertion", "desertions"}:
        return True
    return candidate.verb_word.startswith("at ") and candidate.head not in {"H", "X"}


def acts_itself(candidate: Candidate) -> bool:
    """Refuse those who did it: "40 rebels killed him", "300 soldiers captured it"."""
    after = candidate.sentence.tokens[candidate.verb + 1 : candidate.verb + 2]
    return candidate.rule.name == "so many killed" and bool(after) and after[0].word in {"it", "him", "her"}


_COUNTING = frozenset(
    "counted counts gave gives put puts reported reports claimed claims said says listed recorded estimated".split()
)


def is_not_counted(candidate: Candidate) -> bool:
    """Refuse a bare number that nobody gives as a count: "the army destroyed 60"."""
    word = candidate.sentence.tokens[candidate.index - 1].word if candidate.index else ""
    return candidate.rule.name == "another counts so many" and word not in _COUNTING


def is_left_out(candidate: Candidate) -> bool:
    """Refuse those whom it did not befall: "all but eight were killed"."""
    before = [token.word for token in candidate.sentence.tokens[max(0, candidate.index - 2) : candidate.index]]
    return before == ["all", "but"] or before[-1:] == ["except"]


#: Numbers that can be a year where "in" stands before them.
_YEARS = range(100, 2100)


def may_be_a_year(candidate: Candidate) -> bool:
    """Refuse a number of three or four digits after "in" or "and in": "the deaths of both in 683 and 684"."""
    token, tokens = candidate.sentence.tokens[candidate.index], candidate.sentence.tokens
    if candidate.head or candidate.following in {"K", "M"} or not token.text.isdigit() or int(token.text) not in _YEARS:
        return False
    before = candidate.index - 1
    if before > 1 and tokens[before].tag == "C" and tokens[before - 1].tag == "Q":
        before -= 2
    return before >= 0 and tokens[before].word == "in"


_BACK_AGAIN = frozenset("arrived reached reach returned escaped freed rescued rejoined released recovered".split())


def came_back(candidate: Candidate) -> bool:
    """Refuse the missing that came back: "108 of the missing soldiers arrived at the base"."""
    tokens = candidate.sentence.tokens
    if candidate.measures == (Measure.DISPLACED,):
        return any(token.word == "returned" for token in tokens[candidate.verb :])
    if candidate.measures != (Measure.MISSING,) or candidate.tags[candidate.verb] != "K":
        return False
    return tokens[candidate.verb - 1].word == "the" or any(token.word in _BACK_AGAIN for token in tokens[candidate.verb :])


def are_bodies_of_troops(candidate: Candidate) -> bool:
    """Refuse bodies that nobody found: "three bodies of cavalry"."""
    if candidate.verb_word != "bodies" or candidate.rule.name == "deaths of so many":  # "bodies of 40 civilians"
        return False
    return not any(token.word in _FINDING for token in candidate.sentence.tokens)


def fall_without_people(candidate: Candidate) -> bool:
    """Refuse what falls or flees and is not said to be people."""
    crosses = candidate.verb_word.startswith(("crossed", "managed", "able"))
    if (candidate.verb_word == "fled" or crosses) and candidate.head == "H":  # fighters leave a battle, not their homes
        return any(token.word in FIGHTERS for token in candidate.sentence.tokens[candidate.index : candidate.head_end])
    return crosses or (candidate.verb_word in {"fell", "fled"} and candidate.head not in {"H", "X", "X?"})


def has_its_own_verb(candidate: Candidate) -> bool:
    """Refuse people joined to those of a verb who have one of their own: "killed 12 men, and 30 residents were evacuated"."""
    if candidate.verb > candidate.index or candidate.rule.name not in _JOINING:
        return False
    tokens = candidate.sentence.tokens
    own = _OWN_VERB.match(candidate.tags, candidate.head_end)
    if own is None:
        return False
    word = tokens[own.end() - 1].word
    return candidate.tags[own.end() - 1] in "KV" or word in OTHER_FATES


#: Rules by which people follow others of the same verb.
_JOINING = frozenset(
    {"killing so many and so many", "as well as so many", "deaths of so many and so many", "a toll of so many and so many"}
)
#: What people do or have done to them, behind a phrase of place or side.
_OWN_VERB = re.compile(r"(?:P[AY]*[NXHT]{1,3})?W?[BA]*[KVFN]")


def is_hearsay(candidate: Candidate) -> bool:
    """Refuse what somebody was told: "he was told that 900 soldiers had died" says nothing of what befell them."""
    tokens = candidate.sentence.tokens
    return any(
        token.word == "told" and tokens[at - 1].tag == "B" and tokens[at + 1].word == "that"
        for at, token in enumerate(tokens[1 : candidate.index], 1)
    )


def is_one_of_several_fates(candidate: Candidate) -> bool:
    """Refuse a deed that only some share with another that is no harm: "defected or were captured"."""
    tags, verb = candidate.tags, candidate.verb
    around = (_OR_BEFORE.search(tags, max(0, verb - 6), verb), _OR_AFTER.match(tags, verb + 1))
    for match in around:
        if match is None or candidate.sentence.tokens[match.start("or")].word != "or":
            continue
        if candidate.sentence.tokens[match.start("other")].word.endswith("ed"):
            return True
    return False


#: Another deed joined by a conjunction before the verb, or after it.
_OR_BEFORE = re.compile(r"(?P<other>[NF])P?,?(?P<or>C)[AB]*\Z")
_OR_AFTER = re.compile(r",?(?P<other>[NF]),?(?P<or>C)[ABKVNF]")


def asks_for_another_verb(candidate: Candidate) -> bool:
    """Refuse the people with whom somebody died: only who surrenders with so many gives them up, and what is among whom."""
    if candidate.rule.name == "among the dead were so many":
        return not candidate.verb_word.startswith("among")
    return candidate.rule.name == "surrendered with so many" and candidate.measures != (Measure.CAPTURED,)


def has_another_number(candidate: Candidate) -> bool:
    """Refuse a number in brackets behind people that it does not count: "killed the leaders (aged 40)"."""
    word = candidate.sentence.tokens[candidate.index - 1].word
    return candidate.rule.name == "deaths of some, numbering so many" and word not in {"numbering", "totalling", "totaling"}


def may_be_machines(candidate: Candidate) -> bool:
    """Refuse unknown nouns and names that were captured or lost: "3 Humvees captured"."""
    if candidate.rule.name == "losses were so many" and candidate.verb_word == "losses" and candidate.head in {"N", "X?"}:
        return True
    return candidate.head in {"N", "X?"} and any(measure in _NEEDS_PEOPLE for measure in candidate.measures)


#: Why a number in a construction may still count no victims; any one is enough.
REFUSALS: tuple[Callable[[Candidate], bool], ...] = (
    counts_things,
    lacks_people,
    is_no_subject,
    is_in_brackets,
    is_nobody,
    names_nothing,
    loses_things,
    is_known_already,
    is_only_described,
    is_known_fate,
    is_of_another_verb,
    is_of_a_person,
    is_of_another_clause,
    is_a_rate,
    is_an_age,
    did_otherwise,
    is_astray,
    is_accused,
    is_lost_otherwise,
    acts_itself,
    is_not_counted,
    is_left_out,
    may_be_a_year,
    came_back,
    are_bodies_of_troops,
    fall_without_people,
    has_its_own_verb,
    is_hearsay,
    is_one_of_several_fates,
    has_another_number,
    asks_for_another_verb,
    may_be_machines,
)
