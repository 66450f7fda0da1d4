"""The law of spans: every position that an article holds cuts its own text out of the source."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given

from newsparse import Article, Span, parse
from tests.laws.strategies import press_text, spans_of


@given(press_text())
def test_a_span_is_the_text_it_names(text: str) -> None:
    """Each span anywhere in an article cuts its own text out of the source."""
    article = parse(text)

    assert [s for s in spans_of(article) if text[s.start : s.end] != s.text or s.start < 0 or s.end < s.start] == []


def parts_of(article: Article) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Yield each span that is made of others, and those."""
    for quotation in article.quotations:
        yield quotation.span, quotation.content
        if (found := quotation.attribution) is not None:
            yield found.span, tuple(filter(None, (found.cue, found.mention)))
    for byline in article.bylines:
        yield byline.span, tuple(person.span for person in byline.people)
    if (dateline := article.dateline) is not None:
        date = dateline.date.span if dateline.date is not None else None
        yield dateline.span, (*(place.span for place in dateline.places), *filter(None, (date,)))
        yield dateline.span, tuple(tag.span for tag in dateline.tags)


@given(press_text())
def test_parts_lie_in_their_whole(text: str) -> None:
    """A quotation reaches over its words, an attribution over cue and mention, a byline over its people, a dateline over what it says."""
    assert [(whole, part) for whole, parts in parts_of(parse(text)) for part in parts if part not in whole] == []


@given(press_text())
def test_the_words_of_a_quotation_stand_in_order(text: str) -> None:
    """Its spans are not empty and do not overlap; quotations stand in the order of their first words, speakers in that of their speech."""
    article = parse(text)

    for quotation in article.quotations:
        assert all(len(span) for span in quotation.content)
        assert all(first.end <= second.start for first, second in pairwise(quotation.content))
    assert list(article.speakers) == list(dict.fromkeys(q.speaker for q in article.quotations if q.speaker))


@given(press_text())
def test_the_text_is_never_changed(text: str) -> None:
    """An article holds the text that it was given."""
    assert parse(text).text == text
