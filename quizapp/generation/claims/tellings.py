"""Who says what, in sentences of a plain shape: SOURCE + verb of saying + a clause that stands by itself; whom SOURCE accuses.

Nothing is read across sentences. What is asked about a telling is the families'; figures of people are the ledger's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.facts import FactSheet
from quizapp.domain.text import Span, holds_any
from quizapp.generation.claims.bodies import are_two_bodies, is_body, source_name
from quizapp.generation.claims.voices import OFFICE, RANK, ROLES, voice
from quizapp.generation.labels.label_shape import is_cut_off
from quizapp.generation.labels.standing import NOT_DONE, PLANNED, STATE, fault_of

#: Verbs by which somebody takes a stand on what is told, with what a learner reads of them.
VERBS = (
    "claimed said stated announced reported denied confirmed conceded admitted acknowledged insisted declared asserted "
    "alleged argued disputed"
).split()
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_DAY = rf"(?:\d{{1,2}} {_MONTH}(?: \d{{4}})?|{_MONTH} \d{{1,2}}(?:, \d{{4}})?|{_MONTH}(?: \d{{4}})?)"
#: What may open the sentence: a time, or a word that joins it to the one before and changes nothing.
_OPENING = (
    rf"(?:(?:On|In|By|Later on|Early on|Late on|Around) (?:the (?:morning|evening|afternoon|night) of )?{_DAY},? |"
    r"(?:However|Meanwhile|Later|Earlier|Initially|Subsequently|Afterwards|In response|At first|In contrast|In turn),? |"
    r"(?:That|The same|The next|The following) (?:day|night|morning|evening|afternoon),? |"
    r"Later (?:that|the same) (?:day|night|evening),? )?"
)
_WORD = r"(?:[A-Z][\w’'.-]*|(?:al|ad|ar|as|el)-[A-Z]\w+)"
_TAIL = (
    r"(?: (?:officials|authorities|government|military|army|forces|ministry|parliament|embassy|governor|president|commander|"
    r"mayor|spokesman|spokeswoman|spokesperson|general staff|defen[cs]e ministry|foreign ministry|police|navy|air force))?"
)
_WHO = rf"(?P<who>{_WORD}(?: (?:(?:of|for) (?:the )?)?{_WORD}){{0,6}}{_TAIL}(?: {_WORD}){{0,3}})"
#: What somebody is, in small letters before the name: "Norlandish senator Ada Stone".
_ROLE = rf"(?:(?:[A-Z][\w.’'-]* |[a-z]+-|former |local |then-){{0,4}}{ROLES} (?=[A-Z]))?"
_ADVERB = (
    r"(?:(?:also|later|then|initially|meanwhile|further|had|has|however|subsequently|publicly|again|officially|repeatedly) )?"
)
#: What describes somebody and says nothing of its own: "a spokesman for the League".
_APART = r"(?:(?!\b(?:was|were|is|are|has|have|had|that|it|they|he|she|there)\b)[^,]){3,80}"
#: Who somebody is, behind the name; behind an office the second comma may be missing.
_BESIDE = (
    rf"(?:, {_APART},|, (?:the )?(?:Director|Head|Chief|Minister|Commander|Governor|Mayor|Chairman|Secretary|"
    rf"{ROLES})\b[^,]{{2,60}}?)?"
)
_SPEAKS = rf"{_OPENING}(?:[Tt]he )?{_ROLE}{_WHO}{_BESIDE} {_ADVERB}"
_SHAPE = re.compile(rf"{_SPEAKS}(?P<verb>{'|'.join(VERBS)})(?: (?:on|in) {_DAY})?,? that (?P<what>.+)")
#: Verbs behind which a clause needs no "that", and what such a clause begins with.
_BARE_VERBS = ("claimed", "said", "stated", "insisted", "argued")
_BARE = re.compile(
    rf"{_SPEAKS}(?P<verb>{'|'.join(_BARE_VERBS)}) (?P<what>(?:the|all|no|[A-Z][\w’'-]*) "
    r"(?:[^\s,;:]+ ){1,8}?(?:was|were|had|would|could|is|are|did) .+)"
)
#: "Accused Norland of shelling Verna": whom, and of what.
_ACCUSES = re.compile(rf"{_SPEAKS}(?P<verb>accused) (?P<what>(?:the )?[^,;:]{{3,60}}? of .+)")
_CREDITS = re.compile(rf"{_OPENING}[Aa]ccording to (?:the )?{_ROLE}{_WHO}(?:, {_APART})?, (?P<what>.+)")
#: Where the words of the source end, or somebody else's begin.
_END = re.compile(
    r"(?:,\s(?:but|while|although|though|however|whereas|adding|saying|stating|citing|noting|claiming|fearing|arguing|warning|"
    r"calling|blaming|accusing|insisting|promising|which|who|and (?:that|"
    r"then|also|said|stated|claimed|denied|confirmed|later|called|added|vowed|urged|warned))\b|"
    r"\s(?:but|while|although|whereas|and that|"
    r"and (?:said|stated|claimed|denied|confirmed|added|vowed|urged|warned))\b|:(?!\d)|[;(“”\"–—]).*$"
)
#: A clause with a bracket or quoted words inside it goes on behind them.
_TORN = re.compile(r"\s?\([^()]*\) \w|\s?[“\"][^“”\"]*[”\"] \w")
_SAYING = re.compile(
    r"(?i)\b(?:said|says|stated|claim(?:s|ed)|reported|announced|according|denied|denies|confirmed|alleged|admitted|told|"
    r"accus\w+|warned|believed|reportedly|allegedly|citing)\b"
)
#: Words that only the sentence before can fill, or that point to who speaks.
_POINTING = re.compile(
    r"(?i)\A(?:and|but|or|because|if)\b|\b(?:he|she|it|we|you|his|her|its|their|theirs|hers|ours|themselves|itself|himself|our|him|me|my|(?-i:I)|(?-i:us)|this|that|these|those|such|here|there|so|now|currently)\b"
)
#: Words at the beginning of a sentence that name nobody.
_NOBODY = re.compile(
    r"(?:The|A|An|He|She|It|They|We|Another|Others?|Some|Many|Several|Both|One|Two|Three|Four|All|Authorities|Officials|Witnesses|"
    r"Residents|Locals?|Activists|Sources|Reports|Media|Military|Police|Rebels|Separatists|Militants|Soldiers|Eyewitnesses|Observers|"
    r"Analysts|Historians|Critics|Experts|Survivors|This|That|These|Those|Who|His|Her|Its|Their)\b(?! (?:of|for)\b)"
)
#: Last words in small letters of bodies that speak as one; "officials" are many, and whoever holds an office is one of them.
_BODIES = frozenset(
    "government military army ministry parliament embassy staff police navy force command council agency".split()
)
#: Things with "the" that a reader of the question alone can place.
_PLACED = frozenset(
    "city town capital country region province district island government army military navy police rebels rebel militants "
    "separatists insurgents opposition conflict war battle siege offensive invasion operation front frontline border airport "
    "river north south east west centre center coalition enemy attack population civilians world".split()
)
_WITH_THE = re.compile(
    r"\bthe (?:[a-z][\w-]* ){0,2}?([a-z][\w-]*)(?=$|[,.]| (?:was|were|had|has|have|is|are|would|will|could|did|and|or|by|as|"
    r"with|while|to|for|from|during|after|before|until|[a-z]+ed)\b)"
)
#: A clause of so many words can be quoted.
_FEWEST, _MOST = 5, 26


#: Somebody takes a stand on what the same sentence says that another claims: "…, which was denied by X", "…, but X denied it".
_STAND = r"(?P<verb>denied|confirmed|rejected|disputed|refuted)"
_CLAIM = (
    rf"{_OPENING}(?P<what>(?:[Tt]he )?(?:[A-Za-z][\w’'-]* ){{1,7}}?(?:claimed|announced|reported|stated|said|alleged) "
    r"[^;:“”\"()]+?)"
)
_REPLIES = (
    re.compile(
        rf"{_CLAIM},? (?:but|while|although|though|which|and) (?:(?:this|it|that|the (?:claim|report)s?) )?(?:was|were) "
        rf"(?:also |later |however |initially )?{_STAND} by (?:the )?{_WHO}(?:(?: which| who| that|,| on| in| as| with) .+)?"
    ),
    re.compile(
        rf"{_CLAIM},? (?:but|while|although|though|however),? (?:the )?{_WHO} (?:later |initially |also |however )?{_STAND} "
        r"(?:this|it|that|(?:the|this|these|that|such) (?:claim|report|statement)s?)\b.*"
    ),
)


@dataclass(frozen=True, slots=True)
class Telling:
    """What somebody said: the name as shown, the verb, the clause in the article's words, and the sentence."""

    who: str
    verb: str
    what: str
    sentence: Span
    named_at: Span

    @property
    def is_accusation(self) -> bool:
        """Whether the words are whom somebody accused, and of what; no clause."""
        return self.verb == _ACCUSED

    @property
    def is_credited(self) -> bool:
        """Whether the article tells it "according to" somebody, without a verb."""
        return self.verb == CREDITED

    def said(self, who: str) -> str:
        """Return in a sentence that it is ``who`` whom the article gives for it."""
        if self.is_accusation:
            return f"The article says that this accusation came from {who}."
        return (
            f"The article tells this according to {who}."
            if self.is_credited
            else f"The article says that {who} {self.verb} this."
        )

    @property
    def stems(self) -> frozenset[str]:
        """The beginnings of the words of the clause that carry its sense."""
        return stems_of(self.what)


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """Return the first five letters of every word of four letters or more, in small letters."""
    return frozenset(word[:5].lower() for word in re.findall(r"[^\W\d_]{4,}", text)) - _EMPTY


