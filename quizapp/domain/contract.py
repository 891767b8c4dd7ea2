"""Facts and questions as the JSON that other programs rely on, and questions back from it.

The shapes are those of the published contract; storage keeps questions in the same shape.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor, Claim, Comparison, DateFact, FactSheet, Window
from quizapp.domain.item import (
    Answer,
    ChoiceAnswer,
    DateAnswer,
    Item,
    ItemFormat,
    MatchAnswer,
    NumberAnswer,
    Option,
    OrderAnswer,
    Skill,
)
from quizapp.domain.partial_date import PartialDate, from_iso

Json = dict[str, Any]


def _iso(date: PartialDate | None) -> str | None:
    return None if date is None else date.iso()


def _window(window: Window) -> Json:
    return {"start": _iso(window.start), "end": _iso(window.end)}


def _quotes(evidence: tuple[Evidence, ...]) -> list[Json]:
    return [{"start": one.start, "end": one.end, "quote": one.quote} for one in evidence]


def _date(fact: DateFact) -> Json:
    return {
        **_window(fact.window),
        "precision": fact.precision,
        "certainty": fact.certainty.value,
        "event": fact.event,
        "evidence": _quotes(fact.evidence),
    }


def _actor(actor: Actor) -> Json:
    return {
        "name": actor.name,
        "aliases": list(actor.aliases),
        "kind": actor.kind.value,
        "side": actor.side,
        "role": actor.role,
        "fate": actor.fate.value if actor.fate else None,
        "parent": actor.parent,
        "evidence": _quotes(actor.evidence),
    }


def _claim(claim: Claim) -> Json:
    return {
        "id": claim.id,
        "victims": claim.victims,
        "side": claim.side,
        "measure": claim.measure.value,
        "low": claim.low,
        "high": claim.high,
        "bound": claim.bound.value,
        "source": claim.source,
        **_window(claim.window),
        "place": claim.location,
        "evidence": _quotes(claim.evidence),
    }


def _comparison(comparison: Comparison) -> Json:
    return {
        "victims": comparison.victims,
        "measure": comparison.measure.value,
        "kind": comparison.kind.value,
        "claims": list(comparison.claims),
        "factor": comparison.factor,
        "why": comparison.why,
    }


def facts_to_json(sheet: FactSheet, *, with_text: bool = False) -> Json:
    """Return the output of ``quizapp facts``; the text itself only ``with_text``."""
    article = sheet.article
    head: Json = {
        "article": {
            "title": article.title,
            "sha256": article.snapshot.sha256,
            "characters": len(article.text),
            "form": article.form.value,
        }
    }
    if with_text:
        head["text"] = article.text
    return head | {
        "dates": [_date(fact) for fact in (*sheet.dates, *sheet.labels)],
        "actors": [_actor(actor) for actor in sheet.actors],
        "results": [{"text": result.text, "evidence": _quotes(result.evidence)} for result in sheet.results],
        "claims": [_claim(claim) for claim in sheet.claims],
        "comparisons": [_comparison(comparison) for comparison in sheet.comparisons],
        "skipped": [
            {"start": skip.span.start, "end": skip.span.end, "quote": skip.quote, "reason": skip.reason}
            for skip in sheet.skipped
        ],
        "warnings": [{"line": warning.line, "message": warning.message} for warning in sheet.warnings],
    }


def _answer_to_json(answer: Answer) -> Any:
    match answer:
        case NumberAnswer():
            return {"value": answer.value, "tolerance": answer.tolerance, "unit": answer.unit}
        case DateAnswer():
            return {"value": answer.value.iso(), "tolerance": 0, "year_given": answer.year_given}
        case OrderAnswer():
            return list(answer.sequence)
        case MatchAnswer():
            return [list(pair) for pair in answer.pairs]
        case ChoiceAnswer():
            return sorted(answer.keys)


def _answer_from_json(item_format: ItemFormat, value: Any) -> Answer:
    match item_format:
        case ItemFormat.NUMBER:
            return NumberAnswer(value["value"], value["tolerance"], value["unit"])
        case ItemFormat.DATE:
            return DateAnswer(from_iso(value["value"]), value["year_given"])
        case ItemFormat.ORDER:
            return OrderAnswer(tuple(value))
        case ItemFormat.MATCH:
            return MatchAnswer(tuple((prompt, target) for prompt, target in value))
        case _:
            return ChoiceAnswer(frozenset(value))


def _evidence_in_full(evidence: tuple[Evidence, ...]) -> list[Json]:
    return [
        {"start": one.start, "end": one.end, "quote": one.quote, "prefix": one.prefix, "suffix": one.suffix} for one in evidence
    ]


def _evidence_from_json(values: list[Mapping[str, Any]]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(one["start"], one["end"], one["quote"], one.get("prefix", ""), one.get("suffix", "")) for one in values
    )


def item_to_json(item: Item) -> Json:
    """Return the question as in ``quizapp items``, with what storage needs to build it again."""
    return {
        "id": item.id,
        "family": item.family,
        "skill": item.skill.value,
        "format": item.format.value,
        "stem": item.stem,
        "options": [
            {
                "id": option.id,
                "text": option.text,
                "key": option.is_key,
                "rationale": option.rationale,
                "evidence": _evidence_in_full(option.evidence),
            }
            for option in item.options
        ],
        "answer": _answer_to_json(item.answer),
        "rationale": item.rationale,
        "evidence": _evidence_in_full(item.evidence),
        "facts": list(item.facts),
        "difficulty": item.difficulty,
        "rule": item.rule,
        "fixed_order": item.fixed_order,
        "misreadings": [list(pair) for pair in item.misreadings],
        "excludes": sorted(item.excludes),
    }


def item_from_json(value: Mapping[str, Any]) -> Item:
    """Build the question again; the inverse of ``item_to_json``."""
    item_format = ItemFormat(value["format"])
    return Item(
        id=value["id"],
        family=value["family"],
        skill=Skill(value["skill"]),
        format=item_format,
        stem=value["stem"],
        options=tuple(
            Option(one["id"], one["text"], one["key"], one["rationale"], _evidence_from_json(one["evidence"]))
            for one in value["options"]
        ),
        answer=_answer_from_json(item_format, value["answer"]),
        rationale=value["rationale"],
        evidence=_evidence_from_json(value["evidence"]),
        facts=tuple(value["facts"]),
        difficulty=value["difficulty"],
        rule=value["rule"],
        fixed_order=value["fixed_order"],
        misreadings=tuple((typed, why) for typed, why in value["misreadings"]),
        excludes=frozenset(value["excludes"]),
    )
