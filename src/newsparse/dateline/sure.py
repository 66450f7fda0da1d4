"""How sure a place is by itself: known to the table, or printed in capitals as the wires print cities."""

from newsparse.lexicon import Lexicon
from newsparse.model import Place

__all__ = ["has_no_small_letter", "is_known_place", "stands_in_capitals"]


def is_known_place(place: Place, lexicon: Lexicon) -> bool:
    """Tell whether a place has a known region, or is a city that stands without one."""
    if place.region is not None:
        return lexicon.places.is_region(place.region)
    # A country alone is a topic unless it stands in capitals: "Angleterre: Manchester", "KUWAIT:".
    if lexicon.places.is_city(place.name) or (stands_in_capitals(place.name) and lexicon.places.is_region(place.name)):
        return True
    first, _, rest = place.name.partition(" ")
    return rest[:1].islower() and lexicon.places.is_city(first)  # Frankfurt am Main, Palma de Mallorca


def stands_in_capitals(name: str) -> bool:
    """Tell whether a name is printed in capitals, a small letter or two allowed in its first word."""
    first = name.split(maxsplit=1)[0]
    upper = sum(map(str.isupper, name))
    return upper > 2 and upper > 2 * sum(map(str.islower, first))  # noqa: PLR2004 - one or two capitals are initials


def has_no_small_letter(name: str) -> bool:
    """Tell whether a name is printed in capitals, or in a script that has none."""
    return not any(map(str.islower, name))