_EMPTY = frozenset("that with from have been were which their there would could after befor durin also into over".split())


def tellings_of(sheet: FactSheet) -> tuple[Telling, ...]:
    """Return everything that is told in the plain shape, in the order of the text."""
    return tuple(_tellings(sheet))


def _tellings(sheet: FactSheet) -> Iterator[Telling]:
    text = sheet.article.text
    for span in sheet.article.sentences():
        words = span.of(text)
        found = _found(words.strip().rstrip("."))
        if found is None:
            continue
        ended = _END.search(found["what"])
        if ended is not None and _TORN.match(ended.group()):
            continue
        verb = found.groupdict().get("verb") or CREDITED
        who = voice(source_name(found["who"]), text)
        start = span.start + len(words) - len(words.lstrip()) + found.start("who")
        yield Telling(who, verb, _END.sub("", found["what"]).strip(" ,"), span, Span(start, start + len(found["who"])))


def _found(words: str) -> re.Match[str] | None:
    """Return the parts of a sentence that gives somebody's words in one of the plain shapes."""
    if " that " in words and holds_any(words, VERBS) and (found := _SHAPE.fullmatch(words)):
        return found
    if holds_any(words, _BARE_VERBS) and (found := _BARE.fullmatch(words)):
        return found
    if "ccording to " in words[:_OPENED]:
        return _CREDITS.fullmatch(words)
    return _ACCUSES.fullmatch(words) if " accused " in words and " of " in words else None


