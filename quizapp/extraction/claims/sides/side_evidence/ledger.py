"""What a whole article tells of which side people are on: the words of its sure claims and of each column of its infobox.

Only whose a word is; what that says of a figure is for the cues.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from quizapp.domain.article import Article
from quizapp.domain.facts import Claim, Measure
from quizapp.extraction.actors.names import STATELESS, STATES, peoples
from quizapp.extraction.actors.side_poles import AGAINST_STATE, FOR_STATE
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.sides.counted import Counted
from quizapp.extraction.words import CIVILIANS, FIGHTERS, THINGS

#: Words that people of every side are called by: they tell nothing.
GENERAL = frozenset(
    """
    man men soldier soldiers troop troops fighter fighters people officer officers member members force forces army personnel
    servicemen police wounded killed dead other others more unit units battalion brigade regiment division corps company
    squadron group groups infantry cavalry artillery guard guards party side prisoner prisoners captive captives leader leaders
    commander commanders military rank ranks local foreign senior armed top young total number casualties losses deaths
    pow pows mia kia wia private crew crews pilot pilots aides general generals colonel colonels captain captains sergeant
    sergeants the their his its her own of and in from as least field high naval elite several many some two three
    """.split()
)
#: Keys of the infobox in whose lines a side's own people are told.
_OWN_KEYS = frozenset({"units", "strength", "casualties", "casualties and losses", "losses"})
#: Keys in which bodies are named that the kind of their people is told by: "Commando Regiment".
_BODY_KEYS = frozenset({"units", "combatant"})
_WORD = re.compile(r"[\w’'-]+")
#: People, or a unit, named in a line of the infobox: "55 Askaris", "18 82nd Airborne killed", "Russian troops".
_OF_PEOPLE = re.compile(
    r"(?<=\d )(?:[A-Z0-9][\w’'-]*\s+){1,3}(?=killed|dead|wounded|captured|missing)|(?<=\d )[A-Z][\w’'-]*s\b|"
    r"(?:[A-Z][\w’'-]*\s+(?:and\s+)?){1,3}(?:troops|soldiers|fighters|forces|volunteers|mercenaries|warriors|militia|killed|dead)\b"
    r"|(?<=\d )[a-z]+"
)
_NAME = r"[A-Z][\w’'.-]*"
#: Whose people a word is for, right before it, behind a quotation mark or not.
_OWNER_BEFORE = re.compile(rf"(?P<who>(?:(?:{_NAME}|rebel|government)\s+){{1,4}})(?:[\"“]?[a-z-]+[\"”]?\s+){{0,2}}[\"“(]?\Z")
#: The same behind it.
_OWNER_BEHIND = re.compile(
    rf"\s+(?:of|under|led\s+by|commanded\s+by|loyal\s+to)\s+(?:the\s+)?(?P<who>{_NAME}(?:\s+{_NAME}){{0,3}})"
)
#: Letters around a word in which whose it is stands.
_NEAR = 70


def stem(word: str) -> str:
    """Return a word in small letters without the s of its plural."""
    word = word.lower()
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def telling_words(words: str) -> list[str]:
    """Return the words that not everybody's people are called by."""
    found = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(words)]
    return [word for word in found if len(word) > 2 and _tells(word, is_last=word is found[-1])]


def _tells(word: str, *, is_last: bool) -> bool:
    """Tell whether a word is a name, a kind of people who serve one side alone, or an unknown noun for people."""
    if word.lower() in _TELL_NOTHING or stem(word) in _MANY_SIDED:
        return False
    return not word.islower() or word in KINDS or (is_last and word not in FIGHTERS and word.endswith(("s", "men")))


#: Peoples and creeds that have fighters on many sides, and people without arms.
_MANY_SIDED = STATELESS | frozenset(
    """
    jewish jew arab muslim christian sunni shia shiite shi'ite catholic protestant druze alawite tribal african european asian
    """.split()
)
#: Kinds of people who as a rule serve one of the sides alone; soldiers, men and lieutenants are on all.
KINDS = frozenset(
    """
    agents agent commandos paratroopers seamen peacekeepers mercenaries partisans volunteers legionnaires legionaries hoplites
    hussars dragoons lancers tribesmen militiamen cadets rangers operatives warriors horsemen raiders irregulars auxiliaries
    contractor contractors guerrillas guerillas guerilla kamikaze sepoys askaris cossacks janissaries samurai cadres
    """.split()
)
_TELL_NOTHING = (GENERAL | THINGS | AGAINST_STATE | FOR_STATE | CIVILIANS) - KINDS


