"""Questions on figures and their sources, on small made-up articles: what they ask, and what they leave alone."""

from __future__ import annotations

import re

import pytest

from quizapp.generation.families import RULES
from tests.support.bridge import asked, page, texts

CROSS = "On 5 May, the Red Cross reported that {} civilians had been killed near the bridge."
WATCH = "Relief Watch said that {} rebels had been killed by 6 May."


@pytest.mark.parametrize(
    ("sentences", "is_asked"),
    [
        ("On 7 May, 30 rebels were killed at the ford.", True),
        ("On 7 May, 30 rebels were reported killed at the ford.", True),
        ("Relief Watch said that the ford had been shelled. On 7 May, 30 rebels were killed.", False),
        ("On 7 May, 30 rebels were killed, while two mills burnt down according to Relief Watch.", False),
    ],
    ids=["told as a fact", "were reported", "source of the sentence before", "source of the other clause"],
)
def test_nobody_is_the_key_only_where_no_source_may_carry_over(sentences: str, is_asked: bool) -> None:
    subject = page(f"{CROSS.format(14)} It rained for a day.\n\n{sentences}")
    assert ("30 rebels" in " ".join(sketch.stem for sketch in asked("sources.nobody", subject))) is is_asked


def test_the_stem_does_not_tell_whether_somebody_is_named() -> None:
    box = "17 killed, 215 wounded (per Relief Watch), 310 captured (per Hill Office)"
    subject = page(f"{CROSS.format(14)} It rained.\n\n{CROSS.format(23)}", losses1=box, losses2="42 killed, 61 captured")
    openings: dict[bool, set[str]] = {True: set(), False: set()}
    for name in ("sources.attribute", "sources.nobody"):
        for sketch in asked(name, subject):
            openings[sketch.keys[0].text == "Nobody is named"].add(sketch.stem.split(":")[0])
    assert openings[True] == openings[False]
    assert len(openings[True]) == 2


@pytest.mark.parametrize(("rival", "is_asked"), [("", False), (", 800 captured (per Hill Office)", True)])
def test_what_a_side_reports_is_not_told_by_its_own_people_alone(rival: str, is_asked: bool) -> None:
    own = f"170 killed, 215 wounded (per Norland){rival}"
    made = asked("sources.which", page("It rained.", own, "420 killed, 610 wounded (per Hill Office)", first="Norland"))
    found = [one for one in made if "reported by Norland" in one.stem]
    assert bool(found) is is_asked
    assert all(any("Norland" in choice.text for choice in one.pool) for one in found)


def test_few_questions_for_a_figure_have_the_largest_number_as_their_key() -> None:
    days = " ".join(f"Relief Watch said that {n} civilians had been killed on {n - 10} May." for n in (13, 14, 15, 16))
    made = asked("sources.figure", page(days, losses1="600 killed (per Hill Office)", losses2="500 killed (per Red Cross)"))
    largest = [one for one in made if one.keys[0].rank > max(other.rank for other in one.pool)]
    assert len(largest) <= 1 + len(made) // 3


def test_the_brigade_s_losses_are_not_those_of_its_side() -> None:
    subject = page(CROSS.format(14), losses1="600 killed, 700 wounded (3rd Brigade, per Relief Watch)")
    assert "600" not in texts(asked("sources", subject))
    assert "700" not in texts(asked("sources", subject))


def test_what_is_done_for_the_dead_later_dates_no_deaths() -> None:
    subject = page(f"{CROSS.format(14)} On 8 May, 150 civilians killed by shells were buried in a mass grave.")
    assert "150 civilians killed on 8 May" not in texts(asked("sources", subject))


def test_a_day_behind_a_figure_is_that_of_the_deaths() -> None:
    subject = page("According to Relief Watch, the League executed 160 rebels between 14 and 15 May.")
    assert "from 14 to 15 May 2015" in texts(asked("sources.typed", subject))


def test_a_figure_of_a_column_is_told_in_plain_english() -> None:
    shown = texts(asked("sources", page(CROSS.format(14), losses2="42 killed (per Relief Watch)")))
    assert "42 killed on the side of the Southern Union" in shown
    assert "Union killed" not in shown


def test_one_man_is_told_in_the_singular() -> None:
    subject = page("On 5 May, at least one Norland national was killed near the bridge, the Red Cross reported.")
    assert "among" not in texts(asked("sources", subject))


@pytest.mark.parametrize(
    ("figure", "opening"),
    [
        ("14", "How many civilians were killed"),
        ("more than 14", "More than how many civilians were killed"),
        ("at least 14", "At least how many civilians were killed"),
    ],
)
def test_a_typed_figure_is_asked_for_with_its_limit(figure: str, opening: str) -> None:
    stems = [sketch.stem for sketch in asked("sources.typed", page(CROSS.format(figure)))]
    assert stems
    assert stems[0].startswith(opening)
    assert "(" not in stems[0]


