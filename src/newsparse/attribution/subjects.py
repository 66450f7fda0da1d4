"""Attributions in languages of free word order: which cue a piece belongs to, and on which side its subject stands.

The surest place goes first (see :mod:`.marked` for the shapes); a subject that is left out is that of the cue before it in the sentence.
"""

from newsparse.attribution.ends import plain
from newsparse.attribution.hits import DASHES, SEPARATORS, Hit, beside
from newsparse.attribution.little import edge_before, is_auxiliary
from newsparse.attribution.moods import is_reported
from newsparse.attribution.phrases import (
    Phrase,
    first_phrase,
    phrase_before,
    phrase_behind,
    place_behind,
    source_phrase,
    subject_before,
)
from newsparse.attribution.tokens import QUOTE, Tokens
from newsparse.lexicon.cues import CueClause, CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition
from newsparse.source import Span

__all__ = ["bare_attribution", "find_attribution", "label", "made", "of_phrase"]

_MAX_LABEL = 8  # words
_MAX_EARLIER = 3  # cues in the same sentence that may have had the subject
_MAX_BRACE = 40  # tokens between an auxiliary and its participle


def find_attribution(
    tokens: Tokens, sentence: tuple[int, int], quote: int, cues: list[Hit], known: FunctionWords
) -> tuple[Attribution | None, bool]:
    """Return the attribution of the piece at ``quote``, and whether its cue stands right beside it."""
    low, high = sentence
    behind = next((found for found in cues if found.start > quote), None)
    before = next((found for found in reversed(cues) if found.end <= quote), None)
    # A participle in between (``"…", adding "…"``) has the words behind it; so has what nobody says, ``: „…“, weiter hieß es, …``.
    if (
        behind is not None
        and not ((behind.cue.participle or behind.cue.impersonal) and before is not None)
        and beside(tokens, quote, behind, known)
    ):
        return made(tokens, sentence, quote, cues, behind, known), True
    if tokens.words[quote - 1 : quote] == [":"] and quote > low and before is not None:
        return made(tokens, sentence, quote, cues, before, known), True
    name = label(tokens, low, high, quote, known)
    if name is not None:
        return name, True
    if before is not None:
        parted = SEPARATORS.issuperset(tokens.words[before.end : quote])  # ``उन्होंने कहा, "…"``
        return made(tokens, sentence, quote, cues, before, known), parted
    if behind is not None:
        return made(tokens, sentence, quote, cues, behind, known), False
    return _of_clause(tokens, low, quote, known), quote > low and tokens.words[quote - 1] == ":"


def _of_clause(tokens: Tokens, low: int, quote: int, known: FunctionWords) -> Attribution | None:
    """Return the subject of a clause without a cue as the one whose words they are: ``The court sees "no reason" to wait``; or None."""
    if quote == low or is_reported(tokens, low, quote, known):
        return None
    phrase = first_phrase(tokens, low, quote, known)
    if phrase is None:
        return None
    mention = _span(tokens, phrase.start, phrase.end)
    return Attribution(mention, None, mention, CuePosition.BEFORE, rule="subject-of-clause")


def made(  # noqa: PLR0917
    tokens: Tokens, sentence: tuple[int, int], quote: int, cues: list[Hit], found: Hit, known: FunctionWords
) -> Attribution:
    """Return the attribution of a cue; a subject left out is that of the cue before it in the sentence."""
    low, high = sentence
    _, negated = edge_before(tokens, low, found.start, known)
    phrase = _subject(tokens, sentence, quote, found, known)
    verbs = [one for one in cues if tokens.words[one.start] not in known.determiners]  # ``die Meldung`` is none
    if phrase is not None and any(phrase.start <= one.start < phrase.end for one in verbs):
        phrase = None  # ``kritisierte den Einsatz und sprach von …``: a clause is no subject
    if phrase is None and not found.cue.impersonal:
        reach = (low, found.start)
        before = [one for one in cues if one.end <= found.start][-_MAX_EARLIER:]
        earlier = (_subject(tokens, reach, found.start, one, known) for one in reversed(before))
        phrase = next((subject for subject in earlier if subject is not None), None)
        if phrase is None and found.cue.participle:
            phrase = first_phrase(tokens, low, found.start, known)
    denied = negated or (found.end < high and tokens.words[found.end] in known.negations)
    position = CuePosition.AFTER if found.start > quote else CuePosition.BEFORE
    return of_phrase(tokens, found, phrase, position, negated=denied)


