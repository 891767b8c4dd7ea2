"""What a sentence says of a person: in command, killed or crowned, sent, followed by somebody; declared by words around a name.

Each role has its reason and examples; what is asked of it is the families'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.domain.text import Span, any_of, find_words, holds_any
from quizapp.generation.told.name_signs import RANKS
from quizapp.generation.told.persons import ToldPerson, is_estate

_ADVERB = r"(?:(?:had|then|also|later|soon|again|now|once|himself|herself|\w+ly) ){0,3}"
_ENDED = (
    "killed wounded captured executed beheaded hanged imprisoned arrested assassinated murdered strangled poisoned exiled "
    "deposed crowned proclaimed appointed promoted dismissed replaced relieved succeeded defeated banished elected shot "
    "buried excommunicated"
).split()
_DID = (
    "ordered sent led decided refused proposed asked appointed commanded arrived returned fled marched instructed "
    "requested offered received rejected replaced withdrew advanced attacked took gave persuaded demanded declared "
    "signed met began retreated assembled deployed left surrendered attempted intended chose issued urged summoned moved "
    "positioned directed launched dispatched despatched divided seized captured crossed landed entered reached joined "
    "defeated convinced assumed besieged conquered invaded died succeeded married ruled revolted rebelled raised gathered "
    "mustered pursued escaped allied concluded negotiated restored confirmed granted imposed founded built burned burnt "
    "sacked plundered raided defended resisted resolved realised realized supported won lost fought killed executed "
    "deposed imprisoned arrested freed released submitted became recruited hired planned proclaimed sought promised tried "
    "managed abandoned agreed broke brought came claimed continued"
).split()
_DONE_TO = (
    "defeated killed captured wounded executed appointed sent ordered replaced succeeded murdered arrested imprisoned deposed "
    "crowned dispatched despatched proclaimed elected besieged assisted persuaded overthrew installed freed released named "
    "summoned convinced betrayed assassinated beheaded exiled banished pardoned pursued confronted opposed urged promoted"
).split()
#: Before a name that begins a clause.
_CLAUSE = (
    r"(?i)(?:^|[,;:] |\b(?:and|but|when|while|where|after|before|until|that|as|because|since|though|although|once|so) )"
    r"(?:the )?$"
)


@dataclass(frozen=True, slots=True)
class Role:
    """What is said of a person by the words before and behind the name; ``found`` and ``missed`` have “X” for the name."""

    name: str
    before: re.Pattern[str]
    behind: re.Pattern[str]
    why: str
    found: tuple[str, ...]
    missed: tuple[str, ...] = ()


_ANY = re.compile("")

#: The first that fits counts.
ROLES = (
    Role(
        "leader",
        re.compile(
            r"\b(?:(?:led|commanded|headed) by|under the (?:\w+ )?(?:command|leadership|orders) of|(?:forces?|army|armies|"
            r"troops|cavalry|infantry|fleet|men|garrison|regiment|company|companies|contingent|detachment|column|squadron|horse|"
            r"artillery|riders|soldiers|knights|ships) under) (?:the )?$"
        ),
        _ANY,
        "the words before the name say that men were under this person",
        ("The riders, led by X, fled.", "An army under the command of X came.", "The fleet under X sailed."),
        ("The riders led X away.", "X fled."),
    ),
    Role(
        "fate",
        re.compile(_CLAUSE),
        re.compile(
            rf"^ {_ADVERB}(?:(?:was|had been|were) (?:\w+ly |then |also |later |soon )?(?:{any_of(_ENDED)}|taken prisoner|"
            r"put to death|taken captive|forced to)\b(?! by surprise)|died\b)"
        ),
        "the words behind the name say what became of this person",
        ("In the end, X was killed.", "When X died, the town fell.", "X was taken prisoner."),
        ("X was tall.", "The town of X was taken."),
    ),
    Role(
        "deed",
        re.compile(_CLAUSE),
        re.compile(rf"^ {_ADVERB}{any_of(_DID)}\b(?! by\b)"),
        "the name is the subject of what a person does",
        ("X ordered a retreat.", "At noon, X marched to Tarn.", "The riders fled when X arrived."),
        ("X was tall.", "The brother of X ordered it."),
    ),
    Role(
        "done to",
        re.compile(rf"\b{any_of(_DONE_TO)} (?:the )?$"),
        re.compile(r"^(?!['’])"),
        "the name is that of whom somebody appointed, sent or killed",
        ("The council appointed X.", "The riders captured X at the ford."),
        ("The riders captured X's men.",),
    ),
)
#: The ranks directly before a name go into the gap with it.
_RANKS_BEFORE = re.compile(rf"(?<![\w-])(?:the )?(?:{RANKS}[ -])+$")
_SMALL_ARTICLE = re.compile(r"\b[Tt]he $")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells of one person: the words before and behind the name with its rank, and the role it has there."""

    person: ToldPerson
    role: Role
    sentence: Span
    before: str
    after: str


def told_of(person: ToldPerson, span: Span, words: str) -> Told | None:
    """Return what a sentence tells of a person; None where it names the person twice or in no role."""
    places = _places(person, words)
    if len(places) != 1:
        return None
    start, end = places[0]
    before, after = words[:start], words[end:]
    ranks = _RANKS_BEFORE.search(before) or (_SMALL_ARTICLE.search(before) if is_estate(person.name) else None)
    before = before[: ranks.start()] if ranks else before
    role = next((one for one in ROLES if one.before.search(before) and one.behind.search(after)), None)
    return Told(person, role, span, before, after) if role else None


def _places(person: ToldPerson, words: str) -> list[tuple[int, int]]:
    """Return where a sentence names a person, by the longest words each time."""
    found: list[tuple[int, int]] = []
    for handle in person.handles:
        for start in find_words(handle, words):
            if not any(begin <= start < end for begin, end in found):
                found.append((start, start + len(handle)))
    return found


def tellings(people: Sequence[ToldPerson], sentences: Sequence[tuple[Span, str]]) -> Iterator[Told]:
    """Yield what sentences tell of persons, in the order of the text."""
    for span, words in sentences:
        for person in people:
            if holds_any(words, person.handles):
                told = told_of(person, span, words)
                if told is not None:
                    yield told
