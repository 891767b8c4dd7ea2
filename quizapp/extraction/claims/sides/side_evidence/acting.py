"""Who acts in the clauses before a word: the subjects of active verbs, or the foe of those they fight.

Whose losses follow from a deed is for the cues.
"""

from __future__ import annotations

import re

from quizapp.extraction.actors.side_poles import AGAINST_STATE
from quizapp.extraction.claims.sides.side_evidence.ledger import Asked
from quizapp.extraction.claims.sides.victim_before import sentence_before
from quizapp.extraction.tokens import Sentence, tokenize

#: Deeds of war whose past form has no -ed.
_DEEDS = frozenset(
    """
    overran drove fought led broke withdrew fled took made held began sent struck hit shot beat threw swept rode ran came went
    won did cut sank found met brought kept put left lost got gave chose laid lay set retook overcame undertook stood blew
    caught
    """.split()
)
#: What one does to a foe: its object is of the other side.
_FIGHTING = frozenset(
    """
    attacked ambushed raided targeted struck shelled bombed bombarded engaged assaulted stormed intercepted overran routed
    defeated crushed surprised annihilated drove besieged repelled repulsed overwhelmed cracked broke fought outflanked
    encircled surrounded beat chased pursued charged captured invaded blockaded stumbled confronted
    """.split()
)
_PRONOUNS = frozenset("they it he she who which".split())
#: Subjects stand here: at the head, behind a mark, a joining word or a preposition of time.
_SUBJECT = re.compile(
    r"(?:(?:^|[,;CDW)(])[AYc]*(?:[QD],?)?|(?P<time>P)Y?)(?P<who>[NX]{0,4}[XHTN])(?P<behind>(?:[PO]Y?[NXHT]{1,4},?)?(?:,?W)?)[AJ]*(?P<be>B?)A*(?=(?P<verb>[FKkEVLGN]))"
)
_TIMES = frozenset("as when while after before because until since but once".split())


def side_acting(asked: Asked, end: int) -> int | None:
    """Return the side of who does the last deed told before the token at ``end``; None where nobody of a side does one."""
    sentence = asked.told.sentence
    found = _acting_in(asked, sentence, end)
    if found != _GOES_BACK:
        return found
    span = sentence_before(asked.told)
    if span is None:
        return None
    before = tokenize(asked.told.text, span, ())
    return None if len(_sides_named(asked, before, len(before.tokens))) > 1 else _first_acting(asked, before)


#: The subject is a pronoun for somebody told in an earlier sentence.
_GOES_BACK = -1


def _acting_in(asked: Asked, sentence: Sentence, end: int) -> int | None:
    is_pronoun = False
    for match in reversed(list(_SUBJECT.finditer(sentence.tags, 0, end))):
        if not _is_deed(sentence, match):
            continue
        if sentence.words[match.end("who") - 1] in _PRONOUNS:
            side = _foe_of_object(asked, sentence, match.start("verb"), end)
            side = _speaker(asked, sentence, match.start("who")) if side is None else side
            if side is not None:
                return side
            named = _sides_named(asked, sentence, match.start("who"))
            if named:
                return named.pop() if len(named) == 1 else None
            is_pronoun = True
            continue
        if _is_thing(sentence, match):
            return None
        side = _side(asked, sentence, match.start("who"), match.end("who"))
        return _foe_of_object(asked, sentence, match.start("verb"), end) if side is None else side
    return _GOES_BACK if is_pronoun else None


def _speaker(asked: Asked, sentence: Sentence, at: int) -> int | None:
    """Return the side of the source told before the pronoun at token ``at``: "said that they"."""
    source = asked.told.attribution.source if asked.told.attribution else None
    return asked.ledger.side_of(source.of(asked.told.text)) if source and source.end <= sentence.tokens[at].start else None


def side_acting_before(asked: Asked) -> int | None:
    """Return the side of who does the last deed of the sentence before."""
    span = sentence_before(asked.told)
    before = tokenize(asked.told.text, span, ()) if span else None
    side = _acting_in(asked, before, len(before.tokens)) if before else None
    return None if side == _GOES_BACK else side


