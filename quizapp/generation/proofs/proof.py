"""An independent check of drafted questions: from the facts alone, derive the key again.

Nothing here is shared with the rules that draft. A question whose key cannot be derived, or comes out otherwise, is dropped.
What each kind of fact proves is said by ``date_proof``, ``actor_proof``, ``deed_proof``, ``number_proof`` (numbers left out),
``claim_proof``, ``box_proof`` (what the infobox leaves out), ``place_proof`` (infobox and prose, parts of a whole),
``said_proof`` (statements without figures), ``open_proof`` (what a sentence does not tell) and ``passage_proof`` (sentences to
click).
"""

from __future__ import annotations

from functools import lru_cache

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.proofs import (
    actor_proof,
    box_proof,
    claim_proof,
    date_proof,
    deed_proof,
    number_proof,
    open_proof,
    passage_proof,
    place_proof,
    said_proof,
)
from quizapp.generation.proofs.proof_terms import Prover

#: From the beginning of a rule's name to the check of its key; the longest fitting name counts.
PROVERS: dict[str, Prover] = {
    "passages": passage_proof.is_proved,
    **date_proof.PROVERS,
    **actor_proof.PROVERS,
    **deed_proof.PROVERS,
    **number_proof.PROVERS,
    **box_proof.PROVERS,
    **claim_proof.PROVERS,
    **place_proof.PROVERS,
    **said_proof.PROVERS,
    **open_proof.PROVERS,
}


@lru_cache(maxsize=256)
def _prover(rule: str) -> Prover | None:
    parts = rule.split(".")
    return next((PROVERS[name] for n in range(len(parts), 0, -1) if (name := ".".join(parts[:n])) in PROVERS), None)


def is_proved(sheet: FactSheet, item: Item) -> bool:
    """Tell whether the facts alone give the key of ``item``; a rule without a check proves nothing."""
    prover = _prover(item.rule)
    try:
        return prover is not None and prover(sheet, item)
    except (KeyError, IndexError, StopIteration):
        return False
