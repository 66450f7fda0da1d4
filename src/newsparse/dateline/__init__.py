"""The dateline: where a story was filed, when, and by which agency.

Found without knowing the language: shapes are matched (a run of capitals, a region after a comma, a date, a name in brackets, a
separator), words are looked up (months, agencies, regions), and the evidence is weighed. Only the head of the text is looked at: a
dateline further down belongs to another story.

The rooms inside, from left to right: ``reading`` (what is read), ``tags``, ``places``, ``joined`` (what hangs on a place by a slash),
``line`` (the grammar), ``verdict`` (is it one?), ``glued`` (those inside a line), ``cjk`` (those without blanks), ``head`` (where to look).
"""

from attrs import evolve

from newsparse.dateline.cjk import read_cjk_line
from newsparse.dateline.glued import read_glued
from newsparse.dateline.head import HeadLine, head_lines
from newsparse.dateline.line import read_line
from newsparse.dateline.reading import Reading
from newsparse.dateline.verdict import rule_of
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, Dateline
from newsparse.source import Source

__all__ = ["find_dateline"]


# Rules that go by an agency or a date alone: what they find may be a line above the dateline itself.
_ALONE = frozenset({"agency", "date-dash"})
_LOOK_ON = 400  # code points: headline, byline, time of publication


def find_dateline(source: Source, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline of the story, or None when no line of its head carries one."""
    alone: Dateline | None = None
    last = 0
    for line in head_lines(source.text, lexicon):
        if alone and line.start > last:
            break
        found = _in_line(source, line, lexicon)
        if found is None:
            continue
        if found.rule not in _ALONE and (alone is None or (found.places and (found.date or found.tags))):
            return found
        if alone is None:
            alone, last = found, line.start + _LOOK_ON
    return alone


def _in_line(source: Source, line: HeadLine, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that opens the line, or else one that stands inside it."""
    text = source.text
    if line.cjk and (reading := read_cjk_line(text, line.start, lexicon)):
        return _dateline(source, reading, "cjk", lexicon)
    if line.opens:
        reading = read_line(text, line.start, lexicon)
        if reading and (rule := rule_of(text, reading, line.where, lexicon)):
            return _dateline(source, reading, rule, lexicon)
    if line.inside and (reading := read_glued(text, line.start, line.end, lexicon)):
        return _dateline(source, reading, "glued", lexicon)
    return None


def _dateline(source: Source, reading: Reading, rule: str, lexicon: Lexicon) -> Dateline:
    return Dateline(
        span=source.span(reading.start, reading.end),
        places=reading.places,
        date=reading.date,
        tags=tuple(_seated(tag, reading, lexicon) for tag in reading.tags),
        separator=source.span(reading.end, reading.separator.end),
        rule=rule,
    )


def _seated(tag: AgencyTag, reading: Reading, lexicon: Lexicon) -> AgencyTag:
    """Return the tag with the agency that its place settles: several agencies sign as CNA, one of them in Taipei."""
    agency = lexicon.agencies.find_seated(tag.span.text, (place.name for place in reading.places))
    return evolve(tag, agency=agency, rule="seat") if agency else tag
