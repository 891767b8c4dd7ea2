"""Questions answered by clicking a sentence: one sentence of the passage may fit, and no other can be defended."""

from __future__ import annotations

from functools import partial
from random import Random

import pytest

from quizapp.domain.item import Item, ItemFormat
from quizapp.generation.drafting import draft
from quizapp.generation.families.passages.by_words import RULES
from quizapp.generation.families.passages.declared import Wording
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League
- Combatant2: Southern Union

The Battle of Mill Bridge was fought from 3 to 9 May 2015.

==Battle==
{prose}
"""

ATTACK = "On 3 May, the League attacked the old mill."
RESERVE = "On 4 May, the Union sent its reserve to the bridge."
COUNT = "On 5 May, the Red Cross reported that 14 civilians had been killed near the bridge."
#: Of its two numbers the second has nobody.
HALF = f"{COUNT[:-1]}, while the fighting left 12 soldiers and three riders dead."
RAIN = "It rained on the hills for most of the week."
SAYS = "Hill Watch said that the mill stood."
BY_RIVER = "It rained most by the river."


def clicked(rule: str, *sentences: str) -> list[Item]:
    """The questions of one rule on a passage of these sentences."""
    items = draft(facts_of(ARTICLE.format(prose=" ".join(sentences)).encode()), Random(2)).items
    return [item for item in items if item.rule == rule]


def key_of(item: Item) -> str:
    """The sentence that has to be clicked."""
    return item.keys()[0].text


#: Rule, the sentences of a passage, and the one that has to be clicked (empty: nothing may be asked).
CASES = [
    ("passages.taken", (ATTACK, RESERVE, RAIN, "The Union seized the town of Tarn."), "The Union seized the town of Tarn."),
    ("passages.taken", (ATTACK, RESERVE, RAIN, "Despite reports that they had captured the town, the League held it."), ""),
    ("passages.hedge", (ATTACK, SAYS, RAIN, "Two villages were reportedly taken."), "Two villages were reportedly taken."),
    ("passages.hedge", (ATTACK, RESERVE, RAIN, "Two villages were reportedly taken."), ""),  # nobody is quoted beside it
    ("passages.hedge", (ATTACK, RESERVE, "Two villages were reportedly taken."), ""),
    ("passages.hedge", (ATTACK, SAYS, "The town was once again reported to be lost.", "Two were reportedly taken."), ""),
    ("passages.hedge", (ATTACK, SAYS, "According to some, the hill was lost.", "Two villages were reportedly taken."), ""),
    ("passages.hedge", (ATTACK, SAYS, RAIN, "According to the Union, two villages were reportedly taken."), ""),
    ("passages.denied", (ATTACK, RESERVE, RAIN, "A Union officer denied this claim."), "A Union officer denied this claim."),
    (
        "passages.denied",
        (ATTACK, RESERVE, "The League said that it had not lost it.", "A Union officer denied this claim."),
        "",
    ),
    ("passages.hedge", (ATTACK, "The hill was confirmed to be lost.", SAYS, RAIN, "Two villages were reportedly taken."), ""),
    (
        "passages.hedge",
        (ATTACK, "The League put up a “heroic” defence.", SAYS, RAIN, "Two villages were reportedly taken."),
        "",
    ),
    (
        "passages.unverified",
        (ATTACK, RESERVE, RAIN, "The claim was not independently verified."),
        "The claim was not independently verified.",
    ),
    (
        "passages.unverified",
        (ATTACK, RESERVE, "Photographs showed smoke, corroborating the report.", "The claim was not independently verified."),
        "",
    ),
    ("passages.unverified", (ATTACK, RESERVE, "There was no evidence of it.", "The claim was not independently verified."), ""),
    ("passages.retaken", (ATTACK, RAIN, "The Union retook the old ford.", RESERVE), "The Union retook the old ford."),
    ("passages.retaken", (ATTACK, "Guns fired at the town again.", "The Union retook the old ford.", RESERVE), ""),
    ("passages.retaken", (ATTACK, RAIN, "The Union claimed that it retook the old ford.", RESERVE), ""),
    ("passages.retreat", (ATTACK, RAIN, "The riders fell back to the hill.", RESERVE), "The riders fell back to the hill."),
    ("passages.retreat", (ATTACK, "The garrison abandoned the fort.", "The riders fell back to the hill.", RESERVE), ""),
    (
        "passages.help",
        (ATTACK, RAIN, "The Union, aided by the Legion, took the ford.", "The mill burned for a day."),
        "The Union, aided by the Legion, took the ford.",
    ),
    ("passages.help", (ATTACK, RAIN, "The Union, aided by the Legion, took it.", "The Guard fought alongside the League."), ""),
    (
        "passages.help",
        (ATTACK, RAIN, "The Union, aided by the Legion, took it.", "At its invitation, the Guard deployed riders."),
        "",
    ),
    (
        "passages.unverified",
        (ATTACK, RESERVE, "The mill was reported to have burned.", "The claim was not independently verified."),
        "",
    ),
    (
        "passages.blame",
        (
            ATTACK,
            "According to the Guard, the League bombed the mill.",
            RAIN,
            "The mayor accused the League of looting.",
            RESERVE,
        ),
        "",
    ),
    ("passages.surrender", (ATTACK, RAIN, "The garrison surrendered.", RESERVE), "The garrison surrendered."),
    (
        "passages.owned",
        (ATTACK, RAIN, "The Legion claimed responsibility for the fire.", RESERVE),
        "The Legion claimed responsibility for the fire.",
    ),
    ("passages.owned", (ATTACK, RAIN, "No group claimed responsibility for the fire.", RESERVE), ""),
    ("passages.owned", (ATTACK, "The Guard was suspected.", "The Legion claimed responsibility for the fire.", RESERVE), ""),
    (
        "passages.rank",
        (ATTACK, RAIN, "It was the worst fire in Tarn since 1902.", RESERVE),
        "It was the worst fire in Tarn since 1902.",
    ),
    ("passages.rank", (ATTACK, "No raid had cost more lives.", "It was the worst fire in Tarn since 1902.", RESERVE), ""),
    ("passages.hunger", (ATTACK, RAIN, "The fort escaped famine.", "The mill lay empty."), ""),
    ("passages.booty", (ATTACK, RAIN, "Reed decided to set up a camp, seizing any guns that came.", RESERVE), ""),
    ("passages.post", (ATTACK, RAIN, "Ada Reed was never appointed to the guard.", RESERVE), ""),
    ("passages.surrender", (ATTACK, "Ten men were taken prisoner.", "The garrison surrendered.", RESERVE), ""),
    (
        "passages.surrender",
        (ATTACK, RAIN, "The garrison surrendered, and the guns did not fire.", RESERVE),
        "The garrison surrendered, and the guns did not fire.",
    ),
    ("passages.surrender", (ATTACK, RAIN, "The garrison surrendered, but the report was denied.", RESERVE), ""),
    ("passages.surrounded", (ATTACK, RAIN, "The mill was encircled.", RESERVE), "The mill was encircled."),
    ("passages.surrounded", (ATTACK, "The road was blocked.", "The mill was encircled.", RESERVE), ""),
    ("passages.fled", (ATTACK, RAIN, "Many residents had fled.", RESERVE), "Many residents had fled."),
    ("passages.fled", (ATTACK, "Others left for the hills.", "Many residents had fled.", RESERVE), ""),
    ("passages.destroyed", (ATTACK, RAIN, "Two tanks were destroyed.", RESERVE), "Two tanks were destroyed."),
    ("passages.destroyed", (ATTACK, "A bomb hit the bridge.", "Two tanks were destroyed.", RESERVE), ""),
    (
        "passages.aim",
        (ATTACK, RAIN, "The aim of the attack was to cut the road.", "The mill burned for a day."),
        "The aim of the attack was to cut the road.",
    ),
    ("passages.aim", (ATTACK, RAIN, "They came to relieve the fort.", "The aim of the attack was to cut the road."), ""),
    (
        "passages.day",
        (RAIN, ATTACK, RESERVE, "The next day, the League took the ford."),
        "The next day, the League took the ford.",
    ),
    ("passages.day", (ATTACK, RESERVE, "The next day, the League took the ford.", "Its guns fired at the town."), ""),
    ("passages.day", (ATTACK, RESERVE, RAIN, "The next day, the League took the ford."), ""),
    (
        "passages.no source",
        (ATTACK, COUNT, RESERVE, "On 6 May, 20 soldiers were killed."),
        "On 6 May, 20 soldiers were killed.",
    ),
    ("passages.no source", (ATTACK, COUNT, RESERVE, "On 6 May, one soldier was killed."), ""),
    ("passages.no source", (ATTACK, HALF, RESERVE, "On 6 May, 20 soldiers were killed."), ""),
    ("passages.no source", (ATTACK, HALF.replace(" while", ";"), RESERVE, "On 6 May, 20 soldiers were killed."), ""),
    (
        "passages.no source",
        (ATTACK, f"{COUNT[:-1]}, and 12 soldiers reportedly died.", RESERVE, "On 6 May, 20 soldiers were killed."),
        "",
    ),
    ("passages.no source", (ATTACK, RESERVE, COUNT, "Another 20 soldiers were killed."), ""),
    ("passages.no source", (ATTACK, COUNT, "Bodies of a dozen men lay there.", "On 6 May, 20 soldiers were killed."), ""),
    ("passages.counted", (ATTACK, COUNT, "On 6 May, 20 soldiers were killed.", "On 7 May, 30 soldiers were killed."), COUNT),
    ("passages.counted", (ATTACK, COUNT, "The mayor said that it rained.", "On 6 May, 20 soldiers were killed."), ""),
    ("passages.counted", (ATTACK, COUNT, RAIN, "Another 20 soldiers were killed."), ""),
    ("passages.counted", (ATTACK, COUNT, RAIN, "They said that 20 soldiers were killed."), ""),
]


@pytest.mark.parametrize(("rule", "sentences", "key"), CASES)
def test_a_sentence_is_asked_for_where_it_alone_can_be_defended(rule: str, sentences: tuple[str, ...], key: str) -> None:
    found = clicked(rule, *sentences)
    assert [key_of(item) for item in found] == ([key] if key else [])
    for item in found:
        assert item.format is ItemFormat.PASSAGE
        assert [option.text for option in item.options] == list(sentences)


def test_a_sentence_on_what_was_only_tried_is_offered_with_a_reason_of_its_own() -> None:
    tried = "The League tried to recapture the hill."
    (item,) = clicked("passages.retaken", ATTACK, tried, RAIN, "The Union retook the old ford.", RESERVE)
    assert key_of(item) == "The Union retook the old ford."
    (reason,) = (option.rationale for option in item.options if option.text == tried)
    assert reason.startswith("“tried to recapture” tells what was tried")
    assert not clicked("passages.retaken", ATTACK, tried, RAIN, "It succeeded.", "The Union retook the old ford.", RESERVE)


#: Rule, and a passage whose key would be found without being understood, or beside which another could be defended.
REFUSED = [
    ("a word of the stem", "passages.taken", (ATTACK, RESERVE, RAIN, "The side of Norland seized the town of Tarn.")),
    ("brackets", "passages.taken", (ATTACK, RESERVE, RAIN, "The Union (of five towns) seized the town of Tarn.")),
    ("quotation marks", "passages.taken", (ATTACK, RESERVE, RAIN, "The “Old Union” seized the town of Tarn.")),
    ("the only percentage", "passages.taken", (ATTACK, RESERVE, RAIN, "The Union seized 40 percent of the town of Tarn.")),
    (
        "a report behind which somebody is named",
        "passages.hedge",
        (ATTACK, RESERVE, RAIN, "Reed was reported to have been killed by the Guard."),
    ),
    (
        "a day that the next sentence may still tell of",
        "passages.day",
        (RAIN, ATTACK, "The next day, the Union sent its reserve.", "Its guns fired at the town and the old mill until 9 May."),
    ),
    ("a day of another clause", "passages.day", (RAIN, ATTACK, RESERVE, "It ended the curfew that was set the day before.")),
    ("a day of something beside", "passages.day", (RAIN, ATTACK, RESERVE, "Ten fell, with six more men lost the next day.")),
    ("men of whom it is told", "passages.retreat", (ATTACK, RAIN, "Reed saw the riders that retreated from Tarn.", RESERVE)),
    ("an aim that is only assumed", "passages.aim", (ATTACK, RAIN, "Reed assumed that they intended to stay.", "It was wet.")),
    ("an order told in passing", "passages.order", (ATTACK, RAIN, "Reed was ill when he ordered men to eat.", "It was wet.")),
    ("a crime beside it", "passages.retreat", (ATTACK, "The riders fell back to the hill.", "They tortured ten men.", RAIN)),
    ("prisoners only", "passages.no source", (ATTACK, COUNT, RESERVE, "On 6 May, 20 soldiers were captured.")),
    ("a charge that is settled", "passages.blame", (ATTACK, RESERVE, RAIN, "They blamed the League, which admitted it.")),
    ("a day on which something is only told", "passages.day", (RAIN, ATTACK, RESERVE, "The next day, it claimed a victory.")),
    ("a deed told beside another", "passages.retreat", (ATTACK, RAIN, "Ten fell as the army withdrew.", RESERVE)),
    (
        "a message without its receiver",
        "passages.taken",
        (ATTACK, "She sent word to , asking for aid.", RAIN, "The Union seized Tarn."),
    ),
    (
        "people kept in",
        "passages.surrounded",
        (ATTACK, "They were preventing the townsmen from exiting.", RAIN, "The mill was encircled."),
    ),
    (
        "two forces of one side",
        "passages.help",
        (ATTACK, "The Guard and the Hill Legion rode out.", RAIN, "The Union, aided by the Legion, took it."),
    ),
    (
        "a verdict",
        "passages.hedge",
        (ATTACK, "The council debunked the tale.", SAYS, RAIN, "Two villages were reportedly taken."),
    ),
    (
        "another key behind the window",
        "passages.taken",
        (ATTACK, RESERVE, RAIN, "The Union seized the town of Tarn.", "The League captured the village of Oak."),
    ),
    ("an order that is only alleged", "passages.order", (ATTACK, RESERVE, RAIN, "Stone was alleged to have ordered the raid.")),
    ("a massacre", "passages.surrender", (ATTACK, RESERVE, RAIN, "The riders massacred those who surrendered.")),
    (
        "orders without their words",
        "passages.order",
        (ATTACK, RAIN, "Stone ordered the riders to cross.", "Reed was to leave at dawn."),
    ),
    (
        "a deed that only gives a time",
        "passages.retreat",
        (ATTACK, RAIN, "Long after the army withdrew the mill burned.", RESERVE),
    ),
    (
        "an aim that is only told",
        "passages.aim",
        (ATTACK, RAIN, "Hill Watch reported that Norland planned to sell it.", "The mill burned for a day."),
    ),
    ("a day until which something lasted", "passages.day", (RAIN, ATTACK, RESERVE, "The guns fired until the next day.")),
    ("no deed but a condition", "passages.retreat", (ATTACK, RAIN, "No talks were held until the riders withdrew.", RESERVE)),
]


@pytest.mark.parametrize(("rule", "sentences"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_found_without_being_understood_or_can_be_argued_is_not_asked(rule: str, sentences: tuple[str, ...]) -> None:
    assert not clicked(rule, *sentences)


#: Each question with a sentence that is its key; the thesaurus of the question tells what may not stand beside it.
BESIDE_RIVALS = {
    "passages.hedge": "Two villages were reportedly taken.",
    "passages.denied": "A Union officer denied this claim.",
    "passages.unverified": "The claim was not independently verified.",
    "passages.retaken": "The Union retook the old ford.",
    "passages.retreat": "The riders fell back to the hill.",
    "passages.help": "The Union, aided by the Legion, crossed the ford.",
    "passages.surrender": "The garrison surrendered.",
    "passages.surrounded": "The mill was encircled.",
    "passages.fled": "Many inhabitants had fled.",
    "passages.destroyed": "Two tanks were destroyed.",
    "passages.aim": "The aim of the attack was to cut the road.",
    "passages.taken": "The Union seized the town of Tarn.",
    "passages.prisoners": "Twelve riders were taken prisoner.",
    "passages.booty": "The Union captured two guns at the ford.",
    "passages.post": "Ada Stone was appointed to the guard.",
    "passages.blame": "The mayor accused the Union of arson.",
    "passages.order": "Ada Stone ordered the riders to cross.",
    "passages.hunger": "The garrison of the mill ran out of food.",
    "passages.owned": "The Legion claimed responsibility for the fire.",
    "passages.rank": "It was the worst fire in Tarn since 1902.",
}
DULL = ("The League attacked the old mill.", "The Union rode east for 40 hours.", "The sun shone on the hills.")
WORDED = {one.rule: one for one in (row.args[0] for row in (rule.propose for rule in RULES) if isinstance(row, partial))}


def test_each_question_on_words_has_a_thesaurus_with_three_examples() -> None:
    assert WORDED.keys() == BESIDE_RIVALS.keys()
    assert all(len(one.rivals[-1].found) >= 3 for one in WORDED.values())
    assert all(one.rivals[-1].name.startswith("thesaurus") for one in WORDED.values())


@pytest.mark.parametrize("rule", BESIDE_RIVALS)
def test_no_sentence_of_the_thesaurus_stands_beside_the_key(rule: str) -> None:
    key = BESIDE_RIVALS[rule]
    dull = (*DULL, SAYS) if rule == "passages.hedge" else DULL
    assert [key_of(item) for item in clicked(rule, *dull, key)] == [key]
    for sentence in WORDED[rule].rivals[-1].found:
        assert not clicked(rule, dull[0], key, sentence, *dull[1:]), sentence


def test_whose_number_stands_in_a_sentence_is_told_by_name() -> None:
    (item,) = clicked("passages.no source", ATTACK, COUNT, RESERVE, "On 6 May, 20 soldiers were killed.")
    assert item.options[1].rationale == "The sentence names the Red Cross for its number."
    (item,) = clicked(
        "passages.counted", ATTACK, COUNT, "On 6 May, 20 soldiers were killed.", "On 7 May, 30 soldiers were killed."
    )
    assert item.rationale == "The sentence names the Red Cross for its number."
    one = "On 5 May, a soldier from Company B, Hill Regiment revealed that 14 civilians had been killed."
    (item,) = clicked("passages.no source", ATTACK, one, RESERVE, "On 6 May, 20 soldiers were killed.")
    assert item.options[1].rationale == "The sentence tells who reported its number."


def test_a_sentence_of_several_days_is_told_by_all_of_them() -> None:
    told = ("On 3 May, the League took the mill, and on 5 May it took the ford.", "The next day, the League took the hill.")
    (item,) = clicked("passages.day", "On 2 May, the Union came.", told[0], "On 7 May, riders came.", told[1])
    assert item.options[1].rationale == "The sentence gives another day: “On 3 May” and “on 5 May”."


def test_one_question_of_an_article_states_what_the_key_refutes_where_it_is_true_of_another_sentence() -> None:
    key = "Two villages were reportedly taken."
    (beside,) = clicked("passages.hedge", *DULL, SAYS, key)
    assert "refutes this statement" in beside.stem
    assert key_of(beside) == key


def test_a_heading_that_has_the_word_of_the_key_keeps_the_question_out() -> None:
    prose = " ".join((ATTACK, RAIN, "The mill was encircled.", RESERVE))
    text = ARTICLE.format(prose=prose)
    rules = [
        [item.rule for item in draft(facts_of(one.encode()), Random(2)).items]
        for one in (text, text.replace("==Battle==", "==The mill encircled=="))
    ]
    assert ["passages.surrounded" in one for one in rules] == [True, False]


@pytest.mark.parametrize("quoted", ['The officer said, "The mill fell.', "The Union wrote: “The mill fell."])
def test_a_passage_with_a_quotation_over_several_sentences_is_not_shown(quoted: str) -> None:
    end = '"' if '"' in quoted else "”"
    assert not clicked(
        "passages.hedge", ATTACK, SAYS, RESERVE, quoted, f"We left it.{end}", "Two villages were reportedly taken."
    )


#: Rules that are asked where the prose is all there is: a key, and a sentence beside which it may not be asked.
OF_PROSE = [("passages.hunger", "The garrison of the mill ran out of food.", "The riders had no bread left.")]


@pytest.mark.parametrize(("rule", "key", "beside"), OF_PROSE, ids=[rule for rule, _, _ in OF_PROSE])
def test_prose_is_asked_by_one_cue_that_no_other_sentence_may_have(rule: str, key: str, beside: str) -> None:
    plain = ("The League attacked the old mill.", "The Union sent riders to the east.", "The town fell to the League.")
    (item,) = clicked(rule, *plain, key)
    assert key_of(item) == key
    assert not clicked(rule, plain[0], key, beside, *plain[1:])


#: Sentences with a voice in them, or not to be shown: beside them nothing is asked, because no reason against them is true.
UNFIT = [
    ("passages.hedge", "The fight is usually counted as the first of the war."),
    ("passages.hedge", "The guard of the mill was ‘a terror’ to all."),
    ("passages.hedge", "They came to the ford on from the mill, a march of."),
    ("passages.hedge", 'The captain shouted "Bastards!" at them.'),
]


@pytest.mark.parametrize(("rule", "beside"), UNFIT)
def test_nothing_is_asked_beside_a_sentence_against_which_no_reason_is_true(rule: str, beside: str) -> None:
    plain = ("The League attacked the old mill.", "The Union sent riders to the east.", "The town fell to the League.")
    plain = (*plain, SAYS) if rule == "passages.hedge" else plain
    assert clicked(rule, *plain, BESIDE_RIVALS[rule])
    assert not clicked(rule, plain[0], BESIDE_RIVALS[rule], beside, *plain[1:])


def test_who_did_not_blame_anybody_is_not_asked_for() -> None:
    assert clicked("passages.blame", ATTACK, RESERVE, RAIN, "The mayor blamed the League for the fire.")
    assert not clicked("passages.blame", ATTACK, RESERVE, RAIN, "The mayor opened an inquiry without blaming the League.")


@pytest.mark.parametrize("wording", [row.args[0] for row in (rule.propose for rule in RULES) if isinstance(row, partial)])
def test_a_reason_calls_no_sentence_a_plain_fact_and_no_phrase_a_word(wording: Wording) -> None:
    assert "word “{}”" not in wording.why
    assert "words “{}”" not in wording.why
    assert all("as a fact" not in reason for _, reason in wording.others)


@pytest.mark.parametrize(
    ("beside", "is_asked"),
    [
        ("On 6 May, Union riders captured the village of Mole.", False),
        ("On 6 May, League riders captured the village of Mole.", True),
        ("On 6 May, Union riders slept in the village of Mole.", True),
    ],
    ids=["taken by the same", "taken by others", "nothing taken"],
)
def test_whoever_won_back_one_place_may_have_won_back_the_next(beside: str, is_asked: bool) -> None:
    key = "The next morning, Union riders retook the old ford."
    assert bool(clicked("passages.retaken", "On 3 May, guns fired at the mill.", RAIN, beside, key)) is is_asked
