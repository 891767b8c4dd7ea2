"""Where the subject of a verb of saying ends: behind adverbs, dates, brackets, offices and clauses between the two.

Where its name begins is ``source_phrases``'; what becomes of it is ``source_names``'.
"""

from __future__ import annotations

import re

from quizapp.extraction.claims.attribution.source_phrases import BODY_WORDS, WORDS_AFTER
from quizapp.extraction.claims.attribution.source_words import SPEAKERS, is_body
from quizapp.extraction.tokens import Sentence

#: Words between a subject and its verb.
_BEFORE_VERB = frozenset({"further", "had", "has", "have", "only", "went", "on", "to", "since", "first", "would"})


def last_of_subject(sentence: Sentence, index: int, *, gerund: bool) -> int | None:
    """Return the last token of the subject of a verb after ``index``, -1 where there is none; None for a passive."""
    tokens, tags = sentence.tokens, sentence.tags
    while index >= 0 and (tags[index] == "A" or tokens[index].word in _BEFORE_VERB):
        index -= 1
    if index < 0 or tags[index] in "BJZ":
        return None
    if tokens[index].word == "who" or (tokens[index].word == "which" and _is_told_by_body(sentence, index)):
        # "the mayor, Ilona Veres, who said"; "the Hill Watch, which said"
        index -= 1 + (tags[index - 1] == ",")
        return index if index >= 0 and tags[index] in "XH" else None
    if index > 1 and tags[index] in "DQ" and tokens[index - 1].word in {"for", "of", "from"}:  # "The report for 2019 recorded"
        index -= 2
    elif tags[index] == "D":  # "SOHR on 3 May reported"
        index -= 1
    index = _before_occasion(sentence, _before_event(sentence, _behind_bracket(sentence, _before_aside(sentence, index))))
    if tags[index] == ")":  # "Pybus (2005) estimates"
        index = tags.rfind("(", 0, index) - 1
    if gerund and tags[index] == "," and (speaker := _told_of(sentence, index)) is not None:
        return speaker
    joins = tags[index] == "C" or (gerund and tokens[index].word in {"by", "while"}) or tokens[index].word in {"but", "yet"}
    if joins or (tags[index] == "," and gerund):  # "admitted it and claimed", "told it, claiming", "admits it but says"
        return subject_of_sentence(sentence, index)
    if tags[index] != ",":
        return _without_clause(sentence, index)
    before = _before_participle(sentence, index)
    before = _before_apposition(sentence, index) if before is None else before
    return before if before >= 0 else _before_relative(sentence, index)


#: A name before a relative clause.
_NAMED = re.compile(r"(?P<who>X{1,4}),\Z")


def _is_told_by_body(sentence: Sentence, index: int) -> bool:
    """Tell whether the clause that opens at ``index`` tells what a body reports: "the Hill Watch, which said"; not a place."""
    match = _NAMED.search(sentence.tags, max(0, index - 5), index)
    return match is not None and is_body(" ".join(token.text for token in sentence.tokens[slice(*match.span("who"))]))


def _behind_bracket(sentence: Sentence, index: int) -> int:
    """Return the bracket in "Hill Watch (HW) war monitor", which says what the body before it is; else ``index``."""
    if sentence.words[index] not in BODY_WORDS:
        return index
    before = index - 1
    while before > index - 3 and before > 0 and sentence.tags[before] in "NHT" and sentence.tokens[before].text.islower():
        before -= 1
    return before if before > 0 and sentence.tags[before] == ")" else index


def _before_participle(sentence: Sentence, index: int) -> int | None:
    """Return the last token of "An article" in "An article from 2019, interviewing Holt, gave", ``index`` is the last comma."""
    opening = sentence.tags.rfind(",", max(0, index - _CLAUSE), index)
    if opening < 1 or not sentence.words[opening + 1].endswith("ing") or sentence.tags[opening + 1] not in "NFG":
        return None
    last = _before_day(sentence, opening - 1)
    return last if sentence.tags[last] in "XHNT" and not set(sentence.tags[:last]) & set("FKGBV,") else None


#: What opens a clause that only tells more of a subject.
_RELATIVE = frozenset({"that", "which", "who"})


