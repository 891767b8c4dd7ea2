"""On which side of the infobox a group of victims fought, told from the words that name them.

Only what the infobox and the victims' own words tell; where they do not, the side is None.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from quizapp.domain.article import Article
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.naming import fold
from quizapp.domain.text import find_words
from quizapp.extraction.actors.names import STATES, demonyms_of, forces_of, is_people_of_state, names_against, peoples
from quizapp.extraction.words import CIVILIANS, FIGHTERS

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
_STATE_MARKS = re.compile(
    r"\b(?:Government|Republic|Kingdom|Empire|Armed Forces|Air Force|Navy|Ministry|Police|Federation|"
    r"Security (?:Forces|Service)|Republican Guard|"
    r"Arab Army|National Guard|Ground Forces|Aerospace Forces|Internal Affairs|Confederation|Commonwealth|"
    r"Coast Guard|(?:Armou?red|Mechani[sz]ed|Airborne) (?:Division|Brigade))\b"
)
_REBEL_MARKS = re.compile(
    r"\b(?:Front|Jund|Jaysh|Jaish|Liwa\w*|Ansar|Ahrar|Ajnad|Islamic State|ISIL|ISIS|Council|Brigades|Movement|"
    r"Party|Legion|Free|Liberation|"
    r"People['’]s Republic|People['’]s Militia|Militia|Resistance|Insurgents?|Rebels?|Hay['’]at|Qaeda|Taliban|"
    r"Houthis?|PR|Wilayat|Katibat|Mujahideen|Garrison of)\b"
)


#: The columns of an infobox that are sides.
SIDES = (1, 2, 3)


#: Peoples without an army, whatever state they are of: "Soviet Jews".
_NO_ARMY = frozenset("jews jewish roma romani sinti gypsies yazidis".split())


#: Of a government that is none any more.
_FALLEN = frozenset("former ousted deposed toppled overthrown fallen ex".split())


#: A commander, or those whom he leads: "General Ali Salama", "Salama's men".
_LED = re.compile(
    r"(?:the\s+)?(?P<who>(?:[A-Z][\w.'’-]*\s+){0,4}?[A-Z][\w-]*)"
    r"(?:['’]s?\s+(?:own\s+)?(?:men|forces|army|troops|soldiers|fighters|followers|cavalry|infantry|column|detachment))?"
)


#: Words among those for civilians that people under arms are called by as well.
_OF_ANY_SIDE = frozenset({"member", "members", "others", "other", "prisoners", "prisoner", "captives", "them"})


@dataclass(frozen=True, slots=True)
class Sides:
    """Names and words of each side, and which side, if one, is the state's."""

    names: dict[str, int]
    #: Words of the longest name.
    longest: int
    words: dict[str, int]
    state: int | None
    rebels: int | None
    #: What the people of each side are called where the text names no more than the side.
    labels: dict[int, str]
    #: The last words of commanders' names, folded, where one side alone has them.
    commanders: dict[str, int]
    #: Their first words, by which some are called alone.
    first_names: dict[str, int]
    #: The words of all names of parties, those of two sides too.
    parts: frozenset[str] = frozenset()
    #: Whether states fight on both sides and none of the parties looks like rebels.
    states_only: bool = False

    @property
    def has_third(self) -> bool:
        """Whether more than two sides fight."""
        return 3 in self.names.values()

    def label(self, side: int | None) -> str:
        """Return what the people of a side are called, "people" where the side is open."""
        return self.labels.get(side or 0, "people")

    def of(self, victims: str) -> int | None:
        """Return the side of the people called ``victims``, or None."""
        words = _WORD.findall(victims.lower())
        against = next((word[5:] for word in words if word.startswith("anti-")), None)
        if against is not None:
            return self._opposite(against) if len(words) > 1 else None
        if any(word in CIVILIANS and word not in _OF_ANY_SIDE for word in words):
            return None
        if not _NO_ARMY.isdisjoint(words) and FIGHTERS.isdisjoint(words):
            return None
        named = self._allied(words, _PRO) or self.named(victims) or self._allied(words, _BACKED)
        if named is not None and self.state in {None, named} and _only_rebels(words) and " ".join(words) not in self.names:
            return self.rebels  # "Syrian rebels" are not Syria's
        return named if named is not None else self._by_kind(words)

    def _allied(self, words: list[str], ties: re.Pattern[str]) -> int | None:
        """Return the side of who is named in "pro-Vellian rebels" or "Vellian-backed rebels", whoever rebels otherwise are."""
        whose = next((match["who"] for word in words if "-" in word and (match := ties.fullmatch(word))), None)
        return self.named(whose) if whose else None

    def of_part(self, word: str) -> int | None:
        """Return the one side that has names with ``word`` in them: "Falcon" of the Falcon Scouts; None for two."""
        folded = fold(word)
        found = {side for name, side in self.names.items() if folded in name.split()}
        return found.pop() if len(found) == 1 else None

    def of_commander(self, words: str) -> int | None:
        """Return the side of the commander named last in ``words``: whose "20 of his men" are."""
        named = _NAME_WORD.findall(fold(words))
        return next((self.commanders[word] for word in reversed(named) if word in self.commanders), None)

    def of_leader(self, name: str) -> int | None:
        """Return the side of the commander called ``name``, whose losses are his side's."""
        led = _LED.fullmatch(name)
        if led is None:
            return None
        words = _NAME_WORD.findall(fold(led["who"]))
        return self.commanders.get(words[-1], self.first_names.get(words[0]) if len(words) == 1 else None)

    def _by_kind(self, words: list[str]) -> int | None:
        """Return the side that the words for the kind of people tell: the article's own, then those of rebels and states."""
        if any(word in {"pro-government", "pro-regime", "pro-army"} for word in words):
            return self.state
        nation = next((word for word in words if is_people_of_state(word)), None)
        if nation is not None and self.of_part(nation) is None:
            return None  # "Turkish troops" where Turkey is no party, "Syrian troops" where both sides bear the name
        if any(one in _FALLEN and other in {"government", "regime"} for one, other in pairwise(words)):
            return None  # it holds the state no more, and the words do not tell whom it fights now
        own = next((self.words[word] for word in reversed(words) if word in self.words), None)
        if own is not None:
            return own
        if any(word in AGAINST_STATE for word in words):
            return self.rebels
        if self.state is None or not any(word in FOR_STATE for word in words):
            return None
        foreign = any(word in peoples() and word not in self.parts for word in words)  # "Norwegian troops" of no party
        return None if foreign else self.state

    def against(self, side: int | None) -> int | None:
        """Return the side that fights ``side``, None where there are more than two."""
        return None if self.has_third else {1: 2, 2: 1}.get(side or 0)

    def _opposite(self, name: str) -> int | None:
        if name in {"government", "regime", "army"}:
            return self.rebels
        return self.against(self.named(name))

    def named(self, victims: str) -> int | None:
        """Return the side of the longest name in ``victims``."""
        victims = _INITIALS.sub(lambda match: match.group().replace(".", ""), victims)
        if "Al " in victims or "al " in victims:  # "Al Tarnak" is written "al-Tarnak" too
            victims = _ARTICLE.sub("al-", victims)
        return self._named_in(fold(victims)) or self._named_in(fold(_POSSESSIVE.sub("", victims)))

    def _named_in(self, folded: str) -> int | None:
        words = _NAME_WORD.findall(folded)
        for length in range(min(self.longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                side = self.names.get(" ".join(words[start : start + length]))
                if side is not None:
                    return side
        return None


def _only_rebels(words: list[str]) -> bool:
    """Tell whether the words are a people's adjective and one for those who rose against a state: "Syrian rebels"."""
    return len(words) == 2 and words[0] in peoples() and words[1] in AGAINST_STATE


_WORD = re.compile(r"[\w'-]+")
#: Whose people they are, before or after the hyphen.
_PRO = re.compile(r"pro-(?P<who>.+)")
_BACKED = re.compile(r"(?P<who>.+)-(?:backed|led|aligned|allied|supported|affiliated|loyal|controlled)")
_NAME_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
#: "U.S." is "US".
#: The Arabic article apart from its name.
_ARTICLE = re.compile(r"\b[Aa]l (?=[A-Z])")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
#: "Syria's army" is Syria's.
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b|(?<=s)['’](?=\s)")


def read_sides(article: Article, actors: Iterable[Actor], labelled: Iterable[tuple[str, int]] = ()) -> Sides:
    """Learn the sides from the actors and from words that stand in a side's own column, ``labelled``."""
    weight = dict.fromkeys(SIDES, 0)
    owners: dict[str, set[int]] = {}
    for actor in actors:
        if actor.side is None or actor.kind is ActorKind.COMMANDER:
            continue
        for name in (actor.name, *actor.aliases, *demonyms_of(actor.name), *forces_of(actor.name)):
            owners.setdefault(fold(name), set()).add(actor.side)
            if name[:3].lower() == "al-" and " " in name:  # "the Nusra Front"
                owners.setdefault(fold(name[3:]), set()).add(actor.side)
        weight[actor.side] = weight.get(actor.side, 0) + _stateliness(actor)
    for heading, column in _headings(article):
        owners.setdefault(heading, set()).add(column)
    shorts = (
        _adjectives(actors),
        _short_names(actors),
        _peoples(actors),
        _colonies(actors),
        _against(actors),
        _coalition(actors),
    )
    for short, columns in (pair for found in shorts for pair in found.items()):
        owners.setdefault(short, columns)
    names = {name: next(iter(sides)) for name, sides in owners.items() if len(sides) == 1 and len(name) > 1}
    longest = max((name.count(" ") + 1 for name in names), default=0)
    words: dict[str, int] = {}
    for word, column in labelled:
        words.setdefault(word, column)
    state, rebels = _poles(weight, owners, words)
    if (
        state is not None
        and weight[3 - state] >= 0
        and not (_REBEL_WORD.search(article.text) and _GOVERNMENT.search(article.text))
    ):
        state = rebels = None
    opposition = _opposition(actors, rebels)
    if opposition is not None:  # the rebels fight a third party, which is no rebels
        words = dict.fromkeys(_OPPOSITION, opposition) | words
    labels = {side: _label(side, parties, state, rebels, words, article) for side, parties in _parties(actors).items()}
    parts = frozenset(word for name in owners for word in name.split())
    last_names, first_names, alone = _commanders(actors, -1), _commanders(actors, 0), _states_only(actors)
    sides = Sides(names, min(longest, 12), words, state, rebels, labels, last_names, first_names, parts, alone)
    army = None if "army" in words or state is not None else _only_army(article.text, sides)
    return sides if army is None else replace(sides, words={**words, "army": army})


def _states_only(actors: Iterable[Actor]) -> bool:
    """Tell whether states fight on both sides, and none of the parties looks like rebels."""
    parties = [actor for actor in actors if actor.kind is ActorKind.PARTY and actor.side is not None]
    at_war = {actor.side for actor in parties if fold(actor.name) in STATES}
    return len(at_war) > 1 and not any(_REBEL_MARKS.search(actor.name) for actor in parties)


#: Whose army a text speaks of: "a Bolivian army patrol", "Henry's army".
_ARMY_OF = re.compile(r"\b(?P<whose>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})(?P<own>['’]s)?\s[Aa]rmy\b")


#: A heading within a column that names all those under it: "Coalition:", and words that name nobody.
_HEADING = re.compile(r"(?:\A|[,*])\s*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}):(?=\s*(?:[,*]|\Z))")
_NO_NAME = re.compile(
    r"Support|Per\b|With\b|From\b|Until\b|Before\b|After\b|Allied|Claim|Foreign|State\b|Other|Main|Local|Units?\b"
)


def _headings(article: Article) -> list[tuple[str, int]]:
    """Return the headings of the lists of parties, folded, with the columns that they stand in."""
    fields = article.infobox.fields if article.infobox else ()
    found = [
        (fold(match["name"]), field.column)
        for field in fields
        if field.name == "combatant" and field.column in SIDES and field.value
        for match in _HEADING.finditer(field.value.of(article.text))
        if not _NO_NAME.match(match["name"])
    ]
    return [*found, *((name.removesuffix(" powers"), column) for name, column in found if name.endswith(" powers"))]


#: States from which on those of one side are a coalition.
_MANY = 3


def _coalition(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return "coalition" with the side on which the United States fight beside two states more, others beside none."""
    states: dict[int, set[str]] = {}
    for actor in actors:
        if actor.kind is ActorKind.PARTY and actor.side is not None and fold(actor.name) in STATES:
            states.setdefault(actor.side, set()).add(fold(actor.name))
    sides = [side for side, names in states.items() if len(names) >= _MANY]
    return {"coalition": {sides[0]}} if len(sides) == 1 and "united states" in states[sides[0]] else {}


def _only_army(text: str, sides: Sides) -> int | None:
    """Return the side of "the army" where every army that the text ascribes to somebody is that side's."""
    found: set[int | None] = set()
    for match in _ARMY_OF.finditer(text):
        whose = sides.of(match["whose"]) or sides.of_leader(match["whose"])
        if whose is not None or match["own"]:
            found.add(whose)
    return found.pop() if len(found) == 1 else None


def _commanders(actors: Iterable[Actor], at: int) -> dict[str, int]:
    """Return the last (``at`` -1) or first (0) words of commanders' names with their sides, where no other side has them."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        if actor.kind is ActorKind.COMMANDER and actor.side is not None:
            words = fold(actor.name).split()
            found.setdefault(words[at] if words else "", set()).add(actor.side)
    return {name: next(iter(columns)) for name, columns in found.items() if len(columns) == 1 and len(name) > 2}


#: What a party is, after or before the name that tells which: "Tang dynasty", "Kingdom of Goguryeo".
_KIND_LAST = re.compile(
    r"\s+(?:dynasty|kingdom|empire|caliphate|emirate|sultanate|khanate|republic|monarchy|league|commonwealth|confederation|confederacy|tribes?|clan|faction|"
    r"rebels|loyalists|militia|forces|army|troops|government)\Z",
    re.IGNORECASE,
)
_KIND_FIRST = re.compile(r"(?:Kingdom|Empire|Republic|Emirate|Duchy|Principality|County|House|Khanate|Sultanate|City)\s+of\s+")
#: The people of a party by its last word: "Finnish Reds".
_PLURAL_LAST = re.compile(r"[A-Z][\w-]+\s+(?P<people>[A-Z][a-z]{2,}s)\Z")
_NOT_SHORT = frozenset(
    "forces troops states units brigades battalions guards police tribes islands nations rebels militias fighters".split()
)


_THE = re.compile(r"\A[Tt]he\s+")


def short_names(actor: Actor) -> tuple[str, ...]:
    """Return what a text calls a party for short: "Tang" of the Tang dynasty, "Reds" of the Finnish Reds."""
    if actor.kind is not ActorKind.PARTY:
        return ()
    names = [_THE.sub("", name) for name in (_KIND_LAST.sub("", actor.name), _KIND_FIRST.sub("", actor.name))]
    people = _PLURAL_LAST.fullmatch(actor.name)
    if people and people["people"].lower() not in _NOT_SHORT:
        names += [people["people"], people["people"][:-1]]
    short = [name for name in names if name != actor.name and len(name) > 2]
    return tuple(dict.fromkeys([*short, *(f"{name}s" for name in short if " " not in name and not name.endswith("s"))]))


#: A force or state named by its nation: "Hungarian Revolutionary Army".
_OF_NATION = re.compile(
    r"(?P<nation>[A-Z][a-z]+(?:ian|ish|ese|an|i)|French|Dutch|Greek|Czech|Thai|Yugoslav|Soviet)\s+(?:[A-Z][\w-]*\s+){0,2}"
    r"(?:Army|Navy|Air Force|Armed Forces|Empire|Kingdom|Republic|Government|Expeditionary Force)\b"
)


def _adjectives(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the adjectives of nation that open a party's name, folded, with the sides whose they are."""
    found: dict[str, set[int]] = {}
    actors = list(actors)
    for actor in actors:
        match = _OF_NATION.match(actor.name) if actor.kind is ActorKind.PARTY else None
        if match and actor.side is not None:
            found.setdefault(fold(match["nation"]), set()).add(actor.side)
    for nation, columns in found.items():  # "Syrian" of the Syrian Army is nobody's beside the Syrian Democratic Forces
        opening = f"{nation} "
        columns.update(
            one.side for one in actors if one.side and one.kind is ActorKind.PARTY and fold(one.name).startswith(opening)
        )
    return found


def _colonies(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the peoples of parties called by a country after another's adjective, "Italian Somalia", with their sides."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        first, _, last = fold(actor.name).partition(" ")
        if actor.kind is ActorKind.PARTY and actor.side is not None and last in STATES and _OF_POWER.fullmatch(first):
            for people in demonyms_of(last):
                found.setdefault(people, set()).add(actor.side)
    return found


#: The adjective of the power that holds a country.
_OF_POWER = re.compile(r"[a-z]+(?:ian|ish|ese|an)|french|dutch|free|vichy|nazi|soviet")
#: Bodies of one people that do not bear its name, and the adjective for it.
PEOPLE_OF = (
    (
        "kurdish",
        re.compile(r"\b(?:YPG|YPJ|PYD|PKK|HPG|Peshmerga|Kurdistan|People['’]s Protection Units|Democratic Union Party)\b"),
    ),
)


def _peoples(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return the adjectives of peoples whose bodies fight here, with the sides on which they do."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        for adjective, bodies in PEOPLE_OF if actor.kind is not ActorKind.COMMANDER and actor.side is not None else ():
            if bodies.search(actor.name):
                found.setdefault(adjective, set()).add(actor.side or 0)
    return found


def _against(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what parties are called against one on another side, "Union" against the Confederate States, with their sides."""
    parties = [(actor.name, actor.side) for actor in actors if actor.kind is ActorKind.PARTY and actor.side is not None]
    found: dict[str, set[int]] = {}
    for name, side in parties:
        for word in names_against(name, (other for other, column in parties if column != side)):
            found.setdefault(word, set()).add(side)
    return found


def _short_names(actors: Iterable[Actor]) -> dict[str, set[int]]:
    """Return what the parties are called for short, folded, with the sides whose they are."""
    found: dict[str, set[int]] = {}
    for actor in actors:
        for name in short_names(actor) if actor.side is not None else ():
            found.setdefault(fold(name), set()).add(actor.side or 0)
    return found


#: Those who hold land as a state of their own and are called by their name, where others are the rebels.
_CALIPHATE = re.compile(r"\b(?:Islamic State|ISIL|ISIS|Daesh)\b")
#: Words for those who rose against a government, in an article in which they fight a third party.
_OPPOSITION = ("rebel", "rebels", "opposition", "revolutionary", "revolutionaries")
_OPPOSITION_MARKS = re.compile(
    r"\b(?:Free\b.*\bArmy|Opposition|Front|Ahrar|Jaysh|Jaish|Liwa|Rebels?|Revolution\w*|National Army)\b"
)


def _opposition(actors: Iterable[Actor], rebels: int | None) -> int | None:
    """Return the side of the opposition where those who fight the state's side are a caliphate's, not the rebels."""
    found: set[int] = set()
    for actor in actors:
        if actor.side is None or actor.kind is ActorKind.COMMANDER:
            continue
        if actor.side == rebels and actor.kind is ActorKind.PARTY and not _CALIPHATE.search(actor.name):
            return None
        if actor.side != rebels and _OPPOSITION_MARKS.search(actor.name):
            found.add(actor.side)
    return found.pop() if rebels is not None and len(found) == 1 else None


def _parties(actors: Iterable[Actor]) -> dict[int, list[str]]:
    """Return the parties of each side; a side of units alone is called by those."""
    found: dict[ActorKind, dict[int, list[str]]] = {ActorKind.UNIT: {}, ActorKind.PARTY: {}}
    for actor in actors:
        if actor.side is not None and actor.kind in found:
            found[actor.kind].setdefault(actor.side, []).append(actor.name)
    return found[ActorKind.UNIT] | found[ActorKind.PARTY]


def _label(
    side: int, parties: list[str], state: int | None, rebels: int | None, words: dict[str, int], article: Article
) -> str:
    """Return the article's own word for the people of a side, or the name of its only or first party."""
    if side == rebels:
        lowered = article.text.lower()
        own = (word for word in _REBELS if words.get(word, side) == side)
        times, word = max(((sum(1 for _ in find_words(word, lowered)), word) for word in own), default=(0, ""))
        if times:
            return word
    if side == state and words.get("rebels", rebels) == rebels and _GOVERNMENT.search(article.text):
        return "government forces"
    if len(parties) > 1:
        return f"{parties[0]} and allies"
    return parties[0] if _IS_FORCE.search(parties[0]) else f"{parties[0]} forces"


#: A party that is itself a body of people under arms.
_IS_FORCE = re.compile(r"\b(?:army|forces|troops|militia|rebels|guards?|legion|brigades?|reds|whites)\Z", re.IGNORECASE)


_REBELS = ("rebels", "insurgents", "militants", "separatists", "guerrillas", "revolutionaries", "secessionists")


#: Begins with one of three letters, so that the search skips all others quickly; "pro-government forces" holds it.
_GOVERNMENT = re.compile(
    r"(?:g(?<!\w.)overnment|r(?<!\w.)egime|l(?<!\w.)oyalist) (?:forces|troops|soldiers|army|fighters|positions)\b"
)
_REBEL_WORD = re.compile(
    r"\b(?:rebels|insurgents|militants|separatists|guerrillas|revolutionaries|secessionists|jihadists|mutineers)\b"
)


def _stateliness(actor: Actor) -> int:
    """Return how much an actor speaks for its side being a state's (positive) or not (negative)."""
    if fold(actor.name) in STATES:
        return 6
    state = bool(_STATE_MARKS.search(actor.name)) and "People's" not in actor.name and "People’s" not in actor.name
    return (2 if actor.kind is ActorKind.PARTY else 1) * (int(state) - int(bool(_REBEL_MARKS.search(actor.name))))


def _poles(weight: dict[int, int], owners: dict[str, set[int]], words: dict[str, int]) -> tuple[int | None, int | None]:
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
