"""The dateline: where a story was filed, when, and by which agency.

Found without knowing the language: shapes are matched (a run of capitals, a region after a comma, a date, a name in brackets, a
separator), words are looked up (months, agencies, regions), and the evidence is weighed. Only the head of the text is looked at: a
dateline further down belongs to another story.

The rooms inside, from left to right: ``reading`` (what is read), ``tags``, ``places``, ``line`` (the grammar), ``verdict`` (is it one?),
``glued`` (those inside a line), ``cjk`` (those without blanks), ``head`` (where to look).
"""

from newsparse.dateline.cjk import read_cjk_line
from newsparse.dateline.glued import read_glued
from newsparse.dateline.head import head_lines, may_open
from newsparse.dateline.line import read_line
from newsparse.dateline.reading import Reading
from newsparse.dateline.verdict import Where, rule_of
from newsparse.lexicon import Lexicon
from newsparse.model import Dateline
from newsparse.source import Source

__all__ = ["find_dateline"]


# Rules that go by an agency or a date alone: what they find may be a line above the dateline itself.
_ALONE = frozenset({"agency", "site-dash", "date-dash"})
_LOOK_ON = 4
_CJK_REACH = 10  # code points: an agency in Latin letters may stand first, "[OSEN=대전"


def find_dateline(source: Source, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline of the story, or None when no line of its head carries one."""
    alone: Dateline | None = None
    lines_left = _LOOK_ON
    for start, end, where in head_lines(source.text):
        found = _in_line(source, start, end, where, lexicon)
        if alone is None:
            if found is None or found.rule not in _ALONE:
                if found:
                    return found
                continue
            alone = found
        elif found and found.places and (found.date or found.tags):
            return found
        lines_left -= 1
        if not lines_left:
            break
    return alone


def _in_line(source: Source, start: int, end: int, where: Where, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline that opens the line, or else one that stands inside it."""
    text = source.text
    if _may_be_cjk(text, start) and (reading := read_cjk_line(text, start, lexicon)):
        return _dateline(source, reading, "cjk")
    if (
        may_open(text, start, end, lexicon)
        and text[start:end].partition(" ")[0].casefold() not in lexicon.places.byline_marks
    ):
        reading = read_line(text, start, lexicon)
        if reading and (rule := rule_of(text, reading, where, lexicon)):
            return _dateline(source, reading, rule)
    if where is not Where.BODY and (reading := read_glued(text, start, end, lexicon)):
        return _dateline(source, reading, "glued")
    return None


def _may_be_cjk(text: str, start: int) -> bool:
    """Tell whether a line begins with a Chinese, Japanese or Korean letter, or with a bracket that may hold one."""
    first = text[start]
    return first >= "\u3000" or (first in "([" and max(text[start + 1 : start + _CJK_REACH], default="") >= "\u3000")


def _dateline(source: Source, reading: Reading, rule: str) -> Dateline:
    return Dateline(
        span=source.span(reading.start, reading.end),
        places=reading.places,
        date=reading.date,
        tags=reading.tags,
        separator=source.span(reading.end, reading.separator.end),
        rule=rule,
    )
