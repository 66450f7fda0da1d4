"""Agency tags: who signs, who is only spoken of, and what is no tag at all."""

import pytest

from newsparse import AgencyTag, Dateline, Lexicon, Source, TagKind
from newsparse.agencies import find_agency_tags

CREDIT, MENTION = TagKind.CREDIT, TagKind.MENTION
BODY = "The bridge over the harbour opened on Monday, the mayor said, and traffic moved at once in both directions"


def tags(text: str, language: str | None = "en") -> list[tuple[str, str, TagKind, str]]:
    """Return text, agency, kind and rule of each tag."""
    found = find_agency_tags(Source(text), Lexicon.load(language), None)
    return [(tag.span.text, tag.agency.id if tag.agency else "", tag.kind, tag.rule) for tag in found]


@pytest.mark.parametrize(
    ("end", "name", "agency", "rule"),
    [
        (". (ANSA).", "ANSA", "ansa", "end-bracket"),
        (".(PAP)", "PAP", "pap", "end-bracket"),
        (". (TT)", "TT", "tt", "end-bracket"),
        (". (SDA\\/sj)", "SDA", "keystone-sda", "end-bracket"),
        (".\n(hina) ms sb", "hina", "hina", "end-bracket"),
        (".\n--(بترا)", "بترا", "petra", "own-line"),
        (". (أ ف ب)", "أ ف ب", "afp", "end-bracket"),
        (". المصدر (وات)", "وات", "tap", "end-bracket"),
        (". /ritzau/", "ritzau", "ritzau", "end-slashes"),
        (".\n\n/ritzau/", "ritzau", "ritzau", "own-line"),
        (".\n==Kyodo", "Kyodo", "kyodo", "own-line"),
        (".\nVNA", "VNA", "vna", "own-line"),
        (".\nPNA", "PNA", "pna", "own-line"),
        (". EFE", "EFE", "efe", "end-name"),
        (". Nobody minded. EFE", "EFE", "efe", "end-name"),
        (". PTI ABC DEF", "PTI", "pti", "end-name"),
        (". - Sapa", "Sapa", "sapa", "end-name"),
        (". Sapa /kn/jje", "Sapa", "sapa", "end-name"),
        (".—AFP", "AFP", "afp", "end-name"),
        (".—24.kg", "24.kg", "24kg", "end-name"),
        (".\n© 2020 美联社", "美联社", "ap", "copyright"),
        (".—GK", "GK", "gk-pk", "end-name"),
        (".\nQuelle: dpa-AFX", "dpa-AFX", "dpa-afx", "source"),
        (". Fonte: Agência Brasil", "Agência Brasil", "agenciabrasil", "source"),
        (".\n来源：新华社", "新华社", "xinhua", "source"),
        (".\nBy The Associated Press", "The Associated Press", "ap", "byline"),
        (".\nBy The Old Man, Reuters", "Reuters", "reuters", "byline"),
        (".\nBy Ann Lee, Associated Press", "Associated Press", "ap", "byline"),
        (".\nCopyright 2010 by The Associated Press. All rights reserved.", "Associated Press", "ap", "copyright"),
        (".(c)AFP/Ann LEE", "AFP", "afp", "copyright"),
        (".\nCopyright (c) AFP 2010", "AFP", "afp", "copyright"),
        (".\n© Reuters 2008 All rights reserved", "Reuters", "reuters", "copyright"),
        (". With inputs from PTI", "PTI", "pti", "with-inputs-from"),
        (".\nThe Associated Press contributed to this report.", "The Associated Press", "ap", "contributed-to-this"),
    ],
)
def test_what_signs_a_story(end: str, name: str, agency: str, rule: str) -> None:
    """Each form of a signature, with its rule."""
    found = tags(f"Bridge opens\n{BODY}{end}")

    assert found == [(name, agency, CREDIT, rule)]


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("Міст відкрили в понеділок, передає Укрінформ.", "Укрінформ", "uk"),
        ("Мост открыли в понедельник, сообщает Интерфакс.", "Интерфакс", "ru"),
        ("Podul a fost deschis luni, informează Mediafax.", "Mediafax", "ro"),
    ],
)
def test_a_verb_of_passing_on_credits(text: str, name: str, language: str) -> None:
    """In these languages' press the story's source stands beside such a verb."""
    assert [(found, kind) for found, _, kind, _ in tags(text, language)] == [(name, CREDIT)]


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("The mayor told Reuters that the bridge is open.", "Reuters", "told"),
        ("The bridge is open, according to the Associated Press.", "Associated Press", "according-to"),
        ("According to AFP, the bridge is open.", "AFP", "according-to"),
        ("The state news agency SANA said that the bridge is open.", "SANA", "news-agency"),
        ("The Interfax news agency said that the bridge is open.", "Interfax", "news-agency"),
        ("Kyodo reported that the bridge is open.", "Kyodo", "reported"),
        ("The bridge is open.\nFoto: Agerpres", "Agerpres", "picture"),
        ("The bridge is open. (AP Photo/Ann Lee)", "AP", "picture"),
        ("The bridge is open. © dpa | Ann Lee", "dpa", "picture"),
    ],
)
def test_what_is_only_spoken_of(text: str, name: str, rule: str) -> None:
    """An agency that heard something, or sent the picture, does not sign the story."""
    found = [(found, kind, rule) for found, _, kind, rule in tags(text)]

    assert found == [(name, MENTION, rule)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mayor told reporters that the bridge is open.",
        "He told The Hague so.",
        "They retold Reuters' story about told",
        "old Reuters reports2",
        f"{BODY} in the Palestinian Authority (PA)\n\nMore",
        f"Bridge opens\n{BODY} in the Palestinian Authority (PA)",
        f"{BODY} of the agency (AFP).\n{BODY}.",
        f"{BODY}.\nFocus\n{BODY}.\n{BODY}.\n{BODY}.",
        f"{BODY}\nAE/BOG",
        "Home\nNews\nSport\nWorld\nThe Guardian\nFox News\nWeather",
        f"{BODY}.\nReuters now\n{BODY}.\n{BODY}.\n{BODY}.",
        f"{BODY}\nReuters says that it will open an office in the town of Ulm",
        f"{BODY}. Reuters says that it will open",
        f"{BODY}.\nUpdated: Monday",
        f"{BODY}.\nBy the way",
        f"{BODY}.\nBy Monday",
        "© 2008",
        "(c)",
        "Copyright and Trade Mark Notice",
        "first reported in Oslo",
        "The agency reported that the bridge is open.",
        "He told Ani Lestari so.",
        f"{BODY} (see below) and more",
        f"{BODY}.\nTheo Smith",
        "- - -",
        "x\ny",
        "Bridge opens (video)\nMore",
    ],
)
def test_what_is_no_tag(text: str) -> None:
    """Words that look like names, names that are too weak for where they stand, and running text."""
    assert tags(text) == []


