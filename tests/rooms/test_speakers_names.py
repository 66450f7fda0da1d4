"""Names: how a run of capitalised words falls into title, person and body."""

import pytest

from newsparse.lexicon import Lexicon
from newsparse.speakers.names import NameReader, find_runs, unpossessed

READER = NameReader(Lexicon.load("en"))


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("Jens Lund", [("", "Jens Lund")]),
        ("NATO Secretary General Jens Lund", [("NATO Secretary General", "Jens Lund")]),
        ("Secretary of State Ann Lee", [("Secretary of State", "Ann Lee")]),
        ("Minister of Health Ann Lee", [("", "Ann Lee")]),
        ("Ann Campaign Manager Bob Lee", [("Ann Campaign Manager", "Bob Lee")]),
        ("Sen. Ann Lee", [("Sen.", "Ann Lee")]),
        ("U.S. President Ann Lee", [("U.S. President", "Ann Lee")]),
        ("Ann Lee and Bob Ray", [("", "Ann Lee"), ("", "Bob Ray")]),
        ("But Ann Lee", [("", "Ann Lee")]),
        ("But Mr. Lee", [("", "Lee")]),
        ("On Tuesday", []),
        ("But President", []),
        ("Ann Lee on Tuesday", [("", "Ann Lee")]),
        ("Ann Lee's Bob Ray", [("", "Ann Lee"), ("", "Bob Ray")]),
        ("Lee. Then", [("", "Lee")]),
        ("J.D. Lee", [("", "J.D. Lee")]),
        ("John F. Lee Jr.", [("", "John F. Lee Jr.")]),
        ("Jr", []),
        ("Larry King", [("", "Larry King")]),
        ("Mr. King", [("", "King")]),
        ("Theresa May", [("", "Theresa May")]),
        ("Johnny Don", [("", "Johnny Don")]),
        ("Ann Lee Mr. Ray", [("", "Ann Lee"), ("", "Ray")]),
        ("Ursula von der Leyen", [("", "Ursula von der Leyen")]),
        ("Anna Lind van CNV", [("", "Anna Lind"), ("", "CNV")]),
        ("Omar al-Sisi", [("", "Omar al-Sisi")]),
        ("Omar al-sisi Lind", [("", "Omar"), ("", "Lind")]),
        ("Kyrgyzstan Anna Lind", [("", "Anna Lind")]),
        ("Mr. Kyrgyzstan Anna Lind", [("", "Anna Lind")]),
        ("Tran Quang Minh", [("", "Tran Quang Minh")]),
        ("Abu Anna Lind", [("", "Abu Anna Lind")]),
        ("Zyx Wvu Lind", [("", "Zyx Wvu Lind")]),
        ("ann Lind", [("", "Lind")]),
    ],
)
def test_a_run_falls_into_titles_and_names(run: str, expected: list[tuple[str, str]]) -> None:
    """Title and name of each person in the run."""
    assert [(name.title, name.text) for name in READER.read(run) if not name.body] == expected


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("White House", [("White House", True)]),
        ("European Commission Ursula Lund", [("Commission", True), ("Ursula Lund", False)]),
        ("University of Bergen", [("University", True), ("Bergen", False)]),
    ],
)
def test_a_body_is_no_person(run: str, expected: list[tuple[str, bool]]) -> None:
    """A name with a body's noun in it is the body's; a given name behind it begins a person's."""
    assert [(name.text, name.body) for name in READER.read(run)] == expected


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        (("Anna", "Lind"), "f"),
        (("Karl-Xerxes", "Lind"), "m"),
        (("Robin", "Lind"), ""),
        (("Zyx", "Lind"), None),
        (("Anna",), None),
        (("Robin", "Karl", "Lind"), "m"),
    ],
)
def test_a_given_name_tells_the_gender(words: tuple[str, ...], gender: str | None) -> None:
    """The first two words are asked, the surname is not."""
    assert READER.gender(words) == gender


def test_where_names_lie() -> None:
    """Positions are those in the run: with title, without it, and the end."""
    (name,) = READER.read("But President Ann Lee")

    assert (name.opened, name.start, name.end) == (3, 14, 21)


def test_compounds_are_asked_word_by_word() -> None:
    """Where titles may be the end of a word, no run is plain."""
    reader = NameReader(Lexicon.load("de"))

    assert [(name.title, name.text) for name in reader.read("Außenminister Hans Lund")] == [
        ("Außenminister", "Hans Lund")
    ]


def test_runs_do_not_cross_sentences() -> None:
    """A stop joins only behind a short word."""
    text = "Anna Lind came to Normandy. Then Mr. Lund left."

    assert [run.group() for run in find_runs(text, 0, len(text))] == ["Anna Lind", "Normandy", "Then Mr. Lund"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Lee's", ("Lee", True)), ("Reyes’", ("Reyes", True)), ("Lee", ("Lee", False))],
)
def test_possessive_endings(word: str, expected: tuple[str, bool]) -> None:
    """Both apostrophes, with and without an s."""
    assert unpossessed(word) == expected
