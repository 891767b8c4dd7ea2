"""What the words around a figure say: whom they credit, for which time they stand, what they date.

Text in, answers out; what a claim is called, and which are asked about, is the ledger's.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Bound, Claim, Measure, Place
from quizapp.domain.text import Span, holds_any, opening_words

#: Words that credit what is told to somebody; "were reported" and "reportedly" credit nobody.
_CREDITED = re.compile(
    r"\b(?:[Aa]ccording to|per|citing|said|says|stat(?:ed|es)|claim(?:s|ed|ing)?|announc(?:ed|ing)|added|confirmed|"
    r"lists|records|recorded|documented|counted|identified|suggest(?:s|ed)|[Rr]oll of hono\w+|"
    r"estimat(?:ed|es)|told|accus(?:ed|ing)|admitted|acknowledged|declared|alleg(?:ed|es)|tweeted|wrote|"
    r"[Ss]ources?|[Ss]pokes\w+|[Mm]edia|[Aa]ctivists?|[Mm]onitors?|[Hh]istorians?|[Rr]eports? (?:by|from|of)|"
    r"reported by|[A-Z][\w.'’)-]*(?: (?:also|later|had|has|then))? reported)\b"
)
#: Words by which a sentence goes on to tell of the same losses.
_OF_LOSSES = re.compile(
    r"(?i)\b(?:tolls?|kill\w*|dead|died|deaths?|slain|shot|execut\w+|massacred?|bodies|victims|casualt\w+|wound\w*|"
    r"injur\w+|captur\w+|losses|lives)\b"
)
#: What is done for the dead and the wounded on a later day.
_AFTERWARDS = re.compile(
    opening_words(
        r"buried|burial|funeral|mass graves?|exhum\w+|evacuated|repatriated|bodies|found dead|were found|was found".split("|")
    )
    + r"\b"
)
#: A video of a killing was shown on its day, not made.
_PICTURED = re.compile(
    r"\b(?:video|footage|images?|photos?|photographs?|pictures?)\b[^.;]* (?:depict|show|purport|of (?:the|a))\w*"
)
_PICTURES = ("video", "footage", "image", "photo", "picture")
#: Parts of a total ("Of the 210,000, …") have not the date of the sentence before.
_VAGUE_TIME = re.compile(
    r"(?i)(?:(?:around|about|at about|at around) (?:this|that|the same) time|(?:out )?of (?:the|these|those))\b"
)
#: Nobody is named, and the day is that of the news: "it was reported that 150 had been killed".
_NEWS = re.compile(
    r"\b(?:it (?:was|had been) (?:\w+ )?(?:reported|announced|claimed|revealed|confirmed|said|stated|learned)|"
    r"reports? (?:emerged|surfaced|came in)|news (?:broke|came)) that\b[^.;]* (?:had|have)\b"
)
_REPORTING = re.compile(
    r"\b(?:said|stated|claim|report|found|estimat|announc|publish|conclud|according|recovered|discovered|exhumed|"
    r"total|investigat|study|put the|acknowledg|admitted|documented|counted|verified|listed)"
)
#: A sentence that goes on with what the one before it reports.
_LEANING = re.compile(
    r"(?:It|He|She|They|The (?:statement|report|ministry|spokes\w+|military)) (?:also |further |later |then |had )?"
    r"(?:said|stated|added|claimed|reported|noted|announced|confirmed|put)\b"
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
#: A limit in quotation marks before a number that is taken for exact.
_QUOTED_LIMIT = re.compile(r"(?i)[\"“'‘](?:at least|more than|about|around|over|up to|nearly|some)[\"”'’] $")
_DEATH = re.compile(r"(?i)kill|dead|died|death|slain|execut|casualt")
_PARTED = re.compile(
    r"[^.;]{0,40}?(?:\bincluding |\bof whom |\bof which |: |\()(?:about |some |at least )?[\d,]+ (?:were )?(?:killed|dead)\b"
)
#: A sentence that opens with the time of what is told, not of a statement.
_SPANNING = re.compile(r"(?:During|From|Between|Throughout)\b")
#: The time of a figure, in words, behind it in the same clause.
_SCOPE = re.compile(
    r"(?:[^,.;:()\n]|(?<=\d),(?=\d)){0,60}?\s(?P<scope>(?:during|throughout|since) (?:[^\s,.;:()]+ ?){1,8}?|"
    r"between [^,.;:()]{3,40} and (?:[^\s,.;:()]+ ?){1,6}?)(?=[,.;)\n]| ?\b(?:as well|in addition|while|and \d|"
    r"by (?:the )?[A-Z])|$)"
)
#: An episode that only the sentences before it name: "during the attack", but not "during the battle of …".
_EPISODE = re.compile(
    r"(?i)(?:during|throughout) the (?:[a-z]+ )?(?:operation|attack|assault|raid|clash(?:es)?|fighting|advance|retreat|"
    r"strikes?|bombing|shelling|process|incident)$|"
    # "during the battle for the town": which town, only another sentence tells
    r".*\b(?:for|of|in|at|on|over|near|around|against|inside|outside) the (?:\w+ )?(?:town|village|city|base|airport|airbase|"
    r"hill|hills|bridge|district|area|region|fort|fortress|camp|border|river|island|port|suburb|province|road)$"
)
#: Words that point to a neighbour sentence.
_POINTING = re.compile(
    r"(?i)\b(?:this|that|these|those|it|its|their|his|her|which|same|then|day|night|morning|evening|previous|past|last|next|"
    r"following|several|few)\b"
)
#: "During the month of May" of a year that only the paragraph tells.
_NO_YEAR = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?i:spring|summer|autumn|winter))(?! (?:of )?\d{3,4})\b"
)
#: "during 8 to 9 October" is no English.
_BARE_DAYS = re.compile(r"(?:during|throughout) \d")
#: What tells a time; without it "throughout the northern district" is a place.
_TIMED = re.compile(
    r"(?i)\b(?:\d{3,4}|days?|weeks?|months?|years?|winter|summer|spring|autumn|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|battle|siege|war|offensive|campaign|operation|invasion|conflict|uprising|revolt|"
    r"rebellion|fighting|crossing|retreat|massacre|assault|attack|raid|bombardment|evacuation|occupation|clashes|start|"
    r"beginning|capture|fall|landing|withdrawal)\b"
)
_NEARLY = re.compile(r"(?i)\b(?:nearly|almost|close to|just (?:under|over|short)|well (?:over|above)|barely|virtually)\b")
#: Words that a measure would replace by another.
_OWN_WORD = {
    Measure.CAPTURED: re.compile(r"(?i)surrender|kidnap|abduct|hostage|arrest|detain|intern|imprison"),
    Measure.DISPLACED: re.compile(r"(?i)evacuat|rescue|deport|expel"),
}
_BACKWARD_ROOTS = ("past", "last", "previous", "preceding", "prior")
_BACKWARD = re.compile(
    r"\b(?:during|over|in|within|for|of|throughout) (?:the |these |those )?(?:past|last|previous|preceding|prior) (?:\w+ )?"
    r"(?:\w+ )?(?:hours?|days?|weeks?|months?|years?|decades?)\b"
)
#: A sum that had come to so many on a day.
_SUMMED = re.compile(
    r"\b(?:tolls?|reached|stood at|stands at|total\w*|so far|passed|exceeded|surpassed|climbed|rose|risen|brought|bringing|"
    r"number of (?:\w+ )?(?:dead|deaths|killed|casualties|victims))\b"
)


#: "The newspaper reported that the army stated …": two speakers, of whom a sentence that names one is not careful.
_SECOND_HAND = re.compile(
    r"\b(?:reported|said|stated|claimed|announced|wrote|confirmed)\b.{3,160}?"
    r"\b(?:reported|said|stated|claimed|announced|wrote|confirmed|estimated)\b"
)
#: "The newspaper reported that, according to officials, …".
_PASSED_ON = re.compile(
    r"\b(?:reported|said|stated|claimed|announced|wrote|confirmed|added)\b(?: \w+){0,3},? that\b.{0,60}\baccording to\b"
)
_CITING = re.compile(r"\b(?:citing|quoting|cited|quoted)\b")
#: Opens another clause, whose days may be others: of what is told there a date here says nothing.
_OTHER_CLAUSE = re.compile(
    r"(?i)[;:]|\b(?:while|whereas|which|who|whom|whose|when|where|after|before|during|until|but|although|though|as|that|since|"
    r"and (?!\d|(?:at least |about |around |some |over |more than )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b|"
    r"(?:killed|wounded|injured|captured|dead|injuring|wounding|killing)\b)\w+)\b"
)
_BREAK = re.compile(r",|\band\b")
#: What may stand before the date that opens a sentence.
_OPENER = re.compile(
    r"(?i)\W*(?:(?:in|on|by|at|during|late|later|early|earlier|also|then|meanwhile|however|finally|overnight|the|a|an|morning|"
    r"evening|afternoon|night|day|hours|of|from|between|as|around|dawn|dusk|noon|midday|same|next|following|before|after|until|"
    r"since|and|\d+)\W+){0,9}"
)
#: A figure that is added to one told before.
_ADDED_TO = re.compile(r"\b(?:another|further|additional|more|others?|remaining)\b(?! than)")
#: Behind the day of a statement: "stated on 22 May that".
_SAID = re.compile(r",?\s+that\b")
#: Brackets and notes behind a figure of a casualty line that surely name nobody: numbers, days, who is among those counted.
_PLAIN_NOTE = re.compile(
    r"(?:\d[\d,–-]*\+? )?(?:[a-z][\w'’-]*|\d[\d,–-]*\+?|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)(?: (?:[a-z][\w'’-]*|\d[\d,–-]*\+?|[–-]|January|February|March|April|May|June|July|August|September|"
    r"October|November|December))*"
)
_TELLS = re.compile(
    r"(?i)\b(?:per|by|via|claim\w*|according|acc|estimat\w*|report\w*|sources?|figures?|count|official\w*|media)\b"
)


#: "The offensive was repelled, with 60 …", "the raid left 60 …", "60 in the ambush": the dead are those of this fight.
_HANGS = re.compile(
    r"(?i)\b(?:(?:counter-?)?(?:attack|assault|offensive)|raid|clash(?:es)?|ambush|skirmish|siege|battle|operation|campaign|"
    r"bombing|shelling|air-?\s?strike|strike|fighting|massacre)s?\b[^.;]*(?:,? with|, (?:leaving|killing|wounding)|"
    r"\b(?:left|killed|wounded|cost|claimed|in which)) (?:the lives of )?(?:(?:at least|more than|about|around|some|over|up to|"
    r"nearly|the) )*$"
)
_HANGING = ("with ", "ing ", "left ", "killed ", "wounded ", "cost ", "claimed ", "which ", "lives ")


def hangs_on_fight(before: str) -> bool:
    """Tell whether the words before a figure lay it to a fight that they name: "the offensive was repelled, with"."""
    return holds_any(before[-_NEAR:], _HANGING) and bool(_HANGS.search(before))


#: So many characters before a figure may link it to a fight.
_NEAR = 40
#: "After four days of fighting that killed 20": the dead of several days, of which the date names only the last.
_DAYS_OF = re.compile(
    r"(?i)\b(?:after|in|over|during|following) (?:the )?(?:last |past )?(?:[a-z]+|\d+) "
    r"(?:hours|days|nights|weeks|months|years) of (?:[a-z]+ ){0,3}"
    r"(?:fighting|clashes|battles?|combat|shelling|bombardment|siege|attacks|air-?\s?strikes|violence|"
    r"unrest|riots|protests|skirmishes|raids|bombing)\b[^.;]*$"
)


def is_of_many_days(before: str) -> bool:
    """Tell whether the words before a figure give it a length of time: "after four days of fighting that killed"."""
    return "s of " in before and bool(_DAYS_OF.search(before))


def stays_in_clause(words: str) -> bool:
    """Tell whether the words between a figure and a date behind it open no other clause."""
    return not _OTHER_CLAUSE.search(words)


def leads_on(words: str) -> bool:
    """Tell whether the words between a date and a figure behind it lead straight on to the figure."""
    return stays_in_clause(words) and not _BREAK.search(words)


def opens_only(words: str) -> bool:
    """Tell whether the words before a date only open a sentence: "Late on", "By the evening of"."""
    return bool(_OPENER.fullmatch(words))


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
    if claim.measure.value in claim.victims.lower():  # "displaced people displaced"
        return True
    return bool((found := _OWN_WORD.get(claim.measure)) and found.search(claim.quote))


def looks_back(words: str) -> bool:
    """Tell whether the words around a figure give it a time that is counted back: "in the past two weeks"."""
    lowered = words.lower()
    return holds_any(lowered, _BACKWARD_ROOTS) and bool(_BACKWARD.search(lowered))


def sums_up(words: str) -> bool:
    """Tell whether the words before a figure make it a sum reached on a day: "the toll had reached 100"."""
    return bool(_SUMMED.search(words.lower()))


def precedes_what_is_said(words: str) -> bool:
    """Tell whether the words behind a day begin what is said on it: "stated on 22 May that"."""
    return bool(_SAID.match(words))


def is_second_hand(before: str, behind: str) -> bool:
    """Tell whether a figure is what somebody said that somebody said, by the rest of its sentence on both sides."""
    return bool(_SECOND_HAND.search(before) or _PASSED_ON.search(before) or _cites(before) or _cites(behind))


def _cites(words: str) -> bool:
    lowered = words.lower()
    return holds_any(lowered, ("cit", "quot")) and bool(_CITING.search(lowered))


def leaves_source_open(behind: str) -> bool:
    """Tell whether a bracket in the rest of a casualty line may name who tells the figure, for all that can be known."""
    return any(
        not _PLAIN_NOTE.fullmatch(part.strip()) or _TELLS.search(part)
        for bracket in re.findall(r"\(([^()]*)\)?", behind)
        for part in re.split(r"[,;]", bracket)
        if part.strip()
    )


def credits_somebody(sentence: str) -> bool:
    """Tell whether a sentence gives what it tells, or a part of it, as somebody's statement."""
    return bool(_CREDITED.search(sentence))


