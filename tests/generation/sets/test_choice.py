"""Which questions may stand beside each other in a set of N, and that as many are chosen as can be."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.evidence import Evidence
from quizapp.domain.item import ChoiceAnswer, DateAnswer, Item, ItemFormat, NumberAnswer, Option, Skill
from quizapp.domain.partial_date import PartialDate
from quizapp.generation.sets.choice import ONLY_FILLS, STAYS_OUT, choose


def question(
    number: int, stem: str, *options: str, reasons: tuple[str, ...] = (), facts: tuple[str, ...] = (), marks: str = ""
) -> Item:
    """A question whose first option is the key, on a sentence of its own."""
    told = [Evidence(900 + 10 * number + n, 901 + 10 * number + n, "x") for n in range(len(options))]
    shown = tuple(
        Option("abcdef"[n], text, n == 0, reasons[n] if reasons else "So it is.", (told[n],)) for n, text in enumerate(options)
    )
    return Item(
        f"i{number}",
        f"family {number}",
        Skill.DATES,
        ItemFormat.SINGLE,
        stem,
        shown,
        ChoiceAnswer(frozenset("a")),
        "So.",
        (Evidence(10 * number, 10 * number + 5, "xxxxx"),),
        facts=facts,
        rule=f"r{number}",
        excludes=frozenset(marks.split()),
    )


TAKEN = question(1, "When was the bridge at Tal Aswad captured by the army?", "8 October 2017", "9 October 2017", "1 May 2017")
#: What stands beside the question on the bridge, and whether the two may be in one set of two.
PAIRS = {
    "another event": (question(2, "Who led the raid?", "Ali", "Omar", "Samir"), True),
    "its key in an option that tells of the same event": (
        question(2, "Which came first?", "The bridge at Tal Aswad was captured on 8 October 2017", "The truce", "The raid"),
        False,
    ),
    "its key in the reason for an option": (
        question(
            2,
            "Which came first?",
            "The truce",
            "The loss of the bridge",
            "The raid",
            reasons=("So.", "The army captured the bridge at Tal Aswad on 8 October 2017.", "So."),
        ),
        False,
    ),
    "the same options asked anew": (
        question(2, "What of these is the earliest?", "9 October 2017", "1 May 2017", "8 October 2017"),
        False,
    ),
    "the same fact": (replace(question(2, "Who held it?", "The army", "Rebels", "Nobody"), facts=("d1",)), False),
}


@pytest.mark.parametrize(("other", "may_stand"), PAIRS.values(), ids=PAIRS.keys())
def test_two_questions_stand_in_one_set_unless_they_tell_or_repeat_each_other(other: Item, may_stand: bool) -> None:
    unrelated = question(3, "How many villages were lost in the north?", "Four", "Five", "Six")
    kept = choose([replace(TAKEN, facts=("d1",)), other, unrelated], 2, Random(1))
    both = {TAKEN.id, other.id} <= {one.id for one in kept}
    assert may_stand or not both
    assert len(kept) == 2


def test_a_passage_shows_every_sentence_of_it() -> None:
    passage = replace(question(2, "Click it.", "One.", "Two."), format=ItemFormat.PASSAGE)
    shown = replace(passage.options[1], evidence=TAKEN.evidence)
    passage = replace(passage, options=(passage.options[0], shown))
    kept = choose([TAKEN, passage], 2, Random(1))
    assert len(kept) == 1


def test_a_reason_that_quotes_the_sentence_of_another_question_is_passed_over() -> None:
    quoting = question(2, "When was the north attacked?", "1 March 2016", "2 March 2016", "3 March 2016")
    options = (quoting.options[0], replace(quoting.options[1], evidence=TAKEN.evidence), quoting.options[2])
    unrelated = question(3, "How many villages were lost?", "Four", "Five", "Six")
    kept = choose([TAKEN, replace(quoting, options=options), unrelated], 2, Random(1))
    assert "i3" in {one.id for one in kept}


#: What stands beside the question on the bridge and may not stand in its set, even if the set is short.
BARRED = {
    "the same sentence": replace(question(2, "Who held it?", "The army", "Rebels", "Nobody"), evidence=TAKEN.evidence),
    "its key beside the same event": question(
        2, "Which is true?", "The bridge at Tal Aswad was captured by the army on 8 October 2017", "It held", "It burnt"
    ),
    "its day in a reason beside the same event": question(
        2,
        "Which of these happened in May?",
        "The truce",
        "The bridge at Tal Aswad was captured by the army",
        "The flood",
        reasons=("So.", "The article dates this to 8 October 2017.", "So."),
    ),
    "its day in a stem": question(2, "Which of these happened on 8 October 2017?", "The truce", "The raid", "The flood"),
    "its day as the key of another": question(2, "When did the raid begin?", "8 October 2017", "2 May 2016", "1 May 2016"),
}


@pytest.mark.parametrize("other", BARRED.values(), ids=BARRED.keys())
def test_what_repeats_or_answers_the_other_is_never_taken(other: Item) -> None:
    assert len(choose([TAKEN, other], 2, Random(1))) == 1


@pytest.mark.parametrize("rule", sorted(STAYS_OUT))
def test_a_rule_that_teachers_mostly_left_out_stays_out_of_a_short_set(rule: str) -> None:
    weak = replace(question(2, "Who led the raid?", "Ali", "Omar", "Samir"), rule=f"{rule}.a")
    assert [one.id for one in choose([TAKEN, weak], 2, Random(1))] == [TAKEN.id]
    assert STAYS_OUT[rule]


def test_no_reason_dates_an_event_from_which_another_question_counts() -> None:
    counted = replace(
        question(1, "How many days after the bridge at Tal Aswad was captured by the army came the truce?"),
        format=ItemFormat.NUMBER,
        options=(),
        answer=NumberAnswer(3, 0, "days"),
        rationale="From 8 October 2017 to 11 October 2017 it is 3 days.",
    )
    reasons = ("So.", "The article dates this to 8 October 2017.", "So.")
    other = question(2, "What fell on 1 May?", "Tarn", "The army captured the bridge at Tal Aswad", "Oak", reasons=reasons)
    assert len(choose([counted, other], 2, Random(1))) == 1
    bare = question(2, "What fell on 1 May?", "Tarn", "The raid", "Oak", reasons=reasons)
    assert len(choose([counted, bare], 2, Random(1))) == 2


#: What the feedback on a wrong day that is typed says, and whether the question may stand beside the one on the bridge.
MISREAD = [
    (("2017-10-08", "The article uses this date for another event: “the army captured the bridge at Tal Aswad”."), False),
    (("2017-10-08", "The article uses this date for another event."), True),
    (("2017-10-07", "The article uses this date for another event: “the bridge at Tal Aswad was shelled”."), True),
]


@pytest.mark.parametrize(("misreading", "may_stand"), MISREAD)
def test_the_reason_for_a_wrong_day_that_is_typed_is_text_of_the_set(misreading: tuple[str, str], may_stand: bool) -> None:
    typed = replace(
        question(2, "On what date did the raid on the mill begin?"),
        format=ItemFormat.DATE,
        options=(),
        answer=DateAnswer(PartialDate(2016, 5, 1)),
        misreadings=(misreading,),
    )
    assert len(choose([TAKEN, typed], 2, Random(1))) == 1 + may_stand


@pytest.mark.parametrize("rule", ONLY_FILLS)
def test_a_rule_that_only_fills_takes_no_place_of_another(rule: str) -> None:
    weak = replace(question(2, "Who led the raid?", "Ali", "Omar", "Samir"), rule=rule)
    strong = question(3, "Who held the mill?", "Reed", "Marsh", "Stone")
    assert {one.id for seed in range(5) for one in choose([weak, strong], 1, Random(seed))} == {strong.id}
    assert len(choose([weak, strong], 2, Random(1))) == 2


def test_one_name_is_the_key_of_one_question() -> None:
    raid = question(1, "Who led the raid?", "Ali", "Omar", "Samir")
    fleet = question(2, "Whose was the fleet?", "Ali", "Bo", "Cy")
    assert len(choose([raid, fleet], 2, Random(1))) == 1


def test_no_more_than_two_of_eight_are_answered_by_a_click_where_others_are_left_and_four_where_none_are() -> None:
    clicks = [
        replace(question(n, f"Click {n}.", f"Yes {n}.", f"No {n}.", f"Never {n}."), format=ItemFormat.PASSAGE)
        for n in range(1, 7)
    ]
    assert len(choose(clicks, 8, Random(1))) == 4
    others = [
        replace(question(n, f"Who {n}?", f"Ada {n}", f"Bea {n}", f"Cleo {n}"), skill=Skill.SOURCES, rule=f"s{n}")
        for n in range(7, 13)
    ]
    assert sum(one.format is ItemFormat.PASSAGE for one in choose([*clicks, *others], 8, Random(1))) == 2


def test_two_clicks_show_no_sentence_twice() -> None:
    one, other = (
        replace(question(n, f"Click {n}.", f"Yes {n}.", f"No {n}.", f"Never {n}."), format=ItemFormat.PASSAGE) for n in (1, 2)
    )
    shown = replace(other.options[1], evidence=one.options[2].evidence)
    other = replace(other, options=(other.options[0], shown, other.options[2]))
    assert len(choose([one, other], 2, Random(1))) == 1


@pytest.mark.parametrize("seed", range(5))
def test_one_question_over_many_events_gives_way_to_many_over_one_event_each(seed: int) -> None:
    broad = question(0, "Put these in order.", "Zero", "Nil", "None", marks="m1 m2 m3 m4")
    narrow = [question(n, f"What {n}?", f"Key {n}", f"Other {n}", f"Third {n}", marks=f"m{n}") for n in range(1, 5)]
    assert len(choose([broad, *narrow], 4, Random(seed))) == 4


def test_no_more_than_three_of_eight_are_on_dates_and_one_of_a_rule_where_others_are_left() -> None:
    dates = [question(n, f"When {n}?", f"Day {n}", f"Eve {n}", f"Morrow {n}") for n in range(1, 9)]
    sources = [
        replace(question(n, f"Who {n}?", f"Ada {n}", f"Bea {n}", f"Cleo {n}"), skill=Skill.SOURCES, rule=f"s{n % 6}")
        for n in range(9, 17)
    ]
    kept = choose([*dates, *sources], 8, Random(1))
    assert sum(one.skill is Skill.DATES for one in kept) == 3
    assert len({one.rule for one in kept}) == len(kept) == 8


def test_shares_give_way_where_nothing_else_is_left() -> None:
    dates = [question(n, f"When {n}?", f"Day {n}", f"Eve {n}", f"Morrow {n}") for n in range(1, 9)]
    assert len(choose(dates, 8, Random(1))) == 6
    results = [replace(one, skill=Skill.RESULTS) for one in dates]
    assert len(choose(results, 8, Random(1))) == 8
    assert len(choose([replace(one, rule="same") for one in results], 8, Random(1))) == 2


def test_practice_in_one_skill_may_come_back_to_a_name_and_a_kind_but_not_to_a_fact() -> None:
    led = [
        replace(question(n, f"Who led raid {n}?", "Ali", f"Omar {n}", f"Samir {n}"), rule=f"r.led.{n}", facts=(f"c{n % 3}",))
        for n in range(1, 7)
    ]
    assert len(choose(led, 6, Random(1))) == 1
    assert len(choose(led, 6, Random(1), is_practice=True)) == 2
    on_days = [replace(question(n, f"When {n}?", "8 October 2017", f"Eve {n}", f"Morrow {n}"), rule=f"r{n}") for n in range(4)]
    assert len(choose(on_days, 8, Random(1))) == 1
    assert len(choose(on_days, 8, Random(1), is_practice=True)) == 4


def test_one_of_eight_is_a_sentence_to_click_that_is_known_by_a_word() -> None:
    rules = ("passages.retreat", "passages.taken", "passages.fled", "passages.day", "passages.proved")
    clicks = [
        replace(question(n, f"Click {n}.", f"Yes {n}.", f"No {n}.", f"Never {n}."), format=ItemFormat.PASSAGE, rule=rule)
        for n, rule in enumerate(rules, 1)
    ]
    assert {"passages.day", "passages.proved"} < {one.rule for one in choose(clicks, 8, Random(1))}
    assert len(choose(clicks, 8, Random(1))) == 3
    assert len(choose(clicks, 16, Random(1))) == 4
    assert len(choose(clicks, 8, Random(1), is_practice=True)) == 4


@given(st.integers(0, 500))
def test_a_short_set_gives_up_one_question_for_two(seed: int) -> None:
    hub = question(0, "Hub?", "Zero", "Nil", "None", marks="m1 m2 m3")
    rays = [question(n, f"What {n}?", f"Key {n}", f"Other {n}", f"Third {n}", marks=f"m{n}") for n in (1, 2, 3)]
    assert {one.id for one in choose([hub, *rays], 3, Random(seed))} == {"i1", "i2", "i3"}


def test_two_questions_with_the_same_dates_to_choose_from_stand_only_in_a_short_set() -> None:
    days = ("7 October 2017", "8 October 2017", "9 October 2017")
    one = question(1, "When did the army enter the village of Karn?", *days)
    other = question(2, "When was the mill by the river burnt?", *(days[n] for n in (1, 2, 0)))
    assert len(choose([one, other], 2, Random(1))) == 2


def test_two_questions_on_days_do_not_choose_from_the_same_three_events() -> None:
    events = ("The mill of Karn burned down", "Riders came to Verna", "A truce was signed in Mole", "The bridge of Tarn fell")
    reasons = tuple(f"The article dates this to {day} May 2016." for day in (3, 5, 7, 9))
    one, other = (
        replace(question(n, f"What happened on {day} May 2016?", *events, reasons=reasons), rule="dates.on-day.a")
        for n, day in ((1, 3), (2, 5))
    )
    other = replace(other, options=tuple(replace(told, is_key=told is other.options[1]) for told in other.options[:3]))
    assert len(choose([one, other], 2, Random(1))) == 1


def test_who_is_an_option_beside_the_same_words_is_not_told() -> None:
    one = question(1, "Whose figure is this, as the infobox tells it: 30 wounded on the side of the Orland Guard?", "Ada", "Bo")
    other = question(2, "Whom does the infobox name for this figure: 80 wounded on the side of the Orland Guard?", "Bo", "Ada")
    rule = "sources.attribute.a"
    assert len(choose([replace(one, rule=rule), replace(other, rule=f"{rule}2", options=other.options)], 2, Random(1))) == 2


def test_the_day_of_a_wrong_event_waits_for_the_question_on_it() -> None:
    reasons = ("So.", "The article dates this to 8 October 2017.", "So.")
    on_day = question(
        2, "What happened on 1 March 2016?", "The north fell", "The army took Tal Aswad", "Ham fell", reasons=reasons
    )
    told = replace(on_day.options[1], evidence=TAKEN.evidence)
    on_day = replace(on_day, rule="dates.on-day.a", options=(on_day.options[0], told, on_day.options[2]))
    both = {one.id: one for one in choose([TAKEN, on_day], 2, Random(1))}
    assert both[on_day.id].options[1].rationale == "The article gives another date for this."


def test_a_broad_question_of_a_rare_skill_is_kept_among_many_dates() -> None:
    marks = " ".join(f"m{n}" for n in range(1, 6))
    broad = replace(question(0, "Click it.", "Zero", "Nil", "None", marks=marks), skill=Skill.RESULTS)
    narrow = [question(n, f"What {n}?", f"Key {n}", f"Other {n}", f"Third {n}", marks=f"m{n}") for n in range(1, 10)]
    assert broad.id in {one.id for one in choose([broad, *narrow], 4, Random(1))}


def test_a_typed_number_is_given_away_by_its_word() -> None:
    asked = replace(
        question(1, "Which number stands in the gap: “The rebels at first captured ____ villages near Karsa”?"),
        format=ItemFormat.NUMBER,
        options=(),
        answer=NumberAnswer(4),
    )
    told = question(2, "The infobox says: “The rebels at first captured four villages …”. What became of them?", "A", "B", "C")
    assert len(choose([asked, told], 2, Random(1))) == 1


def test_a_typed_number_is_given_away_with_its_thousands_set_off() -> None:
    typed = replace(
        question(1, "How many riders held the mill at Karsa?"), format=ItemFormat.NUMBER, answer=NumberAnswer(2000, 0, "")
    )
    other = question(2, "Which is true?", "About 2,000 riders held the old mill at Karsa", "The mill fell", "The mill burnt")
    assert len(choose([typed, other], 2, Random(1))) == 1


def test_a_reason_is_shortened_where_it_quotes_what_another_question_asks() -> None:
    reasons = ("So.", "The article uses this date for another event: “the army took the bridge”.", "So.")
    quoting = question(2, "When was the north attacked?", "1 March 2016", "2 March 2016", "3 March 2016", reasons=reasons)
    told = replace(quoting.options[1], evidence=TAKEN.evidence)
    quoting = replace(quoting, options=(quoting.options[0], told, quoting.options[2]))
    (alone,) = choose([quoting], 1, Random(1))
    both = {one.id: one for one in choose([TAKEN, quoting], 2, Random(1))}
    assert alone.options[1].rationale == reasons[1]
    assert both[quoting.id].options[1].rationale == "The article uses this date for another event."
    assert both[quoting.id].options[1].evidence == TAKEN.evidence


def test_a_reason_that_will_be_shortened_gives_nothing_away() -> None:
    reasons = ("So.", "The article uses this date for another event: “the army captured the bridge at Tal Aswad”.", "So.")
    other = question(2, "When was the north attacked?", "1 March 2016", "8 October 2017", "3 March 2016", reasons=reasons)
    assert len(choose([TAKEN, other], 2, Random(1))) == 1
    told = replace(other.options[1], evidence=TAKEN.evidence)
    shortened = replace(other, options=(other.options[0], told, other.options[2]))
    assert len(choose([TAKEN, shortened], 2, Random(1))) == 2


def test_a_reason_that_has_all_words_of_a_short_stem_beside_its_key_gives_it_away() -> None:
    post = question(1, "Whom does the infobox describe as “Hill Guard envoy”?", "Ada Reed", "Bo Marsh", "Cy Stone")
    reasons = ("So.", "The infobox describes this commander as “Hill Guard envoy”.", "So.")
    other = question(2, "Beside which of these names does the infobox put “scribe”?", "Di", "Ada Reed", "Eve", reasons=reasons)
    assert len(choose([post, other], 2, Random(1))) == 1
