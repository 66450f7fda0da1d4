"""Bylines and credit lines: who made the story, and what only looks like it."""

import pytest

from newsparse import Byline, BylineKind, Dateline, Lexicon, Place, Source
from newsparse.bylines import find_bylines

BODY = "The bridge over the harbour opened on Monday, the mayor said, and traffic moved at once in both directions."


def bylines(text: str, dateline: str = "", language: str | None = "en") -> tuple[Byline, ...]:
    """Return the bylines of a text whose dateline is known."""
    source = Source(text)
    found = None
    if dateline:
        start = text.index(dateline)
        end = start + len(dateline)
        found = Dateline(source.span(start, end), (), None, (), source.span(end, min(len(text), end + 3)))
    return find_bylines(source, Lexicon.load(language), found)


def people(found: tuple[Byline, ...]) -> list[list[str]]:
    """Return the names of each byline."""
    return [[person.name for person in byline.people] for byline in found]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("BY ANN LEE AND JO ORR", ["Ann Lee", "Jo Orr"]),
        ("By ANN O'HARA, Reuters", ["Ann O'Hara"]),
        ("By ANN McDONALD", ["ANN McDONALD"]),
        ("By ANN MCDONALD III", ["Ann McDonald III"]),
        ("By ANN VAN DER LEE", ["Ann van der Lee"]),
        ("By K.T. Lee and J. Orr", ["K.T. Lee", "J. Orr"]),
        ("By Ann Lee, Jo Orr and Kim Dow", ["Ann Lee", "Jo Orr", "Kim Dow"]),
        ("By Ann Lee, and Jo Orr", ["Ann Lee", "Jo Orr"]),
        ("By Ann Lee Jr.", ["Ann Lee Jr."]),
        ("By Tom d'Ange", ["Tom d'Ange"]),
        ("By Omar al-Hadi", ["Omar al-Hadi"]),
        ("By TED d'ANGE, Reuters", ["TED d'ANGE"]),
        ("By Joshua So", ["Joshua So"]),
        ("by Ann Lee - January 2 2008", ["Ann Lee"]),
        ("By Ann Lee: April 4, 2016", ["Ann Lee"]),
        ("By ANN LEE, Associated Press Writer 42 minutes ago", ["Ann Lee"]),
        ("By ANN LEE, AP Business Writer Fri Dec 28, 6:46 AM ET", ["Ann Lee"]),
        ("By ANN LEE - Associated Press Writer --", ["Ann Lee"]),
        ("By ANN LEEThe Associated Press", ["Ann Lee"]),
        ("By Ann LeeBBC News, Oslo", ["Ann Lee"]),
        ("By Ann LeeTechnology of Business reporter", ["Ann Lee"]),
        ("By Ann Lee and Jordan Press", ["Ann Lee", "Jordan Press"]),
        ("By Ann Lee (Filed: 10/09/2004)", ["Ann Lee"]),
        ("By Ann Lee | Harbour Times", ["Ann Lee"]),
        ("By: Ann Lee", ["Ann Lee"]),
        ('By "Ann Lee"', ["Ann Lee"]),
        ("By * Ann Lee *", ["Ann Lee"]),
        ("Author: Madonna", ["Madonna"]),
        ("By Ann Lee, City Staff and City Correspondent October 31, 2004", ["Ann Lee"]),
    ],
)
def test_a_line_of_its_own(line: str, names: list[str]) -> None:
    """People are told apart from agencies, papers, roles and times; capitals become a name as written elsewhere."""
    found = bylines(f"Bridge opens\n{line}\n{BODY}")

    assert people(found) == [names]
    assert (found[0].span.text, found[0].kind, found[0].rule) == (line, BylineKind.BYLINE, "opened")


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the year the bridge will be paid for",
        "By Administrator",
        "By Staff",
        "By all accounts",
        "By Monday",
        "By Land And Sea",
        "By NEW YORK, Marekani",
        "By Ann",
        "By Ann Lee's bridge",
        "By All About Them",
        "By Ann Lee, who was there",
        "By (((",
        "By Ann Lee: the bridge of the harbour was opened on Monday by the mayor, and traffic moved",
        "By",
        "By Ann Bo Cy Di El Fo Gus",
        "de Ann Lee",
        "Bypass opens",
        "By 10",
        "By The Harbour Of The Old Town Of Oslo And More, 10",
    ],
)
def test_what_only_begins_like_a_byline(line: str) -> None:
    """The whole line must name people; nobody is invented."""
    found = bylines(f"Bridge opens\n{line}\n{BODY}")

    assert people(found) == [] or people(found) == [[]]


