"""Four digits that look like a year and are a count, an hour, or a name: declared rules, each with an example.

What proves a year is ``year_places``; which words belong to it is ``dates``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

#: Words that count people, for whom four digits are a number.
PEOPLE = (
    r"(?:people|persons|m[ae]n|women|children|soldiers?|civilians?|troops|rebels?|fighters?|militants?|insurgents?|members|"
    r"policemen|officers?|guards(?:men)?|volunteers|prisoners|refugees|residents|villagers|protesters|demonstrators|"
    r"supporters|workers|servicemen|personnel|gunmen|terrorists|jihadists|hostages|sailors|marines|infantry|cavalry|families|"
    r"casualties|bodies|dead|wounded|lancers|dragoons|hussars|grenadiers|fusiliers|musketeers|riflemen|archers|bowmen|spearmen|"
    r"knights|horsemen|warriors|auxiliaries|levies|recruits|conscripts|reservists|paratroopers|captives|slaves|deserters|settlers|"
    r"pilgrims|inhabitants|passengers)\b"
)
#: Words between a figure and the people that it counts: none of them ends the phrase.
COUNTED = r"\s+(?:(?!(?:the|an?|and|or|in|at|on|of|by|to|with|when|as|that|which|were|was|had|killed)\b)[\w'’-]+\s+){0,3}?"

#: Prepositions after which four digits may still count something.
_LOOSE = frozenset({"", "of", "to", "and", "by", "at", "about", "around", "over", "up to", "following"})
#: Words in -s after a year that are no plural noun.
_NO_PLURAL = (
    r"(?:was|has|is|as|its|his|this|thus|across|less|always|does|towards|besides|perhaps|afterwards|upwards|onwards|unless|"
    r"[a-z]+(?:ss|us|ous|sis))\b"
)
#: Words that end the phrase of a number.
FUNCTION = (
    r"(?:the|an?|and|or|but|in|at|on|of|by|to|with|for|from|into|over|when|while|where|as|that|which|who|were|was|is|are|had|has|"
    r"have|killed|he|they|it|not|his|her|their|its|saw|came|began|after|before|until|against|between)\b"
)


#: Plurals that a year tells apart: "the 1900 elections".
_EVENTS = (
    r"(?:elections|riots|protests|attacks|clashes|talks|accords|bombings|raids|games|olympics|census|floods|agreements|"
    r"negotiations|events|murders|massacres|strikes|reforms|laws|treaties|offensives|campaigns|operations|uprisings|risings|"
    r"revolts|revolutions|wars|battles|landings|borders|results|figures|prices|terms|works|reports)\b"
)


#: The rest of a name that begins with a year.
_NAMED_EVENT = (
    r"\s+(?:[A-Z][\w'’–-]*\s+){1,4}(?:offensive|campaign|clashes|airstrikes?|attacks?|bombings?|raid|siege|conflict|uprising|war|"
    r"invasion)\b"
)


@dataclass(frozen=True, slots=True)
class DigitsRule:
    """What four digits alone can be: patterns of the words around them; ``[brackets]`` in the example mark them.

    ``before`` ends at the digits, ``after`` begins behind them; ``prepositions`` limits the rule to digits that one leads in.
    """

    name: str
    why: str
    example: str
    before: str = ""
    after: str = ""
    prepositions: frozenset[str] | None = None
    _before: re.Pattern[str] = field(init=False)
    _after: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_before", re.compile(rf"(?:{self.before})\Z"))
        object.__setattr__(self, "_after", re.compile(self.after))

    def holds(self, text: str, start: int, end: int, preposition: str) -> bool:
        """Tell whether the digits ``text[start:end]``, led in by ``preposition``, are of this kind."""
        if self.prepositions is not None and preposition not in self.prepositions:
            return False
        if self.after and not self._after.match(text, end):
            return False
        return not self.before or bool(self._before.search(text, max(0, start - 40), start))


NUMBER_RULES = (
    DigitsRule(
        "measure",
        "a unit or a noun of counts follows",
        "The range was [1500] metres.",
        after=r"\s*(?:[-–]?\s?(?:strong|man|men|metres|meters|km|feet|ft|yards|paces|miles|tons|tonnes|pounds|people|inhabitants|"
        r"killed|wounded|dead|casualties|prisoners|aircraft|tanks|guns|cannons?|ships|horses|horse|foot|sabres|bayonets|"
        rf"sorties|houses|(?!{_EVENTS}|"
        r"(?:there|they|you|we|these|those|both|most|many|some|all|which|that|who|and|had)\b)[a-z]+ (?:were|killed))\b)",
    ),
    DigitsRule(
        "people",
        "a number before the people that it counts",
        "They held [1500] captured Danish soldiers.",
        after=COUNTED + PEOPLE,
        prepositions=frozenset({"", "of", "to", "and", "by", "up to", "over"}),
    ),
    DigitsRule(
        "people of a body",
        "a number before the initials of a body and its people",
        "They would send in [2000] GSF agents.",
        after=r"\s+[A-Z]{2,6}\s+[a-z]+(?:s|men)\b",
    ),
    DigitsRule(
        "rounded count",
        "nothing is one year more, and a year is not rounded without a preposition of time",
        "They sent another [1000] of infantry.",
        before=r"(?<!\b[Ii]n )(?<!\b[Bb]y )(?<!\bof )(?<!\b[Ss]ince )(?<!\b[Uu]ntil )(?<!\b[Ff]rom )"
        r"\b(?:[Aa]nother|[Ss]ome|[Nn]early|[Aa]lmost|[Rr]oughly|[Aa]pproximately)\s+",
        prepositions=frozenset({""}),
    ),
    DigitsRule(
        "count in a list",
        "after a count and its noun, a number before the next plural or collective counts too",
        "He had 1500 crossbowmen and [1600] knights.",
        before=r"(?<!\bthe )(?<!\d )\b\d[\d,]*\s+(?:[a-z-]+\s+){0,2}[a-z-]+,?\s+and\s+",
        after=rf"(?:{COUNTED}{PEOPLE}|\s+(?:(?!{FUNCTION})[a-z-]+[^\Ws\d_]\s+){{0,3}}(?!{_NO_PLURAL})[a-z]{{3,}}(?:s|men)\b)",
        prepositions=frozenset({"and"}),
    ),
    DigitsRule(
        "plural",
        "without a preposition of time, a number before a plural in small letters counts it",
        "It was shelled with [1500] rockets.",
        before=r"(?<!\b[Tt]he)(?<!\b[Aa])(?<!\b[Ii]ts)(?<!\b[HhTt]is)(?<!\b[Tt]his)(?<!\b[Hh]er)(?<!\b[Tt]heir)(?<!['’]s)(?<!s['’])\s+(?:[oO]f\s+)?",
        after=rf"\s+(?!{_NO_PLURAL})(?:(?!{FUNCTION})[a-z]+[a-z-]*[^\Ws\d_]\s+)?(?:(?!{FUNCTION})[a-z-]+[^\Ws\d_]\s+){{0,2}}"
        rf"(?!{_NO_PLURAL})[a-z]{{3,}}(?:s|men)\b",
        prepositions=frozenset({"", "of", "over", "about", "around", "up to"}),
    ),
    DigitsRule(
        "part of a count",
        "some out of those told before",
        "The bases were taken, [1300] of them by force.",
        after=r"\s+of\s+(?:them|whom|which|these|those|his|her|its|their)\b",
        prepositions=_LOOSE,
    ),
    DigitsRule(
        "rough count",
        "what is of about so many is counted",
        "A garrison of about [1800] held out.",
        before=r"\b(?:of|with|had|numbered|numbering|lost|least|most|only|some|nearly)\s+(?:about|around|over|some)\s+",
    ),
    DigitsRule(
        "size of a body",
        "a body of people and a sum have a size",
        "A force of [1500], well armed, came.",
        before=r"\b(?:force|army|garrisons?|bands?|groups?|bod(?:y|ies)|columns?|crowds?|mobs?|caravans?|convoys?|trains?|herds?|part(?:y|ies)|crews?|detachments?|contingents?|"
        r"escorts?|population|strength|totals?|numbers?|losses|average|maximum|minimum|cost|price|ransom)\s+of\s+(?:just\s+|only\s+)?",
    ),
    DigitsRule(
        "round count",
        "hundreds before a plural count it, even after a word that leads in years",
        "They came in [1200] carts.",
        before=r"\b(?:in|with|of|by|from|and|the|his|their|its|these|those)\s+",
        after=rf"(?<=00)\s+(?:(?!{FUNCTION})[a-z-]+[^\Ws\d_]\s+)?(?!{_NO_PLURAL}|{_EVENTS})[a-z]{{3,}}s\b",
    ),
    DigitsRule(
        "growth",
        "numbers rise to a number",
        "Their numbers rose to [1900] again.",
        before=r"\b(?:rose|risen|grew|grown|increased|rising|fell|fallen|reduced|swelled|amounted|swollen)\s+to\s+",
    ),
    DigitsRule(
        "table of losses",
        "figures side by side between strokes",
        "First Corps lost 7665 ([1617]/4205/1843).",
        after=r"/\d{1,5}/",
    ),
    DigitsRule(
        "hour with its word",
        "a time of day in four digits, or the first of two",
        "By [1900] hours the town had fallen.",
        after=r"(?:\s*(?:–|-|to|and|until)\s*[012]\d[0-5]\d)?\s*(?:hours|hrs|h|GMT|UTC|Z|local time)\b",
    ),
    DigitsRule(
        "hour after at",
        "nothing happens at a year",
        "They left at [1830] and came back.",
        before=r"\b[Aa]t\s+(?:about\s+|around\s+|approximately\s+|exactly\s+|precisely\s+|roughly\s+)?",
    ),
    DigitsRule(
        "hour in a list",
        "hours after the first one that follows at",
        "They dived at 0914 and [1518] to hide.",
        before=r"\b[Aa]t\s+(?:about\s+|around\s+)?(?:(?:[01]\d|2[0-3])[0-5]\d(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)){1,4}",
    ),
    DigitsRule(
        "number in a name",
        "a word that takes a number as its name",
        "Hill [1305] was taken.",
        before=r"\b(?:Hills?|Heights?|Points?|Peak|Nos?\.|Numbers?|Nr\.?|Route|Highway|Road|Room|Flight|Resolutions?|Order|Directive|"
        r"Operation|Decree|Squadron|Unit|Kilomet(?:re|er)|Km|Mark|Model|Type|Boeing|Convoy)\s+",
    ),
    DigitsRule(
        "name with its number before it",
        "the number is the name's: a regiment, a hospital, a block of houses",
        "They held the [1070] Housing Project.",
        after=r"(?:\s+and\s+\d{3,4})?\s+(?:[A-Z][\w'’-]*\s+){0,2}(?:Housing|Project|Apartment|Building|Block|Residential|Quarter|"
        r"Neighbou?rhood|District|Street|Road|Avenue|Hospital|Barracks|Checkpoint|Complex|Estate|Colony|Camp|Base|Hill|Height|Point|"
        r"Squadron|Battalion|Brigade|Regiment|Flight|Factory|Bridge|Plant)s?\b",
    ),
    DigitsRule(
        "number of a place",
        "the number tells which houses are meant, and nothing that befell them follows",
        "They withdrew from the [1070] projects.",
        before=r"\b[Tt]he\s+",
        after=r"\s+(?:housing\s+|apartment\s+|residential\s+)?(?:projects?|quarters?|neighbou?rhood|district|buildings?|blocks?|apartments|complex|"
        rf"barracks|checkpoint|compound|estate)\b(?=\s*[.,;:)]|\s+{FUNCTION}|\s*\Z)",
    ),
    DigitsRule(
        "make",
        "the year of a pattern dates no event",
        "They had rifles of [1891] make.",
        after=r"\s+(?:make|model|models|pattern|vintage|manufacture)\b",
    ),
    DigitsRule(
        "named event",
        "the year belongs to the name under which the event is known",
        "It was part of the [2014] Idlib offensive.",
        before=r"\b[Pp]art of the\s+",
        after=_NAMED_EVENT,
    ),
    DigitsRule(
        "event as a time",
        "what happened during, since or before a named event is not told to be of its year",
        "It rained during the [2014] Idlib offensive.",
        before=r"\b(?:[Dd]uring|[Ss]ince|[Pp]rior to|of)\s+the\s+",
        after=_NAMED_EVENT,
    ),
)


def is_other_number(text: str, start: int, end: int, preposition: str) -> bool:
    """Tell whether the digits ``text[start:end]`` are a count, an hour or a name, and no year."""
    if any(rule.holds(text, start, end, preposition) for rule in NUMBER_RULES) or _is_listed(text, start, end):
        return True
    return preposition in _OF_HOURS and _is_hour_among_hours(text, start, end, preposition)


#: Prepositions of years and of hours alike.
_OF_HOURS = frozenset({"by", "until", "till", "from", "to", "between", "around", "about", "before", "after", "and"})
_HOUR = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
#: An hour in four digits that cannot be a year.
_CLEAR_HOUR = re.compile(r"(?<![\d.,])(?:0\d[0-5]\d(?![\d.,]\d)\b|(?:[01]\d|2[0-3])[0-5]\d\s*(?:hours|hrs)\b)")
#: The same after "at", where nothing happens at a year.
_HOUR_AT = re.compile(r"\b[Aa]t\s+(?:[01]\d|2[0-3])[0-5]\d\b(?!\s+[a-z]+s\b)")
#: Prepositions that lead in an hour more often than a year.
_ROUGHLY = frozenset({"around", "about"})
#: Characters around an hour in which others are told, and before one that is only about right.
_NEAR, _FAR = 120, 1200


def _is_hour_among_hours(text: str, start: int, end: int, preposition: str) -> bool:
    """Tell whether digits are an hour, since another stands near: "They landed at 0630. By 1200, they held it"."""
    if not _HOUR.fullmatch(text, start, end):
        return False
    if _CLEAR_HOUR.search(text, max(0, start - _NEAR), end + _NEAR):
        return True
    return preposition in _ROUGHLY and bool(_HOUR_AT.search(text, max(0, start - _FAR), start))


#: One of several names with their numbers: "Amiens 250, Arras 1000, Beauvais 500".
_LISTED_AFTER = re.compile(r",?\s+(?:and\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?\s+\d{2,4}\b")
_LISTED_BEFORE = re.compile(r"\d,\s+(?:and\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?\s+\Z")
_NAME_BEFORE = re.compile(r"[A-Z][\w'’-]+\s+\Z")
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")


def _is_listed(text: str, start: int, end: int) -> bool:
    low = max(0, start - 40)
    name = _NAME_BEFORE.search(text, low, start)
    if name is None or _MONTH.match(name.group()):
        return False
    return bool(_LISTED_BEFORE.search(text, low, start) or _LISTED_AFTER.match(text, end))
