"""The rows of the agency table: in order, no name twice in a row, and each example names its own agency."""

from typing import Any

import pytest

from newsparse.lexicon.agencies import fold_name, read_agencies
from newsparse.lexicon.rows import read_data

ROWS: list[dict[str, Any]] = read_data("agencies.toml")["agency"]
TABLE = read_agencies(tuple(ROWS), "agencies.toml")


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
def test_an_example_names_its_agency(row: dict[str, Any]) -> None:
    """One of the row's names stands in its example, and its places do."""
    example = row["example"]
    text = fold_name(example["text"])

    assert any(fold_name(name) in text for name in names(row))
    assert all(place.split(", ")[0] in example["text"] for place in example.get("places", []))
