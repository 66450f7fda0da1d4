"""Verdict: what a line is, and why."""

from typing import NamedTuple

from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["BODY", "Label", "boilerplate"]


class Label(NamedTuple):
    """What a line is.

    Attributes:
        kind: The kind of block.
        boilerplate: Which kind of boilerplate, or None.
        rule: Why.
        run: Whether the list below goes with it.
    """

    kind: BlockKind
    boilerplate: BoilerplateKind | None = None
    rule: str = ""
    run: bool = False


BODY = Label(BlockKind.BODY, rule="body")


def boilerplate(kind: BoilerplateKind, rule: str) -> Label:
    """Return the label of a line that is no article."""
    return Label(BlockKind.BOILERPLATE, kind, rule)
