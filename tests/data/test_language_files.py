"""The files of the languages: each one loads, and holds only tables that some room reads."""

from typing import Any

import pytest

from newsparse import Lexicon
from newsparse.lexicon.rows import data_names, read_data

LANGUAGES = data_names("languages")
TABLES = {"name", "word_order", "script", "stopwords", "letters", "function_words", "cues", "people", "boilerplate"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_loads(language: str) -> None:
    """Its code is the file's name, and every row holds."""
    assert len(language) == 2
    assert Lexicon.load(language).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_has_no_table_that_nobody_reads(language: str) -> None:
    """A table whose name is misspelt would be passed over in silence."""
    assert read_data(f"languages/{language}.toml").keys() - TABLES == set()


def rows_of(value: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - TOML
    """Return every table below a value that lists forms or phrases of its own."""
    if isinstance(value, list):
        return [row for item in value for row in rows_of(item)]
    if not isinstance(value, dict):
        return []
    own = [value] if {"forms", "exact", "prefix", "contains", "suffix"} & value.keys() else []
    return own + [row for item in value.values() for row in rows_of(item)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_row_brings_an_example(language: str) -> None:
    """A row that nobody can try is no row."""
    assert [row for row in rows_of(read_data(f"languages/{language}.toml")) if not row.get("example")] == []
