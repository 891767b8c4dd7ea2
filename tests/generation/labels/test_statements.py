"""Clauses that stand by themselves, and clauses that cannot."""

from __future__ import annotations

import re

import pytest

from quizapp.domain.text import Span
from quizapp.generation.labels.statement import Statement, Unusable
from quizapp.generation.labels.statements import state
from quizapp.generation.labels.verbs import GOOD_WORDS, MAX_WORDS


def make(text: str, date: str, *, lead: str = "", figure: str = "") -> Statement | Unusable:
    """The statement of a one-sentence text with its date (and perhaps a figure) at their first places."""
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (date, figure) if part]
    return state(text, Span(0, len(text)), tuple(spans[:1]), lead=lambda: lead, avoid=tuple(spans[1:]))


@pytest.mark.parametrize(
    ("text", "date", "statement"),
    [
        ("On 8 October, the rebels captured Abu Dali.", "8 October", "the rebels captured Abu Dali"),
        ("The fleet reached Verna on 4 May 1901.", "4 May 1901", "The fleet reached Verna"),
        ("The garrison entered Verna on 6 May from the west.", "6 May", "The garrison entered Verna from the west"),
        ("However, on the night of 3 May, the garrison left Verna.", "3 May", "the garrison left Verna"),
        ("Meanwhile, on 3 May the fleet (12 ships) shelled Verna.", "3 May", "the fleet shelled Verna"),
        ("Fighting reportedly began in Verna on 3 May.", "3 May", "Fighting reportedly began in Verna"),
        ("Shells of the League struck Verna on 3 May.", "3 May", "Shells of the League struck Verna"),
        ("The fleet then shelled Verna on 3 May.", "3 May", "The fleet shelled Verna"),
    ],
)
def test_the_date_and_the_connective_are_cut(text: str, date: str, statement: str) -> None:
    made = make(text, date)
    assert isinstance(made, Statement)
    assert made.text == statement


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They captured the fort on 3 May.", "3 May"),
        ("On 3 May, the fleet shelled the village.", "3 May"),
        ("On 3 May, the fleet made another attempt near Verna.", "3 May"),
        ("On 3 May, it was captured by the fleet of Verna.", "3 May"),
        ("The same day, on 3 May, Verna fell to them all.", "3 May"),
        ("On 3 May, Verna was a small port of little worth.", "3 May"),
        ("On 3 May, the historian believed that Verna had fallen.", "3 May"),
        ("Verna fell on 3 May and was retaken on 9 May.", "3 May"),
        ("On 3 May, capturing the fort of Verna in the dark.", "3 May"),
        ("Verna fell on 3 May.", "3 May"),
        ("The fleet took the port of Verna, followed by the capture of Tarn on 3 May.", "3 May"),
        ("Charges were brought against the governor of Verna for murders of sailors in May 1901.", "May 1901"),
        ("The press of Verna wrote of the fleet, and on 3 May the paper showed it.", "3 May"),
        ("The fleet of Verna fought in the 1901 invasion of Tarn.", "1901"),
        ("The garrison of Verna planned to leave on 3 May.", "3 May"),
        ("On 3 May, the guards of Verna were determined to march to the mill.", "3 May"),
        ("On 3 May, the guards of Verna wanted to march to the mill.", "3 May"),
        ("On 3 May, the council of Verna was governed by the Tarn League.", "3 May"),
        ("On 3 May, the Mole Guards had been part of the Tarn army and came to Verna.", "3 May"),
        ("On 3 May, the guards have raided the mills of Verna 40 times in all.", "3 May"),
        ("On 3 May, the guards were involved in the siege of Verna.", "3 May"),
        ("On 3 May, the new president met the envoys of Verna at Tarn.", "3 May"),
        ("On 3 May, the Shah asked the envoys of Verna for peace.", "3 May"),
        ("On 3 May, the negotiations collapsed at Verna.", "3 May"),
        ("On 3 May, the offensive was halted at Verna.", "3 May"),
        ("On 3 May, the League seized the mill of Stone near the contested villages.", "3 May"),
        ("Fighting broke out in Verna again on 3 May.", "3 May"),
        ("On 3 May, the League attacked the port of Verna, once more without artillery.", "3 May"),
        ("On 3 May, the League of Tarn, attacked again by night and day, left Verna.", "3 May"),
        ("Further Norland raids hit the port of Verna on 3 May.", "3 May"),
        ("The League gave way after the Duke threatened it, resulting in guards leaving Verna on 3 May.", "3 May"),
        ("The League took Tarn, leading to the loss of Mole, Brenn and Verna on 3 May.", "3 May"),
        ("The League took the mill of Tarn, after which Verna was left by all guards on 3 May.", "3 May"),
    ],
)
def test_what_leans_on_its_surroundings_is_refused(text: str, date: str) -> None:
    made = make(text, date)
    assert isinstance(made, Unusable)
    assert made.reason


