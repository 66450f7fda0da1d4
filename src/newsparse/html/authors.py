"""Authors: who wrote the article on a page, by its head, or by its text where the head names nobody but the house.

Many sites put their own name where the author belongs; then the name above the article is the better answer. What the text says is
read by the rooms for bylines; here it is only decided where on the page to ask them, and which answer counts. No labels come in but as
the blocks of the article.

    region  = the blocks from the headline to the first prose of the article
    signed  = bylines of the article, or else in a part of a line of the region: 9 March | By Ann Lee
    bare    = names and nothing else in a block that the page calls a byline, above the first prose, or beside a time: Ann Lee | 9.3.2024
"""

import re

from newsparse.bylines import find_bylines, signature
from newsparse.bylines.names import read_crew
from newsparse.html.features import fold
from newsparse.html.metadata import HeadData
from newsparse.lexicon import Lexicon, given_names
from newsparse.model import Article, Block, BlockKind, Byline, BylineKind
from newsparse.source import Source

__all__ = ["find_authors", "may_sign"]

_LONGEST_NAMES = 60  # code points of a line of bare names
_LONGEST_LINE = 160  # code points of a line that may hold a byline among other things
_REGION = 40  # blocks above the first prose that are asked
_OPENED = "opened"  # the rule of a byline that says so itself
_PARTS = re.compile(r"[|·•]")
_HOST = re.compile(r"(?:[a-z]{2,6}://)?([^/?#:]{1,200})", re.IGNORECASE)
_AROUND = ".,:;|()[]"
_SHORTEST = 3  # folded characters of a name that an address may hold by more than chance
_KEPT = frozenset((BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST))


def find_authors(head: HeadData, article: Article, first: int, lexicon: Lexicon, url: str) -> tuple[str, ...]:
    """Return the names of the authors.

    Args:
        head: What the head of the page says.
        article: The article, with the labels of the page.
        first: Where its first prose begins, in code points.
        lexicon: The words of the article's language.
        url: The address of the page.
    """
    if any(not _is_house(name, head.publisher, url) for name in head.authors):
        return head.authors
    bylines = [byline for byline in article.bylines if byline.kind is BylineKind.BYLINE]
    region = _region(article, first)
    found = _people(bylines) or _signed(region, lexicon) or _bare(region, lexicon)
    return tuple(dict.fromkeys(found)) or head.authors


def may_sign(line: str, head: HeadData, lexicon: Lexicon) -> bool:
    """Tell whether a line of a page's byline holds a name: the head's, or one with a given name; or the word that opens a byline.

    Where there are no capitals, any line may.
    """
    if not any(map(str.isalpha, line)) or signature(line, lexicon) is not None:
        return False
    words = [word.strip(_AROUND) for word in line.split()]
    folded = fold(line)
    return (
        line.lower() == line.upper()
        or any(word[:1].isupper() and word.lower() in given_names() for word in words)
        or (bool(words) and words[0].casefold() in lexicon.bylines.openers)
        or any(name and fold(name) in folded for name in head.authors)
    )


def _is_house(name: str, publisher: str, url: str) -> bool:
    """Tell whether a name is that of the site: a part of the publisher's, its initials, or a part of the address."""
    folded = fold(name)
    if folded in fold(publisher) or folded == "".join(word[0] for word in publisher.split()).casefold():
        return True
    host = _HOST.match(url)
    return len(folded) >= _SHORTEST and host is not None and folded in fold(host[1])


def _region(article: Article, first: int) -> list[Block]:
    """Return the blocks between the headline and the first prose, with the latter."""
    above = [block for block in article.blocks if block.span.start <= first]
    headline = max((at for at, block in enumerate(above) if block.kind is BlockKind.HEADLINE), default=-1)
    return above[headline + 1 :][-_REGION:]


def _people(bylines: list[Byline] | tuple[Byline, ...]) -> list[str]:
    return [person.name for byline in bylines for person in byline.people]


def _signed(region: list[Block], lexicon: Lexicon) -> list[str]:
    """Return who signs in a part of a line."""
    lines = [block.span.text for block in region if len(block.span) <= _LONGEST_LINE]
    found = find_bylines(Source(_PARTS.sub("\n", "\n".join(lines))), lexicon, None)
    return _people([byline for byline in found if byline.rule == _OPENED])


def _bare(region: list[Block], lexicon: Lexicon) -> list[str]:
    """Return the names that stand alone, or alone beside a time."""
    last = [block for block in region if block.kind in _KEPT][-2:]
    for block in region:
        names, *rest = map(str.strip, _PARTS.split(block.span.text))
        # Where there are no capitals, any short line may be read as names.
        told = block.kind is BlockKind.BYLINE or (block in last and names.lower() != names.upper())
        timed = any(part[:1].isdigit() for part in rest)
        if len(names) <= _LONGEST_NAMES and (timed or (told and not rest)):
            for line in dict.fromkeys((names.replace("/", " & "), names)):
                crew = read_crew(Source(line), 0, len(line), lexicon)
                if crew is not None and crew.people:
                    return [person.name for person in crew.people]
    return []
