"""A made-up battle at a bridge: small articles, what the families ask of them, and questions with another key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.domain.item import ChoiceAnswer, Item, ItemFormat
from quizapp.generation.families import RULES
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Sketch, Subject
from quizapp.services.reading import facts_of

ARTICLE = """= Battle of Mill Bridge =

Infobox
- Date: 3–19 May 2015
- Combatant1: Northern League, Hill Guard, Free Rangers
- Combatant2: Southern Union, River Legion, Coast Militia
- Commander1: Ada Stone (field commander) KIA, Karl Hill, Max Wood, Rolf Berg
- Commander2: Bo Marsh, Tom Reed KIA, Jim Brook, Al Ford
- Units1: 1st Division, * 4th Brigade, * 5th Brigade, 2nd Division, * 6th Brigade, 3rd Division, 9th Division
- Units2: 7th Division, 8th Division, 10th Division
- Result: The League first captured three villages, before they were recaptured by the Union

The Battle of Mill Bridge was fought from 3 to 19 May 2015.

==Battle==
On 4 May, the Hill Guard launched an attack on Eastham.

On 5 May, the River Legion captured Westwick. On 6 May, Ashford was stormed. On 7 May, the Coast Militia seized Oakley.

On 8 May, the Hill Guard alongside the Free Rangers launched a raid on Elmton.

On 9 May, guns fired at the ford. On 10 May, heavy rain fell on both camps. On 11 May, a truce began at noon.
"""

PAGE = """= Battle of Mill Bridge =

Infobox
- Date: 3–9 May 2015
- Result: League victory
- Combatant1: {first}
- Combatant2: Southern Union, River Legion
- Casualties1: {losses1}
- Casualties2: {losses2}

The Battle of Mill Bridge was fought from 3 to 9 May 2015.

==Battle==
On 3 May, the League attacked the mill. On 4 May, the Union sent its reserve to the bridge. {prose}
"""


def page(prose: str, losses1: str = "17 killed", losses2: str = "42 killed", first: str = "Northern League") -> Subject:
    """The facts of a small article."""
    return make_subject(facts_of(PAGE.format(prose=prose, losses1=losses1, losses2=losses2, first=first).encode()))


def asked(family: str, subject: Subject) -> list[Sketch]:
    """What the rules of one name propose."""
    return [sketch for rule in RULES if rule.name.startswith(family) for sketch in rule.propose(subject).sketches]


def texts(sketches: list[Sketch]) -> str:
    """Everything that a learner would see."""
    return " ".join(text for one in sketches for text in (one.stem, *(choice.text for choice in (*one.keys, *one.pool))))


def with_key(item: Item, keys: frozenset[str]) -> Item:
    """The same question with other keys."""
    options = tuple(replace(option, is_key=option.id in keys) for option in item.options)
    return replace(item, options=options, answer=ChoiceAnswer(keys))


def wrong_keys(item: Item) -> Iterator[frozenset[str]]:
    """Other sets of keys for a choice: one option more or less, or another single one."""
    keys = frozenset(option.id for option in item.options if option.is_key)
    for option in item.options:
        other = keys ^ {option.id} if item.format is ItemFormat.MULTIPLE else frozenset({option.id})
        if other and other != keys:
            yield other
