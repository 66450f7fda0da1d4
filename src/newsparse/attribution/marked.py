"""Marked speech in languages of free word order: from each quoted piece outward to its cue.

English orders subject, verb and words so firmly that a verb tells where its words stand. Elsewhere verb and subject trade places,
participles and particles stand at the end of the clause, and a subject may be left out. What holds in all of them is nearness: words
between marks belong to the cue beside them. So each piece of a sentence looks for its cue, the surest place first:

    behind     "…", [–] CUE SUBJECT      "…", SUBJECT CUE      "…" CUE (subject in front, as in Turkish)
    opened     SUBJECT CUE …: "…"        CUE SUBJECT …: "…"
    label      NAME: "…"      "…": NAME      "…" (NAME)
    before     SUBJECT CUE … "…"         laut SUBJECT … "…"
    after      … "…" … SUBJECT CUE       … "…" …, CUE SUBJECT

A piece that no cue takes stays loose; its neighbours settle it (:mod:`.links`). A sentence without pieces may report a clause:

    reported   SUBJECT CUE …, CONJUNCTION clause      Berger sagte, die Brücke sei offen
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import evolve

from newsparse.attribution.drafts import Draft, Place
from newsparse.attribution.phrases import Phrase, edge_before, first_phrase, phrase_before, phrase_behind, place_behind
from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import Cue, CueClause, CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition, QuotationKind
from newsparse.source import Span

__all__ = ["carry", "read_marked_sentence"]

_DASHES = frozenset("–—―") | {"--", "-"}
_SEPARATORS = _DASHES | {",", ":"}
_MAX_GAP = 4  # words between a closing mark and its cue: ``"…", wie die Ministerin am Montag sagte`` is read from the verb back
_MAX_LABEL = 8
_WORKS_WINDOW = 2
_MAX_NAME = 3  # words
_MAX_TERM = 4  # words
_MAX_COMPLEMENT = 14  # tokens between a cue and the clause that it reports
_LEAST_CLAUSE = 3  # tokens
_MAX_EARLIER = 3  # cues in the same sentence that may have had the subject
_MAX_BRACE = 40  # tokens between an auxiliary and its participle
_CARRY = 8  # sentences without a speaker of their own that may lie between
_STOPPED = ".!?…"


class _Found(NamedTuple):
    """A cue in a sentence, in tokens."""

    start: int
    end: int
    cue: Cue


def read_marked_sentence(
    tokens: Tokens, place: Place, low: int, high: int, lexicon: Lexicon
) -> tuple[list[Draft], Attribution | None]:
    """Return the drafts of the sentence, and its attribution when it has none of its own words and only attributes."""
    words = tokens.words
    known = lexicon.function_words
    cues = [found for found in _cues(tokens, low, high, lexicon) if _speaks(tokens, low, high, found, lexicon)]
    _restore(tokens, low, high, cues, known)
    quotes = [index for index in range(low, high) if words[index] == QUOTE]
    for cut in (index + 1 for index in quotes if _opens_sentence(tokens, index + 1, high, known)):
        first, _ = read_marked_sentence(tokens, place, low, cut, lexicon)
        second, _ = read_marked_sentence(tokens, place, cut, high, lexicon)
        return first + second, None
    if quotes and all(word == QUOTE or word in END or word in _SEPARATORS for word in words[low:high]):
        return [_draft(tokens, place, quotes, None, alone=True)], None
    quotes = [index for index in quotes if not _set_name_apart(tokens, low, high, index, lexicon)]
    if not cues:
        quotes = _without_terms(tokens, low, high, quotes, known)
    if not quotes:
        return _reported(tokens, place, low, high, cues, known), _bare(tokens, low, high, cues, known)
    drafts: list[Draft] = []
    for index in quotes:
        split = _goes_on(tokens, index, drafts)
        if split is not None:
            _join(drafts[-1], split, tokens, index)
            continue
        attribution, adjacent = _attribution(tokens, (low, high), index, cues, known)
        alone = attribution is None and _whole(tokens, index)
        draft = _draft(tokens, place, [index], attribution, alone=alone)
        if not adjacent and not alone:
            draft.kind = QuotationKind.MIXED
        drafts.append(draft)
    return drafts, None


def _restore(tokens: Tokens, low: int, high: int, cues: list[_Found], known: FunctionWords) -> None:
    """Write QUOTE again for a term beside its cue: ``"Get well", wrote Berger``; and for the other half of split words."""
    words = tokens.words
    last = low
    for index in range(low, high):
        if words[index] == TERM:
            behind = next((found for found in cues if found.start > index), None)
            separated = index + 1 < high and words[index + 1] in _SEPARATORS
            other_half = words[index - 1] in _DASHES and any(last < found.start < index for found in cues)
            if other_half or (separated and behind is not None and _beside(tokens, index, behind, known)):
                words[index] = QUOTE
        if words[index] == QUOTE:
            last = index


def _goes_on(tokens: Tokens, index: int, drafts: list[Draft]) -> Attribution | None:
    """Return the attribution that splits a piece from the words before it, whose other half it is: ``«…, — CUE SUBJECT. — …»``."""
    found = drafts[-1].attribution if drafts else None
    if found is None or drafts[-1].kind is not QuotationKind.DIRECT or found.position is CuePosition.BEFORE:
        return None
    between = tokens.text[found.span.end : tokens.start(index)]
    return found if found.span.end <= tokens.start(index) and not any(map(str.isalnum, between)) else None


def _join(last: Draft, found: Attribution, tokens: Tokens, index: int) -> None:
    piece = tokens.pieces[index]
    last.spans.append((piece.inner, piece.end))
    last.end = piece.outer
    last.open_end = not piece.closed
    last.attribution = evolve(found, position=CuePosition.INSIDE)


def _set_name_apart(tokens: Tokens, low: int, high: int, index: int, lexicon: Lexicon) -> bool:
    """Write TERM for a name behind its common noun, ``der Film „Der Weg“``, and tell whether it was one."""
    before = tokens.words[index - 1] if index > low else ""
    piece = tokens.pieces[index]
    inner = tokens.text[piece.inner : piece.end]
    known = lexicon.function_words
    if any(word in known.works for word in tokens.words[max(low, index - _WORKS_WINDOW) : index]) and before != ":":
        tokens.words[index] = TERM
        return True
    plain = before.isalpha() and before not in lexicon.cues.openers and not _little(before, known)
    follows = index + 1 < high and tokens.words[index + 1] in _SEPARATORS
    if not plain or follows or not inner[:1].isupper() or inner[-1:] in _STOPPED or len(inner.split()) > _MAX_NAME:
        return False
    tokens.words[index] = TERM
    return True


def _little(word: str, known: FunctionWords) -> bool:
    """Tell whether a word is one of the little words after which words in marks may go on with the clause."""
    return any(
        word in table
        for table in (
            known.complementisers,
            known.pronouns,
            known.determiners,
            known.prepositions,
            known.linkers,
            known.conjunctions,
            known.subordinators,
            known.auxiliaries,
            known.adverbs,
            known.negations,
            known.days,
        )
    )


def _without_terms(tokens: Tokens, low: int, high: int, quotes: list[int], known: FunctionWords) -> list[int]:
    """Return the pieces of a sentence without a cue that can be speech; a few words there are a term, and written TERM."""
    if any(word in known.reported for word in tokens.words[low:high]):
        return quotes
    kept: list[int] = []
    for index in quotes:
        inner = tokens.text[tokens.pieces[index].inner : tokens.pieces[index].end]
        if inner[-1:] in _STOPPED or len(inner.split()) > _MAX_TERM or _label(tokens, low, high, index, known):
            kept.append(index)
        else:
            tokens.words[index] = TERM
    return kept


def carry(drafts: list[Draft], bare: Mapping[int, Attribution]) -> None:
    """Give each draft without a speaker the last one: its subject is left out, or its sentence has no cue.

    Args:
        drafts: The drafts in order.
        bare: The attributions of sentences without words in marks, by the number of the sentence; they name speakers, too.
    """
    last: Attribution | None = None
    sentence = 0
    waiting = sorted(bare, reverse=True)
    for draft in drafts:
        while waiting and waiting[-1] < draft.sentence:
            sentence = waiting.pop()
            last = bare[sentence]
        found = draft.attribution
        near = last is not None and draft.sentence - sentence <= _CARRY
        if last is not None and near and (found is None or found.mention is None):
            draft.attribution = evolve(last if found is None else found, mention=last.mention, carried=True)
        if draft.attribution is not None and draft.attribution.mention is not None:
            last, sentence = draft.attribution, draft.sentence


def _opens_sentence(tokens: Tokens, index: int, high: int, known: FunctionWords) -> bool:
    """Tell whether a little word with a capital stands here: what stands before it ended a sentence, stop or none."""
    if index + 1 >= high or not tokens.capital(index):
        return False
    word = tokens.words[index]
    return word in known.determiners or word in known.pronouns or word in known.prepositions or word in known.adverbs


def _cues(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> Iterator[_Found]:
    single, longer = lexicon.cues.single, lexicon.cues.longer
    words = tokens.words
    index = low
    while index < high:
        word = words[index]
        step = 1
        for cue in longer.get(word, ()):
            if tuple(words[index : index + len(cue.words)]) == cue.words:
                step = len(cue.words)
                yield _Found(index, index + step, cue)
                break
        else:
            if word in single:
                yield _Found(index, index + 1, single[word])
        index += step


def _speaks(tokens: Tokens, low: int, high: int, found: _Found, lexicon: Lexicon) -> bool:
    """Tell whether a form is a verb here: no noun, and with the particle that it needs."""
    known = lexicon.function_words
    words = tokens.words
    if found.cue.particles and not any(word in found.cue.particles for word in words[found.end : high]):
        return False
    before = words[found.start - 1] if found.start > low else ""
    if found.cue.order is CueOrder.BEFORE and found.cue.clause is CueClause.NONE:
        # ``"…", so Berger``, ``So Berger: "…"``; anywhere else the word is an adverb.
        return before in {QUOTE, *_SEPARATORS} or (found.start == low and ":" in words[low:high])
    if found.start == low or found.cue.order is not CueOrder.FREE:
        return True
    if before in known.determiners and before not in known.pronouns and before not in known.auxiliaries:
        return False
    return not tokens.capital(found.start) or before in {QUOTE, *_SEPARATORS, *END}


def _attribution(
    tokens: Tokens, sentence: tuple[int, int], quote: int, cues: list[_Found], known: FunctionWords
) -> tuple[Attribution | None, bool]:
    """Return the attribution of the piece at ``quote``, and whether its cue stands right beside it."""
    low, high = sentence
    behind = next((found for found in cues if found.start > quote), None)
    before = next((found for found in reversed(cues) if found.end <= quote), None)
    if behind is not None and _beside(tokens, quote, behind, known):
        return _made(tokens, sentence, quote, cues, behind, known), True
    if tokens.words[quote - 1 : quote] == [":"] and quote > low and before is not None:
        return _made(tokens, sentence, quote, cues, before, known), True
    label = _label(tokens, low, high, quote, known)
    if label is not None:
        return label, True
    if before is not None:
        return _made(tokens, sentence, quote, cues, before, known), before.end == quote
    if behind is not None:
        return _made(tokens, sentence, quote, cues, behind, known), False
    return _of_clause(tokens, low, quote, known), quote > low and tokens.words[quote - 1] == ":"


def _of_clause(tokens: Tokens, low: int, quote: int, known: FunctionWords) -> Attribution | None:
    """Return the subject of a clause without a cue as the one whose words they are: ``The court sees "no reason" to wait``; or None."""
    if quote == low or any(word in known.reported for word in tokens.words[low:quote]):
        return None
    phrase = first_phrase(tokens, low, quote, known)
    if phrase is None:
        return None
    mention = _span(tokens, phrase.start, phrase.end)
    return Attribution(mention, None, mention, CuePosition.BEFORE, rule="subject-of-clause")


def _beside(tokens: Tokens, quote: int, found: _Found, known: FunctionWords) -> bool:
    """Tell whether only a separator and little words stand between a piece and the cue behind it, or a short subject as well."""
    words = tokens.words[quote + 1 : found.start]
    if QUOTE in words or any(word in END for word in words):
        return False
    plain = [word for word in words if word not in _SEPARATORS]
    edge, _ = edge_before(tokens, quote + 1, found.start, known)
    light = found.start - edge
    if len(plain) <= light:
        return True
    return words[:1] != plain[:1] and len(plain) - light <= _MAX_GAP and "," not in words[1:]


def _made(  # noqa: PLR0917
    tokens: Tokens, sentence: tuple[int, int], quote: int, cues: list[_Found], found: _Found, known: FunctionWords
) -> Attribution:
    """Return the attribution of a cue; a subject left out is that of the cue before it in the sentence."""
    low, high = sentence
    _, negated = edge_before(tokens, low, found.start, known)
    phrase = _subject(tokens, sentence, quote, found, known)
    if phrase is None:
        reach = (low, found.start)
        before = [one for one in cues if one.end <= found.start][-_MAX_EARLIER:]
        earlier = (_subject(tokens, reach, found.start, one, known) for one in reversed(before))
        phrase = next((subject for subject in earlier if subject is not None), None)
        if phrase is None and found.cue.participle:
            phrase = first_phrase(tokens, low, found.start, known)
    denied = negated or (found.end < high and tokens.words[found.end] in known.negations)
    position = CuePosition.AFTER if found.start > quote else CuePosition.BEFORE
    return _of(tokens, found, phrase, position, negated=denied)


def _subject(
    tokens: Tokens, sentence: tuple[int, int], quote: int, found: _Found, known: FunctionWords
) -> Phrase | None:
    """Return the subject of a cue, looked for on the side where it should stand; None when it is left out."""
    low, high = sentence
    edge, _ = edge_before(tokens, low, found.start, known)
    if found.cue.participle and edge == found.start:
        return None
    if low < found.start and tokens.words[found.start - 1 : found.end + 1 : found.end - found.start + 1] == [",", ","]:
        return None  # ``the Union, she said, "…"``: what stands in front of the parenthesis is what is said
    if found.cue.order is CueOrder.BEFORE:
        return phrase_behind(tokens, found.end, high, known)
    if found.cue.order is CueOrder.AFTER:
        return phrase_before(tokens, low, edge, known)
    if found.start > quote and edge - 1 <= quote + _separators(tokens, quote + 1, edge):
        front = quote - 1 if quote > low and tokens.words[quote - 1] == "," else quote
        # ``отметили в компании``, ``heißt es im Bericht``; but ``dijo ante los medios`` leaves its subject out.
        impersonal = found.cue.kind is CueKind.REPORT or not known.articles
        return (
            phrase_behind(tokens, found.end, high, known)
            or (place_behind(tokens, found.end, high, known) if impersonal else None)
            or phrase_before(tokens, low, front, known)
        )
    left = quote + 1 if quote < found.start else low
    limit = quote if found.end <= quote else high
    if found.end < limit and tokens.words[found.end] in known.pronouns - known.determiners:
        return phrase_behind(tokens, found.end, limit, known)  # ``das Angebot lehnt er ab``
    return (
        phrase_before(tokens, left, edge, known)
        or phrase_behind(tokens, found.end, limit, known)
        or _around_auxiliary(tokens, left, found.start, known)
    )


def _around_auxiliary(tokens: Tokens, low: int, verb: int, known: FunctionWords) -> Phrase | None:
    """Return the subject beside the auxiliary of a participle that closes its clause: ``Berger wird im Bericht zitiert``."""
    low = max(low, verb - _MAX_BRACE)
    place = next((index for index in range(verb - 1, low - 1, -1) if tokens.words[index] in known.auxiliaries), None)
    if place is None:
        return None
    return phrase_before(tokens, low, place, known) or phrase_behind(tokens, place + 1, verb, known)


def _separators(tokens: Tokens, start: int, end: int) -> int:
    return next((index - start for index in range(start, end) if tokens.words[index] not in _SEPARATORS), end - start)


def _of(tokens: Tokens, found: _Found, phrase: Phrase | None, position: CuePosition, *, negated: bool) -> Attribution:
    cue = _span(tokens, found.start, found.end)
    mention = _span(tokens, phrase.start, phrase.end) if phrase else None
    start = min(cue.start, mention.start) if mention else cue.start
    end = max(cue.end, mention.end) if mention else cue.end
    return Attribution(
        Span(start, end, tokens.text[start:end]),
        cue,
        mention,
        position,
        negated=negated,
        question=found.cue.kind is CueKind.QUESTION,
        rule=found.cue.name.replace("_", "-"),
    )


def _span(tokens: Tokens, first: int, after: int) -> Span:
    start, end = tokens.start(first), tokens.end(after - 1)
    return Span(start, end, tokens.text[start:end])


def _label(tokens: Tokens, low: int, high: int, quote: int, known: FunctionWords) -> Attribution | None:
    """Return a name that stands beside the piece in place of a clause: ``Ann Lee: "…"``, ``"…": Ann Lee``, ``"…" (Lee)``."""
    words = tokens.words
    if quote > low and words[quote - 1] == ":":
        near = range(max(low, quote - 2 - _MAX_LABEL), quote - 1)
        start = max([near.start, *(index + 1 for index in near if words[index] in _DASHES)])
        phrase = first_phrase(tokens, start, quote - 1, known)
        if phrase == (start, quote - 1) and quote - 1 - start <= _MAX_LABEL:
            return _labelled(tokens, start, quote - 1, quote - 1, CuePosition.BEFORE)
    mark = quote + 1
    if mark + 1 < high and words[mark] in {":", "(", *_DASHES} and tokens.capital(mark + 1):
        phrase = phrase_behind(tokens, mark + 1, high, known)
        if (
            phrase is not None
            and phrase.start == mark + 1
            and (words[mark] != "(" or words[phrase.end : phrase.end + 1] == [")"])
        ):
            return _labelled(tokens, phrase.start, phrase.end, mark, CuePosition.AFTER)
    return None


def _labelled(tokens: Tokens, start: int, end: int, mark: int, position: CuePosition) -> Attribution:
    mention, cue = _span(tokens, start, end), _span(tokens, mark, mark + 1)
    first, last = min(mention.start, cue.start), max(mention.end, cue.end)
    return Attribution(Span(first, last, tokens.text[first:last]), cue, mention, position, rule="label")


def _bare(tokens: Tokens, low: int, high: int, cues: list[_Found], known: FunctionWords) -> Attribution | None:
    """Return the attribution of a sentence that signs or announces words outside it: ``Lo ha detto il ministro``; or None."""
    for found in cues:
        edge, negated = edge_before(tokens, low, found.start, known)
        phrase = phrase_before(tokens, low, edge, known) or phrase_behind(tokens, found.end, high, known)
        if phrase is not None:
            return _of(tokens, found, phrase, CuePosition.BEFORE, negated=negated)
    return None


def _reported(  # noqa: PLR0917
    tokens: Tokens, place: Place, low: int, high: int, cues: list[_Found], known: FunctionWords
) -> list[Draft]:
    """Return the reported clause of a sentence without words in marks: ``SUBJECT CUE …, dass …``, ``SUBJECT CUE, sie sei …``; or none."""
    words = tokens.words
    for found in cues:
        if found.cue.clause is CueClause.NONE or found.cue.order is not CueOrder.FREE:
            continue
        first = _clause_after(tokens, found.end, high, known)
        end = high
        while end > found.end and not words[end - 1][0].isalnum() and words[end - 1] != TERM:
            end -= 1
        if first is None or end - first < _LEAST_CLAUSE:
            continue
        attribution = _made(tokens, (low, first), first, cues, found, known)
        if attribution.mention is not None:
            span = (tokens.start(first), tokens.end(end - 1))
            return [Draft(*place, *span, [span], QuotationKind.INDIRECT, attribution, rule="clause-of-cue")]
    return []


def _clause_after(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int | None:
    """Return where the clause that a cue reports begins: at its conjunction, or behind the comma in front of a reported verb."""
    words = tokens.words
    for index in range(start, min(high, start + _MAX_COMPLEMENT)):
        if words[index] in known.complementisers:
            return index
        if words[index] == "," and any(word in known.reported for word in words[index + 1 : high]):
            return index + 1
    return None


def _whole(tokens: Tokens, quote: int) -> bool:
    """Tell whether a piece is a sentence by itself, or long enough to be somebody's words."""
    inner = tokens.text[tokens.pieces[quote].inner : tokens.pieces[quote].end]
    return inner[-1:] in _STOPPED or len(inner.split()) > _MAX_LABEL


def _draft(tokens: Tokens, place: Place, quotes: list[int], found: Attribution | None, *, alone: bool) -> Draft:
    pieces = [tokens.pieces[index] for index in quotes]
    return Draft(
        place.sentence,
        place.block,
        pieces[0].start,
        pieces[-1].outer,
        [(piece.inner, piece.end) for piece in pieces],
        QuotationKind.DIRECT,
        found,
        loose=found is None,
        alone=alone,
        continues=pieces[0].continues,
        open_end=not pieces[-1].closed,
        rule="marks-alone" if alone else "marks-beside-cue",
    )
