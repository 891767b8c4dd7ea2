"""The words by which sentences of a passage are told apart: reports, hedges, losses.

Only cues, each with its reason and examples; the questions stand in ``by_words`` and its neighbours.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of
from quizapp.generation.families.passages.declared import Cue

#: Who declares or announces one of these does a deed and passes nothing on: "declared a ceasefire"; a victory is a claim.
_NO_DEED = (
    r"(?!\s(?!that\b)(?:(?:an?|the|its|their|his|her)\s)?(?:[\w-]+\s){0,2}?(?:cease-?fires?|truce|armistice|war|jihad|offensive|curfew|"
    r"emergency|martial|independence|mobili[sz]ation|amnesty)\b)"
)
#: Each begins with a small letter; "States" with a capital is a name.
SAYING = (
    r"said says stated s(?-i:(?<=s)tates) claim(?:s|ed|ing)?(?!\s(?:full\s)?(?:responsibility|credit)\b) "
    r"reported reporting announc(?:es|ing|ements?) told "
    r"accus(?:ed|es|ing)(?!\s?[’”\"]|\s(?:of|was|were)\b) added(?=\sthat|,) noted "
    r"argued described insisted maintained(?=\sthat) confirmed denied warned explained "
    r"admitted(?!\sto\b) acknowledged commented "
    r"tweeted wrote testified recalled estimated alleged alleging stating saying quoted cited revealed asserted judged "
    r"assessed mention(?:ed|s) suggest(?:ed|s) indicated conclud(?:ed|es)(?=\sthat) contended conceded clarified reiterated "
    r"informed specified predicted emphasi[sz]ed stressed blamed thinks calculated"
).split()
SAYING += [f"{verb}{_NO_DEED}" for verb in ("declared", "announced")]
#: Pieces of which any of these has one.
SAYING_ROOTS = (
    *"said says stat claim report announc told accus added noted argu describ insist maintain confirm deni warn".split(),
    *"expla admit acknowledg comment tweet wrote testif recall estimat alleg saying quoted cited reveal assert".split(),
    *"judged assess mention suggest indicat conclu conten conce clarif reiterat inform specif predict emphasi".split(),
    *("stress", "blam", "think", "calculat", "declar", "according", "in the press"),
)
#: The same as one pattern.
SAYINGS = "|".join(SAYING)
#: For a sentence in small letters, in which no name can be told from the verb.
_SMALL_SAID = SAYINGS.replace("s(?-i:(?<=s)tates)", "states")
#: Behind such a word it is a noun or an adjective: "no confirmed changes", "their claim".
_NOUN_BEHIND = "[Nn]o any a an [Tt]he [Tt]his [Tt]hese [Tt]heir [Hh]is [Ii]ts".split()
_NO_NOUN = "".join(rf"(?<!\b{word} )" for word in _NOUN_BEHIND)
_PEOPLE = (
    r"reports?|sources?|accounts?|claims?|observers?|analysts?|historians?|scholars?|experts?|estimates?|officials?|"
    r"witnesses|eyewitnesses|counts?|tall(?:y|ies)|statistics|activists?|residents|locals|commentators?|authors?|media|outlets?|rumou?rs?"
)
_VAGUE = (
    r"some|other|others|several|many|various|local|unnamed|anonymous|media|press|news|multiple|certain|numerous|initial|early|"
    r"later|unofficial|most|both|one|two|different|modern|contemporary|ancient"
)
_PASSED_ON = (
    r"(?:also |then |later |still )?(?:believed|thought|said|reported|rumou?red|alleged|presumed|assumed|suspected|claimed)"
    r"(?! (?:by|in|on|missing|safe|sick)\b)(?= )"
)
HEDGED = Cue(
    "a report of nobody",
    re.compile(
        r"\b"
        + any_of(
            (
                *("reportedly", "allegedly"),
                *(rf"{verb} (?:\w+ )?estimated at(?= )" for verb in ("was", "were")),
                *(f"{verb} {_PASSED_ON}" for verb in ("was", "were", "is", "are", "been")),
                r"it (?:was|has been) (?:also )?(?:reported|claimed|said|believed|rumou?red)\b(?! (?:by|in|on)\b)",
                r"there were (?:also )?(?:unconfirmed )?(?:reports|rumou?rs)(?= (?:of|that)\b)",
                "reports (?:(?:had |have )?(?:emerged|circulated|surfaced)|were (?:emerging|circulating|spreading))(?= )",
            )
        )
    ),
    "the words pass something on and leave open who says so",
    (
        "Two villages were reportedly taken.",
        "It was reported that the bridge fell.",
        "There were reports of looting.",
        "Reports were circulating that the bridge fell.",
        "The bomb was estimated at 900 lb.",
    ),
    ("Two villages were taken.", "It was reported by the Red Cross that the bridge fell.", "SOHR reported heavy losses."),
    roots=tuple("report alleged supposed believed thought said rumo presumed assumed suspected claimed estimated".split()),
    in_small=True,
)
SAID = Cue(
    "somebody says so",
    re.compile(
        rf"\b{_NO_NOUN}(?!states (?:in|of|on|were|are|had|have|and|or|with|to|such)\b)"
        rf"(?i:{any_of([*SAYING, 'according to', 'in the press'])})\b(?! (?:[\w,]+ ){{0,4}}?(?:lives|life)\b)"
    ),
    "the sentence passes something on and tells whose words they are",
    (
        "He added that the bridge stood.",
        "According to SOHR, 12 died.",
        "The army claimed a victory.",
        "The League declared victory.",
        "He announced that the war was over.",
    ),
    (
        "The army took the bridge.",
        "Units of the United States supported the assault.",
        "There were no confirmed changes.",
        "The army put up a “heroic” defence.",
        "They arrested an ‘absconding accused’.",
        "A league of hill and river states in the north was feared.",
        "The flood claimed the lives of dozens of people.",
        "He was accused of theft.",
        "Their claim found no friends.",
        "The League added two guns and maintained its fire.",
        "The war was concluded in 421.",
        "The League declared a unilateral ceasefire.",
        "The governor announced a night curfew.",
    ),
    roots=SAYING_ROOTS,
)
SOFT = Cue(
    "an open statement",
    re.compile(
        r"\b(?:may (?:well )?have|might|could have|possibl[ey]|probabl[ey]|likely|perhaps|rumou?r\w*|speculat\w+|"
        r"suspect\w*|"
        r"alleg\w+|suppos\w+|apparent\w*|seem\w*|unconfirmed|estimat\w+|believ\w+|thought (?:to|that)|came to light|assum\w+|"
        r"presum\w+|considered|regarded as|said to|known to|reports? (?:\w+ ){0,3}?that|"
        r"reports? (?:of|indicat|suggest|emerg|circulat|say|said|"
        r"state)\w*|"
        r"purported\w*|(?:an?|the|those|with|no|more|any|first|last|further|several) (?:\w+ )?reported|"
        r"(?:were|was|been|is|are|being) (?:\w+ ){0,2}(?:reported|announced|stated|claimed|said|revealed|confirmed|"
        r"acknowledged|noted|verified|mentioned|quoted|told|alleged|"
        r"described)(?! (?:\w+ )?by\b)|"
        r"claims? (?:of|that)|(?:updated|raised|lowered|revised|put) (?:to|at|by)|"
        rf"according to (?:an? |the )?(?:{_VAGUE}|{_PEOPLE})|(?:{_VAGUE}) (?:\w+ )?(?:{_PEOPLE})|"
        rf"(?:{_PEOPLE}) (?:{_SMALL_SAID}|suggest\w*|indicat\w*))\b"
    ),
    "a reader can defend the sentence as one that leaves open what it tells or who says so",
    (
        "There was a reported total of 6,500 mines.",
        "Reports soon spread that the base fell.",
        "According to some reports, the base fell.",
        "Russian sources claimed a victory.",
        "The dam was thought to be held by hundreds.",
        "It was announced that the dam stood.",
        "The town was once again reported to be lost.",
        "There were no more reported landings.",
        "Where it was confirmed the army still held the mill, guns were seen.",
        "The mill was confirmed to be lost.",
        "The number of the dead was later updated to 200.",
    ),
    ("The Red Cross said that the dam stood.", "He added that the bridge stood."),
    roots=tuple(
        "may |might|could have|possib|probab|likely|perhaps|rumo|specul|suspect|alleg|suppos|apparent|seem|unconfirmed|estimat|"
        "believ|thought|came to light|assum|presum|considered|regarded as|said|known to|report|purport|announce|stated|claim|"
        "updated|raised|lowered|revised|put |reveal|confirmed|acknowledged|noted|verified|mentioned|quoted|told|"
        "described|according to|source|account|observer|"
        "analyst|historian|scholar|expert|official|witness|activist|resident|local|commentator|author|media|outlet".split("|")
    ),
    in_small=True,
)
BY_WHOM = Cue(
    "somebody behind a report",
    re.compile(r"\bto (?:have been|be) (?:\w+ )?\w+ by (?:the |an? )?(?:[a-z]+ )?[A-Z]"),
    "a reader may take whoever is named behind the report for its source",
    ("Reed was reported to have been killed by the League.",),
    ("The mill was reportedly taken by the League.", "Reed was reported killed."),
)
LOSSES = Cue(
    "a number of people lost",
    re.compile(
        r"(?s)\A(?=.*\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
        r"thousands?|scores|"
        r"several|tens|many|all|both|half|most)\b)(?=.*\b(?:kill|dead|death|died|dying|casualt|wound|injur|fatal|lost|"
        r"loss|slain|"
        r"slay|slaughter|massacre|bod(?:y|ies)|corpse|bur(?:ied|ial)|execut|behead|perish|drown|eliminat|neutrali[sz]|prisoner|"
        r"captured .*(?:soldiers|men|fighters)|missing|victim|toll|shot|martyr|lives))"
    ),
    "a reader can defend the sentence as one with a number of people killed, wounded or missing",
    ("The toll was put at 40.", "Eight bodies came from the town.", "Dozens died.", "An officer was shot."),
    ("The army took the hill.",),
    tuple(
        "kill dead death died dying casualt wound injur fatal lost loss slain slay slaughter massacre bod corpse buri execut "
        "behead perish drown eliminat neutrali prisoner captured missing victim toll shot martyr lives".split()
    ),
    in_small=True,
)
CARRIED_ON = Cue(
    "what goes on with a report",
    re.compile(
        r"^(?:(?:he|she|it|they|these|those|this|the (?:statement|report|ministry|spokes\w+|group|source|same|other|rest|"
        r"remaining)|among|of (?:these|them|those|the)|in (?:total|all|addition)|additionally|another|others?|a further|"
        r"further|"
        r"also|overall|meanwhile)\b)|\b(?:also|another|others|further|additional|of them|of whom|in total|remaining|the rest|"
        r"same)\b"
    ),
    "the sentence may still be what the source before it says",
    ("They also said that 12 were killed.", "Another 12 soldiers were wounded.", "Of these, 12 were children."),
    ("On 3 May, 12 soldiers were killed.",),
    in_small=True,
)


CUES = (HEDGED, SAID, SOFT, BY_WHOM, LOSSES, CARRIED_ON)
