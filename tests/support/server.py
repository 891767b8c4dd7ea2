"""A real server process on a free port, and a plain HTTP client that keeps cookies and reads forms."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

_INPUT = re.compile(r"<input\b[^>]*>")
_ATTRIBUTE = re.compile(r'\b([a-z_-]+)="([^"]*)"')


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """`quizapp demo` as a process of its own, which can be killed and started again with the same command."""

    def __init__(self, instance: Path, database_url: str) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.output = ""
        self._log = instance / "server.log"
        self._environment = {**os.environ, "QUIZAPP_INSTANCE": str(instance), "QUIZAPP_DATABASE_URL": database_url}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process and wait until it answers."""
        quizapp = Path(sys.executable).parent / "quizapp"
        with self._log.open("wb") as log:
            command = [str(quizapp), "demo", "--port", str(self.port)]
            self._process = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)
        for _ in range(300):
            if self._process.poll() is not None:
                raise RuntimeError(self._log.read_text())
            try:
                with urllib.request.urlopen(f"{self.address}/healthz", timeout=2):
                    self.output = self._log.read_text()
                    return
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
        raise RuntimeError(f"no answer from the server: {self._log.read_text()}")

    def kill(self) -> None:
        """End the process as a power cut would: no warning, no clean-up."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def sign_in_link(self) -> str:
        """Return the one-time link that the demo printed."""
        found = re.search(r"http\S+/sign-in/link/\S+", self.output)
        assert found is not None
        return found[0]


class Browser:
    """The least browser: cookies, redirects, and the hidden fields of the page that was read last."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.url = address
        self.page = ""
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def get(self, path: str) -> str:
        """Read a page."""
        return self._read(urllib.request.Request(self.address + path))

    def post(self, path: str, fields: Mapping[str, str]) -> str:
        """Send a form with the hidden fields of the last page and read what comes."""
        body = urlencode(self.hidden() | dict(fields)).encode()
        return self._read(urllib.request.Request(self.address + path, body))

    def post_json(self, path: str, fields: Mapping[str, str]) -> dict[str, Any]:
        """Send a form as the page's script does and return the JSON; the page of before stays."""
        body = urlencode(self.hidden() | dict(fields)).encode()
        request = urllib.request.Request(self.address + path, body, {"Accept": "application/json"})
        with self._opener.open(request, timeout=20) as response:
            value: dict[str, Any] = json.loads(response.read())
            return value

    def _read(self, request: urllib.request.Request) -> str:
        with self._opener.open(request, timeout=20) as response:
            self.url = response.geturl()
            self.page = response.read().decode("utf-8")
            return self.page

    def inputs(self) -> list[dict[str, str]]:
        """Return the attributes of every input of the last page."""
        return [
            dict(_ATTRIBUTE.findall(one)) | ({"checked": ""} if " checked" in one else {}) for one in _INPUT.findall(self.page)
        ]

    def hidden(self) -> dict[str, str]:
        """Return the hidden fields of the last page."""
        return {one["name"]: one.get("value", "") for one in self.inputs() if one.get("type") == "hidden" and "name" in one}
