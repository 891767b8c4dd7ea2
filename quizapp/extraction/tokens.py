"""A sentence as tagged tokens: one letter says what each word can be to a claim, so that rules are patterns of letters.

The letters are listed in ``TAGS``; which words carry them is in ``words``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import NamedTuple

from quizapp.domain.facts import Measure
from quizapp.domain.records import record
from quizapp.domain.text import Span
from quizapp.extraction import words as w
from quizapp.extraction.quantities import Quantity, find_quantities

#: What each letter stands for.
TAGS = {
    "Q": "a number with its bound",
    "D": "a date",
    "H": "people",
    "U": "prisoners, hostages: people, and a count of captives after the right verb",
    "T": "things, places, times: never victims",
    "N": "any other word in small letters",
    "X": "a name",
    "K": "killed, wounded, captured …: past form or participle",
    "G": "killing, wounds …: always with an object",
    "V": "died, fled: its subject is the victim",
    "M": "dead, deaths, casualties: a count of victims",
    "R": "death toll, number of killed",
    "S": 'execution, massacre: with "of" and a number',
    "L": "lost, losing",
    "k": "took, taking",
    "E": "left, leaving",
    "B": "a form of be or have",
    "A": "an adverb",
    "Y": "an article, possessive or the like",
    "C": "and, or",
    "c": "as well as, along with",
    "i": "including",
    "w": "with",
    "O": "of",
    "P": "another preposition",
    "W": "who, which, that",
    "J": "would, could",
    "Z": "not, no",
    "F": "another verb",
    ",": "a comma",
    "(": "an opening bracket",
    ")": "a closing bracket",
    ";": "a semicolon, colon or dash",
    ".": "any other mark",
}


class Token(NamedTuple):
    """A word, number, date or mark with its letter; ``measure`` where the word tells one."""

    start: int
    end: int
    word: str
    tag: str
    measure: Measure | None = None
    quantity: Quantity | None = None
    #: The word as it is written.
    text: str = ""


@record
class Sentence:
    """A sentence as tokens; ``tags`` has one letter for each, ``words`` has their words."""

    span: Span
    tokens: tuple[Token, ...]
    tags: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several words with one letter: ``opening`` lists the words that it can begin with, so that others cost nothing."""

    opening: str
    pattern: str
    tag: str
    measure: Measure | None
    example: str


