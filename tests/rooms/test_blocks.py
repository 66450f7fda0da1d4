"""Blocks: every line gets a label, and nothing is lost."""

import pytest

from newsparse import (
    AgencyTag,
    Block,
    BlockKind,
    BoilerplateKind,
    Byline,
    BylineKind,
    Dateline,
    Source,
    Span,
    TagKind,
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
        ("1718000000", "cms-residue"),
        ("1 2 3 4 … 22", "cms-residue"),
        ("12 15 18", "subhead"),
        ("Image 2 of 5", "photo-credit"),
        ("Room 3, 20 dogs", "subhead"),
        ("Level: 2, 1999", "subhead"),
        ("The dog, its bus:", "body"),
        ("“The first to cross it was a mouse.”", "body"),
        ("“Dogs, dogs, dogs, more dogs…”", "body"),
        ("30 Ekim 2020 Cuma 18:28", "timestamp"),
        ("News | Sport | Weather", "navigation"),
        ("Radio North | News for the town and the valley | 28.04.2023 | 1 pm", "navigation"),
        ("Radio North | News for the town and the valley", "subhead"),
        ("A DOG IS THE FIRST TO CROSS THE NEW BRIDGE OVER THE RIVER", "related"),
        ("A DOG IS FIRST TO CROSS THE BRIDGE", "subhead"),
        ("The dog on the bridge at night. © Example Times | A. Name", "caption"),
        ("The bridge at night, © 2022 Example Times.", "body"),
        ("The dog on the bridge at night. (Ann Example/Graz Times)", "caption"),
        ("The dog crossed it twice. (No other dog did)", "subhead"),
        ("The dog crossed it twice. (Twice)", "subhead"),
        ("The dog crossed it twice. (XYZ 1405)", "subhead"),
        ("Uppdaterad 7 maj 2021 15.59", "timestamp"),
        ("3.00 Dream 5.50", "subhead"),
        ("On June 27, 2016,", "body"),
        ("1, 1986 purchase.", "body"),
        ("The dog on the bridge (Ann Example)", "subhead"),
        ("The dog on the bridge at night (Ann Example/Pool via EXA)", "caption"),
        ("What the two parties want to do with the bridge (ABC/DEF)", "subhead"),
        ("What the dog wants of the old bridge (more for me/more for you)", "subhead"),
        ("Dog (Ann Example/EXA)", "subhead"),
        ("The dog, in red. Photo: A. Example. Collar: B. Example. Hair: C. Example", "caption"),
        ("The dog in its photo: A. Example. Collar: B. Example", "subhead"),
        ("Photo: Collar: a dog", "photo-credit"),
        ("A: B: C: D: E: F: G: Dog", "subhead"),
        ("2月15日（土）7時0分 Example", "timestamp"),
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
        ("EXA/abc\nComments", "credit"),
        ("bridge, river, graz, first dog", "tags"),
        ("a dog, a cat, a mouse and the river, said the owner:", "body"),
        ("bridge, river, dog", "body"),
        ("EXA/abc\n- A dog\n- Two dogs\n- No dog", "body"),
        ("Words: a dog, and 2 cats", "body"),
        ("- 165 votes\n- 20 votes\n- 1 vote", "cms-residue"),
        ("- 3 eggs\n- 2 onions\n- 1 fish", "body"),
        ("- 165 votes\n- 20 votes", "body"),
        (
            "- where the dog who crossed first bought her collar\n- where the others of the town have bought theirs",
            "body",
        ),
        ("- votes\n- votes\n- votes", "body"),
    ],
)
def test_what_stands_below_the_last_paragraph(tail: str, kind: str) -> None:
    """The end of a story, where other stories begin."""
    assert kinds_of(f"Bridge opens\n{LEAD}\n{tail}")[2] == kind


def test_titles_above_a_notice() -> None:
    """A list of other stories may have the website's own paragraphs below; the article's own list, with sentences in it, may, too."""
    titles = ["- Dog who crossed first is the town's new mascot", "- Bridge over the river waits for its second lane"]
    notice = (
        "All rights reserved. This material may not be published, broadcast, rewritten or redistributed by anybody."
    )
    facts = ["- The bridge is a hundred metres long. It is red", "- The dog is called Ruby and belongs to the ferryman"]

    assert kinds_of("\n".join([LEAD, *titles, notice])) == ["body", "related", "related", "copyright"]
    assert kinds_of("\n".join([LEAD, *facts, notice])) == ["body", "body", "body", "copyright"]


def test_what_stands_below_residue() -> None:
    """A name or title below the last paragraph and below known residue is the website's; a sentence, an address or a long list is not."""
    assert kinds_of(f"{LEAD}\nBridges\nRelated:\nA. Name")[1:] == ["body", "related", "related"]
    assert kinds_of(f"{LEAD}\n1 / 22\nBridges\nDog")[1:] == ["cms-residue", "other", "other"]
    assert kinds_of(f"{LEAD}\n1 / 22\nThe dog slept.\nexample.org")[1:] == ["cms-residue", "body", "body"]
    assert kinds_of(f"{LEAD}\n1 / 22\nBridges\nDog\nCat")[1:] == ["cms-residue", "body", "body", "body"]


