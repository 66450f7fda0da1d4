"""An article on a terminal."""

import re

from newsparse import (
    Agency,
    AgencyTag,
    Article,
    Attribution,
    Block,
    BlockKind,
    BoilerplateKind,
    Byline,
    CuePosition,
    Dateline,
    PartialDate,
    Person,
    Place,
    Quotation,
    QuotationKind,
    Source,
    Span,
    Speaker,
)
from newsparse.render import render_terminal

TEXT = (
    "Ferry runs again\n\nOSLO, Nov 29 (Reuters, XYZ) - “At last,” the mayor said. “It runs.”\n"
    "It is full, he said.\n\n“Who knows?”\n\nRelated Articles"
)


def cut(words: str, after: int = 0) -> Span:
    """Return the span of some words of the text."""
    start = TEXT.index(words, after)
    return Span(start, start + len(words), words)


def whole_article() -> Article:
    """Return an article with something of every kind in it."""
    reuters = Agency("reuters", "Reuters", "GB", ("en",), "wire")
    tags = (AgencyTag(cut("Reuters"), reuters), AgencyTag(cut("XYZ"), None))
    said = Attribution(cut("the mayor said"), cut("said"), cut("the mayor"), CuePosition.AFTER)
    mayor = Speaker("Maria Lind", "mayor")
    blocks = (
        Block(cut("Ferry runs again"), BlockKind.HEADLINE),
        Block(cut("OSLO, Nov 29 (Reuters, XYZ) -"), BlockKind.DATELINE),
        Block(cut("“At last,” the mayor said. “It runs.”"), BlockKind.BODY),
        Block(cut("It is full, he said."), BlockKind.BODY),
        Block(cut("“Who knows?”"), BlockKind.BODY),
        Block(cut("Related Articles"), BlockKind.BOILERPLATE, BoilerplateKind.RELATED),
    )
    late = TEXT.index("he said.")
    he_said = Attribution(
        Span(late, late + 7, "he said"), Span(late + 3, late + 7, "said"), Span(late, late + 2, "he"), CuePosition.AFTER
    )
    nobody, berg = Speaker(None), Speaker("Tomas Berg")
    by_line = cut("Ferry runs again")
    return Article(
        Source(TEXT),
        dateline=Dateline(
            cut("OSLO, Nov 29 (Reuters, XYZ)"),
            (Place(cut("OSLO"), "OSLO"),),
            PartialDate(month=11, day=29),
            tags,
            cut(" - "),
        ),
        bylines=(Byline(by_line, (Person(by_line, "Anna Berg"),)), Byline(by_line, ())),
        blocks=blocks,
        quotations=(
            Quotation(cut("“At last,”"), (cut("At last,"),), QuotationKind.DIRECT, said, mayor),
            Quotation(cut("“It runs.”"), (cut("It runs."),), QuotationKind.DIRECT, said, nobody),
            Quotation(cut("It is full"), (cut("It is full"),), QuotationKind.INDIRECT, he_said, berg),
            Quotation(cut("“Who knows?”"), (cut("Who knows?"),), QuotationKind.DIRECT),
        ),
        speakers=(mayor, nobody, berg),
    )


PLAIN = """\
headline     Ferry runs again

dateline     {OSLO, Nov 29 (Reuters, XYZ)} -

body         “At last,”[1] *the mayor* _said_. “It runs.”[2]

body         It is full[3], *he* _said_.

body         “Who knows?”[4]

boilerplate  Related Articles

dateline     OSLO; --11-29; Reuters; XYZ
byline       Anna Berg
byline       Ferry runs again
[1]          Maria Lind, mayor (direct, said)
[2]          the mayor (direct, said)
[3]          Tomas Berg (indirect, said)
[4]          nobody named (direct)
"""


def test_plain_marks_can_be_read() -> None:
    """Without colour the parts stand between plain marks."""
    assert render_terminal(whole_article()) == PLAIN


def test_colour_takes_the_place_of_marks() -> None:
    """Take the escape codes out and the text is left, with the numbers of the quotations and no other mark."""
    painted = render_terminal(whole_article(), colour=True)
    bare = re.sub(r"\x1b\[[0-9;]*m", "", painted)

    assert "\x1b[32mAt\x1b[0m" in painted
    assert bare == re.sub(r"[{}*_]", "", PLAIN)


def test_lines_are_filled_to_the_width() -> None:
    """Words go to the next line when the width is used up; a word that is too long stands alone."""
    text = "one two three four five six " + "x" * 40 + " seven"
    article = Article(Source(text), blocks=(Block(Span(0, len(text), text), BlockKind.BODY),))

    assert render_terminal(article, width=33).splitlines() == [
        "body         one two three four",
        "             five six",
        "             " + "x" * 40,
        "             seven",
        "",
    ]


def shown(text: str, width: int) -> list[str]:
    """Return the lines of an article of one block, their margin left out."""
    article = Article(Source(text), blocks=(Block(Span(0, len(text), text), BlockKind.BODY),))
    return [line[13:] for line in render_terminal(article, width=width).splitlines()[:-1]]


