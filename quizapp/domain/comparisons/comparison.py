"""What two claims are to each other: conflict, growth, repetition and so on, each with its reason in a sentence.

Only the claims and the words around them are looked at; nothing is found out about the war itself. Which pairs of an
article are worth telling is ``pairing``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from quizapp.domain.comparisons.contrasts import are_contrasted, are_totals, is_confirmed, is_total
from quizapp.domain.comparisons.figures import agree, can_both_be_right, factor, same_figure
from quizapp.domain.comparisons.limits import have_other_limits, told_deed
from quizapp.domain.comparisons.populations import is_open
from quizapp.domain.comparisons.reasons import (
    against_each_other,
    both_give,
    both_right,
    figures_and_days,
    grown,
    its_own,
    not_said,
    not_the_same_days,
    other_deeds,
    perhaps_a_part,
    told_again,
    without_source,
)
from quizapp.domain.comparisons.windows import are_a_night_apart, are_disjoint, days_of, differ
from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Claim, ComparisonKind
from quizapp.domain.naming import same_source
from quizapp.domain.records import record

#: A count that rose further is not the same one.
MOST_GROWTH = 10.0
#: No text sets figures of one event against each other that differ by more; one of them is another event's.
_MOST_CONTRAST = 30.0

#: What two claims are to each other, what words the reason (few pairs are told, so few are worded), and their factor where
#: it tells something.
Relation = tuple[ComparisonKind, Callable[[], str], float | None]


def share_source(one: Claim, other: Claim) -> bool:
    """Tell whether one source answers for both claims, alone or with another: "opposition sources and SOHR"."""
    return one.source is not None and other.source is not None and _share_body(one.source, other.source)


@lru_cache(maxsize=4096)  # each claim is compared with many of a few sources
def _share_body(one: str, other: str) -> bool:
    return any(same_source(left, right) for left in _bodies(one) for right in _bodies(other))


def _bodies(source: str) -> tuple[str, ...]:
    return (source, *re.split(r",\s+(?:and\s+)?|\s+and\s+", source))


@record
class _Pair:
    """Two claims of the same people and measure, and what several rules ask of them."""

    one: Claim
    other: Claim
    text: str
    ratio: float | None
    #: The text sets the figures against each other.
    contrasted: bool = False
    #: It does so with those of one night, of which each names another day.
    same_night: bool = False

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """The two claims, in the order in which they were given."""
        return self.one, self.other


def relate(one: Claim, other: Claim, text: str) -> Relation:
    """Return what two claims of the same people and measure are to each other, why, and their factor."""
    ratio = factor(one, other)
    if share_source(one, other):
        return _first(_OF_ONE_SOURCE, _Pair(one, other, text, ratio))
    contrasted = ratio is not None and ratio <= _MOST_CONTRAST and are_contrasted(text, one, other)
    same_night = contrasted and are_a_night_apart(one.window, other.window)
    return _first(_OF_SOURCES, _Pair(one, other, text, ratio, contrasted, same_night))


def _on_days_apart(pair: _Pair) -> Relation | None:
    if pair.same_night or not are_disjoint(pair.one.window, pair.other.window):
        return None
    return ComparisonKind.DIFFERENT_WINDOW, partial(not_the_same_days, *pair.claims), pair.ratio


def _without_source(pair: _Pair) -> Relation | None:
    if pair.one.source is not None and pair.other.source is not None:
        return None
    if same_figure(*pair.claims):
        return ComparisonKind.REPETITION, partial(told_again, *pair.claims), None
    return ComparisonKind.UNCOMPARABLE, partial(without_source, *pair.claims), None


def _on_other_days(pair: _Pair) -> Relation | None:
    if pair.same_night or not differ(pair.one.window, pair.other.window):
        return None
    return ComparisonKind.DIFFERENT_WINDOW, partial(not_the_same_days, *pair.claims), pair.ratio


def _of_perhaps_two_events(pair: _Pair) -> Relation | None:
    if pair.contrasted or are_totals(*pair.claims, pair.text) or is_confirmed(pair.text, *pair.claims):
        return None
    return ComparisonKind.UNCOMPARABLE, partial(not_said, *pair.claims), None


def _with_other_limits(pair: _Pair) -> Relation | None:
    if pair.contrasted or not have_other_limits(*pair.claims, pair.text):
        return None
    deeds = (told_deed(claim, pair.text) or claim.measure.value for claim in pair.claims)
    return ComparisonKind.UNCOMPARABLE, partial(other_deeds, *pair.claims, *deeds), None


def _of_party_and_allies(pair: _Pair) -> Relation | None:
    for one, other in (pair.claims, pair.claims[::-1]):
        if _counts_its_own(one, other):
            return ComparisonKind.UNCOMPARABLE, partial(its_own, one, other), None
    return None


def _counts_its_own(one: Claim, other: Claim) -> bool:
    """Tell whether a party's figure is not that of its whole side: "6 soldiers" of Turkey, and 160 of "Turkey and allies"."""
    party, _, rest = other.victims.partition(" and ")
    if rest != "allies" or PROSE in (one.place, other.place) or one.victims == other.victims:
        return False
    return one.source is not None and same_source(one.source, party)