def test_an_agency_may_stand_alone_in_a_byline() -> None:
    """It is the organisation; there are no people."""
    (byline,) = bylines(f"Bridge opens\nBy The Associated Press\n{BODY}")

    assert (byline.people, byline.organisation) == ((), "AP")


@pytest.mark.parametrize(
    ("line", "role", "organisation", "place"),
    [
        ("By Ann Lee, Reuters", None, "Reuters", None),
        ("By ANN LEE Associated Press Writer", "Writer", "AP", None),
        ("By Ann Lee, Music Editor", "Music Editor", None, None),
        ("By Ann Lee staff writer", "staff writer", None, None),
        ("By Ann Lee in Oslo", None, None, "Oslo"),
        ("By Ann Lee in Salem, North Carolina", None, None, "Salem, North Carolina"),
        ("By Ann Lee, Oslo", None, None, "Oslo"),
        ("By Ann Lee / Harbour Platform", None, "Harbour Platform", None),
        ("By Ann Lee | The Daily News", None, "The Daily News", None),
        ("By Ann Lee | Politics", None, None, None),
        ("By Ann Lee | all about bridges", None, None, None),
        ("By Ann Lee on January 10", None, None, None),
        ("By Ann Lee on Monday", None, None, None),
        ("By Ann Lee, Burning Tree", None, "Burning Tree", None),
        ("By Ann Lee, editor for the harbour 09.09.2025, 15:15", "editor for the harbour", None, None),
        ("By Ann Lee Fri Dec 28, 6:46 AM ET", None, None, None),
        ("By Ann Lee Updated Nov 13, 2019, 10:28am", None, None, None),
        ("By Ann Lee, MS, RDN", None, None, None),
        ("By Ann Lee, harbour pilot and teacher", "harbour pilot", None, None),
        ("Text: Ann Lee. Redigering: Jo Orr", None, None, None),
        ("By Ann Lee, Reuters Breakingviews", None, "Reuters", None),
        ("By Michael Bloomberg", None, None, None),
        ("By Ann Lee AP", None, "AP", None),
    ],
)
def test_what_stands_beside_a_name(line: str, role: str | None, organisation: str | None, place: str | None) -> None:
    """Roles, agencies, papers and places find their fields."""
    ((person,),) = [byline.people for byline in bylines(f"Bridge opens\n{line}\n{BODY}")]

    assert (person.role, person.organisation, person.place) == (role, organisation, place)


