"""Views: the clean text, with more or fewer kinds, and the way back to the source."""

from typing import Any

import pytest

import newsparse
from newsparse import BlockKind, BoilerplateKind, NewsparseError, SpanError

LEAD = "The bridge over the river opened on Monday after four years of work, and the first to cross it was a dog."
MORE = "Its owner said that she had waited since dawn, and that the dog had not wanted to go home before all the others did."
TEXT = f"Bridge opens\n{LEAD}\nA dog first\n{MORE}\nPhoto: A. Name\nRelated Articles\n"


def test_the_clean_text_is_the_body() -> None:
    """Paragraphs are kept, one blank line between them."""
    assert newsparse.clean_text(TEXT) == f"{LEAD}\n\nA dog first\n\n{MORE}"


def test_kinds_can_be_kept_and_dropped() -> None:
    """A caller may ask for a kind of block, or of boilerplate, or against one."""
    kept = newsparse.clean_text(TEXT, keep=[BlockKind.HEADLINE, BoilerplateKind.PHOTO_CREDIT], drop=[BlockKind.SUBHEAD])

    assert kept == f"Bridge opens\n\n{LEAD}\n\n{MORE}\n\nPhoto: A. Name"
    assert "Photo" not in newsparse.clean_text(TEXT, keep=[BlockKind.BOILERPLATE], drop=[BoilerplateKind.PHOTO_CREDIT])


def test_the_way_back_to_the_source() -> None:
    """Each position of the clean text, and each stretch of it, is found in the source."""
    clean = newsparse.parse(TEXT).clean()
    end = len(clean.text)

    for position, character in enumerate(clean.text):
        if character != "\n":
            assert TEXT[clean.source_offset(position)] == character
    assert clean.source_offset(end) == clean.spans[-1].end
    assert [span.text for span in clean.locate(len(LEAD) - 4, len(LEAD) + 4)] == ["dog.", "A "]
    assert clean.locate(end, end + 5) == ()


def test_a_position_outside_is_an_error() -> None:
    """Positions that do not lie in the clean text say so."""
    clean = newsparse.parse("").clean()

    assert clean.source_offset(0) == 0
    with pytest.raises(SpanError, match="does not lie"):
        clean.source_offset(1)


def test_strictness_is_a_dial() -> None:
    """More of it removes more, less removes less, and what lies outside is an error."""
    menu = "\n".join(f"Item {name} of the menu" for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    page = f"Home\nNews\nSport\nSign in\n{menu}\n{LEAD}\n{MORE}\n{LEAD} {MORE}\nMost read\nPrivacy policy\nContact us"
    left = [len(newsparse.clean_text(page, strictness=strictness)) for strictness in (0, 0.5, 1)]

    assert left[0] > left[1] >= left[2]
    assert LEAD in newsparse.clean_text(page)
    assert len(newsparse.clean_text(TEXT, strictness=1)) <= len(newsparse.clean_text(TEXT))
    with pytest.raises(NewsparseError, match="between 0 and 1"):
        newsparse.clean_text(TEXT, strictness=2)
    for nothing in ("0.5", None):
        with pytest.raises(TypeError, match="strictness is a number from 0 to 1"):
            newsparse.clean_text(TEXT, strictness=nothing)  # type: ignore[arg-type] # what a caller may write


@pytest.mark.parametrize("kinds", ["caption", ["caption"], [5], newsparse.BlockKind.CAPTION, None])
def test_names_of_kinds_are_no_kinds(kinds: Any) -> None:  # noqa: ANN401 - what a caller without a type checker may write
    """A word for a kind would keep or drop nothing, without a word."""
    with pytest.raises(TypeError, match=r"keep takes a list of kinds, for example \[BlockKind.CAPTION\], got"):
        newsparse.clean_text(TEXT, keep=kinds)
    with pytest.raises(TypeError, match="drop takes a list of kinds"):
        newsparse.parse(TEXT).clean(drop=kinds)
