"""The independent check of who did what, where, and how it ended: by the sentence or the line that says so."""

from __future__ import annotations

import re

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item, NumberAnswer, Option
from quizapp.domain.number_words import written
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, stands_alone
from quizapp.generation.proofs.proof_terms import Prover, actors_of, dates_of, only, read_date


def _plain(text: str) -> str:
    return " ".join(re.sub(r"\([^()]*\)", " ", text).lower().split())


def _named(sheet: FactSheet, item: Item) -> bool:
    """Which names (or their aliases) stand in the evidence."""
    proof = " ".join(one.quote for one in item.evidence).lower()

    def holds(option: Option) -> bool:
        names = {name for actor in actors_of(sheet, option.text) for name in (actor.name, *actor.aliases)} or {option.text}
        return any(stands_alone(name.lower(), proof) for name in names)

    return only(item, holds)


def _is_of_day(sheet: FactSheet, item: Item) -> bool:
    """The sentence given as evidence is that of the date in the stem."""
    fact = dates_of(sheet)[item.facts[0]]
    asked = read_date(item.stem.rpartition(" on ")[2]) if fact.window.is_one_day else fact.window.start
    sentence = Span(item.evidence[0].start, item.evidence[0].end)
    return asked == fact.window.start and fact.event_span.overlaps(sentence)


def _doer(sheet: FactSheet, item: Item) -> bool:
    """Only the keys are named in the sentence of that date."""
    return _is_of_day(sheet, item) and _named(sheet, item)


def _result(sheet: FactSheet, item: Item) -> bool:
    result = next(one for one in sheet.results if one.id == item.facts[0])
    if item.rule == "results.turned":
        # "… by the Union" at the end of the line is "The Union … them." as an option.
        tail = result.text.lower().rpartition(" by ")
        verb = tail[0].split()[-1] if tail[0] else "?"
        return only(item, lambda option: option.text.lower().startswith(f"{tail[2]} {verb} "))
    return only(item, lambda option: option.text == result.text)


#: What was not done has no day.
_DAY, _FAILS = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b"), re.compile(r"\bfail(?:s|ed)? to\b")


def _line(sheet: FactSheet, item: Item) -> bool:
    """The key is a line of the result; no other option stands in the infobox, and each differs from the key in a word."""
    result = next(one for one in sheet.results if one.id == item.facts[0])
    box = sheet.article.infobox
    told = _plain(box.span.of(sheet.article.text)) if box else ""
    words = set(_plain(result.text).split())
    if _DAY.search(result.text) and any(_FAILS.search(option.text) for option in item.options):
        return False
    return only(item, lambda option: option.text == result.text) and not any(
        _plain(option.text) in told or set(_plain(option.text).split()) == words for option in item.options if not option.is_key
    )


def _line_place(sheet: FactSheet, item: Item) -> bool:
    """The line with the key in its gap is the result's, and no other option stands in the infobox."""
    result = next(one for one in sheet.results if one.id == item.facts[0])
    shown = item.stem.partition("“")[2].rpartition("”")[0]
    box = sheet.article.infobox
    told = box.span.of(sheet.article.text).lower() if box else ""
    return only(item, lambda option: shown.replace("____", option.text) == result.text) and not any(
        option.text.lower() in told for option in item.options if not option.is_key
    )


_PERFECT = re.compile(r"\b(?:had|has|have) ")


def _became(sheet: FactSheet, item: Item) -> bool:
    """Only the key's words stand, in their order, in the sentence of the date in the stem."""
    fact = dates_of(sheet)[item.facts[0]]
    asked = read_date(item.stem)
    told = _bare(_PERFECT.sub("", " ".join(fact.event_span.of(sheet.article.text).split())))
    return asked in (fact.window.start, fact.window.end) and only(item, lambda option: _bare(option.text) in told)


def _became_of_place(sheet: FactSheet, item: Item) -> bool:
    """Only the key's words stand in the sentence given as evidence, which names the place in the stem."""
    told = _bare(_PERFECT.sub("", " ".join(item.evidence[0].quote.split())))
    place = _bare(item.stem.removeprefix("What does the article tell of ").removesuffix("?"))
    return place in told and only(item, lambda option: _bare(option.text) in told)


