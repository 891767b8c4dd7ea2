"""What a quoted sentence with a gap for its date must not have: one declared table. Which date is asked is ``gaps``'s."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of
from quizapp.generation.labels.empty_turns import is_empty_turn
from quizapp.generation.labels.label_faults import AGAIN, read
from quizapp.generation.labels.thin_labels import fight_anywhere
from quizapp.generation.labels.verbs import FINITE, is_state

#: Stands for the date in the quoted sentence.
GAP = "____"
_UNIT = "(?:days?|nights?|weeks?|months?|years?|mornings?|evenings?|afternoons?)"


@dataclass(frozen=True, slots=True)
class GapFault:
    """One reason not to ask for the date of a sentence: why, a sentence that has it, and whether a sentence has it."""

    name: str
    why: str
    example: str
    holds: Callable[[str], bool]


_IN_NAME = re.compile(
    rf"\b[Tt]he {GAP} [A-Z]|{GAP} (?:year|month|day)\b|{GAP}(?:['’*]| [–—-] )|\b[Aa]n? {GAP}|"
    rf"\d,? (?:and|or) {GAP}|{GAP},? (?:and|or) \d"
)
_OF_THING = re.compile(rf"(?<![Oo]n )(?<![Bb]y )\bthe {GAP} [a-z]{{3,}}")
_PART_OF = re.compile(
    rf"\b(?:{any_of(MONTHS)}),? {GAP}|\bthe {GAP} (?:at|in|of)\b|"
    rf"\b(?:first|second|third|fourth|last|final|\d+(?:st|nd|rd|th)) (?:days?|weeks?|half|month) (?:of|in) {GAP}"
)
_OF_NOUN = re.compile(
    r"(?i)\b(?!(?:night|morning|evening|afternoon|day|dawn|end|beginning|start|hours?|summer|spring|autumn|fall|winter|middle|"
    rf"month|week|half|year|on|in|by|early|late)\b)[\w'’-]+,? (?:from|of|dated) {GAP}"
)
_COUNTED = re.compile(
    rf"{GAP},? (?:just |only )?(?:the|one|a|two|three|\d+) (?:days?|weeks?|months?|years?) (?:before|after)\b"
)
_COUNTS = re.compile(
    rf"(?i)\b{_UNIT} (?:later|after|afterwards|before|earlier|prior)\b|"
    rf"\b(?:at|around|about) (?:the same|that|this) time\b|"
    rf"\b(?:that|the same|the very same|the next|the following|the previous|the preceding) {_UNIT}\b"
)
_POINTS = re.compile(
    r"\b(?:this|these|such) [a-z]+|\bin (?:his|her|its|their) (?:place|stead)\b|"
    r"\A(?:However|Meanwhile|Nevertheless|Nonetheless|Moreover|Furthermore|Finally|Eventually|"
    r"Subsequently|Afterwards|In response|In retaliation|In return|In turn|In reaction|In addition|Consequently|As a result|"
    r"For example|For instance|Subsequent|Earlier|Previous|Then|Later)\b|"
    rf"\A(?:[\w'’-]+,? ){{1,8}}{GAP},? (?:it|this|that|these|those|such)\b"
)
_ONE_MORE = re.compile(r"(?i)\b(?:another|the same|(?:an?|the) further)\b|\bthis time\b|\bonce (?:more|again)\b|\bagain\b")
_FRAGMENT = re.compile(
    rf"(?:\w+ ){{1,3}}{GAP},? (?:as|when|while|after)\b[^,]*\Z|As of {GAP}|.*\b(?:seemingly|apparently|as outlined|"
    rf"above|below)\b"
)
_NO_DEED = re.compile(
    rf"\bcontinued\W*\Z|\b(?:intensified|escalated|worsened) (?:on|in) {GAP}|\b[Tt]hrough(?:out)? (?:the rest of )?{GAP}|"
    rf"\b(?:as of|As of) {GAP}|\b(?:continued|went on|kept) (?:to|with|on|their|its|his|[a-z]+ing)\b|"
    rf"{GAP},? [^,;]*\b(?:controlled|ruled|governed|numbered|consisted|held out)\b|"
    r"\b(?:was|were) (?:then |also |later )?to be\b|\b(?:planned|intended|scheduled|expected|hoped|due) (?:to|for)\b|"
    r"\b(?:study|survey|poll|census|report) (?:by|of|from|in)\b"
)
_TO_COME = re.compile(
    r"\b(?:want|wish|hop|decid|agre|vow|promis|threaten|order|instruct|ask|request|demand|urg|prepar|propos|told|tell)"
    rf"[a-z]* (?:[^,;.]{{0,60}} )?to [a-z]+[^,;]*{GAP}"
)
_REACHED = re.compile(
    rf"(?:\w+ ){{0,3}}{GAP},? (?:(?!\b(?:which|that|who|whose|where)\b)[^,;])*\bhad (?!to\b|an?\b|the\b|no\b)"
)
_OPENS = re.compile(rf"(?:\w+ ){{0,5}}{GAP},? (?P<told>.*)", re.DOTALL)


#: The gap at an end, with the word before it, and the stop.
_AT_GAP = re.compile(rf"\A(?:\w+ ){{1,5}}{GAP},? |(?: (?:on|in|by))? {GAP}\W*\Z|[. …]+\Z")


def _begins_fight_anywhere(shown: str) -> bool:
    opened = _OPENS.match(shown)
    label = read(opened["told"].rstrip(". …")) if opened is not None else None
    return label is not None and fight_anywhere(label)


def _opens_state(shown: str) -> bool:
    opened = _OPENS.match(shown)
    return opened is not None and is_state(opened["told"])


#: "Aided by the guns, they": nothing before the pronoun did anything that it could stand for.
_PRONOUN = re.compile(r"(?:[A-Z][a-z]+(?:ed|ing)\b)?(?P<opening>[^.;:]*?)\b(?:they|he|she|it)\b")


def _has_lost_name(shown: str) -> bool:
    opened = _PRONOUN.match(shown)
    return opened is not None and FINITE.search(opened["opening"].lower()) is None


#: "On 4 May, Legion attacked": the name of the unit was lost with its link.
_NAMELESS = re.compile(
    rf"(?:\A|{GAP},? )(?:Legion|Army|Brigade|Division|Front|Corps|Battalion|Regiment|Fleet|Government|Forces)\b"
)

_ROW = re.compile(r"(?:[A-Z][a-z]+ed|Taken|Held|Lost|Retaken|Won|Built) (?:by|from|in|to|on)\b|.*[\U0001F000-\U0001FAFF]")
_BARE_PLACE = re.compile(
    rf"(?:(?:On|In|By) {GAP},? )?[Tt]he (?:town|city|village|fort|fortress|castle|island|port|district|bridge|hill|base|camp|"
    r"area|region|enclave|pocket) (?:was|were|had|fell|[a-z]+ed)\b"
)

FAULTS: tuple[GapFault, ...] = (
    GapFault(
        "name lost",
        "its unit has lost its name",
        f"On {GAP}, Legion, supported by the guards of Mole, attacked Tarn",
        lambda shown: bool(_NAMELESS.search(shown)),
    ),
    GapFault(
        "pronoun",
        "nothing in it tells whom its pronoun stands for",
        f"Aided by the guns of the League, they captured Tarn on {GAP}",
        _has_lost_name,
    ),
    GapFault(
        "in a name",
        "its date is part of a name or of a row of dates",
        f"Stone went to the {GAP} Summer Games of Tarn",
        lambda shown: bool(_IN_NAME.search(shown)),
    ),
    GapFault(
        "of a thing",
        "its date tells which of several things is meant",
        f"The council of Tarn had to restore the {GAP} border of Mole",
        lambda shown: bool(_OF_THING.search(shown)),
    ),
    GapFault(
        "part of a date",
        "a part of its date stands before the gap",
        f"On the first day of {GAP}, the guards burned the mills of Tarn",
        lambda shown: bool(_PART_OF.search(shown)),
    ),
    GapFault(
        "of a noun",
        "its date belongs to a noun, not to what is told",
        f"The news of the Declaration of Tarn from {GAP} came to the guards",
        lambda shown: bool(_OF_NOUN.search(shown)),
    ),
    GapFault(
        "counted",
        "its date is counted from what everybody knows",
        f"On {GAP}, one day before the invasion, the guards came to Tarn",
        lambda shown: bool(_COUNTED.search(shown)),
    ),
    GapFault(
        "counts",
        "it counts its time from something that another sentence tells",
        f"Five days later on {GAP}, an office of the guards was bombed in Tarn",
        lambda shown: bool(_COUNTS.search(shown)),
    ),
    GapFault(
        "points back",
        "it points back at what another sentence tells",
        f"However, on {GAP} Stone was shown entering Tarn",
        lambda shown: bool(_POINTS.search(shown)),
    ),
    GapFault(
        "fight anywhere",
        "it begins a fight, and names neither a place nor an enemy",
        f"On {GAP} the Tarn guards launched a massive attack.",
        _begins_fight_anywhere,
    ),
    GapFault(
        "empty turn",
        "what was done, only the sentences around it tell",
        f"On {GAP} the guards made gains in Tarn.",
        lambda shown: is_empty_turn(_AT_GAP.sub("", shown)),
    ),
    GapFault(
        "open bracket",
        "a bracket of it does not close",
        f"On {GAP} the League of Tarn was joined by three towns (Mole, Brenn …",
        lambda shown: shown.count("(") != shown.count(")"),
    ),
    GapFault(
        "one more",
        "it tells of one more of what another sentence tells",
        f"On {GAP} the guards bombed another office, this time in Tarn",
        lambda shown: bool(_ONE_MORE.search(shown)),
    ),
    GapFault(
        "fragment",
        'nothing but "as …" stands behind the date, or it speaks of another part of the page',
        f"On {GAP}, as the guards of Tarn came",
        lambda shown: bool(_FRAGMENT.match(shown)),
    ),
    GapFault(
        "one of a row",
        "it tells of one of several of its kind",
        f"On {GAP} the guards of Mole launched a new assault on Tarn",
        lambda shown: bool(AGAIN.search(shown.lower())),
    ),
    GapFault(
        "no deed",
        "it tells how things stood, what went on, or what was only meant to be",
        f"The guards of Tarn continued to shell Mole on {GAP}",
        lambda shown: bool(_NO_DEED.search(shown)),
    ),
    GapFault(
        "reached before",
        "what had been done at a time was done before it",
        f"On {GAP}, the mill of Tarn had been taken by the guards",
        lambda shown: bool(_REACHED.match(shown)),
    ),
    GapFault(
        "to come",
        "its date is that of what was still to come",
        f"Stone told the guards to resume the march on {GAP}",
        lambda shown: bool(_TO_COME.search(shown)),
    ),
    GapFault(
        "no sentence",
        "it is the row of a list and no sentence",
        f"{GAP}: Tarn and Mole (defeat of the guards of Brenn)",
        lambda shown: bool(shown.startswith(f"{GAP}:") or _ROW.match(shown) or not FINITE.search(shown.lower())),
    ),
    GapFault(
        "place not named",
        "its subject is a place that another sentence names",
        f"The town was not taken back until a defeat of the guards at Tarn on {GAP}",
        lambda shown: bool(_BARE_PLACE.match(shown)),
    ),
    GapFault(
        "state", "it tells of a state that its gap opens", f"In {GAP}, Tarn was the largest town of the League", _opens_state
    ),
)


def has_fault(shown: str) -> bool:
    """Tell whether a sentence with a gap has one of the faults."""
    return any(fault.holds(shown) for fault in FAULTS)


#: "Had been stolen", "had left": done before what the article is about.
_DONE_BEFORE = re.compile(
    r"\bhad (?!to\b|no\b|an?\b|the\b)(?:(?:been|already|just|also|earlier|previously|[a-z]+ly) )*[a-z]{3,}\b"
)


def is_done_before(shown: str) -> bool:
    """Tell whether a sentence tells what had been done before."""
    return _DONE_BEFORE.search(shown) is not None