def _subject(tokens: Tokens, sentence: tuple[int, int], quote: int, found: Hit, known: FunctionWords) -> Phrase | None:
    """Return the subject of a cue without the verb's particle that may close it: ``hielt Berger fest``; None when it is left out."""
    phrase = _noun_beside(tokens, sentence, quote, found, known)
    if phrase is not None and phrase.end - phrase.start > 1 and tokens.words[phrase.end - 1] in found.cue.particles:
        return Phrase(phrase.start, phrase.end - 1)
    return phrase


def _noun_beside(
    tokens: Tokens, sentence: tuple[int, int], quote: int, found: Hit, known: FunctionWords
) -> Phrase | None:
    """Return the noun phrase beside a cue, looked for on the side where it should stand."""
    low, high = sentence
    edge, _ = edge_before(tokens, low, found.start, known)
    if found.cue.participle and edge == found.start:
        return _behind_opener(tokens, low, high, found, known)
    apart = low < found.start and tokens.words[found.start - 1 : found.end + 1 : found.end - found.start + 1] == [
        ",",
        ",",
    ]
    if apart and "," not in tokens.words[max(low, found.start - _MAX_BRACE) : found.start - 1]:
        return None  # ``the Union, she said, "…"``: what stands in front of the parenthesis is what is said
    if found.cue.order is not CueOrder.FREE or found.cue.impersonal:
        return _of_source(tokens, sentence, edge, found, known)
    if not known.possessives.isdisjoint(found.cue.words):
        return None  # ``katanya``: the verb has its speaker within, who was named before
    if not (known.passives.isdisjoint(tokens.words[edge : found.start]) or _cites(found)):
        return None
    return _of_verb(tokens, sentence, quote, edge, found, known)


def _of_verb(  # noqa: PLR0917
    tokens: Tokens, sentence: tuple[int, int], quote: int, edge: int, found: Hit, known: FunctionWords
) -> Phrase | None:
    """Return the subject of a verb: where the order of its clause puts it, else on the side where it mostly stands."""
    low, high = sentence
    subordinate = _in_subordinate(tokens, sentence, found, known) if known.verb_second else None
    if subordinate is not None:
        return subordinate
    if edge == found.start:
        braced, passive = _in_brace(tokens, sentence, found, known)
        if braced is not None or passive:
            return braced
    if found.end < high and _cites(found) and tokens.words[found.end] in known.indefinites:
        return phrase_behind(tokens, found.end + 1, high, known)  # ``zitierte man Berger``
    if found.start > quote and edge - 1 <= quote + _separators(tokens, quote + 1, edge, known):
        front = quote - 1 if quote > low and tokens.words[quote - 1] == "," else quote
        # ``отметили в компании``, ``heißt es im Bericht``; but ``dijo ante los medios`` leaves its subject out.
        impersonal = found.cue.kind is CueKind.REPORT or not known.articles
        # ``A miniszter „hibának” nevezte a döntést``: what is behind a verb of naming is named, where somebody stands in front.
        naming = found.cue.kind is CueKind.NAMING and not known.verb_second
        return (
            (subject_before(tokens, low, front, known) if naming else None)
            or phrase_behind(tokens, found.end, high, known)
            or (place_behind(tokens, found.end, high, known) if impersonal else None)
            or subject_before(tokens, low, front, known)
        )
    left = quote + 1 if quote < found.start else low
    limit = quote if found.end <= quote else high
    return (
        _on_a_side(tokens, (left, limit), edge, found, known)
        or _around_auxiliary(tokens, left, found, known)
        or _house_before(tokens, left, edge, known)
    )