@pytest.mark.parametrize(
    ("figure", "words"),
    [("over 40", "Over 40"), ("around 40", "Around 40"), ("at least 40", "At least 40"), ("nearly 40", None), ("40", None)],
)
def test_the_wording_of_a_limit_is_the_articles_own(figure: str, words: str | None) -> None:
    subject = page(f"{CROSS.format(figure)} {WATCH.format(66)}")
    made = [sketch for sketch in asked("sources.bound", subject) if sketch.pattern == "sources.bound.named"]
    assert [choice.text for sketch in made for choice in sketch.keys] == ([words] if words else [])
    for sketch in made:
        reasons = [choice.rationale for choice in (*sketch.keys, *sketch.pool)]
        assert len(set(reasons)) == len(reasons)


def test_a_limit_in_quotation_marks_is_no_exact_number() -> None:
    subject = page(f'Relief Watch said that "at least" 112 rebels had been killed by 6 May. {CROSS.format(14)}')
    assert "How many rebels" not in texts(asked("sources.typed", subject))


def test_a_limit_that_its_reason_could_not_show_is_not_asked_for() -> None:
    far = "By 6 May, the real number of civilians killed in Eastham and in the hamlets and farms around it was over 200."
    assert not [one for one in asked("sources.bound", page(f"{CROSS.format(14)}\n\n{far}")) if "Over 200" in one.keys[0].text]


def test_a_plus_sign_has_no_wording() -> None:
    made = asked("sources.bound", page("", losses2="160+ killed (per Relief Watch)"))
    assert not [sketch for sketch in made if sketch.pattern == "sources.bound.named"]


def test_sentences_of_a_careful_writer_cross_source_and_limit() -> None:
    made = asked("sources.careful", page(f"{CROSS.format('at least 14')} {WATCH.format(66)}"))
    assert made
    for sketch in made:
        shown = [choice.text for choice in (*sketch.keys, *sketch.pool)]
        assert len({text.split(" reported")[0] for text in shown}) == 2
        assert len({text.split(" that ", 1)[1] for text in shown}) == 2


QUOTED = (
    "The Red Cross said that the mill burnt. The Hill Observatory said that the bridge stood. Relief Watch said that "
    "the road was shut. Norland said that its men had taken the hill. Later Norland said that it held the ford. Norland and "
    "the Hill Observatory, Relief Watch and the Red Cross said that it rained."
)


@pytest.mark.parametrize("name", ["SU", "Marcus Hill", "Southern Defence Ministry"])
def test_nobody_of_a_nation_that_fights_is_an_onlooker(name: str) -> None:
    froze = "The Westland Foreign Ministry said that it froze."
    prose = f"{QUOTED} {froze} {name} said that 14 rebels had been killed. {CROSS.format(9)}"
    made = asked("sources.vantage", page(prose, first="Norland"))
    assert made
    for sketch in made:
        assert name not in {choice.text for choice in sketch.pool}
        assert "proves nothing" not in " ".join(choice.rationale for choice in sketch.keys)


@pytest.mark.parametrize(("words", "is_asked"), [("was updated to 105", True), ("stood at 105", False)])
def test_a_count_that_the_article_raises_has_grown(words: str, is_asked: bool) -> None:
    subject = page(f"On 5 May, 85 soldiers were killed at the mill. On 8 May, the number of soldiers killed {words}.")
    keys = [choice.text for sketch in asked("sources.relation", subject) for choice in sketch.keys]
    assert keys == (["One count, later raised"] if is_asked else [])


def test_what_two_figures_are_is_not_settled_by_their_being_equal_or_not() -> None:
    unequal = page("It rained.", losses1="215 killed (per Relief Watch), 310 killed (per Red Cross)")
    (sketch,) = asked("sources.relation", unequal)
    assert sketch.keys[0].text == "Two claims that rule each other out"
    assert {"One count, later raised"} < {choice.text for choice in sketch.pool}
    assert not [choice for choice in sketch.pool if "agree" in choice.text or "given twice" in choice.text]
    equal = page("Relief Watch said that 215 civilians had been killed.", losses1="215 civilians killed (per Relief Watch)")
    (sketch,) = asked("sources.relation", equal)
    assert sketch.keys[0].text == "One source's claim, given twice"
    assert not [choice for choice in sketch.pool if "rule each other out" in choice.text or "raised" in choice.text]


def test_two_figures_that_are_no_like_for_like_do_not_tell_why_in_the_stem() -> None:
    losses = "42 killed (per Relief Watch)\n- Casualties2: 30 wounded (per Red Cross)"
    made = asked("sources.like", page("", losses2="42 killed (per Relief Watch), 30 wounded (per Red Cross)", losses1=losses))
    assert all(not re.search(r"killed|wounded", sketch.stem) for sketch in made)


def test_losses_of_two_groups_are_set_beside_each_other_by_nobody() -> None:
    losses = "82 killed (per Relief Watch)\n- Casualties3: 50 civilians killed (per Red Cross)"
    assert not asked("sources.like", page("", losses2=losses))