@pytest.mark.parametrize(
    ("text", "date", "statement"),
    [
        (
            "The battle of Verna took place in 490 BC, during the invasion of Karst.",
            "in 490 BC",
            "The battle of Verna took place during the invasion of Karst",
        ),
        ("map_of_1999,_VERNA.jpg On 3 May, the fleet shelled Verna.", "3 May", "the fleet shelled Verna"),
        (
            "By Sept. 24, D+9, the garrison of Verna surrendered the port.",
            "By Sept. 24",
            "the garrison of Verna surrendered the port",
        ),
        ("The garrison cleared the caves of Verna by 24 Sept., D+9.", "by 24 Sept", "The garrison cleared the caves of Verna"),
        ("Led by King Ada, the fleet of Verna shelled Tarn on 3 May.", "3 May", "the fleet of Verna shelled Tarn"),
        ("On 3 May, the fleet of Verna took Tarn, eventually.", "3 May", "the fleet of Verna took Tarn"),
        (
            "The town of Tarn, located south of Verna, was captured on 3 May.",
            "3 May",
            "The town of Tarn, located south of Verna, was captured",
        ),
        (
            "On 3 May, the League sent a fleet under Stone across the gulf, to subdue the islands, and then to raid Karst.",
            "3 May",
            "the League sent a fleet under Stone across the gulf",
        ),
        (
            "A truce was declared on 3 May and the commander of the fort, General Ada Stone, surrendered to the fleet.",
            "3 May",
            "A truce was declared",
        ),
        ("The next day, 3 May, the fleet of Verna shelled Tarn.", "3 May", "the fleet of Verna shelled Tarn"),
        ("Two days after the battle, on 3 May, the League entered Verna.", "on 3 May", "the League entered Verna"),
        (
            "On the 24th General Bo Marsh entered the town of Verna.",
            "On the 24th",
            "General Bo Marsh entered the town of Verna",
        ),
        ("Shortly after landing, Stone and Marsh took Verna on 3 May.", "3 May", "Stone and Marsh took Verna"),
        ("On 3 May, Gen. Bo Marsh occupied the town of Verna.", "3 May", "Gen. Bo Marsh occupied the town of Verna"),
    ],
)
def test_what_belonged_to_the_date_goes_with_it(text: str, date: str, statement: str) -> None:
    made = make(text, date)
    assert isinstance(made, Statement)
    assert made.text == statement


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May, the League claimed to have shelled Verna, but this was unverifiable at the time.",
        "On 3 May, the League shelled Verna, which the Union denied.",
        "On 3 May, the League said that it had taken the hills of Verna while the Union disputed this.",
    ],
)
def test_what_makes_a_claim_doubtful_is_not_cut_away(text: str) -> None:
    made = make(text, "3 May")
    assert isinstance(made, Unusable) or re.search("unverifiable|denied|disputed", made.text)


