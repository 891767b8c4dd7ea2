"""What a number left out of a sentence may count, each kind a row: men, arms, a way, buildings, a time.

Only words and examples; how a sentence becomes a question is ``numbered``'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.item import Skill
from quizapp.domain.number_words import WORD_VALUES
from quizapp.domain.text import any_of

#: Numbers that are written as one word, from two.
WORDS = tuple(word for word, value in WORD_VALUES.items() if value > 1)
_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|{any_of(WORDS)})"
_MEN = any_of(
    "men troops soldiers fighters infantry infantrymen foot cavalry cavalrymen horsemen horses? knights archers riders "
    "warriors rebels mercenaries sailors marines volunteers peasants camels elephants companies squadrons battalions regiments "
    "men-at-arms longbowmen crossbowmen hoplites legions legionaries cohorts lancers musketeers janissaries spearmen "
    "militants militiamen paramilitaries guerrillas insurgents separatists partisans gunmen policemen commandos paratroopers "
    "guardsmen reservists conscripts recruits officers personnel brigades divisions batteries platoons tribesmen pilots "
    "settlers workers delegates advisers advisors instructors".split()
)
_ARMS = any_of(
    "guns cannons? ships galleys vessels boats chariots warships transports tanks vehicles aircraft airplanes planes warplanes "
    "helicopters bombers jets drones missiles rockets mortars howitzers trucks carriers cruisers destroyers frigates "
    "submarines technicals rifles muskets machine-guns buses".split()
)
_BUILT = any_of(
    "houses homes buildings villages towns settlements mosques churches schools shops farms bridges checkpoints positions "
    "outposts forts fortresses castles hamlets districts neighbou?rhoods factories camps".split()
)
#: Words that do not stand between a number and what it counts.
_NO_KIND = (
    "of|or|to|and|in|the|that|which|when|by|for|from|at|on|between|against|with|under|per|mm|cm|kg|tons?|pounders?|more|hours?-"
)
_TIMES = r"(?:hours|days|weeks|months|years)"
_ABOUT = r"(?:(?:about|around|some|nearly|almost|over|only|just|at least|up to|more than|approximately|the next|another) )?"
_BEFORE = r"(?<![\d,.–-])"
#: Who or what was lost or taken is counted elsewhere, and never without its source.
_LOST = (
    r"kill\w*|dead|death\w*|deadl\w+|die[ds]?|dying|casualt\w+|wound\w*|loss\w*|lost|los(?:e|ing)|captur\w*|prisoners?|"
    r"execut\w+|slain|perish\w*|missing|fell|hanged|massacr\w+|slaughter\w*|surviv\w*|injur\w*|drown\w*|sank|sunk|destroy\w*|"
    r"desert\w*|surrender\w*"
)
#: What befell people or arms otherwise: counted by one side as well.
_HARMED = (
    r"seiz\w*|taken|loot\w*|hit|downed|shot|crash\w*|damag\w*|abandon\w*|disabled|crippled|burnt|burn\w*|knocked|eliminat\w*|"
    r"neutrali[sz]\w*|arrest\w*|detain\w*|hostages?|abduct\w*|kidnap\w*|buried|bodies|victims?|toll|fatal\w*|behead\w*|"
    r"martyr\w*|rescued|released|freed|defect\w*|retriev\w*|recover\w*|confiscat\w*|accounting for"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a number counts: how it is found, where it is not asked, and what is said of it; with examples."""

    name: str
    pattern: re.Pattern[str]
    why: str
    barred: re.Pattern[str]
    seeds: tuple[str, ...]
    found: tuple[str, ...]
    missed: tuple[str, ...]
    rule: str
    family: str
    skill: Skill
    #: A smaller number is not asked for.
    fewest: int = 2


def _counted(things: str) -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE}{_NUMBER} (?P<what>(?:(?!(?:{_NO_KIND})\b|inch)[\w-]+ ){{0,3}}?{things})\b(?! and \d)")


KINDS = (
    Kind(
        "strength",
        _counted(_MEN),
        "the sentence says how many men somebody had",
        re.compile(rf"(?i)\b(?:{_LOST}|{_HARMED})\b"),
        ("",),
        ("The Union came with 2,000 men.", "The duke hired forty armed riders.", "A force of 150 policemen came."),
        ("The Union lost 2,000 men.", "A thousand of the men came.", "He said in May 2014 that troops came."),
        "deeds.strength",
        "actors: how strong",
        Skill.ACTORS,
        fewest=5,
    ),
    Kind(
        "arms",
        _counted(_ARMS),
        "the sentence says how many ships, guns or vehicles somebody had or used",
        re.compile(rf"(?i)\b(?:{_LOST}|{_HARMED})\b"),
        ("",),
        ("They had 12 ships.", "The League sent 40 armoured vehicles to the ford."),
        ("The Union lost 12 ships.", "Two of the ships came.", "The League shot down five planes."),
        "deeds.arms",
        "actors: how strong",
        Skill.ACTORS,
        fewest=5,
    ),
    Kind(
        "way",
        re.compile(
            rf"\b(?:within|advanc\w+|push\w*|march\w*|retreat\w*|withdrew|fell back|pulled back|stretch\w*|moved|"
            rf"front|line|penetrat\w+) (?:(?!\d)[\w-]+ ){{0,4}}?(?<![\d,.–-]){_NUMBER} "
            r"(?P<what>km|kilomet(?:re|er)s|miles|met(?:re|er)s|yards)\b(?!/h| per| an)"
        ),
        "the sentence says how far somebody came, or how near",
        re.compile(r"(?i)\b(?:range|speed|radius|diameter|tall|deep|thick|calib\w+|kill\w*|dead|died)\b"),
        ("km", "kilomet", "mile", "metres", "meters", "yards"),
        ("The League advanced to within 12 km of Tarn.", "They retreated some forty miles to the hills."),
        ("Tarn lies 12 km from the ford.", "Its guns had a range of 12 km within the line.", "They rode at 12 miles an hour."),
        "results.way",
        "results: how far",
        Skill.RESULTS,
        fewest=3,
    ),
    Kind(
        "built",
        _counted(_BUILT),
        "the sentence says how many houses, villages or posts it was",
        # What was taken or lost is ``gains``', or one side's word.
        re.compile(
            r"(?i)\b(?:kill\w*|dead|death\w*|casualt\w+|(?:re)?captur\w*|seiz\w*|liberat\w*|regain\w*|ret(?:ook|ak\w+)|lost|loss\w*|wound\w*|took|taken)\b"
        ),
        ("",),
        ("The riders burned 30 houses.", "The League held twelve villages by then."),
        ("The League captured 30 villages.", "Two of the houses stood."),
        "results.built",
        "results: how much",
        Skill.RESULTS,
        fewest=4,
    ),
    Kind(
        "lasted",
        re.compile(
            rf"\b(?:for|lasted|lasting|within|[Aa]fter(?= \w+ \w+ of)) (?:for )?{_ABOUT}{_NUMBER} (?P<what>{_TIMES})\b"
            r"(?! (?:later|earlier|ago|before|after|old|of age))"
        ),
        "the sentence says how long something lasted",
        re.compile(r"(?i)\b(?:sentenced|imprisonment|labou?r|aged|salary|rent|for the first time)\b"),
        ("hours", "days", "weeks", "months", "years"),
        ("The siege lasted for five weeks.", "They held the mill for 12 days.", "After two months of siege, it fell."),
        ("They came five weeks later.", "After two months, it fell.", "He was sentenced to labour for 12 years."),
        "dates.lasted",
        "dates: how long",
        Skill.DATES,
    ),
)
