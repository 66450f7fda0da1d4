"""The flow: a page goes in, an article comes out.

    bytes ─ decode ─ blocks ─ labels ─ source ─ the corridor ─ Article
             └─ head ──────┘

The corridor reads the page's text with everything that is no article blanked out, code point for code point, so that a menu can be no
dateline and every offset stays true; then the blanked blocks are put back with their labels.
"""

import datetime as dt
import re
from collections.abc import Sequence
from enum import Enum
from functools import cache
from operator import attrgetter, is_
from typing import Any, NamedTuple, get_args, get_type_hints

import attrs

from newsparse.article import parse_source, require_lexicon
from newsparse.bylines.names import read_crew
from newsparse.errors import HtmlTooLarge, require_day
from newsparse.html.decode import decode_html
from newsparse.html.features import Hints, fold
from newsparse.html.labels import label_page
from newsparse.html.layout import PageLayout, find_layout
from newsparse.html.metadata import HeadData, read_head
from newsparse.html.reader import PageReader, find_paths, read_page
from newsparse.html.words import PageWords
from newsparse.language import guess_language
from newsparse.lexicon import Lexicon, known_language, profiles
from newsparse.model import Article, Block, BlockKind, BylineKind, Page, PageElement
from newsparse.protocols import BlockRule, SpeakerResolver
from newsparse.source import Source, Span

__all__ = ["LIMIT", "PageLook", "look_at_page", "parse_html"]

LIMIT = 20_000_000  # characters; the largest news pages seen hold some two million
_READ = frozenset((BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST, BlockKind.HEADLINE, BlockKind.BYLINE))
_SAMPLE = 30  # blocks of prose: more than the language is guessed from
_LONGEST_NAMES = 60  # code points of a line of bare names
_STARTS = attrgetter("span.start")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


class PageLook(NamedTuple):
    """What is known of a page before its blocks are labelled.

    Attributes:
        page: The blocks and elements.
        head: What the head says.
        layout: Where the article stands.
        words: What tags and names mean.
        lexicon: The words of the article's language.
        hints: What the head says of the text of the article.
    """

    page: PageReader
    head: HeadData
    layout: PageLayout
    words: PageWords
    lexicon: Lexicon
    hints: Hints


def parse_html(
    html: str | bytes,
    *,
    url: str | None = None,
    language: str | None = None,
    published: dt.date | None = None,
    lexicon: Lexicon | None = None,
    block_rules: Sequence[BlockRule] = (),
    speaker_resolver: SpeakerResolver | None = None,
    limit: int = LIMIT,
) -> Article:
    """Return the structure of the article on a web page.

    The article's source is the page's visible text, one block a line; what is no article is labelled. ``Article.page`` holds what the
    head of the page says, and :meth:`Article.locate` leads from a span back to its element.

    Args:
        html: The page; bytes are decoded as browsers do. Any text or bytes are taken, hostile ones too.
        url: The address of the page.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from text and head otherwise.
        published: The day of publication; found from the head otherwise.
        lexicon: The words to use instead of the language's own, whatever ``language`` says; see :meth:`Lexicon.extend`.
        block_rules: The caller's own rules for blocks, tried in order before newsparse's.
        speaker_resolver: The caller's own resolution of speakers, in place of newsparse's.
        limit: The largest page to read, in characters (bytes, when bytes are given).

    Raises:
        TypeError: When ``html`` is neither ``str`` nor ``bytes``, or another argument not what its annotation says.
        HtmlTooLarge: When the page is larger than ``limit``.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    if not isinstance(html, str | bytes):
        message = f"parse_html() takes str or bytes, got {type(html).__name__}; pass the page itself"
        raise TypeError(message)
    if len(html) > limit:
        raise HtmlTooLarge(len(html), limit)
    look = look_at_page(
        decode_html(html) if isinstance(html, bytes) else html, language, require_lexicon(lexicon, "parse_html")
    )
    page, head = look.page, look.head
    labels = label_page(
        page,
        look.layout,
        words=look.words,
        phrases=look.lexicon.phrases,
        hints=look.hints,
        headlines=head.headlines,
    )
    kept = [label.kind in _READ for label in labels]
    spans, source, readable = _render(page, kept)
    kinds = {start: label.kind for (start, _), label, keep in zip(spans, labels, kept, strict=True) if keep}

    def page_rule(_: Source, lines: tuple[Span, ...], index: int, /) -> BlockKind | None:
        kind = kinds.get(lines[index].start)
        return None if kind is BlockKind.BODY else kind

    read = parse_source(
        readable,
        lexicon=look.lexicon,
        published=require_day(published, "parse_html") or _day(head.published),
        headline=next(
            (
                source.text[start:end]
                for (start, end), label in zip(spans, labels, strict=True)
                if label.kind is BlockKind.HEADLINE
            ),
            None,
        ),
        block_rules=(*block_rules, page_rule),
        speaker_resolver=speaker_resolver,
    )
    article: Article = _recut(read, source, {})
    blanked = [
        Block(Span(start, end, block.text), *label)
        for (start, end), block, label, keep in zip(spans, page.blocks, labels, kept, strict=True)
        if not keep
    ]
    return attrs.evolve(
        article,
        source=source,
        blocks=tuple(sorted((*article.blocks, *blanked), key=_STARTS)),
        page=_page(look, spans, url, article),
    )


def look_at_page(html: str, language: str | None = None, lexicon: Lexicon | None = None) -> PageLook:
    """Return what is known of a page before its blocks are labelled.

    Raises:
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    words = PageWords.load()
    page = read_page(html, words)
    head = read_head(page, words.joints)
    layout = find_layout(page, words.unlike, words.outside)
    return PageLook(
        page=page,
        head=head,
        layout=layout,
        words=words,
        lexicon=lexicon or Lexicon.load(language or _language(page, layout, head)),
        hints=Hints(fold(head.headlines[0]) if head.headlines else "", fold(head.description), fold(head.body)),
    )


