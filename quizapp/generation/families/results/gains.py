"""Questions on how much was taken or lost: a number of villages, tanks or ships, as the prose or the infobox counts them.

Numbers of people are the questions' on sources; nothing that is only reported is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Place, Result
from quizapp.domain.item import ItemFormat, NumberAnswer, Skill
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, any_of, at_word, holds_any
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.results.box_fields import is_of_result, title_of
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.names.columns import thin_out
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject, sentences_of
from quizapp.generation.told.quoting import whole_clauses, without_begun

#: So many questions of one rule are enough for one article.
_MOST = 3
_GAP = "____"
_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty"
).split()
_THINGS = any_of(
    "villages towns hamlets settlements hills checkpoints positions points buildings houses farms districts neighbou?rhoods "
    "forts strongholds tanks vehicles ships vessels boats galleys aircraft helicopters planes drones guns cannons? howitzers "
    "bridges islands bases trucks flags standards".split()
)
#: Pieces of the words by which something comes into somebody's hands, or is lost.
_ROOTS = tuple("aptur seiz took retook retake liberat lost loses destroy shot sank sunk clear overr regain secur".split())
_WON = re.compile(
    r"\b(?<!to )(?:(?:re)?captur(?:ed|es?|ing)|seiz(?:ed|es?|ing)|took(?: (?:full )?control of)?|takes?|retook|retakes?|"
    r"liberated?|lost|loses?|destroy(?:ed|s)?|shot down|sank|sunk|cleared|overran|regained|secured)\b"
)
#: What is counted came into somebody's hands, or was lost: directly behind it.
_UNDERGONE = re.compile(
    r"(?: (?:in|of|near) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+){0,2})? (?:was|were|had been) (?:\w+ly |"
    r"also )?(?:(?:re)?captured|seized|"
    r"(?:re)?taken|lost|destroyed|"
    r"sunk|shot down|cleared|liberated)\b"
)
_COUNT = re.compile(
    rf"\b(?P<number>\d+(?:,\d{{3}})*|{any_of(_NUMBERS)}) (?P<what>(?:more |other |nearby |neighbou?ring )?"
    rf"(?:(?!of\b|or\b|to\b|and\b|in\b)[\w-]+ ){{0,2}}?{_THINGS})\b"
)
#: A number beside another is no single count ("between six and ten").
_RANGE = re.compile(r"\b(?:between|and|or|to|from|of|dozen|hundred|thousand) $|[–-] ?$")
#: A sentence that begins so, or has a pronoun before its number, cannot be read by itself.
_LEANS = re.compile(r"(?i)(?:however|then|this|these|those|another|both|also)\b")
_PRONOUN = re.compile(r"(?i)\b(?:they|it|he|she|the group|the latter|the former)\b")
#: What was not done, or only meant to be.
_UNDONE = re.compile(r"\b(?:not|fail\w*|unable|would|could|plan\w*|tried|try\w*|attempt\w*|aim\w*|if|order\w*|threat\w*)\b")
#: Words that count on from another sentence; a day of its own makes up for them.
_COUNTED_ON = re.compile(
    r"(?i)\b(?:same|next|following|previous|later|that day|during the day|another|other|more|also|then|"
    r"however|additional|further)\b"
)
_DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b")
_NAME, _NAMES = re.compile(r"(?<=[a-z,’'] )(?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"), 2
#: What cannot stand inside quotation marks, or is left of a template.
_MARKS = re.compile(r"[\"“”«»\[\]{}|()]")
#: A smaller number is the first that anybody tries.
_FEWEST = 4
#: So many words stand before the gap at most, in the whole sentence, and behind the gap where it is cut.
_LONGEST, _WHOLE, _BEHIND = 24, 34, 6
#: What a preposition begins at the end of the words that are shown may go on behind them: "seizing 41 points within a total".
_LAST_PHRASE = re.compile(
    r" (?:of|in|on|at|to|with|for|from|by|near|within|into|towards?|against|between|along|around|over|under|across|through|"
    r"during) (?:[\w’'-]+ ?){0,4}$"
)
#: A clause of more words behind the gap can end there.
_CLAUSE_OF = 2
_STEMS = (
    "Which number is missing from this sentence of the article: “{}”?",
    "The article has: “{}” Give the number that belongs in the gap.",
)
#: "____ districts, Tarn and Mole", "____ hills: Tarn, Mole": who counts the names has the number.
_LISTED = re.compile(
    r",? (?:namely|including|such as|called|named)\b|: |[,(–—] ?(?:(?:the|both|those of)\b )?"
    r"(?:(?:al|an|as|ash|el|ar|at)-)?[A-ZÀ-Ž][^,;.]*?(?:,| and )"
)
_LOOSE = re.compile(
    at_word(
        r"officials?|counter(?:ed)? that|report\w*|claim\w*|said|stated|alleged\w*|announced|according|half|dozens?|hundreds"
    )
    + r"\b"
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things in a sentence or line that tells of a gain or a loss: the words before it, behind it, and itself."""

    before: str
    after: str
    word: str
    value: int
    thing: str

    @property
    def shown(self) -> str:
        """The words with a gap in place of the number."""
        return f"{self.before}{_GAP}{self.after}"


def _value(word: str) -> int:
    return int(word.replace(",", "")) if word[0].isdigit() else _NUMBERS.index(word) + 2


