"""Lines of a result with the other side in them, and with the deed undone."""

from __future__ import annotations

import pytest

from quizapp.generation.families.results.counterparts import contraries_of, without_tail
from quizapp.generation.reading import make_subject
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Northern League (NL), Hill Guard
- Combatant2: Southern Union (SU)

On 3 May 2015, rebels and government forces fought at the mill. The NL and the SU met at the bridge.
There the rebels beat the government forces, and later the government forces beat the rebels of the government forces.
"""
SUBJECT = make_subject(facts_of(ARTICLE.encode()))

CASES = [
    (
        "NL captures Tarn and the fort",
        ("SU captures Tarn and the fort", "NL fails to capture Tarn and the fort", "SU fails to capture Tarn and the fort"),
    ),
    (
        "NL successfully captures Tarn",
        ("SU successfully captures Tarn", "NL fails to capture Tarn", "SU fails to capture Tarn"),
    ),
    (
        "NL forces retain a bridgehead near Tarn",
        (
            "SU forces retain a bridgehead near Tarn",
            "NL forces lose a bridgehead near Tarn",
            "SU forces lose a bridgehead near Tarn",
        ),
    ),
    (
        "Rebels capture the mill in August",
        (
            "Government forces capture the mill in August",
            "Rebels fail to capture the mill in August",
            "Government forces fail to capture the mill in August",
        ),
    ),
    (
        "NL captures the road and besieges Tarn",
        (
            "SU captures the road and besieges Tarn",
            "NL captures the road but fails to besiege Tarn",
            "SU captures the road but fails to besiege Tarn",
        ),
    ),
    (
        "NL captures half of Tarn but fails to capture all of it",
        (
            "SU captures half of Tarn but fails to capture all of it",
            "NL captures half of Tarn and later captures all of it",
            "SU captures half of Tarn and later captures all of it",
        ),
    ),
    (
        "NL forces capture Tarn before being pushed back over the river",
        (
            "SU forces capture Tarn before being pushed back over the river",
            "NL forces capture Tarn and hold it to the end",
            "SU forces capture Tarn and hold it to the end",
        ),
    ),
    (
        "NL attack on Tarn repelled",
        ("SU attack on Tarn repelled", "NL attack on Tarn successful", "SU attack on Tarn successful"),
    ),
    ("Tarn captured by the NL", ("Tarn captured by the SU", "Tarn held against the NL", "Tarn held against the SU")),
    (
        "Dissolution of the Northern League",
        ("Dissolution of the Southern Union", "Enlargement of the Northern League", "Enlargement of the Southern Union"),
    ),
    (
        "NL recaptured the town",
        ("SU recaptured the town", "NL failed to recapture the town", "SU failed to recapture the town"),
    ),
    (
        "The NL were unable to capture Tarn",
        ("The SU were unable to capture Tarn", "The NL captured Tarn", "The SU captured Tarn"),
    ),
    (
        "The NL fully recaptured Tarn",
        ("The SU fully recaptured Tarn", "The NL failed to fully recapture Tarn", "The SU failed to fully recapture Tarn"),
    ),
    ("NL captures Tarn on 14 May", None),  # nobody fails to capture it on a day
    ("NL captures Tarn by late May", None),
    ("NL captures Tarn and seven checkpoints", None),  # nobody fails to capture seven checkpoints
    ("NL recaptured half of the town", None),
    ("NL captured over a dozen villages and the mill", None),
    ("Twelve villages captured by the NL", None),  # ... or holds twelve
    ("NL reached an agreement at Tarn", None),
    ("NL breaks all ties with Tarn", None),  # one's own will
    ("NL captures the mill of Tarn (except the gate)", None),
    ("NL initially captures 95% of Tarn, gains later reduced", None),
    ("Rebels break the siege in August", None),  # nobody breaks a siege of his own
    (
        "NL captures the 12th Street barracks",
        (
            "SU captures the 12th Street barracks",
            "NL fails to capture the 12th Street barracks",
            "SU fails to capture the 12th Street barracks",
        ),
    ),
    ("Treaty of Tarn", None),
    ("NL captures a distance of five miles on the Tarn road", None),  # no place
    ("NL captures several tanks near Tarn", None),
    ("NL victory", None),
    ("Rebel-held Tarn besieged again", None),  # by whom, is not told
    ("NL captures Tarn from the SU", None),  # the other side stands in it
    ("Somebody captures Tarn", None),
    ("NL captures the mill, effectively capturing Tarn", None),  # what follows contradicts a failure
    ("NL captures the base of the 16th Infantry Division", None),  # nobody captures a base of his own
    ("NL and SU capture Tarn", None),  # both sides
    ("NL captures Tarn in May, The Union retakes it", None),  # two lines in one
]


@pytest.mark.parametrize(("line", "contraries"), CASES)
def test_a_line_has_contraries_where_its_side_is_certain(line: str, contraries: tuple[str, str, str] | None) -> None:
    found = contraries_of(SUBJECT, line)
    assert ((found.others_did, found.undone, found.others_undone) if found else None) == contraries


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("The NL captured Tarn, ending the siege", "The NL captured Tarn"),
        ("The NL captured Tarn and began a march on the mill", "The NL captured Tarn"),
        ("The NL captured Tarn and entered the mill", "The NL captured Tarn and entered the mill"),
        ("The NL captured Tarn and the mill, south of the river", "The NL captured Tarn and the mill, south of the river"),
    ],
)
def test_what_only_follows_is_cut(told: str, kept: str) -> None:
    assert without_tail(told) == kept


OF_STATES = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Combatant1: Portugal
- Combatant2: Denmark

On 3 May 2015, Portuguese forces met Danish forces at the mill. There Danish forces fled from Portuguese forces.
"""


@pytest.mark.parametrize("line", ["Portuguese forces capture Tarn", "Portuguese forces retain Tarn"])
def test_of_two_states_everybody_knows_who_came(line: str) -> None:
    assert contraries_of(make_subject(facts_of(OF_STATES.encode())), line) is None
