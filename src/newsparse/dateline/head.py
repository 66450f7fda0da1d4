"""Where to look for a dateline: the lines of a text's head, and which of them can carry one at all.

Most lines are prose, and prose shows it in its first words; so each line meets one cheap pattern before anybody reads it. The pattern
lets a line pass whose capitalised words run into what a dateline has next: a comma, a bracket, a figure, a stop, a colon, a dash. Each
of these must then keep its promise: a colon stands after a city or after capitals, a comma has a closing mark not far behind.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.dateline.sure import stands_in_capitals
from newsparse.dateline.verdict import Where
from newsparse.lexicon import Lexicon
from newsparse.patterns import CAPITAL, SPACE, WORD

__all__ = ["HeadLine", "head_lines"]

_REACH = 5000  # code points: navigation, sharing links and captions may fill the first screen of a web page
_LONG = 45  # a shorter line is a byline, a date, a link
_HEAD = 350  # code points of long lines: a headline, a standfirst, a caption
_ENOUGH = 2100  # code points below the head: whatever comes now is in the story's middle
_CLOSE = 60  # code points from a comma to what closes the dateline
_LONGEST_CITY = 30
_MOST_WORDS = 5
_FEW_WORDS = 3
_BRACKETS = frozenset("([/（")
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
_FIRST_CJK = "\u3000"
_CJK_REACH = 10  # code points: an agency in Latin letters may stand first, "[OSEN=대전"

# A capitalised word and then small ones: most lines of most texts, told without looking any further.
_PROSE = re.compile(r"[A-Z][A-Za-z’'-]*[a-z’'-]? (?:[a-z]{4}|[a-z]{1,3} [a-z])|[\"“«„]|['‘](?![A-Za-z]-)")
# Small words inside a place's name look like prose: "Villanueva de la Serena (", "Neustadt an der Weinstraße (".
_PARTICLED = re.compile(rf"{WORD}(?:{SPACE}[a-zà-ÿ]{{1,3}}){{1,2}}{SPACE}{WORD}(?:{SPACE}?[(\[,]|{SPACE}\d)")
# Shortened ones bring stops of their own: "Frankfurt a.M. (", "Bad Homburg v. d. Höhe (".
_SHORT_SMALL = rf"(?:{SPACE}(?:[a-z]\.{SPACE}?){{1,2}}(?:{CAPITAL}[a-z]?\.|{WORD}))?"
# The atomic group keeps a line of capitals from being tried word by word, letter by letter.
_OPENING = re.compile(
    rf"(?>((?:['’][A-Za-z]-)?{WORD}(?:{SPACE}{{1,2}}(?:[a-zà-ÿ]{{1,3}}{SPACE}){{0,2}}(?:[a-z]{{2,3}}-)?{WORD}){{0,7}}{_SHORT_SMALL})){SPACE}{{0,2}}(?:[,،.(\[/|&:=।_\u2012-\u2015]|-|\d)"
)
_CLOSING = re.compile(
    rf"[(\[/|:।_\u2012-\u2015]|--|-{SPACE}|{SPACE}-|[^\W\d_]{{3,9}}\.?{SPACE}?\d{{1,2}}\b|\d{{1,2}}\.?{SPACE}[^\W\d_]{{3,12}}[.,]?{SPACE}?[/(\u2012-\u2015-]"
)
_DAY_NEXT = re.compile(rf"{SPACE}?\d{{1,2}}\.?{SPACE}[^\W\d_]{{3,12}}\b")
_DAY_FIRST = re.compile(
    rf"\d?{SPACE}?[\u0e00-\u0e7f]{{1,4}}\.[\u0e00-\u0e7f]|\d?\.?{SPACE}(([^\W\d_]{{3,12}})(?:{SPACE}[^\W\d_]{{2,12}})?)|\d{{3}}[-/.]\d|\d?[./-]\d"
)
# A date, a site or a place in small letters: "30 November. ", "24/09/2020 –", "variety.com - ", "omaha, april 7 -".
_SMALL_OR_FIGURE = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th)?\.?{SPACE}[^\W\d_]{{3,12}}\.?,?{SPACE}?(?:[(/.\u2012-\u2015-]|\d{{2,4}}|(?<=,{SPACE}){CAPITAL})"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-](?:\d{{2,4}})?{SPACE}{{0,2}}(?:[(,\u2012-\u2015-]|{CAPITAL}|\d{{1,2}}:)|[a-z][\w.-]{{1,30}}{SPACE}[-\u2012-\u2015]"
    rf"|[a-z]+(?:\.?{SPACE}[a-z]{{2,12}})?,{SPACE}[^\W\d_]{{3,12}}{SPACE}\d"
)
_SITE_FIRST = re.compile(rf"[A-Za-z][\w-]{{1,20}}(?:\.[A-Za-z]{{2,5}}){{1,2}}(?:,|{SPACE}[-\u2012-\u2015_(])")
_SITE = re.compile(rf"[A-Za-z.]{{2,8}}(?:,|{SPACE}[-\u2012-\u2015_])")
# A line of the body that opens in capitals, or in a script without them.
_STRONG = re.compile(r"\n[ \t]{0,20}(?=[\[\u0590-\U0010ffff]|\S[A-Z\u00c0-\u00de\u0100-\u058f])")
# A city in capitals with nothing between it and the lead: "FLORENCE Interior ministers", "LOS ANGELES NASA will".
_UNPARTED = re.compile(
    rf"(?>[A-ZÀ-ÖØ-Þ]{{3,}}(?:{SPACE}[A-ZÀ-ÖØ-Þ]{{2,}}){{0,3}})(?:{SPACE}|['’])(?=[A-Z]?[a-z]|[A-Z]{SPACE}|[A-Z]['’])"
)


class HeadLine(NamedTuple):
    """A line that may carry the dateline.

    Attributes:
        start: Its first code point that is no white space.
        end: One past its last.
        where: Where in the text it stands.
        cjk: Whether it may open with a dateline of a script without blanks.
        opens: Whether it may open with any other.
        inside: Whether one may stand inside it.
    """

    start: int
    end: int
    where: Where
    cjk: bool
    opens: bool
    inside: bool


def head_lines(text: str, lexicon: Lexicon) -> Iterator[HeadLine]:
    """Yield the lines that may carry the dateline, in order."""
    position = read = 0
    where = Where.OPENING
    for raw in text[:_REACH].splitlines(keepends=True):
        if line := raw.strip():
            inside = ")" in line or " -" in line or "/" in line or "\u2014" in line
            cjk = _is_cjk(line)
            opens = not _is_prose(line) and _may_open(line, lexicon)
            if opens or inside or cjk:
                start = position + raw.index(line[0])
                yield HeadLine(start, start + len(line), where, cjk, opens, inside)
            if len(line) > _LONG:
                read += len(line)
            where = Where.HEAD
        position += len(raw)
        if read > _HEAD:
            break
    yield from _body_lines(text, position, lexicon)


def _body_lines(text: str, position: int, lexicon: Lexicon) -> Iterator[HeadLine]:
    """Yield the lines below the first paragraphs that may carry it. Most are prose, so two searches find those that may not be."""
    limit = min(position + _ENOUGH, _REACH)
    starts = {line.end() for line in _STRONG.finditer(text, max(position - 1, 0), limit)}
    for mark in "(/":
        at = text.find(mark, position, limit)
        while at >= 0:
            start = max(text.rfind("\n", position, at) + 1, position)
            if at - start < _CLOSE:
                starts.add(start)
            following = text.find("\n", at, limit)
            at = text.find(mark, following, limit) if following >= 0 else -1
    for start in sorted(starts):
        raw = text[start : start + _HEAD].partition("\n")[0]
        line = raw.strip()
        if not line:
            continue
        head = line[:_CLOSE]
        cjk = _is_cjk(line)
        strong = (line[1:2].isupper() and not head.isupper()) or line[0] > _UNCASED or "(" in head or "/" in head
        opens = strong and not _is_prose(line) and _may_open(line, lexicon)
        if opens or cjk:
            begin = start + raw.index(line[0])
            yield HeadLine(begin, begin + len(line), Where.BODY, cjk, opens, inside=False)


def _is_cjk(line: str) -> bool:
    """Tell whether a line may open with a dateline of a script without blanks."""
    return line[0] >= _FIRST_CJK or (line[0] in "([" and max(line[1:_CJK_REACH], default="") >= _FIRST_CJK)


def _may_close(line: str) -> bool:
    """Tell whether a bracket or a comma stands near a line's beginning."""
    head = line[:_CLOSE]
    return "(" in head or ", " in head or "[" in head


