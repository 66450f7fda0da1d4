"""Attribution: who said which words, as far as the text beside them tells; and the speech that has no marks at all.

A paragraph is cut into tokens around its quoted pieces, each sentence gives drafts (:mod:`.drafts`), and drafts that a sentence leaves
open are settled by their neighbours (:mod:`.links`).
"""

from itertools import groupby

from newsparse.attribution.drafts import Draft, Place, bare_attribution, read_sentence
from newsparse.attribution.links import link
from newsparse.attribution.marked import carry, read_marked_sentence
from newsparse.attribution.pieces import set_terms_apart
from newsparse.attribution.tokens import Tokens, read_tokens, sentences
from newsparse.lexicon import Lexicon, WordOrder
from newsparse.model import Attribution, Block, Quotation, QuotedTerm
from newsparse.quotes import QUOTED_BLOCKS, Piece
from newsparse.source import Source, Span

__all__ = ["attribute"]


def attribute(
    source: Source, pieces: tuple[Piece, ...], lexicon: Lexicon, blocks: tuple[Block, ...]
) -> tuple[tuple[Quotation, ...], tuple[QuotedTerm, ...]]:
    """Return the quotations with their attributions, and what stands between marks and is no speech; each in order."""
    by_block = {number: tuple(found) for number, found in groupby(pieces, key=lambda piece: piece.block)}
    drafts: list[Draft] = []
    bare: dict[int, Attribution] = {}
    terms: list[QuotedTerm] = []
    sentence = 0
    for number, block in enumerate(blocks):
        if block.kind not in QUOTED_BLOCKS:
            continue
        tokens = read_tokens(source.text, block.span.start, block.span.end, by_block.get(number, ()))
        terms += set_terms_apart(tokens, lexicon)
        for low, high in sentences(tokens, lexicon.function_words):
            sentence += 1
            found, attribution = _READERS[lexicon.word_order](tokens, Place(sentence, number), low, high, lexicon)
            drafts.extend(found)
            if attribution is not None and not found:
                bare[sentence] = attribution
    linked = link(drafts, bare)
    if lexicon.word_order is not WordOrder.FIXED:
        carry(linked)
    return tuple(_quotation(source.text, draft) for draft in linked), tuple(terms)


def _read_fixed(
    tokens: Tokens, place: Place, low: int, high: int, lexicon: Lexicon
) -> tuple[list[Draft], Attribution | None]:
    drafts, events = read_sentence(tokens, place, low, high, lexicon)
    return drafts, bare_attribution(tokens, low, events)


_READERS = {
    WordOrder.FIXED: _read_fixed,
    WordOrder.FREE: read_marked_sentence,
    WordOrder.UNSPACED: read_marked_sentence,
}


def _quotation(text: str, draft: Draft) -> Quotation:
    content = tuple(Span(start, end, text[start:end]) for start, end in draft.spans)
    start, end = content[0].start, content[-1].end
    return Quotation(Span(start, end, text[start:end]), content, draft.kind, draft.attribution, rule=draft.rule)
