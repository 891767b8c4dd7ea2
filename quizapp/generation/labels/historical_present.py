"""The historical present of a chronicle told in the past: "the town falls" to "the town fell", where each verb is sure.

Only verbs of the tables, and only where their words can be nothing else; all other clauses stay as they are.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of
from quizapp.generation.labels.asking import BASE_OF
from quizapp.generation.labels.verbs import CAPITALS, FINITE, PARTICIPLE_IRREGULAR

#: Base forms to past forms; those that no question needs, besides those of ``asking``.
_PAST_OF = {base: past for past, base in BASE_OF.items()} | {
    base: f"{base}d" if base.endswith("e") else f"{base}ed"
    for base in "warn propose escalate injure besiege urge accuse appeal offer behead".split()
}
#: Whose forms may be nouns: only an object behind them shows that they are verbs.
_NOUNS = frozenset(
    """
    advance ambush announce appeal approach arrest assault attack attempt ban block blockade board bomb bombard breach cancel
    capture cause clear close collapse conduct counter-attack counterattack cross crush cut damage demand detail down draw
    drive drop escape exit fight fire force gain grant halt hand hit hold issue join land launch lead leave lift light loot
    lower lure march mine mount move offer open order pass post press proclaim push raid raise rally reach release rescue
    restart result resume retire retreat return revolt rise rout run sail scatter seal separate set shell sign slaughter
    sortie spread stage stall start station steam storm strike supply support surprise surrender surround suspend sweep
    target tear transfer trap travel try turn visit volunteer vote wound
    """.split()
)


def _third_person(base: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh|o)\Z", base):
        return f"{base}es"
    return f"{base[:-1]}ies" if re.search(r"[^aeiou]y\Z", base) else f"{base}s"


#: "falls" to "fell", "captures" to "captured".
_OF_ONE = {_third_person(base): past for base, past in _PAST_OF.items()}
_NOUNS_IN_S = frozenset(_third_person(base) for base in _NOUNS)
#: What shows that the word before it is a verb: its object.
_OBJECT = rf"(?=\s+(?:the|an?|its|their|his|her|all|both|several|some|two|three|four|five|\d+\b|[{CAPITALS}][\w'’-]*)(?![\w-]))"
#: What a verb that is no noun may have behind it: anything but what would make a noun of it.
_ANY = r"(?!\s+(?:of|and|or|between)\b)(?=\s|\Z)"
_SURE_OF_ONE, _NOUN_OF_ONE = (any_of(sorted(words)) for words in (set(_OF_ONE) - _NOUNS_IN_S, set(_OF_ONE) & _NOUNS_IN_S))
#: Of ways to move and to give in a clause tells the same, be they nouns or verbs: "the army retreats to Vell".
_MOVES = r"(?=\s+(?:from|to|into|across|through|towards?|back)\b|\Z)"
_OF_ONE_VERB = (
    rf"(?:(?P<sure>{_SURE_OF_ONE}){_ANY}"
    rf"|(?P<noun>{_NOUN_OF_ONE}){_OBJECT}|(?P<move>(?:retreat|advance|march|return|surrender|sail)s|marches){_MOVES})"
)
_VERB_OF_ONE = re.compile(rf"(?<=\s){_OF_ONE_VERB}")
#: A second verb joined to the first: "attacks Nasir and captures the fort".
_JOINED_VERB = re.compile(rf"(?:\band(?:\s+then)?|,)\s+{_OF_ONE_VERB}")
#: Many who do something: people in the plural, or two names.
_PEOPLE = r"(?:troops|police|men|women|people|aircraft|[A-Za-z][a-z]+(?<![sui])s)"
_NAME = rf"[{CAPITALS}][\w'’-]+"
_MANY = rf"(?:\b{_PEOPLE}|\b{_NAME} and (?:the )?{_NAME}(?: {_NAME}){{0,2}})"
_BASES = sorted(set(_PAST_OF) - {"set", "put", "hit", "cut", "spread", "beat"})
_VERB_OF_MANY = re.compile(
    rf"(?P<many>{_MANY})\s+(?:(?P<sure>{any_of([one for one in _BASES if one not in _NOUNS])}){_ANY}|"
    rf"(?P<noun>{any_of([one for one in _BASES if one in _NOUNS])}){_OBJECT})"
)
_PARTICIPLE = rf"(?:{any_of(sorted(past for past in BASE_OF if past.endswith('ed')))}|{PARTICIPLE_IRREGULAR})\b"
_PASSIVE = re.compile(rf"\b(?P<be>is|are)\s+(?=(?:[a-z]+ly\s+)?{_PARTICIPLE})")
#: Before the verb a clause of its own, a second verb or a list leaves the subject unsure.
_UNSURE_SUBJECT = re.compile(
    rf"[,;:(“\"]|\b(?:{any_of(sorted(_OF_ONE))}|that|which|who|whose|when|while|if|because|as|to|after|before|since|until|{FINITE.pattern})\b|\b(?:is|are|has|have|will)\b"
)
#: Behind the verb what would stay in the present.
_STAYS = re.compile(
    r"\b(?:is|are|has|have|does|do|will|shall|can|may|must|that|which|who|whom|whose|if|when|while|because|although|though|"
    r"unless|whether|how|what|where|as|it|they|he|she|says?|states?)\b|[“\"]"
)
_LONGEST_SUBJECT = 8


def in_past(clause: str) -> str:
    """Return ``clause`` told in the past, or as it is where it is not surely in the historical present."""
    verb = _main(clause)
    if verb is None or len(clause[: verb[0]].split()) > _LONGEST_SUBJECT or _UNSURE_SUBJECT.search(clause[: verb[0]]):
        return clause
    start, end, past = verb
    rest = _joined_in_past(clause[end:])
    return clause if rest is None else f"{clause[:start]}{past}{rest}"


def _main(clause: str) -> tuple[int, int, str] | None:
    """Return where the main verb stands, and its past form."""
    passive, one, many = _PASSIVE.search(clause), _VERB_OF_ONE.search(clause), _VERB_OF_MANY.search(clause)
    found = min((match for match in (passive, one, many) if match), key=lambda match: _verb_start(match), default=None)
    if found is None:
        return None
    start = _verb_start(found)
    if found is passive:
        return start, found.end("be"), "was" if found["be"] == "is" else "were"
    word = _word(found)
    return start, start + len(word), (_OF_ONE if found is one else _PAST_OF)[word]


def _word(match: re.Match[str]) -> str:
    return next(word for name, word in match.groupdict().items() if word and name in _VERB_GROUPS)


def _verb_start(match: re.Match[str]) -> int:
    return next(match.start(name) for name, word in match.groupdict().items() if word and name in _VERB_GROUPS)


_VERB_GROUPS = frozenset({"be", "sure", "noun", "move"})


def _joined_in_past(rest: str) -> str | None:
    """Return the words behind the main verb, each verb joined to it in the past; None where some would stay as they are."""
    told = rest
    for found in reversed(list(_JOINED_VERB.finditer(rest))):
        start, word = _verb_start(found), _word(found)
        told = f"{told[:start]}{_OF_ONE[word]}{told[start + len(word) :]}"
    return None if _STAYS.search(told) else told
