"""The given names: each one, with a family name behind it, is a person in a byline."""

from newsparse import find_bylines
from newsparse.lexicon import given_names
from newsparse.lexicon.rows import read_data

BODY = "The bridge over the harbour opened on Monday, the mayor said, and traffic moved at once in both directions."
WORDS = {"April", "June", "August", "Les", "Are"}  # months and little words first of all: ``By June 2024``


def test_a_given_name_opens_a_person_s_name() -> None:
    """No agency, role or place takes a name for its own, and what does not hold is a word besides."""
    names = {name for row in read_data("names.toml")["region"] for key in "fm" for name in row.get(key, "").split()}
    wrong = set()
    for name in names:
        bylines = find_bylines(f"By {name} Lindqvist\n\n{BODY}", language="en")
        if [person.name for byline in bylines for person in byline.people] != [f"{name} Lindqvist"]:
            wrong.add(name)

    assert {name.lower() for name in names} <= given_names().keys()
    assert wrong == WORDS
