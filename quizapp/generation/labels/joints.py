"""Joints of a clause: where it may not be cut ("between X and Y"), and where it has to be ("and eventually …").

Where a clause could be cut at all is ``trimming``'s; whether the rest stands by itself is ``standing``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.text import holds_any
from quizapp.generation.labels.verbs import CAPITALS, FINITE

#: Words that bind two things with "and".
_PAIRED = re.compile(r"\b(?:between|both)\b(?P<pair>(?:(?!\b(?:between|both)\b).)*)\Z")
#: Phrases of support: what they name may go on behind the next "and".
_BEHIND = re.compile(
    r"\b(?:(?:with|under)(?: the| an?)?(?: \w+){0,2} "
    r"(?:support|help|aid|backing|assistance|cover|participation|command) (?:of|from)|"
    r"(?:supported|backed|aided|assisted|joined|accompanied|reinforced|followed) by|alongside|together with|along with)"
    r" (?P<who>[^,]*)\Z"
)
#: A phrase after "and" that has lost its verb ("recruited men and with the help of the League").
_DANGLING = re.compile(r"[\s,]and (?:with|under|without|despite|through|after|by|between)\b(?P<phrase>[^,]*)\Z")
_GOES_ON = re.compile(r"[\s,]*and\b")
#: A name behind "and" that the next verb does not belong to: "took the cities of Tarn | and Mole and burned them".
_NAME_AND_VERB = re.compile(
    rf"\s+and (?:the )?(?:[{CAPITALS}][\w'’-]+ ){{1,4}}(?:(?:in|of|from|near|at) [^,;]{{1,50}} )?(?:and|but) (?:[a-z]+ly )?"
    rf"(?:{FINITE.pattern}|then\b)"
)
#: A clause of time that has only a name so far: "was halted after General Stone | and Count Reden met".
_ONLY_NAMED = re.compile(r"\b(?:after|before|until|once|when|while)(?P<what> [^,]*)\Z")
#: The second of three deeds in a row: "freed Stone, made him a general | , gave him the guards".
_VERBS_IN_ROW = re.compile(r", (?!and\b|but\b|or\b)[a-z]{2,}(?:ed|ent|ook|ade|old|aid|eld|ave|ung)\b[^,]*\Z")
_ANOTHER_VERB = re.compile(r",\s(?:and\s)?[a-z]{2,}(?:ed|ent|ook|ade|old|aid|eld|ave|ung)\b")
#: A name with a dash in it: "Army of the West | – Tarn".
_IN_A_NAME = re.compile(rf"\s?[–—-]\s?[{CAPITALS}]")
_NAME_AT_END = re.compile(rf"\b[{CAPITALS}][\w'’-]+\Z")
#: A description, and behind it the verb of the subject: "a Norland administered court | , based in Tarn, found".
_DESCRIBED = re.compile(rf",\s(?:based|seated|[a-z]+ed|led|held|known|set up)\s[^,]{{2,60}},\s(?:[a-z]+ly )?{FINITE.pattern}")
#: A deed of a later day: the date that was cut out is not its own.
_LATER_DEED = re.compile(
    r",?\s(?:and|but|before)(?: (?:it|they|he|she))?(?: (?:was|were|had))? "
    r"(?:(?:some )?(?:shortly |soon |much )?(?:then|later|eventually|finally|subsequently|ultimately|afterwards|thereafter))\b"
)
_LATER = ("then", "later", "eventually", "finally", "subsequently", "ultimately", "afterwards", "thereafter")
#: A full stop before a small letter, which no abbreviation explains.
_STOP_INSIDE = re.compile(r"(?<=[a-z]{3})(?<!\bapprox)(?<!\bcirca)(?<!\bvol)(?<!\betc)(?<!\besp)\.\s+(?=[a-z])")
#: Somebody who is made to do something, and behind the cut what: "forcing Tarn guards | surrounding the mill to flee".
_BIDDEN = re.compile(
    r"\b(?:forc|order|caus|allow|prompt|compel|oblig|enabl|permit|urg|ask|instruct|command|persuad|encourag)"
    r"(?:l?ing|l?ed|e?s|e)?\s(?![^;]*\bto\b)[^;]*\Z|\b(?:led|leads?)\s(?!to\b|by\b)(?![^;]*\bto\b)[^;]*\Z"
)
_TO_DO = re.compile(r"[^;]*?\bto\s(?!the\b|an?\b)[a-z]+")
#: Those who are told apart only by the clause behind the cut: "executed all of the guards | who were left".
_WHICH_ONES = re.compile(
    r"\b(?:all|any|every|each|those|the only|the first|the last)(?: of)?(?: the)?(?: [a-z][\w'’-]*){1,4}\Z"
)
_TOLD_APART = re.compile(r"\s+(?:who|which|that|whose)\b")
#: Stands for the blanks of a name that must stay whole.
_BOUND = "\N{WORD JOINER}"


def is_torn(head: str, rest: str) -> bool:
    """Tell whether a cut between ``head`` and ``rest`` parts what "and" joins, or leaves a phrase without its verb."""
    goes_on = _GOES_ON.match(rest) is not None
    paired = _PAIRED.search(head)
    if paired and not FINITE.search(paired["pair"].lower()) and (goes_on or " and " not in paired["pair"]):
        return True
    if goes_on and (behind := _BEHIND.search(head)) and not FINITE.search(behind["who"].lower()):
        return True
    if _VERBS_IN_ROW.search(head) and _ANOTHER_VERB.match(rest):
        return True
    if _TOLD_APART.match(rest) and _WHICH_ONES.search(head):
        return True
    if " to " in rest and _TO_DO.match(rest) and _BIDDEN.search(head):
        return True
    if _NAME_AND_VERB.match(rest) or _DESCRIBED.match(rest) or (_IN_A_NAME.match(rest) and _NAME_AT_END.search(head)):
        return True
    named = _ONLY_NAMED.search(head) if goes_on else None
    if named is not None and FINITE.search(head.lower(), 0, named.start()) and not FINITE.search(named["what"].lower()):
        return True
    dangling = _DANGLING.search(head)
    return dangling is not None and not FINITE.search(dangling["phrase"].lower())


def until_later_deed(text: str) -> str:
    """Return the text up to a deed of a later day ("and eventually reached the sea"), or up to a stray full stop."""
    stop = _STOP_INSIDE.search(text) if "." in text else None
    if stop:
        text = text[: stop.start()]
    found = _LATER_DEED.search(text) if holds_any(text, _LATER) else None
    return text[: found.start()].rstrip(" ,;:") if found and FINITE.search(text[: found.start()].lower()) else text


def bind(text: str, names: tuple[str, ...]) -> str:
    """Return the text with the blanks of ``names`` ("Iraq and the Levant") replaced, so that no cut falls into them."""
    for name in names:
        if name in text:
            text = text.replace(name, name.replace(" ", _BOUND))
    return text


def unbind(text: str) -> str:
    """Undo ``bind``."""
    return text.replace(_BOUND, " ")
