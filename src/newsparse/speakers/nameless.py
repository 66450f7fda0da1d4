"""The nameless: speakers without a person's name, and which mentions of them belong together.

``The official`` takes up ``a senior government official``; ``the USGS`` is the U.S. Geological Survey; ``the ministry`` the ministry
that was named before it. Nobody gets a person's name here.
"""

from newsparse.source import Span
from newsparse.speakers.cast import Figure
from newsparse.speakers.mentions import Mention, MentionKind
from newsparse.speakers.names import find_runs, lower

__all__ = ["Nameless"]

_ABBREVIATION = 8  # letters at most
_READ = 20_000  # code points of the article in which it may be introduced
_LONGEST = 100  # code points of the name that an abbreviation stands for


class Nameless:
    """The speakers of one article that are no named person."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._by_words: dict[tuple[str, ...], Figure] = {}
        self._latest: dict[tuple[MentionKind, str], Figure] = {}
        self._words: dict[Figure, frozenset[str]] = {}

    def new(self, span: Span, mention: Mention) -> Figure:
        """Return somebody new."""
        figure = Figure(mention.name, span.start)
        figure.gender, figure.plural, figure.organisation = mention.gender, mention.plural, mention.organisation
        figure.proven = mention.kind in (MentionKind.ROLE, MentionKind.OTHER)
        if mention.title:
            figure.titles.append((span.start, mention.title))
        return figure

    def find(self, span: Span, mention: Mention) -> Figure:
        """Return who is mentioned: somebody mentioned before in these words or fuller ones, or somebody new."""
        if mention.kind is MentionKind.BODY:
            return self._body(span, mention)
        key = (mention.kind, mention.role)
        latest = self._latest.get(key)
        words = mention.modifiers | {lower(word) for word in (mention.organisation or "").split()}
        if latest is not None and mention.definite and not mention.owned and words <= self._words[latest]:
            return latest
        figure = self._latest[key] = self.new(span, mention)
        self._words[figure] = words
        return figure

    def _body(self, span: Span, mention: Mention) -> Figure:
        words = tuple(map(lower, mention.name or (mention.organisation or "").split()))
        figure = self._by_words.get(words)
        if figure is None and not mention.name and mention.definite and not mention.owned:
            latest = self._latest.get((MentionKind.BODY, words[-1]))  # ``the ministry``, ``the presidential office``
            if latest is not None and tuple(map(lower, latest.words))[-len(words) :] == words:
                figure = latest
        if figure is None and len(mention.name) == 1 and (full := self._spelt_out(mention.name[0])):
            mention = mention._replace(name=full, organisation=" ".join(full))
            figure = self._by_words.get(tuple(map(lower, full)))
        if figure is None:
            figure = self._by_words[words] = self.new(span, mention)
            self._by_words.setdefault(tuple(map(lower, mention.name)), figure)
            if len(words) > 1:
                self._by_words.setdefault((_initials(mention.name),), figure)
        self._latest[MentionKind.BODY, words[-1]] = figure
        return figure

    def _spelt_out(self, word: str) -> tuple[str, ...]:
        """Return the words that an abbreviation stands for where the article introduces it: ``Harbour Safety Board (HSB)``."""
        at = self._text.find(f" ({word})", 0, _READ) if word.isupper() and len(word) <= _ABBREVIATION else -1
        runs = list(find_runs(self._text, max(0, at - _LONGEST), at)) if at > 0 else []
        if not runs or runs[-1].end() != at:
            return ()
        words = runs[-1].group().split()
        for first in range(len(words) - 1):
            if _initials(tuple(words[first:])) == word.lower():
                return tuple(words[first:])
        return ()


def _initials(words: tuple[str, ...]) -> str:
    """Return the initials of a name in lower case: ``usgs`` for ``U.S. Geological Survey``."""
    return "".join(word.replace(".", "") if "." in word else word[0] for word in words if not word[0].islower()).lower()
