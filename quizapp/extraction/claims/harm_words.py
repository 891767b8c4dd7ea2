"""Words of harm: without one of them a sentence can hold no claim; the quick test for them."""

from __future__ import annotations

from quizapp.domain.text import word_beginnings

#: Without a word that begins so a sentence can hold no claim.
ROOTS = (
    *"""
    kill kia wia mia pow wound injur dead death died casualt captur prisoner captive hostage missing execut behead massacr
    murder slain slew slay displac fled fell lost loss lose losi starv froze bodies body lives drown perish toll fatal
    detain arrest kidnap abduct assassinat hang lynch expel deport homeless slaughter shot hurt succumb unaccounted disappear
    intern imprison butcher hospitali gunned burn pows crucif enslav slave uproot apprehend martyr decapitat electrocut
    annihilat maim idps victims stabbed beaten crushed trampled blown detention expulsion surrender capitulat eliminat refuge
    gassed sacrific dying exterminat genocid machine-gunned
    """.split(),
    *(
        "corpse",
        "fate of",
        "laid down",
        "fallen",
        "rounded up",
        "rounding up",
        "wiped out",
        "wiping out",
        "left their",
        "to safety",
        "shelter",
        "whereabouts",
        "cost",
        "put to",
        "cut down",
        "bled to",
        "from their homes",
        *(f"driven {where}" for where in ("from", "out", "away", "off")),
        "crossed into",
        "crossed the border",
        "shot",
        "buried",
        "seized",
        "to flee",
        "to die",
        "leave their homes",
        "down with",
        "with all",
        "evacuated from",
        "abandoned the",
        *(f"{drove} {where}" for drove in ("drove", "driving") for where in ("out", "away", "off")),
        "fleeing",
        "seen again",
        "heard of again",
        "heard from again",
        "taken alive",
        "themselves up",
        "himself up",
        "flight of",
        "captivity",
        "gallows",
        "guillotine",
        "scaffold",
        "mowed",
        "mown",
        "mowing",
        "cutting down",
        "marched off",
        "to prison",
        "to jail",
        "exodus of",
        "being held",
        "been held",
        "still held",
        "ransom",
        "for questioning",
        "for interrogation",
        "to escape",
        "not surviv",
    ),
)
#: The quick test for them.
HARM = word_beginnings(ROOTS)
