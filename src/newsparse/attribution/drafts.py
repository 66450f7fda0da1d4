"""Drafts: the quotations of one sentence, as far as the sentence itself settles them.

direct     a piece beside a cue               "…," she said      She said: "…"
mixed      a clause that holds a piece        She said it was "a disgrace" that …
indirect   a clause without one               She said that …
loose      a piece that no cue of its sentence takes; the neighbours must tell
"""

from collections.abc import Sequence

from attrs import define, evolve

from newsparse.attribution.contents import SEPARATORS, claim_order, claimed, only_separators
from newsparse.attribution.events import Event, find_events
from newsparse.attribution.labels import Label, label_after, label_before
from newsparse.attribution.little import is_little
from newsparse.attribution.mentions import Subject, clause_subject, subject_after
from newsparse.attribution.sides import LEFT, NONE, RIGHT
from newsparse.attribution.telling import Sentence
from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.attribution.verbs import CLOSERS, SHORT
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueClause, CueOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition, QuotationKind
from newsparse.source import Span

__all__ = ["Draft", "Place", "bare_attribution", "labelled", "read_sentence"]

_HALF_WINDOW = 60
_OPENED = 2  # tokens: a little word and a piece
_LISTED = 2  # tokens: a number and its stop
_BARE_WINDOW = 10
_LONG_WINDOW = 24  # tokens of a speaker with a description, and of the cue behind it
_CLAUSE = 18  # tokens between a verb and the piece in its clause
_OWNERS = ("'s", "’s")
_OWNER = 2  # characters of such an ending
_STOPPED = frozenset(".,!?…")
_OPEN_END = frozenset(",!?")
_ALONE = SEPARATORS | END | {QUOTE}
# A member of an enumeration is dear to reach before Python 3.12, and these are asked for at each draft.
_DIRECT, _MIXED, _INDIRECT = QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.INDIRECT
_BEFORE, _AFTER = CuePosition.BEFORE, CuePosition.AFTER
_NO_CLAUSE = CueClause.NONE
_OWNED = CueOrder.AFTER


@define(eq=False)
class Place:
    """Where a draft stands: the numbers of its sentence and its block."""

    sentence: int
    block: int


@define
class Draft:
    """A quotation in the making.

    Attributes:
        sentence: The number of the sentence that holds it, counted over all blocks.
        block: The number of the block that holds it.
        start: The first character, an opening mark counted in.
        end: One past the last character, a closing mark counted in.
        spans: The words, as positions.
        kind: Direct, mixed or indirect.
        attribution: Cue and mention, or None.
        loose: Whether no cue of its own sentence takes it.
        alone: Whether its sentence holds nothing else.
        continues: Whether its first piece goes on with a piece of the paragraph before.
        open_end: Whether its last piece is closed by no mark.
        rule: Which rule found it.
    """

    sentence: int
    block: int
    start: int
    end: int
    spans: list[tuple[int, int]]
    kind: QuotationKind
    attribution: Attribution | None
    loose: bool = False
    alone: bool = False
    continues: bool = False
    open_end: bool = False
    rule: str = ""


def read_sentence(
    tokens: Tokens, place: Place, sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Draft], list[Event]]:
    """Return the drafts of a sentence, and its events."""
    words = tokens.words
    low, high, quotes = sentence.low, sentence.high, sentence.quotes
    if quotes and _ALONE.issuperset(words[low:high]):
        return [_loose(tokens, place, quotes, alone=True)], []
    known = lexicon.function_words
    events = find_events(tokens, sentence, known)
    drafts: list[Draft] = []
    taken: set[int] = set()
    for number in claim_order(tokens, low, events):
        ranges = claimed(tokens, (low, high), events, number, known)
        if ranges and not _nested(tokens, events, number):
            draft = _claim(
                tokens, place, _without_opener(tokens, ranges, events[number], known), quotes, events[number], taken
            )
            if draft is not None:
                drafts.append(draft)
    for index in [index for index in quotes if index not in taken]:
        half = _first_half(tokens, index, drafts)
        if half is not None:
            piece = tokens.pieces[index]
            half.spans.append((piece.inner, piece.end))
            half.end = piece.outer
            half.open_end = not piece.closed
        elif (draft := _unclaimed(tokens, place, (low, high), index, events, known)) is not None:
            drafts.append(draft)
    if len(drafts) > 1:
        drafts.sort(key=lambda draft: draft.spans[0])
    return drafts, events