#: What people are among: "two officers among the dead".
_AMONG = (
    ("dead", Measure.KILLED),
    ("fatalities", Measure.KILLED),
    ("killed", Measure.KILLED),
    ("wounded", Measure.WOUNDED),
    ("captured", Measure.CAPTURED),
    ("prisoners", Measure.CAPTURED),
    ("missing", Measure.MISSING),
)
#: Phrases that mean what no word of theirs means alone; an earlier one wins.
PHRASES = (
    Phrase(
        "taken took made held",
        r"(?:taken\s+(?:prisoners?|captive|hostage)|took\s+(?:(?:in|into|as)\s+)?(?:prisoner|captive|hostage)|made\s+prisoners?|"
        r"held\s+(?:captive|hostage))",
        "K",
        Measure.CAPTURED,
        "taken prisoner",
    ),
    Phrase(
        "moved taken brought relocated",
        r"(?:moved|taken|brought|relocated)\s+to\s+(?:(?:a|the|temporary|public|nearby)\s+)*(?:safety|shelters?)",
        "K",
        Measure.DISPLACED,
        "moved to temporary shelter",
    ),
    Phrase(
        "sold led", r"(?:sold\s+(?:into|as)\s+slave(?:ry|s)|led\s+away\s+captive)", "K", Measure.CAPTURED, "sold into slavery"
    ),
    Phrase(
        "shot gunned cut blown",
        r"(?:shot\s+(?:dead|and\s+killed|to\s+death|by\s+(?:a\s+)?firing\s+squads?)|gunned\s+down|cut\s+down|blown\s+up)",
        "K",
        Measure.KILLED,
        "shot dead",
    ),
    Phrase(
        "were was",
        r"(?:were|was)\s+(?:(?:all|later|then|also)\s+)?shot(?=\s*[.,;)]|\s+(?:and\s+(?!wounded|injured|hurt)|by|for|on|when|while|after|as|"
        r"near|without|during|before|outside|behind|there|where|along|at\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:cemetery|pits?|ravine|site|"
        r"edge|prison|barracks|camp|fort|fortress|quarry|station|wall|checkpoint|stadium|school)\b|with\s+the\s+(?:aid|help)\s+of|in\s+(?!the\s+(?:leg|arm|head|foot|back|hand|stomach)s?\b))\b|\s*\Z)",
        "V",
        Measure.KILLED,
        "were shot",
    ),
    Phrase("shooting gunning", r"(?:shooting\s+dead|gunning\s+down)", "G", Measure.KILLED, "shooting dead"),
    Phrase(
        "missing",
        r"missing\s+(?:(?:his|her|their|both|an?)\s+)?(?:legs?|arms?|limbs?|hands?|feet|eyes?|fingers?)",
        "N",
        None,
        "missing legs",
    ),
    Phrase(
        "the",
        r"the\s+total\s+(?:number\s+)?(?:killed|dead|deaths)(?=\s+(?:to|at|had|has|stood|reached|rose)\b|\s*\Z)",
        "R",
        Measure.KILLED,
        "the total killed",
    ),
    Phrase(
        "the",
        r"the\s+total\s+(?:civilians|people|persons|soldiers|fighters|rebels|militants)\s+killed",
        "R",
        Measure.KILLED,
        "the total civilians killed",
    ),
    Phrase(
        "dying",
        r"dying(?=\s*[.,;)]|\s+(?:in|of|from|on|at|during|after|later|there|as|by|when|while)\b|\s*\Z)",
        "V",
        Measure.KILLED,
        "dying",
    ),
    Phrase("are lie", r"(?:are|lie)\s+buried", "V", Measure.KILLED, "are buried"),
    Phrase(
        "managed able",
        r"(?:managed|able)\s+to\s+(?:escape(?!\s+(?:death|unharmed|unhurt|injury))|flee)",
        "V",
        Measure.DISPLACED,
        "managed to flee",
    ),
    Phrase(
        "burned burnt beaten stabbed crushed bayoneted trampled put",
        r"(?:(?:burned|burnt|beaten|stabbed|crushed|bayoneted|trampled)\s+(?:to\s+death|alive)|"
        r"put\s+to\s+(?:death|the\s+sword))",
        "K",
        Measure.KILLED,
        "put to the sword",
    ),
    Phrase("laid", r"laid\s+down\s+(?:their|his)\s+(?:arms|weapons)", "V", Measure.CAPTURED, "laid down their arms"),
    Phrase(
        "lost gave given laid met",
        r"(?:(?:lost|gave|given|laid\s+down)\s+(?:their|his)\s+lives|met\s+their\s+deaths?)",
        "V",
        Measure.KILLED,
        "lost their lives",
    ),
    Phrase("fell", r"fell\s+into\s+(?:[\w'’-]+\s+){0,2}hands", "V", Measure.CAPTURED, "fell into enemy hands"),
    Phrase(
        "had have",
        r"(?:had|have)\s+fallen(?!\s+(?:back|to|into|ill|from|behind|asleep|apart)\b)",
        "V",
        Measure.KILLED,
        "had fallen",
    ),
    Phrase("carried", r"carried\s+(?:off|away)", "k", None, "carried off"),
    Phrase(
        "fell",
        r"fell(?!\s+(?:back|to|into|from|under|ill|short|behind|upon|on|in\s+love|victim|apart|silent)\b)",
        "V",
        Measure.KILLED,
        "fell",
    ),
    Phrase(
        "made left rendered forced driven",
        r"(?:(?:made|left|rendered)\s+homeless|forced\s+(?:to\s+(?:flee|leave)|(?:from|out\s+of)\s+their\s+homes)|"
        r"driven\s+from\s+their\s+homes)",
        "K",
        Measure.DISPLACED,
        "made homeless",
    ),
    Phrase(
        "connection contact lost",
        r"(?:(?:connection|contact)\s+(?:was|is|had\s+been|has\s+been)\s+lost\s+with|lost\s+contact\s+with)",
        "G",
        Measure.MISSING,
        "contact was lost with",
    ),
    Phrase("hosts hosted hosting", r"host(?:s|ed|ing)", "G", Measure.DISPLACED, "hosts"),
    Phrase("at", r"at\s+(?:the|a)\s+cost", "S", Measure.KILLED, "at the cost"),
    Phrase(
        "among amongst",
        r"among(?:st)?\s+(?:the|those)\s+(?:killed|dead|victims|executed)\s+(?:there\s+)?(?:were|was|are)",
        "G",
        Measure.KILLED,
        "among those killed were",
    ),
    Phrase("found declared pronounced", r"(?:found|declared|pronounced)\s+dead", "K", Measure.KILLED, "found dead"),
    Phrase("rank", r"rank[-\s]+and[-\s]+file", "H", None, "rank and file"),
    Phrase("connection contact", r"(?:connection|contact)\s+with", "G", Measure.MISSING, "contact with"),
    Phrase("fate whereabouts", r"(?:fate|whereabouts)\s+of", "G", Measure.MISSING, "fate of"),
    *(
        Phrase(
            "among amongst",
            rf"among(?:st)?\s+(?:the|those)\s+(?:[a-z]+(?:men|s)\s+)?{word}(?!\s+(?:were|was|are|is))",
            "K",
            measure,
            f"among the {word}",
        )
        for word, measure in _AMONG
    ),
    Phrase("internally", r"internally\s+displaced", "K", Measure.DISPLACED, "internally displaced"),
    Phrase("unaccounted", r"unaccounted\s+for", "K", Measure.MISSING, "unaccounted for"),
    Phrase(
        "victims dead fatalities",
        r"(?:victims\s+(?:included|were|comprised|numbered)|(?:dead|fatalities)\s+(?:included|comprised))",
        "G",
        Measure.KILLED,
        "victims included",
    ),
    Phrase(
        "that the this",
        r"(?:that|the|this)\s+(?:number|figure|total|count)(?=\s+(?:had\s+|has\s+)?(?:ris|rose|climb|grow|grew|reach|stood))"
        r"|(?:(?<=increasing\s)|(?<=raising\s)|(?<=bringing\s))(?:that|the|this)\s+(?:number|figure|total|count)(?=\s+(?:on|to)\b)",
        "R",
        Measure.KILLED,
        "that number had risen",
    ),
    Phrase(
        "death casualty civilian body toll total",
        r"(?:(?:death|casualty|civilian|total)\s+toll|body\s+count|toll)",
        "R",
        Measure.KILLED,
        "death toll",
    ),
    Phrase(
        "number numbers",
        r"numbers?\s+of\s+(?:[\w-]+\s+){0,3}?(?:killed|murdered|massacred|dead|deaths|fatalities|executed|executions)(?:\s+civilians)?",
        "R",
        Measure.KILLED,
        "number of civilians killed",
    ),
    Phrase(
        "number numbers", r"numbers?\s+of\s+(?:[\w-]+\s+){0,3}?(?:wounded|injured)", "R", Measure.WOUNDED, "number of wounded"
    ),
    Phrase(
        "number numbers",
        r"numbers?\s+of\s+(?:[\w-]+\s+){0,3}?(?:refugees|displaced(?:\s+(?:people|persons|civilians))?)",
        "R",
        Measure.DISPLACED,
        "number of refugees",
    ),
    Phrase(
        "number numbers",
        r"numbers?\s+of\s+(?:[\w-]+\s+){0,2}?(?:prisoners|captives|hostages|detainees)(?:\s+of\s+war)?",
        "R",
        Measure.CAPTURED,
        "number of prisoners",
    ),
    Phrase("fatal", r"fatal\s+casualties", "M", Measure.KILLED, "fatal casualties"),
    Phrase("crossed", r"crossed\s+(?:over\s+)?(?:into|the\s+border)", "V", Measure.DISPLACED, "crossed into"),
    Phrase("starved froze bled", r"(?:starved|froze|bled)\s+to\s+death", "V", Measure.KILLED, "starved to death"),
    Phrase("casualty", r"casualty\s+(?:estimates?|figures?|numbers?)", "R", Measure.CASUALTIES, "casualty estimates"),
    Phrase(
        "casualty",
        r"casualty(?=\s*[.,;()]|\s*\Z|\s+(?:after|in|when|while|on|at|and|from|was|as)\b)",
        "M",
        Measure.CASUALTIES,
        "casualty in",
    ),
    Phrase("number numbers", r"numbers?\s+of\s+(?:[\w-]+\s+){0,3}?casualties", "R", Measure.CASUALTIES, "number of casualties"),
    Phrase("incl", r"incl\.?", "i", None, "incl"),
    Phrase(
        "compared versus as along together in alongside besides plus",
        r"(?:compared\s+(?:to|with)|versus|as\s+well\s+as|along\s+with|together\s+with|in\s+addition\s+to|alongside|besides|plus)",
        "c",
        None,
        "as well as",
    ),
    Phrase("among amongst of", r"(?:among(?:st)?\s+them|of\s+wh(?:om|ich))", ",", None, "of whom"),
)
#: Quotation marks say nothing to the grammar: "killed “more than 500” civilians".
_QUOTES = frozenset("\"“”„«»‘’'")
_OPENINGS: dict[str, list[tuple[re.Pattern[str], Phrase]]] = {}
for _phrase in PHRASES:
    _compiled = re.compile(_phrase.pattern + r"(?![\w-])", re.IGNORECASE)
    for _word in _phrase.opening.split():
        _OPENINGS.setdefault(_word, []).append((_compiled, _phrase))
