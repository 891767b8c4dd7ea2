"""Words around a figure that tell for which time it stands, and whether a date beside it is that of the deaths.

Text in, answers out; what a claim is called is ``phrasing``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, holds_any, opening_words

#: What is done for the dead and the wounded on a later day.
_AFTERWARDS = re.compile(
    opening_words(
        (
            *r"buried|burial|funeral|mass graves?|exhum\w+|evacuated|repatriated|bodies|found dead|were found|was found".split(
                "|"
            ),
            # those who had been taken are given back
            *"handed over|exchanged|swapped|prisoner exchange|prisoner swap|were returned|was returned|been returned".split(
                "|"
            ),
            *"were released|was released|been released|were freed|was freed|been freed".split("|"),
        )
    )
    + r"\b"
)
_AFTERWARDS_ROOTS = (
    *"buri funeral grave exhum evacuated repatriated bodies found".split(),
    *"returned released freed handed exchange swap".split(),
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
    r"reports? (?:emerged|surfaced|came in)|news (?:broke|came)) that\b[^.;]* (?:had|have|were|was|killed|wounded|died)\b"
)
_NEWS_ROOTS = ("it was ", "it had been ", "report", "news ")
#: A sentence that opens with the time of what is told, not of a statement.
_SPANNING = re.compile(r"(?:During|From|Between|Throughout)\b")
#: The time of a figure, in words, behind it in the same clause.
_SCOPE = re.compile(
    r"(?:[^,.;:()\n]|(?<=\d),(?=\d)){0,60}?\s(?P<scope>(?:during|throughout|since) (?:[^\s,.;:()]+ ?){1,8}?|"
    r"between [^,.;:()]{3,40} and (?:[^\s,.;:()]+ ?){1,6}?)(?=[,.;)\n]| ?\b(?:as well|in addition|while|and \d|"
    r"by (?:the )?[A-Z]|according)|$)"
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
    r"following|several|few|corresponding|aforementioned|respective|latter|above|ensuing|resulting|subsequent)\b"
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
_BACKWARD_ROOTS = ("past", "last", "previous", "preceding", "prior")
_BACKWARD = re.compile(
    r"\b(?:during|over|in|within|for|of|throughout) (?:the |these |those )?(?:past|last|previous|preceding|prior) (?:\w+ )?"
    r"(?:\w+ )?(?:hours?|days?|weeks?|months?|years?|decades?)\b"
)
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


def looks_back(words: str) -> bool:
    """Tell whether the words around a figure give it a time that is counted back: "in the past two weeks"."""
    lowered = words.lower()
    return holds_any(lowered, _BACKWARD_ROOTS) and bool(_BACKWARD.search(lowered))


#: Whoever wrote in another year may have counted otherwise: "In 1988, Stone wrote", "a report of 2004 put".
_WRITTEN_IN = re.compile(
    r"In (?P<year>(?:1\d|20)\d\d),? (?:[^,;.]*, )?[^,;.]*\b(?:wrote|writes|estimated|published|recorded|listed|gave|counted|"
    r"reported|stated|concluded|put|claimed|noted|suggested)\b"
)


def year_of_writing(sentence: str) -> str | None:
    """Return the year in which a sentence says that its source wrote, None where it gives none."""
    found = _WRITTEN_IN.match(sentence) if sentence.startswith("In ") else None
    return found["year"] if found else None


def dates_something_else(sentence: str) -> bool:
    """Tell whether the date of a sentence is that of a burial, an evacuation or of news, or only "around this time"."""
    lowered = sentence.lower()
    if holds_any(lowered, _PICTURES) and _PICTURED.search(lowered):
        return True
    if (holds_any(lowered, _AFTERWARDS_ROOTS) and _AFTERWARDS.search(lowered)) or _VAGUE_TIME.match(sentence):
        return True
    return holds_any(lowered, _NEWS_ROOTS) and bool(_NEWS.search(lowered))


def opens_with_its_time(sentence: str) -> bool:
    """Tell whether a sentence opens with the time of what it tells, not with the day of a statement."""
    return bool(_SPANNING.match(sentence))


#: "The number of civilians killed in the raid is put at 3,809": the words for the whole of what the article is about.
_WHOLE = re.compile(
    r"(?i)\b(?:killed|dead|died|deaths?|slain|murdered|executed|wounded|injured|captured|casualties|losses|victims|lost|toll)"
    r"(?: or \w+)? (?P<scope>(?:in|during|of) the (?P<noun>raid|battle|siege|attack|offensive|massacre|war|campaign|operation|"
    r"bombing|uprising|invasion|landings?))\b(?! (?:of|on|at|in|near|for|against) (?:the |(?-i:[A-Z])))"
)


#: A count has a time of its own, or the sum of all: "1,800 captured in total".
_OF_ALL = re.compile(r"(?i)[^,;.]{0,24}?\b(?:in total|in all|altogether|overall|all told)\b")
_COUNT = re.compile(
    r"\b(?:(?!(?:1\d|20)\d\d\b)\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Dd]ozens|"
    rf"[Hh]undreds|[Tt]housands) (?!(?:{'|'.join(MONTHS)})\b)\w"
)


def _is_of_another(text: str, sentence: Span, scope: Span, here: Span) -> bool:
    """Tell whether the words for the whole stand with a count before a figure, or the figure has "in total" for itself."""
    stands_before = scope.end <= here.start and _COUNT.search(text, sentence.start, scope.start) is not None
    return stands_before or _OF_ALL.match(text, here.end, sentence.end) is not None


def scope_of_whole(text: str, sentence: Span, title: str, here: Span) -> str:
    """Return the words by which a sentence lays its losses to the whole event (``in the raid``), or an empty text.

    Only a sentence with one such phrase, with a noun that stands in the title, and not behind another count than ``here``.
    """
    found = list(_WHOLE.finditer(text, sentence.start, sentence.end))
    if len(found) != 1 or not re.search(rf"(?i)\b{found[0]['noun']}\b", title):
        return ""
    scope = found[0]["scope"]
    return "" if _is_of_another(text, sentence, Span(*found[0].span("scope")), here) else re.sub(r"^of ", "in ", scope)


def scope_behind(text: str, start: int, end: int) -> str:
    """Return the time of a figure in words, found behind it in its clause (``during the offensive``), or an empty text."""
    found = _SCOPE.match(text, start, end)
    scope = found["scope"].strip() if found else ""
    is_cut = "between " in scope and " and " not in scope
    leans = _POINTING.search(scope) or _BARE_DAYS.match(scope) or _EPISODE.match(scope) or _NO_YEAR.search(scope)
    return "" if is_cut or leans or not _TIMED.search(scope) else scope
