"""Which side of an infobox is a state's and which one rose against it, told from the kinds of its parties.

The words by which such sides are called stand here too; what a group of victims' words tell is ``sides``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.fact_kinds import COMMANDER, PARTY
from quizapp.domain.facts import Actor
from quizapp.domain.naming import fold
from quizapp.domain.text import find_words, opening_words
from quizapp.extraction.actors.names import STATES, demonyms_of
from quizapp.extraction.actors.services import state_served_by
from quizapp.extraction.actors.side_names import SIDES

#: Words for those who fight a government; they belong to the side that is no state.
AGAINST_STATE = frozenset(
    """
    rebel rebels insurgent insurgents militant militants jihadist jihadists guerrilla guerrillas opposition
    separatist separatists revolutionary revolutionaries islamist islamists terrorist terrorists anti-government
    secessionist secessionists mutineers mutineer gunmen
    """.split()
)
#: Words for those who fight for a government.
FOR_STATE = frozenset(
    """
    government pro-government regime army soldier soldiers troops serviceman servicemen police policeman policemen
    loyalist loyalists pro-regime officer officers pilot pilots military gendarmes gendarmerie guardsmen conscripts
    personnel marines sailors crew airmen
    """.split()
)
#: Those who keep a country safe, by two words: no rebels' fighters are called so.
SECURITY = frozenset(("security", word) for word in ("force", "forces", "personnel", "officers", "guards"))
#: Words in the names of those who fight for a state, and of those who do not; each is a pattern.
_OF_STATE = (
    "Government|Republic|Kingdom|Empire|Armed Forces|Air Force|Navy|Ministry|Police|Federation|"
    "Security Forces|Security Service|Republican Guard|"
    "Arab Army|National Guard|Ground Forces|Aerospace Forces|Internal Affairs|Confederation|Commonwealth|Coast Guard|"
    "Armou?red Division|Armou?red Brigade|Mechani[sz]ed Division|Mechani[sz]ed Brigade|Airborne Division|Airborne Brigade"
)
_OF_REBELS = (
    r"Front|Jund|Jaysh|Jaish|Liwa\w*|Ansar|Ahrar|Ajnad|Islamic State|ISIL|ISIS|Council|Brigades|Movement|"
    r"Party|Legion|Free|Liberation|"
    r"People['’]s Republic|People['’]s Militia|Militia|Resistance|Insurgents?|Rebels?|Hay['’]at|Qaeda|Taliban|"
    r"Houthis?|PR|Wilayat|Katibat|Mujahideen|Garrison of|Lashkar|Hizbul|Tehri?ee?k|Jamaat|Harkat|Brotherhood|"
    r"rebels?|insurgents?|guerrillas?|militants?|separatists|mutineers|sepoys|pirates?|tribesmen"
)
_STATE_MARKS, _REBEL_MARKS = (re.compile(rf"{opening_words(one.split('|'))}\b") for one in (_OF_STATE, _OF_REBELS))
#: Bodies in arms against a state whose names hold no word that tells so.
ARMED_GROUPS = tuple(
    """
    FARC|ELN|M-19|EZLN|MRTA|FMLN|LTTE|IRA|INLA|ETA|EOKA|MNLF|MILF|BIFF|NPA|TTP|BLA|ULFA|KLA|UÇK|FLN|FLQ|UNITA|RENAMO|FNLA|
    PAIGC|SWAPO|ZANLA|ZIPRA|LRA|M23|ISWAP|JNIM|AQIM|AQAP|GAM|Fretilin|Falintil|Irgun|Lehi|Hamas|Polisario|Maute|Naxalites|
    Maoists|Contras|Revolutionary Armed Forces|Abu Sayyaf|Boko Haram|al-Shabaab|Al-Shabaab|Shining Path|Mau Mau|Viet Cong|
    Viet Minh|Khmer Rouge|Pathet Lao|Tamil Tigers|Jemaah Islamiyah|Irish Volunteers|Irish Republican Army
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_ARMED_GROUP = re.compile(rf"{opening_words(list(map(re.escape, ARMED_GROUPS)))}(?!\w)")
#: Words for people who are of neither side, though they sound like a state's or its foes', where a certain body fights.
NEITHER_BESIDE = (
    (re.compile(r"\b(?:IRA|INLA|Irish Republican Army)\b"), frozenset({"loyalist", "loyalists", "unionist", "unionists"})),
)


