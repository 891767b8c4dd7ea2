"""Commands that read one article (or one mark table), print JSON and write nothing."""

from __future__ import annotations

import json
from pathlib import Path

import click

from quizapp.domain.contract import facts_to_json, item_to_json
from quizapp.services.analysis import analyse_marks
from quizapp.services.reading import draft_items, read_facts

ARTICLE = click.argument("path", type=click.Path(path_type=Path))


def _print(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


@click.command(epilog="Example: quizapp facts article.txt --json --with-text")
@ARTICLE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (the published contract).")
@click.option("--with-text", is_flag=True, help="Put the text that offsets refer to into the JSON.")
def facts(path: Path, as_json: bool, with_text: bool) -> None:
    """Print the dates, actors, results and claims found in the article at PATH."""
    sheet = read_facts(path)
    if as_json or with_text:
        _print(facts_to_json(sheet, with_text=with_text))
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


@click.command(epilog="Example: quizapp items article.txt --json --seed 7 --limit 10")
@ARTICLE
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list (the published contract).")
@click.option("--seed", type=int, default=1, show_default=True, help="Same article, same seed: the same list.")
@click.option("--limit", type=click.IntRange(min=1), help="Choose a balanced set of at most this many.")
def items(path: Path, as_json: bool, seed: int, limit: int | None) -> None:
    """Print the questions that would be offered for review from the article at PATH."""
    drafts = draft_items(path, seed=seed, limit=limit)
    if as_json:
        _print([item_to_json(item) for item in drafts.items])
        return
    for number, item in enumerate(drafts.items, 1):
        click.echo(f"{number}. [{item.skill}, {item.family}] {item.stem}")
        for option in item.options:
            click.echo(f"   {'*' if option.is_key else '-'} {option.text}")
    for refusal in drafts.refusals:
        click.echo(f"not asked: {refusal.question} ({refusal.reason})")


@click.command(epilog="Example: quizapp analyse marks.csv --json")
@click.argument("marks", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (the published contract).")
def analyse(marks: Path, as_json: bool) -> None:
    """Analyse the questions of a table of MARKS: facility, discrimination, consistency."""
    statistics = analyse_marks(marks)
    if as_json:
        _print(statistics)
        return
    for row in statistics["items"]:
        figures = ", ".join(f"{name.replace('_', ' ')} {_figure(value)}" for name, value in row.items() if name != "item")
        click.echo(f"{row['item']}: {figures}")
    figures = ", ".join(f"{name.replace('_', ' ')} {_figure(value)}" for name, value in statistics["test"].items())
    click.echo(f"whole quiz: {figures}")


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.4g}"
