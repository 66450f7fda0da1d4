"""Bylines and credit lines: who made the story.

A byline opens a line of the head, or stands in front of the dateline on the same line; a wire's head may hold the bare name. Credit lines
and thanks to contributors close the story, sign-offs are initials below it.

    byline        = by crew                         By Ann Lee and Jo Orr, Associated Press       Von Anna Lehmann
                  | crew, above the dateline        Ann Lee
    credit        = "("? (verb crew)+ ")"?          (Reporting by Ann Lee in Oslo; Editing by Jo Orr)
    contribution  = crew phrase                     Ann Lee contributed to this report.
    sign-off      = initials ("/" initials)*        asl/tib/pid

Who is named is read by :mod:`newsparse.bylines.names`. A line that says anything else is no byline, however it begins, and a byline of a
content system (``By Administrator``) names nobody and is none.
"""

from newsparse.bylines.credits import find_contributions, find_credits, find_sign_offs
from newsparse.bylines.heads import find_head_bylines
from newsparse.bylines.nobody import LONGEST_SIGNATURE, is_role, signature
from newsparse.lexicon import Lexicon
from newsparse.model import Byline, Dateline
from newsparse.source import Source

__all__ = ["LONGEST_SIGNATURE", "find_bylines", "is_role", "signature"]


def find_bylines(source: Source, lexicon: Lexicon, dateline: Dateline | None) -> tuple[Byline, ...]:
    """Return the bylines, credit lines and contribution lines of the text in order; none overlap."""
    found = [
        *find_head_bylines(source, lexicon, dateline),
        *find_credits(source, lexicon),
        *find_contributions(source, lexicon),
        *find_sign_offs(source),
    ]
    found.sort(key=lambda byline: byline.span.start)  # stable: ``Written by Ann Lee`` alone is a byline
    kept: list[Byline] = []
    for byline in found:
        if not kept or byline.span.start >= kept[-1].span.end:
            kept.append(byline)
    return tuple(kept)
