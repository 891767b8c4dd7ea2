"""The words by which sentences of a passage are told apart: reports, doubts, denials, days, losses.

Only cues, each with its reason and examples; the questions stand in ``by_words`` and its neighbours.
"""

from __future__ import annotations

import re

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of, whole_words
from quizapp.generation.families.passages.declared import Cue

_MONTH = "|".join(MONTHS)
#: Who declares or announces one of these does a deed and passes nothing on: "declared a ceasefire"; a victory is a claim.
_NO_DEED = (
    r"(?!\s(?!that\b)(?:(?:an?|the|its|their|his|her)\s)?(?:[\w-]+\s){0,2}?(?:cease-?fires?|truce|armistice|war|jihad|offensive|curfew|"
    r"emergency|martial|independence|mobili[sz]ation|amnesty)\b)"
)
#: Each begins with a small letter; "States" with a capital is a name.
_SAYING = (
    r"said says stated s(?-i:(?<=s)tates) claim(?:s|ed|ing)? reported reporting announc(?:es|ing|ements?) told "
    r"accus(?:ed|es|ing)(?!\s?[’”\"]|\s(?:of|was|were)\b) added(?=\sthat|,) noted "
    r"argued described insisted maintained(?=\sthat) confirmed denied warned explained "
    r"admitted(?!\sto\b) acknowledged commented "
    r"tweeted wrote testified recalled estimated alleged alleging stating saying quoted cited revealed asserted judged "
    r"assessed mention(?:ed|s) suggest(?:ed|s) indicated conclud(?:ed|es)(?=\sthat) contended conceded clarified reiterated "
    r"informed specified predicted emphasi[sz]ed stressed blamed thinks calculated"
).split()
_SAYING += [f"{verb}{_NO_DEED}" for verb in ("declared", "announced")]
_SAID = "|".join(_SAYING)
#: For a sentence in small letters, in which no name can be told from the verb.
_SMALL_SAID = _SAID.replace("s(?-i:(?<=s)tates)", "states")
_ANY_SAID = any_of((*_SAYING, "according"))
#: Behind such a word it is a noun or an adjective: "no confirmed changes", "their claim".
_NOUN_BEHIND = "[Nn]o any a an [Tt]he [Tt]his [Tt]hese [Tt]heir [Hh]is [Ii]ts".split()
_PEOPLE = (
    r"reports?|sources?|accounts?|claims?|observers?|analysts?|historians?|scholars?|experts?|estimates?|officials?|"
    r"witnesses|eyewitnesses|activists?|residents|locals|commentators?|authors?|media|outlets?|rumou?rs?"
)
_VAGUE = (
    r"some|other|others|several|many|various|local|unnamed|anonymous|media|press|news|multiple|certain|numerous|initial|early|"
    r"later|unofficial|most|both|one|two|different|modern|contemporary|ancient"
)

