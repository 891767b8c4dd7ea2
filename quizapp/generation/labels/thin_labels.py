"""What makes a label too thin or too loose to be asked for: a time of its own, a mere turn, a fight anywhere, a verdict.

One small test for each kind; which of them count, with their reasons, is declared in ``label_shape``.
"""

from __future__ import annotations

import re

from quizapp.generation.labels.label_faults import FIGHTS, NAME, SAYING, Label
from quizapp.generation.labels.verbs import CAPITALS, FINITE

#: A clause of time that its date introduced: "began on 9 May when the guards came" without "on 9 May".
HANGING_WHEN = re.compile(r"\bwhen\b")
#: A time of the label's own, beside the date that is asked for: "on the first day of the march", "two days after the raid".
_UNIT = r"(?:days?|nights?|weeks?|months?|years?|hours?|minutes?)"
OWN_TIME = re.compile(
    rf"(?i)\b(?:first|second|third|fourth|fifth|sixth|last|final|opening|same|very) (?:full )?{_UNIT}\b|"
    rf"\b{_UNIT} (?:after|before|later|earlier|prior|into|ago)\b|"
    r"\bthe (?:day|night|morning|eve|anniversary) (?:of|when|before|after)\b|"
    r"\b(?:the beginning|the start|the end|the close) of the (?:day|month|week|year)\b|\bin the period\b|"
    r"\bon (?:various|several|numerous|many|different|two|three) occasions\b"
)
#: "Stone said that it had been a raid": what "it" was stands in another sentence.
SAID_OF_IT = re.compile(
    rf"\b{SAYING}\b(?: that)? (?:it (?:had been|was|is|has been)|there (?:was|were|had been)|this|these|those)\b"
)
#: A turn or a mood that names nothing that was done, and votes or talks without their matter.
VAGUE_TURN = re.compile(
    r"\b(?:was|were) being\b|"
    r"\A(?:[Tt]he |[Aa] )?(?:[Ff]irst |[Hh]eavy )?(?:[Ss]now|rain|snow ?storm|storm|frost) (?:fell|struck|came|began|set in)\b|"
    r"\b(?:was|were) (?:reached|entered|crossed|approached|visited|passed)\Z|"
    r"\bbroke through (?:the )?(?:[A-Z]\w+ |enemy |rebel |government )?(?:lines|defen[cs]es)\Z|"
    r"\b(?:received|got|obtained|gathered|sent|issued) (?:(?:some|an?|the|new|further|more) ){0,2}"
    r"(?:information|news|word|reports?|intelligence|orders?|messages?|letters?|instructions?|warnings?)\Z|"
    r"\btook (?:an? )?(?:[a-z]+ ){0,2}turn\b|\b(?:ground|came|drew) to (?:an? )?(?:halt|close|standstill|head)(?:\Z|,)|"
    r"\bheld an? (?:vote|meeting|session|summit|conference|rally|ceremony|hearing)\Z|"
    r"\b(?:straw|turning point|moment|opportunity|chance|blow|breakthrough|crisis|reply|answer|response|news|word|help|relief)"
    r" (?:for [^,]* )?(?:came|arrived|followed)\Z|"
    r"\b(?:was|were) (?:largely |mostly |almost )?over\Z|\breached (?:its|their|an?) (?:peak|height|climax|stalemate)\b|"
    r"\b(?:advance|fighting|offensive|attacks?|shelling|operations?|march|push|siege|clashes|hostilities|assault|bombardment)"
    r" (?:was |were |had )?(?:resumed|continued|stalled|slowed|paused)\Z|"
    r"\b(?:steadily|gradually|increasingly|continuously|constantly|regularly|frequently|sporadically)\b|"
    # Which were the ones before it, other sentences tell.
    r"\A[Tt]he (?:second|third|fourth|fifth|final) [a-z]+(?: [a-z]+)? (?:was|were|came|began|ended|took|"
    r"started|failed|lasted)\b|\bwent on to [a-z]+|\bbuilt on (?:its|their) |\bcapitali[sz]ed on\b|"
    r"\ban? (?:[\w-]+ )?total of\b|"
    r"\b(?:focused|concentrated|centred|centered) (?:on|in|near|around)\b"
)
#: Words that judge what somebody said instead of telling it.
VERDICT = re.compile(
    r"\b(?:debunked|boasted|bragged|lied|gloated|whined|smeared|spewed|parroted|propaganda|dismissed|praised|"
    r"lauded|hailed|lamented|questioned|speculated|mocked|ridiculed)\b"
)
#: Words of one side, or of praise and blame, which a question must not say in its own voice.
_OF_ONE_SIDE = re.compile(
    r"(?i)\b(?:terrorists?|martyr\w*|regime|heroic\w*|epic|elite|brutal\w*|barbari\w+|savage\w*|treacherous\w*|cowardly|infidels?|"
    r"occupiers|invaders|thugs?|bandits?|glorious\w*|evil|fanatic\w*|from (?:the )?(?:\w+ )?occupation)\b"
)
#: "The guards of a fleet was given a medal": one and many.
SEVERAL_WAS = re.compile(
    r"(?:\A|[,;:] |\bthat )[Tt]he (?!(?:series|news|species|means|works|barracks)\b)[a-z]{3,}(?<![suio])s"
    r"(?: of (?:an?|the) [\w'’-]+(?: [\w'’-]+){0,2})? (?:was|has)\b"
)
#: "Towards town of Tarn", "captured village Mole": its article is lost.
LOST_ARTICLE = re.compile(
    r"\b(?:towards?|in|of|at|near|from|to|into|on|captured|took|seized|entered|reached|left|attacked|shelled|stormed|retook) "
    r"(?:(?:strategic|nearby|important|small) )?(?:town|city|village|district|airport|airbase|bridge|hill|port|province)"
    r" (?:of|[A-Z])|"
    r"\A(?!(?:the|an?|this|that|no|every|each|one|its|their|his|her)\b)(?:[a-z]+ ){0,2}(?:ceremony|meeting|summit|conference|"
    r"offensive|operation|treaty|agreement|referendum|parade|convoy|battle|massacre) (?:was|had|took)\b"
)
#: "With a missile attempting to attack": what was to be attacked is lost.
LOST_AIM = re.compile(
    r"\bto (?:attack|capture|destroy|seize|take|retake|recapture|kill|secure|liberate|reach|join|support|help)\Z"
)
#: The beginning of a fight that is not said to be anywhere or against anybody.
_ANY_FIGHT = re.compile(
    rf"\b(?:launched|began|started|mounted|conducted|carried out|initiated|made|opened|staged|undertook) "
    rf"(?:(?:an?|several|two|three|more) )?(?:[\w-]+ ){{0,3}}?{FIGHTS}\b"
)


