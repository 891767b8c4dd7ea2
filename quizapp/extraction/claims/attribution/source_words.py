"""Words for those who speak and for what they write, and whether words name a source at all.

Where a name begins and ends in a sentence is ``source_names``'.
"""

from __future__ import annotations

import re

from quizapp.domain.naming import is_anybody

#: Words for those who speak: a source needs a name or one of them.
SPEAKERS = re.compile(
    r"\b(?:sources?|media|officials?|ministr\w+|spokes\w+|observator\w+|activists?|monitors?|historians?|chroniclers?|rebels?|"
    r"militants?|army|government|police|hospitals?|doctors?|medics?|residents?|witnesses|eyewitness\w*|survivors?|reports?|"
    r"newspapers?|agenc\w+|command|commanders?|authorit\w+|military|militar\w+|generals?|troops|groups?|analysts?|estimates?|"
    r"records?|accounts?|locals?|journalists?|insurgents?|separatists?|opposition|network|council|committee|coroner|embassy|"
    r"governor|mayor|president|minister|prosecutors?|staff|leaders?|sides?|press|television|station|radio|intelligence|"
    r"opponents?|relatives|families|veterans|fighters|figures|archives?|data|battalions?|brigades?|divisions?|regiments?|navy|inquiry|commission|scholars?|authors?|chronicle|despatch\w*|dispatch\w*|"
    r"communiqu\w+|statement|investigations?|investigators?|coalition|alliance|courts?|tribunals?|judges?|jur(?:y|ies)|panel|"
    r"returns?|researchers?|experts?|reporters?|correspondents?|observers?|diplomats?|ambassadors?|villagers|elders|workers|officers?|"
    r"captains?|colonels?|lieutenants?|majors?|admirals?|lawyers?|deput(?:y|ies)|parliament|scientists?|defectors?|refugees|"
    r"diar(?:y|ies)|memoirs?|bulletins?|memorials?|partisans|guerr?illas|jihadists|militias?)\b",
    re.IGNORECASE,
)
#: Shape of a body that reports on others, with its article: an office, a paper, or the initials of a known observer.
REPORTING_BODY = (
    r"(?:the\s+)?(?:(?:[A-Z][\w.’'-]*|local|state|military|medical|opposition|government|rebel|of|for|human|rights)\s+){0,4}?(?:Observator(?:y|ies)|Ministry|Agency|Network|Cent(?:re|er)|"
    r"Commission|Committee|Institute|Times|Post|Guardian|Telegraph|Tribune|Herald|Gazette|Journal|Daily|News|Press|Reuters|Mission|"
    r"Watch|Amnesty|observator(?:y|ies)|ministry|agenc(?:y|ies)|officials?|media|sources|newspapers?|activists|monitors|journalists|"
    r"witnesses|doctors|medics|hospitals?|observers|correspondents?|spokes\w+|SOHR|SNHR|VDC|HRW|UN|OSCE|UNICEF|Airwars|Red\s+Cross|Red\s+Crescent|Civil\s+Defen[cs]e|ACLED|UNAMA|UNAMI|OHCHR|UNHCR|"
    r"OCHA|ICRC|MSF|BBC|CNN|AFP|NGOs?)\b"
)
#: Words for what is written rather than who wrote it: they need a name or an adjective of their own to be a source.
IMPERSONAL = frozenset(
    """
    estimate estimates report reports account accounts figure figures claim claims sources source records statement study list
    lists research survey information relation relations estimation estimations calculation calculations
    """.split()
)
#: Words that add nothing to such a noun.
EMPTY_WORDS = frozenset(
    """
    other some various several many most different used widely one a an the all both early later such numerous these those
    modest conservative conflicting higher lower high low rough two three four five at from time
    issued published released given received
    unconfirmed unverified contradictory latest recent newer newest current available reliable credible exact precise further
    no none nobody neither few each every any six seven eight nine ten dozens hundreds thousands
    """.split()
)
#: What somebody writes: "Vergil's chronicle" is Vergil.
WRITINGS = frozenset(
    """
    account chronicle report history diary memoir memoirs estimate version dispatch letter book count tally reckoning figure
    figures numbers records own official
    """.split()
)
#: Verbs that only somebody who speaks can have; "claimed" and "gave" things do too ("the battle claimed 30 lives").
SPEECH = frozenset("said says stated announced reported told wrote declared".split())
#: Words that stand for nobody in particular.
NOBODY = frozenset(
    {
        "name",
        "names",
        "man",
        "woman",
        "first",
        "who",
        "which",
        "that",
        "this",
        "these",
        "we",
        "i",
        "some",
        "others",
        "many",
        "both",
        "there",
        "what",
    }
)
_LONGEST = 110
_A_BODY = re.compile(
    rf"{REPORTING_BODY}|[A-Z]{{2,}}|.*\b(?i:officials|sources|media|army|government|police|military|forces|rebels|militants|"
    r"activists|insurgents|separatists|fighters|troops|authorities|agency|group|organi[sz]ation|council|command|navy|ministry|front|brigades?|guards?|union|party)",
    re.DOTALL,
)


def is_body(name: str) -> bool:
    """Tell whether a source's name is surely not one person's: "SOHR", "local activists"."""
    return bool(_A_BODY.fullmatch(name)) and not _ONE_PERSON.search(name)


#: Closes what one person is called by his office.
_ONE_PERSON = re.compile(r"(?:spokes(?:man|woman|person)|official|officer|activist|journalist|doctor|witness|correspondent)\Z")


#: A place told by its kind speaks for nobody: "the Turkish town of Midyat".
_OF_A_PLACE = re.compile(r"(?:[A-Z]?[\w'’-]+\s+){0,2}(?:town|city|village|district|suburb)\s+of\s+[A-Z][\w'’-]+\Z")
_WORD = re.compile(r"[\w'’-]+")


def is_source(name: str, *, needs_speaker: bool = True) -> bool:
    """Tell whether the words name somebody, or some others: "Soviet reports", "other sources", not "a widely used estimate"."""
    if is_anybody(name):
        return True
    words = [word.lower() for word in _WORD.findall(name) if not word[0].isdigit()]
    telling = [word for word in words if word not in EMPTY_WORDS and word not in IMPERSONAL]
    if not telling or name.lower() in NOBODY or len(name) > _LONGEST or _OF_A_PLACE.match(name):
        return False
    return not needs_speaker or bool(SPEAKERS.search(name)) or any(word[0].isupper() for word in name.split())
