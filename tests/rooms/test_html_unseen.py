"""Articles that a page holds and does not show."""

import json

from newsparse import parse_html

FIRST = "The bridge over the river was closed for three days after the flood, and the whole town waited for the ferry."
SECOND = "“We were lucky,” Mayor Tomas Berg said on Friday, after engineers had checked both piers and found no damage."
THIRD = "The first cars were let across in the afternoon, and the ferry, which had broken down twice, went back to its old place."
FOURTH = "A second bridge, which the council has been talking about for twenty years, will not be built before the next flood."
WHOLE = (FIRST, SECOND, THIRD, FOURTH)


def head(body: str) -> str:
    """Return a head that holds a text."""
    data = {"@type": "NewsArticle", "headline": "Flooded bridge opens again", "articleBody": body}
    return f'<head><script type="application/ld+json">{json.dumps(data)}</script></head>'


def test_the_text_of_the_head_is_read_where_the_page_shows_little_of_it() -> None:
    """Paragraphs end at line ends and at tags; what is shown of them, too, is no article twice."""
    article = parse_html(
        head(f"{FIRST}\n{SECOND}<br/>{THIRD}<p>{FOURTH}</p>")
        + f"<h1>Flooded bridge opens again</h1><div class=article-body><p>{FIRST}</p></div><p>Subscribe now"
    )
    body = [(block.span.text, block.rule) for block in article.blocks if block.kind.value == "body"]

    assert body == [(text, "page-json-ld") for text in WHOLE]
    assert [block.span.text for block in article.boilerplate if block.rule == "page-shown-twice"] == [FIRST]
    assert article.locate(article.blocks[-1].span)[0].path == "/html[1]/head[1]/script[1]"
    assert article.quotations[0].speaker is not None
    assert article.quotations[0].speaker.name == "Tomas Berg"
    assert article.language == "en"


def test_the_text_of_the_head_is_left_where_the_page_shows_it() -> None:
    """Half of it is enough; and a summary is no text."""
    shown = "".join(f"<p>{text}</p>" for text in WHOLE[:2])
    for page in (head("\n".join(WHOLE)) + shown, head(FIRST) + "<p>Subscribe now"):
        article = parse_html(page)

        assert {block.rule for block in article.blocks}.isdisjoint(("page-json-ld", "page-shown-twice"))


def test_the_text_in_noscript_is_read_where_the_page_shows_none() -> None:
    """And only there."""
    hidden = f"<noscript><h1>Bridge</h1><p>{FIRST}</p><p>{SECOND}</p></noscript>"
    unseen = parse_html(f"<p>Turn scripts on{hidden}")
    seen = parse_html(f"<p>{THIRD}</p><p>{FOURTH}</p>{hidden}")

    assert [block.span.text for block in unseen.blocks if block.rule == "page-noscript"] == [FIRST, SECOND]
    assert [span.text for span in seen.body] == [THIRD, FOURTH]
    assert "page-noscript" not in {block.rule for block in seen.blocks}


def test_noscript_without_prose_is_left() -> None:
    """What most pages say there."""
    assert [block.span.text for block in parse_html("<p>Home<noscript>Turn scripts on</noscript>").blocks] == ["Home"]
