"""Agency tags: every place in the text that names an agency, and what the name does there.

A tag signs: it stands in the dateline, alone on a line, or where a paragraph has already ended. A mention is only spoken of. So the
shapes are few, and each says at which edge of a paragraph it stands; the names themselves are looked up.

    dateline     OSLO, Nov 29 (Reuters) -                    found by the dateline room, taken over
    own line     VNA          /ritzau/          (hina) ms sb
    tail         … ended. (ANSA).   … ended.(PAP)   … ended. EFE   … at least 10.—AFP   … ended. Sapa /kn/jje
    source       Quelle: dpa-AFX          Kaynak: AA         المصدر (وات)
    byline       By Reuters               By Ann Lee, Associated Press
    copyright    (c)AFP/Ann Lee           © Reuters 2008
    cue          With inputs from PTI     передає Укрінформ   (credit)      told Reuters   (mention)
    picture      Foto: Agerpres           (AP Photo/Ann Lee)  (mention: it sent the picture, not the story)

Names that are weak count only at the very end of the text, or behind a label. Only paragraph ends and known phrases are looked at, so
that the work is a small part of reading the text once.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from newsparse.lexicon import Lexicon, given_names
from newsparse.lexicon.agencies import Signature
from newsparse.lexicon.bylines import Cue
from newsparse.model import AgencyTag, Dateline, TagKind
from newsparse.source import Source

__all__ = ["find_agency_tags"]

_TAIL = 90  # code points; a signature at the end of a paragraph is not longer
_SHORTEST = 2  # code points; no name is shorter
_OWN_LINE = 60  # code points; a line with nothing but a signature is not longer
_HEADLINE = 120  # code points; a first line that is longer is no headline
_HEAD_LINES = 4
_WIRES = frozenset({"wire", "press-release", "various"})
_LAST_LINES = 3  # where a story's sign-off stands, if only a little residue follows it
_CLOSERS = frozenset(")）]】〕")
_PROSE_ENDS = frozenset(".!?…\"'”’»。")
_OPEN_ENDS = _CLOSERS | frozenset("/-–—=")
_NAME_WINDOW = 40  # code points; names before a phrase and words before a label are not longer
_NAME_START = re.compile(r"(?<!\S)[^\W\d_]")

_DESK_LIMIT = 25  # code points; initials behind a tag are not longer
_INITIALS = 3  # letters; initials of a desk are no longer
_SIGNS = frozenset("/:：()（）[]【】〔〕")  # what may frame a signature: then more than its last word decides
_DESK = r"[A-Za-z]{1,3}(?:[ /]{1,2}[A-Za-z]{1,3}){0,4}"
# A bracket at the end, with at most a stop and the initials of the desk behind it.
_BRACKET = re.compile(rf"[(（\[【〔]([^()（）\[\]【】〔〕\n]{{2,60}})[)）\]】〕]\s{{0,3}}[.。]?(?:\s{{1,3}}{_DESK})?$")
_SLASHES = re.compile(r"/\s{0,2}([^/\n]{2,40}?)\s{0,2}/\s?[.。]?$")
# What may stand between the end of the last sentence and the name that signs it.
_EDGE = re.compile(
    r"""[.!?…。！？»”’"'」』)）]\s{0,3}[-–—=_]{1,3}\s{0,3}|[.!?…。！？»”’"'」』)）।۔]\s{1,3}/?|[\u0e00-\u0e7f]\.?-{1,2}\s?|\s?[—–]\s{0,3}|\s-{1,2}\s{0,3}|={2,3}\s?|_{1,5}\s?|\.{2,4}\s?"""
)
_SENTENCE_END = frozenset(".!?…。！？»”’\"'」』:।۔։።။។")
_DESK_CODES = re.compile(_DESK)
_FRAME = " \t()（）[]【】〔〕/=_-–—.:|*©"
_COPYRIGHTS = ("©", "(c)", "opyright")
_OWNER = re.compile(
    r"(?:(?:©|\([cC]\)|[cC]opyright|COPYRIGHT|opyright|OPYRIGHT|[\d,:–-]{1,9}(?!\w)|\d{4}(?=[^\W\d_])|by|of|courtesy|Courtesy|The|the)\s{0,3}){1,10}"
)
_PICTURE = re.compile(r"\s?(?:[/|]|[Ii]mages|[Pp]hoto|POOL)")
_ARTICLE = re.compile(r"[\s(\"“«]{0,3}(?:(?:the|The|der|die|das|la|el|o|a|l')\s)?")


