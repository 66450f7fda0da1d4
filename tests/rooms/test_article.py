"""The corridor: what a caller brings reaches its room."""

import datetime as dt

from newsparse import Article, Lexicon, Source, parse

TEXT = "Ferry runs again\n\nOSLO, Nov 29 (Reuters) - “It runs,” said Maria Lind."


def test_an_empty_text_is_an_empty_article() -> None:
    """Nothing in, nothing out."""
    assert parse("") == Article(Source(""))


def test_the_callers_day_is_kept() -> None:
    """``published`` stands in the article."""
    assert parse(TEXT, published=dt.date(2022, 11, 30)).published == dt.date(2022, 11, 30)


def test_the_callers_language_is_taken() -> None:
    """Without one it is found; a lexicon brings its own."""
    assert parse(TEXT, language="de").language == "de"
    assert parse("The bridge of the town is closed and the ferry runs.").language == "en"
    assert parse(TEXT, lexicon=Lexicon.load("en")).language == "en"