def _nested(tokens: Tokens, events: list[Event], number: int) -> bool:
    """Tell whether an event only opens the words of another: ``said he thinks that`` gives one set of words, not two."""
    event = events[number]
    if number == 0 or event.side is not RIGHT or event.subject is None:
        return False
    outer = events[number - 1]
    opens = outer.side is RIGHT and event.start - outer.words <= 1 and event.start >= outer.words
    return opens and QUOTE not in tokens.words[event.cue_end : event.words + 1]


def _first_half(tokens: Tokens, index: int, drafts: list[Draft]) -> Draft | None:
    """Return the direct draft of the same sentence whose second half a piece is: ``"…," she said, "…"``."""
    if tokens.words[index - 1] not in SEPARATORS or not drafts:
        return None
    last = drafts[-1]
    found = last.attribution
    start = tokens.start(index)
    behind = found is not None and found.position is not _BEFORE and start - found.span.end < _HALF_WINDOW
    if found is None or not behind or last.kind is _INDIRECT or last.spans[-1][0] > start:
        return None
    last.attribution = evolve(found, position=CuePosition.INSIDE)
    return last


def _without_opener(
    tokens: Tokens, ranges: list[tuple[int, int]], event: Event, known: FunctionWords
) -> list[tuple[int, int]]:
    """Return the ranges without a little word in front of nothing but a piece: ``said that "…"``, ``described as "…"``."""
    first, after = ranges[0]
    words = tokens.words
    if event.words != first or after - first != _OPENED or words[first + 1] != QUOTE:
        return ranges
    opens = words[first] in known.complementisers or words[first] in known.prepositions or words[first] in known.adverbs
    return [(first + 1, after), *ranges[1:]] if opens else ranges


def _claim(  # noqa: PLR0917
    tokens: Tokens, place: Place, ranges: list[tuple[int, int]], quotes: Sequence[int], event: Event, taken: set[int]
) -> Draft | None:
    first, after = ranges[0]
    inside = [q for low, high in ranges for q in quotes if low <= q < high] if quotes else None
    if inside:
        free = [q for q in inside if q not in taken]
        if not free:
            return None
        taken.update(inside)
        if len(ranges) == 1 and _direct(tokens, first, after, inside):
            adjoining = [q for q in inside if q == inside[0] or only_separators(tokens, inside[0], q)]
            taken.difference_update(q for q in inside if q not in adjoining)
            return _quoted(tokens, place, adjoining, attribution(tokens, event), "marks-beside-cue")
        spans = [_inner(tokens, *one) for one in ranges]
        whole = tokens.start(first), tokens.end(ranges[-1][1] - 1)
        return Draft(
            place.sentence, place.block, *whole, spans, _MIXED, attribution(tokens, event), rule="marks-in-clause"
        )
    if event.cue.clause is _NO_CLAUSE or (event.subject is None and event.side is LEFT):
        return None
    spans = [(tokens.start(first), tokens.end(after - 1)) for first, after in ranges]
    start, end = spans[0][0], spans[-1][1]
    return Draft(
        place.sentence, place.block, start, end, spans, _INDIRECT, attribution(tokens, event), rule="clause-of-cue"
    )


def _direct(tokens: Tokens, first: int, after: int, inside: list[int]) -> bool:
    """Tell whether the words are the pieces alone, rather than a clause around them."""
    if inside[0] != first:
        return False
    if inside[-1] == after - 1 and only_separators(tokens, first, after - 1):
        return True
    piece = tokens.pieces[first]
    return tokens.text[piece.end - 1] in _STOPPED or tokens.text[piece.outer - 1] in _STOPPED


def _inner(tokens: Tokens, first: int, after: int) -> tuple[int, int]:
    """Return the positions of the words between two tokens, without the marks of a piece that stands alone."""
    if after - first == 1 and tokens.words[first] == QUOTE:
        return tokens.pieces[first].inner, tokens.pieces[first].end
    return tokens.start(first), tokens.end(after - 1)


