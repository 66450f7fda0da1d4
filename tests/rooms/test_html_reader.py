"""What a visitor sees of a page: blocks, elements and paths."""

import pytest

from newsparse.html.reader import PageReader, find_paths, read_page
from newsparse.html.words import PageWords


def read(html: str) -> PageReader:
    """Return what is read of a page."""
    return read_page(html, PageWords.load())


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One <b>two</b>\n three<p>four", ["One two three", "four"]),
        ("<p>One<br>two", ["One", "two"]),
        ("<table><tr><td>1<td> a  b</td></tr><tr><td>2</table>", ["1\ta b", "2"]),
        ("<p>a<script>var b</script>c<style>d</style><template><p>e</template>", ["ac"]),
        ("<p>a <span hidden>b</span><span class='visually-hidden'>c</span> d", ["a d"]),
        ("<p>Text <span class=caption>Photo: A</span> more", ["Text", "Photo: A", "more"]),
        ("a&nbsp;&#8203;b", ["a \u200bb"]),
        ("<p>\ud800 \ud83d\ude00", ["� 😀"]),
        ("<p> \t<p>\n", []),
        ("<pre>One\ntwo\n \n\nThree\n\n</pre><p>Four\n\nfive", ["One two", "Three", "Four five"]),
    ],
)
def test_blocks_are_what_stands_between_block_level_tags(html: str, texts: list[str]) -> None:
    """White space is folded, cells are parted by tabs, what nobody sees is left out."""
    assert [block.text for block in read(html).blocks] == texts


def test_characters_of_links_and_type_are_counted() -> None:
    """A block knows how much of it is linked, bold and in italics."""
    (block,) = read("<p><a href=x>abc</a> <b>de</b> <i>f <a href=y>gh</a></i>").blocks

    assert (block.linked, block.strong, block.slanted, block.links) == (5, 2, 4, 2)


def test_what_is_counted_is_counted_once() -> None:
    """Paragraphs of preformatted text share the characters of its links."""
    blocks = read("<pre><a href=x>abc\n\ndef</a> gh").blocks

    assert [(block.text, block.linked) for block in blocks] == [("abc", 3), ("def gh", 5)]


def test_breaks_and_rules_are_remembered() -> None:
    """One line break continues a block, two begin a new one; a rule stands before what follows."""
    blocks = read("<p>a<br>b<br><br>c<hr>d").blocks

    assert [block.continued for block in blocks] == [False, True, False, False]
    assert [block.ruled for block in blocks] == [False, False, False, True]


def test_names_become_signs() -> None:
    """Class, id and role speak, alone or two words together."""
    words = PageWords.load()
    page = read('<div id="comment-list"><p class="articleBody" role="note">a</p></div><div aria-hidden="true">b</div>')
    signs = [{name for bit, name in enumerate(words.signs) if mask >> bit & 1} for mask in page.elements.signs[-3:]]

    assert {"comments", "listing"} <= signs[0]
    assert {"article", "text", "article-body"} <= signs[1]
    assert signs[2] == {"hidden"}


def test_the_head_is_kept() -> None:
    """Title, metas, the canonical address and the language are kept; a link to a style sheet is not."""
    page = read(
        '<html lang="en"><title>A\n b</title><title>c</title><meta name="x" content="y"><meta content="z">'
        '<link rel="canonical" href="u"><link rel="stylesheet" href="s"><svg><title>d</title></svg>'
    )

    assert page.title == "A b"
    assert page.metas == [("lang", "en"), ("x", "y"), ("canonical", "u")]


def test_paths_count_like_elements() -> None:
    """A path counts the siblings of the same name, and stops where browsers stop to nest."""
    page = read("<div><p>a</p><span>x</span><p>b</p></div>" + "<div>" * 600 + "c")

    paths = find_paths(page, [page.elements.nodes[block.element] for block in page.blocks])

    assert paths[:3] == [
        "/html[1]/body[1]/div[1]/p[1]",
        "/html[1]/body[1]/div[1]",
        "/html[1]/body[1]/div[1]/p[2]",
    ]
    assert paths[3].count("/") == 512
