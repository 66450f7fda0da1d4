"""The source: spans, lines and paragraphs."""

import pytest

from newsparse import Source, SpanError


def test_a_span_holds_its_text() -> None:
    """A span is the text between two positions."""
    span = Source("Rain fell.").span(0, 4)

    assert (span.text, len(span)) == ("Rain", 4)


def test_a_span_outside_the_text_is_an_error() -> None:
    """Positions that do not fit say so."""
    with pytest.raises(SpanError, match="does not fit"):
        Source("Rain").span(2, 9)


def test_lines_leave_out_white_space() -> None:
    """Blank lines are no lines; a gap marks where they stood."""
    lines = Source("One\r\n\r\n  Two\u2028Three").lines

    assert [(line.start, line.end, line.gap, line.indent) for line in lines] == [
        (0, 3, True, 0),
        (9, 12, True, 2),
        (13, 18, False, 0),
    ]
