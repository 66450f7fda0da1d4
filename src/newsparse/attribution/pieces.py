"""Pieces among tokens: which of them are speech, before any cue is asked for.

A piece that is a title, a nickname or a term is a word of its sentence like any other, so it is written TERM from here on.
"""

from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.lexicon import Lexicon
from newsparse.model import QuotedTerm
from newsparse.quotes.terms import features, plainly_speech, term_kind, weigh
from newsparse.source import Span

__all__ = ["around", "set_terms_apart"]

_BEFORE, _AFTER = 12, 8
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


def set_terms_apart(tokens: Tokens, lexicon: Lexicon) -> list[QuotedTerm]:
    """Write TERM in place of each piece that is no speech, and return them."""
    terms: list[QuotedTerm] = []
    for index, piece in tokens.pieces.items():
        if plainly_speech(tokens.text, piece.inner, piece.end):
            continue
        words, before, after = around(tokens, index)
        if weigh(features(words, before, after, lexicon)) < 0:
            tokens.words[index] = TERM
            terms.append(
                QuotedTerm(Span(piece.inner, piece.end, words), term_kind(words, before, after), "term-weights")
            )
    return terms
