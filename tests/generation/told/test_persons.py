"""Who the persons of the prose are, and by which words a sentence may call each of them."""

import pytest

from quizapp.generation.told.persons import ToldPerson, may_be_one, told_persons
from quizapp.services.reading import facts_of

HEAD = "= Revolt of Tarn =\n\nThe revolt was a revolt against a tax on bread, in the year 1215.\n\n"


def persons(prose: str) -> dict[str, ToldPerson]:
    return {one.shown: one for one in told_persons(facts_of(f"{HEAD}{prose}".encode()))}


@pytest.mark.parametrize(
    ("prose", "shown"),
    [
        ("The riders, led by Aldric Holm, took the mill.", {"Aldric Holm"}),
        ("King Osric fled. Osric came back.", {"King Osric"}),
        ("Osric II of Norland rode to the mill.", {"Osric II"}),
        ("The Earl of Verna fled.", {"the Earl of Verna"}),
        ("His brother Bran took the mill.", {"Bran"}),
        ("The army, led by Norland, took the mill. The Norlandish army fled.", set()),
        ("They were led by Free Tarn. The Free Tarn militants fled.", set()),  # a body of men
        ("A force under Aldric Holm came. The mill lies in Aldric Holm.", set()),  # a place
        ("The consuls Aldric Holm and Bran Tarn came.", {"Aldric Holm", "Bran Tarn"}),
        ("It was led by Norlandian General Aldric Holm RM.", {"Aldric Holm"}),
        ("General Holm was lost. The cruiser General Holm sank.", set()),  # a ship
        ("It was led by Verna Hillers. They were the Verna Hillers.", set()),  # a people
        ("The historian Emma Reed was appointed. Emma Reed, a historian, died.", set()),
    ],
)
def test_a_person_is_whom_a_sign_shows_and_nothing_speaks_against(prose: str, shown: set[str]) -> None:
    assert set(persons(prose)) == shown


@pytest.mark.parametrize(
    ("prose", "name", "handles"),
    [
        ("The riders were led by Aldric Holm. Holm fled.", "Aldric Holm", {"Aldric Holm", "Aldric", "Holm"}),
        ("The riders were led by Aldric Holm. Colonel Bran Holm fled to Aldric Bridge.", "Aldric Holm", {"Aldric Holm"}),
        ("Osric II of Norland rode out. Osric Reed saw it.", "Osric II", {"Osric II of Norland", "Osric II"}),
        ("The Earl of Verna fled. The mill lies near Verna.", "the Earl of Verna", {"Earl of Verna"}),
    ],
)
def test_a_word_of_a_name_stands_for_it_only_where_it_is_in_no_other(prose: str, name: str, handles: set[str]) -> None:
    assert set(persons(prose)[name].handles) == handles


@pytest.mark.parametrize(
    ("prose", "is_one"),
    [
        ("King Aldric Holm, the Earl of Verna, fled.", True),
        ("King Aldric Holm (later known as the Earl of Verna) fled.", True),
        ("King Aldric Holm met the Earl of Verna.", False),
    ],
)
def test_two_names_set_beside_each_other_may_be_of_one_person(prose: str, is_one: bool) -> None:
    sheet = facts_of(f"{HEAD}{prose}".encode())
    sentences = {span: " ".join(span.of(sheet.article.text).split()) for span in sheet.article.sentences()}
    one, other = told_persons(sheet)
    assert may_be_one(one, other, sentences) is is_one
