"""Raw wikitext to an article: its shown text, infobox entries, sections, and the map back to the source."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.domain.article import Article
from quizapp.domain.errors import ArticleError
from quizapp.extraction.readers.markup import MAX_DEPTH
from quizapp.extraction.readers.wikitext import read_wikitext, read_with_offsets

ARTICLE = """\
{{Short description|Battle}}
{{Use dmy dates|date=May 2020}}
{{Infobox military conflict
| conflict   = Battle of X
| partof     = the [[War of Y]]
| image      = [[File:X.jpg|300px]]
| caption    = Soldiers near [[X]]
| date       = 19–29 September 2017<br />({{Age in years, months, weeks and days|month1=9|day1=19|year1=2017}})
| place      = [[X]], [[Y Governorate]]
| result     = Government victory
* [[A]] captured by the army
* B lost
| combatant1 = {{flagicon|Syria|opposition}} [[Free Army]]<ref name="a">{{cite web|url=http://a.b/c|title=D}}</ref><br />
{{flagicon image|Z.svg|size=18px}} '''[[Tahrir|Hay'at Tahrir]]'''
| combatant2 = {{flag|Syria}}<br>'''Supported by:'''<br />{{flagcountry|Russia|name=Russian Federation}}
| commander1 = '''[[Abu A]]'''<br />(Leader of Hay'at Tahrir)<br />Abu B al-Saudi{{KIA}}<br>
[[Abu C]] {{small|(until 2016)}} {{WIA}}
| commander2 = {{plainlist|
* [[Maj. Gen.]] C, D
** E{{POW}}
}}
| units1     = '''[[Free Army]]'''
* [[File:I.png|18px|link=]] 1st Division
** {{nowrap|11th Brigade}}
*** {{lang|ar|Z}} Company
----
Tahrir forces
* Red Band
| strength1  = 5,000<ref>X</ref>–7,000
| casualties1 = 168 killed (per [[SOHR]]),<ref>Y</ref> <br />850 killed (per Russia; 19 Sep. – 21 Sep.)<br />
{{convert|20|km|mi}} lost
| casualties3 = 197 civilians killed
| campaignbox = {{Campaignbox War of Y}}
}}
The '''Battle of X''' ({{lang-ar|معركة}}; {{IPAc-en|x}})
was fought{{efn|Twice.}} in [[September 2017|September]]&nbsp;2017&mdash;and
lost.{{sfn|A|2018|p=3}}<!-- really -->

== Prelude ==
{{Main|War of Y}}
:''See also: [[Z]]''
[[File:Y.jpg|thumb|right|A [[tank]] near X]]
On {{start date|2017|9|19|df=y}} it began.<ref>Z</ref> He said: {{quote|We held.|A}}

=== List ===
* One [http://a.b/c link]
* Two {{unknown thing|x}} three
{| class="wikitable"
|-
| 1 || 2
|}

==References==
{{reflist}}
* Smith, ''Book'' (1999)
===Books===
* More

==See also==
* [[Battle of Z]]
[[Category:Battles]]
"""

SHOWN = """\
= Battle of X =

Infobox
- Conflict: Battle of X
- Partof: the War of Y
- Date: 19–29 September 2017
- Place: X, Y Governorate
- Result: Government victory, * A captured by the army, * B lost
- Combatant1: Free Army, Hay'at Tahrir
- Combatant2: Syria, Supported by: Russian Federation
- Commander1: Abu A (Leader of Hay'at Tahrir), Abu B al-Saudi KIA, Abu C (until 2016) WIA
- Commander2: Maj. Gen. C, D, * E POW
- Units1: Free Army, * 1st Division, ** 11th Brigade, *** Z Company, Tahrir forces, * Red Band
- Strength1: 5,000–7,000
- Casualties1: 168 killed (per SOHR), 850 killed (per Russia; 19 Sep. – 21 Sep.), 20 km lost
- Casualties3: 197 civilians killed

The Battle of X (Arabic: معركة) was fought in September 2017—and lost.

==Prelude==
On 19 September 2017 it began. He said:

We held.

===List===
- One link
- Two three

==See also==
- Battle of Z
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return read_wikitext(ARTICLE)


def entries(article: Article, name: str, column: int | None = None) -> list[tuple[int, str]]:
    """The entries of an infobox field with their depths."""
    assert article.infobox is not None
    field = article.infobox.find(name, column)
    assert field is not None
    return [(entry.depth, entry.span.of(article.text)) for entry in field.entries]


def test_the_shown_text_has_the_layout_of_plain_text(article: Article) -> None:
    assert article.text == SHOWN


FIELDS = [
    ("date", None, [(0, "19–29 September 2017")]),
    ("result", None, [(0, "Government victory"), (1, "A captured by the army"), (1, "B lost")]),
    ("combatant", 2, [(0, "Syria"), (0, "Supported by:"), (0, "Russian Federation")]),
    ("commander", 1, [(0, "Abu A (Leader of Hay'at Tahrir)"), (0, "Abu B al-Saudi KIA"), (0, "Abu C (until 2016) WIA")]),
    ("commander", 2, [(0, "Maj. Gen. C, D"), (1, "E POW")]),
    (
        "units",
        1,
        [(0, "Free Army"), (1, "1st Division"), (2, "11th Brigade"), (3, "Z Company"), (0, "Tahrir forces"), (1, "Red Band")],
    ),
    ("casualties", 1, [(0, "168 killed (per SOHR)"), (0, "850 killed (per Russia; 19 Sep. – 21 Sep.)"), (0, "20 km lost")]),
]


@pytest.mark.parametrize(("name", "column", "expected"), FIELDS, ids=[f"{case[0]}{case[1] or ''}" for case in FIELDS])
def test_entries_follow_the_markup(article: Article, name: str, column: int | None, expected: list[tuple[int, str]]) -> None:
    assert entries(article, name, column) == expected


def test_sections_hold_their_paragraphs(article: Article) -> None:
    shown = [(s.level, s.heading, [p.span.of(article.text)[:12] for p in s.paragraphs]) for s in article.sections]
    assert shown == [
        (1, "", ["The Battle o"]),
        (2, "Prelude", ["On 19 Septem", "We held."]),
        (3, "List", ["One link", "Two three"]),
        (2, "See also", ["Battle of Z"]),
    ]


def test_what_leaves_a_hole_is_reported_with_its_line(article: Article) -> None:
    assert [(one.line, one.message) for one in article.warnings] == [
        (ARTICLE[: ARTICLE.index("{{unknown")].count("\n") + 1, "the template “unknown thing” is not known and was left out")
    ]


def test_quotations_lead_back_to_the_source() -> None:
    reading = read_with_offsets(ARTICLE)
    text = reading.article.text
    for words in ("Abu B al-Saudi", "850 killed (per Russia; 19 Sep. – 21 Sep.)", "it began", "Government victory"):
        start = text.index(words)
        source = reading.offsets.to_source(start)
        assert ARTICLE[source : source + len(words)] == words
        assert reading.offsets.to_shown(source) == start


VALUES = [
    ("a break in a link is a space", "[[United States|United States<br>of America]]", [(0, "United States of America")]),
    ("a line broken before 'of'", "Kingdom<br />of [[France]]", [(0, "Kingdom of France")]),
    ("a line broken after 'the'", "Independence of the<br />[[United States]]", [(0, "Independence of the United States")]),
    (
        "commas stay within an entry",
        "{{ubl|John, Duke of N{{KIA}}|Henry, Earl}}",
        [(0, "John, Duke of N KIA"), (0, "Henry, Earl")],
    ),
    ("unbulleted lists with headings", "A:{{unbulleted list|B|C}}", [(0, "A:"), (0, "B"), (0, "C")]),
    ("stars right after the equals sign", "*{{flag|A}}\n*B", [(0, "A"), (0, "B")]),
    ("a list of its own is of depth 0", "\n* A\n** B", [(0, "A"), (1, "B")]),
    ("tree list", "{{tree list}}\n* A\n** B\n{{tree list/end}}", [(0, "A"), (1, "B")]),
    ("a mark on its own line", "[[Abu A]]<br>{{KIA}}", [(0, "Abu A KIA")]),
    ("paragraphs", "A\n\nB", [(0, "A"), (0, "B")]),
    ("a bold label begins a line", "'''A:''' 5 killed\n'''B:''' 6 killed", [(0, "A: 5 killed"), (0, "B: 6 killed")]),
    ("a rule", "A<hr>B<hr />C\n----\nD", [(0, "A"), (0, "B"), (0, "C"), (0, "D")]),
    ("a bullet sign is decoration", "{{ubl|A|<big>•</big> B}}", [(0, "A"), (0, "B")]),
    ("references and comments vanish", "A<ref>x|y</ref><!-- | c -->, B", [(0, "A, B")]),
    ("a signed number stays", "{{nowrap|1,000+}} killed", [(0, "1,000+ killed")]),
    ("hidden lists keep their title", "{{collapsible list|title=Killed|A|B}}", [(0, "Killed"), (0, "A"), (0, "B")]),
    ("a title behind its entries", "{{ubl|A|B|title=C}}", [(0, "C"), (0, "A"), (0, "B")]),
    ("nowiki is literal", "<nowiki>[[A]]</nowiki>", [(0, "[[A]]")]),
    ("entities", "A &amp; B &ndash; C&#39;s", [(0, "A & B – C's")]),
    (
        "commas between links on one line",
        "{{flag|A}}, [[B]] (with [[C]], [[D]]), [[E]]",
        [(0, "A"), (0, "B (with C, D)"), (0, "E")],
    ),
    ("a comma before plain words", "[[A]], King of [[B]]", [(0, "A, King of B")]),
    ("commas where lines part the entries", "[[A]], [[B]]<br>[[C]]", [(0, "A, B"), (0, "C")]),
    ("flags by their module", "{{#invoke:flag||Russia}}<br>{{#invoke:flag|icon|A}} [[B]]", [(0, "Russia"), (0, "B")]),
    ("a folded list with stars", "{{Collapsible list|title=[[A]]|** [[B]]}}", [(0, "A"), (2, "B")]),
    ("breaks within brackets", "23 total<div>(3 killed;<br />20 wounded)</div>", [(0, "23 total (3 killed; 20 wounded)")]),
    ("a bracket that never closes", "23 (of<br>3 killed<br>20 wounded", [(0, "23 (of 3 killed"), (0, "20 wounded")]),
    ("a remark right behind a mark", "[[A]]{{KIA}}{{small|(2012)}}", [(0, "A KIA (2012)")]),
    ("two dates", "{{start and end dates|2014|4|12|2014|7|5|df=y}}", [(0, "12 April 2014 – 5 July 2014")]),
    ("a date with its month's name", "{{dts|2017|Sep|19|format=dmy}}", [(0, "19 September 2017")]),
    ("a number in a template", "{{formatnum:12000}} men", [(0, "12,000 men")]),
]


@pytest.mark.parametrize(("value", "expected"), [case[1:] for case in VALUES], ids=[case[0] for case in VALUES])
def test_a_value_gives_these_entries(value: str, expected: list[tuple[int, str]]) -> None:
    article = read_wikitext(f"{{{{Infobox military conflict\n| conflict = X\n| combatant1 ={value}\n}}}}\nProse.")
    assert entries(article, "combatant", 1) == expected


OPEN = [
    ("a template that is not known", "A<br>{{My allies}}"),
    ("a pointer to elsewhere", "A<br>''...full list''"),
    ("only a template that is not known", "{{My allies}}"),
]


@pytest.mark.parametrize("value", [case[1] for case in OPEN], ids=[case[0] for case in OPEN])
def test_a_list_that_lost_an_entry_is_open(value: str) -> None:
    article = read_wikitext(f"{{{{Infobox military conflict|conflict=X|combatant1={value}}}}}")
    assert article.infobox is not None
    field = article.infobox.find("combatant", 1)
    assert field is not None
    assert field.is_open


BOXES = [
    ("warbox", "{{Warbox\n|conflict=Battle of X\n|combatant1=A\n|combatant2=B}}"),
    ("invoked", "{{#invoke:Infobox military conflict|main|conflict=Battle of X|combatant1=A|combatant2=B}}"),
    (
        "in a table's frame",
        '{| style="float:right"\n|-\n|{{Infobox Military Conflict|\n|conflict=Battle of X\n|place=A\n|date=B}}\n|}',
    ),
    ("capitals and underscores", "{{Infobox_Military_Conflict|Conflict=Battle of X|Combatant1=A|Combatant2=B}}"),
    ("by its keys", "{{My own box|conflict=Battle of X|combatant1=A|combatant2=B}}"),
    ("civil conflict", "{{Infobox civil conflict|title=Battle of X|side1=A|side2=B}}"),
    ("civilian attack", "{{Infobox civilian attack|title=Battle of X|fatalities=12 (per police)|injuries=3|perps=A}}"),
]


@pytest.mark.parametrize("box", [case[1] for case in BOXES], ids=[case[0] for case in BOXES])
def test_every_box_about_a_conflict_is_read(box: str) -> None:
    article = read_wikitext(box + "\nProse.")
    assert article.title == "Battle of X"
    assert article.infobox is not None
    assert len(article.infobox.fields) >= 3


@pytest.mark.parametrize("box", ["{{Infobox settlement|name=X}}", "{{Infobox military unit|unit_name=X|battles=A}}"])
def test_other_boxes_are_left_out_and_reported(box: str) -> None:
    article = read_wikitext(box + "\n'''X''' is a town.")
    assert article.infobox is None
    assert article.text == "= X =\n\nX is a town.\n"
    assert "is not about a conflict" in article.warnings[0].message


def test_an_infobox_that_was_left_open_ends_at_the_next_empty_line() -> None:
    article = read_wikitext(
        "{{Infobox military conflict\n| conflict = X\n| combatant1 =\n* [[A]]\n* B\n\nThe end.\n\n==C==\nD."
    )
    assert entries(article, "combatant", 1) == [(0, "A"), (0, "B")]
    assert article.text.endswith("- Combatant1: A, B\n\nThe end.\n\n==C==\nD.\n")
    assert [(one.line, "is not closed" in one.message) for one in article.warnings] == [(1, True)]


def test_of_two_values_for_one_key_the_last_one_counts() -> None:
    article = read_wikitext("{{Infobox military conflict\n|conflict=X\n|result=A\n|result=B}}")
    assert entries(article, "result") == [(0, "B")]
    assert [(one.line, one.message) for one in article.warnings] == [
        (3, "the infobox gives “result” twice; the last one counts")
    ]


def test_an_infobox_on_a_page_of_its_own_is_reported() -> None:
    article = read_wikitext("{{War of X infobox}}\nThe war.", "War of X")
    assert [one.message for one in article.warnings] == ["the box “war of x infobox” is a page of its own and was not given"]


def test_a_redirect_is_refused() -> None:
    with pytest.raises(ArticleError, match="only redirects to “Battle of X”"):
        read_wikitext("#REDIRECT [[Battle of X#Prelude|x]] {{R from move}}")


PROSE = [
    ("links", "[[A|b]]s, [[C]], [[:Category:D]], [[E (f)|]]", "bs, C, Category:D, E"),
    ("pictures, categories, languages", "[[File:A.jpg|thumb|x [[y]] z]]A[[Category:B]][[fr:C]][[Image:D]]", "A"),
    ("external links", "[http://a.b c d] e [https://x onmouseover=alert(1)] f [http://g]", "c d e onmouseover=alert(1) f"),
    ("quotes", "'''''A''''' ''B'' '''C''' D''''E'''", "A B C D'E"),
    ("tags", "A<sup>nd</sup> <small>b</small><br/>c <span style='x'>d</span>", "And b c d"),
    ("unknown tags are text", "A <script>alert(1)</script>", "A <script>alert(1)</script>"),
    ("brackets that lost their content", "A ({{IPA|x}}) b ({{lang-xx}}, c) d (e, {{IPA|y}})", "A b (c) d (e)"),
    ("brackets over the end of a paragraph", "A (\n\n) B", "A (\n\n) B"),
    ("blocks", "<p>A</p><p>B</p><blockquote>C</blockquote>", "A\n\nB\n\nC"),
    ("magic words", "__NOTOC__A{{DEFAULTSORT:B}}", "A"),
    ("old note links", "seceded<small>[[A#b|[1]]]</small> from", "seceded from"),
    ("an argument's default", "A {{{1|b}}} c", "A b c"),
    ("indented", ": A said so.", "A said so."),
    ("soft characters", "A\u00adB\u200bC&shy;D", "ABCD"),
    ("definition lists", "; A\n: B", "A\n\nB"),
]


@pytest.mark.parametrize(("source", "shown"), [case[1:] for case in PROSE], ids=[case[0] for case in PROSE])
def test_prose_is_shown_without_markup(source: str, shown: str) -> None:
    assert read_wikitext(source, "T").text == f"= T =\n\n{shown}\n"


BOMBS = [
    ("B30 brackets", "[" * 40_000, "unbalanced markup"),
    ("B30 braces", "{" * 40_000, f"nested deeper than {MAX_DEPTH}"),
    ("B30 comments", "<!--" * 10_000, "a comment is not closed"),
    ("B31 nested templates", "{{a|" * 4_000 + "}}" * 4_000, f"nested deeper than {MAX_DEPTH}"),
    ("B31 never closed", "{{a|" * 4_000, f"nested deeper than {MAX_DEPTH}"),
    ("B32 comment", "<!-- word", "a comment is not closed"),
    ("B32 reference", "<ref>word", "<ref> is not closed"),
    ("B32 nowiki", "<nowiki>word", "<nowiki> is not closed"),
    ("B32 table", "{| class=x\nword", "a table is not closed"),
    ("template", "{{x\n|a=word", "a template is not closed"),
    ("infobox", "{{Infobox military conflict\n|combatant1=word", "the infobox is not closed"),
    ("link", "[[word", "a link is not closed"),
    ("references", "<ref>" * 20_000, "<ref> is not closed"),
    ("links and templates crossed", "[[a {{b ]] " * 5_000, "unbalanced markup"),
]


@pytest.mark.parametrize(("bomb", "message"), [case[1:] for case in BOMBS], ids=[case[0] for case in BOMBS])
def test_unbalanced_markup_is_reported_fast_and_the_rest_is_kept(bomb: str, message: str) -> None:
    started = time.process_time()
    article = read_wikitext(f"'''T''' was fought.\n\n{bomb}\n\n== Later ==\nThe [[end]] came.")
    assert time.process_time() - started < 1
    assert any(message in warning.message and warning.line >= 3 for warning in article.warnings)
    assert [section.heading for section in article.sections] == ["", "Later"]
    assert article.text.endswith("The end came.\n")
    assert ("word" in article.text) == ("word" in bomb)


LONG_VALUES = [
    shape.format("{}" * 5_000).replace("{}", part)
    for shape, part in (("({})", "a<br>"), ("{}", "[[a]] "), ("({})", "[[a]], "), ("{}", "a<br>of "), ("{}", "a<br>(b) "))
]


@pytest.mark.parametrize("value", LONG_VALUES, ids=[value[:12] for value in LONG_VALUES])
def test_a_value_without_end_is_read_in_time(value: str) -> None:
    started = time.process_time()
    read_wikitext(f"{{{{Infobox military conflict|conflict=X|combatant1={value}}}}}")
    assert time.process_time() - started < 2


def test_cost_grows_with_the_length_only() -> None:
    once = ARTICLE.split("}}\nThe", 1)[1] * 40
    assert _least_time(once * 4) < 4 * 2.6 * _least_time(once)


def _least_time(text: str) -> float:
    """Return the seconds of the fastest of five readings, which a busy machine and the collector disturb least."""
    times = []
    for _ in range(5):
        started = time.process_time()
        read_wikitext(text)
        times.append(time.process_time() - started)
    return min(times)


PARTS = st.sampled_from(
    [
        *(
            "{{",
            "}}",
            "[[",
            "]]",
            "|",
            "=",
            "\n",
            "\n\n",
            "'''",
            "<ref>",
            "</ref>",
            "<br>",
            "{{KIA}}",
            "{{ubl|",
            "a",
            "b c",
            "(",
            ")",
        ),
        *(
            "\n* ",
            "\n** ",
            "\n==",
            "==\n",
            "[http://a ",
            "]",
            "&ndash;",
            "<!--",
            "-->",
            "\n{|",
            "\n|}",
            "{{nowrap|",
            "{{lang-ar|",
            ",",
        ),
        *(
            "{{Infobox military conflict|conflict=",
            "|combatant1=",
            "{{flag|",
            "<nowiki>",
            "</nowiki>",
            "{{circa|",
            "{{{1|",
            "}}}",
        ),
    ]
)


@settings(max_examples=200, deadline=2000)
@given(st.lists(PARTS | st.text(max_size=3), max_size=50).map("".join))
def test_the_offset_map_is_monotone_and_inverse_on_copies(source: str) -> None:
    try:
        reading = read_with_offsets(source, "T")
    except ArticleError:
        return
    text, offsets = reading.article.text, reading.offsets
    places = [offsets.to_source(at) for at in range(len(text) + 1)]
    assert places == sorted(places)
    shown = [offsets.to_shown(at) for at in range(len(source) + 1)]
    assert shown == sorted(shown)
    for run in offsets.runs:
        if run.is_copy:
            assert text[run.shown : run.shown + run.shown_length] == source[run.source : run.source_end]
            assert offsets.to_shown(offsets.to_source(run.shown)) == run.shown