#: "U.S." and "Mr." keep their stops, which end nothing.
_TOKEN = re.compile(r"[A-Z](?:\.(?:[A-Z]\.)+(?![^\W_])|(?<=M)(?:rs?|s)\.|(?<=D)r\.)|[^\W_]+(?:[-'’′.][^\W_]+)*|[^\s\w]")
_MARKS = {
    ",": ",",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    ";": ";",
    ":": ";",
    "–": ";",
    "—": ";",
    "&": "C",
    "+": "C",
    "/": "C",
}
_TAG_OF: dict[str, tuple[str, Measure | None]] = {}
for _tag, _list in (
    ("F", w.OTHER_VERBS),
    ("P", w.PREPOSITIONS),
    ("T", w.THINGS),
    ("H", w.CIVILIANS),
    ("H", w.FIGHTERS),
    ("A", w.ADVERBS),
    ("Y", w.DETERMINERS),
    ("B", w.BE),
    ("C", w.AND),
    ("J", w.MODALS),
):
    _TAG_OF.update(dict.fromkeys(_list, (_tag, None)))
for _tag, _table in (("K", w.DONE), ("G", w.DOING), ("V", w.SUFFERED), ("M", w.TOLLS), ("S", w.DEEDS)):
    _TAG_OF.update({word: (_tag, measure) for word, measure in _table.items()})
