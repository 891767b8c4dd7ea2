"""What a good question does not do: the checks L01 to L15, on drafted and on hand-written questions alike.

An error blocks publication, a warning needs a recorded reason. Whether the key is *true* is ``generation.proofs``'.
Sources of the checks: the NBME guide, Haladyna, Downing and Rodriguez (2002); evidence for L03 to L05 is thin, so they warn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations, pairwise

from quizapp.domain.errors import ItemError
from quizapp.domain.facts import FactSheet
from quizapp.domain.item import ONE_KEY, Item, ItemFormat, Option
from quizapp.domain.option_reading import SHORTEST_ALIKE, are_one_option, content_words, fold_option, interval_of, kind_of
from quizapp.domain.text import whole_words


class Severity(StrEnum):
    """Whether a finding blocks publication."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a question: its code, whether it blocks, and a sentence for its author."""

    code: str
    severity: Severity
    message: str


#: A key may be this much longer than the mean of the others, and this many characters, before its length gives it away.
LENGTH_SHARE, LENGTH_CHARACTERS = 1.2, 8


def _error(code: str, message: str) -> Finding:
    return Finding(code, Severity.ERROR, message)


def _warning(code: str, message: str) -> Finding:
    return Finding(code, Severity.WARNING, message)


@lru_cache(maxsize=1024)
def _without_quotations(text: str) -> str:
    return re.sub(r"“[^”]*”|\"[^\"]*\"", "", text)


@dataclass(slots=True)
class Question:
    """A question as the checks read it, once for all of them; ``sheet`` are its article's facts, where there is one."""

    item: Item
    sheet: FactSheet | None
    is_single: bool
    #: The options among which a cue could set one apart; none where nothing is chosen.
    chosen: tuple[Option, ...]
    keys: list[str]
    #: The options that are wrong, where one key stands among several; else none.
    others: list[str]
    #: What the options of a single choice allow as quantities.
    intervals: list[tuple[float, float] | None]


def _read(item: Item, sheet: FactSheet | None) -> Question:
    is_single = item.format is ItemFormat.SINGLE
    keys = [option.text for option in item.options if option.is_key]
    others = [option.text for option in item.options if not option.is_key] if is_single and len(keys) == 1 else []
    chosen = item.options if is_single or item.format is ItemFormat.MULTIPLE else ()
    intervals = [interval_of(option.text) for option in item.options] if is_single else []
    return Question(item, sheet, is_single, chosen, keys, others, intervals)


def is_key_too_long(key: str, others: list[str]) -> bool:
    """Tell whether the key is the longest option by more than a fifth of the others' mean (and by more than a word)."""
    lengths = [len(other) for other in others]
    if len(key) <= max(lengths):
        return False
    mean = sum(lengths) / len(lengths)
    return len(key) > LENGTH_SHARE * mean and len(key) > mean + LENGTH_CHARACTERS


def _l01_length(asked: Question) -> Iterator[Finding]:
    if asked.others and is_key_too_long(asked.keys[0], asked.others):
        yield _error("L01", "The key is the longest option by more than a fifth; shorten it or lengthen the others.")


_ABOVE = re.compile(r"(?i)\s*(?:all|none|both|neither|any) of (?:the (?:above|others?|options|two)|these|them)\W*")


def _l02_above(asked: Question) -> Iterator[Finding]:
    for option in asked.item.options:
        if " of the" in option.text and _ABOVE.fullmatch(option.text):
            yield _error("L02", f"“{option.text}” is no option of its own; name what is meant.")


_ABSOLUTE = whole_words("always never absolutely completely impossible certainly undoubtedly".split())
_VAGUE = whole_words("often sometimes usually frequently occasionally rarely many several various".split())


@lru_cache(maxsize=8192)  # an option stands in many questions
def _telling_words(text: str) -> tuple[str, str]:
    """Return the first absolute and the first vague word of an option, each empty where there is none."""
    absolute, vague = _ABSOLUTE.search(text), _VAGUE.search(text)
    return absolute.group() if absolute else "", vague.group() if vague else ""


def _l03_absolute(asked: Question) -> Iterator[Finding]:
    for option in asked.chosen:
        word, _ = _telling_words(option.text)
        if word and not _is_quotation(option):
            yield _warning("L03", f"“{word}” marks an option as wrong to those who have learnt to guess.")


def _is_quotation(option: Option) -> bool:
    return any(fold_option(option.text) in fold_option(one.quote) for one in option.evidence)