def test_a_story_of_one_line_and_its_initials() -> None:
    """A first line that is the whole story is no headline."""
    assert tags(f"{BODY}. {BODY}. EFE\nabc/def") == [("EFE", "efe", CREDIT, "end-name")]


def test_a_source_without_a_colon() -> None:
    """Vietnamese papers print ``Theo`` and the agency's name."""
    assert tags("Cây cầu đã thông xe.\nTheo TTXVN", "vi") == [("TTXVN", "vna", CREDIT, "source")]


def test_a_headline_may_carry_its_agency() -> None:
    """Feeds put it in brackets behind the headline."""
    assert tags(f"Bridge opens (AP)\n{BODY}.") == [("AP", "ap", CREDIT, "headline")]


def test_two_agencies_sign_together() -> None:
    """Each gets a tag of its own."""
    assert [name for name, *_ in tags(f"{BODY}. THE KOREA HERALD/ASIA NEWS NETWORK")] == [
        "THE KOREA HERALD",
        "ASIA NEWS NETWORK",
    ]


def test_contributors_stand_with_the_tag() -> None:
    """Desk codes are kept, not dropped."""
    (tag,) = find_agency_tags(Source(f"{BODY}.\n(dpa/lno)"), Lexicon.load("de"), None)

    assert tag.contributors == ("lno",)