#: Other verbs by which somebody tells what a sentence holds: "the general described how his men had taken 20".
_TOLD_BY = re.compile(
    r"\b(?:describ(?:ed|es|ing) how|(?:noted|revealed|explained|concluded|insisted|argued|recalled|recounted|mentioned|"
    r"warned|posted|complained|boasted|testified|assessed|believes?|believed|described)(?: \w+){0,2} that)\b"
)


def is_told_by_somebody(sentence: str) -> bool:
    """Tell whether a sentence lets somebody tell, describe or explain what it holds."""
    return bool(_TOLD_BY.search(sentence))


def tells_of_losses(sentence: str) -> bool:
    """Tell whether a sentence tells of people killed, wounded or taken, with or without a number."""
    return bool(_OF_LOSSES.search(sentence))


def dates_something_else(sentence: str) -> bool:
    """Tell whether the date of a sentence is that of a burial, an evacuation or of news, or only "around this time"."""
    lowered = sentence.lower()
    if holds_any(lowered, _PICTURES) and _PICTURED.search(lowered):
        return True
    return bool(_AFTERWARDS.search(lowered) or _VAGUE_TIME.match(sentence) or _NEWS.search(lowered))


def is_report(sentence: str) -> bool:
    """Tell whether a sentence tells of counting or reporting."""
    return bool(_REPORTING.search(sentence.lower()))