def find_agency_tags(source: Source, lexicon: Lexicon, dateline: Dateline | None) -> tuple[AgencyTag, ...]:
    """Return the agency tags of the text in order, those of the dateline included; none overlap."""
    own = dateline.tags if dateline else ()
    found = [evolve(tag, kind=TagKind.DATELINE, rule=tag.rule or "dateline") for tag in own]
    found += _line_tags(source, lexicon, dateline)
    found += _copyright_tags(source, lexicon)
    found += _cue_tags(source, lexicon)
    found.sort(key=lambda tag: tag.span.start)  # stable: the dateline's come before what else begins there
    kept: list[AgencyTag] = []
    for tag in found:
        if not kept or tag.span.start >= kept[-1].span.end:
            kept.append(tag)
    return tuple(kept)


def _line_tags(source: Source, lexicon: Lexicon, dateline: Dateline | None) -> Iterator[AgencyTag]:
    """Yield what stands alone on a line or signs the end of a paragraph."""
    text = source.text
    paragraphs = _paragraphs(source, dateline)
    late = len(paragraphs) - _LAST_LINES
    opens_at, leads_at = (dateline.span.start, dateline.separator.end) if dateline else (0, 0)
    for index, (start, end) in enumerate(paragraphs):
        short = end - start <= _OWN_LINE
        if not short and text[end - 1] in _PROSE_ENDS and text[end - 2] not in _OPEN_ENDS:
            continue  # ends as a sentence ends: most paragraphs
        behind = max(start, leads_at) if end > opens_at else start  # the dateline has been read
        if behind >= end or not (
            _may_sign(text, behind, end, lexicon) or (short and _may_open(text, start, end, lexicon))
        ):
            continue
        beside_prose = index > 0 and start > paragraphs[index - 1][0] + _OWN_LINE
        if (
            short
            and behind == start
            and (tags := _alone(source, lexicon, start, end, late=beside_prose and index >= late))
        ):
            # On a page's menus, papers and sites stand alone on their lines; wires do not.
            sure = beside_prose or index < _HEAD_LINES
            yield from (tag for tag in tags if sure or (tag.agency and tag.agency.kind in _WIRES))
        elif index or behind > start or len(paragraphs) == 1 or end - start > _HEADLINE:
            yield from _signed(source, lexicon, behind, end, late=index >= late)
        else:
            yield from _headline(source, lexicon, start, end)


def _paragraphs(source: Source, dateline: Dateline | None) -> Sequence[tuple[int, int]]:
    """Return the paragraphs; above the dateline, where headline and byline stand, each line for itself."""
    if dateline is None or not source.wrapped:
        return source.paragraphs
    opens_at = dateline.span.start
    head = ((line.start, line.end) for line in source.lines if line.end <= opens_at)
    return *head, *((max(start, opens_at), end) for start, end in source.paragraphs if end > opens_at)


