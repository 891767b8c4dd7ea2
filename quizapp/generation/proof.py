"""An independent check of drafted questions: from the facts alone, derive the key again.

Nothing here is shared with the rules that draft. A question whose key cannot be derived, or comes out otherwise, is dropped.
Figures are proved by ``claim_proof``, what the infobox leaves out by ``box_proof``, sentences to click by ``passage_proof``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise

from quizapp.domain.facts import Actor, ActorKind, DateFact, FactSheet
from quizapp.domain.item import DateAnswer, Item, MatchAnswer, NumberAnswer, Option, OrderAnswer
from quizapp.domain.partial_date import MONTHS, PartialDate
from quizapp.domain.text import Span
from quizapp.generation import box_proof, claim_proof, passage_proof

Prover = Callable[[FactSheet, Item], bool]

_DATE = re.compile(rf"(?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{'|'.join(MONTHS)}) )?(?P<year>\d{{1,4}})(?P<bc> BC)?")


@lru_cache(maxsize=1024)
def read_date(text: str) -> PartialDate | None:
    """Read a date as questions write it: ``19 September 2017``, ``September 2017``, ``490 BC``."""
    found = _DATE.search(text)
    if found is None or (found["day"] and not found["month"]):
        return None
    year = -int(found["year"]) if found["bc"] else int(found["year"])
    month = MONTHS.index(found["month"]) + 1 if found["month"] else None
    return PartialDate(year, month, int(found["day"]) if found["day"] else None)


def _dates(sheet: FactSheet) -> dict[str, DateFact]:
    return {fact.id: fact for fact in sheet.dates}


def _bounds(fact: DateFact) -> tuple[int, int]:
    """First and last day of a fact; an open end reaches as far as it can."""
    start, end = fact.window.start, fact.window.end
    return (start.first_day if start else -(10**9), end.last_day if end else 10**9)


def only(item: Item, holds: Callable[[Option], bool | None]) -> bool:
    """Tell whether ``holds`` is true of every key and false of every other option; None (open) fails."""
    return all(holds(option) is option.is_key for option in item.options)


def _stated_date(sheet: FactSheet, item: Item) -> bool:
    fact = _dates(sheet)[item.facts[0]]
    if isinstance(item.answer, DateAnswer):
        return fact.window.start == fact.window.end == item.answer.value
    if item.rule == "dates.by.latest":
        return fact.window.start is None and only(item, lambda option: read_date(option.text) == fact.window.end)
    if item.rule in ("dates.frame.first", "dates.frame.last"):
        wanted = fact.window.start if item.rule.endswith("first") else fact.window.end
        return only(item, lambda option: read_date(option.text) == wanted)
    return fact.window.start == fact.window.end and only(item, lambda option: read_date(option.text) == fact.window.start)


_PRONOUN = re.compile(r"[IiHhSs](?<!\w.)(?:(?<=[Ii])t|(?<=[Hh])e|(?<=[Ss])he)\b")


def _sentences_before(sheet: FactSheet, fact: DateFact) -> str:
    """Return the paragraph up to a fact's sentence: a statement may name from there what the clause has as a pronoun."""
    paragraph = sheet.article.paragraph_at(fact.event_span.start)
    return sheet.article.text[paragraph.span.start : fact.event_span.start] if paragraph else ""


def _facts_of(sheet: FactSheet, option: Option, ids: Iterable[str] = ()) -> list[DateFact]:
    """Find the date facts whose clause (or sentence) holds the words of an option."""
    wanted = set(ids)
    head = re.findall(r"\w+", option.text.lower())[:4]
    place = Span(option.evidence[0].start, option.evidence[0].end) if option.evidence else None
    found = []
    for fact in sheet.dates:
        if (wanted and fact.id not in wanted) or (place is not None and not fact.event_span.overlaps(place)):
            continue
        words = fact.clause.of(sheet.article.text) if fact.clause else fact.event
        if _PRONOUN.search(words):
            words = f"{_sentences_before(sheet, fact)} {words}"
        if set(head) <= set(re.findall(r"\w+", words.lower())):
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
    key = next(option.id for option in item.options if option.is_key)
    others = [span for one, span in spans.items() if one != key]
    if item.rule.endswith("first"):
        return all(spans[key][1] < other[0] for other in others)
    if item.rule.endswith("last"):
        return all(other[1] < spans[key][0] for other in others)
    pivot = _bounds(_dates(sheet)[item.facts[1]])
    if item.rule.endswith("before"):
        return spans[key][1] < pivot[0] and all(pivot[1] < other[0] for other in others)
    return pivot[1] < spans[key][0] and all(other[1] < pivot[0] for other in others)


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
    facts = [_dates(sheet)[one] for one in item.facts]
    if not isinstance(item.answer, NumberAnswer):
        return False
    return all(fact.window.is_one_day for fact in facts) and item.answer.value == _bounds(facts[1])[0] - _bounds(facts[0])[0]


