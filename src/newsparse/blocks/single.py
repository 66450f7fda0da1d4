"""Single lines: what a line is by its shape alone, and by whether a paragraph stands on each side of it. No words may come in."""

from collections.abc import Sequence

from newsparse.blocks import shapes
from newsparse.blocks.verdict import Label, boilerplate
from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["by_shape"]

_CAPITALS = 40  # code points: a shorter line in capitals is a subhead
_NEAR = 3  # lines
_RESIDUE = boilerplate(BoilerplateKind.CMS_RESIDUE, "wordless")
_COUNTER = boilerplate(BoilerplateKind.CMS_RESIDUE, "counter")
_LINK = boilerplate(BoilerplateKind.NAVIGATION, "link")
_TAGS = boilerplate(BoilerplateKind.TAGS, "hash-tags")
_KEYWORDS = boilerplate(BoilerplateKind.TAGS, "keywords")
_POINTER = boilerplate(BoilerplateKind.RELATED, "pointer")
_MENU = boilerplate(BoilerplateKind.NAVIGATION, "menu")
_TIMESTAMP = boilerplate(BoilerplateKind.TIMESTAMP, "timestamp")
_CROSS_LINK = boilerplate(BoilerplateKind.RELATED, "capitals-among-prose")
_CREDITED = Label(BlockKind.CAPTION, rule="picture-credit")
_SIGN_OFF = Label(BlockKind.CREDIT, rule="sign-off")

_BY_ITSELF = (
    (shapes.is_hash_tags, _TAGS),
    (shapes.is_counter, _COUNTER),
    (shapes.is_timestamp, _TIMESTAMP),
    (shapes.is_pointer, _POINTER),
    (shapes.is_menu, _MENU),
)


def by_shape(texts: Sequence[str], prose: Sequence[bool], index: int) -> Label | None:
    """Return what a line is when its shape says so, or None."""
    text = texts[index]
    plain = shapes.is_plain(text)  # most lines; one look spares them six
    if not plain and shapes.is_wordless(text):
        return _RESIDUE
    if shapes.is_link(text) and not _is_between(prose, index):
        return _LINK
    if not plain:
        for has_shape, label in _BY_ITSELF:
            if has_shape(text):
                return label
    if index and index + _NEAR >= len(texts) and not any(prose[index + 1 :]) and (below := _below_story(text)):
        return below
    if index and shapes.is_credited(text):
        return _CREDITED
    if len(text) >= _CAPITALS and text.isupper() and shapes.is_all_capitals(text) and _is_within(prose, index):
        return None if _same_case(texts, index) else _CROSS_LINK
    return None


def _below_story(text: str) -> Label | None:
    """Return what one of the last lines is: the desk's initials, or what people shall find the story by."""
    if shapes.is_sign_off(text):
        return _SIGN_OFF
    return _KEYWORDS if shapes.is_keywords(text) else None


def _is_between(prose: Sequence[bool], index: int) -> bool:
    """Tell whether a paragraph stands right above and right below."""
    return 0 < index < len(prose) - 1 and prose[index - 1] and prose[index + 1]


def _is_within(prose: Sequence[bool], index: int) -> bool:
    """Tell whether a paragraph stands among the few lines above, and one among the few below."""
    return any(prose[max(0, index - _NEAR) : index]) and any(prose[index + 1 : index + 1 + _NEAR])


def _same_case(texts: Sequence[str], index: int) -> bool:
    return any(shapes.is_all_capitals(text) for text in texts[max(0, index - 1) : index + 2 : 2])
