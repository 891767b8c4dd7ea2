"""The command that reads the facts of one article and writes nothing; it needs nothing of the questions."""

from __future__ import annotations

import json
from pathlib import Path

import click

from quizapp.domain.contract import facts_to_json
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
    click.echo(f"{sheet.article.title}: {len(sheet.article.text)} characters")
    for date in sheet.dates:
        start, end = (side.iso() if side else "…" for side in (date.window.start, date.window.end))
        click.echo(f"  date    {start if start == end else f'{start} to {end}'}  {date.event[:90]}")
    for actor in sheet.actors:
        click.echo(f"  actor   side {actor.side or '?'}  {actor.name} ({actor.kind}{f', {actor.fate}' if actor.fate else ''})")
    for result in sheet.results:
        click.echo(f"  result  {result.text}")
    for claim in sheet.claims:
        click.echo(f"  claim   {claim.quote}, according to {claim.source or 'nobody named'}")
    for warning in sheet.warnings:
        click.echo(f"  line {warning.line}: {warning.message}")
