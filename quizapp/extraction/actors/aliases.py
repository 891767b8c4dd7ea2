"""Other names of the infobox's actors in the prose: by definition, by first letters, by spelling, by a shortened form.

What is certain is merged; what is only likely becomes a proposal that a person decides. Look-alikes stay apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.article import Article
from quizapp.domain.fact_kinds import COMMANDER
from quizapp.domain.facts import AliasProposal
from quizapp.domain.naming import fold, initials
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.actors.definitions import definitions
from quizapp.extraction.actors.known_names import ARTICLE, OF_OR_IN, Known
from quizapp.extraction.actors.names import STATES
from quizapp.extraction.actors.shortened_names import HEADS, surnames, without_head
from quizapp.extraction.infobox import Named

#: What the opening word of a name means where an English name puts it last: "Faylaq al-Sham", "Sham Legion".
TRANSLATIONS = {
    "faylaq": "legion",
    "jaysh": "army",
    "jaish": "army",
    "liwa": "brigade",
    "jabhat": "front",
    "kataib": "brigades",
    "katibat": "battalion",
    "harakat": "movement",
    "hizb": "party",
    "hezb": "party",
    "firqat": "division",
    "tajammu": "gathering",
    "ansar": "supporters",
}
#: Words that one name of an army may have and another of the same army not.
FILLERS = frozenset({"arab", "royal", "imperial", "armed", "islamic"})
_ALSO_CALLED = re.compile(
    r"(?:,|\()\s*(?:(?:also|[a-z]+ly|then|often|sometimes)\s+)?(?:known|called|formerly|previously|"
    r"or)(?:\s+(?:known\s+)?as)?\s+(?:the\s+)?[\"“]?(?P<other>(?:[A-Z][\w'’-]*|"
    r"al-[A-Z][\w'’-]*)(?:\s+(?:[A-Z][\w'’-]*|(?:al|ash|as)-[A-Z][\w'’-]*|of|the))*)"
)
#: Pieces of which it has one.
_CALLED = ("known", "called", "formerly", "previously", " or ", "(or ", ",or ")
#: Begins with one class of characters, so that the search skips all others quickly.
_ACRONYM = re.compile(r"[A-Z](?=[A-Z])(?<![\w-].)[A-Z]{1,6}(?!\w)")
#: Begins with a capital, so that the search skips all else quickly; an article before it is looked for behind it.
_NAME = re.compile(
    r"[A-Z][\w'’-]++"
    r"(?:\s++(?:(?:a(?:sh|[lsdnrtz])|e[lz])-)?[A-Z][\w'’-]++){1,14}"  # more is a heading or a list: its parts would be squared
)
_ARTICLE_BEFORE = re.compile(r"(?:ash|a[lsdnrtz]|e[lz])-\Z")
_TAIL = re.compile(r"\s+(?:in|of)\s+(?:the\s+)?[A-Z][\w' -]*\Z")


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of the actor called ``name`` and the words that tie the two together, where there are such words."""

    name: str
    other: str
    where: Span | None = None


def find_aliases(article: Article, actors: list[Named], spans: list[Span]) -> tuple[list[Alias], list[AliasProposal]]:
    """Return the other names of ``actors`` in the prose at ``spans``, and those that are only suspected."""
    text = article.text
    known = Known(actors)
    found: list[Alias] = []
    for span in spans:
        found.extend(_defined(text, span, known))
        found.extend(_also_called(text, span, known))
    candidates = _candidates(text, spans)
    found.extend(_spelled_otherwise(candidates, known))
    found.extend(_acronyms(text, spans, known, found))
    found.extend(_spelled_out(candidates, known))
    found.extend(Alias(name, short) for name, short in without_head(candidates, known))
    found.extend(Alias(name, short) for name, short in surnames(text, spans, known))
    return _unambiguous(found, known), list(_proposals(candidates, known, found))


def _defined(text: str, span: Span, known: Known) -> Iterator[Alias]:
    for long, letters in definitions(text, span.start, span.end):
        full, short = long.of(text), letters.of(text)
        if fold(full) in STATES and text.endswith(("of ", "of the "), span.start, long.start):
            continue  # the body's letters, not the land's: "Fuerzas Armadas of Velland (FAV)"
        name = known.find(full) or known.acronym(short) or _longer_form(full, known)
        if name is not None:
            where = Span(long.start, text.index(")", letters.end) + 1)
            yield from (Alias(name, form, where) for form in (short, full) if form != name)


def _longer_form(full: str, known: Known) -> str | None:
    """Return the actor of which ``full`` is the official form: "Islamic State of Iraq and the Levant"."""
    folded = fold(full)
    shorter = OF_OR_IN.split(folded, maxsplit=1)[0]
    name = shorter if shorter in known.names else " ".join(folded.split()[1:]) if folded.split()[0] in HEADS else ""
    known_as = known.names.get(name)
    return known_as if known_as is not None and len(name) > 5 and known.kinds[name] is not COMMANDER else None


def _also_called(text: str, span: Span, known: Known) -> Iterator[Alias]:
    if not holds_any(span.of(text), _CALLED):
        return
    for match in _ALSO_CALLED.finditer(text, span.start, span.end):
        name, other = _called_before(text, span.start, match.start(), known), match["other"]
        if name is None or fold(other) == fold(name):
            continue
        yield Alias(name, other, Span(match.start("other"), match.end("other")))
        single = _PLURAL_NAME.fullmatch(other)
        if single and re.search(rf"\b{single['one']}\b", text):
            yield Alias(name, single["one"])


