"""The words by which sentences on the course of a fight are told apart: failure, recovery, retreat, help.

Only cues, each with its reason and examples; the questions stand in ``wordings.course``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import at_word, whole_words
from quizapp.generation.families.passages.declared import Cue

_ATTACK = (
    r"(?:attack|assault|offensive|attempt|advance|raid|landing|counter-?attack|counter-?offensive|"
    r"(?<!depth )(?<!explosive )charge|sortie)"
)
#: Before an attempt: it was not one of force.
_PEACEFUL = "".join(
    f"(?<!{word} )"
    for word in (
        "merge merger unification unity peace reconciliation mediation diplomatic negotiation truce ceasefire cease-fire "
        "rescue escape reform political legal recruitment evacuation resupply election deal"
    ).split()
)
#: What fights for nobody of itself.
_WEAPON = (
    r"(?i:air\b|air-?(?:strikes?|power|force)|artillery|bomb|fire\b|guns?\b|gun(?:ship|boat)|aircraft|planes?\b|jets?\b|"
    r"helicopter|drones?\b|uavs?\b|tanks?\b|armou?r|vehicles?\b|vbieds?\b|svbieds?\b|ieds?\b|rockets?\b|missiles?\b|"
    r"mortars?\b|howitzer|shell|ships?\b|warships?\b|bmps?\b|apcs?\b|[a-z]{1,3}-\d|machines?\b|launchers?\b|elephants?\b|naval\b)"
)
#: Who helps the one that leads belongs to the same side.
_OFFICER = r"(?:Count|Duke|Earl|Baron|Lord|Sir|Prince|General|Colonel|Major|Captain|Admiral|Commodore|Marshal|Lieutenant)\b"

FAILED = Cue(
    "an attack that failed",
    re.compile(
        rf"\b(?:(?:repelled|repulsed)(?!, )|(?:beat|beaten|fought|drove|driven) (?:back|off) "
        rf"(?:an?|the|all|two|three|several) (?:\w+ ){{0,2}}{_ATTACK}s?|"
        rf"{_PEACEFUL}\b{_ATTACK}s? (?:\w+ ){{0,3}}(?:failed|faltered)|"
        rf"{_PEACEFUL}\b{_ATTACK}s? (?:was|were) (?!reportedly|allegedly)(?:\w+ )?(?:unsuccessful|thwarted|foiled))\b"
    ),
    "the sentence says that an attack did not succeed",
    ("The attack was repelled.", "An assault on the mill failed.", "They fought off the raid."),
    (
        "The attack succeeded.",
        "The bank failed.",
        "The left wing was driven back.",
        "His knights beat off the riders.",
        "The raids were reportedly unsuccessful.",
        "After two failed attempts, the mill was taken.",
        "Easily repulsed, the riders grew tired.",
        "The depth charges failed to go off.",
        "Truce attempts largely failed.",
        "The peace offensive was unsuccessful.",
    ),
    roots=tuple("repelled repulsed beat fought drove driven failed faltered unsuccessful thwarted foiled".split()),
    in_small=True,
)
STALLED = Cue(
    "what went wrong for somebody",
    re.compile(
        r"\b(?:repel\w*|repuls\w*|fail\w*|falter\w*|slow\w*|halt\w*|stop\w*|stall\w*|thwart\w*|foil\w*|prevent\w*|"
        r"held|hold\w*|"
        r"defend\w*|defen[cs]\w*|resist\w*|withst\w+|unable|could not|did not|without success|unsuccess\w*|abandon\w*|"
        r"retreat\w*|"
        r"withdr\w*|fell back|fall\w* back|forced|push\w*|driv\w*|drove|beat\w*|lost|los\w+|called off|broken? off|turned|"
        r"setbacks?|defeat\w*|rout\w*|flee\w*|fled|in vain|(?:no|minimal|little|few|slight|limited|"
        r"small) (?:\w+ )?(?:ground|gains?|progress|success)|ineffective|but|"
        r"besieg\w*|disaster\w*|collaps\w*|stalemate\w*|stabili[sz]\w*|standstill|deadlock\w*)\b"
    ),
    "a reader can defend the sentence as one that tells of a failure",
    (
        "The advance stalled.",
        "The army made no gains.",
        "They made minimal gains.",
        "They held out for a week.",
        "Three bands besieged it at one time or another.",
    ),
    ("The army took the hill.",),
    in_small=True,
)
ONLY_TOLD = Cue(
    "what somebody says of it",
    re.compile(
        r"\b(?:claim\w*|said|says|stat(?:ed|es|ing)|declaring|reportedly|allegedly|according to|announc\w+|declar\w+|reported|"
        r"insisted|denied|"
        r"countered|doubt\w*|believed|alleged|reports?)\b"
    ),
    "whether it was so is somebody's word",
    ("The rebels claimed that the attack was repelled.", "The attack was reportedly repelled."),
    ("The attack was repelled.", "In the state of Karsa, the attack failed."),
    in_small=True,
)
RETAKEN = Cue(
    "ground won back",
    re.compile(
        r"\b(?=[rtw])(?<!to )(?<!not )(?:recaptured|retook|retaken|regained|reoccupied|reconquered|"
        r"(?<!of )(?<!at )(?<!for )(?<!in )(?:recapturing|retaking|regaining)|won back|took back)\b"
    ),
    "the sentence says that a side won back what it had lost",
    ("The army retook the hill.", "Two villages were recaptured."),
    ("They tried to recapture the hill.", "They landed as a means of recapturing it.", "The army took the hill."),
    roots=tuple("recaptur retook retak regain reoccupied reconquered back".split()),
    in_small=True,
)
WON = Cue(
    "something won",
    re.compile(
        at_word(r"captured|seized|liberated|conquered|overran|took (?:over|control of|the (?:town|village|city|hill|district))")
        + r"\b(?! (?:\d[\d,]*|two|three|four|five|several|some|many|dozens|hundreds)\b)"
    ),
    "beside what the same side won back, a reader may take it for won back too",
    ("The army captured Tarn.", "The riders took the village of Mole."),
    ("The army captured 20 riders.", "It took place in Tarn.", "The army shelled Tarn."),
    roots=tuple("captured seized liberated conquered overran took".split()),
    in_small=True,
)
BACK = Cue(
    "something got back",
    whole_words(
        r"re-?(?:captur|took|tak|gain|conquer|occup|secur|establish|enter|claim|possess|posit)\w* back again once\smore "
        r"counter\w* counter-\w+ restor\w* return\w* liberat\w* recover\w*".split()
    ),
    "a reader can defend the sentence as one that tells of ground won back",
    ("They liberated the town.", "The army counter-attacked.", "The town was taken again."),
    ("The army took the hill.",),
)
ATTEMPT = Cue(
    "only an attempt or a plan",
    whole_words(  # the month of May is no attempt
        r"attempt\w* try tried trying plan\w* aim\w* order\w* hop(?:e|es|ed|ing) want\w* intend\w* fail\w* would will "
        r"should could might m(?-i:(?<=m)ay) not never no without unable refus\w* prevent\w* allegedly reportedly "
        r"apparently supposedly seemingly claim\w* said stated deny denied according postulat\w* argu\w* suggest\w* "
        r"believ\w* thought unconfirmed contradictory "
        r"report\w* until unless if declin\w* consider\w* impractical impossible".split()
    ),
    "the sentence does not say that it was done",
    (
        "They considered evacuating the townsmen only to find it impractical.",
        "They planned to retreat.",
        "It dashed their hopes of regaining it.",
        "The army claimed to have retaken it.",
        "No talks were held until the army withdrew.",
    ),
    ("The army took the hill.", "On 5 May, they retook it."),
)
RETREAT = Cue(
    "a retreat",
    re.compile(
        r"\b(?:withdrew(?! (?:its|their|his|her|the) (?!\w*\s?(?:forces|troops|army|men|soldiers|units|fighters|garrison|"
        r"guards?|riders)\b))|retreated|fell back|pulled back|pulled out(?= of\b| from\b|[.,;]| on\b| by\b))\b"
    ),
    "the sentence says that forces went back",
    ("The riders retreated to the hill.", "The army withdrew."),
    ("The army took the hill.", "They withdraw.", "The rebels withdrew their rejection.", "They pulled out guns."),
    roots=tuple("withdrew retreated back pulled".split()),
    in_small=True,
)
GIVING_WAY = Cue(
    "somebody gives way",
    re.compile(
        r"\b(?:retreat\w*|withdr\w*|fell back|fall\w* back|pull\w*|evacuat\w*|abandon\w*|flee\w*|fled|escap\w*|"
        r"rout\w*|driv\w*|"
        r"drove|push\w*|forced|expel\w*|left|leav\w*|surrender\w*|gave (?:up|way)|giv\w+ (?:up|way)|return\w*|moved|"
        r"turned|dispers\w*|"
        r"chas\w*|pursu\w*|vacat\w*|exit\w*|ceded)\b"
    ),
    "a reader can defend the sentence as one that tells of a retreat",
    ("The garrison abandoned the fort.", "They fled.", "They were pushed out of the town."),
    ("The army took the hill.",),
    in_small=True,
)
HELPED = Cue(
    "help for a side",
    re.compile(
        r"\b(?P<shown>(?:supported|backed|assisted|aided|reinforced|helped) by|with (?:the )?(?:[a-z]+ )?(?:support|help|aid|"
        r"assistance|"
        r"backing) (?:of|from|by)) (?:the )?"
        rf"(?!(?:his|her|their|its|own)\b)(?:[a-z]+ )?(?!{_WEAPON})(?!{_OFFICER})[A-Z][\w-]+\b(?! (?:[\w-]+ ){{0,3}}?{_WEAPON})"
        # "assisted by the Union's decision to leave": nobody's help
        r"(?![\w -]{0,40}['’]s? (?:decision|failure|refusal|inability|lack|absence|mistakes?|delay)\b)"
    ),
    "the sentence names who helped those who fought",
    ("The army, supported by the League, took the hill.", "They won with the help of Marsh riders."),
    (
        "The army took the hill.",
        "The army, supported by heavy airstrikes, took the hill.",
        "The army was assisted by the Union riders' decision to leave.",
        "Stone took the hill with the aid of his Tarn guards.",
        "It was supported by League bombing.",
        "The attacks, backed by VBIEDs, went on.",
        "The raid was supported by League tanks.",
        "They came, supported by T-72 tanks.",
        "Bombers supported by Brenn electronic warfare aircraft struck the mill.",
        "The left wing was led by Reed, supported by Count Stone.",
    ),
    roots=("support", "back", "assist", "reinforced", "help", "aided", "aid of", "aid from", "aid by"),
)
NO_FIGHTERS = Cue(
    "something else that can be helped",
    re.compile(r"\b(?:ideas?|proposals?|theor(?:y|ies)|views?|bills?|motions?|claims?|resolutions?|projects?|accounts?)\b"),
    "who supports an idea helps nobody who fights",
    ("The idea was his own.",),
    ("The army took the hill.",),
    in_small=True,
)
ALLIED = Cue(
    "somebody beside somebody",
    re.compile(
        r"(?i)\b(?:support\w*|back(?:ed|ing|s)?|assist\w*|aid\w*|help\w*|reinforc\w*|alongside|together|joint\w*|"
        r"join\w*|alli\w+|"
        r"coalition|coordinat\w*|cooperat\w*|cover\w*|air ?-?strikes?|artillery|bombardment|provid\w*|suppl\w+|sent|send\w*|"
        r"advis\w*|train\w*|equipp\w*|"
        r"(?:forces|troops|army|militia|fighters|rebels|guards?|brigade|battalion|legion|(?-i:[A-Z]{2,})) and "
        r"(?:(?:the|its|their) )?(?-i:[A-Z])|same side|(?:on|at) the side of|beside|with (?:(?:the|its|their|"
        r"his) )?(?:\w+ )?(?:(?-i:[A-Z])|allies|allied|"
        r"aid|men|forces|troops|militia))"
    ),
    "a reader can defend the sentence as one that tells of help",
    (
        "The League sent tanks.",
        "The Guard and the Hill Legion won.",
        "The riders fought alongside the army.",
        "They were on the same side as the army.",
    ),
    ("The army took the hill.",),
)
MERE_ATTEMPT = Cue(
    "an attempt on a place, or a refusal",
    re.compile(
        r"\b(?P<shown>(?:tr(?:y|ied|ying)|attempt(?:s|ed|ing)?|unsuccessfully (?:tried|attempted)|fail(?:ed|ing)?|unable|"
        r"refus(?:ed|ing)|planned|planning|intended|hop(?:ed|ing)|wanted|(?:in order|the aim was|the goal was)) "
        r"(?:again )?to (?:re)?(?:capture|take|seize|gain|conquer|occupy|surrender|enter|storm|secure))\b"
    ),
    "the sentence tells what was tried or refused, not that it was done",
    ("They tried to recapture the mill.", "The garrison refused to surrender.", "An attempt to take the ford was made."),
    ("They recaptured the mill.", "They tried the gate and took it."),
    tuple("try tried attempt fail unable refus planned planning intended hop wanted order aim goal".split()),
    in_small=True,
)

CUES = (FAILED, STALLED, ONLY_TOLD, RETAKEN, WON, BACK, ATTEMPT, RETREAT, GIVING_WAY, HELPED, NO_FIGHTERS, ALLIED, MERE_ATTEMPT)