def test_every_day_of_a_figure_is_of_one_kind() -> None:
    prose = " ".join(f"On {day} May, {day + 20} rebels were killed at the ford." for day in range(4, 9))
    made = asked("sources.period", page(f"{prose} By 9 May, 99 rebels had been killed."))
    assert made
    assert all(re.fullmatch(r"On \d+ May 2015", choice.text) for sketch in made for choice in (*sketch.keys, *sketch.pool))


@pytest.mark.parametrize("name", ["Ada Stone", "Southern Union spokesman Ada Stone"])
def test_a_person_is_no_wrong_answer_beside_the_body_the_person_may_speak_for(name: str) -> None:
    prose = (
        f"{name} said that the hill was lost. Ada Stone of the Southern Union Army said that the ford was held. "
        "On 5 May, the Southern Union Army reported that 30 rebels had been killed."
    )
    for sketch in asked("sources.attribute", page(f"{prose} {CROSS.format(9)} {WATCH.format(66)}")):
        if sketch.keys[0].text.startswith("Southern"):
            assert "Ada Stone" not in {choice.text for choice in sketch.pool}


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ("The historian Ada Stone doubts that the hill was lost.", True),
        ("Ada Stone, in her 2019 book The Hill, doubts that it was lost.", True),
        ("Ada Stone doubts that the hill was lost.", False),
    ],
)
def test_who_studied_it_later_speaks_for_none_of_those_who_fought(told: str, stands: bool) -> None:
    prose = (
        f"{told} Ada Stone said that 9 guards were killed. On 5 May, Norlandish sources reported that 30 rebels were killed."
    )
    made = asked("sources.attribute", page(f"{prose} {CROSS.format(9)} {WATCH.format(66)}"))
    pools = [{choice.text for choice in one.pool} for one in made if one.keys[0].text == "Norlandish sources"]
    assert pools
    assert all(("Ada Stone" in pool) is stands for pool in pools)


def test_figures_are_matched_to_their_days() -> None:
    prose = " ".join(f"On {day} May, {day + 20} rebels were killed at the ford." for day in range(4, 8))
    made = asked("sources.days", page(prose))
    assert [len(sketch.pairs) for sketch in made] == [4]
    assert not asked("sources.days", page("On 4 May, 24 rebels were killed. On 5 May, 25 rebels were killed."))


def test_the_number_of_anybody_is_not_asked_for() -> None:
    prose = "On 7 May, 30 men were killed at the ford. On 8 May, 44 rebels were killed. By 9 May, 60 rebels were killed."
    assert "30 men" not in texts(asked("sources.unnamed", page(prose)))
    assert not [sketch for sketch in asked("sources.unnamed", page(prose)) if "number of men" in sketch.stem]


def test_a_figure_of_nobody_is_asked_for_as_such() -> None:
    prose = "On 7 May, 30 rebels were killed at the ford. On 8 May, 44 rebels were killed. By 9 May, 60 rebels were killed."
    assert not asked("sources.unnamed", page(prose)), "no wrong number stands in the sentence of the key"
    made = asked("sources.unnamed", page(f"{prose} On 6 May, 24 rebels were killed and 80 guards wounded."))
    assert made
    assert all("without naming a source" in sketch.stem for sketch in made)


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        ("Later, more than 29 people were said to have been killed.", False),
        ("On 7 May, 34 rebels were killed, a note has it.", False),
        ("On 8 May, 34 rebels were killed.", True),
    ],
    ids=["of no day", "of the same day", "of another day"],
)
def test_a_figure_of_nobody_is_not_asked_for_where_another_may_be_of_the_same_people(other: str, is_asked: bool) -> None:
    prose = f"On 7 May, 30 rebels were killed and 80 wounded at the ford.\n\nOn 6 May, 70 civilians were killed.\n\n{other}"
    keys = [sketch.keys[0].text for sketch in asked("sources.unnamed", page(prose))]
    assert ("30" in keys) is is_asked


def test_a_spokesman_and_the_body_are_no_two_sources_to_match() -> None:
    prose = (
        "Ada Stone, a spokeswoman of the Refugee Council, said that about 4,000 people had been displaced. "
        "On 5 May, the Refugee Council reported that 700 civilians had been displaced. "
    )
    for sketch in asked("sources.match", page(f"{prose} {CROSS.format(9)} {WATCH.format(66)}")):
        names = {target.text for _, target in sketch.pairs} | {choice.text for choice in sketch.pool}
        assert not {"Ada Stone", "Refugee Council"} <= names


def test_a_range_is_no_repetition_of_its_lower_end() -> None:
    subject = page("Relief Watch said that 400 rebels had been killed.", losses2="400–500 killed (per Relief Watch)")
    assert not [sketch for sketch in asked("sources.relation", subject) if sketch.pattern.endswith(".b")]


