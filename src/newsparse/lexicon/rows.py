"""Rows: reading data files and checking what stands in them.

A data file is TOML, one row a thing, each row with its own example. This room knows files, rows and types, and how to complain
about them; what a row means belongs to the table that reads it.
"""

from collections.abc import Mapping
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, Any, TypeVar

from newsparse.errors import LexiconError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "Row",
    "Rows",
    "check_keys",
    "data_names",
    "read_data",
    "read_head",
    "read_text",
    "row_flag",
    "row_list",
    "row_table",
    "row_tables",
    "row_text",
    "row_texts",
]

Row = Mapping[str, Any]
Rows = tuple[Row, ...]
T = TypeVar("T")


@cache
def _data() -> "Traversable":
    """Return the folder of newsparse's own data files."""
    from importlib import resources  # noqa: PLC0415 - a tenth of the time of ``import newsparse``, which needs no data

    return resources.files("newsparse").joinpath("data")


def read_text(name: str) -> str:
    """Return one of newsparse's own data files as text."""
    return _data().joinpath(*name.split("/")).read_text(encoding="utf-8")


def read_head(name: str) -> Row:
    """Return what stands in one of newsparse's own data files above its first table; the rest is not read."""
    import tomllib  # noqa: PLC0415 - as above

    with _data().joinpath(*name.split("/")).open(encoding="utf-8") as lines:
        return tomllib.loads("".join(takewhile(lambda line: not line.startswith("["), lines)))


@cache
def read_data(name: str) -> Row:
    """Return the content of one of newsparse's own data files, read once a process.

    Raises:
        LexiconError: When the file is no TOML; the row is the line that the TOML reader names.
    """
    import tomllib  # noqa: PLC0415 - as above

    try:
        return tomllib.loads(read_text(name))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(name, "?", str(error)) from None


@cache
def data_names(folder: str) -> tuple[str, ...]:
    """Return the stems of the TOML files in a folder of the data, sorted."""
    files = _data().joinpath(folder).iterdir()
    return tuple(sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml")))


def row_list(data: object, origin: str, key: str) -> Rows:
    """Return the rows under ``key``, checked to be a list of tables.

    Raises:
        LexiconError: When they are not.
    """
    rows = data.get(key, []) if isinstance(data, Mapping) else data
    if not isinstance(rows, list | tuple):
        raise LexiconError(origin, key, "expected a list of rows")
    for number, row in enumerate(rows, 1):
        if not isinstance(row, Mapping):
            raise LexiconError(origin, number, f"expected a row of keys and values, got {type(row).__name__}")
    return tuple(rows)


def row_table(data: Row, origin: str, key: str) -> Row:
    """Return the table under ``key``; an empty one when it is missing.

    Raises:
        LexiconError: When it is no table.
    """
    table = data.get(key, {})
    if not isinstance(table, Mapping):
        raise LexiconError(origin, key, "expected a table")
    return table


def row_tables(data: Row, origin: str, key: str) -> Mapping[str, Row]:
    """Return the named rows under ``key``, checked to be a table of tables.

    Raises:
        LexiconError: When they are not.
    """
    tables = row_table(data, origin, key)
    for name, row in tables.items():
        if not isinstance(row, Mapping):
            raise LexiconError(origin, f"{key}.{name}", f"expected a row of keys and values, got {type(row).__name__}")
    return tables


def check_keys(row: Row, known: frozenset[str], origin: str, number: int | str) -> None:
    """See that a row has no key that no row has: it would be a slip of the pen, and pass unseen.

    Raises:
        LexiconError: When it has one.
    """
    if unknown := row.keys() - known:
        raise LexiconError(origin, number, f"unknown key {min(unknown)!r}; known: {', '.join(sorted(known))}")


def row_flag(row: Row, key: str, origin: str, number: int | str) -> bool:
    """Return the flag under ``key``; false when it is missing.

    Raises:
        LexiconError: When it is neither true nor false.
    """
    value = row.get(key, False)
    if isinstance(value, bool):
        return value
    raise LexiconError(origin, number, f"{key!r} must be true or false")


def row_text(row: Row, key: str, origin: str, number: int | str, default: str | None = None) -> str:
    """Return the text under ``key``.

    Raises:
        LexiconError: When it is missing and no default is given, or is no text.
    """
    value = row.get(key, default)
    if isinstance(value, str):
        return value
    raise LexiconError(origin, number, f"{key!r} is missing" if value is None else f"{key!r} must be a text")


def row_texts(row: Row, key: str, origin: str, number: int | str) -> tuple[str, ...]:
    """Return the texts under ``key``; none when it is missing.

    Raises:
        LexiconError: When it is no list of texts.
    """
    value = row.get(key, [])
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise LexiconError(origin, number, f"{key!r} must be a list of texts")
