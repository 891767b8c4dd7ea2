"""Which number belongs in a gap, where an article gives few other questions: one of the kinds that ``counted_kinds`` lists.

The sentence is the article's own, with its "about" and its source; numbers of people lost are the questions' on sources, those
of things taken ``gains``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.facts import Place
from quizapp.domain.item import ItemFormat, NumberAnswer
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, any_of, holds_any
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.results.counted_kinds import KINDS, WORDS, Kind
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.labels.verbs import FINITE
from quizapp.generation.names.columns import thin_out
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject, sentences_of
from quizapp.generation.told.quoting import quoted

#: A number beside another is no single count ("between six and ten").
_RANGE = re.compile(
    r"(?:\b(?:between|and|or|to|from|of|dozen|hundred|thousand|\d|[Aa]n?) |[–-] ?|"
    # The number of a type or a unit: "Boeing 707".
    r"(?<=[a-z,] )[A-Z][\w’'-]* |^(?:Strength|Losses)[^:]*: )$"
)
_RANGE_BEHIND = re.compile(r"^(?:[–-]| ?(?:or|to) \d| (?:hundred|thousand|million|dozen)\b)")
_GAP = "____"
_STEMS = ("Which number is missing from this sentence of the article: “{}”?", "“{}” Which number is left out?")


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence with one number that can be asked for: the words shown with a gap, the number, and what it counts."""

    kind: Kind
    sentence: Span
    shown: str
    word: str
    what: str

    @property
    def value(self) -> int:
        """The number."""
        return _value(self.word)


def _value(word: str) -> int:
    return int(word.replace(",", "")) if word[0].isdigit() else WORD_VALUES[word]


#: A number of all who fought, which the article's own numbers of the sides may contradict.
_OF_ALL = re.compile(r"\b(?:both (?:sides|armies|forces)|(?:the )?two (?:sides|armies)|either side|all sides)\b")
#: A total agrees with its parts up to this part of the smaller.
_AGREES = 0.1
_LARGE = re.compile(r"(?<![\d,.–-])\d{1,3}(?:,\d{3})+(?!\d|,\d|[–-])(?! (?:guns|cannons?|horses))")
_BOX_STRENGTH = re.compile(r"\A\D{0,12}(?P<men>\d{1,3}(?:,\d{3})+|\d{3,6})(?!\d|,\d|[–-])")


def _is_contradicted(subject: Subject, words: str, one: Counted) -> bool:
    """Tell whether a number of both sides differs from the sum that the infobox, or two numbers of the next sentence, give."""
    if one.kind.name != "strength" or not _OF_ALL.search(words):
        return False
    sums = [_sum_of_box(subject), _sum_behind(subject, one.sentence)]
    return any(abs(total - one.value) > _AGREES * min(total, one.value) for total in sums if total)


def _sum_of_box(subject: Subject) -> int:
    """Return how many the strength lines of both columns give together, 0 where one of them gives none."""
    box = subject.sheet.article.infobox
    found: dict[int | None, int] = {}
    for field in box.fields if box else ():
        men = _BOX_STRENGTH.match(field.value.of(subject.text)) if field.name == "strength" and field.value else None
        if men:
            found.setdefault(field.column, _value(men["men"]))
    return sum(found.values()) if len(found) == _SIDES else 0


def _sum_behind(subject: Subject, sentence: Span) -> int:
    """Return the sum of the two large numbers of the sentence behind, 0 where it has not two."""
    behind = next((words for span, words in subject.once(sentences_of) if span.start >= sentence.end), "")
    found = [_value(one) for one in _LARGE.findall(behind)]
    return sum(found) if len(found) == _SIDES else 0


_SIDES = 2


def _counted(subject: Subject) -> tuple[Counted, ...]:
    """Return the numbers that can be asked for; no sentence twice, none that counts victims."""
    claimed = [claim.evidence[0].span for claim in subject.sheet.claims if claim.place is Place.PROSE]
    return tuple(
        one
        for span, words in subject.once(sentences_of)
        if not any(span.contains(claim) for claim in claimed)
        for one in list(_in_sentence(span, words))[:1]
        if not _is_contradicted(subject, words, one)
    )


