"""Line breaks that a stored copy of an infobox lost: where two entries are glued together, letter to digit or letter to letter.

Only where the text itself shows it; names with a blank between them are ``extraction.infobox``'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Keys whose values list counts of people and things.
COUNTS = frozenset({"casualties", "casualties and losses", "losses", "fatalities", "deaths", "injuries", "strength"})
#: Keys whose values list names.
NAMES = frozenset("combatant combatants belligerent belligerents commander commanders leader leaders unit units".split()) | {
    "commanders and leaders",
    "units involved",
}
_LETTERS = [letter for letter in map(chr, range(0x250)) if letter.isalpha()]
_SMALL = f"[{''.join(filter(str.islower, _LETTERS))}]"
_CAPITAL = f"[{''.join(filter(str.isupper, _LETTERS))}]"
#: A number that begins where its first character has been read.
_COUNT = r"[~≈<>\d](?:(?<=\d)|(?=\d))"
_HARM = r"(?:killed|dead|deaths|wounded|injured|captured|missing|displaced|executed|casualties)"


@dataclass(frozen=True, slots=True)
class LostBreak:
    """One way in which two entries stand together with nothing between them."""

    name: str
    why: str
    keys: frozenset[str]
    #: Begins with the character behind the place where the break was, so that the search skips all others quickly.
    place: re.Pattern[str]
    example: str
    pieces: tuple[str, ...]


LOST_BREAKS = (
    LostBreak(
        "number behind a word",
        "no word of small letters ends in a number, but for makes and kinds",
        COUNTS,
        re.compile(
            rf"{_COUNT}(?:(?<=[a-z]{{3}}.)|(?<=[A-Z]{{2}}s.))"
            r"(?<!\b[Tt]ype.)(?<!\b[Mm]ark.)(?<!\b[Cc]lass.)(?<!\b[Mm]odel.)"
        ),
        "91 killed286 wounded",
        ("91 killed", "286 wounded"),
    ),
    LostBreak(
        "number of those harmed behind capitals",
        "what befell them shows that the number is no part of a make such as AC130",
        COUNTS,
        re.compile(rf"{_COUNT}(?<=[A-Z]{{3}}.)(?=[\d,–-]*\+?\s(?:[\w’'-]+\s){{0,2}}{_HARM}\b)"),
        "8 shot by the NLF38 killed overall",
        ("8 shot by the NLF", "38 killed overall"),
    ),
    LostBreak(
        "number behind a bracket",
        "a remark ends the entry that it is about",
        COUNTS,
        re.compile(rf"{_COUNT}(?<=\).)"),
        "300 killed (Orland)312 wounded",
        ("300 killed (Orland)", "312 wounded"),
    ),
    LostBreak(
        "number behind a comma",
        "only within a number does a comma stand between digits and without a blank",
        COUNTS,
        re.compile(rf"{_COUNT}(?<=[a-z)],.)"),
        "500 wounded,400 missing",
        ("500 wounded", "400 missing"),
    ),
    LostBreak(
        "number behind thousands",
        "a group of thousands has three digits; a fourth begins the count of something else",
        COUNTS,
        re.compile(r"[1-9](?<=\d,\d{3}.)\d{0,2}\+?\s[A-Za-z]"),
        "3,0006 hill guns",
        ("3,000", "6 hill guns"),
    ),
    LostBreak(
        "heading behind a number",
        "a name before a colon heads what follows",
        COUNTS,
        re.compile(r"[A-Z](?<=\d.)[a-z]{2,}[^:,;()\d]{0,30}:"),
        "Ostia: 253Lorn: 3,846",
        ("Ostia: 253", "Lorn: 3,846"),
    ),
    LostBreak(
        "capital behind a small letter",
        "a word has no capital within it, but for a few names whose first part is as short as in MacDonald",
        COUNTS | NAMES,
        re.compile(rf"{_CAPITAL}(?<={_SMALL}{{3}}.)(?<!\bFitz.)(?<!\bAbdu.)(?<!\bAbdul.)(?:{_SMALL}|\.\s)"),
        "Arn HoltBel Marsh",
        ("Arn Holt", "Bel Marsh"),
    ),
    LostBreak(
        "name behind a bracket",
        "a remark ends the entry that it is about",
        NAMES,
        re.compile(rf"{_CAPITAL}(?<=\).){_SMALL}"),
        "Arn Holt(2nd Band)Bel Marsh",
        ("Arn Holt(2nd Band)", "Bel Marsh"),
    ),
    LostBreak(
        "name behind a comma",
        "a comma within a name has a blank behind it",
        NAMES,
        re.compile(rf"{_CAPITAL}(?<={_SMALL},.){_SMALL}"),
        "Arn Holt,Bel Marsh",
        ("Arn Holt", "Bel Marsh"),
    ),
    LostBreak(
        "name behind capitals",
        "an abbreviation ends before a word with a capital of its own",
        NAMES,
        re.compile(rf"{_CAPITAL}(?<=[A-Z-][A-Z]{{2}}.){_SMALL}{{2}}"),
        "NLFArmed men of Lorn",
        ("NLF", "Armed men of Lorn"),
    ),
)


def lost_breaks(value: str, name: str) -> list[int]:
    """Return where line breaks were lost in the value of the infobox key ``name``, brackets or not, in order."""
    return sorted({match.start() for rule in LOST_BREAKS if name in rule.keys for match in rule.place.finditer(value)})
