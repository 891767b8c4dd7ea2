"""Words around a figure that credit it to somebody, or let one person tell what another said.

Text in, answers out; who the source is, is the facts'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import at_word, holds_any

#: Words that credit what is told to somebody; "were reported" and "reportedly" credit nobody.
_CREDITED = re.compile(
    at_word(
        r"[Aa]ccording to|per|citing|said|says|stat(?:ed|es)|claim(?:s|ed|ing)?|announc(?:ed|ing)|added|confirmed|"
        r"lists|records|recorded|documented|counted|identified|suggest(?:s|ed)|[Rr]oll of hono\w+|"
        r"estimat(?:ed|es)|told|accus(?:ed|ing)|admitted|acknowledged|declared|alleg(?:ed|es)|tweeted|wrote|"
        r"[Ss]ources?|[Ss]pokes\w+|[Mm]edia|[Aa]ctivists?|[Mm]onitors?|[Hh]istorians?|[Rr]eports? (?:by|from|of)|"
        r"reported by"
    )
    + r"\b|\b[A-Z][\w.'’)-]*(?: (?:also|later|had|has|then))? reported\b"
)
_REPORTING = re.compile(
    at_word(
        "said|stated|claim|report|found|estimat|announc|publish|conclud|according|recovered|discovered|exhumed|"
        "total|investigat|study|put the|acknowledg|admitted|documented|counted|verified|listed"
    )
)
#: A sentence that goes on with what the one before it reports.
_LEANING = re.compile(
    r"(?:It|He|She|They|The (?:statement|report|ministry|spokes\w+|military)) (?:also |further |later |then |had )?"
    r"(?:said|stated|added|claimed|reported|noted|announced|confirmed|put)\b"
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
#: What is said first in both: a quick test.
_SAYINGS = ("reported", "said", "stated", "claimed", "announced", "wrote", "confirmed", "added")
_CITING = re.compile(r"\b(?:citing|quoting|cited|quoted)\b")
#: Behind the day of a statement: "stated on 22 May that".
_SAID = re.compile(r",?\s+that\b")
#: Brackets and notes behind a figure of a casualty line that surely name nobody: numbers, days, who is among those counted.
_PLAIN_NOTE = re.compile(
    r"(?:\d[\d,–-]*\+? )?(?:[a-z][\w'’-]*|\d[\d,–-]*\+?|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)(?: (?:[a-z][\w'’-]*|\d[\d,–-]*\+?|[–-]|January|February|March|April|May|June|July|August|September|"
    r"October|November|December))*"
)
_TELLS = re.compile(
    r"(?i)\b(?:per|by|via|claim\w*|according|acc|estimat\w*|report\w*|sources?|figures?|count|official\w*|media|confirm\w*|verif\w*|independent\w*|"
    r"unconfirmed|unverified|document\w*|alleged\w*)\b"
)


def precedes_what_is_said(words: str) -> bool:
    """Tell whether the words behind a day begin what is said on it: "stated on 22 May that"."""
    return bool(_SAID.match(words))


def is_second_hand(before: str, behind: str) -> bool:
    """Tell whether a figure is what somebody said that somebody said, by the rest of its sentence on both sides."""
    if holds_any(before, _SAYINGS) and (_SECOND_HAND.search(before) or _PASSED_ON.search(before)):
        return True
    return _cites(before) or _cites(behind)


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


#: Whoever gives, works out or writes down a number is its source, whatever stands between: "Stone challenged this by providing
#: a figure of 40 dead". In the passive nobody is named, unless behind "by".
_ACTIVE = r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!being )(?<!be )"
_GIVEN_BY = re.compile(
    rf"\b{_ACTIVE}(?:(?:conclud(?:es?|ed|ing)(?: \w+)? that|subtract(?:s|ed|ing)?|calculat(?:es?|ed|ing)|reckon(?:s|ed|ing)?|"
    r"estimat(?:es?|ed|ing)|wr(?:ites?|ote|iting)|put(?:s|ting)?\b[^.;]{1,80}? at)\b|"
    r"(?:gives?|gave|giving|provid(?:es?|ed|ing)|present(?:s|ed|ing)?)\b(?! (?:up|way|in)\b)[^.;]{0,40}?"
    r"(?:\bfigures?|\bnumbers?|\bcounts?|\btotals?|\bestimates?|\blists?|\btolls?|\blosses|casualt\w+|\d))|"
    r"\b(?:put|estimated|given|provided|calculated|reckoned|counted)\b[^.;]{0,60}? by (?:the )?[A-Z]"
)
_GIVING = tuple("conclud subtract calculat reckon estimat writ wrote put giv gave provid present counted".split())
#: A fragment that goes on a sum of the sentence before: "For a total of 70 killed and captured."
_SUM_GONE_ON = re.compile(
    r"(?:For|Making|Giving|Bringing|Leaving|Totall?ing|Amounting to|Adding up to)\b[^.;,]*?(?:\btotal\b|\d)[^.;]*\.?"
)
_HAS_VERB = re.compile(r"\b(?:was|were|had|has|have|is|are|lost|died|fell|did|took)\b")


def is_given_by_somebody(sentence: str) -> bool:
    """Tell whether a sentence lets somebody give or work out a number, or only goes on a sum of the one before it."""
    words = sentence.strip()
    small = words[:1].lower() + words[1:]
    if holds_any(small, _GIVING) and _GIVEN_BY.search(small):
        return True
    return _SUM_GONE_ON.fullmatch(words) is not None and not _HAS_VERB.search(words)


def is_report(sentence: str) -> bool:
    """Tell whether a sentence tells of counting or reporting."""
    return bool(_REPORTING.search(sentence.lower()))


def goes_on_with_a_report(sentence: str) -> bool:
    """Tell whether a sentence goes on with what the one before it reports: "It added that …"."""
    return bool(_LEANING.match(sentence))
