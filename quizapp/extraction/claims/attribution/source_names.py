"""The name of a source before the word that attributes: who the subject is, and what of its words names somebody.

Which words attribute is declared in ``attribution_rules``; names behind them are ``names_after``'s, where a subject ends is
``source_subjects``', where its name begins ``source_phrases``'.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.text import Span
from quizapp.extraction.claims.attribution.source_phrases import (
    BODY_KINDS,
    BODY_WORDS,
    HIS,
    PRONOUNS,
    WORDS_AFTER,
    first_of_name,
    index_at,
    with_some,
)
from quizapp.extraction.claims.attribution.source_subjects import last_of_subject, subject_of_sentence
from quizapp.extraction.claims.attribution.source_words import IMPERSONAL, SPEAKERS, SPEECH, WRITINGS, is_body, is_source
from quizapp.extraction.claims.attribution.written_sources import author_of
from quizapp.extraction.tokens import Sentence

_GERUNDS = frozenset(
    """
    saying claiming reporting stating announcing confirming estimating adding asserting alleging arguing insisting noting
    admitting acknowledging declaring putting placing
    """.split()
)


#: Words for one who speaks, that mean nobody else than a person.
_PERSONAL = frozenset({"he", "she"})
_TIES = frozenset({"ties", "links", "connections", "contacts", "access", "knowledge"})
_POSSESSIVE = re.compile(r"['’′]s?\Z")


def name_before(text: str, sentence: Sentence, verb_start: int, last: Span | None) -> Span | None:
    """Return the subject that ends before the verb at ``verb_start``; None for a passive, ``last`` for a pronoun."""
    verb = index_at(sentence, verb_start)
    word = sentence.words[verb] if verb < len(sentence.tokens) else ""
    end = last_of_subject(sentence, verb - 1, gerund=word in _GERUNDS)
    if end is None:
        return None
    subject = _Subject(text, sentence, verb, word, end, last)
    for meant in _MEANT:
        if meant.holds(subject):
            return meant.name(subject)
    return _name_of(subject)


@dataclass(frozen=True, slots=True)
class _Subject:
    """What stands before a verb of saying: tokens by index, ``last`` is the source named last."""

    text: str
    sentence: Sentence
    verb: int
    word: str
    end: int
    last: Span | None

    def words(self, count: int) -> tuple[str, ...]:
        """Return the last words of the subject, none before the sentence."""
        return self.sentence.words[max(0, self.end + 1 - count) : self.end + 1]


@dataclass(frozen=True, slots=True)
class _Meant:
    """A subject that is no name of its own: ``holds`` tells one, ``name`` whom it means, None for nobody."""

    why: str
    holds: Callable[[_Subject], bool]
    name: Callable[[_Subject], Span | None]


def _is_clause(it: _Subject) -> bool:
    return it.end > 1 and it.words(1)[0] in PRONOUNS and it.sentence.words[it.end - 1] == "which"


def _is_person_beside_body(it: _Subject) -> bool:
    return it.end >= 0 and it.words(1)[0] in _PERSONAL and it.last is not None and is_body(it.last.of(it.text))


def _looks_back(it: _Subject) -> bool:
    if it.end < 0:
        return False
    is_same = it.end > 0 and it.sentence.words[max(0, it.end - 2) : it.end] == ("the", "same")
    return is_same or it.words(1)[0] in PRONOUNS or _means_last(it.text, it.sentence, it.end, it.last)


def _is_unit_with_losses(it: _Subject) -> bool:
    return it.word in _KEEPING and it.end >= 0 and _is_unit(it.sentence, it.end)


def _finds_by_chance(it: _Subject) -> bool:
    if it.word not in _FINDING or not _FOUND_OUT.isdisjoint(it.sentence.words[it.verb + 1 : it.verb + 4]):
        return False
    return not _looks_into(it.sentence, it.end)


def _is_known_inquiry(it: _Subject) -> bool:
    return it.end > 0 and it.words(1)[0] in _INQUIRIES and it.words(2)[0] in {"this", "the", "that", "same"}


def _has_others(it: _Subject) -> bool:
    return it.end > 1 and it.words(2) == ("and", "others") and it.sentence.tags[it.end - 2] == "X"


def _with_others(it: _Subject) -> Span:
    tokens = it.sentence.tokens
    return Span(tokens[first_of_name(it.sentence, it.end - 2)].start, tokens[it.end].end)


def _nobody(_: _Subject) -> None:
    return None


_MEANT = (
    _Meant(
        "“which he said” is told by the subject of the clause before",
        _is_clause,
        lambda it: _person_of_clause(it.sentence, it.end - 1) or it.last,
    ),
    _Meant("“he” is not the body named last", _is_person_beside_body, _nobody),
    _Meant("a pronoun, “the same group” or “the group” is the source named last", _looks_back, lambda it: it.last),
    _Meant("a body of troops “recorded 50 deaths”: it had them", _is_unit_with_losses, _nobody),
    _Meant("troops “found 40 dead”: they tell nothing", _finds_by_chance, _nobody),
    _Meant(
        "“the report” is told by who wrote it",
        _is_known_inquiry,
        lambda it: author_of(it.text, it.sentence.span.start, it.words(1)[0]),
    ),
    _Meant("“Ivar Holt and others” speak together", _has_others, _with_others),
)


def _name_of(it: _Subject) -> Span | None:
    """Return the name that the subject gives, without what only stands beside it; None where it names no source."""
    text, sentence, tokens = it.text, it.sentence, it.sentence.tokens
    first, end = _without_complements(sentence, first_of_name(sentence, it.end), it.end)
    if first > end or (it.word == "reported" and _is_told_of(sentence, first, it.verb)):
        return None
    owner = first - 1 - (sentence.words[first - 1] == "own")
    if owner >= 0 and sentence.words[owner] in HIS and sentence.words[end] in _OWN_WRITINGS:
        is_his = it.last is not None and (it.last.start >= sentence.span.start or "which" not in sentence.words[:first])
        return it.last if is_his else None  # "the League argued that its own archives suggest"
    first, end = _with_all_of_it(text, sentence, first, end)
    first = with_some(sentence, first, end)
    start, stop = tokens[first].start, tokens[end].end
    possessive = _POSSESSIVE.search(text, start, stop) if stop - start > 2 else None
    span = Span(start, stop - len(possessive.group()) if possessive else stop)
    before = sentence.tags[max(0, first - 2) : first]
    if it.word == "reported" and before.endswith(("w", "wY")) and not is_source(span.of(text)):
        return None  # "with firefights reported"
    return span if is_source(span.of(text), needs_speaker=it.word not in SPEECH) else None


def _with_all_of_it(text: str, sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """Return the name with those who speak beside it, and without where and how it was told."""
    tokens = sentence.tokens
    if first > 1 and sentence.words[first] in _TIES and sentence.words[first - 1] == "with":  # "a source with ties to Karsa"
        first = first_of_name(sentence, first - 2)
    first = _with_another(sentence, _ordered_writing(sentence, _with_joined(text, sentence, first)))
    writing = next((at for at in range(first + 1, end) if tokens[at].word == "in" and tokens[at + 1].word in HIS), end + 1)
    return _without_publishing(sentence, *_quoted_by(sentence, first, writing - 1))  # "Saint-Simon in his Memoirs states"


#: What is theirs who speak.
_OWN_WRITINGS = WRITINGS | IMPERSONAL | {"archives", "sources", "media"}
#: Verbs for what searchers do as well: "troops found 40 dead".
_FINDING = frozenset({"found", "finds", "find"})
_FOUND_OUT = frozenset({"that", "evidence", "proof", "indications"})


def _looks_into(sentence: Sentence, end: int) -> bool:
    """Tell whether the subject that ends at ``end`` looks into what has happened: "the Hill Commission", "a study"."""
    return not _FINDERS.isdisjoint(sentence.words[max(0, end - 5) : end + 1])


def _is_told_of(sentence: Sentence, first: int, verb: int) -> bool:
    """Tell whether the words before ``verb`` are what was reported: "in one such incident reported on 16 March"."""
    before = first - 1
    while before >= 0 and sentence.tags[before] in "YQNA":
        before -= 1
    is_dated = sentence.tags[verb + 1 : verb + 2] == "D" or not _WHEN_WHERE.isdisjoint(sentence.words[verb + 1 : verb + 2])
    return before >= 0 and is_dated and sentence.words[before] in _WITHIN


_WHEN_WHERE = frozenset({"on", "in", "at"})
_WITHIN = frozenset({"in", "during", "after", "at", "from", "of", "for"})


#: Verbs by which a body of troops comes to have losses rather than tells of them: "the 31st Guards recorded 50 deaths".
_KEEPING = frozenset({"recorded", "records", "registered", "counted", "sustained"})
#: The number of a body of troops and its name.
_UNIT = re.compile(r"[NQX][XHT]{0,3}[XHT]\Z")
_NUMBERED = re.compile(r"\d+(?:st|nd|rd|th)\Z")


def _is_unit(sentence: Sentence, end: int) -> bool:
    """Tell whether the subject that ends at ``end`` is a body of troops called by its number."""
    match = _UNIT.search(sentence.tags, max(0, end - 3), end + 1)
    return match is not None and any(_NUMBERED.match(word) for word in sentence.words[match.start() : end])


#: A first speaker before the office of a second one, whose name follows the comma.
_FIRST_SPEAKER = re.compile(r"(?:^|[^X])(?P<who>X{1,4})(?P<comma>,?)C[YA]?[NX]{0,3}H,\Z")


def _with_another(sentence: Sentence, first: int) -> int:
    """Return where both names begin in "Ivar Holt and another official, Pavel Lund"; ``first`` is that of the second."""
    match = _FIRST_SPEAKER.search(sentence.tags, 0, first)
    return first_of_name(sentence, match.end("who") - 1) if match else first


#: Words for what somebody else had written for him.
_ORDERED = frozenset("commissioned funded sponsored ordered requested".split())
#: What is written or looked into.
_INQUIRIES = frozenset("study report survey inquiry investigation review analysis audit poll".split())


def _ordered_writing(sentence: Sentence, first: int) -> int:
    """Return where "a study commissioned by the ministry" begins: the study speaks, not the one who ordered it."""
    tokens = sentence.tokens
    before = first - 1 - (tokens[first - 1].tag == "Y")
    if before < 1 or tokens[before].word != "by" or tokens[before - 1].word not in _ORDERED:
        return first
    nouns = (at for at in range(before - 2, max(-1, before - WORDS_AFTER), -1) if tokens[at].word in _INQUIRIES)
    noun = next(nouns, None)
    return first if noun is None else min(noun, first_of_name(sentence, noun))


def _person_of_clause(sentence: Sentence, which: int) -> Span | None:
    """Return the subject of the clause before "which he said": the one who speaks of what he has done."""
    end = subject_of_sentence(sentence, which)
    if end < 0 or sentence.words[end] in PRONOUNS:
        return None
    first = first_of_name(sentence, end)
    return Span(sentence.tokens[first].start, sentence.tokens[end].end) if first <= end else None


#: Those whose finding is a result.
_FINDERS = _INQUIRIES | frozenset(
    """
    commission committee court tribunal panel council mission watch census count autopsy researchers experts historians
    """.split()
)
#: What others do with the words of those who speak.
_QUOTED = frozenset({"quoted", "cited", "interviewed"})
#: What those who speak do with their words first: "published statements claiming".
_PUBLISHING = frozenset({"published", "issued", "released", "posted", "broadcast", "presented"})


def _quoted_by(sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """Return the name in "Officials quoted by Reuters": they speak, not who quotes them; else the one given."""
    words = sentence.words
    by = next((at for at in (first - 1, first - 2) if at > 1 and words[at] == "by" and words[at - 1] in _QUOTED), None)
    if by is None:
        return first, end
    quoted = first_of_name(sentence, by - 2)
    return (quoted, by - 2) if quoted <= by - 2 else (first, end)


def _without_publishing(sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """Return the name without what it published: "A UN investigator published statements claiming"."""
    at = next((at for at in range(first + 1, end) if sentence.words[at] in _PUBLISHING), end)
    return first, at - 1 if at < end and sentence.tags[at + 1] != "P" else end


#: What is given out, which is told of again as what speaks.
_GIVEN_OUT = frozenset("statement report communique communiqué bulletin announcement".split())


def _means_last(text: str, sentence: Sentence, end: int, last: Span | None) -> bool:
    """Tell whether "the statement" or "the report", or "the group" after a body that reports, means the last source."""
    word = sentence.words[end]
    if end < 1 or last is None:
        return False
    if sentence.words[end - 1] in BODY_KINDS and end > 1:  # "the war monitor"
        return sentence.words[end - 2] == "the" and word in BODY_WORDS and is_body(last.of(text))
    if sentence.words[end - 1] != "the":
        return False
    return word in _GIVEN_OUT or (word in BODY_WORDS and is_body(last.of(text)))


def _without_complements(sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """Return the name without what only belongs to it: "an article from Karsa about the raid" is the article.

    Of a noun for nothing that is written or found out nothing is left: "the fall of Karsa revealed".
    """
    start, noun = first, _noun_of(sentence, first)
    while noun is not None:
        start = first_of_name(sentence, noun)
        if not _WRITTEN.isdisjoint(sentence.words[start : noun + 1]):
            first, end = start, noun
        elif sentence.tags[noun] != "X":
            return end + 1, end
        noun = _noun_of(sentence, start)
    return first, end


def _noun_of(sentence: Sentence, first: int) -> int | None:
    """Return where the noun stands whose preposition stands right before the name at ``first``; None where none does."""
    at = first - 1 - (first > 0 and sentence.tags[first - 1] == "Y")
    if at < 1 or sentence.words[at] not in _OF_A_NOUN:
        return None
    noun = at - 1
    if sentence.tags[noun] == ")":
        noun = sentence.tags.rfind("(", 0, noun) - 1
    return noun if noun >= 0 and sentence.tags[noun] in "HNTX" else None


_OF_A_NOUN = frozenset("of in at near from about into within".split())
_WRITTEN = WRITINGS | _INQUIRIES | frozenset("article statement paper communiqué memorandum telegram broadcast".split())
_JOINED_AT = frozenset(",;DW")


def _with_joined(text: str, sentence: Sentence, first: int) -> int:
    """Return where both begin in "activists and eyewitnesses"; ``first`` is where the second one's name does."""
    tags = sentence.tags
    joint = first - 1 - (first > 0 and tags[first - 1] == "Y")
    if joint < 1 or tags[joint] != "C" or sentence.words[joint] != "and":
        return first
    other = sentence.tokens[joint - 1]
    if other.tag not in "XH" and not SPEAKERS.fullmatch(other.word) and other.word not in _KEEPERS:
        return first
    start = first_of_name(sentence, joint - 1)
    opening = start - 1 - (start > 0 and tags[start - 1] == "Y")
    names = start < joint and is_source(text[sentence.tokens[start].start : other.end], needs_speaker=False)
    opens = names and (opening < 0 or tags[opening] in _JOINED_AT or sentence.words[opening] in {"while", "but"})
    return start if opens else first


