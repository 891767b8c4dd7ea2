"""Who is one body: names that stand for one source, slips of spelling, and everybody whom an article quotes.

What a body says of people killed is the ledger's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizapp.domain.article import Article
from quizapp.domain.facts import FactSheet
from quizapp.domain.naming import same_source
from quizapp.domain.text import Span, holds_any

_SAYING = """
    said stated claimed reported announced accused confirmed denied declared estimated alleged asserted acknowledged admitted
    told
""".split()
_SPEAKER = re.compile(
    r"(?=[A-Zt])(?<![\w’'-])(?:[Tt]he )?(?P<name>(?:[A-Z][\w'’-]+)(?:(?: (?:of|for|and|the|al-\w+|[A-Z][\w'’-]+)){0,5} "
    r"(?!and\b|the\b|of\b|for\b)(?:[A-Z][\w'’-]+))?) "
    # "Declared martial law" is a deed.
    rf"(?:(?:also|later|then|has|had) )?(?:declared(?= that\b)|(?!declared)(?:{'|'.join(_SAYING)}))\b"
)
_OFFICIAL = frozenset(
    "ministry army military government forces defence defense state spokesman spokesperson president command staff "
    "special brigade officials official "
    "armed navy force department media news agency foreign reconciliation center centre air general minister".split()
)
_NOT_A_BODY = frozenset(
    "after before until upon despite following during "
    "we i you as when while although since but and his her their our what who how why if once it he she they this that "
    "there however meanwhile later many some others reports report sources rebels militants "
    "officials locals residents "
    "witnesses activists both one another january february march april may june july august september october november "
    "december "
    "monday tuesday wednesday thursday friday saturday sunday day week "
    # A determiner, a negative or a number opens "No confirmed numbers", "Most reported".
    "no none nobody nothing neither nor not few most more all any each every either such several less other another "
    "those its my two three four five six seven eight nine ten eleven twelve dozens hundreds thousands "
    "confirmed unconfirmed".split()
)


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """Return the part of a name that a country and its people share: Russia and Russian give "russ"."""
    word = re.sub(r"(?:['’]s?)$", "", word.lower())
    for ending in ("ians", "ian", "ese", "ish", "ans", "an", "ia", "is", "i", "s", "a", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=4096)
def _heads(name: str) -> frozenset[str]:
    words = [
        word for word in re.findall(r"[A-Za-z][\w'’-]+", name) if word[0].isupper() and word.lower() not in ("the", "of", "for")
    ]
    return frozenset(root(word) for word in words if word.lower() not in _OFFICIAL)


#: Words that names of bodies have and names of persons have not.
_ORGANISATION = frozenset(
    """watch observatory international human rights cross crescent council organisation organization institute foundation
    network group times post news agency television radio journal guardian telegraph university museum society association
    office committee commission command nations union league front party brigade division corps forces army navy police
    guard guards militia movement coalition house center centre bureau fund airwars amnesty monitor monitors service
    department secretariat court parliament congress senate civil defence defense hospital church air force survey project
    program programme database tracker mission cluster syndicate count
    resistance""".split()
)


@lru_cache(maxsize=4096)
def is_person(name: str) -> bool:
    """Tell whether a name looks like a person's: two to four capitalised words, or a title, and no word for a body."""
    words = re.sub(r"^(?:[A-Z][a-z]{1,4}\. |(?:President|General|Colonel|Captain|Governor|Minister|Mayor) )+", "", name).split()
    if any(word.lower() in _ORGANISATION | _OFFICIAL - {"general", "president"} for word in words):
        return False
    return (
        bool(words)
        and (len(words) > 1 or len(words) < len(name.split()))
        and all(re.match(r"[A-Z][a-zé'’-]|(?:al|ad|as|el|bin|ibn|de|von|van)\b", word) for word in words)
    )


#: Words in the names of bodies that count or report and do not fight.
_ONLOOKERS = frozenset(
    """observatory monitor monitors watch amnesty airwars crescent cross reuters guardian times post telegraph
    institute university""".split()
)
_ONLOOKING_ABBREVIATIONS = frozenset(
    "SOHR UN BBC AFP AP CNN NBC ABC CBS NPR HRW ICRC MSF WHO OHCHR UNICEF UNHCR OCHA OSCE UNAMI UNAMA SNHR ISW".split()
)
_ONLOOKING_NAMES = ("human rights", "civil defence", "civil defense", "united nations")


