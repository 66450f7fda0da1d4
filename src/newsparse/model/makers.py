"""Makers: who wrote, edited or contributed."""

from attrs import frozen

from newsparse.model.kinds import BylineKind
from newsparse.source import Span

__all__ = ["Byline", "Person"]


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
