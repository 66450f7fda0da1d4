"""Metadata: what the head of a page says of its article, in JSON-LD, microdata, OpenGraph and plain ``meta``.

The head is written for machines and mostly true; it is evidence all the same, and the text comes first where it speaks. Nothing in here
looks at the visible text. Scripts are read within bounds: a script too long or too deep says nothing.

See schema.org ``NewsArticle``; the Open Graph protocol, ``article``; RFC 8259 for JSON.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from attrs import frozen

from newsparse.html.reader import PageReader

__all__ = ["HeadData", "read_head"]

_LONGEST_SCRIPT = 1_000_000  # characters; the longest seen on news pages hold some 300,000
_DEEPEST = 12  # levels of JSON that are looked at
_MOST_OBJECTS = 2_000
_TAG = re.compile(r"<[^<>]{0,300}>")
_LINE_END = re.compile(r"</?(?:br|p|div|li|h[1-6])\b[^<>]{0,300}>", re.IGNORECASE)
_LIST = re.compile(r"[;/|&•]")
_CODE = re.compile(r"\s*\([^()]{1,12}\)\s*$")  # the initials behind a name: ``Ann Lee (ale)``
_LETTER = re.compile(r"[^\W\d_]")
_NO_NAME = re.compile(r"https?:|www\.|[@{}<>|]")
_LONGEST_NAME = 80
_MOST_WORDS = 6
_SITE = re.compile(r"\w\.[a-z]{2,4}$", re.IGNORECASE)
_ARTICLE = re.compile(r"Article|Posting|Report|Review$|WebPage$", re.IGNORECASE)
_OWN = re.compile(r"Article|Posting|Report", re.IGNORECASE)


@frozen
class HeadData:
    """What the head says, empty where it says nothing.

    Attributes:
        headlines: The headline in the words of each source, the best source first.
        authors: The names of the authors.
        published: The time of publication as printed.
        modified: The time of the last change as printed.
        language: The language as printed, for example ``en-GB``.
        publisher: The name of the publisher or the site.
        description: The description or standfirst.
        body: The text of the article.
        url: The canonical address.
        node: The number of the script that holds the text, among all elements of the page.
    """

    headlines: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: str = ""
    modified: str = ""
    language: str = ""
    publisher: str = ""
    description: str = ""
    body: str = ""
    url: str = ""
    node: int = 0


def read_head(page: PageReader, joints: frozenset[str]) -> HeadData:
    """Return what the head of a page says of its article.

    Args:
        page: The page.
        joints: The words that join names in a list of names.
    """
    metas: dict[str, str] = {}
    named: list[str] = []
    for name, content in page.metas:
        metas.setdefault(name, unescape(content))
        if name in {"author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"}:
            named.append(unescape(content))
    properties: dict[str, list[str]] = {}
    for name, content in page.properties:
        properties.setdefault(name, []).append(content)
    node, story = _story(page.scripts)

    def first(*found: object) -> str:
        return next((text for value in found if isinstance(value, str) and (text := " ".join(value.split()))), "")

    item = {name: values[0] for name, values in properties.items()}
    return HeadData(
        headlines=tuple(
            dict.fromkeys(
                filter(
                    None,
                    (
                        first(_plain(story.get("headline"))),
                        first(metas.get("og:title")),
                        first(item.get("headline")),
                        first(metas.get("twitter:title")),
                        page.title,
                    ),
                )
            )
        ),
        authors=_names(story, properties, named, joints),
        published=first(
            story.get("datePublished"),
            metas.get("article:published_time"),
            item.get("datePublished"),
            metas.get("date"),
            metas.get("dc.date"),
            metas.get("pubdate"),
        ),
        modified=first(story.get("dateModified"), metas.get("article:modified_time"), item.get("dateModified")),
        language=first(story.get("inLanguage"), metas.get("lang"), metas.get("og:locale"), item.get("inLanguage")),
        publisher=first(*_people(story.get("publisher")), metas.get("og:site_name")),
        description=first(_plain(story.get("description")), metas.get("og:description"), metas.get("description")),
        body=_plain(story.get("articleBody") or story.get("reviewBody"), "\n"),
        url=first(metas.get("canonical"), metas.get("og:url")),
        node=node,
    )


def _names(
    story: dict[str, Any], properties: dict[str, list[str]], named: list[str], joints: frozenset[str]
) -> tuple[str, ...]:
    """Return the authors: JSON-LD before microdata before ``meta``, the first that names anybody."""
    for source in (
        _people(story.get("author")) or _people(story.get("creator")),
        properties.get("author.name") or properties.get("author") or (),
        named,
    ):
        names = tuple(dict.fromkeys(name for raw in source for name in split_names(unescape(raw), joints)))
        if names:
            return names
    return ()


def split_names(text: str, joints: frozenset[str]) -> list[str]:
    """Return the names in a list of names: ``Ann Lee and Jo Orr, dpa`` holds three.

    A comma between single words is part of the only name (``Lee, Ann``); a number, an address or a whole line is no name.
    """
    if _NO_NAME.search(text):
        return []
    names = [""]
    for word in text.split():
        if word.lower() in joints and names[-1]:
            names.append("")
        else:
            names[-1] += f" {word}"
    parts = [part for name in names for part in _LIST.split(name)]
    pieces = [piece for part in parts for piece in part.split(",")]
    turned = len(parts) == 1 and len(pieces) == 2 and len(pieces[0].split()) == 1  # noqa: PLR2004 - family name, given name
    found = [_CODE.sub("", piece).strip(" .,:-") for piece in (parts if turned else pieces)]
    found = [name for name in found if len(name) <= _LONGEST_NAME and _LETTER.search(name)]
    # Behind the name stand what the author is, and the site.
    return [name for name in found if len(name.split()) <= _MOST_WORDS and not _SITE.search(name)] or found


def _people(value: object) -> list[str]:
    """Return the names in a ``Person``, an ``Organization``, a text, or a list of them."""
    found: list[object] = []
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        found += name if isinstance(name, list) else [name]
    return [name for name in found if isinstance(name, str)]


def _plain(value: object, line_end: str = " ") -> str:
    """Return a text without the tags and entities that some sites put into JSON; where a paragraph ends, ``line_end`` stands."""
    if isinstance(value, list):
        value = "\n".join(filter(lambda each: isinstance(each, str), value))
    if not isinstance(value, str):
        return ""
    return _TAG.sub(" ", _LINE_END.sub(line_end, unescape(value))) if "<" in value or "&" in value else value


def _story(scripts: list[tuple[int, str]]) -> tuple[int, dict[str, Any]]:
    """Return the JSON-LD object of the article, the one that is called one and says most, and the script that it stands in."""
    best: tuple[int, dict[str, Any]] = (0, {})
    worth = 0
    for node, script in scripts:
        for found in _objects(script):
            kind = found.get("@type")
            kinds = " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)
            keys = sum(key in found for key in ("headline", "author", "datePublished", "articleBody"))
            value = keys + 10 * bool(_OWN.search(kinds)) if keys and _ARTICLE.search(kinds) else 0
            if value > worth:
                best, worth = (node, found), value
    return best


def _objects(script: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSON-LD script, outer ones first."""
    if len(script) > _LONGEST_SCRIPT:
        return
    text = script.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        data: Any = json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        # ValueError is bad JSON as well as a number of more digits than Python reads.
        return
    level = [data] if isinstance(data, dict | list) else []
    seen = 0
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for value in level:
            seen += 1
            if isinstance(value, dict):
                yield value
                below += (inner for inner in value.values() if isinstance(inner, dict | list))
            else:
                below += (inner for inner in value if isinstance(inner, dict | list))
        if seen > _MOST_OBJECTS:
            return
        level = below