def _render(page: PageReader, kept: list[bool]) -> tuple[list[tuple[int, int]], Source, Source]:
    """Return where each block stands in the text, the text, and the text with all that is no article blanked out."""
    spans: list[tuple[int, int]] = []
    parts: list[str] = []
    readable: list[str] = []
    position = 0
    for block, keep in zip(page.blocks, kept, strict=True):
        if parts:
            gap = "\n" if block.continued else "\n\n"
            parts.append(gap)
            readable.append(gap)
            position += len(gap)
        end = position + len(block.text)
        spans.append((position, end))
        parts.append(block.text)
        readable.append(block.text if keep else " " * len(block.text))
        position = end
    return spans, Source("".join(parts)), Source("".join(readable))


def _language(page: PageReader, layout: PageLayout, head: HeadData) -> str | None:
    """Return the language that the prose betrays, or else the one that the head names, when there are words for it."""
    prose = "\n".join(page.blocks[at].text for at in layout.prose[:_SAMPLE])
    return guess_language(prose, profiles()) or known_language(head.language)


def _day(printed: str) -> dt.date | None:
    found = _DAY.match(printed)
    try:
        return dt.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _recut(value: Any, source: Source, done: dict[int, Any]) -> Any:  # noqa: ANN401 - any value of the model, and the same kind back
    """Return a value whose spans are cut from ``source``, for those that reach over what was blanked out.

    Args:
        value: A value of the model, or a tuple of them.
        source: The source to cut from.
        done: What was cut already, by identity: a speaker of many quotations is one value, with all its mentions.
    """
    cls: Any = type(value)
    if cls is Span:
        # What was blanked is whole lines, so a span inside one line is true.
        return source.span(value.start, value.end) if "\n" in value.text else value
    if id(value) in done:
        return done[id(value)]
    fresh = value
    if cls is tuple:
        items = tuple([_recut(item, source, done) for item in value])
        if not all(map(is_, items, value)):
            fresh = items
    else:
        new = {}
        for name in _holders(cls):
            held = getattr(value, name)
            if held is not None and (cut := _recut(held, source, done)) is not held:
                new[name] = cut
        if new:
            fresh = attrs.evolve(value, **new)
    done[id(value)] = fresh
    return fresh


@cache
def _holders(cls: type) -> tuple[str, ...]:
    """Return the fields of a class of the model that may hold spans: those that are of other classes of the model, or tuples of them."""
    plain = {str, int, float, bool, dt.date, Source, type(None)}
    found = []
    for name, hint in get_type_hints(cls).items():
        inner = {arm for whole in (get_args(hint) or (hint,)) for arm in (get_args(whole) or (whole,))} - {...}
        if not all(arm in plain or (isinstance(arm, type) and issubclass(arm, Enum)) for arm in inner):
            found.append(name)
    return tuple(found)


def _page(look: PageLook, spans: list[tuple[int, int]], url: str | None, article: Article) -> Page:
    page, head, lexicon = look.page, look.head, look.lexicon
    printed = article.headline.text if article.headline is not None else None
    return Page(
        url=url or head.url or None,
        headline=_headline(head, printed),
        authors=_authors(head, article, lexicon),
        published=head.published or None,
        modified=head.modified or None,
        language=head.language or None,
        publisher=head.publisher or None,
        description=head.description or None,
        elements=tuple(
            PageElement(start, end, path) for (start, end), path in zip(spans, find_paths(page), strict=True)
        ),
    )


def _authors(head: HeadData, article: Article, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the authors of the head; where it names nobody but the publisher, those of the text's bylines or of a bare name."""
    publisher = fold(head.publisher)
    if any(not publisher or fold(name) not in publisher for name in head.authors):
        return head.authors
    bylines = [byline for byline in article.bylines if byline.kind is BylineKind.BYLINE]
    printed = [person.name for byline in bylines for person in byline.people] or _bare_names(article, lexicon)
    return tuple(dict.fromkeys(printed)) or head.authors


def _bare_names(article: Article, lexicon: Lexicon) -> list[str]:
    """Return the names that stand alone in a block that the page calls a byline, or in the first line of the body."""
    body = next((block for block in article.blocks if block.kind is BlockKind.BODY), None)
    for block in article.blocks:
        if (block.kind is BlockKind.BYLINE or block is body) and len(block.span) <= _LONGEST_NAMES:
            crew = read_crew(article.source, block.span.start, block.span.end, lexicon)
            if crew is not None and crew.people:
                return [person.name for person in crew.people]
    return []


def _headline(head: HeadData, printed: str | None) -> str | None:
    """Return the headline of the head, without the name of the site that stands behind it where the text prints it without."""
    named = next(iter(head.headlines), None)
    if named is None:
        return printed
    if printed is not None and named.startswith(printed) and (rest := fold(named[len(printed) :])):
        return printed if rest in fold(head.publisher) else named
    return named
