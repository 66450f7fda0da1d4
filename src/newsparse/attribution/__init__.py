"""Attribution: who said which words, as far as the text beside them tells; and the speech that has no marks at all.

A paragraph is cut into tokens around its quoted pieces, each sentence gives drafts (:mod:`.drafts`), and drafts that a sentence leaves
open are settled by their neighbours (:mod:`.links`).
"""

from bisect import bisect_right
from operator import attrgetter

from attrs import Factory, define, evolve

from newsparse.attribution.drafts import Draft, Place, bare_attribution, labelled, read_sentence
from newsparse.attribution.headlines import headline_speech
from newsparse.attribution.interviews import interview
from newsparse.attribution.labels import signature
from newsparse.attribution.links import link
from newsparse.attribution.marked import Silent, carry, read_marked_sentence
from newsparse.attribution.moods import settle_retold
from newsparse.attribution.pieces import close_forgotten, set_terms_apart, terms_of
from newsparse.attribution.pointing import last_sentence, points_back, said_before
from newsparse.attribution.telling import telling, telling_freely
from newsparse.attribution.tokens import Tokens, read_tokens
from newsparse.attribution.unspaced import read_unspaced_paragraph
from newsparse.attribution.unspaced_reports import read_unspaced_reports
from newsparse.lexicon import Lexicon, WordOrder
from newsparse.model import Attribution, Block, BlockKind, Quotation, QuotedTerm
from newsparse.quotes import Piece, spoken_blocks
from newsparse.source import Source, Span

__all__ = ["attribute"]

# A member of an enumeration is dear to reach before Python 3.12, and these are asked for at each paragraph.
_HEADLINE = BlockKind.HEADLINE
_FIXED = WordOrder.FIXED
_start = attrgetter("start")
_LEAST = 3  # code points of a paragraph that holds a subject and a verb, or a name and a colon


@define
class _Reading:
    """What has been read of a story so far.

    Attributes:
        drafts: The drafts, in order.
        bare: The attributions that sentences have for their neighbours, by the number of the sentence.
        terms: What stands between marks and is no speech, in order.
        headline: The first headline that gave no draft, and its place.
        count: The number of the last sentence.
        before: The last sentence of the body, when it gave no draft: its paragraph, its place, and where it stands if that is known.
        silent: The sentences in which nobody speaks, where a verb may leave its subject out.
    """

    drafts: list[Draft] = Factory(list)
    bare: dict[int, Attribution] = Factory(dict)
    terms: list[QuotedTerm] = Factory(list)
    headline: tuple[Tokens, Place] | None = None
    count: int = 0
    before: tuple[Tokens, Place, tuple[int, int] | None] | None = None
    silent: list[Silent] = Factory(list)


def attribute(
    source: Source, pieces: tuple[Piece, ...], lexicon: Lexicon, blocks: tuple[Block, ...]
) -> tuple[tuple[Quotation, ...], tuple[QuotedTerm, ...]]:
    """Return the quotations with their attributions, and what stands between marks and is no speech; each in order."""
    text = source.text
    elided = lexicon.function_words.elided
    unspaced = lexicon.word_order is WordOrder.UNSPACED
    reading = _Reading()
    for number, kind, start, end, here in spoken_blocks(blocks, pieces):
        reading.count += 1
        if end - start < _LEAST and not (here or unspaced):
            reading.before = None
            continue
        closed = [close_forgotten(text, piece, lexicon) for piece in here] if here else here
        tokens = read_tokens(text, start, end, closed, elided)
        headline = kind is _HEADLINE
        if unspaced:
            found, apart = read_unspaced_paragraph(tokens, Place(reading.count, number), lexicon, headline=headline)
            if not headline:
                found += read_unspaced_reports(tokens, Place(reading.count, number), lexicon)
            reading.drafts += sorted(found, key=_start)
            reading.terms += apart
        else:
            before = len(reading.drafts)
            _read_paragraph(tokens, number, lexicon, reading)
            if headline:
                reading.before = None
                if reading.headline is None and len(reading.drafts) == before:
                    reading.headline = tokens, Place(reading.count, number)
    drafts = _with_turns(_linked(reading, lexicon), interview(source, blocks, pieces, lexicon.function_words))
    return tuple([_quotation(text, draft) for draft in drafts]), tuple(reading.terms)


