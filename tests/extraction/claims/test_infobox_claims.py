"""Figures of the casualty lines with their sources and windows."""

from __future__ import annotations

import pytest

from quizapp.domain.facts import Place
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

TEXT = (
    "= X =\n\nFacts\n- Conflict: X\n- Date: 3–9 May 1916\n- Combatant1: France\n- Combatant2: Rebels of "
    "Vell\n- Units2: 1st Band\n"
    "- Casualties{column}: {value}\n\nPhilistos said that 9 rebels were killed.\n"
)
WHOLE = ("1916-05-03", "1916-05-09")

CASES = [
    ("70 killed (actual count by Hill Forces holding the town)", [(70, "exact", "killed", "Hill Forces", *WHOLE)]),
    ("70 killed, including those of Vell (President Rask)", [(70, "exact", "killed", "President Rask", *WHOLE)]),
    ("70 killed (SOHR estimate by 6 May)", [(70, "exact", "killed", "SOHR", None, "1916-05-06")]),
    (
        "Rask report : 20 casualties, Postwar Rask study : 4 casualties",
        [(20, "exact", "casualties", "Rask report", *WHOLE), (4, "exact", "casualties", "Postwar Rask study", *WHOLE)],
    ),
    ("Per Mali: 20+ rebels killed", [(20, "at least", "killed", "Mali", *WHOLE)]),
    ("Per Malian: 20+ rebels killed", [(20, "at least", "killed", "Mali", *WHOLE)]),
    ("91 killed286 wounded", [(91, "exact", "killed", None, *WHOLE), (286, "exact", "wounded", None, *WHOLE)]),
    (
        "13,000, ----8,000 killed5,000 captured",
        [
            (13000, "exact", "casualties", None, *WHOLE),
            (8000, "exact", "killed", None, *WHOLE),
            (5000, "exact", "captured", None, *WHOLE),
        ],
    ),
    ("1,600:, 550 killed", [(1600, "exact", "casualties", None, *WHOLE), (550, "exact", "killed", None, *WHOLE)]),
    ("Killed or Wounded: 848+ soldiers (U.N. report)", [(848, "at least", "casualties", "U.N.", *WHOLE)]),
    ("Displaced: 30,000 internally", [(30000, "exact", "displaced", None, *WHOLE)]),
    ("9 killed, 50,000 refugees", [(9, "exact", "killed", None, *WHOLE), (50000, "exact", "displaced", None, *WHOLE)]),
    ("60 + injured", [(60, "at least", "wounded", None, *WHOLE)]),
    (
        "3 rebels, 1 guard killed 10 rebels, 3 guards wounded",
        [
            (3, "exact", "killed", None, *WHOLE),
            (1, "exact", "killed", None, *WHOLE),
            (10, "exact", "wounded", None, *WHOLE),
            (3, "exact", "wounded", None, *WHOLE),
        ],
    ),
    ("3 tanks, 2 soldiers killed", [(2, "exact", "killed", None, *WHOLE)]),
    ("10 civilians, 4 wounded", [(4, "exact", "wounded", None, *WHOLE)]),
    (
        "Vellian claim :Rask claim : 20 casualtiesRask records : 7 killed",
        [(20, "exact", "casualties", "Rask", *WHOLE), (7, "exact", "killed", "Rask records", *WHOLE)],
    ),
    (
        "SOHR claim: 68 killed, University of Southern Vell: 65 killed",
        [(68, "exact", "killed", "SOHR", *WHOLE), (65, "exact", "killed", "University of Southern Vell", *WHOLE)],
    ),
    (
        "4–5 May:, * 70 killed, 9 wounded (SOHR claim), By 6 May:, * 90 killed (SOHR claim)",
        [
            (70, "exact", "killed", "SOHR", "1916-05-04", "1916-05-05"),
            (9, "exact", "wounded", "SOHR", "1916-05-04", "1916-05-05"),
            (90, "exact", "killed", "SOHR", None, "1916-05-06"),
        ],
    ),
    (
        "Since 5 May 1916: 70 killed, 4 May (SOHR): 9 wounded",
        [(70, "exact", "killed", None, "1916-05-05", None), (9, "exact", "wounded", None, "1916-05-04", "1916-05-04")],
    ),
    (
        "70 killed, 9 wounded, 3 tanks destroyed (per SOHR)",
        [(70, "exact", "killed", "SOHR", *WHOLE), (9, "exact", "wounded", "SOHR", *WHOLE)],
    ),
    ("70 killed (per Russia), 3 tanks destroyed (per SOHR)", [(70, "exact", "killed", "Russia", *WHOLE)]),
    ("70 killed, 1,600 villagers moved (per SOHR)", [(70, "exact", "killed", None, *WHOLE)]),
    ("70 killed ---- 3 tanks destroyed (per SOHR)", [(70, "exact", "killed", None, *WHOLE)]),
    ("70 killed, 3 tanks destroyed (by France)", [(70, "exact", "killed", None, *WHOLE)]),
    ("70 killed (by France), 9 wounded", [(70, "exact", "killed", None, *WHOLE), (9, "exact", "wounded", None, *WHOLE)]),
    ("70 killed (by SOHR)", [(70, "exact", "killed", "SOHR", *WHOLE)]),
    ("70 killed (Mercator survey; 4 May – 5 May)", [(70, "exact", "killed", "Mercator survey", "1916-05-04", "1916-05-05")]),
    (
        "168 killed (per SOHR), 850 killed (per Russia; 4 May – 5 May)",
        [(168, "exact", "killed", "SOHR", *WHOLE), (850, "exact", "killed", "Russia", "1916-05-04", "1916-05-05")],
    ),
    (
        "Per SOHR: 200 killed, 30 captured",
        [(200, "exact", "killed", "SOHR", *WHOLE), (30, "exact", "captured", "SOHR", *WHOLE)],
    ),
    ("Russian claim: 45 killed", [(45, "exact", "killed", "Russia", *WHOLE)]),
    ("70 killed (rebel claim)", [(70, "exact", "killed", "rebel sources", *WHOLE)]),
    ("70 killed (Vellian government claim)", [(70, "exact", "killed", "Vellian government", *WHOLE)]),
    ("70 killed (SOHR figures)", [(70, "exact", "killed", "SOHR", *WHOLE)]),
    ("70 killed (Red Cross estimate)", [(70, "exact", "killed", "Red Cross", *WHOLE)]),
    ("70 killed (government count)", [(70, "exact", "killed", "government", *WHOLE)]),
    ("Vellian estimates: 70 killed", [(70, "exact", "killed", "Vellian sources", *WHOLE)]),
    ("70 killed (British claim)", [(70, "exact", "killed", "British sources", *WHOLE)]),
    ("70 killed (local sources)", [(70, "exact", "killed", "local sources", *WHOLE)]),
    ("70 killed (Danish sources)", [(70, "exact", "killed", "Danish sources", *WHOLE)]),
    ("70 killed (modern estimates)", [(70, "exact", "killed", "modern estimates", *WHOLE)]),
    ("70 killed (ISIL claim; 6 May)", [(70, "exact", "killed", "ISIL", "1916-05-06", "1916-05-06")]),
    ("70 killed (Vellian officials)", [(70, "exact", "killed", "Vellian officials", *WHOLE)]),
    ("70 killed (officials)", [(70, "exact", "killed", "officials", *WHOLE)]),
    ("70 killed (local media)", [(70, "exact", "killed", "local media", *WHOLE)]),
    ("70 killed (NATO investigation)", [(70, "exact", "killed", "NATO", *WHOLE)]),
    ("70 killed (including officials)", [(70, "exact", "killed", None, *WHOLE)]),
    ("70 killed (6 May; per Het Laatste Nieuws)", [(70, "exact", "killed", "Het Laatste Nieuws", "1916-05-06", "1916-05-06")]),
    ("70 killed (SOHR; 6 May)", [(70, "exact", "killed", "SOHR", "1916-05-06", "1916-05-06")]),
    ("70 killed (6 May, Vellian sources)", [(70, "exact", "killed", "Vellian sources", "1916-05-06", "1916-05-06")]),
    ("70 killed (acc. to Reuth)", [(70, "exact", "killed", "Reuth", *WHOLE)]),
    ("20 killed (Philistos)", [(20, "exact", "killed", "Philistos", *WHOLE)]),
    ("20 killed (Libya)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (Appius)", [(20, "exact", "killed", "Appius", *WHOLE)]),
    ("20 killed (Marcus Pollio)", [(20, "exact", "killed", "Marcus Pollio", *WHOLE)]),
    ("20 killed (UN)", [(20, "exact", "killed", "UN", *WHOLE)]),
    ("20 killed (1st Band)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (Hill Brigade)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (Confirmed)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (Turkish)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed according to Philistos", [(20, "exact", "killed", "Philistos", *WHOLE)]),
    (
        "20 killed per Philistos, 30 killed per Reuth",
        [(20, "exact", "killed", "Philistos", *WHOLE), (30, "exact", "killed", "Reuth", *WHOLE)],
    ),
    ("20 killed (as reported by the Hill Times)", [(20, "exact", "killed", "Hill Times", *WHOLE)]),
    ("France claims 20 killed", [(20, "exact", "killed", "France", *WHOLE)]),
    ("20 killed (SOHR says)", [(20, "exact", "killed", "SOHR", *WHOLE)]),
    ("20 killed (claimed)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (claim)", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (own estimate)", [(20, "exact", "killed", None, *WHOLE)]),
    ("Own estimate: 20 killed", [(20, "exact", "killed", None, *WHOLE)]),
    ("20 killed (official figures)", [(20, "exact", "killed", "official figures", *WHOLE)]),
    ("20 killed (France)", [(20, "exact", "killed", "France", *WHOLE)]),
    ("20 killed (French ambush)", [(20, "exact", "killed", None, *WHOLE)]),
    (
        "Per SOHR: 20 killed, 30 wounded According to Reuth: 90 killed",
        [
            (20, "exact", "killed", "SOHR", *WHOLE),
            (30, "exact", "wounded", "SOHR", *WHOLE),
            (90, "exact", "killed", "Reuth", *WHOLE),
        ],
    ),
    ("20 killed SOHR claim: 90 killed", [(20, "exact", "killed", None, *WHOLE), (90, "exact", "killed", "SOHR", *WHOLE)]),
    ("20 killed (SOHR, as of 6 May)", [(20, "exact", "killed", "SOHR", None, "1916-05-06")]),
    (
        "36–100 killed, 1,000+ wounded, ~40 missing",
        [
            (36, "range", "killed", None, *WHOLE),
            (1000, "at least", "wounded", None, *WHOLE),
            (40, "about", "missing", None, *WHOLE),
        ],
    ),
    ("200 killed (48 executed)", [(200, "exact", "killed", None, *WHOLE), (48, "exact", "killed", None, *WHOLE)]),
    ("8 soldiers killed ---- 5 APCs destroyed, 6 APCs captured, 1 brig sunk", [(8, "exact", "killed", None, *WHOLE)]),
    ("7,400, * 1,900 killed", [(7400, "exact", "casualties", None, *WHOLE), (1900, "exact", "killed", None, *WHOLE)]),
    ("100, Stanley losses unknown", [(100, "exact", "casualties", None, *WHOLE)]),
    (
        "303 total:, 52 killed, 102 wounded",
        [
            (303, "exact", "casualties", None, *WHOLE),
            (52, "exact", "killed", None, *WHOLE),
            (102, "exact", "wounded", None, *WHOLE),
        ],
    ),
    (
        "303 total: 52 killed, 102 wounded",
        [
            (303, "exact", "casualties", None, *WHOLE),
            (52, "exact", "killed", None, *WHOLE),
            (102, "exact", "wounded", None, *WHOLE),
        ],
    ),
    ("302 prisoners", [(302, "exact", "captured", None, *WHOLE)]),
    ("c. 1,800 killed or wounded", [(1800, "about", "casualties", None, *WHOLE)]),
    ("3,404 killed (365 in 1917)", [(3404, "exact", "killed", None, *WHOLE)]),
    ("1,678 killed, wounded or captured", [(1678, "exact", "casualties", None, *WHOLE)]),
    (
        "649 killed 1,657 wounded 11,313 captured",
        [
            (649, "exact", "killed", None, *WHOLE),
            (1657, "exact", "wounded", None, *WHOLE),
            (11313, "exact", "captured", None, *WHOLE),
        ],
    ),
    (
        "Per Ukraine: 1,000 killed 500 wounded, Per Russia: 14,000 killed",
        [
            (1000, "exact", "killed", "Ukraine", *WHOLE),
            (500, "exact", "wounded", "Ukraine", *WHOLE),
            (14000, "exact", "killed", "Russia", *WHOLE),
        ],
    ),
    (
        "18 KIA, 32 WIA, 4 MIA",
        [(18, "exact", "killed", None, *WHOLE), (32, "exact", "wounded", None, *WHOLE), (4, "exact", "missing", None, *WHOLE)],
    ),
    ("KIA: 110,100, Wounded: 275,200", [(110100, "exact", "killed", None, *WHOLE), (275200, "exact", "wounded", None, *WHOLE)]),
    ("1 helicopter lost (Russian claim: 200+ killed)", [(200, "at least", "killed", "Russia", *WHOLE)]),
    ("156 killed, ~400 wounded (SOHR)", [(156, "exact", "killed", "SOHR", *WHOLE), (400, "about", "wounded", "SOHR", *WHOLE)]),
    (
        "40+ killed, 60 men wounded, (per Vellian Army; as of May 1916), 14 killed, (SOHR)",
        [
            (40, "at least", "killed", "Vellian Army", None, "1916-05"),
            (60, "exact", "wounded", "Vellian Army", None, "1916-05"),
            (14, "exact", "killed", "SOHR", *WHOLE),
        ],
    ),
    (
        "20+ killed, 30 wounded at Tarn (SOHR claim)",
        [(20, "at least", "killed", "SOHR", *WHOLE), (30, "exact", "wounded", "SOHR", *WHOLE)],
    ),
    ("48 killed, 25 killed (SOHR)", [(48, "exact", "killed", None, *WHOLE), (25, "exact", "killed", "SOHR", *WHOLE)]),
    (
        "48 killed (6 May), 25 wounded (SOHR)",
        [(48, "exact", "killed", None, "1916-05-06", "1916-05-06"), (25, "exact", "wounded", "SOHR", *WHOLE)],
    ),
    ("40 killed (SOHR), 60 wounded", [(40, "exact", "killed", "SOHR", *WHOLE), (60, "exact", "wounded", None, *WHOLE)]),
    (
        "40 men killed, 60 cooks wounded (SOHR)",
        [(40, "exact", "killed", None, *WHOLE), (60, "exact", "wounded", "SOHR", *WHOLE)],
    ),
    ("44 killed (by May)", [(44, "exact", "killed", None, None, "1916-05")]),
    ("44 killed, (by August 1916)", [(44, "exact", "killed", None, None, "1916-08")]),
    ("44 killed (by Mayfair News)", [(44, "exact", "killed", "Mayfair News", *WHOLE)]),
    ("44 killed (as of May 1916)", [(44, "exact", "killed", None, None, "1916-05")]),
    ("44 killed (1916 only)", [(44, "exact", "killed", None, "1916", "1916")]),
    ("44 killed (1890 only)", [(44, "exact", "killed", None, *WHOLE)]),
    ("70 killed (Vellian government)", [(70, "exact", "killed", "Vellian government", *WHOLE)]),
    ("70 killed (French Army)", [(70, "exact", "killed", "French Army", *WHOLE)]),
    ("70 killed (army), 20 killed (police)", [(70, "exact", "killed", None, *WHOLE), (20, "exact", "killed", None, *WHOLE)]),
    (
        "23,055 (3,155 killed, 14,531 wounded)",
        [
            (23055, "exact", "casualties", None, *WHOLE),
            (3155, "exact", "killed", None, *WHOLE),
            (14531, "exact", "wounded", None, *WHOLE),
        ],
    ),
    (
        "186 soldiers killed (SOHR), 40 of them officers",
        [(186, "exact", "killed", "SOHR", *WHOLE), (40, "exact", "killed", "SOHR", *WHOLE)],
    ),
    (
        "315 dead, including 11 Hill Tigers (SOHR)",
        [(315, "exact", "killed", "SOHR", *WHOLE), (11, "exact", "killed", "SOHR", *WHOLE)],
    ),
    ("315 dead, 12 tanks lost, including 3 T-72", [(315, "exact", "killed", None, *WHOLE)]),
    ("4,500 Italians (1,500 dead)", [(4500, "exact", "casualties", None, *WHOLE), (1500, "exact", "killed", None, *WHOLE)]),
    ("Total: 4,500 (1,500 dead)", [(4500, "exact", "casualties", None, *WHOLE), (1500, "exact", "killed", None, *WHOLE)]),
    ("3 (2 ships sunk)", []),
    ("156 killed (UN)", [(156, "exact", "killed", "UN", *WHOLE)]),
    ("10–15 killed (SOHR)", [(10, "range", "killed", "SOHR", *WHOLE)]),
    ("130 killed (incl. 30 officers)", [(130, "exact", "killed", None, *WHOLE), (30, "exact", "killed", None, *WHOLE)]),
    ("3 Humvees captured, 12 T-72 tanks captured, 7 captured", [(7, "exact", "captured", None, *WHOLE)]),
    ("Unknown", []),
    ("Several wounded", []),
    ("40 guns, 3 ships", []),
    ("2 helicopters lost", []),
]


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_a_casualty_line_is_read(value: str, expected: list[tuple[object, ...]]) -> None:
    sheet = extract(read_plain(TEXT.format(column=2, value=value)))
    found = [
        (
            c.low,
            c.bound.value,
            c.measure.value,
            c.source,
            c.window.start and c.window.start.iso(),
            c.window.end and c.window.end.iso(),
        )
        for c in sheet.claims[:-1]
    ]
    assert found == expected
    assert all(claim.side == 2 for claim in sheet.claims[:-1])


@pytest.mark.parametrize(("value", "side"), [("~40 soldiers and civilians killed", 2), ("46 civilians killed", None)])
def test_a_column_holds_its_soldiers_though_civilians_are_counted_with_them(value: str, side: int | None) -> None:
    assert extract(read_plain(TEXT.format(column=2, value=value))).claims[0].side == side


def test_a_third_column_without_parties_counts_those_of_no_side() -> None:
    sheet = extract(read_plain(TEXT.format(column=3, value="46 civilians killed, 3 killed")))
    assert [claim.side for claim in sheet.claims[:2]] == [None, None]


def test_a_word_for_many_behind_a_count_is_nobody_s_name() -> None:
    sheet = extract(read_plain(TEXT.format(column=2, value="25–82+ killed Dozens killed and injured, 9 killed Rebels")))
    assert [claim.victims for claim in sheet.claims[:2]] == ["rebels", "Rebels"]


def test_a_noun_told_once_for_those_of_no_side_holds_for_the_bare_numbers_after_it() -> None:
    cell = "Per NATO: 33 civilians killed, 27 civilians wounded ---- Per Vellian officials: 32 killed, 46 wounded"
    sheet = extract(read_plain(TEXT.format(column=3, value=cell)))
    assert [claim.victims for claim in sheet.claims[:4]] == ["civilians"] * 4
    assert [claim.source for claim in sheet.claims[:4]] == ["NATO", "NATO", "Vellian officials", "Vellian officials"]


@pytest.mark.parametrize(
    ("value", "victims"),
    [
        ("448 civilians killed and 1,720+ injured", ["civilians", "civilians"]),
        ("44 civilians killed, 20 injured", ["civilians", "civilians"]),
        ("44 civilians killed, 20 killed", ["civilians", "Kites forces"]),
        ("44 civilians killed, 20 soldiers injured", ["civilians", "soldiers"]),
    ],
)
def test_civilians_are_counted_on_beside_a_third_party(value: str, victims: list[str]) -> None:
    text = TEXT.format(column=3, value=value).replace("- Units2", "- Combatant3: Kites\n- Units2")
    claims = extract(read_plain(text)).claims[: len(victims)]
    assert [claim.victims for claim in claims] == victims
    assert [claim.side for claim in claims] == [None if one == "civilians" else 3 for one in victims]


def test_a_label_of_civilian_casualties_names_civilians() -> None:
    sheet = extract(read_plain(TEXT.format(column=3, value="Civilian casualties: 300 killed, 1,000 displaced")))
    assert [(claim.victims, claim.side) for claim in sheet.claims[:2]] == [("civilians", None)] * 2


def test_a_sum_of_all_takes_no_noun_from_the_line_before_it() -> None:
    sheet = extract(read_plain(TEXT.format(column=3, value="3,404 civilians killed, 14,200 killed")))
    assert [claim.victims for claim in sheet.claims[:2]] == ["civilians", "people"]


GROUPS = [
    (
        "Home Guard:, 55 killed (per SOHR), 90 wounded, River Fleet:, 70 killed (per SOHR)",
        ["Home Guard", "Home Guard", "River Fleet"],
    ),
    ("700 killed, River Fleet:, 70 killed", ["", "River Fleet"]),
    ("Home Guard:, 55 killed (per SOHR), 90 killed (per Russia)", ["", ""]),
    ("Killed:, 55 killed, Wounded:, 90 wounded", ["", ""]),
    ("Home Guard:, 55 killed, Civilians:, 20 killed", ["", ""]),
]


@pytest.mark.parametrize(("value", "groups"), GROUPS)
def test_headings_of_one_cell_keep_the_groups_of_a_side_apart(value: str, groups: list[str]) -> None:
    sheet = extract(read_plain(TEXT.format(column=2, value=value)))
    assert [claim.group for claim in sheet.claims[: len(groups)]] == groups


def test_figures_under_two_headings_are_never_compared() -> None:
    value = "Home Guard:, 820 killed (per SOHR), River Fleet:, 91 killed (per Russia)"
    sheet = extract(read_plain(TEXT.format(column=2, value=value)))
    assert not sheet.comparisons


def test_figures_that_count_no_victims_are_kept_with_the_reason() -> None:
    sheet = extract(read_plain(TEXT.format(column=2, value="18 triremes captured, 3 killed")))
    assert [skip.quote for skip in sheet.skipped] == ["18 triremes captured"]
    assert sheet.skipped[0].reason


def test_an_article_without_a_date_gives_its_figures_no_window() -> None:
    sheet = extract(
        read_plain("= X =\n\nInfobox\n- Conflict: X\n- Date: – , ()\n- Casualties1: 30 killed\n\nIt began in April 2014.\n")
    )
    assert not sheet.claims[0].window.is_known


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Total: 800+ killed, ~3,000 injured", [(800, "killed", "people"), (3000, "wounded", "people")]),
        ("3,000 fighters wounded on both sides", [(3000, "wounded", "fighters")]),
        ("300 men served abroad", []),
        ("Total: 300", []),
        ("the date is that of 1916", []),
    ],
)
def test_a_note_of_the_box_counts_for_no_side(value: str, expected: list[tuple[int, str, str]]) -> None:
    claims = extract(read_plain(TEXT.format(column=2, value=f"5 killed\n- Notes: {value}"))).claims[1:-1]
    assert [(claim.low, claim.measure.value, claim.victims) for claim in claims] == expected
    assert {claim.side for claim in claims} <= {None}