def words_of_neither(actors: Iterable[Actor]) -> frozenset[str]:
    """Return the words for people who are of neither side beside one of the parties: "loyalist gunmen" beside the IRA."""
    parties = [actor.name for actor in actors if actor.kind is PARTY]
    return frozenset(word for body, words in NEITHER_BESIDE if any(map(body.search, parties)) for word in words)


@dataclass(frozen=True, slots=True)
class Poles:
    """The side of a state with its soldiers, that of its government, and that of those who rose against it."""

    state: int | None
    rebels: int | None
    government: int | None
    #: The side of the one country in which all is fought, where it is a party.
    host: int | None


def poles_of(article: Article, actors: Iterable[Actor], owners: dict[str, set[int]], words: dict[str, int]) -> Poles:
    """Return the poles of the sides, each None where the sides do not differ in kind.

    ``owners`` are the names with their sides, ``words`` those that stand in a side's own column. Where states fight on
    three sides, nobody's soldiers are meant by "soldiers", and the government is that of the country.
    """
    actors, weight = tuple(actors), dict.fromkeys(SIDES, 0)
    for actor in actors:
        if actor.side is not None and actor.kind is not COMMANDER:
            weight[actor.side] = weight.get(actor.side, 0) + _stateliness(actor)
    for side in _risen_against(actors, owners):
        weight[side] -= 2
    state, rebels = _by_their_names(actors)
    are_declared = rebels is not None
    if not are_declared and not _are_rival_governments(actors):
        state, rebels = _by_weight(weight, owners, words)
    text, countries = article.text, _countries(article)
    host = _host(countries, owners)
    if state is not None and not are_declared and weight[3 - state] >= 0 and not _are_rebels(text, actors, 3 - state):
        state = rebels = None
    if rebels is None and host is not None:
        rebels = 3 - host if _is_revolt(article, actors, host) else _rebels_beside_state(actors, host)
    if state is None:
        state = _only_force(actors)
    if state is not None and weight[3] > 0:
        return Poles(None, rebels, host, host)
    is_open = state is None or (host is None and len(countries) > 1) or _governs(host, actors)
    return Poles(state, rebels, host if is_open else state, host)


_REVOLT = re.compile(r"\b(?:Rebellion|Revolt|Uprising|Rising|Insurrection|Insurgency|Mutiny)\b")


def _is_revolt(article: Article, actors: Iterable[Actor], host: int) -> bool:
    """Tell whether an article is on a revolt against the country's side, whatever states help those who rose."""
    parties = {actor.side: actor for actor in actors if actor.kind is PARTY and fold(actor.name) not in STATES}
    return bool(_REVOLT.search(article.title)) and 3 not in parties and 3 - host in parties


def _governs(host: int | None, actors: Iterable[Actor]) -> bool:
    """Tell whether the side of the country lists its government's forces: foreign troops fight it, and are nobody's rebels."""
    return {actor.side for actor in actors if "government" in actor.name.lower()} == {host}


def _are_rebels(text: str, actors: Iterable[Actor], side: int) -> bool:
    """Tell whether a text with rebels in it has government forces against them, or an armed group without a state's help."""
    if not _REBEL_WORD.search(text):
        return False
    own = [actor for actor in actors if actor.side == side and actor.kind is not COMMANDER]
    parties = [actor.name for actor in own if actor.kind is PARTY]
    if own and not parties and _REBEL_MARKS.search(own[0].name):
        return True
    is_group = any(map(_ARMED_GROUP.search, parties)) and STATES.isdisjoint(map(fold, parties))
    return is_group or tells_government_forces(text)


def _only_force(actors: Iterable[Actor]) -> int | None:
    """Return the one side of an infobox that tells of a state's service and its units alone: soldiers are its own."""
    parties = [actor for actor in actors if actor.kind is not COMMANDER and actor.side is not None]
    is_service = bool(parties) and state_served_by(parties[0].name) is not None
    is_alone = len({actor.side for actor in parties}) == 1 and all(_stateliness(actor) >= 0 for actor in parties)
    return parties[0].side if is_service and is_alone else None


