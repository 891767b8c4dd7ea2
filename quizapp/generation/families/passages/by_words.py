"""Click the sentence: questions that are settled by the words of the sentences, each declared as a row of a table.

Exactly one sentence may fit: one that a reader could defend beside the key bars the question.
Numbers in passages are ``figures``', days ``days``'; their rules are listed here too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial

from quizapp.domain.item import Skill
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, holds_any
from quizapp.generation.families.passages import counts, days, figures, ordered
from quizapp.generation.families.passages.clicking import Task, click
from quizapp.generation.families.passages.cues.account import DOUBTED
from quizapp.generation.families.passages.cues.course import ONLY_TOLD
from quizapp.generation.families.passages.cues.doubts import CONTRARY, DENIED, SETTLED, UNSURE, UNVERIFIED
from quizapp.generation.families.passages.cues.mood import is_undone
from quizapp.generation.families.passages.cues.reports import BY_WHOM, HEDGED, SAID, SOFT
from quizapp.generation.families.passages.cues.rival_accounts import OF_DENIAL, OF_DOUBT, OF_HEDGE
from quizapp.generation.families.passages.cues.voice import OPINION, SPEECH_MARKS
from quizapp.generation.families.passages.declared import Wording
from quizapp.generation.families.passages.doers import names_many, stem_of
from quizapp.generation.families.passages.finding import is_easily_found
from quizapp.generation.families.passages.shown import unfit
from quizapp.generation.families.passages.wordings.aftermath import AFTERMATH
from quizapp.generation.families.passages.wordings.course import COURSE
from quizapp.generation.families.passages.wordings.people import PEOPLE
from quizapp.generation.families.passages.wordings.plight import PLIGHT
from quizapp.generation.families.passages.wordings.spoils import SPOILS
from quizapp.generation.passage import Passage, run_around
from quizapp.generation.sketch import Proposals, Rule, Sketch, Subject

#: So many questions of one rule are enough for one article.
_MOST = 3


WORDINGS = (
    Wording(
        "passages.hedge",
        "reported, alleged, believed",
        HEDGED,
        "Click the sentence that repeats what others said or thought without telling who they were.",
        "With “{}” the sentence repeats what others said or thought and does not tell who they were.",
        ((None, "The sentence has no word such as “reportedly” or “is believed”."),),
        (SOFT, OPINION, SPEECH_MARKS, OF_HEDGE),
        (SAID, SPEECH_MARKS, BY_WHOM),
        # Where nobody else is quoted, whoever looks for "reportedly" has understood nothing.
        beside=SAID,
        refuted=(
            SAID,
            "Click the sentence that refutes this statement: “Whenever this passage repeats what somebody said, it "
            "tells us who said it.”",
        ),
    ),
    Wording(
        "passages.denied",
        "a denial",
        DENIED,
        "Click the sentence in which somebody says that what others said is not true.",
        "With “{}” somebody calls what others tell untrue; who is right, the sentence leaves open.",
        ((None, "In this sentence nobody says that what others said is untrue."),),
        (CONTRARY, OF_DENIAL),
    ),
    Wording(
        "passages.unverified",
        "a claim that nobody checked",
        UNVERIFIED,
        "Click the sentence that warns the reader that something may not be true.",
        "“{}” warns the reader that this is not certain; it does not make the claim false.",
        ((None, "The sentence does not warn that what is told may be untrue."),),
        (UNSURE, OF_DOUBT),
        bars=(SETTLED,),
    ),
)


def by_wording(wording: Wording, subject: Subject) -> Proposals:
    """Ask for the one sentence of each passage that has the wording."""
    found = [sketch for sketch in (_asked(wording, subject, passage) for passage in subject.clickable) if sketch][:_MOST]
    turned = next((number for number, sketch in enumerate(found) if _may_be_turned(wording, sketch)), None)
    if turned is not None and wording.refuted:
        found[turned] = replace(found[turned], stem=wording.refuted[1])
    return Proposals(tuple(found))


def _may_be_turned(wording: Wording, sketch: Sketch) -> bool:
    """Tell whether the statement that the key refutes is true of another sentence, so that it has to be tried on each."""
    return wording.refuted is not None and any(wording.refuted[0].holds(choice.text) for choice in sketch.pool)


def _asked(wording: Wording, subject: Subject, passage: Passage) -> Sketch | None:
    roots = wording.key.roots_in(passage.lowered)
    if not roots:
        return None
    found = [
        place
        for place, lowered in enumerate(passage.lowered_words)
        if holds_any(lowered, roots) and wording.key.is_in(passage.words[place], lowered)
    ]
    if not found:
        return None
    not_shown = subject.once(unfit)
    # Several keys of one passage have neighbours in common.
    is_barred = cache(lambda other: other in found or _is_defensible(wording, subject, passage, other))
    for place in found:
        words = passage.words[place]
        if words in not_shown or not _may_be_key(wording, words) or (wording.by_many and not names_many(wording, words)):
            continue
        akin = _told_of_the_same(wording, passage, words)
        run = run_around(passage, place, lambda other, akin=akin: other in akin or is_barred(other))  # type: ignore[misc]
        if run is None or _borders_on(passage, run, found) or is_easily_found(subject, wording, run, words):
            continue
        key = passage.sentences[place]
        why = wording.why.format(wording.key.words(words))
        reason = partial(_reason, wording, run)
        return click(
            subject,
            run,
            key,
            Task(wording.rule, wording.skill, stem_of(wording, run, words), why, reason, (f"sentence {key.start}",)),
        )
    return None


#: Who does it, by name: "Union forces", "the rebels of Tarn"; no month, and no word that only opens a sentence.
_DOER = re.compile(rf"\b(?!(?:{'|'.join(MONTHS)}|The|On|In|By|At|After|During|However|Meanwhile|Later|Also)\b)[A-Z][\w'’-]+")


def _told_of_the_same(wording: Wording, passage: Passage, key: str) -> frozenset[int]:
    """Return the sentences that tell of those whom the key names before its verb what comes near to what the key tells."""
    if wording.of_same is None:
        return frozenset()
    who = set(_DOER.findall(wording.key.before(key)))
    return frozenset(
        number
        for number, words in enumerate(passage.words)
        if words != key and wording.of_same.holds(words) and _is_one_of(who, wording.of_same.before(words))
    )


#: Somebody whom only another sentence names.
_PRONOUN = re.compile(r"(?i)^(?:[^,]+, )?(?:they|it|he|she|the latter)\b")


def _is_one_of(names: set[str], before: str) -> bool:
    """Tell whether the words before a verb have one of the names, or a pronoun that may stand for them."""
    return _PRONOUN.match(before) is not None or not names.isdisjoint(_DOER.findall(before))


#: A clause that gives a time or tells who is meant, not yet closed.
_ASIDE = re.compile(
    r"(?i)\b(?:after|before|until|when|once|while|where|who|which|that|whom|whose|if|unless|as|since|despite|following)\b[^,;:–]*$"
)


def _may_be_key(wording: Wording, sentence: str) -> bool:
    """Tell whether a sentence with the wording tells nothing else that would spoil the question."""
    if wording.can_be_undone and wording.skill is not Skill.SOURCES and is_undone(wording.key, sentence):
        return False
    bare = wording.key.without(_own_part(wording, sentence)) if wording.bars else sentence
    if any(bar.holds(bare) for bar in wording.bars):
        return False
    return not (wording.deed and _ASIDE.search(wording.key.before(sentence)))


#: Where another sentence is joined on, with a subject of its own.
_JOINED = re.compile(r", (?:and|but) (?:the|an?|its|their|his|her|[A-Z])")


def _own_part(wording: Wording, sentence: str) -> str:
    """Return a sentence on a deed up to another one joined to it, if that takes nothing back."""
    joined = _JOINED.search(sentence, len(wording.key.before(sentence))) if wording.deed else None
    if joined is None or ONLY_TOLD.holds(sentence[joined.end() :]) or DOUBTED.holds(sentence[joined.end() :]):
        return sentence
    return sentence[: joined.start()]


def _borders_on(passage: Passage, run: Passage, keys: Sequence[int]) -> bool:
    """Tell whether a run was cut out right beside another sentence with the wording."""
    first = passage.sentences.index(run.sentences[0])
    return first - 1 in keys or first + len(run.sentences) in keys


def _is_defensible(wording: Wording, subject: Subject, passage: Passage, place: int) -> bool:
    """Tell whether a reader could defend a sentence beside the key, or it is not to be shown."""
    words, lowered = passage.words[place], passage.lowered_words[place]
    if wording.nearly is not None and wording.nearly.is_in(words, lowered):
        words = wording.nearly.without(words)
        lowered = words.lower()
    return passage.words[place] in subject.once(unfit) or any(rival.is_in(words, lowered) for rival in wording.rivals)


def _reason(wording: Wording, passage: Passage, span: Span) -> str:
    """Return why a sentence is no answer: what it has in place of the wording, or that it lacks it."""
    place = passage.sentences.index(span)
    words, lowered = passage.words[place], passage.lowered_words[place]
    cue, reason = next(one for one in wording.others if one[0] is None or one[0].is_in(words, lowered))
    return reason.format(cue.words(words)) if cue else reason


#: All rules whose question is answered by clicking a sentence.
RULES = (
    *counts.RULES,
    *ordered.RULES,
    *figures.RULES,
    *days.RULES,
    *(Rule(one.rule, one.asks, one.stem, partial(by_wording, one)) for one in (*WORDINGS, *COURSE, *SPOILS, *PEOPLE)),
    *(Rule(one.rule, one.asks, one.stem, partial(by_wording, one), fills=True) for one in (*PLIGHT, *AFTERMATH)),
)
