"""The command that reads the facts of one article and writes nothing; it needs nothing of the questions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from quizapp.domain.contract import facts_to_json
from quizapp.domain.facts import FactSheet, Window
from quizapp.services.reading import read_facts

ARTICLE = click.argument("path", type=click.Path(path_type=Path))


def print_json(value: object) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


@click.command(epilog="Example: quizapp facts article.txt --json --with-text")
@ARTICLE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (the published contract).")
@click.option("--with-text", is_flag=True, help="Put the text that offsets refer to into the JSON.")
def facts(path: Path, as_json: bool, with_text: bool) -> None:
    """Print the dates, actors, results and claims found in the article at PATH."""
    sheet = read_facts(path)
    if as_json or with_text:
        print_json(facts_to_json(sheet, with_text=with_text))
        return
    for line in _in_lines(sheet):
        click.echo(line)


def _in_lines(sheet: FactSheet) -> Iterator[str]:
    """Yield facts for a person to read."""
    yield f"{sheet.article.title}: {len(sheet.article.text)} characters"
    yield from (f"  date    {_days(date.window)}  {date.event[:90]}" for date in sheet.dates)
    for actor in sheet.actors:
        fate = f", {actor.fate}" if actor.fate else ""
        yield f"  actor   side {actor.side or '?'}  {actor.name} ({actor.kind}{fate})"
    yield from (f"  result  {result.text}" for result in sheet.results)
    yield from (f"  claim   {claim.quote}, according to {claim.source or 'nobody named'}" for claim in sheet.claims)
    yield from (f"  line {warning.line}: {warning.message}" for warning in sheet.warnings)


def _days(window: Window) -> str:
    start, end = (side.iso() if side else "…" for side in (window.start, window.end))
    return start if start == end else f"{start} to {end}"
