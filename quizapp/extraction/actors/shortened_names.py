"""Names of actors cut short in the prose: the head word left out, what follows "of", a commander's last name.

Forms that a text defines are ``definitions``'; which of all are certain is ``aliases``'.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from quizapp.domain.fact_kinds import COMMANDER, PARTY
from quizapp.domain.naming import fold
from quizapp.domain.text import Span, find_words
from quizapp.extraction.actors.known_names import OF_OR_IN, Known
from quizapp.extraction.actors.names import STATES

#: Words that open a name and are often left out in prose: "Hay'at Tahrir al-Sham" is "Tahrir al-Sham" two lines on.
HEADS = frozenset("hayat harakat jabhat hezb hizb jamaat jamaah tanzim kataib katibat liwa jaysh tehrik lashkar".split())


def without_head(candidates: Iterable[str], known: Known) -> Iterator[tuple[str, str]]:
    """Yield actors with their shortened forms: the head word left out, or what follows a name with an article of its own.

    ``candidates`` are the names of several words in the prose, folded.
    """
    shortened = [(name, *_cut(folded)) for folded, name in known.bodies.items()]
    shortened = [one for one in shortened if any(one[1:])]
    told = set(candidates) if shortened else set()
    for name, rest, shorter in shortened:
        if rest and rest not in known.names and _is_of_one(rest, known) and _is_told_in_part(rest, told):
            yield name, " ".join(name.split()[1:])
        if shorter and ((shorter.startswith("al-") and " " not in shorter) or _is_told_in_part(shorter, told)):
            yield name, " ".join(name.split()[: len(shorter.split())])


def _cut(folded: str) -> tuple[str, str]:
    """Return a name without its head word, and without what follows it; each "" where nothing can go."""
    head, _, rest = folded.partition(" ")
    return rest if head in HEADS and " " in rest else "", _shortened(folded)


def _is_of_one(rest: str, known: Known) -> bool:
    """Tell whether only one name ends in ``rest``, which is several words."""
    ending = f" {rest}"
    return sum(name.endswith(ending) for name in known.names) == 1


def _is_told_in_part(name: str, told: Set[str]) -> bool:
    """Tell whether one of the names ``told`` is ``name``, or begins or ends with its words where they are several."""
    if name in told or " " not in name:
        return name in told
    opening, ending = f"{name} ", f" {name}"
    return any(other.startswith(opening) or other.endswith(ending) for other in told)


def _shortened(folded: str) -> str:
    """Return "islamic state" for "islamic state of iraq", "al-nusra" for "al-nusra front", and "" where nothing can go."""
    first, _, rest = folded.partition(" ")
    if rest in _GROUPS and first.startswith("al-"):
        return first
    shorter = OF_OR_IN.split(folded, maxsplit=1)[0]
    return shorter if shorter != folded and " " in shorter and not set(shorter.split()) <= _GENERIC else ""


_GROUPS = frozenset({"front", "movement", "army", "brigade", "brigades", "party"})
#: Words that many names share: a name cut down to them alone names nobody.
_GENERIC = frozenset(
    "armed forces ministry army council security service national guard military supreme command united "
    "states kingdom republic people".split()
)


#: Last words of names that are titles, borne by many: "Allah Quli Khan", "Edward, the Black Prince".
_TITLES = frozenset(
    "khan prince princess king queen pasha bey beg shah sultan emir emperor elder younger great first second third junior "
    "senior mirza raja rajah nawab sheikh bin jr sr".split()
)


def _is_no_surname(folded: str) -> bool:
    """Tell whether the last word of a name is a title or a land, which stands for others too: "John II of France"."""
    return folded.rstrip(".") in _TITLES or folded in STATES


def surnames(text: str, spans: list[Span], known: Known) -> Iterator[tuple[str, str]]:
    """Yield commanders with their last names where the prose uses one and nobody else in the infobox has it."""
    owners = _owners_of_surnames(known)
    told = sorted((surname for surname in owners if surname in text), key=len, reverse=True)
    for surname in sorted(told):
        if len(owners[surname]) != 1 or len(surname) <= _SHORT_SURNAME or not surname[0].isupper():
            continue
        longer = [other for other in told if surname in other and other != surname]
        if _stands_in_prose(text, spans, surname, longer):
            yield next(iter(owners[surname])), surname


def _owners_of_surnames(known: Known) -> dict[str, set[str]]:
    """Return the commanders by their last names, without those that are a first name, a title or a land as well."""
    owners: dict[str, set[str]] = defaultdict(set)
    others = {word for name in known.names.values() for word in name.split()[:-1]}
    for folded, name in known.names.items():
        last = name.split()[-1]
        if known.kinds[folded] is PARTY:
            others.add(last)
        elif known.kinds[folded] is COMMANDER and len(name.split()) > 1 and not _is_no_surname(fold(last)):
            owners[last].add(name)
    return {surname: theirs for surname, theirs in owners.items() if surname not in others}


#: Letters of a surname that is a word as well.
_SHORT_SURNAME = 3


def _stands_in_prose(text: str, spans: list[Span], name: str, longer: list[str]) -> bool:
    """Tell whether ``name`` stands in the prose with no hyphen before it, and not in one of the ``longer`` names."""
    for at in find_words(name, text):
        if text[at - 1] == "-" or not any(span.start <= at < span.end for span in spans):
            continue
        if not any(text.startswith(other, at - other.find(name)) for other in longer):
            return True
    return False
