"""The corridor: a text goes in at one end, an article comes out at the other. Calls in order, and nothing else.

Two choices keep every arrow pointing right. The dateline comes before the labels, because above it is the head and below it the body.
Quotations take three passes: what stands between marks, then who said what (and what nobody said), then who that is.
"""

import datetime as dt
from collections.abc import Sequence

from attrs import evolve

from newsparse.agencies import find_agency_tags
from newsparse.attribution import attribute
from newsparse.blocks import STRICTNESS, label_blocks
from newsparse.bylines import find_bylines
from newsparse.dateline import find_dateline
from newsparse.errors import NewsparseError, require_day, require_text
from newsparse.language import guess_language
from newsparse.lexicon import Lexicon, profiles
from newsparse.model import Article, BlockKind, Quotation, Speaker
from newsparse.protocols import BlockRule, SpeakerResolver
from newsparse.quotes import find_quotes
from newsparse.quotes.dashes import find_dashes
from newsparse.source import Source
from newsparse.speakers import resolve_speakers

__all__ = ["choose_lexicon", "lay_out", "parse", "parse_source", "require_lexicon"]


def parse(
    text: str,
    *,
    language: str | None = None,
    published: dt.date | None = None,
    headline: str | None = None,
    lexicon: Lexicon | None = None,
    block_rules: Sequence[BlockRule] = (),
    speaker_resolver: SpeakerResolver | None = None,
    strictness: float = STRICTNESS,
) -> Article:
    """Return the structure of a press article.

    Args:
        text: The article as text, with or without its headline; any text is taken, none raises.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        published: The day of publication, which lets ``Nov 29`` become a date (:attr:`Article.date`).
        headline: The headline, for callers who have it apart from the text.
        lexicon: The words to use instead of the language's own, whatever ``language`` says; see :meth:`Lexicon.extend`.
        block_rules: The caller's own rules for blocks, tried in order before newsparse's.
        speaker_resolver: The caller's own resolution of speakers, in place of newsparse's.
        strictness: How readily a line is called boilerplate, from 0 (only what a rule names) to 1 (whatever is rather boilerplate
            than article). The default is on the safe side: it is meant to lose hardly any of the article.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        NewsparseError: When ``strictness`` does not lie between 0 and 1, or ``speaker_resolver`` does not answer for each quotation.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    source = Source(require_text(text, "parse"))
    return parse_source(
        source,
        lexicon=require_lexicon(lexicon, "parse") or choose_lexicon(source, language),
        published=require_day(published, "parse"),
        headline=None if headline is None else require_text(headline, "parse"),
        block_rules=block_rules,
        speaker_resolver=speaker_resolver,
        strictness=strictness,
    )


def require_lexicon(value: object, caller: str) -> Lexicon | None:
    """Return ``value`` when it is a lexicon; None is no lexicon, and may be given.

    Raises:
        TypeError: When ``value`` is something else, naming ``caller`` and where a language's code goes.
    """
    if isinstance(value, Lexicon | None):
        return value
    message = f"{caller}() takes a Lexicon for lexicon, got {value!r}; a language's code goes to language"
    raise TypeError(message)


def choose_lexicon(source: Source, language: str | None) -> Lexicon:
    """Return the lexicon of ``language``, or of the language that the text betrays."""
    return Lexicon.load(language or guess_language(source.text, profiles()))


def parse_source(
    source: Source,
    *,
    lexicon: Lexicon,
    published: dt.date | None = None,
    headline: str | None = None,
    block_rules: Sequence[BlockRule] = (),
    speaker_resolver: SpeakerResolver | None = None,
    strictness: float = STRICTNESS,
) -> Article:
    """Return the structure of a source whose lexicon is chosen: the rooms in order."""
    article = lay_out(
        source,
        lexicon=lexicon,
        published=published,
        headline=headline,
        block_rules=block_rules,
        strictness=strictness,
    )
    blocks = article.blocks
    pieces = find_dashes(source, find_quotes(source, blocks), lexicon, blocks)
    quotations, quoted_terms = attribute(source, pieces, lexicon, blocks)
    if speaker_resolver is None:
        quotations = resolve_speakers(source, quotations, lexicon, blocks)
    else:
        quotations = _with_speakers(quotations, tuple(speaker_resolver(source, quotations, lexicon)))
    speakers = tuple(dict.fromkeys(q.speaker for q in quotations if q.speaker is not None))
    return evolve(article, quotations=quotations, speakers=speakers, quoted_terms=quoted_terms)


def lay_out(
    source: Source,
    *,
    lexicon: Lexicon,
    published: dt.date | None = None,
    headline: str | None = None,
    block_rules: Sequence[BlockRule] = (),
    strictness: float = STRICTNESS,
) -> Article:
    """Return the article as far as its lines tell it: all but who said what, which costs most of a parse."""
    dateline = find_dateline(source, lexicon)
    agency_tags = find_agency_tags(source, lexicon, dateline)
    bylines = find_bylines(source, lexicon, dateline)
    blocks = label_blocks(
        source,
        lexicon,
        dateline=dateline,
        bylines=bylines,
        agency_tags=agency_tags,
        headline=headline,
        block_rules=block_rules,
        strictness=strictness,
    )
    return Article(
        source=source,
        language=lexicon.language,
        headline=next((block.span for block in blocks if block.kind is BlockKind.HEADLINE), None),
        bylines=bylines,
        dateline=dateline,
        agency_tags=agency_tags,
        blocks=blocks,
        published=published,
    )


def _with_speakers(quotations: tuple[Quotation, ...], speakers: tuple[Speaker | None, ...]) -> tuple[Quotation, ...]:
    if len(quotations) != len(speakers):
        message = (
            f"speaker_resolver gave {len(speakers)} speakers for {len(quotations)} quotations; None stands for nobody"
        )
        raise NewsparseError(message)
    for speaker in speakers:
        if not isinstance(speaker, Speaker | None):
            message = f"speaker_resolver gives a Speaker or None for each quotation, got {speaker!r}"
            raise TypeError(message)
    return tuple(
        evolve(quotation, speaker=speaker, speaker_rule="speaker-resolver")
        for quotation, speaker in zip(quotations, speakers, strict=True)
    )