@lru_cache(maxsize=4096)
def is_onlooker(name: str) -> bool:
    """Tell whether a name is that of a body that counts or reports, and does not fight."""
    words = {word.lower() for word in name.split()}
    return (
        not words.isdisjoint(_ONLOOKERS)
        or name in _ONLOOKING_ABBREVIATIONS
        or any(one in name.lower() for one in _ONLOOKING_NAMES)
    )


#: Behind the word for a nation: those of it who speak.
_MANY_VOICES = frozenset("sources authorities leaders commanders officers media police".split())


def is_official(name: str) -> bool:
    """Tell whether a name is that of a nation, a government or armed forces, for which many persons may speak."""
    words = name.split()
    if any(word.lower() in _OFFICIAL for word in words) or (len(words) == 1 and not name.isupper()):
        return True
    return words[-1].lower() in _MANY_VOICES and _NATIONAL.fullmatch(words[0]) is not None


@lru_cache(maxsize=4096)
def is_abbreviation(short: str, long: str) -> bool:
    """Tell whether capitals stand for a name by its initials: SOHR, UK."""
    if not 2 <= len(short) < len(long) or not short.isupper():
        return False
    initials = re.findall(r"\b[A-Z](?=[a-z])", long)
    names = re.findall(r"\b(?!(?:For|Of|And|The|In|On|To|De)\b)[A-Z](?=[a-z])", long)
    return short in "".join(initials) or short in "".join(names)


def _is_cut_short(letters: str, name: str) -> bool:
    """Tell whether a name is the first words of what letters stand for: "Hill Observatory" and HOTW."""
    firsts = "".join(re.findall(r"\b[A-Z](?=[a-z])", name))
    return letters.isupper() and " " in name and 1 < len(firsts) < len(letters) and letters.startswith(firsts)


@lru_cache(maxsize=4096)
def same_body(one: str, other: str) -> bool:
    """Tell whether two names may stand for one source: Russia, its ministry and its spokesman are one."""
    if one.lower() == other.lower():
        return True
    short, long = sorted((one, other), key=len)
    if is_abbreviation(short, long) or same_source(short, long) or _is_cut_short(one, other) or _is_cut_short(other, one):
        return True
    a, b = _heads(one), _heads(other)
    if not a or not b:
        return True
    return any(x.startswith(y) or y.startswith(x) for x in a for y in b if min(len(x), len(y)) >= _NATION) or bool(a & b)


#: Names of nations that begin alike in so many letters are taken for one (Turkey, Turkish).
_NATION = 4


_RANK = re.compile(r"^(?:(?:Maj|Lt|Brig|Gen|Col|Capt|Sgt|Cpl|Adm|Cmdr|Cdr|Dr|Mr|Mrs|Ms)\b\.?[ -]?)+(?=[A-Z])")
#: "Syrian government claim" is the government's; "English claims" are nobody's.
_LABEL = re.compile(r"(?<= )(?P<whose>government|ministry|army|military|forces) claims?$", re.IGNORECASE)
#: What a body wrote or made out is its word: "an Alliance investigation".
_WORK = re.compile(
    r"^(?P<whose>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*(?: (?:military|army|government|police|navy))?) "
    r"(?:investigation|inquiry|report|survey|study|estimate)s?$"
)
#: ... but "news reports" and "early estimates" are nobody's, with a capital only as they open a sentence.
_GENERIC = frozenset(
    "news media press initial early late official officials unconfirmed local eyewitness contemporary modern recent field "
    "intelligence police hospital military medical security government state opposition rebel foreign western casualty "
    "battle conservative preliminary independent internal public academic historical census".split()
)
#: A role before the name of a person or body: "media source Ada Stone".
_ROLE = re.compile(
    r"^(?:[A-Z][\w’'-]+ ){0,3}(?:[a-z][\w-]* )*(?:source|spokes\w+|historian|author|scholar|researcher|correspondent|"
    r"biographer|journalist|reporter|analyst|activist|outlet|website|group|channel|official|officer|aide|advis[eo]r|envoy|"
    r"diplomat|negotiator|politician|lawmaker) (?=[A-Z])"
)


