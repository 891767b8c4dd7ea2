"""What limits a count is printed with it, or the count is not asked about."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import ComparisonKind
from quizapp.generation.claims.count_words import hangs_on_fight
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.claims.time_words import is_of_many_days
from quizapp.generation.families.sources.pairs import count_the_same
from quizapp.generation.periods import within
from quizapp.services.reading import facts_of

BOX = """= Battle of Karsa =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union
- Casualties1: {first}
- Casualties2: {second}
- Casualties3: {third}

The Battle of Karsa was fought from 3 to 9 May 2015 by the Northern League and the Southern Union.

==Battle==
On 3 May, League troops took the mill. On 5 May, the Union stormed the ford. On 9 May, the League withdrew.
"""


def _ledger(first: str, second: str, third: str) -> Ledger:
    return Ledger(facts_of(BOX.format(first=first, second=second, third=third).encode()))


LIMITED = (
    "110 killed (per Hill Watch)",
    "90 killed (per Hill Watch), 1,200+ surrendered (per Radio Karsa)",
    "149 civilians killed in League-held areas (per Hill Watch), 82 civilians executed (per Relief Watch)",
)


def test_a_figure_of_the_infobox_is_told_in_its_own_word_and_with_its_limit() -> None:
    ledger = _ledger(*LIMITED)
    figures = {claim.low: ledger.figure(claim) for claim in ledger.claims}
    assert figures[82] == "82 civilians executed"
    assert figures[149] == "149 civilians killed in League-held areas"
    assert 1200 not in figures
    clauses = {claim.low: ledger.passive(claim) for claim in ledger.claims}
    assert clauses[149] == "149 civilians were killed in League-held areas"


def test_figures_with_other_limits_are_never_set_side_by_side() -> None:
    ledger = _ledger(*LIMITED)
    one, other = (next(claim for claim in ledger.claims if claim.low == low) for low in (149, 82))
    assert not count_the_same(ledger, one, other)
    assert not any(one.kind is ComparisonKind.CONFLICT for one in ledger.sheet.comparisons)
    plain = _ledger(LIMITED[0], LIMITED[1], "149 civilians killed (per Hill Watch), 82 civilians killed (per Relief Watch)")
    one, other = (next(claim for claim in plain.claims if claim.low == low) for low in (149, 82))
    assert count_the_same(plain, one, other)
    assert any(one.kind is ComparisonKind.CONFLICT for one in plain.sheet.comparisons)


@pytest.mark.parametrize(
    ("losses", "when"),
    [
        ("2,954 killed, 587 captured (per Hill Watch; 2013–2014)", "from 2013 to 2014"),
        ("1,056 killed (per Hill Watch; by December 2014)", "by December 2014"),
        ("1,056 killed (per Hill Watch)", ", in the infobox"),
    ],
)
def test_the_years_of_a_count_in_its_bracket_are_printed(losses: str, when: str) -> None:
    ledger = _ledger(losses, "90 killed (per Hill Watch)", "12 civilians killed")
    assert ledger.when(ledger.claims[0]).strip() == when


@pytest.mark.parametrize(
    ("words", "sentence", "told"),
    [
        ("by July 2014", "By the end of July, 60 were killed.", "by the end of July 2014"),
        ("by 2014", "It had killed 60 by the end of 2014.", "by the end of 2014"),
        ("in May 2014", "At the start of May, 60 were killed.", "at the start of May 2014"),
        ("in March 1913", "In early March 1913, 60 were killed.", "in early March 1913"),
        ("in March 1913", "In March 1913, 60 were killed.", "in March 1913"),
        ("on 3 March 1913", "In early March 1913, 60 were killed.", "on 3 March 1913"),
    ],
)
def test_a_time_keeps_the_part_of_the_month(words: str, sentence: str, told: str) -> None:
    assert within(words, sentence) == told


@pytest.mark.parametrize(
    ("before", "hangs"),
    [
        ("By the end of July, the League offensive against Karsa had been repelled, with ", True),
        ("The raid on the mill killed at least ", True),
        ("By July, Hill Watch had counted ", False),
        ("Since the attack, Hill Watch had counted ", False),
    ],
)
def test_the_dead_of_a_fight_that_the_clause_names_are_those_of_this_fight(before: str, hangs: bool) -> None:
    assert hangs_on_fight(before) is hangs


@pytest.mark.parametrize(
    ("before", "is_long"),
    [
        ("On 18 September, the League took the mill after four days of fighting that killed ", True),
        ("On 18 September, heavy shelling killed ", False),
        ("After four days of fighting, the League withdrew. Shells killed ", False),
    ],
)
def test_a_count_behind_a_length_of_fighting_is_of_no_single_day(before: str, is_long: bool) -> None:
    assert is_of_many_days(before) is is_long
