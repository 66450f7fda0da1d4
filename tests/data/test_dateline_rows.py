"""The rows that datelines live on: each agency's example is read as the row says, and the house styles are whole."""

import runpy
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from newsparse import Dateline, PartialDate, Place, Source, parse
from newsparse.dates import read_date
from newsparse.lexicon.dates import load_dates
from newsparse.lexicon.rows import read_data
from newsparse.render.dateline import house_styles

_DRAWN_FROM = "1.5.0"  # the dateparser that data/dates.toml was drawn from
# What the row's own example does not give yet, and why.
KNOWN_FAILURES = {
    "acn-cat": "a bare agency before a place, with nothing between",
    "aswat": "a slash between the place and a bare name",
    "keystone-sda": "a name that is weak, an unknown place and no separator",
    "turan": "slashes alone between the parts",
}


def rows() -> list[Any]:
    """Return the rows whose example tells places or a date."""
    found = []
    for row in read_data("agencies.toml")["agency"]:
        if row["example"].keys() & {"places", "date"}:
            reason = KNOWN_FAILURES.get(row["id"])
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            found.append(pytest.param(row, id=row["id"], marks=marks))
    return found


@pytest.mark.parametrize("row", rows())
def test_an_example_is_read_as_its_row_says(row: dict[str, Any]) -> None:
    """Places, date and the agency itself."""
    example = row["example"]
    dateline = parse(example["text"]).dateline

    assert dateline is not None
    assert [place.span.text for place in dateline.places] == example.get("places", [])
    assert (dateline.date.isoformat() if dateline.date else None) == example.get("date")
    assert [agency.id for agency in dateline.agencies] == [row["id"]]


def test_house_styles_are_sorted_and_whole() -> None:
    """Twelve months each, a source each, and a form with a place and an agency."""
    styles = house_styles()
    sources = [row["source"] for row in read_data("house-styles.toml")["style"]]

    assert list(styles) == sorted(styles)
    assert all(sources)
    assert all(len(style.months) == 12 and style.places in {"upper", "as printed"} for style in styles.values())
    assert all("{places}" in style.form and "{agency}" in style.form for style in styles.values())


def test_every_language_has_its_months_and_weekdays() -> None:
    """The drawn table is whole."""
    for language, row in read_data("dates.toml").items():
        assert all(row["months"]), language
        assert all(row["weekdays"]), language


@pytest.mark.parametrize("style", sorted(house_styles()))
def test_each_month_of_a_house_is_read_back(style: str) -> None:
    """What a house calls a month is that month; and it prints no year, or the year that it was given."""
    for month in range(1, 13):
        source = Source("Oslo")
        place = Place(source.span(0, 4), "Oslo")
        filed = Dateline(source.span(0, 4), (place,), PartialDate(month=month, day=9), (), source.span(4, 4))
        dateline = parse(f"{filed.render(style)}The bridge opened on Tuesday, a year late, the mayor said.").dateline

        assert dateline is not None
        assert dateline.date is None or (dateline.date.month, dateline.date.day) == (month, 9)
        assert (dateline.date is None) == (not house_styles()[style].date)


def test_the_drawn_table_is_what_dateparser_says() -> None:
    """Run ``scripts/make_dates.py`` when dateparser learns a name; other versions of it know most of the names."""
    script = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "make_dates.py"))
    table = read_data("dates.toml")

    assert list(table) == script["LANGUAGES"].split()
    for language, row in table.items():
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
        for key, keys in (("months", script["MONTHS"]), ("weekdays", script["WEEKDAYS"])):
            drawn = script["names"](info, keys)
            assert [ours for ours, theirs in zip(row[key], drawn, strict=True) if set(ours).isdisjoint(theirs)] == []
            if version("dateparser") == _DRAWN_FROM:
                assert row[key] == drawn, language


@pytest.mark.parametrize("language", sorted(read_data("dates-by-hand.toml")["languages"]))
def test_a_name_by_hand_is_read_in_its_language(language: str) -> None:
    """Each name stands in the list of the month that readers of its language take it for."""
    months = read_data("dates-by-hand.toml")["languages"][language].get("months", [])
    for number, names in enumerate(months, 1):
        for name in names:
            found = read_date(f"9 {name} 2022", 0, load_dates(), language)
            assert found is not None, name
            assert found.isoformat() == f"2022-{number:02d}-09", name
