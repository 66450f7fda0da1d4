"""Datelines: the round trip through the house styles, the views that stand on them, and odd texts. Shapes are in the cases."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Dateline, Lexicon, NewsparseError, PartialDate, Place, Source, find_dateline, parse
from newsparse.dateline.head import head_lines
from newsparse.dateline.verdict import Where
from newsparse.render.dateline import house_styles

LEAD = "The bridge opened on Tuesday, a year late, the mayor said."


def made(name: str, region: str | None, day: dt.date | None) -> Dateline:
    """Return a dateline that stands in no story yet."""
    printed = f"{name}, {region}" if region else name
    source = Source(printed)
    places = (Place(source.span(0, len(printed)), name, region),) if name else ()
    date = PartialDate(year=day.year, month=day.month, day=day.day) if day else None
    return Dateline(source.span(0, len(printed)), places, date, (), source.span(0, 0))


@given(
    st.sampled_from(sorted(house_styles())),
    st.sampled_from(
        [("Oslo", None), ("Tulsa", "Okla."), ("New York", None), ("Port-au-Prince", "Haiti"), ("Vitoria", None)]
    ),
    st.none() | st.dates(dt.date(1980, 1, 1), dt.date(2100, 12, 31)),
)
def test_what_a_house_writes_is_read_back(style: str, place: tuple[str, str | None], day: dt.date | None) -> None:
    """For every house, place and day: what is rendered before a lead is found, with the same parts."""
    house = house_styles()[style]
    rendered = made(*place, day).render(style)
    dateline = find_dateline(rendered + LEAD)

    assert dateline is not None
    assert [found.name.casefold() for found in dateline.places] == [place[0].casefold()]
    assert dateline.body_start == len(rendered)
    assert [tag.span.text for tag in dateline.tags] == [house.agency]
    if day and house.date:
        assert dateline.date is not None
        assert (dateline.date.month, dateline.date.day) == (day.month, day.day)
        assert dateline.date.year == (day.year if house.year else None)
    else:
        assert dateline.date is None


def test_the_dateline_keeps_its_own_agency() -> None:
    """Another house's form changes no name."""
    dateline = find_dateline(f"LYON, Nov 29 (AFP) - {LEAD}")

    assert dateline is not None
    assert dateline.render("xinhua") == "LYON, Nov. 29 (AFP) -- "


@pytest.mark.parametrize(
    ("style", "rendered"),
    [("reuters", "(Reuters) - "), ("ansa", "(ANSA) - "), ("tass", "/TASS/. "), ("efe", "(EFE).- ")],
)
def test_without_place_and_date_the_agency_is_left(style: str, rendered: str) -> None:
    """A part that is missing takes its mark with it."""
    assert made("", None, None).render(style) == rendered


@pytest.mark.parametrize("date", [PartialDate(day=29), PartialDate(month=11), PartialDate(year=2022), PartialDate()])
def test_a_date_without_month_or_day_is_left_out(date: PartialDate) -> None:
    """No house writes half a day."""
    dateline = evolve(made("Lyon", None, None), date=date)

    assert dateline.render("reuters") == "LYON (Reuters) - "


def test_an_unknown_style_names_the_known() -> None:
    """The message is a list to choose from."""
    with pytest.raises(NewsparseError, match="no house style 'bbc'; known: afp, ansa, ap, dpa"):
        made("Oslo", None, None).render("bbc")


def test_here_is_where_the_story_was_filed() -> None:
    """``located`` is the dateline's first place."""
    article = parse(f"OSLO/BERGEN (Reuters) - {LEAD}")

    assert article.located is not None
    assert article.located.name == "OSLO"
    assert parse(LEAD).located is None
    assert parse(f"(Reuters) - {LEAD}").located is None


def test_the_lead_begins_behind_the_dateline() -> None:
    """With a dateline, without one, and without a body."""
    article = parse(f"Bridge opens\n\nOSLO (Reuters) - {LEAD}\n\nIt rained.")

    assert article.lead is not None
    assert article.lead.text == LEAD
    plain = parse(f"{LEAD}\n\nIt rained.").lead
    assert plain is not None
    assert plain.text == LEAD
    assert parse("").lead is None


