"""Which template of Wikipedia shows which way: one table, each rule with a reason and an example that a test runs.

Add a template by adding its name to a rule, or a rule with one example. A template without a rule shows nothing and is
reported where it leaves a hole.
"""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.extraction.readers import templates as show
from quizapp.extraction.readers.countries import COUNTRIES


@dataclass(frozen=True, slots=True)
class Rule:
    """Templates of ``names`` (lower case, parted by ``|``) show alike; ``example`` is wikitext and what is shown of it."""

    names: str
    show: show.Show
    why: str
    example: tuple[str, str]


_FATE = "the mark behind a commander's name"
_DASH = "a dash that does not break from its word"
_SERVICE = "one of a country's services, called by the country"
_MISREAD = "a sign that templates or quotes would misread"

FATES = (
    Rule("kia|killed in action|kia2|killed", show.mark("KIA"), _FATE, ("A{{KIA}}", "A KIA")),
    Rule("pow|prisoner of war|captured", show.mark("POW"), _FATE, ("A {{POW}}", "A POW")),
    Rule("wia|wounded in action|wounded", show.mark("WIA"), _FATE, ("A{{WIA}}", "A WIA")),
    Rule("mia|missing in action", show.mark("MIA"), _FATE, ("A{{MIA}}", "A MIA")),
    Rule("dow|died of wounds", show.mark("DOW"), _FATE, ("A{{DOW}}", "A DOW")),
    Rule("dagger|†|ddagger", show.mark("†"), _FATE, ("A{{†}}", "A †")),
    Rule("executed", show.mark("(executed)"), _FATE, ("A{{Executed}}", "A (executed)")),
    Rule("surrendered|surrender", show.mark("(surrendered)"), _FATE, ("A{{surrendered}}", "A (surrendered)")),
    Rule("assassinated|murdered", show.mark("(assassinated)"), _FATE, ("A{{assassinated}}", "A (assassinated)")),
    Rule("natural causes|nc", show.mark("(natural causes)"), _FATE, ("A{{Natural Causes}}", "A (natural causes)")),
    Rule(
        "died of illness|died of disease",
        show.mark("(died of illness)"),
        _FATE,
        ("A{{Died of illness}}", "A (died of illness)"),
    ),
    Rule("suicide", show.mark("(suicide)"), _FATE, ("A{{suicide}}", "A (suicide)")),
)

NAMES = (
    Rule(
        "flag|flagcountry|flagu|flagbig|flaglist|noflag|flag+link|flagg|flag country|countryflag|flag2|flagcountry2"
        "|flagdeco link|flagicon link|flagiconlink|flag link|flagcu|country",
        show.flag,
        "the flag is decoration, the name beside it is the party",
        ("{{flag|Dutch Republic|name=Netherlands}}, {{flag|USA|1777}}", "Netherlands, United States"),
    ),
    Rule(
        "|".join(COUNTRIES).lower(),
        show.country_code,
        "a code that is itself the name of a flag template",
        ("{{GBR}} and {{USA}}", "United Kingdom and United States"),
    ),
    Rule("army|flagarmy", show.service("Army"), _SERVICE, ("{{army|FRA}}", "French Army")),
    Rule("navy|naval|flagnavy", show.service("Navy"), _SERVICE, ("{{navy|Sweden}}", "Swedish Navy")),
    Rule("air force|airforce", show.service("Air Force"), _SERVICE, ("{{air force|Syria}}", "Syrian Air Force")),
    Rule("marines|marine", show.service("Marines"), _SERVICE, ("{{marines|Utopia}}", "Utopia Marines")),
    Rule("armed forces|military", show.service("Armed Forces"), _SERVICE, ("{{armed forces|Syria}}", "Syrian Armed Forces")),
    Rule(
        "ship|uss|hms|hmas|hmcs|hmnzs|hmis|ss|sms|mv|rms|ara|hnoms|hmt|hmhs|usns|uscgc|css|ijn|ins|rfa|orp|hdms|hnlms|trsms"
        "|hswms|bap|ps|rn|roks|usat|msv|hmsas|lm|tcg",
        show.ship,
        "a ship by prefix and name; its number is left out",
        ("{{HMS|Ardent|F184|6}}, {{ship|ARA|General Belgrano}}", "HMS Ardent, ARA General Belgrano"),
    ),
    Rule(
        "sclass|sclass2|sclass-|sclass2-",
        show.ship_class,
        "a class of ships",
        ("{{sclass|Fletcher|destroyer}}", "Fletcher-class destroyer"),
    ),
    Rule(
        "ill|interlanguage link|interlanguage link multi|link-interwiki|illm|ill2|red link",
        show.parameter("lt", "1"),
        "a link to an article in another language",
        ("{{ill|A|fr|B}}, {{ill|C|fr|D|lt=E}}", "A, E"),
    ),
)