#: A people called by one word: "Chiriguanos"; one of them, or what is theirs, is without the s.
_PLURAL_NAME = re.compile(r"(?P<one>[A-Z][a-z]{3,}[^s\W])s")


def _called_before(text: str, floor: int, end: int, known: Known) -> str | None:
    """Return the actor whose name stands right before ``end``."""
    near = text[max(floor, end - _BEFORE) : end]
    names = list(_names(near, 0, len(near)))
    return _called(names[-1].removeprefix("The "), known) if names and near.rstrip().endswith(names[-1]) else None


#: So many characters before "also called" an actor's name is looked for.
_BEFORE = 80


def _called(full: str, known: Known) -> str | None:
    """Return the actor called ``full``, or called so without a last word for its people: "Eastern Guarani Indians"."""
    is_people = " " in full and full.endswith("s")
    found = known.find(full) or (known.find(full.rsplit(" ", 1)[0]) if is_people else None)
    is_of_one_man = found not in (None, full) and known.kinds[fold(found)] is COMMANDER
    return None if is_people and is_of_one_man else found


def _names(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the names of several words in ``text[start:end]``, "al-Hamra Front" with its article."""
    for match in _NAME.finditer(text, start, end):
        first = match.start()
        article = _ARTICLE_BEFORE.search(text, max(start, first - 4), first) if text[first - 1 : first] == "-" else None
        yield article.group() + match.group() if article else match.group()


def _candidates(text: str, spans: list[Span]) -> dict[str, str]:
    """Return the names of several words in the prose, by their folded form."""
    names: dict[str, str] = {}
    for span in spans:
        for whole in _names(text, span.start, span.end):
            name = whole.removesuffix("'s").removesuffix("’s")
            names.setdefault(fold(name), name)
            parts = name.split()
            if len(parts) > 2 and parts[0] in {"The", "On", "In", "By", "However", "Meanwhile"}:
                names.setdefault(fold(" ".join(parts[1:])), " ".join(parts[1:]))
    return names


def _spelled_otherwise(candidates: dict[str, str], known: Known) -> Iterator[Alias]:
    for folded, name in candidates.items():
        if folded not in known.names and (actor := known.find(name)) is not None:
            yield Alias(actor, name)


def _acronyms(text: str, spans: list[Span], known: Known, defined: list[Alias]) -> Iterator[Alias]:
    """Yield the acronyms in the prose that are the first letters of one actor only."""
    seen = {match for span in spans for match in _ACRONYM.findall(text, span.start, span.end)}
    taken = {alias.other for alias in defined}
    owners: dict[str, set[str]] = defaultdict(set)
    for name in known.bodies.values():
        for form in {name, _TAIL.sub("", name)}:
            if len(form.split()) > 1:
                owners[initials(form)].add(name)
    for acronym in sorted(seen - taken):
        if len(owners.get(acronym, ())) == 1:
            yield Alias(next(iter(owners[acronym])), acronym)


#: Fewer letters than these are those of many names.
_TELLING_LETTERS = 4


def _spelled_out(candidates: dict[str, str], known: Known) -> Iterator[Alias]:
    """Yield the names in the prose whose first letters are an actor's name: "Hill Guard Volunteer Corps" of the HGVC."""
    if not any(len(name) >= _TELLING_LETTERS and name.isupper() for name in known.names.values()):
        return
    for name in dict.fromkeys(candidate.removeprefix("The ") for candidate in candidates.values()):
        letters = initials(name)
        actor = known.acronym(letters) if len(letters) >= _TELLING_LETTERS else None
        if actor is not None and actor != name:
            yield Alias(actor, name)


def _unambiguous(found: list[Alias], known: Known) -> list[Alias]:
    """Leave out an alias that two actors would share, or that is another actor's name."""
    owners: dict[str, set[str]] = defaultdict(set)
    for alias in found:
        owners[fold(alias.other)].add(alias.name)
    return [
        alias
        for alias in found
        if len(owners[fold(alias.other)]) == 1 and known.names.get(fold(alias.other), alias.name) == alias.name
    ]


def _proposals(candidates: dict[str, str], known: Known, found: list[Alias]) -> Iterator[AliasProposal]:
    tied = {(fold(alias.name), fold(alias.other)) for alias in found}
    bodies = known.bodies
    for candidate, other in candidates.items():
        if candidate in known.names:
            continue
        for form, filler in _without_fillers(candidate):
            if form in bodies and (form, candidate) not in tied:
                yield AliasProposal(bodies[form], other, f"the names differ by “{filler.capitalize()}” only")
        form = _translated(candidate)
        if form in bodies and (form, candidate) not in tied:
            yield AliasProposal(bodies[form], other, f"“{other.split()[0]}” is Arabic for “{bodies[form].split()[-1]}”")


def _without_fillers(candidate: str) -> Iterator[tuple[str, str]]:
    """Yield a name without each word that one name of an army may have and another not, and that word."""
    parts = candidate.split()
    for index, part in enumerate(parts):
        if part in FILLERS:
            yield " ".join(parts[:index] + parts[index + 1 :]), part


def _translated(candidate: str) -> str:
    """Return a name with its opening word in English and last, "" where that word is not known."""
    opening, *rest = candidate.split()
    if opening not in TRANSLATIONS:
        return ""
    return f"{' '.join(ARTICLE.sub('', part) for part in rest)} {TRANSLATIONS[opening]}"
