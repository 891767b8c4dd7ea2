"""What a sentence with a number of victims leaves open: only what it surely does not tell, beside what it surely tells."""

from random import Random

import pytest

from quizapp.generation.drafting import draft
from quizapp.generation.proofs.proof import is_proved
from quizapp.services.reading import facts_of
from tests.support.bridge import PAGE, asked, page, with_key, wrong_keys


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("On 5 May, shelling by the Union killed 14 villagers near Westwick.", "Whose count it is"),
        ("According to Relief Watch, 14 villagers were killed in the shelling of Westwick.", "The day"),
        ("On 5 May, at least 14 villagers were killed in the shelling of Westwick.", None),  # too little is told
        ("On 5 May, at least 14 villagers were killed in Westwick.", "The exact number"),
        ("At least 14 of the victims were killed in Westwick.", None),  # a part
        ("On 5 May, Relief Watch said that 14 villagers had been killed in Westwick.", None),  # the day of the statement
        ("On 5 May, shelling killed 14 villagers and wounded 20 near Westwick.", None),  # which number?
        ("On 5 May, shelling killed dozens of villagers, 14 of them near Westwick.", None),
        ("On 5 May, shelling killed three villagers near Westwick.", None),  # nobody has to count three
        ("On 5 May, reportedly 14 villagers were killed near Westwick.", None),  # whose word it is, is said to be open
        ("On 5 May, they killed 14 villagers near Westwick.", None),  # who?
        ("The next day, shelling by the Union killed 14 villagers.", None),
        ("The Union posted a video on 5 May of how it killed 14 villagers near Westwick.", None),  # the day of the video
        ("According to Relief Watch, besides various numbers of guards 14 villagers were killed in the shelling.", None),
    ],
)
def test_a_gap_is_asked_for_beside_what_the_sentence_tells(sentence: str, key: str | None) -> None:
    made = asked("sources.open", page(f"It rained.\n\n{sentence}\n\nIt rained."))
    assert [one.keys[0].text for one in made] == ([key] if key else [])
    assert all(len(one.pool) >= 2 for one in made)


def test_it_is_proved_for_its_own_key_only() -> None:
    prose = "It rained.\n\nOn 5 May, shelling by the Union killed 14 villagers near Westwick.\n\nIt rained."
    sheet = facts_of(PAGE.format(prose=prose, losses1="17 killed", losses2="42 killed", first="Northern League").encode())
    items = [one for one in draft(sheet, Random(1)).items if one.rule.startswith("sources.open")]
    assert items
    for item in items:
        assert is_proved(sheet, item)
        assert not any(is_proved(sheet, with_key(item, keys)) for keys in wrong_keys(item))
