"""Refusals by the number itself: nobody's, a rate, an age, a year, the number of a thing, one that only compares.

Refusals by what the number counts are ``refusals``'.
"""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.domain.facts import Bound
from quizapp.extraction.claims.figures.candidates import Candidate, Refusal, is_part_of


def is_nobody(candidate: Candidate) -> bool:
    """Refuse nought and "one of the commanders", "one of those killed": a single person without a number is no claim."""
    token, following = candidate.sentence.tokens[candidate.index], candidate.index + 1
    if not _FRACTIONS.isdisjoint(candidate.sentence.words[following : following + 1]):  # "killed one third of the people"
        return True
    if token.word in _ONES and _is_single(candidate, token.word):
        return True
    return token.quantity is None or token.quantity.low == 0


_ONES = frozenset({"one", "the one", "another one"})


def _is_single(candidate: Candidate, word: str) -> bool:
    """Tell whether ``word``, "one" or the like, counts nobody."""
    if candidate.verb_word == "death" and word != "another one" and not _is_caused(candidate):
        return True
    following = candidate.sentence.words[candidate.index + 1 : candidate.index + 3]
    if _A_SUCH.search(candidate.tags, 0, candidate.index) and candidate.sentence.words[candidate.index - 2] in {"a", "an"}:
        return True  # "the toll was an acceptable one"
    if following[:1] and following[0] in _SAYING:  # "two officials spoke, one saying that some were killed"
        return True
    is_alone = candidate.following in {"O", ""} and not _is_counted_one(candidate)
    if is_alone and (following == ("of", "those") or not is_part_of(candidate.sentence, candidate.index)):
        return True
    before = candidate.sentence.words[candidate.index - 1] if candidate.index else ""
    is_rough = following in {("or", "both"), ("or", "more"), ("or", "the")}  # "lost one or both parents"
    return word == "one" and (before in _NO_COUNT or is_rough)


_A_SUCH = re.compile(r"Y[NA]\Z")
_SAYING = frozenset("saying claiming stating reporting telling adding".split())


def _is_caused(candidate: Candidate) -> bool:
    """Tell whether somebody nobody names died of what the sentence tells: "it resulted in the death of one child"."""
    before = candidate.sentence.words[max(0, candidate.verb - 5) : candidate.verb]
    return candidate.head == "H" and not _CAUSES.isdisjoint(before)


_CAUSES = frozenset("resulted resulting led leading caused causing".split())


def _is_counted_one(candidate: Candidate) -> bool:
    """Tell whether "one of" counts somebody nobody names: "died along with one of his guards", "One of the injured died"."""
    if candidate.rule.name == "killing so many" and candidate.tags[candidate.verb] == "G":  # "killing one of the guards"
        return bool(_OF_THE_MEN.match(candidate.tags, candidate.index + 1)) and candidate.verb_word.endswith("ing")
    if candidate.rule.name == "so many were killed" and _ITS_MEN.match(candidate.tags, candidate.index + 1):
        return candidate.sentence.words[candidate.index + 2] != "the"  # "said that one of its soldiers was killed"
    if candidate.rule.name == "so many of the wounded died":
        return candidate.index == 0 or candidate.tags[candidate.index - 1] in "C;"
    return (
        candidate.rule.name in {"as well as so many", "along with so many of his"}
        and candidate.tags[candidate.index - 1] == "c"
    )


_ITS_MEN = re.compile(r"OY[NX]{0,2}HB")
_OF_THE_MEN = re.compile(r"OY[NX]{0,2}H(?![HX])")
_FRACTIONS = frozenset("third thirds quarter quarters fourth fourths fifth fifths tenth tenths half halves".split())
#: Before "one", which stands for a noun then: "after the first one died", "capturing each one".
_NO_COUNT = frozenset("first second third fourth last latter former each every".split())
#: What follows a rate: "60 casualties a day", "10 injured civilians for every soldier".
_RATES = (
    ("a", "day"),
    ("per", "day"),
    ("each", "day"),
    ("every", "day"),
    ("a", "week"),
    ("per", "week"),
    ("a", "month"),
    ("per", "month"),
    ("per", "year"),
    ("every", "year"),
    ("each", "month"),
    ("every", "month"),
    ("each", "week"),
    ("every", "week"),
    ("for", "every"),
)
#: Before a time that passed once.
_WITHIN = frozenset({"in", "within", "over", "after", "inside"})
_TIMES = frozenset(last for _, last in _RATES) | {"daily"}
#: Without one of these words a sentence tells no rate.
_RATE_WORDS = _TIMES | {"per"}


def _is_done_each_year(candidate: Candidate, end: int) -> bool:
    """Tell whether it befalls so many again and again: "600 children are killed or wounded in the fighting every year"."""
    if candidate.tags[candidate.verb] != "K" or candidate.sentence.words[candidate.head_end : candidate.head_end + 1] != (
        "are",
    ):
        return False
    following = candidate.sentence.words[end : end + 8]
    return any(pair in _RATES for pair in pairwise(following))


