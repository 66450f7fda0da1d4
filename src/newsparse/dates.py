"""Partial dates: what a dateline says of the day, and no more.

A wire prints ``Nov 29`` and leaves the year to the reader. So a :class:`~newsparse.model.PartialDate` keeps what was printed, and becomes
a ``datetime.date`` only when a caller brings a reference day (:meth:`~newsparse.model.PartialDate.resolve`).

Month and weekday names are data (the date table), their order is free: each language has its own, and a name or a number says by itself
which part it is. This is the only module that may import dateparser, and only when the table does not know a name.

    date      = (part gap)* part time?        with a day and a month, or a weekday alone; each part once
              | (WEEKDAY ","?)? (iso | dotted | numeric | cjk) time?
    part      = MONTH | WEEKDAY | DAY | LONG-YEAR | SHORT-YEAR | particle
    gap       = [.,]* spaces | "-" | "/"
    iso       = YYYY mark MM mark DD                               mark is one of - / .
    other     = DAY MONTH YEAR? suffix? (equated date)?          Hijri, Persian: the Gregorian day counts, if one is printed
    dotted    = DD ". " MM "." (" " YYYY "."?)?
    numeric   = DD mark MM mark YY+ | DD "." MM "." | DD mark MM | DD " - " MM     the last two only before a bracket
    cjk       = (YEAR [年년])? (MONTH [月월])? DAY [日일號号]        digits of any width, or Chinese numerals
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache
from threading import Lock
from typing import NamedTuple

from newsparse.lexicon.dates import DateTable, fold_date_name
from newsparse.model import PartialDate
from newsparse.patterns import SPACE
from newsparse.source import Span

__all__ = ["full_year", "guess_date", "read_date"]

# A name ends at white space, a digit or punctuation; so it holds the vowel signs of Indic scripts, which are no \w.
_NAME = r"[^\W\d_][^\s\d.,;:/()\[\]<>\"“”„«»|_‐-―=।-]{0,20}"
# A Thai month is two or three letters with a stop behind each: พ.ย.
_THAI = r"[\u0e00-\u0e7f]{1,4}\.[\u0e00-\u0e7f]{1,2}\.?"
_PART = re.compile(
    rf"(?P<gap>{SPACE}{{0,2}}[.,]{{0,2}}{SPACE}{{0,2}}['’]?|[-/])(?:(?P<number>\d{{1,4}})[º°ª]?(?!\d|%|[:.,]\d)|(?P<word>{_THAI}|{_NAME}))"
)
_NEXT_WORD = re.compile(rf"{SPACE}({_NAME}|\d{{1,2}})(?!\d)")
_OTHER = re.compile(rf"\d{{1,2}}{SPACE}({_NAME})(?:{SPACE}({_NAME}))?")
_OTHER_YEAR = re.compile(rf"{SPACE}\d{{4}}")
_OTHER_SUFFIX = re.compile(rf"{SPACE}?({_NAME})")
_EQUATED = re.compile(rf"{SPACE}?[،,]?{SPACE}?({_NAME})")
_BETWEEN = " \u00a0،,/-"
_LONGEST_GAP = 3  # code points between the two calendars' days
_WEEKDAY = re.compile(rf"({_NAME})\.?,?{SPACE}(?=\d)")
_ISO = re.compile(r"([12]\d{3})([-/.])(\d\d?)\2(\d\d?)(?!\d)")
_NUMERIC = re.compile(
    r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{2}|\d{4})(?!\d)|(?<=\.\d)\.|(?<=\.\d\d)\.|(?<=[./]\d)(?= ?[()\[])|(?<=[./]\d\d)(?= ?[()\[]))"
)
_SPACED = re.compile(rf"(\d{{1,2}}){SPACE}-{SPACE}(\d{{1,2}})(?={SPACE}\()")
_DOTTED = re.compile(rf"(\d{{1,2}})\.{SPACE}(\d{{1,2}})\.(?:{SPACE}([12]\d{{3}})(?!\d)\.?)?(?!{SPACE}?\d)")
_TIME = re.compile(
    rf"{SPACE}?[,/|]?{SPACE}?\d{{1,2}}[:.h]\d\d(?::\d\d)?(?:{SPACE}?[ap]\.?m\b\.?)?(?:{SPACE}(?:GMT|UTC)\b|{SPACE}[A-Z]{{1,3}}T(?={SPACE}?\())?",
    re.IGNORECASE,
)
_NUMERAL = "[\\d〇零一二三四五六七八九十廿卅]"
_CJK = re.compile(
    rf"(?:({_NUMERAL}{{2,4}}){SPACE}?[年년]{SPACE}?)?"
    rf"(?:({_NUMERAL}{{1,3}}){SPACE}?[月월]{SPACE}?)?({_NUMERAL}{{1,4}}){SPACE}?[日일號号]"
)
_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_CHINESE = frozenset("〇零一二三四五六七八九十廿卅")
_TENS = {"十": 10, "廿": 20, "卅": 30}

_PIVOT = 69  # POSIX.1, strptime %y: 69 to 99 are of the twentieth century, 00 to 68 of the twenty-first
_CENTURY = 100
_YEARS = range(1600, 2200)
_BUDDHIST = range(2400, 2700)
_BUDDHIST_ERA = 543  # years by which the Thai calendar is ahead; since 1941 its years begin with the Gregorian ones
_FIRST_THAI, _LAST_THAI = "\u0e00", "\u0e7f"
_MONTHS = range(1, 13)
_DAYS = range(1, 32)
_MONTH_WORDS = 4  # in the longest names that count the months: Somali "bisha kow iyo tobnaad"
_MOST_PARTS = 10  # weekday, day, month, year and a particle before each
_SHORTEST_WEEKDAY = 5  # a shorter name that stands alone is some other word: "Mo.", "An", "Sun"
_LONGEST = 64  # dateparser tries a language's whole grammar on what it gets; no dateline's date is longer


class _Day(NamedTuple):
    """What a shape read: where it ends, and the numbers."""

    end: int
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None


def read_date(text: str, position: int, table: DateTable, language: str | None = None) -> PartialDate | None:
    """Return the date that begins at ``position``, or None.

    Args:
        text: The text.
        position: Where the date's first character stands.
        table: The month and weekday names.
        language: The text's language, which decides between months where a name is ambiguous.
    """
    first = text[position : position + 1]
    if first.isdecimal() or first in _CHINESE:
        found = _read_numbers(text, position) or _read_parts(text, position, table, language)
    else:
        found = _read_weekday_and_numbers(text, position, table) or _read_parts(text, position, table, language)
    found = found or _read_other(text, position, table, language)
    if found is None:
        return None
    time = _TIME.match(text, found.end)
    end = time.end() if time else found.end
    return PartialDate(Span(position, end, text[position:end]), found.year, found.month, found.day, found.weekday)


def _read_numbers(text: str, start: int) -> _Day | None:
    """Read the shapes that need no name."""
    if iso := _ISO.match(text, start):
        return _checked(iso.end(), int(iso[1]), int(iso[3]), int(iso[4]))
    if cjk := _CJK.match(text, start):
        year, month, day = (_numeral(group) if group else None for group in cjk.groups())
        return _checked(cjk.end(), full_year(year) if year else None, month, day)
    if spaced := _SPACED.match(text, start):
        return _checked(spaced.end(), None, int(spaced[2]), int(spaced[1]))
    if dotted := _DOTTED.match(text, start):
        return _checked(dotted.end(), int(dotted[3]) if dotted[3] else None, int(dotted[2]), int(dotted[1]))
    if numeric := _NUMERIC.match(text, start):
        first, second = int(numeric[1]), int(numeric[3])
        # Most of the world prints the day first; where that gives no month, the American order is meant.
        day, month = (first, second) if second in _MONTHS else (second, first)
        return _checked(numeric.end(), full_year(int(numeric[4])) if numeric[4] else None, month, day)
    return None


def _read_other(text: str, start: int, table: DateTable, language: str | None) -> _Day | None:
    """Read a date of another calendar, and the Gregorian one that may follow it: ``12 ربيع الأول 1445 هـ الموافق 27 سبتمبر 2023``.

    Where none follows the day stays unknown: the Hijri calendar goes by the moon's sighting, so that no table tells it for sure.
    """
    named = _OTHER.match(text, start)
    if named is None:
        return None
    ends = (named.end(), named.end(1))
    end = next((end for end in ends if table.is_other_month(text[named.start(1) : end])), None)
    if end is None:
        return None
    year = _OTHER_YEAR.match(text, end)
    end = year.end() if year else end
    suffix = _OTHER_SUFFIX.match(text, end)
    end = suffix.end() if suffix and table.is_suffix(suffix[1]) else end
    equated = _EQUATED.match(text, end)
    begin = equated.end() if equated and fold_date_name(equated[1]) in table.equated else end
    gap = text[begin : begin + _LONGEST_GAP]
    begin += len(gap) - len(gap.lstrip(_BETWEEN))
    gregorian = _read_numbers(text, begin) or _read_parts(text, begin, table, language)
    return gregorian or _Day(end, None, None, None)


def _read_weekday_and_numbers(text: str, start: int, table: DateTable) -> _Day | None:
    """Read ``Thu, 07/23/2015``."""
    named = _WEEKDAY.match(text, start)
    weekday = table.weekday(named[1]) if named else None
    numbers = _read_numbers(text, named.end()) if named and weekday else None
    return numbers and numbers._replace(weekday=weekday)


def _checked(end: int, year: int | None, month: int | None, day: int | None) -> _Day | None:
    if day not in _DAYS or (month is not None and month not in _MONTHS):
        return None
    return _Day(end, year, month, day)


def _read_parts(text: str, start: int, table: DateTable, language: str | None) -> _Day | None:
    """Read names and numbers in any order, as long as each is a part of a date that is still missing."""
    parts: dict[str, int] = {}
    position = end = start
    for _ in range(_MOST_PARTS):
        part = _PART.match(text, position)
        if part is None or (part["gap"] and position == start):
            break
        position = part.end()
        if (
            not part["number"]
            and (month := _month(text, part, table, language))
            and parts.get("month") in (None, month[0])
        ):
            parts["month"], position = (
                month  # twice where a wire prints both of its readers' names: نوفمبر تشرين الثاني
            )
        elif (
            read := _number(parts, part, thai=_is_thai(text, start, position))
            if part["number"]
            else _weekday(parts, part, table)
        ):
            parts.update([read])
        elif parts and list(parts)[-1] in ("day", "year") and table.is_suffix(part["word"] or ""):
            pass
        elif table.is_particle(part["word"] or ""):
            continue
        else:
            break
        end = position
    weekday = parts.get("weekday")
    if "day" in parts and "month" in parts:
        return _Day(end, parts.get("year"), parts["month"], parts["day"], weekday)
    if parts.keys() == {"weekday"} and end - start >= _SHORTEST_WEEKDAY and table.weekday(text[start:end]):
        return _Day(end, None, None, None, weekday)
    return None


def _is_thai(text: str, start: int, position: int) -> bool:
    """Tell whether the date's month is Thai, so that its year is of the Buddhist era."""
    return any(_FIRST_THAI <= character <= _LAST_THAI for character in text[start:position])