@pytest.mark.parametrize(
    ("sentences", "is_told"),
    [
        ("On 7 May, 30 rebels were killed at the ford.", True),
        ("On 7 May the ford was stormed. 30 rebels were killed there.", False),
        ("On 7 May the ford was stormed. The next day, 30 rebels were killed.", True),
        ("On 7 May the ford was stormed. Some 30 rebels were captured over the past 24 hours.", False),
        ("On 7 May the ford was stormed. During the fighting for the mill, 30 rebels were killed.", False),
    ],
    ids=["own day", "day of the sentence before", "counted day", "hours that look back", "a fight of several days"],
)
def test_a_figure_has_the_days_that_its_own_words_give(sentences: str, is_told: bool) -> None:
    ledger = page(f"{CROSS.format(14)}\n\n{sentences}").ledger
    (claim,) = [one for one in ledger.claims if one.low == 30]
    assert claim.window.is_known is is_told
    assert ("May 2015" in ledger.when(claim)) is is_told


@pytest.mark.parametrize(
    ("sentence", "is_key"),
    [
        ("Relief Watch said that 66 rebels had been killed by 6 May.", True),
        ("Relief Watch initially said that 66 rebels had been killed by 6 May.", False),
        ("Relief Watch said that 66 rebels had been killed by 6 May, but later raised the number to 90.", False),
        ("At first, Relief Watch said that 66 rebels had been killed by 6 May.", False),
        ("Relief Watch said that 66 rebels had been killed by 6 May. It later updated the toll.", False),
    ],
)
def test_no_careful_writer_repeats_what_was_taken_back(sentence: str, is_key: bool) -> None:
    keys = [sketch.keys[0].text for sketch in asked("sources.careful", page(f"{CROSS.format(14)} {sentence}"))]
    assert any("66 rebels" in key for key in keys) is is_key


def test_numbers_of_the_same_day_are_the_first_wrong_answers() -> None:
    prose = "On 4 May, 12 civilians were killed. On 8 May, 31 rebels were killed and 22 soldiers were wounded at the ford."
    other = "On 6 May, 24 rebels were killed at the mill. On 9 May, 36 civilians were killed."
    (sketch, *_) = [one for one in asked("sources.unnamed", page(f"{prose}\n\n{other}")) if "8 May" in one.stem]
    numbers = [choice.text for choice in sketch.pool]
    assert numbers[:2] == ["22", "24"], (sketch.stem, numbers)


def test_a_figure_without_a_time_is_asked_for_only_where_no_other_counts_such_people() -> None:
    one = "According to Relief Watch, 20 rebels were captured in the hills."
    other = "Relief Watch said that 40 rebels had been captured by 6 May."
    assert "How many rebels were captured in the hills, according to" in texts(asked("sources.typed", page(one)))
    stems = " ".join(sketch.stem for sketch in asked("sources.typed", page(f"{one} {other}")))
    assert "rebels were captured, " not in stems
    assert "by 6 May" in stems
    killed = "According to Relief Watch, 20 rebels were killed in air strikes."
    assert "rebels were killed" not in texts(asked("sources.typed", page(killed)))


FIGHTS = [
    (
        "On 7 May, the League claimed to have beaten off an attack. In the engagement, it claimed to have killed 40 raiders.",
        False,
    ),
    ("On 7 May, the League claimed to have killed 40 raiders at the mill.", True),
]


@pytest.mark.parametrize(("prose", "is_asked"), FIGHTS)
def test_a_figure_of_one_fight_is_not_asked_for_as_that_of_the_whole(prose: str, is_asked: bool) -> None:
    assert ("raiders" in texts(asked("sources.typed", page(prose)))) is is_asked


def test_a_first_count_is_asked_for_by_no_question_on_one_figure() -> None:
    subject = page(f"{CROSS.format(14)} The ministry of the Union initially stated that 13 guards were killed on 7 May.")
    assert "guards" not in " ".join(sketch.stem for sketch in asked("sources.typed", subject))


PERIODS = [
    ("215 killed (per Relief Watch; 6–9 May), 30 killed (per Relief Watch; 3–5 May)", True),
    ("215 killed (per Relief Watch; 3–9 May), 1,000 killed (per Relief Watch; 3–5 May)", False),
    ("215 killed (per Relief Watch; 3–9 May), 30 killed (per Norland; 3–5 May)", False),
    ("215 killed (per Relief Watch), 30 killed (per Relief Watch; 3–5 May)", False),
]


@pytest.mark.parametrize(
    ("losses", "is_asked"), PERIODS, ids=["two periods", "larger for less time", "two sources as well", "one has no days"]
)
def test_figures_are_of_different_periods_where_nothing_else_tells_them_apart(losses: str, is_asked: bool) -> None:
    made = asked("sources.relation", page("", losses1=losses))
    assert any("different periods" in choice.text for sketch in made for choice in sketch.keys) is is_asked


