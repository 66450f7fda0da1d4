"""Marked speech in languages of free word order: from each quoted piece outward to its cue.

English orders subject, verb and words so firmly that a verb tells where its words stand. Elsewhere verb and subject trade places,
participles and particles stand at the end of the clause, and a subject may be left out. What holds in all of them is nearness: words
between marks belong to the cue beside them. So each piece of a sentence looks for its cue, the surest place first:

    behind     "…", [–] CUE SUBJECT      "…", SUBJECT CUE      "…" CUE (subject in front, as in Turkish)
    opened     SUBJECT CUE …: "…"        CUE SUBJECT …: "…"
    label      NAME: "…"      "…": NAME      "…" (NAME)
    before     SUBJECT CUE … "…"         laut SUBJECT … "…"
    after      … "…" … SUBJECT CUE       … "…" …, CUE SUBJECT

A piece that no cue takes stays loose; its neighbours settle it (:mod:`.links`). A sentence without pieces may report a clause
(:mod:`.reported`).
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from attrs import evolve

from newsparse.attribution.drafts import Draft, Place
from newsparse.attribution.ends import COMMAS
from newsparse.attribution.hits import DASHES, SEPARATORS, Hit, beside, find_hits
from newsparse.attribution.little import is_little, past_pointer
from newsparse.attribution.moods import is_reported
from newsparse.attribution.phrases import first_phrase
from newsparse.attribution.reported import UNSIGNED, read_reported, with_clause
from newsparse.attribution.subjects import bare_attribution, find_attribution, label
from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueClause, CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition, QuotationKind
from newsparse.patterns import SENTENCE_ENDS
from newsparse.source import Span

__all__ = ["Silent", "carry", "read_marked_sentence"]

_MAX_LABEL = 8
_WORKS_WINDOW = 2
_MAX_NAME = 3  # words
_MAX_TERM = 4  # words
_MAX_SCARE = 2  # words
_CARRY = 8  # sentences without a speaker of their own that may lie between
_STOPPED = SENTENCE_ENDS


class Silent(NamedTuple):
    """A sentence in which nobody speaks, as token positions."""

    tokens: Tokens
    place: Place
    low: int
    high: int


def read_marked_sentence(
    tokens: Tokens, place: Place, low: int, high: int, lexicon: Lexicon
) -> tuple[list[Draft], Attribution | None]:
    """Return the drafts of the sentence, and its attribution when it has none of its own words and only attributes."""
    words = tokens.words
    known = lexicon.function_words
    cues = find_hits(tokens, low, high, lexicon)
    _restore(tokens, low, high, cues, known)
    quotes = [index for index in range(low, high) if words[index] == QUOTE]
    for cut in (index + 1 for index in quotes if _opens_sentence(tokens, index + 1, high, known)):
        first, _ = read_marked_sentence(tokens, place, low, cut, lexicon)
        second, _ = read_marked_sentence(tokens, place, cut, high, lexicon)
        return first + second, None
    if quotes and all(word == QUOTE or word in END or word in SEPARATORS for word in words[low:high]):
        return [_draft(tokens, place, quotes, None, alone=True)], None
    quotes = [index for index in quotes if not _set_name_apart(tokens, low, high, index, cues, lexicon)]
    if not cues:
        quotes = _without_terms(tokens, low, high, quotes, known)
    if not quotes:
        bare = bare_attribution(tokens, past_pointer(tokens, low, known), high, cues, known)
        return read_reported(tokens, place, low, high, cues, known), bare
    drafts: list[Draft] = []
    for index in quotes:
        split = None if _has_cue(tokens, index, cues, known) else _goes_on(tokens, index, drafts)
        if split is not None:
            _join(drafts[-1], split, tokens, index)
            continue
        attribution, adjacent = find_attribution(tokens, (low, high), index, cues, known)
        alone = attribution is None and _whole(tokens, index)
        draft = _draft(tokens, place, [index], attribution, alone=alone)
        if not adjacent and not alone:
            draft.kind = QuotationKind.MIXED
        drafts.append(draft)
    return with_clause(tokens, place, (low, high), cues, drafts, known), None


def _restore(tokens: Tokens, low: int, high: int, cues: list[Hit], known: FunctionWords) -> None:
    """Write QUOTE again for a term that is speech by its sentence: beside a cue, the other half of split words, or all of a sentence."""
    words = tokens.words
    if TERM not in words[low:high]:
        return
    last = low
    alone = low > 0 and all(word == TERM or word in END or word in SEPARATORS for word in words[low:high])
    for index in range(low, high):
        if words[index] == TERM:
            behind = next((found for found in cues if found.start > index), None)
            separated = index + 1 < high and words[index + 1] in SEPARATORS
            # Where nothing stands in front of a noun, the verb stands right behind its words: ``"Büyük bir gün." ifadesini kullandı``.
            separated = separated or (behind is not None and behind.start == index + 1 and not known.prepositions)
            other_half = words[index - 1] in DASHES and any(last < found.start < index for found in cues)
            if (
                alone
                or other_half
                or (separated and behind is not None and beside(tokens, index, behind, known))
                or _judged(tokens, low, index, cues, known)
            ):
                words[index] = QUOTE
        if words[index] == QUOTE:
            last = index


def _judged(tokens: Tokens, low: int, index: int, cues: list[Hit], known: FunctionWords) -> bool:
    """Tell whether these are words for a thing: ``En opinión de Ruiz, es "un desastre"``, ``ha definito la legge «una svolta»``.

    Where a mood tells reported clauses, such words are seen from their clause.
    """
    inner = tokens.text[tokens.pieces[index].inner : tokens.pieces[index].end]
    if known.reported or not inner[:1].islower():
        return False
    before = next((found for found in reversed(cues) if found.end <= index), None)
    if before is None:
        return False
    parted = not COMMAS.isdisjoint(tokens.words[before.end : index])
    if before.cue.order is CueOrder.BEFORE:
        return parted and before.start == low and before.cue.clause is not CueClause.NONE
    return not parted and before.cue.kind is CueKind.NAMING


def _has_cue(tokens: Tokens, index: int, cues: list[Hit], known: FunctionWords) -> bool:
    """Tell whether a cue stands right behind a piece: ``- … - powiedział. - … - odparł Nowak.`` are two people's words."""
    behind = next((found for found in cues if found.start > index), None)
    return behind is not None and beside(tokens, index, behind, known)


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


