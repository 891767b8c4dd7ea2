"""What two claims are to each other: conflict, growth, repetition and so on, each with its reason in a sentence.

Only the claims and the words around them are looked at; nothing is found out about the war itself. Which pairs of an
article are worth telling is ``pairing``'s.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.domain.facts import Bound, Claim, ComparisonKind, Place, Window
from quizapp.domain.naming import fold, same_source
from quizapp.domain.partial_date import PartialDate

#: Figures of different sources that differ by less than this share agree, where one of them is only a bound or a round figure.
AGREEMENT = 0.1
_CONTRAST = re.compile(
    r"\b(?:in contrast|by contrast|contrary to|on the other hand|disputed|denied|contradict\w*|conflicting)\b", re.IGNORECASE
)
#: Words that often only join: they set figures against each other where the people or the days are known.
_WEAK_CONTRAST = re.compile(r"\b(?:however|while|whereas|but)\b", re.IGNORECASE)
#: One source takes up the figure of the other.
_AGREEING = re.compile(r"\b(?:confirm\w*|corroborat\w*|same (?:number|figure|toll))\b", re.IGNORECASE)
#: An incident of its own, which another figure of the same day need not count: "in an ambush", "by a mine".
_OCCASION = re.compile(
    r"\b(?:in|by|during|after|when)\s+(?:an|a|another|one|two|three|several)\s+(?:[\w-]+\s+){0,3}?(?:ambush|air-?strikes?|strikes?|raids?|"
    r"blasts?|explosions?|bombs?|bombings?|attacks?|clash(?:es)?|shelling|mines?|car|drone|missiles?|rockets?|sniper|helicopter|plane)\b"
    # a place of its own: "in a market", but not "in a statement"
    r"|\b(?:in|at|near|outside|inside)\s+an?\s+(?!(?:\w+\s+){0,2}?(?:statement|report|interview|tweet|video|total|single|few|matter|period|"
    r"day|week|month|year|series|letter|message|phone|press|battle|offensive|operation|war|number|bid|attempt|result|row|similar)\b)[a-z]"
)
#: A figure for the whole, or for all up to a day, rather than for one incident.
_TOTAL = re.compile(
    r"\b(?:in total|(?:a|the) total|totall?(?:ed|ing)|overall|altogether|so far|up to (?:this|that) moment|tolls?|losses|"
    r"(?:the )?number of (?:\w+ ){0,2}(?:dead|deaths|killed|wounded|captured|missing|soldiers|casualties)|"
    r"(?:during|throughout|in|of|since|from)\s+the\s+(?:(?:start|beginning|whole|entire|course|end)\s+(?:of\s+(?:the\s+)?)?)?"
    r"(?:[\w’'-]+\s+){0,3}?(?:offensive|battle|operations?|campaign|siege|war|conflict|fighting|hostilities|invasion|retreat|massacre|assault))\b",
    re.IGNORECASE,
)
#: A figure of an infobox line is set against a single day's figure of the prose up to this factor, unless that is a total.
_FAR = 3.0
#: A count that rose further is not the same one.
MOST_GROWTH = 10.0
#: No text sets figures of one event against each other that differ by more; one of them is another event's.
_MOST_CONTRAST = 30.0
_CIVILIANS = frozenset(
    "civilian civilians resident residents villagers inhabitants children women noncombatants non-combatants".split()
)
_ANYBODY = frozenset({"", "people", "persons", "person", "others", "victims", "victim", "deaths"})
#: Nouns that leave open who the people were.
_GENERAL = _ANYBODY | frozenset(
    "men members troops soldiers fighters officers personnel dead casualties them militants forces servicemen".split()
)

Population = tuple[int | None, str]


def population_of(claim: Claim) -> Population:
    """Return whom a claim counts, as the side and the kind of people: fighters of a side, civilians, or anybody."""
    words = set(re.findall(r"[a-z-]+", fold(claim.victims)))
    if words & _CIVILIANS:
        return None, "civilians"
    if claim.side is not None:
        return claim.side, "fighters"
    name = fold(claim.victims)
    return None, "people" if name in _ANYBODY else name


#: Of these none is a civilian.
_ARMED = frozenset("troops soldiers fighters militants rebels insurgents servicemen policemen commanders".split())


def is_open(claim: Claim) -> bool:
    """Tell whether the claim leaves open whom it counts: "people", or "soldiers" of an unknown side."""
    return claim.side is None and fold(claim.victims) in _GENERAL


def are_surely_others(one: Claim, other: Claim) -> bool:
    """Tell whether two claims count other people for certain: of two sides, or civilians and a side's fighters."""
    first, second = population_of(one), population_of(other)
    if first[0] is not None and second[0] is not None:
        return first[0] != second[0]
    civil = [population == (None, "civilians") for population in (first, second)]
    return any(civil) and not all(civil) and any(side is not None or who in _ARMED for side, who in (first, second))