def test_one_who_passes_on_what_another_said_is_no_second_source() -> None:
    told = "The Morning Post reported that the Relief Watch office stated that at least 80 soldiers had been killed by 6 May."
    for sketch in asked("sources.relation", page(told, losses2="80+ soldiers killed (6 May; per Morning Post)")):
        assert "agree" not in sketch.keys[0].text


def test_no_two_figures_are_said_to_stand_for_one_period_that_the_article_does_not_give() -> None:
    made = asked("sources.like", page("", losses2="42 killed (per Relief Watch), 30 wounded (per Red Cross)"))
    shown = " ".join(choice.rationale for sketch in made for choice in (*sketch.keys, *sketch.pool))
    assert made
    assert "same period" not in shown
    assert "They cover different periods." not in texts(made)


def test_a_figure_that_is_limited_to_some_days_is_no_like_for_one_that_is_not() -> None:
    (sketch,) = asked("sources.like", page("", losses2="42 killed (per Relief Watch), 90 killed (per Red Cross; 3–5 May)"))
    assert sketch.keys[0].text == "They cover different periods."
    assert "gives no days" in sketch.keys[0].rationale


def test_a_verified_count_and_a_larger_one_do_not_rule_each_other_out() -> None:
    box = "215 killed (per Relief Watch), 310 killed (per Red Cross)"
    told = "Relief Watch verified that 215 rebels had been killed, and said that the toll was likely higher."
    assert not asked("sources.careful.pair", page(told, losses1=box))
    assert not [one for one in asked("sources.relation", page(told, losses1=box)) if "rule each other" in one.keys[0].text]


def test_small_numbers_are_no_rivals_of_large_ones() -> None:
    prose = (
        "On 5 May, the Red Cross said that 900 civilians had been killed. "
        "By 6 May, the Red Cross reported 1,600 rebels killed. It rained.\n\n"
        "On 7 May, 3 dukes were killed at the ford.\n\nOn 8 May, 8 counts were killed at the mill."
    )
    assert "dukes" not in texts(asked("sources.which", page(prose, losses1="", losses2="")))


def test_no_source_is_asked_of_one_or_two() -> None:
    prose = f"{CROSS.format(14)} It rained.\n\nOn 7 May, two soldiers were killed at the ford."
    assert "soldiers killed" not in " ".join(sketch.stem for sketch in asked("sources.nobody", page(prose)))


def test_one_day_is_told_in_the_singular() -> None:
    subject = page("Some 400 civilians had fled the mill over the past 24 hours, Relief Watch said.")
    assert "one days" not in texts(asked("sources", subject))


def test_a_length_of_time_is_told_once() -> None:
    told = "Relief Watch claimed that 64 guards were killed and 310 wounded around Tarn in three days of attacks."
    stems = [one.stem for one in asked("sources", page(told)) if "in three days of attacks" in one.stem]
    assert stems
    assert not any("over three days" in stem for stem in stems)


def test_a_number_of_a_time_that_is_counted_back_is_not_typed_without_it() -> None:
    told = "On 10 May, Relief Watch reported that 7,000 people had fled their homes in Tarn over the past month."
    assert not [one for one in asked("sources.typed", page(f"{CROSS.format(14)} It rained.\n\n{told}")) if "fled" in one.stem]
    assert not asked("sources.typed", page(told))


def test_a_figure_that_stands_twice_in_one_place_is_named_once() -> None:
    told = (
        "Relief Watch said that 215 rebels had been killed. It rained.\n\nThe 215 rebels killed, Relief Watch said, were young."
    )
    for sketch in asked("sources.relation", page(told)):
        assert "215 rebels killed and 215 rebels killed" not in sketch.stem
        assert "Both figures count rebels killed." in {choice.rationale for choice in sketch.pool}


def test_a_count_told_twice_is_asked_for_as_such_or_as_one_figure() -> None:
    subject = page("Relief Watch said that 215 rebels had been killed.", losses1="215 killed (per Relief Watch)")
    repeated = [sketch for sketch in asked("sources.relation", subject) if sketch.pattern == "sources.relation.b"]
    single = [sketch for name in ("sources.typed", "sources.attribute") for sketch in asked(name, subject)]
    assert all(one.excludes & other.excludes for one in repeated for other in single if set(one.facts) & set(other.facts))


def test_one_who_gives_the_same_number_as_a_limit_is_no_wrong_answer() -> None:
    told = "Ada Stone said that more than 310 rebels had been killed over two days."
    box = "310+ killed (per Union Staff), 90 wounded (per Red Cross)"
    for sketch in asked("sources.attribute", page(f"{told} {CROSS.format(14)}", losses1=box)):
        if sketch.keys[0].text == "Ada Stone":
            assert "Union Staff" not in {choice.text for choice in sketch.pool}


