"""Constructions that count parts of those counted before in the same sentence, by what they were: a part of ``claim_rules``.

Parts told in the sentence after it are ``parts``'.
"""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.claims.claim_rule import DONE, ClaimRule

PART_RULES = (
    ClaimRule(
        "of which so many were of a kind",
        "the parts of a count of the dead, told by what they were",
        r"(?P<verb>M),{1,2}(?P<figures>QB[NXA]{0,3}H(?:(?:,C?|C)QB?[NXA]{0,3}H)*)(?=[,.;)]|\Z)",
        "It reported 135 fatalities, of which 85 were civilians and 50 soldiers.",
        ((135, Measure.KILLED), (85, Measure.KILLED), (50, Measure.KILLED)),
        holds=",QB",
    ),
    ClaimRule(
        "the dead were of a kind, and so many of others",
        "further parts of the dead, behind what the first of them were, without a verb",
        r"Q(?P<verb>M)B[NXA]{0,3}H(?P<figures>(?:(?:,C?|C)Q[NXA]{0,4}H(?:CY?[NX]{0,2}H)?)+)(?=[,.;)]|\Z)",
        "It killed 90 people, of which: 60 dead were rebels, 20 soldiers and other troops and 10 civilians.",
        ((90, Measure.KILLED), (60, Measure.KILLED), (20, Measure.KILLED), (10, Measure.KILLED)),
        True,
        holds="QMB",
    ),
    ClaimRule(
        "of whom so many were of a kind",
        "the same of people whom a verb counted before",
        rf"{DONE}[NXAYOPDT]{{0,10}},,(?P<figures>(?:P(?=Q))?QB[NXA]{{0,3}}[HX](?:(?:,C?|C)(?:P(?=Q))?QB?[NXA]{{0,3}}[HX])*)"
        r"(?=(?:C[NH])?[,.;)]|(?:C[NH])?\Z)",
        "In all, 70 people were killed, of whom 20 were Syrian soldiers and 30 were Hungarians.",
        ((70, Measure.KILLED), (20, Measure.KILLED), (30, Measure.KILLED)),
        holds=",,",
    ),
    ClaimRule(
        "of so many who died so many were of a kind",
        "a part of those whose death is told right before it",
        r"OQW(?:B[AB]*)?(?P<verb>[VK])[^Q;.KVG]{0,8},(?P<figures>QB[NXA]{0,3}[HXU])(?=[,.;)C]|\Z)",
        "Of the 1,619 who died, 1,420 were Italian sailors.",
        ((1619, Measure.KILLED), (1420, Measure.KILLED)),
        holds="QW",
    ),
    ClaimRule(
        "deaths of so many, of which so many were of a kind",
        "the same of people whom a noun of dying counted before",
        r"(?P<verb>[MS])O[AY]*Q[NXAHO]{0,6},,(?P<figures>QB[NXA]{0,3}[HX](?:(?:,C?|C)QB?[NXA]{0,3}[HX])*)(?=[,.;)C]|\Z)",
        "It led to the massacre of 60 Syrians, of whom 18 were women and 10 were children.",
        ((60, Measure.KILLED), (18, Measure.KILLED), (10, Measure.KILLED)),
    ),
    ClaimRule(
        "so many of them under an age",
        "some of those before, told by how old they were",
        r"(?P<verb>[MSKG])[^;KGV]{1,24},,(?:QB?[NXA]{0,3}[HX](?:,C?|C)){0,3}(?P<figures>Q)BPYNO(?=Q)",
        "It led to the massacre of 60 Syrians, of whom 18 were women and ten were under the age of sixteen.",
        ((60, Measure.KILLED), (18, Measure.KILLED), (10, Measure.KILLED)),
    ),
)
