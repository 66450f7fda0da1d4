"""Features: what speaks for and against a line being boilerplate, as short readable names.

A feature is a pair of words such as ``width:40`` or ``above:prose``; the model (``scores``) has a number for each, so that every score can
be explained. What no rule decides by itself is weighed here: the line's shape and words, its neighbours, and its place between the
paragraphs. Numbers are put into steps: ``width:40`` is a width over the step before it, up to 40.

There are two looks. The first sees each line with its neighbours, the known phrase that it stands under, and how often the page has lines
in such company: teasers come as title and text in turn, paragraphs do not. The second sees what the first thought of the lines around,
whether the line lies in the stretch that holds the most body, which known phrases have passed since that began (prose below ``Comments``
or ``Related`` is no article), and how many of its words the body shares: another story has other words. All passes are linear in the text.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsparse.blocks import shapes
from newsparse.lexicon.boilerplate import Phrase

__all__ = ["Look", "first_look", "main_stretch", "second_look", "see"]

_WORD = re.compile(r"[^\W\d_]+")
_TIME = re.compile(r"\d[:.]\d\d")
_CLIP = 400  # code points of a line that are looked at: enough to know a paragraph
_NEAR = 5
_FAR = 99
_MARKS = "|@©»/#:"
_QUOTATION = frozenset('"“”„«»「')
_SORTS = ("tiny", "short", "title", "long")
_SORT_WIDTHS = (15, 30, 90)
_LONG_WORD = 4
_STEM = 6  # letters: what is left of a word when its ending is cut
_IDEOGRAPHS = "\u2e80"  # from here on words are cut into pairs of characters
_PERIODS = (2, 3, 4)  # lines from one teaser of a list to the next


class _Steps:
    """A number's steps, each with its ready-made feature."""

    def __init__(self, name: str, *bounds: float) -> None:
        self.bounds = bounds
        self.names = (*(f"{name}:{bound}" for bound in bounds), f"{name}:more")

    def __call__(self, value: float) -> str:
        return self.names[bisect_left(self.bounds, value)]