_PASSED_ON = (
    r"(?:also |then |later |still )?(?:believed|thought|said|reported|rumou?red|alleged|presumed|assumed|suspected|claimed)"
    r"(?! (?:by|in|on)\b)(?= )"
)
HEDGED = Cue(
    "a report of nobody",
    re.compile(
        r"\b"
        + any_of(
            (
                *("reportedly", "allegedly", "supposedly"),
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
    whole_words([*_SAYING, "according to", "in the press"], not_behind=_NOUN_BEHIND),
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
        "He was accused of theft.",
        "Their claim found no friends.",
        "The League added two guns and maintained its fire.",
        "The war was concluded in 421.",
        "The League declared a unilateral ceasefire.",
        "The governor announced a night curfew.",
    ),
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
DISAGREE = Cue(
    "reports that disagree",
    re.compile(
        r"\b(?:contradict\w+ (?:\w+ )?(?:reports|accounts|claims|figures|statements|sources|estimates|information)|"
        r"(?:reports|accounts|claims|figures|statements|estimates)\b[^.;]{0,60}\bcontradict\w+|"
        r"conflicting (?:reports|accounts|claims|figures|statements)|(?:is|are|was|were|remains?) disputed|"
        r"(?:accounts|figures|reports|estimates|sources|historians) (?:\w+ )?(?:differ|var(?:y|ied)|disagree)\w*)\b"
    ),
    "the sentence says in so many words that accounts do not agree",
    ("Reports of the fighting were contradictory.", "Estimates vary between 20 and 60.", "The number is disputed."),
    (
        "The contradictory orders of both generals delayed the reserve.",
        "In contrast, SOHR counted 66 dead.",
        "The claim was not independently verified.",
    ),
    roots=tuple("contradict conflicting disputed differ vary varied disagree".split()),
    in_small=True,
)
AT_ODDS = Cue(
    "accounts at odds",
    whole_words(
        r"contradict\w* conflicting disput\w+ controvers\w+ debat\w+ differ(?:ing|ed|s|ent(?=\s(?:accounts|reports)))? "
        r"varied vary varies others disagree\w* challenged contested questioned doubt\w* unclear uncertain discrepan\w+ "
        r"inconsisten\w+".split()
    ),
    "a reader can defend the sentence as one that says that accounts do not agree",
    ("It is unclear who won.", "The two sides disagreed.", "Opinions varied.", "Others believe that it fell."),
    ("In contrast, SOHR counted 66 dead.",),
)
DENIED = Cue(
    "a denial",
    re.compile(
        r"\b(?:(?P<shown>den(?:ied|ies|ying)) (?:(?:this|these|the|that|such|all) (?:\w+ )?(?:claim|report|"
        r"allegation|accusation|figure|"
        r"charge)s?|this|"
        r"any (?:(?:\w+ ){1,3}(?:had|has|have|was|were)|involvement|responsibility|wrongdoing|knowledge|role|part|link|"
        r"connection)|"
        r"all of|having|responsibility|involvement|it\b|that (?:it|they|the)\b|being))"
    ),
    "the sentence says that somebody denies a report or a charge",
    ("The army denied this claim.", "The rebels denied having used gas.", "The coalition denied that it had hit the dam."),
    (
        "The guards denied them entry.",
        "Henry denied any rest for the dead.",
        "The claim was not verified.",
        "He denied that he was in command.",
    ),
    roots=tuple("denied denies denying".split()),
    in_small=True,
)
CONTRARY = Cue(
    "words against a report",
    re.compile(
        rf"(?i)\b(?:den(?:y|ied|ies|ying|ial)|contra(?:dict|ry)\w*|disput\w+|refut\w+|reject\w+|dismiss\w+|false\w*|untrue|"
        rf"(?:{_SAID})\b[^.]*\b(?:not|never|no|neither|nor))\b"
    ),
    "a reader can defend the sentence as a denial",
    ("The coalition stated that the dam had not been hit.", "They rejected the offer."),
    ("The army claimed that the base stood.", "The next day the base fell."),
)
_TOLD = (
    r"claim(?:s|ed)|said|says|stat(?:es|ed)|announced|report(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|alleg(?:es|ed)|"
    r"assert(?:s|ed)|"
    r"declared|argued"
)
_AGAINST = r"den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)|refut(?:es|ed)|contradict(?:s|ed)|counter(?:s|ed)"
_JOINTS = "though|although|but|whereas|while|however|yet|contrast|contrary|despite"
SET_AGAINST = Cue(
    "words that may stand against others",
    re.compile(
        rf"\b(?:{_JOINTS}|on the other hand)\b[^.]*\b(?:{_TOLD}|{_AGAINST}|according)\b|"
        rf"\b(?:{_TOLD}|according)\b[^.]*\b(?:{_JOINTS})\b|"
        rf"\b(?:{_AGAINST}|denial)\b"
    ),
    "a reader can defend the sentence as one that sets one account against another",
    ("However, Hill Watch reported two raids.", "In contrast, SOHR said that 66 died.", "The League denied this."),
    ("Hill Watch reported a raid.", "The army took the ford, but the river rose."),
    in_small=True,
)
TWO_VOICES = Cue(
    "two voices",
    re.compile(
        rf"(?i)\b{_ANY_SAID}\b.*\b(?<!\bthey )(?<!\bhe )(?<!\bshe )(?<!\bit )(?<!\bwho )(?<!\balso )(?<!\band ){_ANY_SAID}\b"
    ),
    "two accounts stand side by side in one sentence, and a reader can hear them disagree",
    ("The Guild reported 500 gone, while the Red Cross stated that nobody had left.", "Hill Watch said so; Karsa denied it."),
    (
        "Hill Watch reported a raid.",
        "The army took the ford, and the river rose.",
        "The Guild reported 500 gone, while they also claimed that 12 had given up.",
    ),
)
UNVERIFIED = Cue(
    "a claim that nobody checked",
    re.compile(
        r"\b(?:(?:not|never|neither) (?:\w+ )?(?:be |been )?(?:independently )?(?:verif|confirm)\w+|"
        r"no independent (?:confirm|verif)\w+|unverified (?:report|claim|account)s?|unconfirmed (?:report|claim|account)s?|"
        r"yet to be (?:independently )?(?:confirm|verif)\w+|(?:difficult|impossible) to (?:verify|confirm)|"
        r"without (?:independent )?(?:confirmation|verification))\b"
    ),
    "the sentence itself says that a claim has not been confirmed",
    ("The claims were not independently verified.", "There were unconfirmed reports of a ceasefire."),
    ("The army confirmed the claim.", "Reports of the fighting were contradictory."),
    roots=tuple("verif confirm".split()),
    in_small=True,
)
UNSURE = Cue(
    "an open claim",
    re.compile(
        r"\b(?:unconfirmed|unverified|verif\w+|confirm\w*|corrobor\w*|uncorrobor\w*|substantiat\w*|unsubstantiat\w*|"
        r"authenticat\w*|validat\w*|geolocat\w*|debunk\w*|independent(?:ly)?|(?:un)?reliab\w*|evidence|proof|prove[ds]?|proven|"
        r"doubt\w*|question\w*|unclear|uncertain|speculat\w*|suggest\w*|"
        r"unknown|alleg\w+|rumou?r\w*|contradict\w*|disput\w+|den(?:y|ied|ies|ying)|exaggerat\w+|false\w*|propaganda)\b"
    ),
    "a reader can defend the sentence as one that says that a claim is not confirmed",
    (
        "There was no evidence of an advance.",
        "It is unclear who won.",
        "The rebels denied this.",
        "Photographs showed smoke, corroborating the report.",
    ),
    ("The army claimed that the base stood.",),
    in_small=True,
)
BY_DAY = Cue(
    "by a day",
    re.compile(
        rf"\b(?:by|no later than|at the latest on) (?:(?:the )?(?:early |late )?(?:morning|night|evening|afternoon) of )?"
        rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH.lower()})|(?:{_MONTH.lower()}) \d{{1,2}})\b"
    ),
    "“by” before a day with its month sets a limit; “by the end of the day” and “until” do not",
    ("By 15 October, they had taken the town.", "They had taken the town by October 15."),
    (
        "By the end of the day, they had taken the town.",
        "Resistance persisted until 17 April.",
        "By 300 men they were stopped.",
    ),
    roots=("by ", "no later than ", "at the latest on "),
    in_small=True,
)
NO_LIMIT = Cue(
    "no limit of a deed",
    re.compile(
        r"\b(?:continu\w+|remain\w*|still|not|no|only|ongoing|last(?:ed|ing)|persist\w+|at the latest|until|reportedly|"
        r"(?:report|stat|claim|announc|confirm)ed|said|"
        r"(?:was|were) (?:under|in)|per ?cent|most of|half of|"
        r"(?:ask|order|agree|plan|demand|hope|promise|expect|told|urge|call|intend|instruct)\w* [^.]*\bto)\b"
    ),
    "a state that lasted, a thing not done or only ordered by a day is not limited by it",
    ("By 8 May, the fighting continued.", "Stone asked Marsh to bring his men by 8 May.", "By 8 May, 40 dead were reported."),
    ("By 8 May, the League had taken the hill.",),
    in_small=True,
)
LOOSE_LIMIT = Cue(
    "another latest time",
    re.compile(
        r"\b(?:(?:until|till|before|as of) the|by the (?:\w+ )?(?:end|start|beginning|middle|time|morning|evening|"
        r"afternoon|night|day|"
        r"week|month)|"
        r"(?:by|until|till|before|as of) (?:then|that|this|now|noon|dawn|dusk|night\w*|midnight|early|late|mid\w*|\d|"
        rf"(?:{_MONTH.lower()}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|prior to|already|had (?!to\b|an?\b|the\b|no\b|"
        rf"its\b|their\b|his\b)\w+|"
        r"previous\w*|earlier|as of|not later than|within \w+ days|so far|to date|up to|since)\b"
    ),
    "a reader can defend the sentence as one that gives only the latest time",
    (
        "The tunnels were built prior to the attack.",
        "The army had taken the hill.",
        "The city had become encircled.",
        "The town was empty by the evening.",
    ),
    ("On 3 May, the League attacked the mill.", "The town was taken by the rebels."),
    roots=(
        "by ",
        "had ",
        "as of",
        *"until till before prior already previous earlier later within".split(),
        "so far",
        "to date",
        "up to",
        "since",
    ),
    in_small=True,
)
COUNTED_DAY = Cue(
    "a day that has to be counted",
    re.compile(
        r"\b(?:(?:next|following|same|previous|preceding|that|very|first|second|third|last|final) (?:day|night|"
        r"morning|evening|"
        r"afternoon|week)|(?:\w+|\d+) (?:days?|weeks?|nights?) (?:later|earlier|after|before|afterwards|prior)|"
        r"the day (?:after|before)|(?:later|earlier) (?:that|on the same) day|overnight|yesterday|that (?:same )?(?:day|night)|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+(?:st|nd|rd|th)|meanwhile|at the same time|simultaneously|"
        r"concurrently)\b"
    ),
    "the sentence gives a time that has to be counted from another",
    ("The next day, the bridge fell.", "Two days later it rained.", "Later that day, they left."),
    ("On 3 May, the League attacked the mill.",),
    in_small=True,
)
_TIME_OF_DAY = r"(?:days?|nights?|mornings?|evenings?|afternoons?)"
REFERRED_DAY = Cue(
    "a day without its date",
    re.compile(
        r"\b(?:(?:on|in|during) )?(?:just |only )?(?:(?:(?:late |early )?in )?the (?:very )?(?:next|following|same|previous|"
        rf"preceding|opening|first|second|third|fourth|fifth|last|final) {_TIME_OF_DAY}(?: of (?:the )?[a-z-]+)?|"
        rf"(?:(?:later|earlier|early|late) (?:on )?)?that (?:same |very )?{_TIME_OF_DAY}|the {_TIME_OF_DAY} (?:after|before)|"
        rf"(?:an?|one|two|three|four|five|six|\d+) {_TIME_OF_DAY} (?:later|earlier|afterwards)|overnight)\b"
    ),
    "the sentence tells of a day, though not by its date",
    (
        "The mill fell on the first day of fighting.",
        "That day, it rained.",
        "Two days later, the mill fell.",
        "It fell overnight.",
    ),
    ("On 3 May, the League attacked the mill.", "The 16th Brigade left in the first week.", "That brigade left."),
    roots=tuple("day night morning evening afternoon".split()),
    in_small=True,
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

CUES = (
    HEDGED,
    SAID,
    SOFT,
    BY_WHOM,
    DISAGREE,
    AT_ODDS,
    DENIED,
    CONTRARY,
    SET_AGAINST,
    TWO_VOICES,
    UNVERIFIED,
    UNSURE,
    BY_DAY,
    NO_LIMIT,
    LOOSE_LIMIT,
    COUNTED_DAY,
    REFERRED_DAY,
    LOSSES,
    CARRIED_ON,
)
