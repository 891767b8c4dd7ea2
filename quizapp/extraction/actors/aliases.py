"""Other names of the infobox's actors in the prose: by definition, by first letters, by spelling, by a shortened form.

What is certain is merged; what is only likely becomes a proposal that a person decides. Look-alikes stay apart.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.article import Article
from quizapp.domain.facts import ActorKind, AliasProposal
from quizapp.domain.naming import fold, initials
from quizapp.domain.text import Span, find_words, holds_any
from quizapp.extraction.actors.names import STATES
from quizapp.extraction.infobox import Named

#: Words that open a name and are often left out in prose: "Hay'at Tahrir al-Sham" is "Tahrir al-Sham" two lines on.
HEADS = frozenset("hayat harakat jabhat hezb hizb jamaat jamaah tanzim kataib katibat liwa jaysh tehrik lashkar".split())
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
_ARTICLE = re.compile(r"\b(?:al|el|ul|ash|as|ad|ar|at|an|az|ath|esh|es|ed|er|et|en|ez)-")
_SOUNDS = (
    (re.compile(r"ay|ei|ai|ey"), "ai"),
    (re.compile(r"ou|oo|o|u"), "u"),
    (re.compile(r"ee|y|ie"), "i"),
    (re.compile(r"e"), "a"),
    (re.compile(r"q|ck|c(?=[aou])"), "k"),
    (re.compile(r"ah\b|eh\b|at\b"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"dj|j"), "j"),
    (re.compile(r"tz|ts"), "z"),
    (re.compile(r"-"), " "),
)
_DEFINED = re.compile(
    r"\((?:the\s+|also\s+|or\s+|"
    r"abbreviated\s+)?[\"“]?(?P<short>[A-Z][A-Za-z]?[A-Z&.]{0,8}[A-Za-z]?)[\"”]?(?:\)|[,;][^()]{0,60}\))"
)
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
    r"[A-Z][\w'’-]+"
    r"(?:\s+(?:(?:a(?:sh|[lsdnrtz])|e[lz])-)?[A-Z][\w'’-]+){1,14}"  # more is a heading or a list: its parts would be squared
)
_ARTICLE_BEFORE = re.compile(r"(?:ash|a[lsdnrtz]|e[lz])-\Z")
_OF_OR_IN = re.compile(" (?:of|in) ")
_TAIL = re.compile(r"\s+(?:in|of)\s+(?:the\s+)?[A-Z][\w' -]*\Z")


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of the actor called ``name`` and the words that tie the two together, where there are such words."""

    name: str
    other: str
    where: Span | None = None


#: "Richard II" and "Richard III" are two kings, not two spellings.
_NUMERAL = re.compile(r"\b[ivx]{2,}\b|\d")


@lru_cache(maxsize=2048)
def sounds(name: str) -> str:
    """Return ``name`` as differing transliterations agree on it: "Hayat Ahrar ash-Sham" and "Hay'at Ahrar al-Sham"."""
    folded = _ARTICLE.sub("al-", fold(name))
    if _NUMERAL.search(folded):
        return folded
    for pattern, replacement in _SOUNDS:
        folded = pattern.sub(replacement, folded)
    return folded


def definitions(text: str, start: int, end: int) -> Iterator[tuple[Span, Span]]:
    """Yield ``(full name, short form)`` for each "Free Syrian Army (FSA)" in ``text[start:end]``."""
    for match in _DEFINED.finditer(text, start, end):
        short = re.sub(r"[.&]", "", match.group("short"))
        full = _full_name(text, start, match.start(), short)
        if full and len(short) > 1:
            yield full, Span(match.start("short"), match.end("short"))