def test_the_place_before_a_deed_is_not_cut_away() -> None:
    made = make("Later on 3 May, in the village of Tarn in West Karst, the guards destroyed a Union column.", "on 3 May")
    assert not isinstance(made, Statement) or "Tarn" in made.text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Around 3 May, the fleet shelled Verna.", "3 May"),
        ("The rising of Verna broke out in 1881 when a priest, the self-proclaimed king of Tarn.", "in 1881"),
        ("The battalion, set up in May 1940, was sent to Verna.", "in May 1940"),
        ("The raid launched on 3 May was repelled by the garrison.", "on 3 May"),
        ("A call to arms issued on 3 May for men of Verna brought in thousands of them.", "on 3 May"),
        ("When Stone learned on 3 May that the fleet had left, he ordered a retreat to Verna.", "on 3 May"),
        ("Stone learned on 3 May of the fleet, he ordered a retreat to Verna.", "on 3 May"),
        ("The duel on 3 May that turned into a battle of Verna too early.", "on 3 May"),
        ("In 490 BC military operations began, when his general took the port of Verna.", "In 490 BC"),
        ("The garrison of Verna continued its attacks on 3 May.", "3 May"),
        ("The League of Verna in the region From the early days the advance gained pace by 3 May.", "3 May"),
        ("Stone learned on 3 May that the League had crossed the River Tarn, he ordered a retreat.", "on 3 May"),
        ("Later he was sent home to Verna on 3 May.", "3 May"),
        ("Ada Stone, Campaign of Verna, 3 May, quoted in Marsh, Wars, p. 118.", "3 May"),
        ("In a letter written at noon on 3 May he reported a fleet near the harbour of the town.", "on 3 May"),
    ],
)
def test_what_is_no_whole_sentence_or_not_of_that_day_is_refused(text: str, date: str) -> None:
    assert isinstance(make(text, date), Unusable)


@pytest.mark.parametrize(
    ("text", "date", "statement"),
    [
        (
            "On 3 May, the League took the hills of Karst, 25 km from Verna. and eventually reached nearly 50 km from Tarn.",
            "3 May",
            "the League took the hills of Karst, 25 km from Verna",
        ),
        ("On 3 May, the fleet of Verna left Tarn and later shelled the port of Mill.", "3 May", "the fleet of Verna left Tarn"),
        ("On 3 May, the fleet of Verna left Tarn and was finally sunk near Mill.", "3 May", "the fleet of Verna left Tarn"),
        ("On 3 May, General Stone was later wounded in Verna.", "3 May", "General Stone was wounded in Verna"),
    ],
)
def test_what_came_later_does_not_take_the_date(text: str, date: str, statement: str) -> None:
    made = make(text, date)
    assert isinstance(made, Statement)
    assert made.text.removeprefix("later ").replace("was later", "was") == statement


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May, the League raised men in Verna and with support of Karst and the Tarn Guard returned to take Mill.",
        "On 3 May, fighting broke out in the Tarn District, between the League of Karst and the Union was taken by it.",
    ],
)
def test_no_phrase_is_left_without_what_it_joins(text: str) -> None:
    made = make(text, "3 May")
    assert isinstance(made, Unusable) or not made.text.endswith(("of Karst", "Union"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The two sides descended into battle on 3 May.", False),
        ("On 3 May, the army of Karst drove the rebels out of the city.", False),
        ("On 3 May, the task force secured most of its aims in Verna.", False),
        ("On 3 May, the rebels left the city for the hills of Karst.", True),
        ("On 3 May, the city fell to the Karst and Tarn forces.", False),
        ("On 3 May, the rebels took back all three villages in one night.", False),
        ("On 3 May, the Karstian company broke out of the mill of Verna.", False),
        ("On 3 May, the council of Verna repealed the tax.", False),
        ("On 3 May, the Karstian fleet broke out of the port of Verna.", True),
        ("On 3 May, the rebels left the city of Verna in haste.", True),
    ],
)
def test_a_town_and_the_sides_need_a_name(text: str, named: bool) -> None:
    assert isinstance(make(text, "3 May"), Statement) is named


