"""Who wrote the article on a page."""

import pytest

from newsparse import parse_html

PROSE = (
    "<p>The bridge over the river was closed for three days after the flood, and the whole town waited for the ferry.</p>"
    "<p>On Friday the engineers had checked both piers and found no damage, and the first cars were let across again.</p>"
)
HOUSE = '<meta name="author" content="{}"><meta property="og:site_name" content="The Valley Post">'


def authors_of(above: str, author: str = "The Valley Post", inside: str = "") -> tuple[str, ...]:
    """Return the authors of a page by its head's author and what stands between headline and prose."""
    page = parse_html(
        f"{HOUSE.format(author)}<h1>Flooded bridge opens again</h1>{above}<div class=article-body>{inside}{PROSE}</div>",
        url="https://www.valleypost.example/bridge",
    ).page
    assert page is not None
    return page.authors


@pytest.mark.parametrize("house", ["The Valley Post", "Valley Post", "TVP", "ValleyPost", "valleypost"])
def test_the_house_is_no_author_where_the_text_names_one(house: str) -> None:
    """The publisher's name, a part of it, its initials, or the site's address."""
    assert authors_of("<p>By Maria Lind</p>", house) == ("Maria Lind",)
    assert authors_of("", house) == (house,)


def test_an_author_of_the_head_is_believed() -> None:
    """Whoever else is named above the text."""
    assert authors_of("<p>By Maria Lind</p>", "Jo Orr") == ("Jo Orr",)


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<div class=info>9 March 2024 | 14:07 | By Maria Lind</div>", ("Maria Lind",)),
        ("<div class=row>Maria Lind | 09.03.2024</div>", ("Maria Lind",)),
        ("<div class=byline>Maria Lind</div>", ("Maria Lind",)),
    ],
)
def test_names_above_the_text_are_authors(above: str, names: tuple[str, ...]) -> None:
    """In a part of a line, beside a time, or where the page says so."""
    assert authors_of(above) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Maria Lind/Jo Orr", ("Maria Lind", "Jo Orr")),
        ("MARIA LIND", ("Maria Lind",)),
        ("What the town waited for", ("The Valley Post",)),
        ("本报记者", ("The Valley Post",)),
    ],
)
def test_names_right_above_the_first_prose_are_authors(line: str, names: tuple[str, ...]) -> None:
    """A line that says something names nobody; nor does one without capitals, where any short line may be read as names."""
    assert authors_of("", inside=f"<p>{line}</p>") == names


@pytest.mark.parametrize(
    "above",
    [
        "<ul class=tags><li>Tomas Berg<li>Reuters</ul>",
        "<div class=row>Home | News</div>",
        "<div class=byline>The whole town waited for the ferry</div>",
    ],
)
def test_other_lines_name_nobody(above: str) -> None:
    """A topic above an agency, a menu, a sentence."""
    assert authors_of(above) == ("The Valley Post",)
