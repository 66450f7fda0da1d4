"""One room at a time: the same steps as ``parse``, and no more of them than the answer takes."""

from collections.abc import Iterable

from newsparse.agencies import find_agency_tags as _find_agency_tags
from newsparse.article import choose_lexicon, lay_out, parse
from newsparse.blocks import STRICTNESS
from newsparse.bylines import find_bylines as _find_bylines
from newsparse.dateline import find_dateline as _find_dateline
from newsparse.errors import require_text
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, Block, BlockKind, BoilerplateKind, Byline, Dateline, Quotation
from newsparse.source import Source

__all__ = ["clean_text", "find_agency_tags", "find_bylines", "find_dateline", "find_quotations", "label_blocks"]


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline of a story, or None when it has none; the language need not be known.

    Raises:
        TypeError: When ``text`` is no ``str``.
    """
    source = Source(require_text(text, "find_dateline"))
    found = _find_dateline(source, Lexicon.load())
    if found is None and (lexicon := choose_lexicon(source, None)).language in lexicon.dates.by_language:
        # Some month names mean different months in different languages (``listopadu``), so these languages have to be known.
        found = _find_dateline(source, lexicon)
    return found


def find_agency_tags(text: str) -> tuple[AgencyTag, ...]:
    """Return the agency tags of a story in order: in its dateline, its credits, and where an agency is only mentioned.

    Raises:
        TypeError: When ``text`` is no ``str``.
    """
    source, lexicon = _opened(text, "find_agency_tags")
    return _find_agency_tags(source, lexicon, _find_dateline(source, lexicon))


def find_bylines(text: str) -> tuple[Byline, ...]:
    """Return the bylines, credit lines and contribution lines of a story in order.

    Raises:
        TypeError: When ``text`` is no ``str``.
    """
    source, lexicon = _opened(text, "find_bylines")
    return _find_bylines(source, lexicon, _find_dateline(source, lexicon))


def find_quotations(text: str, *, language: str | None = None) -> tuple[Quotation, ...]:
    """Return the quotations of a story in order, with cue, mention and speaker.

    Raises:
        TypeError: When ``text`` is no ``str``.
        UnknownLanguage: When newsparse has no words for ``language``.
    """
    return parse(require_text(text, "find_quotations"), language=language).quotations


def label_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a story in order; together they hold all of the text but white space.

    Raises:
        TypeError: When ``text`` is no ``str``.
    """
    source, lexicon = _opened(text, "label_blocks")
    return lay_out(source, lexicon=lexicon).blocks


def clean_text(
    text: str,
    *,
    keep: Iterable[BlockKind | BoilerplateKind] = (),
    drop: Iterable[BlockKind | BoilerplateKind] = (),
    strictness: float = STRICTNESS,
) -> str:
    """Return the article's own text, paragraphs parted by a blank line.

    :meth:`Article.clean` gives the same with the way back to the source.

    Args:
        text: The article as text.
        keep: Kinds to keep besides body, subheads and standfirst, as ``BlockKind.CAPTION`` or ``BoilerplateKind.CORRECTIONS``.
        drop: Kinds to leave out of those, as ``BlockKind.SUBHEAD``.
        strictness: How readily a line is called boilerplate, from 0 to 1; :func:`parse` says more.

    Raises:
        TypeError: When ``text`` is no ``str``.
        NewsparseError: When ``strictness`` does not lie between 0 and 1.
    """
    source, lexicon = _opened(text, "clean_text")
    return lay_out(source, lexicon=lexicon, strictness=strictness).clean(keep=keep, drop=drop).text


def _opened(text: str, caller: str) -> tuple[Source, Lexicon]:
    """Return the source and the words of its language."""
    source = Source(require_text(text, caller))
    return source, choose_lexicon(source, None)
