"""Errors: what a caller did wrong, and what to do about it.

No text is ever a mistake, so nothing here is raised for what stands in a ``str``. A mistake is bytes where text is due, a language
that has no lexicon, a data row that does not hold, a span that does not fit. Each message says how to mend it.
"""

import datetime as dt
from collections.abc import Iterable

__all__ = [
    "HtmlTooLarge",
    "LexiconError",
    "NewsparseError",
    "SpanError",
    "UnknownLanguage",
    "require_day",
    "require_text",
]


class NewsparseError(ValueError):
    """The base of every error that newsparse raises by itself; a ``ValueError``."""


class UnknownLanguage(NewsparseError):  # noqa: N818 - reads as the thing that it is, and is public under this name
    """A language code that no lexicon covers.

    Attributes:
        language: The code as given.
        known: The codes that would have done, sorted.
    """

    def __init__(self, language: str, known: Iterable[str]) -> None:
        self.language = language
        self.known: tuple[str, ...] = tuple(sorted(known))
        super().__init__(
            f"no lexicon for language {language!r}; known: {', '.join(self.known)} "
            '(add one: see "A new language" in the guide, or pass lexicon=)'
        )


class LexiconError(NewsparseError):
    """A data row that does not hold.

    Attributes:
        origin: The file, or what else the caller called the data.
        row: The row's number from 1, or its id.
        reason: What is wrong with it.
    """

    def __init__(self, origin: str, row: int | str, reason: str) -> None:
        self.origin = origin
        self.row = row
        self.reason = reason
        super().__init__(f"{origin}, row {row}: {reason}")


class SpanError(NewsparseError):
    """A span that does not fit the text it is said to come from."""


class HtmlTooLarge(NewsparseError):  # noqa: N818 - reads as the thing that it is, and is public under this name
    """A page that is larger than the caller wants to spend time on.

    Attributes:
        size: The size of the page: characters, or bytes when bytes were given.
        limit: The largest size that would have done.
    """

    def __init__(self, size: int, limit: int) -> None:
        self.size = size
        self.limit = limit
        super().__init__(f"the page holds {size} characters, more than limit={limit}; pass a larger limit to read it")


def require_text(value: object, caller: str) -> str:
    """Return ``value`` when it is text; otherwise say how to make it so.

    Raises:
        TypeError: When ``value`` is no ``str``, naming ``caller`` and, for bytes, the way to decode them.
    """
    if isinstance(value, str):
        return value
    hint = 'decode it first, for example data.decode("utf-8")'
    if not isinstance(value, bytes | bytearray | memoryview):
        hint = f"pass the text itself; if it was read as bytes, {hint}"
    message = f"{caller}() takes str, got {type(value).__name__}; {hint}"
    raise TypeError(message)


def require_day(value: object, caller: str) -> dt.date | None:
    """Return ``value`` as a day when it is one, or a point in time; None is no day, and may be given.

    Raises:
        TypeError: When ``value`` is something else, naming ``caller`` and the way to make a day of it.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if value is None or isinstance(value, dt.date):
        return value
    message = (
        f"{caller}() takes a datetime.date for published, got {value!r}; for example date.fromisoformat('2022-11-30')"
    )
    raise TypeError(message)
