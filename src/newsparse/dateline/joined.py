"""What hangs on a dateline's place by a slash or a colon, where most wires print a comma or brackets.

joined    = "/" date "/" agency                    Baku/29.11.20/Turan:
          | "/" (reporter "/")? agency             إسطنبول/ محمد علي/ الأناضول
          | ":" quoted agency                      لندن: «الشرق الأوسط»
          | "|" name "|"                           Kampala, Uganda | THE HERALD |
"""

import re

from attrs import evolve

from newsparse.dateline.reading import Mark, read_separator
from newsparse.dateline.tags import TagsRead, read_bare_tag
from newsparse.dates import read_date
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, PartialDate
from newsparse.patterns import CAPITAL, SPACE
from newsparse.source import Span

__all__ = ["read_joined_tag", "read_slashed_date"]

_COLON_QUOTE = re.compile(rf":{SPACE}?[«\"“„]")
_BARRED = re.compile(rf"{SPACE}?\|{SPACE}?({CAPITAL}[^|\n\d:]{{1,30}}?){SPACE}?\|(?={SPACE})")
_SLASH = re.compile(rf"{SPACE}?/{SPACE}?")
_SLASHED_REPORTER = re.compile(rf"([^/\n\d]{{3,40}}?){SPACE}?/{SPACE}?")
# What stands right behind a doubtful name that closes the dateline: بغداد/ واع/, Stockholm/TT.
_CLOSERS = frozenset("/:.")
_QUOTES = tuple('«»"“”„')


def read_slashed_date(text: str, position: int, lexicon: Lexicon) -> tuple[PartialDate, int] | None:
    """Return the date between two slashes and where it ends: ``Baku/29.11.20/Turan:``."""
    slash = _SLASH.match(text, position)
    date = read_date(text, slash.end(), lexicon.dates, lexicon.language) if slash else None
    return (date, date.span.end) if date and date.span and _SLASH.match(text, date.span.end) else None


def read_joined_tag(text: str, position: int, lexicon: Lexicon, *, dated: bool) -> TagsRead | None:
    """Return the known agency behind a slash, or in quotation marks behind a colon, or the name between bars."""
    if text[position] == ":":
        return _quoted_after_colon(text, position, lexicon)
    if barred := _BARRED.match(text, position):
        tag = AgencyTag(Span(*barred.span(1), barred[1]), None, rule="unknown-tag")
        return TagsRead(barred.end(), (tag,), known=False, weak=False, bracketed=True)
    return _slashed_tag(text, position, lexicon, dated=dated)


def _quoted_after_colon(text: str, position: int, lexicon: Lexicon) -> TagsRead | None:
    """Return the known paper in quotation marks behind a colon: ``لندن: «الشرق الأوسط»``."""
    colon = _COLON_QUOTE.match(text, position)
    read = read_bare_tag(text, colon.end(), lexicon) if colon else None
    return read._replace(end=read.end + 1) if read and text[read.end : read.end + 1] in _QUOTES else None


def _slashed_tag(text: str, position: int, lexicon: Lexicon, *, dated: bool) -> TagsRead | None:
    """Return the known agency behind a slash, or behind its reporter and another one: ``إسطنبول/ محمد علي/ الأناضول``."""
    slash = _SLASH.match(text, position)
    if slash is None:
        return None
    read = read_bare_tag(text, slash.end(), lexicon)
    if read is None and (reporter := _SLASHED_REPORTER.match(text, slash.end())):
        read = read_bare_tag(text, reporter.end(), lexicon)
        if read:
            read = read._replace(tags=(evolve(read.tags[0], contributors=(reporter[1],)),))
    if read is None or (read.weak and not dated and text[read.end : read.end + 1] not in _CLOSERS):
        return None
    return read if read_separator(text, read.end).mark is not Mark.NONE else None
