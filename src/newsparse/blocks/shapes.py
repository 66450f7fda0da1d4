"""Shapes: what a line looks like, whatever its language. No words may come in; those are data.

Every function takes the text of one line or page block, white space at both ends cut, and is linear in its length.
"""

import re

from newsparse.patterns import SENTENCE_ENDS

__all__ = [
    "LONG",
    "ends_sentence",
    "is_all_capitals",
    "is_bullet",
    "is_counter",
    "is_credited",
    "is_hash_tags",
    "is_keywords",
    "is_link",
    "is_menu",
    "is_plain",
    "is_pointer",
    "is_prose",
    "is_sign_off",
    "is_timestamp",
    "is_wordless",
    "opens_quotation",
    "width",
]

LONG = 80  # columns: a line of print; what is longer and ends as a sentence is a paragraph
_SHORT_LINE = 90
_LITTLE_WORD = 3  # letters: of, at, de, Uhr, AM, PST
_MANY_LETTERS = 26  # in a weekday, a month and one word more
_NO_TIME = frozenset("$€£%@")
_IDEOGRAPHS = "\u2e80"  # from here on the Basic Multilingual Plane is mostly written without spaces
_STOPS = frozenset("。！？" + SENTENCE_ENDS)
_CLOSERS = "\"'”’»«“‘›‹」』）)]】〉》*_ \xa0"
_OPENERS = frozenset("\"'“”„‘‚«»‹「『")
_BULLETS = frozenset("-–—•·*►▶●■◆▪‣◦○✓>")
_LINK = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|@\w{1,64}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-4])\s?(?:[:hH時시点]\s?[0-5]\d(?!\d)|[時시点]\s?\d[分분])")
_DOTTED_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.])")  # an hour beside a date, an amount without
_YEAR = re.compile(r"(?<!\d)(?:19|20|13|14|25)\d\d(?!\d)")
_COUNTER = re.compile(
    r"[(\[]?\d{1,6}\s?(?:[/+−xX×-]\s?\d{1,6}\s?=?|%)?[)\]]?|\d{7,13}|1[ |·•]{1,3}2(?:[ |·•]{1,3}(?:\d{1,3}|…|\.{3})){1,12}"
)
_SIGN_OFF = re.compile(r"\([a-z]{2,4}\)|\(?[A-Za-z]{2,4}(?:/[A-Za-z]{2,4}){1,4}\)?")
# What a caption's source looks like in brackets: names with a slash or bar between, or several, behind the caption's own full stop.
_CREDIT = re.compile(r"[.!?…\"”»“] ?[(（]([^\W\d_][^()（）$€£#\d]{3,60})[)）]$")
# Without that stop, it takes a name of two words and a slash: ``(Ann Example/EXA)``; that is no title's ``(CDU/CSU)``.
_SLASHED = re.compile(r"\s[(（]([^\W\d_][^()（）$€£#\d/]{2,40}/[^()（）$€£#\d]{2,40})[)）]$")
_PARTED = re.compile(r"[\s/|]+")
_CREDITED = 300
_KEYWORDS = 500  # code points
_FEWEST_KEYWORDS = 3  # commas
_CAPTION = 25
_SIGNATURE = 60
_POINTERS = frozenset(">»►▶▷☞→⇒")
_MENU_MARK = re.compile(r"[|｜·•»→]")
_PLAIN = re.compile(r"[^\W\d_][^\d|｜·•»→]*")