def _is_prose(line: str) -> bool:
    """Tell whether a line's first words are those of a sentence."""
    found = _PROSE.match(line)
    if found is None:
        return False
    # A second word of four letters is no small word of a name: most lines need no further look.
    return found[0][-4:].isalpha() or not (_may_close(line) and _PARTICLED.match(line))


def _may_open(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line can open with a dateline."""
    if line[0] > _UNCASED and _is_hyphened(line, lexicon):
        return True
    found = _OPENING.match(line)
    if found is None:
        return line[0] in _BRACKETS or _opens_otherwise(line, lexicon)
    if found[1].partition(" ")[0].casefold() in lexicon.places.byline_marks:
        return False
    return _keeps_promise(line, found[1], found[0][-1], found.end(), lexicon) or _is_unparted(line, lexicon)


def _keeps_promise(line: str, name: str, mark: str, after: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands behind a name and a mark is what a dateline has there."""
    if mark in ",،":
        closed = _CLOSING.search(line, after, after + _CLOSE)
        dated = closed is not None or _DAY_NEXT.match(line, after) is not None
        return dated or lexicon.places.is_city(name) or _begins_region(line, after, lexicon)
    if mark == ":":
        return lexicon.places.is_city(name) or (_is_shouted(name) and len(line) > after)
    if mark == ".":
        return line[after : after + 1] == "," or (
            len(line) > after
            and (_is_sure(name, lexicon) or _may_go_on(line, after) or ("-" in name and _is_hyphened(line, lexicon)))
        )
    if mark == "&":
        return name.isupper()
    if mark == "-":
        return line[after : after + 1] in ("-", "(", " ", "\u00a0") or line[after - 2].isspace()
    if mark.isdigit():
        return _begins_date(line, name, after, lexicon) or _SITE_FIRST.match(line) is not None
    return mark not in "([|" or name.count(" ") < _MOST_WORDS


def _begins_region(line: str, position: int, lexicon: Lexicon) -> bool:
    """Tell whether a known region of up to three words stands behind a comma."""
    words = line[position : position + _CLOSE].split(maxsplit=3)[:3]
    return any(lexicon.places.is_region(" ".join(words[:count])) for count in range(1, len(words) + 1))


def _is_shouted(name: str) -> bool:
    """Tell whether a name stands in capitals, or in a script without them, and is short."""
    return (stands_in_capitals(name) or name[0] > _UNCASED) and name.count(" ") < _FEW_WORDS


def _is_sure(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name before a stop may be a place: in capitals, a city, or the beginning of one (``St``)."""
    return _is_shouted(name) or name.casefold() in lexicon.places.prefixes or lexicon.places.is_city(name)


def _may_go_on(line: str, position: int) -> bool:
    """Tell whether what stands behind a stop is a dash or a figure, or the rest of a site's name."""
    after = line[position : position + 2].lstrip()
    return after[:1].isdigit() or after[:1] in ("-", "\u2013", "\u2014") or _SITE.match(line, position) is not None


def _begins_date(line: str, name: str, position: int, lexicon: Lexicon) -> bool:
    """Tell whether a figure behind a name belongs to a date: the name ends in a month, or a month follows, or more figures."""
    if lexicon.dates.month(name.rpartition(" ")[2], lexicon.language):
        return True
    day = _DAY_FIRST.match(line, position)
    if day is None or day[1] is None:
        return day is not None
    dates = lexicon.dates
    return any(dates.month(month, lexicon.language) or dates.is_other_month(month) for month in (day[1], day[2]))


def _opens_otherwise(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line begins with a date, a site, a place in small letters, or a city that runs into the lead."""
    first = line[0]
    if first.isdigit() or first.islower():
        return _SMALL_OR_FIGURE.match(line) is not None or _SITE_FIRST.match(line) is not None
    if len(line) <= _LONGEST_CITY:
        return lexicon.places.is_city(line) or _is_hyphened(line, lexicon)
    return _is_unparted(line, lexicon)


def _is_hyphened(line: str, lexicon: Lexicon) -> bool:
    """Tell whether an agency hangs on the first words by a hyphen: ``دمشق-سانا``."""
    name, hyphen, behind = line[:_LONGEST_CITY].partition("-")
    return bool(hyphen) and name.count(" ") < _FEW_WORDS and lexicon.agencies.may_open(behind, 0) > 0


def _is_unparted(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a known city in capitals runs into the lead."""
    capitals = _UNPARTED.match(line)
    if capitals is None:
        return False
    words = capitals[0].split()
    return any(lexicon.places.is_city(" ".join(words[:count])) for count in range(1, len(words) + 1))
