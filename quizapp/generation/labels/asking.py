"""From a statement to a question: "the rebels captured Verna" to "did the rebels capture Verna".

Only where the grammar is sure: one main verb of the table, no comma before it, no second verb joined to it.
"""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.verbs import FINITE

#: Verbs with a regular past; those marked with "*" double their last letter.
_REGULAR = """
abandon accept advance agree ambush annex announce apologise appoint approach approve arrest arrive assault attack
attempt authorise authorize ban* block blockade board bomb bombard breach cancel capture cease clear close collapse
commence complete conclude conduct confirm conquer continue counter-attack counterattack cross crush damage declare
defeat defend deliver demand deny deploy destroy detain detonate die disarm discover dispatch disperse down drop*
emerge enact encircle end engage enter erupt escape establish evacuate execute expand expel* explode fail fire free
gain grant halt hand impose impound inflict install intensify intercept invade invite issue join kill land launch
liberate loot lower lure march mobilise mobilize mount move negotiate nominate notify occupy occur open order oust
overwhelm participate pass penetrate plunder poison post proclaim pursue push raid raise ratify reach recapture
receive recognise recognize reconquer recover refuse regain register reinforce reject release relieve renew reopen
repel* repulse request rescue resign restart restore result resume retain retire retreat return reveal revolt rout
sail scatter scuttle seal secure seize separate shell sign slaughter sortie stage stall start station steam storm
strafe submit* succeed summon supply support suppress surprise surrender surround suspend target threaten torpedo
transfer trap* travel try turn unite unveil vanquish visit volunteer vote vow wound
""".split()
_IRREGULAR = """
began:begin blew:blow broke:break brought:bring built:build came:come cut:cut drew:draw drove:drive fell:fall
fled:flee flew:fly fought:fight gave:give held:hold hit:hit laid:lay led:lead left:leave lit:light lost:lose made:make
met:meet overran:overrun overthrew:overthrow overtook:overtake put:put ran:run retook:retake rose:rise sank:sink
sent:send set:set shot:shoot sold:sell spread:spread stole:steal struck:strike swept:sweep swore:swear threw:throw
took:take tore:tear undertook:undertake went:go withdrew:withdraw won:win wrote:write
""".split()


def _past(base: str) -> str:
    if base.endswith("*"):
        return f"{base[:-1]}{base[-2]}ed"
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if re.search(r"[^aeiou]y$", base) else f"{base}ed"


#: Past form to base form.
BASE_OF = {_past(verb): verb.rstrip("*") for verb in _REGULAR} | dict(pair.split(":") for pair in _IRREGULAR)
_SECOND_VERB = re.compile(rf"(?:\band|\bor|\bbut|\bthen|,)\s.*?(?:{FINITE.pattern}|\bbesieged\b)")
#: Behind these a verb belongs to a clause of its own.
_CLAUSE = re.compile(r"\b(?:that|which|who|whose|where|when|while|after|before|as|because|since|until|how|what|if)\b")
#: A second statement behind all that the first one holds: "confirmed that they had left, but the hill remained theirs".
_TURN = re.compile(rf", (?:but|yet|while|whereas|although|though)\b.*?{FINITE.pattern}")
#: "besieged and captured": the word before "and" is a verb too.
_FIRST_OF_TWO = re.compile(r"\b[a-z]+ed and\Z")
#: A clause that tells the time itself makes no good question after "When".
_OWN_TIME = re.compile(r",\s(?:when|as|while|after|before)\b")
#: Verbs of saying: with a clause of their own behind them, "before" may belong to either verb
#: ("sources claimed the mill was taken before the guards left").
_SAYING = frozenset(
    "said stated claimed announced reported declared confirmed told added argued acknowledged admitted denied revealed noted "
    "alleged warned believed thought wrote estimated asserted maintained suggested insisted conceded".split()
)
#: A dash within a sentence, and two words for one, are kept for a quotation.
_SEAM = re.compile(r"[—–](?!\d)|[a-z]/[a-z]")
_SEAMS = ("—", "–", "/")
#: "Guards able to march": in a question two verbs would stand side by side.
_DESCRIBED = re.compile(r"\b(?:able|unable|ready|willing|trying|about|left) to\b")
_LONGEST_SUBJECT, _LONGEST_PLAIN = 10, 13


def inverted(label: str) -> str | None:
    """Return a label as the rest of a question behind "When …" or "By which day …", None where that is not safe."""
    verb = main_verb(label)
    if verb is None or '"' in label:
        return None
    subject, rest = label[: verb.start()].strip(), label[verb.end() :]
    if (holds_any(label, _SEAMS) and _SEAM.search(label)) or _DESCRIBED.search(subject):
        return None
    if (
        not subject
        or subject.endswith("-")
        or "," in subject
        or len(subject.split()) > _LONGEST_SUBJECT
        or _CLAUSE.search(subject)
    ):
        return None
    if _FIRST_OF_TWO.search(subject) or _OWN_TIME.search(rest):
        return None
    opened = _CLAUSE.search(rest)
    if _SECOND_VERB.search(rest[: opened.start()] if opened else rest):
        return None
    if _TURN.search(rest):
        return None
    word = verb.group()
    if word in ("was", "were", "had"):
        return f"{word} {subject}{rest}"
    base = BASE_OF.get(word)
    return f"did {subject} {base}{rest}" if base else None


def plain(label: str) -> str | None:
    """Return a label that can stand unquoted behind "before" or "after", None for one that is long or has a comma."""
    verb = main_verb(label)
    if (
        verb is None
        or verb.group() == "had"
        or "," in label
        or _SEAM.search(label)
        or len(label.split()) > _LONGEST_PLAIN
        or _CLAUSE.search(label)
    ):
        return None
    if verb.group() in _SAYING and FINITE.search(label, verb.end()):
        return None
    return label if label[:1].islower() or label[:1].isupper() else None


def is_said(label: str) -> bool:
    """Tell whether a label passes on what somebody said: nobody counts the days to a word."""
    verb = main_verb(label)
    return verb is not None and verb.group() in _SAYING