def side_acting_behind(asked: Asked, start: int) -> int | None:
    """Return the side of who does the first deed told from the token at ``start`` on in the sentence."""
    return _first_acting(asked, asked.told.sentence, start)


def _first_acting(asked: Asked, sentence: Sentence, start: int = 0) -> int | None:
    for match in _SUBJECT.finditer(sentence.tags, start):
        if _is_deed(sentence, match) and sentence.words[match.end("who") - 1] not in _PRONOUNS:
            side = _side(asked, sentence, match.start("who"), match.end("who"))
            return _foe_of_object(asked, sentence, match.start("verb"), len(sentence.tags)) if side is None else side
    return None


_PEOPLE = re.compile(r"[XHNO]*[XHU]")


def _sides_named(asked: Asked, sentence: Sentence, end: int) -> set[int]:
    """Return the sides of all people named in a sentence before the token at ``end``."""
    named = [_named(asked, sentence, one.start(), one.end()) for one in _PEOPLE.finditer(sentence.tags, 0, end)]
    named += [asked.told.sides.of(word) for word in sentence.words[:end] if word in AGAINST_STATE]
    return {side for side in named if side is not None}


def _named(asked: Asked, sentence: Sentence, start: int, end: int) -> int | None:
    return asked.told.sides.of_doer(asked.told.text[sentence.tokens[start].start : sentence.tokens[end - 1].end])


#: Things that are bodies of people.
_BODIES = frozenset(
    "army armies brigade regiment battalion division corps fleet force forces navy company squadron unit column".split()
)


def _is_thing(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the subject is a bomb or a strike: whose it is need not be whose foes it kills."""
    last = match.end("who") - 1
    return sentence.tags[last] == "T" and sentence.words[last] not in _BODIES


def _is_deed(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell whether the words are a subject and what it does: an active verb, in a clause of its own."""
    verb, at = sentence.words[match.start("verb")], match.start("verb")
    if match["time"] and sentence.words[match.start("time")] not in _TIMES:
        return False
    if sentence.tags[at] == "N" and verb not in _DEEDS and not verb.endswith("ed"):
        return False
    if match["be"]:
        has = sentence.words[match.start("be")] in {"had", "has", "have"}
        return has and sentence.tags[at] in "FKkEVLN"
    return sentence.tags[at] != "G" or verb.endswith("ing")


#: Adverbs that stand between a subject and its verb and that the grammar takes for nouns.
_BETWEEN = frozenset("almost nearly barely hardly scarcely promptly narrowly".split())


def _side(asked: Asked, sentence: Sentence, start: int, end: int) -> int | None:
    end -= end - start > 1 and sentence.words[end - 1] in _BETWEEN
    return asked.ledger.side_of(asked.told.text[sentence.tokens[start].start : sentence.tokens[end - 1].end])


#: What is fought as those whose it is are.
_FOUGHT = frozenset(
    """
    line lines position positions post posts camp camps base bases army armies force forces flank centre center column columns
    convoy patrol battalion brigade regiment division corps fleet ship ships squadron defences defenses trenches attack attacks
    assault offensive advance raid garrison army rear vanguard rearguard checkpoint outpost
    """.split()
)
_OBJECT = re.compile(r"[AP]?Y?[AN]{0,2}(?P<who>[NX]{0,3}[XH])")


def _foe_of_object(asked: Asked, sentence: Sentence, verb: int, end: int) -> int | None:
    """Return the side against whom the verb is done, where it is a deed of fighting: its doer's."""
    if sentence.words[verb] not in _FIGHTING:
        return None
    match = _OBJECT.match(sentence.tags, verb + 1, end)
    if match is None:
        return None
    is_other = sentence.tags[match.end() : match.end() + 1] in {"T", "N"}  # "struck an Orlandian mine"
    if is_other and sentence.words[match.end()] not in _FOUGHT:
        return None
    return asked.told.sides.against(_side(asked, sentence, match.start("who"), match.end("who")))
