"""A page in, an article out: the flow from HTML to article."""

import datetime as dt
import sys
from typing import Any

import pytest
from lxml import html as lxml_html

from newsparse import Article, BlockKind, BoilerplateKind, HtmlTooLarge, Lexicon, NewsparseError, parse_html

PROSE = (
    "The bridge over the river was closed for three days after the flood, and the town waited for the ferry, which was late.",
    "Engineers checked both piers and found no damage to the deck, so that the first cars could cross again on Friday morning.",
    "About 4,000 people live on the other bank and work in the town, and many of them had slept in a school hall for two nights.",
)
PAGE = f"""<!doctype html>
<html lang="en-GB">
<head>
  <title>Flooded bridge opens again - The Valley Post</title>
  <meta property="og:title" content="Flooded bridge opens again">
  <meta property="article:published_time" content="2024-03-09T08:00:00Z">
  <link rel="canonical" href="https://valley.example/bridge">
  <script type="application/ld+json">
    {{"@type": "NewsArticle", "headline": "Flooded bridge opens again", "author": [{{"name": "Maria Lind"}}],
      "publisher": {{"name": "The Valley Post"}}}}
  </script>
</head>
<body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <article>
    <h1>Flooded bridge opens again</h1>
    <div class="byline">By Maria Lind</div>
    <figure><img src="a.jpg"><figcaption>The bridge in May. Photo: T. Berg</figcaption></figure>
    <div class="article-body">
      <p>OSLO, March 9 (Reuters) - {PROSE[0]}</p>
      <p>{PROSE[1]}</p>
      <div class="newsletter-signup"><p>Sign up for our newsletter</p></div>
      <p>“We were lucky,” Mayor Tomas Berg said on Friday. {PROSE[2]}</p>
    </div>
  </article>
  <div class="related-stories"><h3>More stories</h3><ul><li><a href="/x">Ferry breaks down again</a></li></ul></div>
  <footer>© The Valley Post</footer>
</body>
</html>"""


def kinds(article: Article) -> list[tuple[str, BlockKind]]:
    """Return the first word of each block with its kind."""
    return [(block.span.text.split()[0], block.kind) for block in article.blocks]


def test_a_page_is_read_whole() -> None:
    """Body, headline, dateline, byline and speaker come from the page; menu, caption and the rest are labelled."""
    article = parse_html(PAGE)

    assert article.headline is not None
    assert article.headline.text == "Flooded bridge opens again"
    assert [block.span.text[-9:] for block in article.blocks if block.kind is BlockKind.BODY] == [
        prose[-9:] for prose in PROSE
    ]
    assert ("Home", BlockKind.BOILERPLATE) in kinds(article)
    assert ("Sign", BlockKind.BOILERPLATE) in kinds(article)
    assert ("Ferry", BlockKind.BOILERPLATE) in kinds(article)
    assert [block.span.text for block in article.blocks if block.kind is BlockKind.CAPTION] == [
        "The bridge in May. Photo: T. Berg"
    ]
    assert [quotation.content[0].text for quotation in article.quotations] == ["We were lucky,"]


def test_boilerplate_is_named_by_the_page() -> None:
    """The names of the elements say which kind of boilerplate a block is."""
    named = {block.span.text: block.boilerplate for block in parse_html(PAGE).boilerplate}

    assert named["Sign up for our newsletter"] is BoilerplateKind.NEWSLETTER
    assert named["Ferry breaks down again"] is BoilerplateKind.RELATED
    assert named["Home"] is BoilerplateKind.NAVIGATION


def test_the_head_says_the_rest() -> None:
    """Headline, authors, day, language and publisher come from the head."""
    page = parse_html(PAGE).page

    assert page is not None
    assert page.headline == "Flooded bridge opens again"
    assert page.authors == ("Maria Lind",)
    assert page.published == "2024-03-09T08:00:00Z"
    assert page.publisher == "The Valley Post"
    assert page.language == "en-GB"
    assert page.url == "https://valley.example/bridge"
    assert parse_html(PAGE).published == dt.date(2024, 3, 9)


def test_the_caller_knows_better() -> None:
    """What the caller gives goes before what the page says."""
    article = parse_html(
        PAGE,
        url="https://valley.example/a",
        language="de",
        published=dt.date(2024, 3, 10),
        lexicon=Lexicon.load("fr"),
    )

    assert article.page is not None
    assert article.page.url == "https://valley.example/a"
    assert article.published == dt.date(2024, 3, 10)
    assert article.language == "fr"


def test_a_block_rule_goes_first() -> None:
    """The caller's own rules are asked for the lines that are read."""
    article = parse_html(
        PAGE, block_rules=[lambda _source, lines, at: BlockKind.CREDIT if "piers" in lines[at].text else None]
    )

    assert [block.span.text[:9] for block in article.blocks if block.kind is BlockKind.CREDIT] == ["Engineers"]


def test_locate_leads_to_the_element() -> None:
    """The path of a span is the XPath of its element in the same page."""
    article = parse_html(PAGE)
    tree = lxml_html.document_fromstring(PAGE)

    for block in article.blocks:
        (element,) = article.locate(block.span)
        found: Any = tree.xpath(element.path)

        assert element.start <= block.span.start
        assert block.span.end <= element.end
        assert article.text[element.start : element.end] in " ".join(found[0].text_content().split())


