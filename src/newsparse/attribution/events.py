"""Cue events: each cue of a sentence with its subject, and on which side its words stand.

    words on the right    SUBJECT CUE [adverbial] ( "that" | ":" | "," )? words         She said on Monday that …
    words on the left     words "," ( SUBJECT CUE | CUE SUBJECT ) [adverbial] stop      …, said the minister on Monday.
    neither               SUBJECT CUE [adverbial] stop                                  She said in a statement.

Those of sources and of nouns are another room's (:mod:`.nouns`). The order of subject and verb is read off the text, so languages of
either order share this room.
"""

from newsparse.attribution.adverbs import skip_adverbs
from newsparse.attribution.mentions import Subject, clause_subject, subject_after, subject_before
from newsparse.attribution.nouns import Event, behind_quote, owned_event, owner_event, source_event
from newsparse.attribution.sides import LEFT, NONE, RIGHT, Side, inverted_subject, side_of_words
from newsparse.attribution.telling import Form, Sentence
from newsparse.attribution.tokens import QUOTE, STOPS, Tokens
from newsparse.attribution.verbs import SHORT, Hit, adverbial, complement, may_be_verb, noun_as_verb
from newsparse.lexicon.cues import CueClause, CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["Event", "find_events"]

# A member of an enumeration is dear to reach before Python 3.12, and these are asked for at each form.
_BEFORE, _AFTER = CueOrder.BEFORE, CueOrder.AFTER
_QUESTION = CueKind.QUESTION
_NO_CLAUSE = CueClause.NONE
_OPEN = frozenset({QUOTE, ",", ""})
_HEADLINE_SHARE = 0.6
_AS_WINDOW = 7  # tokens between a cue and its comma: ``As Lee noted on Tuesday in Hull,``
_WITH_WINDOW = 8
_INTENT = 5  # tokens between a subject and the infinitive that gives its words: ``went out of her way to say``
_MOST_FORMS = 24  # no sentence of a newspaper has more; bounds the work on text that is none
_PARTICIPLES = ("ed", "en")
_JOINERS = frozenset({",", "-", "–", "—", "--", ";"})
_SPOKEN = (CueKind.SPEECH, CueKind.WRITING, CueKind.QUESTION)


_Found = tuple[Subject | None, int, int]
"""A subject, the first token of the group of subject and verb, and one past the group."""


def find_events(tokens: Tokens, sentence: Sentence, known: FunctionWords) -> list[Event]:
    """Return the events of a sentence, in order."""
    events: list[Event] = []
    if not sentence.forms:
        return events
    low, high, quotes = sentence.low, sentence.high, sentence.quotes
    found = _standing(tokens, sentence)
    several = len(found) > 1
    for number, (first, after, cue) in enumerate(found, 1):
        limit = next((place for place, _, cue in found[number:] if not cue.noun), high) if several else high
        hit = Hit(first, after, cue, low, high, limit)
        order = cue.order
        if order is _BEFORE:
            event = source_event(tokens, hit, known)
        elif order is _AFTER:
            event = owner_event(tokens, hit, known)
        else:
            # Left of the last piece in front of a verb nothing belongs to it.
            left = max([low, *[place + 1 for place in quotes if place < first]]) if quotes else low
            event = _verb_event(tokens, hit, left, known, events) if may_be_verb(tokens, hit, known) else None
            if event is None and cue.noun:
                event = owned_event(tokens, hit, known, events)
        if event is not None:
            events.append(event)
    return events


def _standing(tokens: Tokens, sentence: Sentence) -> list[Form]:
    """Return the forms that may be verbs there: within a sentence a capital tells a name, unless all is set as a headline."""
    low, high, forms = sentence.low, sentence.high, sentence.forms
    if len(forms) == 1 and forms[0][1] <= high and not tokens.capital(forms[0][0]):
        return forms  # as nearly always
    found: list[Form] = []
    skip = low
    headline: bool | None = None
    for form in forms[:_MOST_FORMS]:
        first, after, _ = form
        if first < skip or after > high:
            continue
        if tokens.capital(first) and not _opens(tokens, low, first):
            headline = _headline(tokens, low, high) if headline is None else headline
            if not headline and not _printed_large(tokens, form, high):
                continue
        found.append(form)
        skip = after
    return found