@pytest.mark.parametrize(("losses", "is_asked"), [("714–720 killed", False), ("400–500 killed", True)])
def test_the_width_of_a_range_is_asked_for_where_it_is_wide(losses: str, is_asked: bool) -> None:
    assert bool(asked("sources.spread", page(CROSS.format(14), losses1=f"{losses} (per Relief Watch)"))) is is_asked


def test_those_killed_in_a_month_may_be_those_of_one_fight_of_many() -> None:
    prose = "In April 2015, raiders ambushed a train, killing 30 rebels and more than 44 guards."
    subject = page(f"{prose} On 8 May, 25 rebels were killed.", losses1="", losses2="")
    for family in ("sources.unnamed", "sources.bound"):
        assert not [one for one in asked(family, subject) if "April" in one.stem]


def test_the_dead_and_the_displaced_nobody_takes_for_each_other() -> None:
    losses = "660 civilians killed (per Relief Watch), 5,500 civilians displaced (per Red Cross)"
    assert not asked("sources.like", page("", losses1=losses))


def test_a_quotient_that_nobody_gets_by_a_slip_is_no_wrong_answer() -> None:
    box = "{} killed (per Relief Watch), 100 killed (per Red Cross), 70 killed (by 5 May)"
    made = asked("sources.spread", page(CROSS.format(14), losses1=box.format(310), losses2="240 killed (per Relief Watch)"))
    assert made
    assert all("divides" in choice.rationale for sketch in made for choice in sketch.pool)
    alone = asked(
        "sources.spread", page("It rained.", losses1="310 killed (per Relief Watch), 100 killed (per Red Cross)", losses2="")
    )
    assert {sketch.pattern for sketch in alone} == {"sources.spread.difference"}


@pytest.mark.parametrize(
    ("behind", "is_asked"),
    [
        ("The mill burnt down for two days.", True),
        ("The mill burnt down, said Relief Watch.", True),
        ("Some of them were shot in the mill, per activists, according to Relief Watch.", False),
        ("The mill burnt down. Relief Watch said that 45 people were killed.", False),
    ],
    ids=["no source", "a source of something else", "a source of the same deaths", "in the sentence after next"],
)
def test_nobody_is_named_for_a_figure_only_where_no_source_follows_for_these_deaths(behind: str, is_asked: bool) -> None:
    subject = page(f"{CROSS.format(14)} It rained for a day.\n\nOn 7 May, 30 rebels were killed at the ford. {behind}")
    assert ("30 rebels" in " ".join(sketch.stem for sketch in asked("sources.nobody", subject))) is is_asked


def test_figures_with_and_without_a_source_are_all_of_one_place() -> None:
    prose = (
        f"The Red Cross said that 14 civilians were killed on 5 May. {WATCH.format(66)}\n\nOn 7 May, 30 rebels were killed."
        "\n\nOn 8 May, 25 rebels were killed.\n\nOn 9 May, 40 rebels were captured by the riders."
    )
    box = "17 killed (per Relief Watch), 215 wounded (per Hill Office), 310 captured (per Hill Office)"
    made = asked("sources.which", page(prose, losses1=box, losses2="42 killed (per Hill Office)"))
    assert made
    for sketch in made:
        assert len({"infobox" in choice.text for choice in (*sketch.keys, *sketch.pool)}) == 1
        assert "40 rebels" not in texts([sketch])  # by whom would be left out


def test_figures_of_the_infobox_with_days_stand_beside_others_with_days_only() -> None:
    box = "17 killed (by 6 May), 215 wounded (by 7 May), 310 captured (per Hill Office)"
    made = asked("sources.which", page("It rained.", losses1=box, losses2="42 killed (per Hill Office), 12 captured"))
    for sketch in made:
        assert len({"infobox" in choice.text for choice in (*sketch.keys, *sketch.pool)}) == 1


@pytest.mark.parametrize(
    ("prose", "box", "reason"),
    [("", "42 killed", "Not asked with one key, because nobody is named for it: 42."), ("", "42 killed (per Hill Office)", "")],
)
def test_a_single_figure_of_nobody_is_not_called_contested(prose: str, box: str, reason: str) -> None:
    refused = [
        one.reason
        for rule in RULES
        if rule.name == "sources.attribute"
        for one in rule.propose(page(prose, losses2=box)).refusals
        if "Southern Union" in one.question
    ]
    assert refused == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("behind", "is_asked"),
    [(" near Eastham", True), ("", False), (" in shelling of Eastham in recent days", False)],
    ids=["a place", "no limit", "days that only the statement tells"],
)
def test_a_figure_of_the_day_of_a_statement_needs_its_place(behind: str, is_asked: bool) -> None:
    subject = page(f"On 5 May, the Red Cross reported that 14 civilians had been killed{behind}. {WATCH.format(66)}")
    assert ("civilians" in texts(asked("sources.typed", subject))) is is_asked


