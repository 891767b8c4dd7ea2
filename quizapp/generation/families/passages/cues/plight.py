"""The words by which sentences on what people went through are told apart: hunger, weather, ruses, works, payments, penalties.

Only cues, each with its reason and examples; the questions stand in ``wordings.plight``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of
from quizapp.generation.families.passages.declared import Cue

_STORES = r"(?:\w+ ){0,2}(?:food|water|supplies|provisions|fodder|ammunition|powder|gunpowder)"
_WORK = any_of(
    "trench trenches ditch ditches walls? forts? fortifications? ramparts? palisades? bridges? towers? dams? redoubts? "
    "stockades? earthworks defen[cs]es barricades? castles? citadels? fortress fortresses".split()
)
_RULERS = any_of("king emperor empress queen sultan caliph tsar shah khan duke doge pharaoh".split())

HUNGRY = Cue(
    "hunger or sickness",
    re.compile(
        rf"\b(?P<shown>starv(?:ed|ing|ation)|famine|hunger(?! strike)|plague|dysentery|cholera|typhus|typhoid|malaria|smallpox|"
        rf"scurvy|epidemics?|(?:shortages?|lack) of {_STORES}|ran (?:out|short|low) (?:of|on) {_STORES}|[Dd]iseases?)\b"
    ),
    "the sentence says that people were hungry or sick, or wanted supplies",
    ("The town was starving.", "They retreated for lack of food.", "The riders ran out of powder.", "Disease broke out."),
    ("The riders had food.", "There was a hunger strike."),
    tuple(
        "starv famine hunger plague dysentery cholera typh malaria smallpox scurvy epidemic shortage lack ran isease".split()
    ),
)
IN_NEED = Cue(
    "what may have been want",
    re.compile(
        r"(?i)(?:starv|famin|hung(?:er|ry)|thirst|plague|dysent|cholera|typh|malaria|smallpox|scurvy|epidemic|shortage|\black|"
        r"\bfood|\bwater\b|suppl|provision|fodder|\bsick|\bill\b|illness|disease|fever|exhaust|frostb|\bcold\b|harvest|"
        r"\bcrops?\b|ration|\bbread|\bgrain|blockad|ran out|weak(?:en)|\bfatigue|malnutr|infect)"
    ),
    "a reader can defend the sentence as one that tells of hunger, sickness or want",
    ("They had no bread.", "Many fell ill.", "The riders were exhausted."),
    ("The League took the hill.",),
)
WET = Cue(
    "weather",
    re.compile(
        r"\b(?P<shown>(?:(?:heavy|pouring|torrential|continuous|constant) )?(?:rain(?:s|fall|storm|storms)?|snow(?:fall|"
        r"storm|storms)?|"
        r"thunderstorm|blizzard|gales?|fog|mist|drought)|(?<!by )storm(?= (?:broke|struck|arose|scattered|wrecked|sank))|"
        r"(?:strong|contrary|adverse|favou?rable|westerly|easterly|northerly|southerly) winds?)\b"
    ),
    "the sentence says what the weather was",
    ("Heavy rain fell on the hills.", "The fleet met contrary winds.", "There was thick fog.", "A storm scattered the fleet."),
    ("The riders took the town by storm.", "The road winds through the hills.", "A hail of shots met them."),
    tuple("rain snow storm blizzard gale fog mist drought wind".split()),
)
SKY = Cue(
    "what may be weather",
    re.compile(
        r"(?i)(?:\brain|snow|storm\b|storms\b|\bgales?\b|\bfog|\bmist|blizzard|\bhail|monsoon|\bmud|flood|\bwind|weather|"
        r"season|"
        r"winter|summer|\bcold\b|\bheat\b|\bhot\b|temperature|froz|freez|\bice\b|\bicy\b|\bdry\b|\bwet\b|\bsun\b|thaw|climat|"
        r"cloud|drought|\bdark\b)"
    ),
    "a reader can defend the sentence as one that tells of the weather",
    ("The winter was long.", "The road was muddy."),
    ("The League took the hill.",),
)
RUSE = Cue(
    "a surprise or a ruse",
    re.compile(
        r"\b(?P<shown>ambush(?:ed|es|ing)?|by surprise|surprise attacks?|ruses?|stratagems?|tricked|feigned|feigning|pretended|"
        r"pretending|pretext|deceived|deceiving|disguised|lured)\b"
    ),
    "the sentence says that somebody was surprised or deceived",
    ("The riders were ambushed at the ford.", "The garrison was taken by surprise.", "He feigned a retreat."),
    ("It was a surprising victory.", "The League took the hill."),
    tuple("ambush surprise ruse stratagem trick feign pretend pretext deceiv disguis lured".split()),
)
HIDDEN = Cue(
    "what may be a ruse",
    re.compile(
        r"(?i)(?:ambush|surpris|\bruse|stratagem|trick|feign|pretend|pretext|deceiv|decept|disguis|\blure|\btrap|treacher|"
        r"betray|"
        r"brib|secret|\bspy|\bspies|unexpected|unaware|hidden|\bhid\b|conceal|sudden|cunning|by night|at night|undetected|"
        r"misled|suspect)"
    ),
    "a reader can defend the sentence as one that tells of a surprise or a ruse",
    ("They came at night.", "A spy opened the gate."),
    ("The League took the hill.",),
)
WORKS = Cue(
    "works that were built",
    re.compile(
        rf"\b(?P<shown>(?<!recently )(?<!newly )(?:dug|built|constructed|erected|threw up|rebuilt|fortified|"
        r"strengthened|repaired|dammed)"
        rf"(?: (?!by\b|in\b|at\b|after\b)[\w'’-]+){{0,4}}? {_WORK}|{_WORK} (?:was|were) (?:\w+ )?(?:dug|built|constructed|"
        r"erected|strengthened|repaired))\b"
    ),
    "the sentence says that walls, trenches, bridges or the like were built",
    ("They dug a long trench.", "A fort was built on the hill.", "The riders threw up earthworks."),
    ("The old fort fell.", "They crossed the recently repaired bridge.", "They were built by the men of the fort."),
    tuple("dug built constructed erected threw rebuilt fortified strengthened repaired dammed".split()),
)
BUILT = Cue(
    "what may have been built",
    re.compile(
        r"(?i)(?:built|build|construct|erect|\bdug\b|\bdig|fortif|\bwall|trench|ditch|rampart|palisad|barricad|stockade|"
        r"earthwork|"
        r"redoubt|tower|\bdam\b|dammed|bridge|castle|\bforts?\b|fortress|repair|strengthen|\bcamp\b|entrench|defen[cs]es)"
    ),
    "a reader can defend the sentence as one that tells of works",
    ("The castle stood on a hill.", "They made camp behind a ditch."),
    ("The League took the hill.",),
)
PAID = Cue(
    "tribute or ransom",
    re.compile(
        r"\b(?P<shown>tribute(?! to (?:the |those |his |their )?(?:victims|fallen|dead|memory|soldiers|heroes|men|who))|"
        r"ransom(?:ed)?|indemnity|war reparations)\b"
    ),
    "the sentence says that a tribute, a ransom or an indemnity was asked or paid",
    ("The town paid a tribute in gold.", "He was ransomed by his brother."),
    ("He paid tribute to the fallen.", "The League took the hill."),
    tuple("tribute ransom indemnity reparations".split()),
)
MONEY = Cue(
    "what may have been paid",
    re.compile(
        r"(?i)(?:tribut|ransom|indemn|reparation|\bpay|\bpaid|\bgold|silver|money|\bcoins?\b|compensat|\btax|\bsum of|"
        r"\bcost|\bfine[ds]?\b|"
        r"bought|\bsold\b|bribe|treasure|debt|subsid|\d (?:pounds|ducats|talents|rubles|rupees|dollars|marks|florins))"
    ),
    "a reader can defend the sentence as one that tells of a payment",
    ("They were paid in silver.", "A new tax was laid on them."),
    ("The League took the hill.",),
)
ONLY_THOUGHT = Cue(
    "what was only thought of",
    re.compile(r"(?i)\b(?:would|could|might|rather|if|usual\w*|common\w*|custom\w*|hop(?:ed|ing)|expect\w*|wished)\b"),
    "what somebody would have done, or what was the custom, is not told as done",
    ("They would rather die than pay.", "It was common to ask for it."),
    ("They paid in gold.",),
)
OF_OTHERS = Cue(
    "no two sides",
    re.compile(r"(?i)\b(?:prisoners?|captors?|civilians?|inhabitants?|women)\b"),
    "those who are compared are not the two sides",
    ("The prisoners outnumbered the guards.",),
    ("The League outnumbered the Union.",),
)
PUNISHED = Cue(
    "penalties",
    re.compile(
        r"\b(?P<shown>(?<!orders )(?<!plan )(?<!attack )(?<!manoeuvre )(?<!maneuver )(?<!operation )(?:was|were) (?:\w+ )?"
        r"(?:executed|hanged|beheaded|flogged|deported|exiled|banished|sentenced|condemned to|put to death|put on trial|"
        r"court-martiall?ed)|condemned to death|sentenced to (?!be\b)\w+|put (?:him|them) to death)\b"
    ),
    "the sentence says to what people were sentenced, or how they were punished",
    ("Six of them were hanged.", "The leaders were sentenced to death.", "The riders put them to death."),
    ("The plan was executed at dawn.", "The League took the hill."),
    tuple("executed hanged beheaded flogged deported exiled banished sentenced condemned death trial martial".split()),
)
HARSH = Cue(
    "what may have been a penalty",
    re.compile(
        r"(?i)(?:execut|\bhang|\bhung\b|behead|flog|deport|exil|banish|sentenc|condemn|\btrial|\btried (?:for|by)|\bcourt|"
        r"punish|"
        r"penal|convict|\bjudg|imprison|arrest|\bjail|prison|pardon|amnest|reprisal|massacr|\bkill|slaughter|put to|\bdeath|"
        r"murder|\bshot\b|dismiss|disband|outlaw|confiscat|expel)"
    ),
    "a reader can defend the sentence as one that tells of a penalty",
    ("The leaders were pardoned.", "They were arrested."),
    ("The League took the hill.",),
)
THRONE = Cue(
    "who came to rule",
    re.compile(
        rf"\b(?P<shown>(?:ascended|mounted|seized|usurped|inherited|rose to|came to|succeeded to)(?: to)? the throne|"
        rf"(?:was|were) (?:\w+ )?(?:crowned|enthroned|proclaimed (?:\w+ )?{_RULERS})|became (?:the )?(?:new )?{_RULERS}|"
        r"came to power)\b"
    ),
    "the sentence says who came to rule",
    ("In that year, Bran was crowned.", "His son ascended the throne.", "Aldric became the new king."),
    ("The king fled.", "The League took the hill."),
    tuple("throne crowned enthroned proclaimed became power".split()),
)
RULING = Cue(
    "who may have come to rule",
    re.compile(
        r"(?i)(?:throne|\bcrown|enthron|\bsucceed|succession|successor|\breign|\brul(?:er|ed|ing)|proclaim|depos|overthr|usurp|"
        r"accession|coronat|to power|took power|seized power|\bbec[ao]me|\bheir|inherit|abdicat|appoint|restor|kingship|"
        r"install)"
    ),
    "a reader can defend the sentence as one that tells who came to rule",
    ("His heir was a child.", "The council deposed him."),
    ("The League took the hill.",),
)
FEWER = Cue(
    "one side outnumbered",
    re.compile(r"\b(?P<shown>outnumber(?:ed|ing)|numerical(?:ly)? (?:superior(?:ity)?|inferior(?:ity)?)|superior numbers)\b"),
    "the sentence says that one side had more men than the other",
    ("The riders were outnumbered.", "They had a numerical superiority."),
    ("A number of riders came.",),
    tuple("outnumber numerical superior".split()),
)
COMPARED = Cue(
    "what may compare strengths",
    re.compile(
        r"(?i)(?:number|numeric|\b(?:superior|inferior|larger|smaller|stronger|weaker|greater|bigger|twice|thrice|half)\b|"
        r"strength|"
        r"\bstrong\b|times as many|more than|fewer|less than|\d,?\d\d\d (?:\w+ )?(?:men|troops|soldiers|infantry|cavalry|"
        r"horse))"
    ),
    "a reader can defend the sentence as one that compares the two sides",
    ("The army was twice as large.", "They had 4,000 men."),
    ("The League took the hill.",),
)

CUES = (HUNGRY, IN_NEED, WET, SKY, RUSE, HIDDEN, WORKS, BUILT, PAID, MONEY, PUNISHED, HARSH, THRONE, RULING, FEWER, COMPARED)
