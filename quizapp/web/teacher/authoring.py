"""From a question to its form and back; the passage picker that ties words to their place in the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quizapp.domain.article import Article, Section
from quizapp.domain.errors import QuizError
from quizapp.domain.evidence import Evidence, select
from quizapp.domain.item import ChoiceAnswer, Item, ItemFormat, Option, Skill
from quizapp.domain.text import Span
from quizapp.web.page_form import small_number, text_of
from quizapp.web.teacher.forms import QuestionForm

_LETTERS = "ABCDEFGHIJKL"
#: Formats whose options and keys can be written on the form; of the others the words can be changed.
CHOICE_FORMATS = frozenset({ItemFormat.SINGLE, ItemFormat.MULTIPLE, ItemFormat.TRUE_FALSE, ItemFormat.PASSAGE})


class DraftFaultsError(QuizError):
    """A form that is no question yet: ``faults`` are (field id, sentence)."""

    def __init__(self, faults: Sequence[tuple[str, str]]) -> None:
        self.faults = tuple(faults)
        super().__init__("The question is not complete")


@dataclass(frozen=True, slots=True)
class SectionChoice:
    """A section whose sentences can be picked from."""

    number: int
    heading: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to tick."""

    start: int
    end: int
    text: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class Picker:
    """The passage picker: a section's sentences, the words chosen from them, what they are for."""

    sections: tuple[SectionChoice, ...]
    heading: str
    sentences: tuple[Sentence, ...]
    words: str
    targets: tuple[tuple[str, str], ...]
    target: str
    fault: str


def _sections(article: Article) -> list[tuple[str, tuple[Span, ...]]]:
    box = article.infobox
    lines = tuple(field.value for field in box.fields if field.value is not None) if box else ()
    prose = [(_heading(section), _sentences(section)) for section in article.sections]
    return ([("Infobox", lines)] if lines else []) + [one for one in prose if one[1]]


def _heading(section: Section) -> str:
    return section.heading or "Lead"


def _sentences(section: Section) -> tuple[Span, ...]:
    return tuple(span for paragraph in section.paragraphs for span in paragraph.sentences)


def targets(form: QuestionForm) -> tuple[tuple[str, str], ...]:
    """Return what a passage can be used for: the question, and every option."""
    options = [(f"options-{index}", f"Option {_LETTERS[index]}") for index in range(len(form.options.entries))]
    return (("question", "The question itself"), *options)


def build_picker(article: Article, form: QuestionForm, sent: Mapping[str, str], ticked: Sequence[int], fault: str) -> Picker:
    """Build the picker as it was sent; a section that does not exist opens the first one."""
    sections = _sections(article)
    wanted = small_number(sent.get("section")) or 0
    number = wanted if wanted < len(sections) else 0
    heading, spans = sections[number] if sections else ("", ())
    return Picker(
        tuple(SectionChoice(index, name, index == number) for index, (name, _) in enumerate(sections)),
        heading,
        tuple(Sentence(span.start, span.end, span.of(article.text), span.start in ticked) for span in spans),
        str(sent.get("words", "")),
        targets(form),
        str(sent.get("target", "question")),
        fault,
    )


def pick_words(article: Article, ticked: Sequence[int], words: str) -> Evidence | None:
    """Return the evidence for ``words`` within the ticked sentences (their whole stretch where no words are given).

    None where nothing is ticked or the words do not stand there; without a tick the words must stand once in the article.
    """
    spans = [span for _, every in _sections(article) for span in every if span.start in ticked]
    if not spans:
        return find_quote(article, words, None)
    stretch = Span(min(span.start for span in spans), max(span.end for span in spans))
    if not words.strip():
        return select(article.text, stretch)
    at = article.text.find(words, stretch.start, stretch.end)
    return select(article.text, Span(at, at + len(words))) if at >= 0 else None


def find_quote(article: Article, quote: str, start: int | None) -> Evidence | None:
    """Return the evidence for ``quote`` at ``start``, or wherever it stands if it stands only once; else None."""
    text = article.text
    if not quote.strip():
        return None
    if start is not None and text[start : start + len(quote)] == quote:
        return select(text, Span(start, start + len(quote)))
    return select(text, Span(text.index(quote), text.index(quote) + len(quote))) if text.count(quote) == 1 else None


def use_passage(form: QuestionForm, target: str, evidence: Evidence) -> None:
    """Write the picked words into the form, for the question or for an option."""
    fields = {f"options-{index}": entry.form for index, entry in enumerate(form.options.entries)}
    part = fields.get(target, form)
    part.quote.data, part.start.data = evidence.quote, str(evidence.start)


def _evidence(article: Article, part: Any, where: str, faults: list[tuple[str, str]]) -> tuple[Evidence, ...]:
    quote = text_of(part.quote)
    if not quote.strip():
        return ()
    found = find_quote(article, quote, small_number(part.start.data))
    if found is None:
        times = article.text.count(quote)
        what = "do not stand in the article" if times == 0 else f"stand {times} times in the article; pick them beside"
        faults.append((part.quote.id, f"{where}: these words {what}"))
        return ()
    return (found,)


