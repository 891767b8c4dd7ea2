"""Where and how people were killed, in the words behind a figure of the prose: what a question has to keep of them.

Text in, answers out. Days are ``own_days``'s and ``time_words``'s, lines of the infobox ``domain.comparisons.limits``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Claim, Place
from quizapp.domain.text import at_word, holds_any

#: Words behind a figure that limit it to a place or an incident.
_LIMIT = re.compile(
    r"\s+(?P<limit>(?:near|at|in|outside|inside|around|along|when|aboard|on board|"
    r"on(?=\sthe\s(?:[\w-]+\s)?(?:hills?|roads?|bridge|island|ridge|beach|river|border|outskirts|highway|mountain)\b))\s+"
    r"[^,.;:()\n]+?"
    # a list of places, whole
    r"(?:(?:, [A-Z][\w'’ -]{1,40})+?,? and [A-Z][\w'’-]+)?)"
    r"(?=\s(?:by|on|from|between|until|since|during|over)\s(?:(?:early|late|mid|the|end|of|start|beginning)[\s-]){0,4}"
    r"(?:\d|January|February|March|April|May\b|June|July|August|September|October|November|December)|"
    # a time that is counted back: "in the past day"
    r"\s(?:in|over|during|within)\s(?:the\s)?(?:past|last|previous|preceding|space)\b|"
    # a list that is cut after its first part says something else: "using guns, tanks and horses"
    r"\s(?:using|including|involving|with)\s|[,.;:)\n]|$)"
)
#: "In total", "in retaliation", "in May", "at dawn": no place and no incident.
_NO_LIMIT = re.compile(
    r"(?i)(?:in|at|around|near|when) (?:total|all|action|combat|retaliation|response|addition|order|return|revenge|an attempt|"
    r"what|which|part|turn|cold|custody|captivity|reprisal|exchange|support|favou?r|dawn|dusk|noon|midnight|night|least|"
    r"(?:the )?(?:previous|past|last|first|second|next|following|same|early|late|mid|middle|beginning|end|course|morning|"
    r"afternoon|evening|summer|winter|spring|autumn)|the space|one|two|three|four|five|six|seven|several|some|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|\d)\b"
)
#: What only other sentences can fill, other numbers, and clauses that go on to something else.
_UNPRINTABLE = re.compile(
    r"(?i)\b(?:this|that|these|those|corresponding|aforementioned|respective|latter|above|ensuing|resulting|it|its|their|his|her|they|he|she|him|them|which|who|whose|same|there|then|while|and|as|"
    r"after|before|leaving|killing|wounding|injuring|according|said|claimed|reported|stated|but|recent(?:ly)?|"
    r"during the (?:day|night)|"
    r"(?:in|during|at|on) (?:attack|raid|assault|clash|ambush|strike|bombing|explosion|battle))\b|\d|[\"“”]"
)
#: So many words of a limit can stand in a question; "in the" are so many before a name.
_MOST, _LEAD = 9, 2
#: "In the fighting" says no more than that people fought; which attack is meant, only another sentence tells, or the title.
_FIGHTING = re.compile(
    r"(?i)(?:in|during) (?:the )?(?:fighting|clashes|battle|war|conflict|combat|hostilities|campaign)"
    r"(?: during the (?:day|night))?$"
)
_INCIDENT = re.compile(
    r"(?i)(?:in|at|when|near|inside|outside) the (?:\w+ )?(?P<noun>attack|assault|raid|ambush|strike|bombing|shelling|"
    r"explosion|blast|incident|crash|accident|massacre|operation|advance|retreat|clash|process|area|building|village|town|city|scene|"
    r"same|other|latter)\w*$"
)
_SPOT = re.compile(
    r"(?i)on the (?:[\w-]+ )?(?P<noun>hill|road|bridge|island|ridge|beach|river|border|outskirts|highway|mountain)s?$"
)
#: A unit or a town behind the noun: "60 servicemen of the 4th Brigade", "15 men from Eastham".
_BELONGING = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?(?:\d|[A-Z])")
_DISPUTED = re.compile(
    r"\b(?:denied|den(?:y|ies|ying)|disputed|rejected|refuted|questioned|contradicted|unverified|unconfirmed|"
    r"could not be (?:\w+ )?(?:verified|confirmed)|without evidence|false)\b"
)
#: So many characters of the next sentence may set something against a figure.
_NEXT = 60
_AGAINST = re.compile(r"\s*(?:However|But|In contrast|By contrast|Contrary)\b|[^.\n]*\b(?:denied|disputed|rejected|refuted)\b")


#: "40 people were killed in the raid, including: 12 guards": the parts have the limit of their sum.
_PART_OF_LIMITED = re.compile(
    r"\b(?:in|during) (?:the|an?|that|this) (?:[\w'’-]+ ){0,4}?(?:offensive|attack|assault|raid|operation|clashes|fighting|"
    r"battle|bombing|air-?strikes?|strikes?|shelling|ambush|siege|explosion)\b[^.;]{0,20}?\bincluding\b"
)


def limit_of(text: str, claim: Claim) -> str:
    """Return where or in which incident people were killed, as the words behind a figure of the prose have it, or nothing."""
    found = _limit(text, claim)
    if found is None or _UNPRINTABLE.search(found["limit"]) or _is_of_another_sentence(text, found["limit"]):
        return ""
    words = found["limit"].split()
    return " ".join(words) if len(words) <= _MOST else ""


#: A part of the time that stands behind a list of figures, and belongs to all of them.
_PART_OF_TIME = re.compile(
    r"[^.;]*\b(?:killed|wounded|captured|dead|died|missing)\b (?:in|during|on|over) (?:the|its) (?:final|last|first|opening|"
    r"closing|initial|early|later) (?:\w+ )?(?:weeks?|days?|hours?|phases?|months?|stages?|nights?|mornings?) of\b"
)
_PARTS = (" final ", " last ", " first ", " opening ", " closing ", " initial ", " early ", " later ")


#: "In the second phase": a part of the event that no date tells.
_PHASE = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Aa]fter|[Ff]rom|[Ff]or|[Oo]f) (?:the|its|their|this) "
    r"(?:very |next )?(?:first|second|third|fourth|fifth|initial|final|last|opening|closing|next|subsequent|previous|earlier|"
    r"later) "
    r"(?:(?:few|two|three|four|five|six|\d+) )?(?:[a-z]+ )?"
    r"(?:phases?|stages?|assaults?|attacks?|waves?|attempts?|battles?|clash(?:es)?|engagements?|offensives?|raids?|strikes?|"
    r"hours?|days?|nights?|weeks?|months?|years?|minutes|charges?|rounds?)\b"
)
_PHASES = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "initial",
    "final",
    "last",
    "ing ",
    "next",
    "sub",
    "prev",
    "later",
    "earl",
)


def is_of_a_phase(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a figure of the prose tells of a part of the event only, which its label does not name."""
    if claim.place is Place.INFOBOX:
        return False
    words = claim.context.of(text)
    found = _PHASE.search(words) if holds_any(words, _PHASES) else None
    return found is not None and found.group().lower() not in claim.done


