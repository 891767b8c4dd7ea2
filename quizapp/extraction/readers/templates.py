"""What Wikipedia's templates show: one table of rules, each with an example that a test runs.

Add a template by adding its name to a rule, or a rule with one example. A template without a rule shows nothing and is
reported; how a value's own markup is read is ``wikitext``'s matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizapp.extraction.readers.countries import COUNTRIES, LANGUAGES


@dataclass(frozen=True, slots=True)
class Value:
    """One parameter of a template: its number or name, its text without markup, and where it stands (opaque here)."""

    key: str
    plain: str
    index: int


@dataclass(frozen=True, slots=True)
class Call:
    """A template as it is used: its name in lower case and its parameters."""

    name: str
    values: Mapping[str, Value]

    def plain(self, key: str) -> str:
        """Return the parameter's text without markup, empty where it is not given."""
        value = self.values.get(key)
        return value.plain if value else ""

    def positional(self) -> list[Value]:
        """Return the numbered parameters in their order, from 1."""
        return sorted((value for key, value in self.values.items() if key.isdigit()), key=lambda value: int(value.key))

    def texts(self) -> list[str]:
        """Return the texts of the numbered parameters that are not empty."""
        return [value.plain for value in self.positional() if value.plain]


@dataclass(frozen=True, slots=True)
class NextEntry:
    """One entry of a list ends here; in prose a comma, in an infobox a new entry."""