def _text(field: Any) -> str:
    return _line(text_of(field))


def _options(article: Article, form: QuestionForm, base: Item | None, faults: list[tuple[str, str]]) -> Iterator[Option]:
    """The options that were written; a row with nothing in it is none."""
    for index, entry in enumerate(form.options.entries):
        part = entry.form
        if any(_text(field) for field in (part.text, part.why, part.quote)):
            yield _option(article, part, index, base, faults)


def _option(article: Article, part: Any, index: int, base: Item | None, faults: list[tuple[str, str]]) -> Option:
    name, before = f"Option {_LETTERS[index]}", base.option(text_of(part.id)) if base else None
    is_key = bool(part.is_key.data)
    if not _text(part.text):
        faults.append((part.text.id, f"{name}: write the option, or empty its reason and passage"))
    if not _text(part.why):
        faults.append((part.why.id, f"{name}: say why it is {'right' if is_key else 'wrong'}"))
    evidence = _evidence(article, part, name, faults)
    if before is None:
        return Option(f"new{index + 1}", _text(part.text), is_key, _text(part.why), evidence)
    return Option(before.id, _text(part.text), is_key, _text(part.why), evidence + before.evidence[1:])


def read_item(article: Article, form: QuestionForm, base: Item | None = None) -> Item:
    """Return the question that the form describes; raise DraftFaultsError with everything that is missing.

    With ``base`` the form changes that question: its format, facts and, where it has no choices, its answer stay.
    """
    faults: list[tuple[str, str]] = []
    proof = _evidence(article, form, "Passage", faults)
    if not _text(form.quote):
        faults.append((form.quote.id, "Mark the words that prove the answer"))
    options = tuple(_options(article, form, base, faults))
    item = base or _blank()
    if item.format in CHOICE_FORMATS:
        faults += _choice_faults(options)
    if faults:
        raise DraftFaultsError(faults)
    stem, skill, why = _text(form.stem), Skill(form.skill.data), _text(form.why)
    changed = replace(item, stem=stem, skill=skill, rationale=why, evidence=_proof(item, proof))
    return _with_choices(changed, options) if item.format in CHOICE_FORMATS else _reworded(changed, options)


def _with_choices(item: Item, options: tuple[Option, ...]) -> Item:
    """The question with the options as written: several keys make it one with several answers."""
    keys = frozenset(option.id for option in options if option.is_key)
    item_format = ItemFormat.MULTIPLE if len(keys) > 1 else item.format
    return replace(item, options=options, answer=ChoiceAnswer(keys), format=item_format)


def _choice_faults(options: Sequence[Option]) -> Iterator[tuple[str, str]]:
    right = sum(option.is_key for option in options)
    if len(options) < 2:
        yield "options-0-text", "Write at least two options"
    elif right == 0:
        yield "options-0-is_key", "Tick the right answer"
    elif right == len(options):
        yield "options-0-is_key", "Leave at least one option that is not right"


def _line(text: str) -> str:
    return " ".join(text.split())


def _proof(item: Item, proof: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The passage of the form first; further passages of the question stay."""
    return proof + tuple(one for one in item.evidence[1:] if one not in proof)


def _reworded(item: Item, options: Sequence[Option]) -> Item:
    """The question's own options with the words of the form: which are keys, and in which order, stays."""
    words = {option.id: option for option in options}
    return replace(item, options=tuple(_reword(one, words.get(one.id)) for one in item.options))


def _reword(one: Option, written: Option | None) -> Option:
    if written is None:
        return one
    return replace(one, text=written.text, rationale=written.rationale, evidence=written.evidence or one.evidence)


def _blank() -> Item:
    return Item(
        id="new",
        family="written",
        skill=Skill.SOURCES,
        format=ItemFormat.SINGLE,
        stem="",
        options=(),
        answer=ChoiceAnswer(frozenset()),
        rationale="",
        evidence=(),
    )


def form_data(item: Item, version: int) -> dict[str, Any]:
    """Return the question as the form's fields hold it."""
    proof = item.evidence[0] if item.evidence else None
    return {
        "stem": item.stem,
        "skill": item.skill.value,
        "why": item.rationale,
        "quote": proof.quote if proof else "",
        "start": str(proof.start) if proof else "",
        "base_version": version,
        "options": [_option_data(option) for option in item.options],
    }


def _option_data(option: Option) -> dict[str, Any]:
    shown = option.evidence[0] if option.evidence else None
    return {
        "id": option.id,
        "text": option.text,
        "is_key": option.is_key,
        "why": option.rationale,
        "quote": shown.quote if shown else "",
        "start": str(shown.start) if shown else "",
    }