def _full_name(text: str, floor: int, end: int, short: str) -> Span | None:
    """Return the words before a bracket that its letters abbreviate, or the name that stands there."""
    words = list(re.finditer(r"[^\W_][\w'’.-]*", text[max(floor, end - 90) : end]))
    offset = max(floor, end - 90)
    if not words or text[offset + words[-1].end() : end].strip():
        return None
    fallback, joined = None, False
    for first in range(len(words) - 1, -1, -1):
        word = words[first].group()
        if (
            re.search(r"[,;:.()]", text[offset + words[first].end() : offset + words[first + 1].start()])
            if first + 1 < len(words)
            else False
        ):
            break
        if (
            not word[0].isupper()
            and word.lower() not in {"of", "the", "for", "and", "in", "to"}
            and not word.startswith(("al-", "ash-", "as-", "el-", "ez-"))
        ):
            break
        candidate = text[offset + words[first].start() : end].strip()
        if word[0].isupper():
            span = Span(offset + words[first].start(), offset + words[first].start() + len(candidate))
            if initials(candidate) == short.upper():
                return span
            fallback = fallback if joined else span
        joined = joined or word.lower() == "and"
    return fallback


def _shape(folded: str) -> tuple[str, int]:
    return folded[:1], folded.count(" ")


class _Known:
    """The actors' names by their folded and sounded forms; a form of two actors ties nothing."""

    def __init__(self, actors: Iterable[Named]) -> None:
        self.names: dict[str, str] = {}
        self.sounds: dict[str, set[str]] = defaultdict(set)
        self.kinds: dict[str, ActorKind] = {}
        #: First letter and number of words: what no actor shares with a name is not worth sounding out.
        self.shapes: set[tuple[str, int]] = set()
        for actor in actors:
            folded = fold(actor.name)
            self.names.setdefault(folded, actor.name)
            self.sounds[sounds(actor.name)].add(folded)
            self.kinds.setdefault(folded, actor.kind)
            self.shapes.add(_shape(folded))

    def find(self, name: str) -> str | None:
        """Return the actor called so, in whatever spelling, or None."""
        folded = fold(name)
        if folded in self.names:
            return self.names[folded]
        if _shape(folded) not in self.shapes:
            return None
        alike = self.sounds.get(sounds(name), set())
        return self.names[next(iter(alike))] if len(alike) == 1 else None

    def acronym(self, short: str) -> str | None:
        """Return the actor, no commander, whose very name is the acronym ``short``, or None."""
        name = self.names.get(fold(short))
        return name if name == short and name.isupper() and self.kinds[fold(name)] is not ActorKind.COMMANDER else None


def find_aliases(article: Article, actors: list[Named], spans: list[Span]) -> tuple[list[Alias], list[AliasProposal]]:
    """Return the other names of ``actors`` in the prose at ``spans``, and those that are only suspected."""
    text = article.text
    known = _Known(actors)
    found: list[Alias] = []
    for span in spans:
        found.extend(_defined(text, span, known))
        found.extend(_also_called(text, span, known))
    candidates = _candidates(text, spans)
    found.extend(_spelled_otherwise(candidates, known))
    found.extend(_acronyms(text, spans, known, found))
    found.extend(_spelled_out(candidates, known))
    found.extend(_without_head(candidates, known))
    found.extend(_surnames(text, spans, known))
    return _unambiguous(found, known), list(_proposals(candidates, known, found))


def _defined(text: str, span: Span, known: _Known) -> Iterator[Alias]:
    for full, short in definitions(text, span.start, span.end):
        if fold(full.of(text)) in STATES and text.endswith(("of ", "of the "), span.start, full.start):
            continue  # the body's letters, not the land's: "Fuerzas Armadas of Velland (FAV)"
        name = known.find(full.of(text)) or known.acronym(short.of(text)) or _longer_form(full.of(text), known)
        if name:
            where = Span(full.start, text.index(")", short.end) + 1)
            if short.of(text) != name:
                yield Alias(name, short.of(text), where)
            if fold(full.of(text)) != fold(name) or full.of(text) != name:
                yield Alias(name, full.of(text), where)


def _longer_form(full: str, known: _Known) -> str | None:
    """Return the actor of which ``full`` is the official form: "Islamic State of Iraq and the Levant"."""
    folded = fold(full)
    shorter = _OF_OR_IN.split(folded, maxsplit=1)[0]
    name = shorter if shorter in known.names else " ".join(folded.split()[1:]) if folded.split()[0] in HEADS else ""
    known_as = known.names.get(name)
    return known_as if known_as is not None and len(name) > 5 and known.kinds[name] is not ActorKind.COMMANDER else None