WRAPPERS = (
    Rule(
        "nowrap|small|smaller|big|large|larger|nobr|nobold|nobreak|noitalic|normal|center|centre|abbr|tooltip|em|strong|bold"
        "|italic|b|i|u|sup|sub|nq|resize|smallcaps|sc|no wrap|nowraplinks|linktext|vanchor|visible anchor|midsize|longitem"
        "|delink|noprint|mono|tq|underline|bigger|nomobile|first word|not a typo|as written|proper name|text|nom"
        "|abbrlink|abbr link|hover title|normalweight|normal weight|fontsize|sic|wikt|small caps|allow wrap|no bold|nowr"
        "|citation needed span|cnspan|clarify span|disputed span|cn span|reason span|small div|larger div|notatypo|plain text"
        "|nastaliq|naskh|script/arabic|script/nastaliq|script/hebrew|hebrew|script/cyrillic",
        show.parameter("1", "content"),
        "changes how words look, not which they are",
        ("{{nowrap|{{small|A}} {{small|(B)}}}}", "A (B)"),
    ),
    Rule(
        "lang|transl|transliteration|rtl-lang|script|color|colour|font color|font colour|colored link|coloured link"
        "|native name|nativename|native phrase|text color|background color|bg|zh-hans|resize text|aligned|align|wikt-lang",
        show.last,
        "the first parameter says how, the last one is shown",
        ("{{lang|fr|Grande Armée}}", "Grande Armée"),
    ),
    Rule("langx", show.language, "the language is named before words in it", ("{{langx|ar|حماة}}", "Arabic: حماة")),
)

LISTS = (
    Rule(
        "ubl|ublist|unbulleted list|hlist|bulleted list|blist|br separated entries|brse|unbullet|horizontal list|vlist"
        "|collapsible list|collapsed list|ordered list|unordered list|comma separated entries|cslist|hidden|bullet list"
        "|collapsible section|collapsed infobox section|collapsed section|nbsp separated entries|pagelist|clist"
        "|collapsed infobox section begin|collapsible infobox section begin",
        show.entries,
        "each parameter is one entry",
        ("{{ubl|A, of B|C}}", "A, of B\n\nC"),
    ),
    Rule(
        "timeline-event|timeline event",
        show.event,
        "a line of a timeline",
        ("{{timeline-event|date={{start date|2017|9|19|df=y}}|event=[[A]] fell.}}", "19 September 2017: A fell."),
    ),
    Rule(
        "plainlist|plain list|flatlist|flat list|tree list|treelist|treeview|columns-list|div col list|nowrap list",
        show.content,
        "the content is a list with stars",
        ("{{plainlist|\n* A\n* B}}", "- A\n- B"),
    ),
    Rule(
        "quote|blockquote|cquote|quotation|rquote|quote box|pull quote|bq|centered pull quote|block quotation|quotebox"
        "|poemquote|blockquote2|quote frame",
        show.content,
        "another one's words, set apart",
        ("{{quote|We held.|A}}", "We held."),
    ),
)

