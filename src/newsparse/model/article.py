"""The article: a text and all that is known of it, its views, and its plain form."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, Self

from attrs import evolve, frozen

from newsparse.errors import NewsparseError, SpanError
from newsparse.model.filing import AgencyTag, Dateline, Place
from newsparse.model.kinds import BlockKind, BoilerplateKind
from newsparse.model.layout import PART_END, Block, CleanText, Page, PageElement
from newsparse.model.makers import Byline
from newsparse.model.speech import Quotation, QuotedTerm, Speaker
from newsparse.serial import dump_json, each_of, from_plain, load_json, to_plain
from newsparse.source import Source, Span

__all__ = ["SCHEMA_VERSION", "Article"]

_SHOWN = 40  # code points of a span in a message
SCHEMA_VERSION = 1
"""The version of the form that ``Article.to_dict`` gives; grows when a field changes its meaning or goes."""


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

        Raises:
            TypeError: When ``keep`` or ``drop`` holds what is no kind.
        """
        dropped = _kinds(drop, "drop")
        kept = ({BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST} | _kinds(keep, "keep")) - dropped
        spans = tuple(
            block.span
            for block in self.blocks
            if (block.kind in kept or block.boilerplate in kept) and block.boilerplate not in dropped
        )
        return CleanText(PART_END.join(span.text for span in spans), spans)

    def to_dict(self) -> dict[str, Any]:
        """Return the article as plain data; the JSON Schema in the reference gives the form.

        A quotation's speaker is written by name, title and organisation, with the ``index`` of the whole entry in ``speakers``: its
        mentions would otherwise be written once for each quotation.

        Raises:
            NewsparseError: When a quotation's speaker is not among ``speakers``, as in an article made by hand.
        """
        places = {speaker: index for index, speaker in enumerate(self.speakers)}
        plain: dict[str, Any] = to_plain(self, leave="speaker")
        for number, quotation in enumerate(plain["quotations"]):
            if (speaker := quotation["speaker"]) is not None:
                quotation["speaker"] = _reference(speaker, places.get(speaker), number)
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
        rest, references = _apart(data)
        article = from_plain(cls, rest)
        for span in each_of(Span, article):
            if not 0 <= span.start <= span.end or article.text[span.start : span.end] != span.text:
                message = f"Article: span {span.start}:{span.end} is not {span.text[:_SHOWN]!r} in the source"
                raise SpanError(message)
        quotations = tuple(
            evolve(quotation, speaker=_referred(reference, article.speakers, number))
            for number, (quotation, reference) in enumerate(zip(article.quotations, references, strict=True))
        )
        return evolve(article, quotations=quotations)

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


def _kinds(kinds: Iterable[BlockKind | BoilerplateKind], argument: str) -> set[BlockKind | BoilerplateKind]:
    """Return the kinds as a set; a name for one would leave out or keep nothing, without a word."""
    found = set(kinds) if isinstance(kinds, Iterable) else {None}
    if not all(isinstance(kind, BlockKind | BoilerplateKind) for kind in found):
        message = f"{argument} takes a list of kinds, for example [BlockKind.CAPTION], got {kinds!r}"
        raise TypeError(message)
    return found


def _reference(speaker: Speaker, index: int | None, number: int) -> dict[str, Any]:
    """Return how a quotation's speaker is written."""
    if index is None:
        message = f"Article: the speaker of quotations[{number}] is not among its speakers; put it there"
        raise NewsparseError(message)
    return {"index": index, "name": speaker.name, "title": speaker.title, "organisation": speaker.organisation}


def _apart(data: Any) -> tuple[Any, list[Any]]:  # noqa: ANN401 - plain data that nobody has checked yet
    """Return an article's plain data with no speaker in any quotation, and what stood there."""
    quotations = data.get("quotations") if isinstance(data, dict) else None
    if not isinstance(quotations, list):
        return data, []
    references = [quotation.get("speaker") if isinstance(quotation, dict) else None for quotation in quotations]
    bare = [
        {**quotation, "speaker": None} if isinstance(quotation, dict) and "speaker" in quotation else quotation
        for quotation in quotations
    ]
    return {**data, "quotations": bare}, references


def _referred(reference: Any, speakers: tuple[Speaker, ...], number: int) -> Speaker | None:  # noqa: ANN401 - plain data
    """Return the speaker that a quotation's reference means."""
    if reference is None:
        return None
    index = reference.get("index") if isinstance(reference, dict) else None
    if type(index) is not int or not 0 <= index < len(speakers):
        message = f"Article.quotations[{number}].speaker: 'index' is no place in the article's {len(speakers)} speakers"
        raise NewsparseError(message)
    return speakers[index]
