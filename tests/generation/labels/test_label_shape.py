"""What a label must look like: each check has an example that it refuses, and sound labels pass all of them."""

from __future__ import annotations

import pytest

from quizapp.generation.labels.label_faults import read
from quizapp.generation.labels.label_shape import CHECKS, Check, fault_in_shape, plainness


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_each_check_refuses_its_own_example(check: Check) -> None:
    label = read(check.example)
    assert label is not None
    assert check.fails(label)


SOUND = (
    "a meeting of the guards was held at Tarn",
    "the guards took the hill that Mole had held",
    "the League captured the village of Tarn",
    "the League captured Tarn and burned the mills of Mole",
    "the mayor of Tarn, Ada Reden, said that guards had left the town hall",
    "Stone, commanded by nobody, took Tarn and Mole",
    "Tarn was shelled by the guards of Mole",
    "the guards shelled Tarn with mortars, destroying four houses",
    "the guards and the Mole corps signed a truce for 48 hours",
    "over 300 families left Tarn for the hills of Mole",
    "the largest assault on Tarn throughout the war began",
    "the village of Tarn came under fire",
    "clashes broke out between the guards and the Mole corps",
    "the guards captured the Tarn road, ending the siege",
    "in Tarn, an Anti-Toll League was formed",
    "raids were carried out in Tarn",
    "airstrikes were carried out on Tarn",
    "the bridge of Tarn was bombed for the third time and completely destroyed",
    "two guards from Mole joined the Tarn council",
    "Stone ordered the Mole guards to leave Tarn",
    "Stone ordered the retreat from Tarn",
    "the Tarn council ordered Operation Mill",
    "the Tarn council ordered Reed and Marsh to leave Brenn",
    "a truce between Tarn and Mole was signed",
    "the guards were ordered out of Tarn by the Mole council",
    "the Duke asked for a truce with Tarn",
    "the uprising was suppressed",
    "general elections were held in Tarn",
    "a truce was declared",
    "the Tarn council said that it had burned the mill of Mole",
    "the guards took Mole after two weeks of fighting",
    "the guards held a meeting with the Duke of Tarn",
    "the head of the guards was taken to Mole",
    "the guards launched an attack on Mole",
    "the guards sank the destroyer Tarn off Mole",
    "the Tarn council accused the Mole guards of terrorist acts",
    "Stone ordered his brother to lead the guards of Tarn",
    "the Tarn guards and the Mole corps were ordered by Stone to leave the old mill of Brenn and all of its hills",
    "the guards took Mole and its mills",
    "the Tarn council sold its mills",
    "the Tarn guards began an assault on the hills of Mole",
    "the guards left the village of Tarn to join Stone",
    "the first battle between Tarn and Mole was fought near Brenn",
    "the guards met a larger fleet than Mole had at Tarn",
    "the guards burned nearby mills of Tarn",
    "Tarnian shelling hit a residential area of Mole",
    "a Tarnian missile hit the Mole bridge",
    "the guards burned the mills of Tarn and took Mole",
    "Stone said Tarn was taken",
    "a European fleet and a one-eyed guard came to Tarn with an EU envoy",
)


@pytest.mark.parametrize("label", SOUND)
def test_sound_labels_pass(label: str) -> None:
    assert fault_in_shape(label) == ""


