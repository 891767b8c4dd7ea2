"""Which claims a chart draws together: by measure and victims, repetitions once; and what a group is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from quizapp.domain.facts import Claim, ComparisonKind, FactSheet, Measure, Place
from quizapp.web.wording import capital

#: Rank of victims that are neither a side, nor civilians, nor unnamed; so many of them with one figure share a group.
_OTHERS, _MANY, _TOGETHER = 95, 3, "~"
_NOBODY = ("people", "persons", "deaths", "casualties", "fatalities", "victims", "")


def victims_group(claim: Claim) -> tuple[int, str]:
    """Return the group of a claim's victims: by side where it is known, else civilians, others by name, nobody named."""
    if claim.side is not None:
        return claim.side, ""
    name = claim.victims.casefold()
    if "civilian" in name:
        return 90, ""
    return (99, "") if name.split(" in ")[0].strip() in _NOBODY else (_OTHERS, name)


def _group_victims(claims: Sequence[Claim]) -> str:
    """The group's name: as the infobox counts them, else the most frequent name."""
    infobox = [claim.victims for claim in claims if claim.place is Place.INFOBOX]
    return Counter(infobox or [claim.victims for claim in claims]).most_common(1)[0][0]


def group_title(claims: Sequence[Claim]) -> str:
    """Return what the claims of one group count: ``Rebels killed``, ``People killed, not said who``."""
    rank, _ = victims_group(claims[0])
    measure = claims[0].measure.value
    if rank == 99:
        return "Casualties, not said who" if measure == "casualties" else f"People {measure}, not said who"
    victims = "Civilians" if rank == 90 else capital(_group_victims(claims))
    return f"{victims}: casualties" if measure == "casualties" else f"{victims} {measure}"


def repeated_claims(sheet: FactSheet) -> dict[str, str]:
    """Map each claim that only repeats another to the first claim of that repetition."""
    pairs = (one.claims for one in sheet.comparisons if one.kind is ComparisonKind.REPETITION)
    first: dict[str, str] = {}
    for ids in pairs:
        root = first.get(ids[0], ids[0])
        first.update({other: root for other in ids[1:] if other != root})
    return first


def largest_of(claims: Iterable[Claim]) -> int:
    """Return the largest figure of the claims."""
    return max(claim.high or claim.low for claim in claims)


#: Claims of one group, each told once or more often.
Told = list[list[Claim]]
Key = tuple[int, int, str]


def told_once(sheet: FactSheet, claims: Sequence[Claim]) -> Told:
    """Return the claims, those that repeat each other together."""
    repeated = repeated_claims(sheet)
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        told.setdefault(repeated.get(claim.id, claim.id), []).append(claim)
    return list(told.values())


def grouped_claims(told: Told) -> dict[Key, Told]:
    """Return the claims by measure and victims; victims that are counted once only share a group if there are many of them."""
    measures = list(Measure)
    groups: dict[Key, Told] = {}
    for same in told:
        groups.setdefault((measures.index(same[0].measure), *victims_group(same[0])), []).append(same)
    single = [key for key, group in groups.items() if key[1] == _OTHERS and len(group) == 1]
    for measure in {key[0] for key in single}:
        keys = [key for key in single if key[0] == measure]
        if len(keys) >= _MANY:
            groups[measure, _OTHERS, _TOGETHER] = [same for key in keys for same in groups.pop(key)]
    return groups


def title_of(key: Key, claims: Sequence[Claim]) -> str:
    """Return what a group of claims counts, or that each of its figures counts something of its own."""
    if key[2] == _TOGETHER:
        return f"Others {claims[0].measure.value}, one figure each"
    return group_title(claims)
