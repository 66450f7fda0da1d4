"""Names that stand in another case than the nominative, and those that cannot be told."""

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from newsparse import parse
from newsparse.lexicon import Lexicon
from newsparse.lexicon.rows import data_names
from newsparse.speakers.cases import in_nominative

_GIVEN = {
    "ru": ("Анны", "Ивана"),
    "uk": ("Олени", "Івана"),
    "pl": ("Anny", "Jana"),
    "cs": ("Jany", "Martinovi"),
    "sk": ("Jany", "Martinovi"),
}
_ROWS = [
    pytest.param(language, row, id=f"{language}-{row['example'][0]}")
    for language in data_names("languages")
    for row in tomllib.loads((files("newsparse") / f"data/languages/{language}.toml").read_text("utf-8"))
    .get("people", {})
    .get("case", [])
]


def nominative(name: str, language: str, gender: str = "") -> str:
    """Return a name in the nominative."""
    return " ".join(in_nominative(tuple(name.split()), gender, Lexicon.load(language).people))


@pytest.mark.parametrize(("language", "row"), _ROWS)
def test_a_row_proves_itself(language: str, row: dict[str, Any]) -> None:
    """The first name of the example comes out as the second."""
    printed, expected = row["example"]
    woman, man = _GIVEN[language]
    if row["of"] == "given":
        surname = {"ru": "Порошенко", "uk": "Порошенко"}.get(language, "Dubko")
        assert nominative(f"{printed} {surname}", language).split()[0] == expected
    else:
        given = woman if row["gender"] == "f" else man
        assert nominative(f"{given} {printed}", language, row["gender"]).split()[1] == expected
    assert any(printed.endswith(ending) for ending in row["endings"])


@pytest.mark.parametrize(
    ("language", "printed", "expected"),
    [
        ("uk", "Олени Марченко", "Олена Марченко"),
        ("pl", "Anny Lis", "Anna Lis"),
        ("ru", "Анны Меркель", "Анна Меркель"),
    ],
)
def test_a_womans_surname_may_take_no_case(language: str, printed: str, expected: str) -> None:
    """When it ends in a consonant or in ``о``."""
    assert nominative(printed, language) == expected


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ru", "Анна Орлова"),  # the nominative
        ("ru", "Сергея Шойгу"),  # no case that can be told
        ("ru", "Ивана Толстого"),  # Толстой or Толстый
        ("ru", "Орлова"),
        ("ru", "АННЫ ОРЛОВОЙ"),
        ("ru", "Зурыны Орловой"),  # no given name of the table
        ("en", "Anny Lis"),  # no cases
        ("pl", "Jana Nowaka"),  # Jan, or a woman's name as it stands
    ],
)
def test_what_cannot_be_told_stays(language: str, name: str) -> None:
    """Better the name as printed than a wrong one."""
    assert nominative(name, language) == name


def test_the_title_may_tell_the_gender() -> None:
    """Behind a minister, ``Jana`` is the genitive of Jan."""
    assert nominative("Jana Nowaka", "pl", "m") == "Jan Nowak"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "ru",
            "По словам министра транспорта Анны Орловой, работы завершены. «Все готово», — подчеркнула Орлова.",
            "Анна Орлова",
        ),
        ("uk", "За словами міністра Олени Марченко, роботи завершено.", "Олена Марченко"),
    ],
)
def test_a_speaker_is_called_in_the_nominative(language: str, text: str, name: str) -> None:
    """The mention stays as printed."""
    quotation = parse(text, language=language).quotations[0]

    assert quotation.speaker is not None
    assert quotation.speaker.name == name
    assert quotation.speaker.mentions[0].text in text


def test_german_nouns_in_the_genitive_are_known() -> None:
    """``Nach Angaben des Ministeriums`` speaks a ministry."""
    people = Lexicon.load("de").people

    assert people.is_body("ministeriums")
    assert people.is_group("expertens") or people.is_group("experten")
    assert people.role_word("ministers") == "minister"
