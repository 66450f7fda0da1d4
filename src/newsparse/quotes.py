"""Quoted runs: what stands between quotation marks, or after a dash that opens speech."""

from newsparse.lexicon import Lexicon
from newsparse.model import Block, Quotation, QuotedTerm
from newsparse.source import Source

__all__ = ["find_quotes"]


def find_quotes(
    source: Source, lexicon: Lexicon, blocks: tuple[Block, ...]
) -> tuple[tuple[Quotation, ...], tuple[QuotedTerm, ...]]:
    """Return the quoted runs that are speech, and those that are not; each in order."""
    del source, lexicon, blocks
    return (), ()
