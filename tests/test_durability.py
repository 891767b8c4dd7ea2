"""Kill the server at any moment, start it again with the same command: what was said to be saved is there.

`KILLS=200 pytest tests/test_durability.py` makes the long run of it.
"""

from __future__ import annotations

import http.client
import os
import random
import re
import threading
import urllib.error
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import Browser, Server

KILLS = int(os.environ.get("KILLS", "4"))
LONGEST_LIFE = 1.5


@pytest.fixture
def server(database_url: str, tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path, database_url)
    running.start()
    yield running
    running.kill()


class Learner:
    """Answers questions as fast as the server takes them and remembers what it was told is saved."""

    def __init__(self, server: Server, seed: int) -> None:
        self.browser = Browser(server.address)
        self.dice = random.Random(seed)
        self.browser.get("/")
        start = re.search(r'action="(/quizzes/[^"]+/start)"', self.browser.page)
        assert start is not None
        self.browser.post(start[1], {})
        self.attempt = re.sub(r"/questions/.*", "", self.browser.url.removeprefix(server.address))
        self.positions = [n for n in range(1, 11) if self._has_choices(n)]
        self.saved: dict[int, str] = {}
        self.told = 0

    def _has_choices(self, position: int) -> bool:
        self.browser.get(f"{self.attempt}/questions/{position}")
        return any(one.get("name") == "choice" and one.get("type") == "radio" for one in self.browser.inputs())

    def answer_until_cut(self) -> None:
        """Answer until the connection breaks; an answer whose reply did not come may be stored or not."""
        while True:
            position = self.dice.choice(self.positions)
            try:
                self.browser.get(f"{self.attempt}/questions/{position}")
                values = [one["value"] for one in self.browser.inputs() if one.get("name") == "choice"]
                value = self.dice.choice(values)
                before = self.saved.pop(position, None)
                self.saved[position] = f"{before}|{value}" if before else f"|{value}"
                self.browser.post_json(f"{self.attempt}/questions/{position}", {"choice": value, "do": "save"})
            except (urllib.error.URLError, http.client.HTTPException, OSError):
                return
            self.saved[position] = value
            self.told += 1

    def check(self) -> None:
        """Compare what the pages show now with what was said to be saved."""
        for position, value in list(self.saved.items()):
            self.browser.get(f"{self.attempt}/questions/{position}")
            shown = [one["value"] for one in self.browser.inputs() if one.get("name") == "choice" and "checked" in one]
            assert (shown or [""])[0] in value.split("|"), f"question {position}: {value!r} was saved, {shown} is shown"
            if shown:
                self.saved[position] = shown[0]
            else:
                del self.saved[position]


def test_what_was_said_to_be_saved_survives_the_death_of_the_server(server: Server) -> None:
    dice = random.Random(7)
    learners = [Learner(server, seed) for seed in range(2)]
    for _ in range(KILLS):
        threads = [threading.Thread(target=learner.answer_until_cut) for learner in learners]
        timer = threading.Timer(dice.uniform(0.3, LONGEST_LIFE), server.kill)
        for thread in (*threads, timer):
            thread.start()
        for thread in (*threads, timer):
            thread.join()
        server.start()
        for learner in learners:
            learner.check()
    told = sum(learner.told for learner in learners)
    print(f"{KILLS} kills, {told} answers said to be saved, none lost")
    assert told > KILLS
