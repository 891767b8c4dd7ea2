"""Refusals by the verb: what befell somebody else, only some of them, nobody, or things.

Refusals by what the number counts are ``refusals``'.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.figures.candidates import BACK_AGAIN, DESCRIBED, SUBJECTS, Candidate, Refusal
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import OTHER_FATES


def loses_things(candidate: Candidate) -> bool:
    """Refuse losing anything but people, and losing to so many: "lost the town to 300 rebels"."""
    if candidate.tags[candidate.verb] != "L":
        return False
    if candidate.head == "" and candidate.sentence.words[candidate.index] == "one":  # "after one was lost in an accident"
        return True
    if candidate.sentence.words[candidate.index + 1 : candidate.index + 3] in _ON_BOARD:
        return False  # "with the loss of all 12 on board"
    if candidate.rule.name == "lost with all so many":
        return candidate.sentence.words[candidate.index - 1] != "all"
    if candidate.rule.name == "a crew of so many":
        return False
    if candidate.rule.name == "lost so many men" and _OF_SO_MANY_MEN.match(candidate.tags, candidate.index + 1):
        return False
    told = candidate.tags[: candidate.verb] if candidate.rule.name == "lost so many" else candidate.tags
    if candidate.rule.name.startswith(("and the others so many", "or by another's account")):
        return False
    if candidate.rule.name == "a people lost so many":
        return not _is_peoples_loss(candidate)
    if candidate.rule.name == "lost so many of their own":
        return candidate.sentence.words[candidate.index + 3] != "own"
    if candidate.rule.name == "deaths of so many" and _OF_THEIR_OWN.match(candidate.tags, candidate.index + 1):
        return candidate.sentence.words[candidate.index + 3] != "own"
    with_people = (
        (candidate.rule.name in {"so many were lost", "lost so many"} or _is_price(candidate))
        and candidate.head == ""
        and _tells_of_people(candidate, told)
    )
    if candidate.rule.name == "so many were lost" and candidate.head == "X":  # "200,000 Germans had been lost"
        return False
    to_them = candidate.verb < candidate.index and candidate.tags[candidate.index - 1] in "OP"
    return (candidate.head != "H" and not with_people) or (to_them and candidate.tags[candidate.verb + 1] != "O")


def _is_price(candidate: Candidate) -> bool:
    """Tell whether the loss is what a deed cost: "killed 31 rebels for the loss of two"."""
    return candidate.sentence.words[max(0, candidate.verb - 2) : candidate.verb] == ("for", "the")


def _is_peoples_loss(candidate: Candidate) -> bool:
    """Tell whether a people or an army lost so many that they are men, where no machines are told of."""
    words, verb = candidate.sentence.words, candidate.verb
    loser = verb - 1
    while candidate.tags[loser] == "A":
        loser -= 1
    quantity = candidate.sentence.tokens[candidate.index].quantity
    is_people = words[loser].endswith(_PEOPLES) or words[loser] in _ARMIES
    return is_people and quantity is not None and quantity.low >= _MANY and _MACHINES.isdisjoint(words)


#: From so many on a bare number that a people lost is one of men.
_MANY = 100
_PEOPLES = (
    "ans",
    "ese",
    "ish",
    "french",
    "dutch",
    "turks",
    "serbs",
    "poles",
    "danes",
    "swedes",
    "greeks",
    "boers",
    "confederates",
)
_ARMIES = frozenset("army corps division brigade regiment battalion".split())
_MACHINES = frozenset(
    """
    aircraft planes plane bombers ships ship vessels boats tanks tank vehicles guns cannon cannons horses elephants oxen cattle
    battleships cruisers destroyers submarines u-boats fighters trucks helicopters drones votes seats km square villages
    """.split()
)


def _tells_of_people(candidate: Candidate, told: str) -> bool:
    """Tell whether ``told``, the letters around a bare loss, have people, or somebody killed or hurt."""
    if "H" in told:
        return True
    at = told.find("KQ")
    return at >= 0 and candidate.sentence.tokens[at].measure in {Measure.KILLED, Measure.WOUNDED}


_ON_BOARD = frozenset({("on", "board"), ("aboard", "."), ("aboard", ",")})
_OF_SO_MANY_MEN = re.compile("OY?Q[NXA]{0,3}H")
_OF_THEIR_OWN = re.compile("OYY")


def is_known_fate(candidate: Candidate) -> bool:
    """Refuse a fate that is told: "the fate of the 30 men was decided", "contact with 30 men was made"."""
    verb = candidate.verb_word
    if verb not in _FATES:
        return False
    words = set(candidate.sentence.words[candidate.index :])
    if verb in _CONTACTS:
        return "lost" not in words
    return not (words & {"unknown", "unclear", "uncertain"} or words >= {"not", "known"})


_CONTACTS = frozenset({"contact with", "connection with"})


_FATES = _CONTACTS | {"fate of", "whereabouts of"}


def is_of_another_verb(candidate: Candidate) -> bool:
    """Refuse the 30 of "12 killed 30 wounded" for the dead, and prisoners for the wounded of "wounded men and 80 prisoners"."""
    tags, verb, index = candidate.tags, candidate.verb, candidate.index
    if _is_told_by_the_way(candidate):
        return True
    if candidate.rule.name == "killing so many":
        return tags[index + 1 : index + 2] == "K" and bool(_COUNTED_ALREADY.search(tags, max(0, verb - 5), verb))
    if (
        candidate.rule.name == "so many killed"
        and not candidate.is_last
        and tags[max(0, index - 6) : index].rstrip("AY").endswith("L")
    ):
        return tags[candidate.head_end : candidate.head_end + 2].lstrip(",").startswith("i")
    if candidate.rule.name == "so many killed" and not candidate.is_last and _SOME_KILLED.match(tags, candidate.head_end):
        return True  # "a force of 60 men, including 12 killed"
    if candidate.rule.name == "so many dead" and not candidate.is_last and _OF_ANOTHER_NOUN.search(tags, 0, index):
        return True  # "the evacuation of 100,000 villagers, as well as 2,000 deaths"
    if candidate.rule.name == "so many dead" and not candidate.is_last and candidate.head == "H":
        return tags[verb - 1] == "Q" and candidate.verb_word not in {"dead", "lives"}  # "two workers and 21 injuries"
    joined = candidate.rule.name in {"as well as so many", "killing so many and so many"}
    if joined and candidate.sentence.words[index - 1] in OTHER_FATES:
        return True  # "wounded 30 men, and freed 36 villagers"
    if joined and "U(" in tags[verb:index]:
        return True  # "25,000 wounded and 30,000 prisoners (20,000 Italians)"
    return joined and candidate.head == "U" and tags[verb] == "K" and bool(DESCRIBED.match(tags, verb + 1))


def _is_told_by_the_way(candidate: Candidate) -> bool:
    """Tell whether the number is a part of those of the verb before it: "50 were killed, including 14 guests, and 90 hurt"."""
    if candidate.is_last or candidate.rule.name not in {"so many were killed", "so many killed", "so many died"}:
        return False
    if _OF_A_DEED.search(candidate.tags, max(0, candidate.index - 4), candidate.index):
        return True  # "the deaths of three men and another two being injured"
    if candidate.head == "U" and candidate.rule.name == "so many killed":  # "200 prisoners and 100 missing"
        return bool(_AND_SO_MANY.match(candidate.tags, candidate.head_end))
    return bool(_INCLUDED.search(candidate.tags, max(0, candidate.index - _NEAR), candidate.index))


_SOME_KILLED = re.compile(",?i[AYN]*QK")
_OF_ANOTHER_NOUN = re.compile("NO[AY]*\\Z")
#: Tokens before a number in which a verb and "including" open its part.
_NEAR = 12
_INCLUDED = re.compile(r"Q[^Q]{0,5}[KVF][^QKV]{0,5},?\(?i[AYN]*\Z")
_OF_A_DEED = re.compile("[MS]O[AY]*\\Z")
_AND_SO_MANY = re.compile("(?:ON)?,?CA*QK")
_COUNTED_ALREADY = re.compile("Q[NXHA]{0,3}\\Z")


def is_of_a_person(candidate: Candidate) -> bool:
    """Refuse the sum for what befell one of them: "losses of 121, including Stewart, who was wounded"."""
    words, tags = candidate.sentence.words[: candidate.verb], candidate.tags
    who = words.index("who", candidate.index) if "who" in words[candidate.index :] else -1
    if who <= candidate.index + 1 or "was" not in words[who:]:
        return False
    part = tags.rfind("i", candidate.index, who)  # "five survived, including a colonel who was taken"
    return tags[who - 2 : who] in {"X,", "H,"} or (part > 0 and "," not in tags[part : candidate.verb])


def did_otherwise(candidate: Candidate) -> bool:
    """Refuse those with a verb of their own before a bare number: "12 soldiers defected to the rebels and 60 were killed"."""
    if candidate.is_last or candidate.head not in {"H", "U"}:
        return False
    following = candidate.tags.find("Q", candidate.head_end)
    if following < 0 or candidate.tags[following + 1 : following + 2] not in {"B", "K", "V", "W"}:
        return False
    between = candidate.sentence.tokens[candidate.head_end : following]
    return any(token.tag in "NF" and token.word.endswith("ed") for token in between)


_ELSEWHERE = frozenset({"while", "whilst", "whereas", "but", "although"})


def is_of_another_clause(candidate: Candidate) -> bool:
    """Refuse the subject of the clause before: "50,000 fought here, while 200,000 were lost there"."""
    words = candidate.sentence.words
    if _ELSEWHERE.isdisjoint(words[candidate.index : candidate.verb]):
        return False
    if not candidate.is_last:
        return True
    opening = max(at for at in range(candidate.index, candidate.verb) if words[at] in _ELSEWHERE)
    return candidate.tags[opening - 1] == "," and bool(_WITH_ITS_SUBJECT.fullmatch(candidate.tags, opening + 1, candidate.verb))


#: Others of whom the clause tells: "15 soldiers, while others were captured".
_WITH_ITS_SUBJECT = re.compile("(?:[AYNX]{0,4}H|N)[AB]*")


def is_astray(candidate: Candidate) -> bool:
    """Refuse those who got lost on their way."""
    before = candidate.sentence.words[candidate.verb - 1] if candidate.verb else ""
    return candidate.tags[candidate.verb] == "L" and before in _GOT


_GOT = frozenset({"got", "get", "gets", "becoming", "became"})


def is_accused(candidate: Candidate) -> bool:
    """Refuse what somebody is only accused of: "suspected of killing 7 people"."""
    return accuses(candidate.sentence, candidate.verb)


def accuses(sentence: Sentence, verb: int) -> bool:
    """Tell whether the verb at ``verb`` is an accusation alone."""
    before = sentence.words[max(0, verb - 2) : verb]
    return len(before) == 2 and before[0] in _ACCUSED and before[1] in {"of", "with"}


_ACCUSED = frozenset({"accused", "suspected", "charged", "guilty"})


def hosts_others(candidate: Candidate) -> bool:
    """Refuse whom somebody hosts, unless they have fled: "hosted 40 officers", "hosts 40,000 refugees"."""
    if candidate.verb_word not in _HOSTING or candidate.rule.name == "another says the number is so many":
        return False
    return _FLED.isdisjoint(candidate.sentence.words[candidate.index : candidate.head_end])


_HOSTING = frozenset({"hosts", "hosting", "hosted"})
_FLED = frozenset({"refugees", "refugee", "idps", "displaced"})


def is_lost_otherwise(candidate: Candidate) -> bool:
    """Refuse men lost through desertion, and a cost that is none of people."""
    is_lost = candidate.tags[candidate.verb] == "L" or (not candidate.head and "L" in candidate.tags[: candidate.index])
    if is_lost and not _OTHERWISE.isdisjoint(candidate.sentence.words[candidate.head_end : candidate.head_end + 4]):
        return True
    if not candidate.verb_word.startswith("at ") or candidate.head in {"H", "X"}:
        return False
    dead = candidate.tags.find("KQ", 0, candidate.verb)  # "killed 40 at a cost of 12"
    return bool(candidate.head) or dead < 0 or candidate.sentence.tokens[dead].measure is not Measure.KILLED


_OTHERWISE = frozenset({"desertion", "desertions", "disease"})


def acts_itself(candidate: Candidate) -> bool:
    """Refuse those who did it: "40 rebels killed him", "300 soldiers captured it"."""
    after = candidate.sentence.words[candidate.verb + 1 : candidate.verb + 2]
    if after == ("or",):  # "40 rebels killed or wounded 12 guards"
        return candidate.head in {"H", "X"} and bool(_WITH_OBJECT.match(candidate.tags, candidate.verb + 1))
    return bool(after) and after[0] in {"it", "him", "her"}


_WITH_OBJECT = re.compile("CK[AY]*Q[NXA]{0,3}[HX]")


def came_back(candidate: Candidate) -> bool:
    """Refuse the missing that came back: "108 of the missing soldiers arrived at the base"."""
    tokens = candidate.sentence.tokens
    if candidate.measures == (Measure.DISPLACED,):
        back = (at for at in range(candidate.verb, len(tokens)) if tokens[at].word == "returned")
        return any(_SOME.isdisjoint(candidate.sentence.words[at - 2 : at]) for at in back)
    if candidate.measures != (Measure.MISSING,) or candidate.tags[candidate.verb] != "K":
        return False
    end = candidate.tags.find(",", candidate.verb)
    told = tokens[candidate.verb : end if end > 0 else None]
    return (tokens[candidate.verb - 1].word == "the" and candidate.verb > candidate.index) or any(
        token.word in BACK_AGAIN for token in told
    )


#: Words before "returned" that leave those away who were driven out: "some never returned".
_SOME = frozenset("never not some many few others most later since".split())


def has_its_own_verb(candidate: Candidate) -> bool:
    """Refuse people joined to those of a verb who have one of their own: "killed 12 men, and 30 residents were evacuated"."""
    if candidate.verb > candidate.index or candidate.rule.name not in _JOINING:
        return False
    tokens = candidate.sentence.tokens
    own = _OWN_VERB.match(candidate.tags, candidate.head_end)
    if own is None:
        return False
    word = tokens[own.end() - 1].word
    if candidate.tags[own.end() - 1] == "E":
        return Measure.DISPLACED not in candidate.measures
    return candidate.tags[own.end() - 1] in "KV" or word in OTHER_FATES or word in _OF_MACHINES


#: What befalls machines alone: "and eight vehicles were disabled".
_OF_MACHINES = frozenset("disabled destroyed damaged sunk wrecked".split())
#: Rules by which people follow others of the same verb.
_JOINING = frozenset(
    {"killing so many and so many", "as well as so many", "deaths of so many and so many", "a toll of so many and so many"}
)


#: What people do or have done to them, behind a phrase of place or side.
_OWN_VERB = re.compile(r"(?:[AN]{0,3}P[AY]*[NXHT]{1,3})?W?[BA]*[KVFNE]")


#: Tokens from "he was told that" to a number in what he was told.
_TOLD = 40


def are_still_dying(candidate: Candidate) -> bool:
    """Refuse those who only lie dying, or do something else: "they were dying of thirst", "40 men, dying of thirst, fled"."""
    return candidate.verb_word == "dying" and candidate.tags[candidate.verb - 1] in "B,CA"


def is_hearsay(candidate: Candidate) -> bool:
    """Refuse what somebody was told: "he was told that 900 soldiers had died" says nothing of what befell them."""
    words, tags, start = candidate.sentence.words, candidate.tags, max(1, candidate.index - _TOLD)
    if "told" not in words[start : candidate.index]:
        return False
    told = (at for at in range(start, candidate.index) if words[at] == "told")
    return any(tags[at - 1] == "B" and words[at + 1] == "that" for at in told)


def is_one_of_several_fates(candidate: Candidate) -> bool:
    """Refuse a deed that only some share with another that is no harm: "defected or were captured"."""
    tags, verb = candidate.tags, candidate.verb
    if "C" not in tags[max(0, verb - 6) : verb + 5]:
        return False
    around = (_OR_BEFORE.search(tags, max(0, verb - 6), verb), _OR_AFTER.match(tags, verb + 1))
    for match in around:
        if match is None or candidate.sentence.words[match.start("or")] != "or":
            continue
        if candidate.sentence.words[match.start("other")].endswith("ed"):
            return True
    return False


#: Another deed joined by a conjunction before the verb, or after it.
_OR_BEFORE = re.compile(r"(?P<other>[NF])P?,?(?P<or>C)[AB]*\Z")


_OR_AFTER = re.compile(r",?(?P<other>[NF]),?(?P<or>C)[ABKVNF]")


def is_only_sentenced(candidate: Candidate) -> bool:
    """Refuse what a court decided: "sentenced 12 officers to death"; "beat 12 officers to death" was done."""
    if candidate.verb_word != "to death":
        return False
    start, end = sorted((candidate.index, candidate.verb))
    return not _SENTENCED.isdisjoint(candidate.sentence.words[max(0, start - _NEAR) : end])


_SENTENCED = frozenset("sentenced sentencing sentence sentences condemned condemning".split())


def died_of_it(candidate: Candidate) -> bool:
    """Refuse what had befallen people whose death counts them: "the death of 13 men who had been wounded"."""
    at = candidate.index - 1
    while at > 0 and candidate.tags[at] in "AY":
        at -= 1
    if at < 1 or candidate.tags[at] != "O" or Measure.KILLED in candidate.measures:
        return False
    return candidate.sentence.tokens[at - 1].measure is Measure.KILLED


#: Why the verb of a construction may still befall none of those whom its number counts; any one is enough.
VERB_REFUSALS: tuple[Refusal, ...] = (
    loses_things,
    is_known_fate,
    is_of_another_verb,
    is_of_a_person,
    is_of_another_clause,
    did_otherwise,
    is_astray,
    is_accused,
    hosts_others,
    is_lost_otherwise,
    acts_itself,
    came_back,
    has_its_own_verb,
    is_hearsay,
    are_still_dying,
    is_one_of_several_fates,
    is_only_sentenced,
    died_of_it,
)
#: The constructions, by name, in which alone such a refusal is due.
VERB_DUE_IN: dict[Refusal, frozenset[str]] = {
    did_otherwise: SUBJECTS,
    is_of_another_clause: SUBJECTS,
    is_of_a_person: frozenset({"so many were killed"}),
    acts_itself: frozenset({"so many killed"}),
    died_of_it: SUBJECTS | {"so many killed", "so many displaced people"},
}
#: The words without one of which no such refusal is due.
VERB_DUE_WITH: dict[Refusal, frozenset[str]] = {
    is_known_fate: _FATES,
    is_astray: _GOT,
    is_accused: _ACCUSED,
    hosts_others: _HOSTING,
    is_hearsay: frozenset({"told"}),
    are_still_dying: frozenset({"dying"}),
    is_only_sentenced: frozenset({"to death"}),
}