def _number(parts: Mapping[str, int], part: re.Match[str], *, thai: bool) -> tuple[str, int] | None:
    """Return the day or the year that a number is, or None when it is neither or the date has it."""
    value = int(part["number"])
    if thai and value in _BUDDHIST:
        value -= _BUDDHIST_ERA
    if len(part["number"]) > 2:  # noqa: PLR2004 - a day has at most two digits
        return ("year", value) if "year" not in parts and value in _YEARS else None
    if "day" not in parts:
        return ("day", value) if value in _DAYS else None
    # A short year comes right after day and month, in that order: 20 OCT 89.
    short_year = list(parts)[-2:] == ["day", "month"] and part["gap"].strip(" .") in ("", "'", "’", "-")
    if short_year and thai:
        return "year", _BUDDHIST.start + _CENTURY + value - _BUDDHIST_ERA
    return ("year", full_year(value)) if short_year else None


def _weekday(parts: Mapping[str, int], part: re.Match[str], table: DateTable) -> tuple[str, int] | None:
    """Return the weekday that a word names, unless the date has one; after the day, a comma must stand before it."""
    if "weekday" in parts or ("day" in parts and "," not in part["gap"]):
        return None
    weekday = table.weekday(part["word"])
    return ("weekday", weekday) if weekday else None


