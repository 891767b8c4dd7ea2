"""What a heading in a casualty cell says befell those counted under it: "KIA", "Killed or wounded", "Civilian deaths".

Whether a heading names a source or a time is ``infobox_notes``'.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import Measure

#: The words of harm, by the measure that they tell.
_HARM = {
    Measure.KILLED: "killed kia dead death deaths fatalities dow died",
    Measure.WOUNDED: "wounded wia injured injuries",
    Measure.MISSING: "missing mia",
    Measure.CAPTURED: "captured pow pows prisoners",
    Measure.DISPLACED: "displaced refugees idps evacuated",
    Measure.CASUALTIES: "casualties losses lost",
}
_MEASURES = {word: measure for measure, words in _HARM.items() for word in words.split()}
#: What stands among them and tells nothing of its own.
_FILLERS = frozenset("in action total of war or and overall wounds confirmed combat the".split())
_WORD = re.compile(r"[a-z]+")


def measure_of_label(label: str | None) -> Measure | None:
    """Return what a heading that names nobody says of its figures: of "Killed or wounded" casualties, of others None."""
    words = _WORD.findall(label.lower()) if label else []
    if not words or not all(word in _MEASURES or word in _FILLERS for word in words):
        return None
    told = {_MEASURES[word] for word in words if word in _MEASURES}
    if len(told) == 1:
        return told.pop()
    return Measure.CASUALTIES if told or "total" in words else None


def people_of_label(label: str) -> tuple[str, Measure | None]:
    """Return whom a heading such as "Civilian deaths" names, and what it says befell them; one of a measure alone stays."""
    if measure_of_label(label):
        return label, None
    words = label.split()
    end = len(words)
    while end and words[end - 1].lower() in _MEASURES:
        end -= 1
    measure = measure_of_label(" ".join(words[end:])) if 0 < end < len(words) else None
    people = " ".join(words[:end]) if measure else label
    return ("civilians" if people.lower() in {"civilian", "civilians"} else people), measure
