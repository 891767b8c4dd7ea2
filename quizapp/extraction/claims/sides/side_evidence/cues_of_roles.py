"""What the deeds told around victims say of their side: who killed or took them, who lost them, what it cost whom."""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.extraction.actors.names import peoples
from quizapp.extraction.claims.sides.side_evidence.acting import side_acting, side_acting_behind
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked, telling_words
from quizapp.extraction.claims.sides.victim_foes import are_captives_killed, bears_arms
from quizapp.extraction.claims.sides.victim_losses import who_is_beaten
from quizapp.extraction.tokens import Sentence

_LOSING = frozenset("lost losing lose loses suffered suffering suffers sustained sustaining incurred incurring having".split())
_NEW_DEED = re.compile(
    r"\b(?:kill\w+|captur\w+|took|taking|inflict\w+|caus\w+|claim\w+|at\s+the\s+(?:cost|price|loss)|while|whereas|but)\b|;"
)
#: At most so many tokens lie between a verb of loss and its number.
_FAR = 24


def who_lost_them(asked: Asked) -> int | None:
    """Return the side of the subject of the verb of loss before the number, a pronoun's or a unit's too."""
    sentence, index = asked.told.sentence, asked.told.figure.index
    at = next((at for at in range(index - 1, max(-1, index - _FAR), -1) if sentence.words[at] in _LOSING), None)
    if at is None:
        return None
    tokens = sentence.tokens
    if sentence.words[at] == "having" and index - at > _RIGHT_BEHIND:
        return None
    if _NEW_DEED.search(asked.told.text, tokens[at].end, asked.told.figure.quantity.number_start):
        return None
    beaten = who_is_beaten(asked.told, at)
    if beaten:
        return asked.ledger.side_of(beaten)
    allied = _AND_ALLIES.search(asked.told.text, asked.told.sentence.span.start, tokens[at].start)
    if allied:
        return asked.ledger.side_of(allied["who"])
    right = _RIGHT_BEFORE.search(sentence.tags, 0, at)
    if right and sentence.words[right.end("who") - 1] not in _PRONOUNS:
        return asked.ledger.side_of(_of(asked, sentence, right.start("who"), right.end("who")))
    if at <= _OPENS_BY and sentence.words[0] in _OPENING:  # "After losing 40 men, the Orlandians left"
        return side_acting_behind(asked, asked.told.figure.head_end)
    return side_acting(asked, at + 1)


#: "The Orlandians and their local allies had suffered".
_AND_ALLIES = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]*(?:\s+[A-Z][\w-]*){0,2})\s+and\s+(?:their|its|his)\s+(?:[a-z]+\s+)?(?:allies|auxiliaries|followers|supporters)"
    r"\s+(?:[a-z]+\s+){0,2}\Z"
)
#: At most so many tokens behind "having" its number stands: "having only 17 wounded".
_RIGHT_BEHIND = 2
_RIGHT_BEFORE = re.compile(r"(?P<who>[XHNT]*[XHN])[ABJ]*\Z")
_PRONOUNS = frozenset("they it he she who which that".split())
_OPENING = frozenset({"after", "despite", "having", "before", "with"})
#: The last place at which a verb of loss stands that opens a sentence.
_OPENS_BY = 2


def _of(asked: Asked, sentence: Sentence, start: int, end: int) -> str:
    return asked.told.text[sentence.tokens[start].start : sentence.tokens[end - 1].end]


_COST = re.compile(
    r"\bcost(?:ing)?\s+(?:the\s+)?(?P<who>(?:[\w.’'-]+\s+){1,4}?)(?:(?:at\s+least|some|about|over|nearly|more\s+than|around)\s+)?"
    r"(?:[\d,]+\s+[a-z]+,?\s+(?:and\s+)?)*\Z"
)
_AT_COST = re.compile(
    r",?\s*\b(?:at\s+(?:the|a)\s+(?:cost|price|loss)\s+of|(?:for|with)\s+(?:the\s+)?loss\s+of)\s+(?:[a-z]+\s+){0,3}"
    r"(?:[\d,]+\s+[a-z]+,?\s+(?:and\s+)?)*\Z|\bwith\s+(?:only|just|fewer\s+than|no\s+more\s+than)\s+\Z"
    r"|,\s*with\s+casualties\s+of\s+(?:[a-z]+\s+){0,2}\Z"
)


