"""An independent check of questions answered by clicking a sentence: exactly one sentence of the passage may fit.

Nothing is shared with the rules that draft: here words are compared one by one, and claims and dates are counted again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.facts import Claim, DateFact, FactSheet, Place
from quizapp.domain.item import Item, Option
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.records import record
from quizapp.domain.text import Span

Fits = Callable[[FactSheet, Item, "Line"], bool]


#: Words that begin like others and mean something else ("against" is no "again").
_OTHERS = frozenset("against security route routes plane planes hospital hospitals direction directions".split())


@record
class Line:
    """One sentence as shown, its place, and its words in small letters."""

    text: str
    span: Span
    words: tuple[str, ...]

    def has_word_like(self, beginnings: tuple[str, ...]) -> bool:
        """Tell whether a word begins in one of these ways, and is none of those that only look like it."""
        return any(word.startswith(beginnings) and word not in _OTHERS for word in self.words)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Yield each word with the one behind it."""
        return zip(self.words, self.words[1:], strict=False)


@dataclass(frozen=True, slots=True)
class Check:
    """What the key has to be, and what no other sentence may be: the second is wider than the first."""

    surely: Fits
    perhaps: Fits


@lru_cache(maxsize=512)  # a sentence stands in many questions
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.lower()))


def _line(option: Option) -> Line:
    return Line(option.text, Span(option.evidence[0].start, option.evidence[0].end), _words(option.text))


def is_proved(sheet: FactSheet, item: Item) -> bool:
    """Tell whether the options are sentences of one section without a gap, and the key alone may answer the stem."""
    check = CHECKS.get(item.rule)
    keys = item.keys()
    if check is None or len(keys) != 1 or not _is_run(sheet, item):
        return False
    lines = {option.id: _line(option) for option in item.options}
    return check.surely(sheet, item, lines[keys[0].id]) and not any(
        check.perhaps(sheet, item, line) for one, line in lines.items() if one != keys[0].id
    )


def _is_run(sheet: FactSheet, item: Item) -> bool:
    shown = [(option.evidence[0].start, option.evidence[0].end) for option in item.options]
    section = sheet.article.section_at(shown[0][0])
    if section is None or len(shown) < 4 or shown != sorted(shown):
        return False
    text = sheet.article.text
    told = sorted(one for paragraph in section.paragraphs for one in paragraph.sentences)
    among = [one for one in told if one.end > shown[0][0] and one.start < shown[-1][1]]
    return len(among) == len(shown) and all(
        text[start:end] == option.text and one.start <= start and end <= one.end
        for (start, end), option, one in zip(shown, item.options, among, strict=True)
    )


#: Beginnings of words, by what a sentence with one of them may be.
_OPEN = (
    "reportedly allegedly supposedly purportedly believ rumor rumour suspect presum assum unconfirmed probabl possibl perhaps "
    "apparent likely"
)
_OPEN_WORDS = tuple(_OPEN.split())
_PASSIVE = frozenset("was were is are been being".split())
_UTTERED = frozenset("reported said claimed thought believed alleged rumoured rumored presumed assumed suspected".split())
_AT_ODDS = tuple("contradict disput differ vary varied varies conflicting disagree debat unclear".split())
_DENIALS = tuple("denied denies deny denial reject dismiss refut contradict untrue".split())
_UNCHECKED = tuple("verif confirm unverified unconfirmed corrobor uncorrobor substantiat unsubstantiat authenticat".split())
_REPORTS_CAME = (
    *(("reports", verb) for verb in ("emerged", "circulated", "surfaced")),
    *(("were", verb) for verb in ("reports", "emerging", "circulating", "spreading")),
)
_COUNTS = (
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands several "
    "scores"
)
_COUNT_WORDS = frozenset(_COUNTS.split())
_HARM = tuple(
    "kill dead death died casualt wound injur fatal slain massacre bod corpse execut perish toll victim missing loss".split()
)


