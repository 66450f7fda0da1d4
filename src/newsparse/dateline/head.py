"""Where to look for a dateline: the lines of a text's head, and which of them can open with one at all.

Most lines are prose, and prose shows it in its first words; so each line meets one cheap pattern before anybody reads it. The pattern
lets a line pass whose capitalised words run into what a dateline has next: a comma and another capital or figure, a bracket, a figure,
a stop, a colon, a dash, the end of the line.
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

_OPENING = re.compile(
    rf"(?>{WORD}(?:{SPACE}{{1,2}}(?:[a-zà-ÿ]{{1,3}}{SPACE}){{0,2}}{WORD}){{0,7}})"
    rf"(?:{SPACE}?[,،](?={SPACE}?(?:{CAPITAL}|[\d(]))|\.{SPACE}?[A-Z]?|{SPACE}?(?:[(\[/:&=।\u2012-\u2015]|--|-[({SPACE[1:-1]}]|_)|"
    rf"{SPACE}{{0,2}}\d|{SPACE}*$|{SPACE}[a-z]{{1,3}}{SPACE}{WORD}{SPACE}?[,(/-])"
    rf"|[(\[/\d]|[a-z][\w.-]*[.,]?{SPACE}(?:[a-z]{{2,12}},?{SPACE})?(?:[-\u2012-\u2015]|[^\W\d_]{{3,12}}{SPACE}\d)",
    re.MULTILINE,
)
# A city in capitals with nothing between it and the lead: "FLORENCE Interior ministers", "LOS ANGELES NASA will".
_UNPARTED = re.compile(rf"(?>[A-Z]{{3,}}(?:{SPACE}[A-Z]{{2,}}){{0,3}}){SPACE}(?=[A-Z]?[a-z])")


def head_lines(text: str) -> Iterator[tuple[int, int, Where]]:
    """Yield the lines that may carry the dateline, as positions, with where they stand."""
    position = read = 0
    where = Where.OPENING
    for raw in text[:_REACH].splitlines(keepends=True):
        line = raw.strip()
        if line:
            start = position + raw.index(line[0])
            yield start, start + len(line), where
            read += len(line) if len(line) > _LONG else 0
            if read > _ENOUGH:
                return
            where = Where.BODY if read > _HEAD else Where.HEAD
        position += len(raw)


def may_open(text: str, start: int, lexicon: Lexicon) -> bool:
    """Tell whether the line that begins at ``start`` can open with a dateline."""
    if _OPENING.match(text, start):
        return True
    capitals = _UNPARTED.match(text, start)
    if capitals is None:
        return False
    words = capitals[0].split()
    return any(lexicon.places.is_city(" ".join(words[:count])) for count in range(1, len(words) + 1))