def goes_on_with_a_report(sentence: str) -> bool:
    """Tell whether a sentence goes on with what the one before it reports: "It added that …"."""
    return bool(_LEANING.match(sentence))


def opens_with_its_time(sentence: str) -> bool:
    """Tell whether a sentence opens with the time of what it tells, not with the day of a statement."""
    return bool(_SPANNING.match(sentence))


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
    return bool(_RATE.search(f"{claim.quote}{behind[:_LOOK_AHEAD]}"))


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


#: "The number of civilians killed in the raid is put at 3,809": the words for the whole of what the article is about.
_WHOLE = re.compile(
    r"(?i)\b(?:killed|dead|died|deaths?|slain|murdered|executed|wounded|injured|captured|casualties|losses|victims|lost|toll)"
    r"(?: or \w+)? (?P<scope>(?:in|during|of) the (?P<noun>raid|battle|siege|attack|offensive|massacre|war|campaign|operation|"
    r"bombing|uprising|invasion|landings?))\b(?! (?:of|on|at|in|near|for|against) (?:the |(?-i:[A-Z])))"
)


def scope_of_whole(text: str, sentence: Span, title: str) -> str:
    """Return the words by which a sentence lays its losses to the whole event (``in the raid``), or an empty text.

    Only a sentence with one such phrase, and with a noun that stands in the title.
    """
    found = list(_WHOLE.finditer(text, sentence.start, sentence.end))
    if len(found) != 1 or not re.search(rf"(?i)\b{found[0]['noun']}\b", title):
        return ""
    return re.sub(r"^of ", "in ", found[0]["scope"])


def scope_behind(text: str, start: int, end: int) -> str:
    """Return the time of a figure in words, found behind it in its clause (``during the offensive``), or an empty text."""
    found = _SCOPE.match(text, start, end)
    scope = found["scope"].strip() if found else ""
    is_cut = "between " in scope and " and " not in scope
    leans = _POINTING.search(scope) or _BARE_DAYS.match(scope) or _EPISODE.match(scope) or _NO_YEAR.search(scope)
    return "" if is_cut or leans or not _TIMED.search(scope) else scope