def _years_between(sheet: FactSheet, item: Item) -> bool:
    windows = [_dates(sheet)[one].window for one in item.facts]
    years = [window.start.year for window in windows if window.start is not None and window.start == window.end]
    same_era = len(years) == 2 and years[0] * years[1] > 0
    return isinstance(item.answer, NumberAnswer) and same_era and item.answer.value == years[1] - years[0]


def _year_typed(sheet: FactSheet, item: Item) -> bool:
    window = _dates(sheet)[item.facts[0]].window
    if not isinstance(item.answer, NumberAnswer) or window.start is None or window.start != window.end:
        return False
    return window.start == PartialDate(-item.answer.value if item.answer.unit == "BC" else item.answer.value)


def _pupil(sheet: FactSheet, item: Item) -> bool:
    fact = _dates(sheet)[item.facts[0]]
    claimed = read_date(item.stem)
    if fact.window.start is None:
        right = "latest" if claimed == fact.window.end else ""
    else:
        right = "very day" if claimed == fact.window.start else "another day"
    return bool(right) and only(item, lambda option: right in option.text)


def _before(sheet: FactSheet, item: Item) -> bool:
    one, other = (_bounds(_dates(sheet)[fact]) for fact in item.facts)
    truth = one[1] < other[0]
    if not truth and not other[1] < one[0]:
        return False
    return only(item, lambda option: (option.text == "True") == truth)


_AMOUNTS = {word: number for number, word in enumerate("zero one two three four five six seven eight nine ten".split())}
_PHRASES = {"next": 1, "following": 1, "same": 0, "that": 0, "previous": -1, "preceding": -1}


def _days_on(phrase: str) -> int | None:
    """How many days words like “two days later” or “the next morning” lead on."""
    words = re.findall(r"\w+", phrase.lower())
    if "days" in words or ("day" in words and {"later", "after"} & set(words)):
        amounts = [int(word) if word.isdigit() else _AMOUNTS.get(word, 1 if word in ("a", "an") else 0) for word in words]
        back = bool({"earlier", "before"} & set(words))
        return -sum(amounts) if back else sum(amounts)
    if "before" in words:
        return -1
    return next((_PHRASES[word] for word in words if word in _PHRASES), None)


def _left_out(sheet: FactSheet, item: Item) -> bool:
    """The quoted words stand once in the article, and what stands in the gap are the key's own day, month or year."""
    quoted = re.search(r"“(.*?)____(.*?)\.?(?: …)?”", item.stem)
    if quoted is None:
        return False
    before, after = (r"\s+".join(map(re.escape, words.split())) for words in quoted.groups())
    found = re.findall(rf"{before}\s*([^.;]{{2,40}}?)\s*{after}", sheet.article.text)
    if len(found) != 1:
        return False
    key = _dates(sheet)[item.facts[0]].window.start
    if key is None or not set(re.findall(r"\d+", found[0])) <= set(re.findall(r"\d+", key.in_words())):
        return False
    if isinstance(item.answer, DateAnswer):
        return item.answer.value == key
    return only(item, lambda option: read_date(option.text) == key)


def _counted_day(sheet: FactSheet, item: Item) -> bool:
    """The key is the day of the anchor and the counted days; the stem quotes the words, and not the anchor."""
    fact, anchor = (_dates(sheet)[one] for one in item.facts)
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


def _actors(sheet: FactSheet, name: str) -> list[Actor]:
    return [actor for actor in sheet.actors if actor.name == name]


def _side(sheet: FactSheet, name: str) -> int | None:
    sides = {actor.side for actor in _actors(sheet, name)}
    return next(iter(sides)) if len(sides) == 1 else None


def _same_side(sheet: FactSheet, item: Item) -> bool:
    reference = next(actor for actor in sheet.actors if actor.id == item.facts[1])
    wanted = _side(sheet, reference.name)
    other = item.rule == "actors.side.against"

    def holds(option: Option) -> bool | None:
        side = _side(sheet, option.text)
        return None if side is None or wanted is None else (side == wanted) is not other

    return only(item, holds)


def _named_here(sheet: FactSheet, item: Item) -> bool:
    """The key stands in the party's column; the others stand nowhere in the article."""
    party = next(actor for actor in sheet.actors if actor.id == item.facts[1])

    def holds(option: Option) -> bool | None:
        if _actors(sheet, option.text):
            return True if _side(sheet, option.text) == party.side else None
        return None if option.text in sheet.article.text else False

    return only(item, holds)


def _role(sheet: FactSheet, item: Item) -> bool:
    """Only the key has the description in the stem, quoted from the infobox or named as a post."""
    words = re.search(r"(?:“|name as )(?P<role>.*?)”?\?$", item.stem)
    role = words["role"] if words else ""
    return bool(role) and only(item, lambda option: any(actor.role == role for actor in _actors(sheet, option.text)))


def _posts(sheet: FactSheet, item: Item) -> bool:
    """Each description is that of the one commander whom it is paired with."""
    if not isinstance(item.answer, MatchAnswer):
        return False
    texts = {option.id: option.text.lower() for option in item.options}
    people = [actor for actor in sheet.actors if actor.kind is ActorKind.COMMANDER and actor.role]
    return all(
        {actor.name.lower() for actor in people if actor.role and actor.role.lower() == texts[two]} == {texts[one]}
        for one, two in item.answer.pairs
    )


