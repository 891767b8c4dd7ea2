"""The sketch of a question that is answered by clicking a sentence of a passage.

What is asked, and which sentence answers it, belongs to the families.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.passage import Passage
from quizapp.generation.sketch import Choice, Sketch, Subject

Reason = Callable[[Span], str]


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of a passage: rule, skill and stem of the question, and the reasons of key and other sentences."""

    rule: str
    skill: Skill
    stem: str
    why: str
    why_not: Reason
    facts: tuple[str, ...]


def only(spans: Iterable[Span]) -> Span | None:
    """Return the one span, None where there are none or several."""
    found = list(dict.fromkeys(spans))
    return found[0] if len(found) == 1 else None


def click(subject: Subject, passage: Passage, key: Span, task: Task) -> Sketch:
    """Return the question in which ``key`` has to be clicked among all sentences of the passage."""
    choices = {
        span: Choice(words, task.why if span == key else task.why_not(span), (subject.evidence(span),), number)
        for number, (span, words) in enumerate(zip(passage.sentences, passage.words, strict=True))
    }
    return Sketch(
        task.rule.replace(".", ": ", 1),
        task.skill,
        ItemFormat.PASSAGE,
        task.rule,
        task.stem,
        (choices[key],),
        tuple(choice for span, choice in choices.items() if span != key),
        task.why,
        (subject.evidence(key),),
        task.facts,
        0.4 + 0.03 * len(passage.sentences),
        excludes=frozenset({f"sentence {key.start}"}),
        place=key.start,
        rank=1,
    )
