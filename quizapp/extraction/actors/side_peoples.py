"""Words for the people of parties that do not bear their names: adjectives of nation, services of a state, peoples, factions.

Each function returns words, folded, with the sides whose they are; which name goes before which is ``side_names``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.fact_kinds import COMMANDER, PARTY
from quizapp.domain.facts import Actor
from quizapp.domain.naming import fold, initials
from quizapp.extraction.actors.names import STATES, demonyms_of
from quizapp.extraction.actors.services import forces_of, state_served_by

#: A force or state named by its nation: "Hungarian Revolutionary Army".
_OF_NATION = re.compile(
    r"(?P<nation>[A-Z][a-z]+(?:ian|ish|ese|an|i)|French|Dutch|Greek|Czech|Thai|Yugoslav|Soviet)\s+(?:[A-Z][\w-]*\s+){0,2}"
    r"(?:Army|Navy|Air Force|Armed Forces|Empire|Kingdom|Republic|Government|Expeditionary Force)\b"
)


def adjectives(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the adjectives of nation that open a party's name, folded, with the sides whose they are."""
    found: dict[str, set[int]] = {}
    actors = list(actors)
    for actor in actors:
        match = _OF_NATION.match(actor.name) if actor.kind is PARTY else None
        if match and actor.side is not None:
            found.setdefault(fold(match["nation"]), set()).add(actor.side)
    for nation, columns in found.items():  # "Syrian" of the Syrian Army is nobody's beside the Syrian Democratic Forces
        opening = f"{nation} "
        columns.update(one.side for one in actors if one.side and one.kind is PARTY and fold(one.name).startswith(opening))
    return found | {f"{nation}s": columns for nation, columns in found.items() if nation.endswith("an")}


