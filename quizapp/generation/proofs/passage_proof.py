"""An independent check of questions answered by clicking a sentence: exactly one sentence of the passage may fit.

Nothing is shared with the rules that draft: here words are compared one by one, and claims and dates are counted again.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.proofs.passage_facts import (
    is_first,
    is_last,
    is_sourced,
    is_unsourced,
    limits,
    may_be_first,
    may_be_last,
    may_be_sourced,
    may_be_unsourced,
    may_limit,
    may_pass,
    may_tell_of_day,
    passes,
    tells_of_day,
)
from quizapp.generation.proofs.passage_lines import Fits, Line, line_of


@dataclass(frozen=True, slots=True)
class Check:
    """What the key has to be, and what no other sentence may be: the second is wider than the first."""

    surely: Fits
    perhaps: Fits


def is_proved(sheet: FactSheet, item: Item) -> bool:
    """Tell whether the options are sentences of one section without a gap, and the key alone may answer the stem."""
    check = CHECKS.get(item.rule)
    keys = item.keys()
    if check is None or len(keys) != 1 or not _is_run(sheet, item):
        return False
    lines = {option.id: line_of(option) for option in item.options}
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
_DENIALS = tuple("denied denies deny denial reject dismiss refut contradict untrue".split())
_UNCHECKED = tuple("verif confirm unverified unconfirmed corrobor uncorrobor substantiat unsubstantiat authenticat".split())
_REPORTS_CAME = (
    *(("reports", verb) for verb in ("emerged", "circulated", "surfaced")),
    *(("were", verb) for verb in ("reports", "emerging", "circulating", "spreading")),
)


def _is_open(sheet: FactSheet, item: Item, line: Line) -> bool:
    """Reported, believed, alleged, without an agent behind the verb."""
    if line.has_word_like(_OPEN_WORDS) or ("reports", "of") in line.pairs() or ("reports", "that") in line.pairs():
        return True
    if any(pair in _REPORTS_CAME for pair in line.pairs()):
        return True
    uttered = [n for n, word in enumerate(line.words) if word in _UTTERED]
    return any(_PASSIVE & set(line.words[max(0, n - 3) : n]) and (line.words[n + 1 : n + 2] != ("by",)) for n in uttered)


def _denies(sheet: FactSheet, item: Item, line: Line) -> bool:
    return line.has_word_like(_DENIALS)


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


_REGAINS = _with_word("recaptur retook retak regain reoccup reconquer back liberat restor again recover")
_GOES_BACK = _with_word("retreat withdr fell pulled fled flee abandon evacuat rout")
_HELPS = _with_word("support backed backing assist aid help reinforc alongside")

_GIVES_UP = _with_word("surrender capitulat prisoner arms yield gave defect")
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
_FILLS_POST = _with_word("appoint replac dismiss promot reliev remov elect crown sack resign became become took succe command")
_BLAMES = _with_word("accus blam denounc condemn alleg critici responsib fault")
_ORDERS = _with_word("order instruct commanded direct decree authori")


_IS_IN_NEED = _with_word(
    "starv famin hung thirst plague dysent chol typh malaria smallpox scurvy epidemic shortage lack food water suppl provision "
    "fodder ammunition powder sick ill illness disease fever frostb cold bread grain crop harvest ration"
)
_OWNS_TO = _with_word("responsib credit claimed claims admit confess blam suspect attribut")
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
    "passages.denied": Check(_denies, _denies),
    "passages.unverified": Check(_is_unchecked, _is_unchecked),
    "passages.retaken": Check(_REGAINS, _done(_REGAINS)),
    "passages.retreat": Check(_GOES_BACK, _GOES_BACK),
    "passages.help": Check(_HELPS, _HELPS),
    "passages.surrender": Check(_GIVES_UP, _done(_GIVES_UP)),
    "passages.surrounded": Check(_ENCLOSES, _ENCLOSES),
    "passages.fled": Check(_LEAVES_HOME, _LEAVES_HOME),
    "passages.destroyed": Check(_WRECKS, _WRECKS),
    "passages.aim": Check(_MEANS, _MEANS),
    "passages.taken": Check(_TAKES, _done(_TAKES)),
    "passages.prisoners": Check(_IMPRISONS, _IMPRISONS),
    "passages.booty": Check(_PLUNDERS, _PLUNDERS),
    "passages.post": Check(_FILLS_POST, _FILLS_POST),
    "passages.blame": Check(_BLAMES, _BLAMES),
    "passages.order": Check(_ORDERS, _ORDERS),
    "passages.hunger": Check(_IS_IN_NEED, _IS_IN_NEED),
    "passages.owned": Check(_OWNS_TO, _OWNS_TO),
    "passages.rank": Check(_either(_RANKS, _with_word("most")), _RANKS),
    "passages.no source": Check(is_unsourced, may_be_unsourced),
    "passages.counted": Check(is_sourced, may_be_sourced),
    "passages.day": Check(tells_of_day, may_tell_of_day),
    "passages.earliest": Check(is_first, may_be_first),
    "passages.latest": Check(is_last, may_be_last),
    "passages.above": Check(passes, may_pass),
    "passages.proved": Check(passes, may_pass),
    "passages.limit": Check(limits, may_limit),
}