def _also_called(text: str, span: Span, known: _Known) -> Iterator[Alias]:
    if not holds_any(span.of(text), _CALLED):
        return
    for match in _ALSO_CALLED.finditer(text, span.start, span.end):
        named = text[max(span.start, match.start() - 80) : match.start()]
        before = list(_names(named, 0, len(named)))
        name = _called(before[-1].removeprefix("The "), known) if before and named.rstrip().endswith(before[-1]) else None
        other = match.group("other")
        if name and fold(other) != fold(name):
            yield Alias(name, other, Span(match.start("other"), match.end("other")))
            single = _PLURAL_NAME.fullmatch(other)
            if single and re.search(rf"\b{single['one']}\b", text):
                yield Alias(name, single["one"])


#: A people called by one word: "Chiriguanos"; one of them, or what is theirs, is without the s.
_PLURAL_NAME = re.compile(r"(?P<one>[A-Z][a-z]{3,}[^s\W])s")


def _called(full: str, known: _Known) -> str | None:
    """Return the actor called ``full``, or called so without a last word for its people: "Eastern Guarani Indians"."""
    shorter = full.rsplit(" ", 1)[0]
    is_people = " " in full and full.endswith("s")
    found = known.find(full) or (known.find(shorter) if is_people else None)
    return (
        found
        if found is None or found == full or known.kinds[fold(found)] is not ActorKind.COMMANDER or not is_people
        else None
    )


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


def _spelled_otherwise(candidates: dict[str, str], known: _Known) -> Iterator[Alias]:
    for folded, name in candidates.items():
        if folded not in known.names and (actor := known.find(name)) is not None:
            yield Alias(actor, name)


def _acronyms(text: str, spans: list[Span], known: _Known, defined: list[Alias]) -> Iterator[Alias]:
    """Yield the acronyms in the prose that are the first letters of one actor only."""
    seen = {match for span in spans for match in _ACRONYM.findall(text, span.start, span.end)}
    taken = {alias.other for alias in defined}
    owners: dict[str, set[str]] = defaultdict(set)
    for folded, name in known.names.items():
        if known.kinds[folded] is ActorKind.COMMANDER:
            continue
        for form in {name, _TAIL.sub("", name)}:
            if len(form.split()) > 1:
                owners[initials(form)].add(name)
    for acronym in sorted(seen - taken):
        if len(owners.get(acronym, ())) == 1:
            yield Alias(next(iter(owners[acronym])), acronym)


#: Fewer letters than these are those of many names.
_TELLING_LETTERS = 4


def _spelled_out(candidates: dict[str, str], known: _Known) -> Iterator[Alias]:
    """Yield the names in the prose whose first letters are an actor's name: "Hill Guard Volunteer Corps" of the HGVC."""
    if not any(len(name) >= _TELLING_LETTERS and name.isupper() for name in known.names.values()):
        return
    for name in dict.fromkeys(candidate.removeprefix("The ") for candidate in candidates.values()):
        letters = initials(name)
        actor = known.acronym(letters) if len(letters) >= _TELLING_LETTERS else None
        if actor is not None and actor != name:
            yield Alias(actor, name)


def _without_head(candidates: dict[str, str], known: _Known) -> Iterator[Alias]:
    """Yield shortened forms: the head word left out, or what follows a name with an article of its own."""
    endings = Counter(ending for folded in known.names for ending in _endings(folded))
    longer = (candidate for candidate in candidates if candidate.count(" ") > 1)
    told = {part for candidate in longer for part in (*_endings(candidate), *_beginnings(candidate))} | candidates.keys()
    for folded, name in known.names.items():
        if known.kinds[folded] is ActorKind.COMMANDER:
            continue
        rest = " ".join(folded.split()[1:])
        if folded.split()[0] in HEADS and " " in rest and endings[rest] == 1 and rest not in known.names and rest in told:
            yield Alias(name, " ".join(name.split()[1:]))
        shorter = _shortened(folded)
        if shorter in told or (shorter.startswith("al-") and " " not in shorter):
            yield Alias(name, " ".join(name.split()[: len(shorter.split())]))


