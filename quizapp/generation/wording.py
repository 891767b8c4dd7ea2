"""English as data and small rules: articles, numbers, bounds, windows, lists, shortening.

What is asked belongs to the families; this file only knows how a phrase is put.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.domain.facts import Bound, Claim, Measure
from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import find_words

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

#: The words that give a bound, with ``{n}`` for the figure.
BOUND_WORDS = {
    Bound.EXACT: "{n}",
    Bound.AT_LEAST: "at least {n}",
    Bound.MORE_THAN: "more than {n}",
    Bound.ABOUT: "about {n}",
    Bound.AT_MOST: "at most {n}",
    Bound.LESS_THAN: "fewer than {n}",
    Bound.RANGE: "between {n} and {m}",
}

#: The same limits as questions for the figure itself.
ASKED_BOUNDS = {
    Bound.EXACT: "how many",
    Bound.AT_LEAST: "at least how many",
    Bound.MORE_THAN: "more than how many",
    Bound.ABOUT: "about how many",
    Bound.AT_MOST: "up to how many",
    Bound.LESS_THAN: "fewer than how many",
}
#: Victims that the article names by the column of the infobox only.
ON_THE_SIDE = "people on the side of "

#: Last words of names that stand with "the" when they are built from English words.
_WITH_THE = frozenset(
    """army armies force forces navy guard guards government ministry department council union empire republic kingdom
    party front brigade brigades division divisions battalion regiment corps group fleet police staff command militia
    legion movement coalition alliance states nations observatory agency organization organisation committee office center
    centre militias units rebels rebel troops soldiers separatists insurgents assembly commission league federation
    service services network office congress marines wing squadron army's company platoon opposition confederacy
    dynasty society association institute khanate hetmanate commonwealth caliphate emirate sultanate principality duchy
    tsardom protectorate horde papacy senate guardian volunteers investigation inquiry
    sfsr ssr region peshmerga military tigers rangers rifles fusiliers irregulars regulars mercenaries tribes tribesmen warriors
    partisans fighters supporters islamists lions wolves eagles sons brothers cross crescent program programme boys
    loyalists royalists nationalists republicans communists unionists""".split()
)
_PLURAL_LAST = frozenset("forces units police states nations marines guards militias brigades divisions troops people".split())
_THE_ABBREVIATIONS = frozenset(
    "CSA RSFSR SFSR FSA SDF TIP SAA NDF YPG PLO IRA UN EU US UK USSR LNA GNA DPR LPR IDF IAF RAF USAF SNA SOF FBI CIA".split()
)
_ARABIC = re.compile(
    r"(?i)^(?:al|an|as|ash|ad|ar|at)-|\b(?:jaysh|jabhat|liwa|liwaa|harakat|ahrar|hay'?at|hayat|faylaq|jund|ansar)\b"
)
#: Nouns in "-s" or irregular plurals that can be counted: 12 rebels, 40 people.
_COUNTABLE = re.compile(r"(?i)(?:[a-z]{2,}s|people|men|women|children|personnel|policemen|servicemen|dead|police|crew)$")
_COLLECTIVE = re.compile(r"(?i)(?:forces|corps|losses|casualties|deaths|sides|allies|states|armed)$")


def number(value: int) -> str:
    """Return a count with thousands set off: ``1,200``."""
    return f"{value:,}"


def count_word(value: int) -> str:
    """Return one to nine as a word, everything else as a figure."""
    return SMALL[value] if 0 <= value < len(SMALL) else number(value)


def days(value: int) -> str:
    """Return ``1 day``, ``12 days``."""
    return f"{number(value)} day" if value == 1 else f"{number(value)} days"


def bounded(claim: Claim) -> str:
    """Return the figure of a claim with its bound: ``more than 152``, ``between 38 and 67``."""
    if claim.high is not None:
        return BOUND_WORDS[Bound.RANGE].format(n=number(claim.low), m=number(claim.high))
    return with_bound(claim.low, claim.bound)


def with_bound(value: int, bound: Bound) -> str:
    """Return ``value`` in the words of ``bound`` (not for a range, which needs two figures)."""
    return number(value) if bound is Bound.RANGE else BOUND_WORDS[bound].format(n=number(value))


def lower_first(text: str) -> str:
    """Return the text with a small first letter where its first word is no name."""
    head, _, rest = text.partition(" ")
    is_number = head.lower().partition("-")[0] in _NUMBERS
    opens = is_number or head.lower() in _SENTENCE_OPENERS or _PREFIX.match(head) is not None
    if opens or (head.lower() in _PERHAPS_NAMES and rest[:1].islower()):
        return text[:1].lower() + text[1:]
    return text


#: What stands before a name and is none: "Pro-Orlandian troops", "Then-president Holt".
_PREFIX = re.compile(r"(?:Pro|Anti|Non|Then|Ex|Former|Pre|Post|Mid|Late|Early)-[A-Za-z]")
#: Numbers beyond ten, alone or before a hyphen: "fifty-two".
_NUMBERS = frozenset(
    """eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety""".split()
)
_SENTENCE_OPENERS = frozenset(
    """the a an at about around more over some several one two three four five six seven eight nine ten two government
    rebel rebels fighting clashes heavy airstrikes air-strikes opposition pro-government pro-opposition militants
    soldiers troops nearby government-backed forces both all most many in during according after nearly almost up multiple
    reports insurgents separatists fewer between at shelling elements members units it its his her their""".split()
)

#: These begin names too ("Air Force", "Special Group"), and then a capital follows.
_PERHAPS_NAMES = frozenset(
    """initial subsequent ongoing continued further additional intense fierce large large-scale small limited sporadic mass
    unidentified unknown armed local civilian civilians residents protesters demonstrators police gunmen snipers explosions
    bombings attacks raids protests negotiations talks artillery tanks helicopters aircraft reinforcements defenders
    attackers survivors prisoners refugees volunteers villagers workers officials witnesses activists anti-government
    loyalists loyalist peacekeepers naval air ground fires missiles rockets drones warships ships guerrillas jihadists
    hundreds thousands dozens tens allied hostile regular irregular foreign fresh new""".split()
)

_BEGINS_SMALL = re.compile(r"(?:a(?:[lnsdrt]|sh)|e[lz])-[A-Z]|(?:de|v[ao]n) [A-Z]")


def capital(text: str) -> str:
    """Return the text with a capital first letter; names that begin small ("al-Nusra") keep their form."""
    return text if text[:1].isupper() or _BEGINS_SMALL.match(text) else text[:1].upper() + text[1:]


def listing(parts: Sequence[str], last: str = "and") -> str:
    """Return ``a``, ``a and b``, ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def shorten(text: str, words: int = 11) -> str:
    """Return the first ``words`` words, with an ellipsis where something was cut; no small word or bare day at its end."""
    parts = text.split()
    if len(parts) <= words:
        return text.rstrip(".,;:")
    kept = parts[:words]
    if kept[-1].isdigit() and parts[words].strip(".,;:") in MONTHS:
        kept.pop()
    while len(kept) > 3 and (kept[-1].lower().strip(",") in _DANGLING):
        kept.pop()
    return " ".join(kept).rstrip(",;:.") + " …"