@pytest.mark.parametrize(
    ("text", "dateline", "names"),
    [
        (f"By Ann Lee OSLO (AP) - {BODY}", "OSLO (AP)", ["Ann Lee"]),
        (f"By Tester OSLO (AP) - {BODY}", "OSLO (AP)", ["Tester"]),
        (f"Bridge opens By Ann Lee, dpa OSLO (dpa) - {BODY}", "OSLO (dpa)", ["Ann Lee"]),
        (f"Bridge opens By Far By Ann Lee OSLO (dpa) - {BODY}", "OSLO (dpa)", ["Ann Lee"]),
        (f"Bridge opens\nAnn Lee\nOSLO 1996-08-22\n{BODY}", "OSLO 1996-08-22", ["Ann Lee"]),
        (f"Bridge opens\nK.T. Arasu\nOSLO 1996-08-22\n{BODY}", "OSLO 1996-08-22", ["K.T. Arasu"]),
        (f"Bridge opens\nStaff Writer Ann Lee\nOSLO - {BODY}", "OSLO", ["Ann Lee"]),
        (f"Bridge opens\nAnn Lee and Jo Orr, Associated Press\nOSLO - {BODY}", "OSLO", ["Ann Lee", "Jo Orr"]),
        (f"Ann Lee and Jo Orr\n\nOSLO - {BODY}", "OSLO", ["Ann Lee", "Jo Orr"]),
    ],
)
def test_above_and_before_the_dateline(text: str, dateline: str, names: list[str]) -> None:
    """A byline may share the dateline's line, and a wire's head holds the bare name."""
    assert people(bylines(text, dateline)) == [names]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Ann Lee, USA TODAY Published 3:12 p.m. ET Jan. 10, 2018", ["Ann Lee"]),
        ("Ann Lee\nBBC News, Oslo", ["Ann Lee"]),
        ("Ann Lee and Jo Orr, Associated Press", ["Ann Lee", "Jo Orr"]),
        ("Ann Lee\nBridge again", []),
        ("Ann Lee said so, Reuters", []),
        ("Ann Lee, Reuters reported", []),
        ("Ann Lee", []),
        ("Ann Lee, Harbour Times", []),
        ("Ann Lee\nBBC News has more about the bridge over the harbour and the town", []),
    ],
)
def test_a_name_beside_a_known_agency_in_the_head(head: str, names: list[str]) -> None:
    """Without a dateline and without an opener, the agency is the sign; it may stand on the next line."""
    found = bylines(f"Bridge opens\n{head}" if head != "Ann Lee" else f"{BODY}\n{head}")

    assert people(found) == [names] * bool(names)
    assert all(byline.rule == "attributed" and byline.organisation for byline in found)


@pytest.mark.parametrize(
    "head",
    [
        "Harbour Bridge Opens",
        "Bridge opens\nHarbour Bridge Opens Late Again",
        "Bridge opens\nHARBOUR BRIDGE",
        "Bridge opens\nPark District, 10 percent",
        "Bridge opens\nApic Yamada - 6mth parent forecast",
        "Bridge opens\nAnn Lee - Harbour Times",
        "Bridge opens\nPrint Email",
        "Bridge opens\nThe Associated Press",
        "Bridge opens\nThe mayor of the town of Oslo and the bridge over the old harbour",
        "Bridge opens\nBy Ann Lee\nHarbour Bridge",
    ],
)
def test_no_bare_name_above_the_dateline(head: str) -> None:
    """Headlines, places and the furniture of pages have capitals, too."""
    found = bylines(f"{head}\nOSLO (AP) - {BODY}", "OSLO (AP)")

    assert [byline for byline in found if byline.rule == "bare"] == []


def test_a_long_line_before_the_dateline() -> None:
    """The head of a story that lost its line ends is no list of names."""
    assert bylines(f"By Ann {BODY * 6} OSLO (AP) - {BODY}", "OSLO (AP)") == ()


def test_a_line_of_a_wrapped_paragraph_is_none() -> None:
    """Text wrapped by width may break in front of ``by``."""
    lines = [
        "OSLO (AP) - The bridge over the old harbour was opened today",
        "in the presence of the mayor, and was blessed",
    ]
    lines += [
        "by Ann Lee,",
        "who has been the bishop of the diocese since her election",
        "in the spring of the year before the last",
    ]
    lines += [
        "one, when the works began at both ends of the harbour",
        "and went on until this morning at half past nine",
    ]

    assert bylines("\n".join(lines), "OSLO (AP)") == ()


@pytest.mark.parametrize(
    ("line", "crew"),
    [
        (
            "(Reporting by Ann Lee in Oslo; Editing by Jo Orr)",
            [("Ann Lee", "reporting", "Oslo"), ("Jo Orr", "editing", None)],
        ),
        (
            "Reporting by Ann Lee and Kim Dow; Writing by Jo Orr",
            [("Ann Lee", "reporting", None), ("Kim Dow", "reporting", None), ("Jo Orr", "writing", None)],
        ),
        ("(Reporting by Ann Lee, Editing by Jo Orr)", [("Ann Lee", "reporting", None), ("Jo Orr", "editing", None)]),
        (
            "[Additional reporting by Ann Lee in Salem, North Carolina, editing by Jo Orr]",
            [("Ann Lee", "additional reporting", "Salem, North Carolina"), ("Jo Orr", "editing", None)],
        ),
        ("(Ann Lee, editing by Jo Orr)", [("Ann Lee", "reporting", None), ("Jo Orr", "editing", None)]),
        ("(AL - reporting by Ann Lee)", [("Ann Lee", "reporting", None)]),
    ],
)
def test_credit_lines(line: str, crew: list[tuple[str, str, str | None]]) -> None:
    """Each part gives its people the role of its verb."""
    for text in (f"{BODY}\n{line}", f"{BODY} {line}" if line[0] in "([" else f"{BODY}\n{line}"):
        (byline,) = bylines(text)

        assert [(person.name, person.role, person.place) for person in byline.people] == crew
        assert (byline.span.text, byline.kind) == (line, BylineKind.CREDIT)


