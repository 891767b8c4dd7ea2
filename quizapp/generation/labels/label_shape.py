"""What a label must look like before a question prints it: one declared table of checks over words, cheapest first.

A label is an event in the article's words without its date, after all trimming. What is not of a known shape is refused:
fewer questions are better than a broken one. Whether a label leans on other sentences is ``standing``'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generation.labels.bidding import lacks_bidding
from quizapp.generation.labels.empty_turns import is_empty_turn
from quizapp.generation.labels.label_faults import (
    AGAIN,
    BETWEEN_WITHOUT_AND,
    CLAUSE,
    EMPTY_OBJECT,
    EMPTY_SUBJECT,
    EVENT_TAKEN,
    LAST,
    LEFT_PARTICIPLE,
    NAME,
    NAMED_OPENER,
    OVER_DAYS,
    RUN_IN,
    SAID_STATE,
    SAID_TWICE,
    SAYING,
    SEAM,
    UNSURE,
    WRONG_INFINITIVE,
    Label,
    bare_passive,
    comma_pair,
    divided_place,
    is_reduced,
    lacks_object,
    loose_opener,
    lost_time,
    no_event,
    opened,
    read,
    stray_comma,
    unfinished_clause,
    verbless_half,
)
from quizapp.generation.labels.thin_labels import (
    HANGING_WHEN,
    LOST_AIM,
    LOST_ARTICLE,
    MAIN_OF_NOBODY,
    NAMELESS,
    NEARBY,
    OWN_TIME,
    SAID_OF_IT,
    SEVERAL_WAS,
    VAGUE_TURN,
    VERDICT,
    bare_deed,
    fight_anywhere,
    half_compared,
    its_of_nobody,
    strikes_anywhere,
    takes_side,
    winds,
)
from quizapp.generation.labels.verbs import FINITE


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a label must not have: the reason as a teacher reads it, and a label that has it."""

    name: str
    why: str
    example: str
    fails: Callable[[Label], bool]


#: "Stone now claimed": not "Brenn, now called Tarn".
_NOW = re.compile(r"\bnow (?!(?:known|called|named|part|in|a|an|the|his|her|its|their)\b)[a-z]+")
#: "The towns of Tarn, West Mole": behind the last name of a list there is no "and" before it.
_TORN_LIST = re.compile(
    r"\b(?:towns|villages|cities|districts|areas|hills|islands|ports|provinces|settlements) of "
    r"(?:(?!\band\b)[^,])+(?:, (?:(?!\band\b)[^,])+)*, (?:[a-z]{1,3}-)?[A-Z](?:(?!\band\b)[^,])*\Z"
)