def _post(sheet: FactSheet, item: Item) -> bool:
    asked = item.stem.removeprefix("Whom does the article name as the ").removesuffix("?")
    return only(item, lambda option: any(actor.role == asked for actor in _actors(sheet, option.text)))


def _fate(sheet: FactSheet, item: Item) -> bool:
    stem = item.stem.replace("dead of wounds", "died of wounds")
    marked = next(actor.fate for actor in sheet.actors if actor.fate and actor.fate.value in stem)
    wants_mark = "**no**" not in item.stem

    def holds(option: Option) -> bool | None:
        people = [actor for actor in _actors(sheet, option.text) if actor.kind is ActorKind.COMMANDER]
        return (people[0].fate is marked) is wants_mark if people else None

    return only(item, holds)


def _parent(sheet: FactSheet, item: Item) -> bool:
    by_id = {actor.id: actor for actor in sheet.actors}
    first = by_id[item.facts[0]]
    if item.rule == "actors.parent.of":
        return only(item, lambda option: option.text == first.parent)
    return only(item, lambda option: any(actor.parent == first.name for actor in _actors(sheet, option.text)))


def _abbreviation(sheet: FactSheet, item: Item) -> bool:
    """Each short form is an alias of the one actor it is paired with."""
    if not isinstance(item.answer, MatchAnswer):
        return False
    texts = {option.id: option.text for option in item.options}
    return all(
        {actor.name for actor in sheet.actors if texts[one] in actor.aliases} == {texts[two]} for one, two in item.answer.pairs
    )


def _in_evidence(sheet: FactSheet, item: Item) -> bool:
    """The key's own words stand in the item's evidence, and no other option's do."""
    proof = _plain(" ".join(one.quote for one in item.evidence))
    keys = {option.id for option in item.options if option.is_key}
    heads = {option.id: " ".join(_plain(option.text).split()[:5]) for option in item.options}
    return all((head in proof) is (one in keys) for one, head in heads.items())


def _plain(text: str) -> str:
    return " ".join(re.sub(r"\([^()]*\)", " ", text).lower().split())


def _named(sheet: FactSheet, item: Item) -> bool:
    """Which names (or their aliases) stand in the evidence."""
    proof = " ".join(one.quote for one in item.evidence)

    def holds(option: Option) -> bool:
        names = {name for actor in _actors(sheet, option.text) for name in (actor.name, *actor.aliases)} or {option.text}
        return any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", proof, re.I) for name in names)

    return only(item, holds)


def _is_of_day(sheet: FactSheet, item: Item) -> bool:
    """The sentence given as evidence is that of the date in the stem."""
    fact = _dates(sheet)[item.facts[0]]
    asked = read_date(item.stem.rpartition(" on ")[2]) if fact.window.is_one_day else fact.window.start
    sentence = Span(item.evidence[0].start, item.evidence[0].end)
    return asked == fact.window.start and fact.event_span.overlaps(sentence)


def _doer(sheet: FactSheet, item: Item) -> bool:
    """Only the keys are named in the sentence of that date."""
    return _is_of_day(sheet, item) and _named(sheet, item)


def _place_of_day(sheet: FactSheet, item: Item) -> bool:
    """Only the key stands in the sentence of that date."""
    return _is_of_day(sheet, item) and _in_evidence(sheet, item)


def _result(sheet: FactSheet, item: Item) -> bool:
    result = next(one for one in sheet.results if one.id == item.facts[0])
    if item.rule == "results.turned":
        # "… by the Union" at the end of the line is "The Union … them." as an option.
        tail = result.text.lower().rpartition(" by ")
        verb = tail[0].split()[-1] if tail[0] else "?"
        return only(item, lambda option: option.text.lower().startswith(f"{tail[2]} {verb} "))
    return only(item, lambda option: option.text == result.text)


#: From the beginning of a rule's name to the check of its key; the longest fitting name counts.
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
    "actors.side": _same_side,
    "actors.commander.side": _same_side,
    "actors.commander.named": _named_here,
    "actors.commander.role": _role,
    "actors.commander.post": _post,
    "actors.commander.posts": _posts,
    "actors.fate": _fate,
    "actors.parent": _parent,
    "actors.abbreviation": _abbreviation,
    "deeds.who": _doer,
    "deeds.together": _doer,
    "deeds.place": _place_of_day,
    "results": _result,
    "passages": passage_proof.is_proved,
    **box_proof.PROVERS,
    **claim_proof.PROVERS,
}


def _prover(rule: str) -> Prover | None:
    parts = rule.split(".")
    return next((PROVERS[name] for n in range(len(parts), 0, -1) if (name := ".".join(parts[:n])) in PROVERS), None)


def is_proved(sheet: FactSheet, item: Item) -> bool:
    """Tell whether the facts alone give the key of ``item``; a rule without a check proves nothing."""
    prover = _prover(item.rule)
    try:
        return prover is not None and prover(sheet, item)
    except (KeyError, IndexError, StopIteration):
        return False
