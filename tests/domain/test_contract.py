"""Facts and questions as the published JSON, and questions back from it."""

from __future__ import annotations

import json

import pytest

from quizapp.domain.contract import item_from_json, item_to_json
from quizapp.domain.item import ItemFormat
from tests.support.makers import make_item


@pytest.mark.parametrize("item_format", list(ItemFormat))
def test_a_question_survives_the_way_through_json(item_format: ItemFormat) -> None:
    item = make_item(item_format)
    assert item_from_json(json.loads(json.dumps(item_to_json(item)))) == item


def test_the_published_fields_are_all_there() -> None:
    value = item_to_json(make_item(ItemFormat.SINGLE))
    assert set(value) >= {
        "id",
        "family",
        "skill",
        "format",
        "stem",
        "options",
        "answer",
        "rationale",
        "evidence",
        "facts",
        "difficulty",
    }
    assert set(value["options"][0]) == {"id", "text", "key", "rationale", "evidence"}
    assert set(value["evidence"][0]) >= {"start", "end", "quote"}