def _printed_large(tokens: Tokens, form: Form, high: int) -> bool:
    """Tell whether a verb in the past has a capital that it should not have: ``"…," Lee Tweeted on Monday``."""
    first, after, cue = form
    past = tokens.printed[first].endswith("ed") and not cue.noun
    return past and after < high and not tokens.capital(after)


def _opens(tokens: Tokens, low: int, index: int) -> bool:
    return index == low or tokens.words[index - 1] in {QUOTE, ":"}


def _headline(tokens: Tokens, low: int, high: int) -> bool:
    """Tell whether a sentence is set as a headline, where verbs have capitals too."""
    capitals = [index for index in range(low, high) if tokens.printed[index][0].isupper()]
    return len(capitals) > _HEADLINE_SHARE * (high - low)


def _verb_event(tokens: Tokens, hit: Hit, left: int, known: FunctionWords, before: list[Event]) -> Event | None:
    first, after, cue, low = hit.first, hit.after, hit.cue, hit.low
    words = tokens.words
    edge, negated = skip_adverbs(tokens, left, first, known)
    light = words[edge:first]
    opener = words[edge - 1] if edge > low else ""
    participle = words[first].endswith("ing")
    gerund = participle and known.auxiliaries.isdisjoint(light)
    if gerund and opener in known.role_markers and before:
        return _quoted_as(tokens, hit, edge, known, before)
    own = _own_subject(tokens, low, edge, known) if gerund and opener not in _JOINERS else None
    second = own is None and (gerund or opener in known.conjunctions or opener in known.infinitives)
    found: _Found | None
    if second:
        named = _subject_of_sentence(tokens, low, edge, known, before)
        found = named or (_subject_behind(tokens, hit, known) if gerund else None), edge, after
    elif own is not None:
        found = own, own.start, after
    else:
        found = _subject(tokens, hit, (left, edge), known, before)
    if found is None:
        return None
    subject, start, end = found
    if start > low and words[start - 1] in known.role_markers and behind_quote(tokens, low, start - 1):
        start -= 1  # ``"…," as Lee put it``
    if cue.noun and not noun_as_verb(tokens, hit, subject, start, known):
        return None
    start, side, words_at = _side(tokens, hit, (start, end), known)
    if side is RIGHT and opener in known.infinitives and not _meant(tokens, subject, (edge, words_at), known):
        side = NONE
    joined = second and (
        opener in _JOINERS or (gerund and opener == QUOTE) or (opener in known.conjunctions and cue.kind in _SPOKEN)
    )
    enclosed = False
    if side is LEFT and not joined:
        end, enclosed = _enclosed(tokens, hit, (start, end), known)
    if not participle:
        subject = _doer(tokens, hit, (edge, words_at if side is RIGHT else hit.high), subject, known)
    question = cue.kind is _QUESTION
    return Event(start, first, after, end, cue, subject, side, words_at, negated, question, joined, enclosed)


def _doer(
    tokens: Tokens, hit: Hit, reach: tuple[int, int], subject: Subject | None, known: FunctionWords
) -> Subject | None:
    """Return who says the words of a verb with this subject: beside a passive its agent, within ``reach``, or nobody."""
    edge, high = reach
    if _is_passive(tokens, hit, edge, known):
        return _agent(tokens, hit, high, known)
    words = tokens.words
    if hit.after < high and words[hit.after] in known.agents and words[hit.first].endswith(_PARTICIPLES):
        return _agent(tokens, hit, high, known) or subject  # ``when asked by the judge if it rains``
    return subject


def _is_passive(tokens: Tokens, hit: Hit, edge: int, known: FunctionWords) -> bool:
    """Tell whether a participle is a passive, by what stands in front of it from ``edge``: ``was told``, ``as told by``."""
    words = tokens.words
    if edge < hit.first and not known.passives.isdisjoint(words[edge : hit.first]):
        return True
    marked = edge > hit.low and words[edge - 1] in known.role_markers
    return marked and not known.agents.isdisjoint(words[hit.after : hit.after + 1])


