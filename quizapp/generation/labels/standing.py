"""Whether a clause can stand by itself, and the reason why it cannot. Nothing is changed here.

Most patterns are searched in the clause in small letters: without a flag for either case a search takes a third of the time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of, at_word, holds_any, opening_words
from quizapp.generation.labels.clause_shape import lacks_main_verb, parts_subject_from_verb, runs_on, splices_clauses
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.labels.verbs import CAPITALS, FINITE, MAX_WORDS, MIN_WORDS, is_state

_BAD_START = re.compile(
    r"(?:(?:\w+ )?(?:he|she|it|they|his|her|their|its)\b|and|but|was|were|had|is|are|has|in response|"
    r"in retaliation|in an attempt|in order|subsequent|in that case|in this "
    r"case|perhaps|possibly|with|following|after|while|"
    r"when|as|because|although|though|despite|which|who|"
    r"whose|where|that|if|whether|since|"
    r"shortly|soon|before|until|having|being|including|such|these|those|this|it|its|they|their|them|he|his|him|she|"
    r"her|we|there(?! "
    r"(?:was|were)\b)|here|one of|"
    r"another|both|neither|either|the latter|the former|some of|all of these|each|others?|to|for|from|or|nor|not|of|by|amid|"
    r"as well|due|because|thanks|among|many of|most of|two of|three of|days?|weeks?|hours?|[a-z]+ days? (?:later|after)|"
    r"the same|"
    r"the (?:next|following|previous|subsequent)|(?!(?:fighting|shelling|bombing|looting|rioting|"
    r"skirmishing)\b)[a-z]+ing\b|\d|then|at least \w+ of|half of|part of the|according to "
    r"(?:him|her|it|them|his))\b"
)
_UNCLEAR = re.compile(
    at_word(
        r"vetoed|signed|took|captured|attacked|left|entered|rejected|accepted|supported|adopted|launched|ended|joined|used|"
        r"destroyed|repelled|of|against|into|near|during|through"
    )
    + r" that (?!of\b|which\b)|"
    + at_word(
        r"this|these|those|such|aforementioned|latter|former|the same|that (?:day|night|morning|evening|time|year|"
        r"month|point)|"
        r"the (?:next|following|previous|subsequent|other|others|remaining|rest|said|above)|"
        r"another|others|again|(?:days?|weeks?|months?|hours?|years?|minutes?) (?:later|earlier|after|before)|also|too|"
        r"(?:a|an) (?:further|additional|similar|different|separate|later)|an? additional|additional|further (?:\w+ "
        r")?(?:attacks?|strikes?)|"
        r"(?:two|three|four|five|several|some|many|all|both|no) others?|the (?:corresponding|respective|ensuing|resulting)|"
        r"all (?:two|three|four|five|six|seven|eight|nine|ten) (?!hundred|thousand|of\b)[a-z]+s\b(?! (?:of|in|near|from)\b)|"
        r"both (?:villages|towns|cities|hills|bridges|attacks|bases|districts|checkpoints|positions|airports|ports|forts)|"
        r"one of|as well|the day before|the day after|at the time|there(?! (?:was|were)\b)|here|likewise|similarly|so far|"
        r"(?:more|further|new|additional|other) (?:advances?|gains|progress)|"
        r"respectively|meanwhile|in turn|therein|thereby|following"
    )
    + r"\b"
)
_OPENING = re.compile(r"[\w'’]")
_NEGATED = re.compile(r"\b(?:did|do|does|was|were|had|has|could|would) not\b|\bnever\b|\bno longer\b|n['’]t\b")
#: What stands in any negation: a quick test.
_NEGATIONS = ("n't", "n’t", " no", "never")
#: Titles that an article writes in capitals ("BATTLE OF MARATHON").
_SHOUTED = re.compile(rf"[{CAPITALS}](?<!\w.)[{CAPITALS}]{{3,}}(?: (?:OF|THE|[{CAPITALS}]{{3,}}))+(?!\w)")
#: What was planned or expected for a day did not happen on it for that reason.
_PLANNED = re.compile(
    r"\b(?:planned|scheduled|expected|projected|proposed|slated|intended|would|will|supposed|due to|"
    r"(?:determined|eager|keen|willing|ready|anxious|poised|prepared|resolved|set|wanted|hoped|hoping|aimed|aiming) to)\b"
)
#: What stands in any plan: a quick test.
_PLANS = (
    *("would", "will", "plan", "expect", "intend", "due to", "propos", "suppos", "project", "sched", "slated"),
    *("ed to ", "er to ", "en to ", "dy to ", "us to ", "set to ", "ing to "),
)
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
    "armada expedition force problem decision proposal request resolution letter message offer ultimatum demand brook "
    "tunnel enquiry inquiry "
    "fortress castle wall gate line lines front river ridge point "
    "organisation organization movement alliance faction factions negotiations talks protests demonstrations protesters "
    "elections summit conference committee delegation envoys king queen president emperor sultan shah tsar governor mayor "
    "tax law bill project "
    "chancellor pope caliph khan regent prince offensive counteroffensive counter-offensive siege withdrawal truce ceasefire"
).split()
_TITLES = "(?:King|Queen|Emperor|Sultan|Shah|Tsar|President|Governor|Pope|Caliph|Khan|Duke|Count|Prince|Consul|Marquis)"
_ANAPHORA = re.compile(
    r"[Tt](?<!\w.)he (?:(?:two|three|four|five|first|last|entire|whole|captured|besieged|nearby|key|main|local|small|remaining|"
    rf"strategic|[a-z-]+ed|task|new|then|former|late|young|exiled)\s)*(?:{any_of(_ANAPHORIC)}|{_TITLES})\b(?!\s+(?:of|that|which|where|between|called|named|[A-Z])\b)"
    r"(?!\s+(?:in|near|at|around|to|from|on|for|against|under|by|along|north|south|east|west|outside|inside|held|towards?)\s"
    r"(?:[a-z-]+\s){0,3}[A-Z])(?!['’]s? [A-Z])(?!\s+[A-Z])"
)
_PRONOUN = re.compile(rf"{opening_words('they them their it its he him his she her'.split())}\b")
_NAME_BEFORE = re.compile(
    r"\b[A-Z][\w'’.-]+|\b(?:forces|rebels|troops|soldiers|fighters|militants|government|army|navy|fleet|garrison|coalition|"
    r"separatists|insurgents|allies|defenders|police|militia|force|division|battalion|regiment|brigade|corps|column)\b"
)
#: Marks of quotations and of markup.
_MARK = re.compile(r"[\"“”″«»\[\]{}|…;:<>]")
#: The end of a sentence, an image size and the like; begins with one class of characters, so that a search skips all others.
_DEBRIS = re.compile(r"[.!?\dK](?:(?<=[.!?])\s+[A-Z]|(?<=\.)\.\.|(?<=\d)px|(?<=\bK)IA\b)")
#: What stands open where a date was cut out.
_HOLE = re.compile(r"\band (?:which|that)\b|\b(?:towards?|in|on|to|for|with|until|since|during),")
#: What stands in any such place: a quick test.
_HOLES = ("and which", "and that", "d,", "s,", "in,", "on,", "to,", "for,", "with,", "until,", "since,", "during,")
#: File names, footnotes, codes behind a cut-out date, a heading that ran into its sentence; begins as ``_DEBRIS`` does.
_LEFTOVER = re.compile(
    r"[. pIiqUeaD](?:(?<=\.)(?:(?:png|jpe?g|svg|gif|webp)\b|,)|"
    r"(?<=[a-z] )(?:From|In|On|By|At|After|During|With|It|He|They|This|When|As|Following|Since) [a-z0-9]|"
    r"(?<!\w.)(?:(?<=p)p?\. ?\d|(?<=I)SBN|(?<=i)bid|(?<=q)uoted in|(?<=U)niversity Press|(?<=e)d\.|(?<=a)nd \d{1,2}$|"
    r"(?<=D)\+\d))"
)
#: What stands in any of these, but a number at the end: a quick test.
_LEFTOVERS = (
    *(
        ".",
        "ISBN",
        "ibid",
        "quoted in",
        "University Press",
        "D+",
        " From ",
        " In ",
        " On ",
        " By ",
        " At ",
        " After ",
        " During ",
    ),
    *(" With ", " It ", " He ", " They ", " This ", " When ", " As ", " Following ", " Since "),
)
#: Stops that end no sentence.
_ABBREVIATED = re.compile(r"\b(?:Gen|Maj|Col|Lt|Brig|Capt|Cpt|St|Dr|Sgt|Adm|Gov|Mr|Mrs|Rev|Jr|Sr|Mt|Ft|No|Op|Pte|[A-Z])\.")
#: A last word that cannot be the last.
_CUT_OFF = re.compile(
    r"(?:and|or|the|a|an|of|to|in|by|with|on|at|from|for|that|during|as|into|near|after|before|over|under|"
    r"between|against|towards?|around|through|which|while|when|although|because|if|than|about|upon|without|but|yet|"
    r"so|nor|\S+['’]s|"
    r"was|were|is|are|had|has|have|been|be|would|could|will|should|not|"
    r"[a-z]+-government)"
)
_ONE_PERSON = re.compile(r"one (?:civilian|person|soldier)")

NOT_DONE = "it tells of what did not happen"
PLANNED = "it tells of a plan, not of an event"
STATE = "it tells of a state or an opinion, not of an event"
#: What must not be, in a clause as it stands and in small letters, with the reason in words; the first that is found counts.
_FAULTS: tuple[tuple[Callable[[str, str], bool], str], ...] = (
    (lambda text, _: len(text.split()) < MIN_WORDS, "it is too short to name an event"),
    (lambda text, _: len(text.split()) > MAX_WORDS, "it is too long to be quoted whole"),
    (
        lambda _, lowered: bool(_BAD_START.match(lowered)) and not _ONE_PERSON.match(lowered),
        "it leans on the sentence before it",
    ),
    (lambda _, lowered: not FINITE.search(lowered), "it has no finite verb"),
    (lambda _, lowered: holds_any(lowered, _NEGATIONS) and bool(_NEGATED.search(lowered)), NOT_DONE),
    (lambda _, lowered: holds_any(lowered, _PLANS) and bool(_PLANNED.search(lowered)), PLANNED),
    (lambda text, _: _breaks_off(text) or lacks_main_verb(text), "a clause of it has lost its verb"),
    (lambda text, _: parts_subject_from_verb(text), "a comma parts its subject from its verb"),
    (lambda text, _: splices_clauses(text) or runs_on(text), "it runs two sentences together"),
    (lambda text, _: is_state(text), STATE),
    (lambda _, lowered: bool(_UNCLEAR.search(lowered)), "it points at something outside itself"),
    (lambda text, _: _has_loose_pronoun(text), "it has a pronoun without its noun"),
    (lambda text, _: _is_broken(text), "it quotes or breaks off"),
    (lambda text, _: is_no_english(text), "it is no English sentence"),
    (lambda text, _: text.count("(") != text.count(")"), "its brackets do not close"),
    (lambda text, _: not _OPENING.match(text), "it begins in the middle"),
    (lambda text, lowered: bool(_CUT_OFF.fullmatch(lowered.split()[-1])) or _is_reduced(text), "it ends in the middle"),
)


def unshouted(text: str) -> str:
    """Return the text with titles in capitals lowered: "the Battle of Marathon"."""
    return _SHOUTED.sub(lambda found: found.group().title().replace(" Of ", " of ").replace(" The ", " the "), text)


#: The opening that any reader knows, asked for only where a thing is named without saying which.
Lead = Callable[[], str]


def fault_of(text: str, lead: Lead = str, let_pass: frozenset[str] = frozenset()) -> str:
    """Return why ``text`` cannot stand by itself, or an empty text.

    ``let_pass`` holds reasons that do not count: what somebody only said may be a state or a plan.
    """
    lowered = text.lower()
    for is_at_fault, reason in _FAULTS:
        if reason not in let_pass and is_at_fault(text, lowered):
            return reason
    return "it names a thing without saying which" if leaves_open_which(text, lead) else ""


def leaves_open_which(text: str, lead: Lead = str) -> bool:
    """Tell whether a text names a place, a side or a thing without saying which, and the opening does not say it either."""
    return _is_unplaced(text) or _has_anaphora(text, lead)


def _is_broken(text: str) -> bool:
    """Tell whether marks, leftovers or a second sentence stand in the text."""
    bare = _ABBREVIATED.sub("", text) if "." in text else text
    if _MARK.search(text) or _DEBRIS.search(bare) or (holds_any(text, _HOLES) and _HOLE.search(text)):
        return True
    if (text[-1:].isdigit() or holds_any(text, _LEFTOVERS)) and _LEFTOVER.search(text):
        return True
    return has_hole(text)


def _is_reduced(text: str) -> bool:
    """Whether the text ends on a participle that something followed ("a platoon deployed", cut before "as part of")."""
    last = text.split()[-1] if text else ""
    return last.endswith("ed") and last not in _INTRANSITIVE and len(FINITE.findall(text.lower())) == 1


#: Verbs that can end a sentence.
_INTRANSITIVE = frozenset(
    "collapsed surrendered escaped resumed ended ceased retreated failed arrived disappeared continued intensified "
    "advanced returned "
    "landed departed died capitulated exploded crashed erupted started stalled resigned deserted fled dispersed".split()
)


#: "the self-proclaimed king": no verb.
_COMPOUND = re.compile(r"\b(?!(?:counter|re|over|out|under|co)-)\w+-\w+ed\b")
_NAMES_AT_END = re.compile(r" and (?:the|an?) [^,]+, [A-Z][\w ]+$")
_SUBORDINATED = re.compile(
    rf"{opening_words((*'that when while where which who because if although'.split(), 'as (?=they|he|she|it)'))}\s?"
)
_PHRASE_AT_END = re.compile(r", and (?:by|in|on|at|after|during|under|from|with) [^,]+$")


def _breaks_off(text: str) -> bool:
    """Tell whether a subordinate clause at the end has lost its verb ("decreed that all commanders")."""
    opened = list(_SUBORDINATED.finditer(text))
    if " and " in text and _NAMES_AT_END.search(text) and not FINITE.search(text.rsplit(" and ", 1)[1].lower()):
        return True
    if ", and " in text and _PHRASE_AT_END.search(text) and not FINITE.search(text.rsplit(" and ", 1)[1].lower()):
        return True
    if not opened or opened[-1].end() <= len(text) // 3:
        return False
    return not FINITE.search(_COMPOUND.sub("", text[opened[-1].end() :].lower()))


_SINGULAR = [noun for noun in _ANAPHORIC if not noun.endswith("s") or noun == "fortress"]
_ONE_THING = re.compile(
    rf"\b(?:[Aa]n?|[Aa]nother) (?:[\w-]+ ){{0,2}}(?P<new>{any_of(_SINGULAR)})\b|"
    rf"\b(?P<name>[A-Z][\w'’-]+) (?P<named>(?i:{any_of(_SINGULAR)}))\b|"
    rf"\b(?P<of>{any_of(_SINGULAR)}) (?:of|at|near) (?:the )?(?P<place>[A-Z][\w'’-]+)"
)


def things_used(text: str, lead: str) -> tuple[tuple[int, str], ...]:
    """Return where ``text`` has used nouns ("island") for something else than the article's opening ``lead``, in order.

    Each with the offset in ``text`` where it ends.
    """
    found = ((one, one["name"] or one["place"]) for one in _ONE_THING.finditer(text))
    return tuple(
        (one.end(), (one["new"] or one["named"] or one["of"]).lower())
        for one, name in found
        if name is None or name not in lead
    )


def things_shared(lead: str) -> frozenset[str]:
    """Return the nouns that ``lead`` itself uses for more than one thing ("Mill Island and Gull Island")."""
    named: dict[str, set[str]] = {}
    for one in _ONE_THING.finditer(lead):
        if one["named"] and one["name"] not in ("The", "This"):
            named.setdefault(one["named"].lower(), set()).add(one["name"])
    return frozenset(noun for noun, names in named.items() if len(names) > 1)


#: A town or a side that the words do not name, even where the opening has one.
_PLACES = ("city", "town", "village", "capital", "island")
_UNNAMED_PLACE = re.compile(
    rf"\b[Tt]he (?:(?:whole|entire|besieged|nearby|small|captured) )?(?:{'|'.join(_PLACES)})\b"
    r"(?! (?:of|called|named) )(?!['’]s? [A-Z])(?! [A-Z])"
)
#: "The heiress of the kingdom": of which, though another name follows.
_REALMS = tuple("kingdom empire county duchy emirate caliphate realm dynasty colony principality republic".split())
_UNNAMED_REALM = re.compile(
    rf"\b(?:of|in|to|from) the (?:{'|'.join(_REALMS)})\b"
    r"(?! (?:of|called|named) )(?! [A-Z])"
)
_NAMED_PLACE = re.compile(
    r"\b(?:in|at|of|near|around|from|to|into|towards?|outside|inside|through|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|for|on|over|"
    r"between|entered|reached|left|captured|took|retook|recaptured|seized|attacked|besieged|shelled|bombed)"
    r" (?:the )?(?:[a-z-]+ ){0,3}(?:[a-z]+-)?[A-Z][\w'’-]+\b"
    # "Fell to the Tarnian and League forces" tells who came, not where.
    r"(?!(?:(?: and)? [A-Z][\w'’-]+)* (?:forces|troops|army|armies|soldiers|fighters|rebels|militants|guards?|units?))"
)
_UNNAMED_SIDES = re.compile(r"\b(?:[Tt]he two|[Bb]oth|[Tt]he warring|[Tt]he opposing) (?:sides|armies|forces|parties|fleets)\b")


def _is_unplaced(text: str) -> bool:
    """Tell whether "the town" or "the two sides" stand in words that name no place, or none of the sides."""
    if holds_any(text, ("wo ", "oth ", "warring", "opposing")) and _UNNAMED_SIDES.search(text):
        return True
    if holds_any(text, _REALMS) and _UNNAMED_REALM.search(text):
        return True
    return holds_any(text, _PLACES) and bool(_UNNAMED_PLACE.search(text)) and not _NAMED_PLACE.search(text)


#: "The Tarnian company": one of many small units, which another sentence brings in.
_SMALL_UNIT = re.compile(
    r"\b[Tt]he [A-Z][a-z]+(?:ian|ish|ese|an|ch) (?:company|battalion|regiment|squadron|convoy|column|patrol|detachment|crew|"
    r"plane|helicopter|aircraft|vessel|ship|tank|drone)\b(?! (?:of|that|which|at|in|near|from)\b| [A-Z]|['’]s [A-Z])"
)


def _has_anaphora(text: str, lead: Lead) -> bool:
    if _SMALL_UNIT.search(text):
        return True
    for found in _ANAPHORA.finditer(text):
        noun, before = found.group().split()[-1], text[: found.start()]
        is_counted = re.fullmatch(r"[Tt]he (?:two|three|four|five|six) \w+", found.group())
        if is_counted or (noun in before and _is_named(noun, before)):
            continue
        if noun.endswith("s") or not re.search(rf"\b{noun}\b", _told_first(lead()) if noun in _LANDS else lead()):
            return True
    return False


#: Words for a piece of land that has a name of its own: where the opening only points at it, that name stands before.
_LANDS = frozenset("territory region province district area settlement".split())


@lru_cache(maxsize=64)
def _told_first(lead: str) -> str:
    """Return an opening without what points at things: "the territory" there brings none in."""
    return _ANAPHORA.sub(" ", lead)


def _is_named(noun: str, text: str) -> bool:
    """Tell whether a text has a noun with a name: "Mill Island", "the island of Gull"."""
    named = rf"\b(?:[A-Z][\w'’-]+ (?:and [A-Z]\w+ )?{noun}|{noun} of (?:the )?[A-Z]\w+)"
    return re.search(named, text) is not None


#: A first word is a name where a verb or another name follows it, else it may be any noun ("Military operations began").
_FIRST_NOUN = re.compile(rf"[A-Z][a-z]+(?= (?!(?:then|also|\w+ly)? ?{FINITE.pattern})[a-z])")


#: "The powers at the Congress of Tarn declared him an outlaw": nobody before is one man.
_MANY_AND_HIM = re.compile(r"[Tt]he [a-z]+s\b(?:(?! and\b| that\b|,).)*\bhim\b")
_OBJECT_PRONOUN = re.compile(r"\b(?:it|them|him|her)\b(?! (?:had|was|were|would|could|has|is|are|also|did)\b)")


def _has_loose_pronoun(text: str) -> bool:
    first = _FIRST_NOUN.match(text)
    if first is not None:
        text = text[:1].lower() + text[1:]
    if any(not _NAME_BEFORE.search(text[: found.start()]) for found in _PRONOUN.finditer(text)):
        return True
    if _MANY_AND_HIM.match(text):
        return True
    found = _OBJECT_PRONOUN.search(text)
    return found is not None and not re.search(r",|\band\b|\bthat\b|\bthe\b.*\b(?:the|a|an)\b", text[: found.start()])


_MONTHS = "|".join(MONTHS)
_SECOND_DATE = re.compile(
    rf"\b(?:1\d|20)\d\ds?\b|\b\d{{1,3}} BC\b|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})\b|\b\d{{1,2}} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|"
    rf"Oct|Nov|Dec)\b|"
    rf"\b(?:in|into|of|by|since|until|early|mid|late)[ -](?:{_MONTHS})\b|\b(?:{_MONTHS}) \d"
)
#: A date has one of these: a quick test.
_OF_DATES = (*"0123456789", *_MONTHS.split("|"))


def holds_second_date(text: str) -> bool:
    """Tell whether a text that has lost its own date has another one."""
    return holds_any(text, _OF_DATES) and _SECOND_DATE.search(text) is not None
