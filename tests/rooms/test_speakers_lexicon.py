"""The people table: rows are read, checked, and prove themselves."""

from typing import Any

import pytest

from newsparse import LexiconError
from newsparse.lexicon import Lexicon, given_names
from newsparse.lexicon.people import read_people
from newsparse.lexicon.rows import data_names, read_data

ROWS = [
    pytest.param(language, kind, row, id=f"{language}-{kind}-{number}")
    for language in data_names("languages")
    for kind in ("address", "role", "group", "body", "pronoun")
    for number, row in enumerate(read_data(f"languages/{language}.toml").get("people", {}).get(kind, []), 1)
]


@pytest.mark.parametrize(("language", "kind", "row"), ROWS)
def test_a_row_proves_itself(language: str, kind: str, row: dict[str, Any]) -> None:
    """Each row's example holds one of its forms, and no form stands twice in it."""
    example = row["example"].lower().replace(".", "")

    assert any(form.lower() in example for form in row["forms"]), language
    assert len(row["forms"]) == len(set(row["forms"])), kind


@pytest.mark.parametrize("language", data_names("languages"))
def test_every_language_has_a_people_table(language: str) -> None:
    """The table of each language can be read."""
    assert Lexicon.load(language).people.roles is not None


def test_a_given_name_tells_the_gender() -> None:
    """A name that both genders have tells none, but is a name."""
    names = given_names()

    assert (names["jens"], names["olena"], names["олена"], names["robin"]) == ("m", "f", "f", "")


def test_a_form_of_two_genders_tells_none() -> None:
    """Two rows that disagree leave the gender open."""
    people = read_people({"role": [{"forms": ["Page"], "gender": "m"}, {"forms": ["page"], "gender": "f"}]}, "rows")

    assert people.roles == {"page": ""}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("minister", "minister"),
        ("nato-minister", "minister"),
        ("außenminister", "minister"),
        ("haus", None),
        ("x" * 50 + "minister", None),
    ],
)
def test_a_title_may_end_a_longer_word(word: str, expected: str | None) -> None:
    """Where a language builds compounds, their last part is the role."""
    people = read_people({"compounds": True, "role": [{"forms": ["Minister"]}]}, "rows")

    assert people.role_word(word) == expected


def test_where_there_are_no_compounds_a_word_is_a_word() -> None:
    """English does not find the king in ``Hawking``."""
    assert Lexicon.load("en").people.role_word("hawking") is None


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"role": [{"gender": "m"}]}, "people.role 1.*'forms' is missing"),
        ({"role": [{"forms": ["man"], "gender": "x"}]}, "'gender' must be one of m, f, n, got 'x'"),
        ({"role": [{"forms": ["man"], "body": "yes"}]}, "'body' must be true or false"),
        ({"pronoun": [{"forms": ["he"], "number": "dual"}]}, "'number' must be one of"),
        ({"roles": []}, "unknown key 'roles'; known: address"),
        ({"synonyms": "premier"}, "'synonyms' must be a list of lists"),
        ({"particles": "van"}, "'particles' must be a list of texts"),
    ],
)
def test_a_bad_row_is_an_error(table: dict[str, Any], message: str) -> None:
    """What does not hold is named."""
    with pytest.raises(LexiconError, match=message):
        read_people(table, "rows")


@pytest.mark.parametrize(
    ("word", "expected"), [("министра", "министр"), ("главы", "глава"), ("мэра", None), ("домика", None)]
)
def test_a_title_may_take_an_ending(word: str, expected: str | None) -> None:
    """Where names take endings, titles do; short ones are left alone."""
    people = read_people({"inflected": True, "role": [{"forms": ["министр", "глава", "мэр"]}]}, "rows")

    assert people.role_stem(word) == people.role_word(word) == expected


def test_a_body_may_end_a_longer_word() -> None:
    """Where a language builds compounds."""
    rows = {"body": [{"forms": ["ministerium"]}]}
    people = read_people({"compounds": True, **rows}, "rows")

    assert [people.is_body(word) for word in ("ministerium", "verkehrsministerium", "haus")] == [True, True, False]
    assert not read_people(rows, "rows").is_body("verkehrsministerium")
