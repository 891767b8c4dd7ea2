"""Whether a date tells when the thing happened that its clause tells, or belongs to a noun or to another part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, at_word, holds_any, in_small_letters
from quizapp.generation.labels.date_limits import limit_of
from quizapp.generation.labels.trimming import DATE_LEAD
from quizapp.generation.labels.verbs import FINITE, TAIL_LENGTH

#: "Charges for murders in January 1942", "the offensive of March": the date belongs to the noun, not to the verb.
_DATE_OF_NOUN = re.compile(
    at_word(
        r"for (?:the |his |their |her )?(?:\w+ ){0,2}?(?:murders?|crimes?|killings?|deaths?|actions?|roles?|events?|"
        r"part)\b[^,;]*$|"
        r"(?:the|that|this|his|their|its|an?) (?:\w+[ -]){0,3}?(?:attacks?|offensive|battle|agreement|deal|law|operation|"
        r"invasion|raid|"
        r"massacre|uprising|revolution|election|war|ceasefire|truce|summit|treaty|resolution|decree|order|referendum|speech|"
        r"victory|defeat|"
        r"coup|census|edition|book|film)(?: there)? (?:of|in|from|dated) $|"
        # "In the last 10 days of December": without its month the time is another one.
        r"(?:first|last|final|opening|closing|two|three|four|five|ten) (?:few |\w+ )?(?:days?|weeks?|months?|hours?) of $"
    )
    + r"|\b\d+ (?:few |\w+ )?(?:days?|weeks?|months?|hours?) of $"
)


#: "The Declaration from 14 April, arrived": before the verb, such a date belongs to its noun, unless that is a time.
_DATE_BEHIND_NOUN = re.compile(
    r"(?i)\b(?!(?:night|morning|evening|afternoon|day|dawn|end|beginning|start|hours?|summer|spring|autumn|fall|winter|middle|"
    r"month|week|half|year|outset|course|on|in|by|early|late)\b)\w+,? (?:from|of|dated) $"
)
_SECOND_EVENT = re.compile(r"(?:, |\s)(?:followed by|and then|then|before|prior to|and later|and subsequently|until)\s|;")
#: "The armies spent the night of 24 October on open ground": without the date the verb has lost its object.
_DATE_AS_OBJECT = re.compile(
    r"\b(?:spent|lasted|took|passed|chose|set|celebrated|marked|called|named|until|between|fixed|awaited|commemorat\w+|"
    r"observed)\s+"
    r"(?:(?:the|a|an|its|their|night|day|morning|evening|afternoon|end|beginning|of)\s+)*$"
)


#: "Around 10 August": near that day, not on it.
_APPROXIMATE = re.compile(
    r"\b(?:around|about|circa|ca?\.|approximately|roughly|some ?time|probably|possibly|perhaps|likely|either)\s+"
    r"(?:on\s+|in\s+|during\s+)?\Z"
)
#: What stands in any of these: a quick test.
_ABOUT = (
    "around",
    "about",
    "circa",
    "c.",
    "ca.",
    "approx",
    "roughly",
    "some",
    "probably",
    "possibly",
    "perhaps",
    "likely",
    "either",
)
#: "The battalion, set up in May 1940, was sent north": more than the date stands between subject and verb.
_VERB_NEXT = re.compile(rf",?\s+(?:[a-z]+ly\s+)?{FINITE.pattern}")
_DESCRIBED = re.compile(r",\s+[^,\s][^,]*\Z|\b[a-z]+(?:ed|en|ung|ought|elt)(?:\s(?:up|out|off|down))?\Z")


#: "A call issued on 7 July for men of Tarn brought in thousands": a second verb follows without a joint, the first is a
#: participle.
_SECOND_VERB = re.compile(
    r"(?:(?!\b(?:and|or|but|that|which|who|whom|whose|where|when|as|while|after|before|than|what|how|because|if|until|since|"
    r"although|though|whether|why|it|he|she|they|there|we)\b)[^,;:])*?"
    r" (?:was|were|had|took|fell|began|came|became|went|gave|brought|saw|rose|ran|drove|broke|threw)\b"
)


def is_approximate(text: str, date: Span) -> bool:
    """Tell whether the text gives a date only as near ("around 10 August")."""
    before = text[max(0, date.start - TAIL_LENGTH) : date.start].lower()
    is_led = holds_any(before, _ABOUT) and _APPROXIMATE.search(before)
    return bool(is_led or _APPROXIMATE.match(date.of(text).lower().split(" ", 1)[0] + " "))


def _describes_subject(raw: str, start: int, end: int) -> bool:
    """Tell whether a date belongs to words about the subject, with the verb directly behind it."""
    if not (_VERB_NEXT.match(raw, end) or _SECOND_VERB.match(raw, end)):
        return False
    lead = DATE_LEAD.search(in_small_letters(raw), max(0, start - TAIL_LENGTH), start)
    before = raw[: lead.start() if lead else start].rstrip(" ,")
    return bool(_DESCRIBED.search(before))


_BETWEEN_WORDS = re.compile(r"\W+")


def _ends_of(words: list[str], raw: str) -> Iterator[int]:
    """Yield where one or two words, with nothing but marks and blanks between them, end in ``raw``."""
    start = raw.find(words[0]) if words else -1
    while start >= 0:
        end = start + len(words[0])
        if len(words) == 1:
            yield end
        elif gap := _BETWEEN_WORDS.match(raw, end):
            second = raw.rfind(words[1], end + 1, gap.end() + len(words[1]))
            if second >= 0:
                end = second + len(words[1])
                yield end
        start = raw.find(words[0], end)


def is_left_out(raw: str, kept: str, date: int) -> bool:
    """Tell whether the date stands behind the kept words and not directly after them."""
    words = kept.split()[-2:]
    ends = list(_ends_of(words, raw))
    if not ends:
        return False
    end = ends[-1] if ends[-1] <= date else ends[0]
    return (
        end < date
        and not DATE_LEAD.fullmatch(raw[end:date].lower())
        and not re.fullmatch(r"[\s,(]*\w{0,10}[\s(]*", raw[end:date])
    )


#: What joins two limbs of a sentence, each with its own verb.
_LIMB = re.compile(r"[\s;](?:(?<!;)(?:and|but|while|whereas)\s|(?<=;)\s)")
_MONTHS = "|".join(MONTHS)
#: A date that a limb may have to itself; a bare year only where nothing else can be meant ("in 1885", "(1885)").
_OWN_DATE = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTHS})\b|\b(?:{_MONTHS}) \d{{1,4}}\b|(?:\(|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Oo]f) )"
    r"(?:early |late |about |c\. ?)?(?:1\d|20)\d\d\b"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")


def has_limb_of_other_date(raw: str, kept: str, dates: Sequence[int]) -> bool:
    """Tell whether a limb of the clause with a verb and a date of its own stands in the kept words beside that of ``dates``.

    A date in brackets counts: "A was taken in 1881 and B was sold (1885)" are two events.
    """
    blank = _IN_BRACKETS.sub(lambda found: "_" * len(found.group()), raw) if "(" in raw else raw
    joints = [0, *(found.start() for found in _LIMB.finditer(blank)), len(raw)]
    bounds = list(pairwise(joints))
    if len(bounds) == 1 or not dates:
        return False
    whole = kept.lower()
    for start, end in bounds:
        if any(start <= date < end for date in dates) or not _OWN_DATE.search(raw[start:end]):
            continue
        verb = FINITE.search(blank[start:end].lower())
        if verb is not None and re.search(rf"\b{re.escape(verb.group())}\b", whole):
            return True
    return False


#: "On the 24th General Stone wrote": a day of the month and no number of a thing.
_NUMBERED_DAY = re.compile(r"(?i)(?:on|by) the \d{1,2}(?:st|nd|rd|th)")


_DETERMINED = re.compile(r"(?i)\b(?:the|an?|its|their|his|this|that)\s$")
_NAMES_THING = re.compile(r"\bthe (?:\d|[A-Z])")
_OPENS_CLAUSE = re.compile(r"(?:[,;]|\band|\bbut|\bwhile)\s+(?:(?:on|in|by|from|at)\s+)?$")
_PREPOSITION = re.compile(r"(?:[Ff]rom|[Oo]f|[Dd]ated) ")


def _is_misplaced(raw: str, date: Span, clause: Span) -> bool:
    """Tell whether a date names a thing ("the 2022 invasion") or opens a later clause (", and on 30 April the paper …")."""
    before, after = raw[: date.start - clause.start], raw[date.end - clause.start :]
    own = raw[date.start - clause.start : date.end - clause.start]
    is_determined = _DETERMINED.search(before, max(0, len(before) - TAIL_LENGTH)) or _NAMES_THING.search(own)
    if is_determined and not _NUMBERED_DAY.fullmatch(own) and re.match(r"\s[\w'’-]", after):
        return True
    opens = len(before) > 30 and _OPENS_CLAUSE.search(before, len(before) - 30)
    return bool(opens) and bool(re.match(r",?\s+(?:the|an?|[A-Z][\w'’-]+)\s", after))


def _words_before(text: str, clause: Span, date: Span) -> str:
    """Return the words of ``clause`` before a date, with the preposition that may be part of the date's own words."""
    own = _PREPOSITION.match(text, date.start, date.end)
    return text[clause.start : date.start] + (own.group() if own else "")