def _is_open(sheet: FactSheet, item: Item, line: Line) -> bool:
    """Reported, believed, alleged, without an agent behind the verb."""
    if line.has_word_like(_OPEN_WORDS) or ("reports", "of") in line.pairs() or ("reports", "that") in line.pairs():
        return True
    if any(pair in _REPORTS_CAME for pair in line.pairs()):
        return True
    uttered = [n for n, word in enumerate(line.words) if word in _UTTERED]
    return any(_PASSIVE & set(line.words[max(0, n - 3) : n]) and (line.words[n + 1 : n + 2] != ("by",)) for n in uttered)


def _is_at_odds(sheet: FactSheet, item: Item, line: Line) -> bool:
    return line.has_word_like(_AT_ODDS)


def _may_be_at_odds(sheet: FactSheet, item: Item, line: Line) -> bool:
    """A word of disagreement, or two verbs of saying, each of which may be another's."""
    voices = sum(two in _TELLING and one not in _SAME_VOICE for one, two in line.pairs())
    return line.has_word_like(_AT_ODDS) or voices + (line.words[0] in _TELLING) > 1


#: Before a second verb of saying: the voice is that of the first.
_SAME_VOICE = frozenset("they he she it who also and".split())


def _denies(sheet: FactSheet, item: Item, line: Line) -> bool:
    return line.has_word_like(_DENIALS)


_TELLING = frozenset(
    "claimed claims said says stated states announced reported reports insisted insists maintained maintains alleged alleges "
    "asserted asserts declared argued according denied denies deny disputed disputes rejected rejects refuted refutes "
    "countered contradicted contradicts counters dispute".split()
)


def _is_unchecked(sheet: FactSheet, item: Item, line: Line) -> bool:
    return line.has_word_like(_UNCHECKED)


def _with_word(words: str) -> Fits:
    """Return the test whether a word of a sentence begins in one of these ways."""
    beginnings = tuple(words.split())

    def fits(sheet: FactSheet, item: Item, line: Line) -> bool:
        return line.has_word_like(beginnings)

    return fits


def _both(one: Fits, other: Fits) -> Fits:
    return lambda sheet, item, line: one(sheet, item, line) and other(sheet, item, line)


_FAILS = _with_word("repel repuls fail falter unsuccess thwart foil beat drove driven fought thrown threw stall halt")
_REGAINS = _with_word("recaptur retook retak regain reoccup reconquer back liberat restor again recover")
_GOES_BACK = _with_word("retreat withdr fell pulled fled flee abandon evacuat rout")
_HELPS = _with_word("support backed backing assist aid help reinforc alongside")

_GIVES_UP = _with_word("surrender capitulat prisoner arms yield gave defect")
_STOPS = _with_word("halt stop slow stall delay bogged paus suspend fail repel repuls prevent")
_ENCLOSES = _with_word("encircl surround besieg siege cut trap isolat block sever")
_LEAVES_HOME = _both(
    _with_word("civilian resident people inhabitant famil villager citizen refugee population"),
    _with_word("fled flee displac evacuat left refugee expel deport"),
)
_WRECKS = _with_word("destr sank sunk shot downed knocked blew blown wreck sinking burn torpedo scuttl")
_MEANS = _with_word("aim goal objective purpose intend intent attempt effort bid hop plan want seek sought tried design meant")

_TAKES = _with_word(
    "captur seiz took take taken liberat conquer occup overr recaptur retook retak secur fell fall clear enter held control "
    "surrender evacuat withdr"
)
_IMPRISONS = _with_word("prison captur captiv surrender detain arrest hostage pow pows abduct kidnap")
_PLUNDERS = _with_word("captur seiz took taken loot booty spoil plunder abandon confiscat")
_HARMS_PLACES = _with_word("damag destr burn raz demolish devast levelled leveled gutted ablaze fire ruin bomb shell")
_FILLS_POST = _with_word("appoint replac dismiss promot reliev remov elect crown sack resign became become took succe command")
_IS_STRONG = _both(
    _with_word(
        "men troop soldier fighter infantry cavalry horse militant rebel marine sailor personnel volunteer warrior "
        "archer knight insurgent rider serv para militia"
    ),
    lambda sheet, item, line: (
        any(word[0].isdigit() or word in _COUNT_WORDS for word in line.words)
        or line.has_word_like(("outnumber", "number", "strength", "hundred", "thousand"))
    ),
)
_BLAMES = _with_word("accus blam denounc condemn alleg critici responsib fault")
_ORDERS = _with_word("order instruct commanded direct decree authori")
_STRENGTHENS = _with_word("reinforc additional fresh relief reserve bolster strengthen")