#: Places that give out how many were brought there.
_KEEPERS = frozenset({"morgue", "morgues", "clinic", "clinics"})


def name_of_subject(text: str, sentence: Sentence, offset: int, last: Span | None) -> Span | None:
    """Return the subject of the sentence, whose verb stands before ``offset``: "The governor condemned it in …"."""
    end = subject_of_sentence(sentence, index_at(sentence, offset))
    if end < 0 or sentence.words[end] in PRONOUNS:
        return last if end >= 0 else None
    first = first_of_name(sentence, end)
    if first > end:
        return None
    span = Span(sentence.tokens[first].start, sentence.tokens[end].end)
    return span if is_source(span.of(text), needs_speaker=False) else None


def name_with_noun(text: str, sentence: Sentence, noun_start: int, noun_end: int) -> Span | None:
    """Return "Soviet reports" from where the noun stands: the words before it belong to the name."""
    end = index_at(sentence, noun_start) - 1
    if end >= 0 and sentence.words[end - (sentence.words[end] == "own")] in HIS:
        return None  # "it argued that its own archives suggest"
    first = min(first_of_name(sentence, end), with_some(sentence, end + 1, end + 1))
    start = sentence.tokens[first].start if first <= end else noun_start
    if first <= end and (
        possessive := _POSSESSIVE.search(text, start, sentence.tokens[end].end)
    ):  # "The Observatory's figures"
        return Span(start, possessive.start()) if is_source(text[start : possessive.start()]) else None
    return Span(start, noun_end) if is_source(text[start:noun_end]) else None