@dataclass(slots=True)
class Ledger:
    """An article with its claims; those of the text in their order, where a side is found it is put in."""

    article: Article
    sides: Sides
    claims: list[Claim]
    boxed: tuple[Claim, ...]
    #: Where the claims stand whose side evidence has told.
    settled: set[int] = field(default_factory=set)
    _columns: dict[str, int] | None = None
    _counted: dict[str, int] | None = None
    _leanings: dict[str, int | None] = field(default_factory=dict)

    def settle(self, number: int, side: int) -> None:
        """Put in the side that evidence tells of one of the claims."""
        self.claims[number] = replace(self.claims[number], side=side)
        self.settled.add(self.claims[number].evidence[0].start)

    def is_settled(self, claim: Claim) -> bool:
        """Tell whether it was evidence that told the side of a claim."""
        return claim.evidence[0].start in self.settled

    @property
    def columns(self) -> dict[str, int]:
        """The stems of words that one column of the infobox alone has, with that column."""
        if self._columns is None:
            owners = _only_owners(self._words_of_columns())
            self._columns = {word: side for word, side in owners.items() if side in {1, 2}}
        return self._columns

    @property
    def counted(self) -> dict[str, int]:
        """The stems of words by which victims of one side alone are called."""
        if self._counted is None:
            sure = (claim for claim in (*self.boxed, *self.claims) if claim.side is not None)
            self._counted = _only_owners(
                (stem(word), claim.side or 0) for claim in sure for word in telling_words(claim.victims)
            )
        return self._counted

    def _words_of_columns(self) -> Iterable[tuple[str, int]]:
        for part in self.article.infobox.fields if self.article.infobox else ():
            if part.name in _OWN_KEYS and part.column and part.value:
                for match in _OF_PEOPLE.finditer(part.value.of(self.article.text)):
                    for word in telling_words(match.group()):
                        yield stem(word), part.column
            if part.name in _BODY_KEYS and part.column and part.value:
                for word in _WORD.findall(part.value.of(self.article.text).lower()):
                    if word in KINDS or f"{word}s" in KINDS:
                        yield stem(word), part.column

    def side_of(self, words: str) -> int | None:
        """Return the side of people, a body or a commander called ``words``: by name, or else by what their words lean to."""
        side = self.sides.of_doer(words)
        return self.side_of_telling(words) if side is None else side

    def side_of_telling(self, words: str) -> int | None:
        """Return the one side that the telling words of ``words`` lean to."""
        found = {self.leaning(word) for word in telling_words(words)} - {None}
        return found.pop() if len(found) == 1 else None

    def leaning(self, word: str) -> int | None:
        """Return the side whose people alone the article calls by ``word``, None where it has it on two or on none."""
        key = stem(word)
        if key not in self._leanings:
            self._leanings[key] = None  # a word does not tell of itself
            self._leanings[key] = self._leaning(word, key)
        return self._leanings[key]

    def _leaning(self, word: str, key: str) -> int | None:
        is_land = word.lower() in peoples() or word.lower() in STATES
        part = self.sides.of_part(word) if word[0].isupper() and not is_land else None
        found = {part, self.columns.get(key), self.counted.get(key)} - {None}
        if found:
            return found.pop() if len(found) == 1 else None
        is_name = word[0].isupper() and not (word.endswith("s") and word[:-1].isupper())
        return None if is_name or self.sides.has_third else self._owner_in_text(key)

    def _owner_in_text(self, key: str) -> int | None:
        """Return the one side whose people the text calls by a word with this stem wherever it tells whose they are."""
        text, owners = self.article.text, list[int]()
        for match in re.finditer(rf"(?<![\w-]){re.escape(key)}s?(?![\w-])", text, re.IGNORECASE):
            before = _OWNER_BEFORE.search(
                text, max(text.rfind("\n", 0, match.start()) + 1, match.start() - _NEAR), match.start()
            )
            behind = _OWNER_BEHIND.match(text, match.end())
            for owner in (before, behind):
                side = self._owner(owner["who"].strip()) if owner else None
                owners += [side] if side is not None else []
        return owners[0] if owners and len(set(owners)) == 1 else None

    def _owner(self, words: str) -> int | None:
        side = self.sides.of_doer(words)
        if side is not None:
            return side
        found = {self.columns.get(stem(word)) or self.counted.get(stem(word)) for word in telling_words(words)} - {None}
        if found:
            return found.pop() if len(found) == 1 else 0
        return 0 if any(word.lower() in peoples() for word in words.split()) else None


def _only_owners(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    owners: dict[str, set[int]] = {}
    for word, side in pairs:
        owners.setdefault(word, set()).add(side)
    return {word: next(iter(sides)) for word, sides in owners.items() if len(sides) == 1}


@dataclass(frozen=True, slots=True)
class Asked:
    """A claim of the text whose side no rule tells: its number among the claims, and what it was read from."""

    number: int
    told: Counted
    ledger: Ledger

    @property
    def claim(self) -> Claim:
        """The claim itself."""
        return self.ledger.claims[self.number]

    @property
    def is_bare(self) -> bool:
        """Whether no word tells who they are."""
        return self.claim.victims.lower() in _BARE

    def here(self) -> list[Claim]:
        """Return the claims before it in its sentence."""
        first, context = self.number, self.claim.context
        while first and self.ledger.claims[first - 1].context == context:
            first -= 1
        return self.ledger.claims[first : self.number]

    def behind(self) -> list[Claim]:
        """Return the claims behind it in its sentence."""
        claims, context, last = self.ledger.claims, self.claim.context, self.number + 1
        while last < len(claims) and claims[last].context == context:
            last += 1
        return claims[self.number + 1 : last]

    def since(self, start: int) -> list[Claim]:
        """Return the claims from ``start`` up to its own sentence."""
        end = self.told.sentence.span.start
        return [one for one in self.ledger.claims[: self.number] if start <= one.context.start and one.context.end <= end]

    def words_before(self) -> str:
        """Return the sentence up to the number."""
        return self.told.text[self.told.sentence.span.start : self.told.figure.quantity.number_start]


_BARE = frozenset(
    "people men others other soldiers troops fighters prisoners officers number personnel servicemen casualties".split()
) | {"other ranks"}
MEASURES_OF_DEATH = frozenset({Measure.KILLED, Measure.CASUALTIES})