#: What a person is, with a capital as it opens a sentence: "Historian Ada Stone".
_CALLING = re.compile(
    r"^(?:Military |Local |American |British )?(?:Historian|Author|Scholar|Researcher|Journalist|Reporter|Analyst|Professor|"
    r"Biographer|Archaeologist|Writer|Activist) (?=[A-Z][\w.’'-]* [A-Z])"
)


#: Whose man a person is: "Norland's Ada Stone".
_OWNER = re.compile(r"[A-Z][\w-]*(?:['’]s|s['’]) (?=[A-Z][\w’'-]+ [A-Z])")
#: What stands behind such a word is not who speaks: "the head of the council of the Eastham Oblast".
_OF_PLACE = re.compile(r"(?:[a-z][\w-]* )*(?:of|for|in|from|at) (?:the )?(?=[A-Z])")


#: "U.N." and "UN" are one name.
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")


@lru_cache(maxsize=1024)
def source_name(name: str) -> str:
    """Return a source without what describes it before the name, and without the person in brackets behind it."""
    name = _INITIALS.sub(lambda one: one.group().replace(".", ""), re.sub(r"\s*\([^)]*\)", "", name).strip())
    name = _CALLING.sub("", _RANK.sub("", name))
    name = _LABEL.sub(r"\g<whose>", _ROLE.sub("", name))
    work = _WORK.match(name)
    if work and work["whose"].lower() not in _NOT_A_BODY | _GENERIC:
        name = work["whose"]
    owner = _OWNER.match(name)
    if owner and is_person(name[owner.end() :]):
        name = name[owner.end() :]
    # "the mayor of Eastham" is no Eastham, and of "pro-League and Union sources" the second half is not all.
    return name if _OF_PLACE.match(name) else re.sub(r"^(?:(?!and )[a-z][\w-]* )+(?=[A-Z])", "", name)


def is_slip(one: str, other: str) -> bool:
    """Tell whether two names differ by one letter in one word ("Civial", "Civil"); letters alone are two bodies."""
    a, b = one.split(), other.split()
    if len(a) != len(b) or one == other or one.isupper() or other.isupper():
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(different) == 1 and _one_letter(*sorted(different[0], key=len)) and len(different[0][0]) > 3


def _one_letter(short: str, long: str) -> bool:
    if len(long) - len(short) > 1 or re.search(r"\d", long):
        return False
    if len(long) == len(short):
        return sum(x != y for x, y in zip(short, long, strict=True)) == 1
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))


_PAPERS = frozenset(
    "claim claims figure figures estimate estimates report reports account accounts records statistics data position "
    "positions version view stance".split()
)
#: Media and sources that only look like a name at the beginning of a sentence.
_VAGUE = re.compile(
    r"(?:Local|Some|Several|Other|Various|Opposition|Rebel|Activist|Multiple|Independent|Foreign|Western|Many|Anonymous|Social|"
    r"State|Government|Provincial|Regional|Municipal|District|Village|Hospital|"
    r"Modern|Contemporary|Military|Medical|Security|Unnamed|News|Media)s? [a-z]"
)


#: The last word of the name of a place, which says nothing: its governor or its authorities do.
_PLACES = frozenset("oblast raion province governorate prefecture district county city town village peninsula island".split())
#: Words that name nobody by themselves, even with a capital.
_NO_NAMES = _NOT_A_BODY | frozenset(
    "tv television radio media press state army government police military sources observatory ministry institute agency "
    "organization organisation committee office department council commission group network center centre monitor foundation "
    "association".split()
)


#: What stands somewhere says nothing, whoever owns it.
_SITE = re.compile(r"(?:Hotel|Camp|Fort|Lake|Mount|Cape|Checkpoint) [A-Z]")
#: A name is cut where it ends with an initial: "William F".
_INITIAL_LAST = re.compile(r" [A-Z]\.?$")
#: The word for the people and things of a state names nobody: "Norlandish" of "Norlandish reports".
_NATIONAL = re.compile(r"[A-Z]\w*(?:[a-z]ian|ish|ese|oviet|erman|rench|utch|reek|wiss|aqi|aeli)")


#: "Unofficial Russian claims" without its noun.
_UNNAMED_NATIONAL = re.compile(rf"(?:Uno|O)fficial {_NATIONAL.pattern}")


