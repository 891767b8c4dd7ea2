"""Rules of families on small made-up articles: what they ask, and what they leave alone."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item, ItemFormat
from quizapp.domain.text import Span
from quizapp.generation.drafting import draft
from quizapp.generation.labels.statement import Unusable
from quizapp.generation.labels.statements import state
from quizapp.generation.sets.choice import choose
from quizapp.services.reading import facts_of

BOX = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Result: {result}
- Combatant1: Northern League, Hill Guard
- Combatant2: Southern Union, River Legion, Coast Militia
- Commander1: Ada Stone
- Commander2: Bo Marsh

The Battle of Mill Bridge was fought from 3 to 9 May 2015.

==Battle==
{prose}
"""


def items(prose: str, result: str = "League victory") -> tuple[Item, ...]:
    """The questions of a small article."""
    return draft(facts_of(BOX.format(result=result, prose=prose).encode()), Random(2)).items


def of(rule: str, found: tuple[Item, ...]) -> list[Item]:
    """The questions of one rule."""
    return [item for item in found if item.rule.startswith(rule)]


QUIET = "On 3 May, the League attacked the mill. On 4 May, the Union sent its reserve to the bridge."
COUNT = "On 5 May, the Red Cross reported that 14 civilians had been killed near the bridge."


@pytest.mark.parametrize(
    ("result", "asked"), [("League victory", 0), ("Decisive League victory", 0), ("Pyrrhic Union victory", 1)]
)
def test_the_term_of_a_result_is_asked_for_where_it_is_a_judgement(result: str, asked: int) -> None:
    found = of("results.term", items(QUIET, result))
    assert len(found) == asked
    for item in found:
        rest = result.split(" ", 1)[1]
        assert all(option.text.endswith(rest) and option.text != rest for option in item.options)


def test_nobody_is_asked_for_the_enemy_of_a_leading_party() -> None:
    for item in of("actors.side.against", items(QUIET)):
        assert not {"Northern League", "Southern Union"} & {option.text for option in item.options if option.is_key}


@pytest.mark.parametrize("rule", ["deeds.outcome", "dates.frame.length"])
def test_kinds_of_questions_that_no_teacher_took_are_gone(rule: str) -> None:
    prose = f"{QUIET} On 6 May, the League attacked at dawn, capturing two bridges. On 7 May, the Union retook Eastham."
    assert not of(rule, items(prose))


def test_an_insertion_is_cut_only_where_the_verb_follows_it() -> None:
    whole = "On 18 May, a convoy of cars, including the rangers and people from Derik, Kamish, and Tell, reached Ayn."
    date = Span(3, 9)
    made = state(whole, Span(0, len(whole)), (date,))
    assert isinstance(made, Unusable) or "cars Kamish" not in made.text
    simple = "On 18 May, a large convoy of cars, including the rangers and people from Derik, reached the old town of Ayn."
    cut = state(simple, Span(0, len(simple)), (date,))
    assert not isinstance(cut, Unusable)
    assert "rangers" not in cut.text


def test_a_set_shows_no_key_of_another_of_its_questions() -> None:
    prose = " ".join(
        f"On {day} May, the Red Cross reported that {day + 10} civilians had been killed near Bridge {day}."
        for day in range(3, 9)
    )
    made = items(f"{QUIET} {prose}")
    chosen = choose(made, 8, Random(1))
    facts = [fact for one in chosen for fact in one.facts]
    assert len(facts) == len(set(facts))
    assert ItemFormat.SINGLE in {item.format for item in made}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The news of the Declaration from 14 April 1849, arrived in the camp of General Stone.", "14 April 1849"),
        ("The treaty of 14 April 1849 reached the camp of General Stone.", "14 April 1849"),
        (
            "On 28 May 2022 the Institute judged that the army of the Union was directing a large part of its forces.",
            "28 May 2022",
        ),
    ],
    ids=["from behind a noun", "of behind a noun", "cut behind an auxiliary"],
)
def test_a_date_of_a_noun_and_a_clause_without_its_verb_give_no_event(text: str, date: str) -> None:
    start = text.index(date)
    made = state(text, Span(0, len(text)), (Span(start, start + len(date)),))
    assert isinstance(made, Unusable) or not made.text.endswith("was")
    assert isinstance(made, Unusable) or text.startswith("On")


@pytest.mark.parametrize(
    "prose",
    [
        "The mayor of Mill Bridge announced that more than 150 civilians had been killed by 8 May. ",
        "On 8 May, Mill Bridge announced that more than 150 civilians had been killed. ",
    ],
)
def test_the_place_of_an_article_is_no_source(prose: str) -> None:
    found = items(f"{QUIET} {prose} {COUNT}")
    assert not [
        item for item in found for option in item.options if option.text == "Mill Bridge" and item.rule[:7] == "sources"
    ]


def test_the_day_of_a_statement_is_not_given_as_the_day_of_deaths() -> None:
    said = "On 8 May, the Red Cross said that shells had hit the school. It added that 18 civilians had been killed."
    for item in items(f"{QUIET} {said}"):
        for text in (item.stem, *(option.text for option in item.options)):
            assert item.rule[:7] != "sources" or "killed on 8 May" not in text


YEARS = (
    "In 1412, the League expelled the Union from Eastham. In 1415, the Union recaptured the castle of Westham. "
    "In 1419, Ada Stone was crowned in Northam. In 1423, the Hill Guard burned the harbour of Southam. "
    "In 1431, the River Legion besieged the port of Tarn. In 1440, the Coast Militia surrendered at Karst."
)


@pytest.mark.parametrize("rule", ["dates.years", "dates.year-typed", "dates.on-year", "dates.when.year"])
def test_an_article_that_gives_years_is_asked_for_years(rule: str) -> None:
    page = BOX.replace("3–9 May 2015", "1415").replace("from 3 to 9 May 2015", "in 1415")
    made = draft(facts_of(page.format(result="League victory", prose=YEARS).encode()), Random(2)).items
    assert of(rule, made)


def test_the_latest_day_is_not_the_latest_of_the_options() -> None:
    prose = "On 3 May, the League attacked Eastham. By 5 May, the Union had left Westham. On 7 May, Stone entered Northam. "
    for item in of("dates.by.latest", items(f"{prose} On 8 May, the Hill Guard captured Southam.")):
        assert not item.options[-1].is_key


def test_a_date_is_never_explained_by_the_beginning_of_another_sentence() -> None:
    told = " ".join(option.rationale for item in items(f"{QUIET} {COUNT}") for option in item.options)
    assert "begins" not in told.replace("infobox begins", "")