VALUES = (
    Rule("circa|c.|ca|c|ca.", show.circa, "an approximate value", ("{{circa|1415}}", "c. 1415")),
    Rule(
        "age in days", show.days_between, "days that are counted", ("({{age in days|2017|9|19|2017|9|29}} days)", "(10 days)")
    ),
    Rule("convert|cvt|conv", show.convert, "a quantity with its unit", ("{{convert|10|to|20|km|mi}}", "10 to 20 km")),
    Rule("formatnum|nts|val|commas|number|num", show.number, "a number", ("{{formatnum:85000}}", "85,000")),
    Rule("frac|fraction|sfrac", show.fraction, "a fraction", ("{{frac|1|2}}", "1/2")),
    Rule(
        "start date|end date|dts|start date and age|end date and age|date|start-date|end-date|date and age|film date|dmy|mdy"
        "|start and end dates|birth date|death date|date table sorting|release date|start date text|birth-date|death-date",
        show.date,
        "a date in numbers, shown in words",
        ("{{start date|2017|9|19|df=y}}", "19 September 2017"),
    ),
    Rule(
        "oldstyledate|old style date|oldstyledatedy|oldstyledatenytt|os date",
        show.old_style,
        "a date in two calendars",
        ("{{OldStyleDate|18 June|1815|6 June}}", "18 June [O.S. 6 June] 1815"),
    ),
    Rule("as of|asof", show.as_of, "the date of a statement", ("{{as of|2017|9|19|lc=y}}", "as of 19 September 2017")),
    Rule("us$|usd|us dollar|us dollars", show.money("$"), "a sum of money", ("{{US$|5000}}", "$5,000")),
    Rule("gbp|£|pound sterling", show.money("£"), "a sum of money", ("{{£|20}}", "£20")),
    Rule("€|euro", show.money("€"), "a sum of money", ("{{€|20}}", "€20")),
)

SIGNS = (
    Rule("snd|snds|spnd|spaced ndash|spaced en dash|sndash|dash", show.words(" – "), _DASH, ("A{{snd}}B", "A – B")),
    Rule("ndash|nd|en dash|–|endash|nsndns", show.words("–"), _DASH, ("1{{ndash}}2", "1–2")),
    Rule("mdash|em dash|—|emdash", show.words("—"), _DASH, ("A{{mdash}}B", "A—B")),
    Rule("spaced mdash|smdash|spaced em dash", show.words(" — "), _DASH, ("A{{spaced mdash}}B", "A — B")),
    Rule("nbsp|space|thinsp|spaces|thin space|hair space|nnbsp|pad|sp", show.words(" "), "a space", ("A{{nbsp}}B", "A B")),
    Rule("'s|`s", show.words("'s"), _MISREAD, ("''A''{{'s}}", "A's")),
    Rule("'|apos|apostrophe|`", show.words("'"), _MISREAD, ("A{{apos}}", "A'")),
    Rule("'\"|' \"", show.words("'\""), _MISREAD, ("a{{'\"}}", "a'\"")),
    Rule("\"'|\" '", show.words("\"'"), _MISREAD, ("{{\"'}}a", "\"'a")),
    Rule("~", show.words("~"), _MISREAD, ("{{~}}50", "~50")),
    Rule("nbhyph|hyphen|nbhyphen", show.words("-"), "a hyphen", ("a{{nbhyph}}b", "a-b")),
    Rule("times|×", show.words(" × "), "a sign", ("2{{times}}3", "2 × 3")),
    Rule("=", show.words("="), _MISREAD, ("a{{=}}b", "a=b")),
    Rule("!|pipe", show.words(" | "), _MISREAD, ("a{{!}}b", "a | b")),
    Rule("okina|ʻokina|ayin|ain|`ayn", show.words("ʻ"), "a letter of a transliteration", ("Hawai{{okina}}i", "Hawaiʻi")),
    Rule("hamza", show.words("ʾ"), "a letter of a transliteration", ("Qur{{hamza}}an", "Qurʾan")),
    Rule("·|•|*|dot|bullet|middot|interpunct", show.words(" · "), "a sign between entries", ("A{{·}}B", "A · B")),
)