def _before_relative(sentence: Sentence, index: int) -> int:
    """Return the last token of "A survey" in "A survey that asked many, found", where ``index`` is the comma; -1 for none."""
    for at in range(index - 1, 0, -1):
        if sentence.tags[at] in ";,":
            break
        if sentence.words[at] in _RELATIVE:
            if sentence.tags[at - 1] == ",":  # "Holt and Lund, who took part, mentioned"
                return at - 2 if at > 1 and sentence.tags[at - 2] in "XH" else -1
            return at - 1 if sentence.tags[at - 1] in "XHNTO" and at < WORDS_AFTER else -1
    return -1


#: How far before a verb the subject of a relative clause is looked for.
_CLAUSE = 8


#: What something written does in its own words before it tells a number: "a dispatch announcing the victory gave".
_TELLING_OF = frozenset("reporting announcing describing detailing summarising summarizing celebrating".split())


def _without_clause(sentence: Sentence, index: int) -> int:
    """Return the last token of "A prisoner" in "A prisoner that buried the bodies told"; else ``index``."""
    tags = sentence.tags
    for at in range(index, max(0, index - _CLAUSE), -1):
        if tags[at] in ",;C()Q":
            break
        if sentence.words[at] in _TELLING_OF:
            return _before_day(sentence, at - 1)
        if sentence.words[at] in _RELATIVE:
            has_verb = any(tags[one] in "FKGkV" or sentence.words[one].endswith("ed") for one in range(at + 1, index))
            return at - 1 if has_verb and tags[at - 1] in "XHNUT" else index
    return index


def _before_day(sentence: Sentence, index: int) -> int:
    """Return the last token of "A dispatch" in "A dispatch of 5 May"; else ``index``."""
    if index < 1 or sentence.tags[index] not in "DQ":
        return index
    return index - 1 - (sentence.words[index - 1] in {"for", "of", "from", "in"})


#: Set phrases between a subject and its verb, with commas or without.
_ASIDES = tuple(
    tuple(one.split())
    for one in ("on the other hand", "for its part", "for their part", "in turn", "for example", "for instance", "in contrast")
)


def _before_aside(sentence: Sentence, index: int) -> int:
    """Return the last token of the subject in "The coalition on the other hand said"; else ``index``."""
    end = index + 1 - (index > 0 and sentence.tags[index] == ",")
    for aside in _ASIDES:
        start = end - len(aside)
        if start > 0 and sentence.words[start:end] == aside:
            return start - 1 - (sentence.tags[start - 1] == ",")
    return index


#: Between a subject and its verb.
_EVENT = re.compile(r"(?<=[XHN)])P[AY]?[NT]\Z")
_WHEN = frozenset("after during before following since throughout".split())


def _before_event(sentence: Sentence, index: int) -> int:
    """Return the last token of the subject in "The Commission after the war estimated"; else ``index``."""
    match = _EVENT.search(sentence.tags, max(0, index - 3), index + 1)
    return match.start() - 1 if match and sentence.words[match.start()] in _WHEN else index


#: A name with its office between commas, after "and" or "with": ", and Ihor Terekhov, the mayor of Kharkiv,".
_OFFICE = re.compile(r"[,;]?[Cw]X{1,4},Y?[NXHO]{1,8}\Z")


def _told_of(sentence: Sentence, index: int) -> int | None:
    """Return the last token of the name with whose office, closed by the comma at ``index``, a clause of its own begins."""
    match = _OFFICE.search(sentence.tags, max(0, index - 14), index)
    return sentence.tags.index(",", match.start() + 1) - 1 if match else None


#: An occasion of speaking or its day, between the subject and its verb: "in a press conference", "on 3 May,".
_OCCASION = re.compile(r"P[YN]{1,4}\Z|(?<=[XHN])P?D,\Z")
_OCCASIONS = frozenset("conference interview briefing speech statement broadcast telegram letter message article".split())


def _before_occasion(sentence: Sentence, index: int) -> int:
    """Return the last token of the subject, or the comma behind it, in "Holt, in a press conference, said"; else ``index``."""
    end = index + (sentence.tags[index] != ",")
    match = _OCCASION.search(sentence.tags, max(0, index - 5), index + 1)
    if match is None or match.start() < 1 or (sentence.tags[index] == "," and not match.group().endswith(",")):
        return index
    if match.group().endswith(","):
        is_plain = "," not in sentence.tags[2 if sentence.tags.startswith("D,") else 0 : match.start()]
        return match.start() - 1 if is_plain else index
    return match.start() - 1 if sentence.words[end - 1] in _OCCASIONS else index