def _is_done_daily(candidate: Candidate, end: int) -> bool:
    """Tell whether a phrase of place stands before how often: "were killed in the valley each day"."""
    words = candidate.sentence.words
    if _TIMES.isdisjoint(words[end:]):
        return False
    often = _HOW_OFTEN.match(candidate.tags, end)
    return often is not None and words[often.end() - 2 : often.end()] in _DAILY


#: Behind the verb, or further people counted and their place, "every day".
_HOW_OFTEN = re.compile(r"(?:K(?:,?CK)*)?(?:,?C[AY]*Q[NXH]{0,3}(?:K(?:,?CK)*|M)?)?(?:[PO][AY]*[NXT]{1,4}){0,3}YT")
_DAILY = frozenset((first, last) for first in ("each", "every") for last in ("day", "week", "month"))
_SINCE_THEN = frozenset({"earlier", "later", "before", "ago"})
#: The verbs right behind those counted: "were still being killed or maimed".
_JOINED_VERBS = re.compile("[BAW]{0,5}[KVMGS](?:,?CA*[KVM])*")


def is_a_rate(candidate: Candidate) -> bool:
    """Refuse how many at a time: "up to 60 casualties a day", "ten injured civilians for every soldier"."""
    if _RATE_WORDS.isdisjoint(candidate.sentence.words):
        return False
    joined = _JOINED_VERBS.match(candidate.tags, candidate.head_end) if candidate.verb >= candidate.head_end else None
    end = joined.end() if joined else candidate.head_end
    words = candidate.sentence.words[end : end + 3]
    if "per" in words[:1] and candidate.tags[end + 1 : end + 2] == "Q":  # "33 deaths per 100,000 persons"
        return True
    if candidate.sentence.words[candidate.index - 1] == "per" or _is_done_each_year(candidate, end):
        return True
    if _is_done_daily(candidate, end):
        return True
    if words[:1] and words[0] in _WITHIN:  # "in a day"
        return False
    if _TIMES.isdisjoint(words) or not _SINCE_THEN.isdisjoint(
        candidate.sentence.words[end : end + 5]
    ):  # "captured a week earlier"
        return False
    return any(pair in _RATES for pair in pairwise(words)) or "daily" in words[:2]


def is_an_age(candidate: Candidate) -> bool:
    """Refuse ages: "two children, aged 4 and 6, were killed", "a 10 year-old child"; one behind a name is no number at all."""
    before = candidate.sentence.words[max(0, candidate.index - 3) : candidate.index]
    behind = candidate.sentence.words[candidate.index + 1 : candidate.index + 2]
    return not _AGES.isdisjoint(before) or not _YEAR_OLD.isdisjoint(behind)


_AGES, _YEAR_OLD = frozenset({"aged", "age", "ages"}), frozenset({"year-old"})
#: Verbs by which somebody gives a number.
COUNTING = frozenset(
    """
    counted count counts gave give gives put puts reported report reports claimed claim claims said say says
    listed list lists recorded record records estimated estimate estimates suggest suggests suggested
    """.split()
)


def is_not_counted(candidate: Candidate) -> bool:
    """Refuse a bare number that nobody gives as a count: "the army destroyed 60"."""
    first = candidate.index
    if candidate.tags[first - 1 : first] in {",", "C"}:  # "Holt gives 208 men, 13 officers"
        first = candidate.tags.rfind("Q", 0, first)
    word = candidate.sentence.words[first - 1] if first > 0 else ""
    return word not in COUNTING


def is_left_out(candidate: Candidate) -> bool:
    """Refuse those whom it did not befall: "all but eight were killed", "15, not 18"."""
    if candidate.tags[max(0, candidate.index - 2) : candidate.index] == ",Z":
        return True
    before = candidate.sentence.words[max(0, candidate.index - 2) : candidate.index]
    return before == ("all", "but") or before[-1:] == ("except",)


#: Numbers that can be a year where "in" stands before them.
_YEARS = range(100, 2100)
_AROUND_A_YEAR = re.compile(r"(?:around|about|c\.|circa|ca\.?)\s*1\d\d\d", re.IGNORECASE)


def may_be_a_year(candidate: Candidate) -> bool:
    """Refuse a number of three or four digits after "in" or "and in": "the deaths of both in 683 and 684"."""
    token, tokens = candidate.sentence.tokens[candidate.index], candidate.sentence.tokens
    if not candidate.head and candidate.following == "C" and _AROUND_A_YEAR.fullmatch(token.text):
        return True  # "began around 1167 and died"
    if candidate.head or candidate.following in {"K", "M"} or not token.text.isdigit() or int(token.text) not in _YEARS:
        return False
    before = candidate.index - 1
    if before > 1 and tokens[before].tag == "C" and tokens[before - 1].tag == "Q":
        before -= 2
    return before >= 0 and tokens[before].word == "in"


def has_another_number(candidate: Candidate) -> bool:
    """Refuse a number in brackets behind people that it does not count: "killed the leaders (aged 40)"."""
    return candidate.sentence.words[candidate.index - 1] not in {"numbering", "totalling", "totaling"}