def test_a_credit_in_the_midst_of_a_line() -> None:
    """Stories that lost their line ends keep the verb's capital; telephone numbers are not read."""
    text = f"{BODY} ## Contacts - Reporting by: Ann Lee - Editing by: Jo Orr, +49 30 1234; dpa al jo"
    (byline,) = bylines(text)

    assert byline.span.text == "Reporting by: Ann Lee - Editing by: Jo Orr"


@pytest.mark.parametrize(
    "text",
    [
        "The paper won a prize for its reporting by night.",
        "Reporting by night, she saw the bridge.",
        "He praised the Editing by which it was made.",
        f"{BODY} (the editing by hand took long)",
        f"{BODY} (AP)",
        f"{BODY} (see Oslo, below)",
        f"{BODY} reporting by Ann Lee)",
        "Reporting by ",
        "(editing by) .",
    ],
)
def test_prose_that_talks_of_editing(text: str) -> None:
    """A verb needs names behind it."""
    assert bylines(text) == ()


@pytest.mark.parametrize(
    ("line", "crew", "organisation"),
    [
        ("Times staff writer Ann Lee contributed to this report.", [("Ann Lee", "Times staff writer", None)], None),
        (
            "CNN's Ann Lee and Jo Orr contributed to this report.",
            [("Ann Lee", None, None), ("Jo Orr", None, None)],
            "CNN",
        ),
        (
            "Ann Lee in Frankfurt, Germany, and Jo Orr in Paris contributed.",
            [("Ann Lee", None, "Frankfurt, Germany"), ("Jo Orr", None, "Paris")],
            None,
        ),
        ("AP writer Ann Lee in Seoul contributed to this report", [("Ann Lee", "writer", "Seoul")], "AP"),
        ("[Ann Lee contributed to this story.]", [("Ann Lee", None, None)], None),
        ("The Associated Press contributed to this report.", [], "AP"),
    ],
)
def test_contributions(line: str, crew: list[tuple[str, str | None, str | None]], organisation: str | None) -> None:
    """The names stand before the phrase, with roles, places and owners."""
    (byline,) = [each for each in bylines(f"{BODY} {line}") if each.kind is BylineKind.CONTRIBUTION]

    assert [(person.name, person.role, person.place) for person in byline.people] == crew
    assert byline.organisation == organisation
    assert byline.span.text == line.strip("[]")


@pytest.mark.parametrize(
    "text",
    [
        "The storm contributed to this report of losses.",
        "The harbour has contributed more than anybody to the town",
        "Contributed to this report",
        "Ann Lee contributed money to the town and its bridge.",
        "He distributed and contributed",
        "ontribu\nontribu",
    ],
)
def test_prose_that_talks_of_contributing(text: str) -> None:
    """Somebody must be named, and the phrase must close what is said."""
    assert people(bylines(text)) == []


@pytest.mark.parametrize("line", ["asl/tib/pid", "kom/ ura/", "/kn/jje/jk", "iy", "ол"])
def test_sign_offs(line: str) -> None:
    """Initials of the desk on a line of their own, at the end."""
    (byline,) = bylines(f"{BODY}\n{line}")

    assert (byline.span.text, byline.kind) == (line, BylineKind.SIGN_OFF)
    assert [person.name for person in byline.people] == [word for word in line.replace(" ", "").split("/") if word]


