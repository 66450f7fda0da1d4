"""Pieces among tokens: which of them are speech, before any cue is asked for.

A piece that is a title, a nickname or a term is a word of its sentence like any other, so it is written TERM from here on.
"""

from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.lexicon import Lexicon
from newsparse.model import QuotedTerm
from newsparse.quotes.terms import features, plainly_speech, term_kind, weigh
from newsparse.source import Span

__all__ = ["around", "set_terms_apart", "terms_of"]

_BEFORE, _AFTER = 12, 8
_DOUBT = 1.25  # about even odds for a piece whose sentence has no cue for it
Context = tuple[str, list[str], list[str]]


def around(tokens: Tokens, index: int) -> Context:
    """Return a piece's words, and the tokens of its sentence before and after it, as printed."""
    text, piece = tokens.text, tokens.pieces[index]
    first = index
    while (
        first > 0
        and index - first < _BEFORE
        and tokens.words[first - 1] not in END
        and tokens.words[first - 1] != QUOTE
    ):
        first -= 1
    after = index + 1
    while after < len(tokens.words) and after - index <= _AFTER and tokens.words[after] not in END:
        after += 1
    if after < len(tokens.words) and after == index + 1:
        after += 1
    if first == index and first > 0:
        first -= 1
    return (
        text[piece.inner : piece.end],
        tokens.printed[first:index],
        tokens.printed[index + 1 : after],
    )


def set_terms_apart(tokens: Tokens, lexicon: Lexicon) -> None:
    """Write TERM in place of each piece that is no speech, and note those that are speech only where a cue says so."""
    for index, piece in tokens.pieces.items():
        if plainly_speech(tokens.text, piece.inner, piece.end):
            continue
        weight = weigh(features(*around(tokens, index), lexicon))
        if weight < 0:
            tokens.words[index] = TERM
        elif weight < _DOUBT:
            tokens.doubtful.add(index)


def terms_of(tokens: Tokens) -> list[QuotedTerm]:
    """Return the pieces that are written TERM, in order."""
    terms: list[QuotedTerm] = []
    for index, piece in tokens.pieces.items():
        if tokens.words[index] == TERM:
            words, before, after = around(tokens, index)
            rule = "no-cue" if index in tokens.doubtful else "term-weights"
            terms.append(QuotedTerm(Span(piece.inner, piece.end, words), term_kind(words, before, after), rule))
    return terms