def test_a_text_has_no_elements() -> None:
    """An article that comes from no page locates nothing."""
    article = Article(parse_html(PAGE).source)

    assert article.locate(article.source.span(0, 1)) == ()


def test_bytes_are_decoded() -> None:
    """Bytes give the same article as the text that they stand for."""
    assert parse_html(PAGE.encode()) == parse_html(PAGE)


def test_the_page_survives_as_plain_data() -> None:
    """An article of a page goes to plain data and back."""
    article = parse_html(PAGE)

    assert Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize(
    "html", ["", " ", "<", "<p>", "<title>a", "<!-- -->", "\0", "\ud800", "<p>\ud800", b"", b"\xff\xfe"]
)
def test_next_to_nothing_is_an_article(html: str | bytes) -> None:
    """A page without text gives an article without text."""
    article = parse_html(html)

    assert "".join(block.span.text for block in article.blocks) == "".join(article.text.split())


def test_a_page_of_no_language_takes_the_heads() -> None:
    """Where the text betrays no language, the head's counts if there are words for it."""
    assert parse_html('<html lang="fi"><p>123').language == "fi"
    assert parse_html('<html lang="xx"><p>123').language is None


def test_a_day_that_is_none_is_none() -> None:
    """A date that the calendar does not have is not taken."""
    page = '<meta property="article:published_time" content="{}"><p>a'

    assert parse_html(page.format("2024-02-31")).published is None
    assert parse_html(page.format("yesterday")).published is None


def test_a_page_too_large_says_so() -> None:
    """One error, and it says what to do."""
    with pytest.raises(
        HtmlTooLarge, match="the page holds 4 characters, more than limit=3; pass a larger limit"
    ) as caught:
        parse_html("<p>a", limit=3)

    assert isinstance(caught.value, NewsparseError)
    assert (caught.value.size, caught.value.limit) == (4, 3)


def test_neither_text_nor_bytes_is_a_mistake() -> None:
    """What is no page is turned down."""
    with pytest.raises(TypeError, match="takes str or bytes, got int"):
        parse_html(3)  # type: ignore[arg-type]


def test_spans_reach_over_what_was_blanked() -> None:
    """A span that reaches over an advert is cut from the page's own text."""
    page = PAGE.replace(
        "<p>“We were",
        "<p>“It rose and rose, and we could do nothing but wait for the morning to come at last.</p><p>“We were",
    ).replace(
        '<div class="newsletter-signup">',
        '<p>“The water came fast that night and took the road.</p><div class="newsletter-signup">',
    )
    article = parse_html(page)

    assert any("Sign up" in quotation.span.text for quotation in article.quotations)


@pytest.mark.parametrize(
    ("named", "publisher", "headline"),
    [
        ("Flooded bridge opens again - The Valley Post", "The Valley Post", "Flooded bridge opens again"),
        ("Flooded bridge opens again: what we know", "The Valley Post", "Flooded bridge opens again: what we know"),
        ("Bridge open", "The Valley Post", "Bridge open"),
    ],
)
def test_the_site_is_no_part_of_the_headline(named: str, publisher: str, headline: str) -> None:
    """The name of the site behind the headline goes when the text prints the headline without it."""
    page = parse_html(
        f'<title>{named}</title><meta property="og:site_name" content="{publisher}">'
        f"<h1>Flooded bridge opens again</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>"
    ).page

    assert page is not None
    assert page.headline == headline


def test_a_headline_stands_in_the_text_alone() -> None:
    """Where the head names no headline, the text's counts."""
    page = parse_html(f"<h1>Flooded bridge opens again</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>").page

    assert page is not None
    assert page.headline == "Flooded bridge opens again"


def test_a_publisher_is_no_author_where_the_text_names_one() -> None:
    """The byline in the text goes before an author that is only the site."""
    head = '<meta name="author" content="The Valley Post"><meta property="og:site_name" content="The Valley Post">'
    body = f"<h1>Flooded bridge opens again</h1>{{}}<p>{PROSE[0]}</p><p>{PROSE[1]}</p>"
    printed = parse_html(head + body.format('<p class="byline">By Maria Lind</p>')).page
    unprinted = parse_html(head + body.format("")).page

    assert printed is not None
    assert printed.authors == ("Maria Lind",)
    assert unprinted is not None
    assert unprinted.authors == ("The Valley Post",)


def test_a_bare_name_is_an_author() -> None:
    """A name alone where the page says that the author stands is the author when the head names none."""
    page = parse_html(
        f'<h1>Flooded bridge opens again</h1><div class="byline">Maria Lind</div>'
        f"<div class=article-body><p>{PROSE[0]}</p><p>{PROSE[1]}</p></div>"
    ).page

    assert page is not None
    assert page.authors == ("Maria Lind",)


def test_without_lxml_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything else works without the extra; the page's reader says what to install."""
    monkeypatch.setitem(sys.modules, "lxml", None)

    with pytest.raises(ModuleNotFoundError, match=r"parse_html needs lxml: pip install .newsparse\[html\]"):
        parse_html("<p>The bridge is open.</p>")