_IS_IN_NEED = _with_word(
    "starv famin hung thirst plague dysent chol typh malaria smallpox scurvy epidemic shortage lack food water suppl provision "
    "fodder ammunition powder sick ill illness disease fever frostb cold bread grain crop harvest ration"
)
_DECEIVES = _with_word(
    "ambush surpris ruse stratagem trick feign pretend pretext deceiv decept disguis lure trap treacher betray secret spy "
    "spies unexpected unaware hidden conceal sudden dup guard"
)
_EXPLAINS = _with_word(
    "because due owing caus reason response reaction retaliat reveng aveng protest fear account punish therefore thus hence "
    "consequen result prompt motivat trigger anger angry resent provok"
)
_IS_UNSURE = _with_word(
    "may might possib unclear unknown uncertain likely unlikely probab doubt presum perhaps seem appear suggest believ thought "
    "disput debat claim alleg suppos rumor rumour legend"
)
_OWNS_TO = _with_word("responsib credit claimed claims admit confess blam suspect attribut")
_PROTESTS = _with_word("condemn denounc deplor critici protest accus blam rebuk reproach outrag")
_RANKS = _with_word(
    "deadliest bloodiest worst largest biggest greatest heaviest costliest fiercest highest longest unprecedented compar record"
)


#: What was tried or refused: the two words before what was not done, or not said to be done.
_TRIED = tuple("try tried attempt fail unable refus plan intend hop want order aim goal".split())


def _done(fits: Fits) -> Fits:
    """Return the test of a sentence without its infinitives of what was tried or refused ("tried to take the ford")."""

    def done(sheet: FactSheet, item: Item, line: Line) -> bool:
        words = line.words
        tried = {
            n + 1
            for n, word in enumerate(words)
            if word == "to" and any(one.startswith(_TRIED) for one in words[max(0, n - 2) : n])
        }
        return fits(sheet, item, Line(line.text, line.span, tuple([one for n, one in enumerate(words) if n not in tried])))

    return done


def _claims(sheet: FactSheet, line: Line) -> list[Claim]:
    return [one for one in sheet.claims if one.place is Place.PROSE and line.span.contains(one.evidence[0].span)]


def _counts_people(line: Line) -> bool:
    counted = any(word[0].isdigit() or word in _COUNT_WORDS for word in line.words)
    return counted and line.has_word_like(_HARM)


def _is_unsourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    claims = _claims(sheet, line)
    return any(one.source is None for one in claims) and not any(one.source for one in claims)


def _may_be_unsourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    claims = _claims(sheet, line)
    return (_counts_people(line) and not claims) or (bool(claims) and not any(one.source for one in claims))


def _is_sourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    claims = _claims(sheet, line)
    return bool(claims) and all(one.source for one in claims)


def _may_be_sourced(sheet: FactSheet, item: Item, line: Line) -> bool:
    """A claim with a source, or words for a count of people beside a verb of saying."""
    return any(one.source for one in _claims(sheet, line)) or (
        _counts_people(line) and any(one in _TELLING for one in line.words)
    )


def _facts(sheet: FactSheet, line: Line) -> list[DateFact]:
    return [one for one in sheet.dates if one.place is Place.PROSE and one.event_span.overlaps(line.span)]


def _day_asked(item: Item) -> str:
    found = re.search(rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{1,4}}(?: BC)?", item.stem)
    return found.group() if found else ""


def _tells_of_day(sheet: FactSheet, item: Item, line: Line) -> bool:
    return any(
        one.window.is_one_day and one.window.start is not None and one.window.start.in_words() == _day_asked(item)
        for one in _facts(sheet, line)
    )


def _may_tell_of_day(sheet: FactSheet, item: Item, line: Line) -> bool:
    """A date around the day; or no date at all, directly behind the sentence of that day."""
    asked = next(one for one in sheet.dates if one.id == item.facts[0])
    day = asked.window.start
    facts = _facts(sheet, line)
    if day is None or not facts:
        return day is None or 0 <= line.span.start - asked.event_span.end <= 3
    return any(
        (one.window.start is None or one.window.start.first_day <= day.first_day)
        and (one.window.end is None or day.first_day <= one.window.end.last_day)
        for one in facts
    )