def test_dateparser_reads_a_month_that_the_table_lacks() -> None:
    """Only between a comma and a bracket, and only when the language is known."""
    english = Lexicon.load("en")
    poor = evolve(english, dates=evolve(english.dates, months={}))
    text = f"OSLO, 29 November (Reuters) - {LEAD}"
    article = parse(text, lexicon=poor)

    assert article.dateline is not None
    assert article.dateline.date is not None
    assert article.dateline.date.isoformat() == "--11-29"
    nameless = parse(text, lexicon=evolve(poor, language=None))
    assert nameless.dateline is None or nameless.dateline.date is None


def test_a_dateline_far_down_belongs_to_another_story() -> None:
    """Behind several paragraphs nothing is looked for."""
    paragraphs = "\n\n".join([f"{LEAD} " * 8] * 6)

    assert find_dateline(f"{paragraphs}\n\nOSLO, Nov 29 (Reuters) - {LEAD}") is None


def test_what_stands_between_the_paragraphs_is_passed_over() -> None:
    """Blank lines of any blanks, lines in capitals and brackets far into a line hide no dateline below them."""
    between = f"\u3000\nTHE Bridge opened.\n{LEAD} {LEAD} ({LEAD})\n(see below)"

    dateline = find_dateline(f"{LEAD * 8}\n{between}\nOSLO, Nov 29 (Reuters) - {LEAD}")

    assert dateline is not None
    assert dateline.span.text == "OSLO, Nov 29 (Reuters)"


def test_a_state_may_be_spelled_with_blanks() -> None:
    """The blank behind the last initial belongs to what follows."""
    dateline = find_dateline(f"Trenton, N. J. (AP) - {LEAD}")

    assert dateline is not None
    assert dateline.places[0].region == "N. J."


def test_a_known_place_in_capitals_counts_below_the_first_paragraph() -> None:
    """A long standfirst stands above; ordinary letters would not do."""
    head = f"{LEAD} " * 8

    assert find_dateline(f"{head}\n\nOSLO - {LEAD}") is not None
    assert find_dateline(f"{head}\n\nOslo - {LEAD}") is None
    assert find_dateline(f"{head}\n\nSUNNDAL - {LEAD}") is None


def test_where_lines_stand() -> None:
    """The first line, short lines below it, and lines below a paragraph; prose is passed over, and so is all that is far down."""
    text = (
        "OSLO (AP) -\n\nRIGA (AP) -\n\nThe bridge is open. "
        + "x" * 400
        + "\n\nKYIV (AP) -\n"
        + "y" * 3000
        + "\nLIMA (AP) -"
    )
    lines = list(head_lines(text, Lexicon.load()))

    assert [(text[line.start : line.start + 4], line.where) for line in lines] == [
        ("OSLO", Where.OPENING),
        ("RIGA", Where.HEAD),
        ("KYIV", Where.BODY),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "\n", "(", "[", "/", "（", "【", "(Reuters", "OSLO (", "OSLO, ", "OSLO, Nov ", "OSLO /", "A" * 3000, "(" * 3000,
        "OSLO, " * 900, "新华社" * 900, "【" * 2000, "(서울=" * 900, "AFP - " * 900, "/ritzau/ - " * 500, "By " * 1500, "1 " * 2500,
        "\ud800OSLO (AP) - x", "OSLO\x00(AP) - The", "St. " * 1000, "（中央社記者電）x", "（記者電）x", "（中央社29日電）x", "(AP=서울) x",
        "OSLO, Nov 29 (Reuters) -", "Sept. 29", "北京29日", "北京新浪網 (3人) 大橋",
        "OSLO/RIGA/KYIV/LIMA/ROME/BERN/CAIRO/PARIS/TOKYO (AP) - The", "TEMPO.CO, - Jembatan", "omaha, chicago 7 people - x",
        "新华社29日电", "新华社北京29日",
        "新华社北京99月99日电x",
    ],
)  # fmt: skip
def test_odd_texts_are_survived(text: str) -> None:
    """No text raises; what is found lies in it."""
    dateline = find_dateline(text)

    assert dateline is None or text[dateline.span.start : dateline.span.end] == dateline.span.text


def test_a_small_by_before_a_dash_is_no_byline() -> None:
    """The word stands in prose, so nobody's name follows it."""
    assert find_dateline(f"A bridge built by the mayor - the story of it\n{LEAD}") is None


def test_two_tags_alone_are_no_dateline_with_a_place() -> None:
    """What stands in brackets twice holds no place to ask for, in any language."""
    assert parse("(A cura di Anna Neri)(A cura di Anna Neri). ", language="ja").dateline is None
