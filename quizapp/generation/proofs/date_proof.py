"""The independent check of questions on dates: from the date facts alone, derive the key again.

Days on which figures stand are ``claim_proof``'s, who did what on a day ``deed_proof``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, pairwise

from quizapp.domain.facts import DateFact, FactSheet
from quizapp.domain.item import DateAnswer, Item, MatchAnswer, NumberAnswer, Option, OrderAnswer
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.proofs.proof_terms import Prover, dates_of, is_english, only, read_date


def _bounds(fact: DateFact) -> tuple[int, int]:
    """First and last day of a fact; an open end reaches as far as it can."""
    start, end = fact.window.start, fact.window.end
    return (start.first_day if start else -(10**9), end.last_day if end else 10**9)


def _stated_date(sheet: FactSheet, item: Item) -> bool:
    fact = dates_of(sheet)[item.facts[0]]
    if isinstance(item.answer, DateAnswer):
        return fact.window.start == fact.window.end == item.answer.value
    if item.rule == "dates.by.latest":
        return fact.window.start is None and only(item, lambda option: read_date(option.text) == fact.window.end)
    if item.rule in ("dates.frame.first", "dates.frame.last"):
        wanted = fact.window.start if item.rule.endswith("first") else fact.window.end
        return only(item, lambda option: read_date(option.text) == wanted)
    return fact.window.start == fact.window.end and only(item, lambda option: read_date(option.text) == fact.window.start)


_WORD = re.compile(r"\w+")
_PRONOUNS = frozenset(("it", "he", "she"))


@lru_cache(maxsize=1024)  # a clause is compared with many options
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _sentences_before(sheet: FactSheet, fact: DateFact) -> str:
    """Return the paragraph up to a fact's sentence: a statement may name from there what the clause has as a pronoun."""
    paragraph = sheet.article.paragraph_at(fact.event_span.start)
    return sheet.article.text[paragraph.span.start : fact.event_span.start] if paragraph else ""


def _facts_of(sheet: FactSheet, option: Option, ids: Iterable[str] = ()) -> list[DateFact]:
    """Find the date facts whose clause (or sentence) holds the words of an option."""
    wanted = set(ids)
    head = [found.group() for found in islice(_WORD.finditer(option.text.lower()), 4)]
    start, end = (option.evidence[0].start, option.evidence[0].end) if option.evidence else (0, len(sheet.article.text))
    found = []
    for fact in sheet.dates:
        here = fact.event_span
        if here.start >= end or here.end <= start or (wanted and fact.id not in wanted):
            continue
        words = _words(fact.clause.of(sheet.article.text) if fact.clause else fact.event)
        if _PRONOUNS & words:
            words |= _words(_sentences_before(sheet, fact))
        if words.issuperset(head):
            found.append(fact)
    return found


def _on_day(sheet: FactSheet, item: Item) -> bool:
    day = read_date(item.stem)
    if day is None:
        return False

    def holds(option: Option) -> bool | None:
        facts = _facts_of(sheet, option)
        return any(fact.window.start == fact.window.end == day for fact in facts) if facts else None

    return only(item, holds)


def _sequence(sheet: FactSheet, item: Item) -> bool:
    spans = {}
    for option in item.options:
        facts = _facts_of(sheet, option, item.facts)
        if not facts:
            return False
        spans[option.id] = _bounds(facts[0])
    if isinstance(item.answer, OrderAnswer):
        order = [spans[one] for one in item.answer.sequence]
        return all(a[1] < b[0] for a, b in pairwise(order))
    mine = spans.pop(next(option.id for option in item.options if option.is_key))
    # None of the others begins before the first of these days, or ends after the last.
    first, last = min(one[0] for one in spans.values()), max(one[1] for one in spans.values())
    if item.rule.endswith("first"):
        return mine[1] < first
    if item.rule.endswith("last"):
        return last < mine[0]
    pivot = _bounds(dates_of(sheet)[item.facts[1]])
    if item.rule.endswith("before"):
        return mine[1] < pivot[0] and pivot[1] < first
    return pivot[1] < mine[0] and last < pivot[0]


def _matched(sheet: FactSheet, item: Item) -> bool:
    if not isinstance(item.answer, MatchAnswer):
        return False
    targets = [read_date(target.text) for _, two in item.answer.pairs if (target := item.option(two))]
    for one, two in item.answer.pairs:
        prompt, target = item.option(one), item.option(two)
        if prompt is None or target is None:
            return False
        facts = _facts_of(sheet, prompt, item.facts)
        days = {fact.window.start for fact in facts if fact.window.start is not None and fact.window.start == fact.window.end}
        if days & set(targets) != {read_date(target.text)}:
            return False
    return len(set(targets)) == len(targets)


def _between(sheet: FactSheet, item: Item) -> bool:
    facts = [dates_of(sheet)[one] for one in item.facts]
    if not isinstance(item.answer, NumberAnswer):
        return False
    return all(fact.window.is_one_day for fact in facts) and item.answer.value == _bounds(facts[1])[0] - _bounds(facts[0])[0]


