"""On which side of the infobox a group of victims fought, told from the words that name them.

Only what the infobox and the victims' own words tell; where they do not, the side is None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import FIRST_OF_TWO, STATES, is_people_of_state, peoples
from quizapp.extraction.actors.side_poles import AGAINST_STATE, FOR_STATE, SECURITY, Poles
from quizapp.extraction.actors.told_owners import UNIT, side_of_person, side_of_ship, side_of_unit
from quizapp.extraction.actors.told_sides import ToldSides
from quizapp.extraction.words import CIVILIANS, FIGHTERS

#: Peoples without an army, whatever state they are of: "Soviet Jews".
_NO_ARMY = frozenset("jews jewish roma romani sinti gypsies yazidis".split())
#: Behind "African" they are a people of a country, not those who fight for it.
_AMERICANS = frozenset({"american", "americans"})
#: Children who are victims under arms.
_CHILD_SOLDIERS = frozenset({"soldier", "soldiers", "fighter", "fighters"})
#: Those who guard a country's own borders, whoever else's soldiers fight in it.
_HOME_GUARDS = frozenset(
    {("border", "guards"), ("border", "guard"), ("frontier", "guards"), ("territorial", "defence"), ("territorial", "defense")}
)
#: Of a government that is none any more.
_FALLEN = frozenset("former ousted deposed toppled overthrown fallen ex".split())
#: Whoever is called so where the text calls nobody else's people so.
_FIGHTERS = frozenset({"fighter", "fighters"})
_ANY_FIGHTERS = _FIGHTERS | {"wounded", "dead", "other", "armed", "captured", "more"}
#: A commander, or those whom he leads: "General Ali Salama", "Salama's men".
_LED = re.compile(
    r"(?:the\s+)?(?P<who>(?:[A-Z][\w.'’-]*\s+){0,4}?[A-Z][\w-]*)"
    r"(?:['’]s?\s+(?:own\s+|(?:[a-z]+-)?[a-z]+\s+)?(?:officers|survivors|men|forces?|army|armies|troops|soldiers|fighters|followers|cavalry|infantry|columns?|detachment|command|division|"
    r"brigade|corps|regiment|squadron|fleet|host|party|commando))?"
)
#: Words among those for civilians that people under arms are called by as well.
_OF_ANY_SIDE = frozenset({"member", "members", "others", "other", "prisoners", "prisoner", "captives", "them", "contractors"})


@dataclass(frozen=True, slots=True)
class Sides:
    """Names and words of each side, and which side, if one, is the state's."""

    names: dict[str, int]
    #: Words of the longest name.
    longest: int
    words: dict[str, int]
    poles: Poles
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
    #: Words for people who are of neither side here.
    of_neither: frozenset[str] = frozenset()
    #: Words for people of a trade who fight here.
    risen: frozenset[str] = frozenset()
    #: The article, which may tell whose a unit, a commander or a ship is.
    text: str = field(default="", compare=False, repr=False)
    #: What the article tells of names that no list holds.
    told: ToldSides | None = field(default=None, compare=False, repr=False)
    #: The sides of names asked for before: an article has the same few people again and again.
    _asked: dict[str, int | None] = field(default_factory=dict, init=False, compare=False, repr=False)

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
        if "child" in words and not _CHILD_SOLDIERS.isdisjoint(words):
            words.remove("child")
        if "official" in words[:-1]:
            words.remove("official")  # "official figures" are no official
        if any(word in CIVILIANS and word not in _OF_ANY_SIDE and word not in self.risen for word in words):
            return None
        is_of_no_army = not _NO_ARMY.isdisjoint(words) or ("african" in words and not _AMERICANS.isdisjoint(words))
        if is_of_no_army and FIGHTERS.isdisjoint(words):
            return None
        if "loyal" in words and self.named(victims) is None:
            # some of those who rose stayed with whom they served: "loyal sepoys"
            return self.poles.government if _LOYAL.search(victims) else None
        named = self._allied(words, _PRO) or self.named(victims) or self._allied(words, _BACKED)
        is_state = self.poles.state in {None, named}
        if named is not None and is_state and _only_rebels(words) and " ".join(words) not in self.names:
            return self.poles.rebels  # "Syrian rebels" are not Syria's
        if named is not None and named == self.poles.government and self.poles.rebels is not None and _are_rebels_of(words):
            return self.poles.rebels  # "members of Colombia's rebel groups"
        side = named if named is not None else self._by_kind(words)
        return self._told(victims) if side is None and UNIT.search(victims) else side

    def _allied(self, words: list[str], ties: re.Pattern[str]) -> int | None:
        """Return the side of who is named in "pro-Vellian rebels" or "Vellian-backed rebels", whoever rebels otherwise are."""
        whose = next((match["who"] for word in words if "-" in word and (match := ties.fullmatch(word))), None)
        return (self.named(whose) or self.commanders.get(fold(whose))) if whose else None

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
        side = self.commanders.get(words[-1], self.first_names.get(words[0]) if len(words) == 1 else None)
        if side is None and self.told is not None:
            side = self.told.of_leader(words[-1])
        return self._told(_POSSESSIVE.sub("", led["who"])) if side is None else side

    def _told(self, name: str) -> int | None:
        """Return the side of a unit, a person or a ship that the box does not name and the text ties to one side."""
        key = f"told {name}"
        if key not in self._asked:
            last = name.split()[-1]
            found = side_of_unit(self.text, name, self.named) if UNIT.search(name) else None
            if found is None and fold(last) not in self.parts:
                found = side_of_person(self.text, last, self.named)
                found = side_of_ship(self.text, last, self.named) if found is None else found
            self._asked[key] = found
        return self._asked[key]

    def of_doer(self, words: str) -> int | None:
        """Return the side of who did something: people called ``words``, or the commander called so."""
        side = self.of(words)
        return self.of_leader(words) if side is None else side

    def _by_kind(self, words: list[str], *, is_told: bool = True) -> int | None:
        """Return the side that the words for the kind of people tell: the article's own, then those of rebels and states.

        Where neither is known, ``is_told`` asks what the article tells of the kind.
        """
        if any(word in {"pro-government", "pro-regime", "pro-army"} for word in words):
            return self.poles.government
        if any("-" in word and word.partition("-")[0] in FIRST_OF_TWO for word in words):
            return None  # "Franco-Italian troops" of nations that no list names
        nation = next((word for word in map(fold, words) if is_people_of_state(word)), None)
        if nation is not None and self.of_part(nation) is None:
            return None  # "Turkish troops" where Turkey is no party, "Syrian troops" where both sides bear the name
        if not self.of_neither.isdisjoint(words):
            return None
        if any(one in _FALLEN and other in {"government", "regime"} for one, other in pairwise(words)):
            return None  # it holds the state no more, and the words do not tell whom it fights now
        own = next((self.words[word] for word in reversed(words) if word in self.words), None)
        if own is not None:
            return own
        told = self.told if is_told else None
        if any(word in AGAINST_STATE for word in words):
            return told.of_kind(words, self._known) if told is not None and self.poles.rebels is None else self.poles.rebels
        if told is not None and words and _ANY_FIGHTERS.issuperset(words) and not _FIGHTERS.isdisjoint(words):
            return told.of_kind(words, self._known)
        if not _HOME_GUARDS.isdisjoint(pairwise(words)):
            return self.poles.host if self.poles.state is None else self.poles.state
        side = self.poles.government if {"government", "regime"} & set(words) else self.poles.state
        if side is None or (not any(word in FOR_STATE for word in words) and SECURITY.isdisjoint(pairwise(words))):
            return None
        foreign = any(word in peoples() and word not in self.parts for word in words)  # "Norwegian troops" of no party
        return None if foreign else side

    def against(self, side: int | None) -> int | None:
        """Return the side that fights ``side``, None where there are more than two."""
        return None if self.has_third else {1: 2, 2: 1}.get(side or 0)

    def _opposite(self, name: str) -> int | None:
        if name in {"government", "regime", "army"}:
            return self.poles.rebels
        return self.against(self.named(name))

    def named(self, victims: str) -> int | None:
        """Return the side of the longest name in ``victims``."""
        if victims not in self._asked:
            self._asked[victims] = self._side_of_name(victims)
        return self._asked[victims]

    def _side_of_name(self, victims: str) -> int | None:
        if "." in victims:
            victims = _INITIALS.sub(lambda match: match.group().replace(".", ""), victims)
        if "-" in victims:  # "FARC-EP" is FARC
            victims = _WITH_WING.sub(r"\1", victims)
        if "Al " in victims or "al " in victims:  # "Al Tarnak" is written "al-Tarnak" too
            victims = _ARTICLE.sub("al-", victims)
        side = self._named_in(fold(victims))
        if side is None and ("'" in victims or "’" in victims):
            side = self._named_in(fold(_POSSESSIVE.sub("", victims)))
        if side is None and "-" in victims:
            side = self._of_two_nations(fold(victims))
        return self.told.of(victims, self._known) if side is None and self.told is not None else side

    def _known(self, name: str) -> int | None:
        """Return the side of a name of a list, or of those who are told by what they are."""
        side = self._named_in(fold(_POSSESSIVE.sub("", name)))
        return self._by_kind(_WORD.findall(name.lower()), is_told=False) if side is None else side

    def _of_two_nations(self, folded: str) -> int | None:
        """Return the side of "Anglo-French" where both nations fight on it."""
        for word in _NAME_WORD.findall(folded):
            parts = word.split("-")
            found = {self.names.get(FIRST_OF_TWO.get(part, part)) for part in parts}
            if len(parts) > 1 and len(found) == 1 and None not in found:
                return found.pop()
        return None

    def _named_in(self, folded: str) -> int | None:
        words = _NAME_WORD.findall(folded)
        for length in range(min(self.longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                side = self.names.get(" ".join(words[start : start + length]))
                if side is not None:
                    return side
        return None


def _are_rebels_of(words: list[str]) -> bool:
    """Tell whether the words are for those who rose in a land that they name, and for nobody who serves it."""
    if AGAINST_STATE.isdisjoint(words) or not FOR_STATE.isdisjoint(words) or any("-" in word for word in words):
        return False
    return any(word.removesuffix("'s") in peoples() or word.removesuffix("'s") in STATES for word in words)


def _only_rebels(words: list[str]) -> bool:
    """Tell whether the words are a people's adjective and one for those who rose against a state: "Syrian rebels"."""
    return len(words) == 2 and words[0] in peoples() and words[1] in AGAINST_STATE


_WORD = re.compile(r"[\w'-]+")
#: To whom they are loyal where that is the state: "soldiers loyal to President Orland".
_LOYAL = re.compile(r"\bloyal to (?:the )?(?:President|[Gg]overnment|[Rr]egime)\b")
#: Whose people they are, before or after the hyphen.
_PRO = re.compile(r"pro-(?P<who>.+)")
_BACKED = re.compile(r"(?P<who>.+)-(?:backed|led|aligned|allied|supported|affiliated|loyal|controlled)")
_NAME_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
#: "U.S." is "US".
#: The Arabic article apart from its name.
_ARTICLE = re.compile(r"\b[Aa]l (?=[A-Z])")
_WITH_WING = re.compile(r"\b([A-Z]{3,})-[A-Z]{2,}\b")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
#: "Syria's army" is Syria's.
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b|(?<=s)['’](?=\s)")
