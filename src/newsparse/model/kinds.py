"""The kinds: what a tag, a line, a block, a quotation or a term may be."""

from enum import Enum

__all__ = ["BlockKind", "BoilerplateKind", "BylineKind", "CuePosition", "QuotationKind", "TagKind", "TermKind"]


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
