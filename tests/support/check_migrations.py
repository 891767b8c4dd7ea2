"""Run ``flask db upgrade`` and ``flask db check`` on a new SQLite file and on a new PostgreSQL, as an operator would."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from tests.support.postgres import find_programs, running_server


def check(url: str, instance: str) -> None:
    """Fail unless the migrations lead to the declared tables on the database at ``url``."""
    environment = {**os.environ, "QUIZAPP_DATABASE_URL": url, "QUIZAPP_INSTANCE": instance}
    for step in ("upgrade", "check"):
        subprocess.run([sys.executable, "-m", "flask", "--app", "quizapp", "db", step], env=environment, check=True)


def main() -> None:
    """Check both databases; say so where there is no PostgreSQL."""
    with tempfile.TemporaryDirectory() as folder:
        check(f"sqlite:///{folder}/new.db", folder)
        programs = find_programs()
        if programs is None:
            print("no PostgreSQL server is installed: checked SQLite only")
            return
        with running_server(programs) as url:
            check(url, folder)


if __name__ == "__main__":
    main()
