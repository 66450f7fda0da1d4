"""Reported clauses in Japanese, Korean and Chinese: words without marks, read off the characters of a sentence.

    source   据SPEAKER[CUE]，clause          SPEAKERによると、clause       SPEAKER에 따르면 clause
    opened   SPEAKER CUE ，clause            部长说，大桥已经开放
    closed   SPEAKER TOPIC clause QUOTATIVE CUE     大臣は橋が開通したと述べた     장관은 다리가 열렸다고 말했다

A sentence with marks is another room's (:mod:`.unspaced`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.attribution.drafts import Draft, Place
from newsparse.attribution.tokens import Tokens
from newsparse.attribution.unspaced import bound, ending, longest, made, noun_start, speaker_before
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueClause, CueOrder, CueTable
from newsparse.model import Attribution, CuePosition, QuotationKind
from newsparse.source import Span

__all__ = ["read_unspaced_reports"]

_SENTENCE = re.compile(r"(?:[^。！？!?\n.]|\.(?!\s|$))+")
_COMMA = re.compile(r"[，,]")
_WORD = re.compile(r"\S+")
_DATE = re.compile(r"[\d０-９年月日時분初末午前後昨今本同]+")
_FEWEST = 4  # characters of a clause
_SHORTEST = 2  # characters of a name
_MAX_SPEAKER = 30  # characters
_LONGEST = 400  # characters of a sentence
_MAX_WORDS = 4
_KOREAN = re.compile(r"[\uac00-\ud7a3]")
_ORDERS = (CueOrder.BEFORE, CueOrder.FREE, CueOrder.AFTER)
_SEPARATORS = "，,、 \u3000"


def read_unspaced_reports(tokens: Tokens, place: Place, lexicon: Lexicon) -> list[Draft]:
    """Return the reported clauses of a paragraph, in order."""
    drafts: list[Draft] = []
    marked = [(piece.start, piece.outer) for piece in tokens.pieces.values()]
    for low, high in _sentences(tokens, marked):
        found = (
            _of_source(tokens.text, low, high, lexicon)
            or _opened(tokens.text, low, high, lexicon)
            or _closed(tokens.text, low, high, lexicon)
        )
        if found is not None:
            (start, end), attribution = found
            draft = Draft(
                place.sentence,
                place.block,
                start,
                end,
                [(start, end)],
                QuotationKind.INDIRECT,
                attribution,
                rule="reported-clause",
            )
            drafts.append(draft)
    return drafts


@lru_cache(maxsize=8)
def _forms(cues: CueTable) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the forms that stand in front of their speaker, those of verbs, and those behind."""
    forms = [(" ".join(cue.words), cue.order) for cue in cues.rows]
    in_front, verbs, behind = (tuple(form for form, where in forms if where is order) for order in _ORDERS)
    return in_front, verbs, behind