def _l04_vague(asked: Question) -> Iterator[Finding]:
    for option in asked.chosen:
        _, word = _telling_words(option.text)
        if word and not _is_quotation(option):
            yield _warning("L04", f"“{word}” means different numbers to different readers.")


def _l05_negative(asked: Question) -> Iterator[Finding]:
    stem = asked.item.stem
    if "not" not in stem and "except" not in stem and "correct" not in stem:
        return
    stem = _without_quotations(stem)
    if re.search(r"(?:(?<!\*)\b(?:not|except|least likely|incorrect)\b(?!\*))", stem) and stem.rstrip().endswith("?"):
        yield _warning("L05", "The stem is negative; emphasise the word (**not**) or ask the other way round.")


def _l06_grammar(asked: Question) -> Iterator[Finding]:
    item = asked.item
    ending = item.stem.rstrip(" …._:")[-3:].rsplit(" ", 1)[-1].lower()
    if ending in ("a", "an") and len({option.text[:1].lower() in "aeiou" for option in item.options}) > 1:
        yield _error("L06", f"The stem ends in “{ending}”, which fits only some of the options.")
    wanted = re.search(r"\bWhich (two|three|four)\b", item.stem) if item.format is ItemFormat.MULTIPLE else None
    expected = {"two": 2, "three": 3, "four": 4}
    if wanted and len(asked.keys) != expected[wanted.group(1)]:
        yield _error("L06", f"The stem asks for {wanted.group(1)}, but {len(asked.keys)} options are keys.")


def _l07_clang(asked: Question) -> Iterator[Finding]:
    shared = content_words(asked.keys[0]) & content_words(asked.item.stem) if asked.others else None
    if not shared:
        return
    elsewhere = frozenset[str]().union(*(content_words(other) for other in asked.others))
    clang = sorted(word for word in shared - elsewhere if len(word) > 2)
    if clang:
        yield _warning("L07", f"Only the key repeats “{clang[0]}” from the stem.")


_NO_DIGITS = re.compile(r"\D")


def _l08_ranges(asked: Question) -> Iterator[Finding]:
    intervals = asked.intervals
    if not any(intervals):
        return
    read = [(option.text, found) for option, found in zip(asked.item.options, intervals, strict=True)]
    figures = {_NO_DIGITS.sub("", text) for text, _ in read}
    if len(figures) == 1:
        return  # one figure in several wordings: the wording is what is asked
    for (one, a), (other, b) in combinations(read, 2):
        if a and b and a[0] <= b[1] and b[0] <= a[1] and (a[0] < a[1] or b[0] < b[1]):
            yield _error("L08", f"“{one}” and “{other}” overlap, so both can be defended.")


def _l09_mixed(asked: Question) -> Iterator[Finding]:
    kinds = {kind_of(option.text) for option in asked.chosen}
    if len(kinds) <= 1 or {"number", "date to the year"} >= kinds:
        return
    if not any(option.text[-1:].isdigit() or option.text[:1].isdigit() for option in asked.chosen):
        return
    # One figure may stand in several wordings.
    if len({_NO_DIGITS.sub("", option.text) or option.text for option in asked.chosen}) > 1:
        yield _error("L09", f"The options are of different kinds ({', '.join(sorted(kinds))}).")


def _l10_duplicates(asked: Question) -> Iterator[Finding]:
    folded = [fold_option(option.text) for option in asked.item.options]
    lengths = sorted(map(len, folded))
    near = [longer for shorter, longer in pairwise(lengths) if longer - shorter < 2]
    if not near or (near[-1] < SHORTEST_ALIKE and len(set(folded)) == len(folded)):
        return  # options that are one differ by a letter at most
    for (a, one), (b, other) in combinations(zip(folded, asked.item.options, strict=True), 2):
        if -2 < len(a) - len(b) < 2 and are_one_option(a, b):
            yield _error("L10", f"“{one.text}” and “{other.text}” are the same option.")


def _l11_order(asked: Question) -> Iterator[Finding]:
    known = [one[0] for one in asked.intervals if one is not None]
    if len(known) == len(asked.intervals) > 1 and known != sorted(known):
        yield _warning("L11", "Numbers stand in no order; put the smallest first.")


_NAME = re.compile(r"(?:[A-Z][\w'’-]+|al-[\w'’-]+|of|the|and|in)(?: (?:[A-Z][\w'’-]+|al-[\w'’-]+|of|the|and|in|\d+th))*")


