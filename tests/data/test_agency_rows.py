"""The rows of the agency table: in order, no name twice in a row, and each example names its own agency."""

from typing import Any

import pytest

from newsparse import TagKind, parse
from newsparse.lexicon.agencies import fold_name
from newsparse.lexicon.rows import read_data

ROWS: list[dict[str, Any]] = read_data("agencies.toml")["agency"]


def names(row: dict[str, Any]) -> list[str]:
    """Return every name of a row, the canonical one first."""
    return [row["name"], *row.get("aliases", []), *row.get("weak", [])]


def test_rows_are_sorted_by_id() -> None:
    """So that a reader finds a row, and two people's new rows rarely meet."""
    ids = [row["id"] for row in ROWS]

    assert ids == sorted(ids)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_says_where_its_form_was_seen_or_that_nobody_did(row: dict[str, Any]) -> None:
    """Either ``seen`` or ``unverified``, never both."""
    assert ("seen" in row) != (row.get("unverified") is True)
    assert row["languages"] or row.get("kind") == "various"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_has_each_name_once(row: dict[str, Any]) -> None:
    """Folding makes spellings in other case superfluous; only the name itself may also be weak."""
    listed = [fold_name(name) for name in names(row)[1:]]

    assert len(listed) == len(set(listed))
    assert fold_name(row["name"]) not in [fold_name(name) for name in row.get("aliases", [])]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_an_example_parses_to_what_it_claims(row: dict[str, Any]) -> None:
    """The agency signs it, in the dateline or elsewhere, and the dateline has the places and the date."""
    example = row["example"]
    article = parse(example["text"])
    dateline = article.dateline
    signing = {tag.agency.id for tag in article.agency_tags if tag.agency and tag.kind is not TagKind.MENTION}

    assert row["id"] in signing
    assert ([place.span.text for place in dateline.places] if dateline else []) == example.get("places", [])
    assert (dateline.date.isoformat() if dateline and dateline.date else None) == example.get("date")
