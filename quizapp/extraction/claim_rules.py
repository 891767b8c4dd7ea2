"""How a sentence says that a number of people were killed, wounded and so on: declared rules over the tags of ``tokens``.

To teach the grammar another construction, add one rule with an example; its test runs by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.facts import Measure
from quizapp.extraction.quantities import Quantity
from quizapp.extraction.tokens import Sentence, Token

#: Words that can stand between a number and what it counts, and after that, before the verb.
_IN_PHRASE = r"[NXHAYOPDTUMCc,iw]|\([^()]*\)"
_COUNTED = r"[NXAYOT]"


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


_VERB = r"(?P<verb>K)(?:A*,?CA*(?P<verb2>K))?"
#: Numbers joined by commas and "and", each with what it counts.
_CHAIN = rf"Q(?:{_COUNTED}|[HUPDM])*?(?:\([^()]*\))?(?:(?:,?[Cci]|,)[AYw]*Q(?:{_COUNTED}|[HUDPM])*?(?:\([^()]*\))?)*"

#: In order of strength: a number taken by one rule is not given to a later one.
CLAIM_RULES = (
    ClaimRule(
        "killing so many",
        "the verb takes the number as its object",
        r"(?P<verb>[KG])(?:A*CA*(?P<verb2>[KG]))?(?:[AY]|N(?=Q))*(?P<figures>Q)",
        "The strike hit the hill, killing more than 50 rebels.",
        ((50, Measure.KILLED),),
    ),
    ClaimRule(
        "so many were killed",
        "the numbers are the subject of a passive; several may share one verb",
        rf"(?P<figures>Q(?:{_IN_PHRASE}|Q)*?)W?(?:B[AB]*)(?:[FNk]A*,?C?A*)??{_VERB}",
        "66 rebels and 38 soldiers were killed.",
        ((66, Measure.KILLED), (38, Measure.KILLED)),
    ),
    ClaimRule(
        "so many died",
        "the numbers are the subject of a verb of dying or fleeing",
        rf"(?P<figures>Q(?:{_IN_PHRASE}|Q)*?)W?[AB]*(?P<verb>V)",
        "In all, 649 Argentines, 255 Britons, and three islanders died.",
        ((649, Measure.KILLED), (255, Measure.KILLED), (3, Measure.KILLED)),
    ),
    ClaimRule(
        "so many killed",
        "a participle after the number, without a verb; not followed by an object of its own",
        rf"(?P<figures>Q(?:{_COUNTED}|[HU]){{0,6}}?(?:(?:,?[Cc]|,)A*Q(?:{_COUNTED}|[HU]){{0,6}}?)*){_VERB}(?![A]*[QYX])",
        "On 24 December, 13 soldiers killed in an ambush were named.",
        ((13, Measure.KILLED),),
    ),
    ClaimRule(
        "so many dead",
        "the number counts the dead, the deaths, the casualties",
        rf"(?P<figures>Q(?:{_COUNTED}|H){{0,5}}?)(?P<verb>M)(?:A*CA*(?P<verb2>[KM]))?",
        "ISIL suffered over 300 dead.",
        ((300, Measure.KILLED),),
    ),
    ClaimRule(
        "so many prisoners taken",
        "prisoners are a claim where somebody takes them",
        rf"[kKG][AY]*(?P<figures>Q{_COUNTED}{{0,4}}?)(?P<verb>U)",
        "They took 300 prisoners.",
        ((300, Measure.CAPTURED),),
    ),
    ClaimRule(
        "deaths of so many",
        "a noun of dying with the number after it",
        r"(?P<verb>[ML])O[AY]*(?P<figures>Q)",
        "It caused the deaths of 12 people.",
        ((12, Measure.KILLED),),
    ),
    ClaimRule(
        "losses were so many",
        "a noun of dying, then a verb or preposition, then the number",
        r"(?P<verb>M)[OPBFAND]{1,4}(?P<figures>Q)(?![T])",
        "Casualties were estimated at 2,000.",
        ((2000, Measure.CASUALTIES),),
    ),
    ClaimRule(
        "toll of so many",
        "a toll stands at, rises to, is put at a number",
        r"(?P<verb>R)[^Q;KGV]{0,10}?(?P<figures>Q(?:C?Q)?)(?![T])",
        "The attack brought the death toll to 45.",
        ((45, Measure.KILLED),),
    ),
    ClaimRule(
        "lost so many men",
        "losing people is losing their lives; losing tanks is not",
        rf"(?P<verb>L)[AYN]*(?P<figures>Q(?:{_COUNTED}){{0,5}}?H(?:(?:,?[Cc]|,)A*Q(?:{_COUNTED}){{0,5}}?H)*)",
        "The battalion lost 20 men.",
        ((20, Measure.KILLED),),
        True,
    ),
    ClaimRule(
        "prisoners of so many",
        "people taken, told by a verb of taking and a word for captives after it",
        rf"k[AY]*(?P<figures>Q(?:{_COUNTED}|H){{0,6}}?)P?(?P<verb>U)",
        "They took 40 of the men prisoner.",
        ((40, Measure.CAPTURED),),
    ),
    ClaimRule(
        "as well as so many",
        "more victims joined on after the verb and its circumstances",
        rf"(?P<verb>[KGVM])(?:{_IN_PHRASE}|Q)*?,?(?:c|,i|\(i|,?C)[AYN]*(?P<figures>Q{_COUNTED}{{0,5}}?[HXN])(?![B]*[KVGF])",
        "At least 12 rebels were killed in the fighting, as well as eight government soldiers.",
        ((12, Measure.KILLED), (8, Measure.KILLED)),
    ),
    ClaimRule(
        "and so many elsewhere",
        "a second number without a noun, only with another place",
        rf"{_VERB}(?:{_IN_PHRASE})*?C(?P<figures>Q)(?=P)",
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
            if _is_hypothetical(sentence, match):
                continue
            for figure in _figures_in(sentence, rule, match):
                others = taken.setdefault(figure.index, [])
                if not others or (
                    others[0].rule == rule.name
                    and others[0].verb == figure.verb
                    and all(o.measure != figure.measure for o in others)
                ):
                    others.append(figure)
    return [figure for index in sorted(taken) for figure in taken[index]]


def _is_hypothetical(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the verb is only wished, feared, planned or denied."""
    verb = match.start("verb")
    before = sentence.tokens[max(0, verb - 4) : verb]
    if any(token.tag in "JZ" or token.word == "no" for token in before):
        return True
    last = sentence.tokens[verb - 1].word if verb else ""
    if last != "to" and not (last == "be" and verb > 1 and sentence.tokens[verb - 2].word == "to"):
        return False
    earlier = sentence.tokens[verb - 2].word if verb > 1 else ""
    return earlier not in {"managed", "able", "known", "reported", "claimed", "said", "believed", "confirmed"}


