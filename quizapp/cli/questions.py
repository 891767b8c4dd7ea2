"""Commands that draft the questions of one article, or judge those of one mark table, and write nothing."""

from __future__ import annotations

from pathlib import Path

import click

from quizapp.cli.articles import ARTICLE, print_json
from quizapp.domain.contract import item_to_json
from quizapp.services.analysis import analyse_marks
from quizapp.services.drafting import draft_items


@click.command(epilog="Example: quizapp items article.txt --json --seed 7 --limit 10")
@ARTICLE
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list (the published contract).")
@click.option("--seed", type=int, default=1, show_default=True, help="Same article, same seed: the same list.")
@click.option("--limit", type=click.IntRange(min=1), help="Choose a balanced set of at most this many.")
def items(path: Path, as_json: bool, seed: int, limit: int | None) -> None:
    """Print the questions that would be offered for review from the article at PATH."""
    drafts = draft_items(path, seed=seed, limit=limit)
    if as_json:
        print_json([item_to_json(item) for item in drafts.items])
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
        print_json(statistics)
        return
    for row in statistics["items"]:
        figures = ", ".join(f"{name.replace('_', ' ')} {_figure(value)}" for name, value in row.items() if name != "item")
        click.echo(f"{row['item']}: {figures}")
    figures = ", ".join(f"{name.replace('_', ' ')} {_figure(value)}" for name, value in statistics["test"].items())
    click.echo(f"whole quiz: {figures}")


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.4g}"
