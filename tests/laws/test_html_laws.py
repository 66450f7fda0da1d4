"""The laws hold for pages too: nothing lost, spans true, total and pure, whatever the page is."""

from collections.abc import Iterator
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Source, Span, parse_html

TAGS = (
    "p",
    "div",
    "b",
    "a",
    "table",
    "tr",
    "td",
    "ul",
    "li",
    "h1",
    "span",
    "article",
    "blockquote",
    "svg",
    "select",
    "template",
)
PIECES = (
    *(f"<{tag}>" for tag in TAGS),
    *(f"</{tag}>" for tag in TAGS),
    *(
        "<br>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<",
        ">",
        "&amp;",
        "&#0;",
        "&#xD800;",
        "<title>",
        "</title>",
        "\x1f",
        "\0",
        "\ud800",
    ),
    *(
        '<p class="share">',
        "<span hidden>",
        '<div itemprop="author">',
        '<meta itemprop="name" content="a">',
        '<a rel="author">',
    ),
    *('<script type="application/ld+json">', '{"@type": "NewsArticle", "author": [{"name": "A"}]}', '<html lang="en">'),
    *(
        "Some words of prose, which is a little longer than the rest, so that it can be the text of the article. ",
        "word ",
        " ",
        "\n",
        "。",
    ),
)


def pages() -> st.SearchStrategy[str]:
    """Return pages put together from pieces of markup and text, in any order."""
    return st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def spans_of(value: Any) -> Iterator[Span]:  # noqa: ANN401 - any value of the model
    """Yield every span in a value of the model."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)
    elif attrs.has(type(value)) and not isinstance(value, Source):
        for field in attrs.fields(type(value)):
            yield from spans_of(getattr(value, field.name))


@given(pages())
def test_a_span_of_a_page_is_the_text_it_names(page: str) -> None:
    """Each span anywhere in an article cuts its own text out of the source."""
    article = parse_html(page)

    assert all(article.text[span.start : span.end] == span.text for span in spans_of(article))


@given(pages())
def test_nothing_of_a_page_is_lost(page: str) -> None:
    """The blocks are in order and disjoint, and only white space lies between them."""
    article = parse_html(page)
    position = 0
    between = []
    for block in article.blocks:
        assert block.span.start >= position
        between.append(article.text[position : block.span.start])
        position = block.span.end

    assert "".join((*between, article.text[position:])).strip() == ""


@given(pages())
def test_each_block_has_an_element(page: str) -> None:
    """Every block can be located."""
    article = parse_html(page)

    assert all(article.locate(block.span) for block in article.blocks)


@given(st.one_of(pages(), st.binary(max_size=200)), pages())
def test_equal_pages_have_equal_articles(page: str | bytes, other: str) -> None:
    """No page raises, and what was read before makes no difference."""
    first: Article = parse_html(page)
    parse_html(other)

    assert parse_html(page) == first
    assert hash(parse_html(page)) == hash(first)
