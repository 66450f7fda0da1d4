"""Links: drafts that their own sentence leaves open are settled by their neighbours.

split       "…," she said. "…"          the second half joins the first
run-up      "…" "…," she said           a piece joins the one after it
continued   a piece that goes on with the paragraph before joins it
carried     a piece alone takes the attribution of the last one
"""

from attrs import evolve

from newsparse.attribution.drafts import Draft
from newsparse.model import CuePosition, QuotationKind

__all__ = ["link"]


def link(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts joined with their neighbours, in order."""
    linked: list[Draft] = []
    for draft in drafts:
        last = linked[-1] if linked else None
        if last is not None and _joins(last, draft):
            last.spans.extend(draft.spans)
            last.open_end = draft.open_end
            if last.attribution is None:
                last.attribution = draft.attribution
                last.loose = draft.loose
            elif last.attribution.position is CuePosition.AFTER:
                last.attribution = evolve(last.attribution, position=CuePosition.INSIDE)
            continue
        linked.append(draft)
    _carry(linked)
    return linked


def _joins(last: Draft, draft: Draft) -> bool:
    if last.kind is not QuotationKind.DIRECT or draft.kind is not QuotationKind.DIRECT:
        return False
    if draft.continues and last.open_end:
        return True
    if draft.block != last.block:
        return False
    if draft.loose and draft.alone and not last.loose:
        return last.attribution is not None and last.attribution.position is not CuePosition.BEFORE
    return (
        last.loose
        and last.alone
        and not draft.loose
        and draft.attribution is not None
        and draft.attribution.position is CuePosition.AFTER
    )


def _carry(drafts: list[Draft]) -> None:
    """Give each open draft the attribution of the one before it."""
    last = None
    for draft in drafts:
        if draft.attribution is not None:
            last = draft.attribution
        elif last is not None and draft.loose:
            draft.attribution = evolve(last, carried=True)
