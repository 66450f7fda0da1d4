"""The rows of the byline table: each example gives the people, or the agency, that its row claims."""

from typing import Any

import pytest
from attrs import evolve

from newsparse import Lexicon, Source
from newsparse.agencies import find_agency_tags
from newsparse.bylines import find_bylines
from newsparse.lexicon.bylines import read_bylines
from newsparse.lexicon.rows import read_data

DATA: dict[str, list[dict[str, Any]]] = read_data("bylines.toml")  # type: ignore[assignment]


def rows(key: str) -> list[Any]:
    """Return the rows that claim something under ``key``, each named by its table."""
    return [
        pytest.param(row, id=f"{table}: {row['example']}")
        for table, found in DATA.items()
        for row in found
        if key in row
    ]


def lexicon(row: dict[str, Any]) -> Lexicon:
    """Return the words of the row's language, also where newsparse has no other file for it."""
    language = row.get("language")
    return evolve(Lexicon.load(), language=language, bylines=read_bylines(DATA, "bylines.toml", language))


@pytest.mark.parametrize("row", rows("people"))
def test_an_example_gives_its_people(row: dict[str, Any]) -> None:
    """By the byline room, in the row's language."""
    bylines = find_bylines(Source(row["example"]), lexicon(row), None)

    assert [person.name for byline in bylines for person in byline.people] == row["people"]


@pytest.mark.parametrize("row", rows("agency"))
def test_an_example_gives_its_agency(row: dict[str, Any]) -> None:
    """By the agency room; an empty claim is a picture's sender or nobody, and signs nothing."""
    tags = find_agency_tags(Source(row["example"]), lexicon(row), None)
    kind = row.get("kind", "credit")
    named = [tag.agency.name for tag in tags if tag.agency and tag.kind.value == kind]

    assert named[:1] == [row["agency"]] * bool(row["agency"])


def test_every_row_has_an_example() -> None:
    """And claims what comes out of it, or belongs to words that no name has."""
    for table, found in DATA.items():
        for row in found:
            assert row["example"], table
            assert "people" in row or "agency" in row or table == "never"