@pytest.mark.parametrize(
    ("one", "other", "is_asked"),
    [("17 killed", "40 killed", True), ("17 killed", "40+ killed", False), ("17 killed", "40–50 killed", False)],
)
def test_a_limit_and_an_exact_number_are_not_said_to_rule_each_other_out(one: str, other: str, is_asked: bool) -> None:
    box = f"{one} (per Relief Watch), {other} (per Hill Office)"
    keys = [sketch.keys[0].text for sketch in asked("sources.relation", page("It rained.", losses2=box))]
    assert ("Two claims that rule each other out" in keys) is is_asked


def test_people_are_said_to_have_been_killed_since_a_day() -> None:
    subject = page("According to Relief Watch, 66 rebels had been killed since the battle began.")
    stems = [sketch.stem for sketch in asked("sources.typed", subject)]
    assert all("were killed since" not in stem for stem in stems)


@pytest.mark.parametrize(("verb", "words"), [("were reportedly killed", "; “reportedly” names nobody."), ("were killed", ".")])
def test_words_for_nobody_are_spoken_of_only_where_they_stand(verb: str, words: str) -> None:
    prose = (
        f"The Red Cross said that 14 civilians were killed on 5 May. {WATCH.format(66)}\n\nOn 7 May, 30 rebels {verb}."
        "\n\nOn 8 May, 25 rebels were killed.\n\nOn 9 May, 47 rebels were killed."
    )
    made = [one for one in asked("sources.which", page(prose)) if one.pattern.endswith("no-source")]
    assert made
    assert all(one.rationale == f"Only the words beside a figure tell whose it is{words}" for one in made)


@pytest.mark.parametrize(
    ("box", "prose", "is_asked"),
    [
        ("between 2,300 and 3,500 captured", "It rained.", True),
        ("between 2,300 and 3,500 captured", "Norland researchers estimated the prisoners to be around 3,500.", False),
        ("2,300 captured", "They counted, according to Relief Watch, some 2,300 in the camps.", False),
        ("2,300 captured", "The mill had 2,300 stones.", True),
    ],
    ids=["nowhere else", "the upper end", "a number of nothing", "without anybody"],
)
def test_nobody_is_named_only_where_nobody_gives_the_number_elsewhere(box: str, prose: str, is_asked: bool) -> None:
    subject = page(f"{CROSS.format(14)}\n\n{RAIN_ALL_DAY}\n\n{prose}", losses1=box)
    assert any("2,300" in one.stem for one in asked("sources.nobody", subject)) is is_asked


RAIN_ALL_DAY = "It rained for most of the day. The rivers rose. The fords were lost."


@pytest.mark.parametrize("source", ["pro-Union and Hill sources", "Pro-Union and Hill sources"])
def test_joined_sources_are_named_whole(source: str) -> None:
    subject = page(f"According to {source}, 34 rebels were killed on 6 May.")
    assert [subject.ledger.source(claim) for claim in subject.ledger.claims if claim.low == 34] == [source]


def test_of_two_figures_of_one_sentence_one_is_a_key() -> None:
    prose = (
        f"The Red Cross said that 14 civilians were killed on 5 May. {WATCH.format(66)}\n\n{RAIN_ALL_DAY}\n\n"
        "On 7 May, 80 people were killed, 64 of them women and children.\n\n"
        "On 8 May, 25 rebels were killed.\n\nIt rained.\n\nOn 9 May, 31 guards were killed."
    )
    (sketch,) = (one for one in asked("sources.which", page(prose)) if one.pattern == "sources.which.no-source")
    keys = [choice.text for choice in sketch.keys]
    assert len([one for one in keys if "7 May" in one]) <= 1 < len(keys)


@pytest.mark.parametrize(("town", "is_told"), [("the town of Verna", True), ("the town", False)])
def test_a_fight_for_a_town_without_its_name_is_no_time(town: str, is_told: bool) -> None:
    subject = page(f"Relief Watch said that 34 rebels had been killed during the battle for {town}.")
    assert any("battle" in subject.ledger.when(claim) for claim in subject.ledger.claims) is is_told


def test_the_number_beside_the_key_is_offered_in_every_choice() -> None:
    days = " ".join(f"On {day} May, {n} rebels were killed." for day, n in ((3, 26), (4, 28), (5, 31), (7, 33)))
    made = asked("sources.unnamed", page(f"{days} On 6 May, 24 rebels were killed and 80 guards wounded."))
    assert made
    for sketch in made:
        below = [one for one in sketch.pool if one.rank < sketch.keys[0].rank]
        above = [one for one in sketch.pool if one.rank > sketch.keys[0].rank]
        beside = next(one for one in sketch.pool if one.text in ("24", "80"))
        far = below if beside in above else above
        assert sketch.pool[0] is beside
        assert len(far) <= 2


TWICE = [
    ("over 240", "240+ killed (per Red Cross)", False),
    ("at least 240", "240+ killed (per Red Cross)", True),
    ("over 240", "", True),
]


