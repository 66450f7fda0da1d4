"""Reported clauses: somebody's words without marks, in languages of free word order.

    source     SOURCE SPEAKER clause              Laut Berger ist die Brücke offen
               clause SOURCE SPEAKER clause       Die Brücke ist laut Berger offen
    behind     SPEAKER CUE … CONJUNCTION clause   Berger sagte, dass die Brücke offen ist
               SPEAKER CUE "," clause             Berger sagte, die Brücke sei offen      (a reported verb, or an infinitive;
                                                  মন্ত্রী বলেন, সেতু খোলা                    or a cue that always has a clause)
    as noun    SPEAKER "," clause CUE             Kaya, köprünün açıldığını söyledi
    closed     clause QUOTATIVE CUE SPEAKER       সেতু খোলা থাকবে বলে জানান মন্ত্রী                 (or SPEAKER CUE)
    in front   clause "," CUE SPEAKER             Die Brücke ist offen, sagte Berger      (or ``so Berger``)
    aside      clause "," AS SPEAKER CUE          Die Brücke ist offen, wie Berger sagte
    retold     clause with a reported verb alone  Sie sei sicher                          (the last speaker goes on)

A sentence gives one reported clause; the surest shape goes first.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.attribution.drafts import Draft, Place
from newsparse.attribution.hits import SEPARATORS, Hit
from newsparse.attribution.little import edge_before, is_auxiliary, is_light, is_little, past_light
from newsparse.attribution.moods import RETOLD_ON, infinitive_ends, is_reported, retold
from newsparse.attribution.phrases import (
    COMMAS,
    Phrase,
    first_phrase,
    phrase_before,
    phrase_behind,
    place_behind,
    source_phrase,
    subject_before,
)
from newsparse.attribution.subjects import made, of_phrase
from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.lexicon.cues import CueClause, CueOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition, QuotationKind

__all__ = ["UNSIGNED", "read_reported", "with_clause"]

UNSIGNED = "clause-unsigned"  # the rule of a clause that nobody signs
_MAX_COMPLEMENT = 14  # tokens between a cue and the clause that it reports
_MAX_ASIDE = 16  # tokens of ``wie die Polizei am Montag in Köln mitteilte``
_MAX_SUBJECT = 8  # tokens in front of the verb of a main clause
_LEAST_CLAUSE = 2  # words
_PIECES = {QUOTE, TERM}
_TELLING = frozenset({CueClause.BARE, CueClause.EITHER, CueClause.THAT})
Range = tuple[int, int]


class _Said(NamedTuple):
    """A reported clause: the tokens that it takes, and who says it."""

    ranges: list[Range]
    attribution: Attribution | None
    rule: str


def read_reported(  # noqa: PLR0917
    tokens: Tokens, place: Place, low: int, high: int, cues: list[Hit], known: FunctionWords
) -> list[Draft]:
    """Return the reported clause of a sentence without words in marks, or nothing."""
    said = _reading(tokens, low, high, cues, known)
    return [] if said is None else [_draft(tokens, place, said, QuotationKind.INDIRECT)]


def with_clause(  # noqa: PLR0917
    tokens: Tokens, place: Place, sentence: Range, cues: list[Hit], drafts: list[Draft], known: FunctionWords
) -> list[Draft]:
    """Return the drafts of the pieces of a sentence with the clause that it reports.

    Where a mood of the verb tells the words of others, the clause takes the pieces within, one draft in their place:
    ``Berger sagte, die Brücke sei „ganz sicher“``. Elsewhere the marks are the surer bounds. A piece that is all of the clause stays as it
    is. A clause without a piece comes to them, when a colon ends it, ``Berger sagte, es sei spät: „…“``, or a cue of its own reports it:
    ``„…“, sagte Berger und betonte, dass …``.
    """
    said = _reading(tokens, *sentence, cues, known)
    if said is None or said.rule == RETOLD_ON:
        return drafts
    words = tokens.words
    ranges = [_up_to_colon(tokens, *one) for one in said.ranges]
    announces = ranges != said.ranges
    said = said._replace(ranges=[(first, after) for first, after in ranges if _is_clause(tokens, first, after, known)])
    inside = {tokens.start(index) for low, high in said.ranges for index in range(low, high) if words[index] == QUOTE}
    if not said.ranges:
        return drafts
    if inside:
        if not known.reported or not all(_agrees(draft, said) for draft in drafts if draft.start in inside):
            return drafts
        kept = [draft for draft in drafts if draft.start not in inside]
        return sorted([*kept, _draft(tokens, place, said, QuotationKind.MIXED)], key=lambda draft: draft.start)
    taken = [draft.attribution.cue for draft in drafts if draft.attribution is not None and not announces]
    if said.rule != "clause-of-cue" or said.attribution is None or said.attribution.cue in taken:
        return drafts
    return sorted([*drafts, _draft(tokens, place, said, QuotationKind.INDIRECT)], key=lambda draft: draft.start)


def _agrees(draft: Draft, said: _Said) -> bool:
    """Tell whether a clause may take a piece: who says the clause says the piece, or nothing nearer tells who does."""
    own = draft.attribution
    if own is None or (own.mention is None and draft.kind is QuotationKind.MIXED):
        return True
    if said.attribution is None or said.attribution.mention is None:
        return False
    return own.cue is None or own.cue == said.attribution.cue


def _up_to_colon(tokens: Tokens, first: int, after: int) -> Range:
    words = tokens.words
    colon = next(
        (index for index in range(first, after - 1) if words[index] == ":" and words[index + 1] == QUOTE), after
    )
    return _trimmed(tokens, first, colon)


def _is_clause(tokens: Tokens, first: int, after: int, known: FunctionWords) -> bool:
    words = tokens.words[first:after]
    return any(
        word[0].isalnum() and word not in known.complementisers and word not in known.conjunctions for word in words
    )


def _reading(tokens: Tokens, low: int, high: int, cues: list[Hit], known: FunctionWords) -> _Said | None:
    words = tokens.words
    end = high
    while end > low and not words[end - 1][0].isalnum() and words[end - 1] not in _PIECES:
        end -= 1
    for said in _readings(tokens, low, end, cues, known):
        ranges = [(first, after) for first, after in said.ranges if after > first]
        if sum(after - first for first, after in ranges) >= _LEAST_CLAUSE:
            return said._replace(ranges=ranges)
    return None


def _draft(tokens: Tokens, place: Place, said: _Said, kind: QuotationKind) -> Draft:
    spans = [(tokens.start(first), tokens.end(after - 1)) for first, after in said.ranges]
    return Draft(place.sentence, place.block, spans[0][0], spans[-1][1], spans, kind, said.attribution, rule=said.rule)


def _readings(tokens: Tokens, low: int, end: int, cues: list[Hit], known: FunctionWords) -> Iterator[_Said]:
    """Return what each shape makes of a sentence, the surest first: a source that opens it, a verb, a source within, its mood alone."""
    read = [_of_source(tokens, low, end, found, known) for found in cues if found.cue.order is not CueOrder.FREE]
    sources = [said for said in read if said is not None]
    yield from (said for said in sources if len(said.ranges) == 1)
    for number, found in enumerate(cues):
        if found.cue.order is CueOrder.FREE and found.cue.clause is not CueClause.NONE:
            limit = cues[number + 1].start if number + 1 < len(cues) else end
            said = _of_verb(tokens, (low, end), cues, found, limit, known)
            if said is not None:
                yield said
    yield from sources
    signed = any(tokens.words[found.start - 1] in COMMAS for found in cues if found.start > low)
    rule = "" if signed else retold(tokens, low, end, known)
    if rule:
        yield _Said([(low, end)], None, rule)


def _of_source(tokens: Tokens, low: int, end: int, found: Hit, known: FunctionWords) -> _Said | None:
    """Return what a source tells that is no verb: ``laut Berger``, ``Berger zufolge``, ``…, so Berger``."""
    words = tokens.words
    before = words[found.start - 1] if found.start > low else ""
    if found.cue.order is CueOrder.AFTER:
        phrase = phrase_before(tokens, low, found.start, known)
        if phrase is None:
            return None
        start, after = phrase.start, found.end
    else:
        phrase = source_phrase(tokens, Phrase(found.start, found.end), end, known)
        if not known.possessives.isdisjoint(found.cue.words):
            return _of_source_named_before(tokens, low, end, found)
        ordinal = found.end - found.start == 1 and (before in known.determiners or before in known.prepositions)
        if phrase is None or ordinal:
            return None  # ``el segundo tren``, ``en segundo lugar``
        start, after = found.start, phrase.end
        if known.articles and not known.verb_second:
            # ``Según los datos que hoy dio la policía, …``: where nouns need an article, a comma alone closes the source.
            after = next((index for index in range(after, end) if words[index] in COMMAS), end)
    if found.cue.clause is CueClause.NONE and before not in SEPARATORS:
        return None
    opens = all(word in known.conjunctions or word in known.adverbs or word in SEPARATORS for word in words[low:start])
    # ``…, die offen sind, so Berger``: behind a comma the source signs all of the sentence.
    first = low if opens or (before in SEPARATORS and after == end) else _clause_start(tokens, low, start, known)
    ranges = [_trimmed(tokens, first, start), _trimmed(tokens, after, end)]
    position = CuePosition.BEFORE if opens else CuePosition.AFTER
    attribution = of_phrase(tokens, found, phrase, position)
    return _Said(ranges[1:] if opens else ranges, attribution, "clause-of-source")


def _of_source_named_before(tokens: Tokens, low: int, end: int, found: Hit) -> _Said | None:
    """Return the clause of a source that has its speaker within, who was named before: ``По его словам, мост открыт``."""
    if found.start > low:
        return None
    return _Said(
        [_trimmed(tokens, found.end, end)], of_phrase(tokens, found, None, CuePosition.BEFORE), "clause-of-source"
    )


def _clause_start(tokens: Tokens, low: int, start: int, known: FunctionWords) -> int:
    """Return where the clause begins that a source stands in: ``…, die laut Berger offen ist``."""
    words = tokens.words
    for index in range(start - 1, low, -1):
        if words[index - 1] in COMMAS and (
            words[index] in known.subordinators or words[index] in known.complementisers
        ):
            return index
    return low


def _trimmed(tokens: Tokens, first: int, after: int) -> Range:
    words = tokens.words
    while first < after and words[first] in SEPARATORS:
        first += 1
    while after > first and words[after - 1] in SEPARATORS:
        after -= 1
    return first, after


def _of_verb(  # noqa: PLR0917
    tokens: Tokens, sentence: Range, cues: list[Hit], found: Hit, limit: int, known: FunctionWords
) -> _Said | None:
    """Return what a verb tells: around an aside, behind it, or in front of it."""
    low, end = sentence
    words = tokens.words
    aside = _aside(tokens, low, end, found, known)
    if aside is not None:
        return aside
    first = _clause_after(tokens, low, found, limit, end, known)
    if first is not None:
        attribution = made(tokens, (low, first), first, cues, found, known)
        end = next((index for index in range(first, end) if words[index] == ";"), end)
        if attribution.mention is not None:
            return _Said([(first, end)], attribution, "clause-of-cue")
        if known.verb_second:  # which leaves no subject out: ``Es wird befürchtet, dass …`` names nobody
            return _Said([(first, end)], attribution, UNSIGNED)
    by_shape = _nominal(tokens, low, found, known) or _closed(tokens, low, end, found, known)
    return by_shape or _in_front(tokens, low, end, found, known)


def _nominal(tokens: Tokens, low: int, found: Hit, known: FunctionWords) -> _Said | None:
    """Return the clause that is a noun in front of its verb, its speaker parted by a comma: ``Kaya, köprünün açıldığını söyledi``."""
    words = tokens.words
    last = found.start - 1
    if last <= low or not words[last].endswith(tuple(known.nominal_endings)) or found.cue.clause not in _TELLING:
        return None
    comma = next((index for index in range(low, last) if words[index] in COMMAS), low)
    phrase = phrase_before(tokens, low, comma, known) if comma > low else None
    if phrase is None:
        return None
    return _Said([(comma + 1, last + 1)], of_phrase(tokens, found, phrase, CuePosition.AFTER), "clause-as-noun")


def _closed(tokens: Tokens, low: int, end: int, found: Hit, known: FunctionWords) -> _Said | None:
    """Return the clause that a quotative closes in front of its verb, which ends the sentence with its subject."""
    words = tokens.words
    reach = range(found.start - 1, max(low, found.start - _MAX_SUBJECT), -1)
    close = next((index for index in reach if words[index] in known.quotatives), low)
    if close == low or found.cue.clause not in _TELLING:
        return None
    edge, _ = edge_before(tokens, close + 1, found.start, known)
    before = phrase_before(tokens, close + 1, edge, known)
    phrase = before or phrase_behind(tokens, found.end, end, known)
    if phrase is None or max(phrase.end, found.end) < end:
        return None
    attribution = of_phrase(tokens, found, phrase, CuePosition.AFTER)
    return _Said([_trimmed(tokens, low, close)], attribution, "clause-closed")


def _clause_after(  # noqa: PLR0917
    tokens: Tokens, low: int, found: Hit, limit: int, end: int, known: FunctionWords
) -> int | None:
    """Return where the clause that a cue reports begins: at its conjunction, or behind the comma in front of a reported verb."""
    words = tokens.words
    for index in range(found.end, min(limit, found.end + _MAX_COMPLEMENT)):
        if words[index] in known.complementisers:
            return None if words[index] in known.relatives and _has_object(tokens, low, found, index, known) else index
        if words[index] not in COMMAS:
            continue
        if is_reported(tokens, index + 1, end, known) or infinitive_ends(tokens, index + 1, end, known):
            return index + 1
        noun = words[found.start] in known.determiners  # ``die Sorge, …``
        if found.cue.clause in _TELLING and not noun and _is_main(tokens, index + 1, end, known):
            return index + 1
        if found.cue.clause is CueClause.BARE and index == found.end:
            return index + 1  # ``মন্ত্রী বলেন, সেতু খোলা``
    return None


def _is_main(tokens: Tokens, first: int, end: int, known: FunctionWords) -> bool:
    """Tell whether a clause has its verb in the second place: ``…, die Brücke ist offen``, but not ``…, die offen ist``."""
    words = tokens.words
    if not known.verb_second or words[first] in known.conjunctions:
        return False
    if words[first] in known.subordinators and words[first] not in known.determiners:
        return False
    last = next((index for index in range(first, end) if words[index] in COMMAS), end)
    verbs = known.auxiliaries | known.reported_on
    return not verbs.isdisjoint(words[first + 1 : min(last - 1, first + _MAX_SUBJECT)])


def _has_object(tokens: Tokens, low: int, found: Hit, index: int, known: FunctionWords) -> bool:
    """Tell whether a noun stands between a verb with its subject in front and ``que``: ``anunció un plan que …`` tells of the plan."""
    words = tokens.words
    place = past_light(tokens, found.end, index, known)
    place += place < index and words[place] in found.cue.particles  # ``laat weten dat``
    if place == index or (words[place] in known.prepositions and words[place] not in known.articles):
        return False
    edge, _ = edge_before(tokens, low, found.start, known)
    return words[index - 1] in COMMAS or subject_before(tokens, low, edge, known) is not None


def _aside(tokens: Tokens, low: int, end: int, found: Hit, known: FunctionWords) -> _Said | None:
    """Return what stands around an aside: ``Wie Berger sagte, ist die Brücke offen``, ``…, as Berger said``."""
    words = tokens.words
    mark = _aside_mark(words, low, found.start)
    if words[mark] not in known.role_markers or found.cue.clause not in _TELLING:
        return None
    edge, _ = edge_before(tokens, mark + 1, found.start, known)
    if not known.passives.isdisjoint(words[edge : found.start]):
        return None  # ``Als Grund wurde angegeben, …``
    before = phrase_before(tokens, mark + 1, edge, known)
    if before is None or (known.capital_nouns and found.end < end and words[found.end] not in COMMAS):
        # ``Als Grund gab Berger an, …``: the verb does not close the clause, so its subject stands behind.
        before = phrase_behind(tokens, found.end, end, known) or before
    phrase = before
    after = next((index for index in range(found.end, end) if words[index] in COMMAS), end)
    if phrase is None or (mark == low and after == end):
        return None
    ranges = [_trimmed(tokens, low, mark), _trimmed(tokens, after, end)]
    position = CuePosition.BEFORE if mark == low else CuePosition.AFTER
    return _Said(ranges, of_phrase(tokens, found, phrase, position), "clause-of-aside")


def _aside_mark(words: list[str], low: int, verb: int) -> int:
    """Return where the clause of a verb begins: behind a comma that closes no name: ``Wie der Direktor, Anton Berger, sagte``."""
    reach = range(verb - 1, max(low, verb - _MAX_ASIDE) - 1, -1)
    commas = [index for index in reach if words[index] in COMMAS]
    if commas[:1] == [verb - 1]:
        del commas[:2]
    return commas[0] + 1 if commas else low


def _in_front(tokens: Tokens, low: int, end: int, found: Hit, known: FunctionWords) -> _Said | None:
    """Return the clause that a verb and its speaker follow: ``Die Brücke ist offen, sagte Berger am Montag``."""
    words = tokens.words
    edge, negated = edge_before(tokens, low, found.start, known)
    if negated or edge - low <= _LEAST_CLAUSE or words[edge - 1] not in SEPARATORS:
        return None
    if not _may_be_told(tokens, low, edge, found, known) or not known.negations.isdisjoint(words[found.end : end]):
        return None
    if found.end < end and words[found.end] in known.conjunctions:
        return None  # ``…, befürchtet aber weitere Opfer``
    if found.cue.impersonal:
        place = place_behind(tokens, found.end, end, known)
        signed = of_phrase(tokens, found, place, CuePosition.AFTER)
        return _Said([_trimmed(tokens, low, edge)], signed, "clause-in-front" if place else UNSIGNED)
    phrase = phrase_behind(tokens, found.end, end, known)
    if phrase is not None and phrase.end - phrase.start > 1 and words[phrase.end - 1] in found.cue.particles:
        phrase = Phrase(phrase.start, phrase.end - 1)  # ``stellte Berger klar``
    if phrase is None or any(word in found.cue.particles for word in words[found.end : phrase.end]):
        return None
    if _is_noun(tokens, low, edge, known):
        return None  # ``Anna Berger, die Ministerin, kündigte das an``: a noun phrase is no clause
    following = words[phrase.end] if phrase.end < end else "."
    if (
        not (
            following in END
            or following in SEPARATORS
            or following in found.cue.particles
            or is_little(following, known)
        )
        or following in known.conjunctions
    ):
        return None
    ranges = [_trimmed(tokens, low, edge)]
    return _Said(ranges, of_phrase(tokens, found, phrase, CuePosition.AFTER), "clause-in-front")


def _may_be_told(tokens: Tokens, low: int, edge: int, found: Hit, known: FunctionWords) -> bool:
    """Tell whether a clause in front of a verb may be what is said: none of lower rank alone, unless its mood says so."""
    words = tokens.words
    told = is_reported(tokens, low, edge, known) or not known.reported_on.isdisjoint(words[low:edge])
    if found.cue.clause not in _TELLING and not (told and found.cue.clause is CueClause.PHRASE):
        return False
    opener = words[low]
    if opener in known.interrogatives:
        return _goes_on_with_verb(tokens, low, edge, known)  # ``Wohin er fuhr, sagte Berger nicht``
    subordinate = opener in known.subordinators or opener in known.prepositions
    # ``Als die Brücke öffnete, sagte Berger nichts``
    return not subordinate or opener in known.determiners or told or _goes_on_with_verb(tokens, low, edge, known)


def _goes_on_with_verb(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> bool:
    """Tell whether the main clause stands behind a lower one, verb first: ``Als er kam, hielt die Brücke``."""
    words = tokens.words
    if not known.verb_second:
        return False
    verbs = (index + 1 for index in range(low, edge - _LEAST_CLAUSE) if words[index] in COMMAS)
    return any(
        not tokens.capital(verb) and (is_auxiliary(words[verb], known) or not is_little(words[verb], known))
        for verb in verbs
    )


def _is_noun(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> bool:
    """Tell whether nothing stands between two tokens but a noun phrase, with what describes it."""
    before = phrase_before(tokens, low, edge, known)
    if before is None or not all(is_light(word, known) for word in tokens.words[low : before.start]):
        return False
    opening = first_phrase(tokens, low, edge, known) if known.verb_second else None
    return opening is None or opening.end >= before.end
