"""From the words around a date to a clean statement that stands by itself, or the reason why it cannot.

Quoting the article's own clause keeps what it says and how surely it says it. Nothing is asked here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.text import Span

#: A statement is cut to the first where it can be, and may be as long as the second where it cannot.
GOOD_WORDS, MAX_WORDS = 14, 24
MIN_WORDS = 4
#: What ends a text is looked for in so many of its last characters.
_TAIL_LENGTH = 80

_CONNECTIVE = re.compile(
    r"(?i)^(?:however|further|meanwhile|coincidentally|unfortunately|surprisingly|notably|concurrently|in addition|"
    r"additionally|also|then|later|subsequently|soon "
    r"after(?:wards)?|"
    r"as a result|in response|in contrast|instead|moreover|furthermore|nevertheless|nonetheless|despite this|finally|"
    r"eventually|at the same time|simultaneously|in turn|consequently|thus|therefore|overall|afterwards|shortly "
    r"after(?:wards)?|"
    r"by contrast|in return|similarly|and|but|while|so|yet|thereafter|at this point|at first|initially|still|likewise|"
    r"ultimately|"
    r"in all|in fact|that said|notably|earlier|previously|soon|around|about|only)(?:,\s+|\s+(?=(?-i:[A-Z]))|,?\s+(?=the "
    r"|a |an ))"
)
_DATE_LEAD = re.compile(
    r"(?i)(?:,\s*|\s*\(|\s+)?(?:\b(?:later|early|late|earlier|only|again|starting|beginning|as early as|just|until|"
    r"overnight|dated)\s+)?"
    r"(?:\b(?:on|in|by|at|from|since|until|during|before|throughout|of|around|about|for|to)\s+)?"
    r"(?:the\s+(?:early\s+|late\s+)?(?:night|morning|evening|afternoon|early hours|hours|dawn|day|end|beginning|start|"
    r"middle)s?\s+of\s+)?$"
)
_FINITE = re.compile(
    r"(?i)\b(?:(?!(?:armed|united|combined|allied|unarmed|so-called|alleged|aforementioned|need|seed|hundred|indeed|"
    r"mixed|wounded|"
    r"besieged|led|backed|allegedly|reportedly|supposedly)\b)[a-z]+(?<!-l)ed|"
    r"was|were|had|has|began|took|fell|made|came|became|broke|fought|led|left|won|lost|sent|shot|struck|sank|"
    r"withdrew|held|gave|drove|set|hit|cut|retook|overran|found|met|went|brought|said|told|saw|rose|ran|kept|built|flew|"
    r"grew|laid|"
    r"swept|put|shut|stood|fled|threw|spread|wrote|spoke|caught|bore|bought|dug|swore|arose|dealt|slew|thrust|undertook|"
    r"rode|let|did|spent|slept|crept|dealt|lent|paid|sold|drew|knew|threw|blew|tore|froze|chose|stole|slid|split|burst|"
    r"sought|taught|beat|overcame|overthrew|overtook|outran|forbade|swam|shook|bound|wound|ground|rang|sprang|clung|"
    r"swung|hung)\b"
)
_BAD_START = re.compile(
    r"(?i)^(?:was|were|had|is|are|has|in response|in retaliation|in an attempt|in order|subsequent|in that case|in this "
    r"case|perhaps|possibly|with|following|after|while|"
    r"when|as|because|although|though|despite|which|who|"
    r"whose|where|that|if|whether|since|"
    r"before|until|having|being|including|such|these|those|this|it|its|they|their|them|he|his|him|she|her|we|there(?! "
    r"(?:was|were)\b)|here|one of|"
    r"another|both|neither|either|the latter|the former|some of|all of these|each|others?|to|for|from|or|nor|not|of|by|amid|"
    r"as well|due|because|thanks|among|many of|most of|two of|three of|days?|weeks?|hours?|[a-z]+ days? (?:later|after)|"
    r"the same|"
    r"the (?:next|following|previous|subsequent)|(?!(?:fighting|shelling|bombing|looting|rioting|"
    r"skirmishing)\b)[a-z]+ing\b|\d|then|at least \w+ of|half of|part of the|according to "
    r"(?:him|her|it|them|his))\b"
)
_UNCLEAR = re.compile(
    r"(?i)\b(?:this|these|those|such|aforementioned|latter|former|the same|that (?:day|night|morning|evening|time|year|"
    r"month|point)|"
    r"the (?:next|following|previous|subsequent|other|others|remaining|rest|said|above)|"
    r"another|others|again|(?:days?|weeks?|months?|hours?|years?|minutes?) (?:later|earlier|after|before)|also|too|"
    r"(?:a|an) (?:further|additional|similar|different|separate|later)|an? additional|additional|further (?:\w+ "
    r")?(?:attacks?|strikes?)|"
    r"one of|as well|the day before|the day after|at the time|there(?! (?:was|were)\b)|here|likewise|similarly|so far|"
    r"respectively|meanwhile|in turn|therein|thereby|following)\b"
)
_NEGATED = re.compile(r"(?i)\b(?:did|do|does|was|were|had|has|could|would) not\b|\bnever\b|\bno longer\b|n['’]t\b")
#: Titles that an article writes in capitals ("BATTLE OF MARATHON").
_SHOUTED = re.compile(r"\b[A-Z]{4,}(?: (?:OF|THE|[A-Z]{3,}))+\b")
#: What was planned or expected for a day did not happen on it for that reason.
_PLANNED = re.compile(r"(?i)\b(?:planned|scheduled|expected|projected|proposed|slated|intended|would|will|supposed|due to)\b")
_ANAPHORIC = (
    "village villages town towns city area areas district districts neighbourhood neighbourhoods neighborhood "
    "neighborhoods hill "
    "hills base checkpoint checkpoints building buildings position positions attack attacks assault assaults operation "
    "operations "
    "blast blasts clashes clash group groups unit units ship ships vessel aircraft plane helicopter commanders "
    "commander troops "
    "meeting soldiers men bridge crossing road settlement settlements factory plant strikes strike airstrikes incident "
    "incidents region province territory camp facility location site complex hospital airport station airbase convoy column "
    "explosion event events situation move plan treaty agreement raid patrol defenders attackers report reports claim claims "
    "company battalion regiment squadron victims bodies prisoners detachment crew mission island islands "
    "fortress castle wall gate line lines front river ridge point"
).split()
_ANAPHORA = re.compile(
    r"\b[Tt]he (?:(?:two|three|four|five|first|last|entire|whole|captured|besieged|nearby|key|main|local|small|remaining|"
    rf"strategic)\s)*(?:{'|'.join(_ANAPHORIC)})\b(?!\s+(?:of|that|which|where|between|called|named|[A-Z])\b)"
    r"(?!\s+(?:in|near|at|around|to|from|on|for|against|under|by|along|north|south|east|west|outside|inside|held|towards?)\s"
    r"(?:[a-z-]+\s){0,3}[A-Z])(?!['’]s? [A-Z])(?!\s+[A-Z])"
)
_PRONOUN = re.compile(r"\b(?:they|them|their|it|its|he|him|his|she|her|himself|themselves|itself)\b")
_NAME_BEFORE = re.compile(r"\b[A-Z][\w'’-]+|\b(?:forces|rebels|troops|soldiers|fighters|militants|government|army)\b")
#: Where a long sentence may end and still be one: before a relative clause, a list of examples, a participle, a second clause.
_CUT = re.compile(
    r"\s+(?=(?:with|in|by|for|of|from|at|on|to|under|during|after) (?:which|whom)\b)|"
    r",\s+(?=[a-z]+ed (?:by|with|in|at|to|on|from)\b)|"
    r"(?:,|;|\s[–—]|:)\s+(?=(?:which|who|whom|whose|where|when|including|as well as|after|following|while|whilst|thus|thereby|"
    r"leaving|such as|although|though|despite|because|since|in order|but|so|with|the|as|for|according|however|\w+ing|among|"
    r"forming|both|allowing)\b)|\s+(?=(?:which|who|where|while|whilst|although|because|after which|so that|in order to|despite|"
    r"due to|prior to|in response|in retaliation|in coordination|in an attempt|in an effort|in preparation)\b)|"
    r",\s+(?=(?:and|but)\s+(?:the|a|an|that|[A-Z]\w+)\s[^,]{0,40}?\b(?:was|were|had|[a-z]+ed)\b)|,?\s+(?=(?:after|"
    r"following|[a-z]{4,}ing (?:the|a|an)) )"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A finite clause without its date; ``hedged`` where it is only reported, ``span`` where it stands (date included)."""

    text: str
    span: Span
    hedged: bool = False

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Unusable:
    """A clause that cannot stand by itself, and why."""

    reason: str