def test_initials_in_the_midst_are_none() -> None:
    """Only the last lines are a desk's."""
    assert bylines("and/or\n" + f"{BODY}\n" * 5) == ()
    assert bylines("ol") == bylines(f"ol\n{BODY}") == ()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("(서울=연합뉴스) 홍길동 김토일 기자 = 다리가 개통됐다.", "ko", ["홍길동", "김토일"]),
        ("다리가 개통됐다.\n홍길동 기자 gildong@example.com", "ko", ["홍길동"]),
        ("橋が開通した。（山田花子記者）", "ja", ["山田花子"]),
        ("新华社北京4月24日电（记者林安、王平）大桥通车。", "zh", ["林安", "王平"]),
        ("〔記者林安／台北報導〕大橋通車。", "zh", ["林安"]),
    ],
)
def test_native_forms(text: str, language: str, names: list[str]) -> None:
    """Without capitals, the role beside the name is the sign."""
    assert people(bylines(text, language=language)) == [names]


@pytest.mark.parametrize(
    "text", ["그는 기자 회견에서 말했다.", "记者从市政府获悉，大桥通车。", "記者会見で橋の開通が発表された。"]
)
def test_the_role_alone_names_nobody(text: str) -> None:
    """Press conferences and what reporters have heard."""
    assert people(bylines(text, language=None)) == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [("Written by Ann Lee; Editing by Jo Orr", BylineKind.CREDIT), ("Written by Ann Lee", BylineKind.BYLINE)],
)
def test_bylines_do_not_overlap(line: str, kind: BylineKind) -> None:
    """``Written by`` opens bylines and credits; one line is one of them."""
    (byline,) = bylines(f"{BODY}\n{line}")

    assert byline.kind is kind


@pytest.mark.parametrize(("names", "expected"), [("林安", ["林安"]), ("林安、王小平", ["林安", "王小平"])])
def test_a_name_that_runs_into_the_place(names: str, expected: list[str]) -> None:
    """Taiwan's wire prints reporter and place in one; the dateline knows where the place begins."""
    source = Source(f"（中央社記者{names}台南29日電）大橋通車。")
    at = source.text.index("台南")
    dateline = Dateline(
        source.span(0, at + 6), (Place(source.span(at, at + 2), "台南"),), None, (), source.span(at + 6, at + 6)
    )

    assert people(find_bylines(source, Lexicon.load("zh"), dateline)) == [expected]


def test_a_place_without_a_reporter_before_it() -> None:
    """A role further up belongs to another."""
    source = Source("記者會說明（中央社台南29日電）大橋通車。")
    at = source.text.index("台南")
    dateline = Dateline(
        source.span(5, at + 6), (Place(source.span(at, at + 2), "台南"),), None, (), source.span(at + 6, at + 6)
    )

    assert find_bylines(source, Lexicon.load("zh"), dateline) == ()


def test_a_name_above_a_line_that_only_begins_like_an_agency_is_no_byline() -> None:
    """``The`` opens many agencies' names."""
    assert not bylines(f"Ann Lee\nThe old bridge\n{BODY}")


def test_whoever_posts_below_the_story_is_a_reader() -> None:
    """Comments are signed as bylines are."""
    story = "\n".join([BODY] * 6)

    assert people(bylines(f"Bridge opens\nPosted by Ann Lee\n{story}")) == [["Ann Lee"]]
    assert not bylines(f"Bridge opens\n{story}\nPosted by: Ann Lee on 5:17pm Thu 17 Jan 08")


def test_a_city_behind_a_long_name_is_the_place() -> None:
    """The name ran into it."""
    (byline,) = bylines(f"By Ann B Lee Oslo\n{BODY}")

    assert [(person.name, person.place) for person in byline.people] == [("Ann B Lee", "Oslo")]


@pytest.mark.parametrize(
    ("line", "organisation"),
    [
        ("By Ann Lee for Reuters", "Reuters"),
        ("By Ann Lee of The Associated Press", "AP"),
        ("By Ann Lee for The Bridge Times", "The Bridge Times"),
    ],
)
def test_whom_somebody_works_for(line: str, organisation: str) -> None:
    """An agency or a paper behind the name."""
    (byline,) = bylines(f"{line}\n{BODY}")

    assert [(person.name, person.organisation) for person in byline.people] == [("Ann Lee", organisation)]