def has_lost_limit(text: str, claim: Claim) -> bool:
    """Tell whether the words behind a figure limit it, to a place, an incident or a unit, in a way that is not printed."""
    if claim.place is Place.INFOBOX:
        return False
    if _BELONGING.match(text, claim.evidence[0].end, claim.context.end):
        return True
    behind = text[claim.evidence[0].end : claim.context.end]
    if holds_any(behind, _PARTS) and _PART_OF_TIME.match(behind):
        return True
    before = text[claim.context.start : claim.evidence[0].start]
    if "includ" in before and _PART_OF_LIMITED.search(before):
        return True
    return _limit(text, claim) is not None and not limit_of(text, claim)


def _limit(text: str, claim: Claim) -> re.Match[str] | None:
    if claim.place is Place.INFOBOX:
        return None
    found = _LIMIT.match(text, claim.evidence[0].end, claim.context.end)
    if found is None or _NO_LIMIT.match(found["limit"]) or _FIGHTING.match(found["limit"]):
        return None
    names = re.findall(r"\b[A-Z][\w’'-]+", found["limit"])
    title = text.split("\n", 1)[0]
    if names and all(name in title for name in names) and len(found["limit"].split()) <= len(names) + _LEAD:
        return None  # where all of the article takes place
    return found


def _is_of_another_sentence(text: str, limit: str) -> bool:
    """Tell whether a limit names an incident or a place by a bare noun that the title of the article does not have."""
    found = _INCIDENT.match(limit) or _SPOT.match(limit)
    return found is not None and found["noun"].lower() not in text.split("\n", 1)[0].lower()


#: Who killed, in the passive: "were summarily shot by the guards", and not "by the river", "by 6 May".
_KILLER = re.compile(
    at_word("killed|executed|shot|murdered|massacred|slain|beheaded|hanged|wounded|injured|captured|taken prisoner") + r"\b"
    r"(?: (?!by\b)[\w-]+){0,4} by (?!(?:the )?(?:\d|early|late|mid|end|beginning|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|then|noon|dawn|dusk|night|that|this|river|road))"
)


#: The same where what killed is the subject.
_KILLING = re.compile(
    at_word(r"air-?\s?strikes?|air raids?|strikes|shelling|bombings?|bombardments?|land-?mines|drones|barrel bombs|campaign")
    + r" (?:(?:of|on|in|against|near) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? )?"
    r"(?:had |have |has |also |\w+ly ){0,2}(?:killed|wounded|injured)\b"
)
#: Whose deed it is, in the words of a charge: "is responsible for killing", "attributed 800 deaths to the Guard".
_CHARGED = re.compile(
    r"\b(?:responsible for|attribut\w+|blam\w+|accus\w+|at the hands of|due to|caused by|causing|resulting from|because of)\b"
)
_CHARGES = ("responsible for", "ttribut", "lam", "ccus", "at the hands of", "due to", "caus", "resulting from")

#: What stands in any of these: a quick test.
_DEEDS = ("strike", "raids", "shelling", "bomb", "mines", "drones", "campaign")


def names_killer(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a figure of the prose says by whom people were killed, which the figure alone leaves out."""
    if claim.place is not Place.PROSE:
        return False
    words = claim.context.of(text)
    if (" by " in words and _KILLER.search(words)) or (holds_any(words, _CHARGES) and _CHARGED.search(words)):
        return True
    return holds_any(words, _DEEDS) and _KILLING.search(words) is not None


def is_disputed(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a figure, or the next one, says that somebody denies it or that it is not verified."""
    if claim.place is Place.INFOBOX:
        return False
    sentence = claim.context
    if _DISPUTED.search(sentence.of(text).lower()):
        return True
    following = text[sentence.end : sentence.end + _NEXT].split("\n", 1)[0]
    return bool(_AGAINST.match(following))