def _set_name_apart(  # noqa: PLR0917
    tokens: Tokens, low: int, high: int, index: int, cues: list[Hit], lexicon: Lexicon
) -> bool:
    """Write TERM for a name behind its common noun, ``der Film „Der Weg“``, or of who speaks; and tell whether it was one."""
    before = tokens.words[index - 1] if index > low else ""
    piece = tokens.pieces[index]
    inner = tokens.text[piece.inner : piece.end]
    known = lexicon.function_words
    if _judged(tokens, low, index, cues, known):
        return False
    if any(word in known.works for word in tokens.words[max(low, index - _WORKS_WINDOW) : index]) and before != ":":
        tokens.words[index] = TERM
        return True
    if _is_compound(tokens, index, high) or _opens_as_name(tokens, low, high, index, lexicon):
        tokens.words[index] = TERM
        return True
    opened = before in known.determiners or before in known.prepositions
    scare = _is_part(tokens, low, index, cues, known) and _is_scare(inner)
    if (opened and _is_titled(inner)) or scare or _is_speaker(tokens, low, index, cues, known):
        tokens.words[index] = TERM
        return True
    listed = index - 1 > low and tokens.words[index - 2] == TERM and (before == "," or before in known.conjunctions)
    if listed and inner[-1:] not in _STOPPED:
        tokens.words[index] = TERM
        return True
    plain = before.isalpha() and before not in lexicon.cues.openers and not is_little(before, known)
    follows = index + 1 < high and tokens.words[index + 1] in SEPARATORS
    if not plain or follows or not inner[:1].isupper() or inner[-1:] in _STOPPED or len(inner.split()) > _MAX_NAME:
        return False
    tokens.words[index] = TERM
    return True


def _is_compound(tokens: Tokens, index: int, high: int) -> bool:
    """Tell whether a hyphen joins words in marks to a noun: ``die „Nordlicht“-Chefin``."""
    tight = index + 2 < high and tokens.words[index + 1] == "-" and tokens.end(index) == tokens.start(index + 1)
    return tight and tokens.end(index + 1) == tokens.start(index + 2) and tokens.words[index + 2].isalpha()


