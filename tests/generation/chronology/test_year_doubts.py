"""Days without a year: what settles it, and what does not."""

from __future__ import annotations

import pytest

from quizapp.generation.chronology.event_reading import build_chronology
from quizapp.services.reading import facts_of

LONG = "= Tarn War =\n\nThe Tarn War was fought from 3 May 2014 to 9 June 2018.\n\n"
BOXED = "= Tarn War =\n\nInfobox\n- Conflict: Tarn War\n- Date: 3 May 2014 – 9 June 2018\n- Place: Tarn\n\nIt was a war.\n\n"
SHORT = "= Battle of Tarn =\n\nThe Battle of Tarn was fought from 3 May 2014 to 9 June 2014.\n\n"
OPEN = "= Tarn Clashes =\n\nClashes have been ongoing in Tarn since 14 October 2016.\n\n"
TITLED = "= Siege of Tarn (2014–2015) =\n\nThe Tarn mills were besieged for a year.\n\n"
CASES = (
    pytest.param(LONG + "== Course ==\n\nOn 17 September, the guards captured Mole.", 0, id="any year of a long war"),
    pytest.param(OPEN + "== Course ==\n\nOn 17 September, the guards captured Mole.", 0, id="a conflict without an end"),
    pytest.param(SHORT + "== Course ==\n\nOn 17 May, the guards captured Mole.", 1, id="a conflict of one month"),
    pytest.param(SHORT + "== Aftermath ==\n\nOn 17 July, the guards captured Mole.", 1, id="soon after a short conflict"),
    pytest.param(LONG + "== Mole (2016) ==\n\nOn 17 September, the guards captured Mole.", 1, id="a year in the heading"),
    pytest.param(LONG + "== Mole (2016–17) ==\n\nOn 17 September, the guards captured Mole.", 0, id="two years in the heading"),
    pytest.param(
        LONG + "== Mole (August 2016 – May 2017) ==\n\nOn 17 September, the guards captured Mole.",
        1,
        id="two years with months in the heading",
    ),
    pytest.param(BOXED + "== Course ==\n\nOn 17 May, the guards captured Mole.", 1, id="the beginning of a long war"),
    pytest.param(
        BOXED.replace("9 June 2018", "present") + "== Course ==\n\nOn 17 November, the guards captured Mole.",
        0,
        id="a war that goes on",
    ),
    pytest.param(TITLED + "== Course ==\n\nOn 17 November, the guards captured Mole.", 1, id="the first year of the title"),
    pytest.param(BOXED + "== Course ==\n\nOn 17 November, the guards captured Mole.", 0, id="far from the beginning"),
    pytest.param(
        LONG + "== Mole (2016–18) ==\n\nOn 17 September, the guards captured Mole.", 0, id="three years in the heading"
    ),
    pytest.param(
        LONG + "== Mole (2016–present) ==\n\nOn 17 September, the guards captured Mole.", 0, id="a year without an end"
    ),
    pytest.param(
        LONG + "== Mole ==\n\nOn 5 August 2016, the Brenn fleet reached Verna. On 17 September, the guards captured Mole.",
        2,
        id="a sure day of the section before",
    ),
    pytest.param(
        LONG
        + "== Mole ==\n\nOn 5 August 2016, the Brenn fleet reached Verna.\n\n== Ash ==\n\nOn 17 September, the guards captured "
        "Ash.\n\n== Verna ==\n\nOn 3 July 2016, the guards captured Verna.",
        2,
        id="sections of places that run back in time",
    ),
    pytest.param(
        LONG + "== Mole ==\n\nIn August 2015, the guards captured Ash. By spring 2016, they had left it. "
        "On 5 September, the Brenn fleet reached Verna.",
        1,
        id="before the year just told",
    ),
    pytest.param(
        LONG
        + "== Mole ==\n\nOn 5 August 2016, the Brenn fleet reached Verna.\n\n== Ash ==\n\nOn 17 September, the guards captured "
        "Ash.\n\n== Verna, July–August 2016 ==\n\nOn 20 July, the guards burned the mill of Verna.",
        2,
        id="a heading that runs back in time",
    ),
    pytest.param(
        LONG
        + "== Mole ==\n\nOn 5 August 2016, the Brenn fleet reached Verna. On 17 September, the guards captured Ash.\n\n"
        + "== Verna, July–August 2016 ==\n\nOn 20 July, the guards burned the mill of Verna.",
        3,
        id="a day that follows one with its year stays though a heading runs back",
    ),
    pytest.param(
        LONG + "== Mole ==\n\nIn 2016, the Brenn fleet reached Verna. On 17 September, the guards captured Mole.",
        2,
        id="a year that opens its sentence",
    ),
    pytest.param(
        LONG + "== Mole ==\n\nThe Brenn fleet (founded in May 2016) was burned. On 17 September, the guards captured Mole.",
        0,
        id="a date in brackets",
    ),
    pytest.param(
        LONG
        + "== Mole ==\n\nOn 26 November 2016, the Brenn fleet reached Verna. "
        + "Stone took the town of Tarn in April 2017. "
        + "On 29 November, the guards captured Mole.",
        2,
        id="the day of another year lies nearer",
    ),
    pytest.param(
        LONG
        + "== Mole ==\n\nOn 5 December 2016, the Brenn fleet reached Verna.\n\n"
        + "== Verna ==\n\nOn 17 January, the guards captured Mole.",
        2,
        id="over a heading and a New Year",
    ),
    pytest.param(
        LONG
        + "== Mole ==\n\nOn 5 December 2016, the Brenn fleet reached Verna.\n\n"
        + "== Verna ==\n\nOn 17 September, the guards captured Mole.",
        1,
        id="over a heading and back by months",
    ),
)


@pytest.mark.parametrize(("article", "found"), CASES)
def test_a_day_without_a_year_is_asked_for_only_where_something_settles_its_year(article: str, found: int) -> None:
    events = build_chronology(facts_of(f"{article}\n".encode())).events
    assert len(events) == found
    assert all(event.start is None or 2014 <= event.start.year <= 2018 for event in events)


def test_what_counts_from_a_day_of_an_unsure_year_is_as_unsure() -> None:
    prose = "== Course ==\n\nOn 17 September, the guards captured Mole. Two days later, the guards entered Verna.\n"
    assert not build_chronology(facts_of(f"{LONG}{prose}".encode())).events


@pytest.mark.parametrize(("between", "found"), [("\n\n", 1), (" ", 2)], ids=["another paragraph", "the same paragraph"])
def test_a_background_may_have_come_to_the_war_unless_its_paragraph_writes_the_year(between: str, found: int) -> None:
    told = f"In July 2010, the Brenn fleet reached Verna.{between}On 17 September, the guards captured Mole."
    assert len(build_chronology(facts_of(f"{BOXED}== Background ==\n\n{told}\n".encode())).events) == found
