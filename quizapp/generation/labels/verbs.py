"""Verbs as patterns: what makes a clause finite, passive, or a state. Words only; what is done with them is others'."""

from __future__ import annotations

import re

from quizapp.domain.text import any_of

#: A statement is cut to the first where it can be, and may be as long as the second where it cannot.
GOOD_WORDS, MAX_WORDS = 14, 24
MIN_WORDS = 4
#: What ends a text is looked for in so many of its last characters.
TAIL_LENGTH = 50

#: Capital letters, with those that have accents, for a class of characters.
CAPITALS = "A-Z" + "".join(letter for letter in map(chr, range(0xC0, 0x250)) if letter.isupper())

#: Words in "ed" that are no finite verbs, by their length, as a look behind takes them.
_NO_VERBS = "need seed|armed mixed|united allied indeed backed|unarmed alleged hundred wounded|combined besieged|aforementioned"
#: Past forms that do not end in "ed".
_IRREGULAR = """
    was were had has began took fell made came became broke fought led left won lost sent shot struck sank withdrew held
    gave drove set hit cut retook overran found met went brought said told saw rose ran kept built flew grew laid swept put
    shut stood fled threw spread wrote spoke caught bore bought dug swore arose dealt slew thrust undertook rode let did
    spent slept crept dealt lent paid sold drew knew threw blew tore froze chose stole slid split burst sought taught beat
    overcame overthrew overtook outran forbade swam shook bound wound ground rang sprang clung swung hung
""".split()
#: Behind a word: it is none of those.
_IS_VERB = "".join(rf"(?<!\b(?:{any_of(words.split())}))" for words in _NO_VERBS.split("|"))
#: "US-led", "rebel-held" describe; "re-entered" and "counter-attacked" are verbs.
_NOT_BEHIND_HYPHEN = r"(?:(?<!-)|(?<=\bre-)|(?<=counter-)|(?<=\bco-))"
#: A finite verb in words of small letters. The literal "ed" comes before all doubts about it: few words get so far.
FINITE = re.compile(rf"\b(?=[a-z]){_NOT_BEHIND_HYPHEN}(?:[a-z]++(?<=[a-z]ed)\b{_IS_VERB}|{any_of(_IRREGULAR)}\b)")
PARTICIPLE_IRREGULAR = (
    "taken|shot|sunk|held|hit|made|given|brought|sent|lost|won|cut|built|driven|fought|set|met|seen|begun|struck|laid|"
    "found|left|put|"
    "thrown|overrun|overthrown|split|spread|cast|burst|hurt|spent|dealt|bound|paid|sold|told|taught|bought|sought|"
    "beaten|frozen|"
    "chosen|stolen|hidden|blown|flown|shown|overcome|dug|stuck|stopped|caught|broken|led|swept|shut|hanged|slain|borne|"
    "sworn|torn|won|retaken|undertaken|"
    "withdrawn|written|drawn"
)
_PASSIVE = re.compile(
    rf"(?:\s+(?:also|all|both|reportedly|allegedly|officially|finally|\w+ly|then|once|later|not|never|being|been))*"
    rf"\s+(?:\w+ed|{PARTICIPLE_IRREGULAR}|reports|clashes|protests|attacks)\b"
)
#: Verbs of opinion, intention and lasting state: what they tell of did not happen on a day.
_STATE = re.compile(
    r"(?:believ|consider|argu|thought|suggest|estimat|regard|knew|describ|speculat|wanted|hop|intend|contain|"
    r"includ|remain|"
    r"seem|appear|consist|meant|reflect|notes?d?\b|wrote|writes|viewed|felt|saw|depend|own|lacked|need|possess|belong|"
    r"amount|cost|"
    r"number|exist|resembl|relat|concern|lived|ha[sd] (?:an?|the|no|some|many|few|little|its|their|his|her|more|about|"
    r"around|\d[\d,]*)\b|"
    r"posed|constitut|compris|provided the|stood|lay\b|tended|liked|prefer|deserv|feared|doubt|lasted|continu|surviv|desir)"
)
#: What somebody did all the time, in the passive: "was administered by", "was scarcely defended".
_STATE_PASSIVE = re.compile(
    r"(?:\s+\w+ly)?\s+(?:administered|governed|ruled|controlled|dominated|inhabited|populated|defended|guarded|garrisoned|"
    r"composed|situated|located|known|considered|regarded|seen as|viewed|opposed|divided between|used|employed|equipped|"
    r"estimated|believed|expected|feared|aware|rumou?red|agitated|influenced|motivated|inspired|worried|concerned|limited|confined|hampered|involved)\b"
)
#: "Had been part of": how things were before; a participle tells a deed.
_HAD_BEEN = re.compile(r"\s+(?:\w+ly )?been(?P<what>\s+.*)")
_PRESENT = re.compile(r"\b(?:is|are|have|has)\b")


def is_state(text: str) -> bool:
    """Tell whether the first verb tells of a state or an opinion, not of something that happened."""
    lowered = text.lower()
    found = FINITE.search(lowered)
    if found is None or found.start() == 0 or _PRESENT.search(text, 0, found.start()):
        return True
    if found.group() == "has":
        return True
    if found.group() in ("was", "were"):
        return not _PASSIVE.match(lowered, found.end()) or bool(_STATE_PASSIVE.match(lowered, found.end()))
    if found.group() == "had" and (been := _HAD_BEEN.match(lowered, found.end())):
        return not _PASSIVE.match(been["what"]) or bool(_STATE_PASSIVE.match(been["what"]))
    return bool(_STATE.match(lowered, found.start()))
