"""Practising, from the first page to the history, as a new visitor would: with and without JavaScript."""

from __future__ import annotations

import re
import uuid

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.pages import Visitor
from tests.conftest import PASSWORD

pytestmark = pytest.mark.browser


def test_a_newcomer_takes_a_quiz_and_finds_the_score_again(visitor: Visitor) -> None:
    visitor.starts_practising()
    for position in range(1, 11):
        visitor.opens_question(position)
        visitor.answers()
        visitor.checks_the_answer()
        expect(visitor.page.locator("mark")).to_have_count(1)
        expect(visitor.page.locator("h1")).not_to_be_empty()
    visitor.hands_in()
    expect(visitor.page.locator("main")).to_contain_text(re.compile(r"\d+(\.\d+)? of 10|of 10"))
    visitor.page.goto("/history")
    expect(visitor.page.locator("main table").first).to_contain_text("Hama offensive")


def test_an_answer_is_said_to_be_saved_and_is_there_after_a_reload(visitor: Visitor) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    texts = visitor.page.locator("label.opt").all_inner_texts()
    visitor.choices().nth(1).check()
    visitor.saves()
    visitor.sees_saved()
    visitor.page.reload()
    expect(visitor.choices().nth(1)).to_be_checked()
    visitor.sees_saved()
    assert visitor.page.locator("label.opt").all_inner_texts() == texts


def test_a_closed_window_loses_nothing(visitor: Visitor, window: BrowserContext) -> None:
    visitor.starts_practising()
    position = visitor.finds_a_question_with_choices()
    visitor.choices().nth(1).check()
    visitor.saves()
    visitor.sees_saved()
    address = visitor.attempt
    visitor.page.close()
    again = Visitor(window.new_page())
    again.page.goto(f"{address}/questions/{position}")
    expect(again.choices().nth(1)).to_be_checked()


def test_the_passage_opens_marked_in_view_and_back_leads_to_the_reasons(visitor: Visitor, has_script: bool) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    visitor.choices().first.check()
    visitor.checks_the_answer()
    reasons = visitor.page.url
    words = visitor.page.locator("mark").inner_text()
    visitor.page.get_by_role("link", name="Show the passage").first.click()
    mark = visitor.page.locator("mark")
    expect(mark).to_have_count(1)
    expect(mark).to_be_in_viewport()
    assert " ".join(mark.inner_text().split()) == " ".join(words.split())
    if has_script:
        expect(mark).to_be_focused()
    visitor.page.go_back()
    expect(visitor.page).to_have_url(reasons)


def test_handing_in_asks_once_more_and_names_what_is_unanswered(visitor: Visitor) -> None:
    visitor.starts_practising()
    visitor.answers()
    visitor.checks_the_answer()
    visitor.page.goto(f"{visitor.attempt}/submit")
    main = visitor.page.locator("main")
    expect(main).to_contain_text(re.compile(r"9|nine", re.I))
    for position in range(2, 11):
        expect(main.get_by_role("link", name=re.compile(rf"\b{position}\b")).first).to_be_visible()
    visitor.hands_in()
    visitor.page.go_back()
    visitor.page.goto(f"{visitor.attempt}/questions/2")
    expect(visitor.page).to_have_url(re.compile(r"/feedback$|/result$"))


def test_an_old_window_is_told_that_a_newer_answer_is_kept(visitor: Visitor, window: BrowserContext, has_script: bool) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    other = Visitor(window.new_page())
    other.page.goto(visitor.page.url)
    visitor.choices().nth(0).check()
    visitor.saves()
    visitor.sees_saved()
    other.choices().nth(1).check()
    other.saves()
    expect(other.page.locator("body")).to_contain_text("another window")
    other.page.reload()
    expect(other.choices().nth(0)).to_be_checked()


def test_a_guest_who_signs_up_keeps_the_attempt(visitor: Visitor) -> None:
    visitor.starts_practising()
    visitor.answers()
    visitor.checks_the_answer()
    visitor.hands_in()
    email = f"{uuid.uuid4().hex}@school.example"
    visitor.signs_up("Nour", email, PASSWORD)
    visitor.page.goto("/history")
    expect(visitor.page.locator("main")).to_contain_text("Hama offensive")
    visitor.signs_out()
    visitor.page.goto("/history")
    expect(visitor.page.locator("main")).not_to_contain_text("Hama offensive")
    visitor.signs_in(email, PASSWORD)
    visitor.page.goto("/history")
    expect(visitor.page.locator("main")).to_contain_text("Hama offensive")


@pytest.mark.parametrize("has_script", [True], indirect=True, ids=["with script"])
def test_without_a_connection_the_page_says_so_and_saves_later(visitor: Visitor, window: BrowserContext) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    window.set_offline(True)
    visitor.choices().nth(1).check()
    expect(visitor.page.locator("#saved")).to_contain_text("Not saved")
    window.set_offline(False)
    visitor.sees_saved()
    visitor.page.reload()
    expect(visitor.choices().nth(1)).to_be_checked()


@pytest.mark.parametrize("has_script", [True], indirect=True, ids=["with script"])
def test_a_window_closed_without_a_connection_keeps_the_answer(visitor: Visitor, window: BrowserContext) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    address = visitor.page.url
    window.set_offline(True)
    visitor.choices().nth(1).check()
    expect(visitor.page.locator("#saved")).to_contain_text("Kept in this browser")
    visitor.page.close(run_before_unload=False)
    window.set_offline(False)
    again = Visitor(window.new_page())
    again.page.goto(address)
    expect(again.choices().nth(1)).to_be_checked()
    again.sees_saved()
    again.page.reload()
    expect(again.choices().nth(1)).to_be_checked()


@pytest.mark.parametrize("has_script", [True], indirect=True, ids=["with script"])
def test_an_answer_kept_in_the_browser_gives_way_to_a_newer_one(
    visitor: Visitor, window: BrowserContext, browser: Browser
) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    address = visitor.page.url
    window.set_offline(True)
    visitor.choices().nth(1).check()
    expect(visitor.page.locator("#saved")).to_contain_text("Kept in this browser")
    elsewhere = browser.new_context(storage_state={"cookies": window.cookies()}, base_url=address.split("/attempts")[0])
    other = Visitor(elsewhere.new_page())
    other.page.goto(address)
    other.choices().nth(0).check()
    other.sees_saved()
    elsewhere.close()
    visitor.page.close(run_before_unload=False)
    window.set_offline(False)
    again = Visitor(window.new_page())
    again.page.goto(address)
    expect(again.choices().nth(0)).to_be_checked()


def test_the_keyboard_alone_suffices(visitor: Visitor) -> None:
    page = visitor.page
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()

    def tab_to(what: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.locator(f"{what}:focus").count():
                return
        raise AssertionError(f"Tab never reaches {what}")

    tab_to("input[name=choice]")
    page.keyboard.press("ArrowDown")
    expect(page.locator("input[name=choice]:focus")).to_be_checked()
    page.keyboard.press("Tab")
    if not page.locator("button[value=check]:focus").count():
        tab_to("button[value=check]")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/feedback$"))
    tab_to("main a:has-text('Next question')")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/questions/\d+$"))
