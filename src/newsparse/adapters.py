"""Adapters: what other libraries have extracted, taken as it is.

trafilatura, newspaper4k, news-please and fundus hand out title, authors, date and text, each under names of its own. An adapter reads
these names, from an object or a mapping, and parses the text: the title finds the headline and its copies, the authors find the lines
that hold nothing but their names, the date resolves the dateline. None of these libraries is imported here.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from newsparse.article import parse
from newsparse.lexicon.boilerplate import fold_line
from newsparse.lexicon.rows import data_names
from newsparse.model import Article, BlockKind
from newsparse.source import Source, Span

__all__ = ["from_fundus", "from_news_please", "from_newspaper", "from_trafilatura"]

_AUTHOR_PARTS = re.compile(r"\s*[;,]\s*|\s+(?:and|und|et|y|e|&)\s+")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def from_trafilatura(document: object) -> Article:
    """Return the article of what ``trafilatura.bare_extraction`` gives, or of the JSON text of ``extract(output_format="json")``.

    Raises:
        TypeError: When it holds no text.
    """
    record = json.loads(document) if isinstance(document, str) else document
    return _article(
        record, title="title", authors="author", date="date", text=("text", "raw_text"), language="language"
    )


def from_newspaper(article: object) -> Article:
    """Return the article of a parsed ``newspaper.Article`` (newspaper4k).

    Raises:
        TypeError: When it holds no text.
    """
    return _article(
        article, title="title", authors="authors", date="publish_date", text=("text",), language="meta_lang"
    )


def from_news_please(article: object) -> Article:
    """Return the article of a news-please ``NewsArticle``, or of its ``get_dict()``.

    Raises:
        TypeError: When it holds no text.
    """
    return _article(
        article, title="title", authors="authors", date="date_publish", text=("maintext",), language="language"
    )


def from_fundus(article: object) -> Article:
    """Return the article of a fundus ``Article``.

    Raises:
        TypeError: When it holds no text.
    """
    return _article(
        article, title="title", authors="authors", date="publishing_date", text=("plaintext", "body"), language="lang"
    )


def _article(record: object, *, title: str, authors: str, date: str, text: tuple[str, ...], language: str) -> Article:
    get = _getter(record)
    found = next((value for name in text if (value := get(name)) is not None), None)
    if found is None:
        message = f"no text to parse: {type(record).__name__} has nothing under {' or '.join(map(repr, text))}"
        raise TypeError(message)
    code = str(get(language) or "")[:2].lower()
    return parse(
        str(found),
        headline=str(get(title) or "") or None,
        published=_day(get(date)),
        language=code if code in data_names("languages") else None,
        block_rules=[_names_only(_names(get(authors)))],
    )


def _getter(record: object) -> Callable[[str], Any]:
    return record.get if isinstance(record, Mapping) else lambda name: getattr(record, name, None)


def _day(value: object) -> dt.date | None:
    """Return the day of a date, a point in time, or a text that begins with an ISO 8601 date."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    found = _DAY.match(str(value))
    try:
        return dt.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _names(authors: object) -> frozenset[str]:
    """Return the folded names, from a list of them or from one text that joins them."""
    listed = (
        _AUTHOR_PARTS.split(authors) if isinstance(authors, str) else authors if isinstance(authors, Iterable) else ()
    )
    return frozenset(filter(None, (fold_line(str(name)) for name in listed)))


def _names_only(names: frozenset[str]) -> Callable[[Source, tuple[Span, ...], int], BlockKind | None]:
    def rule(_source: Source, lines: tuple[Span, ...], index: int, /) -> BlockKind | None:
        line = lines[index].text
        alone = bool(names) and len(line) < 200 and fold_line(line).removeprefix("by ") in names  # noqa: PLR2004 - names are short
        return BlockKind.BYLINE if alone else None

    return rule
