"""Lines that sign for nobody: ``Staff Reports``, ``By Administrator``, ``Redaktion``; and the role that stands below a name's line.

They look like bylines and name no one, so they are no :class:`~newsparse.model.Byline`; who labels the lines of a text must know them all
the same. The words are the data's (``residue`` and ``roles``); only whole lines count.
"""

from newsparse.lexicon import Lexicon
from newsparse.model import BlockKind

__all__ = ["LONGEST_SIGNATURE", "is_role", "signature"]

LONGEST_SIGNATURE = 48
"""Code points; nothing longer signs for nobody."""

_OUTER = " \t\xa0.,:;|-–—*()[]/：（）【】"
_OPENER_WORDS = 3
_ROLE_WORDS = 4


def signature(line: str, lexicon: Lexicon) -> BlockKind | None:
    """Return what a line is that signs for nobody: residue of a desk or of a content system, or the credit of agencies, whichever.

    The word that opens a byline may stand in front: ``By Staff Reports``. None when it is any other line.
    """
    table = lexicon.bylines
    name = line.strip(_OUTER).casefold()
    if name not in table.residue:
        words = name.split(" ", _OPENER_WORDS)
        if words[0].rstrip(":") not in table.openers:
            return None
        openers = range(1, min(len(words), _OPENER_WORDS))
        cut = next((size for size in openers if " ".join(words[:size]).rstrip(":") in table.by), 0)
        name = " ".join(words[cut:])
        if not cut or name not in table.residue:
            return None
    return BlockKind.CREDIT if name in table.wires else BlockKind.BOILERPLATE


def is_role(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line is nothing but a journalist's role, as it stands below the name: ``Staff Writer``."""
    words = line.strip(_OUTER).split(" ", _ROLE_WORDS)
    return (
        len(words) <= _ROLE_WORDS
        and words[-1].casefold() in lexicon.bylines.roles
        and all(word[:1].isupper() for word in words)
    )