_TAG_OF |= dict.fromkeys(("prisoners", "prisoner", "hostages", "hostage", "captives", "pows"), ("U", Measure.CAPTURED))
_TAG_OF |= dict.fromkeys(("lost", "losing", "lose", "loses", "loss", "cost", "costing"), ("L", Measure.KILLED))
_TAG_OF |= dict.fromkeys(
    ("took", "taking", "take", "takes", "taken", "capturing", "holding", "held", "yielded", "yielding", "netted"), ("k", None)
)
_TAG_OF |= dict.fromkeys(("seized", "seizing"), ("k", Measure.CAPTURED))
_TAG_OF |= dict.fromkeys(("left", "leaving", "leave", "leaves"), ("E", None))
_TAG_OF |= dict.fromkeys(("who", "which", "that", "whom", "whose"), ("W", None))
_TAG_OF |= dict.fromkeys(("not", "never", "nobody", "none", "neither"), ("Z", None))
_TAG_OF |= {"including": ("i", None), "with": ("w", None), "of": ("O", None), "capturing": ("G", Measure.CAPTURED)}


#: What a word or mark is by itself: in small letters, its letter and measure, and the phrases that it may begin.
_Reading = tuple[str, str, Measure | None, tuple[tuple[re.Pattern[str], Phrase], ...]]


