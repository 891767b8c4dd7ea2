"""How a sentence says that a number of people were killed, wounded and so on: declared rules over the tags of ``tokens``.

To teach the grammar another construction, add one rule with an example; its test runs by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.facts import Measure
from quizapp.extraction.quantities import Quantity
from quizapp.extraction.tokens import Sentence, Token

#: Tags that can stand between a number and its verb; bounded, so that no sentence costs more than its length.
_IN_PHRASE = r"(?:[NXHAYOPDTUMCc,iw]|\([^()]{0,30}\)){0,40}?"
_WITH_NUMBERS = r"(?:[NXHAYOPDTUMCc,iwQ]|\([^()]{0,30}\)){0,40}?"
#: What is counted, at most six words of it.
_COUNTED = r"[NXAYOT]{0,6}?"
_PEOPLE = r"[NXAYOTHU]{0,6}?"
_AND = r"(?:,?[Cci]|,)A*"
#: One verb or several joined: "killed", "killed, wounded or captured"; not the next verb with an object of its own.
_DONE = r"(?P<verb>K)(?P<more>(?:,?A*,?C?A*K(?![AY]*Q)){0,3})"
_DOING = r"(?P<verb>[KG])(?P<more>(?:,?CA*[KG]){0,2})"


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """A construction: ``pattern`` over tags, its group ``figures`` holds the numbers, ``verb`` the word that tells the measure.

    ``needs_people`` asks for a word for people after each number. ``expects`` is what the example gives.
    """

    name: str
    why: str
    pattern: str
    example: str
    expects: tuple[tuple[int, Measure], ...]
    needs_people: bool = False


#: In order of strength: a number taken by one rule is not given to a later one.
CLAIM_RULES = (
    ClaimRule(
        "killing so many",
        "the verb takes the number as its object",
        rf"{_DOING}(?:[AY]|N(?=Q))*(?P<figures>Q)",
        "The strike hit the hill, killing more than 50 rebels.",
        ((50, Measure.KILLED),),
    ),
    ClaimRule(
        "so many were killed",
        "the numbers are the subject of a passive; several may share one verb",
        rf"(?P<figures>Q{_WITH_NUMBERS})W?B[AB]*(?:[FNk]A*,?C?A*)??{_DONE}",
        "66 rebels and 38 soldiers were killed.",
        ((66, Measure.KILLED), (38, Measure.KILLED)),
    ),
    ClaimRule(
        "so many died",
        "the numbers are the subject of a verb of dying or fleeing",
        rf"(?P<figures>Q{_WITH_NUMBERS})W?[AB]*(?P<verb>V)",
        "In all, 649 Argentines, 255 Britons, and three islanders died.",
        ((649, Measure.KILLED), (255, Measure.KILLED), (3, Measure.KILLED)),
    ),
    ClaimRule(
        "so many killed",
        "a participle after the number, without a verb; not followed by an object of its own",
        rf"(?P<figures>Q{_PEOPLE}(?:{_AND}Q{_PEOPLE}){{0,6}}){_DONE}(?![A]*[QYX])",
        "The list names 13 soldiers killed in an ambush.",
        ((13, Measure.KILLED),),
    ),
    ClaimRule(
        "so many dead",
        "the number counts the dead, the deaths, the casualties",
        rf"(?P<figures>Q{_PEOPLE}(?:{_AND}Q{_PEOPLE}){{0,6}})(?P<verb>M)(?P<more>(?:,?A*,?C?A*[KM](?![AY]*Q)){{0,3}})",
        "It cost 10 British and 30 Argentine lives.",
        ((10, Measure.KILLED), (30, Measure.KILLED)),
    ),
    ClaimRule(
        "so many lay dead",
        "dead as what they were or lay",
        rf"(?P<figures>Q{_WITH_NUMBERS})W?B[AB]*(?P<verb>M)(?![AY]*Q)",
        "At least two people were confirmed dead.",
        ((2, Measure.KILLED),),
    ),
    ClaimRule(
        "so many were lost",
        "people lost with their ship or plane",
        rf"(?P<figures>Q{_WITH_NUMBERS})W?B[AB]*(?P<verb>L)",
        "Five ships and 1,200 sailors were lost.",
        ((1200, Measure.KILLED),),
    ),
    ClaimRule(
        "a crew of so many",
        "the number stands behind the body of people that was killed or taken",
        r"(?:(?P<verb>[KG])[AYNX]*HO(?P<figures>Q)(?![NXAY]*[HTU]))",
        "The plane crashed, killing its crew of eight.",
        ((8, Measure.KILLED),),
    ),
    ClaimRule(
        "a garrison of so many",
        "the same as the subject of a passive",
        rf"HO(?P<figures>Q[NH]?)B[AB]*{_DONE}",
        "The garrison of 400 was put to the sword.",
        ((400, Measure.KILLED),),
    ),
    ClaimRule(
        "so many prisoners were taken",
        "prisoners as the subject of taking",
        rf"(?P<figures>Q{_COUNTED})(?P<verb>U)B[AB]*k",
        "More than 800 prisoners were taken.",
        ((800, Measure.CAPTURED),),
    ),
    ClaimRule(
        "so many prisoners taken",
        "prisoners are a claim where somebody takes them",
        rf"k[AY]*(?P<figures>Q{_COUNTED})(?P<verb>U)",
        "They took 300 prisoners.",
        ((300, Measure.CAPTURED),),
    ),
    ClaimRule(
        "deaths of so many",
        "a noun of dying with the number after it",
        r"(?P<verb>[MLGS])O[AY]*(?P<figures>Q)",
        "It caused the deaths of 12 people.",
        ((12, Measure.KILLED),),
    ),
    ClaimRule(
        "losses were so many",
        "a noun of dying, then a verb or preposition, then the number",
        rf"(?P<verb>M)(?:[OP][YNXCDHT]{{1,8}}?)?[OPBFANJ]{{1,4}}?(?P<figures>Q(?:{_PEOPLE}{_AND}Q{_PEOPLE}(?=H))*)",
        "Casualties in the army were estimated at 2,000.",
        ((2000, Measure.CASUALTIES),),
    ),
    ClaimRule(
        "toll of so many",
        "a toll stands at, rises to, is put at a number",
        r"(?P<verb>R)[^Q;KGV]{0,10}?(?P<figures>Q(?:C?Q)?)",
        "The attack brought the death toll to 45.",
        ((45, Measure.KILLED),),
    ),
    ClaimRule(
        "lost so many men",
        "losing people is losing their lives; losing tanks is not",
        rf"(?P<verb>L)[AYNXTQC,]{{0,20}}?(?P<figures>Q{_COUNTED}H(?:{_AND}Q{_COUNTED}H){{0,4}})",
        "They lost four carriers, 248 aircraft and 3,057 men.",
        ((3057, Measure.KILLED),),
    ),
    ClaimRule(
        "took so many prisoner",
        "people taken, told by a verb of taking and a word for captives after it",
        rf"k(?:[AYNXTPO]{{0,10}}?C)?[AY]*(?P<figures>Q{_PEOPLE})P?(?P<verb>U)",
        "They took 40 of the men prisoner.",
        ((40, Measure.CAPTURED),),
    ),
    ClaimRule(
        "killing so many and so many",
        "the verb goes on to take further numbers, each with its people",
        rf"{_DOING}[AYN]*Q(?P<figures>(?:{_PEOPLE}(?:[PD]{_PEOPLE})?{_AND}[AYw]*Q{_COUNTED}[HXU](?![NXH]*[AB]*[KVGFM]))+)",
        "The raid killed 12 soldiers, two officers and three children.",
        ((12, Measure.KILLED), (2, Measure.KILLED), (3, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "as well as so many",
        "more victims joined on after the verb and its circumstances",
        rf"(?P<verb>[KGVM]){_WITH_NUMBERS}(?:c|,?i|\(i?|,?C)[AYN]*(?P<figures>Q{_COUNTED}[HX](?:{_AND}Q{_COUNTED}[HX])*)(?!N*[BA]*[KVGFM])",
        "At least 12 rebels were killed in the fighting, as well as eight government soldiers.",
        ((12, Measure.KILLED), (8, Measure.KILLED)),
        True,
    ),
    ClaimRule(
        "and so many elsewhere",
        "a second number without a noun, only with another place",
        rf"{_DONE}{_IN_PHRASE}C(?P<figures>Q)(?=P)",
        "Tens of fighters were killed and injured by the blasts in the valley and at least 16 in the base.",
        ((16, Measure.CASUALTIES),),
    ),
)
_COMPILED = [(rule, re.compile(rule.pattern)) for rule in CLAIM_RULES]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of victims: where its words begin and end among the tokens, and what befell them."""

    quantity: Quantity
    index: int
    #: One past the last token of the phrase that says who they are.
    head_end: int
    verb: int
    measure: Measure
    rule: str


