"""The shape of a clause without a parser: its main verb, what a comma may part, lists and sentences that break off.

Each check is a small rule over words; which of them count against a statement is ``standing``'s.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.generation.labels.verbs import CAPITALS, FINITE

_RELATIVE = re.compile(
    r"\b(?:that|which|who|whom|whose \w+|where|when|while|as|after|before|because|if|once) (?:\w+ly )?"
    # "The envoy, who had sent reports": neither verb is the main one.
    r"(?:(?:had|has|was|were) (?:\w+ly |also |not |been |already ){0,2})?$"
)
#: A participle that describes the noun before it: "forces stationed in Verna", "a raid led by Stone".
_BEHIND_PARTICIPLE = re.compile(r" (?:by|in|at|on|from|with|near|as|between|of|during|against|for|off|into|over|under)\b")
#: ", located south of Verna, was taken".
_APPENDED = re.compile(r"\A[^,]*,\s(?:[a-z]+ly )?\Z")
#: What may join a second verb to the first.
_JOINED = re.compile(
    r"[,;]|\b(?:and|or|but|that|which|who|whom|whose|where|when|while|because|if|once|than|until|since|after|before|as|so|"
    r"whether|how|what|although|though)\b"
)
#: Verbs that take a clause without "that".
_SAYING = tuple(
    """
    said stated announced claimed reported declared confirmed admitted believed thought knew decided added told found saw denied
    agreed argued insisted revealed estimated acknowledged learned learnt feared noted concluded
    """.split()
)
#: Behind these a word in "ed" describes the next noun: "with suspected spies", "the newly formed guard".
_BEFORE_ADJECTIVE = re.compile(
    r"\b(?:with|of|the|an?|by|for|from|in|on|at|their|its|his|her|several|many|some|two|three) (?:[a-z]+ly )?\Z"
)
_REACH = 20
#: "Riders of the Tarn linked Mole Guard": the hyphen is left out.
_LINKED = re.compile(r"\b(?:the|an?|of|by) [A-Z][\w'’-]+ (?:linked|affiliated|aligned)\Z")
#: Verbs without an object describe no noun before them.
_NO_OBJECT = frozenset("started ended ceased occurred happened arrived failed returned continued retreated collapsed".split())
_SURE = re.compile(r"\b(?:was|were|had|has|began|took|became|went)\b")


@lru_cache(maxsize=8)  # asked several times of one clause
def main_verb(text: str) -> re.Match[str] | None:
    """Return the first finite verb that belongs to no relative clause and is no participle behind its noun."""
    found = list(FINITE.finditer(text))
    for number, verb in enumerate(found):
        if _RELATIVE.search(text[: verb.start()]):
            continue
        if _APPENDED.search(text[: verb.start()]) and re.search(r",\s+(?:[a-z]+ly )?[a-z]+", text[verb.end() :]):
            continue
        later = found[number + 1] if number + 1 < len(found) else None
        is_ed = verb.group().endswith("ed")
        if later is not None and _LINKED.search(text, max(0, verb.start() - _REACH), verb.end()):
            continue
        if is_ed and later is not None and _BEFORE_ADJECTIVE.search(text, max(0, verb.start() - _REACH), verb.start()):
            continue
        describes = is_ed and verb.group() not in _NO_OBJECT and _BEHIND_PARTICIPLE.match(text, verb.end())
        if later is not None and describes and not _LINK.search(_NAMED_TOO.sub("", text[verb.end() : later.start()])):
            continue
        return verb
    return None


#: "Centred on Tarn and Mole killed …": the second name before a verb.
_NAMED_TOO = re.compile(r" and (?:the )?[A-Z][\w'’-]+ \Z")
_LINK = re.compile(r"[,;]|\b(?:and|but|that|which|who|while|when|where|after|before|because|as (?:they|it|he|she|the|[A-Z]))\b")
_OPENING = re.compile(r"(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Aa]round|[Ff]rom|[Ww]ithin|[Bb]etween|[Oo]ver|[Aa]bout|[Bb]y|[Ff]or)\b")


def parts_subject_from_verb(text: str) -> bool:
    """Tell whether a single comma stands between subject and verb ("the battle, was fought"; "Lee, he ordered")."""
    verb = main_verb(text)
    if verb is None:
        return False
    subject = text[: verb.start()]
    commas = subject.count(",")
    if commas > 1 and _OPENING.match(subject):
        return False
    commas -= bool(commas and _OPENING.match(subject))
    if commas % 2 == 0:
        return False
    return bool(re.search(r",\s*\Z", subject)) or not re.search(r"\b(?:and|or|as well as) ", subject.rsplit(",", 1)[-1])


_SPLICED = re.compile(
    r", (?!(?:in|at|on|to|by|of|for|from|with|under|over|near|into|along|across|between|against|during|than|not|if)\b)"
    r"(?:he|she|it|they|(?:the |an? )?(?:[A-Z][\w'’.-]+|[a-z]+)(?: (?!and\b|but\b|by\b|to\b|of\b)[\w'’.-]+){0,3}?) "
    r"(?P<verb>was|were|had|has|began|took|went|came|made|gave|withdrew|[a-z]{3,}ed(?! (?:by|in|at|on|to|from|with|near|as|"
    r"between|of|against|for|under|off)\b))\b"
)
_LEADS_ON = re.compile(
    r",\s(?:and|but|or|which|who|whom|whose|where|when|while|after|before|as|because|although|though|if|once|until|since|"
    r"whereas|so|with|[a-z]+ing|then)\b"
)


_PRONOUN_SPLICED = re.compile(
    r", (?:he|she|they) (?:[a-z]+ly )?(?:was|were|had|[a-z]{3,}ed|took|sent|made|gave|led|began|went)\b"
)


def splices_clauses(text: str) -> bool:
    """Tell whether a second sentence follows a comma ("Lee learned of it, he ordered a retreat")."""
    verb = main_verb(text)
    if verb is None:
        return False
    if _PRONOUN_SPLICED.search(text, verb.end()):
        return True
    for found in _SPLICED.finditer(text, verb.end()):
        if not _LEADS_ON.match(text, found.start()) and not re.search(r"\bthat\b[^,]*\Z", text[: found.start()]):
            return not _is_list(text[verb.end() : found.end()])
    return False


def _is_list(text: str) -> bool:
    """ "captured Tarn, shelled Verna and withdrew": verbs in a row."""
    return bool(re.search(r",\s(?:[a-z]+ly )?[a-z]+ed\b", text))


def runs_on(text: str) -> bool:
    """Tell whether a second verb stands without anything that joins it ("was reopened hostilities had ceased")."""
    verb = main_verb(text)
    if verb is None or verb.group().endswith(_SAYING):
        return False
    if verb.group() not in ("was", "were", "had", "has", "did") and FINITE.match(text, verb.end() + 1):
        return True
    later = _SURE.search(text, verb.end())
    if later is None or _JOINED.search(text[verb.end() : later.start()]):
        return False
    between = text[verb.end() : later.start()].split()
    return len(between) >= 2 and not any(word.endswith(_SAYING) for word in between)


def lacks_main_verb(text: str) -> bool:
    """Tell whether all verbs stand in relative clauses ("the engagement that escalated into a battle")."""
    return main_verb(text) is None


_GOES_ON = re.compile(r"\A\s*,\s[^,]*(?:,\s[^,]*)*?\b(?:and|or)\b")
_CONJUNCTION = re.compile(r"\b(?:and|or|but|including|especially|who|which|where|while)\b")
_OPENS_LIST = re.compile(r"\b(?:consisting|composed|comprising|made up|between|both|namely|such as|including)\b[^,]*\Z")


_PLACE = (
    r"(?:town|village|city|citie|hill|hilltop|district|area|port|fort|fortress|castle|island|airport|airfield|base|bridge|mill|"
    r"province|region|suburb|neighbou?rhood|settlement|checkpoint|mountain|valley|station|farm)"
)
#: "Captured the village of Tarn | and the hill of Mole in its vicinity and held both"; what stands up to the next joint.
_AND_PLACE = re.compile(
    rf"\A\s*,?\s+and (?:(?:the|an?|its) )?(?:(?:[a-z-]+ )?{_PLACE}s? (?:of )?)?"
    rf"(?:[{CAPITALS}][\w'’-]*(?: |\Z|(?=,)))+(?P<more>[^,;]*?)"
    r"(?:\Z|[,;]|\b(?:and|but|who|whom|whose|which|that|while|when|where)\b)"
)
_NAME_LAST = re.compile(rf"\b[{CAPITALS}][\w'’-]+\Z")


_TWO = 2
#: "Captured the northern mills, the Tarn district | , the ford (a bridge), and the bakery": another name of a list.
_ONE_MORE = re.compile(rf"(?:the |an? )?(?:[a-z-]+ )?[{CAPITALS}][\w'’-]+(?: [\w'’-]+){{0,3}}")


def _goes_on_with_a_place(kept: str, rest: str) -> bool:
    """Tell whether another name without a verb of its own follows the one that the kept words end with."""
    found = _AND_PLACE.match(rest) if rest.lstrip(" ,").startswith("and ") and _NAME_LAST.search(kept) else None
    return found is not None and not FINITE.search(found["more"].lower())


def is_half_a_list(kept: str, rest: str) -> bool:
    """Tell whether a cut between ``kept`` and ``rest`` ends a list before its last item."""
    if _goes_on_with_a_place(kept, rest):
        return True
    if not rest.lstrip().startswith(","):
        return False
    last = kept.split(", ")[-2:]
    listed = (
        len(last) == _TWO and kept.count(",") >= 2 and not any(_CONJUNCTION.search(one) or FINITE.search(one) for one in last)
    )
    goes_on = _GOES_ON.search(rest) is not None and not FINITE.search(rest.split(",")[1])
    if goes_on and (listed or (len(last) == _TWO and _ONE_MORE.fullmatch(last[1]) and not FINITE.search(last[1].lower()))):
        return True
    if _OPENS_LIST.search(kept) and re.match(r"\s*,\s(?!(?:which|who|where|when|while|after|with|[a-z]+ing)\b)", rest):
        return True
    return bool(
        re.match(r"\s*,\s(?:and|or|as well as)\s(?:the |an? |\w+['’]s )?[\w'’-]+(?:\s[\w'’-]+){0,3}\s*\Z", rest)
    ) and bool(re.search(r",\s[^,]+\Z", kept))


_ONE_OF_A_KIND = re.compile(r"\ban? (?:[a-z-]+ ){0,3}[a-z-]+\Z")


def is_specific(text: str) -> bool:
    """Tell whether a clause ends in more than one of a kind ("launched a major operation" could be any)."""
    return not _ONE_OF_A_KIND.search(text)
