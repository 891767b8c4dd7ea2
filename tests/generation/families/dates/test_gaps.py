"""Dates left out of a quoted sentence: where they are asked, how they are shown, and that the article proves them."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.generation.families.dates.excerpts import tells_too_little
from quizapp.generation.families.dates.gap_faults import FAULTS, GapFault, has_fault
from quizapp.generation.families.dates.gaps import gaps
from quizapp.generation.proofs.proof import is_proved
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

HEAD = "= Battle of Karsa =\n\n"
PROSE = (
    "In 490 BC, his men sent a naval task force across the sea to subjugate the islands of Naxos and Karsa. "
    "His fleet was lost in a storm in 492 BC near the mountain of Athos. "
    "The guards had sworn in 499 BC to burn down the towns of Karsa and Eretria."
)

#: Three dated sentences of which the date stands last.
OTHERS = (
    "Stone came with them to the isles of Karsa in 495 BC. Stone left with them for the isles of Naxos in 497 BC. "
    "Stone came back with them from the isles of Naxos in 493 BC."
)


def sketched(prose: str) -> list[str]:
    return [one.stem for one in gaps(make_subject(facts_of((HEAD + prose).encode()))).sketches]


def drafted(prose: str) -> list[Item]:
    items = draft(facts_of((HEAD + prose).encode()), Random(1)).items
    return [one for one in items if one.rule.startswith("dates.gap")]


def test_a_sentence_is_quoted_with_its_date_left_out() -> None:
    stems = sketched(PROSE)
    assert any("In ____, his men sent a naval task force across the sea" in stem for stem in stems)
    assert all("490 BC" not in stem for stem in stems if "____, his men sent" in stem)


@pytest.mark.parametrize(
    "prose",
    [
        "Around 490 BC, his men sent a naval task force across the sea to the islands.",
        "In 490 BC, his men sent a naval task force which came back in 489 BC without having seen them.",
        "In 490 BC, his men killed 400 men of Eretria on the island. By Stone, 700 men of Eretria were killed in 490 BC.",
        'In 490 BC, his men said "burn the town of Karsa" to those of his men who had come so far.',
        "In 490 BC, his men left.",
        "In 490 BC, the two sides descended into a long and fierce battle near the sea.",
        "In 490 BC, his fleet was still the largest of all that sailed to and from the isles of Naxos.",
        "In 490 BC, his men continued to hold the town of Karsa with those of his men who had come.",
        "In 490 BC, his men planned to hold the town of Karsa with those of his men who had come.",
        "In 490 BC, his men sent the frigate , which sailed on to the isles of Karsa with him and his men.",
        "In 490 BC, this was told to all of those in Karsa who had come so far with him.",
    ],
    ids=[
        "approximate",
        "two dates",
        "compared figure",
        "quotation",
        "too short",
        "no name",
        "state",
        "going on",
        "plan",
        "hole",
        "back",
    ],
)
def test_what_shows_more_than_its_date_is_not_quoted(prose: str) -> None:
    stems = sketched(f"{prose} {OTHERS}")
    assert not any("____, " in stem for stem in stems)
    assert any("to the isles of Karsa" in stem for stem in stems)


def test_a_whole_sentence_may_tell_a_figure_that_no_other_is_set_beside() -> None:
    (stem,) = (one for one in sketched(f"In 490 BC, his men killed 400 men of Eretria on the island. {OTHERS}") if "400" in one)
    assert "In ____, his men killed 400 men of Eretria on the island" in stem


def test_what_had_been_done_to_a_thing_that_is_named_is_no_earlier_deed() -> None:
    prose = f"In 490 BC, Stone came with them to a mill which had been set up on the island of Karsa. {OTHERS}"
    assert any("which had been set up" in stem for stem in sketched(prose))


@pytest.mark.parametrize(
    "prose",
    [
        "The Battle of Karsa was a series of fights on the island that they lost in 490 BC to the fleet. In 495 BC, he came.",
        "In 490 BC, his men sent a naval task force across the sea. On 4 May 490 BC he came. On 5 May 490 BC he went.",
    ],
    ids=["sentence of the title", "year of most dates"],
)
def test_the_date_of_the_whole_article_is_no_gap(prose: str) -> None:
    assert sketched(prose) == []


def test_a_day_far_from_all_others_is_no_gap() -> None:
    near = "On 4 May 1902, he came to them. On 6 May 1902, he went with them."
    assert sketched(f"On 3 July 1902, his men sent a naval task force across the Aegean to them. {near}")
    assert sketched(f"On 3 July 1901, his men sent a naval task force across the Aegean to them. {near}") == []
    rather_far = f"{HEAD}On 3 September 1902, his men sent a naval task force across the Aegean to them. {near}"
    (typed,) = gaps(make_subject(facts_of(rather_far.encode()))).sketches
    assert typed.pattern == "dates.gap.typed.a"


def test_a_gap_needs_two_other_dates_of_the_article() -> None:
    told = (
        "In 490 BC, Stone sent a naval task force across the Aegean. The guards had sworn in 499 BC to burn Eretria and Naxos."
    )
    assert sketched(told) == []
    assert any("naval task force" in stem for stem in sketched(f"{told} {OTHERS}"))


def test_the_first_of_all_is_no_gap_among_later_days() -> None:
    near = "On 4 May 1902, he came to them. On 6 May 1902, he went with them."
    assert sketched(f"The first capture of Karsa by the fleet of the League took place on 3 May 1902. {near}") == []


def test_an_article_with_many_events_of_its_own_needs_no_gaps() -> None:
    towns = "Karsa Homs Idlib Aleppo Raqqa Hama Palmyra Daraa Manbij Kobani Afrin Jableh Tartus Latakia Salamiyah Sarmin"
    told = [f"On {n + 1} March 2015, the army captured {town}." for n, town in enumerate(towns.split())]
    assert sketched(" ".join([*told, "On 28 March 2015, he told them to leave the last of the villages there."])) == []


def test_the_key_is_proved_by_the_words_of_the_article() -> None:
    sheet = facts_of((HEAD + PROSE).encode())
    items = drafted(PROSE)
    assert items
    assert all(is_proved(sheet, one) for one in items)


LEANING = "In 491 BC, their fleet reached the isles of Karsa with all the ships and men."


def test_what_leans_on_the_sentence_before_it_gives_way_to_others() -> None:
    others = " ".join(
        f"After the march, the fleet of the Union of {place} came to that old island of theirs in {year} BC."
        for place, year in (("Naxos", 495), ("Athos", 497), ("Melos", 493), ("Delos", 499))
    )
    few = OTHERS.partition(". ")[2]
    assert not any("they went" in stem for stem in sketched(f"In 491 BC, they went to the isles of Karsa with them. {few}"))
    assert not any("They came" in stem for stem in sketched(f"They came to the isles of Karsa with them in 491 BC. {few}"))
    assert not any("fleet reached" in stem for stem in sketched(f"{LEANING} {others} {OTHERS}"))


def test_half_a_sentence_is_not_quoted() -> None:
    stems = sketched(f"In 490 BC, as men of Karsa were seen in the streets of the town. {OTHERS}")
    assert stems
    assert not any("were seen" in stem for stem in stems)


@pytest.mark.parametrize(
    "prose",
    [
        "In 490 BC, the men of Karsa moved the line of the town of Athos by . And then it rained.",
        "In 490 BC, the men of Karsa attacked again at after a long shelling of the town.",
        "In 490 BC, one year before the great fire of Athos, the men of Karsa came to the town.",
    ],
    ids=["hole before a stop", "hole before a word", "counted from what is known"],
)
def test_what_has_a_hole_or_tells_its_date_is_not_quoted(prose: str) -> None:
    assert not any("____," in stem for stem in sketched(f"{prose} {OTHERS}"))


def test_a_quotation_is_not_broken_off_behind_its_gap() -> None:
    long = (
        "His rule over the isles of Karsa and Naxos was confirmed when he had put down the revolt of the guilds, "
        "but it was not long, and in "
        "490 BC the fleet of the Tarn League sailed into the harbour of Karsa and took the fortress from his own men."
    )
    assert not any("His rule" in stem for stem in sketched(f"{long} {OTHERS}"))


LONG = (
    "In 490 BC, his men sent a naval task force across the Aegean to the isles of Karsa{} with the aim to take all the towns "
    "that had helped the League in its long and bitter war on the mills and the walls of Verna and Tarn."
)


@pytest.mark.parametrize(
    ("joint", "end"),
    [(",", "to the isles of Karsa …"), (" where he landed", "to the isles of Karsa …"), ("", None)],
    ids=["mark", "clause", "no phrase"],
)
def test_a_long_sentence_is_quoted_up_to_the_end_of_a_phrase(joint: str, end: str | None) -> None:
    stems = [stem for stem in sketched(f"{LONG.format(joint)} {OTHERS}") if "task force" in stem]
    assert [end in stem for stem in stems] == ([True] if end else [])


def test_a_clause_that_only_leads_on_is_no_sentence() -> None:
    led = "After he had sent a naval task force across the Aegean to the isles of Karsa in 490 BC" + LONG.partition("{}")[2]
    assert not any("task force" in stem for stem in sketched(f"{led} {OTHERS}"))


@pytest.mark.parametrize(
    "prose",
    [
        "Stone ordered all of them to burn the mills of Verna with those who had come so far in 490 BC.",
        "In a 490 BC march, Stone burned the mills of Verna with all of those who had come so far.",
        "Later on 4 May 490 BC, Stone burned the mills of Verna with all of those who had come so far.",
    ],
    ids=["to come", "article before it", "later on"],
)
def test_what_shows_its_date_or_tells_of_the_time_to_come_is_no_gap(prose: str) -> None:
    assert not any("mills of Verna" in stem for stem in sketched(f"{prose} {OTHERS}"))


@pytest.mark.parametrize(
    "prose",
    [
        "In 490 BC, Stone shelled the village from the hill with all of the guns that were left to him.",
        "In 490 BC, Stone sank the ship with all of the guards of Naxos who were on board of it.",
        "In 490 BC, two mills, fired from either Karsa or Naxos because of the long and bitter war of the League on all of the "
        "walls of Verna and of Tarn and of Mole, were seen by all of those who had come so far.",
        "Stone, who had left the isles of Karsa and Naxos and all of their mills in 490 BC because of the long and bitter war "
        "of the League on the walls of Verna and of Tarn, came to those who had come so far.",
    ],
    ids=["which village", "which ship", "no verb", "open relative clause"],
)
def test_what_leaves_open_which_thing_it_tells_of_is_no_gap(prose: str) -> None:
    assert not any("of Verna" in stem or "In ____" in stem or "Stone, who" in stem for stem in sketched(f"{prose} {OTHERS}"))


def test_a_sentence_is_not_cut_before_its_verb() -> None:
    told = "On 4 May 490 BC, two mills of Karsa, fired at from either the isles of Naxos or the hills of Verna, " + (
        "were burned by the guards of the League, who had come with their ships and their men over the sea to take them."
    )
    assert not any("two mills" in stem for stem in sketched(f"{told} {OTHERS}"))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_fault_of_a_sentence_with_a_gap_holds_for_its_own_example(fault: GapFault) -> None:
    assert fault.holds(fault.example)


@pytest.mark.parametrize(
    "shown",
    [
        "On ____, his men sent a naval task force across the sea to subjugate the isles of Naxos and Karsa.",
        "The guards of Karsa had left the mills of Verna on ____, hours before dawn.",
        "After the fall of Karsa, Stone was brought to Naxos on the evening of ____.",
        "The guards of Karsa gained the mill of Naxos on ____, a hill town.",
    ],
)
def test_a_sound_sentence_has_no_fault(shown: str) -> None:
    assert [fault.name for fault in FAULTS if fault.holds(shown)] == []


@pytest.mark.parametrize(
    "shown",
    [
        "The ____ Settlement of Karsa gave the mills to the guards of Naxos.",
        "At the very end of ____, Karsa was still under the rule of Naxos.",
        "In mid-October ____, the guards of Karsa took the mills of Naxos.",
        "On the ____ at the mill of Karsa, a guard of Naxos was shot.",
        "On ____*, the guards of Karsa took the mills of Naxos.",
        "On ____ – the guards of Karsa took the mills of Naxos.",
        "For example, on ____ the guards of Karsa took the mills of Naxos.",
        "The guards of Karsa made gains in Naxos on ____.",
        "The guards of Karsa with the mills of Naxos in ____ year brought the war.",
        "Attacks of the guards of Karsa on Naxos intensified in ____ as the mills burned.",
        "Subsequent marches of the guards of Karsa on Naxos in ____ failed.",
    ],
)
def test_a_gap_in_a_name_a_row_or_an_empty_turn_is_not_asked_for(shown: str) -> None:
    assert has_fault(shown)


BOXED = "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: {}\n- Place: Karsa\n\n"
STOLEN = "The car of the Karsa guards had been stolen with their help from the mill of Verna on 7 August 1970. "
LATER = "On 11 August 1970, they came to it. On 12 August 1970, they went with it. On 13 August 1970, they sold it. "
SOONER = "On 5 August 1970, they came to it. On 6 August 1970, they went with it. "


def asked(date: str, prose: str, words: str) -> list[str]:
    """The patterns of the gaps with options in a sentence with these words."""
    sketches = gaps(make_subject(facts_of((BOXED.format(date) + prose).encode()))).sketches
    return [one.pattern for one in sketches if words in one.stem and one.pool]


def test_what_had_been_done_before_is_asked_only_among_days_before_the_event() -> None:
    assert asked("11–13 August 1970", STOLEN + LATER, "had been stolen") == []
    assert asked("11–13 August 1970", STOLEN + SOONER + LATER, "had been stolen")


def test_the_day_of_the_infobox_is_not_one_of_three_options() -> None:
    moved = "On 9 August 1970, Stone moved the guns of the League from the mill of Verna to those in Mole. "
    two = "On 11 August 1970, they came to it. On 12 August 1970, they went with it. "
    assert asked("11 August 1970", moved + two, "moved the guns") == []
    assert asked("14 August 1970", moved + two, "moved the guns")
    assert asked("11 August 1970", "On 8 August 1970, they went to it. " + moved + two, "moved the guns")


@pytest.mark.parametrize(
    ("other", "is_asked"),
    [
        ("The men of Karsa rode on after Stone was banished in 491 BC.", False),
        ("The men of Karsa rode on after Marsh was banished in 491 BC.", True),
        ("The men of Karsa rode on after Stone was seen in 491 BC.", True),
    ],
)
def test_what_befell_somebody_in_two_years_is_not_asked_for_one_of_them(other: str, is_asked: bool) -> None:
    prose = f"The guard of Stone, who was banished in 490 BC, sailed with them to the isles. {other} {OTHERS}"
    assert any("banished in ____" in stem for stem in sketched(prose)) is is_asked


@pytest.mark.parametrize(
    ("shown", "little"),
    [
        ("On 1 December 2006, a force of 900 riders centered around the 1st Battalion", True),
        ("On 1 December 2006, a force of 900 riders from the hills marched on Tarn", False),
        ("On 1 December 2006, the League suffered a loss when its head of the Tarn line and former guard of Mole", True),
        ("On 1 December 2006, the League suffered a loss when its head of the Tarn line fell near Mole", False),
        ("On 1 December 2006, the League captured six mills of Tarn which, according to the head of its guards", True),
        ("While fighting went on in Mole, on 1 December 2006, a double bomb attack, with a rider of the League", True),
        ("While fighting went on in Mole, on 1 December 2006, two bombs, with nails, burned a mill of the League", False),
    ],
)
def test_what_a_force_is_made_of_is_not_what_it_did(shown: str, little: bool) -> None:
    assert tells_too_little(shown, f"{shown}, 37th Regiment, launched a long operation near the mill.") is little
