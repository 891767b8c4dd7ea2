"""Words around a figure that tell what it counts: a sum, a rate, a part, one fight's, more of those told before.

Text in, answers out; which claims are asked about is ``ledger``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Bound, Claim, Measure, Place
from quizapp.domain.text import at_word, holds_any, whole_words

#: Words by which a sentence goes on to tell of the same losses.
_OF_LOSSES = re.compile(
    r"(?i)\b(?:tolls?|kill\w*|dead|died|deaths?|slain|shot|execut\w+|massacred?|bodies|victims|casualt\w+|wound\w*|"
    r"injur\w+|captur\w+|losses|lives)\b"
)
_WERE_KILLED = re.compile(r" (?:were|was|had been) (?:killed|massacred|slain|executed)\b")
#: The article itself says that a later figure takes the place of an earlier one.
_RAISED = re.compile(r"(?i)\b(?:updated|raised|revised|rose|risen|increased|climbed|grew|grown) (?:\w+ ){0,2}to\b")
#: A first count that was changed: words for it before the figure, and words for the change behind it.
_AT_FIRST = re.compile(
    r"\b(?:initial(?:ly)?|at first|originally|preliminary|provisional(?:ly)?|earl(?:y|ier) (?:reports?|counts?))\b"
)
_CHANGED = re.compile(
    r"\b(?:raised|revised|updated|lowered|increased|reduced|corrected|retracted|withdrew|rose|risen|climbed|grew|grown)\b"
)
#: So many characters behind a figure may tell of its change: the rest of the sentence and the beginning of the next.
_CHANGE_AHEAD = 160
#: The number directly behind "lost" or "the loss of".
_LOST = re.compile(
    r"(?i)\b(?:lost|losing|loss(?:es)? of)(?: (?:only|about|around|some|nearly|close to|at least|more than|over|the))* "
    r"(?:[\d,]+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)(?:-\w+)?)(?: [\w-]+){0,3}$"
)
#: So many characters before a figure tell that people were lost, and so many behind it that it is a rate.
_LOOK_BACK, _LOOK_AHEAD = 30, 60
_RATE = re.compile(r"\b(?:per|a|each|every) (?:day|week|month|hour)\b|\bdaily\b|per cent|%")
_RATES = ("day", "week", "month", "hour", "daily", "cent", "%")
#: A limit in quotation marks before a number that is taken for exact.
_QUOTED_LIMIT = re.compile(r"(?i)[\"“'‘](?:at least|more than|about|around|over|up to|nearly|some)[\"”'’] $")
_DEATH = re.compile(r"(?i)kill|dead|died|death|slain|execut|casualt")
_PARTED = re.compile(
    r"[^.;]{0,40}?(?:\bincluding |\bof whom |\bof which |: |\()(?:about |some |at least )?[\d,]+ (?:were )?(?:killed|dead)\b"
)
_NEARLY = whole_words(
    ("nearly", "almost", "close to", "just (?:under|over|short)", "well (?:over|above)", "barely", "virtually")
)
#: Words that a measure would replace by another.
_OWN_WORD = {
    Measure.CAPTURED: re.compile(r"(?i)surrender|kidnap|abduct|hostage|arrest|detain|intern|imprison"),
    Measure.DISPLACED: re.compile(r"(?i)evacuat|rescue|deport|expel"),
}
#: A sum that had come to so many on a day.
_SUMMED = re.compile(
    at_word(
        r"tolls?|reached|stood at|stands at|total\w*|so far|passed|exceeded|surpassed|climbed|rose|risen|brought|bringing|"
        r"number of (?:\w+ )?(?:dead|deaths|killed|casualties|victims)"
    )
    + r"\b"
)
#: A figure that is added to one told before.
_ADDED_TO = re.compile(at_word("another|further|additional|more|others?|remaining") + r"\b(?! than)")
#: "The offensive was repelled, with 60 …", "the raid left 60 …", "60 in the ambush": the dead are those of this fight.
_HANGS = re.compile(
    r"(?i)\b(?:(?:counter-?)?(?:attack|assault|offensive)|raid|clash(?:es)?|ambush|skirmish|siege|battle|operation|campaign|"
    r"bombing|shelling|air-?\s?strike|strike|fighting|massacre)s?\b[^.;]*(?:,? with|, (?:leaving|killing|wounding)|"
    r"\b(?:left|killed|wounded|cost|claimed|in which|where)) (?:the lives of )?"
    r"(?:(?:at least|more than|about|around|some|over|up to|nearly|the) )*$"
)
_HANGING = ("with ", "ing ", "left ", "killed ", "wounded ", "cost ", "claimed ", "which ", "where ", "lives ")


def hangs_on_fight(before: str) -> bool:
    """Tell whether the words before a figure lay it to a fight that they name: "the offensive was repelled, with"."""
    return holds_any(before[-_NEAR:], _HANGING) and bool(_HANGS.search(before))


#: So many characters before a figure may link it to a fight.
_NEAR = 40


def adds_to_others(words: str) -> bool:
    """Tell whether a figure is added to one told before: "another 60 were killed"."""
    return bool(_ADDED_TO.search(words.lower()))


def is_just_short(words: str) -> bool:
    """Tell whether a figure is said to be nearly reached, or just passed: no bound that a question can give says that."""
    return bool(_NEARLY.search(words))


#: "Took 68 guests and a guard as hostages": the word stands behind all of them.
_AS_HOSTAGES = re.compile(
    r"(?i)[^.;]{0,120}\b(?:as hostages?|hostage|for ransom)\b|"
    r"[^,.;]{0,100}\b(?:were|was|had been|have been) (?:\w+ )?(?:abducted|kidnapped|detained|arrested|interned|imprisoned)\b"
)


def takes_other_words(claim: Claim, behind: str) -> bool:
    """Tell whether the article's word for what befell the people is another than the measure: kidnapped is not captured.

    ``behind`` is the rest of the figure's sentence.
    """
    if claim.measure is Measure.CAPTURED and _AS_HOSTAGES.match(behind):
        return True
    victims = claim.victims.lower()
    # "Displaced people displaced", "refugees displaced".
    if claim.measure.value in victims or (claim.measure is Measure.DISPLACED and "refugee" in victims):
        return True
    return bool((found := _OWN_WORD.get(claim.measure)) and found.search(claim.quote))


def sums_up(words: str) -> bool:
    """Tell whether the words before a figure make it a sum reached on a day: "the toll had reached 100"."""
    return bool(_SUMMED.search(words.lower()))


def tells_of_losses(sentence: str) -> bool:
    """Tell whether a sentence tells of people killed, wounded or taken, with or without a number."""
    return bool(_OF_LOSSES.search(sentence))


def counts_otherwise(claim: Claim, before: str, behind: str) -> bool:
    """Tell whether a figure is a rate, a total of all losses, a part in brackets, a quoted limit, or of people only lost.

    ``before`` and ``behind`` are the rest of its sentence or line.
    """
    if claim.place is Place.PROSE:
        if claim.victims == "people" and before.count("(") > before.count(")"):
            return True
        if claim.measure is Measure.KILLED and are_only_lost(before[-_LOOK_BACK:], claim.quote):
            return True
    if claim.bound is Bound.EXACT and _QUOTED_LIMIT.search(before):
        return True
    if is_whole_of_losses(behind) if claim.measure is Measure.KILLED else were_killed(behind):
        return True
    near = f"{claim.quote}{behind[:_LOOK_AHEAD]}"
    return holds_any(near, _RATES) and bool(_RATE.search(near))


#: A unit, or a phase, in the next bracket of an infobox line: the figures before it are those of this part.
_BRACKET = re.compile(r"[^()]*\(([^()]*)\)")
_NAMES_SOURCE = re.compile(
    r"(?i)\s*(?:per|acc\.?|according|by|as of|from|until|since|claimed|confirmed|reported|source)\b|.*\bclaim"
)
_PART_OF_FORCE = re.compile(
    r"(?i)\b(?:brigades?|divisions?|regiments?|battalions?|corps|compan(?:y|ies)|garrison|wing|squadron|legion|fleet|militia|"
    r"relief force|first (?:day|phase|assault|attack|wave)|second (?:day|phase|assault|attack|wave)|only)\b"
)


def is_of_a_part(behind: str) -> bool:
    """Tell whether the bracket behind figures of an infobox line limits them: "(3rd Brigade, per Norland; by 3 May)"."""
    found = _BRACKET.match(behind) if "(" in behind else None
    if found is None or not _PART_OF_FORCE.search(found[1]):
        return False
    return any(_PART_OF_FORCE.search(one) and not _NAMES_SOURCE.match(one) for one in re.split(r"[;,]", found[1]))


def were_killed(behind: str) -> bool:
    """Tell whether the words directly behind a figure say that these people were killed."""
    return bool(_WERE_KILLED.match(behind))


def are_only_lost(before: str, quote: str) -> bool:
    """Tell whether people are only said to be lost, which may mean killed, captured or strayed."""
    return bool(_LOST.search(f"{before}{quote}")) and not _DEATH.search(quote)


def is_raised(sentence: str) -> bool:
    """Tell whether a sentence says that a later figure takes the place of an earlier one."""
    return bool(_RAISED.search(sentence))


def is_superseded(before: str, behind: str) -> bool:
    """Tell whether the words before a figure call it a first count, or those behind it say that it was changed."""
    return bool(_AT_FIRST.search(before.lower()) or _CHANGED.search(behind[:_CHANGE_AHEAD].lower()))


def is_whole_of_losses(behind: str) -> bool:
    """Tell whether the words behind a figure part it into killed and others: "lost 600 men, including 120 killed"."""
    return bool(_PARTED.match(behind))
