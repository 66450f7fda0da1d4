"""Decoding: the bytes of a page as text, as browsers do it. Never raises, whatever the bytes are.

    encoding = byte order mark, or the charset that a ``meta`` names in the first 1,024 bytes, or UTF-8 where the bytes are UTF-8,
               or windows-1252

See the HTML standard, "Determining the character encoding"; the Encoding standard for the labels.
"""

import codecs
import re

__all__ = ["decode_html"]

_HEAD = 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
# What the Encoding standard reads another way than Python: these labels all name a superset that is really meant, and a page whose
# first kilobyte could be read cannot be in UTF-16.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-7": "",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}


def decode_html(data: bytes) -> str:
    """Return the text of a page; what cannot be decoded becomes U+FFFD."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if name := _declared(data[:_HEAD]):
        return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A page cut off in the middle of a character, or with one bad byte far in, is still UTF-8.
        if error.start and not data[: error.start].isascii():
            return data.decode("utf-8", "replace")
        return data.decode("cp1252", "replace")


def _declared(head: bytes) -> str:
    """Return Python's name of the charset that the page declares, or nothing when it is none that holds text."""
    found = _META.search(head)
    if found is None:
        return ""
    try:
        known = codecs.lookup(found[1].decode("ascii"))
    except LookupError:
        return ""
    # Python has codecs that are no charsets (base64, idna, unicode_escape); no browser knows them.
    if not known._is_text_encoding or known.name in _NO_CHARSETS:  # noqa: SLF001 - the one way to tell them apart
        return ""
    return _MEANT.get(known.name, known.name)


_NO_CHARSETS = frozenset(
    ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "palmos")
)
