"""The name of a source beside the word that attributes: where the noun phrase before or after it begins and ends.

Which words attribute is declared in ``attribution``; here is only how a name is told from what stands around it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from quizapp.domain.text import Span
from quizapp.extraction.claims.source_words import (
    EMPTY_WORDS,
    IMPERSONAL,
    NOBODY,
    SPEAKERS,
    SPEECH,
    WRITINGS,
    is_body,
    is_source,
)
from quizapp.extraction.claims.written_sources import author_of
from quizapp.extraction.tokens import Sentence, Token

_GERUNDS = frozenset("saying claiming reporting stating announcing confirming estimating adding asserting".split())
_PRONOUNS = frozenset({"it", "he", "she", "they"})
_HIS = frozenset({"his", "its", "their", "her"})
#: Words between a subject and its verb.
_BEFORE_VERB = frozenset({"further", "had", "has", "have", "only", "went", "on", "to", "since", "first"})
#: Bodies that the grammar of victims takes for things and that may speak all the same.
_BODIES = frozenset("sources army division states regiment brigade corps groups group sides".split())
_NOT_SUBJECT = frozenset("DQFKGVWMRLkEBJZ;().,ciw")
#: Words after a name that hold no part of it.
_AFTER_NAME = frozenset(
    """
    to have reaching show shows range ranges vary varies put puts suggest suggests indicate indicates give gives list lists
    say says
    """.split()
)
_WORDS_AFTER = 20
_ABBREVIATION = 5


#: Words for one who speaks, that mean nobody else than a person.
_PERSONAL = frozenset({"he", "she"})
#: Words for a body that reports, by which it is meant again.
_BODY_WORDS = frozenset(
    "group agency organisation organization outlet newspaper paper monitor watchdog ngo network channel".split()
)
_POSSESSIVE = re.compile(r"['’′]s?\Z")


def _index_at(sentence: Sentence, offset: int) -> int:
    """Return the index of the first token that begins at ``offset`` or after it."""
    return bisect_left(sentence.tokens, offset, key=lambda token: token.start)


def name_after(text: str, sentence: Sentence, start: int, last: Span | None) -> Span | None:
    """Return the name that begins at ``start``: "the Russian Ministry of Defence"; "its own figures" is ``last``'s."""
    tokens = sentence.tokens
    first = _index_at(sentence, start)
    while first < len(tokens) and (tokens[first].tag == "Y" or _tells_edition(sentence, first)):
        following = tokens[first + 1].word if first + 1 < len(tokens) else ""
        if tokens[first].word in _HIS and (following in IMPERSONAL or following in WRITINGS or following in EMPTY_WORDS):
            return last
        first += 1
    end = first
    while end < min(len(tokens), first + _WORDS_AFTER) and _goes_on(sentence, first, end):
        end += 1
    while end > first and _is_loose(tokens[end - 1]):
        end -= 1
    if end == first:
        return None
    span = Span(tokens[first].start, _end_of_name(tokens[first : end + 1], end - first))
    return span if is_source(span.of(text), needs_speaker=False) else None


#: Words before the name of something written that tell which edition it is.
_EDITIONS = frozenset("updated revised corrected enlarged expanded".split())


def _tells_edition(sentence: Sentence, index: int) -> bool:
    """Tell whether the token opens "updated 2015 Memory Book", of which the name begins behind it."""
    if sentence.words[index] in _EDITIONS:
        return True
    is_year = sentence.tags[index] in "DQ" and sentence.words[index].isdigit()
    return is_year and index > 0 and sentence.words[index - 1] in {"the", "a", "an", *_EDITIONS}


def _is_loose(token: Token) -> bool:
    """Tell whether a name cannot end with this word."""
    return token.tag in "POCAY" and not SPEAKERS.fullmatch(token.word)


def _end_of_name(tokens: tuple[Token, ...], end: int) -> int:
    """Return where the name of ``tokens`` ends; those from index ``end`` on only follow it."""
    for token, following in pairwise(tokens):
        if token.text.endswith(("'s", "’s")) and following.word in WRITINGS:
            return token.end - 2
    return tokens[end - 1].end