def _may_sign(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether the last words may be an agency's name, with the initials of a desk behind it or without."""
    begin = max(start, end - _TAIL)
    while end - begin >= _SHORTEST:
        gap = text.rfind(" ", begin, end)
        last = text[gap + 1 if gap >= 0 else begin : end]
        if not _SIGNS.isdisjoint(last) or lexicon.agencies.may_close(last.strip(_FRAME)):
            return True
        if gap < 0 or len(last) > _INITIALS:
            return False
        end = gap
    return False


def _may_open(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a short line may begin with an agency's name or as a byline does."""
    opener = text[start:end].partition(" ")[0].casefold()
    return opener in lexicon.bylines.by or lexicon.agencies.may_open(text, start) > 0


def _alone(source: Source, lexicon: Lexicon, start: int, end: int, *, late: bool) -> Sequence[AgencyTag]:
    """Return the tags of a line with nothing else: ``VNA``, ``/ritzau/``, ``==Kyodo``; or with a byline before it."""
    text = source.text
    first, last = _trim(text, start, end)
    if lexicon.agencies.may_open(text, first):
        tags = _read(source, lexicon, first, last, "own-line", weak=late, desk_only=True)
        return tags if late else [tag for tag in tags if not tag.contributors]
    opener, gap, _ = text[start:end].partition(" ")
    first = start + len(opener) + 1
    if gap and opener.casefold() in lexicon.bylines.served:
        return _read(source, lexicon, first, end, "served", desk_only=True)  # Avec AFP, mit dpa
    if gap and opener.casefold() in lexicon.bylines.sources:
        return _read(source, lexicon, first, end, "source", weak=True, desk_only=True)
    if not gap or opener.casefold() not in lexicon.bylines.by:
        return ()
    if lexicon.agencies.may_open(text, first) and (whole := _read(source, lexicon, first, end, "byline")):
        # ``By Nina Berg`` is hers, not NINA's.
        return [tag for tag in whole if not (tag.contributors and tag.span.text.lower() in given_names())]
    comma = text.rfind(",", first, end) + 1
    return _read(source, lexicon, comma, end, "byline") if comma else ()


def _signed(source: Source, lexicon: Lexicon, start: int, end: int, *, late: bool) -> Sequence[AgencyTag]:
    """Return the tags behind the last sentence of a paragraph."""
    text = source.text
    last = text[max(start, end - _DESK_LIMIT) : end]
    tags: Sequence[AgencyTag] = ()
    if not _CLOSERS.isdisjoint(last):
        tags = _enclosed(source, lexicon, start, _BRACKET.search(text, max(start, end - _TAIL), end), "end-bracket")
    if not tags and "/" in last:
        tags = _enclosed(source, lexicon, start, _SLASHES.search(text, max(start, end - _TAIL), end), "end-slashes")
    if not tags and (slash := text.find("/(", max(start, end - _TAIL), end)) >= 0:
        end = slash  # AGERPRES/(AB - autor: …)
    return tags or _label(source, lexicon, start, end) or _tail(source, lexicon, start, end, late=late)


def _enclosed(
    source: Source, lexicon: Lexicon, start: int, match: re.Match[str] | None, rule: str
) -> Sequence[AgencyTag]:
    if match is None:
        return ()
    before = source.text[start : match.start()].rstrip(" \t-–—=")
    if before and before[-1] not in _SENTENCE_END and _label_word(before) not in lexicon.bylines.sources:
        return ()
    first, last = match.span(1)
    opener, gap, _ = match[1].partition(" ")
    if gap and opener.casefold() in lexicon.bylines.served:
        first += len(opener) + 1  # (Avec AFP)
    return _read(source, lexicon, first, last, rule, weak=True)


def _label(source: Source, lexicon: Lexicon, start: int, end: int) -> Sequence[AgencyTag]:
    """Return the tags behind a label: ``Quelle: dpa-AFX``, ``Foto: Agerpres``."""
    text = source.text
    begin = max(start, end - _TAIL)
    colon = max(text.rfind(":", begin, end), text.rfind("：", begin, end))
    if colon < 0:
        return ()
    word = _label_word(text[begin:colon].rstrip())
    start, end = _trim(text, colon + 1, end)
    if word in lexicon.bylines.sources:
        return _read(source, lexicon, start, end, "source", weak=True)
    if word in lexicon.bylines.pictures:
        return [_spoken_of(tag, "picture") for tag in _read(source, lexicon, start, end, "picture", weak=True)]
    return ()


def _headline(source: Source, lexicon: Lexicon, start: int, end: int) -> Sequence[AgencyTag]:
    """Return the agency in brackets at the end of a headline: ``Bridge opens (AP)``."""
    if source.text[end - 1] not in _CLOSERS:
        return ()
    match = _BRACKET.search(source.text, max(start, end - _TAIL), end)
    return _read(source, lexicon, *match.span(1), "headline") if match else ()


def _tail(source: Source, lexicon: Lexicon, start: int, end: int, *, late: bool) -> Sequence[AgencyTag]:
    """Return the bare name that signs a paragraph behind its last sentence: ``… ended. EFE``, ``… ended. - Sapa``, ``…—AFP``."""
    text = source.text
    start, end = _trim(text, max(start, end - _TAIL), end)
    for edge in _EDGE.finditer(text, start, end):
        if not lexicon.agencies.may_open(text, edge.end()):
            continue
        if tags := _read(source, lexicon, edge.end(), end, "end-name", weak=late, desk_only=True):
            return tags
    return ()


def _copyright_tags(source: Source, lexicon: Lexicon) -> Iterator[AgencyTag]:
    """Yield who owns the story: ``(c)AFP/Ann Lee``, ``Copyright 2010 The Associated Press``, ``© Reuters 2008``."""
    text = source.text
    for mark in _COPYRIGHTS:
        position = text.find(mark)
        while position >= 0:
            owner = _OWNER.match(text, position)
            end = owner.end() if owner else position + len(mark)
            signature = lexicon.agencies.find_at(text, end, lexicon.language)
            if signature is not None:
                tag = _tag(source, signature, 0, "copyright")
                # ``© dpa | Ann Lee`` is the picture's; ``(c)AFP/Ann LEE`` stands below stories.
                picture = mark == "©" and _PICTURE.match(text, signature.end)
                yield _spoken_of(tag, "picture") if picture else tag
            position = text.find(mark, end)


def _cue_tags(source: Source, lexicon: Lexicon) -> Iterator[AgencyTag]:
    """Yield the agencies beside a phrase of running text that credits or mentions them."""
    text = source.text
    for anchor, cues in lexicon.bylines.cues.items():
        position = text.find(anchor)
        while position >= 0:
            for cue in cues:
                start = position - cue.offset
                if start < 0 or not text.startswith(cue.rest, start + 1):
                    continue
                end = start + len(cue.phrase)
                if text[start].casefold() == cue.phrase[0] and not text[end : end + 1].isalnum():
                    signature = _beside(text, start, end, cue, lexicon)
                    if signature is not None:
                        tag = _tag(source, signature, 0, cue.phrase.replace(" ", "-"))
                        yield tag if cue.credit else _spoken_of(tag, tag.rule)
                        break
            position = text.find(anchor, position + 1)


def _beside(text: str, start: int, end: int, cue: Cue, lexicon: Lexicon) -> Signature | None:
    """Return the agency that stands right after the phrase, or right before it."""
    if cue.before:
        article = _ARTICLE.match(text, end)
        name = article.end() if article else end
        return lexicon.agencies.find_at(text, name, lexicon.language)
    window = text[max(0, start - _NAME_WINDOW) : start]
    if not window[-1:].isspace() or not lexicon.agencies.may_close(_last_word(window)):
        return None
    for word in _NAME_START.finditer(window):
        signature = lexicon.agencies.find_at(text, start - len(window) + word.start(), lexicon.language)
        if signature is not None and text[signature.end : start].isspace():
            return signature
    return None


def _read(
    source: Source, lexicon: Lexicon, start: int, end: int, rule: str, *, weak: bool = False, desk_only: bool = False
) -> list[AgencyTag]:
    """Return the tags of what stands from ``start`` to ``end``; a sender of pictures is only spoken of.

    Args:
        source: The text.
        lexicon: The words.
        start: Where the inside of the tag begins.
        end: One past it.
        rule: The rule's name.
        weak: Whether weak names count here.
        desk_only: Whether only desk codes may stand with the agencies, no names of people.
    """
    printed = source.text[start:end]
    signatures = lexicon.agencies.read_tag(printed, lexicon.language)
    contributors = [each for signature in signatures for each in signature.contributors]
    words = {word for each in contributors for word in each.casefold().split()}
    if words & lexicon.bylines.pictures:
        return [_spoken_of(_tag(source, each, start, rule), "picture") for each in signatures]
    if desk_only and not all(map(_DESK_CODES.fullmatch, contributors)):
        return []
    if not weak or (desk_only and contributors):  # a weak name with initials beside it may be initials itself
        signatures = tuple(each for each in signatures if not lexicon.agencies.is_weak(printed[each.start : each.end]))
    return [_tag(source, each, start, rule) for each in signatures]


def _tag(source: Source, signature: Signature, offset: int, rule: str) -> AgencyTag:
    span = source.span(offset + signature.start, offset + signature.end)
    return AgencyTag(span, signature.agency, signature.contributors, TagKind.CREDIT, rule)


def _spoken_of(tag: AgencyTag, rule: str) -> AgencyTag:
    return evolve(tag, kind=TagKind.MENTION, rule=rule)


def _label_word(text: str) -> str:
    """Return the last word of ``text`` as labels are looked up."""
    return _last_word(text).strip("([").casefold()


def _last_word(text: str) -> str:
    """Return the last word of ``text``; empty when there is none, or nothing but white space stands at its end."""
    return next(iter(text[-_NAME_WINDOW:].rsplit(None, 1)[-1:]), "")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the positions with the marks that frame a signature left out."""
    while start < end and text[start] in _FRAME:
        start += 1
    while start < end and text[end - 1] in _FRAME:
        end -= 1
    return start, end