#: The verb of one who accuses, and what stands for a verb where the article has "according to".
_ACCUSED, CREDITED = "accused", "according"
#: So many characters before "according to" can open a sentence.
_OPENED = 60


def replies_of(sheet: FactSheet) -> Iterator[Telling]:
    """Yield whoever takes a stand on a claim in the sentence that tells it; ``what`` is the claim with who makes it."""
    text = sheet.article.text
    for span in sheet.article.sentences():
        words = span.of(text)
        if not holds_any(words, _STANDS):
            continue
        found = next((one for shape in _REPLIES if (one := shape.fullmatch(words.strip().rstrip(".")))), None)
        if found is None or _LEANS.match(found["what"]) or not _FEWEST < len(found["what"].split()) <= _MOST:
            continue
        who = voice(source_name(found["who"]), text)
        start = text.index(found["who"], span.start + words.index(found["what"]) + len(found["what"]))
        if is_name(who):
            yield Telling(who, found["verb"], found["what"], span, Span(start, start + len(found["who"])))


_STANDS = ("denied", "confirmed", "rejected", "disputed", "refuted")
#: A claim whose beginning only the sentence before can fill.
_LEANS = re.compile(r"(?i)(?:he|she|it|they|this|that|these|those|another|others?|some|both|also|one|who|which|there)\b")


def is_name(who: str) -> bool:
    """Tell whether somebody who speaks is named, alone and as an option can be."""
    last = who.split()[-1]
    if OFFICE.match(who) or RANK.fullmatch(last):
        return False
    if not (last[0].isupper() or last.startswith(("al-", "el-")) or last in _BODIES):
        return False
    return is_body(who) and not (_NOBODY.match(who) or are_two_bodies(who))


#: The place that an article is about needs no name in its questions, unless the words name another one.
_SCENE_WORDS = re.compile(r"\bthe (?:city|town|village)\b(?! (?:of|center|centre)\b)")
_ANOTHER_PLACE = r"\b(?:city|town|village|settlement|port|villages|towns|cities) of (?!{scene}\b)[A-Z]"


def stands_alone(telling: Telling, scene: str = "", title: str = "") -> bool:
    """Tell whether the name can be an option and the clause be quoted without the sentence around it.

    ``scene`` is the one place that the article is about, if any: "the city" is that one, as "the raid" is that of its title.
    """
    what = telling.what
    if scene and not re.search(_ANOTHER_PLACE.replace("{scene}", re.escape(scene)), what):
        what = _SCENE_WORDS.sub(scene, what)
    if not is_name(telling.who) or not _FEWEST <= len(what.split()) <= _MOST:
        return False
    if _SAYING.search(what) or _POINTING.search(what):
        return False
    about = title.lower().split()
    if any(found[1] not in _PLACED and found[1] not in about for found in _WITH_THE.finditer(what)):
        return False
    if telling.is_accusation:
        return not (_DANGLES.search(what) or _MARKS.search(what))
    return not fault_of(what, let_pass=_SAYABLE) and not is_cut_off(what)


#: What cannot end a quotation, and what cannot stand in one.
_DANGLES = re.compile(r"\b(?:of|in|to|by|the|an?|and|or|for|with|at|on|from|as|that|being|having)\Z")
_MARKS = re.compile(r":(?!\d)|[\"“”;()\[\]{}|*…]|\b(?:them|they)\b|\d(?:st|nd|rd|th)?\Z")
#: What may be said and is no event.
_SAYABLE = frozenset({NOT_DONE, PLANNED, STATE})
