"""Decoding: the bytes of a page as text, as browsers do it. Never raises, whatever the bytes are.

    encoding = byte order mark, or the charset that a ``meta`` or the XML declaration names in the first 1,024 bytes, or UTF-8 where
               the bytes are UTF-8, or windows-1252

The labels are data (``data/charsets.toml``): browsers know a closed list of them, and read some as a superset of what they name. See the
HTML standard, "Determining the character encoding"; the Encoding standard for the labels.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from functools import cache

from newsparse.lexicon.rows import read_data, row_list, row_text, row_texts

__all__ = ["decode_html"]

_ORIGIN = "charsets.toml"
_HEAD = 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(rb"<meta[\s/]([^<>]{0,500})", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml\s[^<>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_:.-]{2,40})")


def decode_html(data: bytes) -> str:
    """Return the text of a page; what cannot be decoded becomes U+FFFD."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    labels = _codecs()
    for label in _declared(data[:_HEAD]):
        if label in labels:
            return data.decode(labels[label], "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A page cut off in the middle of a character, or with one bad byte far in, is still UTF-8.
        if error.start and not data[: error.start].isascii():
            return data.decode("utf-8", "replace")
        return data.decode("cp1252", "replace")


def _declared(head: bytes) -> Iterator[str]:
    """Yield the charsets that a page declares, in lower case, the one that counts first."""
    for meta in _META.findall(_COMMENT.sub(b"", head)):
        if found := _CHARSET.search(meta):
            # In the content of a ``meta``, a charset is one only when the ``meta`` stands for a header.
            if b"content" in meta[: found.start()].lower() and b"http-equiv" not in meta.lower():
                continue
            yield found[1].decode("ascii").lower()
    if found := _XML.match(head):
        yield found[1].decode("ascii").lower()


@cache
def _codecs() -> Mapping[str, str]:
    """Return the codec of each label."""
    return {
        label: row_text(row, "codec", _ORIGIN, number)
        for number, row in enumerate(row_list(read_data(_ORIGIN), _ORIGIN, "charset"), 1)
        for label in row_texts(row, "labels", _ORIGIN, number)
    }
