"""The people of a number told far behind them: "the number of dead soldiers was updated to 200".

Whom other figures count is ``victims``'.
"""

from __future__ import annotations

import re

from quizapp.domain.text import Span
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.tokens import Sentence

#: Words from "the number of" to the number.
_FAR = 16


def numbered_people(sentence: Sentence, figure: Figure) -> Span | None:
    """Return where the people of "the number of dead soldiers was updated to 200" are named."""
    tokens, tags = sentence.tokens, sentence.tags
    for index in range(figure.index - 1, max(-1, figure.index - _FAR), -1):
        if tags[index] in "Q;":
            return None
        if tags[index] != "R":
            continue
        if tags[index + 1] == "H" or (tags[index + 1] == "X" and tokens[index + 1].word.endswith("s")):
            return Span(tokens[index + 1].start, tokens[index + 1].end)
        inside = next((match for form in _NUMBERS_OF if (match := form.fullmatch(tokens[index].text))), None)
        return Span(tokens[index].start + inside.start("who"), tokens[index].start + inside.end("who")) if inside else None
    return None


_NUMBER_OF = re.compile(
    r"number of (?:(?:the|confirmed|dead|killed|wounded)\s+)*"
    r"(?P<who>\w+(?:\s(?!\w+ly\b)\w+)?)\s+(?:\w+ly\s+)?(?:killed|dead|wounded|captured|injured)",
    re.IGNORECASE,
)
_NUMBER_OF_DISPLACED = re.compile(
    r"numbers?\s+of\s+(?P<who>(?:[\w-]+\s+)*(?:refugees|people|persons|civilians))", re.IGNORECASE
)
#: "the number of Syrian non-combat deaths".
_NUMBER_OF_A_PEOPLE = re.compile(
    r"[Nn]umber of (?P<who>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)(?:\s[a-z-]+){0,2}\s(?:deaths|dead|casualties|losses|fatalities)"
)
#: "the number of Norrish servicemen being held as prisoners".
_NUMBER_HELD = re.compile(
    r"[Nn]umber of (?:the\s+)?(?P<who>(?:[\w-]+\s+){0,2}?\w+)\s+(?:being\s+)?(?:held|kept|taken|captured)\b.*", re.DOTALL
)
_NUMBERS_OF = (_NUMBER_HELD, _NUMBER_OF, _NUMBER_OF_DISPLACED, _NUMBER_OF_A_PEOPLE)
