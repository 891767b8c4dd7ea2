"""Who does what a sentence tells, as its own words name them: for a statement on them and nobody else.

Only what stands at the head of a sentence, directly before the verb, is taken; anything less plain gives nobody.
"""

from __future__ import annotations

import re

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import any_of
from quizapp.generation.families.passages.declared import Wording
from quizapp.generation.passage import Passage
from quizapp.generation.wording import capital, lower_first

#: Nouns for those who act together.
_BODY = any_of(
    "army armies forces? troops rebels soldiers fighters militants insurgents garrison units? brigades? divisions? regiments? "
    "battalions? corps militias? guards? cavalry infantry fleet navy police government defenders attackers separatists "
    "loyalists royalists nationalists republicans communists partisans guerr?illas marines paratroopers warriors tribesmen "
    "jihadists opposition coalition alliance peshmerga tigers legion squadrons? insurgency riders".split()
)
_SMALL = any_of(
    "rebel government opposition pro-government pro-opposition allied coalition royalist loyalist imperial royal colonial "
    "republican nationalist communist separatist joint remaining regular local tribal federal state armed enemy air ground "
    "naval of and".split()
)
_CAPITAL = rf"(?!(?:{any_of(MONTHS)})\b)(?:al-|el-|ash-|as-|an-|ar-|at-)?[A-Z][\w'’.-]*"
_WHO = re.compile(rf"(?P<who>(?:[Tt]he )?(?:(?:{_CAPITAL}|{_SMALL}|\d+(?:st|nd|rd|th)) ){{0,5}}?(?:{_BODY}|{_CAPITAL}))\Z")
#: What opens a sentence before those who act.
_OPENER = re.compile(
    r"\A(?:(?:On|In|By|At|After|During|Before|Following|Despite|Over|Within|Throughout|From|Between|Towards?|Around|Early|Late|"
    r"Meanwhile|However|Later|Then|Eventually|Finally|Afterwards?|Subsequently|Concurrently|Instead|Soon|Also|Elsewhere|"
    r"Additionally|Simultaneously|Nevertheless|Consequently|Initially|Overnight|That|The (?:next|following|same)|One|Two|Three|"
    r"\w+ days?)\b[^,;]*, )?"
)
#: What stands between them and the verb.
_BETWEEN = re.compile(
    r"(?:\s(?:also|then|later|soon|again|once|finally|eventually|had|have|ultimately|subsequently|quickly|initially|further|"
    r"successfully|completely|fully|effectively|additionally|reportedly|both|already|\w+ly))*\s*\Z"
)
#: Whoever stands before such a verb did not do it.
_UNDERGONE = re.compile(r"\b(?:was|were|been|being)\b")
#: Words that alone name nobody.
_NOBODY = re.compile(
    r"(?:The |the )?(?:The|They|It|He|She|Both|All|Some|Many|This|That|These|Those|Another|Others?|Who|There)\Z"
)
_FEW_LETTERS = 3


def doer_in(wording: Wording, key: str) -> str:
    """Return who does what the words of a sentence tell, as a phrase inside a sentence; empty where that is not plain."""
    if _UNDERGONE.search(wording.key.words(key)):
        return ""
    before = _BETWEEN.sub("", wording.key.before(key))
    before = before[_OPENER.match(before).end() :]  # type: ignore[union-attr]  # it matches nothing as well
    found = _WHO.match(before)
    if found is None or _NOBODY.match(found["who"]) or len(found["who"]) < _FEW_LETTERS:
        return ""
    return lower_first(found["who"]) if found["who"].startswith("The ") else found["who"]


#: Those who act together, by a noun, by letters, or as a people: "the rebels", "YPG", "the British".
_MANY = re.compile(
    rf"(?i:\b(?:{_BODY}|men|both sides|allies|survivors|defenders|crews?|remnants)\b)|\b[A-Z]{{2,}}s?\b|"
    r"\b[Tt]he [A-Z]\w+(?:s|ish|ese|ch)\b"
)


def names_many(wording: Wording, key: str) -> bool:
    """Tell whether those who act together stand before the words of a sentence, and not one man."""
    return _MANY.search(wording.key.before(key)) is not None


def stem_of(wording: Wording, run: Passage, key: str) -> str:
    """Return the stem on those whom the key names for its deed, where another sentence names them too; else that on anybody."""
    if not wording.of_doer:
        return wording.stem
    who = doer_in(wording, key)
    if not who or (wording.by_many and not _MANY.search(who)) or not _is_named_elsewhere(who, run, key):
        return wording.stem
    told = wording.of_doer.format(who=who)
    return re.sub(r"(?<=“)[a-z]", lambda first: capital(first.group()), told)


def _is_named_elsewhere(who: str, run: Passage, key: str) -> bool:
    """Tell whether another sentence has the name, so that whoever looks for it alone has found nothing."""
    name = who.removeprefix("the ")
    return any(name in words for words in run.words if words != key)
