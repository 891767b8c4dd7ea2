"""Click the sentence: statements on how many people came to harm, proved or refuted by the number of one sentence.

Numbers are compared like for like: the same people and fate, and the same source where the statement names one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from quizapp.domain.facts import Bound, Claim, Measure
from quizapp.domain.item import Skill
from quizapp.domain.text import Span
from quizapp.generation.families.passages.clicking import Task, click
from quizapp.generation.families.passages.counted import OPEN_ABOVE, Line, lines_of, value
from quizapp.generation.families.passages.cues.reports import CARRIED_ON, SAID
from quizapp.generation.families.passages.shown import unfit
from quizapp.generation.passage import Passage, run_around
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import number

#: So many questions of one rule are enough for one article.
_MOST = 3
#: Smaller numbers are of single persons to most readers.
_TELLING = 3
#: Fates of which a sentence can tell how many people met them.
_FATES = (Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED)

Asked = Callable[[Subject, Passage, tuple[Line, ...], int, Claim], "Sketch | None"]


def _proposed(ask: Asked, subject: Subject, fewest: int = 2) -> Proposals:
    return Proposals(tuple(islice(_one_each(ask, subject, fewest), _MOST)))


def _one_each(ask: Asked, subject: Subject, fewest: int) -> Iterator[Sketch]:
    """Yield what is asked of each passage with numbers of people in so many sentences: one question of each."""
    for passage in subject.clickable:
        lines = subject.made(lines_of, passage)
        if sum(bool(line.claims) for line in lines) < fewest:
            continue
        not_shown = subject.once(unfit)
        cases = ((place, claim) for place, line in enumerate(lines) if line.words not in not_shown for claim in line.claims)
        made = (ask(subject, passage, lines, place, claim) for place, claim in cases)
        found = next((sketch for sketch in made if sketch is not None), None)
        if found is not None:
            yield found


def _run(
    subject: Subject, passage: Passage, lines: tuple[Line, ...], place: int, is_rival: Callable[[Line], bool]
) -> Passage | None:
    not_shown = subject.once(unfit)
    return run_around(passage, place, lambda n: n != place and (lines[n].words in not_shown or is_rival(lines[n])))


def _lines_in(passage: Passage, lines: tuple[Line, ...], run: Passage, key: int) -> list[Line]:
    first = passage.sentences.index(run.sentences[0])
    return [line for n, line in enumerate(lines[first : first + len(run.sentences)], first) if n != key]


def _short(claim: Claim) -> str:
    return " ".join(claim.quote.split())


#: Words of a figure that can stand between quotation marks.
_QUOTABLE = re.compile(r"[^“”\"()\n]+ [^“”\"()\n]+")


# A number set against a limit: the only one above it.


def above(subject: Subject) -> Proposals:
    """Click the one sentence whose number of people passes a limit that all other numbers keep."""
    return _proposed(_above, subject)


def proved(subject: Subject) -> Proposals:
    """Click the one sentence that proves, in other words and by its number, that more people than a limit met a fate."""
    return _proposed(_proved, subject, 1)


#: A limit lies so far from either number.
_CLEAR = 1.15
_FIRM = (Bound.EXACT, *OPEN_ABOVE)
#: The words of a figure that tell a fate beyond doubt.
_TOLD = {
    Measure.KILLED: re.compile(r"(?i)\b(?:kill|dead|death|execut|massacr|murder|slain|slew|behead)"),
    Measure.WOUNDED: re.compile(r"(?i)\b(?:wound|injur)"),
    Measure.CAPTURED: re.compile(r"(?i)\b(?:captur|prisoner|pows?\b)"),
}
#: Digits that a round limit begins with.
_ROUND = (1, 2, 5, 3, 4, 6, 8, 7, 9)


def _is_firm(claim: Claim) -> bool:
    """Tell whether the words of a figure leave neither the fate nor the number open."""
    told = _TOLD.get(claim.measure)
    return told is not None and claim.bound in _FIRM and bool(told.search(claim.quote)) and not _MIXED.search(claim.quote)


#: Words by which a figure counts people of several fates.
_MIXED = re.compile(r"(?i)\b(?:or|sick|ill|missing|fled|displaced)\b")


def _between(low: float, high: float) -> int:
    """Return the roundest number clearly between two others, 0 where there is none."""
    first, last = int(low * _CLEAR) + 1, int(high / _CLEAR)
    tens = [10**n for n in range(9, 0, -1)]
    rounds = (digit * ten for digit in _ROUND for ten in tens)
    return next((n for n in rounds if first <= n <= last), next((n for n in range(-(-first // 5) * 5, last + 1, 5)), 0))


def _most(line: Line, measure: Measure) -> int:
    """Return how many people of a fate a sentence counts in all."""
    return sum(max(one.low, one.high or 0) for one in line.claims if one.measure is measure)


_REFUTES = "Click the sentence that refutes this statement: “{}”"
_PROVES = "Click the sentence that proves this statement: “{}”"


def _above(subject: Subject, passage: Passage, lines: tuple[Line, ...], place: int, claim: Claim) -> Sketch | None:
    fate = claim.measure
    others = [_most(line, fate) for n, line in enumerate(lines) if n != place]
    limit = _between(max(others, default=0), claim.low) if _is_firm(claim) and any(others) else 0
    run = _run(subject, passage, lines, place, lambda line: _may_pass(line, fate, limit)) if limit else None
    beside = _lines_in(passage, lines, run, place) if run else []
    if run is None or not any(_most(line, fate) for line in beside):
        return None
    # Without the larger numbers that were cut off, a rounder limit may do.
    rounder = _between(max(_most(line, fate) for line in beside), claim.low)
    if not any(_may_pass(line, fate, rounder) for line in beside):
        limit = rounder
    told = f"people {fate.value}"
    task = Task(
        "passages.above",
        Skill.SOURCES,
        _REFUTES.format(f"No number of {told} in this passage is higher than {number(limit)}."),
        f"The words “{_short(claim)}” give a higher number.",
        partial(
            _no_higher,
            run,
            lines_of(subject, run),
            fate,
            f"The sentence gives no number of {told} higher than {number(limit)}.",
        ),
        (claim.id,),
    )
    return click(subject, run, passage.sentences[place], task)


def _may_pass(line: Line, fate: Measure, limit: int) -> bool:
    """Tell whether a sentence may have more people of a fate than a limit."""
    if _most(line, Measure.CASUALTIES) > limit or _most(line, fate) > limit:
        return True
    if not line.speaks_of(fate):
        return False
    return line.is_vague or any(value(n) > limit for n in line.numbers_unread(fate))


def _no_higher(run: Passage, lines: tuple[Line, ...], fate: Measure, lacks: str, span: Span) -> str:
    line = lines[run.sentences.index(span)]
    quotes = [_short(one) for one in line.claims if one.measure is fate and _QUOTABLE.fullmatch(_short(one))]
    return f"The number in “{quotes[0]}” is not higher than that." if quotes else lacks


#: What befell people, in two ways: the one is taken whose words the sentence does not have.
_OTHERWISE = {
    Measure.KILLED: (("lost their lives", re.compile(r"\b(?:lost|lose|losing|loss|li[fv]e)")),),
    Measure.WOUNDED: (("were wounded", re.compile(r"\bwound")), ("were injured", re.compile(r"\binjur"))),
    Measure.CAPTURED: (
        ("were taken prisoner", re.compile(r"\b(?:prison|taken|took)")),
        ("were captured", re.compile(r"\bcaptur")),
    ),
}


def _proved(subject: Subject, passage: Passage, lines: tuple[Line, ...], place: int, claim: Claim) -> Sketch | None:
    line, fate = lines[place], claim.measure
    if not _is_firm(claim) or SAID.is_in(line.words, line.lowered) or _LEFT_OPEN.search(line.words):
        return None
    otherwise = next((words for words, same in _OTHERWISE[fate] if not same.search(line.lowered)), "")
    others = [_most(other, fate) for n, other in enumerate(lines) if n != place]
    limit = _between(max(claim.low * _NOT_BELOW, *others, 0), claim.low) if otherwise else 0
    if not limit:
        return None
    run = _run(subject, passage, lines, place, lambda other: _may_pass(other, fate, limit) or _may_go_on(other, fate, limit))
    if run is None or not any(_NUMBER.search(other.counts) for other in _lines_in(passage, lines, run, place)):
        return None
    statement = f"More than {number(limit)} people {otherwise}"
    task = Task(
        "passages.proved",
        Skill.SOURCES,
        _PROVES.format(f"{statement}."),
        f"The words “{_short(claim)}” give a higher number.",
        partial(_no_higher, run, lines_of(subject, run), fate, f"The sentence does not tell that so many people {otherwise}."),
        (claim.id,),
    )
    return click(subject, run, passage.sentences[place], task)


def _may_go_on(line: Line, fate: Measure, limit: int) -> bool:
    """Tell whether a sentence has people of a fate but no number that was read, or a number that goes on with others'."""
    if any(one.measure is fate for one in line.claims):
        return False
    return line.speaks_of(fate) or (
        (CARRIED_ON.holds(line.words) or " again " in line.lowered)
        and any(value(n) > limit for n in line.numbers_unread(fate))
        and not line.claims
    )


