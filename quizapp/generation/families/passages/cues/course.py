"""The words by which sentences on the course of a fight are told apart: failure, recovery, retreat, help.

Only cues, each with its reason and examples; the questions stand in ``wordings.course``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import whole_words
from quizapp.generation.families.passages.declared import Cue

#: What fights for nobody of itself.
_WEAPON = (
    r"(?i:air\b|air-?(?:strikes?|power|force)|artillery|bomb|fire\b|guns?\b|gun(?:ship|boat)|aircraft|planes?\b|jets?\b|"
    r"helicopter|drones?\b|uavs?\b|tanks?\b|armou?r|vehicles?\b|vbieds?\b|svbieds?\b|ieds?\b|rockets?\b|missiles?\b|"
    r"mortars?\b|howitzer|shell|ships?\b|warships?\b|bmps?\b|apcs?\b|[a-z]{1,3}-\d|machines?\b|launchers?\b|elephants?\b|naval\b)"
)
#: Who helps the one that leads belongs to the same side.
_OFFICER = r"(?:Count|Duke|Earl|Baron|Lord|Sir|Prince|General|Colonel|Major|Captain|Admiral|Commodore|Marshal|Lieutenant)\b"

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
        r"\b(?<!to )(?<!not )(?:recaptured|retook|retaken|regained|reoccupied|reconquered|"
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
        r"\b(?:captured|seized|liberated|conquered|overran|secured|gained (?:full |complete )?control|"
        r"took (?:over|(?:full )?control of|the (?:town|village|city|hill|district)))\b"
        r"(?! (?:\d[\d,]*|two|three|four|five|several|some|many|dozens of|hundreds of) "
        r"(?!(?:\w+ ){0,2}?(?:villages?|towns?|cities|hills?|points?|positions?|districts?|hamlets?|settlements?|"
        r"farms?|neighbou?rhoods?|bases?|checkpoints?|places)\b))"
    ),
    "beside what the same side won back, a reader may take it for won back too",
    ("The army captured Tarn.", "The riders took the village of Mole.", "The army captured 23 more villages."),
    ("The army captured 20 riders.", "It took place in Tarn.", "The army shelled Tarn."),
    roots=tuple("captured seized liberated conquered overran took secured gained".split()),
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
BY_AGREEMENT = Cue(
    "no ground given in a fight",
    re.compile(
        r"\b(?:agree[ds]?|agreements?|treaty|treaties|deals?|ceasefire|truce|peace|negotiat\w*|talks|accords?|elections?|pact|"
        r"races?|organi[sz]ations?|membership|support|offer|rubble|wreck\w*|water|candida\w*|"
        r"from (?:the )?(?:\w+ )?government\b|(?:was|were) pulled)\b"
    ),
    "whoever leaves by an agreement, or leaves talks or an office, gives no ground",
    ("The League withdrew as agreed.", "The Union withdrew from the talks.", "Two men were pulled out of the water."),
    ("The riders withdrew to the ford.",),
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
NO_FIGHT = Cue(
    "no fight in the sentence",
    re.compile(
        r"\A(?=.)(?!.*\b(?:attack|cross|assault|captur|recaptur|took|retook|seiz|advanc|offensive|fought|fight|battle|raid|storm|"
        r"siege|besieg|"
        r"invad|invasion|defend|defeat|repel|repuls|shell|clash|conquer|liberat|drove|push|operation|campaign|strike|struck|"
        r"launch|march|troops|forces|army|fighters|militia|soldiers|rebels|overthr|rout|charg|war\b))"
    ),
    "whoever is supported in a debate or an office does not fight",
    ("Stone, supported by Reed, spoke against it.",),
    ("The riders, supported by Marsh, attacked the mill.",),
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

CUES = (
    ONLY_TOLD,
    RETAKEN,
    WON,
    BACK,
    ATTEMPT,
    RETREAT,
    BY_AGREEMENT,
    GIVING_WAY,
    HELPED,
    NO_FIGHTERS,
    NO_FIGHT,
    ALLIED,
    MERE_ATTEMPT,
)