def _that_agree(pair: _Pair) -> Relation | None:
    one, other = pair.claims
    if not agree(one, other):
        return None
    is_undated = None in (days_of(one.window), days_of(other.window))
    if is_undated and one.context != other.context and not is_confirmed(pair.text, one, other):
        return ComparisonKind.UNCOMPARABLE, partial(not_said, one, other), None
    return ComparisonKind.CORROBORATION, partial(both_give, one, other), None


def _that_can_both_be_right(pair: _Pair) -> Relation | None:
    if not can_both_be_right(*pair.claims):
        return None
    return ComparisonKind.UNCOMPARABLE, partial(both_right, *pair.claims), None


def _in_conflict(pair: _Pair) -> Relation | None:
    why = partial(against_each_other, *pair.claims, pair.ratio, contrasted=pair.contrasted)
    return ComparisonKind.CONFLICT, why, pair.ratio


def _of_one_on_days_apart(pair: _Pair) -> Relation | None:
    if not are_disjoint(pair.one.window, pair.other.window):
        return None
    return ComparisonKind.DIFFERENT_WINDOW, partial(figures_and_days, *pair.claims), pair.ratio


def _given_twice(pair: _Pair) -> Relation | None:
    return (ComparisonKind.REPETITION, partial(told_again, *pair.claims), None) if same_figure(*pair.claims) else None


def _that_grew(pair: _Pair) -> Relation | None:
    smaller, larger = sorted(pair.claims, key=lambda claim: claim.low)
    if not all(holds(smaller, larger, pair.text) for holds in _OF_GROWTH):
        return None
    return ComparisonKind.GROWTH, partial(grown, *pair.claims), None


def _of_one_on_other_days(pair: _Pair) -> Relation | None:
    if not differ(pair.one.window, pair.other.window):
        return None
    return ComparisonKind.DIFFERENT_WINDOW, partial(figures_and_days, *pair.claims), pair.ratio


def _of_which_one_may_be_a_part(pair: _Pair) -> Relation | None:
    return ComparisonKind.UNCOMPARABLE, partial(perhaps_a_part, *pair.claims), None


Rule = Callable[[_Pair], Relation | None]

#: Two figures of different sources, or of unnamed ones: the first rule that says something decides.
_OF_SOURCES: tuple[Rule, ...] = (
    _on_days_apart,
    _without_source,
    _on_other_days,
    _of_perhaps_two_events,
    _with_other_limits,
    _of_party_and_allies,
    _that_agree,
    _that_can_both_be_right,
    _in_conflict,
)
#: Two figures of one source, likewise.
_OF_ONE_SOURCE: tuple[Rule, ...] = (
    _of_one_on_days_apart,
    _given_twice,
    _with_other_limits,
    _that_grew,
    _of_one_on_other_days,
    _of_which_one_may_be_a_part,
)


def _first(rules: Sequence[Rule], pair: _Pair) -> Relation:
    """Return what the first rule says that says something; the last of each list always does."""
    return next(found for rule in rules if (found := rule(pair)) is not None)


def _count_totals(smaller: Claim, larger: Claim, text: str) -> bool:
    return not (is_open(smaller) or is_open(larger)) and is_total(smaller, text) and is_total(larger, text)


def _are_of_one_place(smaller: Claim, larger: Claim, text: str) -> bool:
    return not smaller.location or smaller.location == larger.location or smaller.place is larger.place


def _are_of_a_size(smaller: Claim, larger: Claim, text: str) -> bool:
    return (factor(smaller, larger) or 0.0) <= MOST_GROWTH


def _ends_no_later(smaller: Claim, larger: Claim, text: str) -> bool:
    first, second = smaller.window.end, larger.window.end
    return not (first and second and first.last_day > second.last_day)


def _begin_together(smaller: Claim, larger: Claim, text: str) -> bool:
    """Tell whether both counts run from one day, the smaller one beyond it."""
    first, second = smaller.window, larger.window
    return first.start is None or second.start is None or (first.start == second.start and first.end != first.start)


#: The smaller figure is an earlier count of the same people, rather than that of one incident, where all of these hold.
_OF_GROWTH = (_count_totals, _are_of_one_place, _are_of_a_size, _ends_no_later, _begin_together)
