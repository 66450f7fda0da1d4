"""The lines of the Chinese, Japanese and Korean wires, which print no blanks between the parts.

    chinese   = "据"? sender reporter? place date wire reporters?    新华社北京4月24日电（记者罗沙）
              | "（" sender? reporters? place date? wire "）"   （中央社記者戴雅真台北29日電）, 〔記者巫其倫／台北報導〕
              | reporters "／" place wire                       記者巫其倫／台北報導
    japanese  = "【" place date? sender+ ("＝" reporter)? "】"  【ワシントン共同】   【パリAFP時事】   【北京29日共同】
              | "【" place "＝"? reporter "】"                  【ソウル＝小池和樹】
              | "【" date sender "】"                          【6月18日 AFP】
              | "[" place date sender "]"                     [ロンドン 25日 ロイター]
    korean    = "(" place sender? "=" sender+ reporter? ")" reporter?   (서울=연합뉴스) 김병규 기자 =
              | "[" sender reporter "]"                       [이데일리 홍길동 기자]

A sender is an agency that the table knows, or the paper itself (``本报``). Between a reporter's name and the place nothing stands, so a
known city decides, or else the length of a name: three characters.
"""

import re

from newsparse.dateline.reading import Mark, Reading, Separator, read_separator
from newsparse.dates import read_date
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, PartialDate, Place
from newsparse.source import Span

__all__ = ["read_cjk_line"]

_HAN = "\u3400-\u9fff"
_OPENERS = frozenset("(（[［【〔")
_JOINTS = frozenset("=＝・ 　")
_BRACKETS = re.compile(r"[(（\[［【〔]([^()（）\[\]［］【】〔〕\n]{2,60})[)）\]］】〕]")
# 电, 電: wired; 讯, 訊: message; 报道, 報導: reported. They are the genre's own letters, as a dash is that of the Latin wires.
_WIRED = re.compile(r"(?:综合|綜合|即時|即时|連線|连线)?(?:外电|外電|專|专)?(?:电|電|讯|訊|報導|报道|報道)")
_MESSAGE = frozenset({"專訊", "专讯", "專電", "专电"})  # a paper's own: 【明報專訊】
_DATED = re.compile(rf"([{_HAN}、\s・·]{{2,16}}?)(?=[\d〇一二三四五六七八九十]{{1,4}}[年月日])")
_REPORTERS = re.compile(
    rf"[ \u3000]?(?:[(（][^()（）\n]{{2,40}}[)）]|(?:记者|記者)[{_HAN}、·\s]{{2,20}}?(?:报道|報道|報導)[:：]?)"
)
_REPORTER = re.compile(rf"(?:特派員|特派员|特約記者|記者|记者)([{_HAN}、．・\s]{{1,24}}?)(?:[／/╱]([{_HAN}]{{2,8}}))?$")
_KOREAN = re.compile(r"([가-힣A-Za-z·/, ]{1,24}?)\s?[=＝]\s?(\S[^=＝]{0,30})")
_KOREAN_REPORTERS = re.compile(r"[ \u3000]?(?:[가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,5}[ ]?)=")
_KOREAN_PAPER = re.compile(
    r"(\S{2,12}) ?[=＝]? ?[가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,3} (?:[가-힣]{2,4})?(?:기자|특파원|리포터)"
)
_JAPANESE_REPORTER = re.compile(rf"(.{{2,20}})[=＝]([{_HAN}\u3040-\u30ff・ー、　 ]{{3,20}})")
_JAPANESE_DAY = re.compile(r"(?:\d{1,2}月)?\d{1,2}日")
_JAPANESE_PLACES = re.compile(rf"[{_HAN}\u30a0-\u30ff・、／/]{{1,20}}")
_JAPANESE_NAME = re.compile(rf"([\u30a0-\u30ff]{{2,12}})([{_HAN}]{{3,6}})")
_OPEN_REPORTER = re.compile(
    rf"(?:[{_HAN}]{{2,6}}[ ／/]{{1,2}})?(?:特派員|特派员|特約記者|記者|记者)[{_HAN}、．・]{{2,20}}?[／/╱][{_HAN}]{{2,8}}?(?:報導|报道|報道)"
)
_SITE_AND_DATE = re.compile(rf"([{_HAN}]{{4,12}})[ \u3000]?[(（](?=\d)")
_LISTED = re.compile(r"[^、・·/／,\s]+")
_NAMED = re.compile("记者|記者")
_ACCORDING = frozenset("据據")  # a paper prints a wire's story: 据新华社北京4月24日电
_NAME = 3
_LONGEST_SENDER = 12