@pytest.mark.parametrize(
    "line",
    ["By Popular Demand", "By Lake Geneva", "By Election Day", "By Ann Lee for the bridge", "By Invitation Only"],
)
def test_what_only_opens_like_a_byline(line: str) -> None:
    """Headlines and subheads that begin with the same word."""
    assert not bylines(f"Bridge opens\n{line}\n{BODY}")


def test_a_foreign_opener_above_the_dateline_opens_no_bare_name() -> None:
    """``Por`` is no given name."""
    assert not bylines(f"Bridge opens\nPor Madrid\nOSLO (AP) - {BODY}", "OSLO (AP)")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("(By Ann Lee; Editing by Jo Orr)", [("Ann Lee", "reporting"), ("Jo Orr", "editing")]),
        ("(Ann Lee; Editing by Jo Orr)", [("Ann Lee", "reporting"), ("Jo Orr", "editing")]),
        ("--With assistance from Ann Lee and Jo Orr.", [("Ann Lee", "assistance"), ("Jo Orr", "assistance")]),
        ("---", []),
    ],
)
def test_credits_in_other_forms(line: str, found: list[tuple[str, str]]) -> None:
    """Names before the first verb, dashes before the line."""
    people_ = [(person.name, person.role) for byline in bylines(f"{BODY}\n{line}") for person in byline.people]

    assert people_ == found


def test_a_role_and_then_the_place() -> None:
    """``in`` may open a piece of its own; a handle or an address closes the names."""
    (byline,) = bylines(f"By Ann Lee, Chief Political Correspondent, in Oslo\n{BODY}")
    (other,) = bylines(f"By Ann Lee @annlee\n{BODY}")

    assert [(person.name, person.place) for person in byline.people] == [("Ann Lee", "Oslo")]
    assert people((other,)) == [["Ann Lee"]]


def test_a_role_in_the_plural_is_everybodys() -> None:
    """``Staff Writers`` are all whom the line names so far and who have no role of their own; a role in the singular is the last one's."""
    (byline,) = bylines("By Ann Lee and Jo Orr, Staff Writers")
    (other,) = bylines("By Ann Lee and Jo Orr, chief editor")
    (mixed,) = bylines("By Kim Dow, editor, and Ann Lee and Jo Orr, reporters")

    assert [person.role for person in byline.people] == ["Staff Writers", "Staff Writers"]
    assert [person.role for person in other.people] == [None, "chief editor"]
    assert [person.role for person in mixed.people] == ["editor", "reporters", "reporters"]


@pytest.mark.parametrize(("length", "read"), [(60, True), (61, False)])
def test_what_stands_behind_a_time_is_short(length: int, read: bool) -> None:  # noqa: FBT001 - what comes of it
    """A time, a date and their zone are a byline's end; a sentence behind a number makes it none."""
    behind = "10:30 " + "noon " * 9

    assert bool(bylines(f"By Ann Lee, {behind}{'x' * (length - len(behind))}\n\n{BODY}")) is read


def test_a_word_that_joins_and_joins_nothing_is_passed_over() -> None:
    """What an editor has cut leaves its ``and`` behind."""
    assert people(bylines(f"By and Ann Lee\n\n{BODY}")) == [["Ann Lee"]]
    assert people(bylines(f"By Ann Lee and and Jo Orr\n\n{BODY}")) == [["Ann Lee", "Jo Orr"]]


def test_a_given_name_is_no_agency() -> None:
    """``NINA`` is an agency, and Nina a name with another behind it; a role or a place behind it is none."""
    assert people(bylines(f"By Nina Berg\n\n{BODY}")) == [["Nina Berg"]]
    assert people(bylines(f"By NINA BERG\n\n{BODY}")) == [["Nina Berg"]]
    assert [byline.organisation for byline in bylines(f"By NINA staff writer\n\n{BODY}")] == ["NINA"]


def test_a_greek_given_name_is_known_by_its_last_letter_too() -> None:
    """The sigma at the end of a word is a letter of its own, which folding for comparison loses: ``Γιώργος``."""
    assert people(bylines("Γιώργος Νίκου, Reuters\n\n" + BODY)) == [["Γιώργος Νίκου"]]