#: What a template shows: words of its own, the markup of a parameter, or the border between two entries.
Piece = str | Value | NextEntry
Show = Callable[[Call], Iterator[Piece]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Templates of ``names`` show the same way; ``example`` is wikitext and what is shown of it."""

    names: str
    show: Show
    why: str
    example: tuple[str, str]


def _nothing(call: Call) -> Iterator[Piece]:
    yield from ()


def _first(call: Call) -> Iterator[Piece]:
    yield from (call.values[key] for key in ("1",) if key in call.values)


def _nth(number: int) -> Show:
    def show(call: Call) -> Iterator[Piece]:
        yield from (call.values[key] for key in (str(number),) if key in call.values)

    return show


def _last(call: Call) -> Iterator[Piece]:
    yield from call.positional()[-1:]


def _words(words: str) -> Show:
    def show(call: Call) -> Iterator[Piece]:
        yield words

    return show


def _entries(call: Call) -> Iterator[Piece]:
    """Every numbered parameter as an entry; the title of a foldable list stands first."""
    for key in ("title", "header"):
        if call.plain(key):
            yield call.values[key]
            yield NextEntry()
    for value in call.positional():
        yield value
        yield NextEntry()


def _after_title(call: Call) -> Iterator[Piece]:
    for value in call.positional():
        yield value
        yield NextEntry()


def _list_content(call: Call) -> Iterator[Piece]:
    yield NextEntry()
    yield from call.positional()[:1]
    yield NextEntry()


def country(name: str) -> str:
    """Return the country that a flag template's code or alias stands for; other names unchanged."""
    return COUNTRIES.get(name.upper(), name) if name.upper() == name else name


def _flag(call: Call) -> Iterator[Piece]:
    key = next((key for key in ("name", "text", "1") if call.plain(key)), "")
    if key:
        value = call.values[key]
        shown = country(value.plain)
        yield value if shown == value.plain else shown


def _code(call: Call) -> Iterator[Piece]:
    yield call.plain("name") or COUNTRIES[call.name.upper()]


def _service(noun: str) -> Show:
    def show(call: Call) -> Iterator[Piece]:
        yield call.plain("name") or f"{country(call.plain('1'))} {noun}".strip()

    return show


def _language(call: Call) -> Iterator[Piece]:
    """{{lang-ar|x}} and {{langx|ar|x}}: the language's name stands before the words."""
    code, key = (call.plain("1"), "2") if call.name == "langx" else (call.name.split("-", 1)[-1], "1")
    name = LANGUAGES.get(code.split("-")[0].lower())
    if key in call.values and call.plain(key):
        if name and call.plain("label") != "none":
            yield f"{name}: "
        yield call.values[key]


def _circa(call: Call) -> Iterator[Piece]:
    yield "c. "
    yield "–".join(call.texts())


def _number(text: str) -> str:
    """Return a number with thousands marked by commas, as number templates show it."""
    found = re.fullmatch(r"([+-]?)(\d{4,})(\.\d+)?", text.replace(",", "").strip())
    return f"{found[1]}{int(found[2]):,}{found[3] or ''}" if found else text


_RANGES = {
    "-": "–",
    "–": "–",
    "to": " to ",
    "to(-)": " to ",
    "and": " and ",
    "or": " or ",
    "by": " by ",
    "x": " × ",
    "+/-": " ± ",
}
_RATES = {"abbr", "disp", "sp", "adj", "lk", "order", "sigfig", "round", "sortable", "comma"}


def _convert(call: Call) -> Iterator[Piece]:
    """The given quantity and its unit; the converted one is left out, since the article's author did not write it."""
    texts = call.texts()
    shown, rest = _number(texts[0]) if texts else "", texts[1:]
    while len(rest) >= 2 and rest[0] in _RANGES:
        shown, rest = shown + _RANGES[rest[0]] + _number(rest[1]), rest[2:]
    unit = rest[0].replace("2", "²").replace("3", "³") if rest else ""
    hyphen = call.plain("adj") in {"on", "mid"} and unit
    yield f"{shown}{'-' if hyphen else ' '}{unit}".strip(" -")


def _formatted(call: Call) -> Iterator[Piece]:
    yield _number(call.plain("1"))


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def _numeric_date(texts: Sequence[str], *, day_first: bool) -> str:
    """Return year, month and day as words; whatever is not numeric as it is."""
    if len(texts) == 1 and re.fullmatch(r"\d{3,4}-\d{1,2}(?:-\d{1,2})?", texts[0]):
        texts = texts[0].split("-")
    if not all(text.isdigit() for text in texts) or not 1 <= len(texts) <= 3:
        return " ".join(texts)
    month = MONTHS[int(texts[1]) - 1] if len(texts) > 1 and 1 <= int(texts[1]) <= 12 else ""
    year, day = texts[0].lstrip("0"), texts[2].lstrip("0") if len(texts) > 2 else ""
    if not month or not day:
        return f"{month} {year}".strip()
    return f"{day} {month} {year}" if day_first else f"{month} {day}, {year}"


def _date(call: Call) -> Iterator[Piece]:
    texts = [text for text in call.texts() if text.lower() not in {"dmy", "mdy", "br"}][:3]
    yield _numeric_date(texts, day_first=call.plain("mf").lower() not in {"y", "yes", "1"} and call.name != "mdy")


def _old_style(call: Call) -> Iterator[Piece]:
    texts = call.texts()
    if len(texts) >= 3:
        yield f"{texts[0]} [O.S. {texts[2]}] {texts[1]}"
    else:
        yield " ".join(texts)


def _as_of(call: Call) -> Iterator[Piece]:
    word = "as of" if call.plain("lc") else "As of"
    yield f"{word} {_numeric_date(call.texts()[:3], day_first=True)}" if not call.plain("alt") else call.plain("alt")


def _fraction(call: Call) -> Iterator[Piece]:
    texts = call.texts()
    yield {1: "1/{0}", 2: "{0}/{1}", 3: "{0} {1}/{2}"}.get(len(texts), "").format(*texts)


def _ship(call: Call) -> Iterator[Piece]:
    prefix = call.name.upper() if call.name != "ship" else call.plain("1")
    name = call.plain("1" if call.name != "ship" else "2")
    yield f"{prefix} {name}".strip()


def _ship_class(call: Call) -> Iterator[Piece]:
    yield f"{call.plain('1')}-class {call.plain('2')}".strip()


def _money(sign: str) -> Show:
    def show(call: Call) -> Iterator[Piece]:
        yield f"{sign}{_number(call.plain('1'))}"

    return show


def _link(call: Call) -> Iterator[Piece]:
    key = next((key for key in ("lt", "3", "2", "1") if call.plain(key) and (key != "3" or call.name == "illm")), "1")
    yield from (call.values[one] for one in ("lt" if call.plain("lt") else "1",) if one in call.values and key)


def _quotation(call: Call) -> Iterator[Piece]:
    value = next((call.values[key] for key in ("text", "quote", "1") if call.plain(key)), None)
    if value:
        yield NextEntry()
        yield value
        yield NextEntry()


def _mark(word: str) -> Show:
    def show(call: Call) -> Iterator[Piece]:
        yield f" {word}"

    return show


def _remark(word: str) -> Show:
    return _mark(f"({word})")


RULES: tuple[Rule, ...] = (
    Rule("kia|killed in action|kia2|killed", _mark("KIA"), "the fate of a commander", ("A{{KIA}}", "A KIA")),
    Rule("pow|prisoner of war|captured|pow2", _mark("POW"), "the fate of a commander", ("A {{POW}}", "A POW")),
    Rule("wia|wounded in action|wounded", _mark("WIA"), "the fate of a commander", ("A{{WIA}}", "A WIA")),
    Rule("mia|missing in action|missing", _mark("MIA"), "the fate of a commander", ("A{{MIA}}", "A MIA")),
    Rule("dow|died of wounds", _mark("DOW"), "the fate of a commander", ("A{{DOW}}", "A DOW")),
    Rule("dagger|†|ddagger", _mark("†"), "a mark of death", ("A{{†}}", "A †")),
    Rule("executed|exec", _remark("executed"), "the fate of a commander", ("A{{Executed}}", "A (executed)")),
    Rule("surrendered|surrender", _remark("surrendered"), "the fate of a commander", ("A{{surrendered}}", "A (surrendered)")),
    Rule("assassinated|murdered|assassination", _remark("assassinated"), "a fate", ("A{{assassinated}}", "A (assassinated)")),
    Rule("natural causes", _remark("natural causes"), "no death in action", ("A{{Natural Causes}}", "A (natural causes)")),
    Rule("dnc|died of illness|doi", _remark("died of illness"), "no death in action", ("A{{DOI}}", "A (died of illness)")),
    Rule("suicide", _remark("suicide"), "the fate of a commander", ("A{{suicide}}", "A (suicide)")),
    Rule(
        "flag|flagcountry|flagu|flagbig|flaglist|noflag|flag+link|flagg|flagcountry2|flagdeco link|flag country|flagicon link"
        "|flagiconlink|countryflag|flagathlete|flagmain|flagpatch|flag3|flagcountry3",
        _flag,
        "the flag is decoration, the name is the party",
        ("{{flag|Dutch Republic|name=Netherlands}}, {{flag|USA|1777}}", "Netherlands, United States"),
    ),
    Rule("army", _service("Army"), "a service by its country", ("{{army|France}}", "France Army")),
    Rule("navy|naval", _service("Navy"), "a service by its country", ("{{navy|UK}}", "United Kingdom Navy")),
    Rule("air force", _service("Air Force"), "a service by its country", ("{{air force|Syria}}", "Syria Air Force")),
    Rule("marines", _service("Marines"), "a service by its country", ("{{marines|Egypt}}", "Egypt Marines")),
    Rule(
        "|".join(COUNTRIES).lower(),
        _code,
        "a country's code as a template shows flag and name",
        ("{{GBR}} and {{USA}}", "United Kingdom and United States"),
    ),
    Rule(
        "nowrap|small|smaller|big|large|larger|nobr|nobold|nobreak|noitalic|normal|center|centre|abbr|tooltip|em|strong|bold|italic"
        "|b|i|u|sup|sub|nq|resize|smallcaps|sc|no wrap|nowr|nwr|avoid wrap|keep|linktext|vanchor|visible anchor|anchor text"
        "|midsize|font|longitem|delink|noprint|mono|code|tq|ins|underline|bigger|align|rtl|hover title|naut|nat|script"
        "|'|wikt-lang first|not a typo|as written|typo|proper name|chem2|shy first|text|nom|first|collapse|abbrlink|abbr link",
        _first,
        "wraps words without changing them",
        ("{{nowrap|A {{small|(B)}}}}", "A (B)"),
    ),
    Rule(
        "lang|transl|transliteration|rtl-lang|script/hebrew2|color|colour|font color|coloured link|native name|nativename|wikt-lang"
        "|clarify span|text color|bgcolor|abbr2|lang2|background color|zh-hans|resize2|link language|align2|legend|native phrase",
        _last,
        "the first parameter says how, the last one is shown",
        ("{{lang|fr|Grande Armée}}", "Grande Armée"),
    ),
    Rule("langx", _language, "the language is named before the words", ("{{langx|ar|حماة}}", "Arabic: حماة")),
    Rule(
        "ill|interlanguage link|link-interwiki|illm|ill2|red link", _link, "a link to another language", ("{{ill|A|fr|B}}", "A")
    ),
    Rule(
        "ubl|ublist|unbulleted list|plain list|hlist|flat list|bulleted list|blist|br separated entries|brse|unbullet|horizontal list"
        "|collapsible list|ordered list|hidden list|vlist|comma separated entries|cslist|tree list entries|hlist-comma|unordered list",
        _entries,
        "each parameter is one entry",
        ("{{ubl|A, of B|C}}", "A, of B, C"),
    ),
    Rule(
        "plainlist|flatlist|tree list|treeview|bulletedlist|nobold list|endflatlist|columns-list|div col list|cols|hidden begin list"
        "|nested list|treelist|nowrap list|small list|startflatlist content",
        _list_content,
        "the content is a list with stars",
        ("{{plainlist|\n* A\n* B}}", "A, B"),
    ),
    Rule(
        "hidden|collapsed infobox section|collapsible section|collapsed section|hidden text|collapse top list",
        _after_title,
        "a folded part with its title",
        ("{{hidden|Losses|10 killed}}", "Losses, 10 killed"),
    ),
    Rule("circa|c.|ca|c|ca.|approx", _circa, "an approximate value", ("{{circa|1415}}", "c. 1415")),
    Rule("convert|cvt|conv", _convert, "a quantity with its unit", ("{{convert|10|to|20|km|mi}}", "10 to 20 km")),
    Rule(
        "formatnum|nts|ntsh shown|val|commas|number|num|sort number", _formatted, "a number", ("{{formatnum:85000}}", "85,000")
    ),
    Rule("frac|fraction|sfrac", _fraction, "a fraction", ("{{frac|1|2}}", "1/2")),
    Rule(
        "start date|end date|dts|start date and age|date|dtsh shown|start-date|end-date|date and age|film date|start and end dates"
        "|birth date|death date|dmy|mdy|dob|date table sorting|start date text|release date|launch date",
        _date,
        "a date in numbers, shown in words",
        ("{{start date|2017|9|19|df=y}}", "19 September 2017"),
    ),
    Rule(
        "oldstyledate|old style date|os date|oldstyledatedy|oldstyledatenytt",
        _old_style,
        "a date in two calendars",
        ("{{OldStyleDate|18 June|1815|6 June}}", "18 June [O.S. 6 June] 1815"),
    ),
    Rule("as of|asof", _as_of, "the day a statement was true", ("{{as of|2017|9|19|lc=y}}", "as of 19 September 2017")),
    Rule(
        "snd|snds|spnd|spaced ndash|spaced en dash|sndash|dash|spndash|spaced en dash space",
        _words(" – "),
        "a dash",
        ("A{{snd}}B", "A – B"),
    ),
    Rule("ndash|nd|en dash|–|endash|nsndns", _words("–"), "a dash", ("1{{ndash}}2", "1–2")),
    Rule("mdash|em dash|—|emdash", _words("—"), "a dash", ("A{{mdash}}B", "A—B")),
    Rule("spaced mdash|smdash|spaced em dash", _words(" — "), "a dash", ("A{{spaced mdash}}B", "A — B")),
    Rule("nbsp|space|thinsp|spaces|thin space|nnbsp|hair space|hsp|pad|wbr|sp", _words(" "), "a space", ("A{{nbsp}}B", "A B")),
    Rule("'s|`s|apostrophe s", _words("'s"), "letters that wiki markup would misread", ("''A''{{'s}}", "A's")),
    Rule("'s'|apos|apostrophe|`", _words("'"), "letters that wiki markup would misread", ("A{{apos}}", "A'")),
    Rule("=", _words("="), "a sign that templates would misread", ("a{{=}}b", "a=b")),
    Rule("!|pipe|!!", _words("|"), "a sign that templates would misread", ("a{{!}}b", "a|b")),
    Rule("okina|ʻokina|ayin|ain|`ayn|hamza", _words("ʻ"), "a letter of a transliteration", ("Hawai{{okina}}i", "Hawaiʻi")),
    Rule("·|•|dot|bullet|middot|interpunct", _words(" · "), "a sign between entries", ("A{{·}}B", "A · B")),
    Rule("sic", _first, "what the author left as it was", ("{{sic|hte}} end", "hte end")),
    Rule(
        "uss|hms|hmas|hmcs|hmnzs|ss|sms|mv|rms|ara|hnoms|hmt|hmhs|usns|uscgc|usat|usrc|css|ijn|ins|rfa|ms|mt|ts|hswms|hdms"
        "|hnlms|orp|roks|jds|js|trsms|usat|ship",
        _ship,
        "a ship by prefix and name; its number is left out",
        ("{{HMS|Ardent|F184|6}}, {{ship|ARA|General Belgrano}}", "HMS Ardent, ARA General Belgrano"),
    ),
    Rule(
        "sclass|sclass2|sclass-|sclass2-",
        _ship_class,
        "a class of ships",
        ("{{sclass|Fletcher|destroyer}}", "Fletcher-class destroyer"),
    ),
    Rule("us$|usd|us dollar", _money("$"), "a sum of money", ("{{US$|5000}}", "$5,000")),
    Rule("gbp|£|pound", _money("£"), "a sum of money", ("{{£|20}}", "£20")),
    Rule("eur|€|euro", _money("€"), "a sum of money", ("{{€|20}}", "€20")),
    Rule(
        "quote|blockquote|cquote|quotation|rquote|quote box|pull quote|bq|centered pull quote|block quotation|quotebox|poemquote",
        _quotation,
        "another one's words, set apart",
        ("{{quote|We held.|A}}", "We held."),
    ),
    Rule(
        "flagicon|flagdeco|flagicon image|flagiconimage|flagicon-big|flag icon|flag icon image|flagathlete icon|fig|flagicon2|icon|dot icon"
        "|increase|decrease|steady|gain|loss|up|down|citation needed|cn|fact|who|when|clarify|which|where|by whom|according to whom|dubious"
        "|page needed|pn|full|failed verification|verify source|verification needed|better source|better source needed|disputed inline"
        "|vague|unreliable source?|unreliable source|self-published inline|specify|update inline|update after|needs update|non-primary"
        "|needed|or|synthesis inline|weasel inline|peacock inline|attribution needed|why|how|undue inline|contradict-inline|relevance inline"
        "|additional citation needed|medical citation needed|not in citation|cite check|volume needed|year needed|date missing|whom?"
        "|efn|efn-ua|efn-lr|efn-la|refn|sfn|sfnp|sfnm|sfnref|harvnb|harv|harvtxt|harvcol|harvcolnb|ref|note|rp|r|ref label|note label|#tag|anchor"
        "|ipa|ipac-en|ipa-fr|ipa-de|ipa-ar|respell|pron|audio|listen|pronunciation|ipa-all|lang audio|ipac-ar|usdict|pronounced|lang-en ipa"
        "|coord|coords|location map|age|age in days|age in years|ayd|age in years and days|age in months|age in years, months and days"
        "|age in years, months, weeks and days|duration|time ago|age in weeks and days|age nts|for year month day / display|dtsh|ntsh|hs"
        "|sort|sortname hidden|clear|-|br|clearleft|clear left|clear right|col-begin|col-2|col-end|col-break|end|div col|div col end|colbegin"
        "|colend|refbegin|refend|reflist|notelist|references|endplainlist|plainlist end|tree list/end|treeview/end|nowrap begin|nowrap end"
        "|wrap|shy|zwj|zwnj|zwsp|lrm|rlm|void|skull|inflation|inflation/year|inflation-fn|inflation-year|ref-web|isbn|issn|oclc|doi|jstor|authority control"
        "|wikidata|portal|portal-inline|commons|commonscat|commons category|wikiquote|wikisource|sister project links|subject bar"
        "|main|main article|see also|seealso|further|further information|details|about|for|redirect|other uses|other uses2|distinguish"
        "|hatnote|short description|pp|pp-pc|pp-pc1|pp-move|pp-semi|pp-semi-indef|pp-vandalism|pp-move-indef|use dmy dates|use mdy dates|use british english|use american english"
        "|engvar|engvarb|engvaro|italic title|displaytitle|displaytitle|good article|featured article|coi|pov|npov|refimprove|more citations needed|unreferenced"
        "|unreferenced section|citation style|cleanup|expand section|expand|empty section|sources|one source|no footnotes|more footnotes|lead too short|too long|current|update|outdated|copy edit|tone"
        "|multiple issues|multiple image|image frame|css image crop|annotated image|gallery|panorama|wide image|triple image|double image|video|external media"
        "|toc|compact toc|toclimit|toc limit|toc left|toc right|notoc|default sort|defaultsort|stub|mil-stub|in lang|in lang2|link fa|dead link|cbignore|webarchive|wayback|open access|subscription|subscription required|closed access|registration required|nihongo foot"
        "|dyktalk|spoken wikipedia|reign|fl.|b.|d.|legend-line|legend inline|campaignbox|abbreviations|see below|wide template|orders, decorations|maplink|osm location map|graph|chart|timeline|"
        "side box|stack|stack begin|stack end|s-start|s-end|s-bef|s-ttl|s-aft|succession box|noteslist|unsigned|small div|hidden begin|hidden end|collapse top|collapse bottom|sync|oweb",
        _nothing,
        "flags, notes, maintenance marks, boxes: nothing of it is the article's own statement",
        ("A{{flagicon|France}}{{efn|B}} left.", "A left."),
    ),
)

#: Families of templates that show nothing, by how their name begins.
SILENT_PREFIXES = (
    *(
        "cite ",
        "citation",
        "cite",
        "campaignbox",
        "navbox",
        "pp-",
        "use ",
        "main ",
        "ipa-",
        "ipac-",
        "infobox",
        "reflist",
        "harv",
    ),
    *("sfn", "lang-en", "wikt", "stub", "s-", "succession", "attached ", "commons", "portal", "pov", "more ", "location map"),
    *(
        "cleanup",
        "copyright",
        "defaultsort",
        "displaytitle",
        "age in",
        "toc",
        "rfd",
        "afd",
        "#if",
        "#switch",
        "#expr",
        "#tag",
        "ref",
    ),
    *(
        "#invoke",
        "flagicon",
        "flagdeco",
        "clear",
        "coord",
        "for ",
        "about",
        "redirect",
        "see also",
        "page",
        "unreliable",
        "better",
    ),
    *("expand", "refimprove", "dead", "not ", "wikisource", "wikiquote", "external", "epi", "columns", "col-", "div ", "image"),
)


def _table() -> dict[str, Show]:
    return {name: rule.show for rule in RULES for name in rule.names.split("|") if name} | {"|": _words("|")}


SHOWS: dict[str, Show] = _table()


def find_show(name: str) -> Show | None:
    """Return how the template ``name`` (lower case, no underscores) is shown; None where no rule knows it."""
    show = SHOWS.get(name)
    if show is not None:
        return show
    if name.startswith("lang-"):
        return _language
    if name.startswith(SILENT_PREFIXES) or name.endswith(("-stub", " stub", "box", " sidebar", " map", " topics")):
        return _nothing
    return None
