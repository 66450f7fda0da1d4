"""Where to look for a dateline: the lines of a text's head."""

from collections.abc import Iterator

from newsparse.dateline.verdict import Where

__all__ = ["head_lines"]

_REACH = 5000  # code points: navigation, sharing links and captions may fill the first screen of a web page
_LONG = 45  # a shorter line is a byline, a date, a link
_HEAD = 350  # code points of long lines: a headline, a standfirst, a caption
_ENOUGH = 2500  # code points of long lines: whatever comes now is in the story's middle


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
