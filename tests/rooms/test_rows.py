"""Rows: reading data files, and what a broken one is told."""

from typing import Any

import pytest

from newsparse import LexiconError
from newsparse.lexicon import rows
from newsparse.lexicon.order import WordOrder, read_word_order
from newsparse.lexicon.rows import data_names, read_data, row_list, row_table, row_tables, row_text, row_texts


def test_a_file_that_is_no_toml_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error keeps the place that the TOML reader names."""
    monkeypatch.setattr(rows, "read_text", lambda _: "name = ")

    with pytest.raises(LexiconError, match=r"broken\.toml, row \?: Invalid value"):
        read_data.__wrapped__("broken.toml")


def test_files_are_known_by_their_stems() -> None:
    """The languages are those that have a file."""
    assert {"en", "uk", "zh"} <= set(data_names("languages"))


@pytest.mark.parametrize(
    ("read", "reason"),
    [
        (lambda: row_list({"agency": "AP"}, "mine", "agency"), "mine, row agency: expected a list of rows"),
        (lambda: row_list(["AP"], "mine", "agency"), "mine, row 1: expected a row of keys and values, got str"),
        (lambda: row_table({"people": []}, "mine", "people"), "mine, row people: expected"),
        (
            lambda: row_tables({"cues": {"say": 3}}, "mine", "cues"),
            "mine, row cues.say: expected a row of keys and values, got int",
        ),
        (lambda: row_text({}, "name", "mine", 3), "mine, row 3: 'name' is missing"),
        (lambda: row_text({"name": 4}, "name", "mine", 3), "mine, row 3: 'name' must be a text"),
        (lambda: row_texts({"aliases": "AP"}, "aliases", "mine", 3), "mine, row 3: 'aliases' must be a list of texts"),
        (
            lambda: read_word_order({"word_order": "wild"}, "mine"),
            "mine, row word_order: must be one of fixed, free, unspaced; got 'wild'",
        ),
    ],
)
def test_a_broken_row_is_told_where_and_why(read: Any, reason: str) -> None:  # noqa: ANN401 - any reader
    """File, row and reason stand in the message."""
    with pytest.raises(LexiconError, match=reason):
        read()


def test_what_is_missing_is_empty() -> None:
    """Tables and lists may be left out."""
    assert row_list({}, "mine", "agency") == ()
    assert not row_table({}, "mine", "people")
    assert row_texts({}, "aliases", "mine", 1) == ()
    assert row_text({}, "country", "mine", 1, "") == ""
    assert read_word_order({}, "mine") is WordOrder.FREE
