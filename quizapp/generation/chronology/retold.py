"""Which events the article tells more than once, or so barely that their words fit many: they name no day beyond doubt.

Sentences are looked up by the rarest name of a label; how a single label is shaped is ``label_shape``'s.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.facts import DateFact, FactSheet, Place, Window
from quizapp.domain.text import Span, any_of, holds_any
from quizapp.generation.chronology.same_time import agree
from quizapp.generation.chronology.telling_apart import DIRECTION
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.verbs import CAPITALS

#: Beginnings of words that tell one kind of deed.
_KINDS: dict[str, str] = {
    stem: kind
    for kind, stems in {
        "take": "captur recaptur seiz took taken taking take retook retak liberat conquer occup secur regain control",
        "fight": "attack counterattack assault clash fought fight storm raid shell bomb bombard struck strik pound hit fired "
        "airstrik ambush battl",
        "begin": "launch began begin start mount open initiat commenc",
        "move": "advanc enter reach push arriv approach moved move march progress",
        "leave": "withdr retreat left leav pull evacuat fled",
        "repel": "repel repuls thwart foil",
        "destroy": "destroy demolish blew blow sank sunk",
        "kill": "kill execut behead",
    }.items()
    for stem in stems.split()
}
_DEED = re.compile(rf"\b(?:counter-|re-)?(?P<stem>{any_of(sorted(_KINDS, key=len, reverse=True))})[a-z]*")
#: Deeds of which a conflict has many: without a name or a rare thing behind the verb they are one of a row.
_MANY = frozenset("take fight begin move leave repel destroy kill".split())
_NAME = re.compile(rf"(?<![\w'’-])(?:[a-z]{{2}}-)?[{CAPITALS}][\w'’-]+|\d[\d,.]*")
_WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}")
#: Words that tell nothing apart: directions, degrees, and the things of every fight.
_PLAIN = re.compile(
    r"(?:north|south|east|west|further|forward|several|around|between|toward|outskirt|countryside|near|after|before|during|"
    r"while|with|from|into|their|that|which|were|been|have|again|more|some|many|other|also|over|against|offensiv|operation|"
    r"attack|assault|position|village|town|city|area|force|troop|soldier|fighter|rebel|milit|government|army|line|control|"
    r"clash|fight|strike|shell|advanc|captur|territor|ground|quick|large|small|major|heavy|new|progress|side|full|part|"
    r"final|first|second|third|last|main|whole|entire|plan|group|member|start|began|begin)"
)
#: Movement that has reached nothing yet: "advanced in the southern countryside of Verna", "pushed towards Tarn".
_UNDERWAY = re.compile(
    r"(?:made|gained|started|began|launched) (?:[a-z-]+ ){0,3}(?:advances?|gains|progress|ground|inroads)\b|"
    r"(?:attempted|tried|managed) to (?:advance|push|move|attack|storm)\b|"
    r"(?:advanced|pushed|moved|progressed|continued|marched|made)(?: \w+ly| even)?"
    r" (?:in|near|on|towards?|further|forward|along|around|from|north|south|east|west|against|through|closer|some)\w*\b"
)
#: A sentence with such words has the day of the sentence before it.
_SAME_SEEDS = ("same ", "simul", "meanw", "that ")
_SAME_DAY = re.compile(r"\b(?:at the same time|simultaneously|meanwhile|(?:that|the same) (?:day|morning|evening|night))\b")


#: Passive and plain verbs: what was done is told by the next word or by the subject.
_BARE_VERBS = frozenset(
    "was were came began started broke erupted crashed exploded sank fell conducted carried made took had".split()
)
#: So many characters behind a deed its object stands; before one, in the passive.
_BEHIND, _BEFORE = 80, 60
_GENERAL = frozenset(
    "the a an and of forces force troops fighters soldiers militants units unit army military allied members".split()
)
_PRONOUN = re.compile(r"\b(?:they|it|he|she|who|which)\b")
#: Names of peoples and short forms of parties, which stand for whoever fights.
_PEOPLE = re.compile(
    r"[A-Z]{2,6}s?|\w+(?:ian|ish|ese|ans|ians)|U\.S|The|Army|Forces?|Operation|City|District|Province|Governorate|Oblast"
)


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    text: str
    windows: tuple[Window, ...]

    @property
    def is_carried(self) -> bool:
        """Whether it has the day of the sentence before it."""
        lowered = self.text.lower()
        return holds_any(lowered, _SAME_SEEDS) and _SAME_DAY.search(lowered) is not None


def _names(words: str) -> frozenset[str]:
    found = {name.removesuffix("'s").removesuffix("’s") for name in _NAME.findall(words)}
    return frozenset(name for name in found if not _is_people(name))


@lru_cache(maxsize=4096)  # a name stands in many sentences
def _is_people(name: str) -> bool:
    return _PEOPLE.fullmatch(name) is not None


def _kind(words: str) -> str | None:
    found = _DEED.match(words) or _DEED.search(" ".join(words.split()[:6]))
    return _KINDS[found["stem"]] if found else None


def deed_kind(label: str) -> str | None:
    """Return the kind of deed that a label tells of ("take", "fight" …), None for any other."""
    verb = main_verb(label)
    found = _DEED.match(verb.group()) if verb else None
    return _KINDS[found["stem"]] if found else None


class Retellings:
    """The sentences of one article, looked up by the names in them only where a label asks."""

    def __init__(self, sheet: FactSheet) -> None:
        self._text = sheet.article.text
        self._actors = frozenset(
            word for actor in sheet.actors for name in (actor.name, *actor.aliases) for word in name.split()
        )
        self._title = _names(sheet.article.title)
        self._sentences = list(sheet.article.sentences())
        self._starts = [span.start for span in self._sentences]
        #: How often the text has a name, for those that were asked for.
        self._counts: dict[str, int] = {}
        self._dated: dict[Span, list[Window]] = defaultdict(list)
        for fact in sheet.dates:
            if fact.place is Place.PROSE and (fact.window.start or fact.window.end):
                self._dated[fact.event_span].append(fact.window)

    def _is_rare(self, words: str) -> bool:
        return any(
            not word.endswith(("ed", "ly")) and not _PLAIN.match(word) and self._stands_once(word[:6])
            for word in _WORD.findall(words)
        )

    def _stands_once(self, stem: str) -> bool:
        """Tell whether the text has a beginning of a word at most once; the search ends at the second."""
        return self._text.find(stem, self._text.find(stem) + 1) < 0

    def is_bare(self, label: str, own: Span) -> bool:
        """Tell whether a label's deed is one of many and nothing in it tells which of them; ``own`` is its sentence."""
        verb = main_verb(label)
        if verb is None or _UNDERWAY.match(label, verb.start()):
            return True
        subject, rest = label[: verb.start()], label[verb.start() :]
        kind = _KINDS[found["stem"]] if (found := _DEED.match(verb.group())) else None
        if verb.group() in _BARE_VERBS:
            kind, rest = kind or _kind(rest), label
        names = _names(rest) - self._actors
        if kind is None:
            return not (names or _names(label)) and not self._is_rare(label)
        if names - self._title or (names and kind in ("take", "leave")):
            return False
        if self._is_rare(rest) or re.search(r"\d", subject):
            return False
        return not names or any(_tells(one.text, kind, rest, names, frozenset()) for one in self._others(names, own))

    def is_told_otherwise(self, label: str, fact: DateFact, *, is_open: bool) -> bool:
        """Tell whether another sentence has the same deed of the same side and the same names under another day.

        ``is_open``: the date is only the latest; then any day of its own, or one carried on, is another.
        """
        verb = main_verb(label)
        found = _DEED.match(verb.group()) if verb else None
        if verb is None or (found is None and verb.group() not in ("was", "were", "had", "came")):
            return False
        # What the sentence goes on with behind a comma is no part of the deed itself.
        is_active = found is not None or verb.group() == "had"
        deed = label[verb.start() :].split(",")[0]
        kind = _KINDS[found["stem"]] if found else _kind(deed.split(" ", 1)[-1])
        names = _names(deed if is_active else label.split(",")[0]) - self._actors
        if kind is None or not names:
            return False
        doers = frozenset(label[: verb.start()].lower().replace(",", "").split()) - _GENERAL if is_active else frozenset[str]()
        return any(
            _has_another_day(other, fact.window, is_open=is_open) and _tells(other.text, kind, deed, names, doers)
            for other in self._others(names, fact.event_span)
        )

    def _others(self, names: frozenset[str], own: Span) -> Iterator[_Sentence]:
        """Yield the other sentences that have the rarest of ``names``."""
        for name in names - self._counts.keys():
            self._counts[name] = self._text.count(name)
        rarest, last, place = min(names, key=self._counts.__getitem__), -1, -1
        while (place := self._text.find(rarest, place + 1)) >= 0:
            number = bisect_right(self._starts, place) - 1
            if number <= last or self._sentences[number] == own:
                continue
            last, span = number, self._sentences[number]
            told = span.of(self._text)
            yield _Sentence(span, told, tuple(self._dated.get(span, ())))