def test_what_is_written_without_spaces_is_filled_too() -> None:
    """An ideograph takes two columns; a line may end between any two, and begins with no mark that closes."""
    assert shown("桥梁已经重新开放，市民可以步行过桥。", 13 + 20) == ["桥梁已经重新开放，市", "民可以步行过桥。"]
    assert shown("桥梁已经重新开放了吗，市民可以", 13 + 20) == ["桥梁已经重新开放了", "吗，市民可以"]
    assert shown("市长说桥梁已经重新“开放”了", 13 + 20) == ["市长说桥梁已经重新", "“开放”了"]
    assert shown("雨だと大臣は述べたニュース", 13 + 20) == ["雨だと大臣は述べた", "ニュース"]


def test_a_word_of_letters_is_not_cut_within_ideographs() -> None:
    """A name in Latin letters stays whole, and so do numbers with what is counted."""
    assert shown("桥梁已经由NATO检查了250万次", 13 + 20) == ["桥梁已经由NATO检查", "了250万次"]
    assert shown("“At last” 桥梁重新开放", 13 + 20) == ["“At last” 桥梁重新开", "放"]


def test_columns_are_counted_and_not_code_points() -> None:
    """Marks that stand on letters and characters without a shape take none."""
    accents = "e\u0301" * 9

    assert shown(f"{accents} {accents}\u200b", 13 + 20) == [f"{accents} {accents}\u200b"]
    assert shown("다리가 다시 열렸다고 한다", 13 + 20) == ["다리가 다시 열렸다고", "한다"]


def test_a_narrow_terminal_keeps_some_room() -> None:
    """Below a least width the lines run over rather than be cut at every word."""
    text = "one two three four"
    article = Article(Source(text), blocks=(Block(Span(0, len(text), text), BlockKind.BODY),))

    assert render_terminal(article, width=1) == f"body         {text}\n\n"


def test_control_characters_come_out_as_pictures() -> None:
    """No text can steer the terminal."""
    text = "a\x1b[2Jb\x07c\x7fd\x9b"
    article = Article(Source(text), blocks=(Block(Span(0, len(text), text), BlockKind.BODY),))

    assert render_terminal(article) == "body         a␛[2Jb␇c␡d\ufffd\n\n"


def test_a_part_may_run_over_several_blocks() -> None:
    """A mark that outlasts its block goes on in the next."""
    text = "He said\nso"
    said = Attribution(Span(0, 10, text), Span(3, 10, text[3:]), None, CuePosition.BEFORE)
    article = Article(
        Source(text),
        blocks=(Block(Span(0, 7, "He said"), BlockKind.BODY), Block(Span(8, 10, "so"), BlockKind.BODY)),
        quotations=(Quotation(Span(0, 2, "He"), (Span(0, 2, "He"),), QuotationKind.DIRECT, said),),
    )

    assert render_terminal(article).splitlines()[:3] == ["body         He[1] _said_", "", "body         _so_"]


def test_what_is_not_known_is_left_out() -> None:
    """A colonless attribution, a dateline without a date, white space at the end of a part."""
    text = "(Reuters) - Rain: so  it is"
    by_mention = Attribution(Span(12, 16, "Rain"), None, Span(12, 16, "Rain"), CuePosition.BEFORE)
    article = Article(
        Source(text),
        dateline=Dateline(
            Span(0, 9, "(Reuters)"), (), None, (AgencyTag(Span(1, 8, "Reuters"), None),), Span(9, 12, " - ")
        ),
        blocks=(Block(Span(0, len(text), text), BlockKind.BODY),),
        quotations=(Quotation(Span(18, 21, "so "), (Span(18, 21, "so "),), QuotationKind.DIRECT, by_mention),),
    )

    assert render_terminal(article).splitlines() == [
        "body         {(Reuters)} - *Rain*: so [1] it is",
        "",
        "dateline     Reuters",
        "[1]          Rain (direct)",
    ]


def test_white_space_at_the_edge_of_a_part_is_one_space() -> None:
    """A part may end in white space, and a dateline may say nothing at all."""
    text = "He said  so"
    said = Attribution(Span(3, 8, "said "), Span(3, 8, "said "), None, CuePosition.BEFORE)
    article = Article(
        Source(text),
        dateline=Dateline(Span(0, 0, ""), (), None, (), Span(0, 0, "")),
        blocks=(Block(Span(0, len(text), text), BlockKind.BODY),),
        quotations=(Quotation(Span(9, 11, "so"), (Span(9, 11, "so"),), QuotationKind.DIRECT, said),),
    )
    bare = re.sub(r"\x1b\[[0-9;]*m", "", render_terminal(article, colour=True))

    assert [line.rstrip() for line in bare.splitlines()] == [
        "body         He said so[1]",
        "",
        "dateline",
        "[1]          nobody named (direct, said )",
    ]


def test_nothing_is_nothing() -> None:
    """An empty article has no lines."""
    assert not render_terminal(Article(Source("")))
