"""The words by which sentences on outcomes are told apart: surrender, a halt, flight, what was destroyed.

Only cues, each with its reason and examples; the questions stand in ``wordings.course``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import whole_words
from quizapp.generation.families.passages.declared import Cue

_MACHINE = (
    r"(?:aircraft|helicopters?|jets?|planes?|bombers?|tanks?|vehicles?|ships?|boats?|vessels?|drones?|guns?|trucks?|"
    r"warplanes?|frigates?|cruisers?|destroyers?|submarines?|galleys?|bulldozers?|depots?|launchers?|cannons?|bridges?)"
)
_PEOPLE = r"(?:civilians|residents|people|inhabitants|families|villagers|citizens|refugees|population)"
#: Words behind which a thing is named for where another one was.
_PLACED = r"(?:in|at|on|near|to|from|over|across|behind)"
_WRECKED = r"(?:shot down|destroyed|sunk|downed|knocked out|set on fire|blown up)"

#: "The hill was finally surrendered": a place, and nobody who gave himself up; "the parole of surrendered guards" is of others.
_OF_A_PLACE = "".join(
    f"(?<!{verb} {how})"
    for verb in ("was", "were", "been", "being")
    for how in ("", "finally ", "ultimately ", "eventually ", "later ", "then ", "soon ")
) + "".join(f"(?<! {word} )" for word in ("of", "the", "all", "by", "with", "for"))
SURRENDERED = Cue(
    "a surrender",
    re.compile(
        rf"\b(?:{_OF_A_PLACE}surrendered|capitulated|laid down (?:their|his|its) (?:arms|weapons)|gave themselves up)\b"
    ),
    "the sentence tells of a surrender",
    ("The garrison surrendered.", "They laid down their arms."),
    (
        "They refused to surrender.",
        "The League took the hill.",
        "The fort was ultimately surrendered.",
        "He freed all of the surrendered guards.",
    ),
    roots=tuple("surrendered capitulated laid gave".split()),
    in_small=True,
)
YIELDED = Cue(
    "what may have been a surrender",
    re.compile(
        r"\b(?:surrender\w*|capitulat\w*|gave|giv\w+|arms|prison\w*|captured|captive\w*|taken|yield\w*|submit\w*|"
        r"submission|defect\w*|desert\w*|flag|hand(?:ed)? over|opened (?:its|the) gates|terms|ceded|turned)\b"
    ),
    "a reader can defend the sentence as one that tells of a surrender",
    ("Fifty men were taken prisoner.", "They gave up the fort.", "Many deserted."),
    ("The League attacked the hill.",),
    in_small=True,
)
FLED = Cue(
    "inhabitants who left",
    re.compile(
        rf"(?<!return of )\b(?:{_PEOPLE}\b[^.;,]{{0,30}}? (?:fled|had fled|"
        rf"(?:was|were|had been|been) (?:\w+ )?(?:displaced|evacuated))|"
        r"(?<!of )(?<!ly )(?:displaced|displacing|evacuated|evacuating) (?:(?!their\b|its\b)\w+ ){0,3}(?:civilians|residents|"
        r"inhabitants|families|villagers))\b"
        r"(?! (?:in)?to (?:underground|shelters?|basements|(?:the|an?|their|nearby) (?:[\w-]+ ){0,2}(?:car ?parks?|yards?|"
        r"courtyards?|cellars?|buildings?|house|church|streets?|alleys?|gardens?|shops?|hotel|hall|square|flats?|woods?))\b)"
        r"(?! or were chased)"
        r"(?!(?: \w+)? from (?:(?:the|an?|their|its) (?:\w+ )?(?:area|scene|site|building|church|mosque|temple|synagogue|"
        r"hospital|school|station|train|bus|ship|ferry|aircraft|plane|airport|hotel|theatre|theater|market|mall|concert|"
        r"stadium|wreck\w*|rubble|tower)s?)\b)"
    ),
    "the sentence tells of inhabitants who had to leave",
    ("Thousands of civilians had fled.", "The residents of Eastham were evacuated."),
    (
        "The garrison fled.",
        "They evacuated 30 injured people.",
        "A picture of recently evacuated residents was shown.",
        "Civilians fled to basements.",
        "A group of people fled or were chased into the yard.",
        "Many people fled into a nearby church.",
        "The hill was ready for the return of displaced civilians.",
        "The riders began evacuating their families.",
        "People were evacuated from the area after the blast.",
        "The explosion came as residents were evacuated safely from a nearby school.",
    ),
    roots=tuple("fled displac evacuat".split()),
    in_small=True,
)
UPROOTED = Cue(
    "people who may have left",
    whole_words(
        r"fled flee\w* displac\w* evacuat\w* refugee\w* homes? homeless left leav\w* escap\w* exodus abandon\w* expel\w* "
        r"deport\w* resettl\w* moved shelter\w* camps? humanitarian migrat\w* return\w* emptied deserted".split()
    ),
    "a reader can defend the sentence as one that tells of inhabitants who left",
    ("Many left the town.", "Refugees filled the camp.", "The garrison fled."),
    ("The League took the hill.",),
)
WRECKED = Cue(
    "machines destroyed",
    re.compile(
        rf"\b(?:{_MACHINE}\b(?: (?!{_PLACED}\b)[\w'’-]+){{0,4}}? (?:was|were|been) (?:\w+ )?{_WRECKED}|"
        rf"(?<!the )(?<! a )(?<! an )(?:shot down|destroyed|sank|downed|knocked out|blew up|(?<!the )destroying|"
        rf"(?<!the )sinking|downing) (?:(?!and\b)[\w'’-]+ ){{0,4}}{_MACHINE})\b"
    ),
    "the sentence says which weapons, vehicles, ships or bridges were destroyed",
    ("Two tanks were destroyed.", "The League shot down a helicopter.", "They sank two ships."),
    (
        "The tanks crossed the ford.",
        "The mill was destroyed.",
        "He was hurt in the sinking of his ship.",
        "They held the destroyed bridge.",
        "The boats that kept the bridge in place were sunk.",
    ),
    roots=("destroy", "shot down", "sunk", "downed", "knocked", "on fire", "blown up", "sank", "blew up", "sinking", "downing"),
    in_small=True,
)
DAMAGED = Cue(
    "something that may have been destroyed",
    re.compile(
        r"\b(?:destr\w*|sank|sunk|sink\w*|shot|downed|knocked|blew|blown|blow|explo\w*|hit|hits|struck|wreck\w*|"
        r"damag\w*|lost|los\w+|crash\w*|burn\w*|fire|bomb\w*|raz\w*|demolish\w*|detonat\w*|disabled|eliminat\w*|scuttl\w*|"
        r"air-?strikes?|air strikes?|ruin\w*|collapse\w*|torpedo\w*|unusable|crippl\w*|rendered|out of action)\b"
    ),
    "a reader can defend the sentence as one that tells what was destroyed",
    ("A bomb fell on the bridge.", "They lost two tanks.", "The mill burned.", "It made the river unusable."),
    ("The League took the hill.",),
    in_small=True,
)

CUES = (SURRENDERED, YIELDED, FLED, UPROOTED, WRECKED, DAMAGED)
