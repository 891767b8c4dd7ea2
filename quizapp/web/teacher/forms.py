"""Forms of the teacher's pages: filter, import, review, authoring, quizzes. What fits is decided by the services."""

from __future__ import annotations

from flask_wtf.file import FileField
from wtforms import (
    BooleanField,
    DateField,
    FieldList,
    Form,
    FormField,
    HiddenField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import DataRequired, Length, NumberRange, Optional
from wtforms.widgets import HiddenInput

from quizapp.domain.item import Skill
from quizapp.domain.quiz import FeedbackPolicy
from quizapp.web.page_form import PageForm, choice
from quizapp.web.student.result import SKILL_NAMES

_SKILLS = [choice(skill.value, SKILL_NAMES[skill]) for skill in Skill]
_LONGEST_TEXT, _LONGEST_QUOTE = 1_000, 2_000


class ResultsFilter(Form):
    """Which attempts to list; every field may be left empty."""

    quiz = SelectField("Quiz", validate_choice=False, default="")
    skill = SelectField("Skill", choices=[choice("", "All skills"), *_SKILLS], default="")
    since = DateField("From", validators=[Optional()])
    until = DateField("To", validators=[Optional()])


class ImportForm(PageForm):
    """An article as a file or as text, and where it comes from."""

    file = FileField("File")
    text = TextAreaField("Or its text", validators=[Length(max=2_000_000, message="The limit is 2 MB of text.")])
    title = StringField("Title of the source", validators=[Length(max=200)])
    url = StringField("Address of the source", validators=[Length(max=500)])
    licence = StringField("Licence", validators=[Length(max=100)], default="CC BY-SA 4.0")
    attribution = StringField("Attribution", validators=[Length(max=300)])


class ActForm(PageForm):
    """A button that does one thing."""


class RejectForm(PageForm):
    """Why a question is put aside."""

    reason = StringField("Reason", validators=[Length(max=500, message="Use up to 500 characters.")])


class OptionForm(Form):
    """An option with its reason and the words that show it; ``start`` is where they stand."""

    text = StringField("Option", validators=[Length(max=_LONGEST_TEXT)])
    is_key = BooleanField("right answer")
    why = StringField("Why", validators=[Length(max=_LONGEST_TEXT)])
    quote = StringField("Passage", validators=[Length(max=_LONGEST_QUOTE)])
    start = HiddenField()
    id = HiddenField()


class QuestionForm(PageForm):
    """A question as its author writes it."""

    stem = TextAreaField("Question", validators=[DataRequired("Write the question."), Length(max=_LONGEST_TEXT)])
    skill = SelectField("Skill", choices=_SKILLS)
    why = TextAreaField(
        "Why the answer is right", validators=[DataRequired("Say why the answer is right."), Length(max=_LONGEST_TEXT)]
    )
    quote = StringField("Passage that proves it", validators=[Length(max=_LONGEST_QUOTE)])
    start = HiddenField()
    options = FieldList(FormField(OptionForm), min_entries=4, max_entries=12)
    base_version = IntegerField(widget=HiddenInput(), default=0)


class QuizForm(PageForm):
    """A quiz of kept questions."""

    title = StringField("Title", validators=[DataRequired("Give the quiz a title."), Length(max=120)])
    items = SelectMultipleField("Questions", validate_choice=False)
    feedback = RadioField(
        "Reasons are shown",
        choices=[
            choice(FeedbackPolicy.AT_ONCE.value, "at once, question by question (practice)"),
            choice(FeedbackPolicy.AFTER_SUBMIT.value, "after the attempt is handed in"),
        ],
        default=FeedbackPolicy.AT_ONCE.value,
    )
    attempts = IntegerField(
        "Attempts allowed", validators=[Optional(), NumberRange(1, 100, "Give a number from 1 to 100, or leave it empty.")]
    )
