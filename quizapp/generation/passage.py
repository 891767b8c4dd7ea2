"""Passages to click in: paragraphs, short ones together, long ones in parts. The question on one is ``clicking``'s."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quizapp.domain.article import Article, Section
from quizapp.domain.text import Span, in_small_letters
from quizapp.generation.labels.no_english import is_no_english

#: A paragraph is a passage from so many sentences to so many: of fewer, a third is guessed.
FEW, MANY = 4, 10

#: What a reader left of an image, a table or a template; begins with one class of characters, so that a search skips others.
_MARKUP = re.compile(r"[\[\]{}|<>*\d.](?:(?<=[\[\]{}|<>*])|(?<=\d)(?i:px)|(?<=\.)(?i:jpe?g|png|svg|gif|webp|tiff?)\b)")
#: A short line above a sentence, left of a picture: in a text whose lines are broken evenly the first is longer.
_CAPTION = re.compile(r"(?m)^[^\n]{1,60}\n(?=[A-Z0-9“\"])")
#: How a sentence begins; anything else is the rest of one that was parted at a full stop.
_OPENING = re.compile(r"[“\"'‘(]?(?:[A-Z0-9]|(?:al|an|as|ash|ad|ar|at|el|ez|de|von|van)[- ][A-Z])")
_LETTERS, _MOST_LETTERS = 20, 600
#: What parts the columns of a table that was read as prose.
_COLUMNS = "   "


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph whose sentences stand side by side, each with its words."""

    span: Span
    sentences: tuple[Span, ...]
    words: tuple[str, ...]
    #: Sentences and the whole paragraph in small letters, for quick tests.
    lowered_words: tuple[str, ...]
    lowered: str

    def of(self, span: Span) -> str:
        """Return the words of one of its sentences."""
        return self.words[self.sentences.index(span)]

    def others(self, key: Span) -> tuple[str, ...]:
        """Return the words of all sentences but one."""
        return tuple(words for span, words in zip(self.sentences, self.words, strict=True) if span != key)

    def run(self, first: int, end: int) -> Passage:
        """Return the sentences from the one of number ``first`` up to, and without, that of number ``end`` as a passage."""
        if (first, end) == (0, len(self.sentences)):
            return self
        span = Span(self.sentences[first].start, self.sentences[end - 1].end)
        kept = slice(first, end)
        lowered = self.lowered_words[kept]
        return Passage(span, self.sentences[kept], self.words[kept], lowered, " ".join(lowered))

    def before(self, key: Span) -> Span | None:
        """Return the sentence directly before another, None for the first."""
        place = self.sentences.index(key)
        return self.sentences[place - 1] if place else None

    def after(self, key: Span) -> Span | None:
        """Return the sentence directly after another, None for the last."""
        place = self.sentences.index(key) + 1
        return self.sentences[place] if place < len(self.sentences) else None


def passages_of(article: Article) -> tuple[Passage, ...]:
    """Return the runs of sentences that can be clicked: enough of them, whole, free of markup and of long quotations."""
    return tuple(
        run
        for section in article.sections
        for group in _groups(article.text, section)
        for sentences in _parts(article.text, group)
        for run in _whole_runs(article.text, _passage(article.text, sentences))
    )


#: How a sentence ends; a line of a list does not, nor a heading with its years in brackets.
_END = (".", "!", "?", ";", "”", '"', "'", "’", ".)", "!)", "?)", "”)", '")', "’)")


def _ends(sentence: str) -> bool:
    return sentence.rstrip().endswith(_END)


def _groups(text: str, section: Section) -> Iterator[tuple[Span, ...]]:
    """Yield the sentences of each paragraph, those of short neighbours together; of too few nothing comes.

    The last of a section, where they are too few, stand with those before them.
    """
    group: tuple[Span, ...] = ()
    whole: tuple[Span, ...] = ()
    for paragraph in section.paragraphs:
        mine = tuple(sorted(paragraph.sentences))
        is_prose = len(mine) >= FEW or all(_ends(one.of(text)) for one in mine)
        if is_prose and min(len(group), len(mine)) < FEW and len(group) + len(mine) <= MANY:
            group += mine
            continue
        if whole:
            yield whole
        whole = group if len(group) >= FEW and is_prose else ()
        if len(group) >= FEW and not is_prose:
            yield group
        group = mine if is_prose else ()
    if len(group) >= FEW:
        yield from (whole, group) if whole else (group,)
    elif whole:
        yield whole + group


def _parts(text: str, sentences: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    """Yield sentences in parts of nearly one length, none longer than a passage; each opens with one that stands alone."""
    count = -(-len(sentences) // MANY)
    edges = [0]
    for number in range(1, count):
        wanted = number * len(sentences) // count
        edges.append(next((n for n in range(wanted, edges[-1], -1) if not _LEANS.match(sentences[n].of(text))), wanted))
    for first, end in zip(edges, [*edges[1:], len(sentences)], strict=True):
        if FEW <= end - first <= MANY:
            yield sentences[first:end]


def _passage(text: str, sentences: Sequence[Span]) -> Passage:
    span = Span(sentences[0].start, sentences[-1].end)
    words = tuple([one.of(text).strip() for one in sentences])
    return Passage(span, tuple(sentences), words, tuple([in_small_letters(one) for one in words]), span.of(text).lower())


#: A sentence that only the one before it explains: a passage should not begin with it.
_LEANS = re.compile(
    r"(?i)(?:they|it|he|she|this|these|those|their|its|his|her|however|but|then|also|later|thus|another|both|instead|therefore|"
    r"meanwhile|in addition|as a result|(?:on )?(?:the )?(?:same|next|following|that) (?:day|night|morning|evening))\b"
)


def run_around(passage: Passage, key: int, is_barred: Callable[[int], bool]) -> Passage | None:
    """Return the longest run of sentences around the one of number ``key`` without any barred one; None where it is short.

    A run that is cut out begins with a sentence that can be read by itself.
    """
    first, end = key, key + 1
    while end < len(passage.sentences) and not is_barred(end):
        end += 1
    while first > 0 and not is_barred(first - 1):
        first -= 1
    while 0 < first < key and _LEANS.match(passage.words[first]):
        first += 1
    if end - first < FEW or (first and _LEANS.match(passage.words[first])):
        return None
    return passage.run(first, end)


def _whole_runs(text: str, passage: Passage) -> Iterator[Passage]:
    """Yield the runs of a passage between its broken sentences; one behind such a sentence opens with what stands alone."""
    broken = [*_broken(text, passage), len(passage.sentences)]
    first = 0
    for end in broken:
        while 0 < first < end and _LEANS.match(passage.words[first]):
            first += 1
        if end - first >= FEW:
            yield passage.run(first, end)
        first = end + 1


def _broken(text: str, passage: Passage) -> Iterator[int]:
    """Yield the numbers of sentences that were parted in their middle, have markup, or go on with another's quotation."""
    is_open = False
    for number, (span, words) in enumerate(zip(passage.sentences, passage.words, strict=True)):
        marks = words.count("“") - words.count("”") + words.count('"') % 2 * (-1 if is_open else 1)
        has_caption = "\n" in words and _CAPTION.match(text, span.start, span.end)
        if is_open or marks or has_caption or _is_odd(words) or _MARKUP.search(text, span.start, span.end):
            yield number
        is_open = is_open + marks > 0


def _is_odd(words: str) -> bool:
    return (
        words.count("(") != words.count(")")
        or not _LETTERS <= len(words) <= _MOST_LETTERS
        or not _OPENING.match(words)
        or not _ends(words)
        or _COLUMNS in words
        or is_no_english(words)
    )
