"""The command line: parse, call one service, print. Rules live below."""

from __future__ import annotations

import sys

import click

from quizapp.cli.articles import analyse, facts, items
from quizapp.cli.server import check, database, demo, import_articles, make_backup, restore_backup, run, user
from quizapp.domain.errors import QuizError


class _PlainErrors(click.Group):
    """Say a refusal in one line on stderr and leave with 1; never a traceback for bad input."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except QuizError as error:
            click.echo(f"quizapp: {error}", err=True)
            ctx.exit(1)
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(0)


@click.group(cls=_PlainErrors)
@click.version_option(package_name="quizapp")
def main() -> None:
    """Make quizzes from articles about armed conflicts; every answer opens its passage."""


for command in (facts, items, analyse, demo, run, import_articles, database, user, check, make_backup, restore_backup):
    main.add_command(command)
