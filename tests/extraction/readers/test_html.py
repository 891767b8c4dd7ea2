"""A saved Wikipedia page to an article: infobox columns, prose, and what is left out."""

from __future__ import annotations

import time

import pytest

from quizapp.domain.article import Article
from quizapp.domain.errors import ArticleError
from quizapp.extraction.readers.html import read_html

PAGE = """\
<!DOCTYPE html>
<html><head><title>Battle of X - Wikipedia</title><style>p {}</style></head>
<body><div id="siteNotice">Give!</div>
<h1 id="firstHeading"><i>Battle</i> of X</h1>
<div id="siteSub">From Wikipedia</div>
<div id="mw-content-text"><div class="mw-parser-output">
<div class="shortdescription" style="display:none">Battle</div>
<div class="hatnote" role="note">For the other, see Y.</div>
<table class="infobox ib-military-conflict vevent"><tbody>
<tr><th class="summary" colspan="2">Battle of X</th></tr>
<tr><td class="status" colspan="2">Part of the <a href="/wiki/Y">War of Y</a></td></tr>
<tr><td colspan="2"><img src="x.jpg"><div>Soldiers near X</div></td></tr>
<tr><td colspan="2"><table><tbody>
  <tr><th>Date</th><td>19–29 September 2017<span style="display:none"> (<span class="bday">2017-09-19</span>)</span></td></tr>
  <tr><th>Location</th><td><div class="location">X, Y<span id="coordinates">35°N</span></div></td></tr>
  <tr><th>Result</th><td>Government victory<ul><li>A captured<sup class="reference">[1]</sup></li></ul></td></tr>
  <tr><th>Territorial<br>changes</th><td>B lost</td></tr>
</tbody></table></td></tr>
<tr><th colspan="2">Belligerents</th></tr>
<tr><td><span class="flagicon"><img></span> <b><a>Free Army</a></b><br><a>Tahrir<br>Front</a></td>
    <td><div class="plainlist"><ul><li>Syria<ul><li>Militia, A</li></ul></li><li>Russia</li></ul></div></td></tr>
<tr><td></td><td><hr>Iran</td></tr>
<tr><th colspan="2">Commanders and leaders</th></tr>
<tr><td>Abu A<br>(Leader)<br>Abu B <b>(KIA)</b></td><td>Unknown</td></tr>
<tr><th colspan="2">Casualties and losses</th></tr>
<tr><td>168 killed <small>(per SOHR)</small></td><td>42 killed<br>3 wounded</td></tr>
<tr><td colspan="2">197 civilians killed</td></tr>
</tbody></table>
<p class="mw-empty-elt"></p>
<p>The <b>Battle of X</b> was fought in&#160;2017.<sup class="reference" id="r"><a>[2]</a></sup>
It ended.</p>
<div id="toc" class="toc"><h2>Contents</h2><ul><li>1 Prelude</li></ul></div>
<div class="mw-heading mw-heading2"><h2><span class="mw-headline">Prelude</span></h2>
<span class="mw-editsection">[edit]</span></div>
<figure><img><figcaption>A tank</figcaption></figure>
<p>First &lt;b&gt;.</p><ul><li>One</li><li>Two</li></ul>
<table class="wikitable"><tr><td>Not shown</td></tr></table>
<h2>References</h2><div class="reflist"><ol class="references"><li>Book</li></ol></div><p>Also a book.</p>
<div class="navbox"><table><tr><td>Battles</td></tr></table></div>
</div></div>
<div id="catlinks" class="catlinks">Categories</div><footer>About</footer><script>alert(1)</script></body></html>
"""

SHOWN = """\
= Battle of X =

Infobox
- Conflict: Battle of X
- Partof: the War of Y
- Date: 19–29 September 2017
- Place: X, Y
- Result: Government victory, * A captured
- Territory: B lost
- Combatant1: Free Army, Tahrir Front
- Combatant2: Syria, * Militia, A, Russia
- Combatant2: Iran
- Commander1: Abu A (Leader), Abu B (KIA)
- Commander2: Unknown
- Casualties1: 168 killed (per SOHR)
- Casualties2: 42 killed, 3 wounded
- Casualties3: 197 civilians killed

The Battle of X was fought in 2017. It ended.

==Prelude==
First <b>.

- One
- Two
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return read_html(PAGE)


def test_a_page_is_shown_in_the_layout_of_plain_text(article: Article) -> None:
    assert article.text == SHOWN


def test_the_cells_of_a_row_are_the_sides(article: Article) -> None:
    assert article.infobox is not None
    combatants = [
        (field.column, entry.depth, entry.span.of(article.text))
        for field in article.infobox.named("combatant")
        for entry in field.entries
    ]
    assert combatants == [
        (1, 0, "Free Army"),
        (1, 0, "Tahrir Front"),
        (2, 0, "Syria"),
        (2, 1, "Militia, A"),
        (2, 0, "Russia"),
        (2, 0, "Iran"),
    ]


ATTACK = """<table class="infobox"><tr><th colspan="2">X bombing</th></tr>
<tr><th scope="row">Date</th><td>3 May 2015</td></tr><tr><th scope="row">Deaths</th><td>12</td></tr>
<tr><th>Injured</th><td>30+</td></tr><tr><th>Perpetrators</th><td>A</td></tr></table><p>It happened.</p>"""


def test_the_box_of_an_attack_is_read() -> None:
    article = read_html(ATTACK)
    assert article.infobox is not None
    shown = {field.name: field.value.of(article.text) for field in article.infobox.fields if field.value}
    assert shown == {"conflict": "X bombing", "date": "3 May 2015", "fatalities": "12", "injuries": "30+", "perps": "A"}
    assert article.title == "X bombing"


def test_a_box_about_something_else_is_left_out_and_reported() -> None:
    article = read_html('<p>X.</p>\n<table class="infobox"><tr><th>Country</th><td>Y</td></tr></table><p>A town.</p>', "X")
    assert article.infobox is None
    assert article.text == "= X =\n\nX.\n\nA town.\n"
    assert [warning.line for warning in article.warnings] == [2]


TITLES = [
    ("<title>Battle of X - Wikipedia, the free encyclopedia</title><p>a</p>", "Battle of X"),
    ("<title>A</title><h1>Battle  of <i>X</i></h1><p>a</p>", "Battle of X"),
    ("<p>a</p>", "Given"),
]


@pytest.mark.parametrize(("source", "title"), TITLES)
def test_the_title_is_found(source: str, title: str) -> None:
    assert read_html(source, "Given" if title == "Given" else None).title == title


DEEP = ["<div>" * 50_000, "<table><tr><td>" * 3_000, "<ul><li>" * 5_000, "<b>x" * 20_000]


@pytest.mark.parametrize("bomb", DEEP, ids=[bomb[:8] for bomb in DEEP])
def test_a_page_that_is_nested_without_end_is_refused(bomb: str) -> None:
    with pytest.raises(ArticleError, match=r"nested deeper than 500 \(line 2\)"):
        read_html(f"<p>First.</p>\n{bomb}")


LONG = ["<p>a " * 20_000, "<p" * 50_000, "&amp;" * 100_000, "<li>a" * 20_000, "<div><b>" * 400, "<tr><td>" * 20_000]


@pytest.mark.parametrize("source", LONG, ids=[source[:8] for source in LONG])
def test_a_long_page_is_read_in_time(source: str) -> None:
    started = time.process_time()
    assert read_html(f"<p>First.</p>{source}").text
    assert time.process_time() - started < 2