def share_source(one: Claim, other: Claim) -> bool:
    """Tell whether one source answers for both claims, alone or with another: "opposition sources and SOHR"."""
    return one.source is not None and other.source is not None and _share_body(one.source, other.source)


@lru_cache(maxsize=4096)  # each claim is compared with many of a few sources
def _share_body(one: str, other: str) -> bool:
    return any(same_source(left, right) for left in _bodies(one) for right in _bodies(other))


def _bodies(source: str) -> tuple[str, ...]:
    return (source, *re.split(r",\s+(?:and\s+)?|\s+and\s+", source))


def is_total(claim: Claim, text: str) -> bool:
    """Tell whether a figure counts the whole, or all up to a day: in the infobox, "by 3 May", "during the battle"."""
    if claim.place is Place.INFOBOX:
        return True
    if tells_incident(text, claim):
        return False
    days = days_of(claim.window)
    is_long = days[1] - days[0] > 1 if days else claim.window.start is None and claim.window.end is not None
    return is_long or bool(_TOTAL.search(text, claim.context.start, claim.context.end))


def same_figure(one: Claim, other: Claim) -> bool:
    """Tell whether two claims give the same number, or the same range."""
    return (one.low, one.high) == (other.low, other.high)


def days_of(window: Window) -> tuple[int, int] | None:
    """Return the first and the last day of a window as ordinals, or None where an end is unknown."""
    if window.start is None or window.end is None:
        return None
    return window.start.first_day, window.end.last_day


def are_disjoint(one: Window, other: Window) -> bool:
    """Tell whether two windows share no day for certain."""
    for first, second in ((one, other), (other, one)):
        if first.end is not None and second.start is not None and first.end.last_day < second.start.first_day:
            return True
    return False


def _are_a_night_apart(one: Window, other: Window) -> bool:
    """Tell whether one known window ends on the day before the other begins."""
    first, second = days_of(one), days_of(other)
    return first is not None and second is not None and 1 in (second[0] - first[1], first[0] - second[1])


def differ(one: Window, other: Window) -> bool:
    """Tell whether two windows are known and not the same; a night's two days are the same as one of them."""
    first, second = days_of(one), days_of(other)
    if first is None or second is None:
        return False
    return abs(first[0] - second[0]) + abs(first[1] - second[1]) > 1


def _range(claim: Claim) -> tuple[float, float]:
    """Return the numbers that a claim allows."""
    low, high = float(claim.low), float(claim.high or claim.low)
    match claim.bound:
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return low, float("inf")
        case Bound.AT_MOST | Bound.LESS_THAN:
            return 0.0, high
        case Bound.ABOUT:
            return low * (1 - AGREEMENT), high * (1 + AGREEMENT)
        case _:
            return low, high


def _can_both_be_right(one: Claim, other: Claim) -> bool:
    (low, high), (low2, high2) = _range(one), _range(other)
    return low <= high2 and low2 <= high


