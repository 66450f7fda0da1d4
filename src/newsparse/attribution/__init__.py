"""Attribution: who said which words, as far as the text beside them tells; and the speech that has no marks at all.

A paragraph is cut into tokens around its quoted pieces, each sentence gives drafts (:mod:`.drafts`), and drafts that a sentence leaves
open are settled by their neighbours (:mod:`.links`).
"""

from bisect import bisect_left, bisect_right
from itertools import compress, count

from attrs import Factory, define, evolve

from newsparse.attribution.drafts import Draft, Place, Sentence, bare_attribution, labelled, read_sentence
from newsparse.attribution.headlines import headline_speech
from newsparse.attribution.interviews import interview
from newsparse.attribution.labels import signature
from newsparse.attribution.links import link
from newsparse.attribution.marked import carry, read_marked_sentence
from newsparse.attribution.pieces import close_forgotten, set_terms_apart, terms_of
from newsparse.attribution.reported import settle_retold
from newsparse.attribution.tokens import QUOTE, STOPS, Tokens, read_tokens, sentences
from newsparse.attribution.unspaced import read_unspaced_paragraph
from newsparse.attribution.verbs import may_report
from newsparse.lexicon import Lexicon, WordOrder
from newsparse.model import Attribution, Block, BlockKind, Quotation, QuotedTerm
from newsparse.quotes import Piece, spoken_blocks
from newsparse.source import Source, Span

__all__ = ["attribute"]


@define
class _Reading:
    """What has been read of a story so far.

    Attributes:
        drafts: The drafts, in order.
        bare: The attributions that sentences have for their neighbours, by the number of the sentence.
        terms: What stands between marks and is no speech, in order.
        headline: The first headline that gave no draft, and its place.
        count: The number of the last sentence.
    """

    drafts: list[Draft] = Factory(list)
    bare: dict[int, Attribution] = Factory(dict)
    terms: list[QuotedTerm] = Factory(list)
    headline: tuple[Tokens, Place] | None = None
    count: int = 0


def attribute(
    source: Source, pieces: tuple[Piece, ...], lexicon: Lexicon, blocks: tuple[Block, ...]
) -> tuple[tuple[Quotation, ...], tuple[QuotedTerm, ...]]:
    """Return the quotations with their attributions, and what stands between marks and is no speech; each in order."""
    wanted = lexicon.cues.openers | lexicon.function_words.reported | STOPS
    reading = _Reading()
    for number, kind, start, end, here in spoken_blocks(blocks, pieces):
        reading.count += 1
        closed = [close_forgotten(source.text, piece, lexicon) for piece in here]
        tokens = read_tokens(source.text, start, end, closed, lexicon.function_words.elided)
        headline = kind is BlockKind.HEADLINE
        if lexicon.word_order is WordOrder.UNSPACED:
            found, apart = read_unspaced_paragraph(tokens, Place(reading.count, number), lexicon, headline=headline)
            reading.drafts += found
            reading.terms += apart
        else:
            before = len(reading.drafts)
            _read_paragraph(tokens, number, wanted, lexicon, reading)
            if headline and reading.headline is None and len(reading.drafts) == before:
                reading.headline = tokens, Place(reading.count, number)
    drafts = _with_turns(_linked(reading, lexicon), interview(source, blocks, pieces, lexicon.function_words))
    return tuple(_quotation(source.text, draft) for draft in drafts), tuple(reading.terms)


def _read_paragraph(tokens: Tokens, number: int, wanted: frozenset[str], lexicon: Lexicon, reading: _Reading) -> None:
    signed = None if tokens.pieces else signature(tokens, lexicon.function_words)
    if signed is not None:
        # Its number is next to that of the last sentence above it.
        reading.bare[reading.count] = evolve(labelled(tokens, signed, 0), rule="signature")
        return
    read = _READERS[lexicon.word_order]
    if tokens.pieces:
        set_terms_apart(tokens, lexicon)
    for sentence in _telling(tokens, wanted, lexicon):
        reading.count += 1
        found, attribution = read(tokens, Place(reading.count, number), sentence, lexicon)
        reading.drafts += found
        if attribution is not None:
            reading.bare[reading.count] = attribution
            if tokens.words[-1] == ":":
                reading.bare[reading.count + 1] = attribution  # what it announces stands in the next paragraph
    if tokens.pieces:
        reading.terms += terms_of(tokens, lexicon)


def _linked(reading: _Reading, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, settled by their neighbours, with the headline's."""
    drafts = link(reading.drafts, reading.bare)
    if lexicon.word_order is not WordOrder.FIXED:
        carry(drafts, reading.bare)
        drafts = settle_retold(drafts)
    said = reading.headline and headline_speech(*reading.headline, drafts, lexicon.function_words)
    return sorted([*drafts, said], key=lambda draft: draft.start) if said else drafts


def _with_turns(drafts: list[Draft], turns: list[Draft]) -> list[Draft]:
    """Return the drafts with the turns of an interview; what is said within a turn is part of it."""
    starts = [turn.start for turn in turns]

    def inside(draft: Draft) -> bool:
        number = bisect_right(starts, draft.start)
        return number > 0 and draft.start < turns[number - 1].end

    return sorted([*(draft for draft in drafts if not inside(draft)), *turns], key=lambda draft: draft.start)


def _telling(tokens: Tokens, wanted: frozenset[str], lexicon: Lexicon) -> list[Sentence]:
    """Return the sentences of a paragraph; none when it holds neither cue nor piece."""
    words = tokens.words
    announces = words[-1:] == [":"]
    silent = lexicon.cues.openers.isdisjoint(words) and lexicon.function_words.reported.isdisjoint(words)
    if not tokens.pieces and not announces and silent:
        return []
    places = list(compress(count(), map(wanted.__contains__, words)))  # without a step of Python for each word
    cues = [index for index in places if words[index] not in STOPS]
    if not tokens.pieces and not announces and lexicon.word_order is WordOrder.FIXED:
        cues = [index for index in cues if may_report(tokens, index, lexicon)]
    quotes = [index for index in tokens.pieces if words[index] == QUOTE]
    if not cues and not quotes and not announces:
        return []
    stops = [index for index in places if words[index] in STOPS]
    return [
        Sentence(low, high, _between(quotes, low, high), _between(cues, low, high))
        for low, high in sentences(tokens, stops, lexicon.function_words)
    ]


def _read_fixed(
    tokens: Tokens, place: Place, sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Draft], Attribution | None]:
    if not sentence.cues and not sentence.quotes and tokens.words[sentence.high - 1] != ":":
        return [], None
    drafts, events = read_sentence(tokens, place, sentence, lexicon)
    return drafts, bare_attribution(tokens, sentence, drafts, events, lexicon.function_words)


def _read_marked(
    tokens: Tokens, place: Place, sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Draft], Attribution | None]:
    return read_marked_sentence(tokens, place, sentence.low, sentence.high, lexicon)


_READERS = {WordOrder.FIXED: _read_fixed, WordOrder.FREE: _read_marked}


def _between(places: list[int], low: int, high: int) -> list[int]:
    return places[bisect_left(places, low) : bisect_left(places, high)] if places else places


def _quotation(text: str, draft: Draft) -> Quotation:
    content = tuple([Span(start, end, text[start:end]) for start, end in draft.spans])
    whole = draft.spans == [(draft.start, draft.end)]
    span = content[0] if whole else Span(draft.start, draft.end, text[draft.start : draft.end])
    return Quotation(span, content, draft.kind, draft.attribution, rule=draft.rule)
