"""Blocks: the lines of a text, each with a label that says what it is.

First the text is cut into pieces (``segments``), then each piece is labelled (``labels``) by phrases, shapes, runs and place.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsparse.blocks.labels import STRICTNESS, label_texts
from newsparse.blocks.segments import Segment, cut_segments
from newsparse.blocks.verdict import BODY, Label, boilerplate
from newsparse.bylines import LONGEST_SIGNATURE, is_role, signature
from newsparse.errors import NewsparseError
from newsparse.lexicon import Lexicon
from newsparse.lexicon.boilerplate import fold_line
from newsparse.model import AgencyTag, Block, BlockKind, BoilerplateKind, Byline, Dateline, TagKind
from newsparse.protocols import BlockRule
from newsparse.source import Source, Span

__all__ = ["OWN_RULE", "STRICTNESS", "label_blocks", "label_texts"]

OWN_RULE = "block-rule"
"""The rule of a block that a caller's own rule labelled."""

_TAG_LINE = Label(BlockKind.CREDIT, rule="agency-tag")
_SIGNATURES = {
    BlockKind.BOILERPLATE: boilerplate(BoilerplateKind.CMS_RESIDUE, "signs-for-nobody"),
    BlockKind.CREDIT: Label(BlockKind.CREDIT, rule="signs-for-agencies"),
}
_ROLE = Label(BlockKind.BYLINE, rule="role-below-name")
_BRACKETS = 6  # code points around a tag that has a line to itself: brackets, slashes, a stop


def label_blocks(
    source: Source,
    lexicon: Lexicon,
    *,
    dateline: Dateline | None,
    bylines: tuple[Byline, ...],
    agency_tags: tuple[AgencyTag, ...],
    headline: str | None = None,
    block_rules: Sequence[BlockRule] = (),
    strictness: float = STRICTNESS,
) -> tuple[Block, ...]:
    """Return the blocks in order; together they hold all of the text but white space.

    Args:
        source: The text.
        lexicon: The words to look for.
        dateline: The dateline, which becomes a block of its own: above it is the head, below it the body.
        bylines: The bylines and credit lines; one that opens or closes a line becomes a block of its own.
        agency_tags: The agency tags; a line that holds nothing else is a credit.
        headline: The headline, for callers who have it apart from the text.
        block_rules: The caller's own rules, tried in order before newsparse's.
        strictness: From 0 (only what a rule names) to 1 (whatever is rather boilerplate than article).

    Raises:
        TypeError: When ``strictness`` is no number, or a rule answers with what is no kind.
        NewsparseError: When ``strictness`` does not lie between 0 and 1.
    """
    if not isinstance(strictness, int | float):
        message = f"strictness is a number from 0 to 1, got {strictness!r}"
        raise TypeError(message)
    if not 0 <= strictness <= 1:
        message = f"strictness must lie between 0 and 1, got {strictness!r}"
        raise NewsparseError(message)
    segments = cut_segments(source, lexicon.phrases, dateline, bylines)
    text = source.text
    segments = list(_without_signatures(text, segments, lexicon))
    spans = [Span(start, end, text[start:end]) for start, end, _ in segments]
    labels = [label or BODY for _, _, label in segments]
    free = [index for index, (_, _, label) in enumerate(segments) if label is None]
    lead = None
    if dateline is not None:
        lead = next((at for at, index in enumerate(free) if segments[index].start >= dateline.span.end), None)
    texts = [spans[index].text for index in free]
    for index, found in zip(
        free, label_texts(texts, lexicon.phrases, lead=lead, headline=headline, strictness=strictness), strict=True
    ):
        labels[index] = found
    for index, tag in _tag_lines(spans, agency_tags):
        if labels[index].kind is not BlockKind.BOILERPLATE:
            labels[index] = tag
    if not block_rules:
        return tuple(
            [
                Block(span, kind, boilerplate, rule)
                for span, (kind, boilerplate, rule, _) in zip(spans, labels, strict=True)
            ]
        )
    all_spans = tuple(spans)
    blocks: list[Block] = []
    for index, (span, label) in enumerate(zip(spans, labels, strict=True)):
        own = next((kind for rule in block_rules if (kind := rule(source, all_spans, index)) is not None), None)
        blocks.append(Block(span, label.kind, label.boilerplate, label.rule) if own is None else _ruled(span, own))
    return tuple(blocks)


def _ruled(span: Span, kind: BlockKind | BoilerplateKind) -> Block:
    """Return the block that a caller's own rule makes of a line."""
    if isinstance(kind, BoilerplateKind):
        return Block(span, BlockKind.BOILERPLATE, kind, OWN_RULE)
    if isinstance(kind, BlockKind):
        return Block(span, kind, BoilerplateKind.OTHER if kind is BlockKind.BOILERPLATE else None, OWN_RULE)
    message = f"a block rule answers with a BlockKind, a BoilerplateKind or None, got {kind!r}"
    raise TypeError(message)


def _without_signatures(text: str, segments: Sequence[Segment], lexicon: Lexicon) -> Iterator[Segment]:
    """Yield the pieces, those labelled that sign for nobody, and a role that stands below the name's line."""
    above: Label | None = None
    for start, end, label in segments:
        if label is None and end - start <= LONGEST_SIGNATURE:
            line = text[start:end]
            if above is not None and above.kind is BlockKind.BYLINE and is_role(line, lexicon):
                above = _ROLE
            else:
                found = signature(line, lexicon)
                above = None if found is None else _SIGNATURES[found]
        else:
            above = label
        yield Segment(start, end, above)


def _tag_lines(spans: Sequence[Span], tags: Sequence[AgencyTag]) -> Iterator[tuple[int, Label]]:
    """Yield the pieces that hold the tag of an agency that signs, brackets and stops aside, and nothing else."""
    starts = [span.start for span in spans] if tags else ()
    for tag in tags:
        index = bisect_right(starts, tag.span.start) - 1
        if tag.kind is TagKind.CREDIT and index >= 0 and tag.span in spans[index]:
            rest = len(spans[index]) - len(tag.span)
            if rest <= _BRACKETS and fold_line(spans[index].text) == fold_line(tag.span.text):
                yield index, _TAG_LINE