_GOVERNMENT = re.compile(r"\bGovernment\b")


def _are_rival_governments(actors: Iterable[Actor]) -> bool:
    """Tell whether two governments of no state by its name fight each other: neither is a rebels' one."""
    parties = [actor for actor in actors if actor.kind is PARTY and actor.side in (1, 2)]
    if any(fold(one.name) in STATES for one in parties):
        return False
    return {one.side for one in parties if _GOVERNMENT.search(one.name) and state_served_by(one.name) is None} == {1, 2}


def _rebels_beside_state(actors: Iterable[Actor], host: int) -> int | None:
    """Return the side of those who rose against the country in which all is fought, though a state fights beside them."""
    parties = [actor for actor in actors if actor.kind is PARTY and actor.side is not None]
    if any(actor.side == 3 for actor in parties):
        return None
    risen = [actor.side for actor in parties if _stateliness(actor) < 0]
    states = sum(1 for actor in parties if actor.side == 3 - host and _stateliness(actor) > 0)
    return 3 - host if host not in risen and len(risen) > states else None


#: Bodies that are rebels to one state alone, and elsewhere fight beside others.
REBELS_TO = ((re.compile(r"\b(?:PKK|HPG|Kurdistan Workers['’] Party)\b"), "turkey"),)


def _risen_against(actors: Iterable[Actor], owners: dict[str, set[int]]) -> list[int]:
    """Return the sides of parties that are rebels to the state that they fight here."""
    parties = [(actor.name, actor.side) for actor in actors if actor.kind is PARTY and actor.side in (1, 2)]
    foes = ((body, owners.get(state, set())) for body, state in REBELS_TO)
    return [side for body, states in foes for name, side in parties if side and states == {3 - side} and body.search(name)]


def _countries(article: Article) -> frozenset[str]:
    """Return the states that the infobox's place names, folded."""
    fields = article.infobox.fields if article.infobox else ()
    place = next((field.value for field in fields if field.name == "place" and field.value), None)
    words = _WORD.findall(fold(place.of(article.text))) if place else []
    runs = (" ".join(words[start : start + size]) for size in (1, 2, 3) for start in range(len(words) - size + 1))
    return frozenset(run for run in runs if run in STATES)


def _host(countries: frozenset[str], owners: dict[str, set[int]]) -> int | None:
    """Return the one side of all these countries; None where one is no party or they stand on two sides."""
    sides = [_owners_of(country, owners) for country in countries]
    return next(iter(sides[0])) if sides and all(one == sides[0] and len(one) == 1 for one in sides) else None


def _owners_of(country: str, owners: dict[str, set[int]]) -> set[int]:
    """Return the sides of a country, by its name or as "Syrian Arab Republic"."""
    adjectives = demonyms_of(country)
    full = (sides for name, sides in owners.items() if name.endswith(_AS_STATE) and name.split(" ", 1)[0] in adjectives)
    return owners.get(country) or next(full, set())


#: The last words of a state's full name.
_AS_STATE = (" republic", " government", " kingdom", " empire", " federation", " armed forces")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


#: In the name of a republic or of forces that serve no state.
_OF_NO_STATE = re.compile(r"People['’]s|Revolutionary Armed Forces")


def _stateliness(actor: Actor) -> int:
    """Return how much an actor speaks for its side being a state's (positive) or not (negative)."""
    if fold(actor.name) in STATES:
        return 6
    is_marked = bool(_STATE_MARKS.search(actor.name)) and not _OF_NO_STATE.search(actor.name)
    state = is_marked or state_served_by(actor.name) is not None
    rebels = _REBEL_MARKS.search(actor.name) is not None or _ARMED_GROUP.search(actor.name) is not None
    return (2 if actor.kind is PARTY else 1) * (int(state) - int(rebels))


