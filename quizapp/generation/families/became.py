"""Questions on what was done on a day: who took, held or left a place, beside the other side and the contrary.

The event keeps the article's words; its contraries are ``counterparts``'. Lines of the infobox are ``result_lines``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.chronology.events import Event, worthiest
from quizapp.generation.counterparts import Contraries, contraries_of, without_tail
from quizapp.generation.families.dates import how_hard, proof_of
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, during

#: A statement has so many words at most, and a name or a number behind its verb by which it is known.
_LONGEST = 20
_NAMED = re.compile(r"(?<=[ -])[A-Z][\w’'-]+|\d")
#: What is only told, or was not carried through.
_LOOSE = re.compile(
    r"(?i)\b(?:report\w*|claim\w*|said|stated|alleged\w*|announc\w*|according|declared|nearly|almost|"
    r"attempt\w*|tried)\b"
)
_STEMS = ("What happened {}, as the article tells it?", "Which of these does the article tell of what was done {}?")


def _cases(subject: Subject) -> tuple[tuple[Event, Contraries], ...]:
    return tuple(_told(subject))


def _told(subject: Subject) -> Iterator[tuple[Event, Contraries]]:
    """Yield the dated events with contraries that no other event comes near."""
    for event in subject.chronology.events:
        text = _deed(event)
        if not event.fact.window.is_known or len(text.split()) > _LONGEST or _LOOSE.search(event.text):
            continue
        found = contraries_of(subject, text)
        if found is not None and _NAMED.search(text.removeprefix(found.who)) and not _comes_back(subject, event, found):
            yield event, found


def _deed(event: Event) -> str:
    return without_tail(event.text.replace(" had ", " ", 1))


def _comes_back(subject: Subject, event: Event, found: Contraries) -> bool:
    """Tell whether another event of that time names the same place, so that a contrary may hold of it."""
    names = set(_NAMED.findall(event.text.removeprefix(found.who)))
    return any(
        other is not event
        and other.first <= event.last
        and event.first <= other.last
        and names & set(_NAMED.findall(other.text))
        for other in subject.chronology.events
    )


def what_became(subject: Subject) -> Proposals:
    """Ask what was done on a day, by whom, and whether it succeeded."""
    cases = dict(subject.once(_cases))
    chosen = worthiest(list(cases), subject.most)
    return Proposals(tuple(_sketch(subject, event, cases[event], number) for number, event in enumerate(chosen)))


def _sketch(subject: Subject, event: Event, found: Contraries, number: int) -> Sketch:
    proof = proof_of(subject, event)
    point = event.point
    variant = number % len(_STEMS) if point is not None else 0
    when = point.in_words() if variant and point is not None else during(event.fact.window)
    said = "The article tells it so."
    other = f"The sentence has “{found.who}” here, not “{found.other}”."
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        f"results.became.{'ab'[variant]}",
        _STEMS[variant].format(when),
        (Choice(_deed(event), said, proof),),
        (
            Choice(capital(found.others_did), other, proof),
            Choice(capital(found.undone), "The sentence tells the contrary of this.", proof),
            Choice(capital(found.others_undone), f"The sentence has “{found.who}” here, and tells the contrary.", proof),
        ),
        said,
        proof,
        (event.fact.id,),
        how_hard(event, 0.4),
        excludes=frozenset({event.mark, f"deed of {event.fact.id}"}),
        place=event.place,
        rank=1,
    )


RULES = (
    Rule(
        "results.became",
        "what was done on a day, and by whom",
        "What happened on 8 October 2017, as the article tells it?",
        what_became,
        grows=True,
    ),
)
