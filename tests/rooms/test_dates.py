"""Dates: what is read, what is not, and what a partial date becomes beside a reference day."""

import datetime as dt
import sys
from collections.abc import Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsparse import LexiconError, PartialDate
from newsparse.dates import guess_date, read_date
from newsparse.lexicon.dates import load_dates, read_dates
from newsparse.lexicon.rows import read_data

TABLE = load_dates()

READ = [
    ("Nov 29 (X)", "Nov 29", "--11-29"),
    ("Nov. 29, 2004 -", "Nov. 29, 2004", "2004-11-29"),
    ("Sept. 30, 2004Readers", "Sept. 30, 2004", "2004-09-30"),
    ("20 OCT 89 --", "20 OCT 89", "1989-10-20"),
    ("20 OCT '05 --", "20 OCT '05", "2005-10-20"),
    ("2-Jan-2004", "2-Jan-2004", "2004-01-02"),
    ("29 de noviembre de 2022", "29 de noviembre de 2022", "2022-11-29"),
    ("29th of November 2022", "29th of November 2022", "2022-11-29"),
    ("1er août (X)", "1er août", "--08-01"),
    ("1 декабря 2025 г. –", "1 декабря 2025 г", "2025-12-01"),
    ("2012. március 12., hétfő (X)", "2012. március 12., hétfő", "2012-03-12"),
    ("lapkričio 29 d. (X)", "lapkričio 29 d", "--11-29"),
    ("ngày 29 tháng 11 năm 2022", "ngày 29 tháng 11 năm 2022", "2022-11-29"),
    ("29 تشرين الثاني -", "29 تشرين الثاني", "--11-29"),
    ("12 नवंबर", "12 नवंबर", "--11-12"),
    ("5 KASIM", "5 KASIM", "--11-05"),
    ("Monday, Sept. 20: The", "Monday, Sept. 20", "--09-20"),
    ("29 Nov, Tuesday (X)", "29 Nov, Tuesday", "--11-29"),
    ("29 Nov Sun and rain", "29 Nov", "--11-29"),
    ("Thu, 07/23/2015 -", "Thu, 07/23/2015", "2015-07-23"),
    ("November 29/2020 (X)", "November 29/2020", "2020-11-29"),
    ("24/09/2020 –", "24/09/2020", "2020-09-24"),
    ("09/21/04)", "09/21/04", "2004-09-21"),
    ("29/11 (X)", "29/11", "--11-29"),
    ("27.09. Warszawa", "27.09.", "--09-27"),
    ("2020-01-21 11:12)", "2020-01-21 11:12", "2020-01-21"),
    ("Jan 24, 2018 / 04:26 am (X", "Jan 24, 2018 / 04:26 am", "2018-01-24"),
    ("11月29日", "11月29日", "--11-29"),
    ("２７日", "２７日", "---27"),
    ("二〇二二年九月二十七日電", "二〇二二年九月二十七日", "2022-09-27"),
    ("十月十日", "十月十日", "--10-10"),
    ("89年3月卅日", "89年3月卅日", "1989-03-30"),
    ("11월 29일", "11월 29일", "--11-29"),
    ("Tuesday (X)", "Tuesday", "-W-2"),
]
NOT_READ = [
    "May said", "29", "99 luft", "12-14 March", "(x", "", "Mo. 5x", "Sun", "An", "40 Nov", "31/13/2004", "0日", "2004 people",
    "Nov 1500 2004 x", "Nov 29:5", "the", "13月13日", "de " * 12, "The Monday",
]  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "iso"), READ, ids=[row[0] for row in READ])
def test_a_date_is_read(text: str, printed: str, iso: str) -> None:
    """As far as it is printed, and not further."""
    date = read_date(text, 0, TABLE)

    assert date is not None
    assert date.span is not None
    assert (date.span.text, date.isoformat()) == (printed, iso)


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_date_is_not_read(text: str) -> None:
    """A name, a number or a sentence alone is no date."""
    assert read_date(text, 0, TABLE) is None


def test_an_ambiguous_month_needs_the_language() -> None:
    """``listopad`` is October in Croatian and November in Polish."""
    months = {language: read_date("5 listopada", 0, TABLE, language) for language in ("hr", "pl", None)}

    assert months["hr"] is not None
    assert months["pl"] is not None
    assert (months["hr"].month, months["pl"].month, months[None]) == (10, 11, None)