def _unclaimed(  # noqa: PLR0917
    tokens: Tokens, place: Place, sentence: tuple[int, int], index: int, events: list[Event], known: FunctionWords
) -> Draft | None:
    """Return the draft of a piece that no cue of its sentence takes, with whom the sentence speaks of; None when it is a term."""
    low, high = sentence
    label = label_before(tokens, low, index, known) or label_after(tokens, index, high)
    if label is not None:
        return _quoted(tokens, place, [index], labelled(tokens, label, index), "label")
    if index in tokens.doubtful:
        tokens.words[index] = TERM
        return None
    before = [event for event in events if event.end <= index and event.subject is not None]
    if before:
        return _loose(tokens, place, [index], alone=False, found=attribution(tokens, before[-1]))
    piece = tokens.pieces[index]
    subject = _verbless(tokens, index, high, known) if tokens.text[piece.end - 1] in _OPEN_END else None
    subject = subject or _nearest_subject(tokens, low, index, known) or clause_subject(tokens, index + 1, high, known)
    # Here no cue vouches for the noun phrase, so it must look like one.
    if subject is None or not _names(tokens, low, subject, known):
        return _loose(tokens, place, [index], alone=False)
    mention = tokens.span(subject.start, subject.end)
    position = _BEFORE if subject.start < index else _AFTER
    found = Attribution(mention, None, mention, position, rule="subject-of-sentence")
    draft = _loose(tokens, place, [index], alone=False, found=found)
    if position is _BEFORE:
        _take_clause(tokens, draft, (subject.end, index, high), known)
    return draft


def _names(tokens: Tokens, low: int, subject: Subject, known: FunctionWords) -> bool:
    """Tell whether a noun phrase looks like a speaker: a capital or an opener, and no verb of a command, ``Follow the steps:``."""
    start, end = subject.start, subject.end
    if not tokens.capital(start):
        return _opens_phrase(tokens.words[start], known)
    command = start == low and end - start == 1 and tokens.words[end] in known.determiners
    return not command or _opens_phrase(tokens.words[start], known)


def _nearest_subject(tokens: Tokens, low: int, index: int, known: FunctionWords) -> Subject | None:
    """Return the subject of the clause that holds a piece: ``The crew left when Lee spoke of "a relic"`` is about Lee's words."""
    words = tokens.words
    for place in range(index - 1, low - 1, -1):
        word = words[place]
        if word in CLOSERS:
            break
        if word in known.subordinators and word not in known.relatives and place + 1 < index:
            named = words[place + 1] in known.pronouns or tokens.capital(place + 1)
            subject = clause_subject(tokens, place + 1, index, known) if named else None
            if subject is not None and subject.start == place + 1 and subject.end < index:
                return subject
    return clause_subject(tokens, low, index, known)


def _take_clause(tokens: Tokens, draft: Draft, places: tuple[int, int, int], known: FunctionWords) -> None:
    """Make a draft mixed when the clause around its piece is somebody's words: ``He praised the town for "a relic" of iron``."""
    first, index, high = places
    words = tokens.words
    if words[first] == ",":  # ``Lee, the mayor, praised``
        first = next((place + 1 for place in range(first + 1, index) if words[place] == ","), index)
    while first < index and (words[first] in known.auxiliaries or words[first] in known.adverbs):
        first += 1
    first += 1
    after = index + 1
    while after < high and words[after] not in CLOSERS:
        after += 1
    if (
        0 < index - first < _CLAUSE
        and words[first] not in CLOSERS
        and words[index - 1] not in SEPARATORS
        and ":" not in words[first:index]
    ):
        start, end = tokens.start(first), tokens.end(after - 1)
        draft.spans = [(start, end)]
        draft.start, draft.end = min(draft.start, start), max(draft.end, end)
        draft.kind = _MIXED


def _announcer(tokens: Tokens, sentence: Sentence, known: FunctionWords) -> Attribution | None:
    """Return the subject of a sentence that ends in a colon and has no cue: ``Ann Lee issued the following notice:``."""
    subject = clause_subject(tokens, sentence.low, sentence.high, known)
    if subject is None or sentence.high - subject.end <= SHORT or not tokens.capital(subject.end - 1):
        return None
    mention = tokens.span(subject.start, subject.end)
    return Attribution(mention, None, mention, _BEFORE, rule="subject-of-sentence")


