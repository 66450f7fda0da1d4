"""Labels: what each block of a page is, by a linear model over its features and by the names of the elements around it.

The model says whether a block is the article's own text: the sum of the weights of its features (``data/html-weights.toml``), made by
``scripts/train_page_model.py``. What is no text of the article gets its kind from the names around it. No parsing may come in.
"""

from collections.abc import Callable, Mapping
from functools import cache
from itertools import islice, repeat
from typing import Any, NamedTuple

from newsparse.html.features import MOST_BLOCKS, Hints, fold, page_features
from newsparse.html.layout import PageLayout
from newsparse.html.reader import PageReader
from newsparse.html.words import PageWords
from newsparse.lexicon.boilerplate import PhraseTable
from newsparse.lexicon.rows import read_data
from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["PageLabel", "label_page"]

_ORIGIN = "html-weights.toml"
_SUBHEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LONGEST_SUBHEAD = 120
_LONGEST_BYLINE = 160
_SHORTEST_CAPTION = 3
_RIGHTS = ("©", "(c) ", "(C) ", "Copyright")


class PageLabel(NamedTuple):
    """What a block of a page is.

    Attributes:
        kind: The kind of block.
        boilerplate: Which kind of boilerplate, or None.
        rule: Why.
    """

    kind: BlockKind
    boilerplate: BoilerplateKind | None
    rule: str


_BODY = PageLabel(BlockKind.BODY, None, "page-model")
_SUBHEAD = PageLabel(BlockKind.SUBHEAD, None, "page-model-heading")
_HEADLINE = PageLabel(BlockKind.HEADLINE, None, "page-headline")
_BYLINE = PageLabel(BlockKind.BYLINE, None, "page-byline")
_CAPTION = PageLabel(BlockKind.CAPTION, None, "page-caption")
_AUTHOR = PageLabel(BlockKind.BOILERPLATE, BoilerplateKind.AUTHOR_BIO, "page-name-author-bio")
_OUTSIDE = PageLabel(BlockKind.BOILERPLATE, BoilerplateKind.NAVIGATION, "page-outside")
_LABELS = {kind.value: PageLabel(BlockKind.BOILERPLATE, kind, f"page-name-{kind.value}") for kind in BoilerplateKind}
_LABELS |= {"caption": _CAPTION, "byline": _BYLINE}


def label_page(
    page: PageReader,
    layout: PageLayout,
    *,
    words: PageWords,
    phrases: PhraseTable,
    hints: Hints,
    headlines: tuple[str, ...],
    signs: Callable[[str], bool],
) -> list[PageLabel]:
    """Return a label for each block of a page.

    Args:
        page: The page.
        layout: Where its article stands.
        words: What tags and names mean.
        phrases: The boilerplate phrases of the article's language.
        hints: What the head says of the article.
        headlines: The headline in the words of the head.
        signs: Whether a line may name who wrote the article.
    """
    weights, least = _model()
    known = weights.get
    scores = {
        at: sum(map(known, found, repeat(0.0))) for at, found in page_features(page, layout, words, phrases, hints)
    }
    body = {at for at, score in scores.items() if score > least}
    # A page of more blocks than any news page has is no page to be fine about: prose is taken where the article stands.
    body.update(at for at in layout.prose if at >= MOST_BLOCKS)
    headline = _find_headline(page, headlines, min(body, default=layout.first), body)
    start, last = min(body, default=len(page.blocks)), max(body, default=0)
    opening = next((at for at in layout.prose if at in body), start)  # a standfirst may stand above the byline
    naming = _naming(page, words)
    labels: list[PageLabel] = []
    for at, block in enumerate(page.blocks):
        if at == headline:
            labels.append(_HEADLINE)
        elif at in body:
            heading = page.elements.tags[block.element] in _SUBHEADS and len(block.text) <= _LONGEST_SUBHEAD
            labels.append(_SUBHEAD if heading and at > start else _BODY)
        else:
            label = _named(block.signs, words) or naming[block.element] or _OUTSIDE
            if label is _BYLINE:
                head = headline is not None and headline < at < opening and len(block.text) <= _LONGEST_BYLINE
                label = _BYLINE if head and signs(block.text) else _AUTHOR
            elif label is _CAPTION:
                label = _caption(block.text, above=headline is not None and at < headline, below=at > last)
            labels.append(label)
    return labels


def _caption(text: str, *, above: bool, below: bool) -> PageLabel:
    """Return what a block is whose element is named like a caption: pages name their notice of copyright and their foot so, too."""
    if text.startswith(_RIGHTS):
        return _LABELS[BoilerplateKind.COPYRIGHT.value]
    return _OUTSIDE if above or below or len(text) < _SHORTEST_CAPTION else _CAPTION


def _find_headline(page: PageReader, headlines: tuple[str, ...], before: int, body: set[int]) -> int | None:
    """Return the block that prints the headline: the one that the head names, or the last ``h1`` above the article."""
    folded = {fold(headline) for headline in headlines}
    found = None
    for at, block in enumerate(page.blocks):
        if at > before and found is not None:
            break
        if at in body:
            continue
        if page.elements.tags[block.element] == "h1":
            found = at
            if fold(block.text) in folded:
                return at
    return found


def _naming(page: PageReader, words: PageWords) -> list[PageLabel | None]:
    """Return for each element what a block in it is when it is no text of the article, by the nearest name that says so."""
    found: list[PageLabel | None] = [None]
    elements = page.elements
    for tag, parent, signs in islice(zip(elements.tags, elements.parents, elements.signs, strict=True), 1, None):
        label = _CAPTION if tag == "figcaption" else _named(signs, words) if signs & words.labelled else None
        found.append(label or found[parent])
    return found


def _named(signs: int, words: PageWords) -> PageLabel | None:
    """Return the label that a mask of signs speaks for, the first of the file's order: the lowest bit."""
    signs &= words.labelled
    return _LABELS[words.labels[signs & -signs]] if signs else None


@cache
def _model() -> tuple[Mapping[str, float], float]:
    """Return the weights, and the sum above which a block is the article's text."""
    data: Any = read_data(_ORIGIN)
    weights: Mapping[str, float] = data["weights"]
    return dict(weights), float(data["least"])
