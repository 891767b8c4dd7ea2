"""Words by which somebody tells something, what may not follow them, and what is written: pieces of ``attribution_rules``.

Who speaks is ``source_words``'.
"""

from __future__ import annotations

from quizapp.domain.text import any_of

#: Verbs by which a source tells something, in the forms in which nothing else has them.
SAYING = (
    "said|says|say|stated|claimed|reported|announced|announces|declared|declares|confirmed|confirms|"
    "estimated|acknowledged|admitted|admits|"
    "alleged|alleges|recorded|counted|documented|listed|verified|insisted|maintained|maintains|wrote|writes|"
    "told|tells|gave|gives|noted|"
    "suggested|suggests|asserted|asserts|indicated|indicates|revealed|contended|conceded|mentions|mentioned|"
    "relates|recalled|recalls|puts|put|placed|believe|"
    "believed|believes|calculated|concluded|concludes|tallied|boasted|saying|claiming|reporting|stating|announcing|"
    "confirming|estimating|"
    "adding|added|adds|argues|argued|cited|specified|informed|suspected|consider|considers|considered|thinks|identified|"
    "identifies|judged|speculated|surmised|assessed|asserting|reckoned|computed|testified|clarified|explained|reiterated|reckon|"
    "alleging|arguing|insisting|noting|admitting|acknowledging|declaring|suggesting|indicating|remarked|remarks|opined|attested|"
    "deduced|telling|putting|placing"
)
#: Forms that are nouns as well: they count as verbs before "that", a number or an article only.
SAYING_OR_NOUN = (
    "states|claims|reports|estimates|estimate|claim|report|records|record|counts|lists|list|notes|cites|"
    "quotes|cite|specifies|place|mention|admit|acknowledge|concede|confirm|allege|indicate|suggest|give|argue|found|finds|registered|registers|catalogued|logged|think|determined|determines|details|agree|hold|holds|named|documents|document|verifies|"
    "confess|confessed|notes|count|logs|deems|deemed|assumes|assumed|attest|attests"
)
#: Who puts a number somewhere tells it; who "placed bombs" does not.
_PUT_A_COUNT = (
    r"\b(?=\s+(?:[\w’'-]+\s+){0,5}?(?:number|toll|tolls|figures?|total|loss|losses|casualties|dead|deaths|fatalities|count|"
    r"estimates?|cost|killed|wounded|injured|missing|prisoners|them|it|this|that|"
    r"at(?=\s+(?:[a-z]+\s+){0,4}?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundreds|dozens)))\b|\s+[“\"‘']?\d)"
)
#: What follows such a verb where it tells no figure: "claimed responsibility for the raid that killed 40".
_NO_TELLING = {
    "claimed": r"\b(?!\s+(?:full\s+|direct\s+|sole\s+)?(?:responsibility|credit|victory)\b)"
    r"(?!\s+the\s+li(?:ves|fe)\b|\s+to\s+have\s+been\b)"
    r"(?!\s+(?:(?:at\s+least|more\s+than|as\s+many\s+as|an?\s+estimated|up\s+to|over|about|some|around|nearly|almost|another)\s+)?"
    r"[\w,-]+\s+(?:(?!lost\b|their\b)[a-z]+\s+){0,2}?(?:lives|victims)\b)",
    **dict.fromkeys(("put", "puts", "placed"), _PUT_A_COUNT),
    **dict.fromkeys(("putting", "placing"), _PUT_A_COUNT.replace("them|it|this|that|", "")),
    "alleged": r"\b(?!\s+(?:[\w-]+\s+){0,2}?(?:militants?|fighters?|members?|terrorists?|rebels?|insurgents?|spies|"
    r"collaborators|supporters|criminals|agents|attacks?|massacres?|killings?|murders?|victims|dead|deaths)\b)",
    "telling": r"\b(?=\s+(?:[\w’'-]+\s+){1,4}?that\b)",
    "reported": r"\b(?!\s+(?:seeing|hearing)\b)",
    # behind a comma they go on with what was seen rather than said: "forty graves were found, suggesting that"
    **{word: rf"\b(?<!,\s{word})" for word in ("suggesting", "indicating")},
    "gave": r"\b(?!\s+(?:chase|way|up|in|birth|rise|orders?|permission|him|them|her|it)\b)",
    "declared": r"\b(?!\s+(?:war|jihad|victory|independence|martial|itself|an?\s+(?:state|ceasefire|truce|emergency))\b)",
}
TELLING = any_of(
    [
        *(word + _NO_TELLING.get(word, "") for word in SAYING.split("|")),
        *(
            rf"{word}\b(?=\s+[‘“\"']?(?:that|in\s+(?:its|his|her|their)\s+(?:[\w-]+\s+){{1,4}}that|the|an?|up\s+to|at\s+least|about|over|more|some|their|its|they|it|there|to\s+have|only|just|nearly|almost|around|approximately|roughly|fewer|as\s+many|no\s+(?:fewer|less|more)|between\s+\d+)\b|\s*[:,]\s*[“\"]|\s+[‘“\"']?\d|\s+[A-Z][\w-]+['’]s\b|\s+[A-Z][\w-]+\s+(?:casualties|losses|deaths|dead)\b)"
            for word in SAYING_OR_NOUN.split("|")
        ),
        *(
            rf"{word}\b(?<=s\s{word})(?=\s+that\b)" for word in ("state", "maintain", "assert", "contend")
        ),  # "sources state that"
        r"point(?:s|ed)\s+out\b(?=\s+that\b)",
        *(
            rf"{word}\b(?=\s+(?:two|three|four|five|six|seven|eight|nine|ten)\b)"
            for word in ("named", "claims", "reports", "records", "counts", "lists")
        ),
    ]
)
#: Participles whose agent reports.
REPORTED = (
    "reported|claimed|announced|stated|estimated|said|confirmed|documented|recorded|put|given|counted|verified|"
    "acknowledged|admitted|revealed|disclosed|alleged|believed|calculated|tallied|listed|registered|noted|broadcast"
)
#: What is written, and the day that may stand behind it.
WRITTEN = (
    r"(?:reports?|statements?|estimates?|figures|data|stud(?:y|ies)|surveys?|articles?|accounts?|announcements?|records|statistics|"
    r"research|findings?|reviews?|testimony|calculations?|reporting|tally|investigations?|analys[ie]s|count|communiqués?|documents?|census|inquiry|photos?|photographs?|videos?|footage|tweets?|posts?)"
)
DATED = (
    r"(?:(?:in|on|of|from|dated|during)\s+(?:(?:early|mid|late)[\s-])?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:January|February|March|April|"
    r"May|June|July|August|September|October|November|December)\s+)?(?:\d{1,2},?\s+)?(?:\d{4}\s+)?)?"
)
_WORDS_OF_SOURCES = {
    *SAYING.split("|"),
    *SAYING_OR_NOUN.split("|"),
    *"spoke speak talk show placed".split(),
    *"blam acknowledged quot data statistic survey study reckon testimon allegation accus attribut ascrib used".split(),
    *"released issued published presented media television".split(),
    *"point repeated reaffirmed reasserted restated revealed disclosed opinion estimation historian scholar".split(),
    *"researcher analyst author journalist newspaper daily photo video footage tweet".split(),
    *"update revise raised increased lowered announce declare conclude evidence proof refer".split(),
    *"return roll register despatch describe recount recall relate charge indict revised amended total".split(),
    *"according acc. per by claim estimate estimation figure count tally toll report account number chronicle diary".split(),
    "memoir",
    *"history sources media archives historians records dispatch letter book version speak vary range".split(),
}
#: A quick test: a sentence without a word that begins so names no source.
MARKS = tuple(sorted(one for one in _WORDS_OF_SOURCES if not one.startswith(tuple(_WORDS_OF_SOURCES - {one}))))
