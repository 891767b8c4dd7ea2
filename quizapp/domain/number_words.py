"""The English words for whole numbers up to a hundred: one table for reading figures and for proving them."""

from __future__ import annotations

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
#: Values of the words that stand alone: units, teens and tens.
WORD_VALUES = {word: value for value, word in enumerate(_UNITS)} | {word: 10 * (2 + i) for i, word in enumerate(_TENS)}


def written(number: int) -> frozenset[str]:
    """Return the ways in which a text writes ``number``, in small letters: "1200", "1,200"; "12", "twelve"; "twenty-one"."""
    ways = {str(number), f"{number:,}"}
    if 0 <= number < len(_UNITS):
        ways.add(_UNITS[number])
    elif 20 <= number < 100:
        ten, unit = _TENS[number // 10 - 2], number % 10
        ways |= {f"{ten}-{_UNITS[unit]}", f"{ten} {_UNITS[unit]}"} if unit else {ten}
    return frozenset(ways)