#: "The guards dropped leaflets": a bare plural, and neither where nor which.
BARE_DEED = re.compile(
    r"(?:[a-z]+ly )?(?:(?!(?:its|their|his|her|the|all|both|no)\b)[a-z]+ )?(?!(?:themselves|hostilities|reinforcements)\b)"
    r"[a-z]{3,}s"
)


def bare_deed(label: Label) -> bool:
    """Tell whether a label tells that somebody did something to things of which nothing more is said."""
    return label.verb not in ("was", "were", "had") and BARE_DEED.fullmatch(label.rest) is not None


#: "The main force arrived": whose it was, another sentence tells.
MAIN_OF_NOBODY = re.compile(
    r"\b[Tt]he (?:main|bulk of the|rest of the|remaining|leading|advance|relief|rear) "
    r"(?:force|body|army|column|fleet|contingent|group|party|guard|units?|troops|forces)\b"
    r"(?! (?:of|from|under|led|commanded) )"
)


#: "Was arrested nearby": near what, another sentence tells.
NEARBY = re.compile(r"\b(?:nearby|close by|not far (?:away|off)|in the (?:vicinity|surroundings|neighbou?rhood)|elsewhere)\Z")
#: "A larger battle": larger than what, another sentence tells.
_HALF_COMPARED = re.compile(
    r"\b(?:an?|the|its|their|his|her|even|much|far) (?:larger|bigger|smaller|greater|heavier|stronger|weaker|wider|broader|"
    r"fiercer|bloodier|deadlier|longer|shorter|better|more (?:powerful|serious|severe|intense|important|successful|"
    r"organi[sz]ed|ambitious)) [a-z]"
)