def _is_of_noun(before: str) -> bool:
    """Tell whether a date stands behind a noun that it belongs to, with the verb still to come."""
    lowered = before.lower()
    return (
        lowered.endswith((" from ", " of ", " dated "))
        and bool(_DATE_BEHIND_NOUN.search(before, max(0, len(before) - TAIL_LENGTH)))
        and not FINITE.search(lowered)
    )


#: "The mayor claimed that on 1 March soldiers …": the date is that of what was said, not of the saying.
_SAID = re.compile(
    r"\b(?:said|stated|claimed|announced|reported|declared|confirmed|told|added|argued|acknowledged|admitted|denied|revealed|"
    r"indicated|assessed|estimated|warned|wrote|noted|conceded|believed|alleged|found|showed|learned)\b(?P<what>.*)\Z",
    re.DOTALL,
)
#: A clause within the sentence that is not closed before the date.
_INNER = re.compile(
    r"(?:[,\s](?:which|who|whom|whose|where|when|while|because|although|after|before|as)\b)(?P<inner>[^,]*(?:, [^,]*,[^,]*)*)\Z"
)
#: "The year 1705 proved …": the date is a name of its own.
_NAMED_TIME = re.compile(r"(?i)\b(?:the|that|this) (?:year|month|summer|winter|spring|autumn|campaign|season)s?(?: of)? \Z")


