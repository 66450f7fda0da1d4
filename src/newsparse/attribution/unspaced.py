"""Marked speech in Japanese, Korean and Chinese, in Thai, Lao, Khmer and Burmese: words run together or carry their particles.

No words can be counted off there, so this room reads the characters in front of a piece and behind it, within its sentence:

    closed    TOPIC … 「…」 QUOTATIVE … CUE      大臣は「…」と述べた      장관은 "…"라고 말했다
    opened    SPEAKER CUE [：，] “…”             部长说：“…”
    behind    “…” [，] SPEAKER CUE              “…”，部长说
    label     NAME ：“…”
    alone     a piece that is a sentence by itself

Chinese parts nothing within a clause; Thai, Lao and Khmer part phrases and the words of a name, and a title tells where a name begins
(``นายสุทิน คลังแสง กล่าวว่า “…”``). Burmese parts phrases as Korean does words.

TOPIC is a noun with one of the language's topic particles; a quotative is a particle that closes reported words. Everything else
between marks is a term.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsparse.attribution.drafts import Draft, Place
from newsparse.attribution.tokens import QUOTE, Tokens
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition, QuotationKind, QuotedTerm, TermKind
from newsparse.patterns import MARKS
from newsparse.source import Span

__all__ = ["bound", "ending", "longest", "made", "noun_start", "read_unspaced_paragraph", "speaker_before"]

_SENTENCE_END = re.compile(r"[。！？!?\n။។]|다\.\s")
_CLAUSE_END = re.compile(r"[，,；;。、：:\s]")
# A noun phrase: Han, Katakana, Latin and digits, with genitive particles between them.
_NOUN = re.compile(r"[\u3400-\u9fff\u30a0-\u30ff々〇A-Za-zＡ-Ｚａ-ｚ0-9０-９・＝の]")
_HONORIFICS = ("さん", "たち", "くん", "ら")  # hiragana that closes a personal noun
_LAST_WORD = re.compile(r"[\uac00-\ud7a3]{2,}$")
_WORDS_BEFORE = re.compile(r"\S+")
_SPACED_SCRIPT = re.compile(r"[\uac00-\ud7a3\u1000-\u109f]")
_LETTER = re.compile(rf"[\w{MARKS}]")
_WINDOW = 200  # characters in front of a piece, when no sentence ends there
_LONG = 8  # characters: a sentence rather than a name
_SENTENCE = 5  # characters, its stop included: the shortest that is taken for speech by its stop alone
_MAX_NAME = 20
_SHORTEST_NAME = 2  # characters
_DIGIT = re.compile(r"\d")
_MAX_PHRASE = 40  # characters
_MAX_WORDS = 4
_MAX_BLANKS = 8
_FULL_NAME = 2  # words
_CLOSERS = frozenset('”」』’»〉》"')
_COMMAS = frozenset("，,")
_COLONS = frozenset("：:៖")
_LAST_STOPS = frozenset("，,。！？!?…")  # within the marks, in front of who said so
_SEPARATORS = "，,、：:៖ \u3000"


class _Around(NamedTuple):
    """A piece and what stands around it in its sentence, as positions."""

    low: int
    start: int
    inner: int
    end: int
    outer: int
    high: int


def read_unspaced_paragraph(
    tokens: Tokens, place: Place, lexicon: Lexicon, *, headline: bool
) -> tuple[list[Draft], list[QuotedTerm]]:
    """Return the drafts of a paragraph, and what stands between marks there and is no speech."""
    drafts: list[Draft] = []
    terms: list[QuotedTerm] = []
    quotes = [index for index, word in enumerate(tokens.words) if word == QUOTE]
    bounds = [(tokens.start(index), tokens.end(index)) for index in quotes]
    first, last = (tokens.start(0), tokens.end(len(tokens.words) - 1)) if quotes else (0, 0)
    for number, index in enumerate(quotes):
        piece = tokens.pieces[index]
        before = bounds[number - 1][1] if number else first
        after = bounds[number + 1][0] if number + 1 < len(bounds) else last
        low = _sentence_start(tokens.text, max(before, piece.start - _WINDOW), piece.start)
        match = _SENTENCE_END.search(tokens.text, piece.outer, min(after, piece.outer + _WINDOW))
        high = min(match.start() if match else after, piece.outer + _WINDOW)
        around = _Around(low, piece.start, piece.inner, piece.end, piece.outer, high)
        spoken, found = _attribution(tokens.text, around, lexicon)
        if headline and not spoken and piece.end - piece.inner >= _LONG:
            spoken, found = True, _named(tokens.text, around, lexicon.function_words)
        if not spoken:
            terms.append(_term(tokens.text, around))
            continue
        drafts.append(
            Draft(
                place.sentence,
                place.block,
                piece.start,
                piece.outer,
                [(piece.inner, piece.end)],
                QuotationKind.DIRECT,
                found,
                continues=piece.continues,
                open_end=not piece.closed,
                rule="marks-beside-cue" if found else "marks-alone",
            )
        )
    return drafts, terms


def _sentence_start(text: str, low: int, high: int) -> int:
    return max([low, *(match.end() for match in _SENTENCE_END.finditer(text, low, high))])


def _term(text: str, around: _Around) -> QuotedTerm:
    return QuotedTerm(
        Span(around.inner, around.end, text[around.inner : around.end]), TermKind.NAME, "no-quotative-no-cue"
    )


def _attribution(text: str, around: _Around, lexicon: Lexicon) -> tuple[bool, Attribution | None]:
    """Tell whether a piece is speech, and return its attribution."""
    known = lexicon.function_words
    opened = _opened(text, around, lexicon)
    if opened is not None:
        return True, opened
    behind = text[around.outer : around.high].lstrip("、， ")
    quotative = longest(behind, known.complementisers)
    if known.topics and quotative:
        return True, _closed(text, around, quotative, lexicon)
    if not known.topics:
        found = _followed(text, around, lexicon)
        if found is not None:
            return True, found
    label = _label(text, around)
    if label is not None:
        return True, label
    size = around.end - around.inner
    if not known.topics and size >= _SENTENCE and text[around.end - 1] in "。！？":
        return True, None  # a Chinese name holds no full stop, a Japanese one may
    alone = not text[around.low : around.start].strip() and not behind.strip(" 。.！!？?")
    return alone and size > _LONG, None


def _closed(text: str, around: _Around, quotative: str, lexicon: Lexicon) -> Attribution:
    """Return the attribution of words that a quotative closes: its topic stands in front, or else between quotative and verb."""
    known = lexicon.function_words
    place = text.index(quotative, around.outer)
    verbs = lexicon.cues.single
    for shorter in sorted(known.complementisers, key=len):
        if text.startswith(shorter, place) and longest(text[place + len(shorter) : around.high], verbs):
            quotative = shorter  # ``と|している``, not ``として|いる``
    cue = _first_form(text, place + len(quotative), around.high, lexicon.cues.single) or Span(
        place, place + len(quotative), quotative
    )
    mention = _topic(text, around.low, around.start, known)
    position = CuePosition.AFTER
    if mention is None:
        mention = _topic(text, place + len(quotative), around.high, known)
    return made(text, cue, mention, position, "quotative")


def _topic(text: str, low: int, high: int, known: FunctionWords) -> Span | None:
    """Return the last noun phrase that carries a topic particle between two positions."""
    if _SPACED_SCRIPT.search(text, low, high):
        return _spaced_topic(text, low, high, known)
    for index in range(high - 1, low, -1):
        if text[index] in known.topics and (start := noun_start(text, low, index, known)) < index:
            aside = max(text.find("（", start, index), text.find("(", start, index))  # ``山田さん（45）は``
            end = aside if aside > start else index
            return Span(start, end, text[start:end])
    return None


def noun_start(text: str, low: int, end: int, known: FunctionWords) -> int:
    """Return where the noun phrase that ends at ``end`` begins; ``end`` itself when no noun stands there."""
    low = max(low, end - _MAX_PHRASE)
    start = end
    if text[start - 1] in "）)":
        opener = max(text.rfind("（", low, start), text.rfind("(", low, start))
        start = opener if opener > low else start
    start -= next((len(form) for form in _HONORIFICS if text.endswith(form, low, start)), 0)
    begin = start
    while begin > low and _NOUN.match(text[begin - 1]):
        begin -= 1
    while begin < start and text[begin] in known.linkers:
        begin += 1
    return begin if begin < start else end


def _spaced_topic(text: str, low: int, high: int, known: FunctionWords) -> Span | None:
    """Return the same where words stand apart and end in their particles, as in Korean."""
    words = [(match.start() + low, match.end() + low) for match in _WORDS_BEFORE.finditer(text[low:high])]
    glued = int(
        words[:1] != [] and words[0][0] == low and text[low - 1 : low] in _CLOSERS
    )  # ``"…"며``: the particle of the words before
    for number in range(len(words) - 1, -1, -1):
        start, end = words[number]
        if text[end - 1] not in known.topics or text[start:end] in known.adverbs:
            continue
        # The particle stands behind its noun, in Burmese also apart from it; a Korean word of one letter is none.
        last = number - 1 if end - start == 1 and known.titles else number
        if last < 0 or (end - start == 1 and last == number):
            continue
        first = last
        while first > glued and last - first < _MAX_WORDS and not bound(text[slice(*words[first - 1])], known):
            first -= 1
        stop = words[last][1] if last < number else end - 1
        return Span(words[first][0], stop, text[words[first][0] : stop])
    return None


def bound(word: str, known: FunctionWords) -> bool:
    """Tell whether a word ends in a particle that no noun phrase goes on from."""
    if len(word) == 1:
        return False
    return word[-1] in known.prepositions or word[-1] in known.topics or _LETTER.match(word[-1]) is None


def _opened(text: str, around: _Around, lexicon: Lexicon) -> Attribution | None:
    """Return the attribution of words that a cue right in front opens: ``部长说：“…”``."""
    if lexicon.function_words.topics:
        return None
    front = text[around.low : around.start].rstrip(_SEPARATORS)
    form = ending(front, lexicon.cues.single)
    if not form or lexicon.cues.single[form].order is CueOrder.BEFORE:
        return _sourced(text, around, lexicon) or _in_clause(text, around, lexicon)
    end = around.low + len(front)
    cue = Span(end - len(form), end, form)
    return made(
        text, cue, speaker_before(text, around.low, cue.start, lexicon.function_words), CuePosition.BEFORE, "cue-opens"
    )


def _sourced(text: str, around: _Around, lexicon: Lexicon) -> Attribution | None:
    """Return the attribution of a sentence that opens with its source: ``据部长介绍，大桥“…”``."""
    front = text[around.low : around.start]
    cues = lexicon.cues.single
    opening = [form for form in filter(front.startswith, cues) if cues[form].order is CueOrder.BEFORE]
    form = max(opening, key=len, default="")
    clause = _CLAUSE_END.search(front)
    if not form or clause is None:
        return None
    start, end = around.low + len(form), around.low + clause.start()
    end -= len(ending(text[start:end], lexicon.cues.single))
    if start >= end:
        return None
    return made(
        text, Span(around.low, start, form), Span(start, end, text[start:end]), CuePosition.BEFORE, "source-opens"
    )


def _in_clause(text: str, around: _Around, lexicon: Lexicon) -> Attribution | None:
    """Return the attribution of a piece that goes on with a clause of naming: ``部长形容大桥是“…”``."""
    front = text[around.low : around.start]
    low = around.low + len(front) - len(_CLAUSE_END.split(front)[-1])
    cues = lexicon.cues.single
    naming = [form for form in filter(text[low : around.start].__contains__, cues) if cues[form].kind is CueKind.NAMING]
    cue = _first_form(text, low, around.start, naming)
    if cue is None or around.start - cue.end > _MAX_NAME:
        return None
    return made(
        text,
        cue,
        speaker_before(text, around.low, cue.start, lexicon.function_words),
        CuePosition.BEFORE,
        "cue-in-clause",
    )


def _followed(text: str, around: _Around, lexicon: Lexicon) -> Attribution | None:
    """Return the attribution of words that a speaker and a cue follow: ``“…”，部长说``, or ``“…，”部长说`` with the stop inside."""
    known = lexicon.function_words
    outside = text[around.outer : around.outer + 1] in _COMMAS
    if not outside and not known.titles and text[around.end - 1 : around.end] not in _LAST_STOPS:
        return None
    begin = around.outer + outside
    end = next((match.start() for match in _CLAUSE_END.finditer(text, begin, around.high)), around.high)
    if known.titles:
        begin += text[begin : begin + 1] == " "
        end = min(around.high, begin + _MAX_PHRASE)
    cue = _first_form(text, begin + 1, end, lexicon.cues.single)
    if cue is None or (cue.start - begin >= _MAX_NAME and not known.titles) or text[end : end + 1] in _COLONS:
        return None  # ``“…。”部长说：“…”``: what a colon opens is said, not what stands in front
    if ending(cue.text, known.complementisers):
        return None  # ``“…” นายสุทินกล่าวว่า “…”``, the same
    mention = speaker_before(text, begin, cue.start, lexicon.function_words)
    return None if mention is None else made(text, cue, mention, CuePosition.AFTER, "cue-follows")


def _label(text: str, around: _Around) -> Attribution | None:
    """Return the attribution of a name and a colon in front of the words."""
    front = text[around.low : around.start].rstrip()
    if front[-1:] not in _COLONS:
        return None
    name = _CLAUSE_END.split(front[:-1])[-1]
    if not 1 < len(name) <= _MAX_NAME:
        return None
    end = around.low + len(front) - 1
    return made(text, Span(end, end + 1, text[end]), Span(end - len(name), end, name), CuePosition.BEFORE, "label")


def _named(text: str, around: _Around, known: FunctionWords) -> Attribution | None:
    """Return the attribution of a headline: the noun right in front of the words, as in ``최태원 "…"``."""
    front = text[around.low : around.start].rstrip()
    start = around.low + len(front) if not front else noun_start(text, around.low, around.low + len(front), known)
    end = around.low + len(front)
    if start == end and (match := _LAST_WORD.search(front)):
        start = around.low + match.start()
    if not 0 < end - start <= _MAX_NAME or text[start - 1 : start] in _CLOSERS:
        return None  # ``山田さん“…”公開「…」``: a noun behind other words in marks is what becomes of them
    mention = Span(start, end, text[start:end])
    return Attribution(mention, None, mention, CuePosition.BEFORE, rule="headline-name")


def speaker_before(text: str, low: int, high: int, known: FunctionWords) -> Span | None:
    """Return the noun phrase in front of a Chinese cue; adverbs are cut, a clause that only says where or when is passed over."""
    end = high
    while end > low:
        start = max([low, *(match.end() for match in _CLAUSE_END.finditer(text, low, end))])
        stop = end
        while adverb := ending(text[start:stop], known.adverbs):
            stop -= len(adverb)
        if start < stop and not longest(text[start:stop], known.prepositions):
            stop = _circumstance(text, start, stop, known)
            stop -= len(ending(text[start + _SHORTEST_NAME : stop], known.adverbs))
            if known.titles:
                start, stop = _over_blanks(text, low, start, stop, known)
            return Span(start, stop, text[start:stop])
        end = start - 1
    return None


def _over_blanks(text: str, low: int, start: int, stop: int, known: FunctionWords) -> tuple[int, int]:
    """Return a name that may have blanks in it and whose last word begins at ``start``.

    It begins at its title, ``นายสุทิน คลังแสง``, and an office may stand behind it; without one, behind what tells when and where.
    """
    near = start
    for count in range(_MAX_BLANKS):
        word = text[start:stop].partition(" ")[0]
        if (title := longest(word, known.titles)) and not longest(word, known.pronouns):
            most = _FULL_NAME + (word == title)
            return start, start + len(" ".join(text[start:stop].split(" ")[:most]))
        first = max(low, text.rfind(" ", low, start - 1) + 1)
        word = text[first : start - 1]
        if start <= low or text[start - 1] != " " or longest(word, known.prepositions):
            break
        if _LETTER.match(word[-1:]) is None or word.isdigit():
            break
        start = first
        near = start if count < _MAX_WORDS else near
    return near, stop


def _circumstance(text: str, start: int, end: int, known: FunctionWords) -> int:
    """Return where a noun phrase gives way to when and where it was said: ``发言人毛宁|15日在例行记者会上``."""
    low = start + _SHORTEST_NAME
    found = [place for word in known.prepositions if (place := text.find(word, low, end)) >= 0]
    digit = _DIGIT.search(text, low, end)
    return min([*found, digit.start() if digit else end, end])


def ending(text: str, forms: Iterable[str]) -> str:
    """Return the longest of the forms that closes a text, or nothing."""
    return max(filter(text.endswith, forms), key=len, default="")


def longest(text: str, forms: Iterable[str]) -> str:
    """Return the longest of the forms that opens a text, or nothing."""
    return max(filter(text.startswith, forms), key=len, default="")


def _first_form(text: str, low: int, high: int, forms: Iterable[str]) -> Span | None:
    """Return the first form of a cue between two positions, the longest where several begin."""
    found = [(place, -len(form), form) for form in forms if (place := text.find(form, low, high)) >= 0]
    if not found:
        return None
    start, _, form = min(found)
    return Span(start, start + len(form), form)


def made(text: str, cue: Span, mention: Span | None, position: CuePosition, rule: str) -> Attribution:
    """Return the attribution of a cue to a mention."""
    start = min(cue.start, mention.start) if mention else cue.start
    end = max(cue.end, mention.end) if mention else cue.end
    return Attribution(Span(start, end, text[start:end]), cue, mention, position, rule=rule)
