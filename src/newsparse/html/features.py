"""Features: what is to be seen of a block, as short names that a linear model has a weight for.

Each name is one plain fact or two facts together (``tag:p``, ``link0+len3``): what the text looks like, in which element it stands, what
the names of the elements around it say, and how it stands to the prose of the article (:mod:`newsparse.html.layout`). No weights and no
decisions may come in; the weights stand in ``data/html-weights.toml``.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen

from newsparse.blocks.phrases import match_phrases
from newsparse.html.layout import PROSE, PageLayout, weight_of
from newsparse.html.reader import PageBlock, PageReader
from newsparse.html.words import PageWords
from newsparse.lexicon.boilerplate import PhraseTable

__all__ = ["MOST_BLOCKS", "Hints", "fold", "page_features"]

_LETTERS = re.compile(r"[^\W_]+")
_LENGTHS = (4, 10, 20, 35, 55, 80, 120, 200, 400)
_COARSE = (25, 60, 120)
_LINKED = (0.001, 0.15, 0.4, 0.8)
_SHARES = (1e-6, 0.05, 0.15, 0.4, 0.7)
_LIST = 0.6  # of the characters in links make a line of a list of links
_ALL_LINKED = 0.8  # of the characters in links: outside the article's container, such a line is no text of it
_MARKED = 0.8  # of the characters in bold type or italics make a line of it
_STEPS = (2, 3, 4, 6, 10, 20)
_FAR = 4
_FURTHEST = 16  # steps in the tree after which two blocks have nothing to do with each other
MOST_BLOCKS = 5_000  # blocks of a page that are looked at closely; no news page seen has half as many
_BEFORE, _AFTER = 30, 12  # blocks above the first and below the last prose that may still belong to the article
_CLOSERS = "'\"”’»)]」』*"
_STOPS = frozenset(".!?…。！？।")
_MEETING = 60  # folded characters by which two texts are held to be the same
_TELLING = 12  # folded characters that make a chance meeting of two texts unlikely


@frozen
class Hints:
    """What the head of the page says that helps to tell its blocks apart, each folded (:func:`fold`); empty when it says nothing.

    Attributes:
        title: The title or headline.
        description: The description.
        body: The text of the article.
    """

    title: str = ""
    description: str = ""
    body: str = ""


def fold(text: str) -> str:
    """Return the letters and digits of a text in lower case, so that two printings of it are equal."""
    return "".join(_LETTERS.findall(text)).casefold()


def page_features(
    page: PageReader, layout: PageLayout, words: PageWords, phrases: PhraseTable, hints: Hints
) -> Iterator[tuple[int, list[str]]]:
    """Yield number and features of each block that may belong to the article; others are too far from its prose."""
    view = _View(page, layout, words, hints)
    near = [
        at
        for at, block in enumerate(page.blocks[:MOST_BLOCKS])
        if not layout.barred[block.element]
        and (
            layout.level[block.element] >= 0
            or (
                layout.first - _BEFORE <= at <= layout.last + _AFTER
                and (at < layout.first or layout.branch[block.element] <= _FAR)
                and block.linked <= _ALL_LINKED * len(block.text)
            )
        )
    ]
    prose = [layout.weights[at] > PROSE for at in near]
    last = max((index for index, is_prose in enumerate(prose) if is_prose), default=-1)
    matched = match_phrases([page.blocks[at].text for at in near], prose, phrases, last)
    for at, phrase in zip(near, matched, strict=True):
        look = view.look(at)
        found = view.features(look)
        if phrase is not None and not phrase.soft:
            found += (f"text:{phrase.kind.value}", f"text:{phrase.kind.value}+{look.zone}")
            if phrase.boilerplate:
                found += (f"text:{phrase.boilerplate.value}", f"text:{phrase.boilerplate.value}+{look.zone}")
        yield at, found


class _Look(NamedTuple):
    """The coarse facts of one block, which the finer ones are joined with."""

    at: int
    block: PageBlock
    tag: str
    size: int
    length: int
    link: int
    end: str
    place: str
    inside: str
    zone: str


_Family = tuple[str, str, str, str]  # tag and name of an element and of the one around it


class _View:
    """One page while its features are taken."""

    def __init__(self, page: PageReader, layout: PageLayout, words: PageWords, hints: Hints) -> None:
        self.blocks = page.blocks
        self.elements = page.elements
        self.layout = layout
        self.hints = hints
        self.signs = words.signs
        self.counts = Counter(block.text for block in page.blocks)
        self.families: defaultdict[_Family, float] = defaultdict(float)
        for block, weight in zip(page.blocks, layout.weights, strict=True):
            if weight and layout.level[block.element] >= 0:
                self.families[self._family(block.element)] += weight
        self.around: dict[int, int] = {}
        heads = [
            at for at in range(layout.first + 1) if page.blocks and page.elements.tags[page.blocks[at].element] == "h1"
        ]
        self.head = heads[-1] if heads else None
        self.next = 0

    def features(self, look: "_Look") -> list[str]:
        """Return the features of one block; blocks must be asked for in order."""
        tag, length, link, zone = look.tag, look.length, look.link, look.zone
        found = [
            "bias",
            zone,
            f"len{bisect_right(_LENGTHS, look.size)}",
            f"link{link}+len{length}",
            f"tag:{tag}+{zone}",
            f"tag:{tag}+len{length}",
            f"tag:{tag}+link{link}",
        ]
        level = self.layout.level[look.block.element]
        if level >= 0:
            found.append(f"level{min(level, 4)}+tag:{tag}")
        self._add_names(found, look)
        self._add_kin(found, look)
        self._add_way(found, look)
        self._add_neighbours(found, look)
        self._add_text(found, look)
        self._add_head(found, look)
        return found

    def look(self, at: int) -> "_Look":
        """Return the coarse facts of one block."""
        layout = self.layout
        block = self.blocks[at]
        size = weight_of(block.text)
        place = "above" if at < layout.first else "below" if at > layout.last else "amid"
        inside = "in" if layout.level[block.element] >= 0 else "out"
        return _Look(
            at,
            block,
            self.elements.tags[block.element],
            size,
            bisect_right(_COARSE, size),
            bisect_right(_LINKED, block.linked / len(block.text)),
            _ending(block.text),
            place,
            inside,
            f"{place}-{inside}",
        )

    def _family(self, number: int) -> _Family:
        tags, names, parent = self.elements.tags, self.elements.names, self.elements.parents[number]
        return tags[number], names[number], tags[parent], names[parent]

    def _around(self, number: int) -> int:
        """Return the signs of an element and those around it, as far as the article does not stand in them."""
        path = []
        while number not in self.around and not self.layout.above[number]:
            path.append(number)
            number = self.elements.parents[number]
        signs = self.around.get(number, 0)
        for number in reversed(path):
            signs = self.around[number] = signs | self.elements.signs[number]
        return signs

    def _add_names(self, found: list[str], look: "_Look") -> None:
        """What the names of the elements around it say."""
        block, inside = look.block, look.inside
        signs = self._around(block.element)
        own = block.signs if self.layout.above[block.element] else block.signs | self.elements.signs[block.element]
        signs |= own
        bit = 0
        while signs >> bit:
            if signs >> bit & 1:
                name = self.signs[bit]
                found += (f"sign:{name}", f"sign:{name}+{inside}")
                if own >> bit & 1:
                    found.append(f"own:{name}")
            bit += 1

    def _add_kin(self, found: list[str], look: "_Look") -> None:
        """How much of the prose has the same parent, or the same tags and names around it."""
        layout = self.layout
        weight = layout.weights[look.at]
        beside = bisect_right(
            _SHARES, (layout.share[self.elements.parents[look.block.element]] - weight) / layout.total
        )
        kin = bisect_right(_SHARES, (self.families.get(self._family(look.block.element), 0.0) - weight) / layout.total)
        found += (
            f"beside{beside}",
            f"beside{beside}+tag:{look.tag}",
            f"family{kin}",
            f"family{kin}+{look.place}",
            f"family{kin}+len{look.length}",
            f"family{kin}+{look.end}",
        )

    def _add_way(self, found: list[str], look: "_Look") -> None:
        """How far it is in the tree to the prose before and after."""
        prose = self.layout.prose
        while self.next < len(prose) and prose[self.next] <= look.at:
            self.next += 1
        after = prose[self.next] if self.next < len(prose) else None
        back = self.next - 1
        if back >= 0 and prose[back] == look.at:
            back -= 1
        found += (f"from{self._way(look.at, prose[back] if back >= 0 else None)}", f"to{self._way(look.at, after)}")

    def _add_neighbours(self, found: list[str], look: "_Look") -> None:
        """What stands right before and after, how far it is to the first prose, and on which side of the headline it stands."""
        at = look.at
        if look.place == "above":
            found.append(f"above{bisect_right(_STEPS, self.layout.first - at)}+{look.zone}")
        before = self._kind(at - 1) if at else "^"
        after = self._kind(at + 1) if at + 1 < len(self.blocks) else "$"
        found.append(f"{before}_{after}")
        if at == self.layout.first:
            found.append("first")
        if self.head is not None and at <= self.head:
            found.append("over-h1" if at < self.head else "h1")

    def _way(self, at: int, other: int | None) -> str:
        """Return the steps up from a block to the nearest element that holds both, and the steps down, as a name."""
        if other is None:
            return "-none"
        parents = self.elements.parents
        here, there = self.blocks[at].element, self.blocks[other].element
        up = down = 0
        # Parents have smaller numbers than their children, so the larger number is never an ancestor of the smaller one.
        while here != there and up + down < _FURTHEST:
            if here > there:
                here = parents[here]
                up += 1
            else:
                there = parents[there]
                down += 1
        return "33" if here != there else f"{min(up, 3)}{min(down, 3)}"

    def _kind(self, at: int) -> str:
        block = self.blocks[at]
        if self.layout.weights[at] > PROSE:
            return "P"
        if block.linked > _LIST * len(block.text):
            return "L"
        return "s" if len(block.text) < _COARSE[0] else "m"

    def _add_text(self, found: list[str], look: "_Look") -> None:
        """What the text itself looks like."""
        block = look.block
        text = block.text
        if self.counts[text] > 1:
            found += ("twice", f"twice+len{look.length}")
        if block.strong > _MARKED * len(text):
            found.append("bold")
        if block.continued:
            found.append("continued")
        if block.slanted > _MARKED * len(text):
            found.append(f"slanted+len{look.length}")
        if text.isupper():
            found += ("capitals", f"capitals+link{look.link}")

    def _add_head(self, found: list[str], look: "_Look") -> None:
        """How the text stands to what the head of the page says."""
        hints = self.hints
        folded = fold(look.block.text[: 2 * _MEETING])
        if len(folded) < _TELLING:
            return
        start = folded[:_MEETING]
        if hints.title and (folded in hints.title or (len(hints.title) > _TELLING and hints.title in folded)):
            found.append("title")
        if hints.description and (
            hints.description.startswith(start) or folded.startswith(hints.description[:_MEETING])
        ):
            found.append(f"description+tag:{look.tag}")
        if hints.body and start not in hints.body:
            found.append(f"unsaid+{look.zone}")


def _ending(text: str) -> str:
    stripped = text.rstrip(_CLOSERS)
    if stripped and stripped[-1] in _STOPS:
        return "stop"
    return "colon" if text[-1] in ":：" else "open"
