"""Names of countries and the adjectives and nouns for their people, as data."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from quizapp.domain.naming import fold
from quizapp.domain.text import find_words
from quizapp.extraction.actors.nations import IRREGULAR_DEMONYMS

#: What a state and its people are called only where it fights a certain other: one's own name, the other's, the words.
NAMES_AGAINST = (
    ("united states", "confederate states", ("union", "unionists", "federal", "federals")),
    ("united states", "great britain", ("continental", "continentals", "patriot", "patriots")),
    ("thirteen colonies", "great britain", ("continental", "continentals", "patriot", "patriots")),
    ("great britain", "united states", ("redcoat", "redcoats")),
    ("great britain", "thirteen colonies", ("redcoat", "redcoats")),
)
#: The first of two nations in one word, "Anglo-French", by the adjective for it.
FIRST_OF_TWO = {
    "anglo": "british",
    "franco": "french",
    "russo": "russian",
    "austro": "austrian",
    "italo": "italian",
    "sino": "chinese",
    "greco": "greek",
    "hispano": "spanish",
    "luso": "portuguese",
    "belgo": "belgian",
    "serbo": "serbian",
    "prusso": "prussian",
    "indo": "indian",
    "turco": "turkish",
    "dano": "danish",
    "egypto": "egyptian",
}
#: Peoples that have no state of their name, by the plural.
STATELESS = frozenset(
    """
    kurds arabs druze alawites assyrians circassians tatars chechens pashtuns hazaras balochis tutsis hutus tamils uyghurs
    rohingyas sikhs berbers tuaregs palestinians roma sahrawis
    """.split()
)
#: Initials of what kind of state it is, before its name.
_STATE_INITIALS = frozenset({"fr", "sfr", "sr", "dr", "pr", "ir"})
#: Parts of a country that make two states of it: "North Korea".
_QUARTERS = frozenset({"north", "south", "east", "west"})
_STATE_WORDS = frozenset(
    "arab republic kingdom empire state states federation union government of the people's democratic "
    "islamic federal socialist khanate emirate sultanate duchy principality tsardom caliphate county electorate margraviate "
    "bishopric archduchy grand crown colony first second third fourth fifth".split()
)
_ENDINGS = (
    ("ia", "ian"),
    ("a", "an"),
    ("y", "ian"),
    ("e", "ian"),
    ("e", "an"),
    ("", "ian"),
    ("", "i"),
    ("", "ese"),
    ("a", "ese"),
    ("", "ish"),
    ("o", "an"),
)


def demonyms_of(name: str) -> tuple[str, ...]:
    """Return the adjectives and nouns for the people of a country or state called ``name``."""
    folded = fold(name)
    if folded in IRREGULAR_DEMONYMS:
        return IRREGULAR_DEMONYMS[folded]
    first, _, rest = folded.partition(" ")
    if folded.startswith("islamic state of "):
        return ()  # a body that fights the state, whose people are the state's
    if first in _STATE_INITIALS and rest:
        return (rest, *demonyms_of(rest))
    if first in _QUARTERS and rest:
        return tuple(f"{first} {form}" for form in demonyms_of(rest))
    core = [word for word in folded.split() if word not in _STATE_WORDS]
    if len(core) != 1:  # "Kingdom of Great Britain"
        return IRREGULAR_DEMONYMS.get(" ".join(core), ())
    word = core[0]
    if word in IRREGULAR_DEMONYMS:
        return IRREGULAR_DEMONYMS[word]
    if len(folded.split()) > 1 and not folded.endswith(f" of {word}"):  # "Syrian Arab Republic"
        return _beside().get(word, (word, f"{word}s"))
    forms = []
    for ending, adjective in _ENDINGS:
        if word.endswith(ending) and len(word) > 3:
            stem = word[: len(word) - len(ending)] if ending else word
            forms += [stem + adjective, stem + adjective + "s"]
    return tuple(forms)


@lru_cache(maxsize=1)
def _beside() -> dict[str, tuple[str, ...]]:
    """Return all words for a people by its adjective: by "swedish" "swedes" too."""
    found: dict[str, tuple[str, ...]] = {}
    for words in IRREGULAR_DEMONYMS.values():
        found[words[0]] = tuple(dict.fromkeys((*found.get(words[0], ()), *words)))
    return found


#: Shorter forms are words or initials as well: "us", "isi".
_SHORTEST_PEOPLE = 3


def is_people_of_state(word: str) -> bool:
    """Tell whether ``word``, folded, is an adjective or noun for the people of a state of the table."""
    return len(word) > _SHORTEST_PEOPLE and word in peoples()


def names_against(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return what the state called ``name`` and its people are called where it fights one of ``others``; folded."""
    own_name = fold(main_name_of(name))
    enemies = {folded for other in others for folded in (fold(other), fold(main_name_of(other)))}
    found = (words for own, enemy, words in NAMES_AGAINST if own in {own_name, fold(name)} and enemy in enemies)
    return tuple(word for words in found for word in words)


