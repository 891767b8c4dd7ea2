"""A teacher's way: sign in by the printed link, look through drafts, write a question, publish, read the results."""

from __future__ import annotations

import csv
import io
import re
import uuid

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import TEACHER
from tests.browser.pages import Visitor
from tests.conftest import PASSWORD
from tests.support.server import Server

pytestmark = pytest.mark.browser
ARTICLE = "hama-offensive-september-2017"
SENTENCE = "Reports of the ensuing fighting were contradictory."


@pytest.fixture
def teacher(visitor: Visitor) -> Visitor:
    visitor.signs_in(TEACHER, PASSWORD)
    return visitor


def test_the_printed_link_signs_the_teacher_in_once(visitor: Visitor, site: Server, has_script: bool) -> None:
    if not has_script:
        pytest.skip("the link works once for the whole site; the way without script is the same form")
    visitor.page.goto(site.sign_in_link())
    visitor.page.locator("main form button[type=submit]").click()
    expect(visitor.page).to_have_url(re.compile("/teach"))
    visitor.signs_out()
    visitor.page.goto(site.sign_in_link())
    visitor.page.locator("main form button[type=submit]").click()
    expect(visitor.page.locator("main")).to_contain_text("does not work any more")


def fill_question(page: Page, stem: str) -> None:
    """Write a question with four options; the passage is picked, not typed."""
    page.goto(f"/teach/articles/{ARTICLE}/questions/new")
    page.get_by_label("Section").select_option(label="Tahrir al-Sham-led attack")
    page.get_by_role("button", name="Open").click()
    page.get_by_label("Question", exact=True).fill(stem)
    page.get_by_label("Skill").select_option(label="Sources")
    page.get_by_label(SENTENCE).check()
    page.get_by_role("button", name="Use these words").click()
    expect(page.get_by_label("Passage that proves it")).to_have_value(SENTENCE)
    for number, text in enumerate(("contradictory", "complete", "confirmed", "withdrawn")):
        page.locator(f"[name='options-{number}-text']").fill(text)
        page.locator(f"[name='options-{number}-why']").fill(
            f"The sentence does{'' if number == 0 else ' not'} call them {text}."
        )
    page.locator("[name='options-0-is_key']").check()
    page.get_by_label("Why the answer is right").fill("The sentence calls the reports contradictory.")


def test_a_question_is_written_by_marking_its_passage_published_and_answered(
    teacher: Visitor, browser: Browser, site: Server
) -> None:
    page, title = teacher.page, f"Quiz {uuid.uuid4().hex[:6]}"
    fill_question(page, f"Which word does the article use for the reports of the fighting ({title})?")
    page.get_by_role("button", name="Save and check").click()
    page.get_by_role("button", name="Keep").click()
    page.goto(f"/teach/articles/{ARTICLE}/quizzes/new")
    page.get_by_label("Title").fill(title)
    page.locator("#items label").filter(has_text=title).locator("input").check()
    page.get_by_role("button", name="Save and publish").click()

    learner = Visitor(browser.new_context(base_url=site.address).new_page())
    learner.starts(title)
    learner.page.get_by_label("contradictory").check()
    learner.checks_the_answer()
    expect(learner.page.locator("mark")).to_have_text(SENTENCE)
    learner.hands_in()
    learner.page.context.close()

    page.goto("/teach/results")
    row = page.locator("main tr").filter(has_text=title)
    expect(row).to_contain_text("1 of 1")
    row.get_by_role("link").first.click()
    expect(page.locator("main")).to_contain_text(title)


def test_a_question_that_breaks_a_rule_keeps_what_was_typed_and_says_what_to_do(teacher: Visitor) -> None:
    page = teacher.page
    fill_question(page, "Which word is it?")
    page.locator("[name='options-1-text']").fill("Contradictory")
    page.get_by_role("button", name="Save and check").click()
    expect(page.locator("main")).to_contain_text("not saved yet")
    expect(page.get_by_label("Question", exact=True)).to_have_value("Which word is it?")
    expect(page.get_by_label("Passage that proves it")).to_have_value(SENTENCE)


def test_drafts_are_rejected_with_a_reason_and_edited_into_a_new_version(teacher: Visitor) -> None:
    page = teacher.page
    page.goto(f"/teach/articles/{ARTICLE}/questions")
    page.locator("main a[href*='/teach/questions/']").nth(5).click()
    address = page.url
    page.get_by_label("Reason for rejecting").fill("Too easy for us")
    page.get_by_role("button", name="Reject").click()
    page.goto(address)
    expect(page.locator("main")).to_contain_text("Too easy for us")
    page.get_by_role("button", name="Keep").click()
    page.goto(address)
    page.get_by_role("link", name="Edit").click()
    stem, hint = page.get_by_label("Question", exact=True), f"Look closely ({uuid.uuid4().hex[:6]})."
    stem.fill(f"{stem.input_value()} {hint}")
    page.get_by_role("button", name="Save as a new version").click()
    page.goto(address)
    expect(page.locator("main")).to_contain_text(re.compile(r"version [2-9]"))
    expect(page.locator("main")).to_contain_text(hint)


def test_what_was_not_asked_is_shown_with_its_reason(teacher: Visitor) -> None:
    teacher.page.goto(f"/teach/articles/{ARTICLE}/questions")
    expect(teacher.page.locator("main")).to_contain_text("How many rebels were killed?")
    expect(teacher.page.locator("main")).to_contain_text("contested")


def test_results_are_filtered_and_taken_away_as_a_file(teacher: Visitor) -> None:
    page = teacher.page
    page.goto("/teach/results?skill=sources")
    expect(page.locator("main")).to_be_visible()
    rows = list(csv.reader(io.StringIO(page.request.get("/teach/results.csv").text())))
    assert rows[0][:4] == ["attempt", "learner", "email", "quiz"]


def test_a_bad_article_is_refused_in_the_form_and_a_good_one_is_imported(teacher: Visitor) -> None:
    page = teacher.page
    page.goto("/teach/import")
    page.get_by_label("Or its text").fill("Eggs, milk and bread.")
    page.locator("main form button[type=submit]").click()
    expect(page.locator("main")).to_contain_text(re.compile("not|no ", re.I))
    expect(page.get_by_label("Or its text")).to_have_value("Eggs, milk and bread.")
    name = f"Battle of Mill Bridge {uuid.uuid4().hex[:6]}"
    text = (
        f"= {name} =\n\nInfobox\n- Date: 3 May 1809\n- Result: Northern victory\n- Combatant1: Northern Army\n"
        "- Combatant2: Southern Army\n- Casualties1: 40 killed (per the Gazette)\n"
        "- Casualties2: 300 killed (per the Courier)\n\n"
        "The battle was fought on 3 May 1809. The Northern Army crossed the bridge on 4 May 1809."
    )
    page.get_by_label("Or its text").fill(text)
    page.locator("main form button[type=submit]").click()
    expect(page.locator("main")).to_contain_text(name)
