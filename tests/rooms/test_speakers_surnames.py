"""Surnames are names: common ones of many languages, alone and behind a given name, and those that are titles, too."""

import pytest

from newsparse import parse
from newsparse.lexicon import Lexicon
from newsparse.lexicon.rows import data_names, read_data
from newsparse.speakers.mentions import MentionKind, MentionReader

SURNAMES = {
    "de": "Anna: Müller Schmidt Fischer Weber Hoffmann Koch Bauer Klein Neumann Zimmermann Hartmann Lehmann Herrmann Bergmann Mendelssohn",
    "sv": "Anna: Andersson Johansson Karlsson Nilsson Eriksson Lindberg Bergman Nyman Kristersson Åkesson",
    "no": "Anne: Hansen Johansen Olsen Bergmann Lund Dahl Solberg Støre",
    "da": "Anne: Nielsen Jensen Hansen Møller Frederiksen Holm",
    "nl": "Anna: Jansen Bakker Bosman Huisman Timmerman Koopman Hoekstra",
    "fi": "Anna: Korhonen Virtanen Mäkinen Laine Niinistö",
    "hu": "Anna: Nagy Kovács Tóth Szabó",
    "en": "Ann: Smith Taylor Baker Carter Marshall Coleman Bishopton",
    "fr": "Anne: Martin Dubois Lefebvre Marchand Chevalier",
    "es": "Ana: García Fernández Delgado Alonso",
    "it": "Anna: Rossi Ferrari Esposito Romano",
    "pt": "Ana: Silva Ferreira Carvalho Coelho",
    "pl": "Anna: Nowak Kowalski Wiśniewski",
    "cs": "Anna: Novák Svoboda Procházka",
    "ru": "Анна: Иванов Кузнецов Петрова",
    "uk": "Анна: Мельник Шевченко Коваль",
    "tr": "Ayşe: Yılmaz Demir Öztürk",
}


@pytest.mark.parametrize("language", SURNAMES)
def test_a_common_surname_is_a_name(language: str) -> None:
    """``Andersson`` is no son and ``Lehmann`` no man, whatever words end in elsewhere."""
    given, _, surnames = SURNAMES[language].partition(": ")
    reader = MentionReader(Lexicon.load(language))
    for surname in surnames.split():
        full = (surname, given) if language == "hu" else (given, surname)
        assert (reader.read(surname).kind, reader.read(surname).name) == (MentionKind.NAME, (surname,))
        assert reader.read(" ".join(full)).name == full


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("en", "Sen. Ossian King spoke on Monday. “We have a plan,” King said.", ["Ossian King"]),
        ("en", "Ann Bishop runs the yard. “It is good,” said Bishop.", ["Ann Bishop"]),
        ("en", "Prime Minister Ann May spoke on Monday. “Fine,” May said.", ["Ann May"]),
        ("en", "The king spoke on Monday. “Fine,” the king said.", [None]),
        ("de", "Ministerin Anna Lehmann sprach am Montag. „Das ist gut“, sagte Lehmann.", ["Anna Lehmann"]),
        ("sv", "Finansminister Anna Andersson talade. ”Det är bra”, sade Andersson.", ["Anna Andersson"]),
        ("nl", "Minister Anna Bosman sprak. “Dat is goed”, zei Bosman.", ["Anna Bosman"]),
        ("de", "„Das ist gut“, sagten Experten der Stadt. „Sehr gut“, sagten Anwohner.", [None, None]),
        ("de", "„Das ist gut“, teilte das zuständige Kommando des Hafens mit.", [None]),
    ],
)
def test_who_has_a_name(language: str, text: str, speakers: list[str | None]) -> None:
    """A surname that is a title elsewhere is a name where somebody bears it; a common noun is none, capital or not."""
    article = parse(text, language=language)

    assert [quotation.speaker and quotation.speaker.name for quotation in article.quotations] == speakers


