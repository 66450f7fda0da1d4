"""Mentions: what the noun phrase beside a quotation says by itself."""

import pytest

from newsparse.lexicon import Lexicon
from newsparse.speakers.mentions import MentionKind, reader_of

NAME, PRONOUN, RELATIVE, ROLE, GROUP, BODY, OTHER = MentionKind


def told(text: str, language: str = "en") -> tuple[MentionKind, str, str | None, str | None]:
    """Return kind, name, title and organisation of a mention."""
    mention = reader_of(Lexicon.load(language)).read(text)
    return mention.kind, " ".join(mention.name), mention.title, mention.organisation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee", (NAME, "Ann Lee", None, None)),
        ("Mr. Lee", (NAME, "Lee", None, None)),
        ("Lee's", (NAME, "Lee", None, None)),
        ("UN spokesman Ann Lee", (NAME, "Ann Lee", "spokesman", "UN")),
        ("former Foreign Minister Ann Lee", (NAME, "Ann Lee", "Foreign Minister", None)),
        ("Ann Lee, Acme's director of sales,", (NAME, "Ann Lee", "director", "Acme")),
        (
            "Ann Lee, 54, a professor at the University of Bergen",
            (NAME, "Ann Lee", "professor", "University of Bergen"),
        ),
        ("Ann Lee, who was there", (NAME, "Ann Lee", None, None)),
        ("the chairman, Ann Lee", (NAME, "Ann Lee", "chairman", None)),
        ("the owner, who was there", (ROLE, "", "owner", None)),
        ("Ann Lee of the Weekly Planet", (NAME, "Ann Lee", None, None)),
        ("Bank of Oslo Governor Ann Lee", (NAME, "Ann Lee", "Oslo Governor", None)),
        ("President of the Commission Ann Lee", (NAME, "Ann Lee", "President", "Commission")),
        ("he", (PRONOUN, "", None, None)),
        ("who", (RELATIVE, "", None, None)),
        ("somebody", (OTHER, "", None, None)),
        ("the minister", (ROLE, "", "minister", None)),
        ("his lawyer", (ROLE, "", "lawyer", None)),
        ("a spokesman for the ministry", (ROLE, "", "spokesman", "ministry")),
        ("a spokesman for Acme in Oslo", (ROLE, "", "spokesman", "Acme")),
        ("a spokesman for something", (ROLE, "", "spokesman", None)),
        ("the head of", (ROLE, "", "head", None)),
        ("a Democratic congressman", (ROLE, "", "Democratic congressman", None)),
        ("police", (GROUP, "", "police", None)),
        ("Turkish officials", (GROUP, "", "Turkish officials", None)),
        ("Lee and Ray", (GROUP, "Lee and Ray", None, None)),
        ("Lee and his wife", (NAME, "Lee", None, None)),
        ("the White House", (BODY, "White House", None, "White House")),
        ("the Bank of Norway", (BODY, "Bank of Norway", None, "Bank of Norway")),
        ("the Bank of the North Sea", (BODY, "Bank of the North Sea", None, "Bank of the North Sea")),
        ("the ministry", (BODY, "", None, "ministry")),
        ("the ministry of works", (BODY, "", None, "ministry")),
        ("his ministry", (BODY, "", None, "ministry")),
        ("Oslo’s Foreign Minister Ann Lee", (NAME, "Ann Lee", "Foreign Minister", None)),
        ("a source close to Lee", (ROLE, "", "source", None)),
        ("officials familiar with it", (GROUP, "", "officials", None)),
        ("the aide Lee close to it", (BODY, "aide Lee close", None, "aide Lee close")),
        ("the heckler close to it", (OTHER, "", "heckler close", None)),
        ("Reports", (BODY, "", None, "Reports")),
        ("the heckler", (OTHER, "", "heckler", None)),
        ("", (OTHER, "", None, None)),
        (" , ", (OTHER, "", None, None)),
        ("the firm, 12,", (BODY, "", None, "firm")),
        ("the owner, a friend of Lee", (ROLE, "", "owner", None)),
        ("the owner, !!!", (ROLE, "", "owner", None)),
        ("the owner, says Lee", (ROLE, "", "owner", None)),
        ("Lee and the", (NAME, "Lee", None, None)),
        ("the owner, White House", (ROLE, "", "owner", None)),
    ],
)
def test_a_mention_tells(text: str, expected: tuple[MentionKind, str, str | None, str | None]) -> None:
    """Kind, name, title, organisation."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "definite", "owned"),
    [("the minister", True, False), ("a minister", False, False), ("his aide", True, True)],
)
def test_what_may_take_somebody_up(text: str, *, definite: bool, owned: bool) -> None:
    """``a minister`` is somebody new; ``his aide`` is not he."""
    mention = reader_of(Lexicon.load("en")).read(text)

    assert (mention.definite, mention.owned) == (definite, owned)


@pytest.mark.parametrize(("text", "gender"), [("the actress", "f"), ("Mr. Lee", "m"), ("Anna Lee", "f"), ("Lee", "")])
def test_a_mention_tells_the_gender(text: str, gender: str) -> None:
    """By role, courtesy or given name."""
    assert reader_of(Lexicon.load("en")).read(text).gender == gender


def test_one_office_has_one_role() -> None:
    """Titles of one office compare equal."""
    reader = reader_of(Lexicon.load("en"))

    assert reader.read("the premier").role == reader.read("the prime minister").role


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "王小明", (NAME, "王小明", None, None)),
        ("zh", "外交部发言人王小明", (NAME, "王小明", "发言人", "外交部")),
        ("zh", "外交部发言人", (ROLE, "", "发言人", "外交部")),
        ("ja", "田中首相", (NAME, "田中", "首相", None)),
        ("ko", "경찰", (GROUP, "", "경찰", None)),
        ("zh", "他", (PRONOUN, "", None, None)),
        ("ar", "الشرطة", (GROUP, "", "الشرطة", None)),
        ("ar", "الرئيس جو لي", (NAME, "جو لي", "الرئيس", None)),
        ("zh", "和" * 30, (OTHER, "", "和" * 30, None)),
        ("zh", "和王", (NAME, "和王", None, None)),
        ("zh", "外交部发言人商会", (NAME, "商会", "发言人", "外交部")),
        ("zh", "商会主席", (NAME, "商会", "主席", None)),
        ("zh", "银行主席", (ROLE, "", "主席", "银行")),
        ("ja", "元野球選手の田中首相", (NAME, "田中", "首相", "元野球選手")),
        ("ar", "رئيس البلدية", (ROLE, "", "رئيس البلدية", None)),
        ("ar", "رئيس البلدية جو لي", (NAME, "جو لي", "رئيس البلدية", None)),
        ("ar", "رئيس جو", (NAME, "جو", "رئيس", None)),
        ("hi", "प्रधानमंत्री मीरा सेन", (NAME, "मीरा सेन", "प्रधानमंत्री", None)),
    ],
)
def test_without_capitals_a_short_mention_is_a_name(
    language: str, text: str, expected: tuple[MentionKind, str, str | None, str | None]
) -> None:
    """In scripts without case, what is no title and short is the name."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "die Entscheidung", (OTHER, "", "Entscheidung", None)),
        ("de", "der DFB", (BODY, "DFB", None, "DFB")),
        ("de", "das Verkehrsministerium", (BODY, "", None, "Verkehrsministerium")),
        ("de", "die Agentur Nordpress", (BODY, "Agentur Nordpress", None, "Agentur Nordpress")),
        ("hu", "Kovács Anna miniszterelnök", (NAME, "Kovács Anna", "miniszterelnök", None)),
        ("hu", "Kovács Anna szóvivője", (ROLE, "", "Kovács Anna szóvivője", None)),
        ("hu", "miniszterelnök", (ROLE, "", "miniszterelnök", None)),
        ("vi", "ông Nam", (NAME, "Nam", None, None)),
        ("ru", "глава МВД", (ROLE, "", "глава", "МВД")),
        ("ru", "глава МВД Иван Петров", (NAME, "Иван Петров", "глава", "МВД")),
        ("ru", "корреспондент ТАСС", (ROLE, "", "корреспондент", "ТАСС")),
        ("ru", "министра", (ROLE, "", "министра", None)),
        ("ru", "Банк Ивана Петрова", (BODY, "Банк Ивана Петрова", None, "Банк Ивана Петрова")),
        ("uk", "речник порту Іван Коваль", (NAME, "Іван Коваль", "речник", "порту")),
        ("tr", "Ulaştırma Bakanı Murat Kurum", (NAME, "Murat Kurum", "Ulaştırma Bakanı", None)),
    ],
)  # fmt: skip
def test_other_grammars(language: str, text: str, expected: tuple[MentionKind, str, str | None, str | None]) -> None:
    """Nouns with capitals, titles behind the name, bodies in the genitive, courtesy in small letters."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "epithet", "age"),
    [
        ("en", "the Oslo Democrat", True, ""),
        ("en", "the 45-year-old", True, "45"),
        ("en", "a 45-year-old", False, "45"),
        ("en", "his singer", False, ""),
        ("de", "der SPD-Politiker", True, ""),
        ("de", "die 45-Jährige", True, "45"),
        ("en", "the mayor", False, ""),
    ],
)
def test_some_nouns_take_up_whoever_was_named(language: str, text: str, *, epithet: bool, age: str) -> None:
    """By trade, party or age, when the noun phrase is definite."""
    mention = reader_of(Lexicon.load(language)).read(text)

    assert (mention.epithet, mention.age) == (epithet, age)


def test_titles_beside_a_name() -> None:
    """In front of it and behind it; what is asked about counts as a title, too."""
    reader = reader_of(Lexicon.load("en")).titles
    none: frozenset[str] = frozenset()

    before = [reader.title_before(text, none) for text in ("met a UN spokesman ", "met a juggler ", " , ", "saw ")]
    assert [title and title.role for title in before] == ["spokesman", None, None, None]
    asked = reader.title_before("met a juggler ", frozenset(["juggler"]))
    assert asked is not None
    assert asked.role == "juggler"
    after = [reader.title_after(text, none) for text in ("the mayor of Oslo, said", "the juggler, said", "")]
    assert [title and title.organisation for title in after] == ["Oslo", None, None]


def test_a_mention_without_end_is_read_in_part() -> None:
    """What is too long for a noun phrase costs no more than one."""
    assert told("Ann Lee, " + "x" * 10_000)[1] == "Ann Lee"
