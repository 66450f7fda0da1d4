"""Credit lines at the end of a story: what people did for it, who contributed, and the initials of the desk.

credit        = "("? part (";" part)* ")"?     (Reporting by Ann Lee in Oslo; Editing by Jo Orr)
part          = verb crew
contribution  = crew phrase "."                Ann Lee in Oslo and Jo Orr contributed to this report.
sign-off      = initials ("/" initials)+       asl/tib/pid      kom/ ura/
"""

import re
from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from newsparse.bylines.names import read_crew
from newsparse.lexicon import Lexicon
from newsparse.model import Byline, BylineKind, Person
from newsparse.source import Line, Source

__all__ = ["find_contributions", "find_credits", "find_sign_offs"]

_LONGEST = 400  # code points; no credit line is longer
_LAST_LINES = 4  # where the initials of the desk stand
_OPENER = 24  # code points; the first word of a verb is not longer
_OPENER_WORDS = 5
_WORD = re.compile(r"[^\s:：;(),.–—-]+")
_DASHES = frozenset("-–—")
_LEAD = "-–— \t"
_OPENERS = "([（【"
_CLOSERS = ")]）】"
_DESK = re.compile(r"[A-Z]{1,4}\s-\s")  # ``AGERPRES/(AS - autor: …``
_FIRST_ROLE = "reporting"
_VERB_END = re.compile(r"\s{0,2}[:：]?\s{0,2}")
_INLINE = ("Reporting by", "Editing by", "Writing by")  # with a capital, as in a credit line
_INLINE_END = "ting by"  # of all of them, so that one search will do
_PART_END = re.compile(r"[;()\]）】\n]|\s[-–—]\s|\.(?=\s|$)(?<!\b[A-Z]\.)")
_SENTENCE = re.compile(r"(?<=[a-z\d)\]”\"][.!?])[”\"]?\s+|[\[(]")
_AFTER_VERB = 8  # code points
_CONTRIBUTED = "ontribu"
_OWNER = re.compile(r"([A-Z][^'’\n,]{1,40})['’]s\s")
_SIGNS = re.compile(r"[^\W\d_]+")
_TWO_LETTERS = re.compile(r"[a-zа-яіїєґ]{2}")
_INITIALS = re.compile(r"/?[a-z]{2,4}(?:/\s?[a-z]{2,4}){1,5}/?|[a-z]{2,4}/\s[a-z]{2,4}/")


def find_credits(source: Source, lexicon: Lexicon) -> Iterator[Byline]:
    """Yield the credit lines: in brackets at the end of a line, opening a line, or in the text when the verb has a capital."""
    read_to = 0
    for start, end in sorted({*_of_lines(source, lexicon), *_inline(source)}):
        if start < read_to:
            continue
        if byline := _credit(source, lexicon, start, end):
            read_to = byline.span.end
            yield byline