def _goes_on(sentence: Sentence, first: int, index: int) -> bool:
    """Tell whether the name that began at ``first`` reaches over ``index``."""
    token, tags = sentence.tokens[index], sentence.tags
    before, following = tags[index - 1 : index], tags[index + 1 : index + 2]
    match token.tag:
        case "X" | "H" | "O":
            return True
        case "T":
            return token.word in _BODIES or following == "H" or bool(SPEAKERS.fullmatch(token.word))
        case "R":  # "Iraq Body Count"
            return token.text[:1].isupper() and index > first
        case "N":
            return (index == first or not token.word.endswith("ed")) and token.word not in _AFTER_NAME
        case "P":
            is_named = following == "X" or (following == "H" and sentence.tokens[index + 1].text[0].isupper())
            return token.word in {"for", "on", "at"} and is_named and before != "N"
        case "C":
            spoken = sentence.words[index + 2] if index + 2 < len(tags) and following == "Y" else ""
            return following == "X" or tags[index + 1 : index + 3] == "YX" or bool(SPEAKERS.fullmatch(spoken))
        case "Y":
            return before in {"O", "C", "P"}
        case "M" | "U":
            return index > first and following in {"", ".", ",", ")"} and token.word not in {"dead", "deaths"}
        case _:
            return False


def name_before(text: str, sentence: Sentence, verb_start: int, last: Span | None) -> Span | None:
    """Return the subject that ends before the verb at ``verb_start``; None for a passive, ``last`` for a pronoun."""
    tokens = sentence.tokens
    verb = _index_at(sentence, verb_start)
    word = tokens[verb].word if verb < len(tokens) else ""
    end = _last_of_subject(sentence, verb - 1, gerund=word in _GERUNDS)
    if end is None:
        return None
    if end > 1 and tokens[end].word in _PRONOUNS and sentence.words[end - 1] == "which":
        return _person_of_clause(sentence, end - 1) or last
    if end >= 0 and tokens[end].word in _PERSONAL and last is not None and is_body(last.of(text)):
        return None
    is_same = sentence.words[max(0, end - 2) : max(0, end)] == ("the", "same")  # "the same group"
    if end >= 0 and (tokens[end].word in _PRONOUNS or is_same or _means_last(text, sentence, end, last)):
        return last
    if word in _KEEPING and end >= 0 and _is_unit(sentence, end):
        return None
    if end > 0 and sentence.words[end] in _INQUIRIES and sentence.words[end - 1] in {"this", "the", "that", "same"}:
        return author_of(text, sentence.span.start, sentence.words[end])
    first = _first_of_name(sentence, end)
    if first > end or _is_complement(sentence, first):
        return None
    first = _with_another(sentence, _ordered_writing(sentence, first))
    writing = next((at for at in range(first + 1, end) if tokens[at].word == "in" and tokens[at + 1].word in _HIS), end + 1)
    end = writing - 1  # "Saint-Simon in his Memoirs states"
    first, end = _without_publishing(sentence, *_quoted_by(sentence, first, end))
    start, stop = tokens[first].start, tokens[end].end
    possessive = _POSSESSIVE.search(text, start, stop) if stop - start > 2 else None
    span = Span(start, stop - len(possessive.group()) if possessive else stop)
    if word == "reported" and first and tokens[first - 1].tag == "w" and not is_source(span.of(text)):
        return None  # "with firefights reported"
    return span if is_source(span.of(text), needs_speaker=word not in SPEECH) else None


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
    return _first_of_name(sentence, match.end("who") - 1) if match else first


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
    nouns = (at for at in range(before - 2, max(-1, before - _WORDS_AFTER), -1) if tokens[at].word in _INQUIRIES)
    noun = next(nouns, None)
    return first if noun is None else min(noun, _first_of_name(sentence, noun))