def _sentences(tokens: Tokens, marked: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the sentences without marks."""
    text = tokens.text
    number = 0
    end = tokens.end(len(tokens.words) - 1) if tokens.words else tokens.begin
    for match in _SENTENCE.finditer(text, tokens.begin, end):
        low, high = match.span()
        while number < len(marked) and marked[number][1] <= low:
            number += 1
        touched = number < len(marked) and marked[number][0] <= high
        low += len(text[low:high]) - len(text[low:high].lstrip())
        if not touched and 2 * _FEWEST <= high - low <= _LONGEST:
            yield low, high


def _of_source(text: str, low: int, high: int, lexicon: Lexicon) -> tuple[tuple[int, int], Attribution] | None:
    """Return what a source tells: in front of its speaker in Chinese, behind it in the other two."""
    in_front, verbs, behind = _forms(lexicon.cues)
    form = longest(text[low:high], in_front)
    comma = _COMMA.search(text, low, min(high, low + _MAX_SPEAKER))
    if form and comma is not None:
        start, end = low + len(form), comma.start()
        verb = ending(text[start:end], verbs)
        end -= len(verb)
        if end - start < (_SHORTEST if verb else _FEWEST) or "：" in text[start:end]:
            return None  # ``据统计，``: nobody is named
        mention = Span(start, end, text[start:end])
        cue = Span(low, start, form)
        return _told(text, comma.end(), high, made(text, cue, mention, CuePosition.BEFORE, "source-opens"))
    for form in behind:
        place = text.find(form, low, min(high, low + _MAX_SPEAKER))
        first = place if place <= low else _speaker_start(text, low, place, lexicon)
        if first < place:
            mention, cue = Span(first, place, text[first:place]), Span(place, place + len(form), form)
            return _told(text, cue.end, high, made(text, cue, mention, CuePosition.BEFORE, "source-opens"))
    return None


def _speaker_start(text: str, low: int, end: int, lexicon: Lexicon) -> int:
    if _KOREAN.search(text, low, end):
        comma = text.rfind(",", low, end)
        return low if comma < 0 else comma + 2
    return noun_start(text, low, end, lexicon.function_words)


def _told(text: str, start: int, end: int, found: Attribution) -> tuple[tuple[int, int], Attribution] | None:
    """Return a clause with its attribution, when it is one."""
    while start < end and text[start] in _SEPARATORS:
        start += 1
    while end > start and text[end - 1] in _SEPARATORS:
        end -= 1
    return ((start, end), found) if end - start >= _FEWEST else None


def _opened(text: str, low: int, high: int, lexicon: Lexicon) -> tuple[tuple[int, int], Attribution] | None:
    """Return the clause behind a Chinese verb and its comma."""
    if lexicon.function_words.topics:
        return None
    comma = _COMMA.search(text, low, high)
    front = text[low : comma.start()] if comma is not None else ""
    form = ending(front, lexicon.cues.single)
    cue = lexicon.cues.single.get(form)
    if comma is None or cue is None or cue.order is not CueOrder.FREE or cue.clause is CueClause.NONE:
        return None
    start = comma.start() - len(form)
    speaker = speaker_before(text, low, start, lexicon.function_words)
    if speaker is None or speaker.end - speaker.start > _MAX_SPEAKER:
        return None
    if speaker.end - speaker.start == 1 and speaker.text not in lexicon.function_words.pronouns:
        return None
    found = made(text, Span(start, comma.start(), form), speaker, CuePosition.BEFORE, "cue-opens")
    return _told(text, comma.end(), high, found)


def _closed(text: str, low: int, high: int, lexicon: Lexicon) -> tuple[tuple[int, int], Attribution] | None:
    """Return the clause between a topic and the quotative in front of the verb that ends the sentence."""
    known = lexicon.function_words
    form = ending(text[low:high], lexicon.cues.single)
    cue = Span(high - len(form), high, form)
    front = text[low : cue.start].rstrip()
    quotative = ending(front, known.complementisers)
    if not (known.topics and form and quotative) or quotative + form in known.complementisers:
        return None  # ``…という`` alone is hearsay
    topic = _first_topic(text, low, low + len(front), lexicon)
    if topic is None:
        return None
    found = made(text, cue, topic, CuePosition.AFTER, "quotative")
    return _told(text, topic.end + 1, low + len(front) - len(quotative), found)


def _first_topic(text: str, low: int, high: int, lexicon: Lexicon) -> Span | None:
    """Return the first noun phrase with a topic particle that is no day."""
    known = lexicon.function_words
    if not _KOREAN.search(text, low, high):
        for index in range(low + 1, high):
            if text[index] in known.topics and (start := noun_start(text, low, index, known)) < index - 1:
                return None if _DATE.fullmatch(text, start, index) else Span(start, index, text[start:index])
        return None
    words = [match.span() for match in _WORD.finditer(text, low, high)]
    for number, (start, end) in enumerate(words):
        if text[end - 1] in known.topics and end - start > _SHORTEST and text[start:end] not in known.adverbs:
            first = number
            while first > 0 and number - first < _MAX_WORDS and not bound(text[slice(*words[first - 1])], known):
                first -= 1
            begin = words[first][0]
            return Span(begin, end - 1, text[begin : end - 1])
    return None
