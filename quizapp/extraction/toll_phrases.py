"""Phrases for a toll or the number of victims: a part of ``phrases``."""

from __future__ import annotations

from quizapp.domain.fact_kinds import Measure
from quizapp.extraction.phrase import Phrase

#: Tried where ``phrases`` puts them, in this order.
TOLL_PHRASES = (
    Phrase(
        "the",
        r"the\s+total\s+(?:number\s+)?(?:killed|dead|deaths)(?=\s+(?:to|at|had|has|stood|reached|rose|was|were)\b|\s*\Z)",
        "R",
        Measure.KILLED,
        "the total killed",
    ),
    Phrase(
        "the",
        r"the\s+total\s+(?:number\s+)?(?:wounded|injured)(?=\s+(?:to|at|had|has|stood|reached|rose|was|were)\b|\s*\Z)",
        "R",
        Measure.WOUNDED,
        "the total wounded",
    ),
    Phrase(
        "the",
        r"the\s+total\s+(?:civilians|people|persons|soldiers|fighters|rebels|militants)\s+killed",
        "R",
        Measure.KILLED,
        "the total civilians killed",
    ),
    Phrase(
        "rising increasing growing climbing",
        r"(?:rising|increasing|growing|climbing)(?=\s+to\b)",
        "R",
        Measure.KILLED,
        "rising to",
    ),
    Phrase(
        "that the this which",
        r"(?:that|the|this)\s+(?:number|figure|total|count)(?=\s+(?:had\s+|has\s+|later\s+|soon\s+|then\s+|since\s+|subsequently\s+)*(?:ris|rose|climb|grow|grew|reach|stood))"
        r"|(?:this|which)(?=\s+(?:had\s+|has\s+|later\s+|soon\s+|then\s+|since\s+|subsequently\s+)*(?:risen|rose|climbed|grown|grew|increased)\s+to\b)"
        r"|(?:that|the|this)\s+(?:number|figure|total|count)(?=\s+(?:was|is)\s+(?:more\s+likely|probably|likely|actually|in\s+fact|closer|nearer|higher)\b)"
        r"|(?:(?<=increasing\s)|(?<=raising\s)|(?<=bringing\s))(?:that|the|this)\s+(?:number|figure|total|count)(?=\s+(?:on|to)\b)",
        "R",
        Measure.KILLED,
        "that number had risen",
    ),
    Phrase(
        "death casualty civilian body toll total",
        r"(?:(?:death|casualty|civilian|total)\s+toll|(?:death|body)\s+count|toll)",
        "R",
        Measure.KILLED,
        "death toll",
    ),
    Phrase(
        "number numbers count tally figure",
        r"(?<!\ba\s)(?:numbers?|count|tally|figure)\s+of\s+(?:(?:(?:who|that)\s+(?:were|was|had\s+been)|(?!(?:were|was)\b)[\"“]?[\w-]+[\"”]?)\s+){0,3}?"
        r"(?:killed|murdered|massacred|drowned|slain|fallen|dead|deaths|fatalities|executed|executions)(?:\s+civilians)?",
        "R",
        Measure.KILLED,
        "number of civilians killed",
    ),
    Phrase(
        "number numbers",
        r"(?<!\ba\s)numbers?\s+of\s+(?:[\w-]+\s+){0,3}?(?:wounded|injured)",
        "R",
        Measure.WOUNDED,
        "number of wounded",
    ),
    Phrase(
        "number numbers count tally figure",
        r"(?<!\ba\s)(?:numbers?|count|tally|figure)\s+of\s+(?:[\w-]+\s+){0,3}?(?:refugees|displaced(?:\s+(?:people|persons|civilians))?)",
        "R",
        Measure.DISPLACED,
        "number of refugees",
    ),
    Phrase(
        "number numbers",
        r"(?<!\ba\s)numbers?\s+of\s+(?:(?!(?:were|was|had)\b)[\w-]+\s+){0,2}?(?:(?:prisoners|captives|hostages|detainees)(?:\s+of\s+war)?|"
        r"(?:people|persons|men|women|children|soldiers|servicemen|troops|fighters|rebels|militants|civilians|officers|policemen|activists|"
        r"protesters|suspects|guards|students|residents|[\w-]+(?:men|women|ers|ists))\s+(?:being\s+)?(?:captured|detained|arrested|taken\s+prisoner|held\s+(?:as\s+)?(?:prisoners?|captive|hostages?)))",
        "R",
        Measure.CAPTURED,
        "number of prisoners",
    ),
    Phrase(
        "number numbers",
        r"(?<!\ba\s)numbers?\s+of\s+(?:(?!(?:were|was|had)\b)[\w-]+\s+){0,2}?missing(?:\s+(?:people|persons|men|soldiers))?",
        "R",
        Measure.MISSING,
        "number of missing people",
    ),
    Phrase("casualty", r"casualty\s+(?:estimates?|figures?|numbers?|counts?)", "R", Measure.CASUALTIES, "casualty estimates"),
    Phrase(
        "number numbers",
        r"(?<!\ba\s)numbers?\s+of\s+(?:[\w-]+\s+){0,3}?casualties",
        "R",
        Measure.CASUALTIES,
        "number of casualties",
    ),
)
