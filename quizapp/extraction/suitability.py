"""Whether an article is one to make questions from: in English, about one armed conflict, and with something in it.

Words are data. What the readers refuse (a redirect, no text at all) does not come this far.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from quizapp.domain.article import Article
from quizapp.domain.errors import ArticleError
from quizapp.domain.facts import FactSheet

_IMPORT_CONFLICT = "Import an article about a battle, an offensive or a war."

#: What an armed conflict is called, in titles and where an article says what its subject is.
CONFLICT_NOUNS = frozenset(
    """
    action airstrike airstrikes ambush ambushes annexation assassination assault assaults attack attacks attempt
    barrage barricade battle battles blitz blockade blockades bombardment bombardments bombing bombings campaign
    campaigns capture clash clashes conflict conflicts confrontation confrontations conquest convoy
    counter-offensive counterattack counteroffensive counteroffensives coup crackdown crusade crusades defence
    defense encirclement encounter encounters engagement engagements escalation evacuation expedition expeditions
    expulsion fall feud fight fighting fights front genocide hijacking hostilities incident incursion insurgencies
    insurgency insurrection insurrections intervention invasion invasions killing killings landing landings
    liberation massacre massacres mission mutinies mutiny occupation offensive offensives operation operations
    pogrom pogroms pursuit putsch raid raids rebellion rebellions rescue retreat revolt revolts revolution riot
    riots sack seizure shelling shootdown shootout siege sieges sinking skirmish skirmishes sortie standoff storming
    strike strikes struggle surge takeover theater theatre uprising uprisings war warfare wars withdrawal
    """.split()
)
#: What else an article may be about: the noun by which it says so.
OTHER_NOUNS = frozenset(
    """
    accident activist actor actress admiral aeroplane agreement aircraft airline airport album amphibian animal
    anthropologist archaeologist archipelago area armies army artist asteroid athlete author award band bank
    battlecruiser battleship bay biologist bird bishop board bomb book borough brigade building businessman caliph
    cannon capital captain car cartoon castle cathedral character chieftain church cities city cleric club college
    colonel comedian comics commander commune community company composer computer constellation continent corporation
    corps country county course creek criminal cruiser cyclone dam department desert destroyer diplomat director disease
    district drink drug dynasty earthquake economist election emir emperor engine engineer epidemic episode exhibition
    fairy famine fighter film firearm fish flood flower footballer force forces forest fort fortress frigate fruit game
    general genus glider goddess government governorate group guerrilla gun gunboat hamlet helicopter hill historian
    holiday hospital hotel howitzer hurricane imam institute instrument island islands journal journalist judge king
    kingdom knight lake language launcher law laws lawyer league library lieutenant lighthouse list locality machine
    magazine manga marshal mathematician medal melody memorial metal militant military militia mine mineral minister
    missile monarch monastery monument mortar mosque mountain movie municipality museum musical musician mythology navy
    newspaper novel office officer opera orchestra order organisation organization outpost painter painting palace
    pandemic parliament party peninsula philosopher physicist pilot pistol plain planet plant plateau play playwright
    poem poet police politician pope port prefecture president priest prince princess province publication queen railway
    rapper regiment region religion restaurant revolver rifle river road rocket ruler saint scholar school scientist
    scooter sculptor sculpture sea series settlement ship shotgun show singer singer-songwriter soap society software
    soldier song species squadron stadium star state statesman station street submarine suburb sultan system tank team
    technique television temple terrorist title tornado tower town towns township treaty tree tribe tsunami union unit
    university valley vehicle vessel village villages volcano warlord warship weapon website wife woman work writer
    yacht zoo
    """.split()
)
#: Stems that a lead about fighting holds.
_FIGHTING = re.compile(
    r"\b(?:(?P<a>battle)|(?P<b>war)|(?P<c>kill)|(?P<d>troop)|(?P<e>rebel)|(?P<f>offensive)|(?P<g>attack)|"
    r"(?P<h>armed|army|armies)"
    r"|(?P<i>fought|fighting)|(?P<j>siege|besieg)|(?P<k>soldier)|(?P<l>militant|insurgent)|(?P<m>bomb|shell|airstrike)"
    r"|(?P<n>captur|seiz)|(?P<o>invad|invasion)|(?P<p>casualt)|(?P<q>ceasefire|truce)|(?P<r>massacre))",
    re.IGNORECASE,
)
_ENGLISH = frozenset(
    """
    a after also an and are as at be been but by for from had has have he his in into is it its not of on or that the their
    they this to two was were when which while who with
    """.split()
)
#: Words that tell other languages in Latin letters apart.
_LANGUAGES = {
    "German": frozenset("der die das und ist von den mit im dem des ein eine auch wurde nicht".split()),
    "French": frozenset("le la les des et est une dans du par pour sur au qui que".split()),
    "Spanish": frozenset("el la los las y es una del por con para en que se su".split()),
    "Italian": frozenset("il la di che è una del della per con nel sono gli le si".split()),
    "Portuguese": frozenset("o a os as e é uma do da em para com que não por".split()),
    "Dutch": frozenset("de het een en van is op te dat met voor zijn aan werd door".split()),
    "Polish": frozenset("w i na z do się że jest nie od po przez oraz za był".split()),
    "Turkish": frozenset("ve bir bu ile için olarak da de olan en tarafından sonra daha".split()),
}
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_LETTER = re.compile(r"[^\W\d_]")
_SAMPLE = 2_000
_FEW_WORDS = 30

_LIST_TITLE = re.compile(r"(?:lists? of|index of|outline of|glossary of|bibliography of|order of battle)\b", re.IGNORECASE)
_LIST_LEAD = re.compile(
    r"(?:this|the following|these|below)\b[^.,;]{0,40}\b(?:is|are)\b[^.,;]{0,30}?\blists?\b|this (?:list|page|article) lists\b"
    r"|this list (?:shows|contains|includes|is)\b",
    re.IGNORECASE,
)
_MAY_REFER = re.compile(r"\b(?:may|can|might|could) (?:also )?refer to\b\s*:?", re.IGNORECASE)
#: "is a", "were the": a passive ("two bombs were detonated outside the station") says nothing about the subject.
_COPULA = re.compile(
    r"\b(?:is|was|are|were|refers to|referred to)\s+"
    r"(?=(?:\w+ly )?(?:an?|the|one|some|another|two|three|many)\b|[\w.-]+['’]s\b)",
    re.IGNORECASE,
)
_SUBJECT_END = re.compile(r"[,(;:]|\b(?:is|was|are|were|took|began|occurred|happened|had|has|refers|marked|started|saw)\b")
_OPEN_PHRASE = re.compile(
    r"(?:(?:a|the|an)\s+)?(?:one|some|part|phase|series|set|number|type|kind|name|group|state|period)\s+of\s+", re.IGNORECASE
)
_PHRASE_END = re.compile(
    r"[,;:.(]|\b(?:of|in|on|at|by|from|for|to|with|that|which|who|whose|where|when|during|between|against|near|under|within"
    r"|and is|located|situated|fought|launched|conducted|carried|written|published|based|used|designed|developed|made|born)\b",
    re.IGNORECASE,
)
#: Keys of an infobox that only a conflict's has.
_CONFLICT_KEYS = frozenset(
    "conflict combatant combatants belligerent belligerents casualties commander fatalities perps victims side".split()
)


def refusal(sheet: FactSheet) -> ArticleError | None:
    """Return why no questions can be made from the article of ``sheet``, None where they can."""
    return next((error for check in _CHECKS if (error := check(sheet)) is not None), None)


def _language(sheet: FactSheet) -> ArticleError | None:
    prose = _prose(sheet.article, _SAMPLE)
    if len(_LATIN.findall(prose)) * 2 < len(_LETTER.findall(prose)):
        return _not_english(sheet.article, "")
    words = [word.lower() for word in _WORD.findall(prose)]
    if len(words) < _FEW_WORDS or _share(words, _ENGLISH) >= 0.15:
        return None
    best = max(_LANGUAGES, key=lambda name: _share(words, _LANGUAGES[name]))
    if _share(words, _LANGUAGES[best]) > 0.12:
        return _not_english(sheet.article, f": it looks {best}")
    return _not_english(sheet.article, "") if _has_sentences(sheet.article) else None


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in words) / len(words)


def _not_english(article: Article, guess: str) -> ArticleError:
    return ArticleError(f"The article is not in English{guess}", where=_opening(article), to_do="Import an article in English.")


def _has_sentences(article: Article) -> bool:
    """Tell whether the prose is sentences rather than entries of a list."""
    lengths = sorted(len(_WORD.findall(span.of(article.text)[:500])) for span in islice(article.sentences(), 100))
    return bool(lengths) and lengths[len(lengths) // 2] >= 6


def _list(sheet: FactSheet) -> ArticleError | None:
    article = sheet.article
    lead = [span.of(article.text) for span in islice(article.sentences(), 3)]
    if lead and _MAY_REFER.search(lead[0][:200]):
        return _refused("This page only lists what its title may mean", article)
    if _LIST_TITLE.match(article.title) or any(_LIST_LEAD.match(sentence) for sentence in lead):
        return ArticleError(
            "This is a list, not an article about one conflict", where=_opening(article), to_do=_IMPORT_CONFLICT
        )
    return None


def _subject(sheet: FactSheet) -> ArticleError | None:
    article = sheet.article
    if article.infobox and any(field.name in _CONFLICT_KEYS for field in article.infobox.fields):
        return None
    other, conflict = _definition(article)
    if conflict or _is_named_so(sheet, other):
        return None
    if other is None:
        return None if _tells_of_fighting(sheet) else _refused("Nothing here tells of an armed conflict", article)
    return _refused(f"This article is about {_with_article(other)}, not about an armed conflict", article)


def _is_named_so(sheet: FactSheet, other: str | None) -> bool:
    """Tell whether title or first words name a conflict; not enough where the subject is said to be something else."""
    is_named = not CONFLICT_NOUNS.isdisjoint(_names(sheet.article))
    return is_named and (other is None or len(sheet.claims) > 1)


def _tells_of_fighting(sheet: FactSheet) -> bool:
    stems = {found.lastgroup for found in _FIGHTING.finditer(_prose(sheet.article, 1_500))}
    return sheet.is_empty or len(stems) >= (2 if sheet.claims else 3)


def _refused(what: str, article: Article) -> ArticleError:
    return ArticleError(what, where=_opening(article), to_do=_IMPORT_CONFLICT)


def _content(sheet: FactSheet) -> ArticleError | None:
    if sheet.article.infobox is not None or not sheet.is_empty:
        return None
    what = "The article holds neither an infobox nor a single fact: no dates, actors or figures were found"
    return _refused(what, sheet.article)


#: The checks in the order in which their reasons help most.
_CHECKS: tuple[Callable[[FactSheet], ArticleError | None], ...] = (_language, _list, _subject, _content)


def _definition(article: Article) -> tuple[str | None, bool]:
    """Return the noun by which the first sentences say what the subject is, if it is no conflict, and whether it is one."""
    for span in islice(article.sentences(), 2):
        sentence = re.sub(r"\([^()]*\)", "", span.of(article.text)[:600])
        copula = _COPULA.search(sentence)
        if copula is None:
            continue
        nouns = _phrase(sentence[copula.end() :])
        head = next((noun for noun in reversed(nouns) if noun in CONFLICT_NOUNS or noun in OTHER_NOUNS), None)
        if head is not None:
            return (None, True) if head in CONFLICT_NOUNS else (head, False)
    return None, False


def _names(article: Article) -> list[str]:
    """Return the words of the title, and of what the first sentence calls its subject."""
    first = next(article.sentences(), None)
    opening = first.of(article.text)[:120] if first else ""
    end = _SUBJECT_END.search(opening)
    return _words(f"{article.title} {opening[: end.start()] if end else ''}")


def _phrase(rest: str) -> list[str]:
    """Return the words of the noun phrase that ``rest`` begins with, "a series of" looked through."""
    while (opening := _OPEN_PHRASE.match(rest)) is not None:
        rest = rest[opening.end() :]
    end = _PHRASE_END.search(rest)
    return _words(rest[: end.start()] if end else rest[:80])


def _words(text: str) -> list[str]:
    return [part for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower()) for part in {word, word.rsplit("-", 1)[-1]}]


def _prose(article: Article, size: int) -> str:
    """Return about ``size`` characters of prose from the beginning."""
    parts: list[str] = []
    for paragraph in article.paragraphs():
        parts.append(paragraph.span.of(article.text)[:size])
        if sum(map(len, parts)) >= size:
            break
    return " ".join(parts)


def _opening(article: Article) -> str:
    """Return where a person finds what the refusal rests on: the first words of the prose, or the title."""
    first = next(article.sentences(), None)
    quote = " ".join(first.of(article.text).split()) if first else article.title
    return f"“{quote[:77]}…”" if len(quote) > 78 else f"“{quote}”"


def _with_article(noun: str) -> str:
    if noun in {"military", "forces"}:
        return "armed forces"
    if noun.endswith("s") and noun not in {"corps", "series", "species", "genus"}:
        return noun
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"
