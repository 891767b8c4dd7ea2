"""English for one and for many, with "the" and without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Bound, Claim, Measure, Place, Window
from quizapp.domain.partial_date import from_iso
from quizapp.domain.text import Span
from quizapp.generation.periods import during, is_own_window, span_of_days
from quizapp.generation.wording import (
    bounded,
    capital,
    count_word,
    counted,
    days,
    figure,
    is_countable,
    is_plural,
    listing,
    lower_first,
    shorten,
    singular,
    with_the,
)

CLAIM = Claim(
    "c1",
    "civilians",
    None,
    Measure.KILLED,
    152,
    None,
    Bound.MORE_THAN,
    "Relief Office",
    Window(),
    Place.PROSE,
    (Evidence(0, 3, "152"),),
    Span(0, 3),
)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Tiger Forces", "the Tiger Forces"),
        ("Free Syrian Army", "the Free Syrian Army"),
        ("US State Department", "the US State Department"),
        ("FSA", "the FSA"),
        ("UK's Ministry of Mills", "the UK's Ministry of Mills"),
        ("Norland's Ministry of Mills", "Norland's Ministry of Mills"),
        ("SOHR", "SOHR"),
        ("Ahrar al-Sham", "Ahrar al-Sham"),
        ("Russia", "Russia"),
        ("Hill Khanate", "the Hill Khanate"),
        ("Severians", "the Severians"),
        ("Syria Civil Defence", "Syria Civil Defence"),
        ("Tarn Observatory for Mills", "the Tarn Observatory for Mills"),
        ("Commander of the Coast", "the Commander of the Coast"),
        ("Commander Stone", "Commander Stone"),
        ("Historian Ada Stone", "historian Ada Stone"),
        ("Historians' Guild", "Historians' Guild"),
        ("Hill Country Boys", "the Hill Country Boys"),
    ],
)
def test_the_stands_before_english_names_only(name: str, shown: str) -> None:
    assert with_the(name) == shown


def test_the_article_s_own_use_decides() -> None:
    assert with_the("Harbour Watch", "The Harbour Watch held. Then the Harbour Watch left.") == "the Harbour Watch"
    assert with_the("Harbour Watch", "Bathe Harbour Watchmen. The-Harbour Watch.") == "Harbour Watch"
    assert with_the("Rovenna", "He left the Rovenna region in the Rovenna–Karsa war. Rovenna fell.") == "Rovenna"
    assert (
        with_the("Ostmark", "He left the Ostmark. Ostmark fighters fled. Ostmark riders and Ostmark guards fell.")
        == "the Ostmark"
    )
    assert with_the("Al Karsa", "The leader of the Al Karsa “Hill Battalion” fled. Al Karsa won.") == "Al Karsa"
    assert with_the("Commander of Hill Command") == "the Commander of Hill Command"
    assert with_the("Free State of Karsa and the Hills") == "the Free State of Karsa and the Hills"
    assert with_the("Blue Cross") == "the Blue Cross"
    assert with_the("Karsa", "He left Karsa in the Karsa War. The Karsa and Ostmark armies fell.") == "Karsa"
    assert with_the("Ansar Rovenna", "Leaders of Ansar Rovenna fled with the Ansar Rovenna commanders.") == "Ansar Rovenna"
    assert with_the("Ansar Rovenna", "Ansar Rovenna fled. Ansar Rovenna fell. At the Ansar Rovenna.") == "Ansar Rovenna"
    assert with_the("OLA", "The OLA fell. 40 OLA soldiers fled. The guns of OLA troops and OLA sources.") == "the OLA"
    assert with_the("OLA & NUP", "The OLA fell. NUP held.") == "the OLA and NUP"
    assert with_the("Mill & Reed", "Mill & Reed held.") == "Mill & Reed"
    told = "Hence, a later Norlandish proclamation spoke. The Orlandish proclamation claims so."
    assert with_the("Norlandish proclamation", told) == "a Norlandish proclamation"
    assert with_the("Orlandish proclamation", told) == "the Orlandish proclamation"
    told = "A Norlandish harbour notice of the time has 49. The Ostian bulletin of May has 50. Orland Notices sold."
    assert with_the("Norlandish harbour notice of the time", told) == "a Norlandish harbour notice of the time"
    assert with_the("Ostian bulletin of May", told) == "the Ostian bulletin of May"
    assert with_the("Orland Notices", told) == "Orland Notices"
    assert with_the("Palatinate", "He left the Palatinate. Palatinate towns fell.") == "the Palatinate"


def test_names_of_many_are_plural() -> None:
    assert is_plural("Tiger Forces")
    assert not is_plural("Syrian Army")


@pytest.mark.parametrize(("value", "shown"), [(1, "1 day"), (31, "31 days"), (1200, "1,200 days")])
def test_days_agree_with_their_number(value: int, shown: str) -> None:
    assert days(value) == shown


def test_small_counts_are_words() -> None:
    assert [count_word(n) for n in (1, 9, 10)] == ["one", "nine", "10"]


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        (CLAIM, "more than 152 civilians killed"),
        (replace(CLAIM, low=1, bound=Bound.EXACT, victims="commanders"), "1 commander killed"),
        (replace(CLAIM, low=38, high=67, bound=Bound.RANGE), "between 38 and 67 civilians killed"),
        (replace(CLAIM, victims="government forces", low=42, bound=Bound.EXACT), "42 killed among the government forces"),
        (replace(CLAIM, victims="Norland", low=42, bound=Bound.EXACT), "42 killed on the side of Norland"),
        (
            replace(CLAIM, victims="Norland", low=42, bound=Bound.EXACT, told="killed in the hills"),
            "42 killed on the side of Norland in the hills",
        ),
        (replace(CLAIM, victims="civilian"), "more than 152 civilians killed"),
        (replace(CLAIM, low=1200, bound=Bound.AT_LEAST), "at least 1,200 civilians killed"),
    ],
)
def test_a_figure_reads_as_english(claim: Claim, shown: str) -> None:
    assert figure(claim) == shown


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2017-09-19", "2017-09-21", "from 19 to 21 September 2017"),
        ("2017-09-19", "2017-10-02", "from 19 September to 2 October 2017"),
        ("2017-09-19", "2017-09-19", "on 19 September 2017"),
        ("2017-09", "2017-09", "in September 2017"),
        (None, "2017-09-21", "by 21 September 2017"),
        ("2017-09-21", None, "since 21 September 2017"),
        (None, None, ""),
    ],
)
def test_a_period_is_told_as_precisely_as_it_is_known(start: str | None, end: str | None, shown: str) -> None:
    window = Window(from_iso(start) if start else None, from_iso(end) if end else None)
    assert during(window) == shown


def test_years_are_named_twice_where_they_differ() -> None:
    assert span_of_days(from_iso("2016-12-30"), from_iso("2017-01-02")) == "from 30 December 2016 to 2 January 2017"


@pytest.mark.parametrize(
    ("noun", "one"), [("rebels", "rebel"), ("policemen", "policeman"), ("people", "person"), ("enemies", "enemy")]
)
def test_one_is_singular(noun: str, one: str) -> None:
    assert singular(noun) == one


def test_small_words_are_not_left_at_the_end() -> None:
    assert shorten("one two three four five of the hill", 7) == "one two three four five …"
    assert shorten("one two three.", 7) == "one two three"
    assert shorten("the raid went on until 24 March and then ended", 6) == "the raid went on until …"


def test_names_keep_their_first_letter() -> None:
    assert lower_first("The rebels left") == "the rebels left"
    assert lower_first("Fifty-two riders came") == "fifty-two riders came"
    assert lower_first("Russia said so") == "Russia said so"
    assert lower_first("Pro-Orlandian troops came") == "pro-Orlandian troops came"
    assert lower_first("Probus-Tarn came") == "Probus-Tarn came"
    assert lower_first("Initial shelling began") == "initial shelling began"
    assert lower_first("Air Force planes came") == "Air Force planes came"
    assert capital("al-Nusra left") == "al-Nusra left"
    assert capital("an ISIL attack failed") == "An ISIL attack failed"


def test_lists_end_in_and() -> None:
    assert [listing(parts) for parts in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a and b", "a, b and c"]


def test_a_bound_stays_with_its_figure() -> None:
    assert bounded(replace(CLAIM, bound=Bound.LESS_THAN)) == "fewer than 152"
    assert counted("rebels") == "rebels"


@pytest.mark.parametrize(("quote", "is_own"), [("87 Pakistani civilians killed", False), ("87 killed by 5 May", True)])
def test_a_number_before_a_name_is_no_day(quote: str, is_own: bool) -> None:
    claim = replace(CLAIM, evidence=(replace(CLAIM.evidence[0], quote=quote),))
    assert is_own_window(claim) is is_own


@pytest.mark.parametrize(("victims", "is_one"), [("English", True), ("French", True), ("Kurdish", False), ("Turkish", False)])
def test_not_every_adjective_of_a_people_is_a_noun(victims: str, is_one: bool) -> None:
    assert is_countable(victims) is is_one
