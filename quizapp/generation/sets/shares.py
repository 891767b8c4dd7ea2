"""Which questions are kept: no wording, no key text and no skill too often, no cue that gives the keys away.

Pure selection; nothing is reworded here. A balanced set of N is ``choice``'s.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import TypeVar

from quizapp.domain.item import Item
from quizapp.domain.option_reading import fold_option
from quizapp.generation.composing import Tally
from quizapp.generation.sketch import Sketch

#: No wording serves more than one question in seven, no key text more than one in twelve.
PATTERN_SHARE, KEY_SHARE = 7, 12
#: No skill takes more than this part of a list that is longer than a dozen.
SKILL_SHARE = 0.5
#: A list longer than this tires the teacher who has to review it.
MOST = 100
#: How far a guess may stand above chance in a list.
TOLERANCE = 0.04
#: In a short list two lucky questions are no way of guessing: so many hits above chance are let pass.
_LUCKY_HITS = 1.75

#: Key texts that recur in every article, so that their share counts over all of them.
GENERIC = frozenset(
    {
        "true",
        "false",
        "nobody is named",
        "not quite the article says only that it was done by then",
        "yes it happened on that very day",
        "no it happened on another day",
        "no the article dates it earlier",
        "no the article dates it later",
    }
)

T = TypeVar("T")


def sketch_keys(sketch: Sketch) -> frozenset[str]:
    """Return the folded texts that will be keys."""
    pairs = [choice for pair in sketch.pairs for choice in pair]
    return frozenset(fold_option(choice.text) for choice in (*sketch.keys, *sketch.sequence, *pairs))


def likely_sketches(sketches: Iterable[Sketch]) -> tuple[list[Sketch], list[Sketch]]:
    """Return the sketches within the shares, and those that may stand in where one of them cannot be composed."""
    ordered = by_pattern(sketches)
    kept = within_shares([(one, one.pattern, sketch_keys(one), one.skill) for one in ordered])
    chosen = {id(sketch) for sketch in kept}
    return kept, [sketch for sketch in ordered if id(sketch) not in chosen]


def item_keys(item: Item) -> frozenset[str]:
    """Return the folded texts that are keys."""
    return frozenset(fold_option(option.text) for option in item.options if option.is_key)


def interleave(groups: Iterable[Sequence[T]]) -> list[T]:
    """Return the first of each group, then the second of each, and so on."""
    return [one for row in zip_longest(*groups) for one in row if one is not None]


def by_pattern(sketches: Iterable[Sketch]) -> list[Sketch]:
    """Return the sketches so that every wording has its turn, the better kinds first."""
    groups: dict[str, list[Sketch]] = defaultdict(list)
    for sketch in sketches:
        groups[sketch.pattern].append(sketch)
    return interleave(sorted(groups.values(), key=lambda group: group[0].rank))


def within_shares(candidates: Sequence[tuple[T, str, frozenset[str], str]]) -> list[T]:
    """Keep as many as the shares allow, in the given order; each candidate with its wording, its key texts and its skill.

    The allowance depends on how many are kept, so it is lowered until it fits.
    """
    total = min(len(candidates), MOST)
    while True:
        kept = _kept_of(candidates, total)
        if len(kept) >= total or total < PATTERN_SHARE:
            return kept
        total = max(len(kept), total - max(1, (total - len(kept)) // 2))


def _kept_of(candidates: Sequence[tuple[T, str, frozenset[str], str]], total: int) -> list[T]:
    """Keep at most ``total`` of the candidates within the shares of so many."""
    kept: list[T] = []
    patterns, texts, skills = (defaultdict[str, int](int) for _ in range(3))
    spent: set[str] = set()
    most_pattern, most_key = max(1, total // PATTERN_SHARE), max(1, total // KEY_SHARE)
    most_skill = max(20, int(total * SKILL_SHARE))
    for one, wording, mine, practised in candidates:
        if len(kept) >= total:
            break
        is_usual = skills[practised] >= most_skill or patterns[wording] >= most_pattern
        if is_usual or not spent.isdisjoint(mine):
            continue
        kept.append(one)
        patterns[wording] += 1
        skills[practised] += 1
        for text in mine:
            texts[text] += 1
            if texts[text] >= (most_key if text in GENERIC else max(2, most_key)):
                spent.add(text)
    return kept


def _traits(item: Item) -> tuple[Item, str, frozenset[str], str]:
    return item, item.rule, item_keys(item), item.skill


def fair_items(items: Sequence[Item], known: Mapping[str, tuple[bool, ...]]) -> list[Item]:
    """Return the items among which no guess earns more than chance; ``known`` tells what each guess made of them."""
    pool = [_traits(item) for item in items]
    while True:
        kept = within_shares(pool)
        fair = {item.id for item in _without_cues(kept, known)}
        if len(fair) == len(kept):
            return kept
        # What was dropped makes room for others.
        dropped = {item.id for item in kept} - fair
        pool = [one for one in pool if one[0].id not in dropped]


def _without_cues(items: list[Item], known: Mapping[str, tuple[bool, ...]]) -> list[Item]:
    """Drop single-choice items, the most guessable first, until no way of guessing stands above chance."""
    tally = Tally()
    right = {item.id: known[item.id] for item in items if item.id in known}
    for item in items:
        if item.id in right:
            tally.add(right[item.id], len(item.options))
    dropped: set[str] = set()
    while right:
        worst, above = tally.worst()
        if above <= max(TOLERANCE, _LUCKY_HITS / tally.questions) or tally.questions <= 4:
            break
        guessable = [one for one in right if right[one][worst]]
        victim = max(reversed(guessable), key=lambda one: sum(right[one]))
        count = next(len(item.options) for item in items if item.id == victim)
        tally.remove(right.pop(victim), count)
        dropped.add(victim)
    return [item for item in items if item.id not in dropped]