def _shortened(folded: str) -> str:
    """Return "islamic state" for "islamic state of iraq", "al-nusra" for "al-nusra front", and "" where nothing can go."""
    words = folded.split()
    if len(words) == 2 and words[0].startswith("al-") and words[1] in _GROUPS:
        return words[0]
    shorter = _OF_OR_IN.split(folded, maxsplit=1)[0]
    parts = shorter.split()
    return shorter if shorter != folded and len(parts) > 1 and not set(parts) <= _GENERIC else ""


_GROUPS = frozenset({"front", "movement", "army", "brigade", "brigades", "party"})
#: Words that many names share: a name cut down to them alone names nobody.
_GENERIC = frozenset(
    "armed forces ministry army council security service national guard military supreme command united "
    "states kingdom republic people".split()
)


def _endings(name: str) -> list[str]:
    words = name.split()
    return [" ".join(words[index:]) for index in range(1, len(words) - 1)]


def _beginnings(name: str) -> list[str]:
    words = name.split()
    return [" ".join(words[:index]) for index in range(2, len(words))]


#: Last words of names that are titles, borne by many: "Allah Quli Khan", "Edward, the Black Prince".
_TITLES = frozenset(
    "khan prince princess king queen pasha bey beg shah sultan emir emperor elder younger great first second third junior "
    "senior mirza raja rajah nawab sheikh bin jr sr".split()
)


def _is_no_surname(folded: str) -> bool:
    """Tell whether the last word of a name is a title or a land, which stands for others too: "John II of France"."""
    return folded.rstrip(".") in _TITLES or folded in STATES


def _surnames(text: str, spans: list[Span], known: _Known) -> Iterator[Alias]:
    """Yield a commander's last name where the prose uses it and nobody else in the infobox has it."""
    owners: dict[str, set[str]] = defaultdict(set)
    lands: set[str] = set()
    for folded, name in known.names.items():
        last = name.split()[-1]
        if known.kinds[folded] is ActorKind.COMMANDER and len(name.split()) > 1 and not _is_no_surname(fold(last)):
            owners[last].add(name)
        elif known.kinds[folded] is ActorKind.PARTY:
            lands.add(last)
    for first_name in {word for name in known.names.values() for word in name.split()[:-1]}:
        owners.pop(first_name, None)  # somebody's surname and somebody else's first name
    told = sorted((surname for surname in owners if surname in text and surname not in lands), key=len, reverse=True)
    if not told:
        return
    for surname in sorted(told):
        if len(owners[surname]) != 1 or len(surname) <= _SHORT_SURNAME or not surname[0].isupper():
            continue
        longer = [other for other in told if surname in other and other != surname]
        if _stands_in_prose(text, spans, surname, longer):
            yield Alias(next(iter(owners[surname])), surname)


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


def _unambiguous(found: list[Alias], known: _Known) -> list[Alias]:
    """Leave out an alias that two actors would share, or that is another actor's name."""
    owners: dict[str, set[str]] = defaultdict(set)
    for alias in found:
        owners[fold(alias.other)].add(alias.name)
    return [
        alias
        for alias in found
        if len(owners[fold(alias.other)]) == 1 and known.names.get(fold(alias.other), alias.name) == alias.name
    ]


def _proposals(candidates: dict[str, str], known: _Known, found: list[Alias]) -> Iterator[AliasProposal]:
    tied = {(fold(alias.name), fold(alias.other)) for alias in found}
    units = {name: actor for name, actor in known.names.items() if known.kinds[name] is not ActorKind.COMMANDER}
    for candidate, other in candidates.items():
        if candidate in known.names:
            continue
        parts = candidate.split()
        for index, part in enumerate(parts):
            short = " ".join(parts[:index] + parts[index + 1 :])
            if part in FILLERS and short in units and (short, candidate) not in tied:
                yield AliasProposal(units[short], other, f"the names differ by “{part.capitalize()}” only")
        if parts[0] in TRANSLATIONS:
            english = f"{' '.join(_ARTICLE.sub('', part) for part in parts[1:])} {TRANSLATIONS[parts[0]]}"
            if english in units and (english, candidate) not in tied:
                yield AliasProposal(units[english], other, f"“{other.split()[0]}” is Arabic for “{units[english].split()[-1]}”")
