"""The types that callers see. Checked by mypy and never run: a name that changes its type fails here."""

import datetime as dt
from typing import Any, assert_type

import newsparse
from newsparse import BlockKind, Lexicon, Quotation, Source, Span, Speaker


def parsing(text: str) -> None:
    """What each function returns."""
    assert_type(newsparse.parse(text), newsparse.Article)
    assert_type(newsparse.find_dateline(text), newsparse.Dateline | None)
    assert_type(newsparse.find_agency_tags(text), tuple[newsparse.AgencyTag, ...])
    assert_type(newsparse.find_bylines(text), tuple[newsparse.Byline, ...])
    assert_type(newsparse.find_quotations(text, language="en"), tuple[newsparse.Quotation, ...])
    assert_type(newsparse.label_blocks(text), tuple[newsparse.Block, ...])
    assert_type(newsparse.clean_text(text), str)


def values(article: newsparse.Article) -> None:
    """What callers read."""
    assert_type(article.headline, Span | None)
    assert_type(article.date, dt.date | None)
    assert_type(article.to_dict(), dict[str, Any])
    assert_type(newsparse.Article.from_json(article.to_json()), newsparse.Article)
    for quotation in article.quotations:
        assert_type(quotation.content, tuple[Span, ...])
        assert_type(quotation.speaker, Speaker | None)


def extending(text: str) -> None:
    """What callers may bring."""

    def rule(source: Source, lines: tuple[Span, ...], index: int) -> BlockKind | None:
        return BlockKind.BODY if source.text[lines[index].start] == "x" else None

    def resolve(source: Source, quotations: tuple[Quotation, ...], lexicon: Lexicon) -> tuple[Speaker | None, ...]:
        return tuple(None for _ in quotations if source and lexicon)

    newsparse.parse(
        text,
        language="en",
        published=dt.date(2022, 11, 30),
        headline="Ferry runs again",
        lexicon=Lexicon.load("en").extend(agencies=[{"id": "exp", "name": "EXP"}]),
        block_rules=[rule],
        speaker_resolver=resolve,
    )
