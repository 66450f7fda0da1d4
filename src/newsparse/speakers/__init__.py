"""Speakers: from the mention beside each quotation to somebody with a name, over the whole article.

    mentions     what a noun phrase says by itself
    names        how a run of capitalised words falls into title and name
    cast         the people whom the article names
    antecedents  whom a pronoun takes up
    resolution   the flow: mention by mention, with the rule that tied each

When it cannot be known who speaks, the speaker keeps the mention and has no name.
"""

from newsparse.speakers.resolution import resolve_speakers

__all__ = ["resolve_speakers"]