#: Impersonal hedges: somebody is said to have said so, nobody is named.
HEDGE = re.compile(
    r"(?i)\b(?:reportedly|allegedly|supposedly|apparently|(?:was|were|is|are) (?:also )?(?:believed|thought|said|"
    r"reported|rumou?red|"
    r"alleged|presumed|assumed|suspected|claimed|estimated)(?= )|it was (?:also )?(?:reported|claimed|said|believed)|"
    r"there were "
    r"(?:also )?(?:unconfirmed )?reports)\b"
)


def _without(text: str, start: int, end: int) -> str:
    """Cut ``[start, end)`` and the preposition that led to it; heal the seam."""
    before, after = text[:start], text[end:]
    lead = _DATE_LEAD.search(before, max(0, start - _TAIL_LENGTH))
    before = before[: lead.start()] if lead else before
    after = re.sub(r"^(?:\s+(?:at )?(?:night|morning|evening|afternoon|dawn))\b", "", after)
    after = after.lstrip(")")
    if not before.strip():
        return re.sub(r"^[\s,]+", "", after)
    if re.match(r"\s*,", after) and before.rstrip().endswith(","):
        after = re.sub(r"^\s*,", "", after)
    return f"{before.rstrip()}{'' if re.match(r'[,.;:]', after.lstrip()) else ' '}{after.lstrip()}"