@lru_cache(maxsize=4096)  # most words of a text are the same few
def _read(piece: str, opens: bool) -> _Reading:
    """Read a word or mark; ``opens`` where it opens a sentence and has its capital for that. A quotation mark has no letter."""
    if not piece[0].isalnum():
        return piece, "" if piece in _QUOTES else _MARKS.get(piece, "."), None, ()
    lowered = piece.lower()
    tag, measure = _tag_word(piece, lowered, opens)
    if opens and tag == "N" and piece[0].isupper():
        tag = "X"
    return lowered, tag, measure, tuple(_OPENINGS.get(lowered, ()))


def _tag_word(word: str, lowered: str, opens: bool) -> tuple[str, Measure | None]:
    known = _TAG_OF.get(lowered)
    capital = word[0].isupper()
    if word == "IS":  # the Islamic State, not the verb
        return "X", None
    if known is None:
        if _ARABIC_NAME.match(word):
            return "X", None
        if lowered.endswith(("men", "women", "fighters", "soldiers")) and len(lowered) > 5:
            return "H", None
        if "-" in lowered and lowered.rsplit("-", 1)[1] in w.FIGHTERS:
            return "H", None
        return ("X" if capital else "A" if lowered.endswith("ly") else "N"), None
    if (
        capital
        and not opens
        and known[0] in "HTFPN"
        and not (
            (known[0] == "H" and (lowered.endswith(("s", "men")) or lowered in w.PLURAL_WITHOUT_S or lowered == "people"))
            or (known[0] == "T" and word[:-1].isupper() and word[-1] == "s")
        )
    ):
        return "X", None
    return known


#: A name with its article in small letters: "al-Ba'aj".
_ARABIC_NAME = re.compile(r"(?:al|el|as|ash|ad|an|ar|at|az)-[A-Z]")
#: Kinds of things that bear numbers: "Division 17" and "Hill 99" count nothing.
_NUMBERED = re.compile(
    r"\b(?:Division|Brigade|Regiment|Battalion|Corps|Army|Company|Unit|Hill|Height|Point|Base|Camp|Highway|Route|Block|Checkpoint|"
    r"Sector|Post|Phase|Article|Resolution|Flight|Squadron|Platoon|Battery|Force|Group|Type|Order|Area|Zone|No\.)\s+\Z"
)


#: A name in quotation marks that a number ends: "Brother number 5".
_IN_QUOTED_NAME = re.compile(r"[\"“][A-Z][\w’' -]{0,30}\s\Z")
#: A name that a number in words ends: "the Hill Four".
_NAMED_BY_NUMBER = re.compile(r"\b[Tt]he\s+(?:[A-Z][\w'’-]*\s+){1,2}\Z")


def numbers_in(text: str, span: Span, dates: tuple[Span, ...]) -> list[Quantity]:
    """Return the quantities of the sentence at ``span`` that are no part of one of its ``dates``."""
    found: list[Quantity] = []
    for quantity in find_quantities(text, span.start, span.end):
        date = next((one for one in dates if quantity.number_start < one.end and one.start < quantity.end), None)
        if date is None:
            if not _is_of_name(text, span, quantity):
                found.append(quantity)
        elif quantity.high is not None and date.end < quantity.end:  # "2,000 in 2013 to 9,000 in 2014"
            found.extend(find_quantities(text, date.end, quantity.end))
    return found


def _is_of_name(text: str, span: Span, quantity: Quantity) -> bool:
    """Tell whether a number belongs to the name before it: "Division 17", "the Hill Four"."""
    if quantity.start != quantity.number_start:
        return False
    if _NUMBERED.search(text, max(span.start, quantity.start - 16), quantity.start):
        return True
    if text.startswith(('"', "”"), quantity.end) and _IN_QUOTED_NAME.search(text, span.start, quantity.start):
        return True
    return text[quantity.start].isupper() and bool(_NAMED_BY_NUMBER.search(text, span.start, quantity.start))