def test_a_table_that_is_not_whole_is_an_error() -> None:
    """Twelve months or none."""
    with pytest.raises(LexiconError, match="expected 12 lists of names, got 1"):
        read_dates({"xx": {"months": [["one"]], "weekdays": [[]] * 7}}, {})


def test_a_very_long_name_is_no_month() -> None:
    """It is folded without being normalised, which may be dear."""
    assert TABLE.month("é" * 1000) is None


@pytest.fixture
def afresh() -> Iterator[None]:
    """Ask dateparser anew."""
    guess_date.cache_clear()
    yield
    guess_date.cache_clear()


@pytest.mark.usefixtures("afresh")
def test_dateparser_is_asked_for_what_the_table_lacks() -> None:
    """One language, day and month required; the year only when it is printed."""
    date = guess_date("29 Nollaig", "ga")
    dated = guess_date("12 mrt. 2020", "nl")

    assert date == PartialDate(month=12, day=29)
    assert dated == PartialDate(year=2020, month=3, day=12)
    assert "dateparser" in sys.modules


@pytest.mark.usefixtures("afresh")
@pytest.mark.parametrize(
    ("text", "language"),
    [("no figures", "en"), ("1" * 65, "en"), ("29 Blorg", "en"), ("31 februar 2020 1", "no"), ("29 Nov", "xx")],
)
def test_dateparser_is_not_believed_or_not_asked(text: str, language: str) -> None:
    """Long strings, strings without a figure, strange words and strange languages give nothing."""
    assert guess_date(text, language) is None


DAYS = st.dates(dt.date(1980, 1, 1), dt.date(2100, 12, 31))
LANGUAGES = sorted(read_data("dates.toml"))
SHAPES = ("{month} {day}", "{month} {day}, {year}", "{day} {month}", "{day}. {month} {year}", "{day} {month} {year}")


@given(DAYS, st.sampled_from(LANGUAGES), st.sampled_from(SHAPES), st.data())
def test_a_printed_day_reads_as_itself(day: dt.date, language: str, shape: str, data: st.DataObject) -> None:
    """For every day, language and order of parts, with every name of the month that opens with a letter (Mongolian counts its months)."""
    names = [name for name in read_data("dates.toml")[language]["months"][day.month - 1] if not name[0].isdigit()]
    assume(names)
    name = data.draw(st.sampled_from(names))
    printed = shape.format(month=name, day=day.day, year=day.year)
    read = read_date(printed, 0, TABLE, language)

    assert read is not None
    assert (read.month, read.day) == (day.month, day.day)
    assert read.year == (day.year if "{year}" in shape else None)


@given(DAYS, st.integers(-400, 3))
def test_a_day_resolves_to_itself_near_itself(day: dt.date, ahead: int) -> None:
    """Without a year it is the latest such day that is not more than three days ahead of the reference day."""
    reference = day - dt.timedelta(days=ahead)
    resolved = PartialDate(month=day.month, day=day.day).resolve(reference)

    assert resolved is not None
    assert resolved <= reference + dt.timedelta(days=3)
    assert (resolved.month, resolved.day) == (day.month, day.day)
    if 3 - 365 < ahead <= 3:
        assert resolved >= day


def test_a_day_and_its_weekday_must_agree() -> None:
    """A weekday that contradicts leaves the date unresolved."""
    near = dt.date(2022, 11, 30)

    assert PartialDate(month=11, day=29, weekday=2).resolve(near) == dt.date(2022, 11, 29)
    assert PartialDate(month=11, day=29, weekday=3).resolve(near) is None
    assert PartialDate(weekday=2).resolve(near) == dt.date(2022, 11, 29)


def test_the_leap_day_goes_to_the_last_leap_year() -> None:
    """Also over 1900, which was none."""
    assert PartialDate(month=2, day=29).resolve(dt.date(2022, 11, 30)) == dt.date(2020, 2, 29)
    assert PartialDate(month=2, day=29).resolve(dt.date(1903, 12, 31)) == dt.date(1896, 2, 29)
    assert PartialDate(month=2, day=30).resolve(dt.date(2022, 11, 30)) is None