#: Names of states, of today and of history, folded: a side that names one is a state's.
STATES = frozenset(
    """
    afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|
    belgium|benin|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|bulgaria|burkina faso|burma|burundi|
    cambodia|cameroon|canada|central african republic|chad|chile|china|colombia|congo|costa rica|croatia|cuba|
    cyprus|czechoslovakia|denmark|djibouti|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|finland|
    france|gabon|gambia|georgia|germany|ghana|great britain|greece|guatemala|guinea|haiti|honduras|hungary|iceland|
    india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kuwait|
    kyrgyzstan|laos|latvia|lebanon|liberia|libya|lithuania|macedonia|malawi|malaysia|mali|mauritania|mexico|moldova|
    mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|
    north korea|north vietnam|norway|oman|pakistan|panama|paraguay|peru|philippines|poland|portugal|prussia|qatar|
    romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|
    south africa|south korea|south sudan|south vietnam|soviet union|spain|sri lanka|sudan|sweden|switzerland|syria|
    taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|
    united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|yemen|yugoslavia|zambia|zimbabwe|nazi germany|
    ottoman empire|russian empire|austria-hungary|british empire|roman republic|roman empire|byzantine empire|
    achaemenid empire|macedon|athens|sparta|carthage|persia|venice|genoa|papal states|holy roman empire|
    sassanid empire|parthia|rhodesia|zaire|israel defense forces|barbados|belize|bhutan|brunei|comoros|cote divoire|
    czech republic|czechia|dominican republic|dr congo|democratic republic of the congo|republic of the congo|east germany|
    east timor|equatorial guinea|eswatini|fiji|grenada|guinea-bissau|guyana|kosovo|lesotho|luxembourg|madagascar|maldives|
    malta|mauritius|monaco|north macedonia|north yemen|palestine|papua new guinea|south yemen|suriname|swaziland|
    timor-leste|trinidad and tobago|west germany
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)


#: Names of one country, each of them a name that a text may use for any of the others.
SAME_COUNTRY = (
    ("United States", "United States of America", "U.S.", "U.S.A.", "US", "USA"),
    ("United Kingdom", "Great Britain", "Britain", "U.K.", "UK"),
    ("Soviet Union", "Union of Soviet Socialist Republics", "U.S.S.R.", "USSR"),
    ("United Arab Emirates", "U.A.E.", "UAE"),
    ("South Korea", "Republic of Korea", "ROK"),
    ("North Korea", "Democratic People's Republic of Korea", "DPRK"),
    ("China", "People's Republic of China", "PRC"),
    ("East Germany", "German Democratic Republic", "GDR"),
    ("West Germany", "Federal Republic of Germany", "FRG"),
    ("Democratic Republic of the Congo", "DR Congo", "DRC"),
    ("Saudi Arabia", "Kingdom of Saudi Arabia", "KSA"),
    ("Papal States", "States of the Church"),
    ("Ottoman Empire", "Sublime Porte"),
    ("Confederate States", "Confederate States of America", "C.S.A.", "CSA"),
)
_COUNTRY_NAMES = {fold(name): names for names in SAME_COUNTRY for name in names}


def other_names_of(country: str) -> tuple[str, ...]:
    """Return the other names of a country by the table: of "United States" "U.S." and "USA"; none for other names."""
    folded = fold(country)
    return tuple(name for name in _COUNTRY_NAMES.get(folded, ()) if fold(name) != folded or name != country)


def main_name_of(country: str) -> str:
    """Return the first of the names of a country by the table: of "U.S." "United States"; other names as they are."""
    return _COUNTRY_NAMES.get(fold(country), (country,))[0]


def adjectives_of(party: str) -> tuple[str, ...]:
    """Return the adjectives and words for the people of a party that is a state by the table, with a capital letter."""
    known = next((name for name in (party, *other_names_of(party)) if fold(name) in STATES), None)
    forms = demonyms_of(known) if known else ()
    return tuple(form.title() for form in forms if len(form) > 2)


@lru_cache(maxsize=256)
def country_of(adjective: str) -> str | None:
    """Return the state whose people or things are called ``adjective``; None where none or more than one is."""
    folded = fold(adjective)
    found = [state for state in STATES if folded in demonyms_of(state)]
    short = [state for state in found if " " not in state]  # "Russia", not the "Russian Empire"
    return (short or found)[0].title() if len(short or found) == 1 else None


def used_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return those of ``names`` that stand in ``text`` as words of their own."""
    return tuple(name for name in names if _stands_apart(name, text))


def _stands_apart(name: str, text: str) -> bool:
    ends = ((at, at + len(name)) for at in find_words(name, text))
    return any(text[start - 1 : start] not in {".", "-"} and text[end : end + 1] != "-" for start, end in ends)


@lru_cache(maxsize=1)
def peoples() -> frozenset[str]:
    """Return the adjectives and nouns for the people of every state, folded, of one word each."""
    return frozenset(form for state in STATES for form in demonyms_of(state) if " " not in form)


def is_people(word: str) -> bool:
    """Tell whether a folded word is for a people, with a state of its own or without."""
    return word in STATELESS or word in peoples()