def _meant(tokens: Tokens, subject: Subject | None, places: tuple[int, int], known: FunctionWords) -> bool:
    """Tell whether an infinitive gives words: ``Lee seemed to admit that it rains``; not ``It is too early to say that it rains``."""
    edge, words_at = places
    words = tokens.words
    if words[words_at] == QUOTE or words[words_at - 1] == ":":
        return True
    if subject is None or words[words_at] not in known.complementisers or edge - subject.end > _INTENT:
        return False
    return words[subject.start] not in known.expletives and "," not in words[subject.end : edge]


def _agent(tokens: Tokens, hit: Hit, high: int, known: FunctionWords) -> Subject | None:
    """Return who does it, beside a passive and before ``high``: ``was asked by the mayor whether it rains``; None when nobody is named."""
    words = tokens.words
    by, end = hit.after, min(high, hit.limit)
    piece = next((index for index in range(by, min(by + SHORT, hit.high - 1)) if words[index] == QUOTE), 0)
    if piece:
        by, end = piece + 1, hit.limit  # ``was called "a relic" by the mayor``
    return subject_after(tokens, by + 1, end, known) if by < end and words[by] in known.agents else None


def _side(tokens: Tokens, hit: Hit, group: tuple[int, int], known: FunctionWords) -> tuple[int, Side, int]:
    """Return where the group begins, on which side of it the words stand, and where those on the right begin."""
    start, end = group
    words = tokens.words
    side, words_at = side_of_words(tokens, hit, group, known)
    first = start - 1
    if side is not NONE or first < hit.low or words[first] not in known.role_markers or hit.cue.clause is _NO_CLAUSE:
        return start, side, words_at
    if all(words[index] in known.conjunctions or words[index] in {"(", ","} for index in range(hit.low, first)):
        # ``As Ann Lee noted, words``: they stand behind its comma.
        comma = _comma(tokens, end, hit.high)
        return (first, RIGHT, comma + 1) if hit.high - comma > SHORT else (start, side, words_at)
    behind = words[first - 1] == "," and (end == hit.high or adverbial(words[end], known))
    return (first, LEFT, end) if behind else (start, side, words_at)


def _enclosed(tokens: Tokens, hit: Hit, group: tuple[int, int], known: FunctionWords) -> tuple[int, bool]:
    """Return where a group ends whose words stand in front, and whether more of them stand behind: ``The price, Lee said, had doubled``."""
    start, end = group
    words = tokens.words
    goes_on = end == hit.after or (end + 1 < hit.high and words[end + 1] in known.auxiliaries)
    if start == hit.low or not goes_on or words[start - 1] not in {",", QUOTE}:
        return end, False
    adverb = end < hit.high and (words[end] in known.prepositions or words[end] in known.days)
    if (adverb or hit.cue.addressee) and start - hit.low <= _AS_WINDOW and words[start - 1] == ",":
        # ``The price, Lee said on Monday, had doubled``: no clause stands in front.
        comma = _comma(tokens, end, hit.high)
        if hit.high - comma > SHORT and known.auxiliaries.isdisjoint(words[hit.low : start]):
            end = comma
    return end, words[end : end + 1] == [","]


def _comma(tokens: Tokens, start: int, high: int) -> int:
    """Return where the next comma stands, or ``high`` when none is near."""
    return next((index for index in range(start, min(high, start + _AS_WINDOW)) if tokens.words[index] == ","), high)


