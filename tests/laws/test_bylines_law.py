"""A byline that is written from people gives those people back, whatever opens it; a signature gives its agency back."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Agency, BylineKind, Lexicon, Source, TagKind
from newsparse.agencies import find_agency_tags
from newsparse.bylines import find_bylines

BODY = "The bridge over the old harbour was opened on Monday, and traffic moved at once in both directions."
GIVEN = ["Anna", "Boris", "Carla", "Dmitri", "Eva", "Felix", "Greta", "Hugo", "Irena", "Jonas", "Karl", "Laura"]
FAMILY = ["Lindt", "Berger", "O'Hara", "Szabo", "Novak", "Ruiz", "Haddad", "Smith-Lowe", "Ferrer", "Kovacs", "Brandt"]
LEXICON = Lexicon.load("en")
OPENERS = [word + (":" if wants_colon else "") for word, wants_colon in LEXICON.bylines.by.items()]
ROLES = {verb: role for verb, role in LEXICON.bylines.credits.items() if verb.endswith(" by")}
AGENCIES = [row for row in LEXICON.agencies.rows if LEXICON.agencies.find(row.name, "en") == row and row.name.isalnum()]

names = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))
crews = st.lists(names, min_size=1, max_size=4, unique=True)


def listed(crew: list[str]) -> str:
    """Return the names as English copy prints them: commas, and a joining word before the last."""
    return " and ".join([*filter(None, [", ".join(crew[:-1])]), crew[-1]])


@given(crews, st.sampled_from(OPENERS), st.booleans())
def test_a_byline_gives_its_people_back(crew: list[str], opener: str, capitals: bool) -> None:  # noqa: FBT001 - drawn
    """Names in capitals come back as they are written elsewhere."""
    line = f"{opener.capitalize()} {listed(crew)}"
    (byline,) = find_bylines(Source(f"Bridge opens\n{line.upper() if capitals else line}\n{BODY}"), LEXICON, None)

    assert [person.name for person in byline.people] == crew


@given(crews, crews, st.sampled_from(sorted(ROLES)), st.sampled_from(sorted(ROLES)), st.sampled_from(["\n", " "]))
def test_a_credit_line_gives_its_people_and_roles_back(
    first: list[str], second: list[str], verb: str, other: str, gap: str
) -> None:
    """On a line of its own, or behind the last sentence."""
    text = f"Bridge opens\n{BODY}{gap}({verb.capitalize()} {listed(first)}; {other} {listed(second)})"
    (byline,) = find_bylines(Source(text), LEXICON, None)

    assert byline.kind is BylineKind.CREDIT
    assert [(person.name, person.role) for person in byline.people] == [
        *((name, ROLES[verb]) for name in first),
        *((name, ROLES[other]) for name in second),
    ]


@given(
    st.sampled_from(AGENCIES),
    st.sampled_from([" ({})", "({}).", "\n({}) ms sb", " /{}/", "\n/{}/", "\nSource: {}", "\n(c) 2010 {}"]),
)
def test_a_signature_gives_its_agency_back(agency: Agency, form: str) -> None:
    """In each form that is a strong position, weak names too, but not in a copyright line."""
    name = agency.name
    tags = find_agency_tags(Source(f"Bridge opens\n{BODY}{form.format(name)}"), LEXICON, None)
    strong = "(c)" not in form or not LEXICON.agencies.is_weak(name)

    assert [(tag.agency, tag.kind) for tag in tags] == [(agency, TagKind.CREDIT)] * strong