def test_a_line_in_capitals_near_paragraphs() -> None:
    """A cross-link in capitals may have a short sentence beside it; one more line in capitals makes it the story's own."""
    link = "A DOG IS THE FIRST TO CROSS THE NEW BRIDGE OVER THE RIVER"

    assert kinds_of(f"{LEAD}\n“No,” she said.\n{link}\nShe did not.\n{MORE}")[2] == "related"
    assert kinds_of(f"{LEAD}\n{link}\n{link} AGAIN\n{MORE}")[1:3] == ["subhead", "subhead"]
    assert kinds_of(f"{LEAD}\nA\nB\nC\n{link}\n{MORE}")[4] == "subhead"


def test_a_menu_above_the_story() -> None:
    """A list of short items before the first paragraph, and a slug that comes back, are the website's."""
    slugs = [f"READ THIS | The dog {what} the bridge" for what in ("crosses", "leaves", "likes")]
    text = "\n".join(["- News", "- Local", "Bridge opens", LEAD, slugs[0], MORE, slugs[1], LEAD, slugs[2], MORE])

    assert kinds_of(text) == [
        "navigation", "navigation", "headline", "body", "related", "body", "related", "body", "related", "body",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bridge over the river opens - The Graz Times", "- The Graz Times"),
        ("Bridge over the river opens | graz.example.at", "| graz.example.at"),
        ("Bridge over the river opens (2 May) - Graz News", "(2 May) - Graz News"),
        ("Bridge over the river opens - ministry", None),
        ("Bridge - Graz Times", None),
        ("Bridge opens", None),
    ],
)
def test_the_name_of_the_site_behind_a_title(title: str, name: str | None) -> None:
    """It is cut off when it is made of the words of such names, or is a domain."""
    first, second = blocks_of(f"{title}\n{LEAD}\n{MORE}")[:2]

    assert first.kind is BlockKind.HEADLINE
    assert (second.span.text if second.kind is BlockKind.BOILERPLATE else None) == name


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "Our weekly letter brings the best of the valley to your inbox, and you may leave it whenever you like.",
            "newsletter",
        ),
        (
            "“Our weekly letter brings the best of the valley to your inbox,” she said, and all the others laughed.",
            "body",
        ),
        ("The town wants to become a member of the league of towns, which has not taken in another for years.", "body"),
    ],
)
def test_a_notice_in_the_midst_of_paragraphs(line: str, kind: str) -> None:
    """A short paragraph with a phrase that speaks of the website is a notice, unless somebody is quoted or papers report the like."""
    long = " ".join([MORE] * 3)
    story = "\n".join([LEAD, MORE, LEAD, line, *[long] * 6, LEAD])

    assert kinds_of(story)[3] == kind


def test_a_long_paragraph_is_no_notice() -> None:
    """Whatever phrase stands somewhere in it, at the edge of the text too."""
    long = " ".join([*[MORE] * 8, "They wrote of it in our newsletter.", LEAD])

    assert kinds_of(f"{long}\n{MORE}\n{LEAD}\n{MORE}") == ["body"] * 4
    assert kinds_of(f"They wrote of it in our newsletter.\n{MORE}\n{LEAD}\n{MORE}")[0] == "newsletter"


def test_a_title_that_stands_again_below_ends_where_the_copy_does() -> None:
    """What stands behind the first copy is the site's name, whatever its words, and however many names it has."""
    blocks = blocks_of(f"Bridge over the river opens - Murbote - Graz\nBridge over the river opens\n{LEAD}")

    assert [block.span.text for block in blocks][:2] == ["Bridge over the river opens", "- Murbote - Graz"]

    blocks = blocks_of(f"Bridge over the river opens - Murbote\nBridge over the river opens\n{LEAD}")

    assert [block.span.text for block in blocks][:2] == ["Bridge over the river opens", "- Murbote"]


def test_residue_opens_a_text_as_a_word() -> None:
    """A longer word that begins alike is the story's."""
    assert [block.rule for block in blocks_of(f"URGENT {LEAD}")] == ["desk-lead", "body"]
    assert [block.rule for block in blocks_of("1ST LEAD")] == ["desk-lead"]
    assert [block.rule for block in blocks_of(f"URGENTLY: {LEAD}")] == ["body"]


def test_residue_after_many_paragraphs_is_looked_for_in_stories_on_one_line_only() -> None:
    """Where line ends are kept, residue has a line of its own."""
    long = " ".join([LEAD, MORE] * 3)

    assert [block.rule for block in blocks_of(f"{long} Enditem")] == ["body", "desk-residue"]
    assert {block.rule for block in blocks_of("\n".join([f"{long} Enditem"] * 6))} == {"body"}
    assert [block.rule for block in blocks_of(f"{LEAD} Enditem {MORE} {long}")] == ["body"]
    assert blocks_of(f"{LEAD} [sic]")[0].span.text == f"{LEAD} [sic]"


