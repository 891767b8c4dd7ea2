"""Claims of the infobox: figures in the casualty lines of each column, with the source and window that their notes give."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace

from quizapp.domain.article import Article, Entry, Field
from quizapp.domain.evidence import select
from quizapp.domain.facts import Claim, Measure, Place, Skipped, Window
from quizapp.domain.naming import fold
from quizapp.domain.text import Span
from quizapp.extraction.claim_rules import Figure, find_figures
from quizapp.extraction.claims import source_name
from quizapp.extraction.date_facts import Chronicle
from quizapp.extraction.infobox import RESULT_KEYS
from quizapp.extraction.sides import Sides
from quizapp.extraction.timeline import Dated, resolve_alone
from quizapp.extraction.tokens import Sentence, tokenize
from quizapp.extraction.victims import figure_span, victims_of

CASUALTY_KEYS = frozenset({"casualties", "casualties and losses", "losses"})
#: Keys of other fact boxes whose figure needs no word for what befell the people.
SINGLE_MEASURE = {
    "deaths": Measure.KILLED,
    "fatalities": Measure.KILLED,
    "killed": Measure.KILLED,
    "total deaths": Measure.KILLED,
    "injuries": Measure.WOUNDED,
    "injured": Measure.WOUNDED,
    "wounded": Measure.WOUNDED,
    "missing": Measure.MISSING,
    "captured": Measure.CAPTURED,
    "prisoners": Measure.CAPTURED,
    "hostages": Measure.CAPTURED,
    "displaced": Measure.DISPLACED,
}
_SOURCE_NOTE = re.compile(
    r"(?:(?:per|according\s+to|acc\.?(?:\s+to)?|claimed\s+by|claim\s+by|reported\s+by|source:|by|"
    r"via)\s+(?:the\s+)?(?P<after>[^;,()\d]+?)"
    r"|(?P<before>[^;,()\d]+?)\s+(?:claims?|estimates?|figures?|sources?|reports?|data)(?:\s+only)?)\s*(?=[;,)\d]|\Z)",
    re.IGNORECASE,
)
_SOURCE_LABEL = re.compile(
    r"\s*(?:(?:per|according\s+to|acc\.?(?:\s+to)?|claimed\s+by|by)\s+(?:the\s+)?(?P<after>[^:;(),\d]{2,60}?)"
    r"|(?P<before>[^:;(),\d]{2,50}?)\s+(?:claims?|estimates?|figures?|sources?|reports?|data|claimed))\s*:\s*",
    re.IGNORECASE,
)
_VICTIM_LABEL = re.compile(r"\s*(?P<label>[A-Z][^:;()\d]{1,50}?)\s*:\s*")
_BRACKET = re.compile(r"\(([^()]*)\)")
_CLAIM_OF = re.compile(r"\s+(?:claims?|estimates?|figures?|sources?|reports?|data)\Z")


def find_infobox_claims(
    article: Article, chronicle: Chronicle, sides: Sides, speakers: Container[str]
) -> tuple[list[Claim], list[Skipped]]:
    """Return the claims of the infobox in the order of the text, and the figures there that count no victims."""
    claims: list[Claim] = []
    chronicle = replace(chronicle, main=chronicle.infobox_window)
    skipped: list[Skipped] = []
    for field in article.infobox.fields if article.infobox else ():
        if field.name in CASUALTY_KEYS or field.name in SINGLE_MEASURE or field.name in RESULT_KEYS:
            for claim in _field_claims(article, field, chronicle, sides, skipped, speakers):
                claims.append(claim)
    return claims, skipped


def labelled_words(article: Article) -> list[tuple[str, int]]:
    """Return the words that count a column's own casualties: "60+ separatists killed" ties separatists to its side."""
    pairs = []
    for field in article.infobox.fields if article.infobox else ():
        if field.name in CASUALTY_KEYS and field.column in (1, 2):
            for word in re.findall(
                r"\d\+?\s+([a-z-]{4,})\s+(?:killed|wounded|captured|dead)", field.value.of(article.text) if field.value else ""
            ):
                pairs.append((word, field.column))
    return pairs


def _field_claims(
    article: Article, field: Field, chronicle: Chronicle, sides: Sides, skipped: list[Skipped], speakers: Container[str]
) -> Iterator[Claim]:
    text = article.text
    label_source: Span | None = None
    label_victims: str | None = None
    for entry in field.entries:
        span, label = _cut_source_label(text, entry)
        label_source = label or label_source
        if label is None:
            span, victims = _cut_victim_label(text, span)
            label_victims = victims or label_victims
        if span is None:
            continue
        dates = resolve_alone(text, span, chronicle.main)
        sentence = tokenize(text, span, tuple(dated.span for dated in dates))
        figures = find_figures(sentence)
        if not figures:
            figures = _bare_figures(sentence, field.name, label_victims)
        if not figures and "Q" in sentence.tags:
            skipped.append(Skipped(span, span.of(text), "counts no victims, or does not say what befell them"))
        for figure in figures:
            source = _note_source(text, span, figure) or _named_in_bracket(text, span, figure, speakers) or label_source
            window = _note_window(text, span, figure, dates, chronicle.main)
            yield _claim(text, field, entry, sentence, figure, source, window, label_victims, sides)


def _cut_source_label(text: str, entry: Entry) -> tuple[Span | None, Span | None]:
    match = _SOURCE_LABEL.match(text, entry.span.start, entry.span.end)
    if match is None:
        return entry.span, None
    group = "after" if match.group("after") else "before"
    rest = Span(match.end(), entry.span.end) if match.end() < entry.span.end else None
    end = match.end(group)
    if group == "before" and _is_adjective(match.group(group)):  # "Danish sources:"
        end = match.start() + len(match.group().rstrip(": \t\n"))
    return rest, Span(match.start(group), end)


