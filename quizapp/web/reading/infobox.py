"""The infobox as a list of facts: a line a field, its entries with their ways to the words.

The text below it, the timeline and the comparisons are ``pages``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.article import Article, Field, Infobox
from quizapp.domain.facts import Actor, ActorKind, FactSheet
from quizapp.domain.text import Span
from quizapp.web.text_runs import Highlight, Run, cut_runs, has_mark
from quizapp.web.wording import capital

_SIDES = ("first", "second", "third", "fourth", "fifth", "sixth")
#: Infobox lines that are shown, in this order, each with its label; "{side}" is the column.
_LINES = {
    "partof": "Part of",
    "date": "Date",
    "place": "Place",
    "result": "Result",
    "territory": "Territory",
    "combatant": "{side} side",
    "commander": "Commanders, {side} side",
    "units": "Units, {side} side",
    "strength": "Strength, {side} side",
    "casualties": "Losses, {side} side",
}
_ACTOR_FIELDS = {"combatant": ActorKind.PARTY, "commander": ActorKind.COMMANDER, "units": ActorKind.UNIT}
_DEBRIS = re.compile(r"[\s,;]*(?:\(\s*\)[\s,;]*)*$")


@dataclass(frozen=True, slots=True)
class FactEntry:
    """One entry of a fact line: its words, how deep it stands in the list, what is said of it beside its name."""

    runs: tuple[Run, ...]
    depth: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line of the facts: a label and its entries; ``is_open`` where the list breaks off in the source."""

    label: str
    entries: tuple[FactEntry, ...]
    is_open: bool


def _label(field: Field) -> str | None:
    template = _LINES.get(field.name)
    if template is None:
        return None
    if field.column is None or "{side}" not in template:
        return capital(template.format(side="").replace("  ", " ").strip(" ,"))
    if field.name == "casualties" and field.column > 2:
        return "Losses, further"
    return capital(template.format(side=_SIDES[min(field.column, len(_SIDES)) - 1]))


def _without_debris(text: str, span: Span) -> Span:
    """Cut off what is left of a removed template: an empty bracket, a comma before nothing."""
    kept = _DEBRIS.sub("", span.of(text))
    return Span(span.start, span.start + len(kept)) if kept else span


def _entries(article: Article, field: Field, highlights: tuple[Highlight, ...], mark: Span | None) -> Iterator[FactEntry]:
    for entry in field.entries:
        span = _without_debris(article.text, entry.span)
        yield FactEntry(cut_runs(article.text, span, highlights, mark), entry.depth)


def _is_split(field: Field, span: Span) -> bool:
    """Whether ``span`` lies in the line, but in no single entry of it."""
    inside = field.value is not None and field.value.contains(span)
    return inside and not any(entry.span.contains(span) for entry in field.entries)


def _fact_line(article: Article, field: Field, label: str, highlights: tuple[Highlight, ...], mark: Span | None) -> FactLine:
    entries = tuple(_entries(article, field, highlights, mark))
    wanted = [one.span for one in highlights] + ([mark] if mark else [])
    # Also lost: a mark that reaches into the debris that was cut off an entry.
    lost = _holds(field, mark) and not any(has_mark(one.runs) for one in entries)
    if field.value is not None and (not entries or lost or any(_is_split(field, span) for span in wanted)):
        entries = (FactEntry(cut_runs(article.text, field.value, highlights, mark)),)
    return FactLine(label, entries, field.is_open)


def _holds(field: Field, mark: Span | None) -> bool:
    return mark is not None and field.value is not None and field.value.contains(mark)


def _actor_entry(actor: Actor) -> FactEntry:
    note = ", ".join(part for part in (actor.role, actor.fate.value if actor.fate else None) if part)
    return FactEntry((Run("text", actor.name),), actor.depth, note)


def _actor_entries(sheet: FactSheet, field: Field) -> tuple[FactEntry, ...]:
    """The actors of an infobox list, each with role and fate in words."""
    kind = _ACTOR_FIELDS.get(field.name)
    return tuple(_actor_entry(one) for one in sheet.actors if one.kind is kind and one.side == field.column)


def fact_lines(sheet: FactSheet, highlights: tuple[Highlight, ...], mark: Span | None = None) -> Iterator[FactLine]:
    """Yield the infobox line by line, in the order of the article; nothing where there is no infobox.

    Actors stand under their names, unless the marked passage is in their line: then the line stands as it is.
    """
    box: Infobox | None = sheet.article.infobox
    for field in box.fields if box else ():
        label = _label(field)
        if label is None or field.value is None:
            continue
        actors = () if _holds(field, mark) else _actor_entries(sheet, field)
        line = _fact_line(sheet.article, field, label, highlights, mark)
        yield FactLine(label, actors, field.is_open) if actors else line