def _plain(text: str) -> str:
    """Drop brackets, note marks and doubled spaces; straight quotation marks become typographic."""
    text = re.sub(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]", "", text)
    return re.sub(r"\s+([,.;:])", r"\1", " ".join(text.split()))


#: An introduction that the main clause can do without: "With the aid of …, the Athenians …".
_INTRODUCTION = re.compile(
    r"^(?:[Ww]ith|[Aa]fter|[Ff]ollowing|[Dd]espite|[Uu]nder|[Aa]mid|[Dd]uring|[Aa]s|[Dd]ue to|[Ii]n (?:an? |the |order|"
    r"response|"
    r"retaliation|reaction|spite))[^,]{3,70}, (?:(?:King|Queen|President|General) of \w+, )?(?=(?:the|an?|[A-Z][\w'’-]+)\s)"
)


def _strip_openers(text: str) -> str:
    text = re.sub(r"^(?:But|And|So|Yet|Or) ", "", text)
    for _ in range(3):
        shorter = _APPOSITION.sub("", _INTRODUCTION.sub("", _CONNECTIVE.sub("", text)))
        if shorter == text:
            break
        text = shorter
    text = re.sub(
        r"^([A-Z][\w' -]{2,40}?|The [\w' -]{3,40}?) (?:then|also|subsequently|later|thus|consequently) (?=[a-z]+(?:ed|t|"
        r"k|w|n|e)\b)",
        r"\1 ",
        text,
    )
    return text.strip(" ,;:.–—-")


def _cut_long(text: str, limit: int) -> str:
    """End the sentence at the last place where it may end within ``limit`` words."""
    if len(text.split()) <= limit:
        return text
    best = ""
    for cut in _CUT.finditer(text):
        head = text[: cut.start()].rstrip(" ,;:–—")
        if len(head.split()) > limit:
            break
        if len(head.split()) >= MIN_WORDS and _FINITE.search(head):
            best = head
    return best or text


_PARTICIPLE_IRREGULAR = (
    "taken|shot|sunk|held|hit|made|given|brought|sent|lost|won|cut|built|driven|fought|set|met|seen|begun|struck|laid|"
    "found|left|put|"
    "thrown|overrun|overthrown|split|spread|cast|burst|hurt|spent|dealt|bound|paid|sold|told|taught|bought|sought|"
    "beaten|frozen|"
    "chosen|stolen|hidden|blown|flown|shown|overcome|dug|stuck|stopped|caught|broken|led|swept|shut|hanged|slain|borne|"
    "sworn|torn|won|retaken|undertaken|"
    "withdrawn|written|drawn"
)
_PASSIVE = re.compile(
    rf"(?i)^(?:\s+(?:also|all|both|reportedly|allegedly|officially|finally|\w+ly|then|once|later|not|never|being|been))*"
    rf"\s+(?:\w+ed|{_PARTICIPLE_IRREGULAR}|reports|clashes|protests|attacks)\b"
)
#: Verbs of opinion, intention and lasting state: what they tell of did not happen on a day.
_STATE = re.compile(
    r"(?i)^(?:believ|consider|argu|thought|suggest|estimat|regard|knew|describ|speculat|wanted|hop|intend|contain|"
    r"includ|remain|"
    r"seem|appear|consist|meant|reflect|notes?d?\b|wrote|writes|viewed|felt|saw|depend|own|lacked|need|possess|belong|"
    r"amount|cost|"
    r"number|exist|resembl|relat|concern|lived|ha[sd] (?:an?|the|no|some|many|few|little|its|their|his|her|more|about|"
    r"around|\d[\d,]*)\b|"
    r"stood|lay\b|tended|liked|prefer|deserv|feared|doubt|lasted|continued to (?:be|have))"
)