def _agree(one: Claim, other: Claim) -> bool:
    larger, smaller = max(one.low, other.low), min(one.low, other.low)
    near = larger - smaller <= AGREEMENT * larger
    return _can_both_be_right(one, other) and (near or _lies_within(one, other) or _lies_within(other, one))


def _lies_within(one: Claim, other: Claim) -> bool:
    """Tell whether a number, or a range, lies in the range that the other claim gives."""
    return other.high is not None and other.low <= one.low and (one.high or one.low) <= other.high and one.bound in _NO_LIMIT


_NO_LIMIT = (Bound.EXACT, Bound.ABOUT, Bound.RANGE)


def factor(one: Claim, other: Claim) -> float | None:
    """Return the larger figure divided by the smaller, or None where the smaller is nothing."""
    larger, smaller = max(one.low, other.low), min(one.low, other.low)
    return round(larger / smaller, 2) if smaller else None


def _date_words(date: PartialDate | None) -> str:
    return date.in_words() if date else "an unknown day"


def _window_words(window: Window) -> str:
    if not window.is_known:
        return "a time that the text does not give"
    if window.start == window.end:
        return _date_words(window.start)
    if window.start is None:
        return f"the time up to {_date_words(window.end)}"
    if window.end is None:
        return f"the time since {_date_words(window.start)}"
    start = window.start.in_words(with_year=window.start.year != window.end.year)
    return f"{start} to {_date_words(window.end)}"


def figure_words(claim: Claim) -> str:
    """Return the figure as a sentence has it: "at least 40", "127 to 300"."""
    if claim.high is not None:
        return f"{claim.low:,} to {claim.high:,}"
    return f"{claim.low:,}" if claim.bound is Bound.EXACT else f"{claim.bound.value} {claim.low:,}"


def _source_words(claim: Claim) -> str:
    return claim.source or "no named source"


def _pair_words(one: Claim, other: Claim) -> tuple[str, str]:
    return f"{figure_words(one)} ({_source_words(one)})", f"{figure_words(other)} ({_source_words(other)})"