_WIDTH = _Steps("width", 4, 8, 15, 25, 40, 60, 80, 120, 200, 350)
_WORDS = _Steps("words", 0, 1, 2, 3, 5, 8, 12, 20, 40)
_CAPITALS = _Steps("capitals", 0, 0.2, 0.4, 0.6, 0.8, 0.99)
_LITTLE = _Steps("little-words", 0, 0.1, 0.2, 0.3, 0.4)
_READER = _Steps("reader-words", 0.04, 0.08, 0.15, 0.25, 0.4)
_DIGITS = _Steps("digits", 0, 0.05, 0.1, 0.2, 0.4, 0.7)
_COMMAS = _Steps("commas", 0, 1, 3, 6)
_STOPS = _Steps("stops", 0, 1, 2, 4)
_PROSE_SHARE = _Steps("prose-share", 0.02, 0.05, 0.1, 0.15, 0.3, 0.5, 0.7, 0.85)
_LINES = _Steps("lines", 10, 20, 40, 80, 160, 320)
_ABOVE = _Steps("prose-above", 1, 2, 3, 5, 8, 12, 20, 98)
_BELOW = _Steps("prose-below", 1, 2, 3, 5, 8, 12, 20, 98)
_GAP = _Steps("gap", 2, 3, 4, 6, 10, 20, 39, 60)
_TOP = _Steps("top", 0, 1, 3, 8)
_BOTTOM = _Steps("bottom", 0, 1, 3, 8)
_PROSE_NEAR = _Steps("prose-near", 0, 0.1, 0.2, 0.35, 0.5, 0.7)
_PHRASES_NEAR = _Steps("phrases-near", 0, 1, 2, 4)
_SHARED = _Steps("shared", 0, 0.2, 0.4, 0.6, 0.8, 0.99)
_COMPANY = _Steps("company", 1, 2, 3, 5, 8, 15, 30)
_PLACE = _Steps("place", 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_DENSITY = _Steps("density", 0.1, 0.2, 0.4, 0.6, 0.8)
_KIN = _Steps("kin", 0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7, 0.99)
_MAIN_KIN = _Steps("main-kin", 0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7, 0.99)
_OWN = _Steps("first", -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6)
_NEIGHBOURS = {offset: _Steps(f"first{offset:+}", -4, -2, -1, 0, 1, 2, 4) for offset in (-3, -2, -1, 1, 2, 3)}
_MEAN_NEAR = _Steps("mean-near", -4, -3, -2, -1, 0, 1, 2, 3, 4)
_MEAN_FAR = _Steps("mean-far", -4, -3, -2, -1, 0, 1, 2, 3, 4)
_FROM_MAIN = _Steps("from-main", 0, 1, 2, 4, 8, 16, 40)


class Look(NamedTuple):
    """One line as the model sees it.

    Attributes:
        own: The line's own features.
        sort: What it is at a glance: prose, a sentence, a title, a short or tiny line, or one with a known phrase.
        words: Its longer words, folded and without their endings; pairs of characters where words are not parted.
        width: Its columns.
        phrase: What the known phrase in it stands for, or nothing.
    """

    own: tuple[str, ...]
    sort: str
    words: frozenset[str]
    width: int
    phrase: str


def see(text: str, phrase: Phrase | None, little_words: Container[str], reader_words: Container[str]) -> Look:
    """Return one line as the model sees it.

    Args:
        text: The line.
        phrase: The boilerplate row that it matches, soft ones included.
        little_words: Little words of any language; prose is full of them.
        reader_words: Words that speak to the reader, or of the website.
    """
    head = text[:_CLIP]
    words = _WORD.findall(head)
    folded = [word.casefold() for word in words]
    width = shapes.width(text)
    end = _end(text)
    prose = end in _SENTENCE_ENDS and width >= shapes.LONG
    step = _WIDTH(width)
    own = [step, _WORDS(len(words)), end, f"{step} {end}", _begin(text), _COMMAS(head.count(",") + head.count("、"))]
    own += [f"has:{mark}" for mark in _MARKS if mark in head]
    if words:
        little = _LITTLE(sum(word in little_words for word in folded) / len(words))
        capitals = (
            "capitals:all" if head.isupper() else _CAPITALS(sum(word[0].isupper() for word in words) / len(words))
        )
        own += [capitals, f"{capitals} {step}", little, f"{little} {step}"]
        own.append(_READER(sum(word in reader_words for word in folded) / len(words)))
    own.append(_DIGITS(sum(map(str.isdigit, head)) / len(head)))
    own.append(_STOPS(head.count(". ") + head.count("? ") + head.count("! ")))
    if _TIME.search(head):
        own.append("has:time")
    if not _QUOTATION.isdisjoint(head):
        own.append("has:quotation")
    kind = "" if phrase is None else (phrase.boilerplate or phrase.kind).value
    if kind:
        own.append(f"phrase:{kind}")
    known = "" if phrase is None or phrase.soft else kind
    sort = "phrase" if known else "prose" if prose else _sort(end, width)
    own.append(f"sort:{sort}")
    return Look(tuple(own), sort, _stems(folded), width, known)


def _stems(words: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for word in words:
        if word[0] >= _IDEOGRAPHS:
            found.update(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) > _LONG_WORD:
            found.add(word[:_STEM])
    return frozenset(found)


_SENTENCE_ENDS = frozenset(("end:stop", "end:ellipsis", "end:mark"))
_ENDS = {".": "end:stop", "。": "end:stop", "।": "end:stop", "…": "end:ellipsis"}
_OTHER_ENDS = {":": "end:colon", ",": "end:comma", ")": "end:bracket", "]": "end:bracket"}


def _end(text: str) -> str:
    last = text[-1]
    if last.isalpha():
        return "end:letter"
    if shapes.ends_sentence(text):
        return _ENDS.get(text[-4:].rstrip("\"'”’»«“‘›‹」』）)]】〉》*_ \xa0")[-1:], "end:mark")
    return "end:digit" if last.isdigit() else _OTHER_ENDS.get(last, "end:other")


def _sort(end: str, width: int) -> str:
    return "sentence" if end in _SENTENCE_ENDS else _SORTS[bisect_left(_SORT_WIDTHS, width)]


def _begin(text: str) -> str:
    first = text[0]
    if first.isupper():
        return "start:upper"
    if shapes.is_bullet(text):
        return "start:bullet"
    if shapes.opens_quotation(text):
        return "start:quotation"
    if first.isalpha():
        return "start:lower" if first.islower() else "start:letter"
    return "start:digit" if first.isdigit() else "start:other"


def _distances(prose: Sequence[bool]) -> list[int]:
    """Return for each line how many lines above it the last prose stands, or a large number."""
    return list(accumulate(prose[:-1], lambda far, is_prose: 1 if is_prose else min(_FAR, far + 1), initial=_FAR))


def first_look(looks: Sequence[Look]) -> list[list[str]]:
    """Return the features of each line as the first look sees them."""
    size = len(looks)
    prose = [look.sort == "prose" for look in looks]
    above = _distances(prose)
    below = _distances(prose[::-1])[::-1]
    spread = Counter(word for look, is_prose in zip(looks, prose, strict=True) if is_prose for word in look.words)
    prose_to = [0, *accumulate(prose)]
    phrases_to = [0, *accumulate(look.sort == "phrase" for look in looks)]
    share = _PROSE_SHARE(prose_to[-1] / size)
    whole = [share, _LINES(size)]
    under = "under:nothing"
    found: list[list[str]] = []
    for index, (look, layout) in enumerate(zip(looks, _layout(looks), strict=True)):
        start, stop = max(0, index - _NEAR), min(size, index + _NEAR + 1)
        near = _PROSE_NEAR((prose_to[stop] - prose_to[start]) / (stop - start))
        phrases = _PHRASES_NEAR(phrases_to[stop] - phrases_to[start] - (look.sort == "phrase"))
        up = looks[index - 1].sort if index else "edge"
        down = looks[index + 1].sort if index + 1 < size else "edge"
        zone = _zone(above[index], below[index])
        sort = look.own[-1]
        features = [*look.own, *whole, near, phrases, f"{phrases} {near}", f"above:{up}", f"below:{down}"]
        features += [
            f"{sort} above:{up} below:{down}",
            zone,
            f"{zone} {sort}",
            f"{zone} {look.own[0]}",
            f"{sort} {share}",
        ]
        features += [_ABOVE(above[index]), _BELOW(below[index]), _GAP(min(above[index], 40) + min(below[index], 40))]
        features += [_TOP(index), _BOTTOM(size - 1 - index), *layout, under, f"{under} {sort}"]
        if look.phrase:
            under = f"under:{look.phrase}"
        if look.words:
            shared = _SHARED(_shared(look, spread, own=prose[index]))
            features += [shared, f"{shared} {sort}"]
        found.append(features)
    return found


def _layout(looks: Sequence[Look]) -> Iterator[list[str]]:
    """Yield for each line how many lines keep such company, whether it comes in turns, and where on the page it stands."""
    kinds = ["edge", *(f"{look.sort} {look.own[2]}" for look in looks), "edge"]
    triples = [tuple(kinds[index : index + 3]) for index in range(len(looks))]
    count = Counter(triples)
    columns = [0, *accumulate(look.width for look in looks)]
    prose = [0, *accumulate(look.width if look.sort == "prose" else 0 for look in looks)]
    for index, look in enumerate(looks):
        sort = look.own[-1]
        company, place = _COMPANY(count[triples[index]]), _PLACE(columns[index] / columns[-1])
        start, stop = max(0, index - _NEAR + 1), min(len(looks), index + _NEAR)
        others = columns[stop] - columns[start] - look.width
        paragraphs = prose[stop] - prose[start] - (look.width if look.sort == "prose" else 0)
        density = _DENSITY(paragraphs / max(1, others))
        period = f"period:{_period(kinds, index + 1)} {sort}"
        yield [company, f"{company} {sort}", period, place, f"{place} {sort}", density, f"{density} {sort}"]


def _period(kinds: Sequence[str], index: int) -> int:
    """Return after how many lines a line's kind comes again twice, its neighbour too and of another kind; 0 when it does not."""
    for period in _PERIODS:
        for step in (-period, period):
            if (
                0 <= index + 2 * step < len(kinds)
                and kinds[index] == kinds[index + step] == kinds[index + 2 * step]
                and kinds[index] != kinds[index + (beside := step // period)] == kinds[index + beside + step]
            ):
                return period
    return 0


def _zone(above: int, below: int) -> str:
    if above == _FAR:
        return "zone:none" if below == _FAR else "zone:head"
    return "zone:tail" if below == _FAR else "zone:inside"


def main_stretch(scores: Sequence[float], sizes: Sequence[int]) -> tuple[int, int]:
    """Return the lines, half-open, that together hold the most body for the least boilerplate, by the first look's scores."""
    best = current = 0.0
    start = found_start = found_end = 0
    for index, (score, size) in enumerate(zip(scores, sizes, strict=True)):
        current -= max(-1.0, min(1.0, score / 2)) * min(size, _CLIP)
        if current <= 0:
            current, start = 0.0, index + 1
        elif current > best:
            best, found_start, found_end = current, start, index + 1
    return found_start, found_end


def second_look(looks: Sequence[Look], scores: Sequence[float], sizes: Sequence[int]) -> list[list[str]]:
    """Return the features that the first look's scores add.

    Args:
        looks: The lines.
        scores: What the first look made of them.
        sizes: Their lengths, in code points.
    """
    size = len(looks)
    start, end = main_stretch(scores, sizes)
    body = [score < 0 for score in scores]
    spread = Counter(word for look, is_body in zip(looks, body, strict=True) if is_body for word in look.words)
    main = range(start, end)
    main_spread = Counter(word for index in main if body[index] for word in looks[index].words)
    sums = [0.0, *accumulate(max(-5.0, min(5.0, score)) for score in scores)]
    under = "under:nothing"
    past: dict[str, None] = {}
    found: list[list[str]] = []
    for index, look in enumerate(looks):
        own = _OWN(scores[index])
        side = "main:inside" if start <= index < end else "main:before" if index < start else "main:after"
        far = 0 if start <= index < end else start - index if index < start else index - end + 1
        features = [own, side, f"{side} {own}", f"{side} {look.own[-1]}", f"{side} {look.own[0]}", _FROM_MAIN(far)]
        features += [f"{side} {under}", *(f"{side} {seen}" for seen in past)]
        if look.phrase:
            under = f"under:{look.phrase}"
            if index >= start:
                past[f"past:{look.phrase}"] = None
        for offset, steps in _NEIGHBOURS.items():
            other = index + offset
            features.append(steps(scores[other]) if 0 <= other < size else f"first{offset:+}:edge")
        for reach, steps in ((3, _MEAN_NEAR), (8, _MEAN_FAR)):
            left, right = max(0, index - reach), min(size, index + reach + 1)
            features.append(steps((sums[right] - sums[left]) / (right - left)))
        if look.words:
            kin = _KIN(_shared(look, spread, own=body[index]))
            main_kin = _MAIN_KIN(_shared(look, main_spread, own=body[index] and index in main))
            features += [kin, main_kin, f"{kin} {look.own[-1]}", f"{main_kin} {look.own[-1]}", f"{main_kin} {side}"]
        found.append(features)
    return found


def _shared(look: Look, spread: Mapping[str, int], *, own: bool) -> float:
    """Return which part of a line's words others have, too; its own count once when it is one of the lines counted."""
    return sum(spread[word] > own for word in look.words) / len(look.words)
