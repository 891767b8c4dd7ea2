"""People told by an unknown name alone: who is killed or wounded under it are no things.

Other reasons why a number counts people or things are ``refusals``'.
"""

from __future__ import annotations

from quizapp.domain.facts import Measure
from quizapp.extraction.actors.names import peoples
from quizapp.extraction.claims.figures.candidates import SUBJECTS, Candidate


def are_slain(candidate: Candidate) -> bool:
    """Tell whether those whom an unknown name counts are killed, which befalls people alone: "30,000 Romani were killed"."""
    if candidate.head != "T" or candidate.measures not in _OF_PEOPLE_ALONE:
        return False
    end = candidate.head_end
    is_one_name = candidate.tags[candidate.index + 1 : end] == "X"
    if candidate.rule.name == "so many killed" and is_one_name and candidate.verb == end:  # "9 CSP killed", "11 Dane wounded"
        name = candidate.sentence.tokens[end - 1]
        return name.text.isupper() or name.word in peoples()
    if candidate.measures != (Measure.KILLED,):
        return False
    if candidate.rule.name in {"killing so many", "so many killed"}:  # "killed 347 VC and captured one", "89 US killed"
        many = candidate.sentence.tokens[candidate.index].quantity
        is_one_name = is_one_name and (candidate.verb < candidate.index or candidate.sentence.tokens[end - 1].text.isupper())
        return is_one_name and many is not None and many.low > _FEW
    if candidate.rule.name not in SUBJECTS:
        return False
    quantity, name = candidate.sentence.tokens[candidate.index].quantity, candidate.sentence.tokens[end - 1]
    is_name = name.tag == "X" and not name.text.isupper() and candidate.tags[end : end + 1] in set("BKN")
    return is_name and quantity is not None and quantity.low > _FEW and candidate.tags[candidate.verb] == "K"


#: What befalls people and no things.
_OF_PEOPLE_ALONE = frozenset({(Measure.KILLED,), (Measure.WOUNDED,)})
#: Up to so many before a name may be its number: "3 Para were killed".
_FEW = 20
