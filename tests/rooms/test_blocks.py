"""Blocks: every line gets a label, and nothing is lost."""

import pytest

from newsparse import (
    Block,
    BlockKind,
    BoilerplateKind,
    Byline,
    BylineKind,
    Dateline,
    Source,
    Span,
)
from newsparse.blocks import label_blocks
from newsparse.lexicon import Lexicon

LEAD = "The bridge over the river opened on Monday after four years of work, and the first to cross it was a dog."
MORE = "Its owner said that she had waited since dawn, and that the dog had not wanted to go home before all the others did."


def blocks_of(
    text: str,
    *,
    dateline: Dateline | None = None,
    bylines: tuple[Byline, ...] = (),
    headline: str | None = None,
) -> tuple[Block, ...]:
    """Return the blocks of an English text."""
    return label_blocks(
        Source(text), Lexicon.load("en"), dateline=dateline, bylines=bylines, agency_tags=(), headline=headline
    )


def kinds_of(text: str) -> list[str]:
    """Return the kind of each line, boilerplate by its own kind."""
    return [(block.boilerplate or block.kind).value for block in blocks_of(text)]


def dateline_in(text: str, printed: str, separator: str = " - ") -> Dateline:
    """Return a dateline that stands in ``text`` as ``printed``."""
    start = text.index(printed)
    end = start + len(printed)
    close = Span(end, end + len(separator), separator)
    return Dateline(Span(start, end, printed), places=(), date=None, tags=(), separator=close)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n",
        LEAD,
        f"Bridge opens\n\n{LEAD}\r\n{MORE}\n\nRelated Articles\nDog crosses bridge\n",
        "\ud800\x00\u200f\n|",
    ],
)
def test_blocks_hold_all_but_white_space(text: str) -> None:
    """Blocks are ordered and disjoint, and only white space lies between them."""
    end = 0
    between = ""
    for block in blocks_of(text):
        between += text[end : block.span.start]
        end = block.span.end

    assert (between + text[end:]).strip() == ""


def test_a_story_with_a_head_and_a_tail() -> None:
    """Headline, body, subhead and what the website added."""
    text = f"Bridge opens\n{LEAD}\nA dog first\n{MORE}\nadministrator\nRelated Articles\nDog waits for bus\nRain in May"

    assert kinds_of(text) == ["headline", "body", "subhead", "body", "cms-residue", "related", "related", "related"]


def test_a_dateline_before_the_lead_is_a_block_of_its_own() -> None:
    """The separator goes with the dateline; the rest of the line is the lead."""
    text = f"Bridge opens\nGRAZ, May 2 (EXA) - {LEAD}"

    blocks = blocks_of(text, dateline=dateline_in(text, "GRAZ, May 2 (EXA)"))

    assert [(block.kind.value, block.span.text) for block in blocks] == [
        ("headline", "Bridge opens"),
        ("dateline", "GRAZ, May 2 (EXA) -"),
        ("body", LEAD),
    ]


def test_a_desk_slug_before_the_dateline_is_residue() -> None:
    """In a story on one line, the desk's slug stands between headline and dateline."""
    text = f"Bridge opens guzhenbo GRAZ, May 2 (EXA) - {LEAD} {MORE} {LEAD} {MORE} Enditem"

    blocks = blocks_of(text, dateline=dateline_in(text, "GRAZ, May 2 (EXA)"))

    assert [block.rule for block in blocks] == ["first-line", "desk-slug", "dateline", "body", "desk-residue"]


def test_bylines_at_either_end_of_a_line_are_cut() -> None:
    """A credit line behind the last sentence is no body; a name within a sentence is."""
    text = f"{LEAD} (Reporting by A. Writer)"
    start = text.index("Reporting")
    credit = Byline(Span(start, len(text) - 1, text[start:-1]), people=(), kind=BylineKind.CREDIT)
    within = Byline(Span(4, 10, text[4:10]), people=())

    blocks = blocks_of(text, bylines=(within, credit))

    assert [(block.kind, block.span.text) for block in blocks] == [
        (BlockKind.BODY, LEAD),
        (BlockKind.CREDIT, "(Reporting by A. Writer)"),
    ]


