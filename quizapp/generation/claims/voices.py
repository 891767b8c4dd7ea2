"""Who speaks, as an option has it: persons by first and last name, without title or office. What they say is ``tellings``'."""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.generation.claims.bodies import is_onlooker, is_person

#: What somebody is, in small letters before the name.
ROLES = (
    r"(?:senator|minister|commander|spokes\w+|journalist|historian|general|colonel|captain|president|governor|mayor|analyst|"
    r"activist|official|leader|diplomat|lawyer|ambassador|secretary|deputy|advis[eo]r|politician|officer|prosecutor|founder|"
    r"chief|scholar|author)"
)
#: An office without who held it, or with it in another form than other names; a rank cut short.
OFFICE = re.compile(
    r"(?:\w+ )?(?:President|Governor|Minister|Mayor|Secretary|Head|Chief|Commander|Director)\b|Times\Z|"
    r".*\b(?:Secretary|Correspondent|Minister|Spokes\w+)\Z|"
    r"(?:Deputy|Senator|General|Colonel|Major|Captain|Admiral|Ambassador|Judge) (?!Staff|Command|Assembly|Council)\w+\Z"
)
RANK = re.compile(r"(?:Maj|Gen|Col|Capt|Lt|Sgt|Cpl|Brig|Adm|Cmdr|Pvt|Dr|Mr|Mrs|Ms)\.?")
#: Titles before the first name of a person, and what the person belongs to, behind the last.
_TITLES = re.compile(
    r"(?:[\w.’'-]+ ){0,4}?(?:President|Minister|Secretary|Governor|Mayor|Senator|Ambassador|General|Colonel|Major|Captain|"
    rf"Commander|Admiral|Marshal|Chancellor|Premier|Representative|Chairman|Spokes\w+|{ROLES}) (?=[A-Z][\w.’'-]+ [A-Za-z])"
)
#: "Norlandish Secretary of Mills Ada Stone": the person stands behind the office.
_OF_OFFICE = re.compile(
    r"(?:[\w.’'-]+ ){0,4}?(?:Secretary|Minister|Director|Governor|Commissioner) (?:of|for) (?:the )?[A-Z]\w+ "
    r"(?=[A-Z][\w.’'-]+ [A-Z][\w’'-]+$)"
)
#: An office at the end of a name is nobody's.
_OFFICE_LAST = re.compile(r"\b(?:President|Governor|Minister|Mayor|Secretary|Head|Chief|Commander|Director|Correspondent)\Z")
_OF_BODY = re.compile(r" (?:of|from|for) (?:the )?[A-Z].*")


@lru_cache(maxsize=1024)
def voice(name: str, text: str) -> str:
    """Return who speaks as an option has it: a person by first and last name, without title or office; other names stay."""
    name = _OF_OFFICE.sub("", name)
    bare = _OF_BODY.sub("", name)
    if is_person(bare) and bare != name and " " in bare and not (OFFICE.match(bare) or _OFFICE_LAST.search(bare)):
        name = bare
    found = _TITLES.match(name)
    return full_name(name[found.end() :] if found and is_person(name[found.end() :]) else name, text)


@lru_cache(maxsize=1024)
def full_name(name: str, text: str) -> str:
    """Return a surname with the first name that the text has before it once; other names stay."""
    if " " in name or name.isupper() or "-" in name or is_onlooker(name):
        return name
    if re.search(rf"\b(?:in|into|across|near|from|invaded) {re.escape(name)}\b", text):
        return name  # a country or a town
    found = re.search(rf"\b(?!{_TITLE})([A-Z][a-zé'’]+(?:-[A-Z][a-z]+)?) {re.escape(name)}\b", text)
    return found.group() if found else name


#: What stands before a surname and is no first name.
_TITLE = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Meanwhile|Later|Then|Although|"
    r"Because|Since|Both|Even|Former|Under|By|For|From|With|However|Thus|Yet|So|If|That|Before|Until|Soon|Also|"
    r"President|General|Gen|Colonel|Captain|Major|Governor|Minister|Mayor|Secretary|Commander|Admiral|King|Prince|Lord|Sir|"
    r"Mr|Mrs|Dr|Spokes\w+|Per|According|The|When|While|But|And|In|On|After|As|Lieutenant|Sergeant|Chief|Chairman|Senator|Ambassador|Speaker|"
    r"Central|North|South|East|West|Upper|Lower|Greater|New|Old|Great|\w+(?:ian|ish|ese|ern)|Judge|Marshal|Emperor|Sultan|Emir|Sheikh|Bishop|Pope|Deputy|Director|Officer|Adviser|Advisor|Premier|Chancellor)\b"
)
