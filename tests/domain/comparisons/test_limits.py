"""What limits a count beside its days: its own word, and where or how, as an infobox line has it."""

from __future__ import annotations

import pytest

from quizapp.domain.comparisons.comparison import relate
from quizapp.domain.comparisons.limits import have_other_limits, told_deed
from quizapp.domain.evidence import select
from quizapp.domain.facts import Claim, ComparisonKind, Measure, Place
from quizapp.domain.text import Span
from tests.support.claims import claim


def _read(line: str, quote: str, place: Place, measure: Measure = Measure.KILLED, source: str = "Hill Watch") -> Claim:
    start = line.index(quote)
    one = claim(int("".join(c for c in quote if c.isdigit())), source, place=place, measure=measure)
    span, context = Span(start, start + len(quote)), Span(0, len(line))
    fields = {name: getattr(one, name) for name in ("id", "victims", "side", "measure", "low", "high", "bound", "source")}
    return Claim(**fields, window=one.window, place=place, evidence=(select(line, span),), context=context)


DEEDS = [
    ("82 civilians executed (per Hill Watch)", "82 civilians executed", Place.INFOBOX, "executed"),
    ("149 civilians killed in League-held areas (per Hill Watch)", "149 civilians killed", Place.INFOBOX,
     "killed in League-held areas"),
    ("149 civilians killed by shelling, 12 captured", "149 civilians killed", Place.INFOBOX, "killed by shelling"),
    ("40 killed (in the mill; per Hill Watch)", "40 killed", Place.INFOBOX, "killed in the mill"),
    ("40 killed in action (per Hill Watch)", "40 killed", Place.INFOBOX, ""),
    ("40 killed in Marham, Tarn, and Karsa (per Hill Watch)", "40 killed", Place.INFOBOX, "killed in Marham, Tarn, and Karsa"),
    ("40 killed in Marham, Tarn and New Karsa, 12 left", "40 killed", Place.INFOBOX, "killed in Marham, Tarn and New Karsa"),
    ("40 killed in Marham, League and Union: 12 left", "40 killed", Place.INFOBOX, "killed in Marham"),
    ("40 killed in Marham, Norland Army 12 captured", "40 killed", Place.INFOBOX, "killed in Marham"),
    ("40 killed by 3 May (per Hill Watch)", "40 killed", Place.INFOBOX, ""),
    ("40 civilians displaced to Norland (per Hill Watch)", "40 civilians displaced", Place.INFOBOX, "killed to Norland"),
    ("40 internally displaced (per Hill Watch)", "40 internally displaced", Place.INFOBOX, "internally displaced"),
    ("40 killed at Marham (per Hill Watch)", "40 killed", Place.INFOBOX, "killed at Marham"),
    ("40 killed by the end of July", "40 killed", Place.INFOBOX, ""),
    ("40 killed by League estimates", "40 killed", Place.INFOBOX, ""),
    ("40 killed (per Hill Watch)", "40 killed", Place.INFOBOX, ""),
    ("In four streets 82 civilians were executed by the League.", "82 civilians", Place.PROSE, "executed"),
    ("In four streets 82 civilians were killed; 3 were executed.", "82 civilians", Place.PROSE, ""),
    ("The raid left 82 civilians killed in Karsa.", "82 civilians killed", Place.PROSE, ""),
]  # fmt: skip


@pytest.mark.parametrize(("line", "quote", "place", "deed"), DEEDS)
def test_a_count_keeps_its_own_word_and_its_limit(line: str, quote: str, place: Place, deed: str) -> None:
    assert told_deed(_read(line, quote, place), line) == deed


def test_figures_of_other_deeds_or_places_are_no_rival_claims() -> None:
    line = "149 civilians killed in League-held areas (per Hill Watch), 82 civilians executed (per Radio Karsa), "
    line += ", 90 killed, 60 killed"
    box = Place.INFOBOX
    shelled = _read(line, "149 civilians killed", box)
    shot = _read(line, "82 civilians executed", box, source="Radio Karsa")
    plain, other = _read(line, "90 killed", box), _read(line, "60 killed", box, source="Radio Karsa")
    assert have_other_limits(shelled, shot, line)
    assert have_other_limits(shelled, plain, line)
    assert not have_other_limits(plain, other, line)
    kind, why, _ = relate(shelled, shot, line)
    assert kind is ComparisonKind.UNCOMPARABLE
    assert "killed in League-held areas" in why()
    assert "executed" in why()
    assert relate(plain, other, line)[0] is ComparisonKind.CONFLICT
