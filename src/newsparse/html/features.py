"""Features: what is to be seen of a block, as short names that a linear model has a weight for.

Each name is one plain fact or two facts together (``tag:p``, ``link0+len3``): what the text looks like, in which element it stands, what
the names of the elements around it say, and how it stands to the prose of the article (:mod:`newsparse.html.layout`). No weights and no
decisions may come in; the weights stand in ``data/html-weights.toml``.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen

from newsparse.blocks.phrases import match_phrases
from newsparse.html.layout import PROSE, PageLayout, weight_of
from newsparse.html.reader import Element, PageBlock, PageReader
from newsparse.html.words import PageWords
from newsparse.lexicon.boilerplate import PhraseTable

__all__ = ["MOST_BLOCKS", "Hints", "fold", "page_features"]

_LENGTHS = (4, 10, 20, 35, 55, 80, 120, 200, 400)
_COARSE = (25, 60, 120)
_LINKED = (0.001, 0.15, 0.4, 0.8)
_SHARES = (1e-6, 0.05, 0.15, 0.4, 0.7)
_RATES = (0.01, 0.2, 0.5, 0.8)
_LIST = 0.6  # of the characters in links make a line of a list of links
_ALL_LINKED = 0.8  # of the characters in links: outside the article's container, such a line is no text of it
_BOLD = 0.8  # of the characters in bold type make a bold line
_PROSE_LENGTH = 200  # code points from which a line is prose, and the share of digits says nothing
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_HEADING = 60  # characters at most for a bold line to be a heading
_STEPS = (2, 3, 4, 6, 10, 20)
_HEAD_STEPS = (2, 3, 5)
_FAR = 4
_FURTHEST = 16  # steps in the tree after which two blocks have nothing to do with each other
MOST_BLOCKS = 5_000  # blocks of a page that are looked at closely; no news page seen has half as many
_BEFORE, _AFTER = 30, 12  # blocks above the first and below the last prose that may still belong to the article
_CLOSERS = "'\"”’»)]」』*"
_STOPS = frozenset(".!?…。！？।")
_OPENERS = frozenset('"“„«»–—-‘「')
_MARKS = (("©", "copyright"), ("|", "pipe"), ("@", "at"), ("http", "url"), ("»", "guillemet"))
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
    return "".join(filter(str.isalnum, text)).casefold()


def page_features(
    page: PageReader, layout: PageLayout, words: PageWords, phrases: PhraseTable, hints: Hints
) -> Iterator[tuple[int, list[str]]]:
    """Yield number and features of each block that may belong to the article; others are too far from its prose."""
    view = _View(page, layout, words, hints)
    near = [
        at
        for at, block in enumerate(page.blocks[:MOST_BLOCKS])
        if layout.level[block.element] >= 0
        or (
            layout.first - _BEFORE <= at <= layout.last + _AFTER
            and (at < layout.first or layout.branch[block.element] <= _FAR)
            and block.linked <= _ALL_LINKED * len(block.text)
        )
    ]
    prose = [layout.weights[at] > PROSE for at in near]
    last = max((index for index, is_prose in enumerate(prose) if is_prose), default=-1)
    matched = match_phrases([page.blocks[at].text for at in near], prose, phrases, last)
    heading = ""
    for at, phrase in zip(near, matched, strict=True):
        look = view.look(at)
        found = view.features(look)
        residue = ""
        if phrase is not None and not phrase.soft:
            residue = phrase.boilerplate.value if phrase.boilerplate else ""
            named = residue or phrase.kind.value
            found += (f"text:{named}", f"text:{named}+{look.zone}")
        if residue:
            found += ("text:residue", f"text:residue+{look.zone}")
        if heading:
            found += (f"under:{heading}", f"under+len{look.length}", f"under+{look.zone}")
        if look.tag in _HEADINGS or (look.bold and look.size < _HEADING):
            heading = residue
        yield at, found


class _Look(NamedTuple):
    """The coarse facts of one block, which the finer ones are joined with."""

    at: int
    block: PageBlock
    element: Element
    tag: str
    size: int
    length: int
    link: int
    end: str
    place: str
    inside: str
    zone: str
    bold: bool


_Family = tuple[str, str, str, str]  # tag and name of an element and of the one around it


class _View:
    """One page while its features are taken."""

    def __init__(self, page: PageReader, layout: PageLayout, words: PageWords, hints: Hints) -> None:
        self.blocks = page.blocks
        self.elements = page.elements
        self.layout = layout
        self.hints = hints
        self.signs = words.signs
        self.telling = words.telling
        self.counts = Counter(block.text for block in page.blocks)
        self.families: defaultdict[_Family, float] = defaultdict(float)
        self.members: Counter[_Family] = Counter()
        self.grown: Counter[_Family] = Counter()
        for at, block in enumerate(page.blocks):
            family = self._family(page.elements[block.element])
            self.members[family] += 1
            if layout.level[block.element] >= 0:
                self.families[family] += layout.weights[at]
                self.grown[family] += layout.weights[at] > PROSE
        self.around: dict[int, tuple[int, frozenset[str]]] = {}
        heads = [
            at for at in range(layout.first + 1) if page.blocks and page.elements[page.blocks[at].element].tag == "h1"
        ]
        self.head = heads[-1] if heads else None
        self.next = 0

    def features(self, look: "_Look") -> list[str]:
        """Return the features of one block; blocks must be asked for in order."""
        tag, length, link, place, zone = look.tag, look.length, look.link, look.place, look.zone
        size = bisect_right(_LENGTHS, look.size)
        found = [
            "bias",
            zone,
            f"len{size}",
            f"len{size}+{zone}",
            f"link{link}",
            f"link{link}+len{length}",
            f"link{link}+{zone}",
            f"link{link}+{look.end}",
            f"{look.end}+len{length}",
            f"{look.end}+len{length}+{zone}",
            f"tag:{tag}",
            f"tag:{tag}+{zone}",
            f"tag:{tag}+len{length}",
            f"tag:{tag}+link{link}",
            f"tag:{tag}<{self.elements[look.element.parent].tag}",
        ]
        level = self.layout.level[look.block.element]
        if level >= 0:
            found += (f"level{min(level, 5)}", f"level{min(level, 4)}+{place}", f"level{min(level, 4)}+tag:{tag}")
        else:
            branch = min(self.layout.branch[look.block.element], 5)
            found += (f"branch{branch}", f"branch{branch}+{place}")
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
        element = self.elements[block.element]
        size = weight_of(block.text)
        place = "above" if at < layout.first else "below" if at > layout.last else "amid"
        inside = "in" if layout.level[block.element] >= 0 else "out"
        return _Look(
            at,
            block,
            element,
            element.tag,
            size,
            bisect_right(_COARSE, size),
            bisect_right(_LINKED, block.linked / len(block.text)),
            _ending(block.text),
            place,
            inside,
            f"{place}-{inside}",
            block.strong > _BOLD * len(block.text),
        )

    def _family(self, element: Element) -> _Family:
        parent = self.elements[element.parent]
        return element.tag, element.name, parent.tag, parent.name

    def _around(self, number: int) -> tuple[int, frozenset[str]]:
        """Return signs and telling tags of an element and those around it, as far as the article does not stand in them."""
        path = []
        while number not in self.around and not self.layout.above[number]:
            path.append(number)
            number = self.elements[number].parent
        known = self.around.get(number, (0, frozenset()))
        for number in reversed(path):
            element = self.elements[number]
            tags = known[1] | {element.tag} if element.tag in self.telling else known[1]
            known = self.around[number] = (known[0] | element.signs, tags)
        return known

    def _add_names(self, found: list[str], look: "_Look") -> None:
        """What the names and tags of the elements around it say."""
        block, inside = look.block, look.inside
        signs, tags = self._around(block.element)
        own = block.signs if self.layout.above[block.element] else block.signs | look.element.signs
        signs |= own
        bit = 0
        while signs >> bit:
            if signs >> bit & 1:
                name = self.signs[bit]
                found += (f"sign:{name}", f"sign:{name}+{inside}")
                if own >> bit & 1:
                    found += (f"own:{name}", f"own:{name}+len{look.length}")
            bit += 1
        for tag in tags:
            found += (f"in:{tag}", f"in:{tag}+{inside}")

    def _add_kin(self, found: list[str], look: "_Look") -> None:
        """How much of the prose has the same parent, or the same tags and names around it."""
        layout = self.layout
        weight = layout.weights[look.at]
        beside = bisect_right(_SHARES, (layout.share[look.element.parent] - weight) / layout.total)
        found += (
            f"beside{beside}",
            f"beside{beside}+{look.place}",
            f"beside{beside}+tag:{look.tag}",
        )
        family = self._family(look.element)
        kin = bisect_right(_SHARES, (self.families[family] - weight) / layout.total)
        found += (
            f"family{kin}",
            f"family{kin}+{look.place}",
            f"family{kin}+len{look.length}",
            f"family{kin}+{look.end}",
        )
        if others := self.members[family] - 1:
            proved = self.grown[family] - (weight > PROSE and look.inside == "in")
            found.append(f"family-rate{bisect_right(_RATES, proved / others)}")

    def _add_way(self, found: list[str], look: "_Look") -> None:
        """How far it is in the tree to the prose before and after."""
        prose = self.layout.prose
        while self.next < len(prose) and prose[self.next] <= look.at:
            self.next += 1
        after = prose[self.next] if self.next < len(prose) else None
        back = self.next - 1
        if back >= 0 and prose[back] == look.at:
            back -= 1
        way_before = self._way(look.at, prose[back] if back >= 0 else None)
        way_after = self._way(look.at, after)
        found += (f"from{way_before}", f"to{way_after}", f"from{way_before}+to{way_after}")

    def _add_neighbours(self, found: list[str], look: "_Look") -> None:
        """What stands right before and after, and how far it is to the ends of the article and to the headline."""
        at, place, layout = look.at, look.place, self.layout
        if place == "above":
            found.append(f"above{bisect_right(_STEPS, layout.first - at)}+{look.zone}")
        elif place == "below":
            found.append(f"below{bisect_right(_STEPS, at - layout.last)}+{look.zone}")
        kind = self._kind(at)
        before = self._kind(at - 1) if at else "^"
        after = self._kind(at + 1) if at + 1 < len(self.blocks) else "$"
        found += (f"{before}_{after}", f"{before}{kind}{after}", f"{kind}+{place}")
        if at == layout.last:
            found.append("last")
        if at == layout.first:
            found.append("first")
        if self.head is not None:
            found.append("under-h1" if at > self.head else "over-h1" if at < self.head else "h1")
            if at > self.head:
                found.append(f"h1-{bisect_right(_HEAD_STEPS, at - self.head)}+{place}")

    def _way(self, at: int, other: int | None) -> str:
        """Return the steps up from a block to the nearest element that holds both, and the steps down, as a name."""
        if other is None:
            return "-none"
        elements = self.elements
        here, there = self.blocks[at].element, self.blocks[other].element
        up = down = 0
        # Parents have smaller numbers than their children, so the larger number is never an ancestor of the smaller one.
        while here != there and up + down < _FURTHEST:
            if here > there:
                here = elements[here].parent
                up += 1
            else:
                there = elements[there].parent
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
        block, zone = look.block, look.zone
        text = block.text
        if self.counts[text] > 1:
            found += (
                "twice",
                f"twice+len{look.length}",
                f"twice+{zone}",
                f"times{min(self.counts[text], 4)}+len{look.length}",
            )
        if look.bold:
            found += ("bold", f"bold+{look.end}", f"bold+{zone}")
        if block.continued:
            found += ("continued", f"continued+{zone}")
        if block.slanted > _BOLD * len(text):
            found += ("slanted", f"slanted+{zone}", f"slanted+len{look.length}")
        if block.ruled:
            found += ("ruled", f"ruled+{zone}")
        if text.isupper():
            found += ("capitals", f"capitals+link{look.link}")
        if text[0].islower():
            found.append("small")
        if text[0] in _OPENERS:
            found.append("opens")
        if len(text) < _PROSE_LENGTH and (digits := sum(map(str.isdigit, text))):
            found.append(f"digits{bisect_right(_LINKED, digits / len(text))}")
        found.append(f"words{min(len(text.split(None, 8)), 8)}")
        found += (f"has:{name}" for mark, name in _MARKS if mark in text)

    def _add_head(self, found: list[str], look: "_Look") -> None:
        """How the text stands to what the head of the page says."""
        hints = self.hints
        folded = fold(look.block.text[: 2 * _MEETING])
        start = folded[:_MEETING]
        if not folded:
            found.append("no-letters")
        elif len(folded) < _TELLING:
            if hints.body:
                found.append("short-said" if folded in hints.body else "short-unsaid")
        else:
            if hints.title and (folded in hints.title or (len(hints.title) > _TELLING and hints.title in folded)):
                found += ("title", f"title+{look.zone}")
            if hints.description and (
                hints.description.startswith(start) or folded.startswith(hints.description[:_MEETING])
            ):
                found += ("description", f"description+{look.zone}", f"description+tag:{look.tag}")
            if hints.body:
                known = "said" if start in hints.body else "unsaid"
                found += (known, f"{known}+{look.zone}")


def _ending(text: str) -> str:
    stripped = text.rstrip(_CLOSERS)
    if stripped and stripped[-1] in _STOPS:
        return "stop"
    return "colon" if text[-1] in ":：" else "open"