#: Somebody by a role alone, in small letters ("Reed aide"), is told with an article, and is no name.
_ROLES = frozenset(
    """
    soldier officer official commander resident witness spokesman spokesperson doctor activist man woman survivor eyewitness
    deserter defector veteran fighter militant rebel prisoner villager newspaper reporter journalist journalists message channel
    website outlet broadcaster correspondent footage video statement investigator envoy expert analyst diplomat aide adviser
    advisor assistant deputy lawmaker politician negotiator medic nurse surgeon leader member secretary mayor governor minister
    president king lieutenant captain sergeant priest bishop sheikh imam elder lawyer worker author writer historian scholar
    student refugee driver pilot sailor
    """.split()
)


@lru_cache(maxsize=4096)
def is_body(name: str) -> bool:
    """Tell whether a source is a name that can stand as an option; "English claims" names nobody."""
    if (name.split() or [""])[-1] in _ROLES:
        return False
    if (
        name.lower() in _NO_NAMES
        or are_two_bodies(name)
        or _VAGUE.match(name)
        or re.search(r"\bsource\b", name)
        or name.split()[-1].lower() in _PAPERS | _PLACES
    ):
        return False
    if _OPENS_SENTENCE.match(name):
        return False
    if _NATIONAL.fullmatch(name) or _UNNAMED_NATIONAL.fullmatch(name) or _SITE.match(name) or _INITIAL_LAST.search(name):
        return False
    return 2 <= len(name) <= 60 and bool(re.match(r"[A-Z]", name)) and not re.search(r"[\[\]{}|()\d“”\"]", name)


#: A word that opens a sentence, and no name: "Apparently Ada Stone".
_OPENS_SENTENCE = re.compile(
    r"(?:Apparently|Allegedly|Reportedly|Additionally|Subsequently|Initially|Finally|Recently|Similarly|Eventually|Previously|"
    r"Consequently|Accordingly|Ultimately|Originally|Evidently|Supposedly|Presumably|Even|Only|Perhaps|Instead|Likewise) "
)
#: A brigade is no body without its number, nor Valera without his "de".
_NUMBERED = re.compile(r"(?:\d(?:st|nd|rd|th)?|\b(?:[Dd]e|von|van|al|bin|ibn|da|di|du|la|le|el)) $")
_NAME_REACH = 40
#: The end of a longer name is nobody: "Chief of Staff of the Harbour Ministry Ada Stone", "the crew of the Karst".
_WITHIN_NAME = re.compile(r"(?:\b[A-Z][\w'’-]+|\b(?:of|for|in|from|at|near|to|with)(?: the)?) $")


def are_two_bodies(name: str) -> bool:
    """Tell whether a name joins two: "Norland and Westland", but not "Ministry of Health and Labour"."""
    before, joined, _ = name.partition(" and ")
    return bool(joined) and not re.search(r" (?:of|for) ", before)


def speakers(sheet: FactSheet) -> Iterator[tuple[Span, str]]:
    seen: set[str] = set()
    text = sheet.article.text
    telling = (span for span in sheet.article.sentences() if holds_any(span.of(text), _SAYING))
    for found in (one for span in telling for one in _SPEAKER.finditer(text, span.start, span.end)):
        name = found.group("name")
        words = name.split()
        before = text[max(0, found.start() - _NAME_REACH) : found.start()]
        if name.endswith(("'", "’")) or _NUMBERED.search(before) or _WITHIN_NAME.search(before):
            continue
        if words[0].lower() in _NOT_A_BODY or name in seen or not is_body(name):
            continue
        if len(words) == 1 and not (name.isupper() or text.count(name) > 2):
            continue
        seen.add(name)
        yield Span(found.start("name"), found.end()), name


_FIELD = re.compile(r"(?i)\b(?:battles?|siege|capture|fall|relief|sack|defen[cs]e) of (?P<place>(?-i:[A-Z][\w'’ -]+))")


def scene_of(article: Article) -> str:
    """Return the place that an article is about, from its title or its first paragraph; empty where none is named."""
    first = next(article.paragraphs(), None)
    found = _FIELD.search(f"{article.title}\n{first.span.of(article.text) if first else ''}")
    return found["place"] if found else ""
