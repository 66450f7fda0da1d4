"""Plain data: values to dicts and back, and what a wrong dict is told."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from newsparse import (
    Article,
    NewsparseError,
    PartialDate,
    Quotation,
    QuotationKind,
    Source,
    Span,
    SpanError,
    Speaker,
    parse,
)
from newsparse.serial import dump_json, from_plain, load_json, to_plain
from tests.rooms.test_terminal import whole_article

TEXT = "Ferry runs again\n\nThe ferry runs again."


def test_an_article_comes_back_from_a_dict_and_from_json() -> None:
    """The round trip gives an equal article, with something of every kind in it."""
    article = whole_article()

    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_json(article.to_json()) == article


def test_spans_are_objects() -> None:
    """A span is written as start, end and text."""
    assert parse("Rain fell.").to_dict()["blocks"][0]["span"] == {"start": 0, "end": 10, "text": "Rain fell."}


def test_plain_data_is_plain() -> None:
    """Tuples become lists, enums their values, days ISO text, None stays."""
    span = Span(0, 4, "Rain")
    quotation = Quotation(span, (span,), QuotationKind.MIXED, speaker=Speaker("Maria Lind"))
    plain = to_plain(quotation, leave="speaker")

    assert to_plain(PartialDate(month=11)) == {"span": None, "year": None, "month": 11, "day": None, "weekday": None}
    assert to_plain(Article(Source("Rain"), published=dt.date(2022, 11, 30)))["published"] == "2022-11-30"
    assert (plain["kind"], plain["content"]) == ("mixed", [{"start": 0, "end": 4, "text": "Rain"}])
    assert plain["speaker"] is quotation.speaker  # what is left is left as it is


def test_a_pair_of_lone_surrogates_stays_a_pair() -> None:
    """JSON escapes would melt the two into one character."""
    pair = "\ud83d" + "\ude00"

    assert load_json(dump_json(pair)) == pair


def broken(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - plain data
    """Return an article's dict with some keys changed."""
    return {**whole_article().to_dict(), **changes}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (broken(schema_version=99), "'schema_version' is 99; this newsparse reads 1"),
        (broken(schema_version=None), "'schema_version' is None"),
        ([], "Article: expected dict, got list"),
        ({"schema_version": 1, "source": {"text": ""}}, "Article: no 'language'; expected the keys source, language"),
        (broken(source={"text": 3}), "Article.source.text: expected str, got int"),
        (broken(blocks=[{}]), r"Article.blocks\[0\]: no 'span'"),
        (broken(blocks="none"), "Article.blocks: expected list, got str"),
        (broken(blocks=[{"span": {}, "kind": "poem"}]), r"Article.blocks\[0\]: no 'boilerplate'"),
        (broken(headline={"start": True, "end": 2, "text": ""}), "Article.headline.start: expected int, got bool"),
        (broken(quotations=[{}]), r"Article.quotations\[0\]: no 'span'"),
        (broken(quotations=["words"]), r"Article.quotations\[0\]: expected dict, got str"),
        (broken(quotations=["speaker"]), r"Article.quotations\[0\]: expected dict, got str"),
        (broken(quotations="none"), "Article.quotations: expected list, got str"),
        (broken(speakers=[]), r"Article.quotations\[\d\].speaker: 'index' is no place in the article's 0 speakers"),
        (broken(published="yesterday"), "Article.published: Invalid isoformat"),
    ],
)
def test_a_wrong_dict_is_told_where(data: Any, reason: str) -> None:  # noqa: ANN401 - plain data
    """The message names the place and what was expected."""
    with pytest.raises(NewsparseError, match=reason):
        Article.from_dict(data)


@pytest.mark.parametrize(("start", "end"), [(1, 4), (0, 3), (-4, 4), (4, 0)])
def test_a_span_that_says_something_else_is_an_error(start: int, end: int) -> None:
    """Data that was changed by hand must still cut its own words out of the text."""
    data = parse("Rain fell.").to_dict()
    data["headline"] = {"start": start, "end": end, "text": "Rain"}

    with pytest.raises(SpanError, match=rf"span {start}:{end} is not 'Rain' in the source"):
        Article.from_dict(data)


def test_an_unknown_member_is_told_the_known_ones() -> None:
    """An enum's value that is none lists those that are."""
    with pytest.raises(NewsparseError, match="QuotationKind: 'shouted' is none of 'direct', 'mixed', 'indirect'"):
        from_plain(QuotationKind, "shouted")


def test_what_is_no_json_says_so() -> None:
    """The message keeps the JSON reader's place."""
    with pytest.raises(NewsparseError, match=r"no JSON: .*line 1 column 1"):
        Article.from_json("story")


def test_a_speaker_s_mentions_are_written_once() -> None:
    """However many quotations a speaker has, each only names its speaker."""
    article = parse("“It runs,” said Maria Lind. “It is fast,” Lind said.", language="en")

    said = article.to_dict()["quotations"]

    assert [quotation["speaker"] for quotation in said] == [
        {"index": 0, "name": "Maria Lind", "title": None, "organisation": None}
    ] * len(article.quotations)


def test_a_speaker_that_the_article_does_not_list_is_an_error() -> None:
    """An article made by hand may forget one; its plain form could not be read back."""
    article = evolve(parse("“It runs,” said Maria Lind.", language="en"), speakers=())

    with pytest.raises(NewsparseError, match=r"speaker of quotations\[0\] is not among its speakers"):
        article.to_dict()