def _in_sentence(span: Span, words: str) -> Iterator[Counted]:
    for kind in KINDS:
        if not holds_any(words, kind.seeds) or kind.barred.search(words):
            continue
        for hit in kind.pattern.finditer(words):
            start, end = hit.span("number")
            if _RANGE.search(words[:start]) or _RANGE_BEHIND.match(words[end:]) or _value(hit["number"]) < kind.fewest:
                continue
            if _is_told_by_others(words, hit["number"], start) or _NO_FORCE.search(words[end + 1 :][:_AHEAD]):
                continue
            shown = quoted(words[:start], words[end:])
            if (
                shown
                and not is_no_english(words)
                and FINITE.search(words.lower())
                and not (shown.endswith("…") and _OPENS_CLAUSE.search(shown.partition(_GAP)[0]))
            ):
                yield Counted(kind, span, shown, hit["number"], hit["what"])


#: Words that count on from a sentence before.
_GOES_ON = re.compile(
    r"^(?:There (?:were|was|had been) also|In addition\b|Additional|If\b|The (?:other|first|second|third|remaining|rest)\b)|"
    r"\bother $|~$"
)
#: What cannot be counted behind a number: the month of a date, and what is left of others.
_NO_FORCE = re.compile(rf"^(?:other|more|further|additional|remaining|{any_of(MONTHS)})\b|\b(?:carcasses|corpses|bodies)\b")
#: Words before a gap from which on nothing is told where the sentence is cut behind it.
_OPENS_CLAUSE = re.compile(
    r"\b(?:after|before|when|while|as|because|since|until|where|that|although|though|with|at) $|"
    # Who has the number is described, and has done nothing yet.
    r"\b(?:containing|consisting of|composed of|comprising|including|carrying|numbering) (?:(?:about|around|some|nearly|almost|"
    r"over|at least|up to|more than|approximately|as many as) )?$"
)
#: A list behind the number, of which it is the sum.
_ITEMS = re.compile(rf"[;:] (?:an?|one|\d+|{any_of(WORDS)}) [^;:]*?,? (?:and|as well as) (?:an?|one|\d+|{any_of(WORDS)}) ")
#: So many characters behind a number tell what is counted.
_AHEAD = 24
#: With more other numbers than this, a sentence is a list.
_LIST = 3


def _is_told_by_others(words: str, number: str, start: int) -> bool:
    """Tell whether a number follows from the others of its sentence, or the sentence is a list or goes on from another."""
    others = [int(one.replace(",", "")) for one in _FIGURE.findall(f"{words[:start]} {words[start + len(number) :]}")]
    is_span = _SPAN.search(words) is not None
    total = _value(number) + sum(others)
    is_sum = any(2 * one == total for one in (_value(number), *others) if others)
    is_listed = _ITEMS.search(words, start) is not None
    return len(others) > _LIST or is_sum or is_span or is_listed or _GOES_ON.search(words[:start]) is not None


_FIGURE, _SPAN = (
    re.compile(r"\d[\d,]*"),
    re.compile(r"\b(?:from|between) [^,.;]{0,20}\d[^,.;]* (?:to|until|and) [^,.;]{0,14}\d"),
)


def which_number(subject: Subject) -> Proposals:
    """Ask for the number that is left out of a sentence, of each kind a few."""
    found = subject.once(_counted)
    return Proposals(
        tuple(
            _sketch(subject, one, turn % len(_STEMS))
            for kind in KINDS
            for turn, one in enumerate(thin_out([one for one in found if one.kind is kind], subject.most))
        )
    )


def _sketch(subject: Subject, one: Counted, variant: int) -> Sketch:
    proof = (evidence_of(subject.sheet, one.sentence),)
    dated = [fact.id for fact in subject.sheet.dates if fact.place is Place.PROSE and fact.event_span == one.sentence]
    mark = f"sentence {one.sentence.start}"
    return Sketch(
        one.kind.family,
        one.kind.skill,
        ItemFormat.NUMBER,
        f"{one.kind.rule}.{'ab'[variant]}",
        _STEMS[variant].format(one.shown),
        rationale=f"There the article has “{one.word} {one.what}”.",
        evidence=proof,
        facts=(mark,),
        difficulty=0.4,
        answer=NumberAnswer(one.value),
        excludes=frozenset({mark, *(f"{kind} of {fact}" for fact in dated for kind in ("date", "deed"))}),
        place=one.sentence.start,
        rank=1,
    )


RULES = (
    Rule(
        "numbered",
        "how strong, how far, how long",
        "Which number is missing from this sentence of the article: “The Union came with ____ men”?",
        which_number,
        grows=True,
        fills=True,
    ),
)