def _read_paragraph(tokens: Tokens, number: int, lexicon: Lexicon, reading: _Reading) -> None:
    if tokens.pieces:
        set_terms_apart(tokens, lexicon)
    elif (signed := signature(tokens, lexicon.function_words)) is not None:
        # Its number is next to that of the last sentence above it.
        reading.bare[reading.count] = evolve(labelled(tokens, signed, 0), rule="signature")
        return
    if lexicon.word_order is _FIXED:
        _read_fixed(tokens, number, lexicon, reading)
    else:
        _read_free(tokens, number, lexicon, reading)
    if tokens.pieces:
        reading.terms += terms_of(tokens, lexicon)


def _read_fixed(tokens: Tokens, number: int, lexicon: Lexicon, reading: _Reading) -> None:
    sentences, total = telling(tokens, lexicon)
    for sentence in sentences:
        place = Place(reading.count + sentence.number, number)
        drafts, events = read_sentence(tokens, place, sentence, lexicon)
        reading.drafts += drafts
        attribution = bare_attribution(tokens, sentence, drafts, events, lexicon.function_words)
        if attribution is not None:
            _offer(tokens, place.sentence, attribution, reading)
    reading.count += total


def _read_free(tokens: Tokens, number: int, lexicon: Lexicon, reading: _Reading) -> None:
    sentences, total = telling_freely(tokens, lexicon)
    for sentence in sentences:
        place = Place(reading.count + sentence.number, number)
        low, high = sentence.low, sentence.high
        drafts, attribution = read_marked_sentence(tokens, place, low, high, lexicon)
        if attribution is not None and not drafts and points_back(tokens, low, high, attribution, lexicon):
            drafts = _said_before(reading, attribution, lexicon)
        reading.before = None if drafts else (tokens, place, (low, high))
        reading.drafts += drafts
        if attribution is not None:
            _offer(tokens, place.sentence, attribution, reading)
        elif not drafts and not lexicon.function_words.verb_second:
            reading.silent.append(Silent(tokens, place, low, high))
    if not sentences:
        reading.before = tokens, Place(reading.count, number), None
    reading.count += total


def _offer(tokens: Tokens, sentence: int, attribution: Attribution, reading: _Reading) -> None:
    """Keep the attribution that a sentence has for its neighbours; what it announces may stand in the next paragraph."""
    reading.bare[sentence] = attribution
    if tokens.words[-1] == ":":
        reading.bare[sentence + 1] = attribution


def _said_before(reading: _Reading, found: Attribution, lexicon: Lexicon) -> list[Draft]:
    """Return the sentence before as what somebody said, as the one that is read now tells."""
    if reading.before is None:
        return []
    tokens, place, bounds = reading.before
    draft = said_before(tokens, bounds or last_sentence(tokens, lexicon.function_words), place, found)
    return [] if draft is None else [draft]


def _linked(reading: _Reading, lexicon: Lexicon) -> list[Draft]:
    """Return the drafts, settled by their neighbours, with the headline's."""
    drafts = link(reading.drafts, reading.bare)
    if lexicon.word_order is not WordOrder.FIXED:
        carry(drafts, reading.bare, lexicon.cues.impersonal, reading.silent, lexicon.function_words)
        drafts = settle_retold(drafts)
    said = reading.headline and headline_speech(*reading.headline, drafts, lexicon.function_words)
    return [*drafts, said] if said else drafts


def _with_turns(drafts: list[Draft], turns: list[Draft]) -> list[Draft]:
    """Return the drafts with the turns of an interview; what is said within a turn is part of it."""
    if turns:
        starts = [turn.start for turn in turns]

        def inside(draft: Draft) -> bool:
            number = bisect_right(starts, draft.start)
            return number > 0 and draft.start < turns[number - 1].end

        drafts = [*(draft for draft in drafts if not inside(draft)), *turns]
    return sorted(drafts, key=_start)


def _quotation(text: str, draft: Draft) -> Quotation:
    start, end = draft.start, draft.end
    content = tuple([Span(first, after, text[first:after]) for first, after in draft.spans])
    first = content[0]
    span = first if first.start == start and first.end == end else Span(start, end, text[start:end])
    return Quotation(span, content, draft.kind, draft.attribution, rule=draft.rule)
