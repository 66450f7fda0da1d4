"""The structure of a press article, from its text: where and when it was filed, who said what, and which lines are no article.

The front door: what is public, and where it comes from. The values and errors are there at once; the rooms, with all their shapes, are
loaded at the first use of one of their names, so that ``import newsparse`` costs little where nothing is parsed.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.errors import HtmlTooLarge, LexiconError, NewsparseError, SpanError, UnknownLanguage
from newsparse.model import (
    Agency,
    AgencyTag,
    Article,
    Attribution,
    Block,
    BlockKind,
    BoilerplateKind,
    Byline,
    BylineKind,
    CleanText,
    CuePosition,
    Dateline,
    Page,
    PageElement,
    PartialDate,
    Person,
    Place,
    Quotation,
    QuotationKind,
    QuotedTerm,
    Scrubbed,
    Speaker,
    TagKind,
    TermKind,
)
from newsparse.source import Source, Span

if TYPE_CHECKING:
    from newsparse.adapters import from_fundus, from_news_please, from_newspaper, from_trafilatura
    from newsparse.article import parse
    from newsparse.html import parse_html
    from newsparse.lexicon import Lexicon
    from newsparse.protocols import BlockRule, SpeakerResolver
    from newsparse.rooms import (
        clean_text,
        find_agency_tags,
        find_bylines,
        find_dateline,
        find_quotations,
        label_blocks,
    )
    from newsparse.scrubbing import scrub

__all__ = [
    "Agency",
    "AgencyTag",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "BlockRule",
    "BoilerplateKind",
    "Byline",
    "BylineKind",
    "CleanText",
    "CuePosition",
    "Dateline",
    "HtmlTooLarge",
    "Lexicon",
    "LexiconError",
    "NewsparseError",
    "Page",
    "PageElement",
    "PartialDate",
    "Person",
    "Place",
    "Quotation",
    "QuotationKind",
    "QuotedTerm",
    "Scrubbed",
    "Source",
    "Span",
    "SpanError",
    "Speaker",
    "SpeakerResolver",
    "TagKind",
    "TermKind",
    "UnknownLanguage",
    "clean_text",
    "find_agency_tags",
    "find_bylines",
    "find_dateline",
    "find_quotations",
    "from_fundus",
    "from_news_please",
    "from_newspaper",
    "from_trafilatura",
    "label_blocks",
    "parse",
    "parse_html",
    "scrub",
]

__version__ = "0.1.0"

_AT_FIRST_USE = {
    "BlockRule": "protocols",
    "Lexicon": "lexicon",
    "SpeakerResolver": "protocols",
    "clean_text": "rooms",
    "find_agency_tags": "rooms",
    "find_bylines": "rooms",
    "find_dateline": "rooms",
    "find_quotations": "rooms",
    "from_fundus": "adapters",
    "from_news_please": "adapters",
    "from_newspaper": "adapters",
    "from_trafilatura": "adapters",
    "label_blocks": "rooms",
    "parse": "article",
    "parse_html": "html",
    "scrub": "scrubbing",
}


if not TYPE_CHECKING:  # a type checker would take any name for an attribute

    def __getattr__(name: str) -> object:
        if name not in _AT_FIRST_USE:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value: object = getattr(import_module(f"{__name__}.{_AT_FIRST_USE[name]}"), name)
        globals()[name] = value  # so that it is asked for once
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
