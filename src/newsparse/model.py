"""The model: every value that a caller gets, and nothing that makes one.

Each class is frozen, slotted and hashable; collections are tuples; positions are :class:`~newsparse.source.Span` of code points.
No parsing, no data files, no formats may come in: a value never goes out to find its own fields.

A ``rule`` field says which rule made a decision, as a short name in kebab case, for people who audit.
"""

import datetime as dt
from collections.abc import Iterable
from enum import Enum
from typing import Any, Self

from attrs import frozen

from newsparse.errors import NewsparseError, SpanError
from newsparse.serial import dump_json, each_of, from_plain, load_json, to_plain
from newsparse.source import Source, Span

__all__ = [
    "Agency",
    "AgencyTag",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "BoilerplateKind",
    "Byline",
    "BylineKind",
    "CleanText",
    "CuePosition",
    "Dateline",
    "Page",
    "PageElement",
    "PartialDate",
    "Person",
    "Place",
    "Quotation",
    "QuotationKind",
    "QuotedTerm",
    "Scrubbed",
    "Speaker",
    "TagKind",
    "TermKind",
]

_SHOWN = 40  # code points of a span in a message
SCHEMA_VERSION = 1
"""The version of the form that ``Article.to_dict`` gives; grows when a field changes its meaning or goes."""

# A story is filed on the day that it names or a little before; feeds stamp it a little early at most.
_LATEST_LEAD = dt.timedelta(days=3)
_PART_END = "\n\n"
_LEAP_CYCLE = 8  # two leap days are at most eight years apart (1896 to 1904, 2096 to 2104)


class TagKind(Enum):
    """What an agency's name does where it stands."""

    DATELINE = "dateline"
    """It is part of the dateline, as in ``OSLO (Reuters) -``."""
    CREDIT = "credit"
    """It signs the story, or a part of it, as in ``(ANSA).``, ``/ritzau/``, ``With inputs from PTI``."""
    MENTION = "mention"
    """It is spoken of, and credits nothing, as in ``told Reuters``."""


class BylineKind(Enum):
    """What a line about people says that they did."""

    BYLINE = "byline"
    """``By A. Writer and B. Writer``."""
    CREDIT = "credit"
    """``(Reporting by A. Writer in Oslo; Editing by B. Editor)``."""
    CONTRIBUTION = "contribution"
    """``A. Writer contributed to this report``."""
    SIGN_OFF = "sign-off"
    """Initials of the desk, as in ``asl/tib``."""


class BlockKind(Enum):
    """What a block of the text is."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


class BoilerplateKind(Enum):
    """Which kind of line that is no article."""

    RELATED = "related"
    SHARE = "share"
    NEWSLETTER = "newsletter"
    SUBSCRIPTION = "subscription"
    ADVERT = "advert"
    COPYRIGHT = "copyright"
    COOKIE = "cookie"
    LOGIN = "login"
    COMMENTS = "comments"
    TAGS = "tags"
    NAVIGATION = "navigation"
    TIMESTAMP = "timestamp"
    AUTHOR_BIO = "author-bio"
    CORRECTIONS = "corrections"
    CMS_RESIDUE = "cms-residue"
    PHOTO_CREDIT = "photo-credit"
    AGENCY_TERMS = "agency-terms"
    CONTACT = "contact"
    DUPLICATE = "duplicate"
    OTHER = "other"


class QuotationKind(Enum):
    """How a quotation gives the words."""

    DIRECT = "direct"
    """The words themselves, between marks or after a dash."""
    MIXED = "mixed"
    """A reported clause with some of the words in marks, as in ``said it was "a disgrace" that …``."""
    INDIRECT = "indirect"
    """A reported clause without marks, as in ``said that …``, ``according to …``."""


class TermKind(Enum):
    """What a run between quotation marks is when nobody says it."""

    TITLE = "title"
    """The title of a work."""
    NICKNAME = "nickname"
    """A name within a name, as in ``William "Shorty" Jones``."""
    NAME = "name"
    """The name of a company, ship, operation or the like."""
    SCARE = "scare"
    """A word held at arm's length, or a term."""


class CuePosition(Enum):
    """Where the cue and the speaker stand to the words."""

    BEFORE = "before"
    INSIDE = "inside"
    AFTER = "after"