def _of_lines(source: Source, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the brackets that close a line, and the lines that a credit verb opens."""
    text = source.text
    openers = lexicon.bylines.credit_openers
    initials = lexicon.bylines.credit_initials
    for start, end, _, _ in source.lines:
        first = text[start]
        if first in _DASHES:
            start += len(text[start:end]) - len(text[start:end].lstrip(_LEAD))  # noqa: PLW2901 - ``--With assistance from``
            first = text[start] if start < end else ""
        if first in initials:
            gap = text.find(" ", start, start + _OPENER)
            word = text[start : gap if gap > 0 else min(end, start + _OPENER)].partition("：")[0]
            if word.strip(":").casefold() in openers:
                yield start, min(end, start + _LONGEST)
        last = text[end - 1]
        if last in _CLOSERS or (last == "." and text[end - 2] in _CLOSERS):
            begin = max(start, end - _LONGEST)
            opener = max(text.rfind(mark, begin, end) for mark in _OPENERS)
            if opener >= 0:
                yield opener, end


def _inline(source: Source) -> Iterator[tuple[int, int]]:
    """Yield where a verb with a capital stands in the midst of a line, as in stories that lost their line ends."""
    text = source.text
    position = text.find(_INLINE_END)
    while position >= 0:
        for verb in _INLINE:
            start = position + len(_INLINE_END) - len(verb)
            if start >= 0 and text.startswith(verb, start):
                yield start, min(len(text), start + _LONGEST)
        position = text.find(_INLINE_END, position + 1)


def _credit(source: Source, lexicon: Lexicon, start: int, end: int) -> Byline | None:
    """Return the credit line from ``start``, as far as its parts reach, or None when it does not open with a verb."""
    text = source.text
    people: list[Person] = []
    organisation: str | None = None
    opened = text[start] in _OPENERS
    desk = _DESK.match(text, start + opened)
    position = last = desk.end() if desk else start + opened
    while position < end:
        verb = _verb(text, position, end, lexicon)
        if verb is None and not people and opened and (names := _unsaid(text, position, end, lexicon)) is not None:
            verb = (_FIRST_ROLE, names)
        if verb is None:
            break
        role, names = verb
        stop = _part_end(text, names, end, lexicon)
        crew = read_crew(source, names, stop, lexicon, role=role)
        if crew is None:
            break
        people += crew.people
        organisation = organisation or crew.organisation
        # What follows a telephone number or the like is the desk's business.
        timed = crew.people and any(map(str.isdigit, text[crew.people[-1].span.end : stop]))
        last = crew.people[-1].span.end if timed else stop
        position = stop
        while position < end and text[position] in " ;,–—-.\t":
            position += 1
    if not people and organisation is None:
        return None
    if opened and last < len(text) and text[last] in _CLOSERS:
        last += 1
    return Byline(source.span(start, last), tuple(people), organisation, BylineKind.CREDIT, "credit-verb")


def _unsaid(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Return where the names begin in front of the first verb: ``(Anne Leroy, édité par Jean Petit)``, ``(By Ann Lee; Editing …``."""
    stop = _part_end(text, start, end, lexicon)
    if text[stop : stop + 1] not in (",", ";") or _verb(text, stop + 1, end, lexicon) is None:
        return None
    opener, gap, _ = text[start:stop].partition(" ")
    return start + len(opener) + 1 if gap and opener.casefold() in lexicon.bylines.by else start


def _verb(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Return the role that the verb at ``start`` gives, and where the names behind it begin."""
    words = list(islice(_WORD.finditer(text, start, min(end, start + 2 * _OPENER)), _OPENER_WORDS))
    for size in range(len(words), 0, -1):
        role = lexicon.bylines.credits.get(" ".join(word.group().casefold() for word in words[:size]))
        if role is not None:
            gap = _VERB_END.match(text, words[size - 1].end())
            return role, gap.end() if gap else end
    return None


def _part_end(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Return where the names of a part end: at a mark, or where the next verb begins behind a comma."""
    found = _PART_END.search(text, start, end)
    stop = found.start() if found else end
    comma = text.find(",", start, stop)
    while comma >= 0:
        following = comma + 1
        while following < stop and text[following] == " ":
            following += 1
        if _verb(text, following, stop, lexicon):
            return comma
        comma = text.find(",", comma + 1, stop)
    return stop


def find_contributions(source: Source, lexicon: Lexicon) -> Iterator[Byline]:
    """Yield the thanks to contributors: the sentence from its names to its phrase."""
    text = source.text
    lines = iter(source.lines)
    line = next(lines, None)
    position = text.find(_CONTRIBUTED)
    while position >= 0 and line is not None:
        while line.end <= position:
            line = next(lines)
        for phrase in lexicon.bylines.contributions:
            start = position - phrase.index(_CONTRIBUTED)
            end = start + len(phrase)
            if start > line.start and text[start:end].casefold() == phrase:
                # The verb alone must close the line; with its object, the sentence may run on.
                closed = " " in phrase or not any(map(str.isalnum, text[end : line.end][:_AFTER_VERB]))
                if closed and (byline := _contribution(source, lexicon, line, start, end)):
                    yield byline
                break
        position = text.find(_CONTRIBUTED, position + 1)


def _contribution(source: Source, lexicon: Lexicon, line: Line, start: int, end: int) -> Byline | None:
    """Return the contribution whose phrase stands from ``start`` to ``end``, or None when no names stand before it."""
    text = source.text
    begin = max(line.start, start - _LONGEST)
    for match in _SENTENCE.finditer(text, begin, start):
        begin = match.end()
    owner = _OWNER.match(text, begin, start)  # ``CNN's Ann Lee and Jo Orr``
    crew = read_crew(source, owner.end() if owner else begin, start, lexicon)
    if crew is None:
        return None
    organisation = crew.organisation or (owner.group(1) if owner else None)
    people = tuple(evolve(each, organisation=organisation) for each in crew.people)
    stop = text.find(".", end, min(line.end, end + _LONGEST))
    span = source.span(begin, stop + 1 if stop >= 0 else end)
    return Byline(span, people, organisation, BylineKind.CONTRIBUTION, "contributed")


def find_sign_offs(source: Source) -> Iterator[Byline]:
    """Yield the initials of the desk: on a line of their own among the last ones, two letters on the very last."""
    text = source.text
    last = source.lines[-1] if len(source.lines) > 1 else None
    for line in source.lines[-_LAST_LINES:]:
        if line.end - line.start > _OPENER:
            continue
        if _INITIALS.fullmatch(text, line.start, line.end) or (
            line == last and _TWO_LETTERS.fullmatch(text, line.start, line.end)
        ):
            signs = _SIGNS.finditer(text, line.start, line.end)
            people = tuple(Person(source.span(*sign.span()), sign.group()) for sign in signs)
            yield Byline(source.span(line.start, line.end), people, None, BylineKind.SIGN_OFF, "initials")