CHECKS: tuple[Check, ...] = (
    Check(
        "seam",
        "a comma or a gap is left where its date stood",
        "the mayor claimed that, soldiers shot two citizens",
        lambda one: bool(SEAM.search(one.text)),
    ),
    Check(
        "last word",
        "it ends in a word that wants another",
        "the guards captured Tarn, Mole and Brenn all",
        lambda one: bool(LAST.search(one.text)),
    ),
    Check(
        "half a phrase",
        "it ends in a participle that something followed",
        "the fights of Tarn led to a meeting held",
        is_reduced,
    ),
    Check(
        "left participle",
        "it ends in a participle whose date is gone",
        "the siege of Tarn led to a meeting held",
        lambda one: bool(LEFT_PARTICIPLE.search(one.text)),
    ),
    Check(
        "lost time",
        "a time is left in it that only its date made definite",
        "the guards launched an assault on Tarn, on the night",
        lost_time,
    ),
    Check(
        "opened clause",
        "it ends in a clause that is only opened",
        "the ministry said that Tarn had been taken and, according to local officials",
        opened,
    ),
    Check("opener", "it begins with a phrase and not with who or what", "in a video published ten men spoke", loose_opener),
    Check(
        "subject comma",
        "a comma opens a description that none closes",
        "the Tarn guards, led by Stone defeated the Mole corps",
        comma_pair,
    ),
    Check(
        "empty subject",
        "its subject names nobody and nothing",
        "the year proved barren for the Duke",
        lambda one: not one.subject or bool(EMPTY_SUBJECT.fullmatch(one.subject)),
    ),
    Check(
        "half a pair",
        "half of a pair of words is missing (between, either, not only)",
        "clashes broke out between a patrol near Tarn",
        lambda one: bool(BETWEEN_WITHOUT_AND.search(one.text)),
    ),
    Check(
        "infinitive",
        "a verb in it has a wrong form",
        "the guards left in attempt to recaptures Tarn",
        lambda one: bool(WRONG_INFINITIVE.search(one.text)),
    ),
    Check("object", "a verb of it has lost its object", "the guards captured after a long march to Tarn", lacks_object),
    Check("bidding", "it leaves out what somebody is told to do", "Stone ordered the Mole guards", lacks_bidding),
    Check("stray comma", "what follows a comma in it has no known form", "two Tarnians were charged, one", stray_comma),
    Check(
        "now",
        "it sets its time against another that it does not tell",
        "Stone now claimed that Tarn was lost",
        lambda one: " now " in one.text and bool(_NOW.search(one.text)),
    ),
    Check(
        "torn list",
        "its list of places breaks off",
        "the guards shelled the towns of Tarn, West Mole",
        lambda one: ", " in one.text and bool(_TORN_LIST.search(one.text)),
    ),
    Check(
        "province",
        "a province stands in its list of places",
        "the guards captured Tarn, Mole, West Oblast and Brenn",
        divided_place,
    ),
    Check(
        "unfinished clause",
        "a clause of it has no verb",
        "Stone took the fortress of Tarn which after a long siege",
        unfinished_clause,
    ),
    Check(
        "verbless half",
        "its second half has no verb",
        "Tarn was fought, and about half a century before the third",
        verbless_half,
    ),
    Check(
        "one of a row",
        "it tells of one of several of its kind",
        "the rebels launched a new assault on Tarn",
        lambda one: bool(AGAIN.search(one.text.lower())),
    ),
    Check(
        "empty object",
        "it does not tell what was said, made or gained",
        "the Tarn council issued a statement",
        lambda one: bool(EMPTY_OBJECT.search(one.text)),
    ),
    Check(
        "empty turn",
        "what was done, only the sentences around it tell",
        "the Duke of Tarn made his move",
        lambda one: is_empty_turn(one.text),
    ),
    Check("no event", "it tells how something was, not what happened", "the siege proved costly", no_event),
    Check(
        "run-in",
        "two subjects stand in it side by side, or what was done does not fit its subject",
        "the battle the Tarn generals learned of the treaty",
        lambda one: bool(
            RUN_IN.search(one.subject)
            or NAMED_OPENER.match(one.text)
            or EVENT_TAKEN.match(one.text)
            or OVER_DAYS.search(one.text)
        ),
    ),
    Check(
        "nothing of its own",
        "it names neither a place nor anybody: it could be told of any country",
        "general elections were held",
        bare_passive,
    ),
    Check(
        "said twice",
        "it passes on what somebody else had said",
        "Stone said that soldiers announced the move to Tarn",
        lambda one: bool(SAID_TWICE.search(one.text)),
    ),
    Check(
        "said state",
        "it passes on how things stood, not what happened",
        "Stone said that guards were still fighting in Tarn",
        lambda one: bool(SAID_STATE.search(one.text)),
    ),
    Check(
        "unsure",
        "it is told as a mere belief",
        "a soldier found a notebook apparently of a Tarn officer",
        lambda one: bool(UNSURE.search(one.text)),
    ),
    Check(
        "hanging when",
        "a clause of time hangs in it that only its date introduced",
        "the Tarn march began when the guards of Mole left",
        lambda one: " when " in one.text and bool(HANGING_WHEN.search(one.rest)),
    ),
    Check(
        "time of its own",
        "it holds a time of its own beside its date",
        "Tarn was attacked on the first day of the march",
        lambda one: bool(OWN_TIME.search(one.text)),
    ),
    Check(
        "said of it",
        "it passes on a word about something that it does not name",
        "Stone said that it had been a raid by Mole",
        lambda one: bool(SAID_OF_IT.search(one.text)),
    ),
    Check(
        "vague turn",
        "it names a turn or a meeting, and nothing that was done",
        "the fight for Tarn took a sudden turn",
        lambda one: bool(VAGUE_TURN.search(one.text)),
    ),
    Check(
        "verdict",
        "its words judge what somebody said",
        "the Tarn council debunked the reports from Mole",
        lambda one: bool(VERDICT.search(one.text)),
    ),
    Check(
        "several who was",
        "its verb is that of one, its subject several",
        "the Tarn paper wrote that the guards of a fleet was given a medal",
        lambda one: bool(SEVERAL_WAS.search(one.text)),
    ),
    Check(
        "lost article",
        "a noun of it has lost its article",
        "the guards pushed towards town of Tarn",
        lambda one: bool(LOST_ARTICLE.search(one.text)),
    ),
    Check(
        "lost aim",
        "it breaks off before what was aimed at",
        "the Tarn fleet used its last mine attempting to attack",
        lambda one: bool(LOST_AIM.search(one.text)),
    ),
    Check(
        "its of nobody", "it has a pronoun without its noun", "the Tarn guards burned the last part of its mills", its_of_nobody
    ),
    Check(
        "nameless",
        "a ship of it has lost its name, a victim has none, or nobody is said to have assumed it",
        "the Tarn guards lost the Type 3 destroyer to fire",
        lambda one: bool(NAMELESS.search(one.text)),
    ),
    Check("one side", "a word of one side stands in it", "three heavily armed terrorists entered Tarn", takes_side),
    Check(
        "winding",
        "it is long and tells two deeds",
        "the Tarn guards who came with Stone from the hills of Mole got men in Brenn, left it at once and marched on Pell",
        winds,
    ),
    Check(
        "fight anywhere",
        "it begins a fight, and names neither a place nor an enemy",
        "the Tarn guards launched a massive attack",
        fight_anywhere,
    ),
    Check(
        "blow anywhere",
        "it tells of a blow, and names no place that was hit",
        "the Tarnian shelling hit a residential area",
        strikes_anywhere,
    ),
    Check(
        "nearby",
        "it points at a place that another sentence names",
        "Stone was arrested nearby",
        lambda one: bool(NEARBY.search(one.text)),
    ),
    Check("bare deed", "what it was done to is a mere plural", "the Tarn guards dropped leaflets", bare_deed),
    Check(
        "main force of nobody",
        "it names a force and leaves out whose it is",
        "the main force reached the hill of Tarn",
        lambda one: bool(MAIN_OF_NOBODY.search(one.text)),
    ),
    Check(
        "half a comparison", "it compares and leaves out with what", "the guards began a larger battle at Tarn", half_compared
    ),
)


