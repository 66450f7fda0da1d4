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
from itertools import chain, repeat
from operator import attrgetter, is_
from typing import Any, NamedTuple, get_args, get_type_hints

import attrs

from newsparse.article import parse_source, require_lexicon
from newsparse.blocks import OWN_RULE
from newsparse.errors import HtmlTooLarge, require_day
from newsparse.html.authors import find_authors, may_sign
from newsparse.html.decode import decode_html
from newsparse.html.features import Hints, fold
from newsparse.html.labels import PageLabel, label_page
from newsparse.html.layout import PageLayout, find_layout
from newsparse.html.metadata import HeadData, read_head
from newsparse.html.reader import PageReader, find_paths, read_page
from newsparse.html.unseen import IN_HEAD, IN_NOSCRIPT, find_told, label_told, mark_unseen
from newsparse.html.words import PageWords
from newsparse.language import guess_language
from newsparse.lexicon import Lexicon, known_language, profiles
from newsparse.model import Article, Block, BlockKind, Page, PageElement
from newsparse.protocols import BlockRule, SpeakerResolver
from newsparse.source import Source, Span

__all__ = ["LIMIT", "PageLook", "look_at_page", "parse_html"]

LIMIT = 20_000_000  # characters; the largest news pages seen hold some two million
_READ = frozenset((BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST, BlockKind.HEADLINE, BlockKind.BYLINE))
_SAMPLE = 30  # blocks of prose: more than the language is guessed from
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
        told: The paragraphs of the article that only the head holds.
    """

    page: PageReader
    head: HeadData
    layout: PageLayout
    words: PageWords
    lexicon: Lexicon
    hints: Hints
    told: list[str]


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
    shown = label_page(
        page,
        look.layout,
        words=look.words,
        phrases=look.lexicon.phrases,
        hints=look.hints,
        headlines=head.headlines,
        signs=lambda line: may_sign(line, head, look.lexicon),
    )
    texts = [block.text for block in page.blocks] + look.told
    labels = label_told(shown, texts[: len(shown)], look.told)
    kept = [label.kind in _READ for label in labels]
    spans, source, readable = _render(page, texts, kept)
    named = {
        start: label
        for (start, _), label, keep in zip(spans, labels, kept, strict=True)
        if keep and label.kind is not BlockKind.BODY
    }

    def page_rule(_: Source, lines: tuple[Span, ...], index: int, /) -> BlockKind | None:
        label = named.get(lines[index].start)
        return None if label is None else label.kind

    read = parse_source(
        readable,
        lexicon=look.lexicon,
        published=require_day(published, "parse_html") or _day(head.published),
        headline=next(
            (text for text, label in zip(texts, labels, strict=True) if label.kind is BlockKind.HEADLINE), None
        ),
        block_rules=(*block_rules, page_rule),
        speaker_resolver=speaker_resolver,
    )
    article: Article = _recut(read, source, {})
    blocks = tuple([_with_rule(block, named.get(block.span.start)) for block in article.blocks])
    if look.told:
        blocks = mark_unseen(blocks, spans[len(shown)][0], IN_HEAD)
    elif look.words is PageWords.unscripted():
        blocks = mark_unseen(blocks, 0, IN_NOSCRIPT)
    blanked = [
        Block(Span(start, end, text), *label)
        for (start, end), text, label, keep in zip(spans, texts, labels, kept, strict=True)
        if not keep
    ]
    whole: Article = attrs.evolve(article, source=source, blocks=tuple(sorted((*blocks, *blanked), key=_STARTS)))
    prose = (at for at in look.layout.prose if labels[at].kind is BlockKind.BODY)
    return attrs.evolve(whole, page=_page(look, spans, url, whole, spans[next(prose, 0)][0] if spans else 0))


def _with_rule(block: Block, label: PageLabel | None) -> Block:
    """Return a block that the page's label made, with the rule of the label."""
    made = block.rule == OWN_RULE and label is not None and label.kind is block.kind
    return attrs.evolve(block, rule=label.rule) if made and label is not None else block


def look_at_page(html: str, language: str | None = None, lexicon: Lexicon | None = None) -> PageLook:
    """Return what is known of a page before its blocks are labelled.

    Raises:
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    words = PageWords.load()
    page = read_page(html, words)
    head = read_head(page, words.joints)
    layout = find_layout(page, words.unlike, words.outside)
    told = find_told(head.body, sum(len(page.blocks[at].text) for at in layout.prose))
    if not told and not layout.prose and "noscript" in html:
        unscripted = PageWords.unscripted()
        other = read_page(html, unscripted)
        other_layout = find_layout(other, words.unlike, words.outside)
        if other_layout.prose:
            page, layout, words = other, other_layout, unscripted
    return PageLook(
        page=page,
        head=head,
        layout=layout,
        words=words,
        lexicon=lexicon or Lexicon.load(language or _language(page, layout, head, told)),
        hints=Hints(fold(head.headlines[0]) if head.headlines else "", fold(head.description), fold(head.body)),
        told=told,
    )


def _render(page: PageReader, texts: list[str], kept: list[bool]) -> tuple[list[tuple[int, int]], Source, Source]:
    """Return where each block stands in the text, the text, and the text with all that is no article blanked out."""
    spans: list[tuple[int, int]] = []
    parts: list[str] = []
    readable: list[str] = []
    position = 0
    continued = chain((block.continued for block in page.blocks), repeat(False))  # noqa: FBT003 - a value, no flag
    for text, keep, goes_on in zip(texts, kept, continued, strict=False):
        if parts:
            gap = "\n" if goes_on else "\n\n"
            parts.append(gap)
            readable.append(gap)
            position += len(gap)
        end = position + len(text)
        spans.append((position, end))
        parts.append(text)
        readable.append(text if keep else " " * len(text))
        position = end
    return spans, Source("".join(parts)), Source("".join(readable))


def _language(page: PageReader, layout: PageLayout, head: HeadData, told: list[str]) -> str | None:
    """Return the language that the prose betrays, or else the one that the head names, when there are words for it."""
    prose = "\n".join(told[:_SAMPLE] or [page.blocks[at].text for at in layout.prose[:_SAMPLE]])
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


def _page(look: PageLook, spans: list[tuple[int, int]], url: str | None, article: Article, first: int) -> Page:
    page, head = look.page, look.head
    places = page.elements.nodes
    nodes = [places[block.element] for block in page.blocks] + [head.node] * len(look.told)
    printed = article.headline.text if article.headline is not None else None
    return Page(
        url=url or head.url or None,
        headline=_headline(head, printed),
        authors=find_authors(head, article, first, look.lexicon, url or head.url),
        published=head.published or None,
        modified=head.modified or None,
        language=head.language or None,
        publisher=head.publisher or None,
        description=head.description or None,
        elements=tuple(
            PageElement(start, end, path) for (start, end), path in zip(spans, find_paths(page, nodes), strict=True)
        ),
    )


def _headline(head: HeadData, printed: str | None) -> str | None:
    """Return the headline of the head, without the name of the site that stands behind it where the text prints it without."""
    named = next(iter(head.headlines), None)
    if named is None:
        return printed
    if printed is not None and named.startswith(printed) and (rest := fold(named[len(printed) :])):
        return printed if rest in fold(head.publisher) else named
    return named
