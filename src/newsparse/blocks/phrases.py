"""Phrases: which row of the boilerplate table a line matches.

A whole paragraph is looked at for what it begins and ends with. Phrases within it count at either end of the text, where notices and
biographies stand, and in between when it is short and quotes nobody. Words come from the table, never from here.
"""

import re
from collections.abc import Sequence

from newsparse.blocks import shapes
from newsparse.lexicon.boilerplate import Phrase, PhraseTable, fold_line, has_phrase
from newsparse.model import BoilerplateKind

__all__ = ["match_phrases"]

_HEAD = 72  # code points: no prefix phrase is longer
_TAIL = 40  # and no suffix phrase
_LONGEST = 900  # code points: no row's phrase is looked for within a longer line
_NOTICE = 300  # nor within a paragraph in the midst of others that is longer
_TOP = 2  # lines
_BOTTOM = 6
_END = 3  # lines that count as the tail, paragraphs or not: biographies are prose
_UNSPACED = "\u0e00"  # from here on come scripts that part no words, or write what is asked into the verb's ending
_NO_WORDS = frozenset(":.!?…()[]<>«»/|*#@&+=©®–—•►→")  # what a sentence hardly has after its first words
_ADDRESS = re.compile(r"@|https?:|www\.")
_MARKED = 100  # code points: the name behind a mark is no longer
_LABELS = 6  # labels that a caption has
_SPEECH = frozenset('"“”„«»「」')
# What papers report, too: somebody's subscription ends, a country wants to become a member.
_DOUBTFUL = frozenset([BoilerplateKind.SUBSCRIPTION])


def match_phrases(texts: Sequence[str], prose: Sequence[bool], phrases: PhraseTable, last: int) -> list[Phrase | None]:
    """Return the row that each line matches."""
    bottom = len(texts) - _BOTTOM
    near: dict[int, str] = {}
    amid: dict[int, str] = {}
    for index, text in enumerate(texts):
        if not prose[index] or index < _TOP or index >= bottom:
            if len(text) <= _LONGEST:
                near[index] = text.replace("’", "'").casefold()
        elif len(text) <= _NOTICE and not any(mark in text for mark in _SPEECH):
            amid[index] = text.replace("’", "'").casefold()
    contained = phrases.inside("\n".join(near.values()))
    notices = [
        (part, row)
        for part, row in phrases.inside("\n".join(amid.values()))
        if not row.tail and row.boilerplate not in _DOUBTFUL
    ]
    tail = min(last + 1, len(texts) - _END)
    found: list[Phrase | None] = []
    for index, text in enumerate(texts):
        below = index >= tail
        phrase = _at_edge(text, phrases, below=below, first=not index)
        if phrase is None and contained and index in near:
            phrase = _inside(near[index], len(text), contained, below=below)
        elif phrase is None and notices and index in amid:
            phrase = _inside(amid[index], len(text), notices, below=False)
        found.append(phrase or _marked(text, phrases))
    return found


def _at_edge(text: str, phrases: PhraseTable, *, below: bool, first: bool) -> Phrase | None:
    """Return the row whose phrase is the line, or opens or closes it, as the row asks; or None.

    Args:
        text: The line.
        phrases: The table.
        below: Whether the line stands below the last paragraph of prose.
        first: Whether it is the first line, which may well be a headline.
    """
    size = len(text)
    short = size <= _HEAD + _TAIL
    # What somebody says is no website's, whatever it begins with.
    begins = phrases.may_begin(text, whole=short) and not shapes.opens_quotation(text)
    ends = phrases.may_end(text)
    if not begins and not ends:
        return None  # most lines
    head = fold_line(text if short else text[:_HEAD])
    opened = ((short and phrases.whole(head)) or _begun(text, head, phrases)) if begins else None
    closed = phrases.end(head if short else fold_line(text[-_TAIL:])) if ends else None
    for phrase in (opened, closed):
        if phrase is None or size > phrase.longest or (phrase.tail and not below):
            continue
        if not (phrase.weak and (first or shapes.ends_sentence(text))):
            return phrase
    return None


def _inside(folded: str, size: int, contained: Sequence[tuple[str, Phrase]], *, below: bool) -> Phrase | None:
    """Return the first row, of those whose phrase stands somewhere in the whole text, that has it in this line; or None.

    Args:
        folded: The line, folded.
        size: Its length as printed.
        contained: The phrases and their rows.
        below: Whether the line stands below the last paragraph of prose.
    """
    for part, phrase in contained:
        if size <= phrase.longest and (below or not phrase.tail) and has_phrase(folded, part):
            return phrase
    return None


def _begun(text: str, head: str, phrases: PhraseTable) -> Phrase | None:
    """Return the row whose phrase the line begins with, unless the line may be the article's own sentence.

    Args:
        text: The line.
        head: Its beginning, folded.
        phrases: The table.
    """
    found = phrases.begin(head)
    if found is None:
        return None
    phrase, row = found
    if not (row.asks or row.counts) or row.weak or not shapes.ends_sentence(text) or not _is_plain(phrase):
        return row
    rest = fold_line(text[: row.longest])[len(phrase) :]
    asks = row.asks and phrases.speaks_to_reader(rest)
    counts = row.counts and any(map(str.isdigit, rest))
    return row if asks or counts or _ADDRESS.search(rest) else None


def _is_plain(phrase: str) -> bool:
    """Tell whether a phrase is all words, in a script that parts them."""
    return _NO_WORDS.isdisjoint(phrase) and phrase < _UNSPACED


def _marked(text: str, phrases: PhraseTable) -> Phrase | None:
    """Find a name behind a mark: ``Photo: A. Name`` at the end of the line; or more such labels, the first behind a full stop."""
    tail = text[-_MARKED:]
    if ":" not in tail and "：" not in tail:
        return None
    size = end = len(text)
    for number in range(_LABELS):
        low = max(0, end - _MARKED)
        colon = max(text.rfind(":", low, end), text.rfind("：", low, end))
        name = text[colon + 1 : end].strip()
        if colon < 1 or not name or name[0].islower():
            return None
        words = text[max(0, colon - 40) : colon].replace("。", ". ").split()
        for count in (1, 2):
            phrase = phrases.marks.get(fold_line(" ".join(words[-count:])))
            above = words[:-count]
            if (
                phrase is not None
                and size <= phrase.longest
                and (not number or (above and shapes.ends_sentence(above[-1])))
            ):
                return phrase
        end = colon
    return None