def _is_state(text: str) -> bool:
    """Tell whether the first verb tells of a state or an opinion, not of something that happened."""
    found = _FINITE.search(text)
    if found is None:
        return True
    if found.start() == 0 or re.search(r"\b(?:is|are)\b", text[: found.start()]):
        return True
    if found.group().lower() in ("was", "were"):
        return not _PASSIVE.match(text[found.end() :])
    return bool(_STATE.match(text[found.start() :]))


_BROKEN = re.compile(
    r"[\"“”″«»\[\]{}|…;:]|\d+px|\bKIA\b|\.{3}|[.!?]\s+[A-Z]|"
    # What a template has left a hole in.
    r"\b(?:the|a|an|of) (?:in|on|at|of|and|was|were|to|from|by|is|are)\b|\band which\b"
)
_CUT_OFF = re.compile(
    r"(?i)(?:^|\s)(?:and|or|the|a|an|of|to|in|by|with|on|at|from|for|that|during|as|into|near|after|before|over|under|"
    r"between|against|towards?|around|through|which|while|when|although|because|if|than|about|upon|without|\S+['’]s|"
    r"was|were|is|are|had|has|have|been|be|would|could|will|should|not|"
    r"[a-z]+-government)$"
)
_ONE_PERSON = re.compile(r"(?i)one (?:civilian|person|soldier)")

#: What must not be, with the reason in words; the first that is found counts.
_FAULTS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (lambda text: len(text.split()) < MIN_WORDS, "it is too short to name an event"),
    (lambda text: len(text.split()) > MAX_WORDS, "it is too long to be quoted whole"),
    (lambda text: bool(_BAD_START.search(text)) and not _ONE_PERSON.match(text), "it leans on the sentence before it"),
    (lambda text: not _FINITE.search(text), "it has no finite verb"),
    (
        lambda text: ("n't" in text or "n’t" in text or " no" in text or "never" in text) and bool(_NEGATED.search(text)),
        "it tells of what did not happen",
    ),
    (lambda text: bool(_PLANNED.search(text)), "it tells of a plan, not of an event"),
    (lambda text: _breaks_off(text), "a clause of it has lost its verb"),
    (lambda text: _is_state(text), "it tells of a state or an opinion, not of an event"),
    (lambda text: bool(_UNCLEAR.search(text)), "it points at something outside itself"),
    (lambda text: _has_loose_pronoun(text), "it has a pronoun without its noun"),
    (lambda text: bool(_BROKEN.search(text)), "it quotes or breaks off"),
    (lambda text: text.count("(") != text.count(")"), "its brackets do not close"),
    (lambda text: not re.match(r"[\w'’]", text), "it begins in the middle"),
    (lambda text: bool(_CUT_OFF.search(text, max(0, len(text) - _TAIL_LENGTH))) or _is_reduced(text), "it ends in the middle"),
)


def fault_of(text: str, lead: str = "") -> str:
    """Return why ``text`` cannot stand by itself, or an empty text. ``lead`` is the opening that any reader knows."""
    found = next((reason for is_at_fault, reason in _FAULTS if is_at_fault(text)), "")
    return found or ("it names a thing without saying which" if _has_anaphora(text, lead) else "")


#: An insertion between commas that a sentence can do without; a verb has to follow, else a list would be cut open.
_INSERTION = re.compile(
    r",\s(?:alongside|along with|together with|including|such as|as well as|supported by|backed by|aided by|led by|"
    r"commanded by|"
    r"assisted by|accompanied by|which|who|after|despite|in addition to)\s[^,]{3,90},\s"
    rf"(?=(?:[a-z]+ly )?{_FINITE.pattern.removeprefix('(?i)')})"
)


