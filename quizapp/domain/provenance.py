"""Where an article comes from. Who makes a claim in it is a source, and is ``facts``'."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article comes from and under which licence it may be shown."""

    title: str
    url: str
    licence: str
    licence_url: str
    attribution: str
    revision: str | None = None


#: For an article that a teacher hands in without saying more.
OWN_TEXT = Provenance("", "", "not stated", "", "Handed in by a teacher; source and licence are not stated.")
