"""One room at a time: the same steps as ``parse``, and no more of them than the answer takes.

Each takes ``language`` and ``lexicon`` as ``parse`` does.
"""

from collections.abc import Iterable
from functools import cache

from attrs import evolve

from newsparse.agencies import find_agency_tags as _find_agency_tags
from newsparse.article import choose_lexicon, lay_out, parse, require_lexicon
from newsparse.blocks import STRICTNESS
from newsparse.bylines import find_bylines as _find_bylines
from newsparse.dateline import find_dateline as _find_dateline
from newsparse.errors import require_text
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, Block, BlockKind, BoilerplateKind, Byline, Dateline, Quotation
from newsparse.source import Source

__all__ = ["clean_text", "find_agency_tags", "find_bylines", "find_dateline", "find_quotations", "label_blocks"]


def find_dateline(text: str, *, language: str | None = None, lexicon: Lexicon | None = None) -> Dateline | None:
    """Return the dateline of a story, or None when it has none; the language need not be known.

    Args:
        text: The article as text.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        lexicon: The words to use instead of the language's own.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    source = Source(require_text(text, "find_dateline"))
    known = require_lexicon(lexicon, "find_dateline") or (Lexicon.load(language) if language else None)
    if known is not None:
        return _find_dateline(source, known)
    found = _find_dateline(source, _any_language())
    if found is not None and found.date is not None and Lexicon.load().dates.is_shared(found.span.text):
        # Some month names mean different months in different languages (``listopadu``), so the language has to be known.
        found = _find_dateline(source, choose_lexicon(source, None))
    return found


@cache
def _any_language() -> Lexicon:
    """Return the words that stand in a dateline of any language."""
    lexicon = Lexicon.load()
    return evolve(lexicon, dates=lexicon.dates.guessing())


def find_agency_tags(
    text: str, *, language: str | None = None, lexicon: Lexicon | None = None
) -> tuple[AgencyTag, ...]:
    """Return the agency tags of a story in order: in its dateline, its credits, and where an agency is only mentioned.

    Args:
        text: The article as text.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        lexicon: The words to use instead of the language's own.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    source, words = _opened(text, "find_agency_tags", language, lexicon)
    return _find_agency_tags(source, words, _find_dateline(source, words))


def find_bylines(text: str, *, language: str | None = None, lexicon: Lexicon | None = None) -> tuple[Byline, ...]:
    """Return the bylines, credit lines and contribution lines of a story in order.

    Args:
        text: The article as text.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        lexicon: The words to use instead of the language's own.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    source, words = _opened(text, "find_bylines", language, lexicon)
    return _find_bylines(source, words, _find_dateline(source, words))


def find_quotations(text: str, *, language: str | None = None, lexicon: Lexicon | None = None) -> tuple[Quotation, ...]:
    """Return the quotations of a story in order, with cue, mention and speaker.

    Args:
        text: The article as text.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        lexicon: The words to use instead of the language's own.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    return parse(require_text(text, "find_quotations"), language=language, lexicon=lexicon).quotations


def label_blocks(text: str, *, language: str | None = None, lexicon: Lexicon | None = None) -> tuple[Block, ...]:
    """Return the blocks of a story in order; together they hold all of the text but white space.

    Args:
        text: The article as text.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        lexicon: The words to use instead of the language's own.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    source, words = _opened(text, "label_blocks", language, lexicon)
    return lay_out(source, lexicon=words).blocks


def clean_text(
    text: str,
    *,
    language: str | None = None,
    lexicon: Lexicon | None = None,
    keep: Iterable[BlockKind | BoilerplateKind] = (),
    drop: Iterable[BlockKind | BoilerplateKind] = (),
    strictness: float = STRICTNESS,
) -> str:
    """Return the article's own text, paragraphs parted by a blank line.

    :meth:`Article.clean` gives the same with the way back to the source.

    Args:
        text: The article as text.
        language: The ISO 639-1 code or a BCP 47 tag, when the caller knows it; found from the text otherwise.
        lexicon: The words to use instead of the language's own.
        keep: Kinds to keep besides body, subheads and standfirst, as ``BlockKind.CAPTION`` or ``BoilerplateKind.CORRECTIONS``.
        drop: Kinds to leave out of those, as ``BlockKind.SUBHEAD``.
        strictness: How readily a line is called boilerplate, from 0 to 1; :func:`parse` says more.

    Raises:
        TypeError: When ``text`` is no ``str``, or another argument not what its annotation says.
        UnknownLanguage: When newsparse has no words for ``language``.
        NewsparseError: When ``strictness`` does not lie between 0 and 1.
    """
    source, words = _opened(text, "clean_text", language, lexicon)
    return lay_out(source, lexicon=words, strictness=strictness).clean(keep=keep, drop=drop).text


def _opened(text: str, caller: str, language: str | None, lexicon: Lexicon | None) -> tuple[Source, Lexicon]:
    """Return the source, and the words to read it with."""
    source = Source(require_text(text, caller))
    return source, require_lexicon(lexicon, caller) or choose_lexicon(source, language)
