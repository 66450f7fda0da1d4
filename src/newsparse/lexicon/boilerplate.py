"""Boilerplate phrases: what the lines that are no article say, one row a rule.

A row gives the kind of line, the phrases that betray it and how they have to stand in the line:

    exact     the whole line, but for outer punctuation
    prefix    the line begins so
    suffix    the line ends so
    contains  the phrase stands anywhere in it; ``is a … reporter`` has room for a few words more
    mark      a word that stands before a name or agency at the end of the line, as in ``Photo: A. Name``
    site      a word of which the names of news sites are made, as in ``Bridge opens - The Graz Times``
    word      a word that speaks to the reader, or of the website; one proves nothing, many are evidence (``soft`` rows only)

In newsparse's own rows, a prefix in plain words that asks something of the reader has to have one such word behind it in a line that
ends as a sentence, and one that gives an hour, a year or a telephone a number: that tells ``Sie haben bereits ein Abo?`` from
``Sie haben bereits drei Spiele gewonnen.`` A caller's rows are taken at their word.

Phrases are compared folded (:func:`fold_line`). ``longest`` bounds the line in code points: a long paragraph that begins with
``Read more:`` is prose. ``run`` marks a heading whose list goes with it, ``tail`` a phrase that counts only below the last
paragraph of prose, ``inline`` one that is cut out of a longer line, as residue in stories whose line ends were lost, ``soft`` one that
is evidence and decides nothing by itself, ``weak`` one that a sentence may have, too, so that the line has to end otherwise.

Look-ups are by dict, on the whole line or on its first or last few characters; there is no big alternation to grow slow.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Self

from attrs import Factory, evolve, field, frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, Rows, check_keys, data_names, read_data, row_flag, row_list, row_text, row_texts
from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["Phrase", "PhraseTable", "fold_line", "has_phrase", "load_phrases", "read_phrases"]

_KEYS = (
    5,
    4,
    3,
    2,
    1,
)  # characters of a prefix or suffix that are looked up; the few phrases that share them are compared
_KEY = _KEYS[0]
_HINT = 3
_SHORT_KEYS = tuple(size for size in _KEYS if size < _HINT)
_OUTER = " \t\r\n\xa0\u3000.,;:!?…|·•*-–—_<>«»‹›>→▶►●■◆※\"'“”„‘’()[]【】〈〉《》（）。、：！？؛،؟।|｜\u200e\u200f\u200b\ufeff"
# What is typed in several ways. A few passes in C take a tenth of the time of one ``str.translate``.
_TYPED = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\u200f", ""), ("\u200e", ""), ("\u200c", ""))
_LONGEST = 200
_SHORT = 10
_IDEOGRAPHS = "\u2e80"
_UNSPACED = "\u0e00"  # from here on come scripts that part no words, as Thai and Han do
_RARE = 5  # letters: a longer word stands in few texts
_WORD = re.compile(r"\w+")
_BESIDE_WORDS = ".,:;!?()[]\"'“”/-"
_NUMBER = re.compile(r"\d[\d.,]*")
_GAP = "…"
_WIDEST_GAP = 50  # code points, the words behind it included
_COUNTED = 40  # code points: a line with nothing but a count is not longer


_ASKING = frozenset(
    (
        BoilerplateKind.ADVERT,
        BoilerplateKind.COMMENTS,
        BoilerplateKind.COOKIE,
        BoilerplateKind.COPYRIGHT,
        BoilerplateKind.NAVIGATION,
        BoilerplateKind.NEWSLETTER,
        BoilerplateKind.RELATED,
        BoilerplateKind.SHARE,
        BoilerplateKind.SUBSCRIPTION,
    )
)
_COUNTING = frozenset((BoilerplateKind.CONTACT, BoilerplateKind.COPYRIGHT, BoilerplateKind.TIMESTAMP))


@frozen
class Phrase:
    """A row of the table.

    Attributes:
        rule: The rule's name, as blocks give it.
        kind: What the line is.
        boilerplate: Which kind of boilerplate, when it is boilerplate.
        longest: Lines longer than this, in code points, are not meant.
        run: Whether the list below the line goes with it.
        tail: Whether it counts only below the last paragraph of prose.
        inline: Whether it is cut out of a longer line.
        anywhere: Whether, when it is cut out, all that follows goes with it.
        opening: Whether, when it is cut out, it stands at the beginning.
        soft: Whether it is evidence only, and decides nothing by itself.
        weak: Whether its phrase is so short that a sentence may begin with it; such a line has to end otherwise.
        asks: Whether a sentence that begins with it has to speak to the reader further on.
        counts: Whether a sentence that begins with it has to have a number further on.
    """

    rule: str
    kind: BlockKind
    boilerplate: BoilerplateKind | None
    longest: int = _LONGEST
    run: bool = False
    tail: bool = False
    inline: bool = False
    anywhere: bool = False
    opening: bool = False
    soft: bool = False
    weak: bool = False
    asks: bool = False
    counts: bool = False


Entry = tuple[str, Phrase]
Buckets = Mapping[str, tuple[tuple[str, ...], tuple[Phrase, ...]]]


@frozen(eq=False)
class PhraseTable:
    """The phrases by how they stand in the line.

    Attributes:
        exact: Folded line to row.
        prefix: First characters, five or all of them, to the phrases that begin so, and their rows.
        suffix: Last characters, five or all of them, to the phrases that end so, and their rows.
        contains: Phrases that may stand anywhere, with their rows, by a word of theirs; under "" those without one.
        inline: Phrases that are cut out of a longer line, as printed, with their rows.
        marks: Words that stand before a name at the end of the line, with their rows.
        reader_words: Words that speak to the reader, or of the website.
        site_words: Words of which the names of news sites are made, with their rows.
        starts: The first characters that are looked up in ``prefix``.
        ends: The last characters that are looked up in ``suffix``.
        heads: Those of ``starts``, and the first five characters of the whole lines.
        first_hints: The first three of ``starts``, which few lines have.
        head_hints: The first three of ``heads``.
        last_hints: The last three of ``ends``.
    """

    exact: Mapping[str, Phrase]
    prefix: Buckets
    suffix: Buckets
    contains: Mapping[str, tuple[Entry, ...]]
    inline: tuple[Entry, ...]
    marks: Mapping[str, Phrase]
    reader_words: frozenset[str]
    site_words: Mapping[str, Phrase]
    starts: frozenset[str] = field(init=False, default=Factory(lambda self: frozenset(self.prefix), takes_self=True))
    ends: frozenset[str] = field(init=False, default=Factory(lambda self: frozenset(self.suffix), takes_self=True))
    heads: frozenset[str] = field(
        init=False, default=Factory(lambda self: self.starts.union(line[:_KEY] for line in self.exact), takes_self=True)
    )
    first_hints: frozenset[str] = field(
        init=False, default=Factory(lambda self: frozenset(key[:_HINT] for key in self.starts), takes_self=True)
    )
    head_hints: frozenset[str] = field(
        init=False, default=Factory(lambda self: frozenset(key[:_HINT] for key in self.heads), takes_self=True)
    )
    last_hints: frozenset[str] = field(
        init=False, default=Factory(lambda self: frozenset(key[-_HINT:] for key in self.ends), takes_self=True)
    )

    def whole(self, folded: str) -> Phrase | None:
        """Return the row whose phrase is the folded line; ``0 comments`` stands for any number of them, ``image 0 of 0`` for each image."""
        found = self.exact.get(folded)
        if found is None and len(folded) <= _COUNTED and any(map(str.isdigit, folded)):
            return self.exact.get(_NUMBER.sub("0", folded))
        return found

    def inside(self, text: str) -> list[Entry]:
        """Return the ``contains`` phrases that stand somewhere in a text, which has to be folded, by one pass over its words."""
        bare = text
        for mark in _BESIDE_WORDS:  # a dozen passes in C are a fifth of the time of one with a pattern
            bare = bare.replace(mark, " ")
        known = self.contains
        words = sorted(known.keys() & bare.split())
        return [entry for word in ("", *words) for entry in known.get(word, ()) if has_phrase(text, entry[0])]

    def may_begin(self, text: str, *, whole: bool) -> bool:
        """Tell whether a line is worth folding for :meth:`begin`, or for :meth:`whole`: few have the first characters of a phrase."""
        head = text[:_KEY]
        if "  " in head or not head.isprintable():
            return True
        head = head.casefold() if head.isascii() else _typed_plainly(head).casefold()
        if head[:_HINT] in self.head_hints:
            known = self.heads if whole else self.starts
            if head[:_KEY] in known or head[:4] in known or head[:3] in known:
                return True
        if head[:2] in self.starts or head[0] in self.starts or not head[0].isalpha():
            return True
        return whole and not head[:_HINT].isalnum() and len(text.strip(_OUTER)) < _HINT

    def may_end(self, text: str) -> bool:
        """Tell whether a line is worth folding for :meth:`end`."""
        tail = text[-_KEY - 1 : -1]
        if text[-1] != "." or not tail[-1:].isalnum():
            tail = text.rstrip(_OUTER)[-_KEY:]
        if "  " in tail or not tail.isprintable():
            return True
        tail = tail.casefold() if tail.isascii() else _typed_plainly(tail).casefold()
        if tail[-_HINT:] in self.last_hints:
            known = self.ends
            if tail[-_KEY:] in known or tail[-4:] in known or tail[-3:] in known:
                return True
        return tail[-2:] in self.ends or tail[-1:] in self.ends

    def begin(self, folded: str) -> Entry | None:
        """Return the phrase that the folded line begins with and its row, the longest phrase first."""
        for size in _KEYS if folded[:_HINT] in self.first_hints else _SHORT_KEYS:
            if (key := folded[:size]) in self.starts and folded.startswith((bucket := self.prefix[key])[0]):
                return next(entry for entry in zip(*bucket, strict=True) if folded.startswith(entry[0]))
        return None

    def speaks_to_reader(self, folded: str) -> bool:
        """Tell whether a folded line has a word that speaks to the reader, or of the website."""
        return not self.reader_words.isdisjoint(_WORD.findall(folded))

    def end(self, folded: str) -> Phrase | None:
        """Return the row whose phrase the folded line ends with, the longest phrase first."""
        for size in _KEYS if folded[-_HINT:] in self.last_hints else _SHORT_KEYS:
            if (key := folded[-size:]) in self.ends and folded.endswith((bucket := self.suffix[key])[0]):
                return next(row for phrase, row in zip(*bucket, strict=True) if folded.endswith(phrase))
        return None

    def extended(self, newer: Self) -> "PhraseTable":
        """Return both tables as one; where they share a phrase, ``newer`` has it."""
        return PhraseTable(
            exact=MappingProxyType({**self.exact, **newer.exact}),
            prefix=_buckets(chain(_entries(newer.prefix), _entries(self.prefix)), _KEY),
            suffix=_buckets(chain(_entries(newer.suffix), _entries(self.suffix)), -_KEY),
            contains=_by_word(chain(_contained(newer), _contained(self))),
            inline=newer.inline + self.inline,
            marks=MappingProxyType({**self.marks, **newer.marks}),
            reader_words=self.reader_words | newer.reader_words,
            site_words=MappingProxyType({**self.site_words, **newer.site_words}),
        )


def has_phrase(text: str, phrase: str) -> bool:
    """Tell whether a ``contains`` phrase stands in a folded text; its gap, where it has one, lies inside one sentence."""
    if _GAP not in phrase:
        return phrase in text
    opening, _, closing = phrase.partition(_GAP)
    at = text.find(opening)
    while at >= 0:
        start = at + len(opening)
        if closing in text[start : start + _WIDEST_GAP].partition(". ")[0].partition("\n")[0]:
            return True
        at = text.find(opening, start)
    return False


def fold_line(line: str) -> str:
    """Return ``line`` as the table compares it: case folded, white space single, quotation marks and outer punctuation cut."""
    return " ".join(_typed_plainly(line).casefold().split()).strip(_OUTER)


def _typed_plainly(text: str) -> str:
    if not text.isascii():
        for odd, plain in _TYPED:
            if odd in text:
                text = text.replace(odd, plain)
    return text


def read_phrases(rows: Rows, origin: str, *, careful: bool = False) -> PhraseTable:
    """Return the table of the rows.

    Args:
        rows: The rows.
        origin: Where they come from, for error messages.
        careful: Whether a sentence needs more than a prefix in plain words to be taken for what the row says.

    Raises:
        LexiconError: When a row lacks a key, has one of the wrong type, or names an unknown kind.
    """
    exact: dict[str, Phrase] = {}
    prefix: list[Entry] = []
    suffix: list[Entry] = []
    contains: list[Entry] = []
    inline: list[Entry] = []
    marks: dict[str, Phrase] = {}
    reader_words: set[str] = set()
    site_words: dict[str, Phrase] = {}
    for number, row in enumerate(rows, 1):
        phrase = _phrase(row, origin, number)
        if careful:
            phrase = evolve(phrase, asks=phrase.boilerplate in _ASKING, counts=phrase.boilerplate in _COUNTING)
        if phrase.inline:
            inline.extend((text, phrase) for how in _HOW for text in row_texts(row, how, origin, number))
            continue
        for how in ("exact", "prefix", "suffix"):  # a phrase that opens or closes a line may be all of it
            for text in row_texts(row, how, origin, number):
                exact.setdefault(fold_line(text), phrase)
        for text in row_texts(row, "mark", origin, number):
            marks.setdefault(fold_line(text), phrase)
        for text in row_texts(row, "site", origin, number):
            site_words.setdefault(fold_line(text), phrase)
        reader_words.update(map(fold_line, row_texts(row, "word", origin, number)))
        for how, entries in (("prefix", prefix), ("suffix", suffix), ("contains", contains)):
            parts = [_fold_part(text, how) for text in row_texts(row, how, origin, number)]
            if not all(map(str.strip, parts)):
                raise LexiconError(
                    origin, number, f"{how!r} has a phrase without a letter or digit, which every line would match"
                )
            entries.extend(
                (part, evolve(phrase, weak=phrase.weak or (how == "prefix" and _is_weak(part)))) for part in parts
            )
    return PhraseTable(
        MappingProxyType(exact),
        _buckets(prefix, _KEY),
        _buckets(suffix, -_KEY),
        _by_word(contains),
        tuple(inline),
        MappingProxyType(marks),
        frozenset(reader_words),
        MappingProxyType(site_words),
    )


_HOW = ("exact", "prefix", "suffix", "contains", "mark", "site", "word")
_FLAGS = ("run", "tail", "inline", "soft", "weak")
_ROW_KEYS = frozenset(["rule", "kind", "longest", "example", "negative", *_HOW, *_FLAGS])


def _phrase(row: Row, origin: str, number: int) -> Phrase:
    check_keys(row, _ROW_KEYS, origin, number)
    name = row_text(row, "kind", origin, number)
    kinds: dict[str, tuple[BlockKind, BoilerplateKind | None]] = {
        **{kind.value: (kind, None) for kind in BlockKind if kind is not BlockKind.BOILERPLATE},
        **{kind.value: (BlockKind.BOILERPLATE, kind) for kind in BoilerplateKind},
    }
    if name not in kinds:
        raise LexiconError(origin, number, f"unknown kind {name!r}; known: {', '.join(sorted(kinds))}")
    if not any(row_texts(row, how, origin, number) for how in _HOW):
        raise LexiconError(origin, number, f"expected phrases under one of {', '.join(_HOW)}")
    longest = row.get("longest", _LONGEST)
    if not isinstance(longest, int):
        raise LexiconError(origin, number, "'longest' must be a number of code points")
    kind, boilerplate = kinds[name]
    flags = {key: row_flag(row, key, origin, number) for key in _FLAGS}
    flags["anywhere"] = bool(row.get("contains"))
    flags["opening"] = bool(row.get("prefix"))
    return Phrase(row_text(row, "rule", origin, number, name), kind, boilerplate, longest, **flags)


def _fold_part(text: str, how: str) -> str:
    """Fold a part of a line: the side that meets the rest of the line keeps its punctuation and space."""
    folded = " ".join(_typed_plainly(text).casefold().split())
    if how == "prefix":
        return folded.lstrip(_OUTER) + " " * text.endswith(" ")
    if how == "suffix":
        return " " * text.startswith(" ") + folded.rstrip(_OUTER)
    return " " * text.startswith(" ") + folded + " " * text.endswith(" ")


def _is_weak(part: str) -> bool:
    """Tell whether a prefix is one short word or so, which a sentence may begin with; a colon or any other mark makes it strong."""
    letters = part.replace(" ", "")
    return len(part) <= (_SHORT if part[0] < _IDEOGRAPHS else _SHORT // 2) and letters.isalpha()


def _buckets(entries: Iterable[Entry], size: int) -> Buckets:
    grouped: dict[str, dict[str, Phrase]] = {}
    for text, phrase in entries:
        grouped.setdefault(text[:size] if size > 0 else text[size:], {}).setdefault(text, phrase)
    ordered = {key: sorted(group.items(), key=lambda entry: -len(entry[0])) for key, group in grouped.items()}
    return MappingProxyType(
        {key: (tuple(t for t, _ in group), tuple(p for _, p in group)) for key, group in ordered.items()}
    )


def _by_word(entries: Iterable[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    """Return the phrases by the word that a text has to have before they are looked for: a long one, or an inner one."""
    grouped: dict[str, list[Entry]] = {}
    for text, phrase in entries:
        words = _WORD.findall(text) if text < _UNSPACED else []
        longest = max(words, key=len, default="")
        inner = max(words[1:-1], key=len, default=longest)  # no part of a longer word of the text
        grouped.setdefault(longest if len(longest) > _RARE else inner, []).append((text, phrase))
    return MappingProxyType({word: tuple(group) for word, group in grouped.items()})


def _contained(table: PhraseTable) -> Iterator[Entry]:
    return chain.from_iterable(table.contains.values())


def _entries(buckets: Buckets) -> Iterator[Entry]:
    for texts, phrases in buckets.values():
        yield from zip(texts, phrases, strict=True)


@cache
def load_phrases(language: str | None) -> PhraseTable:
    """Return the phrases of a language, with the English ones that stand on pages of every language."""
    table = _own_phrases("en")
    if language is None or language == "en":
        return table
    return table.extended(_own_phrases(language))


@cache
def _own_phrases(language: str) -> PhraseTable:
    origin = f"languages/{language}.toml"
    data = read_data(origin) if language in data_names("languages") else {}
    return read_phrases(row_list(data, origin, "boilerplate"), origin, careful=True)
