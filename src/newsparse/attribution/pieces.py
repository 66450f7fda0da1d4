"""Pieces among tokens: which of them are speech, before any cue is asked for.

A piece that is a title, a nickname or a term is a word of its sentence like any other, so it is written TERM from here on.
"""

import re

from attrs import evolve

from newsparse.attribution.tokens import END, STOPS, TERM, Tokens
from newsparse.attribution.verbs import CLAUSAL
from newsparse.lexicon import Lexicon, WordOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import QuotedTerm, TermKind
from newsparse.quotes import Piece
from newsparse.quotes.terms import features, nickname, plainly_speech, term_kind, weigh
from newsparse.source import Span

__all__ = ["around", "close_forgotten", "set_terms_apart", "terms_of"]

_ASIDE = re.compile(r"[,?!]\s+(?P<first>\w+)\s+(?P<second>\w+)(?P<stop>\W)?")
_DASHES = frozenset({"-", "–", "—", "--"})
_LAST = frozenset(".,") | {None}
_BEFORE, _AFTER = 12, 8
_SHORT_NAME = 3  # words
_DOUBT = 1.25  # about even odds for a piece whose sentence has no cue for it
Context = tuple[str, list[str], list[str]]


def around(tokens: Tokens, index: int) -> Context:
    """Return a piece's words, and the tokens of its sentence before and after it, as printed."""
    words, printed, piece = tokens.words, tokens.printed, tokens.pieces[index]
    first, after = index, index + 1
    for word in reversed(words[max(index - _BEFORE, 0) : index]):
        if word in STOPS:
            break
        first -= 1
    for word in words[after : after + _AFTER]:
        if word in END:
            break
        after += 1
    # A stop right beside it is told, too.
    after += after == index + 1 < len(words)
    first -= first == index > 0
    return tokens.text[piece.inner : piece.end], printed[first:index], printed[index + 1 : after]


def close_forgotten(text: str, piece: Piece, lexicon: Lexicon) -> Piece:
    """Return the piece, ended at its attribution when no mark closes it, as in ``"It rains, said Ann Lee``."""
    if piece.closed:
        return piece
    known = lexicon.function_words
    for match in _ASIDE.finditer(text, piece.inner, piece.end):
        first, second = match["first"].lower(), match["second"]
        cue = lexicon.cues.single.get(first)
        if cue is not None and cue.clause in CLAUSAL and (second[0].isupper() or second.lower() in known.determiners):
            return evolve(piece, end=match.start() + 1, outer=match.start() + 1, closed=True)
        cue = lexicon.cues.single.get(second.lower())
        pronoun = first in known.pronouns and first not in known.relatives
        name = match["first"][0].isupper() and match["stop"] in _LAST
        if cue is not None and cue.clause in CLAUSAL and (pronoun or name):
            return evolve(piece, end=match.start() + 1, outer=match.start() + 1, closed=True)
    return piece


def set_terms_apart(tokens: Tokens, lexicon: Lexicon) -> None:
    """Write TERM in place of each piece that is no speech, and note those that are speech only where a cue says so."""
    for index, piece in tokens.pieces.items():
        if _credited(tokens, index, lexicon.function_words) or _defined(tokens, index):
            tokens.words[index] = TERM
            continue
        if plainly_speech(tokens.text, piece.inner, piece.end):
            continue
        context = around(tokens, index)
        weight = weigh(features(*context, lexicon))
        if weight < 0 or _within_name(context, lexicon):
            tokens.words[index] = TERM
        elif weight < _DOUBT:
            tokens.doubtful.add(index)


def _within_name(context: Context, lexicon: Lexicon) -> bool:
    """Tell whether a piece is a nickname by where it stands; where every noun has a capital, that tells nothing."""
    return lexicon.word_order is WordOrder.FIXED and nickname(*context, lexicon)


def _credited(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether a piece is the headline of a story in a list of links: ``— "The ferry is full," by the Courier's Ann Lee``."""
    words = tokens.words
    if index and words[index - 1] not in _DASHES:
        return False
    outside = words[index + 1 : index + 2] == [","]
    name = index + outside + 2
    if name >= len(words) or words[name - 1] not in known.agents:
        return False
    name += words[name] in known.determiners and name + 1 < len(words)
    return (outside or tokens.text[tokens.pieces[index].end - 1] == ",") and tokens.capital(name)


def _defined(tokens: Tokens, index: int) -> bool:
    """Tell whether a piece is a short name that is set for what stands in front: ``Hull Ferries Ltd. ("the Company")``."""
    words = tokens.words
    piece = tokens.pieces[index]
    bracketed = index and words[index - 1] == "(" and words[index + 1 : index + 2] == [")"]
    return bool(bracketed) and tokens.text.count(" ", piece.inner, piece.end) < _SHORT_NAME


def terms_of(tokens: Tokens, lexicon: Lexicon) -> list[QuotedTerm]:
    """Return the pieces that are written TERM, in order."""
    terms: list[QuotedTerm] = []
    for index, piece in tokens.pieces.items():
        if tokens.words[index] == TERM:
            words, before, after = context = around(tokens, index)
            if _within_name(context, lexicon):
                kind, rule = TermKind.NICKNAME, "within-name"
            elif _credited(tokens, index, lexicon.function_words):
                kind, rule = TermKind.TITLE, "author-behind"
            else:
                kind = term_kind(words, before, after)
                rule = "no-cue" if index in tokens.doubtful else "term-weights"
            terms.append(QuotedTerm(Span(piece.inner, piece.end, words), kind, rule))
    return terms
