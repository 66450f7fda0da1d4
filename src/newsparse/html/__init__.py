"""HTML: a page in, an article out. The extra ``newsparse[html]``; needs lxml.

The page's visible text becomes the source, one block a line, so that nothing is lost; what is no article is labelled, and the corridor
reads the rest as it reads any text. :mod:`decode` makes text of bytes, :mod:`reader` makes blocks of a page, :mod:`metadata` reads its
head, :mod:`layout`, :mod:`features` and :mod:`labels` say what each block is, :mod:`article` is the flow.
"""

from newsparse.html.article import parse_html

__all__ = ["parse_html"]
