"""A PostgreSQL server for the tests alone: a temporary folder, a socket in it, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def find_programs() -> Path | None:
    """Return the folder of the newest installed server, None where there is none."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    on_path = shutil.which("initdb")
    return folders[-1] if folders else Path(on_path).parent if on_path else None


@contextmanager
def running_server(programs: Path) -> Iterator[str]:
    """Start a server and yield its address; durability is off, the data lives as long as the tests."""
    folder = tempfile.mkdtemp(prefix="quizapp-pg-")
    how: dict[str, Any] = {"check": True, "cwd": "/", "stdout": subprocess.DEVNULL}
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        how |= {"user": "postgres", "group": "postgres", "extra_groups": []}
    data, control = f"{folder}/data", f"{programs}/pg_ctl"
    initdb = [f"{programs}/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=100"
    try:
        subprocess.run(initdb, **how)
        subprocess.run([control, "-D", data, "-w", "-l", f"{folder}/log", "-o", options, "start"], **how)
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    finally:
        subprocess.run([control, "-D", data, "-m", "immediate", "stop"], **(how | {"check": False}))
        shutil.rmtree(folder, ignore_errors=True)