def _person_of_clause(sentence: Sentence, which: int) -> Span | None:
    """Return the subject of the clause before "which he said": the one who speaks of what he has done."""
    end = _subject_of_sentence(sentence, which)
    if end < 0 or sentence.words[end] in _PRONOUNS:
        return None
    first = _first_of_name(sentence, end)
    return Span(sentence.tokens[first].start, sentence.tokens[end].end) if first <= end else None


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
    quoted = _first_of_name(sentence, by - 2)
    return (quoted, by - 2) if quoted <= by - 2 else (first, end)


def _without_publishing(sentence: Sentence, first: int, end: int) -> tuple[int, int]:
    """Return the name without what it published: "A UN investigator published statements claiming"."""
    at = next((at for at in range(first + 1, end) if sentence.words[at] in _PUBLISHING), end)
    return first, at - 1 if at < end and sentence.tags[at + 1] != "P" else end


def _means_last(text: str, sentence: Sentence, end: int, last: Span | None) -> bool:
    """Tell whether "the statement" or "the report", or "the group" after a body that reports, means the last source."""
    word = sentence.words[end]
    if end < 1 or sentence.words[end - 1] != "the" or last is None:
        return False
    return word in {"statement", "report"} or (word in _BODY_WORDS and is_body(last.of(text)))


def _is_complement(sentence: Sentence, first: int) -> bool:
    """Tell whether a name only belongs to the noun before it, which is the subject: "the fall of Homs revealed"."""
    if first < 2 or sentence.words[first - 1] not in {"of", "in", "at", "near", "from"}:
        return False
    return sentence.tags[first - 2] in "HNT"


def name_of_subject(text: str, sentence: Sentence, offset: int) -> Span | None:
    """Return the subject of the sentence, whose verb stands before ``offset``: "The governor condemned it in …"."""
    end = _subject_of_sentence(sentence, _index_at(sentence, offset))
    if end < 0 or sentence.words[end] in _PRONOUNS:
        return None
    first = _first_of_name(sentence, end)
    if first > end:
        return None
    span = Span(sentence.tokens[first].start, sentence.tokens[end].end)
    return span if is_source(span.of(text), needs_speaker=False) else None


#: A person's name that opens a sentence, before its verb: names of bodies have an article or people behind them.
_PERSON = re.compile(r"(?:[DP]D?,)?(?P<who>H{0,2}X{2,6})(?:,[^,;]{1,14},)?(?=A*[FKGBVN])")


#: The same by the last name alone.
_SURNAME = re.compile(r"(?P<who>X)(?=A*[FKGBVN])")


def person_before(text: str, sentence: Sentence) -> Span | None:
    """Return the person who is the subject of a sentence, whom "he" means in the next one; None where none opens it.

    A name of one word is a person's where the text has it behind a first name before.
    """
    match = _PERSON.match(sentence.tags) or _SURNAME.match(sentence.tags)
    if match is None:
        return None
    surname = sentence.tokens[match.start("who")]
    is_alone = match.end("who") - match.start("who") == 1
    if is_alone and not re.search(rf"(?<!\. )\b[A-Z][a-z]+ {re.escape(surname.text)}\b", text[: surname.start]):
        return None
    return Span(sentence.tokens[match.start("who")].start, sentence.tokens[match.end("who") - 1].end)


def name_with_noun(text: str, sentence: Sentence, noun_start: int, noun_end: int) -> Span | None:
    """Return "Soviet reports" from where the noun stands: the words before it belong to the name."""
    end = _index_at(sentence, noun_start) - 1
    first = _first_of_name(sentence, end)
    start = sentence.tokens[first].start if first <= end else noun_start
    if first <= end and (
        possessive := _POSSESSIVE.search(text, start, sentence.tokens[end].end)
    ):  # "The Observatory's figures"
        return Span(start, possessive.start()) if is_source(text[start : possessive.start()]) else None
    return Span(start, noun_end) if is_source(text[start:noun_end]) else None


