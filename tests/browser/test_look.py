"""Every page on a small screen and a large one, in light and dark: nothing sticks out, axe finds nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import TEACHER
from tests.browser.pages import Visitor
from tests.conftest import PASSWORD
from tests.support.server import Server

pytestmark = pytest.mark.browser
ARTICLE = "/articles/hama-offensive-september-2017"


def at(path: str) -> Callable[[Visitor], None]:
    return lambda visitor: visitor.page.goto(path) and None


def question(position: int) -> Callable[[Visitor], None]:
    def go(visitor: Visitor) -> None:
        visitor.starts_practising()
        visitor.opens_question(position)

    return go


def feedback(visitor: Visitor) -> None:
    visitor.starts_practising()
    visitor.finds_a_question_with_choices()
    visitor.answers()
    visitor.checks_the_answer()


def passage(visitor: Visitor) -> None:
    feedback(visitor)
    visitor.page.get_by_role("link", name="Show the passage").first.click()


def before_handing_in(visitor: Visitor) -> None:
    visitor.starts_practising()
    visitor.page.goto(f"{visitor.attempt}/submit")


def result(visitor: Visitor) -> None:
    feedback(visitor)
    visitor.hands_in()


def history(visitor: Visitor) -> None:
    result(visitor)
    visitor.page.goto("/history")


def teaching(path: str) -> Callable[[Visitor], None]:
    def go(visitor: Visitor) -> None:
        visitor.signs_in(TEACHER, PASSWORD)
        visitor.page.goto(path)

    return go


def review(visitor: Visitor) -> None:
    teaching(f"/teach{ARTICLE}/questions")(visitor)
    visitor.page.locator("main a[href*='/teach/questions/']").first.click()


PAGES: dict[str, Callable[[Visitor], None]] = {
    "home": at("/"),
    "articles": at("/articles"),
    "article": at(ARTICLE),
    "sign in": at("/sign-in"),
    "sign up": at("/sign-up"),
    "empty history": at("/history"),
    "nothing here": at("/no/such/page"),
    **{f"question {n}": question(n) for n in range(1, 11)},
    "feedback": feedback,
    "passage": passage,
    "before handing in": before_handing_in,
    "result": result,
    "history": history,
    "teach": teaching("/teach"),
    "results of everybody": teaching("/teach/results"),
    "import": teaching("/teach/import"),
    "drafts": teaching(f"/teach{ARTICLE}/questions"),
    "write": teaching(f"/teach{ARTICLE}/questions/new"),
    "make a quiz": teaching(f"/teach{ARTICLE}/quizzes/new"),
    "review": review,
}


def visit(browser: Browser, site: Server, name: str, width: int, scheme: str) -> Page:
    context = browser.new_context(base_url=site.address, viewport={"width": width, "height": 800}, color_scheme=scheme)
    context.set_default_timeout(10_000)
    visitor = Visitor(context.new_page())
    PAGES[name](visitor)
    visitor.page.wait_for_load_state("load")
    return visitor.page


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_its_window_and_axe_finds_nothing(
    browser: Browser, site: Server, name: str, width: int, scheme: str
) -> None:
    page = visit(browser, site, name, width, scheme)
    sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    found = Axe().run(page).response["violations"]
    told = [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in found]
    title = page.title()
    page.context.close()
    assert sideways <= 0
    assert told == []
    assert title.endswith("According to whom?")


@pytest.mark.parametrize("name", ["question 3", "article", "sign in", "before handing in"])
def test_everything_to_press_is_large_enough_on_a_phone(browser: Browser, site: Server, name: str) -> None:
    page = visit(browser, site, name, 320, "light")
    boxes = page.locator(
        "main button:visible, main input[type=radio]:visible, main input[type=checkbox]:visible, main select:visible"
    )
    sizes = [boxes.nth(index).bounding_box() for index in range(boxes.count())]
    page.context.close()
    assert sizes
    assert all(size is not None and min(size["width"], size["height"]) >= 24 for size in sizes), sizes