def _count(text: str) -> Count | None:
    """Return the one count of things in ``text``, None where there are none or several, or it is only reported."""
    if not holds_any(text, _ROOTS) or _LOOSE.search(text):
        return None
    found = list(_COUNT.finditer(text))
    won = _WON.search(text)
    if len(found) != 1 or won is None:
        return None
    hit = found[0]
    if won.start() > hit.start() and not _UNDERGONE.match(text, hit.end("what")):
        return None
    if _RANGE.search(text[: hit.start()]) or _LISTED.match(text, hit.end("what")):
        return None
    return Count(text[: hit.start()], text[hit.end("number") :], hit["number"], _value(hit["number"]), hit["what"].split()[-1])


def _others(counts: Iterable[Count], count: Count) -> dict[str, str]:
    """Return other numbers of such things in the prose, each with the reason why it is wrong."""
    return {
        str(other.value): f"Another sentence has this number: “… {_last(other.before)} {other.word} {other.thing} …”."
        for other in counts
        if other.thing == count.thing and other.value != count.value
    }


def _last(words: str) -> str:
    """Return the last few words before a number, and none of a part of the sentence that has ended."""
    return re.split(r"[,;:] ", " ".join(words.split()[-3:]))[-1]


def _stands_alone(count: Count) -> bool:
    """Tell whether the words around a gap are found by a day, or by names without a look at the sentence before."""
    shown = count.shown
    if _LEANS.match(shown) or _PRONOUN.search(count.before) or _MARKS.search(shown) or _UNDONE.search(count.before):
        return False
    if has_hole(shown) or is_no_english(shown):
        return False
    return bool(_DAY.search(shown)) or (not _COUNTED_ON.search(shown) and len(_NAME.findall(shown)) >= _NAMES)


def _told(subject: Subject) -> list[tuple[Span, Count]]:
    """Return the sentences of the prose that count one gain or loss and can be quoted, with what they count."""
    found = []
    for span, words in subject.once(sentences_of):
        count = _count(words)
        shown = _cut(count) if count is not None and count.value >= _FEWEST else None
        if shown is not None and _stands_alone(shown):
            found.append((span, shown))
    return found


def _cut(count: Count) -> Count | None:
    """Return a count whose words are few enough to be quoted, with "…" where they are cut; None where they are too many."""
    before, after = count.before.split(), count.after.split()
    if len(before) > _LONGEST:
        return None
    if len(before) + len(after) <= _WHOLE:
        return count
    rest = " ".join(after[: max(_LONGEST - len(before), _BEHIND)])
    phrase = _LAST_PHRASE.search(rest)
    is_long = phrase is not None and bool(rest[: phrase.start()].strip())
    kept = whole_clauses(rest, _CLAUSE_OF) or without_begun(rest[: phrase.start()] if phrase and is_long else rest)
    return replace(count, after=f" {kept.rstrip(',;:')} …")


def in_prose(subject: Subject) -> Proposals:
    """Ask for the number of villages (tanks, ships) that a sentence counts as taken or lost."""
    told = subject.once(_told)
    counts = [count for _, count in told]
    sketches = []
    for turn, (span, count) in enumerate(thin_out(told, subject.most)):
        dated = [one.id for one in subject.sheet.dates if one.place is Place.PROSE and one.event_span == span]
        variant = turn % len(_STEMS)
        sketches.append(
            _sketch(
                _STEMS[variant].format(count.shown),
                f"results.gains.{'ab'[variant]}",
                count,
                (evidence_of(subject.sheet, span),),
                f"sentence {span.start}",
                _others(counts, count),
                frozenset(f"{mark} of {one}" for one in dated for mark in ("date", "deed")),
            )
        )
    return Proposals(tuple(sketches))


def in_result(subject: Subject) -> Proposals:
    """Ask for the number in a line of the infobox on the result."""
    sketches = []
    for result, count in _counted_lines(subject):
        where = "in its result" if is_of_result(subject, result) else f"under “{title_of(subject, result)}”"
        stem = f"Which number does the infobox have {where}: “{count.shown}”?"
        sketches.append(
            _sketch(stem, "results.gains.box", count, result.evidence, result.id, {}, frozenset({f"result {result.id}"}))
        )
    return Proposals(tuple(sketches[:_MOST]))


def _counted_lines(subject: Subject) -> Iterator[tuple[Result, Count]]:
    for result in subject.sheet.results:
        count = _count(result.text)
        if count is not None and count.value >= _FEWEST:
            yield result, count


#: A small word that leads on to what is not shown.
_SMALL_END = re.compile(r" (?:in|on|at|of|to|from|by|for|with|and|or|near|the|an?|after|during|around|along|as|that|which)$")


def _sketch(
    stem: str, pattern: str, count: Count, proof: tuple[Evidence, ...], fact: str, others: dict[str, str], marks: frozenset[str]
) -> Sketch:
    behind = _SMALL_END.sub("", " ".join(count.after.split()[:2]).rstrip(".,;"))
    return Sketch(
        "results: what was gained",
        Skill.RESULTS,
        ItemFormat.NUMBER,
        pattern,
        stem,
        rationale=f"There the article has “{_last(count.before)} {count.word} {behind}”.",
        evidence=proof,
        facts=(fact,),
        difficulty=0.4,
        answer=NumberAnswer(count.value),
        misreadings=tuple(others.items())[:4],
        excludes=marks | {fact},
        place=proof[0].start,
        rank=1,
    )


RULES = (
    Rule(
        "results.gains",
        "how much was taken or lost",
        "Which number is missing from this sentence of the article: “On 1 May, the rebels captured ____ villages”?",
        in_prose,
        grows=True,
    ),
    Rule(
        "results.gains.box",
        "a number in the result",
        "Which number does the infobox have in its result: “The rebels capture ____ villages”?",
        in_result,
    ),
)