def _l12_implausible(asked: Question) -> Iterator[Finding]:
    sheet = asked.sheet
    if sheet is None:
        return
    for option in asked.chosen:
        if option.is_key or option.evidence or "name" in option.rationale:
            continue
        if _NAME.fullmatch(option.text) and fold_option(option.text) not in fold_option(sheet.article.text):
            yield _warning(
                "L12", f"“{option.text}” does not occur in the article; say so in its reason or take a name from it."
            )


def _l13_hinged(asked: Question) -> Iterator[Finding]:
    stem = asked.item.stem
    if "question" not in stem and "answer" not in stem:
        return
    if re.search(
        r"(?i)\b(?:(?:previous|last|next|preceding) question|question (?:above|before|\d+)|your (?:previous )?answer)\b", stem
    ):
        yield _error("L13", "The question hangs on another one; it has to be answerable by itself.")


def _l14_key(asked: Question) -> Iterator[Finding]:
    keys = asked.keys
    if asked.item.options and not keys:
        yield _error("L14", "No option is marked as the key.")
    if asked.item.format in ONE_KEY and len(keys) > 1:
        yield _error("L14", f"{len(keys)} options are keys where one is asked for.")
    if asked.sheet is None or not asked.is_single or not keys or kind_of(keys[0]) != "text":
        return
    names = _names_of(keys[0], asked.sheet)
    for option in asked.item.options:
        if not option.is_key and option.text in names:
            yield _error("L14", f"“{option.text}” is, or may be, another name of the key.")


def _names_of(key: str, sheet: FactSheet) -> set[str]:
    """Return the names that stand for the actor of the key, or may."""
    names: set[str] = set()
    for actor in sheet.actors:
        if actor.aliases and (key == actor.name or key in actor.aliases):
            names.update((actor.name, *actor.aliases))
    for proposal in sheet.alias_proposals:
        if key in (proposal.name, proposal.other):
            names.update((proposal.name, proposal.other))
    return names


#: By so many words the key shares more with the other options than any of these does.
_CONVERGING = 3


def _l15_convergence(asked: Question) -> Iterator[Finding]:
    if len(asked.others) < 3:
        return
    told, others = content_words(asked.keys[0]), [content_words(other) for other in asked.others]
    shared = [len(told & words) for words in others]
    of_key = sum(shared)
    if of_key < _CONVERGING:
        return
    for (one, a), (other, b) in combinations(enumerate(others), 2):
        common = len(a & b)
        shared[one] += common
        shared[other] += common
    if of_key >= max(shared) + _CONVERGING:
        yield _warning("L15", "The key shares most words with the other options, which lets it be guessed.")


#: Every check with its code.
CHECKS: dict[str, Callable[[Question], Iterator[Finding]]] = {
    "L01": _l01_length,
    "L02": _l02_above,
    "L03": _l03_absolute,
    "L04": _l04_vague,
    "L05": _l05_negative,
    "L06": _l06_grammar,
    "L07": _l07_clang,
    "L08": _l08_ranges,
    "L09": _l09_mixed,
    "L10": _l10_duplicates,
    "L11": _l11_order,
    "L12": _l12_implausible,
    "L13": _l13_hinged,
    "L14": _l14_key,
    "L15": _l15_convergence,
}

#: Checks that compare the options among which one is chosen; where nothing is chosen, the others are enough.
_OF_CHOICE = frozenset("L01 L03 L04 L07 L08 L09 L11 L12 L15".split())
_WITHOUT_CHOICE = tuple(check for code, check in CHECKS.items() if code not in _OF_CHOICE)


def lint(item: Item, sheet: FactSheet | None = None) -> tuple[Finding, ...]:
    """Return everything that is wrong with ``item``, in the order of the codes; ``sheet`` are its article's facts."""
    asked = _read(item, sheet)
    return tuple([finding for check in (CHECKS.values() if asked.chosen else _WITHOUT_CHOICE) for finding in check(asked)])


def is_publishable(item: Item, sheet: FactSheet | None = None) -> bool:
    """Tell whether no finding is an error."""
    return all(finding.severity is not Severity.ERROR for finding in lint(item, sheet))


def require_publishable(item: Item, sheet: FactSheet | None = None) -> None:
    """Raise ItemError with the first error that blocks publication."""
    for finding in lint(item, sheet):
        if finding.severity is Severity.ERROR:
            raise ItemError(finding.message, where=finding.code, to_do="Change the question.")
