"""The words of places: each one makes, or unmakes, the dateline that it is there for.

What does not hold yet is listed with its reason, and the lists are exact: a word that comes to hold must leave them.
"""

from newsparse import find_dateline
from newsparse.lexicon.rows import read_data, row_texts

NAME = "places.toml"
LEAD = "The bridge over the river opened on Tuesday, a year late, the mayor said."
CITIES_NOT_YET = {
    "A Coruña",  # a letter alone opens no name in capitals
    "خرم\u200cآباد",  # a character without width ends the name
    "କ\u200dଟକ",  # the same
}
REGIONS_NOT_YET = {  # ``and`` is taken for the end of the region
    "Newfoundland and Labrador",
    "Bosnia and Herzegovina",
    "Serbia and Montenegro",
    "Trinidad and Tobago",
}


def words(key: str) -> tuple[str, ...]:
    """Return the words of a list."""
    return row_texts(read_data(NAME), key, NAME, key)


def places_of(text: str) -> list[tuple[str, str | None]]:
    """Return name and region of each place in the dateline of a story."""
    dateline = find_dateline(text)
    return [(place.name, place.region) for place in dateline.places] if dateline else []


def test_a_city_stands_without_a_region() -> None:
    """In capitals in front of a dash, with no date and no agency, it is a dateline by itself."""
    wrong = {city for city in words("cities") if places_of(f"{city.upper()} — {LEAD}") != [(city.upper(), None)]}

    assert wrong == CITIES_NOT_YET


def test_a_region_follows_its_city() -> None:
    """Behind a comma it belongs to a city that nobody knows."""
    wrong = {
        region
        for region in words("regions")
        if places_of(f"ARVIKFORS, {region} (Reuters) - {LEAD}") != [("ARVIKFORS", region)]
    }

    assert wrong == REGIONS_NOT_YET


def test_a_topic_is_no_place() -> None:
    """In capitals in front of a dash it opens a line, and files nothing."""
    assert {topic for topic in words("topics") if find_dateline(f"{topic.upper()} - {LEAD}")} == set()


def test_an_organisation_is_no_place() -> None:
    """Nor is a name that ends as organisations' names do."""
    assert {word for word in words("no_place") if find_dateline(f"NORDIC {word.upper()} - {LEAD}")} == set()
