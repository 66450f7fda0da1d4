"""Lines that sign for nobody are residue, those of agencies are credits, and a role below a name goes with the byline."""

import tomllib
from importlib.resources import files

import pytest

from newsparse import BlockKind, BoilerplateKind, Lexicon, parse
from newsparse.bylines import is_role, signature

_ROWS = tomllib.loads((files("newsparse") / "data/bylines.toml").read_text("utf-8"))["residue"]
_BODY = "\n\nThe old bridge over the river opened on Monday, the mayor said.\n\nIt had been closed for two years, and the ferry was slow.\n"


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row["words"][0])
def test_each_word_alone_on_its_line_is_no_article(row: dict[str, list[str]]) -> None:
    """Nor is it a subhead or a headline, in any case that folds back (Turkish capitals do not)."""
    expected = (BlockKind.CREDIT, None) if row.get("wires") else (BlockKind.BOILERPLATE, BoilerplateKind.CMS_RESIDUE)
    for word in row["words"]:
        for printed in {each for each in (word, word.title(), word.upper()) if each.casefold() == word}:
            article = parse(f"Old bridge opens again\n\n{printed}{_BODY}", language="en")
            assert (article.blocks[1].kind, article.blocks[1].boilerplate) == expected, printed
            assert not [person for byline in article.bylines for person in byline.people], printed


@pytest.mark.parametrize(
    "line",
    ["By Administrator", "By Staff Reports", "by admin", "Posted by admin", "BY OUR CORRESPONDENT", "Author: Web Desk"],
)
def test_the_word_that_opens_a_byline_may_stand_in_front(line: str) -> None:
    """``By Administrator`` names nobody, so it is no byline; it is no subhead either."""
    article = parse(f"Old bridge opens again\n{line}{_BODY}")

    assert article.blocks[1].rule == "signs-for-nobody"
    assert article.bylines == ()


@pytest.mark.parametrize(
    "line", ["Staff shortages", "By Ann Lee", "Editors resign", "By the river", "Written", "By", "", "..."]
)
def test_other_lines_sign_for_somebody_or_nothing(line: str) -> None:
    """A subhead may open with the same word."""
    assert signature(line, Lexicon.load("en")) is None


def test_the_role_below_a_name_goes_with_the_byline() -> None:
    """Papers print ``Staff Writer`` on a line below the name."""
    article = parse(f"Old bridge opens again\n\nBy Ann Lee\n\nPolitical Correspondent{_BODY}")

    assert [(block.kind, block.rule) for block in article.blocks[1:3]] == [
        (BlockKind.BYLINE, "byline"),
        (BlockKind.BYLINE, "role-below-name"),
    ]


@pytest.mark.parametrize("line", ["The reporter", "A long walk with the old Reporter", "Reporters at sea", ""])
def test_prose_is_no_role(line: str) -> None:
    """A role is a few words with capitals, its noun last."""
    assert not is_role(line, Lexicon.load("en"))
