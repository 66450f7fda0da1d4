"""The law of totality: every text has an article, and equal texts have equal articles."""

from concurrent.futures import ThreadPoolExecutor

from hypothesis import given

from newsparse import parse, scrub
from newsparse.render import render_terminal
from tests.laws.strategies import press_text, wordy_text


@given(press_text(), press_text())
def test_equal_texts_have_equal_articles(text: str, other: str) -> None:
    """No text raises; what was parsed before makes no difference; an article can be hashed."""
    first = parse(text)
    parse(other)

    assert parse(text) == first
    assert hash(parse(text)) == hash(first)


@given(wordy_text())
def test_no_words_raise_in_any_language(drawn: tuple[str, str | None]) -> None:
    """The words that open rules may stand anywhere, also where nothing follows them or nothing but white space precedes."""
    text, language = drawn

    assert parse(text, language=language).text == text


@given(press_text())
def test_threads_agree(text: str) -> None:
    """Two threads that parse the same text come to the same article."""
    with ThreadPoolExecutor(2) as pool:
        left, right = pool.map(parse, [text, text])

    assert left == right


@given(press_text())
def test_every_article_can_be_shown(text: str) -> None:
    """A terminal gets each block's text and no control character."""
    shown = render_terminal(parse(text))

    assert [character for character in shown if character < " " and character != "\n"] == []
    assert "\x7f" not in shown


@given(press_text())
def test_every_view_of_an_article_can_be_asked_for(text: str) -> None:
    """Views are made of the article's own text, whatever stands in it."""
    article = parse(text)

    assert all(text[span.start : span.end] == span.text for span in (*article.paragraphs, *article.body))
    assert "".join(article.clean_text.split()) == "".join("".join(span.text.split()) for span in article.body)
    assert article.lead is None or article.lead.text in text
    scrubbed = scrub(article)
    assert all(text[scrubbed.source_offset(at)] == letter for at, letter in enumerate(scrubbed.text))
