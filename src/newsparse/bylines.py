"""Bylines and credit lines: who made the story."""

from newsparse.lexicon import Lexicon
from newsparse.model import Byline, Dateline
from newsparse.source import Source

__all__ = ["find_bylines"]


def find_bylines(source: Source, lexicon: Lexicon, dateline: Dateline | None) -> tuple[Byline, ...]:
    """Return the bylines, credit lines and contribution lines of the text in order."""
    del source, lexicon, dateline
    return ()
