"""The commands that serve the site."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizapp.cli import main


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ports that would be served, in place of serving them."""
    ports: list[int] = []
    monkeypatch.setenv("QUIZAPP_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.setattr("quizapp.cli.server._serve", lambda _app, port: ports.append(port))
    return ports


def test_the_demo_makes_everything_ready_and_keeps_it(served: list[int]) -> None:
    first, second = (CliRunner().invoke(main, ["demo"]) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert "published: " in first.stdout
    assert "already there, kept" in second.stdout
    assert "/sign-in/link/" in second.stdout
    assert len(served) == 2


def test_a_port_that_is_taken_is_stepped_over(served: list[int]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        CliRunner().invoke(main, ["demo", "--port", str(port)])
    assert served
    assert served[0] > port
