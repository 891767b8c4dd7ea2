"""The words by which sentences on what a fight brought are told apart: places, prisoners, booty, damage.

Only cues, each with its reason and examples; the questions stand in ``wordings.spoils``.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of
from quizapp.generation.families.passages.declared import Cue

_SITE = any_of(
    "villages? towns? city cities hamlets? districts? suburbs? neighbou?rhoods? airbase airport airfield bases? checkpoints? "
    "islands? hills? mountains? bridge dam port harbou?r castle fortress forts? station farms? ridge crossing settlements? "
    "quarter camp barracks capital province".split()
)
#: What only the other side has in a fight.
_ARMS = any_of(
    "weapons? weaponry tanks? ammunition guns? equipment supplies artillery cannons? rifles flags? standards? banners? "
    "provisions mortars? missiles? howitzers? arms armou?r".split()
)
#: What others may have as well: whose it was has to be told.
_GOODS = any_of("vehicles? ships? boats? stores treasury horses baggage trucks? cars".split())
_GEAR = rf"(?:{_ARMS}|{_GOODS})"
#: Words before a thing, up to another clause.
_PARTS = r"(?:(?!(?:and|but|while|that|which|who|carrying|in|at|for|from|with)\b)[\w,'’.-]+ )"
_OWNED = r"(?:enemy|rebel|their|its|his|[\w-]+(?:['’]s|s['’])|[A-Z][\w-]+)"
_FROM = r"(?= (?:of|from|belonging to|left behind by|abandoned by) )"
_MEN = any_of(
    "soldiers men prisoners fighters troops militants officers rebels civilians insurgents sailors servicemen crewmen".split()
)
#: Words behind which a place is where something was done, not what was taken.
_SMALL = (
    r"(?:in|at|on|inside|outside|within|into|across|around|along|between|against|under|throughout|up|off|out|"
    r"from|near|by|to|for|with|and|after|before|who|which|that|while|during|soldiers|troops|men|rebels)"
)
#: What a camera captures.
_PICTURES = (
    r"(?:(?:the|an?|some|many|his|her|their|its|these|those|several) )?"
    r"(?:images?|photos?|photographs?|pictures?|scenes?|footage)"
)

TAKEN = Cue(
    "a place taken",
    re.compile(
        r"\b(?=recapt|capt|seiz|took|conq|lib|overr|occ|reto)(?<![Tt]he )(?<!of )(?<! a )"
        r"(?P<shown>(?:re)?captured|seized|took(?! (?:place|part|care|shape|note|aim|cover|refuge|shelter|root|turns|"
        r"advantage|responsibility|command|effect|action|charge)\b)(?: (?:full )?control of)?|conquered|liberated|"
        rf"overran|occupied|retook) (?!{_PICTURES}\b)(?:(?!{_SMALL}\b)[\w'’-]+ ){{0,4}}?{_SITE}\b|"
        rf"\b{_SITE}\b(?: of [A-Z][\w'’-]+| [A-Z][\w'’-]+)? (?:was|were) (?:[a-z]+ )?(?:captured|recaptured|seized|taken|"
        r"liberated|conquered|overrun)\b(?! (?:prisoner|to|in))"
    ),
    "the sentence says which place came into somebody's hands",
    ("The League captured the village of Eastham.", "The old town was taken by the riders.", "They took control of the dam."),
    (
        "They wanted to capture the village.",
        "Most fights took place inside the city.",
        "They took part in the raid near the old mill.",
        "The League captured ten riders in the town.",
        "The captured riders left the town.",
        "He captured images of the ruined town.",
        "The town was attacked.",
        "The western half of the town was occupied by the riders.",
    ),
    tuple("captured|seized|took|conquer|liberated|overr|occupied|taken".split("|")),
)
GRASPED = Cue(
    "a place that may have been taken",
    re.compile(
        r"(?:captur|seiz|\btook\b|\btak(?:e|en|ing)\b|control|\bfell\b|\bfall(?:en|s|ing)?\b|liberat|conquer|occup|"
        r"secur(?!ity)|"
        r"overr[au]n|clear(?:ed|ing)|\benter|\bgain|\blost\b|\bheld\b|retook|\bhands\b|surrender|storm|invad|"
        r"expel|drove|driven|\bwon\b|possess|foothold|withdr|retreat|evacuat|annex)"
    ),
    "a reader can defend the sentence as one that tells of a place taken",
    ("The town fell.", "They entered the mill.", "The hill was secured."),
    ("They shelled the mill.", "They advanced on the mill."),
    tuple(
        "captur seiz took tak control fell fall liberat conquer occup secur overr clear enter gain lost held hands surrender "
        "storm invad expel drove driven won possess foothold withdr retreat evacuat annex".split()
    ),
    in_small=True,
)
PRISONERS = Cue(
    "prisoners",
    re.compile(
        rf"\b(?P<shown>(?:was|were|been|being) (?:\w+ )?taken (?:\w+ )?prisoners?|"
        rf"took (?:[\w,'’-]+ ){{0,4}}?(?:prisoners?|captives?)|"
        rf"(?:prisoners|captives|hostages) (?:were|had been) (?:\w+ )?taken|"
        rf"(?<![Tt]he )(?<!of )(?<!s and )"
        rf"(?<!of \w\w )(?<!of \w{{3}} )(?<!of \w{{4}} )(?<!of \w{{5}} )"
        rf"(?:captured|capturing) (?:(?!(?:the|and|but|while|with)\b)[\w,'’-]+ ){{0,3}}?{_MEN}|"
        rf"(?:{_MEN}) (?:were|had been) (?:\w+ )?captured)\b"
    ),
    "the sentence says who came into captivity",
    ("Twelve riders were taken prisoner.", "They captured 40 soldiers.", "The League took many prisoners."),
    (
        "They held the prisoners for a week.",
        "Those taken prisoner were safe.",
        "The captured soldiers fled.",
        "They shot civilians and captured soldiers.",
        "They showed a video of six captured soldiers.",
        "They captured Tarn and stopped civilians.",
        "The League captured the town.",
    ),
    tuple("prison|captured|capturing|captive|hostage".split("|")),
)
HELD_PEOPLE = Cue(
    "people who may have been taken",
    re.compile(
        r"(?:prison|captur|captiv|surrender|detain|arrest|hostage|\btaken\b|\btook\b|\bpows?\b|jail|kidnap|abduct|missing|"
        r"capitulat|round(?:ed|ing) up|intern(?:ed|ment)|seiz|ransom|releas|freed|enslav)"
    ),
    "a reader can defend the sentence as one that tells of prisoners",
    ("Twelve riders surrendered.", "Two men were arrested."),
    ("The League shelled the mill.",),
    in_small=True,
)
BOOTY = Cue(
    "booty",
    re.compile(
        rf"\b(?P<shown>(?<! a )(?<!the )(?<! an )(?:captur(?:ed|ing)|seiz(?:ed|ing)) (?:{_PARTS}{{0,6}}?{_ARMS}|"
        rf"{_PARTS}{{0,3}}?{_OWNED} {_PARTS}{{0,3}}?{_GOODS}|{_PARTS}{{0,5}}?{_GOODS}{_FROM})"
        r"(?: (?:dumps?|depots?|stores?|caches?|crews?))?|"
        rf"(?:{_GEAR}) (?:was|were) (?:\w+ )?(?:captured|seized))\b"
    ),
    "the sentence says which weapons or goods came into somebody's hands",
    (
        "They captured two tanks.",
        "They left, seizing 300 rifles.",
        "The guns were captured.",
        "They seized ships of the Guard.",
    ),
    (
        "They captured the town.",
        "The guns fired all day.",
        "It was towing a captured old ship.",
        "They captured merchant ships that carried supplies.",
    ),
    tuple("captur|seiz".split("|")),
)
GOT = Cue(
    "what may have been booty",
    re.compile(
        r"(?:captur|seiz|\btook\b|\btak(?:e|en|ing)\b|\bloot|booty|spoils|plunder|abandon|left behind|confiscat|acquir|"
        r"obtain|steal|stole|ransack|pillag|surrender|salvag|recover|gained)"
    ),
    "a reader can defend the sentence as one that tells of booty",
    ("The guns were abandoned.", "They took 300 rifles."),
    ("They fired the guns.",),
    in_small=True,
)


CUES = (TAKEN, GRASPED, PRISONERS, HELD_PEOPLE, BOOTY, GOT)
