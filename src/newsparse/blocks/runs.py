"""Runs: lines that go together, and lines that say again what another says.

What a heading such as ``Related`` begins, menus above a story, other stories' titles within and below it, its makers' names, one slug
that comes back, and sentences that were lifted out of a paragraph. Each function fills in labels where none has been found yet.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newsparse.blocks import shapes
from newsparse.blocks.verdict import Label, boilerplate
from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["mark_counts", "mark_lists", "mark_makers", "mark_pull_quotes", "mark_runs", "mark_tail"]

_RUN = 12  # lines that a heading takes along while paragraphs follow
_MANY = 3  # lines that prove a habit
_MENU_ITEM = 30  # columns
_TITLE = 30
_LISTED_TITLE = 45  # columns: items of the article's own lists are shorter
_LONGEST_TITLE = 130
_TEASER = 250  # code points: a title with the story's first words
_QUOTED_LEAST = 30
_QUOTED_MOST = 320
_QUOTED_CHECKS = 40  # pull quotes that are looked for, so that the work stays linear
_SLUGGED = 220
_ROLE = 30

_COUNTED = 30  # columns
_STEM = 4  # letters that stay when a counted word is declined

_LISTED = boilerplate(BoilerplateKind.RELATED, "run")
_MENU_LIST = boilerplate(BoilerplateKind.NAVIGATION, "menu-list")
_TITLES_WITHIN = boilerplate(BoilerplateKind.RELATED, "titles-within")
_TITLES_BELOW = boilerplate(BoilerplateKind.RELATED, "titles-below")
_REPEATED_SLUG = boilerplate(BoilerplateKind.RELATED, "repeated-slug")
_PULL_QUOTE = boilerplate(BoilerplateKind.DUPLICATE, "pull-quote")
_COUNTS = boilerplate(BoilerplateKind.CMS_RESIDUE, "counts")
_BELOW_RESIDUE = boilerplate(BoilerplateKind.OTHER, "below-residue")
_MAKERS = Label(BlockKind.CREDIT, rule="makers")


def mark_pull_quotes(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None]) -> None:
    """Mark sentences in quotation marks that are lifted out of a paragraph, to be printed large beside it."""
    checks = 0
    whole = ""
    for index, text in enumerate(texts):
        if (
            not shapes.opens_quotation(text)
            or not _QUOTED_LEAST <= len(text) <= _QUOTED_MOST
            or found[index] is not None
            or index == 0
            or checks == _QUOTED_CHECKS
            or not shapes.ends_sentence(text)
        ):
            continue
        checks += 1
        whole = whole or "\n".join(text for text, is_prose in zip(texts, prose, strict=True) if is_prose)
        bare = text.strip("\"'“”„»«‘’ .…")
        if len(bare) >= _QUOTED_LEAST and whole.count(bare) > prose[index]:
            found[index] = _PULL_QUOTE


def mark_runs(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], last: int) -> None:
    """Let the list below a heading such as ``Related`` go with it."""
    left = 0
    head = True
    for index, text in enumerate(texts):
        label = found[index]
        head = head and not prose[index]
        if label is not None:
            if label.run and not head:
                left = _RUN if index < last else len(texts)
        elif prose[index] and not (left and _asks(text)):
            left = 0
        elif left and ((index > last and len(text) <= _TEASER) or _like_title(text) or _asks(text)):
            found[index] = _LISTED
            left -= 1
        else:
            left = 0


def _asks(text: str) -> bool:
    """Tell whether a line is one question, as titles may be, however much it looks like a short paragraph."""
    return text[-1] in "?？؟" and shapes.width(text) <= _LONGEST_TITLE and ". " not in text


def mark_lists(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], last: int) -> None:
    """Mark lists that are no article: menus above it, and other stories' titles within and below."""
    first = next((index for index, is_prose in enumerate(prose) if is_prose), 0)
    items = [
        index for index in range(first) if shapes.is_bullet(texts[index]) and shapes.width(texts[index]) <= _MENU_ITEM
    ]
    if len(items) > 1 and items[0] <= 1:
        _fill(found, items, _MENU_LIST)
    for run in _title_runs(texts, prose, found):
        _fill(found, run, _TITLES_WITHIN)
    bottom = len(texts)
    while bottom > last + 1 and found[bottom - 1] is not None:
        bottom -= 1
    below = bottom
    while below > last + 1 and _like_listed_title(texts[below - 1]):
        below -= 1
    titles = range(below, bottom)
    ended = sum(shapes.ends_sentence(texts[index]) for index in titles)
    if (
        last >= 0
        and len(titles) > 1
        and ended * 2 < len(titles)
        and texts[below - 1][-1] != ":"
        and (bottom == len(texts) or all(". " not in texts[index] for index in titles))
    ):
        _fill(found, titles, _TITLES_BELOW)