def tokenize(text: str, span: Span, dates: tuple[Span, ...], numbers: list[Quantity] | None = None) -> Sentence:
    """Return the sentence at ``span`` as tokens; ``dates`` are the spans of its dates, ``numbers`` its quantities if known."""
    solid: list[tuple[int, int, Quantity | None]] = [(date.start, date.end, None) for date in dates]
    for quantity in numbers_in(text, span, dates) if numbers is None else numbers:
        start = max([quantity.start] + [date.end for date in dates if date.end <= quantity.number_start])
        solid.append((start, quantity.end, quantity))
    solid.sort(key=lambda one: one[:2])
    tokens: list[Token] = []
    position = span.start
    for start, end, number in solid:
        tokens.extend(_words(text, position, start, not tokens))
        piece = text[start:end]
        tokens.append(Token(start, end, piece.lower(), "Q" if number else "D", None, number, piece))
        position = end
    tokens.extend(_words(text, position, span.end, not tokens))
    tags = _describe(tokens, "".join([token.tag for token in tokens]))
    if "OW" in tags:
        tags = _point(tokens, tags)
    if "X(X)H" in tags:
        tags = _without_initials(tokens, tags)
    return Sentence(span, tuple(tokens), tags, tuple([token.word for token in tokens]))


def _without_initials(tokens: list[Token], tags: str) -> str:
    """Drop the initials of a name between it and its people: "15 Hill Guard (HG) fighters"."""
    at = len(tags)
    while (at := tags.rfind("X(X)H", 0, at)) >= 0:
        if tokens[at + 2].text.isupper():
            del tokens[at + 1 : at + 4]
            tags = f"{tags[: at + 1]}{tags[at + 4 :]}"
    return tags


#: A verb between an article and a noun.
_DESCRIBED = re.compile("(?<=Y)F(?=[NHT])")


def _describe(tokens: list[Token], tags: str) -> str:
    """Take a participle between an article and its noun for no verb: "the ambushed group", "a besieged town"."""
    for match in _DESCRIBED.finditer(tags):
        index = match.start()
        if tokens[index].word.endswith("ed"):
            tokens[index] = tokens[index]._replace(tag="N")
            tags = f"{tags[:index]}N{tags[index + 1 :]}"
    return tags


def _point(tokens: list[Token], tags: str) -> str:
    """Take "that" behind "of" for an article: "members of that body"."""
    at = -1
    while (at := tags.find("OW", at + 1)) >= 0:
        if tokens[at + 1].word == "that":
            tokens[at + 1] = tokens[at + 1]._replace(tag="Y")
            tags = f"{tags[: at + 1]}Y{tags[at + 2 :]}"
    return tags


#: Makes a token of a word's place and reading; a text has so many words that the call in between would be felt.
_token = partial(tuple.__new__, Token)


def _words(text: str, start: int, end: int, opens: bool) -> list[Token]:
    tokens: list[Token] = []
    pieces = _TOKEN.finditer(text, start, end)
    while match := next(pieces, None):
        piece, (first, last) = match.group(), match.span()
        lowered, tag, measure, phrases = _read(piece, opens)
        if not tag:
            continue
        phrase = _phrase_at(text, first, end, phrases) if phrases else None
        if phrase is not None:
            last, tag, measure = phrase
            piece = text[first:last]
            lowered = piece.lower()
            pieces = _TOKEN.finditer(text, last, end)
        tokens.append(_token((first, last, lowered, tag, measure, None, piece)))
        opens = opens and tag in ".("
    return tokens


def _phrase_at(
    text: str, start: int, end: int, phrases: tuple[tuple[re.Pattern[str], Phrase], ...]
) -> tuple[int, str, Measure | None] | None:
    for pattern, phrase in phrases:
        match = pattern.match(text, start, end)
        if match:
            return match.end(), phrase.tag, phrase.measure
    return None
