"""The command line: parse, call one service, print. Rules live below.

A command's module is imported when the command is called: reading an article needs no web framework.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

from quizapp.domain.errors import QuizError

#: Where each command lives.
COMMANDS = {
    "facts": "articles:facts",
    "items": "questions:items",
    "analyse": "questions:analyse",
    "demo": "server:demo",
    "run": "server:run",
    "import": "data:import_articles",
    "db": "data:database",
    "user": "data:user",
    "check": "data:check",
    "backup": "data:make_backup",
    "restore": "data:restore_backup",
}


class _Commands(click.Group):
    """Find commands by name, and say a refusal in one line on stderr with exit code 1; never a traceback for bad input."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(f"quizapp.cli.{module}"), name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except QuizError as error:
            click.echo(f"quizapp: {error}", err=True)
            ctx.exit(1)
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(0)


@click.group(cls=_Commands)
@click.version_option(package_name="quizapp")
def main() -> None:
    """Make quizzes from articles about armed conflicts; every answer opens its passage."""