def colonies(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the peoples of parties called by a country after another's adjective, "Italian Somalia", with their sides."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        first, _, last = fold(actor.name).partition(" ")
        if actor.kind is PARTY and actor.side is not None and last in STATES and _OF_POWER.fullmatch(first):
            for people in demonyms_of(last):
                found.setdefault(people, set()).add(actor.side)
    return found


#: The adjective of the power that holds a country.
_OF_POWER = re.compile(r"[a-z]+(?:ian|ish|ese|an)|french|dutch|free|vichy|nazi|soviet")


@dataclass(frozen=True, slots=True)
class PeopleRule:
    """Words for the people of bodies that do not bear them in their name; ``example`` is such a body."""

    words: tuple[str, ...]
    bodies: re.Pattern[str]
    example: str


PEOPLE_OF = (
    PeopleRule(
        ("kurdish",),
        re.compile(r"\b(?:YPG|YPJ|PYD|PKK|HPG|Peshmerga|Kurdistan|People['’]s Protection Units|Democratic Union Party)\b"),
        "YPG",
    ),
    PeopleRule(
        ("boer", "boers", "burgher", "burghers"),
        re.compile(r"\b(?:Transvaal|South African Republic|Orange Free State)\b"),
        "Orange Free State",
    ),
    PeopleRule(
        ("austrian", "austrians"),
        re.compile(r"\b(?:Austria-Hungary|Austro-Hungarian|Habsburg (?:Monarchy|Empire|Austria)|House of Austria)\b"),
        "Habsburg Monarchy",
    ),
    PeopleRule(("hungarian", "hungarians"), re.compile(r"\b(?:Austria-Hungary|Austro-Hungarian)\b"), "Austria-Hungary"),
    PeopleRule(("polish", "poles"), re.compile(r"\bPol(?:and|ish)\W+Lithuania"), "Polish–Lithuanian Commonwealth"),
    PeopleRule(
        ("dutch", "dutchmen"), re.compile(r"\b(?:United Provinces|States[ -]General|VOC|Batavian)\b"), "United Provinces"
    ),
    PeopleRule(
        ("british", "britons"),
        re.compile(r"(?<!Dutch )(?<!French )(?<!Danish )\bEast India Company\b|\bBritish Raj\b"),
        "East India Company",
    ),
    PeopleRule(
        ("american", "americans"),
        re.compile(r"\b(?:Thirteen Colonies|United Colonies|Continental (?:Army|Navy|Congress))\b"),
        "Thirteen Colonies",
    ),
    PeopleRule(
        ("chinese",),
        re.compile(
            r"\b(?:Qing|Ming|Beiyang|Kuomintang|KMT|National Revolutionary Army|Eighth Route Army|New Fourth Army|CCP|"
            r"(?:Zhili|Anhui|Fengtian|Guangxi|Sichuan|Szechwan|Szechuan|Yunnan|Shanxi|Hunan|Xinjiang) [Cc]lique)\b"
        ),
        "Zhili clique",
    ),
    PeopleRule(
        ("nationalist", "nationalists"),
        re.compile(r"\b(?:Kuomintang|KMT|National Revolutionary Army|Republic of China)\b"),
        "Kuomintang",
    ),
    PeopleRule(
        ("communist", "communists"),
        re.compile(
            r"\b(?:Viet Cong|North Vietnam|Pathet Lao|Khmer Rouge|CCP|Eighth Route Army|New People['’]s Army|North Korea|"
            r"Democratic Army of Greece)\b"
        ),
        "Viet Cong",
    ),
    PeopleRule(("vietcong", "vc", "nlf"), re.compile(r"\bViet Cong\b"), "Viet Cong"),
    PeopleRule(
        ("tamil tigers", "sea tigers", "tigers", "tiger"),
        re.compile(r"\b(?:LTTE|Liberation Tigers)\b"),
        "Liberation Tigers of Tamil Eelam",
    ),
    PeopleRule(("republican", "republicans"), re.compile(r"\bSpanish Republic\b"), "Second Spanish Republic"),
    PeopleRule(("bolshevik", "bolsheviks"), re.compile(r"\b(?:Soviet Russia|Russian SFSR|Red Army)\b"), "Russian SFSR"),
    PeopleRule(
        ("peacekeeper", "peacekeepers", "blue helmets"),
        re.compile(r"\b(?:United Nations|UN[A-Z]{3,}|ONUC|MINU[A-Z]+|MONUSCO|ECOMOG|AMISOM|KFOR)\b"),
        "United Nations",
    ),
    PeopleRule(
        (
            "us",
            "american",
            "americans",
            "british",
            "britons",
            "canadian",
            "canadians",
            "german",
            "germans",
            "dutch",
            "danish",
            "danes",
        ),
        re.compile(r"\b(?:NATO|ISAF|KFOR|Resolute Support|International Security Assistance Force)\b"),
        "NATO",
    ),
    PeopleRule(("templar", "templars"), re.compile(r"\bKnights Templars?\b"), "Knights Templar"),
    PeopleRule(("hospitaller", "hospitallers"), re.compile(r"\bKnights Hospitallers?\b"), "Knights Hospitaller"),
    PeopleRule(("republican", "republicans"), re.compile(r"\b(?:IRA|Irish Republican Army)\b"), "Official IRA"),
    PeopleRule(("senderista", "senderistas"), re.compile(r"\b(?:Shining Path|Sendero Luminoso)\b"), "Shining Path"),
    PeopleRule(("rondero", "ronderos"), re.compile(r"\b[Rr]ondas [Cc]ampesinas\b"), "Rondas campesinas"),
    PeopleRule(("etarra", "etarras"), re.compile(r"\bETA\b|\bEuskadi Ta Askatasuna\b"), "ETA"),
    PeopleRule(("zapatista", "zapatistas"), re.compile(r"\bEZLN\b"), "EZLN"),
    PeopleRule(("sandinista", "sandinistas"), re.compile(r"\bFSLN\b"), "FSLN"),
    PeopleRule(("askari", "askaris", "ascari"), re.compile(r"\bItalian (?:East Africa|Eritrea|Somalia)"), "Italian Eritrea"),
    PeopleRule(("mongol", "mongols"), re.compile(r"\b(?:Golden Horde|Ilkhanate|Yuan)\b"), "Golden Horde"),
    PeopleRule(("mahdist", "mahdists", "dervishes"), re.compile(r"\b(?:Mahdiyya|Mahdist)\b"), "Mahdist State"),
)


def peoples_of_bodies(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the words for peoples whose bodies fight here, with the sides on which they do."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        if actor.kind is not COMMANDER and actor.side is not None:
            for word in _people_of(actor.name):
                found.setdefault(word, set()).add(actor.side)
    return found


@lru_cache(maxsize=512)
def _people_of(body: str) -> tuple[str, ...]:
    return tuple(word for rule in PEOPLE_OF if rule.bodies.search(body) for word in rule.words)


def served(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what the people of a state and its services are called, of which one service is a party, with the sides.

    A nation of which another party of the other side bears the name tells no side.
    """
    found: dict[str, set[int]] = {}
    parties = [actor for actor in actors if actor.kind is PARTY and actor.side is not None]
    for actor in parties:
        state = None if _meets_government(actor, parties) else state_served_by(actor.name)
        for word in (state, *demonyms_of(state), *forces_of(state)) if state else ():
            found.setdefault(word, set()).add(actor.side or 0)
    for word, columns in found.items():
        columns.update(one.side or 0 for one in parties if fold(one.name).startswith(f"{word} "))
    return found


#: A government called by no nation: "Government of National Unity".
_GOVERNMENT = re.compile(r"\bGovernment\b")


def _meets_government(actor: Actor, parties: Iterable[Actor]) -> bool:
    """Tell whether a party fights a government of no other nation: both may call their soldiers by the nation."""
    rivals = (one.name for one in parties if one.side != actor.side and _GOVERNMENT.search(one.name))
    return any(state_served_by(rival) is None for rival in rivals)


#: What the people of a party are called whose name holds the word.
FACTIONS = frozenset(
    """
    nationalist republican royalist loyalist monarchist communist unionist confederate federalist parliamentarian jacobite
    carlist liberal conservative constitutionalist bolshevik menshevik anarchist hussite huguenot houthi sandinista cristero
    zapatista maoist chetnik hutu tutsi jacobin fenian
    """.split()
)
_LETTERS = re.compile(r"[a-z]+")
#: In the name of a party of which only a part is called by the word: a state's guard, or the party of many in a state.
_NO_FACTION = ("republican guard",)


def factions(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the words for the people of factions, "Nationalist Spain", with the sides on which they fight."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        if actor.kind is not PARTY or actor.side is None:
            continue
        for name in map(fold, (actor.name, *actor.aliases)):
            for word in () if name.endswith(_NO_FACTION) else _LETTERS.findall(name):
                one = word.removesuffix("s")
                for form in (one, f"{one}s") if one in FACTIONS else ():
                    found.setdefault(form, set()).add(actor.side)
    return found


#: Words that tell which part of a body that has split it is.
_WINGS = ("provisional ", "official ", "continuity ", "real ")


def parts_of_names(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what parties are called without the word that tells them from their namesakes: "IRA" of the Official IRA."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        folded = fold(actor.name)
        if actor.kind is not PARTY or actor.side is None or not folded.startswith(_WINGS):
            continue
        rest = folded.partition(" ")[2]
        whole = actor.name[-len(rest) :]
        if not (whole.isupper() or " " in whole):
            continue
        for form in (rest, initials(whole).lower() if " " in whole else rest):
            found.setdefault(form, set()).add(actor.side)
    return found
