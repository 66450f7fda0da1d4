"""The rows that datelines live on: each agency's example is read as the row says, and the house styles are whole."""

from typing import Any

import pytest

from newsparse import parse
from newsparse.lexicon.rows import read_data
from newsparse.render.dateline import house_styles

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