#: A supposed limit is no smaller part of a figure than this.
_NOT_BELOW = 0.4
#: What is only reported or thought proves nothing.
_LEFT_OPEN = re.compile(
    r"\b(?:may|(?i:reported|reportedly|alleged\w*|according|believed|thought|estimate\w*|claim\w*|possibl[ey]|probabl[ey]|"
    r"suppos\w*|apparent\w*|might|could|would|suggest\w*|rumou?r\w*|perhaps|likely|presum\w*|sources?|figures?|released?|statistics|seem\w*|if|plan\w*|not))\b"
)
#: Any other number, so that one number alone does not give the key away.
_NUMBER = re.compile(r"(?i)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|dozens?)\b")


# A number that is only a lower limit.

LIMIT = (
    "Click the sentence that gives a number of people killed, wounded or captured as a lower limit: there may have been more."
)


def lower_limit(subject: Subject) -> Proposals:
    """Click the one sentence whose number of people is only a lower limit."""
    return _proposed(_lower_limit, subject)


_LIMITED = re.compile(
    r"(?i)\b(?:at least|more than|over|above|no fewer|no less|not less|minimum|or more|upwards?|in excess|exceed\w*|a total|"
    r"nearly|almost|about|around|some|approximately|roughly|estimat\w+|up to|as many|between|or so|well)\b|\d\+|\d[–-]\d"
)


