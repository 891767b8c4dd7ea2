"""The pages as a person uses them: what one does and what one sees, not how it is marked up."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect


class Visitor:
    """Somebody with a browser window."""

    def __init__(self, page: Page) -> None:
        self.page = page

    # practising

    def starts_practising(self) -> None:
        """Open the home page and begin."""
        self.page.goto("/")
        self.page.get_by_role("button", name="Start practising").click()
        expect(self.page).to_have_url(re.compile(r"/attempts/\w+/questions/1"))

    def starts(self, quiz: str) -> None:
        """Begin the quiz of that title from the article's page."""
        self.page.goto("/articles/hama-offensive-september-2017")
        row = self.page.locator("form[action*='/start']").filter(has_text=quiz)
        row.first.get_by_role("button").click()
        expect(self.page).to_have_url(re.compile(r"/questions/"))

    @property
    def attempt(self) -> str:
        """The address of the attempt that is open in the window."""
        found = re.search(r"/attempts/\w+", self.page.url)
        assert found is not None
        return found[0]

    def opens_question(self, position: int) -> None:
        """Go to a question by its place in the line of progress."""
        self.page.goto(f"{self.attempt}/questions/{position}")

    def choices(self) -> Locator:
        """The radio buttons or check boxes of the question."""
        return self.page.locator("input[name=choice]")

    def finds_a_question_with_choices(self) -> int:
        """Go to the first question that is answered by choosing, and return its number."""
        for position in range(1, 11):
            self.opens_question(position)
            if self.choices().count() and self.choices().first.get_attribute("type") == "radio":
                return position
        raise AssertionError("no question with radio buttons")

    def answers(self) -> None:
        """Give some answer to the question that is shown, whatever its form."""
        if self.choices().count():
            self.choices().nth(1).check()
        elif self.page.locator("input[name=typed]").count():
            self.page.locator("input[name=typed]").fill("5")
        else:
            lists = self.page.locator("#answer select")
            for index in range(lists.count()):
                lists.nth(index).select_option(index=index + 1)

    def checks_the_answer(self) -> None:
        """Press the button that shows the reasons."""
        self.page.get_by_role("button", name="Check my answer").click()
        expect(self.page).to_have_url(re.compile(r"/feedback$"))

    def saves(self) -> None:
        """Press the button that only saves, where there is one."""
        button = self.page.get_by_role("button", name="Save only")
        if button.is_visible():
            button.click()

    def sees_saved(self) -> None:
        """The page says when the answer was saved."""
        expect(self.page.locator("#saved")).to_contain_text(re.compile(r"Saved"))

    def hands_in(self) -> None:
        """Go to the end, read what is open, and hand in."""
        self.page.goto(f"{self.attempt}/submit")
        self.page.locator("form[action*='/submit'] button[type=submit]").click()
        expect(self.page).to_have_url(re.compile(r"/result$"))

    # people

    def signs_up(self, name: str, email: str, password: str) -> None:
        """Make an account."""
        self.page.goto("/sign-up")
        self.page.get_by_label("Name").fill(name)
        self.page.get_by_label(re.compile("mail")).fill(email)
        self.page.get_by_label("Password").fill(password)
        self.page.locator("main form button[type=submit]").click()

    def signs_in(self, email: str, password: str) -> None:
        """Sign in to an account."""
        self.page.goto("/sign-in")
        self.page.get_by_label(re.compile("mail")).fill(email)
        self.page.get_by_label("Password").fill(password)
        self.page.locator("main form button[type=submit]").click()
        expect(self.page).not_to_have_url(re.compile("/sign-in"))

    def signs_out(self) -> None:
        """Sign out."""
        self.page.get_by_role("button", name="Sign out").click()
