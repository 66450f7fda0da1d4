"""Plain data: frozen attrs values to dicts, lists and scalars, and back.

Knows attrs classes, tuples, enums, dates and scalars by their annotations, and nothing of news; so every model can offer
``to_dict`` and ``to_json`` without knowing a format. No files come in.
"""

import datetime as dt
import json
import types
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse.errors import NewsparseError

__all__ = ["dump_json", "each_of", "from_plain", "load_json", "to_plain"]

T = TypeVar("T")


def to_plain(value: object, *, leave: str | None = None) -> Any:  # noqa: ANN401 - plain data has no narrower type
    """Return an attrs value as dicts, lists and scalars, field by field in order.

    Args:
        value: An attrs value.
        leave: The name of a field whose value is left as it is, for a caller who has another form for it.
    """
    cls: Any = type(value)
    return _class_writer(cls, leave)(value)


def each_of(cls: type[T], value: object) -> Iterator[T]:
    """Yield every ``cls`` that stands anywhere in ``value``."""
    kind: Any = type(value)
    if isinstance(value, cls):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from each_of(cls, item)
    elif attrs.has(kind):
        for name in _names(kind):
            yield from each_of(cls, getattr(value, name))


def dump_json(plain: object) -> str:
    """Return plain data as JSON on one line.

    Characters stand for themselves: a pair of lone surrogates written as escapes would be read back as one character.
    """
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def load_json(text: str) -> Any:  # noqa: ANN401 - plain data has no narrower type
    """Return the plain data of a JSON text.

    Raises:
        NewsparseError: When the text is no JSON.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        message = f"no JSON: {error}"
        raise NewsparseError(message) from None


def from_plain(cls: type[T], data: object) -> T:
    """Return the ``cls`` that ``to_plain`` made ``data`` from.

    Raises:
        NewsparseError: When ``data`` does not have the form, naming the place in it.
    """
    hint: Any = cls
    made: T = _reader(hint)(data, cls.__name__)
    return made


@cache
def _names(cls: Any) -> tuple[str, ...]:  # noqa: ANN401 - an attrs class
    return tuple(a.name for a in attrs.fields(cls))


@cache
def _writer(hint: Any, leave: str | None) -> Callable[[Any], Any] | None:  # noqa: ANN401 - a type hint may be any object
    """Return the function that writes what one annotation allows, None aside; no function where a value stands for itself."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _writer(next(arm for arm in get_args(hint) if arm is not types.NoneType), leave)
    if origin is tuple:
        item = _writer(get_args(hint)[0], leave)
        return list if item is None else lambda values: list(map(item, values))
    if attrs.has(hint):
        return _class_writer(hint, leave)
    if issubclass(hint, Enum):
        return attrgetter("value")
    return dt.date.isoformat if hint is dt.date else None


@cache
def _class_writer(cls: Any, leave: str | None) -> Callable[[Any], Any]:  # noqa: ANN401 - an attrs class
    """Return the function that writes one class: what it looks up here it need not look up for each value."""
    hints = get_type_hints(cls)
    names = _names(cls)
    fields = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
    inner = [(name, write) for name in names if name != leave and (write := _writer(hints[name], leave)) is not None]

    def write_fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - an instance of cls
        plain = dict(zip(names, fields(value), strict=True))
        for name, write in inner:
            if (part := plain[name]) is not None:
                plain[name] = write(part)
        return plain

    return write_fields


@cache
def _reader(hint: Any) -> Callable[[object, str], Any]:  # noqa: ANN401 - a type hint may be any object
    """Return the function that reads one annotation."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        inner = next(arm for arm in get_args(hint) if arm is not types.NoneType)
        read = _reader(inner)
        return lambda data, where: None if data is None else read(data, where)
    if origin is tuple:
        item = _reader(get_args(hint)[0])
        return lambda data, where: tuple(
            item(each, f"{where}[{index}]") for index, each in enumerate(_expect(list, data, where))
        )
    if attrs.has(hint):
        return _class_reader(hint)
    if issubclass(hint, Enum):
        return lambda data, where: _member(hint, data, where)
    if hint is dt.date:
        return _day
    return lambda data, where: _expect(hint, data, where)


def _class_reader(cls: Any) -> Callable[[object, str], Any]:  # noqa: ANN401 - an attrs class
    hints = get_type_hints(cls)
    names = _names(cls)

    def read(data: object, where: str) -> Any:  # noqa: ANN401 - an instance of cls
        fields = _expect(dict, data, where)
        missing = [name for name in names if name not in fields]
        if missing:
            message = f"{where}: no {missing[0]!r}; expected the keys {', '.join(names)}"
            raise NewsparseError(message)
        return cls(**{name: _reader(hints[name])(fields[name], f"{where}.{name}") for name in names})

    return read


def _member(hint: type[Enum], data: object, where: str) -> Enum:
    try:
        return hint(data)
    except ValueError:
        known = ", ".join(repr(member.value) for member in hint)
        message = f"{where}: {data!r} is none of {known}"
        raise NewsparseError(message) from None


def _day(data: object, where: str) -> dt.date:
    try:
        return dt.date.fromisoformat(_expect(str, data, where))
    except ValueError as error:
        message = f"{where}: {error}"
        raise NewsparseError(message) from None


def _expect(hint: type[T], data: object, where: str) -> T:
    if isinstance(data, hint) and not (hint is int and isinstance(data, bool)):
        return data
    message = f"{where}: expected {hint.__name__}, got {type(data).__name__}"
    raise NewsparseError(message)