def find_figures(sentence: Sentence) -> list[Figure]:
    """Return the figures of victims in ``sentence`` in the order of the text."""
    if "Q" not in sentence.tags:
        return []
    taken: dict[int, list[Figure]] = {}
    for rule, pattern in _COMPILED:
        position = 0
        while match := pattern.search(sentence.tags, position):
            position = match.start() + 1
            if not _is_hypothetical(sentence, match):
                for index, figures in _figures_in(sentence, rule, match):
                    taken.setdefault(index, figures)
    return [figure for index in sorted(taken) for figure in taken[index]]


def _is_hypothetical(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the verb is only wished, feared, planned or denied."""
    verb = match.start("verb")
    before = sentence.tokens[max(0, verb - 4) : verb]
    if any(token.tag in "JZ" or token.word == "no" for token in before):
        return True
    if any(token.word in _EXAGGERATED for token in sentence.tokens[match.end() : match.end() + 5]):
        return True
    last = sentence.tokens[verb - 1].word if verb else ""
    if last != "to" and not (last == "be" and verb > 1 and sentence.tokens[verb - 2].word == "to"):
        return False
    at = verb - 2 if last == "to" else verb - 3
    return at < 0 or sentence.tokens[at].word not in _TRUE_TO


#: Verbs whose "to" tells what did happen.
_TRUE_TO = frozenset("managed able known reported claimed claim claims said believed confirmed went estimated thought".split())
_EXAGGERATED = frozenset("exaggerated inflated overstated fabricated".split())


def _figures_in(sentence: Sentence, rule: ClaimRule, match: re.Match[str]) -> Iterator[tuple[int, list[Figure]]]:
    start, end = match.span("figures")
    numbers = [index for index in range(start, end) if sentence.tags[index] == "Q"]
    verb = match.start("verb")
    measures = _measures(sentence, match)
    parts = [index for index in numbers[1:] if _is_part_of(sentence, index)]
    for index in numbers:
        if parts and index < parts[0] and verb > parts[0]:
            continue  # "lost 86 officers and 1,924 men, 312 of them killed"
        head, head_end = _head(sentence, index)
        quantity = sentence.tokens[index].quantity
        if quantity is None or not _can_be_victims(sentence, rule, index, head, head_end, index == numbers[-1]):
            continue
        if (
            sentence.tags[verb] == "L"
            and head != "H"
            and not (rule.name == "so many were lost" and head == "" and "H" in sentence.tags)
        ):
            continue
        if sentence.tags[verb] == "L" and verb < index and sentence.tags[index - 1] in "OP" and sentence.tags[verb + 1] != "O":
            continue
        if sentence.tokens[verb].word == "bodies" and not _are_victims(sentence, verb):
            continue
        if sentence.tokens[verb].word in {"fell", "fled"} and head not in {"H", "X", "X?"}:
            continue
        if head in _UNSURE and any(measure in _NEEDS_PEOPLE for measure in measures):
            continue
        if sentence.tags[verb] == "L" and any(token.tag == "K" for token in sentence.tokens[head_end:]):
            measures = (Measure.CASUALTIES,)
        yield index, [Figure(quantity, index, head_end, verb, measure, rule.name) for measure in measures]


_FINDING = frozenset(
    "left leaving found recovered counted buried discovered exhumed retrieved pulled collected identified saw seen".split()
)


def _are_victims(sentence: Sentence, bodies: int) -> bool:
    """Tell bodies that somebody found from bodies of troops."""
    return sentence.tags[bodies + 1 : bodies + 2] != "O" and any(token.word in _FINDING for token in sentence.tokens)


def _is_part_of(sentence: Sentence, index: int) -> bool:
    """Tell whether the number counts some of those named before: "312 of them"."""
    words = [token.word for token in sentence.tokens[index + 1 : index + 3]]
    return words[:1] == ["of"] and words[1:] in (["them"], ["these"], ["those"], ["whom"])


#: Measures that befall things too: without a word for people the number may count tanks.
_NEEDS_PEOPLE = frozenset({Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED})
_UNSURE = frozenset({"N", "X?"})


def _measures(sentence: Sentence, match: re.Match[str]) -> tuple[Measure, ...]:
    """Return what the verbs of a match tell: "killed and wounded" is casualties, "captured and executed" both."""
    at = [match.start("verb")]
    if "more" in match.re.groupindex and match.start("more") >= 0:
        at += [index for index in range(*match.span("more")) if sentence.tokens[index].measure is not None]
    found = list(dict.fromkeys(measure for index in at if (measure := sentence.tokens[index].measure) is not None))
    if set(found) == {Measure.CAPTURED, Measure.KILLED} and sentence.tokens[at[-1] - 1].word != "or":
        return Measure.KILLED, Measure.CAPTURED
    return (found[0],) if len(found) == 1 else (Measure.CASUALTIES,)


_REACH = 8


def _head(sentence: Sentence, index: int) -> tuple[str, int]:
    """Return the tag of what the number at ``index`` counts ("" where nothing is named), and one past its last token."""
    tags = sentence.tags
    position, last, seen = index + 1, "", index + 1
    while position < len(tags) and position - index <= _REACH:
        tag = tags[position]
        if tag in "HUT":
            return _compound(tags, position)
        if tag in "NX":
            last, seen = tag, position + 1
        elif tag == "C" and last and tags[position + 1 : position + 2] in tuple("NXH"):
            pass
        elif tag not in "AYO" or (tag == "O" and position > index + 1):
            break
        position += 1
    if last == "X" and not _is_people(sentence.tokens[seen - 1].text, sentence.tokens[index]):
        return "T", seen
    if last == "X" and not _NATION.search(sentence.tokens[seen - 1].text):
        return "X?", seen
    if last == "N" and not _is_plural(sentence.tokens[seen - 1].word, sentence.tokens[index]):
        return "N?", seen
    return last, seen


def _compound(tags: str, position: int) -> tuple[str, int]:
    """Return the last noun of a compound: "crew members" are people, "infantry fighting vehicles" are not."""
    tag, end = tags[position], position + 1
    if tag == "H" and tags[position + 1 : position + 3] == "CH":  # "women and children"
        return tag, position + 3
    for ahead in range(position + 1, min(position + 3, len(tags))):
        if tags[ahead] == "U" and tag == "H":  # "took 85 soldiers hostage"
            break
        if tags[ahead] in "HUT":
            tag, end = tags[ahead], ahead + 1
        elif tags[ahead] != "N":
            break
    return tag, end


_PEOPLE_NAME = re.compile(r"(?:[^'’]s|ish|ese|men|French|Dutch|Welsh|Swiss|Scotch|Irish|Iraqi|Israeli|Pakistani|Hutu|Tutsi)\Z")


#: Endings and names of peoples; other names in the plural may be machines ("3 Humvees").
_NATION = re.compile(
    r"(?:ans|ians|eans|ese|ish|ites|ists|ards|men|is|Turks?|Serbs?|Croats?|Poles?|Danes?|Swedes?|Finns?|Greeks?|Scots|Britons?|Gauls?|"
    r"Franks?|Goths?|Huns?|Mongols?|Saxons?|Vikings?|Czechs?|Slovaks?|Kurds?|Arabs?|Jews?|Sikhs?|Zulus?|Boers?|Soviets|Confederates|"
    r"Federals|Rebels|French|Dutch|Welsh|Swiss|Moors?|Tatars?|Cossacks?|Afghans?|Uzbeks?|Tajiks?|Kazakhs?|Forces|Troops|Guards|Islanders)\Z"
)


def _is_people(name: str, number: Token) -> bool:
    """Tell whether a name after a number is one of people: "250 Serbs", "17 British"; not "3 Para"."""
    if number.quantity is not None and number.quantity.low == 1:
        return True
    return bool(_PEOPLE_NAME.search(name)) and not (name.isupper() and len(name) < 4)


def _is_plural(word: str, number: Token) -> bool:
    return word.endswith(("s", "men", "people", "folk")) or (number.quantity is not None and number.quantity.low == 1)


#: Prepositions that open a clause of its own: the number after them can be its subject.
_CONJUNCTIONS = frozenset("while when as because until since after before by than with".split())


def _can_be_victims(sentence: Sentence, rule: ClaimRule, index: int, head: str, head_end: int, is_last: bool) -> bool:
    if head in {"T", "N?"} and not (rule.name == "so many dead" and sentence.tags[head_end : head_end + 1] == "M"):
        return False
    if rule.needs_people and head not in {"H", "X", "X?", "U"}:
        return False
    before = sentence.tags[max(0, index - 2) : index]
    near = {token.word for token in sentence.tokens[max(0, index - 2) : index]}
    if rule.name in _SUBJECTS and ((before.endswith(("P", "PY")) and not _CONJUNCTIONS & near) or before.endswith(("O", "OY"))):
        return False
    token = sentence.tokens[index]
    if token.quantity is None or token.quantity.low == 0:
        return False
    if token.word in {"one", "the one"} and sentence.tags[index + 1 : index + 2] in {"O", ""}:
        return False
    return head in {"H", "U", "X", "X?"} or is_last or (head == "" and sentence.tags[index + 1 : index + 2] in {",", "C", "("})


#: Rules whose number is a subject: after a preposition it is not.
_SUBJECTS = frozenset({"so many were killed", "so many died", "so many lay dead", "so many were lost"})
