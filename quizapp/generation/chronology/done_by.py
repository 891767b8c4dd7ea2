"""What an article says was done by a day at the latest: a completed deed, not how things stood or what was said by then.

Declared kinds of clauses, each with an example. Which dates are such bounds is ``events``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.generation.chronology.events import Event
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.label_faults import SAYING


@dataclass(frozen=True, slots=True)
class NotDone:
    """One kind of clause for which "by" means "as of then": a clause that is one, and the pattern from its verb on."""

    name: str
    example: str
    pattern: re.Pattern[str]


_BE = r"(?:was|were|had been)\s+(?:[a-z]+ly\s+|already\s+|just\s+|still\s+)?"

NOT_DONE = (
    NotDone("said", "a Tarn paper claimed that the mill had burned", re.compile(rf"(?:had |also |later )*{SAYING}\b")),
    NotDone(
        "passed on",
        "the League was said to have left the mill",
        re.compile(rf"{_BE}(?:{SAYING}|thought|known|seen|described|considered|regarded|rumou?red|expected|feared)\b"),
    ),
    NotDone(
        "state",
        "the fight was restricted to the mills of Tarn",
        re.compile(
            rf"{_BE}(?:restricted|confined|limited|reduced|held|controlled|occupied|ruled|governed|surrounded|besieged|isolated|"
            r"cut off|left|based|stationed|deployed|divided|split|engaged|involved|outnumbered|able|unable|ready|under|in|on|"
            r"at|out|down|over|back|near|within|outside|part|among|an?|the|no|one|two|some|more|fewer|less)\b"
        ),
    ),
    NotDone(
        "how it stood",
        "the League held the mills of Tarn",
        re.compile(
            r"(?:had )?(?:held|controlled|occupied|ruled|numbered|totall?ed|amounted|stood|lay|sat|faced|owned|commanded|"
            r"counted|comprised|consisted|included|employed|enjoyed|dominated|kept|remained|continued|lasted|lacked|operated|lived|"
            r"resided|ranged|stretched|extended|spanned|measured|covered|ran|belonged|supported|led|fought|worked|served)\b"
        ),
    ),
)
#: What lasted, or did not come about, by a day.
_LASTING = re.compile(
    r"(?i)\b(?:no|not|nothing|nobody|none|never|continu\w+|remain\w+|still|only|ongoing|lasted|until|failed)\b"
)


def is_done(text: str) -> bool:
    """Tell whether a clause tells a completed deed, so that it "was done by" a day."""
    verb = main_verb(text)
    told = text[verb.start() :] if verb else ""
    return verb is not None and _LASTING.search(text) is None and not any(kind.pattern.match(told) for kind in NOT_DONE)


#: So many characters before a date may tell which part of it is meant.
_BEFORE = 24
#: "By the evening of 3 October", "by 06.00 on 4 October": the hour is open, and the day may well be known.
_HOUR = re.compile(
    r"(?i)\b(?:morning|afternoon|evening|night(?:fall)?|noon|mid-?day|midnight|dawn|dusk|daybreak|sun(?:set|rise|down)|hours?|"
    r"o['’]clock|[ap]\.?m\b|\d{1,2}[:.]\d\d)"
)


def is_open_by_hours(event: Event) -> bool:
    """Tell whether the words of a latest day name a part of it: whether an earlier day is meant too, nobody can say."""
    said = event.fact.evidence[0]
    return _HOUR.search(f"{said.prefix[-_BEFORE:]}{said.quote}") is not None


def is_done_by(event: Event) -> bool:
    """Tell whether an event has nothing but the day, month or year by which it was done."""
    return event.is_latest_only and is_done(event.text)
