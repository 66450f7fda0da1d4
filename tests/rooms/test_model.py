"""The model: dates that keep what was printed, and the views of an article."""

import datetime as dt

import attrs
import pytest

import newsparse
from newsparse import Article, Block, BlockKind, BoilerplateKind, Dateline, PartialDate, Source, Span
from tests.rooms.test_terminal import whole_article


@pytest.mark.parametrize(
    ("date", "form"),
    [
        (PartialDate(year=2022, month=11, day=29), "2022-11-29"),
        (PartialDate(year=2022, month=11), "2022-11"),
        (PartialDate(year=2022), "2022"),
        (PartialDate(month=11, day=29), "--11-29"),
        (PartialDate(month=11), "--11"),
        (PartialDate(day=29), "---29"),
        (PartialDate(weekday=2), "-W-2"),
        (PartialDate(), ""),
    ],
)
def test_a_date_is_written_as_far_as_it_is_known(date: PartialDate, form: str) -> None:
    """The ISO form is cut or dashed where nothing is known."""
    assert date.isoformat() == form


NEAR = dt.date(2022, 11, 30)


@pytest.mark.parametrize(
    ("date", "near", "day"),
    [
        (PartialDate(month=11, day=29), NEAR, dt.date(2022, 11, 29)),
        (PartialDate(month=12, day=3), NEAR, dt.date(2022, 12, 3)),
        (PartialDate(month=12, day=4), NEAR, dt.date(2021, 12, 4)),
        (PartialDate(month=2, day=29), NEAR, dt.date(2020, 2, 29)),
        (PartialDate(month=2, day=29), dt.date(1903, 1, 1), dt.date(1896, 2, 29)),
        (PartialDate(month=2, day=30), NEAR, None),
        (PartialDate(day=29), NEAR, dt.date(2022, 11, 29)),
        (PartialDate(day=31), NEAR, dt.date(2022, 10, 31)),
        (PartialDate(day=5), dt.date(2022, 1, 1), dt.date(2021, 12, 5)),
        (PartialDate(weekday=2), NEAR, dt.date(2022, 11, 29)),
        (PartialDate(weekday=5), NEAR, dt.date(2022, 12, 2)),
        (PartialDate(weekday=2, month=11, day=29), NEAR, dt.date(2022, 11, 29)),
        (PartialDate(weekday=3, month=11, day=29), NEAR, None),
        (PartialDate(weekday=3, month=11), NEAR, None),
        (PartialDate(year=1999, month=5, day=6), NEAR, dt.date(1999, 5, 6)),
        (PartialDate(year=1999, month=5), NEAR, None),
        (PartialDate(year=1999, day=5), NEAR, None),
        (PartialDate(month=11), NEAR, None),
        (PartialDate(), NEAR, None),
        (PartialDate(month=12, day=31), dt.date.max, dt.date.max),
        (PartialDate(month=2, day=1), dt.date(1, 3, 1), dt.date(1, 2, 1)),
        (PartialDate(day=31), dt.date(2023, 3, 1), dt.date(2023, 1, 31)),
        (PartialDate(weekday=1), dt.date.min, dt.date(1, 1, 1)),
        (PartialDate(weekday=5), dt.date.min, None),
        (PartialDate(day=31), dt.date.min, None),
        (PartialDate(month=12, day=31), dt.date.min, None),
    ],
)
def test_a_date_resolves_to_the_latest_day_that_fits(date: PartialDate, near: dt.date, day: dt.date | None) -> None:
    """A story is filed on the day that it names, not more than three days after ``near``."""
    assert date.resolve(near) == day


def article_of(date: PartialDate | None, published: dt.date | None) -> Article:
    """Return an article whose dateline has a date."""
    empty = Span(0, 0, "")
    return Article(Source(""), dateline=Dateline(empty, (), date, (), empty), published=published)


@pytest.mark.parametrize(
    ("date", "published", "day"),
    [
        (PartialDate(month=11, day=29), NEAR, dt.date(2022, 11, 29)),
        (PartialDate(month=11, day=29), None, None),
        (PartialDate(year=2022, month=11, day=29), None, dt.date(2022, 11, 29)),
        (PartialDate(year=2022, month=11), None, None),
        (PartialDate(year=2022, day=3), None, None),
        (None, NEAR, None),
    ],
)
def test_an_article_has_a_day_when_it_can(
    date: PartialDate | None, published: dt.date | None, day: dt.date | None
) -> None:
    """A whole date needs no day of publication, a partial one does."""
    assert article_of(date, published).date == day


def test_an_article_without_a_dateline_has_no_day() -> None:
    """The day of publication alone is not the dateline's."""
    assert Article(Source(""), published=NEAR).date is None


def test_views_choose_blocks() -> None:
    """Paragraphs are body blocks; the body has subheads too; boilerplate stands apart."""
    text = "Head\nOne.\nSub\nTwo.\nShare"
    blocks = (
        Block(Span(0, 4, "Head"), BlockKind.HEADLINE),
        Block(Span(5, 9, "One."), BlockKind.BODY),
        Block(Span(10, 13, "Sub"), BlockKind.SUBHEAD),
        Block(Span(14, 18, "Two."), BlockKind.BODY),
        Block(Span(19, 24, "Share"), BlockKind.BOILERPLATE, BoilerplateKind.SHARE),
    )
    article = Article(Source(text), blocks=blocks)

    assert [span.text for span in article.paragraphs] == ["One.", "Two."]
    assert [span.text for span in article.body] == ["One.", "Sub", "Two."]
    assert [block.span.text for block in article.boilerplate] == ["Share"]
    assert article.clean_text == "One.\n\nSub\n\nTwo."
    assert article.text == text


def test_the_lead_is_the_first_paragraph_behind_the_dateline() -> None:
    """A paragraph that ends before the dateline's separator is no lead, and without paragraphs there is none."""
    text = "Intro. OSLO (AP) - Rain fell."
    dateline = Dateline(Span(7, 16, "OSLO (AP)"), (), None, (), Span(16, 19, " - "))
    blocks = (Block(Span(0, 6, "Intro."), BlockKind.BODY), Block(Span(7, 29, text[7:]), BlockKind.BODY))

    assert Article(Source(text), blocks=blocks, dateline=dateline).lead == Span(19, 29, "Rain fell.")
    assert Article(Source(text), blocks=blocks).lead == Span(0, 6, "Intro.")
    assert Article(Source(text), dateline=dateline).lead is None


def test_a_dateline_names_its_agencies() -> None:
    """Only tags that the table knows have an agency."""
    dateline = whole_article().dateline

    assert dateline is not None
    assert [agency.name for agency in dateline.agencies] == ["Reuters"]
    assert dateline.body_start == dateline.separator.end


def test_values_cannot_be_changed() -> None:
    """Everything that a caller gets is frozen and has slots."""
    classes = [value for value in vars(newsparse).values() if isinstance(value, type) and attrs.has(value)]

    assert [cls for cls in classes if "__dict__" in dir(cls) or not hasattr(cls, "__slots__")] == []
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        whole_article().language = "en"  # type: ignore[misc]  # that is the point
