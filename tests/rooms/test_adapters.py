"""Adapters: what other libraries extract goes straight in."""

import datetime as dt
import json
from types import SimpleNamespace

import pytest

from newsparse import BlockKind, from_fundus, from_news_please, from_newspaper, from_trafilatura

TEXT = "Ferry runs again\nAnna Berg\nOSLO, Nov 29 (Reuters) - The ferry over the fjord runs again, a year after the fire.\nRelated Articles"


def test_a_dict_of_trafilatura() -> None:
    """Its title, authors in one text and ISO date are used; a language without words is no mistake."""
    record = {
        "title": "Ferry runs again",
        "author": "Anna Berg; Ole Dahl",
        "date": "2022-11-30",
        "text": TEXT,
        "language": "xx",
    }

    article = from_trafilatura(record)

    assert [block.kind for block in article.blocks][:2] == [BlockKind.HEADLINE, BlockKind.BYLINE]
    assert article.blocks[0].rule == "headline-given"
    assert article.blocks[-1].kind is BlockKind.BOILERPLATE
    assert article.published == dt.date(2022, 11, 30)


def test_the_json_text_of_trafilatura() -> None:
    """``extract(output_format="json")`` gives a text."""
    article = from_trafilatura(json.dumps({"raw_text": TEXT, "date": "2022-13-30", "language": "en"}))

    assert (article.text, article.published, article.language) == (TEXT, None, "en")


def test_an_article_of_newspaper() -> None:
    """An object with a list of authors and a point in time."""
    made = SimpleNamespace(
        title="Ferry runs again",
        authors=["Anna Berg"],
        publish_date=dt.datetime(2022, 11, 30, 8, tzinfo=dt.UTC),
        text=TEXT,
        meta_lang="en-GB",
    )

    article = from_newspaper(made)

    assert (article.published, article.blocks[1].kind, article.language) == (
        dt.date(2022, 11, 30),
        BlockKind.BYLINE,
        "en",
    )


def test_an_article_of_news_please() -> None:
    """Its text is called ``maintext``, and its date may be missing."""
    article = from_news_please({"maintext": TEXT, "authors": [], "date_publish": None})

    assert (article.text, article.published) == (TEXT, None)


def test_an_article_of_fundus() -> None:
    """Its text is ``plaintext``, or a body that prints as text; its authors may be missing."""
    made = SimpleNamespace(
        title=None, authors=None, publishing_date=dt.date(2022, 11, 30), plaintext=None, body=TEXT, lang="en"
    )

    article = from_fundus(made)

    assert (article.text, article.published) == (TEXT, dt.date(2022, 11, 30))


def test_a_record_without_text_is_an_error() -> None:
    """The error names where a text was looked for."""
    with pytest.raises(TypeError, match="nothing under 'maintext'"):
        from_news_please({"title": "Ferry runs again"})
