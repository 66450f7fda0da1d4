"""The corridor: what a caller brings reaches its room."""

import datetime as dt
import gc
from typing import Any

import pytest

from newsparse import Article, BlockKind, BoilerplateKind, Lexicon, Quotation, Source, Span, Speaker, parse

TEXT = "Ferry runs again\n\nOSLO, Nov 29 (Reuters) - “It runs,” said Maria Lind."


def test_an_empty_text_is_an_empty_article() -> None:
    """Nothing in, nothing out."""
    assert parse("") == Article(Source(""))


def test_the_callers_day_is_kept() -> None:
    """``published`` stands in the article."""
    assert parse(TEXT, published=dt.date(2022, 11, 30)).published == dt.date(2022, 11, 30)


def test_a_point_in_time_lies_on_a_day() -> None:
    """What feeds print as ``published`` holds an hour, which no dateline needs."""
    article = parse(TEXT, published=dt.datetime(2022, 11, 30, 5, tzinfo=dt.UTC))

    assert article.date == dt.date(2022, 11, 29)
    assert Article.from_json(article.to_json()) == article


def test_the_callers_language_is_taken() -> None:
    """Without one it is found; a lexicon brings its own."""
    assert parse(TEXT, language="de").language == "de"
    assert parse("The bridge of the town is closed and the ferry runs.").language == "en"
    assert parse(TEXT, lexicon=Lexicon.load("en")).language == "en"


def test_a_block_rule_comes_first() -> None:
    """A caller's rule labels lines before newsparse does."""

    def all_subheads(source: Source, lines: tuple[Span, ...], index: int) -> BlockKind | None:
        return BlockKind.SUBHEAD if source.text[lines[index].start] == "F" else None

    article = parse(TEXT, block_rules=[all_subheads])

    assert [b.span.text for b in article.blocks if b.kind is BlockKind.SUBHEAD] == ["Ferry runs again"]


def test_a_block_rule_may_say_which_boilerplate() -> None:
    """A kind of boilerplate is an answer, too; what is no kind says so at once, and not when the article is written."""

    def rule(_: Source, lines: tuple[Span, ...], index: int) -> BoilerplateKind | None:
        return BoilerplateKind.ADVERT if lines[index].text == "Buy now" else None

    article = parse("The ferry runs again.\n\nBuy now", block_rules=[rule])

    assert [(block.boilerplate, block.rule) for block in article.boilerplate] == [
        (BoilerplateKind.ADVERT, "block-rule")
    ]
    assert Article.from_json(article.to_json()) == article
    wrong: Any = lambda *_: "body"  # noqa: E731 - what a caller without a type checker may write
    with pytest.raises(TypeError, match="a BlockKind, a BoilerplateKind or None, got 'body'"):
        parse(TEXT, block_rules=[wrong])


def test_a_speaker_resolver_gives_speakers() -> None:
    """Any iterable of speakers will do; names are no speakers."""
    listed: Any = lambda _, quotations, __: [None for _ in quotations]  # noqa: E731 - as above
    named: Any = lambda _, quotations, __: ["Lind" for _ in quotations]  # noqa: E731 - as above

    assert {quotation.speaker for quotation in parse(TEXT, speaker_resolver=listed).quotations} == {None}
    with pytest.raises(TypeError, match="a Speaker or None for each quotation, got 'Lind'"):
        parse(TEXT, speaker_resolver=named)


def test_a_speaker_resolver_takes_the_place_of_ours() -> None:
    """A caller's resolver is asked for every quotation, and its answers stand."""
    somebody = Speaker("Somebody")

    def resolve(source: Source, quotations: tuple[Quotation, ...], lexicon: Lexicon) -> tuple[Speaker | None, ...]:
        assert (source.text, lexicon.language) == (TEXT, "en")
        return tuple(somebody for _ in quotations)

    article = parse(TEXT, language="en", speaker_resolver=resolve)

    assert {(q.speaker, q.speaker_rule) for q in article.quotations} == {(somebody, "speaker-resolver")}
    assert article.speakers == (somebody,)


def test_nothing_of_the_work_is_kept() -> None:
    """What the rooms made on the way goes when the article is there, without waiting for the collector of cycles."""
    text = f"{TEXT}\n\n“It is open,” she said. Karl Berg, the mayor, said that he had seen it. “We knew,” he said."
    parse(text)  # reads the data files
    gc.collect()
    gc.disable()
    try:
        parse(text)
        assert gc.collect() == 0
    finally:
        gc.enable()
