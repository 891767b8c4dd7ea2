"""What reading costs, as ratios beside a floor in the same run: the time in which mwparserfromhell parses wikitext.

`pytest tests/test_speed.py -s` prints the figures. Times alone say nothing here: machines differ and are shared. So the time
is that of this process alone, and a test fails at ``NOISE`` times its goal: others still take a part of the cache.
"""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median

import mwparserfromhell
import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.reading import read_article
from quizapp.generation.drafting import draft
from tests.conftest import BUNDLED

PLAIN = BUNDLED.read_bytes()
#: Goals: facts, and facts with questions, as multiples of the floor; growth of the cost per doubling; memory per byte of text.
FACTS, QUESTIONS, GROWTH, MEMORY = 4, 15, 2.6, 20
#: How far over its goal a cost may lie beside the floor on a busy machine, and how far a growth, whose runs are longer.
NOISE, GROWTH_NOISE = 1.7, 1.4


def as_wikitext(size: int, plain: bytes = PLAIN) -> str:
    """An article as an editor would have written it: links, references, an infobox template; cut to ``size``."""
    text = plain.decode("utf-8")
    box, _, prose = text.partition("\n\n")[2].partition("\n\n")
    box = (
        re.sub(r"(?m)^- (\w+): (.*)$", r"| \1 = {{flag|\2}}", box).replace("Infobox", "{{Infobox military conflict", 1) + "\n}}"
    )
    prose = re.sub(r"\b([A-Z]\w+(?: [A-Z][\w-]+)+)", r"[[\1]]", prose)
    prose = re.sub(r"\.(?= [A-Z]|\n)", ".<ref>{{cite web|url=https://news.example/a|title=A title|date=2017}}</ref>", prose)
    return (box + "\n" + prose)[:size]


def seconds(what: Callable[[], object]) -> float:
    """How long this process is busy with one call."""
    start = time.process_time()
    what()
    return time.process_time() - start


def ratio(what: Callable[[], object], floor: Callable[[], object], runs: int = 25) -> float:
    """The median time of ``what`` over that of ``floor``, run in turn so that a slow moment meets both."""
    what(), floor()
    gc.collect()
    gc.freeze()  # what the test runner keeps in memory is no part of what is measured
    pairs = [(seconds(what), seconds(floor)) for _ in range(runs)]
    gc.unfreeze()
    return median(one for one, _ in pairs) / median(other for _, other in pairs)


def floor() -> object:
    """The floor: parse wikitext of the bundled article's size."""
    return mwparserfromhell.parse(WIKITEXT)


WIKITEXT = as_wikitext(len(PLAIN))


def test_facts_cost_a_few_times_the_floor() -> None:
    found = ratio(lambda: extract(read_article(PLAIN)), floor)
    print(f"facts / floor: {found:.1f} (goal {FACTS})")
    assert found <= FACTS * NOISE


def test_facts_and_questions_cost_some_times_the_floor() -> None:
    found = ratio(lambda: draft(extract(read_article(PLAIN)), Random(1)), floor)
    print(f"facts and questions / floor: {found:.1f} (goal {QUESTIONS})")
    assert found <= QUESTIONS * NOISE


def _read(data: bytes) -> object:
    return extract(read_article(data))


def long_article(size: int) -> bytes:
    """An article of about ``size`` bytes: the bundled one with its prose told again and again."""
    head, _, prose = PLAIN.decode("utf-8").partition("==See also==")[0].partition("==Background==")
    told_again = re.sub(r"(?m)^=+.*=+$\n", "", prose)
    body = "==Background==" + prose + told_again * max(1, round(size / len(told_again.encode("utf-8"))))
    return (head + body).encode("utf-8")[: min(size, 1_999_999)].decode("utf-8", "ignore").encode("utf-8")


def test_cost_grows_with_the_text_and_not_faster_up_to_two_megabytes() -> None:
    sizes = [250_000, 500_000, 1_000_000, 2_000_000]
    articles = [long_article(size) for size in sizes]
    times = [min(seconds(partial(_read, data)) for _ in range(2)) for data in articles]
    growth = [later / earlier for earlier, later in pairwise(times)]
    print(f"growth per doubling: {', '.join(f'{one:.2f}' for one in growth)} (goal {GROWTH})")
    assert max(growth) <= GROWTH * GROWTH_NOISE


def test_memory_stays_under_twenty_times_the_text() -> None:
    data = long_article(400_000)
    extract(read_article(PLAIN))
    tracemalloc.start()
    sheet = extract(read_article(data))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"memory / text: {peak / len(data):.1f} (goal {MEMORY})")
    assert sheet.claims
    assert peak < MEMORY * len(data)


def as_page(size: int) -> str:
    """A page of about ``size`` characters as a browser saves it: the prose with links and marks of notes."""
    prose = long_article(size).decode("utf-8").partition("==Background==")[2]
    linked = re.sub(r"\b([A-Z]\w+(?: [A-Z][\w-]+)+)", r'<a href="/wiki/\1" title="\1">\1</a>', prose)
    noted = re.sub(r"\.(?= [A-Z]|\n)", '.<sup class="reference"><a href="#cite_note-1">[1]</a></sup>', linked)
    body = re.sub(r"(?m)^(?!=)(.+)$", r"<p>\1</p>", noted)[:size]
    return f'<!DOCTYPE html><html><body><h1>An offensive</h1><div class="mw-parser-output">{body}</div></body></html>'


#: Reads a short text and then the long one: prints how many bytes of memory the second takes that the first did not.
_RESIDENT = """
import re, sys
from quizapp.extraction.pipeline import extract
from quizapp.extraction.reading import read_article
short, long = (open(path, "rb").read() for path in sys.argv[1:])
def peak():
    return 1024 * int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read()).group(1))
extract(read_article(short))
before = peak()
extract(read_article(long))
print(peak() - before)
"""
FORMS: dict[str, Callable[[int], str]] = {
    "plain": lambda size: long_article(size).decode("utf-8"),
    "wikitext": lambda size: as_wikitext(size, long_article(size)),
    "html": as_page,
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
@pytest.mark.parametrize("form", FORMS)
def test_no_form_takes_more_memory_than_twenty_times_its_file(form: str, tmp_path: Path) -> None:
    """The base, which is apart: a process with everything loaded that has read a short article in the same form.

    Python takes memory by the megabyte, so the file is long enough for one more or less not to matter.
    """
    short, long = tmp_path / "short", tmp_path / "long"
    short.write_text(FORMS[form](12_000), encoding="utf-8")
    long.write_text(FORMS[form](300_000), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", _RESIDENT, short, long], capture_output=True, text=True, check=True)
    found = int(done.stdout) / long.stat().st_size
    print(f"resident memory / file, {form}: {found:.1f} (goal {MEMORY})")
    assert found < MEMORY


@pytest.mark.parametrize(
    ("bomb", "name"),
    [("[" * 40_000, "brackets"), ("{{a|" * 4_000, "templates"), ("<!--" * 10_000, "comments")],
    ids=lambda one: one[:5],
)
def test_markup_that_never_ends_is_read_in_no_time_with_a_warning_that_names_its_line(bomb: str, name: str) -> None:
    source = (
        "{{Infobox military conflict\n| date = 3 May 1809\n}}\nThe battle of [[Mill Bridge]] was fought on 3 May 1809.\n" + bomb
    )
    data = source.encode("utf-8")
    allowed = 400 * seconds(floor)
    took = seconds(lambda: extract(read_article(data)))
    print(f"{name}: {took:.3f} s")
    assert took < max(1.0, allowed)
    assert any(warning.line == 5 for warning in extract(read_article(data)).warnings)