@pytest.mark.parametrize(
    ("language", "mention", "name", "title"),
    [
        ("nl", "minister Van der Wal", "Van der Wal", "minister"),
        ("de", "Von Storch", "Von Storch", None),
        ("de", "Von Anna Merz", "Anna Merz", None),
        ("de", "Anna Kurz von der Universität Graz", "Anna Kurz", None),
        ("de", "Anna Kurz von der Deutschen Hafenbank", "Anna Kurz", None),
        ("de", "ANNA VON DER HEIDE", "ANNA VON DER HEIDE", None),
        ("de", "ANNA von HEIDE", "ANNA von HEIDE", None),
        ("fr", "l'avocat Jean Petit", "Jean Petit", "avocat"),
        ("fr", "Mme Le Goff", "Le Goff", None),
        ("it", "il ministro dell'Interno Anna Neri", "Anna Neri", "ministro"),
        ("hu", "Nagy Anna külgazdasági és külügyminiszter", "Nagy Anna", "külgazdasági és külügyminiszter"),
        ("pl", "szefowa KE Ursula von der Heide", "Ursula von der Heide", "szefowa"),
        ("ru", "канцлер ФРГ Анна Мерц", "Анна Мерц", "канцлер"),
        ("ru", "НАТО МИД ООН", "НАТО МИД ООН", None),
        ("el", "ο Αλέξης Παππάς", "Αλέξης Παππάς", None),
        ("vi", "Chủ tịch Nguyễn Văn Nam", "Nguyễn Văn Nam", "Chủ tịch"),
        ("ar", "الرئيس الأميركي دونالد لي", "دونالد لي", "الرئيس الأميركي"),
        ("de", "Meteorologin Anna Kurz", "Anna Kurz", "Meteorologin"),
        ("sv", "den svenske utrikesministern Tobias Holm", "Tobias Holm", "svenske utrikesministern"),
        ("sv", "SSU:s ordförande Anna Holm", "Anna Holm", "SSU:s ordförande"),
    ],
)
def test_where_a_name_begins_and_ends(language: str, mention: str, name: str, title: str | None) -> None:
    """A particle with a capital opens a surname; behind a full name it names a body."""
    read = MentionReader(Lexicon.load(language)).read(mention)

    assert (" ".join(read.name), read.title) == (name, title)


@pytest.mark.parametrize(
    ("language", "mention", "organisation"),
    [
        ("ru", "депутат Госдумы", "Госдумы"),
        ("uk", "начальник Харківської ОВА", "Харківської ОВА"),
        ("ro", "ministrul Energiei", "Energiei"),
        ("el", "ο υπουργός Εξωτερικών", "Εξωτερικών"),
        ("id", "Ketua KPK", "KPK"),
        ("ar", "المتحدث باسم الحكومة", "الحكومة"),
    ],
)
def test_what_follows_a_role_may_be_its_body(language: str, mention: str, organisation: str) -> None:
    """A genitive that no surname has, an abbreviation, or a body that is known is nobody's name."""
    read = MentionReader(Lexicon.load(language)).read(mention)

    assert (read.kind, read.organisation) == (MentionKind.ROLE, organisation)


@pytest.mark.parametrize(
    ("language", "mention", "kind", "name"),
    [
        ("ru", "Минобороны", MentionKind.BODY, "Минобороны"),
        ("ru", "министерство", MentionKind.BODY, ""),
        ("ru", "эксперты", MentionKind.GROUP, ""),
        ("fi", "oikeusministeriö", MentionKind.BODY, ""),
        ("vi", "chính phủ", MentionKind.BODY, ""),
        ("ar", "وزارة الصحة", MentionKind.BODY, "وزارة الصحة"),
    ],
)
def test_bodies_and_groups(language: str, mention: str, kind: MentionKind, name: str) -> None:
    """A body that there is once has a name; any ministry has none. A group is no office with an ending."""
    read = MentionReader(Lexicon.load(language)).read(mention)

    assert (read.kind, " ".join(read.name)) == (kind, name)


def test_the_mark_of_a_hebrew_abbreviation_is_part_of_its_word() -> None:
    """A spokesman of the army, not somebody called by the abbreviation's first letters."""
    read = MentionReader(Lexicon.load("he")).read('דובר צה"ל')

    assert (read.kind, read.title, read.organisation) == (MentionKind.ROLE, "דובר", 'צה"ל')


def test_an_article_behind_a_noun_is_no_part_of_the_office() -> None:
    """``Utrikesministern`` holds the office of an ``utrikesminister``."""
    people = Lexicon.load("sv").people

    assert [people.office(word) for word in ("ministern", "utrikesministern", "utrikesminister", "bordet")] == [
        "minister", "utrikesminister", "utrikesminister", "bordet",
    ]  # fmt: skip


@pytest.mark.parametrize("language", data_names("languages"))
def test_each_noun_for_people_is_read_as_one(language: str) -> None:
    """Every role, group and body of the data is told from a name; words that are pronouns first aside."""
    lexicon = Lexicon.load(language)
    reader = MentionReader(lexicon)
    nouns = {MentionKind.ROLE, MentionKind.GROUP, MentionKind.BODY}
    for kind in ("role", "group", "body"):
        for row in read_data(f"languages/{language}.toml").get("people", {}).get(kind, []):
            for form in row["forms"]:
                printed = form.capitalize() if lexicon.people.noun_capitals else form
                if form not in lexicon.people.pronouns:
                    assert reader.read(printed).kind in nouns, form