#: What a source does before it says something else.
_GRANTING = frozenset(
    """
    said says told claimed confirmed stated announced acknowledged admitted acknowledges admits confirms denies accepts
    rejects disputes
    """.split()
)


def subject_of_sentence(sentence: Sentence, index: int) -> int:
    """Return the last token of the subject of "The media presented another version, claiming …", or -1."""
    tags = sentence.tags
    start = next((at + 1 for at in range(index - 1, 0, -1) if _opens_clause(sentence, at)), 0)
    for position in range(start + 1, index):
        if (
            sentence.words[position] in _GRANTING
            or tags[position] in "FBKk"
            or (tags[position] == "N" and sentence.words[position].endswith("ed"))
        ):
            before = _skip_back(tags, position - 1)
            if before > 0 and tags[before] == ",":  # "Ali Hadi, an adviser to the mayor, however stated"
                before = _before_apposition(sentence, before)
            if before >= 0 and tags[before] in "HXNTO":
                return before
    return -1


#: A subject of its own and its verb.
_OWN_SUBJECT = re.compile("Y?[XH]{1,4}A*[FBk]")


def _opens_clause(sentence: Sentence, index: int) -> bool:
    """Tell whether the word at ``index`` opens a clause with a subject of its own: "they fled; and Orland took the lead"."""
    tags = sentence.tags
    if sentence.words[index] in {"while", "whereas"} or sentence.tokens[index].text == ";":
        return True
    return tags[index] == "C" and bool(_OWN_SUBJECT.match(tags, index + 1)) and not _VERBS.isdisjoint(tags[:index])


_VERBS = frozenset("FBKV")


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
            if _names_a_role(sentence, earlier - 1) and _NAME.fullmatch(sentence.tags, earlier + 1, index):
                bracket = sentence.tags.rfind("(", earlier, index)
                return (bracket if bracket > earlier else index) - 1  # "the commander, General Ali Saadi, said"
            last = earlier - 1
            if sentence.tags[last] == ")" and _KIND_OF_BODY.match(
                sentence.tags, earlier + 1
            ):  # "Hill Watch (HW), a group, said"
                last = sentence.tags.rfind("(", 0, last) - 1
            is_subject = last >= 0 and sentence.tags[last] in "XHN" and sentence.words[last] not in _POINTING
            return last if is_subject else index - 1
        in_title = sentence.tokens[earlier].text == ":" and sentence.tags[earlier - 1] in "DQX"  # "in Hills 1706: A Hard Year"
        if sentence.tags[earlier] in "FGD;" and not in_title and not _is_dated(sentence, earlier):
            break
    return -1


#: Opens an aside that tells what a body is.
_KIND_OF_BODY = re.compile(r"Y[NXHT]")
#: Ends what stands before a subject rather than the subject: "From this, the historian Ivar Holt, concludes".
_POINTING = frozenset({"this", "that", "these", "those"})


def _is_dated(sentence: Sentence, index: int) -> bool:
    """Tell whether a date belongs to the name: "the 1870 Census", "the report, published in May 2015, said"."""
    return sentence.tags[index] == "D" and (
        sentence.tags[index + 1 : index + 2] == "X" or not _GIVEN_OUT.isdisjoint(sentence.words[index - 2 : index])
    )


_GIVEN_OUT = frozenset("dated published released issued written".split())


#: A name, and its letters in brackets.
_NAME = re.compile(r"Y?[X.]+(?:\(X\))?")


def _names_a_role(sentence: Sentence, index: int) -> bool:
    """Tell whether the words that end at ``index`` are an office, or a kind of body, which the name after the comma has."""
    start = index
    while start > 0 and sentence.tags[start - 1] in "XHNOYP":
        start -= 1
    words = sentence.tokens[start : index + 1]
    if sentence.words[index] in BODY_WORDS and sentence.words[start] in {"a", "an"}:
        return True
    opening = sentence.tokens[0]  # has its capital from the sentence
    return any(
        token.tag == "H" or SPEAKERS.fullmatch(token.word) for token in words if token.text[:1].islower() or token is opening
    )
