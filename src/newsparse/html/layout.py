"""The layout: where on the page the article stands, before any block is labelled.

A first look that needs no model: prose is long, unlinked and ends like a sentence; the container that holds most of it is where the
article stands; the first and the last prose in there are its ends. What the labels ask of a block is asked relative to these.

Works on tags, names and numbers only; no words of a language may come in, and every step is one pass over elements or blocks.
"""

import re

from attrs import frozen

from newsparse.html.reader import Elements, PageBlock, PageReader

__all__ = ["PROSE", "PageLayout", "find_layout", "weight_of"]

PROSE = 0.8  # what a block of some eighty characters weighs when it ends a sentence and nothing speaks against it
_WIDE = re.compile(
    "[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)  # scripts that say more with a character
_STOP = re.compile(r"[.!?…。！？।]['\"”’»)\]」』*]{0,3}$")
_LINKED = 0.35  # of the characters in links: more, and it is a list of links
_MOST = 0.5  # of all the prose must stand in the article's container
_STEP = 0.75  # of its own prose must stand in one child for the container to be narrowed to that child
_SHORT, _LONG = 80, 600
_BY_NAMES = (1.0, 0.5, 0.25)  # what is left of the weight under one name that speaks against prose, under two
_LEVELS = 0b1111  # the levels from a block upwards on which a name still speaks of the block itself
_BARRED = 0b10000  # the bit above them: no article stands in the element
# By what the weight of a block is multiplied, for each state of the element right around it.
_FACTORS = [
    (0.1 if state & _BARRED else 1.0) * _BY_NAMES[min(2, (state & _LEVELS).bit_count())] for state in range(2 * _BARRED)
]


@frozen(eq=False)
class PageLayout:
    """The page as seen from its article.

    Attributes:
        weights: How much each block looks like prose, by length mostly; see :data:`PROSE`.
        main: The number of the element that holds the article.
        above: For each element, whether the article stands inside it.
        level: For each element, how deep it lies inside ``main``; -1 outside.
        branch: For each element, how many levels above ``main`` it parts from it; 0 inside.
        first: The number of the first block of prose inside ``main``.
        last: The number of the last one.
        prose: The numbers of the blocks of prose inside ``main``.
        share: For each element, how much of the page's prose stands right in it (not in an element inside it).
        total: The weight of all prose.
        barred: For each element, whether it is or stands in one in which no article stands.
    """

    weights: list[float]
    main: int
    above: bytearray
    level: list[int]
    branch: list[int]
    first: int
    last: int
    prose: list[int]
    share: list[float]
    total: float
    barred: list[bool]


def weight_of(text: str) -> int:
    """Return the length of a text in characters of a script of letters; others say as much in a third of the characters."""
    return len(text) if text.isascii() else len(text) + 2 * len(_WIDE.findall(text))


def find_layout(page: PageReader, unlike: int, outside: frozenset[str]) -> PageLayout:
    """Return where the article stands on a page that has at least one block.

    Args:
        page: The page.
        unlike: The mask of the signs that speak against prose.
        outside: The tags in which no article stands.
    """
    elements, blocks = page.elements, page.blocks
    parents = elements.parents
    plain = [_prose(block) for block in blocks]
    heavy = [(at, block.element) for at, block in enumerate(blocks) if plain[at]]
    states = _states(elements, unlike, outside, set())
    inside = [0.0] * len(elements)
    for at, number in heavy:
        inside[number] += plain[at] * _FACTORS[states[number]]
    for number in range(len(elements) - 1, 0, -1):
        if inside[number]:
            inside[parents[number]] += inside[number]
    main = _container(elements, inside)
    path = [main]
    while path[-1]:
        path.append(parents[path[-1]])
    above = bytearray(len(elements))
    for number in path:
        above[number] = 1
    # Now that it is known what stands around the whole article, names there speak against none of its blocks.
    if any(states[number] for number in path):
        states = _states(elements, unlike, outside, set(path))
    weights = plain
    share = [0.0] * len(elements)
    for at, number in heavy:
        weights[at] *= _FACTORS[states[number]]
        share[parents[number]] += weights[at]
    level, branch = _distances(parents, path)
    prose = [at for at, weight in enumerate(weights) if weight > PROSE and level[blocks[at].element] >= 0]
    return PageLayout(
        weights=weights,
        main=main,
        above=above,
        level=level,
        branch=branch,
        first=prose[0] if prose else 0,
        last=prose[-1] if prose else 0,
        prose=prose,
        share=share,
        total=sum(weights) or 1.0,
        barred=[state >= _BARRED for state in states],
    )


def _distances(parents: list[int], path: list[int]) -> tuple[list[int], list[int]]:
    """Return for each element its level inside the first of a path to the root, and by how many levels it branches off from the path."""
    steps = {number: step for step, number in enumerate(path)}
    level = [-1] * len(parents)
    branch = [0] * len(parents)
    for number, parent in enumerate(parents):
        if number in steps:
            branch[number] = steps[number]
        else:
            branch[number] = branch[parent]
            if level[parent] >= 0:
                level[number] = level[parent] + 1
        if number == path[0]:
            level[number] = 0
    return level, branch


def _states(elements: Elements, unlike: int, outside: frozenset[str], path: set[int]) -> list[int]:
    """Return for each element what speaks against prose right in it, as a bit mask: see :data:`_FACTORS`.

    Args:
        elements: The elements.
        unlike: The mask of the signs that speak against prose.
        outside: The tags in which no article stands.
        path: The elements around the whole article, which say nothing of its parts.
    """
    # Names speak for the levels close to the text only: far up, every page has an element that is called "related". So each element
    # holds a bit for each of the levels, its own the lowest.
    states: list[int] = []
    for number, (parent, signs, tag) in enumerate(zip(elements.parents, elements.signs, elements.tags, strict=True)):
        state = 0
        if number and number not in path:
            above = states[parent]
            state = (above << 1 & _LEVELS) | (above & _BARRED)
            if signs & unlike:
                state |= 1
            if tag in outside:
                state |= _BARRED
        states.append(state)
    return states


def _prose(block: PageBlock) -> float:
    text = block.text
    if block.linked > _LINKED * len(text):
        return 0.0
    length = weight_of(text)
    weight = min(length, _LONG) / 100
    if length < _SHORT:
        weight *= 0.15
    if not _STOP.search(text, max(0, len(text) - 5)):
        weight *= 0.4
    return weight


def _container(elements: Elements, inside: list[float]) -> int:
    """Return the smallest element that holds most of the prose, going down from the root."""
    heaviest: list[int] = [0] * len(elements)
    for number, parent in enumerate(elements.parents):
        if number and inside[number] and (not heaviest[parent] or inside[number] > inside[heaviest[parent]]):
            heaviest[parent] = number
    main = 0
    while child := heaviest[main]:
        if inside[child] < _MOST * inside[0] or inside[child] < _STEP * inside[main]:
            break
        if elements.tags[child] == "p":
            break
        main = child
    return main
