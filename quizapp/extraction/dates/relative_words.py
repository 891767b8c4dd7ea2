"""The words of which relative dates are made, as pieces of patterns; the patterns are ``relative_rules``'."""

from __future__ import annotations

from quizapp.extraction.dates.date_forms import NUMBER_WORDS

NUMBER = rf"(?P<n>\d{{1,2}}|an?|{'|'.join(word for word in NUMBER_WORDS if len(word) > 2)})"
COUNTED = f"# about only just some {' '.join(NUMBER_WORDS)}"
UNIT = r"(?P<unit>day|night|week|fortnight|month|year)s?"
#: What happens on a day and can be counted from.
EVENT = (
    r"(?:assault|attack|battle|offensive|invasion|siege|raid|bombing|operation|campaign|landings?|war|fighting|massacre|strike)"
)
#: What goes on for days.
COMBAT = "(?:fighting|clashes|combat|battles?|shelling|bombardment)"
#: What parts a day.
MOMENT = r"(?:dawn|dusk|daybreak|sunrise|sunset|sun-?down|sun-?up|nightfall|noon|mid-?day)"
#: Behind a part of a day that is told of another day, or is no time.
PART_OF_OTHER = (
    r"(?!-[a-z]|(?<=in the day)['’]s\b| (?:of|on|before|after|gloom|mist|fog|light|sun|hours|sky|watch|shift|prayers?)\b)"
)
CAPITAL = r"(?-i:[A-Z])[\w'’-]*"
