"""Offices: who holds the title that a mention names, ``the Secretary General``.

Somebody holds a title when the article puts the two side by side: in front of the name (``NATO Secretary General Jens Stoltenberg``),
in lower case too (``UN spokesman Ann Lee``), or after it between commas (``Ann Lee, the mayor of Oslo,``).
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from attrs import define

from newsparse.speakers.antecedents import Speech
from newsparse.speakers.cast import Cast, Figure
from newsparse.speakers.mentions import Mention
from newsparse.speakers.titles import Title, TitleReader

__all__ = ["Offices"]

_BEFORE = 60  # code points in front of a name that may hold its title
_AFTER = 100  # and after it
_SPANS = 50  # places of one person's name that are looked at
_SPEECHES = 3  # the last speeches that may decide between two holders
_HOLDERS = 8
_position = attrgetter("position")


@define(eq=False)
class _Holding:
    position: int
    figure: Figure
    words: frozenset[str]


class Offices:
    """The titles of one article and who holds them."""

    def __init__(self, text: str, titles: TitleReader, cast: Cast, asked: frozenset[str]) -> None:
        """Read the titles of the cast; only the roles that will be asked about count."""
        self._holdings: dict[str, list[_Holding]] = {}
        self._asked = asked
        words = tuple({word for role in asked for word in titles.last_words(role)})
        for figure in cast.people:
            for position, shown in figure.titles:
                self._add(position, figure, titles.title(shown))
            if not figure.proven:
                continue
            for start, end in figure.spans[:_SPANS]:
                if start > 1 and text[start - 2].islower():
                    before = text[max(0, start - _BEFORE) : start]
                    if before[:-1].lower().endswith(words) and before.split()[-1][0].islower():
                        self._add(start, figure, titles.title_before(before, asked))
                if text.startswith(", ", end):
                    after = text[end + 2 : end + _AFTER]
                    low = after.partition(",")[0].lower()
                    if any(word in low for word in words):
                        self._add(start, figure, titles.title_after(after, asked))
        for holdings in self._holdings.values():
            holdings.sort(key=_position)

    def holder(self, position: int, mention: Mention, speeches: Sequence[Speech]) -> Figure | None:
        """Return who holds the office that a mention names, or None when nobody does or several do."""
        holdings = self._holdings.get(mention.role, ())
        words = mention.modifiers | frozenset((mention.organisation or "").lower().split())
        if not mention.definite:
            named = {h.figure for h in holdings[:_HOLDERS] if words and words <= h.words}
            return named.pop() if len(named) == 1 else None
        cut = bisect_left(holdings, position, key=_position)
        for found in (holdings[max(0, cut - _HOLDERS) : cut], holdings[cut : cut + _HOLDERS]):
            exact = [h for h in found if words & h.words] if words else list(found)
            figures = {h.figure for h in exact or found}
            if len(figures) == 1:
                return figures.pop()
            spoke = [speech.figure for speech in speeches[-_SPEECHES:] if speech.figure in figures]
            if spoke:
                return spoke[-1]
            if figures:
                return None
        return None

    def _add(self, position: int, figure: Figure, title: Title | None) -> None:
        role = title.role if title is not None else ""
        while title is not None and role:
            if role in self._asked:
                words = title.modifiers | frozenset((title.organisation or "").lower().split())
                self._holdings.setdefault(role, []).append(_Holding(position, figure, words))
            role = role.partition(" ")[2]
