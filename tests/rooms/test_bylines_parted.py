"""Bylines as pages print them: the word on a line of its own above the names, and names with a date behind them."""

import pytest

from newsparse import BlockKind, parse

_BODY = "\n\nThe old bridge over the river opened on Monday, the mayor said.\n\nIt had been closed for two years, and the ferry was slow.\n"


def people(head: str) -> list[tuple[str, str]]:
    """Return the people of the bylines of a story with such a head, with the rule that found each."""
    article = parse(f"Old bridge opens again\n\n{head}{_BODY}")
    return [(person.name, byline.rule) for byline in article.bylines for person in byline.people]


@pytest.mark.parametrize("word", ["By", "BY", "By:", "Written by:", "Von", "Par", "Por"])
def test_the_word_may_stand_on_a_line_of_its_own(word: str) -> None:
    """Extractors part what a page prints in two elements."""
    assert people(f"{word}\nAnn Lee and Jo Orr") == [("Ann Lee", "opened"), ("Jo Orr", "opened")]


def test_both_lines_are_the_byline() -> None:
    """Its span reaches over both, and neither is a subhead."""
    article = parse(f"Old bridge opens again\n\nBy\n\nAnn Lee{_BODY}")

    assert article.bylines[0].span.text == "By\n\nAnn Lee"
    assert [block.kind for block in article.blocks[1:3]] == [BlockKind.BYLINE, BlockKind.BYLINE]


@pytest.mark.parametrize(
    "line",
    [
        "the river",
        "Popular Demand",
        "Harbour Times",
        "Ann Lee went up the hill with the mayor of the old town on Monday",
    ],
)
def test_below_the_word_stand_names(line: str) -> None:
    """Else the line is a word like another; nor does it open anything at the end of a text."""
    assert people(f"By\n{line}") == []
    assert parse("Old bridge opens\n\nThe bridge is open, he said.\n\nBy").bylines == ()


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee - Nov 19, 2019, 8:15 pm CST",
        "Ann Lee | March 9, 2024",
        "Ann Lee, 9 March 2024",
        "Ann Lee • 3:12 p.m.",
    ],
)
def test_a_date_behind_a_name_makes_a_byline(line: str) -> None:
    """Many sites print name and time on one line below the headline."""
    assert people(line) == [("Ann Lee", "dated")]


@pytest.mark.parametrize(
    "line", ["Ann Lee, 1945-2020", "Ann Lee, 54, is the mayor", "Harbour Street - 9 March 2024", "Ann Lee, 54"]
)
def test_other_numbers_behind_a_name_make_none(line: str) -> None:
    """A life, an age, and what is nobody's name."""
    assert people(line) == []


def test_a_date_behind_a_name_makes_no_byline_of_the_first_line() -> None:
    """There stands the headline."""
    assert parse(f"Ann Lee | March 9, 2024{_BODY}").bylines == ()
