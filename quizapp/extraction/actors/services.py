"""Bodies that serve a state, as data: those with a name of their own, and those called by a nation and a kind of service.

What the people of a side are called is ``side_names``'; here stands only whose a body is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.domain.naming import fold
from quizapp.extraction.actors.names import STATES, demonyms_of, main_name_of

#: Armed forces that bear a name of their own, by the states whose they are; the first of these stands for all.
FORCES_OF = (
    (("soviet union", "soviet russia", "russian sfsr", "bolsheviks"), ("red army",)),
    (("russia", "russian federation"), ("vdv", "rosgvardia", "omon", "spetsnaz")),
    (
        ("germany", "nazi germany"),
        ("wehrmacht", "luftwaffe", "waffen-ss", "kriegsmarine", "afrika korps", "panzer", "bundeswehr"),
    ),
    (
        ("united kingdom", "great britain", "british empire"),
        (
            "royal navy",
            "royal marines",
            "royal air force",
            "raf",
            "royal artillery",
            "royal engineers",
            "royal flying corps",
            "royal ulster constabulary",
            "ruc",
            "ulster defence regiment",
            "udr",
            "royal irish constabulary",
            "ric",
            "black and tans",
            "special air service",
        ),
    ),
    (
        ("united states",),
        ("marine", "marines", "marine corps", "green berets", "navy seals", "army rangers", "gis", "national guard", "usaf"),
    ),
    (("israel",), ("idf", "israel defense forces", "golani")),
    (("iran",), ("irgc", "basij", "quds force", "revolutionary guards", "revolutionary guard corps")),
    (("south vietnam",), ("arvn",)),
    (("north vietnam",), ("pavn", "nva")),
    (("china",), ("pla", "pva", "people's liberation army", "people's volunteer army")),
    (("yugoslavia", "fr yugoslavia", "sfr yugoslavia"), ("jna", "yugoslav people's army")),
    (("indonesia",), ("tni",)),
    (("india",), ("central reserve police force", "crpf", "border security force", "bsf", "assam rifles", "rashtriya rifles")),
    (("pakistan",), ("frontier corps", "pakistan rangers")),
    (("philippines",), ("afp", "pnp", "philippine constabulary")),
    (("south africa",), ("sadf", "sandf", "koevoet")),
    (("kenya",), ("kdf",)),
    (("ethiopia",), ("endf",)),
    (("ottoman empire",), ("janissary", "janissaries", "sipahi", "sipahis", "bashi-bazouks")),
    (
        ("italy", "kingdom of italy", "fascist italy"),
        ("carabinieri", "bersaglieri", "alpini", "regia marina", "regio esercito"),
    ),
    (("spain",), ("guardia civil", "civil guard", "spanish legion")),
    (("france", "french empire", "vichy france", "free france"), ("armee de terre", "foreign legion", "french foreign legion")),
    (("colombia",), ("esmad",)),
    (("rhodesia",), ("selous scouts",)),
    (("ireland",), ("garda", "gardai", "garda siochana")),
)
_SERVICE = (
    r"(?:Army|Armies|Navy|Air Force|Armed Forces|Ground Forces|Land Forces|Naval Forces?|Marines?|Marine Corps|Coast Guard|"
    r"National Guard|Police|Gendarmerie|Constabulary|Border Guards?|Defen[cs]e Forces?|Expeditionary (?:Force|Corps)|Fleet|"
    r"Military|Government|Special Forces)"
)
#: Words in the name of an army that serves no state.
_OF_NO_STATE = r"(?!(?:Republican|Free|Liberation|Revolutionary|Resistance|Islamic|Salvation|Democratic|Rebel)\b)"
_BY_NATION = re.compile(
    rf"(?:(?:The|Royal|Imperial)\s+)?(?P<nation>[A-Z][\w.-]+(?:\s{_OF_NO_STATE}[A-Z][\w.-]+)?)\s+"
    rf"(?:{_OF_NO_STATE}[A-Z][\w-]*\s+)?{_SERVICE}\b"
)
_OF_STATE = re.compile(
    rf"(?:{_OF_NO_STATE}\w+\s+)?{_SERVICE}\s+of\s+(?:the\s+)?(?P<state>[A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,2}})\Z"
)


@lru_cache(maxsize=512)
def forces_of(name: str) -> tuple[str, ...]:
    """Return the names of the armed forces of the state called ``name``; folded."""
    folded = fold(name)
    return next((tuple(map(fold, forces)) for states, forces in FORCES_OF if folded in states), ())


@lru_cache(maxsize=512)
def state_served_by(body: str) -> str | None:
    """Return the state, folded, that the body called ``body`` serves by its name; None for a state and for others."""
    folded = fold(body)
    by_name = next((states[0] for states, forces in FORCES_OF if any(fold(one) == folded for one in forces)), None)
    if by_name is not None or folded in STATES:
        return by_name
    of_state = _OF_STATE.match(body)
    if of_state:
        return _state(of_state["state"])
    by_nation = _BY_NATION.match(body)
    words = by_nation["nation"].split() if by_nation else []
    return next((found for end in range(len(words), 0, -1) if (found := _state(" ".join(words[:end])))), None)


def _state(nation: str) -> str | None:
    """Return the state called ``nation`` or whose adjective it is: the first of its row of the table, or the shortest name."""
    folded = fold(main_name_of(nation))
    if folded in STATES:
        return folded
    found = sorted((state for state in STATES if folded in demonyms_of(state)), key=lambda state: (len(state), state))
    rows = (states[0] for states, _ in FORCES_OF if not set(found).isdisjoint(states))
    return next(rows, found[0]) if found else None