def _opens_as_name(tokens: Tokens, low: int, high: int, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a name in marks opens a sentence as its subject, its verb right behind it: ``„Nordlicht“ meldete, dass …``."""
    if index > low or index + 1 >= high or not lexicon.function_words.verb_second:
        return False
    inner = tokens.text[tokens.pieces[index].inner : tokens.pieces[index].end]
    name = _is_titled(inner) or (inner.isalnum() and inner[:1].isupper())
    return name and tokens.words[index + 1] in lexicon.cues.openers and not tokens.capital(index + 1)


def _is_titled(inner: str) -> bool:
    """Tell whether all of a few words have a capital, as those of a name: ``Berliner Zeitung``."""
    words = inner.split()
    return 1 < len(words) <= _MAX_TERM and inner[-1:] not in _STOPPED and all(word[0].isupper() for word in words)


def _is_scare(inner: str) -> bool:
    """Tell whether a word or two in small letters look like a word that the paper would not use itself."""
    return inner[:1].islower() and inner[-1:] not in _STOPPED and len(inner.split()) <= _MAX_SCARE


def _is_part(tokens: Tokens, low: int, index: int, cues: list[Hit], known: FunctionWords) -> bool:
    """Tell whether words in marks belong to a noun in front of them: ``la idea de una "…"``; but not ``calificó de "…"``."""
    place = index - 1
    if place > low and tokens.words[place] in known.articles and tokens.words[place] not in known.linkers:
        place -= 1
    if place <= low or tokens.words[place] not in known.linkers:
        return False
    # ``war von einem "…" die Rede``: the words go with the verb.
    return not any(found.start <= place <= found.end or found.start == index + 1 for found in cues)


def _is_speaker(tokens: Tokens, low: int, index: int, cues: list[Hit], known: FunctionWords) -> bool:
    """Tell whether words in marks name who speaks: ``laut „Bild“``, ``dem „Spiegel“ zufolge``, ``«…», сказали в «Звезде»``."""
    inner = tokens.text[tokens.pieces[index].inner : tokens.pieces[index].end]
    if not inner[:1].isupper() or inner[-1:] in _STOPPED or len(inner.split()) > _MAX_TERM:
        return False
    article = index > low and tokens.words[index - 1] in known.determiners
    place = index > low and tokens.words[index - 1] in known.prepositions
    for found in cues:
        if place and found.end == index - 1 and QUOTE in tokens.words[low : found.start]:
            return True
        if found.cue.order is CueOrder.BEFORE and found.end == index - article:
            return True
        if article and found.cue.order is CueOrder.AFTER and found.start == index + 1:
            return True
    return False


def _without_terms(tokens: Tokens, low: int, high: int, quotes: list[int], known: FunctionWords) -> list[int]:
    """Return the pieces of a sentence without a cue that can be speech; a few words there are a term, and written TERM."""
    if is_reported(tokens, low, high, known):
        return quotes
    kept: list[int] = []
    for index in quotes:
        inner = tokens.text[tokens.pieces[index].inner : tokens.pieces[index].end]
        if inner[-1:] in _STOPPED or len(inner.split()) > _MAX_TERM or label(tokens, low, high, index, known):
            kept.append(index)
        else:
            tokens.words[index] = TERM
    return kept


def carry(
    drafts: list[Draft],
    bare: Mapping[int, Attribution],
    impersonal: frozenset[str],
    silent: Sequence[Silent],
    known: FunctionWords,
) -> None:
    """Give each draft without a speaker the last one: its subject is left out, or its sentence has no cue.

    Where a verb may leave its subject out, that is the subject of the sentence in front of it, when nobody has spoken since:
    ``La ministra visitó el puente. "Está abierto", dijo.``

    Args:
        drafts: The drafts in order.
        bare: The attributions of sentences without words in marks, by the number of the sentence; they name speakers, too.
        impersonal: The rules of the cues beside which no person speaks; theirs stay without one.
        silent: The sentences in which nobody speaks, in order.
        known: The language's little words.
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
        open_end = found is None or (found.mention is None and found.rule not in impersonal and draft.rule != UNSIGNED)
        subject = _subject_of(silent, draft, sentence, known) if open_end else None
        if subject is not None and found is not None:
            draft.attribution = evolve(found, mention=subject, carried=True)
        elif last is not None and near and open_end:
            draft.attribution = evolve(last if found is None else found, mention=last.mention, carried=True)
        if draft.attribution is not None and draft.attribution.mention is not None:
            last, sentence = draft.attribution, draft.sentence


def _subject_of(silent: Sequence[Silent], draft: Draft, spoken: int, known: FunctionWords) -> Span | None:
    """Return the subject of the sentence right in front of a draft in its block, when nobody spoke in it; or None."""
    number = bisect_left(silent, draft.sentence, key=lambda one: one.place.sentence) - 1
    if number < 0:
        return None
    before = silent[number]
    if (
        before.place.block != draft.block
        or before.place.sentence != draft.sentence - 1
        or before.place.sentence <= spoken
    ):
        return None
    tokens, low = before.tokens, before.low
    phrase = first_phrase(tokens, low, before.high, known)
    if phrase is None or phrase.start != low or tokens.words[low] in known.pronouns - known.determiners:
        return None
    named = tokens.words[phrase.end : phrase.end + 1] == [","] or any(map(tokens.capital, range(low + 1, phrase.end)))
    return tokens.span(phrase.start, phrase.end) if named else None


def _opens_sentence(tokens: Tokens, index: int, high: int, known: FunctionWords) -> bool:
    """Tell whether a little word with a capital stands here: what stands before it ended a sentence, stop or none."""
    if index + 1 >= high or not tokens.capital(index):
        return False
    word = tokens.words[index]
    return word in known.determiners or word in known.pronouns or word in known.prepositions or word in known.adverbs


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