def _figures_in(sentence: Sentence, rule: ClaimRule, match: re.Match[str]) -> list[Figure]:
    start, end = match.span("figures")
    numbers = [index for index in range(start, end) if sentence.tags[index] == "Q"]
    verb = match.start("verb")
    measures = _measures(sentence, match)
    figures: list[Figure] = []
    for index in numbers:
        head, head_end = _head(sentence, index)
        if not _can_be_victims(sentence, rule, index, head, head_end, index == numbers[-1]):
            continue
        quantity = sentence.tokens[index].quantity
        assert quantity is not None
        if (
            any(measure in {Measure.CAPTURED, Measure.MISSING, Measure.DISPLACED} for measure in measures)
            and head in {"N", ""}
            and rule.name != "so many were killed"
        ):
            if head == "N" or sentence.tags[verb] != "K" or verb < index:
                continue
        figures += [Figure(quantity, index, head_end, verb, measure, rule.name) for measure in measures]
    return figures


def _measures(sentence: Sentence, match: re.Match[str]) -> tuple[Measure, ...]:
    """Return what the verbs of a match tell: "killed and wounded" is casualties, "captured and executed" both."""
    first = sentence.tokens[match.start("verb")].measure
    assert first is not None
    second_at = match.start("verb2") if "verb2" in match.re.groupindex else -1
    second = sentence.tokens[second_at].measure if second_at >= 0 else None
    if second is None or second is first:
        return (first,)
    if {first, second} == {Measure.CAPTURED, Measure.KILLED} and sentence.tokens[second_at - 1].word not in {"or"}:
        return (Measure.KILLED, Measure.CAPTURED)
    return (Measure.CASUALTIES,)


def _head(sentence: Sentence, index: int) -> tuple[str, int]:
    """Return the tag of what the number at ``index`` counts ("" where nothing is named), and one past its last token."""
    position, last, seen = index + 1, "", index + 1
    while position < len(sentence.tokens) and position - index <= 7:
        tag = sentence.tags[position]
        if tag in "HUT":
            following = sentence.tags[position + 1 : position + 2]
            if following == "H" and tag in "TH":
                position += 1
                continue
            return tag, position + 1
        if tag in "NX":
            last, seen = tag, position + 1
        elif tag == "C" and last and sentence.tags[position + 1 : position + 2] in tuple("NXH"):
            pass
        elif tag not in "AYO" or (tag == "O" and position > index + 1):
            break
        position += 1
    return last, seen


#: Prepositions that open a clause of its own: the number after them can be its subject.
_CONJUNCTIONS = frozenset("while when as because until since after before by than".split())


def _can_be_victims(sentence: Sentence, rule: ClaimRule, index: int, head: str, head_end: int, is_last: bool) -> bool:
    if head == "T" or (rule.needs_people and head != "H"):
        return False
    before = sentence.tags[max(0, index - 2) : index]
    governed = before.endswith(("P", "PY")) and not _CONJUNCTIONS & {
        token.word for token in sentence.tokens[max(0, index - 2) : index]
    }
    if rule.name in {"so many were killed", "so many died", "so many killed"} and (governed or before.endswith(("O", "OY"))):
        return False
    if sentence.tokens[index].word in {"one", "the one"} and sentence.tags[index + 1 : index + 2] in ("O", ""):
        return False
    quantity = sentence.tokens[index].quantity
    if quantity is None or quantity.low == 0:
        return False
    return head in {"H", "U", "X"} or is_last or (head == "" and sentence.tags[index + 1 : index + 2] in tuple(",C("))