@pytest.mark.parametrize(
    ("bracket", "source"),
    [("Karsa Body Count", "Karsa Body Count"), ("Karsa count", "Karsa"), ("Hill Watch count", "Hill Watch")],
)
def test_the_last_word_with_a_capital_belongs_to_the_name(bracket: str, source: str) -> None:
    claims = extract(read_plain(TEXT.format(column=2, value=f"580–670 killed ({bracket})"))).claims
    assert source in {claim.source for claim in claims}


def test_a_civilian_attack_box_counts_by_its_keys() -> None:
    text = "= X =\n\nBox\n- Date: 7 March 1994\n- Fatalities: 14\n- Injuries: 60+\n- Perps: CLF\n\nIt exploded.\n"
    sheet = extract(read_plain(text))
    assert [(c.low, c.measure.value, c.victims, c.bound.value) for c in sheet.claims] == [
        (14, "killed", "people", "exact"),
        (60, "wounded", "people", "at least"),
    ]


def test_days_of_a_casualty_list_take_their_year_from_the_text_where_no_date_is_listed() -> None:
    sheet = extract(
        read_plain(
            "= Battle of Holt =\n\nInfobox\n- Combatant1: Orland\n- Casualties1: Sept 27–29:, * 1,250 killed"
            ", By Sept 30:, * 1,900 killed"
            "\n\nThe Battle of Holt was fought in September 1998.\n"
        )
    )
    days = [
        (one.low, one.window.start and one.window.start.iso(), one.window.end and one.window.end.iso()) for one in sheet.claims
    ]
    assert days == [(1250, "1998-09-27", "1998-09-29"), (1900, None, "1998-09-30")]


def test_a_small_number_that_heads_its_parts_is_no_year() -> None:
    text = TEXT.format(column=1, value="200:, 41 killed 144 wounded")
    claims = [claim for claim in extract(read_plain(text)).claims if claim.place is Place.INFOBOX]
    assert [claim.low for claim in claims] == [200, 41, 144]
    assert {claim.window.start and claim.window.start.iso() for claim in claims} == {WHOLE[0]}


def test_a_heading_that_is_a_place_of_the_prose_names_nobody_counted() -> None:
    text = TEXT.format(column=1, value="Ostia: 253Lorn: 40").replace("Philistos said", "They met at Ostia. Philistos said")
    claims = [claim for claim in extract(read_plain(text)).claims if claim.place is Place.INFOBOX]
    assert [(claim.low, claim.victims, claim.side) for claim in claims] == [(253, "France forces", 1), (40, "Lorn", 1)]
