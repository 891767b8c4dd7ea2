"""Refusals of the constructions that put a toll or a loss at a number, or set another count beside one."""

from __future__ import annotations

from quizapp.extraction.claims.figures.candidates import Candidate, Refusal


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


def puts_nothing(candidate: Candidate) -> bool:
    """Refuse a number far behind losses that nobody puts at it: "the losses of the army in the fort with its 60"."""
    words = candidate.sentence.words
    if not set("MKU").isdisjoint(candidate.tags[candidate.verb + 1 : candidate.index]):
        return True  # "puts the dead at 300 and the prisoners at 60"
    if words[candidate.index - 1] not in {"as", "at"}:
        return True
    return _PUTTING.isdisjoint(words[max(0, candidate.verb - 4) : candidate.verb])


def are_not_so_too(candidate: Candidate) -> bool:
    """Refuse others of whom no word says that the same befell them: "12 died, in were 40 guards"."""
    at = candidate.index - 1
    while candidate.tags[at] == "A":
        at -= 1
    pair = candidate.sentence.words[at - 1 : at + 1]
    return pair not in _SO_TOO


_SO_TOO = frozenset({("as", "were"), ("as", "was"), ("as", "did"), ("with", "them")})


def numbers_nothing(candidate: Candidate) -> bool:
    """Refuse a number behind a participle that does not count them: "the wounded of 12 May", "the captured fell 30"."""
    return candidate.sentence.words[candidate.index - 1] not in _NUMBERING


_NUMBERING = frozenset("numbered numbering number totalled totaled were at as to reached exceeded".split())


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


def is_no_estimate(candidate: Candidate) -> bool:
    """Refuse a number behind another noun than one for estimates: "the guns fired 40 for the dead"."""
    words = candidate.sentence.words
    if candidate.rule.name == "they were killed (estimates range from so many)":
        return _ESTIMATES.isdisjoint(words[candidate.verb + 1 : candidate.index])
    return _ESTIMATES.isdisjoint(words[max(0, candidate.index - 4) : candidate.index])


_ESTIMATES = frozenset("estimate estimates claims figures counts reports sources numbers accounts".split())


def is_not_so_high(candidate: Candidate) -> bool:
    """Refuse a number right behind a noun that is not said to be as high as that."""
    return not candidate.sentence.words[candidate.index].startswith(("as ", "above ", "exceeding ", "did not exceed"))


def is_no_match(candidate: Candidate) -> bool:
    """Refuse a number behind another preposition than one that sets two losses beside each other: "lost 30 men in Tarn 12"."""
    at = candidate.index - 1
    while at > candidate.verb and candidate.tags[at] in "XHYA":
        at -= 1
    return candidate.tags[at] == "P" and candidate.sentence.words[at] not in {"to", "against"}


def is_only_found(candidate: Candidate) -> bool:
    """Refuse bodies by which a toll rises: "it rose again after the discovery of two bodies"."""
    return not _BODIES.isdisjoint(candidate.sentence.words[candidate.index + 1 : candidate.index + 3])


_BODIES = frozenset({"bodies", "corpses"})
#: Why nobody may put a toll at the number, or set it beside another; any one is enough.
TOLL_REFUSALS: tuple[Refusal, ...] = (
    does_not_rise,
    puts_nothing,
    numbers_nothing,
    is_no_account,
    puts_no_number,
    tells_no_number,
    is_no_parallel,
    owns_nothing,
    is_for_no_other,
    is_no_range,
    sums_nothing_up,
    is_no_estimate,
    is_not_so_high,
    is_no_match,
    is_only_found,
    counts_no_people,
    are_not_so_too,
)
#: The constructions, by name, in which alone such a refusal is due.
TOLL_DUE_IN: dict[Refusal, frozenset[str]] = {
    is_only_found: frozenset({"toll of so many"}),
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
    puts_nothing: frozenset({"put the losses at so many"}),
    numbers_nothing: frozenset({"the wounded numbered so many"}),
    are_not_so_too: frozenset({"as were so many"}),
    does_not_rise: frozenset({"a toll that rose to so many"}),
    is_no_range: frozenset({"executions range from so many"}),
    sums_nothing_up: frozenset({"and a total of so many"}),
    is_no_estimate: frozenset({"estimates range from so many for the dead", "they were killed (estimates range from so many)"}),
}
