"""The whole way from a text to its facts: what must hold for any article, and texts of other centuries and kinds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.contract import facts_to_json
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))
PIECES = [
    "On 3 May 1916, ",
    "the next day ",
    "by 21 September ",
    "SOHR said that ",
    "according to the ministry, ",
    "at least 12 ",
    "40+ ",
    "rebels ",
    "soldiers ",
    "were killed",
    " and ",
    ", ",
    "wounded ",
    "killing ",
    "(",
    ")",
    ". ",
    "\n",
    "\n\n",
    "== Battle ==\n",
    "- Combatant1: ",
    "- Casualties2: ",
    "KIA",
    "* ",
    "** ",
    "18px",
    "----",
    "“",
    "”",
    "Free Syrian Army (FSA) ",
    "of them ",
    "1.6 million ",
]

#: low, measure, source of figures that a reader finds in the texts written for these tests.
EXPECTED = {
    "siege-of-carran.txt": [
        (60, "killed", None),
        (400, "killed", "parish register"),
        (700, "killed", "Amandus"),
        (250, "killed", "Reuth's own dispatch"),
        (1800, "casualties", None),
        (1400, "captured", "Reuth"),
    ],
    "action-off-cape-tarn.txt": [
        (130, "casualties", "Captain Hale"),
        (41, "killed", "Danish Admiralty"),
        (302, "captured", None),
        (48, "wounded", None),
        (41, "killed", "Danish sources"),
        (71, "killed", None),
    ],
    "battle-of-lysos.txt": [
        (2000, "killed", "Philistos"),
        (4000, "killed", "Thrasymedes"),
        (7000, "captured", "Thrasymedes"),
        (2000, "killed", "Modern historians"),
    ],
    "battle-of-the-orne-heights.txt": [
        (340, "killed", "French records"),
        (75, "missing", "French records"),
        (1000, "killed", "German regimental history"),
        (7400, "casualties", "German official history"),
        (312, "killed", None),
        (1150, "captured", None),
    ],
    "market-square-bombing.txt": [
        (14, "killed", None),
        (60, "wounded", None),
        (3, "killed", "Calder Liberation Front"),
        (15, "killed", "inquiry"),
        (21, "killed", None),
    ],
}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_figures_of_other_wars_are_found_with_their_sources(path: Path) -> None:
    sheet = extract(read_plain(path.read_text("utf-8")))
    found = {(claim.low, claim.measure.value, claim.source) for claim in sheet.claims}
    assert set(EXPECTED[path.name]) <= found


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_same_article_gives_the_same_facts_byte_for_byte(path: Path) -> None:
    text = path.read_text("utf-8")
    assert str(facts_to_json(extract(read_plain(text)))) == str(facts_to_json(extract(read_plain(text))))


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_gives_facts_whose_quotations_stand(text: str) -> None:
    sheet = extract(read_plain(text))
    for fact in (*sheet.dates, *sheet.actors, *sheet.results, *sheet.claims):
        assert fact.evidence
        assert all(one.stands_in(text) for one in fact.evidence)
    assert [claim.id for claim in sheet.claims] == [f"c{number}" for number in range(1, len(sheet.claims) + 1)]
    known = {claim.id for claim in sheet.claims}
    assert all(set(comparison.claims) <= known for comparison in sheet.comparisons)


@given(st.text(max_size=200))
def test_no_text_whatever_breaks_the_extraction(text: str) -> None:
    extract(read_plain(text))


@pytest.mark.parametrize("text", ["", "= X =", "Nothing happened here.", "= X =\n\nA town of 3,000 people with 12 schools.\n"])
def test_a_text_without_facts_gives_an_empty_sheet(text: str) -> None:
    assert extract(read_plain(text)).is_empty
