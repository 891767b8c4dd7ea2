"""Whose the victims are by words beside them: "of its own", "on the Orlandian side", "a rise from the 400 deaths".

Each function returns a side, OPEN or None for ``victim_owners``' table, which names it, gives the reason and an example.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.sides.counted import OPEN, Counted
from quizapp.extraction.claims.sides.victim_foes import doer_right_before
from quizapp.extraction.claims.victims import are_others_beside, doers_before
from quizapp.extraction.words import FIGHTERS

_PEOPLE = (
    r"(?:members|fighters|soldiers|men|troops|militants|commanders|officers|personnel|leaders|forces|policemen|servicemen|"
    r"guards|pilots|sailors|marines|recruits|militiamen|rebels|rangers)"
)
#: People of somebody named before: "four of its soldiers", "10 casualties of its own".
_OF_ITS = re.compile(rf"\s+(?:[\w-]+\s+){{0,2}}?of\s+(?:their|its)\s+(?:own\b|(?:[\w-]+\s+){{0,2}}{_PEOPLE}\b)", re.IGNORECASE)
#: Verbs by which one loses people of one's own.
_LOSING = frozenset("lost losing lose loses suffered suffering suffer suffers sustained sustaining incurred".split())


def people_of_its_own(told: Counted) -> int | None:
    """Return the side of "four of its soldiers" who were killed: that of the one who lost them, or who tells it."""
    figure, sentence = told.figure, told.sentence
    match = _OF_ITS.match(told.text, figure.quantity.end)
    if match is None or (_is_taken(told) and not match.group().endswith("own")):
        return None
    start = told.attribution.source.end if told.attribution else sentence.span.start
    if _THEY_LOST.search(told.text, sentence.span.start, figure.quantity.start):
        speaker = _SPEAKER.match(sentence.tags)
        return _side_between(told, speaker.start("who"), speaker.end("who")) if speaker else None
    doers = [doer for doer, at in _doers(told) if at >= start]
    found = {told.sides.of(doer) for doer in doers} - {None}
    if not found and match.group().endswith("own") and (doer := doer_right_before(told, told.figure.verb)):
        found = {told.sides.of(doer)} - {None}  # "the Legion had executed 15 of its own fighters"
    if len(found) == 1:
        return found.pop()
    if not found and told.attribution is not None:
        found = {told.sides.of(told.attribution.source.of(told.text))} - {None}
    if len(found) == 1:
        return found.pop()
    # what they are called tells another's side, or nothing: then it may still be told otherwise
    return None if not found and told.sides.of(told.victims) is None else OPEN


#: Who speaks of itself: "The Legion said that …, while they lost".
_THEY_LOST = re.compile(
    r",\s+(?:while|and|but)\s+(?:they|it)\s+(?:had\s+|have\s+|also\s+|only\s+)*(?:lost|suffered|sustained)\s+\Z"
)
_SPEAKER = re.compile(r"(?:[DP][^,]{0,6},)?[AY]*(?P<who>[NX]*[HX])(?=[ABFSVK])")


def _side_between(told: Counted, start: int, end: int) -> int | None:
    tokens = told.sentence.tokens
    return told.sides.of(told.text[tokens[start].start : tokens[end - 1].end])


_AND_MORE = re.compile(r"\s+with\s+(?:an?\s+|some\s+)?(?:additional|another|further|more)\s+")


def with_more_of_them(told: Counted) -> int | None:
    """Return the side of "with an additional 30 wounded": that of the figure before it in the sentence."""
    before, quantity = told.paragraph.in_sentence, told.figure.quantity
    if not before or told.figure.head_end > told.figure.index + 1:
        return None
    return before[-1] if _AND_MORE.match(told.text, quantity.start - len(" with "), quantity.end) else None


def _is_taken(told: Counted) -> bool:
    """Tell whether the figure is what somebody else killed or took: "killing four of their members"."""
    verb, index = told.figure.verb, told.figure.index
    return verb < index and told.sentence.tags[verb] in "KGk" and told.sentence.words[verb] not in _LOSING


def _doers(told: Counted) -> list[tuple[str, int]]:
    """Return who did the deeds told before the figure, with where they are named."""
    text, span = told.text, told.sentence.span
    named = doers_before(text, told.sentence, told.figure.index)
    return [(doer, text.rfind(doer, span.start, told.figure.quantity.start)) for doer in named]


_ON_SIDE = re.compile(r"[^.;,()]{0,40}?\bon\s+(?:the\s+)?(?P<who>[A-Z][\w’'-]*?(?:\s+[A-Z][\w-]*?){0,3})(?:['’]s)?\s+side\b")
#: "foreign fighters on the side of the Legion", "on the government side".
_ON_SIDE_OF = re.compile(
    r"[^.;,()]{0,40}?\bon\s+the\s+(?:side\s+of\s+(?:the\s+)?(?P<name>[A-Z][\w’'-]*(?:\s+[A-Z][\w-]*){0,3}(?:\s+government)?)|"
    r"(?:pro-)?(?P<kind>government|rebel|opposition|regime|insurgent)\s+side\b)"
)
#: "On the Orlandian side, 23 men were killed", "on the rebel side, 23 were killed".
_ON_SIDE_BEFORE = re.compile(
    r"\b[Oo]n\s+(?:the\s+)?(?:(?P<who>[A-Z][\w’'-]*(?:\s+[A-Z][\w-]*){0,2}?)(?:['’]s)?|(?P<kind>government|rebel|opposition|regime|insurgent))\s+side(?:,|\s+there\s+(?:were|had\s+been))\s(?:(?!\bside\b)[^.;]){0,60}\Z"
)
_ON_BOTH = re.compile(r"[^.;,()]{0,40}?\b(?:on|from)\s+(?:both|either|each)\s+sides?\b")


def on_both_sides(told: Counted) -> int | None:
    """Return that "100 soldiers on both sides" are of no side alone."""
    end = told.figure.quantity.end
    return OPEN if " side" in told.text[end : end + _NEAR] and _ON_BOTH.match(told.text, end) else None


_FOR_SIDE = re.compile(
    r"\s+(?:[a-z-]+\s+){0,2}?(?:deaths|dead|casualties|losses|fatalities|killed|wounded|injuries|injured)\s+"
    r"(?:for\s+the|among(?:\s+the)?)\s+(?P<who>[A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,3}(?:\s+[a-z]+)?)"
)
#: Those who are of no side wherever they are.
_NO_TROOPS = frozenset("civilian civilians child children woman women resident residents citizen citizens villagers".split())


def on_the_side_of(told: Counted) -> int | None:
    """Return the side of "four injuries on Orland's side" and "300 deaths for the Union"."""
    end = told.figure.quantity.end
    if not _NO_TROOPS.isdisjoint(told.victims.lower().split()):
        return None
    start = told.sentence.span.start
    before = told.text[start:end]
    if (" side, " in before or " side there " in before) and (
        named := _ON_SIDE_BEFORE.search(told.text, start, told.figure.quantity.start)
    ):
        return told.sides.of(named["who"] or f"{named['kind']} forces")
    match = _FOR_SIDE.match(told.text, end, told.sentence.span.end) or (
        _ON_SIDE.match(told.text, end, told.sentence.span.end) if " side" in told.text[end : end + 90] else None
    )
    if match is None and " side" in told.text[end : end + 90] and (of := _ON_SIDE_OF.match(told.text, end)):
        return told.sides.of(of["name"] or f"{of['kind']} forces")
    return told.sides.of(match["who"]) if match else None


#: Right before a number "records" is what an account does.
_OWN_RECORDS = re.compile(
    r"\b(?P<who>[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,2})\s+(?:[a-z]+\s+){0,2}?(?:records(?=\s+[a-z])|archives|rolls|returns|files)\b"
)


def in_own_records(told: Counted) -> int | None:
    """Return the side whose own records list the dead without saying who they were."""
    words = told.sentence.words
    if (
        told.figure.head_end > told.figure.index + 1
        or not told.is_untold
        or not any(word in words for word in ("records", "archives", "rolls", "returns", "files"))
    ):
        return None
    match = _OWN_RECORDS.search(told.text, told.sentence.span.start, told.figure.quantity.start)
    return told.sides.of(match["who"]) if match else None


_REPORTS_OWN = re.compile(r"\s+(?:alone\s+|itself\s+|also\s+|only\s+)?report(?:s|ed|ing)\s+(?:of\s+)?(?:[\w-]+\s+){0,3}?\Z")
_HARM = re.compile(
    r"\s+(?:casualties|losses|fatalities|wounded|missing|(?:dead|killed),?\s+(?:and\s+)?[\d,]+\s+(?:wounded|missing))\b"
)
_REPORTED = re.compile(r"\s+report(?:s|ed|ing)\s+(?:[\w-]+\s+){0,3}?(?:\d[\d,]*\s+(?:dead|killed|wounded),?\s+(?:and\s+)?)*\d")
_LOSSES = re.compile(r"\s+(?:casualties|losses|fatalities)\b")


def reported_own(told: Counted) -> int | None:
    """Return the side of a party that reports bare casualties: they are its own."""
    end = told.figure.quantity.end
    if told.attribution is None or not told.is_untold or not _HARM.match(told.text, end):
        return None
    source = told.attribution.source
    if not _LOSSES.match(told.text, end):  # "General Salama reported 112 wounded"
        return told.sides.of_leader(source.of(told.text)) if _REPORTED.match(told.text, source.end) else None
    if not _REPORTS_OWN.fullmatch(told.text, source.end, told.figure.quantity.number_start):
        return None
    return told.sides.named(source.of(told.text))


_SUM_OF = re.compile(r"\b(?:for|making|giving|bringing)\s+(?:a|the|an)\s+(?:[a-z]+\s+){0,2}?total\b[^.;,]{0,30}\Z")


def sum_of_those(told: Counted) -> int | None:
    """Return the side of "for a total of 300 deaths": that of all those summed, open where they are of two."""
    summed, figure = set(told.paragraph.in_sentence), told.figure
    start, end = told.sentence.span.start, figure.quantity.number_start
    if not summed or "total" not in told.text[start:end] or not _SUM_OF.search(told.text, start, end):
        return None
    if "X" in told.sentence.tags[figure.index : figure.head_end]:  # "for a total of 300 Orlandian deaths"
        return None
    return (summed.pop() if len(summed) == 1 else None) or OPEN


_UP_FROM = re.compile(
    r"\b(?:to|at)\s+[\d,]+,?\s+from\s+\Z|\b(?:up|down|rise|rose|risen|increase|increased|spike|jump|growth|drop|fall)\s+(?:[a-z]+\s+)?from\s+(?:the\s+|about\s+|some\s+)?\Z"
)


def up_from(told: Counted) -> int | None:
    """Return the side of "a rise from the 400 deaths": that of the figure that rose."""
    words, index = told.sentence.words, told.figure.index
    is_from = "from" in words[:index] or words[index].startswith("from ")
    if (
        not is_from
        or not told.is_untold
        or not _UP_FROM.search(told.text, told.sentence.span.start, told.figure.quantity.number_start)
    ):
        return None
    return told.paragraph.last.get(told.figure.measure)


#: From a count of casualties to what befell some of them, in a bracket right behind it.
_IN_BRACKET = re.compile(r"\s+(?:casualties|losses)\s*\((?:[^()]*,\s*)?(?:and\s+)?\Z")


def part_in_bracket(told: Counted) -> int | None:
    """Return the side of "300 casualties (100 killed, 200 wounded)": that of the count before the bracket."""
    start = told.text.rfind("(", told.sentence.span.start, told.figure.quantity.start)
    if not told.is_untold or start < 0 or Measure.CASUALTIES not in told.paragraph.last:
        return None
    before = told.text[max(told.sentence.span.start, start - 14) : told.figure.quantity.start]
    return told.paragraph.last[Measure.CASUALTIES] if _IN_BRACKET.search(before) else None


#: Letters behind a number in which its people are told more closely.
_NEAR = 60


#: Those who fight a state, of whichever of its foes.
_FOES = frozenset({"militant", "militants", "jihadist", "jihadists", "terrorist", "terrorists", "extremists"})


def only_foe(told: Counted) -> int | None:
    """Return the side of militants where the sentence before them names one foe of the state alone, of two that there are."""
    sides = told.sides
    if told.victims.lower() not in _FOES or sides.poles.rebels is None or not sides.has_third:
        return None
    sentence, index = told.sentence, told.figure.index
    found = {
        sides.named(told.text[sentence.tokens[one.start()].start : sentence.tokens[one.end() - 1].end])
        for one in _NAMES.finditer(sentence.tags, 0, index)
    } - {None, sides.poles.government}
    return found.pop() if len(found) == 1 else None


_NAMES = re.compile(r"X(?:O?X)*")
_THEMSELVES = re.compile(
    r"\b(?:(?:they|it|he)\s+(?:themselves|itself|himself)|it)\s+(?:had\s+|have\s+|has\s+|also\s+|only\s+)*"
    r"(?:lost|suffered|sustained)\s+\Z"
)


def side_of_themselves(told: Counted) -> int | None:
    """Return the side of a source that says what "they themselves lost", or what "it lost"."""
    before = told.sentence.words[max(0, told.figure.index - 6) : told.figure.index]
    if told.attribution is None or not ("it" in before or any("sel" in word for word in before)):
        return None
    if not _THEMSELVES.search(told.text, told.sentence.span.start, told.figure.quantity.start):
        return None
    return told.sides.of(told.attribution.source.of(told.text))


#: People and names in a row.
_NAMED_PEOPLE = re.compile(r"[XHNO]*[XH]")


def side_of_the_others(told: Counted) -> int | None:
    """Return the side of those whom "10 other militants" joins: the ones named right before."""
    sentence, figure = told.sentence, told.figure
    head = sentence.words[figure.index + 1 : figure.head_end]
    if "other" not in head and "others" not in head:
        return None
    if "others" in head and are_others_beside(sentence, figure):
        return OPEN
    is_told = told.is_untold if "others" in head else bool(set(told.victims.lower().split()) & FIGHTERS)
    if not is_told or told.sides.named(told.victims) is not None:
        return None
    named = list(_NAMED_PEOPLE.finditer(sentence.tags, 0, figure.index))
    if not named:
        return None
    words = told.text[sentence.tokens[named[-1].start()].start : sentence.tokens[named[-1].end() - 1].end]
    if "others" in head and not set(words.lower().split()) & FIGHTERS:
        return None
    return told.sides.named(words) or told.sides.of_leader(words)


_OF_WHICH = re.compile(r"\s+of\s+(?:which|whom|these|those|them)\s+(?:were|was|are|had|have|died|later|also)\b")


def part_of_those_before(told: Counted) -> int | None:
    """Return the side of "two of which were killed": that of the figure before it in the sentence."""
    before, end = told.paragraph.in_sentence, told.figure.quantity.end
    if not before or not told.text.startswith(" of ", end) or not _OF_WHICH.match(told.text, end):
        return None
    return before[-1]
