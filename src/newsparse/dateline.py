"""The dateline: where a story was filed, when, and by which agency."""

from newsparse.lexicon import Lexicon
from newsparse.model import Dateline
from newsparse.source import Source

__all__ = ["find_dateline"]


def find_dateline(source: Source, lexicon: Lexicon) -> Dateline | None:
    """Return the dateline of the story, or None when no line carries one."""
    del source, lexicon
    return None
