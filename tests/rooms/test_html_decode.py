"""Bytes to text, as browsers do it."""

import pytest

from newsparse.html.decode import decode_html

META = b'<meta charset="%s"><p>%s'


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfa\xc3\xa9", "aé"),
        ("é".encode("utf-16"), "é"),
        (b"\xfe\xff" + "é".encode("utf-16-be"), "é"),
        (b"a\xc3\xa9", "aé"),
        (b"\x93a\x94", "“a”"),
        (b"\xff", "ÿ"),
        (b"\xc3\xa9 " + b"a" * 9 + b" \xff", "é " + "a" * 9 + " �"),
        (b"said \xe2\x80", "said â€"),
        (META % (b"iso-8859-1", b"\x93a\x94"), '<meta charset="iso-8859-1"><p>“a”'),
        (META % (b"ISO-8859-9", b"\xfe"), '<meta charset="ISO-8859-9"><p>ş'),
        (META % (b"windows-1251", b"\xc4\xe0"), '<meta charset="windows-1251"><p>Да'),
        (META % (b"gb2312", "中".encode("gb18030")), '<meta charset="gb2312"><p>中'),
        (META % (b"utf-16", b"\xc3\xa9"), '<meta charset="utf-16"><p>é'),
        (META % (b"utf-7", b"+ADw-"), '<meta charset="utf-7"><p>+ADw-'),
        (META % (b"base64", b"\xc3\xa9"), '<meta charset="base64"><p>é'),
        (META % (b"idna", b"\xc3\xa9"), '<meta charset="idna"><p>é'),
        (META % (b"no-such", b"\xc3\xa9"), '<meta charset="no-such"><p>é'),
        (b" " * 1100 + META % (b"windows-1251", b"\xc3\xa9"), " " * 1100 + '<meta charset="windows-1251"><p>é'),
        (META % (b"x-user-defined", b"\xc3\xa9"), '<meta charset="x-user-defined"><p>é'),
        (META % (b" x-cp1251 ", b"\xc4\xe0"), '<meta charset=" x-cp1251 "><p>Да'),
        (
            b"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>\xc4\xe0",
            "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>Да",
        ),
        (
            b'<meta name=x content="charset=koi8-r"><meta charset=windows-1251>\xc4\xe0',
            '<meta name=x content="charset=koi8-r"><meta charset=windows-1251>Да',
        ),
        (b"<!-- <meta charset=koi8-r> \xc3\xa9", "<!-- <meta charset=koi8-r> é"),
        (
            b'<?xml version="1.0" encoding="windows-1251"?><p>\xc4\xe0',
            '<?xml version="1.0" encoding="windows-1251"?><p>Да',
        ),
        (
            b'<meta http-equiv=Content-Type content="text/html; charset=koi8-r">\xe4\xc1',
            '<meta http-equiv=Content-Type content="text/html; charset=koi8-r">Да',
        ),
    ],
)
def test_bytes_are_read_as_browsers_read_them(data: bytes, text: str) -> None:
    """Byte order mark, then the declared charset, then UTF-8, then windows-1252."""
    assert decode_html(data) == text
