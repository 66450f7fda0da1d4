"""What was read off a line that may carry a dateline, before anybody says whether it is one."""

import re
from enum import Enum

from attrs import frozen

from newsparse.model import AgencyTag, PartialDate, Place
from newsparse.patterns import SPACE

__all__ = ["Mark", "Reading", "Separator", "read_separator"]


class Mark(Enum):
    """What parts the dateline from the lead."""

    DASH = "dash"
    """One or more dashes, or AP's underscore; with a stop before it or not: ``.-``."""
    COLON = "colon"
    STOP = "stop"
    """A full stop, or the danda."""
    SLASH = "slash"
    """The second slash of a tag whose first is missing: ``REPORT.AZ/``."""
    EQUALS = "equals"
    BAR = "bar"
    """The bar of a paper that sets its parts apart with them: ``BERLIN dpa | ``."""
    LINE = "line"
    """The end of the line."""
    NONE = "none"
    """Nothing but a blank, or nothing at all."""


@frozen
class Separator:
    """The separator and where it leads.

    Attributes:
        mark: Which one it is.
        end: Where the lead begins.
    """

    mark: Mark
    end: int


@frozen
class Reading:
    """The parts of a dateline as they stand in a line.

    Attributes:
        start: The first code point of the first part.
        end: One past the last code point of the last part.
        separator: What closes it.
        places: The places, in order.
        date: The date.
        tags: The agency tags, in order.
        led: Whether an agency stands first, before the places.
        no_date: Whether the line says that there is no date.
        known: Whether the table knows one of the agencies.
        weak: Whether every agency stands under a name that may be something else.
    """

    start: int
    end: int
    separator: Separator
    places: tuple[Place, ...] = ()
    date: PartialDate | None = None
    tags: tuple[AgencyTag, ...] = ()
    led: bool = False
    no_date: bool = False
    known: bool = False
    weak: bool = False


# A stop or comma may stand before the dash (EFE's ".-", "LONDON, Aug. 28. -"), and dashes may be doubled with a blank between.
_DASHES = "[-\u2010-\u2015_~]"
_MARK = re.compile(
    rf"{SPACE}{{0,3}}(?:[.,:]{{0,2}}{SPACE}{{0,2}}(?P<dash>{_DASHES}{{1,5}}(?:{SPACE}{_DASHES}{{1,3}})?)|(?P<colon>[:：])|(?P<equals>=)|(?P<stop>[.।۔])|(?P<slash>/)(?={SPACE})|(?P<bar>\|)(?={SPACE}))"
)
_DASH_AFTER_BREAK = re.compile(rf"{SPACE}*\r?\n{SPACE}*(?:--|[\u2013-\u2015])")
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
_BLANK = re.compile(r"\s*")


def read_separator(text: str, position: int) -> Separator:
    """Return what stands between the last part, which ends at ``position``, and the lead."""
    if broken := _DASH_AFTER_BREAK.match(text, position):
        return Separator(Mark.DASH, _skip_blanks(text, broken.end()))
    found = _MARK.match(text, position)
    if found is None or not _parts(text, found):
        end = _skip_blanks(text, position)
        broken_line = end == len(text) or "\n" in text[position:end] or len(text[position:end].splitlines()) > 1
        return Separator(Mark.LINE if broken_line else Mark.NONE, end)
    end = _skip_blanks(text, found.end())
    for name, mark in (
        ("dash", Mark.DASH),
        ("slash", Mark.SLASH),
        ("colon", Mark.COLON),
        ("equals", Mark.EQUALS),
        ("bar", Mark.BAR),
    ):
        if found[name]:
            return Separator(mark, end)
    return Separator(Mark.STOP, end)


def _parts(text: str, found: re.Match[str]) -> bool:
    """Tell a dash that parts from a hyphen that joins: ``LONDON-based``; and a stop from a decimal point."""
    after = text[found.end() : found.end() + 1]
    if found["dash"] in ("-", "_", "\u2010"):
        before = text[found.start("dash") - 1]
        if before.isdigit() and after > _UNCASED:
            return True  # 29 พ.ย. 66-สะพาน
        return before in ").]/" or before.isspace() or after.isspace() or after in "\"'“‘«„("
    if found["stop"] or found["colon"]:
        return not (after.isdigit() and text[found.start()] in ":.")
    return True


def _skip_blanks(text: str, position: int) -> int:
    blank = _BLANK.match(text, position)
    return blank.end() if blank else position