def _years_between(sheet: FactSheet, item: Item) -> bool:
    windows = [dates_of(sheet)[one].window for one in item.facts]
    years = [window.start.year for window in windows if window.start is not None and window.start == window.end]
    same_era = len(years) == 2 and years[0] * years[1] > 0
    return isinstance(item.answer, NumberAnswer) and same_era and item.answer.value == years[1] - years[0]


def _year_typed(sheet: FactSheet, item: Item) -> bool:
    window = dates_of(sheet)[item.facts[0]].window
    if not isinstance(item.answer, NumberAnswer) or window.start is None or window.start != window.end:
        return False
    return window.start == PartialDate(-item.answer.value if item.answer.unit == "BC" else item.answer.value)


def _pupil(sheet: FactSheet, item: Item) -> bool:
    fact = dates_of(sheet)[item.facts[0]]
    claimed = read_date(item.stem)
    if fact.window.start is None:
        right = "done by then" if claimed == fact.window.end else ""
    elif claimed is None or claimed == fact.window.start:
        right = "very day" if claimed else ""
    elif any("dates it earlier" in option.text for option in item.options):
        right = "dates it earlier" if fact.window.start.first_day < claimed.first_day else "dates it later"
    else:
        right = "another day"
    return bool(right) and only(item, lambda option: right in option.text)


#: Somebody says so, and says it in a clause: run on, "before" may belong to what is said.
_SAID_CLAUSE = re.compile(
    r"\b(?:said|stated|claimed|announced|reported|declared|confirmed|alleged|denied) .*\b(?:was|were|had)\b"
)


def _before(sheet: FactSheet, item: Item) -> bool:
    if "“" not in item.stem and _SAID_CLAUSE.search(item.stem.rpartition(" before ")[0]):
        return False
    one, other = (_bounds(dates_of(sheet)[fact]) for fact in item.facts)
    truth = one[1] < other[0]
    if not truth and not other[1] < one[0]:
        return False
    return only(item, lambda option: (option.text == "True") == truth)


_PHRASES = {"next": 1, "following": 1, "same": 0, "that": 0, "previous": -1, "preceding": -1}


def _days_on(phrase: str) -> int | None:
    """How many days words like “two days later” or “the next morning” lead on."""
    words = re.findall(r"\w+", phrase.lower())
    if "days" in words or ("day" in words and {"later", "after"} & set(words)):
        amounts = [int(word) if word.isdigit() else WORD_VALUES.get(word, 1 if word in ("a", "an") else 0) for word in words]
        back = bool({"earlier", "before"} & set(words))
        return -sum(amounts) if back else sum(amounts)
    if "before" in words:
        return -1
    return next((_PHRASES[word] for word in words if word in _PHRASES), None)


def _left_out(sheet: FactSheet, item: Item) -> bool:
    """The quoted words stand once in the article, and what stands in the gap are the key's own day, month or year."""
    quoted = re.search(r"“(.*?)____(.*?)\.?(?: …)?”", item.stem)
    if quoted is None or not is_english(item.stem):
        return False
    before, after = (r"\s+".join(map(re.escape, words.split())) for words in quoted.groups())
    found = re.findall(rf"{before}\s*([^.;]{{2,40}}?)\s*{after}", sheet.article.text)
    if len(found) != 1:
        return False
    key = dates_of(sheet)[item.facts[0]].window.start
    if key is None or not set(re.findall(r"\d+", found[0])) <= set(re.findall(r"\d+", key.in_words())):
        return False
    if isinstance(item.answer, DateAnswer):
        return item.answer.value == key
    return only(item, lambda option: read_date(option.text) == key)


def _counted_day(sheet: FactSheet, item: Item) -> bool:
    """The key is the day of the anchor and the counted days; the stem quotes the words, and not the anchor."""
    fact, anchor = (dates_of(sheet)[one] for one in item.facts)
    said = fact.evidence[0].quote
    step, start = _days_on(said), anchor.window.start
    if step is None or start is None or not anchor.window.is_one_day or said not in item.stem:
        return False
    day = start.plus_days(step)
    if anchor.evidence[0].quote in item.stem or day != fact.window.start:
        return False
    if isinstance(item.answer, DateAnswer):
        return item.answer.value == day
    return only(item, lambda option: read_date(option.text) == day)


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {
    "dates.when": _stated_date,
    "dates.typed": _stated_date,
    "dates.counted": _counted_day,
    "dates.gap": _left_out,
    "dates.year-typed": _year_typed,
    "dates.frame": _stated_date,
    "dates.by.latest": _stated_date,
    "dates.by.pupil": _pupil,
    "dates.on-day": _on_day,
    "dates.on-month": _on_day,
    "dates.on-year": _on_day,
    "dates.sequence": _sequence,
    "dates.order": _sequence,
    "dates.match": _matched,
    "dates.between": _between,
    "dates.years": _years_between,
    "dates.true-before": _before,
}
