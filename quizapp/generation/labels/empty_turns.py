"""Turns of phrase that tell nothing without the sentences around them: declared rows, each with an example.

"Made his move", "followed suit", "withdrew their rejection": what was done, another sentence tells. Labels only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.text import holds_any


@dataclass(frozen=True, slots=True)
class EmptyTurn:
    """One kind of turn, with pieces of which any hit has one."""

    name: str
    example: str
    pattern: str
    roots: tuple[str, ...]


_OWN = r"(?:an?|the|his|her|its|their)"
_SAID_BEFORE = (
    r"(?:decision|rejection|position|stance|order|claim|statement|policy|offer|request|demand|objection|refusal|threat|promise|"
    r"pledge|veto|denial|support|consent|opposition)s?"
)
_PLACES = (
    r"(?:hill|hilltop|village|town|hamlet|checkpoint|position|outpost|building|house|bridge|road|street|neighbou?rhood|"
    r"settlement|farm|trench|bunker|tower|post|base|point|area)s?"
)
_SOME = r"(?:an?|one|another|several|some|many|various|numerous|a (?:few|number of))"
_TAKEN = r"(?:captured|recaptured|seized|took|retook|entered|liberated|secured|stormed|attacked|shelled|bombed|lost|cleared)"

EMPTY_TURNS = (
    EmptyTurn(
        "idiom",
        "the Duke of Tarn made his move",
        rf"\bfollowed suit\b|\bmade (?:his|her|its|their) (?:move|mark|presence)\b|\btook advantage of (?!.* to [a-z])|"
        rf"\b(?:seized|took|gained|lost|regained) the (?:initiative|moment|upper hand|opportunity)\b|"
        rf"\b(?:gained|lost|gave) (?:ground|momentum)\b|\bturned the tide\b|\btide (?:of .*)?turned\b|\btook matters into\b|"
        rf"\b(?:held|stood) (?:its|their|his|her) ground\b|\bpaid off\b|\bbore fruit\b|\bpaved the way\b|\bset the stage\b|"
        rf"\bopened the (?:way|door)\b|\btook {_OWN} (?:\w+ )?toll\b|\bcame under (?:\w+ )?pressure\b|"
        rf"\b(?:went|ran) (?:according to|as) plan|\b(?:sprang|swung|went|came) into (?:action|play|effect|force)\Z|"
        rf"\b(?:entered|joined) the (?:fray|fight|fighting|conflict)\Z|\bmade {_OWN} (?:\w+ )?(?:breakthrough|stand)\Z|"
        rf"\b(?:struck|hit|fought|pushed|fell) back\Z|\bdealt {_OWN} (?:\w+ )?blow\b|\bcame to (?:a head|nothing|an impasse)\b|"
        rf"\bsuffered {_OWN} (?:\w+ )?(?:setback|blow|reverse)\Z|\b(?:stepped|ramped|geared) up\b",
        (
            *("suit", "made h", "made i", "made t", "made a", "advantage", "initiative", "moment", "upper hand", "opportunity"),
            *(" ground", "tide ", "matters", "paid off", "fruit", "the way", "the stage", "the door", " toll", "pressure"),
            *(" plan", "into ", "the f", "the conf", " back", "blow", "came to ", "setback", "reverse", "ed up"),
        ),
    ),
    EmptyTurn(
        "turn of mind",
        "the Tarn council withdrew its rejection",
        rf"\b(?:his|her|its|their) (?:previous|earlier|former|original|initial) {_SAID_BEFORE}\b|"
        r"\b(?:withdrew|changed|reversed|abandoned|revoked|retracted|dropped|softened|upheld|reconsidered) "
        rf"(?:his|her|its|their) (?:{_SAID_BEFORE}|minds?|tactics|strateg(?:y|ies)|plans?|course|tone)\Z",
        ("his ", "her ", "its ", "their "),
    ),
    EmptyTurn(
        "place without a name",
        "the guards of Tarn captured a hill",
        rf"\b{_TAKEN} (?:control of )?{_SOME} (?:[a-z-]+ ){{0,2}}{_PLACES}\Z|"
        rf"\b(?:closed|blocked|cut off|cut|opened|reopened) (?:all|most|several|some|the|its|their) (?:\w+ )?"
        r"(?:roads|routes|crossings|borders?|supply lines?|supply routes?)\Z",
        (
            *("captur", "seized", "took", "entered", "liberat", "secured", "stormed", "attacked", "shelled", "bombed", "lost"),
            *("cleared", "closed", "blocked", "cut ", "opened"),
        ),
    ),
    EmptyTurn(
        "paper without its matter",
        "the League of Tarn signed an agreement",
        r"\b(?:signed|reached|concluded|published|passed|adopted|issued|enacted) an? (?:[a-z]+ )?"
        r"(?:agreement|treaty|deal|accord|contract|memorandum|law|decree|order|resolution|bill)\Z",
        ("signed a", "reached a", "concluded a", "published a", "passed a", "adopted a", "issued a", "enacted a"),
    ),
    EmptyTurn(
        "day cut out of its phrase",
        "the guards shelled the village of the Tarn operation",
        r"\b(?:village|town|city|hill|base) of the (?:[\w-]+ )?(?:operation|offensive|battle|attack|campaign|invasion)\b",
        (" of the ",),
    ),
    EmptyTurn(
        "word of today",
        "the council of Tarn alleges that riders had burned the mill",
        r"\b(?:allege|claim|say|state|report|estimate|believe|argue|announce)s? that\b",
        ("s that", "e that", "m that", "y that", "t that"),
    ),
    EmptyTurn(
        "nearly done",
        "Stone came close to ordering the march on Tarn",
        r"\bcame (?:very )?close to [a-z]+ing\b|\bwas (?:on the verge|close to)\b",
        ("close to", "verge"),
    ),
    EmptyTurn(
        "gains of no name",
        "the Tarn guards made advances in Mole",
        r"\bmade (?:[a-z]+ )?(?:advances?|gains|progress|headway|inroads)\b",
        ("made ",),
    ),
    EmptyTurn(
        "what came before or after it",
        "the march was preceded by a raid on Tarn",
        r"\b(?:was|were) (?:preceded|followed|accompanied) by\b",
        (" by ",),
    ),
    EmptyTurn(
        "said against doubt", "the council of Tarn did repeal the act of Mole", r"\bdid (?!not\b|so\b)[a-z]+\b", (" did ",)
    ),
    EmptyTurn(
        "paper for a deed",
        "the Tarn Times article was filed from Mole",
        r"\A(?:[Aa]n?|[Tt]he) (?:[\w'’-]+ ){1,4}(?:article|editorial|column|documentary|broadcast|headline)s? "
        r"(?:was|were|[a-z]+ed)\b",
        ("article", "editorial", "column", "documentary", "broadcast", "headline"),
    ),
    EmptyTurn(
        "name for a deed",
        "a period called Pax Tarnica",
        r"\A(?:[Aa]n?|[Tt]he) (?:\w+ )?(?:period|era|time|plan|policy|process|system|document|group|party|operation),? "
        r"(?:called|named|known as|dubbed|termed) (?:(?!\b(?:was|were|had|[a-z]+ed)\b)[^,])+\Z",
        ("called ", "named ", "known ", "dubbed ", "termed "),
    ),
    EmptyTurn(
        "move of nobody",
        "the transfer to Tarn was completed",
        r"\A[Tt]he (?:transfer|move|relocation|withdrawal|evacuation|deployment|redeployment|crossing|landing|retreat|advance)"
        r"(?! (?:of|by)\b)(?: to [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)?,? (?:[^,]*, )?(?:was|were|had|began|ended)\b",
        ("he trans", "he move", "he reloc", "he with", "he evac", "he dep", "he re", "he cross", "he land", "he adv"),
    ),
)
_ALL = tuple((turn.roots, re.compile(turn.pattern)) for turn in EMPTY_TURNS)


@lru_cache(maxsize=512)  # the same ending comes up for several dates
def is_empty_turn(text: str) -> bool:
    """Tell whether a label has a turn of the table."""
    return any(holds_any(text, roots) and pattern.search(text) is not None for roots, pattern in _ALL)
