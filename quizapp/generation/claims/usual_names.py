"""Under which name a source is shown: slips of spelling and rarer forms go to the usual one, first words to their party.

A common noun goes to small letters with its article, and so is no body that can be an option.
"""

from __future__ import annotations

import re
from collections import Counter

from quizapp.domain.facts import ActorKind, FactSheet
from quizapp.domain.text import find_words, in_small_letters
from quizapp.generation.claims.bodies import is_abbreviation, is_slip, source_name


def party_names(sheet: FactSheet) -> dict[str, str]:
    """Return first words that one party alone begins with, to its name ("Tang" to "Tang dynasty")."""
    names = {actor.name for actor in sheet.actors if actor.kind is ActorKind.PARTY}
    heads = Counter(name.split(" ")[0] for name in names)
    return {name.split(" ")[0]: name for name in names if heads[name.split(" ")[0]] == 1 and name.split(" ")[-1] in _REALMS}


#: What a realm or a people is called behind its name; a militia of a clan is not the clan.
_REALMS = frozenset(
    """dynasty empire khanate kingdom caliphate sultanate emirate principality duchy confederation confederacy federation union
    government state regime movement tribe tribes clan republic league alliance coalition""".split()
)


def usual_names(sheet: FactSheet) -> dict[str, str]:
    """Return slips of spelling, and the rarer of name and abbreviation, to the form that the article has more often."""
    # In a fixed order, so that of several usual forms it is always the same.
    names = sorted({source_name(claim.source) for claim in sheet.claims if claim.source})
    text = sheet.article.text
    nouns = {name: as_a_noun(name) for name in names if name[0].islower() or is_common_noun(name, text)}
    usual = {name: shown for name, shown in nouns.items() if name != shown}
    usual |= {name: bare for name in names if (bare := without_calling(name)) != name}
    for name in names:
        if name in usual:
            continue
        others = (other for other in names if _are_spellings_of_one(name, other) and _is_more_usual(text, other, name))
        if (other := next(others, None)) is not None:
            usual[name] = other
    return usual


def _are_spellings_of_one(name: str, other: str) -> bool:
    """Tell whether one of two names is a slip of spelling of the other, or its abbreviation."""
    return name != other and (is_slip(name, other) or is_abbreviation(name, other) or is_abbreviation(other, name))


def _is_more_usual(text: str, one: str, other: str) -> bool:
    """The form that stands more often is the usual one; of two that stand once, the first."""
    a, b = text.count(one), text.count(other)
    return a > b or (a == b and text.find(one) < text.find(other))


#: What people are, by the last word of a source: whoever is called so has no name yet.
_PEOPLE = frozenset(
    """priest bishop imam pastor director mayor governor chief leader elder clerk nurse doctor physician surgeon medic paramedic
    resident local villager inhabitant neighbour neighbor witness eyewitness survivor official officer soldier fighter rebel
    militant insurgent activist journalist reporter correspondent historian scholar analyst expert observer author researcher
    outlet source worker volunteer refugee teacher driver farmer trader merchant spokesman
    spokeswoman spokesperson commander""".split()
)


#: What one of several has written.
_PAPERS = frozenset("report claim estimate account study survey source outlet newspaper website channel statement".split())
_ARTICLES = ("the ", "a ", "an ", "al-", "el-", "one ", "some ", "several ", "many ", "his ", "her ", "its ", "their ")
_OF = re.compile(r" (?:of|for|in|from|at|on) ")
_VOWEL = re.compile(r"(?!uni(?:on|t|v|f|l)|us[eua]|eu)[aeiou]")
#: Words for many without an ending that says so.
_MANY = frozenset("media police press staff personnel people intelligence".split())


def as_a_noun(name: str) -> str:
    """Return a common noun as it stands in a sentence: "harbour pilots", "a parish priest", "the hospital"."""
    small = in_small_letters(name[:1]) + name[1:]
    head = _OF.split(small)[0]
    last = head.split()[-1]
    are_many = " and " in small or last in _MANY or (last.endswith("s") and not last.endswith("ss"))
    if are_many or head != head.lower() or small.startswith(_ARTICLES):
        return small
    is_one_of_many = last in _PEOPLE | _PAPERS and not _OF.search(small)
    return f"{'an' if _VOWEL.match(small) else 'a'} {small}" if is_one_of_many else f"the {small}"


#: What somebody does, with the capital of the sentence that it opens: no part of the name behind it.
_CALLING = re.compile(
    r"(?:Historian|Scholar|Author|Journalist|Reporter|Correspondent|Analyst|Researcher|Activist)s?\s+(?=[A-Z])"
)


def without_calling(name: str) -> str:
    """Return a person's name without what he does: "Historian Ivar Holt" is shown as "Ivar Holt"."""
    return _CALLING.sub("", name, count=1) if _CALLING.match(name) else name


def is_common_noun(name: str, text: str) -> bool:
    """Tell whether a source is a common noun that has its capital only because it opens a sentence or a line.

    The rest of it stands in small letters, and the text has it (or its first word, before a word for people) in small ones.
    """
    first, *rest = name.split()
    if not first[:1].isupper() or not first[1:].islower() or any(not word.islower() for word in rest):
        return False
    last = in_small_letters((rest or [first])[-1])
    is_people = last in _PEOPLE or last.removesuffix("es") in _PEOPLE or last.removesuffix("s") in _PEOPLE
    if is_people and (not rest or _stands(in_small_letters(first), text)):
        return True
    if not _stands(in_small_letters(name), text):
        return False
    return bool(rest) or not re.search(rf"(?<=[a-z,] )(?<!\b[Pp]er ){re.escape(name)}\b", text)


def _stands(words: str, text: str) -> bool:
    return next(iter(find_words(words, text)), None) is not None
