"""Which figures of the prose can stand in a question in the article's own words, and these words.

A figure so quoted needs no label: its words stand once in the article. Whose it is, is asked by the families.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.facts import Claim, Place
from quizapp.generation.claims.attribution import is_taken_back
from quizapp.generation.claims.crediting_words import is_second_hand
from quizapp.generation.claims.described import voice_of
from quizapp.generation.claims.ledger import Ledger
from quizapp.generation.claims.other_counts import words_around
from quizapp.generation.claims.readings import is_quoted, reaches_over_quotation
from quizapp.generation.claims.twins import is_credited_elsewhere

#: So many words of a figure can be quoted; fewer do not say what was counted.
_SHORTEST, _LONGEST = 3, 14
#: A smaller figure is somebody's death rather than a number.
_TELLING = 2
_MARKS = re.compile(r"[“”‘\"\[\]{}|()\n]|,(?!\d)|’(?!\w)|\b(?:of|among) (?:whom|which)\b")
_NUMBER = re.compile(r"\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b")
_THAT = re.compile(r"^… (?=that )that ")
_DEED = re.compile(
    r"(?i)\b(?:kill|dead|die|death|fatal|slain|wound|injur|casualt|captur|prison|surrender|miss|disappear|execut|massacr|shot|"
    r"lives|bodies|corpses|fled|flee|displac|loss|lost|detain|arrest|hurt|perish|martyr)"
)
#: What a quotation cannot end with, or point to, and a name that may be cut.
_LOOSE = re.compile(
    r"\b(?:them|these|those|others|of (?:its|their|his|her|our))\b|"
    r"\b(?:in|into|at|on|of|by|the|an?|to|for|with|from|and|over|near|or|as|members)$|^… [A-Z]"
)
#: People counted beside others, of whom the quotation does not tell: "five others injured".
_BESIDE = re.compile(
    r"\b(?:others?|more)\b(?! (?:than|[a-z]+s\b(?<!others)))(?: (?:were|was|had been))?(?: [a-z]+ed)?$|^(?:… )?\w+ others\b"
)
#: Words that only say which people are meant, at the end: their own verb is still to come ("two people who were shot | died").
_ONLY_WHO = re.compile(r"(?P<people>.*?) (?:who|which|that) (?:was|were|had been|have been) (?:[a-z]+ly )?[a-z]+$")
#: A noun of losses in front, whose words before it would be cut, and a number as it never stands by itself.
#: A verb in front that another one governs, and a number beside which nobody is named.
_BARE = re.compile(
    r"(?i)^(?:… )?(?:casualties|losses|deaths|fatalities|toll|dead|wounded|injured|"
    r"(?:kill|wound|injure|capture|execute|take|lose|shoot)\b(?! and))\b|\bto be (?:\w+ ){0,2}\d|"
    r"^(?:… )?(?:(?:about|around|at least|more than|over|up to|nearly|some|almost|only|another) )*"
    r"(?:\d[\d,]*|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
    r"(?:were|was|had|have|killed|dead|died|wounded|injured|captured|missing)\b|"
    r"\b(?:this|that) \w+$|\b(?:killed|killing|wounded|wounding|injured|injuring|captured|capturing) "
    r"(?:(?:about|around|at least|more than|over|up to|nearly|some|almost|another) )*[\d,]+$|"
    # "taken | 173 soldiers prisoner": so is the verb here
    r"^(?!.*\b(?:tak(?:e|en|ing)|took|h[eo]ld|holding)\b).*\b(?:prisoner|captive|hostage)$|"
    # "put | the number of dead at 46": the verb that governs it is cut off
    r"^(?:… )?(?:the )?(?:[a-z]+ )?(?:number|toll|total|count|figure|death toll)\b"
    r"(?!.*\b(?:was|were|stood|had|is|reached|rose)\b).*\b(?:at|to|as) (?:[a-z]+ )*[\d,]+$"
)
#: Between a source and its figure: another whom it passes on.
_PASSED_ON = re.compile(r"\b(?:per|citing|cited|quoting|quoted) |\bwitness|\bsources? |\baccording to .*\bthat\b")
#: Whoever stands behind such words is quoted by somebody else: "the ministry reported that the guild had found".
_SAID_BEFORE = re.compile(
    r"\b(?:reported|said|stated|claimed|announced|wrote|confirmed|told|added|according to)\b(?![^.;]*;)[^.]*$"
)
#: Who says so in a sentence; of two such words the second may be somebody else's.
_SAYING = re.compile(
    r"\b(?:said|says|stated|states|reported|claimed|claims that|estimated that|announced|confirmed|told|wrote|denied|declared|"
    r"acknowledged|admitted|suggested|alleged|insisted|argued|testified|according to)\b"
)
#: What makes somebody the source of a count; whoever only found the dead did not report how many.
_TELLING_OF = re.compile(
    r"(?i)sa(?:id|ys?\b)|stat|report|claim|accord|announc|confirm|told|wr[io]t|estimat|suggest|indicat|puts?\b|belie|"
    r"count|record|list|not[ei]|describ|testif|declar|admit|acknowledg|alleg(?:es|ed that)|insist|argu|"
    r"gave|giv|reveal|calculat|figure"
)
_ACCORDING = re.compile(r"\baccording to (?:the |an? )?$")


def quote_of(ledger: Ledger, claim: Claim) -> str:
    """Return the words of a figure, with those around them where they are few or do not say what befell the people."""
    if len(claim.quote.split()) >= _SHORTEST and _DEED.search(claim.quote):
        return f"{_article_before(ledger.text, claim)}{claim.quote}"
    around = _THAT.sub("", words_around(ledger.text, claim))
    return around if len(_NUMBER.findall(around)) == 1 else claim.quote


#: A noun for what befell people, which does not stand without its article, and the article with what describes the noun.
_NOUN_FIRST = re.compile(
    r"(?:[a-z]+ )?(?:deaths?|toll|number|figure|total|loss|losses|(?:capture|killing|execution|murder)(?= of\b)|lives)\b"
)
_ARTICLE = re.compile(r"\b(?:the|an?|its|their|his|her) (?:[a-z]+ ){0,2}\Z")
_BEFORE = 30


def _article_before(text: str, claim: Claim) -> str:
    """Return the article that belongs to the noun with which a figure opens: "the death of 13 rebels"."""
    here = claim.evidence[0].start
    if not _NOUN_FIRST.match(claim.quote):
        return ""
    found = _ARTICLE.search(text, max(claim.context.start, here - _BEFORE), here)
    return found.group() if found else ""


def credited_quotes(ledger: Ledger) -> Iterator[Claim]:
    """Yield the figures of the prose that can be quoted and whose own sentence names the source."""
    for claim in _quotable(ledger):
        name = ledger.source(claim) if claim.source else ""
        if not name or voice_of(name) is None or name.lower() in quote_of(ledger, claim).lower():
            continue
        if _is_at_first_hand(ledger.text, claim) and not is_taken_back(ledger, claim):
            yield claim


def uncredited_quotes(ledger: Ledger) -> Iterator[Claim]:
    """Yield the figures of the prose that can be quoted and for which nobody is named, there or nearby."""
    for claim in _quotable(ledger):
        is_open = claim.source or ledger.may_be_credited(claim) or ledger.is_passed_on(claim)
        if not is_open and not is_credited_elsewhere(claim, ledger.sheet):
            yield claim


def _quotable(ledger: Ledger) -> Iterator[Claim]:
    """Yield the figures of the prose whose words stand once in the article, in no quotation of it."""
    text = ledger.text
    for claim in ledger.sheet.claims:
        if claim.place is not Place.PROSE or claim.low < _TELLING:
            continue
        shown = quote_of(ledger, claim)
        quote = shown.removeprefix("… ")
        fits = _SHORTEST <= len(quote.split()) <= _LONGEST and _DEED.search(quote)
        if not fits or _MARKS.search(quote) or _LOOSE.search(shown) or _BARE.search(shown):
            continue
        if _BESIDE.search(quote):
            continue
        only_who = _ONLY_WHO.fullmatch(quote)
        if only_who and not _DEED.search(only_who["people"]):
            continue
        if text.count(quote) == 1 and not is_quoted(text, claim):
            yield claim


def _is_at_first_hand(text: str, claim: Claim) -> bool:
    """Tell whether the sentence of a figure lets its source itself say it, and no other before or between them."""
    here, sentence = claim.evidence[0], claim.context
    at = next((one.start for one in claim.source_evidence if sentence.contains(one.span)), None)
    if at is None or _SAID_BEFORE.search(_ACCORDING.sub("", text[sentence.start : at].lower())):
        return False
    if not _TELLING_OF.search(f"{text[sentence.start : here.start]} {text[here.end : sentence.end]}"):
        return False
    between = text[min(at, here.end) : max(at, here.start)]
    if len(_SAYING.findall(sentence.of(text).lower())) > 1 or _PASSED_ON.search(between) or reaches_over_quotation(text, claim):
        return False
    return not is_second_hand(text[sentence.start : here.start], text[here.end : sentence.end])