def _by_weight(weight: dict[int, int], owners: dict[str, set[int]], words: dict[str, int]) -> tuple[int | None, int | None]:
    """Return the state's side and the other one's, where the two differ in kind."""
    for word, side in words.items():
        if side in (1, 2) and word in AGAINST_STATE:
            return 3 - side, side
    used = {side for sides in owners.values() for side in sides}
    if not used or weight[1] == weight[2]:
        return None, None
    if (weight[1] > 0 and weight[2] > 0) or (weight[1] <= 0 and weight[2] <= 0 and max(weight[1], weight[2]) < 0):
        return None, None
    state = 1 if weight[1] > weight[2] else 2
    return state, 3 - state


#: Names that parties take from whom they fight against, or whom they stay with.
_AGAINST = re.compile(r"\b[Aa]nti-[A-Z]|\b(?:[Rr]ebel|[Ii]nsurgent)s?\b|\bOpposition\b")
_WITH = re.compile(r"\b[Pp]ro-[A-Z]|\b[Ll]oyalists?\b|\b[Gg]overnment forces\b")


def _by_their_names(actors: Iterable[Actor]) -> tuple[int | None, int | None]:
    """Return the sides of those who stay with a ruler and of those who rose against him, by names that say so."""
    names = [(actor.name, actor.side) for actor in actors if actor.kind is not COMMANDER and actor.side is not None]
    together = "\n".join([name for name, _ in names])  # hardly any has such a mark
    risen, loyal = (
        {side for name, side in names if marks.search(name)} if marks.search(together) else set() for marks in (_AGAINST, _WITH)
    )
    if len(risen) == len(loyal) == 1 and risen != loyal and all(side in (1, 2) for _, side in names):
        return loyal.pop(), risen.pop()
    return None, None


#: Words for those who fight for a government, and behind them what they are; "pro-government forces" holds both.
_OF_GOVERNMENT = ("government", "regime", "loyalist")
_FORCES = re.compile(r" (?:forces|troops|soldiers|army|fighters|positions)\b")


def tells_government_forces(text: str) -> bool:
    """Tell whether the text speaks of government forces, in small letters."""
    return any(_FORCES.match(text, at + len(word)) for word in _OF_GOVERNMENT for at in find_words(word, text))


_REBEL_WORD = re.compile(
    r"\b(?:rebels|insurgents|militants|separatists|guerrillas|revolutionaries|secessionists|jihadists|mutineers)\b"
)


def are_states_only(actors: Iterable[Actor]) -> bool:
    """Tell whether states fight on both sides, and none of the parties looks like rebels."""
    parties = [actor for actor in actors if actor.kind is PARTY and actor.side is not None]
    at_war = {actor.side for actor in parties if fold(actor.name) in STATES}
    return len(at_war) > 1 and not any(_REBEL_MARKS.search(actor.name) for actor in parties)


#: Those who hold land as a state of their own and are called by their name, where others are the rebels.
_CALIPHATE = re.compile(r"\b(?:Islamic State|ISIL|ISIS|Daesh)\b")
#: Words for those who rose against a government, in an article in which they fight a third party.
OPPOSITION = ("rebel", "rebels", "opposition", "revolutionary", "revolutionaries")
_OPPOSITION_MARKS = re.compile(
    r"\b(?:Free\b.*\bArmy|Opposition|Front|Ahrar|Jaysh|Jaish|Liwa|Rebels?|Revolution\w*|National Army)\b"
)


def side_of_opposition(actors: Iterable[Actor], rebels: int | None) -> int | None:
    """Return the side of the opposition where those who fight the state's side are a caliphate's, not the rebels."""
    found: set[int] = set()
    for actor in actors:
        if actor.side is None or actor.kind is COMMANDER:
            continue
        if actor.side == rebels and actor.kind is PARTY and not _CALIPHATE.search(actor.name):
            return None
        if actor.side != rebels and _OPPOSITION_MARKS.search(actor.name):
            found.add(actor.side)
    if rebels is None and not _fight_a_state(actors, found):
        return None
    return found.pop() if len(found) == 1 else None


def _fight_a_state(actors: Iterable[Actor], risen: set[int]) -> bool:
    """Tell whether three sides fight, of which one other than those who rose is a state's."""
    parties = [actor for actor in actors if actor.kind is PARTY and actor.side is not None]
    states = {actor.side for actor in parties if _stateliness(actor) > 0}
    return {actor.side for actor in parties} == set(SIDES) and bool(states) and states.isdisjoint(risen)