def half_compared(label: Label) -> bool:
    """Tell whether a label compares and leaves out with what."""
    return _HALF_COMPARED.search(label.text) is not None and " than " not in label.text


def fight_anywhere(label: Label) -> bool:
    """Tell whether a fight is begun and neither a place nor an enemy is named: "the guards launched a massive attack"."""
    return bool(_ANY_FIGHT.search(label.text)) and not NAME.search(label.rest)


#: A blow on a target that no place tells from others: "shelling hit a residential area".
_ANY_BLOW = re.compile(
    r"(?i)\b(?:shelling|missiles?|rockets?|air-?\s?strikes?|bombs?|bombings?|bombardments?|shells?|drones?|artillery|"
    r"warplanes?|jets?|helicopters?|mortars?|gunfire)\b(?: [\w'’-]+){0,4}? (?:hit|struck|killed|destroyed|damaged|"
    r"targeted|landed|exploded|injured|wounded|pounded|bombed|shelled|attacked)\b"
)
#: Names of peoples, as adjectives.
_PEOPLES = re.compile(rf"[{CAPITALS}][a-z]+(?:ian|ish|ese|an|i|ic|ench|utch|eek)s?|[{CAPITALS}]{{2,6}}s?|(?:U\.S|US)\.?")


def strikes_anywhere(label: Label) -> bool:
    """Tell whether a blow from the air or of guns is told, and nothing is named but the people whose it was."""
    if _ANY_BLOW.search(label.text) is None:
        return False
    names = re.findall(rf"[{CAPITALS}][\w'’.-]+", label.text[:1].lower() + label.text[1:])
    return all(_PEOPLES.fullmatch(name.rstrip(".,")) for name in names)


#: "The guards took the last part of its mills": several have no "its", and nothing before it is named.
_ITS = re.compile(r"\bits\b(?! own\b)")
_SEVERAL = re.compile(r"(?<![us'’])s\Z|\b(?:troops|forces|men|people|police)\Z")


def its_of_nobody(label: Label) -> bool:
    """Tell whether "its" stands behind a subject of several, with nothing named between."""
    found = _ITS.search(label.rest) if " its " in label.text else None
    return found is not None and bool(_SEVERAL.search(label.subject)) and not NAME.search(label.rest, 0, found.start())


#: "As terrorists", "the Tarn regime", said by somebody who is named.
_SAID_BY = re.compile(rf"{SAYING}|called|accused|described|condemned|labelled|designated|listed")


def takes_side(label: Label) -> bool:
    """Tell whether a word of one side stands in a label, and nobody who is named says it."""
    return bool(_OF_ONE_SIDE.search(label.text)) and not _SAID_BY.fullmatch(label.verb)


#: A label of more words than this that tells two deeds is read twice.
_LONG = 20


def winds(label: Label) -> bool:
    """Tell whether a long label has more than one deed in it."""
    if len(label.text.split()) <= _LONG + 2 * bool(_SAID_BY.fullmatch(label.verb)):
        return False
    behind = label.rest.split(" ", 1)[-1] if label.verb in ("was", "were", "had") else label.rest
    return FINITE.search(behind.lower()) is not None


#: A ship without its name, which a template has swallowed; what the press or nobody assumed; one victim of many.
NAMELESS = re.compile(
    r"\A(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]any|[Ss]everal|[Ss]ome|[Nn]umerous|[Dd]ozens of|\d+) "
    r"(?:[\w-]+ ){0,2}(?:soldiers?|civilians?|persons?|policem[ae]n|officers?|fighters?|guards?|m[ae]n|"
    r"wom[ae]n|child(?:ren)?|people) (?:was|were) (?:[a-z]+ly )?(?:killed|injured|wounded|shot|hurt)\b|"
    r"\b[Tt]he (?:[\w-]+ ){0,3}(?:destroyer|frigate|cruiser|battleship|submarine|corvette|sloop|brig|schooner|"
    r"gunboat|steamer|carrier)\b(?! [A-Z])|\bit was (?:assumed|believed|thought|said|reported|rumou?red|claimed|assessed)\b"
)