def _has_another_day(other: _Sentence, window: Window, *, is_open: bool) -> bool:
    """Tell whether a sentence has a day that is surely another than ``window``; any, or one carried on, where that is open."""
    if is_open:
        return other.is_carried or bool(other.windows)
    return any(not agree(one, window) for one in other.windows)


def _tells(text: str, kind: str, deed: str, names: frozenset[str], doers: frozenset[str]) -> bool:
    """Tell whether a sentence has a deed of a kind near all of ``names``, done by one of ``doers`` as far as it says.

    Another direction from the same place is another deed.
    """
    directions = set(DIRECTION.findall(deed))
    for found in _DEED.finditer(text):
        if _KINDS[found["stem"]] != kind:
            continue
        before, behind = text[: found.start()], text[found.end() : found.end() + _BEHIND].split(";")[0]
        if names <= _names(behind) and directions == set(DIRECTION.findall(behind)):
            if _may_be_done_by(before.lower(), doers):
                return True
        elif _PASSIVE.search(before) and names <= _names(before[-_BEFORE:]):
            return True
    return False


_PASSIVE = re.compile(r"\b(?:was|were|been)\b[\w ]{0,20}\Z")


def _may_be_done_by(acting: str, doers: frozenset[str]) -> bool:
    """Tell whether the words before a deed name one of ``doers``, or only a pronoun that may stand for them."""
    return not doers or any(doer in acting for doer in doers) or bool(_PRONOUN.search(acting[-_BEFORE:]))