def _is_reduced(text: str) -> bool:
    """Whether the text ends on a participle that something followed ("a platoon deployed", cut before "as part of")."""
    last = text.split()[-1] if text else ""
    return last.endswith("ed") and last not in _INTRANSITIVE and len(_FINITE.findall(text)) == 1


#: Verbs that can end a sentence.
_INTRANSITIVE = frozenset(
    "collapsed surrendered escaped resumed ended ceased retreated failed arrived disappeared continued intensified "
    "advanced returned "
    "landed departed died capitulated exploded crashed erupted started stalled resigned deserted fled dispersed".split()
)


def _breaks_off(text: str) -> bool:
    """Tell whether a subordinate clause at the end has lost its verb ("decreed that all commanders")."""
    opened = list(re.finditer(r"\b(?:that|when|while|where|which|who|as|because|if|although)\s", text))
    if re.search(r" and (?:the|an?) [^,]+, [A-Z][\w ]+$", text) and not _FINITE.search(text.rsplit(" and ", 1)[1]):
        return True
    return bool(opened) and opened[-1].end() > len(text) // 3 and not _FINITE.search(text[opened[-1].end() :])


def _has_anaphora(text: str, lead: str) -> bool:
    for found in _ANAPHORA.finditer(text):
        noun = found.group().split()[-1]
        singular = not noun.endswith("s")
        named_before = re.search(
            rf"\b(?:[A-Z][\w'’-]+ (?:and [A-Z]\w+ )?{noun}|{noun} of (?:the )?[A-Z]\w+)", text[: found.start()]
        )
        counted = re.fullmatch(r"[Tt]he (?:two|three|four|five|six) \w+", found.group())
        if not counted and not named_before and not (singular and re.search(rf"\b{noun}\b", lead)):
            return True
    return False


def _has_loose_pronoun(text: str) -> bool:
    if any(not _NAME_BEFORE.search(text[: found.start()]) for found in _PRONOUN.finditer(text)):
        return True
    found = re.search(r"\b(?:it|them|him|her)\b(?! (?:had|was|were|would|could|has|is|are|also|did)\b)", text)
    return found is not None and not re.search(r",|\band\b|\bthat\b|\bthe\b.*\b(?:the|a|an)\b", text[: found.start()])


