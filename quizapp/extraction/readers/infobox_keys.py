"""Which boxes are about a conflict, and which of their lines are shown; names and keys as data.

What a line says is ``extraction.infobox``'s matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_CONFLICT_NAME = re.compile(
    r"warbox|battlebox"
    r"|infobox[ _](?:military (?:conflict|operation|attack)|conflict|battle|war\b|civilian attack|civil conflict"
    r"|terrorist attack|operation(?:al plan)?|massacre|bombing|attack|protest|hostage)"
)
_OTHER_NAME = re.compile(r"infobox[ _](?:military (?:unit|person|structure|memorial)|war faction|national military|weapon)")
#: Keys that only a box about a conflict has; two of them make any box one.
_CONFLICT_KEYS = frozenset(
    {
        *("conflict", "combatant1", "combatant2", "commander1", "commander2", "casualties1", "casualties2", "strength1"),
        *("belligerents1", "belligerents2", "side1", "side2", "fatalities", "injuries", "perps", "perpetrators", "perpetrator"),
        *("victims", "assailants", "casualties"),
    }
)
#: Keys whose values are lists of names: a comma between two links parts two of them.
LIST_KEYS = frozenset(
    {
        *("combatant", "combatants", "belligerent", "belligerents", "side", "commander", "commanders", "leader", "leadfigures"),
        *("unit", "units", "perps", "perpetrators", "perpetrator", "assailants", "polsupport", "milsupport"),
    }
)
# Pictures, maps, sizes and links: how a box looks, not what it says.
_LOOK_KEY = re.compile(
    r"image|img|caption|\balt\b|.*_alt$|size|width|.*width$|.*size$|map|.*map$|coord|pushpin|label|mark|relief|website|url"
    r"|colou?r|.*style"
    r"|logo|flag|float|lat|long|latd|longd|embed|module|child|bodyclass|qid|fetch|.*header$|image_upright|footnotes?|native_name.*|above|no-.*|timezone.*"
)

#: What a rendered box writes above the columns of the sides, and the key that the columns have in plain text.
COLUMN_HEADINGS = {
    "belligerents": "Combatant",
    "combatants": "Combatant",
    "parties": "Combatant",
    "parties to the civil conflict": "Combatant",
    "commanders and leaders": "Commander",
    "commanders": "Commander",
    "leaders": "Commander",
    "lead figures": "Commander",
    "units involved": "Units",
    "units": "Units",
    "strength": "Strength",
    "number": "Strength",
    "casualties and losses": "Casualties",
    "casualties": "Casualties",
    "losses": "Casualties",
    "political support": "Polsupport",
    "military support": "Milsupport",
}
#: What a rendered box writes beside a value, and its key in plain text.
ROW_LABELS = {
    "location": "place",
    "territorial changes": "territory",
    "territorial change": "territory",
    "deaths": "fatalities",
    "death": "fatalities",
    "injured": "injuries",
    "non-fatal injuries": "injuries",
    "perpetrator": "perps",
    "perpetrators": "perps",
    "no. of perpetrators": "numperps",
    "assailant": "assailants",
}

_NAME = re.compile(r"(?P<name>.*?[^\W\d_])[ _]?(?P<column>\d{1,2})?(?P<part>[a-z])?\Z", re.IGNORECASE)


def is_conflict_box(name: str, keys: Iterable[str]) -> bool:
    """Tell whether a template or table with this name (lower case) and these keys is a box about a conflict."""
    if _OTHER_NAME.search(name):
        return False
    return _CONFLICT_NAME.search(name) is not None or len(_CONFLICT_KEYS.intersection(keys)) >= 2


def is_shown_key(key: str) -> bool:
    """Tell whether the line of a box called ``key`` says something about the conflict."""
    return bool(key) and not key.isdigit() and _LOOK_KEY.match(key.lower()) is None


def name_and_column(key: str) -> tuple[str, int | None]:
    """Return an infobox key in lower case without its number, and the number ("Combatant2a": combatant, 2)."""
    found = _NAME.match(key.strip())
    if found is None:
        return key.strip().lower(), None
    if found["column"] is None:
        return key.strip().lower(), None
    return found["name"].lower(), int(found["column"])
