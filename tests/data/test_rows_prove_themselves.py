"""The row holds its own proof: the example of a row, parsed as any text is, gives what the row claims."""

from typing import Any

import pytest

from newsparse import parse
from newsparse.lexicon.rows import read_data

AGENCIES: list[dict[str, Any]] = read_data("agencies.toml")["agency"]


@pytest.mark.parametrize("row", AGENCIES, ids=lambda row: row["id"])
def test_an_agency_s_example_parses_to_the_agency(row: dict[str, Any]) -> None:
    """The agency is tagged, and the dateline has the places and the date that the example says."""
    example = row["example"]
    article = parse(example["text"])
    dateline = article.dateline

    assert row["id"] in {tag.agency.id for tag in article.agency_tags if tag.agency}
    assert [place.span.text for place in (dateline.places if dateline else ())] == example.get("places", [])
    assert (dateline.date.isoformat() if dateline and dateline.date else None) == example.get("date")
