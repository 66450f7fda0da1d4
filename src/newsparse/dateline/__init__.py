"""The dateline: where a story was filed, when, and by which agency.

Found without knowing the language: shapes are matched (a run of capitals, a region after a comma, a date, a name in brackets, a
separator), words are looked up (months, agencies, regions), and the evidence is weighed. Only the head of the text is looked at: a
dateline further down belongs to another story.

The rooms inside, from left to right: ``reading`` (what is read), ``tags``, ``places``, ``line`` (the grammar), ``verdict`` (is it one?),
``head`` (where to look).
"""

from newsparse.dateline.head import head_lines
from newsparse.dateline.line import read_line
from newsparse.dateline.reading import Reading
from newsparse.dateline.verdict import rule_of
from newsparse.lexicon import Lexicon
from newsparse.model import Dateline
from newsparse.source import Source

__all__ = ["find_dateline"]


def find_dateline(source: Source, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline of the story, or None when no line of its head carries one."""
    for start, _end, where in head_lines(source.text, lexicon.places.byline_marks):
        reading = read_line(source.text, start, lexicon)
        rule = reading and rule_of(source.text, reading, where, lexicon)
        if reading and rule:
            return _dateline(source, reading, rule)
    return None


def _dateline(source: Source, reading: Reading, rule: str) -> Dateline:
    return Dateline(
        span=source.span(reading.start, reading.end),
        places=reading.places,
        date=reading.date,
        tags=reading.tags,
        separator=source.span(reading.end, reading.separator.end),
        rule=rule,
    )
