"""What the head of a page says."""

import json

import pytest

from newsparse.html.metadata import HeadData, read_head, split_names
from newsparse.html.reader import read_page
from newsparse.html.words import PageWords

JOINTS = PageWords.load().joints


def head_of(html: str) -> HeadData:
    """Return what the head of a page says."""
    return read_head(read_page(html, PageWords.load()), JOINTS)


def script(data: object) -> str:
    """Return a JSON-LD script."""
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee", ["Ann Lee"]),
        ("Ann Lee und Jo Orr, dpa", ["Ann Lee", "Jo Orr", "dpa"]),
        ("Ann Lee; Jo Orr / Bo Ek", ["Ann Lee", "Jo Orr", "Bo Ek"]),
        ("Lee, Ann", ["Lee, Ann"]),
        ("Ann Lee (ale)", ["Ann Lee"]),
        ("and Ann Lee", ["and Ann Lee"]),
        ("Ann Lee and", ["Ann Lee"]),
        ("105092", []),
        ("https://valley.example/ann", []),
        ("x" * 90, []),
        ("", []),
    ],
)
def test_names_are_told_apart(text: str, names: list[str]) -> None:
    """A list of names is cut at its commas, signs and joining words."""
    assert split_names(text, JOINTS) == names


def test_the_article_is_found_among_the_objects() -> None:
    """The object that is called an article and says most is read, wherever it stands."""
    head = head_of(
        script({"@type": "Organization", "name": "The Valley Post"})
        + script(
            {"@graph": [{"@type": "WebPage", "headline": "Page"}, {"@type": ["NewsArticle"], "headline": "Bridge"}]}
        )
        + script([{"@type": "NewsArticle", "headline": "Other"}])
    )

    assert head.headlines == ("Bridge",)


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"name": "Ann Lee"}, ("Ann Lee",)),
        ([{"name": ["Ann Lee", "Jo Orr"]}], ("Ann Lee", "Jo Orr")),
        ("Ann Lee &amp; Jo Orr", ("Ann Lee", "Jo Orr")),
        ([None, 3, {"name": None}], ()),
    ],
)
def test_authors_come_in_many_forms(author: object, names: tuple[str, ...]) -> None:
    """A person, a list, a text."""
    assert head_of(script({"@type": "NewsArticle", "headline": "A", "author": author})).authors == names


def test_microdata_is_read() -> None:
    """Properties of the page's elements: an author with a name inside, a date in an attribute, a headline."""
    head = head_of(
        '<h1 itemprop="headline">Bridge <b>open</b></h1><span itemprop="author"><i itemprop="name">Ann Lee</i>, Oslo</span>'
        '<time itemprop="datePublished" datetime="2024-03-09">today</time><meta itemprop="inLanguage" content="en">'
    )

    assert head.headlines == ("Bridge open",)
    assert head.authors == ("Ann Lee",)
    assert head.published == "2024-03-09"
    assert head.language == "en"


def test_metas_are_the_last_resort() -> None:
    """``meta`` counts where nothing better speaks; the first of a name counts."""
    head = head_of(
        '<meta name="author" content="Ann Lee"><meta name="author" content="Jo Orr"><meta name="description" content="A &amp;amp; b">'
        '<meta name="description" content="c"><meta name="empty" content=" "><meta charset="utf-8"><link rel="icon" href="x">'
    )

    assert head.authors == ("Ann Lee", "Jo Orr")
    assert head.description == "A & b"


def test_the_body_is_plain() -> None:
    """Tags and entities in JSON are cut out; a body in parts is one body."""
    assert (
        head_of(script({"@type": "Article", "headline": "A", "articleBody": "<p>One &amp; two</p>"})).body
        == "\nOne & two\n"
    )
    assert head_of(script({"@type": "Article", "headline": "A", "articleBody": ["One", 2, "two"]})).body == "One\ntwo"


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[" * 100_000,
        '{"@type": "NewsArticle", "headline": ' + "9" * 5000 + "}",
        '{"@type": "NewsArticle", "headline": 3}',
        '{"@type": "Recipe", "headline": "A"}',
        '{"@type": "NewsArticle"}',
        "[" + '{"a": {"b": 1}},' * 1500 + "1]",
        '"' + "a" * 1_000_001 + '"',
    ],
)
def test_a_script_that_says_nothing_says_nothing(text: str) -> None:
    """Bad, deep, long and unfit JSON is passed over."""
    assert head_of(f'<script type="application/ld+json">{text}</script>').headlines == ()
