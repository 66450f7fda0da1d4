"""Labels: what each line of a text is, from its own words and shape and from the lines around it.

The lines come as plain texts, so the blocks of a page can be labelled as well as the lines of a text. Evidence is tried in this order:
the phrases of the language, the line's shape, repetition, and where it stands: above, among or below the paragraphs of prose.
What nothing speaks against is body.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.blocks import features, scores, shapes
from newsparse.lexicon import profiles
from newsparse.lexicon.boilerplate import Phrase, PhraseTable, fold_line
from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["BODY", "STRICTNESS", "Label", "label_texts", "look_at", "match_phrase"]

STRICTNESS = 0.5
_HEAD = 72  # code points: no prefix phrase is longer
_TAIL = 40
_HEADLINE = 220
_SUBHEAD = 90
_RUN = 12
_QUOTABLE = 30
_CAPITALS = 35
_MARKED = 64
_MENU_ITEM = 30
_MANY = 3
_LONGEST = 900  # code points: no row's phrase is looked for within a longer line
_TOP = 2
_BOTTOM = 6
_LISTED_TITLE = 45
_DUPLICATE_CANDIDATES = 40
_PAGE_MARKED = 3  # lines that a rule names; a text with fewer is no whole page, so the model need not look
_EVEN_AT_ONE = (
    5.2  # log odds that strictness 0 would ask for, so that the default asks for 2.6: one line in fourteen may be wrong
)


class Label(NamedTuple):
    """What a line is.

    Attributes:
        kind: The kind of block.
        boilerplate: Which kind of boilerplate, or None.
        rule: Why.
        run: Whether the list below goes with it.
    """

    kind: BlockKind
    boilerplate: BoilerplateKind | None = None
    rule: str = ""
    run: bool = False


BODY = Label(BlockKind.BODY, rule="body")
_B = BlockKind.BOILERPLATE
_RESIDUE = Label(_B, BoilerplateKind.CMS_RESIDUE, "wordless")
_COUNTER = Label(_B, BoilerplateKind.CMS_RESIDUE, "counter")
_LINK = Label(_B, BoilerplateKind.NAVIGATION, "link")
_TAGS = Label(_B, BoilerplateKind.TAGS, "hash-tags")
_POINTER = Label(_B, BoilerplateKind.RELATED, "pointer")
_SIGN_OFF = Label(BlockKind.CREDIT, rule="sign-off")
_MENU = Label(_B, BoilerplateKind.NAVIGATION, "menu")
_TIMESTAMP = Label(_B, BoilerplateKind.TIMESTAMP, "timestamp")
_CROSS_LINK = Label(_B, BoilerplateKind.RELATED, "capitals-between-prose")
_MENU_LIST = Label(_B, BoilerplateKind.NAVIGATION, "menu-list")
_LISTED_BELOW = Label(_B, BoilerplateKind.RELATED, "titles-below")
_MAKERS = Label(BlockKind.CREDIT, rule="makers")
_REPEATED_SLUG = Label(_B, BoilerplateKind.RELATED, "repeated-slug")
_LISTED = Label(_B, BoilerplateKind.RELATED, "run")
_SCORED = Label(_B, BoilerplateKind.OTHER, "score")
_PULL_QUOTE = Label(_B, BoilerplateKind.DUPLICATE, "pull-quote")
_SECOND_HEADLINE = Label(_B, BoilerplateKind.DUPLICATE, "duplicate-headline")
_HEADLINE_GIVEN = Label(BlockKind.HEADLINE, rule="headline-given")
_FIRST_LINE = Label(BlockKind.HEADLINE, rule="first-line")
_BELOW_HEADLINE = Label(BlockKind.STANDFIRST, rule="below-headline")
_SHORT_AMONG_PROSE = Label(BlockKind.SUBHEAD, rule="short-among-prose")


def label_texts(
    texts: Sequence[str],
    phrases: PhraseTable,
    *,
    lead: int | None = None,
    headline: str | None = None,
    strictness: float = STRICTNESS,
) -> list[Label]:
    """Return a label for each line.

    Args:
        texts: The lines in order, white space at both ends cut, none empty.
        phrases: The boilerplate phrases to look for.
        lead: The line that the dateline stands before, when the story has one.
        headline: The headline, when it is known from elsewhere.
        strictness: From 0 (only what a rule names) to 1 (whatever is rather boilerplate than article).
    """
    prose = [shapes.is_prose(text) for text in texts]
    last = max((index for index, is_prose in enumerate(prose) if is_prose), default=-1)
    matched = _match(texts, prose, phrases, last)
    found = [
        Label(phrase.kind, phrase.boilerplate, phrase.rule, phrase.run)
        if phrase is not None and not phrase.soft
        else None
        if prose[index]
        else _by_shape(texts, prose, index)
        for index, phrase in enumerate(matched)
    ]
    _mark_pull_quotes(texts, prose, found)
    _mark_runs(texts, prose, found, last)
    _mark_lists(texts, prose, found, last)
    _mark_by_score(texts, prose, phrases, matched, found, strictness)
    top = _mark_headline(texts, prose, found, lead, fold_line(headline) if headline else None)
    _mark_subheads(texts, prose, found, top, last)
    return [label or BODY for label in found]


def _match(texts: Sequence[str], prose: Sequence[bool], phrases: PhraseTable, last: int) -> list[Phrase | None]:
    """Return the row that each line matches. Within paragraphs of prose, phrases are looked for at either end of the text only."""
    size = len(texts)
    within = [
        len(text) <= _LONGEST and (not is_prose or index < _TOP or index >= size - _BOTTOM)
        for index, (text, is_prose) in enumerate(zip(texts, prose, strict=True))
    ]
    haystack = (
        "\n".join([text for text, inside in zip(texts, within, strict=True) if inside]).replace("’", "'").casefold()
    )
    contained = phrases.inside(haystack)
    return [
        match_phrase(text, phrases, contained if inside else (), below=index > last, first=not index)
        for index, (text, inside) in enumerate(zip(texts, within, strict=True))
    ]


def look_at(
    texts: Sequence[str], phrases: PhraseTable, matched: Sequence[Phrase | None] | None = None
) -> list[features.Look]:
    """Return the lines as the model sees them."""
    if matched is None:
        prose = [shapes.is_prose(text) for text in texts]
        last = max((index for index, is_prose in enumerate(prose) if is_prose), default=-1)
        matched = _match(texts, prose, phrases, last)
    little = profiles().words
    return [
        features.see(text, phrase, little, phrases.reader_words) for text, phrase in zip(texts, matched, strict=True)
    ]


def _mark_by_score(  # noqa: PLR0917 - what the corridor of this room has found so far
    texts: Sequence[str],
    prose: Sequence[bool],
    phrases: PhraseTable,
    matched: Sequence[Phrase | None],
    found: list[Label | None],
    strictness: float,
) -> None:
    """Mark what the model is sure of: on whole web pages, and elsewhere when more than the usual strictness is asked for."""
    marked = sum(label is not None for label in found)
    if not strictness or (strictness <= STRICTNESS and marked < _PAGE_MARKED):
        return
    if strictness <= STRICTNESS and not scores.is_page(
        texts, prose, [phrase is not None and not phrase.soft for phrase in matched]
    ):
        return
    looks = look_at(texts, phrases, matched)
    threshold = _EVEN_AT_ONE * (1 - strictness)
    for index, points in enumerate(scores.score_lines(looks, texts, scores.load_weights())):
        if found[index] is None and points > threshold:
            found[index] = _SCORED


def match_phrase(
    text: str, phrases: PhraseTable, contained: Sequence[tuple[str, Phrase]], *, below: bool = True, first: bool = False
) -> Phrase | None:
    """Return the row whose phrase stands in the line as the row asks, or None.

    Args:
        text: The line.
        phrases: The table.
        contained: Those of its ``contains`` entries that stand somewhere in the whole text.
        below: Whether the line stands below the last paragraph of prose.
        first: Whether it is the first line, which may well be a headline.
    """
    size = len(text)
    if size > _HEAD + _TAIL:
        candidates = (
            phrases.begin(fold_line(text[:_HEAD])) if phrases.may_begin(text) else None,
            phrases.end(fold_line(text[-_TAIL:])) if phrases.may_end(text) else None,
        )
    else:
        folded = fold_line(text)
        candidates = (phrases.whole(folded), phrases.begin(folded) or phrases.end(folded))
    for phrase in candidates:
        if phrase is None or size > phrase.longest or (phrase.tail and not below):
            continue
        if not (phrase.weak and (first or shapes.ends_sentence(text))):
            return phrase
    if contained:
        folded = text.replace("’", "'").casefold()
        for part, phrase in contained:
            if size <= phrase.longest and (below or not phrase.tail) and part in folded:
                return phrase
    return _marked(text, phrases)


def _marked(text: str, phrases: PhraseTable) -> Phrase | None:
    """Find a name at the end of the line behind a mark: ``Photo: A. Name``."""
    tail = text[-_MARKED:]
    colon = max(tail.rfind(":"), tail.rfind("："))
    if colon < 0:
        return None
    colon += len(text) - len(tail)
    if colon < 1 or text[colon + 1 :].strip() == "":
        return None
    before = text[max(0, colon - 40) : colon].replace("。", " ").split()
    words = [fold_line(" ".join(before[-count:])) for count in (1, 2)]
    phrase = next((phrases.marks[word] for word in words if word in phrases.marks), None)
    return phrase if phrase is not None and len(text) <= phrase.longest else None


def _by_shape(texts: Sequence[str], prose: Sequence[bool], index: int) -> Label | None:
    text = texts[index]
    if shapes.is_wordless(text):
        return _RESIDUE
    between = any(prose[max(0, index - 1) : index]) and any(prose[index + 1 : index + 2])
    if shapes.is_link(text) and not between:
        return _LINK
    if shapes.is_hash_tags(text):
        return _TAGS
    if shapes.is_counter(text):
        return _COUNTER
    if shapes.is_timestamp(text):
        return _TIMESTAMP
    if shapes.is_pointer(text):
        return _POINTER
    if shapes.is_menu(text):
        return _MENU
    if index and index + 1 == len(texts) and shapes.is_sign_off(text):
        return _SIGN_OFF
    if between and len(text) >= _CAPITALS and shapes.is_all_capitals(text) and not _same_case(texts, index):
        return _CROSS_LINK
    return None


def _same_case(texts: Sequence[str], index: int) -> bool:
    return any(shapes.is_all_capitals(text) for text in texts[max(0, index - 1) : index + 2 : 2])


def _mark_pull_quotes(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None]) -> None:
    """Mark sentences in quotation marks that are lifted out of a paragraph, to be printed large beside it."""
    checks = 0
    whole = ""
    for index, text in enumerate(texts):
        if found[index] is not None or prose[index] or index == 0 or checks == _DUPLICATE_CANDIDATES:
            continue
        if len(text) < _QUOTABLE or not shapes.opens_quotation(text) or not shapes.ends_sentence(text):
            continue
        checks += 1
        whole = whole or "\n".join(text for text, is_prose in zip(texts, prose, strict=True) if is_prose)
        bare = text.strip("\"'“”„»«‘’ .…")
        if len(bare) >= _QUOTABLE and bare in whole:
            found[index] = _PULL_QUOTE


def _mark_runs(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], last: int) -> None:
    """Let the list below a heading such as ``Related`` go with it."""
    left = 0
    head = True
    for index, text in enumerate(texts):
        label = found[index]
        head = head and not prose[index]
        if label is not None:
            if label.run and not head:
                left = _RUN if index < last else len(texts)
        elif prose[index]:
            left = 0
        elif left and (index > last or _like_title(text)):
            found[index] = _LISTED
            left -= 1
        else:
            left = 0


def _mark_lists(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], last: int) -> None:
    """Mark lists that are no article: menus above it, other stories' titles and the makers' names below, one slug again and again."""
    first = next((index for index, is_prose in enumerate(prose) if is_prose), 0)
    items = [
        index for index in range(first) if shapes.is_bullet(texts[index]) and shapes.width(texts[index]) <= _MENU_ITEM
    ]
    if len(items) > 1 and items[0] <= 1:
        for index in items:
            found[index] = found[index] or _MENU_LIST
    below = len(texts)
    while below > last + 1 and _like_listed_title(texts[below - 1]):
        below -= 1
    titles = range(below, len(texts))
    ended = sum(shapes.ends_sentence(texts[index]) for index in titles)
    if last >= 0 and len(titles) > 1 and ended * 2 < len(titles) and texts[below - 1][-1] != ":":
        for index in titles:
            found[index] = found[index] or _LISTED_BELOW
    open_lines = [
        index
        for index, text in enumerate(texts)
        if found[index] is None and not prose[index] and len(text) <= _HEADLINE
    ]
    makers = [index for index in open_lines if _is_maker(texts[index])]
    if len(makers) >= _MANY:
        for index in makers:
            found[index] = _MAKERS
    slugs = Counter(slug for index in open_lines if (slug := _slug(texts[index])))
    for index in open_lines:
        if slugs and slugs[_slug(texts[index])] >= _MANY:
            found[index] = _REPEATED_SLUG


def _like_listed_title(text: str) -> bool:
    return shapes.is_bullet(text) and shapes.width(text) >= _LISTED_TITLE and text[-1] not in ";,:"


def _is_maker(text: str) -> bool:
    """Tell whether a line says who did what, and just that: ``Styling: A. NAME``."""
    role, colon, name = text.partition(": ")
    words = name.split()
    known = colon and len(role) <= _QUOTABLE and 1 < len(words) <= 4 and all(word[0].isupper() for word in words)  # noqa: PLR2004
    return bool(known) and not any(map(str.isdigit, name)) and not shapes.ends_sentence(text)


def _slug(text: str) -> str:
    """Return what stands in capitals before a bar: ``READ THIS | Bridge opens``."""
    slug, bar, _ = text.partition(" | ")
    return slug if bar and slug.isupper() and " " in slug else ""


def _like_title(text: str) -> bool:
    """Tell whether a line may be another story's title."""
    return not shapes.ends_sentence(text) and shapes.width(text) >= _QUOTABLE and not shapes.opens_quotation(text)