def test_the_tags_of_the_dateline_come_first() -> None:
    """They are taken over with their kind, and the dateline's own line is not read again."""
    source = Source(f"OSLO (Reuters) -\n{BODY}. (Reuters)")
    agency = Lexicon.load().agencies.find("Reuters")
    tag = AgencyTag(source.span(6, 13), agency)
    dateline = Dateline(source.span(0, 14), (), None, (tag,), source.span(14, 17))

    found = find_agency_tags(source, Lexicon.load(), dateline)

    assert [(each.span.start, each.kind, each.rule) for each in found] == [
        (6, TagKind.DATELINE, "dateline"),
        (len(source.text) - 8, CREDIT, "end-bracket"),
    ]


def test_a_name_that_closes_a_sentence_signs_nothing() -> None:
    """What stands behind the last stop must be the name, and nothing else."""
    assert tags(f"{BODY}. The road went on to the office of VNA") == []


def test_in_a_wrapped_text_paragraphs_are_signed_and_lines_are_not() -> None:
    """A line that holds nothing but the last word of a sentence signs nothing; above the dateline each line stands for itself."""
    body = (
        "    OSLO, March 24 - The bridge over the harbour of the old town opened\n"
        "on Monday, the mayor said, and traffic moved at once in both of its\n"
        "directions, as a driver who had waited for the whole night there told\n"
        "Reuters.\n"
        "    Nobody was hurt when the old bridge fell into the harbour on a cold\n"
        "and windy night in March, and the ferry has carried people since then.\n"
        " Reuter"
    )
    text = f"BRIDGE OVER THE HARBOUR IS OPEN ONCE MORE\nBy Ann Lee, Reuters\n{body}"
    source = Source(text)
    start = text.index("OSLO")
    dateline = Dateline(source.span(start, start + 14), (), None, (), source.span(start + 14, start + 17))

    found = find_agency_tags(source, Lexicon.load("en"), dateline)

    signed = [(tag.span.text, tag.rule) for tag in found if tag.kind is CREDIT]
    assert signed == [("Reuters", "byline"), ("Reuter", "own-line")]


def test_a_reporter_s_given_name_is_no_agency() -> None:
    """An agency alone behind ``By`` signs; with a name behind it, it is a name itself."""
    assert [rule for *_, rule in tags(f"By NINA\n\n{BODY}.")] == ["byline"]
    assert tags(f"By Nina Berg\n\n{BODY}.") == []


def test_an_ordinary_name_at_the_end_of_a_menu_signs_nothing() -> None:
    """A weak name alone on the last line wants prose above it."""
    assert tags("Home\nNews\nSport\nContact\nSTA") == []
    assert [rule for *_, rule in tags(f"{BODY}. {BODY}.\nSTA")] == ["own-line"]


@pytest.mark.parametrize(
    "text",
    ["\nReports", " " * 70 + "reports that", "The ferry runs again" + "\u3000" * 70 + "(Reuters)"],
    ids=["cue alone", "cue behind blanks", "bracket behind blanks"],
)
def test_nothing_but_white_space_in_front_is_no_name(text: str) -> None:
    """A phrase or a bracket looks for a word in front of it, and there need be none."""
    assert tags(text) == []


@pytest.mark.parametrize("line", ["(c) 2010 9Colonne", "© 2010AFP", "Copyright 2010 AFP"])
def test_a_year_is_no_part_of_the_owner(line: str) -> None:
    """Nor is the figure that opens a name part of the years."""
    source = Source(f"The bridge is open again, the mayor said on Monday.\n\n{line}")
    tags = find_agency_tags(source, Lexicon.load("en"), None)

    assert [tag.span.text for tag in tags] == [line.rsplit(maxsplit=1)[-1].removeprefix("2010")]