SILENT = (
    Rule(
        "flagicon|flagdeco|flagicon image|flagiconimage|flag icon|flag icon image|fig|icon|dot icon|increase|decrease|steady",
        show.nothing,
        "a flag or picture that only decorates",
        ("{{flagicon|France}} A", "A"),
    ),
    Rule(
        "efn|refn|sfn|sfnp|sfnm|harvnb|harv|harvtxt|harvcol|harvcolnb|ref|note|rp|r|#tag|notelist|reflist|refbegin|refend|isbn"
        "|issn|oclc|doi|jstor|webarchive|wayback|dead link|cbignore|in lang|subscription|subscription required|open access"
        "|closed access|registration required|authority control|anchor|ref label|note label|asin|lccn|pmid|bibcode|arxiv",
        show.nothing,
        "a note or a source: it is not part of the sentence",
        ("A{{efn|B}}{{sfn|C|2001|p=3}} left.", "A left."),
    ),
    Rule(
        "citation needed|cn|fact|who|when|clarify|which|where|by whom|according to whom|dubious|page needed|pn|full|vague|or"
        "|failed verification|verify source|verification needed|disputed inline|specify|update inline|update after|why|how"
        "|needs update|non-primary source needed|synthesis inline|weasel inline|peacock inline|attribution needed|whom?|like"
        "|additional citation needed|medical citation needed|not in citation|year needed|date missing|contradict-inline|huh",
        show.nothing,
        "an editor's doubt about the article",
        ("A{{citation needed|date=May 2001}} left.", "A left."),
    ),
    Rule(
        "ipa|respell|pron|audio|listen|pronunciation|lang audio|usdict|pronounced|coord|coords|age|age in years|ayd"
        "|duration|time ago|age nts|dtsh|ntsh|hs|sort|inflation|inflation/year|inflation-fn|inflation-year|skull|void",
        show.nothing,
        "a sound, a place on the globe or a span of time that is computed when the page is shown",
        ("A ({{IPA|eɪ}}) at {{coord|35|N|36|E}} left.", "A at left."),
    ),
    Rule(
        "main|main article|see also|seealso|further|further information|details|see details|for|hatnote|other uses|distinguish"
        "|short description|clear|-|br|clearleft|clear left|clear right|end|div col|div col end|colbegin|colend|endplainlist"
        "|plainlist end|endflatlist|tree list/end|treeview/end|nowrap begin|nowrap end|shy|zwj|zwnj|zwsp|lrm|rlm|wbr|toc|pp"
        "|multiple image|image frame|css image crop|annotated image|gallery|panorama|wide image|triple image|double image"
        "|good article|featured article|italic title|stub|multiple issues|current|update|tone|campaignbox|maplink|graph|chart"
        "|collapsed infobox section end|collapsible infobox section end|small div end|smalldiv end"
        "|unreferenced|one source|no footnotes|more footnotes|sources|pov|coi|npov|notability|too many photos|commons|wikidata"
        "|sister project links|subject bar|side box|sidebar|official website|dmoz|imdb|url|hidden begin|hidden end|engvar"
        "|collapse top|collapse bottom|abbreviations|default sort|authority|nosplit|split|merge|merge to|copy edit|cleanup",
        show.nothing,
        "a pointer, a box, a picture or a mark of upkeep",
        ("{{main|B}}\nA left.", "A left."),
    ),
)

RULES: tuple[Rule, ...] = (*FATES, *NAMES, *WRAPPERS, *LISTS, *VALUES, *SIGNS, *SILENT)

#: How the names of families begin that show nothing: sources, upkeep, navigation, pictures.
SILENT_PREFIXES = (
    *(
        "cite",
        "citation",
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
        "sfn",
    ),
    *("efn", "portal", "more ", "location map", "age in", "redirect", "refimprove", "unreliable", "self-published", "better "),
    *("expand", "wikisource", "wikiquote", "wiktionary", "commons", "succession", "s-", "col-", "image", "external media"),
    *("flagicon", "flagdeco", "coord", "clear", "about", "toc ", "pov", "engvar", "#if", "#switch", "#expr", "#tag", "#invoke"),
    *("displaytitle", "defaultsort", "osm ", "unreferenced", "cleanup", "copyright", "attached ", "for year", "contains "),
)
#: How they end.
SILENT_SUFFIXES = ("-stub", " stub", " sidebar", " map", " topics", " inline", " needed", " navbox", " footer")

_SHOWS = {name: rule.show for rule in RULES for name in rule.names.split("|")} | {"|": show.words(" | ")}


def find_show(name: str) -> show.Show | None:
    """Return how the template ``name`` (lower case, no underscores) is shown; None where no rule knows it."""
    if name in _SHOWS:
        return _SHOWS[name]
    if name.startswith("lang-"):
        return show.language
    if name.startswith(SILENT_PREFIXES) or name.endswith(SILENT_SUFFIXES):
        return show.nothing
    return None