@pytest.mark.parametrize(("figure", "losses", "is_asked"), TWICE)
def test_a_number_with_two_limits_has_no_wording(figure: str, losses: str, is_asked: bool) -> None:
    subject = page(f"{CROSS.format(figure)} {WATCH.format(66)}", losses1="", losses2=losses)
    stems = [one.pattern for one in asked("sources.bound", subject) if "240" in one.keys[0].text]
    assert ("sources.bound.named" in stems) is is_asked


def test_the_report_of_one_who_cites_another_is_not_laid_to_him() -> None:
    told = "On 5 May, citing a report from Hill Radio, the Mill Office concluded that the brigade was gone."
    went_on = "The report said that 200 to 300 rebels had been killed in the hills by 6 May."
    subject = page(f"{told} {went_on} {WATCH.format(66)}")
    assert not [one for one in asked("sources.spread", subject) if "Mill Office" in one.stem]
    assert "Mill Office for another figure" not in " ".join(
        choice.rationale for one in asked("sources.attribute", subject) for choice in one.pool
    )


@pytest.mark.parametrize(
    ("earlier", "is_asked"),
    [
        ("In 1988, Ada Stone wrote that sixty troops were killed at the mill.", False),
        ("In 1998, Ada Stone wrote that sixty troops were killed at the mill.", True),
        ("In 1988, Karl Hill wrote that sixty troops were killed at the mill.", True),
    ],
    ids=["of two years", "of one year", "of two writers"],
)
def test_a_writer_of_two_years_is_not_asked_without_the_year(earlier: str, is_asked: bool) -> None:
    own = "In 1998, Ada Stone wrote that 62 guards were killed. In 2001, Rolf Berg wrote that 70 riders were killed."
    made = asked("sources.typed", page(f"{earlier} {own}"))
    assert any("guards" in one.stem and "Stone" in one.stem for one in made) is is_asked


@pytest.mark.parametrize(
    ("prose", "is_conflict"),
    [("It rained.", True), ("On 6 May, Relief Watch said that 36 rebels were killed at the mill.", False)],
    ids=["of the whole", "one of them of a single day"],
)
def test_a_number_of_one_fight_rules_no_number_of_the_whole_out(prose: str, is_conflict: bool) -> None:
    made = asked("sources.relation", page(prose, losses2="80 killed (per Hill Office), 36 killed (per Relief Watch)"))
    assert any("rule each other out" in one.keys[0].text for one in made) is is_conflict


def test_those_captured_are_people() -> None:
    made = asked("sources.typed", page("It rained.", losses2="80 captured (per Hill Office)"))
    assert any(re.match(r"How many people on the side of .+ report as captured", one.stem) for one in made)


@pytest.mark.parametrize(("other", "agrees"), [("65–200 killed", False), ("80 killed", True)])
def test_a_range_agrees_with_no_single_number(other: str, agrees: bool) -> None:
    made = asked("sources.relation", page("It rained.", losses2=f"{other} (per Hill Office), 80 killed (per Relief Watch)"))
    assert any("figures agree" in one.keys[0].text for one in made) is agrees


def test_a_side_counts_its_own_dead() -> None:
    subject = page("It rained.", "170 killed, 215 wounded (per Norland)", "420 killed (per Hill Office)", first="Norland")
    stems = texts(asked("sources.figure", subject)) + texts(asked("sources.typed", subject))
    assert "Which number did Norland give for its own dead, according to the infobox?" in stems
    assert "How many of its own people did Norland report as wounded, according to the infobox?" in stems
    assert "Which number did the Hill Office give for the dead on the side of" in stems


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Relief Watch said that 60 rebels were killed in only three days of fighting by 9 May.",
            "in only three days of fighting by 9 May 2015",
        ),
        ("Relief Watch said that up to 60 rebels fell in only 5 days of fighting by 9 May.", "in five days by 9 May 2015"),
        ("Relief Watch said that 60 rebels were killed by 9 May.", "killed by 9 May 2015"),
        ("Relief Watch said that 60 rebels were killed in three days from 6 to 9 May.", "killed from 6 to 9 May 2015"),
    ],
)
def test_a_figure_of_fewer_days_than_its_time_keeps_them(sentence: str, told: str) -> None:
    assert told in texts(asked("sources.typed", page(sentence)))


@pytest.mark.parametrize(
    ("second", "is_asked"),
    [
        ("On 7 May, Relief Watch reported that the Union shelled the ford, killing 23 and wounding others.", False),
        ("Later, Relief Watch again said that 23 villagers had been killed on 5 May.", True),
    ],
    ids=["others, on another day", "the same day"],
)
def test_equal_figures_of_one_source_are_a_repetition_only_of_one_count(second: str, is_asked: bool) -> None:
    made = asked("sources.relation", page(f"Relief Watch said that 23 villagers had been killed on 5 May.\n\n{second}"))
    assert any("given twice" in one.keys[0].text for one in made) is is_asked