def _own_subject(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> Subject | None:
    """Return the subject right before a participle: ``with the mayor saying``, ``footage of Ann Lee yelling``, ``and Lee calling it``."""
    words = tokens.words
    start = edge
    while start > low and (tokens.capital(start - 1) or (start < edge and words[start - 1] in {".", *known.linkers})):
        start -= 1
    while start < edge and words[start] in known.linkers:
        start += 1
    if start < edge and words[edge - 1] not in known.days and start > low:
        before = words[start - 1]
        if before in known.companions or before in known.linkers or before in known.conjunctions or before in _JOINERS:
            return Subject(start, edge)
        if before in known.auxiliaries:
            return Subject(start, edge)  # ``The transcript has Ann Lee saying``
    if words[edge - 1] in known.prepositions | known.linkers:
        return None  # ``shown to the press for saying``
    for index in range(edge - 2, max(low, edge - _WITH_WINDOW), -1):
        if words[index] in known.companions:
            return subject_before(tokens, index + 1, edge, known)
        if words[index] in _JOINERS or words[index] in STOPS:
            break
    return None


def _subject(
    tokens: Tokens, hit: Hit, gap: tuple[int, int], known: FunctionWords, before: list[Event]
) -> _Found | None:
    """Return the subject of a verb with a clause of its own, behind it or in front; None when the form is no such verb."""
    left, edge = gap
    opener = tokens.words[edge - 1] if edge > hit.low else ""
    if opener in _OPEN and not hit.cue.addressee:
        behind = inverted_subject(tokens, hit, gap, known)
        if behind is not None:
            return behind, edge, behind.end
    front = subject_before(tokens, left, edge, known)
    if front is not None:
        last = before[-1] if before else None
        if last and front.start < last.cue_end < front.end and not tokens.words[last.cue_start].endswith("ing"):
            # ``Lee said some people have indicated …``: a subject holds no other cue.
            front = subject_before(tokens, last.cue_end, edge, known) or front
        return front, front.start, hit.after
    if opener == "":
        words_at = complement(tokens, hit.after, hit, known) if hit.cue.kind is _QUESTION else None
        if words_at is None or not _asks(tokens, words_at, known):
            return None
        return _agent(tokens, hit, words_at, known), edge, hit.after
    return _subject_of_sentence(tokens, hit.low, edge, known, before), edge, hit.after


def _asks(tokens: Tokens, words_at: int, known: FunctionWords) -> bool:
    """Tell whether a question in other words begins here, as behind a participle: ``Asked whether it rains, she left``."""
    return tokens.words[words_at] in known.complementisers | known.interrogatives


def _subject_behind(tokens: Tokens, hit: Hit, known: FunctionWords) -> Subject | None:
    """Return the subject that a participle in front of its sentence has behind its clause: ``Calling it "a relic," Lee left``."""
    for index in range(hit.after, hit.high - 1):
        piece = tokens.pieces.get(index)
        if tokens.words[index] == "," or (piece is not None and tokens.text[piece.end - 1] == ","):
            # ``Speaking in Hull, New York, Lee left``: behind a comma of its own the whole introduction is passed over.
            own = hit.first == hit.low and piece is None and not tokens.capital(hit.after)
            return clause_subject(tokens, hit.low if own else index + 1, hit.high, known)
    return None


def _subject_of_sentence(
    tokens: Tokens, low: int, end: int, known: FunctionWords, before: list[Event]
) -> Subject | None:
    """Return the subject of a verb that has none beside it: that of the cue before it, or of the sentence.

    So it is in ``…, adding that``, ``… and said``, ``to say``.
    """
    if before and before[-1].subject:
        return before[-1].subject
    subject = clause_subject(tokens, low, end, known)
    if subject is None and tokens.words[low] in known.subordinators:
        subject = clause_subject(tokens, low + 1, end, known)  # ``When the crowd met her, shouting "…"``
        return subject if subject is not None and tokens.capital(subject.start) else None
    return subject


def _quoted_as(tokens: Tokens, hit: Hit, end: int, known: FunctionWords, before: list[Event]) -> Event | None:
    """Return the event of ``the agency quoted X as saying``, where X speaks, in place of the agency's own event."""
    outer = before.pop()
    low = outer.cue_end
    named = _phrase(tokens, low, end - 1, known)
    if named is None:  # ``X was quoted as saying``
        named = subject_before(tokens, hit.low, outer.cue_start, known) or clause_subject(
            tokens, hit.low, outer.cue_start, known
        )
    subject = named
    side = outer.side if outer.side is LEFT else RIGHT
    return Event(outer.start, hit.first, hit.after, hit.after, hit.cue, subject, side, hit.after, outer.negated)


def _phrase(tokens: Tokens, start: int, end: int, known: FunctionWords) -> Subject | None:
    """Return the noun phrase between two tokens, when it opens there."""
    if start >= end or tokens.words[start] in known.prepositions:
        return None
    return clause_subject(tokens, start, end, known)
