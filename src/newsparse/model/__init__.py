"""The model: every value that a caller gets, and nothing that makes one.

Each class is frozen, slotted and hashable; collections are tuples; positions are :class:`~newsparse.source.Span` of code points.
No parsing, no data files, no formats may come in: a value never goes out to find its own fields.

A ``rule`` field says which rule made a decision, as a short name in kebab case, for people who audit.
"""

from newsparse.model.article import SCHEMA_VERSION, Article
from newsparse.model.filing import Agency, AgencyTag, Dateline, PartialDate, Place
from newsparse.model.kinds import BlockKind, BoilerplateKind, BylineKind, CuePosition, QuotationKind, TagKind, TermKind
from newsparse.model.layout import Block, CleanText, Page, PageElement, Scrubbed
from newsparse.model.makers import Byline, Person
from newsparse.model.speech import Attribution, Quotation, QuotedTerm, Speaker

__all__ = [
    "SCHEMA_VERSION",
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
