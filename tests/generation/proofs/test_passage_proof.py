"""The check of clicked sentences: a second sentence that may fit, a cut passage or a false text disproves a question."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.proofs.passage_proof import CHECKS, is_proved
from quizapp.services.reading import facts_of

OPENING = "On 3 May, the League attacked the old mill. On 4 May, the Union sent its reserve to the bridge."
COUNT = "On 5 May, the Red Cross reported that 14 civilians had been killed near the bridge."
GUNS = "It rained for most of the week. Guns fired at the town."
DULL = "The riders sat in the town. Guns fired at the houses."
#: Each rule with a passage on which it asks.
PASSAGES = {
    "passages.hedge": f"{COUNT} {OPENING} It rained for most of the week. Two villages were reportedly taken.",
    "passages.denied": f"{OPENING} It rained for most of the week. A Union officer denied this claim.",
    "passages.unverified": f"{OPENING} It rained for most of the week. The claim was not independently verified.",
    "passages.retaken": f"The League took the mill. The Union retook the old ford. {GUNS}",
    "passages.retreat": f"The League shelled the mill. The Union riders withdrew to the ford. {GUNS}",
    "passages.help": f"The League took the mill. The Union, backed by Marsh riders, took the ford. {GUNS}",
    "passages.surrender": f"The League took the mill. The garrison of the ford surrendered. {GUNS}",
    "passages.surrounded": f"The League took the mill. The garrison was surrounded. {GUNS}",
    "passages.fled": f"The League took the mill. Its inhabitants were evacuated. {GUNS}",
    "passages.destroyed": f"The League took the mill. Two of its tanks were destroyed. It rained for a week. {OPENING}",
    "passages.aim": f"The League took the mill. The aim of the attack was to cut the road. {GUNS}",
    "passages.taken": f"The League shelled the mill. The Union captured the village of Tarn. {GUNS}",
    "passages.prisoners": f"The League shelled the mill. Twelve riders were taken prisoner. {GUNS}",
    "passages.booty": f"The League shelled the mill. The Union captured two guns at the ford. {GUNS}",
    "passages.post": f"The League shelled the mill. Ada Stone was appointed to the guard. {GUNS}",
    "passages.blame": f"The League shelled the mill. The mayor accused the Union of arson. {GUNS}",
    "passages.order": f"The League shelled the mill. Ada Stone ordered the riders to cross. {GUNS}",
    "passages.hunger": f"The League took the mill. The garrison of Tarn ran out of food. {DULL}",
    "passages.owned": f"The League shelled the mill. The Legion claimed responsibility for the fire. {GUNS}",
    "passages.rank": f"The League took the mill. It was the worst fire in Tarn since 1902. {DULL}",
    "passages.no source": f"{COUNT} {OPENING} On 6 May, 20 soldiers were killed near the ford.",
    "passages.above": f"{COUNT} {OPENING} On 6 May, 90 riders were killed near the ford.",
    "passages.proved": f"Some 300 riders came. {OPENING} On 6 May, 20 soldiers were killed near the ford.",
    "passages.limit": f"{COUNT} {OPENING} On 6 May, at least 15 riders were killed near the ford.",
    "passages.earliest": f"{OPENING} It rained for a while. The mill had burned on 2 May.",
    "passages.latest": f"The ford fell on 9 May. It rained for a while. {OPENING}",
    "passages.counted": f"{COUNT} {OPENING} On 6 May, 20 soldiers were killed. On 7 May, 30 soldiers were killed.",
    "passages.day": f"It rained for most of the week. {OPENING} The next day, the League took the ford.",
}


def drafted(rule: str) -> tuple[FactSheet, Item]:
    """A question of a rule and the facts of its article."""
    box = "Infobox\n- Date: 3–9 May 2015\n- Combatant1: Northern League\n- Combatant2: Southern Union\n"
    sheet = facts_of(f"= Battle of Mill Bridge =\n\n{box}\n==Battle==\n{PASSAGES[rule]}\n".encode())
    return sheet, next(item for item in draft(sheet, Random(1)).items if item.rule == rule)


def test_every_rule_has_a_check_and_a_passage() -> None:
    assert set(CHECKS) == set(PASSAGES)


@pytest.mark.parametrize("rule", PASSAGES)
def test_a_drafted_question_is_proved_and_the_same_with_another_key_is_not(rule: str) -> None:
    sheet, item = drafted(rule)
    assert is_proved(sheet, item)
    for other in item.options:
        if not other.is_key:
            options = tuple(replace(option, is_key=option.id == other.id) for option in item.options)
            assert not is_proved(sheet, replace(item, options=options))


@pytest.mark.parametrize("rule", PASSAGES)
def test_a_passage_with_a_sentence_left_out_or_changed_is_not_proved(rule: str) -> None:
    sheet, item = drafted(rule)
    other = next(option for option in item.options[1:-1] if not option.is_key)
    assert not is_proved(sheet, replace(item, options=tuple(option for option in item.options if option is not other)))
    changed = tuple(replace(option, text=f"{option.text} Indeed.") if option is other else option for option in item.options)
    assert not is_proved(sheet, replace(item, options=changed))


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("passages.hedge", "It was widely believed for most of the week."),
        ("passages.hedge", "The week was said to be full of rain."),
        ("passages.hedge", "The week was counted among the wettest."),
        ("passages.hedge", "The town called the week ‘a flood’."),
        ("passages.denied", "A denial came for most of the week."),
        ("passages.unverified", "Nobody confirmed it for most of the week."),
        ("passages.proved", "A storm killed 30 people."),
    ],
)
def test_a_second_sentence_that_may_fit_disproves_a_question(rule: str, text: str) -> None:
    passage = PASSAGES[rule].replace("It rained for most of the week.", text).replace("Some 300 riders came.", text)
    sheet = facts_of(f"= Battle of Mill Bridge =\n\nInfobox\n- Date: 3–9 May 2015\n\n==Battle==\n{passage}\n".encode())
    _, item = drafted(rule)
    paragraph = list(sheet.article.paragraphs())[-1]
    options = tuple(
        replace(
            option,
            text=span.of(sheet.article.text).strip(),
            evidence=(
                replace(option.evidence[0], start=span.start, end=span.start + len(span.of(sheet.article.text).strip())),
            ),
        )
        for option, span in zip(item.options, sorted(paragraph.sentences), strict=True)
    )
    assert not is_proved(sheet, replace(item, options=options))
