"""The lexicon: rows of a caller's own file, and what a broken one is told."""

from pathlib import Path

import pytest

from newsparse import Lexicon, LexiconError, NewsparseError, parse

MINE = """
[[agency]]
id = "fjord"
name = "Fjord Press"
aliases = ["FJP"]

[cues.yodel]
forms = ["yodelled"]
example = '"It rains," she yodelled.'

[[boilerplate]]
rule = "ferry-times"
kind = "navigation"
prefix = ["Ferry times:"]
"""


def test_a_file_of_ones_own_rows_is_read(tmp_path: Path) -> None:
    """Each table of the file reaches its room."""
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    text = 'OSLO, Nov 29 (FJP) - "It rains," Anna Berg yodelled on Monday in the town.\nFerry times: 8.00, 9.15'

    article = parse(text, lexicon=Lexicon.load("en").extend_from(path))

    assert article.dateline is not None
    assert [agency.name for agency in article.dateline.agencies] == ["Fjord Press"]
    assert [q.attribution.cue.text for q in article.quotations if q.attribution and q.attribution.cue] == ["yodelled"]
    assert [block.rule for block in article.boilerplate] == ["ferry-times"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"name = ", r"mine.toml, row \?: Invalid value"),
        (b'[[agency]]\nname = "Caf\xe9"', r"mine.toml, row \?: 'utf-8' codec can't decode"),
        (b"[[agencies]]\n", r"mine.toml, row \?: unknown key 'agencies'; known: agency, boilerplate, cues"),
        (b'[[agency]]\nid = "x"\nname = "X"\n[[agency]]\nid = "y"', "mine.toml, row 2: 'name' is missing"),
        (
            b'[[agency]]\nid = "x"\nname = "X"\nunverified = "no"',
            "mine.toml, row 1: 'unverified' must be true or false",
        ),
        (
            b'[cues.yodel]\nforms = ["yodels"]\nexamples = "x"',
            "mine.toml, row cues.yodel: unknown key 'examples'; known: ",
        ),
        (
            b'[[boilerplate]]\nkind = "advert"\nexact = ["Buy"]\nexmaple = "Buy"',
            "mine.toml, row 1: unknown key 'exmaple'",
        ),
        (
            b'[[boilerplate]]\nkind = "advert"\nexact = ["Buy"]\ntail = "yes"',
            "mine.toml, row 1: 'tail' must be true or",
        ),
    ],
)
def test_a_broken_row_of_a_file_is_told_where_and_why(data: bytes, reason: str, tmp_path: Path) -> None:
    """File, row and reason stand in the message; a slip of the pen in a key does not pass unseen."""
    path = tmp_path / "mine.toml"
    path.write_bytes(data)

    with pytest.raises(LexiconError, match=reason) as caught:
        Lexicon.load("en").extend_from(path)

    assert caught.value.origin == str(path)
    assert isinstance(caught.value, NewsparseError)
