"""What a way of attributing is made of; the ways themselves are ``attribution_rules``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Scope(Enum):
    """Which part of the sentence a source answers for."""

    AFTER = "what follows"
    BEFORE = "what comes before"
    WHOLE = "the whole statement"


@dataclass(frozen=True, slots=True)
class AttributionRule:
    """A way of naming a source: ``pattern`` finds its words, ``source`` says on which side of them the name stands."""

    name: str
    why: str
    pattern: str
    source: str
    scope: Scope
    example: str
    expects: str
    #: Pieces of which any match holds one, in small letters: words as they begin, or a mark; without one in a sentence it is
    #: not searched.
    needs: tuple[str, ...]
    #: Each match begins with one of ``needs``, and is looked for where those stand alone.
    opens: bool = False
    #: Whether a sentence that it holds in has a word of telling.
    is_marked: bool = True


#: Where a surname stands that is a source only if the text has it behind a first name before.
AUTHOR = "right, an author's"
#: Where the name stands of a rule that holds only behind another source in the same sentence; such rules come last.
BESIDE = "right, beside another"