def test_a_list_is_never_cut_in_the_middle() -> None:
    text = "A league was formed on 3 May against King Ada, consisting of Otto, King Bo of Karst, the Count of Tarn and others."
    made = make(text, "on 3 May")
    assert isinstance(made, Statement)
    assert made.text == "A league was formed against King Ada"
    text = "On 3 May, Ada Stone shelled Verna, carried out by Army guns, naval guns, mortars, raids by ships, and fire."
    made = make(text, "3 May")
    assert isinstance(made, Statement)
    assert made.text == "Ada Stone shelled Verna"


def test_a_pronoun_takes_the_noun_that_it_stands_for() -> None:
    text = "It took place on 3 May near Verna."
    made = state(text, Span(0, len(text)), (Span(14, 22),), antecedent="the battle of Tarn")
    assert isinstance(made, Statement)
    assert made.text == "the battle of Tarn took place near Verna"


def test_a_definite_noun_is_known_from_the_lead() -> None:
    text = "Tarn guards entered the city from the west on 6 May."
    assert isinstance(make(text, "6 May"), Unusable)
    assert isinstance(make(text, "6 May", lead="The siege of the city of Verna lasted a month."), Unusable)
    text = "Tarn guards entered the castle from the west on 6 May."
    assert isinstance(make(text, "6 May"), Unusable)
    assert isinstance(make(text, "6 May", lead="The siege of the castle of Verna lasted a month."), Statement)


def test_an_opening_that_only_points_at_a_thing_does_not_tell_which() -> None:
    text = "On 6 May, the territory was annexed to Verna."
    assert isinstance(make(text, "6 May", lead="It gave them the hills of Tarn. The territory was annexed in 1913."), Unusable)
    assert isinstance(make(text, "6 May", lead="Tarn was a territory of Verna."), Statement)


def test_a_figure_of_victims_is_never_shown_without_its_source() -> None:
    cut = make(
        "On 3 May, the fleet shelled Verna and its harbour, killing more than 50 people.",
        "3 May",
        figure="killing more than 50 people",
    )
    assert isinstance(cut, Statement)
    assert "50" not in cut.text
    assert isinstance(make("On 3 May, 50 people were killed in Verna.", "3 May", figure="50 people were killed"), Unusable)


@pytest.mark.parametrize(
    "bracket", ["according to local sources", "reportedly", "claimed by the Duke", "per Hill Watch", "as radio sources put it"]
)
def test_a_clause_that_credits_somebody_in_brackets_is_not_told_without_them(bracket: str) -> None:
    assert isinstance(make(f"On 3 May, the League ({bracket}) captured the bridge of Verna.", "3 May"), Unusable)
    assert isinstance(make("On 3 May, the League (an ally of Tarn) captured the bridge of Verna.", "3 May"), Statement)


def test_a_hedge_is_kept() -> None:
    made = make("The garrison was reportedly encircled in Verna on 3 May.", "3 May")
    assert isinstance(made, Statement)
    assert made.hedged
    assert "reportedly" in made.text


def test_a_long_sentence_ends_where_it_may() -> None:
    text = "On 3 May, the garrison left Verna for the hills of Karst, which had been fortified by engineers over many years."
    made = make(text, "3 May")
    assert isinstance(made, Statement)
    assert made.words <= GOOD_WORDS < MAX_WORDS


@pytest.mark.parametrize(
    ("text", "date", "statement"),
    [
        ("The League bought the port of Verna in 1781 (but lost a harbour in 1797) and the Duchy (a vassal since 1778) took "
         "the eastern marches of Tarn (1785).", "1781", "The League bought the port of Verna"),
        ("The League bought the port of Verna (1781) and the Duchy annexed the marches of Tarn in 1785.", "1785", None),
        ("The League bought the port of Verna in 1781 (for gold) and sold the islands of Tarn to the Duchy.", "1781",
         "The League bought the port of Verna and sold the islands of Tarn to the Duchy"),
    ],
)  # fmt: skip
def test_a_limb_with_a_verb_and_a_date_of_its_own_is_no_part_of_the_statement(
    text: str, date: str, statement: str | None
) -> None:
    made = make(text, date)
    assert (made.text if isinstance(made, Statement) else None) == statement