def whom_it_cost(asked: Asked) -> int | None:
    """Return the side of whom a deed cost the victims, or who did it at their cost."""
    before = asked.words_before()
    if not holds_any(
        before,
        ("cost", " loss of ", " price of ", " with only ", " with just ", " with fewer ", " with no ", " with casualties of "),
    ):
        return None
    match = _COST.search(before)
    if match:
        return None if "both" in match["who"] else asked.ledger.side_of(match["who"].strip())
    match = _AT_COST.search(before)
    if match is None:
        return None
    start = asked.told.sentence.span.start + match.start()
    end = next(number for number, token in enumerate(asked.told.sentence.tokens) if token.end > start)
    is_loss = any(word in _LOSING for word in asked.told.sentence.words[:end])
    return None if is_loss else side_acting(asked, end)


def foe_of_doer(asked: Asked) -> int | None:
    """Return the other side than that of who killed, wounded or took armed people or captives, a pronoun's or a unit's too."""
    figure, sentence = asked.told.figure, asked.told.sentence
    if asked.claim.victims in _TAKEN:
        match = _TAKEN_BY.match(asked.told.text, figure.quantity.end, sentence.span.end)
        if match:
            return asked.told.sides.against(asked.ledger.side_of(match["who"]))
    verb = figure.verb if figure.verb < figure.index else sentence.tags.rfind("k", max(0, figure.index - 3), figure.index)
    if verb < 0 or sentence.tags[verb] not in "GKk" or sentence.words[verb] in _NOUNS or not _may_be_foe(asked):
        return None
    before = sentence.tags[:verb].rstrip("A")
    if before.endswith("B") and sentence.words[len(before) - 1] not in {"had", "has", "have", "having"}:
        return None
    if before.endswith("T") and sentence.words[len(before) - 1] in _ATTACKS:  # "the Orlandian attack took 40 prisoners"
        before = before[:-1]
    near = _RIGHT_BEFORE.search(before)
    if near and sentence.tags[verb] == "k":  # "with the Orland Corps alone taking"
        return asked.told.sides.against(asked.ledger.side_of(_of(asked, sentence, near.start("who"), near.end("who"))))
    return asked.told.sides.against(side_acting(asked, verb + 1))


#: Deeds that are of who does them.
_ATTACKS = frozenset(
    "attack assault offensive raid advance charge counterattack counter-attack push sortie sweep thrust".split()
)
#: Those who are in somebody's hands, and in whose.
_TAKEN = frozenset({"prisoners", "captives", "hostages"})
_TAKEN_BY = re.compile(
    r"\s+[a-z]+\s+(?:(?:were|was|being|had\s+been)\s+)?(?:taken|captured|held)(?:\s+captive|\s+prisoner)?\s+by\s+(?:the\s+)?(?P<who>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2})"
)
#: Nouns of harm, and what is done to those of one's own land.
_NOUNS = frozenset("capture arrest arrested arresting detained detaining execution surrender".split())


#: Men may be anybody; a crew may be of a craft that fights for nobody.
_OPEN = frozenset("men man crew crewmen crewmembers pilot pilots".split())


def _may_be_foe(asked: Asked) -> bool:
    """Tell whether the victims bear arms, and are of no people that is no party."""
    victims = asked.claim.victims
    if not bears_arms(victims) or are_captives_killed(asked.told) or victims.lower().split()[-1] in _OPEN:
        return False
    foreign = [word for word in telling_words(victims) if word[0].isupper() or word.lower() in peoples()]
    return all(asked.ledger.leaning(word) is not None for word in foreign)