def mark_makers(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None]) -> None:
    """Mark the names of who made the story, one a line, and the lines of one slug that comes back."""
    short = [
        index
        for index, label in enumerate(found)
        if label is None and not prose[index] and len(texts[index]) <= _SLUGGED
    ]
    if len(short) < _MANY:
        return
    makers = [index for index in short if ": " in texts[index] and _is_maker(texts[index])]
    if len(makers) >= _MANY:
        _fill(found, makers, _MAKERS)
    slugs = {index: slug for index in short if " | " in texts[index] and (slug := _slug(texts[index]))}
    count = Counter(slugs.values()) if slugs else {}
    _fill(found, [index for index, slug in slugs.items() if count[slug] >= _MANY], _REPEATED_SLUG)


def mark_counts(texts: Sequence[str], found: list[Label | None]) -> None:
    """Mark items of a list that say the same but for the number, as the results of a reader's poll do."""
    if sum(len(text) <= _COUNTED and shapes.is_bullet(text) for text in texts) < _MANY:
        return
    start = 0
    last = ""
    for index, text in enumerate((*texts, "")):
        same = _counted(text) if len(text) <= _COUNTED and shapes.is_bullet(text) else ""
        if same != last:
            if last and index - start >= _MANY:
                _fill(found, range(start, index), _COUNTS)
            start, last = index, same


def _counted(text: str) -> str:
    """Return what a line with a number and a word or two has in common with others of its kind, or nothing."""
    words = text.split()[1:]
    numbers = [word for word in words if any(map(str.isdigit, word))]
    names = [word[:_STEM] for word in words if word.isalpha()]
    return " ".join(names) if len(numbers) == 1 and names and len(words) == len(names) + 1 else ""


def mark_tail(texts: Sequence[str], found: list[Label | None], last: int) -> None:
    """Mark the titles and names below the last paragraph that stand below known residue, when hardly anything else is there."""
    known = [index for index in range(last + 1, len(texts)) if found[index] is not None]
    rest = [index for index in range(last + 1, len(texts)) if found[index] is None]
    if last >= 0 and known and len(rest) <= len(known) + 1:
        short = [index for index in rest if index > known[0] and _like_name(texts[index])]
        _fill(found, short, _BELOW_RESIDUE)


def _like_name(text: str) -> bool:
    short = len(text) <= _LONGEST_TITLE and not shapes.ends_sentence(text)
    return short and ": " not in text and ". " not in text and (" " in text or "." not in text)


def _fill(found: list[Label | None], indexes: Iterable[int], label: Label) -> None:
    for index in indexes:
        found[index] = found[index] or label


def _title_runs(texts: Sequence[str], prose: Sequence[bool], found: Sequence[Label | None]) -> Iterator[range]:
    """Yield the runs of lines that are other stories' titles one after the other between two paragraphs."""
    if sum(label is None and not is_prose for label, is_prose in zip(found, prose, strict=True)) < _MANY:
        return
    start = 0
    for index, text in enumerate(texts):
        single = (
            not prose[index]
            and found[index] is None
            and not shapes.is_bullet(text)
            and not text[0].isdigit()
            and "|" not in text
        )
        if single and shapes.width(text) >= _LISTED_TITLE and _like_title(text):
            continue
        if index - start >= _MANY and start and prose[start - 1]:
            yield range(start, index)
        start = index + 1


def _like_listed_title(text: str) -> bool:
    begins = text[1:].lstrip()[:1]
    return (
        shapes.is_bullet(text)
        and shapes.width(text) >= _LISTED_TITLE
        and text[-1] not in ";,:"
        and not begins.islower()
    )


def _is_maker(text: str) -> bool:
    """Tell whether a line says who did what, and just that: ``Styling: A. NAME``."""
    role, colon, name = text.partition(": ")
    words = name.split()
    known = colon and len(role) <= _ROLE and 1 < len(words) <= 4 and all(word[0].isupper() for word in words)  # noqa: PLR2004
    return bool(known) and not any(map(str.isdigit, name)) and not shapes.ends_sentence(text)


def _slug(text: str) -> str:
    """Return what stands in capitals before a bar: ``READ THIS | Bridge opens``."""
    slug, bar, _ = text.partition(" | ")
    return slug if bar and slug.isupper() and " " in slug else ""


def _like_title(text: str) -> bool:
    """Tell whether a line may be another story's title."""
    fits = _TITLE <= shapes.width(text) <= _LONGEST_TITLE
    return fits and not shapes.ends_sentence(text) and not shapes.opens_quotation(text)
