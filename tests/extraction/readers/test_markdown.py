"""Markdown to an article: title, key bullets, sections, and inline marks taken off."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.extraction.readers.markdown import read_markdown, read_with_offsets

ARTICLE = """\
---
layout: page
---
# Battle of **X**

## Infobox
- **Date**: 3 May – 4 May 1915, ()
- **Combatant1:** France, Britain
  (with allies)
- **Combatant 2**:
  - Germany, South
    - 3rd Army
  - Austria
- Result: Victory

The *battle* of [X](http://a.b/c_(d)) was fought[^1] in __May__ 1915
by two armies. 5 * 3 = 15, snake_case, \\*star\\*, A&amp;B.

Prelude
-------
> He said it.

* one
* two ![picture](x.png)

| a | b |
|---|---|

[^1]: Note

### Later ###
End.
"""

SHOWN = """\
= Battle of X =

Infobox
- Date: 3 May – 4 May 1915, ()
- Combatant1: France, Britain (with allies)
- Combatant 2: Germany, South, * 3rd Army, Austria
- Result: Victory

The battle of X was fought in May 1915 by two armies. 5 * 3 = 15, snake_case, *star*, A&B.

==Prelude==
He said it.

- one
- two

===Later===
End.
"""


def test_markdown_is_shown_in_the_layout_of_plain_text() -> None:
    assert read_markdown(ARTICLE).text == SHOWN


def test_values_are_lists_by_comma_or_by_bullets() -> None:
    article = read_markdown(ARTICLE)
    assert article.infobox is not None
    shown = [(f.name, f.column, [(e.depth, e.span.of(article.text)) for e in f.entries]) for f in article.infobox.fields]
    assert shown[1:3] == [
        ("combatant", 1, [(0, "France"), (0, "Britain (with allies)")]),
        ("combatant", 2, [(0, "Germany, South"), (1, "3rd Army"), (0, "Austria")]),
    ]


def test_holes_are_reported_with_their_line() -> None:
    assert [(one.line, one.message) for one in read_markdown(ARTICLE).warnings] == [(7, "1 pair of empty brackets in “date”")]


CASES = [
    ("no title", "Text **bold**.", "= Given =\n\nText bold.\n"),
    ("underlined title", "Battle of X\n===\nText.", "= Battle of X =\n\nText.\n"),
    ("bullets that are no infobox", "# T\n- **Note**: a\n- b", "= T =\n\n- Note: a\n- b\n"),
    ("code", "# T\n```\n# no heading\n```\nUse `a`.", "= T =\n\n# no heading\n\nUse a.\n"),
]


@pytest.mark.parametrize(("source", "shown"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_small_texts(source: str, shown: str) -> None:
    assert read_markdown(source, "Given").text == shown


PARTS = st.sampled_from(
    ["# ", "## ", "- ", "**", "*", "_", "a", "b c", "\n", "\n\n", "[", "](", ")", "`", "> ", "Date", ": ", "|", "&lt;", "\\"]
)


@settings(max_examples=150, deadline=1000)
@given(st.lists(PARTS | st.text(max_size=3), max_size=40).map("".join))
def test_copies_equal_the_source(source: str) -> None:
    article, offsets = read_with_offsets(source, "T")
    for run in offsets.runs:
        if run.is_copy:
            assert article.text[run.shown : run.shown + run.shown_length] == source[run.source : run.source_end]
