"""What a subject keeps for both askings."""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.article import Article, ArticleForm
from quizapp.domain.facts import FactSheet
from quizapp.domain.text import Snapshot
from quizapp.generation.reading import make_subject
from quizapp.generation.sketch import Subject, sentences_of

SUBJECT = make_subject(FactSheet(Article("A", Snapshot("The fleet left."), ArticleForm.PLAIN, None, ())))


def test_what_is_made_of_the_same_facts_is_made_once_for_both_askings() -> None:
    calls: list[tuple[str, int]] = []

    def maker(subject: Subject, fact: str, turn: int) -> str:
        calls.append((fact, turn))
        return f"{fact} {turn}"

    few, many = replace(SUBJECT, most=3), replace(SUBJECT, most=8)
    made = [asked.made(maker, fact, turn) for asked in (few, many) for fact, turn in (("a", 0), ("b", 0), ("a", 1))]
    assert made == ["a 0", "b 0", "a 1"] * 2
    assert calls == [("a", 0), ("b", 0), ("a", 1)]


def test_facts_of_one_moment_are_never_taken_for_earlier_ones() -> None:
    def first(subject: Subject, fact: list[int]) -> int:
        return fact[0]

    assert [SUBJECT.made(first, [number]) for number in range(50)] == list(range(50))


def test_what_is_read_once_is_the_same_for_both_askings() -> None:
    assert replace(SUBJECT, most=3).once(sentences_of) is replace(SUBJECT, most=8).once(sentences_of)
