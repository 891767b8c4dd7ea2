"""Pairs of events whose order sense alone settles: a deed and a death, the opening of an operation and its fights.

Words and dates only; which questions are left out for it belongs to the families.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.facts import Window
from quizapp.generation.chronology.events import Event

_DEATH = re.compile(
    r"(?i)\b(?:killed|died|dead|death|executed|hanged|beheaded|assassinated|suicide|murdered|buried|slain|captured alive|"
    r"annihilated|wiped out|destroyed (?:his|her|their|the (?:whole |entire )?) ?(?:army|fleet|forces?))\b"
)
#: What begins a whole operation or a war.
_LARGE_OPENING = re.compile(
    r"(?i)\b(?:(?:launch|start|initiat|open|announc|mount|resum|commenc)(?:ed)?|began|begun|broke out)\b(?: \S+){0,6}? "
    r"(?:offensive|counter-?offensive|operation|campaign|invasion|war|siege|uprising|rebellion|revolt|push|battle)\b|"
    r"\b(?:offensive|operation|campaign|invasion|war|siege|uprising|rebellion|revolt|battle|blockade)\b(?: \S+){0,4}? "
    r"(?:began|started|was launched|broke out|commenced)\b|"
    r"\b(?:conflict|war|uprising|revolt|rebellion|crisis)\b (?:was|were) (?:triggered|sparked|provoked|set off)\b|"
    r"\binvad(?:ed?|ing)\b|\bdeclared war\b|\bset out\b|\bset sail\b|\bsailed (?:from|for)\b|\bmobili[sz]ed\b|\bmarched\b|"
    r"\b(?:landed at|landed in|disembarked|embarked|shipped off|assembled|pre-(?:invasion|landing|assault)|preliminary)\b"
)
#: What begins a fight for one place.
_SMALL_OPENING = re.compile(
    r"(?i)\b(?:launched|began|started|arrived|reached|entered|landed|advanced|approached|besieged|attacked|first|deployed|sent)\b"
)
#: What can only come after the opening of a fight for the same place.
_FIGHT = re.compile(
    r"(?i)\b(?:captur|recaptur|retook|took|seiz|clash|fought|fight|descended into battle|repel|repuls|surrender|capitulat|"
    r"withdr|retreat|ended|ceasefire|truce|secured|cleared|fell|defeat|liberat|advanc|entered|kill|destroy|surround)"
)
#: What finishes what was begun with the same place: the rest of it, or the word that it was lost.
_FINISHED = re.compile(
    r"(?i)\b(?:complet(?:ed|ely)|fully|entire(?:ly)?|the (?:rest|remainder) of|remaining|all of|the loss of|finally)\b"
)
#: What ends an operation or a war.
_END = re.compile(
    r"(?i)\b(?:surrendered|capitulated|ceasefire|armistice|truce|peace|ended|concluded|lifted|fully (?:captured|secured|"
    r"liberated|recaptured|retaken|broken)|victory|full control|returned home|disbanded)\b|"
    r"\b(?:siege|blockade|encirclement)\b.{0,40}\b(?:broken|lifted|relieved|over)\b|"
    r"\b(?:broke|lifted|ended|ending|lifting|breaking|relieved) the (?:siege|blockade|encirclement)\b|"
    r"\b(?:offensive|operation|campaign|battle|war|siege|fighting)\b.{0,30}\b(?:was|were) over\b|"
    r"\blast (?:day|stronghold|pocket)\b|"
    # What is left at the end, and what follows a war.
    r"\b(?:remains|remnants|survivors) of\b|\blast (?:[\w'’-]+ ){0,2}(?:troops|soldiers|forces|ships|brigades?|units?|men)\b|"
    r"\b(?:in|during|throughout) the (?:battle|siege|offensive|campaign|war)\Z|"
    r"\bveterans\b|\bwar crimes?\b|\btribunal\b|\bmemorial\b"
)
#: The taking of a place, and what stands behind it up to the next phrase.
_TAKEN = re.compile(
    r"\b(?:captured|recaptured|retook|took|seized|liberated|conquered|secured|occupied|control of)"
    r"(?P<what>(?: (?!(?:in|near|from|at|east|west|north|south|of the outskirts)\b)[\w'’-]+){1,6})"
)
#: Words of titles that name no place.
_TITLE_WORDS = frozenset("Battle Siege Offensive Operation Campaign First Second Third The War Raid".split())
_NAME = re.compile(r"\b(?:[A-Z][\w'’-]{2,}|US|UK|EU|UN)\b")
#: Within so many days of the first day of the infobox, "launched" is the opening of the whole.
_NEAR = 1


@lru_cache(maxsize=512)  # each event is set against many others
def _names(text: str) -> frozenset[str]:
    return frozenset(name.removesuffix("'s").removesuffix("’s") for name in _NAME.findall(text))


@lru_cache(maxsize=512)
def _opens_all(text: str) -> bool:
    return _LARGE_OPENING.search(text) is not None


@lru_cache(maxsize=512)
def _ends_all(text: str, title: str) -> bool:
    if _END.search(text):
        return True
    taken = _TAKEN.search(text)
    names = frozenset(_NAME.findall(taken["what"])) if taken else frozenset[str]()
    return not names.isdisjoint(frozenset(_NAME.findall(title)) - _TITLE_WORDS)


@dataclass(frozen=True, slots=True)
class Course:
    """Two kinds of events of one place or person that come in one order by nature, with an example of each."""

    name: str
    examples: tuple[str, str]
    earlier: re.Pattern[str]
    later: re.Pattern[str]


_ANY = re.compile("")
COURSES: tuple[Course, ...] = (
    Course(
        "word before finding",
        ("a message was passed that the Tarn had sunk", "a plane sighted the boats of the Tarn"),
        re.compile(
            r"\b(?:message|signal|news|alarm|informed|alerted|notified|learned|learnt|radioed|warned|went missing|lost)\b"
        ),
        re.compile(
            r"\b(?:sighted|found|discovered|rescued|reached|arriv\w+|responded|picked up|located|recovered|searched|"
            r"identified)\b"
        ),
    ),
    Course(
        "order before deed",
        ("Stone approved the march on Tarn", "the guards marched on Tarn"),
        re.compile(
            r"\b(?:order(?:ed|s)?|decided|approved|authori[sz]ed|agreed|plann?ed|proposed|requested|asked|appointed|demanded|"
            r"called (?:on|for|upon)|ultimatum|threatened|promised|instructed|voted|form(?:ed)?|founded|establish(?:ed)?|"
            r"creat(?:e|ed)|set up)\b"
        ),
        _ANY,
    ),
    Course(
        "closing in before taking",
        ("the guards surrounded Tarn", "Tarn fell to the guards"),
        re.compile(
            r"\b(?:surround|encircl|besieg|blockad|cut off|isolat|shell|bomb|storm|push|move|march|approach|near(?:ed|ing)\b|"
            r"close to|short of|advanc\w+ (?:on|to|towards?|within)\b|on the verge|poised|outskirts)\w*"
        ),
        re.compile(r"\b(?:captur\w+|seiz\w+|took|taken|fell|surrender\w*|secur\w+|clear\w+|liberat\w+|control|enter\w+)\b"),
    ),
    Course(
        "taking before taking back",
        ("the guards captured Tarn", "the League retook Tarn"),
        re.compile(r"\b(?:captur\w+|seiz\w+|took|taken|fell|occup\w+|control)\b"),
        re.compile(r"\b(?:recaptur\w+|retook|retaken|regain\w*|reoccup\w+|reconquer\w+|liberat\w+|recover\w+|lost)\b"),
    ),
    Course(
        "deed before the word about it",
        ("riders attacked a mill in Tarn", "the League denied that it had attacked the mill in Tarn"),
        _ANY,
        re.compile(
            r"\b(?:denied|condemn\w+|claimed responsibility|blamed|accused|apologi[sz]ed|investigat\w+|confirmed|acknowledged|"
            r"admitted|retaliat\w+|in (?:response|revenge|retaliation))\b"
        ),
    ),
    Course(
        "capture before trial",
        ("Stone was arrested in Tarn", "Stone was sentenced by the council"),
        re.compile(r"\b(?:arrest|detain|captur|seiz|kidnap|abduct|accus|charg)\w*"),
        re.compile(r"\b(?:sentenc|convict|releas|freed|tri(?:ed|al)|execut|exchang|extradit|ransom|plead)\w*"),
    ),
)


def _takes_its_course(earlier: str, later: str) -> bool:
    """Tell whether two labels that share a name come in this order by nature."""
    return any(one.earlier.search(earlier) and one.later.search(later) for one in COURSES)


#: What begins something, and what ends it or follows it: among other days such an event is the first, or the last.
_BEGINS = re.compile(
    r"(?i)\b(?:began|begun|start(?:ed|ing)|launch(?:ed|ing)|invad(?:ed?|ing)|declared war|broke out|erupted|opened|initiated|"
    r"landed|crossed the (?:\w+ )?border|advanced (?:from \w+ )?(?:towards?|to|on)|"
    r"approached|deployed|mobili[sz]ed|set out|marched|turned to invade|first)\b"
)
_ENDS = re.compile(
    r"(?i)\b(?:end(?:ed|ing)|withdr\w+|retreat\w*|pull(?:ed|ing) (?:out|back)|surrender\w*|capitulat\w+|ceasefire|truce|"
    r"armistice|treaty|peace|lifted|evacuat\w+|complet(?:ed|ely)|final(?:ly)?|last|victory|released|exchanged|sentenced|trial|"
    r"awarded|medals?|trophy|memorial|buried|funeral|commemorat\w+|claimed responsibility|investigat\w+|inquiry|condemned|"
    r"apologi[sz]ed|arrest (?:of|warrant)|fully|left|abandoned|restored|rebuilt)\b"
)


@lru_cache(maxsize=512)  # asked for each of an event's questions
def begins(text: str) -> bool:
    """Tell whether words tell of a beginning, so that a reader looks for the earliest of some days."""
    return _BEGINS.search(text) is not None


@lru_cache(maxsize=512)  # asked for each of an event's questions
def ends(text: str) -> bool:
    """Tell whether words tell of an end or of what follows it, so that a reader looks for the latest of some days."""
    return _ENDS.search(text) is not None


def is_told_by_kind(earlier: Event, later: Event) -> bool:
    """Tell whether the earlier of two events tells of a beginning or the later of an end, as the other one does not."""
    return (begins(earlier.text) and not begins(later.text)) or (ends(later.text) and not ends(earlier.text))


def is_told_by_box(event: Event, main: Window | None) -> bool:
    """Tell whether an event begins on the first day of the infobox, or ends on its last: that day is read at a glance."""
    if main is None or event.day is None:
        return False
    return (event.day == main.start and begins(event.text)) or (event.day == main.end and ends(event.text))


def is_opening(event: Event, main: Window | None) -> bool:
    """Tell whether an event opens a whole operation, by its words or as a beginning on the first day of the infobox."""
    if _opens_all(event.text):
        return True
    if main is None or main.start is None or event.start is None:
        return False
    if main.is_one_day and event.fact.window == main:
        return True  # an event of one day: what lies around it is before or after it
    near = abs(event.start.first_day - main.start.first_day) <= _NEAR and main.start.is_day
    return near and bool(_SMALL_OPENING.search(event.text))


def is_ending(event: Event, title: str = "", main: Window | None = None) -> bool:
    """Tell whether an event ends the whole: by its words, on the last day of ``main``, or as the taking of ``title``."""
    on_last_day = main is not None and main.end is not None and event.last == main.end.last_day
    return on_last_day or _ends_all(event.text, title)


def is_turning_point(event: Event, main: Window | None, title: str) -> bool:
    """Tell whether an event opens or ends the whole, so that its place in time is plain."""
    return is_opening(event, main) or is_ending(event, title, main)


def thread(one: Event, other: Event, common: frozenset[str] = frozenset()) -> int:
    """Return how many names two events share, without ``common`` ones: a place or a person that both are about."""
    return len((_names(one.statement.text) & _names(other.statement.text)) - common)


def is_settled(
    earlier: Event, later: Event, main: Window | None, common: frozenset[str] = frozenset(), title: str = ""
) -> bool:
    """Tell whether nobody need look up which of two events came first.

    ``main``: the days of the infobox. ``common``: names that say nothing, such as those of the parties.
    ``title``: that of the article.
    """
    shared = (_names(earlier.statement.text) & _names(later.statement.text)) - common
    if is_ending(later, title, main) or is_opening(earlier, main):
        return True
    return bool(shared) and _follows(earlier.text, later.text)


def _follows(earlier: str, later: str) -> bool:
    """Tell whether of two labels that share a name one tells what surely comes first, or the other what comes last."""
    if _DEATH.search(earlier) or _DEATH.search(later):
        return True
    if _FINISHED.search(later) and not _FINISHED.search(earlier):
        return True
    if _takes_its_course(earlier, later):
        return True
    return bool(_SMALL_OPENING.search(earlier) and _FIGHT.search(later))


#: "Resumed", "another": the article may tell the same, of the same party, under another date.
_AGAIN = re.compile(
    r"(?i)\b(?:resum\w+|renew\w*|restart\w*|re-?erupt\w*|reopen\w*|again|another|once more|continu\w+|repeat\w*|"
    r"a (?:second|third|fourth|new|further))\b"
)


@lru_cache(maxsize=512)  # asked for each order that an event stands in
def tells_again(text: str) -> bool:
    """Tell whether words tell of one more of what was done before."""
    return _AGAIN.search(text) is not None


#: "The first snow", "the twentieth raid": each says which of a row it is.
_COUNTED = re.compile(
    r"\b(?:[Ff]irst|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|"
    r"(?:twenty|thirty|forty)-[a-z]+|\d+(?:st|nd|rd|th)) (?:[A-Za-z-]+ )?[a-z]{3,}"
)


def are_both_counted(one: Event, other: Event) -> bool:
    """Tell whether each of two events is said to be the first, or another number, of a row."""
    return bool(_COUNTED.search(one.text) and _COUNTED.search(other.text))


#: Days, and times the length of all the others: an event further off than both is known at once for the first or the last.
_APART, _LENGTHS = 700, 1


def stands_apart(event: Event, others: Sequence[Event]) -> bool:
    """Tell whether an event lies years before or after all others, which lie close together."""
    firsts = sorted(one.first for one in others)
    distance = max(firsts[0] - event.first, event.first - firsts[-1]) if firsts else 0
    return distance > _APART and distance > _LENGTHS * (firsts[-1] - firsts[0])


def in_one_time(events: Sequence[Event], main: Window | None) -> bool:
    """Tell whether events lie all within the days of the infobox, or none of them; true where it gives no span."""
    if main is None or main.start is None or main.end is None or main.start == main.end:
        return True
    first, last = main.start.first_day, main.end.last_day
    inside = {_is_inside(one, first, last) for one in events}
    return len(inside) == 1


def _is_inside(event: Event, first: int, last: int) -> bool:
    start, end = event.start or event.end, event.end or event.start
    return start is not None and end is not None and first <= start.first_day and end.last_day <= last
