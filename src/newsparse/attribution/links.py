"""Links: drafts that their own sentence leaves open are settled by their neighbours.

continued   a piece that goes on with the paragraph before joins it
split       "…," she said. "…"                  the second half joins the first
run-up      "…" "…," she said                   a piece joins the one after it
announced   She spoke in Hull: "…"              a sentence without words of its own announces those that follow
signed      "…" She was speaking in Hull.       or signs those before it
carried     a piece alone takes the attribution of the last one
"""

from collections.abc import Mapping

from attrs import evolve

from newsparse.attribution.drafts import Draft
from newsparse.model import Attribution, CuePosition, QuotationKind

__all__ = ["link"]

_ADVERB = 14  # characters
_ABOVE = 1  # blocks
_BESIDE = 2  # characters: the blank between a closing mark and what follows
# A member of an enumeration is dear to reach before Python 3.12, and these are asked for at each draft.
_BEFORE, _INSIDE, _AFTER = CuePosition.BEFORE, CuePosition.INSIDE, CuePosition.AFTER
_DIRECT, _INDIRECT = QuotationKind.DIRECT, QuotationKind.INDIRECT


def link(drafts: list[Draft], bare: Mapping[int, Attribution]) -> list[Draft]:
    """Return the drafts joined with their neighbours, in order.

    Args:
        drafts: The drafts of all sentences, in order.
        bare: The attributions of sentences that attribute and say nothing, by the number of the sentence.
    """
    linked: list[Draft] = []
    last: Draft | None = None  # the last one with marks, whatever stood beside it in its sentence
    signed: set[int] = set()
    for draft in drafts:
        if draft.kind is not _INDIRECT:
            _sign_beside(draft, bare, signed, last)
            if last is not None and draft.kind is _DIRECT and _joins(last, draft):
                _join(last, draft)
                continue
            _sign(draft, bare, signed)
            last = draft
        linked.append(draft)
    _borrow(linked)
    return linked


def _sign_beside(draft: Draft, bare: Mapping[int, Attribution], signed: set[int], last: Draft | None) -> None:
    """Give a piece that stands alone the attribution that begins right behind it: ``"Why?" Ann Lee asked. "Why not?"``."""
    behind = bare.get(draft.sentence + 1)
    if not (draft.loose and draft.alone and behind is not None):
        return
    again = last is not None and _same_mention(last.attribution, behind)
    if (
        not again
        and 0 < behind.span.start - draft.end <= _BESIDE
        and _tight(behind, split=last is not None and _joins(last, draft))
    ):
        signed.add(draft.sentence + 1)
        draft.attribution = evolve(behind, position=_AFTER)
        draft.sentence += 1
        draft.loose = False


def _tight(found: Attribution, *, split: bool) -> bool:
    """Tell whether cue and mention stand side by side, an adverb between them at most; none where words could be another's half."""
    cue, mention = found.cue, found.mention
    words = sum(len(span.text) for span in (cue, mention) if span is not None)
    if cue is not None and mention is not None and mention.end < cue.start:
        described = found.span.text[mention.end - found.span.start : cue.start - found.span.start].rstrip()
        if described.startswith(",") and described.endswith(","):
            words += len(described)  # ``Ann Lee, the mayor of Hull, said``
    return len(found.span.text) - words <= (_BESIDE if split else _ADVERB)


def _same_mention(one: Attribution | None, other: Attribution) -> bool:
    """Tell whether two attributions name the speaker by the same words."""
    mentions = [found.mention.text.lower() if found and found.mention else "" for found in (one, other)]
    return mentions[0] == mentions[1]


def _sign(draft: Draft, bare: Mapping[int, Attribution], signed: set[int]) -> None:
    """Give a piece that stands alone the attribution of the sentence in front of it, or of the one behind it."""
    if not (draft.loose and draft.alone):
        return
    if draft.sentence - 1 in bare and draft.sentence - 1 not in signed:
        draft.attribution = bare[draft.sentence - 1]
    elif draft.sentence + 1 in bare:
        signed.add(draft.sentence + 1)
        draft.attribution = evolve(bare[draft.sentence + 1], position=_AFTER)
        draft.sentence += 1
    draft.loose = draft.attribution is None


def _join(last: Draft, draft: Draft) -> None:
    last.spans.extend(draft.spans)
    last.end = draft.end
    last.open_end = draft.open_end
    last.sentence = draft.sentence
    if last.attribution is None or last.loose:
        last.attribution = draft.attribution
        last.loose = draft.loose
    elif last.attribution.position is _AFTER:
        last.attribution = evolve(last.attribution, position=_INSIDE)


def _joins(last: Draft, draft: Draft) -> bool:
    if draft.continues and last.open_end:
        return True
    if draft.block != last.block or draft.sentence - last.sentence > 1:
        return False
    if draft.loose and draft.alone and not last.loose:
        return last.attribution is not None and last.attribution.position is not _BEFORE
    return last.kind is _DIRECT and last.loose and last.alone and _after(draft)


def _after(draft: Draft) -> bool:
    return not draft.loose and draft.attribution is not None and draft.attribution.position is _AFTER


def _borrow(drafts: list[Draft]) -> None:
    """Give each piece that still stands alone the attribution of the last one; within its paragraph, any that has none."""
    last: Attribution | None = None
    told: Attribution | None = None  # the last one of words without marks
    block = above = -1
    for draft in drafts:
        waits = draft.alone or (draft.attribution is None and draft.block == block)
        if draft.loose and waits:
            # A paragraph of nothing but marks goes on with the one above it: ``Fares will rise, Lee said.`` ``"We are sorry."``
            found = told if block < above and draft.block - above <= _ABOVE else last
            draft.attribution = draft.attribution if found is None else evolve(found, carried=True)
        if draft.attribution is None:
            continue
        if draft.kind is not _INDIRECT:
            last, block = draft.attribution, draft.block
        elif draft.attribution.mention is not None:
            told, above = draft.attribution, draft.block
