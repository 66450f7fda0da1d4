"""The source: spans, lines and paragraphs."""

import pytest

from newsparse import Source, Span, SpanError


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


def test_a_span_knows_what_lies_in_it() -> None:
    """Spans and positions lie in a span, other things do not."""
    whole = Span(2, 6, "rain")

    assert Span(3, 5, "ai") in whole
    assert Span(3, 7, "ains") not in whole
    assert 2 in whole
    assert 6 not in whole
    assert "rain" not in whole
    assert whole.overlaps(Span(5, 9, "nfal"))
    assert whole.overlaps(Span(0, 3, "itr"))
    assert not whole.overlaps(Span(6, 9, "fal"))
    assert not whole.overlaps(Span(0, 2, "it"))


WRAPPED = (
    "The ferry runs again after three months in which the people of the\n"
    "other bank had to take the old road along the river, which is long\n"
    "and narrow.\n"
    "The town says that the road will be wider when it is open again in\n"
    "May, and that the old ferry will be kept for those who like to sit\n"
    "on deck and look at the water as it goes by.\n"
    "  A new paragraph begins with an indent of its own and goes on to the\n"
    "next line.\n"
    "\n"
    "The last one stands behind a blank line and is cut by its width, too,\n"
    "as all the others are.\n"
)


def test_lines_that_are_cut_by_width_are_one_paragraph() -> None:
    """A short line, an indent or a blank line ends a paragraph of a text that is wrapped by hand."""
    source = Source(WRAPPED)

    assert source.wrapped
    assert [WRAPPED[start:end].split(maxsplit=1)[0] for start, end in source.paragraphs] == ["The", "The", "A", "The"]


SHORT = (
    "The old ferry company of the town said that its board has\n"
    "approved the payment of one more boat for those who like to\n"
    "sit on deck.\n"
)
LEAD = "The old ferry company of the town said that its board has approved the payment of one more boat for all who like it.\n"


def test_few_lines_that_are_cut_inside_a_sentence_are_one_paragraph() -> None:
    """A line below that goes on in small letters is better evidence than the number of lines."""
    source = Source(SHORT)

    assert source.wrapped
    assert len(source.paragraphs) == 1


def test_a_long_line_above_wrapped_ones_stays_by_itself() -> None:
    """A system prints the lead once more on one line, above the story as it was wrapped."""
    source = Source(LEAD + SHORT * 4)

    assert source.wrapped
    assert next(end - start for start, end in source.paragraphs) == len(LEAD) - 1
    assert len(source.paragraphs) == 1 + 4


@pytest.mark.parametrize(
    "text",
    [
        LEAD + SHORT,
        SHORT.partition("\n")[2],
        "The old ferry company of the town has one more boat.\n" * 3 + SHORT.partition("\n")[2] * 2,
        "One line.\nTwo lines.\nThree lines.",
        WRAPPED
        + "A line that is longer than any writer wraps his lines by hand, and that nobody would have cut at all here\nor there.",
        "The ferry runs again, and it is full of people.\n" * 6,
    ],
    ids=[
        "a long line among few",
        "one cut",
        "few cuts among lines that end sentences",
        "short lines",
        "a long line",
        "lines that end sentences",
    ],
)
def test_other_texts_have_a_paragraph_a_line(text: str) -> None:
    """Short lines, long lines and lines that end in stops are no habit of wrapping."""
    source = Source(text)

    assert not source.wrapped
    assert len(source.paragraphs) == len(source.lines)
