"""What every template keeps: nothing inline, nothing unescaped, short; every icon and class it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import quizapp.web

WEB = Path(quizapp.web.__file__).parent
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
SCRIPTS = sorted((WEB / "static").glob("*.js"))


def name(path: Path) -> str:
    return str(path.relative_to(WEB))


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_has_nothing_inline_and_nothing_unescaped(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"<style|\sstyle=|<script(?![^>]*\bsrc=)|\son\w+=|javascript:", text)
    assert not re.search(r"\|\s*safe\b|autoescape|Markup", text)
    assert len(text.splitlines()) <= 150


def test_every_icon_that_is_used_is_drawn() -> None:
    drawn = set(re.findall(r'<symbol id="i-(\w+)"', (WEB / "templates/_icons.html").read_text(encoding="utf-8")))
    sources = [*TEMPLATES, *SCRIPTS, *WEB.rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    used = set(re.findall(r'icon\("(\w+)"', text)) | set(re.findall(r'say\("\w*", "(\w+)"', text))
    assert used <= drawn


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_a_script_only_enhances(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("//"), "says first what happens without it"
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", text)


def test_the_stylesheet_loads_nothing_from_elsewhere() -> None:
    text = (WEB / "static/style.css").read_text(encoding="utf-8")
    assert not re.search(r"@import|url\(|https?:", text)
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "prefers-reduced-motion" in text