def width(text: str) -> int:
    """Return the columns that a line takes: an ideograph takes two."""
    return 2 * len(text) if text[len(text) // 2 :][:1] >= _IDEOGRAPHS else len(text)


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as sentences do, closing quotation marks and brackets aside."""
    return text[-1:] in _STOPS or text[-4:].rstrip(_CLOSERS)[-1:] in _STOPS


def is_prose(text: str) -> bool:
    """Tell whether a line is a paragraph: long, and ended as a sentence."""
    return (len(text) >= LONG or width(text) >= LONG) and ends_sentence(text)


def opens_quotation(text: str) -> bool:
    """Tell whether a line begins with a quotation mark."""
    return text[:1] in _OPENERS


def is_bullet(text: str) -> bool:
    """Tell whether a line is an item of a list."""
    return text[:1] in _BULLETS


def is_plain(text: str) -> bool:
    """Tell whether a line begins with a letter and has neither figures nor marks of menus: it is no time, count or menu."""
    return _PLAIN.fullmatch(text) is not None


def is_wordless(text: str) -> bool:
    """Tell whether a line has no letter and no digit: ``* * *``, ``_____``."""
    return not text[:1].isalnum() and not any(map(str.isalnum, text))


def is_link(text: str) -> bool:
    """Tell whether a line is an address of the web or of mail, or an account, and nothing else."""
    return len(text) < 2000 and " " not in text and _LINK.fullmatch(text) is not None  # noqa: PLR2004 - RFC 7230's advice


def is_hash_tags(text: str) -> bool:
    """Tell whether every word of a line is a hash tag."""
    return text[0] == "#" and len(text) < 500 and all(word[0] in "#＃" and len(word) > 1 for word in text.split())  # noqa: PLR2004


def is_keywords(text: str) -> bool:
    """Tell whether a line is a list of search words: small letters, commas, and no sentence."""
    if len(text) > _KEYWORDS or text.count(", ") < _FEWEST_KEYWORDS or text[-1] in ":;,":
        return False
    return text.islower() and not ends_sentence(text)


def is_counter(text: str) -> bool:
    """Tell whether a line is a count, page numbers, a time in seconds or the sum that keeps robots out: ``1 / 22``, ``8 + 4 =``."""
    return len(text) < 60 and _COUNTER.fullmatch(text) is not None  # noqa: PLR2004


def is_timestamp(text: str) -> bool:
    """Tell whether a line says when, to the minute or day, and hardly anything else: ``30 Ekim 2020 Cuma 18:28``."""
    if len(text) > _SHORT_LINE or text[-1] in "?!,;" or not _NO_TIME.isdisjoint(text):
        return False
    numbers = _NUMBER.findall(text)
    if len(numbers) < 2:  # noqa: PLR2004 - a day or hour, and one thing more
        return False
    year = _YEAR.search(text) is not None
    clock = _CLOCK.search(text) is not None or (year and _DOTTED_CLOCK.search(text) is not None)
    if not clock and (not year or text[-1] == "."):
        return False
    words = [word for word in _WORD.findall(text) if len(word) > _LITTLE_WORD]
    if ":" in text and not clock:
        return False
    return len(words) <= (3 if clock and year else 2) and sum(map(len, words)) <= _MANY_LETTERS


def is_sign_off(text: str) -> bool:
    """Tell whether a line is the desk's initials: ``(dmk)``, ``asl/tib/pid``, ``SDA/sep``."""
    return len(text) <= 24 and _SIGN_OFF.fullmatch(text) is not None  # noqa: PLR2004


def is_credited(text: str) -> bool:
    """Tell whether a line closes with whose picture it is: ``A bridge. © Graz Times | A. Name``, ``A bridge. (A. Name/GT)``."""
    if not 0 < len(text) <= _CREDITED:
        return False
    if text.find("©", 1) > 0 and "©" in text[-_SIGNATURE:] and not ends_sentence(text):
        return True
    if text[-1] not in ")）":
        return False
    if (found := _CREDIT.search(text)) is not None:
        names = _PARTED.split(found[1].strip())
        if len(names) > 1 and all(name[:1].isupper() or not name.isalpha() for name in names):
            return True
    slashed = _SLASHED.search(text)
    if slashed is None or slashed.start() < _CAPTION:
        return False
    names = _PARTED.split(slashed[1].strip())
    small = sum(not name[:1].isupper() for name in names)  # ``via``, ``für``
    return " " in slashed[1] and names[0][:1].isupper() and small <= 1


def is_pointer(text: str) -> bool:
    """Tell whether a line points the reader elsewhere with an arrow and is no sentence: ``>> Bridge opens``."""
    return text[0] in _POINTERS and not ends_sentence(text) and len(text) < 200  # noqa: PLR2004 - a title, no paragraph


def is_menu(text: str) -> bool:
    """Tell whether a line is a row of short items: ``News | Sport | Weather``."""
    if len(text) > 300 or ends_sentence(text):  # noqa: PLR2004 - a row of items, not a table
        return False
    items = _MENU_MARK.split(text)
    longest = max(map(len, items))
    return (len(items) > 2 and longest < 30) or (len(items) > 3 and longest < 45)  # noqa: PLR2004 - two items may be a headline


def is_all_capitals(text: str) -> bool:
    """Tell whether a line is printed in capitals."""
    letters = sum(map(str.isalpha, text))
    return text.isupper() and sum(map(str.isupper, text)) * 2 > letters
