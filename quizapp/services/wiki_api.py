"""Ask the MediaWiki API of Wikipedia: one host, https, limits of size and time, a short wait where the server asks for it.

Only the standard library, no redirect to anywhere else. What is asked, and what the answer says, is ``wikipedia``'s.
"""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from importlib.metadata import version
from typing import Any, NoReturn
from urllib.error import HTTPError
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from quizapp.domain.errors import SourceError

API = "https://en.wikipedia.org/w/api.php"
#: Wikimedia asks every program to say what it is.
USER_AGENT = f"quizapp/{version('quizapp')} (quizzes for schools; one article at a time) python-urllib"
#: The largest answer that is taken, unpacked: an article may have 2 MB, JSON makes it longer.
MAX_ANSWER = 8_000_000
#: Seconds: for one read, for the whole answer, and the longest wait that is done on request of the server.
READ_TIMEOUT, WHOLE_TIMEOUT, LONGEST_WAIT = 5.0, 10.0, 5.0
_TRIES = 3
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Connection:
    """How Wikipedia is reached; other values than these are for tests."""

    api: str = API
    read_timeout: float = READ_TIMEOUT
    whole_timeout: float = WHOLE_TIMEOUT
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic


class _Busy(Exception):
    """The server asks to come back in ``wait`` seconds."""

    def __init__(self, wait: float, status: str) -> None:
        super().__init__(status)
        self.wait, self.status = wait, status


def ask(query: str, connection: Connection) -> Mapping[str, Any]:
    """Return the answer to ``query``; wait and ask again where the server asks for a short wait."""
    deadline = connection.clock() + connection.whole_timeout
    for attempt in range(1, _TRIES + 1):
        try:
            return _answer(_get(query, connection, deadline))
        except _Busy as busy:
            if attempt == _TRIES or busy.wait > min(LONGEST_WAIT, deadline - connection.clock()):
                raise SourceError(
                    "Wikipedia is busy and asks to wait",
                    where=busy.status,
                    to_do=f"Try again in {max(busy.wait, 60):.0f} seconds.",
                ) from None
            connection.sleep(busy.wait)
    raise AssertionError("unreachable")


def _get(query: str, connection: Connection, deadline: float) -> bytes:
    """Return the body of the answer; raise _Busy where the server asks to wait."""
    headers = {"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "gzip"}
    request = Request(f"{connection.api}?{query}", headers=headers)  # noqa: S310 - the scheme is fixed by Connection
    try:
        with _opener(connection).open(request, timeout=connection.read_timeout) as response:
            return _body(response, connection, deadline)
    except HTTPError as error:
        with error:
            raise _Busy(_wait(error), f"HTTP {error.code}") from None
    except (OSError, HTTPException, zlib.error) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            _too_slow(connection)
        raise SourceError(
            "Wikipedia cannot be reached",
            where=" ".join(str(reason).split())[:120] or type(error).__name__,
            to_do="Check the connection, try again.",
        ) from None


def _answer(body: bytes) -> Mapping[str, Any]:
    """Return the parsed answer; raise _Busy or SourceError where the API says that it has none."""
    answer = _parsed(body)
    error = answer.get("error")
    if error is None:
        return answer
    code = str(error.get("code", "")) if isinstance(error, dict) else ""
    if code in {"maxlag", "ratelimited", "readonly"}:
        raise _Busy(LONGEST_WAIT, code)
    raise _refused(code or "an error without a name")


def _wait(error: HTTPError) -> float:
    """Return the seconds that the server asks to wait; raise SourceError for an answer that no waiting mends."""
    if error.code != 429 and error.code < 500:
        raise _refused(f"HTTP {error.code}") from None
    asked = error.headers.get("Retry-After", "") if error.headers else ""
    return float(asked) if asked.isdecimal() and len(asked) < 6 else 1.0


def _body(response: HTTPResponse, connection: Connection, deadline: float) -> bytes:
    """Read the answer whole, unpacked, within the limits of size and time."""
    packed, expected = 0, response.headers.get("Content-Length", "")
    is_gzip = response.headers.get("Content-Encoding", "").lower() == "gzip"
    unpack = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        packed += len(chunk)
        parts.append(unpack.decompress(chunk, MAX_ANSWER + 1 - size) if is_gzip else chunk)
        size += len(parts[-1])
        if size > MAX_ANSWER:
            raise SourceError(
                "Wikipedia's answer is too large",
                where=f"limit is {MAX_ANSWER // 1_000_000} MB",
                to_do="Choose a shorter article.",
            )
        if connection.clock() > deadline:
            _too_slow(connection)
    if (expected.isdecimal() and packed < int(expected)) or (is_gzip and not unpack.eof):
        raise SourceError("Wikipedia's answer broke off", where=f"after {packed:,} bytes", to_do="Try again.")
    return b"".join(parts)


def _parsed(body: bytes) -> Mapping[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise SourceError(
            "Wikipedia's answer cannot be read", where=f"{len(body):,} bytes that are no JSON object", to_do="Try again later."
        )
    return answer


def _too_slow(connection: Connection) -> NoReturn:
    raise SourceError(
        "Wikipedia did not answer in time", where=f"waited {connection.whole_timeout:.0f} seconds", to_do="Try again later."
    ) from None


def _refused(why: str) -> SourceError:
    return SourceError("Wikipedia refused the request", where=why, to_do="Check the title; try again later.")


def _opener(connection: Connection) -> OpenerDirector:
    """Return an opener that speaks https to the API, nothing else (plain http only to an API that a test names).

    It follows no redirect: the API never sends a program elsewhere.
    """
    opener = OpenerDirector()
    is_test = connection.api != API
    for handler in (ProxyHandler({} if is_test else None), HTTPSHandler(), HTTPErrorProcessor(), HTTPDefaultErrorHandler()):
        opener.add_handler(handler)
    if is_test:
        opener.add_handler(HTTPHandler())
    return opener
