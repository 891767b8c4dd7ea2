"""What was done on a day: the article's words beside the other side and the contrary."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.domain.text import Span
from quizapp.generation.drafting import draft
from quizapp.generation.families.results.became import Told, _with_its_article, what_became
from quizapp.generation.families.results.counterparts import Contraries
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League (NL), Hill Guard
- Combatant2: Southern Union (SU)

The Battle of Mill Bridge was fought from 3 to 9 May 2015 between the NL and the SU.

==Battle==
{prose}
"""


def asked(prose: str) -> list[Item]:
    """The questions on what was done, each proved by the facts for its own key and its own day only."""
    sheet = facts_of(ARTICLE.format(prose=prose).encode())
    found = [item for item in draft(sheet, Random(1)).items if item.rule.startswith("results.became")]
    for item in found:
        assert is_proved(sheet, item)
        assert not is_proved(sheet, replace(item, stem=item.stem.replace("4 May", "7 May").replace("Tarn", "Verna")))
        for other in item.options:
            if not other.is_key:
                options = tuple(replace(option, is_key=option.id == other.id) for option in item.options)
                assert not is_proved(sheet, replace(item, options=options))
    return found


@pytest.mark.parametrize(
    ("prose", "key"),
    [
        ("On 4 May, the NL captured the village of Tarn.", "The NL captured the village of Tarn"),
        ("On 4 May, the NL failed to capture the village of Tarn.", "The NL failed to capture the village of Tarn"),
        ("On 4 May, the NL captured the village of Tarn, ending the siege.", "The NL captured the village of Tarn"),
        ("On 4 May, the NL reportedly captured the village of Tarn.", ""),
        ("On 4 May, the NL captured a hill.", ""),  # nothing by which it is known
        ("On 4 May, the NL captured the village of Tarn. On 4 May, the SU retook the village of Tarn.", ""),
    ],
)
def test_a_deed_is_asked_for_where_one_side_did_it_for_certain(prose: str, key: str) -> None:
    found = asked(prose)
    assert [item.keys()[0].text for item in found] == ([key] if key else [])
    for item in found:
        assert {option.text[:6] for option in item.options} == {"The NL", "The SU"}


@pytest.mark.parametrize(
    ("prose", "key"),
    [
        ("After a long fight, the NL captured the village of Tarn, burning a mill.", "The NL captured the village of Tarn"),
        ("The NL captured the village of Tarn. Months before, Tarn had fallen to the SU.", ""),  # it was taken twice
        ("The NL captured the village of Tarn, the last SU-held one.", ""),  # nobody takes the SU for its captor
        ("The NL captured the village of Tarn from government control.", ""),
        ("NL captured the village of Tarn.", ""),  # elsewhere it is "the NL"
        ("The NL would have captured the village of Tarn.", ""),
        ("They captured the village of Tarn.", ""),
        ("The NL captured the village.", ""),
    ],
)
def test_without_a_day_a_place_is_asked_for_that_one_sentence_tells_of(prose: str, key: str) -> None:
    found = [item for item in asked(prose) if item.rule.endswith(".place")]
    assert [item.keys()[0].text for item in found] == ([key] if key else [])
    for item in found:
        assert item.stem == "What does the article tell of Tarn?"


@pytest.mark.parametrize(
    ("last", "is_asked"), [("The NL captured the village of Estley", False), ("The SU captured the village of Estley", True)]
)
def test_where_one_side_takes_everything_nobody_need_read_who_did_it(last: str, *, is_asked: bool) -> None:
    told = "On 4 May, the NL captured the village of Tarn. On 5 May, the NL captured the village of Mole."
    sheet = facts_of(ARTICLE.format(prose=f"{told} On 6 May, {last[0].lower()}{last[1:]}.").encode())
    assert bool(what_became(make_subject(sheet)).sketches) is is_asked


def test_a_place_keeps_its_article_and_a_state_has_one() -> None:
    page = ARTICLE.replace("Southern Union (SU)", "Karsa Republic").replace("the SU", "the Karsa Republic")
    sheet = facts_of(page.format(prose="ISK riders rested. The Northern League captured the Mole Border Crossing.").encode())
    (item,) = [one for one in draft(sheet, Random(1)).items if one.rule == "results.became.place"]
    assert item.stem == "What does the article tell of the Mole Border Crossing?"
    assert {one.text.partition(" captured")[0].partition(" failed")[0] for one in item.options} == {
        "The Northern League",
        "The Karsa Republic",
    }


@pytest.mark.parametrize(
    ("deed", "place", "named"),
    [
        ("The army took the northern Mole Factories", "Mole Factories", "the Mole Factories"),
        ("The army took the village Tarn", "Tarn", "Tarn"),
        ("The army took nearby Mole Hill", "Mole Hill", "Mole Hill"),
    ],
)
def test_a_facility_keeps_the_article_that_stands_before_what_describes_it(deed: str, place: str, named: str) -> None:
    told = Told(Span(0, 1), deed, place, Contraries("the army", "rebels", "", "", ""))
    assert _with_its_article(told) == named
