"""The reader: a page's HTML as the blocks that a visitor sees, one after the other, and what its head says of it.

Knows elements and text, and nothing of news: no labels may come in. The parser is lxml's, driven by events, so that no tree is ever
built: depth costs nothing, no step can recurse, and one pass over the page keeps what the later rooms ask for.

    block = text between two block-level tags or line breaks, or blank lines in ``pre``, white space folded; a table row is one block, its
            cells parted by tabs
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsparse.html.words import PageWords, TagRole

__all__ = ["Elements", "PageBlock", "PageReader", "find_paths", "read_page"]

_CELL = "\x1f"  # ASCII's unit separator stands between the cells of a row until white space is folded
_BLANK = re.compile(r"\n[ \t\r\f]{0,99}\n")
_PROPERTIES = frozenset(("headline", "author", "datePublished", "dateModified", "name", "publisher", "inLanguage"))
_RARE = frozenset(("itemprop", "role", "data-testid", "data-component", "hidden", "aria-hidden", "lang"))
# What the stack remembers of an open element: the number of the block-level element around it, or one of these.
_DEEPEST = 512  # levels that a path is written out for; the depth at which browsers stop to nest
_PLAIN, _LINK, _STRONG, _SLANTED = -1, -2, -3, -4  # the last three are those whose characters are counted
# The roles by names of this module: a member of an Enum is dear to look up, and each tag asks for several.
_BLOCK_ROLE, _BREAK_ROLE, _LINK_ROLE, _STRONG_ROLE = TagRole.BLOCK, TagRole.BREAK, TagRole.LINK, TagRole.STRONG
_SLANTED_ROLE, _CELL_ROLE, _SILENT_ROLE, _HEAD_ROLE = TagRole.SLANTED, TagRole.CELL, TagRole.SILENT, TagRole.HEAD


class Elements:
    """The block-level elements of a page in the order of their start tags, as one list for each thing that is known of them.

    Number 0 stands for the document. (Lists rather than one object for each element: a page has hundreds, and most of what is asked
    is asked of all of them.)

    Attributes:
        tags: Their names, in lower case.
        parents: The numbers of the elements around them; the root is its own parent.
        signs: What class, id and role say, as bit masks of :attr:`PageWords.signs`.
        names: Class, id and role themselves.
        nodes: Their numbers among all elements, see :attr:`PageReader.nodes`.
    """

    __slots__ = ("names", "nodes", "parents", "signs", "tags")

    def __init__(self) -> None:
        self.tags: list[str] = [""]
        self.parents: list[int] = [0]
        self.signs: list[int] = [0]
        self.names: list[str] = [""]
        self.nodes: list[int] = [0]

    def __len__(self) -> int:
        return len(self.tags)


class PageBlock(NamedTuple):
    """One run of visible text.

    Attributes:
        text: The text, white space folded.
        element: The number of the block-level element right around it.
        signs: What the inline elements in it say, as a bit mask.
        linked: How many of its characters stand in links.
        strong: How many of its characters are bold.
        slanted: How many are in italics.
        links: How many links begin in it.
        ruled: Whether a rule (``hr``) stands between it and the block before.
        continued: Whether nothing but one line break stands between it and the block before.
    """

    text: str
    element: int
    signs: int
    linked: int
    strong: int
    slanted: int
    links: int
    ruled: bool
    continued: bool


class PageReader:
    """The target of the parser's events, used once for one page.

    Attributes:
        elements: The block-level elements.
        blocks: The runs of visible text, in order.
        nodes: All elements in the order of their start tags, but what stands inside silent ones: tag and number of the parent.
        metas: Name and content of each ``meta``, and ``canonical`` and ``lang`` of the links and the root.
        properties: Name and text of the microdata properties that may name headline, authors and dates.
        scripts: The JSON-LD scripts, each with its number among all elements.
        title: The text of ``title``.
    """

    def __init__(self, words: PageWords) -> None:
        self.elements: Elements = Elements()
        self.blocks: list[PageBlock] = []
        self.nodes: list[tuple[str, int]] = [("", 0)]
        self.metas: list[tuple[str, str]] = []
        self.properties: list[tuple[str, str]] = []
        self.scripts: list[tuple[int, str]] = []
        self.title: str = ""
        self._mask = words.mask
        self._hiding = words.hiding
        self._breaking = words.breaking
        self._roles = dict(words.roles)
        self._masks: dict[str, int] = {"": 0}
        self._stack: list[int] = []
        self._current = 0
        self._open = [0]
        self._silence = 0
        self._catching: list[str] | None = None
        self._text: list[str] = []
        self._signs = 0
        self._links = 0
        self._marked = 0
        self._inside = [0, 0, 0]
        self._counted = [0, 0, 0]
        self._ruled = False
        self._breaks = 2
        self._props: list[tuple[int, str, list[str]]] = []

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Take note of an element that opens."""
        if self._silence:
            self._silence += 1
            return
        opened = self._open
        node = len(self.nodes)
        self.nodes.append((tag, opened[-1]))
        opened.append(node)
        role = self._roles.get(tag, _BLOCK_ROLE)
        if role is _SILENT_ROLE or role is _HEAD_ROLE:
            self._silence = 1
            self._unseen(tag, attrib)
            return
        name = self._name(attrib) if attrib else ""
        signs = self._masks[name]
        if role is not _BLOCK_ROLE and role is not _BREAK_ROLE:
            if signs & self._hiding:
                self._silence = 1
                return
            if role is _LINK_ROLE or not signs & self._breaking:
                self._inline(role, signs)
                return
        if self._text:
            self._flush()
        else:
            self._signs = self._links = 0
        self._stack.append(self._current)
        if role is _BREAK_ROLE:
            self._breaks += 1
            return
        self._breaks = 2
        if tag == "hr":
            self._ruled = True
        elements = self.elements
        elements.parents.append(self._current)
        self._current = len(elements.tags)
        elements.tags.append(tag)
        elements.signs.append(signs)
        elements.names.append(name)
        elements.nodes.append(node)

    def end(self, tag: str) -> None:
        """Take note of an element that closes."""
        if self._silence:
            self._silence -= 1
            if self._silence:
                return
            node = self._open.pop()
            if self._catching is not None:
                caught, self._catching = "".join(self._catching), None
                if tag == "title":
                    self.title = self.title or " ".join(caught.split())
                else:
                    self.scripts.append((node, caught))
            return
        self._open.pop()
        if self._props and self._props[-1][0] == len(self._stack):
            _, name, parts = self._props.pop()
            self.properties.append((name, " ".join("".join(parts).split())))
        kind = self._stack.pop()
        if kind >= 0:
            if self._text:
                self._flush()
            else:
                self._signs = self._links = 0
            self._current = kind
            if tag != "br":
                self._breaks = 2
        elif kind < _PLAIN:
            self._inside[-2 - kind] -= 1
            self._marked -= 1

    def data(self, text: str) -> None:
        """Take in a run of text."""
        if self._silence:
            if self._catching is not None:
                self._catching.append(text)
            return
        if not self._text and text.isspace():
            return
        self._text.append(text)
        if self._marked:
            for index, depth in enumerate(self._inside):
                if depth:
                    self._counted[index] += len(text)
        for _, _, parts in self._props:
            parts.append(text)

    def close(self) -> "PageReader":
        """End the page, whose elements the parser has all closed."""
        return self

    def _unseen(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Keep what a ``meta``, a ``link``, the ``title`` or a JSON-LD script says."""
        if tag == "script":
            if "ld+json" in attributes.get("type", "").lower():
                self._catching = []
        elif tag == "title":
            self._catching = []
        elif tag == "link":
            if attributes.get("rel", "").lower() == "canonical":
                self.metas.append(("canonical", attributes.get("href", "")))
        elif tag == "meta" and (content := attributes.get("content", "").strip()):
            if (name := attributes.get("itemprop")) in _PROPERTIES:
                self.properties.append((self._qualified(name), content))
            elif name := attributes.get("property") or attributes.get("name"):
                self.metas.append((name.strip().lower(), content))

    def _name(self, attributes: Mapping[str, str]) -> str:
        """Return class, id and role of an element, and take note of what else its attributes say."""
        get = attributes.get
        key = get("class", "")
        if (own := get("id")) is not None:
            key = f"{key} {own}"
        if not _RARE.isdisjoint(attributes):
            key = self._rare(key, attributes)
        if key not in self._masks:
            self._masks[key] = self._mask(key)
        return key

    def _rare(self, key: str, attributes: Mapping[str, str]) -> str:
        """Return the name of an element with what the rarer attributes say; begin to keep the text of a property that is asked for."""
        get = attributes.get
        item = get("itemprop")
        if item in _PROPERTIES:
            self._props.append((len(self._stack) + 1, self._qualified(item), []))
            if given := get("content") or get("datetime"):
                self.properties.append((self._props[-1][1], given))
        if language := get("lang"):
            self.metas.append(("lang", language))
        hidden = "hidden" in attributes or get("aria-hidden") == "true"
        named = (item, get("role"), get("data-testid"), get("data-component"), "hidden" if hidden else None)
        return " ".join((key, *filter(None, named)))

    def _qualified(self, name: str) -> str:
        return f"{self._props[-1][1]}.{name}" if self._props else name

    def _inline(self, role: TagRole, signs: int) -> None:
        self._signs |= signs
        kind = _PLAIN
        if role is _LINK_ROLE:
            kind = _LINK
            self._links += 1
        elif role is _STRONG_ROLE:
            kind = _STRONG
        elif role is _SLANTED_ROLE:
            kind = _SLANTED
        elif role is _CELL_ROLE and self._text:
            self._text.append(_CELL)
        self._stack.append(kind)
        if kind != _PLAIN:
            self._inside[-2 - kind] += 1
            self._marked += 1

    def _flush(self) -> None:
        """End the run of text."""
        text = "".join(self._text) if len(self._text) > 1 else self._text[0]
        self._text.clear()
        linked, strong, slanted = self._counted
        # In preformatted text, a blank line parts paragraphs.
        for part in _BLANK.split(text) if self.elements.tags[self._current] == "pre" else (text,):
            folded = (
                "\t".join(" ".join(cell.split()) for cell in part.split(_CELL)).strip()
                if _CELL in part
                else " ".join(part.split())
            )
            if not folded:
                continue
            size = len(folded)
            self.blocks.append(
                PageBlock(
                    folded,
                    self._current,
                    self._signs,
                    min(linked, size),
                    min(strong, size),
                    min(slanted, size),
                    self._links,
                    self._ruled,
                    self._breaks == 1,
                )
            )
            # What is counted is counted once.
            linked, strong, slanted = max(0, linked - size), max(0, strong - size), max(0, slanted - size)
            self._breaks = 2
            self._ruled = False
        self._breaks = 0
        self._ruled = False
        self._counted = [0, 0, 0]
        self._signs = self._links = 0


def find_paths(page: PageReader, wanted_nodes: Sequence[int]) -> list[str]:
    """Return the XPaths of elements, or of an ancestor where one lies too deep.

    Args:
        page: The page.
        wanted_nodes: The numbers of the elements among all.
    """
    nodes = page.nodes
    wanted = bytearray(len(nodes))
    wanted[0] = 1
    for number in wanted_nodes:
        node = number
        while not wanted[node]:
            wanted[node] = 1
            node = nodes[node][1]
    ranks: dict[tuple[str, int], int] = {}
    paths = {0: ("", 0)}
    for node, place in enumerate(nodes):
        tag, parent = place
        if wanted[parent]:
            rank = ranks[place] = ranks.get(place, 0) + 1
            if wanted[node] and node:
                path, depth = paths[parent]
                paths[node] = (f"{path}/{tag}[{rank}]", depth + 1) if depth < _DEEPEST else paths[parent]
    return [paths[node][0] for node in wanted_nodes]


def read_page(html: str, words: PageWords) -> PageReader:
    """Return what a page shows and says of itself.

    Code points that no page can hold (lone surrogates) become U+FFFD, as in browsers.
    """
    reader = PageReader(words)
    try:
        from lxml import etree  # noqa: PLC0415 - an extra: who reads no page need not have it
    except ModuleNotFoundError as error:
        message = 'newsparse.parse_html needs lxml: pip install "newsparse[html]"'
        raise ModuleNotFoundError(message, name=error.name) from None
    # The stubs ask for a target that takes bytes as well as text; lxml passes text.
    parser = etree.HTMLParser(target=reader, encoding="utf-8", huge_tree=True)  # type: ignore[arg-type]
    try:
        data = html.encode("utf-8")
    except UnicodeEncodeError:
        data = html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")
    etree.fromstring(data, parser)
    return reader
