"""The agency table: names, weak names, tags read part by part, and what a bad row says."""

import pytest

from newsparse import Lexicon, LexiconError
from newsparse.lexicon import fold_name
from newsparse.lexicon.agencies import AgencyTable, read_agencies

ROWS = (
    {"id": "aaa", "name": "Alpha", "aliases": ["Alpha News"], "weak": ["XY", "AL"], "languages": ["en"]},
    {"id": "bbb", "name": "Beta Press", "weak": ["XY"], "languages": ["en", "fi"]},
    {"id": "ccc", "name": "XYZ", "languages": ["sv"], "unverified": True},
    {"id": "ddd", "name": "Delta", "weak": ["Alpha"], "languages": ["fi"]},
)


@pytest.fixture
def table() -> AgencyTable:
    """A small table with shared, weak and unverified names."""
    return read_agencies(ROWS, "rows")


def found(table: AgencyTable, name: str, language: str | None = None) -> str | None:
    """Return the id of the agency that signs with a name."""
    agency = table.find(name, language)
    return agency.id if agency else None


@pytest.mark.parametrize("name", ["Alpha News", "ALPHA  NEWS", "Ａｌｐｈａ\u00a0News", " alpha news. "])
def test_names_are_looked_up_folded(table: AgencyTable, name: str) -> None:
    """Case, full-width letters and white space make no difference."""
    assert found(table, name) == "aaa"


def test_marks_inside_a_name_count_as_one() -> None:
    """Writers and typesetters swap apostrophes, dashes and quotation marks."""
    assert fold_name("O’zA «News» – x") == fold_name("o'za “NEWS” - X")


def test_what_is_too_long_for_a_name_keeps_its_letters() -> None:
    """Only case is folded: compatibility forms of whole texts are dear."""
    assert fold_name("Ａ" * 300) == "ａ" * 300


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("XY", None, None),
        ("XY", "fi", "bbb"),
        ("XY", "en", None),
        ("Alpha", None, "aaa"),
        ("Alpha", "fi", "ddd"),
        ("AL", "sv", "aaa"),
        ("Gamma", None, None),
    ],
)
def test_a_shared_name(table: AgencyTable, name: str, language: str | None, expected: str | None) -> None:
    """The language settles it; else it goes to the agency whose own name it is; else to nobody."""
    assert found(table, name, language) == expected


def test_a_shared_name_is_known_although_nobody_gets_it(table: AgencyTable) -> None:
    """What is in the table is an agency's name, whichever."""
    assert ("XY" in table, "Gamma" in table, 1 in table) == (True, False, False)


def test_weak_names(table: AgencyTable) -> None:
    """Listed as weak, or short and never seen in print; a name that is anybody's own is not weak."""
    assert {name: table.is_weak(name) for name in ("XY", "AL", "XYZ", "Alpha", "Beta Press", "Gamma")} == {
        "XY": True,
        "AL": True,
        "XYZ": True,
        "Alpha": False,
        "Beta Press": False,
        "Gamma": False,
    }


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Alpha", [("Alpha", "aaa", ())]),
        (" Alpha ", [("Alpha", "aaa", ())]),
        ("alpha/lno", [("alpha", "aaa", ("lno",))]),
        ("Alpha\\/sj", [("Alpha", "aaa", ("sj",))]),
        ("Alpha/a/b", [("Alpha", "aaa", ("a", "b"))]),
        ("tca/Alpha", [("Alpha", "aaa", ("tca",))]),
        ("/Alpha/", [("Alpha", "aaa", ())]),
        ("Alpha, Delta", [("Alpha", "aaa", ()), ("Delta", "ddd", ())]),
        ("Beta Press-Alpha News", [("Beta Press", "bbb", ()), ("Alpha News", "aaa", ())]),
        ("al delta", [("al", "aaa", ()), ("delta", "ddd", ())]),
        ("Alpha Ann Lee", [("Alpha", "aaa", ("Ann Lee",))]),
        ("AL Smith", []),
        ("Gamma/x", []),
        ("", []),
        ("Alpha a b c d e f g h i", []),
        ("Alpha/" + "x" * 200, []),
    ],
)
def test_a_tag_is_read_part_by_part(
    table: AgencyTable, printed: str, expected: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    """Agencies with the desk codes and names that stand beside each; a weak name wants known company."""
    signatures = table.read_tag(printed)

    assert [(printed[each.start : each.end], each.agency.id, each.contributors) for each in signatures] == expected


def test_a_newer_table_has_the_names_that_both_have(table: AgencyTable) -> None:
    """Also when the name was weak before."""
    newer = table.extended(read_agencies(({"id": "eee", "name": "XY"},), "mine"))

    assert (found(newer, "XY"), newer.is_weak("XY"), found(newer, "Delta"), len(newer.rows)) == ("eee", False, "ddd", 5)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"name": "A"}, "'id' is missing"),
        ({"id": "a"}, "'name' is missing"),
        ({"id": "a", "name": "A", "alias": ["B"]}, "unknown key 'alias'"),
        ({"id": "a", "name": "A", "kind": "blog"}, "unknown kind 'blog'"),
        ({"id": "a", "name": "A", "country": "Norway"}, "'country' must be"),
        ({"id": "a", "name": "A", "weak": "B"}, "'weak' must be a list"),
        ({"id": "a", "name": "A", "aliases": [" . "]}, "a letter or a digit"),
    ],
)
def test_a_bad_row_says_why(row: dict[str, object], reason: str) -> None:
    """The file, the row and the reason, when a caller extends the lexicon."""
    with pytest.raises(LexiconError, match=reason) as caught:
        Lexicon.load().extend(agencies=[{"id": "ok", "name": "Fine"}, row], origin="mine.toml")

    assert str(caught.value).startswith("mine.toml, row 2: ")


def test_an_id_stands_once() -> None:
    """Two rows with one id are a mistake."""
    with pytest.raises(LexiconError, match="row 2: id 'a' is taken"):
        read_agencies(({"id": "a", "name": "A"}, {"id": "a", "name": "B"}), "rows")