def _text_contrasts(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether the text sets two claims of one event against each other, in one sentence or in the next."""
    first, second = sorted((one, other), key=lambda claim: claim.evidence[0].start)
    if Place.INFOBOX in (one.place, other.place) or _are_two_events(text, first, second):
        return False
    is_known = (one.side is not None and one.side == other.side) or (one.window.is_known and other.window.is_known)
    if first.context == second.context:
        between = text[first.evidence[0].end : second.evidence[0].start]
    elif are_neighbours(text, one, other):
        between = text[second.context.start : second.context.start + 40]
    else:
        return False
    return bool(_CONTRAST.search(between) or (is_known and _WEAK_CONTRAST.search(between)))


def _text_agrees(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether the text says that the later of two neighbouring claims of one figure confirms the earlier."""
    first, second = sorted((one, other), key=lambda claim: claim.evidence[0].start)
    if not (same_figure(one, other) and are_neighbours(text, one, other)) or _are_two_events(text, first, second):
        return False
    return bool(_AGREEING.search(text, first.evidence[0].end, second.context.end))


def are_neighbours(text: str, one: Claim, other: Claim) -> bool:
    """Tell whether two claims stand in one sentence, or in two of which one follows the other."""
    first, second = sorted((one.context, other.context))
    gap = text[first.end : second.start]
    return not gap.strip() and "\n" not in gap


def _are_two_events(text: str, first: Claim, second: Claim) -> bool:
    """Tell whether the places differ, or the later figure is that of an incident of its own."""
    places = [fold(claim.location) for claim in (first, second) if claim.location]
    if len(places) == 2 and places[0] not in places[1] and places[1] not in places[0]:
        return True
    if first.context != second.context:
        return tells_incident(text, second)
    return bool(_OCCASION.search(re.split(r"[.;]", text[first.evidence[0].end : second.context.end])[0]))


def tells_incident(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a claim tells of one incident: "in an ambush"."""
    return claim.place is Place.PROSE and bool(_OCCASION.search(text, claim.context.start, claim.context.end))


def _are_totals(one: Claim, other: Claim, text: str) -> bool:
    """Tell whether both figures count the whole: they stand in the infobox, or one does and the other covers its days."""
    days = days_of(one.window)
    if Place.INFOBOX not in (one.place, other.place) or days is None or days_of(other.window) is None:
        return False
    if one.place is other.place or days[1] - days[0] > 1 or (is_total(one, text) and is_total(other, text)):
        return True
    told = one if one.place is Place.PROSE else other
    return not (told.location or tells_incident(text, told)) and (factor(one, other) or 0.0) <= _FAR


def relate(one: Claim, other: Claim, text: str) -> tuple[ComparisonKind, str, float | None]:
    """Return what two claims of the same people and measure are to each other, why, and their factor."""
    ratio = factor(one, other)
    if share_source(one, other):
        return _relate_same_source(one, other, text)
    contrasted = ratio is not None and ratio <= _MOST_CONTRAST and _text_contrasts(text, one, other)
    same_night = contrasted and _are_a_night_apart(one.window, other.window)
    if are_disjoint(one.window, other.window) and not same_night:
        return ComparisonKind.DIFFERENT_WINDOW, _not_the_same_days(one, other), ratio
    if one.source is None or other.source is None:
        return _relate_without_source(one, other)
    if differ(one.window, other.window) and not same_night:
        return ComparisonKind.DIFFERENT_WINDOW, _not_the_same_days(one, other), ratio
    if not (contrasted or _are_totals(one, other, text) or _text_agrees(text, one, other)):
        return ComparisonKind.UNCOMPARABLE, _not_said(one, other), None
    own = _counts_its_own(one, other) or _counts_its_own(other, one)
    if own:
        return ComparisonKind.UNCOMPARABLE, own, None
    if _agree(one, other):
        is_undated = None in (days_of(one.window), days_of(other.window))
        if is_undated and one.context != other.context and not _text_agrees(text, one, other):
            return ComparisonKind.UNCOMPARABLE, _not_said(one, other), None
        why = f"{one.source} and {other.source} give figures that agree: {figure_words(one)} and {figure_words(other)}."
        return ComparisonKind.CORROBORATION, why, None
    return _relate_conflicting(one, other, ratio, contrasted)


def _not_said(one: Claim, other: Claim) -> str:
    left, right = _pair_words(one, other)
    return f"The article does not say that {left} and {right} cover the same days and events."


def _counts_its_own(one: Claim, other: Claim) -> str | None:
    """Return why a party's figure is not that of its whole side: "6 soldiers" of Turkey, and 160 of "Turkey and allies"."""
    party, _, rest = other.victims.partition(" and ")
    if (
        rest != "allies"
        or Place.PROSE in (one.place, other.place)
        or one.victims == other.victims
        or one.source is None
        or not same_source(one.source, party)
    ):
        return None
    left, right = _pair_words(one, other)
    return f"{left} may count only {party}'s own {one.victims}, {right} counts {other.victims}."


def _not_the_same_days(one: Claim, other: Claim) -> str:
    left, right = _pair_words(one, other)
    return f"{left} covers {_window_words(one.window)}, {right} covers {_window_words(other.window)}: not the same days."


def _leeway(one: Claim, other: Claim) -> str:
    """Return what lets two figures both be right."""
    if any(claim.bound not in _NO_LIMIT for claim in (one, other)):
        return "one of them is only a limit"
    return "one of them is only about right" if Bound.ABOUT in (one.bound, other.bound) else "their ranges overlap"


def _relate_conflicting(
    one: Claim, other: Claim, ratio: float | None, contrasted: bool
) -> tuple[ComparisonKind, str, float | None]:
    left, right = _pair_words(one, other)
    if _can_both_be_right(one, other):
        return ComparisonKind.UNCOMPARABLE, f"{left} and {right} can both be right: {_leeway(one, other)}.", None
    setting = "The text sets them against each other" if contrasted else f"Both cover {_window_words(one.window)}"
    times = f", and the larger is {ratio:g} times the smaller" if ratio else ""
    return ComparisonKind.CONFLICT, f"{setting}: {left} against {right}; both cannot be right{times}.", ratio


def _relate_same_source(one: Claim, other: Claim, text: str) -> tuple[ComparisonKind, str, float | None]:
    if are_disjoint(one.window, other.window):
        return ComparisonKind.DIFFERENT_WINDOW, _figures_and_days(one, other), factor(one, other)
    if same_figure(one, other):
        return ComparisonKind.REPETITION, told_again(one, other), None
    smaller, larger = sorted((one, other), key=lambda claim: claim.low)
    if _can_have_grown(smaller, larger, text):
        grown = f"{figure_words(smaller)} and, over a longer time or later, {figure_words(larger)}"
        return ComparisonKind.GROWTH, f"{one.source} counts {grown}: one count that grew.", None
    if differ(one.window, other.window):
        return ComparisonKind.DIFFERENT_WINDOW, _figures_and_days(one, other), factor(one, other)
    why = f"{one.source} gives both {figure_words(smaller)} and {figure_words(larger)}: one may be a part of the other."
    return ComparisonKind.UNCOMPARABLE, why, None


_TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}


def told_again(*claims: Claim) -> str:
    """Return why claims of one figure are one: a source says so each time, or it is not named each time."""
    figures = " and ".join(dict.fromkeys(figure_words(claim) for claim in claims))
    times = _TIMES.get(len(claims), f"{len(claims)} times")
    given = f"{figures} is given {times}" if " and " not in figures else f"The same number is given {times}, as {figures}"
    if all(claim.source for claim in claims):
        every = "both times" if len(claims) == 2 else "each time"
        return f"{given} and comes from {claims[0].source} {every}; a figure told again is no second source."
    if any(claim.source for claim in claims):
        return f"{given}, not always with a source: it may be the same count told again."
    return f"{given}, without a named source: it may be the same count told again."


def _figures_and_days(one: Claim, other: Claim) -> str:
    days = _window_words(one.window), _window_words(other.window)
    return f"{one.source} gives {figure_words(one)} for {days[0]} and {figure_words(other)} for {days[1]}."


def _can_have_grown(smaller: Claim, larger: Claim, text: str) -> bool:
    """Tell whether the smaller figure is an earlier count of the same people, rather than that of one incident."""
    if is_open(smaller) or is_open(larger) or not (is_total(smaller, text) and is_total(larger, text)):
        return False
    if smaller.location and smaller.location != larger.location and smaller.place is not larger.place:
        return False
    if (factor(smaller, larger) or 0.0) > MOST_GROWTH:
        return False
    first, second = smaller.window, larger.window
    if first.end and second.end and first.end.last_day > second.end.last_day:
        return False
    return first.start is None or second.start is None or (first.start == second.start and first.end != first.start)


def _relate_without_source(one: Claim, other: Claim) -> tuple[ComparisonKind, str, float | None]:
    if same_figure(one, other):
        return ComparisonKind.REPETITION, told_again(one, other), None
    left, right = (f"{figure_words(claim)}{f' ({claim.source})' if claim.source else ''}" for claim in (one, other))
    if one.source is None and other.source is None:
        return ComparisonKind.UNCOMPARABLE, f"The article names a source neither for {left} nor for {right}.", None
    unsourced = figure_words(one if one.source is None else other)
    why = f"The article gives {left} and {right}, and names no source for {unsourced}: they cannot be set against each other."
    return ComparisonKind.UNCOMPARABLE, why, None
