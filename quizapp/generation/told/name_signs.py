"""The signs by which prose shows that a name is a person's, each declared with its reason and examples.

Grammar, titles and kinship only, no list of names. Who the persons of an article are is ``persons``'.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.domain.text import any_of

_UPPER = "A-ZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
#: One word of a name; a genitive is no part of it.
_WORD = rf"[{_UPPER}](?:[^\W\d_]|['’-](?!s\b)(?=[^\W\d_]))+"
_PARTICLE = r"(?:(?:al|el|ibn|bin|von|van|de|der|du|da|di|del|della|mac|fitz|ap|zu|la|le)[ -]|d['’])"
_NUMERAL = r"(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X)(?![\w.])"
_MORE = rf"(?: (?:{_NUMERAL}|(?![IVX]\.)[{_UPPER}]\.|(?:{_PARTICLE}){{0,2}}{_WORD}))"
#: What a name can begin with: a quick test where a search begins with one.
_BEGINS = rf"(?=[{_UPPER}ae])"
NAME = (
    rf"{_BEGINS}(?:[{_UPPER}]\. ?){{0,2}}(?:(?:al|el|as|ash)-)?{_WORD}{_MORE}{{0,4}}"
    rf"(?:(?<=[IVX]) of (?:the )?{_WORD})?(?: the {_WORD}(?=[,.;:)]| (?:and|was|had|who)\b))?"
)

_RANKS = (
    "General Lieutenant Colonel Captain Major Admiral Commodore Brigadier Marshal King Queen Emperor Empress Sultan Sultana "
    "Emir Amir Caliph Shah Tsar Czar Prince Princess Duke Archduke Earl Count Viscount Baron Lord Sir President Governor "
    "Commander Hetman Voivode Chancellor Regent Elector Margrave Landgrave Bishop Archbishop Pope Sheikh Cardinal Doge Consul "
    "Dictator Exarch Ras Chief Chieftain Pharaoh Raja Rajah Maharaja Nawab Shogun Prefect Legate Grand Field Rear Vice Imam "
    "Patriarch Pasha Constable Sergeant Commissioner Justice Commander-in-Chief Tribune Baroness Countess Duchess "
    "Lady Dr Mr Mrs"
).split()
_SMALL_RANKS = (
    "general admiral marshal captain colonel commander commander-in-chief king queen emperor empress sultan emir caliph shah "
    "tsar khan prince princess duke earl count baron governor chieftain leader exarch consul regent bishop archbishop pope "
    "hetman voivode"
).split()
#: Ranks of several who are named together.
_PLURALS = (
    "generals kings brothers commanders emperors dukes captains leaders admirals chiefs consuls princes bishops earls".split()
)
_KIN = "successor predecessor brother son father uncle cousin nephew wife daughter sister stepson brother-in-law".split()
RANKS = rf"(?:{any_of(_RANKS)}|{any_of(_SMALL_RANKS)})"
_OFFICES = any_of(
    (
        "king queen emperor empress sultan emir caliph shah tsar khan prince princess duke earl count baron viscount lord "
        "governor "
        "chief chieftain leader ruler exarch consul regent bishop archbishop pope hetman voivode commander general admiral son "
        "daughter brother sister nephew uncle wife widow grandson cousin heir chancellor mayor captain colonel"
    ).split()
)
_ESTATES = "Earl Duke Count Prince Marquess Marquis Baron Viscount Elector Margrave Landgrave".split()
_ENDED = (
    r"(?:executed|beheaded|hanged|imprisoned|arrested|assassinated|murdered|strangled|poisoned|exiled|appointed|wounded|"
    r"mortally wounded|promoted|knighted|crowned|excommunicated|deposed|taken prisoner)"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A way in which prose shows a person: ``pattern`` has the ``name``, and the ``title`` where one is given.

    ``seeds``: pieces of which any sentence with the sign has one. ``found`` and ``missed``: examples, the name in the first.
    """

    name: str
    pattern: re.Pattern[str]
    why: str
    seeds: tuple[str, ...]
    found: tuple[tuple[str, str], ...]
    missed: tuple[str, ...] = ()
    #: Whether it tells a person beyond doubt, even by one word; and whether its title may stand before the name.
    is_sure: bool = True
    is_rank: bool = False