def _cut_victim_label(text: str, span: Span | None) -> tuple[Span | None, str | None]:
    if span is None:
        return None, None
    match = _VICTIM_LABEL.match(text, span.start, span.end)
    if match is None:
        return span, None
    return (Span(match.end(), span.end) if match.end() < span.end else None), match.group("label")


#: Labels that tell what befell those counted, not who they were: "KIA: 110,100".
MEASURE_LABELS = {
    "kia": Measure.KILLED,
    "killed": Measure.KILLED,
    "dead": Measure.KILLED,
    "deaths": Measure.KILLED,
    "total dead": Measure.KILLED,
    "killed in action": Measure.KILLED,
    "wia": Measure.WOUNDED,
    "wounded": Measure.WOUNDED,
    "injured": Measure.WOUNDED,
    "wounded in action": Measure.WOUNDED,
    "mia": Measure.MISSING,
    "missing": Measure.MISSING,
    "missing in action": Measure.MISSING,
    "pow": Measure.CAPTURED,
    "captured": Measure.CAPTURED,
    "prisoners": Measure.CAPTURED,
    "prisoners of war": Measure.CAPTURED,
    "total": Measure.CASUALTIES,
    "casualties": Measure.CASUALTIES,
    "total casualties": Measure.CASUALTIES,
    "losses": Measure.CASUALTIES,
}


def _bare_figures(sentence: Sentence, key: str, label: str | None) -> list[Figure]:
    """Return the figure of a line whose key or lack of words tells the measure: "Deaths: 14", "Casualties1: 7,400"."""
    tags = sentence.tags
    index = tags.find("Q")
    if index < 0 or tags.count("Q") > 1:
        return []
    following = tags[index + 1 : index + 2]
    measure = MEASURE_LABELS.get((label or "").lower()) or SINGLE_MEASURE.get(key)
    if following == "U" or tags[index + 1 : index + 3] in {"NU", "XU"}:
        measure = Measure.CAPTURED
    elif measure is None:
        measure = Measure.CASUALTIES if index == 0 and following in {"", "("} else None
    if measure is None or following == "T":
        return []
    quantity = sentence.tokens[index].quantity
    assert quantity is not None
    return [Figure(quantity, index, index + 1, index, measure, "figure of its own line")]


def _note_source(text: str, span: Span, figure: Figure) -> Span | None:
    """Return the source in the first bracket after the figure that names one."""
    for bracket in _BRACKET.finditer(text, span.start, span.end):
        if bracket.end() < figure.quantity.start:
            continue
        match = _SOURCE_NOTE.match(text, bracket.start(1), bracket.end(1))
        if match:
            group = "after" if match.group("after") else "before"
            adjective = group == "before" and _is_adjective(match.group("before"))
            end = match.end() if adjective else match.end(group)
            return Span(match.start(group), end)
    return None


def _named_in_bracket(text: str, span: Span, figure: Figure, speakers: Container[str]) -> Span | None:
    """Return a bare name in the bracket after the figure where the prose knows it for a source: "2,000 killed (Philistos)"."""
    for bracket in _BRACKET.finditer(text, figure.quantity.end, span.end):
        if fold(bracket.group(1)) in speakers:
            return Span(bracket.start(1), bracket.end(1))
    return None


def _is_adjective(word: str) -> bool:
    return word.islower() or word.endswith(("ian", "ish", "ese", "an", "ch"))


def _note_window(text: str, span: Span, figure: Figure, dates: list[Dated], main: Window) -> Window:
    """Return the window that stands beside the figure; a date in a bracket with a figure of its own is that figure's."""
    brackets = [Span(match.start(), match.end()) for match in _BRACKET.finditer(text, span.start, span.end)]
    own = next((bracket for bracket in brackets if bracket.start <= figure.quantity.start < bracket.end), None)
    for dated in dates:
        bracket = next((one for one in brackets if one.contains(dated.span)), None)
        if bracket == own or (bracket is not None and own is None and not _DIGIT_FIRST.match(text, bracket.start + 1)):
            return dated.window
    return main


_DIGIT_FIRST = re.compile(r"\s*(?:\d[\d,]*\+?\s+(?![A-Z][a-z]+)|~|c\.)")


def _claim(
    text: str,
    field: Field,
    entry: Entry,
    sentence: Sentence,
    figure: Figure,
    source: Span | None,
    window: Window,
    label: str | None,
    sides: Sides,
) -> Claim:
    tokens = sentence.tokens
    named, _ = victims_of(text, sentence, figure, ("", ""))
    words = "" if named == "people" and "people" not in {token.word for token in tokens} else named
    in_result = field.name in RESULT_KEYS
    side = sides.of(words) if in_result or field.column is None else _column_side(words, field.column, sides)
    return Claim(
        id="",
        victims=words or (label if label and label.lower() not in MEASURE_LABELS else sides.label(side)),
        side=side,
        measure=figure.measure,
        low=figure.quantity.low,
        high=figure.quantity.high,
        bound=figure.quantity.bound,
        source=source_name(text, source) if source else None,
        window=window,
        place=Place.INFOBOX,
        evidence=(select(text, figure_span(sentence, figure)),),
        context=entry.span,
        source_evidence=(select(text, source),) if source else (),
    )


def _column_side(words: str, column: int, sides: Sides) -> int | None:
    """Return the column as a side; a third column without parties counts everybody else."""
    if column > 3 or (column == 3 and column not in sides.names.values()):
        return None
    return None if "civilian" in words.lower() else column