def _bare(text: str) -> str:
    return re.sub(r"[^\w%]+", " ", re.sub(r"\([^()]*\)", " ", text)).lower().strip()


#: Up to three words, and then names: the number is read off them.
_NAMES_BEHIND = re.compile(
    r"(?: [\w-]+){1,3}(?:,|:| \(| –| —) ?(?:the )?(?:[a-z]{2,3}-)?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*(?:,| and )"
)


def _gap(sheet: FactSheet, item: Item) -> bool:
    """The words around the gap stand in the evidence, and the number between them is the answer."""
    if not isinstance(item.answer, NumberAnswer) or item.answer.tolerance:
        return False
    shown = item.stem.partition("“")[2].rpartition("”")[0]
    before, _, after = shown.partition("____")
    told = " ".join(item.evidence[0].quote.split())
    rest = told.partition(before)[2].split(" ", 1) if before in told else []
    if _NAMES_BEHIND.match(after):
        return False
    if len(rest) != 2 or not f" {rest[1]}".startswith(after.removesuffix(" …")):
        return False
    return rest[0].lower() in written(item.answer.value)


def _names_gap(sheet: FactSheet, item: Item) -> bool:
    """The words around the gap stand in the evidence, all keys between them, and no other option in the sentence."""
    told = re.sub(r" ?\([^()]*\)", "", " ".join(item.evidence[0].quote.split()))
    before, _, after = item.stem.partition("“")[2].rpartition("”")[0].partition("____")
    if before.startswith("… ") and not _is_told_of_day(sheet, item):
        return False
    start, end = told.find(before.removeprefix("… ")), told.rfind(after)
    between = told[start + len(before.removeprefix("… ")) : end]
    keys = item.keys()
    return start >= 0 and only(item, lambda option: option.text in told) and all(key.text in between for key in keys)


def _is_told_of_day(sheet: FactSheet, item: Item) -> bool:
    """A date of the sentence given as evidence is the day before the quotation in the stem."""
    asked = read_date(item.stem.partition("“")[0])
    sentence = Span(item.evidence[0].start, item.evidence[0].end)
    return any(
        fact.window.is_one_day and fact.window.start == asked and fact.event_span.overlaps(sentence) for fact in sheet.dates
    )


def _name_gap(sheet: FactSheet, item: Item) -> bool:
    """The words around the gap stand in the evidence with the key's last name between them; no other option's does."""
    told = re.sub(r" ?\([^()]*\)", "", " ".join(item.evidence[0].quote.split()))
    before, _, after = item.stem.partition("“")[2].rpartition("”")[0].partition("____")
    first, _, rest = told.partition(before) if before else ("", "", told)
    place = rest.find(after.removesuffix(" …"))
    if first or place < 0:
        return False
    return rest[:place].endswith(item.keys()[0].text.split()[-1]) and only(item, lambda option: option.text.split()[-1] in told)


def _place_gap(sheet: FactSheet, item: Item) -> bool:
    """The words in the stem stand in the evidence, letter for letter, with the key in their gap; no other option does."""
    told = " ".join(item.evidence[0].quote.split())
    shown = item.stem.partition("“")[2].rpartition("”")[0].replace("____", item.keys()[0].text).removesuffix(" …")
    is_cut, whole = shown.startswith("… "), shown.removeprefix("… ")
    if not (whole in told if is_cut else told.startswith(whole)) or (is_cut and not _is_told_of_day(sheet, item)):
        return False
    return only(item, lambda option: option.text.split()[-1] in told)


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {
    "deeds.who": _doer,
    "results": _result,
    "results.became": _became,
    "results.became.place": _became_of_place,
    "results.box": _line,
    "results.box-place": _line_place,
    "results.gains": _gap,
    "deeds.person": _name_gap,
    "results.place": _place_gap,
    "results.places": _names_gap,
}