_DANGLING = frozenset(
    "the a an of in on at by to for with from and or but as that which who near towards into onto over under its their his her "
    "between including against north south east west was were had been be "
    "some about around nearly almost roughly approximately least additional further another more than".split()
)


def quoted(text: str, words: int = 11) -> str:
    """Return a shortened quotation in typographic marks, small at its start."""
    return f"“{shorten(lower_first(text), words)}”"


@lru_cache(maxsize=4096)
def takes_the(name: str, text: str = "") -> bool:
    """Tell whether a name stands with "the" in running text: as ``text`` does most often, else by its last word."""
    if name.lower().startswith(("the ", "a ", "an ")):
        return False
    if _BARE_ARABIC.fullmatch(name):
        return False
    if _OFFICE_OF.match(name):
        return True
    if owner := _OWNER.match(name):
        return owner[1] in _THE_ABBREVIATIONS
    if text:
        bare, with_the = _mentions(name, text)
        # Lists of an infobox never have an article, so a few bare mentions say nothing.
        # Of a foreign name the article of a group beside it says nothing either: there most mentions decide.
        if with_the >= 1 and with_the * (2 if _ARABIC.search(name) else 3) >= bare:
            return True
    if name.isupper():
        return name in _THE_ABBREVIATIONS
    if _PLURAL_NAME.fullmatch(name):
        return True
    if _ARABIC.search(name):
        return False
    last = name.split(" (")[0].split(" of ")[0].split(" in ")[0].split(" for ")[0].split()[-1].lower()
    return last in _WITH_THE or (" of " in name and last in _OF_THEM)