def _verbless(tokens: Tokens, index: int, high: int, known: FunctionWords) -> Subject | None:
    """Return who stands right behind a piece that goes on, by a verb that is no cue: ``"…!" thundered Ann Lee``, ``"…," Lee thundered``."""
    start = index + 1
    if start + 1 >= high or not tokens.words[start].isalpha():
        return None
    if tokens.capital(start):
        return clause_subject(tokens, start, high, known)
    return subject_after(tokens, start + 1, high, known) if not is_little(tokens.words[start], known) else None


def _opens_phrase(word: str, known: FunctionWords) -> bool:
    return word in known.determiners or word in known.pronouns


def labelled(tokens: Tokens, label: Label, index: int) -> Attribution:
    """Return the attribution of a label to words that stand at token ``index``."""
    mention = tokens.span(label.start, label.end)
    cue = tokens.span(label.mark, label.mark + 1)
    position = _BEFORE if label.mark < index else _AFTER
    return Attribution(_around(tokens.text, cue, mention), cue, mention, position, rule="label")


def _around(text: str, cue: Span, mention: Span) -> Span:
    """Return the span from the first to the last character of cue and mention."""
    start = cue.start if cue.start < mention.start else mention.start  # noqa: FURB136 - min and max cost as much as the span
    end = cue.end if cue.end > mention.end else mention.end  # noqa: FURB136
    return Span(start, end, text[start:end])


def _loose(
    tokens: Tokens, place: Place, quotes: Sequence[int], *, alone: bool, found: Attribution | None = None
) -> Draft:
    draft = _quoted(tokens, place, quotes, found, "marks-alone" if alone else "marks-in-sentence")
    draft.loose = True
    draft.alone = alone
    return draft


def _quoted(tokens: Tokens, place: Place, quotes: Sequence[int], found: Attribution | None, rule: str) -> Draft:
    pieces = [tokens.pieces[index] for index in quotes]
    return Draft(
        place.sentence,
        place.block,
        pieces[0].start,
        pieces[-1].outer,
        [(piece.inner, piece.end) for piece in pieces],
        _DIRECT,
        found,
        continues=pieces[0].continues,
        open_end=not pieces[-1].closed,
        rule=rule,
    )


def bare_attribution(
    tokens: Tokens, sentence: Sentence, drafts: list[Draft], events: list[Event], known: FunctionWords
) -> Attribution | None:
    """Return the attribution that a sentence has for its neighbours, or None.

    A sentence that ends in a colon announces words (``She went on to list them:``); one without words of its own attributes those beside
    it (``She said in a statement.``).
    """
    words = tokens.words
    if words[sentence.high - 1] == ":":
        named = [event for event in events if event.subject is not None]
        return attribution(tokens, named[-1]) if named else _announcer(tokens, sentence, known)
    low = sentence.low
    behind = low > 0 and words[low - 1] == QUOTE and bool(events)
    if drafts and not (behind and (events[0].question or (events[0].side is NONE and events[0].start == low))):
        return None  # but ``"Why?" she asked, adding that it rained.``
    for event in events:
        window = _LONG_WINDOW if event.start == low else _BARE_WINDOW
        if event.side is NONE and event.subject is not None and event.cue_start - low < window:
            return attribution(tokens, event)
    return None


def attribution(tokens: Tokens, event: Event) -> Attribution:
    """Return an event as an attribution."""
    whole = cue = tokens.span(event.cue_start, event.cue_end)
    mention = None if event.subject is None else _worded(tokens, event.subject)
    if mention is not None:
        if (event.owned or event.cue.order is _OWNED) and mention.text.endswith(_OWNERS):
            mention = Span(
                mention.start, mention.end - _OWNER, mention.text[:-_OWNER]
            )  # ``Lee's``: the owner's name alone
        whole = _around(tokens.text, cue, mention)
    position = _AFTER if event.side is LEFT else _BEFORE
    rule = event.cue.name.replace("_", "-")
    return Attribution(whole, cue, mention, position, negated=event.negated, question=event.question, rule=rule)


def _worded(tokens: Tokens, subject: Subject) -> Span | None:
    """Return a noun phrase without what is no word in front of it; None when it holds no letter."""
    start, end = subject.start, subject.end
    printed = tokens.printed
    while start < end and not printed[start][0].isalnum() and tokens.words[start] != TERM:
        start += 1
    if start == end or (end - start == _LISTED and tokens.words[start].isdigit() and tokens.words[start + 1] == "."):
        return None  # the number of a list: ``2. Never urged …``
    return tokens.span(start, end)
