"""The row of a cue holds its own proof: its example, parsed as any text is, gives a quotation with that cue."""

import pytest

from newsparse import find_quotations
from newsparse.lexicon.rows import Row, data_names, read_data

ROWS = [
    pytest.param(language, row, id=f"{language}-{name}")
    for language in data_names("languages")
    for name, row in read_data(f"languages/{language}.toml").get("cues", {}).items()
]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_a_cue_s_example_parses_to_the_cue(language: str, row: Row) -> None:
    """One of the row's forms is the cue of a quotation in its example."""
    found = [
        quotation.attribution.cue.text.lower()
        for quotation in find_quotations(row["example"], language=language)
        if quotation.attribution and quotation.attribution.cue
    ]

    # A stop that ends a form tells where the cue may stand; it is no part of it.
    assert {form.lower().rstrip(" ,.:") for form in row["forms"]} & set(found)
