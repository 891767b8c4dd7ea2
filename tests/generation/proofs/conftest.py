"""The article about a bridge with its facts and its questions, drafted once for all proofs."""

from __future__ import annotations

from random import Random

import pytest

from quizapp.domain.facts import FactSheet
from quizapp.domain.item import Item
from quizapp.generation.drafting import draft
from quizapp.services.reading import facts_of
from tests.support.bridge import ARTICLE


@pytest.fixture(scope="package")
def sheet() -> FactSheet:
    return facts_of(ARTICLE.encode())


@pytest.fixture(scope="package")
def items(sheet: FactSheet) -> tuple[Item, ...]:
    return tuple(item for seed in range(6) for item in draft(sheet, Random(seed)).items)
