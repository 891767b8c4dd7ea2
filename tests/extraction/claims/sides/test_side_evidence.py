"""The side of victims by evidence: every cue tells that of its example, and only enough of them together tell one."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Place
from quizapp.extraction.actors.actors import find_actors
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.claims.claims import find_claims
from quizapp.extraction.claims.infobox_claims import fielded_words, find_infobox_claims, labelled_words
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked, Ledger
from quizapp.extraction.claims.sides.side_evidence.weighing import CUES, ENOUGH, Cue, settle_sides
from quizapp.extraction.dates.date_facts import read_chronicle
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Battle of Karsa =\n\nInfobox\n- Conflict: Battle of Karsa\n- Date: 10–30 May 2017\n"
    "- Combatant1: Velland Army\n- Combatant2: Orland Army, Russia\n- Commander1: Omar Tarn\n- Commander2: Ali Salama\n"
    "- Strength2: 300 Hallish troops, 200 hussars\n- Casualties1: 1,300 killed\n"
    "- Casualties2: 455 Skirrans killed, 612 wounded, 36 archers taken prisoner\n\n"
)


def last_asked(text: str) -> Asked:
    """Return the last figure of a text, whose side no rule tells."""
    article = read_plain(HEAD + text)
    sides = read_sides(article, find_actors(article)[0], labelled_words(article), fielded_words(article))
    chronicle = read_chronicle(article)
    told, silent, _ = find_claims(article, chronicle, sides)
    number = max(at for at, one in enumerate(silent) if one is not None)
    figure = silent[number]
    assert figure is not None
    counted = figure.counted(article.text, sides)
    boxed, _ = find_infobox_claims(article, chronicle, sides, ())
    settled = settle_sides(article, sides, told, boxed, [None if at == number else one for at, one in enumerate(silent)])
    ledger = Ledger(article, sides, settled, tuple(boxed))
    ledger.settled.update(new.evidence[0].start for new, old in zip(settled, told, strict=True) if new.side != old.side)
    return Asked(number, counted, ledger)


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.name)
def test_each_cue_tells_the_side_of_its_example_where_no_rule_does(cue: Cue) -> None:
    assert cue.why
    assert cue.tell(last_asked(cue.example)) == cue.gives


@pytest.mark.parametrize("cue", [cue for cue in CUES if cue.weight >= ENOUGH], ids=lambda cue: cue.name)
def test_a_strong_cue_is_enough_alone(cue: Cue) -> None:
    assert sides(cue.example)[-1] == cue.gives


def sides(text: str) -> list[int | None]:
    return [claim.side for claim in extract(read_plain(HEAD + text)).claims if claim.place is Place.PROSE]


SIDES = [
    ("At Nasir 40 Russians died. It rained. The next day two officers and nine other ranks were wounded.", [2, 2, 2]),
    ("At Nasir 40 Russians and 9 Velland Army men died. It rained. The next day two officers were killed.", [2, 1, None]),
    ("At Nasir Colonel Holt and a 230-man detachment were captured.", [None]),
    ("At Nasir Colonel Salama and 30 civilians were captured.", [None]),
    ("At Nasir 400 Russians and 30 Velland Army men died. The 1st Karsa Colored alone lost 182 men.", [2, 1, None]),
    ("The Russians and their local allies had suffered casualties of an officer, 64 other ranks and 15 Skirrs killed.", [2, 2]),
    ("The Russians overran the Velland Army camp, with casualties of 34 killed and 99 wounded.", [2, 2]),
    ("In May 80 men were killed, 62 of the dead being Russian soldiers.", [2, 2]),
    ("In May 80 men were killed, 12 of the dead being Russian soldiers.", [None, 2]),
    ("The next day 12 were killed.", [None]),
    ("At Nasir 40 Russians died. The record lists 45 killed in all.", [2, 2]),
    ("At Nasir 40 Russians died. The record lists 45 killed and nine civilians.", [2, None, None]),
    ("At Nasir 40 Russians died. The record lists 45 rebels and civilians killed.", [2, None]),
    ("At Nasir 40 Russians died. It rained. The next day 12 were killed.", [2, None]),
    ("At Nasir 40 Russians and 30 Velland Army men died. The record lists 45 killed in all.", [2, 1, None]),
    ("At Nasir 16 Danish fighters and four Orland Army soldiers were killed.", [None, 2]),
    ("In all, 40 Orland Army Norrs and nine Velland Army Norrs were killed. Later 30 Norrs died.", [2, 1, None]),
    ("In all, 40 Orland Army Norrs were killed. Later 30 Norr villagers died.", [2, None]),
    ("In all, 40 Orland Army Arabs were killed. Later 30 Arabs died.", [None, None]),
    ("At Nasir 30 Hallish civilians died.", [None]),
    ("At Nasir 45 were wounded.", [None]),
    ("The fighting cost both sides 65 killed and 280 wounded.", [None, None]),
    ("The ship struck a Russian mine, killing one sailor.", [None]),
    ("The Russians lost 300 sailors at the cost of 12 airmen.", [2, None]),
    ("Russian civilian deaths are not told of; the siege had 8,000 dead.", [None]),
    ("Tarn said they captured 40 fighters.", [2]),
    ("Russian contractors came. It was said that Hallish PMCs died. Later 40 PMCs were killed.", [2]),
    ("The Hallish Rifles of the left lost 40 men.", [None]),
    ("The Hallish Rifles lost 40 men.", [2]),
    ("After losing the hill and 40 men, the Brigade overran the Russian line.", [1]),
    ("Militants killed General Ali Salama along with 20 members of his entourage.", [2]),
    ("The Russians executed 40 prisoners.", [None]),
    ("The Russians executed 40 prisoners of war.", [1]),
    ("The Russian reserve almost did not fight, having only 17 wounded.", [2]),
    ("The Russian army, having killed some 17 wounded, fled.", [None]),
    ("The Russian offensive at Nasir was a failure, with casualties exceeding 2,600, including 270 killed.", [2, 2]),
    ("Russia sent 7,000 men, of whom 140 died and 30 were wounded.", [2, 2]),
    ("Denmark sent 7,000 men, of whom 140 died.", [None]),
    ("Russia sent 7,000 nurses, of whom 140 died.", [None]),
    ("A Russian tank, manned by Petrov, was hit. Two of the tank's crew members were killed.", [2]),
    ("A Russian column was ambushed near Nasir, and up to seventy soldiers died.", [2]),
    ("A Russian column was ambushed near Nasir by the Velland Army, and up to seventy soldiers died.", [2]),
    ("A Russian column was ambushed near Nasir, and the Velland Army lost men, with seventy killed.", [1]),
    ("The Velland Army forced the Russians to withdraw to their line with 300 casualties.", [2]),
    ("A Russian force tried to seize the mill. This attack was repulsed with the loss of 20 soldiers.", [2]),
    ("A Russian force tried to seize the mill. The attack was repulsed by night, and 20 soldiers lay dead.", [None]),
    ("The Russian assault took more than 70 prisoners.", [1]),
    ("Some 70 prisoners taken by the Russians were freed.", [1]),
    ("Tarn managed this with only nine wounded.", [1]),
    ("The raid cost the Hallish Rifles 102 men (85 killed, 17 captured).", [2, 2, 2]),
    ("At Nasir 70 Russian soldiers (among them cooks), and for a total of 90 casualties, were lost.", [2, 2]),
    ("The losses of the Russians reached 183 dead (most by hunger) and 25 missing.", [2, 2]),
    ("At Nasir 35 combatants died, including 26 Russians.", [None, 2]),
    ("At Nasir 91 prisoners were taken, including 30 Russians and 20 Velland Army men.", [None, 2, 1]),
    ("At Nasir 40 men were killed in Russian custody.", [None]),
    ("At Nasir 40 men were killed among the Russian troops.", [2]),
    ("The Russian prisoners were many, while 64 were wounded.", [None]),
    ("At Nasir 21 Russians, 10 Norrish soldiers and three Danes were killed.", [2, None, None]),
    ("On 8 May Russian troops were able to secure the mill; however, they lost 10 fighters.", [2]),
]


@pytest.mark.parametrize(("text", "expected"), SIDES, ids=[text[:60] for text, _ in SIDES])
def test_evidence_tells_a_side_only_where_it_is_enough(text: str, expected: list[int | None]) -> None:
    assert sides(text) == expected
