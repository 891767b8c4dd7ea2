"""The words by which a voice is heard in a sentence without a verb of saying: opinions, views, charges, quotation marks.

One table for all questions on what is told by whom: a sentence with such a word is never called a plain fact.
Only cues; what is asked beside them is ``wordings``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import any_of
from quizapp.generation.families.passages.declared import Cue

#: What somebody, often nobody named, makes of a thing.
_TAKEN_FOR = any_of(
    "counted considered identified regarded seen viewed known described debated questioned disputed posited argued suggested "
    "assessed interpreted deemed credited characteri[sz]ed attributed portrayed remembered recogni[sz]ed judged "
    "contested perceived hailed criticised criticized accused blamed suspected assumed agreed".split()
)
_VIEWS = any_of(
    "thesis theses views? viewpoints? assessments? interpretations? debates? opinions? controvers(?:y|ies|ial) theory theories "
    "hypothesis hypotheses consensus verdict notion arguments? contention allegations? accusations? perceptions? judge?ments? "
    "narratives? explanations?".split()
)

OPINION = Cue(
    "what somebody makes of it",
    re.compile(
        rf"\b(?:(?:is|are|was|were|be|been|being) (?:\w+ ){{0,3}}?{_TAKEN_FOR}|"
        r"(?:regarded|seen|viewed|known|described|considered|interpreted|identified|referred to|portrayed|perceived) (?:\w+ )?"
        r"(?:as|to be)|considered (?:an?|the|one)|accused of|charged with|"
        r"(?:posit|postulat|theori[sz]|hypothesi[sz]|interpret|contest|debat|disput|question)(?:s|es|ed|ing)|"
        rf"{_VIEWS})\b"
    ),
    "what is counted, seen or debated is a view, of somebody named or not, and no plain fact",
    (
        "The raid is usually counted as the first of the war.",
        "The cause has often been debated.",
        "The common view of the raid is another.",
        "Ada Reed posited that both towns had gained.",
        "They were both seen as rivals by the League.",
        "He was accused of theft.",
        "Ada Reed's thesis found few friends.",
    ),
    ("The League took the hill.", "The riders saw the mill burn.", "The accused fled."),
    tuple(
        (
            "count consider identif regard seen view known descri debat question disput posit argue suggest assess interpret "
            "deem credit character attribut portray remember recogni judg contest perceiv hail critici accus blam suspect "
            "assum agreed referred charged postulat theor hypothes thes controvers opinion consensus verdict notion argument "
            "allegation contention perception narrative explanation"
        ).split()
    ),
    in_small=True,
)
SPEECH_MARKS = Cue(
    "somebody's words between marks",
    re.compile(r"(?:[“‘]|(?<!\S)[\"'])(?=[a-z])"),
    "somebody's words stand between quotation marks, and a reader may miss whose they are",
    ("The army put up a “heroic” defence.", 'It was a "heroic" defence.', "They were ‘a terror’ to all.", "It was 'a gift'."),
    ("The “Mill Bridge Legion” attacked.", "The League's army took the bridge.", "The riders’ camp burned."),
    ("“", "‘", '"', "'"),
)
COARSE = Cue(
    "words that are not put before a class",
    re.compile(r"\b(?:fuck|shit|bitch|whore|bastard)"),
    "a quoted insult is not shown to learners",
    ('He cried "go to hell, bastards".',),
    ("He cried for help.",),
    ("fuck", "shit", "bitch", "whore", "bastard"),
    in_small=True,
)

VERDICT = Cue(
    "words that pass a verdict",
    re.compile(
        r"\b(?:debunk\w*|propaganda|lied|myths?|heroic\w*|barbar(?:ic|ous)\w*|coward\w*|treacherous\w*|evil|"
        r"infamous\w*|notorious\w*|glorious\w*|fanatic\w*|senseless\w*|needless\w*|pointless\w*|brutal\w*|ruthless\w*|savage\w*|vicious\w*|pseudo|terrorists?)\b"
    ),
    "a sentence that takes a side in the article's own voice is not put before a class",
    (
        "The office debunked the claim.",
        "It was propaganda.",
        "They fell in a heroic fight.",
        "Four terrorists fell.",
        "It was a senseless raid.",
    ),
    ("The office denied the claim.", "The hero's square was lost."),
    tuple(
        "debunk propaganda lied myth heroic barbar coward treacherous evil infamous notorious glorious fanatic brutal ruthless "
        "savage vicious pseudo terrorist senseless needless pointless".split()
    ),
    in_small=True,
)

GRAVE = Cue(
    "a crime against people",
    re.compile(
        r"\b(?:massacr\w*|slaughter\w*|raped?|raping|slaver?y|enslav\w*|genocid\w*|behead\w*|tortur\w*|castrat\w*|mutilat\w*|"
        r"amputat\w*|decapitat\w*|dismember\w*|disembowel\w*|impal\w*|crucif\w*|flay\w*|lynch\w*|"
        r"(?:burn\w*|buried) alive|"
        r"war crimes?|crimes against humanity|summar(?:y|ily) (?:execut|shot|kill)\w*|"
        r"severed (?:\w+ ){0,3}(?:heads?|hands?|feet|limbs|ears?))\b"
    ),
    "a sentence on such a thing is no riddle about something else that it has as well",
    (
        "They massacred those who surrendered.",
        "It was a slaughter.",
        "Eighty captives had their hands amputated.",
        "The villagers were burned alive.",
        "There were war crimes, and captives were summarily executed.",
        "A pile of severed hands and feet was still to be seen.",
    ),
    ("They took the hill.", "The road was severed.", "The bridge was burned."),
    (
        *"massacr slaughter rape raping slave enslav genocid behead tortur castrat mutilat amputat decapitat dismember".split(),
        *"disembowel impal crucif flay lynch alive severed summar".split(),
        "war crime",
        "crimes against",
    ),
    in_small=True,
)

CUES = (OPINION, SPEECH_MARKS, COARSE, VERDICT, GRAVE)
