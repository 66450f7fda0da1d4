"""A dateline written out in a house style. The styles are data (``data/house-styles.toml``); nothing is found out about a text here."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from newsparse.errors import NewsparseError
from newsparse.lexicon.rows import read_data, row_list, row_text, row_texts
from newsparse.model import Dateline, PartialDate

__all__ = ["HouseStyle", "house_styles", "render_dateline"]

_FILE = "house-styles.toml"
# A part that is missing takes its mark with it: the places what follows them, the date what stands before it.
_PLACES = re.compile(r"\{places\}[^{(]*")
_DATE = re.compile(r"[^})]*\{date\}")


@frozen
class HouseStyle:
    """How one house writes a dateline; each field is a key of its row."""

    id: str
    agency: str
    form: str
    places: str
    months: tuple[str, ...]
    date: str
    year: str


@cache
def house_styles() -> Mapping[str, HouseStyle]:
    """Return the house styles by id, read once a process."""
    found = {}
    for number, row in enumerate(row_list(read_data(_FILE), _FILE, "style"), 1):
        texts = {key: row_text(row, key, _FILE, number) for key in ("id", "agency", "form", "places", "date", "year")}
        style = HouseStyle(**texts, months=row_texts(row, "months", _FILE, number))
        found[style.id] = style
    return MappingProxyType(found)


def render_dateline(dateline: Dateline, style: str) -> str:
    """Return the dateline in the house style, with the separator and a blank after it.

    Raises:
        NewsparseError: When there is no such style; the message names those that there are.
    """
    styles = house_styles()
    if style not in styles:
        message = f"no house style {style!r}; known: {', '.join(sorted(styles))}"
        raise NewsparseError(message)
    house = styles[style]
    form = house.form
    places = "/".join(place.span.text for place in dateline.places)
    date = _date(dateline.date, house)
    if not places:
        form = _PLACES.sub("", form)
    if not date:
        form = _DATE.sub("", form)
    agency = ", ".join(tag.span.text for tag in dateline.tags) or house.agency
    return form.lstrip(" .,").format(places=_cased(dateline, house), date=date, agency=agency)


def _cased(dateline: Dateline, house: HouseStyle) -> str:
    """Return the places, the names in capitals where the house prints them so; regions stay as they are."""
    printed = []
    for place in dateline.places:
        name = place.name.upper() if house.places == "upper" else place.name
        printed.append(name + place.span.text[len(place.name) :])
    return "/".join(printed)


def _date(date: PartialDate | None, house: HouseStyle) -> str:
    if date is None or date.month is None or date.day is None or not house.date:
        return ""
    day = house.date.format(day=date.day, day2=f"{date.day:02d}", month=house.months[date.month - 1])
    return day + (house.year.format(year=date.year) if date.year is not None else "")
