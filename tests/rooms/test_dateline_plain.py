"""Plain datelines: the short way and the long way give the same answer, and what is in doubt takes the long one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Lexicon
from newsparse.dateline.line import read_any
from newsparse.dateline.plain import read_plain

LEXICON = Lexicon.load("en")
PLACES = (
    "OSLO",
    "Berlin",
    "LOS ANGELES",
    "TULSA, Okla.",
    "ELKO, Nev.",
    "New York",
    "MAY PEN, Jamaica",
    "Reuters",
    "ROME, Italy, Texas",
)
DATES = ("", ", Nov 29", ", Sept. 3", ", 29 NOV 89", ", 4 August 2021", ", Blursday 9", ", May 40", ", Tuesday")
TAGS = ("", " (Reuters)", " (AFP)", " (CP)", " (ACAN-EFE)", " (dpa/lno)", " (Unheard Of)", " (AP, AFP)")
DASHES = (" - ", " -- ", " — ", "- ", " _ ", ": ", " — Nov 29 - ", " - \n")
LEADS = (
    "The bridge opened on Tuesday.",
    "THE BRIDGE opened.",
    "“We opened it,” the mayor said.",
    "[TEXT] THE BRIDGE OPENED.",
    "Reuters. The bridge opened.",
    "AFP - The bridge opened.",
    "State-owned bridges opened.",
    "The Bridge - a road over water - opened.",
    "Undated letters were found on the bridge.",
    "November 29 - The bridge opened.",
    "Tuesday - The bridge opened.",
    "“Reuters” - The bridge opened.",
    "<Bridge AG> opened.",
    "the bridge opened.",
    "7 bridges opened.",
)


@given(*map(st.sampled_from, (PLACES, DATES, TAGS, DASHES, LEADS)))
def test_the_short_way_ends_where_the_long_one_does(place: str, date: str, tag: str, dash: str, lead: str) -> None:
    """What is read in one go is what the grammar reads."""
    text = f"{place}{date}{tag}{dash}{lead}"
    plain = read_plain(text, 0, LEXICON)

    assert plain is None or plain == read_any(text, 0, LEXICON)


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, Nov 29 (Reuters) - The bridge opened.",
        "LOS ANGELES — The bridge opened.",
        "ELKO, Nev. (AP) — The bridge opened.",
        "LIMA, 29 NOV 89 (EFE) -- [TEXT] THE BRIDGE OPENED.",
        "Berlin (dpa) - Die Brücke ist offen.",
    ],
)
def test_the_wires_own_forms_are_plain(text: str) -> None:
    """The forms that open most stories take the short way."""
    assert read_plain(text, 0, LEXICON) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Nobody opened the bridge.",
        "HERNDON (AP) - The bridge opened.",
        "OSLO, Nowhere (AP) - The bridge opened.",
        "MAY ACRES, Texas (AP) - The bridge opened.",
        "OSLO, Blursday 3 (AP) - The bridge opened.",
        "OSLO, May 32 (AP) - The bridge opened.",
        "OSLO (Unheard Of) - The bridge opened.",
        "OSLO - [TEXT] THE BRIDGE OPENED.",
        "OSLO - AFP. The bridge opened.",
        "OSLO - Undated letters were found on the bridge.",
        "OSLO - May was warm.",
        "OSLO - Tuesday was warm.",
        "REUTERS - The bridge opened.",
    ],
)
def test_what_is_in_doubt_is_left_to_the_grammar(text: str) -> None:
    """An unknown place, date or agency is nothing for the short way."""
    assert read_plain(text, 0, LEXICON) is None