def _house_before(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> Phrase | None:
    """Return the house that says so, where a verb in the plural has no subject: ``У мерії наголосили, що …``; or None."""
    place = None if known.articles else place_behind(tokens, low, edge, known)
    return place if place is not None and place.end == edge else None


def _behind_opener(tokens: Tokens, low: int, high: int, found: Hit, known: FunctionWords) -> Phrase | None:
    """Return the subject of a sentence that words of this kind open: ``Mit den Worten „…“ eröffnete Berger die Messe``; or None."""
    verb = found.end
    while verb < high and (tokens.words[verb] == QUOTE or tokens.words[verb] in SEPARATORS):
        verb += 1
    opens = known.verb_second and found.start == low
    return phrase_behind(tokens, verb + 1, high, known) if opens and verb < high else None


def _of_source(tokens: Tokens, sentence: tuple[int, int], edge: int, found: Hit, known: FunctionWords) -> Phrase | None:
    """Return the noun of a cue that is no verb, ``laut Berger``, or beside which no person speaks: ``In dem Antrag heißt es``."""
    low, high = sentence
    if found.cue.order is CueOrder.BEFORE:
        source = source_phrase(tokens, Phrase(found.start, found.end), high, known)
        return source or phrase_behind(tokens, found.end, high, known)
    if found.cue.order is CueOrder.AFTER:
        nearest = next((index for index in range(edge - 1, low, -1) if tokens.words[index] in known.prepositions), edge)
        inner = place_behind(tokens, nearest, edge, known) if plain(tokens, edge - 1) else None
        return inner or phrase_before(tokens, low, edge, known)  # ``نقلت الوكالة عن الوزير قوله``
    return place_behind(tokens, found.end, high, known) or place_behind(tokens, low, found.start, known)


def _on_a_side(tokens: Tokens, reach: tuple[int, int], edge: int, found: Hit, known: FunctionWords) -> Phrase | None:
    """Return the subject that stands in front of a verb, else behind it."""
    low, high = reach
    following = tokens.words[found.end] if found.end < high else ""
    if following in known.pronouns and following not in known.determiners:
        return phrase_behind(tokens, found.end, high, known)  # ``das Angebot lehnt er ab``
    before = subject_before(tokens, low, edge, known)
    if before is not None and is_reported(tokens, before.start, edge, known):
        before = None  # ``Die Stadt habe gebaut, so gut es ging, sagte Berger``
    behind = phrase_behind(tokens, found.end, high, known)
    # ``Die Zeitung zitierte Berger``: whom somebody cites has said it.
    turned = _cites(found) or (known.verb_second and _opens_aside(tokens, low, edge, known))
    return behind or before if turned else before or behind


def _opens_aside(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> bool:
    """Tell whether a clause opens with what is no subject, and so has it behind its verb: ``Als Grund nannte Berger``."""
    words = tokens.words
    while low < edge and words[low] in SEPARATORS:
        low += 1
    return low < edge and (words[low] in known.prepositions or words[low] in known.role_markers)


def _in_subordinate(tokens: Tokens, sentence: tuple[int, int], found: Hit, known: FunctionWords) -> Phrase | None:
    """Return the subject of a clause of lower rank, whose verb comes last: ``…, weil die Stadt sie „sicher“ nannte``; or None."""
    low, high = sentence
    words = tokens.words
    following = words[found.end] if found.end < high else "."
    if following[0].isalnum() and not is_auxiliary(following, known) and following not in known.conjunctions:
        return None
    first = max(low, found.start - _MAX_BRACE)
    comma = next((index for index in range(found.start - 1, first - 1, -1) if words[index] == ","), first - 1)
    opener = comma + 1
    if opener >= found.start or (
        words[opener] not in known.subordinators and words[opener] not in known.interrogatives
    ):
        return None
    if words[opener] not in known.determiners:
        return phrase_behind(tokens, opener + 1, found.start, known)
    if comma < first:
        return None
    following = words[opener + 1]  # the verb, if nothing else
    if tokens.capital(opener + 1) or (following in known.pronouns and following not in known.determiners):
        return phrase_behind(tokens, opener + 1, found.start, known)
    named = phrase_before(tokens, low, comma, known)
    if named is None:
        return None
    # ``Das sah die Partei, die …``: the noun alone is who does it.
    inner = (i for i in range(named.end - 1, named.start, -1) if words[i] in known.determiners - known.linkers)
    return Phrase(next(inner, named.start), named.end)


def _in_brace(
    tokens: Tokens, sentence: tuple[int, int], found: Hit, known: FunctionWords
) -> tuple[Phrase | None, bool]:
    """Return the subject of a participle that closes its clause far from its auxiliary, or who does what a passive tells; and if it is one.

    ``Berger hatte die Brücke „sicher“ genannt``; ``Die Brücke wird von Berger „sicher“ genannt``.
    """
    low, high = sentence
    words = tokens.words
    told = found.end < high and words[found.end] in known.passives
    if found.end < high and words[found.end][0].isalnum() and not told:
        return None, False
    first = max(low, found.start - _MAX_BRACE)
    clause = next((index + 1 for index in range(found.start - 1, first - 1, -1) if words[index] == ","), first)
    place = next((index for index in range(clause, found.start) if is_auxiliary(words[index], known)), None)
    if place is None:
        return None, told
    if told or words[place] in known.passives:
        agent = next((index + 1 for index in range(place, found.start) if words[index] in known.agents), None)
        # ``wird sagen`` is none: an infinitive ends in another letter than most participles.
        passive = told or (known.capital_nouns and words[found.start].endswith("t") and not _cites(found))
        return None if agent is None else phrase_behind(tokens, agent, found.start, known), passive
    return subject_before(tokens, clause, place, known) or phrase_behind(tokens, place + 1, found.start, known), False


def _around_auxiliary(tokens: Tokens, low: int, found: Hit, known: FunctionWords) -> Phrase | None:
    """Return the subject beside the auxiliary of a participle that closes its clause: ``Berger wird im Bericht zitiert``."""
    verb = found.start
    low = max(low, verb - _MAX_BRACE)
    place = next((index for index in range(verb - 1, low - 1, -1) if tokens.words[index] in known.auxiliaries), None)
    if place is None:
        return None
    if tokens.words[place] in known.passives and not _cites(found):
        return None  # ``Berger wurde vorgeworfen``: not he said so
    return subject_before(tokens, low, place, known) or phrase_behind(tokens, place + 1, verb, known)


def _cites(found: Hit) -> bool:
    """Tell whether a cue has somebody's words when it is a passive: ``Berger wird zitiert``."""
    return found.cue.kind is CueKind.REPORT and found.cue.clause is CueClause.NONE


def _separators(tokens: Tokens, start: int, end: int, known: FunctionWords) -> int:
    """Return how many tokens part words in marks from what follows; what closes the words where the verb comes last is one."""
    parting = SEPARATORS | known.complementisers
    return next((index - start for index in range(start, end) if tokens.words[index] not in parting), end - start)


def of_phrase(
    tokens: Tokens, found: Hit, phrase: Phrase | None, position: CuePosition, *, negated: bool = False
) -> Attribution:
    """Return the attribution of a cue to a noun phrase."""
    cue = _span(tokens, found.start, found.end)
    mention = _untied(_span(tokens, phrase.start, phrase.end)) if phrase else None
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


def _untied(mention: Span) -> Span:
    """Return a pronoun without the hyphens that tie it to its verb: ``a-t-il``."""
    words = mention.text
    if words[0] != "-":
        return mention
    tie = words.rindex("-") + 1
    return Span(mention.start + tie, mention.end, words[tie:])


def _span(tokens: Tokens, first: int, after: int) -> Span:
    start, end = tokens.start(first), tokens.end(after - 1)
    return Span(start, end, tokens.text[start:end])


def label(tokens: Tokens, low: int, high: int, quote: int, known: FunctionWords) -> Attribution | None:
    """Return a name that stands beside the piece in place of a clause: ``Ann Lee: "…"``, ``"…": Ann Lee``, ``"…" (Lee)``."""
    words = tokens.words
    if quote > low and words[quote - 1] == ":":
        near = range(max(low, quote - 2 - _MAX_LABEL), quote - 1)
        start = max([near.start, *(index + 1 for index in near if words[index] in DASHES)])
        phrase = first_phrase(tokens, start, quote - 1, known)
        if phrase == (start, quote - 1) and quote - 1 - start <= _MAX_LABEL:
            return _labelled(tokens, start, quote - 1, quote - 1, CuePosition.BEFORE)
    mark = quote + 1
    if mark + 1 < high and words[mark] in {":", "(", *DASHES} and tokens.capital(mark + 1):
        phrase = phrase_behind(tokens, mark + 1, high, known)
        if phrase is not None and phrase.start == mark + 1 and (words[mark] != "(" or _closes(tokens, phrase, high)):
            return _labelled(tokens, phrase.start, phrase.end, mark, CuePosition.AFTER)
    return None


def _closes(tokens: Tokens, phrase: Phrase, high: int) -> bool:
    """Tell whether a name in brackets closes its sentence; ``der „Rat der Freien“ (RF) tagte`` only says a name again."""
    words = tokens.words
    rest = words[phrase.end + 1 : high]
    closed = words[phrase.end : phrase.end + 1] == [")"] and not any(word[0].isalnum() for word in rest)
    return closed and not all(word.isupper() for word in tokens.printed[phrase.start : phrase.end])


def _labelled(tokens: Tokens, start: int, end: int, mark: int, position: CuePosition) -> Attribution:
    mention, cue = _span(tokens, start, end), _span(tokens, mark, mark + 1)
    first, last = min(mention.start, cue.start), max(mention.end, cue.end)
    return Attribution(Span(first, last, tokens.text[first:last]), cue, mention, position, rule="label")


def bare_attribution(tokens: Tokens, low: int, high: int, cues: list[Hit], known: FunctionWords) -> Attribution | None:
    """Return the attribution of a sentence that signs or announces words outside it: ``Lo ha detto il ministro``; or None."""
    for found in cues:
        _, negated = edge_before(tokens, low, found.start, known)
        phrase = _subject(tokens, (low, high), high, found, known)
        if phrase is not None:
            return of_phrase(tokens, found, phrase, CuePosition.BEFORE, negated=negated)
    return None