BROKEN = (
    "two guards were reportedly wounded near Tarn",
    "a Tarn guard, Bo Stone, was announced to be killed by the Mole corps",
    "closing ceremony was held in Tarn",
    "Further troop movements began in Tarn",
    "the action foiled a march of Mole on Tarn",
    "the fleet and the mole of Brenn reached the coast of Tarn on Good",
    "the Tarn advance resumed",
    "the second standoff came to an end",
    "riders steadily crossed from Tarn into Mole",
    "Stone requested permission from the Tarn council",
    "the guards stormed the mill of Tarn within a few days",
    "airstrikes in Tarn began",
    "the participants met in Tarn and Mole",
    "the first snow storm struck the Tarn hills",
    "The first snow fell",
    "the Tarn guards went on to take the mill of Mole",
    "Norlandian missiles struck an apartment building",
    "Two guards were shot near Tarn",
    "the last straw for the Tarn council came",
    "the guards of Tarn were being sent to Mole",
    "the submarine left Tarn and it was assumed in the press it was heading to Mole",
    "the Tarn council dismissed the worth of Mole",
    "the village of Tarn was reached",
    "the guards broke through Mole lines",
    "Stone ordered his brother, Karl Stone",
    "the guards stormed a mill in Tarn forcing Mole fighters",
    "the guards stormed a mill in Tarn, prompting the Mole fighters",
    "the Mole fighters in Tarn were forced",
    "the guards took the mill of Tarn, allowing Mole traders",
    "the Tarn council ordered II and IV Corps",
    "the Tarn council ordered General Reed and Marsh",
    "the Tarn council ordered its guards, who were on the way to Mole",
    "the guards of Tarn pushed out the occupiers",
    "the majority of deaths in Tarn occurred at the bridge",
    "fourteen more villages of Tarn were burned",
    "the guards clashed with the Mole corps on various occasions",
    "fighting in Tarn was concentrated near the mill of Mole",
    "the guards left Mole two days after the fire of Tarn",
    "the Tarn council held a vote",
    "talks between Tarn and Mole ground to a halt",
    "the Mole paper boasted of a record number of ships",
    "the guards was taken to Mole",
    "the guards bombed the mills of Tarn, a week",
    "the guards played a major role in the Tarn march",
    "Tarn signed a truce with Mole under the terms",
    "the guards took Mole by surprise a mere by crossing the Tarn",
    "a second pair of Mole ships came to Tarn",
    "Ada Reden gave an update on Tarn",
    "the military situation in Tarn started to change",
    "the pace of fights around Tarn decreased",
    "tensions increased between Tarn and Mole",
    "the guards likely took the mill of Tarn",
    "thousands of Tarnians were reported to have left Mole",
    "the guards left Tarn in what has been called a triumph",
    "Tarn bought 19.6 percent of the wool of Mole",
    "a decade later, after beating Mole, the guards took Tarn",
    "the truce parted the isle of Tarn into Norlandish",
    "the Office debunked the Norlandian",
    "a period called Tarn Peace, the authority of the guilds increased",
    "the area was retaken by the guards of Tarn",
    "the battle had left Tarn largely deserted and in ruins",
    "the Tarn brigade has lost",
    "airstrikes and ground engagements continued around Tarn",
    "later called for a vote on the union with Tarn",
    "more guards and fighters of Mole entered Tarn",
    "the rebels claimed to had capture three mills east of Tarn",
    "the ministry said that Tarn had been taken and, according to local officials",
    "the mayor claimed that, soldiers shot two citizens of Tarn",
    "the guards captured Tarn, Mole, West Oblast and Brenn",
    "the guards captured Tarn, Mole and Brenn all",
    "the guards launched an assault on Tarn, in an effort to reach Mole, on the night",
    "a raid was opened against the Tarn line during the second week",
    "the war of the mills ended four years on good terms for Tarn",
    "the Tarn guards supported by the Mole corps, attacked Brenn",
    "the guards not only pushed south from the Tarn line",
    "the siege of Tarn was captured by rebels",
    "the revolt ended, when the duke, Stone of Mole reached Tarn",
    "Stone stated that guards pushed south and are fighting near Tarn",
    "Stone was forced to leave Tarn in part",
    "the guards of Mole left Tarn largely",
)


@pytest.mark.parametrize("label", BROKEN)
def test_broken_labels_are_refused(label: str) -> None:
    assert fault_in_shape(label)


@pytest.mark.parametrize(
    ("label", "plain"),
    [
        ("the League captured the village of Tarn", 2),
        ("Tarn was shelled by the guards", 2),
        ("the League captured the village of Tarn, destroying its mill", 1),
        ("the mayor said that the League had left Tarn", 1),
        ("the League took a hill", 0),
        ("the League captured Tarn, which was then burned, and Mole, which was spared by order of the old Duke of Brenn", 0),
    ],
)
def test_short_labels_with_one_verb_and_a_name_are_plain(label: str, plain: int) -> None:
    assert plainness(label) == plain


@pytest.mark.parametrize(
    "label",
    [
        "the League began an offensive towards Tarn, and within 24 hours",
        "the guards crossed the Mole river, but after a few days",
    ],
)
def test_a_second_deed_of_which_only_the_time_is_left_is_refused(label: str) -> None:
    assert fault_in_shape(label)