#: Somebody by an office, and a state by what it rules: "the Commander of the North", "the Islamic State of Tarn".
_OF_THEM = frozenset(
    """state commander chief governor minister head director mayor chairman secretary spokesman spokeswoman spokesperson
    leader""".split()
)
#: A name that brings its own article: "al-Tarn" has no "the" before it.
_BARE_ARABIC = re.compile(r"(?i:al|el)[- ][A-Z][\w'’]+(?:-[A-Z][\w'’]+)?")
#: Somebody by an office, without a name of their own before it: the Commander of the Hill Command.
_OFFICE_OF = re.compile(
    r"(?:Deputy |Vice |Chief |Prime )?(?:Commander|Head|Chief|Governor|Mayor|Director|Minister|Secretary|Chairman|President|"
    r"Commissioner|Ministry|Office|Spokes(?:man|woman|person))(?:-General| General)? (?:of|for) "
)
#: Whose something is: "Norland's army", "the UK's Ministry of Health".
_OWNER = re.compile(r"([A-Z]\w+)['’]s ")


def _mentions(name: str, text: str) -> tuple[int, int]:
    """Return how often a name stands in a text, and how often it has "the" before it; searched without a pattern of its own."""
    bare = with_the = 0
    is_word = name.isalpha() and not name.isupper()
    before_noun = _BEFORE_NOUN if is_word else _BEFORE_PEOPLE
    for start in find_words(name, text):
        describes = before_noun.match(text, start + len(name)) is not None
        bare += text[start - 1 : start] not in ("’", "'", "-") and not describes
        is_with = text[start - 4 : start] in ("the ", "The ") and not text[start - 5 : start - 4].isalnum()
        with_the += is_with and not describes
    return bare, with_the


#: Behind a name that only describes: "the Norland region" is no "the Norland".
_BEFORE_NOUN = re.compile(
    r"[–-]\w| [A-Z][a-z]| and [A-Z]\w+ (?:armies|forces|troops|soldiers|governments|sides|units)\b|"
    r" (?!(?:and|or|but|was|were|is|are|had|has|have|in|on|at|to|from|by|of|with|for|as|who|which|that|against|also|"
    r"would|could|did|took|began|lost|won|made|held|sent|went|under|over|into|after|before|during|near|then|later|[a-z]+ed)\b)[a-z]"
)
#: The same behind an abbreviation or several words: "the Ansar Rovenna commanders" are Ansar Rovenna's.
_BEFORE_PEOPLE = re.compile(
    r" (?:movement|groups?|organi[sz]ation|fighters?|commanders?|leaders?|members?|militants?|rebels?|forces|troops|soldiers?|"
    r"spokes\w+|officials?|positions?|units?|headquarters|HQ|sources?)\b"
)
#: Those of a party by a name in the plural: the Caesarians.
_PLURAL_NAME = re.compile(r"[A-Z][a-z]+(?:ians|ists|ites|eans|ards)")


def with_the(name: str, text: str = "") -> str:
    """Return the name as it stands in running text: ``the Tiger Forces``, ``Ahrar al-Sham``, ``the FSA and the SDF``."""
    parts = name.split(" & ") if " & " in name else []
    if parts and all(part.isupper() and part.isalpha() for part in parts):
        return listing([with_the(part, text) for part in parts])
    if text and (found := _one_of_papers(name, text)):
        return found
    if _PROFESSION.match(name):
        return f"{name[0].lower()}{name[1:]}"
    return f"the {name}" if takes_the(name, text) else name


#: A capital that only the beginning of a sentence gives: "according to historian Ada Stone".
_PROFESSION = re.compile(
    r"(?:Historian|Author|Writer|Journalist|Reporter|Researcher|Scholar|Analyst|Activist|Archaeologist|Biographer|"
    r"Military historian)s? [A-Z]"
)


#: What is one of several, by the last word of a name.
_PAPERS = tuple(
    """proclamation report estimate newspaper account source survey study statement communiqué communique notice bulletin
    dispatch despatch letter diary memoir memorandum telegram manuscript chronicle document leaflet magazine website blog
    database spokesman spokeswoman spokesperson official officer commander journalist historian""".split()
)


_OF = re.compile(r" (?:of|for|in|from|on) ")


def _one_of_papers(name: str, text: str) -> str:
    """Return a paper or man of a people with "a" where the text first has it so: ``a Norlandish notice of the time``."""
    if " " not in name or name[:1].islower() or not _OF.split(name, maxsplit=1)[0].endswith(_PAPERS):
        return ""
    found = re.search(rf"\b(?P<article>an?|the|The|An?) (?:[a-z-]+ )?{re.escape(name)}\b", text)
    if found is None or found["article"].lower() == "the":
        return ""
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