_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SECOND_DATE = re.compile(
    rf"\b(?:1\d|20)\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})\b|\b\d{{1,2}} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|"
    rf"Oct|Nov|Dec)\b|"
    rf"\b(?:in|into|of|by|since|until|early|mid|late)[ -](?:{_MONTHS})\b|\b(?:{_MONTHS}) \d"
)
#: What a cut may leave at the end: "with" or "as" without a verb behind it.
_TAIL = re.compile(
    r", (?:with|as|while|including|along with|together with) (?:(?!\b(?:was|were|had|\w+ed|\w+ing)\b)[^,]){0,40}$"
)
#: "On 24 February, the first day of the invasion, the navy attacked": what the date is called is no subject.
_APPOSITION = re.compile(
    r"^(?:the|an?) (?:\w+[ -])?(?:day|night|eve|anniversary|morning|date|birthday|feast)\b[^,]{0,70}, (?=(?:the|an?|"
    r"[A-Z][\w'’-]+)\s)"
)
#: "Charges for murders in January 1942", "the offensive of March": the date belongs to the noun, not to the verb.
_DATE_OF_NOUN = re.compile(
    r"\bfor (?:the |his |their |her )?(?:\w+ ){0,2}?(?:murders?|crimes?|killings?|deaths?|actions?|roles?|events?|"
    r"part)\b[^,;]*$|"
    r"\b(?:the|that|this|his|their|its|an?) (?:\w+[ -]){0,3}?(?:attacks?|offensive|battle|agreement|deal|law|operation|"
    r"invasion|raid|"
    r"massacre|uprising|revolution|election|war|ceasefire|truce|summit|treaty|resolution|decree|order|referendum|speech|"
    r"victory|defeat|"
    r"coup|census|edition|book|film)(?: there)? (?:of|in|from|dated) $"
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


def _is_left_out(raw: str, kept: str, date: int) -> bool:
    """Tell whether the date stands behind the kept words and not directly after them."""
    words = kept.split()[-2:]
    found = list(re.finditer(r"\W+".join(re.escape(word) for word in words), raw))
    if not found:
        return False
    end = found[-1].end() if found[-1].end() <= date else found[0].end()
    return end < date and not _DATE_LEAD.fullmatch(raw[end:date]) and not re.fullmatch(r"[\s,(]*\w{0,10}[\s(]*", raw[end:date])


def _is_misplaced(raw: str, date: Span, clause: Span) -> bool:
    """Tell whether a date names a thing ("the 2022 invasion") or opens a later clause (", and on 30 April the paper …")."""
    before, after = raw[: date.start - clause.start], raw[date.end - clause.start :]
    own = raw[date.start - clause.start : date.end - clause.start]
    is_determined = re.search(r"(?i)\b(?:the|an?|its|their|his|this|that)\s$", before) or re.search(r"\bthe (?:\d|[A-Z])", own)
    if is_determined and re.match(r"\s[\w'’-]", after):
        return True
    opens = re.search(r"(?:[,;]|\band|\bbut|\bwhile)\s+(?:(?:on|in|by|from|at)\s+)?$", before)
    return bool(opens) and len(before) > 30 and bool(re.match(r",?\s+(?:the|an?|[A-Z][\w'’-]+)\s", after))


def _words_before(text: str, clause: Span, date: Span) -> str:
    """Return the words of ``clause`` before a date, with the preposition that may be part of the date's own words."""
    own = re.match(r"(?:[Ff]rom|[Oo]f|[Dd]ated) ", date.of(text))
    return text[clause.start : date.start] + (own.group() if own else "")


def _is_of_noun(before: str) -> bool:
    """Tell whether a date stands behind a noun that it belongs to, with the verb still to come."""
    return bool(_DATE_BEHIND_NOUN.search(before, max(0, len(before) - _TAIL_LENGTH))) and not _FINITE.search(before)


def _misdated(text: str, clause: Span, dates: list[Span]) -> str:
    """Return why the dates of a clause may not date what it tells, or an empty text."""
    raw = clause.of(text)
    if any(_is_misplaced(raw, date, clause) for date in dates):
        return "its date belongs to another part of its sentence"
    # "A was taken, followed by B the next day": the day is the second event's.
    told = [text[clause.start : date.start] for date in dates]
    if any(len(words) > 40 and _SECOND_EVENT.search(words) for words in told):
        return "its date may belong to a part of the sentence only"
    before = [_words_before(text, clause, date) for date in dates]
    if any(_DATE_AS_OBJECT.search(words) or _DATE_OF_NOUN.search(words) or _is_of_noun(words) for words in before):
        return "its date is more than a date in its sentence"
    return ""


def state(
    text: str, clause: Span, dates: tuple[Span, ...], *, lead: str = "", avoid: tuple[Span, ...] = ()
) -> Statement | Unusable:
    """Turn ``clause`` of ``text`` into a statement without the phrases ``dates``.

    Where the clause holds one of ``avoid`` (figures that must not be shown without their source), it is ended before it.
    """
    raw = clause.of(text)
    inside = [date for date in dates if clause.contains(date)]
    reason = _misdated(text, clause, inside)
    if reason:
        return Unusable(reason)
    stops = [span.start - clause.start for span in avoid if span.overlaps(clause)]
    end = len(raw)
    if stops:
        cuts = [cut.start() for cut in _CUT.finditer(raw) if cut.start() < min(stops)]
        if not cuts:
            return Unusable("it gives a figure whose source has to be named")
        end = cuts[-1]
    kept = raw[:end]
    for date in sorted(inside, reverse=True):
        if date.start - clause.start < end:
            kept = _without(kept, date.start - clause.start, min(date.end - clause.start, end))
    kept = _SHOUTED.sub(lambda found: found.group().title().replace(" Of ", " of ").replace(" The ", " the "), kept)
    kept = _strip_openers(_plain(kept))
    if len(kept.split()) > GOOD_WORDS:
        kept = _INSERTION.sub(" ", kept, count=1)
    shorter = _cut_long(kept, GOOD_WORDS)
    kept = shorter if not fault_of(shorter, lead) else _cut_long(kept, MAX_WORDS)
    kept = kept.strip(" ,;:.–—-")
    kept = _TAIL.sub("", kept)
    if any(_is_left_out(raw, kept, date.start - clause.start) for date in inside):
        return Unusable("its date stands in a part that would have to be left out")
    if _SECOND_DATE.search(kept):
        return Unusable("it holds a second date")
    reason = fault_of(kept, lead)
    return Unusable(reason) if reason else Statement(kept, clause, bool(HEDGE.search(raw)))
