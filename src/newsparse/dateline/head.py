"""Where to look for a dateline: the lines of a text's head, and which of them can open with one at all.

Most lines are prose, and prose shows it in its first words; so each line meets one cheap pattern before anybody reads it. The pattern
lets a line pass whose capitalised words run into what a dateline has next: a comma, a bracket, a figure, a stop, a colon, a dash. Each
of these must then keep its promise: a colon stands after a city or after capitals, a comma has a closing mark not far behind.
"""

import re
from collections.abc import Iterator

from newsparse.dateline.verdict import Where
from newsparse.lexicon import Lexicon
from newsparse.patterns import CAPITAL, SPACE, WORD

__all__ = ["head_lines", "may_open"]

_REACH = 5000  # code points: navigation, sharing links and captions may fill the first screen of a web page
_LONG = 45  # a shorter line is a byline, a date, a link
_HEAD = 350  # code points of long lines: a headline, a standfirst, a caption
_ENOUGH = 2500  # code points of long lines: whatever comes now is in the story's middle
_CLOSE = 80  # code points from a place's name to the end of its dateline
_LONGEST_CITY = 30

# The atomic group keeps a line of capitals from being tried word by word, letter by letter.
_OPENING = re.compile(
    rf"(?>({WORD}(?:{SPACE}{{1,2}}(?:[a-zà-ÿ]{{1,3}}{SPACE}){{0,2}}{WORD}){{0,7}})){SPACE}{{0,2}}(?:[,،.(\[/:=।_\u2012-\u2015]|-|\d)"
)
_DAY = re.compile(r"(?<=\d)\d?(?!\d)|(?<=\d)\d{3}[-/.]\d")
_CLOSING = re.compile(rf"[(\[/:।_\u2012-\u2015]|--|-{SPACE}|{SPACE}-|\d")
# A date, a site or a place in small letters: "30 November. ", "24/09/2020 –", "variety.com - ", "omaha, april 7 -".
_SMALL_OR_FIGURE = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th)?\.?{SPACE}[^\W\d_]{{3,12}}\.?,?{SPACE}?(?:[(/.\u2012-\u2015-]|\d{{2,4}}|(?<=,{SPACE}){CAPITAL})|\d{{1,4}}[./-]\d{{1,2}}[./-]"
    rf"|[a-z][\w.-]{{1,30}}{SPACE}[-\u2012-\u2015]|[a-z]+(?:\.?{SPACE}[a-z]{{2,12}})?,{SPACE}[^\W\d_]{{3,12}}{SPACE}\d"
)
_SITE = re.compile(rf"[A-Za-z.]{{2,8}}{SPACE}[-\u2012-\u2015_]")
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
# A city in capitals with nothing between it and the lead: "FLORENCE Interior ministers", "LOS ANGELES NASA will".
_UNPARTED = re.compile(rf"(?>[A-Z]{{3,}}(?:{SPACE}[A-Z]{{2,}}){{0,3}}){SPACE}(?=[A-Z]?[a-z]|[A-Z]{SPACE}|[A-Z]['’])")


def head_lines(text: str) -> Iterator[tuple[int, int, Where]]:
    """Yield the lines that may carry the dateline, as positions, with where they stand."""
    position = read = 0
    where = Where.OPENING
    for raw in text[:_REACH].splitlines(keepends=True):
        line = raw.strip()
        if line:
            start = position + raw.index(line[0])
            yield start, start + len(line), where
            if len(line) > _LONG:
                read += len(line)
                if read > _ENOUGH:
                    return
            where = Where.BODY if read > _HEAD else Where.HEAD
        position += len(raw)


def may_open(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether the line from ``start`` to ``end`` can open with a dateline."""
    if text[start] in "([/":
        return True
    found = _OPENING.match(text, start)
    if found is None:
        return _opens_otherwise(text, start, end, lexicon)
    mark = found[0][-1]
    after = found.end()
    if mark in ",،":
        return _CLOSING.search(text, after, after + _CLOSE) is not None or _is_sure(found[1], lexicon)
    if mark == ":":
        return lexicon.places.is_city(found[1]) or found[1].isupper() or found[1][0] > _UNCASED
    if mark == ".":
        return _is_sure(found[1], lexicon) or _may_go_on(text, after)
    if mark == "-":
        return text[after : after + 1] in "-( \u00a0" or text[after - 2].isspace()
    return not mark.isdigit() or _DAY.match(text, after) is not None


def _is_sure(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name stands in capitals, begins with a shortened word (``St``), or is a city."""
    first = name.partition(" ")[0]
    return (
        first.isupper()
        or first.casefold() in lexicon.places.prefixes
        or lexicon.places.is_city(name)
        or name[0] > _UNCASED
    )


def _may_go_on(text: str, position: int) -> bool:
    """Tell whether what stands behind a stop is a dash, a figure, or the rest of a site's name."""
    after = text[position : position + 2].lstrip()
    return after[:1].isdigit() or after[:1] in ("-", "\u2013", "\u2014") or _SITE.match(text, position) is not None


def _opens_otherwise(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a line begins with a date, a site, a place in small letters, or a city that runs into the lead."""
    first = text[start]
    if first.isdigit() or first.islower():
        return _SMALL_OR_FIGURE.match(text, start) is not None
    if end - start <= _LONGEST_CITY:
        return lexicon.places.is_city(text[start:end])
    capitals = _UNPARTED.match(text, start)
    if capitals is None:
        return False
    words = capitals[0].split()
    return any(lexicon.places.is_city(" ".join(words[:count])) for count in range(1, len(words) + 1))
