"""Whether a label tells that somebody was told to do something and leaves out what: "Stone ordered the Mole guards"."""

from __future__ import annotations

import re

from quizapp.generation.labels.label_faults import Label
from quizapp.generation.labels.verbs import CAPITALS

#: Who is told to do something, without what: "Stone ordered the Mole guards", "the Duke persuaded the council".
_BIDDING = re.compile(
    r"\b(?:(?:told|urged|persuaded|instructed|invited|encouraged|compelled|obliged|enabled|permitted|tasked|forced|"
    r"allowed|asked|prompted|(?:forc|allow|prompt|compell|oblig|enabl|permitt|urg)ing)"
    r"\s(?!for\b|about\b|of\b)|"
    r"(?:ordered|directed|commanded)\s(?=(?:his|her|their|its)\s[^;]*\Z|[^,;]*\b(?i:army|military|troops?|forces?|soldiers|fighters|men|police|guards?|units?|"
    r"brigades?|divisions?|battalions?|regiments?|corps|fleet|navy|militia|commanders?|generals?|residents|civilians|citizens)\Z|"
    rf"(?!(?:the )?Operation\b)(?:(?:the|and|of|[{CAPITALS}\d][\w'’-]*) ?)+\Z))"
    r"(?![^;]*\b(?:to|into|from|that|out|back|home|how|why|what|who|off|away)\b)[^;]*\Z"
)


#: "Stone ordered the guards, who were on the hill": what they were to do stood behind that.
_BIDDING_CUT = re.compile(
    r"\b(?:ordered|directed|commanded|told|urged|instructed|asked|forced|allowed|persuaded)\s"
    r"(?![^,;]*\bto\b)[^,;]*, (?:who|which)\b"
    r"(?![^;]*, to\b)"
)
_BIDDEN_AT_END = re.compile(r"\b(?:forced|compelled|prompted|obliged|allowed|permitted|urged|asked|persuaded|told)\Z")


#: "Requested permission from the council": for what, the rest of the sentence told.
_PERMISSION = re.compile(
    r"\b(?:requested|sought|granted|received|gave|given|asked for|got) permission\b(?!.*\b(?:to [a-z]|for\b))"
)


def lacks_bidding(label: Label) -> bool:
    """Tell whether somebody is told something, and the label leaves out what."""
    if label.verb in ("was", "were"):
        return _BIDDEN_AT_END.search(label.rest) is not None
    return bool(_BIDDING.search(label.text) or _BIDDING_CUT.search(label.text) or _PERMISSION.search(label.text))
