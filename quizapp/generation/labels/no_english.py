"""Sentences that are no English, as a careless translation leaves them: declared rules, each with an example.

Such a sentence gives no label, stem, gap or key, and no paragraph to click in. Lost words are ``holes``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import holds_any


@dataclass(frozen=True, slots=True)
class EnglishRule:
    """One kind of slip, with pieces (in small letters) of which any hit has one."""

    name: str
    example: str
    pattern: str
    roots: tuple[str, ...]


_FOREIGN = "los las les und nicht wurde della degli gli pero también avec fueron por una".split()
#: Not behind a preposition: "in the mills they held the guards" is a sentence.
_NO_PREPOSITION = "".join(
    rf"(?<!\b[{word[0].upper()}{word[0]}]{word[1:]} )"
    for word in "in of to at on by for from with into near over after".split()
)
#: Nouns of a deed, behind which what was done stands with "of".
_OF_DEEDS = (
    "creation formation establishment foundation appointment capture seizure occupation destruction deployment withdrawal "
    "conquest invasion liberation siege signing launch"
).split()
#: Verbs that take what is done to it without "of".
_DONE_TO = (
    "withdraw recapture retake liberate occupy invade deploy establish evacuate besiege surround expel arrest retreat destroy "
    "defend secure execute"
).split()
#: Past forms that are no participle.
_PAST_ONLY = "took went began broke wrote drove fell came".split()
_TITLES = r"(?:Battle|Siege|Treaty|Republic|Kingdom) of [A-Z]"
_MONTHS = "|".join(MONTHS)
_TIME = r"(?:days?|weeks?|months?|years?|hours?|times|ways?|others|sides|means|forces)\b"

ENGLISH_RULES = (
    EnglishRule(
        "foreign function word",
        "In Tarn los guards took the mill",
        rf"(?<=[a-z\d,_] )(?:{'|'.join(_FOREIGN)}) (?=[a-z])",
        tuple(f" {word} " for word in _FOREIGN),
    ),
    EnglishRule(
        "subject told twice",
        "then the guards they took the mill",
        rf"\b{_NO_PREPOSITION}the (?!{_TIME})[a-z]+s they (?:[a-z]+ed|took|held|lost|won|made|began|left|gave|sent) "
        r"(?:the|an?|their|its|his)\b",
        ("s they ",),
    ),
    EnglishRule(
        "one who is several",
        "led by Stone, who was the general Ada Reed, Bo Marsh and Karl Hill",
        r"\b(?:who|which) (?:was|is) the [a-z]+ [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)*, [A-Z][^,;.]*(?:, [A-Z][^,;.]*)* and [A-Z]",
        ("who was the ", "which was the ", "who is the ", "which is the "),
    ),
    EnglishRule(
        "pronoun without its verb",
        "Stone led the end of the fight, I resulting in a full defeat",
        r"[,;:] I [a-z]+ing\b",
        (", i ", "; i ", ": i "),
    ),
    EnglishRule(
        "noun without its of",
        "the rebels announced the creation a Unified Command",
        rf"\b[a-z]+ed (?:the|an?|its|their|his) (?:[a-z]+ )?(?:{'|'.join(_OF_DEEDS)}) (?:an?|the) (?:[a-z]+ )?[A-Z]",
        tuple(f" {noun} {article}" for noun in _OF_DEEDS for article in ("a", "the ")),
    ),
    EnglishRule(
        "verb before its subject",
        "the charge, in which participated about 900 riders, took the mill",
        r"\b(?:in|at|on|from) which (?:participated|fought|died|fell|took part|(?:was|were) killed) "
        r"(?:around|about|some|the|over|\d)",
        ("in which ", "at which ", "on which ", "from which "),
    ),
    EnglishRule(
        "number before its thousand",
        "Stone led a 2 thousand cavalry force to Tarn",
        r"\ba \d+ (?:thousand|hundred) (?:cavalry|infantry|soldiers?|men|man|troops|army|force|rider)",
        (" thousand ", " hundred "),
    ),
    EnglishRule(
        "participle behind its auxiliary",
        "material for the trenches could excavated at the mill",
        r"\b(?:could|would|should|must) (?!(?:need|bleed|feed|heed|proceed|succeed|exceed|speed|shed|wed|seed|weed|breed|embed|"
        r"indeed)\b)[a-z]{2,}ed\b",
        ("could ", "would ", "should ", "must "),
    ),
    EnglishRule(
        "sentence run into another",
        "the guards destroyed a mill, taking Fighting took place in Tarn",
        r"\b[a-z]+ing [A-Z][a-z]+ing (?:took|broke|began|continued|went|was|were) ",
        ("ing took", "ing broke", "ing began", "ing continued", "ing went", "ing was", "ing were"),
    ),
    EnglishRule(
        "count before a bare verb",
        "Stone claimed to have about 900 guards and riders pass from the school of Tarn",
        r"\b(?:have|has|had) (?:(?:about|around|over|some|nearly|at least|more than) )?\d[\d,]* (?:[A-Za-z]+ ){1,6}?"
        r"(?:pass|graduate|finish|complete|join|enlist|enter|leave|arrive|come|serve) "
        r"(?:from|in|at|out|the|to|for)\b",
        ("have ", "has ", "had "),
    ),
    EnglishRule(
        "unit run into its word",
        "the guards took a mill about 16 kmnorth of Tarn",
        r"\d ?(?:km|mi)(?:north|south|east|west|from|away|of)",
        ("kmnorth", "kmsouth", "kmeast", "kmwest", "kmfrom", "kmaway", "kmof", "minorth", "misouth", "mieast", "miwest"),
    ),
    EnglishRule(
        "article that does not fit",
        "a IRA bomb went off in Tarn",
        r"\ba (?:(?:I|A(?!\b)|E(?!U\b|u)|O(?!ne\b|NE\b))[A-Z]+\b|(?:a[a-z]|i[a-z]|e(?!u|we)|o(?!n[ec]|uija))[a-z]{2,}\b)",
        ("a a", "a e", "a i", "a o"),
    ),
    EnglishRule(
        "side without its article",
        "government took the mill of Tarn",
        r"(?:\A|[,;] |\b(?:but|while) )(?:[Gg]overnment|[Aa]rmy|[Mm]ilitary|[Rr]egime|[Gg]arrison|[Ee]nemy) "
        r"(?:then |also |again |later |soon )?(?:was|were|had|took|began|made|lost|won|sent|held|left|withdrew|advanced|"
        r"captured|recaptured|seized|attacked|launched|retreated|entered|regained|repelled|started|managed|shelled|bombed)\b",
        ("overnment ", "rmy ", "ilitary ", "egime ", "arrison ", "nemy "),
    ),
    EnglishRule(
        "noun without its article",
        "the guards agreed to a truce after Battle of Tarn",
        rf"\b(?:in|at|during|after|before|along|from|with|won|lost|fought|until|since) {_TITLES}",
        ("battle of ", "siege of ", "treaty of ", "republic of ", "kingdom of "),
    ),
    EnglishRule(
        "office without its article",
        "900 riders were hired by Tarnish king",
        r"\b(?:by|of|to|with|from|against|for) [A-Z][a-z]+(?:ish|ian|an|ch|ese) (?:king|queen|emperor|empress|sultan|"
        r"tsar|army|fleet|navy|garrison)(?=[,.;]|\Z| (?:in|at|on|was|were|to|for|near)\b)",
        (" king", " queen", " emp", " sultan", " tsar", " army", " fleet", " navy", " garrison"),
    ),
    EnglishRule(
        "direction without its article",
        "the guards handed over four mills to west of Tarn",
        r"\bto (?:north|south)?-?(?:north|south|east|west) of\b|\b(?:in|from|into|through|of|at) "
        r"(?:north|south|east|west)[a-z]*ern (?:countryside|part|side|edge|section|sector|corner|flank|half|bank|tip) of\b|"
        r"\band the one (?:village|town|city|hill)\b",
        ("north", "south", "east", "west", "and the one "),
    ),
    EnglishRule(
        "battle without its article",
        "the guards engaged in fierce battle near Tarn",
        r"\bin (?:fierce|heavy|intense|bloody) (?:battle|fight|clash|firefight)\b",
        ("fierce ", "heavy ", "intense ", "bloody "),
    ),
    EnglishRule(
        "of behind a verb",
        "the League agreed to withdraw of all guards",
        rf"\bto (?:{'|'.join(_DONE_TO)}) of\b",
        tuple(f"{verb} of " for verb in _DONE_TO),
    ),
    EnglishRule(
        "day told twice",
        "On the next day, the guards marched on Tarn on 11 June",
        rf"\A(?:On )?[Tt]he (?:next|following|same) day,? (?:(?!\b(?:that|had|which|who|after|since|until|from|and|but|before|"
        rf"of(?! (?:the )?[A-Z])|to(?! (?:the )?[A-Z])|planned|scheduled|"
        rf"where|when|signed|held|dated|for)\b)[^;])*\b"
        rf"on (?:\d{{1,2}} (?:{_MONTHS})|(?:{_MONTHS}) \d)",
        ("next day", "following day", "same day"),
    ),
    EnglishRule(
        "things fired, without their verb",
        "two mortars fired from Mole targeting the mills of Tarn",
        r"\A(?:[\w'’-]+ ){0,5}(?:strikes|airstrikes|missiles|rockets|shells|mortars|bombs|drones|shots) "
        r"(?:fired|launched|dropped) (?:from|by|at|into|on|towards?|over)\b"
        r"(?!.*\b(?:was|were|had|hit|struck|fell|set|[a-z]{3,}ed)\b)",
        ("s fired ", "s launched ", "s dropped "),
    ),
    EnglishRule(
        "what it was made of, without a verb",
        "A band formed from the guards of Tarn and numbering about 400",
        r"\A(?:An?|The|a|the) (?:[a-z-]+ ){1,4}(?:formed|made up|composed|drawn|raised|recruited) (?:from|of|in|by|at|near)\b"
        r"(?!.*\b(?:was|were|had|has|did|could|would|began|took|came|went|left|fell|held|met|lost|won|made|sent|fought|"
        r"[a-z]{3,}ed)\b)",
        (" formed ", " made up ", " composed ", " drawn ", " raised ", " recruited "),
    ),
    EnglishRule(
        "past behind to",
        "one rider was reported to had been shot at Tarn",
        r"\b(?:(?:was|were|is|are|been) [a-z]+|managed|began|tried|attempted|decided|started) to (?:had|was|were|took)\b",
        (" to had ", " to was ", " to were ", " to took "),
    ),
    EnglishRule(
        "present for past behind which",
        "the guards captured a hill, which lead to the fall of Tarn",
        r", which (?:then |also |eventually |in turn )?lead to\b",
        (" lead to",),
    ),
    EnglishRule(
        "past behind was",
        "the mill was took by the guards",
        rf"\b(?:was|were) (?:{'|'.join(_PAST_ONLY)})\b",
        tuple(f"{be} {verb}" for be in ("was", "were") for verb in _PAST_ONLY),
    ),
    EnglishRule(
        "cause told twice",
        "two guards were killed in an explosion in Tarn by a gas explosion",
        r"\b(?P<cause>explosion|attack|raid|blast|bombing|ambush|strike|airstrike)s? [^,;.]*\bby an? (?:\w+ )?(?P=cause)\b",
        ("explosion", "attack", "raid", "blast", "bombing", "ambush", "strike"),
    ),
    EnglishRule(
        "description that is not closed",
        "the League said that the head of the Tarn guards, Bo Marsh was killed",
        r"\bthat (?:an?|the) [^,;]+, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2} (?:was|were|had|is|has)\b",
        (" that a", " that the "),
    ),
    EnglishRule(
        "owner who acts",
        "General Stone's arrived in Tarn",
        r"\b[A-Z][\w-]+['’]s (?:arrived|took|went|came|began|withdrew|fled|gave|became|marched|were|had)\b",
        ("'s ", "’s "),
    ),
    EnglishRule(
        "several who was",
        "the mill and its guards was set free",
        r"\band (?:its|their|his|her|two|three|four|several) (?:[a-z]+ )?[a-z]{3,}(?<![sui])s(?: in tow)? was\b",
        ("s was ", "w was "),
    ),
)
_ROOTS = tuple(root for rule in ENGLISH_RULES for root in rule.roots)
_ANY = re.compile("|".join(f"(?:{rule.pattern})" for rule in ENGLISH_RULES))


@lru_cache(maxsize=256)  # one sentence holds several dates
def is_no_english(text: str) -> bool:
    """Tell whether a sentence has a slip of the table."""
    return holds_any(text.lower(), _ROOTS) and _ANY.search(text) is not None
