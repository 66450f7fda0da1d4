"""Where the article stands on a page."""

import pytest

from newsparse.html.layout import PROSE, PageLayout, find_layout, weight_of
from newsparse.html.reader import PageReader, read_page
from newsparse.html.words import PageWords

LONG = "The bridge over the river was closed for three days after the flood, and the whole town waited for the ferry."


def layout_of(html: str) -> tuple[PageReader, PageLayout]:
    """Return a page and its layout."""
    words = PageWords.load()
    page = read_page(html, words)
    return page, find_layout(page, words.unlike, words.outside)


@pytest.mark.parametrize(
    ("html", "tag", "name"),
    [
        (f"<div class=a><p>{LONG}</div><div class=b><p>{LONG}<p>{LONG}<p>{LONG}</div>", "div", "b"),
        (f"<div class=a><p>{LONG}<p>{LONG}</div><div class=b><p>{LONG}<p>{LONG}</div>", "body", ""),
        (f"<div class=a><div class=b><p>{LONG}</div></div>", "div", "b"),
        (f"<div class=comments><p>{LONG}<p>{LONG}</div><div class=b><p>{LONG}<p>{LONG}<p>{LONG}</div>", "div", "b"),
        (f"<aside><p>{LONG}<p>{LONG}</aside><div class=b><p>{LONG}<p>{LONG}</div>", "div", "b"),
        (f"<ul class=a><li><a href=x>{LONG}</a></ul><div class=b><p>{LONG}</div>", "div", "b"),
        (f"<div class=comments><p>{LONG}<p>{LONG}</div>", "div", "comments"),
        ("", "", ""),
    ],
)
def test_the_container_holds_most_of_the_prose(html: str, tag: str, name: str) -> None:
    """Links, menus and what names call something else weigh little; a name around all of the prose says nothing."""
    page, layout = layout_of(html)

    assert (page.elements.tags[layout.main], page.elements.names[layout.main]) == (tag, name)


def test_prose_is_long_unlinked_and_ends_like_a_sentence() -> None:
    """Each of these is worth something."""
    page, layout = layout_of(f"<p>{LONG}<p>{LONG[:-1]}<p>Short.<p>Short<p><a href=x>{LONG}</a><p>{LONG * 9}")
    weights = dict(zip((0, 1, 2, 3, 4, 5), layout.weights, strict=True))

    assert weights[5] > weights[0] > PROSE > weights[1] > weights[2] > weights[3] > weights[4] == 0
    assert layout.prose == [0, 5]
    assert (layout.first, layout.last) == (0, 5)
    assert page.blocks[0].text == LONG


def test_places_are_counted_from_the_container() -> None:
    """Levels inside, branches outside, and what is barred."""
    page, layout = layout_of(
        f"<div class=a><p>Up</div><div class=b><p>{LONG}<ul><li>In</ul><nav>Menu</nav><p>{LONG}</div>"
    )
    at = {block.text: block.element for block in page.blocks}

    assert layout.level[at[LONG]] == 1
    assert layout.level[at["In"]] == 2
    assert layout.level[at["Up"]] == -1
    assert layout.branch[at["Up"]] == 1
    assert layout.branch[at["In"]] == 0
    assert [text for text, element in at.items() if layout.barred[element]] == ["Menu"]
    assert layout.above[layout.main]
    assert layout.share[layout.main] == pytest.approx(layout.total, rel=0.01)


def test_a_page_without_prose_has_a_layout() -> None:
    """Nothing is prose, and the container is the document."""
    _, layout = layout_of("<p>Home<p>News")

    assert layout.prose == []
    assert layout.total > 0


def test_scripts_that_say_more_with_a_character_weigh_more() -> None:
    """A character of Chinese, Japanese, Korean or Thai counts as three letters."""
    assert weight_of("abc") == 3
    assert weight_of("äbc") == 3
    assert weight_of("日本 語") == 10