def _last_of_subject(sentence: Sentence, index: int, *, gerund: bool) -> int | None:
    """Return the last token of the subject of a verb after ``index``, -1 where there is none; None for a passive."""
    tokens, tags = sentence.tokens, sentence.tags
    while index >= 0 and (tags[index] == "A" or tokens[index].word in _BEFORE_VERB):
        index -= 1
    if index < 0 or tags[index] in "BJZ":
        return None
    if tokens[index].word == "who":  # "the mayor, Ilona Veres, who said"
        index -= 1 + (tags[index - 1] == ",")
        return index if index >= 0 and tags[index] in "XH" else None
    if index > 1 and tags[index] in "DQ" and tokens[index - 1].word in {"for", "of", "from"}:  # "The report for 2019 recorded"
        index -= 2
    elif tags[index] == "D":  # "SOHR on 3 May reported"
        index -= 1
    index = _behind_bracket(sentence, index)
    if tags[index] == ")":  # "Pybus (2005) estimates"
        index = tags.rfind("(", 0, index) - 1
    if gerund and tags[index] == "," and (speaker := _told_of(sentence, index)) is not None:
        return speaker
    joins = tags[index] == "C" or (gerund and tokens[index].word in {"by", "while"}) or tokens[index].word in {"but", "yet"}
    if joins or (tags[index] == "," and gerund):  # "admitted it and claimed", "told it, claiming", "admits it but says"
        return _subject_of_sentence(sentence, index)
    if tags[index] != ",":
        return index
    before = _before_apposition(sentence, index)
    return before if before >= 0 else _before_relative(sentence, index)


def _behind_bracket(sentence: Sentence, index: int) -> int:
    """Return the bracket in "Hill Watch (HW) war monitor", which says what the body before it is; else ``index``."""
    if sentence.words[index] not in _BODY_WORDS:
        return index
    before = index - 1
    while before > index - 3 and before > 0 and sentence.tags[before] in "NHT" and sentence.tokens[before].text.islower():
        before -= 1
    return before if before > 0 and sentence.tags[before] == ")" else index


#: What opens a clause that only tells more of a subject.
_RELATIVE = frozenset({"that", "which", "who"})


def _before_relative(sentence: Sentence, index: int) -> int:
    """Return the last token of "A survey" in "A survey that asked many, found", where ``index`` is the comma; -1 for none."""
    for at in range(index - 1, 0, -1):
        if sentence.tags[at] in ";,":
            break
        if sentence.words[at] in _RELATIVE:
            return at - 1 if sentence.tags[at - 1] in "XHNTO" and at < _WORDS_AFTER else -1
    return -1


#: A name with its office between commas, after "and" or "with": ", and Ihor Terekhov, the mayor of Kharkiv,".
_OFFICE = re.compile(r"[,;]?[Cw]X{1,4},Y?[NXHO]{1,8}\Z")


def _told_of(sentence: Sentence, index: int) -> int | None:
    """Return the last token of the name with whose office, closed by the comma at ``index``, a clause of its own begins."""
    match = _OFFICE.search(sentence.tags, max(0, index - 14), index)
    return sentence.tags.index(",", match.start() + 1) - 1 if match else None


def _first_of_name(sentence: Sentence, end: int) -> int:
    """Return the first token of the name that ends at ``end``; one past it where no name stands there."""
    index = end
    while index >= 0 and _in_name(sentence, index):
        index -= 1
    first = index + 1
    while first <= end and (sentence.tags[first] in "YPCAOci" or sentence.words[first] in _BEFORE_NAME):
        first += 1
    return first


#: Words before a name at the head of a sentence.
_BEFORE_NAME = frozenset(
    "but yet though although whereas similarly likewise additionally moreover furthermore accordingly consequently".split()
)
#: What a source does before it says something else.
_GRANTING = frozenset(
    """
    said says told claimed confirmed stated announced acknowledged admitted acknowledges admits confirms denies accepts
    rejects disputes
    """.split()
)


def _subject_of_sentence(sentence: Sentence, index: int) -> int:
    """Return the last token of the subject of "The media presented another version, claiming …", or -1."""
    tags, words = sentence.tags, sentence.words
    start = next((at + 1 for at in range(index - 1, 0, -1) if words[at] in {"while", "whereas"}), 0)  # its own clause
    for position in range(start + 1, index):
        if (
            sentence.words[position] in _GRANTING
            or tags[position] in "FBK"
            or (tags[position] == "N" and sentence.words[position].endswith("ed"))
        ):
            before = _skip_back(tags, position - 1)
            if before > 0 and tags[before] == ",":  # "Ali Hadi, an adviser to the mayor, however stated"
                before = _before_apposition(sentence, before)
            if before >= 0 and tags[before] in "HXNTO":
                return before
    return -1