def test_a_headline_that_is_given_is_found_and_its_copy_is_a_duplicate() -> None:
    """The first line equal to it is the headline."""
    blocks = blocks_of(f"Bridge opens\nBridge opens\n{LEAD}", headline="Bridge Opens")

    assert [block.rule for block in blocks] == ["headline-given", "duplicate-headline", "body"]


def test_what_an_aggregator_cut_off_is_residue() -> None:
    """The count of characters left is cut from the last line."""
    blocks = blocks_of(f"{LEAD} It then we… [+1252 chars]")

    assert blocks[-1].boilerplate is BoilerplateKind.CMS_RESIDUE


def test_a_rule_of_the_callers_own_comes_first() -> None:
    """A caller's rule may name any kind."""
    blocks = label_blocks(
        Source(f"{LEAD}\n{MORE}"),
        Lexicon.load("en"),
        dateline=None,
        bylines=(),
        agency_tags=(),
        block_rules=[lambda _, __, index: BlockKind.BOILERPLATE if index else None],
    )

    assert [(block.kind, block.boilerplate) for block in blocks] == [
        (BlockKind.BODY, None),
        (BlockKind.BOILERPLATE, BoilerplateKind.OTHER),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("_____", "cms-residue"),
        ("https://example.org/bridge", "body"),
        (">> Bridge opens after four years", "related"),
        ("#bridge #river", "tags"),
        ("1 / 22", "cms-residue"),
        ("30 Ekim 2020 Cuma 18:28", "timestamp"),
        ("News | Sport | Weather", "navigation"),
        ("A DOG IS THE FIRST TO CROSS THE NEW BRIDGE OVER THE RIVER", "related"),
        ("“The first to cross it was a dog.”", "duplicate"),
        ("The dog on the bridge. Photo: A. Name/EXA", "caption"),
        ("“No,” she said.", "body"),
        ("- A dog", "body"),
        ("The dog, named", "subhead"),
        ("At 10:30 the dog went home?", "body"),
    ],
)
def test_a_line_between_paragraphs(line: str, kind: str) -> None:
    """What a line is by its shape; a quotation is not thrown out for being short."""
    story = f"{LEAD}\nThe first to cross it was a dog. {MORE}\n{line}\n{MORE}"

    assert kinds_of(story)[2] == kind


@pytest.mark.parametrize(
    ("tail", "kind"),
    [
        ("https://example.org/bridge", "navigation"),
        ("(abc)", "credit"),
        ("EXA/abc", "credit"),
        (
            "- Bridge over the river waits for its second lane\n- Dog who crossed first is the town's new mascot",
            "related",
        ),
        ("Words: Ann Example\nStyling: BEN EXAMPLE\nHair: Cem Example", "credit"),
        ("- A dog", "body"),
        ("Words: a dog, and 2 cats", "body"),
    ],
)
def test_what_stands_below_the_last_paragraph(tail: str, kind: str) -> None:
    """The end of a story, where other stories begin."""
    assert kinds_of(f"Bridge opens\n{LEAD}\n{tail}")[2] == kind


def test_a_menu_above_the_story() -> None:
    """A list of short items before the first paragraph, and a slug that comes back, are the website's."""
    slugs = [f"READ THIS | The dog {what} the bridge" for what in ("crosses", "leaves", "likes")]
    text = "\n".join(["- News", "- Local", "Bridge opens", LEAD, slugs[0], MORE, slugs[1], LEAD, slugs[2], MORE])

    assert kinds_of(text) == [
        "navigation", "navigation", "headline", "body", "related", "body", "related", "body", "related", "body",
    ]  # fmt: skip
