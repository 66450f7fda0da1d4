"""The cast: which name belongs to whom."""

import pytest

from newsparse.lexicon import Lexicon
from newsparse.speakers.cast import Cast, Figure
from newsparse.speakers.names import NameReader, find_runs


def cast_of(text: str, language: str = "en") -> Cast:
    """Return the people whom a text names in full or with a title."""
    lexicon = Lexicon.load(language)
    reader = NameReader(lexicon)
    cast = Cast(lexicon.people)
    for run in find_runs(text, 0, len(text)):
        for name in reader.read(run.group()):
            if len(name.words) > 1 or name.courtesy:
                cast.add(name, run.start() + name.start, run.start() + name.end)
    return cast


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Lind. Anna B. Lind. Anna Lind.", ["Anna B. Lind"]),
        ("A. Lind spoke. Anna Lind spoke.", ["Anna Lind"]),
        ("Anna Lind spoke. Maria Lind spoke.", ["Anna Lind", "Maria Lind"]),
        ("President Lind spoke. Anna Lind spoke.", ["Anna Lind"]),
        ("Mr. Lind spoke. Anna Lind spoke.", ["Lind", "Anna Lind"]),
        ("Mr. Lind, Mr. Lind and Mr. Lind spoke. Zyx Lind spoke.", ["Lind", "Zyx Lind"]),
        ("Maria Lind Ahlberg spoke. Lind Ahlberg spoke.", ["Maria Lind Ahlberg"]),
        ("John Lee Jr. spoke. John Lee spoke.", ["John Lee Jr"]),
    ],
)
def test_forms_of_one_name_are_one_person(text: str, people: list[str]) -> None:
    """The fullest form stays."""
    assert [person.name for person in cast_of(text).people] == people


TEXT = "Anna Lind met Karl Lind. Omar al-Sisi came, and Maria Falk Berg."


@pytest.mark.parametrize(
    ("name", "position", "gender", "expected"),
    [
        ("Lind", 60, "", "Karl Lind"),
        ("Lind", 60, "f", "Anna Lind"),
        ("Lind", 10, "", "Anna Lind"),
        ("Lind", 0, "m", "Karl Lind"),
        ("Lind", 60, "n", None),
        ("Anna Lind", 0, "", "Anna Lind"),
        ("Sisi", 60, "", "Omar al-Sisi"),
        ("Omar", 60, "", "Omar al-Sisi"),
        ("Sisi", 0, "", "Omar al-Sisi"),
        ("Falk Berg", 70, "", "Maria Falk Berg"),
        ("Hans Lind", 60, "", None),
        ("Hans", 60, "", None),
    ],
)
def test_a_part_of_a_name_finds_its_bearer(name: str, position: int, gender: str, expected: str | None) -> None:
    """Before the position first, then after it, and never against the gender."""
    found = cast_of(TEXT).find(tuple(name.split()), position, gender)

    assert (found and found.name) == expected


def test_who_is_named_most_has_the_name() -> None:
    """Of two bearers the one in the story's middle."""
    cast = cast_of("Anna Lind spoke. Anna Lind sat. Her brother Karl Lind left.")

    assert cast.find(("Lind",), 99).name == "Anna Lind"  # type: ignore[union-attr]


def test_a_single_word_is_looked_up_at_once() -> None:
    """By surname or by given name; a word of nobody's is nobody."""
    cast = cast_of(TEXT)

    assert [
        figure and figure.name for figure in (cast.named("Lind", 60), cast.named("Sisi", 1), cast.named("Oslo", 1))
    ] == [
        "Karl Lind",
        "Omar al-Sisi",
        None,
    ]


def test_endings_are_looked_through() -> None:
    """Where names take endings, an ending is no other person."""
    cast = cast_of("Андрій Шевченко приїхав. Потім Андрія Шевченка бачили.", "uk")

    assert cast.find(("Шевченку",), 99) is cast.people[0]
    assert [person.name for person in cast.people] == ["Андрій Шевченко"]


def test_an_initial_is_no_other_person_where_names_take_endings() -> None:
    """``А. Шевченко`` is Андрій."""
    assert [person.name for person in cast_of("Андрій Шевченко приїхав. А. Шевченко поїхав.", "uk").people] == [
        "Андрій Шевченко"
    ]


def test_the_form_without_an_ending_is_the_name() -> None:
    """Where names take endings, the shorter form wins."""
    assert [person.name for person in cast_of("Потім бачили Єнса Лунда. Єнс Лунд поїхав.", "uk").people] == ["Єнс Лунд"]


def test_somebody_without_words_has_no_name() -> None:
    """A figure may be nameless."""
    assert Figure((), 0).name is None
