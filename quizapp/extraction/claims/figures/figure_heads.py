"""What a number of people counts: the noun behind it, by its shape and by the words between.

How a figure is found is ``finding``'s; who the victims are in the article's words is ``victims``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Bound
from quizapp.extraction.tokens import Sentence, Token

#: So many people together: what befell the group befell them.
GROUPS = frozenset(
    """
    group groups team column party band detachment crowd batch convoy contingent
    squad patrol unit total garrison crew family company platoon section battalion force expedition
    """.split()
)
#: So many tokens behind its number a noun may stand.
_REACH = 8


def head_of(sentence: Sentence, index: int) -> tuple[str, int]:
    """Return the tag of what the number at ``index`` counts ("" where nothing is named), and one past its last token."""
    if sentence.words[index].endswith(_SIZES):
        return _sized_body(sentence, index)
    for shape in SHAPES if _SHAPED.match(sentence.tags, index + 1) else ():
        match = shape.pattern.match(sentence.tags, index + 1)
        if match and shape.fits(sentence.words[match.end("who") - 1]):
            return shape.tag, match.end("who")
    last, seen, is_settled = _last_noun(sentence, index)
    if is_settled:
        return last, seen
    if last == "X":
        return _named_head(sentence, index, seen)
    if last == "N" and sentence.words[seen - 1] == "range":
        return "", index + 1
    if last == "N" and not _is_plural(sentence.words[seen - 1], sentence.tokens[index]):
        return "N?", seen
    return last, seen


@dataclass(frozen=True, slots=True)
class HeadShape:
    """What may stand right behind a number and tells what it counts: tags up to ``who``, and what its last word must be."""

    name: str
    tag: str
    pattern: re.Pattern[str]
    fits: Callable[[str], bool]
    example: str


#: Bodies of troops: some of one are people.
BODIES = frozenset("army division brigade regiment battalion corps company squadron fleet force".split())

#: The first that fits tells.
SHAPES = (
    HeadShape(
        "a name whose noun follows the next number",
        "H",
        re.compile(r"(?P<who>X{1,3})(?=CA*QX{1,3}[HM])"),
        bool,
        "39 ISIL and 27 Kurdish fighters were killed.",
    ),
    HeadShape(
        "a people whose noun, or like, follows the next number",
        "X",
        re.compile(r"(?P<who>X)(?=CA*Q(?:[NXH]{1,2}H|X{1,2}[KBV]))"),
        lambda word: word.isalpha() and not word.endswith("s"),
        "Three PYD and seven rebel fighters were killed.",
    ),
    HeadShape(
        "a word whose noun follows the next number",
        "H",
        re.compile(r"(?P<who>N)(?=CA*Q(?:N|X|H(?=H)){1,2}H)"),
        lambda word: not word.endswith("s"),
        "Seven naval and one merchant sailor were killed.",
    ),
    HeadShape(
        "people told by whose they are",
        "X",
        re.compile(r"O(?P<who>X{1,3})(?=[,.;)BVK]|\Z)"),
        lambda word: word.endswith(("'s", "’s", "s'", "s’")),
        "They killed 1,000 of Richard's.",
    ),
    HeadShape(
        "hands on a ship",
        "H",
        re.compile(r"(?P<who>N)(?=[.,;)BD]|\Z)"),
        lambda word: word == "hands",
        "The ship was lost with all 600 hands.",
    ),
    HeadShape(
        "some of those told before",
        "H",
        re.compile(r"(?P<who>OYN)"),
        lambda word: word == "number",
        "They arrested another seven of their number.",
    ),
    HeadShape(
        "some of a body of troops",
        "H",
        re.compile(r"(?P<who>O[YXN]{0,4}T)"),
        lambda word: word in BODIES,
        "They killed 12,087 of the king's army.",
    ),
)
#: Whether any of them can fit: few numbers have one.
_SHAPED = re.compile("|".join(shape.pattern.pattern.replace("?P<who>", "?:") for shape in SHAPES))


def _last_noun(sentence: Sentence, index: int) -> tuple[str, int, bool]:
    """Return the tag of the last noun behind the number, one past it, and whether it is beyond doubt what is counted."""
    tags, position, last, seen = sentence.tags, index + 1, "", index + 1
    while position < len(tags) and position - index <= _REACH:
        tag = tags[position]
        if tag in "HUT":
            return *_compound(sentence, position), True
        if tag == "O" and last == "X" and (whole := _NAMED_BODY.match(tags, position)):
            return "H", whole.end(), True
        if tag == "N" and not last and sentence.words[position] in _SUMMED:
            seen = position + 1
        elif tag in "NX":
            if tag == "N" and (sentence.words[position] in _ENDING or (last and _is_told_of(sentence, position, seen))):
                break
            last, seen = tag, position + 1
        elif sentence.words[position] != "nearby" and (
            not _goes_on(tags, position, last, index) or _is_whole_people(sentence, position, seen)
        ):
            break
        position += 1
    return last, seen, False


def _is_told_of(sentence: Sentence, position: int, seen: int) -> bool:
    """Tell whether a word is a participle behind its noun: "47 boys accused of plotting", "12 Tarni living in the town"."""
    word, noun = sentence.words[position], sentence.words[seen - 1]
    if word.endswith("ing") and sentence.tags[position + 1 : position + 2] == "P":
        return noun.endswith("s") or sentence.tags[seen - 1] == "X"
    is_name = sentence.tags[seen - 1] == "X" and noun.isalpha()
    return word.endswith("ed") and (is_name or sentence.tags[seen - 1] == "N") and noun.endswith("s")


_BEFORE_OR_AFTER = frozenset((word,) for word in ("before", "later", "earlier", "after", "ago", "previously"))
#: Words that count no more than the number: "76 total wounded".
_SUMMED = frozenset({"total", "overall", "altogether"})
#: Words that open when it was, or another statement: "150 Tarns this campaign".
_ENDING = frozenset({"this", "last", "next", "but", "yet", "according"})


def _is_whole_people(sentence: Sentence, position: int, seen: int) -> bool:
    """Tell whether "and" joins something else to a people in the plural: "110 Tarnians and extensive damage"."""
    tags, name = sentence.tags, sentence.words[seen - 1]
    return tags[position] == "C" and tags[seen - 1] == "X" and tags[position + 1] == "N" and name.endswith("ans")


def _goes_on(tags: str, position: int, last: str, index: int) -> bool:
    """Tell whether what the number counts may still follow a word that is no noun."""
    tag = tags[position]
    if tag == "O":
        return position == index + 1
    return tag in "AY" or (tag == "C" and bool(last) and tags[position + 1 : position + 2] in tuple("NXH"))


def _named_head(sentence: Sentence, index: int, seen: int) -> tuple[str, int]:
    """Return what is counted where its last noun, before ``seen``, is a name: people, a thing, or perhaps people ("X?")."""
    name = sentence.tokens[seen - 1].text
    if sentence.tags[seen : seen + 1] == "Q" and sentence.tokens[seen].text.isdigit():
        return "T", seen + 1
    if name.startswith("non-") or _is_listed_people(sentence, index, seen):
        return "X", seen
    if not _is_people(name, sentence.tokens[index]):
        return ("X" if _is_counted_people(sentence, index, seen) else "T"), seen
    return ("X" if NATION.search(name) else "X?"), seen


#: What makes a number the size of a body.
_SIZES = ("-man", "-member", "-person", "-strong")
_SIZED = re.compile(r"[NXTH]{0,4}[NTH]")


def _sized_body(sentence: Sentence, index: int) -> tuple[str, int]:
    """Return the body of people whose size the number is: "a six-man patrol"; "a three-man tank" is a thing."""
    match = _SIZED.match(sentence.tags, index + 1)
    if match is None:
        return "T", index + 1
    bodies = [at for at in range(*match.span()) if sentence.words[at] in GROUPS or sentence.tags[at] == "H"]
    return ("H", bodies[-1] + 1) if bodies else ("T", match.end())


#: One of a list of names with their numbers, before and after another.
_LISTED_BEFORE = re.compile(r"Q(?P<who>X{1,2})(?:,C?|C)A*\Z")
_LISTED_AFTER = re.compile(r"(?:,C?|C)A*Q(?P<who>X{1,2})(?=[,C.;)]|\Z)")


def _is_listed_people(sentence: Sentence, index: int, end: int) -> bool:
    """Tell whether a name in no plural stands in a list of peoples: "1,250 Jews, 64 Roma and 11 Croats"."""
    if not _LISTED_AFTER.match(sentence.tags, end):
        return False
    before = _LISTED_BEFORE.search(sentence.tags, max(0, index - _REACH), index)
    return before is not None and bool(NATION.search(sentence.tokens[before.end("who") - 1].text))


#: A body named with "of" before its people: "Government of National Accord (GNA) fighters".
_NAMED_BODY = re.compile(r"OX{1,4}(?:\(X\))?H")
_NAMED_KIND = re.compile("X{1,3}H")


#: A second noun of people that the word list does not know, before the end of its phrase.
_AND_OTHERS = re.compile(r"CN(?=[BPKV,.;)]|\Z)")


def _compound(sentence: Sentence, position: int) -> tuple[str, int]:
    """Return the last noun of a compound: "crew members" are people, "infantry fighting vehicles" are not."""
    tags = sentence.tags
    tag, end = tags[position], position + 1
    if tag == "H" and tags[position + 1 : position + 3] == "CH":  # "women and children"
        return tag, position + 3
    if (
        tag == "H" and _AND_OTHERS.match(tags, position + 1) and sentence.words[position + 2].endswith("s")
    ):  # "pilots and technicians"
        return tag, position + 3
    if tag == "H" and (named := _NAMED_KIND.match(tags, position + 1)):  # "female Falkland Island civilians"
        return tag, named.end()
    for ahead in range(position + 1, min(position + 3, len(tags))):
        if tags[ahead] == "U" and tag == "H" and not sentence.words[ahead].endswith("s"):  # "took 85 soldiers hostage"
            break
        is_time = tags[ahead] == "T" and sentence.words[ahead + 1 : ahead + 2] in _BEFORE_OR_AFTER
        if is_time and sentence.words[position] != "others":
            break  # "killed 12 people days before"
        if tags[ahead] in "HUT":
            tag, end = tags[ahead], ahead + 1
        elif tags[ahead] != "N" or sentence.words[ahead] in _ENDING:  # "killed 12 people last year"
            break
    return tag, end


_PEOPLE_NAME = re.compile(
    r"(?:[^'’]s|ish|ese|men|French|Dutch|Welsh|Swiss|Scotch|Irish|Iraqi|Israeli|Pakistani|Hutu|Tutsi|Police)\Z"
)


#: Endings and names of peoples; other names in the plural may be machines ("3 Humvees").
NATION = re.compile(
    r"(?:ans|ians|eans|ese|ish|ites|ists|ards|men|is|Turks?|Serbs?|Croats?|Poles?|Danes?|Swedes?|Finns?|Greeks?|Scots|Britons?|Gauls?|"
    r"Franks?|Goths?|Huns?|Mongols?|Saxons?|Vikings?|Czechs?|Slovaks?|Kurds?|Arabs?|Jews?|Sikhs?|Zulus?|Boers?|Soviets|Confederates|"
    r"Federals|Rebels|Reds|Whites|Greens|French|Dutch|Welsh|Swiss|Moors?|Tatars?|Cossacks?|Afghans?|Uzbeks?|Tajiks?|Kazakhs?|Forces|Troops|Guards|Islanders|Police)\Z"
)


def _is_people(name: str, number: Token) -> bool:
    """Tell whether a name after a number is one of people: "250 Serbs", "17 British"; not "3 Para"."""
    if number.quantity is not None and number.quantity.low == 1:
        return True
    return bool(_PEOPLE_NAME.search(name)) and not (name.isupper() and len(name) < 4)


_ADJECTIVE = re.compile(r"(?:[ae]an|ian|ese|ish|[a-z]i|French|Dutch|Greek|Czech|Turkic|German|Soviet|Moorish)\Z")


def _is_counted_people(sentence: Sentence, index: int, end: int) -> bool:
    """Tell whether a name in no plural is one of people: "40 Eritrean Ascari", "about 70 Ascari"; unit numbers are exact."""
    quantity, name = sentence.tokens[index].quantity, "".join([token.text for token in sentence.tokens[index + 1 : end]])
    if quantity is None or sentence.tokens[end - 1].text.isupper() or len(name) < 4:
        return False
    named = any(_ADJECTIVE.search(token.text) for token in sentence.tokens[index + 1 : end - 1] if token.tag == "X")
    return quantity.bound is not Bound.EXACT or (named and quantity.low > 1)


def _is_plural(word: str, number: Token) -> bool:
    return word.endswith(("s", "men", "people", "folk")) or (number.quantity is not None and number.quantity.low == 1)