def _is_of_inner_clause(words: str) -> bool:
    """Tell whether a date behind these words belongs to a clause within the sentence, or to another time than its verb's."""
    if _NAMED_TIME.search(words):
        return True
    main = FINITE.search(words.lower())
    if main is None:
        return False
    said = _SAID.search(words, main.start())
    if said is not None and (re.search(r"\bthat\b", said["what"]) or FINITE.search(said["what"].lower())):
        return True
    inner = _INNER.search(words, main.end())
    return inner is not None and bool(FINITE.search(inner["inner"].lower()))


#: "During the next month and a half": more than the date belongs to its phrase.
#: "In September and October", "a month and a half": one date of two, or more than a date.
_GOES_ON = re.compile(rf",? and a half\b|,? or (?:so|two|three)\b| (?:and|or) (?:early |late |mid-)?(?:{'|'.join(MONTHS)})\b")


def misdated(text: str, clause: Span, dates: list[Span]) -> str:
    """Return why the dates of a clause may not date what it tells, or an empty text."""
    raw = clause.of(text)
    if any(_GOES_ON.match(text, date.end) for date in dates):
        return "its date is more than a date in its sentence"
    if any(_is_misplaced(raw, date, clause) for date in dates):
        return "its date belongs to another part of its sentence"
    limit = next((found for date in dates if (found := limit_of(text, clause, date))), "")
    if limit:
        return f"its date does not fit all of it: {limit}"
    if any(is_approximate(text, date) for date in dates):
        return "its date is only approximate"
    if any(_describes_subject(raw, date.start - clause.start, date.end - clause.start) for date in dates):
        return "its date belongs to a description of its subject"
    # "A was taken, followed by B the next day": the day is the second event's.
    told = [text[clause.start : date.start] for date in dates]
    if any(len(words) > 40 and _SECOND_EVENT.search(words) for words in told):
        return "its date may belong to a part of the sentence only"
    before = [_words_before(text, clause, date) for date in dates]
    if any(_DATE_AS_OBJECT.search(words) or _DATE_OF_NOUN.search(words) or _is_of_noun(words) for words in before):
        return "its date is more than a date in its sentence"
    return "its date belongs to a clause within its sentence" if any(_is_of_inner_clause(words) for words in told) else ""