def _skip_back(tags: str, index: int) -> int:
    if tags[index] == ")":
        index = tags.rfind("(", 0, index) - 1
    while index >= 0 and tags[index] == "A":
        index -= 1
    return index


def _before_apposition(sentence: Sentence, index: int) -> int:
    """Return the index before "X, head of the council, said"; ``index`` is its second comma."""
    for earlier in range(index - 1, max(-1, index - 14), -1):
        if sentence.tags[earlier] == ",":
            if _names_a_role(sentence, earlier - 1) and set(sentence.tags[earlier + 1 : index]) <= {"X", "."}:
                return index - 1  # "the commander of the operations, General Ali Saadi, said"
            return earlier - 1 if earlier > 0 and sentence.tags[earlier - 1] in "XHN" else index - 1
        in_title = sentence.tokens[earlier].text == ":" and sentence.tags[earlier - 1] in "DQX"  # "in Hills 1706: A Hard Year"
        if sentence.tags[earlier] in "FGD;" and not in_title and not _is_dated(sentence, earlier):
            break
    return -1


def _is_dated(sentence: Sentence, index: int) -> bool:
    """Tell whether a date belongs to the name: "the 1870 Census", "the report, published in May 2015, said"."""
    return sentence.tags[index] == "D" and (
        sentence.tags[index + 1 : index + 2] == "X" or not _GIVEN_OUT.isdisjoint(sentence.words[index - 2 : index])
    )


_GIVEN_OUT = frozenset("dated published released issued written".split())


def _is_one_of_both(sentence: Sentence, index: int) -> bool:
    """Tell whether the article opens the second name of "both the SOHR and the army"."""
    earlier = sentence.words[max(0, index - 6) : index]
    return bool(earlier) and earlier[-1] == "and" and "both" in earlier


def _names_a_role(sentence: Sentence, index: int) -> bool:
    """Tell whether the words that end at ``index`` are an office, which the name after the comma holds."""
    start = index
    while start > 0 and sentence.tags[start - 1] in "XHNOYP":
        start -= 1
    words = sentence.tokens[start : index + 1]
    return any(token.tag == "H" or SPEAKERS.fullmatch(token.word) for token in words if token.text[:1].islower())


def _in_name(sentence: Sentence, index: int) -> bool:
    """Tell whether the token can stand in a name read from its end backwards."""
    token, tags = sentence.tokens[index], sentence.tags
    before, following = tags[index - 1 : index] if index else "", tags[index + 1 : index + 2]
    if token.text == ".":  # "Lt. Gen. Smith"
        word = sentence.tokens[index - 1].text if index else ""
        return len(word) <= _ABBREVIATION and word[:1].isupper()
    if len(token.text) == 1 and token.text.isupper() and index + 1 < len(tags) and sentence.tokens[index + 1].text == ".":
        return True  # an initial: "Louis A. DiMarco"
    if token.tag == "R" and token.text[:1].isupper() and before == "X":  # "Iraq Body Count"
        return True
    if token.tag in _NOT_SUBJECT or token.word in _PRONOUNS or token.word in NOBODY:
        return False
    match token.tag:
        case "Y":  # an article opens the name unless it stands inside: "head of the council"
            return token.word == "own" or before in {"O", "P"} or _is_one_of_both(sentence, index)
        case "P":
            return token.word in {"for", "in", "at", "to", "on", "from"} and (
                before in {"X", "H", "N"} or bool(index and SPEAKERS.fullmatch(sentence.words[index - 1]))
            )
        case "C":
            return before == "X" and following in {"X", "Y"}
        case "N":
            return not token.word.endswith(("ing", "ed")) or before in {"X", "H", "N", "Y"} or index == 0
        case _:
            return True
