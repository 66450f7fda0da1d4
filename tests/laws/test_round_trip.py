"""The law of the round trip: what a story was made of comes out of it, and what comes out can be written and read."""

from hypothesis import given

from newsparse import Article, parse
from tests.laws.strategies import press_text


@given(press_text())
def test_an_article_can_be_written_and_read(text: str) -> None:
    """A dict, and a JSON text, hold all of an article, whatever its text is."""
    article = parse(text)

    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_json(article.to_json()) == article