@frozen
class Place:
    """A place of filing, as printed.

    Attributes:
        span: The place and its region.
        name: The place without its region.
        region: The state, province or country that is printed with it, or None.
    """

    span: Span
    name: str
    region: str | None = None


@frozen
class PartialDate:
    """A day as far as it is printed. ``Nov 29`` leaves the year to the reader, so this is no ``datetime.date``.

    Attributes:
        span: From the first to the last character of the date, or None when it was made without a text.
        year: The year, or None.
        month: 1 to 12, or None.
        day: 1 to 31, or None.
        weekday: 1 (Monday) to 7 (Sunday), as in ISO 8601, or None.
    """

    span: Span | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def isoformat(self) -> str:
        """Return the date in ISO 8601's form, unknown parts cut or dashed: ``2022-11-29``, ``--11-29``, ``---29``, ``2022-11``.

        ISO 8601:1988, 5.2.1.3 (truncated and reduced forms); a weekday alone gives ``-W-2``.
        """
        if self.year is not None:
            parts = [f"{self.year:04d}"]
            if self.month is not None:
                parts.append(f"{self.month:02d}")
                if self.day is not None:
                    parts.append(f"{self.day:02d}")
            return "-".join(parts)
        if self.month is not None:
            return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")
        if self.day is not None:
            return f"---{self.day:02d}"
        return f"-W-{self.weekday}" if self.weekday is not None else ""

    def resolve(self, near: dt.date) -> dt.date | None:
        """Return the latest such day that is not more than three days after ``near``, or None.

        None comes back when no day fits: a month alone, a day that no calendar has, a weekday that contradicts the rest.
        """
        if self.day is None and self.weekday is None:
            return None
        if self.day is None and (self.month is not None or self.year is not None):
            return None
        latest = near + _LATEST_LEAD if near < dt.date.max - _LATEST_LEAD else dt.date.max
        found = self._latest_before(latest)
        if found is None or (self.weekday is not None and found.isoweekday() != self.weekday):
            return None
        return found

    def _latest_before(self, latest: dt.date) -> dt.date | None:
        if self.day is None:
            back = (latest.isoweekday() - (self.weekday or 0)) % 7
            return latest - dt.timedelta(days=back) if latest.toordinal() > back else None
        if self.year is not None:
            return _day(self.year, self.month, self.day) if self.month is not None else None
        if self.month is not None:
            years = range(latest.year, max(latest.year - _LEAP_CYCLE, 1) - 1, -1)
            candidates = (_day(year, self.month, self.day) for year in years)
        else:
            months = (latest.year * 12 + latest.month - 1 - back for back in range(3))
            candidates = (_day(m // 12, m % 12 + 1, self.day) for m in months)
        return next((day for day in candidates if day is not None and day <= latest), None)


def _day(year: int, month: int | None, day: int) -> dt.date | None:
    try:
        return dt.date(year, month or 0, day)
    except ValueError:
        return None


@frozen
class Agency:
    """A news agency, or another sender that signs stories: a row of the agency table.

    Attributes:
        id: The row's own short id, stable over versions.
        name: The canonical name.
        country: ISO 3166-1 alpha-2, or None for an international one.
        languages: ISO 639-1 codes of the languages that it files in.
        kind: ``wire``, ``press-release``, ``newspaper``, ``broadcaster``, ...
    """

    id: str
    name: str
    country: str | None
    languages: tuple[str, ...]
    kind: str


@frozen
class AgencyTag:
    """A place in the text that names an agency.

    Attributes:
        span: The name as printed, its brackets or slashes left out.
        agency: The agency, or None when the table does not know it.
        contributors: Names and desk codes in the same brackets: ``lno`` in ``(dpa/lno)``.
        kind: Whether it stands in the dateline, signs the story, or is only spoken of.
        rule: Which rule found it.
    """

    span: Span
    agency: Agency | None
    contributors: tuple[str, ...] = ()
    kind: TagKind = TagKind.DATELINE
    rule: str = ""


@frozen
class Dateline:
    """Where and when a story was filed, and by which agency.

    Attributes:
        span: From the first to the last character of the dateline, its closing dash or stop left out.
        places: The places of filing in printed order; empty for ``(Reuters) -``.
        date: The day as printed, or None.
        tags: The agencies, with the contributors that stand in the same brackets.
        separator: What closes it, from the end of ``span`` to the first character of the lead, white space included.
        rule: Which rule found it.

    See IPTC NITF 3.6 ``<dateline>``; the Reuters Handbook, "Datelines".
    """

    span: Span
    places: tuple[Place, ...]
    date: PartialDate | None
    tags: tuple[AgencyTag, ...]
    separator: Span
    rule: str = ""

    @property
    def agencies(self) -> tuple[Agency, ...]:
        """The known agencies of the tags, in printed order."""
        return tuple(tag.agency for tag in self.tags if tag.agency is not None)

    def render(self, style: str) -> str:
        """Return the dateline as a wire writes it, with its separator, as in ``OSLO, Nov 29 (Reuters) -`` and a space.

        Args:
            style: The house style: ``afp``, ``ansa``, ``ap``, ``dpa``, ``efe``, ``interfax``, ``reuters``, ``tass``, ``tass-ru``
                or ``xinhua``.

        Raises:
            NewsparseError: When there is no such style; the message names those that there are.
        """
        from newsparse.render.dateline import render_dateline  # noqa: PLC0415 - a view, loaded when it is asked for

        return render_dateline(self, style)

    @property
    def body_start(self) -> int:
        """Where the lead begins, one past the separator, in code points."""
        return self.separator.end


@frozen
class Person:
    """Somebody who made the story.

    Attributes:
        span: The name as printed.
        name: The name, capitals-only names in title case.
        role: What the line says that they did or are: ``reporting``, ``editing``, ``staff writer``; or None.
        organisation: The agency or paper that stands beside the name, or None.
        place: The place that stands beside the name (``in Oslo``), or None.
    """

    span: Span
    name: str
    role: str | None = None
    organisation: str | None = None
    place: str | None = None


@frozen
class Byline:
    """A line about the people who made the story.

    Attributes:
        span: The whole line, or the part of a line, as printed.
        people: Who is named, in printed order.
        organisation: The agency or paper that the line as a whole names, or None.
        kind: Byline, credit line, contribution line or sign-off.
        rule: Which rule found it.
    """

    span: Span
    people: tuple[Person, ...]
    organisation: str | None = None
    kind: BylineKind = BylineKind.BYLINE
    rule: str = ""


@frozen
class Block:
    """A labelled part of the text. An article's blocks are in order, disjoint, and hold everything but white space.

    Attributes:
        span: The block, white space at both ends left out.
        kind: What it is.
        boilerplate: Which kind of boilerplate, or None for all other kinds.
        rule: Why it got that label.
    """

    span: Span
    kind: BlockKind
    boilerplate: BoilerplateKind | None = None
    rule: str = ""


@frozen
class Attribution:
    """How the text says whose words they are.

    Attributes:
        span: From the first to the last character of cue and mention.
        cue: The verb or phrase that gives the words to somebody: ``said``, ``according to``, a colon; or None.
        mention: The noun phrase that names the speaker beside the cue (``the minister``, ``he``), or None.
        position: Where it stands to the words.
        carried: Whether it was borrowed from a neighbouring run or paragraph.
        negated: Whether the text denies the speech: ``did not say``.
        question: Whether the words were asked rather than said: ``asked whether``.
        rule: Which rule found it.
    """

    span: Span
    cue: Span | None
    mention: Span | None
    position: CuePosition
    carried: bool = False
    negated: bool = False
    question: bool = False
    rule: str = ""


# Every quotation of a speaker holds the same value with all its mentions; hashed anew each time they would cost their square.
@frozen(cache_hash=True)
class Speaker:
    """Somebody, or something, that speaks in the article.

    Attributes:
        name: The fullest name that the article gives, or None when it gives none.
        title: The title or role that stands with the name, or None.
        organisation: The organisation that stands with it, or None.
        mentions: Where the article mentions the speaker, in order.
    """

    name: str | None
    title: str | None = None
    organisation: str | None = None
    mentions: tuple[Span, ...] = ()


@frozen
class Quotation:
    """Words that somebody is said to have said or written.

    Attributes:
        span: From the first to the last character, the outer marks included.
        content: The words without the outer marks; several spans when the attribution or a new paragraph splits them.
        kind: Direct, mixed or indirect.
        attribution: Cue and mention, or None when the text gives none.
        speaker: Who it is, over the whole article; None when there is no mention at all.
        rule: Which rule found the run.
        speaker_rule: Which rule tied the mention to the speaker.
    """

    span: Span
    content: tuple[Span, ...]
    kind: QuotationKind
    attribution: Attribution | None = None
    speaker: Speaker | None = None
    rule: str = ""
    speaker_rule: str = ""


@frozen
class QuotedTerm:
    """A run between quotation marks that nobody says: a title, a nickname, a name, a term held at arm's length.

    Attributes:
        span: The run without its marks.
        kind: What it is.
        rule: Why it is no speech.
    """

    span: Span
    kind: TermKind
    rule: str = ""


@frozen
class Scrubbed:
    """A text with parts left out, and the way back to the source.

    Attributes:
        kept: What was kept, in order, as spans of the source.
    """

    kept: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The text that is left."""
        return "".join(span.text for span in self.kept)

    def source_position(self, position: int) -> int:
        """Return where the code point at ``position`` of the scrubbed text stands in the source.

        Raises:
            SpanError: When there is no such code point.
        """
        left = position
        for span in self.kept:
            if 0 <= left < len(span):
                return span.start + left
            left -= len(span)
        message = f"position {position} does not lie in a text of {sum(map(len, self.kept))} code points"
        raise SpanError(message)


@frozen
class PageElement:
    """Where a part of an article's text stands in the page that it comes from.

    Attributes:
        start: The first code point of the text.
        end: One past the last code point.
        path: The XPath of the block-level element around it: ``/html[1]/body[1]/article[1]/p[3]``.
    """

    start: int
    end: int
    path: str


@frozen
class Page:
    """The page that an article comes from: what its head says, and where each block stands.

    Attributes:
        url: The address that the caller gave, or the canonical one that the page names; or None.
        headline: The headline as head or text print it, or None.
        authors: The names of the authors, from the head, or from the text where the head names nobody.
        published: The time of publication as the head prints it, or None.
        modified: The time of the last change as the head prints it, or None.
        language: The language that the page says it is in, for example ``en-GB``, or None.
        publisher: The name of the publisher, or None.
        description: The description or standfirst of the head, or None.
        elements: The element of each block, in order.
    """

    url: str | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    publisher: str | None = None
    description: str | None = None
    elements: tuple[PageElement, ...] = ()


@frozen
class CleanText:
    """The parts of an article that were kept, as one text, and the way back to the source.

    Attributes:
        text: The parts, parted by a blank line.
        spans: The same parts as spans of the source, in order.
    """

    text: str
    spans: tuple[Span, ...]

    def source_offset(self, position: int) -> int:
        """Return where a position of this text stands in the source; a position between two parts gives the end of the first.

        Raises:
            SpanError: When the position does not lie in this text.
        """
        if not 0 <= position <= len(self.text):
            message = f"position {position} does not lie in a clean text of {len(self.text)} code points"
            raise SpanError(message)
        start = 0
        for span in self.spans:
            if position <= start + len(span) + len(_PART_END) - 1:
                return min(span.start + position - start, span.end)
            start += len(span) + len(_PART_END)
        return 0

    def locate(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the spans of the source that hold what stands from ``start`` to ``end`` in this text, one for each part."""
        found: list[Span] = []
        at = 0
        for span in self.spans:
            left, right = max(start - at, 0), min(end - at, len(span))
            if left < right:
                found.append(Span(span.start + left, span.start + right, span.text[left:right]))
            at += len(span) + len(_PART_END)
        return tuple(found)


@frozen
class Article:
    """A press article: its text and all that is known of it.

    Attributes:
        source: The text, unchanged.
        language: The ISO 639-1 code, given by the caller or found; None when there is too little text to tell.
        headline: The headline as it stands in the text, or None.
        bylines: Bylines, credit lines and contribution lines, in order.
        dateline: The dateline, or None.
        agency_tags: Every agency tag, those of the dateline included, in order.
        blocks: The labelled blocks; together they hold all of the text but white space.
        quotations: The quotations, in order.
        speakers: Who speaks, in order of first speech.
        quoted_terms: What stands between marks and is no speech.
        published: The day of publication, from the caller or from the page; or None.
        page: The page that the article comes from, or None when it was parsed from text.
    """

    source: Source
    language: str | None = None
    headline: Span | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    agency_tags: tuple[AgencyTag, ...] = ()
    blocks: tuple[Block, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    quoted_terms: tuple[QuotedTerm, ...] = ()
    published: dt.date | None = None
    page: Page | None = None

    @property
    def text(self) -> str:
        """The source text, unchanged."""
        return self.source.text

    @property
    def date(self) -> dt.date | None:
        """The dateline's day, resolved with ``published``; None when either is missing or they do not fit."""
        if self.dateline is None or self.dateline.date is None:
            return None
        printed = self.dateline.date
        if self.published is not None:
            return printed.resolve(self.published)
        if printed.year is not None and printed.month is not None and printed.day is not None:
            return printed.resolve(dt.date.max)
        return None

    @property
    def located(self) -> Place | None:
        """Where the story was filed, which is what it calls "here"; None without a place in the dateline."""
        return next(iter(self.dateline.places), None) if self.dateline is not None else None

    @property
    def lead(self) -> Span | None:
        """The first paragraph of the story, the dateline left out; None when there is no body."""
        begin = self.dateline.body_start if self.dateline is not None else 0
        for paragraph in self.paragraphs:
            if paragraph.end > begin:
                return self.source.span(max(paragraph.start, begin), paragraph.end)
        return None

    @property
    def body(self) -> tuple[Span, ...]:
        """The body, subheads and standfirst in order, the dateline left out."""
        kept = {BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST}
        return tuple(block.span for block in self.blocks if block.kind in kept)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The body paragraphs."""
        return tuple(block.span for block in self.blocks if block.kind is BlockKind.BODY)

    @property
    def boilerplate(self) -> tuple[Block, ...]:
        """The blocks that are no article."""
        return tuple(block for block in self.blocks if block.kind is BlockKind.BOILERPLATE)

    def locate(self, span: Span) -> tuple[PageElement, ...]:
        """Return the elements of the page that hold a span, in order; none when the article was parsed from text."""
        elements = self.page.elements if self.page is not None else ()
        return tuple(element for element in elements if element.start < span.end and span.start < element.end)

    @property
    def clean_text(self) -> str:
        """The body as one text, paragraphs parted by a blank line."""
        return self.clean().text

    def clean(
        self, *, keep: Iterable[BlockKind | BoilerplateKind] = (), drop: Iterable[BlockKind | BoilerplateKind] = ()
    ) -> CleanText:
        """Return the body with more or fewer kinds of blocks, and the way back from it to the source.

        Args:
            keep: Kinds to keep besides body, subheads and standfirst, as ``BlockKind.CAPTION`` or ``BoilerplateKind.CORRECTIONS``.
            drop: Kinds to leave out of those, as ``BlockKind.SUBHEAD``.
        """
        kept = {BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST, *keep} - set(drop)
        spans = tuple(
            block.span
            for block in self.blocks
            if (block.kind in kept or block.boilerplate in kept) and block.boilerplate not in {*drop}
        )
        return CleanText(_PART_END.join(span.text for span in spans), spans)

    def to_dict(self) -> dict[str, Any]:
        """Return the article as plain data; the JSON Schema in the reference gives the form."""
        plain: dict[str, Any] = to_plain(self)
        return {"schema_version": SCHEMA_VERSION, **plain}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Return the article that ``to_dict`` made ``data`` from.

        Raises:
            NewsparseError: When ``data`` does not have that form, naming the place in it.
            SpanError: When a span does not hold what stands there in the source.
        """
        version = data.get("schema_version") if isinstance(data, dict) else SCHEMA_VERSION
        if version != SCHEMA_VERSION:
            message = f"Article: 'schema_version' is {version!r}; this newsparse reads {SCHEMA_VERSION}"
            raise NewsparseError(message)
        article = from_plain(cls, data)
        for span in each_of(Span, article):
            if not 0 <= span.start <= span.end or article.text[span.start : span.end] != span.text:
                message = f"Article: span {span.start}:{span.end} is not {span.text[:_SHOWN]!r} in the source"
                raise SpanError(message)
        return article

    def to_json(self) -> str:
        """Return ``to_dict`` as JSON on one line; encode it as UTF-8 to write it."""
        return dump_json(self.to_dict())

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return the article that ``to_json`` made ``text`` from.

        Raises:
            NewsparseError: When ``text`` is no JSON, or does not have that form, naming the place in it.
        """
        return cls.from_dict(load_json(text))
