"""What a pronoun at the beginning of a clause stands for, where the sentence before leaves no doubt; else nothing.

"It" is taken for the conflict of the title in the opening paragraph, "he" for the one person that the sentence before is about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.article import Paragraph
from quizapp.domain.facts import ActorKind, FactSheet
from quizapp.domain.text import Span

_PRONOUN = re.compile(r"(?:[^,]{0,60},\s+)?(?P<word>[Ii]t|[Hh]e)\s")
_NAME = r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of|von|de|al|ibn)){0,3}"
_SUBJECT = re.compile(
    rf"(?P<name>{_NAME}) (?:(?:then|also|thus|\w+ly) )?(?:was|had|[a-z]+ed|began|took|made|sent|led|gave|left|held|won|lost)\b"
)
_SUBORDINATE = re.compile(
    r"(?:Once|After|When|As|While|Although|Because|Since|Before|In|On|At|By|With|Following|Despite)\b[^,]*, "
)
_TITLES = (
    "King|Queen|Emperor|Sultan|Pasha|General|Admiral|Colonel|Marshal|President|Prince|Duke|Count|Lord|Sir|Major|Captain|Ras"
)


#: A person by title and name ("General Stone").
TITLED = re.compile(rf"(?:{_TITLES})\.? [A-Z]")


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The noun that a pronoun stands for, and the sentence that shows it."""

    noun: str
    sentence: Span


def antecedent_of(sheet: FactSheet, clause: Span, sentence: Span) -> Antecedent | None:
    """Return what the first pronoun of ``clause`` stands for, None where that is not certain or no pronoun opens it."""
    opened = _PRONOUN.match(clause.of(sheet.article.text))
    paragraph = sheet.article.paragraph_at(sentence.start) if opened and clause.start == sentence.start else None
    if opened is None or paragraph is None:
        return None
    before = [one for one in paragraph.sentences if one.start < sentence.start]
    if not before:
        return None
    return _conflict(sheet, paragraph, before) if opened["word"].lower() == "it" else _person(sheet, before[-1])


def _conflict(sheet: FactSheet, paragraph: Paragraph, before: list[Span]) -> Antecedent | None:
    text, title = sheet.article.text, sheet.article.title
    first = next(sheet.article.paragraphs(), None)
    if first is None or first.span != paragraph.span or re.search(r"\d", title):
        return None
    # A caption may have run into the opening sentence, so the title need not be its first word.
    opening = re.search(
        rf"(?:^|\bthe ){re.escape(title.lower())}\b.*\b(?:was|were|took|began|is)\b", before[0].of(text).lower()
    )
    starts = [one.of(text) for one in before[1:]]
    if opening is None or not all(one.startswith(("It ", "The battle ", "The siege ")) for one in starts):
        return None
    return Antecedent(f"the {title}", before[0])


def _person(sheet: FactSheet, before: Span) -> Antecedent | None:
    text = sheet.article.text
    told = before.of(text)
    opened = _SUBORDINATE.match(told)
    found = _SUBJECT.match(told, opened.end() if opened else 0)
    if found is None:
        return None
    people = _people(sheet)
    rest = re.findall(r"[A-Z][\w'’-]+", told[: found.start()] + told[found.end() :])
    if not set(found["name"].split()) & people or any(word.removesuffix("'s").removesuffix("’s") in people for word in rest):
        return None
    return Antecedent(found["name"], before)


def _people(sheet: FactSheet) -> frozenset[str]:
    """Return the words of names that are those of persons: commanders, and whoever has a title."""
    named = {
        word for actor in sheet.actors if actor.kind is ActorKind.COMMANDER for word in actor.name.split() if word[:1].isupper()
    }
    titled = re.findall(rf"\b(?:{_TITLES})\.? ([A-Z][\w'’-]+)", sheet.article.text)
    return frozenset({*named, *titled})
