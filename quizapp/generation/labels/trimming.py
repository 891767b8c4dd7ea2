"""Taking words away from a clause: its dates, what joins it to the sentence before, insertions, and what makes it long.

Whether what is left can stand by itself is ``standing``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.text import holds_any, in_small_letters
from quizapp.generation.labels.joints import is_torn
from quizapp.generation.labels.verbs import FINITE, GOOD_WORDS, MAX_WORDS, MIN_WORDS, TAIL_LENGTH

_CONNECTIVE = re.compile(
    r"(?i)^(?:however|further(?=,)|meanwhile|coincidentally|unfortunately|surprisingly|notably|concurrently|in addition|"
    r"additionally|also|then|later|subsequently|soon "
    r"after(?:wards)?|"
    r"as a result|in response|in contrast|instead|moreover|furthermore|nevertheless|nonetheless|despite this|finally|"
    r"eventually|at the same time|simultaneously|in turn|consequently|thus|therefore|overall|afterwards|shortly "
    r"after(?:wards)?|"
    r"by contrast|in return|similarly|and|but|while|so|yet|thereafter|at this point|at first|initially|still|likewise|"
    r"ultimately|"
    r"in all|in fact|that said|notably|earlier|previously|soon|around|about|only)(?:,\s+|\s+(?=(?-i:[A-Z]))|,?\s+(?=the "
    r"|an? (?!hundred|dozen|thousand|million|score|half|third|quarter|few|fifth|tenth)))"
)
#: What leads to a date, in small letters.
DATE_LEAD = re.compile(
    r"(?:,\s*|\s*\(|\s+)?(?:\b(?:all|both|each)\s+(?=(?:on|in|by|at|during)\s))?"
    r"(?:\b(?:later|early|late|earlier|only|starting|beginning|as early as|just|until|overnight|dated)\s+)?"
    r"(?:\b(?:on|in|by|at|from|since|until|towards?|during|before|throughout|of|around|about|for|to)\s+)?"
    r"(?:the\s+(?:(?:early|late|very|pre-?dawn|first|last|small|opening|closing|final|morning|evening|night|afternoon)\s+){0,2}"
    r"(?:night|morning|evening|afternoon|hours|dawn|day|end|beginning|start|middle)s?\s+(?:of|between)\s+)?$"
)
#: Where a long sentence may end and still be one: before a relative clause, a list of examples, a participle, a second clause.
#: Begins with one class of characters, so that a search skips all others.
CUT = re.compile(
    r"[\s,;:](?:(?<=\s)\s*(?=(?:with|in|by|for|of|from|at|on|to|under|during|after) (?:which|whom)\b|(?:which|who|where|while|"
    r"whilst|although|because|after which|so that|in order to|despite|due to|prior to|in response|in retaliation|"
    r"in coordination|in an attempt|in an effort|in preparation|and then to|"
    r"(?:forc|caus|prompt|compell|oblig)ing)\b|(?:after|following|[a-z]{4,}ing (?:the|a|an)) |"
    r"and (?:the|an?|[A-Z][\w'’-]+)\s[^,]{0,60}?(?:,[^,]{3,60},)?\s(?:was|were|had|began|took|fell|[a-z]{3,}ed)\b)|"
    r"(?<=,)\s+(?=[a-z]{3,}ed\b|(?:and|but)\s+(?:the|a|an|that|"
    r"[A-Z]\w+)\s[^,]{0,40}?"
    r"\b(?:was|were|had|met|took|began|fell|made|lost|won|held|went|came|left|gave|sent|[a-z]+ed)\b|to [a-z]{3,}\b|"
    r"and (?:at|in|on|with|by|from|for|after|during) |(?:and|then)\s+(?:then |later |subsequently |eventually )?"
    r"(?:[a-z]{3,}ed|was|were|had|began|took|went|made|forced|left|gave)\b)|"
    r"(?:(?<=\s)[–—]|(?<=[,;:]))\s+(?=(?:which|who|whom|whose|where|when|including|as well as|after|following|while|whilst|"
    r"thus|thereby|leaving|such as|although|though|despite|because|since|in order|but|so|with|the|as|for|according|however|"
    r"[a-z]+ing|among|forming|both|allowing)\b))"
)
#: An insertion between commas that a sentence can do without; a verb has to follow, else a list would be cut open.
INSERTION = re.compile(
    r",\s(?:alongside|along with|together with|including|such as|as well as|supported by|backed by|aided by|led by|"
    r"commanded by|"
    r"assisted by|accompanied by|which|who|after|despite|in addition to)\s[^,]{3,90},\s"
    rf"(?=(?:[a-z]+ly )?{FINITE.pattern})"
)
#: What a cut may leave at the end: "with" or "as" without a verb behind it.
TAIL = re.compile(
    r", (?:with|as|while|including|along with|together with) (?:(?!\b(?:was|were|had|\w+ed|[a-z]+ing)\b)[^,]){0,40}$"
)
#: "On 24 February, the first day of the invasion, the navy attacked": what the date is called is no subject.
_APPOSITION = re.compile(
    r"^(?:[Tt]he|an?) (?:\w+[ -])?(?:day|night|eve|anniversary|morning|date|birthday|feast)\b[^,]{0,70}, (?=(?:the|an?|"
    r"[A-Z][\w'’-]+)\s)"
)


#: A date that a date repeats ("15 September, D-Day plus 9"), and the stop of a month cut short ("Sept.").
_DOUBLE = re.compile(r"\s*[,(]\s*D\s?[+-]\s?(?:\d+|Day)\)?|\s*,?\s*\([^()]*\)(?=,)")
_SHORT_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\Z")
#: A comma that stood for the date only: "took place in 490 BC, during the invasion".
_IDLE_COMMA = re.compile(
    r"\s*,(?=\s+(?:in|at|on|near|during|between|against|around|from|outside|inside|off|under|over|along|across|within|to|"
    r"for|by|after|before|throughout|amid|through)\b)"
)


_TIME_OF_DAY = re.compile(r"^(?:\s+(?:at )?(?:night|morning|evening|afternoon|dawn))\b")


def _after_date(text: str, start: int, end: int) -> str:
    """Return what follows a date that is cut out, without what only belonged to the date."""
    after = text[end:]
    if _SHORT_MONTH.search(text[start:end]):
        after = after.removeprefix(".")
    after = _TIME_OF_DAY.sub("", after)
    double = _DOUBLE.match(after)
    return (after[double.end() :] if double else after).lstrip(")")


_OPENING_MARKS = re.compile(r"^(?:[\s,]|--)+")


def without_date(text: str, start: int, end: int) -> str:
    """Cut ``[start, end)`` and the preposition that led to it; heal the seam."""
    before, after = text[:start], _after_date(text, start, end)
    lead = DATE_LEAD.search(in_small_letters(before), max(0, start - TAIL_LENGTH))
    before = before[: lead.start()] if lead else before
    if not before.strip():
        return _OPENING_MARKS.sub("", after)
    if not before.rstrip().endswith(",") and before.count(",") == 0:
        after = _IDLE_COMMA.sub("", after, count=1) if _IDLE_COMMA.match(after) else after
    before, after = before.rstrip(), after.lstrip()
    if before.endswith(","):
        after = after.removeprefix(",").lstrip()
    return f"{before}{'' if after.startswith((',', '.', ';', ':')) else ' '}{after}"


#: The name of an image file, which a copied page leaves before a sentence.
_FILE_NAME = re.compile(r"^\S*\.(?:png|jpe?g|svg|gif|webp)\b[,.]?\s*", re.IGNORECASE)


def plain(text: str) -> str:
    """Drop brackets, note marks, file names and doubled spaces."""
    text = _FILE_NAME.sub("", text.lstrip())
    if "(" in text or "[" in text:
        text = re.sub(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]", "", text)
    text = " ".join(text.split())
    for mark in ",.;:":
        text = text.replace(f" {mark}", mark)
    return text


#: The province behind a place of a list: "Tarn, West Oblast and Brenn".
_DIVISION = re.compile(
    r"(?<=[\w'’]), (?:[A-Z][\w'’-]+ ){1,3}(?:Oblast|Governorate|Province|County|Prefecture|Raion|Voivodeship)(?=,| and | or |$)"
)


def without_provinces(text: str) -> str:
    """Drop the province that stands behind a place."""
    return _DIVISION.sub("", text) if ", " in text else text


#: Where something happened is no introduction: "In the village of Tarn, the guards burned a mill".
_SITES = (
    r"(?:[a-z-]+ )?(?:village|town|city|district|area|region|province|county|suburb|neighbou?rhood|countryside|port|harbou?r|"
    r"valley|mountains|hills|outskirts|vicinity|north|south|east|west|centre|center)"
)
#: An introduction that the main clause can do without: "With the aid of …, the Athenians …".
_INTRODUCTION = re.compile(
    r"^(?:(?:[Ww]ith|[Aa]fter|[Ff]ollowing|[Dd]espite|[Uu]nder|[Aa]mid|[Dd]uring|[Aa]s|[Dd]ue to|[Ii]n (?:an? |the "
    rf"(?!{_SITES} )|order|"
    r"response|retaliation|reaction|spite)|(?:[Ll]ed|[Bb]acked|[Ss]upported|[Aa]ided|[Cc]ommanded|[Jj]oined|[Rr]einforced|"
    r"[Ee]ncouraged|[Aa]ccompanied) by)[^,]{3,70}, (?:(?:King|Queen|President|General) of \w+, )?|"
    r"(?:(?:[Aa]lmost|[Aa]bout|[Ss]ome|[Nn]early|[Oo]nly) )?(?:[A-Za-z]+|\d+) (?:days?|weeks?|months?|years?|hours?) "
    r"(?:after|before|later|earlier)[^,]{0,50}, |"
    r"(?:[Ss]hortly|[Ss]oon|[Ii]mmediately) (?:after|before) [^,]{3,60}, |"
    r"(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or) the (?:period|meantime|meanwhile|process), |"
    # The time of day, where the day was cut out.
    r"(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Aa]t (?:about|around)) \d{1,2}(?:[:.]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|hours)?, )"
    r"(?=(?:the|an?|all|both|many|most|some|several|more|about|[a-z]+s|[a-z]+ing|battle|two|three|four|five|[A-Z][\w'’.-]+)\s)"
)


_JOINING = re.compile(r"^(?:But|And|So|Yet|Or) ")
_TIMES = (" then ", " also ", " thus ", "ly ", " later ")
#: A word of time between subject and verb: "The fleet then shelled the town".
_THEN = re.compile(
    r"^([A-Z][\w'. -]{2,40}?|The [\w'. -]{3,40}?) (?:then|also|subsequently|later|thus|consequently) (?=[a-z]+(?:ed|t|"
    r"k|w|n|e)\b)"
)


#: What is left of a distance whose number was lost: ", about from the capital".
_LOST_DISTANCE = re.compile(
    r",\s(?:about|around|roughly|approximately|nearly|over|more than|"
    r"less than) (?:from|away|(?:north|south|east|west)\w* of)\b[^,;.:]*"
    r"(?=[,.]?\s*\Z|,\s)"
)


def without_lost_distance(text: str) -> str:
    """Return a clause without a distance between commas, or at its end, that has lost its number."""
    return _LOST_DISTANCE.sub("", text, count=1)


def strip_openers(text: str) -> str:
    """Drop what joins a sentence to the one before it, and introductions that it can do without."""
    text = _JOINING.sub("", text)
    for _ in range(3):
        shorter = _APPOSITION.sub("", _INTRODUCTION.sub("", _CONNECTIVE.sub("", text)))
        if shorter == text:
            break
        text = shorter
    return (_THEN.sub(r"\1 ", text) if holds_any(text, _TIMES) else text).strip(" ,;:.–—-")


#: One small word behind the last comma: "captured it, eventually".
_LAST_WORD = re.compile(r",\s(?:[a-z]+ly|[a-z]+ing|especially|too|however|then)$")
#: A source that was to tell what now is cut off: "…, and according to local officials".
_LAST_SOURCE = re.compile(r",?\s(?:and|but|which|who|while),? (?:according to|as reported by) [^,]*$")


#: What a place is also called: "Verna, then known by its old name of Mole".
_OTHER_NAME = re.compile(r",\s(?:then |now |also |today |formerly |better |at the time )?(?:known|called|named) [^,]*$")


#: What is only thought of somebody has no date: "Stone was arrested and is thought to have died in Tarn".
_ONLY_THOUGHT = re.compile(
    r",? and (?:(?:is|are|was|were) (?:widely |now |generally )?(?:thought|believed|said|presumed|reported|alleged|assumed|"
    r"supposed) to|may|might)\b[^,]*$"
)
_THOUGHT = (" to have ", " to be ", " may ", " might ")


def tidy(text: str) -> str:
    """Drop what a cut may have left at the end."""
    if holds_any(text, _THOUGHT):
        text = _ONLY_THOUGHT.sub("", text)
    text = TAIL.sub("", text.strip(" ,;:.–—-"))
    text = _OTHER_NAME.sub("", _LAST_WORD.sub("", text))
    return _LAST_SOURCE.sub("", text) if "according" in text or "reported by" in text else text


#: Behind these the next word still belongs to the verb: "began shelling the town".
_LEADS_ON = re.compile(
    r"\b(?:began|start(?:ed)?|begin|continued?|stop(?:ped)?|kept|keep|finish(?:ed)?|resumed?|ceased?|avoid(?:ed)?|"
    r"consider(?:ed)?|said|saw|found|left|caught|risked?|was|were|been|be|had|has|and|or|of|by|for|from|to|in|without)$"
)


#: The second of two deeds of one subject: "stormed the mill | and took it".
_SECOND_DEED = re.compile(rf"\s+and (?:then |also |later )?(?:[a-z]+ly )?(?={FINITE.pattern})")


#: Deeds in a row, or a clause that somebody says: what stands before "and" is no whole.
_NO_WHOLE = re.compile(rf",\s(?:[a-z]+ly )?{FINITE.pattern}|\bthat\b")


def _first_deeds(text: str) -> Iterator[str]:
    """Yield the text up to each second deed, where the first is told to its end."""
    for found in _SECOND_DEED.finditer(text):
        head = text[: found.start()].rstrip(" ,")
        last = head.split()[-1]
        is_told = FINITE.search(head.lower()) is not None and not FINITE.fullmatch(last) and not _NO_WHOLE.search(head)
        if is_told and len(head.split()) >= MIN_WORDS:
            yield head


def _heads(text: str) -> Iterator[tuple[str, int]]:
    """Yield the text up to each place where it may be cut, with the number of its words; the costly tests come last."""
    for cut in CUT.finditer(text):
        head = text[: cut.start()].rstrip(" ,;:–—")
        length = len(head.split())
        if not MIN_WORDS <= length <= MAX_WORDS or not FINITE.search(head.lower()) or _LEADS_ON.search(head):
            continue
        if not is_torn(head, text[cut.start() :]):
            yield head, length


def endings(text: str) -> Iterator[str]:
    """Yield the ways in which a clause may end, the best first: a good length, then shorter, then longer."""
    words = len(text.split())
    if words <= GOOD_WORDS:
        yield text
    heads = list(_heads(text))
    short = [head for head, length in heads if length <= GOOD_WORDS]
    yield from reversed(short)
    if words > GOOD_WORDS:
        long = [head for head, length in heads if length > GOOD_WORDS]
        yield from long
        if words <= MAX_WORDS or not (short or long):
            yield text
    yield from _first_deeds(text)