def read_cjk_line(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Return the dateline that opens the line at ``position``, or None."""
    if text[position] not in _OPENERS:
        return (
            _open_chinese(text, position, lexicon)
            or _open_reporter(text, position, lexicon)
            or _site_and_date(text, position, lexicon)
        )
    found = _BRACKETS.match(text, position)
    if found is None:
        return None
    start, end = found.span(1)
    for read in (_korean, _korean_paper, _japanese, _dated_sender, _bracketed_chinese):
        reading = read(text, start, end, lexicon)
        if reading is not None and not any(place.name in lexicon.bylines.pictures for place in reading[0]):
            return _closed(text, position, found.end(), reading, korean=read is _korean)
    return None


_Parts = tuple[tuple[Place, ...], PartialDate | None, tuple[AgencyTag, ...]]


def _closed(text: str, start: int, end: int, parts: _Parts, *, korean: bool = False) -> Reading:
    """Return the reading, with the Korean reporters that stand between the brackets and the equals sign."""
    if korean and (reporters := _KOREAN_REPORTERS.match(text, end)):
        end = reporters.end() - 1
        while text[end - 1].isspace():
            end -= 1
    places, date, tags = parts
    separator = read_separator(text, end)
    if separator.mark is Mark.STOP:
        separator = Separator(Mark.NONE, end)
    return Reading(start, end, separator, places, date, tags, known=any(tag.agency for tag in tags))


def _places(text: str, start: int, end: int) -> tuple[Place, ...]:
    """Return the places of a list."""
    return tuple(
        Place(Span(start + each.start(), start + each.end(), each[0]), each[0])
        for each in _LISTED.finditer(text[start:end])
    )


def _tag(text: str, start: int, end: int, lexicon: Lexicon) -> AgencyTag | None:
    agency = lexicon.agencies.find(text[start:end], lexicon.language)
    return AgencyTag(Span(start, end, text[start:end]), agency, rule="tag") if agency else None


def _leading_sender(text: str, start: int, end: int, lexicon: Lexicon) -> AgencyTag | None:
    """Return the longest known sender with which the stretch begins."""
    stops = range(min(end, start + _LONGEST_SENDER), start + 1, -1)
    return next(
        (tag for stop in stops if not text[stop - 1].isspace() and (tag := _tag(text, start, stop, lexicon))), None
    )


def _trailing_sender(text: str, start: int, end: int, lexicon: Lexicon) -> AgencyTag | None:
    """Return the longest known sender with which the stretch ends."""
    begins = range(max(start, end - _LONGEST_SENDER), end - 1)
    return next(
        (tag for begin in begins if not text[begin].isspace() and (tag := _tag(text, begin, end, lexicon))), None
    )


def _korean(text: str, start: int, end: int, lexicon: Lexicon) -> _Parts | None:
    found = _KOREAN.fullmatch(text, start, end)
    if found is None or not re.search("[가-힣]", found[0]):
        return None
    if sender := _tag(text, *found.span(1), lexicon):
        comma = text.find(",", found.start(2), found.end(2))
        return _places(text, found.start(2), max(comma, found.start(2))), None, (sender,)
    tags: list[AgencyTag] = []
    at = found.start(2)
    while tag := _leading_sender(text, at, found.end(2), lexicon):
        tags.append(tag)
        at = tag.span.end + 1
    if not tags:
        return None
    partner = _trailing_sender(text, *found.span(1), lexicon)  # 뉴욕 AP=연합뉴스
    places = _places(text, found.start(1), partner.span.start if partner else found.end(1))
    return places, None, (partner, *tags) if partner else tuple(tags)


def _korean_paper(text: str, start: int, end: int, lexicon: Lexicon) -> _Parts | None:
    """Read ``이데일리 홍길동 기자``: a paper and its reporter; or a city and a reporter."""
    found = _KOREAN_PAPER.fullmatch(text, start, end)
    if found is None:
        return None
    if lexicon.places.is_city(found[1]):
        return _places(text, *found.span(1)), None, ()
    tag = _tag(text, *found.span(1), lexicon)
    return ((), None, (tag,)) if tag else None


def _japanese(text: str, start: int, end: int, lexicon: Lexicon) -> _Parts | None:
    reporter = _JAPANESE_REPORTER.fullmatch(text, start, end)
    stop = reporter.end(1) if reporter else end
    if reporter and (tag := _tag(text, *reporter.span(2), lexicon)):
        reporter, stop = None, tag.span.end
    tags: list[AgencyTag] = []
    while tag := _trailing_sender(text, start, stop, lexicon):
        tags.insert(0, tag)
        stop = tag.span.start
        while stop > start and text[stop - 1] in _JOINTS:
            stop -= 1
    dated = _JAPANESE_DAY.search(text, start, stop) if tags and text[stop - 1] == "日" else None
    date = None
    if dated and dated.end() == stop:
        date, stop = read_date(text, dated.start(), lexicon.dates, lexicon.language), dated.start()
    if not tags and reporter is None:
        named = _JAPANESE_NAME.fullmatch(text, start, end)
        return (_places(text, *named.span(1)), None, ()) if named and lexicon.places.is_city(named[1]) else None
    if text[start].isdecimal() or not _JAPANESE_PLACES.fullmatch(text, start, stop):
        return None
    return _places(text, start, stop), date, tuple(tags)


def _dated_sender(text: str, start: int, end: int, lexicon: Lexicon) -> _Parts | None:
    """Read ``6月18日 AFP`` and ``ロンドン 25日 ロイター``."""
    place = re.compile(rf"([{_HAN}\u30a0-\u30ff・／/]{{2,20}})[ \u3000]").match(text, start, end)
    at = place.end() if place else start
    date = read_date(text, at, lexicon.dates, lexicon.language)
    if date is None or date.span is None or date.span.end >= end - 1 or not text[date.span.end].isspace():
        return None
    begin = date.span.end + 1
    tag = _tag(text, begin, end, lexicon) or AgencyTag(Span(begin, end, text[begin:end]), None, rule="unknown-tag")
    if tag.agency is None and (len(tag.span.text) > _LONGEST_SENDER or place):
        return None
    return _places(text, *place.span(1)) if place else (), date, (tag,)


def _bracketed_chinese(text: str, start: int, end: int, lexicon: Lexicon) -> _Parts | None:
    """Read ``中央社記者戴雅真台北29日電`` and ``記者巫其倫／台北報導``."""
    wired = next((m for m in _WIRED.finditer(text, start, end) if m.end() == end), None)
    if wired is None:
        return None
    tag = _leading_sender(text, start, wired.start(), lexicon)
    at = tag.span.end if tag else start
    stop = wired.start()
    date: PartialDate | None = None
    if dated := re.compile(r"[\d〇一二三四五六七八九十年月]{0,10}日").search(text, at, stop):
        date = read_date(text, dated.start(), lexicon.dates, lexicon.language)
        stop = dated.start()
    reporter = _REPORTER.search(text[:stop], at)
    if reporter is None:
        own = tag is not None and text[at : wired.end()] in _MESSAGE
        return (_places(text, at, stop), date, (tag,)) if tag and (date or own) else None
    if reporter[2]:
        return _places(text, *reporter.span(2)), date, (tag,) if tag else ()
    begin = _place_after_name(text, *reporter.span(1), lexicon)
    return _places(text, begin, reporter.end(1)), date, (tag,) if tag else ()


def _place_after_name(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Return where the place begins behind the reporters' names: the longest known city at the end, or past three characters."""
    known = next((begin for begin in range(start + 2, end - 1) if lexicon.places.is_city(text[begin:end])), None)
    if known is not None:
        return known
    last = max(text.rfind(mark, start, end) for mark in "、 ") + 1 or start
    return min(max(last, start) + _NAME, end)


def _open_reporter(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Read ``記者巫其倫／台北報導`` without its brackets."""
    found = _OPEN_REPORTER.match(text, position)
    parts = _bracketed_chinese(text, position, found.end(), lexicon) if found else None
    return _closed(text, position, found.end(), parts) if found and parts else None


def _site_and_date(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Read ``北京新浪網 (2020-11-29 08:00)``: place and site, then the date in brackets."""
    found = _SITE_AND_DATE.match(text, position)
    if found is None:
        return None
    date = read_date(text, found.end(), lexicon.dates, lexicon.language)
    tag = _trailing_sender(text, position + 2, found.end(1), lexicon)
    if date is None or date.span is None or tag is None or text[date.span.end : date.span.end + 1] not in (")", "）"):
        return None
    return _closed(text, position, date.span.end + 1, (_places(text, position, tag.span.start), date, (tag,)))


def _open_chinese(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Read ``新华社北京4月24日电（记者罗沙）``."""
    sender = position + (text[position] in _ACCORDING)
    dated = _DATED.match(text, sender)
    if dated is None:
        return None
    tag = _leading_sender(text, sender, dated.end(1), lexicon)
    own = next((word for word in lexicon.places.own_reports if text.startswith(word, sender)), None)
    if tag is None and own is None:
        return None
    date = read_date(text, dated.end(), lexicon.dates, lexicon.language)
    if date is None or date.span is None:
        return None
    wired = _WIRED.match(text, date.span.end)
    if wired is None:
        return None
    end = wired.end()
    if reporters := _REPORTERS.match(text, end):
        end = reporters.end()
    begin = tag.span.end if tag else sender + len(own or "")
    if reporter := _NAMED.match(text, begin):
        begin = _place_after_name(text, reporter.end(), dated.end(1), lexicon)
    places = _places(text, begin, dated.end(1))
    return _closed(text, position, end, (places, date, (tag,) if tag else ()))