def _lower_limit(subject: Subject, passage: Passage, lines: tuple[Line, ...], place: int, claim: Claim) -> Sketch | None:
    if claim.measure not in _FATES or claim.bound not in OPEN_ABOVE or claim.low < _TELLING:
        return None
    words = re.search(r"(?i)\b(?:at least|more than|over|no fewer than) (?:an? )?[\w,-]+", lines[place].words)
    if words is None or not claim.context.contains(claim.evidence[0].span):
        return None
    run = _run(subject, passage, lines, place, _may_be_limit)
    if run is None:
        return None
    beside = _lines_in(passage, lines, run, place)
    if not any(one.bound is Bound.EXACT and one.measure in _FATES and one.low > 1 for line in beside for one in line.claims):
        return None
    task = Task(
        "passages.limit",
        Skill.SOURCES,
        LIMIT,
        f"“{words.group()}” sets a lower limit and leaves open how many more there were.",
        partial(_no_limit, run, lines_of(subject, run)),
        (claim.id,),
    )
    return click(subject, run, passage.sentences[place], task)


def _may_be_limit(line: Line) -> bool:
    return line.tells_of_harm and (line.is_vague or _LIMITED.search(line.words) is not None)


def _no_limit(run: Passage, lines: tuple[Line, ...], span: Span) -> str:
    line = lines[run.sentences.index(span)]
    quote = next((_short(one) for one in line.claims if _QUOTABLE.fullmatch(_short(one))), "")
    if quote:
        return f"“{quote}” has no word that makes the number a lower limit."
    return "The sentence gives no number of people killed, wounded or captured as a lower limit."


RULES = (
    Rule("passages.above", "(c) the one number above a limit", "Click the sentence that refutes this statement: “…”", above),
    Rule("passages.proved", "(c) more people than a limit", "Click the sentence that proves this statement: “…”", proved),
    Rule("passages.limit", "(f) a lower limit", LIMIT, lower_limit),
)
