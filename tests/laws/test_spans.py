"""The law of spans: every position that an article holds cuts its own text out of the source."""

from hypothesis import given

from newsparse import parse
from tests.laws.strategies import press_text, spans_of


@given(press_text())
def test_a_span_is_the_text_it_names(text: str) -> None:
    """Each span anywhere in an article cuts its own text out of the source."""
    article = parse(text)

    assert [s for s in spans_of(article) if text[s.start : s.end] != s.text or s.start < 0 or s.end < s.start] == []


@given(press_text())
def test_the_text_is_never_changed(text: str) -> None:
    """An article holds the text that it was given."""
    assert parse(text).text == text