def _mark_headline(
    texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], lead: int | None, headline: str | None
) -> int:
    """Mark the headline, its copies and the line below it; return the first line that is neither above nor part of the head."""
    if headline:
        copies = [
            index for index, text in enumerate(texts) if len(text) <= 2 * _HEADLINE and fold_line(text) == headline
        ]
        for index in copies:
            found[index] = _SECOND_HEADLINE
        if copies:
            found[copies[0]] = _HEADLINE_GIVEN
            return copies[0] + 1
    top = next((index for index, label in enumerate(found) if label is None), len(texts))
    body = lead if lead is not None else next((index for index, is_prose in enumerate(prose) if is_prose), None)
    if body is None or top >= body or not _like_headline(texts[top]):
        return top
    found[top] = _FIRST_LINE
    below = top + 1
    if below < body and found[below] is None and shapes.width(texts[below]) >= shapes.LONG // 2:
        found[below] = _BELOW_HEADLINE
        below += 1
    return below


def _like_headline(text: str) -> bool:
    return len(text) <= _HEADLINE and not (text[-1] in ".:;," and text[-3:] != "...")


def _mark_subheads(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], top: int, last: int) -> None:
    for index in range(top, last):
        text = texts[index]
        if found[index] is not None or prose[index] or len(text) > _SUBHEAD or shapes.is_bullet(text):
            continue
        if shapes.ends_sentence(text) or shapes.opens_quotation(text) or shapes.is_link(text):
            continue
        if text[-1] not in ":;,":
            found[index] = _SHORT_AMONG_PROSE