SIGNS = (
    Sign(
        "rank or title",
        re.compile(rf"(?<![\w-])(?P<title>{any_of(_RANKS)}(?:[ -]{any_of(_RANKS)})*|{any_of(_SMALL_RANKS)}) (?P<name>{NAME})"),
        "a rank or a title stands directly before the name of who has it",
        (*_RANKS, *_SMALL_RANKS),
        (
            ("It was King Osric II of Norland.", "Osric II of Norland"),
            ("The duke Aldric of the hills fled.", "Aldric"),
            ("It was General Ada R. Stone's plan.", "Ada R. Stone"),
        ),
        ("The king rode out.", "In general the League won."),
        is_rank=True,
    ),
    Sign(
        "kin",
        re.compile(rf"\b(?:[Hh]is|[Hh]er|whose|[’']s|[Tt]he) (?:\w+ )?(?P<title>{any_of(_KIN)}),? (?P<name>{NAME})"),
        "only persons are brothers or successors",
        tuple(_KIN),
        (("Osric sent his younger brother Aldric to the ford.", "Aldric"), ("The king's successor Bran fled.", "Bran")),
        ("He and his brother fled.",),
    ),
    Sign(
        "what he was",
        re.compile(
            rf"{_BEGINS}(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bof )(?<!\bfrom )(?<!\bnear )(?<!\binto )(?<!\baround )"
            rf"(?P<name>{NAME}),? "
            rf"\(?(?:the |an? |then |his |her |their )?(?:[a-z]+ ){{0,2}}(?P<title>(?i:{_OFFICES})) "
            rf"(?:of|to) (?:the )?[{_UPPER}]"
        ),
        "behind the name stands an office or whose kin he was",
        (" of ", " to "),
        (
            ("Bran, the illegitimate son of Osric, fled.", "Bran"),
            ("It was Aldric Holm, Lord of Tarn, who fled.", "Aldric Holm"),
        ),
        ("Verna, the capital of Norland, fell.", "He fled to Verna, the duke of Tarn said."),
    ),
    Sign(
        "dates of a life",
        re.compile(rf"{_BEGINS}(?<!\bof )(?P<name>{NAME}) \((?:died|d\.|born|b\.|r\.|reigned|ruled)[ \d]"),
        "only a person is born, dies, or reigns",
        ("(died", "(d.", "(born", "(b.", "(r.", "(reigned", "(ruled"),
        (("There was Aldric Holm (died 1289) too.", "Aldric Holm"), ("Bran (r. 634–644) agreed.", "Bran")),
        ("The war (1634–1644) ended.",),
    ),
    Sign(
        "in command",
        re.compile(rf"\b(?:led|commanded|headed|under the (?:\w+ )?(?:command|leadership) of|under) (?:by )?(?P<name>{NAME})"),
        "a force is under the command of a person; bodies that lead others are told apart by ``persons``",
        ("led by", "commanded by", "headed by", "under "),
        (
            ("The riders, led by Aldric Holm, fled.", "Aldric Holm"),
            ("A force under the command of Bran Tarn came.", "Bran Tarn"),
        ),
        ("The riders led the League.", "Under Verna lies a cave."),
        is_sure=False,
    ),
    Sign(
        "what became of him",
        re.compile(rf"(?P<name>{NAME}) (?:(?:was|had been) (?:\w+ly |then |also |later |again )?{_ENDED}\b|died\b)"),
        "only a person is crowned or beheaded",
        (" was ", " had been ", " died"),
        (("Aldric Holm was crowned at Tarn.", "Aldric Holm"), ("That year, Bran died.", "Bran")),
        ("The town was taken.", "Aldric Hill was taken."),
        is_sure=False,
    ),
    Sign(
        "he himself",
        re.compile(
            rf"(?P<name>{NAME})(?:,? himself\b| and his (?:men|army|troops|forces|followers|wife|brother|son|allies)\b)"
        ),
        "only a person is “himself” or has men of his own",
        ("himself", " and his "),
        (("Aldric Holm himself fled.", "Aldric Holm"), ("Then came Bran and his men.", "Bran")),
        ("The king himself fled.",),
    ),
    Sign(
        "first of several",
        re.compile(rf"(?<![\w-])(?:{any_of(_PLURALS)}) (?P<name>{NAME})(?=,? and [{_UPPER}]|, [{_UPPER}])"),
        "the rank in the plural stands before the names of all who have it",
        tuple(_PLURALS),
        (("The consuls Aldric Holm and Bran Tarn came.", "Aldric Holm"),),
        ("The consuls came to Verna.",),
    ),
    Sign(
        "second of two",
        re.compile(rf"(?<![\w-])(?:{any_of(_PLURALS)}) {NAME},? and (?P<name>{NAME})"),
        "whoever is named with another behind a rank in the plural has it too",
        tuple(_PLURALS),
        (("The consuls Aldric Holm and Bran Tarn came.", "Bran Tarn"),),
        ("The consuls and Verna agreed.",),
    ),
    Sign(
        "his own",
        re.compile(
            rf"^(?:[^,;]{{2,60}}, )?(?P<name>{NAME}) (?:\w+ly )?(?:[a-z]+ed|sent|took|gave|led|left|fled|broke|made|began|"
            rf"chose|held|"
            r"won|lost|drew|met|brought) (?:[\w-]+ ){0,4}his\b"
        ),
        "a person does something with what is his; bodies are told apart by ``persons``",
        (" his",),
        (("At noon, Aldric Holm led his men to Tarn.", "Aldric Holm"),),
        ("The riders led his horse away.",),
        is_sure=False,
    ),
    Sign(
        "kin of his",
        re.compile(
            rf"(?P<name>{NAME})['’]s? (?:\w+ )?(?:{any_of(_KIN)}|reign|accession|coronation|death)\b|"
            rf"\b(?:{any_of(_KIN)}|reign|accession|coronation|death|grandson|widow|heir) of (?P<of>{NAME})"
        ),
        "only a person has brothers, a reign or a death",
        ("'", "’", " of "),
        (("It was Bran's successor.", "Bran"), ("After the death of Aldric Holm, he fled.", "Aldric Holm")),
        ("Norland's army fled.",),
    ),
    Sign(
        "a king with his number",
        re.compile(rf"(?P<name>(?:{_WORD} )?{_WORD} {_NUMERAL} of (?:the )?{_WORD})"),
        "kings of one name are told apart by numbers, and by their realm",
        tuple(f"{letter} of " for letter in "IVX"),
        (("It was Osric II of Norland.", "Osric II of Norland"),),
        ("The second part of the Act was new.",),
    ),
    Sign(
        "who was told to do it",
        re.compile(
            rf"\b(?:ordered|persuaded|instructed|appointed|convinced|commanded|sent|dispatched|despatched) (?P<name>{NAME}) "
            rf"(?:to [a-z]|as [a-z]|with [a-z0-9])"
        ),
        "orders and errands are given to persons; bodies are told apart by ``persons``",
        tuple("ordered persuaded instructed appointed convinced commanded sent dispatched despatched".split()),
        (("He ordered Aldric Holm to cross.", "Aldric Holm"), ("She sent Bran Tarn with 20 men.", "Bran Tarn")),
        ("He ordered the riders to cross.",),
        is_sure=False,
    ),
    Sign(
        "who",
        re.compile(rf"(?P<name>{NAME}), who (?:was|had|is|then|in|also|would|became|held|led|came|arrived|took)\b"),
        "behind the name of one person stands “who”; peoples are told apart by ``persons``",
        (", who ",),
        (("It was Aldric Holm, who had fled.", "Aldric Holm"),),
        ("The riders, who had fled, came.",),
        is_sure=False,
    ),
    Sign(
        "an estate",
        re.compile(rf"\b(?P<name>(?:{any_of(_ESTATES)}) of (?:the )?{_WORD}(?! (?:and|in)\b [{_UPPER}]))"),
        "who holds an earldom is called by it",
        tuple(f"{one} of" for one in _ESTATES),
        (("The Earl of Tarn fled.", "Earl of Tarn"),),
        ("The king of Norland fled.",),
    ),
)