def is_plural(name: str) -> bool:
    """Tell whether a name takes a plural verb (the Tiger Forces were)."""
    return name.split(" (")[0].split(" of ")[0].split()[-1].lower() in _PLURAL_LAST


def it(name: str) -> str:
    """Return the pronoun for a group: ``them`` for plural names, else ``it``."""
    return "them" if is_plural(name) else "it"


def possessive(name: str) -> str:
    """Return ``Russia's``, ``the Tiger Forces'``."""
    return f"{name}'" if name.endswith("s") and not name.isupper() else f"{name}'s"


@lru_cache(maxsize=4096)
def is_countable(victims: str) -> bool:
    """Tell whether a figure can stand directly before the victims (12 rebels, but not "12 Syrian Army")."""
    if victims.startswith("people ") or _DEMONYM_ALIKE.fullmatch(victims):
        return True
    return bool(_COUNTABLE.search(victims)) and not _COLLECTIVE.search(victims)


_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "children": "child"}
_IRREGULAR_ENDS = tuple(_IRREGULAR)


def singular(noun: str) -> str:
    """Return the singular of a regular or common plural, for a count of one."""
    if noun.startswith("people "):
        return f"person {noun.removeprefix('people ')}"
    head, _, last = noun.rpartition(" ")
    for plural, single in _IRREGULAR.items() if last.endswith(_IRREGULAR_ENDS) else ():
        if last.endswith(plural):
            return f"{head} {last.removesuffix(plural)}{single}".strip()
    if last.endswith("ies"):
        return f"{head} {last[:-3]}y".strip()
    return f"{head} {last[:-1] if last.endswith('s') and not last.endswith('ss') else last}".strip()


#: Adjectives of people that take an "s" for many, and those that do not (the English).
_DEMONYM = re.compile(r"[A-Z]\w+(?:an|[Gg]reek|oviet|[Tt]urk|erb|roat|rab|urd|ole|ane|wede|inn|cot|zech|aqi|aeli|ani)")
_DEMONYM_ALIKE = re.compile(r"(?!(?:Kurd|Turk|Pol|Swed|Finn|Dan|Scott|Jew)ish)[A-Z]\w+(?:ish|ch|ese|wiss)")
_NOUN = re.compile(
    r"(?i)(?:civilian|soldier|rebel|militant|fighter|officer|commander|insurgent|troop|national|citizen|journalist|pilot|sailor|"
    r"marine|guard|worker|medic|volunteer|driver|reporter|protester|separatist|guerrilla|prisoner|recruit|sergeant|general)$"
)


def is_noun(victims: str) -> bool:
    """Tell whether the last word is a noun for one person ("German national")."""
    return bool(_NOUN.search(victims))


@lru_cache(maxsize=4096)
def counted(victims: str) -> str:
    """Return the victims as a plural noun: the "civilian" of "152 civilian dead" are civilians, the Persian Persians."""
    if victims == "person":
        return "people"
    return f"{victims}s" if _NOUN.search(victims) or _DEMONYM.fullmatch(victims) else victims


def victims_of(claim: Claim, text: str = "") -> str:
    """Return the victims as a phrase that follows a figure: ``rebels``, ``people of the Syrian Army``."""
    victims = counted(claim.victims)
    if is_countable(victims):
        return singular(victims) if claim.low == 1 and claim.high is None else victims
    people = "person" if claim.low == 1 and claim.high is None else "people"
    return f"{people} of {with_the(claim.victims, text)}"


def figure(claim: Claim, text: str = "") -> str:
    """Return the claim as a noun phrase: ``more than 152 civilians killed``."""
    if claim.victims.startswith(ON_THE_SIDE):
        return f"{bounded(claim)} {done_among(claim, claim.victims.removeprefix('people '))}"
    if claim.measure is Measure.CASUALTIES:
        return f"{bounded(claim)} casualties among {claim.victims}"
    if not is_countable(counted(claim.victims)):
        return f"{bounded(claim)} {done_among(claim, among(claim.victims, text))}"
    return f"{bounded(claim)} {victims_of(claim, text)} {claim.done}"


def done_among(claim: Claim, where: str) -> str:
    """Return what befell people with the group they belong to behind the verb: ``killed among the guards in the hills``."""
    limit = claim.done.removeprefix(claim.measure.value)
    return f"{claim.measure.value} {where}{limit}" if limit[:1] in ("", " ") else f"{claim.done} {where}"


def among(group: str, text: str = "") -> str:
    """Return where those counted belong: ``among the Tiger Forces``, ``on the side of Russia``."""
    return f"{'among' if is_plural(group) else 'on the side of'} {with_the(group, text)}"