@lru_cache(maxsize=512)  # the same ending comes up for several dates
def fault_in_shape(text: str) -> str:
    """Return why a label has no shape that can be printed, or an empty text."""
    label = read(text)
    if label is None:
        return "a clause of it has lost its verb"
    return next((check.why for check in CHECKS if check.fails(label)), "")


#: What a clause that somebody says must not have either; a state or an unsure thing may well be said.
_CUT = frozenset({"seam", "last word", "opened clause", "object", "bidding", "stray comma", "province", "verbless half"})


def is_cut_off(clause: str) -> bool:
    """Tell whether a clause behind "that" breaks off or has lost something."""
    label = read(clause)
    return label is None or any(check.fails(label) for check in CHECKS if check.name in _CUT)


# --- simplicity -------------------------------------------------------------------------------------------------------

_FEW_WORDS, _SOME_WORDS = 14, 18
_VAGUE = re.compile(
    r"(?i)\b(?:some|several|many|various|parts? of|most of|a number of|a group of|dozens|hundreds|the (?:town|city|"
    r"village|area|"
    r"region|base|airport|river|mountain|operation|offensive|siege|battle|attack|assault|war|conflict)|their|its|his|her|"
    r"them|him|it|he|she|they|reportedly|officially)\b(?! (?:of|at|near) )"
)


@lru_cache(maxsize=512)  # each event is weighed and later ranked
def plainness(text: str) -> int:
    """Return 2 for a label of the plainest shape, 1 for one that is nearly so, 0 for a long or winding one.

    The plainest is short, without a comma, has one verb (or two in a row), and a name behind its first word.
    """
    label, words = read(text), len(text.split())
    if label is None or words > _SOME_WORDS or text.count(",") > 1:
        return 0
    verbs = [verb for verb in FINITE.findall(label.rest.lower()) if verb not in ("had", "was", "were")]
    named = NAME.search(label.rest) or (label.verb in ("was", "were") and NAME.search(label.subject))
    if len(verbs) > 1 or not named:
        return 0
    is_plain = words <= _FEW_WORDS and "," not in text and not CLAUSE.search(text) and not _VAGUE.search(label.rest)
    return 2 if is_plain and not re.match(rf"{SAYING}\b", label.verb) else 1