def may_be_an_age(candidate: Candidate) -> bool:
    """Refuse a low exact number in brackets behind a person: "two boys (12) were killed"."""
    quantity = candidate.sentence.tokens[candidate.index].quantity
    return quantity is None or (quantity.bound is Bound.EXACT and quantity.low < _OLD)


#: Nobody is of this age.
_OLD = 120


def are_numbers_of_things(candidate: Candidate) -> bool:
    """Refuse the numbers by which things are called: "captured craters 2, 3 and 4"."""
    if candidate.head or not candidate.index or candidate.tags[candidate.index - 1] not in {"N", "T"}:
        return False
    token = candidate.sentence.tokens[candidate.index]
    return (
        candidate.sentence.words[candidate.index - 1].endswith("s")
        and token.text.isdigit()
        and candidate.following in {",", "C"}
    )


def compares_otherwise(candidate: Candidate) -> bool:
    """Refuse a number of another time that no word sets against the first."""
    before = candidate.sentence.words[candidate.index - 5 : candidate.index]
    return _COMPARED.isdisjoint(before) and not (before[-1:] == ("to",) and any(word.startswith("from ") for word in before))


_COMPARED = frozenset({"against", "from"})


def is_a_ratio(candidate: Candidate) -> bool:
    """Refuse how many there were for one: "the ratio of casualties was 1 to 13"."""
    words = candidate.sentence.words
    return not _RATIO.isdisjoint(words[max(0, candidate.verb - 3) : candidate.index])


_RATIO = frozenset({"ratio", "ratios"})


def opens_a_range(candidate: Candidate) -> bool:
    """Refuse the lower end of counts that vary: "estimates of the dead, from 15 or 20 to close to 50"."""
    token = candidate.sentence.tokens[candidate.index]
    is_varied = candidate.sentence.words[candidate.index + 1 : candidate.index + 2] == ("or",)
    return is_varied and token.text.lower().startswith(("from ", "between "))


def counts_some_things(candidate: Candidate) -> bool:
    """Refuse some of so many things: "350 of the 354 villages", "six districts were left, and they had captured 32 of them"."""
    if _SOME_THINGS.match(candidate.tags, candidate.index + 1):
        return True
    if candidate.sentence.words[candidate.index + 1 : candidate.index + 3] != ("of", "them"):
        return False
    return bool(_THINGS_BEFORE.search(candidate.tags, 0, candidate.index))


_SOME_THINGS = re.compile("P?OQ[NX]{0,3}T(?![HU])")
#: Things that are counted, and no people behind them.
_THINGS_BEFORE = re.compile("Q[NX]{0,3}T(?![HU])[^HUQ]*$")


def goes_on_with_things(candidate: Candidate) -> bool:
    """Refuse a bare number behind one of things: "two villages were captured in the south, and one near the town"."""
    before = candidate.tags[: candidate.index]
    return _THINGS_TOLD.search(before) is not None and _PEOPLE_TOLD.search(before) is None


_THINGS_TOLD = re.compile("Q[NX]{0,3}T")
_PEOPLE_TOLD = re.compile("Q[NXAY]{0,3}[HU]")


def is_no_sum(candidate: Candidate) -> bool:
    """Refuse a number whose bracket holds other people than its parts: "900 men (of whom 12 were killed and 30 wounded)"."""
    tokens = candidate.sentence.tokens
    start = candidate.tags.find("(", candidate.index)
    end = candidate.tags.find(")", start)
    told = [token.quantity.low for token in tokens[start : end if end >= 0 else None] if token.quantity]
    quantity = tokens[candidate.index].quantity
    return quantity is None or sum(told) != quantity.low


#: Why a number may count nobody at all; any one is enough.
NUMBER_REFUSALS: tuple[Refusal, ...] = (
    is_nobody,
    is_a_rate,
    is_an_age,
    is_not_counted,
    is_left_out,
    may_be_a_year,
    has_another_number,
    are_numbers_of_things,
    may_be_an_age,
    compares_otherwise,
    opens_a_range,
    is_a_ratio,
    counts_some_things,
    is_no_sum,
    goes_on_with_things,
)
#: The constructions, by name, in which alone such a refusal is due.
NUMBER_DUE_IN: dict[Refusal, frozenset[str]] = {
    are_numbers_of_things: frozenset({"killing so many"}),
    may_be_an_age: frozenset({"people (so many) died"}),
    is_a_ratio: frozenset({"losses were so many"}),
    compares_otherwise: frozenset({"against so many before"}),
    goes_on_with_things: frozenset(
        {"and so many elsewhere", "killing so many here and so many there", "and so many by another day"}
    ),
    is_no_sum: frozenset({"so many (so many killed and so many wounded)"}),
    is_not_counted: frozenset({"another counts so many"}),
    has_another_number: frozenset({"deaths of some, numbering so many"}),
}
#: The words without one of which no such refusal is due.
NUMBER_DUE_WITH: dict[Refusal, frozenset[str]] = {
    is_a_rate: _RATE_WORDS,
    is_an_age: _AGES | _YEAR_OLD,
    opens_a_range: frozenset({"or"}),
}
