"""A real server, a real Chromium, and pages as a person uses them. Without Chromium the tests are skipped, aloud."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from tests.browser.pages import Visitor
from tests.conftest import PASSWORD
from tests.support.server import Server

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
TEACHER = "teacher@school.example"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Use the Chromium of the system, which fetches nothing."""
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed on this machine")
    quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    flags = ["--no-sandbox", *quiet, "--disable-component-update", "--disable-sync"]
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": flags}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The demo, with a teacher's account, shared by all browser tests; each of them is a new guest."""
    folder = tmp_path_factory.mktemp("site")
    url = f"sqlite:///{folder}/quizapp.db"
    server = Server(folder, url)
    server.start()
    command = [str(Path(sys.executable).parent / "quizapp"), "user", "add", TEACHER, "--teacher", "--password", PASSWORD]
    environment = {**os.environ, "QUIZAPP_INSTANCE": str(folder), "QUIZAPP_DATABASE_URL": url}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    yield server
    server.kill()


def _listen(page: Page, complaints: list[str]) -> None:
    def on_console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "ERR_INTERNET_DISCONNECTED" not in message.text:
            complaints.append(f"{page.url}: {message.text}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def has_script(request: pytest.FixtureRequest) -> bool:
    """Whether the browser runs JavaScript; everything works either way."""
    return bool(request.param)


@pytest.fixture
def window(browser: Browser, site: Server, has_script: bool) -> Iterator[BrowserContext]:
    """A fresh browser window of ordinary size. Whatever it complains about on its console fails the test."""
    context = browser.new_context(
        base_url=site.address, viewport={"width": 1280, "height": 800}, java_script_enabled=has_script
    )
    context.set_default_timeout(10_000)
    complaints: list[str] = []
    context.on("page", lambda page: _listen(page, complaints))
    yield context
    context.close()
    expected = [one for one in complaints if "status of 4" in one]
    assert [one for one in complaints if one not in expected] == []


@pytest.fixture
def visitor(window: BrowserContext) -> Visitor:
    """A guest who has just come."""
    return Visitor(window.new_page())