def _limits(sheet: FactSheet, item: Item, line: Line) -> bool:
    return any(one.window.start is None and one.window.end is not None for one in _facts(sheet, line))


def _may_limit(sheet: FactSheet, item: Item, line: Line) -> bool:
    named = {"by", "until", "before"}
    months = {month.lower() for month in MONTHS}
    return _limits(sheet, item, line) or any(
        (one in named and (two[0].isdigit() or two in months or two in ("then", "now"))) or (one, two) == ("prior", "to")
        for one, two in line.pairs()
    )


_JUDGES = _with_word(
    "debat disputed questioned posits posited argu assess interpret thesis theses theor hypothe view opinion controvers "
    "regarded considered considers identified describ counted consensus postulat alleg accused"
)


def _has_a_voice(sheet: FactSheet, item: Item, line: Line) -> bool:
    """Somebody's view, or words that stand between marks: such a sentence is no plain fact."""
    marked = any(mark in line.text for mark in '“”"‘') or " '" in line.text
    return marked or _JUDGES(sheet, item, line)


def _either(one: Fits, other: Fits) -> Fits:
    return lambda sheet, item, line: one(sheet, item, line) or other(sheet, item, line)


#: What each rule's key must be, and what no other sentence of its passage may be.
CHECKS = {
    "passages.hedge": Check(_is_open, _either(_is_open, _has_a_voice)),
    "passages.differ": Check(_is_at_odds, _may_be_at_odds),
    "passages.denied": Check(_denies, _denies),
    "passages.unverified": Check(_is_unchecked, _is_unchecked),
    "passages.failed": Check(_FAILS, _FAILS),
    "passages.retaken": Check(_REGAINS, _done(_REGAINS)),
    "passages.retreat": Check(_GOES_BACK, _GOES_BACK),
    "passages.help": Check(_HELPS, _HELPS),
    "passages.surrender": Check(_GIVES_UP, _done(_GIVES_UP)),
    "passages.halted": Check(_STOPS, _STOPS),
    "passages.surrounded": Check(_ENCLOSES, _ENCLOSES),
    "passages.fled": Check(_LEAVES_HOME, _LEAVES_HOME),
    "passages.destroyed": Check(_WRECKS, _WRECKS),
    "passages.aim": Check(_MEANS, _MEANS),
    "passages.taken": Check(_TAKES, _done(_TAKES)),
    "passages.prisoners": Check(_IMPRISONS, _IMPRISONS),
    "passages.booty": Check(_PLUNDERS, _PLUNDERS),
    "passages.damage": Check(_HARMS_PLACES, _HARMS_PLACES),
    "passages.post": Check(_FILLS_POST, _FILLS_POST),
    "passages.strength": Check(_IS_STRONG, _IS_STRONG),
    "passages.blame": Check(_BLAMES, _BLAMES),
    "passages.order": Check(_ORDERS, _ORDERS),
    "passages.reinforced": Check(_STRENGTHENS, _STRENGTHENS),
    "passages.hunger": Check(_IS_IN_NEED, _IS_IN_NEED),
    "passages.ruse": Check(_DECEIVES, _DECEIVES),
    "passages.reason": Check(_EXPLAINS, _EXPLAINS),
    "passages.uncertain": Check(_IS_UNSURE, _either(_IS_UNSURE, _has_a_voice)),
    "passages.owned": Check(_OWNS_TO, _OWNS_TO),
    "passages.protest": Check(_PROTESTS, _PROTESTS),
    "passages.rank": Check(_either(_RANKS, _with_word("most")), _RANKS),
    "passages.no source": Check(_is_unsourced, _may_be_unsourced),
    "passages.uncounted": Check(_is_unsourced, _may_be_unsourced),
    "passages.counted": Check(_is_sourced, _may_be_sourced),
    "passages.day": Check(_tells_of_day, _may_tell_of_day),
    "passages.latest": Check(_limits, _may_limit),
}
