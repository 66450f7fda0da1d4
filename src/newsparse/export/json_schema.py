"""The JSON Schema of an article's own JSON form, read off the model: fields, types, and what each attribute's docstring says.

The model is the source, and every field of it is described there; ``docs/reference/article.schema.json`` is what comes out, and a test
says when it is out of date.
"""

import datetime as dt
import inspect
import re
import types
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse.model import SCHEMA_VERSION, Article

__all__ = ["article_schema"]

_SCALARS = {str: {"type": "string"}, int: {"type": "integer"}, bool: {"type": "boolean"}}
_NAME = {"anyOf": [{"type": "string"}, {"type": "null"}]}
# The one form that is no class of the model: a quotation names its speaker, whose mentions stand once, in ``speakers``.
_SPEAKER_REFERENCE = {
    "description": "A speaker, by its place in the article's speakers; name, title and organisation as they stand there.",
    "type": "object",
    "properties": {"index": {"type": "integer"}, "name": _NAME, "title": _NAME, "organisation": _NAME},
    "required": ["index", "name", "title", "organisation"],
}
# One entry of a Google docstring's "Attributes:" section: four spaces in, its further lines eight.
_ENTRY = re.compile(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)
_ROLE = re.compile(r":\w+:`~?([^`]+)`|``([^`]+)``")


def article_schema() -> dict[str, Any]:
    """Return the schema of what :meth:`newsparse.Article.to_dict` gives (JSON Schema, draft 2020-12)."""
    definitions: dict[str, Any] = {}
    _form(Article, definitions)
    article = definitions.pop("Article")
    article["properties"] = {"schema_version": {"const": SCHEMA_VERSION}, **article["properties"]}
    article["required"].insert(0, "schema_version")
    definitions["SpeakerReference"] = _SPEAKER_REFERENCE
    definitions["Quotation"]["properties"]["speaker"]["anyOf"][0] = {"$ref": "#/$defs/SpeakerReference"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _form(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - a type hint may be any object
    """Return the schema of one annotation; classes are put into ``definitions`` and referred to."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return {
            "anyOf": [_form(arm, definitions) for arm in get_args(hint) if arm is not types.NoneType]
            + [{"type": "null"}]
        }
    if origin is tuple:
        return {"type": "array", "items": _form(get_args(hint)[0], definitions)}
    if hint is dt.date:
        return {"type": "string", "format": "date"}
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}  # a class may refer to itself
        definitions[hint.__name__] = _enum(hint) if issubclass(hint, Enum) else _object(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _enum(hint: type[Enum]) -> dict[str, Any]:
    return {"description": _summary(hint), "enum": [member.value for member in hint]}


def _object(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - an attrs class
    hints = get_type_hints(cls)
    said = dict(_ENTRY.findall(inspect.getdoc(cls) or ""))
    properties: dict[str, Any] = {}
    for field in attrs.fields(cls):
        properties[field.name] = {**_form(hints[field.name], definitions), "description": _plain(said[field.name])}
    return {"description": _summary(cls), "type": "object", "properties": properties, "required": list(properties)}


def _summary(cls: type) -> str:
    return _plain((inspect.getdoc(cls) or "").partition("\n\n")[0])


def _plain(text: str) -> str:
    """Return a docstring's sentence on one line, without its markup."""
    return " ".join(_ROLE.sub(lambda role: role[1] or role[2], text).split())