def _month(text: str, part: re.Match[str], table: DateTable, language: str | None) -> tuple[int, int] | None:
    """Return the month that the word names, alone or with the next ones (``tháng mười một``), and where its name ends."""
    ends = [part.end()]
    while len(ends) < _MONTH_WORDS and (following := _NEXT_WORD.match(text, ends[-1])):
        ends.append(following.end())
    for end in reversed(ends):
        if month := table.month(text[part.start("word") : end], language):
            return month, end
    return None


def full_year(year: int) -> int:
    """Return the year that is meant by its last two figures, or the year itself when it has more."""
    if year >= _CENTURY:
        return year
    return year + (1900 if year >= _PIVOT else 2000)


def _numeral(digits: str) -> int:
    """Return the value of ASCII, full-width or Chinese digits: ``２２``, ``二十七``, ``二〇二二``."""
    value = tens = 0
    for digit in digits:
        if digit in _TENS:
            tens = _TENS[digit] * max(value, 1)
            value = 0
        else:
            value = value * 10 + (_DIGITS[digit] if digit in _DIGITS else int(digit))
    return tens + value


_LOCK = Lock()
_LEAP_YEAR = dt.datetime(2020, 1, 1)  # noqa: DTZ001 - dateparser's own kind; it lends a year to "29 Feb", and is not read back


@lru_cache(maxsize=1024)
def guess_date(text: str, language: str) -> PartialDate | None:
    """Return the date that dateparser reads in a short string, without a span, or None.

    The fallback for names that the table lacks. dateparser is imported at the first call, asked for one language only, and asked
    under a lock, because it keeps its own caches; its answers are kept.

    Args:
        text: What stands where a date is due, at most 64 characters.
        language: The ISO 639-1 code of the text's language.
    """
    if len(text) > _LONGEST or not any(character.isdigit() for character in text):
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415 - dear to import, seldom needed

    settings = {
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month"],
        "RELATIVE_BASE": _LEAP_YEAR,
    }
    with _LOCK:
        try:
            found = DateDataParser(languages=[{"no": "nb"}.get(language, language)], settings=settings).get_date_data(
                text
            )
        except (ValueError, OverflowError):
            return None
    if found is None or found.date_obj is None:
        return None
    # dateparser fills in the year: it counts only when it was printed.
    year = found.date_obj.year if re.search(r"(?<!\d)\d{4}(?!\d)", text) else None
    return PartialDate(None, year, found.date_obj.month, found.date_obj.day)