def test_the_lead_is_found_below_the_dateline() -> None:
    """A slug that is a word of the language is no slug, and a dateline may open the text."""
    text = f"Bridge opens with ambitions GRAZ, May 2 (EXA) - {LEAD} {MORE} {LEAD} {MORE}"

    assert [block.rule for block in blocks_of(text, dateline=dateline_in(text, "GRAZ, May 2 (EXA)"))] == [
        "first-line",
        "dateline",
        "body",
    ]


def test_a_title_alone_and_a_standfirst() -> None:
    """The line below the headline is a standfirst; a headline that is given and not there changes nothing."""
    text = f"Bridge opens\nAfter four years the first to cross it is a dog\n{LEAD}\n{MORE}"

    assert [block.kind.value for block in blocks_of(text, headline="Dog waits")] == [
        "headline",
        "standfirst",
        "body",
        "body",
    ]


def test_runs_of_titles_between_paragraphs() -> None:
    """Three titles one after the other, each as long as a headline, are other stories."""
    titles = "\n".join(
        f"Another story of the town and its bridge, number {number}" for number in ("one", "two", "three")
    )

    assert kinds_of(f"{LEAD}\n{titles}\n{MORE}\n{LEAD}")[1:4] == ["related"] * 3


def test_steps_are_no_titles_of_other_stories() -> None:
    """A numbered list between two paragraphs is the article's, and so is a table."""
    steps = "\n".join(f"{number}. Cross the bridge over the river with one more of the dogs" for number in range(1, 4))

    table = "\n".join(
        f"Cross the bridge over the river {often} | with one more of the dogs" for often in ("once", "twice", "never")
    )

    assert kinds_of(f"{LEAD}\n{steps}\n{MORE}\n{LEAD}")[1:4] == ["subhead"] * 3
    assert kinds_of(f"{LEAD}\n{table}\n{MORE}\n{LEAD}")[1:4] == ["subhead"] * 3


def test_a_heading_at_the_end_takes_titles_and_no_paragraphs() -> None:
    """What is as long as a paragraph, and only cut, is none of the list."""
    cut = f"{LEAD} {MORE} {LEAD}"[:-1]

    assert kinds_of(f"{LEAD}\nRelated\nDog sleeps\n{cut}")[1:] == ["related", "related", "body"]


def test_a_heading_takes_a_title_that_asks() -> None:
    """A question of a paragraph's length is a title below a heading, and the story's own elsewhere."""
    question = "Will the dog that was the first to cross the new bridge over the river ever cross it again?"

    assert kinds_of(f"{LEAD}\n{MORE}\nRelated\n{question}\n{MORE}")[2:] == ["related", "related", "body"]
    assert kinds_of(f"{LEAD}\n{MORE}\n{question}\n{MORE}")[2] == "body"
    assert kinds_of(f"{LEAD}\n{MORE}\nRelated\nIt was first. {question}\n{MORE}")[3] == "body"


def test_a_heading_takes_its_list_until_the_story_goes_on() -> None:
    """Below ``Related`` a title goes with it; a sentence, a quotation or a short word does not."""
    text = f"{LEAD}\nRelated\nThe dog waits for its bus at the bridge\n“No.”\nThe dog waits for its bus at the bridge\n{MORE}"

    assert kinds_of(text) == ["body", "related", "related", "body", "subhead", "body"]


def test_two_bylines_in_one_place_are_one_block() -> None:
    """What two rules have found at the same place is cut once."""
    text = f"By A. Writer\n{LEAD}"
    byline = Byline(Span(0, 12, text[:12]), people=())
    shorter = Byline(Span(3, 12, text[3:12]), people=(), kind=BylineKind.CREDIT)

    assert [block.kind for block in blocks_of(text, bylines=(shorter, byline, byline))] == [
        BlockKind.BYLINE,
        BlockKind.BODY,
    ]


def test_a_line_that_is_an_agency_tag_is_a_credit() -> None:
    """Within a paragraph, and where an agency is only spoken of, a tag makes no credit line."""
    text = f"{LEAD} (EXA)\n(EXA)\nEXA"
    first, second, third = (index for index in range(len(text)) if text.startswith("EXA", index))
    tags = (
        AgencyTag(Span(first, first + 3, "EXA"), agency=None, kind=TagKind.CREDIT),
        AgencyTag(Span(second, second + 3, "EXA"), agency=None, kind=TagKind.CREDIT),
        AgencyTag(Span(third, third + 3, "EXA"), agency=None, kind=TagKind.MENTION),
    )

    blocks = label_blocks(Source(text), Lexicon.load("en"), dateline=None, bylines=(), agency_tags=tags)

    assert [block.rule for block in blocks] == ["body", "agency-tag", "body"]


def test_a_tag_that_a_phrase_has_claimed_stays_boilerplate() -> None:
    """``AFP`` alone on a line is a photo credit by its row, and the tag changes nothing."""
    text = f"{LEAD}\nAFP"
    tag = AgencyTag(Span(len(text) - 3, len(text), "AFP"), agency=None, kind=TagKind.CREDIT)

    blocks = label_blocks(Source(text), Lexicon.load("en"), dateline=None, bylines=(), agency_tags=(tag,))

    assert blocks[-1].rule == "photo-credit"
